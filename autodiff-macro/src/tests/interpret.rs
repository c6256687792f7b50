//! Runs the IR: the primal program forwards, leaving on a tape what the plan stores, and the backward pass from the tape.
//!
//! It does what the emitted code does, with the same storage and the same scopes. What the plan neither stores nor
//! recomputes is not there: using it is a fault, "not available".

mod backward;
mod cache;
mod forward;
mod machine;
mod operators;
mod value;

use super::datum::{Datum, Fault};
use super::scalar::Scalar;
use super::source::Sources;
use crate::compiler::diagnostics::Diagnostics;
use crate::compiler::ir::{Block, Function, Statement, Target, Type, Var};
use crate::compiler::names::Names;
use crate::compiler::neighbours::{Files, Neighbours};
use crate::compiler::options::Options;
use crate::compiler::save::{self, Home};
use crate::compiler::switches::Switches;
use crate::compiler::{Derived, Place, derive};
use cache::Cache;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

thread_local! {
    /// The text of the program that is being compiled.
    static FILE: RefCell<String> = RefCell::default();
}

/// One compiled function.
pub(super) struct Unit {
    pub(super) derived: Derived,
    /// The variables by their names in the generated code.
    names: HashMap<String, usize>,
    /// Flags, counts and arm numbers.
    assigned: HashSet<Var>,
}

/// A compiled program.
pub(super) struct Library {
    pub(super) units: HashMap<String, Unit>,
    pub(super) sources: Sources,
    cache: Cache,
}

/// What a forward pass leaves for its backward pass.
#[derive(Debug)]
pub(super) struct Tape<S: Scalar> {
    /// Locals of the function that are stored, with their content at its end.
    locals: Vec<(Var, Datum<S>)>,
    slots: HashMap<Var, Datum<S>>,
    /// One value an iteration, if it was computed.
    stages: HashMap<Var, Vec<Option<Datum<S>>>>,
    /// The arguments passed by value.
    arguments: Vec<(Var, Datum<S>)>,
    /// Which parameters are differentiated.
    wanted: Vec<bool>,
}

/// What a run of the forward pass returns.
pub(super) struct Outcome<S: Scalar> {
    pub(super) value: Datum<S>,
    /// The arguments as the call left them.
    pub(super) arguments: Vec<Datum<S>>,
    pub(super) tape: Tape<S>,
}

impl Library {
    /// Compiles every function of the program.
    pub(super) fn compile(program: &syn::File, switches: &Switches) -> Result<Self, Fault> {
        let mut library = Self { units: HashMap::new(), sources: Sources::new(), cache: Cache::default() };
        FILE.set(program.to_token_stream().to_string());
        for item in &program.items {
            let syn::Item::Fn(function) = item else { continue };
            let name = function.sig.ident.to_string();
            library.units.insert(name.clone(), Unit::compile(function, switches)?);
            library.sources.insert(name, function.clone());
        }
        Ok(library)
    }

    pub(super) fn unit(&self, name: &str) -> Result<&Unit, Fault> {
        self.units.get(name).ok_or_else(|| format!("no function {name}"))
    }

    /// Runs the forward pass of a function.
    pub(super) fn forward<S: Scalar>(
        &self,
        name: &str,
        arguments: Vec<Datum<S>>,
        wanted: Vec<bool>,
    ) -> Result<Outcome<S>, Fault> {
        forward::run(self, self.unit(name)?, arguments, wanted)
    }

    /// Runs the backward pass; returns the arguments and the accumulators as it leaves them.
    pub(super) fn backward<S: Scalar>(
        &self,
        name: &str,
        tape: &Tape<S>,
        arguments: Vec<Datum<S>>,
        cotangent: Datum<S>,
        accumulators: Vec<Datum<S>>,
    ) -> Result<(Vec<Datum<S>>, Vec<Datum<S>>), Fault> {
        backward::run(self, self.unit(name)?, tape, arguments, cotangent, accumulators)
    }
}

