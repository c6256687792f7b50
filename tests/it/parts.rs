//! Parts of arrays and tuples, copies, and numbers that are read twice: known without being read, unless they were written.

use autodiff::{Real, differentiate};

/// The gradient, and the pullback of the staged pair.
macro_rules! both {
    ($($arguments:tt)*) => {{
        check!($($arguments)*);
        check_vjp!($($arguments)*);
    }};
}

#[differentiate]
fn cross(a: [f64; 3], b: [f64; 3]) -> [f64; 3] {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

#[differentiate]
fn arrays(x: &[f64], y: f64) -> f64 {
    let u = [x[0] * y, x[1].sin(), 2.0];
    let w = u;
    let turned = cross(u, [x[2], y, w[0]]);
    let nested = [[u[0], turned[1]], [w[1], turned[2] * u[2]]];
    let row = nested[1];
    row[0] * row[1] + nested[0][0] * turned[0] - nested[0][1] + w[2]
}

#[differentiate]
fn tuples(x: f64, y: f64) -> f64 {
    let pair = (x * y, (x.exp(), 3.0, [y, x]));
    let (product, inner) = pair;
    let again = inner.2;
    product * inner.0 + inner.1 * again[0] * again[1] + (pair.1).2[1]
}

/// The elements change between the reads; so do the indices.
#[differentiate]
fn written_between(x: &[f64], k: usize) -> f64 {
    let mut own = x.to_vec();
    let mut at = k;
    let first = own[at] * own[at];
    own[at] = first + own[0];
    let second = own[at] * own[at];
    at = (at + 1) % own.len();
    let third = own[at] * own[at];
    own[(at + 1) % 2] *= third;
    first * second + third * own[0] * own[1]
}

#[differentiate]
fn scale(x: &mut [f64], by: f64) {
    for v in x.iter_mut() {
        *v *= by;
    }
}

#[differentiate]
fn changed_by_calls(x: f64, y: f64) -> f64 {
    let mut own = [x, y, x * y];
    let before = own[1] * own[2];
    scale(&mut own, x);
    let after = own[1] * own[2];
    own.swap(0, 2);
    before * after + own[0] * own[0] * own[2]
}

#[differentiate]
fn in_branches(x: &[f64], n: usize) -> f64 {
    let mut total = x[0];
    for i in 0..n {
        let (a, b) = (x[i] * x[0], x[i] + x[1]);
        let pair = [a, b];
        if total > 1.0 {
            total = pair[0] * x[i] - x[i] * total;
            continue;
        }
        total += if b > 0.5 { pair[1] * total } else { pair[0].cos() + total * x[i] };
        total *= x[i] + total;
    }
    total * total + x[0]
}

/// A copy of a parameter by value, in a loop.
#[differentiate]
fn rates(x: f64, y: f64, p: [f64; 4]) -> (f64, f64) {
    (p[0] * x - p[1] * x * y, p[3] * x * y - p[2] * y)
}

#[differentiate]
fn midpoints(x: f64, y: f64, p: [f64; 4], steps: usize, h: f64) -> f64 {
    let (mut x, mut y) = (x, y);
    for _ in 0..steps {
        let (x1, y1) = rates(x, y, p);
        let (x2, y2) = rates(x + 0.5 * h * x1, y + 0.5 * h * y1, p);
        x += h * x2;
        y += h * y2;
    }
    x * y
}

#[differentiate]
fn by_a_closure(x: f64, p: [f64; 2]) -> f64 {
    let line = |at: f64, q: [f64; 2]| q[0] + q[1] * at * q[1];
    let mut total = 0.0;
    for k in 0..3 {
        total += line(x, p) * line(k as f64, [total, x]);
    }
    total
}

/// Returns early: the body that stands in place of a call is a block with a label.
#[differentiate]
fn normal(v: [f64; 2]) -> [f64; 2] {
    let squared = v[0] * v[0] + v[1] * v[1];
    if squared < 0.01 {
        return [v[0] * 10.0, v[1] * 10.0];
    }
    if squared > 100.0 {
        return [v[0] * 0.1, v[1] * squared.ln()];
    }
    let norm = squared.sqrt();
    [v[0] / norm, v[1] / norm]
}

#[differentiate]
fn turned(x: &[f64], by: f64) -> f64 {
    let mut total = 0.0;
    let mut last = [1.0, by];
    for pair in x.chunks_exact(2) {
        let [a, b] = normal([pair[0], pair[1] * by]);
        total += a * last[1] - b * last[0];
        last = [b, a + total * total];
    }
    total * last[0]
}

#[differentiate]
fn generic<T: Real>(x: T, y: T) -> T {
    let pair = [x * y, y.exp()];
    let copy = pair;
    copy[0] * pair[1] + copy[1]
}

#[differentiate]
fn single(x: f32, y: f32) -> f32 {
    let pair: [f32; 3] = [x * y, 0.1, y];
    let sum = pair[0] + pair[1] * pair[2];
    sum * pair[1]
}

#[test]
fn parts_are_what_they_were_made_of() {
    both!([[0.3, 1.2, -0.7, 0.9], [2.0, -1.0, 0.4, -0.3]], |v| arrays(&v[..3], v[3]));
    both!([[0.3, 1.2], [-2.0, 0.5]], |v| tuples(v[0], v[1]));
    both!([[0.3, 1.2], [-2.0, 0.5]], |v| generic(v[0], v[1]));
}

#[test]
fn what_was_written_is_read_again() {
    both!([[0.3, 1.2, -0.7]], |v| written_between(v, 0));
    both!([[0.3, 1.2, -0.7]], |v| written_between(v, 1));
    both!([[0.3, 1.2, -0.7]], |v| written_between(v, 2));
    both!([[0.3, 1.2], [-2.0, 0.5]], |v| changed_by_calls(v[0], v[1]));
    both!([[0.3, 0.4, -0.7, 0.9], [0.8, 0.7, 0.4, -0.3]], |v| in_branches(v, 4));
}

#[test]
fn copies_are_read_where_they_come_from() {
    both!([[1.3, 0.8, 1.1, 0.4, 0.4, 0.1, 0.2]], |v| midpoints(v[0], v[1], [v[2], v[3], v[4], v[5]], 5, v[6]));
    both!([[0.3, 1.2, -0.7]], |v| by_a_closure(v[0], [v[1], v[2]]));
}

#[test]
fn a_block_with_a_label_is_no_loop() {
    both!([[0.3, 1.2, -0.7, 0.9, 2.0], [0.01, 0.02, 0.04, -0.3, 0.6], [20.0, 30.0, 1.0, 2.0, 0.3]], |v| turned(
        &v[..4],
        v[4]
    ));
    both!([[20.0, 30.0, 0.01, 0.02, 5.0, -7.0, 0.9]], |v| turned(&v[..6], v[6]));
}

#[test]
fn literals_keep_their_type() {
    let (dx, dy) = single::grad(2.0, 3.0);
    assert!((dx - 0.3).abs() < 1e-6 && (dy - 0.21).abs() < 1e-6);
}
