//! Methods of vectors and slices that change their length or order, in the middle of computations.

use autodiff::differentiate;

/// Points of mixed signs, with no ties and nothing near zero.
const FOUR: [[f64; 4]; 3] = [[0.7, -1.3, 2.1, 0.4], [-0.6, 1.9, -0.2, 3.0], [1.1, 1.2, 1.3, 1.4]];
const SIX: [[f64; 6]; 2] = [[0.7, -1.3, 2.1, 0.4, -0.9, 1.6], [-0.6, 1.9, -0.2, 3.0, 0.8, -2.5]];

/// A sum in which every element and every place counts.
#[differentiate]
fn weighed(v: &[f64]) -> f64 {
    let mut total = 0.0;
    for (i, x) in v.iter().enumerate() {
        total += x * x * (i as f64 + 1.0) + x * 0.3;
    }
    total
}

// Lengths.

#[differentiate]
fn truncated(xs: &[f64]) -> f64 {
    let mut v = vec![xs[0] * xs[1], xs[1], xs[2] * xs[2], xs[3], xs[0]];
    let before = weighed(&v);
    v.truncate(3);
    v[1] *= xs[3];
    v.truncate(10);
    v.push(v[0] * v[2]);
    before * weighed(&v)
}

#[differentiate]
fn cleared(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    let before = v[0] * v[1] * v[2];
    v.clear();
    let n = v.len();
    v.push(xs[1] * before);
    v.push(xs[0]);
    before + weighed(&v) + n as f64
}

#[differentiate]
fn cleared_in_loops(xs: &[f64]) -> f64 {
    let mut scratch: Vec<f64> = Vec::new();
    let mut total = xs[0];
    for i in 0..3 {
        scratch.clear();
        for x in xs {
            scratch.push(x * total * 0.1);
        }
        total += scratch[i] * scratch[3];
    }
    total * weighed(&scratch)
}

#[differentiate]
fn inserted(xs: &[f64]) -> f64 {
    let mut v = vec![xs[0], xs[1]];
    let kept = v[1];
    v.insert(1, xs[2] * v[0]);
    v.insert(0, xs[3]);
    v.insert(4, v[0] * v[1]);
    kept * weighed(&v)
}

#[differentiate]
fn removed(xs: &[f64]) -> f64 {
    let mut v = vec![xs[0], xs[1] * xs[2], xs[2], xs[3] * xs[0]];
    v[2] *= v[1];
    let x = v.remove(1);
    v[1] += x;
    let y = v.remove(0) * x;
    v.remove(0);
    v[0] * x + y * y
}

#[differentiate]
fn swap_removed(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    v[3] *= v[0];
    let x = v.swap_remove(1);
    let y = v.swap_remove(2);
    x * y + weighed(&v) * x
}

#[differentiate]
fn resized(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    let before = weighed(&v);
    v.resize(2, 0.0);
    v[0] += before * 0.1;
    v.resize(4, xs[3] * xs[2]);
    v[2] *= xs[0];
    v.resize(5, 0.0);
    weighed(&v) * v[1]
}

#[differentiate]
fn extended(xs: &[f64]) -> f64 {
    let mut v = vec![xs[0]];
    v.extend_from_slice(&xs[1..3]);
    v[1] *= v[2];
    let w = v.clone();
    v.extend_from_slice(&w);
    v.extend(xs.iter().map(|x| x * xs[0]));
    v.extend(w);
    v.extend(vec![xs[3]; 2]);
    v.extend([xs[0] * xs[1]]);
    weighed(&v)
}

#[differentiate]
fn drained(xs: &[f64]) -> f64 {
    let mut v = vec![xs[0], xs[1], xs[2] * xs[0], xs[3], xs[1] * xs[3]];
    let mut total = xs[3];
    v[1] *= total;
    for x in v.drain(..2) {
        total = total * 0.5 + x * x;
    }
    v.push(total);
    v[0] * weighed(&v) * v.len() as f64
}

#[differentiate]
fn split_off(xs: &[f64]) -> f64 {
    let mut v = vec![xs[0] * xs[1], xs[1], xs[2], xs[3]];
    let mut w = v.split_off(2);
    w[0] *= v[0];
    v.push(w[1] * w[0]);
    weighed(&v) * weighed(&w)
}

