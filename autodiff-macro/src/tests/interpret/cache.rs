//! Parsed expressions of the IR. A compiled program is never changed, so the address of a node is its name.

use super::super::datum::Fault;
use crate::compiler::ir::{Opaque, Pattern};
use proc_macro2::TokenStream;
use quote::quote;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

/// The expressions and patterns parsed so far.
#[derive(Default)]
pub(super) struct Cache {
    expressions: RefCell<HashMap<usize, Rc<syn::Expr>>>,
    patterns: RefCell<HashMap<usize, Rc<Vec<syn::Pat>>>>,
}

impl Cache {
    pub(super) fn opaque(&self, opaque: &Opaque) -> Result<Rc<syn::Expr>, Fault> {
        self.tokens(std::ptr::from_ref(opaque).addr(), &opaque.tokens)
    }

    /// The expression of tokens that belong to the node with this address.
    pub(super) fn tokens(&self, node: usize, tokens: &TokenStream) -> Result<Rc<syn::Expr>, Fault> {
        if let Some(known) = self.expressions.borrow().get(&node) {
            return Ok(known.clone());
        }
        let parsed: syn::Expr = syn::parse2(tokens.clone()).map_err(|error| format!("{error}: {tokens}"))?;
        let parsed = Rc::new(parsed);
        self.expressions.borrow_mut().insert(node, parsed.clone());
        Ok(parsed)
    }

    pub(super) fn patterns(&self, patterns: &[Pattern]) -> Result<Rc<Vec<syn::Pat>>, Fault> {
        let node = patterns.as_ptr().addr();
        if let Some(known) = self.patterns.borrow().get(&node) {
            return Ok(known.clone());
        }
        let parsed = Rc::new(patterns.iter().map(pattern).collect::<Result<Vec<_>, Fault>>()?);
        self.patterns.borrow_mut().insert(node, parsed.clone());
        Ok(parsed)
    }
}

fn pattern(pattern: &Pattern) -> Result<syn::Pat, Fault> {
    let tokens = &pattern.tokens;
    let arm: syn::Arm = syn::parse2(quote!(#tokens => (),)).map_err(|error| error.to_string())?;
    Ok(arm.pat)
}
