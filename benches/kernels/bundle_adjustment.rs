//! Bundle adjustment, the residual of the collection `ADBench`: the gradient of a cost, and the Jacobians of all residuals.
//!
//! A camera is a rotation (axis times angle), a center, a focal length, a principal point and two coefficients of distortion.

use std::hint::black_box;

use autodiff::differentiate;

use super::numbers;
use crate::harness::{Kernel, Size};

pub(crate) const CAMERAS: usize = 20;
pub(crate) const POINTS: usize = 1000;
const OBSERVATIONS: usize = 10_000;

#[differentiate]
fn cross(a: [f64; 3], b: [f64; 3]) -> [f64; 3] {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

/// Rodrigues's formula.
#[differentiate]
fn rotate(rotation: [f64; 3], point: [f64; 3]) -> [f64; 3] {
    let squared = rotation[0] * rotation[0] + rotation[1] * rotation[1] + rotation[2] * rotation[2];
    if squared == 0.0 {
        let turned = cross(rotation, point);
        return [point[0] + turned[0], point[1] + turned[1], point[2] + turned[2]];
    }
    let angle = squared.sqrt();
    let (sine, cosine) = angle.sin_cos();
    let axis = [rotation[0] / angle, rotation[1] / angle, rotation[2] / angle];
    let turned = cross(axis, point);
    let along = (axis[0] * point[0] + axis[1] * point[1] + axis[2] * point[2]) * (1.0 - cosine);
    [
        point[0] * cosine + turned[0] * sine + axis[0] * along,
        point[1] * cosine + turned[1] * sine + axis[1] * along,
        point[2] * cosine + turned[2] * sine + axis[2] * along,
    ]
}

#[differentiate]
fn project(camera: &[f64; 11], point: &[f64; 3]) -> [f64; 2] {
    let offset = [point[0] - camera[3], point[1] - camera[4], point[2] - camera[5]];
    let seen = rotate([camera[0], camera[1], camera[2]], offset);
    let (x, y) = (seen[0] / seen[2], seen[1] / seen[2]);
    let squared = x * x + y * y;
    let distortion = 1.0 + camera[9] * squared + camera[10] * squared * squared;
    [x * distortion * camera[6] + camera[7], y * distortion * camera[6] + camera[8]]
}

#[differentiate(wrt(camera, point, weight))]
fn residual(camera: &[f64; 11], point: &[f64; 3], weight: f64, feature: [f64; 2]) -> [f64; 2] {
    let projection = project(camera, point);
    [weight * (projection[0] - feature[0]), weight * (projection[1] - feature[1])]
}

/// The sum of all squared residuals and of the squared errors of the weights.
#[differentiate(wrt(cameras, points, weights))]
fn cost(
    cameras: &[[f64; 11]],
    points: &[[f64; 3]],
    weights: &[f64],
    observations: &[(usize, usize)],
    features: &[[f64; 2]],
) -> f64 {
    let mut total = 0.0;
    for (i, &(camera, point)) in observations.iter().enumerate() {
        let error = residual(&cameras[camera], &points[point], weights[i], features[i]);
        let weight_error = 1.0 - weights[i] * weights[i];
        total += error[0] * error[0] + error[1] * error[1] + weight_error * weight_error;
    }
    total
}

/// All that the way back through one residual reads.
struct Seen {
    offset: [f64; 3],
    angle: f64,
    sine: f64,
    cosine: f64,
    axis: [f64; 3],
    turned: [f64; 3],
    along: f64,
    depth: f64,
    ideal: [f64; 2],
    squared: f64,
    distortion: f64,
    miss: [f64; 2],
}

#[inline(always)]
fn see(camera: &[f64; 11], point: &[f64; 3], feature: [f64; 2]) -> Seen {
    let [r0, r1, r2, c0, c1, c2, focal, u, v, k1, k2] = *camera;
    let offset = [point[0] - c0, point[1] - c1, point[2] - c2];
    let angle = (r0 * r0 + r1 * r1 + r2 * r2).sqrt();
    let (sine, cosine) = if angle == 0.0 { (0.0, 1.0) } else { angle.sin_cos() };
    let inverse = if angle == 0.0 { 0.0 } else { 1.0 / angle };
    let axis = [r0 * inverse, r1 * inverse, r2 * inverse];
    let turned = cross(axis, offset);
    let along = axis[0] * offset[0] + axis[1] * offset[1] + axis[2] * offset[2];
    let lift = along * (1.0 - cosine);
    let [x, y, depth] = std::array::from_fn(|i| offset[i] * cosine + turned[i] * sine + axis[i] * lift);
    let ideal = [x / depth, y / depth];
    let squared = ideal[0] * ideal[0] + ideal[1] * ideal[1];
    let distortion = 1.0 + (k1 + k2 * squared) * squared;
    let miss = [ideal[0] * distortion * focal + u - feature[0], ideal[1] * distortion * focal + v - feature[1]];
    Seen { offset, angle, sine, cosine, axis, turned, along, depth, ideal, squared, distortion, miss }
}

/// The gradient on camera, point and weight, for a cotangent of the residual.
#[inline(always)]
fn look_back(camera: &[f64; 11], weight: f64, seen: &Seen, d: [f64; 2]) -> [f64; 15] {
    let [focal, k1, k2] = [camera[6], camera[9], camera[10]];
    let Seen { offset, angle, sine, cosine, axis, turned, along, depth, ideal, squared, distortion, miss } = seen;
    let d_weight = d[0] * miss[0] + d[1] * miss[1];
    let d_image = [weight * d[0], weight * d[1]];
    let radial = d_image[0] * ideal[0] + d_image[1] * ideal[1];
    let d_distortion = radial * focal;
    let d_squared = 2.0 * d_distortion * (k1 + 2.0 * k2 * squared);
    let d_ideal = [0, 1].map(|i| d_image[i] * distortion * focal + d_squared * ideal[i]);
    let inverse = 1.0 / depth;
    let d_depth = -(d_ideal[0] * ideal[0] + d_ideal[1] * ideal[1]) * inverse;
    let d_seen = [d_ideal[0] * inverse, d_ideal[1] * inverse, d_depth];

    // seen = offset cos + (axis x offset) sin + axis (axis . offset) (1 - cos)
    let product = |a: &[f64; 3], b: &[f64; 3]| a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    let versine = 1.0 - cosine;
    let on_axis = product(axis, &d_seen);
    let back = cross(d_seen, *axis);
    let d_offset: [f64; 3] = [0, 1, 2].map(|i| d_seen[i] * cosine + back[i] * sine + axis[i] * on_axis * versine);
    let d_angle = sine * (along * on_axis - product(offset, &d_seen)) + cosine * product(turned, &d_seen);
    let around = cross(*offset, d_seen);
    let d_axis = [0, 1, 2].map(|i| around[i] * sine + versine * (d_seen[i] * along + offset[i] * on_axis));
    let d_rotation = if *angle == 0.0 {
        around
    } else {
        let outward = d_angle - product(axis, &d_axis) / angle;
        [0, 1, 2].map(|i| d_axis[i] / angle + axis[i] * outward)
    };
    [
        d_rotation[0],
        d_rotation[1],
        d_rotation[2],
        -d_offset[0],
        -d_offset[1],
        -d_offset[2],
        radial * distortion,
        d_image[0],
        d_image[1],
        d_distortion * squared,
        d_distortion * squared * squared,
        d_offset[0],
        d_offset[1],
        d_offset[2],
        d_weight,
    ]
}

/// Cameras, points and weights, or the gradient on them.
pub(crate) struct Unknowns {
    cameras: Vec<[f64; 11]>,
    points: Vec<[f64; 3]>,
    weights: Vec<f64>,
}

/// The unknowns, and what was observed.
pub(crate) struct Scene {
    unknowns: Unknowns,
    pub(crate) observations: Vec<(usize, usize)>,
    pub(crate) features: Vec<[f64; 2]>,
}

impl Scene {
    fn new(size: Size) -> Self {
        let count = size.of(OBSERVATIONS, 500);
        let cameras = numbers(CAMERAS * 11, 0.1).chunks_exact(11).map(camera).collect();
        let points = numbers(POINTS * 3, 0.2).chunks_exact(3).map(|x| [x[0], x[1], 5.0 + x[2]]).collect();
        let weights = numbers(count, 0.3).iter().map(|x| 1.0 + 0.3 * x).collect();
        let observations = (0..count).map(|i| (i % CAMERAS, i * 37 % POINTS)).collect();
        let features = numbers(count * 2, 0.4).chunks_exact(2).map(|x| [x[0], x[1]]).collect();
        Self { unknowns: Unknowns { cameras, points, weights }, observations, features }
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        let Unknowns { cameras, points, weights } = &mut self.unknowns;
        vec![cameras.as_flattened_mut(), points.as_flattened_mut(), weights]
    }

    /// The arguments of each residual.
    pub(crate) fn residuals(&self) -> impl Iterator<Item = (&[f64; 11], &[f64; 3], f64, [f64; 2])> {
        let Unknowns { cameras, points, weights } = &self.unknowns;
        let observed = self.observations.iter().zip(weights).zip(&self.features);
        observed.map(|((&(camera, point), weight), feature)| (&cameras[camera], &points[point], *weight, *feature))
    }
}

/// Near the origin, looking along `z`, from eleven numbers between -1 and 1.
fn camera(x: &[f64]) -> [f64; 11] {
    let scales = [0.1, 0.1, 0.1, 0.2, 0.2, 0.2, 0.1, 0.1, 0.1, 0.05, 0.01];
    let mut camera: [f64; 11] = std::array::from_fn(|i| scales[i] * x[i]);
    camera[6] += 1.5;
    camera
}

/// Each observation forwards and back.
fn cost_by_hand(scene: &Scene, d: &mut Unknowns) -> f64 {
    let mut total = 0.0;
    let places = scene.observations.iter().zip(&mut d.weights);
    for ((camera, point, weight, feature), (&(camera_index, point_index), d_weight)) in scene.residuals().zip(places) {
        let seen = see(camera, point, feature);
        let error = seen.miss.map(|miss| weight * miss);
        let weight_error = 1.0 - weight * weight;
        total += error[0] * error[0] + error[1] * error[1] + weight_error * weight_error;
        let gradient = look_back(camera, weight, &seen, [2.0 * error[0], 2.0 * error[1]]);
        for (d_camera, d) in d.cameras[camera_index].iter_mut().zip(&gradient[..11]) {
            *d_camera += d;
        }
        for (d_point, d) in d.points[point_index].iter_mut().zip(&gradient[11..14]) {
            *d_point += d;
        }
        *d_weight += gradient[14] - 4.0 * weight_error * weight;
    }
    total
}

/// The gradient of the cost.
pub(crate) struct BundleAdjustment {
    pub(crate) scene: Scene,
}

impl Kernel for BundleAdjustment {
    type Gradient = Unknowns;

    const NAME: &'static str = "bundle adjustment, gradient, 1e4 observations";

    fn new(size: Size) -> Self {
        Self { scene: Scene::new(size) }
    }

    fn zero(&self) -> Self::Gradient {
        let Unknowns { cameras, points, weights } = &self.scene.unknowns;
        Unknowns {
            cameras: vec![[0.0; 11]; cameras.len()],
            points: vec![[0.0; 3]; points.len()],
            weights: vec![0.0; weights.len()],
        }
    }

    fn flatten(d: &Self::Gradient) -> Vec<f64> {
        [d.cameras.as_flattened(), d.points.as_flattened(), &d.weights].concat()
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        self.scene.inputs()
    }

    fn primal(&self) -> f64 {
        let Scene { unknowns: Unknowns { cameras, points, weights }, observations, features } = black_box(&self.scene);
        cost(cameras, points, weights, observations, features)
    }

    fn ours(&self, d: &mut Self::Gradient) -> f64 {
        let Scene { unknowns: Unknowns { cameras, points, weights }, observations, features } = black_box(&self.scene);
        let (d_cameras, d_points, d_weights) = (&mut d.cameras, &mut d.points, &mut d.weights);
        cost::accumulate_grad(cameras, points, weights, observations, features, d_cameras, d_points, d_weights)
    }

    fn hand(&mut self, d: &mut Self::Gradient) -> f64 {
        cost_by_hand(black_box(&self.scene), d)
    }
}

/// A matrix of two rows for each observation: by camera, point and weight.
type Jacobian = [[f64; 15]; 2];

/// All Jacobians. The value is the sum of all residuals.
pub(crate) struct Jacobians {
    pub(crate) scene: Scene,
}

impl Kernel for Jacobians {
    type Gradient = Vec<Jacobian>;

    const NAME: &'static str = "bundle adjustment, 2x15 Jacobians, 1e4 observations";

    fn new(size: Size) -> Self {
        Self { scene: Scene::new(size) }
    }

    fn zero(&self) -> Self::Gradient {
        vec![[[0.0; 15]; 2]; self.scene.observations.len()]
    }

    fn flatten(jacobians: &Self::Gradient) -> Vec<f64> {
        jacobians.as_flattened().as_flattened().to_vec()
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        self.scene.inputs()
    }

    /// The column sums.
    fn derivatives(&self, jacobians: &Self::Gradient) -> Vec<f64> {
        let mut cameras = vec![0.0; self.scene.unknowns.cameras.len() * 11];
        let mut points = vec![0.0; self.scene.unknowns.points.len() * 3];
        let mut weights = Vec::new();
        for (jacobian, &(camera, point)) in jacobians.iter().zip(&self.scene.observations) {
            let sums: [f64; 15] = std::array::from_fn(|i| jacobian[0][i] + jacobian[1][i]);
            for (d_camera, d) in cameras[camera * 11..].iter_mut().zip(&sums[..11]) {
                *d_camera += d;
            }
            for (d_point, d) in points[point * 3..].iter_mut().zip(&sums[11..14]) {
                *d_point += d;
            }
            weights.push(sums[14]);
        }
        [cameras, points, weights].concat()
    }

    fn primal(&self) -> f64 {
        let mut total = 0.0;
        for (camera, point, weight, feature) in black_box(&self.scene).residuals() {
            let [x, y] = residual(camera, point, weight, feature);
            total += x + y;
        }
        total
    }

    fn ours(&self, jacobians: &mut Self::Gradient) -> f64 {
        let mut total = 0.0;
        for (arguments, jacobian) in black_box(&self.scene).residuals().zip(jacobians) {
            let (camera, point, weight, feature) = arguments;
            let ([x, y], rows) = residual::jacobian(camera, point, weight, feature);
            for (gradient, target) in rows.zip(jacobian) {
                *target = row(gradient);
            }
            total += x + y;
        }
        total
    }

    fn hand(&mut self, jacobians: &mut Self::Gradient) -> f64 {
        let mut total = 0.0;
        for (arguments, jacobian) in black_box(&self.scene).residuals().zip(jacobians) {
            let (camera, point, weight, feature) = arguments;
            let seen = see(camera, point, feature);
            *jacobian = [[1.0, 0.0], [0.0, 1.0]].map(|d| look_back(camera, weight, &seen, d));
            total += weight * seen.miss[0] + weight * seen.miss[1];
        }
        total
    }
}

/// A gradient as the row of a matrix.
fn row((camera, point, weight): ([f64; 11], [f64; 3], f64)) -> [f64; 15] {
    let [r0, r1, r2, c0, c1, c2, focal, u, v, k1, k2] = camera;
    let [x, y, z] = point;
    [r0, r1, r2, c0, c1, c2, focal, u, v, k1, k2, x, y, z, weight]
}
