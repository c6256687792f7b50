// Generated from the `.in.rs` file of the same name; see `expand.rs` in the macro crate.

pub fn step(u: &mut [f64], p: &[f64], h: f64) {
    for i in 0..u.len() {
        u[i] += h * p[i] * u[i] * u[i];
    }
}
///Derivatives of [`step()`](step()).
#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
pub enum step {}
#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
impl step {
    ///Returns the gradient of `step`.
    pub fn grad(
        u: &mut [f64],
        p: &[f64],
        h: f64,
    ) -> (::std::vec::Vec<f64>, ::std::vec::Vec<f64>, f64)
    where
        for<'any> (): ::autodiff::private::ScalarResult<()>,
    {
        Self::value_and_grad(u, p, h).1
    }
    ///Returns the value and the gradient of `step`.
    pub fn value_and_grad(
        u: &mut [f64],
        p: &[f64],
        h: f64,
    ) -> ((), (::std::vec::Vec<f64>, ::std::vec::Vec<f64>, f64))
    where
        for<'any> (): ::autodiff::private::ScalarResult<()>,
    {
        let mut d_p = ::autodiff::private::zero_like(&*p);
        let mut d_h = 0.0;
        let (value, backward) = Self::forward(&mut *u, p, h);
        let mut d_u = ::autodiff::private::zero_like(&*u);
        backward(
            &mut *u,
            p,
            h,
            <() as ::autodiff::private::ScalarResult<()>>::seed(),
            &mut d_u,
            &mut d_p,
            &mut d_h,
        );
        (value, (d_u, d_p, d_h))
    }
    ///Returns the value of `step` and adds its gradient to the accumulators.
    pub fn accumulate_grad(
        u: &mut [f64],
        p: &[f64],
        h: f64,
        d_u: &mut [f64],
        d_p: &mut [f64],
        d_h: &mut f64,
    ) -> ()
    where
        for<'any> (): ::autodiff::private::ScalarResult<()>,
    {
        let (value, backward) = Self::forward(&mut *u, p, h);
        let mut d_u_state = ::autodiff::private::zero_like(&*u);
        backward(
            &mut *u,
            p,
            h,
            <() as ::autodiff::private::ScalarResult<()>>::seed(),
            &mut d_u_state,
            d_p,
            d_h,
        );
        ::autodiff::private::accumulate(d_u, &d_u_state);
        value
    }
    ///Returns the value of `step` and its pullback, which maps a cotangent of the value to the gradients, as often as it is called.
    pub fn vjp(
        u: &mut [f64],
        p: &[f64],
        h: f64,
    ) -> ((), impl Fn(()) -> (::std::vec::Vec<f64>, ::std::vec::Vec<f64>, f64)) {
        let p_shape = ::autodiff::private::shape(&*p);
        let (value, backward) = Self::forward(&mut *u, p, h);
        let u_shape = ::autodiff::private::shape(&*u);
        let pullback = move |d_value: ()| {
            let mut d_u = u_shape.zero();
            let mut d_p = p_shape.zero();
            let mut d_h = 0.0;
            let mut u_again = u.to_vec();
            backward(&mut u_again, p, h, d_value, &mut d_u, &mut d_p, &mut d_h);
            (d_u, d_p, d_h)
        };
        (value, pullback)
    }
    ///Runs `step` and keeps what the way back needs: returns the value and the backward pass, which takes the arguments again, the cotangent of the value, and an accumulator for each gradient.
    pub fn forward(
        u: &mut [f64],
        p: &[f64],
        h: f64,
    ) -> (
        (),
        impl Fn(&mut [f64], &[f64], f64, (), &mut [f64], &mut [f64], &mut f64) + use<>,
    ) {
        Self::stages(
            ::autodiff::private::PhantomData::<
                (
                    ::autodiff::private::Active,
                    ::autodiff::private::Active,
                    ::autodiff::private::Active,
                ),
            >,
            u,
            p,
            h,
        )
    }
    #[doc(hidden)]
    #[inline]
    pub fn stages<
        U: ::autodiff::private::Activity,
        P: ::autodiff::private::Activity,
        H: ::autodiff::private::Activity,
    >(
        _: ::autodiff::private::PhantomData<(U, P, H)>,
        u: &mut [f64],
        p: &[f64],
        h: f64,
    ) -> (
        (),
        impl Fn(
            &mut [f64],
            &[f64],
            f64,
            (),
            &mut [f64],
            &mut [f64],
            &mut f64,
        ) + use<U, P, H>,
    ) {
        let mut u_before_stages = ::autodiff::private::stages!();
        let bound = u.len();
        let u_before_stage = u_before_stages
            .frame(::autodiff::private::count(&(0..bound)));
        if 0 < bound {
            let u = &mut u[..bound];
            let p = &p[..bound];
            for (k, i) in (0..bound).enumerate() {
                let element_2 = u[i];
                let u_before = u[i];
                u_before_stage[k] = u_before;
                u[i] += h * p[i] * element_2 * element_2;
            }
        }
        let value: () = ();
        let backward = move |
            u: &mut [f64],
            p: &[f64],
            h: f64,
            _: (),
            d_u: &mut [f64],
            d_p: &mut [f64],
            d_h: &mut f64|
        {
            if <U as ::autodiff::private::Activity>::ACTIVE {
                ::autodiff::private::same_length("u", u.len(), d_u.len());
            }
            if <P as ::autodiff::private::Activity>::ACTIVE {
                ::autodiff::private::same_length("p", p.len(), d_p.len());
            }
            let mut u_before_rewind = u_before_stages.rewind();
            let mut d_h_2: f64 = 0.0;
            let u_before_stage = u_before_rewind
                .frame(::autodiff::private::count(&(0..bound)));
            {
                let u = &mut u[..bound];
                let p = &p[..bound];
                let d_u = &mut d_u[..bound];
                let d_p = if <P as ::autodiff::private::Activity>::ACTIVE {
                    &mut d_p[..bound]
                } else {
                    &mut []
                };
                let lanes = ::autodiff::private::lanes(
                    0..bound,
                    |i, [d_h_2]: &mut [f64; 1]| {
                        let k = i;
                        let u_before = u_before_stage[k];
                        let d_product_3 = d_u[i];
                        u[i] = u_before;
                        let element = p[i];
                        let product = h * element;
                        let element_2 = u[i];
                        let d_product_2 = element_2 * d_product_3;
                        let mut d_element_2: f64 = product * element_2 * d_product_3;
                        let d_product = element_2 * d_product_2;
                        d_element_2 += product * d_product_2;
                        d_u[i] += d_element_2;
                        *d_h_2 += element * d_product;
                        if <P as ::autodiff::private::Activity>::ACTIVE {
                            d_p[i] += h * d_product;
                        }
                    },
                );
                d_h_2 += lanes[0];
            }
            *d_h += d_h_2;
        };
        (value, backward)
    }
}
