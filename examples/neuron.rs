//! The circuits of the backpropagation notes, forwards and backwards.
//!
//! Every function below is plain Rust. The attribute writes its gradient next to it, and `main` compares each value and each
//! gradient with the number worked out by hand in the notes, to all the digits given there.
//!
//! ```text
//! cargo run --example neuron
//! ```
//!
//! What to look at: each line ends in `ok`, and the last line counts them. The process exits with 1 if any number differs.
//! Read the table gate by gate: a sum hands its gradient to both sides unchanged, a product swaps its inputs, a maximum gives
//! everything to the larger one.

use std::process::ExitCode;

use autodiff::differentiate;

#[differentiate]
fn sum(x: f64, y: f64) -> f64 {
    x + y
}

#[differentiate]
fn product(x: f64, y: f64) -> f64 {
    x * y
}

#[differentiate]
fn larger(x: f64, y: f64) -> f64 {
    x.max(y)
}

#[differentiate]
fn sum_times_z(x: f64, y: f64, z: f64) -> f64 {
    (x + y) * z
}

#[differentiate]
fn four_gates(x: f64, y: f64, z: f64, w: f64) -> f64 {
    2.0 * (x * y + z.max(w))
}

/// The sigmoid as one gate: whoever calls it needs only its local gradient.
#[differentiate]
fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

#[differentiate]
fn neuron(w: [f64; 3], x: [f64; 2]) -> f64 {
    let dot = w[0] * x[0] + w[1] * x[1] + w[2];
    sigmoid(dot)
}

/// The staged example of the notes: `x` and `y` are both used three times, and their gradients add up.
#[differentiate]
fn ratio(x: f64, y: f64) -> f64 {
    let numerator = x + sigmoid(y);
    let xpy = x + y;
    let denominator = sigmoid(x) + xpy * xpy;
    numerator / denominator
}

/// Compares numbers with the notes and remembers how it went.
#[derive(Default)]
struct Report {
    lines: usize,
    wrong: usize,
}

impl Report {
    /// Prints one line; the value has to agree in every digit that the notes give.
    fn line(&mut self, name: &str, value: f64, expected: &str) {
        let digits = expected.split_once('.').map_or(0, |(_, digits)| digits.len());
        let agrees = format!("{value:.digits$}") == expected;
        let verdict = if agrees { "ok" } else { "WRONG" };
        println!("  {name:<8} {value:>20.13}   expected {expected:>14}   {verdict}");
        self.lines += 1;
        self.wrong += usize::from(!agrees);
    }

    fn finish(&self) -> ExitCode {
        println!("\n{} of {} numbers agree with the notes.", self.lines - self.wrong, self.lines);
        if self.wrong == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

fn main() -> ExitCode {
    let mut report = Report::default();
    whole_circuit(&mut report);
    gate_by_gate(&mut report);
    single_gates(&mut report);
    four_gates_at_once(&mut report);
    sigmoid_neuron(&mut report);
    staged_ratio(&mut report);
    report.finish()
}

fn whole_circuit(report: &mut Report) {
    println!("f = (x + y) * z    at x = -2, y = 5, z = -4");
    let (f, (dx, dy, dz)) = sum_times_z::value_and_grad(-2.0, 5.0, -4.0);
    report.line("f", f, "-12");
    report.line("df/dx", dx, "-4");
    report.line("df/dy", dy, "-4");
    report.line("df/dz", dz, "3");
}

/// The same circuit from two separate gates, chained by hand: each one is told only the gradient on its own output.
fn gate_by_gate(report: &mut Report) {
    println!("\nq = x + y, f = q * z    at the same point, one gate after the other");
    let (q, through_sum) = sum::vjp(-2.0, 5.0);
    let (f, through_product) = product::vjp(q, -4.0);
    let (dq, dz) = through_product(1.0);
    let (dx, dy) = through_sum(dq);
    report.line("q", q, "3");
    report.line("f", f, "-12");
    report.line("df/dq", dq, "-4");
    report.line("df/dx", dx, "-4");
    report.line("df/dy", dy, "-4");
    report.line("df/dz", dz, "3");
}

fn single_gates(report: &mut Report) {
    println!("\nf = x * y    at x = 4, y = -3");
    let (f, (dx, dy)) = product::value_and_grad(4.0, -3.0);
    report.line("f", f, "-12");
    report.line("df/dx", dx, "-3");
    report.line("df/dy", dy, "4");

    println!("\nf = max(x, y)    at x = 4, y = 2");
    let (f, (dx, dy)) = larger::value_and_grad(4.0, 2.0);
    report.line("f", f, "4");
    report.line("df/dx", dx, "1");
    report.line("df/dy", dy, "0");
}

fn four_gates_at_once(report: &mut Report) {
    println!("\nf = 2 * (x*y + max(z, w))    at x = 3, y = -4, z = 2, w = -1");
    let (f, (dx, dy, dz, dw)) = four_gates::value_and_grad(3.0, -4.0, 2.0, -1.0);
    report.line("f", f, "-20");
    report.line("df/dx", dx, "-8");
    report.line("df/dy", dy, "6");
    report.line("df/dz", dz, "2");
    report.line("df/dw", dw, "0");
}

fn sigmoid_neuron(report: &mut Report) {
    println!("\nf = sigmoid(w0*x0 + w1*x1 + w2)    at w = [2, -3, -3], x = [-1, -2]");
    let (f, (dw, dx)) = neuron::value_and_grad([2.0, -3.0, -3.0], [-1.0, -2.0]);
    report.line("f", f, "0.731058578630");
    report.line("ddot", sigmoid::grad(1.0), "0.196611933241");
    report.line("df/dw0", dw[0], "-0.1966119");
    report.line("df/dw1", dw[1], "-0.3932239");
    report.line("df/dw2", dw[2], "0.1966119");
    report.line("df/dx0", dx[0], "0.3932239");
    report.line("df/dx1", dx[1], "-0.5898358");
}

fn staged_ratio(report: &mut Report) {
    println!("\nf = (x + s(y)) / (s(x) + (x + y)^2), s = sigmoid    at x = 3, y = -4");
    let (f, (dx, dy)) = ratio::value_and_grad(3.0, -4.0);
    report.line("f", f, "1.5456448841");
    report.line("df/dx", dx, "2.0595697956");
    report.line("df/dy", dy, "1.5922327515");
}
