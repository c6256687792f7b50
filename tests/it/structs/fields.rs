//! Literals, fields and their assignment, patterns.

use super::*;

#[differentiate]
fn literals_and_reads(xs: &[f64]) -> f64 {
    let p = Point { x: xs[0] * xs[1], y: xs[2] };
    let y = xs[3];
    let q = Point { y, x: p.x * p.y };
    q.x * q.y + p.x
}

#[differentiate]
fn fields_in_another_order(xs: &[f64]) -> f64 {
    let q = Point { y: xs[0].sin(), x: xs[1] * xs[0] };
    q.x * q.x + q.y * xs[2] * q.x
}

#[differentiate]
fn functional_update(xs: &[f64]) -> f64 {
    let p = Point { x: xs[0], y: xs[1] * xs[2] };
    let q = Point { x: p.y * xs[3], ..p };
    let r = Point { y: q.x, ..q };
    p.x * q.x + q.y * r.y + r.x
}

#[differentiate]
fn functional_update_of_a_vector(xs: &[f64]) -> f64 {
    let a = Layer { weights: vec![xs[0], xs[1]], bias: xs[2], units: 2, name: String::from("a") };
    let b = Layer { bias: a.bias * xs[3], ..a.clone() };
    let c = Layer { weights: vec![b.bias, a.weights[0]], ..b.clone() };
    a.bias * b.bias + b.weights[0] * b.weights[1] * c.weights[0] * c.weights[1] + c.bias
}

#[differentiate]
fn functional_update_moves_the_base(xs: &[f64]) -> f64 {
    let a = Layer { weights: vec![xs[0], xs[1]], bias: xs[2], units: 2, name: String::from("a") };
    let b = Layer { bias: a.bias * xs[3], ..a };
    b.weights[0] * b.weights[1] * b.bias
}

#[differentiate]
fn assigned_fields(xs: &[f64]) -> f64 {
    let mut p = Point { x: xs[0], y: xs[1] };
    p.x = p.x * p.y;
    p.y += p.x * xs[2];
    p.x *= p.y;
    p.y -= 1.5 * xs[3];
    let old = p;
    p.x /= 2.0 + p.y * p.y;
    p.x * p.y + old.x * old.y
}

#[differentiate]
fn overwritten_and_read(xs: &[f64]) -> f64 {
    let mut p = Point { x: xs[0] * xs[1], y: xs[2] };
    let a = p.x * p.y;
    p.x = a * a;
    let b = p.x * p.y;
    p = Point { x: b, y: p.x };
    p.x * p.y + a
}

#[differentiate]
fn swapped_through_itself(xs: &[f64]) -> f64 {
    let mut p = Point { x: xs[0], y: xs[1] };
    for _ in 0..3 {
        p = Point { x: p.y * xs[2], y: p.x + xs[3] };
    }
    p.x * p.y
}

#[differentiate]
fn nested_fields(xs: &[f64]) -> f64 {
    let mut b = Body {
        at: Point { x: xs[0], y: xs[1] },
        inner: Layer { weights: xs.to_vec(), bias: xs[2], units: 1, name: String::new() },
        box_: [xs[0] * xs[1], xs[3]],
        active: xs[0] > 0.0,
        pair: (xs[1], 4),
    };
    for i in 0..b.inner.weights.len() {
        b.inner.weights[i] *= b.at.x + i as f64;
        b.at.y += b.inner.weights[i] * b.box_[i % 2];
    }
    b.box_[0] = b.at.y * b.box_[1];
    b.inner.bias -= b.box_[0];
    b.pair.0 *= b.inner.bias;
    if b.active {
        b.at.x *= b.pair.0;
    }
    let n: usize = b.pair.1;
    b.at.x * b.at.y + b.pair.0 * n as f64 + b.inner.bias
}

#[differentiate]
fn a_clone_is_another_value(xs: &[f64]) -> f64 {
    let a = Layer { weights: xs.to_vec(), bias: xs[0], units: 2, name: "a".to_string() };
    let mut b = a.clone();
    b.weights[1] *= a.weights[0];
    b.bias = b.weights[1] * a.bias;
    let c = b.clone();
    b.weights[2] = 0.0;
    a.weights[1] * b.weights[1] * c.weights[2] + b.bias * b.weights[2] + c.bias
}

#[differentiate]
fn a_copy_keeps_its_value(xs: &[f64]) -> f64 {
    let mut p = Point { x: xs[0], y: xs[1] };
    let q = p;
    p.x = xs[2] * q.y;
    let mut r = p;
    r.y *= p.x;
    p.x * q.x * r.y + p.y
}

#[differentiate]
fn a_field_through_a_reference(xs: &[f64]) -> f64 {
    let mut b = Layer { weights: xs.to_vec(), bias: xs[2], units: 3, name: String::new() };
    {
        let w = &mut b.weights;
        w[0] = w[1] * w[2];
        w.push(xs[0] * xs[0]);
    }
    let bias = &mut b.bias;
    *bias *= xs[3];
    *bias += 1.0;
    let r = &b;
    r.bias * r.weights[0] + r.weights[4] * r.weights.len() as f64
}

