// Generated from the `.in.rs` file of the same name; see `expand.rs` in the macro crate.

pub fn exits(x: f64, y: f64) -> f64 {
    let mut s = 0.0;
    for i in 0..10 {
        if i == 1 {
            continue;
        }
        s += x * y;
        if s > 20.0 {
            return s * x;
        }
        if s < -20.0 {
            break;
        }
    }
    s + y
}
///Derivatives of [`exits()`](exits()).
#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
pub enum exits {}
#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
impl exits {
    ///Returns the gradient of `exits`.
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        Self::value_and_grad(x, y).1
    }
    ///Returns the value and the gradient of `exits`.
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let mut d_x = 0.0;
        let mut d_y = 0.0;
        let (value, backward) = Self::forward(x, y);
        backward(x, y, 1.0, &mut d_x, &mut d_y);
        (value, (d_x, d_y))
    }
    ///Returns the value of `exits` and adds its gradient to the accumulators.
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, backward) = Self::forward(x, y);
        backward(x, y, 1.0, d_x, d_y);
        value
    }
    ///Returns the value of `exits` and its pullback, which maps a cotangent of the value to the gradients, as often as it is called.
    pub fn vjp(x: f64, y: f64) -> (f64, impl Fn(f64) -> (f64, f64)) {
        let (value, backward) = Self::forward(x, y);
        let pullback = move |d_value: f64| {
            let mut d_x = 0.0;
            let mut d_y = 0.0;
            backward(x, y, d_value, &mut d_x, &mut d_y);
            (d_x, d_y)
        };
        (value, pullback)
    }
    ///Runs `exits` and keeps what the way back needs: returns the value and the backward pass, which takes the arguments again, the cotangent of the value, and an accumulator for each gradient.
    pub fn forward(
        x: f64,
        y: f64,
    ) -> (f64, impl Fn(f64, f64, f64, &mut f64, &mut f64) + use<>) {
        Self::stages(
            ::autodiff::private::PhantomData::<
                (::autodiff::private::Active, ::autodiff::private::Active),
            >,
            x,
            y,
        )
    }
    #[doc(hidden)]
    #[inline]
    pub fn stages<X: ::autodiff::private::Activity, Y: ::autodiff::private::Activity>(
        _: ::autodiff::private::PhantomData<(X, Y)>,
        x: f64,
        y: f64,
    ) -> (f64, impl Fn(f64, f64, f64, &mut f64, &mut f64) + use<X, Y>) {
        let mut s: f64;
        let mut trips = ::core::default::Default::default();
        let mut reached_14 = ::core::default::Default::default();
        let mut s_before_stages = ::autodiff::private::stages!();
        let value: f64 = 'body: {
            s = 0.0;
            trips = 0;
            for i in 0..10 {
                trips += 1;
                let s_before_stage = s_before_stages.slot();
                if i == 1 {
                    continue;
                } else {
                    let s_before = s;
                    *s_before_stage = s_before;
                    s += x * y;
                    if s > 20.0 {
                        break 'body s * x;
                    } else {
                        if s < -20.0 {
                            break;
                        }
                    }
                }
            }
            reached_14 = true;
            s + y
        };
        let backward = move |x: f64, y: f64, d_value: f64, d_x: &mut f64, d_y: &mut f64| {
            let mut s_before_rewind = s_before_stages.rewind();
            let mut s = s.clone();
            let mut d_y_2: f64 = 0.0;
            let mut d_s: f64 = 0.0;
            if reached_14 {
                let d_sum = d_value;
                d_y_2 += d_sum;
                d_s += d_sum;
            }
            let mut d_x_2: f64 = 0.0;
            let s_before_stage = s_before_rewind.frame(trips);
            for k in (0..trips).rev() {
                let i = ::autodiff::private::nth(&(0..10), k);
                if !(i == 1) {
                    let s_before = s_before_stage[k];
                    if s > 20.0 {
                        let d_product_2 = d_value;
                        d_x_2 += s * d_product_2;
                        d_s += x * d_product_2;
                    }
                    let d_product = d_s;
                    s = s_before;
                    d_x_2 += y * d_product;
                    d_y_2 += x * d_product;
                }
            }
            *d_x += d_x_2;
            *d_y += d_y_2;
        };
        (value, backward)
    }
}
