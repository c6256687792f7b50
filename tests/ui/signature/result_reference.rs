use autodiff::differentiate;

#[differentiate]
fn largest<'a>(a: &'a f64, b: &'a f64) -> &'a f64 {
    if a > b { a } else { b }
}

#[differentiate]
fn tail(values: &[f64]) -> &[f64] {
    if values.is_empty() { values } else { &values[1..] }
}

#[differentiate]
fn doubled(values: &[f64]) -> impl Fn(f64) -> f64 {
    let first = values[0];
    move |value| first * value
}

#[differentiate]
fn first(x: &[f64]) -> Option<&f64> {
    x.first()
}

fn main() {
    largest(&1.0, &2.0);
    tail(&[1.0]);
}
