//! Structs that hold closures or references: their fields are variables, their methods functions of these.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use autodiff::{Differentiable, differentiate};

const POINTS: [[f64; 2]; 2] = [[1.3, 0.4], [0.9, 0.7]];

/// Solvers that hold functions, what wraps data, and a controller that changes what it has captured.
mod solvers {
    use autodiff::{Differentiable, differentiate};

    #[derive(Differentiable)]
    struct Newton<F, J> {
        f: F,
        j: J,
        tolerance: f64,
        most: usize,
    }
    #[differentiate]
    impl<F: Fn(f64) -> f64, J: Fn(f64) -> f64> Newton<F, J> {
        fn new(f: F, j: J) -> Self {
            Self { f, j, tolerance: 1e-12, most: 50 }
        }
        fn with_tolerance(mut self, tolerance: f64) -> Self {
            self.tolerance = tolerance;
            self
        }
        fn with_most(self, most: usize) -> Self {
            Self { most, ..self }
        }
        fn step(&self, x: f64) -> f64 {
            x - (self.f)(x) / (self.j)(x)
        }
        fn solve(&self, start: f64) -> Option<f64> {
            let mut x = start;
            for _ in 0..self.most {
                let next = self.step(x);
                if (next - x).abs() < self.tolerance {
                    return Some(next);
                }
                x = next;
            }
            None
        }
    }
    #[derive(Differentiable)]
    struct Data<'a> {
        xs: &'a [f64],
        scale: f64,
        calls: usize,
    }
    #[differentiate]
    impl<'a> Data<'a> {
        fn new(xs: &'a [f64], scale: f64) -> Self {
            Data { xs, scale: scale * 2.0, calls: 0 }
        }
        fn mean(&self) -> f64 {
            self.xs.iter().sum::<f64>() / self.xs.len() as f64
        }
        fn spread(&mut self) -> f64 {
            self.calls += 1;
            self.scale *= 1.5;
            let mean = self.mean();
            self.xs.iter().map(|x| (x - mean).powi(2)).sum::<f64>() * self.scale
        }
        fn into_total(self) -> f64 {
            self.xs[0] * self.scale + self.calls as f64
        }
    }
    struct Pid<F> {
        gain: f64,
        total: f64,
        plant: F,
    }
    #[differentiate]
    impl<F: FnMut(f64) -> f64> Pid<F> {
        fn update(&mut self, error: f64) -> f64 {
            self.total += error;
            (self.plant)(self.gain * error + 0.1 * self.total)
        }
    }
    #[differentiate]
    fn newton(x: [f64; 2]) -> f64 {
        let k = x[0];
        let solver =
            Newton::new(|t: f64| t * t * t - k * x[1], |t: f64| 3.0 * t * t).with_tolerance(1e-14).with_most(60);
        let root = solver.solve(1.0).unwrap_or(0.0);
        let one = Newton { f: |t: f64| t.exp() - k, j: f64::exp, tolerance: 1e-13, most: 40 }.solve(0.3).unwrap();
        root * solver.step(2.0) + one
    }
    #[differentiate]
    fn data(x: [f64; 2]) -> f64 {
        let mut sum = 0.0;
        for i in 0..2 {
            let ys = [x[0] * x[i], x[1], x[i]];
            let mut d = Data::new(&ys, x[1]);
            sum += d.spread() * d.mean();
            let again = d.spread();
            if again > 0.1 {
                sum += again;
            }
            sum += d.into_total();
        }
        sum
    }
    #[differentiate]
    fn pid(x: [f64; 2]) -> f64 {
        let mut y = x[0];
        let mut history = vec![];
        let mut pid = Pid {
            gain: x[1],
            total: 0.0,
            plant: |u| {
                y += 0.3 * u;
                history.push(y);
                y
            },
        };
        let mut error = 1.0 - x[0];
        for _ in 0..4 {
            error = 1.0 - pid.update(error);
        }
        let total = pid.total;
        error + total + history[2] * history[3]
    }
    #[differentiate]
    pub(super) fn all(x: [f64; 2]) -> f64 {
        newton(x) + data(x) + pid(x)
    }
}

/// Everywhere that a value may stand.
mod uses {
    use autodiff::{Differentiable, differentiate};

