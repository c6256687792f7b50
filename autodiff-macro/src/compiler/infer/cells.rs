//! Type cells: the union-find structure of the inference.

use crate::compiler::ir::{Length, Scalar, Type, Written};
use crate::compiler::tables::{HashMap, HashSet};

/// A type that may become known later.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(super) struct Cell(usize);

#[derive(Clone)]
enum Term {
    Unbound,
    Link(Cell),
    Real(Scalar),
    Integer,
    Passive,
    Unit,
    Array(Cell, Length),
    Slice(Cell),
    Vec(Cell),
    Optional(Cell),
    Boxed(Cell),
    /// Indexed, but of unknown kind.
    Sequence(Cell),
    Tuple(Vec<Cell>),
    Named(Written),
}

/// All cells of one function.
#[derive(Default)]
pub(super) struct Cells {
    terms: Vec<Term>,
    /// Fields of cells that are not known to be tuples.
    fields: HashMap<(Cell, String), Cell>,
}

impl Cells {
    fn make(&mut self, term: Term) -> Cell {
        self.terms.push(term);
        Cell(self.terms.len() - 1)
    }

    pub(super) fn fresh(&mut self) -> Cell {
        self.make(Term::Unbound)
    }

    pub(super) fn tuple(&mut self, fields: Vec<Cell>) -> Cell {
        self.make(Term::Tuple(fields))
    }

    pub(super) fn array(&mut self, element: Cell, length: Length) -> Cell {
        self.make(Term::Array(element, length))
    }

    pub(super) fn vector(&mut self, element: Cell) -> Cell {
        self.make(Term::Vec(element))
    }

    pub(super) fn optional(&mut self, payload: Cell) -> Cell {
        self.make(Term::Optional(payload))
    }

    pub(super) fn slice(&mut self, element: Cell) -> Cell {
        self.make(Term::Slice(element))
    }

    pub(super) fn of_type(&mut self, ty: &Type) -> Cell {
        let term = match ty {
            Type::Real(scalar) => Term::Real(scalar.clone()),
            Type::Integer => Term::Integer,
            Type::Passive => Term::Passive,
            Type::Unit => Term::Unit,
            Type::Array(element, length) => Term::Array(self.of_type(element), length.clone()),
            Type::Slice(element) => Term::Slice(self.of_type(element)),
            Type::Vec(element) => Term::Vec(self.of_type(element)),
            Type::Optional(payload) => Term::Optional(self.of_type(payload)),
            Type::Boxed(content) => Term::Boxed(self.of_type(content)),
            Type::Sequence(element) => Term::Sequence(self.of_type(element)),
            Type::Tuple(fields) => Term::Tuple(fields.iter().map(|field| self.of_type(field)).collect()),
            Type::Named(written) => Term::Named(written.clone()),
            Type::Unknown => Term::Unbound,
        };
        self.make(term)
    }

    pub(super) fn to_type(&self, cell: Cell) -> Type {
        match self.term(cell) {
            Term::Unbound | Term::Link(_) => Type::Unknown,
            Term::Real(scalar) => Type::Real(scalar),
            Term::Integer => Type::Integer,
            Term::Passive => Type::Passive,
            Term::Unit => Type::Unit,
            Term::Array(element, length) => Type::Array(Box::new(self.to_type(element)), length),
            Term::Slice(element) => Type::Slice(Box::new(self.to_type(element))),
            Term::Vec(element) => Type::Vec(Box::new(self.to_type(element))),
            Term::Optional(payload) => Type::Optional(Box::new(self.to_type(payload))),
            Term::Boxed(content) => Type::Boxed(Box::new(self.to_type(content))),
            Term::Sequence(element) => Type::Sequence(Box::new(self.to_type(element))),
            Term::Tuple(fields) => Type::Tuple(fields.iter().map(|field| self.to_type(*field)).collect()),
            Term::Named(written) => Type::Named(written),
        }
    }

    /// The cell that stands for all that are the same.
    pub(super) fn find(&self, mut cell: Cell) -> Cell {
        while let Term::Link(next) = self.terms[cell.0] {
            cell = next;
        }
        cell
    }

    fn term(&self, cell: Cell) -> Term {
        self.terms[self.find(cell).0].clone()
    }

    pub(super) fn is_real(&self, cell: Cell) -> bool {
        matches!(self.terms[self.find(cell).0], Term::Real(_))
    }

    pub(super) fn is_integer(&self, cell: Cell) -> bool {
        matches!(self.terms[self.find(cell).0], Term::Integer)
    }

    pub(super) fn is_passive(&self, cell: Cell) -> bool {
        matches!(self.terms[self.find(cell).0], Term::Passive)
    }

