//! Closures, and functions as values: a call of one is replaced by its body.
//!
//! A closure has no value of its own here. Its name stands for its source together with the names that were in scope where
//! it was written, and a call lowers the body there, with the arguments in place of the parameters. So captured variables
//! are simply variables, whether they are read, changed or moved. Code that is kept as it stands may mention the closure,
//! too; for this it is also kept as a value, which is dropped where nobody needs it.

use super::item::Item;
use super::{Binding, Lowering, Scope};
use crate::compiler::ir::{Kind, Operand, Place, Statement, Type, Value, Var};
use crate::compiler::{diagnostics, types, viewed};
use proc_macro2::Ident;
use std::rc::Rc;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

/// Something that can be called.
#[derive(Clone)]
pub(super) enum Callable {
    Closure(Rc<Closure>),
    /// A function, by its path.
    Function(syn::ExprPath),
}

/// A closure and the names that its body may mention.
pub(super) struct Closure {
    source: syn::ExprClosure,
    scopes: Vec<Scope>,
    /// The functions whose bodies are being lowered where it is written.
    within: Vec<Ident>,
}

impl Callable {
    /// What a closure comes to, as it is written.
    pub(super) fn body(&self) -> Option<&syn::Expr> {
        match self {
            Self::Closure(closure) => Some(&closure.source.body),
            Self::Function(_) => None,
        }
    }

    /// The same, known to return a value of the type.
    pub(super) fn returning(self, ty: Option<&syn::Type>) -> Self {
        match (self, ty) {
            (Self::Closure(closure), Some(ty)) if matches!(closure.source.output, syn::ReturnType::Default) => {
                let mut source = closure.source.clone();
                source.output = syn::parse_quote!(-> #ty);
                let (scopes, within) = (closure.scopes.clone(), closure.within.clone());
                Self::Closure(Rc::new(Closure { source, scopes, within }))
            }
            (callable, _) => callable,
        }
    }
}

impl Closure {
    /// A function as a closure that captures nothing; `scopes` has the constants that it sees.
    pub(super) fn of_function(function: &syn::ItemFn, scopes: Vec<Scope>, within: Vec<Ident>) -> Self {
        let inputs = function.sig.inputs.iter().filter_map(|input| match input {
            syn::FnArg::Typed(typed) => Some(syn::Pat::Type(syn::PatType { attrs: Vec::new(), ..typed.clone() })),
            syn::FnArg::Receiver(_) => None,
        });
        let (output, body) = (&function.sig.output, &function.block);
        let mut source: syn::ExprClosure = syn::parse_quote!(|| ());
        source.inputs = inputs.collect();
        source.output = output.clone();
        source.body =
            Box::new(syn::Expr::Block(syn::ExprBlock { attrs: Vec::new(), label: None, block: (**body).clone() }));
        Self { source, scopes, within }
    }

    pub(super) fn inputs(&self) -> impl Iterator<Item = &syn::Pat> {
        self.source.inputs.iter()
    }

    pub(super) fn body(&self) -> &syn::Expr {
        &self.source.body
    }

    /// Some `return` or `?` leaves the closure.
    pub(super) fn returns(&self) -> bool {
        returns(&self.source.body)
    }
}

impl Lowering<'_> {
    /// A call changes something that the closure has captured.
    pub(super) fn has_effects(&self, callable: &Callable) -> bool {
        match callable {
            Callable::Function(_) => false,
            Callable::Closure(closure) => !self.written_within(&closure.source.body, &closure.scopes).is_empty(),
        }
    }

    /// What a call changes.
    pub(super) fn written_by_callable(&self, callable: &Callable) -> Vec<Var> {
        match callable {
            Callable::Function(_) => Vec::new(),
            Callable::Closure(closure) => self.written_within(&closure.source.body, &closure.scopes),
        }
    }

