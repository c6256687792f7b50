//! The language, part three: arrays, slices, vectors and views of them.

use crate::support::{DIFFERENCES, EXACT, array, assert_all_close, gradient_by_differences};
use autodiff::differentiate;

#[differentiate]
fn elements_of_parameters(a: [f64; 3], b: &[f64; 2], c: &[f64], d: &Vec<f64>, k: usize) -> f64 {
    a[0] * b[1] + a[k] * c[k + 1] - d[d.len() - 1] / (c[0] * c[0] + 1.0) + a[2 - k] * b[k % 2]
}

#[differentiate]
fn elements_of_locals(x: f64, y: f64) -> f64 {
    let mut a = [x, y, x * y];
    a[1] = a[0].sin();
    a[2] += a[1] * x;
    a[0] -= a[2];
    a[1] *= a[1];
    let i = a.len() - 1;
    a[i] /= y;
    let b = a;
    a[0] = 0.0;
    a[0] + b[0] * a[1] + b[2]
}

#[test]
fn elements_are_read_and_assigned() {
    let points = [[1.0, 2.0, -0.5, 0.3, 0.7, -1.1, 0.4, 2.2, 0.6, -0.9], [0.1; 10]];
    for k in 0..3 {
        check!(points, |v| elements_of_parameters(array(v, 0), &array(v, 3), &v[5..9], &v[9..].to_vec(), k));
    }
    check!([[1.3, -0.7], [0.2, 2.0]], |v| elements_of_locals(v[0], v[1]));
}

#[differentiate]
fn nested_arrays(m: [[f64; 3]; 2], x: [f64; 3]) -> [f64; 2] {
    let mut out = [0.0; 2];
    let mut table = [[[0.0; 2]; 3]; 2];
    for i in 0..2 {
        for j in 0..3 {
            table[i][j] = [m[i][j] * x[j], x[j]];
            table[i][j][1] *= m[1 - i][j];
            out[i] += table[i][j][0] - 0.5 * table[i][j][1];
        }
    }
    let row = m[1];
    out[0] *= row[2];
    out
}

#[test]
fn nested_arrays_by_value() {
    let points = [[1.0, 2.0, -0.5, 0.3, 0.7, -1.1, 0.4, 2.2, 0.6]];
    check_vjp!(points, |v| nested_arrays([array(v, 0), array(v, 3)], array(v, 6)));
}

#[differentiate]
fn views_of_rows(w: &[f64], x: &[f64]) -> f64 {
    let n = x.len();
    let mut total = 1.0;
    for i in 0..w.len() / n {
        let row = &w[i * n..(i + 1) * n];
        let mut dot = 0.0;
        for j in 0..n {
            dot += row[j] * x[j];
        }
        let head = &row[..n - 1];
        let tail = &row[1..];
        dot += head[0] * tail[0];
        let inner = &tail[..=0];
        total *= dot + inner[0];
    }
    let all = &w[..n * 2];
    total * all[0]
}

#[differentiate]
fn mutable_views(buf: &mut [f64], k: usize, x: f64) -> f64 {
    {
        let p = &mut buf[..k];
        for i in 0..p.len() {
            p[i] *= x;
        }
        let q = &mut p[1..];
        q[0] = q[0].exp();
    }
    let (first, n) = (buf[0], buf.len());
    let rest = &mut buf[k..];
    rest[0] += first;
    rest[n - k - 1] *= rest[0];
    let last = &mut rest[n - k - 1];
    *last += x;
    let mut total = 0.0;
    for i in 0..n {
        total += buf[i] * (i + 1) as f64;
    }
    total
}

#[differentiate]
fn views_of_locals(x: &[f64]) -> f64 {
    let mut grid = [[0.0; 3]; 3];
    for i in 0..3 {
        let row = &mut grid[i];
        for j in 0..3 {
            row[j] = x[i] * x[j];
        }
        row[i] += 1.0;
    }
    let middle = &grid[1];
    let corner = &middle[1..3];
    let mut line = vec![0.0; 6];
    let half = &mut line[3..];
    half[0] = corner[0];
    half[2] = corner[1] * middle[0];
    line[3] * line[5] + grid[2][2]
}

