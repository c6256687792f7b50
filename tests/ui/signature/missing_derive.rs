use autodiff::differentiate;

#[derive(Clone)]
struct Point {
    x: f64,
    y: f64,
}

#[differentiate]
fn by_reference(point: &Point) -> f64 {
    point.x * point.y
}

#[differentiate]
fn by_value(point: Point, scale: f64) -> f64 {
    scale * point.x * point.y
}

#[differentiate]
fn in_a_slice(points: &[Point]) -> f64 {
    let mut sum = 0.0;
    for point in points {
        sum += point.x * point.y;
    }
    sum
}

#[differentiate]
fn in_a_tuple((point, scale): (&Point, f64)) -> f64 {
    scale * point.x
}

#[differentiate]
fn calling(point: &Point) -> f64 {
    by_reference(point)
}

#[differentiate]
impl Point {
    fn norm(&self) -> f64 {
        self.x.hypot(self.y)
    }

    fn scaled(&self, other: &Point) -> f64 {
        self.norm() * other.x
    }
}

fn main() {
    let point = Point { x: 1.0, y: 2.0 };
    let gradient = by_reference::grad(&point);
    println!("{} {}", gradient.x, in_a_slice::grad(&[point.clone()])[0].x);
    let (value, pullback) = point.norm_vjp();
    println!("{value} {}", pullback(1.0).x);
}
