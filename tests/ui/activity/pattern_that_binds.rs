use autodiff::differentiate;

#[differentiate]
fn matched(x: f64, pair: (f64, usize)) -> f64 {
    let product = match pair {
        (scale, 1) => scale * x,
        _ => x,
    };
    match (product, x) {
        (large, _) if large > 10.0 => large,
        (_, small) => small * small,
    }
}

fn main() {}