#[test]
fn views_share_memory_with_what_they_are_views_of() {
    let points = [[1.0, 2.0, -0.5, 0.3, 0.7, -1.1, 0.4, 2.2, 0.6]];
    check!(points, |v| views_of_rows(&v[..6], &v[6..]));
    for k in [2, 3, 4] {
        check!([[0.3, -0.2, 0.9, 1.4, 0.8, 1.1]], |v| mutable_views(&mut v[..5].to_vec(), k, v[5]));
    }
    check!([[0.3, -0.2, 0.9]], |v| views_of_locals(v));
}

#[differentiate]
fn vectors_are_built(x: f64, n: usize) -> f64 {
    let zeros = vec![0.0; n + 1];
    let mut repeated = vec![x * x; 3];
    let listed = vec![x, 2.0 * x, x.sin()];
    let mut grown = Vec::with_capacity(n);
    for i in 0..n {
        grown.push(x * i as f64);
        if i % 2 == 1 {
            grown.push(listed[i % 3] * repeated[0]);
        }
    }
    repeated[1] = zeros[n] + grown.len() as f64 * x;
    let mut total = repeated[0] * repeated[1] + listed[2] * repeated[2];
    for item in &grown {
        total += item * item;
    }
    total
}

#[differentiate]
fn stack_of_values(x: &[f64]) -> f64 {
    let mut stack = Vec::new();
    for &item in x {
        stack.push(item * item);
        if stack.len() == 3 {
            stack.pop();
            stack.push(item.cos());
            stack.push(1.0);
        }
    }
    let mut total = 1.0;
    while !stack.is_empty() {
        let top = stack[stack.len() - 1];
        stack.pop();
        total = total * top + x[stack.len() % x.len()];
    }
    total
}

#[differentiate]
fn copies(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    let b = a.clone();
    a[0] *= b[1];
    let mut c = b.clone();
    c[1] = a[0] + c[2];
    let d = x[1..].to_vec();
    let e = d.clone();
    a[0] * b[0] + c[1] * d[1] - e[0] * a[2]
}

#[test]
fn vectors_grow_and_shrink() {
    for n in [0, 1, 2, 5] {
        check!([[0.7], [-1.3]], |v| vectors_are_built(v[0], n));
    }
    check!([[0.7, -1.3, 0.4, 2.0, 0.9], [0.1, 0.2, -0.3, 0.4, 1.5]], |v| stack_of_values(v));
    check!([[0.7, -1.3, 0.4]], |v| copies(v));
}

#[differentiate]
fn vector_as_parameter(v: &mut Vec<f64>, x: f64) -> f64 {
    let n = v.len();
    v[0] *= x;
    v.push(x * v[n - 1]);
    v.push(v[n] * v[0]);
    let mut total = v[n + 1];
    v.pop();
    v[n] += 1.0;
    total += v[n] * x;
    total
}

#[test]
fn a_vector_that_grows_in_the_call_is_restored() {
    let start = vec![0.5, -2.0];
    let mut v = start.clone();
    let (d_v, d_x): (Vec<f64>, f64) = vector_as_parameter::grad(&mut v, 3.0);
    assert_eq!(v, start);
    // With (a, b) the start: total = x^2 a b + x^2 b + x.
    assert_all_close(&d_v, &[-18.0, 13.5], EXACT);
    assert_all_close(&d_x, &[1.0 - 6.0 - 12.0], EXACT);
}

#[differentiate]
fn moved_around(x: &mut [f64], p: &[f64]) {
    x.swap(0, 2);
    x[0] *= p[0];
    x[1..3].copy_from_slice(&p[..2]);
    x[3] += x[1];
    x.swap(1, 3);
    x[2..4].fill(p[1] * p[0]);
    x[4] *= x[2] + x[1];
}

