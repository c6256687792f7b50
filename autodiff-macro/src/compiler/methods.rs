//! `impl` blocks: the derivatives of each method stand beside it, in a block of their own.
//!
//! For `impl Model { fn loss(&self, x: f64) -> f64 }` these are `loss_grad`, `loss_value_and_grad`, `loss_vjp`, ... in a
//! second `impl Model`, also where the first one implements a trait. The operators of `std::ops` are different: which
//! derivative is meant is decided by the types of the operands, as for the operators themselves, so theirs is an
//! implementation of a trait of the run time.

use super::attributes;
use super::neighbours::Neighbours;
use super::{Place, compile_function};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};

/// Expands the attribute on an `impl` block.
pub(super) fn expand(options: &TokenStream, block: &syn::ItemImpl, neighbours: &Neighbours) -> TokenStream {
    let mut emitted = block.clone();
    let mut derivatives = TokenStream::new();
    let mut errors: Option<syn::Error> = None;
    let mut note = |error: syn::Error| match &mut errors {
        Some(errors) => errors.combine(error),
        None => errors = Some(error),
    };
    for item in &mut emitted.items {
        let syn::ImplItem::Fn(method) = item else { continue };
        let Some(options) = taken(method, options) else { continue };
        match derivative(block, method, options, neighbours) {
            Ok(tokens) => derivatives.extend(tokens),
            Err(error) => note(error),
        }
    }
    if let Some(errors) = errors {
        let errors = errors.into_compile_error();
        return quote!(#emitted #errors);
    }
    if operator(block).is_some() {
        return quote!(#emitted #derivatives);
    }
    let (generics, _, bounds) = block.generics.split_for_impl();
    let (ty, conditions) = (&block.self_ty, conditions(&block.attrs));
    quote! {
        #[allow(dead_code)]
        #emitted

        #(#conditions)*
        #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
        impl #generics #ty #bounds {
            #derivatives
        }
    }
}

fn conditions(attributes: &[syn::Attribute]) -> impl Iterator<Item = &syn::Attribute> {
    attributes.iter().filter(|attribute| attribute.path().is_ident("cfg"))
}

/// Takes the attribute of a single method off, and returns its options after those of the block; `None` to skip it.
fn taken(method: &mut syn::ImplItemFn, block: &TokenStream) -> Option<TokenStream> {
    let own =
        |attribute: &syn::Attribute| attribute.path().segments.last().is_some_and(|last| last.ident == "differentiate");
    let mut tokens = block.clone();
    for attribute in method.attrs.extract_if(.., |attribute| own(attribute)) {
        let options = match &attribute.meta {
            syn::Meta::Path(_) => continue,
            syn::Meta::List(list) => list.tokens.clone(),
            syn::Meta::NameValue(pair) => pair.value.to_token_stream(),
        };
        if options.to_string() == "skip" {
            return None;
        }
        tokens = if tokens.is_empty() { options } else { quote!(#tokens, #options) };
    }
    Some(tokens)
}

fn derivative(
    block: &syn::ItemImpl,
    method: &syn::ImplItemFn,
    options: TokenStream,
    neighbours: &Neighbours,
) -> syn::Result<TokenStream> {
    let own = method.sig.generics.clone();
    let visibility = if block.trait_.is_some() { syn::parse_quote!(pub) } else { method.vis.clone() };
    let mut sig = method.sig.clone();
    sig.generics = merged(&block.generics, &own);
    let function = syn::ItemFn {
        attrs: method.attrs.clone(),
        vis: visibility,
        modifiers: method.modifiers.clone(),
        sig,
        block: Box::new(method.block.clone()),
    };
    if let Some((name, operator)) = operator(block) {
        return staged_operator(block, function, &name, operator, options, neighbours);
    }
    let ty = block.generics.params.is_empty().then(|| (*block.self_ty).clone());
    let function = with_types(function, block, ty.as_ref());
    compile_function(options, &function, &Place::Member { own, ty }, neighbours)
}

/// The function with the types that the block defines written out in its signature, and so `Self` if it has a type.
fn with_types(mut function: syn::ItemFn, block: &syn::ItemImpl, ty: Option<&syn::Type>) -> syn::ItemFn {
    let written = |written: &mut syn::Type| {
        if let Ok(ty) = syn::parse2(resolved(written.to_token_stream(), block, ty)) {
            *written = ty;
        }
    };
    for input in &mut function.sig.inputs {
        if let syn::FnArg::Typed(typed) = input {
            written(&mut typed.ty);
        }
    }
    if let syn::ReturnType::Type(_, output) = &mut function.sig.output {
        written(output);
    }
    function
}

/// The tokens of a type without `Self::Name`, if the block defines it, and without `Self`.
fn resolved(tokens: TokenStream, block: &syn::ItemImpl, ty: Option<&syn::Type>) -> TokenStream {
    let this = |ident: &Ident| ty.filter(|_| ident == "Self").map(ToTokens::to_token_stream);
    // One definition may mention another.
    let inner = |name: &Ident| associated(block, &name.to_string()).or_else(|| ty.map(|ty| quote!(<#ty>::#name)));
    let outer = |name: &Ident| inner(name).map(|tokens| with_associated(tokens, &inner));
    let tokens = with_associated(tokens, &outer);
    replaced(tokens, &this)
}

/// The type of this name that the block defines, if it has no parameters of its own.
fn associated(block: &syn::ItemImpl, name: &str) -> Option<TokenStream> {
    block.items.iter().find_map(|item| match item {
        syn::ImplItem::Type(ty) if ty.ident == name && ty.generics.params.is_empty() => Some(ty.ty.to_token_stream()),
        _ => None,
    })
}

/// The parameters of the block before those of the method, lifetimes first.
fn merged(block: &syn::Generics, own: &syn::Generics) -> syn::Generics {
    let mut generics = block.clone();
    generics.params = syn::punctuated::Punctuated::default();
    let is_lifetime = |parameter: &&syn::GenericParam| matches!(parameter, syn::GenericParam::Lifetime(_));
    let all = || block.params.iter().chain(&own.params);
    generics.params.extend(all().filter(is_lifetime).cloned());
    generics.params.extend(all().filter(|parameter| !is_lifetime(parameter)).cloned());
    if let Some(clause) = &own.where_clause {
        generics.make_where_clause().predicates.extend(clause.predicates.clone());
    }
    generics
}

/// The operator that the block implements, and its trait.
fn operator(block: &syn::ItemImpl) -> Option<(Ident, &syn::PathSegment)> {
    let (path, _) = block.trait_.as_ref()?;
    let last = path.segments.last()?;
    let name = last.ident.to_string();
    let is_operator = matches!(name.trim_end_matches("Assign"), "Add" | "Sub" | "Mul" | "Div" | "Rem") || name == "Neg";
    is_operator.then(|| (last.ident.clone(), last))
}

/// The staged operator: the method as a free function, and the trait that finds it by the types.
fn staged_operator(
    block: &syn::ItemImpl,
    function: syn::ItemFn,
    name: &Ident,
    segment: &syn::PathSegment,
    options: TokenStream,
    neighbours: &Neighbours,
) -> syn::Result<TokenStream> {
    let private = private_path(&options);
    let free = free_function(block, function);
    let (method, parameters) = (free.sig.ident.clone(), parameters(&free));
    let compiled = compile_function(options, &free, &Place::Free, neighbours)?;
    let (generics, _, bounds) = block.generics.split_for_impl();
    let (ty, result) = (&block.self_ty, output(block));
    let staged = format_ident!("Staged{name}");
    let staged_method = format_ident!("staged_{}", snake_case(&name.to_string()));
    let assigns = name.to_string().ends_with("Assign");
    let lent = if assigns { quote!(&mut) } else { quote!() };
    let part = |ty: &TokenStream, part: &str| {
        let part = format_ident!("{part}");
        quote!(<#ty as #private::Differentiable>::#part)
    };
    let (own, cotangent) = (ty.to_token_stream(), part(&result, "Tangent"));
    let operands: Vec<TokenStream> = [own.clone()].into_iter().chain(parameters.get(1).cloned()).collect();
    let own_again = if assigns { own.to_token_stream() } else { part(&own, "Again") };
    let again = [quote!(#lent #own_again)].into_iter().chain(operands.iter().skip(1).map(|ty| part(ty, "Again")));
    let tangents = operands.iter().map(|operand| part(operand, "Tangent"));
    let activities = [format_ident!("A"), format_ident!("B")];
    let activities = &activities[..operands.len()];
    let rest = parameters.get(1).map(|ty| quote!(rhs: #ty));
    let passed = parameters.get(1).map(|_| quote!(rhs));
    let arguments = &segment.arguments;
    // What changes its operand must not hold on to the reference by which it does so.
    let names = block.generics.params.iter().map(parameter_name);
    let captured = if assigns { quote!(use<#(#names,)* #(#activities),*>) } else { quote!('static) };
    Ok(quote! {
        #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
        const _: () = {
            #compiled

            impl #generics #private::ops::#staged #arguments for #ty #bounds {
                #[inline]
                fn #staged_method<#(#activities: #private::Activity),*>(
                    #lent self,
                    activities: #private::PhantomData<(#(#activities,)*)>,
                    #rest
                ) -> (#result, impl Fn(#(#again,)* #cotangent, #(&mut #tangents),*) + ::core::clone::Clone + #captured) {
                    <#method>::stages(activities, self, #passed)
                }
            }
        };
    })
}

/// The path of the run-time support.
fn private_path(options: &TokenStream) -> TokenStream {
    let krate = attributes::krate(options);
    quote!(#krate::private)
}

/// The types of the operands.
fn parameters(function: &syn::ItemFn) -> Vec<TokenStream> {
    let ty = |input: &syn::FnArg| match input {
        syn::FnArg::Typed(typed) => typed.ty.to_token_stream(),
        syn::FnArg::Receiver(_) => TokenStream::new(),
    };
    function.sig.inputs.iter().map(ty).collect()
}

fn parameter_name(parameter: &syn::GenericParam) -> TokenStream {
    match parameter {
        syn::GenericParam::Lifetime(lifetime) => lifetime.lifetime.to_token_stream(),
        syn::GenericParam::Type(ty) => ty.ident.to_token_stream(),
        syn::GenericParam::Const(constant) => constant.ident.to_token_stream(),
    }
}

/// `AddAssign` as `add_assign`
fn snake_case(name: &str) -> String {
    name.strip_suffix("Assign").map_or_else(|| name.to_lowercase(), |name| format!("{}_assign", name.to_lowercase()))
}

/// `type Output`; an operator that assigns has none.
fn output(block: &syn::ItemImpl) -> TokenStream {
    let ty = &block.self_ty;
    let this = |ident: &Ident| (ident == "Self").then(|| quote!(#ty));
    associated(block, "Output").map_or_else(|| quote!(()), |output| replaced(output, &this))
}

/// The method without `self` and `Self`.
fn free_function(block: &syn::ItemImpl, mut function: syn::ItemFn) -> syn::ItemFn {
    let (ty, result) = (&block.self_ty, output(block));
    let this = Ident::new("this", proc_macro2::Span::mixed_site());
    let tokens = function.block.to_token_stream();
    let tokens = with_associated(tokens, &|name| (name == "Output").then(|| result.clone()));
    let replace = |ident: &Ident| match ident.to_string().as_str() {
        "Self" => Some(quote!(#ty)),
        "self" => Some(this.to_token_stream()),
        _ => None,
    };
    if let Ok(body) = syn::parse2(replaced(tokens, &replace)) {
        function.block = body;
    }
    function.sig.ident = format_ident!("{}_{}", "operator", function.sig.ident);
    function.vis = syn::Visibility::Inherited;
    for input in &mut function.sig.inputs {
        match input {
            syn::FnArg::Receiver(receiver) => {
                let mutability = &receiver.mutability;
                *input = if matches!(receiver.kind, syn::ReceiverKind::Reference(..)) {
                    syn::parse_quote!(#this: &mut #ty)
                } else {
                    syn::parse_quote!(#mutability #this: #ty)
                };
            }
            syn::FnArg::Typed(typed) => {
                let tokens = replaced(typed.ty.to_token_stream(), &replace);
                typed.ty = syn::parse_quote!(#tokens);
            }
        }
    }
    function.sig.output = syn::parse_quote!(-> #result);
    function.attrs.clear();
    function
}

/// The tokens with something else for some `Self::Name`.
fn with_associated(tokens: TokenStream, replace: &dyn Fn(&Ident) -> Option<TokenStream>) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut output = TokenStream::new();
    let mut rest = &tokens[..];
    while let Some((token, behind)) = rest.split_first() {
        if let Some((name, behind)) = associated_name(rest)
            && let Some(other) = replace(name)
        {
            output.extend(other);
            rest = behind;
            continue;
        }
        rest = behind;
        output.extend([match token {
            TokenTree::Group(group) => {
                let mut inner = proc_macro2::Group::new(group.delimiter(), with_associated(group.stream(), replace));
                inner.set_span(group.span());
                TokenTree::Group(inner)
            }
            other => other.clone(),
        }]);
    }
    output
}

/// The `Name` of a `Self::Name` at the start of the tokens, and what follows it.
fn associated_name(tokens: &[TokenTree]) -> Option<(&Ident, &[TokenTree])> {
    let [TokenTree::Ident(this), TokenTree::Punct(first), TokenTree::Punct(second), TokenTree::Ident(name), rest @ ..] =
        tokens
    else {
        return None;
    };
    (this == "Self" && first.as_char() == ':' && second.as_char() == ':').then_some((name, rest))
}

/// The tokens with some identifiers replaced.
fn replaced(tokens: TokenStream, replace: &dyn Fn(&Ident) -> Option<TokenStream>) -> TokenStream {
    tokens
        .into_iter()
        .flat_map(|token| match token {
            TokenTree::Ident(ident) => replace(&ident).unwrap_or_else(|| ident.to_token_stream()),
            TokenTree::Group(group) => {
                let mut inner = proc_macro2::Group::new(group.delimiter(), replaced(group.stream(), replace));
                inner.set_span(group.span());
                TokenTree::Group(inner).to_token_stream()
            }
            other => other.to_token_stream(),
        })
        .collect()
}