#[differentiate]
fn popped(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    let a = v.pop().unwrap();
    v.push(a * a);
    v[3] += v[0];
    let b = v.pop().unwrap_or(0.0);
    let mut total = a * b;
    if let Some(x) = v.pop() {
        total += x * b;
    }
    v.pop();
    while let Some(x) = v.pop() {
        total = total * x + xs[1];
    }
    total + v.pop().unwrap_or(xs[2]) * v.pop().unwrap_or_default() + v.pop().map_or(xs[3], |x| x * x)
}

#[differentiate]
fn popped_in_a_statement(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    for i in 0..3 {
        v[0] *= v[v.len() - 1];
        v.pop();
        if v[0] > 0.0 {
            v.push(v[0] * xs[i]);
            v.pop();
        }
    }
    v[0] * v.len() as f64
}

#[differentiate]
fn a_stack(xs: &[f64]) -> f64 {
    let mut stack = vec![xs[0]];
    let mut total = 0.0;
    let mut steps = 0;
    while let Some(x) = stack.pop() {
        total += x * xs[1];
        steps += 1;
        if steps < 6 {
            stack.push(x * xs[2]);
            if steps % 2 == 0 {
                stack.push(x + xs[3]);
            }
        }
    }
    total
}

#[test]
fn lengths_change_in_the_middle() {
    check!(FOUR, |v| truncated(v));
    check!(FOUR, |v| cleared(v));
    check!(FOUR, |v| cleared_in_loops(v));
    check!(FOUR, |v| inserted(v));
    check!(FOUR, |v| removed(v));
    check!(FOUR, |v| swap_removed(v));
    check!(FOUR, |v| resized(v));
    check!(FOUR, |v| extended(v));
    check!(FOUR, |v| drained(v));
    check!(FOUR, |v| split_off(v));
    check!(FOUR, |v| popped(v));
    check!(FOUR, |v| popped_in_a_statement(v));
    check!(FOUR, |v| a_stack(v));
}

// Elements.

#[differentiate]
fn last_and_first(xs: &[f64]) -> f64 {
    let mut v = vec![xs[0], xs[1] * xs[2], xs[3]];
    *v.last_mut().unwrap() *= v[0];
    *v.first_mut().unwrap() += xs[1];
    *v.get_mut(1).unwrap() = xs[2] * v[2];
    let a = *v.last().unwrap() * v.first().unwrap();
    a * weighed(&v) + v.get(5).copied().unwrap_or(xs[3])
}

#[differentiate]
fn views_of_elements(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    let first = &mut v[0];
    *first = *first * xs[1];
    let (a, b) = (v[0], v[3]);
    v[0] = b;
    a * weighed(&v)
}

// Orders.

#[differentiate]
fn reversed(xs: &[f64]) -> f64 {
    let mut v = vec![xs[0] * xs[1], xs[1], xs[2], xs[3], xs[0]];
    v[0] *= xs[2];
    v.reverse();
    v[0] *= v[4];
    v[1..4].reverse();
    let kept = v[1];
    v.reverse();
    kept * weighed(&v)
}

#[differentiate]
fn rotated(xs: &[f64]) -> f64 {
    let mut v = vec![xs[0] * xs[1], xs[1], xs[2], xs[3], xs[0]];
    v.rotate_left(2);
    v[0] *= v[1];
    v.rotate_right(1);
    v[2] += v[0] * xs[3];
    let n = v.len() - 2;
    v[1..].rotate_left(n);
    for _ in 0..3 {
        v.rotate_right(2);
        v[0] *= 0.5 * xs[1];
    }
    weighed(&v)
}

#[differentiate]
fn sorted(xs: &[f64]) -> f64 {
    let mut v: Vec<f64> = xs.iter().map(|x| x * x - x).collect();
    v.sort_by(|a, b| a.partial_cmp(b).unwrap());
    let low = weighed(&v);
    v[0] *= v[3];
    v.sort_by(|a, b| b.total_cmp(a));
    v[1] += v[0] * xs[0];
    v.sort_unstable_by(|a, b| a.total_cmp(b));
    let high = weighed(&v);
    v.sort_by(f64::total_cmp);
    v.sort_unstable_by(|x, y| y.partial_cmp(x).unwrap());
    low * high + v[0] * xs[2]
}

