//! Iterator chains, and loops over them.

use super::{Returns, Shape, Writer};

/// What a chain yields.
#[derive(Clone)]
enum Item {
    Value,
    Reference,
    /// An integer below this bound.
    Number(usize),
    Pair(Box<Item>, Box<Item>),
    /// A slice of this length.
    Window(usize),
    /// A reference to a value of a type of the program's.
    Struct(usize),
}

struct Chain {
    text: String,
    item: Item,
    /// How many items there are, if that is known.
    length: Option<usize>,
    /// It is an `ExactSizeIterator`.
    exact: bool,
    /// It is a `DoubleEndedIterator`.
    ends: bool,
    /// Its items can be computed by their number.
    indexed: bool,
}

impl Chain {
    fn of(text: String, item: Item, length: usize) -> Self {
        Self { text, item, length: Some(length), exact: true, ends: true, indexed: true }
    }

    fn and(mut self, text: &str) -> Self {
        self.text.push_str(text);
        self
    }

    fn yields(mut self, item: Item) -> Self {
        self.item = item;
        self
    }

    fn has(mut self, length: impl FnOnce(usize) -> usize) -> Self {
        self.length = self.length.map(length);
        self
    }

    /// Not all items pass.
    fn thinned(mut self, ends: bool) -> Self {
        self.length = None;
        self.exact = false;
        self.indexed = false;
        self.ends &= ends;
        self
    }
}

