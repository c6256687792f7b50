//! Closures of iterator chains that change what is around them, and elements that are changed through iterators.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use autodiff::differentiate;

/// Points of mixed signs, with no ties and nothing near zero.
const FOUR: [[f64; 4]; 3] = [[0.7, -1.3, 2.1, 0.4], [-0.6, 1.9, -0.2, 3.0], [1.1, 1.2, 1.3, 1.4]];
const SIX: [[f64; 6]; 2] = [[0.7, -1.3, 2.1, 0.4, -0.9, 1.6], [-0.6, 1.9, -0.2, 3.0, 0.8, -2.5]];

#[differentiate]
fn map_state_step(xs: &[f64]) -> f64 {
    let mut s = 1.0;
    let t = xs
        .iter()
        .map(|x| {
            s = s * 0.5 + x;
            s * x
        })
        .step_by(2)
        .fold(0.0, |a, x| a * 0.5 + x);
    s * t
}

#[differentiate]
fn map_state_zip_left(xs: &[f64]) -> f64 {
    let mut s = 1.0;
    let ys = [1.0, xs[0]];
    let t = xs
        .iter()
        .filter_map(|x| {
            s = s * 0.5 + x;
            Some(s * x)
        })
        .zip(&ys)
        .fold(0.0, |a, (y, x)| a * 0.5 + x * y);
    s * t
}

#[differentiate]
fn named_state_rev_skip(xs: &[f64]) -> f64 {
    let mut s = 1.0;
    let mut f = |x: &f64| {
        s = s * 0.5 + x;
        s * x
    };
    let t = xs.iter().map(&mut f).rev().enumerate().fold(0.0, |a, (i, x)| a * 0.5 + x * i as f64);
    s * t
}

#[differentiate]
fn iter_mut_written_then_read(xs: &[f64]) -> f64 {
    let mut a = xs.to_vec();
    let s: f64 = a
        .iter_mut()
        .map(|x| {
            let old = *x;
            *x = old * old;
            old * *x
        })
        .sum();
    s * a[0] + a[1]
}

#[differentiate]
fn iter_mut_rev_enumerate(xs: &[f64]) -> f64 {
    let mut a = xs.to_vec();
    let mut carry = 1.0;
    for (i, x) in a.iter_mut().enumerate().rev() {
        carry = carry * 0.5 + *x;
        *x = carry * (i + 1) as f64;
    }
    a.iter().map(|x| x * x).sum()
}

#[differentiate]
fn iter_mut_skip_step(xs: &[f64]) -> f64 {
    let mut a = xs.to_vec();
    a.iter_mut().skip(1).step_by(2).for_each(|x| *x = x.sin() * *x);
    a.iter_mut().take(2).for_each(|x| *x += 1.0);
    a.iter().product()
}

#[differentiate]
fn iter_mut_zip_iter_mut(xs: &[f64]) -> f64 {
    let mut a = xs.to_vec();
    let mut b = vec![xs[0]; 3];
    for (x, y) in a.iter_mut().zip(b.iter_mut()) {
        *x *= *y;
        *y += *x;
        std::mem::swap(x, y);
    }
    a.iter().sum::<f64>() * b.iter().product::<f64>()
}

#[differentiate]
fn iter_mut_of_rows(xs: &[f64]) -> f64 {
    let mut m = vec![xs.to_vec(), vec![1.0, xs[0]]];
    for row in m.iter_mut() {
        for x in row.iter_mut() {
            *x = *x * *x;
        }
        let s: f64 = row.iter().sum();
        row[0] = s;
    }
    m.iter().map(|r| r.iter().product::<f64>()).sum()
}

#[differentiate]
fn map_over_mutated_capture(xs: &[f64]) -> f64 {
    let mut k = 1.0;
    xs.iter()
        .map(|x| {
            k *= x;
            k + x
        })
        .filter(|&v| v > 0.0)
        .map(|v| v * v)
        .sum()
}

#[differentiate]
fn filter_with_state(xs: &[f64]) -> f64 {
    let mut last = 0.0;
    xs.iter()
        .filter(|&&x| {
            let keep = x > last;
            last = x;
            keep
        })
        .map(|x| x * x)
        .sum()
}