#[differentiate]
fn a_struct_through_a_mutable_reference(xs: &[f64]) -> f64 {
    let mut p = Point { x: xs[0], y: xs[1] };
    let q = &mut p;
    q.x *= xs[2];
    q.y = q.x * q.y;
    *q = Point { x: q.y * xs[3], y: q.x };
    q.x += 1.0;
    p.x * p.y
}

#[differentiate]
fn late_initialised(xs: &[f64]) -> f64 {
    let p;
    if xs[0] > 0.0 {
        p = Point { x: xs[1], y: xs[2] };
    } else {
        p = Point { x: xs[2] * xs[3], y: xs[0] };
    }
    p.x * p.y
}

#[differentiate]
fn chosen_by_a_branch(xs: &[f64]) -> f64 {
    let p = if xs[0] > 0.0 { Point { x: xs[1], y: xs[2] } } else { Point { x: xs[3] * xs[1], y: 2.0 } };
    let q = match xs[1] > 0.0 {
        true => p,
        false => Point { x: p.y, y: p.x * xs[0] },
    };
    p.x * q.y + q.x * q.x
}

#[test]
fn fields_are_variables() {
    check!(FOUR, |v| literals_and_reads(v));
    check!(FOUR, |v| fields_in_another_order(v));
    check!(FOUR, |v| functional_update(v));
    check!(FOUR, |v| functional_update_of_a_vector(v));
    check!(FOUR, |v| functional_update_moves_the_base(v));
    check!(FOUR, |v| assigned_fields(v));
    check!(FOUR, |v| overwritten_and_read(v));
    check!(FOUR, |v| swapped_through_itself(v));
    check!(FOUR, |v| nested_fields(v));
    check!(FOUR, |v| a_clone_is_another_value(v));
    check!(FOUR, |v| a_copy_keeps_its_value(v));
    check!(FOUR, |v| a_field_through_a_reference(v));
    check!(FOUR, |v| a_struct_through_a_mutable_reference(v));
    check!(FOUR, |v| late_initialised(v));
    check!(FOUR, |v| chosen_by_a_branch(v));
}

#[differentiate]
fn taken_apart_by_match(xs: &[f64]) -> f64 {
    let p = Point { x: xs[0], y: xs[1] };
    match p {
        Point { x, y } if x > 1.0 => x * y * xs[2],
        Point { x, y: 1.5..=2.5 } => x * x,
        Point { x, y } => x.sin() * y + xs[3],
    }
}

#[differentiate]
fn newtypes(xs: &[f64]) -> f64 {
    let m = Meters(xs[0] * xs[1]);
    let mut c = Rgb(xs[0], xs[1], m.0);
    c.1 *= c.2;
    c.0 += c.1;
    let w = Weights(vec![c.0, c.1, xs[2]]);
    let v = w.0;
    v[0] * v[1] * v[2] + c.2 * xs[3]
}

#[differentiate]
fn newtypes_of_vectors(xs: &[f64]) -> f64 {
    let mut w = Weights(xs.to_vec());
    w.0[1] *= w.0[0];
    w.0.push(xs[2] * xs[3]);
    let n = w.0.len();
    for i in 0..n {
        w.0[i] += w.0[(i + 1) % n] * 0.5;
    }
    let mut total = 0.0;
    for x in &w.0 {
        total += x * x;
    }
    total + w.0.iter().sum::<f64>()
}

#[test]
fn patterns_reach_the_fields() {
    check!(FOUR, |v| taken_apart_by_match(v));
    check!(FOUR, |v| newtypes(v));
    check!(FOUR, |v| newtypes_of_vectors(v));
    check!([[0.7, -1.3], [1.9, 0.4]], |v| squared(point(v)));
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct Gap {
    x: f32,
    y: f32,
}

#[derive(Clone, Debug, Differentiable)]
struct Gaps {
    first: Gap,
    rest: Vec<Gap>,
}

#[differentiate]
fn literals_of_single_precision(kind: u32, scale: f32, y: f32) -> f32 {
    let mut gap = Gap { x: scale, y: scale * y };
    match kind {
        0 => gap.x = 0.0,
        1 => gap.y = 1.0,
        _ => {}
    }
    let mut gaps = Gaps { first: gap, rest: vec![gap; 2] };
    if kind == 2 {
        gaps.first.x = 2.0;
        gaps.rest[1].y = 3.0;
    }
    gap.x * y + gap.y * scale + gaps.first.x * gaps.first.y + gaps.rest[1].x * gaps.rest[1].y
}

#[test]
fn literals_have_the_precision_of_their_fields() {
    let of = |kind: u32, s: f32, y: f32| {
        let (_, gradient) = literals_of_single_precision::value_and_grad(kind, s, y);
        [f64::from(gradient.0), f64::from(gradient.1)]
    };
    // By hand: 3 s y; 4 s; s y + s s y + 2 s y + 3 s.
    let (s, y) = (1.5_f32, -0.5_f32);
    let (t, z) = (f64::from(s), f64::from(y));
    assert_all_close(&of(0, s, y), &[2.0 * t * z, t * t], crate::support::SINGLE);
    assert_all_close(&of(1, s, y), &[z + 3.0, t], crate::support::SINGLE);
    assert_all_close(&of(2, s, y), &[z + 2.0 * t * z + 2.0 * z + 3.0, t + t * t + 2.0 * t], crate::support::SINGLE);
}
