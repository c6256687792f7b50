//! Operators of `std::ops` on own types: each is a staged operator of the run time, for the forms of its operands.
//!
//! Which derivative is meant is decided by the types of the operands, as for the operator itself, so it is an
//! implementation of a trait; that of `&a * b` is one for the type behind the reference.

use super::diagnostics::{self, Diagnostics};
use super::methods::{associated, without_self};
use super::names::{Names, names_in};
use super::neighbours::Neighbours;
use super::rewrite::{replaced, with_associated};
use super::{Place, attributes, compile_function, generics, is_custom};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::spanned::Spanned;

/// The operator that the block implements.
pub(super) fn operator(block: &syn::ItemImpl) -> Option<&Ident> {
    let (path, _) = block.trait_.as_ref()?;
    let last = &path.segments.last()?.ident;
    let name = last.to_string();
    let is_operator = matches!(name.trim_end_matches("Assign"), "Add" | "Sub" | "Mul" | "Div" | "Rem") || name == "Neg";
    is_operator.then_some(last)
}

/// The block implements `From`.
pub(super) fn is_conversion(block: &syn::ItemImpl) -> bool {
    let last = block.trait_.as_ref().and_then(|(path, _)| path.segments.last());
    last.is_some_and(|last| last.ident == "From" && !last.arguments.is_empty())
}

/// `impl From<V> for T` of an `impl Into<T> for V`, whose derivative is the same.
pub(super) fn as_from(block: &syn::ItemImpl) -> Option<syn::ItemImpl> {
    let (path, _) = block.trait_.as_ref()?;
    let last = path.segments.last().filter(|last| last.ident == "Into")?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    let [syn::ImplItem::Fn(method)] = &block.items[..] else { return None };
    if method.sig.ident != "into" {
        return None;
    }
    let mut this = "this".to_owned();
    while names_in(&method.to_token_stream()).contains(&this) {
        this.push('_');
    }
    let function = without_self(block, method, &Ident::new(&this, Span::mixed_site()));
    let (input, body, attributes) = (function.sig.inputs.first()?, &function.block, &method.attrs);
    let (generics, _, bounds) = block.generics.split_for_impl();
    let (this, into) = (&block.self_ty, arguments.args.first()?);
    let name = Ident::new("from", method.sig.ident.span());
    syn::parse2(quote! {
        impl #generics ::core::convert::From<#this> for #into #bounds {
            #(#attributes)*
            fn #name(#input) -> #into #body
        }
    })
    .ok()
}

