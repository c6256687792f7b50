//! Operators, and which of their operands the source takes by reference: `&a * b` is another implementation than `a * b`.

use super::traits::{Form, operator};
use super::{Binding, Lowering};
use crate::compiler::ir::{ASSIGNED, Kind, Operand, Operator, Place, Statement, Type, Value, Var};
use crate::compiler::neighbours::apart;
use syn::spanned::Spanned;

impl Lowering<'_> {
    pub(super) fn binary(&mut self, binary: &syn::ExprBinary) -> Option<Operand> {
        if let Some(operator) = compound(&binary.op) {
            if self.keeps_assignment(&syn::Expr::Binary(binary.clone()), &binary.left) {
                return None;
            }
            self.update(&binary.left, operator, &binary.right);
            return None;
        }
        let Some(operator) = arithmetic(&binary.op) else {
            return Some(self.condition(&syn::Expr::Binary(binary.clone())));
        };
        Some(self.operation(operator, &binary.left, &binary.right))
    }

    pub(super) fn operation(&mut self, operator: Operator, left: &syn::Expr, right: &syn::Expr) -> Operand {
        let (left, of_left) = self.operand(left);
        let (right, of_right) = self.operand(right);
        let result = self.temporary(stem(operator), Value::Binary(operator, left, right));
        self.note_references(&result, [of_left, of_right]);
        result
    }

    /// `Mul::mul(a, b)` is `a * b`.
    pub(super) fn operator_call(&mut self, call: &syn::ExprCall, path: &syn::Path) -> Option<Operand> {
        let (of, method) = apart(path)?;
        let of = &of.segments.last()?.ident;
        let bounds = self.bounds.iter().filter(|(name, _)| name == of);
        let mut own = bounds.map(|(_, bounds)| self.neighbours.has_function(bounds, &method.to_string()));
        let of_number = self.scalar_of(path).is_some() && own.all(|has| !has);
        let of = of.to_string();
        if of.ends_with("Assign") {
            return self.assigning_call(call);
        }
        let arguments: Vec<&syn::Expr> = call.args.iter().collect();
        let (name, form) = operator(&method.to_string(), arguments.len().checked_sub(1)?)?;
        match (form, &arguments[..]) {
            _ if name != of && !of_number => None,
            (Form::Binary(operator), [a, b]) => Some(self.operation(operator, a, b)),
            (Form::Negation, [a]) => Some(self.negation(a)),
            _ => None,
        }
    }

    pub(super) fn negation(&mut self, expression: &syn::Expr) -> Operand {
        let (operand, referred) = self.operand(expression);
        if let Operand::Constant(constant) = &operand
            && constant.number.is_some()
        {
            return Operand::Constant(super::expr::negated(constant));
        }
        let result = self.temporary("negated", Value::Negate(operand));
        self.note_references(&result, [referred, None]);
        result
    }

    /// `place = place + value`
    pub(super) fn update(&mut self, target: &syn::Expr, operator: Operator, value: &syn::Expr) {
        if let Some(looped) = self.update_of_part(target, operator, value) {
            self.expression(&looped);
            return;
        }
        let (value, referred) = self.operand(value);
        let value = self.told_apart(value, referred);
        let Some(place) = self.written(target) else { return };
        let place = self.steady(place);
        match operator {
            Operator::Add | Operator::Sub | Operator::Mul | Operator::Div | Operator::Rem => {
                self.statements.push(Statement::Update(place, operator, value));
            }
            Operator::And | Operator::Or | Operator::Xor | Operator::Shl | Operator::Shr => {
                let old = self.temporary("before", Value::Read(place.clone()));
                let new = self.temporary("after", Value::Binary(operator, old, value));
                self.statements.push(Statement::Assign(place, new));
            }
        }
    }

    /// `m.row_mut(0) += v` is a loop over the elements.
    fn update_of_part(&mut self, target: &syn::Expr, operator: Operator, value: &syn::Expr) -> Option<syn::Expr> {
        let sign = match operator {
            Operator::Add => quote::quote!(+=),
            Operator::Sub => quote::quote!(-=),
            Operator::Mul => quote::quote!(*=),
            Operator::Div => quote::quote!(/=),
            _ => return None,
        };
        self.operator_on_part(target, &sign, value, target.span())
    }

    /// The value of an operand, and where it lies if the source passes a reference to it.
    fn operand(&mut self, expression: &syn::Expr) -> (Operand, Option<Place>) {
        if let Some(owned) = self.owned_matrix(expression) {
            return (self.value(&owned), None);
        }
        if self.is_copy_of_view(expression) {
            return self.by_reference(expression);
        }
        match expression {
            syn::Expr::Paren(inner) => self.operand(&inner.expr),
            syn::Expr::Group(inner) => self.operand(&inner.expr),
            syn::Expr::Reference(reference) if reference.mutability.is_none() => self.by_reference(&reference.expr),
            syn::Expr::Path(path) => {
                let var = path.path.get_ident().and_then(|name| self.named_reference(&name.to_string()));
                (self.value(expression), var.map(Place::whole))
            }
            _ if self.yields_references(expression) => self.by_reference(expression),
            _ => (self.value(expression), None),
        }
    }

    /// The expression is a reference in the source.
    pub(super) fn is_reference(&self, expression: &syn::Expr) -> bool {
        match expression {
            syn::Expr::Paren(inner) => self.is_reference(&inner.expr),
            syn::Expr::Group(inner) => self.is_reference(&inner.expr),
            syn::Expr::Reference(_) => true,
            syn::Expr::Path(path) => {
                path.path.get_ident().is_some_and(|name| self.named_reference(&name.to_string()).is_some())
            }
            _ => self.yields_references(expression),
        }
    }

    /// The variable of a name that is a reference in the source.
    fn named_reference(&self, name: &str) -> Option<Var> {
        match self.lookup(name)? {
            Binding::Referred(var, _) => Some(*var),
            Binding::Variable(var) => {
                let is_view = matches!(self.kind(*var), Kind::View(..) | Kind::Borrowed(_));
                (is_view || self.referring.contains(var)).then_some(*var)
            }
            Binding::Constant(_) | Binding::Callable(..) | Binding::Iterator(..) | Binding::Macro(..) => None,
        }
    }

    fn by_reference(&mut self, expression: &syn::Expr) -> (Operand, Option<Place>) {
        let (value, place) = self.referent(expression);
        (value, Some(place))
    }

    /// What `&expression` refers to, and where it lies.
    pub(super) fn referent(&mut self, expression: &syn::Expr) -> (Operand, Place) {
        if let Some(place) = self.place(expression) {
            let place = self.frozen(place);
            let is_value = matches!(self.kind(place.root), Kind::Value | Kind::Argument) && place.path.is_empty();
            let value = if is_value { Operand::Var(place.root) } else { self.load("element", place.clone()) };
            return (value, place);
        }
        let value = self.value(expression);
        let var = match &value {
            Operand::Var(var) => *var,
            Operand::Constant(constant) => self.temporary_of("value", Value::Same(value.clone()), constant.ty.clone()),
        };
        (value, Place::whole(var))
    }

    fn note_references(&mut self, result: &Operand, places: [Option<Place>; 2]) {
        let Some(result) = result.var() else { return };
        let places = places.into_iter().enumerate();
        self.function.references.extend(places.filter_map(|(at, place)| Some(((result, at), place?))));
    }

    /// The operand of an operator that assigns, under a name by which it is told whether it is passed by reference.
    fn told_apart(&mut self, value: Operand, referred: Option<Place>) -> Operand {
        let Some(var) = value.var().filter(|var| matches!(self.ty(*var), Type::Unknown | Type::Named(_))) else {
            return value;
        };
        let known = self.function.references.get(&(var, ASSIGNED));
        if known.is_some() == referred.is_some() {
            return value;
        }
        let value = match referred {
            Some(_) if self.function.variables[var.0].temporary => value,
            _ => self.temporary("operand", Value::Same(value)),
        };
        let noted = value.var().zip(referred);
        self.function.references.extend(noted.map(|(var, place)| ((var, ASSIGNED), place)));
        value
    }
}

