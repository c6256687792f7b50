//! Vectors of vectors.

use super::{Shape, Symbol, Writer};

impl Writer<'_> {
    pub(super) fn rows_argument(&mut self, count: usize, length: usize) -> String {
        match self.choose(|symbol| symbol.shape == Shape::Rows(count, length)) {
            Some(symbol) => format!("&{}", symbol.name),
            None => {
                let rows: Vec<String> = (0..count).map(|_| format!("vec!{}", self.leaves(length))).collect();
                format!("&[{}]", rows.join(", "))
            }
        }
    }

    pub(super) fn rows_statement(&mut self) {
        let chosen = self.choose(|symbol| symbol.writable && matches!(symbol.shape, Shape::Rows(..)));
        let Some(Symbol { name, shape: Shape::Rows(count, length), .. }) = chosen else { return self.let_rows() };
        match self.random.below(9) {
            0 => {
                let (i, j) = (self.index(count), self.index(count));
                self.line(&format!("{name}.swap({i}, {j});"));
            }
            1 => {
                let (row, i, j) = (self.index(count), self.index(length), self.index(length));
                self.line(&format!("{name}[{row}].swap({i}, {j});"));
            }
            2 => {
                let (i, j) = (self.index(count), self.index(count));
                self.line(&format!("{name}[{i}] = {name}[{j}].clone();"));
            }
            3 => self.rows_parted(&name, length),
            4 | 5 => self.each_row(&name, length),
            6 => self.rows_popped(&name, length),
            7 => {
                let (flat, method) = (
                    self.fresh("list"),
                    self.random.word(&["concat()", "iter().flatten().copied().collect::<Vec<f64>>()"]),
                );
                self.line(&format!("let mut {flat} = {name}.{method};"));
                self.declare(&flat, Shape::Row(count * length, false), true);
            }
            _ => self.let_rows(),
        }
    }

    fn let_rows(&mut self) {
        let (count, length) = (2 + self.random.below(2), 2 + self.random.below(2));
        let name = self.fresh("rows");
        let value = match self.random.below(4) {
            0 => format!("vec![vec!{}; {count}]", self.array(length)),
            1 => {
                let (i, j) = (self.fresh("i"), self.fresh("j"));
                let value = self.within(|writer| {
                    writer.forget_changing_closures();
                    writer.declare(&i, Shape::Index(count), false);
                    writer.declare(&j, Shape::Index(length), false);
                    writer.bounded(2)
                });
                format!(
                    "(0..{count}).map(|{i}| (0..{length}).map(|{j}| {value}).collect::<Vec<f64>>()).collect::<Vec<_>>()"
                )
            }
            _ => {
                let rows: Vec<String> = (0..count).map(|_| format!("vec!{}", self.array(length))).collect();
                format!("vec![{}]", rows.join(", "))
            }
        };
        self.line(&format!("let mut {name}: Vec<Vec<f64>> = {value};"));
        self.declare(&name, Shape::Rows(count, length), true);
    }

    /// `let (a, b) = rows.split_at_mut(1);`
    fn rows_parted(&mut self, name: &str, length: usize) {
        let (top, bottom) = (self.fresh("top"), self.fresh("bottom"));
        self.line("{");
        self.scope(|writer| {
            let (i, j) = (writer.index(length), writer.index(length));
            writer.line(&format!("let ({top}, {bottom}) = {name}.split_at_mut(1);"));
            writer.freeze(name, true);
            let value = writer.bounded(1);
            writer.line(&format!("{top}[0][{i}] += {bottom}[0][{j}] * {value};"));
            writer.line(&format!("std::mem::swap(&mut {top}[0], &mut {bottom}[0]);"));
        });
        self.line("}");
    }

    /// `for row in &mut rows { .. }`
    fn each_row(&mut self, name: &str, length: usize) {
        let item = self.fresh("p");
        let source = if name.starts_with("rows") && self.random.chance(50) {
            format!("&mut {name}")
        } else {
            format!("{name}.iter_mut()")
        };
        self.line(&format!("for {item} in {source} {{"));
        self.loop_body(None, false, true, |writer| {
            writer.freeze(name, true);
            writer.declare(&item, Shape::Row(length, false), true);
            writer.block_statements(3);
            writer.order_row(&item, length);
        });
        self.line("}");
    }

    /// The last row, taken out and put back.
    fn rows_popped(&mut self, name: &str, length: usize) {
        let row = self.fresh("p");
        self.line(&format!("if let Some(mut {row}) = {name}.pop() {{"));
        self.scope(|writer| {
            writer.declare(&row, Shape::Row(length, true), true);
            writer.order_row(&row, length);
            let at = writer.random.word(&["push(", "insert(0, "]);
            writer.line(&format!("{name}.{at}{row});"));
        });
        self.line("}");
    }
}
