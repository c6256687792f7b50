//! Parts of matrices that are changed, as elements of their matrix: `m.row_mut(0).fill(1.0)`, `m.row_mut(0)[1] = x`,
//! `m.fixed_view_mut::<2, 2>(0, 1).copy_from(&b)`, `a.slice_mut(s![1..]).assign(&b)`.

use super::{Axes, number_of_axis, pair};
use crate::compiler::lower::Lowering;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::punctuated::Punctuated;
use syn::{Expr, Token};

/// A part of a matrix.
pub(super) struct Part<'e> {
    matrix: &'e Expr,
    axes: Vec<Axis>,
    /// It is one of `ndarray`.
    refers: bool,
}

/// What a part has of an axis of its matrix.
enum Axis {
    /// One row or column.
    At(TokenStream),
    /// Those from a number on.
    From(TokenStream, Count),
}

enum Count {
    Of(TokenStream),
    UpTo(TokenStream),
    Rest,
}

impl Axis {
    fn all() -> Self {
        Self::From(TokenStream::new(), Count::Rest)
    }

    fn counted(start: &Expr, count: impl ToTokens) -> Self {
        Self::From(start.to_token_stream(), Count::Of(count.to_token_stream()))
    }

    /// The first number, if it is none for all to see.
    fn start(&self) -> Option<&TokenStream> {
        let (Self::At(start) | Self::From(start, _)) = self;
        (!start.is_empty() && start.to_string() != "0").then_some(start)
    }

    const fn is_range(&self) -> bool {
        matches!(self, Self::From(..))
    }
}

