//! Integers and truth values, which carry no derivative and steer what does.

use super::{Kind, Shape, Writer};

impl Writer<'_> {
    pub(super) fn steering_statement(&mut self) {
        let flag = self.choose(|symbol| symbol.writable && symbol.shape == Shape::Flag);
        let integer = self.choose(|symbol| symbol.writable && symbol.shape == Shape::Index(4));
        match (self.random.below(8), flag, integer) {
            (0 | 1, Some(flag), _) => {
                let change = self.random.word(&["=", "|=", "&=", "^="]);
                let value = self.condition();
                self.line(&format!("{} {change} {value};", flag.name));
            }
            (2 | 3, _, Some(integer)) => {
                let name = &integer.name;
                let change = [format!("({name} * 3 + 1) % 4"), format!("3 - {name}")][self.random.below(2)].clone();
                self.line(&format!("{name} = {change};"));
            }
            (4, _, _) => self.order(),
            (5, _, _) => self.steered(),
            (6, _, _) => {
                let (name, value) = (self.fresh("k"), self.random.below(4));
                self.line(&format!("let mut {name}: usize = {value};"));
                self.declare(&name, Shape::Index(4), true);
            }
            _ => {
                let (name, value) = (self.fresh("flag"), self.condition());
                self.line(&format!("let mut {name} = {value};"));
                self.declare(&name, Shape::Flag, true);
            }
        }
    }

    /// The indices of a row, by what they refer to.
    fn order(&mut self) {
        let row = self.choose(|symbol| matches!(symbol.shape, Shape::Row(length, _) if length > 1));
        let Some((row, Shape::Row(length, _))) = row.map(|row| (row.name, row.shape)) else { return self.local_row() };
        let name = self.fresh("order");
        self.line(&format!("let mut {name}: Vec<usize> = (0..{length}).collect();"));
        match self.random.below(3) {
            0 => self.line(&format!("{name}.reverse();")),
            1 => self.line(&format!("{name}.rotate_left(1);")),
            _ => self.line(&format!("{name}.sort_by(|i, j| {row}[*i].partial_cmp(&{row}[*j]).unwrap());")),
        }
        self.declare(&name, Shape::Order(length), false);
        let item = self.fresh("i");
        self.line(&format!("for &{item} in {name}.iter() {{"));
        self.loop_body(None, false, true, |writer| {
            writer.declare(&item, Shape::Index(length), false);
            writer.block_statements(3);
        });
        self.line("}");
    }

    /// `match (k % 2, flag) { .. }`
    fn steered(&mut self) {
        let (name, condition, number) = (self.fresh("v"), self.condition(), self.index(4));
        self.line(&format!("let {name} = match (({number}) % 2, {condition}) {{"));
        self.depth += 1;
        let guard = self.condition();
        for pattern in ["(0, true)".to_owned(), format!("(1, flagged) if flagged || {guard}"), "_".to_owned()] {
            self.line(&format!("{pattern} => {{"));
            self.scope(|writer| {
                writer.block_statements(2);
                let value = writer.bounded(2);
                writer.line(&value);
            });
            self.line("}");
        }
        self.depth -= 1;
        self.line("};");
        self.declare(&name, Shape::Real, false);
    }

    /// A truth value that has a name.
    pub(super) fn flag(&mut self) -> Option<String> {
        if self.kind != Kind::Mixed || !self.random.chance(20) {
            return None;
        }
        let flag = self.choose(|symbol| symbol.shape == Shape::Flag)?;
        Some(format!("{}{}", self.random.word(&["", "!"]), flag.name))
    }

    /// An element of an order.
    pub(super) fn ordered_index(&mut self, length: usize) -> Option<String> {
        if self.kind != Kind::Mixed || !self.random.chance(20) {
            return None;
        }
        let order = self.choose(|symbol| matches!(symbol.shape, Shape::Order(own) if own <= length))?;
        Some(format!("{}[{}]", order.name, self.random.below(2)))
    }
}
