//! Methods of constants, and of parts of what methods return, whatever methods of that name numbers have.

use autodiff::{Differentiable, differentiate};

#[derive(Clone, Differentiable)]
struct Planet {
    a: f64,
    periods: Vec<f64>,
}

const EARTH: Planet = Planet { a: 1.5, periods: Vec::new() };

#[differentiate]
impl Planet {
    const SUN: Self = Self { a: 0.5, periods: Vec::new() };

    fn x(&self, t: f64) -> f64 {
        self.a * t * t + self.periods.len() as f64
    }

    fn relative(&self, t: f64) -> f64 {
        self.x(t) - EARTH.x(t).sin() * Self::SUN.x(t)
    }
}

#[differentiate]
fn of_planet(a: f64, t: f64) -> f64 {
    let mut sum = 0.0;
    for k in 1..3 {
        sum += Planet { a, periods: vec![t] }.relative(t * f64::from(k)) * EARTH.relative(a);
    }
    sum
}

#[derive(Clone, Copy, Differentiable)]
struct Angle(f64);

#[differentiate]
impl Angle {
    fn sin(self) -> f64 {
        (self.0 * 2.0).sin()
    }
}

#[derive(Clone, Copy, Differentiable)]
struct Coordinates(Angle, Angle);

#[differentiate]
impl Coordinates {
    fn parts(self) -> (Angle, Angle) {
        (self.0, self.1)
    }

    fn distance(self, from: Self) -> f64 {
        let (a, b) = self.parts();
        let ((c, d), e) = (from.parts(), from.parts().0);
        let f = from.parts();
        a.sin() * b.sin() + c.sin() * d.sin() * e.sin() + f.1.sin() * a.0.sin()
    }
}

#[differentiate]
fn of_angles(x: f64, y: f64) -> f64 {
    Coordinates(Angle(x), Angle(y)).distance(Coordinates(Angle(x * y), Angle(1.0)))
}

const FIXED: Angle = Angle(0.75);
static MOVING: Angle = Angle(1.25);

#[differentiate]
impl Angle {
    fn max(self, other: Self) -> f64 {
        self.0 * other.0 * other.0
    }

    const HALF: Angle = Angle(0.5);

    fn pairs(self) -> (Angle, (Angle, f64)) {
        (Angle(self.0 * 2.0), (Angle(self.0 + 1.0), self.0))
    }
}

#[differentiate]
fn of_constants(x: f64, y: f64) -> f64 {
    let fixed = FIXED.pairs();
    let (a, (b, c)) = Angle(x).pairs();
    let sum = FIXED.max(a) + b.max(MOVING) + fixed.0.sin() * fixed.1.0.max(a) + fixed.1.1.max(y) + MOVING.sin() * x;
    sum + c.sin() + Angle::HALF.max(a) + Angle::HALF.sin()
}

mod angles {
    use autodiff::{Differentiable, differentiate};
    use std::ops::{Mul, Neg, Sub};

    #[derive(Clone, Copy, Differentiable)]
    pub(super) struct Angle(pub(super) f64);

    #[differentiate]
    impl Angle {
        pub(super) const RIGHT: Self = Self(1.5);

        pub(super) fn cos(self) -> f64 {
            (self.0 * 2.0).cos()
        }

        pub(super) fn abs(self) -> Angle {
            Angle(self.0 * self.0)
        }
    }

    #[differentiate]
    impl Sub for Angle {
        type Output = Self;
        fn sub(self, other: Self) -> Self {
            Angle(self.0 - other.0)
        }
    }

    #[differentiate]
    impl Neg for Angle {
        type Output = Angle;
        fn neg(self) -> Self {
            Angle(-self.0)
        }
    }

    #[differentiate]
    impl Mul<f64> for Angle {
        type Output = Angle;
        fn mul(self, factor: f64) -> Angle {
            Angle(self.0 * factor)
        }
    }

    #[differentiate]
    impl Mul<Angle> for Angle {
        type Output = f64;
        fn mul(self, other: Self) -> f64 {
            self.0 * other.0
        }
    }

    #[differentiate]
    impl Mul<Angle> for f64 {
        type Output = Angle;
        fn mul(self, angle: Angle) -> Angle {
            Angle(self * angle.0)
        }
    }

    #[derive(Clone, Copy, Differentiable)]
    pub(super) struct Pair(pub(super) Angle, pub(super) Angle);

    #[differentiate]
    impl Pair {
        pub(super) fn parts(self) -> (Angle, Angle) {
            (self.0, self.1)
        }
    }
}

/// The name of the angles is not known here; their operators make numbers or angles.
#[differentiate]
fn of_operators(x: f64, y: f64) -> f64 {
    let (a, b) = angles::Pair(angles::Angle(x), angles::Angle(y)).parts();
    let turned = -(a - b) * 0.75;
    let twice = 2.0 * (a - b);
    twice.abs().cos()
        + (x * b).cos()
        + (a - b).cos()
        + turned.cos() * (-turned).abs().cos()
        + (a * b).cos()
        + (angles::Angle::RIGHT - a).abs().cos()
}

/// Not the one of std.
#[derive(Clone, Differentiable)]
struct Cell {
    a: f64,
}

#[differentiate]
impl Cell {
    fn new(x: f64) -> Self {
        Cell { a: x * x }
    }

    fn of(x: f64) -> Self {
        Cell { a: x.sin() }
    }
}

#[differentiate]
fn of_cells(x: f64, y: f64) -> f64 {
    Cell::of(x).a * Cell::new(y).a
}

const TWO: [[f64; 2]; 3] = [[0.7, 1.3], [1.2, 0.4], [0.3, 0.9]];

#[test]
fn constants_have_methods() {
    check!(TWO, |v| of_planet(v[0], v[1]));
    check!(TWO, |v| of_constants(v[0], v[1]));
    check!(TWO, |v| of_cells(v[0], v[1]));
}

#[test]
fn operators_make_what_has_methods() {
    check!(TWO, |v| of_operators(v[0], v[1]));
}

#[test]
fn parts_of_results_have_the_methods_of_their_types() {
    check!(TWO, |v| of_angles(v[0], v[1]));
}