impl Part<'_> {
    /// The element with these numbers of the matrix.
    fn element(&self, matrix: &impl ToTokens, numbers: &[TokenStream]) -> TokenStream {
        match (numbers, self.refers) {
            ([number], _) => quote!(#matrix[#number]),
            (numbers, true) => quote!(#matrix[[#(#numbers),*]]),
            (numbers, false) => quote!(#matrix[(#(#numbers),*)]),
        }
    }

    /// How many rows or columns the matrix has.
    fn length(&self, matrix: &Ident, axis: usize) -> TokenStream {
        match (self.axes.len(), axis) {
            (1, _) => quote!(#matrix.len()),
            (_, 0) => quote!(#matrix.nrows()),
            _ => quote!(#matrix.ncols()),
        }
    }
}

/// The loops over the elements of a part.
struct Elements<'p, 'e> {
    part: &'p Part<'e>,
    matrix: Ident,
    /// The numbers in the part.
    at: Vec<Ident>,
    /// The first numbers in the matrix.
    starts: Vec<Option<Ident>>,
}

impl Elements<'_, '_> {
    fn element(&self) -> TokenStream {
        let numbers = self.part.axes.iter().zip(&self.starts).zip(&self.at).map(|((axis, start), at)| {
            let at = axis.is_range().then(|| at.to_token_stream());
            number(start.as_ref().map(ToTokens::to_token_stream).as_ref(), at.as_ref())
        });
        self.part.element(&self.matrix, &numbers.collect::<Vec<_>>())
    }

    /// The element of what has the shape of the part.
    fn of(&self, given: &Ident) -> TokenStream {
        let ranges = self.part.axes.iter().zip(&self.at).filter(|(axis, _)| axis.is_range());
        let numbers: Vec<TokenStream> = ranges.map(|(_, at)| at.to_token_stream()).collect();
        self.part.element(given, &numbers)
    }

    fn count(&self, axis: usize) -> Option<TokenStream> {
        let Axis::From(_, count) = &self.part.axes[axis] else { return None };
        Some(match (count, &self.starts[axis]) {
            (Count::Of(count), _) | (Count::UpTo(count), None) => count.clone(),
            (Count::UpTo(end), Some(start)) => quote!((#end) - #start),
            (Count::Rest, None) => self.part.length(&self.matrix, axis),
            (Count::Rest, Some(start)) => {
                let length = self.part.length(&self.matrix, axis);
                quote!(#length - #start)
            }
        })
    }

    /// The loops, with what comes before them.
    fn each(&self, before: &TokenStream, body: TokenStream, span: Span) -> Option<Expr> {
        let starts = self.part.axes.iter().zip(&self.starts);
        let starts = starts.filter_map(|(axis, name)| axis.start().zip(name.as_ref()));
        let (starts, names): (Vec<_>, Vec<_>) = starts.unzip();
        let loops = (0..self.at.len()).fold(body, |body, axis| match self.count(axis) {
            Some(count) => {
                let at = &self.at[axis];
                quote!(for #at in 0..#count { #body })
            }
            None => body,
        });
        let (matrix, whole) = (&self.matrix, self.part.matrix);
        let code = quote_spanned!(span=> {
            #(let #names: usize = #starts;)*
            #before
            let #matrix = &mut #whole;
            #loops
        });
        syn::parse2(code).ok()
    }
}

impl Lowering<'_> {
    pub(super) fn is_part(&self, expression: &Expr) -> bool {
        self.changed_part(expression).is_some()
    }

    fn changed_part<'e>(&self, expression: &'e Expr) -> Option<Part<'e>> {
        let Expr::MethodCall(call) = expression else { return None };
        if !call.method.to_string().ends_with("_mut") {
            return None;
        }
        let kind = self.matrix(&call.receiver)?;
        let axes = if kind.refers { axes_of_array(call, kind.axes) } else { axes_of_matrix(call) };
        let mut axes = axes?;
        if kind.vector && !kind.refers && axes[0].is_range() {
            axes[1] = Axis::At(quote!(0));
        }
        Some(Part { matrix: &call.receiver, axes, refers: kind.refers })
    }

    /// `m[[0, 1]]` for `m.row_mut(0)[1]`
    pub(in crate::compiler::lower) fn element_of_part(&self, index: &syn::ExprIndex) -> Option<Expr> {
        let part = self.changed_part(&index.expr)?;
        let given: Vec<&Expr> = match &*index.index {
            Expr::Range(_) => return None,
            Expr::Tuple(numbers) => numbers.elems.iter().collect(),
            Expr::Array(numbers) => numbers.elems.iter().collect(),
            one => vec![one],
        };
        let ranges = part.axes.iter().filter(|axis| axis.is_range()).count();
        let is_column = matches!(&part.axes[..], [_, Axis::From(_, Count::Of(count))] if count.to_string() == "1");
        let mut given = given.into_iter();
        let of_all = given.len() == part.axes.len();
        let numbers = part.axes.iter().enumerate().map(|(position, axis)| {
            let is_asked = of_all || axis.is_range() && !(is_column && position == 1);
            let at = if is_asked { given.next().map(ToTokens::to_token_stream) } else { None };
            number(axis.start(), at.as_ref())
        });
        let numbers: Vec<TokenStream> = numbers.collect();
        let is_known = given.next().is_none() && (of_all || is_column || ranges == 1);
        is_known.then(|| syn::parse2(part.element(part.matrix, &numbers)).ok()).flatten()
    }

    /// The loop that a method stands for which changes a part.
    pub(super) fn loop_over_part(&mut self, call: &syn::ExprMethodCall) -> Option<Expr> {
        let part = self.changed_part(&call.receiver)?;
        let arguments: Vec<&Expr> = call.args.iter().collect();
        let (method, span) = (call.method.to_string(), call.method.span());
        if let (Some(sign), [with]) = (assigned_by(&method), &arguments[..]) {
            return self.operator_on_part(&call.receiver, &sign, with, span);
        }
        let [given, factor] = ["given", "factor"].map(|stem| self.fresh(stem));
        let elements = self.elements_of_part(&part);
        let (element, of_given) = (elements.element(), elements.of(&given));
        let with = |with: &Expr| quote!(let #given = #with;);
        let (before, body) = match (&*method, &arguments[..]) {
            ("mapv_inplace", [function]) => (quote!(), quote!(#element = (#function)(#element);)),
            ("map_inplace" | "apply", [function]) => (quote!(), quote!((#function)(&mut #element);)),
            ("neg_mut", []) => (quote!(), quote!(#element = -#element;)),
            ("fill", [value]) => (with(value), quote!(#element = #given;)),
            ("assign" | "copy_from", [other]) => (with(other), quote!(#element = #of_given;)),
            ("component_mul_assign", [other]) => (with(other), quote!(#element *= #of_given;)),
            ("component_div_assign", [other]) => (with(other), quote!(#element /= #of_given;)),
            ("scaled_add", [by, other]) => {
                let other = with(other);
                (quote!(let #factor = #by; #other), quote!(#element += #factor * #of_given;))
            }
            _ => return None,
        };
        elements.each(&before, body, span)
    }

    /// `m.row_mut(0) += v`, and `*=` with a number.
    pub(in crate::compiler::lower) fn operator_on_part(
        &mut self,
        target: &Expr,
        sign: &TokenStream,
        with: &Expr,
        span: Span,
    ) -> Option<Expr> {
        let part = self.changed_part(target)?;
        let scales = ["*=", "/="].contains(&&*sign.to_string());
        let is_reference = matches!(with, Expr::Reference(_));
        let is_matrix = if part.refers { is_reference || self.matrix(with).is_some() } else { !scales };
        let given = self.fresh("given");
        let elements = self.elements_of_part(&part);
        let (element, of_given) = (elements.element(), elements.of(&given));
        let by = if is_matrix { of_given } else { given.to_token_stream() };
        elements.each(&quote!(let #given = #with;), quote!(#element #sign #by;), span)
    }

    fn elements_of_part<'p, 'e>(&mut self, part: &'p Part<'e>) -> Elements<'p, 'e> {
        let matrix = self.fresh("matrix");
        let at = ["row", "column"].iter().take(part.axes.len()).map(|stem| self.fresh(stem)).collect();
        let starts = part.axes.iter().map(|axis| axis.start().map(|_| self.fresh("number"))).collect();
        Elements { part, matrix, at, starts }
    }
}

/// The operator that a method of `std::ops` is.
fn assigned_by(method: &str) -> Option<TokenStream> {
    Some(match method {
        "add_assign" => quote!(+=),
        "sub_assign" => quote!(-=),
        "mul_assign" => quote!(*=),
        "div_assign" => quote!(/=),
        _ => return None,
    })
}

/// The number in the matrix of what has this number in the part.
fn number(start: Option<&TokenStream>, at: Option<&TokenStream>) -> TokenStream {
    match (start, at) {
        (Some(start), Some(at)) => quote!(#start + #at),
        (Some(number), None) | (None, Some(number)) => number.clone(),
        (None, None) => quote!(0),
    }
}

/// Of `nalgebra`, all of which has two axes.
fn axes_of_matrix(call: &syn::ExprMethodCall) -> Option<Vec<Axis>> {
    let sizes: Vec<_> = call.turbofish.iter().flat_map(|turbofish| &turbofish.args).collect();
    let arguments: Vec<&Expr> = call.args.iter().collect();
    Some(match (&*call.method.to_string(), &sizes[..], &arguments[..]) {
        ("row_mut", [], [row]) => vec![Axis::At(row.to_token_stream()), Axis::all()],
        ("column_mut", [], [column]) => vec![Axis::all(), Axis::At(column.to_token_stream())],
        ("fixed_view_mut" | "fixed_slice_mut", [rows, columns], [row, column]) => {
            vec![Axis::counted(row, rows), Axis::counted(column, columns)]
        }
        ("view_mut" | "slice_mut", [], [Expr::Tuple(start), Expr::Tuple(shape)]) => {
            let ((row, column), (rows, columns)) = (pair(start)?, pair(shape)?);
            vec![Axis::counted(row, rows), Axis::counted(column, columns)]
        }
        ("fixed_rows_mut", [rows], [row]) => vec![Axis::counted(row, rows), Axis::all()],
        ("fixed_columns_mut", [columns], [column]) => vec![Axis::all(), Axis::counted(column, columns)],
        ("rows_mut", [], [row, rows]) => vec![Axis::counted(row, rows), Axis::all()],
        ("columns_mut", [], [column, columns]) => vec![Axis::all(), Axis::counted(column, columns)],
        _ => return None,
    })
}

/// Of `ndarray`.
fn axes_of_array(call: &syn::ExprMethodCall, axes: Axes) -> Option<Vec<Axis>> {
    let arguments: Vec<&Expr> = call.args.iter().collect();
    let at = |number: &Expr| Axis::At(number.to_token_stream());
    match (&*call.method.to_string(), axes, &arguments[..]) {
        ("row_mut", Axes::Plane, [row]) => Some(vec![at(row), Axis::all()]),
        ("column_mut", Axes::Plane, [column]) => Some(vec![Axis::all(), at(column)]),
        ("index_axis_mut", Axes::Plane, [axis, number]) => match number_of_axis(axis)? {
            0 => Some(vec![at(number), Axis::all()]),
            _ => Some(vec![Axis::all(), at(number)]),
        },
        ("slice_mut", axes, [Expr::Macro(slice)]) if slice.mac.path.segments.last()?.ident == "s" => {
            let parser = Punctuated::<Expr, Token![,]>::parse_terminated;
            let given = syn::parse::Parser::parse2(parser, slice.mac.tokens.clone()).ok()?;
            let count = if axes == Axes::Plane { 2 } else { 1 };
            let found: Vec<Axis> = given.iter().map(axis_of_slice).collect::<Option<_>>()?;
            (found.len() == count && found.iter().any(Axis::is_range)).then_some(found)
        }
        _ => None,
    }
}

/// `1..`, `..n - 1`, `i` in `s![..]`; numbers from the end are none.
fn axis_of_slice(given: &Expr) -> Option<Axis> {
    let is_negative = |bound: &Expr| matches!(bound, Expr::Unary(_));
    match given {
        Expr::Range(range) => {
            let start = range.start.as_deref().map(ToTokens::to_token_stream).unwrap_or_default();
            let count = match (range.end.as_deref(), range.limits) {
                (None, _) => Count::Rest,
                (Some(end), syn::RangeLimits::HalfOpen(_)) => Count::UpTo(end.to_token_stream()),
                (Some(end), syn::RangeLimits::Closed(_)) => Count::UpTo(quote!(#end + 1)),
            };
            let bounds = range.start.iter().chain(&range.end);
            (!bounds.into_iter().any(|bound| is_negative(bound))).then_some(Axis::From(start, count))
        }
        number => (!is_negative(number)).then(|| Axis::At(number.to_token_stream())),
    }
}