impl Unit {
    fn compile(function: &syn::ItemFn, switches: &Switches) -> Result<Self, Fault> {
        let options = options(function).map_err(|error| error.to_string())?;
        let mut names = Names::new(&function.to_token_stream());
        let private = quote!(::autodiff::private);
        let files = Files { own: || Some("lib.rs".into()), read: |_| Some(FILE.with_borrow(String::clone)) };
        let item = syn::ItemFn { attrs: Vec::new(), ..function.clone() };
        let mut neighbours = Neighbours::of(&item.to_token_stream(), &TokenStream::new(), files);
        neighbours.in_place = switches.inline;
        let derived = derive(function, &Place::Free, &options, switches, &private, &neighbours, &mut names)
            .map_err(|error| error.to_string())?;
        let variables = derived.function.variables.iter().enumerate();
        let names = variables.map(|(number, variable)| (variable.ident.to_string(), number)).collect();
        let assigned = assigned(&derived.function);
        Ok(Self { derived, names, assigned })
    }

    pub(super) fn function(&self) -> &Function {
        &self.derived.function
    }

    fn home(&self, var: Var) -> Option<Home> {
        self.derived.plan.stored.get(&var).copied()
    }

    /// The variables with one value an iteration of the loop.
    fn staged(&self, target: Target) -> impl Iterator<Item = Var> {
        let stored = self.derived.plan.stored.iter();
        stored.filter(move |(_, home)| **home == Home::Stage(target)).map(|(var, _)| *var)
    }

    /// Kept with a default value where it is not computed; everything else is kept in an option.
    fn is_plain(&self, var: Var) -> bool {
        matches!(self.function().variables[var.0].ty, Type::Real(_) | Type::Integer | Type::Passive)
    }
}

/// The options of the attribute that stands at the function, if there is one.
fn options(function: &syn::ItemFn) -> syn::Result<Options> {
    let mut diagnostics = Diagnostics::of(&function.sig.ident);
    let attribute = function.attrs.iter().find(|attribute| attribute.path().is_ident("differentiate"));
    let options = match attribute.map(|attribute| &attribute.meta) {
        Some(syn::Meta::List(list)) => Options::parse(list.tokens.clone(), function, &mut diagnostics),
        _ => Options::default(),
    };
    diagnostics.finish()?;
    Ok(options)
}

fn assigned(function: &Function) -> HashSet<Var> {
    let mut assigned = HashSet::new();
    save::walk(&function.body, &mut |block: &Block| {
        for statement in &block.statements {
            match statement {
                Statement::Loop(each) => assigned.extend([each.trips]),
                Statement::Remainder(reached, _) => assigned.extend([*reached]),
                Statement::Branch(branch) => {
                    if let crate::compiler::ir::Selector::Match(_, _, arm) = &branch.selector {
                        assigned.insert(*arm);
                    }
                }
                _ => {}
            }
        }
    });
    assigned
}

/// The operator that is called, because only rustc knows the types of its operands.
fn operator(call: &crate::compiler::ir::Call) -> Option<&'static str> {
    use crate::compiler::ir::Callee;
    match &call.callee {
        Callee::Binary(operator) | Callee::Compound(operator) => Some(value::name(*operator)),
        Callee::Negation => Some("neg"),
        Callee::Cast(_) | Callee::Conversion(_) => Some("cast"),
        Callee::Function(_) | Callee::Associated(_) | Callee::Method(_) => None,
    }
}

/// The name of the function that is called.
fn callee(call: &crate::compiler::ir::Call) -> String {
    use crate::compiler::ir::Callee;
    match &call.callee {
        Callee::Function(path) | Callee::Associated(syn::ExprPath { path, .. }) => {
            path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default()
        }
        Callee::Method(name) => name.to_string(),
        Callee::Binary(_) | Callee::Compound(_) | Callee::Cast(_) | Callee::Conversion(_) | Callee::Negation => {
            String::new()
        }
    }
}
