use autodiff::differentiate;

trait Half {
    fn half(&self) -> Self;
}

impl Half for f64 {
    fn half(&self) -> f64 {
        self / 2.0
    }
}

#[differentiate]
fn with_methods(x: f64) -> f64 {
    let mut values = [x, 1.0, x.half()];
    values.sort_by(f64::total_cmp);
    values[0]
}

fn main() {}
