//! Values that the backward pass owns, in memory that later calls reuse.

use crate::private::{Local, Recycle};
use core::fmt;
use core::ops::{Deref, DerefMut};

/// A value whose memory goes to the pool when it is dropped.
pub struct Kept<V: Recycle> {
    value: V,
}

impl<V: Recycle> Kept<V> {
    /// Keeps the value.
    #[inline]
    pub const fn new(value: V) -> Self {
        Self { value }
    }
}

impl<V: Recycle> Deref for Kept<V> {
    type Target = V;

    #[inline]
    fn deref(&self) -> &V {
        &self.value
    }
}

impl<V: Recycle> DerefMut for Kept<V> {
    #[inline]
    fn deref_mut(&mut self) -> &mut V {
        &mut self.value
    }
}

impl<V: Recycle> Clone for Kept<V> {
    #[inline]
    fn clone(&self) -> Self {
        Self { value: V::duplicate(&self.value) }
    }
}

impl<V: Recycle + fmt::Debug> fmt::Debug for Kept<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl<V: Recycle> Drop for Kept<V> {
    #[inline]
    fn drop(&mut self) {
        V::recycle(&mut self.value);
    }
}

/// The shape of a primal, as [`ShapeOf`](crate::private::ShapeOf), with zeros in memory of the pool.
pub struct LocalShape<T: Local> {
    shape: Kept<T::Shape>,
}

/// Returns the shape of `primal`.
#[inline]
pub fn local_shape<T: Local>(primal: &T) -> LocalShape<T> {
    LocalShape { shape: Kept::new(T::local_shape(primal)) }
}

impl<T: Local> LocalShape<T> {
    /// Returns the zero tangent of this shape.
    #[inline]
    pub fn zero(&self) -> T::Tangent {
        T::local_zero(&self.shape)
    }
}

impl<T: Local> Clone for LocalShape<T> {
    #[inline]
    fn clone(&self) -> Self {
        Self { shape: self.shape.clone() }
    }
}

impl<T: Local<Shape: fmt::Debug>> fmt::Debug for LocalShape<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("LocalShape").field(&self.shape).finish()
    }
}

/// Returns the zero tangent of a primal, in memory of the pool.
#[inline]
pub fn local_zero<T: Local>(primal: &T) -> T::Tangent {
    local_shape(primal).zero()
}

#[cfg(test)]
mod tests {
    use super::{Kept, local_shape, local_zero};
    use alloc::{format, vec};

    #[test]
    fn a_kept_value_is_used_as_itself() {
        let mut kept = Kept::new(vec![1.0, 2.0]);
        let clone = kept.clone();
        kept[0] += 2.0;
        assert_eq!(format!("{kept:?} {clone:?}"), "[3.0, 2.0] [1.0, 2.0]");
    }

    #[test]
    fn shapes_outlive_their_primals() {
        let shape = local_shape(&vec![vec![1.0], vec![]]);
        assert_eq!(shape.clone().zero(), [vec![0.0], vec![]]);
        assert_eq!(format!("{shape:?}"), "LocalShape([[()], []])");
        assert_eq!(local_zero(&vec![(1.0, 2)]), [(0.0, ())]);
    }
}
