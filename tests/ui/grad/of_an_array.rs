use autodiff::differentiate;

#[differentiate]
fn polar(r: f64, angle: f64) -> [f64; 2] {
    [r * angle.cos(), r * angle.sin()]
}

fn main() {
    polar::grad(1.0, 2.0);
}
