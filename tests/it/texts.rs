//! Arguments that are text of any type, as constructors and errors take them.

use autodiff::{Differentiable, differentiate};

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Body {
    name: String,
    mass: f64,
}

#[differentiate]
impl Body {
    fn new(name: impl Into<String>, mass: f64) -> Self {
        Self { name: name.into(), mass }
    }

    fn named<S: AsRef<str>>(&self, prefix: S, speed: f64) -> f64 {
        0.5 * self.mass * speed * speed * (prefix.as_ref().len() + self.name.len()) as f64
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Failure {
    Domain { what: String, at: f64 },
}

impl Failure {
    fn plain<S: ToString>(what: S) -> Self {
        Self::Domain { what: what.to_string(), at: 0.0 }
    }
}

#[differentiate]
fn domain(what: impl Into<String>, at: f64) -> Failure {
    Failure::Domain { what: what.into(), at }
}

#[differentiate]
fn root(x: f64) -> Result<f64, Failure> {
    if x < -1.0 {
        return Err(Failure::plain("far below zero"));
    }
    if x < 0.0 {
        return Err(domain("below zero", x));
    }
    Ok(x.sqrt())
}

#[differentiate]
fn energy(mass: f64, speed: f64) -> Result<f64, Failure> {
    let body = Body::new("comet", mass * speed);
    let other = Body::new(String::from("star"), mass);
    Ok(body.named("a ", root(speed)?) + other.named(String::from("the "), speed))
}

#[differentiate]
fn energy_or_none(mass: f64, speed: f64) -> f64 {
    energy(mass, speed).unwrap_or(0.0)
}

#[test]
fn text_of_any_type_is_passed_through() {
    check!([[1.3, 0.7], [0.4, 1.9]], |v| energy_or_none(v[0], v[1]));
    assert_eq!(energy::grad(1.0, -0.5), Err(Failure::Domain { what: "below zero".into(), at: -0.5 }));
    assert_eq!(energy::grad(1.0, -2.0), Err(Failure::Domain { what: "far below zero".into(), at: 0.0 }));
    assert_eq!(Body::new("comet", 1.0).name, "comet");
}

#[derive(Clone, Debug, Differentiable)]
struct Tagged {
    tags: Vec<String>,
    mass: f64,
}

#[differentiate]
impl Tagged {
    fn new<S>(name: S, mass: f64) -> Self
    where
        S: Into<String>,
    {
        let name = name.into();
        let length = name.len();
        Self { tags: vec![name], mass: mass * length as f64 }
    }

    fn tag<A: AsRef<str>, B: Into<String>>(&mut self, first: A, second: B, k: f64) {
        let first = first.as_ref();
        self.tags.push(first.to_string());
        self.tags.push(second.into());
        self.mass *= k + first.len() as f64;
    }
}

#[differentiate]
fn tagged(mass: f64, k: f64) -> f64 {
    let mut tagged = Tagged::new("abc", mass * k);
    tagged.tag("x", String::from("y"), k);
    tagged.tag(String::from("long"), "z", mass);
    tagged.mass * tagged.tags.len() as f64
}

#[differentiate]
fn measured(x: f64, k: u32) -> f64 {
    let text = format!(" n{k}");
    let whole = text.as_str();
    let trimmed: &str = text.trim();
    x * x * (whole.len() + trimmed.len()) as f64
}

#[test]
fn references_to_text_are_not_stored() {
    check!([[1.3, 0.7], [0.4, 1.9]], |v| tagged(v[0], v[1]));
    check!([[1.3], [-0.4]], |v| measured(v[0], 12));
}

#[derive(Debug)]
#[allow(dead_code, reason = "it is shown")]
struct Infinite(&'static str);

#[differentiate]
fn check_all(named: &[(&'static str, f64)]) -> Result<(), Infinite> {
    for &(name, value) in named {
        check_one(name, value)?;
    }
    Ok(())
}

#[differentiate]
fn check_one(name: &'static str, value: f64) -> Result<(), Infinite> {
    if value.is_finite() { Ok(()) } else { Err(Infinite(name)) }
}

#[differentiate]
fn checked(name: &'static str, x: f64, y: f64) -> Result<f64, Infinite> {
    check_all(&[(name, x), ("y", y)])?;
    let named = (name, x * y);
    check_one(named.0, named.1)?;
    Ok(named.1 * y)
}

#[differentiate]
fn checked_product(x: f64, y: f64) -> f64 {
    checked("x", x, y).unwrap() * x
}

#[test]
fn names_of_parameters_stand_in_tuples() {
    check!([[0.7, 0.4], [1.3, -0.6]], |v| checked_product(v[0], v[1]));
}
