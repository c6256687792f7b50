//! Stages of loops: forward values that the backward pass reads, last first.
//!
//! The forward pass of a loop leaves one frame of values an iteration, the backward pass takes the
//! frames from the end (Hascoët and Pascual, *The Tapenade automatic differentiation tool*, ACM
//! Transactions on Mathematical Software 39(3), 2013, there a stack with `PUSH` and `POP`). Reading
//! leaves the values in place, so that one forward pass serves any number of backward passes.

use crate::{check, pool};
use alloc::vec::Vec;
use core::any::Any;
use core::fmt;
use core::mem;
use core::slice;
use core::sync::atomic::{AtomicUsize, Ordering};

/// A stack of forward values, in memory that later calls reuse.
///
/// What a call leaves in that memory the next one finds there: values without a destructor are not cleared. The
/// generated code writes each value before it reads it; with debug assertions numbers are NaN until then, and indices
/// out of bounds.
///
/// # Examples
///
/// The backward pass of `for x in xs { y *= x }` reads each old `y`:
///
/// ```
/// use autodiff_core::private::Stages;
///
/// let (xs, mut y) = ([2.0, 3.0, 5.0], 1.0);
/// let mut old_y = Stages::new();
/// let frame = old_y.frame(3);
/// for i in 0..3 {
///     frame[i] = y;
///     y *= xs[i];
/// }
///
/// let (mut d_xs, mut d_y) = ([0.0; 3], 1.0);
/// let frame = old_y.rewind().frame(3);
/// for i in (0..3).rev() {
///     d_xs[i] += frame[i] * d_y;
///     d_y *= xs[i];
/// }
/// assert_eq!(d_xs, [15.0, 10.0, 6.0]);
/// ```
pub struct Stages<T: 'static> {
    /// The values, and behind them what is left of earlier calls.
    values: Vec<T>,
    /// How many values there are.
    used: usize,
    /// How many values there were at most, before they were forgotten.
    most: usize,
    last: Option<&'static Last>,
}

/// How many values some stages had when they were last used: for how many the next ones need room.
///
/// It is a hint and no more: threads share it, as do instances of a generic function.
#[derive(Debug)]
pub struct Last(AtomicUsize);

impl Last {
    /// Returns what nothing is known of.
    #[allow(clippy::new_without_default, reason = "there is one in the generated code for all stages that there are")]
    pub const fn new() -> Self {
        Self(AtomicUsize::new(0))
    }

    #[inline]
    fn get(&self) -> usize {
        self.0.load(Ordering::Relaxed)
    }

    /// Notes what differs, so that threads do not wait for one another.
    #[inline]
    fn set(&self, count: usize) {
        if self.get() != count {
            self.0.store(count, Ordering::Relaxed);
        }
    }
}

/// Stages that know how many values they had when they were last used.
#[doc(hidden)]
#[macro_export]
macro_rules! stages {
    () => {{
        static LAST: $crate::private::Last = $crate::private::Last::new();
        $crate::private::Stages::since(&LAST)
    }};
}

