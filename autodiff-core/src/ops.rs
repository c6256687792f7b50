//! Arithmetic whose operands have types that only rustc knows, with its way back.
//!
//! Each trait runs an operator of `core::ops` and returns, beside the value, the pullback: a function of the operands (as
//! [`Again`](Differentiable::Again) passes them), the cotangent of the value, and an accumulator for each operand. A
//! pullback borrows nothing, so that it can be kept in [`Stages`](crate::private::Stages). The accumulator of an operand
//! that is not active is left alone.
//!
//! | operator | `da +=` | `db +=` |
//! |---|---|---|
//! | `a + b` | `d` | `d` |
//! | `a - b` | `d` | `-d` |
//! | `a * b` | `b * d` | `d * a` |
//! | `y = a / b` | `d / b` | `-d / b * y` |
//! | `r = a % b` | `d` | `-round((a - r) / b) * d` |
//! | `-a` | `-d` | |
//!
//! The quotient contributes exactly zero if `d` is exactly zero, whatever `b` is. That of the remainder is recovered from
//! `r`, because `a / b` rounds up to the next whole number just below a multiple.
//!
//! # Source
//!
//! Griewank and Walther, *Evaluating Derivatives*, 2nd edition, SIAM, 2008, table 2.3.

mod cast;
mod compound;
mod integer;
mod scalar;
#[cfg(test)]
mod tests;

use crate::Differentiable;
use crate::activity::Activity;
use core::marker::PhantomData;
use core::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign};

/// The traits for operators of two operands.
macro_rules! binary {
    ($($staged:ident $operator:ident $method:ident $symbol:literal)*) => {$(
        #[doc = concat!("The operator `", $symbol, "` with its way back.")]
        #[diagnostic::on_unimplemented(
            message = "autodiff does not know the derivative of `{Self}` `{R}` under this operator",
            label = "no derivative is known here",
            note = "write the arithmetic on the fields, which are numbers, or as a free function with `#[differentiate]`"
        )]
        pub trait $staged<R: Differentiable = Self>:
            Differentiable + Sized + $operator<R, Output: Differentiable>
        {
            /// Returns the value and the pullback; `A` and `B` are the activities of the operands.
            #[allow(clippy::type_complexity, reason = "the signature of the pullback is the interface")]
            fn $method<A: Activity, B: Activity>(
                self,
                activities: PhantomData<(A, B)>,
                rhs: R,
            ) -> (
                Self::Output,
                impl Fn(
                    Self::Again,
                    R::Again,
                    <Self::Output as Differentiable>::Tangent,
                    &mut Self::Tangent,
                    &mut R::Tangent,
                ) + Clone
                + 'static,
            );
        }
    )*};
}

binary! {
    StagedAdd Add staged_add "+"
    StagedSub Sub staged_sub "-"
    StagedMul Mul staged_mul "*"
    StagedDiv Div staged_div "/"
    StagedRem Rem staged_rem "%"
}

/// The traits for the operators that assign.
macro_rules! compound {
    ($($staged:ident $operator:ident $method:ident $symbol:literal)*) => {$(
        #[doc = concat!("The operator `", $symbol, "` with its way back.")]
        ///
        /// The pullback turns the operand back into what it was, and the cotangent of what it became into that of what
        /// it was.
        #[diagnostic::on_unimplemented(
            message = "autodiff does not know the derivative of `{Self}` `{R}` under this operator",
            label = "no derivative is known here",
            note = "write `#[differentiate]` above the `impl` of the operator that assigns, or write `a = a + b`"
        )]
        pub trait $staged<R: Differentiable = Self>: Differentiable + $operator<R> {
            /// Changes `self`, and returns the pullback; `A` and `B` are the activities of the operands.
            #[allow(clippy::type_complexity, reason = "the signature of the pullback is the interface")]
            fn $method<A: Activity, B: Activity>(
                &mut self,
                activities: PhantomData<(A, B)>,
                rhs: R,
            ) -> (
                (),
                impl Fn(&mut Self, R::Again, (), &mut Self::Tangent, &mut R::Tangent) + Clone + use<Self, R, A, B>,
            );
        }
    )*};
}

compound! {
    StagedAddAssign AddAssign staged_add_assign "+="
    StagedSubAssign SubAssign staged_sub_assign "-="
    StagedMulAssign MulAssign staged_mul_assign "*="
    StagedDivAssign DivAssign staged_div_assign "/="
    StagedRemAssign RemAssign staged_rem_assign "%="
}

/// The operator `as` with its way back.
#[diagnostic::on_unimplemented(
    message = "autodiff does not know the derivative of `{Self}` as `{To}`",
    label = "no derivative is known here",
    note = "convert a number of a known type: bind it first, with `let name: f64 = ..`"
)]
pub trait StagedCast<To: Differentiable>: Differentiable {
    /// Returns the value and the pullback; `A` is the activity of the operand.
    #[expect(clippy::type_complexity, reason = "the signature of the pullback is the interface")]
    fn staged_cast<A: Activity>(
        self,
        activity: PhantomData<(A,)>,
    ) -> (To, impl Fn(Self::Again, To::Tangent, &mut Self::Tangent) + Clone + 'static);
}

/// The negation with its way back.
#[diagnostic::on_unimplemented(
    message = "autodiff does not know the derivative of the negation of `{Self}`",
    label = "no derivative is known here",
    note = "write the arithmetic on the fields, which are numbers, or as a free function with `#[differentiate]`"
)]
pub trait StagedNeg: Differentiable + Sized + Neg<Output: Differentiable> {
    /// Returns the value and the pullback; `A` is the activity of the operand.
    #[expect(clippy::type_complexity, reason = "the signature of the pullback is the interface")]
    fn staged_neg<A: Activity>(
        self,
        activity: PhantomData<(A,)>,
    ) -> (
        Self::Output,
        impl Fn(Self::Again, <Self::Output as Differentiable>::Tangent, &mut Self::Tangent) + Clone + 'static,
    );
}
