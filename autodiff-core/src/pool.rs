//! The pool: empty buffers that one call leaves to the next, so that a training loop allocates
//! nothing after its first steps.
//!
//! Each thread has its own pool, a shelf of buffers for each type of element. A shelf is sorted from
//! the largest capacity to the smallest, and a request takes the tightest fit. A call that repeats
//! the requests of an earlier one therefore finds a buffer for each of them, in whatever order the
//! buffers came back. Without the feature `std` there is no pool, and buffers come from the
//! allocator.

use alloc::vec::Vec;

/// Returns an empty buffer, one with room for `wanted` elements if the pool has it.
///
/// If no buffer is large enough the largest one is returned, to be grown; if there is none at all,
/// a buffer without capacity.
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

/// Returns the memory that autodiff keeps for later calls on this thread to the allocator.
///
/// Repeated gradients reuse their buffers, at most 16384 for a type of element. Call this after a large
/// computation whose memory is needed elsewhere; nothing else changes. Without the feature `std`
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

    /// How many buffers of one type are kept; the rest goes back to the allocator.
    pub(super) const SHELF: usize = 16_384;

    std::thread_local! {
        static POOL: RefCell<Pool> = const { RefCell::new(Pool { shelves: Vec::new() }) };
    }

    /// The shelves of a thread, found by a linear search: programs have few types of buffers.
    struct Pool {
        shelves: Vec<(TypeId, Box<dyn Any>)>,
    }

    impl Pool {
        /// Returns the buffers with elements of type `T`, if there ever were any.
        fn shelf<T: 'static>(&mut self) -> Option<&mut Vec<Vec<T>>> {
            let wanted = TypeId::of::<T>();
            let (_, shelf) = self.shelves.iter_mut().find(|(id, _)| *id == wanted)?;
            shelf.downcast_mut()
        }

        fn add<T: 'static>(&mut self, buffer: Vec<T>) {
            if let Some(shelf) = self.shelf() {
                insert(shelf, buffer);
            } else {
                let shelf = Box::new(alloc::vec![buffer]);
                self.shelves.push((TypeId::of::<T>(), shelf));
            }
        }
    }

    /// Takes the tightest fit out of a shelf that is sorted from large to small.
    fn tightest<T>(shelf: &mut Vec<Vec<T>>, wanted: usize) -> Option<Vec<T>> {
        if shelf.is_empty() {
            return None;
        }
        let fitting = shelf.partition_point(|buffer| buffer.capacity() >= wanted);
        Some(shelf.remove(fitting.saturating_sub(1)))
    }

    /// Inserts a buffer where the order asks for it; a full shelf drops it.
    fn insert<T>(shelf: &mut Vec<Vec<T>>, buffer: Vec<T>) {
        if shelf.len() < SHELF {
            let place = shelf.partition_point(|other| other.capacity() >= buffer.capacity());
            shelf.insert(place, buffer);
        }
    }

    pub(super) fn take<T: 'static>(wanted: usize) -> Vec<T> {
        let taken = POOL.try_with(|pool| tightest(pool.borrow_mut().shelf()?, wanted));
        taken.ok().flatten().unwrap_or_default()
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

    pub(super) fn put<T>(buffer: Vec<T>) {
        drop(buffer);
    }

    pub(super) fn release() {}
}

#[cfg(all(test, feature = "std"))]
mod tests {
    use super::{imp, put, release_buffers, take};
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
    fn buffers_come_back_empty_and_by_type() {
        put(alloc::vec![1_u64, 2, 3]);
        assert_eq!(take::<i64>(1).capacity(), 0);
        let buffer = take::<u64>(1);
        assert_eq!((buffer.len(), buffer.capacity()), (0, 3));
    }

    #[test]
    fn a_shelf_is_bounded() {
        put_capacities(&alloc::vec![8; imp::SHELF + 10]);
        let kept = (0..).take_while(|_| take::<u64>(1).capacity() != 0);
        assert_eq!(kept.count(), imp::SHELF);
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
