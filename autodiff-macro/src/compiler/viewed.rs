//! Parameters that show what others have, and are passed again as references are: views of `nalgebra` and `ndarray`, as
//! `ArrayView1<f64>`, and optional references, as `Option<&[f64]>`. The body reads copies.

use super::neighbours::Neighbours;
use super::types;
use syn::visit_mut::{self, VisitMut};

/// The function with a lifetime, `'_`, in the types of parameters that are views and lack one: the derivatives mention these
/// types where rustc finds none by itself.
pub(crate) fn with_lifetimes(mut function: syn::ItemFn, neighbours: &Neighbours) -> syn::ItemFn {
    struct Views<'a>(&'a Neighbours);
    impl VisitMut for Views<'_> {
        fn visit_type_path_mut(&mut self, path: &mut syn::TypePath) {
            if is_path_of_view(&path.path, self.0)
                && let Some(last) = path.path.segments.last_mut()
                && let syn::PathArguments::AngleBracketed(arguments) = &mut last.arguments
                && !matches!(arguments.args.first(), Some(syn::GenericArgument::Lifetime(_)))
            {
                let lifetime = syn::Lifetime::new("'_", last.ident.span());
                arguments.args.insert(0, syn::GenericArgument::Lifetime(lifetime));
            }
            visit_mut::visit_type_path_mut(self, path);
        }

        fn visit_type_mut(&mut self, ty: &mut syn::Type) {
            if copied_option(ty, self.0).is_some()
                && let Some(reference) = optional_reference_mut(ty)
            {
                reference.lifetime.get_or_insert_with(|| syn::Lifetime::new("'_", reference.and_token.span));
            }
            visit_mut::visit_type_mut(self, ty);
        }
    }
    let mut views = Views(neighbours);
    function.sig.inputs.iter_mut().for_each(|input| views.visit_fn_arg_mut(input));
    function
}

/// The type is a view, or a reference to one or to a matrix of any storage.
pub(crate) fn is_view(ty: &syn::Type, neighbours: &Neighbours) -> bool {
    match ty {
        syn::Type::Reference(reference) if reference.mutability.is_none() => {
            is_view(&reference.elem, neighbours) || is_of_any_storage(&reference.elem, neighbours)
        }
        syn::Type::Path(path) if path.qself.is_none() && is_path_of_view(&path.path, neighbours) => true,
        ty => copied_option(ty, neighbours).is_some(),
    }
}

/// The type of the copy of an optional reference to what may have a derivative: `Option<T>` for `Option<&T>`,
/// `Option<Vec<T>>` for `Option<&[T]>`.
pub(crate) fn copied_option(ty: &syn::Type, neighbours: &Neighbours) -> Option<syn::Type> {
    let referent = referent_of_option(ty)?;
    let is_passive = types::written(&referent, &[]).is_passive() || neighbours.lacks_derivative(&referent);
    (!is_passive).then(|| owned_option(ty)).flatten()
}

/// `Option<T>` for `Option<&T>`, `Option<Vec<T>>` for `Option<&[T]>`; `None` for other types.
pub(crate) fn owned_option(ty: &syn::Type) -> Option<syn::Type> {
    let mut ty = ty.clone();
    let copy = match referent_of_option(&ty)? {
        syn::Type::Slice(slice) => {
            let element = &slice.elem;
            syn::parse_quote!(::std::vec::Vec<#element>)
        }
        syn::Type::Path(path) if path.path.is_ident("str") => syn::parse_quote!(::std::string::String),
        other => other,
    };
    *argument_of_option(&mut ty)? = copy;
    Some(ty)
}

/// `T` of `Option<&T>`
pub(crate) fn referent_of_option(ty: &syn::Type) -> Option<syn::Type> {
    optional_reference_mut(&mut ty.clone()).map(|reference| (*reference.elem).clone())
}

/// The reference in `Option<&T>`.
fn optional_reference_mut(ty: &mut syn::Type) -> Option<&mut syn::TypeReference> {
    match argument_of_option(ty)? {
        syn::Type::Reference(reference) if reference.mutability.is_none() => Some(reference),
        _ => None,
    }
}

fn argument_of_option(ty: &mut syn::Type) -> Option<&mut syn::Type> {
    let syn::Type::Path(path) = ty else { return None };
    let last = path.path.segments.last_mut().filter(|last| last.ident == "Option")?;
    let syn::PathArguments::AngleBracketed(arguments) = &mut last.arguments else { return None };
    match arguments.args.first_mut()? {
        syn::GenericArgument::Type(ty) => Some(ty),
        _ => None,
    }
}

/// `ArrayBase<S, Ix1>`, `Matrix<f64, U3, U3, S>`, `Vector<f64, U3, S>`
fn is_of_any_storage(ty: &syn::Type, neighbours: &Neighbours) -> bool {
    let syn::Type::Path(path) = ty else { return false };
    let is_array = path.path.segments.last().is_some_and(|last| last.ident == "ArrayBase");
    is_array && comes_from(&path.path, "ndarray", neighbours)
        || has_storage(&path.path) && comes_from(&path.path, "nalgebra", neighbours)
}

/// `Matrix<f64, U3, U3, S>`, `Vector<f64, U3, S>`; types of the user's with such a name have fewer arguments.
pub(crate) fn has_storage(path: &syn::Path) -> bool {
    let Some(last) = path.segments.last() else { return false };
    let needed = match &*last.ident.to_string() {
        "Matrix" => 4,
        "Vector" | "RowVector" => 3,
        _ => return false,
    };
    matches!(&last.arguments, syn::PathArguments::AngleBracketed(arguments) if arguments.args.len() >= needed)
}

/// The type is one of the crate, by its path or by what the module imports.
pub(crate) fn comes_from(path: &syn::Path, krate: &str, neighbours: &Neighbours) -> bool {
    let known_as = |name: &str| {
        let last = path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        neighbours.import(name, &last) || path.segments.len() > 1 && path.segments[0].ident == name
    };
    known_as(krate) || krate == "nalgebra" && known_as("na")
}

/// `ArrayView1`, `ArrayView`, `MatrixView3`, `DVectorView`, ..
fn is_path_of_view(path: &syn::Path, neighbours: &Neighbours) -> bool {
    let Some(last) = path.segments.last() else { return false };
    let name = last.ident.to_string();
    let is_size = |size: &str| size.chars().all(|character| character.is_ascii_digit() || "xXD".contains(character));
    if let Some(size) = name.strip_prefix("ArrayView") {
        return is_size(size) && comes_from(path, "ndarray", neighbours);
    }
    let kind = name.strip_prefix(['D', 'S']).unwrap_or(&name);
    let kind = kind.strip_prefix("Row").unwrap_or(kind);
    let size = kind.strip_prefix("VectorView").or_else(|| kind.strip_prefix("MatrixView"));
    size.is_some_and(is_size) && comes_from(path, "nalgebra", neighbours)
}
