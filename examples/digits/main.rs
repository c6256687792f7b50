//! Trains a small neural network on real handwritten digits.
//!
//! The network (64 pixels, 32 tanh units, 10 classes) and its loss are the plain functions in `model.rs`; their gradients are
//! generated from them by `#[differentiate]`. Everything else is what any training program has: a loader, a gradient check,
//! and stochastic gradient descent with momentum that adds gradients in place and allocates nothing after its first step.
//!
//! The 1797 images are shuffled once by a generator with a fixed seed; the first four fifths (1437) are for training, the rest
//! (360) is touched only to print the last line. A writer can appear in both parts.
//!
//! ```text
//! cargo run --release --example digits            # examples/data/digits.csv
//! cargo run --release --example digits -- FILE    # the same format: 64 counts from 0 to 16 and a label, a line an image
//! ```
//!
//! What to look at: the gradient check first, whose error is that of the differences; then loss and accuracy while they move;
//! last, the accuracy on images the network never saw. Below 96% on the data that come with this example, the process exits with 1.

// Counts of images are far below 2^52, so that they convert to floating point exactly.
#![allow(clippy::cast_precision_loss, clippy::cast_possible_truncation)]

mod data;
mod model;
mod random;
mod train;

use std::env;
use std::error::Error;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use indicatif::{ProgressBar, ProgressStyle};

use crate::data::Digits;
use crate::random::Random;
use crate::train::{Parameters, Trainer};

const SEED: u64 = 1998;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let chosen = chosen_path(env::args_os().skip(1))?;
    let bundled = chosen.is_none();
    let digits = data::load(&chosen.unwrap_or_else(bundled_path))?;
    let mut random = Random::new(SEED);
    let (training, test) = split(&digits, &mut random);
    println!("{} images: {} for training, {} for the test", digits.len(), training.len(), test.len());

    let mut parameters = Parameters::random(&mut random);
    check_gradient(&mut parameters, &training)?;
    train(&mut parameters, &training, &mut random)?;
    report(&parameters, &test, bundled)
}

/// The file named on the command line, if any.
fn chosen_path(mut arguments: impl Iterator<Item = OsString>) -> Result<Option<PathBuf>, String> {
    let path = arguments.next().map(PathBuf::from);
    if arguments.next().is_some() {
        return Err("expected at most one argument, the path of a data file".to_owned());
    }
    Ok(path)
}

fn bundled_path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/digits.csv")
}

/// Shuffles, and keeps one image in five for the test.
fn split(digits: &Digits, random: &mut Random) -> (Digits, Digits) {
    let mut order: Vec<usize> = (0..digits.len()).collect();
    random.shuffle(&mut order);
    let (training, test) = order.split_at(digits.len() - digits.len().div_ceil(5));
    (digits.subset(training), digits.subset(test))
}

/// Compares the generated gradient with differences before it is trusted.
fn check_gradient(parameters: &mut Parameters, training: &Digits) -> Result<(), String> {
    const TOLERANCE: f64 = 1e-5;
    let few: Vec<usize> = (0..training.len().min(8)).collect();
    let error = train::check_gradient(parameters, &training.subset(&few));
    println!("gradient against differences: largest relative error {error:.1e}");
    if error <= TOLERANCE { Ok(()) } else { Err(format!("the gradient is off by more than {TOLERANCE:e}")) }
}

/// Trains with a progress bar; the figures of every fifth epoch stay on the screen.
fn train(parameters: &mut Parameters, training: &Digits, random: &mut Random) -> Result<(), Box<dyn Error>> {
    let style = ProgressStyle::with_template("{bar:40} epoch {pos:>2}/{len}  {msg}")?;
    let bar = ProgressBar::new(u64::from(Trainer::EPOCHS)).with_style(style);
    let mut trainer = Trainer::new(training);
    let start = Instant::now();
    for epoch in 0..Trainer::EPOCHS {
        let loss = trainer.epoch(epoch, parameters, random);
        let accuracy = 100.0 * parameters.accuracy(training);
        let figures = format!("loss {loss:.4}, training accuracy {accuracy:6.2}%");
        if (epoch + 1) % 5 == 0 {
            bar.suspend(|| println!("epoch {:2}: {figures}", epoch + 1));
        }
        bar.set_message(figures);
        bar.inc(1);
    }
    bar.finish_and_clear();
    println!("trained for {} epochs in {:.2} s", Trainer::EPOCHS, start.elapsed().as_secs_f64());
    Ok(())
}

/// Prints the test accuracy; on the bundled data it has to reach 96%.
fn report(parameters: &Parameters, test: &Digits, bundled: bool) -> Result<(), Box<dyn Error>> {
    const REQUIRED: f64 = 0.96;
    let accuracy = parameters.accuracy(test);
    println!("test accuracy: {:.2}%", 100.0 * accuracy);
    if bundled && accuracy < REQUIRED {
        return Err(format!("expected a test accuracy of {}% or more", 100.0 * REQUIRED).into());
    }
    Ok(())
}
