//! The pool: empty buffers that one call leaves to the next, so that a training loop allocates
//! nothing after its first steps.
//!
//! Each thread has its own pool, a shelf of buffers for each type of element, with a stack for each
//! size. Sizes have three significant bits, so that there are few; requests are rounded up to a
//! size, and buffers are filed by the size that they are sure to have. A request takes the tightest
//! fit. A call that repeats the requests of an earlier one therefore finds a buffer for each of them,
//! in whatever order the buffers came back, and none of it takes longer if the pool holds more: a bit for each size says
//! whether there is a buffer of it.
//!
//! A shelf takes back no more buffers than it has handed out. So it does not grow if the memory of
//! others ends up in the pool, as that of a cotangent that the caller has made.
//! Without the feature `std` there is no pool, and buffers come from the allocator.

use alloc::vec::Vec;
use core::mem;

/// Returns an empty buffer with room for `n` elements.
///
/// If the pool has no fit it comes from the allocator: what is smaller is left to others, so that a call finds all
/// that an earlier one has asked for.
#[inline]
pub(crate) fn room<T: 'static>(n: usize) -> Vec<T> {
    if n == 0 || size_of::<T>() == 0 {
        return Vec::new();
    }
    imp::fitting(rounded(n)).map_or_else(|| fresh(n), emptied)
}

/// Buffers lie in the pool with what was in them.
fn emptied<T>(mut buffer: Vec<T>) -> Vec<T> {
    buffer.clear();
    buffer
}

/// Returns a buffer from the allocator, and counts it as handed out.
#[cold]
fn fresh<T: 'static>(n: usize) -> Vec<T> {
    imp::lend::<T>();
    Vec::with_capacity(rounded(n))
}

/// Leaves a buffer to the pool of this thread, with what is in it unless that has to be dropped.
#[inline]
pub(crate) fn put<T: 'static>(mut buffer: Vec<T>) {
    if buffer.capacity() == 0 || size_of::<T>() == 0 {
        return;
    }
    // Elements may own pooled buffers themselves: they are dropped before the pool is borrowed.
    if mem::needs_drop::<T>() {
        buffer.clear();
    }
    imp::put(buffer);
}

/// Forgets that a buffer was handed out: it belongs to somebody else from now on.
pub(crate) fn give_away<T: 'static>(buffer: &Vec<T>) {
    if buffer.capacity() > 0 && size_of::<T>() > 0 {
        imp::give_away::<T>();
    }
}

/// Makes room for `additional` elements. What grows in use is exchanged for a larger buffer if the
/// pool has one, so that the next call finds as many small ones as this one.
pub(crate) fn reserve<T: 'static>(buffer: &mut Vec<T>, additional: usize) {
    let (length, capacity) = (buffer.len(), buffer.capacity());
    if capacity - length >= additional {
        return;
    }
    let wanted = rounded((2 * capacity).max(length + additional));
    let Some(larger) = imp::fitting(wanted) else {
        return buffer.reserve_exact(wanted - length);
    };
    exchange(buffer, larger);
}

/// Moves the elements to a larger buffer, and leaves the smaller one to others.
fn exchange<T: 'static>(buffer: &mut Vec<T>, larger: Vec<T>) {
    let mut larger = emptied(larger);
    larger.append(buffer);
    put(mem::replace(buffer, larger));
}

/// Appends an element to a vector that may have no memory yet.
#[inline]
pub(crate) fn push<T: 'static>(vector: &mut Vec<T>, element: T) {
    if vector.len() == vector.capacity() {
        grow(vector);
    }
    vector.push(element);
}

/// As a vector grows of which nobody knows how long it will be: always by way of the pool, so that the
/// next call finds a buffer for each step of each vector.
#[cold]
#[inline(never)]
fn grow<T: 'static>(vector: &mut Vec<T>) {
    let larger = room(2 * vector.capacity().max(LEAST / 2));
    exchange(vector, larger);
}

/// The first capacity of a vector that grows.
const LEAST: usize = 16;

/// Returns a buffer with room for `last` elements if the pool has it, and else one with room for `least`. What an
/// earlier call has left in it is still there.
pub(crate) fn again<T: 'static>(last: usize, least: usize) -> Vec<T> {
    if last > least
        && let Some(buffer) = imp::fitting(rounded(last))
    {
        return buffer;
    }
    imp::fitting(rounded(least)).unwrap_or_else(|| fresh(least))
}

