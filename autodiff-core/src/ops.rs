//! Arithmetic whose operands have types that only rustc knows, with its way back.
//!
//! Each trait runs an operator of `core::ops`, of values or of references, and returns, beside the value, the pullback: a function of the operands (as
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

mod arithmetic;
mod cast;
mod compound;
mod conversion;
mod form;
mod index;
mod integer;
mod scalar;
#[cfg(test)]
mod tests;
mod total;

use crate::Differentiable;
use crate::activity::Activity;
use core::marker::PhantomData;

pub use arithmetic::Arithmetic;
pub use conversion::{StagedFrom, StagedFromReference, StagedInto};
pub use form::{ByReference, ByValue, Form};
pub use index::StagedIndex;
pub use total::Total;

/// The traits for operators of two operands.
macro_rules! binary {
    ($($staged:ident $method:ident $symbol:literal $message:literal $note:literal)*) => {$(
        #[doc = concat!("The operator `", $symbol, "` with its way back; `F` and `G` are the forms of the operands.")]
        #[diagnostic::on_unimplemented(message = $message, label = "no derivative is known here", note = $note)]
        pub trait $staged<R: Differentiable + 'static = Self, F: Form = ByValue, G: Form = ByValue>:
            Differentiable + Sized + 'static
        {
            /// The type of the value.
            type Output: Differentiable;

            /// Returns the value and the pullback; `A` and `B` are the activities of the operands.
            #[allow(clippy::type_complexity, reason = "the signature of the pullback is the interface")]
            fn $method<A: Activity, B: Activity>(
                this: F::Of<'_, Self>,
                activities: PhantomData<(A, B)>,
                rhs: G::Of<'_, R>,
            ) -> (
                Self::Output,
                impl Fn(
                    F::Again<'_, Self>,
                    G::Again<'_, R>,
                    <Self::Output as Differentiable>::Tangent,
                    &mut Self::Tangent,
                    &mut R::Tangent,
                )
                + use<Self, R, F, G, A, B>,
            );
        }
    )*};
}

binary! {
    StagedAdd staged_add "+"
        "`{Self} + {R}` has no derivative that autodiff knows"
        "write `#[differentiate]` above the `impl` of `Add` that is used here (of references or of values), or compute with the numbers in it"
    StagedSub staged_sub "-"
        "`{Self} - {R}` has no derivative that autodiff knows"
        "write `#[differentiate]` above the `impl` of `Sub` that is used here (of references or of values), or compute with the numbers in it"
    StagedMul staged_mul "*"
        "`{Self} * {R}` has no derivative that autodiff knows"
        "write `#[differentiate]` above the `impl` of `Mul` that is used here (of references or of values), or compute with the numbers in it"
    StagedDiv staged_div "/"
        "`{Self} / {R}` has no derivative that autodiff knows"
        "write `#[differentiate]` above the `impl` of `Div` that is used here (of references or of values), or compute with the numbers in it"
    StagedRem staged_rem "%"
        "`{Self} % {R}` has no derivative that autodiff knows"
        "write `#[differentiate]` above the `impl` of `Rem` that is used here (of references or of values), or compute with the numbers in it"
}

/// The traits for the operators that assign.
macro_rules! compound {
    ($($staged:ident $method:ident $symbol:literal $message:literal $note:literal)*) => {$(
        #[doc = concat!("The operator `", $symbol, "` with its way back; `G` is the form of the right operand.")]
        ///
        /// The pullback turns the operand back into what it was, and the cotangent of what it became into that of what
        /// it was.
        #[diagnostic::on_unimplemented(message = $message, label = "no derivative is known here", note = $note)]
        pub trait $staged<R: Differentiable + 'static = Self, G: Form = ByValue>: Differentiable {
            /// Changes `self`, and returns the pullback; `A` and `B` are the activities of the operands.
            #[allow(clippy::type_complexity, reason = "the signature of the pullback is the interface")]
            fn $method<A: Activity, B: Activity>(
                &mut self,
                activities: PhantomData<(A, B)>,
                rhs: G::Of<'_, R>,
            ) -> (
                (),
                impl Fn(&mut Self, G::Again<'_, R>, (), &mut Self::Tangent, &mut R::Tangent)
                + use<Self, R, G, A, B>,
            );
        }
    )*};
}

compound! {
    StagedAddAssign staged_add_assign "+="
        "`{Self} += {R}` has no derivative that autodiff knows"
        "write `#[differentiate]` above the `impl` of `AddAssign`, or `a = a + b`, or compute with the numbers in it"
    StagedSubAssign staged_sub_assign "-="
        "`{Self} -= {R}` has no derivative that autodiff knows"
        "write `#[differentiate]` above the `impl` of `SubAssign`, or `a = a - b`, or compute with the numbers in it"
    StagedMulAssign staged_mul_assign "*="
        "`{Self} *= {R}` has no derivative that autodiff knows"
        "write `#[differentiate]` above the `impl` of `MulAssign`, or `a = a * b`, or compute with the numbers in it"
    StagedDivAssign staged_div_assign "/="
        "`{Self} /= {R}` has no derivative that autodiff knows"
        "write `#[differentiate]` above the `impl` of `DivAssign`, or `a = a / b`, or compute with the numbers in it"
    StagedRemAssign staged_rem_assign "%="
        "`{Self} %= {R}` has no derivative that autodiff knows"
        "write `#[differentiate]` above the `impl` of `RemAssign`, or `a = a % b`, or compute with the numbers in it"
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
    ) -> (To, impl Fn(Self::Again, To::Tangent, &mut Self::Tangent) + 'static);
}

/// The negation with its way back; `F` is the form of the operand.
#[diagnostic::on_unimplemented(
    message = "`-{Self}` has no derivative that autodiff knows",
    label = "no derivative is known here",
    note = "write `#[differentiate]` above the `impl` of `Neg` that is used here (of references or of values), or compute with the numbers in it"
)]
pub trait StagedNeg<F: Form = ByValue>: Differentiable + Sized + 'static {
    /// The type of the value.
    type Output: Differentiable;

    /// Returns the value and the pullback; `A` is the activity of the operand.
    #[expect(clippy::type_complexity, reason = "the signature of the pullback is the interface")]
    fn staged_neg<A: Activity>(
        this: F::Of<'_, Self>,
        activity: PhantomData<(A,)>,
    ) -> (
        Self::Output,
        impl Fn(F::Again<'_, Self>, <Self::Output as Differentiable>::Tangent, &mut Self::Tangent) + use<Self, F, A>,
    );
}
