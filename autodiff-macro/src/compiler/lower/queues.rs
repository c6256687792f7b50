//! `VecDeque`: a vector whose first end grows and shrinks as well, by turns of the whole.

use super::Lowering;
use crate::compiler::ir::{Type, Written};
use crate::compiler::neighbours::{self as beside, Neighbours};
use quote::{ToTokens, quote};
use syn::visit_mut::{self, VisitMut};

const QUEUE: &str = "VecDeque";

/// The methods that queues have and vectors have not.
const METHODS: [&str; 8] =
    ["push_back", "pop_back", "front", "front_mut", "back", "back_mut", "push_front", "pop_front"];

/// Those of both that are something else for a queue.
const SHARED: [&str; 3] = ["clear", "truncate", "resize"];

/// There may be queues in the item.
pub(super) fn has_queues(item: &syn::ItemFn, neighbours: &Neighbours) -> bool {
    let names = beside::names(item.to_token_stream());
    neighbours.have_fields_of(QUEUE)
        || names.iter().any(|name| name == QUEUE || METHODS.iter().chain(&SHARED).any(|method| name == method))
}

impl Lowering<'_> {
    /// The statement with the methods of vectors in place of those of queues.
    pub(super) fn without_queues(&mut self, statement: &syn::Stmt) -> Option<syn::Stmt> {
        self.function.has_queues.then(|| {
            let mut statement = statement.clone();
            AsVectors(self).visit_stmt_mut(&mut statement);
            statement
        })
    }

    /// The expression is a queue, or a reference to one.
    pub(super) fn is_queue(&self, expression: &syn::Expr) -> bool {
        match self.seen_type(expression) {
            Some(Type::Named(Written(ty))) => syn::parse2(ty).is_ok_and(|ty| is_queue(&ty)),
            _ => self.located(expression).is_some_and(|ty| is_queue(ty.ty())),
        }
    }
}

fn is_queue(ty: &syn::Type) -> bool {
    match ty {
        syn::Type::Reference(reference) => is_queue(&reference.elem),
        syn::Type::Path(path) => path.path.segments.last().is_some_and(|last| last.ident == QUEUE),
        _ => false,
    }
}

/// The type of what `VecDeque::new` and its like make.
pub(super) fn made_by(path: &syn::Path) -> Option<Type> {
    let owner = path.segments.iter().rev().nth(1)?;
    (owner.ident == QUEUE).then(|| Type::Named(Written(quote!(VecDeque))))
}

struct AsVectors<'a, 'b>(&'a mut Lowering<'b>);

impl VisitMut for AsVectors<'_, '_> {
    fn visit_local_mut(&mut self, local: &mut syn::Local) {
        visit_mut::visit_local_mut(self, local);
        if let (syn::Pat::Type(typed), Some(init)) = (&local.pat, &mut local.init)
            && let syn::Expr::MethodCall(call) = &*init.expr
            && call.method == "collect"
            && is_queue(&typed.ty)
        {
            *init.expr = self.filled(&call.receiver);
        }
    }

    fn visit_expr_mut(&mut self, expression: &mut syn::Expr) {
        visit_mut::visit_expr_mut(self, expression);
        let rewritten = match expression {
            syn::Expr::Call(call) => converted(call).map(|elements| self.filled(elements)),
            syn::Expr::MethodCall(call) if is_collected(call) => Some(self.filled(&call.receiver)),
            syn::Expr::MethodCall(call) if self.0.is_queue(&call.receiver) => {
                as_of_vector(call).or_else(|| self.resized(call))
            }
            _ => None,
        };
        if let Some(rewritten) = rewritten {
            *expression = rewritten;
        }
    }
}

impl AsVectors<'_, '_> {
    /// A queue of these elements.
    fn filled(&mut self, elements: &syn::Expr) -> syn::Expr {
        let [queue, element] = ["queue", "element"].map(|stem| self.0.names.fresh(stem));
        syn::parse_quote!({
            let mut #queue = ::std::collections::VecDeque::new();
            for #element in #elements {
                #queue.push(#element);
            }
            #queue
        })
    }

    /// A method that changes the length. The new one may depend on the old one.
    fn resized(&mut self, call: &syn::ExprMethodCall) -> Option<syn::Expr> {
        let queue = &call.receiver;
        let [count, item] = ["count", "item"].map(|stem| self.0.names.fresh(stem));
        let arguments: Vec<&syn::Expr> = call.args.iter().collect();
        Some(match (call.method.to_string().as_str(), &arguments[..]) {
            ("truncate", [length]) => syn::parse_quote!({
                let #count = #length;
                while #queue.len() > #count { #queue.pop(); }
            }),
            ("resize", [length, value]) => syn::parse_quote!({
                let #count = #length;
                let #item = #value;
                while #queue.len() > #count { #queue.pop(); }
                while #queue.len() < #count { #queue.push(#item.clone()); }
            }),
            _ => return None,
        })
    }
}

/// The elements in `VecDeque::from(elements)`.
fn converted(call: &syn::ExprCall) -> Option<&syn::Expr> {
    let syn::Expr::Path(path) = &*call.func else { return None };
    made_by(&path.path)?;
    let converts = path.path.segments.last().is_some_and(|last| last.ident == "from" || last.ident == "from_iter");
    call.args.first().filter(|_| converts)
}

/// `elements.collect::<VecDeque<_>>()`
fn is_collected(call: &syn::ExprMethodCall) -> bool {
    let argument = call.turbofish.as_ref().and_then(|turbofish| turbofish.args.first());
    call.method == "collect" && matches!(argument, Some(syn::GenericArgument::Type(ty)) if is_queue(ty))
}

/// A method of a queue by what vectors have.
fn as_of_vector(call: &syn::ExprMethodCall) -> Option<syn::Expr> {
    let (queue, arguments) = (&call.receiver, &call.args);
    let named = |name: &str| {
        let method = syn::Ident::new(name, call.method.span());
        syn::Expr::MethodCall(syn::ExprMethodCall { method, ..call.clone() })
    };
    Some(match call.method.to_string().as_str() {
        "push_back" => named("push"),
        "pop_back" => named("pop"),
        "front" => named("first"),
        "front_mut" => named("first_mut"),
        "back" => named("last"),
        "back_mut" => named("last_mut"),
        "push_front" => syn::parse_quote!({ #queue.push(#arguments); #queue.rotate_right(1); }),
        "pop_front" => syn::parse_quote!({ #queue.rotate_left(usize::from(!#queue.is_empty())); #queue.pop() }),
        "clear" => syn::parse_quote!({ #queue = ::std::collections::VecDeque::new(); }),
        _ => return None,
    })
}
