use autodiff::differentiate;

struct Point {
    x: f64,
    y: f64,
}

struct Length(f64);

#[differentiate]
fn constructed(x: f64) -> f64 {
    let point = Point { x, y: 2.0 };
    let length = Length(x);
    let option = Some(x);
    point.x * point.y * length.0 * option.unwrap_or(1.0)
}

fn main() {}
