//! Boxes: numbers, slices and structs in them, and types that hold themselves in one.

#![allow(
    clippy::all,
    clippy::pedantic,
    dead_code,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use autodiff::{Differentiable, Tangent, differentiate};

/// Points of mixed signs, with no ties and nothing near zero.
const SIX: [[f64; 6]; 4] = [
    [0.7, -1.3, 2.1, 0.4, -0.9, 1.6],
    [-0.6, 1.9, -0.2, 3.0, 0.8, -2.5],
    [1.1, 1.2, 1.3, 1.4, 1.5, 1.6],
    [-0.3, -0.4, -0.5, -0.6, -0.7, -0.8],
];

/// A program `f` of six numbers with its types, checked at all points.
macro_rules! program {
    ($name:ident: $($item:item)*) => {
        mod $name {
            #[allow(unused_imports)]
            use autodiff::{Differentiable, Real, differentiate};

            $($item)*

            #[test]
            fn agrees_with_differences() {
                check!(super::SIX, |v| f(v));
            }
        }
    };
}

program! {
locals:
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let b = Box::new(xs[0] * xs[1]);
    let mut c = Box::new(xs[2]);
    *c *= *b;
    *c = *c + xs[3];
    let d = c.clone();
    *b * *c + d.sin()
}
}

program! {
parameters:
#[differentiate]
fn g(b: Box<f64>, c: &Box<f64>, d: &mut Box<f64>) -> f64 { **d *= *b; *b * **c + **d }
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let c = Box::new(xs[1]);
    let mut d = Box::new(xs[2]);
    g(Box::new(xs[0]), &c, &mut d) * *d
}
}

program! {
slices:
#[differentiate]
fn g(b: Box<[f64]>, c: &Box<[f64]>, v: Box<Vec<f64>>) -> f64 {
    let mut t = 0.0;
    for x in b.iter() { t += x * x; }
    for i in 0..c.len() { t *= c[i] + 1.0; }
    t * b[0] + v.iter().sum::<f64>() * v[1]
}
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let b = xs.to_vec().into_boxed_slice();
    let c: Box<[f64]> = vec![xs[0], xs[1]].into_boxed_slice();
    g(b, &c, Box::new(xs.to_vec()))
}
}

program! {
fields:
#[derive(Clone, Debug, Differentiable)]
struct Point { x: f64, y: f64 }
#[derive(Clone, Debug, Differentiable)]
struct Holder { inner: Box<Point>, scale: f64, n: Box<f64>, o: Option<Box<Point>> }
#[differentiate]
fn squared(p: Point) -> f64 { p.x * p.x + p.y }
#[differentiate]
fn by_ref(p: &Point) -> f64 { p.x * p.y }
#[differentiate]
fn grow(p: &mut Point, k: f64) { p.x *= k; p.y += p.x; }
#[differentiate]
impl Holder {
    fn value(&self) -> f64 { self.inner.x * self.inner.y * self.scale + *self.n }
    fn change(&mut self, k: f64) { *self.n *= k; self.inner.x += k; grow(&mut self.inner, k); if let Some(p) = &mut self.o { p.x *= k; grow(p, k); } }
    fn opt(&self) -> f64 { match &self.o { Some(p) => p.x * by_ref(p), None => 1.0 } }
}
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let mut h = Holder { inner: Box::new(Point { x: xs[0], y: xs[1] }), scale: xs[2], n: Box::new(xs[3]), o: None };
    h.inner.x *= h.scale;
    *h.n += xs[4];
    h.change(xs[5]);
    let a = h.opt();
    h.o = Some(Box::new(Point { x: xs[3], y: *h.n }));
    h.change(xs[0]);
    let r = by_ref(&h.inner) * h.value() * a * h.opt();
    squared(*h.inner) + (*h.n).sin() * xs[3] + r
}
}

program! {
expressions:
#[derive(Clone, Debug, Differentiable)]
enum Expr { Const(f64), Var, Add(Box<Expr>, Box<Expr>), Mul(Box<Expr>, Box<Expr>), Scaled { by: f64, inner: Box<Expr> } }
#[differentiate]
impl Expr {
    fn eval(&self, x: f64) -> f64 {
        match self {
            Expr::Const(c) => *c,
            Expr::Var => x,
            Expr::Add(a, b) => a.eval(x) + b.eval(x),
            Expr::Mul(a, b) => a.eval(x) * b.eval(x),
            Expr::Scaled { by, inner } => by * inner.eval(x),
        }
    }
}
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let sum = Expr::Add(Box::new(Expr::Const(xs[0])), Box::new(Expr::Mul(Box::new(Expr::Var), Box::new(Expr::Const(xs[1])))));
    let e = Expr::Scaled { by: xs[2], inner: Box::new(sum) };
    let f = Expr::Mul(Box::new(e.clone()), Box::new(e.clone()));
    e.eval(xs[3]) + f.eval(xs[4])
}
}

