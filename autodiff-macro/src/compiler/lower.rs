//! From syntax to IR: the only pass that sees what the user wrote.
//!
//! Everything that is sugar ends here: patterns, compound assignment, blocks as expressions, `for` over containers. A
//! construct that is not supported becomes an [`Opaque`](super::ir::Opaque) that carries its error; whether the error is
//! reported is decided by activity, so that code without derivatives may use all of Rust.

mod alias;
mod alternatives;
mod apart;
mod arrays;
mod boxes;
mod branch;
mod call;
mod callable;
mod chosen;
mod condition;
mod control;
mod convert;
mod destructure;
mod exits;
mod expr;
mod extended;
mod foreign;
mod helpers;
mod in_place;
mod item;
mod iterator;
mod lengths;
mod macros;
mod matrices;
mod memory;
mod method;
mod methods_in_place;
mod numbers;
mod opaque;
mod operator;
mod option;
mod orders;
mod pattern;
mod queues;
mod seen;
mod shown;
mod skipped;
mod spelled;
mod structs;
mod tables;
mod targets;
mod traits;
mod unseen;
mod unused;
mod vectors;
mod views;

pub(crate) use exits::may_leave;
pub(super) use spelled::spell_out_self;
pub(super) use unused::drop as drop_unused;

use super::diagnostics::{self, Diagnostics};
use super::generics;
use super::ir::{
    Block, BlockId, Function, Kind, Operand, Parameter, Statement, Target, Type, Unseen, Value, Var, Variable,
};
use super::names::Names;
use super::neighbours::{Located, Neighbours};
use super::tables::{HashMap, HashSet};
use super::{types, viewed};
pub(super) use call::is_of_std;
use callable::Callable;
use proc_macro2::{Ident, Span, TokenStream};
use std::rc::Rc;

/// What a name of the source stands for.
#[derive(Clone)]
enum Binding {
    Variable(Var),
    /// A variable that the source knows as a reference to what it is here, or a reference to that.
    Referred(Var, u8),
    /// A constant or static of the function's body, with its type.
    Constant(Type),
    /// A closure or function; the variable is the closure itself, for kept code.
    Callable(Callable, Option<Var>),
    /// An iterator, and how many items have been taken from it.
    Iterator(Rc<iterator::Chain>, Option<Var>),
    /// The rules of a macro by example, and the scopes around it.
    Macro(TokenStream, Vec<Scope>),
}

/// The names of a block. Closures share those of the blocks around them.
type Scope = Rc<HashMap<String, Binding>>;

