//! Code that treats the variants one by one. A struct has a single case, which always applies.

use super::input::{Field, Input, Variant};
use proc_macro2::TokenStream;
use quote::quote;

/// A value that is taken apart.
pub(crate) struct Side {
    /// The expression.
    pub(crate) value: TokenStream,
    /// Its type.
    pub(crate) owner: TokenStream,
    /// The prefix of the variables that hold its fields.
    pub(crate) name: &'static str,
}

impl Side {
    /// The value in the variable `name`.
    pub(crate) fn new(value: TokenStream, owner: TokenStream, name: &'static str) -> Self {
        Self { value, owner, name }
    }

    /// `self`, whose fields are called `self_x`.
    pub(crate) fn this() -> Self {
        Self::new(quote!(self), quote!(Self), "self")
    }

    /// `other`, another value of the type of `self`.
    pub(crate) fn other() -> Self {
        Self::new(quote!(other), quote!(Self), "other")
    }
}

impl Variant {
    /// `Owner::Variant`, or `Owner` for a struct.
    pub(crate) fn path(&self, owner: &TokenStream) -> TokenStream {
        match &self.name {
            Some(name) => quote!(#owner::#name),
            None => owner.clone(),
        }
    }

    /// `Owner::Variant { x: side_x, .. }`
    pub(crate) fn pattern(&self, side: &Side) -> TokenStream {
        let path = self.path(&side.owner);
        let fields = self.kept().map(|field| {
            let (member, local) = (&field.member, field.local(side.name));
            quote!(#member: #local,)
        });
        quote!(#path { #(#fields)* .. })
    }

    /// `Owner::Variant { x: value(x), 1: () }`
    pub(crate) fn build(&self, owner: &TokenStream, value: impl Fn(&Field) -> TokenStream) -> TokenStream {
        let path = self.path(owner);
        let fields = self.present().map(|field| {
            let member = &field.member;
            let value = if field.kept { value(field) } else { quote!(()) };
            quote!(#member: #value,)
        });
        quote!(#path { #(#fields)* })
    }
}

impl Input {
    /// `match self { Self::Variant { x: self_x, .. } => arm, .. }`
    pub(crate) fn each(&self, side: &Side, arm: impl Fn(&Variant) -> TokenStream) -> TokenStream {
        let value = &side.value;
        let arms = self.variants.iter().map(|variant| {
            let (pattern, arm) = (variant.pattern(side), arm(variant));
            quote!(#pattern => #arm,)
        });
        quote!(match #value { #(#arms)* })
    }

    /// `match (self, other) { (Self::Variant { .. }, Self::Variant { .. }) => arm, .., (self_value, other_value) => otherwise }`
    pub(crate) fn pairs(
        &self,
        left: &Side,
        right: &Side,
        arm: impl Fn(&Variant) -> TokenStream,
        otherwise: &TokenStream,
    ) -> TokenStream {
        let (value, by) = (&left.value, &right.value);
        let arms = self.variants.iter().map(|variant| {
            let (pattern, with, arm) = (variant.pattern(left), variant.pattern(right), arm(variant));
            quote!((#pattern, #with) => #arm,)
        });
        let rest = (self.variants.len() > 1).then(|| quote!((left, right) => #otherwise,));
        quote!(match (#value, #by) { #(#arms)* #rest })
    }
}
