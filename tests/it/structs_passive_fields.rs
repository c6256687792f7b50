//! Fields without a derivative of structs that carry one: counters, indices, names that change.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use std::collections::VecDeque;

use autodiff::{Differentiable, differentiate};

/// Points of mixed signs, with no ties and nothing near zero.
const FOUR: [[f64; 4]; 3] = [[0.7, -1.3, 2.1, 0.4], [-0.6, 1.9, -0.2, 3.0], [1.1, 1.2, 1.3, 1.4]];

#[derive(Clone, Debug, Differentiable)]
struct S {
    w: Vec<f64>,
    ids: Vec<usize>,
    names: Vec<String>,
    n: usize,
    opt: Option<usize>,
    grid: Vec<Vec<usize>>,
}

#[differentiate]
fn make(xs: &[f64]) -> S {
    S { w: xs.to_vec(), ids: vec![0, 1, 2, 3], names: vec![], n: 0, opt: Some(2), grid: vec![vec![1], vec![2, 0]] }
}

mod push {
    use super::*;

    #[differentiate]
    impl S {
        fn changed_by_push(&mut self, a: f64) -> f64 {
            self.ids.push(1);
            self.names.push(format!("{a}"));
            self.n += self.names.len();
            self.w[self.ids[4]] * a * self.n as f64
        }
    }
    #[differentiate]
    pub(super) fn push(xs: &[f64]) -> f64 {
        let mut s = make(xs);
        s.changed_by_push(xs[0]) * s.w[0]
    }
}

mod pop {
    use super::*;

    #[differentiate]
    impl S {
        fn changed_by_pop(&mut self, a: f64) -> f64 {
            let i = self.ids.pop().unwrap();
            self.ids.pop();
            self.w[i] * a
        }
    }
    #[differentiate]
    pub(super) fn pop(xs: &[f64]) -> f64 {
        let mut s = make(xs);
        s.changed_by_pop(xs[0]) * s.w[0]
    }
}

mod pop_option {
    use super::*;

    #[differentiate]
    impl S {
        fn changed_by_pop_option(&mut self, a: f64) -> f64 {
            let mut t = a;
            while let Some(i) = self.ids.pop() {
                t = t * 0.5 + self.w[i] * t;
            }
            t
        }
    }
    #[differentiate]
    pub(super) fn pop_option(xs: &[f64]) -> f64 {
        let mut s = make(xs);
        s.changed_by_pop_option(xs[0]) * s.w[0]
    }
}

mod swap {
    use super::*;

    #[differentiate]
    impl S {
        fn changed_by_swap(&mut self, a: f64) -> f64 {
            self.ids.swap(0, 1);
            self.ids[1..].reverse();
            self.ids.rotate_left(1);
            self.ids.sort_by(|a, b| b.cmp(a));
            self.w[self.ids[0]] * a
        }
    }
    #[differentiate]
    pub(super) fn swap(xs: &[f64]) -> f64 {
        let mut s = make(xs);
        s.changed_by_swap(xs[0]) * s.w[0]
    }
}

#[differentiate]
fn swap_local(xs: &[f64]) -> f64 {
    let mut s = make(xs);
    s.ids.swap(0, 1);
    s.ids.reverse();
    s.ids[1..].swap(0, 2);
    s.w[s.ids[0]] * s.w[s.ids[1]]
}

mod fill {
    use super::*;

    #[differentiate]
    impl S {
        fn changed_by_fill(&mut self, a: f64) -> f64 {
            self.ids.fill(2);
            self.ids[1..].copy_from_slice(&[0, 1, 2]);
            self.w[self.ids[0]] * a * self.w[self.ids[1]]
        }
    }
    #[differentiate]
    pub(super) fn fill(xs: &[f64]) -> f64 {
        let mut s = make(xs);
        s.changed_by_fill(xs[0]) * s.w[0]
    }
}

mod assign_elem {
    use super::*;

    #[differentiate]
    impl S {
        fn changed_by_assign_elem(&mut self, a: f64) -> f64 {
            for i in 0..3 {
                self.ids[i] = 3 - i;
                self.grid[0][0] += i;
            }
            self.w[self.ids[0]] * a * self.w[self.grid[0][0] - 2]
        }
    }
    #[differentiate]
    pub(super) fn assign_elem(xs: &[f64]) -> f64 {
        let mut s = make(xs);
        s.changed_by_assign_elem(xs[0]) * s.w[0]
    }
}

