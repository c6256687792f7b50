//! What is measured.

/// A function with two gradients, and the input they are measured on.
pub(crate) trait Kernel: Sized {
    /// Holds the gradient; both programs add to it.
    type Gradient;

    const NAME: &'static str;

    /// Makes the input. The workspace of the hand-written gradient is empty until its first call.
    fn new(size: Size) -> Self;

    /// A gradient of the right shape, all zero.
    fn zero(&self) -> Self::Gradient;

    /// All components of a gradient, one after the other.
    fn flatten(gradient: &Self::Gradient) -> Vec<f64>;

    /// The inputs that the components belong to, in the same order.
    fn inputs(&mut self) -> Vec<&mut [f64]>;

    /// The derivative of the value by each of the inputs.
    fn derivatives(&self, gradient: &Self::Gradient) -> Vec<f64> {
        Self::flatten(gradient)
    }

    /// Value and gradient by the generated code of another version, which this one has to equal.
    fn twin(&self, _gradient: &mut Self::Gradient) -> Option<f64> {
        None
    }

    /// The function itself.
    fn primal(&self) -> f64;

    /// Value and gradient by the generated code.
    fn ours(&self, gradient: &mut Self::Gradient) -> f64;

    /// Value and gradient by hand.
    fn hand(&mut self, gradient: &mut Self::Gradient) -> f64;
}

/// Compilers without optimisation get small inputs where it matters.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Size {
    Full,
    Small,
}

impl Size {
    pub(crate) fn of(self, full: usize, small: usize) -> usize {
        match self {
            Self::Full => full,
            Self::Small => small,
        }
    }
}
