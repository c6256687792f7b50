use autodiff::differentiate;

#[differentiate]
fn taken_apart(values: [f64; 3]) -> f64 {
    let [.., last] = values;
    let (.., two) = (last, 2.0);
    let whole @ [_, _, third] = values;
    two * whole[1] * last * third
}

fn main() {}
