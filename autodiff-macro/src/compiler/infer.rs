//! Local type inference: which variables are real numbers, and of which kind.
//!
//! Types are seeded from what is written (signature, annotations, literals, casts, constants) and spread by unification
//! (Damas and Milner, *Principal type-schemes for functional programs*, POPL 1982). Where only the result of a call is
//! unknown, arithmetic with real numbers decides: `x + g(y)` with `x: f64` makes `g(y)` an `f64`. Such a decision is
//! emitted as a type annotation, so that rustc rejects it if it is wrong; it is never a silent assumption.

mod cells;
mod declared;
mod literals;

use super::ir::{
    Block, Callee, Constructor, Exit, Function, Header, Kind, Length, Mutation, Opaque, Operand, Operator, Place,
    Scalar, Statement, Step, Target, Type, Value, Var, Variant, Written,
};
use super::tables::{HashMap, HashSet};
use cells::{Cell, Cells};
pub(crate) use declared::Declared;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;

/// Fills in the types of the variables of a function.
pub(crate) fn types(function: &mut Function, declared: &Declared<'_>) {
    let mut cells = Cells::default();
    let of: Vec<Cell> = function.variables.iter().map(|variable| cells.of_type(&variable.ty)).collect();
    let result = cells.of_type(&function.result);
    let (breaks, suspects, asked) = (HashMap::default(), HashSet::default(), HashSet::default());
    let made = function.of_structs.iter().map(|var| of[var.0]).collect();
    let unknown = function.elements.iter().filter(|(_, element)| **element == Type::Unknown);
    let elements: HashMap<Var, Cell> = unknown.map(|(var, _)| (*var, cells.fresh())).collect();
    let (pending, guessed) = (Vec::new(), HashSet::default());
    let mut pass =
        Pass { function, declared, cells, of, result, elements, breaks, pending, guessed, made, suspects, asked };
    pass.views();
    pass.block(&pass.function.body, Some(result));
    pass.settle();
    let types: Vec<Type> = pass.of.clone().iter().map(|cell| pass.cells.to_type(*cell)).collect();
    let fields = pass.fields();
    let guessed = pass.of.iter().enumerate().filter(|(_, cell)| pass.guessed.contains(cell));
    let guessed = guessed.map(|(var, _)| Var(var)).collect();
    let elements: HashMap<Var, Type> =
        pass.elements.iter().map(|(var, cell)| (*var, pass.cells.to_type(*cell))).collect();
    for (variable, ty) in function.variables.iter_mut().zip(types) {
        variable.ty = ty;
    }
    function.fields = fields;
    function.guessed = guessed;
    function.elements.extend(elements);
    function.elements.retain(|_, element| element.is_real());
    drop_needless_steps(function);
    literals::of_parts(function);
}

/// What is known to be indexed has its elements in itself.
fn drop_needless_steps(function: &mut Function) {
    for index in 0..function.variables.len() {
        let Kind::View(place, _) = &function.variables[index].kind else { continue };
        let Some((Step::Variant(Variant::Elements(_)), steps)) = place.path.split_last() else { continue };
        let whole = Place { root: place.root, path: steps.to_vec() };
        if function.place_type(&function.resolve(&whole)).element().is_some()
            && let Kind::View(place, _) = &mut function.variables[index].kind
        {
            *place = whole;
        }
    }
}

/// A relation between types that is decided once more is known.
struct Pending {
    result: Cell,
    operands: Vec<Cell>,
    rule: Relation,
}

#[derive(Clone, Copy, PartialEq)]
enum Relation {
    /// `+` and `-`: operands and result are alike.
    Sum,
    /// `*`, `/` and `%`: a real number may scale something else.
    Product,
    /// `&`, `|`, `^` and shifts: nothing but integers and what carries no derivative is known to have them.
    Bits,
    /// A method of numbers: operands and result are alike, and real if nothing says otherwise.
    Scalar,
    /// `to_owned` of a slice is a vector.
    ToVec,
    /// What `flatten` finds: the payload of an option as a slice, or something indexed itself.
    Elements,
    /// A field of a struct is what the struct is made of, once that is known.
    Field,
}

