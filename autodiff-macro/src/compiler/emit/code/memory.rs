//! Changes of memory, and what undoes them.

use super::Writer;
use crate::compiler::ir::{Mutation, Order, Place, Step, Var};
use crate::compiler::save::Home;
use proc_macro2::TokenStream;

/// There is no borrow of two such parts of one value.
fn is_in_variant(place: &Place) -> bool {
    place.path.iter().any(|step| matches!(step, Step::Variant(_)))
}

impl Writer<'_> {
    pub(super) fn mutation(&mut self, mutation: &Mutation) -> TokenStream {
        match mutation {
            Mutation::Fill(target, operand) => {
                let value = self.operand(operand).tokens;
                let target = self.receiver_mut(target);
                code!(#target.fill(#value);)
            }
            Mutation::Swap(target, i, j) => {
                let (i, j) = (self.with_views(i), self.with_views(j));
                let target = self.receiver_mut(target);
                code!(#target.swap(#i, #j);)
            }
            Mutation::Shuffle(target, order) => self.shuffle(target, order),
            Mutation::Exchange(a, b) => self.exchange(a, b),
            Mutation::CopyFrom(to, from) => {
                let (to, from) = (self.receiver_mut(to), self.borrow(from, false));
                code!(#to.clone_from_slice(#from);)
            }
            Mutation::Push(target, operand) => {
                let value = self.yielded(operand);
                if let Some(pushed) = self.pushed(target, &value) {
                    return pushed;
                }
                let target = self.receiver_mut(target);
                code!(#target.push(#value);)
            }
            Mutation::Discard(target, var) | Mutation::PopOption(target, var) => {
                self.mutation(&Mutation::Pop(target.clone(), *var, TokenStream::new()))
            }
            Mutation::Pop(target, var, form) => {
                let target = self.receiver_mut(target);
                let ident = self.ident(*var).clone();
                let save = self.save(*var);
                if self.is_predeclared(*var) {
                    return code!(#ident = #target.pop()#form; #save);
                }
                code!(let #ident = #target.pop()#form; #save)
            }
        }
    }

    /// Parts of the same memory that rustc does not tell apart are not borrowed at once.
    fn exchange(&self, a: &Place, b: &Place) -> TokenStream {
        if self.are_apart(a, b) {
            let (a, b) = (self.borrow_mut(a), self.borrow_mut(b));
            return code!(::core::mem::swap(#a, #b););
        }
        let (first, second, copied) = (self.borrow_mut(a), self.place_mut(b), self.receiver(b));
        code!(let held = #copied.clone(); let held = ::core::mem::replace(#first, held); #second = held;)
    }

    /// Both places can be borrowed at once: they are in different memory, behind different names or different fields.
    fn are_apart(&self, a: &Place, b: &Place) -> bool {
        if is_in_variant(a) || is_in_variant(b) {
            return false;
        }
        if self.is_forward() {
            return true;
        }
        let (a, b) = (self.function.resolve(a), self.function.resolve(b));
        let differing = a.path.iter().zip(&b.path).find(|(a, b)| a != b);
        let in_variant = is_in_variant(&a) || is_in_variant(&b);
        a.root != b.root || !in_variant && matches!(differing, Some((Step::Field(_), Step::Field(_))))
    }

    fn shuffle(&self, target: &Place, order: &Order) -> TokenStream {
        let private = &self.private;
        let target = self.receiver_mut(target);
        match order {
            Order::Reversed => code!(#target.reverse();),
            Order::RotatedLeft(count) => {
                let count = self.with_views(count);
                code!(#target.rotate_left(#count);)
            }
            Order::RotatedRight(count) => {
                let count = self.with_views(count);
                code!(#target.rotate_right(#count);)
            }
            Order::By(order) => {
                let order = self.ident(*order);
                code!(#private::permute(&mut #target[..], &#order);)
            }
            Order::Back(order) => {
                let order = self.ident(*order);
                code!(#private::unpermute(&mut #target[..], &#order);)
            }
        }
    }

    pub(super) fn undo(&mut self, mutation: &Mutation) -> TokenStream {
        match mutation {
            Mutation::Swap(place, i, j) => {
                self.mutation(&Mutation::Swap(self.function.resolve(place), i.clone(), j.clone()))
            }
            Mutation::Shuffle(place, order) => {
                self.mutation(&Mutation::Shuffle(self.function.resolve(place), order.inverse()))
            }
            Mutation::Exchange(a, b) => {
                self.mutation(&Mutation::Exchange(self.function.resolve(a), self.function.resolve(b)))
            }
            Mutation::Push(place, _) => {
                let target = self.receiver_mut(&self.function.resolve(place));
                code!(#target.pop();)
            }
            Mutation::Pop(place, var, _) => {
                let value = self.handed_back(*var);
                let target = self.function.resolve(place);
                if let Some(pushed) = self.pushed(&target, &value) {
                    return pushed;
                }
                let target = self.receiver_mut(&target);
                code!(#target.push(#value);)
            }
            Mutation::Discard(place, var) | Mutation::PopOption(place, var) => {
                let ident = self.ident(*var).clone();
                self.extended(&self.function.resolve(place), &code!(#ident.clone()))
            }
            Mutation::Fill(..) | Mutation::CopyFrom(..) => TokenStream::new(),
        }
    }
    /// A value that goes back to where it was taken from; the pullback may be called again, so it keeps what it has captured.
    fn handed_back(&self, var: Var) -> TokenStream {
        let ident = self.ident(var);
        if let Some(value) = self.dereferenced(var) {
            return self.copy_of(var, &value);
        }
        let captured = !matches!(self.storage.home(var), Some(Home::Stage(_)));
        if captured && !self.function.variables[var.0].ty.is_copy() {
            return self.cloned(var, &code!(#ident));
        }
        code!(#ident)
    }
}
