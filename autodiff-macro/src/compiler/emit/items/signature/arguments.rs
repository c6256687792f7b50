//! Parameters and arguments of the generated functions.

use super::{Parameter, Signature};
use crate::compiler::Place;
use crate::compiler::ir::Type;
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;

impl Signature<'_> {
    pub(in crate::compiler::emit::items) fn parameters(&self) -> Vec<TokenStream> {
        let parameter = |parameter: &Parameter| {
            if let Some(receiver) = &parameter.receiver {
                let receiver = syn::Receiver { mutability: None, ..receiver.clone() };
                return receiver.to_token_stream();
            }
            let (name, ty) = (&parameter.name, &parameter.written);
            code!(#name: #ty)
        };
        self.parameters.iter().map(parameter).collect()
    }

    /// The parameters of the staged function: which of them are wanted comes first, or last where there may be `self`.
    pub(in crate::compiler::emit::items) fn staged_parameters(&self, wanted: &TokenStream) -> Vec<TokenStream> {
        let mut parameters = self.parameters();
        if let Some(first) = self.parameters.first().filter(|first| first.is_moved_receiver())
            && let Some(this) = first.receiver.as_ref().map(|receiver| receiver.self_token)
        {
            parameters[0] = code!(&#this);
        }
        self.with_wanted(parameters, wanted)
    }

    /// The arguments of the staged function.
    pub(in crate::compiler::emit::items) fn staged_arguments(&self, wanted: &TokenStream) -> Vec<TokenStream> {
        let mut arguments = self.arguments();
        if let Some(first) = self.parameters.first().filter(|first| first.is_moved_receiver()) {
            let name = &first.name;
            arguments[0] = code!(&#name);
        }
        self.with_wanted(arguments, wanted)
    }

    /// A method is called in the same order as an associated function, since `Point::norm(&p)` does not tell which it is.
    fn with_wanted(&self, mut list: Vec<TokenStream>, wanted: &TokenStream) -> Vec<TokenStream> {
        let position = if matches!(self.place, Place::Free) { 0 } else { list.len() };
        list.insert(position, wanted.clone());
        list
    }

    pub(in crate::compiler::emit::items) fn arguments(&self) -> Vec<TokenStream> {
        self.parameters.iter().map(|parameter| parameter.name.to_token_stream()).collect()
    }

    /// The arguments, mutable references reborrowed.
    pub(in crate::compiler::emit::items) fn reborrowed(&self) -> Vec<TokenStream> {
        self.parameters.iter().map(reborrow).collect()
    }

    /// The parameters that take the arguments a second time.
    pub(in crate::compiler::emit::items) fn again_parameters(&self) -> Vec<TokenStream> {
        let parameter = |parameter: &Parameter| {
            let ty = &parameter.again;
            if parameter.copied {
                let name = &parameter.name;
                code!(#name: #ty)
            } else {
                let name = parameter.again_name();
                code!(#name: #ty)
            }
        };
        self.parameters.iter().map(parameter).collect()
    }

    pub(in crate::compiler::emit::items) fn again_arguments(&self) -> Vec<TokenStream> {
        let argument = |parameter: &Parameter| {
            if parameter.copied { parameter.name.to_token_stream() } else { parameter.again_name().to_token_stream() }
        };
        self.parameters.iter().map(argument).collect()
    }

    /// The parameters that are moved into the call.
    pub(super) fn moved(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|parameter| !parameter.copied)
    }

    /// What is passed again, taken before the arguments are moved.
    pub(in crate::compiler::emit::items) fn again_values(&self, private: &TokenStream) -> Vec<TokenStream> {
        self.moved().map(|parameter| parameter.again_value(private)).collect()
    }

    pub(in crate::compiler::emit::items) fn again_reborrowed(&self) -> Vec<TokenStream> {
        let argument = |parameter: &Parameter| {
            if parameter.copied { reborrow(parameter) } else { parameter.again_name().to_token_stream() }
        };
        self.parameters.iter().map(argument).collect()
    }

    // Custom derivatives.

    /// Copies of what the function takes over, for the way back.
    pub(in crate::compiler::emit::items) fn kept(&self) -> Vec<TokenStream> {
        let kept = |parameter: &Parameter| {
            let (name, kept) = (&parameter.name, parameter.kept_name());
            code!(let #kept = #name.clone();)
        };
        self.moved().map(kept).collect()
    }

    /// The arguments as the user's backward pass takes them: as the function does.
    pub(in crate::compiler::emit::items) fn kept_arguments(&self) -> Vec<TokenStream> {
        let argument = |parameter: &Parameter| {
            let kept = parameter.kept_name();
            if parameter.copied { parameter.name.to_token_stream() } else { code!(#kept.clone()) }
        };
        self.parameters.iter().map(argument).collect()
    }

    /// The parameters that have a gradient: its type and their positions.
    pub(in crate::compiler::emit::items) fn differentiable(&self) -> Vec<(TokenStream, usize)> {
        let all = self.parameters.iter().enumerate().filter(|(_, parameter)| parameter.differentiable);
        all.map(|(position, parameter)| (parameter.gradient.clone(), position)).collect()
    }

    /// The accumulator of a parameter, and whether it is one of a slice.
    pub(in crate::compiler::emit::items) fn accumulated(&self, position: usize) -> (&Ident, bool) {
        let parameter = &self.parameters[position];
        (&parameter.accumulator, matches!(parameter.ty, Type::Slice(_) | Type::Vec(_)))
    }
}

fn reborrow(parameter: &Parameter) -> TokenStream {
    let name = &parameter.name;
    if parameter.is_state() { code!(&mut *#name) } else { code!(#name) }
}