#[differentiate]
fn copied_from_itself(x: &mut [f64]) {
    let copy = x.to_vec();
    x[..2].copy_from_slice(&copy[2..4]);
    x[3] = x[0] * copy[0];
}

#[differentiate]
fn exchanged(x: f64, y: f64) -> f64 {
    let (mut a, mut b) = (x * y, y);
    std::mem::swap(&mut a, &mut b);
    a *= b;
    let old = std::mem::replace(&mut b, a.sin());
    let mut list = [a, b, old];
    let first = std::mem::replace(&mut list[0], x);
    let mut other = [y, x, 1.0];
    std::mem::swap(&mut list, &mut other);
    list[0] * other[1] + first * other[2] - other[0]
}

/// Of the two that are exchanged, only one is needed on the way back.
#[differentiate]
fn exchanged_for_something_idle(x: f64, y: f64) -> f64 {
    let mut a = x.sin();
    for _ in 0..3 {
        a = a.sin() * -a;
    }
    let mut b = y;
    std::mem::swap(&mut a, &mut b);
    a
}

#[differentiate]
fn double_buffer(start: &[f64], steps: usize) -> f64 {
    let mut now = start.to_vec();
    let mut next = vec![0.0; start.len()];
    for _ in 0..steps {
        for i in 0..now.len() {
            let right = now[(i + 1) % now.len()];
            next[i] = now[i] * right + 0.1;
        }
        std::mem::swap(&mut now, &mut next);
    }
    now[0] + now[1] * now[2]
}

#[test]
fn values_are_moved_around_in_memory() {
    check_in_out!(moved_around, [0.3, -0.2, 0.9, 1.4, 0.8], [1.1, -0.6]);
    check_in_out!(copied_from_itself, [0.3, -0.2, 0.9, 1.4]);
    check!([[1.3, -0.7], [0.2, 2.0]], |v| exchanged(v[0], v[1]));
    check!([[1.3, -0.7], [0.2, 2.0]], |v| exchanged_for_something_idle(v[0], v[1]));
    for steps in [0, 1, 2, 5] {
        check!([[0.3, -0.2, 0.9], [0.9, 1.2, 1.1]], |v| double_buffer(v, steps));
    }
}

#[differentiate]
fn copied_between_containers(x: f64, y: f64, state: &mut [f64]) -> f64 {
    state.copy_from_slice(&[x, state[1]]);
    let list = vec![x * y, state[1]];
    let mut pair = [0.0; 2];
    pair.copy_from_slice(&list);
    let again = pair.to_vec();
    let mut table = [[0.0; 2]; 2];
    table[0].copy_from_slice(&again);
    table[1].copy_from_slice(&state[..2]);
    state.copy_from_slice(&list);
    pair[0] * again[1] + table[0][1] * table[1][0] * list[0] + state[0] * state[1]
}

#[test]
fn arrays_slices_and_vectors_are_copied_to_each_other() {
    for [x, y, a, b] in [[1.3, -0.7, 0.4, 0.8], [0.2, 2.0, 1.5, -0.6]] {
        let mut state = [a, b];
        let (value, (d_x, d_y, d_state)) = copied_between_containers::value_and_grad(x, y, &mut state);
        assert_eq!((value, state), (copied_between_containers(x, y, &mut state.clone()), [a, b]));
        let expected =
            gradient_by_differences(|v| copied_between_containers(v[0], v[1], &mut [v[2], v[3]]), &[x, y, a, b]);
        assert_all_close(&[vec![d_x, d_y], d_state].concat(), &expected, DIFFERENCES);
    }
}

#[differentiate]
fn table_of_vectors(x: &[f64], n: usize) -> f64 {
    let mut rows = Vec::new();
    for i in 0..n {
        let mut row = vec![x[0]; i + 1];
        row[i] *= x[1];
        rows.push(row);
    }
    let mut table = vec![vec![0.0; n]; n];
    for i in 0..n {
        for j in 0..rows[i].len() {
            table[j][i] = rows[i][j] * x[j % x.len()];
        }
    }
    let mut total = 0.0;
    for row in &table {
        for item in row.iter() {
            total += item * item;
        }
    }
    total * rows[n - 1][0]
}

