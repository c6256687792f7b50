// Generated from the `.in.rs` file of the same name; see `expand.rs` in the macro crate.

pub fn neuron(w: [f64; 3], x: [f64; 2]) -> f64 {
    let dot = w[0] * x[0] + w[1] * x[1] + w[2];
    1.0 / (1.0 + (-dot).exp())
}
///Derivatives of [`neuron()`](neuron()).
#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
pub enum neuron {}
#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
impl neuron {
    ///Returns the gradient of `neuron`.
    pub fn grad(w: [f64; 3], x: [f64; 2]) -> ([f64; 3], [f64; 2]) {
        Self::value_and_grad(w, x).1
    }
    ///Returns the value and the gradient of `neuron`.
    pub fn value_and_grad(w: [f64; 3], x: [f64; 2]) -> (f64, ([f64; 3], [f64; 2])) {
        let mut d_w = [0.0; 3];
        let mut d_x = [0.0; 2];
        let (value, backward) = Self::forward(w, x);
        backward(w, x, 1.0, &mut d_w, &mut d_x);
        (value, (d_w, d_x))
    }
    ///Returns the value of `neuron` and adds its gradient to the accumulators.
    pub fn accumulate_grad(
        w: [f64; 3],
        x: [f64; 2],
        d_w: &mut [f64; 3],
        d_x: &mut [f64; 2],
    ) -> f64 {
        let (value, backward) = Self::forward(w, x);
        backward(w, x, 1.0, d_w, d_x);
        value
    }
    ///Returns the value of `neuron` and its pullback, which maps a cotangent of the value to the gradients, as often as it is called.
    pub fn vjp(w: [f64; 3], x: [f64; 2]) -> (f64, impl Fn(f64) -> ([f64; 3], [f64; 2])) {
        let (value, backward) = Self::forward(w, x);
        let pullback = move |d_value: f64| {
            let mut d_w = [0.0; 3];
            let mut d_x = [0.0; 2];
            backward(w, x, d_value, &mut d_w, &mut d_x);
            (d_w, d_x)
        };
        (value, pullback)
    }
    ///Runs `neuron` and keeps what the way back needs: returns the value and the backward pass, which takes the arguments again, the cotangent of the value, and an accumulator for each gradient.
    pub fn forward(
        w: [f64; 3],
        x: [f64; 2],
    ) -> (f64, impl Fn([f64; 3], [f64; 2], f64, &mut [f64; 3], &mut [f64; 2]) + use<>) {
        Self::stages(
            ::autodiff::private::PhantomData::<
                (::autodiff::private::Active, ::autodiff::private::Active),
            >,
            w,
            x,
        )
    }
    #[doc(hidden)]
    #[inline]
    pub fn stages<W: ::autodiff::private::Activity, X: ::autodiff::private::Activity>(
        _: ::autodiff::private::PhantomData<(W, X)>,
        w: [f64; 3],
        x: [f64; 2],
    ) -> (
        f64,
        impl Fn([f64; 3], [f64; 2], f64, &mut [f64; 3], &mut [f64; 2]) + use<W, X>,
    ) {
        let dot = w[0] * x[0] + w[1] * x[1] + w[2];
        let exp = (-dot).exp();
        let quotient = 1.0 / (1.0 + exp);
        let value: f64 = quotient;
        let backward = move |
            w: [f64; 3],
            x: [f64; 2],
            d_value: f64,
            d_w: &mut [f64; 3],
            d_x: &mut [f64; 2]|
        {
            let d_dot = -(exp * -(d_value * quotient * quotient));
            let d_sum = d_dot;
            if <W as ::autodiff::private::Activity>::ACTIVE {
                d_w[2] += d_dot;
            }
            let d_product = d_sum;
            let d_product_2 = d_sum;
            if <X as ::autodiff::private::Activity>::ACTIVE {
                d_x[1] += w[1] * d_product_2;
            }
            if <W as ::autodiff::private::Activity>::ACTIVE {
                d_w[1] += x[1] * d_product_2;
            }
            if <X as ::autodiff::private::Activity>::ACTIVE {
                d_x[0] += w[0] * d_product;
            }
            if <W as ::autodiff::private::Activity>::ACTIVE {
                d_w[0] += x[0] * d_product;
            }
        };
        (value, backward)
    }
}
