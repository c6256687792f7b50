//! What the type of a field says: whether it carries a derivative, and of which type.
//!
//! A macro sees names. Types that are part of the language, and the few names that nobody gives to something else, are judged
//! here; for every other type rustc is asked, by a projection such as `<Matrix as Differentiable>::Tangent`.

use proc_macro2::TokenStream;
use quote::quote_spanned;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{GenericArgument, Ident, Lifetime, Path, PathArguments, PathSegment, Type, TypePath, TypeReference};

/// The names of numbers and texts without a derivative.
const PASSIVE: [&str; 16] = [
    "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize", "bool", "char", "str",
    "String",
];

/// What holds nothing but its arguments.
const COLLECTIONS: [&str; 12] = [
    "Vec",
    "VecDeque",
    "HashMap",
    "HashSet",
    "BTreeMap",
    "BTreeSet",
    "BinaryHeap",
    "RefCell",
    "OnceCell",
    "OnceLock",
    "Mutex",
    "RwLock",
];

/// The associated type of `Differentiable` that a generated type is made of.
#[derive(Clone, Copy)]
pub(crate) enum Family {
    Tangent,
    Shape,
}

/// Returns whether no value of the type carries a derivative: integers, also atomic ones, `bool`, `char`, text, functions
/// and `PhantomData`, and arrays, slices, collections, tuples and references of such.
pub(crate) fn is_passive(ty: &Type) -> bool {
    match ty {
        Type::Path(ty) => is_passive_path(ty),
        Type::FnPtr(_) => true,
        Type::Reference(ty) => is_passive(&ty.elem),
        Type::Paren(ty) => is_passive(&ty.elem),
        Type::Group(ty) => is_passive(&ty.elem),
        Type::Array(ty) => is_passive(&ty.elem),
        Type::Slice(ty) => is_passive(&ty.elem),
        Type::Tuple(ty) => ty.elems.iter().all(is_passive),
        _ => false,
    }
}

/// What follows in the name of an atomic integer or `bool`.
fn is_word(name: &str) -> bool {
    matches!(name, "Bool" | "I8" | "I16" | "I32" | "I64" | "Isize" | "U8" | "U16" | "U32" | "U64" | "Usize")
}

/// Returns whether no value of the type can have a derivative: pointers, what holds functions, and what is `dyn`.
pub(crate) fn is_hopeless(ty: &Type) -> bool {
    struct Find(bool);
    impl<'ast> Visit<'ast> for Find {
        fn visit_type(&mut self, ty: &'ast Type) {
            self.0 |= matches!(ty, Type::TraitObject(_) | Type::FnPtr(_) | Type::Ptr(_));
            visit::visit_type(self, ty);
        }
    }
    let mut find = Find(false);
    find.visit_type(ty);
    find.0
}

fn is_passive_path(ty: &TypePath) -> bool {
    let Some(last) = ty.path.segments.last().filter(|_| ty.qself.is_none()) else { return false };
    match &last.arguments {
        PathArguments::None => {
            let name = last.ident.to_string();
            PASSIVE.contains(&&*name) || name.strip_prefix("Atomic").is_some_and(is_word)
        }
        PathArguments::AngleBracketed(_) if last.ident == "PhantomData" => true,
        PathArguments::AngleBracketed(arguments) if COLLECTIONS.iter().any(|name| last.ident == name) => {
            arguments.args.iter().all(|argument| matches!(argument, GenericArgument::Type(ty) if is_passive(ty)))
        }
        PathArguments::AngleBracketed(_) | PathArguments::Parenthesized(_) => false,
    }
}

/// Returns whether the tangent of the type is `Copy` if those of parameters and other types with bare names are.
pub(crate) fn is_copy(ty: &Type) -> bool {
    match ty {
        Type::Path(ty) => ty.qself.is_none() && is_bare(&ty.path),
        Type::Reference(ty) => matches!(&*ty.elem, Type::Path(ty) if is_scalar(&ty.path)),
        Type::Paren(ty) => is_copy(&ty.elem),
        Type::Group(ty) => is_copy(&ty.elem),
        Type::Array(ty) => is_copy(&ty.elem),
        Type::Tuple(ty) => ty.elems.iter().all(is_copy),
        _ => false,
    }
}

/// The path has no generic arguments.
fn is_bare(path: &Path) -> bool {
    path.segments.iter().all(|segment| matches!(segment.arguments, PathArguments::None))
}

/// The name is that of a type which is written as it stands, since its tangent is known: a number.
fn is_scalar(path: &Path) -> bool {
    is_real(path) || PASSIVE[..14].iter().any(|name| path.is_ident(name))
}

fn is_real(path: &Path) -> bool {
    path.is_ident("f64") || path.is_ident("f32")
}

