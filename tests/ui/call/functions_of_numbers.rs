use autodiff::differentiate;
use samples::Sample;

mod samples {
    use std::ops::{Add, Mul};

    const GAIN: f64 = 2.0;

    pub trait Sample: Copy + Add<Output = Self> + Mul<Output = Self> {
        fn softened(self) -> Self;
        fn amplified(self) -> Self;
        fn summed(self) -> Self;
        fn of<S: Sample>(other: S) -> Self;
        fn back(self) -> Self {
            self.forth()
        }
        fn forth(self) -> Self {
            self.back() * self
        }
    }

    impl Sample for f64 {
        fn softened(self) -> Self {
            self.sqrt()
        }
        fn amplified(self) -> Self {
            self * GAIN
        }
        fn summed(self) -> Self {
            let mut sum = self;
            for _ in 0..2 {
                sum += self;
            }
            sum
        }
        fn of<S: Sample>(_: S) -> Self {
            1.0
        }
    }

    impl Sample for f32 {
        fn softened(self) -> Self {
            self.cbrt()
        }
        fn amplified(self) -> Self {
            self * GAIN as f32
        }
        fn summed(self) -> Self {
            3.0 * self
        }
        fn of<S: Sample>(_: S) -> Self {
            1.0
        }
    }
}

#[differentiate]
fn written_differently<T: Sample>(x: T) -> T {
    x.softened() * T::summed(x)
}

#[differentiate]
fn of_another_module<T: Sample>(x: T) -> T {
    x.amplified()
}

#[differentiate]
fn generic<T: Sample, S: Sample>(x: T) -> S {
    S::of(x)
}

#[differentiate]
fn recursive<T: Sample>(x: T) -> T {
    x.back()
}

fn main() {}
