use autodiff::{Real, differentiate};

struct Line<T> {
    slope: T,
    offset: T,
}

#[differentiate]
fn at<T: Real>(line: &Line<T>, x: T) -> T {
    line.slope * x + line.offset
}

#[differentiate]
fn at_one(line: &Line<f64>) -> f64 {
    line.slope + line.offset
}

fn main() {
    at::grad(&Line { slope: 1.0, offset: 2.0 }, 3.0);
}
