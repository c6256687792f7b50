//! Arrays, views and vectors.

use super::{Shape, Writer};

impl Writer<'_> {
    pub(super) fn local_row(&mut self) {
        let length = 2 + self.random.below(3);
        let name = self.fresh("row");
        let mutable = self.random.chance(75);
        let value = match self.random.below(6) {
            0 => format!("[{}; {length}]", self.bounded(1)),
            1 => format!("vec!{}", self.array(length)),
            2 => format!("vec![{}; {length}]", self.bounded(1)),
            3 => match self.choose(|symbol| matches!(symbol.shape, Shape::Row(..))) {
                Some(row) => return self.copied_row(&row.name, row.shape, &name, mutable),
                None => self.array(length),
            },
            4 if mutable => {
                let value = format!("[{}, {}]", self.array(2), self.array(2));
                self.line(&format!("let mut {name} = {value};"));
                return self.declare(&name, Shape::Matrix, true);
            }
            _ => self.array(length),
        };
        let owned = !value.starts_with("vec");
        self.line(&format!("let {}{name} = {value};", if mutable { "mut " } else { "" }));
        self.declare(&name, Shape::Row(length, owned), mutable);
    }

    fn copied_row(&mut self, from: &str, shape: Shape, name: &str, mutable: bool) {
        let Shape::Row(length, owned) = shape else { return };
        let copied = if owned && self.random.chance(60) { from.to_owned() } else { format!("{from}.to_vec()") };
        self.line(&format!("let {}{name} = {copied};", if mutable { "mut " } else { "" }));
        self.declare(name, Shape::Row(length, copied == from), mutable);
    }

    pub(super) fn row_statement(&mut self) {
        let Some(row) = self.choose(|symbol| symbol.writable && matches!(symbol.shape, Shape::Row(..))) else {
            return self.local_row();
        };
        let Shape::Row(length, _) = row.shape else { return };
        let name = &row.name;
        match self.random.below(5) {
            0 => {
                let value = self.without(name, |writer| writer.bounded(1));
                let window = if self.random.chance(50) { name.clone() } else { self.window(&row, length - 1) };
                self.line(&format!("{window}.fill({value});"));
            }
            1 | 2 => {
                let (i, j) = (self.index(length), self.index(length));
                self.line(&format!("{name}.swap({i}, {j});"));
            }
            3 => self.copy(&row.name, length),
            _ => {
                let (i, j) = (self.index(length), self.index(length));
                self.line(&format!("{name}[{i}] = {name}[{j}] * 0.5 + {name}[{i}].sin();"));
            }
        }
    }

    fn copy(&mut self, to: &str, length: usize) {
        let fits =
            |symbol: &super::Symbol| matches!(symbol.shape, Shape::Row(own, _) if own >= length && symbol.name != to);
        let from = match self.choose(fits) {
            Some(from) => self.window(&from, length),
            None => self.without(to, |writer| writer.array(length)),
        };
        self.line(&format!("{to}.copy_from_slice(&{from});"));
    }

    /// A name for a part of a sequence, in a block of its own.
    pub(super) fn view(&mut self) {
        let Some(row) = self.choose(|symbol| matches!(symbol.shape, Shape::Row(length, _) if length > 1)) else {
            return self.local_row();
        };
        let Shape::Row(length, _) = row.shape else { return };
        let mutable = row.writable && self.random.chance(60);
        let name = self.fresh("part");
        let size = 1 + self.random.below(length);
        let (window, size) = match self.choose(|symbol| matches!(symbol.shape, Shape::Index(bound) if bound < length)) {
            Some(index) if self.random.chance(50) => (format!("{}[{1}..{1} + 1]", row.name, index.name), 1),
            _ => (self.window(&row, size), size),
        };
        self.line("{");
        self.scope(|writer| {
            writer.line(&format!("let {name} = &{}{window};", if mutable { "mut " } else { "" }));
            writer.freeze(&row.name, mutable);
            writer.declare(&name, Shape::Row(size, false), mutable);
            writer.block_statements(3);
            if !writer.having(|symbol| symbol.writable).is_empty() {
                if let Some(target) = writer.target() {
                    let index = writer.index(size);
                    writer.line(&format!("{target} = {name}[{index}] * 0.5;"));
                }
            }
        });
        self.line("}");
    }

    /// Something with a vector that grows and shrinks.
    pub(super) fn stack(&mut self) {
        let Some(stack) = self.choose(|symbol| symbol.writable && symbol.shape == Shape::Stack) else {
            let name = self.fresh("stack");
            let elements = self.array(2);
            self.line(&format!("let mut {name} = vec!{elements};"));
            return self.declare(&name, Shape::Stack, true);
        };
        let name = &stack.name;
        match self.random.below(4) {
            0 | 1 => {
                let value = self.bounded(1);
                self.line(&format!("{name}.push({value});"));
            }
            2 => {
                self.line(&format!("if {name}.len() > 2 {{"));
                self.scope(|writer| {
                    let popped = writer.fresh("popped");
                    writer.line(&format!("let {popped} = {name}.pop().unwrap();"));
                    writer.declare(&popped, Shape::Real, false);
                    if let Some(target) = writer.target() {
                        writer.line(&format!("{target} += {popped}.sin();"));
                    }
                });
                self.line("}");
            }
            _ => {
                self.line(&format!("if {name}.len() > 2 {{"));
                self.scope(|writer| writer.line(&format!("{name}.pop();")));
                self.line("}");
            }
        }
    }

    /// `mem::swap` and `mem::replace`.
    pub(super) fn exchange(&mut self) {
        let is_scalar = |symbol: &super::Symbol| symbol.writable && symbol.shape == Shape::Real;
        match (self.choose(is_scalar), self.choose(is_scalar)) {
            (Some(a), Some(b)) if a.name != b.name && self.random.chance(50) => {
                self.line(&format!("std::mem::swap(&mut {}, &mut {});", a.name, b.name));
            }
            (Some(a), _) => {
                let (name, value) = (self.fresh("old"), self.without(&a.name, |writer| writer.bounded(1)));
                self.line(&format!("let {name} = std::mem::replace(&mut {}, {value});", a.name));
                self.declare(&name, Shape::Real, false);
            }
            _ => self.local_row(),
        }
    }
}
