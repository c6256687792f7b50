use autodiff::differentiate;

#[differentiate]
fn broken(x: f64) -> f64 {
    x.half_of()
}

#[differentiate]
fn caller(x: f64) -> f64 {
    broken(x) + 1.0
}

fn main() {
    let (value, gradient) = caller::value_and_grad(1.0);
    println!("{value} {gradient} {}", broken(2.0) + broken::grad(2.0));
}
