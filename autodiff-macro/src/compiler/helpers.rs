//! Functions that get the attribute on behalf of the annotated one: those inside of it, and copies of those beside it.

use super::ir::{Call, Callee, Function, Statement};
use super::neighbours::Bits;
use super::rules;
use super::tables::HashSet;
use super::{neighbours, save};
use proc_macro2::Ident;
use quote::ToTokens;

/// The functions whose derivatives are needed: what is called where a derivative flows, what that calls, and so on.
pub(super) fn needed(function: &Function) -> Vec<syn::ItemFn> {
    let mut called = Vec::new();
    save::walk(&function.body, &mut |block| called.extend(block.statements.iter().filter_map(callee).cloned()));
    reached(function, called).into_iter().cloned().collect()
}

/// Some helper calls the function itself.
pub(super) fn lead_back(function: &Function, own: &Ident) -> bool {
    needed(function).iter().any(|helper| neighbours::mentioned(helper).contains(own))
}

/// The helper calls itself by way of others, so that its pullback has to be boxed.
pub(super) fn is_mutual(function: &Function, helper: &syn::ItemFn) -> bool {
    let name = &helper.sig.ident;
    let others = neighbours::mentioned(helper).into_iter().filter(|called| called != name).collect();
    reached(function, others).iter().any(|other| other.sig.ident == *name)
}

fn reached(function: &Function, called: Vec<Ident>) -> Vec<&syn::ItemFn> {
    let (mut waiting, mut seen, mut reached) = (called, HashSet::default(), Vec::new());
    while let Some(name) = waiting.pop() {
        if let Some(helper) = all(function).find(|helper| helper.sig.ident == name)
            && seen.insert(name)
        {
            waiting.extend(neighbours::mentioned(helper));
            reached.push(helper);
        }
    }
    reached
}

fn all(function: &Function) -> impl Iterator<Item = &syn::ItemFn> {
    let inner = function.items.iter().filter_map(|item| match item {
        syn::Item::Fn(function) => Some(function),
        _ => None,
    });
    inner.chain(&function.helpers)
}

/// Something is called by the name of a method or type, or some value is of a type that only rustc knows: of another crate,
/// maybe.
pub(super) fn asks_types(function: &Function) -> bool {
    let is_asking = |statement: &Statement| match statement {
        Statement::Call(call) => matches!(call.callee, Callee::Method(_) | Callee::Associated(_)),
        _ => false,
    };
    let mut asks = function.variables.iter().any(|variable| variable.ty.is_named());
    save::walk(&function.body, &mut |block| asks |= block.statements.iter().any(is_asking));
    asks
}

/// What a helper reads; none if it is no helper.
pub(super) fn bits_of(function: &Function, helper: &Ident) -> Option<Bits> {
    let all = reached(function, vec![helper.clone()]);
    let names: Vec<String> = all
        .iter()
        .flat_map(|helper| neighbours::names(helper.block.to_token_stream()))
        .map(|name| name.to_string())
        .collect();
    Some(match all.first()? {
        _ if names.iter().any(|name| rules::is_of_bits(name)) => Bits::Read,
        _ if names.iter().any(|name| name == "unsafe") => Bits::Unknown,
        _ => Bits::Unread,
    })
}

/// The name of the function that a statement calls.
fn callee(statement: &Statement) -> Option<&Ident> {
    match statement {
        Statement::Call(Call { callee: Callee::Function(path), .. }) => path.get_ident(),
        _ => None,
    }
}
