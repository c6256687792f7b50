use autodiff::differentiate;

struct Point {
    x: f64,
    y: f64,
}

#[differentiate]
fn on_the_parabola(x: f64) -> Point {
    Point { x, y: x * x }
}

#[differentiate]
fn product(x: f64) -> f64 {
    let point = on_the_parabola(x);
    point.x * point.y
}

fn main() {
    product::grad(1.0);
}
