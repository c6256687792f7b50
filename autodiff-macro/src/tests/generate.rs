//! Random programs: the source text of a function with its helpers, and arguments to call it with.
//!
//! Programs are well typed and pass the borrow checker, so that they can also be compiled as Rust. Values stay moderate:
//! what grows is drawn back by a bounded function.

mod callables;
mod chains;
mod closures;
mod expression;
pub(super) mod generic;
pub(super) mod items;
mod loops;
mod memory;
mod mixed;
mod nested;
mod operators;
mod options;
mod orders;
mod scratch;
mod statement;
mod steering;
mod structs;
mod sums;
mod variants;

use std::fmt::Write;
use structs::{Method, Structure};
use variants::Variant;

/// Random numbers that depend on the seed alone (Steele, Lea and Flood, *Fast splittable pseudorandom number
/// generators*, OOPSLA 2014).
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(0x1234_5678_9ABC_DEF1))
    }

    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    #[allow(clippy::cast_possible_truncation, reason = "the remainder is small")]
    pub(super) fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound.max(1) as u64) as usize
    }

    pub(super) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// A number of hundredths between -1.5 and 1.5.
    #[allow(clippy::cast_precision_loss, reason = "the numbers are small")]
    pub(super) fn number(&mut self) -> f64 {
        (self.below(301) as f64 - 150.0) / 100.0
    }

    /// One of the words.
    fn word(&mut self, words: &[&'static str]) -> &'static str {
        words[self.below(words.len())]
    }

    fn pick<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        if all.is_empty() { None } else { all.get(self.below(all.len())) }
    }
}

/// The type of a parameter.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Mode {
    Real,
    RealRef,
    RealMut,
    /// At most 3.
    Integer,
    Array(usize),
    ArrayRef(usize),
    Slice(usize),
    SliceMut(usize),
    ArrayMut(usize),
    Vector(usize),
    Matrix,
    // What follows only helpers have.
    VectorMut(usize),
    Maybe,
    MaybeMut,
    Struct(usize),
    StructRef(usize),
    StructMut(usize),
    /// `impl Fn(f64) -> f64`
    Function,
    /// `&dyn Fn(f64) -> f64`
    FunctionRef,
    /// Vectors of so many elements, so many of them.
    Rows(usize, usize),
    RowsMut(usize, usize),
}

impl Mode {
    pub(super) fn ty(self) -> String {
        match self {
            Self::Real => "f64".to_owned(),
            Self::RealRef => "&f64".to_owned(),
            Self::RealMut => "&mut f64".to_owned(),
            Self::Integer => "usize".to_owned(),
            Self::Array(length) => format!("[f64; {length}]"),
            Self::ArrayRef(length) => format!("&[f64; {length}]"),
            Self::Slice(_) => "&[f64]".to_owned(),
            Self::SliceMut(_) => "&mut [f64]".to_owned(),
            Self::ArrayMut(length) => format!("&mut [f64; {length}]"),
            Self::Vector(_) => "&Vec<f64>".to_owned(),
            Self::Matrix => "&[[f64; 2]; 2]".to_owned(),
            Self::VectorMut(_) => "&mut Vec<f64>".to_owned(),
            Self::Maybe => "Option<f64>".to_owned(),
            Self::MaybeMut => "&mut Option<f64>".to_owned(),
            Self::Struct(number) => format!("S{number}"),
            Self::StructRef(number) => format!("&S{number}"),
            Self::StructMut(number) => format!("&mut S{number}"),
            Self::Function => "impl Fn(f64) -> f64".to_owned(),
            Self::FunctionRef => "&dyn Fn(f64) -> f64".to_owned(),
            Self::Rows(..) => "&[Vec<f64>]".to_owned(),
            Self::RowsMut(..) => "&mut Vec<Vec<f64>>".to_owned(),
        }
    }

    /// How many real numbers the argument has.
    pub(super) fn size(self) -> usize {
        match self {
            Self::Real | Self::RealRef | Self::RealMut => 1,
            Self::Integer => 0,
            Self::VectorMut(_) | Self::Maybe | Self::MaybeMut => 0,
            Self::Struct(_) | Self::StructRef(_) | Self::StructMut(_) => 0,
            Self::Function | Self::FunctionRef | Self::Rows(..) | Self::RowsMut(..) => 0,
            Self::Array(length) | Self::ArrayRef(length) | Self::Slice(length) => length,
            Self::SliceMut(length) | Self::ArrayMut(length) | Self::Vector(length) => length,
            Self::Matrix => 4,
        }
    }

