//! Larger functions over matrices and arrays.

#![allow(clippy::cast_lossless, reason = "as such code is written")]

use autodiff::differentiate;
use foreign::check_by_differences;
use nalgebra::{Matrix3, Vector3};
use ndarray::{Array1, Array2};

const POINT: [f64; 12] = [0.8, 0.3, -0.2, 0.5, 1.1, 0.4, -0.6, 0.2, 0.9, 0.7, -0.4, 1.3];

mod of_nalgebra {
    use super::{Matrix3, Vector3, differentiate};

    #[differentiate]
    pub(super) fn recurrence(m: &Matrix3<f64>, v: &Vector3<f64>) -> f64 {
        let mut x = *v;
        for k in 0..3 {
            x = m * x + v * 0.1;
            if k % 2 == 0 {
                x = x.normalize() * 2.0;
            } else {
                x[1] += x[0] * x[2];
            }
        }
        let mut steps = 0;
        while x.norm() < 50.0 && steps < 4 {
            x += m * x;
            x *= 1.1;
            steps += 1;
        }
        x.dot(v)
    }

    #[differentiate]
    pub(super) fn rotation(m: &Matrix3<f64>, v: &Vector3<f64>) -> f64 {
        let axis = v.normalize();
        let cross = Matrix3::new(0.0, -axis.z, axis.y, axis.z, 0.0, -axis.x, -axis.y, axis.x, 0.0);
        let angle = v.norm();
        let rotation = Matrix3::identity() + cross * angle.sin() + cross * cross * (1.0 - angle.cos());
        let y = rotation * m.column(0) + m.column(1);
        y.x / y.z + y.y * y.y
    }

    #[differentiate]
    pub(super) fn elements(m: &Matrix3<f64>, v: &Vector3<f64>) -> f64 {
        let scaled = m.map(|x| x * v[0]);
        let bent = scaled.map(|x| if x > 0.0 { x.sqrt() } else { x * x });
        let product = bent.component_mul(&scaled.transpose());
        let sum = -product / v[1] + 2.0 * bent;
        let mut mixed = *m;
        for i in 0..3 {
            for j in 0..3 {
                if i != j {
                    mixed[(i, j)] *= v[i] * mixed[(j, i)];
                }
            }
        }
        let logs = sum.iter().filter(|x| **x > 0.3).map(|x| x.ln()).sum::<f64>();
        logs + sum.row(1).transpose().dot(v) + mixed.determinant() * mixed[(0, 2)]
    }

    #[differentiate]
    pub(super) fn vectors(m: &Matrix3<f64>, v: &Vector3<f64>) -> f64 {
        let scaled: Vec<Vector3<f64>> = (0..3).map(|k| v * (k as f64 + 1.0)).collect();
        let mut total = 0.0;
        for w in &scaled {
            total += (m * w).norm_squared();
        }
        total
    }
}

mod of_ndarray {
    use super::{Array1, Array2, differentiate};

    #[differentiate]
    pub(super) fn recurrence(m: &Array2<f64>, v: &Array1<f64>) -> f64 {
        let mut x = v.clone();
        for k in 0..3 {
            x = m.dot(&x) + v * 0.1;
            if k % 2 == 0 {
                let size = x.dot(&x).sqrt();
                x = x / size * 2.0;
            } else {
                x[1] += x[0] * x[2];
            }
        }
        let mut steps = 0;
        while x.dot(&x) < 2500.0 && steps < 4 {
            x += &m.dot(&x);
            x *= 1.1;
            x -= 0.05;
            steps += 1;
        }
        x.dot(v)
    }

    #[differentiate]
    pub(super) fn network(m: &Array2<f64>, v: &Array1<f64>) -> f64 {
        let mut hidden = v.clone();
        for _ in 0..3 {
            hidden = m.dot(&hidden).mapv(f64::tanh);
        }
        let powers = hidden.mapv(f64::exp);
        let p = &powers / powers.sum();
        -p[1].ln() + (&p * &p).sum() + m.row(1).dot(&p) * m.column(0).sum()
    }

    #[differentiate]
    pub(super) fn elements(m: &Array2<f64>, v: &Array1<f64>) -> f64 {
        let mut mixed = m.clone();
        for i in 0..3 {
            for j in 0..3 {
                if i != j {
                    mixed[[i, j]] *= v[i] * mixed[[j, i]];
                }
            }
        }
        let scaled: Vec<Array1<f64>> = (0..3).map(|k| v * (k as f64 + 1.0)).collect();
        let mut total = (mixed.dot(&mixed.t()) - m).sum() * mixed[(0, 2)];
        for w in &scaled {
            let y = m.dot(w);
            total += y.dot(&y);
        }
        let inverse = 2.0 / v - 1.0;
        let logs = inverse.iter().filter(|x| **x > 0.3).map(|x| x.ln()).sum::<f64>();
        total + logs + (1.0 - m).mean().unwrap()
    }
}

#[test]
fn functions_of_matrices_agree_with_differences() {
    macro_rules! check {
        ($($function:ident)*) => {$(
            check_by_differences(
                POINT,
                |p| of_nalgebra::$function(&Matrix3::from_row_slice(&p[..9]), &Vector3::from_column_slice(&p[9..])),
                |p| {
                    let (m, v) = (Matrix3::from_row_slice(&p[..9]), Vector3::from_column_slice(&p[9..]));
                    let (value, (d_m, d_v)) = of_nalgebra::$function::value_and_grad(&m, &v);
                    (value, d_m.transpose().iter().chain(d_v.iter()).copied().collect())
                },
            );
        )*};
    }
    check!(recurrence rotation elements vectors);
}

#[test]
fn functions_of_arrays_agree_with_differences() {
    let parts = |p: &[f64; 12]| {
        let m = Array2::from_shape_vec((3, 3), p[..9].to_vec()).expect("nine elements");
        (m, Array1::from_vec(p[9..].to_vec()))
    };
    macro_rules! check {
        ($($function:ident)*) => {$(
            check_by_differences(
                POINT,
                |p| {
                    let (m, v) = parts(p);
                    of_ndarray::$function(&m, &v)
                },
                |p| {
                    let (m, v) = parts(p);
                    let (value, (d_m, d_v)) = of_ndarray::$function::value_and_grad(&m, &v);
                    (value, d_m.iter().chain(d_v.iter()).copied().collect())
                },
            );
        )*};
    }
    check!(recurrence network elements);
}
