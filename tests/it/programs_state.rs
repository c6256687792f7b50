//! Programs whose state is overwritten, permuted and passed around in awkward ways.

use autodiff::{Differentiable, differentiate};

#[differentiate]
fn tuple_state(x: f64, y: f64) -> f64 {
    let mut state = (x, 1.0);
    for i in 0..3 {
        state.0 *= y + f64::from(i);
        state.1 += state.0 * x;
        state = (state.1, state.0);
    }
    state.0 * state.1
}

#[test]
fn fields_of_a_tuple_are_memory() {
    check!([[0.7, -1.2], [1.3, 0.4]], |v| tuple_state(v[0], v[1]));
}

/// Solves a linear system by Gaussian elimination with partial pivoting; returns a weighted sum of the solution.
#[differentiate]
fn solve(a: &[f64], b: &[f64]) -> f64 {
    let n = b.len();
    let mut rows = vec![vec![0.0; n + 1]; n];
    for i in 0..n {
        for j in 0..n {
            rows[i][j] = a[i * n + j];
        }
        rows[i][n] = b[i];
    }
    for column in 0..n {
        let mut pivot = column;
        for row in column + 1..n {
            if rows[row][column].abs() > rows[pivot][column].abs() {
                pivot = row;
            }
        }
        rows.swap(column, pivot);
        for row in column + 1..n {
            let factor = rows[row][column] / rows[column][column];
            for j in column..=n {
                let upper = rows[column][j];
                rows[row][j] -= factor * upper;
            }
        }
    }
    let mut x = vec![0.0; n];
    for i in (0..n).rev() {
        let mut sum = rows[i][n];
        for j in i + 1..n {
            sum -= rows[i][j] * x[j];
        }
        x[i] = sum / rows[i][i];
    }
    let mut total = 0.0;
    for (i, value) in x.iter().enumerate() {
        total += (i as f64 + 1.0) * value;
    }
    total
}

#[test]
fn gaussian_elimination_swaps_rows() {
    let points = [
        [0.1, 2.0, -1.0, 3.0, 0.5, 0.7, -0.4, 1.1, 2.2, 1.0, -2.0, 0.3],
        [4.0, 1.0, 0.5, 1.0, 3.0, -0.2, 0.6, 0.1, 5.0, 0.2, 0.4, -1.5],
    ];
    check!(points, |v| solve(&v[..9], &v[9..]));
}

#[differentiate]
fn transform(values: &mut [f64], angle: f64) {
    let n = values.len();
    if n < 2 {
        return;
    }
    let half = n / 2;
    transform(&mut values[..half], angle * 1.1);
    transform(&mut values[half..], angle);
    for i in 0..half {
        let (low, high) = (values[i], values[half + i] * angle.cos());
        values[i] = low + high;
        values[half + i] = low - high;
    }
}

#[differentiate]
fn spectrum(x: &[f64], angle: f64) -> f64 {
    let mut values = x.to_vec();
    transform(&mut values, angle);
    let mut total = 0.0;
    for i in 0..values.len() {
        total += values[i] * values[i] * (i as f64 + 0.5).sin();
    }
    total
}

#[test]
fn recursion_works_on_parts_of_a_buffer() {
    check!([[0.3, -0.7, 1.2, 0.4, 0.9], [1.0, 2.0, 0.5, -1.0, 0.2]], |v| spectrum(&v[..4], v[4]));
}

#[differentiate]
fn rotating_rows(x: &[f64]) -> f64 {
    let mut m = [[0.0; 3]; 3];
    for i in 0..3 {
        for j in 0..3 {
            m[i][j] = x[(i + j) % x.len()] * (i as f64 - j as f64 * 0.3);
        }
    }
    for step in 0..4_usize {
        let mut row = m[step % 3];
        row[0] *= x[0];
        let kept = std::mem::replace(&mut m[(step + 1) % 3], row);
        m[(step + 2) % 3][step % 3] += kept[1] * kept[2];
        std::mem::swap(&mut row[1], &mut m[0][0]);
        m[2][2] += row[1];
    }
    let mut total = 0.0;
    for row in &m {
        for value in row {
            total += value * value;
        }
    }
    total
}

#[test]
fn rows_are_copied_replaced_and_swapped() {
    check!([[0.4, -0.8], [1.1, 0.6]], |v| rotating_rows(v));
}

#[differentiate]
fn search(x: f64, limit: f64) -> f64 {
    let mut best = x;
    let mut found = 0.0;
    'outer: for i in 0..6_i64 {
        let mut window = [0.0; 3];
        for j in (0..3_u64).rev() {
            let step = (i as f64 + 1.0) * (j as f64 - 0.5) * x;
            window[j as usize] = step.sin();
            match (i, j) {
                (2, 1) => continue 'outer,
                (4, _) if step > limit => break 'outer,
                (_, 0) => {
                    if window[2] > 0.9 {
                        return best * window[0] + found;
                    }
                    found += window[1] * window[2];
                }
                _ => {}
            }
            best *= 1.0 + 0.1 * step;
        }
        if found > limit {
            break;
        }
        best += window[0] * window[2];
    }
    best * best + found
}

