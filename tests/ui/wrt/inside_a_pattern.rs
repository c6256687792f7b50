use autodiff::differentiate;

#[differentiate(wrt(x))]
fn product((x, y): (f64, f64), scale: f64) -> f64 {
    scale * x * y
}

fn main() {}
