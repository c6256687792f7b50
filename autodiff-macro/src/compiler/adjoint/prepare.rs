//! Makes the primal program ready for its adjoint: notes what writes destroy, and turns inactive calls into plain ones.

use crate::compiler::activity::Activity;
use crate::compiler::ir::{
    Argument, Block, Call, Callee, Function, Kind, Mutation, Opaque, Operand, Operator, Place, Statement, Type, Value,
    Var, Variable,
};
use crate::compiler::lower::may_leave;
use crate::compiler::names::Names;
use crate::compiler::spent::recycles;
use quote::{ToTokens, quote};

/// Inserts a [`Statement::Keep`] before every write that destroys something.
pub(crate) fn prepare(function: &mut Function, activity: &mut Activity, names: &mut Names) {
    let mut body = function.body.clone();
    let mut resized = Vec::new();
    resizes(function, &body, &mut resized);
    let mut read = Vec::new();
    body.deep_reads(&mut read);
    let mut pass = Pass { function, activity, names, resized, read };
    pass.block(&mut body);
    function.body = body;
}

struct Pass<'a> {
    function: &'a mut Function,
    activity: &'a mut Activity,
    names: &'a mut Names,
    /// Memory whose length may change.
    resized: Vec<Var>,
    /// All variables that are mentioned somewhere.
    read: Vec<Var>,
}

