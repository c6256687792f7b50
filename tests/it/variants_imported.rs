//! Variants that are called by their own names: imported one by one, all at once, under other names, and in the function.

use autodiff::differentiate;
use shapes::Shape;
use shapes::Shape::*;

mod shapes {
    use autodiff::Differentiable;

    #[derive(Clone, Debug, Differentiable)]
    pub(super) enum Shape {
        Circle(f64),
        Rect { w: f64, h: f64 },
        Ring(f64, f64),
        Point,
    }
}

mod named {
    use super::Shape;
    use super::Shape::Ring;
    use autodiff::differentiate;

    #[differentiate]
    pub(super) fn widened(shape: Shape, by: f64) -> Shape {
        match shape {
            Ring(inner, outer) => Ring(inner, outer * by),
            other => other,
        }
    }
}

#[differentiate]
fn area(shape: &Shape) -> f64 {
    match shape {
        Circle(r) => 3.0 * r * r,
        Rect { w, h } => w * h,
        Ring(inner, outer) => outer * outer - inner * inner,
        Point => 0.0,
    }
}

#[differentiate]
fn of_kind(kind: u32, a: f64, b: f64) -> f64 {
    let shape = match kind {
        0 => Circle(a),
        1 => Rect { w: a * b, h: a },
        2 => named::widened(Ring(a, b), b),
        _ => Point,
    };
    let length = if let Circle(r) | Ring(_, r) = &shape { r * b } else { a };
    area(&shape) * length
}

#[differentiate]
fn inside(kind: u32, a: f64, b: f64) -> f64 {
    use shapes::Shape::{Circle as Round, Rect};
    let shape = if kind == 0 { Round(a * b) } else { Rect { w: b, h: a * a } };
    let Round(r) = shape else {
        return match shape {
            Rect { w, h } => w * h * b,
            _ => 0.0,
        };
    };
    r * r
}

#[test]
fn variants_are_those_of_the_enum_that_they_are_imported_from() {
    for kind in 0..4 {
        check!([[1.3, 0.7], [0.6, 2.1]], |v| of_kind(kind, v[0], v[1]));
        check!([[1.3, 0.7], [0.6, 2.1]], |v| inside(kind, v[0], v[1]));
    }
    let (_, pullback) = area::vjp(&Circle(2.0));
    let shapes::ShapeTangent::Circle(d_r) = pullback(1.0) else { panic!("the tangent is of another variant") };
    assert_eq!(d_r, 12.0);
}
