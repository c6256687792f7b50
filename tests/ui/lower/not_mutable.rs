use autodiff::differentiate;

#[differentiate]
fn doubled(x: f64) -> f64 {
    x *= 2.0;
    x
}

#[differentiate]
fn tripled(x: f64) -> f64 {
    let y: f64 = 3.0;
    y *= x;
    y
}

fn main() {}
