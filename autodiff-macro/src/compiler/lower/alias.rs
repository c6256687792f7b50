//! Methods of numbers, called of a name whose type may be another name for a number: `x.sin()` with `x: Angle`.
//!
//! If the type has a method of this name itself, rustc prefers that; if it is a number, rustc finds the trait that is
//! declared here.

use super::Lowering;
use crate::compiler::rules::{self, Argument, Method};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// A method on its way into a trait of numbers.
struct Declaration<'a> {
    method: &'a str,
    /// The kinds of the arguments behind the receiver.
    arguments: &'a [Argument],
    private: &'a TokenStream,
    krate: TokenStream,
    name: Ident,
}

impl Lowering<'_> {
    /// Gives numbers a staged method of this name, unless they have it already.
    pub(super) fn declare_for_numbers(&mut self, name: &Ident) {
        let text = name.to_string();
        let arguments = match rules::method(&text) {
            Some(Method::Rule(rule)) => &rule.arguments[1..],
            Some(Method::Passive) if is_step(&text) => &[],
            None if rules::is_operator(&text) && self.has_operator(&text) => match rules::rule(&text) {
                Some(rule) => &rule.arguments[1..],
                None => return,
            },
            Some(Method::SinCos | Method::Passive | Method::Refused(_)) | None => return,
        };
        if !self.declared.insert(text.clone()) {
            return;
        }
        let name = self.names.fresh("Staged");
        let functions = ["f64", "f32"].map(|scalar| self.names.fresh(&format!("{text}_of_{scalar}")));
        let declaration =
            Declaration { method: &text, arguments, private: &self.private, krate: krate_of(&self.private), name };
        let file: syn::Result<syn::File> = syn::parse2(declaration.items(&functions));
        self.function.items.extend(file.into_iter().flat_map(|file| file.items));
    }
}

impl Declaration<'_> {
    fn items(&self, functions: &[Ident; 2]) -> TokenStream {
        let (name, private) = (&self.name, self.private);
        let signature = self.signature(true);
        let implementations = ["f64", "f32"].iter().zip(functions);
        let implementations =
            implementations.map(|(scalar, function)| self.implementation(&format_ident!("{scalar}"), function));
        quote! {
            trait #name: Sized + #private::Differentiable<Tangent = Self> {
                #signature;
            }
            #(#implementations)*
        }
    }

    /// `fn sin_stages<A: Activity>(&self, activities: ..) -> (Self, impl Fn(&Self, Self, &mut Self) + ..)`
    fn signature(&self, in_trait: bool) -> TokenStream {
        let private = self.private;
        let staged = format_ident!("{}_stages", self.method);
        let (activities, rest) = (self.activities(), self.rest());
        let kinds = self.kinds(&quote!(Self));
        let tangents = self.tangents();
        let this = in_trait.then(|| quote!(Self,));
        quote! {
            fn #staged<#(#activities: #private::Activity),*>(
                &self,
                #(#rest: #kinds,)*
                activities: #private::PhantomData<(#(#activities,)*)>
            ) -> (
                Self,
                impl Fn(&Self, #(#kinds,)* Self, &mut Self, #(&mut #tangents),*)
                    + use<#this #(#activities),*>
            )
        }
    }

    fn implementation(&self, scalar: &Ident, function: &Ident) -> TokenStream {
        let (name, method, krate) = (&self.name, format_ident!("{}", self.method), &self.krate);
        let (signature, rest) = (self.signature(false), self.rest());
        let d_rest = rest.iter().map(|name| format_ident!("d_{name}")).collect::<Vec<_>>();
        let (kinds, of_scalar, tangents) = (self.kinds(&quote!(Self)), self.kinds(&quote!(#scalar)), self.tangents());
        quote! {
            #[#krate::differentiate(crate = #krate)]
            fn #function(this: #scalar, #(#rest: #of_scalar),*) -> #scalar {
                #scalar::#method(this, #(#rest),*)
            }

            impl #name for #scalar {
                #[inline]
                #signature {
                    let (value, backward) = <#function>::stages(activities, *self, #(#rest),*);
                    let backward = move |
                        this: &Self, #(#rest: #kinds,)* d: Self, d_this: &mut Self, #(#d_rest: &mut #tangents),*
                    | backward(*this, #(#rest,)* d, d_this, #(#d_rest),*);
                    (value, backward)
                }
            }
        }
    }

    fn activities(&self) -> Vec<Ident> {
        (0..=self.arguments.len()).map(|at| format_ident!("A{at}")).collect()
    }

    /// The arguments behind the receiver.
    fn rest(&self) -> Vec<Ident> {
        (1..=self.arguments.len()).map(|at| format_ident!("argument_{at}")).collect()
    }

    fn kinds(&self, scalar: &TokenStream) -> Vec<TokenStream> {
        let kind = |argument: &Argument| match argument {
            Argument::Real => scalar.clone(),
            Argument::Integer => quote!(i32),
        };
        self.arguments.iter().map(kind).collect()
    }

    fn tangents(&self) -> Vec<TokenStream> {
        let tangent = |argument: &Argument| match argument {
            Argument::Real => quote!(Self),
            Argument::Integer => quote!(()),
        };
        self.arguments.iter().map(tangent).collect()
    }
}

/// The result is a number that the receiver does not move.
fn is_step(name: &str) -> bool {
    matches!(name, "floor" | "ceil" | "round" | "trunc" | "signum")
}

/// The path of this library, from that of what generated code calls.
fn krate_of(private: &TokenStream) -> TokenStream {
    let tokens: Vec<_> = private.clone().into_iter().collect();
    tokens[..tokens.len().saturating_sub(3)].iter().cloned().collect()
}
