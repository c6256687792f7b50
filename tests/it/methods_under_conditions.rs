//! Methods of which a condition (`#[cfg]`) chooses one, and those in whose bodies it chooses.

use autodiff::{Differentiable, Real, differentiate};

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

/// Conditions in the bodies of methods.
#[derive(Clone, Differentiable)]
struct Damper<T> {
    rate: T,
    state: T,
}

#[differentiate]
impl<T: Real> Damper<T> {
    const LIMIT: f64 = 3.0;

    fn new(rate: T) -> Self {
        #[cfg(any())]
        let rate = missing::halved(rate);
        Self { rate, state: T::from_f64(0.5) }
    }

    fn step(&mut self, input: T) -> T {
        #[cfg(not(any()))]
        let moved = self.rate * input;
        #[cfg(any())]
        let moved = missing::moved(input);
        self.state = self.state + moved.sin();
        if cfg!(any()) {
            self.state = input;
        }
        self.state
    }

    #[cfg(any())]
    fn limited(&self) -> T {
        missing::limit(self.state)
    }

    #[cfg(not(any()))]
    fn limited(&self) -> T {
        self.state.min(T::from_f64(Self::LIMIT))
    }

    #[differentiate(skip)]
    fn is_slow(&self) -> bool {
        #[cfg(any())]
        return missing::report();
        #[cfg(not(any()))]
        return self.rate < T::from_f64(1.0);
    }
}

#[differentiate]
impl Scaled for Damper<f64> {
    fn scaled(&self, by: f64) -> f64 {
        #[cfg(any())]
        return missing::scaled(by);
        #[cfg(not(any()))]
        {
            self.state * by.exp()
        }
    }
}

#[differentiate]
fn damped(rate: f64, input: f64) -> f64 {
    let mut damper = Damper::new(rate);
    damper.step(input);
    damper.step(input * rate) * damper.limited() + damper.scaled(rate)
}

#[test]
fn conditions_in_bodies_of_methods_are_those_of_the_compiler() {
    check!([[0.7, 1.3], [0.9, -0.4]], |v| damped(v[0], v[1]));
    let mut damper = Damper::new(0.5);
    assert!(damper.is_slow());
    damper.step(2.0);
    let (state, gradient) = Damper::limited_value_and_grad(&damper);
    assert_eq!((state, gradient.state, gradient.rate), (damper.state, 1.0, 0.0));
}
