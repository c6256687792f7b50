//! The pool: empty buffers that one call leaves to the next, so that a training loop allocates
//! nothing after its first steps.
//!
//! Each thread has its own pool, a shelf of buffers for each type of element, with a stack for each
//! size. Sizes have three significant bits, so that there are few; requests are rounded up to a
//! size, and buffers are filed by the size that they are sure to have. A request takes the tightest
//! fit. A call that repeats the requests of an earlier one therefore finds a buffer for each of them,
//! in whatever order the buffers came back, and none of it takes longer if the pool holds more.
//! Without the feature `std` there is no pool, and buffers come from the allocator.

use alloc::vec::Vec;
use core::mem;

/// Returns an empty buffer, one with room for `wanted` elements if the pool has it.
///
/// If no buffer is large enough the largest one is returned; if there is none at all, a buffer without
/// capacity. [`reserve`] grows both.
pub(crate) fn take<T: 'static>(wanted: usize) -> Vec<T> {
    imp::take(wanted)
}

/// Empties a buffer and leaves it to the pool of this thread.
#[inline]
pub(crate) fn put<T: 'static>(mut buffer: Vec<T>) {
    if buffer.capacity() == 0 || size_of::<T>() == 0 {
        return;
    }
    // Elements may own pooled buffers themselves: they are dropped before the pool is borrowed.
    buffer.clear();
    imp::put(buffer);
}

/// Makes room for `additional` elements. What grows in use is exchanged for a larger buffer if the
/// pool has one, so that the next call finds as many small ones as this one.
pub(crate) fn reserve<T: 'static>(buffer: &mut Vec<T>, additional: usize) {
    let (length, capacity) = (buffer.len(), buffer.capacity());
    if capacity - length >= additional {
        return;
    }
    if length == 0 {
        return buffer.reserve_exact(rounded(additional));
    }
    let wanted = rounded((2 * capacity).max(length + additional));
    let Some(mut larger) = imp::fitting(wanted) else {
        return buffer.reserve_exact(wanted - length);
    };
    larger.append(buffer);
    put(mem::replace(buffer, larger));
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
        static POOL: RefCell<Pool> = const { RefCell::new(Pool { shelves: Vec::new() }) };
    }

    /// The shelves of a thread, found by a linear search: programs have few types of buffers.
    struct Pool {
        shelves: Vec<(TypeId, Box<dyn Any>)>,
    }

    impl Pool {
        /// Returns the buffers with elements of type `T`, if there ever were any.
        fn shelf<T: 'static>(&mut self) -> Option<&mut Shelf<T>> {
            let wanted = TypeId::of::<T>();
            let (_, shelf) = self.shelves.iter_mut().find(|(id, _)| *id == wanted)?;
            shelf.downcast_mut()
        }

        fn add<T: 'static>(&mut self, buffer: Vec<T>) {
            if let Some(shelf) = self.shelf() {
                shelf.add(buffer);
            } else {
                let mut shelf = Shelf { stacks: Vec::new() };
                shelf.add(buffer);
                self.shelves.push((TypeId::of::<T>(), Box::new(shelf)));
            }
        }
    }

    /// All buffers with elements of one type.
    struct Shelf<T> {
        /// By size, in ascending order. A stack that is empty has been in use.
        stacks: Vec<(usize, Vec<Vec<T>>)>,
    }

    impl<T> Shelf<T> {
        /// Takes the tightest fit.
        fn fitting(&mut self, wanted: usize) -> Option<Vec<T>> {
            let first = self.stacks.partition_point(|(size, _)| *size < wanted);
            self.stacks[first..].iter_mut().find_map(|(_, stack)| stack.pop())
        }

        fn largest(&mut self) -> Option<Vec<T>> {
            self.stacks.iter_mut().rev().find_map(|(_, stack)| stack.pop())
        }

        fn add(&mut self, buffer: Vec<T>) {
            let size = super::assured(buffer.capacity());
            let place = self.stacks.partition_point(|(other, _)| *other < size);
            match self.stacks.get_mut(place) {
                Some((other, stack)) if *other == size => stack.push(buffer),
                _ => self.stacks.insert(place, (size, alloc::vec![buffer])),
            }
        }
    }

    fn with_shelf<T: 'static>(search: impl FnOnce(&mut Shelf<T>) -> Option<Vec<T>>) -> Option<Vec<T>> {
        POOL.try_with(|pool| search(pool.borrow_mut().shelf()?)).ok().flatten()
    }

    pub(super) fn take<T: 'static>(wanted: usize) -> Vec<T> {
        let wanted = super::rounded(wanted);
        let taken = with_shelf(|shelf| shelf.fitting(wanted).or_else(|| shelf.largest()));
        taken.unwrap_or_default()
    }

    pub(super) fn fitting<T: 'static>(wanted: usize) -> Option<Vec<T>> {
        with_shelf(|shelf| shelf.fitting(wanted))
    }

    pub(super) fn put<T: 'static>(buffer: Vec<T>) {
        // The pool is gone while the thread ends; the buffer is then dropped with the closure.
        let _ = POOL.try_with(|pool| pool.borrow_mut().add(buffer));
    }

    pub(super) fn release() {
        // Dropped after the borrow has ended.
        let _shelves = POOL.try_with(|pool| mem::take(&mut pool.borrow_mut().shelves));
    }
}

#[cfg(not(feature = "std"))]
mod imp {
    use alloc::vec::Vec;

    pub(super) fn take<T>(_wanted: usize) -> Vec<T> {
        Vec::new()
    }

    pub(super) fn fitting<T>(_wanted: usize) -> Option<Vec<T>> {
        None
    }

    pub(super) fn put<T>(buffer: Vec<T>) {
        drop(buffer);
    }

    pub(super) fn release() {}
}

#[cfg(all(test, feature = "std"))]
mod tests {
    use super::{put, release_buffers, reserve, take};
    use alloc::vec::Vec;

    fn put_capacities(capacities: &[usize]) {
        for &capacity in capacities {
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
    fn without_a_fit_the_largest_is_taken() {
        put_capacities(&[10, 1000, 100]);
        assert_eq!(take::<u64>(2000).capacity(), 1000);
    }

    #[test]
    fn what_was_reserved_is_found_again() {
        for wanted in 1..300 {
            let mut buffer = Vec::<u64>::new();
            reserve(&mut buffer, wanted);
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
        put(alloc::vec![1_u64, 2, 3]);
        assert_eq!(take::<i64>(1).capacity(), 0);
        let buffer = take::<u64>(1);
        assert_eq!((buffer.len(), buffer.capacity()), (0, 3));
    }

    #[test]
    fn what_grows_is_exchanged_if_the_pool_has_a_larger_buffer() {
        let mut buffer = Vec::<u64>::with_capacity(4);
        buffer.extend([1, 2, 3]);
        reserve(&mut buffer, 2);
        assert_eq!((&buffer[..], buffer.capacity()), (&[1, 2, 3][..], 8));
        put_capacities(&[40]);
        reserve(&mut buffer, 10);
        assert_eq!((&buffer[..], buffer.capacity()), (&[1, 2, 3][..], 40));
        assert_eq!(take::<u64>(4).capacity(), 8);
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
