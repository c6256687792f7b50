//! Types of the program's own, with methods and operators.

use super::items::Parts;
use super::{Kind, Mode, Random, Returns, Shape, Signature, Symbol, Writer, bare_function, generic};
use std::fmt::Write;

/// A struct. `S1` may have a field of type `S0`.
#[derive(Clone)]
pub(super) struct Structure {
    pub(super) fields: Vec<(String, Field)>,
    /// Its fields have numbers for names.
    pub(super) tuple: bool,
    /// It is one for any real number.
    pub(super) generic: bool,
    /// It has an index, for so many numbers.
    pub(super) indices: Option<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Real,
    Row(usize),
    Vector(usize),
    Pair,
    Maybe,
    Count,
    Inner(usize),
}

/// A method, or a function of a type.
#[derive(Clone)]
pub(super) struct Method {
    owner: usize,
    receiver: Receiver,
    signature: Signature,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Receiver {
    Shared,
    Changed,
    Moved,
    None,
}

impl Field {
    fn ty(self, all: &[Structure]) -> String {
        match self {
            Self::Real => "f64".to_owned(),
            Self::Row(length) => format!("[f64; {length}]"),
            Self::Vector(_) => "Vec<f64>".to_owned(),
            Self::Pair => "(f64, f64)".to_owned(),
            Self::Maybe => "Option<f64>".to_owned(),
            Self::Count => "usize".to_owned(),
            Self::Inner(number) => type_name(all, number),
        }
    }

    fn shape(self) -> Shape {
        match self {
            Self::Real => Shape::Real,
            Self::Row(length) => Shape::Row(length, true),
            Self::Vector(length) => Shape::Row(length, false),
            Self::Pair => Shape::Pair,
            Self::Maybe => Shape::Maybe(false),
            Self::Count => Shape::Index(4),
            Self::Inner(number) => Shape::Struct(number, false),
        }
    }
}

impl Structure {
    fn is_copied(&self, all: &[Self]) -> bool {
        self.fields.iter().all(|(_, field)| match field {
            Field::Vector(_) => false,
            Field::Inner(number) => all[*number].is_copied(all),
            Field::Real | Field::Row(_) | Field::Pair | Field::Maybe | Field::Count => true,
        })
    }

    /// Its values can be added.
    pub(super) fn is_number(&self) -> bool {
        self.fields.iter().all(|(_, field)| *field == Field::Real)
    }

    /// A value of it, with what is said for each field.
    pub(super) fn literal(&self, number: usize, part: impl Fn(&str) -> String) -> String {
        let parts = self.fields.iter().map(|(name, _)| {
            let value = part(name);
            if self.tuple { value } else { format!("{name}: {value}") }
        });
        let parts: Vec<String> = parts.collect();
        let parts = parts.join(", ");
        if self.tuple { format!("S{number}({parts})") } else { format!("S{number} {{ {parts} }}") }
    }
}

/// The type in signatures and fields.
pub(super) fn type_name(all: &[Structure], number: usize) -> String {
    if all[number].generic { format!("S{number}<f64>") } else { format!("S{number}") }
}

pub(super) fn structures(random: &mut Random) -> Vec<Structure> {
    let mut all: Vec<Structure> = Vec::new();
    for number in 0..=random.below(2) {
        let tuple = random.chance(20);
        let simple = random.chance(30);
        let mut fields = vec![Field::Real];
        for _ in 0..=random.below(3) {
            let length = 2 + random.below(2);
            fields.push(match random.below(10) {
                _ if simple => Field::Real,
                0..=2 => Field::Real,
                3 | 4 => Field::Row(length),
                5 => Field::Vector(length),
                6 => Field::Pair,
                7 => Field::Maybe,
                8 => Field::Count,
                _ if number > 0 => Field::Inner(0),
                _ => Field::Real,
            });
        }
        if number > 0 && !fields.contains(&Field::Inner(0)) {
            fields.push(Field::Inner(0));
        }
        let names = ["a", "bias", "c", "d", "inner"];
        let name = |at: usize| if tuple { at.to_string() } else { names[at].to_owned() };
        let fields = fields.into_iter().enumerate().map(|(at, field)| (name(at), field)).collect();
        all.push(Structure { fields, tuple, generic: false, indices: None });
    }
    all
}

impl Parts {
    /// Declares the structs and writes their methods.
    pub(super) fn structs(&mut self, random: &mut Random) {
        for number in 0..self.structures.len() {
            let structure = self.structures[number].clone();
            self.declaration(number, &structure);
            match self.kind {
                Kind::Mixed if structure.is_number() => self.all_operators(number),
                Kind::Mixed => self.index_of(random, number),
                _ if structure.is_number() => self.operators(number, &structure),
                _ => {}
            }
            self.implementation(random, number);
        }
    }

