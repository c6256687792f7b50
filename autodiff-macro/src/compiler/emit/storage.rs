//! Where stored values live in the generated code: locals, slots and stages.

mod arms;

use crate::compiler::ir::{BlockId, Function, Operand, Statement, Target, Type, Value, Var};
use crate::compiler::lower::may_leave;
use crate::compiler::names::Names;
use crate::compiler::save::{self, Home, Plan};
use crate::compiler::spent::{self, Owners};
use proc_macro2::{Ident, TokenStream};
use std::collections::{BTreeMap, BTreeSet};

/// The names of the storage of each stored variable.
pub(crate) struct Storage {
    places: BTreeMap<Var, Names3>,
    /// Variables that lie in the stages of others, which arms of the same branch store that they exclude.
    hosts: BTreeMap<Var, Var>,
    /// Variables that are assigned, not defined: flags, counts and arm numbers.
    pub(super) assigned: BTreeSet<Var>,
    pub(super) pullbacks: BTreeSet<Var>,
    /// Values without a derivative that may not be `Copy`: texts and ranges.
    pub(super) owned: BTreeSet<Var>,
    /// Vectors whose memory is from the pool, as is that of their copies.
    pub(super) kept: BTreeSet<Var>,
    /// Values that an exit may keep from being there, and the block behind their definition, in which they are.
    pub(super) behind_exits: BTreeMap<Var, BlockId>,
}

struct Names3 {
    home: Home,
    /// The slot, or the stages of the whole function.
    store: Ident,
    /// The frame or slot of the current loop or iteration.
    part: Ident,
    /// The cursor of the way back.
    rewind: Ident,
}

impl Storage {
    pub(super) fn new(function: &Function, plan: &Plan, owners: &Owners, names: &mut Names) -> Self {
        let mut storage = Self {
            places: BTreeMap::new(),
            hosts: arms::hosts(function, plan),
            assigned: BTreeSet::new(),
            pullbacks: BTreeSet::new(),
            owned: BTreeSet::new(),
            kept: plan.stored.keys().copied().filter(|var| owners.owns(*var)).collect(),
            behind_exits: BTreeMap::new(),
        };
        collect(&function.body, &mut storage);
        storage.keep_records(function, plan, owners);
        for (var, home) in plan.stored.iter().filter(|(var, _)| !storage.hosts.contains_key(var)) {
            let stem = function.variables[var.0].ident.to_string();
            let stem = stem.trim_start_matches("r#");
            let (store, part) = match home {
                Home::Local | Home::Slot => {
                    (names.fresh(&format!("{stem}_slot")), names.fresh(&format!("{stem}_part")))
                }
                Home::Stage(_) => (names.fresh(&format!("{stem}_stages")), names.fresh(&format!("{stem}_stage"))),
            };
            let rewind = names.fresh(&format!("{stem}_rewind"));
            storage.places.insert(*var, Names3 { home: *home, store, part, rewind });
        }
        storage.find_behind_exits(function);
        storage
    }

    fn find_behind_exits(&mut self, function: &Function) {
        save::walk(&function.body, &mut |block| {
            for pair in block.statements.windows(2) {
                let [definition, Statement::Remainder(_, rest)] = pair else { continue };
                if may_leave(definition) {
                    let optional = |var: &Var| {
                        matches!(self.home(*var), Some(Home::Slot | Home::Stage(_))) && !is_plain(function, *var)
                    };
                    let defined = definition.defines().into_iter().filter(optional).map(|var| (var, rest.id));
                    self.behind_exits.extend(defined.collect::<Vec<_>>());
                }
            }
        });
    }

    /// Records of vectors are kept as vectors are, if their type is certain.
    fn keep_records(&mut self, function: &Function, plan: &Plan, owners: &Owners) {
        save::walk(&function.body, &mut |block| {
            for statement in &block.statements {
                if let Statement::Keep(place, old) = statement
                    && plan.stored.contains_key(old)
                    && owners.are_of(function, place)
                    && spent::recycles(function, &record_type(&function.variables[old.0].ty))
                {
                    self.kept.insert(*old);
                }
            }
        });
    }

    fn names(&self, var: Var) -> Option<&Names3> {
        self.places.get(self.hosts.get(&var).unwrap_or(&var))
    }

    pub(super) fn home(&self, var: Var) -> Option<Home> {
        self.names(var).map(|names| names.home)
    }

    pub(super) fn store(&self, var: Var) -> Option<&Ident> {
        self.names(var).map(|names| &names.store)
    }

    /// The same, if the variable has stages of its own.
    pub(super) fn own_store(&self, var: Var) -> Option<&Ident> {
        self.places.get(&var).map(|names| &names.store)
    }

    pub(super) fn part(&self, var: Var) -> Option<&Ident> {
        self.names(var).map(|names| &names.part)
    }

    /// The cursor, if the variable has stages of its own.
    pub(super) fn rewind(&self, var: Var) -> Option<&Ident> {
        self.places.get(&var).map(|names| &names.rewind)
    }

    /// The variables with one value an iteration of the loop.
    pub(super) fn of_loop(&self, target: Target) -> Vec<Var> {
        let own = |names: &&Names3| names.home == Home::Stage(target);
        self.places.iter().filter(|(_, names)| own(names)).map(|(var, _)| *var).collect()
    }

