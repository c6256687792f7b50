//! The methods of such structs as functions of the fields.

use super::{Apart, name_apart};
use crate::compiler::lower::Lowering;
use crate::compiler::methods::without_self;
use crate::compiler::neighbours::Located;
use crate::compiler::rewrite::replaced;
use crate::compiler::{item, scoped};
use proc_macro2::Ident;
use quote::ToTokens;
use syn::visit_mut::VisitMut;
use syn::{Expr, parse_quote};

/// How a method takes its receiver.
#[derive(Clone, Copy)]
enum Taken {
    Value,
    Shared,
    Mutable,
}

/// A field as a parameter.
struct Parameter {
    input: syn::FnArg,
    /// What the body mentions in place of the field.
    alias: Expr,
}

impl Lowering<'_> {
    /// The name of the function that stands for a method, and what it is given for the fields.
    pub(super) fn function_apart(&mut self, apart: &Apart, method: &Ident) -> Option<(Ident, Vec<Expr>)> {
        let source = self.neighbours.source_apart(&apart.of, method)?;
        let (block, plain) = source.parse(method)?;
        let taken = taken(plain.sig.receiver()?)?;
        let syn::Type::Path(of) = &*block.self_ty else { return None };
        let of_block = self.neighbours.located(of.path.clone())?;
        let mut fields: Vec<&(String, Expr)> = apart.fields.iter().collect();
        fields.sort_by_key(|(member, _)| member);
        let types = fields.iter().map(|(member, _)| Some((member.as_str(), type_in(&block, &of_block, member)?)));
        let types: Vec<(&str, syn::Type)> = types.collect::<Option<_>>()?;
        let given = fields.iter().zip(&types).map(|((_, value), (_, ty))| given(value, ty, taken)).collect();
        let name = name_apart(method, &apart.of.name()?);
        if self.apart.insert(name.to_string()) {
            let this = self.names.fresh("this");
            let mut function = without_self(&block, &plain, &this);
            function.sig.ident = name.clone();
            let apart = Apart { name: this, of: of_block, fields: Vec::new() };
            if self.take_fields(&mut function, apart, &types, taken).is_none() {
                self.apart.remove(&name.to_string());
                return None;
            }
            self.reaches(&function);
            self.inner_item(&syn::Item::Fn(scoped::as_part(crate::compiler::written_out(&function, self.neighbours))));
        }
        Some((name, given))
    }

    /// Has a function take the fields in place of the receiver.
    fn take_fields(
        &mut self,
        function: &mut syn::ItemFn,
        mut apart: Apart,
        types: &[(&str, syn::Type)],
        taken: Taken,
    ) -> Option<()> {
        self.names.reserve(&function.to_token_stream());
        let mut inputs = syn::punctuated::Punctuated::new();
        for (member, ty) in types {
            let own = self.names.fresh(&format!("{}_{member}", apart.name));
            let is_function = item::is_function(&parse_quote!(f: #ty), &function.sig.generics);
            let Parameter { input, alias } = parameter(&own, ty, taken, is_function)?;
            inputs.push(input);
            apart.fields.push(((*member).to_owned(), alias));
        }
        inputs.extend(std::mem::take(&mut function.sig.inputs).into_iter().skip(1));
        function.sig.inputs = inputs;
        self.rewrite(apart, &mut function.block.stmts)
    }
}

/// The type of a field as the block writes it, with `'_` for lifetimes that have another name there.
fn type_in(block: &syn::ItemImpl, of: &Located, member: &str) -> Option<syn::Type> {
    struct Anonymous<'a>(&'a syn::Generics);
    impl VisitMut for Anonymous<'_> {
        fn visit_lifetime_mut(&mut self, lifetime: &mut syn::Lifetime) {
            if lifetime.ident != "static" && !self.0.lifetimes().any(|known| known.lifetime == *lifetime) {
                lifetime.ident = Ident::new("_", lifetime.ident.span());
            }
        }
    }
    let (written, this) = (of.field(member)?.ty().to_token_stream(), &block.self_ty);
    let named = replaced(written, &|name| (name == "Self").then(|| this.to_token_stream()));
    let mut ty = syn::parse2(named).ok()?;
    Anonymous(&block.generics).visit_type_mut(&mut ty);
    Some(ty)
}

fn taken(receiver: &syn::Receiver) -> Option<Taken> {
    match &receiver.kind {
        syn::ReceiverKind::Value => Some(Taken::Value),
        syn::ReceiverKind::Reference(_, _, None) => Some(Taken::Shared),
        syn::ReceiverKind::Reference(_, _, Some(_)) => Some(Taken::Mutable),
        _ => None,
    }
}

/// What is given for a field.
fn given(value: &Expr, ty: &syn::Type, taken: Taken) -> Expr {
    match (taken, ty) {
        (Taken::Value, _) | (_, syn::Type::Reference(_)) => value.clone(),
        (Taken::Shared, _) => parse_quote!(&#value),
        (Taken::Mutable, _) => parse_quote!(&mut #value),
    }
}

fn parameter(own: &Ident, ty: &syn::Type, taken: Taken, is_function: bool) -> Option<Parameter> {
    let plain = |input| Some(Parameter { input, alias: parse_quote!(#own) });
    match (taken, ty) {
        (_, syn::Type::Reference(reference)) if reference.mutability.is_some() => None,
        (_, syn::Type::Reference(_)) => plain(parse_quote!(#own: #ty)),
        (Taken::Value, _) if is_function => plain(parse_quote!(#own: #ty)),
        (Taken::Value, _) => plain(parse_quote!(mut #own: #ty)),
        (Taken::Shared, _) => Some(Parameter { input: parse_quote!(#own: &#ty), alias: parse_quote!(*#own) }),
        (Taken::Mutable, _) => Some(Parameter { input: parse_quote!(#own: &mut #ty), alias: parse_quote!(*#own) }),
    }
}
