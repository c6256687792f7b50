//! Loops that go forwards and back in one sweep, and windows over neighbours: against the staged pair and differences.

use autodiff::differentiate;

/// The gradient in one sweep, and the pullback of the staged pair.
macro_rules! both {
    ($($arguments:tt)*) => {{
        check!($($arguments)*);
        check_vjp!($($arguments)*);
    }};
}

#[differentiate]
fn two_sums(x: &[f64], y: f64) -> f64 {
    let (mut squares, mut logs) = (0.0, 0.0);
    for v in x {
        squares += v * v * y;
    }
    for v in x {
        logs += (1.0 + v * v).ln();
    }
    squares / x.len() as f64 - 0.5 * logs
}

#[differentiate]
fn known_only_later(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for v in x {
        sum += v.exp();
    }
    let mut total = 0.0;
    for v in x {
        total += v * sum.ln();
    }
    total * sum
}

#[differentiate]
fn inner_stages(w: &[f64], x: &[f64]) -> f64 {
    let n = w.len();
    let mut total = 0.0;
    for i in 0..x.len() {
        let mut state = x[i];
        for j in 0..n {
            if state > 0.3 {
                let squashed = (w[j] * state).tanh();
                state = squashed * squashed + state;
            } else {
                state *= w[j] + 1.0;
            }
        }
        let mut steps = 0;
        while state > 1.0 && steps < 5 {
            state = state.sqrt() * 0.9;
            steps += 1;
        }
        total += match steps {
            0 => state,
            1 => state * state,
            _ => state.ln(),
        };
    }
    total
}

#[differentiate]
fn scratch(x: &[f64], w: [f64; 3]) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() {
        let mut buffer = vec![0.0; 3];
        for k in 0..3 {
            buffer[k] = w[k] * x[i];
            if k > 0 {
                buffer[k] += buffer[k - 1] * buffer[k - 1];
            }
        }
        buffer[0] *= buffer[2];
        total += buffer[0] + buffer[1];
    }
    total
}

#[differentiate]
fn residual(w: &[f64], x: f64, y: f64) -> f64 {
    let mut prediction = 0.0;
    for v in w {
        prediction = prediction * x + v;
    }
    prediction - y
}

#[differentiate(wrt(w))]
fn regression(w: &[f64], xs: &[f64], ys: &[f64]) -> f64 {
    let mut loss = 0.0;
    for i in 0..xs.len() {
        let r = residual(w, xs[i], ys[i]);
        loss += if r.abs() < 0.5 { 0.5 * r * r } else { 0.5 * (r.abs() - 0.25) };
    }
    loss
}

/// The weights change in the loop: it has to be walked back from its end.
#[differentiate]
fn dependent(x: &[f64]) -> f64 {
    let mut weight = 1.0;
    let mut sum = 0.0;
    for v in x {
        sum += weight * v;
        weight *= v.cos();
    }
    sum
}

#[differentiate]
fn skipping(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for v in x {
        if *v < 0.0 {
            continue;
        }
        sum += v.sqrt();
    }
    sum
}

#[differentiate]
fn leaving(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for v in x {
        if *v < 0.0 {
            break;
        }
        sum += v.sqrt();
    }
    sum
}

#[test]
fn fused_loops_have_the_gradient_of_the_two_sweeps() {
    both!([[0.3, -0.8, 1.1, 0.7]], |v| two_sums(&v[..3], v[3]));
    both!([[0.3, -0.8, 1.1]], |v| known_only_later(v));
    both!([[0.9, 1.4, 0.2, 0.5, 2.5, -0.7, 0.1]], |v| inner_stages(&v[..3], &v[3..]));
    both!([[0.4, -1.2, 0.3, 0.8, -0.5]], |v| scratch(&v[..2], [v[2], v[3], v[4]]));
    both!([[0.4, -1.2, 0.3]], |v| regression(v, &[0.1, 0.9, -1.7], &[0.3, 2.0, -3.0]));
    both!([[0.4, -1.2, 0.3]], |v| dependent(v));
    both!([[0.4, -1.2, 0.3]], |v| skipping(v));
    both!([[0.4, 1.2, -0.3, 0.7]], |v| leaving(v));
}

