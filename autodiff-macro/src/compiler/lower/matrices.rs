//! Matrices of `nalgebra` and arrays of `ndarray`: what cannot be a method with a way back, since it takes a function or is
//! an iterator, is written as the other Rust that it stands for.

mod dimensions;
mod geometry;
mod iterators;
mod loops;
mod made;
mod named_parts;
mod parts;
mod seen;
mod zips;

use super::Lowering;
use crate::compiler::ir::{self, Type};
use crate::compiler::viewed;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;

pub(super) use geometry::makes_rotation;
pub(super) use seen::stored;

/// How the elements are numbered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Axes {
    /// By one number: all of `nalgebra`, in columns, and arrays of one dimension.
    Line,
    /// By row and column: arrays of two dimensions.
    Plane,
}

/// What is seen of a matrix.
#[derive(Clone)]
#[expect(clippy::struct_excessive_bools, reason = "they are independent of one another")]
pub(super) struct Matrix {
    pub(super) axes: Axes,
    /// Its methods pass references to their functions, as those of `ndarray` do.
    refers: bool,
    /// Its elements may lie in memory of something else: a view, or a matrix of any storage.
    borrowed: bool,
    /// It is a view in the source, which is copied as references are, but a copy of the elements here.
    pub(super) viewed: bool,
    /// It has one column, as its type says.
    vector: bool,
    element: Type,
}

impl Lowering<'_> {
    /// The operand of an operator that is a view, as a matrix that owns its elements, of which the operators are known.
    pub(super) fn owned_matrix(&self, expression: &syn::Expr) -> Option<syn::Expr> {
        let place = match expression {
            syn::Expr::Reference(reference) => &reference.expr,
            other => other,
        };
        let matrix = self.matrix(place).filter(|matrix| matrix.borrowed)?;
        Some(if matrix.refers {
            syn::parse_quote!((#place).to_owned())
        } else {
            syn::parse_quote!((#place).clone_owned())
        })
    }

    /// The matrix that a function is given a view of, under a name of its own; `None` if the argument is no view.
    pub(super) fn shown_matrix(&mut self, argument: &syn::Expr) -> Option<ir::Place> {
        let is_view = !matches!(argument, syn::Expr::Reference(_));
        self.matrix(argument).filter(|matrix| is_view && matrix.viewed)?;
        let private = &self.private;
        Some(self.shown_by(argument, quote!(#private::methods::Viewed::shown)))
    }

    /// The same, where the function asks for a reference to a view.
    pub(super) fn referred_matrix(&mut self, argument: &syn::Expr, asked: Option<&syn::FnArg>) -> Option<ir::Place> {
        let Some(syn::FnArg::Typed(typed)) = asked else { return None };
        let syn::Type::Reference(asked) = &*typed.ty else { return None };
        let seen = match argument {
            syn::Expr::Reference(reference) => &reference.expr,
            other => other,
        };
        let is_view = asked.mutability.is_none() && viewed::is_view(&asked.elem, self.neighbours);
        self.matrix(seen).filter(|_| is_view)?;
        let private = &self.private;
        Some(self.shown_by(seen, quote!(&#private::methods::Viewed::shown)))
    }

    fn shown_by(&mut self, matrix: &syn::Expr, shown: TokenStream) -> ir::Place {
        let (_, place) = self.referent(matrix);
        let view = self.view_of("view", place, false);
        self.function.shown.insert(view, shown);
        ir::Place::whole(view)
    }

    /// The name is that of a view in the source, and neither called a method of nor indexed: it is passed on.
    pub(super) fn is_view_as_value(&self, name: &Ident, next: Option<&TokenTree>) -> bool {
        let is_whole = match next {
            None => true,
            Some(TokenTree::Punct(punct)) => punct.as_char() == ',',
            Some(_) => false,
        };
        let var = self.lookup_variable(&name.to_string()).filter(|_| is_whole);
        var.and_then(|var| self.matrix_of_variable(var)).is_some_and(|matrix| matrix.viewed)
    }

    /// A view of the copy that stands for a view of the source.
    pub(super) fn view_again(&self, name: &Ident) -> TokenStream {
        let private = &self.private;
        quote!((#private::methods::Viewed::shown(&#name)))
    }

    /// The expression names a view in the source, which an operator leaves where it is.
    pub(super) fn is_copy_of_view(&self, expression: &syn::Expr) -> bool {
        matches!(expression, syn::Expr::Path(_)) && self.matrix(expression).is_some_and(|matrix| matrix.viewed)
    }
}

/// `Axis(0)`
fn number_of_axis(axis: &syn::Expr) -> Option<usize> {
    let syn::Expr::Call(call) = axis else { return None };
    let syn::Expr::Path(name) = &*call.func else { return None };
    let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(number), .. }) = call.args.first()? else { return None };
    let number = number.base10_parse().ok()?;
    (name.path.segments.last()?.ident == "Axis" && number < 2).then_some(number)
}

fn pair(tuple: &syn::ExprTuple) -> Option<(&syn::Expr, &syn::Expr)> {
    (tuple.elems.len() == 2).then(|| (&tuple.elems[0], &tuple.elems[1]))
}

/// The index of an element, and the loops over all of them.
struct Place {
    axes: Axes,
    row: Ident,
    column: Ident,
}

impl Place {
    fn of(&self, matrix: &Ident) -> TokenStream {
        let (row, column) = (&self.row, &self.column);
        match self.axes {
            Axes::Line => quote!(#matrix[#row]),
            Axes::Plane => quote!(#matrix[[#row, #column]]),
        }
    }

    fn each(&self, matrix: &Ident, body: &TokenStream) -> TokenStream {
        let (row, column) = (&self.row, &self.column);
        match self.axes {
            Axes::Line => quote!(for #row in 0..#matrix.len() { #body }),
            Axes::Plane => {
                quote!(for #row in 0..#matrix.nrows() { for #column in 0..#matrix.ncols() { #body } })
            }
        }
    }
}