#[test]
fn vectors_of_vectors() {
    for n in [1, 2, 4] {
        check!([[0.3, -0.2], [1.9, 1.2]], |v| table_of_vectors(v, n));
    }
}

#[differentiate]
fn array_results(x: f64, y: f64) -> ([f64; 2], Vec<f64>) {
    let mut list = vec![x; 2];
    list.push(x * y);
    ([x.sin() * y, y], list)
}

#[differentiate]
fn uses_array_results(x: f64, y: f64) -> f64 {
    let (pair, list) = array_results(x * y, y);
    let again = array_results(pair[0], list[2]).0;
    again[0] * list[1] + pair[1]
}

#[test]
fn arrays_and_vectors_as_results() {
    check_vjp!([[1.3, -0.7], [0.2, 2.0]], |v| array_results(v[0], v[1]));
    check!([[1.3, -0.7], [0.2, 2.0]], |v| uses_array_results(v[0], v[1]));
}

#[differentiate]
fn lists_of_indices(x: &[f64], edges: &[(usize, usize)], mask: &[bool]) -> f64 {
    let mut degree = vec![0; x.len()];
    let mut total = 0.0;
    for edge in edges {
        let (from, to) = *edge;
        degree[to] += 1;
        if mask[from] {
            total += x[from] * x[to] * f64::from(degree[to]);
        }
    }
    total
}

#[test]
fn passive_tables_steer_the_computation() {
    let (edges, mask) = ([(0, 1), (1, 2), (0, 2), (2, 1)], [true, false, true]);
    check!([[0.3, -0.2, 0.9], [1.5, 2.5, -0.5]], |v| lists_of_indices(v, &edges, &mask));
}

#[differentiate]
fn shifted(x: &[f64]) -> f64 {
    let mut values = x.to_vec();
    let mut last = 0.5;
    for (i, value) in values.iter_mut().enumerate() {
        std::mem::swap(value, &mut last);
        *value *= i as f64 + last;
    }
    let first = &mut values[0];
    std::mem::swap(first, &mut last);
    let mut sum = last * last;
    for (i, value) in values.iter().enumerate() {
        sum += value * i as f64 * x[0];
    }
    sum
}

#[test]
fn a_swap_reaches_through_references() {
    check!([[0.7, -0.3, 1.2], [1.1, 0.4, 2.0]], |v| shifted(v));
}

const SHORT: [f64; 4] = [0.5, -0.25, 0.125, 1.5];
const LONG: [f64; 6] = [1.5, -1.25, 1.125, 2.5, 0.1, 0.2];
static ROWS: [[f64; 2]; 2] = [[0.5, -0.25], [0.125, 1.5]];

#[differentiate]
fn polynomial(x: f64, coefficients: &[f64]) -> f64 {
    coefficients.iter().rev().fold(0.0, |sum, c| sum * x + c)
}

#[differentiate]
fn of_parts_of_constants(x: f64, n: usize) -> f64 {
    let coefficients = &SHORT[..n.min(4)];
    let low = coefficients.iter().rev().fold(0.0, |sum, &c| sum * x + c);
    let row = &ROWS[n % 2];
    low * row[0] + polynomial(x, &LONG[n..]) * polynomial(x, &ROWS[0][1..])
}

#[differentiate]
fn of_chosen_constants(x: f64) -> f64 {
    let chosen = match x {
        x if x < 1.0 => &SHORT[..],
        x if x < 2.0 => &LONG[..],
        _ => &SHORT[2..],
    };
    let mut sum = 0.0;
    for i in (0..chosen.len()).rev() {
        sum = sum * x + chosen[i];
    }
    sum
}

#[test]
fn parts_of_constants_are_slices() {
    check!([[0.5], [1.5]], |v| of_parts_of_constants(v[0], 2));
    check!([[0.5], [1.5], [2.5]], |v| of_chosen_constants(v[0]));
}