struct Pass<'a> {
    function: &'a Function,
    declared: &'a Declared<'a>,
    cells: Cells,
    of: Vec<Cell>,
    result: Cell,
    /// The elements of matrices of other crates, where only their use tells their type.
    elements: HashMap<Var, Cell>,
    breaks: HashMap<Target, Cell>,
    pending: Vec<Pending>,
    /// Results of methods that are taken for integers since an argument is one.
    guessed: HashSet<Cell>,
    /// What is of a struct, and what functions of types return, as `Point::new`: more likely than not one of the type.
    made: Vec<Cell>,
    /// What may be of a type of the user's, since it was computed from what is or may be: see [`Pass::suspect`].
    suspects: HashSet<Cell>,
    /// The fields whose types were looked up.
    asked: HashSet<(Cell, String)>,
}

impl<'a> Pass<'a> {
    fn views(&mut self) {
        for index in 0..self.function.variables.len() {
            if let Kind::View(place, _) = &self.function.variables[index].kind {
                let viewed = self.place(place);
                self.cells.unify(self.of[index], viewed);
            }
        }
    }

    /// The types of the fields that the function mentions.
    fn fields(&mut self) -> HashMap<(Var, String), Type> {
        let mut fields = HashMap::default();
        for (index, cell) in self.of.clone().into_iter().enumerate() {
            for (name, field) in self.cells.fields_of(cell) {
                fields.insert((Var(index), name), self.cells.to_type(field));
            }
        }
        fields
    }

    fn block(&mut self, block: &'a Block, result: Option<Cell>) {
        for (position, statement) in block.statements.iter().enumerate() {
            let last = position + 1 == block.statements.len();
            match statement {
                Statement::Remainder(_, rest) if last => self.block(rest, result),
                statement => self.statement(statement),
            }
        }
        if let (Some(operand), Some(result)) = (&block.yields, result) {
            let operand = self.operand(operand);
            self.cells.unify(operand, result);
        }
    }

    fn statement(&mut self, statement: &'a Statement) {
        match statement {
            Statement::Define(var, value) | Statement::Declare(var, Some(value)) => self.define(*var, value),
            Statement::Assign(place, value) => {
                let (place, value) = (self.place(place), self.operand(value));
                self.cells.unify(place, value);
            }
            Statement::Update(place, operator, value) => {
                let (place, value) = (self.place(place), self.operand(value));
                self.binary(*operator, place, vec![place, value]);
            }
            Statement::Mutate(mutation) => self.mutation(mutation),
            Statement::Branch(branch) => {
                let result = branch.result.map(|var| self.of[var.0]);
                branch.arms.iter().for_each(|arm| self.block(arm, result));
            }
            Statement::Loop(each) => {
                if let Some(result) = each.result {
                    self.breaks.insert(each.target, self.of[result.0]);
                }
                if let Header::Range(var, range) = &each.header {
                    let (start, end) = (self.operand(&range.start), self.operand(&range.end));
                    self.cells.unify(start, end);
                    self.cells.unify(self.of[var.0], start);
                }
                self.block(&each.body, None);
            }
            Statement::Exit(Exit::Return(Some(value))) => {
                let value = self.operand(value);
                self.cells.unify(value, self.result);
            }
            Statement::Exit(Exit::Break(target, Some(value))) => {
                let value = self.operand(value);
                if let Some(result) = self.breaks.get(target) {
                    self.cells.unify(value, *result);
                }
            }
            Statement::Remainder(_, rest) => self.block(rest, None),
            Statement::Call(call) if matches!(call.callee, Callee::Associated(_)) => {
                self.made.push(self.of[call.result.0]);
            }
            Statement::Declare(_, None)
            | Statement::View(_)
            | Statement::Call(_)
            | Statement::Exit(_)
            | Statement::Passive(_)
            | Statement::Keep(..)
            | Statement::Restore(..)
            | Statement::Uncount(..)
            | Statement::Undo(_)
            | Statement::Accumulate(..)
            | Statement::Clear(_)
            | Statement::Gather(..)
            | Statement::Append(..)
            | Statement::Regrow(..)
            | Statement::Reset(..)
            | Statement::Pullback(_)
            | Statement::Guarded(..) => {}
        }
    }

