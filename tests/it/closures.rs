//! Closures, and functions as values.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use autodiff::differentiate;

const TWO: [[f64; 2]; 3] = [[0.7, -1.3], [1.9, 0.4], [-0.6, 2.2]];
const SIX: [[f64; 6]; 2] = [[0.7, -1.3, 2.1, 0.4, -0.9, 1.6], [-0.6, 1.9, -0.2, 3.0, 0.8, -2.5]];
const FOUR: [[f64; 4]; 3] = [[0.7, -1.3, 2.1, 0.4], [-0.6, 1.9, -0.2, 3.0], [1.1, 1.2, 1.3, 1.4]];

#[differentiate]
fn bound_by_let(x: f64, y: f64) -> f64 {
    let f = |t: f64| t * t + y;
    f(x) * f(y) + f(f(x))
}

#[differentiate]
fn called_in_loops(x: f64, y: f64) -> f64 {
    let step = |t: f64, i: usize| t * y.cos() + x / (i as f64 + 1.0);
    let mut t = x;
    for i in 0..5 {
        t = step(t, i);
    }
    let mut k = 0;
    while k < 3 {
        t += step(t * t, k) * 0.1;
        k += 1;
    }
    t
}

#[differentiate]
fn literal_call(x: f64, y: f64) -> f64 {
    let sum = (|a: f64, b: f64| a * b + a)(x, y);
    sum * x
}

#[differentiate]
fn capturing_mutably(x: f64, y: f64) -> f64 {
    let mut total = x;
    let mut add = |t: f64| {
        total += t * t;
        total * t
    };
    let first = add(x);
    let second = add(y);
    let third = add(first);
    total * second + third
}

#[differentiate]
fn capturing_mutably_in_loops(xs: &[f64]) -> f64 {
    let mut total = 1.0_f64;
    let mut calls = 0;
    let mut add = |t: f64| {
        total = total * 0.5 + t * total.sin();
        calls += 1;
    };
    for x in xs {
        for y in xs {
            if x < y {
                add(x * y);
            }
        }
        add(*x);
    }
    total * calls as f64
}

#[differentiate]
fn capturing_a_buffer(xs: &[f64]) -> f64 {
    let mut buffer = vec![0.0; xs.len()];
    let mut put = |i: usize, v: f64| buffer[i] += v * v;
    for i in 0..xs.len() {
        put(i, xs[i]);
        put(0, xs[i] * 2.0);
        put(i, 1.0);
    }
    buffer[0] * buffer[1] + buffer[2].sin() * buffer[3]
}

#[differentiate]
fn a_moved_copy_keeps_its_value(x: f64, y: f64) -> f64 {
    let mut k = x * y;
    let scaled = move |t: f64| k * t;
    k = k * k + 1.0;
    scaled(k) + scaled(x) * k
}

#[differentiate]
fn a_moved_counter_counts_apart(x: f64, y: f64) -> f64 {
    let mut k = x;
    let mut next = move |t: f64| {
        k += t;
        k * t
    };
    let first = next(y);
    let second = next(x);
    k = k * 2.0;
    let third = next(1.0);
    first + second * third + k
}

#[differentiate]
fn a_moved_array_is_a_copy(x: f64, y: f64) -> f64 {
    let mut pair = [x, y];
    let product = move |t: f64| pair[0] * pair[1] * t;
    pair[0] = x * x;
    pair[1] *= 3.0;
    product(pair[0]) + pair[1]
}

#[differentiate]
fn moved_in_a_loop(x: f64, y: f64) -> f64 {
    let mut k = x;
    let mut total = 0.0;
    for i in 0..4 {
        let f = move |t: f64| t * k + i as f64;
        k = f(y);
        total += f(k) * k;
    }
    total
}

