//! The compiler: one line a pass, two gates at which errors stop it.

pub(crate) mod activity;
pub(crate) mod adjoint;
pub(crate) mod aliases;
mod alloc;
mod attributes;
mod capitals;
pub(crate) mod configured;
mod counters;
mod crates;
mod declarative;
pub(crate) mod diagnostics;
mod dispatch;
mod distinct;
mod effects;
mod emit;
mod errors;
pub(crate) mod fuse;
pub(crate) mod generics;
mod helpers;
mod imports;
mod index;
mod indices;
mod infer;
mod interchange;
pub(crate) mod ir;
mod item;
mod lower;
mod methods;
pub(crate) mod names;
pub(crate) mod neighbours;
mod operators;
pub(crate) mod options;
mod parts;
mod privatize;
mod promote;
mod reciprocals;
mod remainders;
mod returned;
mod rewrite;
mod route;
pub(crate) mod rules;
pub(crate) mod save;
mod schedule;
mod scoped;
mod simplify;
mod sink;
mod spent;
mod sums;
pub(crate) mod switches;
pub(crate) mod tables;
mod types;
mod unchecked;
mod viewed;
mod window;
mod wrt;

use diagnostics::Diagnostics;
use ir::checkpoint;
use ir::verify::Stage;
use names::Names;
use neighbours::{Files, Home, Neighbours};
use options::{Custom, Options};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use switches::Switches;

/// Expands the attribute. Whatever happens, the user's item is emitted unchanged.
pub(crate) fn expand(options: TokenStream, item: &TokenStream, files: Files) -> TokenStream {
    let neighbours = Neighbours::of(item, &options, files);
    let krate = attributes::krate(&options);
    let expansion = expand_item(options, item, &neighbours);
    alloc::unless_std(expansion, &krate, &neighbours)
}