#[differentiate]
fn sorted_pairs(xs: &[f64]) -> f64 {
    let mut v = vec![(xs[0], xs[1]), (xs[2], xs[3]), (xs[1], xs[0] * xs[2])];
    v.sort_by(|a, b| a.0.partial_cmp(&b.0).unwrap());
    v[0].1 * v[1].0 + v[2].1 * v[0].0 * v[1].1
}

#[differentiate]
fn sorted_parts(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    v[1..].sort_by(|a, b| a.total_cmp(b));
    let mut a = [v[0] * v[1], v[2], v[3] * v[0]];
    a.sort_by(|p, q| q.total_cmp(p));
    a[0] * a[1] * a[1] + a[2] * v[1]
}

#[differentiate]
fn median(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    v.sort_by(|a, b| a.partial_cmp(b).unwrap());
    let n = v.len();
    if n % 2 == 0 { 0.5 * (v[n / 2 - 1] + v[n / 2]) } else { v[n / 2] }
}

#[differentiate]
fn sorted_in_loops(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    let mut total = 0.0;
    for i in 0..3 {
        v.sort_by(|a, b| a.total_cmp(b));
        total += v[0] * v[3];
        v[i] = v[i] * 0.7 - v[3] * xs[i];
    }
    total + median(&v)
}

#[test]
fn elements_are_places() {
    check!(FOUR, |v| last_and_first(v));
    check!(FOUR, |v| views_of_elements(v));
}

#[test]
fn orders_change_in_the_middle() {
    check!(FOUR, |v| reversed(v));
    check!(FOUR, |v| rotated(v));
    check!(FOUR, |v| sorted(v));
    check!(FOUR, |v| sorted_pairs(v));
    check!(FOUR, |v| sorted_parts(v));
    check!(FOUR, |v| median(v));
    check!(SIX, |v| median(v));
    check!(FOUR, |v| sorted_in_loops(v));
}

// Parts.

#[differentiate]
fn split(xs: &[f64]) -> f64 {
    let (a, b) = xs.split_at(2);
    a[0] * b[1] + weighed(a) * weighed(b) * b.len() as f64
}

#[differentiate]
fn split_mutably(xs: &[f64]) -> f64 {
    let mut v = vec![xs[0], xs[1] * xs[0], xs[2], xs[3], xs[1]];
    {
        let (a, b) = v.split_at_mut(2);
        for i in 0..2 {
            a[i] += b[i] * b[2];
            b[i] *= a[i];
        }
        b[2] = a[0] * a[1];
    }
    weighed(&v)
}

#[differentiate]
fn by_chunks(xs: &[f64]) -> f64 {
    let mut v = vec![xs[0], xs[1] * xs[0], xs[2], xs[3], xs[1]];
    for pair in v.chunks_mut(2) {
        pair[0] *= xs[1];
        let last = pair.len() - 1;
        pair[last] += pair[0] * xs[2];
    }
    for (i, pair) in v.chunks_exact_mut(2).enumerate() {
        pair.swap(0, 1);
        pair[0] *= i as f64 + 1.5;
    }
    weighed(&v)
}

#[differentiate]
fn swapped_and_replaced(xs: &[f64]) -> f64 {
    let mut v = vec![xs[0], xs[1] * xs[0]];
    let mut w = vec![xs[2], xs[3], xs[0]];
    let (mut a, mut b) = (xs[0] * xs[1], xs[2]);
    std::mem::swap(&mut v, &mut w);
    v[1] *= w[1];
    std::mem::swap(&mut a, &mut b);
    a *= b;
    let old = std::mem::replace(&mut w, vec![a, b * a]);
    w[0] += old[1];
    let c = std::mem::replace(&mut a, xs[3]);
    let d = std::mem::replace(&mut v[0], c);
    weighed(&v) * weighed(&w) * d + a * weighed(&old)
}

