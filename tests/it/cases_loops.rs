//! Loops and their exits. The numbers are those of the project's list of tricky cases.

use crate::support::{EXACT, assert_all_close, assert_close, assert_same_bits};
use autodiff::differentiate;

#[differentiate]
fn halve_until_small(mut a: f64) -> f64 {
    while a.abs() > 0.1 {
        a *= 0.5;
    }
    a
}

#[test]
fn case_19_data_dependent_while() {
    assert_eq!(halve_until_small::value_and_grad(1.0), (0.0625, 0.0625));
    assert_eq!(halve_until_small::value_and_grad(-3.0), (-0.09375, 0.03125));
    assert_eq!(halve_until_small::value_and_grad(0.05), (0.05, 1.0));
}

#[differentiate]
fn odd_terms(x: f64) -> f64 {
    let mut sum = 0.0;
    for i in 1..20 {
        if i % 2 == 0 {
            continue;
        }
        let term = x.powi(i);
        sum += term;
        if term.abs() < 1e-8 {
            return sum;
        }
    }
    sum
}

#[test]
fn case_20_odd_terms_with_continue_and_early_return() {
    assert_eq!(odd_terms::grad(1.0), 100.0);
    // Left in the term of the ninth power.
    assert_close(odd_terms::grad(0.1), 1.0 + 0.03 + 5e-4 + 7e-6 + 9e-8, EXACT);
    check!([[0.5], [-0.9], [1.1]], |v| odd_terms(v[0]));
}

#[differentiate]
#[allow(clippy::needless_continue, reason = "a trailing `continue` is the case")]
fn trailing_continue(u: f64) -> f64 {
    let mut sum = 11.0 * u;
    for i in 0..3 {
        sum += u * f64::from(i);
        continue;
    }
    sum
}

#[differentiate]
fn break_at_one(u: f64) -> f64 {
    let mut sum = 0.0;
    for i in 0..10 {
        sum += f64::from(i) * u;
        if i == 1 {
            break;
        }
    }
    sum
}

#[differentiate]
fn break_in_the_first_iteration(u: f64, n: usize) -> f64 {
    let mut product = u;
    for i in 0..n {
        if product > 2.0 {
            break;
        }
        product *= u + i as f64;
    }
    product
}

#[test]
fn case_22_trailing_continue_and_break_in_the_first_iteration() {
    assert_eq!(trailing_continue::grad(1.0), 14.0);
    assert_eq!(break_at_one::grad(1.0), 1.0);
    assert_eq!(break_in_the_first_iteration::grad(3.0, 5), 1.0);
    assert_eq!(break_in_the_first_iteration::grad(3.0, 0), 1.0);
    check!([[1.3], [0.2]], |v| break_in_the_first_iteration(v[0], 6));
}

#[differentiate]
fn labelled_outer_break(x: f64, y: f64) -> f64 {
    let mut sum = 0.0;
    'rows: for i in 0..10 {
        for j in 0..=i {
            if i * j >= 4 {
                break 'rows;
            }
            sum += x.powi(i) * y.powi(j);
        }
    }
    sum
}

#[test]
fn case_23_labelled_outer_break_in_a_triangle() {
    let (dx, dy) = labelled_outer_break::grad(2.0, 3.0);
    assert_all_close(&[dx, dy], &[20.0, 6.0], EXACT);
    check!([[2.0, 3.0], [-0.7, 0.4]], |v| labelled_outer_break(v[0], v[1]));
}

#[differentiate]
fn parallel_phi(x: f64, n: usize) -> (f64, f64) {
    let (mut a, mut b) = (1.0, x);
    for _ in 1..n {
        let (old_a, old_b) = (a, b);
        a = old_b;
        b = 2.0 * old_a;
    }
    (a, b)
}

#[differentiate]
fn parallel_assignment(x: f64, n: usize) -> (f64, f64) {
    let (mut a, mut b) = (1.0, x);
    for _ in 1..n {
        (a, b) = (b, 2.0 * a);
    }
    (a, b)
}

#[test]
fn case_25_two_values_that_swap_roles_each_iteration() {
    for (n, expected) in [(1, (0.0, 1.0)), (2, (1.0, 0.0)), (3, (0.0, 2.0)), (4, (2.0, 0.0)), (5, (0.0, 4.0))] {
        let (value, pullback) = parallel_phi::vjp(0.3, n);
        assert_same_bits(&value, &parallel_phi(0.3, n));
        assert_eq!((pullback((1.0, 0.0)), pullback((0.0, 1.0))), expected);
        let (_, pullback) = parallel_assignment::vjp(0.3, n);
        assert_eq!((pullback((1.0, 0.0)), pullback((0.0, 1.0))), expected);
    }
}

#[differentiate]
fn inline_divisor(a: f64, n: usize) -> f64 {
    let mut sum = 0.0;
    for i in 0..n {
        sum += 1.0 / ((i + 1) as f64 + a * a);
    }
    sum
}

#[test]
fn case_26_a_divisor_written_inline_is_kept_for_every_iteration() {
    let expected = [-0.359_309_572_8, -0.550_259_991_8, -0.668_462_764_1];
    for (i, expected) in expected.into_iter().enumerate() {
        assert_close(inline_divisor::grad(1.3, i + 1), expected, 2e-10);
    }
}

