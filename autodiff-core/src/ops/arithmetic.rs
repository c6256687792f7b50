//! The operators that every number has.

use super::{
    ByReference, ByValue, StagedAdd, StagedAddAssign, StagedDiv, StagedDivAssign, StagedMul, StagedMulAssign,
    StagedNeg, StagedRem, StagedRemAssign, StagedSub, StagedSubAssign,
};

/// Declares the trait with an operator for each form of its operands.
macro_rules! arithmetic {
    ($($staged:ident)*, $($compound:ident)*) => {
        /// All operators of a number with itself, by value and by reference.
        pub trait Arithmetic:
            StagedNeg<ByValue, Output = Self> + StagedNeg<ByReference, Output = Self>
            $(+ $staged<Self, ByValue, ByValue, Output = Self>
            + $staged<Self, ByValue, ByReference, Output = Self>
            + $staged<Self, ByReference, ByValue, Output = Self>
            + $staged<Self, ByReference, ByReference, Output = Self>)*
            $(+ $compound<Self, ByValue> + $compound<Self, ByReference>)*
        {
        }
    };
}

arithmetic!(
    StagedAdd StagedSub StagedMul StagedDiv StagedRem,
    StagedAddAssign StagedSubAssign StagedMulAssign StagedDivAssign StagedRemAssign
);

impl Arithmetic for f64 {}
impl Arithmetic for f32 {}
