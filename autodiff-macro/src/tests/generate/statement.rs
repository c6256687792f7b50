//! Statements: names, assignments and branches.

use super::{Kind, Returns, Shape, Signature, Writer};

impl Writer<'_> {
    /// Up to this many statements, as long as there is budget.
    pub(super) fn block_statements(&mut self, most: usize) {
        for _ in 0..=self.random.below(most) {
            if self.budget == 0 {
                return;
            }
            self.budget -= 1;
            self.statement();
        }
    }

    pub(super) fn statement(&mut self) {
        let nested = self.depth < 5;
        if self.kind != Kind::Plain && self.random.chance(60) {
            return self.special_statement();
        }
        match self.random.below(40) {
            0..=4 => self.let_real(),
            5..=7 => self.let_mut(),
            8..=12 => self.assignment(),
            13 => self.pair(),
            14 if nested => self.late(),
            15..=17 if nested => self.branch(),
            18 if nested => self.branch_value(),
            19 | 20 if nested => self.match_statement(),
            21..=24 if nested => self.range_loop(),
            25 | 26 if nested => self.element_loop(),
            27 | 28 if nested => self.while_loop(),
            29 if nested => self.value_loop(),
            30 if nested => self.labelled_block(),
            31 | 32 => self.local_row(),
            33 | 34 => self.row_statement(),
            35 if nested => self.view(),
            36 => self.stack(),
            37 | 38 => self.call_statement(),
            39 => self.exchange(),
            _ => self.assignment(),
        }
        if !self.around.is_empty() && self.random.chance(25) || self.random.chance(6) {
            self.exit();
        }
    }

    fn let_real(&mut self) {
        let value = self.bounded(2);
        let name = match self.choose(|symbol| symbol.shape == Shape::Real && symbol.is_variable()) {
            Some(symbol) if self.random.chance(25) => symbol.name,
            _ => self.fresh("v"),
        };
        self.line(&format!("let {name} = {value};"));
        self.declare(&name, Shape::Real, false);
    }

    fn let_mut(&mut self) {
        let (name, value) = (self.fresh("m"), self.bounded(2));
        self.line(&format!("let mut {name} = {value};"));
        self.declare(&name, Shape::Real, true);
    }

    /// A place that can be assigned a real number.
    pub(super) fn target(&mut self) -> Option<String> {
        let symbol = self.choose(|symbol| symbol.writable && symbol.shape.is_target())?;
        let name = &symbol.name;
        Some(match symbol.shape {
            Shape::Real => name.clone(),
            Shape::Star => format!("*{name}"),
            Shape::Pair => format!("{name}.{}", self.random.below(2)),
            Shape::Row(length, _) => format!("{name}[{}]", self.index(length)),
            Shape::Matrix => format!("{name}[{}][{}]", self.index(2), self.index(2)),
            Shape::Rows(count, length) => format!("{name}[{}][{}]", self.index(count), self.index(length)),
            _ => format!("{name}[{}]", self.index(2)),
        })
    }

    fn assignment(&mut self) {
        let Some(target) = self.target() else { return self.let_mut() };
        let value = self.bounded(2);
        let line = match self.random.below(7) {
            0 | 1 => format!("{target} = {value};"),
            2 => format!("{target} = ({target}).sin() + {value};"),
            3 => format!("{target} += {value};"),
            4 => format!("{target} -= {value};"),
            5 => format!("{target} *= ({value}).cos();"),
            _ => format!("{target} /= 2.0 + ({value}).sin();"),
        };
        self.line(&line);
    }

    fn pair(&mut self) {
        let (a, b) = (self.bounded(1), self.bounded(1));
        match self.random.below(4) {
            0 => {
                let (left, right) = (self.fresh("left"), self.fresh("right"));
                self.line(&format!("let ({left}, {right}) = ({a}, {b});"));
                self.declare(&left, Shape::Real, false);
                self.declare(&right, Shape::Real, false);
            }
            1 => match (self.choose(is_scalar), self.choose(is_scalar)) {
                (Some(x), Some(y)) if x.name != y.name => {
                    self.line(&format!("({0}, {1}) = ({1}, {0});", x.name, y.name))
                }
                _ => self.let_mut(),
            },
            other => {
                let name = self.fresh("t");
                let mutable = if other == 2 { "mut " } else { "" };
                self.line(&format!("let {mutable}{name} = ({a}, {b});"));
                self.declare(&name, Shape::Pair, other == 2);
            }
        }
    }

    /// `let y; if c { y = .. } else { y = .. }`
    fn late(&mut self) {
        let (name, condition) = (self.fresh("late"), self.condition());
        self.line(&format!("let {name};"));
        self.line(&format!("if {condition} {{"));
        self.scope(|writer| writer.late_arm(&name));
        self.line("} else {");
        self.scope(|writer| writer.late_arm(&name));
        self.line("}");
        self.declare(&name, Shape::Real, false);
    }

    fn late_arm(&mut self, name: &str) {
        self.block_statements(1);
        let value = self.bounded(2);
        self.line(&format!("{name} = {value};"));
    }

    fn branch(&mut self) {
        let condition = self.condition();
        self.line(&format!("if {condition} {{"));
        self.scope(|writer| writer.block_statements(3));
        match self.random.below(3) {
            0 => {}
            1 => {
                self.line("} else {");
                self.scope(|writer| writer.block_statements(2));
            }
            _ => {
                let condition = self.condition();
                self.line(&format!("}} else if {condition} {{"));
                self.scope(|writer| writer.block_statements(2));
            }
        }
        self.line("}");
    }

    fn branch_value(&mut self) {
        let (name, condition) = (self.fresh("v"), self.condition());
        self.line(&format!("let {name} = if {condition} {{"));
        self.scope(Self::arm_value);
        self.line("} else {");
        self.scope(Self::arm_value);
        self.line("};");
        self.declare(&name, Shape::Real, false);
    }

    fn arm_value(&mut self) {
        self.block_statements(2);
        let value = self.bounded(2);
        self.line(&value);
    }

    fn match_statement(&mut self) {
        let scrutinee = match self.choose(|symbol| matches!(symbol.shape, Shape::Index(_))) {
            Some(symbol) => format!("{} % 4", symbol.name),
            None => self.random.below(4).to_string(),
        };
        let value = self.random.chance(50).then(|| self.fresh("v"));
        let head = value.as_ref().map_or_else(String::new, |name| format!("let {name} = "));
        self.line(&format!("{head}match {scrutinee} {{"));
        self.depth += 1;
        let guard = self.condition();
        let first = ["0".to_owned(), "0 | 2".to_owned(), "1..=2".to_owned(), format!("k if k > 0 && {guard}")];
        for pattern in [first[self.random.below(4)].clone(), format!("1 if {guard}"), "_".to_owned()] {
            self.line(&format!("{pattern} => {{"));
            match &value {
                Some(_) => self.scope(Self::arm_value),
                None => self.scope(|writer| writer.block_statements(2)),
            }
            self.line("}");
        }
        self.depth -= 1;
        self.line(if value.is_some() { "};" } else { "}" });
        if let Some(name) = value {
            self.declare(&name, Shape::Real, false);
        }
    }

    /// A conditional exit.
    fn exit(&mut self) {
        let exit = self.exit_text();
        let condition = self.condition();
        self.line(&format!("if {condition} {{"));
        self.scope(|writer| {
            if writer.random.chance(40) && writer.budget > 0 {
                writer.budget -= 1;
                writer.simple();
            }
            writer.line(&exit);
        });
        self.line("}");
    }

    fn simple(&mut self) {
        self.assignment();
    }

    fn exit_text(&mut self) -> String {
        let innermost = self.around.len().checked_sub(1);
        let choice = if self.around.is_empty() { None } else { Some(self.random.below(self.around.len())) };
        let Some((around, at)) = choice.filter(|_| self.random.chance(80)).map(|at| (self.around[at].clone(), at))
        else {
            return self.return_text();
        };
        let label = match &around.label {
            Some(label) => format!(" {label}"),
            None if Some(at) == innermost && !around.is_block => String::new(),
            None => return self.return_text(),
        };
        if !around.is_block && around.continues && self.random.chance(45) {
            return format!("continue{label};");
        }
        if around.value {
            let value = self.bounded(1);
            return format!("break{label} {value};");
        }
        format!("break{label};")
    }

    fn return_text(&mut self) -> String {
        match self.returns {
            Returns::Unit => "return;".to_owned(),
            _ => {
                let value = self.outcome().unwrap_or_default();
                format!("return {value};")
            }
        }
    }

    pub(super) fn call_statement(&mut self) {
        let functions = self.functions.clone();
        let Some(function) = self.random.pick(&functions).cloned() else { return self.let_real() };
        let Some(call) = self.call(&function, 1, true) else { return self.local_row() };
        self.call_line(&function, &call);
    }

    pub(super) fn call_line(&mut self, function: &Signature, call: &str) {
        match function.result {
            Returns::Unit => self.line(&format!("{call};")),
            Returns::Real if self.random.chance(15) => self.line(&format!("{call};")),
            Returns::Real => {
                let name = self.fresh("r");
                self.line(&format!("let {name} = {call};"));
                self.declare(&name, Shape::Real, false);
            }
            Returns::Pair if self.random.chance(50) => {
                let (left, right) = (self.fresh("left"), self.fresh("right"));
                self.line(&format!("let ({left}, {right}) = {call};"));
                self.declare(&left, Shape::Real, false);
                self.declare(&right, Shape::Real, false);
            }
            Returns::Pair => {
                let name = self.fresh("t");
                self.line(&format!("let {name} = {call};"));
                self.declare(&name, Shape::Pair, false);
            }
            Returns::Maybe => {
                let name = self.fresh("o");
                self.line(&format!("let {name} = {call};"));
                self.declare(&name, Shape::Maybe(false), false);
            }
            Returns::Outcome => {
                let (name, other) = (self.fresh("o"), self.random.word(&["unwrap_or_default()", "ok()"]));
                self.line(&format!("let {name} = {call}.{other};"));
                let shape = if other == "ok()" { Shape::Maybe(false) } else { Shape::Real };
                self.declare(&name, shape, false);
            }
            Returns::Struct(number) => {
                let name = self.fresh("s");
                let annotation = self.annotation(number);
                self.line(&format!("let mut {name}{annotation} = {call};"));
                self.declare(&name, Shape::Struct(number, false), true);
            }
        }
    }
}

fn is_scalar(symbol: &super::Symbol) -> bool {
    symbol.writable && symbol.shape == Shape::Real
}
