//! Terms: the expressions that partial derivatives are written in.
//!
//! A term is a formula over the arguments and the result of one scalar function. It is data, not code: the compiler
//! translates it into the intermediate representation, which can be differentiated again for second derivatives. All
//! names in [`Term::Apply`] therefore are rules or passive methods themselves.
//!
//! Operators and methods build terms, so that a row of the table reads like the formula in a book:
//! `1.0 / (1.0 + x * x)`, `select(x.is(0.0), 0.0, x.signum())`. Equal subterms are written out each time; computing
//! them once is the business of the pass that simplifies.

use std::ops::{Add, BitAnd, BitOr, Div, Mul, Neg, Rem, Sub};

/// An expression over the arguments and the result of a scalar function.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Term {
    /// The argument at this position, the receiver being 0. An integer if the rule says so.
    Argument(usize),
    /// The value of the function.
    Result,
    /// A literal of the type of the result.
    Number(f64),
    /// `-a`.
    Negate(Box<Term>),
    /// `a + b` and its like.
    Binary(Operator, Box<Term>, Box<Term>),
    /// A method of std's floats or a special function by name, the receiver being the first operand.
    Apply(&'static str, Vec<Term>),
    /// `if condition { a } else { b }`. Each branch is a formula that is right, with its derivatives, in a whole
    /// neighbourhood within the condition, or a constant.
    Select(Box<Condition>, Box<Term>, Box<Term>),
    /// The integer `n` less one: `n.saturating_sub(1)`.
    ///
    /// Where it saturates, `x.powi(i32::MIN)` is finite and not zero for |ln x| < 3.5e-7 only, so that a power off by
    /// one is off by less than what the rounding of the power itself amounts to.
    Decrement(Box<Term>),
    /// The integer `n` as a real number: `n as f64`.
    FromInteger(Box<Term>),
}

/// A binary operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operator {
    /// `+`
    Add,
    /// `-`
    Sub,
    /// `*`
    Mul,
    /// `/`
    Div,
    /// `%`
    Rem,
}

impl Operator {
    /// The name of its rule, which is that of the method of `std::ops`.
    #[cfg_attr(not(test), expect(dead_code, reason = "for the generated tests"))]
    pub(crate) fn name(self) -> &'static str {
        match self {
            Operator::Add => "add",
            Operator::Sub => "sub",
            Operator::Mul => "mul",
            Operator::Div => "div",
            Operator::Rem => "rem",
        }
    }
}

/// What a [`Term::Select`] asks.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Condition {
    /// `a < b` and its like, as IEEE 754 has it: none holds for a NaN.
    Compare(Comparison, Term, Term),
    /// `a.is_nan()`.
    IsNan(Term),
    /// `a && b`.
    And(Box<Condition>, Box<Condition>),
    /// `a || b`.
    Or(Box<Condition>, Box<Condition>),
}

/// A comparison operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Comparison {
    /// `<`
    Less,
    /// `<=`
    LessEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterEqual,
    /// `==`
    Equal,
}

/// `if condition { yes } else { no }`.
pub(super) fn select(condition: Condition, yes: impl Into<Term>, no: impl Into<Term>) -> Term {
    Term::Select(Box::new(condition), Box::new(yes.into()), Box::new(no.into()))
}

impl Term {
    /// This term where the condition holds, NaN elsewhere: the derivative outside of the function's domain.
    pub(super) fn on(self, domain: Condition) -> Term {
        select(domain, self, f64::NAN)
    }

    /// The integer less one.
    pub(super) fn decrement(self) -> Term {
        Term::Decrement(Box::new(self))
    }

    /// The integer as a real number.
    pub(super) fn real(self) -> Term {
        Term::FromInteger(Box::new(self))
    }

    /// Whether the value of the function is needed to evaluate the term.
    #[cfg_attr(not(test), expect(dead_code, reason = "for the generated tests"))]
    pub(crate) fn mentions_result(&self) -> bool {
        self.any(&|term| *term == Term::Result)
    }

