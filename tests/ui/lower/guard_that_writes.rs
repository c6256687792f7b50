use autodiff::differentiate;

#[differentiate]
fn guarded(x: f64, n: usize) -> f64 {
    let mut seen = Vec::new();
    match n {
        n if { seen.push(n); n > 3 } => x * x,
        _ => x,
    }
}

fn main() {}
