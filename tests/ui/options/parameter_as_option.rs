use autodiff::differentiate;

#[differentiate(x)]
fn scaled(x: f64, scale: f64) -> f64 {
    scale * x
}

fn main() {}