#[differentiate]
fn double_buffered(xs: &[f64]) -> f64 {
    let mut current = xs.to_vec();
    let mut next = vec![0.0; 4];
    for _ in 0..3 {
        for i in 0..4 {
            next[i] = current[i] * 0.5 + current[(i + 1) % 4] * current[i] * 0.1;
        }
        std::mem::swap(&mut current, &mut next);
    }
    weighed(&current) + next[0]
}

#[differentiate]
fn taken_vectors(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    v[0] *= xs[1];
    let old = std::mem::replace(&mut v, Vec::new());
    v.push(old[0] * old[1]);
    let mut total = 0.0;
    for x in old {
        total += x * v[0];
    }
    total
}

#[differentiate]
fn rows(xs: &[f64]) -> f64 {
    let mut m: Vec<Vec<f64>> = vec![vec![xs[0], xs[1]], vec![xs[2]]];
    m.push(vec![xs[3], xs[0] * xs[1], xs[2]]);
    let x = m[1][0];
    m[0].push(x * xs[3]);
    m[2].truncate(2);
    m.swap(0, 2);
    let row = m.remove(1);
    m[0][1] *= row[0];
    m.insert(0, row);
    m[1].extend_from_slice(&xs[..2]);
    m.reverse();
    let x = m[0][0];
    m.push(vec![x * xs[1]; 2]);
    m[0].remove(0);
    let mut total = 0.0;
    for row in &m {
        for x in row {
            total += x * x * (1.0 + 0.1 * total);
        }
    }
    total * m.len() as f64
}

#[differentiate]
fn rows_of_a_triangle(xs: &[f64]) -> f64 {
    let mut rows: Vec<Vec<f64>> = Vec::new();
    for i in 0..4 {
        let mut row = Vec::new();
        for j in 0..=i {
            let x = if i > 0 && j > 0 { rows[i - 1][j - 1] * 0.5 } else { 1.0 };
            row.push(x * xs[j]);
        }
        rows.push(row);
    }
    rows.retain(|row| row.len() != 2);
    rows.drain(..1);
    let tail = rows.split_off(1);
    rows[0].clear();
    rows[0].push(tail[0][2]);
    weighed(&tail[0]) * rows[0][0]
}

#[test]
fn parts_are_views() {
    check!(FOUR, |v| split(v));
    check!(FOUR, |v| split_mutably(v));
    check!(FOUR, |v| by_chunks(v));
}

#[test]
fn contents_change_places() {
    check!(FOUR, |v| swapped_and_replaced(v));
    check!(FOUR, |v| double_buffered(v));
    check!(FOUR, |v| taken_vectors(v));
    check!(FOUR, |v| rows(v));
    check!(FOUR, |v| rows_of_a_triangle(v));
}

// Options in place.

#[differentiate]
fn a_pending_value(xs: &[f64]) -> f64 {
    let mut pending: Option<f64> = None;
    let mut total = 0.0;
    for x in xs {
        if let Some(p) = pending.take() {
            total += p * x;
        } else {
            pending = Some(x * xs[0]);
        }
    }
    total
}

#[test]
fn options_change_in_place() {
    check!(FOUR, |v| a_pending_value(v));
}

// Behind `&mut`.

#[differentiate]
fn push_product(v: &mut Vec<f64>, x: f64) {
    let last = v[v.len() - 1];
    v.push(last * x);
}

#[differentiate]
fn pop_two(v: &mut Vec<f64>) -> f64 {
    let a = v.pop().unwrap();
    let b = v.pop().unwrap();
    a * b
}

#[differentiate]
fn tidy(v: &mut Vec<f64>, by: f64) {
    v.sort_by(|a, b| a.total_cmp(b));
    v.truncate(3);
    v.insert(0, by * v[0]);
    v.rotate_left(1);
    v.remove(0);
}

#[differentiate]
fn reorder(v: &mut [f64]) {
    v.reverse();
    v[0] *= v[1];
    v.sort_by(|a, b| b.total_cmp(a));
    v.rotate_left(1);
    *v.last_mut().unwrap() *= v[0];
}

