use autodiff::differentiate;

#[differentiate(wrt(x))]
fn table(n: usize) -> f64 {
    n as f64
}

fn main() {}
