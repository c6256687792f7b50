use autodiff::differentiate;

#[differentiate]
const TEMPERATURE: f64 = 300.0;

fn main() {}
