//! Memory that comes from the pool, and goes there where a block ends.

use super::Writer;
use crate::compiler::ir::{Direction, Operand, Place, Statement, Target, Type, Value, Var};
use crate::compiler::save::Home;
use crate::compiler::spent::{self, recycles};
use crate::compiler::tables::HashSet;
use proc_macro2::{TokenStream, TokenTree};

/// A block around the code that is being written.
pub(in crate::compiler::emit) struct Open {
    /// The loop whose body it is.
    pub(super) of: Option<Target>,
    /// The memory declared so far.
    pub(super) declared: Vec<Var>,
    /// What is to be spent at its end.
    spent: Vec<Var>,
}

impl Open {
    pub(super) fn new(of: Option<Target>) -> Self {
        Self { of, declared: Vec::new(), spent: Vec::new() }
    }

    pub(super) fn spend(&mut self, vars: impl IntoIterator<Item = Var>) {
        self.spent.extend(vars);
    }
}

impl Writer<'_> {
    /// Notes what a statement defines that owns memory.
    pub(super) fn note_spent(&mut self, statement: &Statement) {
        let defined = match statement {
            Statement::Define(var, _) | Statement::Declare(var, Some(_)) => Some(*var),
            Statement::Call(call) => Some(call.result),
            Statement::Branch(branch) => branch.result,
            Statement::Mutate(crate::compiler::ir::Mutation::Pop(_, var, _)) => Some(*var),
            _ => None,
        };
        let spent = match statement {
            Statement::Keep(_, old) => Some(*old).filter(|old| self.sweeps && self.is_kept_locally(*old)),
            _ => defined.filter(|var| self.is_spent(*var)),
        };
        if let Some(open) = self.open.last_mut() {
            open.spent.extend(spent);
        }
    }

    /// What the forward pass hands on to the backward pass is not spent.
    fn is_spent(&self, var: Var) -> bool {
        let handed_on = self.is_forward()
            && match self.storage.home(var) {
                None => false,
                Some(Home::Local) => !self.sweeps,
                Some(Home::Slot | Home::Stage(_)) => self.function.is_memory(var),
            };
        self.owners.is_spent(var) && !handed_on
    }

    /// The end of the innermost open block.
    pub(super) fn spend(&self) -> TokenStream {
        self.open.last().map(|open| self.spend_of(open)).unwrap_or_default()
    }

    pub(super) fn spend_of(&self, open: &Open) -> TokenStream {
        let private = &self.private;
        let names = open.spent.iter().rev().map(|var| self.ident(*var));
        code!(#(#private::recycle(#names);)*)
    }

    /// What the backward pass owns, as it captures it.
    pub(in crate::compiler::emit) fn kept_locals(&self) -> TokenStream {
        let private = &self.private;
        let names = self.captured_vectors().into_iter().map(|var| self.ident(var));
        code!(#(let #names = #private::Kept::new(#names);)*)
    }

    pub(in crate::compiler::emit) fn captured_vectors(&self) -> Vec<Var> {
        self.storage.kept.iter().copied().filter(|var| self.is_kept_locally(*var)).collect()
    }

    fn is_kept_locally(&self, var: Var) -> bool {
        self.storage.kept.contains(&var) && self.storage.home(var) == Some(Home::Local)
    }

    /// How often the name of a variable is to be dereferenced.
    pub(super) fn depth(&self, var: Var) -> usize {
        if self.direction == Direction::Backward { self.loaded.get(&var).copied().unwrap_or_default() } else { 0 }
    }

    /// The variable, if it is loaded as something else than itself.
    pub(super) fn dereferenced(&self, var: Var) -> Option<TokenStream> {
        let ident = self.ident(var);
        let stars = std::iter::repeat_n(code!(*), self.depth(var));
        (self.depth(var) > 0).then(|| code!(#(#stars)* #ident))
    }

    /// The code with such variables in place of their names.
    pub(super) fn with_loaded(&self, tokens: TokenStream, reads: &[Var]) -> TokenStream {
        let loaded = reads.iter().filter_map(|var| Some((self.ident(*var).to_string(), self.dereferenced(*var)?)));
        let loaded: Vec<(String, TokenStream)> = loaded.collect();
        if loaded.is_empty() { tokens } else { replaced(tokens, &loaded) }
    }

    /// A length that the backward pass has no use for.
    pub(super) fn is_idle_shape(&self, shape: Var, of: Var) -> bool {
        let ty = &self.function.variables[of.0].ty;
        self.is_forward() && !self.plan.stored.contains_key(&shape) && recycles(self.function, ty)
    }

    /// Everything that the place may be part of is of the type that it is known to have.
    pub(in crate::compiler::emit) fn is_certain(&self, place: &Place) -> bool {
        self.owners.are_of(self.function, place) || self.storage.kept.contains(&self.function.root(place.root))
    }

    /// A copy of a place in memory of the pool, if it is one of vectors.
    pub(in crate::compiler::emit) fn pooled_copy(&self, place: &Place, tokens: &TokenStream) -> Option<TokenStream> {
        let private = &self.private;
        let ty = self.function.place_type(&self.function.resolve(place));
        if !self.is_certain(place) {
            return None;
        }
        match ty {
            Type::Vec(element) | Type::Slice(element) if spent::is_plain(self.function, &element) => {
                Some(code!(#private::copied(&#tokens[..])))
            }
            ty if recycles(self.function, &ty) => Some(code!(#private::duplicate(&#tokens))),
            _ => None,
        }
    }

    /// The place owns vectors, which are the pool's where it is overwritten.
    fn is_renewed(&self, target: &Place) -> bool {
        let root = target.root;
        let whole = !self.function.late.contains(&root);
        self.owners.owns(root) && whole && recycles(self.function, &self.function.place_type(target))
    }

    /// Two statements of which one keeps what the other overwrites: it is moved out, not copied.
    pub(super) fn exchanged(
        &mut self,
        first: &Statement,
        second: &Statement,
        chosen: &HashSet<Var>,
    ) -> Option<TokenStream> {
        let (target, old, overwritten) = match (first, second) {
            (Statement::Keep(target, old), Statement::Assign(overwritten, _)) if self.is_kept_by_moves(*old) => {
                (target, *old, overwritten)
            }
            (Statement::Define(old, Value::Take(target)), Statement::Reset(overwritten, _))
                if !chosen.contains(old) =>
            {
                (target, *old, overwritten)
            }
            _ => return None,
        };
        let is_whole = target.root == overwritten.root && target.path.is_empty() && overwritten.path.is_empty();
        if !is_whole || !self.is_renewed(target) {
            return None;
        }
        let value = match second {
            Statement::Assign(_, operand) => self.yielded(operand),
            Statement::Reset(_, zero) => self.zero(zero).tokens,
            _ => return None,
        };
        let (ident, place) = (self.ident(old).clone(), self.borrow(target, true));
        let save = if let Statement::Keep(..) = first { self.save_owned(old) } else { TokenStream::new() };
        [first, second].into_iter().for_each(|statement| self.note_spent(statement));
        Some(if is_simple(&value) {
            code!(let #ident = ::core::mem::replace(#place, #value); #save)
        } else {
            code!(let renewed = #value; let #ident = ::core::mem::replace(#place, renewed); #save)
        })
    }

    /// What was there is stored as a vector of the pool.
    fn is_kept_by_moves(&self, old: Var) -> bool {
        let stored = self.plan.kept.contains(&old) && self.storage.home(old).is_some();
        stored && self.storage.kept.contains(&old) && !self.is_predeclared(old)
    }

    /// `place = value;` of a place that owns vectors.
    pub(super) fn renewed(&self, target: &Place, value: &TokenStream) -> Option<TokenStream> {
        if !self.is_renewed(target) || self.owners.moves(target.root) {
            return None;
        }
        let (private, target) = (&self.private, self.borrow(target, true));
        Some(if is_simple(value) {
            code!(#private::renew(#target, #value);)
        } else {
            code!(let renewed = #value; #private::renew(#target, renewed);)
        })
    }

    /// `place.push(value);` of a vector of which nobody knows how long it will be.
    pub(super) fn pushed(&self, target: &Place, value: &TokenStream) -> Option<TokenStream> {
        let root = self.function.root(target.root);
        let ty = self.function.place_type(&self.function.resolve(target));
        let own = self.owners.owns(root) || self.depth(root) > 0;
        if !own || self.roomy.contains(&root) || !recycles(self.function, &ty) {
            return None;
        }
        let (private, target) = (&self.private, self.borrow(target, true));
        Some(if is_simple(value) {
            code!(#private::push(#target, #value);)
        } else {
            code!(let pushed = #value; #private::push(#target, pushed);)
        })
    }

    /// Appends what an option holds.
    pub(super) fn extended(&self, target: &Place, option: &TokenStream) -> TokenStream {
        let ty = self.function.place_type(target);
        if !(self.is_certain(target) && recycles(self.function, &ty)) {
            let target = self.receiver_mut(target);
            return code!(#target.extend(#option););
        }
        let (private, target) = (&self.private, self.borrow(target, true));
        code!(#private::append(#target, #option);)
    }

    /// Notes vectors that are declared with room for all that will be in them.
    pub(super) fn note_room(&mut self, var: Var, value: &Value) {
        let inlined = |operand: &Operand| operand.var().and_then(|made| self.inlined.get(&made).cloned());
        let value = match value {
            Value::Same(operand) => inlined(operand),
            value => Some(value.clone()),
        };
        if let Some(Value::Empty(Some(_))) = value {
            self.roomy.insert(var);
        }
    }
}

/// A name or a literal, which borrows nothing.
fn is_simple(value: &TokenStream) -> bool {
    value.clone().into_iter().count() <= 1
}

fn replaced(tokens: TokenStream, names: &[(String, TokenStream)]) -> TokenStream {
    tokens
        .into_iter()
        .flat_map(|token| match token {
            TokenTree::Group(group) => {
                let mut inner = proc_macro2::Group::new(group.delimiter(), replaced(group.stream(), names));
                inner.set_span(group.span());
                TokenTree::Group(inner).into()
            }
            TokenTree::Ident(ident) => match names.iter().find(|(name, _)| ident == name) {
                Some((_, place)) => code!((#place)),
                None => TokenTree::Ident(ident).into(),
            },
            token @ (TokenTree::Punct(_) | TokenTree::Literal(_)) => TokenStream::from(token),
        })
        .collect()
}
