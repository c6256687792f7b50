//! Traits for the derivatives of methods of types that can have none of their own, as `f64`.
//!
//! For `impl Norm for [f64]` the derivatives stand in a trait beside it:
//!
//! ```text
//! trait NormForSliceF64 { fn norm_grad(&self) -> Vec<f64>; fn norm_stages<A: Activity>(&self, ..) -> (f64, impl Fn(..)); .. }
//! impl NormForSliceF64 for [f64] { .. }
//! ```
//!
//! Callers need it in scope; where they import the trait of the method by its path, generated code imports this one as well.

use super::origin::name_of_trait;
use super::{associated, conditions, constrained};
use crate::compiler::diagnostics::{self, Diagnostics};
use crate::compiler::ir::Type;
use crate::compiler::neighbours::{Block, Neighbours};
use crate::compiler::operators::in_expressions;
use crate::compiler::rewrite::{replaced, with_associated};
use crate::compiler::{generics, index, types};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::parse_quote;
use syn::visit_mut::{self, VisitMut};

/// The name of the trait with the derivatives of a block, by which other modules import it.
pub(in crate::compiler) fn name(of_trait: &str, ty: &syn::Type) -> Ident {
    format_ident!("{}For{}", of_trait.trim_start_matches("r#"), camel(ty))
}

/// `SliceF64` for `[f64]`
fn camel(ty: &syn::Type) -> String {
    match ty {
        syn::Type::Reference(reference) => format!("Ref{}", camel(&reference.elem)),
        syn::Type::Paren(inner) => camel(&inner.elem),
        syn::Type::Group(inner) => camel(&inner.elem),
        syn::Type::Slice(slice) => format!("Slice{}", camel(&slice.elem)),
        syn::Type::Array(array) => format!("Array{}{}", camel(&array.elem), words(&array.len)),
        syn::Type::Tuple(tuple) => format!("Tuple{}", tuple.elems.iter().map(camel).collect::<String>()),
        ty => words(ty),
    }
}

/// The names and numbers among the tokens, each with a capital.
pub(super) fn words(tokens: &impl ToTokens) -> String {
    let text = tokens.to_token_stream().to_string();
    text.split(|letter: char| !letter.is_alphanumeric()).map(capitalized).collect()
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().collect::<String>() + letters.as_str()).unwrap_or_default()
}

/// The block without `Self`, with methods that borrow, and for the type behind a reference where it is that of references.
pub(super) fn plain(block: &syn::ItemImpl) -> syn::ItemImpl {
    let mut plain = block.clone();
    if let syn::Type::Reference(reference) = &*block.self_ty {
        *plain.self_ty = (*reference.elem).clone();
    }
    for item in &mut plain.items {
        let syn::ImplItem::Fn(method) = item else { continue };
        without_self(method, block);
        borrow_receiver(method, &block.self_ty);
    }
    plain
}

