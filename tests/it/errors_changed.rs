//! What an `Err` holds, changed in place.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use autodiff::differentiate;

const POINTS: [[f64; 1]; 3] = [[0.7], [-0.4], [1.9]];

#[derive(Clone, Debug, PartialEq)]
struct Bad {
    code: usize,
    text: String,
}

#[derive(Clone, Debug, PartialEq)]
enum Problem {
    One(i32),
    Two { code: usize },
}

#[differentiate]
fn square(x: f64) -> Result<f64, i32> {
    if x > 0.0 { Ok(x * x) } else { Err(3) }
}

#[differentiate]
fn described(x: f64) -> Result<f64, Bad> {
    if x > 0.0 { Ok(x * x) } else { Err(Bad { code: 2, text: "a".to_string() }) }
}

#[differentiate]
fn updated(x: f64) -> f64 {
    let mut r = square(x);
    match &mut r {
        Ok(v) => *v *= 2.0,
        Err(e) => *e += 1,
    }
    match r {
        Ok(v) => v,
        Err(e) => {
            if e == 4 {
                x * x * x
            } else {
                x
            }
        }
    }
}

#[differentiate]
fn assigned(x: f64) -> f64 {
    let (mut r, mut before) = (square(x), 1);
    match r.as_mut() {
        Ok(v) => *v *= x,
        Err(e) => {
            before = *e;
            *e = 5;
        }
    }
    match r {
        Ok(v) => v,
        Err(5) => x * before as f64,
        Err(_) => x,
    }
}

#[differentiate]
fn fields(x: f64) -> f64 {
    let mut r = described(x);
    if let Err(e) = &mut r {
        e.code += 1;
        e.text = "ab".to_string();
    }
    match &r {
        Ok(v) => *v,
        Err(e) if e.code == 3 && e.text == "ab" => x * 7.0,
        Err(_) => x,
    }
}

#[differentiate]
fn variants(x: f64) -> f64 {
    let mut r: Result<f64, Problem> = if x > 0.0 { Ok(x) } else { Err(Problem::One(1)) };
    for _ in 0..2 {
        match &mut r {
            Ok(v) => *v *= x,
            Err(Problem::One(n)) if *n > 3 => r = Err(Problem::Two { code: 1 }),
            Err(Problem::One(n)) => *n *= 4,
            Err(Problem::Two { code }) => *code = 2,
        }
    }
    match r {
        Ok(v) => v,
        Err(Problem::Two { code: 1 }) => x * x * x,
        Err(_) => x,
    }
}

#[differentiate]
fn in_a_loop(x: f64) -> f64 {
    let (mut r, mut total) = (square(x), x);
    for _ in 0..4 {
        match r {
            Ok(ref mut v) => {
                *v *= x;
                total *= *v;
            }
            Err(ref mut e) if *e > 4 => {
                total = total * x;
                *e -= 2;
            }
            Err(ref mut e) => {
                *e += 2;
                total += x * x;
            }
        }
    }
    r.map_or(total, |v| v * total)
}

#[differentiate]
fn of_elements(x: f64) -> f64 {
    let mut all = vec![square(x), square(-x)];
    for r in all.iter_mut() {
        match r {
            Ok(v) => *v *= x,
            Err(e) => *e *= 2,
        }
    }
    let mut total = 0.0;
    for r in &all {
        total += match r {
            Ok(v) => *v,
            Err(6) => 4.0 * x * x,
            Err(_) => 1.0,
        };
    }
    total
}

#[differentiate]
fn a_vector(x: f64) -> f64 {
    let mut r: Result<f64, Vec<i32>> = if x > 0.0 { Ok(x) } else { Err(vec![1]) };
    match &mut r {
        Ok(v) => *v *= 2.0,
        Err(e) => e.push(2),
    }
    match r {
        Ok(v) => v,
        Err(e) => e.len() as f64 * x,
    }
}

#[test]
fn errors_are_changed_in_place() {
    check!(POINTS, |v| updated(v[0]));
    check!(POINTS, |v| assigned(v[0]));
    check!(POINTS, |v| fields(v[0]));
    check!(POINTS, |v| variants(v[0]));
    check!(POINTS, |v| in_a_loop(v[0]));
    check!(POINTS, |v| of_elements(v[0]));
    check!(POINTS, |v| a_vector(v[0]));
}
