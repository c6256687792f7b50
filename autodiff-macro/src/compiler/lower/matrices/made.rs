//! Matrices that are made of functions, iterators and numbers: of a vector of their elements.

use super::dimensions::{self, Dimensions};
use super::geometry;
use crate::compiler::lower::Lowering;
use crate::compiler::lower::item::Item;
use crate::compiler::viewed;
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Expr, Token};

impl Lowering<'_> {
    /// A matrix that is made of something with a derivative, as other Rust; `None` if it is made in another way.
    pub(in crate::compiler::lower) fn made_matrix(&mut self, call: &syn::ExprCall) -> Option<Expr> {
        let Expr::Path(function) = &*call.func else { return None };
        let mut ty = function.path.clone();
        let name = ty.segments.pop()?.ident;
        ty.segments.pop_punct();
        if !makes(&name.to_string()) || !self.is_type_of_matrix(&ty) || self.is_inert(&Expr::Call(call.clone())) {
            return None;
        }
        let arguments: Vec<&Expr> = call.args.iter().collect();
        let made = match (&*name.to_string(), &arguments[..]) {
            ("from_fn", [sizes @ .., function]) => self.of_function(&ty, sizes, function)?,
            ("from_shape_fn", [shape, function]) => self.of_shape_and_function(&ty, shape, function)?,
            ("from_iterator", [sizes @ .., items]) => self.of_items(&ty, sizes, items)?,
            ("from_iter", [items]) => quote!(#ty::from_vec((#items).into_iter().collect::<Vec<_>>())),
            ("from", [elements]) if dimensions::of(&ty) == Some(Dimensions::Array(1)) => {
                quote!(#ty::from_vec(#elements))
            }
            ("from_columns" | "from_rows", [lines]) => self.of_lines(&ty, &name, lines)?,
            ("from_element" | "repeat" | "from_elem", [sizes @ .., element]) => self.of_one(&ty, sizes, element)?,
            ("zeros" | "ones" | "identity" | "eye", sizes) => self.of_sizes(&call.func, sizes)?,
            _ => return None,
        };
        syn::parse2(quote_spanned!(name.span()=> #made)).ok()
    }

    /// `DVector::zeros(self.size)`: the sizes have no derivative, whatever else is in a struct.
    fn of_sizes(&mut self, function: &Expr, sizes: &[&Expr]) -> Option<TokenStream> {
        let sizes: Option<Vec<Expr>> = sizes.iter().map(|size| self.size_apart(size)).collect();
        let sizes = sizes?;
        Some(quote!(#function(#(#sizes),*)))
    }

    fn size_apart(&mut self, size: &Expr) -> Option<Expr> {
        if let Expr::Tuple(tuple) = size {
            let sizes: Option<Vec<Expr>> = tuple.elems.iter().map(|size| self.size_apart(size)).collect();
            let sizes = sizes?;
            return Some(syn::parse_quote!((#(#sizes,)*)));
        }
        if self.is_inert(size) {
            return Some(size.clone());
        }
        let value = self.value(size);
        let is_passive = value.var().is_some_and(|var| self.ty(var).is_passive());
        let value = if is_passive { value } else { self.typed(value, Some(&syn::parse_quote!(usize))) };
        let name = self.argument_name(Item::Value(value));
        Some(syn::parse_quote!(#name))
    }

    /// `nalgebra::distance(&p, &q)` and its like, as an operator and a method.
    pub(in crate::compiler::lower) fn between_points(&self, call: &syn::ExprCall) -> Option<Expr> {
        let Expr::Path(function) = &*call.func else { return None };
        let (first, second) = (call.args.first()?, call.args.get(1)?);
        let name = &function.path.segments.last()?.ident;
        let method = match &*name.to_string() {
            "distance" => quote!(norm),
            "distance_squared" => quote!(norm_squared),
            _ => return None,
        };
        let known = viewed::comes_from(&function.path, "nalgebra", self.neighbours);
        known.then(|| syn::parse2(quote_spanned!(name.span()=> (#second - #first).#method())).ok())?
    }

    /// `DMatrix::from_fn(rows, columns, |row, column| ..)`
    fn of_function(&mut self, ty: &syn::Path, sizes: &[&Expr], function: &Expr) -> Option<TokenStream> {
        let sizes = dimensions::sizes(ty, sizes)?;
        let [rows, columns, row, column] = ["rows", "columns", "row", "column"].map(|stem| self.fresh(stem));
        let elements = self.filled(
            &[quote!(for #column in 0..#columns), quote!(for #row in 0..#rows)],
            &quote!((#function)(#row, #column)),
            &quote!(#rows * #columns),
        );
        let (bound, before) = (sizes.bound(&rows, &columns), sizes.passed(&rows, &columns));
        Some(quote!({ #bound #ty::from_vec(#before #elements) }))
    }

    /// `Array2::from_shape_fn((rows, columns), |(row, column)| ..)`
    fn of_shape_and_function(&mut self, ty: &syn::Path, shape: &Expr, function: &Expr) -> Option<TokenStream> {
        let [rows, columns, row, column] = ["rows", "columns", "row", "column"].map(|stem| self.fresh(stem));
        match axes_of_shape(ty, shape)? {
            1 => {
                let elements = self.filled(&[quote!(for #row in 0..#rows)], &quote!((#function)(#row)), &quote!(#rows));
                Some(quote!({ let #rows: usize = #shape; #ty::from_vec(#elements) }))
            }
            _ => {
                let elements = self.filled(
                    &[quote!(for #row in 0..#rows), quote!(for #column in 0..#columns)],
                    &quote!((#function)((#row, #column))),
                    &quote!(#rows * #columns),
                );
                let shape = self.destructured(shape, &rows, &columns)?;
                Some(quote!({ #shape #ty::from_shape_vec((#rows, #columns), #elements).unwrap() }))
            }
        }
    }

    /// `Matrix3::from_columns(&[a, b, c])`
    fn of_lines(&mut self, ty: &syn::Path, function: &Ident, lines: &Expr) -> Option<TokenStream> {
        let [rows, columns, row, column, all] =
            ["rows", "columns", "row", "column", "lines"].map(|stem| self.fresh(stem));
        let of_columns = function == "from_columns";
        let (count, length, at) = if of_columns {
            (&columns, &rows, quote!(#all[#column][#row]))
        } else {
            (&rows, &columns, quote!(#all[#row][#column]))
        };
        let looped = [quote!(for #column in 0..#columns), quote!(for #row in 0..#rows)];
        let elements = self.filled(&looped, &at, &quote!(#rows * #columns));
        let before = match dimensions::of(ty)? {
            Dimensions::Static => TokenStream::new(),
            Dimensions::DynamicMatrix => quote!(#rows, #columns,),
            _ => return None,
        };
        let lines = match lines {
            Expr::Reference(reference) if matches!(&*reference.expr, Expr::Array(_)) => &reference.expr,
            other => other,
        };
        Some(quote!({
            let #all = #lines;
            let #count: usize = #all.len();
            let #length: usize = #all[0].len();
            #ty::from_vec(#before #elements)
        }))
    }

    /// `DMatrix::from_iterator(rows, columns, items)`
    fn of_items(&mut self, ty: &syn::Path, sizes: &[&Expr], items: &Expr) -> Option<TokenStream> {
        let sizes = dimensions::sizes(ty, sizes)?;
        let [rows, columns] = ["rows", "columns"].map(|stem| self.fresh(stem));
        let (bound, before) = (sizes.bound(&rows, &columns), sizes.passed(&rows, &columns));
        let elements = quote!((#items).into_iter().take(#rows * #columns).collect::<Vec<_>>());
        Some(quote!({ #bound #ty::from_vec(#before #elements) }))
    }

    /// `DVector::from_element(rows, element)`, `Array2::from_elem((rows, columns), element)`
    fn of_one(&mut self, ty: &syn::Path, sizes: &[&Expr], element: &Expr) -> Option<TokenStream> {
        let [rows, columns] = ["rows", "columns"].map(|stem| self.fresh(stem));
        if let (Some(Dimensions::Array(_)), [shape]) = (dimensions::of(ty), sizes) {
            return match axes_of_shape(ty, shape)? {
                1 => Some(quote!(#ty::from_vec(vec![#element; #shape]))),
                _ => {
                    let shape = self.destructured(shape, &rows, &columns)?;
                    let elements = quote!(vec![#element; #rows * #columns]);
                    Some(quote!({ #shape #ty::from_shape_vec((#rows, #columns), #elements).unwrap() }))
                }
            };
        }
        let sizes = dimensions::sizes(ty, sizes)?;
        let (bound, before) = (sizes.bound(&rows, &columns), sizes.passed(&rows, &columns));
        Some(quote!({ #bound #ty::from_vec(#before vec![#element; #rows * #columns]) }))
    }

    /// The elements as a vector, in the order in which the loops, from the outer one on, come to them.
    fn filled(&mut self, loops: &[TokenStream], element: &TokenStream, count: &TokenStream) -> TokenStream {
        let elements = self.fresh("elements");
        let pushed = quote!(#elements.push(#element););
        let looped = loops.iter().rfold(pushed, |body, header| quote!(#header { #body }));
        quote!({ let mut #elements = Vec::with_capacity(#count); #looped #elements })
    }

    /// `let (rows, columns) = shape;` of a tuple or of the shape of another array.
    fn destructured(&self, shape: &Expr, rows: &Ident, columns: &Ident) -> Option<TokenStream> {
        match shape {
            Expr::Tuple(tuple) if tuple.elems.len() == 2 => {
                let (first, second) = (&tuple.elems[0], &tuple.elems[1]);
                Some(quote!(let #rows: usize = #first; let #columns: usize = #second;))
            }
            Expr::MethodCall(call) if call.method == "dim" || call.method == "raw_dim" => {
                self.matrix(&call.receiver)?;
                let array = &call.receiver;
                Some(quote!(let #rows = #array.nrows(); let #columns = #array.ncols();))
            }
            _ => None,
        }
    }

    /// What no derivative is known for, and what to write instead: a function of a matrix or of another type of `nalgebra`, as
    /// `Rotation3::from_euler_angles`.
    pub(in crate::compiler::lower) fn unknown_maker(
        &self,
        call: &syn::ExprCall,
        function: &syn::Path,
    ) -> Option<(String, &'static str)> {
        let mut ty = function.clone();
        let name = ty.segments.pop()?.ident;
        ty.segments.pop_punct();
        let owner = &ty.segments.last()?.ident;
        if geometry::makes(owner, &name) {
            return None;
        }
        let remedy = if geometry::has(owner) && viewed::comes_from(&ty, "nalgebra", self.neighbours) {
            "write it with matrices and vectors, as `Matrix3::new(..)`"
        } else if self.is_type_of_matrix(&ty) && !is_known_maker(&name.to_string()) {
            "make the matrix of its elements, as by `from_fn` or `from_vec`"
        } else {
            return None;
        };
        let unknown = self.neighbours.extensions(&name, None).is_empty() && !self.is_inert(&Expr::Call(call.clone()));
        unknown.then(|| (format!("`{owner}::{name}`"), remedy))
    }

    /// `collect` into an array of one dimension.
    pub(in crate::compiler::lower) fn collected_array(
        &mut self,
        call: &syn::ExprMethodCall,
        expected: Option<&syn::Type>,
    ) -> Option<Expr> {
        if call.method != "collect" || !self.is_iterator(&call.receiver) {
            return None;
        }
        let written = call.turbofish.as_ref().and_then(|turbofish| match turbofish.args.first() {
            Some(syn::GenericArgument::Type(ty)) => Some(ty),
            _ => None,
        });
        let Some(syn::Type::Path(ty)) = written.or(expected) else { return None };
        let is_array = dimensions::of(&ty.path) == Some(Dimensions::Array(1)) && self.is_type_of_matrix(&ty.path);
        let items = &call.receiver;
        is_array.then(
            || syn::parse_quote_spanned!(call.method.span()=> ::ndarray::Array1::from_vec(#items.collect::<Vec<_>>())),
        )
    }

    /// `array![..]`, `vector![..]`, `matrix![..]`, .. of something with a derivative.
    pub(in crate::compiler::lower) fn matrix_literal(&mut self, call: &syn::Macro) -> Option<Expr> {
        let name = call.path.segments.last()?.ident.to_string();
        let krate = match &*name {
            "array" => "ndarray",
            "vector" | "dvector" | "matrix" | "dmatrix" => "nalgebra",
            _ => return None,
        };
        let of_crate = call.path.segments.len() > 1 && call.path.segments[0].ident == krate;
        if !of_crate && !self.neighbours.import(krate, &name) {
            return None;
        }
        let elements = match krate {
            "ndarray" => literal_of_ndarray(&call.tokens),
            _ => literal_of_nalgebra(&name, &call.tokens),
        }?;
        let made = syn::parse2(quote_spanned!(call.path.span()=> #elements)).ok()?;
        (!self.is_inert(&made)).then_some(made)
    }
}

/// How many axes an array of the shape has.
fn axes_of_shape(ty: &syn::Path, shape: &Expr) -> Option<usize> {
    match (dimensions::of(ty)?, shape) {
        (Dimensions::Array(axes), _) => Some(axes),
        (Dimensions::AnyArray, Expr::Tuple(tuple)) => Some(tuple.elems.len()).filter(|axes| *axes == 2),
        _ => None,
    }
}

/// `array![a, b]`, `array![[a, b], [c, d]]`
fn literal_of_ndarray(tokens: &TokenStream) -> Option<TokenStream> {
    let rows = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(tokens.clone()).ok()?;
    let arrays = rows.iter().filter_map(|row| match row {
        Expr::Array(row) => Some(&row.elems),
        _ => None,
    });
    let arrays: Vec<_> = arrays.collect();
    if arrays.is_empty() {
        return Some(quote!(::ndarray::Array1::from_vec(vec![#rows])));
    }
    let columns = arrays[0].len();
    let is_plane = arrays.len() == rows.len() && arrays.iter().all(|row| row.len() == columns);
    let elements: Vec<&Expr> = arrays.iter().flat_map(|row| row.iter()).collect();
    let deeper = elements.iter().any(|element| matches!(element, Expr::Array(_)));
    let count = rows.len();
    (is_plane && !deeper)
        .then(|| quote!(::ndarray::Array2::from_shape_vec((#count, #columns), vec![#(#elements),*]).unwrap()))
}

/// `vector![a, b]`, `matrix![a, b; c, d]` and those of dynamic dimensions.
fn literal_of_nalgebra(name: &str, tokens: &TokenStream) -> Option<TokenStream> {
    let mut rows = vec![TokenStream::new()];
    for token in tokens.clone() {
        match &token {
            proc_macro2::TokenTree::Punct(punct) if punct.as_char() == ';' => rows.push(TokenStream::new()),
            _ => rows.last_mut()?.extend([token]),
        }
    }
    let rows = rows.into_iter().map(|row| Punctuated::<Expr, Token![,]>::parse_terminated.parse2(row).ok());
    let rows: Vec<_> = rows.collect::<Option<Vec<_>>>()?.into_iter().filter(|row| !row.is_empty()).collect();
    let (count, columns) = (rows.len(), rows.first()?.len());
    let elements: Vec<&Expr> = rows.iter().flatten().collect();
    Some(match name {
        "vector" => quote!(::nalgebra::SVector::<_, #columns>::from_vec(vec![#(#elements),*])),
        "dvector" => quote!(::nalgebra::DVector::from_vec(vec![#(#elements),*])),
        "matrix" => quote!(::nalgebra::SMatrix::<_, #count, #columns>::from_row_slice(&[#(#elements),*])),
        _ => quote!(::nalgebra::DMatrix::from_row_slice(#count, #columns, &[#(#elements),*])),
    })
}

/// Functions of matrices with ways back of their own.
fn is_known_maker(function: &str) -> bool {
    makes(function)
        || matches!(
            function,
            "new" | "from_vec" | "from_column_slice" | "from_row_slice" | "from_diagonal" | "from_shape_vec"
        )
}

fn makes(function: &str) -> bool {
    matches!(
        function,
        "from_fn"
            | "from_shape_fn"
            | "from_iterator"
            | "from_iter"
            | "from"
            | "from_element"
            | "from_elem"
            | "repeat"
            | "from_columns"
            | "from_rows"
            | "zeros"
            | "ones"
            | "identity"
            | "eye"
    )
}
