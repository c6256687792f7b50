use autodiff::differentiate;

#[macro_use]
mod elsewhere {
    macro_rules! square {
        ($x:expr) => {
            $x * $x
        };
    }
}

#[differentiate]
fn with_macros(x: f64) -> f64 {
    square!(x) + dbg!(2.0 * x)
}

fn main() {
    with_macros::grad(1.0);
}