    fn mutation(&mut self, mutation: &Mutation) {
        match mutation {
            Mutation::Fill(place, value) | Mutation::Push(place, value) => {
                let (place, value) = (self.place(place), self.operand(value));
                let element = self.cells.element(place);
                self.cells.unify(element, value);
            }
            Mutation::Pop(place, var, _) => {
                let place = self.place(place);
                let element = self.cells.element(place);
                self.cells.unify(element, self.of[var.0]);
            }
            Mutation::PopOption(place, var) => {
                let place = self.place(place);
                let element = self.cells.element(place);
                let payload = self.cells.payload(self.of[var.0]);
                self.cells.unify(element, payload);
            }
            Mutation::CopyFrom(to, from) => {
                let (to, from) = (self.place(to), self.place(from));
                let (to, from) = (self.cells.element(to), self.cells.element(from));
                self.cells.unify(to, from);
            }
            Mutation::Exchange(a, b) => {
                let (a, b) = (self.place(a), self.place(b));
                self.cells.unify(a, b);
            }
            Mutation::Swap(..) | Mutation::Shuffle(..) | Mutation::Discard(..) => {}
        }
    }

    fn operand(&mut self, operand: &Operand) -> Cell {
        match operand {
            Operand::Var(var) => self.of[var.0],
            Operand::Constant(constant) => self.cells.of_type(&constant.ty),
        }
    }

    fn place(&mut self, place: &Place) -> Cell {
        if let Some(element) = self.function.element_of_matrix(place) {
            let root = self.function.resolve(place).root;
            return self.elements.get(&root).copied().unwrap_or_else(|| self.cells.of_type(element));
        }
        let mut cell = self.of[place.root.0];
        for step in &place.path {
            cell = match step {
                Step::Index(index) if index.ty == Type::Passive => self.cells.fresh(),
                Step::Index(index) => {
                    self.index(index);
                    self.cells.element(cell)
                }
                Step::Range(_) => {
                    let element = self.cells.element(cell);
                    self.cells.slice(element)
                }
                Step::Variant(Variant::Payload) => self.cells.payload(cell),
                Step::Variant(Variant::Content) => self.cells.content(cell),
                Step::Variant(Variant::Elements(_)) => {
                    let (result, operands) = (self.cells.fresh(), vec![cell]);
                    self.pending.push(Pending { result, operands, rule: Relation::Elements });
                    result
                }
                Step::Variant(Variant::Error | Variant::Part(..) | Variant::Field(_) | Variant::At(..)) => {
                    self.cells.fresh()
                }
                Step::Field(member) => self.cells.field(cell, &member.to_token_stream().to_string()),
            };
        }
        cell
    }

    /// What indexes is an integer.
    fn index(&mut self, index: &Opaque) {
        let reads = index.reads.clone();
        // An expression with an operator names no part, which is seen without parsing it.
        let is_operator = |token| matches!(token, TokenTree::Punct(punct) if punct.as_char() != '.');
        if index.tokens.clone().into_iter().any(is_operator) {
            return;
        }
        let part = syn::parse2(index.tokens.clone()).ok().and_then(|index| self.part(&index, &reads));
        if let Some(part) = part {
            let integer = self.cells.of_type(&Type::Integer);
            self.cells.unify(part, integer);
        }
    }

    /// The part of a variable that an expression names.
    fn part(&mut self, expression: &syn::Expr, reads: &[Var]) -> Option<Cell> {
        match expression {
            syn::Expr::Path(path) => {
                let is_named = |var: &&Var| path.path.is_ident(&self.function.variables[var.0].ident);
                reads.iter().find(is_named).map(|var| self.of[var.0])
            }
            syn::Expr::Paren(inner) => self.part(&inner.expr, reads),
            syn::Expr::Index(index) => {
                let whole = self.part(&index.expr, reads)?;
                Some(self.cells.element(whole))
            }
            syn::Expr::Field(field) => {
                let whole = self.part(&field.base, reads)?;
                Some(self.cells.field(whole, &field.member.to_token_stream().to_string()))
            }
            _ => None,
        }
    }

