use autodiff::differentiate;

#[differentiate(wrt)]
fn without_names(x: f64) -> f64 {
    x
}

#[differentiate(wrt())]
fn with_no_names(x: f64) -> f64 {
    x
}

#[differentiate(wrt = x)]
fn with_an_equals_sign(x: f64) -> f64 {
    x
}

#[differentiate(wrt("x"))]
fn with_a_string(x: f64) -> f64 {
    x
}

#[differentiate(crate = "autodiff")]
fn with_a_crate_in_quotes(x: f64) -> f64 {
    x
}

#[differentiate(crate)]
fn with_no_crate(x: f64) -> f64 {
    x
}

#[differentiate(recursive = true)]
fn with_a_value(x: f64) -> f64 {
    x
}

#[differentiate(5)]
fn with_a_number(x: f64) -> f64 {
    x
}

fn main() {}
