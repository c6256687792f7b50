use super::Generic;
use crate::kernels::ray_march::{FAR, MOST_STEPS, NEAR, ORIGIN, RayMarch};
use crate::number::Number;

/// The distance from a point to the nearest sphere.
fn distance<T: Number>(spheres: &[T], p: [T; 3]) -> T {
    let mut nearest = p[0].constant(f64::INFINITY);
    for sphere in spheres.chunks_exact(4) {
        let (x, y, z) = (p[0] - sphere[0], p[1] - sphere[1], p[2] - sphere[2]);
        let here = (x * x + y * y + z * z).sqrt() - sphere[3];
        if here.value() < nearest.value() {
            nearest = here;
        }
    }
    nearest
}

/// How far a ray gets.
fn depth<T: Number>(spheres: &[T], direction: [f64; 3]) -> T {
    let mut along = spheres[0].constant(0.0);
    let mut steps = 0;
    while along.value() < FAR {
        let p = [0, 1, 2].map(|i| along.times(direction[i]).plus(ORIGIN[i]));
        let free = distance(spheres, p);
        if free.value() < NEAR {
            return along;
        }
        if steps == MOST_STEPS {
            break;
        }
        along = along + free;
        steps += 1;
    }
    along.constant(FAR)
}

impl Generic for RayMarch {
    fn evaluate<T: Number>(&self, x: &[T]) -> T {
        let mut total = x[0].constant(0.0);
        for (&direction, &seen) in self.directions.iter().zip(&self.depths) {
            let error = depth(x, direction).plus(-seen);
            total = total + error * error;
        }
        total.times(1.0 / self.directions.len() as f64)
    }
}
