//! Methods of which a condition (`#[cfg]`) chooses one.

use autodiff::{Differentiable, differentiate};

#[derive(Clone, Differentiable)]
struct Area {
    side: f64,
}

#[differentiate]
impl Area {
    #[cfg(not(any()))]
    fn root(&self) -> f64 {
        self.side.sqrt()
    }

    #[cfg(any())]
    fn root(&self) -> f64 {
        missing::sqrt(self.side)
    }

    fn doubled(&self) -> f64 {
        2.0 * self.root()
    }
}

#[differentiate]
trait Scaled {
    fn scaled(&self, by: f64) -> f64;
}

#[differentiate]
impl Scaled for Area {
    #[cfg(any())]
    fn scaled(&self, by: f64) -> f64 {
        missing::scaled(by)
    }

    #[cfg(not(any()))]
    fn scaled(&self, by: f64) -> f64 {
        self.doubled() * by
    }
}

#[differentiate]
fn rooted(side: f64, by: f64) -> f64 {
    let area = Area { side };
    area.root() + area.doubled() * area.scaled(by)
}

#[test]
fn the_method_that_is_there_is_differentiated() {
    check!([[0.7, 1.3], [1.9, -0.4]], |v| rooted(v[0], v[1]));
    assert_eq!(rooted::grad(4.0, 1.5), (0.25 + 6.0, 16.0));
}
