//! Programs of the kinds that are compiled only, and which of their parts come next.

use super::{Kind, Mode, Program, Random, Returns, Signature, Writer, bare_function, generic};

/// The traits that a number of a generic function has, and what stands for `f64` there.
const BOUNDS: [(&str, generic::Number); 2] = [
    ("autodiff::Real", generic::REAL),
    ("num_traits::Float + num_traits::NumAssign + std::iter::Sum + std::iter::Product", generic::FLOAT),
];

/// The program of a seed.
pub(in super::super) fn special(kind: Kind, seed: u64) -> Program {
    let mut random = Random::new(seed ^ (kind as u64) << 40);
    let mut parts = Parts::new(kind);
    if matches!(kind, Kind::Structs | Kind::Mixed) {
        parts.structures = super::structs::structures(&mut random);
    }
    if kind == Kind::Mixed {
        let generic = random.chance(35);
        parts.structures.iter_mut().for_each(|structure| structure.generic = generic);
        parts.macros(&mut random);
        parts.choice(&mut random);
    }
    parts.structs(&mut random);
    let helpers = if matches!(kind, Kind::Helpers | Kind::Mixed) { 2 + random.below(2) } else { random.below(3) };
    for number in 0..helpers {
        parts.helper(&mut random, &format!("helper_{number}"));
    }
    let mut parameters = super::parameters(&mut random, false);
    parameters.truncate(3);
    if kind == Kind::Scratch {
        parameters.retain(|mode| !mode.is_state());
    }
    if matches!(kind, Kind::Chains | Kind::Mixed) {
        parameters.push(Mode::Slice(3 + random.below(2)));
    }
    let size = if kind == Kind::Scratch { random.below(3) } else { 3 + random.below(6) };
    let main = parts.function(&mut random, "program", parameters, Returns::Real, size);
    let count = main.parameters.iter().map(|mode| mode.size()).sum();
    let numbers = (0..count).map(|_| random.number()).collect();
    let integers = main.parameters.iter().filter(|mode| **mode == Mode::Integer).map(|_| random.below(4)).collect();
    Program { text: parts.text(), main, numbers, integers }
}

/// The parts of a program, so far.
pub(super) struct Parts {
    pub(super) kind: Kind,
    pub(super) structures: Vec<super::Structure>,
    pub(super) methods: Vec<super::Method>,
    pub(super) functions: Vec<Signature>,
    pub(super) macros: Vec<&'static str>,
    pub(super) variants: Vec<super::Variant>,
    /// The items, each with the words of which one has to be said if it is to be of use.
    texts: Vec<(Vec<String>, String)>,
    /// What generic functions are written for.
    bound: Option<usize>,
}

impl Parts {
    fn new(kind: Kind) -> Self {
        Self {
            kind,
            structures: Vec::new(),
            methods: Vec::new(),
            functions: Vec::new(),
            macros: Vec::new(),
            variants: Vec::new(),
            texts: Vec::new(),
            bound: None,
        }
    }

