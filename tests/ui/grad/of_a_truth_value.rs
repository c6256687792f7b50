use autodiff::differentiate;

#[differentiate]
fn positive(x: f64) -> bool {
    x > 0.0
}

#[differentiate]
fn counted(n: usize) -> f64 {
    n as f64
}

fn main() {
    positive::grad(1.0);
    counted::grad(1);
}
