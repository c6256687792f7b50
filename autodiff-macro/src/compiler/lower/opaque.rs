//! Code without a derivative: kept as the user wrote it, with the variables that it mentions.

mod exits;
mod fields;

use super::{Binding, Lowering, Scope, lookup_in};
use crate::compiler::ir::{Opaque, Place, Type, Var};
use crate::compiler::rules;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

impl Lowering<'_> {
    /// Keeps an expression as it is.
    pub(super) fn opaque(&mut self, expression: &syn::Expr) -> Opaque {
        for refusal in exits::refused(expression) {
            self.diagnostics.report(refusal);
        }
        let tokens = self.with_fields_kept(expression).to_token_stream();
        if self.mentions_iterator(&tokens) {
            let remedy = "loop over it, or collect it into a `Vec` first";
            self.unsupported(expression.span(), "an iterator as a value", remedy);
        }
        let mut opaque = self.opaque_tokens(&tokens);
        opaque.cheap = is_cheap(expression) || self.is_cheap_view(expression);
        opaque.writes = self.written_by(expression);
        opaque.span = expression.span();
        opaque
    }

    /// A view of a matrix borrows it: the backward pass takes it again instead of keeping it.
    fn is_cheap_view(&self, expression: &syn::Expr) -> bool {
        let syn::Expr::MethodCall(call) = expression else { return false };
        let cheap = is_cheap(&call.receiver) && call.args.iter().all(is_cheap);
        cheap && self.matrix(expression).is_some_and(|matrix| matrix.viewed)
    }

    /// Keeps tokens as they are, renaming the variables that have another name in the generated code.
    pub(super) fn opaque_tokens(&self, tokens: &TokenStream) -> Opaque {
        let mut reads = Vec::new();
        let tokens = self.renamed(tokens, &mut reads);
        let has_elements = |var: Var| {
            let located = self.located_place(&self.function.resolve(&Place::whole(var)));
            !located.is_some_and(|ty| self.neighbours.has_other_length(&ty))
        };
        let is_measured = |var: &&Var| {
            let measures = if self.matrix_of_variable(**var).is_some() { MEASURES } else { &MEASURES[..2] };
            is_measured(&tokens, &self.function.variables[var.0].ident, measures) && has_elements(**var)
        };
        let measures = reads.iter().filter(is_measured).copied().collect();
        Opaque {
            span: tokens.span(),
            tokens,
            reads,
            measures,
            writes: Vec::new(),
            cheap: false,
            ty: Type::Unknown,
            claimed: false,
            pooled: false,
            refusal: None,
        }
    }

    fn renamed(&self, tokens: &TokenStream, reads: &mut Vec<Var>) -> TokenStream {
        self.renamed_within(tokens, tokens, reads)
    }

    /// The same of a part of the code.
    fn renamed_within(&self, whole: &TokenStream, tokens: &TokenStream, reads: &mut Vec<Var>) -> TokenStream {
        let mut after_dot = false;
        let mut after_quote = false;
        let mut renamed = TokenStream::new();
        let mut rest = tokens.clone().into_iter().peekable();
        let mut before = [String::new(), String::new()];
        while let Some(token) = rest.next() {
            let text = if let TokenTree::Group(_) = token { String::new() } else { token.to_string() };
            let (dot, quote) = match &token {
                TokenTree::Punct(punct) => (punct.as_char() == '.' && !after_dot, punct.as_char() == '\''),
                TokenTree::Ident(_) | TokenTree::Group(_) | TokenTree::Literal(_) => (false, false),
            };
            match token {
                TokenTree::Ident(ident) if !after_dot && !after_quote && !is_module(&ident, rest.peek()) => {
                    let depth = match self.lookup(&ident.to_string()) {
                        Some(Binding::Referred(_, depth)) => *depth,
                        _ => 0,
                    };
                    let is_view = self.is_view_as_value(&ident, rest.peek());
                    let is_hidden = (depth > 0 || is_view) && binds(whole, &ident);
                    let name = self.renamed_ident(ident, reads);
                    renamed.extend(match depth {
                        _ if is_hidden => name.into_token_stream(),
                        0 if is_view => self.view_again(&name),
                        0 => name.into_token_stream(),
                        1 => quote::quote!((&#name)),
                        _ => quote::quote!((&&#name)),
                    });
                }
                TokenTree::Group(group) => {
                    let within = self.renamed_within(whole, &group.stream(), reads);
                    let within = if writes_text(&before) { self.with_captured(within, reads) } else { within };
                    let mut inner = proc_macro2::Group::new(group.delimiter(), within);
                    inner.set_span(group.span());
                    renamed.extend([TokenTree::Group(inner)]);
                }
                TokenTree::Literal(literal) => {
                    self.captured(&literal.to_string(), reads);
                    renamed.extend([TokenTree::Literal(literal)]);
                }
                other @ (TokenTree::Ident(_) | TokenTree::Punct(_)) => renamed.extend([other]),
            }
            (after_dot, after_quote) = (dot, quote);
            before = [std::mem::take(&mut before[1]), text];
        }
        renamed
    }

    fn renamed_ident(&self, ident: Ident, reads: &mut Vec<Var>) -> Ident {
        let Some(var) = self.lookup_variable(&ident.to_string()) else {
            return ident;
        };
        if !reads.contains(&var) {
            reads.push(var);
        }
        let mut name = self.function.variables[var.0].ident.clone();
        if name == ident {
            return ident;
        }
        name.set_span(ident.span().resolved_at(name.span()));
        name
    }

    /// The variables that a format string captures by name.
    fn captured(&self, literal: &str, reads: &mut Vec<Var>) {
        for var in captures(literal).filter_map(|name| self.lookup_variable(name)) {
            if !reads.contains(&var) {
                reads.push(var);
            }
        }
    }

    /// The arguments of a macro that writes text, with those that its format string captures and that have another name in
    /// the generated code.
    fn with_captured(&self, arguments: TokenStream, reads: &mut Vec<Var>) -> TokenStream {
        let mut added = TokenStream::new();
        let mut known = Vec::new();
        let ends = arguments.clone().into_iter().last().is_some_and(|last| last.to_string() == ",");
        for token in arguments.clone() {
            let TokenTree::Literal(literal) = &token else { continue };
            for name in captures(&literal.to_string()) {
                let name = Ident::new(name, literal.span());
                let ident = self.renamed_ident(name.clone(), reads);
                if ident != name && !known.contains(&ident) {
                    let comma = (!ends || !known.is_empty()).then(|| quote::quote!(,));
                    added.extend(quote::quote!(#comma #name = #ident));
                    known.push(ident);
                }
            }
        }
        arguments.into_iter().chain(added).collect()
    }

    /// The memory that an expression may change.
    pub(super) fn written_by(&self, expression: &syn::Expr) -> Vec<Var> {
        self.written_within(expression, &self.scopes)
    }

    /// The same where other names are in scope.
    pub(super) fn written_within(&self, expression: &syn::Expr, scopes: &[Scope]) -> Vec<Var> {
        let mut finder = Writes { lowering: self, scopes, found: Vec::new() };
        finder.visit_expr(expression);
        finder.found
    }
}

/// A pattern in the code gives the name to something else, as that of a closure's parameter.
fn binds(code: &TokenStream, name: &Ident) -> bool {
    struct Find<'a>(&'a Ident, bool);
    impl<'ast> Visit<'ast> for Find<'_> {
        fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
            self.1 |= pattern.ident == *self.0;
            visit::visit_pat_ident(self, pattern);
        }
    }
    let mut find = Find(name, false);
    if let Ok(block) = syn::parse2::<syn::Block>(quote::quote!({ #code })) {
        find.visit_block(&block);
    }
    find.1
}

/// Finds what an expression borrows mutably, assigns to, or calls an unknown method of.
struct Writes<'a, 'b> {
    lowering: &'a Lowering<'b>,
    scopes: &'a [Scope],
    found: Vec<Var>,
}

impl Writes<'_, '_> {
    fn root(&mut self, expression: &syn::Expr) {
        match expression {
            syn::Expr::Path(path) => {
                let binding = path.path.get_ident().and_then(|name| lookup_in(self.scopes, &name.to_string()));
                match binding {
                    Some(Binding::Variable(var) | Binding::Referred(var, _)) if self.lowering.is_writable(*var) => {
                        self.found.push(*var);
                    }
                    Some(Binding::Callable(callable, _)) => {
                        self.found.extend(self.lowering.written_by_callable(callable));
                    }
                    _ => {}
                }
            }
            syn::Expr::Index(index) => self.root(&index.expr),
            syn::Expr::Field(field) => self.root(&field.base),
            syn::Expr::Paren(inner) => self.root(&inner.expr),
            syn::Expr::Unary(unary) => self.root(&unary.expr),
            _ => {}
        }
    }
}

impl<'ast> Visit<'ast> for Writes<'_, '_> {
    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        self.found.extend(self.lowering.written_by_macro(call));
    }

    fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
        // A closure may change what it has captured.
        self.root(&call.func);
        visit::visit_expr_call(self, call);
    }

    fn visit_expr_reference(&mut self, reference: &'ast syn::ExprReference) {
        if reference.mutability.is_some() {
            self.root(&reference.expr);
        }
        visit::visit_expr_reference(self, reference);
    }

    fn visit_expr_assign(&mut self, assign: &'ast syn::ExprAssign) {
        self.root(&assign.left);
        visit::visit_expr_assign(self, assign);
    }

    fn visit_expr_binary(&mut self, binary: &'ast syn::ExprBinary) {
        if binary.op.to_token_stream().to_string().ends_with('=') && !is_comparison(&binary.op) {
            self.root(&binary.left);
        }
        visit::visit_expr_binary(self, binary);
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        let name = call.method.to_string();
        let optional = || self.lowering.carrier_of(&call.receiver).is_some();
        let measures = || MEASURES.contains(&&*name) && self.lowering.matrix(&call.receiver).is_some();
        let is_read = || {
            let of = self.lowering.located(&call.receiver);
            of.is_some_and(|of| self.lowering.neighbours.leaves_receiver(&of, &call.method))
        };
        if !(is_pure_method(&name) || MOVING.contains(&&*name) && optional() || measures() || is_read()) {
            self.root(&call.receiver);
        }
        visit::visit_expr_method_call(self, call);
    }
}

/// The tokens before a group are those of a macro of std that writes text, or stops with one.
fn writes_text([name, bang]: &[String; 2]) -> bool {
    const WRITERS: &[&str] = &[
        "format",
        "format_args",
        "print",
        "println",
        "eprint",
        "eprintln",
        "write",
        "writeln",
        "panic",
        "unreachable",
        "todo",
        "unimplemented",
        "assert",
        "assert_eq",
        "assert_ne",
        "debug_assert",
        "debug_assert_eq",
        "debug_assert_ne",
    ];
    bang == "!" && WRITERS.contains(&&**name)
}

/// The names that a format string captures.
fn captures(literal: &str) -> impl Iterator<Item = &str> {
    literal.split('{').skip(1).filter_map(|piece| {
        let rest = piece.trim_start_matches(|c: char| c.is_alphanumeric() || c == '_');
        let name = &piece[..piece.len() - rest.len()];
        let is_name = name.starts_with(|c: char| c.is_alphabetic() || c == '_') && rest.starts_with(['}', ':']);
        is_name.then_some(name)
    })
}

/// Methods that ask how many elements there are; those after the second are of arrays of other crates alone.
const MEASURES: &[&str] = &["len", "is_empty", "shape", "dim", "raw_dim", "ndim", "nrows", "ncols", "len_of"];

/// Wherever the tokens mention the variable, they ask for its length by one of these methods.
fn is_measured(tokens: &TokenStream, name: &Ident, methods: &[&str]) -> bool {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let is = |at: usize, text: &str| tokens.get(at).is_some_and(|token| token.to_string() == text);
    let measures = |at: usize| is(at + 1, ".") && methods.iter().any(|method| is(at + 2, method));
    tokens.iter().enumerate().all(|(at, token)| match token {
        TokenTree::Ident(ident) if ident == name && !(at > 0 && is(at - 1, ".")) => measures(at),
        TokenTree::Group(group) => is_measured(&group.stream(), name, methods),
        TokenTree::Literal(literal) => !literal.to_string().contains(&name.to_string()),
        TokenTree::Ident(_) | TokenTree::Punct(_) => true,
    })
}

/// The `self` of a path such as `self::f`.
fn is_module(ident: &Ident, next: Option<&TokenTree>) -> bool {
    ident == "self" && matches!(next, Some(TokenTree::Punct(punct)) if punct.as_char() == ':')
}

fn is_comparison(operator: &syn::BinOp) -> bool {
    matches!(operator, syn::BinOp::Eq(_) | syn::BinOp::Le(_) | syn::BinOp::Ge(_) | syn::BinOp::Ne(_))
}

/// Methods that change nothing and cost next to nothing.
pub(super) fn is_pure_method(name: &str) -> bool {
    rules::method(name).is_some() || PURE.contains(&name)
}

/// Methods of std and of matrices that take `&self`, or that leave a `self` of plain numbers as it is.
const PURE: &[&str] = &[
    "len",
    "is_empty",
    "capacity",
    "contains",
    "contains_key",
    "keys",
    "values",
    "first",
    "last",
    "get",
    "iter",
    "windows",
    "chunks",
    "chunks_exact",
    "as_slice",
    "as_ref",
    "clone",
    "to_vec",
    "to_owned",
    "copied",
    "cloned",
    "starts_with",
    "ends_with",
    "binary_search",
    "is_sorted",
    "concat",
    "join",
    "to_string",
    "cmp",
    "eq",
    "ne",
    "lt",
    "le",
    "gt",
    "ge",
    "pow",
    "abs_diff",
    "checked_add",
    "checked_sub",
    "checked_mul",
    "saturating_sub",
    "saturating_add",
    "saturating_mul",
    "wrapping_add",
    "wrapping_sub",
    "wrapping_mul",
    "div_ceil",
    "isqrt",
    "is_power_of_two",
    "is_multiple_of",
    "count_ones",
    "trailing_zeros",
    "leading_zeros",
    "is_positive",
    "is_negative",
    "unsigned_abs",
    // Of matrices.
    "nrows",
    "ncols",
    // Of optional values.
    "is_some",
    "is_none",
    "is_ok",
    "is_err",
    "unwrap",
    "expect",
    "unwrap_or",
    "unwrap_or_else",
    "unwrap_or_default",
    "is_some_and",
    "is_none_or",
    "is_ok_and",
    "is_err_and",
    "map_or",
    "map_or_else",
    "as_deref",
];

/// Methods of optional values that types of the user's may have, too.
const MOVING: &[&str] = &[
    "map",
    "and_then",
    "filter",
    "or",
    "or_else",
    "xor",
    "and",
    "zip",
    "ok",
    "err",
    "ok_or",
    "ok_or_else",
    "map_err",
    "flatten",
    "inspect",
];

/// The expression may be evaluated a second time at no loss.
fn is_cheap(expression: &syn::Expr) -> bool {
    match expression {
        syn::Expr::Lit(_) | syn::Expr::Path(_) => true,
        syn::Expr::Paren(inner) => is_cheap(&inner.expr),
        syn::Expr::Group(inner) => is_cheap(&inner.expr),
        syn::Expr::Unary(unary) => is_cheap(&unary.expr),
        syn::Expr::Cast(cast) => is_cheap(&cast.expr),
        syn::Expr::Field(field) => is_cheap(&field.base),
        syn::Expr::Index(index) => is_cheap(&index.expr) && is_cheap(&index.index),
        syn::Expr::Reference(reference) => reference.mutability.is_none() && is_cheap(&reference.expr),
        syn::Expr::Range(range) => range.start.iter().chain(&range.end).all(|bound| is_cheap(bound)),
        syn::Expr::Binary(binary) => {
            !binary.op.to_token_stream().to_string().ends_with('=') | is_comparison(&binary.op)
                && is_cheap(&binary.left)
                && is_cheap(&binary.right)
        }
        syn::Expr::MethodCall(call) => {
            let name = call.method.to_string();
            let light = matches!(name.as_str(), "len" | "is_empty" | "abs" | "max" | "min" | "is_nan" | "is_finite");
            light && is_cheap(&call.receiver) && call.args.iter().all(is_cheap)
        }
        _ => false,
    }
}
