//! The numbers that a cotangent is made of, one row of a Jacobian for each.

use alloc::vec::Vec;

/// A cotangent whose components are numbered.
#[diagnostic::on_unimplemented(
    message = "the rows of a Jacobian are by numbers, and `{Self}` is not made of numbers alone",
    label = "the components of this result have no order",
    note = "`vjp` differentiates results of any shape: its pullback takes a cotangent of the result"
)]
pub trait Components: Clone {
    /// How many numbers each value of the type has, if the type tells.
    const COUNT: Option<usize>;

    /// Returns how many numbers there are.
    fn count(&self) -> usize;

    /// Sets the number at this position to one.
    ///
    /// # Panics
    ///
    /// Panics if there are fewer numbers.
    fn mark(&mut self, position: usize);
}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Components for $number {
            const COUNT: Option<usize> = Some(1);

            #[inline]
            fn count(&self) -> usize {
                1
            }

            #[inline]
            fn mark(&mut self, _: usize) {
                *self = 1.0;
            }
        }
    )*};
}

numbers!(f64 f32);

#[diagnostic::do_not_recommend]
impl Components for () {
    const COUNT: Option<usize> = Some(0);

    #[inline]
    fn count(&self) -> usize {
        0
    }

    #[inline]
    fn mark(&mut self, _: usize) {
        unreachable!("there is no number in `()`")
    }
}

#[diagnostic::do_not_recommend]
impl<T: Components, const N: usize> Components for [T; N] {
    const COUNT: Option<usize> = match T::COUNT {
        Some(count) => Some(N * count),
        None => None,
    };

    #[inline]
    fn count(&self) -> usize {
        Self::COUNT.unwrap_or_else(|| count(self))
    }

    #[inline]
    fn mark(&mut self, position: usize) {
        mark(self, position);
    }
}

#[diagnostic::do_not_recommend]
impl<T: Components> Components for Vec<T> {
    const COUNT: Option<usize> = None;

    #[inline]
    fn count(&self) -> usize {
        count(self)
    }

    #[inline]
    fn mark(&mut self, position: usize) {
        mark(self, position);
    }
}

#[inline]
fn count<T: Components>(parts: &[T]) -> usize {
    T::COUNT.map_or_else(|| parts.iter().map(Components::count).sum(), |count| count * parts.len())
}

#[inline]
fn mark<T: Components>(parts: &mut [T], mut position: usize) {
    if let Some(count) = T::COUNT {
        return parts[position / count].mark(position % count);
    }
    for part in parts {
        let count = part.count();
        if position < count {
            return part.mark(position);
        }
        position -= count;
    }
    unreachable!("there are fewer numbers")
}

macro_rules! tuples {
    ($($name:ident $field:tt)*) => {
        #[diagnostic::do_not_recommend]
        impl<$($name: Components),*> Components for ($($name,)*) {
            const COUNT: Option<usize> = {
                let mut all = Some(0);
                $(all = match (all, $name::COUNT) {
                    (Some(before), Some(count)) => Some(before + count),
                    _ => None,
                };)*
                all
            };

            #[inline]
            fn count(&self) -> usize {
                0 $(+ self.$field.count())*
            }

            #[inline]
            fn mark(&mut self, position: usize) {
                let mut before = 0;
                $(
                    let count = self.$field.count();
                    if position < before + count {
                        return self.$field.mark(position - before);
                    }
                    before += count;
                )*
                unreachable!("there are {before} numbers")
            }
        }
    };
}

tuples!(A 0);
tuples!(A 0 B 1);
tuples!(A 0 B 1 C 2);
tuples!(A 0 B 1 C 2 D 3);
tuples!(A 0 B 1 C 2 D 3 E 4);
tuples!(A 0 B 1 C 2 D 3 E 4 F 5);
tuples!(A 0 B 1 C 2 D 3 E 4 F 5 G 6);
tuples!(A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7);

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    fn marked<T: Components>(zero: &T) -> Vec<T> {
        let one = |position| {
            let mut marked = zero.clone();
            marked.mark(position);
            marked
        };
        (0..zero.count()).map(one).collect()
    }

    #[test]
    fn each_number_is_marked_once() {
        assert_eq!(marked(&0.0), [1.0]);
        assert_eq!(marked(&[0.0_f32; 2]), [[1.0, 0.0], [0.0, 1.0]]);
        assert_eq!(marked(&(0.0, (), [0.0; 2])), [(1.0, (), [0.0; 2]), (0.0, (), [1.0, 0.0]), (0.0, (), [0.0, 1.0])]);
        assert_eq!(marked(&[[0.0; 2]; 2])[2], [[0.0, 0.0], [1.0, 0.0]]);
        let ragged = vec![vec![0.0], vec![], vec![0.0; 2]];
        assert_eq!(marked(&ragged)[1], [vec![0.0], vec![], vec![1.0, 0.0]]);
        assert!(marked(&[(); 3]).is_empty());
    }
}
