//! Orders of the elements of slices, as the positions that they had before.
//!
//! Where std leaves open which order the elements get, this is one that it may have: that which it gives to plain numbers.

use crate::private::{Kept, copied, room};
use alloc::vec::Vec;
use core::cmp::Ordering;

/// Positions, in memory that later calls reuse.
type Positions = Kept<Vec<usize>>;

fn positions<T>(slice: &[T]) -> Positions {
    let mut positions = room(slice.len());
    positions.extend(0..slice.len());
    Kept::new(positions)
}

/// Returns the old position of each element of the slice sorted by `compare`; equal elements keep their order.
pub fn order<T>(slice: &[T], mut compare: impl FnMut(&T, &T) -> Ordering) -> Positions {
    let mut order = positions(slice);
    order.sort_by(|a, b| compare(&slice[*a], &slice[*b]));
    order
}

/// The same with the keys of elements.
pub fn order_by_key<T, K: Ord>(slice: &[T], mut key: impl FnMut(&T) -> K) -> Positions {
    order(slice, |a, b| key(a).cmp(&key(b)))
}

/// Returns the order into which `sort_unstable_by` brings the elements.
pub fn order_unstable<T>(slice: &[T], mut compare: impl FnMut(&T, &T) -> Ordering) -> Positions {
    let mut order = positions(slice);
    order.sort_unstable_by(|a, b| compare(&slice[*a], &slice[*b]));
    order
}

/// The same with the keys of elements.
pub fn order_unstable_by_key<T, K: Ord>(slice: &[T], mut key: impl FnMut(&T) -> K) -> Positions {
    order_unstable(slice, |a, b| key(a).cmp(&key(b)))
}

/// Returns the order into which `select_nth_unstable_by` brings the elements.
///
/// # Panics
///
/// Panics if there is no element `nth`.
#[track_caller]
pub fn order_selected<T>(slice: &[T], nth: usize, mut compare: impl FnMut(&T, &T) -> Ordering) -> Positions {
    let mut order = positions(slice);
    order.select_nth_unstable_by(nth, |a, b| compare(&slice[*a], &slice[*b]));
    order
}

/// The same with the keys of elements.
///
/// # Panics
///
/// Panics if there is no element `nth`.
#[track_caller]
pub fn order_selected_by_key<T, K: Ord>(slice: &[T], nth: usize, mut key: impl FnMut(&T) -> K) -> Positions {
    order_selected(slice, nth, |a, b| key(a).cmp(&key(b)))
}

/// Brings the elements into an order: element `i` becomes what element `order[i]` was.
pub fn permute<T>(slice: &mut [T], order: &[usize]) {
    each_cycle(order, |_, at, from| slice.swap(at, from));
}

/// Undoes [`permute`].
pub fn unpermute<T>(slice: &mut [T], order: &[usize]) {
    each_cycle(order, |start, _, to| slice.swap(start, to));
}

/// Visits the steps of all cycles of a permutation: where the cycle started, and from where to where the step goes.
fn each_cycle(order: &[usize], mut step: impl FnMut(usize, usize, usize)) {
    let mut left = Kept::new(copied(order));
    for start in 0..left.len() {
        let mut at = start;
        loop {
            let next = core::mem::replace(&mut left[at], at);
            if next == start || next == at {
                break;
            }
            step(start, at, next);
            at = next;
        }
    }
}

/// Returns what a closure says of two elements, as `dedup_by` asks it.
pub fn are_same<T>(a: &mut T, b: &mut T, same: impl FnOnce(&mut T, &mut T) -> bool) -> bool {
    same(a, b)
}

/// Returns whether the keys of two elements are equal.
pub fn have_same_key<T, K: PartialEq>(a: &mut T, b: &mut T, mut key: impl FnMut(&mut T) -> K) -> bool {
    key(a) == key(b)
}

#[cfg(test)]
mod tests {
    use super::{order_by_key, order_selected, order_unstable, order_unstable_by_key, permute, unpermute};
    use alloc::vec::Vec;

    /// Numbers in no order, some of them twice.
    fn numbers() -> Vec<f64> {
        (0..200_u32).map(|i| f64::from((i * 7919) % 151) * 0.5).collect()
    }

    #[test]
    fn numbers_get_the_order_that_std_gives_them() {
        for n in [1, 20, 21, 50, 200] {
            let mut sorted = numbers()[..n].to_vec();
            let mut permuted = sorted.clone();
            permute(&mut permuted, &order_unstable(&sorted, f64::total_cmp));
            sorted.sort_unstable_by(f64::total_cmp);
            assert_eq!(permuted, sorted);

            let mut selected = numbers()[..n].to_vec();
            let mut permuted = selected.clone();
            permute(&mut permuted, &order_selected(&selected, n / 3, f64::total_cmp));
            selected.select_nth_unstable_by(n / 3, f64::total_cmp);
            assert_eq!(permuted, selected);
        }
    }

    #[test]
    fn orders_are_undone() {
        let order = order_by_key(&numbers(), |x| x.total_cmp(&3.0));
        let mut there_and_back = numbers();
        permute(&mut there_and_back, &order);
        assert!(there_and_back.is_sorted_by_key(|x| x.total_cmp(&3.0)));
        unpermute(&mut there_and_back, &order);
        assert_eq!(there_and_back, numbers());
        assert!(order_unstable_by_key(&[3, 1, 2], |x| *x).iter().eq(&[1, 2, 0]));
    }
}
