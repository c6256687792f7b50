//! Each pullback against differences of its operator, and the promises.

use super::{
    ByReference, ByValue, StagedAdd, StagedAddAssign, StagedCast, StagedDiv, StagedDivAssign, StagedMul,
    StagedMulAssign,
};
use super::{StagedNeg, StagedRem, StagedRemAssign, StagedSub, StagedSubAssign};
use crate::private::{Active, Activity, Passive, Stages};
use crate::{Differentiable, Tangent};
use alloc::vec::Vec;
use core::marker::PhantomData;
use core::ops::Mul;

const BOTH: PhantomData<(Active, Active)> = PhantomData;

/// The staged form of `a @ b` gives the value of the operator, and the gradient of its differences.
macro_rules! check {
    ($staged:ident $method:ident $symbol:tt, $($a:expr, $b:expr;)*) => {$({
        let (a, b): (f64, f64) = ($a, $b);
        let (value, pullback) = $staged::<_, ByValue, ByValue>::$method(a, BOTH, b);
        let (of_references, by_reference) = $staged::<_, ByReference, ByReference>::$method(&a, BOTH, &b);
        assert_eq!(of_references.to_bits(), value.to_bits());
        assert_eq!(value.to_bits(), (a $symbol b).to_bits());

        let h = 1e-6;
        let by_a = ((a + h) $symbol b) - ((a - h) $symbol b);
        let by_b = (a $symbol (b + h)) - (a $symbol (b - h));
        let (mut d_a, mut d_b) = (10.0, 20.0);
        pullback(a, b, 3.0, &mut d_a, &mut d_b);
        near(d_a - 10.0, 3.0 * by_a / (2.0 * h));
        near(d_b - 20.0, 3.0 * by_b / (2.0 * h));
        let (mut e_a, mut e_b) = (10.0, 20.0);
        by_reference(&a, &b, 3.0, &mut e_a, &mut e_b);
        assert_eq!([e_a, e_b].map(f64::to_bits), [d_a, d_b].map(f64::to_bits));
    })*};
}

/// The product of two numbers and its pullback.
fn multiplied<A: Activity, B: Activity>(
    a: f64,
    activities: PhantomData<(A, B)>,
    b: f64,
) -> (f64, impl Fn(f64, f64, f64, &mut f64, &mut f64) + use<A, B>) {
    StagedMul::<_, ByValue, ByValue>::staged_mul(a, activities, b)
}

#[track_caller]
fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-7 * (1.0 + expected.abs()), "{found}, but differences give {expected}");
}

#[test]
fn pullbacks_agree_with_differences() {
    check!(StagedAdd staged_add +, 1.5, -2.5; 0.0, 4.0;);
    check!(StagedSub staged_sub -, 1.5, -2.5; 0.0, 4.0;);
    check!(StagedMul staged_mul *, 1.5, -2.5; 0.0, 4.0;);
    check!(StagedDiv staged_div /, 1.5, -2.5; 0.0, 4.0; -3.0, 0.7;);
    check!(StagedRem staged_rem %, 7.3, 2.0; -7.3, 2.0; 7.3, -2.1; 0.3, 5.0;);
}

/// The staged form of `a @= b` leaves what the operator leaves, and walks back to `a` and to the gradient of differences.
macro_rules! check_assignment {
    ($staged:ident $method:ident $symbol:tt, $($a:expr, $b:expr;)*) => {$({
        let (a, b): (f64, f64) = ($a, $b);
        let mut place = a;
        let ((), pullback) = $staged::<_, ByValue>::$method(&mut place, BOTH, b);
        assert_eq!(place.to_bits(), (a $symbol b).to_bits());

        let h = 1e-6;
        let by_a = ((a + h) $symbol b) - ((a - h) $symbol b);
        let by_b = (a $symbol (b + h)) - (a $symbol (b - h));
        let (mut d_place, mut d_b) = (3.0, 20.0);
        pullback(&mut place, b, (), &mut d_place, &mut d_b);
        assert_eq!(place.to_bits(), a.to_bits());
        near(d_place, 3.0 * by_a / (2.0 * h));
        near(d_b - 20.0, 3.0 * by_b / (2.0 * h));
    })*};
}

