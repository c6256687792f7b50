//! Functions as most published crates have them: in edition 2021 `&` may stand inside of a pattern that is held against
//! a reference to a tuple, which takes away both references.

use autodiff::differentiate;

/// The Kullback-Leibler divergence.
#[differentiate]
pub fn divergence(p: &[f64], q: &[f64]) -> f64 {
    p.iter().zip(q.iter()).filter(|(&p, _)| p > 0.0).map(|(&p, &q)| p * (p / q).ln()).sum()
}

/// The extreme elements, by their positions.
///
/// # Panics
///
/// Panics if there are none.
#[differentiate]
pub fn extremes(x: &[f64]) -> f64 {
    let (highest, _) = x.iter().enumerate().max_by(|(_, &a), (_, &b)| a.total_cmp(&b)).unwrap();
    let (lowest, least) = x.iter().enumerate().min_by(|(_, a), (_, b)| a.total_cmp(b)).unwrap();
    let late = x.iter().enumerate().skip_while(|(_, &x)| x < 0.5).map(|(_, x)| x).product::<f64>();
    x[highest] * x[lowest] + least * late
}

/// The products of those that are above a limit.
#[differentiate]
pub fn above(x: &[f64], w: &[f64], limit: f64) -> f64 {
    let positions: Vec<usize> = x.iter().enumerate().filter(|(_, &x)| x > limit).map(|(i, _)| i).collect();
    let nested: f64 =
        x.iter().zip(w.iter()).zip(x).filter(|((&x, _), &y)| x * y > limit).map(|((&x, &w), &y)| x * w * y).sum();
    positions.iter().map(|&i| x[i] * w[i]).sum::<f64>() + nested
}

/// The sum of each group, times its number.
#[differentiate]
pub fn grouped(x: &[f64], labels: &[u32]) -> f64 {
    let mut total = 0.0;
    for &group in &[1, 2] {
        let members: Vec<&f64> = x.iter().zip(labels).filter(|(_, &label)| label == group).map(|(x, _)| x).collect();
        for x in &members {
            total += **x * **x * f64::from(group);
        }
    }
    total
}
