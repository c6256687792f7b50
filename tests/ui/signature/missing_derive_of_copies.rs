use autodiff::differentiate;

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

fn main() {}
