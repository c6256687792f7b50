use autodiff::differentiate;

#[differentiate]
fn parsed(x: f64, text: &str) -> Option<f64> {
    let n: u8 = text.parse().ok()?;
    Some(x * n as f64)
}

fn main() {}