impl<T: 'static> Stages<T> {
    /// Returns an empty stack. It asks for memory when the first value comes.
    #[inline]
    pub const fn new() -> Self {
        Self { values: Vec::new(), used: 0, most: 0, last: None }
    }

    /// The same of stages that have been used before.
    #[inline]
    pub const fn since(last: &'static Last) -> Self {
        Self { values: Vec::new(), used: 0, most: 0, last: Some(last) }
    }

    /// Adds `n` values and returns them, as a slice that a loop can fill by index.
    ///
    /// # Examples
    ///
    /// ```
    /// use autodiff_core::private::Stages;
    ///
    /// let mut squares = Stages::new();
    /// for (i, square) in squares.frame(3).iter_mut().enumerate() {
    ///     *square = i * i;
    /// }
    /// assert_eq!(squares.rewind().frame(3), [0, 1, 4]);
    /// ```
    #[inline]
    pub fn frame(&mut self, n: usize) -> &mut [T]
    where
        T: Default,
    {
        let (start, end) = (self.used, self.used + n);
        self.used = end;
        let frame = if start <= end && end <= self.values.len() {
            &mut self.values[start..end]
        } else {
            self.grown(start, end, end)
        };
        // The length is written out, so that loops over the frame need no checks.
        let frame = &mut frame[..n];
        spoil(frame);
        frame
    }

    /// Adds one value and returns it.
    #[inline]
    pub fn slot(&mut self) -> &mut T
    where
        T: Default,
    {
        let place = self.used;
        self.used += 1;
        let slot = if place < self.values.len() {
            &mut self.values[place]
        } else {
            &mut self.grown(place, place + 1, 2 * place + 16)[0]
        };
        spoil(slice::from_mut(slot));
        slot
    }

    /// As [`frame`](Self::frame), of default values: for what says by its default that it was not written.
    ///
    /// # Examples
    ///
    /// ```
    /// use autodiff_core::private::Stages;
    ///
    /// let mut reached = Stages::new();
    /// reached.cleared_frame(3)[1] = true;
    /// assert_eq!(reached.rewind().frame(3), [false, true, false]);
    /// ```
    #[inline]
    pub fn cleared_frame(&mut self, n: usize) -> &mut [T]
    where
        T: Default,
    {
        let frame = self.frame(n);
        frame.fill_with(T::default);
        frame
    }

    /// As [`slot`](Self::slot), with the default value.
    #[inline]
    pub fn cleared_slot(&mut self) -> &mut T
    where
        T: Default,
    {
        let slot = self.slot();
        *slot = T::default();
        slot
    }

    /// Returns a reader that starts at the value stored last and leaves the stack as it is.
    #[inline]
    pub fn rewind(&self) -> Rewind<'_, T> {
        Rewind { rest: self.stored() }
    }

    /// Forgets all values, and keeps the memory.
    ///
    /// # Examples
    ///
    /// ```
    /// use autodiff_core::private::Stages;
    ///
    /// let mut stages = Stages::new();
    /// *stages.slot() = 1.0;
    /// stages.clear();
    /// assert!(stages.is_empty());
    /// ```
    #[inline]
    pub fn clear(&mut self) {
        self.most = self.most.max(self.used);
        self.used = 0;
        if mem::needs_drop::<T>() {
            self.values.clear();
        }
    }

    /// Returns how many values are stored.
    #[inline]
    pub fn len(&self) -> usize {
        self.used
    }

    /// Returns whether no value is stored.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.used == 0
    }

    fn stored(&self) -> &[T] {
        &self.values[..self.used]
    }

    /// Returns a range of the values once there are `wanted` of them. Those before the range are kept.
    #[cold]
    #[inline(never)]
    fn grown(&mut self, start: usize, end: usize, wanted: usize) -> &mut [T]
    where
        T: Default,
    {
        if self.values.capacity() == 0 {
            let last = self.last.map_or(0, Last::get);
            self.values = pool::again(last, wanted);
        }
        if self.values.capacity() < wanted {
            self.values.truncate(start);
            pool::reserve(&mut self.values, wanted - start);
        }
        if self.values.len() < wanted {
            self.values.resize_with(wanted, T::default);
        }
        &mut self.values[start..end]
    }
}

/// With debug assertions, makes numbers NaN that nobody has written yet, so that reading one does not go unnoticed.
#[inline]
fn spoil<T: 'static>(values: &mut [T]) {
    if !cfg!(debug_assertions) {
        return;
    }
    for value in values {
        let value: &mut dyn Any = value;
        if let Some(number) = value.downcast_mut::<f64>() {
            *number = f64::NAN;
        } else if let Some(number) = value.downcast_mut::<f32>() {
            *number = f32::NAN;
        } else if let Some(index) = value.downcast_mut::<usize>() {
            *index = usize::MAX;
        }
    }
}

impl<T: 'static> Default for Stages<T> {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl<T: Clone + 'static> Clone for Stages<T> {
    fn clone(&self) -> Self {
        let mut values = pool::room(self.used);
        values.extend_from_slice(self.stored());
        Self { values, used: self.used, most: 0, last: self.last }
    }
}

impl<T: fmt::Debug + 'static> fmt::Debug for Stages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Stages").field(&self.stored()).finish()
    }
}

impl<T: 'static> Drop for Stages<T> {
    #[inline]
    fn drop(&mut self) {
        if let Some(last) = self.last {
            last.set(self.most.max(self.used));
        }
        pool::put(mem::take(&mut self.values));
    }
}

/// Reads [`Stages`] from the end, which is the order of the backward pass.
#[derive(Debug)]
pub struct Rewind<'a, T> {
    rest: &'a [T],
}

impl<'a, T> Rewind<'a, T> {
    /// Returns the last value that was not read yet.
    ///
    /// # Panics
    ///
    /// Panics with an internal error if every value was read.
    #[inline]
    #[track_caller]
    pub fn pop(&mut self) -> &'a T {
        let Some((last, rest)) = self.rest.split_last() else { check::stages_underflow() };
        self.rest = rest;
        last
    }

    /// Returns the last `n` values that were not read yet, in the order in which they were stored.
    ///
    /// # Panics
    ///
    /// Panics with an internal error if fewer than `n` are left.
    #[inline]
    #[track_caller]
    pub fn frame(&mut self, n: usize) -> &'a [T] {
        let Some(start) = self.rest.len().checked_sub(n) else { check::stages_underflow() };
        let (rest, frame) = self.rest.split_at(start);
        self.rest = rest;
        frame
    }
}

impl<T> Clone for Rewind<'_, T> {
    #[inline]
    fn clone(&self) -> Self {
        Self { rest: self.rest }
    }
}

#[cfg(test)]
mod tests;
