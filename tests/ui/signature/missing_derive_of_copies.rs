use autodiff::differentiate;
use std::collections::VecDeque;

#[derive(Clone, Copy)]
struct Camera {
    aperture: f64,
    eye: f64,
}

#[differentiate]
impl Camera {
    fn focus(mut self, point: f64, aperture: f64) -> Self {
        self.eye = point - self.eye;
        self.aperture = aperture;
        self
    }
}

#[differentiate]
fn moved(camera: Camera, by: f64) -> Camera {
    let mut other = camera;
    other.eye += by;
    other
}

#[differentiate]
fn swapped(queue: &mut VecDeque<f64>) {
    if queue.len() > 1 && queue[0] > queue[1] {
        queue.swap(0, 1);
    }
}

fn main() {}
