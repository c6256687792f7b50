//! An index of a type's own by a number, of fields, elements and results of calls.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use autodiff::{Differentiable, differentiate};
use std::ops::{Add, Index, IndexMut};

const POINTS: [[f64; 1]; 3] = [[0.7], [-0.4], [1.9]];

#[derive(Clone, Copy, Differentiable)]
struct Axis {
    values: [f64; 3],
}

/// From the last to the first.
#[differentiate]
impl Index<usize> for Axis {
    type Output = f64;
    fn index(&self, i: usize) -> &f64 {
        &self.values[2 - i]
    }
}

#[differentiate]
impl IndexMut<usize> for Axis {
    fn index_mut(&mut self, i: usize) -> &mut f64 {
        &mut self.values[2 - i]
    }
}

#[differentiate]
impl Add for Axis {
    type Output = Axis;
    fn add(self, other: Axis) -> Axis {
        Axis { values: [self[0] + other[0], self[1] * other[1], self[2] - other.values[0]] }
    }
}

#[derive(Clone, Differentiable)]
struct Inner {
    axis: Axis,
}

#[derive(Clone, Differentiable)]
struct Body {
    axis: Axis,
    rows: Vec<f64>,
    inner: Inner,
}

#[differentiate]
impl Axis {
    fn cross(&self, other: &Axis) -> Self {
        Axis { values: [self[1] * other[2] - self[2] * other[1], self[2] * other[0], self.values[0] * other.values[1]] }
    }

    fn twice(&self) -> Axis {
        Axis { values: self.values.map(|x| 2.0 * x) }
    }
}

#[differentiate]
impl Body {
    fn start(&self) -> f64 {
        self.axis[0] * self.rows[1] + self.inner.axis[2]
    }

    fn turn(&mut self, x: f64) {
        self.axis[1] = x;
        self.inner.axis[0] *= x;
    }

    fn both(&self, other: &Body) -> f64 {
        self.axis.cross(&other.axis)[0] + self.axis.twice().cross(&other.inner.axis)[1]
    }
}

fn axis(x: f64) -> Axis {
    Axis { values: [x, x * x, x.sin()] }
}

fn body(x: f64) -> Body {
    Body { axis: axis(x), rows: vec![x, x * x], inner: Inner { axis: axis(x * x) } }
}

#[differentiate]
fn fields(x: f64) -> f64 {
    let b = Body { axis: axis(x), rows: vec![x, x * x], inner: Inner { axis: axis(x * x) } };
    b.axis[0] * b.axis[1] + b.inner.axis[2] * b.rows[0]
}

#[differentiate]
fn methods(x: f64) -> f64 {
    let mut b = body(x);
    b.turn(x * 2.0);
    let c = body(x * x);
    b.start() + b.both(&c)
}

#[differentiate]
fn results(x: f64) -> f64 {
    let (p, q) = (axis(x), axis(x * x));
    p.cross(&q)[0] + axis(x)[1] + (p + q)[2] + p.twice()[1] * (p + q)[1]
}

#[differentiate]
fn changed_in_a_loop(x: f64) -> f64 {
    let mut b = body(x);
    for i in 0..3 {
        b.axis[i] += x * i as f64;
        b.inner.axis[i] = b.axis[i] * b.axis[(i + 1) % 3];
        if b.axis[i] > 1.0 {
            b.axis[0] *= 0.5;
        }
    }
    b.inner.axis[0] + b.inner.axis[2] * b.axis[0]
}

#[differentiate]
fn elements(x: f64) -> f64 {
    let all = vec![body(x), body(x * x)];
    let second = |b: &Body| b.axis[1] * x;
    all.iter().map(|b| b.axis[0]).sum::<f64>() + all[1].axis[2] + second(&all[0])
}

#[differentiate]
fn names(x: f64) -> f64 {
    let b = body(x);
    let (copy, inner) = (b.axis, &b.inner);
    let axis = b.axis;
    copy[1] + axis[0] * inner.axis[1]
}

#[test]
fn parts_are_indexed_as_names_are() {
    check!(POINTS, |v| fields(v[0]));
    check!(POINTS, |v| methods(v[0]));
    check!(POINTS, |v| results(v[0]));
    check!(POINTS, |v| changed_in_a_loop(v[0]));
    check!(POINTS, |v| elements(v[0]));
    check!(POINTS, |v| names(v[0]));
}

/// An enum whose index refers to what its variants hold.
mod enums {
    use autodiff::{Differentiable, differentiate};
    use std::ops::{Index, IndexMut};

    #[derive(Clone, Differentiable)]
    enum Tolerance {
        Scalar(f64),
        Vector(Vec<f64>),
        Split { low: f64, high: Inner, from: usize },
    }

    #[derive(Clone, Differentiable)]
    enum Inner {
        One(f64),
        Rows([f64; 2]),
    }

    #[differentiate]
    impl Index<usize> for Tolerance {
        type Output = f64;

