//! Statements of both passes.

mod calls;
mod cuts;
mod loops;

use super::inline;
use super::place;
use super::storage::{Storage, is_plain};
use super::value::operator_tokens;
use crate::compiler::activity::Activity;
use crate::compiler::ir::{
    Block, BlockId, Branch, Exit, Function, Kind, Loop, Mutation, Opaque, Operand, Params, Place, Selector, Statement,
    Target, Type, Value, Var,
};
use crate::compiler::save::{Home, Plan};
use proc_macro2::{Ident, Span, TokenStream};
use std::collections::{HashMap, HashSet};

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    Forward,
    Backward,
}

/// Writes one of the two passes.
pub(super) struct Writer<'a> {
    pub(super) function: &'a Function,
    pub(super) activity: &'a Activity,
    pub(super) plan: &'a Plan,
    pub(super) storage: &'a Storage,
    pub(super) private: TokenStream,
    pub(super) direction: Direction,
    /// The activity type of each parameter.
    pub(super) activities: &'a [Ident],
    /// Values to be written where they are used.
    pub(super) inlined: HashMap<Var, Value>,
    /// Primal variables that the backward pass needs.
    pub(super) shared: HashSet<Var>,
    /// The blocks around the code being written, with the loop whose body each of them is.
    pub(super) open: Vec<(BlockId, Option<Target>, Vec<Var>)>,
    pub(super) counted: HashMap<Target, Var>,
    pub(super) labelled: HashSet<Target>,
    /// The forward pass returns early from within.
    pub(super) returns: bool,
}

