//! Elements of one array that loops keep apart, and others that only look as if: what is recorded of them, and what lies in a
//! register while a loop runs.

use autodiff::differentiate;

macro_rules! both {
    ($($arguments:tt)*) => {{
        check!($($arguments)*);
        check_vjp!($($arguments)*);
    }};
}

const POINT: [f64; 9] = [1.3, 0.4, -0.7, 0.9, 2.1, 0.6, -0.5, 0.8, 1.7];

fn rows(v: &[f64]) -> Vec<Vec<f64>> {
    v.chunks_exact(3).map(<[f64]>::to_vec).collect()
}

fn weighted(x: &[f64]) -> f64 {
    x.iter().enumerate().map(|(i, x)| (i + 1) as f64 * x * x).sum()
}

/// Column by column in place: every element that the way back reads still stands in the factor.
#[differentiate]
fn cholesky(a: &[Vec<f64>]) -> f64 {
    let n = a.len();
    let mut l = vec![vec![0.0; n]; n];
    for i in 0..n {
        for j in 0..n {
            for k in 0..n {
                l[i][j] += a[i][k] * a[j][k];
            }
        }
        l[i][i] += 1.0;
    }
    for j in 0..n {
        for k in 0..j {
            l[j][j] -= l[j][k] * l[j][k];
        }
        l[j][j] = l[j][j].sqrt();
        for i in j + 1..n {
            for k in 0..j {
                l[i][j] -= l[i][k] * l[j][k];
            }
            l[i][j] /= l[j][j];
        }
    }
    let mut total = 0.0;
    for i in 0..n {
        for j in 0..=i {
            total += (1 + i + 2 * j) as f64 * l[i][j] * l[i][j];
        }
    }
    total
}

/// Doolittle's factors over one another: multipliers are read by later steps, rows are changed by them.
#[differentiate]
fn doolittle(a: &[Vec<f64>]) -> f64 {
    let n = a.len();
    let mut lu = a.to_vec();
    for k in 0..n {
        for i in k + 1..n {
            lu[i][k] /= lu[k][k];
            for j in k + 1..n {
                lu[i][j] -= lu[i][k] * lu[k][j];
            }
        }
    }
    let mut total = 0.0;
    for i in 0..n {
        for j in 0..n {
            total += (1 + i + 2 * j) as f64 * lu[i][j] * lu[i][j];
        }
    }
    total
}

/// The same with indices into one vector.
#[differentiate]
fn flat_doolittle(a: &[f64], n: usize) -> f64 {
    let mut lu = a.to_vec();
    for k in 0..n {
        for i in k + 1..n {
            lu[i * n + k] /= lu[k * n + k];
            for j in k + 1..n {
                lu[i * n + j] -= lu[i * n + k] * lu[n * k + j];
            }
        }
    }
    weighted(&lu)
}

/// From the last to the first, in place.
#[differentiate]
fn back_substitution(a: &[Vec<f64>], b: &[f64]) -> f64 {
    let n = b.len();
    let mut x = b.to_vec();
    for i in (0..n).rev() {
        for j in i + 1..n {
            x[i] -= a[i][j] * x[j] * x[j];
        }
        x[i] = x[i].sin() / (2.0 + a[i][i]);
    }
    weighted(&x)
}

/// What one sweep reads, the next one overwrites.
#[differentiate]
fn sweeps(start: &[f64], count: usize) -> f64 {
    let mut x = start.to_vec();
    let n = x.len();
    for _ in 0..count {
        for i in 1..n {
            for k in 0..i {
                x[i] += 0.1 * x[k] * x[k] * x[i];
            }
        }
        for i in 0..n {
            x[i] = x[i].cos();
        }
    }
    weighted(&x)
}

/// The rows overlap: these are not the indices of a matrix.
#[differentiate]
fn overlapping(start: &[f64]) -> f64 {
    let mut x = start.to_vec();
    for i in 0..3 {
        for j in 0..4 {
            x[2 * i + j] *= x[2 * i + 1] + 0.5 * x[i];
        }
    }
    weighted(&x)
}

/// Of the two numbers in each row the one is read before the other is overwritten.
#[differentiate]
fn narrow(start: &[f64]) -> f64 {
    let mut x = start.to_vec();
    for i in 0..4 {
        for j in 0..3 {
            x[2 * i] += 0.2 * x[2 * i + 1] * x[j];
        }
    }
    weighted(&x)
}

