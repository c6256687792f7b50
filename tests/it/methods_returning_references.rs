//! Methods in annotated blocks that return a reference to something without a derivative: to constants and text.

use autodiff::{Differentiable, differentiate};

#[derive(Clone, Copy, Debug, PartialEq)]
enum Rate {
    Audio,
    Control,
}

struct Port {
    rate: Rate,
}

const PORTS: &[Port] = &[Port { rate: Rate::Audio }, Port { rate: Rate::Control }];
const GAINS: [f64; 2] = [0.5, 3.0];

trait Node {
    fn ports(&self) -> &'static [Port];
    fn name(&self) -> &str;
    fn gains(&self) -> &'static [f64];
    fn label(&self) -> &String;
    fn process(&self, x: f64) -> f64;
}

#[derive(Clone, Debug, Differentiable)]
struct Gain {
    gain: f64,
    #[differentiate(skip)]
    label: String,
}

#[differentiate]
impl Node for Gain {
    fn ports(&self) -> &'static [Port] {
        if self.gain > 0.0 { PORTS } else { &PORTS[..1] }
    }

    fn name(&self) -> &str {
        self.label.trim()
    }

    fn gains(&self) -> &'static [f64] {
        &GAINS
    }

    fn label(&self) -> &String {
        &self.label
    }

    fn process(&self, x: f64) -> f64 {
        let audio = self.ports().iter().filter(|port| port.rate == Rate::Audio).count();
        self.gain * x * x * audio as f64
    }
}

#[differentiate]
fn processed(gain: f64, x: f64) -> f64 {
    let node = Gain { gain, label: " left ".to_owned() };
    let louder = if node.name() == "left" { node.process(x) } else { 0.0 };
    louder * node.ports().len() as f64 + node.gains()[1] * x * node.label().len() as f64 / 6.0
}

#[test]
fn what_constants_and_text_are_behind_has_no_derivative() {
    check!([[0.7, 1.3], [-1.9, 0.4]], |v| processed(v[0], v[1]));
    assert_eq!(processed::grad(2.0, 3.0), (18.0, 27.0));
}
