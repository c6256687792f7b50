//! Methods that traits of the user's give to numbers, arrays and other types of std, as `impl Norm for [f64]`.

use super::Lowering;
use super::method::is_known_of_iterators;
use super::traits::{as_method, operator};
use crate::compiler::diagnostics;
use crate::compiler::ir::{Callee, Kind, Opaque, Operand, Scalar, Step, Type, Value, Var, Written};
use crate::compiler::methods::extension;
use crate::compiler::neighbours::{Block, Extension};
use crate::compiler::{rules, types};
use proc_macro2::{Ident, Span};
use quote::{ToTokens, quote};
use std::collections::BTreeSet;

impl Lowering<'_> {
    /// `x.norm()`, where no method of the type itself can be meant.
    pub(super) fn extended_method(&mut self, call: &syn::ExprMethodCall, discards: bool) -> Option<Operand> {
        let extensions = self.neighbours.extensions(&call.method, None);
        if extensions.is_empty() {
            return None;
        }
        let (form, name) = (self.seen_form(&call.receiver), call.method.to_string());
        let ty = self.seen_type(&call.receiver)?;
        let blocks = extensions.iter().map(|extension| &extension.block).filter(|block| block.has_receiver);
        let block = block_for(&ty, blocks).filter(|block| block.annotated && !is_inherent(&ty, &name))?;
        self.call_of_extension(call, block.returns.as_ref(), form, &extensions, discards)
    }

    /// The same by a path: `Norm::norm(&x)`, `<[f64; 3] as Norm>::norm(&x)`, `f64::norm(&x)`.
    pub(super) fn extended_call(&mut self, call: &syn::ExprCall, of: &syn::ExprPath) -> Option<Operand> {
        let name = &of.path.segments.last()?.ident;
        let extensions = self.neighbours.extensions(name, path_of_trait(of).as_ref());
        if extensions.is_empty() || self.is_inert(&syn::Expr::Call(call.clone())) {
            return None;
        }
        let Owner { ty, of_trait, form } = self.owner_of(call, of)?;
        let is_method_of_numbers = rules::method(&name.to_string()).is_some();
        let is_meant = |block: &&Block| match &of_trait {
            Some(_) => block.of_trait == of_trait,
            None => !is_method_of_numbers,
        };
        let blocks = extensions.iter().map(|extension| &extension.block).filter(is_meant);
        let block = block_for(&ty, blocks).filter(|block| block.annotated)?;
        if block.has_receiver {
            self.import_extensions(name, of_trait.and(path_of_trait(of)));
            return self.call_of_extension(&as_method(call)?, block.returns.as_ref(), form, &extensions, false);
        }
        // A path of the trait leaves the type open, and another block of it may fit as well.
        let owner: syn::Type = match &of.qself {
            Some(of) => (*of.ty).clone(),
            None if self.is_own_trait(&of.path) => syn::parse_str(block.written.as_ref()?).ok()?,
            None => syn::Type::Path(syn::TypePath { attrs: Vec::new(), qself: None, path: owner_in(&of.path) }),
        };
        self.import_extensions(name, of_trait.and(path_of_trait(of)));
        let arguments = call.args.iter().map(|argument| self.argument(argument)).collect();
        let value =
            self.push_call(Callee::Associated(syn::parse_quote!(<#owner>::#name)), arguments, &name.to_string(), false);
        self.note_result(&value, block.returns.as_ref());
        Some(value)
    }

    /// The call of a method that has the attribute.
    fn call_of_extension(
        &mut self,
        call: &syn::ExprMethodCall,
        returns: Option<&String>,
        form: Form,
        extensions: &[Extension],
        discards: bool,
    ) -> Option<Operand> {
        let whole = syn::Expr::MethodCall(call.clone());
        if self.is_inert(&whole) {
            return None;
        }
        let Some(receiver) = as_meant(&call.receiver, form, extensions) else {
            return Some(self.ambiguous(call));
        };
        let place = self.receiver_place(&receiver)?;
        self.import_extensions(&call.method, None);
        let value = self.method_of(place, call, discards);
        self.note_result(&value, returns);
        Some(value)
    }

    /// Some trait of the source gives values of the type a method of this name that has the attribute.
    pub(super) fn is_extended(&self, ty: &Type, method: &Ident) -> bool {
        let extensions = self.neighbours.extensions(method, None);
        block_for(ty, extensions.iter().map(|extension| &extension.block)).is_some_and(|block| block.annotated)
    }

    /// The receiver of a method, as generated code has to have it; an error where the source leaves it open.
    pub(super) fn receiver_as_meant(&self, call: &syn::ExprMethodCall) -> Option<syn::Expr> {
        let extensions = self.neighbours.extensions(&call.method, None);
        as_meant(&call.receiver, self.seen_form(&call.receiver), &extensions)
    }

    pub(super) fn ambiguous(&mut self, call: &syn::ExprMethodCall) -> Operand {
        let what = format!("a method `{}` that vectors, arrays and slices have each, of one of them", call.method);
        let remedy = "say which one is meant: `values[..]` for a slice, a name of its own for a vector or array";
        let refusal = diagnostics::unsupported(call.method.span(), what, remedy);
        let opaque = self.opaque(&syn::Expr::MethodCall(call.clone()));
        self.temporary("value", Value::Passive(Opaque { refusal: Some(refusal), ..opaque }))
    }

    fn note_result(&mut self, value: &Operand, returns: Option<&String>) {
        let returns = returns.and_then(|ty| syn::parse_str(ty).ok()).map(|ty| types::written(&ty, &[]));
        let known = returns.filter(|ty| ty.is_real() || matches!(ty, Type::Array(..) | Type::Vec(_) | Type::Tuple(_)));
        if let (Some(var), Some(ty)) = (value.var(), known) {
            self.function.variables[var.0].ty = ty;
        }
    }

    /// The form of a sequence, as far as the source shows it; what a name of a part refers to may have any.
    fn seen_form(&self, expression: &syn::Expr) -> Form {
        match expression {
            syn::Expr::Paren(inner) => self.seen_form(&inner.expr),
            syn::Expr::Reference(inner) => self.seen_form(&inner.expr),
            syn::Expr::Unary(syn::ExprUnary { op: syn::UnOp::Deref(_), expr, .. }) => self.seen_form(expr),
            syn::Expr::MethodCall(call) if call.method == "as_slice" => Form::Slice,
            syn::Expr::Index(index) if matches!(&*index.index, syn::Expr::Range(_)) => Form::Slice,
            syn::Expr::Path(path) => {
                let var = path.path.get_ident().and_then(|name| self.lookup_variable(&name.to_string()));
                var.map_or(Form::Other, |var| self.form_of_variable(var))
            }
            _ => Form::Other,
        }
    }

    fn form_of_variable(&self, var: Var) -> Form {
        if let Some(written) = self.function.annotations.get(&var) {
            return Form::of(&types::written(written, &self.scalars));
        }
        match self.kind(var) {
            Kind::View(place, _) if matches!(place.path.last(), Some(Step::Range(_))) => Form::Slice,
            Kind::View(place, _) => {
                let ty = self.function.place_type(&self.function.resolve(place));
                if ty == Type::Unknown || ty.element().is_some() { Form::Any } else { Form::Other }
            }
            Kind::Value | Kind::Memory | Kind::Argument | Kind::Borrowed(_) => Form::of(self.ty(var)),
        }
    }

    /// The type whose function a path names, and the trait if the path names that.
    fn owner_of(&self, call: &syn::ExprCall, of: &syn::ExprPath) -> Option<Owner> {
        let owner = owner_in(&of.path);
        let of_trait = owner.segments.last().map(|last| last.ident.to_string());
        let of_type = |ty: &syn::Type, of_trait| {
            let ty = match types::written(ty, &self.scalars) {
                Type::Passive => Type::Named(Written(ty.to_token_stream())),
                ty => ty,
            };
            Some(Owner { form: Form::of(&ty), ty, of_trait })
        };
        match &of.qself {
            Some(of) => of_type(&of.ty, of_trait),
            None if owner.segments.is_empty() => None,
            None if self.is_own_trait(&of.path) => {
                let receiver = call.args.first()?;
                Some(Owner { ty: self.seen_type(receiver)?, of_trait, form: self.seen_form(receiver) })
            }
            None => of_type(&syn::parse2(quote!(#owner)).ok()?, None),
        }
    }

    /// Brings the derivatives of methods of this name into scope that stand where their trait is imported from, or where a
    /// path finds it.
    pub(super) fn import_extensions(&mut self, method: &Ident, path: Option<Vec<String>>) {
        let extensions = self.neighbours.extensions(method, path.as_ref());
        let with_derivatives =
            |extension: Extension| extension.import.filter(|_| extension.block.annotated).zip(extension.block.written);
        let mut paths: Vec<Vec<String>> = path.filter(|path| path.len() > 1).into_iter().collect();
        for (mut import, ty) in extensions.into_iter().filter_map(with_derivatives) {
            if let (Some(of_trait), Ok(ty)) = (import.pop(), syn::parse_str(&ty)) {
                import.push(extension::name(&of_trait, &ty).to_string());
                paths.push(import);
            }
        }
        for path in paths.into_iter().filter(|path| path.len() > 1) {
            let names = path.iter().map(|name| Ident::new(name, Span::call_site()));
            let import = quote!(use #(#names)::* as _;);
            if self.declared.insert(import.to_string()) {
                self.function.items.extend(syn::parse2::<syn::Item>(import));
            }
        }
    }
}

/// The names of the trait in the path of one of its functions.
fn path_of_trait(of: &syn::ExprPath) -> Option<Vec<String>> {
    let mut names: Vec<String> = of.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    names.pop();
    (!names.is_empty() && of.path.leading_colon.is_none()).then_some(names)
}

/// What the path of a call says of its function.
struct Owner {
    ty: Type,
    of_trait: Option<String>,
    form: Form,
}

/// The forms of sequences that may have methods of the same name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Form {
    Vec,
    Array,
    Slice,
    /// One of these.
    Any,
    /// No sequence.
    Other,
}

impl Form {
    fn of(ty: &Type) -> Self {
        match ty {
            Type::Vec(_) => Self::Vec,
            Type::Array(..) => Self::Array,
            Type::Slice(_) => Self::Slice,
            Type::Sequence(_) => Self::Any,
            _ => Self::Other,
        }
    }
}

/// The receiver of a method that other forms of sequences may have as well: what is a slice in the source must be one in
/// generated code, where a name of a part is its place. None where the form is not known.
fn as_meant(receiver: &syn::Expr, form: Form, extensions: &[Extension]) -> Option<syn::Expr> {
    let forms = extensions.iter().filter_map(|extension| extension.block.type_written());
    let forms: BTreeSet<Form> = forms.map(|ty| Form::of(&ty)).filter(|form| *form != Form::Other).collect();
    match form {
        Form::Any if forms.len() > 1 => None,
        Form::Slice if forms.len() > 1 => {
            let borrowed = borrowed(receiver);
            Some(syn::parse_quote!((#borrowed)[..]))
        }
        _ => Some(receiver.clone()),
    }
}

/// What a reference or a call of `as_slice` borrows.
fn borrowed(expression: &syn::Expr) -> &syn::Expr {
    match expression {
        syn::Expr::Paren(inner) => borrowed(&inner.expr),
        syn::Expr::Reference(inner) => borrowed(&inner.expr),
        syn::Expr::MethodCall(call) if call.method == "as_slice" => &call.receiver,
        other => other,
    }
}

/// The block whose method a value of the type has: that of its own form, or else that of slices.
fn block_for<'a>(ty: &Type, mut blocks: impl Iterator<Item = &'a Block> + Clone) -> Option<&'a Block> {
    let of_form = |block: &&Block| block.type_written().is_some_and(|written| Form::of(&written) == Form::of(ty));
    let fitting = |block: &&Block| block.type_written().is_some_and(|written| fits(ty, &written));
    blocks.clone().filter(fitting).find(of_form).or_else(|| blocks.find(fitting))
}

/// A value of the first type may have the methods of the second one.
fn fits(ty: &Type, written: &Type) -> bool {
    match (ty, written) {
        (Type::Real(Scalar::F64 | Scalar::F32), Type::Real(_)) => ty == written,
        (Type::Real(Scalar::Literal), Type::Real(_)) | (Type::Unknown, _) => true,
        (Type::Tuple(a), Type::Tuple(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| fits(a, b)),
        (Type::Optional(ty), Type::Optional(written)) => fits(ty, written),
        (Type::Real(_), Type::Named(Written(name))) => syn::parse2::<Ident>(name.clone()).is_ok(),
        (Type::Named(ty), Type::Named(written)) => last_name(ty) == last_name(written),
        (_, Type::Unknown) => true,
        (ty, written) => ty.element().zip(written.element()).is_some_and(|(ty, written)| fits(ty, written)),
    }
}

fn last_name(Written(ty): &Written) -> Option<Ident> {
    let path: syn::TypePath = syn::parse2(ty.clone()).ok()?;
    path.path.segments.last().map(|last| last.ident.clone())
}

/// The type or trait whose function a path names.
fn owner_in(path: &syn::Path) -> syn::Path {
    let mut owner = path.clone();
    owner.segments.pop();
    owner.segments.pop_punct();
    owner
}

/// The type has a method of this name itself, which comes first.
fn is_inherent(ty: &Type, name: &str) -> bool {
    match ty {
        // Those of operators are methods of traits as well.
        Type::Real(_) => rules::method(name).is_some() && (0..2).all(|arguments| operator(name, arguments).is_none()),
        Type::Tuple(_) => false,
        _ => {
            let of_iterators = is_known_of_iterators(name) && !matches!(name, "iter" | "iter_mut" | "last" | "map");
            !of_iterators && rules::method(name).is_none()
        }
    }
}
