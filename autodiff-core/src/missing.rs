//! What stands in for functions that lack the attribute, so that rustc's error says so.

use core::marker::PhantomData;

/// No type has it, so that a method that only such types have is never called.
#[diagnostic::on_unimplemented(
    message = "this function of `{Self}` has no derivative",
    label = "no derivative is known here",
    note = "write `#[differentiate]` above the `impl` block of the function, and above the trait if that provides it",
    note = "if it cannot be differentiated, call it in a function of yours with `#[differentiate(backward = ..)]`, or, if no gradient should flow through it, on `autodiff::stop_gradient(..)`"
)]
pub trait HasAttribute {}

/// No function has it: `F` is a type of the function's name.
#[diagnostic::on_unimplemented(
    message = "this function has no derivative",
    label = "no derivative is known here",
    note = "write `#[differentiate]` above the function",
    note = "if it cannot be differentiated, call it in a function of yours with `#[differentiate(backward = ..)]`, or, if no gradient should flow through it, on `autodiff::stop_gradient(..)`"
)]
pub trait FunctionHasAttribute<F> {}

/// The derivatives of a function that has none.
#[derive(Debug)]
pub struct MissingFunction<F>(PhantomData<F>);

impl<F> MissingFunction<F>
where
    Self: FunctionHasAttribute<F>,
{
    /// What cannot be called.
    pub fn stages() {}
}
