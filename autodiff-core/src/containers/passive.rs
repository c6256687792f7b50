//! What cannot vary: integers and ranges of them, `bool`, `char`, `()`, text, orderings, durations and markers. Its
//! tangent is the unit.

use crate::seed::Inert;
use crate::{Advance, Differentiable, Tangent};
use alloc::string::String;
use core::cmp::Ordering;
use core::marker::PhantomData;
use core::ops::{Range, RangeInclusive};
use core::time::Duration;

/// Implements [`Differentiable`] with the unit tangent; the body is that of `again`.
macro_rules! passive {
    ([$($generics:tt)*] $passive:ty, |$value:ident| -> $again:ty $again_body:block) => {
        impl<$($generics)*> Differentiable for $passive {
            type Tangent = ();
            type Shape = ();
            type Again = $again;

            #[inline]
            fn shape(&self) {}

            #[inline]
            fn zero_tangent((): &()) {}

            #[inline]
            fn unused() {}

            #[inline]
            fn again(&self) -> $again {
                let $value = self;
                $again_body
            }

            #[inline]
            fn matches(&self, (): &()) -> bool {
                true
            }
        }

        impl<$($generics)*> Advance for $passive {
            #[inline]
            fn advance(&mut self, (): &(), _step: f64) {}
        }
    };
    ($($passive:ty)*, |$value:ident| -> $again:ty $again_body:block) => {$(
        passive!([] $passive, |$value| -> $again $again_body);
    )*};
}

passive!(i8 i16 i32 i64 i128 isize, |value| -> Self { *value });
passive!(u8 u16 u32 u64 u128 usize, |value| -> Self { *value });
passive!(bool char, |value| -> Self { *value });
passive!(() str String, |_value| -> () {});

// The attribute does not know these by name, and takes nothing back for arguments of such types.
passive!(Ordering Duration, |_value| -> () {});
passive!([T: ?Sized] PhantomData<T>, |_value| -> () {});

macro_rules! ranges {
    ($($integer:ty)*) => {$(
        passive!(Range<$integer> RangeInclusive<$integer>, |_range| -> () {});
    )*};
}

ranges!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

macro_rules! inert {
    ($($passive:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Inert for $passive {}
    )*};
}

inert!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize bool char String Ordering);

#[diagnostic::do_not_recommend]
impl<T: Inert> Inert for Option<T> {}

#[diagnostic::do_not_recommend]
impl<T: Inert, E: Inert> Inert for Result<T, E> {}

impl Tangent for () {
    #[inline]
    fn accumulate(&mut self, (): &Self) {}

    #[inline]
    fn clear(&mut self) {}

    #[inline]
    fn scale(&mut self, _factor: f64) {}

    #[inline]
    fn dot(&self, (): &Self) -> f64 {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use crate::Differentiable;
    use core::cmp::Ordering;
    use core::marker::PhantomData;
    use core::time::Duration;

    #[test]
    fn numbers_are_passed_again_and_text_is_not() {
        assert_eq!((7_u8.again(), 'c'.again(), true.again()), (7, 'c', true));
        let () = "text".again();
    }

    #[test]
    fn ranges_markers_orderings_and_durations_have_no_derivative() {
        let value = (0..3_usize, 1..=5_i32, PhantomData::<[f64]>, Ordering::Less, Duration::from_secs(1));
        assert_eq!(value.zero_like(), ((), (), (), (), ()));
        assert_eq!(value.again(), ((), (), (), (), ()));
    }
}