    fn declaration(&mut self, number: usize, structure: &Structure) {
        let copied = if structure.is_copied(&self.structures) { ", Copy" } else { "" };
        let mut text = format!("#[derive(Differentiable, Clone{copied})]\nstruct S{number}");
        if structure.tuple {
            let types: Vec<String> = structure.fields.iter().map(|(_, field)| field.ty(&self.structures)).collect();
            let _ = writeln!(text, "({});\n", types.join(", "));
        } else {
            let fields =
                structure.fields.iter().map(|(name, field)| format!("    {name}: {},\n", field.ty(&self.structures)));
            let _ = writeln!(text, " {{\n{}}}\n", fields.collect::<String>());
        }
        if structure.generic {
            text = generic::over(&generic::REAL, &text).replacen(
                &format!("struct S{number}"),
                &format!("struct S{number}<T>"),
                1,
            );
        }
        self.add(&[format!("S{number}")], text);
    }

    /// `a + b` and `k * a`
    fn operators(&mut self, number: usize, structure: &Structure) {
        let sum = structure.literal(number, |name| format!("self.{name} + other.{name}"));
        let product = structure.literal(number, |name| format!("self * other.{name}"));
        let text = format!(
            "#[differentiate]
impl std::ops::Add for S{number} {{
    type Output = Self;
    fn add(self, other: Self) -> Self {{ {sum} }}
}}

#[differentiate]
impl std::ops::Mul<S{number}> for f64 {{
    type Output = S{number};
    fn mul(self, other: S{number}) -> S{number} {{ {product} }}
}}

"
        );
        self.add(&[format!("S{number}")], text);
    }

    fn implementation(&mut self, random: &mut Random, number: usize) {
        let mut added = Vec::new();
        for count in 0..2 + random.below(3) {
            let receiver = [Receiver::Shared, Receiver::Shared, Receiver::Changed, Receiver::Moved, Receiver::None]
                [random.below(5)];
            let returns = match (receiver, random.below(8)) {
                (Receiver::None, _) => Returns::Struct(number),
                (Receiver::Changed, 0..=4) => Returns::Unit,
                (_, 0 | 1) => Returns::Struct(number),
                (_, 2) => Returns::Maybe,
                (_, 3) => Returns::Pair,
                _ => Returns::Real,
            };
            let mut parameters = vec![Mode::Real];
            if random.chance(40) {
                let mode = self.mode(random).filter(|mode| !matches!(mode, Mode::Struct(of) | Mode::StructRef(of) | Mode::StructMut(of) if *of > number));
                parameters.extend(mode);
            }
            if random.chance(30) {
                parameters.push(Mode::Slice(2));
            }
            let mut writer = self.writer(random, returns, 2);
            writer.structures.truncate(number + 1);
            writer.generic = self.structures[number].generic;
            let text = match receiver {
                Receiver::Shared => "&self",
                Receiver::Changed => "&mut self",
                Receiver::Moved => "self",
                Receiver::None => "",
            };
            if receiver != Receiver::None {
                writer.declare(
                    "self",
                    Shape::Struct(number, receiver != Receiver::Moved),
                    receiver == Receiver::Changed,
                );
            }
            let name = format!("method_{count}");
            let (signature, lines) = bare_function(writer, &name, parameters, text);
            let lines: Vec<String> = lines.lines().map(|line| format!("    {line}\n")).collect();
            let mut lines = lines.concat();
            let head = if self.structures[number].generic {
                lines = generic::over(&generic::REAL, &lines);
                format!("impl<T: autodiff::Real> S{number}<T>")
            } else {
                format!("impl S{number}")
            };
            let text = format!("#[differentiate]\n{head} {{\n{lines}}}\n\n");
            self.add(&[format!(".{name}("), format!("S{number}::{name}(")], text);
            added.push(Method { owner: number, receiver, signature });
        }
        self.methods.extend(added);
    }
}

impl Writer<'_> {
    /// The fields of a variable, as symbols.
    pub(super) fn struct_type(&self, number: usize) -> String {
        type_name(&self.structures, number)
    }

    pub(super) fn type_of(&self, mode: Mode) -> String {
        match mode {
            Mode::Struct(number) => self.struct_type(number),
            Mode::StructRef(number) => format!("&{}", self.struct_type(number)),
            Mode::StructMut(number) => format!("&mut {}", self.struct_type(number)),
            mode => mode.ty(),
        }
    }

