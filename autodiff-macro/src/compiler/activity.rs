//! Activity analysis: which variables carry derivatives.
//!
//! A variable is *varied* if it depends on a differentiated parameter, *useful* if the result depends on it, and *active*
//! if it is both (Hascoët and Pascual, *The Tapenade Automatic Differentiation tool*, ACM TOMS 39(3), 2013). Only active
//! variables get an adjoint. Memory is one variable, whatever part of it is touched, and the order of statements is
//! ignored: what is active anywhere is active everywhere.

mod bits;
mod errors;

use super::diagnostics::{self, Diagnostics};
use super::ir::{
    Argument, Block, Call, Exit, Function, Kind, Mutation, Opaque, Operand, Params, Place, Scalar, Selector, Statement,
    Target, Type, Value, Var,
};
use super::neighbours::Neighbours;
use super::tables::{HashMap, HashSet};
use super::{rules, save};
use proc_macro2::Ident;
use std::collections::BTreeSet;

/// The result of the analysis.
pub(crate) struct Activity {
    varied: Vec<Params>,
    useful: Vec<bool>,
    /// The parameters that some useful variable depends on, by data or control.
    pub(crate) influential: Params,
    passive: Vec<bool>,
    /// The type is known.
    known: Vec<bool>,
    /// The analysis is switched off: everything that is known to carry a derivative is active.
    everything: bool,
}

impl Activity {
    /// The variable carries a derivative that the result depends on.
    pub(crate) fn is_active(&self, var: Var) -> bool {
        !self.passive[var.0] && (self.everything && self.known[var.0] || self.is_varied(var) && self.useful[var.0])
    }

    /// Makes room for a variable of the primal program that carries no derivative.
    pub(crate) fn push_passive(&mut self) {
        self.varied.push(Params::new());
        self.useful.push(false);
        self.passive.push(true);
        self.known.push(true);
    }

    /// How many variables were analysed; later ones belong to the backward pass.
    pub(crate) fn len(&self) -> usize {
        self.varied.len()
    }

    /// The parameters that may be differentiated.
    pub(crate) fn differentiated(&self) -> Params {
        self.varied.iter().flatten().copied().collect()
    }

    pub(crate) fn is_varied(&self, var: Var) -> bool {
        !self.varied[var.0].is_empty()
    }

    /// Something that depends on a differentiated parameter goes into the call.
    pub(crate) fn goes_into(&self, function: &Function, call: &Call) -> bool {
        call.arguments.iter().any(|argument| argument.root(function).is_some_and(|root| self.is_varied(root)))
    }

    /// Something active comes out of the call.
    pub(crate) fn comes_out_of(&self, function: &Function, call: &Call) -> bool {
        let changed = |argument: &Argument| match argument {
            Argument::Reference(place, true) => self.is_active(function.root(place.root)),
            Argument::Value(..) | Argument::Reference(_, false) => false,
        };
        self.is_active(call.result) || call.arguments.iter().any(changed)
    }

    /// The parameters that the variable depends on.
    pub(crate) fn parameters(&self, var: Var) -> &Params {
        &self.varied[var.0]
    }
}

/// A flow of derivatives: the first variable is computed from the others.
type Flow = (Var, Vec<Var>);

/// Computes the active variables, and reports what cannot be differentiated but is active.
pub(crate) fn analyze(
    function: &Function,
    everything: bool,
    neighbours: &Neighbours,
    diagnostics: &mut Diagnostics,
) -> Activity {
    let mut collector = Collector {
        function,
        flows: Vec::new(),
        kept: Vec::new(),
        results: Vec::new(),
        breaks: HashMap::default(),
        lenders: HashSet::default(),
    };
    collector.block(&function.body, None, true);
    let passive: Vec<bool> = function.variables.iter().map(|variable| variable.ty.is_passive()).collect();
    let all: Vec<Flow> = collector.flows.iter().chain(&collector.kept).cloned().collect();
    let varied = varied(function, &all, &passive);
    let mut useful = vec![false; function.variables.len()];
    for var in &collector.results {
        useful[var.0] = true;
    }
    for parameter in &function.parameters {
        if let Kind::Borrowed(true) = function.variables[parameter.var.0].kind {
            useful[parameter.var.0] = true;
        }
    }
    spread_back(&collector.flows, &mut useful);
    let influential = influence(function, &collector);
    let known = known(function);
    let activity = Activity { varied, useful, influential, passive, known, everything };
    Refusals { function, activity: &activity, diagnostics }.block(&function.body);
    bits::refused(function, &activity, neighbours).into_iter().for_each(|refusal| diagnostics.report(refusal));
    activity
}

