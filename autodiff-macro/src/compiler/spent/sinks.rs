//! Where values of variables end up.

use crate::compiler::ir::{
    Argument, Block, Exit, Function, Header, Mutation, Opaque, Operand, Selector, Statement, Step, Value, Var,
};
use crate::compiler::tables::HashSet;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Where a variable is moved or copied to.
#[derive(Clone, Copy)]
pub(super) enum Sink {
    /// To what gives the memory to the pool.
    Pool,
    To(Var),
    /// To what drops it, or to what may hold a reference to it for as long as it lives.
    Lost,
}

/// Of all variables of a program in which the uses of `shared` variables as values are copies.
pub(super) fn of(function: &Function, body: &Block, shared: &HashSet<Var>) -> Vec<(Var, Sink)> {
    let mut pass = Pass { function, shared, sinks: Vec::new() };
    pass.block(body, Sink::Pool);
    pass.sinks
}

struct Pass<'a> {
    function: &'a Function,
    shared: &'a HashSet<Var>,
    sinks: Vec<(Var, Sink)>,
}

impl Pass<'_> {
    fn block(&mut self, block: &Block, result: Sink) {
        for statement in &block.statements {
            self.statement(statement, result);
        }
        block.yields.iter().for_each(|operand| self.operand(operand, result));
    }

    /// `result` is where the value of the block goes.
    fn statement(&mut self, statement: &Statement, result: Sink) {
        for place in statement.places() {
            place.path.iter().filter_map(Step::index).for_each(|index| self.opaque(index));
        }
        match statement {
            Statement::Define(var, value) | Statement::Declare(var, Some(value)) => self.value(*var, value),
            Statement::Assign(place, operand) | Statement::Mutate(Mutation::Push(place, operand)) => {
                self.operand(operand, Sink::To(self.function.root(place.root)));
            }
            Statement::Update(_, _, operand) | Statement::Mutate(Mutation::Fill(_, operand)) => {
                self.operand(operand, Sink::Lost);
            }
            Statement::Mutate(Mutation::Swap(_, i, j)) => [i, j].into_iter().for_each(|index| self.opaque(index)),
            Statement::Call(call) => call.arguments.iter().for_each(|argument| {
                if let Argument::Value(operand, _) = argument {
                    self.operand(operand, Sink::Lost);
                }
            }),
            Statement::Branch(branch) => {
                if let Selector::Match(scrutinee, patterns, _) = &branch.selector {
                    self.opaque(scrutinee);
                    self.lost(patterns.iter().flat_map(|pattern| &pattern.reads).copied());
                }
                let result = branch.result.map_or(Sink::Lost, Sink::To);
                branch.arms.iter().for_each(|arm| self.block(arm, result));
            }
            Statement::Loop(each) => {
                if let Header::While(condition) = &each.header {
                    self.opaque(condition);
                }
                self.block(&each.body, Sink::Lost);
            }
            Statement::Remainder(_, rest) => self.block(rest, result),
            Statement::Exit(Exit::Return(Some(operand))) => self.operand(operand, Sink::Pool),
            Statement::Exit(Exit::Break(_, Some(operand))) => self.operand(operand, Sink::Lost),
            Statement::Passive(opaque) => self.opaque(opaque),
            Statement::Pullback(pullback) => self.operand(&pullback.cotangent, Sink::Pool),
            Statement::Undo(Mutation::Pop(place, var, _)) => {
                self.sinks.push((*var, Sink::To(self.function.root(place.root))));
            }
            Statement::Guarded(_, inner) => self.statement(inner, result),
            _ => {}
        }
    }

    fn operand(&mut self, operand: &Operand, sink: Sink) {
        self.sinks.extend(operand.var().map(|var| (var, sink)));
    }

    fn lost(&mut self, vars: impl IntoIterator<Item = Var>) {
        self.sinks.extend(vars.into_iter().map(|var| (var, Sink::Lost)));
    }

    fn value(&mut self, var: Var, value: &Value) {
        let sink = match value {
            Value::Same(_) | Value::Tuple(_) | Value::Array(_) | Value::Vector(_) | Value::Repeat(..) => Sink::To(var),
            _ => Sink::Lost,
        };
        value.operands().into_iter().for_each(|operand| self.operand(operand, sink));
        match value {
            Value::Read(place) if super::moves(self.function, place, self.shared) => {
                self.sinks.push((self.function.root(place.root), Sink::To(var)));
            }
            Value::Unwrapped(place, _) | Value::ArrayOf(place, _) | Value::Bound(_, place, true) => {
                self.lost([self.function.root(place.root)]);
            }
            Value::Construct(constructor, _) => {
                self.lost(constructor.base.iter().map(|base| self.function.root(base.root)));
            }
            Value::Passive(opaque) | Value::Kept(opaque) => {
                self.opaque(opaque);
                let ty = &self.function.variables[var.0].ty;
                if !ty.is_static() && !super::recycles(self.function, ty) {
                    self.lost(self.function.bases_of(opaque.reads.iter().copied()));
                }
            }
            Value::Repeat(_, opaque, _) | Value::Empty(Some(opaque)) => self.opaque(opaque),
            _ => {}
        }
    }

    fn opaque(&mut self, opaque: &Opaque) {
        let moved = opaque.reads.iter().chain(&opaque.writes).copied().filter(|var| {
            let name = self.function.variables[var.0].ident.to_string();
            !opaque.measures.contains(var) && may_move(opaque.tokens.clone(), &name)
        });
        self.sinks.extend(moved.map(|var| (var, Sink::Lost)));
    }
}

/// Methods that borrow what they are called of, and whose results are used up at once.
const BORROWING: &[&str] = &[
    "len", "is_empty", "iter", "iter_mut", "get", "first", "last", "contains", "swap", "fill", "sort", "push", "clone",
];

/// The code mentions the variable otherwise than by a borrow, an index or a method that borrows it.
fn may_move(tokens: TokenStream, name: &str) -> bool {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    tokens.iter().enumerate().any(|(at, token)| match token {
        TokenTree::Group(group) => may_move(group.stream(), name),
        TokenTree::Ident(ident) if ident == name => !is_borrowed(&tokens[..at], &tokens[at + 1..]),
        TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

fn is_borrowed(before: &[TokenTree], after: &[TokenTree]) -> bool {
    let before = match before {
        [rest @ .., TokenTree::Ident(word)] if word == "mut" => rest,
        all => all,
    };
    if matches!(before.last(), Some(TokenTree::Punct(sign)) if sign.as_char() == '&') {
        return true;
    }
    match after {
        [TokenTree::Group(group), ..] => group.delimiter() == Delimiter::Bracket,
        [TokenTree::Punct(dot), TokenTree::Ident(method), TokenTree::Group(_), ..] => {
            dot.as_char() == '.' && BORROWING.iter().any(|name| method == name)
        }
        [TokenTree::Punct(dot), TokenTree::Ident(_) | TokenTree::Literal(_), rest @ ..] => {
            dot.as_char() == '.' && is_borrowed(&[], rest)
        }
        _ => false,
    }
}