#[differentiate]
fn shadowed_between_definition_and_call(x: f64, y: f64) -> f64 {
    let k = x * x;
    let f = |t: f64| t * k + y;
    let k = y;
    let y = x + 1.0;
    let t = 3.0 * k;
    f(k) * y + f(t)
}

#[differentiate]
fn parameters_shadow_captures(x: f64, y: f64) -> f64 {
    let f = |x: f64| {
        let y = x * y;
        let x = y + x;
        x * y
    };
    f(y) * x + f(x) * y
}

#[differentiate]
fn nested(x: f64, y: f64) -> f64 {
    let outer = |a: f64| {
        let inner = |b: f64| a * b + x;
        inner(a) * inner(y)
    };
    outer(x) + outer(y * x)
}

#[differentiate]
fn calling_each_other(x: f64, y: f64) -> f64 {
    let square = |t: f64| t * t;
    let shifted = |t: f64| square(t) + y;
    let both = |s: f64, t: f64| shifted(s) * square(t);
    both(x, y) + both(y, shifted(x))
}

#[differentiate]
fn returning_a_tuple(x: f64, y: f64) -> f64 {
    let polar = |a: f64, b: f64| (a * a + b * b, a * b);
    let (r, p) = polar(x, y);
    let q = polar(r, p);
    q.0 * x + q.1
}

#[differentiate]
fn taking_a_tuple(x: f64, y: f64) -> f64 {
    let mix = |(a, b): (f64, f64), [c, d]: [f64; 2]| a * d - b * c;
    mix((x, y), [y * y, x.sin()]) * mix((y, x), [1.0, x])
}

#[differentiate]
fn returning_early(x: f64, y: f64) -> f64 {
    let root = |t: f64| -> f64 {
        if t < 0.0 {
            return -t * y;
        }
        for k in 1..4 {
            if t * k as f64 > 2.0 {
                return t * k as f64;
            }
        }
        t.sqrt()
    };
    root(x) * root(y) + root(x * y)
}

#[differentiate]
fn with_branches(x: f64, y: f64) -> f64 {
    let f = |t: f64| {
        if t > 0.5 {
            t * y
        } else {
            match t < 0.0 {
                true => x * x,
                false => t,
            }
        }
    };
    let g = |n: usize| {
        let mut p = 1.0;
        for _ in 0..n {
            p *= x;
        }
        p
    };
    f(x) + f(y) * g(3)
}

#[differentiate]
fn taking_references(x: f64, y: f64) -> f64 {
    let pair = [x, y];
    let dot = |a: &[f64], b: &[f64; 2]| a[0] * b[0] + a[1] * b[1] * b[1];
    let bump = |t: &mut f64, by: f64| *t += by * *t;
    let mut z = x;
    bump(&mut z, y);
    let by = z;
    bump(&mut z, by);
    dot(&pair, &[z, x]) + z
}

#[differentiate]
fn without_arguments(x: f64, y: f64) -> f64 {
    let mut state = x;
    let mut next = || {
        state = state * y + 1.0;
        state
    };
    let a = next();
    let b = next();
    a * b + next()
}

fn passive_helper(f: impl Fn(usize) -> usize) -> usize {
    f(3) + f(4)
}

#[differentiate]
fn in_inactive_code(x: f64, y: f64) -> f64 {
    let weights = [1usize, 2, 3];
    let double = |k: usize| k * 2;
    let n = weights.iter().map(|&w| double(w)).max().unwrap();
    let m = passive_helper(double) + passive_helper(|k| k + n);
    let mut order: Vec<usize> = (0..3).collect();
    order.sort_by_key(|&i| std::cmp::Reverse(weights[i]));
    x * m as f64 + y.powi(n as i32) * order[0] as f64
}

#[differentiate]
fn helper(t: f64) -> f64 {
    t * t.exp()
}

#[differentiate]
fn by_reference(t: &f64) -> f64 {
    t * t
}

#[differentiate]
fn of_two(a: f64, b: f64) -> f64 {
    a * b.sin() + a
}

