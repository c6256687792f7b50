//! Stages of loops: forward values that the backward pass reads, last first.
//!
//! The forward pass of a loop leaves one frame of values an iteration, the backward pass takes the
//! frames from the end (Hascoët and Pascual, *The Tapenade automatic differentiation tool*, ACM
//! Transactions on Mathematical Software 39(3), 2013, there a stack with `PUSH` and `POP`). Reading
//! leaves the values in place, so that one forward pass serves any number of backward passes.

use crate::{check, pool};
use alloc::vec::Vec;
use core::fmt;
use core::mem;

/// A stack of forward values, in memory that later calls reuse.
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
/// for x in xs {
///     old_y.push(y);
///     y *= x;
/// }
///
/// let (mut d_xs, mut d_y) = ([0.0; 3], 1.0);
/// let mut old_y = old_y.rewind();
/// for i in (0..3).rev() {
///     d_xs[i] += old_y.pop() * d_y;
///     d_y *= xs[i];
/// }
/// assert_eq!(d_xs, [15.0, 10.0, 6.0]);
/// ```
pub struct Stages<T: 'static> {
    values: Vec<T>,
}

impl<T: 'static> Stages<T> {
    /// Returns an empty stack. It asks for memory when the first value comes.
    #[inline]
    pub const fn new() -> Self {
        Self { values: Vec::new() }
    }

    /// Makes room for `additional` values, so that storing them does not grow the memory.
    #[inline]
    pub fn reserve(&mut self, additional: usize) {
        if self.values.capacity() - self.values.len() < additional {
            self.grow(additional, additional);
        }
    }

    /// Stores one value.
    #[inline]
    pub fn push(&mut self, value: T) {
        if self.values.len() == self.values.capacity() {
            // How many values will follow is unknown: the largest buffer serves best.
            self.grow(1, usize::MAX);
        }
        self.values.push(value);
    }

    /// Stores `n` default values and returns them, as a slice that a loop can fill by index.
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
        T: Default + Clone,
    {
        self.reserve(n);
        let start = self.values.len();
        self.values.resize(start + n, T::default());
        // The length is written out, so that loops over the frame need no checks.
        &mut self.values[start..][..n]
    }

    /// Stores one default value and returns it.
    #[inline]
    pub fn slot(&mut self) -> &mut T
    where
        T: Default,
    {
        self.push(T::default());
        let last = self.values.len() - 1;
        &mut self.values[last]
    }

    /// Returns a reader that starts at the value stored last and leaves the stack as it is.
    #[inline]
    pub fn rewind(&self) -> Rewind<'_, T> {
        Rewind { rest: &self.values }
    }

    /// Forgets all values, and keeps the memory.
    ///
    /// # Examples
    ///
    /// ```
    /// use autodiff_core::private::Stages;
    ///
    /// let mut stages = Stages::new();
    /// stages.push(1.0);
    /// stages.clear();
    /// assert!(stages.is_empty());
    /// ```
    #[inline]
    pub fn clear(&mut self) {
        self.values.clear();
    }

    /// Returns how many values are stored.
    #[inline]
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Returns whether no value is stored.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// Makes room for `additional` values; the first memory comes from the pool, `wanted` or more
    /// if there is a choice.
    #[cold]
    #[inline(never)]
    fn grow(&mut self, additional: usize, wanted: usize) {
        if self.values.capacity() == 0 {
            self.values = pool::take(wanted);
        }
        pool::reserve(&mut self.values, additional);
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
        let mut clone = Self::new();
        clone.reserve(self.len());
        clone.values.extend_from_slice(&self.values);
        clone
    }
}

impl<T: fmt::Debug + 'static> fmt::Debug for Stages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Stages").field(&self.values).finish()
    }
}

impl<T: 'static> Drop for Stages<T> {
    #[inline]
    fn drop(&mut self) {
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
