//! Programs with words of all kinds in them.

use super::Writer;

impl Writer<'_> {
    pub(super) fn mixed_statement(&mut self) {
        let deep = self.depth > 4;
        match self.random.below(20) {
            0..=2 if !deep => self.chain_statement(),
            3 => self.closure_statement(),
            4 => self.struct_statement(),
            5 if !deep => self.option_statement(),
            6..=8 if !self.generic && !deep => self.form_statement(),
            9..=11 if !deep => self.rows_statement(),
            12..=14 if !deep => self.order_statement(),
            15 | 16 if !deep => self.steering_statement(),
            17 if !self.generic => self.macro_statement(),
            18 => self.operator_statement(),
            _ => self.call_statement(),
        }
    }

    pub(super) fn mixed_value(&mut self, depth: usize) -> Option<String> {
        match self.random.below(10) {
            0 | 1 => Some(self.chain_value(depth)),
            2 => Some(self.option_value(depth)),
            3 | 4 if !self.asks => self.method_value(depth),
            5 | 6 => self.call_value(depth),
            7 if !self.generic => self.macro_value(depth),
            _ => Some(self.closure_value(depth)),
        }
    }
}
