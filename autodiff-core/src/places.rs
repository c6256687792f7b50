//! Where a number stands.

use core::ops::Range;

/// How many numbers are looked at together: whether one of them is the number that is looked for is a question that
/// compilers answer by vector code.
const BLOCK: usize = 32;

/// Returns the last index of the range at which the number stands, `otherwise` if there is none.
///
/// # Panics
///
/// Panics if the range goes beyond the end of the numbers, unless it is empty.
///
/// # Examples
///
/// ```
/// use autodiff_core::private::last_place;
///
/// let numbers = [1.0, 5.0, 5.0, 2.0];
/// assert_eq!(last_place(&numbers, 0..4, 5.0, usize::MAX), 2);
/// assert_eq!(last_place(&numbers, 0..2, 5.0, usize::MAX), 1);
/// assert_eq!(last_place(&numbers, 3..4, 5.0, usize::MAX), usize::MAX);
/// ```
#[inline]
pub fn last_place<T: Copy + PartialEq>(numbers: &[T], range: Range<usize>, number: T, otherwise: usize) -> usize {
    let mut blocks = among(numbers, &range).rchunks_exact(BLOCK);
    let mut end = range.end;
    for block in &mut blocks {
        end -= BLOCK;
        if holds(block, number) {
            return last_within(block, end, number, otherwise);
        }
    }
    last_within(blocks.remainder(), range.start, number, otherwise)
}

/// Returns the first index of the range at which the number stands, `otherwise` if there is none.
///
/// # Panics
///
/// Panics if the range goes beyond the end of the numbers, unless it is empty.
///
/// # Examples
///
/// ```
/// use autodiff_core::private::first_place;
///
/// let numbers = [1.0, 5.0, 5.0, 2.0];
/// assert_eq!(first_place(&numbers, 0..4, 5.0, usize::MAX), 1);
/// assert_eq!(first_place(&numbers, 3..2, 5.0, usize::MAX), usize::MAX);
/// ```
#[inline]
pub fn first_place<T: Copy + PartialEq>(numbers: &[T], range: Range<usize>, number: T, otherwise: usize) -> usize {
    let mut blocks = among(numbers, &range).chunks_exact(BLOCK);
    let mut start = range.start;
    for block in &mut blocks {
        if holds(block, number) {
            return first_within(block, start, number, otherwise);
        }
        start += BLOCK;
    }
    first_within(blocks.remainder(), start, number, otherwise)
}

#[inline]
fn among<'a, T>(numbers: &'a [T], range: &Range<usize>) -> &'a [T] {
    if range.is_empty() { &[] } else { &numbers[range.clone()] }
}

#[inline]
#[allow(clippy::needless_bitwise_bool, reason = "vector code looks at all of them")]
fn holds<T: Copy + PartialEq>(block: &[T], number: T) -> bool {
    block.iter().fold(false, |found, other| found | (*other == number))
}

/// The same of a few numbers, of which the first one is the one at `start`. No branch depends on them.
#[inline]
fn last_within<T: Copy + PartialEq>(block: &[T], start: usize, number: T, otherwise: usize) -> usize {
    let places = block.iter().zip(start..start + block.len());
    places.fold(otherwise, |found, (other, place)| if *other == number { place } else { found })
}

#[inline]
fn first_within<T: Copy + PartialEq>(block: &[T], start: usize, number: T, otherwise: usize) -> usize {
    let places = block.iter().zip(start..start + block.len()).rev();
    places.fold(otherwise, |found, (other, place)| if *other == number { place } else { found })
}

#[cfg(test)]
mod tests {
    use super::{first_place, last_place};
    use alloc::vec::Vec;
    use core::cmp::Ordering;

    #[test]
    fn places_are_those_that_a_loop_finds() {
        let numbers: Vec<f64> = (0..200_u32).map(|i| f64::from(i * i % 37)).collect();
        for (start, end) in [(0, 200), (0, 0), (7, 41), (100, 200), (5, 4), (199, 200)] {
            for number in (0..38).map(f64::from).chain([f64::NAN]) {
                let mut places = (start..end).filter(|i| numbers[*i].partial_cmp(&number) == Some(Ordering::Equal));
                let first = places.next();
                let last = places.next_back().or(first);
                assert_eq!(first_place(&numbers, start..end, number, 1000), first.unwrap_or(1000));
                assert_eq!(last_place(&numbers, start..end, number, 1000), last.unwrap_or(1000));
            }
        }
    }

    #[test]
    fn zeros_of_both_signs_are_the_same_number() {
        assert_eq!(last_place(&[-0.0, 1.0], 0..2, 0.0, 9), 0);
    }
}
