//! What has to hold of every program: its value, its gradient, and what it leaves behind.

use super::datum::{Datum, Fault};
use super::generate::{Mode, Program};
use super::interpret::Library;
use super::scalar::{Dual, Scalar};
use super::source;
use crate::compiler::switches::Switches;

/// How far a gradient may be off, relative to the largest derivative.
const TOLERANCE: f64 = 1e-9;
/// Programs with larger values or derivatives are not compared.
const LARGEST: f64 = 1e7;

/// What came of a program.
#[derive(Debug, PartialEq)]
pub(super) enum Verdict {
    Right,
    /// It could not be run as plain Rust, or its derivatives are too large to be compared.
    Skipped(String),
    /// The differences do not converge there, but everything else is right.
    Kink,
    Wrong(String),
}

/// The arguments of a program, and the weights of what it leaves in its `&mut` parameters.
pub(super) struct Case {
    pub(super) modes: Vec<Mode>,
    pub(super) numbers: Vec<f64>,
    pub(super) integers: Vec<usize>,
}

impl Case {
    pub(super) fn of(program: &Program) -> Self {
        Self {
            modes: program.main.parameters.clone(),
            numbers: program.numbers.clone(),
            integers: program.integers.clone(),
        }
    }

    /// The arguments, with the numbers that are given.
    pub(super) fn arguments<S: Scalar>(&self, numbers: &[S]) -> Vec<Datum<S>> {
        let mut numbers = numbers.iter().map(|number| Datum::Real(*number));
        let mut integers = self.integers.iter();
        let mut take = |count: usize| numbers.by_ref().take(count).collect::<Vec<_>>();
        let mut arguments = Vec::new();
        for mode in &self.modes {
            arguments.push(match mode {
                Mode::Real | Mode::RealRef | Mode::RealMut => take(1).remove(0),
                Mode::Integer => integers.next().map_or(Datum::Unit, |value| Datum::Integer(wide(*value))),
                Mode::Matrix => Datum::Sequence(vec![Datum::Sequence(take(2)), Datum::Sequence(take(2))]),
                Mode::Array(length)
                | Mode::ArrayRef(length)
                | Mode::Slice(length)
                | Mode::SliceMut(length)
                | Mode::ArrayMut(length)
                | Mode::Vector(length) => Datum::Sequence(take(*length)),
                Mode::VectorMut(_) | Mode::Maybe | Mode::MaybeMut => unreachable!("only helpers take it"),
                Mode::Struct(_) | Mode::StructRef(_) | Mode::StructMut(_) => unreachable!("only helpers take it"),
                Mode::Function | Mode::FunctionRef | Mode::Rows(..) | Mode::RowsMut(..) => {
                    unreachable!("only helpers take it")
                }
            });
        }
        arguments
    }

    /// The accumulators: zeros or ones scaled, and for a state the weights of what is left in it.
    pub(super) fn accumulators(&self, base: f64) -> Vec<Datum<f64>> {
        let arguments = self.arguments(&self.numbers);
        let weights = arguments.iter().zip(&self.modes).map(|(argument, mode)| {
            let mut weight = 0.0;
            argument.zero().map(&mut |_: f64| {
                weight += 0.25;
                if mode.is_state() { weight } else { base }
            })
        });
        weights.collect()
    }

    /// The value and the weighted content of the states after a call.
    pub(super) fn objective<S: Scalar>(&self, value: &Datum<S>, after: &[Datum<S>]) -> Result<S, Fault> {
        let mut parts = vec![(value.real()?, 1.0)];
        for ((mode, argument), weight) in self.modes.iter().zip(after).zip(self.accumulators(0.0)) {
            if mode.is_state() {
                let (mut contents, mut weights) = (Vec::new(), Vec::new());
                argument.flat(&mut contents);
                weight.flat(&mut weights);
                parts.extend(contents.into_iter().zip(weights));
            }
        }
        let sum = parts.iter().map(|(part, weight)| part.value() * weight).sum();
        Ok(S::combine(sum, &parts))
    }
}

fn wide(value: usize) -> i64 {
    i64::try_from(value).unwrap_or(0)
}

