//! Loops over neighbours, whose adjoints are loops of their own for each distance, and matrices that lie in vectors.

use crate::support::{DIFFERENCES, EXACT, assert_all_close, assert_same_bits, gradient_by_differences};
use autodiff::differentiate;

/// The gradient in one sweep, and the pullback of the staged pair.
macro_rules! both {
    ($($arguments:tt)*) => {{
        check!($($arguments)*);
        check_vjp!($($arguments)*);
    }};
}

fn last(u: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 0..u.len() {
        total += (i + 1) as f64 * u[i] * u[i];
    }
    total
}

/// Two buffers that change places.
#[differentiate]
fn heat(start: &[f64], rate: f64, steps: usize) -> f64 {
    let n = start.len();
    let mut u = start.to_vec();
    let mut next = vec![0.0; n];
    for _ in 0..steps {
        next[0] = u[0];
        next[n - 1] = u[n - 1];
        for i in 1..n - 1 {
            next[i] = u[i] + rate * (u[i - 1] - 2.0 * u[i] + u[i + 1]);
        }
        std::mem::swap(&mut u, &mut next);
    }
    last(&u)
}

/// The same with a copy, and a rate for each place.
#[differentiate]
fn uneven_heat(start: &[f64], rates: &[f64], steps: usize) -> f64 {
    let n = start.len();
    let mut u = start.to_vec();
    let mut next = start.to_vec();
    for _ in 0..steps {
        for i in 1..n - 1 {
            next[i] = u[i] + rates[i] * (u[i + 1] - u[i]) - rates[i - 1] * (u[i] - u[i - 1]);
        }
        u.copy_from_slice(&next);
    }
    last(&u)
}

/// Not linear, with distances of two to both sides, and a gap.
#[differentiate]
fn wide(x: &[f64], w: [f64; 2]) -> f64 {
    let n = x.len();
    let mut y = vec![0.0; n];
    for i in 2..n - 2 {
        y[i] = w[0] * x[i - 2] * x[i + 2] + w[1] * x[i - 1] / x[i + 2];
    }
    last(&y)
}

/// Each iteration reads what the one before has written.
#[differentiate]
fn in_place(x: &[f64], w: f64) -> f64 {
    let mut y = x.to_vec();
    for i in 1..y.len() - 1 {
        y[i] = w * y[i - 1] + y[i] * y[i + 1];
    }
    last(&y)
}

/// What is added to neighbours comes from an array that the loop changes.
#[differentiate]
fn consumed(x: &[f64], w: f64) -> f64 {
    let n = x.len();
    let mut y = vec![0.5; n];
    let mut z = vec![0.25; n];
    for i in 1..n {
        z[i] += x[i] * y[i];
        y[i] = w * x[i - 1] - x[i] * y[i];
    }
    last(&y) * w + last(&z)
}

/// Sums for all iterations beside what goes to neighbours.
#[differentiate]
fn differences(x: &[f64], w: f64, v: f64) -> f64 {
    let n = x.len();
    let mut y = vec![0.0; n];
    for i in 0..n - 1 {
        let d = x[i + 1] - x[i];
        y[i] = w * d * d + v * d;
    }
    let mut z = vec![0.0; n];
    for i in 1..n {
        z[i] = y[i] * y[i - 1] * w;
    }
    last(&z)
}

#[differentiate]
fn in_a_branch(x: &[f64], w: f64, flag: bool) -> f64 {
    let n = x.len();
    let mut y = x.to_vec();
    for step in 0..3 {
        let old = y.clone();
        if flag || step == 1 {
            for i in 1..n {
                y[i] = old[i] * w + old[i - 1];
            }
        } else {
            for i in 0..n - 1 {
                y[i] = old[i] - old[i + 1] * w;
            }
        }
    }
    last(&y)
}

