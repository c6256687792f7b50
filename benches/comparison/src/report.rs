//! What the programs took, as a table.

use std::fmt::Write;

use crate::harness::seconds;
use crate::machine;

pub(crate) const PLAIN: &str = "plain";
pub(crate) const OURS: &str = "ours";
pub(crate) const HAND: &str = "by hand";
pub(crate) const DIFFERENCES: &str = "differences";

/// The tools of other crates, in the order of the columns.
pub(crate) const TOOLS: [&str; 7] = ["num-dual", "autodj", "xad-rs", "reverse", "ad_trait", "echidna", "symdiff"];

/// How a program fared on a kernel.
pub(crate) enum Outcome {
    /// Seconds for a value and gradient, and medians of the ratios to two others.
    Timed { seconds: f64, by_plain: f64, by_ours: f64, scaled: bool },
    /// Its derivatives are not ours.
    Wrong(String),
}

/// All programs on one kernel.
pub(crate) struct Row {
    pub(crate) kernel: &'static str,
    calls: usize,
    inputs: usize,
    outcomes: Vec<(&'static str, Outcome)>,
}

impl Row {
    pub(crate) fn new(kernel: &'static str, calls: usize, inputs: usize) -> Self {
        Self { kernel, calls, inputs, outcomes: Vec::new() }
    }

    pub(crate) fn push(&mut self, name: &'static str, outcome: Outcome) {
        self.outcomes.push((name, outcome));
    }

    fn outcome(&self, name: &str) -> Option<&Outcome> {
        self.outcomes.iter().find(|(other, _)| *other == name).map(|(_, outcome)| outcome)
    }

    /// The time of a program over that of the plain function.
    pub(crate) fn by_plain(&self, name: &str) -> Option<f64> {
        match self.outcome(name)? {
            Outcome::Timed { by_plain, .. } => Some(*by_plain),
            Outcome::Wrong(_) => None,
        }
    }

    fn by_ours(&self, name: &str) -> Option<f64> {
        match self.outcome(name)? {
            Outcome::Timed { by_ours, .. } => Some(*by_ours),
            Outcome::Wrong(_) => None,
        }
    }

    /// The programs with wrong derivatives, and what is wrong.
    fn mistakes(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.outcomes.iter().filter_map(|(name, outcome)| match outcome {
            Outcome::Wrong(mistake) => Some((*name, mistake.as_str())),
            Outcome::Timed { .. } => None,
        })
    }

    /// Ours against what is written by hand.
    pub(crate) fn is_wrong(&self) -> bool {
        self.mistakes().any(|(name, _)| [HAND, DIFFERENCES].contains(&name))
    }

    fn cell(&self, name: &str) -> String {
        match self.outcome(name) {
            None => "–".into(),
            Some(Outcome::Wrong(_)) => "wrong".into(),
            Some(Outcome::Timed { by_ours, scaled, .. }) => {
                format!("{}{}", if *scaled { "≈" } else { "" }, ratio(*by_ours))
            }
        }
    }

    fn markdown(&self) -> String {
        let plain = match self.outcome(PLAIN) {
            Some(Outcome::Timed { seconds: time, .. }) => seconds(*time),
            _ => "–".into(),
        };
        let inputs =
            if self.calls == 1 { self.inputs.to_string() } else { format!("{} x {}", self.calls, self.inputs) };
        let ours = self.by_plain(OURS).map_or("–".into(), ratio);
        let by_hand = self.by_ours(HAND).map_or("–".into(), |by_ours| format!("{:.2}", 1.0 / by_ours));
        let others = [DIFFERENCES].iter().chain(&TOOLS).map(|name| self.cell(name)).collect::<Vec<_>>().join(" | ");
        format!("| {} | {inputs} | {plain} | {ours} | {by_hand} | {others} |", self.kernel)
    }
}

/// Three digits at least.
fn ratio(ratio: f64) -> String {
    match ratio {
        r if r < 10.0 => format!("{r:.2}"),
        r if r < 100.0 => format!("{r:.1}"),
        r if r < 10_000.0 => format!("{r:.0}"),
        r => format!("{:.0}e3", r / 1000.0),
    }
}

/// The header of the table.
fn header() -> String {
    let tools = TOOLS.map(|tool| format!("`{tool}` {}", version_of(tool))).join(" | ");
    let columns = 6 + TOOLS.len();
    let alignment = format!("|---{}|", "|--:".repeat(columns - 1));
    format!("| kernel | inputs | plain | ours / plain | ours / hand | differences | {tools} |\n{alignment}\n")
}

/// The version of a dependency, by the lock file.
fn version_of(name: &str) -> &'static str {
    let package = format!("name = \"{name}\"\nversion = \"");
    let lock = include_str!("../Cargo.lock");
    let version = lock.split_once(&package).and_then(|(_, rest)| rest.split_once('"'));
    version.map_or("", |(version, _)| version)
}

/// The geometric means of all rows, for each program of those rows that it stands in.
fn means(rows: &[Row]) -> String {
    let mean = |of: &dyn Fn(&Row) -> Option<f64>| {
        let logarithms: Vec<f64> = rows.iter().filter_map(of).map(f64::ln).collect();
        if logarithms.is_empty() {
            return "–".into();
        }
        ratio((logarithms.iter().sum::<f64>() / logarithms.len() as f64).exp())
    };
    let others: Vec<String> = [DIFFERENCES].iter().chain(&TOOLS).map(|name| mean(&|row| row.by_ours(name))).collect();
    let (ours, hand) = (mean(&|row| row.by_plain(OURS)), mean(&|row| row.by_ours(HAND).map(f64::recip)));
    format!("| geometric mean | | | {ours} | {hand} | {} |", others.join(" | "))
}

/// The table, with what is wrong below it and the machine above.
pub(crate) fn markdown(rows: &[Row]) -> String {
    let mut text = format!("{}\n\n{}", machine::description(), header());
    for row in rows {
        writeln!(text, "{}", row.markdown()).expect("a string");
    }
    writeln!(text, "{}", means(rows)).expect("a string");
    let mut mistakes = String::new();
    for row in rows {
        for (name, mistake) in row.mistakes() {
            writeln!(mistakes, "* `{name}`, {}: {mistake}", row.kernel).expect("a string");
        }
    }
    if !mistakes.is_empty() {
        write!(text, "\nWrong:\n\n{mistakes}").expect("a string");
    }
    text
}

/// A row as soon as it is there.
pub(crate) fn print(row: &Row) {
    println!("{}", row.markdown());
    for (name, mistake) in row.mistakes() {
        println!("  {name} is wrong: {mistake}");
    }
}

pub(crate) fn print_header() {
    print!("{}\n\n{}", machine::description(), header());
}
