//! Method calls: the scalar functions of the table, std's methods on memory, and what has no derivative.

use super::Lowering;
use super::iterator::sinks::is_vector;
use crate::compiler::diagnostics;
use crate::compiler::ir::{
    Argument, Callee, Conversion, Kind, Opaque, Operand, Place, Refusal, Scalar, Statement, Type, Value,
};
use crate::compiler::rules::{self, Method, Rule};
use crate::compiler::types;
use proc_macro2::Ident;
use syn::spanned::Spanned;

impl Lowering<'_> {
    pub(super) fn method_call(&mut self, call: &syn::ExprMethodCall) -> Option<Operand> {
        if let Some(field) = self.field_with_method(call) {
            return self.method_call(&syn::ExprMethodCall { receiver: Box::new(field), ..call.clone() });
        }
        let whole = syn::Expr::MethodCall(call.clone());
        if let Some(field) = self.field_as_reference(&whole) {
            return self.expression(&field);
        }
        if let Some(inner) = self.inside_of_unit(call) {
            return self.method_call(&inner);
        }
        if let Some(value) = self.asked_of_constant(&whole) {
            return Some(value);
        }
        if self.is_of_map(call) && !self.is_inert(&whole) && is_of_collections(&call.method.to_string()) {
            return Some(self.unknown_method(call));
        }
        if let Some(value) = self.method_in_place(call) {
            return Some(value);
        }
        let name = call.method.to_string();
        let expected = self.expected.take();
        let discards = self.discards;
        if let Some(loops) = self.loops_of_matrix(call) {
            return self.expression(&loops);
        }
        if let Some(array) = self.collected_array(call, expected.as_ref()) {
            return self.expression(&array);
        }
        if let Some(value) = self.operator_method(call) {
            return value;
        }
        if let Some((place, _)) = self.inside_of_box(call) {
            return Some(self.load("content", place));
        }
        if self.is_surely_own(call)
            && let Some(value) = self.called_method(call, discards)
        {
            return Some(value);
        }
        if let Some(value) = self.extended_method(call, discards) {
            return Some(value);
        }
        if let Some(value) = self.method_of_numbers(call) {
            return Some(value);
        }
        if let Some(value) = self.converted_into(call, expected.as_ref()) {
            return Some(value);
        }
        let mutation = self.mutation(call);
        self.discards = false;
        if let Some(value) = mutation {
            return value;
        }
        if let Some(value) = self.vector_call(call) {
            return value;
        }
        if let Some(value) = self.consume(call, expected.as_ref()) {
            return value;
        }
        if let Some(value) = self.array_map(call) {
            return Some(value);
        }
        if let Some(value) = self.optional_call(call) {
            return value;
        }
        if let Some(value) = self.boxed_slice(call) {
            return Some(value);
        }
        if let Some(value) = self.copying(call) {
            return Some(value);
        }
        if matches!(name.as_str(), "len" | "is_empty" | "capacity") && call.args.is_empty() {
            return Some(self.measure(call));
        }
        if let Some(by_path) = self.by_foreign_trait(call) {
            return self.expression(&by_path);
        }
        let operands: Vec<&syn::Expr> = std::iter::once(&*call.receiver).chain(&call.args).collect();
        let is_own = |method: &Method| {
            if self.comes_to_number(&call.receiver) {
                return false;
            }
            let is_own = self.may_be_own(&call.receiver) || self.is_method_of_type(call);
            is_own || matches!(method, Method::Rule(_)) && self.may_be_foreign(&call.receiver)
        };
        match rules::method(&name).filter(|method| !is_own(method)) {
            Some(method) => Some(self.scalar_method(&call.method, &method, &operands, call)),
            None => {
                self.declare_for_numbers(&call.method);
                let matrix = self.matrix(&syn::Expr::MethodCall(call.clone()));
                let value = self.users_method(call, discards).or_else(|| self.number_if_any(call));
                let value = value.unwrap_or_else(|| self.unknown_method(call));
                value.var().into_iter().for_each(|var| self.note_matrix(var, matrix.clone()));
                Some(value)
            }
        }
    }

    /// The expression is of a type that is known by name, or computed from such by operators and by methods that numbers
    /// have as well: it may be a complex number.
    pub(super) fn may_be_own(&self, expression: &syn::Expr) -> bool {
        match expression {
            syn::Expr::Paren(inner) => self.may_be_own(&inner.expr),
            syn::Expr::Unary(unary) => matches!(unary.op, syn::UnOp::Neg(_)) && self.may_be_own(&unary.expr),
            syn::Expr::Binary(binary) => self.may_be_own(&binary.left) || self.may_be_own(&binary.right),
            syn::Expr::MethodCall(call) => {
                let method = rules::method(&call.method.to_string());
                matches!(method, Some(Method::Rule(_))) && self.may_be_own(&call.receiver)
            }
            syn::Expr::Call(call) => !self.makes_number(call) && self.makes_struct(expression),
            syn::Expr::Struct(_) => true,
            syn::Expr::Path(path) => {
                let var = path.path.get_ident().and_then(|ident| self.lookup_variable(&ident.to_string()));
                var.is_some_and(|var| matches!(self.ty(var), Type::Named(_)) || self.own_like.contains(&var))
                    || self.is_seen_to_be_named(expression)
            }
            syn::Expr::Index(_) | syn::Expr::Field(_) => self.is_seen_to_be_named(expression),
            _ => false,
        }
    }

    /// The expression is an operation on own types whose result is a number, as the block of the operator says.
    fn comes_to_number(&self, expression: &syn::Expr) -> bool {
        match expression {
            syn::Expr::Paren(inner) => self.comes_to_number(&inner.expr),
            syn::Expr::Binary(_) => self.seen_type(expression).is_some_and(|ty| ty.is_real()),
            _ => false,
        }
    }

    /// The type is one with a name, as that of the elements of `&[Complex64]` and of a field.
    fn is_seen_to_be_named(&self, expression: &syn::Expr) -> bool {
        match self.seen_type(expression) {
            Some(ty) => matches!(ty, Type::Named(_)),
            None => self
                .located(expression)
                .is_some_and(|ty| matches!(types::written(ty.ty(), &self.scalars), Type::Named(_))),
        }
    }

    /// The type may be one that this crate does not define, so that nothing is known of its methods. (In generic functions
    /// these are taken to return numbers: numbers of a parameter have no staged methods.)
    fn is_of_other_crate(&self, expression: &syn::Expr) -> bool {
        let is_own = || self.located(expression).is_some_and(|ty| ty.is_struct());
        self.scalars.is_empty() && self.may_be_foreign(expression) && !is_own()
    }

    /// The same, or it is computed from such by a method whose result does not show: `z.conj()`.
    pub(super) fn may_be_foreign(&self, expression: &syn::Expr) -> bool {
        self.may_be_own(expression)
            || match expression {
                syn::Expr::Paren(inner) => self.may_be_foreign(&inner.expr),
                syn::Expr::Unary(unary) => matches!(unary.op, syn::UnOp::Neg(_)) && self.may_be_foreign(&unary.expr),
                syn::Expr::Binary(binary) => self.may_be_foreign(&binary.left) || self.may_be_foreign(&binary.right),
                syn::Expr::MethodCall(call) => {
                    let shows = is_known_of_iterators(&call.method.to_string())
                        || self.seen_type(expression).is_some()
                        || self.numbers_of_method(call).is_some();
                    !shows && self.is_of_other_crate(&call.receiver)
                }
                syn::Expr::Path(path) => {
                    let var = path.path.get_ident().and_then(|ident| self.lookup_variable(&ident.to_string()));
                    var.is_some_and(|var| self.foreign_like.contains(&var))
                }
                _ => false,
            }
    }

    /// `T::from_f64(0.5)`
    fn makes_number(&self, call: &syn::ExprCall) -> bool {
        matches!(&*call.func, syn::Expr::Path(path) if self.scalar_of(&path.path).is_some())
    }

    /// The method is the user's, whatever methods of that name std has: it is called of a struct, or of what may be
    /// another name for an array or a vector, but they have no such method.
    fn is_surely_own(&self, call: &syn::ExprMethodCall) -> bool {
        let name = call.method.to_string();
        let of_matrix = is_of_iterators(&name) && self.matrix(&call.receiver).is_some();
        if of_matrix || !is_of_every_type(&name) && self.is_method_of_type(call) {
            return true;
        }
        let syn::Expr::Path(path) = &*call.receiver else { return false };
        let Some(var) = path.path.get_ident().and_then(|ident| self.lookup_variable(&ident.to_string())) else {
            return false;
        };
        let own = self.structs.contains(&var) || self.is_member && path.path.is_ident("self");
        let named = matches!(self.ty(var), Type::Named(_));
        !is_of_every_type(&name)
            && (own && !self.ty(var).is_real()
                || named && (is_of_iterators(&name) || name == "get" && call.args.is_empty()))
    }

    /// A method that is none of std's, for all that is seen here: it has to have the attribute.
    fn users_method(&mut self, call: &syn::ExprMethodCall, discards: bool) -> Option<Operand> {
        let name = call.method.to_string();
        let gets = name == "get" && call.args.is_empty();
        let may_be_own = gets || is_of_iterators(&name) && self.is_single(&call.receiver) || self.is_of_file(call);
        if is_of_std(&name) && !may_be_own {
            return None;
        }
        self.called_method(call, discards)
    }

    /// The type has the method in the files of the crate, or a trait there gives it to types of std.
    fn is_of_file(&self, call: &syn::ExprMethodCall) -> bool {
        self.is_method_of_type(call) || !self.neighbours.extensions(&call.method, None).is_empty()
    }

    /// The expression is no iterator: the result of an operator or a call, or something of a type that is not known.
    fn is_single(&self, expression: &syn::Expr) -> bool {
        match expression {
            syn::Expr::Paren(inner) => self.is_single(&inner.expr),
            syn::Expr::Binary(_) | syn::Expr::Index(_) | syn::Expr::Field(_) | syn::Expr::Call(_) => true,
            syn::Expr::Path(path) => {
                let var = path.path.get_ident().and_then(|ident| self.lookup_variable(&ident.to_string()));
                var.is_some_and(|var| matches!(self.ty(var), Type::Unknown | Type::Named(_)))
            }
            _ => false,
        }
    }

    /// `value.into()` is `From::from(value)`.
    fn converted_into(&mut self, call: &syn::ExprMethodCall, expected: Option<&syn::Type>) -> Option<Operand> {
        let whole = syn::Expr::MethodCall(call.clone());
        if call.method != "into" || !call.args.is_empty() || self.is_inert(&whole) {
            return None;
        }
        if expected.is_some_and(is_vector) && self.is_seen_sequence(&call.receiver) {
            let elements = &call.receiver;
            return self.expression(&syn::parse_quote_spanned!(call.method.span()=> (#elements).to_vec()));
        }
        let is_part = matches!(&*call.receiver, syn::Expr::MethodCall(_))
            && self.matrix(&call.receiver).is_some_and(|matrix| matrix.viewed);
        let argument = if is_part {
            // The body has a copy of it.
            Argument::Value(self.value(&call.receiver), None)
        } else {
            self.argument(&call.receiver)
        };
        match argument {
            Argument::Value(operand, _) => {
                let expected = expected.cloned().or_else(|| self.only_conversion(&operand, &call.receiver));
                let ty = expected.as_ref().map_or(Type::Unknown, |ty| types::written(ty, &self.scalars));
                let ty = if ty.is_real() { ty } else { Type::Unknown };
                let value = Value::Convert(operand, Conversion::Into(expected.map(Box::new)));
                Some(Operand::Var(self.temporary_of("into", value, ty)))
            }
            reference @ Argument::Reference(..) => {
                let expected = expected.cloned().map(Box::new);
                Some(self.push_call(Callee::Conversion(expected), vec![reference], "into", false))
            }
        }
    }

    /// What a number of a generic type becomes, where its bounds say it: `f64` for `T: Into<f64>`.
    fn only_conversion(&self, operand: &Operand, receiver: &syn::Expr) -> Option<syn::Type> {
        let ty = match self.ty(operand.var()?) {
            Type::Unknown => self.seen_type(receiver)?,
            ty => ty.clone(),
        };
        let Type::Real(Scalar::Generic(name)) = ty else { return None };
        self.conversions.iter().find(|(from, _)| *from == name).map(|(_, to)| to.clone())
    }

    /// The call of a method that has the attribute, unless the type is one of std that has no other methods here.
    pub(super) fn called_method(&mut self, call: &syn::ExprMethodCall, discards: bool) -> Option<Operand> {
        let name = call.method.to_string();
        let whole = syn::Expr::MethodCall(call.clone());
        let is_known = known_result(&name).is_passive() && !self.is_of_file(call);
        if self.is_inert(&whole) || is_known && !(name == "pow" && self.matrix(&call.receiver).is_some()) {
            return None;
        }
        if let Some(refusal) = self.refused_receiver(call) {
            let opaque = self.opaque(&whole);
            return Some(self.temporary("value", Value::Passive(Opaque { refusal: Some(refusal), ..opaque })));
        }
        let Some(receiver) = self.receiver_as_meant(call) else { return Some(self.ambiguous(call)) };
        let place = self.receiver_place(&receiver)?;
        let ty = self.function.place_type(&self.function.resolve(&place));
        let of_std = ty.is_real() || ty.element().is_some() || matches!(ty, Type::Tuple(_) | Type::Optional(_));
        if of_std && !self.is_extended(&ty, &call.method) {
            return None;
        }
        self.import_extensions(&call.method, None);
        Some(self.method_of(place, call, discards))
    }

    /// The receiver is of a type that is known where the program runs, or where the block is used, or the method refers to
    /// what is hidden here.
    fn refused_receiver(&self, call: &syn::ExprMethodCall) -> Option<Refusal> {
        let span = call.method.span();
        let Some(located) = self.located(&call.receiver) else {
            let what = "a call of a method that takes functions, of a value of a type that is not known here";
            let remedy = "say what it is: `let model: Model = ..`";
            let is_in_place = self.neighbours.are_in_place(&call.method);
            return is_in_place.then(|| diagnostics::unsupported(span, what, remedy));
        };
        if let Some(object) = types::object(located.ty()) {
            return Some(Refusal { span: (span, span), ..diagnostics::object(&object) });
        }
        if self.neighbours.returns_itself(&located, &call.method) {
            let what = "a call of a method that returns a reference to its receiver";
            return Some(diagnostics::unsupported(
                span,
                what,
                "have a method that returns nothing, or assign the fields",
            ));
        }
        if self.neighbours.is_hidden(&located, call) {
            let what = "a call that returns a reference to a private field";
            return Some(diagnostics::unsupported(span, what, "make the field `pub(crate)`, or return the value"));
        }
        let syn::Type::Path(ty) = located.ty() else { return None };
        let name = ty.path.get_ident().filter(|name| self.type_parameters.contains(name))?;
        let what = format!("a method of the type parameter `{name}`");
        let remedy = "write the `impl` block for each type that it may be, as `impl Net<Tanh>`, if need be by a macro";
        (!self.scalars.contains(name)).then(|| diagnostics::unsupported(span, what, remedy))
    }

    /// The call of a method of what is at a place.
    pub(super) fn method_of(&mut self, place: Place, call: &syn::ExprMethodCall, discards: bool) -> Operand {
        let root = self.function.root(place.root);
        let rest: Vec<Argument> = call.args.iter().map(|argument| self.argument(argument)).collect();
        let reads = |argument: &Argument| {
            argument.root(&self.function) == Some(root) && !matches!(argument, Argument::Reference(_, true))
        };
        let mutable = self.is_writable(place.root) && (discards || !rest.iter().any(reads));
        let arguments = std::iter::once(Argument::Reference(place, mutable)).chain(rest).collect();
        let recursive = self.is_member && call.method == self.own;
        let (name, ty) = (call.method.to_string(), self.numbers_of_method(call));
        let foreign = ty.is_none() && self.is_of_other_crate(&call.receiver);
        let value = self.push_call(Callee::Method(call.method.clone()), arguments, &name, recursive);
        self.foreign_results.extend(value.var().filter(|_| foreign));
        self.of_known_type(value, ty)
    }

    pub(super) fn receiver_place(&mut self, receiver: &syn::Expr) -> Option<Place> {
        let place = match self.borrow(receiver) {
            Some((place, _)) => place,
            None => match self.place(receiver) {
                Some(place) => place,
                None if let Some(part) = self.referred_constant(receiver) => Place::whole(part),
                None => {
                    let var = match self.value(receiver) {
                        Operand::Var(var) => var,
                        Operand::Constant(constant) if constant.ty.is_named() => {
                            let opaque = self.opaque(receiver);
                            self.temporary_of("constant", Value::Passive(opaque), constant.ty)
                        }
                        Operand::Constant(_) => return None,
                    };
                    self.function.variables[var.0].temporary = false;
                    Place::whole(var)
                }
            },
        };
        let place = self.frozen(place);
        Some(self.lent(place))
    }

    /// A method of std's floats, called in whatever form.
    pub(super) fn scalar_method(
        &mut self,
        name: &Ident,
        method: &Method,
        operands: &[&syn::Expr],
        call: &dyn AsExpression,
    ) -> Operand {
        match method {
            Method::Rule(rule) if rule.arguments.len() == operands.len() => self.apply(rule, operands),
            Method::SinCos if operands.len() == 1 => self.sin_cos(operands[0]),
            Method::Passive if name == "to_string" && self.is_inert(&call.expression()) => {
                let text = Opaque { ty: Type::Passive, ..self.opaque(&call.expression()) };
                Operand::Var(self.temporary_of("text", Value::Passive(text), Type::Passive))
            }
            Method::Passive => self.passive_method(name, operands),
            Method::Refused(remedy) => {
                let mut opaque = self.opaque(&call.expression());
                let refusal = diagnostics::refused_method(name.span(), name, remedy);
                opaque.refusal = Some(if *remedy == rules::BITS { refusal.of_bits() } else { refusal });
                self.temporary(&name.to_string(), Value::Passive(opaque))
            }
            Method::Rule(_) | Method::SinCos => {
                let mut opaque = self.opaque(&call.expression());
                opaque.refusal = Some(diagnostics::unknown_method(name.span(), name));
                self.temporary(&name.to_string(), Value::Passive(opaque))
            }
        }
    }

    fn apply(&mut self, rule: &'static Rule, operands: &[&syn::Expr]) -> Operand {
        let operands = operands.iter().map(|operand| self.number_in(operand)).collect();
        self.temporary(rule.name, Value::Apply(rule, operands))
    }

    /// `x.sin_cos()` is what std makes of it: `(x.sin(), x.cos())`.
    fn sin_cos(&mut self, operand: &syn::Expr) -> Operand {
        let operand = self.value(operand);
        let mut part = |name| match rules::method(name) {
            Some(Method::Rule(rule)) => self.temporary(name, Value::Apply(rule, vec![operand.clone()])),
            Some(Method::SinCos | Method::Passive | Method::Refused(_)) | None => operand.clone(),
        };
        let parts = vec![part("sin"), part("cos")];
        self.temporary("sin_cos", Value::Tuple(parts))
    }

    /// A method whose result has derivative zero, or is no real number.
    fn passive_method(&mut self, name: &Ident, operands: &[&syn::Expr]) -> Operand {
        let operands = operands.iter().map(|operand| self.value(operand)).collect();
        self.temporary(&name.to_string(), Value::Method(name.clone(), operands))
    }

    fn measure(&mut self, call: &syn::ExprMethodCall) -> Operand {
        let mut opaque = self.opaque(&syn::Expr::MethodCall(call.clone()));
        opaque.ty = if call.method == "is_empty" { Type::Passive } else { Type::Integer };
        opaque.claimed = !self.is_sequence(&call.receiver);
        let ty = opaque.ty.clone();
        Operand::Var(self.temporary_of("length", Value::Passive(opaque), ty))
    }

    /// The expression names something that is known to have a length.
    fn is_sequence(&self, expression: &syn::Expr) -> bool {
        match expression {
            syn::Expr::Path(path) => {
                let var = path.path.get_ident().and_then(|ident| self.lookup_variable(&ident.to_string()));
                var.is_some_and(|var| self.ty(var).element().is_some() || matches!(self.kind(var), Kind::View(..)))
            }
            syn::Expr::Index(index) => matches!(&*index.index, syn::Expr::Range(_)) || self.is_sequence(&index.expr),
            syn::Expr::Paren(inner) => self.is_sequence(&inner.expr),
            _ => false,
        }
    }

    /// `clone`, `to_vec`, `to_owned`, and what only changes the form of a borrow.
    fn copying(&mut self, call: &syn::ExprMethodCall) -> Option<Operand> {
        if !call.args.is_empty() {
            return None;
        }
        match call.method.to_string().as_str() {
            "clone" | "to_vec" | "to_owned" | "clone_owned" => {
                let place = self.owner(&call.receiver)?;
                Some(self.temporary("copy", Value::Copied(place, call.method.clone())))
            }
            "as_slice" | "as_mut_slice" => Some(self.value(&call.receiver)),
            _ => None,
        }
    }

    fn owner(&mut self, expression: &syn::Expr) -> Option<Place> {
        if let Some((place, _)) = self.borrow(expression) {
            return Some(place);
        }
        if let Some(place) = self.place(expression) {
            return Some(place);
        }
        if let Some(part) = self.referred_constant(expression) {
            return Some(Place::whole(part));
        }
        match self.value(expression) {
            Operand::Var(root) => Some(Place { root, path: Vec::new() }),
            Operand::Constant(_) => None,
        }
    }

    fn unknown_method(&mut self, call: &syn::ExprMethodCall) -> Operand {
        let mut opaque = self.opaque(&syn::Expr::MethodCall(call.clone()));
        opaque.refusal = Some(match self.unknown_iterator(call) {
            Some(refusal) => refusal,
            None if self.neighbours.extensions(&call.method, None).is_empty() => {
                diagnostics::unknown_method(call.method.span(), &call.method)
            }
            None => diagnostics::without_attribute(call.method.span(), &call.method),
        });
        opaque.ty = self.type_of_conversion(call).unwrap_or_else(|| known_result(&call.method.to_string()));
        opaque.claimed = opaque.ty.is_passive();
        if opaque.ty.is_passive() && opaque.writes.is_empty() || self.is_of_passive_collection(call) {
            opaque.refusal = None;
        }
        self.temporary("value", Value::Passive(opaque))
    }

    /// The collection holds nothing that carries a derivative, so that nothing that does comes out of it.
    fn is_of_passive_collection(&self, call: &syn::ExprMethodCall) -> bool {
        let var = match &*call.receiver {
            _ if !is_of_collections(&call.method.to_string()) => return false,
            syn::Expr::MethodCall(inner) => return self.is_of_passive_collection(inner),
            syn::Expr::Path(path) => path.path.get_ident().and_then(|name| self.lookup_variable(&name.to_string())),
            _ => None,
        };
        var.is_some_and(|var| *self.ty(self.function.root(var)) == Type::Passive)
    }

    /// What is not known in a chain whose last method is.
    fn unknown_iterator(&self, call: &syn::ExprMethodCall) -> Option<Refusal> {
        let mut call = call;
        while is_known_of_iterators(&call.method.to_string()) {
            call = match &*call.receiver {
                syn::Expr::MethodCall(inner) if !self.is_iterator(&call.receiver) => inner,
                syn::Expr::Call(source) if !self.is_iterator(&call.receiver) => {
                    return Some(diagnostics::unknown_iterator(&source.func));
                }
                _ => return None,
            };
            if !is_known_of_iterators(&call.method.to_string()) {
                return Some(diagnostics::unknown_iterator(&call.method));
            }
        }
        None
    }

    /// A method call whose value is dropped.
    pub(super) fn passive_statement(&mut self, opaque: Opaque) {
        self.statements.push(Statement::Passive(opaque));
    }
}

/// A method of maps, sets and heaps that takes and returns what they hold.
fn is_of_collections(name: &str) -> bool {
    let names =
        ["contains", "contains_key", "entry", "get", "insert", "or_default", "or_insert", "pop", "push", "remove"];
    names.contains(&name)
}

/// A source, stage or sink of iterators that is known, if what it is called of is.
pub(super) fn is_known_of_iterators(name: &str) -> bool {
    matches!(
        name,
        "all"
            | "any"
            | "chain"
            | "cloned"
            | "collect"
            | "copied"
            | "count"
            | "enumerate"
            | "filter"
            | "filter_map"
            | "find"
            | "find_map"
            | "flat_map"
            | "flatten"
            | "fold"
            | "for_each"
            | "inspect"
            | "into_iter"
            | "iter"
            | "iter_mut"
            | "last"
            | "map"
            | "map_while"
            | "max_by"
            | "min_by"
            | "next"
            | "nth"
            | "position"
            | "product"
            | "reduce"
            | "rev"
            | "scan"
            | "skip"
            | "skip_while"
            | "step_by"
            | "sum"
            | "take"
            | "take_while"
            | "try_fold"
            | "unzip"
            | "zip"
    )
}

/// A method of a trait of std that types derive.
pub(super) fn is_of_every_type(name: &str) -> bool {
    matches!(
        name,
        "clone" | "clone_from" | "into" | "try_into" | "as_ref" | "as_mut" | "borrow" | "to_owned" | "to_string"
    )
}

/// A method of iterators, which neither vectors nor slices have.
fn is_of_iterators(name: &str) -> bool {
    matches!(name, "sum" | "product" | "fold" | "reduce" | "nth" | "next" | "find")
}

/// A method of std that has no derivative here.
fn is_of_std(name: &str) -> bool {
    diagnostics::remedy_of_method(name).is_some()
        || matches!(
            name,
            "into"
                | "try_into"
                | "as_ref"
                | "as_mut"
                | "borrow"
                | "borrow_mut"
                | "to_string"
                | "iter"
                | "iter_mut"
                | "into_iter"
                | "get"
                | "set"
                | "lock"
                | "entry"
                | "parse"
                | "or_default"
                | "or_insert"
                | "or_insert_with"
                | "keys"
                | "values"
                | "sort"
                | "sort_unstable"
                | "take"
                | "to_i64"
                | "to_i32"
                | "to_u64"
                | "to_u32"
                | "to_usize"
                | "to_f64"
                | "to_f32"
                | "first"
                | "is_finite"
        )
}

/// The type that a method of std returns whatever it is called on, where that is known.
fn known_result(name: &str) -> Type {
    match name {
        "count" | "pow" | "count_ones" | "leading_zeros" | "trailing_zeros" | "abs_diff" | "saturating_sub"
        | "saturating_add" | "saturating_mul" | "saturating_pow" | "wrapping_add" | "wrapping_sub" | "wrapping_mul"
        | "wrapping_pow" | "div_ceil" | "isqrt" | "ilog2" | "ilog10" | "next_power_of_two" | "next_multiple_of"
        | "unsigned_abs" => Type::Integer,
        "contains" | "any" | "all" | "starts_with" | "ends_with" | "is_some" | "is_none" | "is_ok" | "is_err"
        | "is_some_and" | "is_none_or" | "is_ok_and" | "is_err_and" | "eq" | "ne" | "lt" | "le" | "gt" | "ge"
        | "to_string" | "is_multiple_of" | "is_power_of_two" => Type::Passive,
        "to_i64"
        | "to_i32"
        | "to_u64"
        | "to_u32"
        | "to_usize"
        | "to_isize"
        | "partial_cmp"
        | "total_cmp"
        | "cmp"
        | "position"
        | "rposition"
        | "partition_point"
        | "binary_search_by"
        | "binary_search_by_key"
        | "is_sorted"
        | "is_sorted_by"
        | "is_sorted_by_key" => Type::Passive,
        _ => Type::Unknown,
    }
}

/// A call in any of its syntactic forms.
pub(super) trait AsExpression {
    fn expression(&self) -> syn::Expr;
}

impl AsExpression for syn::ExprMethodCall {
    fn expression(&self) -> syn::Expr {
        syn::Expr::MethodCall(self.clone())
    }
}

impl AsExpression for syn::ExprCall {
    fn expression(&self) -> syn::Expr {
        syn::Expr::Call(self.clone())
    }
}

/// The span of a call's name.
pub(super) fn name_span(path: &syn::Path) -> proc_macro2::Span {
    path.segments.last().map_or_else(|| path.span(), |last| last.ident.span())
}
