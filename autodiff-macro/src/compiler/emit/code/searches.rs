//! Loops that look for an element and do nothing else.

use super::Writer;
use crate::compiler::ir::{
    Adapter, Direction, Header, Loop, Operand, Place, Selector, Statement, Step, Type, Value, Var,
};
use proc_macro2::TokenStream;
use quote::quote;

/// What such a loop looks for.
struct Search<'a> {
    /// The place of the element that the iteration looks at.
    element: &'a Place,
    /// Where the number stands that it is compared with.
    number: &'a Place,
    /// What is assigned the iteration.
    at: &'a Place,
}

impl Writer<'_> {
    /// `for k in 0..x.len() { if x[k] == number { at = k } }`: a call, since LLVM does not turn the loop into vector code.
    pub(super) fn search(&self, each: &Loop) -> Option<TokenStream> {
        if self.direction == Direction::Backward || each.result.is_some() {
            return None;
        }
        let (here, range, from_end) = self.steps(each)?;
        let Search { element, number, at } = self.searched(each, here)?;
        let element = self.function.resolve(element);
        let (Step::Index(index), front) = element.path.split_last()? else { return None };
        let sequence = Place { root: element.root, path: front.to_vec() };
        let plain = match self.function.place_type(&sequence) {
            Type::Slice(inner) | Type::Vec(inner) | Type::Array(inner, _) => matches!(*inner, Type::Real(_)),
            _ => false,
        };
        if !plain || *self.ident(here) != index.tokens.to_string() {
            return None;
        }
        let (private, sequence) = (&self.private, self.receiver(&sequence));
        let (number, at) = (self.place(number), self.place(at));
        let range = range.unwrap_or_else(|| code!(0..#sequence.len()));
        let name = if from_end { code!(first_place) } else { code!(last_place) };
        Some(code!(#at = #private::#name(&#sequence[..], #range, #number, #at);))
    }

    /// What the iterations of a loop along a sequence are called, their range if it is not the whole, and whether they begin
    /// at the end.
    fn steps(&self, each: &Loop) -> Option<(Var, Option<TokenStream>, bool)> {
        match &each.header {
            Header::Elements(_, _, from_end) => Some((each.counter, None, *from_end)),
            Header::Range(var, range) if !range.inclusive => {
                let from_end = match range.adapters[..] {
                    [] => false,
                    [Adapter::Rev] => true,
                    _ => return None,
                };
                let (start, end) = (self.bound(&range.start), self.bound(&range.end));
                Some((*var, Some(code!(#start..#end)), from_end))
            }
            _ => None,
        }
    }

    fn searched<'a>(&self, each: &'a Loop, here: Var) -> Option<Search<'a>> {
        let [
            Statement::Define(value, Value::Read(element)),
            Statement::Define(last, Value::Read(number)),
            Statement::Define(wins, Value::Passive(condition)),
            Statement::Branch(branch),
        ] = &each.body.statements[..]
        else {
            return None;
        };
        let (value, last) = (self.ident(*value), self.ident(*last));
        let compares = condition.tokens.to_string() == quote!(#value == #last).to_string();
        let decides = matches!(&branch.selector, Selector::If(Operand::Var(decider)) if decider == wins);
        let [first, others @ ..] = &branch.arms[..] else { return None };
        let (last, before) = first.statements.split_last()?;
        let Statement::Assign(at, Operand::Var(assigned)) = last else { return None };
        let forgets =
            |statement: &Statement| matches!(statement, Statement::Keep(_, old) if self.storage.home(*old).is_none());
        let alone = before.iter().all(forgets) && others.iter().all(|arm| arm.statements.is_empty());
        (compares && decides && alone && *assigned == here && at.path.is_empty()).then_some(Search {
            element,
            number,
            at,
        })
    }
}
