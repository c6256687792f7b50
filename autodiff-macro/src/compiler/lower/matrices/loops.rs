//! Methods that take functions, and those that change elements, as loops.

use super::{Axes, Matrix, Place, number_of_axis, pair};
use crate::compiler::lower::Lowering;
use crate::compiler::rules;
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::Expr;

/// The names in a loop.
struct Names {
    matrix: Ident,
    other: Ident,
    total: Ident,
    place: Place,
}

impl Names {
    /// The element of the matrix, as its methods pass it to their functions.
    fn passed(&self, refers: bool) -> TokenStream {
        let element = self.place.of(&self.matrix);
        if refers { quote!(&#element) } else { element }
    }

    fn each(&self, body: &TokenStream) -> TokenStream {
        self.place.each(&self.matrix, body)
    }
}

impl Lowering<'_> {
    /// The loops that a method of a matrix stands for; `None` if it has a way back of its own.
    pub(in crate::compiler::lower) fn loops_of_matrix(&mut self, call: &syn::ExprMethodCall) -> Option<Expr> {
        if let Some(looped) = self.loop_of_zip(call).or_else(|| self.loop_over_part(call)) {
            return Some(looped);
        }
        let method = call.method.to_string();
        let arguments: Vec<&Expr> = call.args.iter().collect();
        if !is_loop(&method, arguments.len()) {
            return None;
        }
        let kind = self.matrix(&call.receiver)?;
        let [matrix, other, total, row, column] =
            ["matrix", "other", "total", "row", "column"].map(|stem| self.fresh(stem));
        let names = Names { matrix, other, total, place: Place { axes: kind.axes, row, column } };
        let loops = fixed_part(call, &kind, &names)
            .or_else(|| dynamic_part(call, &kind, &names))
            .or_else(|| new_matrix(&call.receiver, &method, &arguments, &kind, &names))
            .or_else(|| self.changed(&call.receiver, &method, &arguments, &names))
            .or_else(|| along_axis(&call.receiver, &method, &arguments, &kind, &names))?;
        syn::parse2(quote_spanned!(call.method.span()=> #loops)).ok()
    }

    /// The method is one of numbers, and applied to all elements of an array.
    pub(super) fn is_mapped(&self, call: &syn::ExprMethodCall) -> bool {
        is_of_numbers(&call.method.to_string(), call.args.len())
            && self.matrix(&call.receiver).is_some_and(|matrix| matrix.refers)
    }

    /// Methods that change the elements of the matrix.
    fn changed(&self, receiver: &Expr, method: &str, arguments: &[&Expr], names: &Names) -> Option<TokenStream> {
        let Names { matrix, other, place, .. } = names;
        let (element, of_other) = (place.of(matrix), place.of(other));
        let all = quote!(let #matrix = &mut #receiver;);
        let same_axes = |with: &Expr| self.matrix(with).is_some_and(|with| with.axes == place.axes);
        Some(match (method, arguments) {
            ("apply" | "map_inplace", [function]) => {
                let each = names.each(&quote!((#function)(&mut #element);));
                quote!({ #all #each })
            }
            ("mapv_inplace", [function]) => {
                let each = names.each(&quote!(#element = (#function)(#element);));
                quote!({ #all #each })
            }
            ("zip_mut_with", [with, function]) => {
                let each = names.each(&quote!((#function)(&mut #element, &#of_other);));
                quote!({ #all let #other = #with; #each })
            }
            ("assign" | "copy_from", [with]) if same_axes(with) => {
                let each = names.each(&quote!(#element = #of_other;));
                quote!({ #all let #other = #with; #each })
            }
            ("component_mul_assign", [with]) if same_axes(with) => {
                let each = names.each(&quote!(#element *= #of_other;));
                quote!({ #all let #other = #with; #each })
            }
            ("component_div_assign", [with]) if same_axes(with) => {
                let each = names.each(&quote!(#element /= #of_other;));
                quote!({ #all let #other = #with; #each })
            }
            ("neg_mut", []) => {
                let each = names.each(&quote!(#element = -#element;));
                quote!({ #all #each })
            }
            ("scaled_add", [factor, with]) if same_axes(with) => {
                let scaled = &names.total;
                let each = names.each(&quote!(#element += #scaled * #of_other;));
                quote!({ #all let #scaled = #factor; let #other = #with; #each })
            }
            ("set_column" | "set_row", [number, with]) => {
                let line = &names.total;
                let (row, column) = (&place.row, &place.column);
                let index = if method == "set_row" { quote!((#column, #row)) } else { quote!((#row, #column)) };
                quote!({
                    #all
                    let #column: usize = #number;
                    let #line = #with;
                    for #row in 0..#line.len() { #matrix[#index] = #line[#row]; }
                })
            }
            ("set_diagonal", [with]) => {
                let at = &place.row;
                quote!({ #all let #other = #with; for #at in 0..#other.len() { #matrix[(#at, #at)] = #other[#at]; } })
            }
            ("fill_diagonal", [value]) => {
                let (filled, at) = (&names.total, &place.row);
                let count = quote!(#matrix.nrows().min(#matrix.ncols()));
                quote!({ #all let #filled = #value; for #at in 0..#count { #matrix[(#at, #at)] = #filled; } })
            }
            ("fill_lower_triangle" | "fill_upper_triangle", [value, shift]) => {
                let (filled, Names { place: Place { row, column, .. }, .. }) = (&names.total, names);
                let is_inside = match method {
                    "fill_lower_triangle" => quote!(#row >= #column + #other),
                    _ => quote!(#column >= #row + #other),
                };
                quote!({
                    #all
                    let #filled = #value;
                    let #other: usize = #shift;
                    for #column in 0..#matrix.ncols() {
                        for #row in 0..#matrix.nrows() {
                            if #is_inside { #matrix[(#row, #column)] = #filled; }
                        }
                    }
                })
            }
            ("normalize_mut", []) => {
                let norm = &names.total;
                quote!({ let #norm = #receiver.norm(); #receiver /= #norm; #norm })
            }
            ("fill", [value]) => {
                let filled = &names.total;
                let each = names.each(&quote!(#element = #filled;));
                quote!({ #all let #filled = #value; #each })
            }
            _ => return None,
        })
    }
}

/// `view((row, column), (rows, columns))`, made of its elements.
fn dynamic_part(call: &syn::ExprMethodCall, kind: &Matrix, names: &Names) -> Option<TokenStream> {
    let ("view", 2) = (&*call.method.to_string(), call.args.len()) else { return None };
    let (Expr::Tuple(start), Expr::Tuple(shape)) = (&call.args[0], &call.args[1]) else { return None };
    let ((first_row, first_column), (rows, columns)) = (pair(start)?, pair(shape)?);
    if kind.refers {
        return None;
    }
    let Names { matrix, other, total, place: Place { row, column, .. } } = names;
    let receiver = &call.receiver;
    Some(quote!({
        let #matrix = &#receiver;
        let #other: usize = #first_row;
        let #total: usize = #first_column;
        ::nalgebra::DMatrix::from_fn(#rows, #columns, |#row, #column| #matrix[(#other + #row, #total + #column)])
    }))
}

/// `fixed_view::<2, 3>(row, column)`, and `fixed_rows::<2>(row)` of a vector, made of its elements.
fn fixed_part(call: &syn::ExprMethodCall, kind: &Matrix, names: &Names) -> Option<TokenStream> {
    let sizes: Vec<_> = call.turbofish.as_ref()?.args.iter().collect();
    let arguments: Vec<&Expr> = call.args.iter().collect();
    let one = quote!(1);
    let zero = quote!(0);
    let (rows, columns, first_row, first_column) = match (&*call.method.to_string(), &sizes[..], &arguments[..]) {
        ("fixed_view" | "fixed_slice", [rows, columns], [row, column]) => {
            (quote!(#rows), quote!(#columns), quote!(#row), quote!(#column))
        }
        ("fixed_rows", [rows], [row]) if kind.vector => (quote!(#rows), one, quote!(#row), zero),
        _ => return None,
    };
    let Names { matrix, other, total, place: Place { row, column, .. } } = names;
    let receiver = &call.receiver;
    Some(quote!({
        let #matrix = &#receiver;
        let #other: usize = #first_row;
        let #total: usize = #first_column;
        ::nalgebra::SMatrix::<_, #rows, #columns>::from_fn(|#row, #column| #matrix[(#other + #row, #total + #column)])
    }))
}

/// Methods that make a matrix of the same shape, or a number.
fn new_matrix(receiver: &Expr, method: &str, arguments: &[&Expr], kind: &Matrix, names: &Names) -> Option<TokenStream> {
    let Names { matrix, other, total, place } = names;
    let (element, of_other) = (place.of(matrix), place.of(other));
    let copy = if kind.borrowed && kind.refers {
        quote!(let mut #matrix = (#receiver).to_owned();)
    } else if kind.borrowed {
        quote!(let mut #matrix = (#receiver).clone_owned();)
    } else {
        quote!(let mut #matrix = (#receiver).clone();)
    };
    Some(match (method, arguments) {
        ("map" | "mapv" | "mapv_into", [function]) => {
            let passed = names.passed(method == "map" && kind.refers);
            let each = names.each(&quote!(#element = (#function)(#passed);));
            quote!({ #copy #each #matrix })
        }
        ("zip_map", [with, function]) => {
            let each = names.each(&quote!(#element = (#function)(#element, #of_other);));
            quote!({ #copy let #other = #with; #each #matrix })
        }
        ("fold", [start, function]) => {
            let passed = names.passed(kind.refers);
            let each = names.each(&quote!(#total = (#function)(#total, #passed);));
            quote!({ let #matrix = &#receiver; let mut #total = #start; #each #total })
        }
        ("lerp", [with, share]) => {
            let each = names.each(&quote!(#element = #total * #of_other + (1.0 - #total) * #element;));
            quote!({ #copy let #other = #with; let #total = #share; #each #matrix })
        }
        ("amax", []) if !kind.refers => quote!((#receiver).abs().max()),
        ("amin", []) if !kind.refers => quote!((#receiver).abs().min()),
        ("xy", []) if !kind.refers => {
            quote!({ let #matrix = &#receiver; ::nalgebra::Vector2::new(#matrix[0], #matrix[1]) })
        }
        ("xyz", []) if !kind.refers => {
            quote!({ let #matrix = &#receiver; ::nalgebra::Vector3::new(#matrix[0], #matrix[1], #matrix[2]) })
        }
        ("to_vec", []) => quote!((#receiver).iter().copied().collect::<Vec<_>>()),
        ("shape", []) if kind.refers => match kind.axes {
            Axes::Line => quote!([(#receiver).len()]),
            Axes::Plane => quote!([(#receiver).nrows(), (#receiver).ncols()]),
        },
        _ if kind.refers && is_of_numbers(method, arguments.len()) => {
            let method = Ident::new(method, proc_macro2::Span::call_site());
            let each = names.each(&quote!(#element = #element.#method(#(#arguments),*);));
            quote!({ #copy #each #matrix })
        }
        _ => return None,
    })
}

/// Methods that make a number of each row or column.
fn along_axis(receiver: &Expr, method: &str, arguments: &[&Expr], kind: &Matrix, names: &Names) -> Option<TokenStream> {
    let (axis, rest) = arguments.split_first()?;
    if kind.axes != Axes::Plane {
        return None;
    }
    let Names { matrix, total, place, .. } = names;
    let Place { row, column, .. } = place;
    let (number, line, lines) = match number_of_axis(axis)? {
        0 => (column, quote!(column), quote!(ncols)),
        _ => (row, quote!(row), quote!(nrows)),
    };
    if let ("index_axis", [number]) = (method, rest) {
        let other = if line.to_string() == "row" { quote!(column) } else { quote!(row) };
        return Some(quote!((#receiver).#other(#number)));
    }
    let made = quote!(let #matrix = &#receiver; let mut #total = #matrix.sum_axis(#axis););
    Some(match (method, rest) {
        ("map_axis", [function]) => quote!({
            #made
            for #number in 0..#matrix.#lines() { #total[#number] = (#function)(#matrix.#line(#number)); }
            #total
        }),
        ("fold_axis", [start, function]) => {
            let element = place.of(matrix);
            let each = names.each(&quote!(#total[#number] = (#function)(&#total[#number], &#element);));
            quote!({ #made for #number in 0..#matrix.#lines() { #total[#number] = #start; } #each #total })
        }
        _ => return None,
    })
}

/// Methods of numbers that arrays of `ndarray` have, too.
fn is_of_numbers(method: &str, arguments: usize) -> bool {
    let known = match arguments {
        0 => !matches!(method, "to_owned" | "clone"),
        1 => matches!(method, "powi" | "powf" | "log"),
        2 => method == "clamp",
        _ => false,
    };
    known && matches!(rules::method(method), Some(rules::Method::Rule(_)))
}

fn is_loop(method: &str, arguments: usize) -> bool {
    let known: &[&str] = match arguments {
        0 => &["to_vec", "neg_mut", "normalize_mut", "shape", "amax", "amin", "xy", "xyz"],
        1 => &[
            "map",
            "mapv",
            "mapv_into",
            "mapv_inplace",
            "map_inplace",
            "apply",
            "assign",
            "component_div_assign",
            "component_mul_assign",
            "copy_from",
            "fill",
            "fill_diagonal",
            "fixed_rows",
            "set_diagonal",
        ],
        2 => &[
            "zip_map",
            "zip_mut_with",
            "fold",
            "scaled_add",
            "map_axis",
            "index_axis",
            "lerp",
            "fill_lower_triangle",
            "fill_upper_triangle",
            "set_column",
            "set_row",
            "fixed_view",
            "fixed_slice",
            "view",
        ],
        3 => &["fold_axis"],
        _ => &[],
    };
    known.contains(&method) || is_of_numbers(method, arguments)
}