/// The variables of which the type is known; that of a name that a pattern binds is not, and it has no adjoint. Nor has what
/// is read only to be taken as a constant, as a field that the tangent lacks, nor what mentions no variable at all.
fn known(function: &Function) -> Vec<bool> {
    let mut known: Vec<bool> = function.variables.iter().map(|variable| !variable.ty.is_named()).collect();
    save::walk(&function.body, &mut |block| {
        for statement in &block.statements {
            if let Statement::Branch(branch) = statement
                && let Selector::Match(_, patterns, _) = &branch.selector
            {
                patterns.iter().flat_map(|pattern| &pattern.binds).for_each(|var| known[var.0] = false);
            }
            if let Statement::Define(var, Value::Passive(opaque)) = statement
                && opaque.reads.is_empty()
            {
                known[var.0] = false;
            }
            if let Statement::Define(_, Value::Stopped(Operand::Var(var))) = statement
                && function.variables[var.0].temporary
            {
                known[var.0] = false;
            }
        }
    });
    known
}

fn varied(function: &Function, flows: &[Flow], passive: &[bool]) -> Vec<Params> {
    let mut varied = vec![BTreeSet::new(); function.variables.len()];
    for (index, parameter) in function.parameters.iter().enumerate() {
        if parameter.differentiable && !parameter.choice {
            varied[parameter.var.0].insert(index);
        }
    }
    let mut changed = true;
    while changed {
        changed = false;
        for (target, sources) in flows {
            if passive[target.0] {
                continue;
            }
            for source in sources {
                let missing: Vec<usize> = varied[source.0].difference(&varied[target.0]).copied().collect();
                changed |= !missing.is_empty();
                varied[target.0].extend(missing);
            }
        }
    }
    varied
}

fn spread_back(flows: &[Flow], useful: &mut [bool]) {
    let mut changed = true;
    while changed {
        changed = false;
        for (target, sources) in flows.iter().rev() {
            if !useful[target.0] {
                continue;
            }
            for source in sources {
                changed |= !std::mem::replace(&mut useful[source.0], true);
            }
        }
    }
}

/// The parameters that can influence the result by data of any type, or by deciding which way the program goes.
fn influence(function: &Function, collector: &Collector<'_>) -> Params {
    let mut flows = Vec::new();
    let mut results = collector.results.clone();
    let mut every = Everything { function, flows: &mut flows, results: &mut results };
    every.block(&function.body, &[]);
    for parameter in &function.parameters {
        if let Kind::Borrowed(true) = function.variables[parameter.var.0].kind {
            results.push(parameter.var);
        }
    }
    let mut useful = vec![false; function.variables.len()];
    for var in results {
        useful[var.0] = true;
    }
    spread_back(&flows, &mut useful);
    let parameters = function.parameters.iter().enumerate();
    parameters.filter(|(_, parameter)| useful[parameter.var.0]).map(|(index, _)| index).collect()
}

/// Collects the flows of derivatives.
struct Collector<'a> {
    function: &'a Function,
    flows: Vec<Flow>,
    /// Into what is kept, where derivatives end.
    kept: Vec<Flow>,
    results: Vec<Var>,
    breaks: HashMap<Target, Option<Var>>,
    /// What may hold a mutable reference to memory: a derivative that goes into one of them goes into the memory.
    lenders: HashSet<Var>,
}

