//! The reverse pass: from the statements of the primal program to those that walk it back.
//!
//! Each statement has its adjoint, and the adjoints run in the opposite order (Griewank and Walther, *Evaluating
//! Derivatives*, 2nd ed., SIAM 2008, sections 3.2 and 5.2). An active variable `x` has an adjoint `d_x` of the same
//! shape, which collects the cotangent of `x`:
//!
//! | primal | adjoint |
//! |---|---|
//! | `let y = phi(a, b)` | `d_a += d_y * dphi/da; d_b += d_y * dphi/db` |
//! | `y = a` | `let d = take(d_y); d_a += d` |
//! | `y += a` | `d_a += d_y` |
//! | `if c { A } else { B }` | `if c { A' } else { B' }` |
//! | `for i in r { A }` | `for i in r.rev() { A' }` |
//! | `let y = f(a, &mut m)` | `f_backward(a, &mut m, d_y, &mut d_a, &mut d_m)` |
//!
//! The pass mentions variables of the primal program as if they still had the values that they had at the statement;
//! [`save`](super::save) makes that true.

mod memory;
mod partials;
mod prepare;
mod shared;
mod signs;

use super::activity::Activity;
use super::ir::{
    Argument, Block, BlockId, Branch, Call, Constructor, Exit, Function, Header, Kind, Loop, Opaque, Operand, Operator,
    Params, Place, Pullback, Selector, Statement, Step, Target, Type, Value, Var, Variable, Variant, Zero,
};
use super::names::Names;
use super::simplify;
use super::tables::HashMap;
use proc_macro2::TokenStream;
use quote::ToTokens;

pub(crate) use prepare::prepare;
use shared::Shared;
pub(crate) use shared::complete;
use signs::Signs;

/// The backward pass of a function.
#[derive(Clone)]
pub(crate) struct Backward {
    pub(crate) body: Block,
    /// The cotangent of the result.
    pub(crate) seed: Option<Var>,
    /// The accumulator of each parameter, in order.
    pub(crate) accumulators: Vec<Var>,
    /// The adjoint of each variable that has one.
    pub(crate) adjoints: HashMap<Var, Var>,
    /// For each block, the number of the primal statement that each of its statements belongs to.
    pub(crate) origins: HashMap<BlockId, Vec<usize>>,
}

/// Derives the backward pass.
///
/// With `share` it takes what the primal program has computed already.
pub(crate) fn of(
    function: &mut Function,
    activity: &Activity,
    share: bool,
    names: &mut Names,
    private: &TokenStream,
) -> Backward {
    let body = function.body.clone();
    let (shared, signs) = (share.then(|| Shared::of(function)), Signs::of(function));
    let mut pass = Pass {
        function,
        activity,
        names,
        adjoints: HashMap::default(),
        output: Vec::new(),
        origins: HashMap::default(),
        position: 0,
        results: HashMap::default(),
        seed: None,
        local: Vec::new(),
        guards: activity.differentiated(),
        private: private.clone(),
        shared,
        signs,
        blocks: Vec::new(),
    };
    let accumulators = pass.accumulators();
    let seed = pass.seed();
    let body = pass.body(&body, seed);
    Backward { body, seed, accumulators, adjoints: pass.adjoints, origins: pass.origins }
}

/// The way in an adjoint, where there are no boxes but those that derived tangents have around some of their fields.
fn path_of_tangent(path: &[Step]) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for step in path.iter().filter(|step| **step != Step::Variant(Variant::Content)) {
        if let (Some(Step::Field(_)), Step::Variant(Variant::Payload)) = (steps.last(), step) {
            steps.push(Step::Variant(Variant::Content));
        }
        steps.push(of_tangent(step));
    }
    steps
}

/// The step to a field by the method that finds it.
fn field_of_tangent(name: &proc_macro2::Ident) -> Step {
    let name = name.to_string();
    Step::Variant(Variant::Field(quote::format_ident!("field_{}", name.trim_start_matches("r#"))))
}

