//! What a gradient costs by this library, by hand, by central differences and by the tools on crates.io.
//!
//! ```text
//! cargo run --release --ignore-rust-version --manifest-path benches/comparison/Cargo.toml             # all kernels
//! cargo run --release --ignore-rust-version --manifest-path benches/comparison/Cargo.toml -- gmm mlp  # some of them
//! ```
//!
//! With all kernels, table and plot in `docs/` are written anew. `docs/performance.md` says what is measured and how.

// Counts are far below 2^52. The kernels are those of `benches/gradient.rs`, which explains what they allow.
#![allow(clippy::cast_precision_loss, clippy::inline_always, clippy::large_stack_arrays, clippy::needless_range_loop)]

mod contest;
mod generic;
mod harness;
#[path = "../../kernels/mod.rs"]
mod kernels;
mod machine;
mod number;
mod plot;
mod report;
mod tools;

use std::env;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use self::contest::{measure, measure_with};
use self::report::Row;
use self::tools::Symdiff;

/// A kernel by name, and how to measure it.
type Entry = (&'static str, fn() -> Row);

macro_rules! entry {
    ($kernel:ty, $width:literal) => {
        (<$kernel as harness::Kernel>::NAME, measure::<$kernel, $width> as fn() -> Row)
    };
}

fn neuron() -> Row {
    let symdiff = Symdiff { function: tools::neuron, gradient: tools::neuron_gradient };
    measure_with::<kernels::neuron::Neuron, 5>("symdiff", symdiff)
}

/// All kernels, with the number of tangents that forward modes carry: one for each input, or eight.
fn entries() -> Vec<Entry> {
    use kernels::{
        black_scholes::BlackScholes, bundle_adjustment::BundleAdjustment, bundle_adjustment::Jacobians,
        cholesky::Cholesky, dot::Dot, gmm::Gmm, log_sum_exp::LogSumExp, lotka_volterra::LotkaVolterra, lstm::Lstm,
        matrix_product::MatrixProduct, mlp::Mlp, neuron::Neuron, ray_march::RayMarch, rosenbrock::Rosenbrock,
        running_log_sum_exp::RunningLogSumExp, softmax_regression::SoftmaxRegression, sum_of_squares::SumOfSquares,
    };
    vec![
        (<Neuron as harness::Kernel>::NAME, neuron),
        entry!(Rosenbrock<false, false>, 8),
        entry!(Dot<false>, 8),
        entry!(SumOfSquares, 8),
        entry!(LogSumExp<false>, 8),
        entry!(RunningLogSumExp, 8),
        entry!(SoftmaxRegression<false>, 8),
        entry!(Mlp, 8),
        entry!(MatrixProduct, 8),
        entry!(Gmm<5>, 8),
        entry!(Gmm<25>, 8),
        entry!(BundleAdjustment, 8),
        entry!(Jacobians, 15),
        entry!(Lstm, 8),
        entry!(LotkaVolterra, 6),
        entry!(Cholesky, 8),
        entry!(BlackScholes, 8),
        entry!(RayMarch, 8),
    ]
}

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let words: Vec<String> = env::args().skip(1).collect();
    let chosen = |name: &str| words.is_empty() || words.iter().any(|word| name.contains(word.as_str()));
    report::print_header();
    let mut rows = Vec::new();
    for (_, measure) in entries().into_iter().filter(|(name, _)| chosen(name)) {
        let row = measure();
        report::print(&row);
        rows.push(row);
    }
    if words.is_empty() {
        write(&rows)?;
    }
    let right = !rows.is_empty() && !rows.iter().any(Row::is_wrong);
    Ok(if right { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The table stands between these lines of the page.
const MARKS: [&str; 2] = ["<!-- table -->\n", "<!-- end of table -->"];

fn write(rows: &[Row]) -> Result<(), Box<dyn Error>> {
    let docs: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs");
    let page = fs::read_to_string(docs.join("performance.md"))?;
    let (before, rest) = page.split_once(MARKS[0]).ok_or("no place for the table")?;
    let (_, after) = rest.split_once(MARKS[1]).ok_or("no end of the table")?;
    let [start, end] = MARKS;
    fs::write(docs.join("performance.md"), format!("{before}{start}\n{}\n{end}{after}", report::markdown(rows)))?;
    plot::write(rows, &docs.join("performance/plot.svg"))
}
