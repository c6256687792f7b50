//! Parts of matrices that are changed under a name, `let mut row = m.row_mut(i); row += &v;`: what follows mentions the part
//! itself in place of the name.

use super::number_of_axis;
use crate::compiler::index::mentions;
use crate::compiler::lower::Lowering;
use proc_macro2::Ident;
use quote::format_ident;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Stmt};

/// Methods that leave what they are called of as it is; any other is taken to change the part.
const READING: &[&str] = &[
    "abs",
    "amax",
    "amin",
    "clone",
    "clone_owned",
    "column",
    "component_div",
    "component_mul",
    "cross",
    "dim",
    "dot",
    "index_axis",
    "is_empty",
    "iter",
    "len",
    "map",
    "mapv",
    "max",
    "mean",
    "min",
    "ncols",
    "norm",
    "norm_squared",
    "normalize",
    "nrows",
    "product",
    "row",
    "shape",
    "sum",
    "to_owned",
    "to_vec",
    "transpose",
    "view",
];

impl Lowering<'_> {
    /// The statements behind one that names a part, with the part in place of its name; `None` if it does not, or if the name
    /// is used as what only a reference can be.
    pub(in crate::compiler::lower) fn without_named_part(
        &mut self,
        statement: &Stmt,
        rest: &[Stmt],
    ) -> Option<Vec<Stmt>> {
        let Stmt::Local(syn::Local { pat: syn::Pat::Ident(pattern), init: Some(init), .. }) = statement else {
            return None;
        };
        let Expr::MethodCall(call) = &*init.expr else { return None };
        if init.diverge.is_some() || pattern.subpat.is_some() || !self.is_part(&init.expr) {
            return None;
        }
        let root = root(&call.receiver)?;
        let mut rebound = Rebound { names: [&pattern.ident, root], found: false };
        rest.iter().for_each(|statement| rebound.visit_stmt(statement));
        let mut changed = call.clone();
        let bounds = self.steady_arguments(&mut changed);
        let mut read = changed.clone();
        let name = read.method.to_string();
        read.method = format_ident!("{}", name.strip_suffix("_mut")?, span = read.method.span());
        let (changed, read) = (Expr::MethodCall(changed), Expr::MethodCall(read));
        let mut pass = Substitution { name: &pattern.ident, changed: &changed, read: &read, failed: rebound.found };
        let mut rest = rest.to_vec();
        rest.iter_mut().for_each(|statement| pass.visit_stmt_mut(statement));
        if pass.failed {
            return None;
        }
        bounds.iter().for_each(|bound| _ = self.statement(bound));
        Some(rest)
    }

    /// Names for the numbers that say which part it is.
    fn steady_arguments(&mut self, call: &mut syn::ExprMethodCall) -> Vec<Stmt> {
        let mut bounds = Vec::new();
        for argument in &mut call.args {
            let numbers: Vec<&mut Expr> = match argument {
                Expr::Tuple(pair) => pair.elems.iter_mut().collect(),
                Expr::Macro(slice) => {
                    crate::compiler::imports::visit_arguments(&mut slice.mac, &mut |axis| match axis {
                        Expr::Range(range) => {
                            let ends = [&mut range.start, &mut range.end].into_iter().flatten();
                            ends.for_each(|end| bounds.extend(self.steady_number(end)));
                        }
                        number => bounds.extend(self.steady_number(number)),
                    });
                    Vec::new()
                }
                number => vec![number],
            };
            numbers.into_iter().for_each(|number| bounds.extend(self.steady_number(number)));
        }
        bounds
    }

    fn steady_number(&mut self, number: &mut Expr) -> Option<Stmt> {
        // `Axis(0)` is no number.
        if matches!(number, Expr::Lit(_)) || number_of_axis(number).is_some() {
            return None;
        }
        let name = self.fresh("number");
        let bound = syn::parse_quote!(let #name: usize = #number;);
        *number = syn::parse_quote!(#name);
        Some(bound)
    }
}

/// The variable that a place is part of.
fn root(place: &Expr) -> Option<&Ident> {
    match place {
        Expr::Path(path) => path.path.get_ident(),
        Expr::Field(field) => root(&field.base),
        Expr::Paren(inner) => root(&inner.expr),
        Expr::Unary(syn::ExprUnary { op: syn::UnOp::Deref(_), expr, .. }) => root(expr),
        _ => None,
    }
}

/// Whether patterns bind one of the names anew, or macros mention one.
struct Rebound<'a> {
    names: [&'a Ident; 2],
    found: bool,
}

impl<'ast> Visit<'ast> for Rebound<'_> {
    fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
        self.found |= self.names.contains(&&pattern.ident);
        visit::visit_pat_ident(self, pattern);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        self.found |= mentions(call.tokens.clone(), &self.names[0].to_string());
    }
}

struct Substitution<'a> {
    name: &'a Ident,
    changed: &'a Expr,
    read: &'a Expr,
    failed: bool,
}

impl Substitution<'_> {
    fn is_name(&self, expression: &Expr) -> bool {
        matches!(expression, Expr::Path(path) if path.path.is_ident(self.name))
    }

    /// The part in place of its name, as something that may be changed, or that is read.
    fn put(&mut self, place: &mut Expr, part: &Expr) {
        if self.is_name(place) {
            *place = part.clone();
        } else {
            self.visit_expr_mut(place);
        }
    }
}

impl VisitMut for Substitution<'_> {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        let (changed, read) = (self.changed, self.read);
        match expression {
            Expr::Binary(binary) => {
                let changes = crate::compiler::lower::operator::compound(&binary.op).is_some();
                self.put(&mut binary.left, if changes { changed } else { read });
                self.put(&mut binary.right, read);
            }
            Expr::MethodCall(call) => {
                let reads = READING.iter().any(|name| call.method == name);
                self.put(&mut call.receiver, if reads { read } else { changed });
                call.args.iter_mut().for_each(|argument| self.visit_expr_mut(argument));
            }
            Expr::Index(index) => {
                self.put(&mut index.expr, changed);
                self.visit_expr_mut(&mut index.index);
            }
            Expr::Reference(reference) if reference.mutability.is_none() => self.put(&mut reference.expr, read),
            // It is moved, lent or assigned: what is done with it then is not seen.
            name if self.is_name(name) => self.failed = true,
            other => visit_mut::visit_expr_mut(self, other),
        }
    }
}
