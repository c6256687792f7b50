//! Levenberg's and Marquardt's damped version of Gauss's and Newton's method.
//!
//! A residual `r(x + d)` is nearly `r(x) + J d`, so that the sum of the squares is least where `J^T J d = -J^T r`. The matrix of
//! all derivatives of all residuals never exists: each observation adds its two rows of fifteen numbers to `J^T J` and is done.

use crate::camera::Observation;
use crate::scene::Scene;
use crate::unknowns::{CAMERA, POINT, ROW, is_held, linearized, moved};

/// `J^T J`, row after row, and `J^T r`.
pub(crate) struct NormalEquations {
    matrix: Vec<f64>,
    pub(crate) gradient: Vec<f64>,
}

impl NormalEquations {
    pub(crate) fn new(scene: &Scene, observations: &[Observation]) -> Self {
        let unknowns = CAMERA * scene.cameras.len() + POINT * scene.points.len();
        let mut equations = Self { matrix: vec![0.0; unknowns * unknowns], gradient: vec![0.0; unknowns] };
        for seen in observations {
            let (residual, rows) = linearized(&scene.cameras[seen.camera], scene.points[seen.point], seen);
            let camera = CAMERA * seen.camera;
            let point = CAMERA * scene.cameras.len() + POINT * seen.point;
            // The weights are known, so that the last number of a row is not needed here.
            let columns: Vec<usize> = (camera..camera + CAMERA).chain(point..point + POINT).collect();
            for (residual, row) in residual.iter().zip(&rows) {
                equations.add(*residual, row, &columns);
            }
        }
        equations
    }

    fn add(&mut self, residual: f64, row: &[f64; ROW], columns: &[usize]) {
        let unknowns = self.gradient.len();
        for (&i, a) in columns.iter().zip(row).filter(|(i, _)| !is_held(**i)) {
            self.gradient[i] += a * residual;
            for (&j, b) in columns.iter().zip(row).filter(|(j, _)| !is_held(**j)) {
                self.matrix[i * unknowns + j] += a * b;
            }
        }
    }

    /// The step for a damping that makes the diagonal larger by the factor `1 + damping`, if there is one.
    fn step(&self, damping: f64) -> Option<Vec<f64>> {
        let unknowns = self.gradient.len();
        let mut damped = self.matrix.clone();
        for i in 0..unknowns {
            let diagonal = &mut damped[i * unknowns + i];
            *diagonal = if is_held(i) { 1.0 } else { *diagonal * (1.0 + damping) };
        }
        let mut step: Vec<f64> = self.gradient.iter().map(|g| -g).collect();
        solve(&mut damped, &mut step)?;
        Some(step)
    }
}

/// Cholesky's method: replaces `b` by the solution of `A x = b` and the lower half of `A` by its factor; `None` if `A` is not
/// positive definite.
fn solve(a: &mut [f64], b: &mut [f64]) -> Option<()> {
    let n = b.len();
    for i in 0..n {
        for j in 0..=i {
            let sum: f64 = (0..j).map(|k| a[i * n + k] * a[j * n + k]).sum();
            let rest = a[i * n + j] - sum;
            if i == j && rest <= 0.0 {
                return None;
            }
            a[i * n + j] = if i == j { rest.sqrt() } else { rest / a[j * n + j] };
        }
    }
    for i in 0..n {
        let sum: f64 = (0..i).map(|k| a[i * n + k] * b[k]).sum();
        b[i] = (b[i] - sum) / a[i * n + i];
    }
    for i in (0..n).rev() {
        let sum: f64 = (i + 1..n).map(|k| a[k * n + i] * b[k]).sum();
        b[i] = (b[i] - sum) / a[i * n + i];
    }
    Some(())
}

/// Adjusts until an iteration lowers the cost by less than a millionth; `None` if that does not happen.
pub(crate) fn adjust(mut scene: Scene, observations: &[Observation]) -> Option<Scene> {
    const ITERATIONS: usize = 50;
    let (mut cost, mut damping) = (scene.cost(observations), 1e-3);
    println!("\niteration            cost   reprojection error (pixels)   damping");
    for iteration in 0..ITERATIONS {
        let error = scene.reprojection_error(observations);
        println!("{iteration:9} {cost:15.3} {error:29.5} {damping:9.0e}");
        let equations = NormalEquations::new(&scene, observations);
        loop {
            if let Some(step) = equations.step(damping) {
                let next = moved(&scene, &step);
                let lowered = next.cost(observations);
                if lowered < cost {
                    let done = cost - lowered < 1e-6 * cost;
                    (scene, cost, damping) = (next, lowered, (0.1 * damping).max(1e-9));
                    if done {
                        return Some(scene);
                    }
                    break;
                }
            }
            damping *= 10.0;
            if damping > 1e6 {
                return None;
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::solve;

    #[test]
    fn a_positive_definite_system_is_solved() {
        let mut a = [4.0, 2.0, 0.0, 2.0, 5.0, 4.0, 0.0, 4.0, 5.0];
        let mut b = [8.0, 24.0, 23.0]; // A (1, 2, 3)
        assert_eq!(solve(&mut a, &mut b), Some(()));
        assert_eq!(b.map(f64::to_bits), [1.0, 2.0, 3.0].map(f64::to_bits));
    }

    #[test]
    fn an_indefinite_one_is_refused() {
        assert_eq!(solve(&mut [1.0, 2.0, 2.0, 1.0], &mut [1.0, 1.0]), None);
    }
}
