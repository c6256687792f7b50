//! Types of `nalgebra` beside matrices, by their names, and which of their functions have ways back.

use crate::compiler::ir::{Type, Written};
use crate::compiler::lower::Lowering;
use crate::compiler::viewed;
use proc_macro2::Ident;
use syn::spanned::Spanned;

impl Lowering<'_> {
    /// `unit.as_ref()` and `rotation.quaternion()` refer to what is copied here: `unit.clone().into_inner()`.
    pub(in crate::compiler::lower) fn inside_of_unit(&self, call: &syn::ExprMethodCall) -> Option<syn::ExprMethodCall> {
        if !matches!(&*call.method.to_string(), "as_ref" | "quaternion") || !call.args.is_empty() {
            return None;
        }
        let inner = self.value_of_unit(&call.receiver)?;
        Some(syn::ExprMethodCall { attrs: call.attrs.clone(), ..inner })
    }

    /// The path is that of a function with a way back, none of which has a `self`.
    pub(in crate::compiler::lower) fn is_of_geometry(&self, function: &syn::Path) -> bool {
        let mut ty = function.clone();
        let Some(name) = ty.segments.pop() else { return false };
        ty.segments.pop_punct();
        let owner = ty.segments.last().map(|last| last.ident.clone());
        owner.is_some_and(|owner| makes(&owner, &name.ident)) && viewed::comes_from(&ty, "nalgebra", self.neighbours)
    }

    /// `*unit` is the value inside.
    pub(in crate::compiler::lower) fn behind_unit(&self, pointer: &syn::Expr) -> Option<syn::Expr> {
        (self.references(pointer) == 0).then(|| self.value_of_unit(pointer).map(syn::Expr::MethodCall))?
    }

    fn value_of_unit(&self, unit: &syn::Expr) -> Option<syn::ExprMethodCall> {
        let Type::Named(Written(ty)) = self.seen_type(unit)? else { return None };
        let syn::Type::Path(ty) = syn::parse2(ty).ok()? else { return None };
        let name = without_size(&ty.path.segments.last()?.ident);
        let is_unit = matches!(name.as_str(), "Unit" | "UnitVector" | "UnitQuaternion");
        let known = is_unit && viewed::comes_from(&ty.path, "nalgebra", self.neighbours);
        known.then(|| syn::parse_quote_spanned!(unit.span()=> #unit.clone().into_inner()))
    }
}

/// The name is that of such a type.
pub(super) fn has(name: &Ident) -> bool {
    let name = without_size(name);
    !functions(&name).is_empty()
        || matches!(
            name.as_str(),
            "DualQuaternion"
                | "UnitDualQuaternion"
                | "Similarity"
                | "Transform"
                | "Projective"
                | "Affine"
                | "Perspective"
                | "Orthographic"
                | "LU"
                | "QR"
                | "SVD"
                | "SymmetricEigen"
        )
}

/// The function of the type has a way back: `UnitQuaternion::from_euler_angles`.
pub(super) fn makes(ty: &Ident, function: &Ident) -> bool {
    functions(&without_size(ty)).contains(&function.to_string().as_str())
}

/// The path is that of a function which makes a value of its type, as `UnitQuaternion::identity`.
pub(in crate::compiler::lower) fn makes_rotation(function: &syn::Path) -> bool {
    let mut names = function.segments.iter().rev().map(|segment| &segment.ident);
    let (Some(name), Some(ty)) = (names.next(), names.next()) else { return false };
    has(ty) && matches!(&*name.to_string(), "identity" | "new_normalize" | "new_unchecked")
}

/// The functions with ways back, below `autodiff-core/src/foreign/nalgebra/`.
fn functions(ty: &str) -> &'static [&'static str] {
    match ty {
        "Point" | "OPoint" => &["new", "from"],
        "Quaternion" => &["new", "from", "from_parts", "from_imag", "from_real"],
        "Unit" | "UnitVector" => &["new_normalize", "new_unchecked"],
        "UnitQuaternion" => &[
            "new",
            "from",
            "new_normalize",
            "new_unchecked",
            "from_quaternion",
            "from_scaled_axis",
            "from_axis_angle",
            "from_euler_angles",
            "from_rotation_matrix",
            "rotation_between",
        ],
        "Rotation" => {
            &["new", "from", "from_scaled_axis", "from_axis_angle", "from_euler_angles", "from_matrix_unchecked"]
        }
        "Translation" => &["new", "from"],
        "Isometry" | "IsometryMatrix" => &["new", "from_parts", "translation", "rotation"],
        "Cholesky" | "LU" | "QR" => &["new"],
        _ => &[],
    }
}

/// `Point` for `Point3`.
fn without_size(name: &Ident) -> String {
    name.to_string().trim_end_matches(|character: char| character.is_ascii_digit()).to_owned()
}
