use autodiff::differentiate;

#[differentiate]
fn scaled(x: f64, scale: &[f64]) -> f64 {
    if let Some(first) = scale.first() { first * x } else { x }
}

#[differentiate]
fn chained(x: f64, n: usize) -> f64 {
    if n > 1 && let Some(m) = n.checked_sub(3) { x * m as f64 } else { x }
}

fn main() {
    scaled::grad(1.0, &[2.0]);
}
