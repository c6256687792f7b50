//! What is seen of a matrix: by its type, or by what it is computed from.

use super::{Axes, Matrix};
use crate::compiler::ir::{Scalar, Type, Var, Written};
use crate::compiler::lower::Lowering;
use crate::compiler::tables::HashMap;
use crate::compiler::{generics, types, viewed};
use proc_macro2::Ident;
use quote::ToTokens;

impl Lowering<'_> {
    /// What is seen of the value, if it is a matrix.
    pub(in crate::compiler::lower) fn matrix(&self, expression: &syn::Expr) -> Option<Matrix> {
        match expression {
            syn::Expr::Paren(inner) => self.matrix(&inner.expr),
            syn::Expr::Group(inner) => self.matrix(&inner.expr),
            syn::Expr::Reference(inner) => self.matrix(&inner.expr),
            syn::Expr::Unary(unary) => self.matrix(&unary.expr),
            syn::Expr::Binary(binary) => {
                let either = self.matrix(&binary.left).or_else(|| self.matrix(&binary.right))?;
                Some(Matrix { borrowed: false, viewed: false, vector: false, ..either })
            }
            syn::Expr::MethodCall(call) if call.method == "dot" && call.args.len() == 1 => {
                let product = product(self.matrix(&call.receiver)?, &self.matrix(&call.args[0])?)?;
                Some(Matrix { borrowed: false, viewed: false, ..product })
            }
            syn::Expr::MethodCall(call) if is_part(&call.method.to_string(), call.args.len()) => {
                Some(Matrix { borrowed: false, viewed: true, ..self.matrix(&call.receiver)? })
            }
            syn::Expr::MethodCall(call) if self.is_operator_method(call) => {
                let either = self.matrix(&call.receiver).or_else(|| self.matrix(call.args.first()?))?;
                Some(Matrix { borrowed: false, viewed: false, vector: false, ..either })
            }
            syn::Expr::MethodCall(call) if call.method == "as_slice" && call.args.is_empty() => {
                self.matrix(&call.receiver).filter(|matrix| !matrix.refers)
            }
            syn::Expr::MethodCall(call) if call.method == "map_collect" => self.matrix_of_zip(&call.receiver),
            syn::Expr::MethodCall(call) if self.is_mapped(call) => {
                Some(Matrix { borrowed: false, viewed: false, ..self.matrix(&call.receiver)? })
            }
            syn::Expr::MethodCall(call) if is_line(&call.method.to_string()) => {
                let viewed = is_view(&call.method.to_string());
                let vector = call.method == "column";
                Some(Matrix { axes: Axes::Line, borrowed: false, viewed, vector, ..self.matrix(&call.receiver)? })
            }
            syn::Expr::MethodCall(call) if keeps_axes(&call.method.to_string()) => {
                let viewed = is_view(&call.method.to_string());
                let matrix = self.matrix(&call.receiver)?;
                Some(Matrix { borrowed: false, viewed, vector: matrix.vector && call.method != "transpose", ..matrix })
            }
            syn::Expr::MethodCall(call) if call.method == "slice" && call.args.len() == 1 => {
                let axes = axes_of_slice(&call.args[0])?;
                Some(Matrix { axes, borrowed: false, viewed: true, ..self.matrix(&call.receiver)? })
            }
            syn::Expr::MethodCall(call) if call.method == "unwrap" || call.method == "expect" => {
                let of_content = || self.matrix_in(&call.receiver).or_else(|| self.located_matrix(expression));
                self.matrix(&call.receiver).or_else(of_content)
            }
            syn::Expr::Try(attempt) => self.matrix_in(&attempt.expr).or_else(|| self.located_matrix(expression)),
            syn::Expr::Call(call) => match &*call.func {
                syn::Expr::Path(path) if path.path.segments.len() > 1 => {
                    let mut ty = path.path.clone();
                    ty.segments.pop();
                    ty.segments.pop_punct();
                    self.matrix_of_path(&ty).or_else(|| self.seen_matrix(expression))
                }
                syn::Expr::Path(path) => {
                    let returned = path.path.get_ident().and_then(|name| self.matrix_returned_by(name));
                    returned.or_else(|| self.seen_matrix(expression))
                }
                _ => self.seen_matrix(expression),
            },
            syn::Expr::Macro(literal) => self.literal(&literal.mac),
            syn::Expr::Path(path) => {
                self.matrix_of_variable(self.lookup_variable(&path.path.get_ident()?.to_string())?)
            }
            _ => self.seen_matrix(expression),
        }
    }

    /// `a.sub(b)` with the trait in scope.
    fn is_operator_method(&self, call: &syn::ExprMethodCall) -> bool {
        let name = call.method.to_string();
        matches!(name.as_str(), "add" | "sub" | "mul" | "div" | "neg") && self.has_operator(&name)
    }

    /// What a closure, or a function whose body stands in place of a call, says that it returns.
    fn matrix_returned_by(&self, name: &Ident) -> Option<Matrix> {
        if let Some(ty) = self.returned_by_closure(name) {
            return self.matrix_of_type(ty);
        }
        let signature = &self.neighbours.known_function(name)?.item.sig;
        let syn::ReturnType::Type(_, ty) = &signature.output else { return None };
        self.matrix_of_type(ty).filter(|_| !generics::mentioned_in(&signature.generics, ty))
    }

    /// What the source file shows of a field, or of what a function of this crate returns.
    fn seen_matrix(&self, expression: &syn::Expr) -> Option<Matrix> {
        let Some(Type::Named(Written(ty))) = self.seen_type(expression) else { return None };
        self.matrix_of_type(&syn::parse2(ty).ok()?)
    }

    /// What functions of this crate return on success, of elements that are the same everywhere.
    fn located_matrix(&self, expression: &syn::Expr) -> Option<Matrix> {
        let matrix = self.matrix_of_type(self.located(expression)?.ty())?;
        let element = Some(matrix.element).filter(|element| matches!(element, Type::Real(Scalar::F32 | Scalar::F64)));
        Some(Matrix { element: element.unwrap_or(Type::Unknown), ..matrix })
    }

    /// What is seen of the content of an optional matrix, as that in `self.output.as_ref()`.
    fn matrix_in(&self, expression: &syn::Expr) -> Option<Matrix> {
        match expression {
            syn::Expr::MethodCall(call) if call.method == "as_ref" || call.method == "as_mut" => {
                self.matrix_in(&call.receiver)
            }
            _ => {
                let ty = self.seen_type(expression).or_else(|| self.annotated_type(expression))?;
                let Type::Optional(content) = ty else { return None };
                let Type::Named(Written(ty)) = *content else { return None };
                self.matrix_of_type(&syn::parse2(ty).ok()?)
            }
        }
    }

    /// The type that a variable is declared with.
    fn annotated_type(&self, expression: &syn::Expr) -> Option<Type> {
        let syn::Expr::Path(path) = expression else { return None };
        let var = self.lookup_variable(&path.path.get_ident()?.to_string())?;
        Some(types::written(self.function.annotations.get(&var)?, &self.scalars))
    }

    pub(in crate::compiler::lower) fn matrix_of_variable(&self, var: Var) -> Option<Matrix> {
        self.matrices.get(&var).cloned()
    }

    pub(in crate::compiler::lower) fn note_matrix(&mut self, var: Var, matrix: Option<Matrix>) {
        let Some(matrix) = matrix else { return };
        if matrix.element.is_real() || matrix.element == Type::Unknown {
            self.function.elements.insert(var, matrix.element.clone());
        }
        self.matrices.insert(var, matrix);
    }

    pub(in crate::compiler::lower) fn matrix_of_type(&self, ty: &syn::Type) -> Option<Matrix> {
        match ty {
            syn::Type::Reference(reference) => self.matrix_of_type(&reference.elem),
            syn::Type::Path(path) if path.qself.is_none() => self.matrix_of_path(&path.path),
            _ => None,
        }
    }

    /// What the body has under the name of a parameter: of a view a copy.
    pub(in crate::compiler::lower) fn matrix_of_parameter(&self, ty: &syn::Type, viewed: bool) -> Option<Matrix> {
        let matrix = self.matrix_of_type(ty)?;
        let by_value = !matches!(ty, syn::Type::Reference(_));
        Some(Matrix { borrowed: matrix.borrowed && !viewed, viewed: viewed && by_value, ..matrix })
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
        let element = types::first_argument(last, &self.scalars);
        if is_of_nalgebra(&name) || viewed::has_storage(path) {
            let known = self.comes_from(path, "nalgebra");
            let borrowed = is_view_of_nalgebra(&name);
            let vector = name.contains("Vector") && !name.contains("Row");
            return known.then_some(Matrix {
                axes: Axes::Line,
                refers: false,
                borrowed,
                viewed: false,
                vector,
                element,
            });
        }
        let axes = match &*name {
            "Array1" | "ArrayView1" | "ArrayViewMut1" => Axes::Line,
            "Array2" | "ArrayView2" | "ArrayViewMut2" => Axes::Plane,
            "ArrayBase" | "Array" | "ArrayView" | "ArrayViewMut" if has_axes(&last.arguments, 1) => Axes::Line,
            "ArrayBase" | "Array" | "ArrayView" | "ArrayViewMut" if has_axes(&last.arguments, 2) => Axes::Plane,
            _ => return None,
        };
        let element = if name == "ArrayBase" { self.stored_by(&last.arguments) } else { element };
        let borrowed = name == "ArrayBase" || name.contains("View");
        self.comes_from(path, "ndarray").then_some(Matrix {
            axes,
            refers: true,
            borrowed,
            viewed: false,
            vector: false,
            element,
        })
    }

    /// `array![..]`, `vector![..]` and their like.
    fn literal(&self, literal: &syn::Macro) -> Option<Matrix> {
        let name = literal.path.segments.last()?.ident.to_string();
        let (refers, axes) = match &*name {
            "array" if literal.tokens.clone().into_iter().next()?.to_string().starts_with('[') => (true, Axes::Plane),
            "array" => (true, Axes::Line),
            "vector" | "dvector" | "matrix" | "dmatrix" => (false, Axes::Line),
            _ => return None,
        };
        let krate = if refers { "ndarray" } else { "nalgebra" };
        let known = self.comes_from(&literal.path, krate);
        known.then_some(Matrix { axes, refers, borrowed: false, viewed: false, vector: false, element: Type::Unknown })
    }

    fn comes_from(&self, path: &syn::Path, krate: &str) -> bool {
        viewed::comes_from(path, krate, self.neighbours)
    }

    /// The path is that of a type of matrices, with or without its parameters.
    pub(super) fn is_type_of_matrix(&self, path: &syn::Path) -> bool {
        let is_array = path.segments.last().is_some_and(|last| last.ident == "Array");
        self.matrix_of_path(path).is_some() || is_array && self.comes_from(path, "ndarray")
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

/// `DVector`, `Matrix3`, `Matrix2x3`, `RowVector4`, `MatrixView3`, ..
fn is_of_nalgebra(name: &str) -> bool {
    if matches!(name, "MatrixView" | "VectorView" | "RowVectorView") {
        return true;
    }
    let name = owned_name(name);
    let sized = name.strip_prefix(['D', 'S', 'O']);
    let kind = sized.unwrap_or(&name);
    let kind = kind.strip_prefix("Row").unwrap_or(kind);
    let size = kind.strip_prefix("Vector").or_else(|| kind.strip_prefix("Matrix"));
    size.is_some_and(|size| {
        let is_size = |character: char| character.is_ascii_digit() || matches!(character, 'x' | 'X');
        size.chars().all(is_size) && size.is_empty() == sized.is_some()
    })
}

/// The elements may lie in memory of something else, or of whatever a storage is.
fn is_view_of_nalgebra(name: &str) -> bool {
    owned_name(name) != name || matches!(name, "Matrix" | "Vector" | "RowVector")
}

/// `MatrixView2x3` is a view of a `Matrix2x3`.
fn owned_name(name: &str) -> String {
    name.replacen("ViewMut", "", 1).replacen("View", "", 1)
}

/// The last argument is `Ix2`, or `Dim<[usize; 2]>`, for two axes.
fn has_axes(arguments: &syn::PathArguments, count: usize) -> bool {
    let syn::PathArguments::AngleBracketed(arguments) = arguments else { return false };
    let Some(last) = arguments.args.last() else { return false };
    let text = last.to_token_stream().to_string().replace(' ', "");
    let text = text.trim_start_matches("ndarray::");
    text == format!("Ix{count}") || text == format!("Dim<[usize;{count}]>")
}

/// How many axes `s![..]` leaves: a number takes one away.
fn axes_of_slice(slice: &syn::Expr) -> Option<Axes> {
    let syn::Expr::Macro(slice) = slice else { return None };
    let arguments = syn::punctuated::Punctuated::<syn::Expr, syn::Token![,]>::parse_terminated;
    let arguments = syn::parse::Parser::parse2(arguments, slice.mac.tokens.clone()).ok()?;
    match arguments.iter().filter(|argument| matches!(argument, syn::Expr::Range(_))).count() {
        1 => Some(Axes::Line),
        2 => Some(Axes::Plane),
        _ => None,
    }
}

/// The method returns a vector, whatever the matrix is.
fn is_line(method: &str) -> bool {
    matches!(
        method,
        "row"
            | "column"
            | "diag"
            | "diagonal"
            | "sum_axis"
            | "mean_axis"
            | "var_axis"
            | "std_axis"
            | "map_axis"
            | "fold_axis"
            | "index_axis"
    )
}

/// The method returns a part of a matrix of `nalgebra`.
fn is_part(method: &str, arguments: usize) -> bool {
    matches!(
        (method, arguments),
        ("rows" | "columns" | "view" | "fixed_view" | "fixed_slice", 2) | ("fixed_rows", 1) | ("xy" | "xyz", 0)
    )
}

/// The method returns a view.
fn is_view(method: &str) -> bool {
    matches!(method, "row" | "column" | "diag" | "index_axis" | "view" | "t" | "slice")
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
            | "pow"
            | "reversed_axes"
    )
}

/// What type parameters store, by a bound as `S: Data<Elem = f64>`.
pub(in crate::compiler::lower) fn stored(
    signature: &syn::Signature,
    scalars: &types::Scalars,
) -> HashMap<String, Type> {
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
