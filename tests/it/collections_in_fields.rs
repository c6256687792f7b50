//! Fields that the derive leaves out, of types that are not known here: maps, generators, tables without a derivative.

use autodiff::{Differentiable, differentiate};
use std::cell::Cell;
use std::collections::{BTreeMap, HashMap};

#[derive(Clone, Debug, Differentiable)]
struct Ledger {
    visits: HashMap<u32, usize>,
    #[differentiate(skip)]
    rates: BTreeMap<u32, f64>,
    base: f64,
}

#[differentiate]
impl Ledger {
    fn count(&mut self, x: f64) -> f64 {
        *self.visits.entry(3).or_insert(0) += 1;
        self.visits.insert(5, 2);
        x * self.base * self.visits[&3] as f64 * self.visits.len() as f64
    }

    fn rated(&self, x: f64) -> f64 {
        let known = if self.rates.contains_key(&9) { 7.0 } else { self.rates[&3] };
        x * self.base * self.rates.get(&4).copied().unwrap_or(0.5) + known * x * x
    }

    fn raised(&mut self, x: f64) -> f64 {
        let before = self.rates.insert(3, 2.5).unwrap_or(1.0);
        *self.rates.entry(3).or_insert(0.0) += before;
        self.base *= x;
        x * self.rates[&3] * self.base
    }
}

#[differentiate]
fn of_ledger(x: f64, base: f64) -> f64 {
    let rates = BTreeMap::from([(3, 4.0), (4, 1.5)]);
    let mut ledger = Ledger { visits: HashMap::new(), rates, base };
    ledger.count(x) + ledger.rated(x) + ledger.raised(x) * ledger.count(x)
}

#[differentiate(wrt(x))]
fn of_passed_map(x: f64, rates: &mut BTreeMap<u32, f64>) -> f64 {
    let first = rates[&3];
    rates.insert(3, 7.0);
    *rates.entry(4).or_insert(1.0) += 2.0;
    x * x * first * rates[&3] + x * rates.get(&4).copied().unwrap_or(0.0) * rates.values().sum::<f64>()
}

#[test]
fn maps_are_constants() {
    check!([[1.3, 0.7], [-0.4, 1.9]], |v| of_ledger(v[0], v[1]));
    let map = || BTreeMap::from([(3, 4.0)]);
    check!([[1.3], [-0.4]], |v| of_passed_map(v[0], &mut map()));
    let mut left = map();
    assert_eq!(of_passed_map::grad(1.0, &mut left), 2.0 * 28.0 + 3.0 * 10.0);
    assert_eq!(left, map(), "memory of the caller is put back");
}

/// Without `Clone`: nothing of it is copied.
#[derive(Debug)]
struct Table {
    values: Vec<f64>,
    reads: Cell<usize>,
}

impl Table {
    fn fetch(&self, k: usize) -> f64 {
        self.reads.set(self.reads.get() + 1);
        self.values[k]
    }
}

#[derive(Debug, Differentiable)]
struct Tabled {
    #[differentiate(skip)]
    table: Table,
    scale: f64,
}

#[differentiate]
impl Tabled {
    fn at(&self, x: f64) -> f64 {
        self.scale * x * self.table.fetch(1) + self.table.values[0] * x + self.table.values.iter().sum::<f64>() * x * x
    }
}

#[test]
fn what_is_left_out_is_read_where_it_is() {
    let tabled = Tabled { table: Table { values: vec![4.0, 5.0], reads: Cell::new(0) }, scale: 1.5 };
    let (of_tabled, of_x) = tabled.at_grad(2.0);
    assert_eq!((of_tabled.scale, of_x), (10.0, 1.5 * 5.0 + 4.0 + 2.0 * 9.0 * 2.0));
    assert_eq!(tabled.table.reads.get(), 1);
}

#[derive(Clone, Debug)]
struct Generator(u64);

impl Generator {
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as f64 / 2f64.powi(31)
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Walk {
    #[differentiate(skip)]
    random: Generator,
    position: f64,
}

#[differentiate]
impl Walk {
    fn step(&mut self, drift: f64) {
        let noise = self.random.next();
        self.position += drift * noise + self.position * 0.1 * self.random.next();
    }
}

#[differentiate]
fn walked(drift: f64, start: f64) -> f64 {
    let mut walk = Walk { random: Generator(42), position: start };
    let mut sum = 0.0;
    for _ in 0..5 {
        walk.step(drift);
        sum += walk.position * walk.position * walk.random.next();
    }
    sum
}

#[test]
fn generators_move_on() {
    check!([[1.3, 0.7], [-0.4, 1.9]], |v| walked(v[0], v[1]));
}
