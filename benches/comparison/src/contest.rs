//! Checks all programs against the generated gradient, then times them in turn.

use std::hint::black_box;
use std::time::{Duration, Instant};

use crate::generic::Expressed;
use crate::harness::{Kernel, SLICE, Size, quartiles};
use crate::report::{DIFFERENCES, HAND, OURS, Outcome, PLAIN, Row};
use crate::tools::{AdTrait, Autodj, Differences, Echidna, NumDual, Reverse, Tool, Xad};

/// Of all programs, unless they are slow.
const TURNS: usize = 300;
const LEAST_TURNS: usize = 9;
const PATIENCE: Duration = Duration::from_secs(4);

/// How long a gradient is checked; of longer ones some runs are, all over the inputs.
const CHECK: Duration = Duration::from_secs(1);
const LEAST_CHECKS: usize = 3;

/// A program that is timed.
trait Contestant {
    fn name(&self) -> &'static str;

    /// How many runs make one value and gradient.
    fn runs(&self) -> usize;

    /// Says what is wrong with the derivatives, if anything is.
    fn check(&mut self, expected: &Expected) -> Result<(), String>;

    /// The seconds that these runs take.
    fn time(&mut self, first: usize, runs: usize) -> f64;
}

/// The function itself, or a gradient that the kernel brings along.
struct Own<K: Kernel, F> {
    name: &'static str,
    kernel: K,
    gradient: K::Gradient,
    program: F,
}

impl<K: Kernel, F: Fn(&mut K, &mut K::Gradient) -> f64> Own<K, F> {
    fn new(name: &'static str, program: F) -> Self {
        let kernel = K::new(Size::Full);
        let gradient = kernel.zero();
        Self { name, kernel, gradient, program }
    }
}

impl<K: Kernel, F: Fn(&mut K, &mut K::Gradient) -> f64> Contestant for Own<K, F> {
    fn name(&self) -> &'static str {
        self.name
    }

    fn runs(&self) -> usize {
        1
    }

    fn check(&mut self, expected: &Expected) -> Result<(), String> {
        if self.name == PLAIN {
            return Ok(());
        }
        let mut gradient = self.kernel.zero();
        (self.program)(&mut self.kernel, &mut gradient);
        let found = K::flatten(&gradient);
        (0..found.len()).try_for_each(|i| expected.compare(i, found[i], 1e-9))
    }

    fn time(&mut self, _first: usize, runs: usize) -> f64 {
        let start = Instant::now();
        for _ in 0..runs {
            black_box((self.program)(&mut self.kernel, black_box(&mut self.gradient)));
        }
        start.elapsed().as_secs_f64()
    }
}

/// A kernel, and the inputs of its calls.
struct Problem<K> {
    kernel: K,
    arguments: Vec<Vec<f64>>,
    /// What the plain function returns, where that is one number.
    value: Option<f64>,
}

impl<K: Expressed> Problem<K> {
    fn new() -> Self {
        let mut kernel = K::new(Size::Full);
        let arguments = kernel.arguments();
        let value = (K::RESULTS * arguments.len() == 1).then(|| kernel.primal());
        Self { kernel, arguments, value }
    }

    fn inputs(&self) -> usize {
        self.arguments[0].len()
    }

    /// Of one call.
    fn derivatives(&self) -> usize {
        K::RESULTS * self.inputs()
    }
}

/// A tool at work on a problem.
struct Other<'p, K, T> {
    name: &'static str,
    problem: &'p Problem<K>,
    tool: T,
    width: usize,
    jacobian: Vec<f64>,
}

impl<'p, K: Expressed, T: Tool> Other<'p, K, T> {
    fn new(name: &'static str, problem: &'p Problem<K>, tool: T) -> Self {
        let width = tool.width(problem.inputs());
        let jacobian = vec![f64::NAN; problem.arguments.len() * problem.derivatives()];
        Self { name, problem, tool, width, jacobian }
    }

