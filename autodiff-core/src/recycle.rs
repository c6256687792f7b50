//! Vectors of generated code, in memory that later calls reuse.

use crate::{Differentiable, Tangent, pool};
use alloc::vec::Vec;
use core::mem;

/// What owns vectors and nothing else that is borrowed: where such a value ends, its memory goes to the pool.
pub trait Recycle: 'static {
    /// Leaves all memory to the pool; what remains has none.
    fn recycle(of: &mut Self);

    /// Returns a copy in memory of the pool.
    #[must_use]
    fn duplicate(of: &Self) -> Self;

    /// Makes the value a copy of another one.
    fn restore(of: &mut Self, from: &Self);

    /// Forgets that the memory is from the pool.
    fn give_away(of: &Self);
}

/// A [`Differentiable`] type whose zeros can lie in memory of the pool.
pub trait Local: Recycle + Differentiable<Shape: Recycle, Tangent: Recycle> {
    /// Returns the shape of the tangents.
    fn local_shape(of: &Self) -> Self::Shape;

    /// Returns the zero tangent of a shape.
    fn local_zero(shape: &Self::Shape) -> Self::Tangent;
}

macro_rules! plain {
    ($($ty:ty),*) => {$(
        impl Recycle for $ty {
            #[inline]
            fn recycle(_: &mut Self) {}

            #[inline]
            fn duplicate(of: &Self) -> Self {
                *of
            }

            #[inline]
            fn restore(of: &mut Self, from: &Self) {
                *of = *from;
            }

            #[inline]
            fn give_away(_: &Self) {}
        }
    )*};
}

macro_rules! plain_with_zero {
    ($($ty:ty),*) => {$(
        plain!($ty);

        impl Local for $ty {
            #[inline]
            fn local_shape(_: &Self) {}

            #[inline]
            fn local_zero((): &()) -> Self::Tangent {
                Default::default()
            }
        }
    )*};
}

plain_with_zero!(f64, f32, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool, char, ());

impl<T: Recycle> Recycle for Vec<T> {
    #[inline]
    fn recycle(of: &mut Self) {
        if mem::needs_drop::<T>() {
            of.iter_mut().for_each(T::recycle);
        }
        pool::put(mem::take(of));
    }

    #[inline]
    fn duplicate(of: &Self) -> Self {
        copied(of)
    }

    #[inline]
    fn restore(of: &mut Self, from: &Self) {
        if mem::needs_drop::<T>() || of.capacity() < from.len() {
            return renew(of, copied(from));
        }
        of.clear();
        of.extend(from.iter().map(T::duplicate));
    }

    #[inline]
    fn give_away(of: &Self) {
        if mem::needs_drop::<T>() {
            of.iter().for_each(T::give_away);
        }
        pool::give_away(of);
    }
}

impl<T: Local> Local for Vec<T> {
    #[inline]
    fn local_shape(of: &Self) -> Self::Shape {
        gathered(of.iter().map(T::local_shape))
    }

    #[inline]
    fn local_zero(shape: &Self::Shape) -> Self::Tangent {
        gathered(shape.iter().map(T::local_zero))
    }
}

impl<T: Recycle, const N: usize> Recycle for [T; N] {
    #[inline]
    fn recycle(of: &mut Self) {
        of.iter_mut().for_each(T::recycle);
    }

    #[inline]
    fn duplicate(of: &Self) -> Self {
        core::array::from_fn(|i| T::duplicate(&of[i]))
    }

    #[inline]
    fn restore(of: &mut Self, from: &Self) {
        of.iter_mut().zip(from).for_each(|(of, from)| T::restore(of, from));
    }

    #[inline]
    fn give_away(of: &Self) {
        of.iter().for_each(T::give_away);
    }
}

impl<T: Local, const N: usize> Local for [T; N] {
    #[inline]
    fn local_shape(of: &Self) -> Self::Shape {
        core::array::from_fn(|i| T::local_shape(&of[i]))
    }

    #[inline]
    fn local_zero(shape: &Self::Shape) -> Self::Tangent {
        core::array::from_fn(|i| T::local_zero(&shape[i]))
    }
}

macro_rules! tuple {
    ($($part:ident $index:tt),+) => {
        impl<$($part: Recycle),+> Recycle for ($($part,)+) {
            #[inline]
            fn recycle(of: &mut Self) {
                $($part::recycle(&mut of.$index);)+
            }

            #[inline]
            fn duplicate(of: &Self) -> Self {
                ($($part::duplicate(&of.$index),)+)
            }

            #[inline]
            fn restore(of: &mut Self, from: &Self) {
                $($part::restore(&mut of.$index, &from.$index);)+
            }

            #[inline]
            fn give_away(of: &Self) {
                $($part::give_away(&of.$index);)+
            }
        }

        impl<$($part: Local),+> Local for ($($part,)+) {
            #[inline]
            fn local_shape(of: &Self) -> Self::Shape {
                ($($part::local_shape(&of.$index),)+)
            }

            #[inline]
            fn local_zero(shape: &Self::Shape) -> Self::Tangent {
                ($($part::local_zero(&shape.$index),)+)
            }
        }
    };
}

tuple!(A 0);
tuple!(A 0, B 1);
tuple!(A 0, B 1, C 2);
tuple!(A 0, B 1, C 2, D 3);
tuple!(A 0, B 1, C 2, D 3, E 4);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11);

