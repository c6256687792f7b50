//! Operators of the program's own types, by value and by reference, and indices of them.

use super::generic;
use super::items::Parts;
use super::structs::{Field, Structure};
use super::{Random, Shape, Writer};

/// An operator of a type, which is written with `S` for the type and `f64` for the number.
struct Form {
    /// What follows `std::ops::`.
    name: &'static str,
    /// The type it is implemented for.
    left: &'static str,
    head: &'static str,
    /// The content of each field, with `#` for its name; changes are statements instead.
    part: &'static str,
}

const FORMS: [Form; 7] = [
    Form { name: "Add", left: "S", head: "fn add(self, other: Self) -> Self", part: "self.# + other.#" },
    Form { name: "Mul<f64>", left: "S", head: "fn mul(self, other: f64) -> Self", part: "self.# * other" },
    Form { name: "Neg", left: "S", head: "fn neg(self) -> Self", part: "-self.#" },
    Form { name: "Sub<&S>", left: "&S", head: "fn sub(self, other: &S) -> S", part: "self.# - other.#" },
    Form { name: "Mul<&S>", left: "&S", head: "fn mul(self, other: &S) -> S", part: "self.# * other.# - self.a" },
    Form { name: "AddAssign", left: "S", head: "fn add_assign(&mut self, other: Self)", part: "" },
    Form { name: "MulAssign<f64>", left: "S", head: "fn mul_assign(&mut self, other: f64)", part: "" },
];

impl Parts {
    /// All operators of a type of numbers only.
    pub(super) fn all_operators(&mut self, number: usize) {
        let structure = self.structures[number].clone();
        let ty = super::structs::type_name(&self.structures, number);
        for form in &FORMS {
            let body = if form.part.is_empty() { change(form, &structure) } else { result(form, &structure, number) };
            let output = if form.part.is_empty() { "" } else { "    type Output = S;\n" };
            let text = format!(
                "impl std::ops::{} for {} {{\n{output}    {} {{ {body} }}\n}}\n\n",
                form.name, form.left, form.head
            );
            let text = with_type(&text, &ty);
            self.add_block(number, &text);
        }
    }

    /// An index of a type that has a sequence in it.
    pub(super) fn index_of(&mut self, random: &mut Random, number: usize) {
        let structure = &self.structures[number];
        let mut rows = structure.fields.iter().filter(|(_, field)| matches!(field, Field::Row(_) | Field::Vector(_)));
        let Some((name, Field::Row(length) | Field::Vector(length))) = rows.next_back().cloned() else { return };
        if !random.chance(60) {
            return;
        }
        let ty = super::structs::type_name(&self.structures, number);
        self.add_block(
            number,
            &format!(
                "impl std::ops::Index<usize> for {ty} {{
    type Output = f64;
    fn index(&self, i: usize) -> &f64 {{ &self.{name}[i] }}
}}

"
            ),
        );
        self.add_block(
            number,
            &format!(
                "impl std::ops::IndexMut<usize> for {ty} {{
    fn index_mut(&mut self, i: usize) -> &mut f64 {{ &mut self.{name}[i] }}
}}

"
            ),
        );
        self.structures[number].indices = Some(length);
    }

    /// An `impl` block of a type, over a type parameter if it has one.
    pub(super) fn add_block(&mut self, number: usize, text: &str) {
        let text = if self.structures[number].generic {
            generic::over(&generic::REAL, text).replacen("impl ", "impl<T: autodiff::Real> ", 1)
        } else {
            text.to_owned()
        };
        self.add(&[format!("S{number}")], format!("#[differentiate]\n{text}"));
    }
}

fn with_type(text: &str, ty: &str) -> String {
    let is_word = |c: char| c.is_alphanumeric();
    let (mut result, mut before) = (String::new(), ' ');
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let alone = c == 'S' && !is_word(before) && !rest.peek().is_some_and(|next| is_word(*next));
        if alone {
            result.push_str(ty)
        } else {
            result.push(c)
        }
        before = c;
    }
    result
}

fn result(form: &Form, structure: &Structure, number: usize) -> String {
    let first = &structure.fields[0].0;
    structure.literal(number, |name| form.part.replace("self.a", &format!("self.{first}")).replace('#', name))
}

fn change(form: &Form, structure: &Structure) -> String {
    let changes = structure.fields.iter().map(|(name, _)| match form.name {
        "AddAssign" => format!("self.{name} += other.{name};"),
        _ => format!("self.{name} *= other;"),
    });
    changes.collect::<Vec<_>>().join(" ")
}

impl Writer<'_> {
    /// A value of a type with operators.
    pub(super) fn operated(&mut self, number: usize) -> String {
        let [a, b] = [self.operand(number), self.operand(number)];
        let factor = self.leaf();
        match self.random.below(5) {
            0 => format!("{} + {} * ({factor})", a.0, b.0),
            1 => format!("-({} + {})", a.0, b.0),
            2 => format!("{} - {}", a.1, b.1),
            3 => format!("{} * {}", a.1, b.1),
            _ => format!("({} * {}) * ({factor})", a.1, b.1),
        }
    }

    /// A value, and a reference to it.
    fn operand(&mut self, number: usize) -> (String, String) {
        match self.choose(|symbol| matches!(symbol.shape, Shape::Struct(own, _) if own == number)) {
            Some(symbol) if symbol.shape == Shape::Struct(number, true) => {
                (format!("*{}", symbol.name), format!("&*{}", symbol.name))
            }
            Some(symbol) => (symbol.name.clone(), format!("&{}", symbol.name)),
            None => {
                let literal = self.plain_literal(number);
                (literal.clone(), format!("&{literal}"))
            }
        }
    }

    /// `s += t`, `s *= x` and `s[i] = x`
    pub(super) fn operator_statement(&mut self) {
        let chosen = self.choose(|symbol| symbol.writable && matches!(symbol.shape, Shape::Struct(..)));
        let Some((name, Shape::Struct(number, referred))) = chosen.map(|symbol| (symbol.name, symbol.shape)) else {
            return self.struct_statement();
        };
        let star = if referred { "*" } else { "" };
        let indices = self.structures[number].indices;
        match (self.structures[number].is_number(), indices) {
            (true, _) if self.random.chance(50) => {
                let value = self.without(&name, |writer| writer.struct_value(number));
                self.line(&format!("{star}{name} += {value};"));
            }
            (true, _) => {
                let value = self.without(&name, |writer| writer.bounded(1));
                self.line(&format!("{star}{name} *= {value};"));
            }
            (_, Some(length)) if !name.contains('.') && !name.starts_with("item") => {
                let (index, change) = (self.index(length), self.random.word(&["=", "+=", "*="]));
                let value = self.without(&name, |writer| writer.bounded(1));
                self.line(&format!("{name}[{index}] {change} {value};"));
            }
            _ => self.struct_statement(),
        }
    }

    /// The type of a variable, without which its index is taken for that of a sequence.
    pub(super) fn annotation(&self, number: usize) -> String {
        match self.structures[number].indices {
            Some(_) => format!(": {}", self.struct_type(number)),
            None => String::new(),
        }
    }

    /// An element by the index of a type.
    pub(super) fn indexed(&mut self, name: &str, number: usize) -> Option<String> {
        // What iterators and patterns bind has no annotation.
        let length = self.structures[number].indices.filter(|_| !name.starts_with("item") && !name.starts_with('a'))?;
        Some(format!("{name}[{}]", self.index(length)))
    }
}