    pub(super) fn is_state(self) -> bool {
        matches!(self, Self::RealMut | Self::SliceMut(_) | Self::ArrayMut(_))
            || matches!(self, Self::VectorMut(_) | Self::MaybeMut | Self::StructMut(_) | Self::RowsMut(..))
    }
}

/// A function that later ones may call.
#[derive(Clone)]
pub(super) struct Signature {
    pub(super) name: String,
    pub(super) parameters: Vec<Mode>,
    pub(super) result: Returns,
}

/// What a function returns.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Returns {
    Real,
    Pair,
    Unit,
    /// `Option<f64>`
    Maybe,
    /// `Result<f64, String>`
    Outcome,
    Struct(usize),
}

impl Returns {
    fn has_reals(self) -> bool {
        !matches!(self, Self::Unit | Self::Struct(_))
    }
}

/// What programs are made of, beside plain statements.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    Plain,
    /// Iterator chains and closures.
    Chains,
    /// Structs, methods, options and results.
    Structs,
    /// Generic functions, and functions that change what they are given.
    Helpers,
    /// All of it, with enums, operators, functions that take functions, macros, nested vectors, orders and flags.
    Mixed,
    /// Loops with memory of their own that is declared outside of them.
    Scratch,
}

/// A program: its functions, the last of which is the one under test.
pub(super) struct Program {
    pub(super) text: String,
    pub(super) main: Signature,
    /// The real numbers and integers of the arguments, in order.
    pub(super) numbers: Vec<f64>,
    pub(super) integers: Vec<usize>,
}

/// What a name stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Real,
    /// Behind a reference.
    Star,
    Pair,
    /// An integer below this bound.
    Index(usize),
    /// A sequence of this length; whether it is a place of its own, and not behind a reference.
    Row(usize, bool),
    Matrix,
    /// A vector of two elements or more.
    Stack,
    /// A vector of any length.
    Loose,
    /// An optional real number; whether behind a reference.
    Maybe(bool),
    /// A value of a type of the program's; whether behind a reference. Its fields are symbols of their own.
    Struct(usize, bool),
    /// Values of a type of the program's.
    Structs(usize, usize),
    /// A closure with so many real arguments; whether it changes what it captures.
    Closure(usize, bool),
    /// A function that was passed: it cannot be copied.
    Function,
    /// Vectors of so many elements, so many of them.
    Rows(usize, usize),
    /// A value of the program's enum.
    Choice,
    /// A truth value.
    Flag,
    /// Indices of a sequence of this length, in some order.
    Order(usize),
}

impl Shape {
    /// A real number can be assigned to it, or to a part of it.
    fn is_target(self) -> bool {
        match self {
            Self::Real | Self::Star | Self::Pair | Self::Row(..) | Self::Matrix | Self::Rows(..) | Self::Stack => true,
            Self::Index(_) | Self::Loose | Self::Maybe(_) => false,
            Self::Struct(..) | Self::Structs(..) | Self::Closure(..) | Self::Function => false,
            Self::Choice | Self::Flag | Self::Order(_) => false,
        }
    }
}

#[derive(Clone)]
struct Symbol {
    name: String,
    shape: Shape,
    writable: bool,
}

impl Symbol {
    /// The variable that the symbol is a part of.
    fn root(&self) -> &str {
        root(&self.name)
    }

    /// It is no field.
    fn is_variable(&self) -> bool {
        self.root() == self.name
    }
}

fn root(name: &str) -> &str {
    name.split('.').next().unwrap_or(name)
}

/// A loop or labelled block around the statement.
#[derive(Clone)]
struct Around {
    label: Option<String>,
    is_block: bool,
    /// It is left with a value.
    value: bool,
    /// `continue` comes to an end some time.
    continues: bool,
}

struct Writer<'a> {
    random: &'a mut Random,
    lines: String,
    depth: usize,
    symbols: Vec<Symbol>,
    around: Vec<Around>,
    functions: Vec<Signature>,
    kind: Kind,
    structures: Vec<Structure>,
    methods: Vec<Method>,
    /// The variants of the enum.
    macros: Vec<&'static str>,
    variants: Vec<Variant>,
    /// The function is written for any real number.
    generic: bool,
    /// The function returns a `Result`.
    fails: bool,
    /// The text is part of a condition.
    asks: bool,
    /// How many expressions are around the text.
    nesting: usize,
    returns: Returns,
    /// How many statements may still be written.
    budget: usize,
    names: usize,
}

