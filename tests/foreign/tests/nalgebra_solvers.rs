//! Systems that decompositions and triangles of `nalgebra` solve.

#![allow(clippy::many_single_char_names, reason = "matrices and vectors by their letters")]

use autodiff::differentiate;
use foreign::{check, check_by_differences};
use nalgebra::linalg::{LU, QR};
use nalgebra::{Const, DMatrix, DVector, DimMin, Matrix2, Matrix3, RealField, SMatrix, SVector, Vector2, Vector3};

/// The first pivot is not in the first row.
const POINT: [f64; 7] = [0.2, 1.7, -0.9, 0.4, 0.6, -1.3, 0.8];

macro_rules! check_all {
    ($($function:ident)*) => {$(
        check_by_differences(POINT, $function, |p| {
            let (value, gradient) = $function::value_and_grad(p);
            (value, gradient.to_vec())
        });
    )*};
}

#[differentiate]
fn by_lu(p: &[f64; 7]) -> f64 {
    let [a, b, c, d, x, y, z] = *p;
    let m = Matrix2::new(a, b, c, d);
    let s = m.lu().solve(&Vector2::new(x, y)).unwrap();
    let lu = LU::new(m * z);
    let inverse = lu.try_inverse().unwrap();
    let other = if lu.is_invertible() { lu.determinant() } else { 0.0 };
    s[0] * s[1] + inverse[(0, 1)] * x + other
}

#[differentiate]
fn by_lu_of_slices(p: &[f64; 7]) -> f64 {
    let [a, b, c, d, x, y, z] = *p;
    let det = a * d - b * c;
    let (s, t) = ((d * x - b * y) / det, (a * y - c * x) / det);
    s * t - b / det / z * x + det * z * z
}

#[test]
fn lu_solves() {
    let gradient = |p: &[f64; 7]| {
        let (value, gradient) = by_lu::value_and_grad(p);
        (value, gradient.to_vec())
    };
    check(POINT, by_lu, gradient, by_lu_of_slices::value_and_grad);
}

/// Several right sides, and dimensions that are known later.
#[differentiate]
fn dynamic(p: &[f64; 7]) -> f64 {
    let [a, b, c, d, x, y, z] = *p;
    let m = DMatrix::from_row_slice(3, 3, &[a, b, x, c, d, 1.0, y, 2.0, z]);
    let sides = DMatrix::from_row_slice(3, 2, &[x, 1.0, y, a, z, b]);
    let lu = m.clone().lu();
    let s = lu.solve(&sides).unwrap();
    let v = DVector::from_vec(vec![a, y, z]);
    let Some(t) = m.clone().qr().solve(&v) else { return 0.0 };
    s[(0, 1)] * s[(2, 0)] + t[1] * t[2] + lu.determinant() + m.qr().try_inverse().unwrap()[(1, 2)]
}

#[differentiate]
fn orthogonal(p: &[f64; 7]) -> f64 {
    let [a, b, c, d, x, y, z] = *p;
    let m = Matrix3::new(a, b, x, c, d, 1.0, y, 2.0, z);
    let qr = QR::new(m);
    let s = qr.solve(&Vector3::new(x, y * z, a)).unwrap();
    let inverse = qr.try_inverse().unwrap();
    s.dot(&Vector3::new(1.0, z, b)) + inverse[(2, 0)] * inverse[(1, 1)]
}

#[differentiate]
fn solved<T: RealField + Copy, const M: usize>(a: &SMatrix<T, M, M>, b: &SVector<T, M>) -> Option<SVector<T, M>>
where
    Const<M>: DimMin<Const<M>, Output = Const<M>>,
{
    a.transpose().lu().solve(b)
}

#[differentiate]
fn generic(p: &[f64; 7]) -> f64 {
    let [a, b, c, d, x, y, z] = *p;
    let s = solved(&SMatrix::<f64, 2, 2>::new(a, b, c, d), &SVector::<f64, 2>::new(x * z, y)).unwrap();
    s[0] * s[1]
}

#[differentiate]
fn triangles(p: &[f64; 7]) -> f64 {
    let [a, b, c, d, x, y, z] = *p;
    let m = Matrix2::new(a, b, c, d);
    let v = Vector2::new(x, y * z);
    let lower = m.solve_lower_triangular(&v).unwrap();
    let upper = m.solve_upper_triangular(&v).unwrap();
    let lower_transposed = m.tr_solve_lower_triangular(&v).unwrap();
    let upper_transposed = m.tr_solve_upper_triangular(&v).unwrap();
    let spread = Matrix2::new(4.0 + a, b, b, 3.0 + d).cholesky().unwrap().unpack();
    lower[0] * lower[1]
        + upper[0] * upper[1]
        + lower_transposed[0] * upper_transposed[1]
        + lower_transposed[1] * upper_transposed[0] * spread[(1, 0)] * spread[(1, 1)]
}

#[test]
fn other_systems_are_solved() {
    check_all!(dynamic orthogonal generic triangles);
}

/// The determinant of a matrix without an inverse has the derivative of the cofactors.
#[differentiate]
fn singular(p: &[f64; 3]) -> f64 {
    let [a, b, c] = *p;
    let m = Matrix3::new(a, b, c, 2.0, 4.0, 1.0, 1.0, 2.0, 1.0);
    m.lu().determinant()
}

#[test]
fn a_determinant_of_zero_has_a_slope() {
    check_by_differences([1.0, 2.0, 0.5], singular, |p| {
        let (value, gradient) = singular::value_and_grad(p);
        (value, gradient.to_vec())
    });
}
