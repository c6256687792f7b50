use autodiff::differentiate;

#[differentiate]
fn mapped(function: &dyn Fn(f64) -> f64, x: f64) -> f64 {
    function(x)
}

#[differentiate]
fn boxed(x: f64) -> f64 {
    let function: Box<dyn Fn(f64) -> f64> = Box::new(|v| v * v);
    function(x)
}

fn main() {}