/// The program of a seed.
pub(super) fn program(seed: u64) -> Program {
    let mut random = Random::new(seed);
    let mut functions = Vec::new();
    let mut texts = Vec::new();
    for number in 0..random.below(3) {
        let returns = [Returns::Real, Returns::Real, Returns::Pair, Returns::Unit][random.below(4)];
        let parameters = parameters(&mut random, returns == Returns::Unit);
        let name = format!("helper_{number}");
        let (signature, lines) = function(Writer::new(&mut random, returns, &functions, 3), &name, parameters);
        texts.push(lines);
        functions.push(signature);
    }
    let size = 3 + random.below(8);
    let parameters = parameters(&mut random, false);
    let (main, mut text) = function(Writer::new(&mut random, Returns::Real, &functions, size), "program", parameters);
    for (function, lines) in functions.iter().zip(texts).rev() {
        if text.contains(&format!("{}(", function.name)) {
            text.insert_str(0, &lines);
        }
    }
    let count = main.parameters.iter().map(|mode| mode.size()).sum();
    let numbers = (0..count).map(|_| random.number()).collect();
    let integers = main.parameters.iter().filter(|mode| **mode == Mode::Integer).map(|_| random.below(4)).collect();
    Program { text, main, numbers, integers }
}

/// A function of its own.
fn function(writer: Writer<'_>, name: &str, parameters: Vec<Mode>) -> (Signature, String) {
    let (signature, lines) = bare_function(writer, name, parameters, "");
    (signature, format!("#[differentiate]\n{lines}\n"))
}

/// A function or method, without the attribute; `receiver` comes before the parameters.
fn bare_function(mut writer: Writer<'_>, name: &str, parameters: Vec<Mode>, receiver: &str) -> (Signature, String) {
    let mut list: Vec<String> = if receiver.is_empty() { Vec::new() } else { vec![receiver.to_owned()] };
    for (number, mode) in parameters.iter().enumerate() {
        let name = format!("{}{number}", ["x", "p", "q", "value"][number % 4]);
        writer.declare_parameter(&name, *mode);
        list.push(format!("{name}: {}", writer.type_of(*mode)));
    }
    writer.body();
    let arrow = match writer.returns {
        Returns::Real => " -> f64".to_owned(),
        Returns::Pair => " -> (f64, f64)".to_owned(),
        Returns::Unit => String::new(),
        Returns::Maybe => " -> Option<f64>".to_owned(),
        Returns::Outcome => " -> Result<f64, String>".to_owned(),
        Returns::Struct(number) => format!(" -> {}", writer.struct_type(number)),
    };
    let text = format!("fn {name}({}){arrow} {{\n{}}}\n", list.join(", "), writer.lines);
    (Signature { name: name.to_owned(), parameters, result: writer.returns }, text)
}

/// The first parameter is a real number, or a state if there is no result.
fn parameters(random: &mut Random, state: bool) -> Vec<Mode> {
    let mut modes = vec![if state { Mode::SliceMut(3) } else { Mode::Real }];
    for _ in 0..random.below(4) {
        let length = 2 + random.below(3);
        modes.push(match random.below(14) {
            0..=2 => Mode::Real,
            3 => Mode::RealRef,
            4 => Mode::RealMut,
            5 => Mode::Integer,
            6 => Mode::Array(length),
            7 => Mode::ArrayRef(length),
            8 | 9 => Mode::Slice(length),
            10 => Mode::SliceMut(length),
            11 => Mode::ArrayMut(length),
            12 => Mode::Vector(length),
            _ => Mode::Matrix,
        });
    }
    while modes.iter().map(|mode| mode.size()).sum::<usize>() > super::scalar::WIDTH {
        modes.pop();
    }
    modes
}

impl<'a> Writer<'a> {
    fn new(random: &'a mut Random, returns: Returns, functions: &[Signature], budget: usize) -> Self {
        Self {
            random,
            lines: String::new(),
            depth: 1,
            symbols: Vec::new(),
            around: Vec::new(),
            functions: functions.to_vec(),
            kind: Kind::Plain,
            structures: Vec::new(),
            methods: Vec::new(),
            macros: Vec::new(),
            variants: Vec::new(),
            generic: false,
            fails: returns == Returns::Outcome,
            asks: false,
            nesting: 0,
            returns,
            budget,
            names: 0,
        }
    }