    #[derive(Differentiable)]
    struct Newton<F> {
        f: F,
        tolerance: f64,
        most: usize,
    }
    #[differentiate]
    impl<F: Fn(f64) -> f64> Newton<F> {
        fn step(&self, x: f64) -> f64 {
            x - (self.f)(x) / 3.0
        }
        fn solve(&self, start: f64) -> Option<f64> {
            let mut x = start;
            for _ in 0..self.most {
                let next = self.step(x);
                if (next - x).abs() < self.tolerance {
                    return Some(next);
                }
                x = next;
            }
            None
        }
        fn name(&self) -> usize {
            self.most + 1
        }
    }
    fn square(x: f64) -> f64 {
        x * x * 0.2
    }
    #[differentiate]
    pub(super) fn used(x: [f64; 2]) -> f64 {
        inner(x).unwrap_or(7.0)
    }
    #[differentiate]
    fn inner(x: [f64; 2]) -> Option<f64> {
        let k = x[0];
        let solver = Newton { f: |t: f64| t * t * k - x[1], tolerance: 1e-9, most: 200 };
        let other = Newton { f: square, tolerance: x[0], most: 3 };
        let mut y = 2.0;
        while solver.step(y) > 1.3 {
            y *= 0.9;
        }
        let m = match solver.solve(0.4) {
            Some(r) => r * x[1],
            None => 1.0,
        };
        let r = solver.solve(0.5)?;
        let Some(s) = solver.solve(y) else { return None };
        let t: f64 = (0..3).map(|i| solver.step(i as f64 * 0.3) * other.step(y)).sum();
        let v = vec![solver.step(1.0); 3];
        let mut u = 0.0;
        for i in 0..solver.name() {
            if i % 70 == 0 && solver.step(0.1 * i as f64) < 1e6 {
                u += other.step(x[1]);
            }
        }
        let g = |z: f64| solver.step(z) + other.tolerance;
        Some(y * m + r + s * t + v[0] * v[2] + u + g(x[0]) + if other.step(k) > 0.0 { 1.0 } else { x[1] })
    }
}

/// Lifetimes and parameters have other names in the blocks.
mod lifetimes {
    use autodiff::{Differentiable, differentiate};

    trait Model {
        fn value(&self, t: f64) -> f64;
        fn twice(&self, t: f64) -> f64;
    }
    #[derive(Differentiable)]
    struct Linear<'p> {
        weights: &'p [f64],
        bias: f64,
    }
    #[differentiate]
    impl Model for Linear<'_> {
        fn value(&self, t: f64) -> f64 {
            self.weights[0] * t + self.weights[1] * t * t + self.bias
        }
        fn twice(&self, t: f64) -> f64 {
            self.value(t) * 2.0
        }
    }
    #[derive(Differentiable)]
    struct Both<'x, F> {
        model: &'x [f64],
        f: F,
        log: Vec<f64>,
    }
    #[differentiate]
    impl<'y, F: Fn(f64, f64) -> f64> Both<'y, F> {
        fn run(&mut self, t: f64) -> f64 {
            let v = (self.f)(self.model[0], t);
            self.log.push(v);
            for x in self.log.iter_mut() {
                *x *= 1.1;
            }
            v + self.log.iter().sum::<f64>()
        }
        fn last(&self) -> f64 {
            *self.log.last().unwrap()
        }
    }
    #[differentiate]
    pub(super) fn named(x: [f64; 2]) -> f64 {
        let w = vec![x[0] * x[1], x[1]];
        let m = Linear { weights: &w, bias: x[0] };
        let mut b = Both { model: &w, f: |a, t| a * t + x[1], log: Vec::new() };
        let mut s = 0.0;
        for i in 0..3 {
            s += b.run(m.value(0.3 * i as f64));
        }
        let r = &x;
        let n = Linear { weights: r, bias: s };
        s * b.last() + m.twice(s) + b.log[0] + n.value(0.1)
    }
}

/// Methods that call one another, closures that call methods, and references through which something is changed.
mod nesting {
    use autodiff::{Differentiable, differentiate};

