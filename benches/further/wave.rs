//! A wave on a string: each state is made of the two before it, and takes the place of the older one.

use std::hint::black_box;
use std::{mem, slice};

use autodiff::differentiate;

use crate::harness::{Kernel, Size};
use crate::kernels::numbers;

const CELLS: usize = 1000;
const STEPS: usize = 100;

/// The energy that passes the middle of a string in some steps of `u'' = speed^2 u_xx`, its ends held.
#[differentiate(wrt(start, speed))]
fn energy(start: &[f64], speed: f64, steps: usize) -> f64 {
    let n = start.len();
    let mut previous = start.to_vec();
    let mut current = start.to_vec();
    let mut energy = 0.0;
    for _ in 0..steps {
        let mut next = vec![0.0; n];
        for i in 1..n - 1 {
            let bend = current[i + 1] - 2.0 * current[i] + current[i - 1];
            next[i] = 2.0 * current[i] - previous[i] + speed * speed * bend;
        }
        previous = current;
        current = next;
        energy += current[n / 2] * current[n / 2];
    }
    energy
}

/// What by hand is kept between the calls: the string before the first step and after each, and three adjoints.
#[derive(Default)]
struct Workspace {
    states: Vec<f64>,
    d_next: Vec<f64>,
    d_current: Vec<f64>,
    d_previous: Vec<f64>,
}

/// What flows to three neighbours is gathered, not scattered.
fn by_hand(start: &[f64], speed: f64, steps: usize, workspace: &mut Workspace, d_start: &mut [f64]) -> (f64, f64) {
    let (n, square) = (start.len(), speed * speed);
    let Workspace { states, d_next, d_current, d_previous } = workspace;
    states.resize((steps + 1) * n, 0.0);
    states[..n].copy_from_slice(start);
    let mut energy = 0.0;
    for step in 0..steps {
        let (before, next) = states[..(step + 2) * n].split_at_mut((step + 1) * n);
        let current = &before[step * n..];
        let previous = if step == 0 { start } else { &before[(step - 1) * n..step * n] };
        next[0] = 0.0;
        next[n - 1] = 0.0;
        for ((next, u), old) in next[1..].iter_mut().zip(current.windows(3)).zip(&previous[1..]) {
            *next = 2.0 * u[1] - old + square * (u[2] - 2.0 * u[1] + u[0]);
        }
        energy += next[n / 2] * next[n / 2];
    }
    for adjoint in [&mut *d_next, &mut *d_current, &mut *d_previous] {
        adjoint.clear();
        adjoint.resize(n, 0.0);
    }
    let mut d_square = 0.0;
    for step in (0..steps).rev() {
        let (u, next) = states[step * n..(step + 2) * n].split_at(n);
        d_next[n / 2] += 2.0 * next[n / 2];
        // The ends are held: nothing comes from before them.
        d_next[0] = 0.0;
        d_next[n - 1] = 0.0;
        for (d, u) in d_next[1..].iter().zip(u.windows(3)) {
            d_square += d * (u[2] - 2.0 * u[1] + u[0]);
        }
        for (current, d) in d_current[1..].iter_mut().zip(d_next.windows(3)) {
            *current += 2.0 * d[1] + square * (d[2] - 2.0 * d[1] + d[0]);
        }
        d_current[0] += square * d_next[1];
        d_current[n - 1] += square * d_next[n - 2];
        for (previous, d) in d_previous.iter_mut().zip(&*d_next) {
            *previous = -d;
        }
        mem::swap(d_next, d_current);
        mem::swap(d_current, d_previous);
    }
    for ((d_start, current), previous) in d_start.iter_mut().zip(&*d_next).zip(&*d_current) {
        *d_start += current + previous;
    }
    (energy, 2.0 * speed * d_square)
}

pub(crate) struct Wave {
    start: Vec<f64>,
    speed: f64,
    workspace: Workspace,
}

impl Kernel for Wave {
    type Gradient = (Vec<f64>, f64);

    const NAME: &'static str = "wave on a string, 1000 cells, 100 steps";

    fn new(_size: Size) -> Self {
        Self { start: numbers(CELLS, 0.4), speed: 0.3, workspace: Workspace::default() }
    }

    fn zero(&self) -> Self::Gradient {
        (vec![0.0; CELLS], 0.0)
    }

    fn flatten((d_start, d_speed): &Self::Gradient) -> Vec<f64> {
        [&d_start[..], &[*d_speed]].concat()
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        vec![&mut self.start, slice::from_mut(&mut self.speed)]
    }

    fn primal(&self) -> f64 {
        energy(black_box(&self.start), black_box(self.speed), black_box(STEPS))
    }

    fn ours(&self, (d_start, d_speed): &mut Self::Gradient) -> f64 {
        energy::accumulate_grad(black_box(&self.start), black_box(self.speed), black_box(STEPS), d_start, d_speed)
    }

    fn hand(&mut self, (d_start, d_speed): &mut Self::Gradient) -> f64 {
        let (start, speed) = (black_box(&self.start), black_box(self.speed));
        let (value, d) = by_hand(start, speed, black_box(STEPS), &mut self.workspace, d_start);
        *d_speed += d;
        value
    }
}
