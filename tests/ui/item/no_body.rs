use autodiff::differentiate;

trait Loss {
    #[differentiate]
    fn loss(x: f64) -> f64;
}

unsafe extern "C" {
    #[differentiate]
    safe fn cos(x: f64) -> f64;
}

fn main() {
    cos(1.0);
}
