use autodiff::differentiate;

#[differentiate]
fn through_references(x: f64) -> f64 {
    let mut a = [x, 1.0];
    let mut b = [2.0, x];
    let chosen = if x > 0.0 { &mut a } else { &mut b };
    chosen[0] *= x;
    *a.iter_mut().rev().max_by(|a, b| a.total_cmp(b)).unwrap() = x;
    a[0] * b[0]
}

fn main() {
    through_references::grad(1.0);
}
