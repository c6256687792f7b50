//! Values as expressions, with no more parentheses than they need.

use super::code::Writer;
use super::place;
use crate::compiler::ir::{
    Constant, Constructor, Conversion, Foreign, Kind, Length, Opaque, Operand, Operator, Place, Scalar, Step, Type,
    Value, Var, Written, Zero,
};
use crate::compiler::rules::{self, Argument, Comparison, Rule};
use crate::compiler::spent::recycles;
use proc_macro2::{Ident, Literal, TokenStream, TokenTree};

/// How tightly an expression binds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    /// `if c { a } else { b }`
    Statement,
    Or,
    And,
    Comparison,
    BitOr,
    BitXor,
    BitAnd,
    Shift,
    Sum,
    Product,
    Cast,
    Unary,
    Atom,
}

/// An expression and how tightly it binds.
pub(super) struct Expression {
    pub(super) tokens: TokenStream,
    level: Level,
}

impl Expression {
    fn new(level: Level, tokens: TokenStream) -> Self {
        Self { tokens, level }
    }

    fn atom(tokens: TokenStream) -> Self {
        Self::new(Level::Atom, tokens)
    }

    /// The expression where one that binds at least as tightly is asked for.
    pub(super) fn at(self, level: Level) -> TokenStream {
        let tokens = self.tokens;
        if self.level < level { code!((#tokens)) } else { tokens }
    }

    /// The expression as the right operand of an operator.
    pub(super) fn right_of(self, operator: Operator) -> TokenStream {
        self.at(operator_level(operator).1)
    }

    /// The expression to the left of an operator: behind a cast, rustc takes `<` for the start of generic arguments.
    fn before(self, operator: &TokenStream, level: Level) -> TokenStream {
        let is_cast = |token| matches!(token, TokenTree::Ident(ident) if ident == "as");
        let generic = operator.to_string().starts_with('<') && self.tokens.clone().into_iter().any(is_cast);
        self.at(if generic { Level::Unary } else { level })
    }
}

fn operator_level(operator: Operator) -> (Level, Level) {
    match operator {
        Operator::Add | Operator::Sub => (Level::Sum, Level::Product),
        Operator::Mul | Operator::Div | Operator::Rem => (Level::Product, Level::Cast),
        Operator::Shl | Operator::Shr => (Level::Shift, Level::Sum),
        Operator::And => (Level::BitAnd, Level::Shift),
        Operator::Xor => (Level::BitXor, Level::BitAnd),
        Operator::Or => (Level::BitOr, Level::BitXor),
    }
}

pub(super) fn operator_tokens(operator: Operator) -> TokenStream {
    match operator {
        Operator::Add => code!(+),
        Operator::Sub => code!(-),
        Operator::Mul => code!(*),
        Operator::Div => code!(/),
        Operator::Rem => code!(%),
        Operator::And => code!(&),
        Operator::Or => code!(|),
        Operator::Xor => code!(^),
        Operator::Shl => code!(<<),
        Operator::Shr => code!(>>),
    }
}

fn comparison_tokens(comparison: Comparison) -> TokenStream {
    match comparison {
        Comparison::Less => code!(<),
        Comparison::LessEqual => code!(<=),
        Comparison::Greater => code!(>),
        Comparison::GreaterEqual => code!(>=),
        Comparison::Equal => code!(==),
    }
}

impl Writer<'_> {
    /// An operand, or the value that was to be written in its place.
    pub(super) fn operand(&mut self, operand: &Operand) -> Expression {
        match operand {
            Operand::Constant(constant) => constant_expression(constant),
            Operand::Var(var) => match self.inlined.remove(var) {
                Some(value) => self.value(*var, &value),
                None => Expression::atom(self.variable(*var)),
            },
        }
    }

    /// A variable in value position: references are read through.
    fn variable(&self, var: Var) -> TokenStream {
        self.place(&Place::whole(var))
    }

    fn ty(&self, var: Var) -> &Type {
        &self.function.variables[var.0].ty
    }

    /// The value that defines `var`.
    pub(super) fn value(&mut self, var: Var, value: &Value) -> Expression {
        match value {
            Value::Read(place) => self.read(var, place),
            Value::Same(operand) => self.same(operand),
            Value::Negate(operand) => self.negate(operand),
            Value::Binary(operator, a, b) => self.binary(var, *operator, a, b),
            Value::Apply(rule, operands) => match self.function.foreign_functions.get(&var).cloned() {
                Some(function) => self.foreign(&function, operands),
                None => self.apply(var, rule, operands),
            },
            Value::Method(name, operands) => self.method(name, operands),
            Value::Cast(operand, ty) => self.cast(var, operand, ty),
            Value::Convert(operand, conversion) => self.convert(var, operand, conversion),
            Value::Tuple(operands) => self.listed(operands, |operands| code!((#(#operands,)*))),
            Value::Array(operands) => self.listed(operands, |operands| code!([#(#operands),*])),
            Value::Vector(operands) => self.vector(var, operands),
            Value::Repeat(operand, length, vector) => self.repeat(var, operand, length, *vector),
            Value::Empty(room) => self.empty(var, room.as_ref()),
            Value::Copied(place, method) => self.copied(var, place, method),
            Value::Stopped(operand) | Value::Known(operand, _) => self.operand(operand),
            Value::Kept(opaque) => Expression::new(Level::Statement, self.with_views(opaque)),
            Value::Neutral(operator) => Expression::atom(self.neutral(var, *operator)),
            Value::ArrayOf(place, like) => self.array_of(place, like.as_ref()),
            Value::Bound(name, _, true) => Expression::atom(code!(#name)),
            Value::Bound(name, _, false) => Expression::atom(self.bound_copy(var, name)),
            Value::Unwrapped(place, method) => {
                let place = self.owned(place);
                Expression::atom(code!(#place #method))
            }
            Value::Construct(constructor, operands) => self.construct(constructor, operands),
            Value::Passive(opaque) => Expression::new(Level::Statement, self.with_views(opaque)),
            Value::Compare(comparison, a, b) => self.compare(*comparison, a, b),
            Value::IsNan(operand) => self.is_nan(operand),
            Value::Both(a, b) => self.both(a, b),
            Value::Either(a, b) => self.either(a, b),
            Value::Select(condition, a, b) => self.select(condition, a, b),
            Value::FromInteger(operand) => self.integer_as_real(var, operand),
            Value::Decrement(operand) => self.decrement(operand),
            Value::Shape(of) => self.shape(*of),
            Value::Zero(zero) => self.zero(zero),
            Value::Again(operand) => self.again_of(operand),
            Value::Take(place) => self.take(var, place),
            Value::Leave(place) => {
                let place = self.place_mut(place);
                Expression::atom(code!(::core::mem::take(&mut #place)))
            }
            Value::Total(place) => self.total(var, place),
            Value::Pop(place) => self.pop(place),
        }
    }

    /// The place as a value that can be moved from.
    fn owned(&self, place: &Place) -> TokenStream {
        let tokens = self.receiver(place);
        let root = self.function.root(place.root);
        let moved = place.path.is_empty() && !self.shared.contains(&root) && !self.is_reference(place.root);
        if moved { tokens } else { self.cloned(place.root, &tokens) }
    }

    fn array_of(&self, place: &Place, like: Option<&Place>) -> Expression {
        let (private, vector) = (&self.private, self.owned(place));
        Expression::atom(match like {
            Some(like) => {
                let like = self.borrow(like, false);
                code!(#private::array_like(#like, #vector))
            }
            None => code!(#private::into_array(#vector)),
        })
    }

    /// The sum of nothing is what std's `sum` starts with, which is negative for floats.
    fn neutral(&self, var: Var, operator: Operator) -> TokenStream {
        let private = &self.private;
        match (self.ty(var), operator) {
            (Type::Real(Scalar::F64 | Scalar::F32 | Scalar::Literal), Operator::Add) => code!(-0.0),
            (Type::Real(Scalar::F64 | Scalar::F32 | Scalar::Literal), _) => code!(1.0),
            (Type::Integer, Operator::Add) => code!(0),
            (Type::Integer, _) => code!(1),
            (Type::Named(Written(ty)), Operator::Add) => code!(#private::empty_sum::<#ty>()),
            (Type::Named(Written(ty)), _) => code!(#private::empty_product::<#ty>()),
            (_, Operator::Add) => code!(#private::empty_sum()),
            (_, _) => code!(#private::empty_product()),
        }
    }

    fn construct(&mut self, constructor: &Constructor, operands: &[Operand]) -> Expression {
        let operands = self.list(operands);
        let path = &constructor.path;
        let Some(fields) = &constructor.fields else { return Expression::atom(code!(#path(#(#operands),*))) };
        let base = constructor.base.as_ref().map(|base| {
            let base = self.owned(base);
            code!(..#base)
        });
        Expression::atom(code!(#path { #(#fields: #operands,)* #base }))
    }

    fn negate(&mut self, operand: &Operand) -> Expression {
        let operand = self.operand(operand).at(Level::Unary);
        Expression::new(Level::Unary, code!(-#operand))
    }

    fn binary(&mut self, var: Var, operator: Operator, a: &Operand, b: &Operand) -> Expression {
        let (own, right) = operator_level(operator);
        let operator = located(operator_tokens(operator), self.ident(var).span());
        let (a, b) = (self.operand(a).before(&operator, own), self.operand(b).at(right));
        Expression::new(own, code!(#a #operator #b))
    }

    fn call_of(&mut self, function: &TokenStream, operand: &Operand) -> Expression {
        let operand = self.operand(operand).tokens;
        Expression::atom(code!(#function(#operand)))
    }

    /// What it takes to make a zero tangent. A struct that is made of what carries a derivative, or taken apart on the way
    /// back, has to have one.
    fn shape(&self, var: Var) -> Expression {
        let private = &self.private;
        let place = self.borrow(&Place::whole(var), false);
        let required = self.function.constructed.contains(&var) || self.apart.contains(&var);
        if self.is_certain(&Place::whole(var)) && recycles(self.function, self.ty(var)) {
            return Expression::atom(code!(#private::local_shape(#place)));
        }
        let asked = self.ty(var).is_named() && !required;
        Expression::atom(if asked {
            code!(#private::shape_of!(#place))
        } else if required {
            let value = self.place(&Place::whole(var));
            located(code!(#private::known_shape!(#value)), self.ident(var).span())
        } else {
            code!(#private::shape(#place))
        })
    }

    /// The zero tangent of what is behind a reference to a variable.
    pub(super) fn zero_like(&self, var: Var, reference: &TokenStream) -> TokenStream {
        let private = &self.private;
        if self.is_certain(&Place::whole(var)) && recycles(self.function, self.ty(var)) {
            code!(#private::local_zero(#reference))
        } else if self.ty(var).is_named() {
            code!(#private::shape_of!(#reference).zero())
        } else {
            code!(#private::zero_like(#reference))
        }
    }

    /// A zero tangent of a value that is loaded as an option.
    fn zero_if_any(&self, var: Var) -> TokenStream {
        let (private, ident) = (&self.private, self.ident(var));
        let kept = self.storage.kept.contains(&var).then(|| code!(.map(|value| &**value)));
        if self.is_certain(&Place::whole(var)) && recycles(self.function, self.ty(var)) {
            code!(#private::local_zero_if_any(#ident #kept))
        } else if self.ty(var).is_named() {
            code!(#private::zero_if_any!(#ident #kept))
        } else {
            code!(#private::zero_if_any(#ident #kept))
        }
    }

    fn is_behind_exit(&self, var: Var) -> bool {
        !self.is_forward() && self.storage.behind_exits.contains_key(&var)
    }

    fn listed(&mut self, operands: &[Operand], write: impl FnOnce(&[TokenStream]) -> TokenStream) -> Expression {
        Expression::atom(write(&self.list(operands)))
    }

    fn vector(&mut self, var: Var, operands: &[Operand]) -> Expression {
        let private = self.private.clone();
        let pooled = self.owners.owns(var) && !operands.is_empty();
        self.listed(operands, |operands| {
            if pooled { code!(#private::listed([#(#operands),*])) } else { code!(::std::vec![#(#operands),*]) }
        })
    }

    fn repeat(&mut self, var: Var, operand: &Operand, length: &Opaque, vector: bool) -> Expression {
        let operand = self.same(operand).tokens;
        let (private, length) = (&self.private, &length.tokens);
        Expression::atom(match vector {
            true if self.owners.owns(var) => code!(#private::filled(#operand, #length)),
            true => code!(::std::vec![#operand; #length]),
            false => code!([#operand; #length]),
        })
    }

    /// An empty vector; where its type is known, rustc need not wait for what will be in it.
    fn empty(&self, var: Var, room: Option<&Opaque>) -> Expression {
        let (private, pooled) = (&self.private, self.owners.owns(var));
        let element = self.ty(var).element().filter(|_| pooled).map(Type::partial_tokens);
        let of = element.filter(|element| element.to_string() != "_").map(|element| code!(::<#element>));
        let room = room.map(|room| self.with_views(room));
        let vector = match self.function.annotations.get(&var) {
            Some(written) if of.is_none() => code!(<#written>),
            Some(_) | None => code!(::std::vec::Vec #of),
        };
        Expression::atom(match room {
            None => code!(#vector::new()),
            Some(room) if pooled => code!(#private::room #of(#room)),
            Some(room) => code!(#vector::with_capacity(#room)),
        })
    }

    fn copied(&self, var: Var, place: &Place, method: &Ident) -> Expression {
        if let Some(copy) = self.pooled_copy(place, &self.receiver(place)).filter(|_| self.owners.owns(var)) {
            return Expression::atom(copy);
        }
        let place = self.receiver(place);
        Expression::atom(code!(#place.#method()))
    }

    // What the partials of the table are made of beside arithmetic.

    fn compare(&mut self, comparison: Comparison, a: &Operand, b: &Operand) -> Expression {
        let comparison = comparison_tokens(comparison);
        let (a, b) = (self.operand(a).before(&comparison, Level::BitOr), self.operand(b).at(Level::BitOr));
        Expression::new(Level::Comparison, code!(#a #comparison #b))
    }

    fn is_nan(&mut self, operand: &Operand) -> Expression {
        let scalar = operand.var().map_or(Scalar::F64, |var| self.scalar_type(var));
        let operand = self.operand(operand);
        if self.lacks_methods(&scalar) {
            let (private, operand) = (&self.private, operand.tokens);
            return Expression::atom(code!(#private::real::is_nan(#operand)));
        }
        let operand = operand.at(Level::Atom);
        Expression::atom(code!(#operand.is_nan()))
    }

    fn both(&mut self, a: &Operand, b: &Operand) -> Expression {
        let (a, b) = (self.operand(a).at(Level::And), self.operand(b).at(Level::Comparison));
        Expression::new(Level::And, code!(#a && #b))
    }

    fn either(&mut self, a: &Operand, b: &Operand) -> Expression {
        let (a, b) = (self.operand(a).at(Level::Or), self.operand(b).at(Level::And));
        Expression::new(Level::Or, code!(#a || #b))
    }

    fn select(&mut self, condition: &Operand, a: &Operand, b: &Operand) -> Expression {
        let condition = self.operand(condition).tokens;
        let (a, b) = (self.operand(a).tokens, self.operand(b).tokens);
        Expression::new(Level::Statement, code!(if #condition { #a } else { #b }))
    }

    fn decrement(&mut self, operand: &Operand) -> Expression {
        if let Operand::Constant(Constant { number: Some(number), .. }) = operand {
            let number = Literal::f64_unsuffixed(*number - 1.0).to_string();
            let number: TokenStream = number.trim_end_matches(".0").parse().unwrap_or_default();
            return Expression::new(Level::Unary, number);
        }
        let operand = self.operand(operand).tokens;
        Expression::atom(code!(i32::saturating_sub(#operand, 1)))
    }

    // What handles tangents as a whole.

    fn again_of(&mut self, operand: &Operand) -> Expression {
        let private = self.private.clone();
        let operand = self.operand(operand).at(Level::Unary);
        Expression::atom(code!(#private::given!(&#operand)))
    }

    fn take(&self, var: Var, place: &Place) -> Expression {
        let (private, real) = (&self.private, self.ty(var).is_real());
        let pooled = self.owners.owns(var) && matches!(self.function.place_type(place), Type::Vec(_));
        let place = self.place_mut(place);
        Expression::atom(match (real, pooled) {
            (true, _) => code!(::core::mem::take(&mut #place)),
            (false, true) => code!(#private::taken(&mut #place)),
            (false, false) => code!(#private::take(&mut #place)),
        })
    }

    fn total(&self, var: Var, place: &Place) -> Expression {
        let (place, ty) = (self.receiver(place), self.scalar(var));
        // The bounds of a number may lack `Sum`.
        Expression::atom(match self.scalar_type(var) {
            Scalar::Generic(_) => code!(#place.iter().fold(#ty::default(), |total, part| total + *part)),
            Scalar::F64 | Scalar::F32 | Scalar::Literal => code!(#place.iter().copied().sum::<#ty>()),
        })
    }

    fn pop(&self, place: &Place) -> Expression {
        let place = self.receiver_mut(place);
        Expression::atom(code!(#place.pop().expect("the adjoint of a vector is as long as the vector")))
    }

    fn list(&mut self, operands: &[Operand]) -> Vec<TokenStream> {
        operands.iter().map(|operand| self.same(operand).tokens).collect()
    }

    /// An operand that is moved or copied.
    fn same(&mut self, operand: &Operand) -> Expression {
        if let Operand::Var(var) = operand
            && !self.inlined.contains_key(var)
            && self.is_shared(*var)
        {
            let tokens = self.variable(*var);
            return Expression::atom(self.copy_of(*var, &tokens));
        }
        self.operand(operand)
    }

    /// A copy of a variable in memory that is reused, if it is of vectors.
    pub(super) fn copy_of(&self, var: Var, tokens: &TokenStream) -> TokenStream {
        let tokens = place::called(tokens.clone());
        self.pooled_copy(&Place::whole(var), &tokens).unwrap_or_else(|| self.cloned(var, &tokens))
    }

    /// A copy of a variable; where its type has no `clone`, rustc says so at the variable.
    pub(super) fn cloned(&self, var: Var, tokens: &TokenStream) -> TokenStream {
        let clone = located(code!(clone), self.ident(var).span());
        code!(#tokens.#clone())
    }

    /// A copy of what a name refers to. A function needs not know its type yet; a method may copy field by field.
    fn bound_copy(&self, var: Var, name: &Ident) -> TokenStream {
        let private = &self.private;
        let by_fields = self.function.copies_by_fields && self.ty(var).is_named();
        if by_fields { self.cloned(var, &code!(#name)) } else { code!(#private::cloned(#name)) }
    }

    /// The backward pass needs the variable too, and it is not copied by itself.
    pub(super) fn is_shared(&self, var: Var) -> bool {
        !self.ty(var).is_copy() && self.shared.contains(&var)
    }

    fn read(&mut self, var: Var, target: &Place) -> Expression {
        let tokens = self.place(target);
        let root = self.function.root(target.root);
        let copied = self.ty(var).is_copy();
        let inside = target.path.iter().any(|step| matches!(step, Step::Variant(_)));
        let partial = inside || !target.path.is_empty() && self.ty(root).element().is_some();
        if copied || !(partial || self.shared.contains(&root) || self.is_reference(target.root)) {
            let level = if tokens.to_string().starts_with('*') { Level::Unary } else { Level::Atom };
            return Expression::new(level, tokens);
        }
        let tokens = place::called(tokens);
        if let Some(copy) = self.pooled_copy(target, &tokens).filter(|_| self.owners.owns(var)) {
            return Expression::atom(copy);
        }
        if matches!(self.ty(var), Type::Slice(_)) {
            return Expression::atom(code!(#tokens.to_vec()));
        }
        Expression::atom(self.cloned(target.root, &tokens))
    }

    fn is_reference(&self, var: Var) -> bool {
        matches!(self.function.variables[var.0].kind, Kind::Borrowed(_) | Kind::View(..))
    }

    fn scalar(&self, var: Var) -> TokenStream {
        match self.ty(var) {
            Type::Real(scalar) => scalar.tokens(),
            _ => code!(f64),
        }
    }

    fn scalar_type(&self, var: Var) -> Scalar {
        match self.ty(var) {
            Type::Real(scalar) => scalar.clone(),
            _ => Scalar::F64,
        }
    }

    fn integer_as_real(&mut self, var: Var, operand: &Operand) -> Expression {
        let scalar = self.scalar_type(var);
        let ty = scalar.tokens();
        let operand = self.operand(operand).at(Level::Cast);
        match scalar {
            Scalar::Generic(_) => {
                let private = &self.private;
                Expression::atom(code!(#private::number::<#ty>(#operand as f64)))
            }
            Scalar::F64 | Scalar::F32 | Scalar::Literal => Expression::new(Level::Cast, code!(#operand as #ty)),
        }
    }

    fn cast(&mut self, var: Var, operand: &Operand, ty: &syn::Type) -> Expression {
        if [Some(var), operand.var()].into_iter().flatten().any(|var| self.lacks_methods(&self.scalar_type(var))) {
            let private = &self.private;
            return self.call_of(&code!(#private::converted::<_, #ty>), operand);
        }
        let operand = self.operand(operand).at(Level::Cast);
        Expression::new(Level::Cast, code!(#operand as #ty))
    }

    fn convert(&mut self, var: Var, operand: &Operand, conversion: &Conversion) -> Expression {
        let operand = self.operand(operand);
        match conversion {
            Conversion::From(ty) => {
                let operand = operand.tokens;
                Expression::atom(code!(<#ty>::from(#operand)))
            }
            Conversion::Into(_) => {
                let (ty, operand) = (self.scalar(var), operand.tokens);
                Expression::atom(code!(::core::convert::Into::<#ty>::into(#operand)))
            }
            Conversion::Function(path, taken) => {
                let (ty, operand) = (self.scalar(var), operand.tokens);
                Expression::atom(code!(::core::convert::identity::<#ty>(#path(#operand) #taken)))
            }
            Conversion::Method(method, taken) => {
                let operand = operand.at(Level::Atom);
                Expression::atom(code!(#operand.#method() #taken))
            }
        }
    }

    fn foreign(&mut self, function: &Foreign, operands: &[Operand]) -> Expression {
        let path = &function.path;
        let part = function.part.map(|part| {
            let part = syn::Index::from(part as usize);
            code!(.#part)
        });
        self.listed(operands, |operands| code!(#path(#(#operands),*) #part))
    }

    fn apply(&mut self, var: Var, rule: &Rule, operands: &[Operand]) -> Expression {
        let name = Ident::new(rule.name, proc_macro2::Span::mixed_site());
        if rules::is_of_run_time(rule.name) {
            let private = &self.private.clone();
            return self.listed(operands, |operands| code!(#private::special::#name(#(#operands),*)));
        }
        let ambiguous = self.is_literal(&operands[0]) || matches!(self.ty(var), Type::Real(Scalar::Literal));
        let mut rest = Vec::new();
        let receiver = self.operand(&operands[0]);
        for (kind, operand) in rule.arguments.iter().zip(operands).skip(1) {
            let operand = self.operand(operand).tokens;
            rest.push(match kind {
                Argument::Real | Argument::Integer => operand,
            });
        }
        if !self.is_forward() && self.lacks_methods(&self.scalar_type(var)) {
            let (private, receiver) = (&self.private, receiver.tokens);
            return Expression::atom(code!(#private::real::#name(#receiver #(, #rest)*)));
        }
        if ambiguous && self.ty(var).is_real() {
            let (ty, receiver) = (self.scalar(var), receiver.tokens);
            return Expression::atom(code!(<#ty>::#name(#receiver #(, #rest)*)));
        }
        let receiver = receiver.at(Level::Atom);
        let call = code!(#receiver.#name(#(#rest),*));
        if !self.function.guessed.contains(&var) {
            return Expression::atom(call);
        }
        let (private, call) = (&self.private, located(call, self.ident(var).span()));
        Expression::atom(code!(#private::Inert::inert(#call)))
    }

    /// A number by a trait of another crate, which may lack the methods that derivatives are made of.
    fn lacks_methods(&self, scalar: &Scalar) -> bool {
        matches!(scalar, Scalar::Generic(name) if self.function.foreign.contains(name))
    }

    fn is_literal(&self, operand: &Operand) -> bool {
        match operand {
            Operand::Constant(constant) => constant.number.is_some(),
            Operand::Var(var) => match self.inlined.get(var) {
                Some(Value::Same(operand) | Value::Negate(operand)) => self.is_literal(operand),
                Some(_) | None => false,
            },
        }
    }

    fn method(&mut self, name: &Ident, operands: &[Operand]) -> Expression {
        let doubtful = matches!(operands[0], Operand::Var(var) if self.is_doubtful(var))
            && !rules::is_comparison(&name.to_string());
        let private = self.private.clone();
        let of_partials = !self.is_forward() && ["round", "signum", "trunc"].iter().any(|step| name == step);
        if of_partials && operands[0].var().is_some_and(|var| self.lacks_methods(&self.scalar_type(var))) {
            return self.listed(operands, |operands| code!(#private::real::#name(#(#operands),*)));
        }
        let receiver = self.operand(&operands[0]);
        let of_any_type = name == "to_string" || name.to_string().starts_with("is_");
        let receiver = if doubtful && !of_any_type {
            let receiver = located(receiver.tokens, name.span());
            code!(#private::Number::number(#receiver))
        } else {
            receiver.at(Level::Atom)
        };
        let by_reference = takes_references(name);
        let rest = operands[1..].iter().map(|operand| match self.operand(operand) {
            argument if by_reference => {
                let argument = argument.at(Level::Unary);
                code!(&#argument)
            }
            argument => argument.tokens,
        });
        let rest: Vec<TokenStream> = rest.collect();
        let call = code!(#receiver.#name(#(#rest),*));
        Expression::atom(if doubtful && of_any_type { code!(#private::Inert::inert(#call)) } else { call })
    }

    /// Something with a derivative that may be no number for all that is known, so that its methods are the user's.
    fn is_doubtful(&self, var: Var) -> bool {
        var.0 < self.activity.len() && self.activity.is_varied(var) && self.ty(var).is_named()
    }

    /// A zero tangent.
    pub(super) fn zero(&self, zero: &Zero) -> Expression {
        let private = &self.private;
        match zero {
            Zero::Typed(ty) => Expression::atom(zero_of(ty, private)),
            Zero::Shaped(shape) => {
                let shape = self.ident(*shape);
                Expression::atom(code!(#shape.zero()))
            }
            Zero::Row(count) => {
                let count = self.bound(count);
                Expression::atom(code!(#private::Buffer::zeros(#count)))
            }
            Zero::Like(var) if self.is_behind_exit(*var) => Expression::atom(self.zero_if_any(*var)),
            Zero::Like(var) => {
                let place = self.borrow(&Place::whole(*var), false);
                Expression::atom(self.zero_like(*var, &place))
            }
        }
    }
}

/// `total_cmp` and its like take references.
fn takes_references(name: &Ident) -> bool {
    name == "total_cmp" || rules::is_comparison(&name.to_string())
}

/// A zero tangent of a type that tells its shape.
pub(super) fn zero_of(ty: &Type, private: &TokenStream) -> TokenStream {
    match ty {
        Type::Real(scalar) => Constant::number(0.0, scalar, private).tokens,
        Type::Array(element, Length(length)) => {
            let element = zero_of(element, private);
            code!([#element; #length])
        }
        Type::Tuple(fields) => {
            let fields = fields.iter().map(|field| zero_of(field, private));
            code!((#(#fields,)*))
        }
        Type::Integer
        | Type::Passive
        | Type::Unit
        | Type::Slice(_)
        | Type::Vec(_)
        | Type::Optional(_)
        | Type::Boxed(_)
        | Type::Sequence(_)
        | Type::Named(_)
        | Type::Unknown => code!(()),
    }
}

/// Some value of the type, if the type tells how to make one.
pub(super) fn initial_of(ty: &Type, private: &TokenStream) -> Option<TokenStream> {
    Some(match ty {
        Type::Real(_) | Type::Unit => zero_of(ty, private),
        Type::Array(element, Length(length)) => {
            let element = initial_of(element, private)?;
            code!([#element; #length])
        }
        Type::Tuple(fields) => {
            let fields = fields.iter().map(|field| initial_of(field, private)).collect::<Option<Vec<_>>>()?;
            code!((#(#fields,)*))
        }
        Type::Vec(_) => code!(::std::vec::Vec::new()),
        Type::Optional(_) | Type::Boxed(_) => return None,
        Type::Integer | Type::Passive => code!(::core::default::Default::default()),
        Type::Slice(_) | Type::Sequence(_) | Type::Named(_) | Type::Unknown => return None,
    })
}

fn constant_expression(constant: &Constant) -> Expression {
    let tokens = constant.tokens.clone();
    let negative = constant.number.is_some_and(f64::is_sign_negative);
    Expression::new(if negative { Level::Unary } else { Level::Atom }, tokens)
}

/// The tokens at a place in the source, so that what rustc has to say of them, it says there.
/// The tokens at another place: where rustc is to say what is wrong with them.
pub(super) fn located(tokens: TokenStream, span: proc_macro2::Span) -> TokenStream {
    let mut tokens: Vec<_> = tokens.into_iter().collect();
    tokens.iter_mut().for_each(|token| token.set_span(token.span().located_at(span)));
    tokens.into_iter().collect()
}
