use autodiff::differentiate;

#[differentiate]
fn pointed(x: f64) -> f64 {
    let mut y = x;
    let pointer = &raw mut y;
    unsafe { *pointer *= x };
    y
}

fn main() {}
