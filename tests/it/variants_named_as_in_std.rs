//! Types of the user's whose variants have the names of those of `Option` and `Result`.

use autodiff::{Differentiable, differentiate};

#[derive(Clone, Debug, Differentiable)]
enum Tag {
    None,
    Some(f64),
    Err { x: f64 },
    Ok(f64, f64),
}

#[differentiate]
fn of_tag(tag: &Tag, x: f64) -> f64 {
    match tag {
        Tag::None => x,
        Tag::Some(y) => y * x,
        Tag::Err { x: z } => z * z,
        Tag::Ok(a, b) if *a > *b => a * b,
        Tag::Ok(a, _) => a * x,
    }
}

#[differentiate]
fn of_tags(x: f64, y: f64) -> f64 {
    let mut tag = Tag::Some(x * y);
    let mut sum = of_tag(&tag, x);
    tag = Tag::Err { x: sum };
    sum += of_tag(&tag, y) + of_tag(&Tag::Ok(x, 1.0), y) + of_tag(&Tag::None, y);
    if let Tag::Err { x: z } = &tag {
        sum *= z;
    }
    if let Tag::Some(_) = tag {
        sum = 0.0;
    }
    sum
}

#[differentiate]
#[allow(unused_qualifications, clippy::unnecessary_literal_unwrap, reason = "the path is what is tested")]
fn by_path(x: f64, y: f64) -> f64 {
    let some = Option::Some(x * y);
    let ok: Result<f64, ()> = Result::Ok(x.sin());
    some.unwrap_or(y) * ok.unwrap_or(1.0)
}

#[test]
fn variants_are_those_of_their_type() {
    check!([[0.83, 0.4], [1.2, -0.7]], |v| of_tags(v[0], v[1]));
    check!([[0.83, 0.4], [1.2, -0.7]], |v| by_path(v[0], v[1]));
}