    fn runs_of_call(&self) -> usize {
        self.problem.inputs().div_ceil(self.width)
    }

    /// The call that a run belongs to, and the first input it yields the derivatives by.
    fn place(&self, run: usize) -> (usize, usize) {
        let runs = self.runs_of_call();
        (run / runs, run % runs * self.width)
    }

    #[inline]
    fn run(&mut self, run: usize) -> f64 {
        let (call, first) = self.place(run);
        let size = self.problem.derivatives();
        let x = black_box(&self.problem.arguments[call]);
        let jacobian = &mut self.jacobian[call * size..][..size];
        self.tool.run(&self.problem.kernel, call, x, first, jacobian)
    }

    fn check_run(&mut self, run: usize, expected: &Expected) -> Result<(), String> {
        let found = self.run(run);
        if let Some(value) = self.problem.value.filter(|value| (found - value).abs() > T::TOLERANCE * value.abs()) {
            return Err(format!("the value is {found}, not {value}"));
        }
        let (call, first) = self.place(run);
        let inputs = self.problem.inputs();
        let row = |result| (call * K::RESULTS + result) * inputs;
        for result in 0..K::RESULTS {
            for i in first..inputs.min(first + self.width) {
                expected.compare(row(result) + i, self.jacobian[row(result) + i], T::TOLERANCE)?;
            }
        }
        Ok(())
    }
}

impl<K: Expressed, T: Tool> Contestant for Other<'_, K, T> {
    fn name(&self) -> &'static str {
        self.name
    }

    fn runs(&self) -> usize {
        self.problem.arguments.len() * self.runs_of_call()
    }

    fn check(&mut self, expected: &Expected) -> Result<(), String> {
        let runs = self.runs();
        let one = Duration::from_secs_f64(self.time(0, 1)).as_nanos().max(1);
        let affordable = usize::try_from(CHECK.as_nanos() / one).unwrap_or(runs);
        let checks = affordable.clamp(LEAST_CHECKS, runs.max(LEAST_CHECKS));
        (0..checks).try_for_each(|check| self.check_run(check * (runs - 1) / (checks - 1), expected))
    }

    fn time(&mut self, first: usize, runs: usize) -> f64 {
        let all = self.runs();
        let mut run = first % all;
        let start = Instant::now();
        for _ in 0..runs {
            black_box(self.run(run));
            run = if run + 1 == all { 0 } else { run + 1 };
        }
        start.elapsed().as_secs_f64()
    }
}

/// The derivatives by the generated code.
struct Expected {
    derivatives: Vec<f64>,
    largest: f64,
}

impl Expected {
    fn of<K: Kernel>() -> Self {
        let kernel = K::new(Size::Full);
        let mut gradient = kernel.zero();
        kernel.ours(&mut gradient);
        let derivatives = K::flatten(&gradient);
        let largest = derivatives.iter().fold(0.0, |largest: f64, d| largest.max(d.abs()));
        Self { derivatives, largest }
    }

    /// NaN is close to nothing.
    fn compare(&self, i: usize, found: f64, tolerance: f64) -> Result<(), String> {
        let expected = self.derivatives[i];
        let close = (found - expected).abs() <= tolerance * expected.abs().max(1e-3 * self.largest);
        if close { Ok(()) } else { Err(format!("derivative {i} is {found:.5e}, not {expected:.5e}")) }
    }
}

/// Measures all programs on a kernel. Forward modes carry `WIDTH` tangents at once.
pub(crate) fn measure<K: Expressed, const WIDTH: usize>() -> Row {
    let problem = Problem::<K>::new();
    race(&problem, contestants::<K, WIDTH>(&problem))
}

/// The same, beside one more tool.
pub(crate) fn measure_with<K: Expressed, const WIDTH: usize>(name: &'static str, tool: impl Tool) -> Row {
    let problem = Problem::<K>::new();
    let mut all = contestants::<K, WIDTH>(&problem);
    all.push(Box::new(Other::new(name, &problem, tool)));
    race(&problem, all)
}

