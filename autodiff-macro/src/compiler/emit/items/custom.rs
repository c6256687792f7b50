//! Functions whose derivative the user supplies, or says to be none.

use super::super::Program;
use super::signature::Signature;
use crate::compiler::Place;
use crate::compiler::options::Custom;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote_spanned};
use syn::spanned::Spanned;

/// The forward and the backward pass: the function as it is, and what the user has written for the way back.
pub(super) fn passes(program: &Program<'_>, custom: &Custom, signature: &Signature<'_>) -> TokenStream {
    let (kept, arguments) = (signature.kept(), signature.arguments());
    let (result, name) = (signature.result(), &program.item.sig.ident);
    let function = match program.place {
        Place::Free => name.to_token_stream(),
        Place::Member { .. } => code!(Self::#name),
    };
    let (again, cotangent) = (signature.again_parameters(), signature.cotangent());
    let accumulators = signature.all().zip(signature.accumulators()).map(|(parameter, ty)| {
        let name = &parameter.accumulator;
        code!(#name: &mut #ty)
    });
    let turbofish = signature.turbofish();
    let body = match custom {
        Custom::Passive => TokenStream::new(),
        Custom::Backward(path) => pulled_back(program, path, signature),
    };
    // The way back of what has no derivative does not ask for the value, which may be a reference.
    let (copied, returned) = match custom {
        Custom::Passive => (TokenStream::new(), TokenStream::new()),
        Custom::Backward(_) => (code!(let returned = value.clone();), code!(let value = returned;)),
    };
    code! {
        #(#kept)*
        let value: #result = #function #turbofish(#(#arguments),*);
        #copied
        let backward = move |#(#again,)* d_value: #cotangent, #(#accumulators),*| {
            #body
        };
        #returned
    }
}

/// The call of the user's backward pass, and the sums.
fn pulled_back(program: &Program<'_>, path: &syn::Path, signature: &Signature<'_>) -> TokenStream {
    let private = &program.private;
    let arguments = signature.kept_arguments();
    let (types, parameters): (Vec<_>, Vec<_>) = signature.differentiable().into_iter().unzip();
    let gradient = match &types[..] {
        [one] => one.clone(),
        types => code!((#(#types),*)),
    };
    // At the option, where rustc is to say what does not fit.
    let span = path.span().resolved_at(proc_macro2::Span::mixed_site());
    let call = quote_spanned!(span=> #path(#(#arguments,)* value.clone(), d_value));
    let activities = signature.activities();
    let count = parameters.len();
    let sums = parameters.into_iter().enumerate().map(|(at, position)| {
        let activity = &activities[position];
        let (accumulator, sliced) = signature.accumulated(position);
        let index = syn::Index::from(at);
        let part = if count == 1 { code!(gradient) } else { code!(gradient.#index) };
        let sum = if sliced {
            code!(#private::accumulate(&mut #accumulator[..], &#part[..]);)
        } else {
            code!(#private::accumulate(#accumulator, &#part);)
        };
        code!(if <#activity as #private::Activity>::ACTIVE { #sum })
    });
    code! {
        let gradient: #gradient = #call;
        #(#sums)*
    }
}