#[differentiate]
fn with_a_closure(x: &[f64], w: f64) -> f64 {
    let flux = |a: f64, b: f64| w * (b - a);
    let n = x.len();
    let mut y = x.to_vec();
    for _ in 0..4 {
        let u = y.clone();
        for i in 1..n - 1 {
            y[i] = u[i] + flux(u[i], u[i + 1]) - flux(u[i - 1], u[i]);
        }
    }
    last(&y)
}

/// Sums over neighbours at distances that the arrays do not share, and an array that is shorter than the others.
#[differentiate]
fn sums_over_neighbours(x: &[f64], y: &[f64], w: [f64; 2], steps: usize) -> f64 {
    let n = x.len();
    let mut u = x.to_vec();
    for _ in 0..steps {
        let old = u.clone();
        for i in 2..n - 1 {
            u[i] = w[0] * old[i - 2] * y[i - 2] + w[1] * (old[i] - old[i + 1]);
        }
    }
    last(&u)
}

#[test]
fn sums_over_neighbours_of_every_length() {
    for n in (3..30).chain([64, 65]) {
        let point: Vec<f64> = (0..2 * n - 1).map(|i| (i as f64 * 0.7).sin()).collect();
        let value = |v: &[f64]| sums_over_neighbours(&v[2..n + 2], &v[n + 2..], [v[0], v[1]], 2);
        let (x, y, w) = (&point[2..n + 2], &point[n + 2..], [point[0], point[1]]);
        let (at_once, (d_x, d_y, d_w)) = sums_over_neighbours::value_and_grad(x, y, w, 2);
        assert_same_bits(&at_once, &value(&point));
        let gradient = [&d_w[..], &d_x, &d_y].concat();
        assert_all_close(&gradient, &gradient_by_differences(value, &point), DIFFERENCES);
        let (d_x, d_y, d_w) = sums_over_neighbours::vjp(x, y, w, 2).1(1.0);
        assert_all_close(&[&d_w[..], &d_x, &d_y].concat(), &gradient, EXACT);
    }
}

#[differentiate(wrt(w))]
fn only_the_rate(x: &[f64], w: f64) -> f64 {
    let n = x.len();
    let mut u = x.to_vec();
    let mut next = x.to_vec();
    for _ in 0..3 {
        for i in 1..n - 1 {
            next[i] = u[i] + w * (u[i - 1] - u[i + 1]);
        }
        std::mem::swap(&mut u, &mut next);
    }
    last(&u)
}

const WIDTH: usize = 3;

/// A scratch matrix that each sample fills, row after row.
#[differentiate]
fn maps(images: &[f64], w: &[f64]) -> f64 {
    let mut map = vec![0.0; WIDTH * WIDTH];
    let mut loss = 0.0;
    for image in images.chunks_exact(4) {
        let mut score = 0.0;
        for y in 0..WIDTH {
            for x in 0..WIDTH {
                map[y * WIDTH + x] = (image[y] * w[x] + image[x + 1]).max(0.1);
            }
        }
        for k in 0..WIDTH * WIDTH {
            score += map[k] * map[WIDTH * WIDTH - 1 - k] * w[k % 3];
        }
        loss += score.sin();
    }
    loss
}

/// The same with numbers that are no constants, and with the product in a variable.
#[differentiate]
fn variable_maps(images: &[f64], w: &[f64], rows: usize, columns: usize) -> f64 {
    let size = columns * rows;
    let mut map = vec![0.0; size];
    let mut loss = 0.0;
    for image in images.chunks_exact(columns) {
        for r in 0..rows {
            for c in 0..columns {
                map[c + columns * r] = image[c] * w[r];
            }
        }
        let mut score = 0.0;
        for i in 1..size {
            score += map[i] * map[i - 1];
        }
        loss += score * score;
    }
    loss
}

