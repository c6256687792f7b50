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
//! * `ours/hand`: the first gradient over the second;
//! * `allocations`: of memory on the heap, by the generated gradient in its second call; in brackets those by hand and those of the
//!   function itself;
//! * `kept`: the most bytes that the first call of a gradient has on the heap at once, but for those that the function itself has.
//!
//! The three programs run in turn, in changing order, in one process, hundreds of turns of a third of a millisecond or of one call.
//! A ratio is taken within each turn, and the table shows the median over all turns, so that a machine that changes its pace between
//! turns does not change the table. The quartiles of `ours/hand` stand in brackets and tell how far to trust it.
//!
//! A kernel is a function as its author would write it, who does not think of derivatives; see `kernels/`, with a file for each. Sizes
//! are in the names or in the files. Kernels that are called `chain` do with iterators what another does with indices.
//!
//! Before a kernel is timed, its two gradients are compared. They have to agree to 1e-10 in every component and with
//! differences in some, and the value has to be the function's own, bit for bit. A chain has to equal its loop. Without `--bench` (as
//! under `cargo test --benches`) only this comparison runs, with smaller inputs.

// Counts are far below 2^31. What gradients by hand have in common is to be inlined. Kernels are written with the sums over indices
// and the local matrix that a gradient has to deal with.
#![allow(clippy::cast_possible_truncation, clippy::cast_possible_wrap)]
#![allow(clippy::cast_precision_loss, clippy::inline_always, clippy::large_stack_arrays, clippy::needless_range_loop)]

mod further;
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
    bench.run::<kernels::rosenbrock::Rosenbrock<false, false>>();
    bench.run::<kernels::rosenbrock::Rosenbrock<false, true>>();
    bench.run::<kernels::rosenbrock::Rosenbrock<true, false>>();
    bench.run::<kernels::dot::Dot<false>>();
    bench.run::<kernels::dot::Dot<true>>();
    bench.run::<kernels::sum_of_squares::SumOfSquares>();
    bench.run::<kernels::log_sum_exp::LogSumExp<false>>();
    bench.run::<kernels::log_sum_exp::LogSumExp<true>>();
    bench.run::<kernels::running_log_sum_exp::RunningLogSumExp>();
    bench.run::<kernels::softmax_regression::SoftmaxRegression<false>>();
    bench.run::<kernels::softmax_regression::SoftmaxRegression<true>>();
    bench.run::<kernels::mlp::Mlp>();
    bench.run::<kernels::matrix_product::MatrixProduct>();
    bench.run::<kernels::gmm::Gmm<5>>();
    bench.run::<kernels::gmm::Gmm<25>>();
    bench.run::<kernels::bundle_adjustment::BundleAdjustment>();
    bench.run::<kernels::bundle_adjustment::Jacobians>();
    bench.run::<kernels::lstm::Lstm>();
    bench.run::<kernels::lotka_volterra::LotkaVolterra>();
    bench.run::<kernels::cholesky::Cholesky>();
    bench.run::<kernels::black_scholes::BlackScholes>();
    bench.run::<kernels::ray_march::RayMarch>();
    bench.run::<further::heat::Heat>();
    bench.run::<further::wave::Wave>();
    bench.run::<further::convolution::Convolution>();
    bench.run::<further::lennard_jones::LennardJones>();
    bench.run::<further::binomial_tree::BinomialTree>();
    bench.run::<further::hidden_markov::HiddenMarkov>();
    bench.run::<further::gaussian_process::GaussianProcess>();
    bench.finish()
}
