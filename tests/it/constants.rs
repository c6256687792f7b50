//! Constants: tables of structs that cannot be copied, parts of them, and constants of inner blocks.

use autodiff::{Differentiable, differentiate};

#[derive(Clone, Debug)]
struct Layer {
    base: f64,
    lapse: f64,
    #[allow(dead_code, reason = "it keeps the table from being a table of numbers")]
    name: &'static str,
}

struct Unclonable {
    layers: [Layer; 2],
    scale: f64,
}

const LAYERS: &[Layer] = &[
    Layer { base: 0.0, lapse: -0.5, name: "low" },
    Layer { base: 1.0, lapse: 0.3, name: "middle" },
    Layer { base: 2.0, lapse: 0.7, name: "high" },
];
static PAIR: [Layer; 2] =
    [Layer { base: 0.5, lapse: -0.25, name: "low" }, Layer { base: 1.5, lapse: 0.75, name: "high" }];
const NESTED: Unclonable = Unclonable {
    layers: [Layer { base: 0.1, lapse: 1.5, name: "low" }, Layer { base: 1.1, lapse: 2.5, name: "high" }],
    scale: 2.0,
};
const COEFFICIENTS: [f64; 5] = [0.5, 1.0, -2.0, 3.0, 0.25];

#[differentiate]
fn segment(temperature: f64, pressure: f64, height: f64, lapse: f64) -> (f64, f64) {
    (temperature + lapse * height, pressure * (-height / temperature).exp())
}

#[differentiate]
fn atmosphere(base: f64, target: f64, mut temperature: f64, mut pressure: f64) -> f64 {
    let mut current = base;
    while current < target {
        let index = LAYERS.iter().rposition(|layer| current >= layer.base).unwrap_or(0);
        let end = LAYERS.get(index + 1).map_or(target, |next| target.min(next.base));
        (temperature, pressure) = segment(temperature, pressure, end - current, LAYERS[index].lapse);
        current = end;
    }
    temperature * pressure
}

#[differentiate]
fn parts(x: f64) -> f64 {
    let index = if x > 1.0 { 1 } else { 0 };
    let layer = &LAYERS[index];
    let copy = PAIR[index].clone();
    let (t, p) = segment(x, layer.lapse + 1.0, x * NESTED.layers[index].lapse, PAIR[index].base);
    let mut sum = t + p * layer.lapse + copy.base * x + NESTED.scale * PAIR[index].lapse.sin() * x;
    for k in 0..2 {
        let layer = &NESTED.layers[k];
        sum += (layer.lapse * x).sin() * LAYERS[k + 1].base;
    }
    sum
}

#[differentiate]
fn with_module_of_the_type(f: &dyn Fn(f64) -> Option<f64>, mut a: f64) -> Option<f64> {
    use std::f64;
    const SMALL: f64 = 1.0e-9;
    for _ in 0..2 {
        let b: f64 = f(a)?;
        a = if b > SMALL { b * f64::consts::E } else { a * f64::EPSILON };
    }
    Some(a)
}

#[differentiate]
fn of_module_of_the_type(x: f64, y: f64) -> f64 {
    with_module_of_the_type(&|z: f64| Some(z * z * y), x).unwrap_or(0.0)
}

#[test]
fn the_module_of_a_type_leaves_the_type_its_name() {
    check!([[0.7, 1.1], [-0.4, 0.6]], |v| of_module_of_the_type(v[0], v[1]));
}

#[test]
fn tables_of_structs_are_read_where_they_are() {
    check!([[0.2, 2.5, 3.0, 1.2], [-0.5, 0.7, 2.0, 1.0], [1.2, 1.7, 2.0, 0.5]], |v| atmosphere(v[0], v[1], v[2], v[3]));
    check!([[0.4], [1.7]], |v| parts(v[0]));
}

#[differentiate]
fn looked_up(n: f64) -> f64 {
    if n < 2.0 {
        return COEFFICIENTS[n as usize];
    }
    n * n * COEFFICIENTS[n as usize] + COEFFICIENTS[(n * 0.5).floor() as usize] * n
}

#[test]
fn an_index_may_come_from_what_carries_a_derivative() {
    check!([[1.5], [2.5], [3.7]], |v| looked_up(v[0]));
}

#[differentiate]
fn over_parts(x: f64) -> f64 {
    const OWN: [f64; 4] = [1.0, 2.0, 3.0, 4.0];
    let mut sum = OWN[0];
    for (i, &c) in COEFFICIENTS[1..].iter().enumerate() {
        sum += c / (x + i as f64 + 1.0);
    }
    for pair in OWN[1..].windows(2) {
        sum += pair[0] * x.powi(2) + pair[1] * x;
    }
    sum += OWN[..2].iter().zip(&COEFFICIENTS[2..]).map(|(a, b)| a * (x + b).sin()).sum::<f64>();
    sum += COEFFICIENTS[1..4].iter().rev().fold(0.0, |sum, c| sum * x + c);
    NESTED.layers.iter().map(|layer| (layer.base * x).cos()).sum::<f64>() * sum
}

#[test]
fn parts_of_constants_are_iterated_over() {
    check!([[0.7], [1.3]], |v| over_parts(v[0]));
}

const FACTOR: f64 = 1.0;

#[differentiate]
fn hidden(x: f64) -> f64 {
    let twice = {
        const FACTOR: f64 = 2.0;
        FACTOR * x
    };
    twice + FACTOR * x
}

