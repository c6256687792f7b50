//! Rows, columns and elements of matrices as iterators: ranges of their numbers.

use super::{Axes, Matrix};
use crate::compiler::lower::Lowering;
use crate::compiler::lower::iterator::Chain;
use quote::{quote, quote_spanned};
use syn::Expr;

/// What an iterator of a matrix yields.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Items {
    Rows,
    Columns,
    /// The elements of an array of two dimensions, row by row.
    Elements,
    /// Elements after their indices.
    Indexed,
    /// Overlapping parts of an array of one dimension.
    Windows,
}

impl Lowering<'_> {
    /// The call is an iterator of a matrix that [becomes a range](Self::iterator_of_matrix).
    pub(in crate::compiler::lower) fn is_iterator_of_matrix(&self, call: &syn::ExprMethodCall) -> bool {
        self.matrix(&call.receiver).is_some_and(|matrix| items(&matrix, call).is_some())
    }

    /// The rows, columns or elements of a matrix, as what is read by their numbers.
    pub(in crate::compiler::lower) fn iterator_of_matrix(&mut self, call: &syn::ExprMethodCall) -> Option<Chain> {
        let kind = self.matrix(&call.receiver)?;
        let items = items(&kind, call)?;
        self.numbered_items(&call.receiver, items, kind.axes, call.args.first())
    }

    /// The elements that a loop over an array of two dimensions, or over a reference to one, runs through.
    pub(in crate::compiler::lower) fn elements_of_matrix(&mut self, expression: &Expr) -> Option<Chain> {
        let axes = self.matrix(expression)?.axes;
        if axes == Axes::Line {
            return None;
        }
        self.numbered_items(expression, Items::Elements, axes, None)
    }

    fn numbered_items(&mut self, receiver: &Expr, items: Items, axes: Axes, size: Option<&Expr>) -> Option<Chain> {
        let matrix = self.named_matrix(receiver)?;
        let [number, columns] = ["number", "columns"].map(|stem| self.fresh(stem));
        let range = match (items, axes) {
            (Items::Rows, _) => quote!((0..#matrix.nrows()).map(|#number| #matrix.row(#number))),
            (Items::Columns, _) => quote!((0..#matrix.ncols()).map(|#number| #matrix.column(#number))),
            (Items::Indexed, Axes::Line) => quote!((0..#matrix.len()).map(|#number| (#number, &#matrix[#number]))),
            (Items::Windows, _) => {
                let window = self.fresh("window");
                self.statement(&syn::parse2(quote!(let #window: usize = #size;)).ok()?);
                let slice = quote!(::ndarray::s![#number..#number + #window]);
                quote!((0..(#matrix.len() + 1).saturating_sub(#window)).map(|#number| #matrix.slice(#slice)))
            }
            (Items::Elements, Axes::Line) => return None,
            (Items::Elements | Items::Indexed, Axes::Plane) => {
                self.statement(&syn::parse2(quote!(let #columns = #matrix.ncols();)).ok()?);
                let index = quote!((#number / #columns, #number % #columns));
                let item = quote!(&#matrix[[#number / #columns, #number % #columns]]);
                let item = if items == Items::Indexed { quote!((#index, #item)) } else { item };
                quote!((0..#matrix.len()).map(|#number| #item))
            }
        };
        let range: Expr = syn::parse2(quote_spanned!(self.at=> #range)).ok()?;
        self.chain(&range)
    }

    /// The name of a matrix, given to it if it has none.
    fn named_matrix(&mut self, receiver: &Expr) -> Option<Expr> {
        match receiver {
            Expr::Paren(inner) => self.named_matrix(&inner.expr),
            Expr::Reference(inner) if inner.mutability.is_none() => self.named_matrix(&inner.expr),
            Expr::Path(_) | Expr::Field(_) => Some(receiver.clone()),
            _ => {
                let matrix = self.fresh("matrix");
                let bound = syn::parse2(quote!(let #matrix = #receiver;)).ok()?;
                self.statement(&bound);
                syn::parse2(quote!(#matrix)).ok()
            }
        }
    }
}

fn items(matrix: &Matrix, call: &syn::ExprMethodCall) -> Option<Items> {
    let is_plane = matrix.axes == Axes::Plane;
    let arguments: Vec<&Expr> = call.args.iter().collect();
    Some(match (&*call.method.to_string(), &arguments[..]) {
        ("rows" | "outer_iter" | "genrows", []) if is_plane => Items::Rows,
        ("columns" | "gencolumns", []) if is_plane => Items::Columns,
        ("row_iter", []) if !matrix.refers => Items::Rows,
        ("column_iter", []) if !matrix.refers => Items::Columns,
        ("axis_iter", [axis]) if is_plane => match super::number_of_axis(axis)? {
            0 => Items::Rows,
            _ => Items::Columns,
        },
        ("iter" | "into_iter", []) if is_plane => Items::Elements,
        ("windows", [_]) if matrix.refers && !is_plane => Items::Windows,
        ("indexed_iter", []) if matrix.refers => Items::Indexed,
        _ => return None,
    })
}
