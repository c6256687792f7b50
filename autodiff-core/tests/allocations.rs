//! The pool does what it is for: the second run of a pattern allocates nothing.
#![cfg(feature = "std")]
#![allow(unsafe_code, reason = "`GlobalAlloc` is an unsafe trait")]

use autodiff_core::private::{Buffer, Stages};
use autodiff_core::release_buffers;
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

/// The system allocator, with a count of the allocations of each thread.
struct Counting;

thread_local! {
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
}

fn count_one() {
    // Fails only while the thread ends, when nobody counts.
    let _ = ALLOCATIONS.try_with(|count| count.set(count.get() + 1));
}

// SAFETY: every method forwards to `System` with the arguments that it received.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count_one();
        // SAFETY: the caller keeps the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        count_one();
        // SAFETY: the caller keeps the contract of `alloc_zeroed`.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, place: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count_one();
        // SAFETY: the caller keeps the contract of `realloc`.
        unsafe { System.realloc(place, layout, size) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        // SAFETY: the caller keeps the contract of `dealloc`.
        unsafe { System.dealloc(place, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn allocations(run: impl FnOnce()) -> usize {
    let before = ALLOCATIONS.get();
    run();
    ALLOCATIONS.get() - before
}

/// Checks that the first run of a pattern allocates and the second does not.
#[track_caller]
fn check_reuse(pattern: impl Fn()) {
    assert_ne!(allocations(&pattern), 0, "the first run finds an empty pool");
    assert_eq!(allocations(&pattern), 0, "the second run allocates nothing");
}

#[test]
fn creating_stages_allocates_nothing() {
    assert_eq!(allocations(|| drop(Stages::<f64>::new())), 0);
}

#[test]
fn pushed_stages_are_reused() {
    check_reuse(|| {
        let mut stages = Stages::new();
        for i in 0..1000 {
            *stages.slot() = f64::from(i);
        }
    });
}

#[test]
fn frames_of_different_sizes_find_their_buffers_in_any_order() {
    check_reuse(|| {
        let mut small = Stages::<f64>::new();
        let mut large = Stages::<f64>::new();
        let mut middle = Stages::<f64>::new();
        small.frame(10);
        large.frame(1000);
        middle.frame(100);
        drop(large);
        drop(small);
    });
}

#[test]
fn stages_of_several_types_and_buffers_are_reused() {
    check_reuse(|| {
        let mut exits = Stages::<u8>::new();
        let mut values = Stages::<(f64, usize)>::new();
        for _ in 0..100 {
            *exits.slot() = 1;
            *values.slot() = (1.0, 1);
        }
        let _d_u = Buffer::<f64>::zeros(50);
        let _d_v = Buffer::<f64>::zeros(70);
    });
}

#[test]
fn nested_stages_are_reused() {
    check_reuse(|| {
        let mut calls = Stages::new();
        for n in 1..20 {
            let mut inner = Stages::<f64>::new();
            inner.frame(n);
            *calls.slot() = inner;
        }
    });
}

#[test]
fn patterns_that_change_settle() {
    let pattern = || {
        let mut first = Stages::new();
        let mut second = Stages::new();
        for i in 0..10 {
            *first.slot() = i;
        }
        for i in 0..1000 {
            *second.slot() = i;
        }
    };
    let runs = [(); 4].map(|()| allocations(pattern));
    assert_eq!(runs[3], 0, "allocations of the runs: {runs:?}");
}

#[test]
fn released_buffers_are_allocated_again() {
    let pattern = || drop(Buffer::<f64>::zeros(50));
    check_reuse(pattern);
    release_buffers();
    check_reuse(pattern);
}