mod inner {
    use autodiff::differentiate;

    #[differentiate]
    pub(super) fn cubed(t: f64) -> f64 {
        t * t * t
    }
}

#[differentiate]
fn functions_as_values(xs: &[f64]) -> f64 {
    let a: f64 = xs.iter().copied().map(helper).sum();
    let b: f64 = xs.iter().map(by_reference).sum();
    let c = xs.iter().copied().fold(0.5, of_two);
    let d: f64 = xs.iter().copied().map(inner::cubed).sum();
    let e: f64 = xs.iter().copied().map(f64::abs).map(f64::sqrt).sum();
    let f = xs.iter().copied().fold(f64::MIN, f64::max) - xs.iter().copied().fold(f64::MAX, f64::min);
    a * b + c * d + e * f
}

#[differentiate]
fn named_closures_in_chains(xs: &[f64], y: f64) -> f64 {
    let square = |t: &f64| t * t * y;
    let positive = |&&t: &&f64| 0.0 < t;
    let add = |a: f64, b: f64| a * 0.5 + b;
    xs.iter().map(square).fold(0.0, add) + xs.iter().filter(positive).map(|t| square(t)).sum::<f64>()
}

#[differentiate]
fn chains_in_closures_in_chains(xs: &[f64]) -> f64 {
    let moment = |c: f64, k: i32| xs.iter().map(|x| (x - c).powi(k)).sum::<f64>();
    let mean = moment(0.0, 1) / xs.len() as f64;
    (1..4).map(|k| moment(mean, k) * xs.iter().map(|x| x * moment(*x, 2)).sum::<f64>()).sum()
}

#[test]
fn closures_are_called_like_functions() {
    check!(TWO, |v| bound_by_let(v[0], v[1]));
    check!(TWO, |v| called_in_loops(v[0], v[1]));
    check!(TWO, |v| literal_call(v[0], v[1]));
    check!(TWO, |v| nested(v[0], v[1]));
    check!(TWO, |v| calling_each_other(v[0], v[1]));
    check!(TWO, |v| returning_a_tuple(v[0], v[1]));
    check!(TWO, |v| taking_a_tuple(v[0], v[1]));
    check!(TWO, |v| taking_references(v[0], v[1]));
    check!(TWO, |v| with_branches(v[0], v[1]));
    check!(TWO, |v| in_inactive_code(v[0], v[1]));
}

#[test]
fn closures_return_early() {
    check!(TWO, |v| returning_early(v[0], v[1]));
}

#[test]
fn closures_change_what_they_capture() {
    check!(TWO, |v| capturing_mutably(v[0], v[1]));
    check!(TWO, |v| without_arguments(v[0], v[1]));
    check!(FOUR, |v| capturing_mutably_in_loops(v));
    check!(FOUR, |v| capturing_a_buffer(v));
}

#[test]
fn closures_that_move_keep_what_they_captured() {
    check!(TWO, |v| a_moved_copy_keeps_its_value(v[0], v[1]));
    check!(TWO, |v| a_moved_counter_counts_apart(v[0], v[1]));
    check!(TWO, |v| a_moved_array_is_a_copy(v[0], v[1]));
    check!(TWO, |v| moved_in_a_loop(v[0], v[1]));
}

#[test]
fn closures_see_the_names_of_their_definition() {
    check!(TWO, |v| shadowed_between_definition_and_call(v[0], v[1]));
    check!(TWO, |v| parameters_shadow_captures(v[0], v[1]));
}

#[test]
fn functions_and_named_closures_stand_in_chains() {
    check!(FOUR, |v| functions_as_values(v));
    check!(FOUR, |v| named_closures_in_chains(&v[..3], v[3]));
    check!(FOUR, |v| chains_in_closures_in_chains(v));
}

#[differentiate]
fn moved_vec(xs: &[f64]) -> f64 {
    let v = xs.to_vec();
    let f = move |i: usize| v[i] * v[0];
    f(1) * f(2)
}

