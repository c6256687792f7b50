//! From IR to tokens: the only file, with its parts, that writes code.
//!
//! For `fn f(x: f64) -> f64` the attribute emits
//!
//! ```ignore
//! enum f {}
//! impl f {
//!     fn stages<X: Activity>(_: PhantomData<(X,)>, x: f64) -> (f64, impl Fn(f64, f64, &mut f64) + use<X>) { .. }
//!     pub fn forward(x: f64) -> (f64, impl Fn(f64, f64, &mut f64) + use<>) { .. }
//!     pub fn vjp(x: f64) -> (f64, impl Fn(f64) -> f64) { .. }
//!     pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 { .. }
//!     pub fn value_and_grad(x: f64) -> (f64, f64) { .. }
//!     pub fn grad(x: f64) -> f64 { .. }
//! }
//! ```
//!
//! `stages` is what other differentiated functions call: it has an accumulator for every parameter, and is told by its
//! first argument which of them are wanted.

/// `quote!` with the hygiene of generated code: locals never meet those of the user.
macro_rules! code {
    ($($tokens:tt)*) => {
        ::quote::quote_spanned!(::proc_macro2::Span::mixed_site() => $($tokens)*)
    };
}

mod code;
mod inline;
mod items;
mod place;
mod storage;
mod value;

use super::adjoint::Backward;
use super::fuse::Fused;
use super::ir::{Function, Place};
use super::save::Plan;
use proc_macro2::TokenStream;

pub(crate) use items::{items, without_derivatives};

/// Everything that is known of a function when its code is written.
pub(crate) struct Program<'a> {
    pub(crate) item: &'a syn::ItemFn,
    pub(crate) place: &'a super::Place,
    pub(crate) function: &'a Function,
    pub(crate) backward: &'a Backward,
    pub(crate) plan: &'a Plan,
    pub(crate) fused: Option<&'a Fused>,
    pub(crate) activity: &'a super::activity::Activity,
    /// The derivative is not that of the body.
    pub(crate) custom: Option<&'a super::options::Custom>,
    /// The path of the facade.
    pub(crate) krate: TokenStream,
    /// The path of the run-time support.
    pub(crate) private: TokenStream,
    /// The pullback is behind a pointer, since the function is recursive.
    pub(crate) boxed: bool,
    /// Sums of the backward pass are added up in lanes.
    pub(crate) lanes: bool,
    /// Vectors are made in memory of earlier calls.
    pub(crate) reuses: bool,
}

/// A borrow of a place in the forward pass.
pub(crate) fn borrow(function: &Function, place: &Place, mutable: bool) -> TokenStream {
    place::borrow(function, place, mutable)
}

/// A reference that a function is given, or a view.
pub(crate) fn passed(function: &Function, place: &Place, mutable: bool) -> TokenStream {
    shown(function, place, borrow(function, place, mutable))
}

/// The view of a matrix behind a reference, if that is what a function takes in its place.
fn shown(function: &Function, place: &Place, reference: TokenStream) -> TokenStream {
    match function.shown.get(&place.root) {
        Some(shown) => code!(#shown(#reference)),
        None => reference,
    }
}

/// The token of an operator.
pub(crate) fn operator(operator: super::ir::Operator) -> TokenStream {
    value::operator_tokens(operator)
}

/// `place += value;` in the forward pass.
pub(crate) fn compound(
    function: &Function,
    target: &Place,
    operator: super::ir::Operator,
    value: &TokenStream,
) -> TokenStream {
    let (target, operator) = (place::place(function, target, true), code::joint(&value::operator_tokens(operator)));
    code!({ #target #operator #value; })
}

/// A place of the forward pass that a method is called of.
pub(crate) fn receiver(function: &Function, place: &Place) -> TokenStream {
    place::called(place::place(function, place, false))
}

/// The same of a method that may change it.
pub(crate) fn receiver_mut(function: &Function, place: &Place) -> TokenStream {
    place::called(place::place(function, place, true))
}
