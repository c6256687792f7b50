use autodiff::differentiate;

#[differentiate]
fn digits(x: f64, text: &str) -> f64 {
    let mut sum = 0.0;
    for c in text.chars() {
        sum += x * c.to_digit(10).map_or(0.0, f64::from);
    }
    sum
}

fn main() {}
