//! Arguments of calls whose types only rustc knows.

use crate::Differentiable;
use core::fmt;

/// What a pullback is given for an argument that went into the call by value: a copy of it if there is such a thing, and
/// an accumulator that nobody reads.
///
/// The value of the macro `given!` is one of these if the argument is [`Differentiable`], and
/// [`Nothing`] otherwise.
pub struct Given<T: Differentiable + ?Sized> {
    again: T::Again,
}

impl<T: Differentiable + ?Sized> Given<T> {
    /// Returns the argument as the pullback takes it.
    #[inline]
    pub fn again(&self) -> T::Again
    where
        T::Again: Clone,
    {
        self.again.clone()
    }

    /// Returns a placeholder for its accumulator.
    #[inline]
    pub fn unused(&self) -> T::Tangent {
        T::unused()
    }
}

impl<T: Differentiable<Again: Clone> + ?Sized> Clone for Given<T> {
    #[inline]
    fn clone(&self) -> Self {
        Self { again: self.again.clone() }
    }
}

impl<T: Differentiable<Again: fmt::Debug> + ?Sized> fmt::Debug for Given<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Given").field(&self.again).finish()
    }
}

/// What a pullback is given for an argument without a derivative of any type.
#[derive(Clone, Copy, Debug)]
pub struct Nothing;

impl Nothing {
    /// Returns what the pullback takes in its place.
    #[inline]
    pub fn again(self) {}

    /// Returns a placeholder for its accumulator.
    #[inline]
    pub fn unused(self) {}
}

/// An argument whose type is asked whether it is [`Differentiable`].
#[derive(Debug)]
pub struct Asked<'a, T: ?Sized>(pub &'a T);

/// The answer for what is.
pub trait Known {
    /// What the pullback is given.
    type Given;

    /// Returns it.
    fn given(&self) -> Self::Given;
}

impl<T: Differentiable + ?Sized> Known for Asked<'_, T> {
    type Given = Given<T>;

    #[inline]
    fn given(&self) -> Given<T> {
        Given { again: self.0.again() }
    }
}

/// The answer for everything else: rustc comes to it by one reference more, if the other does not apply.
pub trait Foreign {
    /// Returns what the pullback is given.
    fn given(&self) -> Nothing;
}

impl<T: ?Sized> Foreign for &Asked<'_, T> {
    #[inline]
    fn given(&self) -> Nothing {
        Nothing
    }
}

/// What the pullback of a call is given for the argument behind a reference.
#[doc(hidden)]
#[macro_export]
macro_rules! given {
    ($argument:expr) => {{
        #[allow(unused_imports, reason = "one of them applies")]
        use $crate::private::{Foreign as _, Known as _};
        (&$crate::private::Asked($argument)).given()
    }};
}

#[cfg(test)]
mod tests {
    use alloc::collections::BTreeMap;
    use alloc::{format, vec};

    struct Kind;

    #[test]
    fn what_is_known_is_given_in_its_own_form() {
        assert_eq!((given!(&1.5).again(), given!(&1.5).unused()), (1.5, 0.0));
        assert_eq!(given!(&vec![1.5]).unused(), [0.0; 0]);
        let () = given!(&vec![1.5]).again();
        let () = given!(&7).unused();
        assert_eq!(format!("{:?}", given!(&(1, 2.5)).clone()), "Given((1, 2.5))");
    }

    #[test]
    fn for_every_other_type_it_is_nothing() {
        let () = given!(&Kind).again();
        let () = given!(&BTreeMap::from([(1, 1.5)])).unused();
        let () = given!(&[Kind, Kind]).again();
    }
}
