//! Adjoints of local vectors, in memory that later calls reuse.

use crate::pool;
use alloc::vec::Vec;
use core::fmt;
use core::mem;
use core::ops::{Deref, DerefMut};

/// A `Vec` from the pool; its memory goes back when it is dropped.
///
/// It is made full of default values and is a `Vec` in every other respect.
///
/// # Examples
///
/// ```
/// use autodiff_core::private::Buffer;
///
/// let mut d_u = Buffer::zeros(3);
/// d_u[1] += 2.0;
/// d_u.push(1.0);
/// assert_eq!(*d_u, [0.0, 2.0, 0.0, 1.0]);
/// ```
pub struct Buffer<T: 'static> {
    values: Vec<T>,
}

impl<T: 'static> Buffer<T> {
    /// Returns a buffer of `n` default values, which are zeros for numbers.
    pub fn zeros(n: usize) -> Self
    where
        T: Default + Clone,
    {
        let mut values = pool::room(n);
        values.resize(n, T::default());
        Self { values }
    }
}

impl<T: 'static> Deref for Buffer<T> {
    type Target = Vec<T>;

    #[inline]
    fn deref(&self) -> &Vec<T> {
        &self.values
    }
}

impl<T: 'static> DerefMut for Buffer<T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut Vec<T> {
        &mut self.values
    }
}

impl<T: Clone + 'static> Clone for Buffer<T> {
    fn clone(&self) -> Self {
        let mut values = pool::room(self.len());
        values.extend_from_slice(self);
        Self { values }
    }
}

impl<T: fmt::Debug + 'static> fmt::Debug for Buffer<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.values.fmt(f)
    }
}

impl<T: 'static> Drop for Buffer<T> {
    #[inline]
    fn drop(&mut self) {
        pool::put(mem::take(&mut self.values));
    }
}

#[cfg(test)]
mod tests {
    use super::Buffer;
    use alloc::format;

    #[test]
    fn a_buffer_is_zero_also_in_reused_memory() {
        for n in [4, 2, 8] {
            let mut buffer = Buffer::zeros(n);
            assert_eq!(*buffer, alloc::vec![0; n]);
            buffer.fill(7);
        }
    }

    #[test]
    #[cfg(feature = "std")]
    fn memory_is_reused() {
        let place = Buffer::<f64>::zeros(100).as_ptr();
        assert_eq!(Buffer::<f64>::zeros(50).as_ptr(), place);
    }

    #[test]
    fn a_clone_is_independent() {
        let mut buffer = Buffer::zeros(2);
        let clone = buffer.clone();
        buffer[0] = 1;
        assert_eq!(format!("{buffer:?} {clone:?}"), "[1, 0] [0, 0]");
    }
}