    fn define(&mut self, var: Var, value: &Value) {
        let result = self.of[var.0];
        let operands: Vec<Cell> = value.operands().into_iter().map(|operand| self.operand(operand)).collect();
        match value {
            Value::Read(place) | Value::Bound(_, place, _) => {
                let place = self.place(place);
                self.cells.unify(result, place);
            }
            Value::Known(..) => operands.into_iter().for_each(|operand| self.cells.unify(result, operand)),
            // What a field without a derivative is made of may be of a type with a name.
            Value::Stopped(_) if self.cells.to_type(result) == Type::Passive => {}
            Value::Same(_) | Value::Stopped(_) => self.cells.unify(result, operands[0]),
            Value::Negate(_) => self.pending.push(Pending { result, operands, rule: Relation::Sum }),
            Value::Binary(operator, ..) => self.binary(*operator, result, operands),
            Value::Apply(rule, _) => {
                use super::rules::Argument;
                let (reals, integers): (Vec<_>, Vec<_>) =
                    rule.arguments.iter().zip(operands).partition(|(kind, _)| matches!(kind, Argument::Real));
                let operands = reals.into_iter().map(|(_, operand)| operand).collect();
                let integer = self.cells.of_type(&Type::Integer);
                integers.into_iter().for_each(|(_, operand)| self.cells.unify(operand, integer));
                self.pending.push(Pending { result, operands, rule: Relation::Scalar });
            }
            Value::Method(name, _) => self.method(&name.to_string(), result, &operands),
            Value::Tuple(_) => {
                let tuple = self.cells.tuple(operands);
                self.cells.unify(result, tuple);
            }
            Value::Array(_) => {
                let length = operands.len();
                let element = self.alike(&operands);
                let array = self.cells.array(element, Length(syn::Index::from(length).to_token_stream()));
                self.cells.unify(result, array);
            }
            Value::Vector(_) => {
                let element = self.alike(&operands);
                let vector = self.cells.vector(element);
                self.cells.unify(result, vector);
            }
            Value::Repeat(_, length, vector) => {
                let whole = if *vector {
                    self.cells.vector(operands[0])
                } else {
                    self.cells.array(operands[0], Length(length.tokens.clone()))
                };
                self.cells.unify(result, whole);
            }
            Value::Empty(_) => {
                let element = self.cells.fresh();
                let vector = self.cells.vector(element);
                self.cells.unify(result, vector);
            }
            Value::Copied(place, method) => {
                let place = self.place(place);
                if method == "clone" {
                    self.cells.unify(result, place);
                } else if method == "to_vec" {
                    let element = self.cells.element(place);
                    let vector = self.cells.vector(element);
                    self.cells.unify(result, vector);
                } else {
                    self.pending.push(Pending { result, operands: vec![place], rule: Relation::ToVec });
                }
            }
            Value::ArrayOf(place, _) => {
                let place = self.place(place);
                let (element, own) = (self.cells.element(place), self.cells.element(result));
                self.cells.unify(element, own);
            }
            Value::Unwrapped(place, _) => {
                let place = self.place(place);
                let payload = self.cells.payload(place);
                self.cells.unify(result, payload);
            }
            Value::Construct(constructor, _) => self.constructed(result, constructor, &operands),
            Value::Passive(opaque) | Value::Kept(opaque) => {
                let ty = self.cells.of_type(&opaque.ty);
                self.cells.unify(result, ty);
            }
            Value::Neutral(_)
            | Value::Cast(..)
            | Value::Convert(..)
            | Value::Compare(..)
            | Value::IsNan(_)
            | Value::Both(..)
            | Value::Either(..)
            | Value::Select(..)
            | Value::FromInteger(_)
            | Value::Decrement(_)
            | Value::Shape(_)
            | Value::Zero(_)
            | Value::Again(_)
            | Value::Take(_)
            | Value::Leave(_)
            | Value::Total(_)
            | Value::Pop(_) => {}
        }
    }

    /// `Some(x)` is optional; what else there is to know of a struct is its name.
    fn constructed(&mut self, result: Cell, constructor: &Constructor, operands: &[Cell]) {
        match (&constructor.steps[..], operands) {
            ([Step::Variant(Variant::Payload)], [payload]) => {
                let optional = self.cells.optional(*payload);
                self.cells.unify(result, optional);
            }
            ([Step::Variant(Variant::Content)], [content]) => {
                let of_slice = constructor.path.segments.last().is_some_and(|last| last.ident == "into_boxed_slice");
                let content = if of_slice {
                    let element = self.cells.element(*content);
                    self.cells.slice(element)
                } else {
                    *content
                };
                let boxed = self.cells.boxed(content);
                self.cells.unify(result, boxed);
            }
            ([Step::Variant(Variant::Error), Step::Variant(Variant::Payload)], [_, payload]) => {
                let optional = self.cells.optional(*payload);
                self.cells.unify(result, optional);
            }
            ([Step::Variant(Variant::Error)], _) => {
                self.cells.payload(result);
            }
            _ => {
                let named = self.cells.of_type(&Type::Named(Written(constructor.path.to_token_stream())));
                self.cells.unify(result, named);
                self.fields_made(result, constructor, operands);
            }
        }
        if let Some(base) = &constructor.base {
            let base = self.place(base);
            self.cells.unify(result, base);
        }
    }

