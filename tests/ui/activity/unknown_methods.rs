use autodiff::differentiate;

trait Half {
    fn half(&self) -> Self;
}

trait Rotate {
    fn rotate_half(&mut self);
}

impl Rotate for [f64] {
    fn rotate_half(&mut self) {
        self.rotate_left(self.len() / 2);
    }
}

impl Half for f64 {
    fn half(&self) -> f64 {
        self / 2.0
    }
}

#[differentiate]
fn with_methods(x: f64) -> f64 {
    let mut values = [x, 1.0, x.half()];
    values.rotate_half();
    values[0]
}

fn main() {}
