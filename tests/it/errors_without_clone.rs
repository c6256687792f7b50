//! Errors that are not `Clone`, and those that become `Box<dyn Error>` where they are returned; methods of generic blocks
//! whose parameters are other types.

#![allow(clippy::unused_self, clippy::elidable_lifetime_names, reason = "the blocks are what is tested")]

use autodiff::{Differentiable, differentiate};
use std::error::Error;

const POINTS: [[f64; 1]; 2] = [[2.0], [1.3]];

#[derive(Debug)]
#[allow(dead_code, reason = "it is printed")]
enum Failure {
    Bad(String),
    Worse(Box<Self>),
}

#[differentiate]
fn square(x: f64) -> Result<f64, Failure> {
    if x < 0.0 {
        return Err(Failure::Bad("negative".to_owned()));
    }
    Ok(x * x)
}

#[differentiate]
fn checked(x: f64) -> Result<(), Failure> {
    if x > 100.0 {
        return Err(Failure::Bad("large".to_owned()));
    }
    Ok(())
}

#[differentiate]
#[allow(clippy::manual_map, clippy::question_mark, reason = "the spelling is what is tested")]
fn passed_on(x: f64) -> Result<f64, Failure> {
    if let Err(error) = checked(x) {
        return Err(error);
    }
    let first = match square(x) {
        Ok(value) => value,
        Err(error) => return Err(error),
    };
    let second = match square(x - 1.0) {
        Ok(value) => value,
        Err(error) => return Err(Failure::Worse(Box::new(error))),
    };
    match square(first) {
        Ok(value) => Ok(value * second),
        Err(error) => Err(error),
    }
}

#[differentiate]
fn as_text(x: f64) -> Result<f64, String> {
    match passed_on(x) {
        Ok(value) if value > 1000.0 => Ok(value * x),
        Ok(value) => Ok(value),
        Err(Failure::Bad(text)) => Err(text),
        Err(other) => Err(format!("{other:?}")),
    }
}

#[derive(Debug)]
struct Small;

impl std::fmt::Display for Small {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("small")
    }
}

impl Error for Small {}

type Outcome<T> = Result<T, Box<dyn Error>>;

#[differentiate]
fn boxed(x: f64, factor: &str) -> Outcome<f64> {
    if x > 10.0 {
        return Err("too large".into());
    }
    let factor: f64 = match factor.parse::<f64>() {
        Ok(value) => value,
        Err(error) => return Err(Box::new(error)),
    };
    if x < 0.1 { Err(Box::new(Small)) } else { Ok(x * x * factor) }
}

#[differentiate]
fn boxed_again(x: f64, factor: &str) -> Result<f64, Box<dyn Error + 'static>> {
    let y = boxed(x, factor)?;
    match boxed(x + y, factor) {
        Ok(z) if z > 1000.0 => Err(Box::new(Small)),
        Ok(z) => Ok(y * z),
        Err(error) => Err(error),
    }
}

#[differentiate]
fn unwrapped(x: f64) -> f64 {
    passed_on(x).unwrap()
}

#[test]
fn errors_need_no_clone() {
    check!(POINTS, |v| unwrapped(v[0]));
    let (value, gradient) = as_text::value_and_grad(2.0).unwrap();
    // (x^2)^2 (x - 1)^2 and its derivative at 2
    assert_eq!((value, gradient), (16.0, 32.0 + 32.0));
    assert_eq!(as_text::grad(-1.0), Err("negative".to_owned()));
    assert_eq!(as_text::grad(0.5), Err("Worse(Bad(\"negative\"))".to_owned()));
}

#[test]
fn errors_become_objects_where_they_are_returned() {
    // y z for y = 2 x^2 and z = 2 (x + y)^2: the derivative at 1 is 4 * 18 + 2 * 4 * 3 * 5.
    assert_eq!(boxed_again::value_and_grad(1.0, "2").unwrap(), (36.0, 192.0));
    let text = |x: f64, factor: &str| boxed_again::grad(x, factor).unwrap_err().to_string();
    assert_eq!([text(0.05, "2"), text(9.0, "2")], ["small", "too large"]);
    assert!(text(1.0, "two").contains("invalid float"));
}

#[derive(Clone, Differentiable)]
struct Input {
    x: f64,
}

#[derive(Clone, Differentiable)]
struct Output {
    y: f64,
}

#[derive(Clone, Differentiable)]
struct Scaled<T> {
    by: T,
}

#[derive(Clone, Differentiable)]
struct Named<'a, T> {
    by: T,
    name: &'a str,
}

#[derive(Clone)]
struct Label<'a>(&'a str);

#[differentiate]
impl<T: num_traits::Float> Scaled<T> {
    fn of(&self, input: &Input) -> Output {
        Output { y: input.x * input.x }
    }

    fn twice(&self, _input: &Input, by: T) -> T {
        self.by * by
    }
}

#[differentiate]
impl<'a, T: num_traits::Float> Named<'a, T> {
    fn of(&self, input: &Input) -> Output {
        Output { y: input.x * input.x * self.name.len() as f64 }
    }
}

#[differentiate]
impl<'a> Label<'a> {
    fn of(&self, input: &Input) -> Output {
        Output { y: input.x * self.0.len() as f64 }
    }
}

impl<T: num_traits::Float> Scaled<T> {
    #[differentiate]
    fn alone(&self, input: &Input) -> Output {
        Output { y: input.x * input.x * input.x }
    }
}

#[differentiate]
fn of_generic_blocks(x: f64, label: &Label<'_>) -> f64 {
    let input = Input { x };
    let scaled = Scaled { by: x };
    let named = Named { by: 1.0, name: "three" };
    let sum = scaled.of(&input).y + named.of(&input).y * named.by + label.of(&input).y;
    sum + scaled.twice(&input, x) + scaled.alone(&input).y
}

#[test]
fn methods_of_generic_blocks_take_other_types() {
    check!(POINTS, |v| of_generic_blocks(v[0], &Label("four")));
}
