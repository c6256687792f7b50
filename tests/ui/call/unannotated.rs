use autodiff::differentiate;

mod helpers {
    pub(crate) fn cube(x: f64) -> f64 {
        x * x * x
    }
}

fn square(x: f64) -> f64 {
    x * x
}

fn double(values: &mut [f64]) {
    values[0] *= 2.0;
}

#[differentiate]
fn sum(x: f64) -> f64 {
    let mut values = [x];
    double(&mut values);
    square(x) + helpers::cube(x) + std::convert::identity(x) + values[0]
}

fn main() {
    sum::grad(1.0);
}
