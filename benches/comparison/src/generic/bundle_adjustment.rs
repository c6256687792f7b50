use super::{Expressed, Generic};
use crate::kernels::bundle_adjustment::{BundleAdjustment, CAMERAS, Jacobians, POINTS};
use crate::number::Number;

fn cross<T: Number>(a: [T; 3], b: [T; 3]) -> [T; 3] {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

/// Rodrigues's formula.
fn rotate<T: Number>(rotation: [T; 3], point: [T; 3]) -> [T; 3] {
    let squared = rotation[0] * rotation[0] + rotation[1] * rotation[1] + rotation[2] * rotation[2];
    if squared.value() == 0.0 {
        let turned = cross(rotation, point);
        return [point[0] + turned[0], point[1] + turned[1], point[2] + turned[2]];
    }
    let angle = squared.sqrt();
    let (sine, cosine) = (angle.sin(), angle.cos());
    let axis = [rotation[0] / angle, rotation[1] / angle, rotation[2] / angle];
    let turned = cross(axis, point);
    let along = (axis[0] * point[0] + axis[1] * point[1] + axis[2] * point[2]) * cosine.subtracted_from(1.0);
    [
        point[0] * cosine + turned[0] * sine + axis[0] * along,
        point[1] * cosine + turned[1] * sine + axis[1] * along,
        point[2] * cosine + turned[2] * sine + axis[2] * along,
    ]
}

fn residual<T: Number>(camera: &[T], point: &[T], weight: T, feature: [f64; 2]) -> [T; 2] {
    let offset = [point[0] - camera[3], point[1] - camera[4], point[2] - camera[5]];
    let seen = rotate([camera[0], camera[1], camera[2]], offset);
    let (x, y) = (seen[0] / seen[2], seen[1] / seen[2]);
    let squared = x * x + y * y;
    let distortion = (camera[9] * squared + camera[10] * squared * squared).plus(1.0);
    [
        weight * (x * distortion * camera[6] + camera[7]).plus(-feature[0]),
        weight * (y * distortion * camera[6] + camera[8]).plus(-feature[1]),
    ]
}

impl Generic for BundleAdjustment {
    fn evaluate<T: Number>(&self, x: &[T]) -> T {
        let (cameras, x) = x.split_at(CAMERAS * 11);
        let (points, weights) = x.split_at(POINTS * 3);
        let mut total = weights[0].constant(0.0);
        for (i, &(camera, point)) in self.scene.observations.iter().enumerate() {
            let weight = weights[i];
            let error = residual(&cameras[camera * 11..], &points[point * 3..], weight, self.scene.features[i]);
            let weight_error = (weight * weight).subtracted_from(1.0);
            total = total + error[0] * error[0] + error[1] * error[1] + weight_error * weight_error;
        }
        total
    }
}

impl Expressed for Jacobians {
    const RESULTS: usize = 2;

    fn arguments(&mut self) -> Vec<Vec<f64>> {
        self.scene.residuals().map(|(camera, point, weight, _)| [&camera[..], point, &[weight]].concat()).collect()
    }

    #[inline]
    fn evaluate<T: Number>(&self, call: usize, x: &[T]) -> impl AsRef<[T]> {
        residual(&x[..11], &x[11..14], x[14], self.scene.features[call])
    }
}
