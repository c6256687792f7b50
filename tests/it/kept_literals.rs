//! Struct literals, patterns and arrays in kept code: the names of fields are no variables, constants are held against
//! references, and literals have the type of what is computed with them.

use autodiff::{Differentiable, differentiate};

#[derive(Debug, Clone, PartialEq)]
enum Failure {
    Bounds { vol: f64, steps: usize },
}

#[expect(clippy::redundant_field_names, reason = "both ways to write a field are meant")]
#[differentiate]
fn implied(price: f64, steps: usize) -> Result<f64, Failure> {
    let result: Result<f64, Failure> = Ok(price * 2.0);
    match result {
        Ok(vol) if vol < 0.1 => Err(Failure::Bounds { vol, steps }),
        Ok(vol) if vol > 9.0 => Err(Failure::Bounds { vol: vol * 2.0, steps }),
        Ok(vol) if vol == 8.0 => {
            let steps = steps + 1;
            Err(Failure::Bounds { vol, steps: steps })
        }
        other => other,
    }
}

#[test]
fn fields_keep_their_names_where_variables_get_others() {
    assert_eq!(implied::grad(3.0, 1), Ok(2.0));
    assert_eq!(implied::grad(0.01, 2), Err(Failure::Bounds { vol: 0.02, steps: 2 }));
    assert_eq!(implied::grad(9.0, 2), Err(Failure::Bounds { vol: 36.0, steps: 2 }));
    assert_eq!(implied::grad(4.0, 2), Err(Failure::Bounds { vol: 8.0, steps: 3 }));
}

#[derive(Clone, Copy)]
struct Settings {
    scale: f64,
    n: usize,
}

fn size(settings: &Settings) -> f64 {
    settings.scale * settings.n as f64
}

/// `r#n` is `n`.
#[expect(clippy::redundant_field_names, reason = "both ways to write a field are meant")]
#[differentiate]
fn scaled(x: f64, n: usize) -> f64 {
    let scale = 2.0;
    let first = size(&Settings { scale, n });
    let scale = 3.0;
    let n = n + 1;
    let second = size(&Settings { scale, n });
    let r#n = n + 1;
    let r#final = size(&Settings { scale: scale, n: n + n });
    let r#x = x * x;
    x * first * second * r#final * n as f64
}

#[test]
fn raw_names_are_the_same_names() {
    check!([[0.7], [-1.3]], |v| scaled(v[0], 3));
    assert_eq!(scaled::grad(1.0, 3), 2.0 * 6.0 * 12.0 * 30.0 * 5.0);
}

const LOW: i32 = 3;

#[derive(Clone, Copy, PartialEq, Eq)]
struct Align(u8);

#[differentiate]
impl Align {
    const TOP: Align = Align(0);
    const LEFT: Self = Align(1);

    fn changed(&self, x: f64) -> f64 {
        let mut gap = x;
        match *self {
            Self::TOP => {
                gap *= x;
            }
            Self::LEFT => {
                gap *= 3.0;
            }
            _ => {}
        }
        gap
    }

    fn chosen(self, x: f64) -> f64 {
        match self {
            Self::TOP => x * x,
            Align::LEFT => 3.0 * x,
            _ => x,
        }
    }
}

#[derive(Clone, Copy, Differentiable)]
struct Spring {
    x: f64,
    k: i32,
}

#[expect(clippy::single_match, reason = "patterns are what is tested")]
#[differentiate]
fn aligned(x: f64, k: i32, align: &Align, length: f64) -> f64 {
    let spring = Spring { x: length, k };
    let mut y = x;
    match k {
        LOW => {
            y *= x;
        }
        i32::MAX => y = 1.0,
        _ => {}
    }
    match (k, spring.k) {
        (LOW, LOW) => {
            y *= 3.0 * x;
        }
        _ => {}
    }
    match Some(*align) {
        Some(Align::TOP) => {
            y += x;
        }
        _ => {}
    }
    match align {
        &Align::TOP => {
            y += x * x;
        }
        _ => {}
    }
    let z = match spring {
        Spring { k: LOW, x } => x * y,
        Spring { x, .. } => y + x,
    };
    z * align.changed(x) * align.chosen(x)
}

#[test]
fn constants_are_held_against_references() {
    for (k, align) in [(3, Align::TOP), (i32::MAX, Align::LEFT), (2, Align(7))] {
        check!([[1.3, 0.7], [-0.4, 1.9]], |v| aligned(v[0], k, &align, v[1]));
    }
}

