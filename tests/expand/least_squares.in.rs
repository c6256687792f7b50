#[differentiate(wrt(x))]
pub fn least_squares(a: &[f64], x: &[f64], b: &[f64]) -> f64 {
    let n = x.len();
    let mut loss = 0.0;
    for i in 0..b.len() {
        let row = &a[i * n..(i + 1) * n];
        let mut r = -b[i];
        for j in 0..n {
            r += row[j] * x[j];
        }
        loss += r * r;
    }
    loss
}
