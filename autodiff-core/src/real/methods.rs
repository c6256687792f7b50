//! The list of constants and methods of [`Real`](crate::Real).

/// Hands the list to the macro that is named, after the arguments given.
macro_rules! methods {
    ($macro:ident $($argument:ident)?) => { $macro! {
        $($argument)?

        limits {
            /// Not a number.
            NAN;
            /// Infinity.
            INFINITY;
            /// Minus infinity.
            NEG_INFINITY;
            /// The distance from 1 to the next larger number.
            EPSILON;
            /// The largest finite number.
            MAX;
            /// The smallest finite number.
            MIN;
            /// The smallest positive normal number.
            MIN_POSITIVE;
        }

        constants {
            /// Euler's number, e.
            E;
            /// The Euler-Mascheroni constant, γ.
            EULER_GAMMA;
            /// 1/π.
            FRAC_1_PI;
            /// 1/√2.
            FRAC_1_SQRT_2;
            /// 2/π.
            FRAC_2_PI;
            /// 2/√π.
            FRAC_2_SQRT_PI;
            /// π/2.
            FRAC_PI_2;
            /// π/3.
            FRAC_PI_3;
            /// π/4.
            FRAC_PI_4;
            /// π/6.
            FRAC_PI_6;
            /// π/8.
            FRAC_PI_8;
            /// The golden ratio, φ.
            GOLDEN_RATIO;
            /// ln 2.
            LN_2;
            /// ln 10.
            LN_10;
            /// log₂ e.
            LOG2_E;
            /// log₂ 10.
            LOG2_10;
            /// log₁₀ e.
            LOG10_E;
            /// log₁₀ 2.
            LOG10_2;
            /// π.
            PI;
            /// √2.
            SQRT_2;
            /// The full circle, 2π.
            TAU;
        }

        core {
            /// Returns the absolute value.
            fn abs(self) -> Self;
            /// Returns `self` limited to the interval from `min` to `max`.
            ///
            /// # Panics
            ///
            /// Panics if `min > max` or if a bound is NaN.
            fn clamp(self, min: Self, max: Self) -> Self;
            /// Returns the magnitude of `self` with the sign of `sign`.
            fn copysign(self, sign: Self) -> Self;
            /// Returns whether the number is neither infinite nor NaN.
            fn is_finite(self) -> bool;
            /// Returns whether the number is infinity or minus infinity.
            fn is_infinite(self) -> bool;
            /// Returns whether the value is not a number.
            fn is_nan(self) -> bool;
            /// Returns whether the number is neither zero, subnormal, infinite nor NaN.
            fn is_normal(self) -> bool;
            /// Returns whether the sign bit is set, as it is for `-0.0`.
            fn is_sign_negative(self) -> bool;
            /// Returns whether the sign bit is clear, as it is for `0.0`.
            fn is_sign_positive(self) -> bool;
            /// Returns whether the number is too small for a normal one, but not zero.
            fn is_subnormal(self) -> bool;
            /// Returns the larger number, or the one that is not NaN.
            fn max(self, other: Self) -> Self;
            /// Returns the number half-way to `other`.
            fn midpoint(self, other: Self) -> Self;
            /// Returns the smaller number, or the one that is not NaN.
            fn min(self, other: Self) -> Self;
            /// Returns the largest number below this one.
            fn next_down(self) -> Self;
            /// Returns the smallest number above this one.
            fn next_up(self) -> Self;
            /// Returns the reciprocal, 1/x.
            fn recip(self) -> Self;
            /// Returns 1 with the sign bit of the number, 1 also for `0.0`, and NaN for NaN.
            fn signum(self) -> Self;
            /// Converts radians to degrees.
            fn to_degrees(self) -> Self;
            /// Converts degrees to radians.
            fn to_radians(self) -> Self;
        }

        std {
            /// Returns the arc cosine in radians, or NaN outside [-1, 1].
            fn acos(self) -> Self;
            /// Returns the inverse hyperbolic cosine, or NaN below 1.
            fn acosh(self) -> Self;
            /// Returns the arc sine in radians, or NaN outside [-1, 1].
            fn asin(self) -> Self;
            /// Returns the inverse hyperbolic sine.
            fn asinh(self) -> Self;
            /// Returns the arc tangent in radians.
            fn atan(self) -> Self;
            /// Returns the angle of the point with ordinate `self` and abscissa `other`, in radians.
            fn atan2(self, other: Self) -> Self;
            /// Returns the inverse hyperbolic tangent, or NaN outside [-1, 1].
            fn atanh(self) -> Self;
            /// Returns the cube root.
            fn cbrt(self) -> Self;
            /// Returns the smallest integer that is not below the number.
            fn ceil(self) -> Self;
            /// Returns the cosine of an angle in radians.
            fn cos(self) -> Self;
            /// Returns the hyperbolic cosine.
            fn cosh(self) -> Self;
            /// Returns the integer quotient whose remainder [`rem_euclid`](Real::rem_euclid) is not
            /// negative.
            fn div_euclid(self, divisor: Self) -> Self;
            /// Returns e to the power of the number.
            fn exp(self) -> Self;
            /// Returns 2 to the power of the number.
            fn exp2(self) -> Self;
            /// Returns `exp(x) - 1`, accurate near 0.
            fn exp_m1(self) -> Self;
            /// Returns the largest integer that is not above the number.
            fn floor(self) -> Self;
            /// Returns the fractional part, with the sign of the number.
            fn fract(self) -> Self;
            /// Returns the length of the vector with components `self` and `other`.
            fn hypot(self, other: Self) -> Self;
            /// Returns the natural logarithm, NaN below 0.
            fn ln(self) -> Self;
            /// Returns `ln(1 + x)`, accurate near 0.
            fn ln_1p(self) -> Self;
            /// Returns the logarithm to the given base.
            fn log(self, base: Self) -> Self;
            /// Returns the logarithm to base 10.
            fn log10(self) -> Self;
            /// Returns the logarithm to base 2.
            fn log2(self) -> Self;
            /// Returns `self * factor + summand`, rounded once.
            fn mul_add(self, factor: Self, summand: Self) -> Self;
            /// Returns the number to a real power.
            fn powf(self, exponent: Self) -> Self;
            /// Returns the number to an integer power.
            fn powi(self, exponent: i32) -> Self;
            /// Returns the remainder of the division by `divisor` that is not negative.
            fn rem_euclid(self, divisor: Self) -> Self;
            /// Returns the nearest integer; half-way cases go away from 0.
            fn round(self) -> Self;
            /// Returns the nearest integer; half-way cases go to the even one.
            fn round_ties_even(self) -> Self;
            /// Returns the sine of an angle in radians.
            fn sin(self) -> Self;
            /// Returns the sine and the cosine of an angle in radians.
            fn sin_cos(self) -> (Self, Self);
            /// Returns the hyperbolic sine.
            fn sinh(self) -> Self;
            /// Returns the square root, NaN below 0.
            fn sqrt(self) -> Self;
            /// Returns the tangent of an angle in radians.
            fn tan(self) -> Self;
            /// Returns the hyperbolic tangent.
            fn tanh(self) -> Self;
            /// Returns the integer part.
            fn trunc(self) -> Self;
        }
    } };
}
