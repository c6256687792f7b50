//! The types of expressions, as far as the source file shows them: numbers, and types of the file.
//!
//! Most types are left to inference and to rustc, which come later. Where the form of what is lowered depends on a type, as
//! that of `a.add(b)` and of `axis[0]`, this is what is known by then.

use super::Lowering;
use super::queues;
use super::structs::is_constructor;
use super::traits::{Form, operator, trait_of};
use crate::compiler::ir::{Operand, Place, Scalar, Step, Type, Value, Var, Variant, Written};
use crate::compiler::neighbours::{Block, Located};
use crate::compiler::rules::{self, Method};
use crate::compiler::types;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

impl Lowering<'_> {
    /// The type of an expression, where the source shows it: a number, or a type of the file.
    pub(super) fn seen_type(&self, expression: &syn::Expr) -> Option<Type> {
        match expression {
            syn::Expr::Paren(inner) => self.seen_type(&inner.expr),
            syn::Expr::Group(inner) => self.seen_type(&inner.expr),
            syn::Expr::Reference(inner) => self.seen_type(&inner.expr),
            syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Float(number), .. }) => {
                Some(Type::Real(match number.suffix() {
                    "f64" => Scalar::F64,
                    "f32" => Scalar::F32,
                    _ => Scalar::Literal,
                }))
            }
            syn::Expr::Path(path) => match path.path.get_ident().and_then(|name| self.lookup(&name.to_string())) {
                Some(_) => {
                    let var = self.lookup_variable(&path.path.get_ident()?.to_string())?;
                    self.type_of_place(&self.function.resolve(&Place::whole(var)))
                }
                None => {
                    self.unit_struct(&path.path)?;
                    Some(Type::Named(Written(path.path.to_token_stream())))
                }
            },
            syn::Expr::Array(array) => {
                Some(Type::Sequence(Box::new(array.elems.iter().find_map(|element| self.seen_type(element))?)))
            }
            syn::Expr::Macro(call) if call.mac.path.is_ident("vec") => {
                let elements = &call.mac.tokens;
                self.seen_type(&syn::parse2(quote!([#elements])).ok()?)
            }
            syn::Expr::Index(index) => {
                let element = self.seen_type(&index.expr)?.element().cloned()?;
                let part = matches!(&*index.index, syn::Expr::Range(_));
                Some(if part { Type::Slice(Box::new(element)) } else { element })
            }
            syn::Expr::Field(field) => self.type_of_field(field),
            syn::Expr::Struct(literal) => Some(Type::Named(Written(self.type_of_literal(literal)))),
            syn::Expr::Unary(unary) => match (&unary.op, self.seen_type(&unary.expr)?) {
                (syn::UnOp::Deref(_), Type::Boxed(content)) => Some(*content),
                (syn::UnOp::Deref(_), ty) => Some(ty),
                (syn::UnOp::Neg(_), ty) => self.type_of_operator("Neg", &ty, None),
                _ => None,
            },
            syn::Expr::Binary(binary) => {
                let name = trait_of(super::operator::arithmetic(&binary.op)?)?;
                let right = self.seen_type(&binary.right);
                self.type_of_operator(name, &self.seen_type(&binary.left)?, right.as_ref())
            }
            syn::Expr::MethodCall(call) => self.type_of_method(call),
            syn::Expr::Call(call) => self.type_of_call(call),
            _ => None,
        }
    }

    /// Notes the type of a value that is made or read.
    pub(super) fn note_type(&mut self, var: Var, value: &Value) {
        let place = match value {
            Value::Read(place) | Value::Copied(place, _) | Value::Bound(_, place, _) => {
                Some(self.function.resolve(place))
            }
            Value::Same(Operand::Var(other)) => Some(self.function.resolve(&Place::whole(*other))),
            _ => None,
        };
        let seen = match value {
            Value::Construct(constructor, operands)
                if constructor.steps.iter().all(|step| matches!(step, Step::Field(_))) =>
            {
                Some(Type::Named(Written(self.type_of_constructed(constructor, operands))))
            }
            _ => place.as_ref().and_then(|place| self.type_of_place(place)),
        };
        let located = match value {
            Value::Binary(operator, left, right) => trait_of(*operator)
                .and_then(|name| self.located_result(name, &self.side_of_operand(left), &self.side_of_operand(right))),
            Value::Negate(operand) => self.located_result("Neg", &self.side_of_operand(operand), &Side::default()),
            _ => place.and_then(|place| self.located_place(&place)),
        };
        self.located.extend(located.map(|ty| (var, ty)));
        if let Some(ty) = seen.as_ref().filter(|ty| ty.is_passive() && *self.ty(var) == Type::Unknown) {
            self.function.variables[var.0].ty = ty.clone();
        }
        self.seen.extend(seen.filter(|_| *self.ty(var) == Type::Unknown).map(|ty| (var, ty)));
    }

    /// Notes the type that is written for a parameter, where the value shows none.
    pub(super) fn note_written(&mut self, var: Var, ty: &syn::Type) {
        let target = match ty {
            syn::Type::Reference(reference) => &*reference.elem,
            ty => ty,
        };
        let (place, written) = (self.function.resolve(&Place::whole(var)), types::written(target, &self.scalars));
        if place.path.is_empty() && matches!(written, Type::Named(_)) && self.type_of_place(&place).is_none() {
            self.seen.insert(place.root, written);
        }
    }

    /// The expression is an array, slice or vector, or a reference to one, by what is seen of it.
    pub(super) fn is_seen_sequence(&self, expression: &syn::Expr) -> bool {
        match expression {
            syn::Expr::Paren(inner) => self.is_seen_sequence(&inner.expr),
            syn::Expr::Reference(inner) => self.is_seen_sequence(&inner.expr),
            syn::Expr::Array(_) => true,
            syn::Expr::Index(index) if matches!(&*index.index, syn::Expr::Range(_)) => {
                self.is_seen_sequence(&index.expr)
            }
            _ => {
                let ty = self.seen_type(expression);
                matches!(ty, Some(Type::Array(..) | Type::Slice(_) | Type::Vec(_) | Type::Sequence(_)))
            }
        }
    }

    /// The expression is of a type of this crate that implements `Index`.
    pub(super) fn has_own_index(&self, expression: &syn::Expr) -> bool {
        self.located(expression).is_some_and(|ty| self.neighbours.has_own_index(&ty))
    }

    /// The method is one that the type of this crate has, whatever methods of that name numbers have.
    pub(super) fn is_method_of_type(&self, call: &syn::ExprMethodCall) -> bool {
        self.located(&call.receiver).is_some_and(|ty| self.neighbours.has_method(&ty, &call.method))
    }

    /// The type of an expression as the crate has it, which may have no name here.
    pub(super) fn located(&self, expression: &syn::Expr) -> Option<Located> {
        if let Some(Type::Named(Written(ty))) = self.seen_type(expression) {
            return self.located_type(&ty);
        }
        match expression {
            syn::Expr::Paren(inner) => self.located(&inner.expr),
            syn::Expr::Group(inner) => self.located(&inner.expr),
            syn::Expr::Reference(inner) => self.located(&inner.expr),
            syn::Expr::Unary(syn::ExprUnary { op: syn::UnOp::Deref(_), expr, .. }) => self.located(expr),
            syn::Expr::Try(inner) => self.located(&inner.expr)?.payload(),
            syn::Expr::Path(path) => {
                let name = path.path.get_ident().map(ToString::to_string);
                let binding = name.as_ref().and_then(|name| self.lookup(name));
                if binding.is_none() && name.is_none_or(|name| !self.inner.contains(&name)) {
                    return self.neighbours.constant(&path.path).or_else(|| self.unit_struct(&path.path));
                }
                let var = self.lookup_variable(&path.path.get_ident()?.to_string())?;
                self.located_place(&self.function.resolve(&Place::whole(var)))
            }
            syn::Expr::If(branch) => self.located(tail(&branch.then_branch)?),
            syn::Expr::Block(block) => self.located(tail(&block.block)?),
            syn::Expr::Match(choice) => self.located(&choice.arms.first()?.body),
            syn::Expr::Field(field) => match &field.member {
                syn::Member::Named(name) => self.located(&field.base)?.field(&name.to_string()),
                syn::Member::Unnamed(index) => self.located(&field.base)?.part(index.index as usize),
            },
            syn::Expr::Index(index) => {
                let of = self.located(&index.expr)?;
                if self.neighbours.has_own_index(&of) { self.neighbours.output_of_index(&of) } else { of.element() }
            }
            syn::Expr::Unary(syn::ExprUnary { op: syn::UnOp::Neg(_), expr, .. }) => {
                self.located_result("Neg", &self.side(expr), &Side::default())
            }
            syn::Expr::Binary(binary) => {
                let name = trait_of(super::operator::arithmetic(&binary.op)?)?;
                self.located_result(name, &self.side(&binary.left), &self.side(&binary.right))
            }
            syn::Expr::MethodCall(call) => {
                let receiver = self.located(&call.receiver)?;
                if let Some(reference) = self.neighbours.accessed(&receiver, call) {
                    return self.located(&reference.expr);
                }
                match call.method.to_string().as_str() {
                    "unwrap" | "expect" => receiver.payload(),
                    "clone" => Some(receiver),
                    _ => self.neighbours.result_of_method(&receiver, &call.method),
                }
            }
            syn::Expr::Call(call) => match &*call.func {
                syn::Expr::Path(path) => self.neighbours.result_of_function(&path.path),
                _ => None,
            },
            _ => None,
        }
    }

    /// The type of a value without fields, which has its name.
    fn unit_struct(&self, path: &syn::Path) -> Option<Located> {
        let is_inner = path.segments.first().is_some_and(|first| self.inner.contains(&first.ident.to_string()));
        let named = self.neighbours.located(path.clone()).filter(|_| !is_inner && self.neighbours.is_struct(path))?;
        (!named.has_fields()).then_some(named)
    }

    pub(super) fn located_place(&self, place: &Place) -> Option<Located> {
        let root = self.located_root(place.root)?;
        place.path.iter().try_fold(root, |ty, step| match step {
            Step::Index(_) => ty.element(),
            Step::Range(_) => Some(ty),
            Step::Field(syn::Member::Named(name)) => ty.field(&name.to_string()),
            Step::Field(syn::Member::Unnamed(index)) => ty.part(index.index as usize),
            Step::Variant(Variant::Payload) => ty.payload(),
            Step::Variant(Variant::Content) => Some(ty),
            Step::Variant(_) => None,
        })
    }

    /// The type of a variable, as the crate has it.
    pub(super) fn located_root(&self, var: Var) -> Option<Located> {
        self.located.get(&var).cloned().or_else(|| self.located_variable(var))
    }

    fn located_operand(&self, operand: &Operand) -> Option<Located> {
        self.located_place(&self.function.resolve(&Place::whole(operand.var()?)))
    }

    fn located_variable(&self, var: Var) -> Option<Located> {
        let ty = if *self.ty(var) == Type::Unknown { self.seen.get(&var)? } else { self.ty(var) };
        let Type::Named(Written(ty)) = ty else { return None };
        self.located_type(ty)
    }

    /// A type as the crate has it, unless it is one of the body itself.
    pub(super) fn located_type(&self, ty: &TokenStream) -> Option<Located> {
        let path = self.named_type(ty)?;
        let is_inner = path.segments.first().is_some_and(|first| self.inner.contains(&first.ident.to_string()));
        if is_inner { None } else { self.neighbours.located(path) }
    }

    pub(super) fn type_of_place(&self, place: &Place) -> Option<Type> {
        let known = self.function.place_type(place);
        if known != Type::Unknown {
            return Some(known);
        }
        let root = match self.ty(place.root) {
            Type::Unknown => self.seen.get(&place.root)?.clone(),
            ty => ty.clone(),
        };
        place.path.iter().try_fold(root, |ty, step| match step {
            Step::Index(_) => ty.element().cloned(),
            Step::Range(_) => ty.element().is_some().then_some(ty),
            Step::Field(member) => self.type_of_member(&ty, member),
            Step::Variant(_) => None,
        })
    }

    fn type_of_field(&self, field: &syn::ExprField) -> Option<Type> {
        self.type_of_member(&self.seen_type(&field.base)?, &field.member)
    }

    fn type_of_member(&self, owner: &Type, member: &syn::Member) -> Option<Type> {
        if let (Type::Tuple(parts), syn::Member::Unnamed(index)) = (owner, member) {
            return parts.get(index.index as usize).cloned();
        }
        let (Type::Named(Written(owner)), syn::Member::Named(name)) = (owner, member) else { return None };
        let path = self.named_type(owner)?;
        let first = path.segments.first()?;
        if self.inner.contains(&first.ident.to_string()) || self.type_parameters.contains(&first.ident) {
            return None;
        }
        let names = [name.to_string()];
        if let Some(ty) = self.neighbours.field_type(&path, &names) {
            return Some(types::written(&ty, &self.scalars)).filter(|ty| *ty != Type::Unknown);
        }
        let known = self.neighbours.named_part(&path, &names)?;
        Some(Type::Named(Written(known.to_token_stream())))
    }

    fn type_of_method(&self, call: &syn::ExprMethodCall) -> Option<Type> {
        let receiver = self.seen_type(&call.receiver)?;
        let name = call.method.to_string();
        if let Some((name, Form::Binary(_) | Form::Negation)) = operator(&name, call.args.len()) {
            let right = call.args.first().and_then(|right| self.seen_type(right));
            return self.type_of_operator(name, &receiver, right.as_ref());
        }
        if let Type::Named(Written(ty)) = &receiver {
            if let Some(reference) = self.located_type(ty).and_then(|own| self.neighbours.accessed(&own, call)) {
                return self.seen_type(&reference.expr);
            }
            if let Some(returned) = self.returned_by(ty, call) {
                return Some(returned);
            }
        }
        let keeps = name == "clone" || receiver.is_real() && matches!(rules::method(&name), Some(Method::Rule(_)));
        keeps.then_some(receiver)
    }

    /// The type of what a method returns, where it is made of numbers and nothing else.
    pub(super) fn numbers_of_method(&self, call: &syn::ExprMethodCall) -> Option<Type> {
        let returned = self.neighbours.result_of_method(&self.located(&call.receiver)?, &call.method)?;
        numbers(&returned).or_else(|| match types::written(returned.ty(), &self.scalars) {
            number @ Type::Real(_) => Some(number),
            _ => None,
        })
    }

    /// The same of a function, free or associated.
    pub(super) fn numbers_of_function(&self, path: &syn::Path) -> Option<Type> {
        if path.segments.first().is_some_and(|first| self.inner.contains(&first.ident.to_string())) {
            return None;
        }
        numbers(&self.neighbours.result_of_function(path)?)
    }

    /// What the methods of this name return that the type has: something of the type itself, or a type of the file.
    fn returned_by(&self, ty: &TokenStream, call: &syn::ExprMethodCall) -> Option<Type> {
        let path = self.named_type(ty)?;
        let mut returned = self.neighbours.blocks_of_path(&path, &call.method).into_iter();
        let first = returned.next()?;
        if returned.any(|other| other.returns != first.returns) {
            return None;
        }
        self.as_seen_here(Some(&path), &call.method, &first, first.returns.as_ref()?)
    }

    pub(super) fn type_of_call(&self, call: &syn::ExprCall) -> Option<Type> {
        let syn::Expr::Path(path) = &*call.func else { return None };
        let mut path = path.path.clone();
        let name = path.get_ident().filter(|name| !self.inner.contains(&name.to_string()));
        if let Some(name) = name.filter(|name| self.neighbours.have_function(name)) {
            let ty = match self.neighbours.result(name) {
                Some(syn::Type::Reference(_)) => return None,
                Some(returned) => types::written(&returned, &[]),
                None => Type::Named(Written(self.struct_made_by(call, name)?)),
            };
            return matches!(ty, Type::Real(_) | Type::Named(_) | Type::Boxed(_)).then_some(ty);
        }
        if !is_constructor(&path) {
            return queues::made_by(&path);
        }
        let function = path.segments.last().map(|last| last.ident.clone());
        let function = function.filter(|name| name.to_string().starts_with(char::is_lowercase));
        if function.is_some() {
            path.segments.pop();
            path.segments.pop_punct();
        }
        let number = path.get_ident().filter(|name| self.scalars.contains(name));
        if let Some(number) = number {
            return Some(Type::Real(Scalar::Generic(number.clone())));
        }
        let made = || match &function {
            Some(function) => self.type_of_made(call, &path, function),
            None => self.type_of_tuple(call, &path),
        };
        (path.segments.len() == 1).then(|| Type::Named(Written(made())))
    }

    /// The type of what an operator makes of operands of these types.
    fn type_of_operator(&self, name: &str, left: &Type, right: Option<&Type>) -> Option<Type> {
        let method = format_ident!("{}", name.to_lowercase());
        let (path, blocks) = match (left, right) {
            (Type::Real(Scalar::Literal), Some(right @ Type::Real(_))) => return Some(right.clone()),
            (Type::Real(_), Some(Type::Real(_)) | None) => return Some(left.clone()),
            (Type::Real(scalar), _) => {
                let scalar = scalar.tokens().to_string();
                let of_scalar = self.neighbours.blocks_with(&method).into_iter().filter(|block| block.ty == scalar);
                (None, of_scalar.collect())
            }
            (Type::Named(Written(ty)), _) => {
                let path = self.named_type(ty)?;
                let blocks = self.neighbours.blocks_of_path(&path, &method);
                (Some(path), blocks)
            }
            _ => return None,
        };
        let block = only_operator(blocks, name, Side { seen: right.cloned(), located: None }.name().as_ref())?;
        self.as_seen_here(path.as_ref(), &method, &block, block.output.as_ref()?)
    }

    /// The same where one of them is of a type of this crate that may have no name here.
    fn located_result(&self, name: &str, left: &Side, right: &Side) -> Option<Located> {
        let method = format_ident!("{}", name.to_lowercase());
        let (of, blocks) = match (&left.located, &left.seen) {
            (Some(own), _) => (own, self.neighbours.blocks_of_type(own, &method)),
            (None, Some(Type::Real(_))) => {
                let own = right.located.as_ref()?;
                (own, self.neighbours.blocks_of_numbers_beside(own, &method))
            }
            _ => return None,
        };
        of.beside_definition(only_operator(blocks, name, right.name().as_ref())?.output.as_ref()?)
    }

    fn side(&self, expression: &syn::Expr) -> Side {
        Side { seen: self.seen_type(expression), located: self.located(expression) }
    }

    fn side_of_operand(&self, operand: &Operand) -> Side {
        Side { seen: self.seen_operand(operand), located: self.located_operand(operand) }
    }

    pub(super) fn seen_operand(&self, operand: &Operand) -> Option<Type> {
        match operand {
            Operand::Var(var) => self.type_of_place(&self.function.resolve(&Place::whole(*var))),
            Operand::Constant(constant) => Some(constant.ty.clone()),
        }
    }

    /// A type as a block writes it: that of the block itself as it is called here, or one of the file.
    fn as_seen_here(&self, path: Option<&syn::Path>, method: &Ident, block: &Block, written: &str) -> Option<Type> {
        if let Some(argument) = path.and_then(|path| block.argument(written, path)) {
            return Some(types::written(&argument, &self.scalars)).filter(Type::is_real);
        }
        let found = types::written(&syn::parse_str(written).ok()?, &[]);
        match (&found, path) {
            (Type::Named(written), Some(path)) if written.name() == block.ty => {
                Some(Type::Named(Written(path.to_token_stream())))
            }
            (Type::Named(_), _) if !self.neighbours.blocks_with(method).contains(block) => None,
            (Type::Real(_) | Type::Named(_) | Type::Boxed(_), _) => Some(found),
            _ => None,
        }
    }
}

/// The block with the operator of this trait, if all that may be meant come to the same type.
fn only_operator(blocks: Vec<Block>, name: &str, right: Option<&String>) -> Option<Block> {
    // A literal may be of either type.
    let is_float = |name: &String| name == "f64" || name == "f32";
    let is_right =
        |operand: &String| right.is_none_or(|right| operand == right || is_float(operand) && is_float(right));
    let is_meant = |block: &Block| block.right_operand().as_ref().is_none_or(is_right);
    let mut blocks = blocks.into_iter().filter(|block| block.of_trait.as_deref() == Some(name) && is_meant(block));
    let first = blocks.next()?;
    blocks.all(|other| other.output == first.output).then_some(first)
}

/// What is seen of an operand's type.
#[derive(Default)]
struct Side {
    seen: Option<Type>,
    located: Option<Located>,
}

impl Side {
    /// The name of the type, where there is one.
    fn name(&self) -> Option<String> {
        match &self.seen {
            Some(Type::Real(Scalar::Literal)) => Some("f64".to_owned()),
            Some(Type::Real(scalar)) => Some(scalar.tokens().to_string()),
            Some(Type::Named(written)) if written.name() != "Self" => Some(written.name()),
            _ => self.located.as_ref().and_then(Located::name),
        }
    }
}

/// The type, if it is made of numbers and nothing else.
pub(super) fn numbers(returned: &Located) -> Option<Type> {
    let ty = types::written(returned.ty(), &[]);
    (ty.is_of_numbers() && ty.has_literal_lengths() && !types::has_reference(returned.ty())).then_some(ty)
}

/// The last expression of a block.
fn tail(block: &syn::Block) -> Option<&syn::Expr> {
    match block.stmts.last()? {
        syn::Stmt::Expr(value, None) => Some(value),
        _ => None,
    }
}
