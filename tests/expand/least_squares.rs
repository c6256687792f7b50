// Generated from the `.in.rs` file of the same name; see `expand.rs` in the macro crate.

pub fn least_squares(a: &[f64], x: &[f64], b: &[f64]) -> f64 {
    let n = x.len();
    let mut loss = 0.0;
    for i in 0..b.len() {
        let row = &a[i * n..(i + 1) * n];
        let mut r = -b[i];
        for j in 0..n {
            r += row[j] * x[j];
        }
        loss += r * r;
    }
    loss
}
///Derivatives of [`least_squares()`](least_squares()).
#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
pub enum least_squares {}
#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
impl least_squares {
    ///Returns the gradient of `least_squares`.
    pub fn grad(a: &[f64], x: &[f64], b: &[f64]) -> ::std::vec::Vec<f64> {
        Self::value_and_grad(a, x, b).1
    }
    ///Returns the value and the gradient of `least_squares`.
    pub fn value_and_grad(
        a: &[f64],
        x: &[f64],
        b: &[f64],
    ) -> (f64, ::std::vec::Vec<f64>) {
        let mut d_x = ::autodiff::private::zero_like(&*x);
        let value = Self::accumulate_grad(a, x, b, &mut d_x);
        (value, d_x)
    }
    ///Returns the value of `least_squares` and adds its gradient to the accumulators.
    pub fn accumulate_grad(a: &[f64], x: &[f64], b: &[f64], d_x: &mut [f64]) -> f64 {
        ::autodiff::private::same_length("x", x.len(), d_x.len());
        let d_value: f64 = 1.0;
        let n = x.len();
        let mut loss: f64 = 0.0;
        let bound = b.len();
        let d_loss = d_value;
        for i in 0..bound {
            let row = &a[i * n..(i + 1) * n];
            let mut r: f64 = -b[i];
            if 0 < n {
                let x = &x[..n];
                let row = &row[..n];
                for j in 0..n {
                    r += row[j] * x[j];
                }
            }
            let r_value = r;
            loss += r_value * r_value;
            let d_r = 2.0 * (r_value * d_loss);
            if 0 < n {
                let a = &a[i * n..(i + 1) * n][..n];
                let d_x = &mut d_x[..n];
                for j in 0..n {
                    d_x[j] += a[j] * d_r;
                }
            }
        }
        let loss_value = loss;
        let value: f64 = loss_value;
        value
    }
    ///Returns the value of `least_squares` and its pullback, which maps a cotangent of the value to the gradients, as often as it is called.
    pub fn vjp(
        a: &[f64],
        x: &[f64],
        b: &[f64],
    ) -> (f64, impl Fn(f64) -> ::std::vec::Vec<f64>) {
        let x_shape = ::autodiff::private::shape(&*x);
        let (value, backward) = Self::forward(a, x, b);
        let pullback = move |d_value: f64| {
            let mut d_x = x_shape.zero();
            backward(a, x, b, d_value, &mut d_x);
            d_x
        };
        (value, pullback)
    }
    ///Runs `least_squares` and keeps what the way back needs: returns the value and the backward pass, which takes the arguments again, the cotangent of the value, and an accumulator for each gradient.
    pub fn forward(
        a: &[f64],
        x: &[f64],
        b: &[f64],
    ) -> (f64, impl Fn(&[f64], &[f64], &[f64], f64, &mut [f64]) + use<>) {
        let (value, backward) = Self::stages(
            ::autodiff::private::PhantomData::<
                (
                    ::autodiff::private::Passive,
                    ::autodiff::private::Active,
                    ::autodiff::private::Passive,
                ),
            >,
            a,
            x,
            b,
        );
        let backward = move |
            a: &[f64],
            x: &[f64],
            b: &[f64],
            d_value: f64,
            d_x: &mut [f64]|
        {
            backward(
                a,
                x,
                b,
                d_value,
                &mut <[f64] as ::autodiff::private::Differentiable>::unused(),
                d_x,
                &mut <[f64] as ::autodiff::private::Differentiable>::unused(),
            )
        };
        (value, backward)
    }
    #[doc(hidden)]
    #[inline]
    pub fn stages<
        A: ::autodiff::private::Activity,
        X: ::autodiff::private::Activity,
        B: ::autodiff::private::Activity,
    >(
        _: ::autodiff::private::PhantomData<(A, X, B)>,
        a: &[f64],
        x: &[f64],
        b: &[f64],
    ) -> (
        f64,
        impl Fn(
            &[f64],
            &[f64],
            &[f64],
            f64,
            &mut [f64],
            &mut [f64],
            &mut [f64],
        ) + use<A, X, B>,
    ) {
        let mut r_value_stages = ::autodiff::private::stages!();
        let n = x.len();
        let mut loss: f64 = 0.0;
        let bound = b.len();
        let r_value_stage = r_value_stages
            .frame(::autodiff::private::count(&(0..bound)));
        for (k, i) in (0..bound).enumerate() {
            let row = &a[i * n..(i + 1) * n];
            let mut r: f64 = -b[i];
            if 0 < n {
                let x = &x[..n];
                let row = &row[..n];
                for j in 0..n {
                    r += row[j] * x[j];
                }
            }
            let r_value = r;
            r_value_stage[k] = r_value;
            loss += r_value * r_value;
        }
        let loss_value = loss;
        let value: f64 = loss_value;
        let backward = move |
            a: &[f64],
            x: &[f64],
            b: &[f64],
            d_value: f64,
            d_a: &mut [f64],
            d_x: &mut [f64],
            d_b: &mut [f64]|
        {
            if <A as ::autodiff::private::Activity>::ACTIVE {
                ::autodiff::private::same_length("a", a.len(), d_a.len());
            }
            if <X as ::autodiff::private::Activity>::ACTIVE {
                ::autodiff::private::same_length("x", x.len(), d_x.len());
            }
            if <B as ::autodiff::private::Activity>::ACTIVE {
                ::autodiff::private::same_length("b", b.len(), d_b.len());
            }
            let mut r_value_rewind = r_value_stages.rewind();
            let d_loss = d_value;
            let n = x.len();
            let bound = b.len();
            let r_value_stage = r_value_rewind
                .frame(::autodiff::private::count(&(0..bound)));
            {
                let d_b = if <B as ::autodiff::private::Activity>::ACTIVE {
                    &mut d_b[..bound]
                } else {
                    &mut []
                };
                for (k, i) in (0..bound).enumerate() {
                    let r_value = r_value_stage[k];
                    let d_r = 2.0 * (r_value * d_loss);
                    if 0 < n {
                        let a = &a[i * n..(i + 1) * n][..n];
                        let x = &x[..n];
                        let d_a = if <A as ::autodiff::private::Activity>::ACTIVE {
                            &mut d_a[i * n..(i + 1) * n][..n]
                        } else {
                            &mut []
                        };
                        let d_x = if <X as ::autodiff::private::Activity>::ACTIVE {
                            &mut d_x[..n]
                        } else {
                            &mut []
                        };
                        for j in 0..n {
                            let d_product = d_r;
                            if <X as ::autodiff::private::Activity>::ACTIVE {
                                d_x[j] += a[j] * d_product;
                            }
                            if <A as ::autodiff::private::Activity>::ACTIVE {
                                d_a[j] += x[j] * d_product;
                            }
                        }
                    }
                    if <B as ::autodiff::private::Activity>::ACTIVE {
                        d_b[i] += -d_r;
                    }
                }
            }
        };
        (value, backward)
    }
}
