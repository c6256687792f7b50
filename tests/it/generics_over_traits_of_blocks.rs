//! Methods of blocks that are generic over types with a trait of the user's, which they call: they are differentiated where they
//! are called.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use autodiff::{Differentiable, differentiate};

const POINTS: [[f64; 2]; 3] = [[0.7, 0.4], [0.3, 1.2], [1.1, -0.8]];

/// The right side of an ordinary differential equation.
trait System {
    fn rate(&self, y: f64) -> f64;

    fn rates(&self, y: &[f64; 2], dy: &mut [f64; 2]);
}

#[derive(Clone, Differentiable)]
struct Spring {
    stiffness: f64,
}

#[derive(Clone, Differentiable)]
struct Logistic {
    capacity: f64,
    growth: f64,
}

#[differentiate]
impl System for Spring {
    fn rate(&self, y: f64) -> f64 {
        -self.stiffness * y
    }

    fn rates(&self, y: &[f64; 2], dy: &mut [f64; 2]) {
        dy[0] = y[1];
        dy[1] = -self.stiffness * y[0];
    }
}

#[differentiate]
impl System for Logistic {
    fn rate(&self, y: f64) -> f64 {
        self.growth * y * (1.0 - y / self.capacity)
    }

    fn rates(&self, y: &[f64; 2], dy: &mut [f64; 2]) {
        dy[0] = self.rate(y[0]);
        dy[1] = self.rate(y[1]) - y[0];
    }
}

#[derive(Clone, Differentiable)]
struct Solver<F> {
    system: F,
    step: f64,
    scratch: [f64; 2],
}

#[differentiate]
impl<F: System> Solver<F> {
    fn euler(&self, y: f64) -> f64 {
        y + self.step * self.system.rate(y)
    }

    /// By a method that is differentiated where it is called.
    fn twice(&self, y: f64) -> f64 {
        self.euler(self.euler(y))
    }

    fn midpoint(&self, y: f64) -> f64 {
        let half = y + 0.5 * self.step * System::rate(&self.system, y);
        y + self.step * F::rate(&self.system, half)
    }

    fn advance(&mut self, y: &mut [f64; 2]) {
        self.system.rates(y, &mut self.scratch);
        for i in 0..2 {
            y[i] += self.step * self.scratch[i];
        }
    }

    /// It asks nothing of the type, so that it has derivatives of its own.
    fn halved(&self, y: f64) -> f64 {
        y * self.step * 0.5
    }
}

#[differentiate]
fn of_spring(stiffness: f64, y: f64) -> f64 {
    let solver = Solver { system: Spring { stiffness }, step: 0.1, scratch: [0.0; 2] };
    let mut total = 0.0;
    let mut y = y;
    for _ in 0..3 {
        y = solver.euler(y) + solver.twice(y);
        total += y * solver.halved(y);
    }
    total
}

#[differentiate]
fn of_logistic(growth: f64, y: f64) -> f64 {
    let solver = Solver { system: Logistic { capacity: 2.5, growth }, step: 0.3, scratch: [0.0; 2] };
    solver.twice(y) * solver.euler(growth)
}

#[differentiate]
fn by_path(stiffness: f64, y: f64) -> f64 {
    let solver: Solver<Spring> = Solver { system: Spring { stiffness }, step: 0.2, scratch: [0.0; 2] };
    solver.midpoint(y) * stiffness
}

#[differentiate]
fn in_place(stiffness: f64, y: f64) -> f64 {
    let mut solver = Solver { system: Spring { stiffness }, step: 0.1, scratch: [0.0; 2] };
    let mut state = [y, 0.5 * stiffness];
    for _ in 0..4 {
        solver.advance(&mut state);
    }
    state[0] * state[1] + state[0]
}

/// By reference, and of any system.
#[differentiate]
fn passed(solver: &Solver<Logistic>, y: f64) -> f64 {
    solver.euler(y) * solver.system.growth
}

trait Ease {
    fn at(&mut self, duration: f64, percent: f64) -> f64;
}

#[derive(Clone, Copy, Differentiable)]
struct Quadratic;

#[differentiate]
impl Ease for Quadratic {
    fn at(&mut self, duration: f64, percent: f64) -> f64 {
        duration * percent * percent
    }
}

/// A trait that is implemented for what has it.
#[derive(Differentiable)]
struct Reversed<T>(T);

