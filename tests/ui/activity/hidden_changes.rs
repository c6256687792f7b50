use autodiff::differentiate;

#[differentiate]
fn step(state: &mut f64, x: f64) -> bool {
    *state += x;
    *state < 10.0
}

#[differentiate]
fn in_conditions(x: f64) -> f64 {
    let mut state = 0.0;
    while step(&mut state, x) {}
    while {
        state += x;
        state < 20.0
    } {}
    if step(&mut state, x) { state } else { x }
}

#[differentiate]
fn elsewhere(mut values: Vec<f64>) -> f64 {
    println!("{:?}", values.pop());
    assert!(values.pop().is_some());
    values[0]
}

fn main() {
    in_conditions::grad(1.0);
}