/// The staged conversion: the function as a free one, and the trait that finds it by the types.
pub(super) fn staged_conversion(
    block: &syn::ItemImpl,
    function: syn::ItemFn,
    options: TokenStream,
    neighbours: &Neighbours,
) -> syn::Result<TokenStream> {
    let krate = attributes::krate(&options);
    let ty = &block.self_ty;
    let value = function.sig.inputs.first().map_or_else(|| (**ty).clone(), |input| operand_type(block, input));
    let (value, result) = (Operand::of(&value), ty.to_token_stream());
    let name = Ident::new("From", Span::call_site());
    let conversion = Staged { block, name: &name, private: quote!(#krate::private), this: value, right: None, result };
    let free = conversion.free_function(function)?;
    if let Some(changed) = changed_operand(&free) {
        let remedy = "write it `From<&T>`, or for `T` itself";
        let what = "a conversion of a `&mut` reference";
        return Err(Diagnostics::default().only(diagnostics::unsupported(changed.span(), what, remedy)));
    }
    let plain = is_custom(&options, &free).then_some(&free);
    let compiled = compile_function(options, &free, &Place::Free, neighbours)?;
    let implementation = conversion.conversion(&free);
    Ok(quote! {
        #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
        const _: () = {
            #plain
            #compiled
            #implementation
        };
    })
}

/// The `mut` of the reference that the function takes.
fn changed_operand(function: &syn::ItemFn) -> Option<syn::Token![mut]> {
    match function.sig.inputs.first()? {
        syn::FnArg::Typed(typed) => match &*typed.ty {
            syn::Type::Reference(reference) => reference.mutability,
            _ => None,
        },
        syn::FnArg::Receiver(_) => None,
    }
}

/// An operand: its type, and whether it is a reference to it.
struct Operand {
    ty: syn::Type,
    referred: bool,
}

impl Operand {
    fn of(ty: &syn::Type) -> Self {
        match ty {
            syn::Type::Reference(reference) if reference.mutability.is_none() => {
                Self { ty: (*reference.elem).clone(), referred: true }
            }
            syn::Type::Paren(inner) => Self::of(&inner.elem),
            syn::Type::Group(inner) => Self::of(&inner.elem),
            ty => Self { ty: ty.clone(), referred: false },
        }
    }

    /// The type as the staged operator takes it, without lifetimes.
    fn passed(&self) -> syn::Type {
        let ty = &self.ty;
        if self.referred { syn::parse_quote!(&#ty) } else { ty.clone() }
    }

    fn again(&self, private: &TokenStream) -> TokenStream {
        let ty = &self.ty;
        if self.referred { quote!(&#ty) } else { quote!(<#ty as #private::Differentiable>::Again) }
    }

    fn form(&self, private: &TokenStream) -> TokenStream {
        if self.referred { quote!(#private::ops::ByReference) } else { quote!(#private::ops::ByValue) }
    }

    /// What the gradient is added to: a slice for vectors.
    fn accumulator(&self, private: &TokenStream) -> TokenStream {
        let tangent = |element: &dyn ToTokens| quote!([<#element as #private::Differentiable>::Tangent]);
        match &self.ty {
            syn::Type::Slice(slice) => tangent(&slice.elem),
            syn::Type::Path(path) => match path.path.segments.last() {
                Some(syn::PathSegment { ident, arguments: syn::PathArguments::AngleBracketed(arguments) })
                    if ident == "Vec" && arguments.args.len() == 1 =>
                {
                    tangent(&arguments.args[0])
                }
                _ => self.tangent(private),
            },
            _ => self.tangent(private),
        }
    }

    fn tangent(&self, private: &TokenStream) -> TokenStream {
        let ty = &self.ty;
        quote!(<#ty as #private::Differentiable>::Tangent)
    }
}

/// An operator on its way into a staged one.
struct Staged<'a> {
    block: &'a syn::ItemImpl,
    name: &'a Ident,
    private: TokenStream,
    this: Operand,
    right: Option<Operand>,
    result: TokenStream,
}

/// The staged operator: the method as a free function, and the trait that finds it by the types.
pub(super) fn staged(
    block: &syn::ItemImpl,
    function: syn::ItemFn,
    name: &Ident,
    options: TokenStream,
    neighbours: &Neighbours,
) -> syn::Result<TokenStream> {
    if let Some(bound) = operator_of_self(&block.generics) {
        let (what, remedy) = ("an operator that `Self` is asked for", "write the block for each type of the operand");
        return Err(Diagnostics::default().only(diagnostics::unsupported(bound.span(), what, remedy)));
    }
    let krate = attributes::krate(&options);
    let this = Operand::of(&block.self_ty);
    let right = function.sig.inputs.iter().nth(1).map(|input| Operand::of(&operand_type(block, input)));
    let operator = Staged { block, name, private: quote!(#krate::private), this, right, result: output(block) };
    let free = operator.free_function(function)?;
    let plain = is_custom(&options, &free).then_some(&free);
    let compiled = compile_function(options, &free, &Place::Free, neighbours)?;
    let implementation = operator.implementation(&free);
    Ok(quote! {
        #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
        const _: () = {
            #plain
            #compiled
            #implementation
        };
    })
}

impl Staged<'_> {
    fn assigns(&self) -> bool {
        self.name.to_string().ends_with("Assign")
    }

    fn implementation(&self, free: &syn::ItemFn) -> TokenStream {
        let (private, result, ty) = (&self.private, &self.result, &self.this.ty);
        let function = &free.sig.ident;
        let generics = self.generics(free);
        let (generics, _, bounds) = generics.split_for_impl();
        let staged = format_ident!("Staged{}", self.name);
        let method = format_ident!("staged_{}", snake_case(&self.name.to_string()));
        let arguments = self.arguments();
        let activities = &self.activities()[..=usize::from(self.right.is_some())];
        let (this, passed, output) = if self.assigns() {
            (quote!(&mut self), quote!(self), TokenStream::new())
        } else {
            let this = self.this.passed();
            (quote!(this: #this), quote!(this), quote!(type Output = #result;))
        };
        let right = self.right.as_ref().map(Operand::passed).map(|ty| quote!(rhs: #ty));
        let passed_right = self.right.as_ref().map(|_| quote!(rhs));
        let pullback = self.pullback(activities, free);
        quote! {
            impl #generics #private::ops::#staged<#(#arguments),*> for #ty #bounds {
                #output

                #[inline]
                fn #method<#(#activities: #private::Activity),*>(
                    #this,
                    activities: #private::PhantomData<(#(#activities,)*)>,
                    #right
                ) -> (#result, #pullback) {
                    <#function>::stages(activities, #passed, #passed_right)
                }
            }
        }
    }

    fn conversion(&self, free: &syn::ItemFn) -> TokenStream {
        let (private, ty, value, function) = (&self.private, &self.block.self_ty, &self.this.ty, &free.sig.ident);
        let generics = self.generics(free);
        let (parameters, _, bounds) = generics.split_for_impl();
        let staged = format_ident!("{}", if self.this.referred { "StagedFromReference" } else { "StagedFrom" });
        let (passed, again) = (self.this.passed(), self.this.again(private));
        let (accumulator, names) = (self.this.accumulator(private), generics.params.iter().filter_map(parameter_name));
        let [activity, _] = self.activities();
        quote! {
            impl #parameters #private::ops::#staged<#value> for #ty #bounds {
                type Accumulator = #accumulator;

                #[inline]
                fn from_stages<#activity: #private::Activity>(
                    value: #passed,
                    activity: #private::PhantomData<(#activity,)>,
                ) -> (
                    #ty,
                    impl Fn(#again, <#ty as #private::Differentiable>::Tangent, &mut #accumulator)
                        + use<#(#names,)* #activity>
                ) {
                    <#function>::stages(activity, value)
                }
            }
        }
    }

    /// The type parameters for what is active, which have no name of the block.
    fn activities(&self) -> [Ident; 2] {
        let mut names = Names::new(&self.block.to_token_stream());
        [names.fresh("A"), names.fresh("B")]
    }

    /// The arguments of the trait: the type of the right operand, and the forms.
    fn arguments(&self) -> Vec<TokenStream> {
        let private = &self.private;
        let right = self.right.as_ref().map(|right| right.ty.to_token_stream());
        let form = (!self.assigns()).then(|| self.this.form(private));
        right.into_iter().chain(form).chain(self.right.as_ref().map(|right| right.form(private))).collect()
    }

    fn pullback(&self, activities: &[Ident], free: &syn::ItemFn) -> TokenStream {
        let (private, result, ty) = (&self.private, &self.result, &self.this.ty);
        let again = if self.assigns() { quote!(&mut #ty) } else { self.this.again(private) };
        let operands = || [&self.this].into_iter().chain(&self.right);
        let again = [again].into_iter().chain(self.right.as_ref().map(|right| right.again(private)));
        let tangents = operands().map(|operand| operand.tangent(private));
        let names = free.sig.generics.params.iter().filter_map(parameter_name);
        quote! {
            impl Fn(#(#again,)* <#result as #private::Differentiable>::Tangent, #(&mut #tangents),*)
                + use<#(#names,)* #(#activities),*>
        }
    }

    /// The generics of the function, with what its derivatives ask of numbers.
    fn generics(&self, free: &syn::ItemFn) -> syn::Generics {
        let mut generics = free.sig.generics.clone();
        let private = &self.private;
        for name in free.sig.generics.type_params().map(|parameter| &parameter.ident) {
            generics.make_where_clause().predicates.push(syn::parse_quote!(#name: 'static));
        }
        for name in generics::foreign(&free.sig) {
            generics.make_where_clause().predicates.push(syn::parse_quote!(#name: #private::Scalar));
        }
        generics
    }

    /// The method without `self`, `Self` and the lifetimes of its operands.
    fn free_function(&self, mut function: syn::ItemFn) -> syn::Result<syn::ItemFn> {
        let (ty, result) = (in_expressions(&self.block.self_ty), &self.result);
        let this = Ident::new("this", Span::mixed_site());
        let tokens = function.block.to_token_stream();
        let tokens = with_associated(tokens, &|name| (name == "Output").then(|| result.clone()));
        let replace = |ident: &Ident| match ident.to_string().as_str() {
            "Self" => Some(quote!(#ty)),
            "self" => Some(this.to_token_stream()),
            _ => None,
        };
        function.block = syn::parse2(replaced(tokens, &replace))?;
        if let Some(clause) = &function.sig.generics.where_clause {
            function.sig.generics.where_clause = Some(syn::parse2(replaced(clause.to_token_stream(), &replace))?);
        }
        function.sig.ident = format_ident!("{}_{}", "operator", function.sig.ident);
        function.vis = syn::Visibility::Inherited;
        for (input, operand) in function.sig.inputs.iter_mut().zip([Some(&self.this), self.right.as_ref()]) {
            let Some(operand) = operand else { continue };
            let ty = operand.passed();
            match input {
                syn::FnArg::Receiver(receiver) => {
                    let mutability = &receiver.mutability;
                    *input = if matches!(receiver.kind, syn::ReceiverKind::Reference(..)) {
                        syn::parse_quote!(#this: &mut #ty)
                    } else {
                        syn::parse_quote!(#mutability #this: #ty)
                    };
                }
                syn::FnArg::Typed(typed) => *typed.ty = ty,
            }
        }
        function.sig.output = syn::parse_quote!(-> #result);
        function.attrs.clear();
        function.sig.generics = without_idle_lifetimes(function.sig.generics.clone(), &self.mentioned());
        Ok(function)
    }

    /// The types that the staged operator mentions.
    fn mentioned(&self) -> TokenStream {
        let right = self.right.as_ref().map(|right| &right.ty);
        let (this, result) = (&self.this.ty, &self.result);
        quote!(#this, #right, #result)
    }
}

/// The operator in `where Self: Mul<S>`: which derivative it has, the types behind `S` decide.
fn operator_of_self(generics: &syn::Generics) -> Option<&syn::TraitBound> {
    let is_operator = |bound: &&syn::TraitBound| {
        let last = bound.path.segments.last().map(|last| last.ident.to_string());
        last.is_some_and(|last| matches!(&*last, "Add" | "Sub" | "Mul" | "Div" | "Rem" | "Neg"))
    };
    generics.where_clause.iter().flat_map(|clause| &clause.predicates).find_map(|predicate| match predicate {
        syn::WherePredicate::Type(asked) if asked.bounded_ty.to_token_stream().to_string() == "Self" => {
            let traits = asked.bounds.iter().filter_map(|bound| match bound {
                syn::TypeParamBound::Trait(bound) => Some(bound),
                _ => None,
            });
            traits.into_iter().find(is_operator)
        }
        _ => None,
    })
}

/// The type as it is written in expressions: `Point::<T>`.
pub(super) fn in_expressions(ty: &syn::Type) -> TokenStream {
    let syn::Type::Path(path) = ty else { return quote!(<#ty>) };
    let mut path = path.clone();
    for segment in &mut path.path.segments {
        if let syn::PathArguments::AngleBracketed(arguments) = &mut segment.arguments {
            arguments.colon2_token.get_or_insert_default();
        }
    }
    path.to_token_stream()
}

/// The type of the right operand, without `Self`.
fn operand_type(block: &syn::ItemImpl, input: &syn::FnArg) -> syn::Type {
    let ty = &block.self_ty;
    let syn::FnArg::Typed(typed) = input else { return (**ty).clone() };
    let this = |ident: &Ident| (ident == "Self").then(|| quote!(#ty));
    syn::parse2(replaced(typed.ty.to_token_stream(), &this)).unwrap_or_else(|_| (*typed.ty).clone())
}

/// The parameters without the lifetimes that nothing mentions.
fn without_idle_lifetimes(mut generics: syn::Generics, types: &TokenStream) -> syn::Generics {
    let bounds = generics.where_clause.to_token_stream();
    let rest = generics.params.iter().filter(|parameter| !matches!(parameter, syn::GenericParam::Lifetime(_)));
    let mentioned = quote!(#types #bounds #(#rest),*);
    let is_needed = |parameter: &syn::GenericParam| match parameter {
        syn::GenericParam::Lifetime(lifetime) => mentions_lifetime(mentioned.clone(), &lifetime.lifetime.ident),
        syn::GenericParam::Type(_) | syn::GenericParam::Const(_) => true,
    };
    generics.params = generics.params.into_iter().filter(is_needed).collect();
    generics
}

fn mentions_lifetime(tokens: TokenStream, name: &Ident) -> bool {
    let mut after_quote = false;
    tokens.into_iter().any(|token| {
        let found = match &token {
            TokenTree::Ident(ident) => after_quote && ident == name,
            TokenTree::Group(group) => mentions_lifetime(group.stream(), name),
            TokenTree::Punct(_) | TokenTree::Literal(_) => false,
        };
        after_quote = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '\'');
        found
    })
}

fn parameter_name(parameter: &syn::GenericParam) -> Option<TokenStream> {
    match parameter {
        syn::GenericParam::Lifetime(_) => None,
        syn::GenericParam::Type(ty) => Some(ty.ident.to_token_stream()),
        syn::GenericParam::Const(constant) => Some(constant.ident.to_token_stream()),
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