#[test]
fn pullbacks_of_operators_that_assign_agree_with_differences() {
    check_assignment!(StagedAddAssign staged_add_assign +, 1.5, -2.5; 0.0, 4.0;);
    check_assignment!(StagedSubAssign staged_sub_assign -, 1.5, -2.5; 0.0, 4.0;);
    check_assignment!(StagedMulAssign staged_mul_assign *, 1.5, -2.5; 0.0, 4.0;);
    check_assignment!(StagedDivAssign staged_div_assign /, 1.5, -2.5; 0.0, 4.0; -3.0, 0.7;);
    check_assignment!(StagedRemAssign staged_rem_assign %, 7.3, 2.0; -7.3, 2.0; 7.3, -2.1; 0.3, 5.0;);
}

#[test]
fn an_operator_that_assigns_leaves_the_accumulators_of_passive_operands_alone() {
    let mut place = 2.0_f64;
    let ((), pullback) =
        StagedMulAssign::<_, ByReference>::staged_mul_assign(&mut place, PhantomData::<(Active, Passive)>, &3.0);
    let (mut d_place, mut d_b) = (5.0, f64::NAN);
    pullback(&mut place, &3.0, (), &mut d_place, &mut d_b);
    assert_eq!([place, d_place].map(f64::to_bits), [2.0, 15.0].map(f64::to_bits));
    assert!(d_b.is_nan());
}

#[test]
fn an_operator_that_assigns_integers_is_undone() {
    let mut place = 7_i32;
    let ((), pullback) = StagedRemAssign::<_, ByValue>::staged_rem_assign(&mut place, BOTH, 4);
    assert_eq!(place, 3);
    pullback(&mut place, 4, (), &mut (), &mut ());
    assert_eq!(place, 7);
}

#[test]
fn pullbacks_of_casts_convert_the_cotangent_back() {
    let active = PhantomData::<(Active,)>;
    let (value, pullback) = StagedCast::<f32>::staged_cast(1.1_f64, active);
    let mut d = 10.0;
    pullback(1.1, 3.0, &mut d);
    assert_eq!((value.to_bits(), d.to_bits()), (1.1_f32.to_bits(), 13.0_f64.to_bits()));

    let (value, pullback) = StagedCast::<f64>::staged_cast(1.1_f32, active);
    let mut d = 10.0;
    pullback(1.1, 3.0, &mut d);
    assert_eq!((value.to_bits(), d.to_bits()), (f64::from(1.1_f32).to_bits(), 13.0_f32.to_bits()));
}

#[test]
fn a_cast_leaves_passive_accumulators_alone_and_integers_have_none() {
    let (_, pullback) = StagedCast::<f32>::staged_cast(1.1_f64, PhantomData::<(Passive,)>);
    let mut d = f64::NAN;
    pullback(1.1, 3.0, &mut d);
    assert!(d.is_nan());

    let (value, pullback) = StagedCast::<f64>::staged_cast(-3_i8, PhantomData::<(Active,)>);
    pullback(-3, 1.0, &mut ());
    assert_eq!(value.to_bits(), (-3.0_f64).to_bits());
}

#[test]
fn a_negation_changes_the_sign_of_the_cotangent() {
    let (value, pullback) = StagedNeg::<ByValue>::staged_neg(1.5_f64, PhantomData::<(Active,)>);
    let mut d_a = 1.0;
    pullback(1.5, 3.0, &mut d_a);
    assert_eq!([value, d_a].map(f64::to_bits), [-1.5, -2.0].map(f64::to_bits));
}

#[test]
fn accumulators_of_passive_operands_are_left_alone() {
    let (_, pullback) = multiplied(2.0, PhantomData::<(Passive, Active)>, 3.0);
    let (mut d_a, mut d_b) = (f64::NAN, 1.0);
    pullback(2.0, 3.0, 1.0, &mut d_a, &mut d_b);
    assert!(d_a.is_nan());
    assert_eq!(d_b.to_bits(), 3.0_f64.to_bits());
}

#[test]
fn a_quotient_without_influence_contributes_zero() {
    let (_, pullback) = StagedDiv::<_, ByValue, ByValue>::staged_div(1.0_f64, BOTH, 0.0);
    let (mut d_a, mut d_b) = (0.0, 0.0);
    pullback(1.0, 0.0, 0.0, &mut d_a, &mut d_b);
    assert_eq!([d_a, d_b].map(f64::abs).map(f64::to_bits), [0, 0]);
}

#[test]
fn the_quotient_of_a_remainder_is_the_one_it_was_formed_with() {
    // 0.9 / 0.1 is 9, but 0.9 % 0.1 is 0.9 - 8 * 0.1.
    let (_, pullback) = StagedRem::<_, ByValue, ByValue>::staged_rem(0.9_f64, BOTH, 0.1);
    let (mut d_a, mut d_b) = (0.0, 0.0);
    pullback(0.9, 0.1, 1.0, &mut d_a, &mut d_b);
    assert_eq!([d_a, d_b].map(f64::to_bits), [1.0, -8.0].map(f64::to_bits));
}