impl Writer<'_> {
    pub(super) fn ident(&self, var: Var) -> &Ident {
        &self.function.variables[var.0].ident
    }

    /// A place as an expression; there are no views in the backward pass.
    pub(super) fn place(&self, target: &Place) -> TokenStream {
        match self.direction {
            Direction::Forward => place::place(self.function, target),
            Direction::Backward => place::place(self.function, &self.function.resolve(target)),
        }
    }

    /// A borrow of a place.
    pub(super) fn borrow(&self, target: &Place, mutable: bool) -> TokenStream {
        match self.direction {
            Direction::Forward => place::borrow(self.function, target, mutable),
            Direction::Backward => place::borrow(self.function, &self.function.resolve(target), mutable),
        }
    }

    fn is_forward(&self) -> bool {
        self.direction == Direction::Forward
    }

    /// The statements of a block and the value it yields, without braces.
    pub(super) fn block(&mut self, block: &Block, of: Option<Target>) -> TokenStream {
        let finals = self.finals(block);
        self.open.push((block.id, of, Vec::new()));
        let lines = self.contents(block, finals);
        self.open.pop();
        lines
    }

    /// The statements of the function's body, and its value apart, so that what they define stays in scope.
    pub(super) fn body(&mut self, block: &Block) -> (TokenStream, TokenStream) {
        self.open.push((block.id, None, Vec::new()));
        let mut statements = block.clone();
        let value = statements.yields.take();
        let keep: HashSet<Var> = value.iter().filter_map(Operand::var).collect();
        let mut lines = self.lines(&statements, &keep);
        if let Some(Statement::Remainder(..)) = block.statements.last() {
            let rest = lines.pop();
            self.open.pop();
            return (lines.into_iter().collect(), code!({ #rest }));
        }
        self.open.pop();
        let value = value.map_or_else(|| code!(()), |value| self.yielded(&value));
        (lines.into_iter().collect(), value)
    }

    fn contents(&mut self, block: &Block, finals: Vec<Var>) -> TokenStream {
        let mut block = std::borrow::Cow::Borrowed(block);
        let mut lines = TokenStream::new();
        if !self.is_forward() {
            lines.extend(self.loads(block.id));
        }
        let tail = self.tail(&block, &finals).cloned();
        if tail.is_some() {
            block.to_mut().statements.pop();
        }
        lines.extend(self.lines(&block, &HashSet::new()));
        let value = match tail {
            Some(tail) if finals.is_empty() => {
                lines.extend(self.tail_statement(&tail));
                return lines;
            }
            Some(tail) => {
                let tail = self.tail_statement(&tail);
                Some(code!({ #tail }))
            }
            None => block.yields.as_ref().map(|operand| self.yielded(operand)),
        };
        let saves: TokenStream = finals.into_iter().map(|var| self.save(var)).collect();
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
        let mut lines = Vec::new();
        let mut statements = block.statements.iter().peekable();
        while let Some(statement) = statements.next() {
            let guards = guards_of(statement);
            let mut line = self.line(statement, &chosen);
            while guards.is_some() && statements.peek().is_some_and(|next| guards_of(next) == guards) {
                line.extend(statements.next().map(|next| self.line(next, &chosen)));
            }
            lines.push(match guards {
                Some(parameters) => self.guard(parameters, &line),
                None => line,
            });
        }
        lines
    }

    fn yielded(&mut self, operand: &Operand) -> TokenStream {
        if let Operand::Var(var) = operand
            && !self.inlined.contains_key(var)
            && self.is_shared(*var)
        {
            let ident = self.ident(*var);
            return code!(#ident.clone());
        }
        self.operand(operand).tokens
    }

    /// The last statement, if its value is that of the block.
    fn tail<'b>(&self, block: &'b Block, finals: &[Var]) -> Option<&'b Statement> {
        let last = block.statements.last()?;
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
            other => self.line(other, &HashSet::new()),
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
        match statement {
            Statement::Define(var, value) if chosen.contains(var) => {
                self.inlined.insert(*var, value.clone());
                TokenStream::new()
            }
            Statement::Define(var, value) => self.define(*var, value),
            Statement::Declare(var, value) => self.declare(*var, value.as_ref()),
            Statement::View(var) => self.view(*var),
            Statement::Assign(target, operand) => {
                let value = self.yielded(operand);
                let target = self.place(target);
                code!(#target = #value;)
            }
            Statement::Update(target, operator, operand) => {
                let value = self.operand(operand).tokens;
                let target = self.place(target);
                let operator = operator_tokens(*operator);
                let operator = joint(&operator);
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
            Statement::Accumulate(to, from) => {
                let private = &self.private;
                let (to, from) = (self.borrow_mut(to), self.borrow(from, false));
                code!(#private::accumulate(#to, #from);)
            }
            Statement::Gather(to, from) => {
                let private = self.private.clone();
                let (to, from) = (self.borrow_mut(to), self.receiver(from));
                code!(for part in #from.iter() { #private::accumulate(#to, part); })
            }
            Statement::Clear(target) => self.clear(target),
            Statement::Reset(target, old) => {
                let (private, ident) = (self.private.clone(), self.ident(*old).clone());
                let target = self.place(target);
                code!(#target = #private::zero_like(&#ident);)
            }
            Statement::Regrow(target, var) => {
                let (private, ident) = (self.private.clone(), self.ident(*var).clone());
                let target = self.receiver(target);
                code!(#target.extend(#ident.as_ref().map(|value| #private::zero_like(value)));)
            }
            Statement::Guarded(_, inner) => self.line(inner, chosen),
        }
    }

    fn borrow_mut(&self, target: &Place) -> TokenStream {
        self.borrow(target, true)
    }

    fn clear(&self, target: &Place) -> TokenStream {
        let private = &self.private;
        if target.path.is_empty() && self.function.variables[target.root.0].ty.is_real() {
            let target = self.place(target);
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
        let certain = match value {
            Value::Read(place) => !self.storage_is_result(place.root),
            Value::Passive(_) | Value::Same(Operand::Constant(_)) => false,
            _ => true,
        };
        if certain || !ty.is_real() {
            return None;
        }
        let ty = ty.tokens()?;
        Some(code!(: #ty))
    }

    fn storage_is_result(&self, var: Var) -> bool {
        matches!(self.function.variables[var.0].ty, Type::Unknown | Type::Sequence(_))
    }

    fn is_predeclared(&self, var: Var) -> bool {
        self.is_forward() && self.returns && self.storage.home(var) == Some(Home::Local)
    }

    fn declare(&mut self, var: Var, value: Option<&Value>) -> TokenStream {
        if let Some((_, _, declared)) = self.open.last_mut() {
            declared.push(var);
        }
        let ident = self.ident(var).clone();
        let ty = self.function.variables[var.0].ty.clone();
        let Some(value) = value else {
            let zero = ty.is_static() && !ty.is_passive() && !self.function.late.contains(&var);
            return if self.is_predeclared(var) {
                TokenStream::new()
            } else if zero {
                let zero = super::value::zero_of(&ty, &self.private);
                code!(let mut #ident = #zero;)
            } else {
                code!(let mut #ident;)
            };
        };
        let tokens = self.value(var, value).tokens;
        if self.is_predeclared(var) {
            return code!(#ident = #tokens;);
        }
        let ascription = if ty.is_real() { ty.tokens().map(|ty| code!(: #ty)) } else { None };
        code!(let mut #ident #ascription = #tokens;)
    }

    fn view(&self, var: Var) -> TokenStream {
        let Kind::View(target, mutable) = &self.function.variables[var.0].kind else {
            return TokenStream::new();
        };
        let ident = self.ident(var);
        let target = self.borrow(target, *mutable);
        code!(let #ident = #target;)
    }

    /// An opaque expression; views that it mentions are rebuilt in the backward pass.
    pub(super) fn with_views(&self, opaque: &Opaque) -> TokenStream {
        let private = &self.private;
        let tokens = &opaque.tokens;
        let tokens = &if opaque.claimed { code!(#private::inert(#tokens)) } else { tokens.clone() };
        if self.is_forward() {
            return tokens.clone();
        }
        let mut views = TokenStream::new();
        let mut known = HashSet::new();
        for var in &opaque.reads {
            self.rebuild(*var, &mut known, &mut views);
        }
        if views.is_empty() { tokens.clone() } else { code!({ #views #tokens }) }
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

    // Storage.

    /// Stores a variable that was just defined.
    fn save(&self, var: Var) -> TokenStream {
        if !self.is_forward() || self.storage.assigned.contains(&var) {
            return TokenStream::new();
        }
        let ident = self.ident(var);
        if is_plain(self.function, var) {
            return self.store(var, &code!(#ident));
        }
        let moved = self.storage.pullbacks.contains(&var) || self.function.is_memory(var);
        let copied = self.function.variables[var.0].ty.is_copy();
        let value = if moved || copied { code!(#ident) } else { code!(#ident.clone()) };
        self.store(var, &code!(::core::option::Option::Some(#value)))
    }

    /// Writes to the storage of a variable.
    fn store(&self, var: Var, value: &TokenStream) -> TokenStream {
        let (Some(home), Some(store), Some(part)) =
            (self.storage.home(var), self.storage.store(var), self.storage.part(var))
        else {
            return TokenStream::new();
        };
        match home {
            Home::Local => TokenStream::new(),
            Home::Slot => code!(#store = #value;),
            Home::Stage(target) => match self.counted.get(&target) {
                Some(counter) => {
                    let counter = self.ident(*counter);
                    code!(#part[#counter] = #value;)
                }
                None => code!(*#part = #value;),
            },
        }
    }

    /// Sets a flag, count or arm number.
    fn assign(&self, var: Var, value: &TokenStream) -> TokenStream {
        let ident = self.ident(var);
        match self.storage.home(var) {
            None => TokenStream::new(),
            Some(Home::Local | Home::Slot) => code!(#ident = #value;),
            Some(Home::Stage(_)) => self.store(var, value),
        }
    }

    /// Makes the stored variables of a block available.
    fn loads(&self, block: BlockId) -> TokenStream {
        let loads = self.plan.loads.get(&block).into_iter().flatten();
        loads.map(|var| self.load(*var)).collect()
    }

    fn load(&self, var: Var) -> TokenStream {
        let (Some(home), Some(store), Some(part)) =
            (self.storage.home(var), self.storage.store(var), self.storage.part(var))
        else {
            return TokenStream::new();
        };
        let ident = self.ident(var);
        let memory = self.function.is_memory(var);
        let mutable = memory.then(|| code!(mut));
        let source = match home {
            Home::Local if memory && self.is_restored(var) => return code!(let mut #ident = #ident.clone();),
            Home::Local => return TokenStream::new(),
            Home::Slot if self.storage.assigned.contains(&var) => return TokenStream::new(),
            Home::Slot => code!(#store),
            Home::Stage(target) => match self.counted.get(&target) {
                Some(counter) => {
                    let counter = self.ident(*counter);
                    code!(#part[#counter])
                }
                None => code!((*#part)),
            },
        };
        let source = if is_plain(self.function, var) {
            source
        } else if self.storage.pullbacks.contains(&var) {
            code!(#source.as_ref().expect("stored on this path"))
        } else {
            code!(#source.clone().expect("stored on this path"))
        };
        code!(let #mutable #ident = #source;)
    }

    /// The backward pass writes the memory.
    fn is_restored(&self, var: Var) -> bool {
        self.restored().contains(&var)
    }

    fn restored(&self) -> Vec<Var> {
        let mut written = self.plan.undone.iter().copied().collect::<Vec<_>>();
        let mut collect = |block: &Block| {
            for statement in &block.statements {
                match statement {
                    Statement::Keep(target, old) if self.plan.kept.contains(old) => {
                        written.push(self.function.root(target.root));
                    }
                    Statement::Call(call) => self.function.writes(&Statement::Call(call.clone()), &mut written),
                    _ => {}
                }
            }
        };
        crate::compiler::save::walk(&self.function.body, &mut collect);
        written
    }

    fn keep(&mut self, target: &Place, old: Var) -> TokenStream {
        if !self.plan.kept.contains(&old) {
            return TokenStream::new();
        }
        let ident = self.ident(old).clone();
        let copied = self.function.variables[old.0].ty.is_copy();
        let ranged = matches!(target.path.last(), Some(crate::compiler::ir::Step::Range(_)));
        let slice = target.path.is_empty()
            && matches!(self.function.variables[target.root.0].ty, Type::Slice(_));
        let tokens = self.place(target);
        let tokens = if tokens.to_string().starts_with('*') { code!((#tokens)) } else { tokens };
        let value = if copied {
            tokens
        } else if ranged || slice || self.is_view_of_slice(target) {
            code!(#tokens.to_vec())
        } else {
            code!(#tokens.clone())
        };
        let save = self.save_owned(old);
        if self.is_predeclared(old) {
            return code!(#ident = #value; #save);
        }
        code!(let #ident = #value; #save)
    }

    fn is_view_of_slice(&self, target: &Place) -> bool {
        target.path.is_empty() && matches!(self.function.variables[target.root.0].ty, Type::Slice(_))
    }

    /// Stores a variable that nothing else uses.
    fn save_owned(&self, var: Var) -> TokenStream {
        let ident = self.ident(var);
        if is_plain(self.function, var) {
            return self.store(var, &code!(#ident));
        }
        self.store(var, &code!(::core::option::Option::Some(#ident)))
    }

    fn restore(&self, target: &Place, old: Var) -> TokenStream {
        let ident = self.ident(old);
        let ty = &self.function.variables[old.0].ty;
        let ranged = matches!(target.path.last(), Some(crate::compiler::ir::Step::Range(_)));
        let slice = matches!(self.function.variables[target.root.0].ty, Type::Slice(_)) && target.path.is_empty();
        let tokens = self.place(target);
        let wrapped = if tokens.to_string().starts_with('*') { code!((#tokens)) } else { tokens.clone() };
        if ranged || slice {
            code!(#wrapped.clone_from_slice(&#ident);)
        } else if ty.is_copy() {
            code!(#tokens = #ident;)
        } else {
            code!(#tokens = #ident.clone();)
        }
    }

    // Memory.

    fn mutation(&mut self, mutation: &Mutation) -> TokenStream {
        match mutation {
            Mutation::Fill(target, operand) => {
                let value = self.operand(operand).tokens;
                let target = self.receiver(target);
                code!(#target.fill(#value);)
            }
            Mutation::Swap(target, i, j) => {
                let (i, j) = (self.with_views(i), self.with_views(j));
                let target = self.receiver(target);
                code!(#target.swap(#i, #j);)
            }
            Mutation::Exchange(a, b) => {
                let (a, b) = (self.borrow_mut(a), self.borrow_mut(b));
                code!(::core::mem::swap(#a, #b);)
            }
            Mutation::CopyFrom(to, from) => {
                let (to, from) = (self.receiver(to), self.borrow(from, false));
                code!(#to.clone_from_slice(#from);)
            }
            Mutation::Push(target, operand) => {
                let value = self.yielded(operand);
                let target = self.receiver(target);
                code!(#target.push(#value);)
            }
            Mutation::Discard(target, var) => self.mutation(&Mutation::Pop(target.clone(), *var, TokenStream::new())),
            Mutation::Pop(target, var, form) => {
                let target = self.receiver(target);
                let ident = self.ident(*var).clone();
                let save = self.save(*var);
                if self.is_predeclared(*var) {
                    return code!(#ident = #target.pop()#form; #save);
                }
                code!(let #ident = #target.pop()#form; #save)
            }
        }
    }

    /// A place that a method is called of.
    pub(super) fn receiver(&self, target: &Place) -> TokenStream {
        let tokens = self.place(target);
        if tokens.to_string().starts_with('*') { code!((#tokens)) } else { tokens }
    }

    fn undo(&mut self, mutation: &Mutation) -> TokenStream {
        match mutation {
            Mutation::Swap(place, i, j) => {
                self.mutation(&Mutation::Swap(self.function.resolve(place), i.clone(), j.clone()))
            }
            Mutation::Exchange(a, b) => {
                self.mutation(&Mutation::Exchange(self.function.resolve(a), self.function.resolve(b)))
            }
            Mutation::Push(place, _) => {
                let target = self.receiver(&self.function.resolve(place));
                code!(#target.pop();)
            }
            Mutation::Pop(place, var, _) => {
                let target = self.receiver(&self.function.resolve(place));
                let value = self.yielded(&Operand::Var(*var));
                code!(#target.push(#value);)
            }
            Mutation::Discard(place, var) => {
                let (target, ident) = (self.receiver(place), self.ident(*var).clone());
                code!(#target.extend(#ident.clone());)
            }
            Mutation::Fill(..) | Mutation::CopyFrom(..) => TokenStream::new(),
        }
    }

    // Branches and exits.

    fn branch_line(&mut self, branch: &Branch) -> TokenStream {
        let tokens = self.branch(branch);
        self.with_result(branch.result, &tokens)
    }

    fn with_result(&mut self, result: Option<Var>, tokens: &TokenStream) -> TokenStream {
        let Some(result) = result else { return code!(#tokens) };
        let ident = self.ident(result).clone();
        let save = self.save(result);
        if self.is_predeclared(result) {
            return code!(#ident = #tokens; #save);
        }
        let ty = &self.function.variables[result.0].ty;
        let ascription = if ty.is_real() { ty.tokens().map(|ty| code!(: #ty)) } else { None };
        code!(let #ident #ascription = #tokens; #save)
    }

    fn branch(&mut self, branch: &Branch) -> TokenStream {
        match &branch.selector {
            Selector::If(condition) => self.if_branch(condition, branch),
            Selector::Match(scrutinee, patterns, arm) => {
                let arms: Vec<TokenStream> = patterns
                    .iter()
                    .zip(&branch.arms)
                    .enumerate()
                    .map(|(number, (pattern, block))| {
                        let number = proc_macro2::Literal::usize_unsuffixed(number);
                        let chosen = self.assign(*arm, &code!(#number));
                        let binds: TokenStream = pattern.binds.iter().map(|var| self.save(*var)).collect();
                        let body = self.block(block, None);
                        let pattern = &pattern.tokens;
                        code!(#pattern => { #chosen #binds #body })
                    })
                    .collect();
                let scrutinee = &scrutinee.tokens;
                code!(match #scrutinee { #(#arms)* })
            }
            Selector::Arm(arm) => {
                let arm = self.operand(arm).tokens;
                let last = branch.arms.len() - 1;
                let arms: Vec<TokenStream> = branch
                    .arms
                    .iter()
                    .enumerate()
                    .map(|(number, block)| {
                        let body = self.block(block, None);
                        let pattern = if number == last {
                            code!(_)
                        } else {
                            let number = proc_macro2::Literal::usize_unsuffixed(number);
                            code!(#number)
                        };
                        code!(#pattern => { #body })
                    })
                    .collect();
                code!(match #arm { #(#arms)* })
            }
        }
    }

    fn if_branch(&mut self, condition: &Operand, branch: &Branch) -> TokenStream {
        let condition = self.operand(condition).tokens;
        let then = self.block(&branch.arms[0], None);
        let otherwise = self.block(&branch.arms[1], None);
        match (then.is_empty(), otherwise.is_empty()) {
            (_, true) => code!(if #condition { #then }),
            (true, false) if !self.is_forward() => code!(if !(#condition) { #otherwise }),
            (_, false) => code!(if #condition { #then } else { #otherwise }),
        }
    }

    fn exit(&mut self, exit: &Exit) -> TokenStream {
        let (target, value) = match exit {
            Exit::Break(target, value) => (Some(*target), value.as_ref()),
            Exit::Continue(target) => (Some(*target), None),
            Exit::Return(value) => (None, value.as_ref()),
            Exit::Never => return TokenStream::new(),
        };
        let value = value.map(|value| self.yielded(value));
        let saves = self.leaving(target);
        let (bind, value) = match value {
            Some(value) if !saves.is_empty() => (Some(code!(let outcome = #value;)), Some(code!(outcome))),
            value => (None, value),
        };
        let exit = match exit {
            Exit::Break(target, _) => {
                let label = self.label(*target);
                code!(break #label #value)
            }
            Exit::Continue(target) => {
                let label = self.label(*target);
                code!(continue #label)
            }
            Exit::Return(_) => {
                let value = value.unwrap_or_else(|| code!(()));
                let label = syn::Lifetime::new("'body", Span::mixed_site());
                code!(break #label #value)
            }
            Exit::Never => TokenStream::new(),
        };
        code!(#bind #saves #exit;)
    }

    /// Saves the memory of the blocks that an exit leaves.
    fn leaving(&self, target: Option<Target>) -> TokenStream {
        let mut saves = TokenStream::new();
        for (_, of, declared) in self.open.iter().rev() {
            for var in declared {
                if !matches!(self.storage.home(*var), None | Some(Home::Local)) {
                    saves.extend(self.save(*var));
                }
            }
            if target.is_some() && *of == target {
                break;
            }
        }
        saves
    }

    fn label(&self, target: Target) -> Option<syn::Lifetime> {
        self.labelled
            .contains(&target)
            .then(|| syn::Lifetime::new(&format!("'loop_{}", target.0 + 1), Span::mixed_site()))
    }
}

fn guards_of(statement: &Statement) -> Option<&Params> {
    match statement {
        Statement::Guarded(parameters, _) => Some(parameters),
        _ => None,
    }
}

/// The operator with `=`.
fn joint(operator: &TokenStream) -> TokenStream {
    match operator.to_string().as_str() {
        "+" => code!(+=),
        "-" => code!(-=),
        "*" => code!(*=),
        "/" => code!(/=),
        _ => code!(%=),
    }
}
