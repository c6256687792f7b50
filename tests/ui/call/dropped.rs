use autodiff::differentiate;

#[differentiate]
fn dropped(x: f64) -> f64 {
    let values = vec![x, 2.0];
    let product = values[0] * values[1];
    drop(values);
    product
}

fn main() {}
