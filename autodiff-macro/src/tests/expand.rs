//! Golden expansions: what the attribute writes for a few shapes, kept as files that are read in review.
//!
//! `tests/expand/NAME.in.rs` is the source and `tests/expand/NAME.rs` its expansion; the integration tests compile and
//! run the expansions as they stand. `UPDATE_EXPECT=1 cargo test -p autodiff-macro expand` writes them anew.

use crate::compiler;
use crate::compiler::neighbours::Files;
use proc_macro2::TokenStream;
use std::path::{Path, PathBuf};

#[test]
fn expansions_are_those_that_were_reviewed() {
    for source in sources() {
        let text = std::fs::read_to_string(&source).expect("the source is readable");
        let golden = source.to_string_lossy().replace(".in.rs", ".rs");
        expect_test::expect_file![golden].assert_eq(&expanded(&text));
    }
}

fn sources() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/expand");
    let entries = std::fs::read_dir(folder).expect("the folder of expansions exists");
    let files = entries.map(|entry| entry.expect("the folder is readable").path());
    let sources: Vec<PathBuf> = files.filter(|file| file.to_string_lossy().ends_with(".in.rs")).collect();
    assert!(sources.len() >= 5, "there is an expansion for each shape");
    sources
}

/// The expansion of the only function of a file, as formatted text.
fn expanded(text: &str) -> String {
    let file: syn::File = syn::parse_str(text).expect("the source parses");
    let [syn::Item::Fn(function)] = &file.items[..] else { panic!("the source is one function") };
    let mut function = function.clone();
    let attribute = function.attrs.remove(0);
    let options = match attribute.meta {
        syn::Meta::List(list) => list.tokens,
        syn::Meta::Path(_) | syn::Meta::NameValue(_) => TokenStream::new(),
    };
    let expansion = compiler::expand(options, &quote::quote!(#function), Files::NONE);
    let file: syn::File = syn::parse2(expansion).expect("the expansion parses");
    format!(
        "// Generated from the `.in.rs` file of the same name; see `expand.rs` in the macro crate.\n\n{}",
        prettyplease::unparse(&file)
    )
}
