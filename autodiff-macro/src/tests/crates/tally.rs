//! The numbers, as a text.

use super::items::Kind;
use super::judge::{Judgment, Verdict};
use super::{BOUND, CRATES, News};
use std::collections::{HashMap, HashSet};
use std::fmt::Write;
use std::time::Duration;

/// What was found, what became of it as it was published, and what became of it with numbers for parameters.
const COLUMNS: [&str; 13] = [
    "files",
    "unparsed",
    "functions",
    "methods",
    "impls",
    "gradients",
    "passive",
    "refused",
    "faulty",
    "| gradients",
    "passive",
    "refused",
    "faulty",
];

#[derive(Default)]
pub(super) struct Tally {
    rows: [Row; CRATES.len()],
    reasons: [HashMap<String, Reason>; 4],
    slowest: Vec<(Duration, usize, String)>,
    pub(super) faults: Vec<String>,
}

/// The numbers of one crate.
#[derive(Clone, Default)]
struct Row {
    files: usize,
    unparsed: usize,
    functions: usize,
    methods: usize,
    impls: usize,
    published: Counts,
    numeric: Counts,
}

#[derive(Clone, Default)]
struct Counts {
    differentiated: usize,
    passive: usize,
    refused: usize,
    faulty: usize,
}

/// How often a message occurs, with any names in it.
#[derive(Default)]
struct Reason {
    items: usize,
    /// Of these, the items that are refused for this reason alone.
    alone: usize,
    names: HashMap<String, usize>,
}

impl Tally {
    pub(super) fn add(&mut self, news: News) {
        match news {
            News::File { krate, parsed } => {
                self.rows[krate].files += 1;
                self.rows[krate].unparsed += usize::from(!parsed);
            }
            News::Item { krate, kind, place, judgment } => {
                self.rows[krate].add(kind, &judgment.verdict);
                self.judged(kind, place, judgment);
            }
        }
    }

    fn judged(&mut self, kind: Kind, place: String, Judgment { verdict, time, tokens }: Judgment) {
        match verdict {
            Verdict::Differentiated | Verdict::Passive => {}
            Verdict::Refused(messages) => count(&mut self.reasons[kind as usize], &messages),
            Verdict::Faulty(fault) => self.faults.push(format!("{place}: {fault}")),
        }
        if time > BOUND {
            self.faults.push(format!("{place}: {time:?} for {tokens} tokens"));
        }
        self.slowest.push((time, tokens, place));
        self.slowest.sort_by_key(|(time, ..)| std::cmp::Reverse(*time));
        self.slowest.truncate(10);
    }

    pub(super) fn files(&self) -> usize {
        self.rows.iter().map(|row| row.files).sum()
    }

    pub(super) fn expanded(&self) -> usize {
        self.rows.iter().map(|row| row.published.differentiated + row.published.passive).sum()
    }

    pub(super) fn report(&self) -> String {
        let mut text = table(&self.rows);
        for (kind, reasons) in ["functions", "methods", "impl blocks", "functions of numbers"].iter().zip(&self.reasons)
        {
            let _ = writeln!(text, "\nMost frequent refusals of {kind} (alone, in all):");
            for (message, reason) in most_frequent(reasons, 10, |reason| reason.items) {
                let names = most_frequent(&reason.names, 8, |count| *count).into_iter();
                let names: Vec<&str> = names.map(|(name, _)| name.as_str()).collect();
                let _ = writeln!(text, "{:6} {:6}  {message}  [{}]", reason.alone, reason.items, names.join(", "));
            }
        }
        text += "\nSlowest:\n";
        for (time, tokens, place) in &self.slowest {
            let _ = writeln!(text, "{:6} ms {tokens:6} tokens  {place}", time.as_millis());
        }
        text
    }
}

impl Row {
    fn add(&mut self, kind: Kind, verdict: &Verdict) {
        match kind {
            Kind::Function => self.functions += 1,
            Kind::Method => self.methods += 1,
            Kind::Impl => self.impls += 1,
            Kind::Numeric => return self.numeric.add(verdict),
        }
        self.published.add(verdict);
    }

    fn numbers(&self) -> [usize; COLUMNS.len()] {
        let Self { files, unparsed, functions, methods, impls, published, numeric } = self;
        let [published, numeric] = [published, numeric].map(Counts::numbers);
        let start = [*files, *unparsed, *functions, *methods, *impls];
        std::array::from_fn(|column| *start.iter().chain(&published).chain(&numeric).nth(column).expect("a column"))
    }
}

impl Counts {
    fn add(&mut self, verdict: &Verdict) {
        *match verdict {
            Verdict::Differentiated => &mut self.differentiated,
            Verdict::Passive => &mut self.passive,
            Verdict::Refused(_) => &mut self.refused,
            Verdict::Faulty(_) => &mut self.faulty,
        } += 1;
    }

    fn numbers(&self) -> [usize; 4] {
        [self.differentiated, self.passive, self.refused, self.faulty]
    }
}

fn table(rows: &[Row]) -> String {
    let head = COLUMNS.iter().map(|column| format!("{column:>11}"));
    let mut text = format!("{:16}{}", "crate", head.collect::<String>());
    let mut sum = [0; COLUMNS.len()];
    for (row, (name, _)) in rows.iter().zip(CRATES) {
        sum.iter_mut().zip(row.numbers()).for_each(|(sum, number)| *sum += number);
        text += &line(name, &row.numbers());
    }
    text + &line("sum", &sum) + "\n"
}

fn line(name: &str, numbers: &[usize]) -> String {
    let cells = numbers.iter().map(|number| format!("{number:11}"));
    format!("\n{name:16}{}", cells.collect::<String>())
}

/// Counts the messages of one item, each of them once.
fn count(reasons: &mut HashMap<String, Reason>, messages: &[String]) {
    let different: HashSet<String> = messages.iter().map(|message| normal(message)).collect();
    for message in &different {
        let reason = reasons.entry(message.clone()).or_default();
        reason.items += 1;
        reason.alone += usize::from(different.len() == 1);
    }
    for message in messages {
        let name = message.split('`').nth(1).unwrap_or_default();
        *reasons.entry(normal(message)).or_default().names.entry(name.to_owned()).or_default() += 1;
    }
}

/// The message without what stands between backticks.
fn normal(message: &str) -> String {
    let parts = message.split('`').enumerate();
    parts.map(|(index, part)| if index % 2 == 0 { part } else { "`_`" }).collect()
}

fn most_frequent<T>(entries: &HashMap<String, T>, number: usize, count: impl Fn(&T) -> usize) -> Vec<(&String, &T)> {
    let mut entries: Vec<_> = entries.iter().collect();
    entries.sort_by_key(|(name, entry)| (std::cmp::Reverse(count(entry)), *name));
    entries.truncate(number);
    entries
}
