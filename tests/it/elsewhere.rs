//! What the definitions of other files tell of types: lifetimes, fields, enums without fields, other names.

mod maths;
mod types;

use autodiff::{Differentiable, Tangent, differentiate};
use maths::exp;
use types::{Kind, Model, View};

const THREE: [[f64; 3]; 2] = [[0.7, -1.3, 0.5], [1.1, 0.4, -0.6]];

#[differentiate]
fn decayed(model: &Model, x: f64) -> f64 {
    let scale = model.decay * model.core.age;
    (model.rate.sin() + model.core.heat.powi(2)) * scale * x
}

#[differentiate(wrt(factor))]
fn seen(view: &View, factor: f64) -> f64 {
    view.data.iter().map(|x| x * factor).sum::<f64>() * view.scale
}

#[differentiate]
fn of_row(row: &types::Row, factor: f64) -> f64 {
    row.iter().zip(row.iter().skip(1)).map(|(a, b)| a * b.sin()).sum::<f64>() * factor
}

/// Its field `kind` has no derivative, since the enum has no fields.
#[derive(Clone, Debug, Differentiable)]
struct Layer {
    weight: f64,
    kind: Kind,
    kinds: Vec<Kind>,
}

#[differentiate]
impl Layer {
    fn apply(&self, x: f64) -> f64 {
        match self.kind {
            Kind::Linear => self.weight * x,
            Kind::Squared => self.weight * x * x * self.kinds.len() as f64,
        }
    }
}

#[differentiate]
fn layers(weights: &[f64]) -> f64 {
    let first = Layer { weight: weights[0], kind: Kind::Squared, kinds: vec![Kind::Linear; 2] };
    let second = Layer { weight: weights[1], kind: Kind::Linear, kinds: Vec::new() };
    second.apply(first.apply(weights[2]))
}

#[differentiate]
fn of_another_crate(x: f64) -> f64 {
    use crate::elsewhere::maths::error as erf;
    exp(x) * maths::error(x) + erf(x) * exp(x)
}

#[test]
fn functions_that_other_files_import_are_known() {
    check!([[0.7], [-0.3]], |v| of_another_crate(v[0]));
}

#[test]
fn fields_that_other_files_skip_are_constants() {
    for v in &THREE {
        let (_, (d_model, d_x)) = decayed::value_and_grad(&Model::of(v), v[2]);
        let expected = [0.75 * v[0].cos() * v[2], 1.5 * v[1] * v[2], 0.75 * (v[0].sin() + v[1] * v[1])];
        crate::support::assert_all_close(&[d_model.rate, d_model.core.heat, d_x], &expected, 1e-15);
    }
}

#[test]
fn lifetimes_of_types_of_other_files_may_be_left_out() {
    check!([[0.7], [-1.9]], |v| seen(&View::of(&[0.3, 2.0]), v[0]));
}

#[test]
fn names_of_other_files_for_vectors_are_vectors() {
    for v in &THREE {
        let row = v.to_vec();
        let (_, (d_row, d_factor)) = of_row::value_and_grad(&row, 1.5);
        let expected = [v[1].sin() * 1.5, (v[0] * v[1].cos() + v[2].sin()) * 1.5, v[1] * v[2].cos() * 1.5];
        crate::support::assert_all_close(&d_row, &expected, 1e-15);
        assert!((d_factor * 1.5 - of_row(&row, 1.5)).abs() < 1e-15);
    }
}

#[test]
fn enums_without_fields_of_other_files_carry_no_derivative() {
    check!(THREE, |v| layers(v));
    let tangent = LayerTangent { weight: 1.0 };
    assert_eq!(tangent.norm(), 1.0);
}