    /// The variables with stages.
    pub(super) fn staged(&self) -> Vec<Var> {
        let staged = |names: &Names3| matches!(names.home, Home::Stage(_));
        self.places.iter().filter(|(_, names)| staged(names)).map(|(var, _)| *var).collect()
    }

    pub(super) fn variables(&self) -> Vec<Var> {
        self.places.keys().chain(self.hosts.keys()).copied().collect()
    }

    /// What the forward pass declares before anything else.
    pub(super) fn declarations(&self, function: &Function, private: &TokenStream, late: bool) -> Vec<TokenStream> {
        let mut lines = Vec::new();
        for (var, names) in &self.places {
            let ident = &function.variables[var.0].ident;
            let store = &names.store;
            lines.push(match names.home {
                Home::Stage(_) => code!(let mut #store = #private::stages!();),
                Home::Local | Home::Slot if self.assigned.contains(var) => {
                    code!(let mut #ident = ::core::default::Default::default();)
                }
                Home::Slot if is_plain(function, *var) => {
                    let ty = function.variables[var.0].ty.tokens().map(|ty| code!(: #ty));
                    code!(let mut #store #ty = ::core::default::Default::default();)
                }
                Home::Slot => code!(let mut #store = ::core::option::Option::None;),
                Home::Local if late => {
                    let ty = late_type(function, *var);
                    code!(let mut #ident #ty;)
                }
                Home::Local => continue,
            });
        }
        lines
    }
}

/// What a record of a place of this type is: of a slice, a vector.
pub(super) fn record_type(ty: &Type) -> Type {
    match ty {
        Type::Slice(element) => Type::Vec(element.clone()),
        ty => ty.clone(),
    }
}

/// The type of a variable that is declared before its block, where rustc might not infer it from the first assignment.
fn late_type(function: &Function, var: Var) -> Option<TokenStream> {
    let ty = &function.variables[var.0].ty;
    if ty.is_real() {
        return ty.tokens().map(|ty| code!(: #ty));
    }
    let mut declared = None;
    save::walk(&function.body, &mut |block| {
        let value = block.statements.iter().find_map(|statement| match statement {
            Statement::Declare(own, Some(value)) if *own == var => Some(value),
            _ => None,
        });
        declared = declared.or(value);
    });
    declared_type(ty, declared?)
}

/// The type of memory as its declaration says it: a number may be a literal, and a constant may be none of any type.
pub(super) fn declared_type(ty: &Type, value: &Value) -> Option<TokenStream> {
    match (ty, value) {
        (Type::Real(_), _) => ty.tokens().map(|ty| code!(: #ty)),
        (Type::Optional(payload), Value::Same(Operand::Constant(_))) => {
            let payload = payload.partial_tokens();
            Some(code!(: ::core::option::Option<#payload>))
        }
        _ => None,
    }
}

/// Kept as it is, with a default value where it is not computed; everything else is kept in an `Option`.
pub(super) fn is_plain(function: &Function, var: Var) -> bool {
    let ty = &function.variables[var.0].ty;
    matches!(ty, Type::Integer | Type::Passive) || ty.is_of_reals()
}

fn collect(block: &crate::compiler::ir::Block, storage: &mut Storage) {
    use crate::compiler::ir::Selector;
    for statement in &block.statements {
        match statement {
            Statement::Loop(each) => {
                storage.assigned.insert(each.trips);
            }
            Statement::Remainder(reached, _) => {
                storage.assigned.insert(*reached);
            }
            Statement::Branch(branch) => {
                storage.owned.extend(branch.result);
                if let Selector::Match(_, _, arm) = &branch.selector {
                    storage.assigned.insert(*arm);
                }
            }
            Statement::Call(call) => {
                storage.pullbacks.insert(call.pullback);
            }
            Statement::Keep(_, old) => {
                storage.owned.insert(*old);
            }
            Statement::Define(var, Value::Passive(opaque)) if !is_truth(&opaque.tokens) => {
                storage.owned.insert(*var);
            }
            Statement::Define(var, Value::Read(_) | Value::Bound(..) | Value::Same(_)) => {
                storage.owned.insert(*var);
            }
            _ => {}
        }
        statement.blocks().into_iter().for_each(|inner| collect(inner, storage));
    }
}

/// A comparison or another expression that is true or false by its form.
fn is_truth(tokens: &TokenStream) -> bool {
    use syn::{BinOp, Expr, UnOp};
    match syn::parse2(tokens.clone()) {
        Ok(Expr::Binary(binary)) => matches!(
            binary.op,
            BinOp::And(_)
                | BinOp::Or(_)
                | BinOp::Eq(_)
                | BinOp::Ne(_)
                | BinOp::Lt(_)
                | BinOp::Le(_)
                | BinOp::Gt(_)
                | BinOp::Ge(_)
        ),
        Ok(Expr::Unary(unary)) => matches!(unary.op, UnOp::Not(_)),
        Ok(Expr::MethodCall(call)) => call.method.to_string().starts_with("is_"),
        Ok(Expr::Lit(literal)) => matches!(literal.lit, syn::Lit::Bool(_)),
        _ => false,
    }
}
