//! The planet that is seen, by Kepler's laws, and the sightings.

use std::f64::consts::TAU;

use crate::orbit::{ERROR, STEP, STEPS_BETWEEN, Sighting, Vec3};

/// The number of sightings.
pub(crate) const SIGHTINGS: usize = 13;

/// The elements of an ellipse; angles in radians.
pub(crate) struct Elements {
    pub(crate) semi_major_axis: f64,
    pub(crate) eccentricity: f64,
    inclination: f64,
    node: f64,
    perihelion: f64,
    anomaly: f64,
}

/// Mars on the first of January 2000, by the tables of the Jet Propulsion Laboratory.
pub(crate) const MARS: Elements = Elements {
    semi_major_axis: 1.523_71,
    eccentricity: 0.093_39,
    inclination: 0.032_28,
    node: 0.864_98,
    perihelion: 5.000_3,
    anomaly: 0.338_1,
};

impl Elements {
    /// The period in years around a sun like ours.
    pub(crate) fn period(&self) -> f64 {
        self.semi_major_axis.powf(1.5)
    }

    /// The position by Kepler's laws, without any integration.
    fn position(&self, time: f64) -> Vec3 {
        let (a, e) = (self.semi_major_axis, self.eccentricity);
        let mean = self.anomaly + TAU * time / self.period();
        let mut eccentric = mean;
        for _ in 0..10 {
            eccentric -= (eccentric - e * eccentric.sin() - mean) / (1.0 - e * eccentric.cos());
        }
        let (x, y) = (a * (eccentric.cos() - e), a * (1.0 - e * e).sqrt() * eccentric.sin());
        let (x, y) = turned(self.perihelion, x, y);
        let (y, z) = turned(self.inclination, y, 0.0);
        let (x, y) = turned(self.node, x, y);
        Vec3 { x, y, z }
    }
}

fn turned(angle: f64, x: f64, y: f64) -> (f64, f64) {
    let (sin, cos) = angle.sin_cos();
    (cos * x - sin * y, sin * x + cos * y)
}

/// What was seen: the true positions with errors from a small generator, the same in every run.
pub(crate) fn observe(planet: &Elements) -> Vec<Sighting> {
    let mut state = 1609_u64; // Astronomia Nova
    let mut unit = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as f64 / (1_u64 << 31) as f64
    };
    // The sum of twelve numbers of variance 1/12 is normal enough.
    let mut error = || ERROR * ((0..12).map(|_| unit()).sum::<f64>() - 6.0);
    let interval = STEP * STEPS_BETWEEN as f64;
    (0..SIGHTINGS)
        .map(|i| {
            let offset = Vec3 { x: error(), y: error(), z: error() };
            Sighting { position: planet.position(interval * i as f64) + offset }
        })
        .collect()
}
