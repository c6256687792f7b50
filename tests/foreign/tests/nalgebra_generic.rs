//! Own types that hold matrices of `nalgebra` of any number, with and without bounds.

use autodiff::{Differentiable, differentiate};
use nalgebra::{Matrix3, RealField, Vector3};

/// A trait of this crate by the name of the library's.
trait Real: RealField + Copy {}
impl<T: RealField + Copy> Real for T {}

trait Group {
    type Algebra;
    fn log(&self) -> Self::Algebra;
}

/// No bound says that it is a number.
#[derive(Clone, Differentiable)]
struct Twist<T> {
    axes: Vector3<T>,
    scale: T,
}

#[differentiate]
impl Twist<f64> {
    fn skewed(&self) -> f64 {
        self.axes.x * self.axes.y + self.axes.z * self.scale
    }
}

#[derive(Differentiable)]
struct Rotation<T: RealField> {
    matrix: Matrix3<T>,
}

#[differentiate]
impl<T> Group for Rotation<T>
where
    T: Real,
{
    type Algebra = Twist<T>;

    fn log(&self) -> Self::Algebra {
        let matrix = self.matrix;
        let one: T = T::one();
        let two = one + one;
        let angle = ((matrix.trace() - one) / two).acos();
        let skew = (matrix - matrix.transpose()) * (angle / two / angle.sin());
        Twist { axes: Vector3::new(skew[(2, 1)], skew[(0, 2)], skew[(1, 0)]), scale: angle }
    }
}

#[differentiate]
fn twisted(x: f64, y: f64) -> f64 {
    let rotation = Rotation { matrix: Matrix3::new(0.8, -x, 0.3, 0.6, 0.7, y, -0.1, 0.4, 0.9) };
    let twist = rotation.log();
    twist.skewed() * twist.axes[0]
}

#[test]
fn types_of_any_number_hold_matrices() {
    let (x, y, step) = (0.5, -0.2, 1e-6);
    let (d_x, d_y) = twisted::grad(x, y);
    let expected_x = (twisted(x + step, y) - twisted(x - step, y)) / (2.0 * step);
    let expected_y = (twisted(x, y + step) - twisted(x, y - step)) / (2.0 * step);
    assert!((d_x - expected_x).abs() < 1e-8, "{d_x} is not {expected_x}");
    assert!((d_y - expected_y).abs() < 1e-8, "{d_y} is not {expected_y}");
}
