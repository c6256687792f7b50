//! Local types: what can be read off the types that stand in the source.

use super::ir::{Length, Scalar, Type, Written};
use proc_macro2::Ident;
use quote::{ToTokens, quote};
use syn::visit::Visit;

/// The type parameters that stand for a real number.
pub(crate) type Scalars = [Ident];

/// The local type of a written type; references are seen through.
pub(crate) fn written(ty: &syn::Type, scalars: &Scalars) -> Type {
    match ty {
        syn::Type::Reference(reference) => written(&reference.elem, scalars),
        syn::Type::Paren(inner) => written(&inner.elem, scalars),
        syn::Type::Group(inner) => written(&inner.elem, scalars),
        syn::Type::Array(array) => {
            Type::Array(Box::new(written(&array.elem, scalars)), Length(array.len.to_token_stream()))
        }
        syn::Type::Slice(slice) => Type::Slice(Box::new(written(&slice.elem, scalars))),
        syn::Type::Tuple(tuple) if tuple.elems.is_empty() => Type::Unit,
        syn::Type::Tuple(tuple) => Type::Tuple(tuple.elems.iter().map(|ty| written(ty, scalars)).collect()),
        syn::Type::Path(path) if path.qself.is_none() => of_path(&path.path, scalars),
        syn::Type::Infer(_) => Type::Unknown,
        syn::Type::Never(_) => Type::Unit,
        syn::Type::TraitObject(_) if object(ty).is_some() => Type::Unknown,
        syn::Type::FnPtr(_) | syn::Type::TraitObject(_) | syn::Type::ImplTrait(_) => Type::Passive,
        other => Type::Named(Written(other.to_token_stream())),
    }
}

/// The name is that of a primitive type.
pub(crate) fn is_primitive(name: &str) -> bool {
    matches!(name, "f64" | "f32" | "bool" | "char" | "str") || is_integer(name)
}

/// The name is that of a type of numbers.
pub(crate) fn is_number(name: &str) -> bool {
    matches!(name, "f64" | "f32") || is_integer(name)
}

fn is_integer(name: &str) -> bool {
    let width = name.strip_prefix(['u', 'i']);
    width.is_some_and(|width| matches!(width, "8" | "16" | "32" | "64" | "128" | "size"))
}

/// `self::HitResult<T>`
pub(crate) fn is_of_this_module(path: &syn::Path) -> bool {
    path.segments.first().is_some_and(|first| first.ident == "self")
}

/// The types of `std::time`, through which no derivative flows.
pub(crate) const OF_TIME: &[&str] = &["Duration", "Instant", "SystemTime"];

/// `::std::time::Duration`
fn is_of_time(path: &syn::Path) -> bool {
    let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    match &names.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["std" | "core", "time", name] => path.leading_colon.is_some() && OF_TIME.contains(name),
        _ => false,
    }
}

fn of_path(path: &syn::Path, scalars: &Scalars) -> Type {
    let Some(last) = path.segments.last() else {
        return Type::Unknown;
    };
    if is_of_time(path) {
        return Type::Passive;
    }
    if path.segments.len() == 1 && scalars.contains(&last.ident) {
        return Type::Real(Scalar::Generic(last.ident.clone()));
    }
    match last.ident.to_string().as_str() {
        "f64" => Type::Real(Scalar::F64),
        "f32" => Type::Real(Scalar::F32),
        name if is_integer(name) => Type::Integer,
        "bool" | "char" | "str" | "String" => Type::Passive,
        "Vec" => Type::Vec(Box::new(first_argument(last, scalars))),
        "Box" => Type::Boxed(Box::new(first_argument(last, scalars))),
        "Option" => Type::Optional(Box::new(first_argument(last, scalars))),
        // Many crates have a `Result` of their own, with one error.
        name if name.ends_with("Result") && !last.arguments.is_empty() && !is_of_this_module(path) => {
            Type::Optional(Box::new(first_argument(last, scalars)))
        }
        name if is_collection(name) && holds_nothing_real(last, scalars) => Type::Passive,
        _ => Type::Named(Written(path.to_token_stream())),
    }
}

