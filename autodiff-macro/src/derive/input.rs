//! The struct or enum as the derive sees it.

use super::copies::Copying;
use super::fields;
use super::options::{Options, Place};
use super::parameters::Parameters;
use crate::compiler::aliases;
use crate::compiler::generics::OwnTraits;
use crate::compiler::neighbours::Neighbours;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt;
use syn::visit_mut::{self, VisitMut};
use syn::{Data, DeriveInput, Fields, Ident, Index, Member, Type, Visibility};

/// A struct or enum to be given derivatives.
pub(crate) struct Input {
    /// The path of the facade crate.
    pub(crate) krate: TokenStream,
    pub(crate) vis: Visibility,
    pub(crate) name: Ident,
    pub(crate) parameters: Parameters,
    pub(crate) is_enum: bool,
    /// It is not `Clone`, and copied field by field where the way back needs that.
    pub(crate) by_fields: bool,
    /// The variants of an enum; a struct is one without a name.
    pub(crate) variants: Vec<Variant>,
}

/// A variant of an enum, or all of a struct.
pub(crate) struct Variant {
    pub(crate) name: Option<Ident>,
    pub(crate) style: Style,
    pub(crate) fields: Vec<Field>,
}

/// How fields are written.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Style {
    Named,
    Tuple,
    Unit,
}

/// A field.
pub(crate) struct Field {
    pub(crate) vis: Visibility,
    pub(crate) member: Member,
    pub(crate) ty: Type,
    /// It carries a derivative. If not, the tangent lacks it, or has `()` at its position.
    pub(crate) kept: bool,
    /// How it is copied, where the type is not `Clone`.
    pub(crate) copying: Copying,
}

impl Input {
    /// Reads the item, with all errors in it at once.
    pub(crate) fn parse(tokens: TokenStream, neighbours: &Neighbours) -> syn::Result<Self> {
        let mut item: DeriveInput = syn::parse2(tokens)?;
        OwnTraits(neighbours).visit_generics_mut(&mut item.generics);
        let mut errors = Errors::default();
        let options = Options::read(&item.attrs, Place::Type, &mut errors);
        let mut variants = variants(&item, &mut errors);
        errors.finish()?;

        let mut receiver = Receiver::of(&item);
        for field in variants.iter_mut().flat_map(|variant| &mut variant.fields) {
            receiver.visit_type_mut(&mut field.ty);
            aliases::of_field(&mut field.ty, &item.generics, neighbours);
            field.kept &= !is_choice(&field.ty, neighbours);
            field.copying = Copying::of(&field.ty, &item.ident, &|path| neighbours.is_copied_by_fields(path));
        }
        let krate = options.krate.map_or_else(|| quote!(::autodiff), ToTokens::into_token_stream);
        let is_itself = |path: &syn::Path| path.segments.last().is_some_and(|last| last.ident == item.ident);
        let is_known = |path: &syn::Path| is_itself(path) || neighbours.is_known(path);
        let parameters = Parameters::of(item.generics, &variants, &is_known, &krate);
        let is_enum = matches!(item.data, Data::Enum(_));
        let by_fields = neighbours.is_copied_by_fields(&item.ident.clone().into());
        Ok(Self { krate, vis: item.vis, name: item.ident, parameters, is_enum, by_fields, variants })
    }

    /// There is nothing that could vary, so that no type is generated.
    pub(crate) fn is_fieldless(&self) -> bool {
        self.variants.iter().all(|variant| variant.fields.is_empty())
    }

    /// The name of the tangent type.
    pub(crate) fn tangent(&self) -> Ident {
        format_ident!("{}Tangent", self.name)
    }

    /// The name of the type of shapes, which no other item can see.
    pub(crate) fn shape(&self) -> Ident {
        format_ident!("__{}Shape", self.name)
    }

    /// All fields, of all variants.
    pub(crate) fn fields(&self) -> impl Iterator<Item = &Field> {
        self.variants.iter().flat_map(|variant| &variant.fields)
    }

    /// The fields that carry derivatives, of all variants.
    pub(crate) fn kept(&self) -> impl Iterator<Item = &Field> {
        self.variants.iter().flat_map(Variant::kept)
    }
}

impl Variant {
    fn read(name: Option<&Ident>, fields: &Fields, errors: &mut Errors) -> Self {
        let style = match fields {
            Fields::Named(_) => Style::Named,
            Fields::Unnamed(_) => Style::Tuple,
            Fields::Unit => Style::Unit,
        };
        let fields = fields.iter().enumerate().map(|(index, field)| Field::read(index, field, errors)).collect();
        Self { name: name.cloned(), style, fields }
    }

