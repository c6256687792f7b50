//! Functions that are generic over types with a trait of the user's which defines other types: `V::Plane`, `T::Real`. And lengths
//! that types of the user's have.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use autodiff::{Differentiable, differentiate};

mod planes {
    use super::*;

    trait Flat<T>: Copy {
        fn of(x: T, y: T) -> Self;

        fn size(&self) -> T;
    }

    trait Solid<T>: Copy {
        type Plane: Flat<T>;

        fn x(&self) -> T;

        fn y(&self) -> T;

        fn shadow(&self) -> Self::Plane;
    }

    /// Defines a type of the same name.
    trait Other {
        type Plane;
    }

    #[derive(Clone, Copy, Differentiable)]
    struct Pair {
        x: f64,
        y: f64,
    }

    #[derive(Clone, Copy, Differentiable)]
    struct Triple {
        x: f64,
        y: f64,
        z: f64,
    }

    #[differentiate]
    impl Flat<f64> for Pair {
        fn of(x: f64, y: f64) -> Pair {
            Pair { x, y }
        }

        fn size(&self) -> f64 {
            (self.x * self.x + self.y * self.y).sqrt()
        }
    }

    impl Other for Triple {
        type Plane = Triple;
    }

    #[differentiate]
    impl Solid<f64> for Triple {
        type Plane = Pair;

        fn x(&self) -> f64 {
            self.x
        }

        fn y(&self) -> f64 {
            self.y * self.z
        }

        fn shadow(&self) -> Pair {
            Pair { x: self.x * self.z, y: self.y }
        }
    }

    #[differentiate]
    fn distance<T: Copy + std::ops::Sub<T, Output = T>, V: Solid<T>>(point: V, radius: T) -> T {
        V::Plane::of(point.x(), point.y()).size() - radius
    }

    #[differentiate]
    fn qualified<T: Copy + std::ops::Sub<T, Output = T>, V>(point: &V, radius: T) -> T
    where
        V: Solid<T> + Other,
    {
        let plane: <V as Solid<T>>::Plane = <V as Solid<T>>::Plane::of(point.y(), radius);
        plane.size() - point.shadow().size()
    }

    #[differentiate]
    fn of_numbers(x: [f64; 4]) -> f64 {
        let point = Triple { x: x[0], y: x[1], z: x[2] };
        distance(point, x[3]) * qualified(&point, x[0])
    }

    #[test]
    fn a_type_that_a_trait_has_is_that_of_the_argument() {
        check!([[0.3, -1.2, 0.7, 0.4], [1.3, 0.2, -0.7, 0.9]], |v| of_numbers([v[0], v[1], v[2], v[3]]));
    }
}

mod norms {
    use super::*;
    use num_traits::Zero;

    trait Scalar: Copy {
        type Real: Zero + PartialOrd + Copy;

        fn modulus(self) -> Self::Real;
    }

    #[differentiate]
    impl Scalar for f64 {
        type Real = f64;

        fn modulus(self) -> f64 {
            self.abs()
        }
    }

    #[derive(Differentiable)]
    struct Matrix<T> {
        elements: Vec<T>,
    }

    #[differentiate]
    impl<T: Scalar> Matrix<T> {
        fn norm(&self) -> T::Real {
            let mut sum = <T::Real as Zero>::zero();
            for i in 0..self.elements.len() {
                sum = sum + self.elements[i].modulus();
            }
            sum
        }
    }

    #[differentiate]
    fn of_method(x: [f64; 3]) -> f64 {
        let matrix = Matrix { elements: vec![x[0], x[1] * x[0], x[2]] };
        matrix.norm() * x[2]
    }

    #[test]
    fn a_method_may_return_what_the_trait_of_its_numbers_has() {
        check!([[0.3, -1.2, 0.7], [-1.3, 0.2, 0.4]], |v| of_method([v[0], v[1], v[2]]));
    }
}

mod constants {
    use super::*;

    mod traits {
        pub(super) trait Unit {
            fn unit() -> Self;

            fn count() -> usize;
        }

        impl Unit for f64 {
            fn unit() -> f64 {
                1.5
            }

            fn count() -> usize {
                3
            }
        }
    }

    #[differentiate]
    fn by_trait(x: f64) -> f64 {
        let mut sum = <f64 as num_traits::Zero>::zero();
        for _ in 0..<f64 as traits::Unit>::count() {
            sum = sum + x * x;
        }
        sum * <f64 as traits::Unit>::unit() * <f64 as num_traits::FloatConst>::PI()
    }

    #[test]
    fn functions_without_arguments_are_those_of_the_trait_that_is_named() {
        check!([[0.3], [-1.3]], |v| by_trait(v[0]));
    }
}

mod lengths {
    use super::*;

    trait Dynamics {
        type State;

        fn rates(&self, state: &Self::State) -> Self::State;
    }

    #[derive(Clone, Differentiable)]
    struct State<const DIM: usize, const ORDER: usize> {
        parts: [[f64; DIM]; ORDER],
    }

    #[differentiate]
    impl<const DIM: usize> State<DIM, 2> {
        fn new(position: [f64; DIM], velocity: [f64; DIM]) -> Self {
            State { parts: [position, velocity] }
        }
    }

    #[derive(Differentiable)]
    struct Euler;

    #[differentiate]
    impl Euler {
        fn step<const DIM: usize, S>(&self, system: &S, state: &State<DIM, 2>, dt: f64) -> State<DIM, 2>
        where
            S: Dynamics<State = State<DIM, 2>>,
        {
            let rates = system.rates(state);
            let (mut position, mut velocity) = ([0.0; DIM], [0.0; DIM]);
            for i in 0..DIM {
                position[i] = state.parts[0][i] + dt * rates.parts[0][i];
                velocity[i] = state.parts[1][i] + dt * rates.parts[1][i];
            }
            State::<DIM, 2>::new(position, velocity)
        }
    }

    #[derive(Differentiable)]
    struct Spring {
        stiffness: f64,
    }

    #[differentiate]
    impl Dynamics for Spring {
        type State = State<2, 2>;

        fn rates(&self, state: &State<2, 2>) -> State<2, 2> {
            let [x, y] = state.parts[0];
            State::<2, 2>::new(state.parts[1], [-self.stiffness * x, -self.stiffness * y])
        }
    }

    #[differentiate]
    fn steps<const DIM: usize, S>(weights: &[f64], system: &S, state: &State<DIM, 2>, dt: f64) -> State<DIM, 2>
    where
        S: Dynamics<State = State<DIM, 2>>,
    {
        let mut current = state.clone();
        for &weight in weights {
            current = Euler.step(system, &current, weight * dt);
        }
        current
    }

    #[differentiate]
    fn end(x: [f64; 4]) -> f64 {
        let spring = Spring { stiffness: x[3] };
        let start = State::<2, 2>::new([x[0], x[1]], [x[1], x[0]]);
        let last = steps(&[1.0, 0.5], &spring, &start, x[2]);
        let also = steps(&[0.25], &spring, &State::<2, 2>::new([x[1], 1.0], [x[0], x[0]]), x[2]);
        last.parts[0][0] * last.parts[1][1] + last.parts[0][1] * also.parts[1][0]
    }

    #[test]
    fn a_constant_is_that_of_the_type_that_is_passed() {
        check!([[0.3, -1.2, 0.4, 1.5], [1.3, 0.2, 0.1, 2.5]], |v| end([v[0], v[1], v[2], v[3]]));
    }
}
