use autodiff::differentiate;

struct Model {
    weight: f64,
}

impl Model {
    #[differentiate]
    fn loss(&self, x: f64) -> f64 {
        self.weight * x
    }

    #[differentiate]
    fn train(mut self, x: f64) -> Self {
        self.weight -= x;
        self
    }
}

fn main() {
    Model { weight: 1.0 }.train(2.0).loss(2.0);
}