#[differentiate]
impl<T: Ease> Ease for Reversed<T> {
    fn at(&mut self, duration: f64, percent: f64) -> f64 {
        self.0.at(duration, 1.0 - percent)
    }
}

#[differentiate]
fn of_reversed(duration: f64, percent: f64) -> f64 {
    let mut reversed = Reversed(Quadratic);
    reversed.at(duration, percent)
}

trait Mix {
    fn mix(self, other: Self, share: f64) -> Self;
}

#[differentiate]
impl Mix for f64 {
    fn mix(self, other: f64, share: f64) -> f64 {
        self + (other - self) * share
    }
}

/// Of numbers, as what has a trait.
#[derive(Differentiable)]
struct Smoothed<T: Mix + Copy>(Option<T>);

#[differentiate]
impl<T> Smoothed<T>
where
    T: Mix + Copy,
{
    fn towards(&mut self, goal: &T, share: f64) -> T {
        let from = self.0.unwrap_or(*goal);
        let mixed = from.mix(*goal, share);
        self.0 = Some(mixed);
        Mix::mix(*goal, mixed, share)
    }
}

#[differentiate]
fn of_smoothed(start: f64, goal: f64) -> f64 {
    let mut smoothed = Smoothed(Some(start));
    smoothed.towards(&goal, 0.3) * smoothed.towards(&start, 0.2)
}

trait Temperature: Copy {
    fn from_celsius(value: f64) -> Self;

    fn kelvin(&self) -> f64;
}

#[derive(Clone, Copy, Differentiable)]
struct Celsius(f64);

#[differentiate]
impl Temperature for Celsius {
    fn from_celsius(value: f64) -> Self {
        Celsius(value)
    }

    fn kelvin(&self) -> f64 {
        self.0 + 273.15
    }
}

#[derive(Differentiable)]
struct Air<T: Temperature, N> {
    temperature: T,
    pressure: N,
}

#[differentiate]
impl<T: Temperature> Air<T, f64> {
    fn new(pressure: f64, temperature: T) -> Self {
        Self { temperature, pressure }
    }

    fn dew_point(&self) -> T {
        T::from_celsius(self.temperature.kelvin().ln() * self.pressure)
    }
}

#[derive(Differentiable)]
struct Pair<A, B>(A, B);

#[differentiate]
impl<A: Temperature, B: System> Pair<A, B> {
    fn both(&self) -> f64 {
        self.1.rate(self.0.kelvin() / 100.0) * A::from_celsius(self.0.kelvin()).kelvin()
    }
}

/// What a literal shows of its type.
#[differentiate]
fn of_literals(x: f64, y: f64) -> f64 {
    let air = Air { temperature: Celsius(x), pressure: y };
    let pair = Pair(Celsius(x), Spring { stiffness: y });
    air.dew_point().0 * Air { temperature: Celsius(y), pressure: x }.dew_point().0 + pair.both()
}

#[differentiate]
fn of_constructors(x: f64, y: f64) -> f64 {
    let air = Air::new(x, Celsius(y));
    air.dew_point().0 * Air::new(x * y, Celsius(x)).dew_point().0
}

/// What a scheme without fields does to a system.
#[derive(Clone, Differentiable)]
struct Euler;

#[differentiate]
impl Euler {
    fn step<S: System>(&self, system: &S, y: f64, step: f64) -> f64 {
        y + step * system.rate(y)
    }
}

#[differentiate]
fn stepped<S: System>(system: &S, y: f64) -> f64 {
    Euler.step(system, Euler.step(system, y, 0.1), 0.2)
}

#[differentiate]
fn of_unit(x: f64, y: f64) -> f64 {
    stepped(&Logistic { capacity: x, growth: 0.7 }, y)
}

/// What vectors have besides arithmetic.
trait Length<T> {
    fn length(&self) -> T;
}

#[derive(Clone, Copy, Differentiable)]
struct Point {
    x: f64,
    y: f64,
}

#[differentiate]
impl std::ops::Sub for Point {
    type Output = Point;

    fn sub(self, other: Point) -> Point {
        Point { x: self.x - other.x, y: self.y - other.y }
    }
}

#[differentiate]
impl Length<f64> for Point {
    fn length(&self) -> f64 {
        (self.x * self.x + self.y * self.y).sqrt()
    }
}

trait Distance<T, V> {
    fn distance(&self, to: V) -> T;
}

#[derive(Clone, Copy, Differentiable)]
struct Ball<T, V> {
    center: V,
    radius: T,
}

