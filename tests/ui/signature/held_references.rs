use autodiff::differentiate;

#[differentiate]
fn optional(x: f64, scale: Option<&f64>) -> f64 {
    x * scale.copied().unwrap_or(1.0)
}

#[differentiate]
fn optional_slices(x: f64, weights: &[Option<&[f64]>]) -> f64 {
    x * weights.len() as f64
}

#[differentiate]
fn rows(x: f64, rows: Vec<&[f64]>) -> f64 {
    x * rows[0][0]
}

#[differentiate]
fn changed(x: f64, cells: &mut [&mut f64]) -> f64 {
    *cells[0] = x;
    x
}

#[differentiate]
fn names(x: f64, name: Option<&str>, rows: &[&[f64]], pair: (&f64, f64)) -> f64 {
    if name.is_some() { x * rows[0][0] } else { pair.0 * x }
}

fn main() {}
