use autodiff::differentiate;

#[differentiate]
fn converted(x: f64) -> f64 {
    let wide: f64 = x.into();
    let bits = x.to_bits();
    wide * f64::from_bits(bits)
}

fn main() {}
