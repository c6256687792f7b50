//! Values and gradients as flat lists of numbers, whatever their shape.

/// A scalar, or a container of them at any depth.
pub(crate) trait Flat {
    /// Appends the numbers in order.
    fn push_to(&self, list: &mut Vec<f64>);

    /// A value of the same shape, filled from `next`.
    fn filled(&self, next: &mut dyn FnMut() -> f64) -> Self
    where
        Self: Sized;
}

/// All numbers of `value`, in order.
pub(crate) fn flat(value: &(impl Flat + ?Sized)) -> Vec<f64> {
    let mut list = Vec::new();
    value.push_to(&mut list);
    list
}

/// A cotangent for `value` in which no two components are alike, so that a transposed or shifted one is noticed.
pub(crate) fn weighted_like<V: Flat>(value: &V) -> V {
    let mut count = 0.0_f64;
    value.filled(&mut || {
        count += 1.0;
        // Quarters, so that the numbers are the same in `f32`.
        if count % 2.0 == 1.0 { 0.25 + 0.5 * count } else { 0.75 - 0.5 * count }
    })
}

/// The `N` numbers of `v` from `start` on, for functions that take arrays.
pub(crate) fn array<const N: usize>(v: &[f64], start: usize) -> [f64; N] {
    std::array::from_fn(|i| v[start + i])
}

impl Flat for f64 {
    fn push_to(&self, list: &mut Vec<f64>) {
        list.push(*self);
    }

    fn filled(&self, next: &mut dyn FnMut() -> f64) -> Self {
        next()
    }
}

impl Flat for f32 {
    fn push_to(&self, list: &mut Vec<f64>) {
        list.push(f64::from(*self));
    }

    fn filled(&self, next: &mut dyn FnMut() -> f64) -> Self {
        next() as Self
    }
}

impl<T: Flat> Flat for [T] {
    fn push_to(&self, list: &mut Vec<f64>) {
        for item in self {
            item.push_to(list);
        }
    }
}

impl<T: Flat, const N: usize> Flat for [T; N] {
    fn push_to(&self, list: &mut Vec<f64>) {
        self.as_slice().push_to(list);
    }

    fn filled(&self, next: &mut dyn FnMut() -> f64) -> Self {
        std::array::from_fn(|i| self[i].filled(next))
    }
}

impl<T: Flat> Flat for std::collections::VecDeque<T> {
    fn push_to(&self, list: &mut Vec<f64>) {
        for item in self {
            item.push_to(list);
        }
    }

    fn filled(&self, next: &mut dyn FnMut() -> f64) -> Self {
        self.iter().map(|item| item.filled(next)).collect()
    }
}

impl<T: Flat> Flat for Vec<T> {
    fn push_to(&self, list: &mut Vec<f64>) {
        self.as_slice().push_to(list);
    }

    fn filled(&self, next: &mut dyn FnMut() -> f64) -> Self {
        self.iter().map(|item| item.filled(next)).collect()
    }
}

impl<T: Flat> Flat for Option<T> {
    fn push_to(&self, list: &mut Vec<f64>) {
        self.as_slice().push_to(list);
    }

    fn filled(&self, next: &mut dyn FnMut() -> f64) -> Self {
        self.as_ref().map(|item| item.filled(next))
    }
}

macro_rules! flat_tuple {
    ($($name:ident)+) => {
        impl<$($name: Flat),+> Flat for ($($name,)+) {
            #[expect(non_snake_case, reason = "the type's name serves as the variable's")]
            fn push_to(&self, list: &mut Vec<f64>) {
                let ($($name,)+) = self;
                $($name.push_to(list);)+
            }

            #[expect(non_snake_case, reason = "the type's name serves as the variable's")]
            fn filled(&self, next: &mut dyn FnMut() -> f64) -> Self {
                let ($($name,)+) = self;
                ($($name.filled(next),)+)
            }
        }
    };
}

flat_tuple!(A B);
flat_tuple!(A B C);
flat_tuple!(A B C D);
flat_tuple!(A B C D E);
flat_tuple!(A B C D E F);
