use autodiff::differentiate;

#[differentiate]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiate]
fn fourth_power(x: f64) -> f64 {
    sqare(square(x))
}

fn main() {}
