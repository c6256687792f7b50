//! Errors of a type that others are turned into where it is written, as `Box<dyn Error>`: the source leaves the type to the
//! place where the error goes, and generated code has a variable there.

use super::neighbours::names;
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};

/// The function with `Err::<_, Box<dyn Error>>(e)` for the `Err(e)` that it returns.
pub(super) fn with_types(mut item: syn::ItemFn) -> syn::ItemFn {
    if let Some(ty) = error_type(&item.sig.output) {
        let mut pass = Pass { ty };
        pass.block(&mut item.block);
        pass.visit_block_mut(&mut item.block);
    }
    item
}

/// The type of the errors of the result, if it is made of others and outlives the call.
fn error_type(output: &syn::ReturnType) -> Option<syn::Type> {
    let syn::ReturnType::Type(_, ty) = output else { return None };
    let syn::Type::Path(path) = &**ty else { return None };
    let syn::PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments else { return None };
    let mut types = arguments.args.iter().filter_map(|argument| match argument {
        syn::GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    types.nth(1).filter(|ty| has_object(ty.to_token_stream())).cloned()
}

/// There is a `dyn` among the tokens, and no lifetime but `'static`.
fn has_object(tokens: TokenStream) -> bool {
    let text = tokens.to_string();
    let has_lifetime = text.replace("'static", "").contains('\'');
    !has_lifetime && names(tokens).iter().any(|name| name == "dyn")
}

struct Pass {
    ty: syn::Type,
}

impl Pass {
    fn block(&self, block: &mut syn::Block) {
        if let Some(syn::Stmt::Expr(value, None)) = block.stmts.last_mut() {
            self.returned(value);
        }
    }

    /// An expression whose value is that of the function.
    fn returned(&self, expression: &mut syn::Expr) {
        match expression {
            syn::Expr::Call(call) => self.call(call),
            syn::Expr::Paren(inner) => self.returned(&mut inner.expr),
            syn::Expr::Block(inner) => self.block(&mut inner.block),
            syn::Expr::If(branch) => {
                self.block(&mut branch.then_branch);
                if let Some((_, otherwise)) = &mut branch.else_branch {
                    self.returned(otherwise);
                }
            }
            syn::Expr::Match(branch) => branch.arms.iter_mut().for_each(|arm| self.returned(&mut arm.body)),
            _ => {}
        }
    }

    fn call(&self, call: &mut syn::ExprCall) {
        let syn::Expr::Path(path) = &mut *call.func else { return };
        if path.path.is_ident("Err") {
            let ty = &self.ty;
            path.path = syn::parse_quote_spanned!(path.path.segments[0].ident.span()=> Err::<_, #ty>);
        }
    }
}

impl VisitMut for Pass {
    fn visit_expr_return_mut(&mut self, exit: &mut syn::ExprReturn) {
        visit_mut::visit_expr_return_mut(self, exit);
        if let Some(value) = &mut exit.expr {
            self.returned(value);
        }
    }

    /// What it returns goes elsewhere.
    fn visit_expr_closure_mut(&mut self, _: &mut syn::ExprClosure) {}

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}