mod units {
    pub(super) const FACTOR: f64 = 4.0;
    pub(super) const OFFSET: f64 = 3.0;
}

fn slope(x: f64) -> f64 {
    x * x
}

#[differentiate]
fn imported(x: f64) -> f64 {
    let scaled = {
        use units::{FACTOR, OFFSET};
        FACTOR * x * OFFSET
    };
    let moved = {
        use units::FACTOR as OFFSET;
        fn slope(x: f64) -> f64 {
            x * OFFSET_OF_SLOPE
        }
        const OFFSET_OF_SLOPE: f64 = 0.5;
        OFFSET * slope(x)
    };
    scaled + moved + FACTOR * slope(x)
}

#[differentiate]
fn piecewise(t: f64) -> f64 {
    if t < 0.3 {
        const SECOND: f64 = 121.0 / 16.0;
        SECOND * t * t
    } else if t < 0.6 {
        const SECOND: f64 = 363.0 / 40.0;
        const FIRST: f64 = -SECOND / 3.0;
        fn constant() -> f64 {
            2.0
        }
        SECOND * t * t + FIRST * t + constant()
    } else {
        const SECOND: f64 = 54.0 / 5.0;
        fn constant() -> f64 {
            3.0
        }
        let linear = {
            const SECOND: f64 = 7.0;
            SECOND * t * constant()
        };
        linear + SECOND * t * t
    }
}

/// It takes a function, so that it is lowered in place of its calls.
fn repeated(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    const FACTOR: f64 = 3.0;
    const COUNT: usize = 2;
    let mut sum = 0.0;
    for _ in 0..COUNT {
        sum += FACTOR * f(x);
    }
    sum
}

#[differentiate]
fn beside_helpers(xs: &[f64]) -> f64 {
    const COUNT: usize = 4;
    let mut sum = repeated(|x| x * x * FACTOR, xs[0]) + repeated(f64::sin, xs[1]) * FACTOR;
    sum += match xs.len() {
        COUNT => 0.0,
        _ => {
            const COUNT: usize = 2;
            let mut filled = [0.0; COUNT];
            filled[COUNT - 1] = xs[0];
            filled[1] * filled[1]
        }
    };
    let cubes = |x: f64| {
        const COUNT: usize = 3;
        let filled = [x; COUNT];
        match filled.len() {
            COUNT => filled[COUNT - 1] * x * x,
            _ => 0.0,
        }
    };
    sum + cubes(xs[1])
}

#[derive(Clone, Copy, Differentiable)]
struct Spring {
    stiffness: f64,
}

impl Spring {
    const FACTOR: f64 = 9.0;
}

#[differentiate]
impl Spring {
    fn force(&self, x: f64) -> f64 {
        let inner = {
            const FACTOR: f64 = 11.0;
            Spring { stiffness: FACTOR * x * Self::FACTOR + FACTOR * self.stiffness }
        };
        inner.stiffness * FACTOR * self.stiffness
    }
}

#[differentiate]
fn of_spring(stiffness: f64, x: f64) -> f64 {
    Spring { stiffness }.force(x)
}

#[test]
fn constants_of_inner_blocks_hide_no_others() {
    check!([[0.7]], |v| hidden(v[0]));
    check!([[0.7]], |v| imported(v[0]));
    check!([[0.1], [0.5], [1.5]], |v| piecewise(v[0]));
    check!([[0.7, 0.4, 1.0, 2.0]], |v| beside_helpers(v));
    check!([[0.7, 0.4, 1.0]], |v| beside_helpers(v));
    check!([[0.7, 1.3]], |v| of_spring(v[0], v[1]));
}

mod made_when_first_used {
    use std::sync::LazyLock;

    pub(super) static TABLE: LazyLock<Vec<f64>> = LazyLock::new(|| vec![1.0, 2.0, 3.0]);

    pub(super) struct Entry([f64; 4]);

    impl Entry {
        pub(super) fn as_array(&self) -> &[f64; 4] {
            &self.0
        }
    }

    pub(super) struct Entries([Entry; 2]);

    impl std::ops::Index<i32> for Entries {
        type Output = Entry;

        fn index(&self, at: i32) -> &Entry {
            &self.0[(at & 1) as usize]
        }
    }

    pub(super) const ENTRIES: Entries = Entries([Entry([1.0, 2.0, 3.0, 0.0]), Entry([-1.0, 0.5, 2.0, 0.0])]);
}

/// Neither can be copied nor moved.
#[differentiate]
fn of_lazy_tables(t: f64) -> f64 {
    let table = &made_when_first_used::TABLE;
    let mut sum = 0.0;
    for i in 0..table.len() {
        sum += (table[i] * t).sin();
    }
    let again = &*made_when_first_used::TABLE;
    sum + again[1] * t * t
}

#[differentiate]
fn of_entries(seed: i32, x: f64, y: f64) -> f64 {
    let mut seed = seed + 2;
    seed ^= 1;
    let &[a, b, _, _] = made_when_first_used::ENTRIES[seed].as_array();
    x * a + y * b * y
}

#[test]
fn tables_that_stay_where_they_are() {
    check!([[0.7], [-1.2]], |v| of_lazy_tables(v[0]));
    check!([[0.7, 0.2], [-1.2, 3.0]], |v| of_entries(3, v[0], v[1]));
}
