//! What generated code calls. It may change in any release.
//!
//! Generated code names these functions by path and leaves all types to rustc, which lets it treat
//! values whose types the macro does not know.

pub use crate::foreign::{Element, methods};
pub use crate::ops;
pub use crate::orders::{
    are_same, have_same_key, order, order_by_key, order_selected, order_selected_by_key, order_unstable,
    order_unstable_by_key, permute, unpermute,
};
pub use alloc::boxed::Box;
pub use alloc::rc::Rc;
pub use alloc::vec;
use alloc::vec::Vec;
pub use core::marker::PhantomData;

pub use crate::absent::{ForeignIfAny, KnownIfAny, local_zero_if_any, zero_if_any};
pub use crate::activity::{Active, Activity, Passive};
pub use crate::buffer::Buffer;
pub use crate::check::{other_variant, same_length, same_shape, same_shapes, variants_differ};
pub use crate::components::Components;
pub use crate::containers::queue::Ends;
pub use crate::cuts::{AskedMut, Sliced, SlicedMut, Uncut, UncutMut};
pub use crate::elements::Elements;
pub use crate::fieldwise::CopyByFields;
pub use crate::given::{
    Asked, Choice, Chosen, Foreign, Given, Is, Known, LeftOut, Lend, LendMut, Nothing, Otherwise, Pass, Required,
    Shaped,
};
pub use crate::held::{Held, HeldMut, InBox, InBoxMut, Itself, ItselfMut};
pub use crate::kept::{Kept, LocalShape, local_shape, local_zero};
pub use crate::lanes::{lanes, lanes_near};
pub use crate::missing::{HasAttribute, LoweredInPlace, MissingFunction};
pub use crate::parts::{BorrowedPart, CopiedPart};
pub use crate::places::{first_place, last_place};
pub use crate::real::scalar::{Scalar, converted, number, real};
pub use crate::recycle::{
    Local, Recycle, append, collected, copied, duplicate, filled, given_away, listed, push, recycle, renew, restore,
    room, taken,
};
pub use crate::rows::{Row, optional, rows, vector_of_rows};
pub use crate::seed::{HasRealParameter, HasRealResult, Inert, Number, ScalarResult};
#[cfg(feature = "std")]
pub use crate::special;
pub use crate::stages::{Last, Rewind, Stages};
pub use crate::{Advance, Differentiable, Real, Tangent};
pub use crate::{
    carries, content, content_mut, cut, given, known_shape, part_of, shape_of, stages, tangent, zero_if_any,
};

use crate::check;
use core::fmt;

/// Returns the tangent of a field that has none.
#[inline]
#[must_use]
pub fn nothing() -> &'static mut () {
    Box::leak(Box::new(()))
}

/// An integer that loops count with.
pub trait Count: Copy {
    /// Adds without a check: what the forward pass has checked is taken back.
    #[must_use]
    fn more(self, by: Self) -> Self;
    /// Subtracts without a check.
    #[must_use]
    fn less(self, by: Self) -> Self;
}

macro_rules! counts {
    ($($integer:ty),*) => {$(
        impl Count for $integer {
            #[inline]
            fn more(self, by: Self) -> Self {
                self.wrapping_add(by)
            }
            #[inline]
            fn less(self, by: Self) -> Self {
                self.wrapping_sub(by)
            }
        }
    )*};
}

counts!(u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize);

/// Returns what a count was before `by` was added.
#[inline]
pub fn count_less<T: Count>(count: T, by: T) -> T {
    count.less(by)
}

/// Returns what a count was before `by` was subtracted.
#[inline]
pub fn count_more<T: Count>(count: T, by: T) -> T {
    count.more(by)
}

/// Returns the zero tangent of the shape of `primal`.
#[inline]
pub fn zero_like<T: Differentiable + ?Sized>(primal: &T) -> T::Tangent {
    primal.zero_like()
}

/// Returns a placeholder for an accumulator of `primal` that nobody reads.
#[inline]
pub fn unused<T: Differentiable + ?Sized>(_primal: &T) -> T::Tangent {
    T::unused()
}

/// Returns what the backward pass receives again for the argument `primal`.
#[inline]
pub fn again<T: Differentiable + ?Sized>(primal: &T) -> T::Again {
    primal.again()
}

/// Adds `by` to `into`.
///
/// # Panics
///
/// Panics if the shapes differ.
#[inline]
#[track_caller]
pub fn accumulate<T: Tangent + ?Sized>(into: &mut T, by: &T) {
    into.accumulate(by);
}

