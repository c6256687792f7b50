//! Programs that went wrong once.

use super::*;

mod cast_of_an_integer_field {
    use super::*;

    #[differentiate]
    fn cast_field(l: &Layer) -> f64 {
        l.bias * l.units as f64
    }

    #[differentiate]
    fn cast_payload(s: &Shape) -> f64 {
        match s {
            Shape::Marked { at, id } => at.x * *id as f64,
            _ => 0.0,
        }
    }

    #[test]
    fn integers_are_cast() {
        check!([[0.7, 0.3]], |v| cast_field(&layer(v)));
        check!([[0.7, 0.3]], |v| cast_payload(&Shape::Marked { at: point(v), id: 3 }));
    }
}

mod counting_in_a_field {
    use super::*;

    #[differentiate]
    fn counted(l: &mut Layer) -> f64 {
        l.units += 1;
        l.bias
    }

    #[differentiate]
    fn counted_of_own(x: f64) -> f64 {
        let mut l = Layer { weights: vec![x], bias: x * x, units: 0, name: String::new() };
        l.units += 1;
        l.name = "changed".to_string();
        l.bias
    }

    #[test]
    fn counters_in_structs_count() {
        check!([[0.7, 0.3]], |v| counted(&mut layer(v)));
        check!([[0.7]], |v| counted_of_own(v[0]));
    }
}

mod struct_patterns_in_let {
    use super::*;

    #[differentiate]
    fn taken_apart_by_let(xs: &[f64]) -> f64 {
        let p = Point { x: xs[0], y: xs[1] * xs[2] };
        let Point { x, y } = p;
        let Point { x: a, .. } = Point { x: y * x, y: xs[3] };
        let Point { x: mut b, y: _ } = p;
        b *= a;
        let Meters(m) = Meters(b);
        x * y + a * p.x + m
    }

    #[differentiate]
    fn taken_apart_whole(xs: &[f64]) -> f64 {
        let b = Body {
            at: Point { x: xs[0], y: xs[1] },
            inner: Layer { weights: xs.to_vec(), bias: xs[2], units: 2, name: String::new() },
            box_: [xs[1] * xs[1], xs[3]],
            active: true,
            pair: (xs[3], 3),
        };
        let Body { at: Point { x, y }, inner: Layer { weights, bias, .. }, box_: [p, q], pair: (r, _), .. } = b;
        let mut total = x * y + p * q * r;
        for w in &weights {
            total += w * bias;
        }
        total
    }

    #[test]
    fn patterns_reach_the_fields() {
        check!(FOUR, |v| taken_apart_by_let(v));
        check!(FOUR, |v| taken_apart_whole(v));
    }
}

mod square_of_a_payload_in_a_constructor {
    use super::*;

    #[differentiate]
    fn squared_shape(s: &Shape) -> Shape {
        match s {
            Shape::Circle { r } => Shape::Circle { r: r * r },
            _ => Shape::Empty,
        }
    }

    #[differentiate]
    fn squared_area(xs: &[f64]) -> f64 {
        area(&squared_shape(&Shape::Circle { r: xs[0] })) * xs[1]
    }

    #[test]
    fn agrees_with_differences() {
        check!(FOUR, |v| squared_area(v));
    }
}

mod square_of_a_field_in_a_mapped_array {
    use super::*;

    #[differentiate]
    fn mapped(xs: &[f64]) -> f64 {
        let ps = [Point { x: xs[0], y: xs[1] }, Point { x: xs[2], y: xs[3] }];
        let qs = ps.map(|p| Point { x: p.y, y: p.x * p.x });
        qs[0].x * qs[1].y
    }

    #[test]
    fn agrees_with_differences() {
        check!(FOUR, |v| mapped(v));
    }
}

mod struct_patterns_in_closures {
    use super::*;

    #[differentiate]
    fn seconds(xs: &[f64]) -> f64 {
        let ps = [Point { x: xs[0], y: xs[1] }, Point { x: xs[2], y: xs[3] }];
        ps.iter().map(|&Point { x, y }| x * y).sum()
    }

    #[test]
    fn agrees_with_differences() {
        check!(FOUR, |v| seconds(v));
    }
}

