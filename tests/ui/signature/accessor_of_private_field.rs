mod filter {
    use autodiff::{Differentiable, differentiate};

    #[derive(Clone, Differentiable)]
    pub struct Filter {
        taps: Vec<f64>,
    }

    #[differentiate]
    impl Filter {
        pub fn taps(&self) -> &[f64] {
            &self.taps
        }
    }
}

use autodiff::differentiate;
use filter::Filter;

#[differentiate]
fn first(filter: &Filter) -> f64 {
    filter.taps()[0] * filter.taps().len() as f64
}

fn main() {
    first;
}