impl Writer<'_> {
    fn source(&mut self) -> Chain {
        let kind = self.random.below(12);
        let chosen = self.choose(|symbol| match symbol.shape {
            Shape::Row(..) => true,
            Shape::Matrix | Shape::Rows(..) => kind < 6,
            Shape::Loose | Shape::Structs(..) => kind < 8,
            _ => false,
        });
        if kind == 11 || chosen.is_none() && kind > 7 {
            let (start, end) = (self.random.below(2), 2 + self.random.below(3));
            return Chain::of(format!("({start}..{end})"), Item::Number(end), end - start);
        }
        let Some(symbol) = chosen else {
            let text = format!("{}.into_iter()", self.leaves(3));
            return Chain::of(text, Item::Value, 3);
        };
        let name = &symbol.name;
        match (symbol.shape, self.random.below(8)) {
            (Shape::Matrix, 0) => {
                let chain = Chain::of(format!("{name}.iter().flatten()"), Item::Reference, 4);
                Chain { exact: false, indexed: false, ..chain }
            }
            (Shape::Matrix, _) => Chain::of(format!("{name}.iter()"), Item::Window(2), 2),
            (Shape::Rows(count, length), 0) => {
                let chain = Chain::of(format!("{name}.iter().flatten()"), Item::Reference, count * length);
                Chain { exact: false, indexed: false, ..chain }
            }
            (Shape::Rows(count, length), _) => Chain::of(format!("{name}.iter()"), Item::Window(length), count),
            (Shape::Loose, _) => {
                let chain = Chain::of(format!("{name}.iter()"), Item::Reference, 0);
                Chain { length: None, ..chain }
            }
            (Shape::Structs(number, length), _) => Chain::of(format!("{name}.iter()"), Item::Struct(number), length),
            (Shape::Row(length, _), 0) => Chain::of(format!("{name}.windows(2)"), Item::Window(2), length.max(1) - 1),
            (Shape::Row(length, _), 1) => Chain::of(
                format!("{name}.chunks(2)"),
                Item::Window(if length % 2 == 0 { 2 } else { 1 }),
                length.div_ceil(2),
            ),
            (Shape::Row(length, _), 2) => Chain::of(format!("{name}.chunks_exact(2)"), Item::Window(2), length / 2),
            (Shape::Row(length, true), 3) if symbol.is_variable() => {
                Chain::of(format!("{name}.into_iter()"), Item::Value, length).and("")
            }
            (Shape::Row(length, _), 4) => Chain::of(format!("{name}.iter().copied()"), Item::Value, length),
            (Shape::Row(length, _), _) => Chain::of(format!("{name}.iter()"), Item::Reference, length),
            _ => Chain::of(String::from("(0..3)"), Item::Number(3), 3),
        }
    }

    /// A chain with some adapters.
    fn chain(&mut self, depth: usize) -> Chain {
        self.within(|writer| {
            writer.forget_changing_closures();
            let mut chain = writer.source();
            if chain.text.contains(".into_iter()") && chain.text.starts_with('p') && !chain.text.starts_with("part") {
                // An array behind a reference yields references.
                chain.text = chain.text.replace(".into_iter()", ".iter().copied()");
            }
            for _ in 0..writer.random.below(4) {
                chain = writer.adapted(chain, depth);
            }
            chain
        })
    }

    fn adapted(&mut self, chain: Chain, depth: usize) -> Chain {
        let item = chain.item.clone();
        let zips = self.kind == super::Kind::Mixed && !chain.text.contains(").zip(");
        match (self.random.below(20), &item) {
            (0..=3, _) => self.mapped_items(chain, depth),
            (4, _) => {
                let (pattern, condition) = self.tested(&item);
                chain.and(&format!(".filter(|{pattern}| {condition})")).thinned(true)
            }
            (5 | 6, item) if zips || !matches!(item, Item::Number(_) | Item::Pair(..)) => {
                let item = item.clone();
                let other = self.source();
                let length = chain.length.zip(other.length).map(|(a, b)| a.min(b));
                Chain {
                    text: format!("{}.zip({})", chain.text, other.text),
                    item: Item::Pair(Box::new(item), Box::new(other.item)),
                    length,
                    exact: chain.exact && other.exact,
                    ends: chain.ends && other.ends && chain.exact && other.exact,
                    indexed: chain.indexed && other.indexed,
                }
            }
            (7 | 8, Item::Value | Item::Reference | Item::Window(_) | Item::Struct(_)) => {
                let bound = chain.length.unwrap_or(64).max(1);
                let ends = chain.ends && chain.exact;
                let chain = chain.and(".enumerate()").yields(Item::Pair(Box::new(Item::Number(bound)), Box::new(item)));
                Chain { ends, ..chain }
            }
            (9 | 10, _) if chain.ends => chain.and(".rev()"),
            (11, _) => {
                let ends = chain.ends && chain.exact;
                Chain { ends, ..chain.and(".skip(1)").has(|length| length.saturating_sub(1)) }
            }
            (12, _) => {
                let ends = chain.ends && chain.exact;
                Chain { ends, ..chain.and(".take(2)").has(|length| length.min(2)) }
            }
            (13, _) => {
                let ends = chain.ends && chain.exact;
                Chain { ends, ..chain.and(".step_by(2)").has(|length| length.div_ceil(2)) }
            }
            (14, _) => {
                let (pattern, condition) = self.tested(&item);
                let method = self.random.word(&["take_while", "skip_while"]);
                chain.and(&format!(".{method}(|{pattern}| {condition})")).thinned(false)
            }
            (15, Item::Value | Item::Reference) => {
                let (start, update) = (self.bounded(depth), self.random.word(&["*state * 0.5 + ", "*state - "]));
                let (pattern, value) = self.shaped(&item, depth);
                let text = format!(".scan({start}, |state, {pattern}| {{ *state = {update}{value}; Some(*state) }})");
                let chain = chain.and(&text).yields(Item::Value);
                Chain { ends: false, exact: false, indexed: false, ..chain }
            }
            (16, Item::Reference) => {
                let row = self.choose(|symbol| matches!(symbol.shape, Shape::Row(..)));
                let Some(row) = row else { return chain.and(".copied()").yields(Item::Value) };
                let Shape::Row(length, _) = row.shape else { return chain };
                let chain = chain.and(&format!(".chain({}.iter())", row.name)).has(|own| own + length);
                Chain { exact: false, indexed: false, ..chain }
            }
            (17, Item::Value | Item::Reference) => self.flattened(chain, depth),
            (18, _) => {
                let (pattern, value) = self.shaped(&item, depth);
                let (threshold, method) = (self.random.number(), self.random.word(&["filter_map", "map_while"]));
                let text = format!(
                    ".{method}(|{pattern}| {{ let y = {value}; if y > {threshold:?} {{ Some(y * y) }} else {{ None }} }})"
                );
                chain.and(&text).yields(Item::Value).thinned(method == "filter_map")
            }
            (_, Item::Reference) => chain.and(self.random.word(&[".copied()", ".cloned()"])).yields(Item::Value),
            _ => self.mapped_items(chain, depth),
        }
    }

    fn flattened(&mut self, chain: Chain, depth: usize) -> Chain {
        self.within(|writer| writer.flattened_items(chain, depth))
    }

    fn flattened_items(&mut self, chain: Chain, depth: usize) -> Chain {
        let (outer, name) = (self.pattern(&chain.item), self.fresh("b"));
        let row = self.choose(|symbol| matches!(symbol.shape, Shape::Row(..)));
        let (inner, length) = match row {
            Some(row) => match row.shape {
                Shape::Row(length, _) => (format!("{}.iter().map(move |&{name}| ", row.name), length),
                _ => return chain,
            },
            None => (format!("[0.5_f64, 1.5].into_iter().map(move |{name}| "), 2),
        };
        let value = self.within(|writer| {
            writer
                .symbols
                .retain(|symbol| matches!(symbol.shape, Shape::Real | Shape::Index(_)) && symbol.is_variable());
            writer.declare(&name, Shape::Real, false);
            writer.bounded(depth.max(1))
        });
        let star = if outer.starts_with('&') || matches!(chain.item, Item::Value) { "" } else { "*" };
        let bare = outer.trim_start_matches('&').to_owned();
        let chain = chain.and(&format!(".flat_map(|{outer}| {inner}{value} * {star}{bare}))"));
        Chain { exact: false, indexed: false, ..chain.yields(Item::Value).has(|own| own * length) }
    }

    fn mapped_items(&mut self, chain: Chain, depth: usize) -> Chain {
        let closure = self.choose(|symbol| matches!(symbol.shape, Shape::Closure(1, false)));
        let text = match (&chain.item, closure, self.random.below(10)) {
            (Item::Value, Some(closure), 0..=4) => format!(".map({}{})", self.random.word(&["", "&"]), closure.name),
            (Item::Value, _, 9) => format!(".map(f64::{})", self.random.word(&["sin", "tanh", "abs"])),
            (Item::Reference, _, 0..=3) if !self.generic => self.bare_map(depth),
            (item, _, _) => {
                let item = item.clone();
                let (pattern, value) = self.shaped(&item, depth);
                format!(".map(|{pattern}| {value})")
            }
        };
        chain.and(&text).yields(Item::Value)
    }

    /// Arithmetic with a reference, as it stands.
    fn bare_map(&mut self, depth: usize) -> String {
        let (a, value) = (self.fresh("a"), self.real(depth));
        let value = match self.random.below(6) {
            0 => format!("{a} * ({value})"),
            1 => format!("{a} * {a}"),
            2 => format!("({a} - ({value})).powi(2)"),
            3 => format!("{a}.sin() * ({value})"),
            4 => format!("({value}) - {a}"),
            _ => format!("{a}.max({value})"),
        };
        format!(".map(|{a}| {value})")
    }

    /// The pattern for an item, and a real number that depends on it.
    fn shaped(&mut self, item: &Item, depth: usize) -> (String, String) {
        self.within(|writer| {
            let before = writer.symbols.len();
            let pattern = writer.pattern(item);
            let own: Vec<super::Symbol> = writer.symbols[before..].to_vec();
            let value = writer.bounded(depth + 1);
            let part = writer.random.pick(&own).cloned().and_then(|symbol| writer.part(&symbol));
            let value = match part {
                Some(part) => {
                    let operator = writer.random.word(&["*", "+", "-"]);
                    format!("{part} {operator} ({value})")
                }
                None => value,
            };
            (pattern, value)
        })
    }

    /// The pattern for a reference to an item, and a truth value.
    fn tested(&mut self, item: &Item) -> (String, String) {
        self.within(|writer| {
            let before = writer.symbols.len();
            let pattern = match item {
                Item::Window(length) => {
                    let name = writer.fresh("w");
                    writer.declare(&name, Shape::Row(*length, false), false);
                    name
                }
                Item::Struct(_) => {
                    let pattern = writer.pattern(item);
                    format!("&{pattern}")
                }
                item => format!("&{}", writer.pattern(item)),
            };
            let own: Vec<super::Symbol> = writer.symbols[before..].to_vec();
            let part = writer.random.pick(&own).cloned().and_then(|symbol| writer.part(&symbol));
            let condition = match part {
                Some(part) => {
                    let (operator, bound) = (writer.random.word(&[">", "<"]), writer.random.number());
                    format!("{part} {operator} {bound:?}")
                }
                None => writer.condition(),
            };
            (pattern, condition)
        })
    }

    /// Binds an item to new names.
    fn pattern(&mut self, item: &Item) -> String {
        let name = self.fresh("a");
        match item {
            Item::Value => {
                self.declare(&name, Shape::Real, false);
                name
            }
            Item::Reference if self.random.chance(50) => {
                self.declare(&name, Shape::Real, false);
                format!("&{name}")
            }
            Item::Reference => {
                self.declare(&name, Shape::Star, false);
                name
            }
            Item::Number(bound) => {
                self.declare(&name, Shape::Index(*bound), false);
                name
            }
            Item::Pair(left, right) => format!("({}, {})", self.pattern(left), self.pattern(right)),
            Item::Window(length) => {
                self.declare(&name, Shape::Row(*length, false), false);
                name
            }
            Item::Struct(number) => {
                self.declare(&name, Shape::Struct(*number, true), false);
                name
            }
        }
    }

    /// A chain of real numbers.
    fn reals(&mut self, depth: usize) -> Chain {
        self.within(|writer| {
            writer.forget_changing_closures();
            let chain = writer.chain(depth);
            match chain.item {
                Item::Value => chain,
                Item::Reference if writer.generic => chain.and(".copied()").yields(Item::Value),
                Item::Reference => chain,
                _ => writer.mapped_items(chain, depth),
            }
        })
    }

    /// A chain of real numbers that are no references.
    fn values(&mut self, depth: usize) -> Chain {
        let chain = self.reals(depth);
        match chain.item {
            Item::Reference => chain.and(".copied()").yields(Item::Value),
            _ => chain,
        }
    }

    /// A chain with its sink.
    pub(super) fn chain_value(&mut self, depth: usize) -> String {
        let depth = depth.min(1);
        match self.random.below(10) {
            0..=3 => format!("{}.sum::<f64>()", self.reals(depth).text),
            4 => format!("({}.product::<f64>()).tanh()", self.reals(depth).text),
            5 | 6 => {
                let (chain, start) = (self.reals(depth), self.bounded(depth));
                let (pattern, value) = self.shaped(&chain.item, depth);
                let acc = self.random.word(&["acc * 0.5 + ", "acc - ", "(acc).sin() * "]);
                format!("{}.fold({start}, |acc, {pattern}| {acc}({value}))", chain.text)
            }
            7 => format!(
                "{}.fold({}, {})",
                self.values(depth).text,
                self.leaf(),
                self.random.word(&["f64::max", "f64::min"])
            ),
            9 if !self.generic => {
                let chain = self.chain(depth);
                let (pattern, condition) = self.tested(&chain.item);
                format!("0.25 * ({}.filter(|{pattern}| {condition}).count() as f64)", chain.text)
            }
            _ => format!("{}.unwrap_or({})", self.chosen_item(depth), self.leaf()),
        }
    }

    /// An optional real number: an item of a chain.
    fn chosen_item(&mut self, depth: usize) -> String {
        let chain = self.values(depth);
        let text = chain.text;
        match self.random.below(7) {
            0 => format!("{text}.last()"),
            1 => format!("{text}.nth({})", self.random.below(3)),
            2 => format!("{text}.max_by(|a, b| a.partial_cmp(b).unwrap())"),
            3 if !self.generic => format!("{text}.min_by(|a, b| a.total_cmp(b))"),
            4 => format!("{text}.reduce(|a, b| a * 0.5 + b)"),
            5 => {
                let (pattern, condition) = self.tested(&Item::Value);
                format!("{text}.find(|{pattern}| {condition})")
            }
            _ => format!("{text}.reduce(f64::max)"),
        }
    }

    pub(super) fn chain_statement(&mut self) {
        match self.random.below(16) {
            0 | 1 => {
                let (name, value) = (self.fresh("v"), self.chain_value(1));
                self.line(&format!("let {name} = {value};"));
                self.declare(&name, Shape::Real, false);
            }
            2 => {
                let (name, text) = (self.fresh("v"), self.reals(1).text);
                self.line(&format!("let {name}: f64 = {text}.sum();"));
                self.declare(&name, Shape::Real, false);
            }
            3 | 4 => self.collected(),
            5..=7 => self.chain_loop(),
            8 | 9 => self.changed_items(),
            10 => self.folded_pair(),
            11 => {
                let (name, value) = (self.fresh("o"), self.chosen_item(1));
                self.line(&format!("let {name} = {value};"));
                self.declare(&name, Shape::Maybe(false), false);
            }
            12 => self.asked(),
            13 => self.advanced_by_hand(),
            14 => self.unzipped(),
            _ => self.extended(),
        }
    }

    fn collected(&mut self) {
        let chain = self.values(1);
        let stem = if chain.length.is_some_and(|length| length > 0) { "list" } else { "loose" };
        let name = self.fresh(stem);
        if self.random.chance(50) {
            self.line(&format!("let mut {name}: Vec<f64> = {}.collect();", chain.text));
        } else {
            self.line(&format!("let mut {name} = {}.collect::<Vec<f64>>();", chain.text));
        }
        match chain.length {
            Some(length) if length > 0 => self.declare(&name, Shape::Row(length, false), true),
            _ => self.declare(&name, Shape::Loose, false),
        }
    }

    fn chain_loop(&mut self) {
        let chain = self.chain(1);
        self.loop_over(&chain);
    }

    fn loop_over(&mut self, chain: &Chain) {
        let symbols = self.symbols.clone();
        self.freeze_mentioned(&chain.text);
        self.forget_changing_closures();
        let pattern = self.pattern(&chain.item);
        let inside = self.symbols.clone();
        self.line(&format!("for {pattern} in {} {{", chain.text));
        self.symbols = inside;
        self.loop_body(None, false, true, |writer| writer.block_statements(3));
        self.line("}");
        self.symbols = symbols;
    }

    /// `row.iter_mut().zip(..).for_each(..)`, or a loop over it.
    fn changed_items(&mut self) {
        let Some(row) = self.choose(|symbol| symbol.writable && matches!(symbol.shape, Shape::Row(..))) else {
            return self.collected();
        };
        let Shape::Row(length, _) = row.shape else { return };
        let symbols = self.symbols.clone();
        self.freeze(&row.name, true);
        let (item, other) = (self.fresh("e"), self.random.below(5));
        let mut text = format!("{}.iter_mut()", row.name);
        let mut pattern = item.clone();
        match other {
            0 => text.push_str(".rev()"),
            1 => {
                let number = self.fresh("i");
                text.push_str(".enumerate()");
                pattern = format!("({number}, {item})");
                self.declare(&number, Shape::Index(length), false);
            }
            2 | 3 => {
                let chain = self.chain(1);
                text.push_str(".zip(");
                text.push_str(&chain.text);
                text.push(')');
                let second = self.pattern(&chain.item);
                pattern = format!("({item}, {second})");
            }
            _ => text.push_str(self.random.word(&[".skip(1)", ".take(2)", ".step_by(2)"])),
        }
        self.freeze_mentioned(&text);
        self.forget_changing_closures();
        self.declare(&item, Shape::Star, true);
        let closure = self.random.chance(50);
        if closure {
            self.line(&format!("{text}.for_each(|{pattern}| {{"));
            self.scope(|writer| writer.enclosed(Returns::Unit, |writer| writer.item_statements(&item)));
            self.line("});");
        } else {
            self.line(&format!("for {pattern} in {text} {{"));
            self.loop_body(None, false, true, |writer| writer.item_statements(&item));
            self.line("}");
        }
        self.symbols = symbols;
    }

    fn item_statements(&mut self, item: &str) {
        self.block_statements(2);
        let (change, value) = (self.random.word(&["=", "+=", "*="]), self.bounded(1));
        self.line(&format!("*{item} {change} {value};"));
    }

    fn folded_pair(&mut self) {
        let (chain, name) = (self.reals(1), self.fresh("t"));
        let (first, second) = (self.bounded(1), self.leaf());
        let (pattern, value) = self.shaped(&chain.item, 1);
        self.line(&format!(
            "let {name} = {}.fold(({first}, {second}), |(s, q), {pattern}| (q * 0.5 + {value}, s.sin()));",
            chain.text
        ));
        self.declare(&name, Shape::Pair, false);
    }

    /// `any`, `all` and `position`
    fn asked(&mut self) {
        let chain = self.chain(1);
        let (pattern, condition) = self.within(|writer| {
            let (pattern, value) = writer.shaped(&chain.item, 0);
            (pattern, format!("{value} > {:?}", writer.random.number()))
        });
        let kind = self.random.word(&["any", "all", "position"]);
        let position = kind == "position" && chain.exact;
        let question = format!("{}.{kind}(|{pattern}| {condition})", chain.text);
        let index = self.fresh("i");
        match (kind, position) {
            ("position", true) => self.line(&format!("if let Some({index}) = {question} {{")),
            ("position", false) => self.line(&format!("if {question}.is_some() {{")),
            _ => self.line(&format!("if {question} {{")),
        }
        self.scope(|writer| {
            if position {
                writer.declare(&index, Shape::Index(chain.length.unwrap_or(64).max(1)), false);
            }
            writer.block_statements(2);
        });
        self.line("}");
    }

    fn advanced_by_hand(&mut self) {
        let chain = self.values(1);
        // Stages that skip items or keep a state are driven by loops only.
        if !chain.indexed {
            return self.collected();
        }
        let (items, first, item) = (self.fresh("items"), self.fresh("v"), self.fresh("a"));
        self.line(&format!("let mut {items} = {};", chain.text));
        let other = self.leaf();
        self.line(&format!("let {first} = {items}.next().unwrap_or({other});"));
        let symbols = self.symbols.clone();
        self.freeze_mentioned(&chain.text);
        self.forget_changing_closures();
        self.line(&format!("while let Some({item}) = {items}.next() {{"));
        self.loop_body(None, false, true, |writer| {
            writer.declare(&item, Shape::Real, false);
            writer.block_statements(2);
        });
        self.line("}");
        self.symbols = symbols;
        self.declare(&first, Shape::Real, false);
    }

    fn unzipped(&mut self) {
        let chain = self.values(1);
        let (left, right, a) = (self.fresh("loose"), self.fresh("loose"), self.fresh("a"));
        let factor = self.leaf();
        self.line(&format!(
            "let ({left}, {right}): (Vec<f64>, Vec<f64>) = {}.map(|{a}| ({a} * {factor}, {a}.cos())).unzip();",
            chain.text
        ));
        self.declare(&left, Shape::Loose, false);
        self.declare(&right, Shape::Loose, false);
    }

    fn extended(&mut self) {
        let Some(stack) = self.choose(|symbol| symbol.writable && symbol.shape == Shape::Stack) else {
            return self.stack();
        };
        let text = self.within(|writer| {
            writer.freeze(&stack.name, true);
            writer.values(1).text
        });
        self.line(&format!("{}.extend({text});", stack.name));
    }
}
