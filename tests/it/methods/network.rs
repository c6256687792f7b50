//! A network of layers.

use super::*;

#[derive(Clone, Debug, Differentiable)]
struct Layer {
    weights: Vec<Vec<f64>>,
    bias: Vec<f64>,
}

#[derive(Clone, Debug, Differentiable)]
struct Network {
    layers: Vec<Layer>,
    name: String,
}

#[differentiate]
impl Layer {
    fn forward(&self, x: &[f64]) -> Vec<f64> {
        let mut out = Vec::with_capacity(self.bias.len());
        for (i, b) in self.bias.iter().enumerate() {
            let mut z = *b;
            for (w, x) in self.weights[i].iter().zip(x) {
                z += w * x;
            }
            out.push(z.tanh());
        }
        out
    }
}

#[differentiate]
impl Network {
    const DECAY: f64 = 1e-4;

    fn forward(&self, x: &[f64]) -> Vec<f64> {
        let mut y = x.to_vec();
        for layer in &self.layers {
            y = layer.forward(&y);
        }
        y
    }

    fn forward_by_index(&self, x: &[f64]) -> Vec<f64> {
        let mut y = x.to_vec();
        for i in 0..self.layers.len() {
            y = self.layers[i].forward(&y);
        }
        y
    }

    fn loss(&self, inputs: &[[f64; 2]], targets: &[f64]) -> f64 {
        let mut total = 0.0;
        for (x, t) in inputs.iter().zip(targets) {
            let y = self.forward(x);
            let e = y[0] - t;
            total += e * e;
        }
        total / inputs.len() as f64 + self.penalty()
    }

    fn penalty(&self) -> f64 {
        let mut total = 0.0;
        for layer in &self.layers {
            for row in &layer.weights {
                for w in row {
                    total += w * w;
                }
            }
        }
        Self::DECAY * total
    }

    #[differentiate(skip)]
    fn describe(&self) -> String {
        format!("{} with {} layers", self.name, self.layers.len())
    }
}

/// Of thirteen numbers.
fn network(v: &[f64]) -> Network {
    let hidden = Layer { weights: v[..6].chunks(2).map(<[f64]>::to_vec).collect(), bias: v[6..9].to_vec() };
    let last = Layer { weights: vec![v[9..12].to_vec()], bias: vec![v[12]] };
    Network { layers: vec![hidden, last], name: "xor".to_string() }
}

impl Flat for NetworkTangent {
    fn push_to(&self, list: &mut Vec<f64>) {
        for layer in &self.layers {
            layer.weights.push_to(list);
            layer.bias.push_to(list);
        }
    }

    fn filled(&self, _: &mut dyn FnMut() -> f64) -> Self {
        self.clone()
    }
}

const START: [f64; 13] = [0.9, -0.7, 0.4, 0.6, -0.8, 0.3, 0.1, -0.2, 0.3, 0.7, -0.5, 0.6, 0.05];
const INPUTS: [[f64; 2]; 4] = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]];
const TARGETS: [f64; 4] = [-0.8, 0.8, 0.8, -0.8];

#[test]
fn a_network_learns() {
    let (value, (gradient, ..)) = network(&START).loss_value_and_grad(&INPUTS, &TARGETS);
    assert_eq!(value, network(&START).loss(&INPUTS, &TARGETS));
    let expected = gradient_by_differences(|v: &[f64]| network(v).loss(&INPUTS, &TARGETS), &START);
    let found = crate::support::flat(&gradient);
    assert_all_close(&found[..13], &expected, DIFFERENCES);
    let mut network = network(&START);
    assert_eq!(network.describe(), "xor with 2 layers");
    let first = network.loss(&INPUTS, &TARGETS);
    for _ in 0..2000 {
        let (gradient, ..) = network.loss_grad(&INPUTS, &TARGETS);
        network.advance(&gradient, -0.2);
    }
    let last = network.loss(&INPUTS, &TARGETS);
    assert!(last < 0.2 * first, "{first} {last}");
    assert_eq!(network.forward(&INPUTS[1]), network.forward_by_index(&INPUTS[1]));
    let (value, pullback) = network.forward_by_index_vjp(&INPUTS[1]);
    let (expected, other) = network.forward_vjp(&INPUTS[1]);
    assert_eq!(value, expected);
    let (a, b) = (pullback(vec![1.0]), other(vec![1.0]));
    assert_eq!((crate::support::flat(&a.0), a.1), (crate::support::flat(&b.0), b.1));
}

mod elements_of_what_wrt_leaves_out {
    use super::*;

    #[differentiate]
    fn weighted(w: f64, x: &[f64]) -> f64 {
        w * x[0]
    }

    #[differentiate(wrt(w))]
    fn loss(w: f64, inputs: &[[f64; 2]]) -> f64 {
        let mut total = 0.0;
        for x in inputs {
            total += weighted(w, x);
        }
        total
    }

    #[differentiate(wrt(w))]
    fn loss_by_index(w: f64, inputs: &[Vec<f64>]) -> f64 {
        let mut total = 0.0;
        for i in 0..inputs.len() {
            total += weighted(w, &inputs[i]);
        }
        total
    }

    #[test]
    fn they_are_passed_to_calls() {
        check!([[0.7], [-1.3]], |v| loss(v[0], &[[1.0, 2.0], [3.0, 4.0]]));
        check!([[0.7], [-1.3]], |v| loss_by_index(v[0], &[vec![1.0, 2.0], vec![3.0]]));
    }

    impl Network {
        #[differentiate(wrt(self))]
        fn loss_by_network(&self, inputs: &[[f64; 2]], targets: &[f64]) -> f64 {
            let mut total = 0.0;
            for (x, t) in inputs.iter().zip(targets) {
                let y = self.forward(x);
                let e = y[0] - t;
                total += e * e;
            }
            total
        }
    }

    #[test]
    fn methods_do_the_same() {
        check_method!([START], |v| network(v) => loss_by_network / loss_by_network_value_and_grad / loss_by_network_grad (&INPUTS, &TARGETS));
    }
}