#[inline]
fn gathered<T: 'static>(items: impl ExactSizeIterator<Item = T>) -> Vec<T> {
    let mut vector = pool::room(items.len());
    vector.extend(items);
    vector
}

/// As `vec![element; n]`.
#[inline]
pub fn filled<T: Recycle>(mut element: T, n: usize) -> Vec<T> {
    let mut vector = pool::room(n);
    vector.extend((0..n).map(|_| T::duplicate(&element)));
    T::recycle(&mut element);
    vector
}

/// As `vec![a, b, c]`.
#[inline]
pub fn listed<T: Recycle, const N: usize>(elements: [T; N]) -> Vec<T> {
    let mut vector = pool::room(N);
    vector.extend(elements);
    vector
}

/// As `Vec::with_capacity(n)`.
#[inline]
#[must_use]
pub fn room<T: Recycle>(n: usize) -> Vec<T> {
    pool::room(n)
}

/// As `slice.to_vec()`.
#[inline]
pub fn copied<T: Recycle>(elements: &[T]) -> Vec<T> {
    gathered(elements.iter().map(T::duplicate))
}

/// As `value.clone()`.
#[inline]
pub fn duplicate<V: Recycle>(value: &V) -> V {
    V::duplicate(value)
}

/// As `vector.push(element)`.
#[inline]
pub fn push<T: Recycle>(vector: &mut Vec<T>, element: T) {
    pool::push(vector, element);
}

/// As `vector.extend(option)`.
#[inline]
pub fn append<T: Recycle>(vector: &mut Vec<T>, element: Option<T>) {
    if let Some(element) = element {
        pool::push(vector, element);
    }
}

/// As `items.collect()`.
#[inline]
pub fn collected<T: Recycle>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut vector = pool::room(items.size_hint().0);
    items.for_each(|item| pool::push(&mut vector, item));
    vector
}

/// Leaves the memory of a value to later calls.
#[inline]
pub fn recycle<V: Recycle>(mut value: V) {
    V::recycle(&mut value);
}

/// As `*place = value`.
#[inline]
pub fn renew<V: Recycle>(place: &mut V, value: V) {
    V::recycle(&mut mem::replace(place, value));
}

/// As `place.clone_from(value)`.
#[inline]
pub fn restore<V: Recycle>(place: &mut V, value: &V) {
    V::restore(place, value);
}

/// Returns the tangent `of` and leaves zero in its place.
#[inline]
pub fn taken<T: Recycle + Tangent>(of: &mut T) -> T {
    let taken = T::duplicate(of);
    T::clear(of);
    taken
}

/// Returns a value whose memory is the caller's from now on.
#[inline]
pub fn given_away<V: Recycle>(value: V) -> V {
    V::give_away(&value);
    value
}

#[cfg(test)]
mod tests {
    use super::{
        Local, Recycle, append, collected, copied, duplicate, filled, given_away, listed, push, recycle, renew,
        restore, room,
    };
    use alloc::vec;
    use alloc::vec::Vec;

    #[test]
    fn vectors_are_those_of_std() {
        assert_eq!(filled(1.5, 3), [1.5; 3]);
        assert_eq!(filled(vec![1, 2], 2), [[1, 2], [1, 2]]);
        assert_eq!(filled((), 2), [(), ()]);
        assert_eq!(listed([vec![1.0], vec![]]), [vec![1.0], vec![]]);
        assert_eq!(copied(&[1, 2]), [1, 2]);
        assert_eq!(collected((0..40).filter(|i| i % 2 == 0)).len(), 20);
        assert_eq!(duplicate(&(vec![1.0], [true; 2])), (vec![1.0], [true; 2]));
        assert!(room::<f64>(3).capacity() >= 3);
        let mut grown = Vec::new();
        (0..10).for_each(|i| push(&mut grown, i));
        append(&mut grown, None);
        append(&mut grown, Some(10));
        assert_eq!(grown.len(), 11);
        renew(&mut grown, vec![7]);
        assert_eq!(given_away(grown), [7]);
    }

    #[test]
    fn zeros_have_the_shape_of_the_value() {
        let rows = (vec![vec![1.0, 2.0], vec![]], [3.0_f32], 7_usize);
        let zero = <(Vec<Vec<f64>>, [f32; 1], usize)>::local_zero(&Local::local_shape(&rows));
        assert_eq!(zero, (vec![vec![0.0, 0.0], vec![]], [0.0], ()));
    }

    #[test]
    fn what_is_restored_is_as_the_other_value() {
        for before in [vec![], vec![1.0; 2], vec![2.0; 9]] {
            for rows in [vec![vec![3.0; 4], vec![]], vec![]] {
                let (mut value, old) = ((before.clone(), [rows.clone()], 1), (vec![5.0; 3], [vec![vec![7.0]]], 2));
                restore(&mut value, &old);
                assert_eq!(value, old);
            }
        }
    }

    #[test]
    #[cfg(feature = "std")]
    fn memory_is_reused_down_to_the_elements() {
        let rows = filled(filled(1.0, 40), 1);
        let places = (rows.as_ptr(), rows[0].as_ptr());
        recycle(rows);
        let rows = listed([filled(2.0, 35)]);
        assert_eq!((rows.as_ptr(), rows[0].as_ptr()), places);
    }

    #[test]
    fn what_was_recycled_is_empty() {
        let mut parts = (vec![1.0], [vec![2.0]]);
        Recycle::recycle(&mut parts);
        assert_eq!(parts, (vec![], [vec![]]));
    }
}
