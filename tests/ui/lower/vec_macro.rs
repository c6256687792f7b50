use autodiff::differentiate;

#[differentiate]
fn built(x: f64) -> f64 {
    let values = vec![x; 3; 4];
    values[0]
}

fn main() {}
