//! Expressions: one function a kind.

use super::pattern::unit;
use super::{Binding, Lowering};
use crate::compiler::ir::{Constant, Kind, Opaque, Operand, Place, Scalar, Statement, Type, Value, Var};
use crate::compiler::types;
use crate::compiler::{crates, diagnostics};
use proc_macro2::{Ident, Span};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;

impl Lowering<'_> {
    /// The value of an expression; `None` if it has none, because it is of type `()` or never ends.
    pub(super) fn expression(&mut self, expression: &syn::Expr) -> Option<Operand> {
        let outer = std::mem::replace(&mut self.at, anchor(expression));
        let expected = self.expected.take();
        let located = if may_be_located(expression) { self.located(expression) } else { None };
        let value = match expression {
            syn::Expr::MethodCall(call) => self.expected_call(call, expected),
            syn::Expr::Call(call) => {
                self.expected = expected;
                let value = self.call(call);
                self.expected = None;
                if matches!(&*call.func, syn::Expr::Path(path) if crates::makes_complex(&path.path)) {
                    self.foreign_results.extend(value.as_ref().and_then(Operand::var));
                }
                value
            }
            syn::Expr::Paren(inner) => {
                self.expected = expected;
                self.expression(&inner.expr)
            }
            syn::Expr::Tuple(tuple) => Some(self.tuple(tuple, expected.as_ref())),
            _ => self.expression_here(expression),
        };
        self.at = outer;
        let made = value.as_ref().and_then(Operand::var);
        self.located.extend(made.zip(located));
        value
    }

    /// A method call of which the source says what type its value has.
    fn expected_call(&mut self, call: &syn::ExprMethodCall, expected: Option<syn::Type>) -> Option<Operand> {
        self.expected = expected;
        let value = self.method_call(call);
        self.expected = None;
        value
    }

    fn expression_here(&mut self, expression: &syn::Expr) -> Option<Operand> {
        match expression {
            syn::Expr::Lit(literal) => Some(Operand::Constant(literal_constant(&literal.lit))),
            syn::Expr::Paren(inner) => self.expression(&inner.expr),
            syn::Expr::Group(inner) => self.expression(&inner.expr),
            syn::Expr::Path(path) => Some(self.path(path)),
            syn::Expr::Unary(unary) => Some(self.unary(unary)),
            syn::Expr::Binary(binary) => self.binary(binary),
            syn::Expr::Assign(assign) => {
                self.assign(assign);
                None
            }
            syn::Expr::Field(field) => Some(self.part_of_foreign_call(field).unwrap_or_else(|| self.read(expression))),
            syn::Expr::Index(_) => Some(self.asked_of_constant(expression).unwrap_or_else(|| self.read(expression))),
            // A slice, of which the other branch has another one.
            syn::Expr::Reference(reference) if is_empty_array(&reference.expr) => {
                self.expression(&syn::parse_quote_spanned!(reference.span()=> Vec::new()))
            }
            syn::Expr::Reference(reference) if reference.mutability.is_none() => {
                match self.part_of_constant(&reference.expr) {
                    Some(part) => Some(Operand::Var(part)),
                    None => self.expression(&reference.expr),
                }
            }
            syn::Expr::MethodCall(call) => self.method_call(call),
            syn::Expr::Call(call) => self.call(call),
            syn::Expr::Cast(cast) => Some(self.cast(cast)),
            syn::Expr::Array(array) => {
                let elements = array.elems.iter().map(|element| self.value(element)).collect();
                Some(self.temporary("array", Value::Array(elements)))
            }
            syn::Expr::Repeat(repeat) => {
                let element = self.value(&repeat.expr);
                let length = self.opaque(&repeat.len);
                Some(self.temporary("array", Value::Repeat(element, length, false)))
            }
            syn::Expr::Try(tried) => self.tried(tried),
            syn::Expr::Struct(literal) => Some(self.struct_literal(literal)),
            syn::Expr::Macro(call) => self.macro_call(&call.mac),
            syn::Expr::If(_)
            | syn::Expr::Match(_)
            | syn::Expr::Block(_)
            | syn::Expr::ForLoop(_)
            | syn::Expr::While(_)
            | syn::Expr::Loop(_)
            | syn::Expr::Break(_)
            | syn::Expr::Continue(_)
            | syn::Expr::Return(_) => self.control(expression),
            other => Some(self.unsupported_value(other)),
        }
    }

    /// The value of an expression where one is needed.
    pub(super) fn value(&mut self, expression: &syn::Expr) -> Operand {
        self.expression(expression).unwrap_or_else(unit)
    }

    /// An expression outside the language: an error if anything active is in it.
    pub(super) fn unsupported_value(&mut self, expression: &syn::Expr) -> Operand {
        let mut opaque = self.opaque(expression);
        let (what, remedy) = describe(expression);
        let refusal = diagnostics::unsupported(expression.span(), what, remedy);
        opaque.refusal = Some(match expression {
            syn::Expr::Unsafe(block) => diagnostics::unsupported(block.unsafe_token.span(), what, remedy),
            syn::Expr::Try(tried) => diagnostics::unsupported(tried.question_token.span(), what, remedy),
            _ => refusal.over(expression),
        });
        opaque.cheap = false;
        if let syn::Expr::Range(_) = expression {
            opaque.ty = Type::Passive;
            return Operand::Var(self.temporary_of("range", Value::Passive(opaque), Type::Passive));
        }
        self.temporary("value", Value::Passive(opaque))
    }

    fn path(&mut self, path: &syn::ExprPath) -> Operand {
        let Some(ident) = path.path.get_ident() else {
            return Operand::Constant(path_constant(path, self.constant_type(&path.path)));
        };
        match self.lookup(&ident.to_string()).cloned() {
            Some(Binding::Variable(var) | Binding::Referred(var, _)) => match self.kind(var) {
                Kind::Value | Kind::Argument => Operand::Var(var),
                Kind::Borrowed(false) if self.is_text(var) => {
                    let reference = Opaque { ty: Type::Passive, ..self.opaque(&syn::Expr::Path(path.clone())) };
                    Operand::Var(self.temporary_of(&ident.to_string(), Value::Passive(reference), Type::Passive))
                }
                Kind::Memory | Kind::View(..) | Kind::Borrowed(_) => {
                    self.load(&format!("{ident}_value"), Place::whole(var))
                }
            },
            Some(Binding::Callable(_, Some(var))) => Operand::Var(var),
            Some(Binding::Constant(ty)) => Operand::Constant(path_constant(path, ty)),
            Some(Binding::Callable(_, None) | Binding::Iterator(..) | Binding::Macro(..)) => {
                self.unsupported_value(&syn::Expr::Path(path.clone()))
            }
            None if ident == "None" => Self::none(),
            None => Operand::Constant(path_constant(path, Type::Unknown)),
        }
    }

    /// The parameter is a `&str`, of which there is no copy but the reference.
    fn is_text(&self, var: Var) -> bool {
        let mut parameters = self.function.parameters.iter();
        parameters.find(|parameter| parameter.var == var).is_some_and(|parameter| match &parameter.written {
            syn::Type::Reference(reference) => {
                matches!(&*reference.elem, syn::Type::Path(ty) if ty.path.is_ident("str"))
            }
            _ => false,
        })
    }

    /// `f64::MAX`, `std::f64::consts::PI`, `T::PI`: reals. Other constants show their type by their use.
    fn constant_type(&self, path: &syn::Path) -> Type {
        let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        match names[..] {
            [
                "f64" | "f32",
                "DIGITS" | "MANTISSA_DIGITS" | "RADIX" | "MAX_EXP" | "MIN_EXP" | "MAX_10_EXP" | "MIN_10_EXP",
            ]
            | ["usize" | "u64" | "u32" | "u16" | "u8" | "i64" | "i32" | "i16" | "i8" | "isize", _] => Type::Integer,
            [.., "f64", _] | [.., "f64", "consts", _] => Type::Real(Scalar::F64),
            [.., "f32", _] | [.., "f32", "consts", _] => Type::Real(Scalar::F32),
            [scalar, _] => match self.scalars.iter().find(|name| *name == scalar) {
                Some(name) => Type::Real(Scalar::Generic(name.clone())),
                None => Type::Unknown,
            },
            _ => Type::Unknown,
        }
    }

    fn unary(&mut self, unary: &syn::ExprUnary) -> Operand {
        match unary.op {
            syn::UnOp::Neg(_) => self.negation(&unary.expr),
            syn::UnOp::Deref(_) if self.is_foreign_reference(&unary.expr) => {
                self.unsupported_value(&syn::Expr::Unary(unary.clone()))
            }
            syn::UnOp::Deref(_) => self.opened(&unary.expr).unwrap_or_else(|| self.value(&unary.expr)),
            _ => self.condition(&syn::Expr::Unary(unary.clone())),
        }
    }

    /// A name that stands for a reference which this pass did not make: bound by a pattern of `match`.
    fn is_foreign_reference(&self, expression: &syn::Expr) -> bool {
        let syn::Expr::Path(path) = expression else { return false };
        let var = path.path.get_ident().and_then(|ident| self.lookup_variable(&ident.to_string()));
        var.is_some_and(|var| self.foreign.contains(&var))
    }

    /// What becomes a trait object: kept code, unless it carries a derivative.
    pub(super) fn refused_object(&mut self, value: &syn::Expr, object: &syn::TypeTraitObject) -> Operand {
        let mut opaque = self.opaque(value);
        opaque.refusal = Some(diagnostics::object(object));
        self.temporary("object", Value::Passive(opaque))
    }

    fn cast(&mut self, cast: &syn::ExprCast) -> Operand {
        if let Some(object) = types::object(&cast.ty) {
            return self.refused_object(&syn::Expr::Cast(cast.clone()), &object);
        }
        let operand = self.value(&cast.expr);
        let ty = types::written(&cast.ty, &self.scalars);
        Operand::Var(self.temporary_of("cast", Value::Cast(operand, (*cast.ty).clone()), ty))
    }

    fn tuple(&mut self, tuple: &syn::ExprTuple, expected: Option<&syn::Type>) -> Operand {
        if tuple.elems.is_empty() {
            return unit();
        }
        let part = |(at, field): (usize, &syn::Expr)| {
            self.expected = match expected {
                Some(syn::Type::Tuple(types)) => types.elems.get(at).cloned(),
                _ => None,
            };
            let part = self.part_of_tuple(field);
            self.expected = None;
            part
        };
        let fields = tuple.elems.iter().enumerate().map(part).collect();
        self.temporary("tuple", Value::Tuple(fields))
    }

    /// What a tuple refers to is copied, as the variable itself may be used later.
    fn part_of_tuple(&mut self, part: &syn::Expr) -> Operand {
        let referent = match part {
            syn::Expr::Reference(syn::ExprReference { mutability: None, expr, .. }) => self.variable_in(expr),
            _ => None,
        };
        match referent.filter(|var| !self.ty(*var).is_copy() && !matches!(self.kind(*var), Kind::View(..))) {
            Some(var) => {
                let clone = Ident::new("clone", part.span());
                self.temporary("copy", Value::Copied(Place::whole(var), clone))
            }
            None => self.value(part),
        }
    }

    fn variable_in(&self, expression: &syn::Expr) -> Option<Var> {
        let syn::Expr::Path(path) = expression else { return None };
        self.lookup_variable(&path.path.get_ident()?.to_string())
    }

    /// The content of a place expression.
    fn read(&mut self, expression: &syn::Expr) -> Operand {
        match self.place(expression) {
            Some(place) => self.load("element", place),
            None if self.is_of_constant(expression) => {
                let opaque = self.opaque(expression);
                self.temporary("value", Value::Passive(opaque))
            }
            None => self.unsupported_value(expression),
        }
    }

    /// A bound of a range, evaluated once before the loop.
    pub(super) fn bound(&mut self, expression: &syn::Expr) -> Operand {
        if let syn::Expr::Lit(literal) = expression {
            return Operand::Constant(literal_constant(&literal.lit));
        }
        if let syn::Expr::Path(path) = expression
            && let operand = self.path(path)
            && !matches!(&operand, Operand::Var(var) if matches!(self.statements.last(), Some(Statement::Define(last, Value::Read(_))) if last == var))
        {
            return operand;
        }
        let expression = self.without_tries(expression);
        let mut opaque = self.opaque(&expression);
        opaque.ty = Type::Integer;
        opaque.refusal = None;
        self.temporary("bound", Value::Passive(opaque))
    }
}