/// Elements that a table names, twice the same among them.
#[differentiate(wrt(start))]
fn by_table(start: &[f64], table: &[usize]) -> f64 {
    let mut x = start.to_vec();
    for i in 0..table.len() {
        let at = table[i];
        for k in 0..table.len() {
            x[at] += 0.1 * x[table[k]] * x[at];
        }
        x[at] = x[at].sin();
    }
    weighted(&x)
}

/// The inner loop comes by the element itself.
#[differentiate]
fn with_itself(start: &[f64]) -> f64 {
    let mut x = start.to_vec();
    for i in 0..x.len() {
        for k in 0..=i {
            x[i] += 0.3 * x[k] * x[k];
        }
    }
    weighted(&x)
}

/// A ring: neighbours are found by a remainder.
#[differentiate]
fn ring(start: &[f64]) -> f64 {
    let n = start.len();
    let mut x = start.to_vec();
    for i in 0..2 * n {
        for k in 1..3 {
            x[i % n] += 0.2 * x[(i + k) % n] * x[i % n];
        }
    }
    weighted(&x)
}

/// The number is looked at while it is added to.
#[differentiate]
fn clipped(x: &[f64], w: &[f64]) -> f64 {
    let mut out = vec![0.0; 2];
    for i in 0..2 {
        out[i] = w[i];
        for k in 0..x.len() {
            if x[k] < 0.0 {
                continue;
            }
            out[i] += x[k] * w[k] * out[i];
            if out[i] > 2.0 {
                out[i] *= 0.5;
            }
        }
    }
    weighted(&out)
}

/// A loop of no iterations does not touch the element, which is not there.
#[differentiate]
fn untouched(x: &[f64], at: usize, count: usize) -> f64 {
    let mut out = vec![1.0; 2];
    for k in 0..count {
        out[at] += x[k] * x[k];
    }
    for k in 0..x.len() {
        out[1] += x[k].sin();
    }
    weighted(&out)
}

/// The loop is left in the middle.
#[differentiate]
fn left_early(x: &[f64], limit: f64) -> f64 {
    let mut out = [0.5, 0.25];
    for i in 0..2 {
        for k in 0..x.len() {
            out[i] += x[k] * x[k] * limit;
            if out[i] > limit {
                return out[i].exp();
            }
        }
    }
    out[0] * out[1]
}

#[differentiate]
fn stopped(x: &[f64], limit: f64) -> f64 {
    let mut out = [0.5, 0.25];
    for i in 0..2 {
        out[i] = limit;
        for k in 0..x.len() {
            out[i] += x[k] * x[k] * out[1 - i];
            if out[i] > 2.0 {
                break;
            }
        }
    }
    out[0] * out[1]
}

#[derive(autodiff::Differentiable)]
struct Sums {
    all: f64,
    of: [f64; 2],
}

/// Fields, and elements of fields.
#[differentiate]
fn fields(x: &[f64]) -> f64 {
    let (mut all, mut pair) = (vec![0.0; 2], (0.5, [1.0, 2.0]));
    for k in 0..x.len() {
        pair.1[0] += x[k] * pair.1[1];
        pair.0 += pair.1[0];
        all[1] += x[k] * x[k];
    }
    let sums = Sums { all: all[1], of: pair.1 };
    pair.0 * sums.all + sums.of[0] * sums.of[1]
}

/// In the memory of the caller, which is put back.
#[differentiate]
fn lent(state: &mut [f64], w: &[f64]) {
    for i in 1..state.len() {
        for k in 0..i {
            state[i] -= state[k] * w[k] * state[k];
        }
        state[i] = state[i].tanh();
    }
}

/// What flows back into a distance does so within a cutoff.
#[differentiate]
fn pairs(positions: &[[f64; 3]], cutoff: f64) -> f64 {
    let mut energy = 0.0;
    for i in 0..positions.len() {
        for j in 0..i {
            let mut squared = 0.0;
            for k in 0..3 {
                let d = positions[i][k] - positions[j][k];
                squared += d * d;
            }
            if squared < cutoff {
                energy += 1.0 / squared;
            }
        }
    }
    energy
}