#[test]
fn exits_leave_local_arrays_behind() {
    check!([[0.3, 2.0], [0.9, 0.1], [-0.45, 1.0], [1.7, 3.0], [0.55, 0.4]], |v| search(v[0], v[1]));
}

#[differentiate]
fn local_helper(x: f64, y: f64) -> f64 {
    const SCALE: f64 = 0.25;
    fn squash(z: f64) -> f64 {
        z / (1.0 + z.abs())
    }
    squash(x * y) + SCALE * squash(y)
}

#[test]
fn functions_inside_functions_are_differentiated_with_them() {
    check!([[0.7, -1.4], [1.3, 0.9]], |v| local_helper(v[0], v[1]));
}

#[differentiate]
fn in_place_scaling(value: &mut f64, by: f64) -> f64 {
    let before = *value;
    *value *= by;
    *value += before.sin();
    before * *value
}

#[differentiate]
fn chained_references(x: f64, y: f64) -> f64 {
    let mut a = x;
    let mut b = [y, x * y];
    let mut total = in_place_scaling(&mut a, y);
    total += in_place_scaling(&mut b[1], a);
    for item in b.iter_mut() {
        total += in_place_scaling(item, total * 0.1);
    }
    total * a + b[0] * b[1]
}

#[test]
fn references_to_scalars_and_elements_are_passed_on() {
    check!([[0.7, -0.4], [1.3, 0.9]], |v| chained_references(v[0], v[1]));
}

#[differentiate]
fn sieve(x: &[f64], n: usize) -> f64 {
    let mut marked = vec![false; n];
    let mut order = Vec::with_capacity(n);
    let mut weight = 1.0;
    let mut p = 2;
    while p < n {
        if !marked[p] {
            order.push(p);
            weight *= 1.0 + 0.05 * x[p % x.len()];
            let mut multiple = p * p;
            while multiple < n {
                marked[multiple] = true;
                multiple += p;
            }
        }
        p += 1;
    }
    let mut total = 0.0;
    for &prime in &order {
        total += x[prime % x.len()] * weight;
        weight *= 0.9;
    }
    total
}

#[test]
fn passive_bookkeeping_is_restored_where_it_is_needed() {
    check!([[0.4, -0.8, 1.2], [1.1, 0.6, -0.3]], |v| sieve(v, 20));
}

/// A controller that is built step by step: a method that returns its receiver stands in the block, and is not called here.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Form {
    #[default]
    Parallel,
    Ideal,
}

#[derive(Clone, Debug, Default, Differentiable)]
struct Controller {
    proportional: f64,
    integral: f64,
    derivative: f64,
    sum: f64,
    last: Option<f64>,
    limits: Option<(f64, f64)>,
    form: Form,
}

#[differentiate]
impl Controller {
    fn new(proportional: f64, integral: f64, derivative: f64) -> Self {
        Self { proportional, integral, derivative, ..Default::default() }
    }

    fn with_limits(mut self, low: f64, high: f64) -> Self {
        self.limits = Some((low, high));
        self
    }

    fn form(&mut self, form: Form) -> &mut Self {
        self.form = form;
        self
    }

    fn update(&mut self, error: f64, dt: f64) -> f64 {
        self.sum += error * dt;
        let slope = match self.last.replace(error) {
            Some(last) if dt > 0.0 => (error - last) / dt,
            _ => 0.0,
        };
        let output = match self.form {
            Form::Parallel => self.proportional * error + self.integral * self.sum + self.derivative * slope,
            Form::Ideal => self.proportional * (error + self.integral * self.sum + self.derivative * slope),
        };
        self.limits.map_or(output, |(low, high)| output.clamp(low, high))
    }

    fn reset(&mut self) {
        *self = Self::new(self.proportional, self.integral, self.derivative);
    }
}

#[differentiate]
fn control_cost(gains: &[f64]) -> f64 {
    let mut controller = Controller::new(gains[0], gains[1], gains[2]).with_limits(-5.0, 5.0);
    let (mut x, mut v, mut cost) = (0.0, 0.0, 0.0);
    for step in 0..20 {
        if step == 10 {
            controller.form = Form::Ideal;
            controller.reset();
        }
        let force = controller.update(1.0 - x, 0.1);
        v += (force - 0.5 * v - gains[3] * x) * 0.1;
        x += v * 0.1;
        cost += (1.0 - x).powi(2) + 1e-3 * force * force;
    }
    cost
}

#[test]
fn a_controller_is_tuned() {
    check!([[2.0, 0.5, 0.1, 0.7], [4.0, 1.5, 0.3, -0.2]], |v| control_cost(v));
    assert_eq!(Controller::default().form(Form::Ideal).form, Form::Ideal);
}
