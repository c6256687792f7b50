//! The attribute [`macro@differentiate`] and the derive [`macro@Differentiable`]. Use them through the crate `autodiff`,
//! which re-exports them together with what the generated code calls.

mod compiler;
mod derive;

#[cfg(test)]
mod tests;

use compiler::neighbours::Files;
use proc_macro::TokenStream;

/// Writes the derivatives of a function, or of the methods of an `impl` block, beside it, by reverse-mode differentiation
/// of the source.
///
/// For `fn f(x: X, y: Y) -> f64` it adds an uninhabited type `f` with these associated functions, of the visibility of
/// the function:
///
/// | function | returns |
/// |---|---|
/// | `f::grad(x, y)` | the gradient: a tuple with one component for each parameter that has one, or the bare value |
/// | `f::value_and_grad(x, y)` | the value and the gradient |
/// | `f::accumulate_grad(x, y, &mut dx, &mut dy)` | the value; adds the gradient to `dx` and `dy` |
/// | `f::vjp(x, y)` | the value and the pullback, which maps a cotangent of the value to the gradients |
/// | `f::jacobian(x, y)` | the value and the rows of its Jacobian, if the value is an array, a vector or a tuple of numbers |
/// | `f::forward(x, y)` | the value and the backward pass, which takes the arguments again, a cotangent and accumulators |
///
/// The function itself stays as it is. If its result is no scalar, `vjp`, `jacobian` and `forward` serve; if it is an `Option` or a
/// `Result` of a scalar, so is what `grad` returns. If nothing in it can be differentiated, it has none of these and may
/// be called from differentiated functions all the same. The types of the gradients, what is supported, what is refused,
/// and the conventions at kinks are in the documentation of the crate `autodiff`.
///
/// # Methods
///
/// For `impl Model { fn loss(&self, x: f64) -> f64 }` it adds methods `loss_grad`, `loss_value_and_grad`,
/// `loss_accumulate_grad`, `loss_vjp` and `loss_forward` (and a `.._jacobian`), and so for each function of the block. The derivatives of a trait
/// impl are inherent methods of the type. On the definition of a trait it means the methods that the trait provides, for each
/// type whose annotated impl does not define them. On an impl of an operator of `std::ops` it adds nothing that has a name, and the
/// operator may be used in differentiated functions. In the block `#[differentiate(..)]` on a method gives options for
/// that one, and `#[differentiate(skip)]` leaves it out.
///
/// # Options
///
/// - `wrt(w, b)`: only these parameters have a gradient. Without it every parameter of a real type has one.
/// - `recursive`: boxes the pullback. Each function of a mutual recursion through several modules or blocks needs it; a
///   function that calls itself, or others beside it that call it, does not.
/// - `backward = path`: the derivative is the function of this path. It is given the arguments, the value and the cotangent
///   of the value, and returns what `grad` returns. The body may be anything. Not for functions with `&mut` parameters.
/// - `passive`: the function has no derivative; calls may pass it anything. Not for functions with `&mut` parameters.
/// - `crate = path`: the path of the crate `autodiff`, if that is not `::autodiff`.
///
/// # Promises
///
/// - A construct is differentiated correctly or is a compile error on its own tokens. Known faults are listed in the
///   documentation of the crate `autodiff`, below "What is refused".
/// - The value is bitwise that of the plain function.
/// - `grad`, `value_and_grad` and `accumulate_grad` leave `&mut` arguments bitwise as they were. `forward` and `vjp`
///   leave them as the plain call does, and the backward pass of `forward` puts them back.
/// - The branch that was taken is the branch that is differentiated; a NaN is never masked.
/// - Accumulators are added to, never overwritten.
/// - Generated code is safe, and raises no lint where the function raises none.
///
/// # Panics
///
/// The generated functions panic where the function does, and if an accumulator has another length than the slice or
/// vector that it belongs to.
///
/// # Examples
///
/// ```
/// use autodiff::differentiate;
///
/// #[differentiate(wrt(weights))]
/// fn error(weights: &[f64], inputs: &[f64], target: f64) -> f64 {
///     let mut sum = -target;
///     for (i, input) in inputs.iter().enumerate() {
///         sum += weights[i] * input;
///     }
///     sum * sum
/// }
///
/// assert_eq!(error(&[1.0, 2.0], &[3.0, 4.0], 10.0), 1.0);
/// assert_eq!(error::grad(&[1.0, 2.0], &[3.0, 4.0], 10.0), [6.0, 8.0]);
///
/// // In place, into what is there already.
/// let mut d_weights = [0.5, 0.5];
/// let value = error::accumulate_grad(&[1.0, 2.0], &[3.0, 4.0], 10.0, &mut d_weights);
/// assert_eq!((value, d_weights), (1.0, [6.5, 8.5]));
///
/// // Differentiated functions call each other by name; a cut is asked for by name, too.
/// #[differentiate]
/// fn twice(weights: &[f64], inputs: &[f64]) -> f64 {
///     let target = autodiff::stop_gradient(weights[0]);
///     error(weights, inputs, target) + error(weights, inputs, 0.0)
/// }
///
/// let (value, pullback) = twice::vjp(&[1.0, 2.0], &[3.0, 4.0]);
/// assert_eq!(value, 221.0);
/// assert_eq!(pullback(1.0), (vec![126.0, 168.0], vec![42.0, 84.0]));
/// ```
///
/// The methods of a block, and a derivative that is known in another form:
///
/// ```
/// use autodiff::{Differentiable, differentiate};
///
/// #[derive(Clone, Differentiable)]
/// struct Spring {
///     stiffness: f64,
///     length: f64,
/// }
///
/// #[differentiate]
/// impl Spring {
///     fn energy(&self, x: f64) -> f64 {
///         let stretch = x - self.length;
///         0.5 * self.stiffness * stretch * stretch
///     }
/// }
///
/// let (d_spring, d_x) = Spring { stiffness: 4.0, length: 1.0 }.energy_grad(3.0);
/// assert_eq!((d_spring.stiffness, d_spring.length, d_x), (2.0, -8.0, 8.0));
///
/// #[differentiate(backward = signed_square_backward)]
/// fn signed_square(x: f64) -> f64 {
///     if x < 0.0 { -x * x } else { x * x }
/// }
///
/// fn signed_square_backward(x: f64, _value: f64, cotangent: f64) -> f64 {
///     2.0 * x.abs() * cotangent
/// }
///
/// assert_eq!(signed_square::grad(-3.0), 6.0);
/// ```
///
/// What cannot be differentiated is refused:
///
/// ```compile_fail
/// use autodiff::differentiate;
///
/// #[differentiate]
/// fn rounded(x: f64) -> f64 {
///     f64::from_bits(x.to_bits() & !0xff) // compute with the number itself
/// }
/// ```
#[proc_macro_attribute]
pub fn differentiate(options: TokenStream, item: TokenStream) -> TokenStream {
    compiler::expand(options.into(), &item.into(), FILES).into()
}