#[differentiate]
fn closure_rebound(xs: &[f64]) -> f64 {
    let mut c = xs[0];
    let mut f = |t: f64| {
        c *= t;
        c
    };
    let g = &mut f;
    g(xs[1]);
    g(xs[2]);
    c * xs[0]
}

#[differentiate]
fn closure_shadow_closure(xs: &[f64]) -> f64 {
    let f = |t: f64| t * xs[0];
    let f = |t: f64| f(t) + xs[1];
    let f = |t: f64| f(f(t));
    f(xs[2])
}

#[differentiate]
fn closure_result_ignored(xs: &[f64]) -> f64 {
    let mut t = xs[0];
    let mut f = |k: f64| {
        t *= k;
        t
    };
    let _ = f(xs[1]);
    f(2.0);
    t
}

#[differentiate]
fn closure_returns_ref(xs: &[f64]) -> f64 {
    let pick = |i: usize| &xs[i];
    *pick(0) * pick(1)
}

#[differentiate]
fn closure_index_capture(xs: &[f64]) -> f64 {
    let mut i = 0;
    let mut next = || {
        i += 1;
        xs[i - 1]
    };
    next() * next() + next()
}

#[differentiate]
fn closure_passes_mut(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    let swap = |v: &mut Vec<f64>, i: usize, j: usize| {
        let t = v[i];
        v[i] = v[j] * 2.0;
        v[j] = t;
    };
    swap(&mut v, 0, 1);
    swap(&mut v, 1, 2);
    v[0] * v[1] * v[2]
}

#[differentiate]
fn closure_mut_slice(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    let scale = |row: &mut [f64], k: f64| {
        for x in row.iter_mut() {
            *x *= k;
        }
    };
    scale(&mut v[..2], xs[3]);
    scale(&mut v, 2.0);
    v.iter().product()
}

#[differentiate]
fn closure_order(xs: &[f64]) -> f64 {
    let mut t = xs[0];
    let mut f = || {
        t = t * t + xs[1];
        t
    };
    f() - f() * f()
}

#[differentiate]
fn fact(n: usize, x: f64) -> f64 {
    let f = |t: f64| t * x;
    if n == 0 { 1.0 } else { f(fact(n - 1, x)) }
}
#[differentiate]
fn closure_recursion_by_fn(xs: &[f64]) -> f64 {
    fact(3, xs[0]) * fact(2, xs[1])
}

#[test]
fn closures_of_every_kind_have_gradients() {
    check!(SIX, |v| moved_vec(v));
    check!(FOUR, |v| moved_vec(v));
    check!(SIX, |v| closure_rebound(v));
    check!(FOUR, |v| closure_rebound(v));
    check!(SIX, |v| closure_shadow_closure(v));
    check!(FOUR, |v| closure_shadow_closure(v));
    check!(SIX, |v| closure_result_ignored(v));
    check!(FOUR, |v| closure_result_ignored(v));
    check!(SIX, |v| closure_returns_ref(v));
    check!(FOUR, |v| closure_returns_ref(v));
    check!(SIX, |v| closure_index_capture(v));
    check!(FOUR, |v| closure_index_capture(v));
    check!(SIX, |v| closure_passes_mut(v));
    check!(FOUR, |v| closure_passes_mut(v));
    check!(SIX, |v| closure_mut_slice(v));
    check!(FOUR, |v| closure_mut_slice(v));
    check!(SIX, |v| closure_order(v));
    check!(FOUR, |v| closure_order(v));
    check!(SIX, |v| closure_recursion_by_fn(v));
    check!(FOUR, |v| closure_recursion_by_fn(v));
}

// What fails, each with what happens.

mod slices_as_arguments {
    use autodiff::differentiate;

