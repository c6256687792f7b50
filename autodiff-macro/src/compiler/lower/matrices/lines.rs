//! Rows and columns that are changed, as elements of their matrix: `m.row_mut(0).fill(1.0)`, `m.row_mut(0)[1] = x`.

use super::Axes;
use crate::compiler::lower::Lowering;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::Expr;

/// A row or column of a matrix.
struct Line<'e> {
    matrix: &'e Expr,
    number: &'e Expr,
    is_row: bool,
    /// It is one of `ndarray`.
    refers: bool,
}

impl Line<'_> {
    /// The index of an element in the matrix.
    fn index(&self, number: &dyn ToTokens, at: &dyn ToTokens) -> TokenStream {
        match (self.is_row, self.refers) {
            (true, true) => quote!([#number, #at]),
            (false, true) => quote!([#at, #number]),
            (true, false) => quote!((#number, #at)),
            (false, false) => quote!((#at, #number)),
        }
    }
}

impl Lowering<'_> {
    fn changed_line<'e>(&self, expression: &'e Expr) -> Option<Line<'e>> {
        let Expr::MethodCall(call) = expression else { return None };
        let is_row = match (&*call.method.to_string(), call.args.len()) {
            ("row_mut", 1) => true,
            ("column_mut", 1) => false,
            _ => return None,
        };
        let kind = self.matrix(&call.receiver).filter(|kind| !kind.refers || kind.axes == Axes::Plane)?;
        Some(Line { matrix: &call.receiver, number: call.args.first()?, is_row, refers: kind.refers })
    }

    /// `m[[0, 1]]` for `m.row_mut(0)[1]`
    pub(in crate::compiler::lower) fn element_of_line(&self, index: &syn::ExprIndex) -> Option<Expr> {
        let line = self.changed_line(&index.expr).filter(|_| !matches!(*index.index, Expr::Range(_)))?;
        let (matrix, place) = (line.matrix, line.index(line.number, &index.index));
        syn::parse2(quote!(#matrix[#place])).ok()
    }

    /// The loop that a method stands for which changes a row or column.
    pub(super) fn loop_over_line(&mut self, call: &syn::ExprMethodCall) -> Option<Expr> {
        let [matrix, number, at, given, factor] =
            ["matrix", "number", "at", "given", "factor"].map(|stem| self.fresh(stem));
        let line = self.changed_line(&call.receiver)?;
        let index = line.index(&number, &at);
        let element = quote!(#matrix[#index]);
        let arguments: Vec<&Expr> = call.args.iter().collect();
        let (before, change) = match (&*call.method.to_string(), &arguments[..]) {
            ("mapv_inplace", [function]) => (quote!(), quote!(#element = (#function)(#element);)),
            ("map_inplace" | "apply", [function]) => (quote!(), quote!((#function)(&mut #element);)),
            ("fill", [value]) => (quote!(let #given = #value;), quote!(#element = #given;)),
            ("assign" | "copy_from", [with]) => (quote!(let #given = #with;), quote!(#element = #given[#at];)),
            ("scaled_add", [by, with]) => {
                (quote!(let #factor = #by; let #given = #with;), quote!(#element += #factor * #given[#at];))
            }
            _ => return None,
        };
        let (whole, line_number) = (line.matrix, line.number);
        let count = if line.is_row { quote!(ncols) } else { quote!(nrows) };
        let looped = quote_spanned!(call.method.span()=> {
            let #number: usize = #line_number;
            #before
            let #matrix = &mut #whole;
            for #at in 0..#matrix.#count() { #change }
        });
        syn::parse2(looped).ok()
    }
}
