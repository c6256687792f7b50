use autodiff::differentiate;

trait Activation {
    fn act(x: f64) -> f64;
    fn make(x: f64) -> Self;
    fn name() -> &'static str;
}

#[differentiate]
fn layer<A: Activation>(x: f64, w: f64) -> f64 {
    println!("{}", A::name());
    A::act(x * w)
}

#[differentiate]
fn made<A: Activation>(x: f64) -> A {
    A::make(x)
}

fn main() {
    layer::grad(1.0, 2.0);
}