/// The text of the program compiled and compared, with these analyses.
pub(super) fn verdict(text: &str, case: &Case, switches: &Switches) -> Verdict {
    let file = match syn::parse_file(text) {
        Ok(file) => file,
        Err(error) => return Verdict::Wrong(format!("the generator wrote no Rust: {error}")),
    };
    let sources = sources(&file);
    let expected = match expected(&sources, case) {
        Ok(expected) => expected,
        Err(fault) => return Verdict::Skipped(fault),
    };
    if !expected.is_moderate() {
        return Verdict::Skipped("too large".to_owned());
    }
    match compile(&file, switches).and_then(|library| compare(&library, case, &expected)) {
        Ok(()) if text.contains("stop_gradient") => Verdict::Right,
        Ok(()) => differences(&sources, case, &expected.gradient),
        Err(fault) if fault.contains("has to be known") => Verdict::Skipped(fault),
        Err(fault) => Verdict::Wrong(fault),
    }
}

/// The functions of a program, by name.
pub(super) fn sources(file: &syn::File) -> source::Sources {
    let functions = file.items.iter().filter_map(|item| match item {
        syn::Item::Fn(function) => Some((function.sig.ident.to_string(), function.clone())),
        _ => None,
    });
    functions.collect()
}

/// What plain Rust computes, and the gradient by dual numbers.
pub(super) struct Expected {
    pub(super) value: Datum<f64>,
    after: Vec<Datum<f64>>,
    pub(super) gradient: Vec<f64>,
}

impl Expected {
    pub(super) fn is_moderate(&self) -> bool {
        let mut all = self.gradient.clone();
        self.value.flat(&mut all);
        self.after.iter().for_each(|after| after.flat(&mut all));
        all.iter().all(|number| number.abs() < LARGEST)
    }
}

pub(super) fn expected(sources: &source::Sources, case: &Case) -> Result<Expected, Fault> {
    let (value, after) = source::call(sources, "program", case.arguments(&case.numbers))?;
    let inputs = case.numbers.iter().enumerate().map(|(number, value)| Dual::input(*value, number));
    let inputs: Vec<Dual> = inputs.collect();
    let (dual_value, dual_after) = source::call(sources, "program", case.arguments(&inputs))?;
    let objective = case.objective(&dual_value, &dual_after)?;
    let gradient = objective.slopes[..case.numbers.len()].to_vec();
    Ok(Expected { value, after, gradient })
}

/// Compares the way back of a program with dual numbers on the way forwards: what the two share is not tested, but more of
/// the language can be run than in the source.
pub(super) fn consistency(text: &str, case: &Case, switches: &Switches) -> Verdict {
    let Ok(file) = syn::parse_file(text) else { return Verdict::Wrong("the generator wrote no Rust".to_owned()) };
    let library = match compile(&file, switches) {
        Ok(library) => library,
        Err(fault) if fault.contains("panics") => return Verdict::Wrong(fault),
        Err(fault) => return Verdict::Skipped(fault),
    };
    let expected = match primal(&library, case) {
        Ok(expected) if expected.is_moderate() => expected,
        Ok(_) => return Verdict::Skipped("too large".to_owned()),
        Err(fault) => return Verdict::Skipped(fault),
    };
    match compare(&library, case, &expected) {
        Ok(()) => Verdict::Right,
        // The interpreter of the source does not see the views of the IR.
        Err(fault) if fault.contains("not available: cell") => Verdict::Skipped(fault),
        Err(fault) => Verdict::Wrong(fault),
    }
}

/// What the IR computes forwards, over numbers and dual numbers.
fn primal(library: &Library, case: &Case) -> Result<Expected, Fault> {
    let wanted = vec![true; case.modes.len()];
    let outcome = library.forward("program", case.arguments(&case.numbers), wanted.clone())?;
    let inputs = case.numbers.iter().enumerate().map(|(number, value)| Dual::input(*value, number));
    let duals = library.forward("program", case.arguments(&inputs.collect::<Vec<Dual>>()), wanted)?;
    let slopes = case.objective(&duals.value, &duals.arguments)?.slopes;
    let gradient = slopes[..case.numbers.len()].to_vec();
    Ok(Expected { value: outcome.value, after: outcome.arguments, gradient })
}

fn compile(file: &syn::File, switches: &Switches) -> Result<Library, Fault> {
    let compiled = std::panic::catch_unwind(|| Library::compile(file, switches));
    compiled.map_err(|panic| format!("the compiler panics: {}", message(panic.as_ref())))?
}

