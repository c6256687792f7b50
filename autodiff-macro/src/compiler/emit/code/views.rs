//! Views that one pattern makes.

use super::Writer;
use crate::compiler::ir::{Names, Place};
use proc_macro2::TokenStream;

impl Writer<'_> {
    /// `let [a, b] = &mut place[..] else { .. };`, `let (a, b) = place.split_at_mut(n);`
    pub(super) fn views_of(&self, names: &Names, whole: &Place, method: Option<&TokenStream>) -> TokenStream {
        let pattern = self.names(names);
        let place = self.receiver(whole);
        match (names, method) {
            (_, Some(method)) => code!(let #pattern = #place #method;),
            (Names::Slice(_), None) => {
                code!(let #pattern = &mut #place[..] else { ::core::unreachable!("as many elements as the pattern has") };)
            }
            (_, None) => code!(let #pattern = &mut #place;),
        }
    }

    fn names(&self, names: &Names) -> TokenStream {
        let list = |names: &[Names]| -> Vec<TokenStream> { names.iter().map(|name| self.names(name)).collect() };
        match names {
            Names::View(view) => {
                let ident = self.ident(*view);
                code!(#ident)
            }
            Names::Rest(view) => {
                let ident = self.ident(*view);
                code!(#ident @ ..)
            }
            Names::Ignored(pattern) => pattern.clone(),
            Names::Slice(parts) => {
                let parts = list(parts);
                code!([#(#parts),*])
            }
            Names::Tuple(parts) => {
                let parts = list(parts);
                code!((#(#parts,)*))
            }
            Names::Struct(path, fields) => {
                let (members, names): (Vec<_>, Vec<_>) =
                    fields.iter().map(|(member, names)| (member, self.names(names))).unzip();
                code!(#path { #(#members: #names,)* .. })
            }
        }
    }
}
