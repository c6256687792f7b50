//! The items beside the user's function.

mod custom;
mod forms;
mod fused;
mod inner;
mod required;
mod signature;
mod unseen;

use super::Program;
use super::code::Writer;
use super::storage::Storage;
use crate::compiler::Place;
use crate::compiler::ir::{Block, Direction, Exit, Statement, Target, Value, Var};
use crate::compiler::names::Names;
use crate::compiler::save;
use crate::compiler::spent::{Owners, recycles};
use crate::compiler::tables::{HashMap, HashSet};
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use signature::Signature;

/// The type of the function's name, with its associated functions.
pub(crate) fn items(program: &Program<'_>, names: &mut Names) -> TokenStream {
    let signature = Signature::of(program, names);
    let stages = stages(program, &signature, names);
    let questions = signature.questions();
    let public =
        if signature.has_gradient() { public(program, &signature, names) } else { missing(program, &signature) };
    if let Place::Member { .. } = program.place {
        let lenient = code!(#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]);
        let conditions = conditions(&program.item.attrs);
        let functions = with_each(&code!(#public #stages), &code!(#(#conditions)* #lenient));
        let questions = with_each(&questions, &lenient);
        return code!(#questions #functions);
    }
    let (name, visibility) = (&program.item.sig.ident, &program.item.vis);
    let conditions = conditions(&program.item.attrs);
    let docs = format!("Derivatives of [`{name}()`]({name}()).");
    code! {
        #(#conditions)*
        #[doc = #docs]
        #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
        #visibility enum #name {}

        #(#conditions)*
        #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
        impl #name {
            #questions
            #public
            #stages
        }
    }
}

/// The type of the name of a function that is differentiated in place of its calls.
pub(crate) fn without_derivatives(item: &syn::ItemFn, krate: &TokenStream) -> TokenStream {
    let (name, visibility, conditions) = (&item.sig.ident, &item.vis, conditions(&item.attrs));
    let docs = format!(
        "[`{name}()`]({name}()) is differentiated where it is called: it takes a function, is one of any type with a trait, or \
         returns a part of what it is given."
    );
    code! {
        #(#conditions)*
        #[doc = #docs]
        #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
        #visibility type #name = #krate::private::LoweredInPlace<()>;
    }
}

/// The functions, which stand among those of the user's, each with the attribute.
fn with_each(functions: &TokenStream, attribute: &TokenStream) -> TokenStream {
    let file: syn::Result<syn::File> = syn::parse2(code!(impl Type { #functions }));
    let Ok(file) = file else { return functions.clone() };
    let functions = file.items.iter().flat_map(|item| match item {
        syn::Item::Impl(block) => block.items.clone(),
        _ => Vec::new(),
    });
    functions.map(|function| code!(#attribute #function)).collect()
}

fn conditions(attributes: &[syn::Attribute]) -> Vec<&syn::Attribute> {
    attributes.iter().filter(|attribute| attribute.path().is_ident("cfg")).collect()
}

// The staged pair.

fn stages(program: &Program<'_>, signature: &Signature<'_>, names: &mut Names) -> TokenStream {
    let owners = owners(program, &program.function.body, &shared(program), None);
    let storage = Storage::new(program.function, program.plan, &owners, names);
    let (forward, backward) = match program.custom {
        Some(custom) => (custom::passes(program, custom, signature), TokenStream::new()),
        None => (forward(program, signature, &storage, &owners), backward(program, signature, &storage)),
    };
    let items = inner::inner_items(program, names);
    let (generics, bounds) = (signature.staged_generics(), signature.staged_where_clause());
    let private = &program.private;
    let activities = signature.activities();
    let parameters = signature.staged_parameters(&code!(_: #private::PhantomData<(#(#activities,)*)>));
    let (name, this) = (signature.name("stages"), signature.staged_this());
    let (result, pullback) = (signature.result(), signature.pullback_type(program.boxed));
    let wrap = if program.boxed { code!(#private::Rc::new(backward)) } else { code!(backward) };
    let visibility = &program.item.vis;
    let erased = program.boxed.then(|| {
        let pullback = signature.pullback_type(true);
        code!(let backward: #pullback = #wrap;)
    });
    code! {
        #[doc(hidden)]
        #[inline]
        #visibility fn #name<#generics>(#(#parameters),*) -> (#result, #pullback) #bounds {
            #this
            #items
            #forward
            #backward
            #erased
            (value, backward)
        }
    }
}

fn writer<'a>(
    program: &'a Program<'_>,
    signature: &'a Signature<'_>,
    storage: &'a Storage,
    direction: Direction,
    owners: &'a Owners,
) -> Writer<'a> {
    Writer {
        function: program.function,
        activity: program.activity,
        plan: program.plan,
        storage,
        private: program.private.clone(),
        direction,
        activities: signature.activities().iter().map(ToTokens::to_token_stream).collect(),
        inlined: HashMap::default(),
        shared: HashSet::default(),
        open: Vec::new(),
        counted: HashMap::default(),
        labelled: HashSet::default(),
        returns: false,
        cut: HashMap::default(),
        has_lanes: program.lanes,
        lanes: Vec::new(),
        mixed: HashMap::default(),
        apart: required::variables(program),
        owners,
        sweeps: false,
        loaded: HashMap::default(),
        roomy: HashSet::default(),
    }
}

/// What owns vectors in a program, if their memory is reused.
fn owners(program: &Program<'_>, body: &Block, shared: &HashSet<Var>, seed: Option<Var>) -> Owners {
    if program.reuses { Owners::of(program.function, body, shared, seed) } else { Owners::default() }
}

fn forward(program: &Program<'_>, signature: &Signature<'_>, storage: &Storage, owners: &Owners) -> TokenStream {
    let function = program.function;
    let mut writer = writer(program, signature, storage, Direction::Forward, owners);
    writer.shared = shared(program);
    writer.returns = returns(&function.body);
    labels(&function.body, &mut Vec::new(), &mut writer.labelled);
    let returns = writer.returns;
    let declarations = storage.declarations(function, &program.private, returns);
    let (statements, value, spent) = if returns {
        let body = writer.block(&function.body, None);
        let label = syn::Lifetime::new("'body", proc_macro2::Span::mixed_site());
        (TokenStream::new(), code!(#label: { #body }), TokenStream::new())
    } else {
        writer.body(&function.body)
    };
    let (result, lengths, kept) = (signature.result(), signature.lengths(), writer.kept_locals());
    let views = signature.views();
    code! {
        #views
        #lengths
        #(#declarations)*
        #statements
        let value: #result = #value;
        #spent
        #kept
    }
}

fn backward(program: &Program<'_>, signature: &Signature<'_>, storage: &Storage) -> TokenStream {
    let function = program.function;
    let owners = owners(program, &program.backward.body, &HashSet::default(), program.backward.seed);
    let mut writer = writer(program, signature, storage, Direction::Backward, &owners);
    writer.loaded = writer.captured_vectors().into_iter().map(|var| (var, 1)).collect();
    let body = writer.seeded(&program.backward.body, program.backward.seed);
    let rewinds: TokenStream = storage.staged().into_iter().map(|var| writer.rewind(var)).collect();
    let again = signature.again_parameters();
    let seed = program.backward.seed.map(|seed| function.variables[seed.0].ident.clone());
    let seed = seed.map_or_else(|| code!(_), |seed| code!(#seed));
    let cotangent = signature.cotangent();
    let accumulators = program.backward.accumulators.iter().zip(signature.accumulators()).map(|(var, ty)| {
        let ident = &function.variables[var.0].ident;
        code!(#ident: &mut #ty)
    });
    let (checks, views) = (signature.checks(&writer.activities), signature.views());
    code! {
        let backward = move |#(#again,)* #seed: #cotangent, #(#accumulators),*| {
            #views
            #checks
            #rewinds
            #body
        };
    }
}

/// The primal variables that the backward pass mentions, and those whose length is asked before they are overwritten: they may
/// not be moved out of.
fn shared(program: &Program<'_>) -> HashSet<Var> {
    let (function, stored) = (program.function, &program.plan.stored);
    let mut reads = Vec::new();
    program.backward.body.deep_reads(&mut reads);
    save::walk(&function.body, &mut |block| {
        reads.extend(block.statements.iter().filter_map(|statement| match statement {
            Statement::Define(shape, Value::Shape(of)) if stored.contains_key(shape) => {
                (function.shapes.get(of) != Some(shape)).then_some(*of)
            }
            _ => None,
        }));
    });
    function.bases_of(reads).into_iter().chain(stored.keys().copied()).collect()
}

fn returns(block: &Block) -> bool {
    let mut found = false;
    save::walk(block, &mut |block| {
        found |= block.statements.iter().any(|statement| matches!(statement, Statement::Exit(Exit::Return(_))));
    });
    found
}

/// The loops that are left by an exit from within another loop, or with a value.
fn labels(block: &Block, inside: &mut Vec<Target>, labelled: &mut HashSet<Target>) {
    for statement in &block.statements {
        match statement {
            Statement::Exit(Exit::Break(target, _) | Exit::Continue(target)) if inside.last() != Some(target) => {
                labelled.insert(*target);
            }
            Statement::Loop(each) => {
                inside.push(each.target);
                labels(&each.body, inside, labelled);
                inside.pop();
            }
            statement => statement.blocks().into_iter().for_each(|block| labels(block, inside, labelled)),
        }
    }
}

// What users call.

fn public(program: &Program<'_>, signature: &Signature<'_>, names: &mut Names) -> TokenStream {
    let forward = public_forward(program, signature);
    let vjp = vjp(program, signature);
    let (one, bounds) = signature.seed();
    let fused = program.fused.map(|fused| fused::sweep(program, fused, signature, &one, names));
    let accumulate = accumulate_grad(program, signature, &one, &bounds, fused.as_ref());
    let value_and_grad = value_and_grad(program, signature, &one, &bounds, fused.is_some());
    let grad = grad(program, signature, &bounds);
    let jacobian = signature.has_rows().then(|| jacobian(program, signature));
    code!(#grad #value_and_grad #accumulate #vjp #jacobian #forward)
}

/// What stands in for derivatives that there are none of, and says why to whoever calls it.
fn missing(program: &Program<'_>, signature: &Signature<'_>) -> TokenStream {
    if program.custom.is_some() || matches!(program.place, Place::Member { .. }) {
        return TokenStream::new();
    }
    let (generics, bounds, visibility) = (signature.generics(), signature.why_not(), &program.item.vis);
    let types = program.function.parameters.iter().map(|parameter| &parameter.written);
    let parameters = code!(#(_: #types),*);
    let names = ["grad", "value_and_grad", "vjp", "jacobian", "forward"].map(|name| signature.name(name));
    code! {
        #(
            #[doc(hidden)]
            #visibility fn #names #generics (#parameters) #bounds {
                ::core::unreachable!()
            }
        )*
    }
}

fn public_forward(program: &Program<'_>, signature: &Signature<'_>) -> TokenStream {
    let private = &program.private;
    let (generics, bounds, parameters) = (signature.generics(), signature.where_clause(), signature.parameters());
    let (result, pullback) = (signature.result(), signature.public_pullback_type());
    let masks = signature.masks(private);
    let arguments = signature.staged_arguments(&code!(#private::PhantomData::<(#(#masks,)*)>));
    let (forward, stages, this) = (signature.name("forward"), signature.name("stages"), signature.this());
    let staged_turbofish = signature.staged_turbofish();
    let again = signature.again_parameters();
    let again_names = signature.again_arguments();
    let cotangent = signature.cotangent();
    let wanted = signature.wanted();
    let accumulators = wanted.iter().map(|parameter| {
        let (name, ty) = (&parameter.accumulator, &parameter.tangent);
        code!(#name: &mut #ty)
    });
    let passed = signature.all().map(|parameter| {
        let name = &parameter.accumulator;
        if parameter.wanted { code!(#name) } else { parameter.placeholder(private) }
    });
    let spare = signature.spare_states();
    // Memory of the pool that the caller gets does not come back.
    let pooled = program.custom.is_none() && recycles(program.function, &program.function.result);
    let given_away = pooled.then(|| code!(let value = #private::given_away(value);));
    let visibility = &program.item.vis;
    let name = &program.item.sig.ident;
    let docs = format!(
        "Runs `{name}` and keeps what the way back needs: returns the value and the backward pass, which takes the \
         arguments again, the cotangent of the value, and an accumulator for each gradient."
    );
    let staged = code!(Self::#stages #staged_turbofish(#(#arguments),*));
    let body = if signature.all().all(|parameter| parameter.wanted) && !pooled && !program.boxed {
        staged
    } else {
        code! {
            let (value, backward) = #staged;
            #given_away
            let backward = move |#(#again,)* d_value: #cotangent, #(#accumulators),*| {
                #(#spare)*
                backward(#(#again_names,)* d_value, #(#passed),*)
            };
            (value, backward)
        }
    };
    code! {
        #[doc = #docs]
        #visibility fn #forward #generics (#(#parameters),*) -> (#result, #pullback) #bounds {
            #this
            #body
        }
    }
}

fn vjp(program: &Program<'_>, signature: &Signature<'_>) -> TokenStream {
    let private = &program.private;
    let turbofish = signature.turbofish();
    let (generics, bounds, parameters) =
        (signature.generics(), signature.copying_where_clause(&program.function.scalars), signature.parameters());
    let result = signature.result();
    let (cotangent, gradient) = (signature.cotangent(), signature.gradient());
    let reborrowed = signature.reborrowed();
    let (shapes, states) = (signature.shapes(private, false), signature.shapes(private, true));
    let zeros = signature.shaped_zeros();
    let copies = signature.copies();
    let by_fields = inner::copies_by_fields(program.function).filter(|_| !copies.is_empty());
    let again = signature.again_copies();
    let accumulators = signature.accumulator_arguments();
    let gradients = signature.gradient_names();
    let (vjp, forward, this) = (signature.name("vjp"), signature.name("forward"), signature.this());
    let visibility = &program.item.vis;
    let name = &program.item.sig.ident;
    let docs = format!(
        "Returns the value of `{name}` and its pullback, which maps a cotangent of the value to the gradients, as often \
         as it is called."
    );
    code! {
        #[doc = #docs]
        #visibility fn #vjp #generics (#(#parameters),*) -> (#result, impl Fn(#cotangent) -> #gradient) #bounds {
            #this
            #(#shapes)*
            let (value, backward) = Self::#forward #turbofish(#(#reborrowed),*);
            #(#states)*
            let pullback = move |d_value: #cotangent| {
                #by_fields
                #(#zeros)*
                #(#copies)*
                backward(#(#again,)* d_value, #(#accumulators),*);
                #gradients
            };
            (value, pullback)
        }
    }
}

/// The rows one after the other, so that what reads them is compiled together with the pullback, which stands there once.
fn jacobian(program: &Program<'_>, signature: &Signature<'_>) -> TokenStream {
    let private = &program.private;
    let turbofish = signature.turbofish();
    let (generics, parameters) = (signature.generics(), signature.parameters());
    let bounds = signature.bounds_of_rows(&program.function.scalars);
    let (result, gradient) = (signature.result(), signature.gradient());
    let arguments = signature.arguments();
    let (jacobian, vjp, this) = (signature.name("jacobian"), signature.name("vjp"), signature.this());
    let visibility = &program.item.vis;
    let name = &program.item.sig.ident;
    let docs = format!(
        "Returns the value of `{name}` and the rows of its Jacobian: the gradient of each number in the value, computed \
         when it is asked for."
    );
    code! {
        #[doc = #docs]
        #[inline]
        #visibility fn #jacobian #generics (#(#parameters),*)
            -> (#result, impl ::core::iter::ExactSizeIterator<Item = #gradient>) #bounds
        {
            #this
            let (value, pullback) = Self::#vjp #turbofish(#(#arguments),*);
            let zero = #private::zero_like(&value);
            let rows = (0..#private::Components::count(&zero)).map(move |row| {
                let mut d_value = zero.clone();
                #private::Components::mark(&mut d_value, row);
                pullback(d_value)
            });
            (value, rows)
        }
    }
}

fn accumulate_grad(
    program: &Program<'_>,
    signature: &Signature<'_>,
    one: &TokenStream,
    bounds: &TokenStream,
    fused: Option<&TokenStream>,
) -> TokenStream {
    let private = &program.private;
    let turbofish = signature.turbofish();
    let (generics, parameters) = (signature.generics(), signature.parameters());
    let result = signature.result();
    let wanted = signature.wanted();
    let accumulators = wanted.iter().map(|parameter| {
        let (name, ty) = (&parameter.accumulator, &parameter.tangent);
        code!(#name: &mut #ty)
    });
    let state = wanted.iter().filter(|parameter| parameter.is_state()).map(|parameter| {
        let (name, argument) = (&parameter.accumulator, &parameter.name);
        let apart = parameter.apart();
        let zero = parameter.zero_like(&code!(&*#argument));
        (code!(let mut #apart = #zero;), code!(#private::accumulate(#name, &#apart);))
    });
    let (before, after): (Vec<_>, Vec<_>) = state.unzip();
    let passed = wanted.iter().map(|parameter| {
        let (name, apart) = (&parameter.accumulator, parameter.apart());
        if parameter.is_state() { code!(&mut #apart) } else { code!(#name) }
    });
    let (reborrowed, again_values, again) =
        (signature.reborrowed(), signature.again_values(private), signature.again_reborrowed());
    let visibility = &program.item.vis;
    let name = &program.item.sig.ident;
    let docs = format!("Returns the value of `{name}` and adds its gradient to the accumulators.");
    let (accumulate, forward, this) = (signature.name("accumulate_grad"), signature.name("forward"), signature.this());
    let staged = code! {
        #(#again_values)*
        let (value, backward) = Self::#forward #turbofish(#(#reborrowed),*);
        #(#before)*
        backward(#(#again,)* #one, #(#passed),*);
        #(#after)*
    };
    let body = fused.unwrap_or(&staged);
    code! {
        #[doc = #docs]
        #visibility fn #accumulate #generics (#(#parameters,)* #(#accumulators),*) -> #result #bounds {
            #this
            #body
            value
        }
    }
}

fn value_and_grad(
    program: &Program<'_>,
    signature: &Signature<'_>,
    one: &TokenStream,
    bounds: &TokenStream,
    fused: bool,
) -> TokenStream {
    let private = &program.private;
    let turbofish = signature.turbofish();
    let (generics, parameters) = (signature.generics(), signature.parameters());
    let pair = signature.pair();
    let (zeros, states) = (signature.zeros(private, false), signature.zeros(private, true));
    let (reborrowed, again_values, again) =
        (signature.reborrowed(), signature.again_values(private), signature.again_reborrowed());
    let (accumulators, gradients) = (signature.accumulator_arguments(), signature.gradient_names());
    let visibility = &program.item.vis;
    let name = &program.item.sig.ident;
    let docs = format!("Returns the value and the gradient of `{name}`.");
    let (forward, accumulate) = (signature.name("forward"), signature.name("accumulate_grad"));
    let (value_and_grad, this) = (signature.name("value_and_grad"), signature.this());
    let body = if fused {
        code!(let value = Self::#accumulate #turbofish(#(#reborrowed,)* #(#accumulators),*);)
    } else {
        code! {
            #(#again_values)*
            let (value, backward) = Self::#forward #turbofish(#(#reborrowed),*);
            #(#states)*
            backward(#(#again,)* #one, #(#accumulators),*);
        }
    };
    let both = if signature.may_be_missing() {
        code!(value.map(|value| (value, #gradients)))
    } else {
        code!((value, #gradients))
    };
    code! {
        #[doc = #docs]
        #visibility fn #value_and_grad #generics (#(#parameters),*) -> #pair #bounds {
            #this
            #(#zeros)*
            #body
            #both
        }
    }
}

fn grad(program: &Program<'_>, signature: &Signature<'_>, bounds: &TokenStream) -> TokenStream {
    let turbofish = signature.turbofish();
    let (generics, parameters) = (signature.generics(), signature.parameters());
    let gradient = signature.instead_of_value(&signature.gradient());
    let of_pair = if signature.may_be_missing() { code!(.map(|pair| pair.1)) } else { code!(.1) };
    let arguments = signature.arguments();
    let visibility = &program.item.vis;
    let name: &Ident = &program.item.sig.ident;
    let docs = format!("Returns the gradient of `{name}`.");
    let (grad, value_and_grad, this) = (signature.name("grad"), signature.name("value_and_grad"), signature.this());
    code! {
        #[doc = #docs]
        #visibility fn #grad #generics (#(#parameters),*) -> #gradient #bounds {
            #this
            Self::#value_and_grad #turbofish(#(#arguments),*)#of_pair
        }
    }
}
