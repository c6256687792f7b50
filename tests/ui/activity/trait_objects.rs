//! Values of `dyn` types would lose their derivatives.

use autodiff::{Differentiable, differentiate};

trait Shape {
    fn area(&self) -> f64;
}

#[derive(Clone, Differentiable)]
struct Square {
    side: f64,
}

#[differentiate]
impl Shape for Square {
    fn area(&self) -> f64 {
        self.side * self.side
    }
}

#[differentiate]
fn boxed(x: f64) -> f64 {
    let shape: Box<dyn Shape> = Box::new(Square { side: x });
    shape.area()
}

#[differentiate]
fn several(x: f64) -> f64 {
    let shapes: Vec<Box<dyn Shape>> = vec![Box::new(Square { side: x }), Box::new(Square { side: 1.0 })];
    shapes.iter().map(|shape| shape.area()).sum()
}

struct Scene {
    shapes: Vec<Box<dyn Shape>>,
}

struct Pair(Scene, Box<dyn Shape>);

#[differentiate(wrt(x))]
fn in_a_struct(scene: &Scene, x: f64) -> f64 {
    scene.shapes.iter().map(|shape| shape.area() * x).sum()
}

#[differentiate]
fn in_a_struct_without_derivative(pair: &Pair) -> f64 {
    let mut sum = pair.1.area();
    for shape in &pair.0.shapes {
        sum += shape.area();
    }
    sum
}

#[differentiate]
fn pushed(x: f64) -> f64 {
    let mut shapes: Vec<Box<dyn Shape>> = Vec::new();
    shapes.push(Box::new(Square { side: x }));
    shapes.iter().map(|shape| shape.area()).sum()
}

#[differentiate]
fn of_no_type_yet(x: f64) -> f64 {
    let mut shapes = Vec::<Box<dyn Shape>>::new();
    shapes.push(Box::new(Square { side: x }));
    shapes[0].area()
}

#[differentiate]
fn late(x: f64) -> f64 {
    let shape: Box<dyn Shape>;
    if x > 0.0 {
        shape = Box::new(Square { side: x });
    } else {
        shape = Box::new(Square { side: 1.0 });
    }
    shape.area()
}

#[differentiate]
fn cast(x: f64) -> f64 {
    let shape = &Square { side: x } as &dyn Shape;
    shape.area()
}

#[differentiate]
fn made(x: f64) -> Box<dyn Shape> {
    Box::new(Square { side: x })
}

/// Without a derivative in them they may be anything.
#[differentiate]
fn passive(x: f64) -> f64 {
    let shapes: Vec<Box<dyn Shape>> = vec![Box::new(Square { side: 1.0 }), Box::new(Square { side: 2.0 })];
    x * shapes.iter().map(|shape| shape.area()).sum::<f64>()
}

fn main() {}
