//! Loops that only add to a sum: those that are fused, that have neighbours in windows, and that change their order.

use super::{Returns, Shape, Symbol, Writer};

impl Writer<'_> {
    /// Loops at the end of a function; returns the names of their sums.
    pub(super) fn sums(&mut self) -> Vec<String> {
        if self.returns != Returns::Real || !self.random.chance(40) {
            return Vec::new();
        }
        (0..=self.random.below(2)).map(|_| self.sum()).collect()
    }

    fn sum(&mut self) -> String {
        let row = self.choose(|symbol| matches!(symbol.shape, Shape::Row(length, _) if length > 1));
        let name = self.fresh("sum");
        self.line(&format!("let mut {name} = 0.0;"));
        match row {
            Some(row) if length(&row) >= 4 && self.random.chance(40) => self.table(&row, &name),
            row => self.sum_loop(row.as_ref(), &name),
        }
        name
    }

    /// `for i in .. { .. sum += .. }`, perhaps over the neighbours in a row.
    fn sum_loop(&mut self, row: Option<&Symbol>, name: &str) {
        let index = self.fresh("i");
        let end = row.map_or(3, |row| length(row) - 1);
        let start = self.random.below(2);
        self.line(&format!("for {index} in {start}..{end} {{"));
        self.scope(|writer| {
            writer.freeze_all();
            writer.declare(&index, Shape::Index(end), false);
            let outer = std::mem::take(&mut writer.around);
            if let Some(Symbol { name: row, .. }) = row {
                let difference = writer.fresh("difference");
                let before = if start > 0 { format!(" * {row}[{index} - 1]") } else { String::new() };
                writer.line(&format!("let {difference} = {row}[{index} + 1] - {row}[{index}]{before};"));
                writer.declare(&difference, Shape::Real, false);
            }
            writer.budget += 2;
            writer.block_statements(2);
            writer.around = outer;
            let (sign, value) = (if writer.random.chance(80) { '+' } else { '-' }, writer.bounded(2));
            writer.line(&format!("{name} {sign}= {value};"));
        });
        self.line("}");
    }

    /// `for j { for k { inner += row[k * 2 + j] .. } sum += .. }`, from column to column.
    fn table(&mut self, row: &Symbol, name: &str) {
        let ([outer, inner, column], row) = (["j", "k", "column"].map(|stem| self.fresh(stem)), &row.name);
        self.line(&format!("for {outer} in 0..2 {{"));
        self.scope(|writer| {
            writer.freeze_all();
            writer.declare(&outer, Shape::Index(2), false);
            let (factor, start) = (writer.fresh("factor"), writer.bounded(1));
            let value = writer.bounded(2);
            writer.line(&format!("let {factor} = {value};"));
            writer.line(&format!("let mut {column} = {start};"));
            writer.line(&format!("for {inner} in 0..2 {{"));
            writer.scope(|writer| {
                writer.declare(&inner, Shape::Index(2), false);
                let other = writer.leaf();
                writer.line(&format!("{column} += {row}[{inner} * 2 + {outer}] * {factor} * {other};"));
            });
            writer.line("}");
            let change = ["+= ", "+= 0.5 * ", "*= 0.5 + 0.25 * "][writer.random.below(3)];
            writer.line(&format!("{name} {change}{column}.sin();"));
        });
        self.line("}");
    }

    /// What is around the loop can only be read.
    fn freeze_all(&mut self) {
        self.symbols.iter_mut().for_each(|symbol| symbol.writable = false);
    }
}

fn length(row: &Symbol) -> usize {
    if let Shape::Row(length, _) = row.shape { length } else { 0 }
}
