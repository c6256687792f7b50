use autodiff::differentiate;

trait Measures {
    fn classify(&self) -> f64;
    fn default(&self) -> f64;
}

impl Measures for f64 {
    fn classify(&self) -> f64 {
        self * self
    }

    fn default(&self) -> f64 {
        self * self
    }
}

impl Measures for Vec<f64> {
    fn classify(&self) -> f64 {
        self[0] * self[0]
    }

    fn default(&self) -> f64 {
        self[0]
    }
}

#[differentiate]
fn pair(x: f64) -> Vec<f64> {
    vec![x, x]
}

#[differentiate]
fn of_vectors(x: f64) -> f64 {
    let values = vec![x];
    values.classify() + x.default()
}

#[differentiate]
fn of_something(x: f64) -> f64 {
    let values = pair(x);
    values.classify()
}

fn main() {}
