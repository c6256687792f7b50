//! Arrays of references and optional references, as functions take them: generated code holds copies of what they refer
//! to.

use alloc::string::String;
use alloc::vec::Vec;

/// What a copy of a referent is referred to as: a vector may stand for itself or for its slice.
pub trait Row<R: ?Sized> {
    /// Returns the reference.
    fn row(&self) -> &R;
}

impl<T> Row<T> for T {
    #[inline]
    fn row(&self) -> &T {
        self
    }
}

impl<T> Row<[T]> for Vec<T> {
    #[inline]
    fn row(&self) -> &[T] {
        self
    }
}

impl Row<str> for String {
    #[inline]
    fn row(&self) -> &str {
        self
    }
}

/// Returns references to the elements, of the type that is asked for.
#[inline]
pub fn rows<R: ?Sized, E: Row<R>, const N: usize>(copies: &[E; N]) -> [&R; N] {
    copies.each_ref().map(Row::row)
}

/// The same for a vector.
#[inline]
pub fn vector_of_rows<R: ?Sized, E: Row<R>>(copies: &[E]) -> Vec<&R> {
    copies.iter().map(Row::row).collect()
}

/// Returns a reference to the value, if there is one, of the type that is asked for.
#[inline]
pub fn optional<R: ?Sized, E: Row<R>>(copy: &Option<E>) -> Option<&R> {
    copy.as_ref().map(Row::row)
}
