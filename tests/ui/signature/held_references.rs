use autodiff::differentiate;

#[derive(autodiff::Differentiable)]
struct Gains {
    proportional: f64,
}

#[differentiate]
fn optional(x: f64, gains: Option<&Gains>) -> f64 {
    x * gains.map_or(1.0, |gains| gains.proportional)
}

#[differentiate]
fn optional_changed(x: f64, last: Option<&mut f64>) -> f64 {
    if let Some(last) = last { x * *last } else { x }
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
