//! Rows, columns and blocks of matrices that are changed, with and without names.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use autodiff::differentiate;
use foreign::check;
use nalgebra::{DMatrix, Matrix2, Matrix3, Matrix4, Vector2, Vector3};
use ndarray::{Array1, Array2, ArrayView2, Axis, s};
use std::ops::{AddAssign, MulAssign};

const POINTS: [[f64; 4]; 2] = [[0.7, 1.3, 0.4, -0.9], [-0.3, 0.8, 1.7, 0.6]];

/// A reflection, whose block is changed under a name while the matrix is still a constant.
#[differentiate]
fn reflected(v: &[f64; 4]) -> f64 {
    let normal = Vector3::new(v[0], v[1], v[2]);
    let mut m = Matrix4::<f64>::identity();
    let mut part = m.fixed_view_mut::<3, 3>(0, 0);
    part -= normal * normal.transpose() * 2.0;
    part *= v[3];
    (m * m).trace() + m[(0, 1)]
}

#[differentiate]
fn reflected_plainly(v: &[f64; 4]) -> f64 {
    let mut m = [[0.0; 4]; 4];
    for i in 0..4 {
        m[i][i] = 1.0;
    }
    for i in 0..3 {
        for j in 0..3 {
            m[i][j] = (m[i][j] - 2.0 * v[i] * v[j]) * v[3];
        }
    }
    (0..4).flat_map(|i| (0..4).map(move |j| (i, j))).map(|(i, j)| m[i][j] * m[j][i]).sum::<f64>() + m[0][1]
}

#[differentiate]
fn blocks(v: &[f64; 4]) -> f64 {
    let mut m = Matrix3::<f64>::identity();
    m.fixed_view_mut::<2, 2>(0, 1).copy_from(&Matrix2::new(v[0], v[1], v[2], v[0] * v[3]));
    m.fixed_view_mut::<2, 1>(1, 0).add_assign(Vector2::new(v[1], v[2]) * v[3]);
    m.view_mut((1, 1), (2, 2)).mul_assign(v[0]);
    let mut rows = m.fixed_rows_mut::<2>(1);
    rows[(0, 2)] += v[1] * v[1];
    m[(0, 1)] * m[(1, 0)] + m[(1, 2)] * m[(2, 2)] + m[(1, 1)]
}

#[differentiate]
fn blocks_plainly(v: &[f64; 4]) -> f64 {
    let mut m = [[1.0, v[0], v[1]], [0.0, v[2], v[0] * v[3]], [0.0, 0.0, 1.0]];
    m[1][0] += v[1] * v[3];
    m[2][0] += v[2] * v[3];
    for row in &mut m[1..] {
        row[1] *= v[0];
        row[2] *= v[0];
    }
    m[1][2] += v[1] * v[1];
    m[0][1] * m[1][0] + m[1][2] * m[2][2] + m[1][1]
}

#[differentiate]
fn lines(v: &[f64; 4]) -> f64 {
    let mut m = DMatrix::from_row_slice(2, 2, v);
    for i in 0..2 {
        let scale = v[i];
        let mut row = m.row_mut(i);
        row *= scale;
        row[1] += scale * row[0];
        let norm = row.norm_squared();
        row[0] = norm;
    }
    let other = m.column(0) * 0.5;
    let mut column = m.column_mut(1);
    column += &other;
    column.neg_mut();
    m[(0, 0)] * m[(0, 1)] + m[(1, 0)] * m[(1, 1)]
}

#[differentiate]
fn lines_plainly(v: &[f64; 4]) -> f64 {
    let mut m = [[v[0], v[1]], [v[2], v[3]]];
    for i in 0..2 {
        m[i][0] *= v[i];
        m[i][1] = m[i][1] * v[i] + v[i] * m[i][0];
        m[i][0] = m[i][0] * m[i][0] + m[i][1] * m[i][1];
        m[i][1] = -(m[i][1] + 0.5 * m[i][0]);
    }
    // The second row is scaled by what it was given, not by what the first has become.
    m[0][0] * m[0][1] + m[1][0] * m[1][1]
}

#[differentiate]
fn of_vectors(v: &[f64; 4]) -> f64 {
    let mut d = Vector3::new(v[0], v[1], v[0] * v[1]);
    let mut part = d.fixed_rows_mut::<2>(1);
    part += Vector2::new(v[2], v[3]) * v[0];
    part[1] *= part[0];
    d.rows_mut(0, 2).fill(v[3]);
    d[1] * d[2] + d[0]
}

#[differentiate]
fn of_vectors_plainly(v: &[f64; 4]) -> f64 {
    let first = v[1] + v[2] * v[0];
    let second = (v[0] * v[1] + v[3] * v[0]) * first;
    v[3] * second + v[3]
}

