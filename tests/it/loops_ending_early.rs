//! Loops whose range is far longer than the number of iterations that they come to.

use autodiff::{Differentiable, differentiate};

/// The polylogarithm of order two, by its series.
#[differentiate]
fn dilogarithm(x: f64) -> f64 {
    let mut sum = x;
    let mut power = x * x;
    for k in 2..i32::MAX {
        let before = sum;
        sum += power / f64::from(k).powi(2);
        if sum == before {
            break;
        }
        power *= x;
    }
    sum
}

#[test]
fn a_series_ends_when_it_has_converged() {
    check!([[0.3], [-0.4], [0.05]], |v| dilogarithm(v[0]));
    let slope = |x: f64| -(1.0 - x).ln() / x;
    assert!((dilogarithm::grad(0.3) - slope(0.3)).abs() < 1e-12);
    let single: fn(f32) -> f32 = single_root::grad;
    assert!((single(2.25) - 1.0 / 3.0).abs() < 1e-6);
}

#[differentiate]
fn single_root(x: f32) -> f32 {
    let mut root = x;
    for _ in 0..=u32::MAX {
        let better = 0.5 * (root + x / root);
        if (better - root).abs() < 1e-7 * root {
            return better;
        }
        root = better;
    }
    root
}

/// Newton's method, which returns out of two loops at once.
#[differentiate]
fn cube_root(x: f64, restarts: usize) -> f64 {
    let mut root = x;
    for restart in 1..usize::MAX {
        for step in (0..u64::MAX).rev().step_by(2) {
            let before = root;
            root = (2.0 * root + x / (root * root)) / 3.0;
            if (root - before).abs() < 1e-15 * root.abs() {
                if restart > restarts {
                    return root;
                }
                break;
            }
            assert!(step > 0);
        }
        root = root * root.abs().sqrt();
    }
    root
}

#[test]
fn loops_within_loops_end_each_in_its_own_time() {
    check!([[2.0], [0.7], [5.0]], |v| cube_root(v[0], 0));
    check!([[2.0], [0.7]], |v| cube_root(v[0], 3));
}

/// An inner loop that runs to its end most of the time, and the break of the outer one in its midst.
#[differentiate]
fn triangle(x: f64, y: f64, limit: i32) -> f64 {
    let mut sum = 0.0;
    'rows: for i in 0..1_000_000_000 {
        for j in 0..=i {
            if i * j >= limit {
                break 'rows;
            }
            if (i + j) % 3 == 1 {
                continue;
            }
            sum += (x * y.powi(j)).sin() * x.powi(i);
        }
    }
    sum
}

#[test]
fn a_break_leaves_the_inner_loop_half_done() {
    check!([[0.8, 0.9], [0.4, -0.7]], |v| triangle(v[0], v[1], 4));
    check!([[0.8, 0.9], [0.4, -0.7]], |v| triangle(v[0], v[1], 30));
}

#[derive(Clone, Differentiable)]
struct Series {
    ratio: f64,
    terms: Vec<f64>,
}

#[differentiate]
impl Series {
    fn grow(&mut self, limit: f64) -> f64 {
        let mut term = self.ratio;
        for i in 0..isize::MAX {
            term *= self.ratio * (1.0 + 0.1 * (i as f64).sin());
            self.terms.push(term * term);
            if term.abs() < limit {
                break;
            }
        }
        self.terms.iter().sum()
    }
}

#[differentiate]
fn grown(ratio: f64, first: f64) -> f64 {
    let mut series = Series { ratio, terms: vec![first] };
    let sum = series.grow(1e-3);
    sum * series.terms[1] + series.terms.len() as f64
}

#[test]
fn vectors_grow_until_it_ends() {
    check!([[0.6, 0.3], [-0.5, 1.2]], |v| grown(v[0], v[1]));
}
