//! The orbit of a planet from a dozen sightings: backpropagation through an integrator.
//!
//! The model is Newton's: a planet falls around a sun with the acceleration `-mu r / |r|^3`, and the leapfrog scheme follows it
//! in small steps. Unknown are where it was at the first moment, how it moved, and `mu`, the mass of the sun times the constant
//! of gravity: seven numbers. Given are thirteen measured positions, each off by some thousandths of the distance of the earth.
//! The seven numbers that fit best minimise the squared misses; every step of the minimisation needs the gradient of a sum over
//! some 1500 steps of the integrator, all of which depend on all of the numbers.
//!
//! None of the physics below knows about that. It is written with vectors, methods and operators, as one would write a
//! simulation; `#[differentiate]` on the blocks adds `misfit_value_and_grad` and the like beside the methods, and
//! `#[derive(Differentiable)]` gives `Orbit` the type of its gradient, `OrbitTangent`, with the same fields.
//!
//! The sightings do not come from the integrator but from Kepler's laws with the elements of Mars, so that the two judge each
//! other. Lengths are in astronomical units, times in years.
//!
//! ```text
//! cargo run --example kepler_orbit
//! ```
//!
//! What to look at: the gradient against differences; the misfit, which falls from a guess that is far off to what the errors of
//! the sightings leave, one a degree of freedom; and the period, size and shape of the orbit, which were never fitted directly
//! but come out as those of Mars. The program exits with 1 if any of this fails.

// The numbers of sightings and steps are small and convert to floating point exactly.
#![allow(clippy::cast_precision_loss)]

mod fit;
mod orbit;
mod sightings;

use std::f64::consts::TAU;
use std::process::ExitCode;

use autodiff::{Differentiable, Tangent};

use crate::fit::{fit, guess, moved};
use crate::orbit::{Orbit, OrbitTangent, STEPS_BETWEEN, Sighting};
use crate::sightings::{MARS, SIGHTINGS, observe};

fn main() -> ExitCode {
    let sightings = observe(&MARS);
    let start = guess(&sightings);
    let gradient_holds = compare_gradient(&start, &sightings);
    let (orbit, misfit) = fit(start, &sightings);
    let fit_holds = judge(&orbit, misfit);
    let energy_holds = follow(&orbit);
    if gradient_holds && fit_holds && energy_holds { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Prints the gradient of the misfit beside central differences; true if they agree.
fn compare_gradient(orbit: &Orbit, sightings: &[Sighting]) -> bool {
    type Number = fn(&mut OrbitTangent) -> &mut f64;
    const TOLERANCE: f64 = 1e-7;
    const NUMBERS: [(&str, Number); 7] = [
        ("x", |tangent| &mut tangent.position.x),
        ("y", |tangent| &mut tangent.position.y),
        ("z", |tangent| &mut tangent.position.z),
        ("v_x", |tangent| &mut tangent.velocity.x),
        ("v_y", |tangent| &mut tangent.velocity.y),
        ("v_z", |tangent| &mut tangent.velocity.z),
        ("mu", |tangent| &mut tangent.mu),
    ];
    let gradient = orbit.misfit_grad(sightings);
    println!("The gradient of the misfit at the first guess:\n");
    println!("         backpropagation          differences");
    let mut worst = 0.0_f64;
    for (name, number) in NUMBERS {
        let mut axis = orbit.zero_like();
        *number(&mut axis) = 1.0;
        let at = |length: f64| moved(orbit, &axis, length).misfit(sightings);
        let (h, exact) = (1e-4, gradient.dot(&axis));
        let differences = (8.0 * (at(h) - at(-h)) - (at(2.0 * h) - at(-2.0 * h))) / (12.0 * h);
        println!("{name:3} {exact:20.3} {differences:20.3}");
        worst = worst.max((exact - differences).abs() / gradient.norm());
    }
    let holds = worst <= TOLERANCE;
    println!(
        "\nlargest difference, relative to the gradient: {worst:.1e} (at most {TOLERANCE:.0e}: {})",
        yes_or_no(holds)
    );
    holds
}

/// Compares what was found with the planet that was seen; true if the errors of the sightings explain the differences.
fn judge(orbit: &Orbit, misfit: f64) -> bool {
    let freedom = (3 * SIGHTINGS - 7) as f64;
    let rows = [
        ("period (years)", orbit.period(), MARS.period(), 2e-3),
        ("semi-major axis", orbit.semi_major_axis(), MARS.semi_major_axis, 2e-3),
        ("eccentricity", orbit.eccentricity(), MARS.eccentricity, 2e-3),
        ("mu / (2 pi)^2", orbit.mu / (TAU * TAU), 1.0, 4e-3),
        ("misfit a degree of freedom", misfit / freedom, 1.0, 0.6),
    ];
    println!("\n                                found        true   difference");
    let mut holds = true;
    for (name, found, exact, tolerance) in rows {
        let close = (found - exact).abs() <= tolerance;
        println!(
            "{name:26} {found:10.5} {exact:11.5} {:12.5} (at most {tolerance}: {})",
            found - exact,
            yes_or_no(close)
        );
        holds &= close;
    }
    holds
}

/// Follows the planet to the last sighting; true if its energy is what it was.
fn follow(orbit: &Orbit) -> bool {
    const TOLERANCE: f64 = 1e-5;
    let (mut planet, energy) = (*orbit, orbit.energy());
    let mut drift = 0.0_f64;
    for _ in 0..(SIGHTINGS - 1) * STEPS_BETWEEN {
        planet.step();
        drift = drift.max((planet.energy() / energy - 1.0).abs());
    }
    let holds = drift <= TOLERANCE;
    println!("\nlargest relative change of the energy: {drift:.1e} (at most {TOLERANCE:.0e}: {})", yes_or_no(holds));
    holds
}

fn yes_or_no(answer: bool) -> &'static str {
    if answer { "yes" } else { "NO" }
}