    pub(super) fn declare_fields(&mut self, name: &str, number: usize, writable: bool) {
        for (field, kind) in self.structures[number].fields.clone() {
            let writable = writable && kind != Field::Count;
            // What a field holds is taken for a `Result` where results are returned.
            if self.fails && kind == Field::Maybe {
                continue;
            }
            self.declare(&format!("{name}.{field}"), kind.shape(), writable);
        }
    }

    fn is_copied(&self, number: usize) -> bool {
        self.structures[number].is_copied(&self.structures)
    }

    /// A literal, or another value of the type.
    pub(super) fn struct_value(&mut self, number: usize) -> String {
        let known = self.choose(|symbol| matches!(symbol.shape, Shape::Struct(own, _) if own == number));
        match (self.random.below(8), known) {
            (0 | 1, Some(symbol)) => self.copy_of(&symbol, number),
            (3 | 4, Some(_)) if self.structures[number].is_number() => self.sum_of(number),
            (5 | 6, _) if self.nesting < 3 => self.made_by_call(number).unwrap_or_else(|| self.literal(number)),
            _ => self.literal(number),
        }
    }

    fn copy_of(&mut self, symbol: &Symbol, number: usize) -> String {
        let name = &symbol.name;
        match (self.is_copied(number), symbol.shape) {
            (true, Shape::Struct(_, true)) => format!("*{name}"),
            (true, _) => name.clone(),
            (false, _) => format!("{name}.clone()"),
        }
    }

    fn sum_of(&mut self, number: usize) -> String {
        if self.kind == Kind::Mixed {
            return self.operated(number);
        }
        let mut parts = Vec::new();
        for _ in 0..2 {
            match self.choose(|symbol| matches!(symbol.shape, Shape::Struct(own, _) if own == number)) {
                Some(symbol) => parts.push(self.copy_of(&symbol, number)),
                None => parts.push(self.literal(number)),
            }
        }
        let factor = self.leaf();
        format!("{} + ({factor}) * {}", parts[0], parts[1])
    }

    fn literal(&mut self, number: usize) -> String {
        let known = if self.kind == Kind::Mixed && !self.structures[number].tuple && self.random.chance(30) {
            self.choose(|symbol| matches!(symbol.shape, Shape::Struct(own, _) if own == number))
        } else {
            None
        };
        match known {
            Some(base) => self.updated(number, &base),
            None => self.plain_literal(number),
        }
    }

    /// `S0 { a: x, ..base }`
    fn updated(&mut self, number: usize, base: &Symbol) -> String {
        let fields = self.structures[number].fields.clone();
        let Some((name, field)) = self.random.pick(&fields).cloned() else { return self.plain_literal(number) };
        let (value, base) = (self.field_value(field), self.copy_of(base, number));
        format!("S{number} {{ {name}: {value}, ..{base} }}")
    }

    pub(super) fn plain_literal(&mut self, number: usize) -> String {
        let structure = self.structures[number].clone();
        let mut parts = Vec::new();
        for (name, field) in structure.fields {
            let value = self.field_value(field);
            parts.push(if structure.tuple { value } else { format!("{name}: {value}") });
        }
        let parts = parts.join(", ");
        if structure.tuple { format!("S{number}({parts})") } else { format!("S{number} {{ {parts} }}") }
    }

    fn field_value(&mut self, field: Field) -> String {
        match field {
            Field::Real => self.bounded(1),
            Field::Row(length) => self.array(length),
            Field::Vector(length) => format!("vec!{}", self.array(length)),
            Field::Pair => format!("({}, {})", self.bounded(1), self.bounded(1)),
            Field::Maybe => self.maybe(1),
            Field::Count => self.random.below(4).to_string(),
            Field::Inner(number) => self.struct_value(number),
        }
    }

    /// A call that makes a value of the type.
    fn made_by_call(&mut self, number: usize) -> Option<String> {
        let (_, call) = self.method_call(|method| method.signature.result == Returns::Struct(number), false, 1)?;
        Some(call)
    }

    pub(super) fn struct_reference(&mut self, number: usize) -> String {
        match self.choose(|symbol| matches!(symbol.shape, Shape::Struct(own, _) if own == number)) {
            Some(symbol) if symbol.shape == Shape::Struct(number, true) => symbol.name,
            Some(symbol) => format!("&{}", symbol.name),
            None => format!("&{}", self.literal(number)),
        }
    }

