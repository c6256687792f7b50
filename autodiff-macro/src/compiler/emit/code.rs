//! Statements of both passes.

mod apart;
mod calls;
mod control;
mod cuts;
mod lanes;
mod loops;
mod memory;
mod saving;
mod searches;
mod spending;
mod views;

pub(super) use spending::Open;

use super::inline;
use super::place;
use super::storage::{Storage, declared_type};
use super::value::operator_tokens;
use crate::compiler::activity::Activity;
use crate::compiler::fuse::Mixed;
use crate::compiler::ir::{
    Block, BlockId, Branch, Direction, Function, Kind, Loop, Opaque, Operand, Origin, Params, Place, Scalar, Statement,
    Step, Target, Type, Value, Var, Variant,
};
use crate::compiler::save::{Home, Plan};
use crate::compiler::spent::Owners;
use crate::compiler::tables::{HashMap, HashSet};
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;

/// Writes one of the two passes.
pub(super) struct Writer<'a> {
    pub(super) function: &'a Function,
    pub(super) activity: &'a Activity,
    pub(super) plan: &'a Plan,
    pub(super) storage: &'a Storage,
    pub(super) private: TokenStream,
    pub(super) direction: Direction,
    /// The activity type of each parameter.
    pub(super) activities: Vec<TokenStream>,
    /// Values to be written where they are used.
    pub(super) inlined: HashMap<Var, Value>,
    /// Primal variables that the backward pass needs.
    pub(super) shared: HashSet<Var>,
    /// The blocks around the code being written.
    pub(super) open: Vec<Open>,
    pub(super) counted: HashMap<Target, Var>,
    pub(super) labelled: HashSet<Target>,
    /// The forward pass returns early from within.
    pub(super) returns: bool,
    /// Arrays that have been cut to what a loop touches, and the variable of the loop.
    pub(super) cut: HashMap<Var, Var>,
    /// Sums may be added up in lanes, and those of the loop being written that are.
    pub(super) has_lanes: bool,
    pub(super) lanes: Vec<Var>,
    /// The blocks with statements of both passes.
    pub(super) mixed: HashMap<BlockId, Mixed>,
    /// The variables whose adjoints are taken apart.
    pub(super) apart: HashSet<Var>,
    /// What owns vectors.
    pub(super) owners: &'a Owners,
    /// Both passes are written as one, which leaves nothing to a closure.
    pub(super) sweeps: bool,
    /// Stored vectors that the backward pass has at hand, and how often their names are to be dereferenced.
    pub(super) loaded: HashMap<Var, usize>,
    /// Vectors with room for all that will be in them.
    pub(super) roomy: HashSet<Var>,
}

