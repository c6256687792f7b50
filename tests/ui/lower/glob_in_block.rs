//! Which names a glob hides, nobody sees: in an inner block it could be another meaning than that around it.

use autodiff::differentiate;

mod units {
    pub const SCALE: f64 = 2.0;
}

const SCALE: f64 = 1.0;

#[differentiate]
fn scaled(x: f64) -> f64 {
    let twice = {
        use units::*;
        SCALE * x
    };
    twice + SCALE * x
}

fn main() {}
