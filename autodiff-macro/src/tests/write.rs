//! Writes some of the random programs to files of an integration test, so that rustc compiles what is emitted for
//! them. `UPDATE=1 cargo test -p autodiff-macro compiled_programs` writes the files anew.

use super::check::{Case, Verdict, expected, sources, verdict};
use super::generate::{self, Kind, Mode, Program, items::special};
use crate::compiler::switches::Switches;
use std::path::PathBuf;

const FILES: usize = 3;
/// How many programs there are in a file.
const PROGRAMS: usize = 100;
/// How many lines a program may have.
const LINES: usize = 30;
/// The first seed; no other test uses those that follow.
const FIRST: u64 = 1_000_000;

const HEAD: &str = "\
//! Written by `UPDATE=1 cargo test -p autodiff-macro compiled_programs`: do not edit.

use crate::support::{Point, array, matrix};
use autodiff::{differentiate, stop_gradient};
";

/// The files of programs that only rustc runs: kind, name, number of files.
const SPECIAL: [(Kind, &str, usize); 5] = [
    (Kind::Chains, "chains", 2),
    (Kind::Structs, "structs", 2),
    (Kind::Helpers, "helpers", 1),
    (Kind::Mixed, "mixed", 1),
    (Kind::Scratch, "scratch", 1),
];

const SPECIAL_HEAD: &str = "\
//! Written by `UPDATE=1 cargo test -p autodiff-macro compiled_programs`: do not edit.

use crate::support::{array, matrix};
use autodiff::{Differentiable, differentiate, stop_gradient};
use twin::twin;
";

const MIXED_HEAD: &str = "\
//! Written by `UPDATE=1 cargo test -p autodiff-macro compiled_programs`: do not edit.

use crate::support::{array, matrix};
use autodiff::{Differentiable, differentiate, stop_gradient};
use twin::with_twin;
";

/// The crate of further programs.
const MANIFEST: &str = "\
[package]
name = \"further-programs\"
edition = \"2024\"

[dependencies]
autodiff = { path = \"ROOT\" }
twin = { path = \"ROOT/tests/twin\" }
num-traits = \"0.2\"

[profile.dev]
debug = false
incremental = false

[profile.dev.package.autodiff-macro]
opt-level = 2

[workspace]
";

fn special_head(kind: Kind) -> &'static str {
    if matches!(kind, Kind::Mixed | Kind::Scratch) { MIXED_HEAD } else { SPECIAL_HEAD }
}

/// Types of all kinds take more lines.
fn lines(kind: Kind) -> usize {
    if matches!(kind, Kind::Mixed | Kind::Scratch) { LINES + 20 } else { LINES }
}

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("../tests/random_programs/{name}.rs"))
}

/// Programs for the files are short. An optional value cannot be taken everywhere yet.
fn is_taken(text: &str, lines: usize) -> bool {
    text.lines().count() <= lines && !text.contains(".take();")
}

/// The files of programs that are run in this crate, too, each with its name.
fn files() -> impl Iterator<Item = (String, String)> {
    let mut modules = (FIRST..).filter_map(|seed| module(seed, &generate::program(seed)));
    (1..=FILES).map(move |number| {
        let modules: String = modules.by_ref().take(PROGRAMS).collect();
        (format!("programs_{number}"), format!("{HEAD}{modules}"))
    })
}

/// The files of programs that only rustc runs, each with its name.
fn special_files() -> impl Iterator<Item = (String, String)> {
    SPECIAL.iter().flat_map(|(kind, name, files)| {
        let programs = (0..).map(|seed| (seed, special(*kind, seed)));
        let mut programs = programs.filter(|(_, program)| is_taken(&program.text, lines(*kind)));
        (1..=*files).map(move |file| {
            let programs = programs.by_ref().take(PROGRAMS);
            let modules = programs.map(|(seed, program)| special_module(*kind, &format!("{name}_{seed}"), &program));
            let modules: String = modules.collect();
            (format!("{name}_{file}"), format!("{}{modules}", special_head(*kind)))
        })
    })
}

