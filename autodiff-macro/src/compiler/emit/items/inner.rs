//! The items of the function's body, which its derivatives have as well.

use super::unseen;
use crate::compiler::emit::Program;
use crate::compiler::ir::Function;
use crate::compiler::names::Names;
use crate::compiler::{attributes, helpers, types};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};

/// The items of the function's body, and copies of helpers; what is called where a derivative is needed gets the attribute. Before
/// them, methods of types of other crates.
pub(super) fn inner_items(program: &Program<'_>, names: &mut Names) -> TokenStream {
    let function = program.function;
    let needed = helpers::needed(function);
    let copied: Vec<&Ident> = function.helpers.iter().map(|helper| &helper.sig.ident).collect();
    let beside = needed.iter().filter(|helper| copied.contains(&&helper.sig.ident));
    let inner = function.items.iter().map(|item| match item {
        syn::Item::Fn(inner) if needed.iter().any(|needed| needed.sig.ident == inner.sig.ident) => {
            with_attribute(program, inner, &copied)
        }
        other => clonable(other, &function.items),
    });
    let private = &program.private;
    let methods = helpers::asks_types(function).then(|| code!(use #private::methods::*;));
    let queues = function.has_queues.then(|| code!(use #private::Ends as _;));
    let copies = copies_by_fields(function);
    let inner: TokenStream = inner.chain(beside.map(|helper| with_attribute(program, helper, &copied))).collect();
    let stand_ins = unseen::stand_ins(function, names);
    code!(#methods #queues #copies #inner #stand_ins)
}

/// What copies values of types that are not `Clone`.
pub(super) fn copies_by_fields(function: &Function) -> Option<TokenStream> {
    let private = &function.private;
    let needed = function.copies_by_fields && helpers::asks_types(function);
    needed.then(|| code!(use #private::CopyByFields as _;))
}

fn with_attribute(program: &Program<'_>, function: &syn::ItemFn, copied: &[&Ident]) -> TokenStream {
    let is_attribute =
        |attribute: &syn::Attribute| attribute.path().segments.last().is_some_and(|last| last.ident == "differentiate");
    if function.attrs.iter().any(is_attribute) {
        return function.to_token_stream();
    }
    let krate = &program.krate;
    let recursive = helpers::is_mutual(program.function, function).then(|| code!(recursive,));
    let beside =
        program.function.module.map(|module| attributes::beside_option(module, copied, &program.function.hiding));
    code!(#[#krate::differentiate(crate = #krate, #recursive #beside)] #function)
}

/// The item; a struct or enum of plain data without `Clone` gets it, since the way back may keep copies of its values.
fn clonable(item: &syn::Item, items: &[syn::Item]) -> TokenStream {
    let (attributes, name, generics, fields): (_, _, _, Vec<&syn::Field>) = match item {
        syn::Item::Struct(item) => (&item.attrs, &item.ident, &item.generics, item.fields.iter().collect()),
        syn::Item::Enum(item) => {
            let fields = item.variants.iter().flat_map(|variant| &variant.fields);
            (&item.attrs, &item.ident, &item.generics, fields.collect())
        }
        other => return other.to_token_stream(),
    };
    let is_plain = generics.params.is_empty() && fields.iter().all(|field| is_plain(&field.ty));
    let has_it = attributes.iter().any(|attribute| mentions(attribute.to_token_stream(), "Clone"))
        || items.iter().any(|other| implements_clone(other, name));
    if is_plain && !has_it { quote!(#[derive(::core::clone::Clone)] #item) } else { item.to_token_stream() }
}

/// Numbers, text, and arrays and the like of them.
fn is_plain(ty: &syn::Type) -> bool {
    !types::written(ty, &[]).is_named() && ["dyn", "mut"].iter().all(|word| !mentions(ty.to_token_stream(), word))
}

fn implements_clone(item: &syn::Item, name: &Ident) -> bool {
    let syn::Item::Impl(block) = item else { return false };
    let of_clone = block.trait_.as_ref().is_some_and(|(path, _)| mentions(path.to_token_stream(), "Clone"));
    of_clone && mentions(block.self_ty.to_token_stream(), &name.to_string())
}

fn mentions(tokens: TokenStream, word: &str) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == word,
        TokenTree::Group(group) => mentions(group.stream(), word),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}
