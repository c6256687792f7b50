//! What changes the order of elements, and patterns of slices.

use super::{Around, Shape, Symbol, Writer};

impl Writer<'_> {
    pub(super) fn order_statement(&mut self) {
        let chosen =
            self.choose(|symbol| symbol.writable && matches!(symbol.shape, Shape::Row(length, _) if length > 1));
        let Some(Symbol { name, shape: Shape::Row(length, _), .. }) = chosen else { return self.local_row() };
        match self.random.below(6) {
            0 | 1 => self.order_row(&name, length),
            2 => self.slice_asked(&name, length, true),
            3 => self.slice_asked(&name, length, false),
            4 => self.parted(&name, length),
            _ => self.popped_loop(),
        }
    }

    /// A method that only changes the order of the elements.
    pub(super) fn order_row(&mut self, name: &str, length: usize) {
        let by = self.random.below(length);
        let method = match self.random.below(9) {
            0 => "sort_by(|a, b| a.partial_cmp(b).unwrap())".to_owned(),
            1 => "sort_by(|a, b| b.total_cmp(a))".to_owned(),
            2 => "sort_by(|a, b| a.abs().partial_cmp(&b.abs()).unwrap())".to_owned(),
            3 => format!("rotate_left({by})"),
            4 => format!("rotate_right({by})"),
            5 => format!("copy_within({by}.., 0)"),
            6 => format!("swap({by}, {})", self.index(length)),
            _ => "reverse()".to_owned(),
        };
        let part = if self.random.chance(30) { format!("{name}[..{}]", length - 1) } else { name.to_owned() };
        let part = if method.contains(&by.to_string()) { name.to_owned() } else { part };
        self.line(&format!("{part}.{method};"));
    }

    /// `if let [a, .., b] = &mut row[..] { .. }`
    fn slice_asked(&mut self, name: &str, length: usize, mutable: bool) {
        let (a, b) = (self.fresh("p"), self.fresh("p"));
        let (pattern, second) = match self.random.below(3) {
            0 => (format!("[{a}, .., {b}]"), Shape::Star),
            1 => (format!("[{a}, {b} @ ..]"), Shape::Row(length - 1, false)),
            _ => (format!("[{b} @ .., {a}]"), Shape::Row(length - 1, false)),
        };
        let source = if mutable { format!("&mut {name}[..]") } else { format!("&{name}[..]") };
        let exits = self.random.chance(25) && !self.around.is_empty();
        let exit = if exits { self.plain_exit() } else { None };
        let symbols = self.symbols.clone();
        match &exit {
            Some(exit) => {
                self.line("{");
                self.depth += 1;
                self.line(&format!("let {pattern} = {source} else {{ {exit} }};"));
            }
            None => {
                self.line(&format!("if let {pattern} = {source} {{"));
                self.depth += 1;
            }
        }
        self.freeze(name, mutable);
        self.declare(&a, Shape::Star, mutable);
        self.declare(&b, second, mutable);
        if mutable {
            let value = self.bounded(1);
            self.line(&format!("*{a} = *{a} * 0.5 - {value};"));
        }
        self.block_statements(3);
        self.symbols = symbols;
        self.depth -= 1;
        self.line("}");
    }

    /// An exit of the innermost loop without a value.
    pub(super) fn plain_exit(&mut self) -> Option<String> {
        let Around { is_block, value, continues, .. } = self.around.last()?.clone();
        match (is_block, value, continues) {
            (false, _, true) if self.random.chance(50) => Some("continue;".to_owned()),
            (false, false, _) => Some("break;".to_owned()),
            _ => None,
        }
    }

    /// `let (a, b) = row.split_at_mut(1);`
    fn parted(&mut self, name: &str, length: usize) {
        let (left, right, at) = (self.fresh("p"), self.fresh("p"), 1 + self.random.below(length - 1));
        self.line("{");
        self.scope(|writer| {
            writer.line(&format!("let ({left}, {right}) = {name}.split_at_mut({at});"));
            writer.freeze(name, true);
            writer.declare(&left, Shape::Row(at, false), true);
            writer.declare(&right, Shape::Row(length - at, false), true);
            writer.block_statements(2);
            let value = writer.leaf();
            writer.line(&format!("{left}[{at} - 1] += {right}[0] * {value};"));
        });
        self.line("}");
    }

    /// `while let Some(x) = stack.pop() { .. }`
    fn popped_loop(&mut self) {
        let (stack, item) = (self.fresh("stock"), self.fresh("a"));
        let elements = self.array(3);
        self.line(&format!("let mut {stack} = vec!{elements};"));
        if self.random.chance(50) {
            self.line(&format!("while let Some({item}) = {stack}.pop() {{"));
        } else {
            self.line("loop {");
            self.line(&format!("    let Some({item}) = {stack}.pop() else {{ break }};"));
        }
        self.loop_body(None, false, true, |writer| {
            writer.declare(&item, Shape::Real, false);
            writer.block_statements(3);
            if let Some(target) = writer.target() {
                writer.line(&format!("{target} += {item}.sin();"));
            }
        });
        self.line("}");
    }
}
