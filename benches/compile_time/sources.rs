//! Programs with and without the attribute, and with adjoints that are written by hand.

use std::fs;
use std::path::Path;

use super::Outcome;

pub(crate) struct Source {
    pub(crate) plain: String,
    pub(crate) annotated: String,
    /// The plain functions and their adjoints by hand, where there are some.
    pub(crate) by_hand: String,
    /// Of the annotated functions, without those that are empty or comments.
    pub(crate) lines: usize,
}

/// The functions of all kernels.
pub(crate) fn kernels(library: &Path) -> Outcome<Source> {
    let model = library.join("examples/digits/model.rs");
    let constants = fs::read_to_string(&model)?;
    let constants =
        constants.split_inclusive('\n').filter(|line| line.starts_with("pub(crate) const")).collect::<String>();
    let mut paths = vec![model];
    for entry in fs::read_dir(library.join("benches/kernels"))? {
        paths.push(entry?.path());
    }
    paths.sort();
    let mut modules = Vec::new();
    for path in paths {
        modules.push(module(&fs::read_to_string(path)?, &constants));
    }
    modules.retain(|module| !module.text.is_empty() || !module.by_hand.is_empty());
    Ok(program(&modules))
}

/// One function of so many blocks.
pub(crate) fn long(blocks: usize) -> Source {
    let block = |i: usize| {
        format!(
            "    let a{i} = x[{}] * sum + 0.5;
    let b{i} = if a{i} > 0.5 {{ a{i}.sin() }} else {{ a{i} * a{i} }};
    let mut c{i} = b{i};
    for j in 0..4 {{
        c{i} += x[j] * b{i};
    }}
    sum += c{i} / (1.0 + a{i} * a{i});
",
            i % 16
        )
    };
    let body = (0..blocks).map(block).collect::<Vec<_>>().concat();
    let function = format!("fn long(x: &[f64]) -> f64 {{\n    let mut sum = 0.0;\n{body}    sum\n}}\n");
    let text = format!("use autodiff::differentiate;\n#[differentiate]\n{function}");
    program(&[Module { entries: vec!["long".into()], lines: code_lines(&function), text, ..Module::default() }])
}

#[derive(Default)]
struct Module {
    text: String,
    lines: usize,
    /// The annotated functions that no other one calls.
    entries: Vec<String>,
    /// The same functions without the attribute, and their adjoints by hand.
    by_hand: String,
    adjoints: Vec<String>,
}

/// What a file holds; the constants are those of the model that one of the kernels trains.
fn module(file: &str, constants: &str) -> Module {
    let mut module = annotated(file).unwrap_or_default();
    if !file.contains(" Kernel for ") {
        return module;
    }
    let imported = if file.contains("mod model;") { constants } else { "" };
    module.by_hand = imported.to_owned() + &plain(&wanted(&without_harness(file)));
    let names =
        module.by_hand.split("\nfn ").skip(1).filter_map(|item| Some(item.split_once(['(', '<'])?.0.to_owned()));
    module.adjoints = uncalled(&module.by_hand, names.filter(|name| name.ends_with("by_hand")));
    module
}

/// The code without what measures it, and without what makes its data.
fn without_harness(file: &str) -> String {
    let code = without(file, "\nimpl", "\n}\n", " Kernel for ");
    without(&code, "\n    fn new", "\n    }\n", "(size: Size)")
}

/// The code without the items that start and end like this, and have the mark on their first line.
fn without(code: &str, start: &str, end: &str, mark: &str) -> String {
    let mut items = code.split(start);
    let mut kept = items.next().unwrap_or_default().to_owned();
    for item in items {
        let is_marked = item.lines().next().is_some_and(|line| line.contains(mark));
        match item.split_once(end) {
            Some((_, rest)) if is_marked => kept += rest,
            _ => kept.extend([start, item]),
        }
    }
    kept
}

/// What stands in a file down to its last annotated function, if there is one.
fn annotated(file: &str) -> Option<Module> {
    let last = file.rfind("\n#[differentiate")?;
    let end = last + file[last..].find("\n}\n")? + 3;
    let text = wanted(&file[..end]);
    let annotated = || text.split("\n#[differentiate").skip(1).filter_map(|item| Some(item.split_once('\n')?.1));
    let names = annotated().filter_map(|item| Some(item.split_once("fn ")?.1.split_once(['(', '<'])?.0.to_owned()));
    let entries = uncalled(&text, names);
    let lines = annotated().map(|item| code_lines(item.split_inclusive("\n}\n").next().unwrap_or(item))).sum();
    Some(Module { text, lines, entries, ..Module::default() })
}

/// The functions among these that no other one calls.
fn uncalled(text: &str, names: impl Iterator<Item = String>) -> Vec<String> {
    let calls = |name: &str| {
        let behind = |at: usize| text[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_');
        text.match_indices(&format!("{name}(")).filter(|(at, _)| !behind(*at)).count()
    };
    names.filter(|name| calls(name) == 1).collect()
}

/// The code without what refers to other files.
fn wanted(code: &str) -> String {
    let others = [
        "//!",
        "#![",
        "use super",
        "use crate",
        "use self",
        "use std::hint",
        "use std::slice",
        "#[path",
        "pub(crate) mod",
    ];
    code.split_inclusive('\n').filter(|line| !others.iter().any(|start| line.starts_with(start))).collect()
}

/// The code without the attribute.
fn plain(code: &str) -> String {
    code.split_inclusive('\n').filter(|line| !line.contains("differentiate")).collect()
}

fn code_lines(text: &str) -> usize {
    text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//")).count()
}

/// A program that needs all entries, and their gradients where there are some.
fn program(modules: &[Module]) -> Source {
    let start = start(modules);
    let mut source = Source { plain: start.clone(), annotated: start.clone(), by_hand: start, lines: 0 };
    for (i, Module { text, lines, entries, by_hand, adjoints }) in modules.iter().enumerate() {
        let plain = plain(text);
        let all = if by_hand.is_empty() { &plain } else { by_hand };
        source.plain += &inner(i, &plain, entries, &[""]);
        source.annotated += &inner(i, text, entries, &["", "::accumulate_grad"]);
        source.by_hand += &inner(i, all, &[&entries[..], adjoints].concat(), &[""]);
        source.lines += lines;
    }
    source
}

fn start(modules: &[Module]) -> String {
    let calls: Vec<String> =
        (0..modules.len()).map(|i| format!("    std::hint::black_box(m{i}::entries());\n")).collect();
    let calls = calls.concat();
    format!("#![allow(warnings)]\nfn main() {{\n{calls}}}\n")
}

fn inner(i: usize, text: &str, entries: &[String], suffixes: &[&str]) -> String {
    let pointers =
        entries.iter().flat_map(|name| suffixes.iter().map(move |suffix| format!("{name}{suffix} as *const ()")));
    let pointers = pointers.collect::<Vec<_>>().join(", ");
    format!("mod m{i} {{\n{text}\npub fn entries() -> Vec<*const ()> {{\n    vec![{pointers}]\n}}\n}}\n")
}
