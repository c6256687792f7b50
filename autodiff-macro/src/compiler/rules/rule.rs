//! What a row of the table is, and the macro that reads one.

use super::term::Term;

/// The derivative of a scalar function.
#[derive(Debug)]
pub(crate) struct Rule {
    /// The method of `f64` and `f32`; for an operator the method of `std::ops`.
    pub(crate) name: &'static str,
    /// The kinds of the arguments, the receiver first.
    pub(crate) arguments: &'static [Argument],
    /// A partial derivative for each argument: none for an integer, and for a real that moves nothing.
    pub(crate) partials: &'static [Option<fn() -> Term>],
    /// The function takes longer than a load from memory, so its value is kept and never computed twice.
    pub(crate) expensive: bool,
    /// A partial is infinite or NaN at points where the function is defined, or at the border of its domain. There an
    /// exactly zero cotangent has to give exactly zero, whatever the partial is. Overflow, as of `exp(1000)`, does not
    /// count.
    pub(crate) singular: bool,
    /// For each argument the intervals that the generated tests sample.
    #[cfg_attr(not(test), allow(dead_code, reason = "for the generated tests"))]
    pub(crate) domain: &'static [Domain],
}

/// The kind of an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Argument {
    /// A float.
    Real,
    /// An `i32`.
    Integer,
}

/// A union of closed intervals.
pub(crate) type Domain = &'static [(f64, f64)];

impl Rule {
    /// The partial derivative with respect to the argument at this position.
    pub(crate) fn partial(&self, position: usize) -> Option<Term> {
        self.partials[position].map(|partial| partial())
    }
}

/// A literal or a term, as a term.
pub(super) fn term(formula: impl Into<Term>) -> Term {
    formula.into()
}

/// Reads the rows of the table; the head of the table says what a row is.
///
/// Arguments and result become constants of type [`Term`]. A constant is a fresh value at each use, so formulas need no
/// `clone()`.
macro_rules! rules {
    ($(
        $name:ident($($argument:ident $(: $kind:ident)?),+) -> $result:tt
            $({ $($partial:expr)? })+ $cost:ident $points:ident [$($domain:expr),+];
    )*) => {
        &[$({
            rules!(@arguments $($argument)+);
            #[allow(dead_code, non_upper_case_globals, reason = "named as in the formula")]
            const $result: Term = Term::Result;
            const PARTIALS: &[Option<fn() -> Term>] = &[$(rules!(@partial $($partial)?)),+];
            Rule {
                name: stringify!($name),
                arguments: &[$(rules!(@kind $($kind)?)),+],
                partials: PARTIALS,
                expensive: rules!(@cost $cost),
                singular: rules!(@points $points),
                domain: &[$($domain),+],
            }
        }),*]
    };
    (@arguments $first:ident) => {
        rules!(@argument $first 0);
    };
    (@arguments $first:ident $second:ident) => {
        rules!(@argument $first 0);
        rules!(@argument $second 1);
    };
    (@arguments $first:ident $second:ident $third:ident) => {
        rules!(@argument $first 0);
        rules!(@argument $second 1);
        rules!(@argument $third 2);
    };
    (@argument $name:ident $position:literal) => {
        #[allow(dead_code, non_upper_case_globals, reason = "named as in the formula")]
        const $name: Term = Term::Argument($position);
    };
    (@kind) => { Argument::Real };
    (@kind integer) => { Argument::Integer };
    (@partial) => { None };
    (@partial $formula:expr) => { Some(|| term($formula)) };
    (@cost cheap) => { false };
    (@cost kept) => { true };
    (@points regular) => { false };
    (@points singular) => { true };
}
pub(super) use rules;
