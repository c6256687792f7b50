//! References: the derivative is that of the referent.

use crate::{Advance, Differentiable};

macro_rules! reference {
    ($reference:ty, |$this:ident| -> $again:ty $again_body:block) => {
        impl<'a, T: Differentiable + ?Sized> Differentiable for $reference {
            type Tangent = T::Tangent;
            type Shape = T::Shape;
            type Again = $again;

            #[inline]
            fn shape(&self) -> Self::Shape {
                T::shape(self)
            }

            #[inline]
            fn zero_tangent(shape: &Self::Shape) -> Self::Tangent {
                T::zero_tangent(shape)
            }

            #[inline]
            fn zero_like(&self) -> Self::Tangent {
                T::zero_like(self)
            }

            #[inline]
            fn unused() -> Self::Tangent {
                T::unused()
            }

            #[inline]
            fn again(&self) -> $again {
                let $this = self;
                $again_body
            }

            #[inline]
            fn matches(&self, tangent: &Self::Tangent) -> bool {
                T::matches(self, tangent)
            }
        }
    };
}

reference!(&'a T, |this| -> Self { *this });
reference!(&'a mut T, |_this| -> () {});

impl<T: Advance + ?Sized> Advance for &mut T {
    #[inline]
    fn advance(&mut self, direction: &Self::Tangent, step: f64) {
        T::advance(self, direction, step);
    }
}