    /// Whether the predicate holds for this term or one within it.
    pub(crate) fn any(&self, predicate: &dyn Fn(&Term) -> bool) -> bool {
        predicate(self)
            || match self {
                Term::Argument(_) | Term::Result | Term::Number(_) => false,
                Term::Negate(a) | Term::Decrement(a) | Term::FromInteger(a) => a.any(predicate),
                Term::Binary(_, a, b) => a.any(predicate) || b.any(predicate),
                Term::Apply(_, operands) => operands.iter().any(|operand| operand.any(predicate)),
                Term::Select(condition, a, b) => condition.any(predicate) || a.any(predicate) || b.any(predicate),
            }
    }
}

impl Condition {
    /// Whether the predicate holds for a term within the condition.
    fn any(&self, predicate: &dyn Fn(&Term) -> bool) -> bool {
        match self {
            Condition::Compare(_, a, b) => a.any(predicate) || b.any(predicate),
            Condition::IsNan(a) => a.any(predicate),
            Condition::And(a, b) | Condition::Or(a, b) => a.any(predicate) || b.any(predicate),
        }
    }
}

impl From<f64> for Term {
    fn from(number: f64) -> Term {
        Term::Number(number)
    }
}

impl Neg for Term {
    type Output = Term;

    fn neg(self) -> Term {
        Term::Negate(Box::new(self))
    }
}

/// The operators, between terms and between a term and a literal.
macro_rules! operators {
    ($($operator:ident $method:ident)*) => {$(
        impl<T: Into<Term>> $operator<T> for Term {
            type Output = Term;

            fn $method(self, other: T) -> Term {
                Term::Binary(Operator::$operator, Box::new(self), Box::new(other.into()))
            }
        }

        impl $operator<Term> for f64 {
            type Output = Term;

            fn $method(self, other: Term) -> Term {
                Term::Number(self).$method(other)
            }
        }
    )*};
}

operators! { Add add  Sub sub  Mul mul  Div div  Rem rem }

/// The comparisons, as methods that build conditions.
macro_rules! comparisons {
    ($($method:ident $comparison:ident)*) => {
        impl Term {$(
            pub(super) fn $method(self, other: impl Into<Term>) -> Condition {
                Condition::Compare(Comparison::$comparison, self, other.into())
            }
        )*}
    };
}

comparisons! { less Less  at_most LessEqual  greater Greater  at_least GreaterEqual  is Equal }

impl Term {
    /// `self.is_nan()`, as a condition.
    #[expect(clippy::wrong_self_convention, reason = "terms are built by value, as numbers are")]
    pub(super) fn is_nan(self) -> Condition {
        Condition::IsNan(self)
    }
}

impl BitAnd for Condition {
    type Output = Condition;

    fn bitand(self, other: Condition) -> Condition {
        Condition::And(Box::new(self), Box::new(other))
    }
}

impl BitOr for Condition {
    type Output = Condition;

    fn bitor(self, other: Condition) -> Condition {
        Condition::Or(Box::new(self), Box::new(other))
    }
}

/// Methods of std's floats and special functions, as methods that build terms.
macro_rules! methods {
    ($($method:ident($($operand:ident),*))*) => {
        #[allow(dead_code, reason = "a new row may use any of them")]
        impl Term {$(
            pub(super) fn $method(self $(, $operand: impl Into<Term>)*) -> Term {
                Term::Apply(stringify!($method), vec![self $(, $operand.into())*])
            }
        )*}
    };
}

methods! {
    abs() acos() acosh() asin() asinh() atan() atan2(x) atanh() cbrt() copysign(sign) cos() cosh() exp() exp2() exp_m1()
    fract() hypot(y) ln() ln_1p() log10() log2() mul_add(a, b) powf(p) powi(n) recip() round() signum() sin() sinh()
    sqrt() tan() tanh() trunc()
    bessel_j0() bessel_j1() bessel_jn(x) bessel_y0() bessel_y1() bessel_yn(x) digamma() trigamma()
}