#[differentiate]
fn slices(v: &[f64; 4]) -> f64 {
    let mut a = Array1::<f64>::zeros(4);
    a.slice_mut(s![1..]).assign(&Array1::from(vec![v[0], v[1], v[2] * v[3]]));
    let mut head = a.slice_mut(s![..2]);
    head += 1.5;
    head *= v[3];
    let mut b = Array2::<f64>::zeros((2, 4));
    b.slice_mut(s![0, 1..3]).assign(&a.slice(s![..2]));
    b.row_mut(1).assign(&a);
    let mut column = b.column_mut(2);
    column += &Array1::from(vec![v[1], v[0]]);
    let first = b.index_axis(Axis(0), 0).to_owned();
    let mut last = b.row_mut(1);
    last.scaled_add(0.5, &first);
    last[3] += v[2];
    (&b * &b).sum() + b[[0, 1]]
}

#[differentiate]
fn slices_plainly(v: &[f64; 4]) -> f64 {
    let a = [1.5 * v[3], (v[0] + 1.5) * v[3], v[1], v[2] * v[3]];
    let first = [0.0, a[0], a[1] + v[1], 0.0];
    let mut second = a;
    second[2] += v[0];
    for i in 0..4 {
        second[i] += 0.5 * first[i];
    }
    second[3] += v[2];
    first.iter().chain(&second).map(|x| x * x).sum::<f64>() + first[1]
}

#[differentiate]
fn diagonals(v: &[f64; 4]) -> f64 {
    let mut m = Matrix3::<f64>::zeros();
    m.fill(v[3]);
    m.fill_lower_triangle(v[0] * v[1], 1);
    m.fill_upper_triangle(v[2], 2);
    m.set_diagonal(&Vector3::new(v[0], v[1], v[2]));
    let mut n = DMatrix::from_row_slice(2, 2, v);
    n.fill_diagonal(v[1] * v[1]);
    n[(0, 1)] += n[(0, 0)];
    (m * m).trace() + m[(0, 2)] * m[(2, 0)] * n[(1, 1)] + n[(0, 1)] * n[(1, 0)]
}

#[differentiate]
fn diagonals_plainly(v: &[f64; 4]) -> f64 {
    let low = v[0] * v[1];
    let m = [[v[0], v[3], v[2]], [low, v[1], v[3]], [low, low, v[2]]];
    let trace = (0..3).flat_map(|i| (0..3).map(move |j| (i, j))).map(|(i, j)| m[i][j] * m[j][i]).sum::<f64>();
    let square = v[1] * v[1];
    trace + v[2] * low * square + (v[1] + square) * v[2]
}

/// What is returned has elements by an index, and is no slice.
#[differentiate]
fn propagated(rays: ArrayView2<f64>, distance: f64) -> Array2<f64> {
    let mut propagated = rays.to_owned();
    let mut heights = propagated.row_mut(0);
    heights += &(distance * &rays.row(1));
    propagated
}

#[differentiate]
fn of_rays(v: &[f64; 4]) -> f64 {
    let rays = Array2::from_shape_vec((2, 1), vec![v[0], v[1]]).unwrap();
    let rays = propagated(rays.view(), v[2]);
    rays[[0, 0]] * rays[[1, 0]] + v[3]
}

#[differentiate]
fn of_rays_plainly(v: &[f64; 4]) -> f64 {
    (v[0] + v[2] * v[1]) * v[1] + v[3]
}

fn same(number: usize) -> usize {
    number
}

/// Which part it is, is decided where the name is bound.
#[differentiate]
fn numbers_change(v: &[f64; 4]) -> f64 {
    let mut m = DMatrix::from_row_slice(2, 2, v);
    let mut k = 0;
    let mut row = m.row_mut(same(k));
    k += 1;
    row[0] = v[1] * v[1] * v[2];
    row *= v[3];
    let mut number = 0;
    let at = &mut number;
    let mut column = m.column_mut(*at);
    *at += 1;
    column[1] += v[0];
    let mut a = Array1::from(v.to_vec());
    let mut part = a.slice_mut(s![same(k)..same(k + 2)]);
    k += 1;
    part *= v[0];
    (m[(0, 0)] * m[(1, 0)] + m[(0, 1)] * m[(1, 1)]) * k as f64 + a[1] * a[2] + a[3]
}

#[differentiate]
fn numbers_change_plainly(v: &[f64; 4]) -> f64 {
    let first = [v[1] * v[1] * v[2] * v[3], v[1] * v[3]];
    let second = [v[2] + v[0], v[3]];
    (first[0] * second[0] + first[1] * second[1]) * 2.0 + v[1] * v[0] * v[2] * v[0] + v[3]
}

macro_rules! check_parts {
    ($($function:ident $plain:ident)*) => {$(
        for v in POINTS {
            let derivative = |v: &[f64; 4]| {
                let (value, gradient) = $function::value_and_grad(v);
                (value, gradient.to_vec())
            };
            check(v, $function, derivative, |v| $plain::value_and_grad(v));
        }
    )*};
}

#[test]
fn parts_are_elements_of_their_matrix() {
    check_parts! {
        reflected reflected_plainly
        blocks blocks_plainly
        lines lines_plainly
        of_vectors of_vectors_plainly
        slices slices_plainly
        diagonals diagonals_plainly
        of_rays of_rays_plainly
        numbers_change numbers_change_plainly
    }
}
