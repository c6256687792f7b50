//! Imports from crates of which the compiler knows something: the paths that they stand for are written in their place.
//!
//! `swap(&mut a, &mut b)` with `use core::mem::swap;` beside the function or inside of it becomes
//! `::core::mem::swap(&mut a, &mut b)`, so that every other pass knows functions by their paths alone. A variable, item or
//! parameter of that name hides the import, as in Rust.

use super::neighbours::{Meaning, Names, Neighbours};
use super::tables::HashSet;
use super::{crates, generics, types};
use proc_macro2::{Ident, Span};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::visit::Visit;
use syn::visit_mut::{self, VisitMut};

/// How often an import may start with what another one brings.
const DEPTH: usize = 8;

/// Modules of std whose functions are known by the last two names of their paths.
const MODULES: &[&str] = &["array", "iter", "mem"];

/// The function with the paths of what it imports.
pub(super) fn written_out(item: &syn::ItemFn, neighbours: &Neighbours) -> syn::ItemFn {
    let mut item = item.clone();
    Pass { neighbours, scopes: Vec::new() }.function(&mut item);
    item
}

/// The same of what a macro becomes in the body of a function, where these items and variables are seen.
pub(super) fn written_out_within(
    block: &mut syn::Block,
    items: &[syn::Item],
    variables: HashSet<String>,
    neighbours: &Neighbours,
) {
    let scopes = vec![Scope::Items(Names::of(items)), Scope::Variables(variables)];
    Pass { neighbours, scopes }.visit_block_mut(block);
}

/// The path of the trait of such a crate that is in scope and has the method.
pub(super) fn trait_of(name: &Ident, items: &[syn::Item], neighbours: &Neighbours) -> Option<syn::Path> {
    let method = &*name.to_string();
    if !crates::is_method(method) {
        return None;
    }
    let pass = Pass { neighbours, scopes: vec![Scope::Items(Names::of(items))] };
    let path = pass.names().find_map(|names| {
        let traits = names.paths().filter_map(|path| pass.outside(path.clone()));
        let globs = names.globs().iter().filter_map(|path| pass.outside(path.clone()));
        traits.into_iter().find(|path| crates::is_trait_with(path, method)).or_else(|| {
            globs.into_iter().find_map(|path| {
                let name = crates::trait_with(&path, method)?;
                Some(path.iter().cloned().chain([name.to_owned()]).collect())
            })
        })
    })?;
    Some(absolute(&path, name.span()))
}

/// The trait of an operator is in scope.
pub(super) fn has_operator(name: &str, items: &[syn::Item], neighbours: &Neighbours) -> bool {
    let pass = Pass { neighbours, scopes: vec![Scope::Items(Names::of(items))] };
    let is = |path: &Vec<String>, end: &[&str]| {
        pass.outside(path.clone()).is_some_and(|path| matches!(path[0].as_str(), "std" | "core") && path[1..] == *end)
    };
    pass.names().any(|names| {
        names.paths().any(|path| is(path, &["ops", name])) || names.globs().iter().any(|path| is(path, &["ops"]))
    })
}

/// What is seen within some part of a function.
enum Scope {
    Items(Names),
    Variables(HashSet<String>),
}

struct Pass<'a> {
    neighbours: &'a Neighbours,
    scopes: Vec<Scope>,
}

