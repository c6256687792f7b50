//! `Index` and `IndexMut` on own types: the way to an indexed part is found in the tangent as in the primal.
//!
//! `fn index(&self, i: usize) -> &f64 { &self.data[i] }` becomes a function with the same body, in which the place that is
//! returned is one of the tangent: `&mut tangent.data[i]`. What else the body reads of `self` is of the primal.

use super::attributes;
use super::diagnostics;
use super::generics;
use super::methods::associated;
use super::neighbours::Neighbours;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::visit_mut::VisitMut;

/// What the attribute on a block makes of it, if it implements one of the two traits.
pub(super) fn expand(
    options: &TokenStream,
    block: &syn::ItemImpl,
    neighbours: &Neighbours,
) -> Option<syn::Result<TokenStream>> {
    let (path, _) = block.trait_.as_ref()?;
    match path.segments.last()?.ident.to_string().as_str() {
        "Index" => Some(staged(options, block, neighbours)),
        // The same part as `Index` refers to.
        "IndexMut" => Some(Ok(TokenStream::new())),
        _ => None,
    }
}

fn staged(options: &TokenStream, block: &syn::ItemImpl, neighbours: &Neighbours) -> syn::Result<TokenStream> {
    let krate = attributes::krate(options);
    let private = quote!(#krate::private);
    let function = block.items.iter().find_map(|item| match item {
        syn::ImplItem::Fn(function) => Some(function),
        _ => None,
    });
    let Some(function) = function else { return Ok(TokenStream::new()) };
    let ty = &block.self_ty;
    let part = associated(block, "Output").unwrap_or_else(|| quote!(Self::Output));
    let generics = generics::asking_of_parts(block, &part, &krate, neighbours);
    let (generics, _, bounds) = generics.split_for_impl();
    let Some(syn::FnArg::Typed(index)) = function.sig.inputs.iter().nth(1) else { return Ok(TokenStream::new()) };
    let (pattern, index) = (&index.pat, &index.ty);
    let tangent = Ident::new("tangent", proc_macro2::Span::mixed_site());
    let body = in_block(&function.block, &tangent)?;
    let part = quote!(<#part as #private::Differentiable>::Tangent);
    Ok(quote! {
        #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
        const _: () = {
            impl #generics #private::ops::StagedIndex<#index> for #ty #bounds {
                type Part = #part;

                #[inline]
                fn tangent_at<'tangent>(
                    &self,
                    #pattern: #index,
                    #tangent: &'tangent mut <Self as #private::Differentiable>::Tangent,
                ) -> &'tangent mut #part {
                    #body
                }
            }
        };
    })
}

fn in_block(block: &syn::Block, tangent: &Ident) -> syn::Result<TokenStream> {
    let (tail, statements) = match block.stmts.split_last() {
        Some((syn::Stmt::Expr(tail, None), statements)) => (Some(reference(tail, tangent)?), statements),
        _ => (None, &block.stmts[..]),
    };
    let mut returns = Returns { tangent, error: None };
    let mut statements = statements.to_vec();
    statements.iter_mut().for_each(|statement| returns.visit_stmt_mut(statement));
    match returns.error {
        Some(error) => Err(error),
        None => Ok(quote!({ #(#statements)* #tail })),
    }
}

/// Makes what is returned early a place of the tangent.
struct Returns<'a> {
    tangent: &'a Ident,
    error: Option<syn::Error>,
}

impl VisitMut for Returns<'_> {
    fn visit_expr_return_mut(&mut self, early: &mut syn::ExprReturn) {
        let Some(value) = &mut early.expr else { return };
        match reference(value, self.tangent) {
            Ok(tokens) => **value = syn::Expr::Verbatim(tokens),
            Err(error) => self.error = Some(error),
        }
    }
}

/// An expression that returns the reference.
fn reference(expression: &syn::Expr, tangent: &Ident) -> syn::Result<TokenStream> {
    Ok(match expression {
        syn::Expr::Paren(inner) => reference(&inner.expr, tangent)?,
        syn::Expr::Block(inner) => in_block(&inner.block, tangent)?,
        syn::Expr::Reference(inner) => {
            let place = place(&inner.expr, tangent)?;
            quote!(&mut #place)
        }
        syn::Expr::If(branch) => {
            let (condition, then) = (&branch.cond, in_block(&branch.then_branch, tangent)?);
            let other = branch.else_branch.as_ref().map(|(_, other)| reference(other, tangent)).transpose()?;
            quote!(if #condition #then else #other)
        }
        syn::Expr::Match(choice) => {
            let value = &choice.expr;
            let arms = choice.arms.iter().map(|arm| {
                let (pattern, body) = (&arm.pat, reference(&arm.body, tangent)?);
                Ok(quote!(#pattern => #body,))
            });
            let arms = arms.collect::<syn::Result<Vec<_>>>()?;
            quote!(match #value { #(#arms)* })
        }
        syn::Expr::Return(early) => {
            let value = early.expr.as_ref().map(|value| reference(value, tangent)).transpose()?;
            quote!(return #value)
        }
        // It never returns.
        syn::Expr::Macro(_) => expression.to_token_stream(),
        other => return Err(refused(other)),
    })
}

/// The place in the tangent.
fn place(expression: &syn::Expr, tangent: &Ident) -> syn::Result<TokenStream> {
    Ok(match expression {
        syn::Expr::Paren(inner) => place(&inner.expr, tangent)?,
        syn::Expr::Field(field) => {
            let (base, member) = (place(&field.base, tangent)?, &field.member);
            quote!(#base.#member)
        }
        syn::Expr::Index(index) => {
            let (base, index) = (place(&index.expr, tangent)?, &index.index);
            quote!(#base[#index])
        }
        syn::Expr::Path(path) if path.path.is_ident("self") => tangent.to_token_stream(),
        other => return Err(refused(other)),
    })
}

fn refused(expression: &syn::Expr) -> syn::Error {
    let remedy = "return a reference to a field or an element, as `&self.data[i]`, with `match` and `if` around it";
    let refusal = diagnostics::unsupported(expression.span(), "what this index refers to", remedy);
    syn::Error::new_spanned(expression, refusal.message)
}