#[differentiate]
impl<T, V> Distance<T, V> for Ball<T, V>
where
    T: Copy + std::ops::Sub<T, Output = T>,
    V: Copy + std::ops::Sub<V, Output = V> + Length<T>,
{
    fn distance(&self, to: V) -> T {
        (to - self.center).length() - self.radius
    }
}

#[differentiate]
fn of_ball(x: f64, y: f64) -> f64 {
    let ball = Ball { center: Point { x: 1.0, y: x }, radius: y };
    ball.distance(Point { x, y: 0.4 }) * ball.distance(Point { x: y, y })
}

#[test]
fn receivers_whose_type_is_seen() {
    check!(POINTS, |v| of_unit(v[0], v[1]));
    check!(POINTS, |v| of_ball(v[0], v[1]));
    check_vjp!(POINTS, |v| of_ball(v[0], v[1]));
}

/// The number of a parameter that only the bound of another one names.
#[differentiate]
fn squares<T, A>(values: T) -> Vec<A>
where
    T: AsRef<[A]>,
    A: Copy + num_traits::Float,
{
    values.as_ref().iter().map(|value| *value * *value).collect()
}

#[differentiate]
fn of_squares(x: f64, y: f64) -> f64 {
    let squares = squares([x, y * x]);
    squares[0] * squares[1]
}

trait Source {
    type Output;
}

trait Peek<V> {
    fn peek(&self) -> V;
}

impl Source for Point {
    type Output = f64;
}

#[differentiate]
impl Peek<<Self as Source>::Output> for Point {
    fn peek(&self) -> <Self as Source>::Output {
        self.x * self.y
    }
}

#[differentiate]
fn of_peek(x: f64, y: f64) -> f64 {
    Point { x, y }.peek() * x
}

#[test]
fn parameters_that_bounds_name() {
    check!(POINTS, |v| of_squares(v[0], v[1]));
    check!(POINTS, |v| of_peek(v[0], v[1]));
}

/// Arguments that have arguments themselves, where functions and constants of them are mentioned.
mod nested_arguments {
    use autodiff::{Differentiable, differentiate};

    trait Temp: Copy {
        const ZERO: f64;
        fn from_c(c: f64) -> Self;
        fn kelvin(&self) -> f64;
    }
    #[derive(Clone, Copy, Differentiable)]
    struct Celsius(f64);
    #[differentiate]
    impl Temp for Celsius {
        const ZERO: f64 = 273.15;
        fn from_c(c: f64) -> Self {
            Celsius(c)
        }
        fn kelvin(&self) -> f64 {
            self.0 + Self::ZERO
        }
    }
    #[derive(Clone, Copy, Differentiable)]
    struct Scaled<T: Temp> {
        t: T,
        by: f64,
    }
    #[differentiate]
    impl<T: Temp> Temp for Scaled<T> {
        const ZERO: f64 = 2.0;
        fn from_c(c: f64) -> Self {
            Scaled { t: T::from_c(c), by: 2.0 }
        }
        fn kelvin(&self) -> f64 {
            self.t.kelvin() * self.by / 100.0
        }
    }
    #[derive(Differentiable)]
    struct Air<T: Temp> {
        t: T,
        p: f64,
    }
    #[differentiate]
    impl<T: Temp> Air<T> {
        fn new(t: T, p: f64) -> Self {
            Air { t, p }
        }
        fn point(&self) -> f64 {
            T::from_c(self.p * self.p).kelvin() * self.t.kelvin() + T::ZERO
        }
    }
    fn total<T: Temp>(t: &T, x: f64) -> f64 {
        t.kelvin() * T::ZERO + T::from_c(x).kelvin() * x
    }
    #[differentiate]
    pub(super) fn of_scales(x: [f64; 2]) -> f64 {
        let s = Scaled { t: Celsius(x[0]), by: x[1] };
        let a = Air { t: s, p: x[1] };
        a.point() * 0.01 + Air::new(Celsius(x[1]), x[0]).point() * 0.01 + total(&s, x[0]) + total(&Celsius(x[0]), x[1])
    }
}

use nested_arguments::of_scales;

#[test]
fn type_arguments_that_values_show() {
    check!(POINTS, |v| of_scales([v[0], v[1]]));
    check!(POINTS, |v| of_literals(v[0], v[1]));
    check_vjp!(POINTS, |v| of_literals(v[0], v[1]));
    check!(POINTS, |v| of_constructors(v[0], v[1]));
    check_vjp!(POINTS, |v| of_constructors(v[0], v[1]));
}

