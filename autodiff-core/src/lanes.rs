//! Sums over the iterations of a loop, in lanes.
//!
//! A sum that is added up in order waits for each addition. Without leave to change the order a compiler cannot do better, and
//! Rust gives none. With several partial sums, of every eighth iteration each, the additions run beside each other, as vector
//! code where there is some. Only the rounding of the sums differs.

use core::ops::{AddAssign, Range};

/// How many partial sums there are of each sum.
const LANES: usize = 8;

/// How many iterations there are at least, for it to be worth to add the partial sums up.
const ENOUGH: usize = 2 * LANES;

/// Runs `body` for each of the `steps` and returns what it has added to its sums, which start at zero.
///
/// # Examples
///
/// ```
/// use autodiff_core::private::lanes;
///
/// let (x, y) = ([1.0, 2.0, 3.0], [0.5, 0.25, 2.0]);
/// let [dot, total] = lanes(0..3, |i, [dot, total]: &mut [f64; 2]| {
///     *dot += x[i] * y[i];
///     *total += x[i];
/// });
/// assert_eq!((dot, total), (7.0, 6.0));
/// ```
#[inline]
pub fn lanes<T, const N: usize>(steps: Range<usize>, mut body: impl FnMut(usize, &mut [T; N])) -> [T; N]
where
    T: Copy + Default + AddAssign,
{
    let Range { start: mut at, end } = steps;
    let mut sums = [T::default(); N];
    if end.saturating_sub(at) >= ENOUGH {
        let mut lanes = [sums; LANES];
        while end - at >= LANES {
            for (lane, sums) in lanes.iter_mut().enumerate() {
                body(at + lane, sums);
            }
            at += LANES;
        }
        sums = total(lanes);
    }
    while at < end {
        body(at, &mut sums);
        at += 1;
    }
    sums
}

/// The same, of a body that reads neighbours: elements of `arrays` at most `BEFORE` steps before its own and `AFTER` behind it.
///
/// For each round of lanes the body is given the parts of the arrays that it reads and the place of its step in them. Their
/// lengths are known at compile time, so that no index has to be checked.
///
/// # Panics
///
/// Panics if an array ends before the last step.
///
/// # Examples
///
/// ```
/// use autodiff_core::private::lanes_near;
///
/// let x = [1.0, 2.0, 4.0, 8.0];
/// let [sum] = lanes_near::<1, 0, _, 1, 1>(1..4, [&x], |i, [x], [sum]| *sum += x[i] - x[i - 1]);
/// assert_eq!(sum, 7.0);
/// ```
#[inline]
pub fn lanes_near<const BEFORE: usize, const AFTER: usize, T, const M: usize, const N: usize>(
    steps: Range<usize>,
    arrays: [&[T]; M],
    mut body: impl FnMut(usize, [&[T]; M], &mut [T; N]),
) -> [T; N]
where
    T: Copy + Default + AddAssign,
{
    let Range { start: mut at, end } = steps;
    let mut sums = [T::default(); N];
    if end.saturating_sub(at) >= ENOUGH + AFTER {
        let mut lanes = [sums; LANES];
        while end - at >= LANES + AFTER {
            let parts = arrays.map(|array| &array[at - BEFORE..at + (LANES + AFTER)]);
            for (lane, sums) in lanes.iter_mut().enumerate() {
                body(lane + BEFORE, parts, sums);
            }
            at += LANES;
        }
        sums = total(lanes);
    }
    while at < end {
        body(at, arrays, &mut sums);
        at += 1;
    }
    sums
}

/// The sums of the lanes, in halves.
#[inline]
fn total<T: Copy + AddAssign, const N: usize>(mut lanes: [[T; N]; LANES]) -> [T; N] {
    let mut width = LANES;
    while width > 1 {
        width /= 2;
        let (into, others) = lanes.split_at_mut(width);
        for (into, others) in into.iter_mut().zip(others) {
            into.iter_mut().zip(others).for_each(|(sum, other)| *sum += *other);
        }
    }
    lanes[0]
}

#[cfg(test)]
mod tests {
    use super::lanes;

    #[test]
    fn every_step_is_run_once_and_in_order() {
        for (start, end) in [(0, 0), (0, 1), (3, 10), (0, 16), (2, 19), (0, 41), (5, 2)] {
            let mut next = start;
            let sums = lanes(start..end, |i, [count, sum]: &mut [f64; 2]| {
                assert_eq!(i, next);
                next += 1;
                *count += 1.0;
                *sum += f64::from(u32::try_from(i).unwrap());
            });
            let expected =
                (start..end).fold([0.0; 2], |[n, sum], i| [n + 1.0, sum + f64::from(u32::try_from(i).unwrap())]);
            assert_eq!(sums.map(f64::to_bits), expected.map(f64::to_bits), "whole numbers are summed exactly");
        }
    }
}