#[differentiate]
fn read_then_zero(v: &mut [f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..v.len() {
        sum += v[i] * v[i];
        v[i] = 0.0;
    }
    sum
}

#[test]
fn case_28_a_buffer_that_is_read_and_zeroed_comes_back() {
    let mut v = [1.0, -2.0, 3.5];
    assert_eq!(read_then_zero::grad(&mut v), vec![2.0, -4.0, 7.0]);
    assert_eq!(v, [1.0, -2.0, 3.5]);

    let (value, backward) = read_then_zero::forward(&mut v);
    assert_eq!((value, v), (17.25, [0.0; 3]));
    // The zeros depend on nothing, so the cotangent of the final state has no effect.
    let mut d_v = [10.0, 20.0, 30.0];
    backward(&mut v, 0.5, &mut d_v);
    assert_eq!((v, d_v), ([1.0, -2.0, 3.5], [1.0, -2.0, 3.5]));
}

#[differentiate]
fn pairwise_products(v: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..v.len() {
        for j in 0..i {
            sum += v[i] * v[j];
        }
    }
    sum
}

#[test]
fn case_29_triangular_loop() {
    assert_eq!(pairwise_products::grad(&[1.0, 2.0, 3.0]), vec![5.0, 4.0, 3.0]);
    assert_eq!(pairwise_products::grad(&[7.0]), vec![0.0]);
    assert!(pairwise_products::grad(&[]).is_empty());
}

// Beside the list: exits in every place of a nest, where an iteration must reverse exactly what it ran.

#[differentiate]
fn exits_everywhere(x: f64, y: f64) -> f64 {
    let mut s = 1.0;
    let mut steps = 0;
    'outer: for i in 0..8 {
        s += x * s;
        let mut k = 0;
        while k < 5 {
            k += 1;
            steps += 1;
            if k == i {
                s *= y;
                continue 'outer;
            }
            if s > 40.0 {
                s = s.sqrt();
                break;
            }
            if s < -3.0 {
                break 'outer;
            }
            loop {
                s += 0.5 * y * s;
                if s.abs() > 2.0 || steps > 30 {
                    break;
                }
                steps += 1;
                if steps % 7 == 0 {
                    continue 'outer;
                }
            }
            if steps > 60 {
                return s * y + f64::from(steps);
            }
        }
        s -= y;
    }
    s * x
}

#[test]
fn every_exit_reverses_exactly_what_ran() {
    let points =
        [[0.3, 0.9], [-0.4, 0.35], [0.11, -0.62], [1.7, 1.3], [-1.9, 0.8], [0.02, 0.03], [-2.3, -0.4], [0.6, -1.7]];
    check!(points, |v| exits_everywhere(v[0], v[1]));
}

#[differentiate]
fn mutation_before_every_exit(v: &mut [f64], limit: f64) -> f64 {
    let mut total = 0.0;
    for i in 0..v.len() {
        v[i] *= 1.5;
        if v[i] < 0.0 {
            v[i] = v[i] * v[i];
            continue;
        }
        total += v[i] * v[(i + 1) % v.len()];
        if total > limit {
            v[0] = total;
            return total * v[i];
        }
        v[i] += total;
    }
    total * total
}

#[test]
fn buffers_are_walked_back_through_every_exit() {
    let points = [[1.0, 2.0, 3.0, 50.0], [1.0, 2.0, 3.0, 5.0], [-1.0, 2.0, -3.0, 100.0], [1.0, -2.0, 0.5, 0.25]];
    check!(points, |v| mutation_before_every_exit(&mut v[..3].to_vec(), v[3]));
    for point in points {
        let mut v = [point[0], point[1], point[2]];
        let (_, backward) = mutation_before_every_exit::forward(&mut v, point[3]);
        let (mut d_v, mut d_limit) = ([0.0; 3], 0.0);
        backward(&mut v, point[3], 1.0, &mut d_v, &mut d_limit);
        assert_same_bits(&v, &point[..3].to_vec());
        assert_eq!(d_limit, 0.0);
    }
}

#[differentiate]
fn value_of_a_loop(x: f64) -> f64 {
    let mut power = x;
    let mut rounds = 0;
    let found = loop {
        power *= x;
        rounds += 1;
        if power > 10.0 {
            break power * 2.0;
        }
        if rounds == 5 {
            break power - x;
        }
    };
    found + x
}

#[test]
fn a_loop_may_break_with_a_value() {
    check!([[3.0], [1.9], [1.1], [-0.5]], |v| value_of_a_loop(v[0]));
    assert_eq!(value_of_a_loop::grad(4.0), 2.0 * 2.0 * 4.0 + 1.0);
}

#[differentiate]
fn no_iterations(x: f64, n: usize) -> f64 {
    let mut y = x * x;
    for i in 3..n {
        y *= x + i as f64;
    }
    while y > 1e6 {
        y = 0.0;
    }
    y
}

#[test]
fn loops_that_never_run_change_nothing() {
    for n in 0..4 {
        assert_eq!(no_iterations::grad(1.5, n), 3.0);
    }
    check!([[1.5]], |v| no_iterations(v[0], 6));
}
