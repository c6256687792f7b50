//! Patterns.

use super::super::datum::Datum;
use super::super::scalar::Scalar;
use super::{Runner, Stop};

impl<S: Scalar> Runner<'_, S> {
    /// Binds the names of a pattern that always matches.
    pub(super) fn destructure(&mut self, pattern: &syn::Pat, value: Datum<S>) -> Result<(), Stop<S>> {
        if self.matches(pattern, &value)? { Ok(()) } else { Err("a pattern that does not match".into()) }
    }

    /// Whether the pattern matches; binds its names if so.
    pub(super) fn matches(&mut self, pattern: &syn::Pat, value: &Datum<S>) -> Result<bool, Stop<S>> {
        match pattern {
            syn::Pat::Wild(_) => Ok(true),
            syn::Pat::Ident(name) if name.ident == "None" => {
                Ok(matches!(self.content(value.clone())?, Datum::Option(None)))
            }
            syn::Pat::Ident(name) => {
                self.bind(&name.ident, Some(value.clone()));
                Ok(true)
            }
            syn::Pat::Paren(inner) => self.matches(&inner.pat, value),
            syn::Pat::Type(typed) => self.matches(&typed.pat, value),
            syn::Pat::Reference(inner) => {
                let value = self.content(value.clone())?;
                self.matches(&inner.pat, &value)
            }
            syn::Pat::Lit(literal) => {
                let literal = self.expression(&syn::Expr::Lit(literal.clone()))?;
                Ok(same(&literal, &self.content(value.clone())?))
            }
            syn::Pat::Range(range) => self.within(range, value),
            syn::Pat::Or(either) => {
                either.cases.iter().try_fold(false, |any, case| Ok(any || self.matches(case, value)?))
            }
            syn::Pat::Guard(guarded) => {
                let matches = self.matches(&guarded.pat, value)?;
                Ok(matches && self.expression(&guarded.guard)?.truth()?)
            }
            syn::Pat::Tuple(tuple) => {
                let Datum::Tuple(parts) = value else { return Err("no tuple to take apart".into()) };
                let mut all = tuple.elems.iter().zip(parts);
                all.try_fold(true, |so_far, (pattern, part)| Ok(so_far && self.matches(pattern, part)?))
            }
            syn::Pat::TupleStruct(variant) => self.variant(variant, value),
            _ => Err("a pattern that the tests do not know".into()),
        }
    }

    /// `Some(x)`, `Ok(x)`, and `Err(_)`, whose content the tests do not keep.
    fn variant(&mut self, pattern: &syn::PatTupleStruct, value: &Datum<S>) -> Result<bool, Stop<S>> {
        let name = pattern.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        let Datum::Option(payload) = self.content(value.clone())? else { return Err("no optional value".into()) };
        match (name.as_str(), payload, pattern.elems.first()) {
            ("Some" | "Ok", Some(payload), Some(inner)) => self.matches(inner, &payload),
            ("Some" | "Ok", None, _) | ("Err", Some(_), _) => Ok(false),
            ("Err", None, Some(syn::Pat::Wild(_) | syn::Pat::Rest(_))) => Ok(true),
            _ => Err("a variant that the tests do not know".into()),
        }
    }

    fn within(&mut self, range: &syn::PatRange, value: &Datum<S>) -> Result<bool, Stop<S>> {
        let value = self.content(value.clone())?.integer()?;
        let mut bound = |bound: &Option<Box<syn::Expr>>| match bound {
            Some(bound) => self.expression(bound)?.integer().map(Some).map_err(Stop::from),
            None => Ok(None),
        };
        let (start, end) = (bound(&range.start)?, bound(&range.end)?);
        let inclusive = matches!(range.limits, syn::RangeLimits::Closed(_));
        let below = end.is_none_or(|end| if inclusive { value <= end } else { value < end });
        Ok(below && start.is_none_or(|start| value >= start))
    }
}

fn same<S: Scalar>(a: &Datum<S>, b: &Datum<S>) -> bool {
    match (a, b) {
        (Datum::Integer(a), Datum::Integer(b)) => a == b,
        (Datum::Bool(a), Datum::Bool(b)) => a == b,
        _ => false,
    }
}
