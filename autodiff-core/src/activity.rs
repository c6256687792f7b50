//! Which parameters of a differentiated function need a cotangent, said by the caller in types.
//!
//! A variable is *varied* if it depends on an input of the derivative, *useful* if the output depends
//! on it, and *active* if it is both (Hascoët and Pascual, *The Tapenade automatic differentiation
//! tool*, ACM Transactions on Mathematical Software 39(3), 2013). What is not active is passive and
//! needs no adjoint.

/// Whether a variable carries a derivative: [`Active`] or [`Passive`].
///
/// As a type it costs nothing at run time, and the code for passive arguments is never generated.
///
/// # Examples
///
/// ```
/// use autodiff_core::private::{Active, Activity, Passive};
///
/// /// The product of two variables is active if one of them is.
/// fn product_is_active<A: Activity, B: Activity>() -> bool {
///     <A::Or<B>>::ACTIVE
/// }
/// assert!(product_is_active::<Passive, Active>());
/// assert!(!product_is_active::<Passive, Passive>());
/// ```
pub trait Activity: 'static {
    /// Whether the variable needs an adjoint.
    const ACTIVE: bool;

    /// The activity of what depends on this variable and on another of activity `B`.
    type Or<B: Activity>: Activity;
}

/// The variable carries a derivative.
#[derive(Debug)]
pub enum Active {}

/// The variable carries none.
#[derive(Debug)]
pub enum Passive {}

impl Activity for Active {
    const ACTIVE: bool = true;
    type Or<B: Activity> = Self;
}

impl Activity for Passive {
    const ACTIVE: bool = false;
    type Or<B: Activity> = B;
}

#[cfg(test)]
mod tests {
    use super::{Active, Activity, Passive};

    fn or<A: Activity, B: Activity>() -> bool {
        <A::Or<B>>::ACTIVE
    }

    #[test]
    fn or_is_the_logical_or() {
        assert!(or::<Active, Active>());
        assert!(or::<Active, Passive>());
        assert!(or::<Passive, Active>());
        assert!(!or::<Passive, Passive>());
    }
}
