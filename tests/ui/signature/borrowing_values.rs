use autodiff::{Differentiable, differentiate};

#[derive(Clone, Copy, Differentiable)]
struct View<'a> {
    values: &'a [f64],
}

#[differentiate]
fn taken_over(view: View<'_>, x: f64) -> f64 {
    view.values[0] * x
}

#[differentiate]
fn made(values: &[f64]) -> f64 {
    let view = View { values };
    lent(&view, 2.0)
}

#[differentiate]
fn lent(view: &View<'_>, x: f64) -> f64 {
    view.values[0] * x
}

fn main() {}
