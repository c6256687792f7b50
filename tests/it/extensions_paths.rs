//! Functions of one trait for types of std and for one's own, called by the path of the type: each has its own derivative.

use autodiff::{Differentiable, differentiate};
use std::time::Duration;

trait Curve {
    fn at(x: f64) -> f64;
    fn scaled(&self, x: f64) -> f64;
}

#[derive(Clone, Copy, Differentiable)]
struct Parabola;

#[allow(non_camel_case_types, reason = "units are written so")]
#[derive(Clone, Copy, Differentiable)]
struct eV;

#[differentiate]
impl Curve for Duration {
    fn at(x: f64) -> f64 {
        x.sin()
    }

    fn scaled(&self, x: f64) -> f64 {
        2.0 * x.sin()
    }
}

#[differentiate]
impl Curve for Parabola {
    fn at(x: f64) -> f64 {
        x * x
    }

    fn scaled(&self, x: f64) -> f64 {
        2.0 * x * x
    }
}

#[differentiate]
impl Curve for eV {
    fn at(x: f64) -> f64 {
        x.powi(5)
    }

    fn scaled(&self, x: f64) -> f64 {
        2.0 * x.powi(5)
    }
}

#[differentiate]
impl Curve for (f64, f64) {
    fn at(x: f64) -> f64 {
        x.exp()
    }

    fn scaled(&self, x: f64) -> f64 {
        2.0 * x.exp()
    }
}

#[differentiate]
impl Curve for (f32, f64, f64) {
    fn at(x: f64) -> f64 {
        x.cos()
    }

    fn scaled(&self, x: f64) -> f64 {
        2.0 * x.cos()
    }
}

#[differentiate]
impl Curve for Option<f64> {
    fn at(x: f64) -> f64 {
        x.cosh()
    }

    fn scaled(&self, x: f64) -> f64 {
        2.0 * x.cosh()
    }
}

#[differentiate]
impl Curve for Option<f32> {
    fn at(x: f64) -> f64 {
        x.sinh()
    }

    fn scaled(&self, x: f64) -> f64 {
        2.0 * x.sinh()
    }
}

#[differentiate]
impl Curve for [f64; 2] {
    fn at(x: f64) -> f64 {
        x.tanh()
    }

    fn scaled(&self, x: f64) -> f64 {
        2.0 * x.tanh()
    }
}

#[differentiate]
impl Curve for [f64; 3] {
    fn at(x: f64) -> f64 {
        x.atan()
    }

    fn scaled(&self, x: f64) -> f64 {
        2.0 * x.atan()
    }
}

#[differentiate]
impl Curve for Vec<f64> {
    fn at(x: f64) -> f64 {
        x.ln()
    }

    fn scaled(&self, x: f64) -> f64 {
        2.0 * x.ln()
    }
}

#[differentiate]
impl Curve for Vec<f32> {
    fn at(x: f64) -> f64 {
        x.sqrt()
    }

    fn scaled(&self, x: f64) -> f64 {
        2.0 * x.sqrt()
    }
}

#[differentiate]
impl Curve for f64 {
    fn at(x: f64) -> f64 {
        x.cbrt()
    }

    fn scaled(&self, x: f64) -> f64 {
        2.0 * x.cbrt()
    }
}

#[differentiate]
fn own_and_foreign(x: f64) -> f64 {
    Parabola::at(x) * Duration::at(x) + <Parabola as Curve>::at(x) + <Duration as Curve>::at(x) + eV::at(x) * f64::at(x)
}

#[differentiate]
fn of_several_parts(x: f64) -> f64 {
    let tuples = <(f64, f64)>::at(x) * <(f32, f64, f64)>::at(x);
    let options = <Option<f64>>::at(x) * Option::<f32>::at(x) + <Option<f32> as Curve>::at(x);
    let arrays = <[f64; 2]>::at(x) + <[f64; 3]>::at(x).powi(2);
    let vectors = Vec::<f32>::at(x) * <Vec<f64> as Curve>::at(x) + Vec::<f64>::at(x);
    tuples + options * arrays + vectors
}

#[differentiate]
fn of_values(x: f64) -> f64 {
    Parabola.scaled(x)
        + eV.scaled(x) * Duration::ZERO.scaled(x)
        + (x, x).scaled(x) * Some(x).scaled(x)
        + [x; 3].scaled(x)
}

#[test]
fn paths_name_the_type_that_is_meant() {
    check!([[1.3], [0.4]], |v| own_and_foreign(v[0]));
    check!([[1.3], [0.4]], |v| of_several_parts(v[0]));
    check!([[1.3], [0.4]], |v| of_values(v[0]));
}

/// Types whose names begin with a small letter, as those of units and groups do.
#[allow(non_camel_case_types, reason = "that is what is tested")]
mod small {
    use autodiff::{Differentiable, differentiate};

    trait Unit {
        fn new(x: f64) -> Self;
        fn inner(&self) -> f64;
    }

    #[derive(Clone, Copy, Differentiable)]
    struct eV(f64);

    #[differentiate]
    impl Unit for eV {
        fn new(x: f64) -> Self {
            Self(x * x)
        }

        fn inner(&self) -> f64 {
            self.0
        }
    }

    #[derive(Clone, Copy, Differentiable)]
    struct kg(f64);

    #[differentiate]
    impl Unit for kg {
        fn new(x: f64) -> Self {
            kg(x.sin())
        }

        fn inner(&self) -> f64 {
            let kg(inner) = *self;
            inner * inner
        }
    }

    #[derive(Clone, Differentiable)]
    struct so3<T> {
        axis: [T; 3],
    }

    #[differentiate]
    impl<T: autodiff::Real> so3<T> {
        fn new(x: T, y: T) -> Self {
            so3 { axis: [x, y, x * y] }
        }

        fn angle(&self) -> T {
            let so3 { axis: [x, y, z] } = self;
            (*x * *x + *y * *y + *z * *z).sqrt()
        }
    }

    #[differentiate]
    fn measured(x: f64, y: f64) -> f64 {
        let (energy, mass) = (eV::new(x), kg::new(y));
        let rotation = so3::new(x, y);
        energy.inner() * mass.inner() + rotation.angle()
    }

    #[test]
    fn types_with_small_names_are_types() {
        check!([[0.7, 1.3], [1.9, -0.4]], |v| measured(v[0], v[1]));
    }
}
