//! What has to hold of every program: its value, its gradient in every form, and what it leaves behind.

#[path = "../it/support/flat.rs"]
#[allow(
    dead_code,
    clippy::cast_possible_truncation,
    clippy::float_cmp,
    reason = "shared with the tests of the language, which allow these for the whole crate"
)]
mod flat;

pub(crate) use flat::flat;

/// How far a gradient may be from that by dual numbers, relative to the largest derivative.
const TOLERANCE: f64 = 1e-9;
/// How far two forms of a gradient may be from each other, that add the same terms up in different orders.
const ROUNDING: f64 = 1e-13;
/// How far differences may be from the gradient, relative to the largest derivative.
const DIFFERENCES: f64 = 1e-4;
/// Larger values and derivatives are not compared.
const LARGEST: f64 = 1e7;

/// A program and its derivatives. The real arguments are parts of `memory`, their accumulators parts of `d_memory`.
pub(crate) struct Forms {
    pub(crate) plain: fn(memory: &mut [f64]) -> f64,
    pub(crate) walk: fn(memory: &mut [f64], d_memory: &mut [f64]) -> Walk,
    pub(crate) value_and_grad: fn(memory: &mut [f64]) -> (f64, Vec<f64>),
    pub(crate) grad: fn(memory: &mut [f64]) -> Vec<f64>,
    pub(crate) vjp: fn(memory: &mut [f64]) -> (f64, Vec<f64>),
    pub(crate) accumulate_grad: fn(memory: &mut [f64], d_memory: &mut [f64]) -> f64,
}

/// What a forward pass gave, and two runs of its backward pass.
pub(crate) struct Walk {
    pub(crate) value: f64,
    /// The memory between the passes.
    pub(crate) left: Vec<f64>,
    /// The memory after the first run backwards, and its gradient.
    pub(crate) first: [Vec<f64>; 2],
}

/// Where a program is differentiated, and what is known of it there.
pub(crate) struct Point<'a> {
    pub(crate) at: &'a [f64],
    /// The cotangents of what is left in the memory of the caller.
    pub(crate) weights: &'a [f64],
    /// The gradient by dual numbers.
    pub(crate) gradient: &'a [f64],
    /// `stop_gradient` makes it another one than that of the program.
    pub(crate) stopped: bool,
}

/// `check!(program, (arguments), (accumulators), |a: 1, b: 3|, |d_a, d_b|, point)`: the parts of the memory, with their
/// sizes, and of its adjoint, are what arguments and accumulators are made of.
macro_rules! check {
    (
        $program:ident, ($($argument:expr),*), ($($accumulator:expr),*),
        |$($part:ident: $size:literal),*|, |$($d_part:ident),*|, $point:expr
    ) => {
        #[test]
        fn derivatives() {
            $crate::support::check(
                &forms!($program, ($($argument),*), ($($accumulator),*), |$($part: $size),*|, |$($d_part),*|),
                &$point,
            )
        }
    };
}

/// `compare!(program, .., at: [..], weights: [..], stopped: false)`: as `check!`, with the gradient from the program of the
/// same name in the module `twin`, which runs on dual numbers.
macro_rules! compare {
    (
        $program:ident, ($($argument:expr),*), ($($accumulator:expr),*),
        |$($part:ident: $size:literal),*|, |$($d_part:ident),*|,
        at: $at:expr, weights: $weights:expr, stopped: $stopped:expr
    ) => {
        #[test]
        fn derivatives() {
            let twin = |memory: &mut [$crate::dual::Dual]| {
                let [$($part),*] = $crate::support::parts(memory, [$($size),*]);
                twin::$program($($argument),*)
            };
            let (at, weights) = ($at, $weights);
            let (value, gradient) = $crate::dual::gradient(twin, &at, &weights);
            $crate::support::check_beside_kinks(
                &forms!($program, ($($argument),*), ($($accumulator),*), |$($part: $size),*|, |$($d_part),*|),
                &$crate::support::Point { at: &at, weights: &weights, gradient: &gradient, stopped: $stopped },
                value,
            )
        }
    };
}