pub(super) fn literal_constant(literal: &syn::Lit) -> Constant {
    let (ty, number) = match literal {
        syn::Lit::Float(float) => (Type::Real(suffix(float.suffix())), float.base10_parse().ok()),
        syn::Lit::Int(int) => match int.suffix() {
            "f64" | "f32" => (Type::Real(suffix(int.suffix())), int.base10_digits().parse().ok()),
            _ => (Type::Integer, int.base10_digits().parse().ok()),
        },
        _ => (Type::Passive, None),
    };
    Constant { tokens: literal.to_token_stream(), ty, number }
}

fn suffix(suffix: &str) -> Scalar {
    match suffix {
        "f64" => Scalar::F64,
        "f32" => Scalar::F32,
        _ => Scalar::Literal,
    }
}

pub(super) fn negated(constant: &Constant) -> Constant {
    let tokens = &constant.tokens;
    Constant { tokens: quote!(-#tokens), ty: constant.ty.clone(), number: constant.number.map(|number| -number) }
}

fn path_constant(path: &syn::ExprPath, ty: Type) -> Constant {
    Constant { tokens: path.to_token_stream(), ty, number: None }
}

/// The token that says best which of several nested expressions is meant.
fn anchor(expression: &syn::Expr) -> Span {
    match expression {
        syn::Expr::Binary(binary) => binary.op.span(),
        syn::Expr::MethodCall(call) => call.method.span(),
        syn::Expr::Call(call) => match &*call.func {
            syn::Expr::Path(path) => super::method::name_span(&path.path),
            other => other.span(),
        },
        other => other.span(),
    }
}

/// `[]`
fn is_empty_array(expression: &syn::Expr) -> bool {
    matches!(expression, syn::Expr::Array(array) if array.elems.is_empty())
}

/// What an expression outside the language is, and what to write instead.
fn describe(expression: &syn::Expr) -> (&'static str, &'static str) {
    match expression {
        syn::Expr::Closure(_) => ("a closure", "write its body out, or make it a function with `#[differentiate]`"),
        syn::Expr::Try(_) => ("`?`", "test with `if` and return early"),
        syn::Expr::Let(_) => ("`if let`", "use `match` on a value without a derivative"),
        syn::Expr::Await(_) | syn::Expr::Async(_) => ("asynchronous code", "compute the value in a plain function"),
        syn::Expr::Unsafe(_) => ("an `unsafe` block", "only safe code can be differentiated"),
        syn::Expr::Reference(_) => {
            ("a `&mut` reference as a value", "borrow where it is used, or give the place one name: `let r = &mut x;`")
        }
        syn::Expr::RawAddr(_) => ("a pointer", "use the variable itself, or a reference"),
        syn::Expr::Range(_) => ("a range as a value", "write the range where it is used"),
        syn::Expr::Path(_) => ("an iterator as a value", "loop over it, or collect it into a `Vec` first"),
        _ => ("this expression", "write it with arithmetic, indexing, branches, loops and calls"),
    }
}

impl Opaque {
    /// Tokens that read nothing.
    pub(crate) fn literal(tokens: proc_macro2::TokenStream) -> Self {
        Self {
            tokens,
            reads: Vec::new(),
            writes: Vec::new(),
            measures: Vec::new(),
            cheap: true,
            ty: Type::Integer,
            claimed: false,
            pooled: false,
            refusal: None,
            span: Span::mixed_site(),
        }
    }
}

/// The value may have a type that has no name here.
fn may_be_located(expression: &syn::Expr) -> bool {
    use syn::Expr;
    matches!(
        expression,
        Expr::Call(_) | Expr::MethodCall(_) | Expr::Try(_) | Expr::If(_) | Expr::Match(_) | Expr::Block(_)
    )
}