#[differentiate]
fn scan_enumerate_zip(xs: &[f64]) -> f64 {
    xs.iter()
        .scan(1.0, |s, x| {
            *s = *s * 0.5 + x;
            Some(*s)
        })
        .enumerate()
        .zip(xs)
        .map(|((i, s), x)| s * x * i as f64)
        .sum()
}

#[differentiate]
fn scan_pair_state(xs: &[f64]) -> f64 {
    xs.iter()
        .scan((0.0, 1.0), |s, &x| {
            s.0 += x;
            s.1 *= x;
            Some(s.0 * s.1)
        })
        .sum()
}

#[differentiate]
fn scan_state_replaced(xs: &[f64]) -> f64 {
    xs.iter()
        .scan(xs[0], |prev, &x| {
            let d = x * *prev;
            *prev = x;
            Some(d)
        })
        .map(|d| d * d)
        .sum()
}

#[differentiate]
fn fold_array_state(xs: &[f64]) -> f64 {
    let s = xs.iter().fold([0.0, 1.0], |s, x| [s[0] + x, s[1] * x]);
    s[0] * s[1]
}

#[differentiate]
fn fold_vec_state(xs: &[f64]) -> f64 {
    let v = xs.iter().fold(Vec::new(), |mut v, x| {
        v.push(x * x);
        v
    });
    v[0] * v[1] + v[2]
}

#[differentiate]
fn fold_mut_acc(xs: &[f64]) -> f64 {
    xs.iter().fold(0.0, |mut acc, x| {
        acc += x * x;
        acc *= 0.9;
        acc
    })
}

#[differentiate]
fn fold_nested(xs: &[f64]) -> f64 {
    xs.iter().fold(1.0, |acc, x| acc * 0.5 + xs.iter().fold(0.0, |s, y| s + x * y * acc))
}

#[differentiate]
fn fold_tuple_of_tuple(xs: &[f64]) -> f64 {
    let ((a, b), c) = xs.iter().fold(((0.0, 1.0), xs[0]), |((a, b), c), x| ((a + c, b * x), a + b));
    a * b + c
}

#[differentiate]
fn flat_map_state(xs: &[f64]) -> f64 {
    let mut k = 1.0;
    let s = xs
        .iter()
        .flat_map(|x| {
            k *= x;
            (0..2).map(move |i| k * x + i as f64)
        })
        .fold(0.0, |a, x| a * 0.5 + x);
    s * k
}

#[differentiate]
fn skip_while_state(xs: &[f64]) -> f64 {
    let mut n = xs[0];
    let s: f64 = xs
        .iter()
        .skip_while(|x| {
            n *= 2.0;
            x.abs() < 1.5
        })
        .map(|x| x * x)
        .sum();
    s * n
}

#[differentiate]
fn chunks_exact_mut_zip(xs: &[f64]) -> f64 {
    let mut a = vec![0.0; 6];
    for (o, (x, y)) in a.chunks_exact_mut(2).zip(xs.iter().zip(xs.iter().rev())) {
        o[0] = x * y;
        o[1] = o[0] * x;
    }
    a.iter().fold(0.0, |s, x| s * 0.5 + x)
}

#[differentiate]
fn collect_then_mutate(xs: &[f64]) -> f64 {
    let mut v: Vec<f64> = xs.iter().map(|x| x * 2.0).collect();
    v[0] *= v[1];
    v.iter_mut().for_each(|x| *x *= *x);
    v.into_iter().sum()
}

#[differentiate]
fn pairs_in_vec_mut(xs: &[f64]) -> f64 {
    let mut ps: Vec<(f64, f64)> = xs.iter().map(|&x| (x, 1.0)).collect();
    for (a, b) in ps.iter_mut() {
        *b += *a * *a;
        *a *= *b;
    }
    for p in &mut ps {
        p.0 += p.1;
    }
    ps.iter().map(|(a, b)| a * b).sum()
}