/// Returns the capacity that a buffer for `n` elements should have: `n`, rounded up to three
/// significant bits.
#[inline]
pub(crate) fn rounded(n: usize) -> usize {
    let step = step(n.saturating_sub(1));
    n.checked_next_multiple_of(step).unwrap_or(n)
}

/// Returns the largest size that is no larger than a capacity.
#[cfg(feature = "std")]
fn assured(capacity: usize) -> usize {
    capacity - capacity % step(capacity)
}

/// Returns the distance of sizes around `n`.
#[inline]
fn step(n: usize) -> usize {
    1 << (usize::BITS - n.leading_zeros()).saturating_sub(3)
}

/// Returns the memory that autodiff keeps for later calls on this thread to the allocator.
///
/// Repeated gradients reuse their buffers. Call this after a large computation whose memory is needed
/// elsewhere; nothing else changes. Without the feature `std`
/// there is nothing to return.
///
/// # Examples
///
/// ```
/// autodiff_core::release_buffers();
/// ```
pub fn release_buffers() {
    imp::release();
}

#[cfg(feature = "std")]
mod imp {
    use alloc::boxed::Box;
    use alloc::vec::Vec;
    use core::any::{Any, TypeId};
    use core::cell::RefCell;
    use core::mem;

    std::thread_local! {
        /// Most buffers hold these numbers: their shelf is found without a search.
        static NUMBERS: RefCell<Shelf<f64>> = const { RefCell::new(Shelf::new()) };
        /// The shelves of other types, found by a linear search: programs have few of them.
        static OTHERS: RefCell<Vec<(TypeId, Box<dyn Any>)>> = const { RefCell::new(Vec::new()) };
    }

    /// All buffers with elements of one type.
    struct Shelf<T> {
        /// By the number of their size.
        stacks: Vec<Vec<Vec<T>>>,
        /// The stacks that hold buffers, a bit for each.
        filled: [u64; WORDS],
        /// How many buffers have been handed out and did not come back.
        lent: usize,
    }

    /// Room for a bit for each size.
    const WORDS: usize = 4;

    /// The number of a size: with three significant bits, there are four sizes for each position of the first one.
    #[inline]
    fn number(size: usize) -> usize {
        let shift = (usize::BITS - size.leading_zeros()).saturating_sub(3);
        4 * shift as usize + (size >> shift)
    }

    impl<T> Shelf<T> {
        const fn new() -> Self {
            Self { stacks: Vec::new(), filled: [0; WORDS], lent: 0 }
        }

        /// Takes the tightest fit.
        #[inline]
        fn fitting(&mut self, wanted: usize) -> Option<Vec<T>> {
            let place = self.first_filled(number(wanted))?;
            let stack = self.stacks.get_mut(place)?;
            let buffer = stack.pop()?;
            if stack.is_empty() {
                self.filled[place / 64] &= !(1 << (place % 64));
            }
            self.lent += 1;
            Some(buffer)
        }

        /// The first stack from a place on that holds a buffer.
        #[inline]
        fn first_filled(&self, place: usize) -> Option<usize> {
            let own = self.filled.get(place / 64)? & (u64::MAX << (place % 64));
            if own != 0 {
                return Some(place / 64 * 64 + own.trailing_zeros() as usize);
            }
            let later = (place / 64 + 1..WORDS).find(|word| self.filled[*word] != 0)?;
            Some(later * 64 + self.filled[later].trailing_zeros() as usize)
        }

        /// Takes a buffer back, if one was handed out.
        #[inline]
        fn put(&mut self, buffer: Vec<T>) -> Result<(), Vec<T>> {
            if self.lent == 0 {
                return Err(buffer);
            }
            self.lent -= 1;
            let place = number(super::assured(buffer.capacity()));
            if self.stacks.len() <= place {
                self.stacks.resize_with(place + 1, Vec::new);
            }
            self.stacks[place].push(buffer);
            self.filled[place / 64] |= 1 << (place % 64);
            Ok(())
        }
    }