/// `&self` for `self`, of which the method has a copy.
fn borrow_receiver(method: &mut syn::ImplItemFn, ty: &syn::Type) {
    let Some(syn::FnArg::Receiver(receiver)) = method.sig.inputs.first_mut() else { return };
    let syn::ReceiverKind::Value = receiver.kind else { return };
    let (mutability, own) = (receiver.mutability.take(), &receiver.self_token);
    let copy = match ty {
        syn::Type::Reference(_) => quote!(#own),
        ty if types::written(ty, &[]).is_copy() => quote!(*#own),
        _ => quote!(::core::clone::Clone::clone(#own)),
    };
    let this = Ident::new("this", own.span.resolved_at(Span::mixed_site()));
    let body = replaced(method.block.to_token_stream(), &|name| (name == "self").then(|| this.to_token_stream()));
    receiver.kind = syn::ReceiverKind::Reference(syn::Token![&](own.span), None, None);
    method.block = parse_quote!({ let #mutability #this = #copy; #body });
}

/// Refuses blocks whose derivatives would be taken for those of another block, or the other way round.
pub(super) fn check(block: &syn::ItemImpl, neighbours: &Neighbours) -> syn::Result<()> {
    let refused = |remedy| {
        let what = format!("an `impl` for `{}`", diagnostics::text(&block.self_ty));
        let refusal = diagnostics::unsupported(Span::call_site(), what, remedy).over(&block.self_ty);
        Err(Diagnostics::default().only(refusal))
    };
    let others = |of_type: &dyn Fn(&Block) -> bool| {
        let methods = block.items.iter().filter_map(|item| match item {
            syn::ImplItem::Fn(method) => Some(&method.sig.ident),
            _ => None,
        });
        let found = methods.flat_map(|method| neighbours.blocks_beside(method));
        found
            .filter(|other| other.of_trait.as_deref() == name_of_trait(block).map(Ident::to_string).as_deref())
            .any(|other| of_type(&other))
    };
    match &*block.self_ty {
        syn::Type::Reference(reference) if reference.mutability.is_some() => {
            refused("write it for the type itself, with `&mut self`")
        }
        syn::Type::Reference(reference) => {
            let referred = reference.elem.to_token_stream().to_string();
            if others(&|other| other.written.as_ref() == Some(&referred)) {
                return refused(
                    "leave the attribute to that of the type itself, beside which this one has no derivatives",
                );
            }
            Ok(())
        }
        syn::Type::Slice(_) => {
            let becomes_slice = |ty: &Type| matches!(ty, Type::Vec(_) | Type::Array(..));
            if others(&|other| !other.annotated && other.type_written().as_ref().is_some_and(becomes_slice)) {
                return refused(
                    "write the attribute above those for vectors and arrays as well, which would be taken for slices",
                );
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

/// Refuses types with parameters that carry derivatives for all that is known of them.
pub(super) fn check_parameters(block: &syn::ItemImpl, signature: &syn::Signature) -> syn::Result<()> {
    let scalars = generics::scalars(signature);
    let is_differentiable = |name: &Ident| {
        let bounds = generics::bounds(&signature.generics, name).into_iter().map(ToTokens::to_token_stream);
        index::mentions(bounds.collect(), "Differentiable")
    };
    let mut open = block.generics.type_params().map(|parameter| &parameter.ident).filter(|name| {
        let mentioned = index::mentions(block.self_ty.to_token_stream(), &name.to_string());
        mentioned && !scalars.contains(name) && !is_differentiable(name)
    });
    match open.next() {
        Some(name) => Err(Diagnostics::of(&signature.ident).only(diagnostics::unbounded(name.span(), name))),
        None => Ok(()),
    }
}

fn without_self(method: &mut syn::ImplItemFn, block: &syn::ItemImpl) {
    let (ty, in_paths) = (&block.self_ty, in_expressions(&block.self_ty));
    let of_block = |name: &Ident| associated(block, &name.to_string());
    let written = |tokens: TokenStream, this: &dyn ToTokens| {
        let this = |ident: &Ident| (ident == "Self").then(|| this.to_token_stream());
        replaced(with_associated(tokens, &of_block), &this)
    };
    if let Ok(signature) = syn::parse2(written(method.sig.to_token_stream(), ty)) {
        method.sig = signature;
    }
    if let Ok(body) = syn::parse2(written(method.block.to_token_stream(), &in_paths)) {
        method.block = body;
    }
}

/// The trait and its implementation. What stands in for refused methods is in the trait alone: the errors are in the types.
pub(super) fn items(
    block: &syn::ItemImpl,
    derivatives: &TokenStream,
    stubs: &TokenStream,
    neighbours: &Neighbours,
) -> TokenStream {
    let Some(of_trait) = name_of_trait(block) else { return TokenStream::new() };
    let visibility = neighbours.visibility_of_trait(of_trait).unwrap_or_else(|| parse_quote!(pub));
    let (derivatives, stubs, ty) = (members(derivatives), members(stubs), &block.self_ty);
    let name = name(&of_trait.to_string(), ty);
    let docs = format!("Derivatives of the methods of `{of_trait}`.");
    let generics = constrained(block).0;
    let (parameters, arguments, bounds) = generics.split_for_impl();
    let declared = derivatives.iter().map(declared);
    let sized = is_sized(block).then(|| quote!(: ::core::marker::Sized));
    let conditions: Vec<_> = conditions(&block.attrs).collect();
    quote! {
        #(#conditions)*
        #[doc = #docs]
        #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
        #visibility trait #name #parameters #sized #bounds {
            #(#declared)*
            #(#stubs)*
        }

        #(#conditions)*
        #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
        impl #parameters #name #arguments for #ty #bounds {
            #(#derivatives)*
        }
    }
}

/// Values of the type can be parameters and results.
fn is_sized(block: &syn::ItemImpl) -> bool {
    let open = block.generics.to_token_stream().to_string().contains('?');
    match &*block.self_ty {
        syn::Type::Slice(_) | syn::Type::TraitObject(_) => false,
        syn::Type::Path(path) => !open && !path.path.is_ident("str"),
        _ => !open,
    }
}

fn members(tokens: &TokenStream) -> Vec<syn::ImplItem> {
    let block: syn::Result<syn::ItemImpl> = syn::parse2(quote!(impl Type { #tokens }));
    let mut members = block.map_or_else(|_| Vec::new(), |block| block.items);
    for member in &mut members {
        match member {
            syn::ImplItem::Fn(function) => function.vis = syn::Visibility::Inherited,
            syn::ImplItem::Const(constant) => constant.vis = syn::Visibility::Inherited,
            _ => {}
        }
    }
    members
}

/// What the trait says of a member.
fn declared(member: &syn::ImplItem) -> TokenStream {
    match member {
        syn::ImplItem::Fn(function) => {
            let (attributes, mut signature) = (&function.attrs, function.sig.clone());
            for input in &mut signature.inputs {
                match input {
                    syn::FnArg::Receiver(receiver) => {
                        if let syn::ReceiverKind::Value = receiver.kind {
                            receiver.mutability = None;
                        }
                    }
                    syn::FnArg::Typed(typed) => *typed.pat = parse_quote!(_),
                }
            }
            visit_mut::visit_return_type_mut(&mut CaptureSelf, &mut signature.output);
            quote!(#(#attributes)* #signature;)
        }
        syn::ImplItem::Const(constant) => {
            let (attributes, name, ty) = (&constant.attrs, &constant.ident, &constant.ty);
            quote!(#(#attributes)* const #name: #ty;)
        }
        other => other.to_token_stream(),
    }
}

/// `impl Fn(..) + use<Self, A>` for `impl Fn(..) + use<A>`, as a trait has it.
struct CaptureSelf;

impl VisitMut for CaptureSelf {
    fn visit_precise_capture_mut(&mut self, capture: &mut syn::PreciseCapture) {
        let this = Ident::new("Self", Span::call_site());
        capture.params.insert(0, syn::CapturedParam::Ident(this));
    }
}