mod mem {
    use super::*;

    #[differentiate]
    impl S {
        fn changed_by_mem(&mut self, a: f64) -> f64 {
            let old = std::mem::take(&mut self.ids);
            self.ids = vec![1; 3];
            let o = std::mem::replace(&mut self.n, 3);
            self.w[old[2]] * a * self.w[self.ids[0]] + o as f64
        }
    }
    #[differentiate]
    pub(super) fn mem(xs: &[f64]) -> f64 {
        let mut s = make(xs);
        s.changed_by_mem(xs[0]) * s.w[0]
    }
}

mod remove {
    use super::*;

    #[differentiate]
    impl S {
        fn changed_by_remove(&mut self, a: f64) -> f64 {
            let i = self.ids.remove(0);
            self.ids.insert(1, i);
            self.ids.truncate(3);
            self.ids.extend(vec![1, 2]);
            self.ids.extend_from_slice(&[0]);
            let j = self.ids.swap_remove(0);
            self.w[i] * a * self.w[j] + self.ids.len() as f64
        }
    }
    #[differentiate]
    pub(super) fn remove(xs: &[f64]) -> f64 {
        let mut s = make(xs);
        s.changed_by_remove(xs[0]) * s.w[0]
    }
}

mod iter_mut {
    use super::*;

    #[differentiate]
    impl S {
        fn changed_by_iter_mut(&mut self, a: f64) -> f64 {
            for i in self.ids.iter_mut() {
                *i = (*i + 1) % 4;
            }
            for g in &mut self.grid {
                g.push(1);
            }
            self.w[self.ids[0]] * a
        }
    }
    #[differentiate]
    pub(super) fn iter_mut(xs: &[f64]) -> f64 {
        let mut s = make(xs);
        s.changed_by_iter_mut(xs[0]) * s.w[0]
    }
}

#[differentiate]
fn mixed_vec(xs: &[f64]) -> f64 {
    let mut q: Vec<(f64, usize)> = xs.iter().enumerate().map(|(i, &x)| (x, i)).collect();
    q[0].1 = 2;
    q.swap(0, 1);
    q[1].1 += 1;
    q.push((xs[0], 7));
    let (a, i) = q.pop().unwrap();
    let (mut u, mut ids) = (vec![xs[0]], vec![1usize]);
    std::mem::swap(&mut q[0].1, &mut ids[0]);
    u.push(a);
    a * i as f64 + q[0].0 * q[0].1 as f64 + q[1].0
}

mod stack {
    use super::*;

    #[differentiate]
    impl S {
        fn changed_by_stack(&mut self, a: f64) -> f64 {
            let mut t = a;
            let mut todo = vec![0usize];
            while let Some(i) = todo.pop() {
                t = t * 0.5 + self.w[i];
                for &j in &self.grid[i.min(1)] {
                    if j > i {
                        todo.push(j);
                        self.ids.push(j);
                    }
                }
            }
            t * self.ids.len() as f64
        }
    }
    #[differentiate]
    pub(super) fn stack(xs: &[f64]) -> f64 {
        let mut s = make(xs);
        s.changed_by_stack(xs[0]) * s.w[0]
    }
}

