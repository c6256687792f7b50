//! Functions whose source is at hand: those inside the function, and those beside it in the file.
//!
//! One that takes functions is lowered in place of its calls, as closures are: what it is given is known there. One that
//! lacks the attribute is copied beside the derivative, where it gets it.

use super::callable::{Callable, Closure};
use super::item::Item;
use super::iterator::Chain;
use super::lengths::written_parameters;
use super::traits::operator;
use super::{Binding, Lowering, Scope, option};
use crate::compiler::ir::{Operand, Place, Type, Written};
use crate::compiler::neighbours::{self, Neighbour};
use crate::compiler::rewrite::{instantiated, replaced};
use crate::compiler::tables::HashMap;
use crate::compiler::{generics, index, item, rules, scoped, types};
use proc_macro2::{Ident, Spacing, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use std::rc::Rc;
use syn::spanned::Spanned;

impl Lowering<'_> {
    /// An item of the body; what is lowered twice, as the body of a closure, has it only once.
    pub(super) fn inner_item(&mut self, item: &syn::Item) {
        let text = item.to_token_stream().to_string();
        if self.function.items.iter().any(|known| known.to_token_stream().to_string() == text) {
            return;
        }
        self.function.items.push(item.clone());
        if let syn::Item::Fn(function) = item {
            self.copy_called(function);
        }
    }

    /// The function of this name, if its source is at hand; one without the attribute is a helper from now on.
    pub(super) fn source_of(&mut self, name: &Ident) -> Option<Rc<syn::ItemFn>> {
        if let Some(inner) = self.inner_function(name) {
            return Some(Rc::new(inner.clone()));
        }
        if self.function.items.iter().any(|item| neighbours::imports(item, name)) {
            return None;
        }
        self.asked_here = self.neighbours.is_new(name).then(|| name.clone());
        let neighbour = self.neighbours.known_function(name)?;
        if !neighbour.has_derivatives {
            self.copy(&neighbour.item);
        } else if self.is_lowered_in_place(&neighbour.item) {
            self.reaches(&neighbour.item);
        }
        Some(self.neighbour_source(&neighbour))
    }

    /// The function is differentiated where it is called.
    fn is_lowered_in_place(&self, function: &syn::ItemFn) -> bool {
        if self.apart.contains(&function.sig.ident.to_string()) {
            return true;
        }
        let mut function = function.clone();
        generics::show_numbers(&mut function.sig, &self.private, self.neighbours);
        item::is_in_place(&function)
    }

    fn inner_function(&self, name: &Ident) -> Option<&syn::ItemFn> {
        self.function.items.iter().find_map(|item| match item {
            syn::Item::Fn(function) if function.sig.ident == *name => Some(function),
            _ => None,
        })
    }

    /// A function beside this one, for questions about it.
    pub(super) fn neighbour_source(&mut self, neighbour: &Neighbour) -> Rc<syn::ItemFn> {
        let name = neighbour.item.sig.ident.to_string();
        let neighbours = self.neighbours;
        let written_out = || Rc::new(scoped::as_part(crate::compiler::written_out(&neighbour.item, neighbours)));
        self.sources.entry(name).or_insert_with(written_out).clone()
    }

    /// The same to be lowered in place of a call: its tokens are where the name is.
    pub(super) fn source_at(&self, name: &Ident) -> Option<syn::ItemFn> {
        if let Some(inner) = self.inner_function(name) {
            return Some(inner.clone());
        }
        if self.asked_here.as_ref() == Some(name) {
            return self.sources.get(&name.to_string()).map(|source| (**source).clone());
        }
        Some(scoped::as_part(crate::compiler::written_out(&self.neighbours.function(name)?.item, self.neighbours)))
    }

    /// The type of the result of a function whose source is at hand, if it is made of numbers alone.
    pub(super) fn result_of(&mut self, name: &Ident) -> Option<Type> {
        let source = self.source_of(name)?;
        let syn::ReturnType::Type(_, ty) = &source.sig.output else { return None };
        let known = types::written(ty, &[]);
        let generic = source.sig.generics.params.iter().any(|param| !matches!(param, syn::GenericParam::Lifetime(_)));
        let certain = known.is_of_reals() || known.is_of_numbers() && !types::has_reference(ty);
        (certain && !generic).then_some(known)
    }

    /// Which of `Option` and `Result` a function beside this one returns.
    pub(super) fn carrier_of_result(&mut self, name: &Ident) -> Option<option::Carrier> {
        let source = self.source_of(name)?;
        let syn::ReturnType::Type(_, ty) = &source.sig.output else { return None };
        option::carrier_of_type(ty).filter(|_| matches!(types::written(ty, &[]), Type::Optional(_)))
    }

    /// Reports what a function beside this one cannot mention in the body of this one, where an item has the same name.
    pub(super) fn reaches(&mut self, function: &syn::ItemFn) {
        let name = &function.sig.ident;
        let hidden = neighbours::outer(&scoped::as_part(function.clone())).into_iter().chain([name.clone()]);
        for item in hidden {
            if self.inner.remove(&item.to_string()) {
                let what = format!("a call of `{name}`, which means another `{item}` than the one in this body");
                self.unsupported(name.span(), &what, "give one of the two another name");
            }
        }
    }

    fn copy(&mut self, function: &syn::ItemFn) {
        let name = &function.sig.ident;
        let known = |helper: &syn::ItemFn| helper.sig.ident == *name;
        if *name != self.own && !self.function.helpers.iter().any(known) {
            self.function.helpers.push(function.clone());
            self.function.module = self.neighbours.number();
            self.reaches(function);
            self.copy_called(function);
        }
    }

    /// What a helper calls is a helper.
    fn copy_called(&mut self, function: &syn::ItemFn) {
        for name in neighbours::mentioned(function) {
            if let Some(neighbour) = self.neighbours.known_function(&name)
                && !neighbour.has_derivatives
            {
                self.copy(&neighbour.item);
            }
        }
    }

    /// The value of a call of a function that takes functions, or of any function that is given one.
    pub(super) fn call_with_functions(&mut self, call: &syn::ExprCall, name: &Ident) -> Option<Operand> {
        match self.source_of(name) {
            Some(source) if self.is_lowered_in_place(&source) => {
                let source = self.with_types_of(call, &self.source_at(name)?);
                Some(self.call_in_place(call, &source))
            }
            _ if call.args.iter().any(|argument| self.is_closure(argument)) => {
                let remedy =
                    "have the function that is called in the same module of the same file, where its source is seen";
                Some(self.refused_call(call, "a closure as an argument of this function", remedy))
            }
            source => {
                let of_structs = source.and_then(|source| self.of_structs(call, &source));
                let source = of_structs.or_else(|| self.source_in_place(call, name))?;
                let (arguments, ty) = (self.arguments_in_place(call, &source), self.type_of_call(call));
                let value = self.body_in_place(&source, arguments);
                self.seen.extend(value.var().zip(ty));
                Some(value)
            }
        }
    }

    /// A function that asks nothing but operators of its parameters, for structs in place of the numbers that its derivative
    /// is of: `lerp(a, b, 0.5)` of two vectors.
    fn of_structs(&self, call: &syn::ExprCall, source: &syn::ItemFn) -> Option<syn::ItemFn> {
        if source.sig.ident == self.own || self.inlining.contains(&source.sig.ident) {
            return None;
        }
        let structs = self.structs_for(call, &source.sig)?;
        let plain = syn::Signature { generics: syn::Generics::default(), ..source.sig.clone() };
        let plain = syn::ItemFn { sig: plain, ..source.clone() };
        let unnamed = |name: &Ident| structs.contains_key(&name.to_string()).then(|| quote!(_));
        syn::parse2(replaced(plain.to_token_stream(), &unnamed)).ok()
    }

    /// The structs that a call gives for the parameters of a function that asks nothing but operators of them.
    fn structs_for(&self, call: &syn::ExprCall, signature: &syn::Signature) -> Option<HashMap<String, TokenStream>> {
        let given = |name: &Ident| {
            let mut pairs = signature.inputs.iter().zip(&call.args);
            pairs.find_map(|(input, argument)| match self.type_given_for(name, input, argument)? {
                Type::Named(Written(ty)) => {
                    let path: syn::Path = syn::parse2(ty.clone()).ok()?;
                    self.neighbours.is_struct(&path).then_some(ty)
                }
                _ => None,
            })
        };
        let generics = &signature.generics;
        let mut names = generics.type_params().map(|parameter| &parameter.ident).peekable();
        names.peek()?;
        let names = names.map(|name| generics::is_arithmetic_alone(generics, name).then_some(name));
        names.map(|name| Some((name?.to_string(), given(name?)?))).collect()
    }

    /// The struct that a call of such a function makes of structs.
    pub(super) fn struct_made_by(&self, call: &syn::ExprCall, name: &Ident) -> Option<TokenStream> {
        let signature = self.neighbours.function(name)?.item.sig;
        let syn::ReturnType::Type(_, returned) = &signature.output else { return None };
        self.structs_for(call, &signature)?.remove(&parameter_of(returned)?.to_string())
    }

    /// The value of a call of such a function of another module of this crate.
    pub(super) fn call_elsewhere(&mut self, call: &syn::ExprCall, path: &syn::Path) -> Option<Operand> {
        if path.segments.first().is_some_and(|first| self.inner.contains(&first.ident.to_string())) {
            return None;
        }
        let source = self.neighbours.function_elsewhere(path)?;
        if !item::is_in_place(&source) {
            return None;
        }
        let is_parameter = |name: &Ident| source.sig.generics.type_params().any(|parameter| parameter.ident == *name);
        let mut plain = source.clone();
        plain.sig.generics = syn::Generics::default();
        let names = neighbours::outer(&plain).into_iter().filter(|name| !is_parameter(name));
        let traits =
            traits_of_numbers(&source.sig).into_iter().filter(|name| self.neighbours.have_beside_function(path, name));
        if let Some(name) = names.chain(traits).find(|name| !self.neighbours.means_the_same_beside(path, name)) {
            let what = format!("a call of a function of another module, in which `{name}` is not what it is here");
            let remedy = format!("import `{name}` here as well, or have the function in this module");
            return Some(self.refused_call(call, &what, &remedy));
        }
        let source = scoped::as_part(crate::compiler::written_out(&source, self.neighbours));
        self.reaches(&source);
        let source = self.with_types_of(call, &source);
        Some(self.call_in_place(call, &source))
    }

    /// The name of a function that is lowered in place, called with its types: `layer::<Tanh>(x)`.
    pub(super) fn name_with_types<'p>(&mut self, path: &'p syn::Path) -> Option<&'p Ident> {
        let segment = path.segments.first().filter(|_| path.segments.len() == 1 && path.leading_colon.is_none())?;
        let source = self.source_of(&segment.ident)?;
        self.is_lowered_in_place(&source).then_some(&segment.ident)
    }

    /// The function with the types of this call for its parameters, as far as the call names or shows them.
    pub(super) fn with_types_of(&self, call: &syn::ExprCall, source: &syn::ItemFn) -> syn::ItemFn {
        let mut types: HashMap<String, TokenStream> = HashMap::default();
        for (input, argument) in source.sig.inputs.iter().zip(&call.args) {
            if let syn::FnArg::Typed(typed) = input
                && let Some(name) = parameter_of(&typed.ty).filter(|name| item::is_open(&source.sig, name))
                && let Some(Type::Named(Written(ty))) = self.seen_type(argument)
            {
                types.insert(name.to_string(), ty);
            }
        }
        types.extend(written_parameters(&source.sig.generics, &call.func));
        let source = self.with_defined_types_of_call(call, source, &types);
        let source = self.with_numbers_of_call(call, source, &types);
        match syn::parse2(instantiated(source.block.to_token_stream(), &types)) {
            Ok(block) => syn::ItemFn { block, ..source },
            Err(_) => source,
        }
    }

    pub(super) fn call_in_place(&mut self, call: &syn::ExprCall, source: &syn::ItemFn) -> Operand {
        match self.prepared_in_place(call, source) {
            Ok((source, arguments)) => self.body_in_place(&source, arguments),
            Err(refused) => refused,
        }
    }

    /// It is a call of a function beside this one that returns an iterator.
    pub(super) fn is_call_of_iterator(&self, call: &syn::ExprCall) -> bool {
        let syn::Expr::Path(path) = &*call.func else { return false };
        let Some(name) = path.path.get_ident().filter(|name| self.lookup(&name.to_string()).is_none()) else {
            return false;
        };
        match self.inner_function(name) {
            Some(inner) => item::returns_iterator(&inner.sig),
            None => {
                let beside = self.neighbours.known_function(name);
                beside.is_some_and(|neighbour| item::returns_iterator(&neighbour.item.sig))
            }
        }
    }

    /// The iterator that such a call returns, with the statements before it.
    pub(super) fn chain_of_call(&mut self, call: &syn::ExprCall) -> Option<Chain> {
        let syn::Expr::Path(path) = &*call.func else { return None };
        let (closure, arguments) = self.closure_of_call(call, path.path.get_ident()?)?;
        if closure.returns() {
            let remedy = "have one iterator at the end of the function";
            _ = self.refused_call(call, "a call of a function that returns one of several iterators", remedy);
            return None;
        }
        self.enter_closure(&closure, arguments, |lowering, body| lowering.iterable_body(body, call.span()))
    }

    /// A function beside this one as a closure, and what a call gives it.
    fn closure_of_call(&mut self, call: &syn::ExprCall, name: &Ident) -> Option<(Rc<Closure>, Vec<Item>)> {
        self.source_of(name)?;
        let source = self.with_types_of(call, &self.source_at(name)?);
        let (source, arguments) = self.prepared_in_place(call, &source).ok()?;
        self.names.reserve(&source.to_token_stream());
        let within = self.inlining.iter().cloned().chain([source.sig.ident.clone()]).collect();
        Some((Rc::new(Closure::of_function(&source, self.constants(), within)), arguments))
    }

    /// The part that a call of a function beside this one returns a reference to, with the statements before it.
    pub(super) fn part_of_call(&mut self, call: &syn::ExprCall) -> Option<Place> {
        let syn::Expr::Path(path) = &*call.func else { return None };
        let name = path.path.get_ident().filter(|name| self.lookup(&name.to_string()).is_none())?;
        let beside = || self.neighbours.known_function(name).is_some_and(|beside| item::returns_part(&beside.item));
        if !self.inner_function(name).map_or_else(beside, item::returns_part) {
            return None;
        }
        let (closure, arguments) = self.closure_of_call(call, name)?;
        self.enter_closure(&closure, arguments, |lowering, body| {
            let syn::Expr::Block(block) = body else { return None };
            let tail = lowering.run_to_tail(&block.block.stmts)?;
            let (place, _) = lowering.borrow(&tail)?;
            Some(lowering.frozen(place))
        })
    }

    /// A function that is called in place, and its arguments; what is refused stands for its value.
    fn prepared_in_place(
        &mut self,
        call: &syn::ExprCall,
        source: &syn::ItemFn,
    ) -> Result<(syn::ItemFn, Vec<Item>), Operand> {
        let name = &source.sig.ident;
        if *name == self.own || self.inlining.contains(name) {
            let what = "a recursive call of a function that takes a function or a value of any type";
            return Err(self.refused_call(call, what, "write the recursion as a loop"));
        }
        let source = &match self.with_constants_of(call, source) {
            Ok(source) => source,
            Err(constant) => {
                let what = format!("a call of a function in which the constant `{constant}` is known only here");
                let remedy = format!("name it: `{name}::<.., 3>(..)`");
                return Err(self.refused_call(call, &what, &remedy));
            }
        };
        let source = &self.without_idle_parameters(source);
        if let Some(hidden) = self.hidden_behind_std(call, source) {
            return Err(self.refused_hidden(call, &hidden));
        }
        if let Some(parameter) = self.unknown_parameter(source) {
            let bounds = generics::traits_of(&source.sig.generics, &parameter);
            let mut asked = names_of_std(&source.block).into_iter().filter(|_| !is_mentioned(source, &parameter));
            if let Some(hidden) = asked.find(|asked| !self.is_as_in_std(&bounds, asked, &parameter)) {
                return Err(self.refused_hidden(call, &hidden));
            }
            let what = format!("a call of a function in which the type `{parameter}` is known only here");
            let remedy = "write it for `f64`, or call it from a function with the same type parameter";
            return Err(self.refused_call(call, &what, remedy));
        }
        if let Some(hidden) = self.hidden_by_parameter(source) {
            let what = format!("a call of a function that mentions `{hidden}`, which is a parameter here");
            return Err(self.refused_call(call, &what, "give the parameter another name"));
        }
        let source = item::without_open_types(source);
        let arguments = call.args.iter().zip(&source.sig.inputs);
        let arguments = arguments.map(|(argument, input)| match input {
            syn::FnArg::Typed(typed) if item::is_function(input, &source.sig.generics) => {
                let function = item::function_of(&typed.ty, &source.sig.generics);
                let known = |ty: &syn::Type| !generics::mentioned_in(&source.sig.generics, ty);
                self.callable_item(&self.with_numbers_of(argument, function.as_ref(), &known))
            }
            _ if item::is_iterator(input, &source.sig.generics) => self.iterator_item(argument),
            _ => self.item(argument),
        });
        let arguments = arguments.collect();
        Ok((source, arguments))
    }

    /// What runs through an argument, for a function that takes any iterator.
    fn iterator_item(&mut self, argument: &syn::Expr) -> Item {
        if let Some(chain) = self.iterable(argument) {
            return Item::Iterator(Rc::new(chain));
        }
        let remedy = "pass an iterator over an array, slice, vector or range";
        self.unsupported(argument.span(), "an iterator of this kind as an argument", remedy);
        Item::Value(super::pattern::unit())
    }

    /// A closure that says of what types its parameters are, and that it returns a matrix, where the function that takes it says so
    /// in types that are `known` here.
    fn with_numbers_of(
        &self,
        argument: &syn::Expr,
        function: Option<&item::Passed>,
        known: &dyn Fn(&syn::Type) -> bool,
    ) -> syn::Expr {
        let syn::Expr::Closure(closure) = argument else { return argument.clone() };
        let mut closure = closure.clone();
        let inputs = function.into_iter().flat_map(|function| &function.inputs);
        for (pattern, ty) in closure.inputs.iter_mut().zip(inputs) {
            let written = types::written(ty, &self.scalars);
            let is_number = !matches!(ty, syn::Type::Reference(_)) && (written.is_real() || written == Type::Integer);
            if matches!(pattern, syn::Pat::Ident(_)) && (is_number || known(ty)) {
                *pattern = syn::Pat::Type(syn::PatType {
                    attrs: Vec::new(),
                    pat: Box::new(pattern.clone()),
                    colon_token: syn::Token![:](pattern.span()),
                    ty: Box::new(ty.clone()),
                });
            }
        }
        if let Some(syn::ReturnType::Type(arrow, ty)) = function.map(|function| &function.output)
            && matches!(closure.output, syn::ReturnType::Default)
            && known(ty)
            && self.matrix_of_type(ty).is_some()
        {
            let body = &closure.body;
            closure.body = syn::parse_quote!({ #body });
            closure.output = syn::ReturnType::Type(*arrow, ty.clone());
        }
        syn::Expr::Closure(closure)
    }

    /// The value of the body of a function, with these arguments.
    pub(super) fn body_in_place(&mut self, source: &syn::ItemFn, arguments: Vec<Item>) -> Operand {
        let name = &source.sig.ident;
        self.names.reserve(&source.to_token_stream());
        let within = self.inlining.iter().cloned().chain([name.clone()]).collect();
        let returned = std::mem::replace(&mut self.result_type, super::result_type(&source.sig));
        let closure = Rc::new(Closure::of_function(source, self.constants(), within));
        let value = self.apply_value(&Callable::Closure(closure), arguments);
        let ty = std::mem::replace(&mut self.result_type, returned);
        let returned = source.sig.output.to_token_stream();
        let mut parameters = source.sig.generics.params.iter().map(|parameter| match parameter {
            syn::GenericParam::Type(ty) => &ty.ident,
            syn::GenericParam::Const(constant) => &constant.ident,
            syn::GenericParam::Lifetime(lifetime) => &lifetime.lifetime.ident,
        });
        if let Operand::Var(var) = &value
            && !parameters.any(|parameter| index::mentions(returned.clone(), &parameter.to_string()))
        {
            self.carriers.extend(ty.as_ref().and_then(option::carrier_of_type).map(|carrier| (*var, carrier)));
            self.note_annotation(*var, ty.as_ref());
        }
        value
    }

    /// What the body of a function mentions by the name of a parameter of this one.
    fn hidden_by_parameter(&self, function: &syn::ItemFn) -> Option<Ident> {
        let is_hidden = |name: &Ident| {
            let mut parameters = self.function.parameters.iter();
            parameters.any(|parameter| parameter.source.as_ref().is_some_and(|source| source == name))
        };
        neighbours::outer(function).into_iter().find(is_hidden)
    }

    /// A type parameter that means nothing where the function is called.
    fn unknown_parameter(&self, function: &syn::ItemFn) -> Option<Ident> {
        let is_idle = |name: &Ident| item::is_open(&function.sig, name) && !is_mentioned(function, name);
        self.foreign_parameters(&function.sig).find(|name| !is_idle(name)).cloned()
    }

    /// What the body asks of a parameter by a trait, and would ask of std, where the parameter is given a number for all that is
    /// seen.
    fn hidden_behind_std(&self, call: &syn::ExprCall, function: &syn::ItemFn) -> Option<Ident> {
        let asked = names_of_std(&function.block);
        let mut pairs = call.args.iter().zip(&function.sig.inputs);
        pairs.find_map(|(argument, input)| {
            let (name, bounds) = item::bounds_of_open(input, &function.sig)?;
            // Another name for a type may be one for a number.
            let is_struct = self.located(argument).is_some_and(|of| of.is_struct());
            asked.iter().find(|asked| !is_struct && !self.is_as_in_std(&bounds, asked, &name)).cloned()
        })
    }

    pub(super) fn refused_hidden(&mut self, call: &syn::ExprCall, hidden: &Ident) -> Operand {
        let what =
            format!("a call of a function that asks `{hidden}` of a trait, which numbers have by that name as well");
        self.refused_call(call, &what, "give the function of the trait another name")
    }

    /// Those that are no functions, no iterators and no numbers of this function.
    fn foreign_parameters<'s>(&self, signature: &'s syn::Signature) -> impl Iterator<Item = &'s Ident> + use<'s, '_> {
        let generics = &signature.generics;
        let names = generics.type_params().map(|parameter| &parameter.ident);
        names.filter(|name| {
            !self.scalars.contains(name)
                && !item::is_callable_parameter(generics, name)
                && !item::is_iterator_parameter(generics, name)
        })
    }

    /// The function without those in types of other crates that its body does not mention, as `D` of `OVector<f64, D>`: what
    /// they are, rustc finds by what is passed.
    fn without_idle_parameters(&self, function: &syn::ItemFn) -> syn::ItemFn {
        let mut function = function.clone();
        let mentioned = neighbours::names(function.block.to_token_stream());
        let is_idle = |name: &&Ident| {
            // How to run through an array depends on its dimensions.
            let is_dimension = generics::bounds(&function.sig.generics, name)
                .iter()
                .any(|bound| index::mentions(bound.to_token_stream(), "Dimension"));
            let bounds = generics::traits_of(&function.sig.generics, name);
            let is_of_its_own = || mentioned.iter().any(|asked| !self.is_as_in_std(&bounds, asked, name));
            !is_dimension && !item::is_open(&function.sig, name) && !is_mentioned(&function, name) && !is_of_its_own()
        };
        let idle: Vec<Ident> = self.foreign_parameters(&function.sig).filter(is_idle).cloned().collect();
        generics::unname(&mut function.sig, &idle);
        function
    }

    /// What the body of a function sees of the names around it.
    fn constants(&self) -> Vec<Scope> {
        let constants = self.scopes.iter().flat_map(|scope| scope.iter());
        let constants = constants.filter(|(_, binding)| matches!(binding, Binding::Constant(_)));
        vec![Rc::new(constants.map(|(name, binding)| (name.clone(), binding.clone())).collect())]
    }
}

