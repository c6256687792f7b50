//! Tuples of up to twelve: a tangent for each part, the unit for parts that cannot vary.

use crate::{Advance, Differentiable, Tangent};

macro_rules! tuple {
    ($($part:ident $index:tt),+) => {
        impl<$($part: Differentiable),+> Differentiable for ($($part,)+) {
            type Tangent = ($($part::Tangent,)+);
            type Shape = ($($part::Shape,)+);
            type Again = ($($part::Again,)+);

            #[inline]
            fn shape(&self) -> Self::Shape {
                ($(self.$index.shape(),)+)
            }

            #[inline]
            fn zero_tangent(shape: &Self::Shape) -> Self::Tangent {
                ($($part::zero_tangent(&shape.$index),)+)
            }

            #[inline]
            fn zero_like(&self) -> Self::Tangent {
                ($(self.$index.zero_like(),)+)
            }

            #[inline]
            fn unused() -> Self::Tangent {
                ($($part::unused(),)+)
            }

            #[inline]
            fn again(&self) -> Self::Again {
                ($(self.$index.again(),)+)
            }

            #[inline]
            fn matches(&self, tangent: &Self::Tangent) -> bool {
                $(self.$index.matches(&tangent.$index))&&+
            }
        }

        impl<$($part: Advance),+> Advance for ($($part,)+) {
            #[inline]
            fn advance(&mut self, direction: &Self::Tangent, step: f64) {
                $(self.$index.advance(&direction.$index, step);)+
            }
        }

        impl<$($part: Tangent),+> Tangent for ($($part,)+) {
            #[inline]
            fn accumulate(&mut self, other: &Self) {
                $(self.$index.accumulate(&other.$index);)+
            }

            #[inline]
            fn clear(&mut self) {
                $(self.$index.clear();)+
            }

            #[inline]
            fn scale(&mut self, factor: f64) {
                $(self.$index.scale(factor);)+
            }

            #[inline]
            fn dot(&self, other: &Self) -> f64 {
                let mut dot = 0.0;
                $(dot += self.$index.dot(&other.$index);)+
                dot
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

#[cfg(test)]
mod tests {
    use crate::{Differentiable, Tangent};
    use alloc::vec;

    #[test]
    fn twelve_parts_are_supported() {
        let primal = (1.0, 2, 3.0, 4, 5.0, 6, 7.0, 8, 9.0, 10, 11.0, vec![12.0]);
        let mut d = primal.zero_like();
        d.accumulate(&(1.0, (), 3.0, (), 0.0, (), 0.0, (), 0.0, (), 0.0, vec![12.0]));
        assert_eq!((d.2, d.11), (3.0, vec![12.0]));
    }
}
