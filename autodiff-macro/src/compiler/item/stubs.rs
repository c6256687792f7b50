//! Stand-ins for the derivatives of a method that was refused, so that nobody who calls them is told that they are missing.

use crate::compiler::{generics, types};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

/// What the derivatives of a method are called behind its name.
pub(crate) const DERIVATIVES: [&str; 7] =
    ["grad", "value_and_grad", "accumulate_grad", "vjp", "jacobian", "forward", "stages"];

/// The name of a derivative of a method.
pub(crate) fn name(method: &Ident, derivative: &str) -> Ident {
    format_ident!("{}_{derivative}", method, span = method.span())
}

/// The derivatives of the method, with results of a type that rustc knows to be wrong, as the error stands in it. There is
/// none for a name that is taken.
pub(crate) fn of(method: &syn::ItemFn, is_taken: &dyn Fn(&Ident) -> bool, result: &TokenStream) -> TokenStream {
    let free = |derivative: &&str| !is_taken(&name(&method.sig.ident, derivative));
    DERIVATIVES.into_iter().filter(free).map(|derivative| stub(method, derivative, result)).collect()
}

fn stub(method: &syn::ItemFn, derivative: &str, result: &TokenStream) -> TokenStream {
    let (visibility, signature) = (&method.vis, &method.sig);
    let name = name(&signature.ident, derivative);
    let conditions = method.attrs.iter().filter(|attribute| attribute.path().is_ident("cfg"));
    let mut parameters = parameters(signature);
    let mut generics = signature.generics.clone();
    match derivative {
        "stages" => {
            generics.params.push(syn::parse_quote!(Activities));
            if signature.receiver().is_some_and(|receiver| matches!(receiver.kind, syn::ReceiverKind::Value)) {
                parameters[0] = quote!(&self);
            }
            parameters.push(quote!(_: Activities));
        }
        "accumulate_grad" => {
            for number in 0..accumulators(signature) {
                let accumulator = format_ident!("Accumulator{number}");
                parameters.push(quote!(_: &mut #accumulator));
                generics.params.push(syn::parse_quote!(#accumulator: ?Sized));
            }
        }
        _ => {}
    }
    let bounds = &signature.generics.where_clause;
    quote! {
        #(#conditions)*
        #[doc(hidden)]
        #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
        #visibility fn #name #generics (#(#parameters),*) -> #result #bounds {
            ::core::unimplemented!()
        }
    }
}

fn parameters(signature: &syn::Signature) -> Vec<TokenStream> {
    let parameter = |input: &syn::FnArg| match input {
        syn::FnArg::Receiver(receiver) => receiver.to_token_stream(),
        syn::FnArg::Typed(typed) => {
            let ty = &typed.ty;
            quote!(_: #ty)
        }
    };
    signature.inputs.iter().map(parameter).collect()
}

/// How many parameters may have a gradient.
fn accumulators(signature: &syn::Signature) -> usize {
    let scalars = generics::scalars(signature);
    let may = |input: &&syn::FnArg| match input {
        syn::FnArg::Receiver(_) => true,
        syn::FnArg::Typed(typed) => !types::written(&typed.ty, &scalars).is_passive(),
    };
    signature.inputs.iter().filter(may).count()
}
