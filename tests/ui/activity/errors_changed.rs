//! What an `Err` holds may be changed, but nothing that has a derivative comes out of it.

use autodiff::differentiate;

#[differentiate]
fn out_of_an_error(x: f64) -> f64 {
    let mut result: Result<f64, f64> = Err(x);
    match &mut result {
        Ok(value) => *value *= 2.0,
        Err(error) => *error *= 3.0,
    }
    match result {
        Ok(value) => value,
        Err(error) => error,
    }
}

#[differentiate]
fn lent(x: f64) -> f64 {
    let mut result: Result<f64, String> = if x > 0.0 { Ok(x) } else { Err(String::new()) };
    match &mut result {
        Ok(value) => *value *= 2.0,
        Err(error) => error.push_str("negative"),
    }
    result.unwrap_or(x)
}

#[differentiate]
fn of_a_reference(x: f64) -> f64 {
    let mut result: Result<f64, f64> = Err(x);
    let mut total = x;
    if let Err(error) = &mut result {
        *error = *error * x;
        total *= *error;
    }
    total
}

fn main() {}
