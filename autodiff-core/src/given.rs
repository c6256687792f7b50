//! Arguments of calls whose types only rustc knows.

use crate::Differentiable;
use crate::activity::{Activity, Passive};
use crate::private::{self, ShapeOf};
use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;

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
    pub fn again(&self) -> T::Again {
        self.again.clone()
    }

    /// Returns a placeholder for its accumulator.
    #[inline]
    pub fn unused(&self) -> T::Tangent {
        T::unused()
    }
}

impl<T: Differentiable + ?Sized> Clone for Given<T> {
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
    /// Returns the zero of the space without dimensions.
    #[inline]
    pub fn zero(self) {}

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

    /// What it takes to make a zero tangent.
    type Shape;

    /// Returns it.
    fn given(&self) -> Self::Given;

    /// Returns the shape of the tangents.
    fn shape(&self) -> Self::Shape;
}

impl<T: Differentiable + ?Sized> Known for Asked<'_, T> {
    type Given = Given<T>;
    type Shape = ShapeOf<T>;

    #[inline]
    fn given(&self) -> Given<T> {
        Given { again: self.0.again() }
    }

    #[inline]
    fn shape(&self) -> ShapeOf<T> {
        private::shape(self.0)
    }
}

/// The answer for everything else: rustc comes to it by one reference more, if the other does not apply.
pub trait Foreign {
    /// Returns what the pullback is given.
    fn given(&self) -> Nothing;

    /// Returns what makes the tangent of a value without a derivative.
    fn shape(&self) -> Nothing;
}

impl<T: ?Sized> Foreign for &Asked<'_, T> {
    #[inline]
    fn given(&self) -> Nothing {
        Nothing
    }

    #[inline]
    fn shape(&self) -> Nothing {
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

/// The shape of the tangents of what is behind a reference: of dimension zero, if it has none.
#[doc(hidden)]
#[macro_export]
macro_rules! shape_of {
    ($value:expr) => {{
        #[allow(unused_imports, reason = "one of them applies")]
        use $crate::private::{Foreign as _, Known as _};
        (&$crate::private::Asked($value)).shape()
    }};
}

/// What must have a shape. It is asked by a method, so that what has none is one error, and not another one at each use.
pub trait Shaped {
    /// The shape.
    type Shape;

    /// Returns the shape of the tangents.
    fn shape_of_tangents(&self) -> Self::Shape;
}

impl<T: Differentiable + ?Sized> Shaped for T {
    type Shape = ShapeOf<T>;

    #[inline]
    fn shape_of_tangents(&self) -> ShapeOf<T> {
        private::shape(self)
    }
}

/// The shape of the tangents of a value that must have one.
#[doc(hidden)]
#[macro_export]
macro_rules! known_shape {
    ($value:expr) => {{
        use $crate::private::Shaped as _;
        ($value).shape_of_tangents()
    }};
}

/// A type that is asked whether it is [`Differentiable`], in a constant: see `tangent!`.
#[derive(Debug)]
pub struct Is<T: ?Sized>(PhantomData<T>);

impl<T: Differentiable + ?Sized> Is<T> {
    /// It is: rustc prefers this constant to that of the trait.
    pub const KNOWN: bool = true;

    /// Whether its tangents tell anything.
    pub const CARRIES: bool = size_of::<T::Tangent>() != 0;
}

/// The answer for every other type.
pub trait Otherwise {
    /// It is not.
    const KNOWN: bool = false;

    /// It has none.
    const CARRIES: bool = false;
}

impl<T: ?Sized> Otherwise for Is<T> {}

/// The choice between the tangent type of a type and none.
#[derive(Debug)]
pub struct Chosen<const KNOWN: bool>;

/// What a parameter or result of type `T` is in derivative code.
pub trait Choice<T: ?Sized> {
    /// The type of its derivatives.
    type Tangent;
    /// What is passed again to the backward pass.
    type Again;

    /// Returns a placeholder for an accumulator that nobody reads.
    fn unused() -> Self::Tangent;
}

impl<T: Differentiable + ?Sized> Choice<T> for Chosen<true> {
    type Tangent = T::Tangent;
    type Again = T::Again;

    fn unused() -> T::Tangent {
        T::unused()
    }
}

impl<T: ?Sized> Choice<T> for Chosen<false> {
    type Tangent = ();
    type Again = ();

    fn unused() {}
}

/// The same for a type that must be [`Differentiable`]; with an answer that is an error, all of it is that error.
pub trait Required<const KNOWN: bool> {
    /// The type of its derivatives.
    type Tangent;
    /// What is passed again to the backward pass.
    type Again;

    /// Returns a placeholder for an accumulator that nobody reads.
    fn unused() -> Self::Tangent;
}

impl<T: Differentiable + ?Sized> Required<true> for T {
    type Tangent = T::Tangent;
    type Again = T::Again;

    fn unused() -> T::Tangent {
        T::unused()
    }
}

/// The activities that may be passed for a parameter that `wrt` leaves out, of a type that does or does not carry
/// derivatives: the function does not know how to differentiate by it.
#[diagnostic::on_unimplemented(
    message = "this call would lose a derivative: the called function leaves a parameter out of its `wrt` that carries one here",
    label = "the derivative of this call is not known",
    note = "add the parameter to the `wrt(..)` of the called function, or remove its `wrt(..)`"
)]
pub trait LeftOut<const CARRIES: bool> {}

