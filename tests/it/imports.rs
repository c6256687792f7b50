//! Functions of std and of other crates by the names that `use` gives them.

#![allow(unused_qualifications, reason = "the twins name by path what is imported as well")]

use autodiff::{Differentiable, differentiate};
use core::mem::swap;
use libm::{exp, exp as exponential, sqrt};
use num_traits::Float;
use std::array::from_fn;
use std::cmp::{max, min};
use std::iter::{self, once, repeat_n, successors, zip};
use std::mem::swap as exchange;
use std::mem::{self, replace, take};

const POINTS: [[f64; 2]; 3] = [[0.7, -1.3], [1.9, 0.4], [-0.6, 2.2]];

/// The function has the same gradient, bit for bit, as its twin that names all functions by their paths.
macro_rules! same {
    ($function:ident, $twin:ident) => {
        check!(POINTS, |v| $function(v));
        for point in POINTS {
            assert_eq!($function::value_and_grad(&point), $twin::value_and_grad(&point));
        }
    };
}

#[differentiate]
fn swapped(x: &[f64]) -> f64 {
    let (mut a, mut b) = (x[0] * 2.0, x[1].sin());
    swap(&mut a, &mut b);
    let mut c = a * b * b;
    exchange(&mut c, &mut a);
    for i in 0..3 {
        if i != 1 {
            mem::swap(&mut a, &mut b);
            b *= x[0];
        }
    }
    a * a + b * c
}

#[differentiate]
fn swapped_by_path(x: &[f64]) -> f64 {
    let (mut a, mut b) = (x[0] * 2.0, x[1].sin());
    std::mem::swap(&mut a, &mut b);
    let mut c = a * b * b;
    std::mem::swap(&mut c, &mut a);
    for i in 0..3 {
        if i != 1 {
            std::mem::swap(&mut a, &mut b);
            b *= x[0];
        }
    }
    a * a + b * c
}

#[differentiate]
fn replaced(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let mut total = 0.0;
    for i in 0..v.len() {
        let old = replace(&mut v[i], total * 0.5);
        total += old * old;
        let mut w = take(&mut v);
        w[0] += x[1] * total;
        v = w;
    }
    total * v[0]
}

#[differentiate]
fn replaced_by_path(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let mut total = 0.0;
    for i in 0..v.len() {
        let old = std::mem::replace(&mut v[i], total * 0.5);
        total += old * old;
        let mut w = std::mem::take(&mut v);
        w[0] += x[1] * total;
        v = w;
    }
    total * v[0]
}

#[differentiate]
fn made(x: &[f64]) -> f64 {
    let a: [f64; 3] = from_fn(|i| x[i % 2] * i as f64);
    let n = max(2, x.len());
    let k = min(n, max(1, (x[0] * 3.0).abs().ceil() as usize));
    let s: f64 = once(x[0] * x[1]).chain(x.iter().copied()).map(|v| v * v).sum();
    let q: f64 = repeat_n(x[1], k).chain(iter::repeat(x[0]).zip(x).map(|(a, b)| a * b)).sum();
    let z: f64 = zip(x, x.iter().rev()).map(|(a, b)| a * b * b).sum();
    let t: f64 = successors(Some(x[0]), |v| if v.abs() < 3.0 { Some(v * 1.7) } else { None }).sum();
    a[1] * a[2] + s * q + z * t
}

#[differentiate]
fn made_by_path(x: &[f64]) -> f64 {
    let a: [f64; 3] = std::array::from_fn(|i| x[i % 2] * i as f64);
    let n = std::cmp::max(2, x.len());
    let k = std::cmp::min(n, std::cmp::max(1, (x[0] * 3.0).abs().ceil() as usize));
    let s: f64 = std::iter::once(x[0] * x[1]).chain(x.iter().copied()).map(|v| v * v).sum();
    let q: f64 = std::iter::repeat_n(x[1], k).chain(std::iter::repeat(x[0]).zip(x).map(|(a, b)| a * b)).sum();
    let z: f64 = std::iter::zip(x, x.iter().rev()).map(|(a, b)| a * b * b).sum();
    let t: f64 = std::iter::successors(Some(x[0]), |v| if v.abs() < 3.0 { Some(v * 1.7) } else { None }).sum();
    a[1] * a[2] + s * q + z * t
}

#[differentiate]
fn of_libm(x: &[f64]) -> f64 {
    let squares: Vec<f64> = x.iter().map(|x| exp(*x)).collect();
    let roots = vec![sqrt(x[0] * x[0] + 1.0), exponential(x[1])];
    let exp = exp(x[0] * x[1]);
    exp * squares[1] + roots[0] * roots[1] + Float::sin(exp) + x.iter().copied().map(exponential).sum::<f64>()
}

#[differentiate]
fn of_libm_by_path(x: &[f64]) -> f64 {
    let squares: Vec<f64> = x.iter().map(|x| libm::exp(*x)).collect();
    let roots = vec![libm::sqrt(x[0] * x[0] + 1.0), libm::exp(x[1])];
    let exp = libm::exp(x[0] * x[1]);
    exp * squares[1] + roots[0] * roots[1] + exp.sin() + x.iter().copied().map(libm::exp).sum::<f64>()
}

#[test]
fn imported_functions_are_known_by_their_paths() {
    same!(swapped, swapped_by_path);
    same!(replaced, replaced_by_path);
    same!(made, made_by_path);
    same!(of_libm, of_libm_by_path);
}

// What hides an import.

#[differentiate]
fn behind_closures(x: &[f64]) -> f64 {
    let swap = |a: f64, b: f64| a * b + a;
    let take = swap(x[0], x[1]);
    x.iter().map(|exp| exp * swap(take, *exp)).sum()
}