impl Pass<'_> {
    fn function(&mut self, item: &mut syn::ItemFn) {
        let mut parameters = Names::default();
        parameters.define(generics::names(&item.sig.generics));
        self.scopes.push(Scope::Items(parameters));
        let inputs = item.sig.inputs.iter().filter_map(|input| match input {
            syn::FnArg::Typed(typed) => Some(&*typed.pat),
            syn::FnArg::Receiver(_) => None,
        });
        self.scopes.push(Scope::Variables(inputs.flat_map(bound).collect()));
        self.visit_block_mut(&mut item.block);
        self.scopes.truncate(self.scopes.len() - 2);
    }

    fn within(&mut self, scope: Scope, visit: impl FnOnce(&mut Self)) {
        self.scopes.push(scope);
        visit(self);
        self.scopes.pop();
    }

    fn bind(&mut self, pattern: &syn::Pat) {
        if let Some(Scope::Variables(variables)) = self.scopes.last_mut() {
            variables.extend(bound(pattern));
        }
    }

    /// The items around, from the inside out.
    fn names(&self) -> impl Iterator<Item = &Names> {
        self.names_within().chain(self.neighbours.names())
    }

    fn names_within(&self) -> impl Iterator<Item = &Names> {
        self.scopes.iter().rev().filter_map(|scope| match scope {
            Scope::Items(names) => Some(names),
            Scope::Variables(_) => None,
        })
    }

    fn is_variable(&self, name: &str) -> bool {
        let variables = self.scopes.iter().rev().map_while(|scope| match scope {
            Scope::Variables(variables) => Some(variables.contains(name)),
            Scope::Items(names) => names.meaning(name).is_none().then_some(false),
        });
        variables.into_iter().any(|hides| hides)
    }

    fn meaning(&self, name: &str) -> Option<Meaning> {
        self.names().find_map(|names| names.meaning(name))
    }

    /// The path of what is imported from a crate that is known, from there on.
    fn outside(&self, mut path: Vec<String>) -> Option<Vec<String>> {
        for _ in 0..DEPTH {
            let head = path.first()?;
            match self.meaning(head) {
                Some(Meaning::Path(start)) if start.first() != Some(head) => path.splice(0..1, start).for_each(drop),
                _ if self.is_of_module(head) => return self.through_modules(&path),
                Some(Meaning::Path(_)) | None => return crates::is_known(head).then_some(path),
                Some(Meaning::Item | Meaning::Unknown) => return None,
            }
        }
        None
    }

    /// The path starts in the module of the function.
    fn is_of_module(&self, head: &str) -> bool {
        let is_inner = self.names_within().any(|names| names.meaning(head).is_some());
        matches!(head, "crate" | "self" | "super") || !is_inner && self.is_beside(head)
    }

    /// The path of what modules of this crate import from a crate that is known.
    fn through_modules(&self, path: &[String]) -> Option<Vec<String>> {
        self.neighbours.outside(path).filter(|path| crates::is_known(&path[0]))
    }

    /// A path of several names through modules of this crate, as that in the crate it leads to.
    fn known(&self, segments: &Punctuated<syn::PathSegment, syn::Token![::]>) -> Option<syn::Path> {
        let names: Vec<String> = segments.iter().map(|segment| segment.ident.to_string()).collect();
        let is_way = names.len() > 1 && self.is_of_module(&names[0]);
        let mut path = absolute(&is_way.then(|| self.through_modules(&names))??, segments[0].ident.span());
        path.segments.last_mut()?.arguments = segments.last()?.arguments.clone();
        Some(path)
    }

    /// What the first name of a path stands for, unless it is as well where it is.
    fn head(&self, name: &str, alone: bool) -> Option<Vec<String>> {
        if alone && self.is_variable(name) || is_primitive(name) {
            return None;
        }
        match self.meaning(name) {
            Some(Meaning::Path(path)) => {
                let is_own = |head: &String| matches!(head.as_str(), "crate" | "self" | "super");
                let own = !alone && has_meaning(name) && path.first().is_some_and(is_own);
                if own { Some(path) } else { self.outside(path) }
            }
            Some(Meaning::Item) if !alone && has_meaning(name) && self.is_beside(name) => {
                Some(vec!["self".to_owned(), name.to_owned()])
            }
            Some(Meaning::Item | Meaning::Unknown) => None,
            None => self.brought(name, alone),
        }
    }

    /// The path of a name that is neither defined nor imported by itself.
    fn brought(&self, name: &str, alone: bool) -> Option<Vec<String>> {
        let (known, own): (Vec<_>, Vec<_>) =
            self.names().flat_map(Names::globs).map(|path| self.outside(path.clone())).partition(Option::is_some);
        let brings = if alone { crates::has } else { crates::has_owner };
        if let Some(path) = known.into_iter().flatten().find(|path| brings(path, name)) {
            return Some(path.into_iter().chain([name.to_owned()]).collect());
        }
        // What a module of this crate may bring is unknown.
        let is_crate = !alone && crates::is_known(name) && own.is_empty() && self.neighbours.names().is_some();
        is_crate.then(|| vec![name.to_owned()])
    }

    /// The path of a variant that is imported from its enum: `Shape::Circle` for `Circle`.
    fn variant(&self, path: &syn::Path) -> Option<syn::Path> {
        let name = path.get_ident()?;
        let text = name.to_string();
        let is_type = |name: &String| name.starts_with(char::is_uppercase);
        if !is_type(&text) {
            return None;
        }
        let whole = match self.meaning(&text) {
            Some(Meaning::Path(path)) => {
                let [.., owner, _] = &path[..] else { return None };
                is_type(owner).then_some(path)?
            }
            Some(Meaning::Item | Meaning::Unknown) => return None,
            None => {
                let mut enums = self.names().flat_map(Names::globs).filter(|path| path.last().is_some_and(is_type));
                let owner = enums.find(|owner| self.neighbours.has_variant(owner, &text))?;
                owner.iter().cloned().chain([text]).collect()
            }
        };
        Some(absolute(&whole, name.span()))
    }

    fn write_variant(&self, path: &mut syn::Path) {
        if let Some(variant) = self.variant(path) {
            *path = variant;
        }
    }

    /// The item of this name stands beside the function and not in it.
    fn is_beside(&self, name: &str) -> bool {
        self.neighbours.names().is_some_and(|names| names.meaning(name) == Some(Meaning::Item))
    }
}

