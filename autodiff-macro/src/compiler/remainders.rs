//! What chunks leave over: `let chunks = x.chunks_exact(4);` and later `chunks.remainder()`.
//!
//! An iterator is no value in the IR. So the remainder gets a name of its own where the chunks get theirs, as the part of the
//! slice that it is: `let remainder = &x[x.len() - x.len() % 4..];`

use super::index;
use super::names::names_in;
use super::tables::HashSet;
use proc_macro2::Ident;
use quote::ToTokens;
use syn::parse_quote_spanned;
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};

/// The function with names for the remainders that it asks for.
pub(super) fn named(mut item: syn::ItemFn) -> syn::ItemFn {
    let used = names_in(&item.to_token_stream());
    Named { used }.visit_block_mut(&mut item.block);
    item
}

struct Named {
    used: HashSet<String>,
}

impl Named {
    /// A name that the function does not have yet.
    fn name(&self, chunks: &Ident) -> Ident {
        let mut name = format!("remainder_of_{chunks}");
        while self.used.contains(&name) {
            name.push_str("_here");
        }
        Ident::new(&name, chunks.span())
    }
}

impl VisitMut for Named {
    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        let mut at = 0;
        while at < block.stmts.len() {
            let (before, rest) = block.stmts.split_at_mut(at + 1);
            if let Some((chunks, remainder)) = before.last().and_then(chunks_of) {
                let name = self.name(chunks);
                let mut asked = Asked { chunks, name: &name, found: false };
                let visible = rest.iter().take_while(|statement| !binds(statement, chunks)).count();
                rest[..visible].iter_mut().for_each(|statement| asked.visit_stmt_mut(statement));
                if asked.found {
                    let named = parse_quote_spanned!(name.span()=> let #name = #remainder;);
                    block.stmts.insert(at, named);
                    at += 1;
                }
            }
            at += 1;
        }
        visit_mut::visit_block_mut(self, block);
    }
}

/// The name that a statement gives to chunks of a slice, and what they leave over.
fn chunks_of(statement: &syn::Stmt) -> Option<(&Ident, syn::Expr)> {
    let syn::Stmt::Local(syn::Local { pat: syn::Pat::Ident(pattern), init: Some(init), .. }) = statement else {
        return None;
    };
    let syn::Expr::MethodCall(call) = &*init.expr else { return None };
    let (slice, size) = (&*call.receiver, call.args.first()?);
    let is_chunked = call.method == "chunks_exact" && call.args.len() == 1;
    if !is_chunked || !is_named(slice) || !matches!(size, syn::Expr::Lit(_) | syn::Expr::Path(_)) {
        return None;
    }
    let remainder = parse_quote_spanned!(call.span()=> &#slice[#slice.len() - #slice.len() % #size..]);
    Some((&pattern.ident, remainder))
}

/// To evaluate it once more does nothing.
fn is_named(expression: &syn::Expr) -> bool {
    match expression {
        syn::Expr::Paren(inner) => is_named(&inner.expr),
        syn::Expr::Field(field) => is_named(&field.base),
        expression => matches!(expression, syn::Expr::Path(_)),
    }
}

/// Puts the name in the place of the calls.
struct Asked<'a> {
    chunks: &'a Ident,
    name: &'a Ident,
    found: bool,
}

impl VisitMut for Asked<'_> {
    fn visit_expr_mut(&mut self, expression: &mut syn::Expr) {
        visit_mut::visit_expr_mut(self, expression);
        if let syn::Expr::MethodCall(call) = expression
            && call.method == "remainder"
            && call.args.is_empty()
            && matches!(&*call.receiver, syn::Expr::Path(path) if path.path.is_ident(self.chunks))
        {
            let name = self.name;
            *expression = parse_quote_spanned!(call.span()=> #name);
            self.found = true;
        }
    }

    /// Another variable of the name hides the chunks.
    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        if !block.stmts.iter().any(|statement| binds(statement, self.chunks)) {
            visit_mut::visit_block_mut(self, block);
        }
    }
}

fn binds(statement: &syn::Stmt, name: &Ident) -> bool {
    match statement {
        syn::Stmt::Local(local) => index::mentions(local.pat.to_token_stream(), &name.to_string()),
        _ => false,
    }
}