    /// Something that writes functions which use the parts.
    pub(super) fn writer<'a>(&self, random: &'a mut Random, returns: Returns, budget: usize) -> Writer<'a> {
        let mut writer = Writer::new(random, returns, &self.functions, budget);
        writer.kind = self.kind;
        writer.structures.clone_from(&self.structures);
        writer.methods.clone_from(&self.methods);
        writer.macros.clone_from(&self.macros);
        writer.variants.clone_from(&self.variants);
        writer
    }

    /// Adds an item, which is of use if one of the words is said later on.
    pub(super) fn add(&mut self, words: &[String], text: String) {
        self.texts.push((words.to_vec(), text));
    }

    /// The items that are of use.
    fn text(&self) -> String {
        let mut text = String::new();
        for (words, item) in self.texts.iter().rev() {
            if words.iter().any(|word| text.contains(word)) || text.is_empty() {
                text.insert_str(0, item);
            }
        }
        text
    }

    fn helper(&mut self, random: &mut Random, name: &str) {
        let returns = match (self.kind, random.below(6)) {
            (Kind::Structs, 0 | 1) => Returns::Maybe,
            (Kind::Structs, 2) => Returns::Outcome,
            (Kind::Structs, 3) => Returns::Struct(random.below(self.structures.len())),
            (Kind::Mixed, 0) => [Returns::Maybe, Returns::Outcome, Returns::Unit][random.below(3)],
            (Kind::Mixed, 1) => Returns::Struct(random.below(self.structures.len())),
            (Kind::Helpers, 0 | 1) | (_, 5) => Returns::Unit,
            (_, 4) => Returns::Pair,
            _ => Returns::Real,
        };
        let mut parameters = super::parameters(random, returns == Returns::Unit);
        for _ in 0..random.below(3) {
            let mode = self.mode(random);
            parameters.extend(mode);
        }
        if self.kind == Kind::Mixed && random.chance(35) {
            parameters.push([Mode::Function, Mode::FunctionRef][random.below(2)]);
        }
        let signature = self.function(random, name, parameters, returns, 3);
        self.functions.push(signature);
    }

    /// The type of a parameter that only helpers have.
    pub(super) fn mode(&self, random: &mut Random) -> Option<Mode> {
        let number = random.below(self.structures.len());
        if self.kind == Kind::Mixed {
            return Some(match random.below(10) {
                0 => Mode::Struct(number),
                1 => Mode::StructRef(number),
                2 => Mode::StructMut(number),
                3 => Mode::Maybe,
                4 => Mode::MaybeMut,
                5 => Mode::SliceMut(2),
                6 => Mode::VectorMut(3),
                7 => Mode::Rows(2, 2),
                8 => Mode::RowsMut(2, 2),
                _ => Mode::ArrayMut(3),
            });
        }
        Some(match (self.kind, random.below(6)) {
            (Kind::Structs, 0) => Mode::Struct(number),
            (Kind::Structs, 1) => Mode::StructRef(number),
            (Kind::Structs, 2) => Mode::StructMut(number),
            (Kind::Structs, 3) => Mode::Maybe,
            (Kind::Structs, 4) => Mode::MaybeMut,
            (Kind::Helpers, 0) => Mode::RealMut,
            (Kind::Helpers, 1) => Mode::SliceMut(2),
            (Kind::Helpers, 2) => Mode::VectorMut(3),
            (Kind::Helpers, 3) => Mode::ArrayMut(3),
            _ => return None,
        })
    }

    fn function(
        &mut self,
        random: &mut Random,
        name: &str,
        parameters: Vec<Mode>,
        returns: Returns,
        size: usize,
    ) -> Signature {
        // A generic function calls generic ones: either all are, or those at the end are not.
        let generic = self.kind == Kind::Helpers && (self.bound.is_some() || self.functions.is_empty());
        let generic = generic && random.chance(70);
        if generic && self.bound.is_none() {
            self.bound = Some(random.below(BOUNDS.len()));
        }
        let bound = self.bound.filter(|_| generic);
        if !generic {
            self.bound = None;
        }
        let mut writer = self.writer(random, returns, size);
        writer.generic = bound.is_some();
        let (signature, lines) = bare_function(writer, name, parameters, "");
        let lines = match bound {
            Some(bound) => {
                let (traits, number) = &BOUNDS[bound];
                let parameters = format!("fn {name}<T: {traits}>(");
                generic::over(number, &lines).replacen(&format!("fn {name}("), &parameters, 1)
            }
            None => lines,
        };
        let takes_functions =
            signature.parameters.iter().any(|mode| matches!(mode, Mode::Function | Mode::FunctionRef));
        let plain = takes_functions || self.kind == Kind::Mixed && name != "program" && random.chance(35);
        let attribute = if plain { "" } else { "#[differentiate]\n" };
        self.add(&[name.to_owned()], format!("{attribute}{lines}\n"));
        signature
    }
}

impl Writer<'_> {
    /// A statement of the kind that the program is of.
    pub(super) fn special_statement(&mut self) {
        let deep = self.depth > 4;
        if self.kind == Kind::Mixed {
            return self.mixed_statement();
        }
        match (self.kind, self.random.below(10)) {
            (Kind::Chains, 0..=6) if !deep => self.chain_statement(),
            (Kind::Chains, _) => self.closure_statement(),
            (Kind::Structs, 0..=3) => self.struct_statement(),
            (Kind::Structs, 4..=7) if !deep => self.option_statement(),
            (Kind::Structs | Kind::Helpers, 8) if !deep => self.chain_statement(),
            (Kind::Structs | Kind::Helpers, 9) => self.closure_statement(),
            (Kind::Helpers, 0) => self.list(),
            _ => self.call_statement(),
        }
    }

    /// A real number of the kind that the program is of.
    pub(super) fn special_value(&mut self, depth: usize) -> Option<String> {
        if self.kind == Kind::Mixed {
            return self.mixed_value(depth);
        }
        match (self.kind, self.random.below(10)) {
            (Kind::Chains, 0..=5) | (Kind::Structs | Kind::Helpers, 0) => Some(self.chain_value(depth)),
            (Kind::Structs, 1..=3) => Some(self.option_value(depth)),
            // A condition is kept as it stands, and a method might change something there.
            (Kind::Structs, 4..=7) if !self.asks => self.method_value(depth),
            (Kind::Helpers, 1..=6) | (Kind::Scratch, 0..=8) => self.call_value(depth),
            _ => Some(self.closure_value(depth)),
        }
    }

    /// A vector of its own.
    fn list(&mut self) {
        let (name, value) = (self.fresh("list"), self.array(3));
        self.line(&format!("let mut {name} = vec!{value};"));
        self.declare(&name, super::Shape::Row(3, false), true);
    }

    /// Writes in a scope of its own, on the same level.
    pub(super) fn within<R>(&mut self, write: impl FnOnce(&mut Self) -> R) -> R {
        let symbols = self.symbols.clone();
        let result = write(self);
        self.symbols = symbols;
        result
    }

    /// What a text mentions is borrowed as long as this scope lasts.
    pub(super) fn freeze_mentioned(&mut self, text: &str) {
        let words: Vec<&str> = text.split(|c: char| !(c.is_alphanumeric() || c == '_')).collect();
        for symbol in &mut self.symbols {
            let root = symbol.name.split('.').next().unwrap_or_default();
            symbol.writable &= !words.contains(&root);
        }
    }

    /// Closures that change something can be called from one place at a time.
    pub(super) fn forget_changing_closures(&mut self) {
        self.symbols.retain(|symbol| !matches!(symbol.shape, super::Shape::Closure(_, true)));
    }
}
