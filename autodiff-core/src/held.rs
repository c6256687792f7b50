//! What boxes hold, where only rustc knows whether something is a box.

use alloc::boxed::Box;

/// A value of which `content!` takes what it holds, if it is a box, and itself otherwise.
#[derive(Debug)]
pub struct Held<'a, T: ?Sized>(pub &'a T);

/// The answer for boxes.
pub trait InBox<'a> {
    /// What the box holds.
    type Content: ?Sized;

    /// Returns it.
    fn content(self) -> &'a Self::Content;
}

impl<'a, T: ?Sized> InBox<'a> for Held<'a, Box<T>> {
    type Content = T;

    #[inline]
    fn content(self) -> &'a T {
        self.0
    }
}

/// The answer for everything else: rustc comes to it by one reference more, if the other does not apply.
pub trait Itself<'a, T: ?Sized> {
    /// Returns the value.
    fn content(&self) -> &'a T;
}

impl<'a, T: ?Sized> Itself<'a, T> for Held<'a, T> {
    #[inline]
    fn content(&self) -> &'a T {
        self.0
    }
}

/// The same of a value that may be changed.
#[derive(Debug)]
pub struct HeldMut<'a, T: ?Sized>(pub Option<&'a mut T>);

/// The answer for boxes.
pub trait InBoxMut<'a> {
    /// What the box holds.
    type Content: ?Sized;

    /// Returns it, once.
    fn content_mut(self) -> &'a mut Self::Content;
}

impl<'a, T: ?Sized> InBoxMut<'a> for HeldMut<'a, Box<T>> {
    type Content = T;

    #[inline]
    fn content_mut(self) -> &'a mut T {
        self.0.expect("the macro has put it in")
    }
}

/// The answer for everything else.
pub trait ItselfMut<'a, T: ?Sized> {
    /// Returns the value, once.
    fn content_mut(&mut self) -> &'a mut T;
}

impl<'a, T: ?Sized> ItselfMut<'a, T> for HeldMut<'a, T> {
    #[inline]
    fn content_mut(&mut self) -> &'a mut T {
        self.0.take().expect("the macro has put it in")
    }
}

/// A reference to what a box holds, or to the value itself if it is no box.
#[doc(hidden)]
#[macro_export]
macro_rules! content {
    ($value:expr) => {{
        #[allow(unused_imports, reason = "one of them applies")]
        use $crate::private::{InBox as _, Itself as _};
        $crate::private::Held(&$value).content()
    }};
}

/// The same, for a change.
#[doc(hidden)]
#[macro_export]
macro_rules! content_mut {
    ($value:expr) => {{
        #[allow(unused_imports, reason = "one of them applies")]
        use $crate::private::{InBoxMut as _, ItselfMut as _};
        $crate::private::HeldMut(::core::option::Option::Some(&mut $value)).content_mut()
    }};
}

#[cfg(test)]
mod tests {
    use alloc::boxed::Box;
    use alloc::vec;

    #[test]
    fn boxes_are_opened_and_nothing_else_is() {
        let mut number = Box::new(2.0);
        let mut plain = vec![1.0];
        *content_mut!(number) += 1.0;
        content_mut!(plain).push(2.0);
        assert_eq!((*content!(number), content!(plain)), (3.0, &vec![1.0, 2.0]));
    }
}
