//! Arrays made element by element, also of arrays and of structs.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use autodiff::{Differentiable, differentiate};

/// Points of mixed signs, with no ties and nothing near zero.
const FOUR: [[f64; 4]; 3] = [[0.7, -1.3, 2.1, 0.4], [-0.6, 1.9, -0.2, 3.0], [1.1, 1.2, 1.3, 1.4]];

#[derive(Clone, Debug, Differentiable)]
struct P {
    x: f64,
    y: f64,
}

#[differentiate]
fn ps(xs: &[f64]) -> Vec<P> {
    xs.iter().map(|&x| P { x, y: x * x }).collect()
}

mod from_fn_nested {
    use super::*;

    #[differentiate]
    fn transpose<const N: usize>(a: &[[f64; N]; N]) -> [[f64; N]; N] {
        std::array::from_fn(|i| std::array::from_fn(|j| a[j][i]))
    }
    #[differentiate]
    fn outer(a: &[f64; 3], b: &[f64; 2]) -> [[f64; 2]; 3] {
        core::array::from_fn(|i| {
            let x = a[i];
            std::array::from_fn(|j| x * b[j])
        })
    }
    #[differentiate]
    fn matmul(a: &[[f64; 2]; 2], b: &[[f64; 2]; 2]) -> [[f64; 2]; 2] {
        let c: [[f64; 2]; 2] =
            std::array::from_fn(|i| std::array::from_fn(|j| (0..2).map(|k| a[i][k] * b[k][j]).sum()));
        c
    }
    #[differentiate]
    pub(super) fn from_fn_nested(xs: &[f64]) -> f64 {
        let m = [[xs[0], xs[1]], [xs[2], xs[3]]];
        let ps: [P; 4] = std::array::from_fn(|i| P { x: xs[i], y: xs[i] * xs[0] });
        let row = |i: usize| -> [f64; 2] { std::array::from_fn(|j| m[i][j] * 2.0) };
        let t = matmul(&m, &transpose(&m));
        let o = outer(&[xs[0], xs[1], xs[2]], &row(1));
        t[0][1] * t[1][1] + o[2][0] + ps[0].x * ps[1].y + row(0)[1]
    }
}

#[differentiate]
fn from_fn_struct(xs: &[f64]) -> f64 {
    let a: [P; 4] = std::array::from_fn(|i| P { x: xs[i], y: xs[i] * xs[0] });
    let b: [f64; 4] = core::array::from_fn(|i| a[i].x * a[3 - i].y);
    let m: [[f64; 2]; 2] = std::array::from_fn(|i| std::array::from_fn(|j| xs[i * 2 + j] * b[i]));
    m[0][0] * m[1][1] - m[0][1] * m[1][0] + b[2]
}

mod matrix33 {
    use super::*;

    #[differentiate]
    fn det(m: &[[f64; 3]; 3]) -> f64 {
        m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1]) - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
            + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0])
    }
    #[differentiate]
    fn mul(a: &[[f64; 3]; 3], b: &[[f64; 3]; 3]) -> [[f64; 3]; 3] {
        let mut c = [[0.0; 3]; 3];
        for i in 0..3 {
            for j in 0..3 {
                for k in 0..3 {
                    c[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        c
    }
    #[differentiate]
    fn transpose(a: [[f64; 3]; 3]) -> [[f64; 3]; 3] {
        std::array::from_fn(|i| std::array::from_fn(|j| a[j][i]))
    }
    #[differentiate]
    pub(super) fn matrix33(xs: &[f64]) -> f64 {
        let m = [[xs[0], xs[1], 1.0], [xs[2], xs[3], 2.0], [xs[0] * xs[1], 3.0, xs[2]]];
        let n = mul(&m, &transpose(m));
        det(&n) + n.iter().flatten().sum::<f64>() + n.iter().map(|r| r.iter().product::<f64>()).sum::<f64>()
    }
}

#[test]
fn arrays_are_made_of_functions() {
    {
        use from_fn_nested::from_fn_nested;
        check!(FOUR, |v| from_fn_nested(v));
    }
    check!(FOUR, |v| from_fn_struct(v));
    {
        use matrix33::matrix33;
        check!(FOUR, |v| matrix33(v));
    }
}

#[derive(Clone, Copy, autodiff::Differentiable)]
struct Coordinates<T, const N: usize> {
    all: [T; N],
}

#[differentiate]
impl<T: num_traits::Float, const N: usize> Coordinates<T, N> {
    fn new(all: [T; N]) -> Self {
        Self { all }
    }

    fn scaled(&self, by: T) -> Self {
        let all = std::array::from_fn(|i| self.all[i] * by);
        Coordinates::new(all)
    }

    fn least(&self, other: &Self) -> Self {
        let least = std::array::from_fn(|i| self.all[i].min(other.all[i]) * self.all[0]);
        let doubled = least.map(|x| x + x);
        Self::new(doubled)
    }
}

#[differentiate]
fn of_coordinates(v: &[f64]) -> f64 {
    let all =
        Coordinates::new([v[0], v[1], v[2], v[3]]).scaled(v[1]).least(&Coordinates::new([v[3], v[2], v[0], v[1]]));
    all.all[0] * all.all[1] + all.all[2] * all.all[3].sin()
}

#[test]
fn the_length_of_an_array_may_be_told_by_its_use() {
    check!(FOUR, |v| of_coordinates(v));
}
