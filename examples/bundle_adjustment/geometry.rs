//! Vectors in space and in the image.

use std::ops::{Add, Mul, Sub};

use autodiff::{Differentiable, differentiate};

/// A point, direction or rotation in space.
#[derive(Clone, Copy, Debug, Differentiable)]
pub(crate) struct Vec3 {
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) z: f64,
}

/// A point in the image.
#[derive(Clone, Copy, Debug, Differentiable)]
pub(crate) struct Pixel {
    pub(crate) x: f64,
    pub(crate) y: f64,
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

    pub(crate) fn cross(self, other: Self) -> Self {
        Self {
            x: self.y * other.z - self.z * other.y,
            y: self.z * other.x - self.x * other.z,
            z: self.x * other.y - self.y * other.x,
        }
    }

    /// Rodrigues's formula: turns around the direction of `rotation`, by its length in radians.
    ///
    /// Neither the angle nor a division by it appears where it is small: there `sqrt` has no derivative, but the rotation does.
    pub(crate) fn rotated_by(self, rotation: Self) -> Self {
        let squared = rotation.dot(rotation);
        let (sine, cosine) = if squared < 1e-8 {
            (1.0 - squared / 6.0, 0.5 - squared / 24.0)
        } else {
            let angle = squared.sqrt();
            (angle.sin() / angle, (1.0 - angle.cos()) / squared)
        };
        let turned = rotation.cross(self);
        self + sine * turned + cosine * rotation.cross(turned)
    }
}

#[differentiate]
impl Add for Pixel {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { x: self.x + other.x, y: self.y + other.y }
    }
}

#[differentiate]
impl Sub for Pixel {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self { x: self.x - other.x, y: self.y - other.y }
    }
}

#[differentiate]
impl Mul<Pixel> for f64 {
    type Output = Pixel;

    fn mul(self, pixel: Pixel) -> Pixel {
        Pixel { x: self * pixel.x, y: self * pixel.y }
    }
}

#[differentiate]
impl Pixel {
    pub(crate) fn squared_norm(self) -> f64 {
        self.x * self.x + self.y * self.y
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The derivative of the turned vector's coordinate `x` by the rotation, and the same by central differences.
    fn derivatives(vector: Vec3, rotation: Vec3) -> [[f64; 2]; 3] {
        const STEP: f64 = 1e-5;
        let (_, pullback) = vector.rotated_by_vjp(rotation);
        let (_, exact) = pullback(Vec3Tangent { x: 1.0, y: 0.0, z: 0.0 });
        let axes = [(1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)].map(|(x, y, z)| Vec3 { x, y, z });
        let differences = axes.map(|axis| {
            let at = |length: f64| vector.rotated_by(rotation + length * axis).x;
            (at(STEP) - at(-STEP)) / (2.0 * STEP)
        });
        [[exact.x, differences[0]], [exact.y, differences[1]], [exact.z, differences[2]]]
    }

    #[test]
    fn a_rotation_is_differentiated_at_large_small_and_zero_angles() {
        let vector = Vec3 { x: 0.3, y: -1.2, z: 0.7 };
        for length in [2.5, 0.1, 1.1e-4, 0.9e-4, 1e-9, 0.0] {
            let rotation = length * Vec3 { x: 0.6, y: 0.0, z: -0.8 };
            for [exact, difference] in derivatives(vector, rotation) {
                assert!((exact - difference).abs() < 1e-9, "{exact} against {difference} at {length}");
            }
        }
    }

    #[test]
    fn a_quarter_turn_takes_one_axis_to_the_next() {
        let quarter = Vec3 { x: 0.0, y: 0.0, z: std::f64::consts::FRAC_PI_2 };
        let turned = Vec3 { x: 1.0, y: 0.0, z: 0.0 }.rotated_by(quarter);
        let miss = turned - Vec3 { x: 0.0, y: 1.0, z: 0.0 };
        assert!(miss.dot(miss) < 1e-30);
    }
}
