//! Loops with memory that is declared outside of them and filled anew in each iteration, or almost.

use super::{Shape, Writer};

impl Writer<'_> {
    /// Such loops at the end of a function; returns the names of their sums.
    pub(super) fn scratch_sums(&mut self) -> Vec<String> {
        let length = 2 + self.random.below(2);
        let rows: Vec<String> = (0..=self.random.below(2)).map(|_| self.scratch(length)).collect();
        let scalar = self.fresh("state");
        let start = self.bounded(1);
        self.line(&format!("let mut {scalar} = {start};"));
        self.declare(&scalar, Shape::Real, true);
        let sums = (0..=self.random.below(2)).map(|_| self.scratch_loop(&rows, &scalar, length)).collect();
        if self.random.chance(75) {
            self.symbols.retain(|symbol| !rows.contains(&symbol.name) && symbol.name != scalar);
        }
        sums
    }

    fn scratch(&mut self, length: usize) -> String {
        let (name, value) = (self.fresh("scratch"), self.bounded(1));
        let is_vector = self.random.chance(60);
        let made = if is_vector { format!("vec![{value}; {length}]") } else { format!("[{value}; {length}]") };
        self.line(&format!("let mut {name} = {made};"));
        self.declare(&name, Shape::Row(length, !is_vector), true);
        name
    }

    /// `for i in 0..3 { filled; changed; sum += .. }`
    fn scratch_loop(&mut self, rows: &[String], scalar: &str, length: usize) -> String {
        let (sum, index) = (self.fresh("sum"), self.fresh("i"));
        self.line(&format!("let mut {sum} = 0.0;"));
        self.line(&format!("for {index} in 0..3 {{"));
        self.scope(|writer| {
            let own = |name: &str| name == scalar || rows.iter().any(|row| row == name);
            writer.symbols.iter_mut().for_each(|symbol| symbol.writable &= own(symbol.root()));
            writer.declare(&index, Shape::Index(3), false);
            let outer = std::mem::take(&mut writer.around);
            if writer.random.chance(70) {
                let value = writer.without(scalar, |writer| writer.bounded(1));
                writer.line(&format!("{scalar} = {value};"));
            }
            for row in rows {
                writer.filled(row, length, &index);
            }
            writer.budget += 3;
            writer.block_statements(3);
            if writer.random.chance(50) {
                let row = rows[writer.random.below(rows.len())].clone();
                writer.changed(&row, length);
            }
            writer.around = outer;
            let row = &rows[writer.random.below(rows.len())];
            let (value, at) = (writer.bounded(2), writer.index(length));
            writer.line(&format!("{sum} += {value} * {row}[{at}] + {scalar};"));
        });
        self.line("}");
        sum
    }

    /// Fills the row, or leaves something of it as it was.
    fn filled(&mut self, row: &str, length: usize, outer: &str) {
        let index = self.fresh("j");
        let bound = if self.random.chance(30) { format!("{row}.len()") } else { length.to_string() };
        let header = match self.random.below(12) {
            0 => format!("for {index} in (0..{bound}).rev()"),
            1 => format!("for {index} in 1..{bound}"),
            2 => format!("for {index} in 0..{bound} - 1"),
            3 => format!("for {index} in (0..{bound}).step_by(2)"),
            4 => return self.filled_at_once(row, length),
            5 => return self.filled_by_items(row),
            6 => {
                let value = self.without(row, |writer| writer.bounded(1));
                return self.line(&format!("{row}[{outer} % {length}] = {value};"));
            }
            _ => format!("for {index} in 0..{bound}"),
        };
        self.line(&format!("{header} {{"));
        self.scope(|writer| {
            writer.declare(&index, Shape::Index(length), false);
            let value = match writer.random.below(6) {
                0 => writer.bounded(2),
                1 => format!("{row}[({index} + 1) % {length}].sin()"),
                _ => writer.without(row, |writer| writer.bounded(2)),
            };
            match writer.random.below(10) {
                0 => {
                    let condition = writer.condition();
                    writer.line(&format!("if {condition} {{ {row}[{index}] = {value}; }}"));
                }
                1 => {
                    let (condition, exit) = (writer.condition(), ["continue", "break"][writer.random.below(2)]);
                    writer.line(&format!("if {condition} {{ {exit}; }}"));
                    writer.line(&format!("{row}[{index}] = {value};"));
                }
                2 => {
                    let (condition, other) = (writer.condition(), writer.without(row, |writer| writer.bounded(1)));
                    writer.line(&format!("if {condition} {{ {row}[{index}] = {value}; }}"));
                    writer.line(&format!("else {{ {row}[{index}] = {other}; }}"));
                }
                3 => {
                    writer.line(&format!("{row}[{index}] = {value};"));
                    writer.line(&format!("{row}[{index}] *= 0.5 + 0.25 * {row}[{index}].cos();"));
                }
                _ => writer.line(&format!("{row}[{index}] = {value};")),
            }
        });
        self.line("}");
    }

    fn filled_at_once(&mut self, row: &str, length: usize) {
        let value = self.without(row, |writer| writer.bounded(1));
        let elements = self.without(row, |writer| writer.array(length));
        match self.random.below(3) {
            0 => self.line(&format!("{row}.fill({value});")),
            1 => self.line(&format!("{row}[..{}].fill({value});", length - 1)),
            _ => self.line(&format!("{row}.copy_from_slice(&{elements});")),
        }
    }

    fn filled_by_items(&mut self, row: &str) {
        let item = self.fresh("e");
        self.line(&format!("for {item} in {row}.iter_mut() {{"));
        self.scope(|writer| {
            let value = writer.without(row, |writer| writer.bounded(2));
            let operator = ["=", "=", "=", "+="][writer.random.below(4)];
            writer.line(&format!("*{item} {operator} {value};"));
        });
        self.line("}");
    }

    /// Changes the elements, each by those before it.
    fn changed(&mut self, row: &str, length: usize) {
        let index = self.fresh("j");
        let start = self.random.below(2);
        let other = if start > 0 { format!("{row}[{index} - 1]") } else { "0.5_f64".to_owned() };
        let operator = ["+=", "*=", "="][self.random.below(3)];
        self.line(&format!("for {index} in {start}..{length} {{ {row}[{index}] {operator} {other}.sin(); }}"));
    }
}