/// A collection of std that is no sequence, by its name.
fn is_collection(name: &str) -> bool {
    ["HashMap", "HashSet", "BTreeMap", "BTreeSet", "BinaryHeap"].iter().any(|known| name.ends_with(known))
}

/// The arguments are types without a derivative.
fn holds_nothing_real(segment: &syn::PathSegment, scalars: &Scalars) -> bool {
    let syn::PathArguments::AngleBracketed(arguments) = &segment.arguments else { return false };
    arguments.args.iter().all(|argument| match argument {
        syn::GenericArgument::Type(ty) => written(ty, scalars).is_passive(),
        _ => false,
    })
}

/// The first trait object in a type that may carry a derivative: neither a function nor an error.
pub(crate) fn object(ty: &syn::Type) -> Option<syn::TypeTraitObject> {
    struct Find(Option<syn::TypeTraitObject>);
    impl<'ast> Visit<'ast> for Find {
        fn visit_type_trait_object(&mut self, object: &'ast syn::TypeTraitObject) {
            let is_value = |bound: &syn::TypeParamBound| match bound {
                syn::TypeParamBound::Trait(bound) => bound.path.segments.last().is_none_or(|last| {
                    let name = last.ident.to_string();
                    !name.starts_with("Fn") && !name.ends_with("Error")
                }),
                _ => true,
            };
            if object.bounds.first().is_some_and(is_value) {
                self.0.get_or_insert_with(|| object.clone());
            }
        }
    }
    let mut find = Find(None);
    find.visit_type(ty);
    find.0
}

/// Some part of the type is a reference.
pub(crate) fn has_reference(ty: &syn::Type) -> bool {
    fn any(tokens: proc_macro2::TokenStream) -> bool {
        tokens.into_iter().any(|token| match token {
            proc_macro2::TokenTree::Group(group) => any(group.stream()),
            proc_macro2::TokenTree::Punct(sign) => sign.as_char() == '&',
            proc_macro2::TokenTree::Ident(_) | proc_macro2::TokenTree::Literal(_) => false,
        })
    }
    any(ty.to_token_stream())
}

/// The first type among the arguments of a path.
pub(crate) fn first_argument(segment: &syn::PathSegment, scalars: &Scalars) -> Type {
    let syn::PathArguments::AngleBracketed(arguments) = &segment.arguments else {
        return Type::Unknown;
    };
    arguments
        .args
        .iter()
        .find_map(|argument| match argument {
            syn::GenericArgument::Type(ty) => Some(written(ty, scalars)),
            _ => None,
        })
        .unwrap_or(Type::Unknown)
}

impl Type {
    /// Values of the type never carry a derivative.
    pub(crate) fn is_passive(&self) -> bool {
        match self {
            Self::Integer | Self::Passive | Self::Unit => true,
            Self::Array(element, _) | Self::Slice(element) | Self::Vec(element) | Self::Sequence(element) => {
                element.is_passive()
            }
            Self::Optional(payload) | Self::Boxed(payload) => payload.is_passive(),
            Self::Tuple(fields) => fields.iter().all(Self::is_passive),
            Self::Real(_) | Self::Named(_) | Self::Unknown => false,
        }
    }

    /// Some part of the type is the generic real number of this name.
    pub(crate) fn holds_real_of(&self, name: &Ident) -> bool {
        match self {
            Self::Real(Scalar::Generic(generic)) => generic == name,
            Self::Tuple(fields) => fields.iter().any(|field| field.holds_real_of(name)),
            Self::Optional(payload) | Self::Boxed(payload) => payload.holds_real_of(name),
            _ => self.element().is_some_and(|element| element.holds_real_of(name)),
        }
    }

