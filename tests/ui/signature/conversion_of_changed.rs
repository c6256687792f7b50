use autodiff::{Differentiable, differentiate};

#[derive(Clone, Differentiable)]
struct Rgb {
    r: f64,
}

#[derive(Clone, Differentiable)]
struct Hsl {
    h: f64,
}

#[differentiate]
impl From<&mut Rgb> for Hsl {
    fn from(colour: &mut Rgb) -> Self {
        Hsl { h: colour.r * 2.0 }
    }
}

fn main() {}
