use autodiff::differentiate;

#[differentiate]
use std::f64::consts::PI;

fn main() {
    println!("{PI}");
}
