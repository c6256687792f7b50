use autodiff::differentiate;

trait Activation {
    fn act(x: f64) -> f64;
    fn name() -> &'static str;
}

#[differentiate]
fn layer<A: Activation>(x: f64, w: f64) -> f64 {
    println!("{}", A::name());
    A::act(x * w)
}

fn main() {}