    #[differentiate]
    fn helpers_with_closures_for_matrices(a: &[f64], b: &[f64]) -> f64 {
        let at = |m: &[f64], i: usize, j: usize| m[2 * i + j];
        let product = |i: usize, j: usize| (0..2).map(|k| at(a, i, k) * at(b, k, j)).sum::<f64>();
        product(0, 0) * product(1, 1) - product(0, 1) * product(1, 0)
    }

    #[test]
    fn a_closure_takes_slices() {
        check!([[1.0, 2.0, -0.5, 3.0, 0.4, -1.2, 2.2, 0.9]], |v| helpers_with_closures_for_matrices(&v[..4], &v[4..]));
    }
}

mod double_references {
    use super::FOUR;
    use autodiff::differentiate;

    #[differentiate]
    fn compared_through_references(xs: &[f64]) -> f64 {
        let positive = |t: &&f64| 0.0 < **t;
        xs.iter().filter(positive).map(|x| x * x).sum()
    }

    #[test]
    fn a_named_test_compares_through_references() {
        check!(FOUR, |v| compared_through_references(v));
    }
}

mod fn_item_bound {
    use super::*;

    #[differentiate]
    fn h(x: f64) -> f64 {
        x * x
    }
    #[differentiate]
    fn fn_item_bound(xs: &[f64]) -> f64 {
        let f = h;
        f(xs[0]) * f(xs[1])
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| fn_item_bound(v));
        check!(FOUR, |v| fn_item_bound(v));
    }
}

mod fn_pointer {
    use super::*;

    #[differentiate]
    fn fn_pointer(xs: &[f64]) -> f64 {
        let f = f64::sin;
        let g: fn(f64) -> f64 = f64::cos;
        f(xs[0]) * g(xs[1])
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| fn_pointer(v));
        check!(FOUR, |v| fn_pointer(v));
    }
}

mod closure_returns_slice {
    use super::*;

    #[differentiate]
    fn closure_returns_slice(xs: &[f64]) -> f64 {
        let row = |i: usize| &xs[2 * i..2 * i + 2];
        row(0)[0] * row(1)[1] + row(0).iter().sum::<f64>()
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| closure_returns_slice(v));
        check!(FOUR, |v| closure_returns_slice(v));
    }
}

#[differentiate]
fn a_function_in_parentheses(x: f64) -> f64 {
    (f64::sin)(x) * (f64::powi)(x, 2)
}

#[test]
fn parentheses_around_a_function_change_nothing() {
    check!([[0.7], [-1.3]], |v| a_function_in_parentheses(v[0]));
}

/// What a message captures by name is what the name means where it is written.
#[differentiate]
fn checked_sum<F: Fn(f64) -> f64>(f: F, xs: &[f64]) -> Result<f64, String> {
    let mut s = 0.0;
    for (i, &x) in xs.iter().enumerate() {
        let y = f(x);
        if y > 50.0 {
            return Err(format!("{y:.1} at {i} of {}, after {s}, {{x}}", xs.len()));
        }
        s += y;
    }
    Ok(s)
}

#[differentiate]
fn sum_of_products(i: f64, y: f64) -> Result<f64, String> {
    let s = i * y;
    let s = s + 1.0;
    let y = checked_sum(|x| x * s, &[i, y])?;
    Ok(y * i)
}

#[differentiate]
fn products_or_zero(i: f64, y: f64) -> f64 {
    sum_of_products(i, y).unwrap_or(0.0)
}

#[test]
fn messages_capture_the_names_of_the_function_that_writes_them() {
    check!([[1.3, 0.7], [-0.4, 1.9]], |v| products_or_zero(v[0], v[1]));
    assert_eq!(sum_of_products::grad(0.8, 10.0), Err("90.0 at 1 of 2, after 7.2, {x}".to_owned()));
    assert_eq!(sum_of_products(0.8, 10.0), sum_of_products::value_and_grad(0.8, 10.0).map(|(value, _)| value));
}
