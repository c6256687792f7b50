use autodiff::differentiate;

// Text tells all of a number, or what rounding leaves of it.

#[differentiate]
fn written(x: f64) -> f64 {
    let text: String = format!("{x}");
    let read: f64 = text.parse().unwrap();
    read * x
}

#[differentiate]
fn at_once(x: f64) -> f64 {
    let rounded: f64 = format!("{x:.2}").parse().unwrap();
    rounded * x
}

#[differentiate]
fn by_a_method(x: f64) -> f64 {
    let text = x.to_string();
    let read: f64 = text.parse().unwrap();
    read * x
}

// A number that was text at the start is a constant, and text may leave the function.
#[differentiate]
fn scaled(text: &str, x: f64) -> Result<f64, String> {
    let scale: f64 = text.parse().map_err(|_| format!("no number beside {x}"))?;
    Ok(scale * x)
}

fn main() {}