impl Writer<'_> {
    pub(super) fn ident(&self, var: Var) -> &Ident {
        &self.function.variables[var.0].ident
    }

    /// A place as an expression; there are no views in the backward pass.
    pub(super) fn place(&self, target: &Place) -> TokenStream {
        self.place_for(target, false)
    }

    /// A place that is written.
    pub(super) fn place_mut(&self, target: &Place) -> TokenStream {
        self.place_for(target, true)
    }

    fn place_for(&self, target: &Place, mutable: bool) -> TokenStream {
        match self.direction {
            Direction::Forward => match self.cut.get(&target.root).filter(|_| !target.path.is_empty()) {
                Some(var) => place::place(self.function, &self.at(target, *var), mutable),
                None => place::place(self.function, target, mutable),
            },
            Direction::Backward => {
                let target = self.resolve(target);
                let whole = target.path.is_empty().then(|| self.dereferenced(target.root)).flatten();
                whole.unwrap_or_else(|| place::place(self.function, &target, mutable))
            }
        }
    }

    /// The element at the variable, of an array that was cut out.
    fn at(&self, target: &Place, var: Var) -> Place {
        let index = Opaque::literal(self.ident(var).into_token_stream());
        Place { root: target.root, path: vec![Step::Index(index)] }
    }

    /// The place without views, and within what was cut out.
    fn resolve(&self, target: &Place) -> Place {
        let mut place = self.function.resolve(target);
        if let Some(var) = self.cut.get(&place.root) {
            place = self.at(&place, *var);
        }
        for step in &mut place.path {
            match step {
                Step::Index(index) | Step::Range(index) => index.tokens = self.with_views(index),
                Step::Variant(Variant::At(_, index)) => index.tokens = self.with_views(index),
                Step::Field(_)
                | Step::Variant(
                    Variant::Payload
                    | Variant::Content
                    | Variant::Error
                    | Variant::Elements(_)
                    | Variant::Part(..)
                    | Variant::Field(_),
                ) => {}
            }
        }
        place
    }

    /// A borrow of a place.
    pub(super) fn borrow(&self, target: &Place, mutable: bool) -> TokenStream {
        match self.direction {
            Direction::Forward => place::borrow(self.function, target, mutable),
            Direction::Backward => {
                let target = self.resolve(target);
                let whole = target.path.is_empty().then(|| self.dereferenced(target.root)).flatten();
                let mutability = mutable.then(|| code!(mut));
                whole.map_or_else(|| place::borrow(self.function, &target, mutable), |whole| code!(&#mutability #whole))
            }
        }
    }

    /// A place that a method is called of.
    pub(super) fn receiver(&self, target: &Place) -> TokenStream {
        let root = self.function.resolve(target).root;
        if target.path.is_empty() && target.root == root && self.depth(root) > 0 {
            return self.ident(root).into_token_stream();
        }
        place::called(self.place(target))
    }

    /// The same of a method that changes it.
    pub(super) fn receiver_mut(&self, target: &Place) -> TokenStream {
        place::called(self.place_mut(target))
    }

    pub(super) fn is_forward(&self) -> bool {
        self.direction == Direction::Forward
    }

    /// The statements of a block and the value it yields, without braces.
    pub(super) fn block(&mut self, block: &Block, of: Option<Target>) -> TokenStream {
        let finals = self.finals(block);
        self.open.push(Open::new(of));
        let loaded = self.loaded.clone();
        let lines = self.contents(block, finals);
        self.loaded = loaded;
        self.open.pop();
        lines
    }

    /// The backward pass, to which its seed belongs.
    pub(super) fn seeded(&mut self, block: &Block, seed: Option<Var>) -> TokenStream {
        let seed = seed.filter(|seed| self.owners.is_spent(*seed));
        self.open.push(Open::new(None));
        self.open.last_mut().into_iter().for_each(|open| open.spend(seed));
        let lines = self.contents(block, Vec::new());
        self.open.pop();
        lines
    }

    /// The statements of the function's body, its value apart, so that what they define stays in scope, and what is
    /// spent afterwards.
    pub(super) fn body(&mut self, block: &Block) -> (TokenStream, TokenStream, TokenStream) {
        self.open.push(Open::new(None));
        let mut statements = block.clone();
        let value = statements.yields.take();
        let keep: HashSet<Var> = value.iter().filter_map(Operand::var).collect();
        let mut lines = self.lines(&statements, &keep);
        if let Some(Statement::Remainder(..)) = block.statements.last() {
            let rest = lines.pop();
            let spent = self.spend();
            self.open.pop();
            return (lines.into_iter().collect(), code!({ #rest }), spent);
        }
        let value = value.map_or_else(|| code!(()), |value| self.yielded(&value));
        let spent = self.spend();
        self.open.pop();
        (lines.into_iter().collect(), value, spent)
    }

    fn contents(&mut self, block: &Block, finals: Vec<Var>) -> TokenStream {
        let mut block = std::borrow::Cow::Borrowed(block);
        let mut lines = TokenStream::new();
        if !self.is_forward() {
            lines.extend(self.loads(block.id));
        }
        let tail = self.tail(&block, &finals).cloned();
        let mut mentioned = Vec::new();
        if let Some(tail) = &tail {
            block.to_mut().statements.pop();
            tail.deep_reads(&mut mentioned);
        }
        lines.extend(self.lines(&block, &mentioned.into_iter().collect()));
        let value = match tail {
            Some(tail) if finals.is_empty() && self.spend().is_empty() => {
                lines.extend(self.tail_statement(&tail));
                return lines;
            }
            Some(tail) => {
                let tail = self.tail_statement(&tail);
                Some(code!({ #tail }))
            }
            None => block.yields.as_ref().map(|operand| self.yielded(operand)),
        };
        let mut saves: TokenStream = finals.into_iter().map(|var| self.save(var)).collect();
        if !matches!(block.statements.last(), Some(Statement::Exit(_))) {
            saves.extend(self.spend());
        }
        match value {
            Some(value) if !saves.is_empty() => lines.extend(code!(let outcome = #value; #saves outcome)),
            value => lines.extend(code!(#saves #value)),
        }
        lines
    }

    /// The statements as lines of code.
    fn lines(&mut self, block: &Block, keep: &HashSet<Var>) -> Vec<TokenStream> {
        let mut keep = keep.clone();
        if self.is_forward() {
            keep.extend(self.storage.variables());
        }
        let chosen = inline::choose(self.function, block, &keep);
        match self.mixed.get(&block.id).cloned() {
            Some(mixed) => self.mixed_lines(&block.statements, &mixed, &chosen),
            None => self.guarded_lines(&block.statements, &chosen),
        }
    }

    /// Statements that only some parameters need, in common guards.
    fn guarded_lines(&mut self, statements: &[Statement], chosen: &HashSet<Var>) -> Vec<TokenStream> {
        let groups = statements.chunk_by(|a, b| guards_of(a) == guards_of(b));
        let mut lines = Vec::new();
        for group in groups {
            let group_lines = self.group(group, chosen);
            match group.first().and_then(guards_of) {
                Some(parameters) => lines.push(self.guard(parameters, &group_lines.into_iter().collect())),
                None => lines.extend(group_lines),
            }
        }
        lines
    }

    fn group(&mut self, statements: &[Statement], chosen: &HashSet<Var>) -> Vec<TokenStream> {
        let mut lines = Vec::new();
        let is_written =
            |statement: &&Statement| !matches!(statement, Statement::Define(var, _) if chosen.contains(var));
        let mut rest = statements;
        while let Some((statement, behind)) = rest.split_first() {
            rest = behind;
            let next = behind.iter().position(|next| is_written(&next));
            let exchanged = next.and_then(|next| self.exchanged(statement, &behind[next], chosen));
            if let (Some(next), Some(exchanged)) = (next, exchanged) {
                lines.push(exchanged);
                lines.extend(behind[..next].iter().map(|inlined| self.line(inlined, chosen)));
                rest = &behind[next + 1..];
            } else {
                lines.push(self.line(statement, chosen));
            }
        }
        lines
    }

    /// Statements of both passes.
    fn mixed_lines(&mut self, statements: &[Statement], mixed: &Mixed, chosen: &HashSet<Var>) -> Vec<TokenStream> {
        let backward = |direction: &&Direction| **direction == Direction::Backward;
        let last = mixed.directions.len() - mixed.directions.iter().rev().take_while(backward).count();
        let mut lines = Vec::new();
        let mut start = 0;
        for run in mixed.directions.chunk_by(|a, b| a == b) {
            if start == last {
                lines.extend(mixed.staged.iter().map(|var| self.rewind(*var)));
            }
            self.direction = run[0];
            lines.extend(self.guarded_lines(&statements[start..start + run.len()], chosen));
            start += run.len();
        }
        self.direction = Direction::Forward;
        lines
    }

    fn yielded(&mut self, operand: &Operand) -> TokenStream {
        if let Operand::Var(var) = operand
            && !self.inlined.contains_key(var)
            && self.is_shared(*var)
        {
            let ident = self.place(&Place::whole(*var));
            return self.copy_of(*var, &ident);
        }
        self.operand(operand).tokens
    }

    /// The last statement, if its value is that of the block.
    fn tail<'b>(&self, block: &'b Block, finals: &[Var]) -> Option<&'b Statement> {
        let last = block.statements.last().filter(|_| !self.mixed.contains_key(&block.id))?;
        match last {
            Statement::Remainder(..) => Some(last),
            Statement::Branch(Branch { result: Some(result), .. })
            | Statement::Loop(Loop { result: Some(result), .. }) => {
                let yielded = matches!(&block.yields, Some(Operand::Var(var)) if var == result);
                let free = self.storage.home(*result).is_none() && finals.is_empty();
                (yielded && free).then_some(last)
            }
            _ => None,
        }
    }

    fn tail_statement(&mut self, statement: &Statement) -> TokenStream {
        match statement {
            Statement::Branch(branch) => self.branch(branch),
            Statement::Loop(each) => self.each(each),
            Statement::Remainder(reached, rest) => {
                let flag = self.assign(*reached, &code!(true));
                let rest = self.block(rest, None);
                code!(#flag #rest)
            }
            other => self.line(other, &HashSet::default()),
        }
    }

    /// Memory declared in the block that is saved at its end.
    fn finals(&self, block: &Block) -> Vec<Var> {
        if !self.is_forward() {
            return Vec::new();
        }
        let declared = block.statements.iter().filter_map(|statement| match statement {
            Statement::Declare(var, _) => Some(*var),
            _ => None,
        });
        declared.filter(|var| !matches!(self.storage.home(*var), None | Some(Home::Local))).collect()
    }

    fn guard(&self, parameters: &Params, lines: &TokenStream) -> TokenStream {
        let wanted = self.wanted(parameters);
        code!(if #wanted { #lines })
    }

    /// Whether a derivative by one of the parameters is wanted.
    pub(super) fn wanted(&self, parameters: &Params) -> TokenStream {
        let private = &self.private;
        let tests = parameters.iter().map(|parameter| {
            let activity = &self.activities[*parameter];
            code!(<#activity as #private::Activity>::ACTIVE)
        });
        code!(#(#tests)||*)
    }

    /// A statement as a line of code.
    fn line(&mut self, statement: &Statement, chosen: &HashSet<Var>) -> TokenStream {
        let line = self.line_of(statement, chosen);
        if !matches!(statement, Statement::Define(var, _) if chosen.contains(var)) {
            self.note_spent(statement);
        }
        line
    }

    fn line_of(&mut self, statement: &Statement, chosen: &HashSet<Var>) -> TokenStream {
        match statement {
            Statement::Define(var, _) if self.is_forward() && self.plan.behind.contains(var) => TokenStream::new(),
            Statement::Define(var, Value::Shape(of)) if self.is_idle_shape(*var, *of) => TokenStream::new(),
            Statement::Define(var, value) if chosen.contains(var) => {
                self.inlined.insert(*var, value.clone());
                TokenStream::new()
            }
            Statement::Define(var, value) => self.define(*var, value),
            Statement::Declare(var, value) => self.declare(*var, value.as_ref()),
            Statement::View(var) => self.view(*var),
            Statement::Assign(target, operand) => {
                let value = self.yielded(operand);
                if let Some(renewed) = self.renewed(target, &value) {
                    return renewed;
                }
                let target = self.place_mut(target);
                code!(#target = #value;)
            }
            Statement::Update(target, operator, operand) => {
                let value = self.operand(operand);
                if self.lanes.contains(&target.root) {
                    let (sum, operator) = (self.ident(target.root), joint(&operator_tokens(*operator)));
                    let value = value.tokens;
                    return code!(*#sum #operator #value;);
                }
                let plain = self.is_forward() && self.is_foreign_number(target);
                let target = self.place_mut(target);
                if plain {
                    let (value, operator) = (value.right_of(*operator), operator_tokens(*operator));
                    return code!(#target = #target #operator #value;);
                }
                let (value, operator) = (value.tokens, joint(&operator_tokens(*operator)));
                code!(#target #operator #value;)
            }
            Statement::Mutate(mutation) => self.mutation(mutation),
            Statement::Undo(mutation) => self.undo(mutation),
            Statement::Call(call) => self.call(call),
            Statement::Pullback(pullback) => self.pullback(pullback),
            Statement::Branch(branch) => self.branch_line(branch),
            Statement::Loop(each) => self.loop_line(each),
            Statement::Remainder(..) => self.tail_statement(statement),
            Statement::Exit(exit) => self.exit(exit),
            Statement::Passive(opaque) => {
                let tokens = &opaque.tokens;
                code!(#tokens;)
            }
            Statement::Keep(target, old) => self.keep(target, *old),
            Statement::Restore(target, old) => self.restore(target, *old),
            Statement::Uncount(target, operator, operand, _) => self.uncount(target, *operator, operand),
            Statement::Accumulate(to, from) => self.accumulate(to, from),
            Statement::Gather(to, from) => {
                let private = self.private.clone();
                let (to, from) = (self.borrow_mut(to), self.receiver(from));
                code!(for part in #from.iter() { #private::accumulate(#to, part); })
            }
            Statement::Append(to, from) => {
                let from = self.receiver(from);
                self.extended(to, &code!(#from.clone()))
            }
            Statement::Clear(target) => self.clear(target),
            Statement::Reset(target, zero) => {
                let zero = self.zero(zero).tokens;
                if let Some(renewed) = self.renewed(target, &zero) {
                    return renewed;
                }
                let target = self.place_mut(target);
                code!(#target = #zero;)
            }
            Statement::Regrow(target, var) => {
                let (private, ident) = (self.private.clone(), self.ident(*var).clone());
                self.extended(target, &code!(#ident.as_ref().map(|value| #private::zero_like(value))))
            }
            Statement::Guarded(_, inner) => self.line(inner, chosen),
        }
    }

    /// A number by a trait of another crate, which may lack `+=`.
    fn is_foreign_number(&self, target: &Place) -> bool {
        let ty = self.function.place_type(&self.function.resolve(target));
        matches!(ty, Type::Real(Scalar::Generic(name)) if self.function.foreign.contains(&name))
    }

    fn borrow_mut(&self, target: &Place) -> TokenStream {
        self.borrow(target, true)
    }

    /// Array, slice and vector are tangents of one another, but only slices have one type.
    fn accumulate(&self, to: &Place, from: &Place) -> TokenStream {
        let private = &self.private;
        let (into, by) = (self.function.place_type(to), self.function.place_type(from));
        // What a vector is added to is a sequence, also if only rustc knows of which kind.
        let sequences = into.element().is_some() || matches!((&into, &by), (Type::Unknown, Type::Vec(_)));
        let by_slice = into == Type::Unknown && matches!(from.path.last(), Some(Step::Range(_)));
        // A queue is no slice.
        let may_be_queue = self.function.has_queues && by == Type::Unknown;
        if !by_slice && (into == by || may_be_queue || !sequences || matches!(into, Type::Slice(_))) {
            let (to, from) = (self.borrow_mut(to), self.borrow(from, false));
            return code!(#private::accumulate(#to, #from););
        }
        let (to, from) = (self.receiver_mut(to), self.receiver(from));
        code!(#private::accumulate(&mut #to[..], &#from[..]);)
    }

    fn clear(&self, target: &Place) -> TokenStream {
        let private = &self.private;
        if target.path.is_empty() && self.function.variables[target.root.0].ty.is_real() {
            let target = self.place_mut(target);
            return code!(#target = ::core::default::Default::default(););
        }
        let target = self.borrow_mut(target);
        code!(#private::clear(#target);)
    }

    fn define(&mut self, var: Var, value: &Value) -> TokenStream {
        let ascription = self.ascription(var, value);
        let tokens = self.value(var, value).tokens;
        let ident = self.ident(var).clone();
        let save = self.save(var);
        if self.is_predeclared(var) {
            return code!(#ident = #tokens; #save);
        }
        code!(let #ident #ascription = #tokens; #save)
    }

    /// The type of a variable, where inference decided on more than the source says: rustc is asked to confirm.
    fn ascription(&self, var: Var, value: &Value) -> Option<TokenStream> {
        let ty = &self.function.variables[var.0].ty;
        let made = match value {
            Value::ArrayOf(_, None) => true,
            Value::Same(Operand::Var(made)) => self.inlined.contains_key(made),
            Value::Array(elements) => elements.iter().all(is_number),
            _ => false,
        };
        if let (true, Type::Array(..)) = (made, ty) {
            let ty = ty.partial_tokens();
            return Some(code!(: #ty));
        }
        let certain = match value {
            Value::Read(place) => !self.storage_is_result(place.root),
            Value::Passive(_) | Value::Same(Operand::Constant(_)) => false,
            _ => !self.is_of_literals(value),
        };
        if let Some(written) = self.written_type(var, value) {
            return Some(written);
        }
        // What nothing is known of is what rustc makes of it, as it does for the user's literal.
        let is_open = matches!(ty, Type::Real(Scalar::Literal)) && self.is_of_literals(value);
        if certain || is_open || !ty.is_real() {
            return None;
        }
        let ty = ty.tokens()?;
        Some(code!(: #ty))
    }

    /// The type of an array that is made of a vector, whose length only the source says.
    fn array_of_vector(&self, var: Var, value: &Value) -> Option<TokenStream> {
        let ty = &self.function.variables[var.0].ty;
        let mut made = value;
        while let Value::Same(Operand::Var(other)) = made {
            made = self.inlined.get(other)?;
        }
        let ty = matches!((made, ty), (Value::ArrayOf(_, None), Type::Array(..))).then(|| ty.partial_tokens())?;
        Some(code!(: #ty))
    }

    /// Literals tell no type of their own, and what is computed of nothing else does not either.
    fn is_of_literals(&self, value: &Value) -> bool {
        let is_literal = |operand: &Operand| match operand {
            Operand::Constant(_) => is_number(operand),
            Operand::Var(var) => self.inlined.get(var).is_some_and(|value| self.is_of_literals(value)),
        };
        match value {
            Value::Same(operand) | Value::Negate(operand) => is_literal(operand),
            Value::Binary(_, left, right) => is_literal(left) && is_literal(right),
            _ => false,
        }
    }

    /// The type that the source gives, where the value does not tell it.
    fn written_type(&self, var: Var, value: &Value) -> Option<TokenStream> {
        let known = matches!(value, Value::Same(Operand::Var(other)) if self.function.variables[other.0].ty.is_real());
        let written = self.function.annotations.get(&var).filter(|_| !known)?;
        Some(code!(: #written))
    }

    fn storage_is_result(&self, var: Var) -> bool {
        matches!(self.function.variables[var.0].ty, Type::Unknown | Type::Sequence(_))
    }

    fn is_predeclared(&self, var: Var) -> bool {
        self.is_forward() && self.returns && self.storage.home(var) == Some(Home::Local)
    }

    fn declare(&mut self, var: Var, value: Option<&Value>) -> TokenStream {
        if let Some(open) = self.open.last_mut() {
            open.declared.push(var);
        }
        let ident = self.ident(var).clone();
        let Some(value) = value else {
            let ty = self.function.annotations.get(&var).map(|ty| code!(: #ty));
            return match (self.initial(var), self.is_predeclared(var)) {
                (Some(initial), true) => code!(#ident = #initial;),
                (None, true) => TokenStream::new(),
                (Some(initial), false) => code!(let mut #ident = #initial;),
                (None, false) => code!(let mut #ident #ty;),
            };
        };
        self.note_room(var, value);
        let array = self.array_of_vector(var, value);
        let tokens = self.value(var, value).tokens;
        if self.is_predeclared(var) {
            return code!(#ident = #tokens;);
        }
        let ty = &self.function.variables[var.0].ty;
        let ascription = self.written_type(var, value).or(array).or_else(|| declared_type(ty, value));
        code!(let mut #ident #ascription = #tokens;)
    }

    /// What a variable that is declared without a value holds at first, if something may look at it before the source
    /// assigns it: a record of what the first assignment overwrites, or an exit that saves it.
    fn initial(&self, var: Var) -> Option<TokenStream> {
        let body = &self.function.body;
        let saved = self
            .storage
            .home(var)
            .is_some_and(|home| home != Home::Local || self.returns || !surely_assigns(body, var));
        if self.function.late.contains(&var) && !saved {
            return None;
        }
        super::value::initial_of(&self.function.variables[var.0].ty, &self.private)
    }

    fn view(&self, var: Var) -> TokenStream {
        let Kind::View(target, mutable) = &self.function.variables[var.0].kind else {
            return TokenStream::new();
        };
        let ident = self.ident(var);
        match self.function.origins.get(&var) {
            Some(Origin::Pattern(names, whole, method)) => return self.views_of(names, whole, method.as_ref()),
            Some(Origin::Beside) => return TokenStream::new(),
            Some(Origin::Bound(name)) if self.is_forward() => return code!(let #ident = #name;),
            Some(Origin::Bound(_)) | None => {}
        }
        let (target, ty) = (self.borrow(target, *mutable), self.type_of_view(var));
        code!(let #ident #ty = #target;)
    }

    /// The type that the source gives, where the place does not tell it.
    fn type_of_view(&self, var: Var) -> Option<TokenStream> {
        self.function.annotations.get(&var).map(|ty| code!(: #ty))
    }

    /// An opaque expression; views that it mentions are rebuilt in the backward pass.
    pub(super) fn with_views(&self, opaque: &Opaque) -> TokenStream {
        let private = &self.private;
        let tokens = &opaque.tokens;
        let tokens = &if opaque.claimed { code!(#private::Inert::inert(#tokens)) } else { tokens.clone() };
        if self.is_forward() {
            return tokens.clone();
        }
        let mut views = TokenStream::new();
        let mut known = HashSet::default();
        for var in &opaque.reads {
            self.rebuild(*var, &mut known, &mut views);
        }
        let tokens = self.with_loaded(tokens.clone(), &opaque.reads);
        if views.is_empty() { tokens } else { code!({ #views #tokens }) }
    }

    fn rebuild(&self, var: Var, known: &mut HashSet<Var>, views: &mut TokenStream) {
        let Kind::View(target, _) = &self.function.variables[var.0].kind else { return };
        if !known.insert(var) {
            return;
        }
        let target = self.function.resolve(target);
        for step in &target.path {
            step.reads().iter().for_each(|read| self.rebuild(*read, known, views));
        }
        let ident = self.ident(var);
        let target = self.borrow(&target, false);
        views.extend(code!(let #ident = #target;));
    }
}

/// Every way through the block that does not leave it assigns the variable.
fn surely_assigns(block: &Block, var: Var) -> bool {
    block.statements.iter().any(|statement| match statement {
        Statement::Assign(place, _) => place.root == var && place.path.is_empty(),
        Statement::Branch(branch) => branch.arms.iter().all(|arm| surely_assigns(arm, var)),
        Statement::Remainder(_, rest) => surely_assigns(rest, var),
        Statement::Exit(_) => true,
        _ => false,
    })
}

fn guards_of(statement: &Statement) -> Option<&Params> {
    match statement {
        Statement::Guarded(parameters, _) => Some(parameters),
        _ => None,
    }
}

/// The operator with `=`.
pub(super) fn joint(operator: &TokenStream) -> TokenStream {
    match operator.to_string().as_str() {
        "+" => code!(+=),
        "-" => code!(-=),
        "*" => code!(*=),
        "/" => code!(/=),
        _ => code!(%=),
    }
}

/// The operand is a literal, which may tell no type of its own.
fn is_number(operand: &Operand) -> bool {
    matches!(operand, Operand::Constant(constant) if constant.number.is_some())
}