#[test]
fn loops_without_iterations_leave_the_gradient_as_it_is() {
    let (mut d_w, mut d_x) = ([1.0, 2.0], [0.0; 0]);
    assert_eq!(inner_stages::accumulate_grad(&[0.3, 0.4], &[], &mut d_w, &mut d_x), 0.0);
    assert_eq!(d_w, [1.0, 2.0]);
    assert_eq!(chain::grad(&[0.5]), [0.0]);
    assert_eq!(rows::grad(&[], 0, 3), Vec::<f64>::new());
}

#[differentiate]
fn chain(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 1..x.len() {
        sum += (x[i] - x[i - 1] * x[i - 1]).sin();
    }
    sum
}

#[differentiate]
fn curvature(x: &[f64], h: f64) -> f64 {
    let mut sum = 0.0;
    for i in 1..x.len() - 1 {
        let bend = (x[i + 1] - 2.0 * x[i] + x[i - 1]) / (h * h);
        sum -= bend * bend;
    }
    sum.exp()
}

/// Not every iteration adds to all neighbours: those that do not exist must not be touched.
#[differentiate]
fn at_the_border(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        let left = if i > 0 { x[i - 1] } else { 0.0 };
        let right = if i + 1 < x.len() { x[i + 1] * x[i + 1] } else { 0.0 };
        sum += (x[i] - 0.5 * (left + right)).powi(2);
    }
    sum
}

/// A gap of two, and two arrays of which one is added to with a sign.
#[differentiate]
fn leap(x: &[f64], y: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() - 2 {
        sum += x[i] * x[i + 2] - y[i + 1] * x[i];
        sum -= y[i].exp();
    }
    sum
}

/// The same by `windows`, and by parts of the array.
#[differentiate]
fn parts(x: &[f64], y: &[f64]) -> f64 {
    let curved = |three: &[f64]| (three[2] - 2.0 * three[1] * three[0]).powi(2);
    let mut sum: f64 = x.windows(3).map(curved).sum();
    for i in 1..y.len() - 1 {
        let around = &y[i - 1..=i + 1];
        sum += around[0] * around[2] - y[i].exp();
    }
    sum + y.windows(2).map(|pair| pair[1].sin()).sum::<f64>()
}

#[test]
fn windows_over_neighbours_have_the_gradient_of_the_plain_sums() {
    both!([[0.4, -1.2, 0.3, 0.8, 0.1, 0.2, -0.9, 0.5, 1.1, 0.6]], |v| parts(&v[..5], &v[5..]));
    both!([[0.4, -1.2, 0.3, 0.8, 0.1]], |v| parts(&v[..3], &v[3..]));

    both!([[0.4, -1.2, 0.3, 0.8]], |v| chain(v));
    both!([[0.4, -1.2, 0.3, 0.8, 0.1, 1.3]], |v| curvature(&v[..5], v[5]));
    both!([[0.4, -1.2, 0.3]], |v| at_the_border(v));
    both!([[0.4, -1.2, 0.3, 0.8, 0.1, 0.2, -0.9, 0.5, 1.1, 0.6]], |v| leap(&v[..5], &v[5..]));
}

/// Offsets, rows and ranges, in the forms that a loop is cut to.
#[differentiate]
fn rows(m: &[f64], height: usize, width: usize) -> f64 {
    let mut sum = 0.0;
    for i in 0..height {
        let row = &m[i * width..(i + 1) * width];
        let mut product = 1.0;
        for j in 0..width {
            product += row[j] * m[i * width + j];
        }
        let mut norm = 0.0;
        for j in 1..width {
            norm += m[j + i * width] * m[i * width + (j - 1)] * product;
        }
        sum += norm * product;
    }
    sum
}

