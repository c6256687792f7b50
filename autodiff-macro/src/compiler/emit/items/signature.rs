//! The parameters of a function in all the forms that its derivatives need them in.

mod arguments;
mod gradients;
mod parameter;

use super::forms::{Known, accumulator_type, again_type, gradient_type, is_concrete, is_text, without_reference};
use super::required;
use crate::compiler::Place;
use crate::compiler::emit::Program;
use crate::compiler::ir::{Kind, Scalar, Type};
use crate::compiler::names::Names;
use crate::compiler::options::Custom;
use crate::compiler::viewed::referent_of_option;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident};
use syn::visit_mut::VisitMut;

pub(super) use parameter::Parameter;

/// The signature of a function under differentiation.
pub(super) struct Signature<'a> {
    item: &'a syn::ItemFn,
    place: &'a Place,
    parameters: Vec<Parameter>,
    activities: Vec<Ident>,
    private: TokenStream,
    result: Type,
    known: Known,
    /// Type parameters that are numbers by a trait of another crate.
    foreign: Vec<Ident>,
    /// The function is said to have no derivative.
    passive: bool,
}

impl<'a> Signature<'a> {
    pub(super) fn of(program: &Program<'a>, names: &mut Names) -> Self {
        let function = program.function;
        let private = program.private.clone();
        let generics = parameter_names(&program.item.sig.generics);
        let required = required::types(program, &generics);
        let scalars = function.scalars.clone();
        let known = Known { generics, scalars, required };
        let mut parameters = Vec::new();
        let mut activities = Vec::new();
        let inputs = program.item.sig.inputs.iter();
        let accumulators = program.backward.accumulators.iter();
        for ((parameter, accumulator), input) in function.parameters.iter().zip(accumulators).zip(inputs) {
            let receiver = match input {
                syn::FnArg::Receiver(receiver) => Some(receiver.clone()),
                syn::FnArg::Typed(_) => None,
            };
            let variable = &function.variables[parameter.var.0];
            let reference = match variable.kind {
                Kind::Borrowed(_) if parameter.viewed && !matches!(parameter.written, syn::Type::Reference(_)) => None,
                Kind::Borrowed(mutable) => Some(mutable),
                Kind::Value | Kind::Memory | Kind::View(..) | Kind::Argument => None,
            };
            let known = known.clone();
            let viewed = parameter.viewed;
            let of_passive = variable.ty.is_optional_passive().then(|| code!(::core::option::Option<()>));
            let refers = reference.is_some() || viewed || referent_of_option(&parameter.written).is_some();
            let copied = refers || variable.ty.is_copy() || is_text(&parameter.written);
            parameters.push(Parameter {
                name: variable.ident.clone(),
                written: parameter.written.clone(),
                again: if receiver.is_some() && reference.is_none() {
                    code!(())
                } else {
                    again_type(&parameter.written, copied, &known, &private)
                },
                gradient: of_passive.clone().unwrap_or_else(|| gradient_type(&parameter.written, &known, &private)),
                tangent: of_passive.unwrap_or_else(|| accumulator_type(&parameter.written, &known, &private)),
                differentiable: parameter.differentiable,
                accumulator: function.variables[accumulator.0].ident.clone(),
                wanted: parameter.wanted,
                reference,
                viewed,
                copying: if parameter.by_fields { code!(#private::CopyByFields) } else { code!(::core::clone::Clone) },
                copied,
                private: private.clone(),
                ty: variable.ty.clone(),
                known,
                receiver,
            });
            activities.push(names.fresh(&camel(&variable.ident.to_string())));
        }
        Self {
            item: program.item,
            place: program.place,
            parameters,
            activities,
            private,
            result: function.result.clone(),
            known,
            foreign: function.foreign.clone(),
            passive: matches!(program.custom, Some(Custom::Passive)),
        }
    }

    /// The name of one of the derivatives. A function of the user's that has it already keeps it.
    pub(super) fn name(&self, derivative: &str) -> Ident {
        match self.place {
            Place::Free => Ident::new(derivative, proc_macro2::Span::mixed_site()),
            Place::Member { taken, .. } => {
                let name = &self.item.sig.ident;
                let usual =
                    format_ident!("{}_{derivative}", name.to_string().trim_start_matches("r#"), span = name.span());
                if taken.contains(&usual.to_string()) { format_ident!("{usual}_") } else { usual }
            }
        }
    }

    /// `self` by the name that it has in the derivatives.
    pub(super) fn this(&self) -> Option<TokenStream> {
        let parameter = self.parameters.first().filter(|parameter| parameter.receiver.is_some())?;
        let (name, this) = (&parameter.name, parameter.receiver.as_ref().map(|receiver| receiver.self_token));
        Some(code!(let #name = #this;))
    }

    /// What views of other crates show and optional references refer to, under their names: the body reads copies, so that
    /// nothing which is kept for the way back holds a reference.
    pub(super) fn views(&self) -> TokenStream {
        let private = &self.private;
        let viewed = self.parameters.iter().filter(|parameter| parameter.viewed);
        viewed.map(|Parameter { name, .. }| code!(let #name = &#private::methods::Viewed::elements(&#name);)).collect()
    }

    /// The same in the staged method.
    pub(super) fn staged_this(&self) -> Option<TokenStream> {
        let first = self.parameters.first().filter(|parameter| parameter.is_moved_receiver());
        let Some(Parameter { name, receiver: Some(receiver), .. }) = first else { return self.this() };
        let span = receiver.self_token.span.resolved_at(proc_macro2::Span::mixed_site());
        let clone = quote::quote_spanned!(span=> clone);
        let this = receiver.self_token;
        Some(code!(let #name: Self = #this.#clone();))
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter()
    }

    pub(super) fn wanted(&self) -> Vec<&Parameter> {
        self.parameters.iter().filter(|parameter| parameter.wanted).collect()
    }

    pub(super) fn activities(&self) -> &[Ident] {
        &self.activities
    }

    /// There is something to differentiate, and something that depends on it.
    pub(super) fn has_gradient(&self) -> bool {
        if self.passive {
            return false;
        }
        let state = self.parameters.iter().any(|parameter| parameter.is_state() && parameter.wanted);
        self.parameters.iter().any(|parameter| parameter.wanted) && (!self.result.is_passive() || state)
    }

    /// The value is made of several numbers.
    pub(super) fn has_rows(&self) -> bool {
        matches!(&self.result, Type::Array(..) | Type::Vec(_) | Type::Tuple(_))
    }

    /// The bound that says that all of the value are numbers.
    pub(super) fn bounds_of_rows(&self, scalars: &[Ident]) -> TokenStream {
        let (private, cotangent) = (&self.private, self.cotangent());
        let clones = self.clones_of_states(scalars);
        self.where_clause_with(&code!(#(#clones,)* for<'any> #cotangent: #private::Components))
    }

    /// The bound that says why there is no gradient.
    pub(super) fn why_not(&self) -> TokenStream {
        let private = &self.private;
        let wanted = self.parameters.iter().any(|parameter| parameter.wanted);
        let lacking = if wanted { code!(HasRealResult) } else { code!(HasRealParameter) };
        self.where_clause_with(&code!(for<'any> (): #private::#lacking))
    }

    /// The seed of the result, and the bound that says that the result is a real number where this is not known.
    ///
    /// The bound is higher-ranked for nothing, so that rustc asks for it where the function is called, and with the
    /// message of [`ScalarResult`](autodiff_core::private::ScalarResult), instead of where it is declared.
    pub(super) fn seed(&self) -> (TokenStream, TokenStream) {
        let private = &self.private;
        match &self.result {
            Type::Real(Scalar::Generic(name)) => (code!(#private::number::<#name>(1.0)), self.where_clause()),
            Type::Real(_) => (code!(1.0), self.where_clause()),
            Type::Optional(payload) if payload.is_real() => {
                let one = match &**payload {
                    Type::Real(Scalar::Generic(name)) => code!(#private::number::<#name>(1.0)),
                    _ => code!(1.0),
                };
                (code!(#private::MaybeMissing::as_option(&value).map(|_| #one)), self.where_clause())
            }
            _ => {
                let (result, cotangent) = (self.result(), self.cotangent());
                let scalar = code!(#private::ScalarResult<#cotangent>);
                let bounds = self.where_clause_with(&code!(for<'any> #result: #scalar));
                (code!(<#result as #scalar>::seed()), bounds)
            }
        }
    }

    /// The result is known to be a number, if it is there.
    pub(super) fn has_seed(&self) -> bool {
        self.result.is_real() || self.may_be_missing()
    }

    /// The result may lack its value, and the gradient with it.
    pub(super) fn may_be_missing(&self) -> bool {
        matches!(&self.result, Type::Optional(payload) if payload.is_real())
    }

    /// A type in place of the number in the result: `Result<gradient, E>`.
    pub(super) fn instead_of_value(&self, ty: &TokenStream) -> TokenStream {
        match &self.item.sig.output {
            syn::ReturnType::Type(_, output) if self.may_be_missing() => with_payload(output, ty),
            _ => ty.clone(),
        }
    }

    /// The value and something beside it.
    pub(super) fn pair(&self) -> TokenStream {
        let gradient = self.gradient();
        match &self.item.sig.output {
            syn::ReturnType::Type(_, output) if self.may_be_missing() => {
                let payload = payload_of(output);
                with_payload(output, &code!((#payload, #gradient)))
            }
            _ => {
                let result = self.result();
                code!((#result, #gradient))
            }
        }
    }

    // Types.

    /// The constants that ask rustc for tangents.
    pub(super) fn questions(&self) -> TokenStream {
        self.known.required.iter().filter_map(|required| required.definition(&self.private)).collect()
    }

    pub(super) fn result(&self) -> TokenStream {
        match &self.item.sig.output {
            syn::ReturnType::Default => code!(()),
            syn::ReturnType::Type(_, ty) => ty.to_token_stream(),
        }
    }

    pub(super) fn cotangent(&self) -> TokenStream {
        match &self.item.sig.output {
            syn::ReturnType::Default => code!(()),
            syn::ReturnType::Type(_, ty) => gradient_type(ty, &self.known, &self.private),
        }
    }

    /// The type of all gradients together.
    pub(super) fn gradient(&self) -> TokenStream {
        let types: Vec<_> = self.wanted().iter().map(|parameter| parameter.gradient.clone()).collect();
        one_or_tuple(&types)
    }

    pub(super) fn gradient_names(&self) -> TokenStream {
        let names: Vec<_> = self.wanted().iter().map(|parameter| parameter.accumulator.to_token_stream()).collect();
        one_or_tuple(&names)
    }

    pub(super) fn accumulators(&self) -> Vec<TokenStream> {
        self.parameters.iter().map(|parameter| parameter.tangent.clone()).collect()
    }

    /// The type of the backward pass of `stages`.
    pub(super) fn pullback_type(&self, boxed: bool) -> TokenStream {
        let private = &self.private;
        let again = self.parameters.iter().map(|parameter| &parameter.again);
        let cotangent = self.cotangent();
        let tangents = self.parameters.iter().map(|parameter| &parameter.tangent);
        let call = code!(Fn(#(#again,)* #cotangent, #(&mut #tangents),*));
        if boxed {
            return code!(#private::Rc<dyn #call>);
        }
        let own = generic_names(&self.item.sig.generics);
        let activities = &self.activities;
        code!(impl #call + use<#(#own,)* #(#activities),*>)
    }

    /// The type of the backward pass of `forward`.
    pub(super) fn public_pullback_type(&self) -> TokenStream {
        let again = self.parameters.iter().map(|parameter| &parameter.again);
        let cotangent = self.cotangent();
        let tangents = self.wanted().into_iter().map(|parameter| parameter.tangent.clone());
        let own = generic_names(&self.item.sig.generics);
        code!(impl Fn(#(#again,)* #cotangent, #(&mut #tangents),*) + use<#(#own),*>)
    }

    // Generics.

    /// The generic parameters that are the function's own.
    fn own_generics(&self) -> &syn::Generics {
        match self.place {
            Place::Free => &self.item.sig.generics,
            Place::Member { own, .. } => own,
        }
    }

    pub(super) fn generics(&self) -> TokenStream {
        self.own_generics().to_token_stream()
    }

    pub(super) fn staged_generics(&self) -> TokenStream {
        let own = self.own_generics().params.iter();
        let (activities, private) = (&self.activities, &self.private);
        code!(#(#own,)* #(#activities: #private::Activity),*)
    }

    /// `::<T, C>`, where rustc cannot find them by the arguments.
    pub(super) fn turbofish(&self) -> TokenStream {
        let own = generic_names(self.own_generics());
        let mentioned: Vec<String> = self.parameters.iter().flat_map(|parameter| names(&parameter.written)).collect();
        let found = own.iter().all(|name| mentioned.contains(&name.to_string()));
        if found { TokenStream::new() } else { code!(::<#(#own),*>) }
    }

    /// The same for `stages`.
    pub(super) fn staged_turbofish(&self) -> TokenStream {
        if self.turbofish().is_empty() {
            return TokenStream::new();
        }
        let (own, rest) = (generic_names(self.own_generics()), self.activities.iter().map(|_| code!(_)));
        code!(::<#(#own,)* #(#rest),*>)
    }

    /// The user's own clause, and what the derivatives ask of type parameters that are numbers by another crate's trait.
    pub(super) fn where_clause(&self) -> TokenStream {
        self.where_clause_with(&TokenStream::new())
    }

    /// The same where memory of the caller's is copied, of which it has to be said that it can be.
    pub(super) fn copying_where_clause(&self, scalars: &[Ident]) -> TokenStream {
        let bounds = self.clones_of_states(scalars);
        self.where_clause_with(&code!(#(#bounds),*))
    }

    fn clones_of_states(&self, scalars: &[Ident]) -> Vec<TokenStream> {
        let others = self.known.generics.iter().filter(|name| !scalars.contains(name)).cloned().collect::<Vec<_>>();
        let states = self.parameters.iter().filter(|parameter| parameter.is_state() && parameter.ty.named().is_some());
        let types = states.map(|parameter| (without_reference(&parameter.written), &parameter.copying));
        let open = types.filter(|(ty, _)| matches!(ty, syn::Type::Path(_)) && !is_concrete(ty, &others));
        open.map(|(ty, copying)| bound_of_any_lifetime(ty, copying)).collect()
    }

    /// The same for the staged pair: for a parameter that `wrt` leaves out, callers pass nothing that carries a derivative
    /// which this function would lose.
    pub(super) fn staged_where_clause(&self) -> TokenStream {
        let private = &self.private;
        let left_out = |parameter: &&Parameter| !parameter.differentiable && parameter.ty.named().is_some();
        let bounds = self.parameters.iter().zip(&self.activities).filter(|(parameter, _)| left_out(parameter));
        let bounds = bounds.map(|(parameter, activity)| {
            let ty = without_reference(&parameter.written);
            let concrete = is_concrete(&ty, &self.known.generics);
            let carries = if concrete { code!({ #private::carries!(#ty) }) } else { code!(true) };
            code!(#activity: #private::LeftOut<#carries>)
        });
        let bounds: Vec<TokenStream> = bounds.filter(|_| !self.passive).collect();
        self.where_clause_with(&code!(#(#bounds),*))
    }

    fn where_clause_with(&self, bound: &TokenStream) -> TokenStream {
        let private = &self.private;
        let own = self.own_generics().where_clause.iter().flat_map(|clause| &clause.predicates);
        let own = own.map(ToTokens::to_token_stream);
        let foreign = self.foreign.iter().map(|name| code!(#name: #private::Scalar));
        let bounds: Vec<TokenStream> =
            own.chain(foreign).chain([bound.clone()]).filter(|bound| !bound.is_empty()).collect();
        if bounds.is_empty() { TokenStream::new() } else { code!(where #(#bounds),*) }
    }

    pub(super) fn masks(&self, private: &TokenStream) -> Vec<TokenStream> {
        let mask = |parameter: &Parameter| {
            let active = parameter.wanted || parameter.is_state() && parameter.differentiable;
            if active { code!(#private::Active) } else { code!(#private::Passive) }
        };
        self.parameters.iter().map(mask).collect()
    }
}

/// The first generic argument of a type such as `Result<f64, Error>`.
fn payload_of(ty: &syn::Type) -> TokenStream {
    let syn::Type::Path(path) = ty else { return TokenStream::new() };
    match path.path.segments.last().map(|last| &last.arguments) {
        Some(syn::PathArguments::AngleBracketed(arguments)) => {
            arguments.args.first().map(ToTokens::to_token_stream).unwrap_or_default()
        }
        _ => TokenStream::new(),
    }
}

/// The type with another first generic argument.
fn with_payload(ty: &syn::Type, payload: &TokenStream) -> TokenStream {
    let syn::Type::Path(mut path) = ty.clone() else { return ty.to_token_stream() };
    if let Some(last) = path.path.segments.last_mut()
        && let syn::PathArguments::AngleBracketed(arguments) = &mut last.arguments
        && let Some(first) = arguments.args.first_mut()
    {
        *first = syn::parse_quote!(#payload);
    }
    path.to_token_stream()
}

fn one_or_tuple(parts: &[TokenStream]) -> TokenStream {
    match parts {
        [one] => one.clone(),
        parts => code!((#(#parts),*)),
    }
}

fn generic_names(generics: &syn::Generics) -> Vec<TokenStream> {
    let names = generics.params.iter().filter_map(|parameter| match parameter {
        syn::GenericParam::Type(ty) => Some(ty.ident.to_token_stream()),
        syn::GenericParam::Const(constant) => Some(constant.ident.to_token_stream()),
        syn::GenericParam::Lifetime(_) => None,
    });
    names.collect()
}

/// The identifiers in a type.
fn names(ty: &syn::Type) -> Vec<String> {
    fn collect(tokens: TokenStream, names: &mut Vec<String>) {
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => names.push(ident.to_string()),
                TokenTree::Group(group) => collect(group.stream(), names),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }
    let mut names = Vec::new();
    collect(ty.to_token_stream(), &mut names);
    names
}

fn parameter_names(generics: &syn::Generics) -> Vec<Ident> {
    let types = generics.type_params().map(|ty| ty.ident.clone());
    types.chain(generics.const_params().map(|constant| constant.ident.clone())).collect()
}

/// The name of a type parameter for a parameter; generated code means something else by two of them.
fn camel(name: &str) -> String {
    let name = name.trim_start_matches("r#");
    let words = name.split('_').filter(|word| !word.is_empty());
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_uppercase().collect::<String>() + letters.as_str()).unwrap_or_default()
    };
    let camel: String = words.map(capital).collect();
    if matches!(camel.as_str(), "Fn" | "Self") { camel + "Parameter" } else { camel }
}

/// The bound of the type, with a name for the lifetimes that have none, as bounds need one.
fn bound_of_any_lifetime(mut ty: syn::Type, bound: &TokenStream) -> TokenStream {
    struct Named(bool);
    impl VisitMut for Named {
        fn visit_lifetime_mut(&mut self, lifetime: &mut syn::Lifetime) {
            if lifetime.ident == "_" {
                self.0 = true;
                *lifetime = syn::Lifetime::new("'any", lifetime.span());
            }
        }
    }
    let mut named = Named(false);
    named.visit_type_mut(&mut ty);
    if named.0 { code!(for<'any> #ty: #bound) } else { code!(#ty: #bound) }
}
