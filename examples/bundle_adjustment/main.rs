//! Where were the cameras, and where is what they saw? Bundle adjustment, on structs and methods.
//!
//! Eight cameras look at sixty points, from all around. Known is only where each point appears in each image, give or take a
//! fraction of a pixel. Sought are the points and, for each camera, eleven numbers: rotation (axis times angle), position, focal
//! length, centre of the image and two coefficients of the distortion by the lens. Maps and films with computed scenery are made
//! like this. It is also a benchmark of automatic differentiation, with the same parameters: BA in `ADBench` (Srajer, Kukelova and
//! Fitzgibbon, *A benchmark of selected algorithmic differentiation tools*, Optimization Methods and Software 33, 2018).
//!
//! `camera.rs` and `geometry.rs` say what a camera sees, in plain Rust below `#[differentiate]`: operators on vectors, Rodrigues's
//! formula, projection. `camera.residual(..)` then has `camera.residual_vjp(..)` beside it: one forward pass, and a pullback
//! that is called twice for the two rows of derivatives by camera, point and weight of the observation, 2 by 15. `solver.rs`
//! does the rest, as in any textbook. (Its matrix is dense, with 268 unknowns. Programs for more images make use of the zeros.)
//!
//! ```text
//! cargo run --release --example bundle_adjustment
//! ```
//!
//! What to look at: first, the derivatives against differences, also at the camera that is not turned at all, where a careless
//! formula divides by the angle zero. Then the error, which falls from tens of pixels to that of the observations within a
//! few iterations. Last, the scene that was found against the true one. The program exits with 1 if any of this fails.

// The numbers of observations are small and convert to floating point exactly.
#![allow(clippy::cast_precision_loss)]

mod camera;
mod geometry;
mod random;
mod scene;
mod solver;
mod unknowns;

use std::process::ExitCode;

use autodiff::Advance;

use crate::camera::{Observation, cost};
use crate::geometry::Vec3Tangent;
use crate::random::Random;
use crate::scene::{CAMERAS, POINTS, Scene};
use crate::solver::NormalEquations;
use crate::unknowns::{CAMERA, POINT, ROW, camera_numbers, camera_tangent, is_held, point_numbers};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let mut random = Random::new(2018);
    let truth = Scene::random(&mut random);
    let observations = truth.observe(&mut random);
    let guess = truth.perturbed(&mut random);
    println!("{CAMERAS} cameras, {POINTS} points, {} observations", observations.len());
    check_jacobian(&guess, &observations)?;
    check_gradient(&guess, &observations)?;
    let found = solver::adjust(guess.clone(), &observations).ok_or("the adjustment did not converge")?;
    report(&guess, &found, &truth, &observations)
}

/// Compares the derivatives of one residual a camera with differences.
fn check_jacobian(scene: &Scene, observations: &[Observation]) -> Result<(), String> {
    const TOLERANCE: f64 = 1e-7;
    let mut worst = 0.0_f64;
    for seen in observations.iter().step_by(POINTS + 1) {
        let (_, [x, y]) = unknowns::linearized(&scene.cameras[seen.camera], scene.points[seen.point], seen);
        for (column, (x, y)) in x.into_iter().zip(y).enumerate() {
            let differences = differences(scene, seen, column);
            for (exact, difference) in [x, y].into_iter().zip(differences) {
                worst = worst.max((exact - difference).abs() / exact.abs().max(1.0));
            }
        }
    }
    println!("derivatives of residuals against differences: largest relative error {worst:.1e}");
    if worst <= TOLERANCE { Ok(()) } else { Err(format!("the derivatives are off by more than {TOLERANCE:e}")) }
}

/// A column of the derivatives of a residual by central differences.
fn differences(scene: &Scene, seen: &Observation, column: usize) -> [f64; 2] {
    const STEP: f64 = 1e-5;
    let at = |length: f64| {
        let (mut camera, mut point) = (scene.cameras[seen.camera], scene.points[seen.point]);
        let mut step = [0.0; ROW];
        step[column] = length;
        let (of_camera, of_point) = step.split_at(CAMERA);
        camera.advance(&camera_tangent(of_camera.try_into().expect("the length is CAMERA")), 1.0);
        point.advance(&Vec3Tangent { x: of_point[0], y: of_point[1], z: of_point[2] }, 1.0);
        camera.residual(point, seen.weight + step[CAMERA + POINT], seen.pixel)
    };
    let change = at(STEP) - at(-STEP);
    [change.x / (2.0 * STEP), change.y / (2.0 * STEP)]
}

/// Compares `J^T r`, summed up row by row, with the gradient of the cost in one piece.
fn check_gradient(scene: &Scene, observations: &[Observation]) -> Result<(), String> {
    const TOLERANCE: f64 = 1e-12;
    let by_rows = NormalEquations::new(scene, observations).gradient;
    let (cameras, points) = cost::grad(&scene.cameras, &scene.points, observations);
    let numbers = cameras.iter().flat_map(camera_numbers).chain(points.iter().flat_map(point_numbers));
    let (mut largest, mut worst) = (0.0_f64, 0.0_f64);
    for (unknown, number) in numbers.enumerate().filter(|&(unknown, _)| !is_held(unknown)) {
        largest = largest.max(number.abs());
        worst = worst.max((number - by_rows[unknown]).abs());
    }
    println!("gradient of the cost against that of the residuals: largest relative error {:.1e}", worst / largest);
    if worst <= TOLERANCE * largest { Ok(()) } else { Err(format!("the gradients differ by more than {TOLERANCE:e}")) }
}

/// Prints what was found; the residuals have to be those of the errors that the observations were given.
fn report(guess: &Scene, found: &Scene, truth: &Scene, observations: &[Observation]) -> Result<(), String> {
    let error = found.reprojection_error(observations);
    let variance = 2.0 * found.cost(observations) / unknowns::freedom(found, observations) as f64;
    println!("\nconverged: the reprojection error is {error:.3} pixels (root mean square)");
    println!("variance of the residuals: {variance:.3} (1 if nothing but the errors of the observations is left)");
    println!(
        "distance of the points from the true ones: {:.4} (at the start {:.4})",
        found.distance(truth),
        guess.distance(truth)
    );
    if (variance - 1.0).abs() > 0.2 {
        return Err("expected a variance within 20% of 1".to_owned());
    }
    if found.distance(truth) > 0.2 * guess.distance(truth) {
        return Err("expected the points five times closer to the true ones".to_owned());
    }
    Ok(())
}
