// Generated from the `.in.rs` file of the same name; see `expand.rs` in the macro crate.

pub fn power(x: f64, n: u32) -> f64 {
    if n == 0 { 1.0 } else { x * power(x, n - 1) }
}
///Derivatives of [`power()`](power()).
#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
pub enum power {}
#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
impl power {
    ///Returns the gradient of `power`.
    pub fn grad(x: f64, n: u32) -> f64 {
        Self::value_and_grad(x, n).1
    }
    ///Returns the value and the gradient of `power`.
    pub fn value_and_grad(x: f64, n: u32) -> (f64, f64) {
        let mut d_x = 0.0;
        let (value, backward) = Self::forward(x, n);
        backward(x, n, 1.0, &mut d_x);
        (value, d_x)
    }
    ///Returns the value of `power` and adds its gradient to the accumulators.
    pub fn accumulate_grad(x: f64, n: u32, d_x: &mut f64) -> f64 {
        let (value, backward) = Self::forward(x, n);
        backward(x, n, 1.0, d_x);
        value
    }
    ///Returns the value of `power` and its pullback, which maps a cotangent of the value to the gradients, as often as it is called.
    pub fn vjp(x: f64, n: u32) -> (f64, impl Fn(f64) -> f64) {
        let (value, backward) = Self::forward(x, n);
        let pullback = move |d_value: f64| {
            let mut d_x = 0.0;
            backward(x, n, d_value, &mut d_x);
            d_x
        };
        (value, pullback)
    }
    ///Runs `power` and keeps what the way back needs: returns the value and the backward pass, which takes the arguments again, the cotangent of the value, and an accumulator for each gradient.
    pub fn forward(x: f64, n: u32) -> (f64, impl Fn(f64, u32, f64, &mut f64) + use<>) {
        let (value, backward) = Self::stages(
            ::autodiff::private::PhantomData::<
                (::autodiff::private::Active, ::autodiff::private::Passive),
            >,
            x,
            n,
        );
        let backward = move |x: f64, n: u32, d_value: f64, d_x: &mut f64| {
            backward(x, n, d_value, d_x, &mut ())
        };
        (value, backward)
    }
    #[doc(hidden)]
    #[inline]
    pub fn stages<X: ::autodiff::private::Activity, N: ::autodiff::private::Activity>(
        _: ::autodiff::private::PhantomData<(X, N)>,
        x: f64,
        n: u32,
    ) -> (f64, ::autodiff::private::Rc<dyn Fn(f64, u32, f64, &mut f64, &mut ())>) {
        use ::autodiff::private::methods::*;
        let mut power_value_slot: f64 = ::core::default::Default::default();
        let mut power_backward_slot = ::core::option::Option::None;
        let chosen: f64 = if n == 0 {
            1.0
        } else {
            let (power_value, power_backward): (f64, _) = <power>::stages(
                ::autodiff::private::PhantomData::<(X, ::autodiff::private::Passive)>,
                x,
                n - 1,
            );
            power_value_slot = power_value;
            power_backward_slot = ::core::option::Option::Some(power_backward);
            x * power_value
        };
        let value: f64 = chosen;
        let backward = move |x: f64, n: u32, d_value: f64, d_x: &mut f64, d_n: &mut ()| {
            let d_chosen = d_value;
            let mut d_x_2: f64 = 0.0;
            if !(n == 0) {
                let power_value = power_value_slot;
                let power_backward = power_backward_slot
                    .as_ref()
                    .expect("stored on this path");
                let d_product = d_chosen;
                d_x_2 += power_value * d_product;
                let d_power_value = x * d_product;
                let difference = n - 1;
                power_backward(x, difference, d_power_value, &mut d_x_2, &mut ());
            }
            *d_x += d_x_2;
        };
        let backward: ::autodiff::private::Rc<
            dyn Fn(f64, u32, f64, &mut f64, &mut ()),
        > = ::autodiff::private::Rc::new(backward);
        (value, backward)
    }
}