#[test]
fn loops_over_rows_touch_what_they_touch_in_the_function() {
    both!([[0.4, -1.2, 0.3, 0.8, 0.1, 0.6]], |v| rows(v, 2, 3));
    both!([[0.4, -1.2, 0.3, 0.8, 0.1, 0.6]], |v| rows(v, 3, 2));
    both!([[0.4, -1.2]], |v| rows(v, 2, 1));
}

/// Adds the product of two matrices, row after row, in the order of the textbook.
#[differentiate]
fn multiply(a: &[f64], b: &[f64], shape: (usize, usize, usize), c: &mut [f64]) {
    let (height, inner, width) = shape;
    for i in 0..height {
        for j in 0..width {
            let mut sum = 0.0;
            for k in 0..inner {
                sum += a[i * inner + k] * b[k * width + j];
            }
            c[i * width + j] += sum;
        }
    }
}

#[differentiate]
fn product(a: &[f64], b: &[f64], shape: (usize, usize, usize)) -> f64 {
    let mut c = vec![0.5; shape.0 * shape.2];
    multiply(a, b, shape, &mut c);
    let mut total = 0.0;
    for (i, v) in c.iter().enumerate() {
        total += v * v * (i + 1) as f64;
    }
    total
}

/// The inner loop reads what the outer one writes: their order is that of the function.
#[differentiate]
fn substitution(l: &[f64], b: &[f64]) -> f64 {
    let n = b.len();
    let mut x = vec![0.0; n];
    for i in 0..n {
        let mut sum = b[i];
        for j in 0..i {
            sum -= l[j * n + i] * x[j];
        }
        x[i] = sum / l[i * n + i];
    }
    x[n - 1] * x[0]
}

/// A column and what is computed of it, used by the inner loop.
#[differentiate]
fn columns(m: &[f64], w: &[f64]) -> f64 {
    let n = w.len();
    let mut total = 1.0;
    for j in 0..n {
        let (squashed, square) = (w[j].tanh(), w[j] * w[j]);
        let mut sum = 0.0;
        for k in 0..n {
            sum += m[k * n + j] * squashed + square * m[k * n + j] * m[k * n + j];
        }
        total *= sum;
    }
    total
}

#[test]
fn loops_in_another_order_have_the_same_gradient() {
    let v = [0.4, -1.2, 0.3, 0.8, 0.1, 0.6, -0.7, 1.1, 0.9, -0.2, 0.5, 1.3];
    both!([v], |v| product(&v[..6], &v[6..], (2, 3, 2)));
    both!([v], |v| product(&v[..3], &v[3..], (1, 3, 3)));
    both!([v], |v| substitution(&v[..9], &v[9..]));
    both!([v], |v| columns(&v[..9], &v[9..]));
    assert_eq!(product::grad(&[], &[], (0, 3, 0)), (vec![], vec![]));
    assert_eq!(product::grad(&[], &[1.0, 2.0], (0, 1, 2)), (vec![], vec![0.0, 0.0]));
}

fn first_of(x: f64, table: &[[f64; 2]; 2], function: &dyn Fn(f64) -> f64) -> f64 {
    (x + table[0][0]).sin() + function(x) * table[1][1]
}

#[differentiate]
fn a_table_in_an_arm_beside_a_loop(x: f64, y: f64, n: usize) -> f64 {
    let chosen = match n % 2 {
        0 => first_of(x, &[[y, x], [x * y, y]], &|z| z * z * y),
        _ => x,
    };
    let mut sum = 0.0;
    for i in 0..n {
        sum += (x * i as f64).cos();
    }
    chosen * y + sum
}

#[test]
fn what_is_recomputed_for_a_view_in_an_arm_is_kept() {
    check!([[0.3, 0.7]], |v| a_table_in_an_arm_beside_a_loop(v[0], v[1], 4));
    check!([[0.3, 0.7]], |v| a_table_in_an_arm_beside_a_loop(v[0], v[1], 3));
}
