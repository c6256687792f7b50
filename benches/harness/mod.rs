//! Compares the gradients of a kernel, times its three programs in turn, prints a row of the table.

use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// A function with two gradients, and the input they are measured on.
pub(crate) trait Kernel {
    /// Holds the gradient; both programs add to it.
    type Gradient;

    const NAME: &'static str;

    /// Makes the input, and whatever workspace the hand-written gradient reuses.
    fn new() -> Self;

    /// A gradient of the right shape, all zero.
    fn zero(&self) -> Self::Gradient;

    /// All components of a gradient, one after the other.
    fn flatten(gradient: &Self::Gradient) -> Vec<f64>;

    /// The function itself.
    fn primal(&self) -> f64;

    /// Value and gradient by the generated code.
    fn ours(&self, gradient: &mut Self::Gradient) -> f64;

    /// Value and gradient by hand.
    fn hand(&mut self, gradient: &mut Self::Gradient) -> f64;
}

const TURNS: usize = 301;

/// How long one program runs in one turn; short calls are repeated to fill it.
const SLICE: Duration = Duration::from_millis(2);

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
            println!("| kernel | primal | gradient/primal | hand/primal | ours/hand |");
            println!("|---|--:|--:|--:|--:|");
        }
        Self { words, timed, kernels: 0, failed: false }
    }

    /// Checks the kernel and, if it is right, times it.
    pub(crate) fn run<K: Kernel>(&mut self) {
        if !self.words.is_empty() && !self.words.iter().any(|word| K::NAME.contains(word.as_str())) {
            return;
        }
        self.kernels += 1;
        match check::<K>() {
            Err(difference) => {
                println!("| {} | WRONG: {difference} |", K::NAME);
                self.failed = true;
            }
            Ok(()) if self.timed => println!("{}", measure::<K>()),
            Ok(()) => println!("{}: both gradients agree", K::NAME),
        }
    }

    pub(crate) fn finish(self) -> ExitCode {
        if self.kernels == 0 {
            println!("no kernel is named like {:?}", self.words);
        }
        if self.failed || self.kernels == 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS }
    }
}

/// Compares values and gradients of one call each; then that a second call adds the same again.
fn check<K: Kernel>() -> Result<(), String> {
    let mut kernel = K::new();
    let (mut ours, mut hand) = (kernel.zero(), kernel.zero());
    let value = kernel.primal();
    for call in 1..=2 {
        let ours_value = kernel.ours(&mut ours);
        let hand_value = kernel.hand(&mut hand);
        if ours_value.to_bits() != value.to_bits() {
            return Err(format!("call {call}: the value is {value}, ours {ours_value}"));
        }
        if !close(hand_value, value, value.abs()) {
            return Err(format!("call {call}: the value is {value}, by hand {hand_value}"));
        }
        compare(&K::flatten(&ours), &K::flatten(&hand)).map_err(|difference| format!("call {call}: {difference}"))?;
    }
    Ok(())
}

fn compare(ours: &[f64], hand: &[f64]) -> Result<(), String> {
    let largest = hand.iter().fold(0.0_f64, |largest, d| largest.max(d.abs()));
    if ours.len() != hand.len() || largest == 0.0 {
        return Err(format!("{} components, by hand {}, the largest {largest}", ours.len(), hand.len()));
    }
    let wrong = ours.iter().zip(hand).position(|(&ours, &hand)| !close(ours, hand, 1e-3 * largest));
    wrong.map_or(Ok(()), |i| Err(format!("component {i} is {}, by hand {}", ours[i], hand[i])))
}

/// Equal to 1e-10, relative to the larger number or to `scale`. Never true of NaN.
fn close(a: f64, b: f64, scale: f64) -> bool {
    (a - b).abs() <= 1e-10 * a.abs().max(b.abs()).max(scale)
}

/// Times all three programs and formats a row.
fn measure<K: Kernel>() -> String {
    let mut kernel = K::new();
    let (mut ours_gradient, mut hand_gradient) = (kernel.zero(), kernel.zero());
    let calls = calibrate(&kernel);
    let (mut primal, mut ours, mut hand) = (Vec::new(), Vec::new(), Vec::new());
    for turn in 0..TURNS {
        for program in 0..3 {
            match (turn + program) % 3 {
                0 => primal.push(time(calls, || kernel.primal())),
                1 => ours.push(time(calls, || kernel.ours(black_box(&mut ours_gradient)))),
                _ => hand.push(time(calls, || kernel.hand(black_box(&mut hand_gradient)))),
            }
        }
    }
    let ours_by_hand = ratios(&ours, &hand);
    format!(
        "| {} | {} | {:.2} | {:.2} | {:.2} ({:.2} to {:.2}) |",
        K::NAME,
        seconds(quantile(&primal, 0.5)),
        quantile(&ratios(&ours, &primal), 0.5),
        quantile(&ratios(&hand, &primal), 0.5),
        quantile(&ours_by_hand, 0.5),
        quantile(&ours_by_hand, 0.25),
        quantile(&ours_by_hand, 0.75),
    )
}

/// How many calls of the primal fill a slice.
fn calibrate<K: Kernel>(kernel: &K) -> u32 {
    let mut calls = 1;
    while calls < 1 << 30 {
        let start = Instant::now();
        for _ in 0..calls {
            black_box(kernel.primal());
        }
        if start.elapsed() >= SLICE {
            break;
        }
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

fn ratios(a: &[f64], b: &[f64]) -> Vec<f64> {
    a.iter().zip(b).map(|(a, b)| a / b).collect()
}

fn quantile(values: &[f64], share: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let last = sorted.len() - 1;
    let index = (0..last).rev().find(|&i| (i as f64) <= share * last as f64).unwrap_or(0);
    sorted[index]
}

fn seconds(seconds: f64) -> String {
    match seconds {
        s if s < 1e-6 => format!("{:.1} ns", 1e9 * s),
        s if s < 1e-3 => format!("{:.1} us", 1e6 * s),
        s => format!("{:.2} ms", 1e3 * s),
    }
}
