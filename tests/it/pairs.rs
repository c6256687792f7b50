//! Sums over pairs: loops within loops that go forwards and back in one sweep, what their iterations add to one place, and
//! divisions that share a reciprocal.

use autodiff::{Differentiable, differentiate};

/// The gradient in one sweep, and the pullback of the staged pair.
macro_rules! both {
    ($($arguments:tt)*) => {{
        check!($($arguments)*);
        check_vjp!($($arguments)*);
    }};
}

#[differentiate]
fn potential(positions: &[[f64; 3]], charges: &[f64], softening: f64) -> f64 {
    let mut energy = 0.0;
    for i in 0..positions.len() {
        for j in 0..i {
            let mut squared = softening * softening;
            for k in 0..3 {
                let d = positions[i][k] - positions[j][k];
                squared += d * d;
            }
            energy -= charges[i] * charges[j] / squared.sqrt();
        }
    }
    energy
}

#[differentiate]
fn potential_of_chains(positions: &[[f64; 3]], charges: &[f64], softening: f64) -> f64 {
    let mut energy = 0.0;
    for (i, (p, a)) in positions.iter().zip(charges).enumerate() {
        for (q, b) in positions[..i].iter().zip(&charges[..i]) {
            let squared = p.iter().zip(q).fold(softening * softening, |sum, (p, q)| sum + (p - q) * (p - q));
            energy -= a * b / squared.sqrt();
        }
    }
    energy
}

#[differentiate]
fn kernel_sum(points: &[f64], y: &[f64], dim: usize, scale: f64) -> f64 {
    let mut total = 0.0;
    for i in 0..y.len() {
        for j in 0..y.len() {
            let mut distance = 0.0;
            for k in 0..dim {
                let d = (points[i * dim + k] - points[j * dim + k]) / scale;
                distance += d * d;
            }
            total += y[i] * y[j] * (-0.5 * distance).exp();
        }
    }
    total
}

/// The list of the last point is empty, and its index would be out of bounds.
#[differentiate(wrt(x, strength))]
fn neighbours(x: &[f64], strength: f64, lists: &[Vec<usize>], cutoff: f64) -> f64 {
    let mut total = 0.0;
    for i in 0..lists.len() {
        for &j in &lists[i] {
            let d = x[i] - x[j];
            if d * d < cutoff {
                total += strength * d.cos() / (1.0 + d * d);
            } else if d > 0.0 {
                total += d;
            }
        }
    }
    total
}

/// Only the inner loop knows its cotangent: the outer one writes what the next iteration reads.
#[differentiate]
fn drifting(x: &[f64], rate: f64) -> f64 {
    let (mut total, mut level) = (0.0, 1.0);
    for i in 0..x.len() {
        for j in 0..x.len() {
            total += (x[i] * x[j] * level).sin();
        }
        level = level * rate + x[i];
    }
    total
}

/// The cotangent of the inner sum is that of what is made of it behind the loop.
#[differentiate]
fn squared_rows(x: &[f64], y: f64) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() {
        let mut row = 0.0;
        for j in 0..x.len() {
            row += (x[i] - y * x[j]).tanh();
        }
        total += row * row;
        for j in i..x.len() {
            total += x[j].exp() / y;
        }
    }
    total
}

/// Elements and their own index are added to in one loop, and the loops may be empty.
#[differentiate]
fn self_pairs(x: &[f64], from: usize) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() {
        for j in from..x.len() {
            total += x[i] * x[j] + x[i] / (2.0 + x[j] * x[j]);
        }
    }
    total
}

#[differentiate]
fn pairs_f32(x: &[[f32; 2]], w: f32) -> f32 {
    let distance = |a: [f32; 2], b: [f32; 2]| (a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]);
    let mut total = 0.0;
    for i in 0..x.len() {
        for j in 0..i {
            total += 1.0 / (w + distance(x[i], x[j]));
        }
    }
    total
}

#[derive(Clone, Differentiable)]
struct Bodies {
    positions: Vec<[f64; 2]>,
    masses: Vec<f64>,
    softening: f64,
}

#[differentiate]
impl Bodies {
    fn energy(&self) -> f64 {
        let mut energy = 0.0;
        for i in 0..self.masses.len() {
            for j in i + 1..self.masses.len() {
                let mut squared = self.softening;
                for k in 0..2 {
                    squared += (self.positions[i][k] - self.positions[j][k]).powi(2);
                }
                if squared < 9.0 {
                    energy += self.masses[i] * self.masses[j] / squared;
                }
            }
        }
        energy
    }
}

#[differentiate]
fn energy_of(coordinates: &[f64], masses: &[f64], softening: f64) -> f64 {
    let positions = coordinates.chunks_exact(2).map(|p| [p[0], p[1]]).collect();
    Bodies { positions, masses: masses.to_vec(), softening }.energy()
}

/// Divided by a number of each iteration, by one of the outer loop, by one that changes, and by one of one arm only.
#[differentiate]
fn quotients(x: &[f64], tau: f64) -> f64 {
    let (mut total, mut level) = (0.0, tau);
    for i in 0..x.len() {
        let spread = 1.5 + x[i] * x[i];
        let slope = (1.0 - (-x[i] / tau).exp()) / spread;
        for v in x {
            total += slope * v / spread + v / level;
            if *v > 0.2 {
                let root = v.sqrt();
                total += slope / root + root / (slope + 3.0);
            }
        }
        level = level / spread + x[i] / level;
    }
    total / level
}

#[differentiate]
fn first_over_rest(x: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 1..x.len() {
        total += x[i] / x[0] + x[0] / x[i];
    }
    total
}

