//! The numbers that programs are run on: `f64`, and dual numbers for derivatives forwards.
//!
//! The slopes are written down here a second time, on purpose: the table of rules is what they test.

/// How many inputs a dual number can follow.
pub(super) const WIDTH: usize = 14;

/// A real number.
pub(super) trait Scalar: Copy + std::fmt::Debug + 'static {
    fn number(value: f64) -> Self;
    fn value(self) -> f64;
    /// The result of a function with this value and these operands, each with its partial derivative.
    fn combine(value: f64, parts: &[(Self, f64)]) -> Self;
}

impl Scalar for f64 {
    fn number(value: f64) -> Self {
        value
    }

    fn value(self) -> f64 {
        self
    }

    fn combine(value: f64, _parts: &[(Self, f64)]) -> Self {
        value
    }
}

/// A value with its derivatives by every input.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dual {
    pub(super) value: f64,
    pub(super) slopes: [f64; WIDTH],
}

impl Dual {
    /// The input of this number.
    pub(super) fn input(value: f64, number: usize) -> Self {
        let mut slopes = [0.0; WIDTH];
        slopes[number] = 1.0;
        Self { value, slopes }
    }
}

impl Scalar for Dual {
    fn number(value: f64) -> Self {
        Self { value, slopes: [0.0; WIDTH] }
    }

    fn value(self) -> f64 {
        self.value
    }

    fn combine(value: f64, parts: &[(Self, f64)]) -> Self {
        let mut slopes = [0.0; WIDTH];
        for (part, partial) in parts.iter().filter(|(_, partial)| *partial != 0.0) {
            slopes.iter_mut().zip(part.slopes).for_each(|(slope, by)| *slope += partial * by);
        }
        Self { value, slopes }
    }
}

/// Calls a function of std's floats; `None` if it is not known here.
pub(super) fn call<S: Scalar>(name: &str, operands: &[S]) -> Option<S> {
    match operands {
        [x] => {
            let (value, slope) = unary(name, x.value())?;
            Some(S::combine(value, &[(*x, slope)]))
        }
        [a, b] => {
            let (value, by_a, by_b) = binary(name, a.value(), b.value())?;
            Some(S::combine(value, &[(*a, by_a), (*b, by_b)]))
        }
        [a, b, c] => {
            let (value, slopes) = ternary(name, a.value(), b.value(), c.value())?;
            Some(S::combine(value, &[(*a, slopes[0]), (*b, slopes[1]), (*c, slopes[2])]))
        }
        _ => None,
    }
}

/// `x.powi(n)`
pub(super) fn powi<S: Scalar>(x: S, n: i32) -> S {
    let slope = if n == 0 { 0.0 } else { f64::from(n) * x.value().powi(n - 1) };
    S::combine(x.value().powi(n), &[(x, slope)])
}

fn unary(name: &str, x: f64) -> Option<(f64, f64)> {
    Some(match name {
        "neg" => (-x, -1.0),
        "sin" => (x.sin(), x.cos()),
        "cos" => (x.cos(), -x.sin()),
        "tan" => (x.tan(), 1.0 / (x.cos() * x.cos())),
        "tanh" => (x.tanh(), 1.0 - x.tanh() * x.tanh()),
        "sinh" => (x.sinh(), x.cosh()),
        "cosh" => (x.cosh(), x.sinh()),
        "exp" => (x.exp(), x.exp()),
        "ln" => (x.ln(), 1.0 / x),
        "sqrt" => (x.sqrt(), 0.5 / x.sqrt()),
        "atan" => (x.atan(), 1.0 / (1.0 + x * x)),
        "recip" => (x.recip(), -1.0 / (x * x)),
        "abs" if x == 0.0 => (x.abs(), 0.0),
        "abs" => (x.abs(), x.signum()),
        "floor" => (x.floor(), 0.0),
        "ceil" => (x.ceil(), 0.0),
        "round" => (x.round(), 0.0),
        "trunc" => (x.trunc(), 0.0),
        "signum" => (x.signum(), 0.0),
        "fract" => (x.fract(), 1.0),
        _ => return None,
    })
}

fn binary(name: &str, a: f64, b: f64) -> Option<(f64, f64, f64)> {
    Some(match name {
        "add" => (a + b, 1.0, 1.0),
        "sub" => (a - b, 1.0, -1.0),
        "mul" => (a * b, b, a),
        "div" => (a / b, 1.0 / b, -(a / b) / b),
        "rem" => (a % b, 1.0, -((a - a % b) / b).round()),
        "max" if a > b => (a.max(b), 1.0, 0.0),
        "max" => (a.max(b), 0.0, 1.0),
        "min" if a < b => (a.min(b), 1.0, 0.0),
        "min" => (a.min(b), 0.0, 1.0),
        "hypot" => (a.hypot(b), a / a.hypot(b), b / a.hypot(b)),
        "atan2" => (a.atan2(b), b / (a * a + b * b), -a / (a * a + b * b)),
        "powf" => (a.powf(b), b * a.powf(b - 1.0), a.powf(b) * a.ln()),
        "copysign" => (a.copysign(b), a.signum() * 1.0_f64.copysign(b), 0.0),
        _ => return None,
    })
}

fn ternary(name: &str, a: f64, b: f64, c: f64) -> Option<(f64, [f64; 3])> {
    Some(match name {
        "mul_add" => (a.mul_add(b, c), [b, a, 1.0]),
        "clamp" if a < b => (b, [0.0, 1.0, 0.0]),
        "clamp" if a > c => (c, [0.0, 0.0, 1.0]),
        "clamp" => (a, [1.0, 0.0, 0.0]),
        _ => return None,
    })
}
