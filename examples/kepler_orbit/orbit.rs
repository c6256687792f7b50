//! Newton's model of an orbit: everything here that is differentiated.

use std::f64::consts::TAU;
use std::ops::{Add, Mul, Sub};

use autodiff::{Differentiable, differentiate};

/// The number of steps of the integrator from one sighting to the next.
pub(crate) const STEPS_BETWEEN: usize = 125;
/// The length of a step in years.
pub(crate) const STEP: f64 = 0.3 / STEPS_BETWEEN as f64;
/// The standard deviation of each coordinate of a sighting.
pub(crate) const ERROR: f64 = 3e-3;

#[derive(Clone, Copy, Debug, Differentiable)]
pub(crate) struct Vec3 {
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) z: f64,
}

#[differentiate]
impl Add for Vec3 {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { x: self.x + other.x, y: self.y + other.y, z: self.z + other.z }
    }
}

#[differentiate]
impl Sub for Vec3 {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self { x: self.x - other.x, y: self.y - other.y, z: self.z - other.z }
    }
}

#[differentiate]
impl Mul<Vec3> for f64 {
    type Output = Vec3;

    fn mul(self, vector: Vec3) -> Vec3 {
        Vec3 { x: self * vector.x, y: self * vector.y, z: self * vector.z }
    }
}

#[differentiate]
impl Vec3 {
    pub(crate) fn dot(self, other: Self) -> f64 {
        self.x * other.x + self.y * other.y + self.z * other.z
    }

    pub(crate) fn norm(self) -> f64 {
        self.dot(self).sqrt()
    }
}

/// Where a planet is, how it moves, and what pulls at it: all there is to its orbit.
#[derive(Clone, Copy, Debug, Differentiable)]
pub(crate) struct Orbit {
    pub(crate) position: Vec3,
    pub(crate) velocity: Vec3,
    pub(crate) mu: f64,
}

/// Where the planet was seen, [`STEPS_BETWEEN`] steps after the sighting before.
#[derive(Clone, Copy, Debug, Differentiable)]
pub(crate) struct Sighting {
    pub(crate) position: Vec3,
}

#[differentiate]
impl Orbit {
    fn acceleration(&self) -> Vec3 {
        let distance = self.position.norm();
        -self.mu / distance.powi(3) * self.position
    }

    /// Leapfrog: half a kick, drift, half a kick. Its energy does not drift, and its error falls with the square of the step.
    pub(crate) fn step(&mut self) {
        self.velocity = self.velocity + 0.5 * STEP * self.acceleration();
        self.position = self.position + STEP * self.velocity;
        self.velocity = self.velocity + 0.5 * STEP * self.acceleration();
    }

    /// The squared misses in units of the error of a sighting.
    #[differentiate(wrt(self))]
    pub(crate) fn misfit(&self, sightings: &[Sighting]) -> f64 {
        let mut planet = *self;
        let mut total = 0.0;
        for sighting in sightings {
            let miss = planet.position - sighting.position;
            total += miss.dot(miss);
            for _ in 0..STEPS_BETWEEN {
                planet.step();
            }
        }
        total / (ERROR * ERROR)
    }

    /// The energy of a unit of mass.
    pub(crate) fn energy(&self) -> f64 {
        0.5 * self.velocity.dot(self.velocity) - self.mu / self.position.norm()
    }

    /// Half the length of the ellipse.
    pub(crate) fn semi_major_axis(&self) -> f64 {
        -0.5 * self.mu / self.energy()
    }

    /// Kepler's third law.
    pub(crate) fn period(&self) -> f64 {
        TAU * (self.semi_major_axis().powi(3) / self.mu).sqrt()
    }

    pub(crate) fn eccentricity(&self) -> f64 {
        let (along, across) = (self.velocity.dot(self.position), self.velocity.dot(self.velocity));
        let distance = self.position.norm();
        let towards = (across - self.mu / distance) * self.position - along * self.velocity;
        towards.norm() / self.mu
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CIRCLE: Orbit =
        Orbit { position: Vec3 { x: 1.0, y: 0.0, z: 0.0 }, velocity: Vec3 { x: 0.0, y: TAU, z: 0.0 }, mu: TAU * TAU };

    #[test]
    fn the_earth_takes_a_year() {
        assert!((CIRCLE.period() - 1.0).abs() < 1e-14);
        assert!(CIRCLE.eccentricity() < 1e-14);
    }

    /// `T = 2 pi sqrt(a^3 / mu)` with `1 / a = 2 / r - v^2 / mu`.
    #[test]
    fn the_gradient_of_the_period_is_that_of_the_formula() {
        let gradient = CIRCLE.period_grad();
        assert!((gradient.position.x - 3.0).abs() < 1e-13);
        assert!((gradient.velocity.y - 3.0 / TAU).abs() < 1e-13);
        assert!((gradient.mu + 2.0 / (TAU * TAU)).abs() < 1e-14);
        assert_eq!((gradient.position.y, gradient.position.z, gradient.velocity.x), (0.0, 0.0, 0.0));
    }

    #[test]
    fn a_fit_without_misses_has_no_gradient() {
        let seen = [Sighting { position: CIRCLE.position }];
        let (misfit, gradient) = CIRCLE.misfit_value_and_grad(&seen);
        assert_eq!((misfit, gradient.position.x, gradient.mu), (0.0, 0.0, 0.0));
    }
}
