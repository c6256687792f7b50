//! Tables of derivatives, one row for a method, a function or an operator: what it computes, and for each operand the
//! contribution to its cotangent.
//!
//! All rows are of types that are generic over the number `T`; `[R: Turn<T, D>; D]` names further parameters, types before
//! the semicolon and numbers behind it. The closures of a row are given operands by reference and capture nothing.

use crate::Differentiable;

/// The cotangent of a value of the type.
pub(super) type Cotangent<V> = <V as Differentiable>::Tangent;

/// Types of one size, with the tangent and its zero.
macro_rules! differentiable {
    ($([$number:ident $($($name:ident: $bound:path),+)?; $($size:ident),*] $this:ty => $tangent:ty, $zero:expr;)*) => {$(
        impl<T: $number, $($($name: $bound,)+)? $(const $size: usize),*> Differentiable for $this {
            type Tangent = $tangent;
            type Shape = ();
            type Again = ();

            #[inline]
            fn shape(&self) {}

            #[inline]
            fn zero_tangent((): &()) -> $tangent {
                $zero
            }

            #[inline]
            fn unused() -> $tangent {
                $zero
            }

            #[inline]
            fn again(&self) {}

            #[inline]
            fn matches(&self, _: &$tangent) -> bool {
                true
            }
        }
    )*};
}

