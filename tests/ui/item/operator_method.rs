use autodiff::{Differentiable, differentiate};
use std::ops::Add;

#[derive(Differentiable, Clone, Copy)]
struct Point(f64);

impl Add for Point {
    type Output = Point;

    #[differentiate]
    fn add(self, other: Point) -> Point {
        Point(self.0 + other.0)
    }
}

fn main() {}
