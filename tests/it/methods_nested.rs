//! Methods that call methods of parts: worlds of bodies, networks of layers.

use autodiff::{Differentiable, differentiate};
use std::ops::{Add, AddAssign, Mul, Sub};

/// Points of mixed signs, with no ties and nothing near zero.
const FOUR: [[f64; 4]; 3] = [[0.7, -1.3, 2.1, 0.4], [-0.6, 1.9, -0.2, 3.0], [1.1, 1.2, 1.3, 1.4]];

#[derive(Clone, Copy, Debug, Differentiable, PartialEq)]
struct Point {
    x: f64,
    y: f64,
}

#[differentiate]
impl Add for Point {
    type Output = Point;
    fn add(self, o: Point) -> Point {
        Point { x: self.x + o.x, y: self.y + o.y }
    }
}

#[differentiate]
fn sums_by_operators(xs: &[f64]) -> f64 {
    let ps = vec![Point { x: xs[0], y: xs[1] }, Point { x: xs[2], y: xs[3] }];
    let mut t = Point { x: 0.0, y: 0.0 };
    for p in &ps {
        t = t + *p;
    }
    for p in ps.iter() {
        t = *p + t;
    }
    for i in 0..2 {
        t += ps[i];
    }
    t.x * t.y
}

#[differentiate]
fn elements_by_operators(xs: &[f64]) -> f64 {
    let mut ps = vec![Point { x: xs[0], y: xs[1] }, Point { x: xs[2], y: xs[3] }];
    let q = ps[0];
    ps[1] = ps[1] + q;
    ps[0] = ps[0] + ps[1];
    ps[0].x * ps[1].y
}

#[derive(Clone, Debug, Differentiable)]
struct Body {
    at: Point,
    vel: Point,
    mass: f64,
}
#[differentiate]
impl AddAssign for Point {
    fn add_assign(&mut self, o: Point) {
        *self = *self + o;
    }
}

#[differentiate]
impl Mul<f64> for Point {
    type Output = Point;
    fn mul(self, o: f64) -> Point {
        Point { x: self.x * o, y: self.y * o }
    }
}

#[differentiate]
impl Sub for Point {
    type Output = Point;
    fn sub(self, o: Point) -> Point {
        Point { x: self.x - o.x, y: self.y - o.y }
    }
}

#[differentiate]
impl Point {
    fn norm2(&self) -> f64 {
        self.x * self.x + self.y * self.y
    }
    fn zero() -> Point {
        Point { x: 0.0, y: 0.0 }
    }
}

#[derive(Clone, Debug, Differentiable)]
struct World {
    bodies: Vec<Body>,
    g: f64,
    t: f64,
}

#[differentiate]
impl World {
    fn force(&self, i: usize) -> Point {
        let mut f = Point::zero();
        for j in 0..self.bodies.len() {
            if j != i {
                let d = self.bodies[j].at - self.bodies[i].at;
                let r2 = d.norm2() + 0.1;
                f = f + d * (self.g * self.bodies[j].mass / r2);
            }
        }
        f
    }
    fn step(&mut self, dt: f64) {
        let mut forces = Vec::new();
        for i in 0..self.bodies.len() {
            forces.push(self.force(i));
        }
        for (body, f) in self.bodies.iter_mut().zip(&forces) {
            body.vel = body.vel + *f * dt;
            body.at = body.at + body.vel * dt;
        }
        self.t += dt;
    }
    fn step2(&mut self, dt: f64) {
        for i in 0..self.bodies.len() {
            let f = self.force(i);
            self.bodies[i].vel += f * dt;
            let v = self.bodies[i].vel;
            self.bodies[i].at += v * dt;
        }
    }
    fn energy(&self) -> f64 {
        let mut e = 0.0;
        for b in &self.bodies {
            e += 0.5 * b.mass * b.vel.norm2();
        }
        e * self.t
    }
}

