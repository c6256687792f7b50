//! Places, borrows and writes.

use super::item::Item;
use super::pattern::unit;
use super::{Binding, Lowering, types};
use crate::compiler::diagnostics;
use crate::compiler::ir::{Kind, Mutation, Opaque, Operand, Place, Statement, Step, Type, Value, Var};
use quote::ToTokens;
use syn::spanned::Spanned;

/// How many statements back a load is looked for.
pub(super) const LOOK_BACK: usize = 16;

impl Lowering<'_> {
    /// The place that an expression denotes; what is not a place is evaluated and the place of its value returned.
    pub(super) fn place(&mut self, expression: &syn::Expr) -> Option<Place> {
        match expression {
            syn::Expr::Paren(inner) => self.place(&inner.expr),
            syn::Expr::Group(inner) => self.place(&inner.expr),
            syn::Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Deref(_)) => self.dereferenced(&unary.expr),
            syn::Expr::Path(path) => {
                let root = self.lookup_variable(&path.path.get_ident()?.to_string())?;
                Some(Place { root, path: Vec::new() })
            }
            syn::Expr::Field(field) => {
                if let Some(place) = self.selected_element(field) {
                    return Some(place);
                }
                let mut place = self.base(&field.base)?;
                place.path.push(Step::Field(field.member.clone()));
                Some(place)
            }
            syn::Expr::Index(index) => {
                if let Some(element) = self.element_of_part(index) {
                    return self.place(&element);
                }
                let field = self.field_with_elements(&index.expr);
                let mut place = self.base(field.as_ref().unwrap_or(&index.expr))?;
                let step = match self.index(&index.index) {
                    Step::Index(at) if self.has_own_index(&index.expr) => {
                        Step::Index(Opaque { ty: Type::Passive, ..at })
                    }
                    step => step,
                };
                place.path.push(step);
                Some(place)
            }
            syn::Expr::MethodCall(call) if super::views::is_chosen(&call.receiver) => {
                match self.part_for_sure(expression)? {
                    Item::View(part) => Some(Place::whole(part)),
                    _ => None,
                }
            }
            syn::Expr::MethodCall(call) => {
                if let Some(field) = self.field_as_reference(expression) {
                    return self.place(&field);
                }
                let inside = self.inside_of_box(call).map(|(place, _)| place);
                inside.or_else(|| self.element_place(call)).or_else(|| self.payload_place(call).map(|(place, _)| place))
            }
            syn::Expr::Try(tried) => match self.tried_part(tried)? {
                Item::View(part) => Some(Place::whole(part)),
                _ => None,
            },
            _ => None,
        }
    }

    /// The content of a place; what was loaded a moment ago is not loaded again.
    pub(super) fn load(&mut self, stem: &str, place: Place) -> Operand {
        match self.loaded(&place).filter(|_| !self.is_skipped(&place)) {
            Some(var) => Operand::Var(var),
            None => self.temporary(stem, Value::Read(place)),
        }
    }

    /// The value that was read from the same place, if nothing has been written since to what it depends on.
    fn loaded(&self, place: &Place) -> Option<Var> {
        let mut reads = Vec::new();
        place.reads(&mut reads);
        let roots = self.function.bases_of(reads);
        for statement in self.statements.iter().rev().take(LOOK_BACK) {
            if let Statement::Define(var, Value::Read(other)) = statement
                && same_place(place, other)
            {
                return Some(*var);
            }
            let mut written = Vec::new();
            self.function.writes(statement, &mut written);
            if roots.iter().any(|root| written.contains(root)) {
                return None;
            }
        }
        None
    }

    /// `&COEFFICIENTS[..n]`, whose size only a reference knows, and `&TABLE` of a type that may not be moved.
    pub(super) fn part_of_constant(&mut self, expression: &syn::Expr) -> Option<Var> {
        let is_range = matches!(expression, syn::Expr::Index(index) if matches!(&*index.index, syn::Expr::Range(_)));
        if !(is_range || self.is_immovable(expression)) || !self.is_inert(expression) {
            return None;
        }
        let opaque = self.opaque(&syn::parse_quote!(&#expression));
        Some(self.temporary_of("part", Value::Passive(opaque), Type::Unknown))
    }

    /// A static or constant of a type that is not known, nor a struct of this crate: one that is made when it is first
    /// used, maybe.
    fn is_immovable(&self, expression: &syn::Expr) -> bool {
        match expression {
            syn::Expr::Unary(syn::ExprUnary { op: syn::UnOp::Deref(_), expr, .. }) => self.is_immovable(expr),
            syn::Expr::Path(path) => {
                let name = path.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
                let ty = self.neighbours.constant(&path.path);
                let is_known =
                    ty.is_some_and(|ty| ty.is_struct() || !matches!(types::written(ty.ty(), &[]), Type::Named(_)));
                !is_known && !name.contains(char::is_lowercase) && self.is_of_constant(expression)
            }
            _ => false,
        }
    }

    /// `LAYERS[i]`, of which only rustc knows whether it can be copied, or has to be referred to where it is.
    pub(super) fn referred_constant(&mut self, expression: &syn::Expr) -> Option<Var> {
        if !matches!(expression, syn::Expr::Index(_) | syn::Expr::Field(_)) {
            return None;
        }
        let (private, part) = (&self.private, self.behind_reference(expression)?);
        let tokens = quote::quote!(#private::part_of!(#part));
        let opaque = self.opaque(expression);
        let opaque = Opaque { tokens: self.opaque_tokens(&tokens).tokens, ..opaque };
        Some(self.temporary_of("part", Value::Passive(opaque), Type::Unknown))
    }

    /// A part of a constant, wherever its index comes from.
    pub(super) fn is_of_constant(&self, expression: &syn::Expr) -> bool {
        self.behind_reference(expression).is_some()
    }

    /// The part of a constant as that of a reference, which lives as long as the program.
    fn behind_reference(&self, expression: &syn::Expr) -> Option<syn::Expr> {
        match expression {
            syn::Expr::Paren(inner) => self.behind_reference(&inner.expr),
            syn::Expr::Path(path) => {
                let binding = path.path.get_ident().and_then(|name| self.lookup(&name.to_string()));
                matches!(binding, None | Some(Binding::Constant(_))).then(|| syn::parse_quote!((&#path)))
            }
            syn::Expr::Index(index) => {
                let base = Box::new(self.behind_reference(&index.expr)?);
                Some(syn::Expr::Index(syn::ExprIndex { expr: base, ..index.clone() }))
            }
            syn::Expr::Field(field) => {
                let base = Box::new(self.behind_reference(&field.base)?);
                Some(syn::Expr::Field(syn::ExprField { base, ..field.clone() }))
            }
            _ => None,
        }
    }

    /// The place that an index or field is taken of; a temporary if it is a computed value.
    fn base(&mut self, expression: &syn::Expr) -> Option<Place> {
        if let Some(place) = self.place(expression) {
            return Some(place);
        }
        if let syn::Expr::Path(_) = expression {
            return None;
        }
        if let Some(part) = self.part_of_constant(expression).or_else(|| self.referred_constant(expression)) {
            return Some(Place::whole(part));
        }
        match self.value(expression) {
            Operand::Var(root) => Some(Place { root, path: Vec::new() }),
            Operand::Constant(_) => None,
        }
    }

    fn index(&mut self, index: &syn::Expr) -> Step {
        if let Some(range) = self.named_range(index) {
            return self.index(&range);
        }
        let mut opaque = self.opaque(index);
        opaque.ty = if is_own_index(index) { Type::Passive } else { Type::Integer };
        opaque.refusal = None;
        if let syn::Expr::Range(_) = index {
            return Step::Range(self.cheap_range(index, opaque));
        }
        Step::Index(self.cheap(opaque))
    }

    /// `range.start..range.end` for the name of a range, or for a clone of it.
    fn named_range(&self, index: &syn::Expr) -> Option<syn::Expr> {
        match index {
            syn::Expr::MethodCall(call) if call.method == "clone" => self.named_range(&call.receiver),
            syn::Expr::Path(path) => {
                let var = self.lookup_variable(&path.path.get_ident()?.to_string())?;
                self.ranges.contains(&var).then(|| syn::parse_quote!(#path.start..#path.end))
            }
            _ => None,
        }
    }

    /// An index that can be evaluated again: as it is, or the name of its value.
    pub(super) fn cheap(&mut self, opaque: Opaque) -> Opaque {
        let views = opaque.reads.iter().any(|var| matches!(self.kind(*var), Kind::View(..)));
        if opaque.cheap && !views { opaque } else { self.bound_once(opaque) }
    }

    pub(super) fn bound_once(&mut self, opaque: Opaque) -> Opaque {
        let span = opaque.span;
        let ty = opaque.ty.clone();
        let var = self.temporary_of("index", Value::Passive(opaque), ty.clone());
        let ident = self.function.variables[var.0].ident.clone();
        Opaque {
            tokens: ident.to_token_stream(),
            reads: vec![var],
            writes: Vec::new(),
            measures: Vec::new(),
            cheap: true,
            ty,
            claimed: false,
            pooled: false,
            refusal: None,
            span,
        }
    }

    fn cheap_range(&mut self, expression: &syn::Expr, opaque: Opaque) -> Opaque {
        let syn::Expr::Range(range) = expression else { return opaque };
        let views = opaque.reads.iter().any(|var| matches!(self.kind(*var), Kind::View(..)));
        if opaque.cheap && !views {
            return opaque;
        }
        let mut reads = Vec::new();
        let mut bound = |lowering: &mut Self, bound: &Option<Box<syn::Expr>>| {
            let opaque = lowering.opaque(bound.as_ref()?);
            let opaque = lowering.cheap(Opaque { ty: Type::Integer, refusal: None, ..opaque });
            reads.extend(opaque.reads.iter().copied());
            Some(opaque.tokens)
        };
        let (start, end) = (bound(self, &range.start), bound(self, &range.end));
        let limits = &range.limits;
        Opaque { tokens: quote::quote!(#start #limits #end), reads, cheap: true, ..opaque }
    }

    /// The place with its indices as they are now: an index that reads memory gets a name.
    pub(super) fn frozen(&mut self, place: Place) -> Place {
        let path = place.path.into_iter().map(|step| self.frozen_step(step)).collect();
        Place { root: place.root, path }
    }

    fn frozen_step(&mut self, step: Step) -> Step {
        match step {
            Step::Index(index) if self.reads_memory(&index) => Step::Index(self.bound_once(index)),
            Step::Range(range) if self.reads_memory(&range) => {
                let Ok(expression) = syn::parse2::<syn::ExprRange>(range.tokens.clone()) else {
                    return Step::Range(range);
                };
                let mut bound = |bound: &Option<Box<syn::Expr>>| {
                    let tokens = bound.as_ref()?.to_token_stream();
                    Some(self.bound_once(Opaque { tokens, ..range.clone() }))
                };
                let (start, end) = (bound(&expression.start), bound(&expression.end));
                let reads = start.iter().chain(&end).flat_map(|bound| bound.reads.clone()).collect();
                let (start, end) = (start.map(|bound| bound.tokens), end.map(|bound| bound.tokens));
                let limits = &expression.limits;
                Step::Range(Opaque { tokens: quote::quote!(#start #limits #end), reads, ..range })
            }
            Step::Index(_) | Step::Range(_) | Step::Field(_) | Step::Variant(_) => step,
        }
    }

    fn reads_memory(&self, opaque: &Opaque) -> bool {
        opaque.reads.iter().any(|var| match self.kind(*var) {
            Kind::Memory => true,
            Kind::View(_, mutable) | Kind::Borrowed(mutable) => *mutable,
            Kind::Value | Kind::Argument => false,
        })
    }

    /// The place that an expression borrows: `&place`, `&mut place`, `name` of a reference, `place.as_slice()`.
    pub(super) fn borrow(&mut self, expression: &syn::Expr) -> Option<(Place, bool)> {
        match expression {
            syn::Expr::Paren(inner) => self.borrow(&inner.expr),
            syn::Expr::Group(inner) => self.borrow(&inner.expr),
            syn::Expr::Reference(reference) => {
                let mutable = reference.mutability.is_some();
                let place = self.base(&reference.expr)?;
                Some((if mutable { self.changeable(place, reference) } else { place }, mutable))
            }
            syn::Expr::Path(path) => {
                let root = self.lookup_variable(&path.path.get_ident()?.to_string())?;
                let mutable = match self.kind(root) {
                    Kind::View(_, mutable) | Kind::Borrowed(mutable) => *mutable,
                    Kind::Value | Kind::Memory | Kind::Argument => return None,
                };
                Some((Place { root, path: Vec::new() }, mutable))
            }
            syn::Expr::Try(tried) => Some((self.place(expression).filter(|_| is_mutable_call(&tried.expr))?, true)),
            syn::Expr::MethodCall(call) if is_mutable_call(&call.receiver) => {
                let place = self.element_place(call)?;
                Some((self.frozen(place), true))
            }
            syn::Expr::MethodCall(_) if self.reference_returned(expression).is_some() => {
                self.borrow(&syn::Expr::Reference(self.reference_returned(expression)?))
            }
            syn::Expr::MethodCall(call) if call.args.is_empty() => {
                let mutable = match call.method.to_string().as_str() {
                    "as_slice" => false,
                    "as_mut_slice" => true,
                    "as_ref" | "as_mut" if self.is_box(&call.receiver) => return self.inside_of_box(call),
                    _ => return self.payload_place(call),
                };
                Some((self.place(&call.receiver)?, mutable))
            }
            syn::Expr::MethodCall(call) => self.payload_place(call),
            syn::Expr::Call(call) => Some((self.part_of_call(call)?, false)),
            _ => None,
        }
    }

    /// The place behind a `&mut`: `&mut [0.0; 3]` refers to memory without a name.
    pub(super) fn changeable(&mut self, place: Place, reference: &syn::ExprReference) -> Place {
        if self.is_writable(place.root) {
            return place;
        }
        if !self.function.variables[place.root.0].temporary {
            let (what, remedy) = ("a `&mut` reference to this", "borrow a variable that is declared with `let mut`");
            let refusal = diagnostics::unsupported(reference.span(), what, remedy);
            self.diagnostics.report(refusal.over(reference));
        }
        let ident = self.fresh("memory");
        let memory = self.variable(ident, Kind::Memory, Type::Unknown);
        let value = Value::Same(Operand::Var(place.root));
        self.statements.push(Statement::Declare(memory, Some(value)));
        Place { root: memory, path: place.path }
    }

    /// `place = value`
    pub(super) fn assign(&mut self, assign: &syn::ExprAssign) {
        if parts_of_target(&assign.left).is_some() {
            return self.assign_parts(&assign.left, &assign.right);
        }
        if let syn::Expr::Infer(_) = &*assign.left {
            self.expression(&assign.right);
            return;
        }
        if self.keeps_assignment(&syn::Expr::Assign(assign.clone()), &assign.left) {
            return;
        }
        let value = self.value(&assign.right);
        if !self.has_left() {
            self.write(&assign.left, value);
        }
    }

    /// `*counts.entry(key).or_insert(0) += 1` changes memory in code that is kept: that of a collection without a derivative.
    pub(super) fn keeps_assignment(&mut self, assignment: &syn::Expr, target: &syn::Expr) -> bool {
        let syn::Expr::Unary(syn::ExprUnary { op: syn::UnOp::Deref(_), expr: reference, .. }) = target else {
            return false;
        };
        if let Some(kept) = self.with_constant_viewed(assignment) {
            let opaque = self.opaque(&kept);
            self.passive_statement(opaque);
            return true;
        }
        let named = match &**reference {
            syn::Expr::Path(path) => path.path.get_ident().and_then(|name| self.lookup_variable(&name.to_string())),
            _ => None,
        };
        let is_known = match &**reference {
            syn::Expr::MethodCall(_) => self.are_inert(&self.written_by(target)),
            _ => named.is_some_and(|var| self.is_of_kept_memory(var)),
        };
        if is_known {
            let mut opaque = self.opaque(assignment);
            // What the reference leads to takes in whatever is assigned.
            opaque.writes.extend(named);
            self.passive_statement(opaque);
        }
        is_known
    }

    /// `let count = counts.entry(key).or_insert(0);` refers to memory that carries no derivative.
    fn is_of_kept_memory(&self, var: Var) -> bool {
        let value = self.statements.iter().rev().find_map(|statement| match statement {
            Statement::Define(defined, value) if *defined == var => Some(value),
            _ => None,
        });
        match value {
            Some(Value::Passive(opaque)) => self.are_inert(&opaque.writes),
            Some(Value::Same(Operand::Var(other))) => self.is_of_kept_memory(*other),
            _ => false,
        }
    }

    fn are_inert(&self, vars: &[Var]) -> bool {
        !vars.is_empty() && vars.iter().all(|var| self.is_inert_variable(*var))
    }

    /// `(a, b) = value`, `[a, b] = value`
    fn assign_parts(&mut self, target: &syn::Expr, value: &syn::Expr) {
        let values: Option<Vec<Operand>> = match (target, value) {
            (
                syn::Expr::Tuple(syn::ExprTuple { elems: targets, .. }),
                syn::Expr::Tuple(syn::ExprTuple { elems, .. }),
            )
            | (
                syn::Expr::Array(syn::ExprArray { elems: targets, .. }),
                syn::Expr::Array(syn::ExprArray { elems, .. }),
            ) if targets.len() == elems.len() => Some(elems.iter().map(|value| self.value(value)).collect()),
            _ => None,
        };
        match (values, parts_of_target(target)) {
            (Some(values), Some((targets, _))) => {
                targets.iter().zip(values).for_each(|(target, value)| self.write(target, value));
            }
            _ => {
                let whole = self.value(value);
                self.write(target, whole);
            }
        }
    }

    fn write(&mut self, target: &syn::Expr, value: Operand) {
        if let Some((targets, step)) = parts_of_target(target) {
            let whole = value.var().or_else(|| self.temporary("whole", Value::Same(value)).var());
            let part = |root, position| Value::Read(Place { root, path: vec![step(position)] });
            let parts: Vec<Operand> = whole
                .into_iter()
                .flat_map(|root| (0..targets.len()).map(move |position| part(root, position)))
                .map(|part| self.temporary("part", part))
                .collect();
            return targets.iter().zip(parts).for_each(|(target, part)| self.write(target, part));
        }
        if let syn::Expr::Infer(_) = target {
            return;
        }
        if let Some(place) = self.written(target) {
            let place = self.steady(place);
            self.statements.push(Statement::Assign(place, value));
        }
    }

    /// The place that an assignment changes; reports what is none, or none that is known to be changed.
    pub(super) fn written(&mut self, target: &syn::Expr) -> Option<Place> {
        let Some(place) = self.place(target) else {
            let remedy = "assign to a variable or its elements";
            let refusal = diagnostics::unsupported(target.span(), "an assignment to this", remedy);
            self.diagnostics.report(refusal.over(target));
            return None;
        };
        if self.is_writable(place.root) {
            return Some(place);
        }
        if let (Kind::Value | Kind::Argument, true) = (self.kind(place.root), self.is_number(&place)) {
            let name = self.function.shown(place.root);
            self.diagnostics.report(diagnostics::not_mutable(target.span(), name));
            return None;
        }
        let what = "an assignment through a reference that was computed or stored";
        let remedy = "assign to the variable itself, or give its place one name, as `let r = &mut x;`";
        self.diagnostics.report(diagnostics::unsupported(target.span(), what, remedy).over(target));
        None
    }

    fn is_number(&self, place: &Place) -> bool {
        place.path.is_empty() && self.ty(place.root).is_scalar()
    }

    pub(super) fn is_writable(&self, root: Var) -> bool {
        match self.kind(root) {
            Kind::Memory => true,
            Kind::View(_, mutable) | Kind::Borrowed(mutable) => *mutable,
            Kind::Value | Kind::Argument => false,
        }
    }

    /// The place with indices that the write itself cannot change.
    pub(super) fn steady(&mut self, place: Place) -> Place {
        let root = self.root_of(place.root);
        let disturbed = place.path.iter().any(|step| match step {
            Step::Index(index) | Step::Range(index) => index.reads.iter().any(|var| self.root_of(*var) == root),
            Step::Field(_) | Step::Variant(_) => false,
        });
        if disturbed { self.frozen(place) } else { place }
    }

    fn root_of(&self, var: Var) -> Var {
        match self.kind(var) {
            Kind::View(place, _) => self.root_of(place.root),
            Kind::Value | Kind::Memory | Kind::Argument | Kind::Borrowed(_) => var,
        }
    }

    /// The methods of std that change memory; `None` if it is none of them.
    pub(super) fn mutation(&mut self, call: &syn::ExprMethodCall) -> Option<Option<Operand>> {
        let arguments: Vec<&syn::Expr> = call.args.iter().collect();
        let mutation = match (call.method.to_string().as_str(), &arguments[..]) {
            ("fill", [value]) => {
                let value = self.value(value);
                Mutation::Fill(self.target_place(&call.receiver)?, value)
            }
            ("push", [value]) => {
                let value = self.value(value);
                Mutation::Push(self.target_place(&call.receiver)?, value)
            }
            ("swap", [i, j]) => {
                let (i, j) = (self.swap_index(i), self.swap_index(j));
                Mutation::Swap(self.target_place(&call.receiver)?, i, j)
            }
            ("copy_from_slice" | "clone_from_slice", [from]) => {
                let from = self.borrow(from).map(|(place, _)| place).or_else(|| self.base(from))?;
                Mutation::CopyFrom(self.target_place(&call.receiver)?, from)
            }
            ("unwrap" | "expect", _) => return self.popped(call),
            ("pop", []) if !self.discards => {
                let place = self.target_place(&call.receiver)?;
                let ident = self.fresh("popped");
                let var = self.variable(ident, Kind::Value, Type::Optional(Box::new(Type::Unknown)));
                self.statements.push(Statement::Mutate(Mutation::PopOption(place, var)));
                return Some(Some(Operand::Var(var)));
            }
            ("take", []) if self.is_changed_option(&call.receiver) => {
                let place = self.target_place(&call.receiver)?;
                let old = self.temporary("taken", Value::Read(place.clone()));
                let none = Self::none();
                self.statements.push(Statement::Assign(place, none));
                return Some(Some(old));
            }
            ("replace", [value]) if self.is_changed_option(&call.receiver) => {
                let value = self.value(value);
                let value = self.full(super::option::Carrier::Option, value);
                let place = self.target_place(&call.receiver)?;
                let old = self.temporary("taken", Value::Read(place.clone()));
                self.statements.push(Statement::Assign(place, value));
                return Some(Some(old));
            }
            ("insert" | "get_or_insert" | "get_or_insert_with", [_]) if self.discards => {
                self.inserted(call)?;
                return Some(None);
            }
            ("insert" | "get_or_insert" | "get_or_insert_with", [_]) => {
                let (place, _) = self.payload_place(call)?;
                return Some(Some(self.load("payload", place)));
            }
            ("pop", []) if self.discards => {
                let place = self.target_place(&call.receiver)?;
                let ident = self.names.fresh("discarded");
                Mutation::Discard(place, self.variable(ident, Kind::Value, Type::Unknown))
            }
            _ => return None,
        };
        self.statements.push(Statement::Mutate(mutation));
        Some(Some(unit()))
    }

    fn swap_index(&mut self, index: &syn::Expr) -> Opaque {
        let opaque = self.opaque(index);
        let opaque = Opaque { ty: Type::Integer, refusal: None, ..opaque };
        if self.reads_memory(&opaque) { self.bound_once(opaque) } else { self.cheap(opaque) }
    }

    pub(super) fn target_place(&mut self, receiver: &syn::Expr) -> Option<Place> {
        let place = self.place(receiver)?;
        self.is_writable(place.root).then(|| self.steady(place))
    }

    /// `place.pop().unwrap()`
    fn popped(&mut self, call: &syn::ExprMethodCall) -> Option<Option<Operand>> {
        let syn::Expr::MethodCall(pop) = &*call.receiver else { return None };
        if pop.method != "pop" || !pop.args.is_empty() {
            return None;
        }
        let place = self.target_place(&pop.receiver)?;
        let ident = self.names.fresh("popped");
        let var = self.variable(ident, Kind::Value, Type::Unknown);
        let (method, arguments) = (&call.method, &call.args);
        let form = quote::quote!(.#method(#arguments));
        self.statements.push(Statement::Mutate(Mutation::Pop(place, var, form)));
        Some(Some(Operand::Var(var)))
    }

    /// The type of a conversion path such as `f64::from`.
    pub(super) fn scalar_of(&self, path: &syn::Path) -> Option<Type> {
        let first = &path.segments.first()?.ident;
        let ty: syn::Type = syn::parse_quote!(#first);
        let ty = types::written(&ty, &self.scalars);
        (path.segments.len() == 2 && ty.is_real()).then_some(ty)
    }
}

/// `v.last_mut()` and its like.
/// The step to a part by its number.
type StepToPart = fn(usize) -> Step;

/// The targets in `(a, b) = ..` and `[a, b] = ..`, and the step to the part that each is given.
fn parts_of_target(target: &syn::Expr) -> Option<(Vec<&syn::Expr>, StepToPart)> {
    match target {
        syn::Expr::Paren(inner) => parts_of_target(&inner.expr),
        syn::Expr::Tuple(tuple) => Some((tuple.elems.iter().collect(), super::pattern::field_step)),
        syn::Expr::Array(array) => Some((array.elems.iter().collect(), super::pattern::index_step)),
        _ => None,
    }
}

fn is_mutable_call(expression: &syn::Expr) -> bool {
    match expression {
        syn::Expr::MethodCall(call) => matches!(call.method.to_string().as_str(), "first_mut" | "last_mut" | "get_mut"),
        _ => false,
    }
}

/// The places are written in the same way.
fn same_place(a: &Place, b: &Place) -> bool {
    let same_step = |(a, b): (&Step, &Step)| match (a, b) {
        (Step::Index(a), Step::Index(b)) | (Step::Range(a), Step::Range(b)) => {
            a.reads == b.reads && a.tokens.to_string() == b.tokens.to_string()
        }
        (a, b) => a == b,
    };
    a.root == b.root && a.path.len() == b.path.len() && a.path.iter().zip(&b.path).all(same_step)
}

/// The index is no integer, so that the type that is indexed has to be one of the user's: a tuple, or a variant.
fn is_own_index(index: &syn::Expr) -> bool {
    match index {
        syn::Expr::Paren(inner) => is_own_index(&inner.expr),
        syn::Expr::Tuple(_) | syn::Expr::Struct(_) => true,
        syn::Expr::Path(path) => {
            let last = path.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
            let is_variant = last.starts_with(char::is_uppercase) && last.contains(char::is_lowercase);
            path.path.segments.len() > 1 && (is_variant || last.len() == 1)
        }
        _ => false,
    }
}