impl Collector<'_> {
    /// `result` receives what the block yields; `whole` says that the block's value is that of the function.
    fn block(&mut self, block: &Block, result: Option<Var>, whole: bool) {
        for (position, statement) in block.statements.iter().enumerate() {
            let last = position + 1 == block.statements.len();
            match statement {
                Statement::Remainder(_, rest) if last => self.block(rest, result, whole),
                statement => self.statement(statement),
            }
        }
        let yielded = block.yields.as_ref().and_then(Operand::var);
        match (yielded, result) {
            (Some(var), Some(result)) => self.flow(result, vec![var]),
            (Some(var), None) if whole => self.results.push(var),
            _ => {}
        }
    }

    fn statement(&mut self, statement: &Statement) {
        match statement {
            Statement::Define(var, value) | Statement::Declare(var, Some(value)) => {
                if let Value::Passive(opaque) = value {
                    self.effects(opaque);
                    // What a closure changes depends on what it is called with.
                    self.flows.extend(opaque.writes.iter().map(|write| (self.function.root(*write), vec![*var])));
                    if !opaque.writes.is_empty() && !self.is_number(*var) {
                        self.lenders.insert(*var);
                    }
                }
                if let Value::Kept(opaque) = value {
                    let sources = opaque.reads.iter().map(|read| self.function.root(*read)).collect();
                    self.kept.push((*var, sources));
                }
                let sources = self.sources(value);
                // Errors carry no derivatives, and lend none.
                match value.place().filter(|place| self.function.is_of_error(place)) {
                    Some(_) => self.flows.push((*var, sources)),
                    None => self.flow(*var, sources),
                }
            }
            Statement::Passive(opaque) => self.effects(opaque),
            Statement::Assign(place, value) | Statement::Update(place, _, value) => {
                let root = self.function.root(place.root);
                self.flow(root, value.var().into_iter().collect());
            }
            Statement::Mutate(mutation) => self.mutation(mutation),
            Statement::Call(call) => self.call(call),
            Statement::Branch(branch) => {
                if let Selector::Match(scrutinee, ..) = &branch.selector {
                    self.effects(scrutinee);
                }
                branch.arms.iter().for_each(|arm| self.block(arm, branch.result, false));
            }
            Statement::Loop(each) => {
                self.breaks.insert(each.target, each.result);
                self.block(&each.body, None, false);
            }
            Statement::Exit(Exit::Return(Some(Operand::Var(var)))) => self.results.push(*var),
            Statement::Exit(Exit::Break(target, Some(Operand::Var(var)))) => {
                if let Some(Some(result)) = self.breaks.get(target) {
                    self.flows.push((*result, vec![*var]));
                }
            }
            Statement::Remainder(_, rest) => self.block(rest, None, false),
            _ => {}
        }
    }

    /// Notes what goes into the target, and that it comes back where a mutable reference goes.
    fn flow(&mut self, target: Var, sources: Vec<Var>) {
        if !self.is_number(target) {
            let lenders: Vec<Var> = sources.iter().copied().filter(|source| self.lenders.contains(source)).collect();
            if !lenders.is_empty() {
                self.lenders.insert(target);
            }
            self.flows.extend(lenders.into_iter().map(|lender| (lender, vec![target])));
        }
        self.flows.push((target, sources));
    }

    fn is_number(&self, var: Var) -> bool {
        matches!(self.function.variables[var.0].ty, Type::Real(_) | Type::Integer)
    }

    /// Kept code that changes memory may put into it whatever it reads.
    fn effects(&mut self, opaque: &Opaque) {
        let sources: Vec<Var> = opaque.reads.iter().map(|var| self.function.root(*var)).collect();
        self.flows.extend(opaque.writes.iter().map(|var| (self.function.root(*var), sources.clone())));
    }

    /// The variables whose derivatives a value depends on.
    fn sources(&self, value: &Value) -> Vec<Var> {
        match value {
            Value::Method(..) | Value::Stopped(_) | Value::Passive(_) | Value::Kept(_) => Vec::new(),
            Value::Known(_, computed) => computed.var().into_iter().collect(),
            Value::Read(place)
            | Value::Copied(place, _)
            | Value::Bound(_, place, _)
            | Value::Unwrapped(place, _)
            | Value::ArrayOf(place, _) => {
                vec![self.function.root(place.root)]
            }
            Value::Construct(constructor, operands) => {
                let base = constructor.base.iter().map(|place| self.function.root(place.root));
                operands.iter().filter_map(Operand::var).chain(base).collect()
            }
            _ => value.operands().into_iter().filter_map(Operand::var).collect(),
        }
    }

    fn mutation(&mut self, mutation: &Mutation) {
        let root = |place: &Place| self.function.root(place.root);
        let flow = match mutation {
            Mutation::Fill(place, value) | Mutation::Push(place, value) => {
                (root(place), value.var().into_iter().collect())
            }
            Mutation::CopyFrom(to, from) => (root(to), vec![root(from)]),
            Mutation::Pop(place, var, _) | Mutation::PopOption(place, var) => (*var, vec![root(place)]),
            Mutation::Exchange(a, b) => {
                let (a, b) = (root(a), root(b));
                self.flows.push((a, vec![b]));
                (b, vec![a])
            }
            Mutation::Swap(..) | Mutation::Shuffle(..) | Mutation::Discard(..) => return,
        };
        self.flows.push(flow);
    }

    fn call(&mut self, call: &Call) {
        let mut inputs = Vec::new();
        let mut changed = Vec::new();
        for argument in &call.arguments {
            match argument {
                Argument::Value(operand, _) => {
                    inputs.extend(operand.var());
                    changed.extend(operand.var().filter(|var| self.lenders.contains(var)));
                }
                Argument::Reference(place, mutable) => {
                    let root = self.function.root(place.root);
                    inputs.push(root);
                    changed.extend((*mutable || self.lenders.contains(&root)).then_some(root));
                }
            }
        }
        if !changed.is_empty() && !self.is_number(call.result) {
            self.lenders.insert(call.result);
            self.flows.extend(changed.iter().map(|var| (*var, vec![call.result])));
        }
        changed.push(call.result);
        self.flows.extend(changed.into_iter().map(|output| (output, inputs.clone())));
    }
}

