//! Arrays, mutation and aliasing. The numbers are those of the project's list of tricky cases.

use crate::support::{EXACT, assert_all_close, assert_close, assert_same_bits};
use autodiff::differentiate;

#[differentiate]
fn overwrite_an_element_that_fed_others(mut x: [f64; 3]) -> f64 {
    let mut y = [0.0; 3];
    for i in 0..3 {
        y[i] = x[i] * x[i];
    }
    x[0] = y[1] * y[2];
    let mut sum = 0.0;
    for i in 0..3 {
        sum += x[i] * y[i];
    }
    sum
}

#[test]
fn case_31_overwriting_an_element_that_fed_others() {
    assert_eq!(overwrite_an_element_that_fed_others::grad([2.0, 3.0, 5.0]), [900.0, 627.0, 435.0]);
}

#[differentiate]
fn destructive_write(x: &mut [f64; 2]) -> f64 {
    x[0] = x[1].sin();
    x[0]
}

#[test]
fn case_32_a_destructive_write_kills_the_gradient_of_the_old_value() {
    let mut x = [0.3, 0.7];
    let [d_old, d_source] = destructive_write::grad(&mut x);
    assert_eq!((d_old, x), (0.0, [0.3, 0.7]));
    assert_close(d_source, 0.7_f64.cos(), EXACT);
}

#[differentiate]
fn prefix_sum_in_place(v: &mut [f64]) -> f64 {
    for i in 1..v.len() {
        v[i] += v[i - 1];
    }
    let mut weighted = 0.0;
    for i in 0..v.len() {
        weighted += (i + 1) as f64 * v[i] * v[i];
    }
    weighted
}

#[test]
fn case_34_prefix_sum_in_place() {
    assert_eq!(prefix_sum_in_place::grad(&mut [1.0, 2.0, 3.0]), vec![50.0, 48.0, 36.0]);
}

#[differentiate]
fn dot(x: &[f64], y: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += x[i] * y[i];
    }
    sum
}

#[differentiate]
fn aliased_arguments(x: &[f64]) -> f64 {
    let front = &x[..2];
    dot(front, front) + dot(&x[..2], &x[1..])
}

#[differentiate]
fn aliased_whole(x: &[f64]) -> f64 {
    dot(x, x)
}

#[differentiate]
fn aliased_array(x: [f64; 2]) -> f64 {
    dot(&x, &x) + dot(&x[..1], &x[1..])
}

#[test]
fn case_35_two_arguments_that_share_memory_both_count() {
    assert_eq!(aliased_arguments::grad(&[1.0, 2.0, 3.0]), vec![4.0, 8.0, 2.0]);
    assert_eq!(aliased_whole::grad(&[1.0, 2.0, 3.0]), vec![2.0, 4.0, 6.0]);
    assert_eq!(aliased_array::grad([1.0, 2.0]), [4.0, 5.0]);
}

#[differentiate]
fn read_modify_write(x: f64) -> f64 {
    let mut y = x;
    y = y * y + x;
    y = y * y;
    y
}

#[differentiate]
fn read_modify_write_in_a_cell(x: &[f64], cell: usize) -> f64 {
    let mut scratch = [0.0; 3];
    scratch[cell] = x[0];
    scratch[cell] = scratch[cell] * scratch[cell] + x[0];
    scratch[cell] = scratch[cell] * scratch[cell];
    scratch[0] + scratch[1] + scratch[2]
}

#[test]
fn case_37_read_modify_write_of_the_same_cell() {
    assert_eq!(read_modify_write::grad(3.0), 168.0);
    assert_eq!(read_modify_write_in_a_cell::grad(&[3.0], 1), vec![168.0]);
}

#[differentiate]
fn scratch_used_twice_an_iteration(x: f64, y: f64) -> f64 {
    let mut scratch = [0.0; 1];
    let mut total = 0.0;
    for i in 0..4 {
        scratch[0] = x * (i as f64 + y);
        total += scratch[0].sin();
        scratch[0] = y * y * scratch[0] + total;
        total -= scratch[0] * scratch[0] * x;
    }
    total
}

#[test]
fn case_38_a_one_element_scratch_that_is_reused_twice_an_iteration() {
    check!([[0.5, 0.7], [-0.3, 0.4], [0.1, -1.1]], |v| { scratch_used_twice_an_iteration(v[0], v[1]) });
}

#[differentiate]
fn product_into(c: &mut [f64], a: &[f64], b: &[f64], n: usize) {
    for i in 0..n {
        for j in 0..n {
            c[i * n + j] = 0.0;
        }
    }
    product_onto(c, a, b, n);
}

#[differentiate]
fn product_onto(c: &mut [f64], a: &[f64], b: &[f64], n: usize) {
    for i in 0..n {
        for j in 0..n {
            for k in 0..n {
                c[i * n + j] += a[i * n + k] * b[k * n + j];
            }
        }
    }
}

const A: [f64; 4] = [1.0, -2.0, 0.5, 3.0];
const B: [f64; 4] = [0.25, 1.5, -1.0, 2.0];
const SEED: [f64; 4] = [1.0, 10.0, -2.0, 0.5];