/// The last column keeps what the sample before wrote there.
#[differentiate]
fn unfilled_maps(images: &[f64], w: &[f64], rows: usize, columns: usize) -> f64 {
    let mut map = vec![0.5; rows * columns];
    let mut loss = 0.0;
    for image in images.chunks_exact(columns) {
        for r in 0..rows {
            for c in 0..columns - 1 {
                map[r * columns + c] = image[c] * w[r];
            }
            map[r * columns + r] += w[r];
        }
        let mut score = 0.0;
        for i in 0..rows * columns {
            score += map[i] * map[i];
        }
        map[rows * columns - 1] = score;
        loss += score * score;
    }
    loss
}

/// Rows overlap: the index is not that of a matrix of this width.
#[differentiate]
fn overlapping_maps(images: &[f64], w: &[f64], rows: usize, columns: usize) -> f64 {
    let mut map = vec![0.5; rows * columns];
    let mut loss = 0.0;
    for image in images.chunks_exact(columns) {
        for r in 0..rows {
            for c in 0..columns {
                map[r * (columns - 1) + c] = image[c] * w[r];
            }
        }
        let mut score = 0.0;
        for i in 0..rows * columns {
            score += map[i] * map[i];
        }
        map[rows * columns - 1] = score;
        loss += score.sqrt();
    }
    loss
}

/// Each row is overwritten from its end, and elements of it are read at the same distance.
#[differentiate]
fn rows_in_place(m: &[f64], w: f64, columns: usize) -> f64 {
    let mut m = m.to_vec();
    for r in 0..m.len() / columns {
        for c in 0..columns {
            m[r * columns + c] = m[r * columns + c] * m[r * columns + c] * w;
        }
        for c in 0..columns {
            m[c] *= m[r * columns + c] + w;
        }
    }
    last(&m)
}

const X: [f64; 8] = [0.3, -0.8, 1.2, 0.7, -0.2, 1.4, 0.9, 0.35];

/// Long enough for sums in lanes.
fn long() -> [f64; 41] {
    std::array::from_fn(|i| (1.7 * i as f64 + 0.4).sin() + 0.2)
}

#[test]
fn neighbours_are_added_to_by_loops_of_their_own() {
    both!([X], |v| heat(&v[..7], v[7], 3));
    both!([X], |v| heat(&v[..7], v[7], 0));
    both!([[0.3, 0.8, 0.1]], |v| heat(&v[..2], v[2], 2));
    both!([long()], |v| heat(&v[..40], v[40], 4));
    both!([X], |v| uneven_heat(&v[..4], &v[4..], 3));
    both!([long()], |v| uneven_heat(&v[..20], &v[20..], 2));
    both!([X], |v| wide(&v[..6], [v[6], v[7]]));
    both!([X], |v| in_place(&v[..7], v[7]));
    both!([X], |v| consumed(&v[..7], v[7]));
    both!([X], |v| differences(&v[..6], v[6], v[7]));
    both!([long()], |v| differences(&v[..39], v[39], v[40]));
    both!([X], |v| in_a_branch(&v[..7], v[7], false));
    both!([X], |v| in_a_branch(&v[..7], v[7], true));
    both!([X], |v| with_a_closure(&v[..7], v[7]));
    both!([long()], |v| with_a_closure(&v[..40], v[40]));
    both!([[0.3]], |v| only_the_rate(&X, v[0]));
}

#[test]
fn matrices_in_vectors_are_scratch_if_all_rows_are_filled() {
    both!([[0.3, -0.8, 1.2, 0.7, -0.2, 1.4, 0.9, 0.35, 0.6, -0.5, 1.1]], |v| maps(&v[..8], &v[8..]));
    both!([X], |v| variable_maps(&v[..6], &v[6..], 2, 3));
    both!([X], |v| variable_maps(&v[..6], &v[6..], 2, 2));
    both!([X], |v| unfilled_maps(&v[..6], &v[6..], 2, 3));
    both!([X], |v| overlapping_maps(&v[..6], &v[6..], 2, 3));
    both!([[0.3, -0.8, 1.2, 0.7, -0.2, 1.4, 0.9]], |v| rows_in_place(&v[..6], v[6], 3));
}
