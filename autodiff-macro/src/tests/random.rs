//! The random programs.

use super::check::{Case, Verdict, consistency, verdict};
use super::generate::{self, Kind, items::special};
use super::shrink;
use crate::compiler::switches::Switches;

/// How many programs run by default; `AUTODIFF_PROGRAMS` sets another number, and release builds run all.
const PROGRAMS: u64 = if cfg!(debug_assertions) { 6_000 } else { 100_000 };

/// The analyses that are on for a seed: most programs are compiled with all of them.
fn switches(seed: u64) -> Switches {
    let off = |number: u64| seed % 16 == number || seed % 16 == 7;
    Switches {
        parts: !off(1),
        activity: !off(4),
        route: !off(2),
        share: !off(8),
        save: !off(5),
        simplify: !off(6),
        fuse: true,
        branches: !off(0),
        inline: !off(3),
        lanes: true,
        reuse: true,
    }
}

#[derive(Default)]
struct Tally {
    right: u64,
    kinks: u64,
    skipped: u64,
    wrong: Vec<String>,
}

fn count() -> u64 {
    std::env::var("AUTODIFF_PROGRAMS").ok().and_then(|count| count.parse().ok()).unwrap_or(PROGRAMS)
}

/// Checks the programs of some seeds.
fn check(seeds: impl Iterator<Item = u64>) -> Tally {
    let mut tally = Tally::default();
    for seed in seeds {
        let program = generate::program(seed);
        let case = Case::of(&program);
        match verdict(&program.text, &case, &switches(seed)) {
            Verdict::Right => tally.right += 1,
            Verdict::Kink => tally.kinks += 1,
            Verdict::Skipped(_) => tally.skipped += 1,
            Verdict::Wrong(fault) => tally.wrong.push(report(seed, &program.text, &case, &fault)),
        }
        if tally.wrong.len() > 9 {
            break;
        }
    }
    tally
}

fn report(seed: u64, text: &str, case: &Case, fault: &str) -> String {
    let smaller = shrink::smallest(text, case, &switches(seed), fault);
    let (numbers, integers) = (&case.numbers, &case.integers);
    format!("seed {seed}: {fault}\nat {numbers:?} {integers:?}\n{text}\nshrunk:\n{smaller}\n")
}

#[test]
fn gradients_of_random_programs_are_right() {
    let (count, first) = (count(), std::env::var("AUTODIFF_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(0));
    let workers = std::thread::available_parallelism().map_or(1, |workers| workers.get() as u64);
    let run = |worker: u64| move || check((first + worker..first + count).step_by(workers as usize));
    let threads: Vec<_> = (0..workers)
        .map(|worker| std::thread::Builder::new().stack_size(64 << 20).spawn(run(worker)).expect("a thread"))
        .collect();
    let tallies: Vec<Tally> = threads.into_iter().map(|thread| thread.join().expect("no panic")).collect();
    let sum = |number: fn(&Tally) -> u64| tallies.iter().map(number).sum::<u64>();
    let (right, kinks, skipped) = (sum(|tally| tally.right), sum(|tally| tally.kinks), sum(|tally| tally.skipped));
    println!("{count} programs: {right} right, {kinks} at kinks, {skipped} skipped");
    let wrong: Vec<&String> = tallies.iter().flat_map(|tally| &tally.wrong).collect();
    assert!(
        wrong.is_empty(),
        "{} wrong\n{}",
        wrong.len(),
        wrong.iter().map(|text| text.as_str()).collect::<Vec<_>>().join("\n")
    );
    assert!(skipped * 5 < count, "too many programs are skipped");
}

/// Chains of iterators, closures and generic functions, as far as the interpreter of the IR can run them.
#[test]
fn gradients_of_lowered_chains_are_right() {
    let (mut right, mut reasons, mut wrong) = (0, std::collections::BTreeMap::new(), Vec::new());
    let first = std::env::var("AUTODIFF_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(0);
    for seed in first..first + count() / 10 {
        for kind in [Kind::Chains, Kind::Helpers] {
            let program = special(kind, seed);
            match consistency(&program.text, &Case::of(&program), &switches(seed)) {
                Verdict::Wrong(fault) => wrong.push(format!("{kind:?} {seed}: {fault}\n{}", program.text)),
                Verdict::Skipped(fault) => *reasons.entry(fault).or_insert(0) += 1,
                Verdict::Right | Verdict::Kink => right += 1,
            }
        }
    }
    println!("{right} right, skipped: {reasons:?}");
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong[..wrong.len().min(5)].join("\n"));
}
