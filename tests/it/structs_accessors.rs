//! Methods that return a reference to a part of the value: what a call means is that part.

use autodiff::{Differentiable, differentiate};
use num_traits::Float;

#[derive(Clone, Debug, Differentiable)]
struct Point {
    x: f64,
    y: f64,
}

#[differentiate]
impl Point {
    fn square(&self) -> f64 {
        self.x * self.x + self.y * self.y
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Grid {
    values: Vec<f64>,
    corners: Vec<Point>,
    origin: Point,
    columns: usize,
}

#[differentiate]
impl Grid {
    fn values(&self) -> &[f64] {
        &self.values
    }

    fn values_mut(&mut self) -> &mut Vec<f64> {
        &mut self.values
    }

    fn row(&self, i: usize) -> &[f64] {
        &self.values[i * self.columns..(i + 1) * self.columns]
    }

    fn at(&self, i: usize, j: usize) -> &f64 {
        &self.values[i * self.columns + j]
    }

    fn corners(&self) -> &Vec<Point> {
        &self.corners
    }

    fn corner(&self, i: usize) -> &Point {
        &self.corners()[i]
    }

    fn origin(&self) -> &Point {
        &self.origin
    }

    fn last(&self) -> &Point {
        self.corners.last().unwrap()
    }

    fn slice(&self) -> &[f64] {
        self.values.as_slice()
    }

    fn horner(&self, x: f64) -> f64 {
        let mut sum = 0.0;
        for value in self.values() {
            sum = sum * x + value;
        }
        for value in self.values().iter().rev() {
            sum += value * value;
        }
        sum + self.values()[0] * self.values().len() as f64 + self.slice()[1] * x
    }

    fn rows(&self) -> f64 {
        let second = self.row(1);
        let mut sum = second[0] * second[1];
        for i in 0..2 {
            sum += self.row(i).iter().map(|value| value * value).sum::<f64>() + self.row(i)[0] * self.at(i, 1);
        }
        sum + *self.at(1, 0) + dot(self.row(0), self.row(1))
    }

    fn points(&self) -> f64 {
        let origin = self.origin();
        let mut sum = origin.x * origin.y;
        for point in self.corners() {
            sum += point.x * point.y - self.origin().x;
        }
        sum += self.corner(1).x * self.last().square() + self.corners()[0].y;
        sum + self.corners().iter().map(|point| point.square()).sum::<f64>() + cubed(self.origin())
    }

    fn grow(&mut self, k: f64) {
        for value in self.values_mut().iter_mut() {
            *value *= k;
        }
        self.values_mut()[0] += k;
        self.values_mut().push(k * k);
    }
}

#[differentiate]
fn cubed(point: &Point) -> f64 {
    point.x.powi(3) + point.y
}

#[differentiate]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[differentiate]
fn of_grid(v: &[f64]) -> f64 {
    let corners = vec![Point { x: v[0], y: v[1] }, Point { x: v[2] * v[1], y: v[3] }];
    let mut grid = Grid { values: v[..4].to_vec(), corners, origin: Point { x: v[3], y: v[0] }, columns: 2 };
    grid.grow(v[2]);
    let mut sum = 0.0;
    for (i, value) in grid.values().iter().enumerate() {
        sum += value * i as f64;
    }
    sum + grid.horner(v[1]) + grid.rows() * grid.points() + grid.origin().x * grid.corner(0).square() + grid.values()[4]
}

#[test]
fn a_call_is_the_part_that_the_method_refers_to() {
    check!([[0.3, -0.7, 1.1, 0.9], [1.2, 0.4, -0.8, 0.5]], |v| of_grid(v));
}

#[derive(Clone, Debug, Differentiable)]
struct Weighted<T, const N: usize> {
    values: [T; N],
    weight: T,
}

#[differentiate]
impl<T: Float, const N: usize> Weighted<T, N> {
    fn values(&self) -> &[T; N] {
        &self.values
    }

    fn weight(&self) -> &T {
        &self.weight
    }

    fn values_mut(&mut self) -> &mut [T] {
        &mut self.values
    }

    fn norm(&self) -> T {
        let mut sum = T::zero();
        for value in self.values() {
            sum = sum + *value * *value;
        }
        sum.sqrt() * *self.weight()
    }

    fn scale(&mut self, k: T) {
        for value in self.values_mut() {
            *value = *value * k;
        }
    }
}

#[differentiate]
fn of_weighted(v: &[f64]) -> f64 {
    let mut weighted = Weighted { values: [v[0], v[1]], weight: v[2] };
    weighted.scale(v[3]);
    let values = weighted.values();
    weighted.norm() + values[0] * *weighted.weight() + weighted.values().iter().fold(1.0, |product, x| product * x)
}

#[test]
fn a_generic_type_has_accessors_as_well() {
    check!([[0.3, -0.7, 1.1, 0.9], [1.2, 0.4, -0.8, 0.5]], |v| of_weighted(v));
}

/// Fields that only the module itself sees, and one that all do.
mod layers {
    use autodiff::{Differentiable, differentiate};

    #[derive(Clone, Debug, Differentiable)]
    pub(crate) struct Layer {
        weights: Vec<f64>,
        pub(crate) bounds: [f64; 2],
    }

    // Without the attribute: there is nothing to differentiate.
    impl Layer {
        pub(crate) fn weights(&self) -> &[f64] {
            &self.weights
        }

        pub(crate) fn bounds(&self) -> &[f64; 2] {
            &self.bounds
        }
    }

    #[differentiate]
    pub(crate) fn layer(a: f64, b: f64) -> Layer {
        Layer { weights: vec![a, b * a], bounds: [b, a] }
    }

    #[differentiate]
    pub(crate) fn total(layer: &Layer) -> f64 {
        layer.weights().iter().sum::<f64>() * layer.bounds()[0]
    }

    pub(crate) mod inner {
        use super::Layer;
        use autodiff::differentiate;

        #[differentiate]
        pub(crate) fn first(layer: &Layer) -> f64 {
            layer.weights()[0] * layer.weights().len() as f64
        }
    }
}

trait Network {
    fn input(&self) -> &layers::Layer;
    fn loss(&self) -> f64;
}

#[derive(Clone, Debug, Differentiable)]
struct Stack {
    input: layers::Layer,
    others: Vec<layers::Layer>,
    rate: f64,
}

#[differentiate]
impl Network for Stack {
    fn input(&self) -> &layers::Layer {
        &self.input
    }

    fn loss(&self) -> f64 {
        self.input().bounds()[0] * self.rate + layers::total(self.input()) * layers::inner::first(self.input())
    }
}

#[differentiate]
fn of_stack(v: &[f64]) -> f64 {
    let others = vec![layers::layer(v[2], v[3]), layers::layer(v[1], v[3])];
    let stack = Stack { input: layers::layer(v[0], v[1]), others, rate: v[3] };
    let mut sum = stack.loss();
    for layer in &stack.others {
        sum += layer.bounds()[1] * layer.bounds().iter().sum::<f64>();
    }
    let (bounds, input) = (stack.others[0].bounds(), stack.input());
    sum + bounds[0] * bounds[1]
        + input.bounds()[0] * input.bounds[1]
        + stack.others.iter().map(|layer| layer.bounds()[0].sin()).sum::<f64>()
}

#[test]
fn accessors_of_other_modules_and_of_traits_are_seen_through() {
    check!([[0.3, -0.7, 1.1, 0.9], [1.2, 0.4, -0.8, 0.5]], |v| of_stack(v));
}

/// Where the attribute stands on the method alone.
#[derive(Clone, Debug, Differentiable)]
struct Pair {
    both: [f64; 2],
}

impl Pair {
    #[differentiate]
    fn both(&self) -> &[f64; 2] {
        &self.both
    }

    #[differentiate]
    fn product(&self) -> f64 {
        self.both()[0] * self.both()[1]
    }
}

#[test]
fn the_attribute_on_an_accessor_alone_asks_for_nothing() {
    let gradient = Pair { both: [3.0, 5.0] }.product_grad();
    assert_eq!(gradient.both, [5.0, 3.0]);
}

#[derive(Clone, Debug, Differentiable)]
struct Leaf {
    v: f64,
    w: [f64; 2],
}

#[differentiate]
impl Leaf {
    fn v(&self) -> &f64 {
        &self.v
    }

    fn get(&self, i: usize) -> &f64 {
        &self.w[i]
    }

    fn max(&self) -> &f64 {
        &self.w[1]
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Node {
    next: Option<Box<Node>>,
    leaf: Box<Leaf>,
    grid: Grid,
}

#[differentiate]
impl Node {
    fn leaf(&self) -> &Leaf {
        &self.leaf
    }

    fn leaf_mut(&mut self) -> &mut Leaf {
        &mut self.leaf
    }

    fn grid(&self) -> &Grid {
        &self.grid
    }

    fn product(&self) -> f64 {
        self.leaf.v() * self.leaf().get(0) * *self.leaf().max()
            + self.grid().row(1)[0] * self.grid().row(0).iter().sum::<f64>()
    }

    fn of_next(&self) -> f64 {
        match &self.next {
            Some(next) => next.product() * next.leaf().v() + *next.leaf.v(),
            None => 0.0,
        }
    }

    fn grow(&mut self, x: f64) {
        self.leaf_mut().v *= x;
        self.leaf_mut().w[0] += x * x;
        let leaf = self.leaf_mut();
        leaf.w[1] *= x;
    }
}

#[differentiate]
fn grid(values: &[f64]) -> Grid {
    Grid { values: values.to_vec(), corners: Vec::new(), origin: Point { x: 0.0, y: 0.0 }, columns: 2 }
}

#[differentiate]
fn node(v: &[f64]) -> Node {
    Node { next: None, leaf: Box::new(Leaf { v: v[1], w: [v[2], v[3]] }), grid: grid(v) }
}

#[differentiate]
fn of_nodes(v: &[f64]) -> f64 {
    let mut first = node(v);
    first.grow(v[2]);
    let leaf = Box::new(Leaf { v: v[0], w: [v[1], v[2]] });
    let second = Node { next: Some(Box::new(first.clone())), leaf, grid: grid(&[v[3]; 4]) };
    let both = vec![node(v), second.clone()];
    let mut sum = 0.0;
    for i in 0..2 {
        sum += both[i].grid().row(i)[1] * both[i].leaf().max();
    }
    sum + first.product() + second.of_next() * second.product() + node(v).leaf().v() * 2.0
}

#[test]
fn accessors_follow_one_another_through_boxes_and_patterns() {
    check!([[0.3, -0.7, 1.1, 0.9], [1.2, 0.4, -0.8, 0.5]], |v| of_nodes(v));
}

/// Its own `Leaf` has a method where that of the module has an accessor.
#[differentiate]
fn of_own_leaf(v: f64, w: f64) -> f64 {
    #[derive(Clone, Differentiable)]
    struct Leaf {
        v: f64,
        w: f64,
    }

    #[differentiate]
    impl Leaf {
        fn v(&self) -> f64 {
            self.w * self.w
        }
    }

    let leaf = Leaf { v, w: v * w };
    leaf.v() + leaf.v
}

#[test]
fn a_type_of_the_body_has_no_accessors_of_the_module() {
    check!([[0.3, -0.7], [1.2, 0.4]], |v| of_own_leaf(v[0], v[1]));
}