#[differentiate]
fn series(p: f64) -> f64 {
    let exponents = [-1.5, -1.25, 0.5];
    let mut sum = 0.0;
    for i in 0..3 {
        sum += p.powf(exponents[i]);
    }
    sum
}

#[differentiate]
fn short_series(p: f32) -> f32 {
    let exponents = [-1.5, 2.0];
    p.powf(exponents[0]) + p.powf(exponents[1])
}

#[test]
fn arrays_of_literals_have_the_type_of_what_they_serve() {
    check!([[0.7], [2.3]], |v| series(v[0]));
    assert!((short_series::grad(4.0) - (-1.5 / 32.0 + 8.0)).abs() < 1e-5);
}

#[derive(Clone, Copy, Differentiable)]
struct Complex {
    re: f64,
}

#[derive(Clone, Differentiable)]
struct Coefficients {
    a: Vec<Complex>,
}

#[differentiate]
fn coefficients(k: f64) -> Coefficients {
    Coefficients { a: vec![Complex { re: k * k }; 3] }
}

#[differentiate]
fn sections(k: f64) -> f64 {
    let mut sections = vec![Complex { re: 0.0 }; 6];
    let coefficients = coefficients(k);
    sections[6 - coefficients.a.len()..6].copy_from_slice(&coefficients.a);
    sections[4].re * sections[5].re
}

#[test]
fn a_part_is_copied_from_a_field_of_a_result() {
    check!([[0.7], [-1.3]], |v| sections(v[0]));
}

/// Methods of the elements of what literals are made into: rustc does not wait for their type.
#[differentiate]
fn extremes(t: &[f64], at: &[usize]) -> f64 {
    let mut most: Vec<f64> = vec![0.0; t.len()];
    for (i, &p) in at.iter().enumerate() {
        most[p] = most[p].max(t[i]);
    }
    let mut least: [f64; 2] = [9.0; 2];
    least[at[0]] = least[at[0]].min(t[0] * t[1]);
    let mut sines: Vec<f64> = vec![0.5, 0.25];
    sines[1] = sines[1].sin() * t[1] + sines[0].max(t[2]);
    let floor: Vec<f64> = vec![1.5; 2];
    most[0] * most[1] + least[0] * least[1] * sines[1] + floor[0].floor() * t[0]
}

/// The same through references, in rows and in tuples.
#[differentiate]
fn rooted(t: &[f64]) -> f64 {
    let mut all: Vec<f64> = vec![0.0; t.len()];
    for (one, x) in all.iter_mut().zip(t) {
        *one = one.max(*x) * x;
    }
    let mut rows: Vec<Vec<f64>> = vec![vec![0.0; 2]; 3];
    for row in &mut rows {
        for (j, one) in row.iter_mut().enumerate() {
            *one = one.max(t[j]) + one.abs();
        }
    }
    let mut square: [[f64; 2]; 2] = [[1.0; 2]; 2];
    square[0][1] = square[0][0].min(t[0]) + square[1][1].hypot(t[1]);
    let rest = &mut all[1..];
    rest[0] = rest[0].powi(2).max(0.1);
    let mut pair: (f64, f64) = (0.0, 1.5);
    pair.0 = pair.0.max(t[0]) * pair.1.sqrt();
    all.iter().sum::<f64>() + rows[0][1] * rows[2][0] + square[0][1] + pair.0
}

#[test]
fn elements_of_literals_have_methods() {
    check!([[0.7, 1.3, 0.9]], |v| extremes(&v, &[0, 1, 0]));
    check!([[0.7, 1.3, 0.9]], |v| rooted(&v));
}

fn blended(x: f32, by: f32) -> f32 {
    x * by + by
}

#[differentiate]
fn of_quotient(x: f32) -> f32 {
    let half = 1.0 / 2.0;
    blended(x, 1.0 / 4.0) * blended(x, -(0.5 * 3.0)) + blended(x, half) * x
}

#[test]
fn computed_literals_have_the_type_of_the_parameter() {
    // -0.375 (x + 1)^2 + 0.5 (x^2 + x)
    assert!((of_quotient::grad(2.0) - (-0.75 * 3.0 + 2.0 + 0.5)).abs() < 1e-6);
}
