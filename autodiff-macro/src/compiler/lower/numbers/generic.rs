//! What the function of a trait is for all numbers that have it: the implementations compared, and as generic code.

use super::name_of_code;
use crate::compiler::crates::{self, Does};
use crate::compiler::index;
use crate::compiler::neighbours::{self, FunctionOfNumbers, Sibling};
use crate::compiler::rewrite::replaced;
use crate::compiler::rules::{self, Method, Rule};
use crate::compiler::tables::HashMap;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::parse_quote;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};

/// Constants that `f64` and `f32` have themselves, each of its own value.
const OF_FLOATS: &[&str] = &[
    "DIGITS",
    "EPSILON",
    "INFINITY",
    "MANTISSA_DIGITS",
    "MAX",
    "MAX_10_EXP",
    "MAX_EXP",
    "MIN",
    "MIN_10_EXP",
    "MIN_EXP",
    "MIN_POSITIVE",
    "NAN",
    "NEG_INFINITY",
    "RADIX",
];

/// What a function does.
pub(super) enum Meaning {
    /// No implementation is seen.
    Unseen,
    /// It calls a method of std.
    Rule(&'static Rule),
    /// It calls one that is constant between jumps.
    Step,
    /// It returns its only argument, as another number perhaps.
    Itself,
    /// This, whatever the number is.
    Code(Box<syn::ItemFn>),
    /// One thing here and another there, or what is not known for all numbers.
    Unlike,
}

/// What the function is for the type parameter of this name; `this` is a name for `self`.
pub(super) fn meaning(function: &FunctionOfNumbers, number: &Ident, this: &Ident, private: &TokenStream) -> Meaning {
    let Some(written) = &function.written else { return Meaning::Unlike };
    let all = written.iter().flat_map(|(ty, written)| alternatives(written).into_iter().map(move |one| (ty, one)));
    let all = all.map(|(ty, written)| as_generic(function, (ty, &written), number, this));
    let Some(all) = all.collect::<Option<Vec<syn::ItemFn>>>() else { return Meaning::Unlike };
    let Some(first) = all.first() else { return Meaning::Unseen };
    if all.iter().all(is_identity) {
        return Meaning::Itself;
    }
    if let Some(method) = forwarded(first, number)
        && all.iter().all(|other| forwarded(other, number).as_ref() == Some(&method))
        && let Some(meaning) = of_std(&method, first.sig.inputs.len())
    {
        return meaning;
    }
    if !function.declared.generics.params.is_empty() {
        return Meaning::Unlike;
    }
    let text = |function: &syn::ItemFn| function.to_token_stream().to_string();
    if all.iter().any(|other| text(other) != text(first)) || mentions_others(first, number) {
        return Meaning::Unlike;
    }
    let mut rewrite = OfRunTime { number, private, siblings: &function.siblings, is_known: true };
    let mut code = first.clone();
    rewrite.visit_block_mut(&mut code.block);
    if rewrite.is_known { Meaning::Code(Box::new(code)) } else { Meaning::Unlike }
}

/// What the function may be, where conditions choose the one block or the other for its body.
fn alternatives(written: &syn::ImplItemFn) -> Vec<syn::ImplItemFn> {
    let chosen = written.block.stmts.iter().map(|statement| match statement {
        syn::Stmt::Expr(syn::Expr::Block(body), None) if body.attrs.iter().any(neighbours::is_condition) => {
            Some(syn::ImplItemFn { block: body.block.clone(), ..written.clone() })
        }
        _ => None,
    });
    chosen.collect::<Option<Vec<_>>>().filter(|all| !all.is_empty()).unwrap_or_else(|| vec![written.clone()])
}

/// The implementation for a type as a free function over the type parameter.
fn as_generic(
    function: &FunctionOfNumbers,
    (ty, written): (&str, &syn::ImplItemFn),
    number: &Ident,
    this: &Ident,
) -> Option<syn::ItemFn> {
    if function.takes_references() && calls_by_reference(&written.block, &function.siblings) {
        return None;
    }
    let replace = |name: &Ident| match name {
        name if name == "self" => Some(this.to_token_stream()),
        name if name == "Self" || name == ty => Some(number.to_token_stream()),
        _ => None,
    };
    let mut signature = written.sig.clone();
    signature.ident = name_of_code(function);
    for input in &mut signature.inputs {
        match input {
            syn::FnArg::Receiver(_) => *input = parse_quote!(#this: #number),
            syn::FnArg::Typed(typed) => {
                let by_value = match &*typed.ty {
                    syn::Type::Reference(reference) => (*reference.elem).clone(),
                    ty => ty.clone(),
                };
                *typed.ty = by_value;
            }
        }
    }
    let block = &written.block;
    let mut function: syn::ItemFn = syn::parse2(replaced(quote!(#signature #block), &replace)).ok()?;
    ByValue(names_of_inputs(&function)).visit_block_mut(&mut function.block);
    Some(function)
}

/// Calls a method with a name of std's of what may be a reference: where the trait has it for references, that is meant.
fn calls_by_reference(block: &syn::Block, siblings: &HashMap<String, Sibling>) -> bool {
    struct Find<'a>(&'a HashMap<String, Sibling>, bool);
    impl<'ast> Visit<'ast> for Find<'_> {
        fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
            let name = call.method.to_string();
            let by_reference = self.0.get(&name).is_some_and(|sibling| sibling.by_reference);
            let is_plain = matches!(*call.receiver, syn::Expr::Path(_) | syn::Expr::Reference(_));
            self.1 |= by_reference && is_plain && rules::method(&name).is_some();
            visit::visit_expr_method_call(self, call);
        }
    }
    let mut find = Find(siblings, false);
    find.visit_block(block);
    find.1
}

/// Takes the `*` off parameters, which are numbers here, not references to numbers.
struct ByValue(Vec<String>);

impl VisitMut for ByValue {
    fn visit_expr_mut(&mut self, expression: &mut syn::Expr) {
        visit_mut::visit_expr_mut(self, expression);
        if let syn::Expr::Unary(syn::ExprUnary { op: syn::UnOp::Deref(_), expr, .. }) = &*expression
            && self.0.contains(&expr.to_token_stream().to_string())
        {
            *expression = (**expr).clone();
        }
    }
}

/// The only expression of the function.
fn only(function: &syn::ItemFn) -> Option<&syn::Expr> {
    match &function.block.stmts[..] {
        [syn::Stmt::Expr(value, None)] => Some(without_parentheses(value)),
        _ => None,
    }
}

fn without_parentheses(expression: &syn::Expr) -> &syn::Expr {
    match expression {
        syn::Expr::Paren(inner) => without_parentheses(&inner.expr),
        other => other,
    }
}

fn names_of_inputs(function: &syn::ItemFn) -> Vec<String> {
    let name = |input: &syn::FnArg| match input {
        syn::FnArg::Typed(typed) => typed.pat.to_token_stream().to_string(),
        syn::FnArg::Receiver(_) => "self".to_owned(),
    };
    function.sig.inputs.iter().map(name).collect()
}

/// The expressions are the parameters of the function, in their order.
fn are_inputs<'a>(function: &syn::ItemFn, arguments: impl Iterator<Item = &'a syn::Expr>) -> bool {
    let arguments: Vec<String> =
        arguments.map(|argument| without_parentheses(argument).to_token_stream().to_string()).collect();
    arguments == names_of_inputs(function)
}

/// `x`, `x as f64`, `x.into()`, `f64::from(x)`
fn is_identity(function: &syn::ItemFn) -> bool {
    let is_input = |value: &syn::Expr| are_inputs(function, std::iter::once(value));
    only(function).is_some_and(|value| match value {
        syn::Expr::Cast(cast) => is_input(&cast.expr),
        syn::Expr::MethodCall(call) => call.method == "into" && is_input(&call.receiver),
        syn::Expr::Call(call) => {
            let converts = matches!(&*call.func, syn::Expr::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "from"));
            converts && call.args.iter().all(is_input)
        }
        value => is_input(value),
    })
}

