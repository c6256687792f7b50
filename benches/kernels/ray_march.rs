//! Rays that walk through a scene of spheres until they hit one: a `while` loop that the data end, in three ways.

use std::hint::black_box;

use autodiff::differentiate;

use super::numbers;
use crate::harness::{Kernel, Size};

const SPHERES: usize = 8;
const RAYS: usize = 1000;

pub(crate) const FAR: f64 = 20.0;
pub(crate) const NEAR: f64 = 1e-9;
pub(crate) const MOST_STEPS: usize = 200;

/// The distance from a point to the nearest sphere; a sphere is a center and a radius.
#[differentiate]
fn distance(spheres: &[[f64; 4]], p: [f64; 3]) -> f64 {
    let mut nearest = f64::INFINITY;
    for sphere in spheres {
        let (x, y, z) = (p[0] - sphere[0], p[1] - sphere[1], p[2] - sphere[2]);
        let here = (x * x + y * y + z * z).sqrt() - sphere[3];
        if here < nearest {
            nearest = here;
        }
    }
    nearest
}

/// How far a ray gets: to a sphere, out of the scene, or to where it is given up.
#[differentiate]
fn depth(spheres: &[[f64; 4]], origin: [f64; 3], direction: [f64; 3]) -> f64 {
    let mut along = 0.0;
    let mut steps = 0;
    while along < FAR {
        let p = [origin[0] + along * direction[0], origin[1] + along * direction[1], origin[2] + along * direction[2]];
        let free = distance(spheres, p);
        if free < NEAR {
            return along;
        }
        if steps == MOST_STEPS {
            break;
        }
        along += free;
        steps += 1;
    }
    FAR
}

/// The squared error of a picture of depths.
#[differentiate(wrt(spheres))]
fn picture_error(spheres: &[[f64; 4]], origin: [f64; 3], directions: &[[f64; 3]], depths: &[f64]) -> f64 {
    let mut total = 0.0;
    for (direction, depth_seen) in directions.iter().zip(depths) {
        let error = depth(spheres, origin, *direction) - depth_seen;
        total += error * error;
    }
    total / directions.len() as f64
}

/// Where a step started, and the sphere that was nearest.
type Step = (f64, usize);

/// As [`depth`]; records the steps, and says whether a sphere was hit.
fn depth_by_hand(spheres: &[[f64; 4]], origin: [f64; 3], direction: [f64; 3], steps: &mut Vec<Step>) -> (f64, bool) {
    steps.clear();
    let mut along = 0.0;
    while along < FAR {
        let p: [f64; 3] = std::array::from_fn(|i| origin[i] + along * direction[i]);
        let (mut free, mut nearest) = (f64::INFINITY, 0);
        for (i, sphere) in spheres.iter().enumerate() {
            let (x, y, z) = (p[0] - sphere[0], p[1] - sphere[1], p[2] - sphere[2]);
            let here = (x * x + y * y + z * z).sqrt() - sphere[3];
            if here < free {
                (free, nearest) = (here, i);
            }
        }
        if free < NEAR {
            return (along, true);
        }
        if steps.len() == MOST_STEPS {
            break;
        }
        steps.push((along, nearest));
        along += free;
    }
    (FAR, false)
}

/// Rays that hit nothing are done; the others walk back over their steps.
fn by_hand(
    spheres: &[[f64; 4]],
    origin: [f64; 3],
    directions: &[[f64; 3]],
    depths: &[f64],
    steps: &mut Vec<Step>,
    d_spheres: &mut [[f64; 4]],
) -> f64 {
    // Enough for any ray, so that no later one allocates.
    steps.clear();
    steps.reserve(MOST_STEPS);
    let scale = 1.0 / directions.len() as f64;
    let mut total = 0.0;
    for (direction, depth) in directions.iter().zip(depths) {
        let (along, hit) = depth_by_hand(spheres, origin, *direction, steps);
        let error = along - depth;
        total += error * error;
        if !hit {
            continue;
        }
        let mut d_along = 2.0 * scale * error;
        for &(along, nearest) in steps.iter().rev() {
            let sphere = &spheres[nearest];
            let offset: [f64; 3] = std::array::from_fn(|i| origin[i] + along * direction[i] - sphere[i]);
            let squared = offset[0] * offset[0] + offset[1] * offset[1] + offset[2] * offset[2];
            let scaled = d_along / squared.sqrt();
            let d_sphere = &mut d_spheres[nearest];
            d_sphere[3] -= d_along;
            for i in 0..3 {
                let d = scaled * offset[i];
                d_sphere[i] -= d;
                d_along += d * direction[i];
            }
        }
    }
    total / directions.len() as f64
}

pub(crate) struct RayMarch {
    spheres: Vec<[f64; 4]>,
    pub(crate) directions: Vec<[f64; 3]>,
    pub(crate) depths: Vec<f64>,
    steps: Vec<Step>,
}

pub(crate) const ORIGIN: [f64; 3] = [0.1, -0.2, -6.0];

impl Kernel for RayMarch {
    type Gradient = Vec<[f64; 4]>;

    const NAME: &'static str = "ray march, 1000 rays, 8 spheres";

    fn new(size: Size) -> Self {
        let rays = size.of(RAYS, 100);
        let sphere = |x: &[f64]| [2.0 * x[0], 2.0 * x[1], 2.0 * x[2], 0.9 + 0.3 * x[3]];
        let direction = |x: &[f64]| {
            let ([x, y], z) = ([0.5 * x[0], 0.5 * x[1]], 1.0);
            let norm = f64::sqrt(x * x + y * y + z * z);
            [x / norm, y / norm, z / norm]
        };
        Self {
            spheres: numbers(SPHERES * 4, 0.1).chunks_exact(4).map(sphere).collect(),
            directions: numbers(rays * 2, 0.2).chunks_exact(2).map(direction).collect(),
            depths: numbers(rays, 0.3).iter().map(|x| 6.0 + x).collect(),
            steps: Vec::new(),
        }
    }

    fn zero(&self) -> Self::Gradient {
        vec![[0.0; 4]; self.spheres.len()]
    }

    fn flatten(d_spheres: &Self::Gradient) -> Vec<f64> {
        d_spheres.as_flattened().to_vec()
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        vec![self.spheres.as_flattened_mut()]
    }

    fn primal(&self) -> f64 {
        let Self { spheres, directions, depths, .. } = black_box(self);
        picture_error(spheres, ORIGIN, directions, depths)
    }

    fn ours(&self, d_spheres: &mut Self::Gradient) -> f64 {
        let Self { spheres, directions, depths, .. } = black_box(self);
        picture_error::accumulate_grad(spheres, ORIGIN, directions, depths, d_spheres)
    }

    fn hand(&mut self, d_spheres: &mut Self::Gradient) -> f64 {
        let Self { spheres, directions, depths, steps } = black_box(self);
        by_hand(spheres, ORIGIN, directions, depths, steps, d_spheres)
    }
}