    /// Some part of the type is known by name only, or not at all.
    pub(crate) fn is_named(&self) -> bool {
        match self {
            Self::Unknown => true,
            Self::Array(element, _) | Self::Slice(element) | Self::Vec(element) | Self::Sequence(element) => {
                element.is_named()
            }
            Self::Optional(payload) | Self::Boxed(payload) => payload.is_named(),
            Self::Tuple(fields) => fields.iter().any(Self::is_named),
            Self::Real(_) | Self::Integer | Self::Passive | Self::Unit | Self::Named(_) => self.named().is_some(),
        }
    }

    /// `Option<bool>`: the tangent is an `Option<()>`, whatever it is an option of.
    pub(crate) fn is_optional_passive(&self) -> bool {
        matches!(self, Self::Optional(payload) if **payload == Self::Passive)
    }

    /// The first part of the type that is known by name only.
    pub(crate) fn named(&self) -> Option<&Written> {
        match self {
            Self::Named(name) => Some(name),
            Self::Array(element, _) | Self::Slice(element) | Self::Vec(element) | Self::Sequence(element) => {
                element.named()
            }
            Self::Optional(payload) | Self::Boxed(payload) => payload.named(),
            Self::Tuple(fields) => fields.iter().find_map(Self::named),
            Self::Real(_) | Self::Integer | Self::Passive | Self::Unit | Self::Unknown => None,
        }
    }

    pub(crate) fn is_real(&self) -> bool {
        matches!(self, Self::Real(_))
    }

    /// Numbers, `bool`: copied for nothing, and with a default value.
    pub(crate) fn is_scalar(&self) -> bool {
        matches!(self, Self::Real(_) | Self::Integer)
    }

    /// The element type of something that is indexed.
    pub(crate) fn element(&self) -> Option<&Self> {
        match self {
            Self::Array(element, _) | Self::Slice(element) | Self::Vec(element) | Self::Sequence(element) => {
                Some(element)
            }
            Self::Boxed(content) => content.element(),
            Self::Real(_)
            | Self::Integer
            | Self::Passive
            | Self::Unit
            | Self::Optional(_)
            | Self::Tuple(_)
            | Self::Named(_)
            | Self::Unknown => None,
        }
    }

    /// The type of its tangents, in which there are no boxes.
    pub(crate) fn of_tangent(&self) -> Self {
        let inner = |ty: &Self| Box::new(ty.of_tangent());
        match self {
            Self::Boxed(content) => match &**content {
                Self::Slice(element) => Self::Vec(inner(element)),
                content => content.of_tangent(),
            },
            Self::Array(element, length) => Self::Array(inner(element), length.clone()),
            Self::Slice(element) => Self::Slice(inner(element)),
            Self::Vec(element) => Self::Vec(inner(element)),
            Self::Optional(payload) => Self::Optional(inner(payload)),
            Self::Sequence(element) => Self::Sequence(inner(element)),
            Self::Tuple(fields) => Self::Tuple(fields.iter().map(Self::of_tangent).collect()),
            Self::Real(_) | Self::Integer | Self::Passive | Self::Unit | Self::Named(_) | Self::Unknown => self.clone(),
        }
    }

    /// A zero tangent can be written down from the type alone.
    pub(crate) fn is_static(&self) -> bool {
        match self {
            Self::Real(_) | Self::Integer | Self::Passive | Self::Unit => true,
            Self::Array(element, _) => element.is_static(),
            Self::Tuple(fields) => fields.iter().all(Self::is_static),
            Self::Slice(_)
            | Self::Vec(_)
            | Self::Optional(_)
            | Self::Boxed(_)
            | Self::Sequence(_)
            | Self::Named(_)
            | Self::Unknown => false,
        }
    }

