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

#[derive(autodiff::Differentiable, Clone, Copy, Default)]
struct Size {
    width: f64,
}

#[differentiate]
impl Size {
    fn max(self, n: i32) -> Size {
        Size { width: self.width * n as f64 }
    }
}

#[derive(autodiff::Differentiable, Clone, Copy)]
enum Shape {
    Square(Size),
    Nothing,
}

fn square(x: f64) -> Shape {
    Shape::Square(Size { width: x })
}

#[differentiate]
fn widest(x: f64) -> f64 {
    match square(x) {
        Shape::Square(size) => size.max(2).width,
        Shape::Nothing => 0.0,
    }
}

fn main() {}
