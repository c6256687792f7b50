use autodiff::differentiate;

struct Model;

impl Model {
    const SCALE: f64 = 2.0;

    #[differentiate]
    fn loss(x: f64) -> f64 {
        Self::SCALE * x
    }
}

fn main() {
    Model::loss(2.0);
}