    /// The fields of a struct have the types of what it is made of: its name alone does not tell its type arguments.
    fn fields_made(&mut self, made: Cell, constructor: &Constructor, operands: &[Cell]) {
        for (step, operand) in constructor.steps.iter().zip(operands) {
            if let Step::Field(member) = step {
                let result = self.cells.field(made, &member.to_token_stream().to_string());
                self.pending.push(Pending { result, operands: vec![*operand], rule: Relation::Field });
            }
        }
    }

    fn alike(&mut self, cells: &[Cell]) -> Cell {
        let element = self.cells.fresh();
        for cell in cells {
            self.cells.unify(element, *cell);
        }
        element
    }

    fn binary(&mut self, operator: Operator, result: Cell, operands: Vec<Cell>) {
        let rule = match operator {
            Operator::Add | Operator::Sub => Relation::Sum,
            Operator::Mul | Operator::Div | Operator::Rem => Relation::Product,
            Operator::And | Operator::Or | Operator::Xor | Operator::Shl | Operator::Shr => Relation::Bits,
        };
        self.pending.push(Pending { result, operands, rule });
    }

    fn method(&mut self, name: &str, result: Cell, operands: &[Cell]) {
        match name {
            "floor" | "ceil" | "round" | "round_ties_even" | "trunc" | "signum" | "div_euclid" => {
                self.cells.unify(result, operands[0]);
            }
            _ => {
                let passive = self.cells.of_type(&Type::Passive);
                self.cells.unify(result, passive);
            }
        }
    }

    /// Decides the pending relations until nothing changes; what is left then is decided by the usual meaning.
    fn settle(&mut self) {
        for eager in [false, true] {
            let mut changed = true;
            while changed {
                changed = self.look_up_fields();
                self.suspect();
                let pending = std::mem::take(&mut self.pending);
                for relation in pending {
                    if self.decide(&relation, eager) {
                        changed = true;
                    } else {
                        self.pending.push(relation);
                    }
                }
            }
        }
    }

    /// Gives the fields of structs the types that these declare.
    fn look_up_fields(&mut self) -> bool {
        let mut found = false;
        for (owner, cell, way, field) in self.cells.fields_of_named() {
            if !self.asked.insert((cell, way.clone())) {
                continue;
            }
            if let Some(ty) = self.declared.field(&owner, &way, self.function) {
                let ty = self.cells.of_type(&ty);
                self.cells.unify(field, ty);
                found = true;
            }
        }
        found
    }

    fn decide(&mut self, pending: &Pending, eager: bool) -> bool {
        let all: Vec<Cell> = pending.operands.iter().copied().chain([pending.result]).collect();
        let real = all.iter().copied().find(|cell| self.cells.is_real(*cell));
        let some_integer = pending.operands.iter().copied().find(|cell| self.cells.is_integer(*cell));
        // An operator with an integer says nothing of the other operand: a type of the user's may have one.
        let are_integers = pending.operands.iter().all(|cell| self.cells.is_integer(*cell));
        let integer = some_integer.filter(|_| are_integers);
        let are_alike = are_integers || pending.operands.iter().all(|cell| self.cells.is_passive(*cell));
        let known = self.cells.is_real(pending.result) || pending.operands.iter().all(|cell| self.cells.is_real(*cell));
        let decided = match pending.rule {
            Relation::Bits => pending.operands.first().copied().filter(|_| are_alike),
            Relation::Sum | Relation::Product if some_integer.is_some() => integer,
            Relation::ToVec => return self.vector_of(pending),
            Relation::Elements => return self.elements_of(pending),
            Relation::Field => return self.field_of(pending),
            // Operators of types that are known by name are those of the type.
            Relation::Sum if all.iter().any(|cell| self.cells.is_named(*cell)) => None,
            // A literal may be added to a complex number.
            Relation::Sum if !self.cells.is_real(pending.result) && self.may_be_own(pending) => None,
            Relation::Scalar => real.or(some_integer),
            Relation::Sum => real,
            Relation::Product if pending.operands.iter().any(|cell| self.cells.is_named(*cell)) => None,
            // A product of two points may be a number.
            Relation::Product
                if !pending.operands.iter().any(|cell| self.cells.is_real(*cell)) && self.may_be_own(pending) =>
            {
                None
            }
            // What is not known may be scaled, or be the number that scales.
            Relation::Product => real.filter(|_| known),
        };
        let is_guess = pending.rule == Relation::Scalar && real.is_none() && !are_integers;
        self.guessed.extend(decided.filter(|_| is_guess).map(|_| pending.result));
        match decided {
            Some(cell) => all.iter().for_each(|other| self.cells.unify(*other, cell)),
            None if eager && pending.rule == Relation::Scalar => {
                let real = self.cells.of_type(&Type::Real(self.usual(&all)));
                for other in &all {
                    self.cells.unify(*other, real);
                }
            }
            None => return false,
        }
        true
    }