    pub(super) fn is_named(&self, cell: Cell) -> bool {
        matches!(self.terms[self.find(cell).0], Term::Named(_))
    }

    pub(super) fn is_unbound(&self, cell: Cell) -> bool {
        matches!(self.terms[self.find(cell).0], Term::Unbound)
    }

    /// The type is known to be a number or to have numbers in it.
    pub(super) fn carries_number(&self, cell: Cell) -> bool {
        match &self.terms[self.find(cell).0] {
            Term::Real(_) => true,
            Term::Array(part, _) | Term::Vec(part) | Term::Optional(part) => self.carries_number(*part),
            Term::Tuple(parts) => parts.iter().any(|part| self.carries_number(*part)),
            Term::Unbound | Term::Link(_) | Term::Integer | Term::Passive | Term::Unit => false,
            Term::Slice(_) | Term::Boxed(_) | Term::Sequence(_) | Term::Named(_) => false,
        }
    }

    /// The element type of an indexed cell.
    pub(super) fn element(&mut self, cell: Cell) -> Cell {
        match self.term(cell) {
            Term::Array(element, _) | Term::Slice(element) | Term::Vec(element) | Term::Sequence(element) => element,
            Term::Boxed(content) => self.element(content),
            Term::Unbound => {
                let element = self.fresh();
                let root = self.find(cell);
                self.terms[root.0] = Term::Sequence(element);
                element
            }
            _ => self.fresh(),
        }
    }

    pub(super) fn boxed(&mut self, content: Cell) -> Cell {
        self.make(Term::Boxed(content))
    }

    /// What a box holds; what is known to be no box is not opened.
    pub(super) fn content(&mut self, cell: Cell) -> Cell {
        match self.term(cell) {
            Term::Boxed(content) => content,
            Term::Unbound | Term::Named(_) => self.fresh(),
            _ => cell,
        }
    }

    /// What `Some` or `Ok` holds.
    pub(super) fn payload(&mut self, cell: Cell) -> Cell {
        match self.term(cell) {
            Term::Optional(payload) => payload,
            Term::Unbound => {
                let payload = self.fresh();
                let root = self.find(cell);
                self.terms[root.0] = Term::Optional(payload);
                payload
            }
            _ => self.fresh(),
        }
    }

    /// What `flatten` finds: the payload of an option as a slice, or something indexed itself.
    pub(super) fn elements(&mut self, cell: Cell) -> Option<Cell> {
        match self.term(cell) {
            Term::Optional(payload) => Some(self.slice(payload)),
            Term::Array(..) | Term::Slice(_) | Term::Vec(_) | Term::Sequence(_) => Some(cell),
            Term::Boxed(content) => self.elements(content),
            _ => None,
        }
    }

    /// The type of a field.
    pub(super) fn field(&mut self, cell: Cell, name: &str) -> Cell {
        if let Some(field) = self.seen_field(cell, name) {
            return field;
        }
        let field = self.fresh();
        self.fields.insert((self.find(cell), name.to_owned()), field);
        field
    }

    fn seen_field(&self, cell: Cell, name: &str) -> Option<Cell> {
        let root = self.find(cell);
        if let (Term::Tuple(fields), Ok(position)) = (&self.terms[root.0], name.parse::<usize>())
            && let Some(field) = fields.get(position)
        {
            return Some(*field);
        }
        self.fields.get(&(root, name.to_owned())).copied()
    }

    /// The name of a type of which nothing else is known, if it is a single word.
    pub(super) fn name_of(&self, cell: Cell) -> Option<proc_macro2::Ident> {
        let Term::Named(Written(tokens)) = self.term(cell) else { return None };
        syn::parse2(tokens).ok()
    }

    /// The type of the user's in which something was found.
    pub(super) fn owner_of(&self, cell: Cell) -> Option<Written> {
        self.owner_within(cell, &mut Vec::new())
    }

    fn owner_within(&self, cell: Cell, seen: &mut Vec<Cell>) -> Option<Written> {
        let cell = self.find(cell);
        if seen.contains(&cell) {
            return None;
        }
        seen.push(cell);
        let owners =
            self.fields.iter().filter(|(_, field)| self.is_within(cell, **field)).map(|((owner, _), _)| *owner);
        owners.into_iter().find_map(|owner| match self.term(owner) {
            Term::Named(name) => Some(name),
            _ => self.owner_within(owner, seen),
        })
    }

    /// The fields that were seen of something, with names such as `a` and `a.b`.
    pub(super) fn fields_of(&self, cell: Cell) -> Vec<(String, Cell)> {
        self.fields_within(cell, &mut Vec::new())
    }