/// What the method of std does.
fn of_std(method: &str, arguments: usize) -> Option<Meaning> {
    if let Some(rule) = rules::rule(method).filter(|rule| rule.arguments.len() == arguments) {
        return (!rules::is_operator(method)).then_some(Meaning::Rule(rule));
    }
    matches!(rules::method(method), Some(Method::Passive)).then_some(Meaning::Step)
}

/// The method of std that the function calls with its own arguments, and does nothing else.
fn forwarded(function: &syn::ItemFn, number: &Ident) -> Option<String> {
    let (name, arguments): (String, Vec<&syn::Expr>) = match only(function)? {
        syn::Expr::MethodCall(call) => {
            (call.method.to_string(), std::iter::once(&*call.receiver).chain(&call.args).collect())
        }
        syn::Expr::Call(call) => {
            let syn::Expr::Path(path) = &*call.func else { return None };
            (function_of_path(path, number)?, call.args.iter().collect())
        }
        _ => return None,
    };
    are_inputs(function, arguments.into_iter()).then_some(name)
}

/// The name of the rule behind `f64::sin`, `libm::sinf`, `Float::sin`.
fn function_of_path(path: &syn::ExprPath, number: &Ident) -> Option<String> {
    if let Some(crates::Function { does: Does::Rule(rule), .. }) = crates::function(&path.path) {
        return Some(rule.to_owned());
    }
    let last = path.path.segments.last()?.ident.to_string();
    let is_of_number = path.qself.as_ref().map_or_else(
        || path.path.segments.len() == 2 && path.path.segments[0].ident == *number,
        |of| of.as_token.is_none() && *number == of.ty.to_token_stream().to_string(),
    );
    is_of_number.then_some(last)
}

