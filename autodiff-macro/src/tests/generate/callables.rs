//! Functions that take functions, and macros of the program's own.

use super::items::Parts;
use super::{Random, Returns, Shape, Signature, Writer};

/// The names in their bodies are those of callers, on purpose.
const MACROS: [(&str, &str); 3] = [
    (
        "blend!",
        "\
macro_rules! blend {
    ($a:expr, $b:expr) => {
        0.5 * $a - ($b).sin()
    };
    ($x0:expr) => {{
        let x0 = $x0;
        x0 * x0.cos()
    }};
}

",
    ),
    (
        "total!",
        "\
macro_rules! total {
    ($first:expr $(, $rest:expr)*) => {
        $first $(+ 0.5 * $rest)*
    };
}

",
    ),
    (
        "relax!",
        "\
macro_rules! relax {
    ($name:ident, $by:expr) => {
        let x0 = $name.tanh();
        $name = 0.5 * x0 + $by;
    };
}

",
    ),
];

impl Parts {
    pub(super) fn macros(&mut self, random: &mut Random) {
        for (name, text) in MACROS {
            if random.chance(60) {
                self.macros.push(name);
                self.add(&[name.to_owned()], text.to_owned());
            }
        }
    }
}

impl Writer<'_> {
    /// Something that can be passed as a function, perhaps behind a reference.
    pub(super) fn function(&mut self, depth: usize, referred: bool) -> String {
        let and = if referred { "&" } else { "" };
        let known = self.choose(|symbol| matches!(symbol.shape, Shape::Function | Shape::Closure(1, false)));
        let plain: Vec<Signature> = self.functions.iter().filter(|function| is_plain(function)).cloned().collect();
        match (self.random.below(7), known, self.random.pick(&plain).cloned()) {
            (0..=2, Some(symbol), _) => format!("&{}", symbol.name),
            (3, _, _) => format!("{and}f64::{}", self.random.word(&["sin", "tanh", "cos"])),
            (4, _, Some(function)) => format!("{and}{}", function.name),
            _ => format!("{and}{}", self.closure_literal(depth)),
        }
    }

    fn closure_literal(&mut self, depth: usize) -> String {
        let name = self.fresh("a");
        self.within(|writer| {
            writer.forget_changing_closures();
            writer.declare(&name, Shape::Real, false);
            let value = writer.bounded(depth.max(1));
            if writer.random.chance(60) {
                return format!("|{name}: f64| {value}");
            }
            let (condition, early) = (writer.condition(), writer.bounded(1));
            format!("|{name}: f64| {{ if {condition} {{ return {early}; }} {value} }}")
        })
    }

    /// A call of a macro of the program's own.
    pub(super) fn macro_value(&mut self, depth: usize) -> Option<String> {
        let name = self.random.pick(&self.macros).copied()?;
        Some(match (name, self.random.below(2)) {
            ("blend!", 0) => format!("blend!({})", self.real(depth)),
            ("blend!", _) => format!("blend!({}, {})", self.real(depth), self.leaf()),
            ("total!", 0) => format!("(total!({}))", self.real(depth)),
            ("total!", _) => format!("(total!({}, {}, {}))", self.leaf(), self.real(depth), self.leaf()),
            _ => return None,
        })
    }

    pub(super) fn macro_statement(&mut self) {
        let target = self.choose(|symbol| symbol.writable && symbol.shape == Shape::Real && symbol.is_variable());
        match target {
            Some(target) if self.macros.contains(&"relax!") => {
                let value = self.without(&target.name, |writer| writer.bounded(1));
                self.line(&format!("relax!({}, {value});", target.name));
            }
            _ => self.call_statement(),
        }
    }
}

/// It can be passed where a function of a number is asked for.
fn is_plain(function: &Signature) -> bool {
    function.parameters == [super::Mode::Real] && function.result == Returns::Real
}