program! {
functions_of_expressions:
#[derive(Clone, Debug, Differentiable)]
enum Expr { Constant(f64), Sum(Box<Expr>, Box<Expr>), Scaled { by: f64, inner: Box<Expr> } }
#[differentiate]
fn evaluate(e: &Expr, x: f64) -> f64 {
    match e {
        Expr::Constant(c) => *c * x,
        Expr::Sum(a, b) => evaluate(a, x) + evaluate(&**b, x),
        Expr::Scaled { by, inner } => by * evaluate(&inner, x),
    }
}
#[differentiate]
fn owned(e: Expr, x: f64) -> f64 {
    match e {
        Expr::Constant(c) => c * x,
        Expr::Sum(a, b) => owned(*a, x) + owned(*b, x * x),
        Expr::Scaled { by, inner } => by * owned(*inner, x),
    }
}
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let e = Expr::Scaled { by: xs[0], inner: Box::new(Expr::Sum(Box::new(Expr::Constant(xs[1])), Box::new(Expr::Constant(xs[2])))) };
    evaluate(&e, xs[3]) * owned(e, xs[4])
}
}

program! {
lists:
#[derive(Clone, Debug, Differentiable)]
struct Node { value: f64, next: Option<Box<Node>> }
#[differentiate]
impl Node {
    fn total(&self) -> f64 { self.value * self.value + match &self.next { Some(n) => n.total() * 0.5, None => 0.0 } }
    fn end(&self) -> f64 { if let Some(next) = &self.next { next.end() } else { self.value } }
    fn rescale(&mut self, k: f64) { self.value *= k; if let Some(n) = &mut self.next { n.rescale(k * k); } }
}
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let mut list = Node { value: xs[0], next: None };
    for i in 1..5 { list = Node { value: xs[i], next: Some(Box::new(list)) }; }
    list.rescale(xs[5] * 0.3);
    let a = list.total() * list.end();
    list.next = None;
    a + list.total()
}
}

program! {
lists_and_children:
#[derive(Clone, Debug, Differentiable)]
struct Node { value: f64, next: Option<Box<Node>>, kids: Vec<Node>, more: Vec<Box<Node>> }
#[differentiate]
impl Node {
    fn total(&self) -> f64 {
        let mut t = self.value;
        for k in &self.kids { t += k.total(); }
        for k in self.more.iter() { t += k.total() * t; }
        t + self.next.as_ref().map_or(0.0, |n| n.total())
    }
}
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let leaf = Node { value: xs[0], next: None, kids: vec![], more: Vec::new() };
    let n = Node { value: xs[1], next: Some(Box::new(leaf.clone())), kids: vec![leaf.clone()], more: vec![Box::new(leaf)] };
    n.total() * xs[2]
}
}

program! {
generic_trees:
#[derive(Clone, Debug, Differentiable)]
enum Tree<T> { Leaf(T), Node(Box<Tree<T>>, Box<Tree<T>>) }
#[differentiate]
fn total(t: &Tree<f64>) -> f64 { match t { Tree::Leaf(x) => x * x, Tree::Node(a, b) => total(a) * total(b) } }
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let t = Tree::Node(Box::new(Tree::Leaf(xs[0])), Box::new(Tree::Node(Box::new(Tree::Leaf(xs[1])), Box::new(Tree::Leaf(xs[2])))));
    total(&t)
}
}

program! {
results_and_elements:
#[differentiate]
fn make(x: f64) -> Box<f64> { Box::new(x * x) }
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let mut v: Vec<Box<f64>> = Vec::new();
    for x in xs { v.push(Box::new(*x)); }
    let a = *make(xs[0]) + *v[1] * *v[2];
    let o = if xs[0] > 0.0 { Some(Box::new(xs[1])) } else { None };
    let b = match o { Some(b) => *b * *b, None => *v[0] };
    let c = make(xs[3]);
    a * b + (*c).abs().sqrt() + v.iter().map(|b| **b).sum::<f64>()
}
}

