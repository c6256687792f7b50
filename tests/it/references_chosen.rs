//! References that a condition chooses, or that an option holds, handed on to functions and methods.

use autodiff::{Differentiable, differentiate};

#[derive(Clone, Debug, Differentiable)]
struct Spring {
    stiffness: f64,
    loads: Vec<f64>,
}

#[differentiate]
impl Spring {
    fn energy(&self) -> f64 {
        self.loads.iter().map(|load| load * load).sum::<f64>() * self.stiffness
    }

    fn beside(&self, other: &Spring, first: bool) -> f64 {
        let (a, b) = if first { (&self.loads, &other.loads) } else { (&other.loads, &self.loads) };
        weighted(a, b) + a[0]
    }

    fn stronger(&self, other: &Spring) -> f64 {
        let strong = if self.stiffness > other.stiffness { self } else { other };
        strong.energy() + moment(strong) * strong.loads[1]
    }
}

#[differentiate]
fn moment(spring: &Spring) -> f64 {
    spring.stiffness * spring.loads[0]
}

#[differentiate]
fn weighted(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(x, y)| x * y * x).sum()
}

#[differentiate]
fn square(x: &f64) -> f64 {
    x * x
}

#[differentiate]
fn ordered(a: &[f64], b: &[f64]) -> f64 {
    let (a, b) = if a.len() < b.len() { (b, a) } else { (a, b) };
    weighted(a, b) + a[0] * b[0]
}

#[differentiate]
fn matched(a: &[f64], b: &[f64]) -> f64 {
    let (p, q, n) = match a.len() {
        2 => (b, a, 1.0),
        _ => (a, b, 2.0),
    };
    let r = if p.len() > 2 { q } else { p };
    weighted(p, q) * n + weighted(r, &p[1..])
}

#[test]
fn slices_change_places() {
    let points = [[0.2, 2.5, 3.0, 1.2, 0.7], [-0.2, 0.5, 1.0, 1.7, 0.4]];
    check!(points, |v| ordered(&v[..2], &v[2..]));
    check!(points, |v| ordered(&v[..3], &v[3..]));
    check!(points, |v| matched(&v[..2], &v[2..]));
    check!(points, |v| matched(&v[..3], &v[3..]));
}

#[differentiate]
fn larger<T: autodiff::Real>(a: &[T; 2], b: &[T; 2]) -> T {
    let r = if a[0] > b[0] { a } else { b };
    product(r) * r[0] + product(a)
}

#[differentiate]
fn product<T: autodiff::Real>(a: &[T; 2]) -> T {
    a[0] * a[1]
}

#[test]
fn arrays_in_generic_functions() {
    check!([[0.2, 2.5, 3.0, 1.2], [3.2, 2.5, 3.0, 1.2]], |v| larger(&[v[0], v[1]], &[v[2], v[3]]));
    assert_eq!(larger::grad(&[2.0_f32, 3.0], &[1.0, 1.0]), ([15.0, 6.0], [0.0, 0.0]));
}

#[differentiate]
fn in_all_places(x: &[f64]) -> f64 {
    let (a, b) = x.split_at(2);
    let most = if a[0] > b[0] { &a[0] } else { &b[0] };
    let (low, high) = if *most > 1.0 { (a, b) } else { (b, a) };
    let mut sum = square(most) * *most + most * 2.0;
    for v in low {
        sum += v * v;
    }
    for (i, v) in high.iter().enumerate() {
        sum += v.sin() * i as f64;
    }
    let ends = |slice: &[f64]| slice[0] * slice[1];
    sum += ends(low) + ends(high);
    if *most > 0.5 && low[0] > 0.0 {
        sum += weighted(low, high);
    }
    let chosen = match x.len() {
        4 => low,
        5 => high,
        _ => return sum,
    };
    for _ in 0..2 {
        let slice = if sum > 100.0 { low } else { chosen };
        sum += weighted(slice, slice) + slice.iter().sum::<f64>() + slice.len() as f64 * slice.last().unwrap();
    }
    sum
}

#[test]
fn in_loops_conditions_and_closures() {
    check!([[0.2, 2.5, 3.0, 1.2], [1.2, 0.5, 0.3, 1.2], [0.2, 0.5, 0.3, 1.2]], |v| in_all_places(v));
    check!([[1.2, 0.5, 0.3, 1.2, 0.7]], |v| in_all_places(v));
    check!([[1.2, 0.5, 0.3, 1.2, 0.7, 0.1]], |v| in_all_places(v));
}

