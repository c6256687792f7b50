//! Fields that the derive leaves out are constants; and the attribute on single functions of a block.
#![allow(
    clippy::suspicious_arithmetic_impl,
    clippy::suspicious_op_assign_impl,
    clippy::op_ref,
    clippy::needless_lifetimes,
    clippy::neg_multiply,
    reason = "implementations are told apart by what they compute, in all forms in which they are written"
)]
#![allow(
    clippy::double_ended_iterator_last,
    clippy::explicit_into_iter_loop,
    clippy::iter_next_slice,
    clippy::iter_skip_next,
    clippy::map_unwrap_or,
    clippy::redundant_closure,
    clippy::cloned_instead_of_copied,
    clippy::manual_next_back,
    clippy::needless_return,
    clippy::collapsible_match,
    clippy::useless_conversion,
    clippy::from_iter_instead_of_collect,
    clippy::toplevel_ref_arg,
    reason = "the long forms are what is tested"
)]

use crate::support::{DIFFERENCES, assert_all_close, gradient_by_differences};
use autodiff::{Differentiable, differentiate};

const FOUR: [[f64; 4]; 2] = [[0.7, -1.3, 0.5, 1.2], [1.1, 0.4, -0.6, 0.9]];

#[derive(Clone, Differentiable)]
struct Config {
    rate: f64,
    powers: [f64; 2],
}

#[derive(Clone)]
struct Plain {
    rate: f64,
    list: Vec<f64>,
}

#[differentiate]
impl Config {
    fn at(&self, x: f64) -> f64 {
        self.rate * x + self.powers[1]
    }
}

#[derive(Clone, Differentiable)]
struct Ridge {
    w: f64,
    #[differentiate(skip)]
    decay: f64,
    #[differentiate(skip)]
    table: Vec<f64>,
    k: f64,
    #[differentiate(skip)]
    config: Config,
    #[differentiate(skip)]
    plain: Plain,
}

#[derive(Clone, Differentiable)]
struct Outer {
    ridge: Ridge,
    s: f64,
}

#[differentiate]
impl Ridge {
    fn loss(&self) -> f64 {
        self.w + self.decay * self.w * self.w + self.table[1] * self.w + self.decay.sin()
    }
    fn other(&self, x: f64) -> f64 {
        let d = self.decay;
        let s: f64 = self.table.iter().map(|t| t * x).sum();
        let t = &self.table;
        let u = self.table.clone();
        (d * x + self.k).tanh() * s + self.decay + t[0] * x + u[1] * self.w
    }
    fn pre(&self) -> f64 {
        self.w * self.decay * self.k * self.config.rate
            + self.plain.rate * self.w * self.plain.list[0]
            + self.config.at(self.k)
            + self.config.powers[0] * self.w
    }
    fn mats(&self, x: f64) -> f64 {
        let Ridge { w, decay, .. } = self;
        let mut s = 0.0;
        for (t, i) in self.table.iter().zip(0..) {
            s += t * x * i as f64;
        }
        for t in &self.table {
            s *= 1.0 + t * w;
        }
        s * *decay + self.decay.max(*w)
    }
}

impl Ridge {
    #[differentiate]
    fn double(x: f64) -> f64 {
        2.0 * x * x
    }
    #[differentiate]
    fn quad(&self, x: f64) -> f64 {
        Self::double(x) * self.decay * self.w
    }
}

#[differentiate]
fn helper(a: f64, b: f64) -> f64 {
    a * b
}

#[differentiate]
fn total(t: &[f64], x: f64) -> f64 {
    t[0] * x + t[1]
}

#[differentiate]
fn all(o: &Outer, x: f64) -> f64 {
    let r = &o.ridge;
    r.loss() * r.other(x)
        + r.decay * x * r.pre()
        + r.table[0] * helper(r.decay, r.w)
        + total(&r.table, x) * o.s
        + o.ridge.decay * o.ridge.w
        + r.mats(x)
        + r.quad(x)
        + Ridge::double(r.w)
}
fn ridge(w: f64, k: f64) -> Ridge {
    Ridge {
        w,
        decay: 0.5,
        table: vec![0.3, 0.7],
        k,
        config: Config { rate: 0.3, powers: [2.0, 3.0] },
        plain: Plain { rate: 1.5, list: vec![0.4] },
    }
}

#[test]
fn skipped_fields_are_constants() {
    let outer = |v: &[f64]| Outer { ridge: ridge(v[0], v[1]), s: v[2] };
    for point in FOUR {
        let (d, d_x) = all::grad(&outer(&point), point[3]);
        let expected = gradient_by_differences(|v| all(&outer(v), v[3]), &point);
        assert_all_close(&vec![d.ridge.w, d.ridge.k, d.s, d_x], &expected, DIFFERENCES);
    }
}

#[test]
fn a_single_associated_function_has_derivatives() {
    assert_eq!(Ridge::double_grad(3.0), 12.0);
}

#[derive(Clone)]
enum Window {
    Flat,
    Gauss(f64),
    Table(Vec<f64>),
}