/// Each pair fills the same vector.
#[differentiate]
fn with_scratch(x: &[f64], w: f64) -> f64 {
    let mut difference = vec![0.0; 2];
    let mut total = 0.0;
    for i in 0..3 {
        for j in 0..3 {
            for k in 0..2 {
                difference[k] = x[2 * i + k] - w * x[2 * j + k];
            }
            let mut squared = 0.5;
            for k in 0..2 {
                squared += difference[k] * difference[k];
            }
            total += squared.ln() * difference[0];
        }
    }
    total
}

/// Loops in arms of the branch of an iteration.
#[differentiate]
fn chosen_inside(x: &[f64], w: f64) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() {
        if x[i] > 0.5 {
            for v in x {
                total += (v * x[i] * w).exp();
            }
        } else {
            let base = x[i] * w;
            for k in 0..3 {
                total += (base * x[k]).sin() / (2.0 + base);
            }
            total -= base;
        }
    }
    total
}

#[differentiate]
fn a_divisor_that_changes(x: f64, y: f64, z: f64) -> f64 {
    let mut level = z;
    let first = x / level + y / level;
    level += first;
    let second = x / level + first / level;
    level *= y;
    second / level
}

#[differentiate]
fn twice_over(x: f64, y: f64, taken: bool) -> f64 {
    let (a, b) = (x / y, x / y);
    if taken { a + b } else { 1.0 }
}

#[differentiate]
fn squares(x: f64, y: f64) -> f64 {
    let cube = x * x * x;
    let square = x * x;
    square * square + square * y + x * x - cube + cube
}

#[differentiate]
fn square_of_a_literal(x: f32) -> f32 {
    let y = x;
    y * y
}

const BODIES: [f64; 17] = [
    0.3, 0.5, -0.2, 1.1, -0.4, 0.6, -0.7, 0.2, 0.9, 0.1, 1.3, 0.4, // positions
    1.0, 0.5, -0.7, 1.3, // charges
    0.3,
];
const X: [f64; 6] = [0.3, -0.8, 1.2, 0.7, -0.2, 1.4];

#[test]
fn inner_loops_go_forwards_and_back() {
    both!([BODIES], |v| potential(v[..12].as_chunks().0, &v[12..16], v[16]));
    both!([BODIES], |v| potential_of_chains(v[..12].as_chunks().0, &v[12..16], v[16]));
    both!([BODIES], |v| kernel_sum(&v[..12], &v[12..16], 3, v[16]));
    both!([[0.3, -0.8, 1.2, 0.7, -0.2, 1.4, 0.9]], |v| kernel_sum(&v[..3], &v[3..6], 1, v[6]));
    both!([X], |v| drifting(&v[..5], v[5]));
    both!([X], |v| squared_rows(&v[..5], v[5]));
    both!([[0.3, -0.8, 1.2, 0.7, -0.2, 1.4, 0.9, 1.1, -0.4, 0.6]], |v| energy_of(&v[..6], &v[6..9], v[9]));
    both!([[0.3, -0.8, 1.2, 0.7, -0.2, 1.4, 0.9]], |v| with_scratch(&v[..6], v[6]));
    both!([[0.3, -0.8, 1.2, 0.7, -0.2, 1.4, 0.9]], |v| chosen_inside(&v[..6], v[6]));
}

#[test]
fn what_no_iteration_touches_is_not_touched() {
    let lists = [vec![1, 3], vec![0, 2, 2], vec![], vec![3, 1], vec![], vec![]];
    both!([X], |v| neighbours(&v[..5], v[5], &lists, 0.9));
    assert_eq!(neighbours::grad(&[], 2.0, &[vec![], vec![]], 1.0), (vec![], 0.0));
    both!([X], |v| self_pairs(v, 0));
    both!([X], |v| self_pairs(v, 4));
    both!([X], |v| self_pairs(v, 9));
}

#[test]
fn pairs_have_gradients_in_single_precision() {
    let twin = |v: &[f64]| {
        let pairs = (0..3).flat_map(|i| (0..i).map(move |j| (2 * i, 2 * j)));
        pairs.map(|(i, j)| 1.0 / (v[6] + (v[i] - v[j]).powi(2) + (v[i + 1] - v[j + 1]).powi(2))).sum()
    };
    crate::support::check_single(&[[0.3, -0.8, 1.2, 0.7, -0.2, 1.4, 0.9]], twin, |v| {
        pairs_f32::grad(v[..6].as_chunks().0, v[6])
    });
}

#[test]
fn divisions_by_one_number_share_its_reciprocal() {
    both!([X], |v| quotients(&v[..5], v[5]));
    both!([X, [0.3, -0.8, 1.2, 0.7, -0.2, -0.6]], |v| first_over_rest(v));
    both!([[0.4, 0.9, 2.0]], |v| a_divisor_that_changes(v[0], v[1], v[2]));
}

#[test]
fn a_reciprocal_of_zero_leaves_exact_zeros() {
    let (d_x, d_y) = twice_over::grad(3.0, 0.0, false);
    assert_eq!((d_x, d_y), (0.0, 0.0));
    let (d_x, d_y) = twice_over::grad(3.0, 0.0, true);
    assert_eq!((d_x, d_y), (f64::INFINITY, f64::NEG_INFINITY));
    assert_eq!(twice_over::grad(3.0, 2.0, true), (0.5 + 1.0 / 2.0, -3.0 / 4.0 - 3.0 / 4.0));
}

#[test]
fn squares_are_doubled_once() {
    let (d_x, d_y) = squares::grad(3.0, -1.5);
    assert_eq!((d_x, d_y), (6.0 + 4.0 * 27.0 - 1.5 * 6.0, 9.0));
    assert_eq!(square_of_a_literal::grad(0.5_f32), 1.0);
}
