use autodiff::differentiate;

#[differentiate(backward = double_backward)]
fn double(values: &mut [f64]) {
    values.iter_mut().for_each(|value| *value *= 2.0);
}

fn double_backward(values: &[f64], _: (), _: ()) -> Vec<f64> {
    vec![0.0; values.len()]
}

#[differentiate(passive)]
fn overwrite(values: &mut [f64]) {
    values[0] = 1.5;
}

fn main() {}
