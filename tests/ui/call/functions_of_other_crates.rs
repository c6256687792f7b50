use autodiff::differentiate;
use libm::{ilogb, nextafter};
use num_traits::{Float, Pow};
use special::Gamma;
use statrs::function::gamma;

#[differentiate]
fn unknown(x: f64, y: f64) -> f64 {
    let octave = ilogb(x);
    let rest = nextafter(x, y);
    gamma::gamma_lr(x, y) + Pow::pow(x, 2) + Gamma::inc_gamma(x, y) + rest * f64::from(octave) + Float::exp(x)
}

fn main() {
    unknown::grad(1.0, 2.0);
}
