//! What the definitions of other files tell of types: lifetimes, fields, enums without fields, other names.

mod maths;
mod types;

use autodiff::{Differentiable, Tangent, differentiate};
use maths::{exp, mean};
use types::{Kind, Model, View, pair_of as make};

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

#[differentiate]
fn of_results(x: f64) -> f64 {
    let pairs = types::Pairs::new(x);
    let both = pairs.both();
    let pair = types::pair_of(x);
    pair[0] * pair[1] + pairs.scaled()[1] * both[1][0] + pairs.both()[0][1] * pairs.first[0] + pairs.boxed()[0]
}

#[differentiate]
fn of_optional_results(x: f64) -> Option<f64> {
    let positive = types::Pairs::new(x).positive()?;
    let twice = make(2.0 * x);
    Some(positive[1] * types::Pairs::new(x).positive().unwrap()[0] + twice[1] * make(x)[0])
}

#[differentiate]
fn of_elements_of_results(x: f64) -> f64 {
    let pairs = types::Pairs::new(x);
    let (pair, twice) = (make(x), make(2.0 * x));
    let chosen = if x > 1.0 { make(x) } else { make(3.0 * x) };
    let mut sum = pair[0] * twice[1] * chosen[0];
    for pair in pairs.both() {
        sum += pair[0] * pair[1];
    }
    sum + pairs.both().iter().map(|pair| pair[0] * pair[0]).sum::<f64>()
}

#[test]
fn types_that_have_no_name_here_have_their_own_index() {
    check!([[0.7], [1.3]], |v| of_elements_of_results(v[0]));
    check!([[0.7], [1.3]], |v| of_results(v[0]));
    for x in [0.7, 1.3] {
        let slope = |f: fn(f64) -> f64| (f(x + 1e-6) - f(x - 1e-6)) / 2e-6;
        let value = |x: f64| {
            let positive = [x.exp().powi(2), x.exp().sin()];
            positive[0] * positive[1] + 4.0 * x * x * x.sin()
        };
        assert_eq!(of_optional_results(x), Some(value(x)));
        approx::assert_relative_eq!(of_optional_results::grad(x).unwrap(), slope(value), max_relative = 1e-8);
    }
    assert_eq!(of_optional_results::grad(-1.0), None);
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

#[differentiate]
fn of_functions_elsewhere(x: f64, y: f64) -> f64 {
    let factor = maths::Factor(x);
    let mut values = [x * y, y, 0.3];
    maths::change_each(&mut values, &factor);
    maths::change_each(&mut values[1..], &factor);
    let mut total = 0.0;
    for value in values {
        total += mean(|t| (t * x).sin() * value, (x, value), 3) * mean(exp, (0.0, y), 4);
    }
    total
}

#[test]
fn functions_of_other_files_that_take_functions_are_lowered_here() {
    check!([[0.7, 0.4], [-0.3, 1.1]], |v| of_functions_elsewhere(v[0], v[1]));
}
