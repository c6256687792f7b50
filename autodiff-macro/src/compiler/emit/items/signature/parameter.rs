//! A parameter, and what the derivatives make of it.

use crate::compiler::emit::items::forms::{Known, unused, without_reference};
use crate::compiler::ir::Type;
use proc_macro2::{Ident, TokenStream};
use quote::format_ident;

/// A parameter.
#[expect(clippy::struct_excessive_bools, reason = "they are independent of one another")]
pub(in crate::compiler::emit::items) struct Parameter {
    pub(in crate::compiler::emit::items) name: Ident,
    /// The type as written.
    pub(super) written: syn::Type,
    /// The type without lifetimes, as a closure takes it.
    pub(super) again: TokenStream,
    /// The type of the gradient, and of the accumulator behind `&mut`.
    pub(super) gradient: TokenStream,
    pub(in crate::compiler::emit::items) tangent: TokenStream,
    pub(in crate::compiler::emit::items) accumulator: Ident,
    pub(in crate::compiler::emit::items) wanted: bool,
    pub(super) differentiable: bool,
    /// By reference, and if so whether mutable.
    pub(super) reference: Option<bool>,
    /// A view of another crate or an optional reference, of which the body reads a copy.
    pub(super) viewed: bool,
    /// The trait by which its type is copied.
    pub(super) copying: TokenStream,
    /// Passed again to the backward pass as it is.
    pub(super) copied: bool,
    pub(super) private: TokenStream,
    pub(super) ty: Type,
    pub(super) known: Known,
    /// `self`, as it is written.
    pub(super) receiver: Option<syn::Receiver>,
}

impl Parameter {
    /// The state of the caller: its accumulator is the cotangent of the state.
    pub(in crate::compiler::emit::items) fn is_state(&self) -> bool {
        self.reference == Some(true)
    }

    pub(in crate::compiler::emit::items) fn apart(&self) -> Ident {
        format_ident!("{}_state", self.accumulator)
    }

    /// `self` by value: the staged method borrows it, so that a call leaves it where it is, and works on a copy.
    pub(super) fn is_moved_receiver(&self) -> bool {
        self.receiver.is_some() && self.reference.is_none()
    }

    pub(super) fn again_name(&self) -> Ident {
        format_ident!("{}_again", self.name.to_string().trim_start_matches("r#"), span = self.accumulator.span())
    }

    /// What is passed again for an argument that is moved.
    pub(super) fn again_value(&self, private: &TokenStream) -> TokenStream {
        let (name, again) = (&self.name, self.again_name());
        if self.is_moved_receiver() {
            return code!(let #again = (););
        }
        if self.ty.is_named() {
            return code!(let #again = #private::given!(&#name).again(););
        }
        code!(let #again = #private::again(&#name);)
    }

    pub(super) fn kept_name(&self) -> Ident {
        format_ident!("{}_kept", self.name.to_string().trim_start_matches("r#"), span = self.accumulator.span())
    }

    pub(super) fn shape_name(&self) -> Ident {
        format_ident!("{}_shape", self.name.to_string().trim_start_matches("r#"), span = self.accumulator.span())
    }

    /// An accumulator that nobody reads.
    pub(in crate::compiler::emit::items) fn placeholder(&self, private: &TokenStream) -> TokenStream {
        let ty = without_reference(&self.written);
        if self.is_state() && self.differentiable {
            let name = &self.accumulator;
            return code!(&mut #name);
        }
        match self.ty {
            Type::Real(_) => code!(&mut ::core::default::Default::default()),
            Type::Integer | Type::Passive | Type::Unit => code!(&mut ()),
            ref optional if optional.is_optional_passive() => code!(&mut ::core::option::Option::None),
            _ => {
                let unused = unused(&ty, &self.known, private);
                code!(&mut #unused)
            }
        }
    }

    pub(super) fn length_name(&self) -> Ident {
        format_ident!("{}_length", self.name.to_string().trim_start_matches("r#"), span = self.accumulator.span())
    }

    /// A vector that the function takes over: the way back knows its length only.
    pub(super) fn is_owned_vector(&self) -> bool {
        self.differentiable && self.reference.is_none() && matches!(self.ty, Type::Vec(_))
    }

    /// Refuses an accumulator of another shape than the argument.
    pub(super) fn check(&self) -> Option<TokenStream> {
        if !self.differentiable
            || self.ty.is_static()
            || self.ty.named().is_some()
            || self.reference.is_none() && !self.is_owned_vector()
        {
            return None;
        }
        let (private, name, accumulator) = (&self.private, &self.name, &self.accumulator);
        let text = name.to_string();
        Some(match &self.ty {
            Type::Vec(_) if self.is_owned_vector() => {
                let length = self.length_name();
                code!(#private::same_length(#text, #length, #accumulator.len());)
            }
            Type::Slice(element) | Type::Vec(element) if element.is_static() => {
                code!(#private::same_length(#text, #name.len(), #accumulator.len());)
            }
            Type::Slice(_) | Type::Vec(_) => code!(#private::same_shapes(#text, &#name[..], &#accumulator[..]);),
            _ => code!(#private::same_shape(#text, &*#name, &*#accumulator);),
        })
    }

    /// A zero tangent of the argument behind a reference.
    pub(in crate::compiler::emit::items) fn zero_like(&self, argument: &TokenStream) -> TokenStream {
        let private = &self.private;
        if self.ty.is_named() {
            code!(#private::shape_of!(#argument).zero())
        } else {
            code!(#private::zero_like(#argument))
        }
    }

    /// A borrow of the argument, to look at its shape.
    pub(super) fn borrowed(&self) -> TokenStream {
        let name = &self.name;
        match self.reference {
            Some(_) => code!(&*#name),
            None => code!(&#name),
        }
    }
}
