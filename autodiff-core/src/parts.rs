//! Parts of constants: copies, or references to what cannot be copied.

use crate::given::Asked;

/// The answer for what can be copied.
pub trait CopiedPart {
    /// Its type.
    type Part;

    /// Returns a copy.
    fn part(&self) -> Self::Part;
}

impl<T: Copy> CopiedPart for Asked<'_, T> {
    type Part = T;

    #[inline]
    fn part(&self) -> T {
        *self.0
    }
}

/// The answer for everything else: rustc comes to it by one reference more, if the other does not apply.
pub trait BorrowedPart {
    /// A reference to it.
    type Part;

    /// Returns the reference.
    fn part(&self) -> Self::Part;
}

impl<'a, T: ?Sized> BorrowedPart for &Asked<'a, T> {
    type Part = &'a T;

    #[inline]
    fn part(&self) -> &'a T {
        self.0
    }
}

/// A part of a constant.
#[doc(hidden)]
#[macro_export]
macro_rules! part_of {
    ($part:expr) => {{
        #[allow(unused_imports, reason = "one of them applies")]
        use $crate::private::{BorrowedPart as _, CopiedPart as _};
        (&$crate::private::Asked(&$part)).part()
    }};
}

#[cfg(test)]
mod tests {
    #[derive(Debug, PartialEq)]
    struct Layer {
        lapse: f64,
    }

    const LAYERS: [Layer; 2] = [Layer { lapse: -6.5 }, Layer { lapse: 0.0 }];

    fn layer(index: usize) -> &'static Layer {
        part_of!((&LAYERS)[index])
    }

    #[test]
    fn what_cannot_be_copied_is_borrowed() {
        assert_eq!(*layer(1), Layer { lapse: 0.0 });
        let number: f64 = part_of!((&LAYERS)[0].lapse);
        assert_eq!(number.to_bits(), (-6.5_f64).to_bits());
    }
}
