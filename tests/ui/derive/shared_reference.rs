//! What is behind a shared reference has derivatives, but does not move.

use autodiff::{Advance, Differentiable};

#[derive(Differentiable)]
struct View<'a> {
    values: &'a [f64],
}

fn main() {
    let mut view = View { values: &[1.0] };
    let gradient = view.zero_like();
    view.advance(&gradient, 0.1);
}
