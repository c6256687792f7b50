use autodiff::differentiate;

#[differentiate]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (x, y) in a.iter().zip(b) {
        sum += x * y;
    }
    for pair in a.windows(2) {
        sum += pair[0] * pair[1];
    }
    for i in 0.. {
        if i == a.len() {
            break;
        }
        sum += a[i];
    }
    sum
}

fn main() {
    dot::grad(&[1.0], &[2.0]);
}
