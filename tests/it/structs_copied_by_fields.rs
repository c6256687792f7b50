//! Types without `Clone` of which the way back needs copies: they are made field by field.

use autodiff::{Differentiable, differentiate};

// What a method overwrites.

#[derive(Debug, Differentiable)]
struct Orbit {
    a: f64,
    e: f64,
    cache: Cache,
    #[differentiate(skip)]
    names: Names,
}

#[derive(Debug, Differentiable)]
struct Cache {
    b: f64,
    powers: Vec<f64>,
}

#[derive(Clone, Debug)]
struct Names(Vec<String>);

#[differentiate]
impl Orbit {
    fn new(a: f64, e: f64) -> Self {
        let mut orbit =
            Self { a, e, cache: Cache { b: 0.0, powers: vec![0.0; 2] }, names: Names(vec!["earth".to_owned()]) };
        orbit.update();
        orbit
    }

    fn update(&mut self) {
        self.cache.b = self.a * (1.0 - self.e * self.e).sqrt();
        self.cache.powers[0] = self.cache.b * self.e;
        self.cache.powers[1] = self.cache.b.sin();
    }

    fn at(&self, t: f64) -> f64 {
        self.cache.b * t.cos() + self.cache.powers[0] * self.cache.powers[1] + self.names.0.len() as f64
    }

    fn moved(self, by: f64) -> Self {
        let mut orbit = self;
        orbit.a *= by;
        orbit.update();
        orbit
    }
}

#[differentiate]
fn height(a: f64, e: f64, t: f64) -> f64 {
    let mut orbit = Orbit::new(a, e);
    let before = orbit.at(t);
    for k in 0..3 {
        orbit.a += t * before * f64::from(k);
        orbit.update();
    }
    let after = orbit.at(t);
    before * after * orbit.moved(t).at(a)
}

// Newtypes that are moved.

#[derive(Differentiable)]
struct Metres(f64);

#[derive(Differentiable)]
struct Seconds(f64);

#[differentiate]
impl Metres {
    fn per(self, t: &Seconds) -> f64 {
        self.0 / t.0
    }
}

#[differentiate]
fn speed(d: Metres, t: Seconds) -> f64 {
    let twice = d.0 * 2.0;
    d.per(&t) * twice
}

#[differentiate]
fn fast(d: f64, t: f64) -> f64 {
    speed(Metres(d * d), Seconds(t + 1.0))
}

// The state of a loop.

#[derive(Differentiable)]
struct Estimate {
    area: f64,
    absolute: f64,
    error: f64,
}

#[differentiate]
fn step(x: f64, out: &mut Estimate) {
    out.area += x * x;
    out.absolute = (out.area * x).exp();
    out.error = out.absolute * out.error + x;
}

#[differentiate]
fn estimated(x: &[f64]) -> f64 {
    let mut estimate = Estimate { area: 0.0, absolute: 0.0, error: 1.0 };
    for v in x {
        step(*v, &mut estimate);
    }
    estimate.error * estimate.area
}

// Vectors of such types.

#[derive(Differentiable)]
struct Item {
    key: f64,
    value: f64,
}

#[derive(Differentiable)]
struct Heap {
    items: Vec<Item>,
    best: Option<Item>,
    pair: [Item; 2],
    most: usize,
}

#[differentiate]
impl Heap {
    fn new(most: usize) -> Self {
        let pair = [Item { key: 1.0, value: 2.0 }, Item { key: 0.5, value: 0.0 }];
        Heap { items: Vec::new(), best: None, pair, most }
    }

    fn add(&mut self, key: f64, value: f64) {
        if self.items.len() == self.most {
            return;
        }
        self.items.push(Item { key, value });
        let mut i = self.items.len() - 1;
        while i > 0 && self.items[i].key > self.items[(i - 1) / 2].key {
            self.items.swap(i, (i - 1) / 2);
            i = (i - 1) / 2;
        }
        self.pair[0].value *= value;
        self.best = Some(Item { key: key * value, value: self.pair[0].value });
    }

    fn top(&self) -> f64 {
        let best = match &self.best {
            Some(item) => item.key * item.value,
            None => 0.0,
        };
        self.items[0].value * self.items[0].key + best * self.pair[0].value
    }
}

#[differentiate]
fn of_heap(x: &[f64]) -> f64 {
    let mut heap = Heap::new(3);
    for v in x {
        heap.add(v.sin(), v * v);
    }
    heap.top()
}

// A tree.

#[derive(Differentiable)]
enum Tree {
    Leaf(f64),
    Sum(Box<Tree>, Box<Tree>),
    Scaled { by: f64, of: Vec<Tree> },
}

#[differentiate(recursive)]
fn value(tree: &Tree, x: f64) -> f64 {
    match tree {
        Tree::Leaf(c) => c * x,
        Tree::Sum(a, b) => value(a, x) + value(b, x),
        Tree::Scaled { by, of } => {
            let mut sum = 0.0;
            for part in of {
                sum += value(part, x);
            }
            by * sum
        }
    }
}

#[differentiate]
fn of_tree(a: f64, b: f64) -> f64 {
    let mut tree = Tree::Scaled { by: a, of: vec![Tree::Leaf(b), Tree::Leaf(a * b)] };
    let before = value(&tree, b);
    tree = Tree::Sum(Box::new(tree), Box::new(Tree::Leaf(before)));
    value(&tree, a) * before
}

// A type with parameters.

