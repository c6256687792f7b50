//! What cannot vary: integers, `bool`, `char`, `()` and text. Its tangent is the unit.

use crate::seed::Inert;
use crate::{Differentiable, Tangent};
use alloc::string::String;

/// Implements [`Differentiable`] with the unit tangent; the body is that of `again`.
macro_rules! passive {
    ($($passive:ty)*, |$value:ident| -> $again:ty $again_body:block) => {$(
        impl Differentiable for $passive {
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
    )*};
}

passive!(i8 i16 i32 i64 i128 isize, |value| -> Self { *value });
passive!(u8 u16 u32 u64 u128 usize, |value| -> Self { *value });
passive!(bool char, |value| -> Self { *value });
passive!(() str String, |_value| -> () {});

macro_rules! inert {
    ($($passive:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Inert for $passive {}
    )*};
}

inert!(() i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize bool char String);

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

    #[test]
    fn numbers_are_passed_again_and_text_is_not() {
        assert_eq!((7_u8.again(), 'c'.again(), true.again()), (7, 'c', true));
        let () = "text".again();
    }
}
