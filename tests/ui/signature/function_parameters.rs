use autodiff::differentiate;

#[differentiate]
fn with_a_pointer(f: fn(f64) -> f64, x: f64) -> f64 {
    f(x)
}

#[differentiate]
fn with_an_object(f: &dyn Fn(f64) -> f64, x: f64) -> f64 {
    f(x)
}

#[differentiate]
fn with_a_closure(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x)
}

#[differentiate]
fn with_a_generic<F>(f: F, x: f64) -> f64
where
    F: Fn(f64) -> f64,
{
    f(x)
}

fn main() {
    with_a_closure(f64::sin, 1.0);
}
