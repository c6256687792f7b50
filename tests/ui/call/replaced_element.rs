use autodiff::differentiate;

#[differentiate]
fn replaced(x: f64) -> f64 {
    let mut values = vec![x, 2.0];
    std::mem::replace(if x > 0.0 { &mut values[0] } else { &mut values[1] }, x * x) * values[0]
}

fn main() {}
