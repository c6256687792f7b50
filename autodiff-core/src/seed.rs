//! The seed of a gradient, and what rustc is asked to confirm.

/// The result of a function that has a gradient: one real number.
///
/// The backward pass of a gradient starts with the seed 1, the derivative of the result by itself. The type of the
/// seed is an argument and no associated type, so that the bound on a generic result that has no gradient tells rustc
/// nothing else about the result.
#[diagnostic::on_unimplemented(
    message = "a gradient needs a function that returns one real number, but this one returns `{Self}`",
    label = "the result is no `f64` or `f32`",
    note = "`vjp` differentiates results of any shape: its pullback takes a cotangent of the result"
)]
pub trait ScalarResult<Seed> {
    /// Returns the seed.
    fn seed() -> Seed;
}

#[diagnostic::do_not_recommend]
impl ScalarResult<f64> for f64 {
    fn seed() -> f64 {
        1.0
    }
}

#[diagnostic::do_not_recommend]
impl ScalarResult<f32> for f32 {
    fn seed() -> f32 {
        1.0
    }
}

/// What a function with a gradient has, by its signature. Nothing has it; it is asked for where there is no gradient.
#[diagnostic::on_unimplemented(
    message = "this function has no gradient, since none of its parameters can carry a derivative",
    label = "there is nothing to differentiate by",
    note = "a gradient is by real numbers: `f64`, `f32`, and what is made of them"
)]
pub trait HasRealParameter {}

/// The same of the result.
#[diagnostic::on_unimplemented(
    message = "this function has no gradient, since its result carries no derivative",
    label = "there is nothing to differentiate",
    note = "a gradient is of a real number: return an `f64` or `f32`, or, for `vjp`, what is made of them"
)]
pub trait HasRealResult {}

/// A type whose values never carry a derivative.
#[diagnostic::on_unimplemented(
    message = "this method has the name of one that returns no real number, but it returns `{Self}`",
    label = "the derivative of this `{Self}` would be lost",
    note = "write it as a free function with `#[differentiate]`, or give it another name"
)]
pub trait Inert: Sized {
    /// Returns the value itself.
    ///
    /// Generated code passes through here what it takes for such a value by the name of a method, so that rustc refuses
    /// the code if the method is another one.
    #[inline]
    #[must_use]
    fn inert(self) -> Self {
        self
    }
}

/// A type of numbers: its methods `floor`, `signum`, `is_nan`, .. are those of std, which carry no derivative.
#[diagnostic::on_unimplemented(
    message = "this method has the name of one that carries no derivative, but it belongs to `{Self}`",
    label = "the derivative of this `{Self}` may be lost",
    note = "write it as a free function with `#[differentiate]`, or give it another name"
)]
pub trait Number: Sized {
    /// Returns the value itself.
    ///
    /// Generated code passes through here what it takes for a number by the name of a method, so that rustc refuses the
    /// code if it is something else.
    #[inline]
    #[must_use]
    fn number(number: Self) -> Self {
        number
    }
}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Number for $number {}
    )*};
}

numbers!(f32 f64 i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize bool char);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_seed_is_one() {
        assert_eq!((<f64 as ScalarResult<f64>>::seed(), <f32 as ScalarResult<f32>>::seed()), (1.0, 1.0));
    }

    #[test]
    fn what_is_inert_passes_unchanged() {
        assert_eq!((3_usize.inert(), true.inert()), (3, true));
        assert_eq!((usize::number(3), char::number('c')), (3, 'c'));
    }
}