/// Collects the flows of information of every kind, control included.
struct Everything<'a> {
    function: &'a Function,
    flows: &'a mut Vec<Flow>,
    results: &'a mut Vec<Var>,
}

impl Everything<'_> {
    fn block(&mut self, block: &Block, control: &[Var]) {
        for statement in &block.statements {
            self.statement(statement, control);
        }
    }

    fn statement(&mut self, statement: &Statement, control: &[Var]) {
        let mut reads = control.to_vec();
        statement.reads(&mut reads);
        let mut bases = self.function.bases_of(reads);
        let mut targets = statement.defines();
        self.function.writes(statement, &mut targets);
        for block in statement.blocks() {
            targets.extend(block.statements.iter().flat_map(Statement::defines));
        }
        if let Statement::Exit(_) | Statement::Passive(_) = statement {
            self.results.extend(&bases);
        }
        if let Statement::Branch(branch) = statement {
            for arm in &branch.arms {
                bases.extend(yielded(arm));
            }
        }
        self.flows.extend(targets.into_iter().map(|target| (target, bases.clone())));
        let mut inner = control.to_vec();
        if let Statement::Branch(_) | Statement::Loop(_) = statement {
            statement.reads(&mut inner);
        }
        let inner_bases = self.function.bases_of(inner);
        statement.blocks().into_iter().for_each(|block| self.block(block, &inner_bases));
    }
}

fn yielded(block: &Block) -> Option<Var> {
    match block.statements.last() {
        Some(Statement::Remainder(_, rest)) => yielded(rest),
        _ => block.yields.as_ref().and_then(Operand::var),
    }
}

/// Reports constructs without a derivative that turn out to be active.
struct Refusals<'a> {
    function: &'a Function,
    activity: &'a Activity,
    diagnostics: &'a mut Diagnostics,
}

