use autodiff::differentiate;

#[differentiate]
fn boxed(x: f64) -> f64 {
    let function: Box<dyn Fn(f64) -> f64> = Box::new(|v| v * v);
    function(x)
}

fn halved(f: &dyn Fn(f64) -> f64, x: f64, n: u32) -> f64 {
    if n == 0 { f(x) } else { halved(f, 0.5 * x, n - 1) }
}

#[differentiate]
fn recursive(x: f64) -> f64 {
    halved(&|t| t * x, x, 3)
}

fn applied<T: num_traits::Float + Default>(f: impl Fn(T) -> T, x: T) -> T {
    f(x) + T::default()
}

#[differentiate]
fn generic(x: f64) -> f64 {
    applied(|t| t * x, x)
}

fn main() {}