#[differentiate]
fn a_world_of_bodies(xs: &[f64]) -> f64 {
    let mut w = World { bodies: vec![], g: 1.0, t: 1.0 };
    for i in 0..3 {
        w.bodies.push(Body {
            at: Point { x: xs[i], y: xs[i + 1] },
            vel: Point { x: xs[0], y: 0.0 },
            mass: 1.0 + xs[i] * xs[i],
        });
    }
    for _ in 0..3 {
        w.step(0.1);
    }
    w.energy()
}

#[differentiate]
fn a_world_changed_in_place(xs: &[f64]) -> f64 {
    let mut w = World { bodies: vec![], g: 1.0, t: 1.0 };
    for i in 0..3 {
        w.bodies.push(Body {
            at: Point { x: xs[i], y: xs[i + 1] },
            vel: Point { x: xs[0], y: 0.0 },
            mass: 1.0 + xs[i] * xs[i],
        });
    }
    for _ in 0..3 {
        w.step2(0.1);
    }
    w.energy()
}

#[derive(Clone, Debug, Differentiable)]
struct Inner {
    v: f64,
    hist: Vec<f64>,
}

#[differentiate]
impl Inner {
    fn kick(&mut self, d: f64) {
        self.hist.push(self.v);
        self.v = self.v * d + 1.0;
    }
    fn val(&self) -> f64 {
        self.v * self.hist[0]
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Outer {
    a: Inner,
    list: Vec<Inner>,
    k: f64,
}

#[differentiate]
impl Outer {
    fn go(&mut self, d: f64) {
        self.a.kick(d);
        self.k *= self.a.val();
        for i in 0..self.list.len() {
            self.list[i].kick(self.k);
        }
        for x in self.list.iter_mut() {
            x.kick(0.5);
        }
        for x in &mut self.list {
            x.kick(d);
        }
        if let Some(x) = self.list.last() {
            self.k += x.val();
        }
        self.list[0].v *= self.a.v;
    }
    fn early(&mut self, d: f64) {
        for i in 0..5 {
            self.k += d;
            if self.k > 1.0 {
                self.a.kick(self.k);
                return;
            }
            self.a.v *= self.k;
            if i == 3 {
                return;
            }
        }
        self.k = 0.0;
    }
    fn total(&self) -> f64 {
        let mut t = self.k + self.a.val();
        for x in &self.list {
            t += x.val() * x.v;
        }
        t
    }
}

#[differentiate]
fn parts_kicked_through_the_whole(xs: &[f64]) -> f64 {
    let a = Inner { v: xs[0], hist: vec![] };
    let mut o =
        Outer { a, list: vec![Inner { v: xs[1], hist: vec![xs[2]] }, Inner { v: xs[2], hist: vec![] }], k: xs[3] };
    for _ in 0..2 {
        o.go(xs[1] * 0.5);
    }
    o.total()
}

#[differentiate]
fn methods_that_return_early(xs: &[f64]) -> f64 {
    let a = Inner { v: xs[0], hist: vec![xs[2]] };
    let mut o = Outer { a: a.clone(), list: vec![], k: xs[3] };
    for i in 0..3 {
        o.early(xs[i] * 0.3);
    }
    let p = o.clone();
    o.early(0.3);
    o.total() * p.total() + a.val()
}

#[differentiate]
fn kick_parts(o: &mut Outer, x: f64) {
    o.a.kick(x);
    let i = &mut o.list[0];
    i.kick(x * x);
    i.v += 1.0;
    o.k = o.list[0].v * o.k;
}

#[differentiate]
fn parts_of_a_borrowed_whole(xs: &[f64]) -> f64 {
    let mut o =
        Outer { a: Inner { v: xs[0], hist: vec![] }, list: vec![Inner { v: xs[1], hist: vec![xs[2]] }], k: xs[3] };
    kick_parts(&mut o, xs[2]);
    let k = o.k;
    kick_parts(&mut o, k);
    o.total()
}

#[test]
fn wholes_change_through_their_parts() {
    check!(FOUR, |v| sums_by_operators(v));
    check!(FOUR, |v| elements_by_operators(v));
    check!(FOUR, |v| a_world_of_bodies(v));
    check!(FOUR, |v| a_world_changed_in_place(v));
    check!(FOUR, |v| parts_kicked_through_the_whole(v));
    check!(FOUR, |v| methods_that_return_early(v));
    check!(FOUR, |v| parts_of_a_borrowed_whole(v));
}

mod networks {
    use super::*;

    #[derive(Clone, Copy, Debug, Differentiable, PartialEq, Default)]
    struct P {
        x: f64,
        y: f64,
    }

    #[derive(Clone, Debug, Differentiable, Default)]
    #[allow(dead_code, reason = "integers are passed through")]
    struct L {
        w: Vec<f64>,
        b: f64,
        n: usize,
    }

    #[derive(Clone, Debug, Differentiable)]
    #[allow(dead_code, reason = "one of them is only matched")]
    enum Activation {
        Relu,
        Leaky(f64),
        Affine { a: f64, b: f64 },
        Layer(L),
    }

    #[differentiate]
    impl Activation {
        fn apply(&self, x: f64) -> f64 {
            match self {
                Self::Relu => x.max(0.0),
                Self::Leaky(a) => {
                    if x > 0.0 {
                        x
                    } else {
                        a * x
                    }
                }
                Activation::Affine { a, b } => a * x + b,
                Self::Layer(l) => l.dot(x),
            }
        }
        fn make(x: f64) -> Self {
            if x > 0.0 { Self::Leaky(x * x) } else { Activation::Affine { a: x, b: 1.0 } }
        }
        fn bump(&mut self, d: f64) {
            let t = self.apply(d);
            *self = Activation::Leaky(t);
        }
    }

    #[differentiate]
    impl L {
        fn dot(&self, x: f64) -> f64 {
            self.w.iter().map(|w| w * x).sum::<f64>() + self.b
        }
        fn zipped(&self, x: &[f64]) -> f64 {
            self.w.iter().zip(x).map(|(w, x)| w * x).sum::<f64>() + self.b
        }
        fn penalty(&self) -> f64 {
            self.w.iter().map(|w| w * w).sum()
        }
        fn scaled(&self, s: f64) -> L {
            L { w: self.w.iter().map(|w| w * s).collect(), ..self.clone() }
        }
        fn pair(&self) -> (f64, L) {
            (self.b, self.scaled(self.b))
        }
        fn maybe(&self, x: f64) -> Option<f64> {
            if x > 0.0 { Some(self.b * x) } else { None }
        }
        fn checked(&self, x: f64) -> Result<f64, String> {
            let a = self.maybe(x).ok_or("no".to_string())?;
            Ok(a * self.w[0])
        }
        fn each(&mut self, f: f64) {
            self.w.iter_mut().for_each(|w| *w *= f);
            for w in &mut self.w {
                *w += f;
            }
        }
    }

    #[derive(Clone, Debug, Differentiable)]
    struct Net {
        layers: Vec<L>,
        head: Option<P>,
        act: Activation,
        grid: [[f64; 2]; 2],
        tag: (P, usize),
    }

    #[differentiate]
    fn net(xs: &[f64]) -> Net {
        Net {
            layers: vec![L { w: xs.to_vec(), b: xs[0], n: 1 }, L { w: vec![xs[1], xs[2]], b: xs[3], n: 2 }],
            head: if xs[0] > 0.0 { Some(P { x: xs[0], y: xs[1] }) } else { None },
            act: Activation::Leaky(xs[2]),
            grid: [[xs[0], xs[1]], [xs[2], xs[3]]],
            tag: (P { x: xs[3], y: xs[0] }, 3),
        }
    }

    #[differentiate]
    impl Net {
        fn loss(&self, x: f64) -> f64 {
            self.layers.iter().map(|l| l.penalty()).sum::<f64>() * x
        }
        fn folded(&self, x: f64) -> f64 {
            self.layers.iter().fold(x, |x, l| l.dot(x).tanh())
        }
        fn head(&self) -> f64 {
            match self.head {
                Some(p) => p.x * p.y,
                None => 2.0 * self.tag.0.x,
            }
        }
        fn head2(&self) -> f64 {
            if let Some(p) = &self.head { p.x * p.y } else { self.tag.0.y }
        }
        fn everything(&self, x: f64) -> f64 {
            self.act.apply(x) * self.grid[1][0] + self.layers[1].dot(x)
        }
        fn upd(&mut self, x: f64) {
            self.act.bump(x);
            self.grid[0][1] *= x;
            self.tag.0.x += self.grid[0][1];
            self.layers[0].each(x);
            self.head = Some(self.tag.0);
        }
    }

    #[differentiate]
    fn sums_over_fields(xs: &[f64]) -> f64 {
        let l = L { w: xs.to_vec(), b: xs[0], n: 0 };
        l.zipped(xs) * l.penalty() + l.scaled(xs[1]).dot(2.0)
    }

    #[differentiate]
    fn a_pair_with_a_struct(xs: &[f64]) -> f64 {
        let l = L { w: xs.to_vec(), b: xs[0], n: 0 };
        let (b, m) = l.pair();
        m.w[1] * b + m.b
    }

    #[differentiate]
    fn methods_with_missing_results(xs: &[f64]) -> f64 {
        let l = L { w: xs.to_vec(), b: xs[0], n: 0 };
        l.maybe(xs[1]).unwrap_or(xs[2]) + l.checked(xs[3]).unwrap_or(0.0) + l.checked(xs[0]).map_or(xs[1], |v| v * v)
    }

    #[differentiate]
    fn changed_elements_of_a_field(xs: &[f64]) -> f64 {
        let mut l = L { w: xs.to_vec(), b: xs[0], n: 0 };
        l.each(xs[1]);
        l.each(l.b);
        l.penalty()
    }

    #[differentiate]
    fn chains_of_methods(xs: &[f64]) -> f64 {
        let n = net(xs);
        n.loss(xs[1]) + n.folded(xs[0])
    }

    #[differentiate]
    fn optional_fields(xs: &[f64]) -> f64 {
        let n = net(xs);
        n.head() * n.head2() + n.everything(xs[0])
    }

    #[differentiate]
    fn changes_deep_inside(xs: &[f64]) -> f64 {
        let mut n = net(xs);
        n.upd(xs[1]);
        n.upd(0.5);
        n.head() + n.everything(xs[0]) + n.loss(0.3)
    }

    #[differentiate]
    fn a_list_of_activations(xs: &[f64]) -> f64 {
        let acts = vec![Activation::Relu, Activation::Leaky(xs[0]), Activation::Affine { a: xs[1], b: xs[2] }];
        let mut x = xs[3];
        for a in &acts {
            x = a.apply(x) - 0.3;
        }
        x
    }

    #[differentiate]
    fn the_rest_by_default(xs: &[f64]) -> f64 {
        let l = L { b: xs[0] * xs[1], ..Default::default() };
        l.b * xs[2] + l.w.len() as f64
    }

    #[differentiate]
    fn made_by_default(xs: &[f64]) -> f64 {
        let mut l = L::default();
        l.b = xs[0];
        l.w.push(xs[1]);
        l.w.push(l.b);
        l.w[0] * l.w[1] * l.b
    }

    #[differentiate]
    fn a_variant_or_else(xs: &[f64]) -> f64 {
        let a = Activation::make(xs[0]);
        let Activation::Leaky(s) = a else {
            return xs[1] * xs[2];
        };
        s * xs[3]
    }

    #[differentiate]
    fn variants_with_guards(xs: &[f64]) -> f64 {
        let a = Activation::make(xs[0]);
        match a {
            Activation::Leaky(s) if s > 0.6 => s * s,
            Activation::Leaky(s) => s * xs[1],
            Activation::Affine { a, .. } => a * xs[2],
            _ => 0.0,
        }
    }

    #[differentiate]
    fn options_of_structs_in_vectors(xs: &[f64]) -> f64 {
        let ps: Vec<Option<P>> = xs.iter().map(|&x| if x > 0.0 { Some(P { x, y: x * x }) } else { None }).collect();
        let mut t = xs[0];
        for p in &ps {
            if let Some(p) = p {
                t += p.x * p.y;
            } else {
                t *= 0.5;
            }
        }
        t
    }

    #[differentiate]
    fn closures_over_structs(xs: &[f64]) -> f64 {
        let f = |p: P, s: f64| P { x: p.x * s, y: p.y + s };
        let p = f(P { x: xs[0], y: xs[1] }, xs[2]);
        let q = f(p, p.x);
        q.x * q.y
    }

    #[differentiate]
    fn structs_in_arrays_of_arrays(xs: &[f64]) -> f64 {
        let ps = [[P { x: xs[0], y: xs[1] }; 2], [P { x: xs[2], y: xs[3] }; 2]];
        let mut t = 0.0;
        for row in &ps {
            for p in row {
                t += p.x * p.y * (t + 1.0);
            }
        }
        t
    }

    #[differentiate]
    fn exchanged_by_a_tuple(xs: &[f64]) -> f64 {
        let (mut a, mut b) = (P { x: xs[0], y: xs[1] }, P { x: xs[2], y: xs[3] });
        for _ in 0..3 {
            (a, b) = (b, P { x: a.x * b.y, y: a.y + b.x });
        }
        a.x * b.y
    }

    #[differentiate]
    fn references_to_fields(xs: &[f64]) -> f64 {
        let p = P { x: xs[0], y: xs[1] };
        let r = &p;
        let s = &r.x;
        let t = r.clone();
        *s * t.y * r.x
    }

    #[differentiate]
    fn the_best_of_many(xs: &[f64]) -> f64 {
        let mut best = P { x: xs[0], y: xs[1] };
        for i in 0..3 {
            let c = P { x: xs[i], y: xs[i + 1] };
            if c.x * c.y > best.x * best.y {
                best = c;
            }
        }
        best.x * best.y * best.x
    }

    #[differentiate]
    fn the_last_of_many(xs: &[f64]) -> f64 {
        let mut best: Option<P> = None;
        for i in 0..3 {
            let c = P { x: xs[i], y: xs[i + 1] };
            best = Some(c);
        }
        match best {
            Some(b) => b.x * b.y,
            None => 0.0,
        }
    }

    #[differentiate]
    fn an_option_set_in_a_branch(xs: &[f64]) -> f64 {
        let mut o: Option<P> = None;
        if xs[0] > 0.0 {
            o = Some(P { x: xs[1], y: xs[2] });
        }
        if let Some(p) = o { p.x * p.y } else { xs[3] }
    }

    #[test]
    fn networks_are_structs_of_structs() {
        check!(FOUR, |v| sums_over_fields(v));
        check!(FOUR, |v| a_pair_with_a_struct(v));
        check!(FOUR, |v| methods_with_missing_results(v));
        check!(FOUR, |v| changed_elements_of_a_field(v));
        check!(FOUR, |v| chains_of_methods(v));
        check!(FOUR, |v| optional_fields(v));
        check!(FOUR, |v| changes_deep_inside(v));
        check!(FOUR, |v| a_list_of_activations(v));
        check!(FOUR, |v| the_rest_by_default(v));
        check!(FOUR, |v| made_by_default(v));
        check!(FOUR, |v| a_variant_or_else(v));
        check!(FOUR, |v| variants_with_guards(v));
        check!(FOUR, |v| options_of_structs_in_vectors(v));
        check!(FOUR, |v| closures_over_structs(v));
        check!(FOUR, |v| structs_in_arrays_of_arrays(v));
        check!(FOUR, |v| exchanged_by_a_tuple(v));
        check!(FOUR, |v| references_to_fields(v));
        check!(FOUR, |v| the_best_of_many(v));
        check!(FOUR, |v| the_last_of_many(v));
        check!(FOUR, |v| an_option_set_in_a_branch(v));
    }
}