pub(super) fn arithmetic(operator: &syn::BinOp) -> Option<Operator> {
    Some(match operator {
        syn::BinOp::Add(_) => Operator::Add,
        syn::BinOp::Sub(_) => Operator::Sub,
        syn::BinOp::Mul(_) => Operator::Mul,
        syn::BinOp::Div(_) => Operator::Div,
        syn::BinOp::Rem(_) => Operator::Rem,
        syn::BinOp::Shl(_) => Operator::Shl,
        syn::BinOp::Shr(_) => Operator::Shr,
        _ => return None,
    })
}

pub(super) fn compound(operator: &syn::BinOp) -> Option<Operator> {
    Some(match operator {
        syn::BinOp::AddAssign(_) => Operator::Add,
        syn::BinOp::SubAssign(_) => Operator::Sub,
        syn::BinOp::MulAssign(_) => Operator::Mul,
        syn::BinOp::DivAssign(_) => Operator::Div,
        syn::BinOp::RemAssign(_) => Operator::Rem,
        syn::BinOp::BitAndAssign(_) => Operator::And,
        syn::BinOp::BitOrAssign(_) => Operator::Or,
        syn::BinOp::BitXorAssign(_) => Operator::Xor,
        syn::BinOp::ShlAssign(_) => Operator::Shl,
        syn::BinOp::ShrAssign(_) => Operator::Shr,
        _ => return None,
    })
}

fn stem(operator: Operator) -> &'static str {
    match operator {
        Operator::Add => "sum",
        Operator::Sub => "difference",
        Operator::Mul => "product",
        Operator::Div => "quotient",
        Operator::Rem => "remainder",
        Operator::And | Operator::Or | Operator::Xor | Operator::Shl | Operator::Shr => "bits",
    }
}
