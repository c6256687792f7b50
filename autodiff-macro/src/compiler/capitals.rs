//! Names with a capital letter in patterns: in `Some(K)` such a name is a constant where one is in scope, and a variable
//! where none is.
//!
//! Only rustc knows for sure. A variable is written as `K @ _` here, which nothing but a variable can be. Where the source
//! file leaves the question open, the name itself decides, and rustc is asked whether it decides rightly: for a variable
//! by a pattern that no constant may stand in, for a constant by an item, which sees no variables.

use super::imports::visit_arguments;
use super::neighbours::{Neighbours, names, value_of};
use super::tables::HashSet;
use proc_macro2::Ident;
use quote::{ToTokens, quote_spanned};
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};

/// The function with its variables marked.
pub(super) fn marked(item: &syn::ItemFn, neighbours: &Neighbours) -> syn::ItemFn {
    let mut item = item.clone();
    mark(&mut item.block, &[], neighbours);
    item
}

/// Marks those of the body of a function, or of what a macro becomes in one, where these items are in scope.
pub(super) fn mark(block: &mut syn::Block, items: &[syn::Item], neighbours: &Neighbours) {
    let mut used = Used::default();
    used.visit_block(block);
    if used.in_patterns.is_empty() {
        return;
    }
    let mut pass = Pass {
        neighbours,
        used: used.by_code,
        scopes: vec![items.iter().flat_map(values).collect()],
        questions: Vec::new(),
    };
    pass.visit_block_mut(block);
    let questions = pass.questions.into_iter().map(syn::Stmt::Item);
    block.stmts.splice(0..0, questions);
}

/// The names that the code of a function mentions, and those with a capital letter that its patterns do.
#[derive(Default)]
struct Used {
    by_code: HashSet<String>,
    in_patterns: HashSet<String>,
}

impl Used {
    /// Adds those of an argument of a macro.
    fn add(&mut self, argument: &syn::Expr) {
        let mut inner = Self::default();
        inner.visit_expr(argument);
        self.by_code.extend(inner.by_code);
        self.in_patterns.extend(inner.in_patterns);
    }
}

impl<'ast> Visit<'ast> for Used {
    fn visit_expr_path(&mut self, path: &'ast syn::ExprPath) {
        self.by_code.extend(path.path.get_ident().map(ToString::to_string));
        visit::visit_expr_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        self.by_code.extend(names(call.tokens.clone()).iter().map(ToString::to_string));
        visit_arguments(&mut call.clone(), &mut |argument| self.add(argument));
    }

    fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
        if may_be_either(pattern) {
            self.in_patterns.insert(pattern.ident.to_string());
        }
        visit::visit_pat_ident(self, pattern);
    }
}

fn may_be_either(pattern: &syn::PatIdent) -> bool {
    let is_bare = pattern.by_ref.is_none() && pattern.mutability.is_none() && pattern.subpat.is_none();
    is_bare && pattern.ident != "None" && pattern.ident.to_string().starts_with(char::is_uppercase)
}

struct Pass<'a> {
    neighbours: &'a Neighbours,
    /// The names that matter: what nobody mentions may be either.
    used: HashSet<String>,
    /// The values that the blocks around declare.
    scopes: Vec<HashSet<String>>,
    /// What rustc is asked.
    questions: Vec<syn::Item>,
}

impl Pass<'_> {
    fn is_variable(&mut self, name: &Ident) -> bool {
        let text = name.to_string();
        if !self.used.contains(&text) || self.scopes.iter().any(|scope| scope.contains(&text)) {
            return false;
        }
        self.neighbours.have_value(&text).map_or_else(|| self.looks_variable(name), |is_value| !is_value)
    }

    /// `K`, `P1` and `S_inv` look like variables, `MAX_STEP` and `Less` like constants.
    fn looks_variable(&mut self, name: &Ident) -> bool {
        let text = name.to_string();
        let is_variable = text.len() <= 2 || text.contains('_') && text.contains(char::is_lowercase);
        let asked = if is_variable {
            quote_spanned!(name.span()=> const _: () = { let #name @ _ = (); };)
        } else {
            quote_spanned!(name.span()=> const _: () = { let _ = #name; };)
        };
        self.questions.extend(syn::parse2::<syn::Item>(asked));
        is_variable
    }
}

impl VisitMut for Pass<'_> {
    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        self.scopes.push(block.stmts.iter().flat_map(values_of_statement).collect());
        visit_mut::visit_block_mut(self, block);
        self.scopes.pop();
    }

    fn visit_local_mut(&mut self, local: &mut syn::Local) {
        let may_fail = local.init.as_ref().is_some_and(|init| init.diverge.is_some());
        if let Some(init) = &mut local.init {
            self.visit_local_init_mut(init);
        }
        if may_fail {
            self.visit_pat_mut(&mut local.pat);
        }
    }

    /// Its patterns match whatever comes: no constant can stand in them.
    fn visit_expr_for_loop_mut(&mut self, repeated: &mut syn::ExprForLoop) {
        self.visit_expr_mut(&mut repeated.expr);
        self.visit_block_mut(&mut repeated.body);
    }

    fn visit_expr_closure_mut(&mut self, closure: &mut syn::ExprClosure) {
        self.visit_expr_mut(&mut closure.body);
    }

    fn visit_macro_mut(&mut self, call: &mut syn::Macro) {
        visit_arguments(call, &mut |argument| self.visit_expr_mut(argument));
    }

    fn visit_field_pat_mut(&mut self, field: &mut syn::FieldPat) {
        if field.colon_token.is_some() {
            visit_mut::visit_field_pat_mut(self, field);
        }
    }

    fn visit_pat_ident_mut(&mut self, pattern: &mut syn::PatIdent) {
        visit_mut::visit_pat_ident_mut(self, pattern);
        if may_be_either(pattern) && self.is_variable(&pattern.ident) {
            let span = pattern.ident.span();
            pattern.subpat = Some((syn::Token![@](span), Box::new(syn::parse_quote_spanned!(span=> _))));
        }
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

fn values_of_statement(statement: &syn::Stmt) -> Vec<String> {
    match statement {
        syn::Stmt::Item(item) => values(item),
        syn::Stmt::Local(_) | syn::Stmt::Expr(..) | syn::Stmt::Macro(_) => Vec::new(),
    }
}

/// The values that an item declares, or may import.
fn values(item: &syn::Item) -> Vec<String> {
    match item {
        syn::Item::Use(import) => names(import.tree.to_token_stream()).iter().map(ToString::to_string).collect(),
        item => value_of(item).into_iter().map(|name| name.to_string()).collect(),
    }
}
