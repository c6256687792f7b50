//! Moving a primal along a tangent.

use crate::Differentiable;

/// A value that can be moved along a tangent, as a step of an optimiser moves parameters.
///
/// It is a trait of its own, because not everything with a derivative can move: what is behind a shared reference is not
/// to be changed. What cannot vary stays as it is.
///
/// # Examples
///
/// One step of gradient descent:
///
/// ```
/// use autodiff_core::Advance;
///
/// let mut parameters = (vec![1.0, 2.0], 0.5, "layer 1".to_string());
/// let gradient = (vec![0.5, -1.0], 1.0, ());
/// parameters.advance(&gradient, -0.5);
/// assert_eq!(parameters, (vec![0.75, 2.5], 0.0, "layer 1".to_string()));
/// ```
///
/// # Source
///
/// The method `move(by:)` of the protocol `Differentiable` of Swift (*Differentiable Programming Manifesto*).
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be moved along a tangent",
    label = "does not implement `Advance`",
    note = "what is behind a shared reference cannot change; `#[derive(Differentiable)]` implements `Advance` for what owns its numbers"
)]
pub trait Advance: Differentiable {
    /// Moves every number by `step` times its tangent, `self[i] += step * direction[i]`.
    ///
    /// An `f32` is moved in `f64` and rounded once.
    ///
    /// # Panics
    ///
    /// Panics if the shapes differ.
    #[track_caller]
    fn advance(&mut self, direction: &Self::Tangent, step: f64);
}

#[cfg(test)]
mod tests {
    use super::Advance;
    use alloc::boxed::Box;
    use alloc::string::String;
    use alloc::{format, vec};

    #[test]
    fn every_number_moves_by_its_tangent() {
        let mut value = (1.0, 2.0_f32, [3.0, 4.0], vec![vec![5.0], vec![]], Some(Box::new(6.0)), 7, true);
        value.advance(&(1.0, 1.0, [2.0, 0.0], vec![vec![1.0], vec![]], Some(-1.0), (), ()), 0.5);
        let moved = (1.5, 2.5, [4.0, 4.0], vec![vec![5.5], vec![]], Some(Box::new(5.5)), 7, true);
        assert_eq!(format!("{value:?}"), format!("{moved:?}"));
    }

    #[test]
    fn slices_move_in_place() {
        let mut value = [1.0, 2.0, 3.0];
        value[1..].advance(&vec![1.0, -1.0], 2.0);
        assert_eq!(value.map(f64::to_bits), [1.0, 4.0, 1.0].map(f64::to_bits));
        <&mut [f64; 3]>::advance(&mut &mut value, &[1.0; 3], 1.0);
        assert_eq!(value.map(f64::to_bits), [2.0, 5.0, 2.0].map(f64::to_bits));
    }

    #[test]
    fn a_zero_step_moves_nothing() {
        let mut value = (vec![1.5], Ok::<f64, String>(2.5));
        value.advance(&(vec![1e300], Some(-1e300)), 0.0);
        assert_eq!(value, (vec![1.5], Ok(2.5)));
    }

    #[test]
    fn single_precision_moves_with_one_rounding() {
        let mut value = 1.0_f32;
        value.advance(&1e-30, 1e30);
        assert_eq!(value.to_bits(), 2.0_f32.to_bits());
    }

    #[test]
    #[should_panic(expected = "a tangent of length 1 does not move a value of length 2")]
    fn other_lengths_are_refused() {
        vec![1.0, 2.0].advance(&vec![1.0], 1.0);
    }

    #[test]
    #[should_panic(expected = "the tangent of `Option` is of another variant than the value")]
    fn other_variants_are_refused() {
        Some(1.0).advance(&None, 1.0);
    }
}
