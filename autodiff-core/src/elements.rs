//! What `flatten` finds in the items of an iterator of which only rustc knows the type.

use alloc::boxed::Box;
use alloc::vec::Vec;

/// Values that have some of type `E` in them: none or one in an option, several in a vector.
#[diagnostic::on_unimplemented(
    message = "autodiff does not know how to flatten `{Self}`",
    label = "no derivative is known here",
    note = "options, results, arrays, slices and vectors are flattened; for all else write a loop in a loop"
)]
pub trait Elements<E> {
    /// Returns what is in it.
    fn elements(&self) -> &[E];

    /// Returns what is in it, to be changed.
    fn elements_mut(&mut self) -> &mut [E];
}

impl<T> Elements<T> for Option<T> {
    #[inline]
    fn elements(&self) -> &[T] {
        self.as_slice()
    }

    #[inline]
    fn elements_mut(&mut self) -> &mut [T] {
        self.as_mut_slice()
    }
}

impl<T, X> Elements<T> for Result<T, X> {
    #[inline]
    fn elements(&self) -> &[T] {
        self.as_ref().map_or(&[], core::slice::from_ref)
    }

    #[inline]
    fn elements_mut(&mut self) -> &mut [T] {
        self.as_mut().map_or(&mut [], core::slice::from_mut)
    }
}

impl<T> Elements<T> for [T] {
    #[inline]
    fn elements(&self) -> &[T] {
        self
    }

    #[inline]
    fn elements_mut(&mut self) -> &mut [T] {
        self
    }
}

impl<T, const N: usize> Elements<T> for [T; N] {
    #[inline]
    fn elements(&self) -> &[T] {
        self
    }

    #[inline]
    fn elements_mut(&mut self) -> &mut [T] {
        self
    }
}

impl<T> Elements<T> for Vec<T> {
    #[inline]
    fn elements(&self) -> &[T] {
        self
    }

    #[inline]
    fn elements_mut(&mut self) -> &mut [T] {
        self
    }
}

impl<E, T: Elements<E> + ?Sized> Elements<E> for Box<T> {
    #[inline]
    fn elements(&self) -> &[E] {
        (**self).elements()
    }

    #[inline]
    fn elements_mut(&mut self) -> &mut [E] {
        (**self).elements_mut()
    }
}

#[cfg(test)]
mod tests {
    use super::Elements;
    use alloc::boxed::Box;
    use alloc::vec;

    #[test]
    fn what_may_be_missing_has_one_element_at_most() {
        let (mut some, none) = (Some(1.0), None::<f64>);
        some.elements_mut()[0] += 1.0;
        assert_eq!((some.elements(), none.elements()), (&[2.0][..], &[][..]));
        let (mut good, mut bad) = (Ok::<_, ()>(1.0), Err::<f64, _>(()));
        good.elements_mut()[0] += 1.0;
        assert_eq!((good.elements(), bad.elements_mut().len(), bad.elements().len()), (&[2.0][..], 0, 0));
    }

    #[test]
    fn what_is_indexed_has_its_own() {
        let mut all = (vec![1.0, 2.0], [1.0, 2.0], Box::new([1.0, 2.0]));
        all.0.elements_mut()[1] += 1.0;
        all.1.elements_mut()[1] += 1.0;
        all.2.elements_mut()[1] += 1.0;
        assert_eq!((all.0.elements(), all.1.elements()), (&[1.0, 3.0][..], &[1.0, 3.0][..]));
        assert_eq!(all.2.elements(), all.0[..].elements());
    }
}
