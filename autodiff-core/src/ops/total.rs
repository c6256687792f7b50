//! Which sums and products are what `+` and `*` come to, one after the other.

use crate::Real;

/// A type whose `Sum` and `Product` are known.
#[diagnostic::on_unimplemented(
    message = "autodiff does not know what the sum or product of values of the type `{Self}` is",
    label = "no derivative is known here",
    note = "name the type, as in `sum::<Point>()` or `let total: Point = ..`, if its `impl Sum` is in this crate; or write it as `fold` or as a loop"
)]
pub trait Total {}

impl<R: Real> Total for R {}

macro_rules! integers {
    ($($integer:ident)*) => {$(
        impl Total for $integer {}
    )*};
}

integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);