/// A program, which has a twin over dual numbers, and a test that compares the two.
fn special_module(kind: Kind, name: &str, program: &Program) -> String {
    let functions = indented(program.text.trim_end());
    let (attribute, functions) = match kind {
        // Where a macro writes the items, helpers and macros of the module are not found.
        Kind::Mixed | Kind::Scratch => ("#[with_twin]\n", functions),
        _ => ("", format!("    twin! {{\n{}    }}\n", indented(&functions))),
    };
    let Test { arguments, accumulators, parts, d_parts } = Test::of(program);
    let mut weights = Vec::new();
    Case::of(program).accumulators(0.0).iter().for_each(|part| part.flat(&mut weights));
    format!(
        "
{attribute}mod {name} {{
    use super::*;

{functions}
    compare!(
        program, ({arguments}), ({accumulators}), |{parts}|, |{d_parts}|,
        at: {numbers:?}, weights: {weights:?}, stopped: {stopped}
    );
}}
",
        arguments = arguments.join(", "),
        accumulators = accumulators.join(", "),
        parts = parts.join(", "),
        d_parts = d_parts.join(", "),
        numbers = program.numbers,
        stopped = program.text.contains("stop_gradient"),
    )
}

/// The module of one program: its functions, and a test of them; nothing if its gradient cannot be compared.
fn module(seed: u64, program: &Program) -> Option<String> {
    let case = Case::of(program);
    if !is_taken(&program.text, LINES) {
        return None;
    }
    if verdict(&program.text, &case, &Switches::from_environment()) != Verdict::Right {
        return None;
    }
    let file = syn::parse_file(&program.text).ok()?;
    let gradient = expected(&sources(&file), &case).ok()?.gradient;
    let Test { arguments, accumulators, parts, d_parts } = Test::of(program);
    let (point, functions) = (point(program, &case, &gradient), indented(program.text.trim_end()));
    Some(format!(
        "
mod seed_{seed} {{
    use super::*;

{functions}
    check!(
        program, ({arguments}), ({accumulators}), |{parts}|, |{d_parts}|,
        {point}
    );
}}
",
        arguments = arguments.join(", "),
        accumulators = accumulators.join(", "),
        parts = parts.join(", "),
        d_parts = d_parts.join(", "),
    ))
}

fn indented(text: &str) -> String {
    text.lines().map(|line| if line.trim().is_empty() { "\n".to_owned() } else { format!("    {line}\n") }).collect()
}

/// Where the program is differentiated, and its gradient there. The last digits, which depend on the sine of the
/// platform, are left out.
fn point(program: &Program, case: &Case, gradient: &[f64]) -> String {
    let mut weights = Vec::new();
    case.accumulators(0.0).iter().for_each(|part| part.flat(&mut weights));
    let gradient: Vec<String> = gradient.iter().map(|slope| format!("{slope:.10e}")).collect();
    format!(
        "Point {{ at: &{:?}, weights: &{weights:?}, gradient: &[{}], stopped: {} }}",
        program.numbers,
        gradient.join(", "),
        program.text.contains("stop_gradient"),
    )
}

/// What the test says of the parameters: how arguments and accumulators are made of parts of the memory.
#[derive(Default)]
struct Test {
    arguments: Vec<String>,
    accumulators: Vec<String>,
    parts: Vec<String>,
    d_parts: Vec<String>,
}

impl Test {
    fn of(program: &Program) -> Self {
        let mut test = Self::default();
        let mut integers = program.integers.iter();
        for (number, mode) in program.main.parameters.iter().enumerate() {
            if *mode == Mode::Integer {
                test.arguments.extend(integers.next().map(ToString::to_string));
                continue;
            }
            let (part, d_part) = (format!("a{number}"), format!("d{number}"));
            test.arguments.push(argument(*mode, &part));
            test.accumulators.push(accumulator(*mode, &d_part));
            test.parts.push(format!("{part}: {}", mode.size()));
            test.d_parts.push(d_part);
        }
        test
    }
}

