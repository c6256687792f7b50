//! Writes some of the random programs to a file of the integration tests, so that rustc compiles what is emitted for
//! them. `UPDATE=1 cargo test -p autodiff-macro` writes the file anew.

use super::check::{Case, Verdict, expected, verdict};
use super::generate::{self, Mode, Program};
use crate::compiler::switches::Switches;
use std::fmt::Write;
use std::path::PathBuf;

/// How many programs are written.
const PROGRAMS: usize = 200;
/// The first seed; no other test uses those that follow.
const FIRST: u64 = 1_000_000;

const HEAD: &str = "\
//! Random programs, with gradients by dual numbers. Written by `UPDATE=1 cargo test -p autodiff-macro`: do not edit.
#![allow(warnings, clippy::all, clippy::pedantic, unconditional_panic, arithmetic_overflow)]

/// Asserts that the value is that of the plain function, and the gradient close to what is expected.
#[track_caller]
fn check(values: [f64; 2], gradient: &[&[f64]], expected: &[f64]) {
    assert_eq!(values[0].to_bits(), values[1].to_bits());
    let gradient = gradient.concat();
    let scale = expected.iter().fold(1.0, |largest: f64, number| largest.max(number.abs()));
    let close = gradient.iter().zip(expected).all(|(a, b)| (a - b).abs() <= 1e-9 * scale);
    assert!(close && gradient.len() == expected.len(), \"gradient {gradient:?} instead of {expected:?}\");
}
";

fn path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/it/random_programs.rs")
}

/// The programs with a gradient that can be compared.
fn programs() -> impl Iterator<Item = (u64, Program)> {
    let all = Switches { activity: true, save: true, simplify: true, fuse: true };
    let programs = (FIRST..).map(|seed| (seed, generate::program(seed)));
    let right = programs.filter(move |(_, program)| verdict(&program.text, &Case::of(program), &all) == Verdict::Right);
    right.take(PROGRAMS)
}

/// The module of one program: its functions, and a test of its gradient.
fn module(seed: u64, program: &Program) -> Option<String> {
    let case = Case::of(program);
    let file = syn::parse_file(&program.text).ok()?;
    let functions = file.items.iter().filter_map(|item| match item {
        syn::Item::Fn(function) => Some((function.sig.ident.to_string(), function.clone())),
        _ => None,
    });
    let gradient = expected(&functions.collect(), &case).ok()?.gradient;
    let test = Test::of(program);
    let (lets, plain, arguments) = (test.lets, test.plain.join(", "), test.arguments.join(", "));
    let (accumulators, parts) = (test.accumulators.join(", "), test.parts.join(", "));
    let text = &program.text;
    Some(format!(
        "\nmod seed_{seed} {{\nuse autodiff::{{differentiate, stop_gradient}};\n\n{text}#[test]\nfn gradient() {{\n{lets}    \
         let plain = program({plain});\n    let (value, backward) = program::forward({arguments});\n    \
         backward({arguments}, 1.0, {accumulators});\n    super::check([value, plain], &[{parts}], &{gradient:?});\n}}\n}}\n"
    ))
}

/// The parts of a test.
#[derive(Default)]
struct Test {
    lets: String,
    plain: Vec<String>,
    arguments: Vec<String>,
    accumulators: Vec<String>,
    parts: Vec<String>,
}

impl Test {
    fn of(program: &Program) -> Self {
        let mut test = Self::default();
        let mut numbers = program.numbers.iter().copied();
        let mut integers = program.integers.iter();
        for (at, mode) in program.main.parameters.iter().enumerate() {
            if *mode == Mode::Integer {
                let integer = integers.next().map_or_else(String::new, ToString::to_string);
                test.plain.push(integer.clone());
                test.arguments.push(integer);
                continue;
            }
            let own: Vec<f64> = numbers.by_ref().take(mode.size()).collect();
            test.argument(at, *mode, &own);
        }
        test
    }

    fn argument(&mut self, at: usize, mode: Mode, numbers: &[f64]) {
        let weights: Vec<f64> = (1_u8..).map(|weight| 0.25 * f64::from(weight)).take(numbers.len()).collect();
        let zeros = vec![0.0; numbers.len()];
        let start = if mode.is_state() { &weights } else { &zeros };
        let (value, adjoint) = (literal(mode, numbers), literal(mode, start));
        let _ = writeln!(self.lets, "    let (mut a{at}, mut d_a{at}) = ({value}, {adjoint});");
        let mutable = if mode.is_state() {
            "&mut "
        } else if mode.ty().starts_with('&') {
            "&"
        } else {
            ""
        };
        self.plain.push(format!("{mutable}a{at}.clone()"));
        self.arguments.push(format!("{mutable}a{at}"));
        self.accumulators.push(format!("&mut d_a{at}"));
        self.parts.push(match mode {
            Mode::Real | Mode::RealRef | Mode::RealMut => format!("&[d_a{at}]"),
            Mode::Matrix => format!("d_a{at}.as_flattened()"),
            Mode::Integer
            | Mode::Array(_)
            | Mode::ArrayRef(_)
            | Mode::Slice(_)
            | Mode::SliceMut(_)
            | Mode::ArrayMut(_)
            | Mode::Vector(_) => format!("&d_a{at}"),
        });
    }
}

fn literal(mode: Mode, numbers: &[f64]) -> String {
    match mode {
        Mode::Real | Mode::RealRef | Mode::RealMut => format!("{:?}", numbers[0]),
        Mode::Matrix => format!("[{:?}, {:?}]", &numbers[..2], &numbers[2..]),
        Mode::Vector(_) => format!("vec!{numbers:?}"),
        Mode::Integer | Mode::Array(_) | Mode::ArrayRef(_) | Mode::Slice(_) | Mode::SliceMut(_) | Mode::ArrayMut(_) => {
            format!("{numbers:?}")
        }
    }
}

#[test]
fn compiled_programs_are_those_of_the_generator() {
    if std::env::var_os("UPDATE").is_some() {
        let modules: String = programs().filter_map(|(seed, program)| module(seed, &program)).collect();
        std::fs::write(path(), format!("{HEAD}{modules}")).expect("the tests can be written");
    }
    let file = std::fs::read_to_string(path()).expect("the tests can be read");
    let (seed, program) = programs().next().expect("seeds have no end");
    let known = file.contains(&format!("mod seed_{seed} ")) && file.contains(&program.text);
    assert!(known, "the generator has changed: run `UPDATE=1 cargo test -p autodiff-macro`");
}
