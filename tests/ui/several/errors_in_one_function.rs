use autodiff::differentiate;

#[differentiate(wrt(x, y), wrt(z), verbose)]
fn many(x: f64, n: usize) -> f64 {
    let squares = [x, 2.0].map(|value| value * value);
    let m = async { n };
    let (.., m) = (m, n);
    let half = |value: f64| value / 2.0;
    half(squares[m])
}

fn main() {
    println!("{} {}", many(1.0, 2), many::grad(1.0, 2));
}
