//! What stands beside an item, by a file that is made up.

use super::{Files, Home, Neighbours};
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

    #[derive(Differentiable)]
    struct Ridge { w: f64, #[differentiate(skip)] config: Config, inner: Inner }
    struct Inner { #[differentiate(skip)] decay: f64, k: f64 }
    impl Ridge {
        #[differentiate]
        fn double(x: f64) -> f64 { 2.0 * x }
    }

    type Row = Vec<f64>;
    type Grid = Vec<Row>;
    type Any = Box<dyn Fn()>;
    #[cfg(unix)]
    type Word = f64;
    impl Model { #[differentiate] fn alone(&self) -> f64 { self.x } #[differentiate] fn new(x: f64) -> f64 { x } }
    impl<T> Line<T> { #[differentiate] fn at(&self) -> T { self.x } }
    impl Loss for Model { #[differentiate] fn value(&self) -> f64 { self.x } }
    trait Loss { #[differentiate] fn value(&self) -> f64 { self.y } }
    impl One { #[differentiate] fn both(&self) -> f64 { self.x } }
    impl Other { #[differentiate] fn both(&self) -> f64 { self.x } }

    #[differentiate]
    fn even(x: f64) -> f64 { odd(x) }
    #[differentiate]
    fn odd(x: f64) -> f64 { half(x) }
    #[differentiate]
    fn half(x: f64) -> f64 { even(x) + square(x) }

    mod a { #[differentiate] fn twice(x: f64) -> f64 { square(x) } fn square(x: f64) -> f64 { x } }
    mod c { #[other] fn thrice(x: f64) -> f64 { square(x) } }
    mod d { #[other] #[differentiate] fn thrice(x: f64) -> f64 { square(x) } fn square(x: f64) -> f64 { -x } }
    mod b { #[differentiate] fn twice(x: f64) -> f64 { square(x) } fn square(x: f64) -> f64 { -x } }
";

const FILES: Files = Files { own: || Some("lib.rs".into()), read: |_| Some(FILE.to_owned()) };

fn neighbours(item: &TokenStream) -> Neighbours {
    Neighbours::of(item, &TokenStream::new(), FILES)
}

fn body(neighbours: &Neighbours, name: &str) -> Option<(String, bool)> {
    let found = neighbours.function(&Ident::new(name, Span::call_site()))?;
    let block = found.item.block;
    Some((quote!(#block).to_string(), found.has_derivatives))
}

#[test]
fn functions_of_the_same_module_are_found() {
    let beside = neighbours(&quote!(
        fn scaled(x: f64, y: f64) -> f64 {
            square(x) * y
        }
    ));
    assert_eq!(body(&beside, "square"), Some(("{ x * x }".to_owned(), false)));
    assert_eq!(body(&beside, "scaled").map(|(_, annotated)| annotated), Some(true));
    assert_eq!(body(&beside, "missing"), None);

    let inner = neighbours(&quote!(
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
    let block = neighbours(&quote!(impl Model { #[doc = " Documented."] #method }));
    assert_eq!(body(&block, "square"), Some(("{ x * x }".to_owned(), false)));
    assert_eq!(body(&neighbours(&quote!(impl Model { #method })), "square"), None);
}

#[test]
fn what_is_not_certain_is_not_found() {
    let beside = neighbours(&quote!(
        fn scaled(x: f64, y: f64) -> f64 {
            square(x) * y
        }
    ));
    assert_eq!(body(&beside, "system"), None, "which of the two there is depends on a condition");
    let twice = neighbours(&quote!(
        fn twice(x: f64) -> f64 {
            square(x)
        }
    ));
    assert_eq!(body(&twice, "square"), None, "it may stand in either of two modules");
    let changed = neighbours(&quote!(
        fn scaled(x: f64, y: f64) -> f64 {
            square(x) * y * y
        }
    ));
    assert_eq!(body(&changed, "square"), None, "a macro has written this");
    assert_eq!(body(&Neighbours::none(), "square"), None);
}

#[test]
fn other_attributes_do_not_count_beside_ours() {
    let thrice = neighbours(&quote!(
        #[other]
        fn thrice(x: f64) -> f64 {
            square(x)
        }
    ));
    assert_eq!(body(&thrice, "square"), Some(("{ - x }".to_owned(), false)));
}

#[test]
fn copies_are_where_their_original_is() {
    let item = quote!(
        fn square(x: f64) -> f64 {
            x * x
        }
    );
    let other = quote!(
        fn other(x: f64) -> f64 {
            square(x)
        }
    );
    let number = neighbours(&other).number().unwrap();
    let number = proc_macro2::Literal::usize_unsuffixed(number);
    let copy = Neighbours::of(&item, &quote!(crate = ad, __beside(#number square)), FILES);
    assert_eq!(body(&copy, "square"), Some(("{ x * x + 1.0 }".to_owned(), true)));
    assert_eq!(body(&copy, "scaled").map(|(_, has)| has), Some(false));
    let error = syn::Error::new(Span::call_site(), "wrong");
    assert_eq!(copy.attributed(error.clone()).to_string(), "in `square`: wrong");
    assert_eq!(Neighbours::none().attributed(error).to_string(), "wrong");
}

#[test]
fn enums_without_fields_are_choices() {
    let beside = neighbours(&quote!(
        fn scaled(x: f64, y: f64) -> f64 {
            square(x) * y
        }
    ));
    let is_choice = |name: &str| beside.is_choice(&Ident::new(name, Span::call_site()).into());
    assert_eq!(["Kind", "Constant", "Shape", "None"].map(is_choice), [true, false, false, false]);
}

fn double() -> Neighbours {
    neighbours(&quote!(
        fn double(x: f64) -> f64 {
            2.0 * x
        }
    ))
}

#[test]
fn the_block_around_a_function_is_found() {
    let scaled = neighbours(&quote!(
        fn scaled(x: f64, y: f64) -> f64 {
            square(x) * y
        }
    ));
    assert!(double().is_member() && !scaled.is_member());
    assert!(double().own_type().is_some_and(|ty| ty.is_ident("Ridge")) && scaled.own_type().is_none());
}

#[test]
fn skipped_fields_are_found_through_others() {
    let is_skipped = |fields: &[&str]| {
        let names: Vec<String> = fields.iter().map(|name| (*name).to_owned()).collect();
        double().located(syn::parse_quote!(Ridge)).unwrap().skips(&names)
    };
    assert!(is_skipped(&["config"]) && is_skipped(&["config", "rate"]) && is_skipped(&["inner", "decay"]));
    assert!(!is_skipped(&["w"]) && !is_skipped(&["inner", "k"]) && !is_skipped(&["inner"]) && !is_skipped(&["none"]));
}

#[test]
fn other_names_stand_for_types_that_are_written_once() {
    let alias = |name: &str| double().alias(&Ident::new(name, Span::call_site()).into());
    let text = |name: &str| alias(name).map(|ty| quote!(#ty).to_string());
    assert_eq!(text("Row").as_deref(), Some("Vec < f64 >"));
    assert_eq!(text("Grid").as_deref(), Some("Vec < Row >"));
    assert_eq!((text("Any"), text("Word"), text("Ridge")), (None, None, None));
}

#[test]
fn single_methods_are_found_in_their_blocks() {
    let home = |item: TokenStream| neighbours(&item).home();
    let model = Some(Home::Inherent("Model".to_owned()));
    assert_eq!(
        home(quote!(
            fn alone(&self) -> f64 {
                self.x
            }
        )),
        model
    );
    assert_eq!(
        home(quote!(
            fn new(x: f64) -> f64 {
                x
            }
        )),
        model
    );
    assert_eq!(
        home(quote!(
            fn at(&self) -> T {
                self.x
            }
        )),
        Some(Home::Generic("impl < T > Line < T > { }".to_owned()))
    );
    assert_eq!(
        home(quote!(
            fn value(&self) -> f64 {
                self.x
            }
        )),
        Some(Home::Implementation)
    );
    assert_eq!(
        home(quote!(
            fn value(&self) -> f64 {
                self.y
            }
        )),
        Some(Home::Trait)
    );
    assert_eq!(
        home(quote!(
            fn both(&self) -> f64 {
                self.x
            }
        )),
        None,
        "it may be the one or the other"
    );
    assert_eq!(
        home(quote!(
            fn scaled(x: f64, y: f64) -> f64 {
                square(x) * y
            }
        )),
        Some(Home::Module)
    );
}

#[test]
fn cycles_of_annotated_functions_are_seen() {
    let leads_back = |item: TokenStream| neighbours(&item).lead_back_to(&syn::parse_quote!(#item));
    assert!(leads_back(quote!(
        fn even(x: f64) -> f64 {
            odd(x)
        }
    )));
    assert!(leads_back(quote!(
        fn half(x: f64) -> f64 {
            even(x) + square(x)
        }
    )));
    assert!(!leads_back(quote!(
        fn scaled(x: f64, y: f64) -> f64 {
            square(x) * y
        }
    )));
}

/// A crate of several files.
const CRATE: Files = Files {
    own: || Some("src/model/loss.rs".into()),
    read: |path| {
        let text = match path.to_str()? {
            "src/lib.rs" => {
                "pub mod geometry; pub mod model; #[path = \"far/away.rs\"] mod near; mod maths { pub use libm::{exp, erf as error}; pub fn own() {} pub use self::inner::ln; mod inner { pub use special::ln; } }
                #[cfg(unix)] mod system; pub use geometry::shapes::*; type Word = f64;"
            }
            "src/geometry.rs" => {
                "pub mod shapes; mod hidden { pub struct Inside<'a> { x: &'a f64 } } pub use hidden::Inside;
                pub mod written { other! {} pub use super::shapes::*; }"
            }
            "src/geometry/shapes.rs" => {
                "pub enum Kind { Round, Square } pub struct View<'a> { pub data: &'a [f64] }
                pub type Row = Vec<Word>; type Word = f64; pub type Views<'a> = Vec<View<'a>>; pub type All = Vec<Kind>;
                pub struct Body { pub mass: Word, #[differentiate(skip)] pub decay: f64, pub core: Core, pub kind: Kind }
                use crate::near::Core;"
            }
            "src/far/away.rs" => "pub struct Core { pub heat: f64, #[differentiate(skip)] pub age: f64 }",
            "src/system.rs" => "pub enum Kind { A, B }",
            "src/model/mod.rs" => "mod loss; pub struct Local<'a, 'b> { x: &'a f64, y: &'b f64 }",
            "src/model/loss.rs" => {
                "use super::*; use crate::geometry::{self, shapes::Body as Thing, Inside}; use crate::Row;
                use nalgebra::View as Foreign; use crate::maths::exp; use crate::maths; use crate::system::Kind as Certain;
                #[differentiate] fn loss(x: f64) -> f64 { x }"
            }
            _ => return None,
        };
        Some(text.to_owned())
    },
};

fn loss() -> Neighbours {
    let item = quote!(
        fn loss(x: f64) -> f64 {
            x
        }
    );
    Neighbours::of(&item, &TokenStream::new(), CRATE)
}

#[test]
fn types_of_other_files_are_known() {
    let lifetimes = |path: &str| loss().lifetimes(&syn::parse_str(path).unwrap());
    assert_eq!(["Local", "super::Local", "Inside", "geometry::Inside"].map(lifetimes), [2, 2, 1, 1]);
    assert_eq!(["crate::View", "crate::geometry::shapes::View", "geometry::shapes::View"].map(lifetimes), [1; 3]);
    assert_eq!(["Foreign", "Unknown", "View", "geometry::View", "::geometry::Inside"].map(lifetimes), [0; 5]);

    let is_choice = |path: &str| loss().is_choice(&syn::parse_str(path).unwrap());
    assert_eq!(["crate::Kind", "geometry::shapes::Kind", "Kind"].map(is_choice), [true, true, false]);
    assert!(!is_choice("Certain"), "a condition decides whether the module exists");
    assert!(!is_choice("geometry::written::Kind"), "the macro may write another one");
}

#[test]
fn fields_of_types_of_other_files_are_known() {
    let names = |fields: &[&str]| fields.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let thing = syn::parse_quote!(Thing);
    let is_skipped = |fields: &[&str]| loss().located(syn::parse_quote!(Thing)).unwrap().skips(&names(fields));
    assert!(is_skipped(&["decay"]) && is_skipped(&["core", "age"]));
    assert!(!is_skipped(&["mass"]) && !is_skipped(&["core", "heat"]));

    let ty = |fields: &[&str]| loss().field_type(&thing, &names(fields)).map(|ty| quote!(#ty).to_string());
    assert_eq!([ty(&["mass"]), ty(&["core", "heat"])], [Some("f64".to_owned()), Some("f64".to_owned())]);
    assert_eq!(ty(&["kind"]), None, "its name means something else here");
}

#[test]
fn other_names_of_other_files_stand_for_what_means_the_same_here() {
    let alias = |name: &str| loss().alias(&syn::parse_str(name).unwrap()).map(|ty| quote!(#ty).to_string());
    assert_eq!(
        [alias("Row"), alias("geometry::shapes::Row")],
        [Some("Vec < f64 >".to_owned()), Some("Vec < f64 >".to_owned())]
    );
    assert_eq!([alias("Word"), alias("All"), alias("Views")], [None, None, None]);
}

#[test]
fn what_other_files_import_from_other_crates_is_known() {
    let outside = |path: &str| {
        let path: Vec<String> = path.split("::").map(str::to_owned).collect();
        loss().outside(&path).map(|path| path.join("::"))
    };
    assert_eq!(outside("exp").as_deref(), Some("libm::exp"));
    assert_eq!(outside("crate::maths::error").as_deref(), Some("libm::erf"));
    assert_eq!(outside("maths::ln").as_deref(), Some("special::ln"));
    assert_eq!(
        ["crate::maths::own", "crate::none", "maths::none", "geometry::own"].map(outside),
        [None, None, None, None]
    );
}
