use autodiff::differentiate;

#[differentiate(crate = ::derivatives)]
fn square(x: f64) -> f64 {
    x * x
}

fn main() {}