fn argument(mode: Mode, part: &str) -> String {
    match mode {
        Mode::Real | Mode::Integer => format!("{part}[0]"),
        Mode::RealRef => format!("&{part}[0]"),
        Mode::RealMut => format!("&mut {part}[0]"),
        Mode::Array(_) => format!("*array({part})"),
        Mode::ArrayRef(_) | Mode::ArrayMut(_) => format!("array({part})"),
        Mode::Slice(_) | Mode::SliceMut(_) => part.to_owned(),
        Mode::Vector(_) => format!("&{part}.to_vec()"),
        Mode::Matrix => format!("matrix({part})"),
        Mode::VectorMut(_) | Mode::Maybe | Mode::MaybeMut => unreachable!("only helpers take it"),
        Mode::Struct(_) | Mode::StructRef(_) | Mode::StructMut(_) => unreachable!("only helpers take it"),
        Mode::Function | Mode::FunctionRef | Mode::Rows(..) | Mode::RowsMut(..) => {
            unreachable!("only helpers take it")
        }
    }
}

fn accumulator(mode: Mode, part: &str) -> String {
    match mode {
        Mode::Real | Mode::RealRef | Mode::RealMut | Mode::Integer => format!("&mut {part}[0]"),
        Mode::Array(_) | Mode::ArrayRef(_) | Mode::ArrayMut(_) => format!("array({part})"),
        Mode::Slice(_) | Mode::SliceMut(_) | Mode::Vector(_) => part.to_owned(),
        Mode::Matrix => format!("matrix({part})"),
        Mode::VectorMut(_) | Mode::Maybe | Mode::MaybeMut => unreachable!("only helpers take it"),
        Mode::Struct(_) | Mode::StructRef(_) | Mode::StructMut(_) => unreachable!("only helpers take it"),
        Mode::Function | Mode::FunctionRef | Mode::Rows(..) | Mode::RowsMut(..) => {
            unreachable!("only helpers take it")
        }
    }
}

#[test]
fn compiled_programs_are_those_of_the_generator() {
    for (name, text) in files().chain(special_files()) {
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(path(&name), &text).expect("the tests can be written");
        }
        let file = std::fs::read_to_string(path(&name)).expect("the tests can be read");
        assert!(
            file == text,
            "the generator has changed: run `UPDATE=1 cargo test -p autodiff-macro compiled_programs`"
        );
    }
}

/// Writes a crate of programs of other seeds, `AUTODIFF_PROGRAMS` of each kind from `AUTODIFF_SEED` on.
#[test]
#[ignore = "for searches: AUTODIFF_FOLDER says where the crate goes"]
fn further_programs() {
    let number = |name: &str| std::env::var(name).ok().and_then(|number| number.parse::<u64>().ok());
    let folder = PathBuf::from(std::env::var_os("AUTODIFF_FOLDER").expect("the folder is given"));
    let (first, count) = (number("AUTODIFF_SEED").unwrap_or(0), number("AUTODIFF_PROGRAMS").unwrap_or(100));
    std::fs::create_dir_all(folder.join("src")).expect("the folder can be made");
    let write = |name: &str, text: &str| std::fs::write(folder.join(name), text).expect("the folder can be written");
    let kinds = std::env::var("AUTODIFF_KINDS").unwrap_or_default();
    let mut modules = Vec::new();
    for (kind, name, ..) in SPECIAL.into_iter().filter(|(_, name, _)| kinds.is_empty() || kinds.contains(name)) {
        for seed in first..first + count {
            let name = format!("{name}_{seed}");
            let text = special_head(kind).to_owned() + &special_module(kind, &name, &special(kind, seed));
            write(&format!("src/{name}.rs"), &text);
            modules.push(format!("mod {name};\n"));
        }
    }
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    write("Cargo.toml", &MANIFEST.replace("ROOT", root));
    let shared = |name: &str| format!("#[path = \"{root}/tests/random_programs/{name}.rs\"]\nmod {name};\n");
    let head = format!("#![cfg(test)]\n#![allow(warnings)]\n#[macro_use]\n{}{}", shared("support"), shared("dual"));
    write("src/lib.rs", &(head + &modules.concat()));
}
