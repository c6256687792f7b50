#![forbid(unsafe_code)]
#![deny(warnings)]

use autodiff::differentiate;

mod inner {
    use autodiff::differentiate;

    #[differentiate]
    pub(crate) const fn square(x: f64) -> f64 {
        x * x
    }

    #[differentiate]
    pub(super) extern "C" fn exported(x: f64) -> f64 {
        square(x) * x
    }
}

const NINE: f64 = inner::square(3.0);

#[differentiate]
#[cfg(any())]
fn on_no_platform(x: f64) -> f64 {
    this_function_does_not_exist(x)
}

#[cfg(any())]
#[differentiate]
fn on_no_platform_either(x: f64) -> f64 {
    this_function_does_not_exist(x)
}

#[differentiate]
#[cfg(not(any()))]
fn on_every_platform(x: f64) -> f64 {
    x * NINE
}

fn main() {
    assert_eq!(inner::square::grad(3.0), 6.0);
    assert_eq!(inner::exported::grad(2.0), 12.0);
    assert_eq!(on_every_platform::grad(2.0), 9.0);
}