#[differentiate]
fn nested_closure_state(xs: &[f64]) -> f64 {
    let mut s = 0.0;
    for x in xs {
        let mut add = |y: f64| {
            s = s * 0.5 + y * x;
        };
        for y in xs.iter().take(2) {
            add(*y);
            add(y.sin());
        }
    }
    s * xs[0]
}

#[differentiate]
fn bump(v: &mut [f64], w: &[f64]) {
    for (a, b) in v.iter_mut().zip(w.iter().rev()) {
        *a = *a * b + a.sin();
    }
    v.iter_mut().rev().skip(0).for_each(|x| *x += 1.0);
}

#[differentiate]
fn mutable_param(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    bump(&mut v, &xs[1..]);
    bump(&mut v[..2], xs);
    v.iter().product()
}

#[differentiate]
fn compared_in_a_fold(xs: &[f64]) -> f64 {
    xs.iter().fold(0.0, |a, x| if *x > a { *x } else { a })
}

#[test]
fn elements_are_changed_through_iterators() {
    check!(SIX, |v| iter_mut_written_then_read(v));
    check!(FOUR, |v| iter_mut_written_then_read(v));
    check!(SIX, |v| iter_mut_rev_enumerate(v));
    check!(FOUR, |v| iter_mut_rev_enumerate(v));
    check!(SIX, |v| iter_mut_skip_step(v));
    check!(FOUR, |v| iter_mut_skip_step(v));
    check!(SIX, |v| iter_mut_zip_iter_mut(v));
    check!(FOUR, |v| iter_mut_zip_iter_mut(v));
    check!(SIX, |v| iter_mut_of_rows(v));
    check!(FOUR, |v| iter_mut_of_rows(v));
    check!(SIX, |v| map_over_mutated_capture(v));
    check!(FOUR, |v| map_over_mutated_capture(v));
    check!(SIX, |v| fold_mut_acc(v));
    check!(FOUR, |v| fold_mut_acc(v));
    check!(SIX, |v| chunks_exact_mut_zip(v));
    check!(FOUR, |v| chunks_exact_mut_zip(v));
    check!(SIX, |v| collect_then_mutate(v));
    check!(FOUR, |v| collect_then_mutate(v));
    check!(SIX, |v| pairs_in_vec_mut(v));
    check!(FOUR, |v| pairs_in_vec_mut(v));
    check!(SIX, |v| mutable_param(v));
    check!(FOUR, |v| mutable_param(v));
}

#[test]
fn state_goes_from_item_to_item() {
    check!(SIX, |v| map_state_step(v));
    check!(FOUR, |v| map_state_step(v));
    check!(SIX, |v| map_state_zip_left(v));
    check!(FOUR, |v| map_state_zip_left(v));
    check!(SIX, |v| named_state_rev_skip(v));
    check!(FOUR, |v| named_state_rev_skip(v));
    check!(SIX, |v| filter_with_state(v));
    check!(FOUR, |v| filter_with_state(v));
    check!(SIX, |v| scan_enumerate_zip(v));
    check!(FOUR, |v| scan_enumerate_zip(v));
    check!(SIX, |v| scan_pair_state(v));
    check!(FOUR, |v| scan_pair_state(v));
    check!(SIX, |v| scan_state_replaced(v));
    check!(FOUR, |v| scan_state_replaced(v));
    check!(SIX, |v| fold_array_state(v));
    check!(FOUR, |v| fold_array_state(v));
    check!(SIX, |v| fold_vec_state(v));
    check!(FOUR, |v| fold_vec_state(v));
    check!(SIX, |v| fold_nested(v));
    check!(FOUR, |v| fold_nested(v));
    check!(SIX, |v| fold_tuple_of_tuple(v));
    check!(FOUR, |v| fold_tuple_of_tuple(v));
    check!(SIX, |v| flat_map_state(v));
    check!(FOUR, |v| flat_map_state(v));
    check!(SIX, |v| skip_while_state(v));
    check!(FOUR, |v| skip_while_state(v));
    check!(SIX, |v| nested_closure_state(v));
    check!(FOUR, |v| nested_closure_state(v));
    check!(SIX, |v| compared_in_a_fold(v));
    check!(FOUR, |v| compared_in_a_fold(v));
}

