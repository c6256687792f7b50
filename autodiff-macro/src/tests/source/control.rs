//! Branches, loops and exits.

use super::super::datum::{Datum, Fault, Part, Pointer};
use super::super::scalar::Scalar;
use super::{Evaluated, Runner, Stop};

/// What a loop does after its body.
enum Next<S: Scalar> {
    On,
    Leave(Datum<S>),
}

impl<S: Scalar> Runner<'_, S> {
    pub(super) fn control(&mut self, expression: &syn::Expr) -> Evaluated<S> {
        match expression {
            syn::Expr::If(branch) => {
                let scope = self.names.len();
                if self.value(&branch.cond)?.truth()? {
                    let value = self.block(&branch.then_branch);
                    self.names.truncate(scope);
                    return value;
                }
                self.names.truncate(scope);
                branch.else_branch.as_ref().map_or(Ok(Datum::Unit), |(_, otherwise)| self.expression(otherwise))
            }
            syn::Expr::Match(branch) => self.match_branch(branch),
            syn::Expr::Let(condition) => {
                let value = self.value(&condition.expr)?;
                Ok(Datum::Bool(self.matches(&condition.pat, &value)?))
            }
            syn::Expr::Try(attempt) => match self.value(&attempt.expr)? {
                Datum::Option(Some(payload)) => Ok(*payload),
                missing => Err(Stop::Return(missing)),
            },
            syn::Expr::Block(block) => self.labelled(block),
            syn::Expr::ForLoop(each) => self.for_loop(each),
            syn::Expr::While(each) => self.repeat_while(each.label.as_ref(), Some(&each.cond), &each.body),
            syn::Expr::Loop(each) => self.repeat_while(each.label.as_ref(), None, &each.body),
            syn::Expr::Break(exit) => {
                let value = exit.expr.as_ref().map_or(Ok(Datum::Unit), |value| self.value(value))?;
                Err(Stop::Break(Stop::<S>::label(exit.label.as_ref()), value))
            }
            syn::Expr::Continue(exit) => Err(Stop::Continue(Stop::<S>::label(exit.label.as_ref()))),
            syn::Expr::Return(exit) => {
                let value = exit.expr.as_ref().map_or(Ok(Datum::Unit), |value| self.value(value))?;
                Err(Stop::Return(value))
            }
            _ => Err("an expression that the tests do not know".into()),
        }
    }

    fn match_branch(&mut self, branch: &syn::ExprMatch) -> Evaluated<S> {
        let value = self.value(&branch.expr)?;
        for arm in &branch.arms {
            let scope = self.names.len();
            let value = match self.matches(&arm.pat, &value) {
                Ok(true) => Some(self.expression(&arm.body)),
                Ok(false) => None,
                Err(stop) => Some(Err(stop)),
            };
            self.names.truncate(scope);
            if let Some(value) = value {
                return value;
            }
        }
        Err("no arm matches".into())
    }

    fn labelled(&mut self, block: &syn::ExprBlock) -> Evaluated<S> {
        let label = block.label.as_ref().map(|label| label.name.ident.to_string());
        match self.block(&block.block) {
            Err(Stop::Break(target, value)) if target.is_some() && target == label => Ok(value),
            other => other,
        }
    }

    /// Runs a loop's body once.
    fn turn(&mut self, label: Option<&syn::Label>, body: &syn::Block) -> Result<Next<S>, Stop<S>> {
        self.burn()?;
        let own = label.map(|label| label.name.ident.to_string());
        match self.block(body) {
            Ok(_) => Ok(Next::On),
            Err(Stop::Continue(target)) if target.is_none() || target == own => Ok(Next::On),
            Err(Stop::Break(target, value)) if target.is_none() || target == own => Ok(Next::Leave(value)),
            Err(stop) => Err(stop),
        }
    }

    fn repeat_while(
        &mut self,
        label: Option<&syn::Label>,
        condition: Option<&syn::Expr>,
        body: &syn::Block,
    ) -> Evaluated<S> {
        loop {
            let scope = self.names.len();
            if let Some(condition) = condition
                && !self.value(condition)?.truth()?
            {
                self.names.truncate(scope);
                return Ok(Datum::Unit);
            }
            let next = self.turn(label, body);
            self.names.truncate(scope);
            if let Next::Leave(value) = next? {
                return Ok(value);
            }
        }
    }

    fn for_loop(&mut self, each: &syn::ExprForLoop) -> Evaluated<S> {
        let items = self.items(&each.expr)?;
        for item in items {
            let scope = self.names.len();
            self.destructure(&each.pat, item)?;
            let next = self.turn(each.label.as_ref(), &each.body);
            self.names.truncate(scope);
            if let Next::Leave(value) = next? {
                return Ok(value);
            }
        }
        Ok(Datum::Unit)
    }

    /// What a `for` loop runs over.
    pub(super) fn items(&mut self, source: &syn::Expr) -> Result<Vec<Datum<S>>, Stop<S>> {
        match source {
            syn::Expr::Paren(inner) => self.items(&inner.expr),
            syn::Expr::Range(range) => self.range(range),
            syn::Expr::Reference(reference) => self.pointers(&reference.expr),
            syn::Expr::MethodCall(call) => self.adapted(call),
            other => {
                let pointers = self.pointers(other)?;
                self.contents(pointers)
            }
        }
    }

    fn adapted(&mut self, call: &syn::ExprMethodCall) -> Result<Vec<Datum<S>>, Stop<S>> {
        match (call.method.to_string().as_str(), call.args.first()) {
            ("iter" | "iter_mut", None) => self.pointers(&call.receiver),
            ("into_iter", None) => self.items(&call.receiver),
            ("windows" | "chunks" | "chunks_exact", Some(length)) => self.slices(call, length),
            ("skip", Some(count)) => {
                let count = self.index(count)?;
                Ok(self.items(&call.receiver)?.into_iter().skip(count).collect())
            }
            ("take", Some(count)) => {
                let count = self.index(count)?;
                Ok(self.items(&call.receiver)?.into_iter().take(count).collect())
            }
            ("zip", Some(other)) => {
                let pairs = self.items(&call.receiver)?.into_iter().zip(self.items(other)?);
                Ok(pairs.map(|(left, right)| Datum::Tuple(vec![left, right])).collect())
            }
            ("rev", None) => {
                let mut items = self.items(&call.receiver)?;
                items.reverse();
                Ok(items)
            }
            ("step_by", Some(step)) => {
                let step = self.index(step)?;
                Ok(self.items(&call.receiver)?.into_iter().step_by(step).collect())
            }
            ("copied" | "cloned", None) => {
                let pointers = self.items(&call.receiver)?;
                self.contents(pointers)
            }
            ("enumerate", None) => {
                let items = self.items(&call.receiver)?.into_iter().zip(0..);
                Ok(items.map(|(item, number)| Datum::Tuple(vec![Datum::Integer(number), item])).collect())
            }
            _ => Err("an iterator that the tests do not know".into()),
        }
    }

    /// The slices that `windows` and its like yield.
    fn slices(&mut self, call: &syn::ExprMethodCall, length: &syn::Expr) -> Result<Vec<Datum<S>>, Stop<S>> {
        let (place, length) = (self.place(&call.receiver)?, self.index(length)?);
        let all = self.memory.elements(&place)?.len();
        let (step, last) = match call.method.to_string().as_str() {
            "windows" => (1, (all + 1).saturating_sub(length)),
            "chunks" => (length, all),
            _ => (length, all / length * length),
        };
        let slice = |from| place.clone().then(Part::Slice(from, all.min(from + length))).map(Datum::Pointer);
        let slices: Result<_, Fault> = (0..last).step_by(step).map(slice).collect();
        Ok(slices?)
    }

    fn contents(&self, pointers: Vec<Datum<S>>) -> Result<Vec<Datum<S>>, Stop<S>> {
        let contents: Result<_, Fault> = pointers.into_iter().map(|pointer| self.content(pointer)).collect();
        Ok(contents?)
    }

    fn pointers(&mut self, sequence: &syn::Expr) -> Result<Vec<Datum<S>>, Stop<S>> {
        let place: Pointer = self.place(sequence)?;
        let length = self.memory.elements(&place)?.len();
        let pointers: Result<_, Fault> =
            (0..length).map(|at| Ok(Datum::Pointer(place.clone().then(Part::Index(at))?))).collect();
        Ok(pointers?)
    }

    fn range(&mut self, range: &syn::ExprRange) -> Result<Vec<Datum<S>>, Stop<S>> {
        let (Some(start), Some(end)) = (&range.start, &range.end) else { return Err("an open range".into()) };
        let (start, end) = (self.value(start)?.integer()?, self.value(end)?.integer()?);
        let end = if matches!(range.limits, syn::RangeLimits::Closed(_)) { end + 1 } else { end };
        Ok((start..end).map(Datum::Integer).collect())
    }
}
