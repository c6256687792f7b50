//! Crates without `std` have vectors all the same: from `alloc`, which the run time re-exports.

use super::neighbours::Neighbours;
use proc_macro2::{Group, TokenStream, TokenTree};
use quote::quote;

/// The expansion with the vectors that its crate has.
pub(super) fn unless_std(expansion: TokenStream, krate: &TokenStream, neighbours: &Neighbours) -> TokenStream {
    if neighbours.lack_std() { in_place_of_std(expansion, krate) } else { expansion }
}

/// The tokens with the vectors of the run time in place of those of `std`.
fn in_place_of_std(tokens: TokenStream, krate: &TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let starts = |at: usize, words: [&str; 6]| {
        words.iter().enumerate().all(|(i, word)| tokens.get(at + i).is_some_and(|token| token.to_string() == *word))
    };
    let mut output = TokenStream::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        if starts(at, [":", ":", "std", ":", ":", "vec"]) {
            output.extend(quote!(#krate::private::vec));
            at += 6;
            continue;
        }
        output.extend([match token {
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), in_place_of_std(group.stream(), krate));
                inner.set_span(group.span());
                TokenTree::Group(inner)
            }
            other => other.clone(),
        }]);
        at += 1;
    }
    output
}

#[cfg(test)]
mod tests {
    use super::in_place_of_std;
    use quote::quote;

    #[test]
    fn vectors_are_those_of_the_run_time() {
        let tokens = quote!(let v: ::std::vec::Vec<f64> = { ::std::vec![0.0; n] }; std::vec::Vec::new(); ::core::vec());
        let expected = quote!(
            let v: ::autodiff::private::vec::Vec<f64> = { ::autodiff::private::vec![0.0; n] };
            std::vec::Vec::new();
            ::core::vec()
        );
        let found = in_place_of_std(tokens, &quote!(::autodiff));
        assert_eq!(found.to_string(), expected.to_string());
    }
}
