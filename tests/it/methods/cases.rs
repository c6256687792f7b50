//! Programs that went wrong once.

use super::*;

mod add_assign_of_its_own {
    use super::*;
    use std::ops::AddAssign;

    #[derive(Clone, Copy, Debug, Differentiable)]
    struct Average {
        sum: f64,
        weight: f64,
    }

    #[differentiate]
    impl Add for Average {
        type Output = Average;

        fn add(self, other: Average) -> Average {
            Average { sum: self.sum + other.sum, weight: self.weight + other.weight }
        }
    }

    #[differentiate]
    impl AddAssign for Average {
        fn add_assign(&mut self, other: Average) {
            self.sum = 0.9 * self.sum + other.sum;
            self.weight = 0.9 * self.weight + other.weight;
        }
    }

    #[differentiate]
    fn decaying(xs: &[f64]) -> f64 {
        let mut a = Average { sum: xs[0], weight: 1.0 };
        a += Average { sum: xs[1], weight: 2.0 };
        a.sum / a.weight
    }

    #[test]
    fn agrees_with_differences() {
        check!(FOUR, |v| decaying(v));
    }
}

mod product_that_is_a_number {
    use super::*;
    use std::ops::AddAssign;

    #[derive(Clone, Copy, Debug, Differentiable)]
    struct Affine {
        x: f64,
        y: f64,
    }

    #[differentiate]
    impl Add for Affine {
        type Output = Affine;

        fn add(self, other: Affine) -> Affine {
            Affine { x: self.x + other.x, y: self.y + other.y }
        }
    }

    #[differentiate]
    impl Mul<f64> for Affine {
        type Output = Affine;

        fn mul(self, by: f64) -> Affine {
            Affine { x: self.x * by, y: self.y + by }
        }
    }

    #[differentiate]
    impl Mul<Affine> for Affine {
        type Output = f64;

        fn mul(self, other: Affine) -> f64 {
            self.x * other.x + self.y * other.y
        }
    }

    impl AddAssign for Affine {
        fn add_assign(&mut self, other: Affine) {
            *self = *self + other;
        }
    }

    #[differentiate]
    fn product(xs: &[f64]) -> f64 {
        let p = Affine { x: xs[0], y: xs[1] };
        let q = Affine { x: xs[2], y: xs[3] };
        p * q
    }

    #[test]
    fn agrees_with_differences() {
        check!(FOUR, |v| product(v));
    }
}

mod dot_product_by_an_operator {
    use super::*;

    #[derive(Clone, Copy, Debug, Differentiable)]
    struct Dot {
        x: f64,
        y: f64,
    }

    #[differentiate]
    impl Mul for Dot {
        type Output = f64;

        fn mul(self, other: Dot) -> f64 {
            self.x * other.x + self.y * other.y
        }
    }

    #[differentiate]
    fn product(xs: &[f64]) -> f64 {
        let p = Dot { x: xs[0], y: xs[1] };
        let q = Dot { x: xs[2], y: xs[3] };
        p * q
    }

    #[test]
    fn agrees_with_differences() {
        check!(FOUR, |v| product(v));
    }
}

mod compound_assignments {
    use super::*;
    use std::ops::AddAssign;

    #[derive(Clone, Copy, Debug, Differentiable)]
    struct Step {
        x: f64,
        y: f64,
    }

    #[differentiate]
    impl AddAssign<f64> for Step {
        fn add_assign(&mut self, by: f64) {
            self.x += by;
            self.y += 2.0 * by;
        }
    }

    #[differentiate]
    fn only_assigned(xs: &[f64]) -> f64 {
        let mut p = Step { x: xs[0], y: xs[1] };
        p += xs[2];
        p.x * p.y
    }

    #[test]
    fn agrees_with_differences() {
        check!(FOUR, |v| only_assigned(v));
    }
}

#[derive(Clone, Copy, Differentiable)]
struct Corner {
    x: f64,
    y: f64,
}

#[differentiate]
impl Corner {
    fn is_finite(&self) -> bool {
        self.x.is_finite() && self.y.is_finite()
    }

    fn is_positive(self) -> bool {
        self.x > 0.0
    }

    fn area(self) -> f64 {
        if self.is_finite() && self.is_positive() { self.x * self.y } else { self.y }
    }
}

#[differentiate]
fn questions_of_ones_own(x: f64, y: f64) -> f64 {
    let corner = Corner { x: x * y, y: x.sin() };
    let positive = corner.is_positive();
    if corner.is_finite() && positive { corner.area() * x } else { corner.y }
}

#[test]
fn own_types_are_asked_like_numbers() {
    for point in [[0.7, 0.3], [-0.7, 0.4]] {
        let (value, gradient) = questions_of_ones_own::value_and_grad(point[0], point[1]);
        let primal = |v: &[f64]| questions_of_ones_own(v[0], v[1]);
        assert_eq!(value, primal(&point));
        assert_all_close(&gradient, &gradient_by_differences(primal, &point), DIFFERENCES);
    }
}
