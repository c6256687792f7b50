use autodiff::differentiate;

#[differentiate]
fn taken(x: f64) -> f64 {
    let mut values = vec![x, 2.0];
    let taken = std::mem::take(&mut values);
    taken[0] * taken[1]
}

fn main() {}