    /// The fields that were seen of structs that are known by name: the struct, its cell, and the way to the field.
    pub(super) fn fields_of_named(&self) -> Vec<(Written, Cell, String, Cell)> {
        let owners: HashSet<Cell> = self.fields.keys().map(|(owner, _)| self.find(*owner)).collect();
        let mut fields = Vec::new();
        for owner in owners {
            let Term::Named(name) = self.term(owner) else { continue };
            let own = self.fields_of(owner).into_iter();
            fields.extend(own.map(|(way, field)| (name.clone(), owner, way, field)));
        }
        fields.sort_by(|a, b| (a.1, &a.2).cmp(&(b.1, &b.2)));
        fields
    }

    /// Those of something that is found within `outer`: a type that holds itself compiles behind a pointer only.
    fn fields_within(&self, cell: Cell, outer: &mut Vec<Cell>) -> Vec<(String, Cell)> {
        let root = self.find(cell);
        if outer.contains(&root) {
            return Vec::new();
        }
        outer.push(root);
        let own = self.fields.iter().filter(|((of, _), _)| self.find(*of) == root);
        let mut fields = Vec::new();
        for ((_, name), field) in own {
            fields.push((name.clone(), *field));
            let inner = self.fields_within(*field, outer).into_iter();
            fields.extend(inner.map(|(inner, field)| (format!("{name}.{inner}"), field)));
        }
        outer.pop();
        fields
    }

    /// Makes two cells equal as far as they can be; what contradicts is left for rustc to report.
    pub(super) fn unify(&mut self, a: Cell, b: Cell) {
        let (a, b) = (self.find(a), self.find(b));
        if a == b {
            return;
        }
        match (self.terms[a.0].clone(), self.terms[b.0].clone()) {
            (Term::Unbound, _) => self.link(a, b),
            (_, Term::Unbound) => self.link(b, a),
            (Term::Named(_), Term::Named(_)) => {}
            // Only an alias can be the same as a type that is known.
            (Term::Named(_), _) => self.link(a, b),
            (_, Term::Named(_)) => self.link(b, a),
            (Term::Real(Scalar::Literal), Term::Real(_)) => self.link(a, b),
            (Term::Real(_), Term::Real(Scalar::Literal)) => self.link(b, a),
            (Term::Sequence(x), Term::Array(y, _) | Term::Slice(y) | Term::Vec(y) | Term::Sequence(y)) => {
                self.link(a, b);
                self.unify(x, y);
            }
            (Term::Array(x, _) | Term::Slice(x) | Term::Vec(x), Term::Sequence(y)) => {
                self.link(b, a);
                self.unify(x, y);
            }
            (Term::Array(x, _) | Term::Slice(x) | Term::Vec(x), Term::Array(y, _) | Term::Slice(y) | Term::Vec(y)) => {
                self.unify(x, y);
            }
            (Term::Optional(x), Term::Optional(y)) | (Term::Boxed(x), Term::Boxed(y)) => self.unify(x, y),
            (Term::Tuple(x), Term::Tuple(y)) => x.into_iter().zip(y).for_each(|(x, y)| self.unify(x, y)),
            _ => {}
        }
    }

    /// The cell is the other one, or part of it.
    fn is_within(&self, part: Cell, whole: Cell) -> bool {
        let whole = self.find(whole);
        part == whole
            || match &self.terms[whole.0] {
                Term::Array(inner, _)
                | Term::Slice(inner)
                | Term::Vec(inner)
                | Term::Optional(inner)
                | Term::Boxed(inner)
                | Term::Sequence(inner) => self.is_within(part, *inner),
                Term::Tuple(fields) => fields.iter().any(|field| self.is_within(part, *field)),
                Term::Unbound
                | Term::Link(_)
                | Term::Real(_)
                | Term::Integer
                | Term::Passive
                | Term::Unit
                | Term::Named(_) => false,
            }
    }

    /// Links a cell to another, and the fields that were seen of it. No type is a part of itself.
    fn link(&mut self, from: Cell, to: Cell) {
        if self.is_within(from, to) {
            return;
        }
        self.terms[from.0] = Term::Link(to);
        let seen: Vec<(String, Cell)> = self
            .fields
            .iter()
            .filter(|((cell, _), _)| *cell == from)
            .map(|((_, name), field)| (name.clone(), *field))
            .collect();
        for (name, field) in seen {
            match self.seen_field(to, &name) {
                Some(other) => self.unify(field, other),
                None => drop(self.fields.insert((self.find(to), name), field)),
            }
        }
    }
}