program! {
rewritten_expressions:
#[derive(Clone, Debug, Differentiable)]
enum Expr { Neg(Box<Expr>), Num(f64), Pow(Box<Expr>, i32), Pair(Box<(f64, f64)>) }
#[differentiate]
fn simplify(e: Expr) -> Expr {
    match e {
        Expr::Neg(inner) => match *inner { Expr::Neg(x) => *x, other => Expr::Neg(Box::new(simplify(other))) },
        Expr::Pow(b, 1) => *b,
        Expr::Pow(b, n) => Expr::Pow(Box::new(simplify(*b)), n),
        other => other,
    }
}
#[differentiate]
fn eval(e: &Expr) -> f64 {
    match e { Expr::Neg(x) => -eval(x), Expr::Num(v) => *v, Expr::Pow(b, n) => eval(b.as_ref()).powi(*n), Expr::Pair(p) => p.0 * p.1 }
}
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let e = Expr::Neg(Box::new(Expr::Neg(Box::new(Expr::Pow(Box::new(Expr::Num(xs[0])), 3)))));
    let s = simplify(e.clone());
    let p = Expr::Pair(Box::new((xs[1], xs[2])));
    eval(&e) * eval(&s) + eval(&p) * eval(&simplify(Expr::Pow(Box::new(Expr::Num(xs[3])), 1)))
}
}

program! {
lists_built_in_loops:
#[derive(Clone, Debug, Differentiable)]
enum List { Nil, Cons(f64, Box<List>) }
#[differentiate]
fn total(l: &List) -> f64 { match l { List::Nil => 0.0, List::Cons(x, rest) => x * x + 0.5 * total(rest) } }
#[differentiate]
impl List {
    fn push(self, x: f64) -> List { List::Cons(x, Box::new(self)) }
    fn head(&self) -> f64 { match self { List::Nil => 1.0, List::Cons(x, _) => *x } }
    fn change(&mut self, k: f64) { match self { List::Nil => {}, List::Cons(x, rest) => { *x *= k; rest.change(k + 1.0); } } }
}
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let mut l = List::Nil;
    for x in xs { l = List::Cons(*x * xs[0], Box::new(l)); }
    l.change(xs[1]);
    let t = total(&l);
    t + l.head() * t
}
}

program! {
lists_walked_and_changed:
#[derive(Clone, Debug, Differentiable)]
struct Node { v: f64, next: Option<Box<Node>> }
#[differentiate]
fn walk(n: &Node) -> f64 {
    let mut t = n.v;
    if let Some(second) = &n.next {
        t *= second.v;
        if let Some(third) = &second.next { t += third.v * t; }
        if let Some(third) = second.next.as_ref() { t += third.v * t; }
    }
    t
}
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let c = Node { v: xs[0], next: None };
    let b = Node { v: xs[1], next: Some(Box::new(c)) };
    let mut a = Node { v: xs[2], next: Some(Box::new(b)) };
    if let Some(n) = &mut a.next { n.v *= xs[3]; if let Some(m) = &mut n.next { m.v += n.v; } }
    a.next.as_mut().unwrap().v *= xs[4];
    let rest = a.next.take();
    let w = walk(&a);
    a.next = rest;
    w * walk(&a)
}
}

program! {
boxes_changed:
#[derive(Clone, Debug, Differentiable)]
struct P { x: f64, y: f64 }
#[differentiate]
fn take(b: Box<P>, k: f64) -> Box<P> { let mut c = b; c.x *= k; c.y += c.x; c }
#[differentiate]
fn bump(b: &mut Box<P>, k: f64) { b.x += k * b.y; **b = P { x: b.y, y: b.x * k }; }
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let mut b = Box::new(P { x: xs[0], y: xs[1] });
    bump(&mut b, xs[2]);
    for i in 0..3 { b = take(b, xs[i]); bump(&mut b, xs[i + 1]); }
    *b = P { x: b.x * 2.0, y: b.y };
    let P { x, y } = *b;
    x * y
}
}

program! {
vectors_of_boxes:
#[derive(Clone, Debug, Differentiable)]
struct P { x: f64, v: Vec<f64> }
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let mut ps: Vec<Box<P>> = xs.iter().map(|x| Box::new(P { x: *x, v: vec![*x, 1.0] })).collect();
    ps[0].x *= ps[1].x;
    for p in ps.iter_mut() { p.x += p.v[0] * 0.5; p.v[1] *= p.x; }
    ps.push(Box::new(P { x: xs[0], v: xs.to_vec() }));
    let last = ps[6].clone();
    let q = *ps[2].clone();
    ps.iter().map(|p| p.x * p.v[1]).sum::<f64>() + last.v[3] * q.x
}
}