/// Returns the tangent `of` and leaves zero in its place.
#[inline]
pub fn take<T: Tangent + Clone>(of: &mut T) -> T {
    let taken = of.clone();
    Tangent::clear(of);
    taken
}

/// Sets a tangent to zero and keeps its shape.
#[inline]
pub fn clear<T: Tangent + ?Sized>(tangent: &mut T) {
    tangent.clear();
}

/// Returns the literal `value` in the precision of `_like`.
#[inline]
pub fn like<T: Real>(_like: T, value: f64) -> T {
    T::from_f64(value)
}

/// Returns how many items an iterator of known length has, such as a range of integers.
#[inline]
pub fn count<I: Iterator>(range: &I) -> usize {
    range.size_hint().0
}

/// Returns item `n` of a range.
///
/// # Panics
///
/// Panics with an internal error if the range has no item `n`.
#[inline]
#[track_caller]
pub fn nth<I: Iterator + Clone>(range: &I, n: usize) -> I::Item {
    let Some(item) = range.clone().nth(n) else { check::stages_underflow() };
    item
}

/// Returns a copy of what a reference refers to.
#[inline]
pub fn cloned<T: Clone>(value: &T) -> T {
    value.clone()
}

/// Returns the elements of a vector as an array.
///
/// # Panics
///
/// Panics if the vector has another length than the array.
#[inline]
#[track_caller]
pub fn into_array<T, const N: usize>(vector: Vec<T>) -> [T; N] {
    let length = vector.len();
    vector.try_into().unwrap_or_else(|_| panic!("an array of length {N} is made of {length} elements"))
}

/// Returns the elements of a vector as an array of the length of another array.
#[inline]
#[track_caller]
pub fn array_like<T, U, const N: usize>(_like: &[T; N], vector: Vec<U>) -> [U; N] {
    into_array(vector)
}

/// Returns what a function makes of a value.
#[inline]
pub fn applied<T, U>(value: T, function: impl FnOnce(T) -> U) -> U {
    function(value)
}

/// A value that may be missing: `Option` or `Result`.
pub trait MaybeMissing {
    /// What is there if nothing is missing.
    type Payload;

    /// The same with another payload.
    type Of<U>;

    /// Returns it.
    fn as_option(&self) -> Option<&Self::Payload>;

    /// Returns a value with the payload.
    fn full<U>(payload: U) -> Self::Of<U>;

    /// Returns what lacks a payload, in place of another payload.
    fn missing<U>(self) -> Self::Of<U>;
}

/// The type of a value that may be missing.
pub struct FormOf<C: ?Sized>(PhantomData<fn(&C)>);

impl<C: ?Sized> Clone for FormOf<C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C: ?Sized> Copy for FormOf<C> {}

impl<C: ?Sized> fmt::Debug for FormOf<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FormOf")
    }
}

/// Returns the type of a value.
#[inline]
pub fn form_of<C: MaybeMissing>(_value: &C) -> FormOf<C> {
    FormOf(PhantomData)
}

/// Returns a value of the form with the payload.
#[inline]
pub fn full_like<C: MaybeMissing, U>(_form: FormOf<C>, payload: U) -> C::Of<U> {
    C::full(payload)
}

/// Returns what lacks a payload, in place of another payload.
#[inline]
pub fn missing_like<C: MaybeMissing, U>(value: C) -> C::Of<U> {
    value.missing()
}

impl<T> MaybeMissing for Option<T> {
    type Payload = T;
    type Of<U> = Option<U>;

    #[inline]
    fn as_option(&self) -> Option<&T> {
        self.as_ref()
    }

    #[inline]
    fn full<U>(payload: U) -> Option<U> {
        Some(payload)
    }

    #[inline]
    fn missing<U>(self) -> Option<U> {
        None
    }
}

impl<T, E> MaybeMissing for Result<T, E> {
    type Payload = T;
    type Of<U> = Result<U, E>;

    #[inline]
    fn as_option(&self) -> Option<&T> {
        self.as_ref().ok()
    }

    #[inline]
    fn full<U>(payload: U) -> Result<U, E> {
        Ok(payload)
    }

    #[inline]
    fn missing<U>(self) -> Result<U, E> {
        match self {
            Ok(_) => unreachable!("a payload that is there is not missing"),
            Err(error) => Err(error),
        }
    }
}

