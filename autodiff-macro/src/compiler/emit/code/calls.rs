//! Calls of differentiated functions, and of their pullbacks.

use super::Writer;
use crate::compiler::emit::value::located;
use crate::compiler::ir::{Argument, Call, Callee, Operand, Operator, Place, Pullback, Step, Type, Var, Variant};
use proc_macro2::TokenStream;
use quote::ToTokens;

impl Writer<'_> {
    /// `let (value, backward) = f::stages(.., arguments);`
    pub(super) fn call(&mut self, call: &Call) -> TokenStream {
        let private = self.private.clone();
        let masks: Vec<TokenStream> = call.arguments.iter().map(|argument| self.mask(argument)).collect();
        let (result, pullback) = (self.ident(call.result).clone(), self.ident(call.pullback).clone());
        let saves = [call.result, call.pullback].map(|var| self.save(var));
        let ty = &self.function.variables[call.result.0].ty;
        let of_numbers = scalars(ty).then(|| ty.tokens()).flatten();
        let ty = of_numbers.or_else(|| self.function.annotations.get(&call.result).map(ToTokens::to_token_stream));
        let annotation = ty.map(|ty| code!(: (#ty, _)));
        let wanted = located(code!(#private::PhantomData::<(#(#masks,)*)>), self.place_of(call));
        let run = self.run(call, &wanted);
        let targets = [call.result, call.pullback].map(|var| self.is_predeclared(var));
        if targets.contains(&true) {
            let (first, second) = (
                if targets[0] { code!(#result) } else { code!(let #result) },
                if targets[1] { code!(#pullback) } else { code!(let #pullback) },
            );
            let [save_result, save_pullback] = saves;
            return code! {
                let made #annotation = #run;
                #first = made.0;
                #second = made.1;
                #save_result #save_pullback
            };
        }
        let [save_result, save_pullback] = saves;
        code!(let (#result, #pullback) #annotation = #run; #save_result #save_pullback)
    }

    /// Where rustc is to say what is wrong with a call.
    fn place_of(&self, call: &Call) -> proc_macro2::Span {
        let result = self.ident(call.result).span();
        match &call.callee {
            Callee::Function(path) | Callee::Associated(syn::ExprPath { path, .. }) => {
                path.segments.last().map_or(result, |last| last.ident.span())
            }
            Callee::Method(name) => name.span(),
            Callee::Binary(_) | Callee::Compound(_) | Callee::Cast(_) | Callee::Conversion(_) | Callee::Negation => {
                result
            }
        }
    }

    /// The call of the staged function.
    fn run(&mut self, call: &Call, masks: &TokenStream) -> TokenStream {
        let private = self.private.clone();
        let arguments: Vec<TokenStream> = call.arguments.iter().map(|argument| self.argument(argument)).collect();
        let span = self.ident(call.result).span();
        match (&call.callee, &arguments[..]) {
            (Callee::Function(path), arguments) => {
                let turbofish = turbofish(path, arguments.len());
                let staged = self.staged(path);
                code!(#staged #turbofish(#masks, #(#arguments),*))
            }
            (Callee::Associated(path), arguments) => {
                let function = renamed(path, "stages");
                let path = &path.path;
                if let (Some(last), [value]) = (path.segments.last(), arguments)
                    && last.ident == "from"
                {
                    let of_reference = matches!(call.arguments[0], Argument::Reference(..));
                    let name = if of_reference { "StagedFromReference" } else { "StagedFrom" };
                    let staged = quote::format_ident!("{name}");
                    return code!({ use #private::ops::#staged as _; #function(#value, #masks) });
                }
                let mut arguments = arguments.to_vec();
                if !self.function.without_self.contains(&call.result)
                    && let Some(first) = call.arguments.first().and_then(|first| self.by_path(first))
                {
                    arguments[0] = first;
                }
                let turbofish = turbofish(path, arguments.len());
                code!(#function #turbofish(#(#arguments,)* #masks))
            }
            (Callee::Method(name), [_, rest @ ..]) => {
                let receiver = match &call.arguments[0] {
                    Argument::Reference(place, true) => self.receiver_mut(place),
                    Argument::Reference(place, false) => self.receiver(place),
                    Argument::Value(..) => arguments[0].clone(),
                };
                let method = quote::format_ident!("{name}_stages", span = name.span());
                code!(#receiver.#method(#(#rest,)* #masks))
            }
            (Callee::Binary(operator), [a, b]) => {
                let (staged, method) = staged_operator(*operator, "", "");
                let [of_a, of_b] = [0, 1].map(|at| form(&call.arguments[at]));
                let operator = code!(#private::ops::#staged::<_, #private::ops::#of_a, #private::ops::#of_b>::#method);
                let operator = located(operator, span);
                let [a, b] = [a, b].map(|operand| located(operand.clone(), span));
                code!(#operator(#a, #masks, #b))
            }
            (Callee::Compound(operator), [a, b]) => {
                let (staged, method) = staged_operator(*operator, "Assign", "_assign");
                let of_b = form(&call.arguments[1]);
                let operator = located(code!(#private::ops::#staged::<_, #private::ops::#of_b>::#method), span);
                let [a, b] = [a, b].map(|operand| located(operand.clone(), span));
                code!(#operator(#a, #masks, #b))
            }
            (Callee::Cast(ty), [a]) => {
                let operator = located(code!(#private::ops::StagedCast::<#ty>::staged_cast), span);
                code!(#operator(#a, #masks))
            }
            (Callee::Conversion(ty), [a]) => {
                let ty = ty.as_ref().map_or_else(|| code!(_), |ty| code!(#ty));
                if let Argument::Value(..) = call.arguments[0] {
                    return code!(#private::ops::StagedInto::<#ty>::into_stages(#a, #masks));
                }
                code!(<#ty as #private::ops::StagedFromReference<_>>::from_stages(#a, #masks))
            }
            (Callee::Negation, [a]) => {
                let of_a = form(&call.arguments[0]);
                let operator = located(code!(#private::ops::StagedNeg::<#private::ops::#of_a>::staged_neg), span);
                let a = located(a.clone(), span);
                code!(#operator(#a, #masks))
            }
            (
                Callee::Method(_)
                | Callee::Binary(_)
                | Callee::Compound(_)
                | Callee::Conversion(_)
                | Callee::Cast(_)
                | Callee::Negation,
                _,
            ) => {
                code!(())
            }
        }
    }

    /// The staged function of a free function; in brackets, so that rustc takes it for nothing but a type.
    fn staged(&self, path: &syn::Path) -> TokenStream {
        let function = without_arguments(path);
        let Some((_, name)) = self.function.unseen.functions.get(&path.to_token_stream().to_string()) else {
            return code!(<#function>::stages);
        };
        let place = path.segments.last().map_or_else(proc_macro2::Span::mixed_site, |last| last.ident.span());
        located(code!(<#name>::stages), place)
    }

    /// The first argument of a call by path, which may be a `self` that the staged method borrows: rustc knows.
    fn by_path(&self, argument: &Argument) -> Option<TokenStream> {
        let Argument::Value(Operand::Var(var), _) = argument else { return None };
        let ty = &self.function.variables[var.0].ty;
        let (private, value) = (&self.private, self.plain(&Operand::Var(*var)));
        let may_be_self = matches!(ty, Type::Named(_) | Type::Unknown) && self.activity.is_active(*var);
        may_be_self.then(|| code!(#private::Pass::of(&#value)))
    }

    /// Whether a derivative by the argument is wanted, as a type.
    fn mask(&self, argument: &Argument) -> TokenStream {
        let private = &self.private;
        let Some(root) = self.active_root(argument) else {
            let state = matches!(argument, Argument::Reference(_, true));
            return if state { code!(#private::Active) } else { code!(#private::Passive) };
        };
        let mut parameters = self.activity.parameters(root).iter();
        let Some(first) = parameters.next() else { return code!(#private::Active) };
        let first = &self.activities[*first];
        parameters.fold(code!(#first), |either, parameter| {
            let parameter = &self.activities[*parameter];
            code!(<#either as #private::Activity>::Or<#parameter>)
        })
    }

    pub(super) fn active_root(&self, argument: &Argument) -> Option<Var> {
        argument.root(self.function).filter(|root| self.activity.is_active(*root))
    }

    fn argument(&mut self, argument: &Argument) -> TokenStream {
        match argument {
            Argument::Value(operand, _) => self.yielded(operand),
            Argument::Reference(target, mutable) => {
                super::super::shown(self.function, target, self.borrow(target, *mutable))
            }
        }
    }

    /// `backward(arguments, cotangent, accumulators);`
    pub(super) fn pullback(&mut self, pullback: &Pullback) -> TokenStream {
        let call = &pullback.call;
        let name = self.ident(call.pullback).clone();
        let mut before = TokenStream::new();
        let places: Vec<Option<&Place>> = call.arguments.iter().map(Argument::place).collect();
        let apart = self.apart(call, &places, "part", &mut before);
        let again = call.arguments.iter().zip(&apart).map(|(argument, part)| match (argument, part) {
            (Argument::Reference(_, true), Some(part)) => code!(&mut #part),
            (_, Some(part)) => code!(&#part),
            (_, None) => self.again(argument),
        });
        let mut again: Vec<TokenStream> = again.collect();
        if let (Callee::Method(_), Argument::Reference(target, mutable)) = (&call.callee, &call.arguments[0]) {
            let borrowed = apart[0].is_some().then(|| again[0].clone());
            again[0] = self.lent(&borrowed.unwrap_or_else(|| self.borrow(target, *mutable)), *mutable);
        }
        let cotangent = self.operand(&pullback.cotangent).tokens;
        let targets: Vec<Option<&Place>> = pullback.accumulators.iter().map(Option::as_ref).collect();
        let apart = self.apart(call, &targets, "d_part", &mut before);
        let mut after = TokenStream::new();
        let mut roots = Vec::new();
        let mut accumulators = Vec::new();
        for ((argument, accumulator), part) in call.arguments.iter().zip(&pullback.accumulators).zip(apart) {
            if let Some(part) = part {
                accumulators.push(code!(&mut #part));
                continue;
            }
            accumulators.push(match accumulator {
                None => self.placeholder(argument, accumulators.len(), &mut before),
                Some(target) if roots.contains(&target.root) => {
                    let twin = quote::format_ident!("twin_{}", roots.len(), span = proc_macro2::Span::mixed_site());
                    roots.push(target.root);
                    self.twin(argument, target, &twin, &mut before, &mut after)
                }
                Some(target) => {
                    roots.push(target.root);
                    self.accumulator(argument, target, accumulators.len(), &mut before)
                }
            });
        }
        code!(#before #name(#(#again,)* #cotangent, #(#accumulators),*); #after)
    }

    /// What a method was called of: whether by value, by reference or mutable, rustc knows.
    fn lent(&self, borrowed: &TokenStream, mutable: bool) -> TokenStream {
        let private = &self.private;
        if mutable { code!(#private::LendMut::of(#borrowed)) } else { code!(#private::Lend::of(#borrowed)) }
    }

    /// The accumulator; if the derivative may not be wanted, its memory may be missing.
    fn accumulator(
        &self,
        argument: &Argument,
        target: &Place,
        position: usize,
        before: &mut TokenStream,
    ) -> TokenStream {
        let accumulator = self.borrow_mut(target);
        // What finds it looks at the primal, which may be lent to the pullback as mutable.
        if target.path.iter().any(|step| matches!(step, Step::Variant(Variant::At(..)))) {
            let name = quote::format_ident!("part_{}", target.root.0, span = proc_macro2::Span::mixed_site());
            before.extend(code!(let #name = #accumulator;));
            return code!(#name);
        }
        // Where none is wanted, there are no elements.
        let in_elements = target.path.iter().any(|step| matches!(step, Step::Range(_) | Step::Index(_)));
        let Some(root) = self.active_root(argument).filter(|_| in_elements) else { return accumulator };
        let missing = self.activity.parameters(root);
        if *missing == self.activity.differentiated() {
            return accumulator;
        }
        let wanted = self.wanted(missing);
        if let Some(Step::Range(_)) = target.path.last() {
            return code!(if #wanted { #accumulator } else { &mut [] });
        }
        let name = quote::format_ident!("unused_{}", target.root.0, span = proc_macro2::Span::mixed_site());
        let unused = self.placeholder(argument, position, before);
        before.extend(code!(let #name = #unused;));
        code!(if #wanted { #accumulator } else { #name })
    }

    /// A second accumulator in the same memory is collected apart and added afterwards; one that is also handed in, since
    /// the call changes what it belongs to, changes places with it.
    fn twin(
        &self,
        argument: &Argument,
        target: &Place,
        name: &proc_macro2::Ident,
        before: &mut TokenStream,
        after: &mut TokenStream,
    ) -> TokenStream {
        let private = &self.private;
        let primal = match argument {
            Argument::Value(operand, _) => {
                let value = self.plain(operand);
                code!(&#value)
            }
            Argument::Reference(place, _) => self.borrow(place, false),
        };
        if let Argument::Reference(_, true) = argument {
            let target = self.place_mut(target);
            before.extend(code!(let mut #name = #private::take(&mut #target);));
            after.extend(code!(#target = #name;));
            return code!(&mut #name);
        }
        let target = self.borrow_mut(target);
        before.extend(code!(let mut #name = #private::shape_of!(#primal).zero();));
        after.extend(code!(#private::accumulate(#target, &#name);));
        code!(&mut #name)
    }

    fn plain(&self, operand: &Operand) -> TokenStream {
        match operand {
            Operand::Var(var) => self.place(&Place::whole(*var)),
            Operand::Constant(constant) => constant.tokens.clone(),
        }
    }

    /// An argument as the pullback takes it.
    fn again(&self, argument: &Argument) -> TokenStream {
        match argument {
            Argument::Value(_, Some(again)) => {
                let again = self.ident(*again);
                code!(#again.again())
            }
            Argument::Value(operand, None) => self.plain(operand),
            Argument::Reference(target, mutable) => {
                super::super::shown(self.function, target, self.borrow(target, *mutable))
            }
        }
    }

    /// An accumulator that nobody reads. What is made from an argument that the call changes is made before.
    fn placeholder(&self, argument: &Argument, position: usize, before: &mut TokenStream) -> TokenStream {
        let private = &self.private;
        if let Argument::Value(_, Some(given)) = argument {
            let given = self.ident(*given);
            return code!(&mut #given.unused());
        }
        let ty = match argument {
            Argument::Value(Operand::Var(var), _) => self.function.variables[var.0].ty.clone(),
            Argument::Value(Operand::Constant(constant), _) => constant.ty.clone(),
            Argument::Reference(target, true) if self.function.place_type(target) == Type::Integer => Type::Integer,
            Argument::Reference(..) => Type::Unknown,
        };
        match (ty, argument) {
            (Type::Real(_), _) => code!(&mut ::core::default::Default::default()),
            (Type::Optional(_), Argument::Value(Operand::Constant(_), None)) => {
                code!(&mut ::core::option::Option::None)
            }
            (Type::Integer | Type::Passive | Type::Unit, _) => code!(&mut ()),
            (_, Argument::Value(operand, _)) => {
                let value = self.plain(operand);
                code!(&mut #private::given!(&#value).unused())
            }
            (_, Argument::Reference(target, mutable)) => {
                let target = self.borrow(target, false);
                if *mutable {
                    let name = quote::format_ident!("spare_{position}", span = proc_macro2::Span::mixed_site());
                    before.extend(code!(let mut #name = #private::shape_of!(#target).zero();));
                    code!(&mut #name)
                } else {
                    code!(&mut #private::given!(#target).unused())
                }
            }
        }
    }
}

/// The type is a real number or a tuple of such: worth a type annotation.
fn scalars(ty: &Type) -> bool {
    match ty {
        Type::Real(_) => true,
        Type::Tuple(fields) => fields.iter().all(scalars),
        _ => false,
    }
}

/// The path of a function without its generic arguments.
fn without_arguments(path: &syn::Path) -> syn::Path {
    let mut path = path.clone();
    if let Some(last) = path.segments.last_mut() {
        last.arguments = syn::PathArguments::None;
    }
    path
}

/// The generic arguments of the function itself, and room for the activities of its parameters.
fn turbofish(path: &syn::Path, parameters: usize) -> TokenStream {
    let Some(syn::PathArguments::AngleBracketed(written)) = path.segments.last().map(|last| &last.arguments) else {
        return TokenStream::new();
    };
    let written = written.args.iter().filter(|argument| !matches!(argument, syn::GenericArgument::Lifetime(_)));
    let rest = (0..parameters).map(|_| code!(_));
    code!(::<#(#written,)* #(#rest),*>)
}

/// The path of an associated function, as that of one of its derivatives.
fn renamed(path: &syn::ExprPath, suffix: &str) -> syn::ExprPath {
    let mut path = syn::ExprPath { path: without_arguments(&path.path), ..path.clone() };
    if let Some(last) = path.path.segments.last_mut() {
        last.ident = quote::format_ident!("{}_{suffix}", last.ident, span = last.ident.span());
    }
    path
}

/// The form in which an operator takes its operand, as a type.
fn form(argument: &Argument) -> proc_macro2::Ident {
    quote::format_ident!("{}", if matches!(argument, Argument::Reference(..)) { "ByReference" } else { "ByValue" })
}

/// The trait of an operator, and its method, with the ends that their names have.
fn staged_operator(operator: Operator, of_trait: &str, of_method: &str) -> (proc_macro2::Ident, proc_macro2::Ident) {
    let name = match operator {
        Operator::Add => "Add",
        Operator::Sub => "Sub",
        Operator::Mul => "Mul",
        Operator::Div => "Div",
        Operator::Rem | Operator::And | Operator::Or | Operator::Xor | Operator::Shl | Operator::Shr => "Rem",
    };
    let method = name.to_lowercase();
    (quote::format_ident!("Staged{name}{of_trait}"), quote::format_ident!("staged_{method}{of_method}"))
}
