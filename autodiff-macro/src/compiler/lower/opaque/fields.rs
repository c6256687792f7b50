//! Names of fields in kept struct literals, which are no variables: `Failure { x }` is `Failure { x: x_2 }` where the variable
//! has got another name.

use super::super::Lowering;
use proc_macro2::Ident;
use std::borrow::Cow;
use syn::visit_mut::{self, VisitMut};

impl Lowering<'_> {
    /// The expression with names of fields that no renaming of variables finds.
    pub(super) fn with_fields_kept<'a>(&self, expression: &'a syn::Expr) -> Cow<'a, syn::Expr> {
        let mut kept = Cow::Borrowed(expression);
        if has_literals(expression) {
            KeptFields(self).visit_expr_mut(kept.to_mut());
        }
        kept
    }
}

fn has_literals(expression: &syn::Expr) -> bool {
    struct Literals(bool);
    impl syn::visit::Visit<'_> for Literals {
        fn visit_expr_struct(&mut self, _: &syn::ExprStruct) {
            self.0 = true;
        }
    }
    let mut literals = Literals(false);
    syn::visit::Visit::visit_expr(&mut literals, expression);
    literals.0
}

struct KeptFields<'a, 'b>(&'a Lowering<'b>);

impl VisitMut for KeptFields<'_, '_> {
    fn visit_field_value_mut(&mut self, field: &mut syn::FieldValue) {
        if let syn::Member::Named(name) = &mut field.member
            && let Some(var) = self.0.lookup_variable(&name.to_string())
            && (field.colon_token.is_some() || self.0.function.variables[var.0].ident != *name)
        {
            field.colon_token.get_or_insert_default();
            *name = Ident::new_raw(&name.to_string(), name.span());
        }
        visit_mut::visit_field_value_mut(self, field);
    }
}