/// The seed times the transpose of `B`, and the transpose of `A` times the seed.
fn expected_product_gradients() -> ([f64; 4], [f64; 4]) {
    let (a, b, d) = (A, B, SEED);
    (
        [d[0] * b[0] + d[1] * b[1], d[0] * b[2] + d[1] * b[3], d[2] * b[0] + d[3] * b[1], d[2] * b[2] + d[3] * b[3]],
        [a[0] * d[0] + a[2] * d[2], a[0] * d[1] + a[2] * d[3], a[1] * d[0] + a[3] * d[2], a[1] * d[1] + a[3] * d[3]],
    )
}

#[test]
fn case_40_a_product_that_zeroes_its_output_first_zeroes_the_incoming_cotangent() {
    let start = [7.0, 8.0, 9.0, 10.0];
    let mut c = start;
    let ((), backward) = product_into::forward(&mut c, &A, &B, 2);
    let (mut d_c, mut d_a, mut d_b) = (SEED, [0.0; 4], [0.0; 4]);
    backward(&mut c, &A, &B, 2, (), &mut d_c, &mut d_a, &mut d_b);
    let (expected_a, expected_b) = expected_product_gradients();
    assert_all_close(&d_a, &expected_a, EXACT);
    assert_all_close(&d_b, &expected_b, EXACT);
    assert_eq!((c, d_c), (start, [0.0; 4]));
}

#[test]
fn case_40_a_product_that_adds_to_its_output_leaves_the_incoming_cotangent() {
    let start = [7.0, 8.0, 9.0, 10.0];
    let mut c = start;
    let ((), backward) = product_onto::forward(&mut c, &A, &B, 2);
    let (mut d_c, mut d_a, mut d_b) = (SEED, [0.0; 4], [0.0; 4]);
    backward(&mut c, &A, &B, 2, (), &mut d_c, &mut d_a, &mut d_b);
    let (expected_a, expected_b) = expected_product_gradients();
    assert_all_close(&d_a, &expected_a, EXACT);
    assert_all_close(&d_b, &expected_b, EXACT);
    assert_same_bits(&c, &start);
    assert_eq!(d_c, SEED);
}

#[differentiate]
fn swap_ends(v: &mut [f64]) {
    let last = v.len() - 1;
    v[0] *= v[1];
    v.swap(0, last);
    v[0] = v[0].sin();
    v.swap(1, 1);
}

#[differentiate]
fn fill_and_scale(v: &mut [f64], p: &[f64]) {
    v[1..3].fill(p[0] * p[1]);
    for x in v.iter_mut() {
        *x *= p[1];
    }
}

#[differentiate]
fn copy_a_part(v: &mut [f64], p: &[f64]) {
    v[0] = v[2] * p[0];
    v[1..3].copy_from_slice(p);
    v[3] += v[1] * v[0];
}

#[differentiate]
fn normalise_chunks_then_swap(v: &mut [f64]) {
    let width = 2;
    for c in 0..v.len() / width {
        let chunk = &mut v[c * width..(c + 1) * width];
        let mut squares = 0.0;
        for x in chunk.iter() {
            squares += x * x;
        }
        let norm = squares.sqrt();
        for x in chunk.iter_mut() {
            *x /= norm;
        }
        chunk.swap(0, 1);
    }
    v.swap(0, 3);
}

#[test]
fn case_41_swap_fill_and_copy_move_gradients_along() {
    check_in_out!(swap_ends, [0.7, -1.3, 0.4, 2.1]);
    check_in_out!(fill_and_scale, [0.7, -1.3, 0.4, 2.1], [1.4, -0.8]);
    check_in_out!(copy_a_part, [0.7, -1.3, 0.4, 2.1], [1.4, -0.8]);
}

#[test]
fn case_41_chunks_are_normalised_in_place_and_swapped() {
    check_in_out!(normalise_chunks_then_swap, [0.7, -1.3, 0.4, 2.1, -0.2, 0.9]);
}

// Beside the list.

#[differentiate]
fn fill_overwrites(x: f64, y: f64) -> f64 {
    let mut buffer = [x; 4];
    buffer[1] *= y;
    let mut total = buffer[1] * buffer[2];
    buffer.fill(y);
    total += buffer[0] * buffer[3];
    buffer[2..].fill(x * x);
    total + buffer[3] * buffer[1] + buffer[2]
}

#[test]
fn a_fill_sends_the_sum_of_the_cotangents_to_its_value() {
    check!([[1.2, -0.7], [-0.4, 2.0]], |v| fill_overwrites(v[0], v[1]));
}

#[differentiate]
fn indices_that_are_computed(x: &[f64], order: &[usize]) -> f64 {
    let mut permuted = vec![0.0; x.len()];
    for slot in 0..x.len() {
        permuted[slot] = x[order[slot]] * (slot + 1) as f64;
    }
    let mut total = 0.0;
    let mut at = 0;
    for _ in 0..x.len() {
        total += permuted[at] * permuted[at];
        at = order[at];
    }
    total
}

#[test]
fn computed_indices_are_the_same_on_the_way_back() {
    check!([[1.0, -2.0, 0.3, 4.0]], |v| indices_that_are_computed(v, &[2, 0, 3, 1]));
    // Reading one element several times adds up.
    check!([[1.0, -2.0, 0.3, 4.0]], |v| indices_that_are_computed(v, &[2, 2, 0, 0]));
}
