//! A module whose content another one re-exports, beside items that a macro of the crate writes; one function has the name of
//! its module.

#[allow(hidden_glob_reexports, reason = "the module has the name of a function in it")]
mod geometry {
    mod point {
        use autodiff::{Differentiable, differentiate};

        #[derive(Clone, Copy, Debug, Differentiable)]
        pub(crate) struct Point {
            pub(crate) x: f32,
            pub(crate) y: f32,
        }

        #[differentiate]
        pub(crate) const fn point(x: f32, y: f32) -> Point {
            Point { x, y }
        }

        #[differentiate]
        pub(crate) const fn position(x: f32, y: f32) -> Point {
            Point { x, y }
        }
    }

    mod rect {
        use super::{Point, point, position};
        use autodiff::differentiate;

        #[differentiate]
        pub(crate) fn diagonal(left: f32, top: f32) -> f32 {
            let corner = point(left, top * left);
            corner.x * corner.y
        }

        #[differentiate]
        pub(crate) fn lower(a: Point, b: Point) -> f32 {
            let corner = position(a.x.min(b.x), a.y.min(b.y));
            corner.x * corner.y
        }
    }

    pub(crate) use self::{point::*, rect::*};

    pub(crate) trait AtMost {
        fn at_most(self, limit: Self) -> Self;
    }

    macro_rules! at_most {
        ($ty:ty) => {
            impl AtMost for $ty {
                fn at_most(self, limit: Self) -> Self {
                    self.min(limit)
                }
            }
        };
    }

    at_most!(u8);
}

use geometry::{AtMost, Point, diagonal, lower};

#[test]
fn a_function_is_called_where_its_module_is_imported_too() {
    assert_eq!(diagonal::grad(2.0, 3.0), (12.0, 4.0));
}

#[test]
fn types_are_seen_beside_items_that_macros_write() {
    let (a, b) = (Point { x: 2.0, y: 7.0 }, Point { x: 3.0, y: 5.0 });
    let (d_a, d_b) = lower::grad(a, b);
    assert_eq!((d_a.x, d_a.y, d_b.x, d_b.y), (5.0, 0.0, 0.0, 2.0));
    assert_eq!(9_u8.at_most(4), 4);
}
