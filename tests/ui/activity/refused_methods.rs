use autodiff::differentiate;

#[differentiate]
fn converted(x: f64) -> f64 {
    let wide = x;
    let bits = x.to_bits();
    wide * f64::from_bits(bits)
}

fn main() {}