fn expand_item(options: TokenStream, item: &TokenStream, neighbours: &Neighbours) -> TokenStream {
    if let Some(item) = attributes::reordered(&options, neighbours) {
        return item;
    }
    if let Some(detour) = configured::detour(&options, item, neighbours) {
        return detour;
    }
    if let Some(block) = neighbours.own_block() {
        return methods::expand(&options, block, neighbours);
    }
    if let Some(definition) = neighbours.own_trait() {
        return methods::provided::definition(&options, definition);
    }
    match compile(options, item, neighbours) {
        Ok((items, attribute)) => quote!(#attribute #item #items),
        Err(error) => {
            let errors = item::broken(item, neighbours.attributed(error), neighbours.home().as_ref());
            if syn::parse2::<syn::Expr>(item.clone()).is_ok() {
                return quote!({ #errors #item });
            }
            quote!(#item #errors)
        }
    }
}

/// Where a function stands.
#[expect(clippy::large_enum_variant, reason = "there is one a function")]
pub(crate) enum Place {
    Free,
    /// In an `impl` block.
    Member {
        /// The generics of the function alone; it itself has those of the block as well.
        own: syn::Generics,
        /// The type of `Self`, if it has no parameters.
        ty: Option<syn::Type>,
        questions: Questions,
        /// The names of derivatives that functions of the user's have already, as `loss_grad` beside `loss`.
        taken: Vec<String>,
    },
}

/// How the function of a block asks rustc whether a type has a tangent.
#[derive(Clone)]
pub(crate) enum Questions {
    /// Nothing is known of the parameters of the block.
    None,
    /// By constants of the type, whose names begin so: with the first function of the block.
    Associated(proc_macro2::Ident),
    /// By constants beside the block, since those of a block with parameters depend on these.
    Beside(proc_macro2::Ident),
    /// Wherever the type is mentioned, since nothing can stand beside the block.
    Everywhere,
}

/// The items beside the user's, and the attribute that the user's item needs: one that is called only through its
/// derivatives is not dead code.
fn compile(
    options: TokenStream,
    item: &TokenStream,
    neighbours: &Neighbours,
) -> syn::Result<(TokenStream, Option<TokenStream>)> {
    let item = neighbours.own_function().map_or_else(|| item::function(item), |function| Ok(function.clone()))?;
    // What an accessor refers to is found where it is called.
    if options.is_empty() && neighbours::Accessor::of(&item.sig, &item.attrs, &item.block).is_some() {
        return Ok((TokenStream::new(), None));
    }
    let mut item = generics::unified(item, &syn::Generics::default());
    generics::show_numbers(&mut item.sig, &attributes::krate(&options), neighbours);
    let public = matches!(item.vis, syn::Visibility::Public(_));
    let own = item.sig.generics.clone();
    let home = neighbours.home();
    item::check_alone(&item, home.as_ref())?;
    let is_member = item::is_associated(&item) || neighbours.is_member();
    let is_inherent = matches!(home, Some(Home::Inherent(_) | Home::Generic(_)));
    let (item, place) = match home {
        Some(Home::Inherent(ty)) => methods::alone(item, &ty),
        Some(Home::Generic(block)) => methods::alone_in(item, &block, &attributes::krate(&options), neighbours)?,
        _ if is_member => (item, Place::Member { own, ty: None, questions: Questions::None, taken: Vec::new() }),
        _ => (item, Place::Free),
    };
    let attribute = (!public).then(|| quote!(#[allow(dead_code)]));
    if is_inherent && is_lowered_in_place(&options, &item) && neighbours.may_be_in_place(&item.sig.ident) {
        return Ok((TokenStream::new(), attribute));
    }
    Ok((compile_function(options, &item, &place, neighbours)?, attribute))
}

/// The function is differentiated where it is called.
fn is_lowered_in_place(options: &TokenStream, function: &syn::ItemFn) -> bool {
    item::is_in_place(function) && !is_custom(options, function)
}

/// The derivative is not that of the body.
fn is_custom(options: &TokenStream, item: &syn::ItemFn) -> bool {
    let mut unheard = Diagnostics::of(&item.sig.ident);
    Options::parse(options.clone(), item, &mut unheard).custom.is_some()
}

/// The derivatives of a function.
fn compile_function(
    options: TokenStream,
    item: &syn::ItemFn,
    place: &Place,
    neighbours: &Neighbours,
) -> syn::Result<TokenStream> {
    let this = match place {
        Place::Member { ty, .. } => ty.to_token_stream(),
        Place::Free => TokenStream::new(),
    };
    let item = &names::plain(item);
    let mut names = Names::new(&quote!(#item #this));
    let mut diagnostics = Diagnostics::of(&item.sig.ident);
    let item = &viewed::with_lifetimes(scoped::apart(written_out(item, neighbours)), neighbours);
    names.reserve(&item.to_token_stream());
    if matches!(place, Place::Free) && is_lowered_in_place(&options, item) {
        let krate = attributes::krate(&options);
        Options::parse(options, item, &mut diagnostics);
        diagnostics.finish()?;
        return Ok(emit::without_derivatives(item, &krate));
    }
    item::check(item, neighbours, &mut diagnostics)?;
    let mut options = Options::parse(options, item, &mut diagnostics);
    if options.custom.is_none() && item::returns_constants(item) {
        options.custom = Some(Custom::Passive);
    }
    if options.custom.is_some() {
        item::check_custom(item, &mut diagnostics);
    } else {
        options.recursive |= matches!(place, Place::Free) && neighbours.lead_back_to(item);
    }
    let switches = Switches::from_environment();
    let krate = options.krate.as_ref().map_or_else(|| quote!(::autodiff), ToTokens::to_token_stream);
    let private = quote!(#krate::private);
    let body = options.custom.as_ref().map(|_| without_body(item));
    let derived = derive(body.as_ref().unwrap_or(item), place, &options, &switches, &private, neighbours, &mut names);
    let Derived { function, backward, plan, fused, activity } = diagnostics.before(derived)?;

    let boxed = options.recursive || is_recursive(&function) || helpers::lead_back(&function, &item.sig.ident);
    let program = emit::Program {
        item,
        place,
        function: &function,
        backward: &backward,
        plan: &plan,
        fused: fused.as_ref(),
        activity: &activity,
        custom: options.custom.as_ref(),
        krate,
        private,
        boxed,
        lanes: switches.lanes,
        reuses: switches.reuse,
    };
    Ok(emit::items(&program, &mut names))
}

/// The function without the names that its module has for what other passes know by its path, and with checked indices.
fn written_out(item: &syn::ItemFn, neighbours: &Neighbours) -> syn::ItemFn {
    let item = capitals::marked(item, neighbours);
    let item = unchecked::checked(aliases::written_out(&item, neighbours), neighbours);
    imports::written_out(&errors::with_types(returned::with_type(remainders::named(item))), neighbours)
}

/// The function as far as its derivative is not asked of its body.
fn without_body(item: &syn::ItemFn) -> syn::ItemFn {
    syn::ItemFn { block: syn::parse_quote!({ ::core::unimplemented!() }), ..item.clone() }
}

/// A function and its derivative, before their code is written.
pub(crate) struct Derived {
    pub(crate) function: ir::Function,
    pub(crate) backward: adjoint::Backward,
    pub(crate) plan: save::Plan,
    /// Both programs in one, where that saves stages.
    pub(crate) fused: Option<fuse::Fused>,
    pub(crate) activity: activity::Activity,
}

/// All passes but the last one.
pub(crate) fn derive(
    item: &syn::ItemFn,
    place: &Place,
    options: &Options,
    switches: &Switches,
    private: &TokenStream,
    neighbours: &Neighbours,
    names: &mut Names,
) -> syn::Result<Derived> {
    let name = &item.sig.ident;
    let mut diagnostics = Diagnostics::of(name);

    scoped::refuse_globs(item, &mut diagnostics);
    let mut function = lower::function(item, place, options.recursive, private, neighbours, names, &mut diagnostics);
    wrt::apply(&mut function, item, options, &mut diagnostics);
    diagnostics.finish()?;
    checkpoint::primal(name, "lower", &function, Stage::Lowered);

    infer::types(&mut function, &infer::Declared::of(item, neighbours));
    if switches.parts && parts::forward(&mut function) {
        checkpoint::primal(name, "parts", &function, Stage::Lowered);
    }
    dispatch::operators(&mut function, names);
    if switches.simplify {
        sums::as_updates(&mut function);
        checkpoint::primal(name, "sums", &function, Stage::Lowered);
    }
    if switches.parts && promote::numbers(&mut function, names) {
        checkpoint::primal(name, "promote", &function, Stage::Lowered);
    }
    let mut activity = activity::analyze(&function, !switches.activity, neighbours, &mut diagnostics);
    if options.custom.is_none() {
        wrt::check_influence(&function, options, &activity, &mut diagnostics);
    }
    diagnostics.finish()?;
    if switches.route && route::loops(&mut function, &activity, names) {
        checkpoint::primal(name, "route", &function, Stage::Lowered);
        activity = activity::analyze(&function, !switches.activity, neighbours, &mut diagnostics);
    }

    if switches.share {
        adjoint::complete(&mut function, &mut activity, names);
        checkpoint::primal(name, "share", &function, Stage::Lowered);
    }
    adjoint::prepare(&mut function, &mut activity, names);
    checkpoint::primal(name, "prepare", &function, Stage::Prepared);
    let mut backward = adjoint::of(&mut function, &activity, switches.share, names, private);
    checkpoint::backward(name, "adjoint", &function, &backward, None);
    if switches.simplify {
        simplify::backward(&mut function, &mut backward);
        reciprocals::share(&mut function, &mut backward, names);
        checkpoint::backward(name, "simplify", &function, &backward, None);
    }
    let unplanned = backward.clone();
    let plan = save::plan(&function, &mut backward, !switches.save);
    if switches.simplify {
        schedule::loops(&function, &mut backward, &plan);
        sink::into_arms(&function, &plan, &mut backward);
    }
    checkpoint::backward(name, "save", &function, &backward, Some(&plan));
    let mut fused = switches.fuse.then(|| fuse::program(&function, &backward, &plan, switches.branches)).flatten();
    if let Some(first) = &fused
        && switches.save
        && let Some(lighter) = lighter(&function, unplanned, first, switches)
    {
        fused = Some(lighter);
    }
    if switches.simplify {
        schedule::tune(&mut function, &mut backward, &plan, activity.len(), names);
        if let Some(fused) = &mut fused {
            fused.tune(&mut function, activity.len(), names);
        }
    }
    Ok(Derived { function, backward, plan, fused, activity })
}

/// The fused program without the records that only other iterations would have needed, or gradients that nobody asks for.
fn lighter(
    function: &ir::Function,
    mut backward: adjoint::Backward,
    fused: &fuse::Fused,
    switches: &Switches,
) -> Option<fuse::Fused> {
    let is_excluded = |parameter: &ir::Parameter| parameter.differentiable && !parameter.wanted;
    if fused.private.is_empty() && !function.parameters.iter().any(is_excluded) {
        return None;
    }
    fuse::decide(function, &mut backward);
    let plan = save::plan_with(function, &mut backward, false, &fused.private);
    if switches.simplify {
        schedule::loops(function, &mut backward, &plan);
        sink::into_arms(function, &plan, &mut backward);
    }
    fuse::program(function, &backward, &plan, switches.branches).filter(|lighter| lighter.private == fused.private)
}

/// The function calls itself where a derivative is needed.
fn is_recursive(function: &ir::Function) -> bool {
    let mut recursive = false;
    save::walk(&function.body, &mut |block| {
        recursive |=
            block.statements.iter().any(|statement| matches!(statement, ir::Statement::Call(call) if call.recursive));
    });
    recursive
}