#[differentiate]
fn behind_an_item(x: &[f64]) -> f64 {
    fn replace(a: f64, b: f64) -> f64 {
        a * b * b
    }
    replace(x[0], x[1])
}

#[differentiate]
fn behind_its_own_value(x: &[f64]) -> f64 {
    let mut r = x[0];
    let replace = replace(&mut r, x[1] * x[1]);
    replace * r
}

#[differentiate]
fn behind_a_variable_of_another_block(x: &[f64]) -> f64 {
    let (mut a, mut b) = (x[0], x[1] * x[1]);
    {
        let swap = a * b;
        a += swap;
    }
    for swap in x {
        b += a * swap;
    }
    if let Some(swap) = x.first() {
        b *= swap;
    }
    swap(&mut a, &mut b);
    a * a * b
}

/// Modules of the same names as those of std and as crates.
mod own {
    use autodiff::differentiate;

    mod mem {
        #[autodiff::differentiate]
        pub(super) fn swap(a: &mut f64, b: &mut f64) -> f64 {
            *a * *b * 2.0
        }
    }

    mod libm {
        #[autodiff::differentiate]
        pub(super) fn exp(x: f64) -> f64 {
            x * x
        }
    }

    mod iter {
        #[autodiff::differentiate]
        pub(super) fn once(x: f64) -> f64 {
            x * x * x
        }
    }

    #[differentiate]
    pub(super) fn modules(x: &[f64]) -> f64 {
        let (mut a, mut b) = (x[0], x[1]);
        mem::swap(&mut a, &mut b) + libm::exp(a) + iter::once(b)
    }
}

/// Imports of imports.
mod through_others {
    use autodiff::differentiate;
    use math::exp;
    use memory::swap;
    use std::mem as memory;

    mod math {
        #[autodiff::differentiate]
        pub(super) fn exp(x: f64) -> f64 {
            x * x * x
        }
    }

    #[differentiate]
    pub(super) fn chained(x: &[f64]) -> f64 {
        let (mut a, mut b) = (x[0], x[1]);
        memory::swap(&mut a, &mut b);
        let mut c = exp(a) * b;
        swap(&mut a, &mut c);
        a * a * c
    }
}

mod everything {
    use autodiff::differentiate;
    use libm::*;

    fn sin(x: f64) -> f64 {
        x * x
    }

    #[differentiate]
    pub(super) fn globs(x: &[f64]) -> f64 {
        exp(x[0]) * cos(x[1]) + sin(x[0]) + floor(x[0]) * x[1]
    }
}

use everything::globs;
use own::modules;
use through_others::chained;

#[test]
fn what_hides_an_import_is_meant() {
    check!(POINTS, |v| behind_closures(v));
    check!(POINTS, |v| behind_an_item(v));
    check!(POINTS, |v| behind_its_own_value(v));
    check!(POINTS, |v| behind_a_variable_of_another_block(v));
    check!(POINTS, |v| modules(v));
    check!(POINTS, |v| chained(v));
    check!(POINTS, |v| globs(v));
    assert_eq!(modules::grad(&[2.0, 3.0]), [2.0 * 3.0 + 2.0 * 2.0, 2.0 * 2.0 + 3.0 * 9.0]);
}

// Other places that see the imports of the module.

fn ordered(a: f64, b: f64) -> f64 {
    let (mut a, mut b) = (a, b);
    if a < b {
        swap(&mut a, &mut b);
    }
    a * a * b
}

#[differentiate]
fn in_a_helper(x: &[f64]) -> f64 {
    ordered(x[0], x[1]) * ordered(x[1] * 2.0, x[0])
}

fn twice(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    let mut y = f(x);
    let mut z = f(y);
    swap(&mut y, &mut z);
    y * y + z
}

#[differentiate]
fn in_a_function_that_takes_functions(x: &[f64]) -> f64 {
    twice(|t| t * x[1], x[0]) + twice(exp, x[1])
}

macro_rules! order {
    ($a:ident, $b:ident) => {
        if $a > $b {
            swap(&mut $a, &mut $b);
        }
    };
}

#[differentiate]
fn in_a_macro(x: &[f64]) -> f64 {
    let (mut a, mut b) = (x[0], x[1]);
    order!(a, b);
    a * a * b
}

#[derive(Clone, Differentiable)]
struct Scale {
    by: i32,
}

#[differentiate]
impl Scale {
    fn of(&self, x: &[f64]) -> f64 {
        let (mut a, mut b) = (x[0] * f64::from(self.by), x[1]);
        swap(&mut a, &mut b);
        a * a * b
    }
}

/// A macro has written it, so that it is not found in the file: the imports of the body are seen.
macro_rules! written {
    ($item:item) => {
        $item
    };
}

written! {
    #[differentiate]
    fn in_the_body(x: &[f64]) -> f64 {
        use std::mem::{self, swap};
        fn inner(a: f64, b: f64) -> f64 {
            let (mut c, mut d) = (a, b);
            swap(&mut c, &mut d);
            c * c * d
        }
        let (mut a, mut b) = (x[0], x[1]);
        swap(&mut a, &mut b);
        {
            use std::mem::replace as put;
            let old = put(&mut a, b * b);
            b += old * a;
        }
        mem::swap(&mut a, &mut b);
        inner(a, b) + {
            use libm::exp;
            exp(a * 0.1)
        }
    }
}

#[test]
fn imports_are_seen_by_all_that_is_lowered() {
    check!(POINTS, |v| in_a_helper(v));
    check!(POINTS, |v| in_a_function_that_takes_functions(v));
    check!(POINTS, |v| in_a_macro(v));
    check!(POINTS, |v| in_the_body(v));
    assert_eq!(Scale { by: 2 }.of_grad(&[2.0, 3.0]).1, [18.0, 24.0]);
}
