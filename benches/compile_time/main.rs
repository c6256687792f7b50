//! What the attribute costs a user at compile time.
//!
//! ```text
//! cargo bench --bench compile_time
//! ```
//!
//! Makes a crate that depends on this one, as a user would, with cargo's own profiles: a clean build of it; then rustc alone, on the
//! kernels of `benches/kernels` and on functions of growing length, with and without the attribute, and on the kernels with the
//! adjoints that are written by hand beside them. Times are the least of three. The
//! expansion is timed by what rustc takes to print it (`-Zunpretty=expanded`), less what it takes without the attribute.
//!
//! The tables are printed, and written into `docs/performance.md`. Under `cargo test --benches` nothing runs.

// Counts are far below 2^52.
#![allow(clippy::cast_precision_loss)]

#[path = "../comparison/src/machine.rs"]
mod machine;
mod sources;
mod user;

use std::env;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use self::sources::Source;
use self::user::{Task, User};

/// Copies of the block that a long function is made of.
const LENGTHS: [usize; 4] = [5, 10, 20, 40];

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    if !env::args().any(|argument| argument == "--bench") {
        return Ok(());
    }
    let mut text = format!("{}\n\n", machine::description());
    let user = User::new(Path::new(env!("CARGO_TARGET_TMPDIR")))?;
    for part in [clean_build, kernels, lengths] {
        let table = part(&user)?;
        println!("{table}");
        text += &table;
    }
    publish(&text)
}

/// Of a crate that needs nothing but this one.
fn clean_build(user: &User) -> Outcome<String> {
    let mut text = "| clean build | seconds | crates |\n|---|--:|--:|\n".to_owned();
    for (profile, options) in [("release", &["--release"][..]), ("dev", &[])] {
        let (seconds, crates) = user.clean_build(options)?;
        writeln!(text, "| {profile} | {seconds:.1} | {crates} |")?;
    }
    Ok(text)
}

/// All kernels in one crate, whose program needs each function and, with the attribute, `accumulate_grad` of each, or its
/// adjoint by hand.
fn kernels(user: &User) -> Outcome<String> {
    let source = sources::kernels(Path::new(env!("CARGO_MANIFEST_DIR")))?;
    let mut text = "\n| the kernels | plain, s | by hand, s | with the attribute, s | over plain | over by hand |\n\
                    |---|--:|--:|--:|--:|--:|\n"
        .to_owned();
    let tasks = [("cargo check", Task::Check), ("dev build", Task::Build(0)), ("release build", Task::Build(3))];
    for (name, task) in tasks {
        let (plain, annotated) = both(user, &source, &task)?;
        let by_hand = user.least_time(&source.by_hand, &task)?;
        let (over_plain, over_hand) = (annotated / plain, annotated / by_hand);
        writeln!(text, "| {name} | {plain:.2} | {by_hand:.2} | {annotated:.2} | {over_plain:.2} | {over_hand:.2} |")?;
    }
    let expansion = Expansion::of(user, &source)?;
    let (lines, per_line) = (source.lines, expansion.lines as f64 / source.lines as f64);
    writeln!(
        text,
        "\n{lines} lines of annotated functions become {per_line:.1} lines each, of those that rustc prints."
    )?;
    Ok(text)
}

/// One function, longer and longer.
fn lengths(user: &User) -> Outcome<String> {
    let mut text =
        "\n| lines of a function | expansion, s | s per 1000 lines | lines per line |\n|--:|--:|--:|--:|\n".to_owned();
    for blocks in LENGTHS {
        let source = sources::long(blocks);
        let Expansion { seconds, lines } = Expansion::of(user, &source)?;
        let (rate, per_line) = (1000.0 * seconds / source.lines as f64, lines as f64 / source.lines as f64);
        writeln!(text, "| {} | {seconds:.3} | {rate:.2} | {per_line:.1} |", source.lines)?;
    }
    Ok(text)
}

/// Seconds without and with the attribute.
fn both(user: &User, source: &Source, task: &Task) -> Outcome<(f64, f64)> {
    Ok((user.least_time(&source.plain, task)?, user.least_time(&source.annotated, task)?))
}

/// What the attribute adds.
struct Expansion {
    seconds: f64,
    lines: usize,
}

impl Expansion {
    fn of(user: &User, source: &Source) -> Outcome<Self> {
        let (plain, annotated) = both(user, source, &Task::Expand)?;
        let lines = |source: &str| user.expand(source).map(|text| text.lines().count());
        Ok(Self { seconds: annotated - plain, lines: lines(&source.annotated)?.saturating_sub(lines(&source.plain)?) })
    }
}

/// Writes the tables into their place in the page.
fn publish(text: &str) -> Outcome<()> {
    const MARKS: [&str; 2] = ["<!-- compile time -->\n", "<!-- end of compile time -->"];
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/performance.md");
    let page = fs::read_to_string(&path)?;
    let [start, end] = MARKS;
    let (before, rest) = page.split_once(start).ok_or("no place for the tables")?;
    let (_, after) = rest.split_once(end).ok_or("no end of the tables")?;
    Ok(fs::write(path, format!("{before}{start}\n{text}\n{end}{after}"))?)
}
