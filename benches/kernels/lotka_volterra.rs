//! 1000 steps of Runge and Kutta's method for predators and prey, with a helper that is called four times a step.

use std::hint::black_box;
use std::slice;

use autodiff::differentiate;

use crate::harness::{Kernel, Size};

pub(crate) const STEPS: usize = 1000;
pub(crate) const H: f64 = 0.01;

/// `x' = a x - b x y`, `y' = d x y - c y`, with `p = [a, b, c, d]`.
#[differentiate]
fn rates(x: f64, y: f64, p: [f64; 4]) -> (f64, f64) {
    (p[0] * x - p[1] * x * y, p[3] * x * y - p[2] * y)
}

#[differentiate(wrt(x, y, p))]
fn lotka_volterra(x: f64, y: f64, p: [f64; 4], steps: usize, h: f64) -> f64 {
    let (mut x, mut y) = (x, y);
    for _ in 0..steps {
        let (x1, y1) = rates(x, y, p);
        let (x2, y2) = rates(x + 0.5 * h * x1, y + 0.5 * h * y1, p);
        let (x3, y3) = rates(x + 0.5 * h * x2, y + 0.5 * h * y2, p);
        let (x4, y4) = rates(x + h * x3, y + h * y3, p);
        x += h / 6.0 * (x1 + 2.0 * x2 + 2.0 * x3 + x4);
        y += h / 6.0 * (y1 + 2.0 * y2 + 2.0 * y3 + y4);
    }
    x + y
}

/// The adjoint of [`rates`] at `(x, y)`: adds to `d_p`, returns the gradient on `x` and `y`.
#[inline]
fn rates_adjoint(x: f64, y: f64, p: [f64; 4], d_rx: f64, d_ry: f64, d_p: &mut [f64; 4]) -> (f64, f64) {
    d_p[0] += x * d_rx;
    d_p[1] -= x * y * d_rx;
    d_p[2] -= y * d_ry;
    d_p[3] += x * y * d_ry;
    ((p[0] - p[1] * y) * d_rx + p[3] * y * d_ry, (p[3] * x - p[2]) * d_ry - p[1] * x * d_rx)
}

/// Keeps the state of each step, and computes the four stages of a step again on the way back.
fn by_hand(
    (x0, y0): (f64, f64),
    p: [f64; 4],
    steps: usize,
    h: f64,
    states: &mut Vec<(f64, f64)>,
    (d_x0, d_y0): (&mut f64, &mut f64),
    d_p: &mut [f64; 4],
) -> f64 {
    let (mut x, mut y) = (x0, y0);
    states.resize(steps, (0.0, 0.0));
    for state in states.iter_mut() {
        *state = (x, y);
        let (x1, y1) = rates(x, y, p);
        let (x2, y2) = rates(x + 0.5 * h * x1, y + 0.5 * h * y1, p);
        let (x3, y3) = rates(x + 0.5 * h * x2, y + 0.5 * h * y2, p);
        let (x4, y4) = rates(x + h * x3, y + h * y3, p);
        x += h / 6.0 * (x1 + 2.0 * x2 + 2.0 * x3 + x4);
        y += h / 6.0 * (y1 + 2.0 * y2 + 2.0 * y3 + y4);
    }
    let value = x + y;

    let (mut d_x, mut d_y, mut sums) = (1.0, 1.0, [0.0; 4]);
    for &(x, y) in states.iter().rev() {
        let (x1, y1) = rates(x, y, p);
        let (xa, ya) = (x + 0.5 * h * x1, y + 0.5 * h * y1);
        let (x2, y2) = rates(xa, ya, p);
        let (xb, yb) = (x + 0.5 * h * x2, y + 0.5 * h * y2);
        let (x3, y3) = rates(xb, yb, p);
        let (xc, yc) = (x + h * x3, y + h * y3);

        let (sixth_x, sixth_y) = (h / 6.0 * d_x, h / 6.0 * d_y);
        let (d_xc, d_yc) = rates_adjoint(xc, yc, p, sixth_x, sixth_y, &mut sums);
        let (d_xb, d_yb) = rates_adjoint(xb, yb, p, 2.0 * sixth_x + h * d_xc, 2.0 * sixth_y + h * d_yc, &mut sums);
        let (d_xa, d_ya) =
            rates_adjoint(xa, ya, p, 2.0 * sixth_x + 0.5 * h * d_xb, 2.0 * sixth_y + 0.5 * h * d_yb, &mut sums);
        let (d_xs, d_ys) = rates_adjoint(x, y, p, sixth_x + 0.5 * h * d_xa, sixth_y + 0.5 * h * d_ya, &mut sums);
        d_x += d_xs + d_xa + d_xb + d_xc;
        d_y += d_ys + d_ya + d_yb + d_yc;
    }
    *d_x0 += d_x;
    *d_y0 += d_y;
    for (d_p, sum) in d_p.iter_mut().zip(sums) {
        *d_p += sum;
    }
    value
}

pub(crate) struct LotkaVolterra {
    start: (f64, f64),
    p: [f64; 4],
    states: Vec<(f64, f64)>,
}

impl Kernel for LotkaVolterra {
    type Gradient = (f64, f64, [f64; 4]);

    const NAME: &'static str = "lotka-volterra, 1000 steps";

    fn new(_size: Size) -> Self {
        Self { start: (10.0, 5.0), p: [1.1, 0.4, 0.4, 0.1], states: Vec::new() }
    }

    fn zero(&self) -> Self::Gradient {
        (0.0, 0.0, [0.0; 4])
    }

    fn flatten((d_x, d_y, d_p): &Self::Gradient) -> Vec<f64> {
        [&[*d_x, *d_y], &d_p[..]].concat()
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        let (x, y) = &mut self.start;
        vec![slice::from_mut(x), slice::from_mut(y), &mut self.p]
    }

    fn primal(&self) -> f64 {
        let (x, y) = black_box(self.start);
        lotka_volterra(x, y, black_box(self.p), black_box(STEPS), black_box(H))
    }

    fn ours(&self, (d_x, d_y, d_p): &mut Self::Gradient) -> f64 {
        let (x, y) = black_box(self.start);
        lotka_volterra::accumulate_grad(x, y, black_box(self.p), black_box(STEPS), black_box(H), d_x, d_y, d_p)
    }

    fn hand(&mut self, (d_x, d_y, d_p): &mut Self::Gradient) -> f64 {
        let (start, p) = (black_box(self.start), black_box(self.p));
        by_hand(start, p, black_box(STEPS), black_box(H), &mut self.states, (d_x, d_y), d_p)
    }
}