program! {
closures:
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let b = Box::new(xs[0]);
    let g = |x: f64| *b * x;
    let mut acc = Box::new(0.0);
    for x in xs { *acc += g(*x); }
    let t = if *acc > 0.0 { *acc } else { -*acc };
    let v = Box::new(xs.to_vec());
    let n = v.len() as f64;
    t * v.iter().sum::<f64>() / n + v[2]
}
}

program! {
trees_of_generic_numbers:
#[derive(Clone, Debug, Differentiable)]
enum Tree<T> { Leaf(T), Node(Box<Tree<T>>, Box<Tree<T>>) }
#[differentiate]
fn total<T: Real>(t: &Tree<T>, k: T) -> T { match t { Tree::Leaf(x) => { let y: T = *x; y * k } Tree::Node(a, b) => total(a, k) * total(b, k) } }
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let t = Tree::Node(Box::new(Tree::Leaf(xs[0])), Box::new(Tree::Leaf(xs[1])));
    total(&t, xs[2])
}
}

program! {
types_that_hold_each_other:
#[derive(Clone, Debug, Differentiable)]
enum Expr { Sum(Vec<Term>), Num(f64) }
#[derive(Clone, Debug, Differentiable)]
enum Term { Prod(f64, Box<Expr>), Paren(Box<Expr>) }
#[differentiate(recursive)]
fn expr(e: &Expr) -> f64 { match e { Expr::Sum(ts) => { let mut s = 0.0; for t in ts { s += term(t); } s } Expr::Num(x) => x * x } }
#[differentiate(recursive)]
fn term(t: &Term) -> f64 { match t { Term::Prod(k, e) => k * expr(e), Term::Paren(e) => expr(e) } }
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let e = Expr::Sum(vec![Term::Prod(xs[0], Box::new(Expr::Num(xs[1]))), Term::Paren(Box::new(Expr::Sum(vec![Term::Prod(xs[2], Box::new(Expr::Num(xs[3])))])))]);
    expr(&e)
}
}

program! {
a_network:
#[derive(Clone, Debug, Differentiable)]
enum Op { Lin { w: f64, b: f64 }, Act(Act), Seq(Vec<Op>), Maybe(Option<Box<Op>>) }
#[derive(Clone, Copy, Debug, Differentiable)]
enum Act { Relu, Leaky(f64), Tanh }
#[differentiate]
impl Op {
    fn run(&self, x: f64) -> f64 {
        match self {
            Op::Lin { w, b } => w * x + b,
            Op::Act(Act::Relu) => x.max(0.0),
            Op::Act(Act::Leaky(a)) if x < 0.0 => a * x,
            Op::Act(Act::Leaky(_)) => x,
            Op::Act(Act::Tanh) => x.tanh(),
            Op::Seq(ops) => { let mut y = x; for op in ops { y = op.run(y); } y }
            Op::Maybe(Some(op)) => op.run(x) + x,
            Op::Maybe(None) => x,
        }
    }
    fn decay(&mut self, k: f64) {
        match self {
            Op::Lin { w, b: _ } => *w *= k,
            Op::Act(Act::Leaky(a)) => *a *= k * k,
            Op::Seq(ops) => for op in ops.iter_mut() { op.decay(k) },
            Op::Maybe(Some(op)) => op.decay(k),
            Op::Act(_) | Op::Maybe(None) => (),
        }
    }
}
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let mut net = Op::Seq(vec![Op::Lin { w: xs[0], b: xs[1] }, Op::Act(Act::Leaky(xs[2])), Op::Maybe(Some(Box::new(Op::Lin { w: xs[3], b: xs[4] }))), Op::Act(Act::Tanh)]);
    let a = net.run(xs[5] * 0.3);
    net.decay(0.7);
    a * net.run(-xs[5] * 0.2)
}
}

// Tangents.

#[derive(Clone, Debug, Differentiable)]
enum Expr {
    Sum(Box<Expr>, Box<Expr>),
    Constant(f64),
    Scaled { by: f64, inner: Box<Expr> },
}

#[differentiate]
fn evaluate(e: &Expr, x: f64) -> f64 {
    match e {
        Expr::Constant(c) => *c * x,
        Expr::Sum(a, b) => evaluate(a, x) + evaluate(b, x),
        Expr::Scaled { by, inner } => by * evaluate(inner, x),
    }
}

