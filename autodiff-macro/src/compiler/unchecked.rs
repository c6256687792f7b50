//! Elements that are read and written without a check of their index: the derivative checks it.
//!
//! `unsafe { *x.get_unchecked(i) }` is differentiated as `x[i]`, so that generated code is safe. Whatever else is `unsafe` is
//! left as it stands, and refused where it is in the way of a derivative. So are the methods where a type of the crate has some
//! of these names, of which nobody says that its index comes to the same.

use super::neighbours::Neighbours;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};

const METHODS: [&str; 2] = ["get_unchecked", "get_unchecked_mut"];

/// The function with indices in the place of methods that do not check them.
pub(super) fn checked(mut item: syn::ItemFn, neighbours: &Neighbours) -> syn::ItemFn {
    if METHODS.iter().all(|method| !neighbours.have_method_around(method)) {
        Blocks.visit_block_mut(&mut item.block);
    }
    item
}

struct Blocks;

impl VisitMut for Blocks {
    fn visit_expr_mut(&mut self, expression: &mut syn::Expr) {
        if let syn::Expr::Unsafe(block) = expression
            && is_of_elements(&block.block)
        {
            let mut block = block.block.clone();
            Elements.visit_block_mut(&mut block);
            *expression = match &block.stmts[..] {
                [syn::Stmt::Expr(value, None)] => syn::parse_quote_spanned!(value.span()=> (#value)),
                _ => syn::Expr::Block(syn::ExprBlock { attrs: Vec::new(), label: None, block }),
            };
        }
        visit_mut::visit_expr_mut(self, expression);
        if let Some(element) = referent(expression) {
            *expression = element;
        }
    }
}

/// The `x[i]` of `*(&mut x[i])`, which is left of `*unsafe { x.get_unchecked_mut(i) }`.
fn referent(expression: &syn::Expr) -> Option<syn::Expr> {
    let syn::Expr::Unary(syn::ExprUnary { op: syn::UnOp::Deref(_), expr, .. }) = expression else { return None };
    let mut inner = &**expr;
    while let syn::Expr::Paren(paren) = inner {
        inner = &paren.expr;
    }
    match inner {
        syn::Expr::Reference(reference) if matches!(&*reference.expr, syn::Expr::Index(_)) => {
            Some((*reference.expr).clone())
        }
        _ => None,
    }
}

/// Nothing in the block is `unsafe`, as far as it shows, but for the methods of elements.
fn is_of_elements(block: &syn::Block) -> bool {
    let mut found = Found::default();
    found.visit_block(block);
    found.elements && !found.others
}

#[derive(Default)]
struct Found {
    elements: bool,
    others: bool,
}

impl Visit<'_> for Found {
    fn visit_expr_method_call(&mut self, call: &syn::ExprMethodCall) {
        self.elements |= of_element(call).is_some();
        visit::visit_expr_method_call(self, call);
    }

    fn visit_expr_call(&mut self, call: &syn::ExprCall) {
        self.others |= !makes_value(&call.func);
        visit::visit_expr_call(self, call);
    }

    fn visit_expr_unary(&mut self, unary: &syn::ExprUnary) {
        if let (syn::UnOp::Deref(_), syn::Expr::MethodCall(call)) = (&unary.op, &*unary.expr) {
            self.others |= of_element(call).is_none();
        }
        visit::visit_expr_unary(self, unary);
    }

    fn visit_macro(&mut self, _: &syn::Macro) {
        self.others = true;
    }
}

/// The function is a variant or struct, as `Some`, or one of a number, as `f64::from`.
fn makes_value(function: &syn::Expr) -> bool {
    let syn::Expr::Path(path) = function else { return false };
    let segments = &path.path.segments;
    let is_variant = segments.last().is_some_and(|last| last.ident.to_string().starts_with(char::is_uppercase));
    is_variant || segments.first().is_some_and(|first| first.ident == "f64" || first.ident == "f32")
}

struct Elements;

impl VisitMut for Elements {
    fn visit_expr_mut(&mut self, expression: &mut syn::Expr) {
        let element = match expression {
            syn::Expr::Unary(syn::ExprUnary { op: syn::UnOp::Deref(_), expr, .. }) => match &**expr {
                syn::Expr::MethodCall(call) => of_element(call).map(|(element, _)| element),
                _ => None,
            },
            syn::Expr::MethodCall(call) => of_element(call).map(|(element, changes)| {
                let changing = changes.then(<syn::Token![mut]>::default);
                syn::parse_quote_spanned!(call.method.span()=> (&#changing #element))
            }),
            _ => None,
        };
        if let Some(element) = element {
            *expression = element;
        }
        visit_mut::visit_expr_mut(self, expression);
    }
}

/// The element that such a method refers to, and whether it may be changed.
fn of_element(call: &syn::ExprMethodCall) -> Option<(syn::Expr, bool)> {
    let at = METHODS.iter().position(|method| call.method == method).filter(|_| call.args.len() == 1)?;
    let (of, index) = (&call.receiver, &call.args[0]);
    Some((syn::parse_quote_spanned!(call.method.span()=> #of[#index]), at == 1))
}