/// The member of a family that belongs to the type: `[f64; N]` for `[f64; N]`, `<Matrix as Differentiable>::Tangent` for
/// `&Matrix`.
pub(crate) fn member(ty: &Type, family: Family, krate: &TokenStream) -> TokenStream {
    let span = ty.span();
    match ty {
        Type::Path(path) if path.qself.is_none() && is_real(&path.path) => match family {
            Family::Tangent => quote_spanned!(span=> #ty),
            Family::Shape => quote_spanned!(span=> ()),
        },
        Type::Path(path) if path.qself.is_none() && is_scalar(&path.path) => quote_spanned!(span=> ()),
        Type::Reference(ty) => member(&ty.elem, family, krate),
        Type::Paren(ty) => member(&ty.elem, family, krate),
        Type::Group(ty) => member(&ty.elem, family, krate),
        Type::Array(ty) => {
            let (element, length) = (member(&ty.elem, family, krate), &ty.len);
            quote_spanned!(span=> [#element; #length])
        }
        Type::Tuple(ty) => {
            let parts = ty.elems.iter().map(|ty| member(ty, family, krate));
            quote_spanned!(span=> (#(#parts,)*))
        }
        ty => {
            // What belongs to a reference holds none.
            let ty = if has_shared_reference(ty) { with_lifetime(ty, "static") } else { ty.clone() };
            match family {
                Family::Tangent => quote_spanned!(span=> <#ty as #krate::Differentiable>::Tangent),
                Family::Shape => quote_spanned!(span=> <#ty as #krate::Differentiable>::Shape),
            }
        }
    }
}

/// Returns whether the type may contain the type that it is a field of, directly but for a `Box`: then the generated types
/// hold what belongs to the field in a `Box`, too.
pub(crate) fn is_behind_pointer(ty: &Type) -> bool {
    match ty {
        Type::Path(ty) => ty.path.segments.last().is_some_and(holds_pointer),
        Type::Paren(ty) => is_behind_pointer(&ty.elem),
        Type::Group(ty) => is_behind_pointer(&ty.elem),
        Type::Array(ty) => is_behind_pointer(&ty.elem),
        Type::Tuple(ty) => ty.elems.iter().any(is_behind_pointer),
        _ => false,
    }
}

/// `Box<Node>`, `Option<Box<Node>>`; numbers and slices need no pointer, and vectors are one.
fn holds_pointer(last: &PathSegment) -> bool {
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return false };
    let mut types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    if last.ident == "Box" {
        return types.any(|ty| matches!(ty, Type::Path(ty) if !is_scalar(&ty.path)) && !is_passive(ty));
    }
    last.ident != "Vec" && types.any(is_behind_pointer)
}

/// Collects the types with a bare name, such as `Settings`, that a value of the type contains directly, and that are none of
/// the parameters.
pub(crate) fn named<'a>(ty: &'a Type, parameter: &dyn Fn(&Path) -> bool, found: &mut Vec<&'a Type>) {
    match ty {
        Type::Path(TypePath { path, qself: None, .. }) => {
            let starts = path.segments.first().map(|first| Path::from(first.ident.clone()));
            if is_bare(path) && !is_scalar(path) && !is_passive(ty) && !starts.is_some_and(|first| parameter(&first)) {
                found.push(ty);
            }
        }
        Type::Paren(ty) => named(&ty.elem, parameter, found),
        Type::Group(ty) => named(&ty.elem, parameter, found),
        Type::Array(ty) => named(&ty.elem, parameter, found),
        Type::Tuple(ty) => ty.elems.iter().for_each(|ty| named(ty, parameter, found)),
        _ => {}
    }
}

/// The type has names in it that mean nothing here.
pub(crate) fn has_unknown_names(ty: &Type) -> bool {
    struct Search(bool);
    impl<'ast> Visit<'ast> for Search {
        fn visit_path(&mut self, path: &'ast Path) {
            self.0 |= !is_scalar(path) && !["Vec", "Option", "Box"].iter().any(|name| is_named(path, name));
            visit::visit_path(self, path);
        }
    }
    let mut search = Search(false);
    search.visit_type(ty);
    search.0
}

/// The type has a path in it of which `is` holds.
pub(crate) fn mentions(ty: &Type, is: &dyn Fn(&Path) -> bool) -> bool {
    struct Search<'a>(&'a dyn Fn(&Path) -> bool, bool);
    impl<'ast> Visit<'ast> for Search<'_> {
        fn visit_path(&mut self, path: &'ast Path) {
            self.1 |= (self.0)(path);
            visit::visit_path(self, path);
        }
    }
    let mut search = Search(is, false);
    search.visit_type(ty);
    search.1
}

/// The last name of the path is this one.
pub(crate) fn is_named(path: &Path, name: &str) -> bool {
    path.segments.last().is_some_and(|last| last.ident == name)
}

/// The type with a passive one in place of those that are so.
pub(crate) fn without(ty: &Type, is_choice: &dyn Fn(&Path) -> bool) -> Type {
    struct Replace<'a>(&'a dyn Fn(&Path) -> bool);
    impl VisitMut for Replace<'_> {
        fn visit_path_mut(&mut self, path: &mut Path) {
            if (self.0)(path) {
                *path = syn::parse_quote!(bool);
            }
            visit_mut::visit_path_mut(self, path);
        }
    }
    let mut ty = ty.clone();
    Replace(is_choice).visit_type_mut(&mut ty);
    ty
}

/// The type as it is written in a body, where rustc infers lifetimes that a generated type does not have.
pub(crate) fn inferred(ty: &Type) -> Type {
    with_lifetime(ty, "_")
}

/// The type with another name for all its lifetimes.
fn with_lifetime(ty: &Type, name: &'static str) -> Type {
    struct Rename(&'static str);
    impl VisitMut for Rename {
        fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
            lifetime.ident = Ident::new(self.0, lifetime.ident.span());
        }
    }
    let mut ty = ty.clone();
    Rename(name).visit_type_mut(&mut ty);
    ty
}

/// Returns whether the type has a shared reference in it, which keeps it from moving along a tangent.
pub(crate) fn has_shared_reference(ty: &Type) -> bool {
    struct Search {
        found: bool,
    }
    impl<'ast> Visit<'ast> for Search {
        fn visit_type_reference(&mut self, ty: &'ast TypeReference) {
            self.found |= ty.mutability.is_none() && !is_passive(&ty.elem);
            visit::visit_type_reference(self, ty);
        }
    }
    let mut search = Search { found: false };
    search.visit_type(ty);
    search.found
}