/// A field that tangents of `nalgebra` may have as a method alone: the tangent of a point has no `coords`, and that of a
/// translation no `vector`, since it is the vector of their derivatives; those of quaternions and of unit complex numbers are vectors, too.
fn is_no_field(name: &proc_macro2::Ident) -> bool {
    ["coords", "vector", "i", "j", "k", "re", "im"].iter().any(|field| name == field)
}

/// The step in an adjoint.
fn of_tangent(step: &Step) -> Step {
    match step {
        Step::Field(syn::Member::Named(name)) if is_no_field(name) => field_of_tangent(name),
        Step::Variant(variant) => Step::Variant(variant.of_tangent()),
        Step::Index(_) | Step::Range(_) | Step::Field(_) => step.clone(),
    }
}

struct Pass<'a> {
    function: &'a mut Function,
    activity: &'a Activity,
    names: &'a mut Names,
    adjoints: HashMap<Var, Var>,
    /// The statements of the block under construction, each with the primal statement it belongs to.
    output: Vec<(usize, Statement)>,
    origins: HashMap<BlockId, Vec<usize>>,
    position: usize,
    /// The adjoints of what loops break with.
    results: HashMap<Target, Option<Var>>,
    seed: Option<Var>,
    /// The scalar parameters whose adjoint is summed up locally, with their accumulators.
    local: Vec<(Var, Var)>,
    /// All parameters that may be differentiated.
    guards: Params,
    /// The path of what generated code calls.
    private: TokenStream,
    /// What the primal program computes that partials may be made of.
    shared: Option<Shared>,
    /// Which numbers cannot be zero.
    signs: Signs,
    /// The blocks around the statement that is reversed, and its position in each.
    blocks: Vec<(BlockId, usize)>,
}