#[derive(Differentiable)]
struct Pair<T> {
    a: T,
    b: Vec<T>,
}

#[differentiate]
impl<T: num_traits::Float> Pair<T> {
    fn shifted(self, by: T) -> Self {
        let mut pair = self;
        pair.a = pair.a * by;
        pair.b[0] = pair.b[0] * pair.a;
        pair
    }

    fn grow(&mut self, by: T) {
        self.a = self.a * self.a * by;
        self.b.push(self.a);
    }

    fn size(&self) -> T {
        self.a * self.b[0]
    }
}

#[differentiate]
fn of_pair<T: num_traits::Float>(x: T, y: T) -> T {
    let mut pair = Pair { a: x, b: vec![x * y] };
    pair.grow(y);
    let shifted = pair.shifted(y);
    let size = shifted.size();
    shifted.shifted(x).size() * size
}

// Errors: the way back needs the shapes of results alone.

#[derive(Debug)]
enum Failure {
    Negative,
    Large(String),
}

#[differentiate]
fn made(x: f64) -> Result<Orbit, Failure> {
    if x < 0.0 {
        return Err(Failure::Negative);
    }
    if x > 1e9 {
        return Err(Failure::Large(format!("{x}")));
    }
    Ok(Orbit::new(x.sqrt(), 0.1))
}

#[derive(Differentiable)]
struct Orbits {
    all: Vec<Orbit>,
    last: Option<Box<Orbit>>,
}

#[differentiate]
impl Orbits {
    fn push(&mut self, x: f64) -> Result<(), Failure> {
        let mut orbit = made(x)?;
        let a = orbit.a;
        orbit.update();
        orbit.cache.b *= a;
        self.all.push(orbit);
        self.all[0].a *= x;
        Ok(())
    }

    fn consumed(mut self, x: f64) -> Option<f64> {
        self.push(x).ok()?;
        let sum: f64 = self.all.iter().map(|orbit| orbit.at(x)).sum();
        let last = self.all.pop()?;
        Some(last.a * sum * self.all.into_iter().map(|orbit| orbit.a).fold(0.0, f64::max))
    }
}

#[differentiate]
fn of_results(x: f64, y: f64) -> Option<f64> {
    let mut orbits = Orbits { all: vec![], last: None };
    orbits.push(x).ok()?;
    orbits.push(y).ok()?;
    let a = orbits.all[1].at(x);
    orbits.last = Some(Box::new(made(a.abs()).ok()?));
    let last = made(x * y);
    if last.is_err() {
        return None;
    }
    Some(orbits.consumed(y)? * a * last.unwrap().a)
}

#[differentiate]
fn certain(x: f64, y: f64) -> f64 {
    of_results(x, y).unwrap_or(0.0)
}

// What is not copied does not stand in the way: borrows of memory, pointers to functions and objects.

#[derive(Differentiable)]
struct Borrowing<'a> {
    numbers: &'a mut [f64],
    #[differentiate(skip)]
    _each: Option<Box<dyn Fn(f64) -> f64>>,
    by: f64,
}

#[differentiate]
fn of_borrowed(borrowing: &Borrowing<'_>) -> f64 {
    borrowing.by * borrowing.numbers[0]
}

// `Clone` that the macro does not see is no second copy.

#[derive(Differentiable)]
struct Hidden {
    x: f64,
}

macro_rules! clone {
    ($ty:ident, $field:ident) => {
        impl Clone for $ty {
            fn clone(&self) -> Self {
                Self { $field: self.$field }
            }
        }
    };
}

clone!(Hidden, x);

#[differentiate]
fn of_hidden(x: f64, y: f64) -> f64 {
    let mut hidden = Hidden { x };
    let before = hidden.x * hidden.x;
    hidden = Hidden { x: before * hidden.x };
    hidden.x.sin() * before * y
}

const TWO: [[f64; 2]; 3] = [[0.7, 1.3], [1.2, 0.4], [0.3, 0.9]];
const THREE: [[f64; 3]; 3] = [[1.2, 0.7, -0.4], [0.8, -0.3, 0.9], [0.6, 0.5, 1.1]];

#[test]
fn what_methods_overwrite_is_copied() {
    check!(THREE, |v| height(v[0], v[1], v[2]));
    check!(THREE, |v| estimated(v));
}

#[test]
fn what_is_moved_is_copied() {
    check!(TWO, |v| fast(v[0], v[1]));
    check!(TWO, |v| of_pair(v[0], v[1]));
    check!(TWO, |v| of_hidden(v[0], v[1]));
}

#[test]
fn what_holds_such_values_is_copied() {
    check!(THREE, |v| of_heap(v));
    check!(TWO, |v| of_tree(v[0], v[1]));
}

#[test]
fn errors_need_no_copies() {
    check!(TWO, |v| certain(v[0], v[1]));
    assert!(of_results::grad(-1.0, 2.0).is_none());
    assert!(matches!(made::vjp(-1.0).0, Err(Failure::Negative)));
    assert!(matches!(made::vjp(2e9).0, Err(Failure::Large(text)) if text == "2000000000"));
}

#[test]
fn what_cannot_be_copied_may_be_a_field() {
    let borrowing = Borrowing { numbers: &mut [3.0], _each: None, by: 2.0 };
    let gradient = of_borrowed::grad(&borrowing);
    assert_eq!((gradient.by, gradient.numbers[0]), (3.0, 2.0));
}
