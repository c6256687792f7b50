//! Evaluates terms in `f64` and `f32`, with std's own functions.

use std::ops::{Add, Div, Mul, Neg, Rem, Sub};

use crate::compiler::rules::{Comparison, Condition, Operator, Rule, Term};

/// The floats. Integer arguments are carried as floats of the same value.
pub(super) trait Scalar:
    Copy
    + PartialOrd
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Rem<Output = Self>
    + Neg<Output = Self>
{
    fn number(value: f64) -> Self;
    fn wide(self) -> f64;
    fn decrement(self) -> Self;
    /// Calls the function of this name of the standard library.
    fn call(name: &str, arguments: &[Self]) -> Self;
}

/// A `match` from names to the functions of a type, which are called with as many arguments as the group has numbers.
macro_rules! call {
    ($type:ident, $name:expr, $arguments:expr; $($indices:tt: $($function:ident)*;)*) => {
        match $name {
            $($(stringify!($function) => call!(@ $type, $function, $arguments, $indices),)*)*
            "powi" => $arguments[0].powi($arguments[1] as i32),
            other => special(other, &$arguments.iter().map(|x| x.wide()).collect::<Vec<_>>()) as $type,
        }
    };
    (@ $type:ident, $function:ident, $arguments:expr, [$($index:literal)*]) => {
        $type::$function($($arguments[$index]),*)
    };
}

macro_rules! scalars {
    ($($type:ident)*) => {$(
        impl Scalar for $type {
            #[allow(clippy::cast_possible_truncation, reason = "rounds to the precision under test")]
            fn number(value: f64) -> $type {
                value as $type
            }

            #[allow(clippy::cast_lossless, reason = "for both floats")]
            fn wide(self) -> f64 {
                self as f64
            }

            #[allow(clippy::cast_lossless, reason = "for both floats")]
            fn decrement(self) -> $type {
                (self as i32).saturating_sub(1) as $type
            }

            #[allow(deprecated, reason = "abs_sub is")]
            #[allow(clippy::too_many_lines, reason = "a list")]
            fn call(name: &str, arguments: &[$type]) -> $type {
                call! { $type, name, arguments;
                    [0]: abs acos acosh asin asinh atan atanh cbrt ceil cos cosh exp exp2 exp_m1 floor fract ln ln_1p
                        log10 log2 neg next_down next_up recip round round_ties_even signum sin sinh sqrt tan tanh
                        to_degrees to_radians trunc;
                    [0 1]: abs_sub add atan2 copysign div div_euclid hypot log max midpoint min mul powf rem
                        rem_euclid sub;
                    [0 1 2]: clamp mul_add;
                }
            }
        }
    )*};
}

scalars! { f64 f32 }

/// The value of a special function.
#[allow(clippy::cast_possible_truncation, reason = "integers are carried in floats")]
fn special(name: &str, arguments: &[f64]) -> f64 {
    let [a, b] = [arguments[0], arguments.get(1).copied().unwrap_or_default()];
    match name {
        "bessel_j0" => libm::j0(a),
        "bessel_j1" => libm::j1(a),
        "bessel_jn" => libm::jn(a as i32, b),
        "bessel_y0" => libm::y0(a),
        "bessel_y1" => libm::y1(a),
        "bessel_yn" => libm::yn(a as i32, b),
        "beta" => libm::tgamma(a) * libm::tgamma(b) / libm::tgamma(a + b),
        // As in statrs; others are not a number there.
        "digamma" if a <= 0.0 && a.fract() == 0.0 => f64::NEG_INFINITY,
        "digamma" => autodiff::private::special::digamma(a),
        "erf" => libm::erf(a),
        "erf_inv" if a < 0.0 => -special("erf_inv", &[-a]),
        "erf_inv" => special("erfc_inv", &[1.0 - a]),
        "erfc" => libm::erfc(a),
        "erfc_inv" if a > 1.0 => -special("erfc_inv", &[2.0 - a]),
        "erfc_inv" => inverse_of_erfc(a),
        "exp10" => libm::exp10(a),
        "frexp" => libm::frexp(a).0,
        "gamma" => libm::tgamma(a),
        "ldexp" => libm::ldexp(a, b as i32),
        "ln_beta" => libm::lgamma(a) + libm::lgamma(b) - libm::lgamma(a + b),
        "ln_gamma" => libm::lgamma(a),
        "logistic" => 1.0 / (1.0 + (-a).exp()),
        "logit" => (a / (1.0 - a)).ln(),
        "remainder" => libm::remainder(a, b),
        "trigamma" => autodiff::private::special::trigamma(a),
        other => panic!("no function {other} to call"),
    }
}

/// By bisection, for results that are not negative.
fn inverse_of_erfc(value: f64) -> f64 {
    let (mut low, mut high) = (0.0, if value > 0.0 { 30.0 } else { return f64::INFINITY });
    for _ in 0..100 {
        let middle = 0.5 * (low + high);
        *(if libm::erfc(middle) > value { &mut low } else { &mut high }) = middle;
    }
    0.5 * (low + high)
}

/// The value of a rule's function.
pub(super) fn value<T: Scalar>(rule: &Rule, arguments: &[T]) -> T {
    T::call(rule.name, arguments)
}

/// The partial derivative that a rule gives, 0 if it gives none.
pub(super) fn partial<T: Scalar>(rule: &Rule, position: usize, arguments: &[T]) -> T {
    rule.partial(position).map_or(T::number(0.0), |term| evaluate(&term, arguments, value(rule, arguments)))
}

/// The value of a term.
pub(super) fn evaluate<T: Scalar>(term: &Term, arguments: &[T], result: T) -> T {
    let evaluate = |term: &Term| evaluate(term, arguments, result);
    match term {
        Term::Argument(position) => arguments[*position],
        Term::Result => result,
        Term::Number(number) => T::number(*number),
        Term::Negate(a) => -evaluate(a),
        Term::Binary(operator, a, b) => operate(*operator, evaluate(a), evaluate(b)),
        Term::Apply(name, operands) => T::call(name, &operands.iter().map(evaluate).collect::<Vec<_>>()),
        Term::Select(condition, a, b) => evaluate(if holds(condition, arguments, result) { a } else { b }),
        Term::Decrement(n) => evaluate(n).decrement(),
        Term::FromInteger(n) => evaluate(n),
    }
}

fn operate<T: Scalar>(operator: Operator, a: T, b: T) -> T {
    match operator {
        Operator::Add => a + b,
        Operator::Sub => a - b,
        Operator::Mul => a * b,
        Operator::Div => a / b,
        Operator::Rem => a % b,
    }
}

/// Whether a condition holds.
pub(super) fn holds<T: Scalar>(condition: &Condition, arguments: &[T], result: T) -> bool {
    let evaluate = |term: &Term| evaluate(term, arguments, result);
    let holds = |condition: &Condition| holds(condition, arguments, result);
    match condition {
        Condition::Compare(comparison, a, b) => compare(*comparison, evaluate(a), evaluate(b)),
        Condition::IsNan(a) => evaluate(a).wide().is_nan(),
        Condition::And(a, b) => holds(a) && holds(b),
        Condition::Or(a, b) => holds(a) || holds(b),
    }
}

fn compare<T: Scalar>(comparison: Comparison, a: T, b: T) -> bool {
    match comparison {
        Comparison::Less => a < b,
        Comparison::LessEqual => a <= b,
        Comparison::Greater => a > b,
        Comparison::GreaterEqual => a >= b,
        Comparison::Equal => a == b,
    }
}