mod two_mutable_fields_in_one_call {
    use super::*;

    #[differentiate]
    fn overwrite_and_scale(a: &mut f64, b: &mut f64) {
        *a = 2.0;
        *b *= 3.0;
    }

    #[differentiate]
    fn exchange(a: &mut Vec<f64>, b: &mut Vec<f64>) {
        let t = a[0];
        a[0] = b[0];
        b[0] = t * 3.0;
        a.push(t);
    }

    #[differentiate]
    fn fields(xs: &[f64]) -> f64 {
        let mut p = Point { x: xs[0], y: xs[1] };
        overwrite_and_scale(&mut p.x, &mut p.y);
        p.x * 2.0 + p.y * 5.0
    }

    #[differentiate]
    fn parts_of_a_tuple(xs: &[f64]) -> f64 {
        let mut p = (xs[0], xs[1]);
        overwrite_and_scale(&mut p.0, &mut p.1);
        p.0 * 2.0 + p.1 * 5.0
    }

    #[differentiate]
    fn vectors_of_a_tuple(xs: &[f64]) -> f64 {
        let mut p = (vec![xs[0]], vec![xs[1]]);
        exchange(&mut p.0, &mut p.1);
        p.0[0] * 2.0 + p.1[0] * 5.0 + p.0[1]
    }

    #[derive(Clone, Debug, Differentiable)]
    struct Two {
        a: Point,
        b: Point,
    }

    #[differentiate]
    fn cross(a: &mut Point, b: &mut Point) {
        let t = a.x;
        a.x = b.y;
        b.y = t;
    }

    #[differentiate]
    impl Two {
        fn crossed(&mut self) {
            cross(&mut self.a, &mut self.b);
        }
    }

    #[differentiate]
    fn parts_of_self(xs: &[f64]) -> f64 {
        let mut s = Two { a: Point { x: xs[0], y: xs[1] }, b: Point { x: xs[2], y: xs[3] } };
        s.crossed();
        s.a.x * s.b.x + s.a.y * s.b.y
    }

    #[differentiate]
    fn scale_by(by: &f64, b: &mut f64) {
        *b *= by;
    }

    #[differentiate]
    fn shared_and_mutable(xs: &[f64]) -> f64 {
        let mut p = Point { x: xs[0], y: xs[1] };
        scale_by(&p.x, &mut p.y);
        p.x * 2.0 + p.y * 5.0
    }

    #[test]
    fn a_mutable_field_behind_a_shared_one_agrees_with_differences() {
        check!(FOUR, |v| shared_and_mutable(v));
    }

    #[test]
    fn agrees_with_differences() {
        check!(FOUR, |v| fields(v));
        check!(FOUR, |v| parts_of_a_tuple(v));
        check!(FOUR, |v| vectors_of_a_tuple(v));
        check!(FOUR, |v| parts_of_self(v));
    }
}

/// Not `Clone`.
#[derive(autodiff::Differentiable)]
struct Ellipsoid {
    axis: f64,
    flattening: f64,
}

const WGS84: Ellipsoid = Ellipsoid { axis: 6.378, flattening: 0.003 };

#[autodiff::differentiate]
fn latitude(x: f64, y: f64) -> Option<f64> {
    if x < 0.1 {
        return None;
    }
    let ellipsoid = WGS84;
    let mut z = y;
    for _ in 0..2 {
        z = z.sin() * ellipsoid.axis + x * ellipsoid.flattening;
    }
    Some(z / ellipsoid.axis)
}

#[test]
fn a_constant_of_a_type_that_is_not_clone_is_named_again() {
    assert!(latitude::grad(0.0, 0.7).is_none());
    let (value, (d_x, d_y)) = latitude::value_and_grad(0.3, 0.7).unwrap();
    assert_eq!(Some(value), latitude(0.3, 0.7));
    let all = |v: &[f64]| latitude(v[0], v[1]).unwrap();
    assert_all_close(
        &(d_x, d_y),
        &crate::support::gradient_by_differences(all, &[0.3, 0.7]),
        crate::support::DIFFERENCES,
    );
}
