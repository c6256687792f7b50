//! Expressions.

use super::{Kind, Mode, Returns, Shape, Signature, Symbol, Writer, root};

/// How deep expressions are that closures, arguments and fields are part of.
fn deepest(kind: Kind) -> usize {
    match kind {
        Kind::Plain => usize::MAX,
        Kind::Chains | Kind::Structs | Kind::Helpers | Kind::Scratch => 5,
        Kind::Mixed => 2,
    }
}

impl Writer<'_> {
    /// A real number that stays between moderate bounds.
    pub(super) fn bounded(&mut self, depth: usize) -> String {
        let value = self.real(depth);
        match self.random.below(4) {
            0 => format!("({value}).tanh()"),
            1 => format!("({value}).sin()"),
            2 => format!("0.5 * ({value})"),
            _ => value,
        }
    }

    /// A real number.
    pub(super) fn real(&mut self, depth: usize) -> String {
        if depth == 0 || self.nesting > deepest(self.kind) {
            return self.leaf();
        }
        self.nesting += 1;
        let value = self.composed(depth);
        self.nesting -= 1;
        value
    }

    fn composed(&mut self, depth: usize) -> String {
        if self.kind != Kind::Plain
            && self.random.chance(30)
            && let Some(value) = self.special_value(depth - 1)
        {
            return value;
        }
        match self.random.below(24) {
            0..=3 => self.leaf(),
            4..=9 => self.arithmetic(depth - 1),
            10..=14 => self.unary(depth - 1),
            15 | 16 => self.binary(depth - 1),
            17 => format!("({}) / (2.0 + ({}).sin())", self.real(depth - 1), self.leaf()),
            18 => self.chosen(depth - 1),
            19 => self.block(depth - 1),
            20 | 21 => self.call_value(depth - 1).unwrap_or_else(|| self.leaf()),
            22 if self.random.chance(40) => format!("stop_gradient({})", self.real(depth - 1)),
            _ => self.arithmetic(depth - 1),
        }
    }

    /// A variable, an element or a literal.
    pub(super) fn leaf(&mut self) -> String {
        for _ in 0..3 {
            let Some(symbol) = self.choose(|_| true) else { continue };
            if let Some(text) = self.part(&symbol) {
                return text;
            }
        }
        format!("{:?}_f64", self.random.number().abs() + 0.1)
    }

    /// A real number in what a symbol stands for.
    pub(super) fn part(&mut self, symbol: &Symbol) -> Option<String> {
        let name = &symbol.name;
        Some(match symbol.shape {
            Shape::Real => name.clone(),
            Shape::Star => format!("*{name}"),
            Shape::Pair => format!("{name}.{}", self.random.below(2)),
            // In a generic block nobody knows that a field is an integer.
            Shape::Index(_) if self.generic && !symbol.is_variable() => return None,
            Shape::Index(_) if self.random.chance(30) => format!("0.25 * ({name} as f64)"),
            Shape::Index(_) => return None,
            Shape::Row(length, _) => format!("{name}[{}]", self.index(length)),
            Shape::Matrix => format!("{name}[{}][{}]", self.index(2), self.index(2)),
            Shape::Stack => match self.random.below(3) {
                0 => format!("{name}[{name}.len() - 1]"),
                1 => format!("{name}[{name}.len() - 2]"),
                _ => format!("{name}[{}]", self.index(2)),
            },
            Shape::Maybe(_) => format!("{name}.unwrap_or({:?})", self.random.number()),
            Shape::Rows(count, length) => format!("{name}[{}][{}]", self.index(count), self.index(length)),
            // An index of a field is taken for that of a sequence.
            Shape::Struct(number, _) if symbol.is_variable() => self.indexed(name, number)?,
            Shape::Struct(..) => return None,
            Shape::Loose | Shape::Structs(..) | Shape::Closure(..) | Shape::Function => return None,
            Shape::Choice | Shape::Flag | Shape::Order(_) => return None,
        })
    }

    /// An index of a sequence.
    pub(super) fn index(&mut self, length: usize) -> String {
        if let Some(index) = self.ordered_index(length) {
            return index;
        }
        let Some(symbol) = self.choose(|symbol| matches!(symbol.shape, Shape::Index(_))) else {
            return self.random.below(length).to_string();
        };
        let name = &symbol.name;
        let fits = matches!(symbol.shape, Shape::Index(bound) if bound <= length);
        match self.random.below(5) {
            0 => self.random.below(length).to_string(),
            1 if fits => format!("{} - {name}", length - 1),
            2 => format!("({name} + {}) % {length}", 1 + self.random.below(2)),
            _ if fits => name.clone(),
            _ => format!("{name} % {length}"),
        }
    }

    fn arithmetic(&mut self, depth: usize) -> String {
        let (a, b) = (self.real(depth), self.real(depth));
        match self.random.below(5) {
            0 | 1 => format!("({a} + {b})"),
            2 => format!("({a} - ({b}))"),
            _ => format!("({a}) * ({b})"),
        }
    }

    fn unary(&mut self, depth: usize) -> String {
        let x = self.real(depth);
        match self.random.below(13) {
            0 | 1 => format!("({x}).sin()"),
            2 => format!("({x}).cos()"),
            3 => format!("({x}).tanh()"),
            4 => format!("(-(({x}).powi(2))).exp()"),
            5 => format!("(1.5 + ({x}).sin()).ln()"),
            6 => format!("(1.0 + ({x}).powi(2)).sqrt()"),
            7 => format!("({x}).powi({})", 2 + self.random.below(2)),
            8 => format!("({x}).abs()"),
            9 => format!("({x}).atan()"),
            10 => format!("(1.5 + ({x}).cos()).recip()"),
            11 => format!("f64::sin({x})"),
            _ => format!("-({x})"),
        }
    }

    fn binary(&mut self, depth: usize) -> String {
        let (a, b) = (self.real(depth), self.real(depth));
        match self.random.below(6) {
            0 => format!("({a}).max({b})"),
            1 => format!("({a}).min({b})"),
            2 => format!("({a}).clamp(-1.25, 1.25)"),
            3 => format!("({a}).mul_add({b}, {})", self.leaf()),
            4 => format!("({a}).hypot(1.0 + ({b}).powi(2))"),
            _ => format!("({a}).atan2(2.0 + ({b}).sin())"),
        }
    }

    fn chosen(&mut self, depth: usize) -> String {
        let condition = self.condition();
        let (a, b) = (self.real(depth), self.real(depth));
        format!("(if {condition} {{ {a} }} else {{ {b} }})")
    }

    fn block(&mut self, depth: usize) -> String {
        let name = self.fresh("inner");
        let value = self.real(depth);
        let symbols = self.symbols.clone();
        self.declare(&name, Shape::Real, false);
        let tail = self.real(depth);
        self.symbols = symbols;
        format!("({{ let {name} = {value}; {name} * ({tail}) }})")
    }

    /// A truth value.
    pub(super) fn condition(&mut self) -> String {
        let asks = std::mem::replace(&mut self.asks, true);
        let condition = self.comparison();
        self.asks = asks;
        condition
    }

    fn comparison(&mut self) -> String {
        let index = self.choose(|symbol| matches!(symbol.shape, Shape::Index(_)));
        if let Some(flag) = self.flag() {
            return flag;
        }
        match (self.random.below(8), index) {
            (0 | 1, Some(index)) => format!("{} % 2 == {}", index.name, self.random.below(2)),
            (2, Some(index)) => format!("{} < {}", index.name, 1 + self.random.below(2)),
            (3, _) => format!("{} > 0.1 && {} < 0.9", self.real(1), self.real(1)),
            (4, _) => format!("!({} > {})", self.leaf(), self.leaf()),
            (5, _) => format!("{} < {} || {} > 0.3", self.leaf(), self.leaf(), self.leaf()),
            _ => format!("{} > {}", self.real(1), self.leaf()),
        }
    }

    /// A call with a real result.
    pub(super) fn call_value(&mut self, depth: usize) -> Option<String> {
        let functions: Vec<Signature> =
            self.functions.iter().filter(|function| function.result.has_reals()).cloned().collect();
        let function = self.random.pick(&functions)?.clone();
        let call = self.call(&function, depth, false)?;
        Some(match function.result {
            Returns::Pair => format!("{call}.{}", self.random.below(2)),
            Returns::Real | Returns::Unit => call,
            Returns::Maybe | Returns::Outcome => format!("{call}.unwrap_or({})", self.leaf()),
            Returns::Struct(_) => return None,
        })
    }

    /// A call of a function; one that writes to its arguments has to stand in a statement of its own.
    pub(super) fn call(&mut self, function: &Signature, depth: usize, states: bool) -> Option<String> {
        if !states && function.parameters.iter().any(|mode| mode.is_state()) {
            return None;
        }
        let symbols = self.symbols.clone();
        let mut arguments: Vec<Option<String>> = vec![None; function.parameters.len()];
        // What is borrowed mutably must not be mentioned by another argument.
        for (argument, mode) in arguments.iter_mut().zip(&function.parameters) {
            if mode.is_state() {
                let (text, used) = self.state_argument(*mode)?;
                *argument = Some(text);
                self.symbols.retain(|symbol| symbol.root() != root(&used));
            }
        }
        for (argument, mode) in arguments.iter_mut().zip(&function.parameters) {
            if argument.is_none() {
                *argument = Some(self.argument(*mode, depth));
            }
        }
        self.symbols = symbols;
        let arguments: Vec<String> = arguments.into_iter().flatten().collect();
        Some(format!("{}({})", function.name, arguments.join(", ")))
    }

    fn state_argument(&mut self, mode: Mode) -> Option<(String, String)> {
        match mode {
            Mode::RealMut => {
                let symbol = self.choose(|symbol| {
                    symbol.writable && matches!(symbol.shape, Shape::Real | Shape::Star | Shape::Row(..))
                })?;
                let name = &symbol.name;
                let text = match symbol.shape {
                    Shape::Star => format!("&mut *{name}"),
                    Shape::Row(length, _) => format!("&mut {name}[{}]", self.index_free_of(length, name)),
                    _ => format!("&mut {name}"),
                };
                Some((text, symbol.name))
            }
            Mode::SliceMut(length) => {
                let fits =
                    |symbol: &Symbol| symbol.writable && matches!(symbol.shape, Shape::Row(own, _) if own >= length);
                let symbol = self.choose(fits)?;
                Some((format!("&mut {}", self.window(&symbol, length)), symbol.name))
            }
            Mode::ArrayMut(length) => {
                let symbol = self.choose(|symbol| {
                    symbol.writable && matches!(symbol.shape, Shape::Row(own, true) if own == length)
                })?;
                Some((format!("&mut {}", symbol.name), symbol.name))
            }
            Mode::VectorMut(length) => {
                let fits = |symbol: &Symbol| {
                    symbol.writable && symbol.name.starts_with("list") && symbol.shape == Shape::Row(length, false)
                };
                let symbol = self.choose(fits)?;
                Some((format!("&mut {}", symbol.name), symbol.name))
            }
            Mode::MaybeMut => {
                let symbol = self.choose(|symbol| symbol.writable && symbol.shape == Shape::Maybe(false))?;
                Some((format!("&mut {}", symbol.name), symbol.name))
            }
            Mode::StructMut(number) => {
                let fits =
                    |symbol: &Symbol| symbol.writable && matches!(symbol.shape, Shape::Struct(own, _) if own == number);
                let symbol = self.choose(fits)?;
                let and = if matches!(symbol.shape, Shape::Struct(_, true)) { "" } else { "&mut " };
                Some((format!("{and}{}", symbol.name), symbol.name))
            }
            Mode::RowsMut(count, length) => {
                let shape = Shape::Rows(count, length);
                let symbol = self.choose(|symbol| symbol.writable && symbol.is_variable() && symbol.shape == shape)?;
                let and = if symbol.name.starts_with("rows") { "&mut " } else { "" };
                Some((format!("{and}{}", symbol.name), symbol.name))
            }
            Mode::Real
            | Mode::Maybe
            | Mode::Function
            | Mode::FunctionRef
            | Mode::Rows(..)
            | Mode::Struct(_)
            | Mode::StructRef(_)
            | Mode::RealRef
            | Mode::Integer
            | Mode::Array(_)
            | Mode::ArrayRef(_)
            | Mode::Slice(_)
            | Mode::Vector(_)
            | Mode::Matrix => None,
        }
    }

    /// An index; mutable borrows of an element may mention any other variable.
    fn index_free_of(&mut self, length: usize, _name: &str) -> String {
        self.index(length)
    }

    /// A part of a sequence with this length.
    pub(super) fn window(&mut self, symbol: &Symbol, length: usize) -> String {
        let Shape::Row(own, _) = symbol.shape else { return symbol.name.clone() };
        let name = &symbol.name;
        let start = self.random.below(own - length + 1);
        match self.random.below(4) {
            0 if own == length => format!("{name}[..]"),
            1 if start == 0 => format!("{name}[..{length}]"),
            2 if start + length == own => format!("{name}[{start}..]"),
            3 if length > 0 => format!("{name}[{start}..={}]", start + length - 1),
            _ => format!("{name}[{start}..{}]", start + length),
        }
    }

    fn argument(&mut self, mode: Mode, depth: usize) -> String {
        match mode {
            Mode::Real if self.generic => self.leaf(),
            Mode::Real => self.bounded(depth),
            Mode::RealRef => match self.choose(|symbol| symbol.shape == Shape::Real) {
                Some(symbol) => format!("&{}", symbol.name),
                None => "&0.75".to_owned(),
            },
            Mode::Integer => match self.choose(|symbol| matches!(symbol.shape, Shape::Index(bound) if bound <= 4)) {
                Some(symbol) if self.random.chance(70) => symbol.name,
                _ => self.random.below(4).to_string(),
            },
            Mode::Array(length) | Mode::ArrayRef(length) => {
                let and = if mode == Mode::Array(length) { "" } else { "&" };
                match self.choose(|symbol| symbol.shape == Shape::Row(length, true)) {
                    Some(symbol) => format!("{and}{}", symbol.name),
                    None => format!("{and}{}", self.leaves(length)),
                }
            }
            Mode::Slice(length) => self.slice_argument(length),
            Mode::Vector(length) => format!("&vec!{}", self.leaves(length)),
            Mode::Matrix => match self.choose(|symbol| symbol.shape == Shape::Matrix) {
                Some(symbol) => format!("&{}", symbol.name),
                None => format!("&[{}, {}]", self.leaves(2), self.leaves(2)),
            },
            Mode::Maybe => self.maybe(depth),
            Mode::Struct(number) => self.struct_value(number),
            Mode::StructRef(number) => self.struct_reference(number),
            Mode::RealMut | Mode::SliceMut(_) | Mode::ArrayMut(_) => String::new(),
            Mode::VectorMut(_) | Mode::MaybeMut | Mode::StructMut(_) | Mode::RowsMut(..) => String::new(),
            Mode::Function => self.function(depth, false),
            Mode::FunctionRef => self.function(depth, true),
            Mode::Rows(count, length) => self.rows_argument(count, length),
        }
    }

    fn slice_argument(&mut self, length: usize) -> String {
        let fits = |symbol: &Symbol| matches!(symbol.shape, Shape::Row(own, _) if own >= length);
        match self.choose(fits) {
            Some(symbol) => match symbol.shape {
                Shape::Row(own, true) if own == length && self.random.chance(50) => format!("&{}", symbol.name),
                _ => format!("&{}", self.window(&symbol, length)),
            },
            None => format!("&{}", self.leaves(length)),
        }
    }

    /// An array literal.
    pub(super) fn array(&mut self, length: usize) -> String {
        let elements: Vec<String> = (0..length).map(|_| self.real(1)).collect();
        format!("[{}]", elements.join(", "))
    }

    /// An array literal of variables and numbers.
    pub(super) fn leaves(&mut self, length: usize) -> String {
        let elements: Vec<String> = (0..length).map(|_| self.leaf()).collect();
        format!("[{}]", elements.join(", "))
    }
}
