//! Types with another name: what they stand for is known in the same module, or rustc chooses the methods.
#![allow(
    clippy::suspicious_arithmetic_impl,
    clippy::suspicious_op_assign_impl,
    clippy::op_ref,
    clippy::needless_lifetimes,
    clippy::neg_multiply,
    reason = "implementations are told apart by what they compute, in all forms in which they are written"
)]
#![allow(
    clippy::double_ended_iterator_last,
    clippy::explicit_into_iter_loop,
    clippy::iter_next_slice,
    clippy::iter_skip_next,
    clippy::map_unwrap_or,
    clippy::redundant_closure,
    clippy::cloned_instead_of_copied,
    clippy::manual_next_back,
    clippy::needless_return,
    clippy::collapsible_match,
    clippy::useless_conversion,
    clippy::from_iter_instead_of_collect,
    clippy::toplevel_ref_arg,
    reason = "the long forms are what is tested"
)]

use autodiff::{Differentiable, differentiate};

const FOUR: [[f64; 4]; 2] = [[0.7, -1.3, 0.5, 1.2], [1.1, 0.4, -0.6, 0.9]];

type Real = f64;

type Row = Vec<f64>;

type Pair = (f64, f64);

type Grid = Vec<Vec<f64>>;

type P3 = [Real; 3];

#[differentiate]
fn real(x: Real, y: Real) -> Real {
    let z: Real = x * y;
    z.sin() * x.exp() + y.powi(2) + x.max(y) + (x * y + 1.0).sqrt().abs()
}

#[differentiate]
fn real_of(xs: &[f64]) -> f64 {
    real(xs[0], xs[1].abs()) + real(xs[2] + 2.0, 0.5)
}

#[differentiate]
fn row(r: &Row, g: &Grid, p: Pair, q: P3) -> Real {
    let n = r.len();
    let mut s: Real = 0.0;
    for i in 0..n {
        s += r[i] * r[i] + r[i].sin();
    }
    for x in r.iter() {
        s += x.sin();
    }
    for x in r {
        s *= 1.0 + x * 0.1;
    }
    let t: Real = r.iter().map(|x| x * x).sum();
    let mut c: Row = r.clone();
    c.push(t);
    c[0] = s;
    let d: Row = vec![0.5; n];
    let mut e = Row::with_capacity(3);
    e.push(Real::from(2_u8) * p.1);
    e.push(Real::sin(p.0));
    e.extend(r.iter().map(|x| x * s));
    let h: Grid = g.iter().map(|row| row.iter().map(|x| x * 2.0).collect::<Row>()).collect();
    let (u, v) = p;
    s + t
        + g[0][1] * p.0
        + c.iter().sum::<Real>()
        + d[0]
        + q[1].cos()
        + q.iter().map(|x| x.cos()).sum::<Real>()
        + e[0] * e[1]
        + e[2]
        + h[0][1] * h[1][0]
        + u * v
        + Real::MAX.min(1.0) * u.powi(2)
}

type P2 = C;

#[differentiate]
fn pc(a: P2, b: &P2) -> f64 {
    let d = P2 { re: a.re * b.im, im: b.re };
    d.abs() * a.exp().re
}

#[differentiate]
fn pc_of(xs: &[f64]) -> f64 {
    pc(C { re: xs[0], im: xs[1] }, &C { re: xs[2], im: xs[3] })
}

type Single = f32;

#[differentiate]
fn single(x: Single) -> Single {
    x.sin() * x.powi(3).max(x)
}

type Angle = f64;

#[differentiate]
fn angles(a: Angle, b: &Angle, c: Angle) -> f64 {
    let mut s = a.sin().powi(2) * b.tanh();
    for i in 0..3 {
        s += a.powf(c.abs()) * c.atan2(*b) * i as f64;
        if a > c {
            s *= a.hypot(c).sqrt();
        }
    }
    let f = |x: Angle| x.mul_add(a, *b).exp();
    let mut m = c;
    m = m.clamp(a, 10.0) * m.sin();
    s + f(c) + m.abs() + a.floor() * c
}

