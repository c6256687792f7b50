//! The dimensions that the name of a type tells.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::Expr;

/// The dimensions of a matrix by its type.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Dimensions {
    /// `Matrix2x3`, `SVector<f64, N>`: in the type.
    Static,
    /// `DVector`
    DynamicVector,
    /// `RowDVector`
    DynamicRow,
    /// `DMatrix`
    DynamicMatrix,
    /// `Array1`, `Array2`
    Array(usize),
    /// `Array`
    AnyArray,
}

/// Numbers of rows and columns.
pub(super) struct Sizes {
    shape: [TokenStream; 2],
    kind: Dimensions,
}

impl Sizes {
    /// Names for them.
    pub(super) fn bound(&self, rows: &Ident, columns: &Ident) -> TokenStream {
        let [of_rows, of_columns] = &self.shape;
        quote!(let #rows: usize = #of_rows; let #columns: usize = #of_columns;)
    }

    /// Those that a function that makes a matrix is given before the elements, each with a comma.
    pub(super) fn passed(&self, rows: &Ident, columns: &Ident) -> TokenStream {
        match self.kind {
            Dimensions::DynamicMatrix => quote!(#rows, #columns,),
            _ => TokenStream::new(),
        }
    }
}

/// The dimensions of the type.
pub(super) fn of(ty: &syn::Path) -> Option<Dimensions> {
    let last = ty.segments.last()?;
    Some(match &*last.ident.to_string() {
        "DVector" => Dimensions::DynamicVector,
        "RowDVector" => Dimensions::DynamicRow,
        "DMatrix" => Dimensions::DynamicMatrix,
        "Array1" => Dimensions::Array(1),
        "Array2" => Dimensions::Array(2),
        "Array" => Dimensions::AnyArray,
        _ => return shape_of(last).map(|_| Dimensions::Static),
    })
}

/// The numbers of rows and columns of a matrix of `nalgebra`, by its type and the arguments before the elements.
pub(super) fn sizes(ty: &syn::Path, arguments: &[&Expr]) -> Option<Sizes> {
    let kind = of(ty)?;
    let shape = match (kind, arguments) {
        (Dimensions::Static, []) => shape_of(ty.segments.last()?)?,
        (Dimensions::DynamicVector, [rows]) => [quote!(#rows), quote!(1)],
        (Dimensions::DynamicRow, [columns]) => [quote!(1), quote!(#columns)],
        (Dimensions::DynamicMatrix, [rows, columns]) => [quote!(#rows), quote!(#columns)],
        _ => return None,
    };
    Some(Sizes { shape, kind })
}

/// Rows and columns of `Vector3`, `RowVector2`, `Matrix2x3`, `SMatrix<f64, R, C>`, ..
fn shape_of(segment: &syn::PathSegment) -> Option<[TokenStream; 2]> {
    let name = segment.ident.to_string();
    let numbers = numbers(&segment.arguments);
    match (&*name, &numbers[..]) {
        ("SVector", [rows]) => return Some([rows.clone(), quote!(1)]),
        ("RowSVector", [columns]) => return Some([quote!(1), columns.clone()]),
        ("SMatrix", [rows, columns]) => return Some([rows.clone(), columns.clone()]),
        _ => {}
    }
    let literal = |text: &str| {
        let number: usize = text.parse().ok()?;
        Some(proc_macro2::Literal::usize_unsuffixed(number).to_token_stream())
    };
    if let Some(size) = name.strip_prefix("RowVector") {
        return Some([quote!(1), literal(size)?]);
    }
    if let Some(size) = name.strip_prefix("Vector") {
        return Some([literal(size)?, quote!(1)]);
    }
    let size = name.strip_prefix("Matrix")?;
    let (rows, columns) = size.split_once('x').unwrap_or((size, size));
    Some([literal(rows)?, literal(columns)?])
}

/// The generic arguments after the first.
fn numbers(arguments: &syn::PathArguments) -> Vec<TokenStream> {
    let syn::PathArguments::AngleBracketed(arguments) = arguments else { return Vec::new() };
    arguments.args.iter().skip(1).map(ToTokens::to_token_stream).collect()
}
