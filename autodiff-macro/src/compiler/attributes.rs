//! Other attributes on the same item.

use super::neighbours::Neighbours;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};

/// The option that says that no macro among the other attributes is left to be expanded.
pub(crate) const LAST: &str = "__last";

/// The option that has what is known of the place of a function, see [`Beside`].
pub(crate) const BESIDE: &str = "__beside";

/// The attributes that are no macros, by the first segment of their path.
const INERT: &[&str] = &[
    "allow",
    "automatically_derived",
    "cfg",
    "cfg_attr",
    "clippy",
    "cold",
    "coverage",
    "deny",
    "deprecated",
    "diagnostic",
    "doc",
    "expect",
    "export_name",
    "forbid",
    "ignore",
    "inline",
    "instruction_set",
    "link_section",
    "miri",
    "must_use",
    "no_mangle",
    "rustc",
    "rustfmt",
    "should_panic",
    "target_feature",
    "test",
    "track_caller",
    "unsafe",
    "warn",
];

/// The item with this attribute behind those that may be macros, so that they have rewritten the item by the time that
/// it is differentiated; `None` if there are none, or if it stands behind them already.
pub(crate) fn reordered(options: &TokenStream, neighbours: &Neighbours) -> Option<TokenStream> {
    let function = neighbours.own_function()?;
    let arrived = options.clone().into_iter().any(|token| token.to_string() == LAST);
    if arrived || function.attrs.iter().all(is_inert) {
        return None;
    }
    let last = Ident::new(LAST, proc_macro2::Span::call_site());
    let krate = krate(options);
    let beside = beside(options).is_none().then(|| neighbours.number()).flatten();
    let beside = beside.map(|number| beside_option(number, &[], &[])).into_iter();
    let attribute = syn::parse_quote!(#[#krate::differentiate(#last, #(#beside,)* #options)]);
    let mut function = function.clone();
    function.attrs.push(attribute);
    Some(function.into_token_stream())
}

pub(super) fn is_inert(attribute: &syn::Attribute) -> bool {
    attribute.path().segments.first().is_none_or(|first| INERT.contains(&&*first.ident.to_string()))
}

/// The path of the facade: the option `crate = path`, or its usual name.
pub(crate) fn krate(options: &TokenStream) -> TokenStream {
    let text: Vec<_> = options.clone().into_iter().collect();
    let Some(at) = text.iter().position(|token| token.to_string() == "crate") else { return quote!(::autodiff) };
    let path = text[at + 1..].iter().skip(1).take_while(|token| token.to_string() != ",");
    path.cloned().collect()
}

/// What the option [`BESIDE`] says of a function.
pub(crate) struct Beside {
    /// The number of its module in the file.
    pub(crate) module: usize,
    /// The functions whose copies stand beside it.
    pub(crate) copied: Vec<String>,
    /// The items around it that hide those of the module.
    pub(crate) hiding: Vec<String>,
}

pub(crate) fn beside(options: &TokenStream) -> Option<Beside> {
    let mut tokens = options.clone().into_iter().skip_while(|token| token.to_string() != BESIDE).skip(1);
    let TokenTree::Group(contents) = tokens.next()? else { return None };
    let mut contents = contents.stream().into_iter().map(|token| token.to_string());
    let module = contents.next()?.parse().ok()?;
    let copied = contents.by_ref().take_while(|token| token != ";").collect();
    Some(Beside { module, copied, hiding: contents.collect() })
}

/// The option [`BESIDE`] itself.
pub(crate) fn beside_option(module: usize, copied: &[&Ident], hiding: &[Ident]) -> TokenStream {
    let option = Ident::new(BESIDE, proc_macro2::Span::call_site());
    let module = proc_macro2::Literal::usize_unsuffixed(module);
    quote!(#option(#module #(#copied)* ; #(#hiding)*))
}
