//! `#[derive(Differentiable)]`: the type of the derivatives of a struct or enum, and what makes it one.
//!
//! | step | from, to | file |
//! |---|---|---|
//! | read | syntax to an [`Input`], in which a struct is an enum of one variant; all errors at once | `input.rs`, `options.rs` |
//! | judge | which fields carry a derivative, by their types | `fields.rs` |
//! | restrict | which generic parameters the generated types have, and their bounds | `parameters.rs` |
//! | write | the types, the traits of primals, the traits of tangents | `types.rs`, `primal.rs`, `tangent.rs`, `standard.rs` |
//!
//! `struct Point { x: f64, id: u32 }` expands to:
//!
//! ```rust,ignore
//! pub struct PointTangent { pub x: f64 }
//!
//! const _: () = {
//!     pub struct __PointShape { x: () }
//!     impl Clone for __PointShape { .. }
//!     impl Differentiable for Point { type Tangent = PointTangent; type Shape = __PointShape; .. }
//!     impl Advance for Point { .. }
//!     impl Tangent for PointTangent { .. }
//!     // Clone, Copy, Debug, Default, PartialEq, AddAssign, MulAssign<f64> for PointTangent
//! };
//! ```

mod cases;
mod copies;
pub(crate) mod fields;
mod input;
mod options;
mod parameters;
mod primal;
mod standard;
mod tangent;
#[cfg(test)]
mod tests;
mod types;

use crate::compiler::neighbours::{Files, Neighbours};
use input::Input;
use proc_macro2::TokenStream;
use quote::quote;

/// Expands the derive.
pub(crate) fn expand(item: TokenStream, files: Files) -> TokenStream {
    let neighbours = Neighbours::of(&item, &TokenStream::new(), files);
    match Input::parse(item, &neighbours) {
        Ok(input) if input.is_fieldless() => primal::constant(&input),
        Ok(input) => items(&input),
        Err(error) => error.into_compile_error(),
    }
}

/// The tangent type beside the user's, and everything else in a scope of its own, where no name meets one of the user's.
fn items(input: &Input) -> TokenStream {
    let tangent_type = types::tangent(input);
    let shape_type = types::shape(input);
    let primal = primal::implementations(input);
    let tangent = tangent::implementations(input);
    let standard = standard::implementations(input);
    quote! {
        #tangent_type

        #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
        const _: () = {
            #shape_type
            #primal
            #tangent
            #standard
        };
    }
}
