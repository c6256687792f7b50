//! What a camera sees, and by how much it is off: everything here is differentiated.

use autodiff::{Differentiable, differentiate};

use crate::geometry::{Pixel, Vec3};

/// A camera: eleven numbers.
#[derive(Clone, Copy, Debug, Differentiable)]
pub(crate) struct Camera {
    /// The rotation from the world to the camera, as axis times angle.
    pub(crate) rotation: Vec3,
    /// Where it stands.
    pub(crate) center: Vec3,
    /// The focal length in pixels.
    pub(crate) focal: f64,
    /// Where the axis of the lens meets the image.
    pub(crate) principal: Pixel,
    /// The lens's distortion, which grows with the distance from that point.
    pub(crate) radial: [f64; 2],
}

/// A point that was found in an image.
#[derive(Clone, Copy, Debug, Differentiable)]
pub(crate) struct Observation {
    pub(crate) camera: usize,
    pub(crate) point: usize,
    pub(crate) pixel: Pixel,
    /// How well it could be located: one over the standard deviation, in pixels.
    pub(crate) weight: f64,
}

#[differentiate]
impl Camera {
    /// The image of a point.
    pub(crate) fn project(&self, point: Vec3) -> Pixel {
        let seen = (point - self.center).rotated_by(self.rotation);
        let ideal = Pixel { x: seen.x / seen.z, y: seen.y / seen.z };
        self.focal * self.distorted(ideal) + self.principal
    }

    fn distorted(&self, ideal: Pixel) -> Pixel {
        let [k1, k2] = self.radial;
        let squared = ideal.squared_norm();
        (1.0 + k1 * squared + k2 * squared * squared) * ideal
    }

    /// By how many standard deviations the image of a point is off.
    #[differentiate(wrt(self, point, weight))]
    pub(crate) fn residual(&self, point: Vec3, weight: f64, observed: Pixel) -> Pixel {
        weight * (self.project(point) - observed)
    }
}

/// Half the sum of the squared residuals.
#[differentiate(wrt(cameras, points))]
pub(crate) fn cost(cameras: &[Camera], points: &[Vec3], observations: &[Observation]) -> f64 {
    observations
        .iter()
        .map(|seen| cameras[seen.camera].residual(points[seen.point], seen.weight, seen.pixel).squared_norm())
        .sum::<f64>()
        / 2.0
}