#[test]
fn integers_are_computed_and_have_no_derivative() {
    fn all<T>(a: T, b: T) -> (T, T, T, T, T)
    where
        T: Copy + Differentiable<Again = T, Tangent = ()>,
        T: StagedAdd<Output = T> + StagedSub<Output = T> + StagedMul<Output = T>,
        T: StagedDiv<Output = T> + StagedRem<Output = T>,
    {
        let (product, pullback) = T::staged_mul(a, BOTH, b);
        pullback(a, b, (), &mut (), &mut ());
        let (sum, difference) = (T::staged_add(a, BOTH, b).0, T::staged_sub(a, BOTH, b).0);
        (sum, difference, product, T::staged_div(a, BOTH, b).0, T::staged_rem(a, BOTH, b).0)
    }
    assert_eq!(all(7_u8, 2), (9, 5, 14, 3, 1));
    assert_eq!(all(-7_i64, 2), (-5, -9, -14, -3, -1));
    assert_eq!(StagedNeg::<ByReference>::staged_neg(&7_isize, PhantomData::<(Passive,)>).0, -7);
}

/// A vector of a user, with its tangent written by hand.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Vec2 {
    x: f64,
    y: f64,
}

impl Mul<f64> for Vec2 {
    type Output = Self;

    fn mul(self, factor: f64) -> Self {
        Self { x: self.x * factor, y: self.y * factor }
    }
}

impl Tangent for Vec2 {
    fn accumulate(&mut self, other: &Self) {
        self.x += other.x;
        self.y += other.y;
    }

    fn clear(&mut self) {
        *self = Self::unused();
    }

    fn scale(&mut self, factor: f64) {
        *self = *self * factor;
    }

    fn dot(&self, other: &Self) -> f64 {
        self.x * other.x + self.y * other.y
    }
}

impl Differentiable for Vec2 {
    type Tangent = Self;
    type Shape = ();
    type Again = ();

    fn shape(&self) {}

    fn zero_tangent((): &()) -> Self {
        Self::unused()
    }

    fn unused() -> Self {
        Self { x: 0.0, y: 0.0 }
    }

    fn again(&self) {}

    fn matches(&self, _: &Self) -> bool {
        true
    }
}

impl StagedMul<f64> for Vec2 {
    type Output = Self;

    fn staged_mul<A: Activity, B: Activity>(
        this: Self,
        _: PhantomData<(A, B)>,
        factor: f64,
    ) -> (Self, impl Fn((), f64, Self, &mut Self, &mut f64) + use<A, B>) {
        let pullback = move |(): (), factor: f64, d: Self, d_self: &mut Self, d_factor: &mut f64| {
            if A::ACTIVE {
                d_self.accumulate(&(d * factor));
            }
            if B::ACTIVE {
                *d_factor += this.dot(&d);
            }
        };
        (this * factor, pullback)
    }
}

/// Multiplies by each factor in turn; the pullbacks wait in a vector.
fn chain<T>(value: T, factors: &[f64], d: T::Tangent) -> (T, T::Tangent, Vec<f64>)
where
    T: StagedMul<f64, Output = T> + Differentiable,
{
    let mut pullbacks = Vec::new();
    let mut product = value;
    for factor in factors {
        let again = product.again();
        let (next, pullback) = T::staged_mul(product, BOTH, *factor);
        pullbacks.push((again, pullback));
        product = next;
    }
    let (mut d_product, mut d_factors) = (d, factors.zero_like());
    for (i, (again, pullback)) in pullbacks.into_iter().enumerate().rev() {
        let mut d_before = T::unused();
        pullback(again, factors[i], d_product, &mut d_before, &mut d_factors[i]);
        d_product = d_before;
    }
    (product, d_product, d_factors)
}

#[test]
fn a_pullback_fits_into_stages() {
    let mut stages = Stages::new();
    stages.frame(1)[0] = Some(multiplied(1.5, BOTH, 2.0).1);
}

#[test]
fn a_user_type_takes_part_through_its_own_implementation() {
    let (value, d_value, d_factors) = chain(Vec2 { x: 1.0, y: -2.0 }, &[2.0, 3.0], Vec2 { x: 1.0, y: 10.0 });
    assert_eq!((value, d_value), (Vec2 { x: 6.0, y: -12.0 }, Vec2 { x: 6.0, y: 60.0 }));
    assert_eq!(d_factors, [-57.0, -38.0]);
}
