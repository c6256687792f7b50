//! Other names for types, as `type Row = Vec<f64>` beside the function: what they stand for is written in their place. So
//! are the lifetimes of types beside it, where they were left out.

use super::generics;
use super::neighbours::Neighbours;
use super::types;
use proc_macro2::Ident;
use syn::visit_mut::{self, VisitMut};

/// How often a name may stand for another one: an alias that goes round in a circle is rustc's to report.
const DEPTH: usize = 8;

/// The function without the names that its module has for other types.
pub(super) fn written_out(item: &syn::ItemFn, neighbours: &Neighbours) -> syn::ItemFn {
    let mut item = item.clone();
    let own = item.sig.generics.type_params().map(|parameter| parameter.ident.clone()).collect();
    let mut pass = Pass { neighbours, own, depth: 0 };
    item.sig.inputs.iter_mut().for_each(|input| OfTime(&pass).visit_fn_arg_mut(input));
    pass.visit_signature_mut(&mut item.sig);
    pass.visit_block_mut(&mut item.block);
    item
}

/// The block of a trait without such a name for the type that it is for.
pub(super) fn of_type(block: &syn::ItemImpl, neighbours: &Neighbours) -> syn::ItemImpl {
    let mut block = block.clone();
    if block.trait_.is_some() {
        let own = block.generics.type_params().map(|parameter| parameter.ident.clone()).collect();
        Pass { neighbours, own, depth: 0 }.visit_type_mut(&mut block.self_ty);
    }
    block
}

/// The type of a field without such names for types of the parameters of its struct: what these have to be, the type says.
pub(crate) fn of_field(ty: &mut syn::Type, parameters: &syn::Generics, neighbours: &Neighbours) {
    if generics::mentioned_in(parameters, ty) {
        let own = parameters.type_params().map(|parameter| parameter.ident.clone()).collect();
        Pass { neighbours, own, depth: 0 }.visit_type_mut(ty);
    }
}

struct Pass<'a> {
    neighbours: &'a Neighbours,
    /// Type parameters, which hide such names.
    own: Vec<Ident>,
    depth: usize,
}

impl Pass<'_> {
    fn meaning(&self, path: &syn::Path) -> Option<syn::Type> {
        let is_own = self.own.contains(&path.segments[0].ident);
        (!is_own && self.depth < DEPTH).then(|| self.neighbours.alias(path)).flatten()
    }

    /// An own `HitResult<T>` as `self::HitResult<T>`, so that it is not taken for a `Result` by another name.
    fn own_result(&self, ty: &mut syn::Type) {
        let syn::Type::Path(syn::TypePath { qself: None, path, .. }) = ty else { return };
        let is_called_so = path.segments.len() == 1 && path.segments[0].ident.to_string().ends_with("Result");
        if is_called_so && path.segments[0].ident != "Result" && self.neighbours.is_own_type(path) {
            *path = syn::parse_quote!(self::#path);
        }
    }

    /// `View` as `View<'_>`
    fn with_lifetimes(&self, ty: &mut syn::Type) {
        let syn::Type::Path(syn::TypePath { qself: None, path, .. }) = ty else { return };
        let first = &path.segments[0].ident;
        let count = if self.own.contains(first) { 0 } else { self.neighbours.lifetimes(path) };
        let Some(segment) = path.segments.last_mut() else { return };
        let given: Vec<syn::GenericArgument> = match &segment.arguments {
            syn::PathArguments::None => Vec::new(),
            syn::PathArguments::AngleBracketed(given) => given.args.iter().cloned().collect(),
            syn::PathArguments::Parenthesized(_) => return,
        };
        let is_lifetime = |argument: &syn::GenericArgument| matches!(argument, syn::GenericArgument::Lifetime(_));
        let missing = if given.iter().any(is_lifetime) { 0 } else { count };
        if missing > 0 {
            let anonymous = syn::Lifetime::new("'_", segment.ident.span());
            let anonymous = std::iter::repeat_n(syn::GenericArgument::Lifetime(anonymous), missing);
            let arguments = anonymous.chain(given);
            segment.arguments = syn::PathArguments::AngleBracketed(syn::parse_quote!(<#(#arguments),*>));
        }
    }
}

/// Has the `Duration` of std by its whole path, since types of users have that name, too.
struct OfTime<'a, 'b>(&'a Pass<'b>);

impl VisitMut for OfTime<'_, '_> {
    fn visit_type_path_mut(&mut self, ty: &mut syn::TypePath) {
        visit_mut::visit_type_path_mut(self, ty);
        let names: Vec<String> = ty.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let (Some(first), Some(last)) = (ty.path.segments.first(), names.last()) else { return };
        let is_own = self.0.own.contains(&first.ident) || self.0.neighbours.extend(last);
        if !types::OF_TIME.contains(&&**last) || is_own {
            return;
        }
        if let Some([krate, time, last]) = self.0.neighbours.outside(&names).as_deref()
            && matches!(&**krate, "std" | "core")
            && time == "time"
        {
            let [krate, last] = [krate, last].map(|name| Ident::new(name, first.ident.span()));
            ty.path = syn::parse_quote_spanned!(last.span()=> ::#krate::time::#last);
        }
    }
}

impl VisitMut for Pass<'_> {
    fn visit_type_mut(&mut self, ty: &mut syn::Type) {
        let meaning = match &*ty {
            syn::Type::Path(path) if path.qself.is_none() => self.meaning(&path.path),
            _ => None,
        };
        let Some(meaning) = meaning else {
            self.with_lifetimes(ty);
            self.own_result(ty);
            return visit_mut::visit_type_mut(self, ty);
        };
        *ty = meaning;
        self.depth += 1;
        self.visit_type_mut(ty);
        self.depth -= 1;
    }

    /// `Row::new()`
    fn visit_expr_path_mut(&mut self, path: &mut syn::ExprPath) {
        visit_mut::visit_expr_path_mut(self, path);
        let (None, Some(first), false) = (&path.qself, path.path.segments.first(), path.path.segments.len() == 1)
        else {
            return;
        };
        let meaning = self.meaning(&first.clone().into());
        if let Some(syn::Type::Path(mut ty)) = meaning
            && ty.qself.is_none()
        {
            self.visit_type_path_mut(&mut ty);
            for segment in &mut ty.path.segments {
                if let syn::PathArguments::AngleBracketed(arguments) = &mut segment.arguments {
                    arguments.colon2_token.get_or_insert_default();
                }
            }
            ty.path.segments.extend(path.path.segments.iter().skip(1).cloned());
            path.path = ty.path;
        }
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}
