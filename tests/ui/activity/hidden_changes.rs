use autodiff::differentiate;

#[differentiate]
fn elsewhere(mut values: Vec<f64>) -> f64 {
    println!("{:?}", values.pop());
    assert!(values.pop().is_some());
    values[0]
}

fn main() {
    elsewhere::grad(vec![1.0]);
}