    /// Does something with the shelf of a type, unless the thread is about to end.
    #[inline]
    fn with<T: 'static, R>(act: impl FnOnce(&mut Shelf<T>) -> R) -> Option<R> {
        if TypeId::of::<T>() == TypeId::of::<f64>() {
            let found = NUMBERS.try_with(|shelf| {
                let shelf: &mut dyn Any = &mut *shelf.borrow_mut();
                shelf.downcast_mut().map(act)
            });
            return found.ok().flatten();
        }
        OTHERS.try_with(|shelves| act(shelf(&mut shelves.borrow_mut()))).ok()
    }

    fn shelf<T: 'static>(shelves: &mut Vec<(TypeId, Box<dyn Any>)>) -> &mut Shelf<T> {
        let wanted = TypeId::of::<T>();
        let place = shelves.iter().position(|(id, _)| *id == wanted).unwrap_or_else(|| {
            shelves.push((wanted, Box::new(Shelf::<T>::new())));
            shelves.len() - 1
        });
        shelves[place].1.downcast_mut().expect("a shelf is of the type that it is found by")
    }

    #[inline]
    pub(super) fn fitting<T: 'static>(wanted: usize) -> Option<Vec<T>> {
        with(|shelf| shelf.fitting(wanted)).flatten()
    }

    /// Counts a buffer that comes from the allocator.
    pub(super) fn lend<T: 'static>() {
        with::<T, _>(|shelf| shelf.lent += 1);
    }

    #[inline]
    pub(super) fn put<T: 'static>(buffer: Vec<T>) {
        // What is refused is dropped behind the borrow, as is the buffer if the pool is gone while the thread ends.
        drop(with(|shelf| shelf.put(buffer)));
    }

    pub(super) fn give_away<T: 'static>() {
        with::<T, _>(|shelf| shelf.lent = shelf.lent.saturating_sub(1));
    }

    pub(super) fn release() {
        // Dropped after the borrows have ended.
        let _numbers = NUMBERS.try_with(|shelf| mem::replace(&mut *shelf.borrow_mut(), Shelf::new()));
        let _others = OTHERS.try_with(|shelves| mem::take(&mut *shelves.borrow_mut()));
    }

    #[cfg(test)]
    mod tests {
        use super::{Shelf, number};
        use crate::pool::rounded;
        use alloc::vec::Vec;

        #[test]
        fn sizes_are_numbered_in_their_order() {
            let mut sizes: Vec<usize> = (0..5000).map(rounded).collect();
            sizes.dedup();
            sizes.extend([rounded(usize::MAX / 2), 7 << 61, usize::MAX]);
            for pair in sizes.windows(2) {
                assert!(number(pair[0]) < number(pair[1]) || pair[1] == usize::MAX, "{pair:?}");
            }
            assert!(number(usize::MAX) < 256);
        }

        #[test]
        fn a_fit_is_found_in_every_word() {
            for size in [3, 1 << 16, 5 << 20, 7 << 40, usize::MAX / 2 + 1] {
                let mut shelf = Shelf::<()> { lent: 1, ..Shelf::new() };
                assert_eq!(shelf.first_filled(0), None);
                shelf.filled[number(size) / 64] |= 1 << (number(size) % 64);
                assert_eq!(shelf.first_filled(1), Some(number(size)));
                assert_eq!(shelf.first_filled(number(size)), Some(number(size)));
                assert_eq!(shelf.first_filled(number(size) + 1), None);
            }
        }
    }
}

#[cfg(not(feature = "std"))]
mod imp {
    use alloc::vec::Vec;

    pub(super) fn fitting<T>(_wanted: usize) -> Option<Vec<T>> {
        None
    }

    pub(super) fn lend<T>() {}

    pub(super) fn put<T>(buffer: Vec<T>) {
        drop(buffer);
    }

    pub(super) fn give_away<T>() {}

    pub(super) fn release() {}
}

#[cfg(all(test, feature = "std"))]
mod tests {
    use super::{again, give_away, imp, push, put, release_buffers, reserve, room, rounded};
    use alloc::vec::Vec;