/// The files of the crate.
const FILES: Files =
    Files { own: || proc_macro::Span::call_site().local_file(), read: |file| std::fs::read_to_string(file).ok() };

/// Writes the type of the derivatives of a struct or enum, so that its values can be differentiated.
///
/// For `struct Point { x: f64, y: f64, id: u32 }` it adds `struct PointTangent { x: f64, y: f64 }`, of the same
/// visibilities, and implements `autodiff::Differentiable` and `autodiff::Advance` for `Point`. A field that never carries
/// a derivative is left out: integers, `bool`, `char`, text, `PhantomData`, enums without fields that the same crate
/// defines, arrays, slices, vectors, tuples and references of such, and what is marked by `#[differentiate(skip)]`. In tuple structs `()` takes its place, so that the positions of
/// the others stay. The types of the other fields are those of their derivatives, `<T as Differentiable>::Tangent`.
///
/// The tangent of an enum is an enum of the same variants; the tangent of a value is of the variant of the value. The
/// tangent of a type without fields is `()`. A type may hold itself in a `Vec`; in a `Box` it cannot yet, since the
/// tangent of a `Box<T>` is that of `T`.
///
/// Tangents have the methods of the trait `autodiff::Tangent` (`accumulate`, `clear`, `scale`, `dot`, `norm`), the
/// operators `+=` and `*= f64`, `Clone`, `Debug`, `PartialEq`, `Copy` if all fields are numbers or arrays of numbers, and
/// `Default` (zero, with empty vectors) if they are structs. Zeros of the right shape come from `point.zero_like()`, and
/// `point.advance(&gradient, -0.1)` takes a step.
///
/// # Options
///
/// - `#[differentiate(skip)]` on a field: it carries no derivative. On a field of another type without a derivative it is
///   needed; without it rustc names the type.
/// - `#[differentiate(crate = path)]` on the type, below the derive: the path of the crate `autodiff`, if that is not
///   `::autodiff`.
///
/// # Panics
///
/// Tangents of two variants of an enum do not combine: `accumulate`, `dot` and `+=` panic, as does `advance` with the
/// tangent of another variant.
///
/// # Examples
///
/// ```
/// use autodiff::{Advance, Differentiable, Tangent};
///
/// #[derive(Differentiable)]
/// struct Layer {
///     weights: Vec<[f64; 2]>,
///     bias: f64,
///     name: String,
/// }
///
/// let mut layer = Layer { weights: vec![[1.0, 2.0]], bias: 0.5, name: "hidden".to_string() };
/// let mut gradient = layer.zero_like();
/// gradient += &LayerTangent { weights: vec![[3.0, 0.0]], bias: -4.0 };
/// assert_eq!(gradient.norm(), 5.0);
///
/// layer.advance(&gradient, -0.5);
/// assert_eq!((layer.weights, layer.bias), (vec![[-0.5, 2.0]], 2.5));
/// ```
#[proc_macro_derive(Differentiable, attributes(differentiate))]
pub fn derive_differentiable(item: TokenStream) -> TokenStream {
    derive::expand(item.into(), FILES).into()
}

/// Serves [`macro@differentiate`] where a function or method has `#[cfg]` in its body.
#[doc(hidden)]
#[proc_macro_derive(Configured, attributes(differentiate))]
pub fn derive_configured(input: TokenStream) -> TokenStream {
    compiler::configured::expand(input.into(), FILES).into()
}

/// Serves [`macro@differentiate`] where a method has `#[cfg]` in its body: its block is passed once more, but is there once.
#[doc(hidden)]
#[proc_macro_attribute]
pub fn discarded(_: TokenStream, _: TokenStream) -> TokenStream {
    TokenStream::new()
}
