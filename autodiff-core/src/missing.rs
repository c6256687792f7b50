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

/// No function has it: `F` stands for none.
#[diagnostic::on_unimplemented(
    message = "this function is differentiated in place of its calls, and its source is not seen here",
    label = "the function takes a function, or values of any type with a trait",
    note = "call it in the crate of the function, or write a function for the case at hand, with `#[differentiate]`, beside it"
)]
pub trait HasSource<F> {}

/// What the name of a function stands for that is differentiated in place of its calls.
#[derive(Debug)]
pub struct LoweredInPlace<F>(PhantomData<F>);

impl<F> LoweredInPlace<F>
where
    Self: HasSource<F>,
{
    /// What cannot be called.
    pub fn stages() {}
}

/// No function has them that is differentiated in place of its calls: `F` stands for none.
#[diagnostic::on_unimplemented(
    message = "this function has no derivatives of its own, since it is differentiated in place of its calls",
    label = "the function takes a function, or is one of any type with a trait, or returns a part of what it is given",
    note = "call it in a function with `#[differentiate]`, and ask for the derivatives of that one"
)]
pub trait HasDerivatives<F> {}

/// Declares what cannot be called.
macro_rules! missing {
    ($($name:ident)*) => {
        impl<F> LoweredInPlace<F>
        where
            Self: HasDerivatives<F>,
        {$(
            /// What cannot be called.
            pub fn $name() {}
        )*}
    };
}

missing! { grad value_and_grad accumulate_grad vjp jacobian forward }
