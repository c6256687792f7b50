//! Types with an index of their own.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use autodiff::{Differentiable, Real, differentiate};
use num_traits::Num;
use std::ops::{Index, IndexMut, Mul};

const FOUR: [[f64; 4]; 2] = [[0.7, -1.3, 0.5, 1.2], [1.1, 0.4, -0.6, 0.9]];

#[derive(Clone, Debug, Differentiable)]
struct Matrix {
    data: Vec<f64>,
    columns: usize,
}

#[differentiate]
impl Index<(usize, usize)> for Matrix {
    type Output = f64;
    fn index(&self, (i, j): (usize, usize)) -> &f64 {
        &self.data[i * self.columns + j]
    }
}

#[differentiate]
impl IndexMut<(usize, usize)> for Matrix {
    fn index_mut(&mut self, (i, j): (usize, usize)) -> &mut f64 {
        &mut self.data[i * self.columns + j]
    }
}

#[differentiate]
impl Matrix {
    fn zeros(r: usize, c: usize) -> Self {
        Matrix { data: vec![0.0; r * c], columns: c }
    }
    fn transpose(&self) -> Matrix {
        let n = self.columns;
        let mut t = Matrix::zeros(n, n);
        for i in 0..n {
            for j in 0..n {
                t[(j, i)] = self[(i, j)];
            }
        }
        t
    }
    fn trace(&self) -> f64 {
        (0..self.columns).map(|i| self[(i, i)]).sum()
    }
    fn scale_row(&mut self, i: usize, by: f64) {
        for j in 0..self.columns {
            self[(i, j)] *= by;
        }
    }
}

#[differentiate]
impl Mul for &Matrix {
    type Output = Matrix;
    fn mul(self, o: &Matrix) -> Matrix {
        let n = self.columns;
        let mut m = Matrix::zeros(n, n);
        for i in 0..n {
            for j in 0..n {
                let mut s = 0.0;
                for k in 0..n {
                    s += self[(i, k)] * o[(k, j)];
                }
                m[(i, j)] = s;
            }
        }
        m
    }
}

#[differentiate]
fn determinant(xs: &[f64]) -> f64 {
    let m = Matrix { data: xs.to_vec(), columns: 2 };
    m[(0, 0)] * m[(1, 1)] - m[(0, 1)] * m[(1, 0)]
}

