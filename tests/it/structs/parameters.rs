//! Structs as parameters, and steps along their gradients.

use super::*;

#[differentiate]
fn of_a_body(b: &Body, scale: f64) -> f64 {
    let mut total = b.at.x * b.at.y * scale;
    for (i, w) in b.inner.weights.iter().enumerate() {
        total += w * w * b.box_[i] + b.inner.bias;
    }
    total * b.pair.0
}

#[differentiate]
fn of_a_body_by_value(mut b: Body) -> f64 {
    b.inner.weights[0] += b.at.x;
    b.at.x = b.inner.weights[0] * b.inner.weights[1];
    b.box_[1] *= b.at.x;
    b.at.x * b.box_[0] + b.box_[1] * b.inner.bias + b.at.y * b.pair.0
}

#[differentiate]
fn of_points(points: &[Point]) -> f64 {
    let mut total = 0.0;
    for i in 1..points.len() {
        let (p, q) = (&points[i - 1], &points[i]);
        total += p.x * q.y - q.x * p.y * p.x;
    }
    total
}

#[differentiate]
fn of_layers(layers: Vec<Layer>, x: f64) -> f64 {
    let mut y = x;
    for layer in &layers {
        y = layer.weights[0] * y + layer.bias;
        y = y.tanh();
    }
    y
}

#[differentiate]
fn of_an_array(corners: [Point; 2], pair: (Point, f64)) -> f64 {
    corners[0].x * corners[1].y * pair.0.x + pair.1 * pair.0.y * corners[0].y
}

#[differentiate(wrt(p))]
fn by_one_of_two(p: Point, q: Point) -> f64 {
    p.x * q.x * p.x + p.y * q.y
}

#[differentiate(wrt(x))]
fn with_settings(x: f64, settings: &Settings) -> f64 {
    let mut y = x;
    for _ in 0..settings.steps {
        y = y * settings.scale + x * y;
    }
    y
}

#[differentiate]
fn of_a_kind(x: f64, kind: Kind) -> f64 {
    match kind {
        Kind::Square => x * x,
        Kind::Cube => x * x * x,
    }
}

#[differentiate]
fn of_kinds(xs: &[f64]) -> f64 {
    let kind = if xs[0] > 0.0 { Kind::Square } else { Kind::Cube };
    let mut total = of_a_kind(xs[1], kind) * of_a_kind(xs[2], Kind::Cube);
    if kind == Kind::Square {
        total *= xs[3];
    }
    total
}

/// What has no real numbers may have methods without the attribute.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Side {
    Call,
    Put(u8),
}

impl Side {
    const fn sign(self) -> f64 {
        match self {
            Self::Call => 1.0,
            Self::Put(_) => -1.0,
        }
    }

    fn steps(&self) -> f64 {
        if let Self::Put(steps) = self { f64::from(*steps) } else { 0.5 }
    }
}

