use autodiff::differentiate;

#[differentiate]
fn printed(x: f64) {
    println!("{x}");
}

#[differentiate]
fn squared(n: usize) -> usize {
    n * n
}

fn main() {
    printed::vjp(1.0);
    let gradient = squared::value_and_grad(2);
    println!("{gradient:?}");
}
