use autodiff::differentiate;

#[differentiate]
fn ping_pong(mut a: Vec<f64>, mut b: Vec<f64>) -> f64 {
    let (mut from, mut to) = (&mut a, &mut b);
    for _ in 0..3 {
        to[0] += 2.0 * from[0];
        std::mem::swap(&mut from, &mut to);
    }
    a[0] * b[0]
}

fn main() {}