    /// The fields that carry derivatives.
    pub(crate) fn kept(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.kept)
    }

    /// The fields that the generated types have: those that carry derivatives, and all that have a position.
    pub(crate) fn present(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.kept || self.style == Style::Tuple)
    }

    /// The name as text.
    pub(crate) fn label(&self) -> String {
        self.name.as_ref().map(|name| name.unraw().to_string()).unwrap_or_default()
    }

    /// The method of a tangent that returns a field: `field_x` of a struct, `variant_Circle_r` of an enum.
    pub(crate) fn accessor(&self, field: &Field) -> Ident {
        match &self.name {
            Some(_) => format_ident!("variant_{}_{}", self.label(), field.name()),
            None => format_ident!("field_{}", field.name()),
        }
    }
}

/// The type holds nothing but structs and enums without real numbers, as the file shows them.
fn is_choice(ty: &Type, neighbours: &Neighbours) -> bool {
    let is_choice = |path: &syn::Path| neighbours.is_choice(path);
    fields::has_unknown_names(ty) && fields::is_passive(&fields::without(ty, &is_choice))
}

impl Field {
    fn read(index: usize, field: &syn::Field, errors: &mut Errors) -> Self {
        let options = Options::read(&field.attrs, Place::Field, errors);
        let member = match &field.ident {
            Some(name) => Member::Named(name.clone()),
            None => Member::Unnamed(Index::from(index)),
        };
        let kept = !options.skip && !fields::is_passive(&field.ty);
        if kept && fields::is_hopeless(&field.ty) {
            let message = "a field of this type has no derivative: mark it with `#[differentiate(skip)]`";
            errors.push(syn::Error::new_spanned(&field.ty, message));
        }
        Self { vis: field.vis.clone(), member, ty: field.ty.clone(), kept, copying: Copying::Whole }
    }

    /// The field as text: `x`, `0`.
    pub(crate) fn name(&self) -> String {
        match &self.member {
            Member::Named(name) => name.unraw().to_string(),
            Member::Unnamed(index) => index.index.to_string(),
        }
    }

    /// A tangent or shape as the generated type holds it.
    pub(crate) fn held(&self, value: &TokenStream, krate: &TokenStream) -> TokenStream {
        if fields::is_behind_pointer(&self.ty) { quote!(#krate::private::Box::new(#value)) } else { value.clone() }
    }

    /// The local variable that holds the field of the value called `side`.
    pub(crate) fn local(&self, side: &str) -> Ident {
        Ident::new(&format!("{side}_{}", self.name()), Span::mixed_site())
    }
}

fn variants(item: &DeriveInput, errors: &mut Errors) -> Vec<Variant> {
    match &item.data {
        Data::Struct(data) => vec![Variant::read(None, &data.fields, errors)],
        Data::Enum(data) => data
            .variants
            .iter()
            .map(|variant| {
                Options::read(&variant.attrs, Place::Variant, errors);
                Variant::read(Some(&variant.ident), &variant.fields, errors)
            })
            .collect(),
        Data::Union(data) => {
            let message = "a union has no derivative, since nothing tells which of its fields is in use: \
                           write an enum, or a struct";
            errors.push(syn::Error::new(data.union_token.span, message));
            Vec::new()
        }
    }
}

/// Writes the name of the type for `Self`, which is another type inside of a generated one.
struct Receiver {
    segment: syn::PathSegment,
}

impl Receiver {
    fn of(item: &DeriveInput) -> Self {
        let (name, (_, arguments, _)) = (&item.ident, item.generics.split_for_impl());
        let turbofish = arguments.as_turbofish();
        Self { segment: syn::parse_quote!(#name #turbofish) }
    }
}

impl VisitMut for Receiver {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        visit_mut::visit_path_mut(self, path);
        if let Some(first) = path.segments.first_mut()
            && first.ident == "Self"
        {
            *first = self.segment.clone();
        }
    }
}

/// Collects the errors of one item.
#[derive(Default)]
pub(crate) struct Errors {
    errors: Vec<syn::Error>,
}

impl Errors {
    /// Records an error.
    pub(crate) fn push(&mut self, error: syn::Error) {
        self.errors.push(error);
    }

    /// All errors as one, if there are any.
    fn finish(self) -> syn::Result<()> {
        let all = self.errors.into_iter().reduce(|mut all, error| {
            all.combine(error);
            all
        });
        all.map_or(Ok(()), Err)
    }
}
