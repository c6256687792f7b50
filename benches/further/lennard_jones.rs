//! The potential energy of a cloud of particles, over all pairs within a distance.

use std::hint::black_box;

use autodiff::differentiate;

use crate::harness::{Kernel, Size};
use crate::kernels::numbers;

const PARTICLES: usize = 200;
const CUTOFF: f64 = 2.5;

/// `4 epsilon ((sigma / r)^12 - (sigma / r)^6)` of each pair that is nearer than `cutoff`.
#[differentiate(wrt(positions))]
fn potential(positions: &[[f64; 3]], epsilon: f64, sigma: f64, cutoff: f64) -> f64 {
    let mut energy = 0.0;
    for i in 0..positions.len() {
        for j in i + 1..positions.len() {
            let mut r2 = 0.0;
            for k in 0..3 {
                let d = positions[i][k] - positions[j][k];
                r2 += d * d;
            }
            if r2 < cutoff * cutoff {
                let s6 = (sigma * sigma / r2).powi(3);
                energy += 4.0 * epsilon * (s6 * s6 - s6);
            }
        }
    }
    energy
}

/// The force of a pair acts on both; that on the first is summed up in registers.
fn by_hand(positions: &[[f64; 3]], epsilon: f64, sigma: f64, cutoff: f64, d_positions: &mut [[f64; 3]]) -> f64 {
    let mut energy = 0.0;
    for (i, a) in positions.iter().enumerate() {
        let mut sum = [0.0; 3];
        let others = positions[i + 1..].iter().zip(&mut d_positions[i + 1..]);
        for (b, d_b) in others {
            let d: [f64; 3] = std::array::from_fn(|k| a[k] - b[k]);
            let r2 = d[0] * d[0] + d[1] * d[1] + d[2] * d[2];
            if r2 < cutoff * cutoff {
                let inverse = 1.0 / r2;
                let s2 = sigma * sigma * inverse;
                let s6 = s2 * s2 * s2;
                energy += 4.0 * epsilon * (s6 * s6 - s6);
                let scale = 24.0 * epsilon * (s6 - 2.0 * s6 * s6) * inverse;
                for k in 0..3 {
                    sum[k] += scale * d[k];
                    d_b[k] -= scale * d[k];
                }
            }
        }
        for k in 0..3 {
            d_positions[i][k] += sum[k];
        }
    }
    energy
}

pub(crate) struct LennardJones {
    positions: Vec<[f64; 3]>,
}

impl Kernel for LennardJones {
    type Gradient = Vec<[f64; 3]>;

    const NAME: &'static str = "lennard-jones, 200 particles";

    fn new(_size: Size) -> Self {
        let shifts = numbers(PARTICLES * 3, 0.5);
        let position = |i: usize| {
            let cell = [i % 6, i / 6 % 6, i / 36];
            std::array::from_fn(|k| 1.1 * cell[k] as f64 + 0.1 * shifts[3 * i + k])
        };
        Self { positions: (0..PARTICLES).map(position).collect() }
    }

    fn zero(&self) -> Self::Gradient {
        vec![[0.0; 3]; PARTICLES]
    }

    fn flatten(d_positions: &Self::Gradient) -> Vec<f64> {
        d_positions.as_flattened().to_vec()
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        vec![self.positions.as_flattened_mut()]
    }

    fn primal(&self) -> f64 {
        potential(black_box(&self.positions), black_box(0.9), black_box(1.0), black_box(CUTOFF))
    }

    fn ours(&self, d_positions: &mut Self::Gradient) -> f64 {
        let (epsilon, sigma, cutoff) = black_box((0.9, 1.0, CUTOFF));
        potential::accumulate_grad(black_box(&self.positions), epsilon, sigma, cutoff, d_positions)
    }

    fn hand(&mut self, d_positions: &mut Self::Gradient) -> f64 {
        let (epsilon, sigma, cutoff) = black_box((0.9, 1.0, CUTOFF));
        by_hand(black_box(&self.positions), epsilon, sigma, cutoff, d_positions)
    }
}
