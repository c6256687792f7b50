//! Enums.

use super::*;

#[differentiate]
fn area_by_value(shape: Shape) -> f64 {
    match shape {
        Shape::Circle { r } => 3.0 * r * r,
        Shape::Rectangle(a, b) => a * b,
        Shape::Polygon(sides) => sides[0] * sides[1] + sides.iter().sum::<f64>(),
        Shape::Marked { at, .. } => at.x * at.y,
        Shape::Empty => 0.0,
    }
}

#[differentiate]
fn shapes_made_and_matched(xs: &[f64]) -> f64 {
    let a = if xs[0] > 0.0 { Shape::Circle { r: xs[0] * xs[1] } } else { Shape::Rectangle(xs[1], xs[2]) };
    let b = Shape::Polygon(vec![xs[0], xs[3] * xs[1]]);
    let c = Shape::Marked { at: Point { x: xs[2], y: xs[0] }, id: 2 };
    area(&a) * area(&b)
        + area(&c)
        + area_by_value(a)
        + area_by_value(Shape::Empty)
        + area_by_value(b) * area_by_value(c)
}

#[differentiate]
fn matched_at_once(xs: &[f64]) -> f64 {
    let s = if xs[1] > 0.0 { Shape::Rectangle(xs[0], xs[1]) } else { Shape::Circle { r: xs[2] } };
    let t = match s {
        Shape::Rectangle(a, b) if a > 0.0 => a * b,
        Shape::Rectangle(a, b) => a - b * b,
        Shape::Circle { r } => r * r * r,
        _ => 0.0,
    };
    t * xs[3]
}

#[differentiate]
fn variants_change_in_loops(xs: &[f64]) -> f64 {
    let mut s = Shape::Empty;
    let mut total = xs[0];
    for i in 0..8 {
        s = match s {
            Shape::Empty => Shape::Circle { r: total * xs[i % 4] },
            Shape::Circle { r } => Shape::Rectangle(r, r * xs[1] + i as f64),
            Shape::Rectangle(a, b) => Shape::Polygon(vec![a, b, a * b * 0.1]),
            Shape::Polygon(v) => Shape::Marked { at: Point { x: v[2], y: v[0] * 0.1 }, id: i },
            Shape::Marked { at, .. } => {
                total += at.x * 0.5;
                Shape::Empty
            }
        };
        if let Shape::Rectangle(_, b) = &s {
            total += b * 0.5;
        }
    }
    total
}

#[differentiate]
fn vectors_of_enums(xs: &[f64]) -> f64 {
    let mut shapes: Vec<Shape> = Vec::new();
    for i in 0..xs.len() {
        if xs[i] > 0.0 {
            shapes.push(Shape::Circle { r: xs[i] });
        } else {
            shapes.push(Shape::Rectangle(xs[i], xs[(i + 1) % 4]));
        }
    }
    let mut total = 0.0;
    for s in &shapes {
        total += area(s);
        if let Shape::Circle { r } = s {
            total *= *r;
        }
    }
    total
}

#[test]
fn enums_hold_what_is_differentiated() {
    check!(FOUR, |v| shapes_made_and_matched(v));
    check!(FOUR, |v| matched_at_once(v));
    check!(FOUR, |v| variants_change_in_loops(v));
    check!(FOUR, |v| vectors_of_enums(v));
    check!(FOUR, |v| area(&Shape::Polygon(v.to_vec())));
    check!([[0.7]], |v| area(&Shape::Circle { r: v[0] }));
    check!([[0.7, 0.3]], |v| area(&Shape::Marked { at: point(v), id: 3 }));
    check!([[0.7, 0.3]], |v| area_by_value(Shape::Rectangle(v[0], v[1])));
    check!([[0.7, 0.3]], |v| area_by_value(Shape::Polygon(v.to_vec())));
    assert!(matches!(area::grad(&Shape::Empty), ShapeTangent::Empty));
}
