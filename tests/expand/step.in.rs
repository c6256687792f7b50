#[differentiate]
pub fn step(u: &mut [f64], p: &[f64], h: f64) {
    for i in 0..u.len() {
        u[i] += h * p[i] * u[i] * u[i];
    }
}