impl<A: Activity> LeftOut<false> for A {}

impl LeftOut<true> for Passive {}

/// `carries!(T)` is whether values of type `T` carry derivatives. `T` is a type without parameters.
#[doc(hidden)]
#[macro_export]
macro_rules! carries {
    ($ty:ty) => {{
        #[allow(unused_imports, reason = "not if the type is known")]
        use $crate::private::Otherwise as _;
        $crate::private::Is::<$ty>::CARRIES
    }};
}

/// `tangent!(T)` is the tangent type of `T` if it is [`Differentiable`], and `()` otherwise; `tangent!(T, Again)` is what
/// is passed again, `tangent!(T, unused)` a placeholder. `T` is a type without parameters.
#[doc(hidden)]
#[macro_export]
macro_rules! tangent {
    ($ty:ty) => {
        $crate::tangent!($ty, Tangent)
    };
    ($ty:ty, $part:ident) => {
        <$crate::private::Chosen<
            {
                #[allow(unused_imports, reason = "not if the type is known")]
                use $crate::private::Otherwise as _;
                $crate::private::Is::<$ty>::KNOWN
            },
        > as $crate::private::Choice<$ty>>::$part
    };
}

/// What a call by path passes for a value that may be `self`: the staged method takes a reference, a function the value.
pub trait Pass<'a, T> {
    /// Returns it.
    fn of(value: &'a T) -> Self;
}

impl<'a, T> Pass<'a, T> for &'a T {
    #[inline]
    fn of(value: &'a T) -> Self {
        value
    }
}

impl<T: Clone> Pass<'_, T> for T {
    #[inline]
    fn of(value: &T) -> Self {
        value.clone()
    }
}

/// What the backward pass of a method takes for the value that the method was called of: rustc sees which.
pub trait Lend<'a, T: ?Sized> {
    /// Returns it.
    fn of(value: &'a T) -> Self;
}

impl<'a, T: ?Sized> Lend<'a, T> for &'a T {
    #[inline]
    fn of(value: &'a T) -> Self {
        value
    }
}

impl<'a, T: ?Sized> Lend<'a, Box<T>> for &'a T {
    #[inline]
    fn of(value: &'a Box<T>) -> Self {
        value
    }
}

impl<'a, T> Lend<'a, Vec<T>> for &'a [T] {
    #[inline]
    fn of(value: &'a Vec<T>) -> Self {
        value
    }
}

impl<'a, T, const N: usize> Lend<'a, [T; N]> for &'a [T] {
    #[inline]
    fn of(value: &'a [T; N]) -> Self {
        value
    }
}

impl<'a, T: ?Sized> Lend<'a, T> for () {
    #[inline]
    fn of(_value: &'a T) {}
}

/// The same for a value that the method may have changed.
pub trait LendMut<'a, T: ?Sized> {
    /// Returns it.
    fn of(value: &'a mut T) -> Self;
}

impl<'a, T: ?Sized> LendMut<'a, T> for &'a mut T {
    #[inline]
    fn of(value: &'a mut T) -> Self {
        value
    }
}

impl<'a, T: ?Sized> LendMut<'a, T> for &'a T {
    #[inline]
    fn of(value: &'a mut T) -> Self {
        value
    }
}

impl<'a, T: ?Sized> LendMut<'a, Box<T>> for &'a mut T {
    #[inline]
    fn of(value: &'a mut Box<T>) -> Self {
        value
    }
}

impl<'a, T: ?Sized> LendMut<'a, Box<T>> for &'a T {
    #[inline]
    fn of(value: &'a mut Box<T>) -> Self {
        value
    }
}

impl<'a, T> LendMut<'a, Vec<T>> for &'a mut [T] {
    #[inline]
    fn of(value: &'a mut Vec<T>) -> Self {
        value
    }
}

impl<'a, T, const N: usize> LendMut<'a, [T; N]> for &'a mut [T] {
    #[inline]
    fn of(value: &'a mut [T; N]) -> Self {
        value
    }
}

impl<'a, T> LendMut<'a, Vec<T>> for &'a [T] {
    #[inline]
    fn of(value: &'a mut Vec<T>) -> Self {
        value
    }
}

impl<'a, T, const N: usize> LendMut<'a, [T; N]> for &'a [T] {
    #[inline]
    fn of(value: &'a mut [T; N]) -> Self {
        value
    }
}

impl<'a, T: ?Sized> LendMut<'a, T> for () {
    #[inline]
    fn of(_value: &'a mut T) {}
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
    fn the_tangent_type_of_what_has_none_is_the_unit() {
        let number: tangent!(f64) = 1.5;
        let numbers: tangent!([f32; 2]) = [1.5, 2.5];
        let (): tangent!(Kind) = ();
        let (): tangent!(Kind, Again) = ();
        assert_eq!((number, numbers), (1.5, [1.5_f32, 2.5]));
        let (): () = shape_of!(&Kind).zero();
        assert_eq!(shape_of!(&vec![1.5]).zero(), [0.0]);
    }

    #[test]
    fn for_every_other_type_it_is_nothing() {
        let () = given!(&Kind).again();
        let () = given!(&BTreeMap::from([(1, 1.5)])).unused();
        let () = given!(&[Kind, Kind]).again();
    }
}
