use autodiff::differentiate;

struct Point {
    x: f64,
    y: f64,
}

#[differentiate]
fn taken_apart(point: &Point) -> f64 {
    let Point { x, y };
    Point { x, y } = *point;
    x * y
}

fn main() {}
