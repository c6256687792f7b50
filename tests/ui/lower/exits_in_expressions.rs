use autodiff::differentiate;

#[differentiate]
fn with_exits(x: f64, order: &[usize], values: &[f64]) -> f64 {
    let mut product = x;
    for i in 0..order.len() {
        product *= values[if order[i] > 9 { continue } else { order[i] }];
        product *= values[if order[i] > 8 { break } else { order[i] }];
        product *= values[if order[i] > 7 { return x } else { order[i] }];
    }
    product
}

fn main() {}
