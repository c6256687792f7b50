use autodiff::differentiate;

#[differentiate]
fn scaled(x: f64) -> f64 {
    let (mut a, mut b) = (x, 2.0 * x);
    for mut value in [&mut a, &mut b] {
        *value *= x;
    }
    let mut pair = (&mut a, 1.0);
    *pair.0 *= x;
    a * b
}

fn main() {}