#[test]
fn methods_of_generic_blocks_that_call_what_a_trait_has() {
    check!(POINTS, |v| of_spring(v[0], v[1]));
    check_vjp!(POINTS, |v| of_spring(v[0], v[1]));
    check!(POINTS, |v| of_logistic(v[0], v[1]));
    check!(POINTS, |v| by_path(v[0], v[1]));
    check!(POINTS, |v| in_place(v[0], v[1]));
    check_vjp!(POINTS, |v| in_place(v[0], v[1]));
    check!(POINTS, |v| of_reversed(v[0], v[1]));
    check!(POINTS, |v| of_smoothed(v[0], v[1]));
}

#[test]
fn their_receivers_may_be_arguments() {
    let solver = Solver { system: Logistic { capacity: 2.5, growth: 0.8 }, step: 0.3, scratch: [0.0; 2] };
    let (d_solver, d_y) = passed::grad(&solver, 0.6);
    let of_growth = |v: &[f64]| {
        let system = Logistic { capacity: v[0], growth: v[1] };
        passed(&Solver { system, step: v[2], scratch: [0.0; 2] }, v[3])
    };
    let expected = crate::support::gradient_by_differences(of_growth, &[2.5, 0.8, 0.3, 0.6]);
    let own = [d_solver.system.capacity, d_solver.system.growth, d_solver.step, d_y];
    crate::support::assert_all_close(&own, &expected, crate::support::DIFFERENCES);
}

mod asked_by_the_method {
    use super::*;

    trait Wave {
        fn amplitude(&self, phase: f64) -> f64;
    }

    #[derive(Differentiable)]
    struct Sine;

    #[derive(Differentiable)]
    struct Ramp {
        slope: f64,
    }

    #[differentiate]
    impl Wave for Sine {
        fn amplitude(&self, phase: f64) -> f64 {
            phase.sin()
        }
    }

    #[differentiate]
    impl Wave for Ramp {
        fn amplitude(&self, phase: f64) -> f64 {
            self.slope * phase
        }
    }

    #[derive(Differentiable)]
    struct Oscillator<W> {
        wave: W,
        gain: f64,
    }

    #[differentiate]
    impl<W> Oscillator<W> {
        fn at(&self, phase: f64) -> f64
        where
            W: Wave,
        {
            self.wave.amplitude(phase) * self.gain
        }
    }

    #[differentiate]
    fn oscillating(x: f64, y: f64) -> f64 {
        let sine = Oscillator { wave: Sine, gain: x };
        let ramp = Oscillator { wave: Ramp { slope: y }, gain: x * y };
        sine.at(y) * ramp.at(x)
    }

    #[test]
    fn bounds_may_stand_with_the_method() {
        check!(POINTS, |v| oscillating(v[0], v[1]));
    }
}

mod of_traits_with_parameters {
    use super::*;

    #[differentiate]
    trait State: Clone {
        fn plus(&self, other: &Self) -> Self;
    }

    #[differentiate]
    trait Integrator<S: State> {
        fn step_in<D: Fn(&S) -> S>(&self, state: &mut S, rate: D);

        fn step<D>(&self, state: &S, rate: D) -> S
        where
            D: Fn(&S) -> S,
        {
            let mut next = state.clone();
            self.step_in(&mut next, rate);
            next
        }

        /// Nobody calls it.
        fn idle<D: Fn(&S) -> S>(&self, state: &S, rate: D) -> S {
            rate(state)
        }
    }

    #[differentiate]
    impl State for f64 {
        fn plus(&self, other: &Self) -> Self {
            self + other
        }
    }

    #[derive(Differentiable)]
    struct Euler;

    #[differentiate]
    impl<S: State> Integrator<S> for Euler {
        fn step_in<D: Fn(&S) -> S>(&self, state: &mut S, rate: D) {
            let by = rate(state);
            *state = state.plus(&by);
        }
    }

    #[differentiate]
    fn stepped(x: f64, y: f64) -> f64 {
        let euler = Euler;
        let mut state = euler.step(&x, |s: &f64| s * y);
        <Euler as Integrator<f64>>::step_in(&euler, &mut state, |s: &f64| y - s * s);
        state * x
    }

    #[test]
    fn what_such_a_trait_provides_is_in_place_as_well() {
        check!(POINTS, |v| stepped(v[0], v[1]));
    }
}
