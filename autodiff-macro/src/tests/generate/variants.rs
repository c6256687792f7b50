//! An enum of the program's own, what its variants hold, changed in place; and boxes.

use super::items::Parts;
use super::{Random, Shape, Writer};

/// A variant of the enum `Form`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Variant {
    Nothing,
    One,
    Named,
    Row,
    List,
    Boxed,
}

impl Variant {
    fn declaration(self) -> &'static str {
        match self {
            Self::Nothing => "Nothing",
            Self::One => "One(f64)",
            Self::Named => "Named { x: f64, y: f64 }",
            Self::Row => "Row([f64; 2], usize)",
            Self::List => "List(Vec<f64>)",
            Self::Boxed => "Boxed(Box<f64>)",
        }
    }

    fn is_copied(self) -> bool {
        !matches!(self, Self::List | Self::Boxed)
    }
}

impl Parts {
    pub(super) fn choice(&mut self, random: &mut Random) {
        let all = [Variant::One, Variant::Named, Variant::Row, Variant::List, Variant::Boxed];
        self.variants = all.into_iter().filter(|_| random.chance(55)).chain([Variant::Nothing]).collect();
        let copied = if self.variants.iter().all(|variant| variant.is_copied()) { ", Copy" } else { "" };
        let variants: Vec<&str> = self.variants.iter().map(|variant| variant.declaration()).collect();
        let text = format!(
            "#[derive(Differentiable, Clone{copied})]\nenum Form {{\n    {},\n}}\n\n",
            variants.join(",\n    ")
        );
        self.add(&["Form::".to_owned()], text);
    }
}

impl Writer<'_> {
    fn form(&mut self) -> String {
        match self.random.pick(&self.variants).copied().unwrap_or(Variant::Nothing) {
            Variant::Nothing => "Form::Nothing".to_owned(),
            Variant::One => format!("Form::One({})", self.bounded(1)),
            Variant::Named => format!("Form::Named {{ x: {}, y: {} }}", self.bounded(1), self.leaf()),
            Variant::Row => format!("Form::Row({}, {})", self.array(2), self.random.below(4)),
            Variant::List => format!("Form::List(vec!{})", self.array(2)),
            Variant::Boxed => format!("Form::Boxed(Box::new({}))", self.bounded(1)),
        }
    }

    pub(super) fn form_statement(&mut self) {
        let chosen = self.choose(|symbol| symbol.shape == Shape::Choice);
        match (self.random.below(8), chosen) {
            (0 | 1, Some(form)) => self.form_value(&form.name),
            (2 | 3, Some(form)) if form.writable => self.form_changed(&form.name),
            (4, Some(form)) if form.writable => self.form_asked(&form.name),
            (5, Some(form)) if form.writable => {
                let value = self.form();
                self.line(&format!("{} = {value};", form.name));
            }
            (6, _) => self.boxed(),
            _ => self.let_form(),
        }
    }

    fn let_form(&mut self) {
        let (name, condition) = (self.fresh("form"), self.condition());
        let (a, b) = (self.form(), self.form());
        if self.random.chance(60) {
            self.line(&format!("let mut {name} = if {condition} {{ {a} }} else {{ {b} }};"));
        } else {
            self.line(&format!("let mut {name} = {a};"));
        }
        self.declare(&name, Shape::Choice, true);
    }

    /// `match &form { .. }`, with a value.
    fn form_value(&mut self, form: &str) {
        let value = self.fresh("v");
        self.line(&format!("let {value} = match &{form} {{"));
        self.arms(form, false, |writer| {
            writer.block_statements(1);
            let value = writer.bounded(2);
            writer.line(&value);
        });
        self.line("};");
        self.declare(&value, Shape::Real, false);
    }

    /// `match &mut form { .. }`
    fn form_changed(&mut self, form: &str) {
        self.line(&format!("match &mut {form} {{"));
        self.arms(form, true, |writer| {
            if let Some(target) = writer.target() {
                let value = writer.bounded(1);
                writer.line(&format!("{target} = {target} * 0.5 + {value};"));
            }
            writer.block_statements(2);
        });
        self.line("}");
    }

    fn arms(&mut self, form: &str, mutable: bool, write: impl Fn(&mut Self)) {
        self.depth += 1;
        for variant in self.variants.clone() {
            let symbols = self.symbols.clone();
            self.freeze(form, mutable);
            let pattern = self.variant_pattern(variant, mutable);
            let guard = if self.random.chance(25) { format!(" if {}", self.condition()) } else { String::new() };
            self.line(&format!("Form::{pattern}{guard} => {{"));
            self.scope(|writer| write(writer));
            self.line("}");
            self.symbols = symbols;
            if !guard.is_empty() {
                self.line(&format!("Form::{} => {{", rest(variant)));
                self.scope(|writer| {
                    writer.freeze(form, mutable);
                    write(writer);
                });
                self.line("}");
            }
        }
        self.depth -= 1;
    }

    /// A pattern, behind a reference, that binds what the variant holds.
    fn variant_pattern(&mut self, variant: Variant, mutable: bool) -> String {
        let (a, b) = (self.fresh("p"), self.fresh("p"));
        match variant {
            Variant::Nothing | Variant::Boxed => return rest(variant).to_owned(),
            Variant::One | Variant::Named => self.declare(&a, Shape::Star, mutable),
            Variant::Row | Variant::List => self.declare(&a, Shape::Row(2, false), mutable),
        }
        match variant {
            Variant::Named if self.random.chance(50) => {
                self.declare(&b, Shape::Star, mutable);
                format!("Named {{ x: {a}, y: {b} }}")
            }
            Variant::Named => format!("Named {{ y: {a}, .. }}"),
            Variant::Row => format!("Row({a}, _)"),
            Variant::List => format!("List({a})"),
            _ => format!("One({a})"),
        }
    }

    /// `if let Form::One(p) = &mut form { .. }`
    fn form_asked(&mut self, form: &str) {
        let Some(variant) = self.random.pick(&self.variants).copied() else { return };
        let symbols = self.symbols.clone();
        self.freeze(form, true);
        let pattern = self.variant_pattern(variant, true);
        self.line(&format!("if let Form::{pattern} = &mut {form} {{"));
        self.scope(|writer| writer.block_statements(3));
        self.symbols = symbols;
        self.line("} else {");
        self.scope(|writer| {
            let value = writer.form();
            writer.line(&format!("{form} = {value};"));
        });
        self.line("}");
    }

    /// `let mut b = Box::new(x);`
    fn boxed(&mut self) {
        let (name, value) = (self.fresh("boxed"), self.bounded(1));
        self.line(&format!("let mut {name} = Box::new({value});"));
        self.declare(&name, Shape::Star, true);
    }
}

/// The pattern that binds nothing.
fn rest(variant: Variant) -> &'static str {
    match variant {
        Variant::Nothing => "Nothing",
        Variant::One => "One(_)",
        Variant::Named => "Named { .. }",
        Variant::Row => "Row(..)",
        Variant::List => "List(_)",
        Variant::Boxed => "Boxed(_)",
    }
}
