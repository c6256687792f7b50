//! Loops and labelled blocks.

use super::{Around, Kind, Shape, Writer};

impl Writer<'_> {
    fn label(&mut self) -> Option<String> {
        self.random.chance(50).then(|| format!("'{}", self.fresh("outer")))
    }

    /// Writes the body of a loop.
    pub(super) fn loop_body(
        &mut self,
        label: Option<String>,
        value: bool,
        continues: bool,
        write: impl FnOnce(&mut Self),
    ) {
        self.around.push(Around { label, is_block: false, value, continues });
        self.scope(write);
        self.around.pop();
    }

    pub(super) fn range_loop(&mut self) {
        let (label, name) = (self.label(), self.fresh("i"));
        let (range, bound) = self.range();
        let head = head(label.as_ref());
        self.line(&format!("{head}for {name} in {range} {{"));
        self.loop_body(label, false, true, |writer| {
            writer.declare(&name, Shape::Index(bound), false);
            writer.block_statements(4);
        });
        self.line("}");
    }

    /// A range and the bound of its items.
    fn range(&mut self) -> (String, usize) {
        let outer = self.choose(|symbol| matches!(symbol.shape, Shape::Index(bound) if bound <= 4));
        let end = 2 + self.random.below(2);
        let start = self.random.below(2);
        match (self.random.below(9), outer) {
            (0, _) => (format!("{start}..={end}"), end + 1),
            (1, _) => (format!("({start}..{end}).rev()"), end),
            (2, _) => (format!("({start}..5).step_by(2)"), 5),
            (3, _) => (format!("({start}..=4).rev().step_by({})", 2 + self.random.below(2)), 5),
            (4, _) => (format!("({start}..5).step_by(2).rev()"), 5),
            (5, Some(symbol)) => (format!("0..={}", symbol.name), 4),
            (6, Some(symbol)) => (format!("{}..4", symbol.name), 4),
            (7, Some(symbol)) => (format!("0..{}", symbol.name), 4),
            _ => (format!("{start}..{end}"), end),
        }
    }

    pub(super) fn element_loop(&mut self) {
        let Some(row) = self.choose(|symbol| matches!(symbol.shape, Shape::Row(..))) else { return self.local_row() };
        let Shape::Row(length, owned) = row.shape else { return };
        let (label, item, number) = (self.label(), self.fresh("e"), self.fresh("i"));
        let name = &row.name;
        let mutable = row.writable && self.random.chance(60);
        let counted = self.random.chance(30);
        let reversed = !counted && self.random.chance(25);
        let window = self.random.chance(20).then(|| self.window(&row, length - 1));
        let plain = !counted && !reversed && owned && window.is_none() && self.random.chance(40);
        let base = window.unwrap_or_else(|| name.clone());
        let source = match (plain, mutable) {
            (true, true) => format!("&mut {name}"),
            (true, false) => format!("&{name}"),
            (false, true) => format!("{base}.iter_mut()"),
            (false, false) => format!("{base}.iter()"),
        };
        let adapters = if counted {
            ".enumerate()"
        } else if reversed {
            ".rev()"
        } else {
            ""
        };
        let copied = !mutable && !counted && !plain && self.random.chance(20);
        let copies = if copied { ".copied()" } else { "" };
        let pattern = if counted { format!("({number}, {item})") } else { item.clone() };
        let head = head(label.as_ref());
        self.line(&format!("{head}for {pattern} in {source}{adapters}{copies} {{"));
        self.loop_body(label, false, true, |writer| {
            writer.freeze(&row.name, mutable);
            writer.declare(&item, if copied { Shape::Real } else { Shape::Star }, mutable);
            if counted {
                writer.declare(&number, Shape::Index(length), false);
            }
            writer.block_statements(3);
        });
        self.line("}");
    }

    /// While it is borrowed, a name can only be read, or not be used at all.
    pub(super) fn freeze(&mut self, name: &str, mutable: bool) {
        let name = super::root(name);
        if mutable {
            self.symbols.retain(|symbol| symbol.root() != name);
        }
        self.symbols.iter_mut().filter(|symbol| symbol.root() == name).for_each(|symbol| symbol.writable = false);
    }

    pub(super) fn while_loop(&mut self) {
        let (label, name) = (self.label(), self.fresh("n"));
        let first = self.random.chance(60);
        let extra = match (self.random.chance(40), self.kind) {
            (true, Kind::Plain) => format!(" && {}", self.condition()),
            (true, _) => format!(" && ({})", self.condition()),
            (false, _) => String::new(),
        };
        let bound = 2 + self.random.below(2);
        self.line(&format!("let mut {name} = 0;"));
        self.declare(&name, Shape::Index(5), false);
        let head = head(label.as_ref());
        self.line(&format!("{head}while {name} < {bound}{extra} {{"));
        self.loop_body(label, false, first, |writer| {
            if first {
                writer.line(&format!("{name} += 1;"));
            }
            writer.block_statements(3);
            if !first {
                writer.line(&format!("{name} += 1;"));
            }
        });
        self.line("}");
    }

    /// `let x = loop { .. break value; };`
    pub(super) fn value_loop(&mut self) {
        let (label, name, counter) = (self.label(), self.fresh("found"), self.fresh("n"));
        let bound = 1 + self.random.below(3);
        self.line(&format!("let mut {counter} = 0;"));
        self.declare(&counter, Shape::Index(5), false);
        let head = head(label.as_ref());
        self.line(&format!("let {name} = {head}loop {{"));
        self.loop_body(label, true, true, |writer| {
            writer.line(&format!("{counter} += 1;"));
            writer.line(&format!("if {counter} > {bound} {{"));
            writer.scope(|writer| {
                let value = writer.bounded(2);
                writer.line(&format!("break {value};"));
            });
            writer.line("}");
            writer.block_statements(3);
        });
        self.line("};");
        self.declare(&name, Shape::Real, false);
    }

    /// `let x = 'a: { .. break 'a value; .. value };`
    pub(super) fn labelled_block(&mut self) {
        let (label, name) = (format!("'{}", self.fresh("block")), self.fresh("found"));
        self.line(&format!("let {name} = {label}: {{"));
        self.around.push(Around { label: Some(label), is_block: true, value: true, continues: false });
        self.scope(|writer| {
            writer.block_statements(3);
            let value = writer.bounded(2);
            writer.line(&value);
        });
        self.around.pop();
        self.line("};");
        self.declare(&name, Shape::Real, false);
    }
}

fn head(label: Option<&String>) -> String {
    label.map_or_else(String::new, |label| format!("{label}: "))
}
