//! What is read of values and memory, where it is known already.
//!
//! `let axis = [u / r, v / r]` and a later `axis[0]` have no need of the array: the derivative of the element is that of the
//! quotient, a number that may lie in a register, instead of an element of an array of adjoints that starts with zeros
//! (*scalar replacement of aggregates*; Muchnick, *Advanced Compiler Design and Implementation*, 1997, section 12.2). An
//! element of a copy is that of the original. A number that was read before, and not written since, is that number
//! (*redundant loads*, section 12.4): it is kept once, and what flows back to it is added up before it goes to memory.

use super::ir::{Block, Function, Kind, Operand, Place, Statement, Step, Type, Value, Var};
use super::lower;
use super::tables::HashMap;
use quote::ToTokens;

/// Replaces what is read by what is known to lie there. Says whether there was any.
pub(crate) fn forward(function: &mut Function) -> bool {
    let mut body = function.body.clone();
    let mut pass = Pass { function, made: HashMap::default(), copies: HashMap::default(), changed: false };
    pass.block(&mut body);
    let changed = pass.changed;
    function.body = body;
    if changed {
        lower::drop_unused(function);
    }
    changed
}

struct Pass<'a> {
    function: &'a Function,
    /// What arrays and tuples are made of.
    made: HashMap<Var, Vec<Operand>>,
    /// Where values were copied from that nobody writes.
    copies: HashMap<Var, Place>,
    changed: bool,
}

/// What a block has read so far.
#[derive(Default)]
struct Reads {
    /// How many statements have written each variable.
    writes: HashMap<Var, usize>,
    /// The numbers by root and path, and how often those and the indices had been written.
    known: HashMap<(Var, String, usize), Var>,
}

impl Pass<'_> {
    fn block(&mut self, block: &mut Block) {
        let mut reads = Reads::default();
        for statement in &mut block.statements {
            match statement {
                Statement::Define(var, value) => {
                    self.definition(*var, value, &mut reads);
                    self.note(*var, value);
                }
                Statement::Branch(branch) => branch.arms.iter_mut().for_each(|arm| self.block(arm)),
                Statement::Loop(each) => self.block(&mut each.body),
                Statement::Remainder(_, rest) => self.block(rest),
                _ => {}
            }
            let mut written = Vec::new();
            self.function.writes(statement, &mut written);
            written.into_iter().for_each(|var| *reads.writes.entry(var).or_default() += 1);
        }
    }

    fn definition(&mut self, var: Var, value: &mut Value, reads: &mut Reads) {
        let Value::Read(place) = value else { return };
        let ty = &self.function.variables[var.0].ty;
        if !ty.is_copy() {
            return;
        }
        let mut original = self.function.resolve(place);
        while let Some(copied) = self.copies.get(&original.root).filter(|_| !original.path.is_empty()) {
            original = Place { root: copied.root, path: [&copied.path[..], &original.path[..]].concat() };
            *value = Value::Read(original.clone());
            self.changed = true;
        }
        let known = self.part(ty, &original).or_else(|| self.known(var, &original, reads).map(Operand::Var));
        if let Some(known) = known {
            *value = Value::Same(known);
            self.changed = true;
        }
    }

    /// Notes what later reads may find in the value.
    fn note(&mut self, var: Var, value: &Value) {
        let variable = &self.function.variables[var.0];
        if !matches!(variable.kind, Kind::Value) {
            return;
        }
        match value {
            Value::Array(operands) | Value::Tuple(operands) => {
                self.made.insert(var, operands.clone());
            }
            Value::Same(Operand::Var(of)) => self.note_copy(var, Place::whole(*of)),
            Value::Read(place) => self.note_copy(var, self.function.resolve(place)),
            _ => {}
        }
    }

    fn note_copy(&mut self, var: Var, place: Place) {
        if let Some(made) = self.made.get(&place.root).filter(|_| place.path.is_empty()) {
            self.made.insert(var, made.clone());
        } else if self.function.variables[var.0].ty.is_copy() && self.is_fixed(&place) {
            self.copies.insert(var, place);
        }
    }

    /// Nobody writes there, and there is only one way to look at the indices.
    fn is_fixed(&self, place: &Place) -> bool {
        let mut reads = Vec::new();
        place.reads(&mut reads);
        let fixed = |var: &Var| {
            matches!(self.function.variables[var.0].kind, Kind::Value | Kind::Argument | Kind::Borrowed(false))
        };
        reads.iter().all(fixed) && path(place).is_some()
    }

    /// The operand that lies at the place, if it is of the type.
    fn part(&self, ty: &Type, place: &Place) -> Option<Operand> {
        let mut found = Operand::Var(place.root);
        for step in &place.path {
            found = self.made.get(&found.var()?)?.get(number(step)?)?.clone();
        }
        match &found {
            Operand::Var(part) if *part == place.root => None,
            Operand::Var(part) => (self.function.variables[part.0].ty == *ty).then_some(found),
            Operand::Constant(constant) => ty.is_real().then(|| Operand::Constant(constant.clone().of_type(ty))),
        }
    }

    /// The variable that has the number which lies at the place.
    fn known(&self, var: Var, place: &Place, reads: &mut Reads) -> Option<Var> {
        let ty = &self.function.variables[var.0].ty;
        let path = path(place).filter(|_| ty.is_real())?;
        let mut bases = Vec::new();
        place.reads(&mut bases);
        let times = self.function.bases_of(bases).iter().filter_map(|var| reads.writes.get(var)).sum();
        let known = *reads.known.entry((place.root, path, times)).or_insert(var);
        (known != var && self.function.variables[known.0].ty == *ty).then_some(known)
    }
}

/// The position of a part that is named by a literal.
fn number(step: &Step) -> Option<usize> {
    match step {
        Step::Index(index) => syn::parse2::<syn::LitInt>(index.tokens.clone()).ok()?.base10_parse().ok(),
        Step::Field(syn::Member::Unnamed(index)) => Some(index.index as usize),
        Step::Field(syn::Member::Named(_)) | Step::Range(_) | Step::Variant(_) => None,
    }
}

/// The path as text, if its indices are without effects and those of std.
fn path(place: &Place) -> Option<String> {
    let text = |step: &Step| match step {
        Step::Index(index) if index.writes.is_empty() && index.cheap && index.ty == Type::Integer => {
            Some(format!("[{}]", index.tokens))
        }
        Step::Field(member) => Some(format!(".{}", member.to_token_stream())),
        Step::Index(_) | Step::Range(_) | Step::Variant(_) => None,
    };
    place.path.iter().map(text).collect()
}