#[differentiate]
fn products(xs: &[f64]) -> f64 {
    let mut m = Matrix { data: xs.to_vec(), columns: 2 };
    m[(0, 1)] += xs[0] * m[(1, 1)];
    m.scale_row(1, xs[2]);
    let t = &m * &m.transpose();
    let mut p = &t * &m;
    p[(0, 0)] = p[(1, 1)] * m[(0, 0)].sin();
    for i in 0..2 {
        for j in 0..2 {
            if p[(i, j)] > 0.0 {
                p[(i, j)] *= m[(j, i)];
            } else {
                p[(i, j)] = -p[(i, j)];
            }
        }
    }
    p.trace() + p[(0, 1)] + t[(1, 0)].powi(2)
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct V3 {
    x: f64,
    y: f64,
    z: f64,
}

#[differentiate]
impl Index<usize> for V3 {
    type Output = f64;
    fn index(&self, i: usize) -> &f64 {
        match i {
            0 => &self.x,
            1 => &self.y,
            2 => &self.z,
            _ => panic!("index {i}"),
        }
    }
}

#[differentiate]
impl IndexMut<usize> for V3 {
    fn index_mut(&mut self, i: usize) -> &mut f64 {
        match i {
            0 => &mut self.x,
            1 => &mut self.y,
            _ => &mut self.z,
        }
    }
}

#[derive(Clone, Copy)]
enum Axis {
    X,
    Y,
    Z,
}

#[differentiate]
impl Index<Axis> for V3 {
    type Output = f64;
    fn index(&self, i: Axis) -> &f64 {
        if let Axis::X = i {
            return &self.x;
        }
        match i {
            Axis::X => unreachable!(),
            Axis::Y => {
                let _k = 1;
                &self.y
            }
            Axis::Z => &self.z,
        }
    }
}

#[differentiate]
fn dot(a: &V3, b: V3) -> f64 {
    let mut s = 0.0;
    for i in 0..3 {
        s += a[i] * b[i];
    }
    s
}

#[differentiate]
fn axes(xs: &[f64]) -> f64 {
    let mut v = V3 { x: xs[0], y: xs[1], z: xs[2] };
    v[1] *= xs[3];
    v[2] = v[0] * v[1];
    let vs = vec![v, V3 { x: 1.0, ..v }];
    dot(&v, vs[1]) + v[Axis::Y] * v[Axis::Z] * v[Axis::X] + vs[0][2] * vs[1][Axis::Y]
}

#[derive(Clone, Debug, Differentiable)]
struct Grid<T, const C: usize> {
    rows: Vec<[T; C]>,
}

#[differentiate]
impl<T: Real, const C: usize> Index<(usize, usize)> for Grid<T, C> {
    type Output = T;
    fn index(&self, index: (usize, usize)) -> &T {
        &self.rows[index.0][index.1]
    }
}

#[differentiate]
impl<T: Real, const C: usize> Index<usize> for Grid<T, C> {
    type Output = [T; C];
    fn index(&self, i: usize) -> &[T; C] {
        &self.rows[i]
    }
}

#[differentiate]
fn grid<T: Real>(g: &Grid<T, 2>, x: T) -> T {
    g[(0, 1)] * x + g[1][0] * g[0][0]
}

#[differentiate]
fn grids(xs: &[f64]) -> f64 {
    let g = Grid { rows: vec![[xs[0], xs[1]], [xs[2], xs[3]]] };
    grid(&g, xs[1]) * g[(1, 1)]
}

/// Its parts are of any type.
#[derive(Clone, Copy, Debug, Differentiable)]
struct Square<T>([[T; 2]; 2]);

#[differentiate]
impl<T> Index<(usize, usize)> for Square<T> {
    type Output = T;
    fn index(&self, index: (usize, usize)) -> &T {
        &self.0[index.0][index.1]
    }
}

#[differentiate]
impl<T> IndexMut<(usize, usize)> for Square<T> {
    fn index_mut(&mut self, index: (usize, usize)) -> &mut T {
        &mut self.0[index.0][index.1]
    }
}

#[differentiate]
impl<T: Num + Copy> Square<T> {
    fn determinant(&self) -> T {
        self[(0, 0)] * self[(1, 1)] - self[(0, 1)] * self[(1, 0)]
    }

    fn scaled(&self, by: T) -> Self {
        let mut scaled = *self;
        for i in 0..2 {
            for j in 0..2 {
                scaled[(i, j)] = scaled[(i, j)] * by;
            }
        }
        scaled
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Series<T> {
    items: Vec<T>,
}

#[differentiate]
impl<T: Num + Copy> Index<usize> for Series<T> {
    type Output = T;
    fn index(&self, i: usize) -> &T {
        &self.items[i]
    }
}

#[differentiate]
fn unbounded(xs: &[f64]) -> f64 {
    let square = Square([[xs[0], xs[1]], [xs[2], xs[3]]]).scaled(xs[0]);
    let v = V3 { x: xs[1], y: xs[2], z: 1.0 };
    let points = Square([[v, V3 { z: xs[3], ..v }], [v, V3 { x: xs[0] * xs[1], ..v }]]);
    let series = Series { items: vec![xs[0], xs[3]] };
    square.determinant() + square[(1, 0)] * points[(0, 1)].z * points[(1, 1)].x + series[1] * series[0]
}

#[differentiate]
fn without_index(xs: &[f64]) -> f64 {
    let [a, b, c, d] = [xs[0], xs[1], xs[2], xs[3]];
    a * a * (a * d - b * c) + a * c * d * a * b + a * d
}

#[test]
fn types_with_parts_of_any_type_are_indexed() {
    check!(FOUR, |v| unbounded(v));
    for xs in FOUR {
        let (found, expected) = (unbounded::grad(&xs), without_index::grad(&xs));
        assert!(found.iter().zip(&expected).all(|(a, b)| (a - b).abs() < 1e-12), "{found:?}, not {expected:?}");
    }
}

#[test]
fn matrices_are_indexed_by_rows_and_columns() {
    check!(FOUR, |v| determinant(v));
    check!(FOUR, |v| products(v));
}

#[test]
fn vectors_are_indexed_by_numbers_and_names() {
    check!(FOUR, |v| axes(v));
}

#[test]
fn generic_types_may_have_two_indices() {
    check!(FOUR, |v| grids(v));
}
