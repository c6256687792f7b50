//! Small functions whose bodies stand in place of their calls in loops: whatever a body does, it does there as well.

use autodiff::differentiate;

/// The gradient in one sweep, and the pullback of the staged pair.
macro_rules! both {
    ($($arguments:tt)*) => {{
        check!($($arguments)*);
        check_vjp!($($arguments)*);
    }};
}

const SCALE: f64 = 1.5;

/// An integer of a literal needs its type.
#[differentiate]
fn power(x: f64, n: u32) -> f64 {
    let m = n.pow(2);
    x.powi(m.min(30).cast_signed()) * SCALE
}

#[differentiate]
fn iterated(x: f64, n: i64) -> f64 {
    let mut y = x;
    let mut k = n;
    while k > 0 {
        y = y.sin() * x;
        k -= 1;
    }
    y
}

/// Leaves from within a loop.
#[differentiate]
fn until(x: &[f64], bound: f64) -> f64 {
    let mut sum = 0.0;
    for v in x {
        if sum > bound {
            return sum * v;
        }
        sum += v * v;
    }
    sum
}

/// Changes what it is lent, and its own copy of a parameter.
#[differentiate]
fn damp(x: &mut [f64], mut by: f64) {
    for v in x.iter_mut() {
        by *= 0.9;
        *v = v.sin() * by;
    }
}

#[differentiate(wrt(x))]
fn pair(x: f64, y: &f64) -> (f64, f64) {
    (x * *y, (x + y.exp()).sin())
}

/// Calls another one in a loop of its own.
#[differentiate]
fn mix(x: &[f64], out: &mut [f64]) {
    for i in 0..x.len() {
        let (a, b) = pair(x[i], &out[i]);
        out[i] = (a * b).tanh();
    }
}

#[differentiate]
fn either(x: f64, is_up: bool) -> f64 {
    if is_up { x.exp() } else { x.cos() }
}

/// A helper without the attribute, which has a local of the same name as its caller.
fn bent(x: f64) -> f64 {
    let d = x * 2.0;
    d.sin() / (1.0 + d * d)
}

/// It calls itself, so that it stays a function.
#[differentiate]
fn sum_of_powers(x: f64, n: u32) -> f64 {
    if n == 0 { 1.0 } else { 1.0 + x * sum_of_powers(x, n - 1) }
}

#[differentiate]
fn all_in_one_loop(x: &[f64], k: f64) -> f64 {
    let mut total = 0.0;
    let mut scratch = vec![0.0; x.len()];
    let mut d = 1.0;
    for i in 0..x.len() {
        scratch[i] = bent(x[i]) + 7.0 * k;
        d *= power(x[i] * 0.3, 2) + iterated(x[i], 3);
        total += until(&scratch, 2.5) * d;
        damp(&mut scratch[..i], d * 0.1);
        let (p, q) = pair(d, &scratch[0]);
        total += p.tanh() * q.cos() + sum_of_powers(q, 3);
        total += either(p, i % 2 == 0) + either(q, d > 0.3);
    }
    for _ in 0..2 {
        mix(x, &mut scratch);
        let all = &scratch;
        total += until(all, 1e9) + until(&x[1..], k);
    }
    total + x.iter().map(|v| bent(*v) * iterated(*v, 2)).sum::<f64>()
}

/// What a function mentions is hidden where it is called.
#[differentiate]
fn under_another_name(x: &[f64]) -> f64 {
    const SCALE: f64 = 100.0;
    let mut total = 0.0;
    for v in x {
        let bent = v * SCALE;
        total += power(*v, 1) * bent;
    }
    total
}

/// So is the function itself.
#[differentiate]
fn of_its_own(x: &[f64]) -> f64 {
    let mut total = 0.0;
    for v in x {
        total += bent(*v) * hidden_by_import(*v);
    }
    fn bent(x: f64) -> f64 {
        x * x
    }
    total
}

#[differentiate]
fn hidden_by_import(x: f64) -> f64 {
    use elsewhere::bent;
    let mut total = x;
    for _ in 0..2 {
        total = bent(total);
    }
    total
}

mod elsewhere {
    #[autodiff::differentiate]
    pub(super) fn bent(x: f64) -> f64 {
        x.powi(3) * 0.5
    }
}

#[differentiate]
fn lent_in_all_ways(x: &[[f64; 2]], y: &mut f64) -> f64 {
    let mut total = 0.0;
    let table = vec![[0.5, 2.0]; 2];
    for row in x {
        let (a, b) = pair(*y, &row[1]);
        let (c, _) = pair(a, &table[0][1]);
        let (d, _) = pair(row[0], y);
        let (e, _) = pair(c, &1.5);
        damp(&mut [a, b], 0.5);
        *y += d * 0.25;
        total += c * d + e + b + until(row, 0.4) + until(&[a, d], 3.0);
    }
    total * *y
}

#[differentiate]
fn of_a_state(x: &[f64], y: f64) -> f64 {
    let rows = [[x[0], x[1]], [x[2], y]];
    let mut state = y;
    lent_in_all_ways(&rows, &mut state) + state
}

#[test]
fn small_functions_are_differentiated_where_they_are_called() {
    both!([[0.3, 0.7, -0.4, 0.9, 0.2]], |v| all_in_one_loop(&v[..4], v[4]));
    both!([[0.8, 1.7, -0.4, 0.9, -0.2]], |v| all_in_one_loop(&v[..4], v[4]));
    both!([[0.3, 0.7, -0.4]], |v| under_another_name(v));
    both!([[0.3, 0.7, -0.4]], |v| of_its_own(v));
    both!([[0.3, 0.7, -0.4, 0.6]], |v| of_a_state(&v[..3], v[3]));
}

/// The sums of both loops go forwards and back at once, as if the functions were written there.
#[test]
fn nothing_is_kept_for_calls_in_fused_loops() {
    let x = [0.3; 1000];
    many::grad(&x);
    let info = allocation_counter::measure(|| {
        many::accumulate_grad(&x, &mut [0.0; 1000]);
    });
    assert_eq!(info.count_total, 0);
}

#[differentiate]
fn many(x: &[f64]) -> f64 {
    let mut total = 0.0;
    for v in x {
        total += bent(*v) * either(*v, true) + pair(*v, v).0;
    }
    total
}