#[test]
fn the_tangent_of_a_tree_is_a_tree() {
    let sum = Expr::Sum(Box::new(Expr::Constant(2.0)), Box::new(Expr::Constant(3.0)));
    let e = Expr::Scaled { by: 5.0, inner: Box::new(sum) };
    let (mut d_e, d_x) = evaluate::grad(&e, 7.0);
    assert_eq!(d_x, 25.0);
    assert_eq!(d_e.dot(&d_e), 2.0 * 35.0 * 35.0 + 35.0 * 35.0);
    d_e.scale(2.0);
    let ExprTangent::Scaled { by, inner } = d_e else { panic!("another variant") };
    assert_eq!(by, 70.0);
    let ExprTangent::Sum(a, b) = *inner else { panic!("another variant") };
    assert_eq!((*a, *b), (ExprTangent::Constant(70.0), ExprTangent::Constant(70.0)));
}

#[test]
fn the_smallest_tangent_of_a_type_that_holds_itself_ends() {
    assert_eq!(Expr::unused(), ExprTangent::Constant(0.0));
}

#[derive(Clone, Debug, Differentiable)]
struct Point {
    x: f64,
    y: f64,
}

#[derive(Clone, Debug, Differentiable)]
struct Holder {
    inner: Box<Point>,
    number: Box<f64>,
    next: Option<Box<Holder>>,
}

#[differentiate]
fn of_a_holder(h: &Holder) -> f64 {
    let rest = match &h.next {
        Some(next) => next.inner.x * *next.number,
        None => 1.0,
    };
    h.inner.x * h.inner.y * *h.number * rest
}

#[test]
fn the_tangent_of_a_struct_has_boxes_where_it_may_hold_itself() {
    let last = Holder { inner: Box::new(Point { x: 7.0, y: 0.0 }), number: Box::new(11.0), next: None };
    let h = Holder { inner: Box::new(Point { x: 2.0, y: 3.0 }), number: Box::new(5.0), next: Some(Box::new(last)) };
    let d = of_a_holder::grad(&h);
    assert_eq!((d.inner.x, d.inner.y, d.number), (15.0 * 77.0, 10.0 * 77.0, 6.0 * 77.0));
    let next = d.next.expect("a list of two");
    assert_eq!((next.inner.x, next.inner.y, next.number), (30.0 * 11.0, 0.0, 30.0 * 7.0));
}

#[differentiate]
fn single(b: Box<f32>, c: f32) -> f32 {
    let mut d = Box::new(c * *b);
    *d *= 2.0;
    *d + b.sin() * 0.0 + *b * c
}

#[differentiate(wrt(c))]
fn only_the_other(b: Box<[f64]>, c: Box<f64>) -> f64 {
    b[0] * *c * *c
}

#[test]
fn other_forms() {
    assert_eq!(single::grad(Box::new(2.0_f32), 3.0), (9.0_f32, 6.0_f32));
    assert_eq!(only_the_other::grad(vec![2.0].into_boxed_slice(), Box::new(3.0)), 12.0);
    let mut d = 1.0;
    assert_eq!(only_the_other::accumulate_grad(vec![2.0].into_boxed_slice(), Box::new(3.0), &mut d), 18.0);
    assert_eq!(d, 13.0);
}

#[derive(Clone, Differentiable)]
struct Quadrature {
    pairs: Box<[(f64, f64)]>,
    weights: Box<[f64]>,
}

#[differentiate]
impl Quadrature {
    fn new(degree: usize, scale: f64) -> Self {
        Self {
            pairs: (1..degree + 1).map(|i| ((i as f64 * scale).cos(), scale)).collect(),
            weights: [scale, 2.0].iter().map(|x| x * x).collect(),
        }
    }

    fn total(&self) -> f64 {
        self.pairs.iter().map(|(a, b)| a * b).sum::<f64>() * self.weights[0]
    }
}

#[differentiate]
fn integrated(scale: f64) -> f64 {
    Quadrature::new(3, scale).total()
}

#[test]
fn iterators_are_collected_into_boxed_fields() {
    check!([[0.7], [-0.4]], |v| integrated(v[0]));
}

#[derive(Differentiable)]
struct Window<T> {
    values: Box<[T]>,
    index: u8,
}

#[differentiate]
fn in_window(x: f64, y: f64) -> f64 {
    let window = Window { values: vec![x, x * y].into(), index: 1 };
    window.values[0] * window.values[window.index as usize]
}

#[test]
fn vectors_become_boxes() {
    check!([[0.7, 0.3], [-0.4, 1.1]], |v| in_window(v[0], v[1]));
}
