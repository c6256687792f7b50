//! The compiler: one line a pass, two gates at which errors stop it.

mod activity;
mod adjoint;
mod diagnostics;
mod emit;
mod infer;
mod ir;
mod lower;
mod names;
mod options;
mod rules;
mod save;
mod simplify;
mod switches;
mod types;
mod wrt;

use diagnostics::Diagnostics;
use names::Names;
use options::Options;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use switches::Switches;

/// Expands the attribute. Whatever happens, the user's item is emitted unchanged.
pub(crate) fn expand(options: TokenStream, item: TokenStream) -> TokenStream {
    match compile(options, item.clone()) {
        Ok(items) => quote!(#[allow(dead_code)] #item #items),
        Err(error) => {
            let error = error.to_compile_error();
            quote!(#item #error)
        }
    }
}

fn compile(options: TokenStream, item: TokenStream) -> syn::Result<TokenStream> {
    let options: Options = syn::parse2(options)?;
    let mut names = Names::new(&item);
    let item: syn::ItemFn = syn::parse2(item)?;
    let switches = Switches::from_environment();
    let mut diagnostics = Diagnostics::default();

    let mut function = lower::function(&item, options.recursive, &mut names, &mut diagnostics);
    wrt::apply(&mut function, &options, &mut diagnostics);
    diagnostics.finish()?;

    infer::types(&mut function);
    let mut activity = activity::analyze(&function, !switches.activity, &mut diagnostics);
    wrt::check_influence(&function, &options, &activity, &mut diagnostics);
    diagnostics.finish()?;

    adjoint::prepare(&mut function, &mut activity, &mut names);
    let krate = options.krate.as_ref().map_or_else(|| quote!(::autodiff), |path| path.to_token_stream());
    let private = quote!(#krate::private);
    let mut backward = adjoint::of(&mut function, &activity, &mut names, &private);
    if switches.simplify {
        simplify::backward(&mut function, &mut backward);
    }
    let plan = save::plan(&function, &mut backward, !switches.save);

    let boxed = options.recursive || is_recursive(&function);
    let program = emit::Program {
        item: &item,
        function: &function,
        backward: &backward,
        plan: &plan,
        activity: &activity,
        private,
        boxed,
    };
    Ok(emit::items(&program, &mut names))
}

/// The function calls itself where a derivative is needed.
fn is_recursive(function: &ir::Function) -> bool {
    let mut recursive = false;
    save::walk(&function.body, &mut |block| {
        recursive |= block
            .statements
            .iter()
            .any(|statement| matches!(statement, ir::Statement::Call(call) if call.recursive));
    });
    recursive
}
