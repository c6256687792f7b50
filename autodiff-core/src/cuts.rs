//! Cuts of something that is indexed: of a slice, an array or a vector as a slice, and nothing of anything else.

use crate::given::Asked;
use core::ops::{Index, IndexMut, RangeTo};

/// The answer for what has slices.
pub trait Sliced {
    /// A reference to a slice.
    type Cut;

    /// Returns what is before the index.
    fn before(&self, end: usize) -> Self::Cut;
}

impl<'a, T: Index<RangeTo<usize>> + ?Sized> Sliced for Asked<'a, T> {
    type Cut = &'a T::Output;

    #[inline]
    fn before(&self, end: usize) -> Self::Cut {
        &self.0[..end]
    }
}

/// The answer for everything else: rustc comes to it by one reference more, if the other does not apply.
pub trait Uncut {
    /// A reference to it.
    type Cut;

    /// Returns all of it.
    fn before(&self, end: usize) -> Self::Cut;
}

impl<'a, T: ?Sized> Uncut for &Asked<'a, T> {
    type Cut = &'a T;

    #[inline]
    fn before(&self, _: usize) -> Self::Cut {
        self.0
    }
}

/// What is behind a mutable reference and asked once whether it has slices.
#[derive(Debug)]
pub struct AskedMut<'a, T: ?Sized>(Option<&'a mut T>);

impl<'a, T: ?Sized> AskedMut<'a, T> {
    /// Asks.
    #[inline]
    pub const fn new(whole: &'a mut T) -> Self {
        Self(Some(whole))
    }

    #[inline]
    fn whole(&mut self) -> &'a mut T {
        self.0.take().expect("nobody has asked before")
    }
}

/// The answer for what has slices.
pub trait SlicedMut {
    /// A reference to a slice.
    type Cut;

    /// Returns what is before the index.
    fn before(self, end: usize) -> Self::Cut;
}

impl<'a, T: IndexMut<RangeTo<usize>> + ?Sized> SlicedMut for AskedMut<'a, T> {
    type Cut = &'a mut T::Output;

    #[inline]
    fn before(mut self, end: usize) -> Self::Cut {
        &mut self.whole()[..end]
    }
}

/// The answer for everything else.
pub trait UncutMut {
    /// A reference to it.
    type Cut;

    /// Returns all of it.
    fn before(&mut self, end: usize) -> Self::Cut;
}

impl<'a, T: ?Sized> UncutMut for AskedMut<'a, T> {
    type Cut = &'a mut T;

    #[inline]
    fn before(&mut self, _: usize) -> Self::Cut {
        self.whole()
    }
}

/// What is before an index of something behind a reference, or all of it.
#[doc(hidden)]
#[macro_export]
macro_rules! cut {
    (&mut $whole:expr, $end:expr) => {{
        #[allow(unused_imports, reason = "one of them applies")]
        use $crate::private::{SlicedMut as _, UncutMut as _};
        $crate::private::AskedMut::new(&mut $whole).before($end)
    }};
    (&$whole:expr, $end:expr) => {{
        #[allow(unused_imports, reason = "one of them applies")]
        use $crate::private::{Sliced as _, Uncut as _};
        (&$crate::private::Asked(&$whole)).before($end)
    }};
}

#[cfg(test)]
mod tests {
    use alloc::collections::VecDeque;
    use alloc::vec;

    #[test]
    fn what_has_slices_is_cut() {
        let (mut vector, array) = (vec![1.0, 2.0, 3.0], [1.0, 2.0]);
        let cut: &[f64] = cut!(&array, 1);
        assert_eq!(cut, [1.0]);
        let cut: &mut [f64] = cut!(&mut vector, 2);
        cut[1] = 5.0;
        assert_eq!(vector, [1.0, 5.0, 3.0]);
    }

    #[test]
    fn what_has_none_is_left_whole() {
        let mut queue = VecDeque::from([1.0, 2.0, 3.0]);
        let whole = cut!(&mut queue, 2);
        whole[2] = 5.0;
        let whole = cut!(&queue, 2);
        assert_eq!((whole.len(), whole[2]), (3, 5.0));
    }
}
