use autodiff::differentiate;

#[differentiate(wrt(weight))]
fn energy(weights: [f64; 2], x: f64, steps: usize) -> f64 {
    (weights[0] + weights[1] * x) * steps as f64
}

fn main() {
    energy::grad([1.0, 2.0], 3.0, 4);
}
