use autodiff::differentiate;

mod beside {
    fn scale(x: f64) -> f64 {
        2.0 * x
    }

    #[autodiff::differentiate]
    pub fn scaled(x: f64, f: impl Fn(f64) -> f64) -> f64 {
        scale(f(x))
    }
}

#[differentiate]
fn with_unknown_names(x: f64) -> f64 {
    beside::scaled(x, |y| y * y)
}

/// The source of what a macro writes is not seen.
macro_rules! written {
    () => {
        pub mod written {
            #[autodiff::differentiate]
            pub fn twice(x: f64, f: impl Fn(f64) -> f64) -> f64 {
                f(f(x))
            }
        }
    };
}

written!();

#[differentiate]
fn without_source(x: f64) -> f64 {
    written::twice(x, f64::sin)
}

fn main() {}
