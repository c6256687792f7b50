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

#[derive(autodiff::Differentiable, Clone)]
struct Body {
    place: f64,
}

macro_rules! hidden {
    ($($methods:item)*) => {
        #[differentiate]
        impl Body {
            $($methods)*
        }
    };
}

hidden! {
    fn position(&self) -> f64 {
        self.place * self.place
    }

    fn cmp(&mut self, by: f64) {
        self.place *= by;
    }
}

#[differentiate]
fn moved(x: f64) -> f64 {
    let mut body = Body { place: x };
    body.cmp(x);
    body.place
}

#[differentiate]
fn placed(x: f64) -> f64 {
    let body = Body { place: x };
    body.position()
}

fn main() {}
