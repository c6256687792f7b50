//! Heat in a rod: steps in time from one buffer to another, which are swapped.

use std::hint::black_box;
use std::{mem, slice};

use autodiff::differentiate;

use crate::harness::{Kernel, Size};
use crate::kernels::numbers;

const CELLS: usize = 1000;
const STEPS: usize = 100;

/// The energy of a rod after some steps of `u' = rate u''`, its ends held.
#[differentiate(wrt(start, rate))]
fn energy(start: &[f64], rate: f64, steps: usize) -> f64 {
    let n = start.len();
    let mut u = start.to_vec();
    let mut next = start.to_vec();
    for _ in 0..steps {
        for i in 1..n - 1 {
            next[i] = u[i] + rate * (u[i - 1] - 2.0 * u[i] + u[i + 1]);
        }
        mem::swap(&mut u, &mut next);
    }
    u.iter().map(|x| x * x).sum()
}

/// What by hand is kept between the calls: the rod before each step and after the last, and two adjoints.
#[derive(Default)]
struct Workspace {
    states: Vec<f64>,
    d_u: Vec<f64>,
    d_before: Vec<f64>,
}

/// The stencil is its own adjoint but for the ends, which are gathered, not scattered.
fn by_hand(start: &[f64], rate: f64, steps: usize, workspace: &mut Workspace, d_start: &mut [f64]) -> (f64, f64) {
    let n = start.len();
    let Workspace { states, d_u, d_before } = workspace;
    states.resize((steps + 1) * n, 0.0);
    d_u.resize(n, 0.0);
    d_before.resize(n, 0.0);
    states[..n].copy_from_slice(start);
    for step in 0..steps {
        let (before, after) = states[step * n..(step + 2) * n].split_at_mut(n);
        after[0] = before[0];
        after[n - 1] = before[n - 1];
        for (after, u) in after[1..].iter_mut().zip(before.windows(3)) {
            *after = u[1] + rate * (u[0] - 2.0 * u[1] + u[2]);
        }
    }
    let last = &states[steps * n..];
    let value = last.iter().map(|x| x * x).sum();
    for (d, x) in d_u.iter_mut().zip(last) {
        *d = 2.0 * x;
    }
    let mut d_rate = 0.0;
    for step in (0..steps).rev() {
        let u = &states[step * n..(step + 1) * n];
        // The ends are held: their adjoints are only added to.
        let ends = (d_u[0], d_u[n - 1]);
        d_u[0] = 0.0;
        d_u[n - 1] = 0.0;
        let mut partial = [0.0; 8];
        let (d_inner, u_left, u_here, u_right) = (&d_u[1..n - 1], &u[..n - 2], &u[1..n - 1], &u[2..]);
        let whole = d_inner.len() / 8 * 8;
        for at in (0..whole).step_by(8) {
            for lane in 0..8 {
                let i = at + lane;
                partial[lane] += d_inner[i] * (u_left[i] - 2.0 * u_here[i] + u_right[i]);
            }
        }
        d_rate += partial.iter().sum::<f64>();
        for i in whole..d_inner.len() {
            d_rate += d_inner[i] * (u_left[i] - 2.0 * u_here[i] + u_right[i]);
        }
        for (before, d) in d_before[1..].iter_mut().zip(d_u.windows(3)) {
            *before = d[1] + rate * (d[0] - 2.0 * d[1] + d[2]);
        }
        d_before[0] = ends.0 + rate * d_u[1];
        d_before[n - 1] = ends.1 + rate * d_u[n - 2];
        mem::swap(d_u, d_before);
    }
    for (d_start, d) in d_start.iter_mut().zip(&*d_u) {
        *d_start += d;
    }
    (value, d_rate)
}

pub(crate) struct Heat {
    start: Vec<f64>,
    rate: f64,
    workspace: Workspace,
}

impl Kernel for Heat {
    type Gradient = (Vec<f64>, f64);

    const NAME: &'static str = "heat in a rod, 1000 cells, 100 steps";

    fn new(_size: Size) -> Self {
        Self { start: numbers(CELLS, 0.4), rate: 0.2, workspace: Workspace::default() }
    }

    fn zero(&self) -> Self::Gradient {
        (vec![0.0; CELLS], 0.0)
    }

    fn flatten((d_start, d_rate): &Self::Gradient) -> Vec<f64> {
        [&d_start[..], &[*d_rate]].concat()
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        vec![&mut self.start, slice::from_mut(&mut self.rate)]
    }

    fn primal(&self) -> f64 {
        energy(black_box(&self.start), black_box(self.rate), black_box(STEPS))
    }

    fn ours(&self, (d_start, d_rate): &mut Self::Gradient) -> f64 {
        energy::accumulate_grad(black_box(&self.start), black_box(self.rate), black_box(STEPS), d_start, d_rate)
    }

    fn hand(&mut self, (d_start, d_rate): &mut Self::Gradient) -> f64 {
        let (start, rate) = (black_box(&self.start), black_box(self.rate));
        let (value, d) = by_hand(start, rate, black_box(STEPS), &mut self.workspace, d_start);
        *d_rate += d;
        value
    }
}