/// The traits of the parameters that may stand for numbers here, whose methods the body calls.
fn traits_of_numbers(signature: &syn::Signature) -> Vec<Ident> {
    let generics = &signature.generics;
    let bounding = generics::bounding(generics).into_iter();
    let of_numbers =
        bounding.filter(|(name, _)| !item::is_open(signature, name) && !item::is_callable_parameter(generics, name));
    of_numbers.flat_map(|(_, bounds)| bounds).filter_map(|bound| Some(bound.segments.first()?.ident.clone())).collect()
}

/// The names in a body that functions of numbers have themselves, and not by a trait.
pub(super) fn names_of_std(body: &syn::Block) -> Vec<Ident> {
    let mut mentioned = neighbours::names(body.to_token_stream());
    mentioned.retain(|name| {
        let name = name.to_string();
        let is_of_traits = operator(&name, 0).or_else(|| operator(&name, 1)).is_some();
        rules::method(&name).is_some() && !is_of_traits
    });
    mentioned
}

/// The body mentions the type parameter.
fn is_mentioned(function: &syn::ItemFn, name: &Ident) -> bool {
    index::mentions(function.block.to_token_stream(), &name.to_string())
}

/// The names in front of a `::`.
pub(super) fn owners(tokens: TokenStream) -> Vec<Ident> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let owner = |(at, token): (usize, &TokenTree)| match (token, tokens.get(at + 1)) {
        (TokenTree::Ident(name), Some(TokenTree::Punct(colon)))
            if colon.as_char() == ':' && colon.spacing() == Spacing::Joint =>
        {
            vec![name.clone()]
        }
        (TokenTree::Group(group), _) => owners(group.stream()),
        _ => Vec::new(),
    };
    tokens.iter().enumerate().flat_map(owner).collect()
}

/// `T` of a parameter of type `T` or `&T`.
pub(super) fn parameter_of(ty: &syn::Type) -> Option<&Ident> {
    match ty {
        syn::Type::Reference(reference) => parameter_of(&reference.elem),
        syn::Type::Paren(inner) => parameter_of(&inner.elem),
        syn::Type::Path(path) => path.path.get_ident(),
        _ => None,
    }
}
