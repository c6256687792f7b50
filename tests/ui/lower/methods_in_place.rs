//! Methods that take functions are differentiated where they are called, as far as their source means the same there.

use autodiff::{Differentiable, differentiate};

mod elsewhere {
    use autodiff::{Differentiable, differentiate};

    #[derive(Clone, Differentiable)]
    pub struct Away {
        pub k: f64,
    }

    #[differentiate]
    impl Away {
        pub fn run(&self, f: impl Fn(f64) -> f64) -> f64 {
            f(self.k)
        }
    }
}

#[derive(Clone, Differentiable)]
struct Solver {
    k: f64,
}

#[differentiate]
impl Solver {
    fn solve(&self, f: impl Fn(f64) -> f64) -> f64 {
        f(self.k)
    }

    fn repeated(&self, n: usize, f: impl Fn(f64) -> f64) -> f64 {
        if n == 0 { 1.0 } else { self.repeated(n - 1, |x| x) * f(self.k) }
    }

    fn transmuted(&self, f: impl Fn(f64) -> f64) -> f64 {
        let bits: f64 = unsafe { std::mem::transmute(f(self.k)) };
        bits
    }
}

#[differentiate]
fn of_another_module(x: f64) -> f64 {
    elsewhere::Away { k: x }.run(|v| v * x)
}

#[differentiate]
fn of_an_unknown_type(x: f64) -> f64 {
    let solvers = vec![Solver { k: x }];
    let one = solvers.into_iter().next().unwrap();
    one.solve(|v| v * x)
}

#[differentiate]
fn recursive(x: f64) -> f64 {
    let solver = Solver { k: x };
    solver.repeated(3, |v| v)
}

#[differentiate]
fn unsafe_inside(x: f64) -> f64 {
    let solver = Solver { k: x };
    solver.transmuted(|v| v)
}

fn twice(x: f64) -> f64 {
    2.0 * x
}

#[differentiate]
fn mapped(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(twice(x))
}

#[differentiate]
fn named_like_a_function(twice: f64, x: f64) -> f64 {
    mapped(|v| v * twice, x)
}

fn main() {}