/// The function mentions other items: a constant is of one type of numbers, and means something in its module alone.
fn mentions_others(function: &syn::ItemFn, number: &Ident) -> bool {
    let known = |name: &Ident| name == number || ["f64", "f32", "std", "core"].iter().any(|known| name == known);
    neighbours::outer(function).iter().any(|name| !known(name))
}

type Arguments = syn::punctuated::Punctuated<syn::Expr, syn::Token![,]>;

/// Makes code for one number code for all, as far as it is arithmetic.
struct OfRunTime<'a> {
    number: &'a Ident,
    private: &'a TokenStream,
    /// The functions of the bounds.
    siblings: &'a HashMap<String, Sibling>,
    is_known: bool,
}

impl OfRunTime<'_> {
    fn number(&self, value: &dyn ToTokens) -> syn::Expr {
        let (number, private) = (self.number, self.private);
        parse_quote!(#private::number::<#number>(#value))
    }

    /// A method of std as a function of the run time.
    fn method(&self, name: &Ident, operands: &[&syn::Expr]) -> Option<syn::Expr> {
        let Some(Method::Rule(rule)) = rules::method(&name.to_string()) else { return None };
        let private = self.private;
        let exists = rule.arguments.len() == operands.len() && name != "abs_sub";
        exists.then(|| parse_quote!(#private::real::#name(#(#operands),*)))
    }

    /// The function is one of the bounds, and none that `f64` has itself.
    fn is_sibling(&self, name: &Ident) -> bool {
        self.siblings.contains_key(&name.to_string()) && rules::method(&name.to_string()).is_none()
    }

    /// The arguments of a call; what is of another type in a function of the bounds stays as it is.
    fn visit_arguments(&mut self, name: &Ident, receivers: usize, arguments: &mut Arguments) {
        let sibling = self.siblings.get(&name.to_string()).filter(|_| self.is_sibling(name));
        for (at, argument) in arguments.iter_mut().enumerate() {
            let stays = sibling.is_some_and(|sibling| sibling.of_itself.get(at + receivers) != Some(&true));
            if !stays {
                self.visit_expr_mut(argument);
            } else if index::mentions(argument.to_token_stream(), &self.number.to_string()) {
                self.is_known = false;
            }
        }
    }

    /// `std::f64::consts::PI`, which is `std::T::consts::PI` by now.
    fn constant(&self, path: &syn::Path) -> Option<syn::Expr> {
        let names: Vec<&Ident> = path.segments.iter().map(|segment| &segment.ident).collect();
        match &names[..] {
            [.., of, consts, name] if *of == self.number && *consts == "consts" => {
                Some(self.number(&quote!(::core::f64::consts::#name)))
            }
            [of, name] if *of == self.number && !OF_FLOATS.iter().any(|own| *name == own) => Some(parse_quote!(#path)),
            _ => None,
        }
    }

    fn call(&self, call: &syn::ExprCall) -> Option<syn::Expr> {
        let syn::Expr::Path(path) = &*call.func else { return None };
        let name = path.path.segments.last()?.ident.clone();
        let of_number = path.qself.is_none() && path.path.segments.first()?.ident == *self.number;
        if !of_number || path.path.segments.len() != 2 {
            return None;
        }
        let operands: Vec<&syn::Expr> = call.args.iter().collect();
        let is_known = self.is_sibling(&name) || name == "default" && operands.is_empty();
        self.method(&name, &operands).or_else(|| is_known.then(|| syn::Expr::Call(call.clone())))
    }
}

impl VisitMut for OfRunTime<'_> {
    fn visit_expr_mut(&mut self, expression: &mut syn::Expr) {
        match &mut *expression {
            syn::Expr::Call(call) => {
                let syn::Expr::Path(path) = &*call.func else { return self.is_known = false };
                let Some(last) = path.path.segments.last() else { return };
                self.visit_arguments(&last.ident, 0, &mut call.args);
            }
            syn::Expr::MethodCall(call) => {
                self.visit_expr_mut(&mut call.receiver);
                self.visit_arguments(&call.method, 1, &mut call.args);
            }
            other => visit_mut::visit_expr_mut(self, other),
        }
        let other = match &*expression {
            syn::Expr::Lit(literal) => match &literal.lit {
                syn::Lit::Float(float) => {
                    let plain = syn::LitFloat::new(float.base10_digits(), float.span());
                    Some(self.number(&plain))
                }
                syn::Lit::Int(int) if int.suffix().is_empty() => return,
                _ => None,
            },
            syn::Expr::MethodCall(call) => {
                let operands: Vec<&syn::Expr> = std::iter::once(&*call.receiver).chain(&call.args).collect();
                let sibling = || self.is_sibling(&call.method).then(|| syn::Expr::MethodCall(call.clone()));
                self.method(&call.method, &operands).or_else(sibling)
            }
            syn::Expr::Call(call) => self.call(call),
            syn::Expr::Path(path) if path.path.segments.len() == 1 && path.qself.is_none() => return,
            syn::Expr::Path(path) if path.qself.is_none() => self.constant(&path.path),
            syn::Expr::Binary(_)
            | syn::Expr::Unary(_)
            | syn::Expr::Paren(_)
            | syn::Expr::Block(_)
            | syn::Expr::If(_)
            | syn::Expr::Let(_)
            | syn::Expr::Assign(_)
            | syn::Expr::Return(_) => return,
            _ => None,
        };
        match other {
            Some(other) => *expression = other,
            None => self.is_known = false,
        }
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {
        self.is_known = false;
    }

    fn visit_macro_mut(&mut self, _: &mut syn::Macro) {
        self.is_known = false;
    }

    fn visit_type_mut(&mut self, _: &mut syn::Type) {}

    fn visit_path_mut(&mut self, _: &mut syn::Path) {}
}