/// The compiler knows functions by this first name of their paths.
fn has_meaning(name: &str) -> bool {
    crates::is_known(name) || MODULES.contains(&name)
}

/// The module of this name has constants only, and the type the methods.
pub(super) fn is_primitive(name: &str) -> bool {
    types::is_primitive(name) || name == "self"
}

/// Visits the arguments of a macro, if they are expressions as those of `vec![..]` are.
pub(super) fn visit_arguments(call: &mut syn::Macro, visit: &mut dyn FnMut(&mut syn::Expr)) {
    let listed = Punctuated::<syn::Expr, syn::Token![,]>::parse_terminated;
    let repeated = Punctuated::<syn::Expr, syn::Token![;]>::parse_separated_nonempty;
    if let Ok(mut elements) = listed.parse2(call.tokens.clone()) {
        elements.iter_mut().for_each(visit);
        call.tokens = quote::quote!(#elements);
    } else if let Ok(mut parts) = repeated.parse2(call.tokens.clone()) {
        parts.iter_mut().for_each(visit);
        call.tokens = quote::quote!(#parts);
    }
}

/// The names that a pattern binds.
fn bound(pattern: &syn::Pat) -> HashSet<String> {
    struct Bound(HashSet<String>);
    impl<'ast> Visit<'ast> for Bound {
        fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
            self.0.insert(pattern.ident.to_string());
            syn::visit::visit_pat_ident(self, pattern);
        }
    }
    let mut bound = Bound(HashSet::default());
    bound.visit_pat(pattern);
    bound.0
}

/// The path, from the crate on if it is none of this crate.
fn absolute(path: &[String], span: Span) -> syn::Path {
    let segments = path.iter().map(|name| syn::PathSegment::from(Ident::new(name, span))).collect();
    let is_own = path.first().is_some_and(|head| !crates::is_known(head));
    syn::Path { leading_colon: (!is_own).then(|| syn::Token![::](span)), segments }
}

impl VisitMut for Pass<'_> {
    fn visit_pat_tuple_struct_mut(&mut self, pattern: &mut syn::PatTupleStruct) {
        visit_mut::visit_pat_tuple_struct_mut(self, pattern);
        self.write_variant(&mut pattern.path);
    }

    fn visit_pat_struct_mut(&mut self, pattern: &mut syn::PatStruct) {
        visit_mut::visit_pat_struct_mut(self, pattern);
        self.write_variant(&mut pattern.path);
    }

    fn visit_expr_struct_mut(&mut self, literal: &mut syn::ExprStruct) {
        visit_mut::visit_expr_struct_mut(self, literal);
        self.write_variant(&mut literal.path);
    }

    fn visit_expr_path_mut(&mut self, path: &mut syn::ExprPath) {
        visit_mut::visit_expr_path_mut(self, path);
        self.write_variant(&mut path.path);
        let segments = &path.path.segments;
        let (None, None, Some(first)) = (&path.qself, path.path.leading_colon, segments.first()) else { return };
        if let Some(known) = self.known(segments) {
            path.path = known;
            return;
        }
        let Some(head) = self.head(&first.ident.to_string(), segments.len() == 1) else { return };
        let last =
            if segments.len() == 1 { head.last().cloned() } else { segments.last().map(|last| last.ident.to_string()) };
        if !last.is_some_and(|last| last.starts_with(char::is_lowercase)) {
            return;
        }
        let mut written = absolute(&head, first.ident.span());
        if let Some(last) = written.segments.last_mut() {
            last.arguments = first.arguments.clone();
        }
        written.segments.extend(segments.iter().skip(1).cloned());
        path.path = written;
    }

    /// `Point { x }` names a field.
    fn visit_field_value_mut(&mut self, field: &mut syn::FieldValue) {
        if field.colon_token.is_some() {
            visit_mut::visit_field_value_mut(self, field);
        }
    }

    /// The elements of `vec![..]`; the arguments of other macros stay as they are.
    fn visit_macro_mut(&mut self, call: &mut syn::Macro) {
        if call.path.is_ident("vec") {
            visit_arguments(call, &mut |element| self.visit_expr_mut(element));
        }
    }

    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        let items = block.stmts.iter().filter_map(|statement| match statement {
            syn::Stmt::Item(item) => Some(item),
            syn::Stmt::Local(_) | syn::Stmt::Expr(..) | syn::Stmt::Macro(_) => None,
        });
        let names = Names::of(items);
        self.within(Scope::Items(names), |pass| {
            pass.within(Scope::Variables(HashSet::default()), |pass| visit_mut::visit_block_mut(pass, block));
        });
    }

    fn visit_local_mut(&mut self, local: &mut syn::Local) {
        if let Some(init) = &mut local.init {
            self.visit_local_init_mut(init);
        }
        self.visit_pat_mut(&mut local.pat);
        self.bind(&local.pat);
    }

    fn visit_expr_let_mut(&mut self, condition: &mut syn::ExprLet) {
        self.visit_expr_mut(&mut condition.expr);
        self.visit_pat_mut(&mut condition.pat);
        self.bind(&condition.pat);
    }

    fn visit_expr_if_mut(&mut self, branch: &mut syn::ExprIf) {
        self.within(Scope::Variables(HashSet::default()), |pass| {
            pass.visit_expr_mut(&mut branch.cond);
            pass.visit_block_mut(&mut branch.then_branch);
        });
        if let Some((_, otherwise)) = &mut branch.else_branch {
            self.visit_expr_mut(otherwise);
        }
    }

    fn visit_expr_while_mut(&mut self, repeated: &mut syn::ExprWhile) {
        self.within(Scope::Variables(HashSet::default()), |pass| visit_mut::visit_expr_while_mut(pass, repeated));
    }

    fn visit_expr_for_loop_mut(&mut self, repeated: &mut syn::ExprForLoop) {
        self.visit_expr_mut(&mut repeated.expr);
        self.within(Scope::Variables(bound(&repeated.pat)), |pass| pass.visit_block_mut(&mut repeated.body));
    }

    fn visit_arm_mut(&mut self, arm: &mut syn::Arm) {
        self.within(Scope::Variables(bound(&arm.pat)), |pass| visit_mut::visit_arm_mut(pass, arm));
    }

    fn visit_expr_closure_mut(&mut self, closure: &mut syn::ExprClosure) {
        let inputs = closure.inputs.iter().flat_map(bound).collect();
        self.within(Scope::Variables(inputs), |pass| pass.visit_expr_mut(&mut closure.body));
    }

    /// A function in the body sees the items around it and not the variables.
    fn visit_item_mut(&mut self, item: &mut syn::Item) {
        if let syn::Item::Fn(function) = item {
            let hidden = self.scopes.iter_mut().map(|scope| match scope {
                Scope::Items(_) => HashSet::default(),
                Scope::Variables(variables) => std::mem::take(variables),
            });
            let hidden: Vec<HashSet<String>> = hidden.collect();
            self.function(function);
            for (scope, variables) in self.scopes.iter_mut().zip(hidden) {
                if let Scope::Variables(seen) = scope {
                    *seen = variables;
                }
            }
        }
    }
}