impl Pass<'_> {
    fn block(&mut self, block: &mut Block) {
        let statements = std::mem::take(&mut block.statements);
        for mut statement in statements {
            match &mut statement {
                Statement::Branch(branch) => branch.arms.iter_mut().for_each(|arm| self.block(arm)),
                Statement::Loop(each) => self.block(&mut each.body),
                Statement::Remainder(_, rest) => self.block(rest),
                _ => {}
            }
            if let Statement::Call(call) = &mut statement {
                if self.is_active(call) {
                    self.pass_again(call, &mut block.statements);
                } else {
                    statement = self.plain(call);
                }
            }
            self.keep(&statement, &mut block.statements);
            let shapes = self.shapes(&statement);
            block.statements.push(statement);
            block.statements.extend(shapes);
        }
    }

    /// Keeps the shapes of what the statement defines, for zero tangents of types that do not tell it. What a call returns has
    /// one even if nothing that varies comes out that way.
    fn shapes(&mut self, statement: &Statement) -> Vec<Statement> {
        if may_leave(statement) || matches!(statement, Statement::Declare(_, None)) {
            return Vec::new();
        }
        let returned = if let Statement::Call(call) = statement { Some(call.result) } else { None };
        let mut shapes = Vec::new();
        for var in statement.defines() {
            let variable = &self.function.variables[var.0];
            let memory = matches!(variable.kind, Kind::Value | Kind::Memory);
            let varies = returned == Some(var) || self.activity.is_active(var);
            if !memory || variable.ty.is_static() || self.resized.contains(&var) || !varies {
                continue;
            }
            let stem = format!("{}_shape", variable.ident);
            let shape = self.variable(&stem, Type::Unknown);
            self.function.shapes.insert(var, shape);
            shapes.push(Statement::Define(shape, Value::Shape(var)));
        }
        shapes
    }

    /// The call needs a callee with derivatives.
    fn is_active(&self, call: &Call) -> bool {
        let active =
            |argument: &Argument| argument.root(self.function).is_some_and(|root| self.activity.is_active(root));
        let flows = call.arguments.iter().any(active) && self.activity.comes_out_of(self.function, call);
        flows || self.is_for_effects(call)
    }

    /// Nothing comes out of the call, so that it is there for an effect that nobody can see here, and that may carry a
    /// derivative away: a callee that writes into a `Cell`. One with the attribute was seen to have no such effect.
    fn is_for_effects(&self, call: &Call) -> bool {
        let changes = call.arguments.iter().any(|argument| matches!(argument, Argument::Reference(_, true)));
        let used = self.function.variables[call.result.0].ty != Type::Unit && self.read.contains(&call.result);
        !changes && !used && self.activity.goes_into(self.function, call)
    }

    /// An argument of a type that only rustc knows is passed to the pullback in the form that its type asks for.
    fn pass_again(&mut self, call: &mut Call, output: &mut Vec<Statement>) {
        for argument in &mut call.arguments {
            let Argument::Value(operand, again) = argument else { continue };
            let Some(name) = self.name_of_unknown(operand) else { continue };
            let new = self.variable(&format!("{name}_given"), Type::Unknown);
            output.push(Statement::Define(new, Value::Again(operand.clone())));
            *again = Some(new);
        }
    }

    /// A name for an argument that cannot be passed again as it is.
    fn name_of_unknown(&self, operand: &Operand) -> Option<String> {
        match operand {
            Operand::Var(var) => {
                let variable = &self.function.variables[var.0];
                (!variable.ty.is_copy()).then(|| variable.ident.to_string())
            }
            Operand::Constant(constant) => {
                let none = matches!(constant.ty, Type::Optional(_));
                (constant.ty.is_named() && !none).then(|| "constant".to_owned())
            }
        }
    }

    /// The call without derivatives.
    fn plain(&mut self, call: &Call) -> Statement {
        let mut reads = Vec::new();
        let mut writes = Vec::new();
        for argument in &call.arguments {
            argument.reads(&mut reads);
            if let Argument::Reference(place, true) = argument {
                writes.push(place.root);
            }
        }
        let opaque = Opaque {
            tokens: self.plain_call(call),
            reads,
            measures: Vec::new(),
            writes,
            cheap: false,
            ty: self.function.variables[call.result.0].ty.clone(),
            claimed: false,
            pooled: false,
            refusal: None,
            span: self.function.variables[call.result.0].ident.span(),
        };
        Statement::Define(call.result, Value::Passive(opaque))
    }

    fn plain_call(&self, call: &Call) -> proc_macro2::TokenStream {
        let arguments: Vec<_> = call.arguments.iter().map(|argument| self.argument(argument)).collect();
        match (&call.callee, &arguments[..]) {
            (Callee::Function(path), arguments) => quote!(#path(#(#arguments),*)),
            (Callee::Associated(path), arguments) => quote!(#path(#(#arguments),*)),
            (Callee::Method(name), [_, rest @ ..]) => {
                let receiver = self.receiver(&call.arguments[0]);
                quote!(#receiver.#name(#(#rest),*))
            }
            (Callee::Binary(operator), [a, b]) => {
                let operator = crate::compiler::emit::operator(*operator);
                quote!((#a #operator #b))
            }
            (Callee::Compound(operator), [_, b]) => match &call.arguments[0] {
                Argument::Reference(place, _) => crate::compiler::emit::compound(self.function, place, *operator, b),
                Argument::Value(..) => quote!(()),
            },
            (Callee::Conversion(Some(ty)), [a]) => quote!(<#ty as ::core::convert::From<_>>::from(#a)),
            (Callee::Conversion(None), [a]) => quote!(::core::convert::Into::into(#a)),
            (Callee::Cast(ty), [a]) => quote!((#a as #ty)),
            (Callee::Negation, [a]) => quote!((-#a)),
            (
                Callee::Method(_)
                | Callee::Binary(_)
                | Callee::Compound(_)
                | Callee::Conversion(_)
                | Callee::Cast(_)
                | Callee::Negation,
                _,
            ) => {
                quote!(())
            }
        }
    }

    fn receiver(&self, argument: &Argument) -> proc_macro2::TokenStream {
        match argument {
            Argument::Reference(place, true) => crate::compiler::emit::receiver_mut(self.function, place),
            Argument::Reference(place, false) => crate::compiler::emit::receiver(self.function, place),
            Argument::Value(..) => self.argument(argument),
        }
    }

    fn argument(&self, argument: &Argument) -> proc_macro2::TokenStream {
        match argument {
            Argument::Value(Operand::Var(var), _) => self.function.variables[var.0].ident.to_token_stream(),
            Argument::Value(Operand::Constant(constant), _) => constant.tokens.clone(),
            Argument::Reference(place, mutable) => crate::compiler::emit::passed(self.function, place, *mutable),
        }
    }

    /// Notes what the statement overwrites.
    fn keep(&mut self, statement: &Statement, output: &mut Vec<Statement>) {
        let places: Vec<Place> = match statement {
            Statement::Assign(place, _) | Statement::Update(place, ..) => vec![place.clone()],
            Statement::Mutate(Mutation::Fill(place, _) | Mutation::CopyFrom(place, _)) => vec![place.clone()],
            Statement::Define(_, Value::Passive(opaque))
            | Statement::Declare(_, Some(Value::Passive(opaque)))
            | Statement::Passive(opaque) => opaque.writes.iter().map(|var| Place::whole(*var)).collect(),
            _ => Vec::new(),
        };
        for place in places {
            if self.is_late(&place) {
                continue;
            }
            let stem = format!("{}_before", self.function.variables[place.root.0].ident);
            let ty = self.function.place_type(&self.function.resolve(&place));
            let counts = ty == Type::Integer;
            let old = self.variable(&stem, ty);
            if let Statement::Update(_, operator @ (Operator::Add | Operator::Sub), by @ Operand::Constant(_)) =
                statement
                && counts
            {
                self.function.counted.insert(old, (*operator, by.clone()));
            }
            if matches!(statement, Statement::Assign(..)) {
                output.extend(self.old_shape(&place, old));
            }
            output.push(Statement::Keep(place, old));
        }
    }

    /// The shape of a vector that is overwritten, if it is but a length: where no more is asked of the old content, the
    /// content is not kept.
    fn old_shape(&mut self, place: &Place, old: Var) -> Option<Statement> {
        let variable = &self.function.variables[old.0];
        let flat = matches!(&variable.ty, Type::Vec(element) if element.is_static());
        let (whole, active) = (place.path.is_empty(), self.activity.is_active(self.function.root(place.root)));
        if !(flat && whole && active && recycles(self.function, &variable.ty)) {
            return None;
        }
        let shape = self.variable(&format!("{}_shape", variable.ident), Type::Unknown);
        self.function.shapes.insert(old, shape);
        Some(Statement::Define(shape, Value::Shape(place.root)))
    }

    /// The variable is initialised by assignment, once on each path: there is nothing to overwrite.
    fn is_late(&self, place: &Place) -> bool {
        place.path.is_empty() && self.function.late.contains(&place.root)
    }

    fn variable(&mut self, stem: &str, ty: Type) -> Var {
        let ident = self.names.fresh(stem);
        self.function.variables.push(Variable { ident, kind: Kind::Value, ty, temporary: false });
        self.activity.push_passive();
        Var(self.function.variables.len() - 1)
    }
}

/// Collects the memory that is assigned as a whole, or changed by something other than assignments to its elements.
fn resizes(function: &Function, block: &Block, resized: &mut Vec<Var>) {
    for statement in &block.statements {
        match statement {
            Statement::Assign(place, _) if place.path.is_empty() => resized.push(function.root(place.root)),
            Statement::Mutate(Mutation::Fill(..) | Mutation::Swap(..) | Mutation::CopyFrom(..)) => {}
            Statement::Assign(place, _) if !function.place_type(place).is_static() => {
                resized.push(function.root(place.root));
            }
            Statement::Assign(..) | Statement::Update(..) => {}
            statement if statement.blocks().is_empty() => function.writes(statement, resized),
            statement => statement.blocks().into_iter().for_each(|inner| resizes(function, inner, resized)),
        }
    }
}