/// The forms of a program.
macro_rules! forms {
    (
        $program:ident, ($($argument:expr),*), ($($accumulator:expr),*),
        |$($part:ident: $size:literal),*|, |$($d_part:ident),*|
    ) => {
            $crate::support::Forms {
                plain: |memory| {
                    let [$($part),*] = $crate::support::parts(memory, [$($size),*]);
                    $program($($argument),*)
                },
                walk: |memory, d_memory| {
                    let start = d_memory.to_vec();
                    let [$($part),*] = $crate::support::parts(memory, [$($size),*]);
                    let (value, backward) = $program::forward($($argument),*);
                    let left = memory.to_vec();
                    let mut back = |memory: &mut [f64], d_memory: &mut [f64]| {
                        let [$($part),*] = $crate::support::parts(memory, [$($size),*]);
                        let [$($d_part),*] = $crate::support::parts(d_memory, [$($size),*]);
                        backward($($argument,)* 1.0, $($accumulator),*);
                    };
                    back(memory, d_memory);
                    let first = [memory.to_vec(), d_memory.to_vec()];
                    memory.copy_from_slice(&left);
                    d_memory.copy_from_slice(&start);
                    back(memory, d_memory);
                    $crate::support::Walk { value, left, first }
                },
                value_and_grad: |memory| {
                    let [$($part),*] = $crate::support::parts(memory, [$($size),*]);
                    let (value, gradient) = $program::value_and_grad($($argument),*);
                    (value, $crate::support::flat(&gradient))
                },
                grad: |memory| {
                    let [$($part),*] = $crate::support::parts(memory, [$($size),*]);
                    $crate::support::flat(&$program::grad($($argument),*))
                },
                vjp: |memory| {
                    let [$($part),*] = $crate::support::parts(memory, [$($size),*]);
                    // The pullback holds the arguments, and a `match` keeps temporary ones.
                    match $program::vjp($($argument),*) {
                        (value, pullback) => (value, $crate::support::flat(&pullback(1.0))),
                    }
                },
                accumulate_grad: |memory, d_memory| {
                    let [$($part),*] = $crate::support::parts(memory, [$($size),*]);
                    let [$($d_part),*] = $crate::support::parts(d_memory, [$($size),*]);
                    $program::accumulate_grad($($argument,)* $($accumulator),*)
                },
            }
    };
}

/// The memory taken apart.
pub(crate) fn parts<T, const N: usize>(mut memory: &mut [T], sizes: [usize; N]) -> [&mut [T]; N] {
    sizes.map(|size| memory.split_off_mut(..size).expect("the sizes fit the memory"))
}

/// A part as an array.
pub(crate) fn array<T, const N: usize>(part: &mut [T]) -> &mut [T; N] {
    part.as_mut_array().expect("the part has the size of the array")
}

/// A part as a matrix.
pub(crate) fn matrix<T>(part: &mut [T]) -> &mut [[T; 2]; 2] {
    let (rows, _) = part.as_chunks_mut();
    rows.as_mut_array().expect("the part has the size of the matrix")
}

/// Compares all forms with the plain program, with each other, with dual numbers and with differences.
#[track_caller]
pub(crate) fn check(forms: &Forms, point: &Point<'_>) {
    agree(forms, point);
    differences(forms.plain, point, true);
}

/// As `check`, but also for programs with differences that do not converge in any direction. Such with results of a size
/// that leaves no digit to compare are left alone.
#[track_caller]
pub(crate) fn check_beside_kinks(forms: &Forms, point: &Point<'_>, value: f64) {
    let moderate = |number: &f64| number.abs() < LARGEST;
    if !point.gradient.iter().all(moderate) || !moderate(&value) {
        assert!(std::env::var_os("AUTODIFF_ALL").is_none(), "too large: {value}, {:?}", point.gradient);
        return;
    }
    let (found, _) = run(forms.plain, point.at);
    near("value beside that of the twin", &[found], &[value], TOLERANCE);
    agree(forms, point);
    differences(forms.plain, point, false);
}

#[track_caller]
fn agree(forms: &Forms, point: &Point<'_>) {
    let (value, after) = run(forms.plain, point.at);
    walks(forms, point, value, &after);

    let (walk, _) = walk(forms, point.at, &vec![0.0; point.at.len()]);
    let alone = &walk.first[1];
    let ((found, gradient), memory) = run(forms.value_and_grad, point.at);
    same("value_and_grad", &[&[found], &memory], &[&[value], point.at]);
    near("gradient of value_and_grad", &gradient, alone, ROUNDING);
    let (gradient, memory) = run(forms.grad, point.at);
    same("grad", &[&memory], &[point.at]);
    near("gradient of grad", &gradient, alone, ROUNDING);
    let ((found, gradient), memory) = run(forms.vjp, point.at);
    same("vjp", &[&[found], &gradient, &memory], &[&[value], alone, &after]);
    accumulates(forms, point, value, alone);
}