    /// A real number, or a tuple or short array of real numbers of which the types are known: it has a default value.
    pub(crate) fn is_of_reals(&self) -> bool {
        match self {
            Self::Real(_) => true,
            Self::Array(element, Length(length)) => {
                let length =
                    syn::parse2::<syn::LitInt>(length.clone()).ok().and_then(|length| length.base10_parse().ok());
                element.is_of_reals() && length.is_some_and(|length: usize| length <= 32)
            }
            Self::Tuple(fields) => fields.len() <= 12 && fields.iter().all(Self::is_of_reals),
            Self::Integer
            | Self::Passive
            | Self::Unit
            | Self::Slice(_)
            | Self::Vec(_)
            | Self::Optional(_)
            | Self::Boxed(_)
            | Self::Sequence(_)
            | Self::Named(_)
            | Self::Unknown => false,
        }
    }

    /// The lengths of all arrays in the type mean the same everywhere.
    pub(crate) fn has_literal_lengths(&self) -> bool {
        let is_literal = |length: &Length| {
            length.0.clone().into_iter().all(|token| matches!(token, proc_macro2::TokenTree::Literal(_)))
        };
        match self {
            Self::Array(element, length) => is_literal(length) && element.has_literal_lengths(),
            Self::Vec(element) => element.has_literal_lengths(),
            Self::Tuple(fields) => fields.iter().all(Self::has_literal_lengths),
            _ => true,
        }
    }

    /// Numbers, and vectors, arrays and tuples of them.
    pub(crate) fn is_of_numbers(&self) -> bool {
        match self {
            Self::Real(_) | Self::Integer => true,
            Self::Vec(element) | Self::Array(element, _) => element.is_of_numbers(),
            Self::Tuple(fields) => fields.iter().all(Self::is_of_numbers),
            Self::Passive
            | Self::Unit
            | Self::Slice(_)
            | Self::Optional(_)
            | Self::Boxed(_)
            | Self::Sequence(_)
            | Self::Named(_)
            | Self::Unknown => false,
        }
    }

    /// The type is `Copy` for certain.
    pub(crate) fn is_copy(&self) -> bool {
        match self {
            Self::Passive => false,
            Self::Array(element, _) => element.is_copy(),
            Self::Tuple(fields) => fields.iter().all(Self::is_copy),
            _ => self.is_static(),
        }
    }

    /// The type as Rust writes it, with `_` for what is not known.
    pub(crate) fn partial_tokens(&self) -> proc_macro2::TokenStream {
        match self {
            Self::Vec(element) => {
                let element = element.partial_tokens();
                quote!(::std::vec::Vec<#element>)
            }
            Self::Array(element, Length(length)) => {
                let element = element.partial_tokens();
                quote!([#element; #length])
            }
            Self::Tuple(fields) => {
                let fields = fields.iter().map(Self::partial_tokens);
                quote!((#(#fields,)*))
            }
            other => other.tokens().unwrap_or_else(|| quote!(_)),
        }
    }

    /// The type as Rust writes it, if all of it is known.
    pub(crate) fn tokens(&self) -> Option<proc_macro2::TokenStream> {
        Some(match self {
            Self::Real(scalar) => scalar.tokens(),
            Self::Unit => quote!(()),
            Self::Array(element, Length(length)) => {
                let element = element.tokens()?;
                quote!([#element; #length])
            }
            Self::Vec(element) => {
                let element = element.tokens()?;
                quote!(::std::vec::Vec<#element>)
            }
            Self::Tuple(fields) => {
                let fields = fields.iter().map(Self::tokens).collect::<Option<Vec<_>>>()?;
                quote!((#(#fields,)*))
            }
            Self::Integer
            | Self::Passive
            | Self::Optional(_)
            | Self::Boxed(_)
            | Self::Slice(_)
            | Self::Sequence(_)
            | Self::Named(_)
            | Self::Unknown => {
                return None;
            }
        })
    }
}

impl Scalar {
    /// The type's name; a literal of which nothing else is known is an `f64`, as rustc has it.
    pub(crate) fn tokens(&self) -> proc_macro2::TokenStream {
        match self {
            Self::F64 | Self::Literal => quote!(f64),
            Self::F32 => quote!(f32),
            Self::Generic(name) => name.to_token_stream(),
        }
    }
}
