//! Loops in one sweep with memory that is declared outside of them: filled anew in each iteration, or not quite.

use autodiff::differentiate;

/// The gradient in one sweep, and the pullback of the staged pair.
macro_rules! both {
    ($($arguments:tt)*) => {{
        check!($($arguments)*);
        check_vjp!($($arguments)*);
    }};
}

#[differentiate]
fn squared_norm(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for v in x {
        sum += v * v;
    }
    sum
}

#[differentiate]
fn cumulated(x: &[f64], out: &mut [f64]) {
    let n = x.len();
    for i in 0..n {
        out[i] = x[i].sin();
    }
    let mut next = 0;
    for i in 0..n {
        for j in i + 1..n {
            out[j] += x[i] * x[next];
            next += 1;
            if next == n {
                next -= n;
            }
        }
    }
}

/// Each iteration fills all that it reads, in all the ways there are.
#[expect(unused_assignments, reason = "what is overwritten in each iteration is what is tested")]
#[differentiate]
fn filled(x: &[f64], y: f64) -> f64 {
    let n = x.len();
    let mut scratch = vec![y; n];
    let mut out = vec![0.0; scratch.len()];
    let mut small = [0.0; 3];
    let mut items = vec![0.0; n];
    let mut same = vec![1.0; n];
    let mut copied = vec![1.0; n];
    let mut state = y;
    let mut count = 5;
    let mut total = 0.0;
    for point in 0..4 {
        for i in (0..n).rev() {
            scratch[i] = x[i] * y + 0.1 * f64::from(point);
        }
        cumulated(&scratch, &mut out);
        for k in 0..3 {
            small[k] = out[0] * x[k];
            small[k] = small[k].sin() * out[n - 1];
        }
        for item in items.iter_mut() {
            *item = small[1] * y;
        }
        same.fill(out[1]);
        copied.copy_from_slice(&out);
        copied.swap(0, 1);
        state = same[1] * copied[0];
        count = 0;
        while count < 2 {
            state *= 0.5 + x[count];
            count += 1;
        }
        for i in 0..n {
            if x[i] > 0.3 {
                scratch[i] = out[i] * out[i];
            } else {
                scratch[i] = items[i].sin();
            }
        }
        total += squared_norm(&scratch).ln_1p() + state.tanh() + small[2] * squared_norm(&small) + squared_norm(&out);
    }
    total
}

/// The last element stays what the iteration before has left.
#[differentiate]
fn all_but_one(x: &[f64], y: f64) -> f64 {
    let n = x.len();
    let mut scratch = vec![y; n];
    let mut total = 0.0;
    for point in 0..4 {
        for i in 0..n - 1 {
            scratch[i] = x[i] * y + scratch[n - 1];
        }
        scratch[n - 1] = total_of(&scratch) * 0.1;
        total += squared_norm(&scratch) * f64::from(point);
    }
    total
}

#[differentiate]
fn total_of(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for v in x {
        sum += v;
    }
    sum
}

/// A condition, an early exit, the order, and the length leave something over.
#[differentiate]
fn not_all(x: &[f64], y: f64) -> f64 {
    let n = x.len();
    let (mut a, mut b, mut c, mut d) = (vec![y; n], vec![y; n], vec![y; n], vec![y; n + 1]);
    let mut total = 0.0;
    for point in 0..3 {
        for i in 0..n {
            if x[i] > 0.3 {
                a[i] = x[i] * y;
            }
            c[i] = c[(i + 1) % n].sin() * y;
            d[i] = x[i] * x[i];
        }
        for i in 0..n {
            if x[i] > 0.5 {
                break;
            }
            b[i] = x[i] * y;
        }
        for i in 0..n {
            a[i] *= 1.1;
            b[i] += a[i];
        }
        d[n] *= 0.5 + d[0];
        total += f64::from(point) * (squared_norm(&a) + squared_norm(&b)) + squared_norm(&c) * squared_norm(&d);
    }
    total
}

/// What the last iteration has left is read.
#[differentiate]
fn read_afterwards(x: &[f64], y: f64) -> f64 {
    let mut scratch = vec![y; x.len()];
    let mut total = 0.0;
    for v in x {
        for i in 0..x.len() {
            scratch[i] = x[i] * v;
        }
        total += squared_norm(&scratch);
    }
    total * scratch[0] * y
}

/// The loop before reads what the loop behind overwrites.
#[differentiate]
fn used_twice(x: &[f64], y: f64) -> f64 {
    let mut scratch = vec![y; x.len()];
    let (mut first, mut second) = (0.0, 0.0);
    for v in x {
        for i in 0..x.len() {
            scratch[i] = (x[i] * v).exp();
        }
        first += squared_norm(&scratch);
    }
    scratch[1] *= y;
    first += scratch[1] * scratch[0];
    for v in x {
        for i in 0..x.len() {
            scratch[i] = (x[i] + v).sin() * y;
        }
        second += squared_norm(&scratch);
    }
    first * 0.5 + second
}

#[test]
fn what_iterations_fill_anew_is_their_own() {
    both!([[0.4, -1.2, 0.25, 0.8]], |v| filled(&v[..3], v[3]));
    both!([[0.4, 0.2, 0.35, -0.6]], |v| filled(&v[..3], v[3]));
    both!([[0.4, -1.2, 0.3, 0.8]], |v| used_twice(&v[..3], v[3]));
}

#[test]
fn what_iterations_leave_to_others_is_not() {
    both!([[0.4, -1.2, 0.3, 0.8]], |v| all_but_one(&v[..3], v[3]));
    both!([[0.4, -1.2, 0.6, 0.35, 0.8]], |v| not_all(&v[..4], v[4]));
    both!([[0.2, -1.2, 0.1, 0.35, 0.8]], |v| not_all(&v[..4], v[4]));
    both!([[0.4, -1.2, 0.3, 0.8]], |v| read_afterwards(&v[..3], v[3]));
}