    fn declare_parameter(&mut self, name: &str, mode: Mode) {
        let (shape, writable) = match mode {
            Mode::Real => (Shape::Real, false),
            Mode::RealRef => (Shape::Star, false),
            Mode::RealMut => (Shape::Star, true),
            Mode::Integer => (Shape::Index(4), false),
            Mode::Array(length) => (Shape::Row(length, true), false),
            Mode::ArrayRef(length) | Mode::Slice(length) | Mode::Vector(length) => (Shape::Row(length, false), false),
            Mode::SliceMut(length) | Mode::ArrayMut(length) => (Shape::Row(length, false), true),
            Mode::Matrix => (Shape::Matrix, false),
            Mode::VectorMut(length) => (Shape::Row(length, false), true),
            Mode::Maybe => (Shape::Maybe(false), false),
            Mode::MaybeMut => (Shape::Maybe(true), true),
            Mode::Struct(number) => (Shape::Struct(number, false), false),
            Mode::StructRef(number) => (Shape::Struct(number, true), false),
            Mode::StructMut(number) => (Shape::Struct(number, true), true),
            Mode::Function | Mode::FunctionRef => (Shape::Function, false),
            Mode::Rows(count, length) => (Shape::Rows(count, length), false),
            Mode::RowsMut(count, length) => (Shape::Rows(count, length), true),
        };
        self.declare(name, shape, writable);
    }

    fn declare(&mut self, name: &str, shape: Shape, writable: bool) {
        self.symbols.retain(|symbol| symbol.name != name && symbol.root() != name);
        if let Shape::Struct(number, _) = shape {
            self.declare_fields(name, number, writable);
        }
        self.symbols.push(Symbol { name: name.to_owned(), shape, writable });
    }

    fn fresh(&mut self, stem: &str) -> String {
        self.names += 1;
        format!("{stem}{}", self.names)
    }

    fn line(&mut self, line: &str) {
        let indent = "    ".repeat(self.depth);
        let _ = writeln!(self.lines, "{indent}{line}");
    }

    /// Writes lines a level deeper, in a scope of their own.
    fn scope(&mut self, write: impl FnOnce(&mut Self)) {
        let symbols = self.symbols.clone();
        self.depth += 1;
        write(self);
        self.depth -= 1;
        self.symbols = symbols;
    }

    /// Writes an expression that does not mention a name, which is borrowed meanwhile.
    fn without(&mut self, name: &str, write: impl FnOnce(&mut Self) -> String) -> String {
        let symbols = self.symbols.clone();
        self.freeze(name, true);
        let expression = write(self);
        self.symbols = symbols;
        expression
    }

    /// The names of a kind.
    fn having(&self, wanted: impl Fn(&Symbol) -> bool) -> Vec<Symbol> {
        self.symbols.iter().filter(|symbol| wanted(symbol)).cloned().collect()
    }

    fn choose(&mut self, wanted: impl Fn(&Symbol) -> bool) -> Option<Symbol> {
        let all = self.having(wanted);
        self.random.pick(&all).cloned()
    }

    fn body(&mut self) {
        self.block_statements(3);
        while self.budget > 0 {
            self.budget -= 1;
            self.statement();
        }
        let mut sums = self.sums();
        if self.kind == Kind::Scratch && self.returns == Returns::Real {
            sums.extend(self.scratch_sums());
        }
        if let Some(value) = self.outcome() {
            let terms: Vec<String> = [value].into_iter().chain(sums).collect();
            self.line(&terms.join(" + "));
        }
    }

    /// A value of the type that the function returns; it mentions what was computed.
    fn outcome(&mut self) -> Option<String> {
        match self.returns {
            Returns::Unit => None,
            Returns::Real => Some(self.summary()),
            Returns::Pair => Some(format!("({}, {})", self.summary(), self.real(2))),
            Returns::Maybe => Some(self.maybe_outcome()),
            Returns::Outcome => Some(self.result_outcome()),
            Returns::Struct(number) => Some(self.struct_value(number)),
        }
    }

    fn summary(&mut self) -> String {
        let mut terms = vec![self.real(2)];
        for _ in 0..3 {
            terms.push(self.leaf());
        }
        terms.join(" + ")
    }
}
