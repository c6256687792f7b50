use autodiff::differentiate;

#[differentiate]
fn larger(x: f64, y: f64) -> f64 {
    let (mut a, mut b) = (x, y);
    let larger = if x > y { &mut a } else { &mut b };
    *larger * x
}

fn main() {}
