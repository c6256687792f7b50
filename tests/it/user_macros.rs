//! Macros of the user's that stand beside the function: differentiated as what they become.

use autodiff::differentiate;

macro_rules! square {
    ($x:expr) => {
        $x * $x
    };
}

macro_rules! let_mut {
    ($($name:ident = $value:expr),* $(,)?) => { $(let mut $name = $value;)* };
}

macro_rules! positive {
    (@fail $name:ident) => {
        return Err(concat!(stringify!($name), " is not positive"))
    };
    ([$($name:ident),* $(,)?]) => {
        $(
            if $name <= 0.0 {
                positive!(@fail $name);
            }
        )*
    };
}

macro_rules! horner {
    ($x:expr; $last:expr) => { $last };
    ($x:expr; $first:expr, $($rest:expr),+) => { $first + $x * horner!($x; $($rest),+) };
}

/// Has a `t` of its own.
macro_rules! smooth {
    ($x:expr) => {{
        let t = $x.tanh();
        t * t
    }};
}

#[differentiate]
fn with_macros(x: f64, y: f64) -> f64 {
    let t = y;
    let_mut!(a = x * y, b = square!(x + 1.0));
    a += smooth!(t * x) * t;
    for i in 0..3 {
        b += horner!(a; x, 2.0, y, 0.5) * i as f64;
    }
    a * b + t
}

#[differentiate]
fn checked(x: f64, y: f64) -> Result<f64, &'static str> {
    positive!([x, y]);
    Ok((x * y).ln())
}

/// Opaque to the macro that it is passed on to, so that its first rule does not fit.
macro_rules! forwarded {
    ($x:expr) => {
        picked!($x)
    };
}

macro_rules! picked {
    (2.0) => {
        100.0
    };
    ($x:expr) => {
        $x * 3.0
    };
}

#[differentiate]
fn with_opaque_fragments(x: f64, y: f64) -> f64 {
    forwarded!(x + y) * forwarded!(2.0) * picked!(2.0)
}

fn scaled(x: f64) -> f64 {
    x * 3.0
}

macro_rules! scaled_square {
    ($x:expr) => {
        scaled($x) * $x
    };
}

#[differentiate]
fn with_local_macros(x: f64, y: f64) -> f64 {
    let rate = x * 2.0;
    macro_rules! grown {
        ($($factor:ident),+) => { rate $(* $factor)+ };
    }
    let once = grown!(y);
    let twice = |x: f64| grown!(x, y) + scaled_square!(x);
    once * twice(once)
}

macro_rules! weighted {
    ($first:expr $(, $rest:expr)*) => { $first $(+ 0.5 * $rest)* };
}

#[differentiate]
fn guarded_by_macros(x: f64, y: f64) -> f64 {
    let mut rows = vec![vec![x, y], vec![y, x * x]];
    let (mut sum, mut pair) = (0.0, Some((x, y)));
    for i in 0..3 {
        match i {
            1 if weighted!(rows[1][0]) > 0.1 => sum += rows[1][0],
            k if weighted!(sum, x, y) > 0.5 * k as f64 => sum += x * rows[0][0],
            _ => rows[1][0] *= y,
        }
        match &mut pair {
            Some((a, b)) if weighted!(*a, *b, sum) < 2.0 => *a += *b * x,
            Some((a, _)) => *a = a.sin(),
            None => {}
        }
    }
    sum * rows[1][0] + pair.map_or(0.0, |(a, b)| a * b)
}

#[test]
fn guards_may_call_macros() {
    check!(TWO, |v| guarded_by_macros(v[0], v[1]));
}

const TWO: [[f64; 2]; 3] = [[0.7, 1.3], [1.9, 0.4], [0.6, 2.2]];

#[test]
fn macros_are_differentiated_as_what_they_become() {
    check!(TWO, |v| with_macros(v[0], v[1]));
    check!(TWO, |v| with_opaque_fragments(v[0], v[1]));
    check!(TWO, |v| with_local_macros(v[0], v[1]));
}

#[test]
fn a_fragment_is_not_looked_into_again() {
    assert_eq!(with_opaque_fragments(1.0, 2.0), 9.0 * 6.0 * 100.0);
    assert_eq!(with_opaque_fragments::grad(1.0, 2.0), (1800.0, 1800.0));
}

#[test]
fn exits_in_macros_leave_the_function() {
    assert_eq!(checked::grad(2.0, 4.0), Ok((0.5, 0.25)));
    assert_eq!(checked::grad(2.0, -4.0), Err("y is not positive"));
}

/// What is logged is no derivative.
#[differentiate]
fn logged(x: f64, y: f64) -> f64 {
    let product = x * y;
    log::debug!("the product is {product}");
    if product > 0.0 {
        log::warn!(target: "numbers", "{} is positive", product - 1.0);
    }
    product * y
}

#[test]
fn macros_of_loggers_are_left_as_they_are() {
    check!(TWO, |v| logged(v[0], v[1]));
}
