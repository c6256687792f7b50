//! Compares the gradients of a kernel, counts its allocations, times its three programs in turn, prints a row of the table.

mod agreement;
mod memory;

use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// A function with two gradients, and the input they are measured on.
pub(crate) trait Kernel: Sized {
    /// Holds the gradient; both programs add to it.
    type Gradient;

    const NAME: &'static str;

    /// Makes the input. The workspace of the hand-written gradient is empty until its first call.
    fn new(size: Size) -> Self;

    /// A gradient of the right shape, all zero.
    fn zero(&self) -> Self::Gradient;

    /// All components of a gradient, one after the other.
    fn flatten(gradient: &Self::Gradient) -> Vec<f64>;

    /// The inputs that the components belong to, in the same order.
    fn inputs(&mut self) -> Vec<&mut [f64]>;

    /// The derivative of the value by each of the inputs.
    fn derivatives(&self, gradient: &Self::Gradient) -> Vec<f64> {
        Self::flatten(gradient)
    }

    /// Value and gradient by the generated code of another version, which this one has to equal.
    fn twin(&self, _gradient: &mut Self::Gradient) -> Option<f64> {
        None
    }

    /// The function itself.
    fn primal(&self) -> f64;

    /// Value and gradient by the generated code.
    fn ours(&self, gradient: &mut Self::Gradient) -> f64;

    /// Value and gradient by hand.
    fn hand(&mut self, gradient: &mut Self::Gradient) -> f64;
}

/// Compilers without optimisation get small inputs where it matters.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Size {
    Full,
    Small,
}

impl Size {
    pub(crate) fn of(self, full: usize, small: usize) -> usize {
        match self {
            Self::Full => full,
            Self::Small => small,
        }
    }
}

/// Of all three programs, unless they are slow.
const TURNS: usize = 1000;
const LEAST_TURNS: usize = 50;
const PATIENCE: Duration = Duration::from_secs(3);

/// How long one program runs in one turn at least; short calls are repeated to fill it.
const SLICE: Duration = Duration::from_micros(300);

/// Runs kernels and remembers whether all of them agreed.
pub(crate) struct Bench {
    words: Vec<String>,
    timed: bool,
    kernels: usize,
    failed: bool,
}

impl Bench {
    pub(crate) fn new(words: Vec<String>, timed: bool) -> Self {
        if timed {
            println!(
                "| kernel | primal | gradient/primal | hand/primal | ours/hand | allocations | kept, ours | kept, hand |"
            );
            println!("|---|--:|--:|--:|--:|--:|--:|--:|");
        }
        Self { words, timed, kernels: 0, failed: false }
    }

    /// Checks the kernel and, if it is right, times it.
    pub(crate) fn run<K: Kernel>(&mut self) {
        if !self.words.is_empty() && !self.words.iter().any(|word| K::NAME.contains(word.as_str())) {
            return;
        }
        self.kernels += 1;
        let size = if self.timed { Size::Full } else { Size::Small };
        match agreement::check::<K>(size) {
            Err(difference) => {
                println!("| {} | WRONG: {difference} |", K::NAME);
                self.failed = true;
            }
            Ok(()) if self.timed => println!("{} {}", measure::<K>(), memory::columns::<K>()),
            Ok(()) => println!("{}: all gradients agree", K::NAME),
        }
    }

    pub(crate) fn finish(self) -> ExitCode {
        if self.kernels == 0 {
            println!("no kernel is named like {:?}", self.words);
        }
        if self.failed || self.kernels == 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS }
    }
}

/// Times all three programs and formats a row.
fn measure<K: Kernel>() -> String {
    let mut kernel = K::new(Size::Full);
    let mut gradient = kernel.zero();
    let calls: [u32; 3] = std::array::from_fn(|program| calibrate(|| run(&mut kernel, &mut gradient, program)));
    let mut turns: Vec<[f64; 3]> = Vec::new();
    let start = Instant::now();
    while turns.len() < LEAST_TURNS || (turns.len() < TURNS && start.elapsed() < PATIENCE) {
        let mut times = [0.0; 3];
        for program in (0..3).map(|program| (turns.len() + program) % 3) {
            times[program] = time(calls[program], || run(&mut kernel, &mut gradient, program));
        }
        turns.push(times);
    }
    let of = |ratio: fn(&[f64; 3]) -> f64| quartiles(turns.iter().map(ratio).collect());
    let [_, primal, _] = of(|[primal, ..]| *primal);
    let ([_, ours, _], [_, hand, _]) = (of(|[primal, ours, _]| ours / primal), of(|[primal, _, hand]| hand / primal));
    let [low, both, high] = of(|[_, ours, hand]| ours / hand);
    format!("| {} | {} | {ours:.2} | {hand:.2} | {both:.2} ({low:.2}-{high:.2}) |", K::NAME, seconds(primal))
}

/// The quartiles, with the median between them.
fn quartiles(mut values: Vec<f64>) -> [f64; 3] {
    values.sort_by(f64::total_cmp);
    [1, 2, 3].map(|quarter| values[(values.len() - 1) * quarter / 4])
}

/// Calls the function, the generated gradient or the one by hand.
#[inline(always)]
fn run<K: Kernel>(kernel: &mut K, gradient: &mut K::Gradient, program: usize) -> f64 {
    match program {
        0 => kernel.primal(),
        1 => kernel.ours(black_box(gradient)),
        _ => kernel.hand(black_box(gradient)),
    }
}

/// How many calls fill a slice.
fn calibrate(mut program: impl FnMut() -> f64) -> u32 {
    let mut calls = 1;
    while calls < 1 << 30 && SLICE.as_secs_f64() > f64::from(calls) * time(calls, &mut program) {
        calls *= 2;
    }
    calls
}

/// Seconds a call.
fn time(calls: u32, mut program: impl FnMut() -> f64) -> f64 {
    let start = Instant::now();
    for _ in 0..calls {
        black_box(program());
    }
    start.elapsed().as_secs_f64() / f64::from(calls)
}

fn seconds(seconds: f64) -> String {
    match seconds {
        s if s < 1e-6 => format!("{:.1} ns", 1e9 * s),
        s if s < 1e-3 => format!("{:.1} us", 1e6 * s),
        s => format!("{:.2} ms", 1e3 * s),
    }
}