#[derive(Clone, Differentiable)]
struct Filter {
    a: f64,
    #[differentiate(skip)]
    taps: Vec<f64>,
    #[differentiate(skip)]
    window: Window,
    n: usize,
}

#[differentiate]
impl Filter {
    fn gain(&self, x: f64) -> f64 {
        match &self.window {
            Window::Flat => x,
            Window::Gauss(width) => x * width * x,
            Window::Table(table) => table.iter().map(|t| t * x).sum(),
        }
    }

    fn tune(&mut self, s: f64) {
        self.window = Window::Gauss(2.0);
        self.taps[0] = 4.0;
        self.taps[1] += 1.5;
        self.a *= s;
    }
}

#[differentiate]
fn filtered(a: f64, x: f64) -> f64 {
    let mut g = Filter { a, taps: vec![1.0, 2.0], window: Window::Table(vec![1.0, 3.0]), n: 1 };
    g.a *= x;
    let mut s = g.gain(x);
    for tap in g.taps.iter() {
        s += tap * g.a;
    }
    g.tune(x);
    if let Window::Gauss(width) = g.window {
        s *= width * g.a;
    }
    g.taps.push(3.0);
    for (i, tap) in g.taps.iter().enumerate() {
        s += tap * g.a * i as f64;
    }
    g.n += 1;
    s = s * g.gain(a) + g.taps[g.n] * a;
    g.window = Window::Flat;
    s + g.gain(x)
}

#[test]
fn skipped_fields_may_be_changed_and_matched() {
    check!([[0.3, 0.4], [1.2, -0.7]], |v| filtered(v[0], v[1]));
}

#[derive(Clone, Differentiable)]
struct Tabulated {
    w: Vec<f64>,
    #[differentiate(skip)]
    table: Vec<(f64, f64)>,
}

#[differentiate]
fn shifted(table: &mut Vec<(f64, f64)>, by: f64) -> f64 {
    table[0].0 += by;
    table[0].0 * by
}

#[differentiate]
impl Tabulated {
    fn of_a_copy(&self, x: f64) -> f64 {
        let mut other = self.clone();
        other.table[0].0 += 0.5;
        other.w[0] * x * other.table[0].0
    }

    fn moved(&mut self, x: f64) -> f64 {
        let s = shifted(&mut self.table, 2.0);
        self.w[0] *= s;
        self.table[1].1 *= 3.0;
        self.table.swap(0, 1);
        self.w[0] * x * self.table[0].1
    }
}

#[differentiate]
fn tabulated(x: f64, y: f64) -> f64 {
    let mut all = Tabulated { w: vec![x, y], table: vec![(1.0, 2.0), (0.5, 0.3)] };
    all.of_a_copy(y) + all.moved(x) * all.w[0]
}

#[test]
fn skipped_tables_may_be_changed_by_elements_and_by_functions() {
    check!([[0.3, 0.4], [1.2, -0.7]], |v| tabulated(v[0], v[1]));
}

mod other {
    #[derive(Clone, autodiff::Differentiable)]
    pub(crate) struct Pair {
        #[differentiate(skip)]
        pub(crate) k: f64,
        pub(crate) v: f64,
    }
}

#[derive(Clone, Differentiable)]
struct Pair {
    k: f64,
    #[differentiate(skip)]
    v: f64,
}

#[derive(Clone, Differentiable)]
struct Holder {
    a: Pair,
    b: other::Pair,
    both: [Pair; 2],
    maybe: Option<Pair>,
}

#[differentiate]
fn held(x: f64, y: f64) -> f64 {
    let mut h = Holder {
        a: Pair { k: x, v: 2.0 },
        b: other::Pair { k: 3.0, v: y },
        both: [Pair { k: y, v: 1.0 }, Pair { k: x * x, v: 4.0 }],
        maybe: Some(Pair { k: x + y, v: 0.5 }),
    };
    h.a.k += y;
    h.a.v += 1.0;
    h.b.v *= x;
    h.b.k *= 2.0;
    h.both[1].k *= h.both[0].k;
    h.both[1].v -= 1.0;
    let Pair { k, v } = h.both[1].clone();
    if let Some(pair) = &mut h.maybe {
        pair.k *= x;
        pair.v += 2.0;
    }
    let maybe = match &h.maybe {
        Some(Pair { k, v }) => k * v,
        None => 0.0,
    };
    let mut sum = h.a.k * h.a.v + h.b.k * h.b.v + k * v + maybe;
    for pair in h.both.iter_mut() {
        pair.k *= 2.0;
        pair.v += 1.0;
        sum += pair.k * pair.v;
    }
    let copy = h.clone();
    sum + copy.both.iter().map(|pair| pair.k * pair.v).sum::<f64>() * copy.a.k
}

#[test]
fn skipped_fields_of_parts_are_those_of_their_types() {
    check!([[0.3, 0.4], [1.2, -0.7]], |v| held(v[0], v[1]));
}
