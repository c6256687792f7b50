//! Function calls.

use super::method::name_span;
use super::option::variant_of_std;
use super::spelled::CASTING;
use super::{Binding, Lowering};
use crate::compiler::diagnostics;
use crate::compiler::ir::{
    Argument, Call, Callee, Conversion, Kind, Mutation, Opaque, Operand, Place, Scalar, Statement, Type, Value, Var,
};
use crate::compiler::methods::origin;
use crate::compiler::neighbours::{self, Neighbours};
use crate::compiler::{generics, rules, types};
use syn::spanned::Spanned;

impl Lowering<'_> {
    pub(super) fn call(&mut self, call: &syn::ExprCall) -> Option<Operand> {
        if let syn::Expr::Paren(syn::ExprParen { expr, .. }) | syn::Expr::Group(syn::ExprGroup { expr, .. }) =
            &*call.func
            && let syn::Expr::Path(_) = &**expr
        {
            return self.call(&syn::ExprCall { func: expr.clone(), ..call.clone() });
        }
        let expected = self.expected.take();
        let syn::Expr::Path(path) = &*call.func else {
            if self.is_closure(&call.func) {
                let callable = self.callable(&call.func)?;
                let arguments = call.args.iter().map(|argument| self.item(argument)).collect();
                return Some(self.apply_value(&callable, arguments));
            }
            return Some(self.refused_call(call, "a call of a computed function", "call a function by its name"));
        };
        if let Some(value) = self.operator_call(call, &path.path) {
            return Some(value);
        }
        if let Some(value) = self.call_of_run_time(call, &path.path) {
            return Some(value);
        }
        if let Some(value) = self.extended_call(call, path) {
            return Some(value);
        }
        if path.qself.is_none()
            && let Some(value) = self.call_of_numbers(call, &path.path)
        {
            return Some(value);
        }
        if let Some(of) = &path.qself {
            return self.qualified_call(call, of, &path.path, expected);
        }
        let names: Vec<String> = path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        if let Some(value) = self.call_of_std(call, &names, expected.as_ref()) {
            return value;
        }
        if let Some(value) = self.foreign_call(call, &path.path) {
            return Some(value);
        }
        if let Some(made) = self.made_matrix(call).or_else(|| self.between_points(call)) {
            return self.expression(&made);
        }
        if let Some((what, remedy)) = self.unknown_maker(call, &path.path) {
            return Some(self.refused_call(call, &what, remedy));
        }
        if let Some(value) = self.call_by_trait(call) {
            return value;
        }
        self.call_by_name(call, path)
    }

    /// What the names of a path say, if nothing else is known of the function.
    fn call_by_name(&mut self, call: &syn::ExprCall, path: &syn::ExprPath) -> Option<Operand> {
        let names: Vec<String> = path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let arguments: Vec<&syn::Expr> = call.args.iter().collect();
        let named = Named::by(&path.path, self.neighbours);
        match (&names[..], &arguments[..]) {
            ([.., "stop_gradient"], [value]) => {
                let value = self.value(value);
                Some(self.temporary("stopped", Value::Stopped(value)))
            }
            ([.., "Box", "new"], [content]) => Some(self.boxed(content, path.path.clone())),
            ([.., "Vec", "from"], [elements]) if self.is_seen_sequence(elements) => {
                self.expression(&syn::parse_quote_spanned!(call.span()=> (#elements).to_vec()))
            }
            ([.., "Vec", "new"], []) | ([.., "Vec", "with_capacity"], [_]) => Some(self.empty_vector(call, &path.path)),
            ([_, name], _) if self.scalar_of(&path.path).is_some() || self.is_real_trait(&path.path) => {
                Some(self.scalar_call(call, &path.path, name, &arguments))
            }
            ([name], _) if matches!(self.lookup(name), Some(Binding::Callable(..))) => {
                let callable = self.callable(&call.func)?;
                let arguments = arguments.into_iter().map(|argument| self.item(argument)).collect();
                Some(self.apply_value(&callable, arguments))
            }
            ([name], _) if self.lookup_variable(name).is_some() => Some(self.refused_call(
                call,
                "a call of a closure or function pointer",
                "call a function by its name, and write a closure as a function with `#[differentiate]`",
            )),
            (_, [_]) if variant_of_std(&path.path).is_some() => self.carried(call, names.last().unwrap_or(&"")),
            ([name], [_, ..]) if self.is_symbol(name) => Some(self.function_call(call, &path.path)),
            ([name], _) if self.is_capital_function(name) => Some(self.function_call(call, &path.path)),
            _ if named == Named::Type => Some(self.tuple_struct(call, &path.path)),
            ([.., owner, name], [_, ..]) if is_number_trait(owner) && rules::method(name).is_some() => {
                let (method, segment) = (rules::method(name)?, path.path.segments.last()?);
                Some(self.scalar_method(&segment.ident, &method, &arguments, call))
            }
            ([owner, _], _) if self.type_parameters.iter().any(|parameter| parameter == owner) => {
                Some(self.refused_call(
                    call,
                    "a call of a function of a type parameter",
                    "write the function for the concrete type",
                ))
            }
            ([.., name], _) if named == Named::OfType && !self.is_type_of_std(&path.path) => {
                let whole = syn::Expr::Call(call.clone());
                if self.is_inert(&whole) {
                    return Some(self.unsupported_value(&whole));
                }
                if let Some(value) = self.associated_in_place(call, &path.path) {
                    return Some(value);
                }
                let known = self.unknown_foreign_call(call, &path.path);
                Some(known.unwrap_or_else(|| self.associated_call(call, &path.path, name)))
            }
            ([.., owner, name], _) if named == Named::OfType => {
                let remedy = if matches!(*owner, "Rc" | "Arc" | "Cell" | "RefCell") {
                    "keep the value in a variable of its own"
                } else {
                    "write out what it does, or pass `autodiff::stop_gradient(..)` if no gradient should flow through it"
                };
                Some(self.refused_call(call, &format!("`{owner}::{name}`"), remedy))
            }
            _ => {
                let known = self.unknown_foreign_call(call, &path.path);
                Some(known.unwrap_or_else(|| self.function_call(call, &path.path)))
            }
        }
    }

    /// `Real::sqrt`, of the library's trait or one that is like it, and not of a type of this crate of that name.
    fn is_real_trait(&self, function: &syn::Path) -> bool {
        let owner = function.segments.first().map(|owner| owner.ident.clone());
        let owner = owner.filter(|owner| owner == "Real" && !self.inner.contains("Real"));
        owner.is_some_and(|owner| !self.neighbours.is_struct(&owner.into()))
    }

    /// The function is one of a type of std, by its name, and not of a type of this crate that has the same.
    fn is_type_of_std(&self, function: &syn::Path) -> bool {
        let mut owner = function.clone();
        owner.segments.pop();
        owner.segments.pop_punct();
        owner.segments.last().is_some_and(|last| is_of_std(&last.ident.to_string()))
            && !self.neighbours.is_known(&owner)
    }

    /// Functions of std that change memory or compare.
    fn call_of_std(
        &mut self,
        call: &syn::ExprCall,
        names: &[&str],
        expected: Option<&syn::Type>,
    ) -> Option<Option<Operand>> {
        if matches!(names, ["self" | "super" | "crate", ..]) {
            return None;
        }
        let arguments: Vec<&syn::Expr> = call.args.iter().collect();
        match (names, &arguments[..]) {
            ([.., "array", "from_fn"], [function]) => Some(Some(self.array_from_fn(call, function, expected))),
            ([.., "mem", "swap"], [a, b]) => {
                self.exchange(call, a, b);
                Some(None)
            }
            ([.., "mem", "replace"], [place, value]) => Some(Some(self.replace(call, place, value))),
            ([.., "mem", "take"], [place]) => {
                let empty = syn::parse_quote!(::core::default::Default::default());
                Some(Some(self.replace(call, place, &empty)))
            }
            (["std" | "core", "cmp", name @ ("max" | "min")], [a, b]) => {
                let name = proc_macro2::Ident::new(name, call.func.span());
                Some(self.expression(&syn::parse_quote!((#a).#name(#b))))
            }
            (["drop"] | [.., "mem", "drop"], [_]) => {
                let remedy = "leave it out, or declare the variable in a block of its own, at whose end it is dropped";
                Some(Some(self.refused_call(call, "a call of `drop`", remedy)))
            }
            _ => None,
        }
    }

    /// `<Point as Shape>::area(&p)`
    fn qualified_call(
        &mut self,
        call: &syn::ExprCall,
        of: &syn::QSelf,
        path: &syn::Path,
        expected: Option<syn::Type>,
    ) -> Option<Operand> {
        let is_conversion = call.args.len() == 1 && path.segments.last().is_some_and(|last| last.ident == "from");
        if is_conversion && !self.is_inert(&syn::Expr::Call(call.clone())) {
            let value = self.argument(&call.args[0]);
            return Some(self.push_call(Callee::Conversion(Some(of.ty.clone())), vec![value], "from", false));
        }
        let whole = syn::Expr::Call(call.clone());
        if let (syn::Type::Slice(_) | syn::Type::Array(_), None) = (&*of.ty, of.as_token) {
            return self.expression(&method_of_sequence(call, &path.segments.last()?.ident)?);
        }
        let (of_trait, Some(path)) = (path, of_type(of, path)) else {
            return Some(self.refused_call(call, "a call of a qualified path", "write it as a method or a plain call"));
        };
        let of_number = matches!(self.scalar_of(&path), Some(Type::Real(Scalar::F64 | Scalar::F32)));
        if of_number && of.as_token.is_some() && self.is_own_trait(of_trait) && !self.is_inert(&whole) {
            let what = "a method of a trait of yours for numbers";
            return Some(self.refused_call(call, what, "write it as a free function with `#[differentiate]`"));
        }
        if of_number && of.as_token.is_some() && call.args.is_empty() {
            return Some(self.constant_of_trait(&whole, &path, of_trait));
        }
        if self.scalar_of(&path).is_none() && of.as_token.is_some() {
            if self.is_inert(&whole) {
                return Some(self.unsupported_value(&whole));
            }
            if !self.is_function_in_place(&path, of_trait) {
                self.ask_for_method(&path, of_trait);
            }
        }
        let plain = syn::ExprPath { attrs: Vec::new(), qself: None, path };
        let call = syn::ExprCall { func: Box::new(syn::Expr::Path(plain)), ..call.clone() };
        self.expected = expected;
        self.call(&call)
    }

    /// `<f64 as num_traits::Zero>::zero()`, where the trait may be in scope by no name.
    fn constant_of_trait(&mut self, whole: &syn::Expr, path: &syn::Path, of_trait: &syn::Path) -> Operand {
        let number = self.scalar_of(path).filter(|_| !self.is_own_trait(of_trait));
        let opaque = self.opaque(whole);
        let ty = number.unwrap_or(Type::Unknown);
        let value = Value::Passive(Opaque { ty: ty.clone(), cheap: true, ..opaque });
        Operand::Var(self.temporary_of("value", value, ty))
    }

    /// Has rustc look for the mark of a trait's method.
    fn ask_for_method(&mut self, path: &syn::Path, of_trait: &syn::Path) {
        let mut names = of_trait.segments.iter().rev().map(|segment| &segment.ident);
        let (Some(method), Some(name), mut mark) = (names.next(), names.next(), path.clone()) else { return };
        if let Some(last) = mark.segments.last_mut() {
            *last = origin::mark(method, name).into();
        }
        let opaque = self.opaque(&syn::parse_quote!(#mark));
        self.passive_statement(Opaque { cheap: false, ..opaque });
    }

    /// `K0` and `F` name functions where formulas are written with their usual symbols, in capitals if need be.
    fn is_symbol(&self, name: &str) -> bool {
        let is_capital = |name: &str| name.starts_with(char::is_uppercase);
        let mut parameters = self.function.parameters.iter();
        let of_parameter = |var: Var| self.function.variables[var.0].ident.to_string();
        let in_symbols =
            is_capital(&self.own.to_string()) || parameters.any(|parameter| is_capital(&of_parameter(parameter.var)));
        in_symbols && is_capital(name) && name.len() <= 4 && !matches!(name, "Some" | "Ok" | "Err")
    }

    /// A function beside this one that is written like a type, as `Hyperion`.
    fn is_capital_function(&self, name: &str) -> bool {
        let ident = || proc_macro2::Ident::new(name, proc_macro2::Span::call_site());
        name.starts_with(char::is_uppercase) && self.neighbours.have_function(&ident())
    }

    /// `f` and `self::f` in the body of `f`.
    pub(super) fn is_own(&self, path: &syn::Path) -> bool {
        let mut names = path.segments.iter().map(|segment| &segment.ident);
        path.leading_colon.is_none() && names.next_back() == Some(&self.own) && names.all(|name| name == "self")
    }

    pub(super) fn refused_call(&mut self, call: &syn::ExprCall, what: &str, remedy: &str) -> Operand {
        let mut opaque = self.opaque(&syn::Expr::Call(call.clone()));
        opaque.refusal = Some(diagnostics::unsupported(call.func.span(), what, remedy).over(&call.func));
        self.temporary("value", Value::Passive(opaque))
    }

    /// The type parameter has std's `From` by its bounds, and no `from` that casts.
    fn is_made_from_numbers(&self, parameter: &syn::Ident) -> bool {
        let bounds = self.bounds.iter().find(|(name, _)| name == parameter).map(|(_, bounds)| bounds);
        bounds.is_some_and(|bounds| {
            self.neighbours.stand_on(bounds, &["From"]) && !self.neighbours.stand_on(bounds, CASTING)
        })
    }

    /// `f64::sin(x)`, `f64::from(n)`, `T::from_f64(2.0)`.
    fn scalar_call(&mut self, call: &syn::ExprCall, path: &syn::Path, name: &str, arguments: &[&syn::Expr]) -> Operand {
        let ty = self.scalar_of(path).unwrap_or(Type::Unknown);
        if let ("from", [value], Some(segment)) = (name, arguments, path.segments.first())
            && (!matches!(&ty, Type::Real(Scalar::Generic(_))) || self.is_made_from_numbers(&segment.ident))
        {
            let value = self.value(value);
            let scalar = &segment.ident;
            let written = syn::parse_quote!(#scalar);
            return Operand::Var(self.temporary_of(
                "cast",
                Value::Convert(value, Conversion::From(Box::new(written))),
                ty,
            ));
        }
        if name.starts_with("from_") && self.scalar_of(path).is_some() && name.ends_with("bits") {
            let mut opaque = Opaque { ty: ty.clone(), ..self.opaque(&syn::Expr::Call(call.clone())) };
            opaque.refusal = Some(diagnostics::refused_method(name_span(path), name, rules::BITS));
            return Operand::Var(self.temporary_of("value", Value::Passive(opaque), ty));
        }
        if let (Some(method), Some(segment)) = (rules::method(name), path.segments.last())
            && !arguments.is_empty()
        {
            let value = self.scalar_method(&segment.ident, &method, arguments, call);
            if let (rules::Method::Rule(_), Operand::Var(var)) = (method, &value) {
                self.function.variables[var.0].ty = ty;
            }
            return value;
        }
        let mut opaque = self.opaque(&syn::Expr::Call(call.clone()));
        opaque.refusal = Some(diagnostics::unknown_method(name_span(path), name));
        opaque.ty = ty.clone();
        opaque.cheap = true;
        Operand::Var(self.temporary_of("value", Value::Passive(opaque), ty))
    }

    /// `Vec::new()`, `Vec::with_capacity(n)`
    fn empty_vector(&mut self, call: &syn::ExprCall, path: &syn::Path) -> Operand {
        let ty = Type::Vec(Box::new(Type::Unknown));
        if let Some(object) = types::object(&syn::parse_quote!(#path)) {
            self.diagnostics.report(diagnostics::object(&object));
        }
        let room = call.args.first().map(|room| self.opaque(room));
        let written = path.segments.iter().any(|segment| !segment.arguments.is_none());
        let value = if written || room.as_ref().is_some_and(|room| !room.writes.is_empty()) {
            Value::Passive(Opaque { ty: ty.clone(), ..self.opaque(&syn::Expr::Call(call.clone())) })
        } else {
            Value::Empty(room)
        };
        Operand::Var(self.temporary_of("vector", value, ty))
    }

    /// `mem::swap(&mut a, &mut b)`
    fn exchange(&mut self, call: &syn::ExprCall, a: &syn::Expr, b: &syn::Expr) {
        let of_references = self.borrows_reference(a) || self.borrows_reference(b);
        match (self.borrow(a), self.borrow(b)) {
            (Some((a, true)), Some((b, true))) if !of_references => {
                self.statements.push(Statement::Mutate(Mutation::Exchange(a, b)));
            }
            _ => {
                let (what, remedy) = ("a swap of references", "swap the vectors or arrays themselves");
                self.diagnostics.report(diagnostics::unsupported(call.func.span(), what, remedy));
            }
        }
    }

    /// `&mut r` of a variable that holds a reference, so that a swap would change what it refers to.
    fn borrows_reference(&self, expression: &syn::Expr) -> bool {
        let syn::Expr::Reference(reference) = expression else { return false };
        let syn::Expr::Path(path) = &*reference.expr else { return false };
        let var = path.path.get_ident().and_then(|ident| self.lookup_variable(&ident.to_string()));
        var.is_some_and(|var| matches!(self.kind(var), Kind::View(..)))
    }

    /// `mem::replace(&mut place, value)`
    fn replace(&mut self, call: &syn::ExprCall, place: &syn::Expr, value: &syn::Expr) -> Operand {
        let Some((place, true)) = self.borrow(place) else {
            return self.refused_call(call, "this call of `replace`", "pass `&mut` of a variable or element");
        };
        let value = self.value(value);
        let old = self.temporary("replaced", Value::Read(place.clone()));
        self.statements.push(Statement::Assign(place, value));
        old
    }

    fn function_call(&mut self, call: &syn::ExprCall, path: &syn::Path) -> Operand {
        if let Some(value) = self.call_elsewhere(call, path) {
            return value;
        }
        let name = path.get_ident().or_else(|| self.name_with_types(path));
        if let Some(value) = name.and_then(|name| self.call_with_functions(call, name)) {
            return value;
        }
        let source = path.get_ident().and_then(|name| self.source_of(name));
        let asked = |position| source.as_ref().and_then(|source| source.sig.inputs.get(position));
        let arguments = call.args.iter().enumerate();
        let arguments = arguments.map(|(at, argument)| {
            if let Some(view) = self.referred_matrix(argument, asked(at)) {
                return Argument::Reference(view, false);
            }
            let given = self.argument(&Self::as_asked(argument, asked(at)));
            self.of_asked_precision(given, asked(at))
        });
        let arguments = arguments.collect();
        let stem = path.segments.last().map_or_else(String::new, |last| last.ident.to_string());
        let recursive = self.is_own(path) || self.recursive;
        let mut callee = self.neighbours.within_module(path).unwrap_or_else(|| path.clone());
        self.unify_arguments(&mut callee, path);
        let value = self.push_call(Callee::Function(callee), arguments, &stem, recursive);
        let ty = path.get_ident().and_then(|name| self.result_of(name));
        let value = self.of_known_type(value, ty.or_else(|| self.numbers_of_function(path)));
        let carrier = path.get_ident().and_then(|name| self.carrier_of_result(name));
        self.carriers.extend(value.var().zip(carrier));
        value
    }

    /// Leaves out the arguments of type parameters that the derivatives of the function have another one in place of.
    fn unify_arguments(&self, callee: &mut syn::Path, path: &syn::Path) {
        let Some(syn::PathArguments::AngleBracketed(written)) =
            callee.segments.last_mut().map(|last| &mut last.arguments)
        else {
            return;
        };
        let beside = || Some(self.neighbours.known_function(&path.segments.first()?.ident)?.item.clone());
        let source = if path.segments.len() == 1 { beside() } else { self.neighbours.function_elsewhere(path) };
        let Some(source) = source else { return };
        let is_lifetime = |parameter: &&syn::GenericParam| matches!(parameter, syn::GenericParam::Lifetime(_));
        let parameters: Vec<syn::GenericParam> =
            source.sig.generics.params.iter().filter(|parameter| !is_lifetime(parameter)).cloned().collect();
        let unified = generics::unified(source, &syn::Generics::default()).sig.generics;
        let is_left = |parameter: &syn::GenericParam| match parameter {
            syn::GenericParam::Type(ty) => unified.type_params().any(|left| left.ident == ty.ident),
            _ => true,
        };
        if written.args.len() == parameters.len() {
            let arguments = std::mem::take(&mut written.args).into_iter().zip(&parameters);
            written.args = arguments.filter(|(_, of)| is_left(of)).map(|(argument, _)| argument).collect();
        }
    }

    /// The argument, with the type of the parameter where that is `f32`: literals alone do not tell it.
    fn of_asked_precision(&mut self, given: Argument, asked: Option<&syn::FnArg>) -> Argument {
        if let (Argument::Value(Operand::Var(var), _), Some(syn::FnArg::Typed(typed))) = (&given, asked)
            && matches!(&*typed.ty, syn::Type::Path(ty) if ty.path.is_ident("f32"))
            && *self.ty(*var) == Type::Unknown
        {
            self.function.variables[var.0].ty = Type::Real(Scalar::F32);
        }
        given
    }

    /// A call of something that has the attribute.
    pub(super) fn push_call(
        &mut self,
        callee: Callee,
        arguments: Vec<Argument>,
        stem: &str,
        recursive: bool,
    ) -> Operand {
        self.note_unseen(&callee);
        let result = self.fresh(&format!("{stem}_value"));
        let result = self.variable(result, Kind::Value, Type::Unknown);
        self.function.variables[result.0].temporary = true;
        let pullback = self.fresh(&format!("{stem}_backward"));
        let pullback = self.variable(pullback, Kind::Value, Type::Unknown);
        let recursive = recursive || self.recursive;
        self.statements.push(Statement::Call(Call { callee, arguments, result, pullback, recursive }));
        Operand::Var(result)
    }

    /// `Point::new(x, y)`, `Self::norm(&v)`
    fn associated_call(&mut self, call: &syn::ExprCall, path: &syn::Path, name: &str) -> Operand {
        let arguments = call.args.iter().map(|argument| self.argument(argument)).collect();
        let recursive = self.is_member && self.own == *name;
        let ty = self.numbers_of_function(path);
        let without_self = self.neighbours.is_without_self(path) || self.is_of_geometry(path);
        let path = syn::ExprPath { attrs: Vec::new(), qself: None, path: path.clone() };
        let value = self.push_call(Callee::Associated(path), arguments, name, recursive);
        self.function.without_self.extend(value.var().filter(|_| without_self));
        self.of_known_type(value, ty)
    }

    /// The result of a call, with its type if it is known.
    pub(super) fn of_known_type(&mut self, value: Operand, ty: Option<Type>) -> Operand {
        if let (Operand::Var(var), Some(ty)) = (&value, ty) {
            self.function.variables[var.0].ty = ty;
        }
        value
    }

    pub(super) fn argument(&mut self, argument: &syn::Expr) -> Argument {
        if let Some(shown) = self.shown_matrix(argument) {
            return Argument::Reference(shown, false);
        }
        if let Some(copies) = self.rows(argument).or_else(|| self.optional_reference(argument)) {
            return Argument::Reference(copies, false);
        }
        if let Some((place, mutable)) = self.borrow(argument) {
            let place = self.frozen(place);
            let place = if mutable { place } else { self.lent(place) };
            return Argument::Reference(place, mutable);
        }
        if let Some(var) = self.referred(argument) {
            return Argument::Reference(Place::whole(var), false);
        }
        if self.is_element_reference(argument)
            && let Some(place) = self.place(argument)
        {
            return Argument::Reference(self.lent(place), false);
        }
        if let Some((place, mutable)) = self.box_as_reference(argument) {
            return Argument::Reference(place, mutable);
        }
        if super::pattern::is_unwrapped(argument) && self.yields_references(argument) {
            let (_, place) = self.referent(argument);
            return Argument::Reference(self.lent(place), false);
        }
        if let syn::Expr::Reference(reference) = argument
            && let Operand::Constant(constant) = self.value(&reference.expr)
        {
            let ty = constant.ty.clone();
            let place = Place::whole(self.temporary_of("value", Value::Same(Operand::Constant(constant)), ty));
            let mutable = reference.mutability.is_some();
            return Argument::Reference(if mutable { self.changeable(place, reference) } else { place }, mutable);
        }
        Argument::Value(self.value(argument), None)
    }
}

/// What a path names, as far as its capitals and the source tell.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Named {
    /// A struct or a variant, which makes a value.
    Type,
    /// A function of a type.
    OfType,
    Function,
}

impl Named {
    fn by(path: &syn::Path, neighbours: &Neighbours) -> Self {
        let is_type = |path: &syn::Path| {
            let is_capital = |last: &syn::PathSegment| last.ident.to_string().starts_with(char::is_uppercase);
            path.segments.last().is_some_and(is_capital) || neighbours.is_struct(path)
        };
        match neighbours::apart(path) {
            _ if is_type(path) => Self::Type,
            Some((owner, _)) if is_type(&owner) => Self::OfType,
            _ => Self::Function,
        }
    }
}

/// `Point::norm` for `<Point as Shape>::norm`: the derivatives of a method are found by its type, whatever trait it is of.
fn of_type(of: &syn::QSelf, path: &syn::Path) -> Option<syn::Path> {
    let syn::Type::Path(ty) = &*of.ty else { return None };
    let name = path.segments.last()?;
    let mut path = ty.path.clone();
    path.segments.iter_mut().for_each(with_turbofish);
    path.segments.push(name.clone());
    Some(path)
}

/// `Point::<T>`, as a path is written in expressions.
fn with_turbofish(segment: &mut syn::PathSegment) {
    if let syn::PathArguments::AngleBracketed(arguments) = &mut segment.arguments {
        arguments.colon2_token.get_or_insert_default();
    }
}

/// A trait of numbers whose methods are those of floats.
fn is_number_trait(name: &str) -> bool {
    name.ends_with("Float") || name.ends_with("Real") || matches!(name, "RealField" | "ComplexField" | "FloatCore")
}

/// A type of std whose functions have no derivative here.
pub(in crate::compiler) fn is_of_std(name: &str) -> bool {
    matches!(
        name,
        "Vec"
            | "String"
            | "Box"
            | "Rc"
            | "Arc"
            | "Cell"
            | "RefCell"
            | "Option"
            | "Result"
            | "HashMap"
            | "BTreeMap"
            | "HashSet"
            | "BTreeSet"
            | "VecDeque"
            | "From"
            | "Into"
            | "Iterator"
            | "Default"
            | "Ordering"
    )
}

/// `xs.len()` for `<[f64]>::len(&xs)`
fn method_of_sequence(call: &syn::ExprCall, method: &proc_macro2::Ident) -> Option<syn::Expr> {
    let mut arguments = call.args.iter();
    let receiver = match arguments.next()? {
        syn::Expr::Reference(reference) => &*reference.expr,
        receiver => receiver,
    };
    let arguments = arguments.cloned();
    let mut whole: syn::ExprMethodCall = syn::parse_quote_spanned!(method.span()=> receiver.#method(#(#arguments),*));
    *whole.receiver = receiver.clone();
    Some(syn::Expr::MethodCall(whole))
}
