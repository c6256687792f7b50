use autodiff::differentiate;

trait Sizes {
    fn count(&self) -> f64;
    fn pow(&self, exponent: f64) -> f64;
}

impl Sizes for f64 {
    fn count(&self) -> f64 {
        2.0 * self
    }

    fn pow(&self, exponent: f64) -> f64 {
        self.powf(exponent)
    }
}

#[differentiate]
fn sizes(x: f64) -> f64 {
    let count = x.count();
    count * x.pow(1.5)
}

fn main() {}
