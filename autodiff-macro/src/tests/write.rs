//! Writes some of the random programs to files of an integration test, so that rustc compiles what is emitted for
//! them. `UPDATE=1 cargo test -p autodiff-macro compiled_programs` writes the files anew.

use super::check::{Case, Verdict, expected, sources, verdict};
use super::generate::{self, Mode, Program};
use crate::compiler::switches::Switches;
use std::path::PathBuf;

const FILES: usize = 3;
/// How many programs there are in a file.
const PROGRAMS: usize = 100;
/// The first seed; no other test uses those that follow.
const FIRST: u64 = 1_000_000;

const HEAD: &str = "\
//! Written by `UPDATE=1 cargo test -p autodiff-macro compiled_programs`: do not edit.

use crate::support::{Point, array, matrix};
use autodiff::{differentiate, stop_gradient};
";

fn path(number: usize) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("../tests/random_programs/programs_{number}.rs"))
}

/// The files, each with its number.
fn files() -> impl Iterator<Item = (usize, String)> {
    let mut modules = (FIRST..).filter_map(|seed| module(seed, &generate::program(seed)));
    (1..=FILES).map(move |number| {
        let modules: String = modules.by_ref().take(PROGRAMS).collect();
        (number, format!("{HEAD}{modules}"))
    })
}

/// The module of one program: its functions, and a test of them; nothing if its gradient cannot be compared.
fn module(seed: u64, program: &Program) -> Option<String> {
    let case = Case::of(program);
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
    #[test]
    fn derivatives() {{
        check!(
            program, ({arguments}), ({accumulators}),
            |{parts}|, |{d_parts}|,
            {point}
        );
    }}
}}
",
        arguments = arguments.join(", "),
        accumulators = accumulators.join(", "),
        parts = parts.join(", "),
        d_parts = d_parts.join(", "),
    ))
}

fn indented(text: &str) -> String {
    text.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") }).collect()
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
    }
}

fn accumulator(mode: Mode, part: &str) -> String {
    match mode {
        Mode::Real | Mode::RealRef | Mode::RealMut | Mode::Integer => format!("&mut {part}[0]"),
        Mode::Array(_) | Mode::ArrayRef(_) | Mode::ArrayMut(_) => format!("array({part})"),
        Mode::Slice(_) | Mode::SliceMut(_) | Mode::Vector(_) => part.to_owned(),
        Mode::Matrix => format!("matrix({part})"),
    }
}

#[test]
fn compiled_programs_are_those_of_the_generator() {
    for (number, text) in files() {
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(path(number), &text).expect("the tests can be written");
        }
        let file = std::fs::read_to_string(path(number)).expect("the tests can be read");
        assert!(
            file == text,
            "the generator has changed: run `UPDATE=1 cargo test -p autodiff-macro compiled_programs`"
        );
    }
}