#[test]
fn fields_without_a_derivative_change() {
    {
        use push::push;
        check!(FOUR, |v| push(v));
    }
    {
        use pop::pop;
        check!(FOUR, |v| pop(v));
    }
    {
        use pop_option::pop_option;
        check!(FOUR, |v| pop_option(v));
    }
    {
        use swap::swap;
        check!(FOUR, |v| swap(v));
    }
    check!(FOUR, |v| swap_local(v));
    {
        use fill::fill;
        check!(FOUR, |v| fill(v));
    }
    {
        use assign_elem::assign_elem;
        check!(FOUR, |v| assign_elem(v));
    }
    {
        use mem::mem;
        check!(FOUR, |v| mem(v));
    }
    {
        use remove::remove;
        check!(FOUR, |v| remove(v));
    }
    {
        use iter_mut::iter_mut;
        check!(FOUR, |v| iter_mut(v));
    }
    check!(FOUR, |v| mixed_vec(v));
    {
        use stack::stack;
        check!(FOUR, |v| stack(v));
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Labelled {
    k: f64,
    name: String,
}

#[differentiate]
fn labelled(name: &str, k: f64) -> Labelled {
    Labelled { k: k * 2.0, name: name.to_string() }
}

#[differentiate]
fn relabelled(names: &[&str], labelled: &Labelled, k: f64) -> Labelled {
    let name = names[0].to_string() + &labelled.name.to_string();
    Labelled { k: k * labelled.k, name }
}

#[test]
fn text_is_copied() {
    let (value, pullback) = labelled::vjp("roof", 3.0);
    assert_eq!((value.k, value.name.as_str()), (6.0, "roof"));
    assert_eq!(pullback(LabelledTangent { k: 1.0 }), 2.0);
    let (value, pullback) = relabelled::vjp(&["flat "], &value, 0.5);
    assert_eq!((value.k, value.name.as_str()), (3.0, "flat roof"));
    let (d, dk) = pullback(LabelledTangent { k: 1.0 });
    assert_eq!((d.k, dk), (0.5, 6.0));
}

#[derive(Clone, Debug, Differentiable)]
struct Delayed {
    gains: Vec<f64>,
    ends: Box<[f64]>,
    #[differentiate(skip)]
    past: VecDeque<f64>,
}

#[differentiate]
impl Delayed {
    fn filtered(&self, lags: &VecDeque<usize>, n: usize) -> f64 {
        let mut sum = 0.0;
        for i in 0..n {
            sum += self.gains[i] * self.gains[i] * self.past[i] * self.ends[i].sin();
        }
        for i in 0..n {
            sum += self.gains[lags[i]].cos() * self.ends[i];
        }
        sum
    }
}

#[differentiate]
fn delayed(x: &[f64], lags: &VecDeque<usize>) -> f64 {
    let past = VecDeque::from([0.5, 1.5, 2.5]);
    let delayed = Delayed { gains: x[..3].to_vec(), ends: x[3..].to_vec().into_boxed_slice(), past };
    delayed.filtered(lags, 2)
}

#[test]
fn queues_have_no_slices() {
    let lags = VecDeque::from([2, 0, 1]);
    check!([[0.3, -0.7, 1.2, 0.4, 0.9, 0.1]], |v| delayed(v, &lags));
}

#[derive(Clone, Differentiable)]
struct Permutation {
    table: Vec<usize>,
}

#[differentiate]
fn looked_up(permutation: &Permutation, x: f64) -> f64 {
    let found = permutation.table[(x as usize).rem_euclid(4)];
    found as f64 / 4.0
}

#[differentiate]
fn noise(x: f64) -> f64 {
    let permutation = Permutation { table: vec![2, 0, 3, 1] };
    (looked_up(&permutation, x.floor()) - x.fract()) * x
}

#[test]
fn a_table_of_integers_may_be_read_at_what_a_number_gives() {
    check!([[2.3], [0.6], [1.8]], |v| noise(v[0]));
}

#[derive(Clone, Copy)]
struct Context;

#[derive(Clone)]
struct Settings {
    order: usize,
    steps: Vec<Step>,
    on: bool,
    kind: [u8; 2],
}

#[derive(Clone, Copy)]
enum Step {
    Fixed(u32),
    Free { n: usize },
    Off,
}

#[derive(Clone, Differentiable)]
struct Cascade {
    a: f64,
    context: Context,
    settings: Settings,
    step: Step,
    w: Vec<f64>,
}

#[differentiate]
impl Cascade {
    fn run(&self, x: f64) -> f64 {
        let mut y = x * self.a;
        for i in 0..self.settings.order {
            y = y * self.w[i % self.w.len()] + x;
        }
        if let Some(Step::Fixed(n)) = self.settings.steps.first() {
            y += f64::from(*n) * x;
        }
        if self.settings.on && self.settings.kind[1] == 3 {
            y *= 2.0;
        }
        match self.step {
            Step::Fixed(n) => y * f64::from(n),
            Step::Free { n } => y + n as f64,
            Step::Off => y,
        }
    }

    fn tuned(&mut self, x: f64) -> f64 {
        self.settings.order += 1;
        self.a *= x;
        self.settings.steps[0] = Step::Fixed(3);
        self.step = if self.settings.order > 3 { Step::Off } else { Step::Free { n: 2 } };
        self.run(x)
    }
}

#[differentiate]
fn cascaded(a: f64, x: f64) -> f64 {
    let settings = Settings { order: 2, steps: vec![Step::Off], on: true, kind: [1, 3] };
    let mut c = Cascade { a, context: Context, settings, step: Step::Fixed(3), w: vec![a, 2.0] };
    let first = c.run(x);
    let Context = c.context;
    first * c.tuned(x) + c.tuned(a)
}

#[test]
fn structs_and_enums_without_numbers_need_no_derive() {
    check!([[0.3, 0.4], [1.2, -0.7]], |v| cascaded(v[0], v[1]));
}

/// Fields of integers that a method changes by the methods of vectors.
#[derive(Differentiable)]
struct Layers {
    cells: [[u32; 2]; 2],
    order: Vec<usize>,
    weight: f64,
}

#[differentiate]
impl Layers {
    fn advance(&mut self, by: f64) {
        self.cells.swap(0, 1);
        self.cells[0].reverse();
        self.weight *= self.weight * f64::from(self.cells[0][1]);
        self.order.push(2);
        self.order.rotate_left(1);
        self.order.swap(0, 1);
        let last = self.order.pop().unwrap();
        self.weight += by * (last + self.order.len()) as f64;
        self.cells[1].fill(5);
    }
}

#[differentiate]
fn advanced(x: f64, y: f64) -> f64 {
    let mut layers = Layers { cells: [[1, 2], [3, 4]], order: vec![1, 3], weight: x };
    layers.advance(y);
    layers.advance(x * y);
    layers.weight * f64::from(layers.cells[0][0]) * layers.order[0] as f64
}

#[test]
fn integers_in_fields_are_moved() {
    check!([[0.7, 1.3], [1.1, -0.4]], |v| advanced(v[0], v[1]));
}

/// Fields of functions and atomic integers, which the tangent lacks.
mod functions {
    use autodiff::{Differentiable, differentiate};
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[derive(Differentiable)]
    struct Channel {
        gain: f64,
        filter: fn(f64) -> f64,
        calls: AtomicUsize,
    }

    #[differentiate]
    impl Channel {
        fn sent(&self, x: f64) -> f64 {
            if self.calls.load(Ordering::Relaxed) > 2 { self.gain * x } else { self.gain + x }
        }
    }

    #[differentiate]
    fn sent(x: f64, gain: f64) -> f64 {
        let channel = Channel { gain: gain * gain, filter: |value| value, calls: AtomicUsize::new(3) };
        channel.sent(x)
    }

    #[test]
    fn functions_and_atomics_carry_no_derivative() {
        check!([[0.7, 1.3]], |v| sent(v[0], v[1]));
        let channel = Channel { gain: 2.0, filter: f64::sqrt, calls: AtomicUsize::new(1) };
        assert_eq!((channel.filter)(4.0), 2.0);
        assert_eq!(channel.sent_grad(3.0), (ChannelTangent { gain: 1.0 }, 1.0));
    }
}

mod shared_state {
    use super::*;
    use std::cell::RefCell;
    use std::sync::Mutex;

    #[derive(Differentiable)]
    struct Curve {
        points: Vec<f64>,
        cache: RefCell<Vec<u64>>,
        names: Mutex<Vec<String>>,
    }

    #[differentiate]
    impl Curve {
        fn length(&self) -> f64 {
            let mut sum = 0.0;
            for pair in self.points.windows(2) {
                sum += (pair[1] - pair[0]).abs() * pair[0];
            }
            sum
        }
    }

    #[differentiate]
    fn of_cached(xs: &[f64]) -> f64 {
        let curve = Curve { points: xs.to_vec(), cache: RefCell::new(vec![3]), names: Mutex::new(Vec::new()) };
        curve.length() * xs[0]
    }

    #[test]
    fn cells_of_integers_carry_no_derivative() {
        check!(FOUR, |v| of_cached(v));
        let curve = Curve { points: vec![1.0, 2.0], cache: RefCell::default(), names: Mutex::default() };
        assert_eq!(curve.length_grad(), CurveTangent { points: vec![0.0, 1.0] });
        assert!(curve.cache.borrow().is_empty() && curve.names.lock().is_ok());
    }
}
