//! A trait of the user's may mean anything by the names of std's methods and operators.

use autodiff::differentiate;

trait Odd {
    fn add(self, other: f64) -> f64;
    fn sin(self) -> f64;
}

impl Odd for f64 {
    fn add(self, other: f64) -> f64 {
        self * other
    }

    fn sin(self) -> f64 {
        2.0 * self
    }
}

#[differentiate]
fn as_a_method(x: f64) -> f64 {
    x.add(3.0)
}

#[differentiate]
fn by_the_trait(x: f64) -> f64 {
    Odd::sin(x)
}

#[differentiate]
fn by_type_and_trait(x: f64) -> f64 {
    <f64 as Odd>::sin(x)
}

fn main() {}
