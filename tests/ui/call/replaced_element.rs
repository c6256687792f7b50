use autodiff::differentiate;

#[differentiate]
fn replaced(x: f64) -> f64 {
    let mut values = vec![x, 2.0];
    std::mem::replace(values.first_mut().unwrap(), x * x) * values[0]
}

fn main() {}
