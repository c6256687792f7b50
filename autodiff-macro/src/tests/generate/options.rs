//! Optional values and results.

use super::{Returns, Shape, Writer};

impl Writer<'_> {
    /// An `Option<f64>`.
    pub(super) fn maybe(&mut self, depth: usize) -> String {
        let known = self.choose(|symbol| matches!(symbol.shape, Shape::Maybe(_)));
        let row = self.choose(|symbol| matches!(symbol.shape, Shape::Row(..)));
        let name = known
            .map(|symbol| if symbol.shape == Shape::Maybe(true) { format!("(*{})", symbol.name) } else { symbol.name });
        match (self.random.below(16), name, row) {
            (0, Some(name), _) => name,
            (1 | 2, Some(name), _) => {
                let (a, value) = self.mapped(depth);
                format!("{name}.map(|{a}| {value})")
            }
            (3, Some(name), _) => {
                let (a, value) = self.mapped(depth);
                format!(
                    "{name}.and_then(|{a}| if {a} > {:?} {{ Some({value}) }} else {{ None }})",
                    self.random.number()
                )
            }
            (4, Some(name), _) => format!("{name}.filter(|a| *a < {:?})", self.random.number()),
            (5, Some(name), _) => format!("{name}.or({})", self.some(depth)),
            (6, Some(name), _) if !name.starts_with('(') => format!("{name}.or_else(|| {})", self.some(depth)),
            (7, Some(name), _) => {
                let other = self.some(depth);
                format!("{name}.or({other})")
            }
            (8, _, Some(row)) => format!("{}.{}().copied()", row.name, self.random.word(&["first", "last"])),
            (9, _, Some(row)) => format!("{}.get({}).copied()", row.name, self.random.below(4)),
            (10 | 11, _, _) => format!("({}).then({}{})", self.condition(), "|| ", self.real(depth)),
            (12, _, _) => format!("({}).then_some({})", self.condition(), self.real(depth)),
            _ => format!("if {} {{ {} }} else {{ None }}", self.condition(), self.some(depth)),
        }
    }

    fn some(&mut self, depth: usize) -> String {
        format!("Some({})", self.real(depth))
    }

    /// The parameter and the value of a closure over a payload.
    fn mapped(&mut self, depth: usize) -> (String, String) {
        let name = self.fresh("a");
        let value = self.within(|writer| {
            writer.declare(&name, Shape::Real, false);
            let leaf = writer.leaf();
            [format!("{name} * {leaf}"), format!("({leaf} - {name}).sin()"), writer.real(depth)][writer.random.below(3)]
                .clone()
        });
        (name, value)
    }

    /// A real number, from an optional one.
    pub(super) fn option_value(&mut self, depth: usize) -> String {
        let maybe = self.maybe(depth);
        let maybe = if maybe.starts_with("if") { format!("({maybe})") } else { maybe };
        let other = self.leaf();
        match self.random.below(6) {
            0 | 1 => format!("{maybe}.unwrap_or({other})"),
            2 => format!("{maybe}.unwrap_or_else(|| {other})"),
            3 => format!("{maybe}.unwrap_or_default()"),
            4 => {
                let (a, value) = self.mapped(depth);
                format!("{maybe}.map_or({other}, |{a}| {value})")
            }
            _ => {
                let (a, value) = self.mapped(depth);
                format!("(match {maybe} {{ Some({a}) => {value}, None => {other} }})")
            }
        }
    }

    pub(super) fn option_statement(&mut self) {
        let known = self.choose(|symbol| matches!(symbol.shape, Shape::Maybe(_)));
        match (self.random.below(11), known) {
            (0 | 1, Some(symbol)) => self.if_some(&symbol.name, symbol.shape == Shape::Maybe(true)),
            (2 | 3, Some(symbol)) => self.match_maybe(&symbol.name, symbol.shape == Shape::Maybe(true)),
            (4 | 5, Some(symbol)) if symbol.writable => {
                self.change_maybe(&symbol.name, symbol.shape == Shape::Maybe(true))
            }
            (6, _) => self.let_else(),
            (7 | 8, _) if matches!(self.returns, Returns::Maybe | Returns::Outcome) => self.question_mark(),
            _ => self.let_maybe(),
        }
    }

    fn let_maybe(&mut self) {
        let (name, value) = (self.fresh("o"), self.maybe(2));
        let mutable = self.random.chance(60);
        let annotation = self.random.word(&["", ": Option<f64>"]);
        self.line(&format!("let {}{name}{annotation} = {value};", if mutable { "mut " } else { "" }));
        self.declare(&name, Shape::Maybe(false), mutable);
    }

    fn if_some(&mut self, name: &str, referred: bool) {
        let payload = self.fresh("a");
        let star = if referred { "*" } else { "" };
        self.line(&format!("if let Some({payload}) = {star}{name} {{"));
        self.scope(|writer| {
            writer.declare(&payload, Shape::Real, false);
            writer.block_statements(3);
        });
        if self.random.chance(60) {
            self.line("} else {");
            self.scope(|writer| writer.block_statements(2));
        }
        self.line("}");
    }

    fn match_maybe(&mut self, name: &str, referred: bool) {
        let (value, payload, other) = (self.fresh("v"), self.fresh("a"), self.fresh("b"));
        let star = if referred { "*" } else { "" };
        let tuple = self.random.chance(30);
        let second = self.maybe(1);
        let [subject, some, none] = if tuple {
            [format!("({star}{name}, {second})"), format!("(Some({payload}), Some({other}))"), "_".to_owned()]
        } else {
            [format!("{star}{name}"), format!("Some({payload})"), "None".to_owned()]
        };
        self.line(&format!("let {value} = match {subject} {{"));
        self.depth += 1;
        let guarded = self.random.chance(50);
        for guard in
            [if guarded { format!(" if {payload} > {:?}", self.random.number()) } else { String::new() }, String::new()]
        {
            self.line(&format!("{some}{guard} => {{"));
            self.scope(|writer| {
                writer.declare(&payload, Shape::Real, false);
                if tuple {
                    writer.declare(&other, Shape::Real, false);
                }
                writer.block_statements(2);
                let value = writer.bounded(2);
                writer.line(&value);
            });
            self.line("}");
            if !guarded {
                break;
            }
        }
        self.line(&format!("{none} => {{"));
        self.scope(|writer| {
            writer.block_statements(2);
            let value = writer.bounded(2);
            writer.line(&value);
        });
        self.line("}");
        self.depth -= 1;
        self.line("};");
        self.declare(&value, Shape::Real, false);
    }

    fn change_maybe(&mut self, name: &str, referred: bool) {
        let (star, and) = if referred { ("*", "") } else { ("", "&mut ") };
        let payload = self.fresh("a");
        match self.random.below(5) {
            0 | 1 => {
                let value = self.maybe(2);
                self.line(&format!("{star}{name} = {value};"));
            }
            2 if !referred => {
                let taken = self.fresh("o");
                self.line(&format!("let {taken} = {name}.take();"));
                self.declare(&taken, Shape::Maybe(false), false);
            }
            other => {
                let source = if other == 3 { format!("{and}{name}") } else { format!("{name}.as_mut()") };
                let value = self.without(name, |writer| writer.bounded(1));
                let change = self.random.word(&["*=", "+=", "="]);
                self.line(&format!("if let Some({payload}) = {source} {{"));
                self.scope(|writer| writer.line(&format!("*{payload} {change} {value};")));
                self.line("}");
            }
        }
    }

    fn let_else(&mut self) {
        let Some(exit) = (!matches!(self.returns, Returns::Unit)).then(|| self.outcome().unwrap_or_default()) else {
            return self.let_maybe();
        };
        let (name, maybe) = (self.fresh("v"), self.maybe(1));
        let maybe = if maybe.starts_with("if") { format!("({maybe})") } else { maybe };
        self.line(&format!("let Some({name}) = {maybe} else {{"));
        self.scope(|writer| writer.line(&format!("return {exit};")));
        self.line("};");
        self.declare(&name, Shape::Real, false);
    }

    fn question_mark(&mut self) {
        let (name, maybe) = (self.fresh("v"), self.maybe(2));
        let maybe = if maybe.starts_with("if") { format!("({maybe})") } else { maybe };
        let error = match self.returns {
            Returns::Outcome => {
                self.random.word(&[".ok_or(String::from(\"none\"))", ".ok_or_else(|| \"none\".to_string())"])
            }
            _ => "",
        };
        self.line(&format!("let {name} = {maybe}{error}?;"));
        self.declare(&name, Shape::Real, false);
    }

    pub(super) fn maybe_outcome(&mut self) -> String {
        if self.random.chance(50) { self.maybe(2) } else { format!("Some({})", self.summary()) }
    }

    pub(super) fn result_outcome(&mut self) -> String {
        let value = self.summary();
        match self.random.below(3) {
            0 => format!("if {} {{ Ok({value}) }} else {{ Err(\"none\".to_string()) }}", self.condition()),
            _ => format!("Ok({value})"),
        }
    }
}