#[differentiate]
fn of_springs(x: &[f64]) -> f64 {
    let a = Spring { stiffness: x[0], loads: x[1..3].to_vec() };
    let b = Spring { stiffness: x[2], loads: vec![x[3], x[0]] };
    let chosen = if x[0] > x[1] { &a } else { &b };
    let copy = Spring { stiffness: chosen.stiffness, loads: chosen.loads.clone() };
    a.beside(&b, x[0] > 0.5) + a.stronger(&b) + chosen.energy() + moment(chosen) + copy.energy()
}

#[test]
fn structs_and_their_fields() {
    check!([[0.2, 2.5, 3.0, 1.2], [1.2, 0.5, 0.3, 1.2], [0.2, 0.5, 0.3, 1.2]], |v| of_springs(v));
}

#[differentiate]
fn apart(a: &f64, b: &f64) -> f64 {
    if a > b { a * a - b } else { b * b - a }
}

#[differentiate]
fn most_apart(p: &[f64], q: &[f64]) -> f64 {
    let first = apart(p.first().unwrap(), q.first().unwrap());
    p.iter().skip(1).zip(q.iter().skip(1)).fold(first, |most, (a, b)| {
        let distance: f64 = apart(a, b);
        match most.partial_cmp(&distance).unwrap() {
            std::cmp::Ordering::Less | std::cmp::Ordering::Equal => distance,
            std::cmp::Ordering::Greater => most,
        }
    })
}

#[differentiate]
fn from_options(p: &[f64], q: &[f64]) -> Option<f64> {
    let last = p.last().unwrap();
    let most = q.iter().max_by(|a, b| a.total_cmp(b)).unwrap();
    let second = apart(last, q.get(1).expect("two")) * apart(p.iter().nth(1).unwrap(), most);
    Some(second + apart(p.first()?, q.iter().find(|q| **q > 0.0)?))
}

#[differentiate]
fn of_options(p: &[f64], q: &[f64]) -> f64 {
    from_options(p, q).unwrap_or(p[0])
}

#[differentiate]
fn of_structs(p: &[f64], q: &[f64]) -> f64 {
    let springs: Vec<Spring> = p.iter().zip(q).map(|(x, y)| Spring { stiffness: *x, loads: vec![*y, x * y] }).collect();
    let stiffest = springs.iter().max_by(|a, b| a.stiffness.total_cmp(&b.stiffness)).unwrap();
    moment(springs.first().unwrap())
        + moment(stiffest)
        + moment(springs.iter().find(|spring| spring.loads[0] > 0.1).unwrap())
        + springs.last().map_or(0.0, |spring| 2.0 * moment(spring))
        + springs.get(1).map_or(0.0, moment)
        + springs.get(7).map_or(1.0, moment)
        + springs.first().map(Spring::energy).unwrap()
}

#[test]
fn options_of_references() {
    let points = [[0.2, 2.5, 3.0, 1.2, 0.7, 0.1], [-0.2, 0.5, 1.0, 1.7, -0.4, 2.2], [0.3, 0.5, 1.0, 0.7, -0.4, 0.2]];
    check!(points, |v| most_apart(&v[..3], &v[3..]));
    check!(points, |v| of_options(&v[..3], &v[3..]));
    check!(points, |v| of_structs(&v[..3], &v[3..]));
}

#[differentiate]
fn goal(a: f64) -> Option<(f64, f64)> {
    if a > 3.0 {
        return None;
    }
    Some((a * 0.5, a * a))
}

#[differentiate]
fn difference(x: f64, y: f64) -> f64 {
    x * x - y
}

/// The pair is a value, whatever its parts are passed to.
#[allow(clippy::manual_let_else, reason = "`match` is what this is about")]
#[differentiate]
fn pairs_or_nothing(a: f64) -> f64 {
    let mut sum = a;
    for _ in 0..3 {
        let (x, y) = match goal(sum) {
            Some(pair) => pair,
            None => continue,
        };
        sum += difference(x, sum) * y;
    }
    let (x, y) = match goal(a) {
        Some(pair) => pair,
        None => return 2.0 * a,
    };
    difference(x, a) * y + sum
}

#[test]
fn pairs_that_are_chosen_are_values() {
    check!([[0.3], [1.7], [4.0]], |v| pairs_or_nothing(v[0]));
}

#[differentiate]
fn slice_or_none(x: &[f64], rest: bool) -> f64 {
    let chosen: &[f64] = if rest { &x[1..] } else { &[] };
    let all = match rest {
        true => x,
        false => &[],
    };
    chosen.iter().sum::<f64>() * x[0] + all.iter().product::<f64>()
}

#[test]
fn the_other_slice_may_be_empty() {
    check!([[0.7, 0.4, -1.1], [0.3, 1.2, 0.5]], |v| slice_or_none(&v, true));
    check!([[0.7, 0.4, -1.1]], |v| slice_or_none(&v, false));
}
