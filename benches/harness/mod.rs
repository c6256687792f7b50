//! Compares the gradients of a kernel, counts its allocations, times its three programs in turn, prints a row of the table.

mod agreement;
mod kernel;
mod memory;
mod timing;

use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};

pub(crate) use self::kernel::{Kernel, Size};
use self::timing::{SLICE, quartiles, seconds};

/// Of all three programs, unless they are slow.
const TURNS: usize = 1000;
const LEAST_TURNS: usize = 50;
const PATIENCE: Duration = Duration::from_secs(3);

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
