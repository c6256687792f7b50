//! Arrays that are made element by element: `map`, `from_fn`, and what is collected into them.

use super::Lowering;
use super::iterator::Chain;
use crate::compiler::ir::{Kind, Length, Opaque, Operand, Place, Step, Type, Value, Var};
use proc_macro2::Ident;
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;

impl Lowering<'_> {
    /// `array.map(f)`; `None` if it is none.
    pub(super) fn array_map(&mut self, call: &syn::ExprMethodCall) -> Option<Operand> {
        let whole = syn::Expr::MethodCall(call.clone());
        if call.method != "map" || call.args.len() != 1 || self.is_iterator(&call.receiver) || self.is_inert(&whole) {
            return None;
        }
        let place = self.array_place(&call.receiver)?;
        let callable = self.callable(call.args.first()?)?;
        let chain = Chain::over(place.clone()).mapped(callable);
        let vector = self.collect_vector(chain);
        Some(self.temporary("array", Value::ArrayOf(Place::whole(vector), Some(place))))
    }

    /// The place of what is known to be an array.
    fn array_place(&mut self, receiver: &syn::Expr) -> Option<Place> {
        if let syn::Expr::Array(_) | syn::Expr::Repeat(_) = receiver {
            return self.value(receiver).var().map(Place::whole);
        }
        if let syn::Expr::MethodCall(copy) = receiver
            && copy.method == "clone"
        {
            return self.array_place(&copy.receiver);
        }
        if let syn::Expr::Call(_) | syn::Expr::MethodCall(_) = receiver
            && self.located(receiver).is_some_and(|made| matches!(made.ty(), syn::Type::Array(_)))
        {
            return self.value(receiver).var().map(Place::whole);
        }
        let place = self.place(receiver)?;
        let ty = self.function.place_type(&self.function.resolve(&place));
        let is_array = matches!(ty, Type::Array(..))
            || matches!(self.seen_type(receiver), Some(Type::Array(..)))
            || self.array_depth(&place) > 0;
        is_array.then(|| self.frozen(place))
    }

    /// How many dimensions the value has as an array of arrays, for all that is seen of it when it is made.
    fn dimensions(&self, value: &Value) -> usize {
        let of = |operand: &Operand| operand.var().and_then(|var| self.arrays.get(&var)).copied().unwrap_or(0);
        match value {
            Value::Array(elements) => 1 + elements.first().map_or(0, of),
            Value::Repeat(element, _, false) => 1 + of(element),
            Value::ArrayOf(..) => 1,
            Value::Same(operand) => of(operand),
            Value::Copied(place, _) | Value::Read(place) => self.array_depth(place),
            _ => 0,
        }
    }

    pub(super) fn note_array(&mut self, var: Var, value: &Value) {
        let dimensions = self.dimensions(value);
        if dimensions > 0 {
            self.arrays.insert(var, dimensions);
        }
        let is_vector = match value {
            Value::Vector(_) | Value::Empty(_) => true,
            Value::Same(operand) => operand.var().is_some_and(|var| self.vectors.contains(&var)),
            _ => false,
        };
        self.vectors.extend(is_vector.then_some(var));
    }

    fn array_depth(&self, place: &Place) -> usize {
        let place = self.function.resolve(place);
        let elements = place.path.iter().all(|step| matches!(step, Step::Index(_)));
        let depth = self.arrays.get(&place.root).copied().unwrap_or(0);
        if elements { depth.saturating_sub(place.path.len()) } else { 0 }
    }

    /// `core::array::from_fn(f)`, of the length that the source gives to the array, or else of that which rustc finds.
    pub(super) fn array_from_fn(
        &mut self,
        call: &syn::ExprCall,
        function: &syn::Expr,
        expected: Option<&syn::Type>,
    ) -> Operand {
        let length = expected_length(call, expected);
        let places = if length.is_none() { Some(self.places_of_array()) } else { None };
        let range: syn::Expr = match &places {
            Some((_, count)) => syn::parse_quote!(0..#count),
            None => syn::parse_quote!(0..#length),
        };
        let (Some(callable), Some(chain)) = (self.callable(function), self.chain(&range)) else {
            return super::pattern::unit();
        };
        let element = match expected {
            Some(syn::Type::Array(array)) => Some(&*array.elem),
            _ => None,
        };
        let vector = self.collect_vector(chain.mapped(callable.returning(element)));
        let ty = length
            .map_or(Type::Unknown, |length| Type::Array(Box::new(Type::Unknown), Length(length.to_token_stream())));
        let like = places.map(|(like, _)| Place::whole(like));
        Operand::Var(self.temporary_of("array", Value::ArrayOf(Place::whole(vector), like), ty))
    }

    /// `&[&x[..], &y]` or `&vec![&x, &y]` as an argument: copies of these, of which the function is given references.
    pub(super) fn rows(&mut self, argument: &syn::Expr) -> Option<Place> {
        let syn::Expr::Reference(syn::ExprReference { mutability: None, expr, .. }) = argument else { return None };
        let (rows, refer) = match &**expr {
            syn::Expr::Array(rows) => (rows.clone(), quote!(rows)),
            syn::Expr::Macro(call) if call.mac.path.is_ident("vec") => {
                let rows = &call.mac.tokens;
                (syn::parse2(quote!([#rows])).ok()?, quote!(vector_of_rows))
            }
            _ => return None,
        };
        let is_reference = |row: &syn::Expr| matches!(row, syn::Expr::Reference(row) if row.mutability.is_none());
        let are_rows = !rows.elems.is_empty() && rows.elems.iter().all(|row| self.is_row(row) || is_reference(row));
        if !are_rows || self.is_inert(argument) {
            return None;
        }
        let copies = rows.elems.iter().map(|row| match row {
            syn::Expr::Reference(syn::ExprReference { expr, .. }) if !self.is_row(row) => {
                quote_spanned!(row.span()=> (#expr).clone())
            }
            syn::Expr::Reference(row) => quote_spanned!(row.span()=> (#row).to_vec()),
            row => quote_spanned!(row.span()=> #row.to_vec()),
        });
        let made: syn::Expr = match &**expr {
            syn::Expr::Array(_) => syn::parse_quote!([#(#copies),*]),
            _ => syn::parse_quote!(vec![#(#copies),*]),
        };
        let rows = self.value(&made).var()?;
        self.function.variables[rows.0].temporary = false;
        let private = &self.private;
        self.function.shown.insert(rows, quote!(&#private::#refer));
        Some(Place::whole(rows))
    }

    /// The expression is a reference to a slice or a vector.
    pub(super) fn is_row(&self, expression: &syn::Expr) -> bool {
        let syn::Expr::Reference(syn::ExprReference { mutability: None, expr, .. }) = expression else {
            return matches!(self.seen_type(expression), Some(Type::Slice(_)));
        };
        match &**expr {
            syn::Expr::Index(index) if matches!(&*index.index, syn::Expr::Range(_)) => true,
            expr => matches!(self.seen_type(expr), Some(Type::Slice(_) | Type::Vec(_))) || self.is_made_vector(expr),
        }
    }

    /// `rows[i]` of a parameter that is an array of references.
    pub(super) fn is_element_reference(&self, expression: &syn::Expr) -> bool {
        let syn::Expr::Index(_) = expression else { return false };
        let (mut inner, mut depth) = (expression, 0);
        while let syn::Expr::Index(index) = inner {
            if matches!(&*index.index, syn::Expr::Range(_)) {
                return false;
            }
            (inner, depth) = (&index.expr, depth + 1);
        }
        let syn::Expr::Path(path) = inner else { return false };
        let var = path.path.get_ident().and_then(|name| self.lookup_variable(&name.to_string()));
        let written = var.and_then(|var| {
            let parameter = self.function.parameters.iter().find(|parameter| parameter.var == var);
            parameter.map(|parameter| &parameter.written).or_else(|| self.function.annotations.get(&var))
        });
        let element = (0..depth).fold(written, |ty, _| element_of(ty?));
        matches!(element, Some(syn::Type::Reference(reference)) if reference.mutability.is_none())
    }

    /// The name is that of a vector, by what it was made of.
    fn is_made_vector(&self, expression: &syn::Expr) -> bool {
        let syn::Expr::Path(path) = expression else { return false };
        let var = path.path.get_ident().and_then(|name| self.lookup_variable(&name.to_string()));
        var.is_some_and(|var| self.vectors.contains(&var))
    }

    /// An array of the numbers of its places, which has the length of what is made like it, and how many there are: the
    /// way back has that number from here, since no array of an unknown length can wait for its value.
    fn places_of_array(&mut self) -> (Var, Ident) {
        let (places, _) = self.bind_passive("places", &syn::parse_quote!(::core::array::from_fn(|place: usize| place)));
        let name = self.function.variables[places.0].ident.clone();
        let (_, count) = self.bind_passive("count", &syn::parse_quote!(#name.len()));
        (places, count)
    }

    /// A value without a derivative, which is computed once.
    fn bind_passive(&mut self, stem: &str, value: &syn::Expr) -> (Var, Ident) {
        let opaque = Opaque { cheap: false, ..self.opaque(value) };
        let name = self.names.fresh(stem);
        let var = self.variable(name.clone(), Kind::Value, Type::Passive);
        self.define(var, Value::Passive(opaque));
        self.bind(&name, var);
        (var, name)
    }

    /// `slice.try_into().unwrap()`: an array of the same elements.
    pub(super) fn array_of_slice(&mut self, receiver: &syn::Expr) -> Option<Operand> {
        let syn::Expr::MethodCall(conversion) = receiver else { return None };
        if conversion.method != "try_into" || self.is_inert(receiver) {
            return None;
        }
        let inner = &conversion.receiver;
        let borrowed = self.borrow(inner).map(|(place, _)| place);
        let place = match borrowed.or_else(|| self.place(inner)) {
            Some(place) => {
                let method = Ident::new("to_vec", proc_macro2::Span::mixed_site());
                Place::whole(self.temporary("copy", Value::Copied(place, method)).var()?)
            }
            None => Place::whole(self.value(inner).var()?),
        };
        Some(self.temporary("array", Value::ArrayOf(place, None)))
    }
}

/// The length that the call or its place in the source gives to an array.
fn expected_length(call: &syn::ExprCall, expected: Option<&syn::Type>) -> Option<syn::Expr> {
    if let syn::Expr::Path(path) = &*call.func
        && let Some(last) = path.path.segments.last()
        && let syn::PathArguments::AngleBracketed(arguments) = &last.arguments
        && let Some(length) = arguments.args.iter().nth(1)
    {
        return syn::parse2(length.to_token_stream()).ok();
    }
    match expected {
        Some(syn::Type::Array(array)) => Some(array.len.clone()),
        _ => None,
    }
}

/// The type of the elements of an array, slice or vector, or of what a reference refers to.
fn element_of(ty: &syn::Type) -> Option<&syn::Type> {
    match ty {
        syn::Type::Reference(reference) => element_of(&reference.elem),
        syn::Type::Paren(inner) => element_of(&inner.elem),
        syn::Type::Array(array) => Some(&array.elem),
        syn::Type::Slice(slice) => Some(&slice.elem),
        syn::Type::Path(path) => {
            let last = path.path.segments.last().filter(|last| last.ident == "Vec")?;
            let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
            match arguments.args.first()? {
                syn::GenericArgument::Type(element) => Some(element),
                _ => None,
            }
        }
        _ => None,
    }
}
