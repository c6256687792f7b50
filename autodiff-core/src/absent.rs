//! Zero tangents of values that an exit may have kept from being there. Nobody reads those, so any tangent will do.

use crate::given::Asked;
use crate::recycle::Local;
use crate::{Differentiable, private};

/// Returns the zero tangent of a value, or the smallest tangent if there is no value.
#[inline]
pub fn zero_if_any<T: Differentiable>(primal: Option<&T>) -> T::Tangent {
    primal.map_or_else(T::unused, T::zero_like)
}

/// The same, in memory of the pool.
#[inline]
pub fn local_zero_if_any<T: Local>(primal: Option<&T>) -> T::Tangent {
    primal.map_or_else(T::unused, private::local_zero)
}

/// The answer for a value of a type that has tangents.
pub trait KnownIfAny {
    /// Their type.
    type Tangent;

    /// Returns the zero tangent, or the smallest.
    fn zero_if_any(&self) -> Self::Tangent;
}

impl<T: Differentiable> KnownIfAny for Asked<'_, Option<&T>> {
    type Tangent = T::Tangent;

    #[inline]
    fn zero_if_any(&self) -> T::Tangent {
        zero_if_any(*self.0)
    }
}

/// The answer for everything else: rustc comes to it by one reference more, if the other does not apply.
pub trait ForeignIfAny {
    /// Returns the tangent of a value without a derivative.
    fn zero_if_any(&self);
}

impl<T> ForeignIfAny for &Asked<'_, Option<&T>> {
    #[inline]
    fn zero_if_any(&self) {}
}

/// The zero tangent of a value that may have none, behind a reference that may not be there.
#[doc(hidden)]
#[macro_export]
macro_rules! zero_if_any {
    ($value:expr) => {{
        #[allow(unused_imports, reason = "one of them applies")]
        use $crate::private::{ForeignIfAny as _, KnownIfAny as _};
        (&$crate::private::Asked(&$value)).zero_if_any()
    }};
}

#[cfg(test)]
mod tests {
    use super::{local_zero_if_any, zero_if_any};
    use alloc::vec;

    #[test]
    fn what_is_not_there_has_the_smallest_tangent() {
        let there = vec![vec![1.0], vec![]];
        assert_eq!(zero_if_any(Some(&there)), [vec![0.0], vec![]]);
        assert_eq!(local_zero_if_any(Some(&there)), [vec![0.0], vec![]]);
        assert!(zero_if_any(None.filter(|_: &&vec::Vec<f64>| true)).is_empty());
        assert!(local_zero_if_any(None.filter(|_: &&vec::Vec<f64>| true)).is_empty());
    }

    #[test]
    fn what_has_no_tangents_has_none_either_way() {
        struct Label;
        let (label, number) = (Label, 1.5);
        let () = zero_if_any!(Some(&label));
        let zero: f64 = zero_if_any!(Some(&number));
        assert_eq!(zero.to_bits(), 0);
        let () = zero_if_any!(Some(&label).filter(|_| false));
    }
}
