use autodiff::differentiate;

#[differentiate(backward = applied_backward)]
fn applied(function: impl Fn(f64) -> f64, x: f64) -> f64 {
    function(x)
}

#[differentiate(wtr(x))]
fn mistyped(function: impl Fn(f64) -> f64, x: f64) -> f64 {
    function(x)
}

#[differentiate(wrt(y))]
fn no_parameter(function: impl Fn(f64) -> f64, x: f64) -> f64 {
    function(x)
}

fn main() {}