impl Refusals<'_> {
    fn block(&mut self, block: &Block) {
        for statement in &block.statements {
            self.statement(statement);
            statement.blocks().into_iter().for_each(|block| self.block(block));
        }
    }

    fn statement(&mut self, statement: &Statement) {
        match statement {
            Statement::Define(var, Value::Passive(opaque)) | Statement::Declare(var, Some(Value::Passive(opaque))) => {
                self.opaque(opaque, self.function.variables[var.0].ty.is_passive());
            }
            Statement::Passive(opaque) => self.opaque(opaque, false),
            Statement::Define(
                var,
                Value::Bound(_, place, _)
                | Value::Read(place)
                | Value::Copied(place, _)
                | Value::Unwrapped(place, _)
                | Value::ArrayOf(place, _),
            ) => self.out_of_error(*var, place),
            Statement::Mutate(mutation) => self.moved_out_of_error(mutation),
            Statement::Call(call) => self.lent_error(call),
            Statement::Define(_, Value::Method(name, operands)) => self.method(name, &operands[0]),
            Statement::Define(var, value) | Statement::Declare(var, Some(value)) => {
                self.literals(value);
                self.arithmetic(*var, value);
            }
            Statement::Update(place, _, value) => {
                let root = self.function.root(place.root);
                let ty = self.function.place_type(&self.function.resolve(place));
                if self.activity.is_active(root)
                    && !ty.is_real()
                    && !ty.is_passive()
                    && !self.function.is_of_error(place)
                {
                    self.untyped(root);
                }
                self.literal(value, &ty);
                self.operand(value);
            }
            Statement::Branch(branch) => {
                if let Selector::Match(scrutinee, patterns, _) = &branch.selector {
                    self.opaque(scrutinee, true);
                    patterns.iter().for_each(|pattern| self.binds(scrutinee, pattern));
                }
            }
            _ => {}
        }
    }

    /// Arithmetic is differentiated for real numbers only, and they have to be known to be such.
    fn arithmetic(&mut self, var: Var, value: &Value) {
        let (Value::Negate(_) | Value::Binary(..) | Value::Apply(..) | Value::Cast(..) | Value::Convert(..)) = value
        else {
            return;
        };
        if !self.activity.is_active(var) {
            return;
        }
        value.operands().into_iter().for_each(|operand| self.operand(operand));
        if !self.function.variables[var.0].ty.is_real() {
            self.untyped(var);
        }
    }

    /// Numbers beside real numbers of a generic type: rustc refuses them too, but without the remedy.
    fn literals(&mut self, value: &Value) {
        let reals: Vec<&Operand> = match value {
            Value::Binary(_, a, b) => vec![a, b],
            Value::Apply(rule, operands) => {
                let reals = rule.arguments.iter().zip(operands).filter(|(kind, _)| **kind == rules::Argument::Real);
                reals.map(|(_, operand)| operand).collect()
            }
            _ => return,
        };
        let types: Vec<Type> =
            reals.iter().filter_map(|operand| operand.var()).map(|var| self.ty(var).clone()).collect();
        types.iter().for_each(|ty| reals.iter().for_each(|operand| self.literal(operand, ty)));
    }

    fn literal(&mut self, operand: &Operand, beside: &Type) {
        if let (Type::Real(Scalar::Generic(name)), Operand::Constant(constant)) = (beside, operand)
            && constant.number.is_some()
        {
            let foreign = self.function.foreign.contains(name);
            self.diagnostics.report(diagnostics::generic_literal(&constant.tokens, name, foreign));
        }
    }

    fn ty(&self, var: Var) -> &Type {
        &self.function.variables[var.0].ty
    }

    /// A method that has no derivative as one of floats is another one on an array or tuple.
    fn method(&mut self, name: &Ident, receiver: &Operand) {
        let Operand::Var(var) = receiver else { return };
        let ty = &self.function.variables[var.0].ty;
        let whole = ty.element().is_some() || matches!(ty, Type::Tuple(_));
        if whole && self.is_varied(*var) && !rules::is_comparison(&name.to_string()) {
            self.diagnostics.report(diagnostics::unknown_method(name.span(), name));
        }
    }

    fn operand(&mut self, operand: &Operand) {
        if let Operand::Var(var) = operand
            && self.activity.is_active(*var)
            && !self.function.variables[var.0].ty.is_real()
        {
            self.untyped(*var);
        }
    }

    fn untyped(&mut self, var: Var) {
        let variable = &self.function.variables[var.0];
        let (span, name) = (variable.ident.span(), self.function.shown(var));
        let refusal = match &variable.ty {
            Type::Named(written) if !variable.temporary => diagnostics::unknown_scalar(span, name, &written.0),
            _ if variable.temporary => diagnostics::unknown_value(span),
            _ => diagnostics::unknown_type(span, name),
        };
        self.diagnostics.report(refusal);
    }

    fn opaque(&mut self, opaque: &Opaque, passive_result: bool) {
        let touched = |vars: &[Var]| vars.iter().any(|var| self.is_varied(*var));
        let changes = touched(&opaque.writes);
        let values: Vec<Var> = opaque.reads.iter().filter(|var| !opaque.measures.contains(var)).copied().collect();
        let depends = touched(&values);
        if let Some(refusal) = &opaque.refusal
            && (changes || depends && !passive_result)
        {
            self.diagnostics.report(refusal.clone());
        } else if changes {
            self.diagnostics.report(diagnostics::hidden_write(opaque.span).over(&opaque.tokens));
        }
    }

    /// The names that a pattern binds must not be active: the pattern would have to be differentiated.
    fn binds(&mut self, scrutinee: &Opaque, pattern: &super::ir::Pattern) {
        let varied = scrutinee.reads.iter().any(|var| self.is_varied(*var));
        for var in &pattern.binds {
            let variable = &self.function.variables[var.0];
            if varied && !variable.ty.is_passive() {
                self.diagnostics.report(diagnostics::active_pattern(variable.ident.span()));
            }
        }
    }

    fn is_varied(&self, var: Var) -> bool {
        let root = self.function.root(var);
        let is_constant = self.function.variables[var.0].ty.is_passive() || self.function.skips(&Place::whole(var));
        self.activity.is_varied(root) && !is_constant
    }
}
