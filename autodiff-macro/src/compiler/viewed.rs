//! Views of `nalgebra` and `ndarray` as parameters, as `ArrayView1<f64>`: passed again as references are, and copied into
//! matrices of their own for the body.

use super::neighbours::Neighbours;
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
        syn::Type::Path(path) => path.qself.is_none() && is_path_of_view(&path.path, neighbours),
        _ => false,
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
