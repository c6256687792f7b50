//! Checks of what a caller hands in; the failing half of each is cold and out of line.

use crate::Differentiable;

/// Checks that the gradient of `name` has as many elements as `name` itself.
///
/// # Panics
///
/// Panics at the place of the call if `found`, the length of the gradient, is not `expected`.
///
/// # Examples
///
/// ```should_panic
/// let (x, d_x) = ([1.0; 4], [0.0; 3]);
/// // the gradient of `x` has 3 elements, but `x` has 4
/// autodiff_core::private::same_length("x", x.len(), d_x.len());
/// ```
#[inline]
#[track_caller]
pub fn same_length(name: &str, expected: usize, found: usize) {
    if expected != found {
        wrong_length(name, expected, found);
    }
}

/// Checks that `tangents` is a gradient of the slice `primal`, the shapes of the elements included.
///
/// # Panics
///
/// Panics at the place of the call if the lengths differ, or the shapes of one pair of elements.
#[inline]
#[track_caller]
pub fn same_shapes<T: Differentiable>(name: &str, primal: &[T], tangents: &[T::Tangent]) {
    same_length(name, primal.len(), tangents.len());
    for (index, (primal, tangent)) in primal.iter().zip(tangents).enumerate() {
        if !primal.matches(tangent) {
            wrong_element(name, index);
        }
    }
}

/// Checks that `tangent` is a gradient of `primal`.
///
/// # Panics
///
/// Panics at the place of the call if vectors in them differ in length.
#[inline]
#[track_caller]
pub fn same_shape<T: Differentiable + ?Sized>(name: &str, primal: &T, tangent: &T::Tangent) {
    if !primal.matches(tangent) {
        wrong_shape(name);
    }
}

/// Checks that two tangents have the same length.
#[inline]
#[track_caller]
pub(crate) fn tangents_agree(left: usize, right: usize) {
    if left != right {
        tangents_differ(left, right);
    }
}

/// Checks that a tangent of length `direction` moves a value of length `primal`.
#[inline]
#[track_caller]
pub(crate) fn direction_fits(primal: usize, direction: usize) {
    if primal != direction {
        direction_differs(primal, direction);
    }
}

/// Reports that tangents of two variants of an enum were to be combined.
///
/// # Panics
///
/// Panics always, at the place of the call.
#[cold]
#[inline(never)]
#[track_caller]
pub fn variants_differ(left: &str, right: &str) -> ! {
    panic!("a tangent of the variant `{left}` does not combine with one of `{right}`")
}

/// Reports that a tangent of the enum `name` does not belong to the value at hand.
///
/// # Panics
///
/// Panics always, at the place of the call.
#[cold]
#[inline(never)]
#[track_caller]
pub fn other_variant(name: &str) -> ! {
    panic!("the tangent of `{name}` is of another variant than the value")
}

/// Reports that the backward pass asks for more than the forward pass has stored.
#[cold]
#[inline(never)]
#[track_caller]
pub(crate) fn stages_underflow() -> ! {
    panic!(
        "internal error in autodiff: the backward pass reads more stages than the forward pass has \
         stored; please report it"
    )
}

#[cold]
#[inline(never)]
#[track_caller]
pub(crate) fn overlap() -> ! {
    panic!("internal error in autodiff: mutable arguments of a call overlap on the way back; please report it")
}

#[cold]
#[inline(never)]
#[track_caller]
fn wrong_length(name: &str, expected: usize, found: usize) -> ! {
    let elements = if found == 1 { "element" } else { "elements" };
    panic!("the gradient of `{name}` has {found} {elements}, but `{name}` has {expected}")
}

#[cold]
#[inline(never)]
#[track_caller]
fn wrong_element(name: &str, index: usize) -> ! {
    panic!("the gradient of `{name}` differs in shape from `{name}` at index {index}")
}

#[cold]
#[inline(never)]
#[track_caller]
fn wrong_shape(name: &str) -> ! {
    panic!("the gradient of `{name}` differs in shape from `{name}`")
}

#[cold]
#[inline(never)]
#[track_caller]
fn tangents_differ(left: usize, right: usize) -> ! {
    panic!("a tangent of length {left} does not combine with one of length {right}")
}

#[cold]
#[inline(never)]
#[track_caller]
fn direction_differs(primal: usize, direction: usize) -> ! {
    panic!("a tangent of length {direction} does not move a value of length {primal}")
}

#[cfg(test)]
mod tests {
    use super::{same_length, same_shape, same_shapes};
    use alloc::vec;

    #[test]
    fn right_shapes_pass() {
        same_length("x", 4, 4);
        same_shapes("x", &[vec![1.0], vec![]], &[vec![0.0], vec![]]);
        same_shape("x", &(1.0, vec![1.0]), &(0.0, vec![0.0]));
    }

    #[test]
    #[should_panic(expected = "the gradient of `x` has 3 elements, but `x` has 4")]
    fn a_wrong_length_is_told_with_both_numbers() {
        same_length("x", 4, 3);
    }

    #[test]
    #[should_panic(expected = "the gradient of `x` has 1 element, but `x` has 4")]
    fn one_element_is_singular() {
        same_shapes("x", &[0.0; 4], &[0.0]);
    }

    #[test]
    #[should_panic(expected = "the gradient of `w` differs in shape from `w` at index 1")]
    fn a_wrong_element_is_told_with_its_place() {
        same_shapes("w", &[vec![1.0], vec![2.0]], &[vec![0.0], vec![]]);
    }

    #[test]
    #[should_panic(expected = "the gradient of `w` differs in shape from `w`")]
    fn a_wrong_shape_is_told() {
        same_shape("w", &(1.0, vec![2.0]), &(0.0, vec![]));
    }
}