/// The state of the pass.
pub(crate) struct Lowering<'a> {
    function: Function,
    names: &'a mut Names,
    diagnostics: &'a mut Diagnostics,
    scopes: Vec<Scope>,
    /// Names of the user's that a variable already has.
    taken: Vec<String>,
    loops: Vec<control::LoopScope>,
    /// Maps, sets and the like, where that was seen.
    collections: HashSet<Var>,
    /// The dimensions of arrays, where that was seen.
    arrays: HashMap<Var, usize>,
    /// Variables that were made as vectors, from their elements.
    vectors: HashSet<Var>,
    /// Variables that hold no references in the source, so that `*` is for what boxes hold.
    owned: HashSet<Var>,
    /// Ranges with both ends that have a name.
    ranges: HashSet<Var>,
    /// Boxes, where that was seen.
    boxes: HashSet<Var>,
    /// Structs of the user's, where that was seen.
    structs: HashSet<Var>,
    /// The functions that are methods of structs which are held apart.
    apart: HashSet<String>,
    /// Where a `return` in a closure goes, for the closures around the code being lowered.
    returns: Vec<Target>,
    /// The statements of the block under construction.
    statements: Vec<Statement>,
    scalars: Vec<Ident>,
    /// The type parameters, numbers or not.
    type_parameters: Vec<Ident>,
    /// The traits that bound the type parameters.
    bounds: Vec<(Ident, Vec<syn::Path>)>,
    /// What numbers of generic types are converted to, where their bounds say it.
    conversions: Vec<(Ident, syn::Type)>,
    /// The function's own name, by which it may call itself.
    own: Ident,
    recursive: bool,
    /// The value of the method call being lowered is not used.
    discards: bool,
    /// The token of the user's that the values being made come from.
    at: Span,
    /// The type that the source gives to the value of the expression being lowered.
    expected: Option<syn::Type>,
    /// The type of `self`.
    this: syn::Type,
    is_member: bool,
    /// The type of the result of the function that is being lowered, as written.
    result_type: Option<syn::Type>,
    /// Which of `Option` and `Result` variables are, where that was seen.
    carriers: HashMap<Var, option::Carrier>,
    /// Options that hold references in the source.
    referring: HashSet<Var>,
    /// The integer that the loop being opened runs through, until the pattern gives it a name.
    unnamed: Option<Var>,
    /// Variables that depend on nothing that carries a derivative, as far as was seen when they were defined.
    inert: HashSet<Var>,
    /// Names bound by patterns of the user's, which may be references.
    foreign: HashSet<Var>,
    /// Variables that may be of a type of the user's, since they were computed from such.
    own_like: HashSet<Var>,
    /// The same of those that were computed by methods whose results do not show.
    foreign_like: HashSet<Var>,
    /// What methods of types of other crates return.
    foreign_results: Vec<Var>,
    /// The types of variables without one, where the source shows it.
    seen: HashMap<Var, Type>,
    /// The types of variables whose names may be unknown here.
    located: HashMap<Var, Located>,
    /// Methods of numbers that were declared for names of types.
    declared: HashSet<String>,
    /// The path of what generated code calls.
    private: TokenStream,
    /// Matrices of other crates, where that was seen.
    matrices: HashMap<Var, matrices::Matrix>,
    /// What type parameters store that arrays are generic over.
    stored: HashMap<String, Type>,
    /// The functions beside this one in the source file.
    neighbours: &'a Neighbours,
    /// The functions whose bodies are being lowered in place of calls.
    inlining: Vec<Ident>,
    /// The functions beside this one that were asked for.
    sources: HashMap<String, Rc<syn::ItemFn>>,
    /// The one among them that was asked for where it is called.
    asked_here: Option<Ident>,
    /// How many statements functions beside this one have; none of those that are only called.
    sizes: HashMap<String, Option<usize>>,
    /// How many statements stand in place of calls.
    in_place: usize,
    /// The names of the items in the body.
    inner: HashSet<String>,
    /// How many expansions of macros surround what is being lowered.
    expansions: usize,
}

/// Lowers a function.
pub(crate) fn function(
    item: &syn::ItemFn,
    place: &super::Place,
    recursive: bool,
    private: &TokenStream,
    neighbours: &Neighbours,
    names: &mut Names,
    diagnostics: &mut Diagnostics,
) -> Function {
    names.reserve_all(neighbours.in_reach(item));
    let scalars = generics::scalars(&item.sig);
    let stored = matrices::stored(&item.sig, &scalars);
    let result = match &item.sig.output {
        syn::ReturnType::Default => Type::Unit,
        syn::ReturnType::Type(_, ty) => types::written(ty, &scalars),
    };
    let mut lowering = Lowering {
        function: Function {
            parameters: Vec::new(),
            variables: Vec::new(),
            body: Block { id: BlockId(0), statements: Vec::new(), yields: None },
            result,
            shapes: HashMap::default(),
            shadowed: HashMap::default(),
            constructed: HashSet::default(),
            foreign_functions: HashMap::default(),
            origins: HashMap::default(),
            elements: HashMap::default(),
            hiding: unseen::hiding(item, neighbours),
            skipped: Vec::new(),
            unseen: Unseen::default(),
            without_self: HashSet::default(),
            copies_by_fields: neighbours.have_copies_by_fields(),
            has_queues: queues::has_queues(item, neighbours),
            fields: HashMap::default(),
            references: HashMap::default(),
            shown: HashMap::default(),
            annotations: HashMap::default(),
            counted: HashMap::default(),
            late: Vec::new(),
            of_structs: Vec::new(),
            guessed: HashSet::default(),
            decides: decides(&item.sig),
            scalars: scalars.clone(),
            foreign: generics::foreign(&item.sig),
            private: private.clone(),
            items: Vec::new(),
            helpers: Vec::new(),
            module: None,
            blocks: 0,
            targets: 0,
        },
        names,
        diagnostics,
        scopes: vec![Scope::default()],
        taken: Vec::new(),
        loops: Vec::new(),
        collections: HashSet::default(),
        arrays: HashMap::default(),
        vectors: HashSet::default(),
        owned: HashSet::default(),
        ranges: HashSet::default(),
        boxes: HashSet::default(),
        structs: HashSet::default(),
        apart: HashSet::default(),
        returns: Vec::new(),
        statements: Vec::new(),
        scalars,
        type_parameters: item.sig.generics.type_params().map(|parameter| parameter.ident.clone()).collect(),
        bounds: generics::bounding(&item.sig.generics),
        conversions: generics::conversions(&item.sig.generics),
        own: item.sig.ident.clone(),
        recursive,
        discards: false,
        at: item.sig.ident.span(),
        expected: None,
        this: match place {
            super::Place::Member { ty: Some(ty), .. } => ty.clone(),
            super::Place::Member { ty: None, .. } | super::Place::Free => type_of_self(&item.sig),
        },
        is_member: matches!(place, super::Place::Member { .. }),
        result_type: result_type(&item.sig),
        carriers: HashMap::default(),
        referring: HashSet::default(),
        unnamed: None,
        inert: HashSet::default(),
        foreign: HashSet::default(),
        own_like: HashSet::default(),
        foreign_like: HashSet::default(),
        foreign_results: Vec::new(),
        matrices: HashMap::default(),
        stored,
        seen: HashMap::default(),
        located: HashMap::default(),
        declared: HashSet::default(),
        private: private.clone(),
        neighbours,
        inlining: Vec::new(),
        sources: HashMap::default(),
        asked_here: None,
        sizes: HashMap::default(),
        in_place: 0,
        inner: super::neighbours::inner(item),
        expansions: 0,
    };
    lowering.signature(&item.sig);
    let body = lowering.body(&item.block);
    finished(lowering, body)
}

