use autodiff::differentiate;

#[differentiate(wrt(x, temperature))]
fn energy(x: f64, temperature: f64) -> f64 {
    let _unused = 2.0 * temperature;
    x * x
}

fn main() {
    energy::value_and_grad(1.0, 300.0);
}
