//! Stand-ins for functions and methods that lack the attribute: rustc meets them where it finds nothing else, and then
//! says what is missing.

use crate::compiler::emit::value::located;
use crate::compiler::ir::{Callee, Function, Statement};
use crate::compiler::names::Names;
use crate::compiler::save;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident};
use std::collections::BTreeSet;

/// The stand-ins for what is called where a derivative flows, and whose attribute was not seen.
pub(super) fn stand_ins(function: &Function, names: &mut Names) -> TokenStream {
    let called = called(function);
    let (methods, functions) = (methods(function, &called, names), functions(function, &called, names));
    code!(#methods #functions)
}

/// A trait with the methods, for types that do not exist.
fn methods(function: &Function, called: &BTreeSet<String>, names: &mut Names) -> Option<TokenStream> {
    let missing = function.unseen.methods.iter().filter(|name| called.contains(&name.to_string()));
    let missing: Vec<Ident> = missing.map(|name| format_ident!("{name}_stages")).collect();
    let (private, stand_in) = (&function.private, names.fresh("MissingMethods"));
    (!missing.is_empty()).then(|| {
        code! {
            trait #stand_in { #(fn #missing(&self) {})* }
            impl<T: #private::HasAttribute + ?Sized> #stand_in for T {}
        }
    })
}

/// Other names for the functions: those of the stand-ins, unless there are derivatives under their own.
fn functions(function: &Function, called: &BTreeSet<String>, names: &mut Names) -> TokenStream {
    let missing = function.unseen.functions.iter().filter(|(text, _)| called.contains(*text));
    missing.filter_map(|(_, (path, known_as))| functions_stand_in(path, known_as, &function.private, names)).collect()
}

fn functions_stand_in(
    path: &syn::Path,
    known_as: &Ident,
    private: &TokenStream,
    names: &mut Names,
) -> Option<TokenStream> {
    let name = &path.segments.last()?.ident;
    let import = located(code!(use #path as #known_as;), name.span());
    let stand_in = names.fresh(&format!("missing_{name}"));
    Some(code! {
        #import
        use #stand_in::*;
        mod #stand_in {
            pub type #known_as = #private::MissingFunction<#name>;
            enum #name {}
        }
    })
}

/// The paths of the functions and the names of the methods.
fn called(function: &Function) -> BTreeSet<String> {
    let mut called = BTreeSet::new();
    let name = |statement: &Statement| match statement {
        Statement::Call(call) => match &call.callee {
            Callee::Function(path) => Some(path.to_token_stream().to_string()),
            Callee::Associated(path) => path.path.segments.last().map(|last| last.ident.to_string()),
            Callee::Method(name) => Some(name.to_string()),
            _ => None,
        },
        _ => None,
    };
    save::walk(&function.body, &mut |block| called.extend(block.statements.iter().filter_map(name)));
    called
}