/// Returns parts of a slice, each from its first element to the one behind its last, that do not overlap.
///
/// # Panics
///
/// Panics with an internal error if they do.
#[track_caller]
pub fn apart<T, const N: usize>(slice: &mut [T], ranges: [(usize, usize); N]) -> [&mut [T]; N] {
    let mut order: [usize; N] = core::array::from_fn(|at| at);
    order.sort_unstable_by_key(|at| ranges[*at]);
    let mut parts = [const { None }; N];
    let (mut rest, mut cut) = (slice, 0);
    for at in order {
        let (start, end) = ranges[at];
        let Some(skipped) = start.checked_sub(cut) else { check::overlap() };
        let (_, behind) = rest.split_at_mut(skipped.min(rest.len()));
        let (part, behind) = behind.split_at_mut(end.saturating_sub(start).min(behind.len()));
        (parts[at], rest, cut) = (Some(part), behind, end);
    }
    parts.map(Option::unwrap_or_default)
}

/// Returns what std's `sum` of nothing is: negative zero for floats.
#[inline]
#[must_use]
pub fn empty_sum<T: ops::Total + core::iter::Sum<T>>() -> T {
    core::iter::empty::<T>().sum()
}

/// Returns what std's `product` of nothing is.
#[inline]
#[must_use]
pub fn empty_product<T: ops::Total + core::iter::Product<T>>() -> T {
    core::iter::empty::<T>().product()
}

/// The shape of a primal, kept for when the primal itself is gone.
///
/// # Examples
///
/// ```
/// use autodiff_core::private::shape;
///
/// let rows = vec![vec![1.0, 2.0], vec![3.0]];
/// let shape = shape(&rows);
/// drop(rows);
/// assert_eq!(shape.zero(), [vec![0.0, 0.0], vec![0.0]]);
/// ```
pub struct ShapeOf<T: Differentiable + ?Sized> {
    shape: T::Shape,
}

/// Returns the shape of `primal`.
#[inline]
pub fn shape<T: Differentiable + ?Sized>(primal: &T) -> ShapeOf<T> {
    ShapeOf { shape: primal.shape() }
}

impl<T: Differentiable + ?Sized> ShapeOf<T> {
    /// Returns the zero tangent of this shape.
    #[inline]
    pub fn zero(&self) -> T::Tangent {
        T::zero_tangent(&self.shape)
    }
}

impl<T: Differentiable + ?Sized> Clone for ShapeOf<T> {
    #[inline]
    fn clone(&self) -> Self {
        Self { shape: self.shape.clone() }
    }
}

impl<T: Differentiable<Shape: fmt::Debug> + ?Sized> fmt::Debug for ShapeOf<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ShapeOf").field(&self.shape).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::{accumulate, again, clear, count, like, nth, shape, take, unused, zero_like};
    use alloc::{format, vec};

    #[test]
    fn take_leaves_zero() {
        let mut d_x = vec![1.0, 2.0];
        assert_eq!(take(&mut d_x), [1.0, 2.0]);
        assert_eq!(d_x, [0.0, 0.0]);
    }

    #[test]
    fn accumulators_are_made_added_to_and_cleared() {
        let x = [1.0, 2.0].as_slice();
        let mut d_x = zero_like(x);
        accumulate(&mut d_x[..], x);
        accumulate(&mut d_x[..], x);
        assert_eq!(d_x, [2.0, 4.0]);
        clear(&mut d_x);
        assert_eq!(d_x, [0.0, 0.0]);
        assert!(unused(x).is_empty());
        assert_eq!(again(&(x, 3)), (x, 3));
    }

    #[test]
    fn shapes_outlive_their_primals() {
        let shape = {
            let rows = [vec![1.0], vec![]];
            shape(&rows[..])
        };
        assert_eq!(shape.clone().zero(), [vec![0.0], vec![]]);
        assert_eq!(format!("{shape:?}"), "ShapeOf([[()], []])");
    }

    #[test]
    fn literals_take_the_precision_of_their_neighbour() {
        assert_eq!(like(1.0_f32, 0.1).to_bits(), 0.1_f32.to_bits());
        assert_eq!(like(1.0_f64, 0.1).to_bits(), 0.1_f64.to_bits());
    }

    #[test]
    fn ranges_are_read_by_position() {
        assert_eq!((count(&(3..7)), nth(&(3..7), 1)), (4, 4));
        assert_eq!((count(&(3..=7)), nth(&(3..=7), 4)), (5, 7));
        assert_eq!((count(&(0..7).rev()), nth(&(0..7).rev(), 0)), (7, 6));
        let stepped = (0..7_u8).step_by(3);
        assert_eq!((count(&stepped), nth(&stepped, 2)), (3, 6));
        assert_eq!(count(&(3..3)), 0);
    }

    #[test]
    #[should_panic(expected = "internal error in autodiff")]
    fn reading_past_a_range_is_an_internal_error() {
        nth(&(0..2), 2);
    }
}