mod map_state_take {
    use super::*;

    #[differentiate]
    fn map_state_take(xs: &[f64]) -> f64 {
        let mut s = 1.0;
        let t = xs
            .iter()
            .map(|x| {
                s = s * 0.5 + x;
                s * x
            })
            .take(2)
            .fold(0.0, |a, x| a * 0.5 + x);
        s * t
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| map_state_take(v));
        check!(FOUR, |v| map_state_take(v));
    }
}

mod filter_state_take {
    use super::*;

    #[differentiate]
    fn filter_state_take(xs: &[f64]) -> f64 {
        let mut s = 1.0;
        let t = xs
            .iter()
            .filter(|&&x| {
                s += x * x;
                x > -0.5
            })
            .take(2)
            .fold(0.0, |a, x| a * 0.5 + x);
        s * t
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| filter_state_take(v));
        check!(FOUR, |v| filter_state_take(v));
    }
}

mod named_state_skip {
    use super::*;

    #[differentiate]
    fn named_state_skip(xs: &[f64]) -> f64 {
        let mut s = 1.0;
        let f = |x: &f64| {
            s = s * 0.5 + x;
            s * x
        };
        let t = xs.iter().map(f).skip(2).fold(0.0, |a, x| a * 0.5 + x);
        s * t
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| named_state_skip(v));
        check!(FOUR, |v| named_state_skip(v));
    }
}

mod named_state_step {
    use super::*;

    #[differentiate]
    fn named_state_step(xs: &[f64]) -> f64 {
        let mut s = 1.0;
        let f = |x: &f64| {
            s = s * 0.5 + x;
            s * x
        };
        let t = xs.iter().map(f).step_by(2).fold(0.0, |a, x| a * 0.5 + x);
        s * t
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| named_state_step(v));
        check!(FOUR, |v| named_state_step(v));
    }
}

mod iter_mut_filter {
    use super::*;

    #[differentiate]
    fn iter_mut_filter(xs: &[f64]) -> f64 {
        let mut a = xs.to_vec();
        for x in a.iter_mut().filter(|x| **x > 0.0) {
            *x *= *x;
        }
        a.iter().fold(1.0, |s, x| s * 0.5 + x)
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| iter_mut_filter(v));
        check!(FOUR, |v| iter_mut_filter(v));
    }
}

mod iter_mut_zip_itself_shifted {
    use super::*;

    #[differentiate]
    fn iter_mut_zip_itself_shifted(xs: &[f64]) -> f64 {
        let mut a = xs.to_vec();
        for i in 1..3 {
            let (l, r) = a.split_at_mut(i);
            for (x, y) in r.iter_mut().zip(l.iter()) {
                *x += y * *x;
            }
        }
        a.iter().product()
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| iter_mut_zip_itself_shifted(v));
        check!(FOUR, |v| iter_mut_zip_itself_shifted(v));
    }
}

/// What the state starts with has another name, or another value, by the time that the iterator runs.
#[differentiate]
fn scan_start_hidden(xs: &[f64]) -> f64 {
    let start = xs[0] * 2.0;
    let mut changed = xs[1];
    let sums = xs.iter().scan(start, |s, v| {
        *s += v;
        Some(*s * v)
    });
    let products = xs.iter().scan(changed, |s, v| {
        *s *= v;
        Some(*s)
    });
    let start = xs[2] * 100.0;
    changed += 3.0;
    sums.sum::<f64>() * products.sum::<f64>() + start * changed
}

#[differentiate]
fn first_successor_hidden(xs: &[f64]) -> f64 {
    let start = xs[0].abs();
    let growing = std::iter::successors(Some(start), |s| if *s > 10.0 { None } else { Some(s * 1.5) });
    let start = xs[1] * 100.0;
    growing.sum::<f64>() * xs[2] + start
}

#[test]
fn a_state_starts_with_what_it_was_when_the_iterator_was_made() {
    check!(FOUR, |v| scan_start_hidden(v));
    check!(FOUR, |v| first_successor_hidden(v));
}
