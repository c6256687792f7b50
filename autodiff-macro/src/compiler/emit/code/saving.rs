//! What the forward pass stores, and how the backward pass gets it back.

use super::Writer;
use crate::compiler::emit::storage::is_plain;
use crate::compiler::ir::{BlockId, Operand, Operator, Place, Statement, Step, Type, Var};
use crate::compiler::save::Home;
use proc_macro2::TokenStream;

impl Writer<'_> {
    /// Stores a variable that was just defined.
    pub(super) fn save(&self, var: Var) -> TokenStream {
        if !self.is_forward() || self.storage.assigned.contains(&var) {
            return TokenStream::new();
        }
        let ident = self.ident(var);
        if is_plain(self.function, var) {
            let value = if self.is_owned(var) { code!(#ident.clone()) } else { code!(#ident) };
            return self.store(var, &value);
        }
        let moved = self.storage.pullbacks.contains(&var) || self.function.is_memory(var);
        let copied = self.function.variables[var.0].ty.is_copy();
        let value = if moved || copied { code!(#ident) } else { self.copy_of(var, &code!(#ident)) };
        let value = self.kept(var, value);
        self.store(var, &code!(::core::option::Option::Some(#value)))
    }

    /// A value as it is stored.
    fn kept(&self, var: Var, value: TokenStream) -> TokenStream {
        let private = &self.private;
        if self.storage.kept.contains(&var) { code!(#private::Kept::new(#value)) } else { value }
    }

    /// Writes to the storage of a variable.
    pub(super) fn store(&self, var: Var, value: &TokenStream) -> TokenStream {
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
    pub(super) fn assign(&self, var: Var, value: &TokenStream) -> TokenStream {
        let ident = self.ident(var);
        match self.storage.home(var) {
            None => TokenStream::new(),
            Some(Home::Local | Home::Slot) => code!(#ident = #value;),
            Some(Home::Stage(_)) => self.store(var, value),
        }
    }

    /// The reader of what was staged.
    pub(in crate::compiler::emit) fn rewind(&self, var: Var) -> TokenStream {
        let (Some(rewind), Some(store)) = (self.storage.rewind(var), self.storage.store(var)) else {
            return TokenStream::new();
        };
        code!(let mut #rewind = #store.rewind();)
    }

    /// Makes the stored variables of a block available.
    pub(super) fn loads(&mut self, block: BlockId) -> TokenStream {
        let plan = self.plan;
        let loads = plan.loads.get(&block).into_iter().flatten();
        let mut lines: TokenStream = loads.map(|var| self.load(*var)).collect();
        lines.extend(self.behind_exit(block));
        lines
    }

    /// What was loaded without its being certain that it is there: here it is.
    fn behind_exit(&self, block: BlockId) -> TokenStream {
        let there = self.storage.behind_exits.iter().filter(|(_, rest)| **rest == block);
        there
            .map(|(var, _)| {
                let ident = self.ident(*var);
                let copied = (!self.storage.kept.contains(var)).then(|| code!(.cloned()));
                code!(let #ident = #ident #copied.expect("stored on this path");)
            })
            .collect()
    }

    pub(super) fn load(&mut self, var: Var) -> TokenStream {
        let (Some(home), Some(store), Some(part)) =
            (self.storage.home(var), self.storage.store(var), self.storage.part(var))
        else {
            return TokenStream::new();
        };
        let ident = self.ident(var).clone();
        let memory = self.function.is_memory(var);
        let mutable = memory.then(|| code!(mut));
        let source = match home {
            Home::Local if memory && self.is_rebound(var) => {
                return code!(let mut #ident = &*#ident;);
            }
            Home::Local if memory && self.is_restored(var) && self.storage.kept.contains(&var) => {
                let captured = self.loaded.insert(var, 1).is_some();
                let copy =
                    if captured { code!(#ident.clone()) } else { self.kept(var, self.copy_of(var, &code!(#ident))) };
                return code!(let #ident = &mut *#copy;);
            }
            Home::Local if memory && self.is_restored(var) => {
                let copy = self.cloned(var, &code!(#ident));
                return code!(let mut #ident = #copy;);
            }
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
        if self.storage.behind_exits.contains_key(&var) {
            return code!(let #ident = #source.as_ref(););
        }
        if self.storage.kept.contains(&var) {
            let (restored, rebound) = (memory && self.is_restored(var), memory && self.is_rebound(var));
            self.loaded.insert(var, if restored { 1 } else { 2 });
            return if rebound {
                code!(let mut #ident = &**#source.as_ref().expect("stored on this path");)
            } else if restored {
                code!(let #ident = &mut *#source.clone().expect("stored on this path");)
            } else {
                code!(let #ident = #source.as_ref().expect("stored on this path");)
            };
        }
        let source = if self.is_owned(var) && is_plain(self.function, var) {
            code!(#source.clone())
        } else if is_plain(self.function, var) {
            source
        } else if self.storage.pullbacks.contains(&var) {
            code!(#source.as_ref().expect("stored on this path"))
        } else {
            code!(#source.clone().expect("stored on this path"))
        };
        code!(let #mutable #ident = #source;)
    }

    /// The value is no number and may be of a type that is not `Copy`.
    fn is_owned(&self, var: Var) -> bool {
        let open = self.function.is_memory(var) || self.storage.owned.contains(&var);
        self.function.variables[var.0].ty == Type::Passive && open
    }

    /// The backward pass writes the memory.
    pub(super) fn is_restored(&self, var: Var) -> bool {
        self.restored().contains(&var)
    }

    pub(super) fn restored(&self) -> Vec<Var> {
        self.put_back().into_iter().map(|(var, _)| var).collect()
    }

    /// All that the backward pass puts there are whole vectors that were kept: it refers to them instead.
    fn is_rebound(&self, var: Var) -> bool {
        let is_vector = matches!(self.function.variables[var.0].ty, Type::Vec(_));
        let mut writes = self.put_back().into_iter().filter(|(written, _)| *written == var).peekable();
        is_vector
            && !self.sweeps
            && self.storage.kept.contains(&var)
            && writes.peek().is_some()
            && writes.all(|(_, whole)| whole)
    }

    /// The memory that the backward pass writes, each time with whether it puts back as a whole what was kept.
    fn put_back(&self) -> Vec<(Var, bool)> {
        let mut written: Vec<(Var, bool)> = self.plan.undone.iter().map(|var| (*var, false)).collect();
        crate::compiler::save::walk(&self.function.body, &mut |block| {
            for statement in &block.statements {
                match statement {
                    Statement::Keep(target, old) if self.plan.kept.contains(old) => {
                        let root = self.function.root(target.root);
                        let whole = target.root == root && target.path.is_empty();
                        written.push((root, whole && self.storage.kept.contains(old)));
                    }
                    Statement::Call(call) => {
                        let mut lent = Vec::new();
                        self.function.writes(&Statement::Call(call.clone()), &mut lent);
                        written.extend(lent.into_iter().map(|var| (var, false)));
                    }
                    _ => {}
                }
            }
        });
        written
    }

    pub(super) fn keep(&mut self, target: &Place, old: Var) -> TokenStream {
        if !self.plan.kept.contains(&old) || self.storage.home(old).is_none() {
            return TokenStream::new();
        }
        let ident = self.ident(old).clone();
        let copied = self.function.variables[old.0].ty.is_copy();
        let ranged = matches!(target.path.last(), Some(Step::Range(_)));
        let slice = target.path.is_empty() && matches!(self.function.variables[target.root.0].ty, Type::Slice(_));
        let tokens = self.place(target);
        let tokens = if tokens.to_string().starts_with('*') { code!((#tokens)) } else { tokens };
        let value = if copied {
            tokens
        } else if self.storage.kept.contains(&old)
            && let Some(copy) = self.pooled_copy(target, &tokens)
        {
            copy
        } else if ranged || slice || self.is_view_of_slice(target) {
            code!(#tokens.to_vec())
        } else {
            self.cloned(target.root, &tokens)
        };
        let save = self.save_owned(old);
        if self.is_predeclared(old) {
            return code!(#ident = #value; #save);
        }
        code!(let #ident = #value; #save)
    }

    pub(super) fn is_view_of_slice(&self, target: &Place) -> bool {
        target.path.is_empty() && matches!(self.function.variables[target.root.0].ty, Type::Slice(_))
    }

    /// Stores a variable that nothing else uses.
    pub(super) fn save_owned(&self, var: Var) -> TokenStream {
        let ident = self.ident(var);
        if is_plain(self.function, var) {
            return self.store(var, &code!(#ident));
        }
        let value = self.kept(var, code!(#ident));
        self.store(var, &code!(::core::option::Option::Some(#value)))
    }

    pub(super) fn uncount(&self, target: &Place, operator: Operator, operand: &Operand) -> TokenStream {
        let private = &self.private;
        let by = self.bound(operand);
        let tokens = self.place_mut(target);
        if operator == Operator::Add {
            code!(#tokens = #private::count_less(#tokens, #by);)
        } else {
            code!(#tokens = #private::count_more(#tokens, #by);)
        }
    }

    pub(super) fn restore(&self, target: &Place, old: Var) -> TokenStream {
        let ident = self.ident(old);
        let ty = &self.function.variables[old.0].ty;
        let ranged = matches!(target.path.last(), Some(Step::Range(_)));
        let slice = matches!(self.function.variables[target.root.0].ty, Type::Slice(_)) && target.path.is_empty();
        let tokens = self.place_mut(target);
        let wrapped = if tokens.to_string().starts_with('*') { code!((#tokens)) } else { tokens.clone() };
        if self.is_rebound(target.root) {
            let (place, old) = (self.ident(target.root), self.borrow(&Place::whole(old), false));
            code!(#place = #old;)
        } else if ranged || slice {
            code!(#wrapped.clone_from_slice(&#ident);)
        } else if ty.is_copy() {
            code!(#tokens = #ident;)
        } else if self.storage.kept.contains(&old) {
            let (private, old) = (&self.private, self.borrow(&Place::whole(old), false));
            let target = self.borrow(target, true);
            code!(#private::restore(#target, #old);)
        } else {
            code!(#tokens = #ident.clone();)
        }
    }
}