    /// The closure or function that an expression denotes.
    pub(super) fn callable(&mut self, expression: &syn::Expr) -> Option<Callable> {
        match expression {
            syn::Expr::Paren(inner) => self.callable(&inner.expr),
            syn::Expr::Group(inner) => self.callable(&inner.expr),
            syn::Expr::Block(block) => self.callable(value_alone(block)?),
            syn::Expr::Reference(reference) => self.callable(&reference.expr),
            syn::Expr::Unary(syn::ExprUnary { op: syn::UnOp::Deref(_), expr, .. }) => self.callable(expr),
            syn::Expr::Closure(closure) if closure.asyncness.is_none() => {
                let scopes = if closure.capture.is_some() { self.moved_into(closure) } else { self.scopes.clone() };
                Some(Callable::Closure(Rc::new(Closure {
                    source: closure.clone(),
                    scopes,
                    within: self.inlining.clone(),
                })))
            }
            syn::Expr::Path(path) => self.callable_path(path),
            _ => None,
        }
    }

    fn callable_path(&self, path: &syn::ExprPath) -> Option<Callable> {
        if let Some(name) = path.path.get_ident()
            && let Some(binding) = self.lookup(&name.to_string())
        {
            return match binding {
                Binding::Callable(callable, _) => Some(callable.clone()),
                Binding::Variable(_)
                | Binding::Referred(..)
                | Binding::Constant(_)
                | Binding::Iterator(..)
                | Binding::Macro(..) => None,
            };
        }
        Some(Callable::Function(path.clone()))
    }

    /// The expression is a closure, or names one.
    pub(super) fn is_closure(&self, expression: &syn::Expr) -> bool {
        match expression {
            syn::Expr::Paren(inner) => self.is_closure(&inner.expr),
            syn::Expr::Block(block) => value_alone(block).is_some_and(|value| self.is_closure(value)),
            syn::Expr::Reference(reference) => self.is_closure(&reference.expr),
            syn::Expr::Unary(syn::ExprUnary { op: syn::UnOp::Deref(_), expr, .. }) => self.is_closure(expr),
            syn::Expr::Closure(closure) => closure.asyncness.is_none(),
            syn::Expr::Path(path) => path
                .path
                .get_ident()
                .is_some_and(|name| matches!(self.lookup(&name.to_string()), Some(Binding::Callable(..)))),
            _ => false,
        }
    }

    /// The type that the closure of this name says it returns.
    pub(super) fn returned_by_closure(&self, name: &Ident) -> Option<&syn::Type> {
        match self.lookup(&name.to_string())? {
            Binding::Callable(Callable::Closure(closure), _) => match &closure.source.output {
                syn::ReturnType::Type(_, ty) => Some(ty),
                syn::ReturnType::Default => None,
            },
            _ => None,
        }
    }

    /// The path of a function: constants and statics have other names.
    pub(super) fn is_function(&self, path: &syn::ExprPath) -> bool {
        let Some(last) = path.path.segments.last() else { return false };
        let first = path.path.segments.first().map(|first| first.ident.to_string()).unwrap_or_default();
        let is_free = self.lookup(&first).is_none() && first != "self" && path.path.segments.len() > 1;
        let own = path.path.get_ident().is_some_and(|name| self.lookup(&name.to_string()).is_none() && name != "self");
        (is_free || own) && last.ident.to_string().starts_with(|first: char| first.is_lowercase())
    }

    /// The names for the body of a `move` closure: what it captures by copy keeps the value that it has now.
    fn moved_into(&mut self, closure: &syn::ExprClosure) -> Vec<Scope> {
        let reads = self.opaque_tokens(&quote::ToTokens::to_token_stream(&closure.body)).reads;
        let mut scopes = self.scopes.clone();
        scopes.push(Scope::default());
        let captured: Vec<Var> = reads.into_iter().filter(|var| matches!(self.kind(*var), Kind::Memory)).collect();
        for var in captured {
            let name = self.function.shown(var);
            let ident = self.fresh(&name);
            let ty = self.ty(var).clone();
            let copy = self.variable(ident, Kind::Memory, ty);
            let value = self.temporary("moved", Value::Read(Place::whole(var)));
            self.statements.push(Statement::Declare(copy, Some(Value::Same(value))));
            if let Some(scope) = scopes.last_mut() {
                Rc::make_mut(scope).insert(name, Binding::Variable(copy));
            }
        }
        scopes
    }

