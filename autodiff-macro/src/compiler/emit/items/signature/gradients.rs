//! Accumulators and gradients, their shapes and zeros, and what is checked of them.

use super::{Parameter, Signature};
use crate::compiler::emit::items::forms::without_reference;
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;

impl Signature<'_> {
    pub(in crate::compiler::emit::items) fn accumulator_arguments(&self) -> Vec<TokenStream> {
        let argument = |parameter: &&Parameter| {
            let name = &parameter.accumulator;
            code!(&mut #name)
        };
        self.wanted().iter().map(argument).collect()
    }

    /// Zero accumulators, of the caller's memory or of everything else.
    ///
    /// Where the bound of the [seed](Self::seed) may not hold, rustc cannot evaluate a named length in the body.
    pub(in crate::compiler::emit::items) fn zeros(&self, private: &TokenStream, states: bool) -> Vec<TokenStream> {
        let zero = |parameter: &&Parameter| {
            let (name, argument) = (&parameter.accumulator, parameter.borrowed());
            if parameter.ty.is_static() && (self.has_seed() || parameter.ty.has_literal_lengths()) {
                let zero = crate::compiler::emit::value::zero_of(&parameter.ty, private);
                return code!(let mut #name = #zero;);
            }
            let zero = parameter.zero_like(&argument);
            code!(let mut #name = #zero;)
        };
        self.wanted().iter().filter(|parameter| parameter.is_state() == states).map(zero).collect()
    }

    /// Accumulators of the caller's memory where its derivative is not wanted.
    pub(in crate::compiler::emit::items) fn spare_states(&self) -> Vec<TokenStream> {
        let spare = self
            .parameters
            .iter()
            .filter(|parameter| parameter.is_state() && !parameter.wanted && parameter.differentiable);
        spare
            .map(|parameter| {
                let (name, argument) = (&parameter.accumulator, parameter.borrowed());
                let zero = parameter.zero_like(&argument);
                code!(let mut #name = #zero;)
            })
            .collect()
    }

    /// The shapes of the gradients, for a pullback that outlives the arguments.
    /// The caller's memory has the shape that it has after the call.
    pub(in crate::compiler::emit::items) fn shapes(&self, private: &TokenStream, states: bool) -> Vec<TokenStream> {
        let dynamic = self.wanted().into_iter().filter(|parameter| !parameter.ty.is_static());
        let dynamic = dynamic.filter(|parameter| parameter.is_state() == states);
        let moved = self.moved().filter(|_| !states);
        dynamic
            .map(|parameter| {
                let (shape, argument) = (parameter.shape_name(), parameter.borrowed());
                if parameter.ty.is_named() {
                    return code!(let #shape = #private::shape_of!(#argument););
                }
                code!(let #shape = #private::shape(#argument);)
            })
            .chain(moved.map(|parameter| parameter.again_value(private)))
            .collect()
    }

    pub(in crate::compiler::emit::items) fn shaped_zeros(&self) -> Vec<TokenStream> {
        let zero = |parameter: &&Parameter| {
            let name = &parameter.accumulator;
            if parameter.ty.is_static() {
                let zero = crate::compiler::emit::value::zero_of(&parameter.ty, &self.private);
                return code!(let mut #name = #zero;);
            }
            let shape = parameter.shape_name();
            code!(let mut #name = #shape.zero();)
        };
        self.wanted().iter().map(zero).collect()
    }

    /// Copies of the caller's memory, which a pullback walks back without the caller seeing it.
    pub(in crate::compiler::emit::items) fn copies(&self) -> Vec<TokenStream> {
        let states = self.parameters.iter().filter(|parameter| parameter.is_state());
        states
            .map(|parameter| {
                let (name, copy) = (&parameter.name, parameter.again_name());
                match without_reference(&parameter.written) {
                    syn::Type::Slice(_) => code!(let mut #copy = #name.to_vec();),
                    _ => {
                        let clone = Ident::new("clone", name.span());
                        code!(let mut #copy = (*#name).#clone();)
                    }
                }
            })
            .collect()
    }

    pub(in crate::compiler::emit::items) fn again_copies(&self) -> Vec<TokenStream> {
        let argument = |parameter: &Parameter| {
            let (name, copy) = (&parameter.name, parameter.again_name());
            match (parameter.is_state(), parameter.copied) {
                (true, _) => code!(&mut #copy),
                (false, true) => name.to_token_stream(),
                (false, false) => code!(#copy.clone()),
            }
        };
        self.parameters.iter().map(argument).collect()
    }

    /// The lengths of the vectors that the function takes over.
    pub(in crate::compiler::emit::items) fn lengths(&self) -> TokenStream {
        let owned = self.parameters.iter().filter(|parameter| parameter.is_owned_vector());
        owned
            .map(|parameter| {
                let (name, length) = (&parameter.name, parameter.length_name());
                code!(let #length = #name.len();)
            })
            .collect()
    }

    /// Refuses accumulators of another shape than the argument, where they are wanted.
    pub(in crate::compiler::emit::items) fn checks(&self, activities: &[TokenStream]) -> TokenStream {
        let private = &self.private;
        let check = |(parameter, activity): (&Parameter, &TokenStream)| {
            let check = parameter.check()?;
            Some(code!(if <#activity as #private::Activity>::ACTIVE { #check }))
        };
        self.parameters.iter().zip(activities).filter_map(check).collect()
    }

    /// The same where it is known what is wanted.
    pub(in crate::compiler::emit::items) fn checks_of_wanted(&self) -> TokenStream {
        self.wanted().into_iter().filter_map(Parameter::check).collect()
    }
}