    #[derive(Differentiable)]
    struct S<F> {
        f: F,
        k: f64,
        n: usize,
        state: Vec<f64>,
    }
    #[differentiate]
    impl<F> S<F>
    where
        F: Fn(f64) -> f64,
    {
        fn one(&self, x: f64) -> f64 {
            let f = 3.0;
            let k = x * f;
            (self.f)(k) * f + self.k
        }
        fn two(&self, x: f64) -> f64 {
            self.one(self.one(x) * self.k)
        }
        fn inc(&mut self, by: f64) -> f64 {
            self.k += by;
            self.state.push(self.k * by);
            self.n += 1;
            self.one(self.k)
        }
        fn twice(&mut self) -> f64 {
            let a = self.inc(0.1);
            self.inc(a) * a - self.inc(0.2)
        }
        fn find(&self, goal: f64) -> Result<f64, String> {
            if goal > 100.0 {
                return Err("far".to_string());
            }
            let x = self.checked(goal)?;
            Ok(x * self.k)
        }
        fn checked(&self, x: f64) -> Result<f64, String> {
            if x < -10.0 { Err(format!("{x}")) } else { Ok((self.f)(x)) }
        }
        fn total(&self) -> f64 {
            self.state.iter().zip(1..).map(|(s, i)| s * i as f64).sum::<f64>() + self.n as f64
        }
    }
    struct Sink<'a> {
        out: &'a mut Vec<f64>,
        w: &'a [f64; 2],
    }
    #[differentiate]
    pub(super) fn nested(x: [f64; 2]) -> f64 {
        let mut acc = 0.0;
        let mut c = x[0];
        let mut s = S { f: |t: f64| (t * x[1]).sin(), k: x[0], n: 0, state: vec![] };
        for i in 0..3 {
            let g = S { f: |t: f64| t * c + i as f64, k: c, n: 1, state: Vec::new() };
            acc += g.two(s.one(0.2)) * 0.1;
            let h = S { f: |t: f64| g.one(t) * s.k, k: 0.5, n: 1, state: vec![c] };
            acc += h.two(0.1) * 0.01 + h.total();
            c *= 1.1;
            acc += s.twice() * 0.01;
        }
        acc += s.total() + s.n as f64;
        match s.find(acc) {
            Ok(v) => acc += v,
            Err(e) => acc += e.len() as f64 * x[0],
        }
        if let Ok(v) = s.find(-20.0 * x[0]) {
            acc += v;
        } else {
            acc *= x[1];
        }
        let mut v = vec![x[0]];
        let w = Sink { out: &mut v, w: &x };
        w.out.push(w.w[1] * acc);
        w.out.push(w.w[0]);
        w.out[0] *= 2.0;
        acc + v[0] * v[1] * v[2]
    }
}

/// What a method does to its own copy stays there.
#[derive(Clone, Copy)]
struct Copied<'a> {
    values: &'a [f64],
    scale: f64,
}

#[differentiate]
impl<'a> Copied<'a> {
    fn consumed(mut self, by: f64) -> f64 {
        self.scale *= by;
        self.scale *= self.values[0];
        self.scale
    }
}

#[differentiate]
fn of_copies(v: [f64; 2]) -> f64 {
    let mut copied = Copied { values: &v, scale: v[1] };
    let first = copied.consumed(v[0]);
    copied.scale += 1.0;
    first + copied.consumed(3.0) * copied.scale
}

use {lifetimes::named, nesting::nested, solvers::all, uses::used};

#[derive(Differentiable)]
struct Scheme<F> {
    rate: F,
    step: f64,
    tolerance: f64,
}

#[differentiate]
impl<F: Fn(f64) -> f64> Scheme<F> {
    fn with_tolerance(mut self, tolerance: f64) -> Self {
        self.tolerance = tolerance;
        self
    }

    fn with_step(self, step: f64) -> Self {
        Self { step, ..self }
    }

    fn moved(&self, x: f64) -> f64 {
        (self.rate)(x) * self.step + self.step * self.tolerance
    }
}

fn next(count: &mut f64) -> f64 {
    *count += 1.0;
    *count
}

/// Fields are evaluated before what replaces them.
#[differentiate]
fn in_order(v: [f64; 2]) -> f64 {
    let mut c = v[0];
    let first = Scheme { rate: |t: f64| t * v[1], step: next(&mut c), tolerance: 1.0 }.with_tolerance(next(&mut c));
    let other = Scheme { rate: |t: f64| t * v[1], step: next(&mut c), tolerance: 1.0 }.with_step(v[1] * next(&mut c));
    first.moved(v[0]) + first.step * first.tolerance * first.tolerance + other.moved(0.3) * other.step
}

#[test]
fn fields_are_variables() {
    check!(POINTS, |v| in_order([v[0], v[1]]));
    check!(POINTS, |v| all([v[0], v[1]]));
    check!(POINTS, |v| used([v[0], v[1]]));
    check!(POINTS, |v| named([v[0], v[1]]));
    check!(POINTS, |v| nested([v[0], v[1]]));
    check!([[1.8, 0.6], [0.7, -0.9]], |v| nested([v[0], v[1]]));
    check!(POINTS, |v| of_copies([v[0], v[1]]));
    check_vjp!(POINTS, |v| all([v[0], v[1]]));
    check_vjp!(POINTS, |v| of_copies([v[0], v[1]]));
}
