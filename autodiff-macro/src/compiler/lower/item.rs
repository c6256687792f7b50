//! What iterators yield and closures return: values, references, and tuples of both that never become a tuple.

use super::Lowering;
use super::callable::Callable;
use super::iterator::Chain;
use crate::compiler::ir::{Kind, Operand, Place, Statement, Type, Value, Var};
use std::rc::Rc;

/// An item of an iterator, or an argument of a closure.
#[derive(Clone)]
pub(super) enum Item {
    Value(Operand),
    /// A reference: a view.
    View(Var),
    /// A tuple in its parts.
    Parts(Vec<Item>),
    /// A reference to an item, as closures that only look are given.
    Referred(Box<Item>),
    /// A closure or function, and what kept code knows it by.
    Callable(Callable, Var),
    /// What a function that consumes an iterator is given.
    Iterator(Rc<Chain>),
}

impl Lowering<'_> {
    /// An expression as an item: references stay references, tuples stay apart.
    pub(super) fn item(&mut self, expression: &syn::Expr) -> Item {
        match expression {
            syn::Expr::Paren(inner) => self.item(&inner.expr),
            syn::Expr::Group(inner) => self.item(&inner.expr),
            syn::Expr::Tuple(tuple) if !tuple.elems.is_empty() => {
                Item::Parts(tuple.elems.iter().map(|part| self.item(part)).collect())
            }
            syn::Expr::Reference(_) | syn::Expr::Closure(_) | syn::Expr::Unary(_) if self.is_closure(expression) => {
                self.callable_item(expression)
            }
            syn::Expr::Reference(_) => match self.borrow(expression) {
                Some((place, mutable)) => Item::View(self.view_of("part", place, mutable)),
                None => Item::Value(self.value(expression)),
            },
            syn::Expr::Path(path) => {
                let var = path.path.get_ident().and_then(|name| self.lookup_variable(&name.to_string()));
                match var {
                    Some(_) if self.is_closure(expression) => self.callable_item(expression),
                    Some(var) if matches!(self.kind(var), Kind::View(..) | Kind::Borrowed(_)) => Item::View(var),
                    Some(_) | None => Item::Value(self.value(expression)),
                }
            }
            syn::Expr::Block(block) if block.label.is_none() => self.block_item(&block.block, None),
            syn::Expr::MethodCall(call) if super::vectors::makes_parts(&call.method.to_string()) => {
                self.split(expression).unwrap_or_else(|| Item::Value(super::pattern::unit()))
            }
            _ => Item::Value(self.value(expression)),
        }
    }

    /// An expression as an item of which the source says what type it has.
    pub(super) fn item_expected(&mut self, expression: &syn::Expr, ty: Option<&syn::Type>) -> Item {
        match expression {
            syn::Expr::MethodCall(call) if super::vectors::makes_parts(&call.method.to_string()) => {
                self.item(expression)
            }
            syn::Expr::Call(_) | syn::Expr::MethodCall(_) => {
                self.expected = ty.cloned();
                Item::Value(self.value(expression))
            }
            syn::Expr::Block(block) if block.label.is_none() => self.block_item(&block.block, ty),
            _ => self.item(expression),
        }
    }

    fn block_item(&mut self, block: &syn::Block, ty: Option<&syn::Type>) -> Item {
        self.scopes.push(super::Scope::default());
        let item = if let Some(syn::Stmt::Expr(_, None)) = block.stmts.last() {
            self.items(block);
            let tail = self.run_to_tail(&block.stmts).filter(|_| !self.has_left());
            tail.map(|tail| self.item_expected(&tail, ty))
        } else {
            self.block_value(block).map(Item::Value)
        };
        self.scopes.pop();
        item.unwrap_or_else(|| Item::Value(super::pattern::unit()))
    }

    /// A name for a place.
    pub(super) fn view_of(&mut self, stem: &str, place: Place, mutable: bool) -> Var {
        let place = self.frozen(place);
        let ident = self.fresh(stem);
        let var = self.variable(ident, Kind::View(place, mutable), Type::Unknown);
        self.statements.push(Statement::View(var));
        var
    }

    /// An item as a value: references are read, tuples put together.
    pub(super) fn item_value(&mut self, item: Item) -> Operand {
        match item {
            Item::Value(value) => value,
            Item::Callable(_, kept) => Operand::Var(kept),
            Item::Iterator(_) => {
                let what = "an iterator that is no more than a value here";
                self.unsupported(self.at, what, "give it a plain name, and consume it there");
                super::pattern::unit()
            }
            Item::Referred(item) => self.item_value(*item),
            Item::View(var) => self.load("element", Place::whole(var)),
            Item::Parts(parts) => {
                let parts = parts.into_iter().map(|part| self.item_value(part)).collect();
                self.temporary("tuple", Value::Tuple(parts))
            }
        }
    }

    /// Binds the names of a pattern to an item; `&` in the pattern reads through a reference.
    pub(super) fn bind_item(&mut self, pattern: &syn::Pat, item: Item) {
        match (pattern, item) {
            (syn::Pat::Wild(_), _) => {}
            (syn::Pat::Reference(inner), Item::Referred(item)) => self.bind_item(&inner.pat, *item),
            (pattern, Item::Referred(item)) => self.bind_referred(pattern, *item),
            (syn::Pat::Paren(inner), item) => self.bind_item(&inner.pat, item),
            (syn::Pat::Reference(inner), item) => self.bind_referent(&inner.pat, item),
            (syn::Pat::Type(typed), Item::Value(value)) => {
                let value = self.typed(value, Some(&typed.ty));
                self.bind_item(&typed.pat, Item::Value(value));
            }
            (syn::Pat::Type(typed), item) => self.bind_item(&typed.pat, item),
            (syn::Pat::Tuple(tuple), Item::Parts(parts)) if tuple.elems.len() == parts.len() => {
                tuple.elems.iter().zip(parts).for_each(|(pattern, part)| self.bind_item(pattern, part));
            }
            (pattern, Item::View(var)) if takes_apart(pattern) => {
                self.bind_parts(pattern, var, Self::bind_item);
            }
            (syn::Pat::Ident(name), Item::Callable(callable, kept)) => {
                self.insert(&name.ident, super::Binding::Callable(callable, Some(kept)));
            }
            (syn::Pat::Ident(name), Item::Iterator(chain)) => {
                if !self.bind_chain(name, (*chain).clone()) {
                    self.item_value(Item::Iterator(chain));
                }
            }
            (syn::Pat::Ident(name), Item::View(var)) if name.mutability.is_none() && name.subpat.is_none() => {
                self.name_view(&name.ident, var);
            }
            (syn::Pat::Ident(name), Item::Value(Operand::Var(var))) if self.is_unnamed(name, var) => {
                let ident = self.user_name(&name.ident);
                self.function.variables[var.0].ident = ident;
                self.bind(&name.ident, var);
            }
            (pattern, item) => {
                let before = self.function.variables.len();
                let value = self.item_value(item);
                self.name(pattern, value, before);
            }
        }
    }

    /// The variable of a loop, which takes the name that the pattern gives it.
    fn is_unnamed(&mut self, name: &syn::PatIdent, var: Var) -> bool {
        let plain = name.mutability.is_none() && name.subpat.is_none() && name.by_ref.is_none();
        self.unnamed.take_if(|unnamed| plain && *unnamed == var).is_some()
    }

    /// `&x`: the referent itself.
    fn bind_referent(&mut self, pattern: &syn::Pat, item: Item) {
        match (pattern, item) {
            (syn::Pat::Ident(name), item @ Item::View(_)) => {
                let before = self.function.variables.len();
                let value = self.item_value(item);
                self.name(&syn::Pat::Ident(name.clone()), value, before);
            }
            (pattern, Item::View(var)) if takes_apart(pattern) => {
                self.bind_parts(pattern, var, Self::bind_referent);
            }
            (pattern, item) => self.bind_item(pattern, item),
        }
    }

    /// Binds the names of a pattern to a reference to an item: as kept code knows them, names are references, too.
    pub(super) fn bind_referred(&mut self, pattern: &syn::Pat, item: Item) {
        match (pattern, item) {
            (syn::Pat::Reference(inner), item) => self.bind_item(&inner.pat, item),
            (syn::Pat::Paren(inner), item) => self.bind_referred(&inner.pat, item),
            (syn::Pat::Type(typed), item) => self.bind_referred(&typed.pat, item),
            (syn::Pat::Tuple(tuple), Item::Parts(parts)) if tuple.elems.len() == parts.len() => {
                tuple.elems.iter().zip(parts).for_each(|(pattern, part)| self.bind_part_referred(pattern, part));
            }
            (syn::Pat::Ident(name), Item::Value(Operand::Var(var)))
                if matches!(self.kind(var), Kind::Value) && name.mutability.is_none() && name.subpat.is_none() =>
            {
                // A second name: what is referred to stays where it is.
                self.bind(&name.ident, var);
                self.refer(&name.ident);
            }
            (syn::Pat::Ident(name), item) => {
                self.bind_item(&syn::Pat::Ident(name.clone()), item);
                self.refer(&name.ident);
            }
            (pattern, item) => self.bind_item(pattern, item),
        }
    }

    /// A part of what a reference refers to. Before edition 2024 `&` may stand there: it takes away the reference that the part
    /// is, and with it the one that the whole is behind.
    fn bind_part_referred(&mut self, pattern: &syn::Pat, part: Item) {
        match pattern {
            syn::Pat::Paren(inner) => self.bind_part_referred(&inner.pat, part),
            syn::Pat::Reference(_) => self.bind_item(pattern, part),
            _ => self.bind_referred(pattern, part),
        }
    }

    /// The source knows the name as a reference to what it is here.
    pub(super) fn refer(&mut self, name: &proc_macro2::Ident) {
        let binding = match self.lookup(&name.to_string()) {
            Some(super::Binding::Variable(var)) => super::Binding::Referred(*var, 1),
            Some(super::Binding::Referred(var, depth)) => super::Binding::Referred(*var, depth + 1),
            _ => return,
        };
        self.insert(name, binding);
    }

    /// The variable of a name that is a reference in the source and a value here.
    pub(super) fn referred(&self, expression: &syn::Expr) -> Option<Var> {
        let syn::Expr::Path(path) = expression else { return None };
        match self.lookup(&path.path.get_ident()?.to_string()) {
            Some(super::Binding::Referred(var, _)) => Some(*var),
            _ => None,
        }
    }

    /// The user's name for a view that has none yet, or a second one.
    fn name_view(&mut self, name: &proc_macro2::Ident, var: Var) {
        if self.function.variables[var.0].temporary {
            let ident = self.user_name(name);
            self.function.variables[var.0].ident = ident;
            self.function.variables[var.0].temporary = false;
        }
        self.bind(name, var);
    }

    /// The components of what a reference refers to.
    fn bind_parts(&mut self, pattern: &syn::Pat, var: Var, bind: fn(&mut Self, &syn::Pat, Item)) {
        let mutable = matches!(self.kind(var), Kind::View(_, true) | Kind::Borrowed(true));
        if mutable && super::views::has_slices(pattern) {
            return self.bind_apart(pattern, &Place::whole(var));
        }
        for (step, pattern) in self.parts_of_pattern(pattern) {
            if let syn::Pat::Wild(_) = pattern {
                continue;
            }
            let part = self.view_of("part", Place { root: var, path: vec![step] }, mutable);
            self.function.variables[part.0].temporary = true;
            bind(self, pattern, Item::View(part));
        }
    }
}

/// The pattern names the parts of what it is held against.
pub(super) fn takes_apart(pattern: &syn::Pat) -> bool {
    matches!(pattern, syn::Pat::Tuple(_) | syn::Pat::Slice(_) | syn::Pat::TupleStruct(_) | syn::Pat::Struct(_))
}