#[differentiate]
fn refill(v: &mut Vec<f64>, w: &mut Vec<f64>) {
    v.clear();
    v.extend_from_slice(w);
    v[0] *= w[1];
    w.resize(2, 0.0);
    std::mem::swap(v, w);
}

#[differentiate]
fn helpers(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    push_product(&mut v, xs[0]);
    push_product(&mut v, xs[1]);
    let a = pop_two(&mut v);
    v[0] *= a;
    tidy(&mut v, xs[2]);
    let b = weighed(&v);
    v.push(a);
    reorder(&mut v);
    reorder(&mut v[1..]);
    weighed(&v) + b * a
}

#[differentiate]
fn helpers_in_loops(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    let mut total = 0.0;
    for i in 0..3 {
        push_product(&mut v, 0.5 * xs[i]);
        reorder(&mut v);
        if v[0] > 0.0 {
            total += pop_two(&mut v);
            push_product(&mut v, 0.3);
        }
        total += weighed(&v) * 0.1;
    }
    total
}

#[test]
fn helpers_change_the_caller_s_memory() {
    check!(FOUR, |v| helpers(v));
    check!(FOUR, |v| helpers_in_loops(v));
    check_in_out!(reorder, [0.7, -1.3, 2.1, 0.4]);
    check!(FOUR, |v| pop_two(&mut v.to_vec()));
}

#[differentiate]
fn refilled(xs: &[f64]) -> f64 {
    let mut v = vec![xs[0]];
    let mut w = vec![xs[1], xs[2], xs[3]];
    refill(&mut v, &mut w);
    weighed(&v) * w[0] + w[1] * w[2]
}

#[test]
fn two_vectors_change_at_once() {
    check!(FOUR, |v| refilled(v));
}

mod append {
    use super::*;

    #[differentiate]
    fn appended(xs: &[f64]) -> f64 {
        let mut v = vec![xs[0], xs[1] * xs[0]];
        let mut w = vec![xs[2], xs[3]];
        w[0] *= v[1];
        v.append(&mut w);
        w.push(v[2]);
        v[2] = xs[0];
        weighed(&v) * w[0] * w.len() as f64
    }

    #[test]
    fn agrees_with_differences() {
        check!(FOUR, |v| appended(v));
    }
}

mod retain {
    use super::*;

    #[differentiate]
    fn retained(xs: &[f64]) -> f64 {
        let mut v = vec![xs[0], xs[1], xs[2] * 0.9, xs[3], xs[1] * xs[3]];
        v.retain(|x| *x > 0.0);
        v[0] *= xs[1];
        let n = v.len();
        v.retain(|&x| x < 1.5);
        weighed(&v) * n as f64 + xs[0]
    }

    #[test]
    fn agrees_with_differences() {
        check!(FOUR, |v| retained(v));
    }
}

mod concat {
    use super::*;

    #[differentiate]
    fn concatenated(xs: &[f64]) -> f64 {
        let v = vec![xs[0], xs[1]];
        let w = vec![xs[2] * xs[0]];
        let all = [v.clone(), w.clone()].concat();
        let mut again = vec![v, w, all].concat();
        again[0] *= xs[3];
        weighed(&again)
    }

    #[test]
    fn agrees_with_differences() {
        check!(FOUR, |v| concatenated(v));
    }
}

mod concat_of_rows {
    use super::*;

    #[differentiate]
    fn flattened(xs: &[f64]) -> f64 {
        let m = vec![vec![xs[0], xs[1]], vec![xs[2] * xs[3]]];
        weighed(&m.concat())
    }

    #[test]
    fn agrees_with_differences() {
        check!(FOUR, |v| flattened(v));
    }
}

#[differentiate]
fn taken(xs: &[f64]) -> f64 {
    let mut rows = vec![xs[0] * xs[1], xs[1]];
    let before = std::mem::take(&mut rows);
    rows.push(xs[2]);
    let mut sum = xs[3];
    let whole = std::mem::take(&mut sum);
    sum += xs[0];
    before[0] * rows[0] + before[1] * whole * sum
}

#[test]
fn what_is_taken_leaves_nothing_behind() {
    check!(FOUR, |v| taken(v));
}
