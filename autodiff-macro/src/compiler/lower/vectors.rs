//! Methods of vectors and slices that move elements or change the length.
//!
//! They are short for other Rust, which is what they are lowered as. What only changes the order of elements is in
//! `orders.rs`.

use super::Lowering;
use super::item::Item;
use crate::compiler::ir::{Opaque, Operand, Place, Step, Type};
use quote::quote;

impl Lowering<'_> {
    /// A method that changes a vector; `None` if it is none.
    pub(super) fn vector_call(&mut self, call: &syn::ExprMethodCall) -> Option<Option<Operand>> {
        let name = call.method.to_string();
        let arguments: Vec<&syn::Expr> = call.args.iter().collect();
        if let Some(reordered) = self.reordering(call, &name, &arguments) {
            return Some(reordered);
        }
        if name == "concat" && arguments.is_empty() && !self.is_inert(&call.receiver) {
            return Some(Some(self.concatenated(&call.receiver)));
        }
        let place = self.target_place(&call.receiver)?;
        let inert = arguments.iter().all(|argument| self.is_inert(argument));
        let another = self.is_another_collection(&place, inert);
        if !is_rewritten(&name, arguments.len()) || another {
            return None;
        }
        let v = &call.receiver;
        let [i, rest, x, n] = ["index", "rest", "item", "count"].map(|stem| self.names.fresh(stem));
        let code: syn::Block = match (name.as_str(), &arguments[..]) {
            ("clear", []) => syn::parse_quote!({ #v = ::std::vec::Vec::new(); }),
            ("truncate", [count]) => syn::parse_quote!({
                let #n = #count;
                if #n < #v.len() {
                    let #rest = #v[..#n].to_vec();
                    #v = #rest;
                }
            }),
            ("remove", [index]) => syn::parse_quote!({
                let #i = #index;
                let #x = #v[#i].clone();
                let mut #rest = #v[..#i].to_vec();
                #rest.extend(#v[#i + 1..].iter().cloned());
                #v = #rest;
                #x
            }),
            ("insert", [index, value]) => syn::parse_quote!({
                let #i = #index;
                let #x = #value;
                let mut #rest = #v[..#i].to_vec();
                #rest.push(#x);
                #rest.extend(#v[#i..].iter().cloned());
                #v = #rest;
            }),
            ("resize", [count, value]) => syn::parse_quote!({
                let #n = #count;
                let #x = #value;
                if #n < #v.len() {
                    let #rest = #v[..#n].to_vec();
                    #v = #rest;
                } else {
                    for _ in #v.len()..#n {
                        #v.push(#x.clone());
                    }
                }
            }),
            ("extend_from_slice", [slice]) => syn::parse_quote!({ #v.extend((#slice).iter().cloned()); }),
            ("swap_remove", [index]) => syn::parse_quote!({
                let #n = #v.len() - 1;
                #v.swap(#index, #n);
                #v.pop().unwrap()
            }),
            ("split_off", [index]) => syn::parse_quote!({
                let #i = #index;
                let #x = #v[#i..].to_vec();
                let #rest = #v[..#i].to_vec();
                #v = #rest;
                #x
            }),
            ("drain", [range]) => self.drained(v, range, &x)?,
            ("append", [syn::Expr::Reference(other)]) if !is_place(&other.expr) => {
                let other = &other.expr;
                syn::parse_quote!({ #v.extend(#other); })
            }
            ("append", [syn::Expr::Reference(other)]) => {
                let other = &other.expr;
                syn::parse_quote!({
                    #v.extend(#other.iter().cloned());
                    #other = ::std::vec::Vec::new();
                })
            }
            ("retain", [test]) => syn::parse_quote!({
                let #rest = #v.iter().filter(|&#x| (#test)(#x)).cloned().collect::<::std::vec::Vec<_>>();
                #v = #rest;
            }),
            _ => return self.other_vector_call(call, &name, &arguments),
        };
        Some(Some(self.written_out(&code)))
    }

    /// What stands for a call, in a scope of its own.
    fn written_out(&mut self, code: &syn::Block) -> Operand {
        self.scopes.push(super::Scope::default());
        let value = self.block_value(code);
        self.scopes.pop();
        value.unwrap_or_else(super::pattern::unit)
    }

    /// Maps, sets and strings have methods of these names, too; those of what carries no derivative are left alone.
    fn is_another_collection(&self, place: &Place, inert: bool) -> bool {
        let root = self.function.root(place.root);
        match self.function.place_type(&self.function.resolve(place)) {
            Type::Named(_) | Type::Optional(_) | Type::Passive => true,
            _ => self.collections.contains(&root) || inert && self.is_inert_variable(root),
        }
    }

    /// `v.drain(..)` of a vector that is understood.
    pub(super) fn is_drain(&self, call: &syn::ExprMethodCall) -> bool {
        if call.method != "drain" || !matches!(call.args.first(), Some(syn::Expr::Range(_))) {
            return false;
        }
        let root = root_name(&call.receiver).and_then(|name| self.lookup_variable(&name));
        let whole = matches!(&*call.receiver, syn::Expr::Path(_));
        root.is_some_and(|root| {
            let inert = self.is_inert_variable(self.function.root(root));
            self.is_writable(root) && !(inert || whole && self.is_another_collection(&Place::whole(root), true))
        })
    }

    /// More of them: those that compare elements or call a function for each, and those of slices.
    fn other_vector_call(
        &mut self,
        call: &syn::ExprMethodCall,
        name: &str,
        arguments: &[&syn::Expr],
    ) -> Option<Option<Operand>> {
        let (v, private) = (&call.receiver, &self.private.clone());
        let [i, rest, x, n] = ["index", "rest", "item", "count"].map(|stem| self.names.fresh(stem));
        let code: syn::Block = match (name, arguments) {
            ("retain_mut", [test]) => syn::parse_quote!({
                let mut #rest = ::std::vec::Vec::new();
                for #i in 0..#v.len() {
                    let #x = (#test)(&mut #v[#i]);
                    if #x {
                        #rest.push(#v[#i].clone());
                    }
                }
                #v = #rest;
            }),
            ("dedup", []) => self.without_repetitions(v, |x, last| syn::parse_quote!(#x == #last)),
            ("dedup_by", [same]) => self.without_repetitions(
                v,
                |x, last| syn::parse_quote!(#private::are_same(&mut #x.clone(), &mut #last.clone(), #same)),
            ),
            ("dedup_by_key", [key]) => self.without_repetitions(
                v,
                |x, last| syn::parse_quote!(#private::have_same_key(&mut #x.clone(), &mut #last.clone(), #key)),
            ),
            ("fill_with", [make]) => syn::parse_quote!({
                for #i in 0..#v.len() {
                    #v[#i] = (#make)();
                }
            }),
            ("copy_within", [range, to]) => syn::parse_quote!({
                let #x = #v[#range].to_vec();
                let #i = #to;
                let #n = #x.len();
                #v[#i..#i + #n].clone_from_slice(&#x);
            }),
            ("swap_with_slice", [other]) => {
                let other = referent(other);
                syn::parse_quote!({
                    let #n = #v.len();
                    assert!(#n == #other.len(), "destination and source slices have different lengths");
                    for #i in 0..#n {
                        let #x = #v[#i].clone();
                        #v[#i] = #other[#i].clone();
                        #other[#i] = #x;
                    }
                })
            }
            _ => return None,
        };
        Some(Some(self.written_out(&code)))
    }

    /// The elements that are not the same as the last one that was kept.
    fn without_repetitions(
        &mut self,
        v: &syn::Expr,
        same: impl FnOnce(syn::Expr, syn::Expr) -> syn::Expr,
    ) -> syn::Block {
        let [i, rest] = ["index", "rest"].map(|stem| self.names.fresh(stem));
        let same = same(syn::parse_quote!(#v[#i]), syn::parse_quote!(#rest[#rest.len() - 1]));
        syn::parse_quote!({
            let mut #rest = #v[..#v.len().min(1)].to_vec();
            for #i in 1..#v.len() {
                if !(#same) {
                    #rest.push(#v[#i].clone());
                }
            }
            #v = #rest;
        })
    }

    /// `rows.concat()`
    fn concatenated(&mut self, rows: &syn::Expr) -> Operand {
        let [all, parts, row] = ["all", "parts", "row"].map(|stem| self.names.fresh(stem));
        let (bound, parts): (Option<syn::Stmt>, syn::Expr) = match rows {
            syn::Expr::Path(_) | syn::Expr::Field(_) => (None, rows.clone()),
            rows => (Some(syn::parse_quote!(let #parts = #rows;)), syn::parse_quote!(#parts)),
        };
        let code: syn::Block = syn::parse_quote!({
            #bound
            let mut #all = ::std::vec::Vec::new();
            for #row in #parts.iter() {
                #all.extend(#row.iter().cloned());
            }
            #all
        });
        self.written_out(&code)
    }

    /// `v.drain(a..b)`: the elements, and the vector without them.
    fn drained(&mut self, v: &syn::Expr, range: &syn::Expr, x: &proc_macro2::Ident) -> Option<syn::Block> {
        let syn::Expr::Range(range) = range else { return None };
        let [start, end, rest] = ["start", "end", "rest"].map(|stem| self.names.fresh(stem));
        let first: syn::Expr = range.start.as_deref().cloned().unwrap_or(syn::parse_quote!(0));
        let behind: syn::Expr = match (&range.end, &range.limits) {
            (Some(end), syn::RangeLimits::HalfOpen(_)) => (**end).clone(),
            (Some(end), syn::RangeLimits::Closed(_)) => syn::parse_quote!((#end) + 1),
            (None, _) => syn::parse_quote!(#v.len()),
        };
        Some(syn::parse_quote!({
            let #start = #first;
            let #end = #behind;
            let #x = #v[#start..#end].to_vec();
            let mut #rest = #v[..#start].to_vec();
            #rest.extend(#v[#end..].iter().cloned());
            #v = #rest;
            #x
        }))
    }

    // Parts.

    /// `v.split_at(i)`: two views.
    pub(super) fn split(&mut self, expression: &syn::Expr) -> Option<Item> {
        let syn::Expr::MethodCall(call) = expression else { return None };
        let mutable = match call.method.to_string().as_str() {
            "select_nth_unstable_by" | "select_nth_unstable_by_key" => return self.selection(call),
            "split_at" => false,
            "split_at_mut" => true,
            _ => return None,
        };
        let borrowed = self.borrow(&call.receiver).map(|(place, _)| place);
        let place = borrowed.or_else(|| self.place(&call.receiver))?;
        let middle = self.number(call.args.first()?);
        let tokens = &middle.tokens;
        let part = |tokens| Step::Range(Opaque { tokens, ..middle.clone() });
        let steps = [part(quote!(..#tokens)), part(quote!(#tokens..))];
        Some(self.pair(&place, steps, mutable.then(|| quote!(.split_at_mut(#tokens)))))
    }

    /// `x.last_mut().unwrap()`: an element.
    pub(super) fn element_place(&mut self, call: &syn::ExprMethodCall) -> Option<Place> {
        let syn::Expr::MethodCall(inner) = &*call.receiver else { return None };
        let name = inner.method.to_string();
        if !matches!(call.method.to_string().as_str(), "unwrap" | "expect") {
            return None;
        }
        let name = name.strip_suffix("_mut").unwrap_or(&name);
        if !matches!((name, inner.args.len()), ("first" | "last", 0) | ("get", 1)) {
            return None;
        }
        let (mut place, index, _) = self.element_of(inner, name)?;
        place.path.push(Step::Index(index));
        Some(place)
    }
}

/// The type as written, or the call that makes the value, names a collection that is no vector.
pub(super) fn is_another_collection(ty: Option<&syn::Type>, value: &syn::Expr) -> bool {
    let named = |segment: &syn::PathSegment| {
        let name = segment.ident.to_string();
        matches!(&*name, "String" | "VecDeque" | "BinaryHeap") || name.ends_with("Map") || name.ends_with("Set")
    };
    match (ty, value) {
        (Some(syn::Type::Path(path)), _) => path.path.segments.last().is_some_and(named),
        (_, syn::Expr::Call(call)) => match &*call.func {
            syn::Expr::Path(path) => path.path.segments.iter().rev().nth(1).is_some_and(named),
            _ => false,
        },
        _ => false,
    }
}

/// The method returns parts of what it is called of.
pub(super) fn makes_parts(name: &str) -> bool {
    name.starts_with("split_at") || name.starts_with("select_nth")
}

fn is_rewritten(name: &str, arguments: usize) -> bool {
    matches!(
        (name, arguments),
        ("clear" | "dedup", 0)
            | (
                "truncate"
                    | "remove"
                    | "extend_from_slice"
                    | "swap_remove"
                    | "split_off"
                    | "drain"
                    | "retain"
                    | "append"
                    | "retain_mut"
                    | "dedup_by"
                    | "dedup_by_key"
                    | "fill_with"
                    | "swap_with_slice",
                1
            )
            | ("insert" | "resize" | "copy_within", 2)
    )
}

/// What a `&mut` refers to.
fn referent(expression: &syn::Expr) -> &syn::Expr {
    match expression {
        syn::Expr::Reference(reference) => &reference.expr,
        syn::Expr::Paren(inner) => referent(&inner.expr),
        other => other,
    }
}

/// The name that the way to a place starts with.
fn root_name(expression: &syn::Expr) -> Option<String> {
    match expression {
        syn::Expr::Path(path) => path.path.get_ident().map(ToString::to_string),
        syn::Expr::Index(index) => root_name(&index.expr),
        syn::Expr::Field(field) => root_name(&field.base),
        syn::Expr::Paren(inner) => root_name(&inner.expr),
        _ => None,
    }
}

/// The expression names memory.
fn is_place(expression: &syn::Expr) -> bool {
    match expression {
        syn::Expr::Path(_) | syn::Expr::Field(_) | syn::Expr::Index(_) => true,
        syn::Expr::Unary(unary) => matches!(unary.op, syn::UnOp::Deref(_)),
        syn::Expr::Paren(inner) => is_place(&inner.expr),
        _ => false,
    }
}