fn contestants<K: Expressed, const WIDTH: usize>(problem: &Problem<K>) -> Vec<Box<dyn Contestant + '_>> {
    vec![
        Box::new(Own::new(PLAIN, |kernel: &mut K, _: &mut K::Gradient| kernel.primal())),
        Box::new(Own::new(OURS, |kernel: &mut K, gradient: &mut K::Gradient| kernel.ours(gradient))),
        Box::new(Own::new(HAND, K::hand)),
        Box::new(Other::new(DIFFERENCES, problem, Differences::default())),
        Box::new(Other::new("num-dual", problem, NumDual::<WIDTH>::default())),
        Box::new(Other::new("autodj", problem, Autodj::<WIDTH>::default())),
        Box::new(Other::new("xad-rs", problem, Xad::default())),
        Box::new(Other::new("reverse", problem, Reverse::default())),
        Box::new(Other::new("ad_trait", problem, AdTrait::default())),
        Box::new(Other::new("echidna", problem, Echidna)),
    ]
}

/// A contestant that is right, and which of its runs are next.
struct Runner<'c> {
    contestant: Box<dyn Contestant + 'c>,
    runs_of_turn: usize,
    done: usize,
}

impl<'c> Runner<'c> {
    /// Short runs are repeated to fill a slice.
    fn new(mut contestant: Box<dyn Contestant + 'c>) -> Self {
        let mut runs_of_turn = 1;
        while contestant.time(0, runs_of_turn) < SLICE.as_secs_f64() {
            runs_of_turn *= 2;
        }
        Self { contestant, runs_of_turn, done: 0 }
    }

    /// The seconds that a value and gradient take, by those runs whose turn it is.
    fn turn(&mut self) -> f64 {
        let elapsed = self.contestant.time(self.done, self.runs_of_turn);
        self.done += self.runs_of_turn;
        elapsed / self.runs_of_turn as f64 * self.contestant.runs() as f64
    }
}

/// Lets all contestants that are right take turns, each turn another one first.
fn race<K: Expressed>(problem: &Problem<K>, all: Vec<Box<dyn Contestant + '_>>) -> Row {
    let expected = Expected::of::<K>();
    let mut row = Row::new(K::NAME, problem.arguments.len(), problem.inputs());
    let mut runners = Vec::new();
    for mut contestant in all {
        match contestant.check(&expected) {
            Ok(()) => runners.push(Runner::new(contestant)),
            Err(mistake) => row.push(contestant.name(), Outcome::Wrong(mistake)),
        }
    }
    let turns = turns(&mut runners);
    for (i, runner) in runners.iter().enumerate() {
        let ratio_to = |name: &str| {
            let base = runners.iter().position(|runner| runner.contestant.name() == name)?;
            Some(median(turns.iter().map(|times| times[i] / times[base])))
        };
        let outcome = Outcome::Timed {
            seconds: median(turns.iter().map(|times| times[i])),
            by_plain: ratio_to(PLAIN).unwrap_or(f64::NAN),
            by_ours: ratio_to(OURS).unwrap_or(f64::NAN),
            scaled: runner.done < runner.contestant.runs(),
        };
        row.push(runner.contestant.name(), outcome);
    }
    row
}

/// The times of all runners in each turn.
fn turns(runners: &mut [Runner]) -> Vec<Vec<f64>> {
    let mut turns: Vec<Vec<f64>> = Vec::new();
    let start = Instant::now();
    while turns.len() < LEAST_TURNS || (turns.len() < TURNS && start.elapsed() < PATIENCE) {
        let mut times = vec![0.0; runners.len()];
        for place in 0..runners.len() {
            let i = (turns.len() + place) % runners.len();
            times[i] = runners[i].turn();
        }
        turns.push(times);
    }
    turns
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let [_, median, _] = quartiles(values.collect());
    median
}