        fn index(&self, i: usize) -> &f64 {
            match self {
                Self::Scalar(value) => value,
                Tolerance::Vector(values) if i < 9 => &values[i],
                Tolerance::Vector(values) => &values[0],
                Tolerance::Split { low, from, .. } if i < *from => low,
                Tolerance::Split { high: inner, .. } => match inner {
                    Inner::One(value) => value,
                    Inner::Rows(rows) => {
                        let last = rows.len() - 1;
                        &rows[i.min(last)]
                    }
                },
            }
        }
    }

    #[differentiate]
    impl IndexMut<usize> for Tolerance {
        fn index_mut(&mut self, i: usize) -> &mut f64 {
            match self {
                Self::Scalar(value) => value,
                Self::Vector(values) => &mut values[i],
                Self::Split { low, .. } => low,
            }
        }
    }

    #[differentiate]
    fn tolerated(x: f64, y: f64) -> f64 {
        let (one, mut many) = (Tolerance::Scalar(x), Tolerance::Vector(vec![y, x * y]));
        let rows = Tolerance::Split { low: x.sin(), high: Inner::Rows([x * x, y]), from: 1 };
        let single = Tolerance::Split { low: x, high: Inner::One(y * y), from: 0 };
        many[1] *= x;
        one[0] * many[0] + many[1] * rows[0] + rows[1] * single[3] + one[7] * rows[5]
    }

    #[test]
    fn indices_lead_into_variants() {
        check!([[1.3, 0.7], [0.4, -1.9]], |v| tolerated(v[0], v[1]));
    }
}

/// Rows of a matrix are slices.
#[derive(Clone, Debug, Differentiable)]
struct Grid {
    columns: usize,
    data: Box<[f64]>,
}

#[differentiate]
impl Index<usize> for Grid {
    type Output = [f64];

    fn index(&self, row: usize) -> &Self::Output {
        let start = row * self.columns;
        &self.data[start..start + self.columns]
    }
}

#[differentiate]
impl IndexMut<usize> for Grid {
    fn index_mut(&mut self, row: usize) -> &mut Self::Output {
        let start = row * self.columns;
        &mut self.data[start..start + self.columns]
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Rows<T> {
    rows: Vec<Vec<T>>,
}

#[differentiate]
impl<T> Index<usize> for Rows<T> {
    type Output = [T];

    fn index(&self, row: usize) -> &[T] {
        &self.rows[row]
    }
}

#[differentiate]
fn squares(x: &[f64]) -> f64 {
    x.iter().map(|v| v * v).sum()
}

#[differentiate]
fn rows_as_slices(x: &[f64]) -> f64 {
    let mut grid = Grid { columns: 2, data: x.to_vec().into_boxed_slice() };
    let mut sum = 0.0;
    for i in 0..2 {
        for j in 0..2 {
            sum += grid[i][j] * grid[j][i];
        }
    }
    for v in grid[1].iter() {
        sum += v.sin();
    }
    grid[0][1] = sum * grid[1][0];
    grid[0][0] *= 2.0;
    let rows = Rows { rows: vec![x.to_vec(), vec![sum, grid[0][1]]] };
    let zipped: f64 = grid[1].iter().zip(&grid[0]).map(|(a, b)| a * b).sum();
    sum + squares(&grid[0]) + zipped + rows[1][0] * rows[0][3] + squares(&rows[1])
}

#[test]
fn an_index_may_lead_to_a_slice() {
    check!([[0.3, 1.2, -0.4, 0.8], [-0.7, 0.4, 0.9, 0.2]], |v| rows_as_slices(v));
}

mod indices_of_indices {
    use autodiff::{Differentiable, differentiate};
    use std::ops::Index;

    #[derive(Clone, Copy, Differentiable)]
    struct Pair<T> {
        x: T,
        y: T,
    }

    #[derive(Clone, Copy, Differentiable)]
    struct Matrix {
        rows: [Pair<f64>; 2],
    }

    #[differentiate]
    impl<T> Index<usize> for Pair<T> {
        type Output = T;

        fn index(&self, index: usize) -> &T {
            match index {
                0 => &self.x,
                1 => &self.y,
                _ => panic!("an index out of range"),
            }
        }
    }

    #[differentiate]
    impl Index<usize> for Matrix {
        type Output = Pair<f64>;

        fn index(&self, index: usize) -> &Pair<f64> {
            match index {
                0 => &self.rows[0],
                1 => &self.rows[1],
                _ => panic!("an index out of range"),
            }
        }
    }

    #[differentiate]
    impl Matrix {
        fn determinant(&self) -> f64 {
            self[0][0] * self[1][1] - self[0][1] * self[1][0]
        }
    }

    #[differentiate]
    pub(super) fn determinant(m: &[f64]) -> f64 {
        let row = |i: usize| Pair { x: m[2 * i], y: m[2 * i + 1] };
        let m = Matrix { rows: [row(0), row(1)] };
        m.determinant() * m[1][0]
    }
}

#[test]
fn an_index_of_what_an_index_finds() {
    use indices_of_indices::determinant;
    check!([[0.3, 1.2, -0.4, 0.8], [-0.7, 0.4, 0.9, 0.2]], |v| determinant(v));
}
