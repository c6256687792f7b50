//! What stands beside an item, by a file that is made up.

use super::Neighbours;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

const FILE: &str = r"
    use autodiff::differentiate;

    fn square(x: f64) -> f64 { x * x }

    /// With the attribute.
    #[differentiate(wrt(x))]
    fn scaled(x: f64, y: f64) -> f64 { square(x) * y }

    #[cfg(unix)]
    fn system(x: f64) -> f64 { x }
    #[cfg(windows)]
    fn system(x: f64) -> f64 { x + 1.0 }

    enum Kind { Put, Call }
    #[derive(Clone, Differentiable)]
    enum Constant { One }
    enum Shape { Circle(f64) }

    mod inner {
        fn square(x: f64) -> f64 { x * x + 1.0 }
        #[differentiate]
        fn other(x: f64) -> f64 { square(x) }
        fn scaled(x: f64, y: f64) -> f64 { square(x) * y }
    }

    #[differentiate]
    impl Model {
        /// Documented.
        fn loss(&self, x: f64) -> f64 { square(x) }
    }

    mod a { #[differentiate] fn twice(x: f64) -> f64 { square(x) } fn square(x: f64) -> f64 { x } }
    mod b { #[differentiate] fn twice(x: f64) -> f64 { square(x) } fn square(x: f64) -> f64 { -x } }
";

fn neighbours(item: TokenStream) -> Neighbours {
    Neighbours::of(&item, &TokenStream::new(), || Some(FILE.to_owned()))
}

fn body(neighbours: &Neighbours, name: &str) -> Option<(String, bool)> {
    let found = neighbours.function(&Ident::new(name, Span::call_site()))?;
    let block = found.item.block;
    Some((quote!(#block).to_string(), found.has_derivatives))
}

#[test]
fn functions_of_the_same_module_are_found() {
    let beside = neighbours(quote!(
        fn scaled(x: f64, y: f64) -> f64 {
            square(x) * y
        }
    ));
    assert_eq!(body(&beside, "square"), Some(("{ x * x }".to_owned(), false)));
    assert_eq!(body(&beside, "scaled").map(|(_, annotated)| annotated), Some(true));
    assert_eq!(body(&beside, "missing"), None);

    let inner = neighbours(quote!(
        fn other(x: f64) -> f64 {
            square(x)
        }
    ));
    assert_eq!(body(&inner, "square"), Some(("{ x * x + 1.0 }".to_owned(), false)));
}

#[test]
fn blocks_and_methods_are_found_by_their_text() {
    let method = quote!(
        fn loss(&self, x: f64) -> f64 {
            square(x)
        }
    );
    let block = neighbours(quote!(impl Model { #[doc = " Documented."] #method }));
    assert_eq!(body(&block, "square"), Some(("{ x * x }".to_owned(), false)));
    assert_eq!(body(&neighbours(quote!(impl Model { #method })), "square"), None);
}

#[test]
fn what_is_not_certain_is_not_found() {
    let beside = neighbours(quote!(
        fn scaled(x: f64, y: f64) -> f64 {
            square(x) * y
        }
    ));
    assert_eq!(body(&beside, "system"), None, "which of the two there is depends on a condition");
    let twice = neighbours(quote!(
        fn twice(x: f64) -> f64 {
            square(x)
        }
    ));
    assert_eq!(body(&twice, "square"), None, "it may stand in either of two modules");
    let changed = neighbours(quote!(
        fn scaled(x: f64, y: f64) -> f64 {
            square(x) * y * y
        }
    ));
    assert_eq!(body(&changed, "square"), None, "a macro has written this");
    assert_eq!(body(&Neighbours::none(), "square"), None);
}

#[test]
fn copies_are_where_their_original_is() {
    let item = quote!(
        fn square(x: f64) -> f64 {
            x * x
        }
    );
    let (number, read) = (
        neighbours(quote!(
            fn other(x: f64) -> f64 {
                square(x)
            }
        ))
        .number()
        .unwrap(),
        || Some(FILE.to_owned()),
    );
    let number = proc_macro2::Literal::usize_unsuffixed(number);
    let copy = Neighbours::of(&item, &quote!(crate = ad, __beside(#number square)), read);
    assert_eq!(body(&copy, "square"), Some(("{ x * x + 1.0 }".to_owned(), true)));
    assert_eq!(body(&copy, "scaled").map(|(_, has)| has), Some(false));
    let error = syn::Error::new(Span::call_site(), "wrong");
    assert_eq!(copy.attributed(error.clone()).to_string(), "in `square`: wrong");
    assert_eq!(Neighbours::none().attributed(error).to_string(), "wrong");
}

#[test]
fn enums_without_fields_are_choices() {
    let beside = neighbours(quote!(
        fn scaled(x: f64, y: f64) -> f64 {
            square(x) * y
        }
    ));
    assert_eq!(beside.choices(), ["Kind"]);
}