/// The staged pair: forwards, and backwards twice.
#[track_caller]
fn walks(forms: &Forms, point: &Point<'_>, value: f64, after: &[f64]) {
    let (walk, [memory, again]) = walk(forms, point.at, point.weights);
    let [restored, gradient] = &walk.first;
    same("forward", &[&[walk.value], &walk.left], &[&[value], after]);
    same("memory after the way back", &[restored], &[point.at]);
    same("the second way back", &[&memory, &again], &[restored, gradient]);
    near("gradient", gradient, point.gradient, TOLERANCE);
}

#[track_caller]
fn accumulates(forms: &Forms, point: &Point<'_>, value: f64, alone: &[f64]) {
    let (mut memory, mut sums) = (point.at.to_vec(), vec![1.0; point.at.len()]);
    let found = (forms.accumulate_grad)(&mut memory, &mut sums);
    same("accumulate_grad", &[&[found], &memory], &[&[value], point.at]);
    let expected: Vec<f64> = alone.iter().map(|slope| 1.0 + slope).collect();
    near("accumulated gradient", &sums, &expected, TOLERANCE);
}

fn run<R>(form: fn(&mut [f64]) -> R, at: &[f64]) -> (R, Vec<f64>) {
    let mut memory = at.to_vec();
    (form(&mut memory), memory)
}

/// The walk, and the memory and gradient after its second way back.
fn walk(forms: &Forms, at: &[f64], start: &[f64]) -> (Walk, [Vec<f64>; 2]) {
    let (mut memory, mut gradient) = (at.to_vec(), start.to_vec());
    let walk = (forms.walk)(&mut memory, &mut gradient);
    (walk, [memory, gradient])
}

#[track_caller]
fn same(what: &str, found: &[&[f64]], expected: &[&[f64]]) {
    let bits = |lists: &[&[f64]]| -> Vec<u64> { lists.concat().into_iter().map(f64::to_bits).collect() };
    assert_eq!(bits(found), bits(expected), "{what}: {found:?} instead of {expected:?}");
}

#[track_caller]
fn near(what: &str, found: &[f64], expected: &[f64], tolerance: f64) {
    let bound = tolerance * scale(expected);
    let close = found.iter().zip(expected).all(|(a, b)| (a - b).abs() <= bound);
    assert!(close && found.len() == expected.len(), "{what}: {found:?} instead of {expected:?}");
}

fn scale(gradient: &[f64]) -> f64 {
    gradient.iter().fold(1.0, |largest, slope| largest.max(slope.abs()))
}

/// Compares the gradient with differences in one direction that mixes all arguments, and along each of them.
///
/// The generator leaves out programs whose differences do not converge in the mixed direction, so there they have to.
/// Along a single argument a kink may be near: where two steps disagree, nothing is compared.
#[track_caller]
fn differences(plain: fn(&mut [f64]) -> f64, point: &Point<'_>, converge: bool) {
    if point.stopped {
        return;
    }
    let mixed: Vec<f64> = (0..point.at.len()).map(|number| [0.8, -0.6, 0.5, 0.9, -0.7][number % 5]).collect();
    let difference = difference(plain, point, &mixed);
    assert!(difference.is_some() || !converge, "the differences converge");
    difference.iter().for_each(|difference| compare(point, &mixed, *difference));
    for along in 0..point.at.len() {
        let mut direction = vec![0.0; point.at.len()];
        direction[along] = 1.0;
        if let Some(difference) = self::difference(plain, point, &direction) {
            compare(point, &direction, difference);
        }
    }
}

#[track_caller]
fn compare(point: &Point<'_>, direction: &[f64], difference: f64) {
    let derivative = dot(point.gradient, direction);
    let close = (derivative - difference).abs() <= DIFFERENCES * scale(point.gradient);
    assert!(close, "along {direction:?} the derivative is {derivative}, but differences say {difference}");
}

/// The central difference of the value and the weighted memory after a call, if it does not depend on the step.
fn difference(plain: fn(&mut [f64]) -> f64, point: &Point<'_>, direction: &[f64]) -> Option<f64> {
    let at = |step: f64| {
        let moved: Vec<f64> = point.at.iter().zip(direction).map(|(number, by)| number + step * by).collect();
        let (value, after) = run(plain, &moved);
        value + dot(point.weights, &after)
    };
    let central = |step: f64| (at(step) - at(-step)) / (2.0 * step);
    let (wide, narrow, one_sided) = (central(1e-4), central(2e-5), (at(1e-7) - at(0.0)) / 1e-7);
    let bound = DIFFERENCES * scale(point.gradient);
    ((wide - narrow).abs() <= 0.1 * bound && (narrow - one_sided).abs() <= bound).then_some(narrow)
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}
