use autodiff::differentiate;

const RATE: f64 = 3.0;

fn applied(function: impl Fn(f64) -> f64, x: f64) -> f64 {
    function(x) * RATE
}

fn doubled(x: f64) -> f64 {
    x * 2.0
}

fn twice(x: f64) -> f64 {
    doubled(doubled(x))
}

#[differentiate]
fn another_constant(x: f64) -> f64 {
    const RATE: f64 = 2.0;
    applied(|x| x * x, x) * RATE
}

#[differentiate]
fn another_function(x: f64) -> f64 {
    fn doubled(x: f64) -> f64 {
        2.0 * x * x
    }
    twice(x) + doubled(x)
}

fn main() {
    another_constant::grad(1.0);
    another_function::grad(1.0);
}
