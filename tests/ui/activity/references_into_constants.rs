use autodiff::{Differentiable, differentiate};

/// What is written through the tuple is in `v`, which is constant before.
#[differentiate]
fn tuple(x: f64) -> f64 {
    let mut v = vec![1.0, 2.0];
    let w = (&mut v, 1.0);
    w.0[0] = x * x;
    v[0]
}

#[derive(Differentiable)]
struct Writer<'a> {
    out: &'a mut Vec<f64>,
}

#[differentiate]
impl Writer<'_> {
    fn put(&mut self, a: f64) {
        self.out[0] = a;
    }
}

#[differentiate]
fn field(x: f64) -> f64 {
    let mut v = vec![1.0, 2.0];
    let mut w = Writer { out: &mut v };
    w.put(x * x);
    v[0]
}

#[differentiate]
fn several(x: f64) -> f64 {
    let mut v = vec![1.0, 2.0];
    let mut all = vec![&mut v];
    all[0][0] = x * x;
    v[0]
}

fn first(v: &mut [f64]) -> &mut [f64] {
    &mut v[..1]
}

#[differentiate]
fn returned(x: f64) -> f64 {
    let mut v = vec![1.0, 2.0];
    let part = first(&mut v);
    part[0] = x * x;
    v[0]
}

fn main() {}
