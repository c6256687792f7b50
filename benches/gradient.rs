//! What a generated gradient costs, against the function itself and against a gradient written by hand.
//!
//! ```text
//! cargo bench --bench gradient                 # all kernels
//! cargo bench --bench gradient -- matrix mlp   # those whose name contains one of the words
//! ```
//!
//! The result is a Markdown table:
//!
//! * `primal`: the time of one call of the function;
//! * `gradient/primal`: value and gradient by `accumulate_grad`, over the function;
//! * `hand/primal`: value and gradient by hand-written code for the same task, over the function;
//! * `ours/hand`: the first gradient over the second.
//!
//! The three programs run in turn, in changing order, in one process. A ratio is taken within each turn, and the table shows the
//! median over all turns, so that a machine that changes its pace between turns does not change the table. The last column is
//! followed by the quartiles in brackets, which tell how far to trust it.
//!
//! Before a kernel is timed, its two gradients are compared. They have to agree to 1e-10 in every component, and the value
//! has to be the function's own, bit for bit. Without `--bench` (as under `cargo test --benches`) only this comparison runs.

// Counts are far below 2^52. Kernels are written with the sums over indices and the local matrix that a gradient has to deal with.
#![allow(clippy::cast_precision_loss, clippy::large_stack_arrays, clippy::needless_range_loop)]

mod harness;
mod kernels;

use std::env;
use std::process::ExitCode;

use harness::Bench;

fn main() -> ExitCode {
    let (options, words): (Vec<String>, Vec<String>) =
        env::args().skip(1).partition(|argument| argument.starts_with("--"));
    let timed = options.iter().any(|option| option == "--bench");
    let mut bench = Bench::new(words, timed);
    bench.run::<kernels::neuron::Neuron>();
    bench.run::<kernels::rosenbrock::Rosenbrock>();
    bench.run::<kernels::mlp::Mlp>();
    bench.run::<kernels::lotka_volterra::LotkaVolterra>();
    bench.run::<kernels::dot::Dot>();
    bench.run::<kernels::matrix_product::MatrixProduct>();
    bench.finish()
}
