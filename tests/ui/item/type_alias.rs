use autodiff::differentiate;

#[differentiate]
type Weight = f64;

fn main() {}