    /// A closure or function as an argument.
    pub(super) fn callable_item(&mut self, expression: &syn::Expr) -> Item {
        let known = match expression {
            syn::Expr::Path(path) => path.path.get_ident().and_then(|name| self.lookup_variable(&name.to_string())),
            _ => None,
        };
        let Some(callable) = self.callable(expression) else { return Item::Value(self.value(expression)) };
        let name = self.names.fresh("closure");
        let kept = known.unwrap_or_else(|| self.keep_closure(&name, expression));
        Item::Callable(callable, kept)
    }

    /// `let name = |x| ..;`
    pub(super) fn bind_callable(&mut self, name: &syn::PatIdent, expression: &syn::Expr) -> bool {
        let is_function = matches!(expression, syn::Expr::Path(path) if self.is_function(path));
        if !is_function && !self.is_closure(expression) {
            return false;
        }
        let Some(callable) = self.callable(expression) else { return false };
        let kept = self.keep_closure(&name.ident, expression);
        self.insert(&name.ident, Binding::Callable(callable, Some(kept)));
        true
    }

    /// The closure as a value, for code that is not understood.
    fn keep_closure(&mut self, name: &Ident, expression: &syn::Expr) -> Var {
        let opaque = self.opaque(expression);
        let ident = self.user_name(name);
        let kept = self.variable(ident, Kind::Value, Type::Unknown);
        self.define(kept, Value::Kept(opaque));
        kept
    }

    /// The result of a call with these arguments.
    pub(super) fn apply_callable(&mut self, callable: &Callable, arguments: Vec<Item>) -> Item {
        match callable {
            Callable::Function(path) => self.apply_function(path, arguments),
            Callable::Closure(closure) => self.apply_closure(closure, arguments),
        }
    }

    /// The value of a call with these arguments.
    pub(super) fn apply_value(&mut self, callable: &Callable, arguments: Vec<Item>) -> Operand {
        let item = self.apply_callable(callable, arguments);
        self.item_value(item)
    }