/// Methods of a value alone: the method, and the cotangent of the operand by the operand, the value and its cotangent.
macro_rules! methods {
    ($(
        $(#[$docs:meta])*
        $trait:ident $staged:ident [$($($name:ident: $bound:path),+)?; $($size:ident),*] $this:ty => $value:ty,
        $method:expr, $d_this:expr;
    )*) => {$(
        $(#[$docs])*
        impl<T: Field, $($($name: $bound,)+)? $(const $size: usize),*> $trait for $this {
            type Value = $value;

            #[inline]
            fn $staged<A: Activity>(
                &self,
                _: PhantomData<(A,)>,
            ) -> (
                $value,
                impl Fn(&Self, Cotangent<$value>, &mut Cotangent<$this>) + use<T, $($($name,)+)? $($size,)* A>,
            ) {
                let method: fn(&Self) -> $value = $method;
                let value = method(self);
                let kept = value.clone();
                let backward = move |this: &Self, d: Cotangent<$value>, d_this: &mut Cotangent<$this>| {
                    let rule: fn(&Self, &$value, &Cotangent<$value>) -> Cotangent<$this> = $d_this;
                    if A::ACTIVE {
                        Tangent::accumulate(d_this, &rule(this, &kept, &d));
                    }
                };
                (value, backward)
            }
        }
    )*};
}

/// Methods of a value and another one: by reference, `[&]`, or a number, `[]`.
macro_rules! methods_of_two {
    ($(
        $(#[$docs:meta])*
        $trait:ident $staged:ident [$($($name:ident: $bound:path),+)?; $($size:ident),*]
        $this:ty, [$($reference:tt)?] $rhs:ty => $value:ty,
        $method:expr, $d_this:expr, $d_rhs:expr;
    )*) => {$(
        $(#[$docs])*
        impl<T: Field, $($($name: $bound,)+)? $(const $size: usize),*> $trait<$rhs> for $this {
            type Value = $value;

            #[inline]
            fn $staged<A: Activity, B: Activity>(
                &self,
                rhs: $($reference)? $rhs,
                _: PhantomData<(A, B)>,
            ) -> (
                $value,
                impl Fn(&Self, $($reference)? $rhs, Cotangent<$value>, &mut Cotangent<$this>, &mut Cotangent<$rhs>)
                + use<T, $($($name,)+)? $($size,)* A, B>,
            ) {
                let method: fn(&Self, $($reference)? $rhs) -> $value = $method;
                let backward = |this: &Self,
                                rhs: $($reference)? $rhs,
                                d: Cotangent<$value>,
                                d_this: &mut Cotangent<$this>,
                                d_rhs: &mut Cotangent<$rhs>| {
                    if A::ACTIVE {
                        let rule: fn(&Self, $($reference)? $rhs, &Cotangent<$value>) -> Cotangent<$this> = $d_this;
                        Tangent::accumulate(d_this, &rule(this, rhs, &d));
                    }
                    if B::ACTIVE {
                        let rule: fn(&Self, $($reference)? $rhs, &Cotangent<$value>) -> Cotangent<$rhs> = $d_rhs;
                        Tangent::accumulate(d_rhs, &rule(this, rhs, &d));
                    }
                };
                (method(self, rhs), backward)
            }
        }
    )*};
}

/// Methods between two values, by a share of the way: the cotangent of each operand by the operands and that of the value.
macro_rules! methods_between {
    ($(
        $(#[$docs:meta])*
        $trait:ident $staged:ident $this:ty => $value:ty, $method:expr, $d_this:expr, $d_other:expr, $d_share:expr;
    )*) => {$(
        $(#[$docs])*
        impl<T: Field> $trait<T> for $this {
            type Value = $value;

            #[inline]
            fn $staged<A: Activity, B: Activity, C: Activity>(
                &self,
                other: &Self,
                share: T,
                _: PhantomData<(A, B, C)>,
            ) -> (
                $value,
                impl Fn(
                    &Self,
                    &Self,
                    T,
                    Cotangent<$value>,
                    &mut Cotangent<$this>,
                    &mut Cotangent<$this>,
                    &mut T,
                )
                + use<T, A, B, C>,
            ) {
                let method: fn(&Self, &Self, T) -> $value = $method;
                let backward = |this: &Self,
                                other: &Self,
                                share: T,
                                d: Cotangent<$value>,
                                d_this: &mut Cotangent<$this>,
                                d_other: &mut Cotangent<$this>,
                                d_share: &mut T| {
                    if A::ACTIVE {
                        let rule: fn(&Self, &Self, T, &Cotangent<$value>) -> Cotangent<$this> = $d_this;
                        Tangent::accumulate(d_this, &rule(this, other, share, &d));
                    }
                    if B::ACTIVE {
                        let rule: fn(&Self, &Self, T, &Cotangent<$value>) -> Cotangent<$this> = $d_other;
                        Tangent::accumulate(d_other, &rule(this, other, share, &d));
                    }
                    if C::ACTIVE {
                        let rule: fn(&Self, &Self, T, &Cotangent<$value>) -> T = $d_share;
                        *d_share += rule(this, other, share, &d);
                    }
                };
                (method(self, other, share), backward)
            }
        }
    )*};
}

/// Methods that change a value: what they do, and the cotangent of what it was by what it was, the cotangent of what it
/// becomes, and that of the result.
macro_rules! methods_changing {
    ($(
        $(#[$docs:meta])*
        $trait:ident $staged:ident [$($($name:ident: $bound:path),+)?; $($size:ident),*] $this:ty => $value:ty,
        $method:expr, $d_this:expr;
    )*) => {$(
        $(#[$docs])*
        impl<T: Field, $($($name: $bound,)+)? $(const $size: usize),*> $trait for $this {
            type Value = $value;

            #[inline]
            fn $staged<A: Activity>(
                &mut self,
                _: PhantomData<(A,)>,
            ) -> (
                $value,
                impl Fn(&mut Self, Cotangent<$value>, &mut Cotangent<$this>)
                + use<T, $($($name,)+)? $($size,)* A>,
            ) {
                let method: fn(&mut Self) -> $value = $method;
                let before = self.clone();
                let value = method(self);
                let backward = move |this: &mut Self, d: Cotangent<$value>, d_this: &mut Cotangent<$this>| {
                    let rule: fn(&Self, &Cotangent<$this>, &Cotangent<$value>) -> Cotangent<$this> = $d_this;
                    *this = before.clone();
                    if A::ACTIVE {
                        *d_this = rule(this, d_this, &d);
                    }
                };
                (value, backward)
            }
        }
    )*};
}

/// Associated functions: what is computed of the arguments, by name, and for each argument its type, by value, `[]`, or by
/// reference, `[&]`, and its contribution by the arguments and the cotangent of the value, which is the first name.
macro_rules! functions {
    ($(
        $(#[$docs:meta])*
        $trait:ident $staged:ident [$($($name:ident: $bound:path),+)?; $($size:ident),*] $this:ty => $value:ty,
        $function:expr,
        |$d:ident| $(($argument:ident $d_argument:ident $activity:ident [$($reference:tt)?] $ty:ty: $contribution:expr))+;
    )*) => {$(
        $(#[$docs])*
        impl<T: Field, $($($name: $bound,)+)? $(const $size: usize),*> $trait<$($ty),+> for $this {
            type Value = $value;

            #[inline]
            fn $staged<$($activity: Activity),+>(
                $($argument: $($reference)? $ty,)+
                _: PhantomData<($($activity,)+)>,
            ) -> (
                $value,
                impl Fn(
                    $(again!([$($reference)?] $ty),)+
                    Cotangent<$value>,
                    $(&mut Cotangent<$ty>),+
                )
                + use<T, $($($name,)+)? $($size,)* $($activity),+>,
            ) {
                let function: fn($($($reference)? $ty),+) -> $value = $function;
                let kept = ($($argument.clone(),)+);
                let value = function($($argument),+);
                let backward = move |$(_: again!([$($reference)?] $ty),)+
                                     $d: Cotangent<$value>,
                                     $($d_argument: &mut Cotangent<$ty>),+| {
                    let ($($argument,)+) = &kept;
                    $(if $activity::ACTIVE {
                        Tangent::accumulate($d_argument, &$contribution);
                    })+
                    let _ = ($($argument,)+);
                };
                (value, backward)
            }
        }
    )*};
}

/// Operators of two operands, and in parentheses those that assign: the value, and the cotangent of each operand by the operands
/// and the cotangent of the value.
macro_rules! operators {
    ($(
        $(#[$docs:meta])*
        $trait:ident $staged:ident $(($assigned:ident $assigning:ident))? [$($parameters:tt)*]
        $this:ty, $rhs:ty => $output:ty,
        $operator:expr, $d_this:expr, $d_rhs:expr;
    )*) => {$(
        operators!(@binary $trait $staged [$($parameters)*] $this, $rhs => $output, $operator, $d_this, $d_rhs);
        operators!(@maybe [$($assigned $assigning)?] [$($parameters)*] $this, $rhs, $operator, $d_this, $d_rhs);
    )*};
    (@maybe [] $($row:tt)*) => {};
    (@maybe [$assigned:ident $assigning:ident] $($row:tt)*) => {
        operators!(@assign $assigned $assigning $($row)*);
    };
    (
        @binary $trait:ident $staged:ident [$($($name:ident: $bound:path),+)?; $($size:ident),*]
        $this:ty, $rhs:ty => $output:ty, $operator:expr, $d_this:expr, $d_rhs:expr
    ) => {
        #[diagnostic::do_not_recommend]
        impl<T: Field, $($($name: $bound,)+)? $(const $size: usize,)* F: Form, G: Form> $trait<$rhs, F, G> for $this {
            type Output = $output;

            #[inline]
            fn $staged<A: Activity, B: Activity>(
                this: F::Of<'_, Self>,
                _: PhantomData<(A, B)>,
                rhs: G::Of<'_, $rhs>,
            ) -> (
                $output,
                impl Fn(
                    F::Again<'_, Self>,
                    G::Again<'_, $rhs>,
                    Cotangent<$output>,
                    &mut Cotangent<$this>,
                    &mut Cotangent<$rhs>,
                )
                + use<T, $($($name,)+)? $($size,)* F, G, A, B>,
            ) {
                let operator: fn(&Self, &$rhs) -> $output = $operator;
                let value = operator(F::operand::<Self>(&this), G::operand::<$rhs>(&rhs));
                let (kept, kept_rhs) = (F::keep::<Self>(this), G::keep::<$rhs>(rhs));
                let backward = move |this: F::Again<'_, Self>,
                                     rhs: G::Again<'_, $rhs>,
                                     d: Cotangent<$output>,
                                     d_this: &mut Cotangent<$this>,
                                     d_rhs: &mut Cotangent<$rhs>| {
                    let (this, rhs) = (F::recall::<Self>(&kept, &this), G::recall::<$rhs>(&kept_rhs, &rhs));
                    if A::ACTIVE {
                        let rule: fn(&Self, &$rhs, &Cotangent<$output>) -> Cotangent<$this> = $d_this;
                        Tangent::accumulate(d_this, &rule(this, rhs, &d));
                    }
                    if B::ACTIVE {
                        let rule: fn(&Self, &$rhs, &Cotangent<$output>) -> Cotangent<$rhs> = $d_rhs;
                        Tangent::accumulate(d_rhs, &rule(this, rhs, &d));
                    }
                };
                (value, backward)
            }
        }
    };
    (
        @assign $trait:ident $staged:ident [$($($name:ident: $bound:path),+)?; $($size:ident),*]
        $this:ty, $rhs:ty, $operator:expr, $d_this:expr, $d_rhs:expr
    ) => {
        #[diagnostic::do_not_recommend]
        impl<T: Field, $($($name: $bound,)+)? $(const $size: usize,)* G: Form> $trait<$rhs, G> for $this {
            #[inline]
            fn $staged<A: Activity, B: Activity>(
                &mut self,
                _: PhantomData<(A, B)>,
                rhs: G::Of<'_, $rhs>,
            ) -> (
                (),
                impl Fn(&mut Self, G::Again<'_, $rhs>, (), &mut Cotangent<$this>, &mut Cotangent<$rhs>)
                + use<T, $($($name,)+)? $($size,)* G, A, B>,
            ) {
                let operator: fn(&Self, &$rhs) -> Self = $operator;
                let before = self.clone();
                let kept_rhs = G::operand::<$rhs>(&rhs).clone();
                *self = operator(&before, &kept_rhs);
                let backward = move |this: &mut Self,
                                     _: G::Again<'_, $rhs>,
                                     (): (),
                                     d_this: &mut Cotangent<$this>,
                                     d_rhs: &mut Cotangent<$rhs>| {
                    let rule: fn(&Self, &$rhs, &Cotangent<$this>) -> Cotangent<$this> = $d_this;
                    *this = before.clone();
                    let d = d_this.clone();
                    *d_this = rule(&before, &kept_rhs, &d);
                    if B::ACTIVE {
                        let rule: fn(&Self, &$rhs, &Cotangent<$this>) -> Cotangent<$rhs> = $d_rhs;
                        Tangent::accumulate(d_rhs, &rule(&before, &kept_rhs, &d));
                    }
                };
                ((), backward)
            }
        }
    };
}

/// Negations: the cotangent of the operand is that of the value, negated.
macro_rules! negations {
    ($([$($($name:ident: $bound:path),+)?; $($size:ident),*] $this:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: Field, $($($name: $bound,)+)? $(const $size: usize,)* F: Form> StagedNeg<F> for $this {
            type Output = Self;

            #[inline]
            fn staged_neg<A: Activity>(
                this: F::Of<'_, Self>,
                _: PhantomData<(A,)>,
            ) -> (
                Self,
                impl Fn(F::Again<'_, Self>, Cotangent<$this>, &mut Cotangent<$this>)
                + use<T, $($($name,)+)? $($size,)* F, A>,
            ) {
                let backward = |_: F::Again<'_, Self>, d: Cotangent<$this>, d_this: &mut Cotangent<$this>| {
                    if A::ACTIVE {
                        Tangent::accumulate(d_this, &-d);
                    }
                };
                (-*F::operand::<Self>(&this), backward)
            }
        }
    )*};
}

/// The conversion `From`: what it computes, and the cotangent of the operand by the operand and the cotangent of the value.
macro_rules! conversions {
    ($([$($($name:ident: $bound:path),+)?; $($size:ident),*] $from:ty => $this:ty, $d_value:expr;)*) => {$(
        impl<T: Field, $($($name: $bound,)+)? $(const $size: usize),*> StagedFrom<$from> for $this {
            type Accumulator = Cotangent<$from>;

            #[inline]
            fn from_stages<A: Activity>(
                value: $from,
                _: PhantomData<(A,)>,
            ) -> (
                Self,
                impl Fn(<$from as Differentiable>::Again, Cotangent<$this>, &mut Cotangent<$from>)
                + use<T, $($($name,)+)? $($size,)* A>,
            ) {
                let kept = value.clone();
                let backward = move |_: <$from as Differentiable>::Again,
                                     d: Cotangent<$this>,
                                     d_value: &mut Cotangent<$from>| {
                    let rule: fn(&$from, &Cotangent<$this>) -> Cotangent<$from> = $d_value;
                    if A::ACTIVE {
                        Tangent::accumulate(d_value, &rule(&kept, &d));
                    }
                };
                (Self::from(value), backward)
            }
        }
    )*};
}

/// Numbers times values, as values times numbers.
macro_rules! scaling {
    ($($number:ident $this:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<F: Form, G: Form> StagedMul<$this, F, G> for $number {
            type Output = $this;

            #[inline]
            fn staged_mul<A: Activity, B: Activity>(
                this: F::Of<'_, Self>,
                _: PhantomData<(A, B)>,
                rhs: G::Of<'_, $this>,
            ) -> (
                $this,
                impl Fn(
                    F::Again<'_, Self>,
                    G::Again<'_, $this>,
                    Cotangent<$this>,
                    &mut Self,
                    &mut Cotangent<$this>,
                )
                + use<F, G, A, B>,
            ) {
                let (value, back) = <$this as StagedMul<$number, G, F>>::staged_mul::<B, A>(rhs, PhantomData, this);
                let backward = move |this: F::Again<'_, Self>,
                                     rhs: G::Again<'_, $this>,
                                     d: Cotangent<$this>,
                                     d_this: &mut Self,
                                     d_rhs: &mut Cotangent<$this>| back(rhs, this, d, d_rhs, d_this);
                (value, backward)
            }
        }
    )*};
}

/// What a pullback is passed again for an argument.
macro_rules! again {
    ([] $ty:ty) => {
        <$ty as Differentiable>::Again
    };
    ([&] $ty:ty) => {
        &$ty
    };
}

pub(super) use {
    again, conversions, differentiable, functions, methods, methods_between, methods_changing, methods_of_two,
    negations, operators, scaling,
};
