use autodiff::differentiate;

struct Model;

impl Model {
    #[differentiate]
    fn loss(x: f64) -> f64 {
        x * x
    }
}

fn main() {
    Model::loss(2.0);
}