    fn apply_function(&mut self, path: &syn::ExprPath, arguments: Vec<Item>) -> Item {
        let names: Vec<Ident> = arguments.into_iter().map(|argument| self.argument_name(argument)).collect();
        let mut call: syn::ExprCall = syn::parse_quote!(#path(#(#names),*));
        call.func = Box::new(syn::Expr::Path(path.clone()));
        Item::Value(self.value(&syn::Expr::Call(call)))
    }

    /// A name by which an argument can stand in an expression.
    pub(super) fn argument_name(&mut self, argument: Item) -> Ident {
        if let Item::Referred(argument) = argument {
            let name = self.argument_name(*argument);
            self.refer(&name);
            return name;
        }
        let var = match argument {
            Item::View(var) => var,
            other => {
                let value = self.item_value(other);
                match value {
                    Operand::Var(var) => var,
                    Operand::Constant(constant) => {
                        let ty = constant.ty.clone();
                        self.temporary_of("argument", Value::Same(Operand::Constant(constant)), ty)
                    }
                }
            }
        };
        let name = self.names.fresh("argument");
        self.insert(&name, Binding::Variable(var));
        name
    }

    fn apply_closure(&mut self, closure: &Rc<Closure>, arguments: Vec<Item>) -> Item {
        let item = self.enter_closure(closure, arguments, |lowering, body| {
            let source = &closure.source;
            let expected = match &source.output {
                syn::ReturnType::Type(_, ty) => Some(&**ty),
                syn::ReturnType::Default => None,
            };
            let item =
                if closure.returns() { lowering.returning(source) } else { lowering.item_expected(body, expected) };
            match &source.output {
                syn::ReturnType::Type(_, ty) => Some(lowering.typed_item(item, ty)),
                syn::ReturnType::Default => Some(item),
            }
        });
        item.unwrap_or_else(|| Item::Value(super::pattern::unit()))
    }

    /// Runs `lower` on the body of a closure where it was written, with the arguments in place of its parameters.
    pub(super) fn enter_closure<T>(
        &mut self,
        closure: &Rc<Closure>,
        arguments: Vec<Item>,
        lower: impl FnOnce(&mut Self, &syn::Expr) -> Option<T>,
    ) -> Option<T> {
        let source = &closure.source;
        if source.inputs.len() != arguments.len() {
            let remedy = "give it as many arguments as it has parameters";
            self.diagnostics.report(diagnostics::unsupported(source.span(), "a call of this closure", remedy));
            return None;
        }
        let outer = std::mem::replace(&mut self.scopes, closure.scopes.clone());
        let within = std::mem::replace(&mut self.inlining, closure.within.clone());
        self.scopes.push(Scope::default());
        for (pattern, argument) in source.inputs.iter().zip(arguments) {
            match argument {
                Item::Referred(item) => self.bind_referred(pattern, *item),
                item => self.bind_item(pattern, item),
            }
            if let syn::Pat::Type(typed) = pattern
                && let syn::Pat::Ident(name) = &*typed.pat
                && let Some(Binding::Variable(var) | Binding::Referred(var, _)) = self.lookup(&name.ident.to_string())
            {
                let var = *var;
                self.note_annotation(var, Some(&typed.ty));
                self.note_written(var, &typed.ty);
                if self.matrix_of_variable(var).is_none() && !viewed::is_view(&typed.ty, self.neighbours) {
                    self.note_matrix(var, self.matrix_of_parameter(&typed.ty, false));
                }
            }
        }
        let result = lower(self, &source.body);
        self.scopes = outer;
        self.inlining = within;
        result
    }

    /// Gives an item its written type, or its parts theirs.
    pub(super) fn typed_item(&mut self, item: Item, ty: &syn::Type) -> Item {
        match (item, ty) {
            (Item::Parts(parts), syn::Type::Tuple(tuple)) if parts.len() == tuple.elems.len() => {
                let parts = parts.into_iter().zip(&tuple.elems);
                Item::Parts(parts.map(|(part, ty)| self.typed_item(part, ty)).collect())
            }
            (Item::Value(Operand::Constant(constant)), ty) if constant.number.is_some() => {
                let written = types::written(ty, &self.scalars);
                Item::Value(Operand::Constant(constant.of_type(&written)))
            }
            (Item::Value(value), ty) if types::written(ty, &self.scalars).is_real() => {
                Item::Value(self.typed(value, Some(ty)))
            }
            (other, _) => other,
        }
    }

    /// A body with `return` in it: a labelled block that is left with the value.
    fn returning(&mut self, source: &syn::ExprClosure) -> Item {
        let value = self.leaving_block(|lowering, target| {
            lowering.returns.push(target);
            let value = lowering.expression(&source.body);
            lowering.returns.pop();
            value
        });
        Item::Value(value.unwrap_or_else(super::pattern::unit))
    }
}

/// What is between the braces, if that is nothing but a value.
fn value_alone(block: &syn::ExprBlock) -> Option<&syn::Expr> {
    match &block.block.stmts[..] {
        [syn::Stmt::Expr(value, None)] if block.label.is_none() => Some(value),
        _ => None,
    }
}

/// The expression contains an exit from the closure whose body it is.
fn returns(body: &syn::Expr) -> bool {
    struct Find(bool);
    impl<'ast> Visit<'ast> for Find {
        fn visit_expr_return(&mut self, _: &'ast syn::ExprReturn) {
            self.0 = true;
        }
        fn visit_expr_try(&mut self, _: &'ast syn::ExprTry) {
            self.0 = true;
        }
        fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {}
        fn visit_item(&mut self, _: &'ast syn::Item) {}
    }
    let mut find = Find(false);
    visit::visit_expr(&mut find, body);
    find.0
}