#[differentiate]
fn angles_of(xs: &[f64]) -> f64 {
    angles(0.1 + xs[0] * xs[0], &xs[1], xs[2])
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct C {
    re: f64,
    im: f64,
}

#[differentiate]
impl C {
    fn exp(self) -> C {
        let r = self.re.exp();
        C { re: r * self.im.cos(), im: r * self.im.sin() }
    }
    fn abs(&self) -> f64 {
        self.re.hypot(self.im)
    }
    fn powi(self, n: i32) -> C {
        let mut p = C { re: 1.0, im: 0.0 };
        for _ in 0..n {
            p = C { re: p.re * self.re - p.im * self.im, im: p.re * self.im + p.im * self.re };
        }
        p
    }
}

#[differentiate]
fn complex(z: C, k: Angle) -> f64 {
    z.exp().abs() * z.abs() * z.powi(3).re + k.exp()
}

#[differentiate]
fn complex2(z: C, x: Angle) -> f64 {
    let w = z.exp();
    let v = w.powi(2);
    let u = x * x;
    let t = u.sin() + 1.0;
    v.abs() * w.abs() + C { re: 1.0, im: t }.exp().abs() + (t * u).sqrt().abs() + (-x).exp()
}

#[differentiate]
fn complex2_of(xs: &[f64]) -> f64 {
    complex2(C { re: xs[0], im: xs[1] }, xs[2])
}

#[differentiate]
fn complex_of(xs: &[f64]) -> f64 {
    complex(C { re: xs[0], im: xs[1] }, xs[2])
}

#[differentiate]
fn row_of(xs: &[f64]) -> f64 {
    row(&xs.to_vec(), &vec![xs.to_vec(), vec![xs[1]]], (xs[0], xs[1]), [xs[0], xs[1], xs[2]])
}

#[differentiate]
fn owned(mut r: Row, k: Real) -> Row {
    r.push(k);
    r[0] *= k;
    r
}

#[differentiate]
fn owned_of(xs: &[f64]) -> f64 {
    let r = owned(xs.to_vec(), xs[1]);
    r[4] * r[0] + r.iter().fold(0.0, |a, b| a + b * b)
}

#[test]
fn other_names_of_numbers_have_their_methods() {
    check!(FOUR, |v| real_of(v));
    check!(FOUR, |v| angles_of(v));
}

#[test]
fn other_names_of_vectors_are_vectors() {
    check!(FOUR, |v| row_of(v));
    check!(FOUR, |v| owned_of(v));
}

#[test]
fn own_types_may_have_methods_of_numbers() {
    check!(FOUR, |v| complex_of(v));
    check!(FOUR, |v| complex2_of(v));
    check!(FOUR, |v| pc_of(v));
}

/// Names of another module, of which nothing is known here.
mod elsewhere {
    use super::*;

    #[differentiate]
    fn angles(a: Angle, b: &Angle, c: Angle) -> f64 {
        let mut s = a.sin().powi(2) * b.tanh() + a.floor() * c;
        for i in 0..3 {
            s += a.powf(c.abs()) * c.atan2(*b) * i as f64;
            if a > c {
                s *= a.hypot(c).sqrt();
            }
        }
        let f = |x: Angle| x.mul_add(a, *b).exp();
        s + f(c)
    }

    #[differentiate]
    fn angles_of(xs: &[f64]) -> f64 {
        angles(0.1 + xs[0] * xs[0], &xs[1], xs[2])
    }

    #[differentiate]
    fn row(r: &Row, g: &Grid) -> Real {
        let mut s: Real = 0.0;
        for i in 0..r.len() {
            s += r[i] * r[i] + r[i].sin() * g[i % 2][1];
        }
        s
    }

    #[differentiate]
    fn row_of(xs: &[f64]) -> f64 {
        row(&xs.to_vec(), &vec![xs.to_vec(), vec![xs[1], xs[0]]])
    }

    #[differentiate]
    fn complex(z: P2, k: Angle) -> f64 {
        let w = z.exp();
        w.abs() * z.abs() * z.powi(3).re + k.exp()
    }

    #[differentiate]
    fn complex_of(xs: &[f64]) -> f64 {
        complex(P2 { re: xs[0], im: xs[1] }, xs[2])
    }

    #[test]
    fn rustc_chooses_the_methods() {
        check!(FOUR, |v| angles_of(v));
        check!(FOUR, |v| row_of(v));
        check!(FOUR, |v| complex_of(v));
    }
}

#[test]
fn single_precision_stays_single() {
    let x = 0.5_f32;
    let expected = x.cos() * x + x.sin();
    assert!((single::grad(x) - expected).abs() < 1e-6);
}

mod named_like_a_parameter {
    use autodiff::{Differentiable, differentiate};

    #[derive(Clone, Differentiable)]
    struct Config {
        gain: f64,
    }

    type OfPid = Config;

    #[derive(Clone, Differentiable)]
    struct Pid {
        config: Config,
    }

    #[differentiate]
    impl Pid {
        fn new(config: OfPid) -> Self {
            Self { config }
        }

        fn at(&self, x: f64) -> f64 {
            self.config.gain * x
        }
    }

    #[differentiate]
    fn output(gain: f64, x: f64) -> f64 {
        Pid::new(Config { gain }).at(x)
    }

    /// The type is written like a module.
    #[allow(non_camel_case_types)]
    #[derive(Clone, Copy, Differentiable)]
    struct f64x2([f64; 2]);

    #[differentiate]
    impl f64x2 {
        fn new(a: f64, b: f64) -> f64x2 {
            f64x2([a, b])
        }

        fn product(self) -> f64 {
            self.0[0] * self.0[1]
        }
    }

    #[differentiate]
    fn of_lanes(a: f64, b: f64) -> f64 {
        f64x2::new(a * a, b).product() + f64x2([b, a]).product()
    }

    #[test]
    fn names_of_types_are_free_to_be_like_others() {
        check!([[0.5, 2.0], [1.5, -1.0]], |v| output(v[0], v[1]));
        check!([[0.5, 2.0], [1.5, -1.0]], |v| of_lanes(v[0], v[1]));
    }
}

/// Fields of numbers by another name.
mod fields_of_aliases {
    use autodiff::{Differentiable, differentiate};

    type Value = f32;

    #[derive(Differentiable)]
    struct Table {
        values: Vec<Value>,
        bias: Value,
    }

    #[differentiate]
    impl Table {
        fn fill(&mut self, from: &[f32]) {
            for (i, value) in from.iter().enumerate() {
                self.values[i] = value * value;
            }
            self.bias = from[0] * 0.5;
        }
    }

    #[differentiate]
    fn tabled(x: f32, y: f32) -> f64 {
        let mut table = Table { values: vec![0.0; 2], bias: 1.0 };
        table.fill(&[x, y]);
        table.values[0] as f64 * f64::from(table.values[1]) + table.bias as f64
    }

    #[test]
    fn fields_of_other_names_for_numbers_have_their_width() {
        assert_eq!(tabled::grad(2.0, 1.0), (4.5, 8.0));
    }
}
