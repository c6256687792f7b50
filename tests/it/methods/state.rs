//! State machines.

use super::*;

#[derive(Clone, Debug, Differentiable)]
#[allow(dead_code, reason = "integers are passed through")]
struct Pendulum {
    angle: f64,
    speed: f64,
    length: f64,
    steps: usize,
    history: Vec<f64>,
}

#[differentiate]
impl Pendulum {
    const G: f64 = 9.81;

    fn new(angle: f64, length: f64) -> Self {
        Pendulum { angle, speed: 0.0, length, steps: 0, history: Vec::new() }
    }

    fn acceleration(&self) -> f64 {
        -Self::G / self.length * self.angle.sin()
    }

    fn step(&mut self, dt: f64) {
        self.speed += 0.5 * dt * self.acceleration();
        self.angle += dt * self.speed;
        let a = self.acceleration();
        self.speed = self.speed + 0.5 * dt * a;
    }

    fn recorded_step(&mut self, dt: f64) {
        self.step(dt);
        self.history.push(self.angle);
        if self.history.len() > 3 {
            self.speed *= 0.9;
        }
    }

    fn energy(&self) -> f64 {
        0.5 * self.length * self.length * self.speed * self.speed - Self::G * self.length * self.angle.cos()
    }

    /// With the state as it is before.
    fn run(&mut self, n: usize, dt: f64) -> f64 {
        let mut total = 0.0;
        for _ in 0..n {
            self.recorded_step(dt);
            total += self.energy() * self.angle;
        }
        total
    }

    fn run_by_value(mut self, n: usize) -> f64 {
        for i in 0..n {
            self.step(0.1);
            if self.speed > 100.0 {
                return self.angle;
            }
            self.length += 0.01 * self.angle * i as f64;
        }
        self.energy()
    }

    /// Overwrites what it has read.
    fn reset(&mut self, to: f64) -> f64 {
        let before = self.angle * self.speed;
        self.angle = to;
        self.speed = before * to;
        before + self.angle
    }
}

impl Flat for PendulumTangent {
    fn push_to(&self, list: &mut Vec<f64>) {
        list.extend([self.angle, self.speed, self.length]);
        list.extend(&self.history);
    }

    fn filled(&self, next: &mut dyn FnMut() -> f64) -> Self {
        Self { angle: next(), speed: next(), length: next(), history: self.history.filled(next) }
    }
}

fn pendulum(v: &[f64]) -> Pendulum {
    Pendulum { angle: v[0], speed: v[1], length: v[2], steps: 0, history: vec![] }
}

#[differentiate]
fn a_pendulum(xs: &[f64]) -> f64 {
    let mut p = Pendulum::new(xs[0], 2.0 + xs[1]);
    for _ in 0..5 {
        p.step(0.1 * xs[3]);
    }
    p.recorded_step(0.1);
    p.energy() + p.history[0] * p.angle
}

#[test]
fn state_machines_run_and_are_walked_back() {
    check!(FOUR, |v| a_pendulum(v));
    const STATE: [[f64; 4]; 2] = [[0.7, -0.3, 2.1, 0.1], [-0.6, 0.4, 1.2, 0.2]];
    check_method!([[0.7, -0.3, 2.1]], |v| pendulum(v) => energy / energy_value_and_grad / energy_grad());
    check_method!(STATE, |v| pendulum(v) => run / run_value_and_grad / run_grad (4, v[3]));
    check_method!(STATE, |v| pendulum(v) => reset / reset_value_and_grad / reset_grad (v[3]));
    check_method!([[0.7, -0.3, 2.1]], |v| pendulum(v) => run_by_value / run_by_value_value_and_grad / run_by_value_grad (3));
}

#[test]
fn a_state_is_put_back_and_its_cotangent_is_in_out() {
    let mut p = pendulum(&[0.7, -0.3, 2.1]);
    let before = p.clone();
    let (value, backward) = p.reset_forward(0.5);
    assert_eq!((value, p.angle, p.speed), (-0.21 + 0.5, 0.5, -0.105));
    let mut d_p = PendulumTangent { angle: 2.0, speed: 10.0, length: 5.0, history: vec![] };
    let mut d_to = 0.0;
    backward(&mut p, 0.5, 1.0, &mut d_p, &mut d_to);
    assert_eq!((p.angle, p.speed, p.length), (before.angle, before.speed, before.length));
    // before = angle * speed has the cotangent 1 + 10 * 0.5
    assert_all_close(&d_p, &[6.0 * -0.3, 6.0 * 0.7, 5.0], EXACT);
    assert_all_close(&d_to, &[1.0 + 2.0 + 10.0 * -0.21], EXACT);
}

mod results_of_mutating_methods {
    use super::*;

    #[differentiate]
    fn reset_in_a_loop(xs: &[f64]) -> f64 {
        let mut p = Pendulum::new(xs[0], 3.0);
        let mut total = 0.0;
        for i in 0..3 {
            p.step(0.1);
            let kept = p.reset(xs[i] * p.angle);
            total += kept * p.speed;
            p.reset(xs[3]);
        }
        total + p.angle * p.speed
    }

    #[test]
    fn agrees_with_differences() {
        check!(FOUR, |v| reset_in_a_loop(v));
    }
}
