//! `Zip` of `ndarray`: a loop over the elements, or the rows, of several arrays at once.

use super::{Axes, Matrix, Place};
use crate::compiler::ir::Kind;
use crate::compiler::lower::Lowering;
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::Expr;

/// One of the arrays.
struct Part {
    array: Expr,
    name: Ident,
    changes: bool,
    /// What is passed is a row.
    rows: bool,
}

impl Part {
    fn element(&self, place: &Place) -> TokenStream {
        let element = place.of(&self.name);
        match (self.rows, self.changes) {
            (true, _) => {
                let (name, row) = (&self.name, &place.row);
                quote!(#name.row(#row))
            }
            (false, true) => quote!(&mut #element),
            (false, false) => quote!(&#element),
        }
    }
}

impl Lowering<'_> {
    /// The loop that the end of a chain from `Zip::from(..)` stands for.
    pub(super) fn loop_of_zip(&mut self, call: &syn::ExprMethodCall) -> Option<Expr> {
        let arguments: Vec<&Expr> = call.args.iter().collect();
        let (start, function) = match (&*call.method.to_string(), &arguments[..]) {
            ("for_each" | "map_collect", [function]) => (None, function),
            ("fold", [start, function]) => (Some(start), function),
            _ => return None,
        };
        let arrays = zipped(&call.receiver)?;
        let axes = self.axes_of(&arrays)?;
        let parts: Vec<Part> = arrays.into_iter().map(|array| self.part_of_zip(array)).collect::<Option<_>>()?;
        let [total, made, row, column] = ["total", "made", "row", "column"].map(|stem| self.fresh(stem));
        let place = Place { axes, row, column };
        let bound = parts.iter().map(|Part { array, name, .. }| quote!(let #name = #array;));
        let elements: Vec<TokenStream> = parts.iter().map(|part| part.element(&place)).collect();
        let first = &parts.first()?.name;
        let each = |body: TokenStream| match parts.first() {
            Some(part) if part.rows => {
                let row = &place.row;
                quote!(for #row in 0..#first.nrows() { #body })
            }
            _ => place.each(first, &body),
        };
        let looped = match (start, &*call.method.to_string()) {
            (Some(start), _) => {
                let each = each(quote!(#total = (#function)(#total, #(#elements),*);));
                quote!({ #(#bound)* let mut #total = #start; #each #total })
            }
            (None, "map_collect") if !parts.first()?.rows => {
                let at = place.of(&made);
                let each = each(quote!(#at = (#function)(#(#elements),*);));
                quote!({ #(#bound)* let mut #made = #first.to_owned(); #each #made })
            }
            (None, "for_each") => {
                let each = each(quote!((#function)(#(#elements),*);));
                quote!({ #(#bound)* #each })
            }
            _ => return None,
        };
        syn::parse2(quote_spanned!(call.method.span()=> #looped)).ok()
    }

    /// What is seen of an array that is collected from a zip.
    pub(super) fn matrix_of_zip(&self, receiver: &Expr) -> Option<Matrix> {
        let arrays = zipped(receiver)?;
        let seen = arrays.iter().find_map(|array| self.matrix(array))?;
        Some(Matrix { borrowed: false, viewed: false, ..seen })
    }

    /// How all of them are numbered, if that is seen of one, and the same for those of which it is seen.
    fn axes_of(&self, arrays: &[Expr]) -> Option<Axes> {
        let mut all = arrays.iter().filter_map(|array| match rows_of(array) {
            Some(_) => Some(Axes::Line),
            None => Some(self.matrix(array)?.axes),
        });
        let first = all.next()?;
        all.all(|axes| axes == first).then_some(first)
    }

    fn part_of_zip(&mut self, array: Expr) -> Option<Part> {
        let name = self.fresh("array");
        if let Some(whole) = rows_of(&array) {
            self.matrix(whole)?;
            return Some(Part { array: syn::parse_quote!(&#whole), name, changes: false, rows: true });
        }
        let changes = match &array {
            Expr::Reference(reference) => reference.mutability.is_some(),
            Expr::Path(path) => {
                let var = self.lookup_variable(&path.path.get_ident()?.to_string())?;
                matches!(self.kind(var), Kind::Borrowed(true) | Kind::View(_, true))
            }
            Expr::MethodCall(call) if call.method == "view" || call.method == "row" || call.method == "column" => false,
            _ => return None,
        };
        Some(Part { array, name, changes, rows: false })
    }
}

/// The arguments of `Zip::from(..).and(..)`.
fn zipped(expression: &Expr) -> Option<Vec<Expr>> {
    match expression {
        Expr::Call(call) => {
            let Expr::Path(path) = &*call.func else { return None };
            let mut names = path.path.segments.iter().rev().map(|segment| segment.ident.to_string());
            let is_zip = names.next()? == "from" && names.next()? == "Zip";
            is_zip.then(|| call.args.iter().cloned().collect())
        }
        Expr::MethodCall(call) if call.method == "and" => {
            let mut parts = zipped(&call.receiver)?;
            parts.push(call.args.first()?.clone());
            Some(parts)
        }
        _ => None,
    }
}

/// The array that `m.rows()` is of.
fn rows_of(array: &Expr) -> Option<&Expr> {
    match array {
        Expr::MethodCall(call) if call.args.is_empty() && (call.method == "rows" || call.method == "genrows") => {
            Some(&call.receiver)
        }
        Expr::MethodCall(call) if call.method == "axis_iter" => {
            (super::number_of_axis(call.args.first()?)? == 0).then_some(&call.receiver)
        }
        _ => None,
    }
}
