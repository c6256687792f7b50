use autodiff::differentiate;

#[differentiate]
fn twice(x: &dyn ToString, y: f64) -> f64 {
    y * x.to_string().len() as f64
}

fn main() {}
