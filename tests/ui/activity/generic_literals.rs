use autodiff::{Real, differentiate};

#[differentiate]
fn scaled<T: Real>(x: T, n: usize) -> T {
    let mut y = x * 2.0;
    for _ in 0..n {
        y *= -1.5;
    }
    y += 1.0;
    y.max(0.0) + x.powi(2)
}

fn main() {}