/// The function, with what was seen of it.
fn finished(lowering: Lowering<'_>, body: Block) -> Function {
    let skipped = lowering.skipped_places(&body);
    let of_structs = lowering.located.iter().filter(|(_, ty)| ty.is_struct()).map(|(var, _)| *var);
    let of_structs = of_structs.chain(lowering.foreign_results.iter().copied()).collect();
    let mut function = Function { body, of_structs, skipped, ..lowering.function };
    unused::drop(&mut function);
    exits::structure(&mut function);
    function
}

fn decides(signature: &syn::Signature) -> bool {
    let is_decision =
        |path: &syn::Path| path.segments.last().is_some_and(|last| last.ident == "bool" || last.ident == "Ordering");
    matches!(result_type(signature), Some(syn::Type::Path(ty)) if is_decision(&ty.path))
}

fn result_type(signature: &syn::Signature) -> Option<syn::Type> {
    match &signature.output {
        syn::ReturnType::Type(_, ty) => Some((**ty).clone()),
        syn::ReturnType::Default => None,
    }
}

/// What a name stands for in nested scopes.
fn lookup_in<'a>(scopes: &'a [Scope], name: &str) -> Option<&'a Binding> {
    scopes.iter().rev().find_map(|scope| scope.get(name))
}

impl Lowering<'_> {
    fn signature(&mut self, signature: &syn::Signature) {
        for input in &signature.inputs {
            match input {
                syn::FnArg::Receiver(receiver) => self.receiver(receiver),
                syn::FnArg::Typed(typed) => self.parameter(typed),
            }
        }
    }

    /// `self`, by a name that the backward pass can have, too.
    fn receiver(&mut self, receiver: &syn::Receiver) {
        let this = Ident::new("self", receiver.self_token.span);
        let ident = self.name_of_self(&this);
        let ty = self.this.clone();
        let (kind, written): (Kind, syn::Type) = match &receiver.kind {
            syn::ReceiverKind::Reference(_, _, None) => (Kind::Borrowed(false), syn::parse_quote!(&#ty)),
            syn::ReceiverKind::Reference(_, _, Some(_)) => (Kind::Borrowed(true), syn::parse_quote!(&mut #ty)),
            _ => (Kind::Argument, ty),
        };
        let changed = receiver.mutability.is_some();
        let by_fields = self.is_copied_by_fields(&self.this);
        let choice = !matches!(kind, Kind::Borrowed(true)) && self.is_choice(&self.this);
        let var = self.variable(ident, kind, types::written(&written, &self.scalars));
        self.note_matrix(var, self.matrix_of_parameter(&written, false));
        self.function.parameters.push(Parameter {
            var,
            written,
            source: Some(this.clone()),
            differentiable: true,
            choice,
            wanted: true,
            by_fields,
            viewed: false,
        });
        if changed {
            self.bind_memory(&this, Some(Value::Same(Operand::Var(var))));
        } else {
            self.bind(&this, var);
        }
    }

    fn is_copied_by_fields(&self, ty: &syn::Type) -> bool {
        match ty {
            syn::Type::Reference(reference) => self.is_copied_by_fields(&reference.elem),
            syn::Type::Path(path) if path.path.is_ident("Self") => {
                self.neighbours.own_type().is_some_and(|own| self.neighbours.is_copied_by_fields(&own))
            }
            syn::Type::Path(path) => path.qself.is_none() && self.neighbours.is_copied_by_fields(&path.path),
            _ => false,
        }
    }

    /// A parameter. One that is changed in the body (`mut x: f64`) or taken apart by a pattern becomes a local variable.
    fn parameter(&mut self, typed: &syn::PatType) {
        let copied = viewed::copied_option(&typed.ty, self.neighbours);
        let ty = match viewed::referent_of_option(&typed.ty) {
            Some(referent) if self.neighbours.lacks_derivative(&referent) => Type::Optional(Box::new(Type::Passive)),
            _ => types::written(copied.as_ref().unwrap_or(&typed.ty), &self.scalars),
        };
        let viewed = viewed::is_view(&typed.ty, self.neighbours);
        let kind = match &*typed.ty {
            syn::Type::Reference(reference) => Kind::Borrowed(reference.mutability.is_some()),
            _ if viewed => Kind::Borrowed(false),
            _ => Kind::Argument,
        };
        let differentiable = !ty.is_passive();
        let plain = match &*typed.pat {
            syn::Pat::Ident(pattern) if pattern.subpat.is_none() && pattern.by_ref.is_none() => {
                Some((&pattern.ident, pattern.mutability.is_some()))
            }
            _ => None,
        };
        let ident = match plain {
            Some((ident, _)) => self.name_of_parameter(ident),
            None => self.names.fresh("argument"),
        };
        let by_value = matches!(kind, Kind::Argument);
        let var = self.variable(ident, kind, ty);
        self.carriers.extend(option::carrier_of_type(&typed.ty).map(|carrier| (var, carrier)));
        self.referring.extend(copied.map(|_| var));
        self.note_matrix(var, self.matrix_of_parameter(&typed.ty, viewed));
        self.function.parameters.push(Parameter {
            var,
            written: (*typed.ty).clone(),
            source: plain.map(|(ident, _)| ident.clone()),
            differentiable,
            choice: self.is_choice(&typed.ty),
            wanted: differentiable,
            by_fields: self.is_copied_by_fields(&typed.ty),
            viewed,
        });
        match plain {
            Some((ident, true)) if by_value => self.bind_memory(ident, Some(Value::Same(Operand::Var(var)))),
            Some((ident, _)) => self.bind(ident, var),
            None if by_value => self.pattern(&typed.pat, Operand::Var(var)),
            None => self.bind_item(&typed.pat, item::Item::View(var)),
        }
    }

    /// The type is one without real numbers, or a shared reference to one.
    fn is_choice(&self, ty: &syn::Type) -> bool {
        match ty {
            syn::Type::Reference(reference) => reference.mutability.is_none() && self.is_choice(&reference.elem),
            syn::Type::Path(path) => path.qself.is_none() && self.neighbours.is_choice(&path.path),
            _ => false,
        }
    }

    fn body(&mut self, block: &syn::Block) -> Block {
        let statements = std::mem::take(&mut self.statements);
        let mut body = self.block(block);
        body.statements.splice(0..0, statements);
        body
    }

    /// Lowers a block in a scope of its own.
    fn block(&mut self, block: &syn::Block) -> Block {
        self.nested(|lowering| lowering.block_value(block))
    }

    /// Runs `lower` on a fresh statement list and scope, and makes a block of what it leaves.
    fn nested(&mut self, lower: impl FnOnce(&mut Self) -> Option<Operand>) -> Block {
        let outer = std::mem::take(&mut self.statements);
        self.scopes.push(Scope::default());
        let yields = lower(self);
        self.scopes.pop();
        let statements = std::mem::replace(&mut self.statements, outer);
        Block { id: self.block_id(), statements, yields }
    }

    /// The statements of a block, into the current list; returns the value of its tail.
    fn block_value(&mut self, block: &syn::Block) -> Option<Operand> {
        self.items(block);
        self.run_of(&block.stmts)
    }

    /// The statements before the value at the end of a block; returns the expression of that.
    fn run_to_tail(&mut self, statements: &[syn::Stmt]) -> Option<syn::Expr> {
        let (syn::Stmt::Expr(tail, None), before) = statements.split_last()? else { return None };
        for (at, statement) in before.iter().enumerate() {
            if self.has_left() {
                break;
            }
            if let Some(rest) = self.without_name(statement, &statements[at + 1..]) {
                return self.run_to_tail(&rest);
            }
            self.statement(statement);
        }
        Some(tail.clone())
    }

    /// The statements behind one that names what has no value of its own, or none yet, without that name.
    fn without_name(&mut self, statement: &syn::Stmt, rest: &[syn::Stmt]) -> Option<Vec<syn::Stmt>> {
        let declared = pattern::declared_with_value(statement, rest);
        declared.or_else(|| self.without_named_part(statement, rest)).or_else(|| self.without_struct(statement, rest))
    }

    fn run_of(&mut self, statements: &[syn::Stmt]) -> Option<Operand> {
        let mut value = None;
        for (at, statement) in statements.iter().enumerate() {
            if self.has_left() {
                break;
            }
            if let Some(rest) = self.without_name(statement, &statements[at + 1..]) {
                return self.run_of(&rest);
            }
            value = self.statement(statement);
        }
        if self.has_left() { None } else { value }
    }

    /// The statement before was an exit, so what follows is never reached.
    fn has_left(&self) -> bool {
        matches!(self.statements.last(), Some(Statement::Exit(_)))
    }

    fn items(&mut self, block: &syn::Block) {
        for statement in &block.stmts {
            let syn::Stmt::Item(item) = statement else { continue };
            self.inner_item(item);
            let (ident, ty) = match item {
                syn::Item::Const(item) => (&item.ident, &item.ty),
                syn::Item::Static(item) => (&item.ident, &item.ty),
                _ => continue,
            };
            let ty = types::written(ty, &self.scalars);
            self.insert(ident, Binding::Constant(ty));
        }
    }

    fn statement(&mut self, statement: &syn::Stmt) -> Option<Operand> {
        let of_vectors = self.without_queues(statement);
        match of_vectors.as_ref().unwrap_or(statement) {
            syn::Stmt::Local(local) => {
                self.local(local);
                None
            }
            syn::Stmt::Item(syn::Item::Macro(definition)) => {
                self.macro_definition(definition);
                None
            }
            syn::Stmt::Item(_) => None,
            syn::Stmt::Expr(expression, semicolon) => {
                if semicolon.is_none() && self.scopes.len() == 2 {
                    self.expected.clone_from(&self.result_type);
                }
                self.discards = semicolon.is_some() && matches!(expression, syn::Expr::MethodCall(_));
                let value = self.expression(expression);
                if semicolon.is_some() { None } else { value }
            }
            syn::Stmt::Macro(statement) => {
                let value = self.macro_call(&statement.mac);
                if statement.semi_token.is_some() { None } else { value }
            }
        }
    }

    // Variables.

    fn variable(&mut self, ident: Ident, kind: Kind, ty: Type) -> Var {
        self.function.variables.push(Variable { ident, kind, ty, temporary: false });
        Var(self.function.variables.len() - 1)
    }

    /// A value without a name in the source.
    fn temporary(&mut self, stem: &str, value: Value) -> Operand {
        Operand::Var(self.temporary_of(stem, value, Type::Unknown))
    }

    fn temporary_of(&mut self, stem: &str, value: Value, ty: Type) -> Var {
        if self.reads_skipped(&value) {
            let read = self.temporary_here(stem, value, ty.clone());
            return self.temporary_here(stem, Value::Stopped(Operand::Var(read)), ty);
        }
        let ty = if ty == Type::Unknown { self.declared_type(&value) } else { ty };
        self.temporary_here(stem, value, ty)
    }

    fn temporary_here(&mut self, stem: &str, value: Value, ty: Type) -> Var {
        let ident = self.fresh(stem);
        let var = self.variable(ident, Kind::Value, ty);
        self.function.variables[var.0].temporary = true;
        self.define(var, value);
        var
    }

    fn define(&mut self, var: Var, value: Value) {
        let mut reads = Vec::new();
        value.reads(&mut reads);
        if reads.iter().all(|read| self.is_inert_variable(*read)) {
            self.inert.insert(var);
        }
        self.note_array(var, &value);
        self.note_type(var, &value);
        self.statements.push(Statement::Define(var, value));
    }

    /// The variable depends on nothing that carries a derivative.
    fn is_inert_variable(&self, var: Var) -> bool {
        let root = self.function.root(var);
        let is_fixed = |parameter: &Parameter| !parameter.differentiable || parameter.choice;
        let fixed = self.function.parameters.iter().any(|parameter| parameter.var == root && is_fixed(parameter));
        let inert = self.inert.contains(&root) || self.inert.contains(&var);
        fixed || inert || self.ty(root).is_passive() || self.ty(var).is_passive()
    }

    /// A new name at the place in the source that it belongs to.
    fn fresh(&mut self, stem: &str) -> Ident {
        let mut ident = self.names.fresh(stem);
        ident.set_span(self.at.resolved_at(ident.span()));
        ident
    }

    /// The name of a variable of the user's: as it stands, unless an earlier variable has it, or a function beside this one,
    /// whose name other bodies mention that are lowered here.
    fn user_name(&mut self, ident: &Ident) -> Ident {
        if self.neighbours.have_function(ident) { self.shadowing(ident) } else { self.name_of_parameter(ident) }
    }

    fn name_of_parameter(&mut self, ident: &Ident) -> Ident {
        let text = ident.to_string();
        if text == "self" {
            return self.name_of_self(ident);
        }
        if self.taken.contains(&text) {
            return self.shadowing(ident);
        }
        self.taken.push(text);
        ident.clone()
    }

    fn shadowing(&mut self, ident: &Ident) -> Ident {
        let name = self.names.shadow(ident);
        self.function.shadowed.insert(name.to_string(), ident.to_string());
        name
    }

    /// A name for `self` that errors show as `self`.
    fn name_of_self(&mut self, this: &Ident) -> Ident {
        let mut ident = self.names.fresh("this");
        ident.set_span(this.span().resolved_at(ident.span()));
        self.function.shadowed.insert(ident.to_string(), "self".to_owned());
        ident
    }

    fn insert(&mut self, ident: &Ident, binding: Binding) {
        self.insert_as(ident.to_string(), binding);
    }

    fn insert_as(&mut self, name: String, binding: Binding) {
        if let Some(scope) = self.scopes.last_mut() {
            Rc::make_mut(scope).insert(name, binding);
        }
    }

    fn bind(&mut self, ident: &Ident, var: Var) {
        self.insert(ident, Binding::Variable(var));
    }

    /// Declares memory under a name of the user's.
    fn bind_memory(&mut self, ident: &Ident, value: Option<Value>) {
        let name = self.user_name(ident);
        let var = self.variable(name, Kind::Memory, Type::Unknown);
        if let Some(value) = &value {
            self.note_array(var, value);
            self.note_type(var, value);
        }
        if let Some(Value::Same(Operand::Var(whole))) = &value {
            if *self.ty(*whole) == Type::Passive {
                self.function.variables[var.0].ty = Type::Passive;
            }
            self.note_matrix(var, self.matrix_of_variable(*whole));
            self.carriers.extend(self.carriers.get(whole).copied().map(|carrier| (var, carrier)));
        }
        self.statements.push(Statement::Declare(var, value));
        self.bind(ident, var);
    }

    fn lookup(&self, name: &str) -> Option<&Binding> {
        lookup_in(&self.scopes, name)
    }

    fn lookup_variable(&self, name: &str) -> Option<Var> {
        match self.lookup(name) {
            Some(Binding::Variable(var) | Binding::Referred(var, _)) => Some(*var),
            Some(Binding::Callable(_, kept)) => *kept,
            Some(Binding::Constant(_) | Binding::Iterator(..) | Binding::Macro(..)) | None => None,
        }
    }

    fn kind(&self, var: Var) -> &Kind {
        &self.function.variables[var.0].kind
    }

    fn ty(&self, var: Var) -> &Type {
        &self.function.variables[var.0].ty
    }

    fn block_id(&mut self) -> BlockId {
        self.function.blocks += 1;
        BlockId(self.function.blocks - 1)
    }

    fn target(&mut self) -> Target {
        self.function.targets += 1;
        Target(self.function.targets - 1)
    }

    /// Records an error that holds whether or not the construct is active.
    fn unsupported(&mut self, span: Span, what: &str, remedy: &str) {
        self.diagnostics.report(diagnostics::unsupported(span, what, remedy));
    }
}

/// `Self`, at `self`, where rustc is to say what is wrong with the type.
fn type_of_self(signature: &syn::Signature) -> syn::Type {
    let span = signature.receiver().map_or_else(Span::call_site, |receiver| receiver.self_token.span);
    let this = Ident::new("Self", span);
    syn::parse_quote!(#this)
}
