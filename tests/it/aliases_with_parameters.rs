//! Other names for types that have parameters, in this module and in others.

use autodiff::{Differentiable, differentiate};
use base::{Quaternion, Vector3};
use num_traits::Float;
use operations::Operations;

mod base {
    pub(super) type Vector3<T> = [T; 3];
    pub(super) type Quaternion<T> = (T, Vector3<T>);
    pub(super) type Square<const N: usize, T> = [[T; N]; N];
    pub(super) type Number = f64;
}

mod operations {
    use super::Vector3;

    pub(super) trait Operations<T> {
        fn total(self) -> T;
        fn by(self, factor: T) -> Self;
    }

    #[autodiff::differentiate]
    impl<T: num_traits::Float> Operations<T> for Vector3<T> {
        fn total(self) -> T {
            self[0] + self[1] * self[2]
        }

        fn by(self, factor: T) -> Self {
            [self[0] * factor, self[1] * factor, self[2] * self[2]]
        }
    }
}

type Rows<T> = Vec<Vec<T>>;

#[differentiate]
fn dot<T: Float>(a: Vector3<T>, b: &Vector3<T>) -> T {
    let mut sum = T::zero();
    for i in 0..3 {
        sum = sum + a[i] * b[i];
    }
    sum
}

#[differentiate]
fn rotated<T: Float>(q: Quaternion<T>, v: Vector3<T>) -> Quaternion<T> {
    let w: Vector3<T> = [q.0 * v[0], q.1[0] * v[1], q.1[2]];
    (dot(w, &v), w.by(q.0))
}

#[differentiate]
fn trace(matrix: &base::Square<2, base::Number>, rows: &Rows<f64>) -> base::Number {
    let more: Rows<f64> = vec![vec![rows[0][0] * rows[1][1]]];
    matrix[0][0] * matrix[1][1] * more[0][0]
}

#[differentiate]
fn all(p: f64, r: f64) -> f64 {
    let q = rotated((p, [r, p * r, 2.0]), [p, 1.0, r]);
    [p, r, 1.0].total() * q.0 + q.1.total() + trace(&[[p, r], [r, p]], &vec![vec![p, r], vec![r, r]])
}

#[test]
fn arguments_of_the_name_are_those_of_the_type() {
    check!([[0.7, 1.3], [-0.4, 0.9]], |v| all(v[0], v[1]));
}

#[derive(Clone, Differentiable)]
struct Part<'a, T> {
    values: &'a [T],
    scale: T,
}

type Of<'a> = Part<'a, f64>;

#[differentiate]
fn of_part(part: &Of) -> f64 {
    part.values.iter().map(|value| value * value).sum::<f64>() * part.scale
}

#[differentiate]
#[allow(clippy::elidable_lifetime_names, reason = "the name is given a lifetime here")]
fn of_parts<'p>(part: &Of<'p>, other: &Of<'_>) -> f64 {
    part.values[0] * other.values[1] * part.scale
}

#[test]
fn lifetimes_of_the_name_may_be_left_out() {
    let values = [0.7, 1.3, 0.4];
    let (part, other) = (Part { values: &values, scale: 0.5 }, Part { values: &values[1..], scale: 2.0 });
    let (value, d_part) = of_part::value_and_grad(&part);
    assert_eq!((value, d_part.scale, d_part.values), (of_part(&part), 2.0 * of_part(&part), vec![0.7, 1.3, 0.4]));
    let (value, (d_part, d_other)) = of_parts::value_and_grad(&part, &other);
    assert_eq!((value, d_part.scale), (0.7 * 0.4 * 0.5, 0.7 * 0.4));
    assert_eq!((d_part.values, d_other.values), (vec![0.4 * 0.5, 0.0, 0.0], vec![0.0, 0.7 * 0.5]));
}

mod tuples {
    use autodiff::differentiate;
    use num_traits::Float;

    type Triple<T> = [T; 3];
    pub(super) type Rotation<T> = (T, Triple<T>);

    pub(super) trait Scale<T>: Copy {
        fn scale(self, by: T) -> Self;

        fn turned(self, other: Self) -> Self;
    }

    #[differentiate]
    impl<T: Float> Scale<T> for Triple<T> {
        fn scale(self, by: T) -> Triple<T> {
            [by * self[0], by * self[1], by * self[2]]
        }

        fn turned(self, other: Self) -> Triple<T> {
            [self[1] * other[0], self[2], self[0]]
        }
    }

    #[differentiate]
    impl<T: Float> Scale<T> for Rotation<T> {
        fn scale(self, by: T) -> Rotation<T> {
            (by * self.0, self.1.scale(by))
        }

        fn turned(self, other: Rotation<T>) -> Rotation<T> {
            let scaled = other.scale(self.0);
            (scaled.0, scaled.1.turned(self.1))
        }
    }

    #[differentiate]
    pub(super) fn turned(x: f64, y: f64) -> f64 {
        let a: Rotation<f64> = (x, [y, x * y, 1.0]);
        let b = a.turned((y, [x, 2.0, y]));
        b.0 * b.1[0] + b.1[1] * b.1[2]
    }
}

#[test]
fn methods_of_an_alias_of_a_tuple_with_an_alias_in_it() {
    use tuples::turned;
    check!([[0.7, 0.4], [1.3, -0.6]], |v| turned(v[0], v[1]));
}
