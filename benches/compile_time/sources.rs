//! Programs with and without the attribute.

use std::fs;
use std::path::Path;

use super::Outcome;

pub(crate) struct Source {
    pub(crate) plain: String,
    pub(crate) annotated: String,
    /// Of the annotated functions, without those that are empty or comments.
    pub(crate) lines: usize,
}

/// The functions of all kernels, without their hand-written adjoints.
pub(crate) fn kernels(library: &Path) -> Outcome<Source> {
    let mut paths = vec![library.join("examples/digits/model.rs")];
    for entry in fs::read_dir(library.join("benches/kernels"))? {
        paths.push(entry?.path());
    }
    paths.sort();
    let mut modules = Vec::new();
    for path in paths {
        modules.extend(module(&fs::read_to_string(path)?));
    }
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
    program(&[Module { entries: vec!["long".into()], lines: code_lines(&function), text }])
}

struct Module {
    text: String,
    lines: usize,
    /// The annotated functions that no other one calls.
    entries: Vec<String>,
}

/// What stands in a file down to its last annotated function, if there is one.
fn module(file: &str) -> Option<Module> {
    let last = file.rfind("\n#[differentiate")?;
    let end = last + file[last..].find("\n}\n")? + 3;
    let unwanted = ["//!", "#![", "use super", "use crate", "use self", "use std::hint", "use std::slice"];
    let wanted = |line: &&str| !unwanted.iter().any(|start| line.starts_with(start));
    let text = file[..end].split_inclusive('\n').filter(wanted).collect::<String>();
    let annotated = || text.split("\n#[differentiate").skip(1).filter_map(|item| Some(item.split_once('\n')?.1));
    let names = annotated().filter_map(|item| Some(item.split_once("fn ")?.1.split_once(['(', '<'])?.0.to_owned()));
    let entries = names.filter(|name| text.matches(&format!("{name}(")).count() == 1).collect();
    let lines = annotated().map(|item| code_lines(item.split_inclusive("\n}\n").next().unwrap_or(item))).sum();
    Some(Module { text, lines, entries })
}

fn code_lines(text: &str) -> usize {
    text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//")).count()
}

/// A program that needs all entries, and their gradients where there are some.
fn program(modules: &[Module]) -> Source {
    let mut source = Source { plain: start(modules), annotated: start(modules), lines: 0 };
    for (i, Module { text, lines, entries }) in modules.iter().enumerate() {
        let plain: Vec<&str> = text.lines().filter(|line| !line.contains("differentiate")).collect();
        source.plain += &inner(i, &plain.join("\n"), entries, &[""]);
        source.annotated += &inner(i, text, entries, &["", "::accumulate_grad"]);
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
