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
use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
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
    let places = Places { whole: tangent.clone(), bound: Vec::new() };
    let body = places.in_block(&function.block)?;
    let part = match syn::parse2(part.clone()) {
        Ok(syn::Type::Slice(syn::TypeSlice { elem, .. })) => quote!([<#elem as #private::Differentiable>::Tangent]),
        _ => quote!(<#part as #private::Differentiable>::Tangent),
    };
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

/// What places of the primal are in the tangent.
#[derive(Clone)]
struct Places {
    /// The tangent of `self`.
    whole: Ident,
    /// The names that patterns bind.
    bound: Vec<(Ident, TokenStream)>,
}

impl Places {
    fn in_block(&self, block: &syn::Block) -> syn::Result<TokenStream> {
        let mut places = self.clone();
        for statement in &block.stmts {
            if let syn::Stmt::Local(local) = statement {
                places.without(|names| names.visit_pat(&local.pat));
            }
        }
        let (tail, statements) = match block.stmts.split_last() {
            Some((syn::Stmt::Expr(tail, None), statements)) => (Some(places.reference(tail)?), statements),
            _ => (None, &block.stmts[..]),
        };
        let mut returns = Returns { places: &places, error: None };
        let mut statements = statements.to_vec();
        statements.iter_mut().for_each(|statement| returns.visit_stmt_mut(statement));
        match returns.error {
            Some(error) => Err(error),
            None => Ok(quote!({ #(#statements)* #tail })),
        }
    }

    /// An expression that returns the reference.
    fn reference(&self, expression: &syn::Expr) -> syn::Result<TokenStream> {
        Ok(match expression {
            syn::Expr::Paren(inner) => self.reference(&inner.expr)?,
            syn::Expr::Block(inner) => self.in_block(&inner.block)?,
            syn::Expr::Reference(inner) => {
                let place = self.place(&inner.expr)?;
                quote!(&mut #place)
            }
            syn::Expr::Path(_) => {
                let place = self.place(expression)?;
                quote!(&mut #place)
            }
            syn::Expr::If(branch) => {
                let mut places = self.clone();
                places.without(|names| names.visit_expr(&branch.cond));
                let (condition, then) = (&branch.cond, places.in_block(&branch.then_branch)?);
                let other = branch.else_branch.as_ref().map(|(_, other)| self.reference(other)).transpose()?;
                quote!(if #condition #then else #other)
            }
            syn::Expr::Match(choice) => {
                let value = &choice.expr;
                let matched = self.place(value).ok();
                let arms = choice.arms.iter().map(|arm| {
                    let mut places = self.clone();
                    places.without(|names| names.visit_pat(&arm.pat));
                    matched.iter().for_each(|matched| places.bind(&arm.pat, matched));
                    let (pattern, body) = (&arm.pat, places.reference(&arm.body)?);
                    Ok(quote!(#pattern => #body,))
                });
                let arms = arms.collect::<syn::Result<Vec<_>>>()?;
                quote!(match #value { #(#arms)* })
            }
            syn::Expr::Return(early) => {
                let value = early.expr.as_ref().map(|value| self.reference(value)).transpose()?;
                quote!(return #value)
            }
            // It never returns.
            syn::Expr::Macro(_) => expression.to_token_stream(),
            other => return Err(refused(other)),
        })
    }

    /// The place in the tangent.
    fn place(&self, expression: &syn::Expr) -> syn::Result<TokenStream> {
        Ok(match expression {
            syn::Expr::Paren(inner) => self.place(&inner.expr)?,
            syn::Expr::Reference(inner) => self.place(&inner.expr)?,
            syn::Expr::Unary(syn::ExprUnary { op: syn::UnOp::Deref(_), expr, .. }) => self.place(expr)?,
            syn::Expr::Field(field) => {
                let (base, member) = (self.place(&field.base)?, &field.member);
                quote!(#base.#member)
            }
            syn::Expr::Index(index) => {
                let (base, index) = (self.place(&index.expr)?, &index.index);
                quote!(#base[#index])
            }
            syn::Expr::Path(path) if path.path.is_ident("self") => {
                let whole = &self.whole;
                quote!((*#whole))
            }
            syn::Expr::Path(path) => {
                let is_bound = |(name, _): &&(Ident, TokenStream)| path.path.is_ident(name);
                let bound = self.bound.iter().rev().find(is_bound);
                bound.map(|(_, place)| place.clone()).ok_or_else(|| refused(expression))?
            }
            other => return Err(refused(other)),
        })
    }

    /// Forgets the names that are bound anew.
    fn without(&mut self, visit: impl FnOnce(&mut BoundNames)) {
        let mut names = BoundNames(Vec::new());
        visit(&mut names);
        self.bound.retain(|(name, _)| !names.0.contains(name));
    }

    /// The names that a pattern of a variant binds: parts of the tangent, by its methods.
    fn bind(&mut self, pattern: &syn::Pat, matched: &TokenStream) {
        let mut bind = |path: &syn::Path, field: String, part: &syn::Pat| {
            let (Some(variant), true) = (path.segments.last(), path.segments.len() > 1) else { return };
            if let syn::Pat::Ident(syn::PatIdent { ident, subpat: None, .. }) = part {
                let method = format_ident!("variant_{}_{field}", variant.ident.unraw());
                self.bound.push((ident.clone(), quote!((*#matched.#method()))));
            }
        };
        match pattern {
            syn::Pat::Paren(inner) => self.bind(&inner.pat, matched),
            syn::Pat::Reference(inner) => self.bind(&inner.pat, matched),
            syn::Pat::Guard(inner) => self.bind(&inner.pat, matched),
            syn::Pat::TupleStruct(variant) => {
                let parts = variant.elems.iter().enumerate();
                parts.for_each(|(at, part)| bind(&variant.path, at.to_string(), part));
            }
            syn::Pat::Struct(variant) => variant.fields.iter().for_each(|field| {
                if let syn::Member::Named(name) = &field.member {
                    bind(&variant.path, name.unraw().to_string(), &field.pat);
                }
            }),
            _ => {}
        }
    }
}

struct BoundNames(Vec<Ident>);

impl<'ast> Visit<'ast> for BoundNames {
    fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
        self.0.push(pattern.ident.clone());
        visit::visit_pat_ident(self, pattern);
    }
}

/// Makes what is returned early a place of the tangent.
struct Returns<'a> {
    places: &'a Places,
    error: Option<syn::Error>,
}

impl VisitMut for Returns<'_> {
    fn visit_expr_return_mut(&mut self, early: &mut syn::ExprReturn) {
        let Some(value) = &mut early.expr else { return };
        match self.places.reference(value) {
            Ok(tokens) => **value = syn::Expr::Verbatim(tokens),
            Err(error) => self.error = Some(error),
        }
    }
}

fn refused(expression: &syn::Expr) -> syn::Error {
    let remedy = "return a reference to a field or an element, as `&self.data[i]`, with `match` and `if` around it";
    let refusal = diagnostics::unsupported(expression.span(), "what this index refers to", remedy);
    syn::Error::new_spanned(expression, refusal.message)
}
