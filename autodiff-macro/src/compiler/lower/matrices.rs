//! Matrices of `nalgebra` and arrays of `ndarray`: their methods that take functions are the loops that they stand for.

use super::Lowering;
use crate::compiler::ir::{Type, Var};
use crate::compiler::tables::HashMap;
use crate::compiler::{generics, types};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

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
pub(super) struct Matrix {
    pub(super) axes: Axes,
    /// Its methods pass references to their functions, as those of `ndarray` do.
    refers: bool,
    element: Type,
}

impl Lowering<'_> {
    /// The loops that a method of a matrix stands for; `None` if it is none that takes a function.
    pub(super) fn loops_of_matrix(&mut self, call: &syn::ExprMethodCall) -> Option<syn::Expr> {
        let method = call.method.to_string();
        let arguments: Vec<&syn::Expr> = call.args.iter().collect();
        if !takes_function(&method, arguments.len()) {
            return None;
        }
        let Matrix { axes, refers, .. } = self.matrix(&call.receiver)?;
        let receiver = &call.receiver;
        let [matrix, other, total, row, column] =
            ["matrix", "other", "total", "row", "column"].map(|stem| self.fresh(stem));
        let place = Place { axes, row, column };
        let each = |body: TokenStream| place.each(&matrix, &body);
        let (element, of_other) = (place.of(&matrix), place.of(&other));
        let loops = match (&*method, &arguments[..]) {
            ("map" | "mapv" | "mapv_into", [function]) => {
                let passed = if method == "map" && refers { quote!(&#element) } else { element.clone() };
                let each = each(quote!(#element = (#function)(#passed);));
                quote!({ let mut #matrix = (#receiver).clone(); #each #matrix })
            }
            ("zip_map", [with, function]) => {
                let each = each(quote!(#element = (#function)(#element, #of_other);));
                quote!({ let mut #matrix = (#receiver).clone(); let #other = #with; #each #matrix })
            }
            ("apply" | "map_inplace", [function]) => {
                let each = each(quote!((#function)(&mut #element);));
                quote!({ let #matrix = &mut #receiver; #each })
            }
            ("mapv_inplace", [function]) => {
                let each = each(quote!(#element = (#function)(#element);));
                quote!({ let #matrix = &mut #receiver; #each })
            }
            ("zip_mut_with", [with, function]) => {
                let each = each(quote!((#function)(&mut #element, &#of_other);));
                quote!({ let #matrix = &mut #receiver; let #other = #with; #each })
            }
            ("fold", [start, function]) => {
                let passed = if refers { quote!(&#element) } else { element.clone() };
                let each = each(quote!(#total = (#function)(#total, #passed);));
                quote!({ let #matrix = &#receiver; let mut #total = #start; #each #total })
            }
            _ => return None,
        };
        syn::parse2(quote_spanned!(call.method.span()=> #loops)).ok()
    }

    /// What is seen of the value, if it is a matrix.
    pub(super) fn matrix(&self, expression: &syn::Expr) -> Option<Matrix> {
        match expression {
            syn::Expr::Paren(inner) => self.matrix(&inner.expr),
            syn::Expr::Group(inner) => self.matrix(&inner.expr),
            syn::Expr::Reference(inner) => self.matrix(&inner.expr),
            syn::Expr::Unary(unary) => self.matrix(&unary.expr),
            syn::Expr::Binary(binary) => self.matrix(&binary.left).or_else(|| self.matrix(&binary.right)),
            syn::Expr::MethodCall(call) if call.method == "dot" && call.args.len() == 1 => {
                product(self.matrix(&call.receiver)?, &self.matrix(&call.args[0])?)
            }
            syn::Expr::MethodCall(call) if call.method == "row" || call.method == "column" => {
                Some(Matrix { axes: Axes::Line, ..self.matrix(&call.receiver)? })
            }
            syn::Expr::MethodCall(call) if keeps_axes(&call.method.to_string()) => self.matrix(&call.receiver),
            syn::Expr::Call(call) => match &*call.func {
                syn::Expr::Path(path) if path.path.segments.len() > 1 => {
                    let mut ty = path.path.clone();
                    ty.segments.pop();
                    ty.segments.pop_punct();
                    self.matrix_of_path(&ty)
                }
                _ => None,
            },
            syn::Expr::Path(path) => {
                self.matrix_of_variable(self.lookup_variable(&path.path.get_ident()?.to_string())?)
            }
            _ => None,
        }
    }

    pub(super) fn matrix_of_variable(&self, var: Var) -> Option<Matrix> {
        self.matrices.get(&var).cloned()
    }

    pub(super) fn note_matrix(&mut self, var: Var, matrix: Option<Matrix>) {
        let Some(matrix) = matrix else { return };
        if matrix.element.is_real() {
            self.function.elements.insert(var, matrix.element.clone());
        }
        self.matrices.insert(var, matrix);
    }

    pub(super) fn matrix_of_type(&self, ty: &syn::Type) -> Option<Matrix> {
        match ty {
            syn::Type::Reference(reference) => self.matrix_of_type(&reference.elem),
            syn::Type::Path(path) if path.qself.is_none() => self.matrix_of_path(&path.path),
            _ => None,
        }
    }

    /// The elements of an array by its storage: `ArrayBase<S, Ix1>` with `S: Data<Elem = f64>`.
    fn stored_by(&self, arguments: &syn::PathArguments) -> Type {
        let syn::PathArguments::AngleBracketed(arguments) = arguments else { return Type::Unknown };
        let Some(syn::GenericArgument::Type(syn::Type::Path(storage))) = arguments.args.first() else {
            return Type::Unknown;
        };
        let name = storage.path.get_ident().map(ToString::to_string).unwrap_or_default();
        self.stored.get(&name).cloned().unwrap_or(Type::Unknown)
    }

    fn matrix_of_path(&self, path: &syn::Path) -> Option<Matrix> {
        let last = path.segments.last()?;
        let name = last.ident.to_string();
        let comes_from = |krate: &str| {
            self.neighbours.import(krate, &name) || path.segments.len() > 1 && path.segments[0].ident == krate
        };
        let element = types::first_argument(last, &self.scalars);
        if is_of_nalgebra(&name) {
            let known = comes_from("nalgebra") || comes_from("na");
            return known.then_some(Matrix { axes: Axes::Line, refers: false, element });
        }
        let axes = match &*name {
            "Array1" | "ArrayView1" | "ArrayViewMut1" => Axes::Line,
            "Array2" | "ArrayView2" | "ArrayViewMut2" => Axes::Plane,
            "ArrayBase" if ends_in(&last.arguments, "Ix1") => Axes::Line,
            "ArrayBase" if ends_in(&last.arguments, "Ix2") => Axes::Plane,
            _ => return None,
        };
        let element = if name == "ArrayBase" { self.stored_by(&last.arguments) } else { element };
        comes_from("ndarray").then_some(Matrix { axes, refers: true, element })
    }
}

/// What `dot` makes of two arrays: a number, of two of one dimension, as of any two matrices of `nalgebra`.
fn product(left: Matrix, right: &Matrix) -> Option<Matrix> {
    let axes = match (left.axes, right.axes) {
        (Axes::Line, Axes::Line) => return None,
        (Axes::Plane, Axes::Plane) => Axes::Plane,
        (Axes::Line, Axes::Plane) | (Axes::Plane, Axes::Line) => Axes::Line,
    };
    Some(Matrix { axes, ..left })
}

/// `DVector`, `Matrix3`, `Matrix2x3`, `RowVector4`, ..
fn is_of_nalgebra(name: &str) -> bool {
    let sized = name.strip_prefix(['D', 'S', 'O']);
    let kind = sized.unwrap_or(name);
    let kind = kind.strip_prefix("Row").unwrap_or(kind);
    let size = kind.strip_prefix("Vector").or_else(|| kind.strip_prefix("Matrix"));
    size.is_some_and(|size| {
        let is_size = |character: char| character.is_ascii_digit() || matches!(character, 'x' | 'X');
        size.chars().all(is_size) && size.is_empty() == sized.is_some()
    })
}

fn ends_in(arguments: &syn::PathArguments, name: &str) -> bool {
    let syn::PathArguments::AngleBracketed(arguments) = arguments else { return false };
    arguments.args.last().is_some_and(|last| last.to_token_stream().to_string() == name)
}

fn takes_function(method: &str, arguments: usize) -> bool {
    matches!(
        (method, arguments),
        ("map" | "mapv" | "mapv_into" | "mapv_inplace" | "map_inplace" | "apply", 1)
            | ("zip_map" | "zip_mut_with" | "fold", 2)
    )
}

/// The method returns a matrix with as many dimensions.
fn keeps_axes(method: &str) -> bool {
    matches!(
        method,
        "clone"
            | "clone_owned"
            | "into_owned"
            | "to_owned"
            | "transpose"
            | "normalize"
            | "component_mul"
            | "component_div"
            | "cross"
            | "scale"
            | "unscale"
            | "add_scalar"
            | "abs"
            | "map"
            | "zip_map"
            | "mapv"
            | "mapv_into"
            | "t"
            | "view"
            | "tr_mul"
            | "reversed_axes"
    )
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

/// What type parameters store, by a bound as `S: Data<Elem = f64>`.
pub(super) fn stored(signature: &syn::Signature, scalars: &types::Scalars) -> HashMap<String, Type> {
    let names = signature.generics.type_params().map(|parameter| &parameter.ident);
    let elements = names.filter_map(|name| {
        let element = generics::bounds(&signature.generics, name).into_iter().find_map(element_of_bound)?;
        Some((name.to_string(), types::written(element, scalars)))
    });
    elements.collect()
}

fn element_of_bound(bound: &syn::TypeParamBound) -> Option<&syn::Type> {
    let syn::TypeParamBound::Trait(bound) = bound else { return None };
    let syn::PathArguments::AngleBracketed(arguments) = &bound.path.segments.last()?.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        syn::GenericArgument::AssocType(element) if element.ident == "Elem" => Some(&element.ty),
        _ => None,
    })
}