#[differentiate]
impl Side {
    fn paid(self, spot: f64, strike: f64) -> f64 {
        (self.sign() * (spot - strike)).max(0.0) * self.steps()
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Contract {
    side: Side,
    strike: f64,
}

#[differentiate]
fn of_sides(x: f64, y: f64, side: Side, other: &Side) -> f64 {
    let payoff = |spot: f64| side.sign() * (spot - y) * other.steps();
    let contract = Contract { side, strike: x };
    let by = if side == *other { side.sign() } else { other.sign() * 2.0 };
    payoff(x * y) * by + contract.side.steps() * contract.strike + side.paid(x * x, -y) + other.paid(x, x * y)
}

#[test]
fn methods_of_what_has_no_numbers_are_constants() {
    check!([[0.7, -1.3], [2.0, 0.4]], |v| of_sides_by_value(v[0], v[1]));
    assert_eq!(of_sides::grad(2.0, 0.5, Side::Call, &Side::Call).0, of_sides_of_calls::grad(2.0, 0.5).0);
}

#[differentiate]
fn of_sides_by_value(x: f64, y: f64) -> f64 {
    of_sides(x, y, Side::Call, &Side::Put(3)) * of_sides(y, x, Side::Put(2), &Side::Put(2))
}

#[differentiate]
fn of_sides_of_calls(x: f64, y: f64) -> f64 {
    (x * y - y) * 0.5 + 0.5 * x + (x * x + y).max(0.0) * 0.5 + (x - x * y).max(0.0) * 0.5
}

#[test]
fn the_gradient_of_a_struct_is_its_tangent() {
    check!([[0.7, -1.3, 2.1, 0.4, -0.9, 1.6, 0.3, -0.8, 1.7]], |v| of_a_body(&body(v), v[8]));
    check!(EIGHT, |v| of_a_body_by_value(body(v)));
    check!(EIGHT, |v| of_points(&[point(v), point(&v[2..]), point(&v[4..]), point(&v[6..])]));
    check!([[0.7, -1.3, 0.5, 1.2, -0.4]], |v| of_layers(vec![layer(&v[..2]), layer(&v[2..4])], v[4]));
    check!([[0.7, -1.3, 0.5, 1.2, -0.4, 0.8, 0.9]], |v| of_an_array(
        [point(v), point(&v[2..])],
        (point(&v[4..]), v[6])
    ));
    check!([[0.7, -1.3]], |v| by_one_of_two(point(v), Point { x: 1.5, y: -2.0 }));
    check!([[0.7], [-1.3]], |v| with_settings(v[0], &Settings { scale: 0.5, steps: 3 }));
    check!([[0.7], [-1.3]], |v| of_a_kind(v[0], Kind::Cube));
    check!(FOUR, |v| of_kinds(v));
    let gradient: (f64, ()) = of_a_kind::grad(3.0, Kind::Square);
    assert_eq!(gradient, (6.0, ()));
}

#[test]
fn every_derivative_takes_structs() {
    let p = Point { x: 2.0, y: 3.0 };
    let gradient: PointTangent = squared::grad(p);
    assert_eq!((gradient.x, gradient.y), (13.0, 12.0));
    let (value, gradient) = squared::value_and_grad(p);
    assert_eq!((value, gradient.x, gradient.y), (22.0, 13.0, 12.0));
    let (value, pullback) = squared::vjp(p);
    assert_eq!((value, pullback(1.0).x, pullback(2.0).y), (22.0, 13.0, 24.0));
    let mut d_p = PointTangent { x: 1.0, y: -1.0 };
    assert_eq!(squared::accumulate_grad(p, &mut d_p), 22.0);
    assert_eq!((d_p.x, d_p.y), (14.0, 11.0));
    let (value, backward) = squared::forward(p);
    backward(p.again(), 1.0, &mut d_p);
    assert_eq!((value, d_p.x, d_p.y), (22.0, 27.0, 23.0));
}

#[test]
fn the_cotangent_of_a_struct_is_its_tangent() {
    let (value, pullback) = made::vjp(2.0, 3.0);
    assert_eq!((value.x, value.y), (6.0, 2.0_f64.sin() + 3.0));
    assert_eq!(pullback(PointTangent { x: 1.0, y: 0.0 }), (3.0, 2.0));
    assert_eq!(pullback(PointTangent { x: 0.0, y: 2.0 }), (2.0 * 2.0_f64.cos(), 2.0));

    let (value, pullback) = made_of_parts::vjp(Point { x: 2.0, y: 3.0 }, &[5.0, 7.0]);
    assert_eq!((value.bias, value.weights, value.units), (21.0, vec![10.0, 7.0], 2));
    let (d_p, d_w) = pullback(LayerTangent { weights: vec![1.0, 10.0], bias: 100.0 });
    assert_eq!((d_p.x, d_p.y, d_w), (5.0, 700.0, vec![2.0, 310.0]));
}

#[test]
fn mutable_structs_are_put_back() {
    let mut l = layer(&[0.5, -2.0, 3.0]);
    let before = l.clone();
    let ((), backward) = train_layer::forward(&mut l, 0.1);
    assert_eq!((l.weights.clone(), l.bias, l.units), (vec![0.35, -1.4], 2.7, 3));
    let mut d_l = LayerTangent { weights: vec![1.0, 2.0], bias: 1.0 };
    let mut d_rate = 0.0;
    backward(&mut l, 0.1, (), &mut d_l, &mut d_rate);
    assert_eq!((&l.weights, l.bias, l.units), (&before.weights, before.bias, before.units));
    assert_all_close(&d_l, &[0.7, 1.4, -0.05 + 0.4 + 0.9], EXACT);
    assert_all_close(&d_rate, &[-1.5 + 12.0 - 3.0], EXACT);
}

#[differentiate]
fn of_everything(p: Point, q: &Point, ps: [Point; 2], v: Vec<Point>, w: &[(Point, f64)]) -> f64 {
    p.x * q.y * ps[1].x * v[0].y * w[0].0.x * w[0].1 + ps[0].y * v[1].x
}

#[test]
fn structs_are_parameters_in_all_containers() {
    let at = |v: &[f64]| (point(v), point(&v[2..]), [point(&v[4..]), point(&v[6..])]);
    let vector = |v: &[f64]| vec![point(&v[8..]), point(&v[10..])];
    let point_and_weight = |v: &[f64]| [(point(&v[12..]), v[14])];
    let numbers: [f64; 15] = std::array::from_fn(|i| 0.3 + 0.1 * i as f64);
    check!([numbers], |v| of_everything(at(v).0, &at(v).1, at(v).2, vector(v), &point_and_weight(v)));
}

#[differentiate]
fn handed_on(ps: &mut [Point], k: f64) -> f64 {
    for i in 1..ps.len() {
        ps[i].x += ps[i - 1].x * k;
        ps[i - 1] = Point { x: ps[i].y, y: k };
    }
    ps[0].x * ps[ps.len() - 1].x
}

#[differentiate]
fn slices_of_structs_changed_by_calls(xs: &[f64]) -> f64 {
    let mut ps = vec![Point { x: xs[0], y: xs[1] }, Point { x: xs[2], y: xs[3] }, Point { x: xs[1], y: xs[2] }];
    let a = handed_on(&mut ps, xs[0]);
    let b = handed_on(&mut ps[1..], a);
    b * ps[1].x + ps[0].y
}

#[differentiate]
fn moved_along(p: &mut Point, v: &mut Vec<Point>) -> Point {
    let old = *p;
    v.push(old);
    p.x = v[0].y;
    let q = Point { x: p.x * old.x, y: old.y };
    v[0] = q;
    q
}

#[differentiate]
fn two_states_and_a_result(xs: &[f64]) -> f64 {
    let mut p = Point { x: xs[0], y: xs[1] };
    let mut v = vec![Point { x: xs[2], y: xs[3] }];
    let mut total = 0.0;
    for _ in 0..3 {
        let r = moved_along(&mut p, &mut v);
        total += r.x * r.y;
        p.y += 0.1 * r.x;
    }
    total * v[1].x + v.len() as f64 * v[0].y
}

#[test]
fn states_and_results_are_told_apart() {
    check!(FOUR, |v| slices_of_structs_changed_by_calls(v));
    check!(FOUR, |v| two_states_and_a_result(v));
}

#[test]
fn a_struct_descends_along_its_gradient() {
    #[differentiate]
    fn miss(p: &Point) -> f64 {
        (p.x - 3.0).powi(2) + 2.0 * (p.y + 1.0).powi(2)
    }
    let mut p = Point { x: 0.0, y: 0.0 };
    for _ in 0..100 {
        p.advance(&miss::grad(&p), -0.2);
    }
    assert!((p.x - 3.0).abs() < 1e-6 && (p.y + 1.0).abs() < 1e-6);
}