    /// What the pool has for so many elements.
    fn take<T: 'static>(wanted: usize) -> Vec<T> {
        imp::fitting(rounded(wanted)).unwrap_or_default()
    }

    /// Puts new buffers in place of such as have been taken before.
    fn put_capacities(capacities: &[usize]) {
        for &capacity in capacities {
            imp::lend::<u64>();
            put(Vec::<u64>::with_capacity(capacity));
        }
    }

    #[test]
    fn the_tightest_fit_is_taken() {
        put_capacities(&[10, 1000, 100]);
        assert_eq!(take::<u64>(50).capacity(), 100);
        assert_eq!(take::<u64>(10).capacity(), 10);
        assert_eq!(take::<u64>(10).capacity(), 1000);
        assert_eq!(take::<u64>(10).capacity(), 0);
    }

    #[test]
    fn what_was_reserved_is_found_again() {
        for wanted in 1..300 {
            let buffer = room::<u64>(wanted);
            let capacity = buffer.capacity();
            assert!((wanted..=wanted + wanted / 4).contains(&capacity));
            put_capacities(&[capacity - 1, 2 * capacity]);
            put(buffer);
            assert_eq!(take::<u64>(wanted).capacity(), capacity);
            release_buffers();
        }
    }

    #[test]
    fn buffers_come_back_empty_and_by_type() {
        imp::lend::<u64>();
        put(alloc::vec![1_u64, 2, 3]);
        assert_eq!(take::<i64>(1).capacity(), 0);
        let buffer = room::<u64>(1);
        assert_eq!((buffer.len(), buffer.capacity()), (0, 3));
    }

    #[test]
    fn what_grows_is_exchanged_if_the_pool_has_a_larger_buffer() {
        put_capacities(&[4]);
        let mut buffer = take::<u64>(4);
        buffer.extend([1, 2, 3]);
        reserve(&mut buffer, 2);
        assert_eq!((&buffer[..], buffer.capacity()), (&[1, 2, 3][..], 8));
        put_capacities(&[40]);
        reserve(&mut buffer, 10);
        assert_eq!((&buffer[..], buffer.capacity()), (&[1, 2, 3][..], 40));
        assert_eq!(take::<u64>(4).capacity(), 8);
    }

    #[test]
    fn what_was_long_the_last_time_takes_a_long_buffer_if_there_is_one() {
        put_capacities(&[10, 100]);
        assert_eq!(again::<u64>(60, 1).capacity(), 100);
        assert_eq!(again::<u64>(60, 1).capacity(), 10);
        assert_eq!(again::<u64>(60, 1).capacity(), 1);
    }

    #[test]
    fn vectors_grow_by_the_same_buffers_again() {
        let steps = || {
            let mut vector = Vec::new();
            let places: Vec<*const u64> = (0..40)
                .map(|i| {
                    push(&mut vector, i);
                    vector.as_ptr()
                })
                .collect();
            put(vector);
            places
        };
        assert_eq!(steps(), steps());
    }

    #[test]
    fn no_more_comes_back_than_was_taken() {
        let taken = [room::<u64>(5), room::<u64>(5)];
        give_away(&taken[1]);
        (0..3).for_each(|_| put(Vec::<u64>::with_capacity(7)));
        assert_eq!([take::<u64>(1), take::<u64>(1)].map(|buffer| buffer.capacity()), [7, 0]);
    }

    #[test]
    fn released_buffers_are_gone() {
        put_capacities(&[10]);
        release_buffers();
        assert_eq!(take::<u64>(1).capacity(), 0);
    }

    #[test]
    fn elements_without_size_are_not_pooled() {
        put(alloc::vec![(); 10]);
        assert_eq!(take::<()>(1).capacity(), usize::MAX);
    }

    #[test]
    fn a_buffer_may_outlive_the_pool_of_its_thread() {
        struct Late(Vec<u64>);
        impl Drop for Late {
            fn drop(&mut self) {
                put(core::mem::take(&mut self.0));
                assert_eq!(take::<u64>(1).len(), 0);
            }
        }
        std::thread_local! {
            static LATE: core::cell::RefCell<Option<Late>> = const { core::cell::RefCell::new(None) };
        }
        let thread = std::thread::spawn(|| {
            // Thread locals are dropped in no promised order; both must work.
            LATE.set(Some(Late(Vec::with_capacity(4))));
            put_capacities(&[10]);
        });
        thread.join().unwrap();
    }
}
