use autodiff::differentiate;

struct Model {
    weight: f64,
}

#[differentiate]
impl Model {
    fn loss(&self, x: f64) -> f64 {
        self.weight * x
    }
}

fn main() {
    Model { weight: 1.0 }.loss(2.0);
}
