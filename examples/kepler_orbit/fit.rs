//! The fit of an orbit to sightings: a quasi-Newton method on structs.

use std::f64::consts::TAU;

use autodiff::{Advance, Tangent};

use crate::orbit::{Orbit, OrbitTangent, Sighting};

/// The circle through the first sighting in the plane of the first two, around a sun that is a twentieth too heavy.
pub(crate) fn guess(sightings: &[Sighting]) -> Orbit {
    let (here, there) = (sightings[0].position, sightings[1].position);
    let mu = 1.05 * TAU * TAU;
    let across = there - here.dot(there) / here.dot(here) * here;
    let speed = (mu / here.norm()).sqrt();
    Orbit { position: here, velocity: speed / across.norm() * across, mu }
}

/// Minimises the misfit by the method of Broyden, Fletcher, Goldfarb and Shanno; returns the orbit and its misfit.
///
/// It stops when the next step promises to win less than a millionth of a squared standard error.
///
/// # Source
///
/// Nocedal and Wright, *Numerical Optimization*, 2nd edition, Springer, 2006, algorithms 3.1 and 7.4.
pub(crate) fn fit(mut orbit: Orbit, sightings: &[Sighting]) -> (Orbit, f64) {
    const ITERATIONS: usize = 200;
    let (mut misfit, mut gradient) = orbit.misfit_value_and_grad(sightings);
    let mut history = Vec::new();
    println!("\niteration           misfit    period    mu / (2 pi)^2");
    for iteration in 0..ITERATIONS {
        let mut step = direction(&gradient, &history);
        let converged = -step.dot(&gradient) < 1e-6;
        if iteration % 10 == 0 || converged {
            println!("{iteration:9} {misfit:16.5} {:9.5} {:16.5}", orbit.period(), orbit.mu / (TAU * TAU));
        }
        if converged {
            break;
        }
        let mut next = moved(&orbit, &step, 1.0);
        while next.misfit(sightings) > misfit + 1e-4 * step.dot(&gradient) {
            step.scale(0.5);
            next = moved(&orbit, &step, 1.0);
        }
        orbit = next;
        let mut change = gradient;
        (misfit, gradient) = orbit.misfit_value_and_grad(sightings);
        change.scale(-1.0);
        change += &gradient;
        if step.dot(&change) > 0.0 {
            history.push((step, change));
        }
    }
    (orbit, misfit)
}

/// Minus the gradient, divided by the second derivatives as far as past steps and changes of the gradient tell.
fn direction(gradient: &OrbitTangent, history: &[(OrbitTangent, OrbitTangent)]) -> OrbitTangent {
    let mut direction = *gradient;
    direction.scale(-1.0);
    let mut weights = Vec::new();
    for (step, change) in history.iter().rev() {
        let weight = step.dot(&direction) / step.dot(change);
        add(&mut direction, -weight, change);
        weights.push(weight);
    }
    let first_step = 0.02 / gradient.norm();
    direction.scale(history.last().map_or(first_step, |(step, change)| step.dot(change) / change.dot(change)));
    for ((step, change), weight) in history.iter().zip(weights.iter().rev()) {
        let correction = weight - change.dot(&direction) / step.dot(change);
        add(&mut direction, correction, step);
    }
    direction
}

fn add(sum: &mut OrbitTangent, factor: f64, other: &OrbitTangent) {
    let mut other = *other;
    other.scale(factor);
    *sum += &other;
}

pub(crate) fn moved(orbit: &Orbit, direction: &OrbitTangent, length: f64) -> Orbit {
    let mut moved = *orbit;
    moved.advance(direction, length);
    moved
}
