//! The `#[differentiate]` attribute; see the crate `autodiff`, which re-exports it.

mod compiler;

#[cfg(test)]
mod tests;

use proc_macro::TokenStream;

/// Writes the derivatives of a function beside it.
#[proc_macro_attribute]
pub fn differentiate(options: TokenStream, item: TokenStream) -> TokenStream {
    compiler::expand(options.into(), item.into()).into()
}