impl Pass<'_> {
    // Variables.

    fn accumulators(&mut self) -> Vec<Var> {
        let parameters: Vec<Var> = self.function.parameters.iter().map(|parameter| parameter.var).collect();
        parameters.into_iter().map(|var| self.accumulator(var)).collect()
    }

    /// The accumulator of a parameter: its adjoint, but for scalars by value, which are summed up locally.
    fn accumulator(&mut self, var: Var) -> Var {
        let primal = self.function.variables[var.0].clone();
        let ident = self.names.adjoint(&primal.ident);
        let accumulator = self.variable(ident, Kind::Borrowed(true), primal.ty.of_tangent());
        let in_out = matches!(primal.kind, Kind::Borrowed(true));
        if !primal.ty.is_real() || in_out {
            self.adjoints.insert(var, accumulator);
        } else {
            self.local.push((var, accumulator));
        }
        accumulator
    }

    fn seed(&mut self) -> Option<Var> {
        if self.function.result == Type::Unit {
            return None;
        }
        let ident = Names::reserved("d_value");
        let ty = self.function.result.of_tangent();
        let seed = self.variable(ident, Kind::Value, ty);
        self.seed = Some(seed);
        Some(seed)
    }

    fn variable(&mut self, ident: proc_macro2::Ident, kind: Kind, ty: Type) -> Var {
        self.function.variables.push(Variable { ident, kind, ty, temporary: false });
        Var(self.function.variables.len() - 1)
    }

    fn is_active(&self, var: Var) -> bool {
        var.0 < self.activity.len() && self.activity.is_active(var)
    }

    /// What the place is a part of carries a derivative; errors have none, nor have fields that a derive leaves out.
    fn active_root(&self, place: &Place) -> bool {
        let root = self.function.root(place.root);
        self.is_active(root) && !self.function.is_of_error(place) && !self.function.skips(place)
    }

    fn place_type(&self, place: &Place) -> Type {
        self.function.place_type(&self.function.resolve(place))
    }

    fn ty(&self, var: Var) -> Type {
        self.function.variables[var.0].ty.clone()
    }

    /// The adjoint of a value or memory.
    fn adjoint(&mut self, var: Var) -> Var {
        if let Some(adjoint) = self.adjoints.get(&var) {
            return *adjoint;
        }
        let primal = self.function.variables[var.0].clone();
        let ident = self.names.adjoint(&primal.ident);
        let adjoint = self.variable(ident, Kind::Memory, primal.ty.of_tangent());
        self.function.variables[adjoint.0].temporary = primal.temporary;
        self.adjoints.insert(var, adjoint);
        adjoint
    }

    /// The adjoint memory of a place.
    fn adjoint_place(&mut self, place: &Place) -> Place {
        let resolved = self.function.resolve(place);
        let path = self.part_path(&resolved);
        Place { root: self.adjoint(resolved.root), path }
    }

    /// The way to a part of an adjoint. A field of unknown type may have no derivative: its tangent is asked for by a
    /// method.
    fn part_path(&self, place: &Place) -> Vec<Step> {
        let mut path = path_of_tangent(&self.own_indices(place));
        let ty = self.function.place_type(place);
        if let (Some(Step::Field(_)), Type::Optional(_) | Type::Boxed(_) | Type::Named(_)) = (path.last(), &ty) {
            path.push(Step::Variant(Variant::Content));
        }
        let open = matches!(ty, Type::Unknown);
        if let (Some(step @ Step::Field(syn::Member::Named(_))), true) = (path.last_mut(), open)
            && let Step::Field(syn::Member::Named(name)) = &*step
        {
            *step = field_of_tangent(name);
        }
        path
    }

    /// The way with the indices of the user's own as what finds the part of the tangent: the type's index is told the
    /// primal, since only that knows how many columns there are.
    fn own_indices(&self, place: &Place) -> Vec<Step> {
        let mut path = place.path.clone();
        for (at, step) in path.iter_mut().enumerate() {
            let whole = Place { root: place.root, path: place.path[..at].to_vec() };
            if let Step::Index(index) = &*step
                && step.is_own_index(&self.function.place_type(&whole))
            {
                let private = &self.private;
                let (borrow, tokens) = (crate::compiler::emit::borrow(self.function, &whole, false), &index.tokens);
                let mut reads = index.reads.clone();
                whole.reads(&mut reads);
                let arguments = Opaque { tokens: quote::quote!(#borrow, #tokens), reads, ..index.clone() };
                let function = quote::quote!(#private::ops::StagedIndex::tangent_at);
                *step = Step::Variant(Variant::At(function, Box::new(arguments)));
            }
        }
        path
    }

    // Output.

    fn emit(&mut self, statement: Statement) {
        self.output.push((self.position, statement));
    }

    fn temporary(&mut self, stem: &str, ty: Type, value: Value) -> Operand {
        let ident = self.names.fresh(stem);
        let var = self.variable(ident, Kind::Value, ty);
        self.function.variables[var.0].temporary = true;
        self.emit(Statement::Define(var, value));
        Operand::Var(var)
    }

    /// `d_operand += amount` or `-=`, if the operand is active.
    fn contribute(&mut self, operand: &Operand, operator: Operator, amount: Operand) {
        if let Operand::Var(var) = operand
            && self.is_active(*var)
        {
            let adjoint = self.adjoint(*var);
            self.add(&Place::whole(adjoint), operator, amount, *var);
        }
    }

    /// `place += amount`, where the place is the adjoint of a part of `primal`.
    fn add(&mut self, place: &Place, operator: Operator, amount: Operand, primal: Var) {
        let statement = self.addition(place, operator, amount);
        self.emit_guarded(statement, primal);
    }

    fn addition(&self, place: &Place, operator: Operator, amount: Operand) -> Statement {
        match amount {
            Operand::Var(var) if !self.function.place_type(place).is_real() => {
                Statement::Accumulate(place.clone(), Place::whole(var))
            }
            amount => Statement::Update(place.clone(), operator, amount),
        }
    }

    /// Emits a change of an array's adjoint only for the parameters that the primal depends on.
    fn emit_guarded(&mut self, statement: Statement, primal: Var) {
        let parameters = self.activity.parameters(self.function.root(primal)).clone();
        let scalar = self.ty(self.function.root(primal)).is_real();
        if scalar || parameters.is_empty() || parameters == self.guards {
            self.emit(statement);
        } else {
            self.emit(Statement::Guarded(parameters, Box::new(statement)));
        }
    }

    // Blocks.

    fn body(&mut self, body: &Block, seed: Option<Var>) -> Block {
        self.block_with(body, seed, |pass| {
            for (parameter, accumulator) in pass.local.clone() {
                if let Some(adjoint) = pass.adjoints.get(&parameter).copied() {
                    let amount = Operand::Var(adjoint);
                    pass.emit(Statement::Update(Place::whole(accumulator), Operator::Add, amount));
                }
            }
        })
    }

    fn block(&mut self, block: &Block, result: Option<Var>) -> Block {
        self.block_with(block, result, |_| {})
    }

    /// Reverses a block. `result` is the adjoint of what its value goes to; `finish` runs at the end.
    fn block_with(&mut self, block: &Block, result: Option<Var>, finish: impl FnOnce(&mut Self)) -> Block {
        let outer = std::mem::take(&mut self.output);
        let position = self.position;
        self.position = block.statements.len();
        self.blocks.push((block.id, block.statements.len()));
        if let (Some(operand), Some(result)) = (&block.yields, result) {
            self.pass_on(operand, result);
        }
        for (index, statement) in block.statements.iter().enumerate().rev() {
            self.position = index;
            if let Some((_, position)) = self.blocks.last_mut() {
                *position = index;
            }
            let last = index + 1 == block.statements.len();
            match statement {
                Statement::Remainder(reached, rest) => {
                    self.remainder(*reached, rest, if last { result } else { None });
                }
                statement => {
                    let before = index.checked_sub(1).and_then(|before| block.statements.get(before));
                    self.statement(statement, before);
                }
            }
        }
        self.blocks.pop();
        self.position = 0;
        finish(self);
        self.position = position;
        let reversed = std::mem::replace(&mut self.output, outer);
        self.close(block, reversed)
    }

    /// Declares the adjoints of what the block defined, at its start, and notes where each statement comes from.
    fn close(&mut self, block: &Block, mut reversed: Vec<(usize, Statement)>) -> Block {
        let first = block.statements.len();
        let defined = block.statements.iter().flat_map(Statement::defines);
        let parameters: Vec<Var> = self.function.parameters.iter().map(|parameter| parameter.var).collect();
        let own = if block.id == self.function.body.id { parameters } else { Vec::new() };
        let mut statements: Vec<(usize, Statement)> = Vec::new();
        for var in defined.chain(own) {
            let Some(adjoint) = self.adjoints.get(&var).copied() else { continue };
            if let Kind::Memory = self.function.variables[adjoint.0].kind {
                let result = matches!(block.yields, Some(Operand::Var(yielded)) if yielded == var);
                let flow = if result { self.flow(adjoint, &mut reversed) } else { None };
                let start = flow.unwrap_or_else(|| Value::Zero(self.zero(var)));
                statements.push((first, Statement::Declare(adjoint, Some(start))));
            }
        }
        statements.extend(reversed);
        let (origins, statements) = statements.into_iter().unzip();
        self.origins.insert(block.id, origins);
        Block { id: block.id, statements, yields: None }
    }

    /// What the block comes to takes its adjoint as it is from what it goes to: behind an exit there may be no primal value
    /// to take the shape of a zero from.
    fn flow(&self, adjoint: Var, reversed: &mut Vec<(usize, Statement)>) -> Option<Value> {
        let value = simplify::first_value(self.function, &reversed.first()?.1, adjoint)?;
        reversed.remove(0);
        Some(value)
    }

    /// How the adjoint of a variable starts.
    fn zero(&self, var: Var) -> Zero {
        let ty = self.ty(var);
        if ty.is_static() {
            return Zero::Typed(ty);
        }
        self.function.shapes.get(&var).map_or(Zero::Like(var), |shape| Zero::Shaped(*shape))
    }

    /// The value of a block, a `break` or a `return` flows on to something whose adjoint is `result`. It does so whatever is
    /// differentiated, since the adjoint [starts](Self::flow) with it.
    fn pass_on(&mut self, operand: &Operand, result: Var) {
        if let Operand::Var(var) = operand
            && self.is_active(*var)
        {
            let adjoint = Place::whole(self.adjoint(*var));
            let statement = self.addition(&adjoint, Operator::Add, Operand::Var(result));
            self.emit(statement);
        }
    }

    fn remainder(&mut self, reached: Var, rest: &Block, result: Option<Var>) {
        let rest = self.block(rest, result);
        let otherwise = self.empty_block();
        self.emit(Statement::Branch(Branch {
            selector: Selector::If(Operand::Var(reached)),
            arms: vec![rest, otherwise],
            result: None,
            span: proc_macro2::Span::mixed_site(),
        }));
    }

    fn empty_block(&mut self) -> Block {
        self.function.blocks += 1;
        let id = BlockId(self.function.blocks - 1);
        self.origins.insert(id, Vec::new());
        Block { id, statements: Vec::new(), yields: None }
    }

    // Statements.

    /// What an integer lost to a constant is taken back, all else is put back.
    fn restore(&mut self, place: &Place, old: Var) {
        let resolved = self.function.resolve(place);
        let restoring = match self.function.counted.get(&old) {
            Some((operator, operand)) => Statement::Uncount(resolved, *operator, operand.clone(), old),
            None => Statement::Restore(resolved, old),
        };
        self.emit(restoring);
    }

    /// The adjoint of a statement; `before` is the statement before it.
    fn statement(&mut self, statement: &Statement, before: Option<&Statement>) {
        match statement {
            Statement::Define(var, value) | Statement::Declare(var, Some(value)) => {
                if self.is_active(*var) {
                    self.definition(*var, value);
                }
            }
            Statement::Assign(place, value) => self.assignment(place, value, before),
            Statement::Update(place, operator, value) => self.update(place, *operator, value),
            Statement::Mutate(mutation) => self.mutation(mutation),
            Statement::Keep(place, old) => self.restore(place, *old),
            Statement::Call(call) => self.call(call),
            Statement::Branch(branch) => self.branch(branch),
            Statement::Loop(each) => self.each(each),
            Statement::Exit(exit) => self.exit(exit),
            Statement::Declare(_, None) | Statement::View(_) | Statement::Passive(_) => {}
            Statement::Remainder(..)
            | Statement::Restore(..)
            | Statement::Uncount(..)
            | Statement::Undo(_)
            | Statement::Accumulate(..)
            | Statement::Clear(_)
            | Statement::Gather(..)
            | Statement::Append(..)
            | Statement::Regrow(..)
            | Statement::Reset(..)
            | Statement::Pullback(_)
            | Statement::Guarded(..) => unreachable!("a statement of the backward pass in the primal program"),
        }
    }

    /// `let var = value;`
    fn definition(&mut self, var: Var, value: &Value) {
        let adjoint = self.adjoint(var);
        let whole = Operand::Var(adjoint);
        match value {
            Value::Read(place) | Value::Copied(place, _) => self.read_back(adjoint, place),
            Value::Same(operand) | Value::Known(_, operand) => self.contribute(operand, Operator::Add, whole),
            Value::Negate(operand) => self.contribute(operand, Operator::Sub, whole),
            Value::Binary(operator, a, b) => self.binary(var, *operator, a, b),
            Value::Apply(rule, operands) => self.apply(var, rule, operands),
            Value::Cast(operand, _) | Value::Convert(operand, _) => self.cast(adjoint, operand),
            Value::Tuple(operands) => {
                self.parts(adjoint, operands, |position| Step::Field(syn::Member::Unnamed(syn::Index::from(position))));
            }
            Value::Array(operands) | Value::Vector(operands) => self.parts(adjoint, operands, |position| {
                Step::Index(Opaque::literal(syn::Index::from(position).to_token_stream()))
            }),
            Value::Repeat(operand, ..) => self.repeated(operand, Place::whole(adjoint)),
            Value::ArrayOf(place, _) => {
                if self.active_root(place) {
                    let target = self.adjoint_place(place);
                    self.emit_guarded(Statement::Accumulate(target, Place::whole(adjoint)), place.root);
                }
            }
            Value::Bound(_, place, _) => self.read_back(adjoint, place),
            Value::Unwrapped(place, _) => {
                let mut place = place.clone();
                place.path.push(Step::Variant(Variant::Payload));
                self.read_back(adjoint, &place);
            }
            Value::Construct(constructor, operands) => self.constructed(adjoint, constructor, operands),
            Value::Method(..)
            | Value::Stopped(_)
            | Value::Passive(_)
            | Value::Empty(_)
            | Value::Kept(_)
            | Value::Neutral(_)
            | Value::Compare(..)
            | Value::IsNan(_)
            | Value::Both(..)
            | Value::Either(..)
            | Value::Select(..)
            | Value::FromInteger(_)
            | Value::Decrement(_)
            | Value::Shape(_)
            | Value::Zero(_)
            | Value::Again(_)
            | Value::Take(_)
            | Value::Leave(_)
            | Value::Total(_)
            | Value::Pop(_) => {}
        }
    }

    /// What was read from a place goes back there.
    fn read_back(&mut self, adjoint: Var, place: &Place) {
        if self.active_root(place) {
            let target = self.adjoint_place(place);
            self.add(&target, Operator::Add, Operand::Var(adjoint), place.root);
        }
    }

    /// The parts of a struct or variant go back to what they were made of, the others to the base.
    fn constructed(&mut self, adjoint: Var, constructor: &Constructor, operands: &[Operand]) {
        for (step, operand) in constructor.steps.iter().zip(operands) {
            if *step == Step::Variant(Variant::Error) {
                continue;
            }
            let real = self.operand_type(operand).is_real();
            let step = match step {
                Step::Field(syn::Member::Named(name)) if !real => field_of_tangent(name),
                step => of_tangent(step),
            };
            let path = path_of_tangent(&[step]);
            self.part_back(Place { root: adjoint, path }, operand);
        }
        if let Some(base) = constructor.base.as_ref().filter(|base| self.active_root(base)) {
            let target = self.adjoint_place(base);
            let rest = self.rest_of(adjoint, constructor, operands, &target);
            self.emit_guarded(Statement::Accumulate(target, Place::whole(rest)), base.root);
        }
    }

    /// The cotangent of a struct without the fields that were given: those are zero in the shape that they have in the
    /// base.
    fn rest_of(&mut self, adjoint: Var, constructor: &Constructor, operands: &[Operand], base: &Place) -> Var {
        let ty = self.ty(adjoint);
        let ident = self.names.fresh("d_rest");
        let rest = self.variable(ident, Kind::Memory, ty);
        self.emit(Statement::Declare(rest, Some(Value::Same(Operand::Var(adjoint)))));
        for (step, operand) in constructor.steps.iter().zip(operands) {
            let part = Place { root: rest, path: vec![step.clone()] };
            let path = self.part_path(&part);
            if !self.operand_type(operand).is_static() {
                let copy = proc_macro2::Ident::new("clone", proc_macro2::Span::mixed_site());
                let like = Place { root: base.root, path: [&base.path[..], &path[path.len() - 1..]].concat() };
                let like = self.temporary("d_like", Type::Unknown, Value::Copied(like, copy));
                self.emit(Statement::Assign(Place { root: rest, path: path.clone() }, like));
            }
            self.emit(Statement::Clear(Place { root: rest, path }));
        }
        rest
    }

    fn operand_type(&self, operand: &Operand) -> Type {
        match operand {
            Operand::Var(var) => self.ty(*var),
            Operand::Constant(constant) => constant.ty.clone(),
        }
    }

    /// Each component goes back to the operand that it was made of.
    fn parts(&mut self, adjoint: Var, operands: &[Operand], step: impl Fn(usize) -> Step) {
        for (position, operand) in operands.iter().enumerate() {
            self.part_back(Place { root: adjoint, path: vec![step(position)] }, operand);
        }
    }

    fn part_back(&mut self, part: Place, operand: &Operand) {
        let Operand::Var(var) = operand else { return };
        if !self.is_active(*var) {
            return;
        }
        let ty = self.operand_type(operand);
        if ty.is_real() {
            let part = self.temporary("d_part", ty, Value::Read(part));
            self.contribute(operand, Operator::Add, part);
        } else {
            let target = self.adjoint(*var);
            self.emit_guarded(Statement::Accumulate(Place::whole(target), part), *var);
        }
    }

    fn cast(&mut self, adjoint: Var, operand: &Operand) {
        let (from, to) = (self.operand_type(operand), self.ty(adjoint));
        if from == to {
            return self.contribute(operand, Operator::Add, Operand::Var(adjoint));
        }
        let Type::Real(scalar) = &from else { return };
        let name = scalar.tokens();
        let ty = syn::parse_quote!(#name);
        let cast = self.temporary("d_cast", from, Value::Cast(Operand::Var(adjoint), ty));
        self.contribute(operand, Operator::Add, cast);
    }

    fn call(&mut self, call: &Call) {
        if !self.activity.comes_out_of(self.function, call) {
            return;
        }
        let adjoint = self.adjoint(call.result);
        let accumulators = call.arguments.iter().map(|argument| self.call_accumulator(argument)).collect();
        self.emit(Statement::Pullback(Pullback { call: call.clone(), cotangent: Operand::Var(adjoint), accumulators }));
    }

    fn call_accumulator(&mut self, argument: &Argument) -> Option<Place> {
        match argument {
            Argument::Value(Operand::Var(var), _) if self.is_active(*var) => Some(Place::whole(self.adjoint(*var))),
            Argument::Reference(place, _) if self.active_root(place) => Some(self.adjoint_place(place)),
            Argument::Value(..) | Argument::Reference(..) => None,
        }
    }

    fn branch(&mut self, branch: &Branch) {
        let result = branch.result.filter(|var| self.is_active(*var)).map(|var| self.adjoint(var));
        let arms = branch.arms.iter().map(|arm| self.block(arm, result)).collect();
        let selector = match &branch.selector {
            Selector::If(condition) => Selector::If(condition.clone()),
            Selector::Match(_, _, arm) => Selector::Arm(Operand::Var(*arm)),
            Selector::Arm(arm) => Selector::Arm(arm.clone()),
        };
        self.emit(Statement::Branch(Branch { selector, arms, result: None, span: branch.span }));
    }

    fn each(&mut self, each: &Loop) {
        let result = each.result.filter(|var| self.is_active(*var)).map(|var| self.adjoint(var));
        self.results.insert(each.target, result);
        let body = self.block(&each.body, None);
        let header = match &each.header {
            Header::Elements(item, place, reversed) => Header::Elements(*item, self.function.resolve(place), *reversed),
            Header::Range(var, range) => Header::Range(*var, range.clone()),
            Header::While(_) | Header::Forever => Header::Forever,
            Header::Once => Header::Once,
        };
        self.emit(Statement::Loop(Loop { header, body, result: None, reversed: true, ..each.clone() }));
    }

    fn exit(&mut self, exit: &Exit) {
        let (value, result) = match exit {
            Exit::Break(target, Some(value)) => (value, self.results.get(target).copied().flatten()),
            Exit::Return(Some(value)) => (value, self.seed),
            Exit::Break(_, None) | Exit::Return(None) | Exit::Continue(_) | Exit::Never => return,
        };
        if let Some(result) = result {
            self.pass_on(value, result);
        }
    }
}
