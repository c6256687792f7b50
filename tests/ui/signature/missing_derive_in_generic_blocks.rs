use autodiff::{Real, differentiate};

struct Line<T> {
    slope: T,
    offset: T,
}

#[differentiate]
impl<T: Real> Line<T> {
    fn at(&self, x: T) -> T {
        self.slope * x + self.offset
    }

    fn new(slope: T, offset: T) -> Self {
        Line { slope, offset }
    }

    fn double(x: T) -> T {
        x + x
    }
}

#[differentiate]
fn calls(x: f64) -> f64 {
    Line::new(x, 1.0).at(x)
}

fn main() {
    Line { slope: 1.0, offset: 2.0 }.at_grad(3.0);
    Line::double_grad(1.0);
}
