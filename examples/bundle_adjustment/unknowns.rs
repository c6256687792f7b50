//! Between structs and the vectors of linear algebra: the numbers of all cameras come first, then those of all points.

use autodiff::Advance;

use crate::camera::{Camera, CameraTangent, Observation};
use crate::geometry::{PixelTangent, Vec3, Vec3Tangent};
use crate::scene::Scene;

/// The numbers of a camera, of a point, and of a row of the derivatives of a residual: those two and the weight.
pub(crate) const CAMERA: usize = 11;
pub(crate) const POINT: usize = 3;
pub(crate) const ROW: usize = CAMERA + POINT + 1;

/// The residual of an observation and its derivatives by camera, point and weight, from one forward pass and two back.
pub(crate) fn linearized(camera: &Camera, point: Vec3, seen: &Observation) -> ([f64; 2], [[f64; ROW]; 2]) {
    let (residual, pullback) = camera.residual_vjp(point, seen.weight, seen.pixel);
    let rows = [PixelTangent { x: 1.0, y: 0.0 }, PixelTangent { x: 0.0, y: 1.0 }].map(|cotangent| {
        let (camera, point, weight) = pullback(cotangent);
        let mut row = [0.0; ROW];
        row[..CAMERA].copy_from_slice(&camera_numbers(&camera));
        row[CAMERA..CAMERA + POINT].copy_from_slice(&point_numbers(&point));
        row[CAMERA + POINT] = weight;
        row
    });
    ([residual.x, residual.y], rows)
}

pub(crate) fn camera_numbers(camera: &CameraTangent) -> [f64; CAMERA] {
    let CameraTangent { rotation, center, focal, principal, radial: [k1, k2] } = *camera;
    let [[a, b, c], [x, y, z]] = [point_numbers(&rotation), point_numbers(&center)];
    [a, b, c, x, y, z, focal, principal.x, principal.y, k1, k2]
}

pub(crate) fn point_numbers(point: &Vec3Tangent) -> [f64; POINT] {
    [point.x, point.y, point.z]
}

pub(crate) fn camera_tangent(numbers: &[f64; CAMERA]) -> CameraTangent {
    let &[a, b, c, x, y, z, focal, u, v, k1, k2] = numbers;
    CameraTangent {
        rotation: Vec3Tangent { x: a, y: b, z: c },
        center: Vec3Tangent { x, y, z },
        focal,
        principal: PixelTangent { x: u, y: v },
        radial: [k1, k2],
    }
}

/// Moves along a vector of all unknowns.
pub(crate) fn moved(scene: &Scene, step: &[f64]) -> Scene {
    let mut moved = scene.clone();
    let (cameras, points) = step.split_at(CAMERA * scene.cameras.len());
    for (camera, step) in moved.cameras.iter_mut().zip(cameras.as_chunks().0) {
        camera.advance(&camera_tangent(step), 1.0);
    }
    for (point, &[x, y, z]) in moved.points.iter_mut().zip(points.as_chunks().0) {
        point.advance(&Vec3Tangent { x, y, z }, 1.0);
    }
    moved
}

/// True for what stays as it is: the first camera and a coordinate of the second.
///
/// Images do not tell where a scene is, how it is turned and how large it is. Something has to be given, or the normal equations
/// have no unique solution.
pub(crate) fn is_held(unknown: usize) -> bool {
    unknown <= CAMERA + 3 && !(CAMERA..CAMERA + 3).contains(&unknown)
}

/// How far the residuals outnumber the unknowns.
pub(crate) fn freedom(scene: &Scene, observations: &[Observation]) -> usize {
    let unknowns = CAMERA * scene.cameras.len() + POINT * scene.points.len();
    2 * observations.len() - (0..unknowns).filter(|&unknown| !is_held(unknown)).count()
}