fn compare(library: &Library, case: &Case, expected: &Expected) -> Result<(), Fault> {
    let wanted = vec![true; case.modes.len()];
    let before = case.arguments(&case.numbers);
    let outcome = library.forward("program", before.clone(), wanted)?;
    if bits(&[outcome.value.clone()]) != bits(&[expected.value.clone()]) {
        return Err(format!("value {:?} instead of {:?}", outcome.value, expected.value));
    }
    if bits(&outcome.arguments) != bits(&expected.after) {
        return Err(format!("left {:?} instead of {:?}", outcome.arguments, expected.after));
    }
    let back = |base: f64| {
        let accumulators = case.accumulators(base);
        library.backward("program", &outcome.tape, outcome.arguments.clone(), Datum::Real(1.0), accumulators)
    };
    let (restored, gradient) = back(0.0)?;
    near(&gradient, &expected.gradient, 0.0, case)?;
    if bits(&restored) != bits(&before) {
        return Err(format!("restored {restored:?} instead of {before:?}"));
    }
    let (_, again) = back(0.0)?;
    if bits(&again) != bits(&gradient) {
        return Err(format!("gradient {gradient:?}, and the second time {again:?}"));
    }
    let (_, added) = back(1.0)?;
    near(&added, &expected.gradient, 1.0, case)
}

fn message(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().cloned();
    text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned())).unwrap_or_default()
}

fn bits(values: &[Datum<f64>]) -> Vec<u64> {
    let mut flat = Vec::new();
    values.iter().for_each(|value| value.flat(&mut flat));
    flat.into_iter().map(f64::to_bits).collect()
}

/// The gradient is as expected, on top of `base` where it is accumulated.
fn near(gradient: &[Datum<f64>], expected: &[f64], base: f64, case: &Case) -> Result<(), Fault> {
    let mut flat = Vec::new();
    for (part, mode) in gradient.iter().zip(&case.modes) {
        let start = flat.len();
        part.flat(&mut flat);
        if !mode.is_state() {
            flat[start..].iter_mut().for_each(|number| *number -= base);
        }
    }
    let scale = expected.iter().fold(1.0, |largest: f64, number| largest.max(number.abs()));
    let off = |(a, b): (&f64, &f64)| (a - b).abs() > TOLERANCE * scale || a.is_nan();
    if flat.len() != expected.len() || flat.iter().zip(expected).any(off) {
        return Err(format!("gradient {flat:?} instead of {expected:?}"));
    }
    Ok(())
}

/// Compares the derivative in one direction with central differences, if two steps agree on it.
fn differences(sources: &source::Sources, case: &Case, gradient: &[f64]) -> Verdict {
    let direction: Vec<f64> = (0..gradient.len()).map(|number| [0.8, -0.6, 0.5, 0.9, -0.7][number % 5]).collect();
    let at = |step: f64| -> Result<f64, Fault> {
        let moved = case.numbers.iter().zip(&direction).map(|(number, by)| number + step * by);
        let (value, after) = source::call(sources, "program", case.arguments(&moved.collect::<Vec<f64>>()))?;
        case.objective(&value, &after)
    };
    let central = |step: f64| Ok::<f64, Fault>((at(step)? - at(-step)?) / (2.0 * step));
    let derivative: f64 = gradient.iter().zip(&direction).map(|(slope, by)| slope * by).sum();
    let scale = gradient.iter().fold(1.0, |largest: f64, number| largest.max(number.abs()));
    let agree = |a: f64, b: f64, tolerance: f64| (a - b).abs() <= tolerance * scale;
    let one_sided = |step: f64| Ok::<f64, Fault>((at(step)? - at(0.0)?) / step);
    match (central(1e-4), central(2e-5), one_sided(1e-7)) {
        (Ok(wide), Ok(narrow), Ok(narrowest)) if agree(wide, narrow, 1e-5) && agree(narrow, narrowest, 1e-4) => {
            if agree(narrow, derivative, 1e-4) {
                return Verdict::Right;
            }
            Verdict::Wrong(format!("the derivative is {derivative}, but differences say {wide} and {narrow}"))
        }
        _ => Verdict::Kink,
    }
}
