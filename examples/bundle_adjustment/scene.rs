//! A scene that was never there: cameras around a cloud of points, what they see, and a guess to start from.

use crate::camera::{Camera, Observation, cost};
use crate::geometry::{Pixel, Vec3};
use crate::random::Random;

pub(crate) const CAMERAS: usize = 8;
pub(crate) const POINTS: usize = 60;

/// What is to be found: where the cameras and the points are.
#[derive(Clone)]
pub(crate) struct Scene {
    pub(crate) cameras: Vec<Camera>,
    pub(crate) points: Vec<Vec3>,
}

impl Scene {
    /// The first camera looks along the axis z, the others from further and further to the right and to the left.
    pub(crate) fn random(random: &mut Random) -> Self {
        let first = Camera::random(random, Vec3 { x: 0.0, y: 0.0, z: 0.0 });
        let others = (1..CAMERAS).map(|i| {
            let angle = 0.7 * i.div_ceil(2) as f64;
            let around = Vec3 { x: 0.0, y: if i % 2 == 0 { angle } else { -angle }, z: 0.0 };
            let rotation = around + 0.4 * random.vector();
            Camera::random(random, rotation)
        });
        let cameras = std::iter::once(first).chain(others).collect();
        let points = (0..POINTS).map(|_| random.vector()).collect();
        Self { cameras, points }
    }

    /// Every point as every camera sees it, half of them located well and half of them less so.
    pub(crate) fn observe(&self, random: &mut Random) -> Vec<Observation> {
        let mut observations = Vec::new();
        for (camera, seen_by) in self.cameras.iter().enumerate() {
            for (point, position) in self.points.iter().enumerate() {
                let deviation = if random.symmetric() < 0.0 { 0.25 } else { 0.75 };
                let pixel = seen_by.project(*position) + deviation * random.error();
                observations.push(Observation { camera, point, pixel, weight: 1.0 / deviation });
            }
        }
        observations
    }

    /// A guess: everything but the first camera is off.
    pub(crate) fn perturbed(&self, random: &mut Random) -> Self {
        let mut guess = self.clone();
        for camera in &mut guess.cameras[1..] {
            camera.rotation = camera.rotation + 0.03 * random.vector();
            camera.center = camera.center + 0.2 * random.vector();
            camera.focal += 30.0 * random.symmetric();
            camera.principal = camera.principal + 10.0 * Pixel { x: random.symmetric(), y: random.symmetric() };
            camera.radial = [0.0; 2];
        }
        guess.cameras[1].center.x = self.cameras[1].center.x;
        for point in &mut guess.points {
            *point = *point + 0.2 * random.vector();
        }
        guess
    }

    pub(crate) fn cost(&self, observations: &[Observation]) -> f64 {
        cost(&self.cameras, &self.points, observations)
    }

    /// The root mean square of the distances between images and observations, in pixels.
    pub(crate) fn reprojection_error(&self, observations: &[Observation]) -> f64 {
        let squared = |seen: &Observation| {
            (self.cameras[seen.camera].project(self.points[seen.point]) - seen.pixel).squared_norm()
        };
        (observations.iter().map(squared).sum::<f64>() / observations.len() as f64).sqrt()
    }

    /// The root mean square of the distances between the points of two scenes.
    pub(crate) fn distance(&self, other: &Self) -> f64 {
        let squared = |(a, b): (&Vec3, &Vec3)| (*a - *b).dot(*a - *b);
        (self.points.iter().zip(&other.points).map(squared).sum::<f64>() / self.points.len() as f64).sqrt()
    }
}

impl Camera {
    /// A camera that looks at the origin from a distance of four.
    fn random(random: &mut Random, rotation: Vec3) -> Self {
        let behind = Vec3 { x: 0.0, y: 0.0, z: -4.0 };
        Self {
            rotation,
            center: behind.rotated_by(-1.0 * rotation),
            focal: 500.0 + 50.0 * random.symmetric(),
            principal: Pixel { x: 320.0 + 10.0 * random.symmetric(), y: 240.0 + 10.0 * random.symmetric() },
            radial: [-0.2 + 0.05 * random.symmetric(), 0.05 + 0.02 * random.symmetric()],
        }
    }
}