    /// A call of a method; one that changes its receiver or arguments has to stand in a statement of its own.
    fn method_call(
        &mut self,
        wanted: impl Fn(&Method) -> bool,
        changing: bool,
        depth: usize,
    ) -> Option<(Signature, String)> {
        let methods: Vec<Method> = self.methods.iter().filter(|method| wanted(method)).cloned().collect();
        let Method { owner, receiver, signature } = self.random.pick(&methods)?.clone();
        let Signature { name, parameters, result } = signature;
        let fits = |symbol: &Symbol| {
            matches!(symbol.shape, Shape::Struct(own, _) if own == owner)
                && (receiver != Receiver::Changed || symbol.writable)
        };
        if !changing && receiver == Receiver::Changed {
            return None;
        }
        let mut lent = receiver == Receiver::Changed;
        let (head, used) = match receiver {
            Receiver::None => (format!("S{owner}::{name}"), None),
            _ => {
                let symbol = self.choose(fits)?;
                lent |= symbol.writable && symbol.shape == Shape::Struct(owner, true);
                let object = match receiver {
                    Receiver::Moved if !self.is_copied(owner) => format!("{}.clone()", symbol.name),
                    _ => symbol.name.clone(),
                };
                (format!("{object}.{name}"), Some(symbol.name))
            }
        };
        // The receiver is borrowed mutably only when the arguments are there, unless one of them borrows it, too.
        let borrows = parameters.iter().any(|mode| !matches!(mode, Mode::Real | Mode::Maybe));
        let function = Signature { name: head, parameters, result };
        let call = self.within(|writer| {
            if let Some(used) = used {
                writer.freeze(&used, lent && borrows);
            }
            writer.call(&function, depth, changing)
        })?;
        Some((function, call))
    }

    /// A real number from a method.
    pub(super) fn method_value(&mut self, depth: usize) -> Option<String> {
        let wanted = [Returns::Real, Returns::Pair, Returns::Maybe][self.random.below(3)];
        let (_, call) = self.method_call(|method| method.signature.result == wanted, false, depth)?;
        Some(match wanted {
            Returns::Pair => format!("{call}.{}", self.random.below(2)),
            Returns::Maybe => format!("{call}.unwrap_or({})", self.leaf()),
            _ => call,
        })
    }

    pub(super) fn struct_statement(&mut self) {
        let number = self.random.below(self.structures.len());
        match self.random.below(8) {
            0 => self.several(number),
            1 | 2 => self.let_struct(number),
            3 => self.assign_struct(),
            4 => self.take_apart(),
            _ => self.method_statement(),
        }
    }

    fn let_struct(&mut self, number: usize) {
        let (name, value) = (self.fresh("s"), self.struct_value(number));
        let mutable = self.random.chance(80);
        let annotation = self.annotation(number);
        self.line(&format!("let {}{name}{annotation} = {value};", if mutable { "mut " } else { "" }));
        self.declare(&name, Shape::Struct(number, false), mutable);
    }

    fn assign_struct(&mut self) {
        let chosen = self.choose(|symbol| symbol.writable && matches!(symbol.shape, Shape::Struct(..)));
        let Some(Symbol { name, shape: Shape::Struct(number, referred), .. }) = chosen else {
            return self.let_struct(0);
        };
        let value = self.struct_value(number);
        self.line(&format!("{}{name} = {value};", if referred { "*" } else { "" }));
    }

    /// A loop over values of the type.
    fn several(&mut self, number: usize) {
        let (name, item) = (self.fresh("many"), self.fresh(if self.kind == Kind::Mixed { "item" } else { "s" }));
        let values: Vec<String> = (0..2 + self.random.below(2)).map(|_| self.struct_value(number)).collect();
        let (open, mutable) = (self.random.word(&["vec![", "["]), self.random.chance(50));
        self.line(&format!("let mut {name} = {open}{}];", values.join(", ")));
        if mutable && self.depth < 5 {
            self.line(&format!("for {item} in {name}.iter_mut() {{"));
            self.scope(|writer| {
                writer.declare(&item, Shape::Struct(number, true), true);
                writer.block_statements(2);
                writer.method_statement();
            });
            self.line("}");
        }
        self.declare(&name, Shape::Structs(number, values.len()), false);
    }

    /// `let S0 { a, .. } = s;`
    fn take_apart(&mut self) {
        let chosen = self.choose(|symbol| matches!(symbol.shape, Shape::Struct(_, false)));
        let Some(Symbol { name, shape: Shape::Struct(number, _), .. }) = chosen else {
            return self.let_struct(0);
        };
        let structure = &self.structures[number];
        if structure.tuple || !structure.is_copied(&self.structures) {
            return self.method_statement();
        }
        let (field, shape, part) = (structure.fields[0].0.clone(), structure.fields[0].1.shape(), self.fresh("part"));
        self.line(&format!("let S{number} {{ {field}: {part}, .. }} = {name};"));
        self.declare(&part, shape, false);
    }

    fn method_statement(&mut self) {
        match self.method_call(|_| true, true, 1) {
            Some((signature, call)) => self.call_line(&signature, &call),
            None => self.let_struct(0),
        }
    }
}