/// Both arms, and none of three.
#[differentiate]
fn by_cases(x: &[f64], w: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() {
        let (mut near, mut far) = (0.0, 0.0);
        for k in 0..w.len() {
            near += (x[i] - w[k]) * (x[i] - w[k]);
            far += x[i] * w[k] * w[k];
        }
        match i % 4 {
            0 => total += near.sqrt(),
            1 => total += far.sin(),
            2 => total += near * far,
            _ => {}
        }
    }
    total
}

/// Each state is a new vector, and the old one is still asked for.
#[differentiate]
fn states(start: &[f64], rate: f64, steps: usize) -> f64 {
    let mut state = start.to_vec();
    let mut total = 0.0;
    for step in 0..steps {
        let next: Vec<f64> = state.iter().map(|x| x + rate * x.sin()).collect();
        if step == 1 {
            total += state[0] * next[1];
        }
        let before = state.clone();
        state = next;
        state[0] *= before[2];
        if state[0] > 5.0 {
            break;
        }
    }
    total + weighted(&state)
}

/// The same with vectors in a vector.
#[differentiate]
fn layers(start: &[f64], w: f64, steps: usize) -> f64 {
    let mut layers = vec![start.to_vec(), vec![w; 2]];
    for _ in 0..steps {
        let mixed = vec![layers[1].clone(), layers[0].iter().map(|x| w * x * x).collect()];
        layers = mixed;
    }
    weighted(&layers[0]) * layers[1][0]
}

#[test]
fn factors_in_place() {
    let points = [POINT, [0.6, -1.1, 0.3, 0.2, 1.9, 0.7, 1.2, -0.4, 1.5]];
    both!(points, |v| cholesky(&rows(v)));
    both!(points, |v| doolittle(&rows(v)));
    both!(points, |v| flat_doolittle(v, 3));
    let with_right_side =
        points.map(|a| std::array::from_fn::<f64, 12, _>(|i| if i < 9 { a[i] } else { 0.5 - a[i - 9] }));
    both!(with_right_side, |v| back_substitution(&rows(&v[..9]), &v[9..]));
    check_in_out!(lent, [0.3, 0.8, -0.5, 1.2], [0.4, -0.6, 0.9]);
}

#[test]
fn elements_that_are_overwritten_later() {
    both!([[0.3, -0.4, 0.7, 0.5]], |v| sweeps(v, 3));
    both!([POINT], |v| overlapping(v));
    both!([POINT], |v| narrow(v));
    both!([[0.3, -0.4, 0.7, 0.5]], |v| by_table(v, &[2, 0, 2, 3, 0]));
    both!([[0.3, -0.4, 0.7, 0.5]], |v| with_itself(v));
    both!([[0.3, -0.4, 0.7, 0.5]], |v| ring(v));
}

#[test]
fn numbers_in_registers() {
    both!([POINT], |v| clipped(&v[..4], &v[4..]));
    both!([[0.3, -0.4, 0.7]], |v| untouched(v, 7, 0));
    both!([[0.3, -0.4, 0.7]], |v| untouched(v, 1, 2));
    both!([[0.6, -0.4, 0.7, 1.1], [0.6, -0.4, 0.7, 9.0]], |v| left_early(&v[..3], v[3]));
    both!([[0.6, -0.4, 0.7, 1.1], [0.6, -0.4, 1.7, 0.9]], |v| stopped(&v[..3], v[3]));
    both!([[0.3, -0.4, 0.7]], |v| fields(v));
}

#[test]
#[should_panic = "index out of bounds"]
fn an_element_that_is_not_there() {
    untouched::grad(&[0.3], 7, 1);
}

#[test]
fn what_flows_back_through_one_arm() {
    let point = [0.1, 0.2, 0.9, -0.6, 0.4, 0.3, 1.5, -1.2, 0.8, 1.1];
    for cutoff in [0.9, 2.5, 9.0] {
        let mut point = point;
        point[9] = cutoff;
        both!([point], |v| pairs(v[..9].as_chunks().0, v[9]));
    }
    both!([POINT], |v| by_cases(&v[..5], &v[5..]));
}

#[test]
fn vectors_in_the_place_of_others() {
    both!([[0.3, -0.4, 0.7, 0.5]], |v| states(&v[..3], v[3], 4));
    both!([[3.3, 2.4, 2.7, 0.5]], |v| states(&v[..3], v[3], 4));
    both!([[0.3, -0.4, 0.5]], |v| layers(&v[..2], v[2], 3));
}
