use autodiff::differentiate;

trait Model {
    fn predict(&self, x: f64) -> f64;
}

#[differentiate]
fn first<V: AsRef<[f64]>>(values: V) -> f64 {
    values.as_ref()[0]
}

#[differentiate]
fn loss<M>(model: &M, x: f64) -> f64
where
    M: Model,
{
    model.predict(x)
}

fn main() {}