    /// The number of which nothing is known: that of another name for it; in a generic function that of its parameter, unless it is found in a type
    /// that does not mention it.
    fn usual(&self, cells: &[Cell]) -> Scalar {
        if let Some(name) = cells.iter().find_map(|cell| self.cells.name_of(*cell)) {
            return Scalar::Generic(name);
        }
        let [scalar] = &self.function.scalars[..] else { return Scalar::Literal };
        let is_elsewhere =
            |owner: &Written| !mentions(owner, scalar) && !mentions(owner, &Ident::new("Self", scalar.span()));
        let elsewhere = cells.iter().filter_map(|cell| self.cells.owner_of(*cell)).any(|owner| is_elsewhere(&owner));
        if elsewhere { Scalar::Literal } else { Scalar::Generic(scalar.clone()) }
    }

    /// Finds what may be of a type of the user's: what functions of types return, and the results of operators on
    /// something that is, or may be, of such a type.
    fn suspect(&mut self) {
        let made = self.made.iter().filter(|cell| self.cells.is_unbound(**cell));
        let mut found: HashSet<Cell> = made.map(|cell| self.cells.find(*cell)).collect();
        loop {
            let before = found.len();
            for pending in
                self.pending.iter().filter(|pending| matches!(pending.rule, Relation::Sum | Relation::Product))
            {
                let is_own = |cell: &Cell| self.cells.is_named(*cell) || found.contains(&self.cells.find(*cell));
                if self.cells.is_unbound(pending.result) && pending.operands.iter().any(is_own) {
                    found.insert(self.cells.find(pending.result));
                }
            }
            if found.len() == before {
                break;
            }
        }
        self.suspects = found;
    }

    fn may_be_own(&self, pending: &Pending) -> bool {
        let is_suspect = |cell: &Cell| self.suspects.contains(&self.cells.find(*cell));
        pending.operands.iter().any(|cell| self.cells.is_unbound(*cell) && is_suspect(cell))
    }

    fn elements_of(&mut self, pending: &Pending) -> bool {
        let Some(elements) = self.cells.elements(pending.operands[0]) else { return false };
        self.cells.unify(pending.result, elements);
        true
    }

    fn field_of(&mut self, pending: &Pending) -> bool {
        let is_known = self.cells.carries_number(pending.operands[0]);
        if is_known {
            self.cells.unify(pending.result, pending.operands[0]);
        }
        is_known
    }

    fn vector_of(&mut self, pending: &Pending) -> bool {
        if self.cells.is_unbound(pending.operands[0]) {
            return false;
        }
        // What else has a name has its own `to_owned`.
        if self.cells.is_named(pending.operands[0]) {
            return true;
        }
        let element = self.cells.element(pending.operands[0]);
        let vector = self.cells.vector(element);
        self.cells.unify(pending.result, vector);
        true
    }
}

fn mentions(ty: &Written, name: &Ident) -> bool {
    fn any(tokens: TokenStream, name: &Ident) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Ident(ident) => ident == *name,
            TokenTree::Group(group) => any(group.stream(), name),
            TokenTree::Punct(_) | TokenTree::Literal(_) => false,
        })
    }
    any(ty.0.clone(), name)
}
