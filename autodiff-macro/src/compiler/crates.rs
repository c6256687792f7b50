//! THE table of other crates: which of their functions have a derivative here, and which crates have none of their own.
//!
//! To add a function, add its path within the crate to the list of the crate, with the rule that has its derivative
//! (`rules.rs`, or `rules/special.rs` for what std's floats lack). The value is always what the crate's function returns.

use super::ir::Scalar;
use super::rules::{self, Rule};

/// A crate that the compiler knows.
struct Crate {
    name: &'static str,
    precision: Precision,
    /// By their paths within the crate.
    functions: &'static [(&'static str, Does)],
}

/// How the type of the numbers is told.
#[derive(Clone, Copy)]
enum Precision {
    /// By an `f` in the name, as in C: `sinf`, `lgammaf_r`.
    Name,
    /// All functions are of `f64`.
    Double,
    /// The functions are generic, or methods of both types.
    Both,
}

/// What is known of a function.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Does {
    /// It computes what the rule of this name differentiates.
    Rule(&'static str),
    /// It returns a pair, of which a part without a rule carries no derivative.
    Pair(&'static str, Option<&'static str>),
    /// It is constant between jumps, or takes integers.
    Step,
}
use Does::{Pair, Rule as Of, Step};

/// A function of a crate.
#[derive(Clone)]
pub(crate) struct Function {
    pub(crate) does: Does,
    /// The type of the numbers, unless it is that of the arguments.
    pub(crate) scalar: Option<Scalar>,
}

impl Function {
    /// How many arguments it takes, if it has a derivative.
    pub(crate) fn takes(&self) -> Option<usize> {
        match self.does {
            Of(rule) | Pair(rule, _) => rules::rule(rule).map(|rule| rule.arguments.len()),
            Step => None,
        }
    }
}

static CRATES: &[Crate] = &[
    Crate { name: "std", precision: Precision::Both, functions: &[] },
    Crate { name: "core", precision: Precision::Both, functions: &[] },
    Crate { name: "libm", precision: Precision::Name, functions: LIBM },
    Crate { name: "num", precision: Precision::Both, functions: NUM },
    Crate { name: "num_traits", precision: Precision::Both, functions: NUM },
    Crate { name: "special", precision: Precision::Both, functions: SPECIAL },
    Crate { name: "statrs", precision: Precision::Double, functions: STATRS },
];

const LIBM: &[(&str, Does)] = &[
    ("acos", Of("acos")),
    ("acosh", Of("acosh")),
    ("asin", Of("asin")),
    ("asinh", Of("asinh")),
    ("atan", Of("atan")),
    ("atan2", Of("atan2")),
    ("atanh", Of("atanh")),
    ("cbrt", Of("cbrt")),
    ("ceil", Step),
    ("copysign", Of("copysign")),
    ("cos", Of("cos")),
    ("cosh", Of("cosh")),
    ("erf", Of("erf")),
    ("erfc", Of("erfc")),
    ("exp", Of("exp")),
    ("exp10", Of("exp10")),
    ("exp2", Of("exp2")),
    ("expm1", Of("exp_m1")),
    ("fabs", Of("abs")),
    ("fdim", Of("abs_sub")),
    ("floor", Step),
    ("fma", Of("mul_add")),
    ("fmax", Of("max")),
    ("fmin", Of("min")),
    ("fmod", Of("rem")),
    ("frexp", Pair("frexp", None)),
    ("hypot", Of("hypot")),
    ("ilogb", Step),
    ("j0", Of("bessel_j0")),
    ("j1", Of("bessel_j1")),
    ("jn", Of("bessel_jn")),
    ("ldexp", Of("ldexp")),
    ("lgamma", Of("ln_gamma")),
    ("lgamma_r", Pair("ln_gamma", None)),
    ("log", Of("ln")),
    ("log10", Of("log10")),
    ("log1p", Of("ln_1p")),
    ("log2", Of("log2")),
    ("modf", Pair("fract", None)),
    ("pow", Of("powf")),
    ("remainder", Of("remainder")),
    ("remquo", Pair("remainder", None)),
    ("rint", Step),
    ("round", Step),
    ("roundeven", Step),
    ("scalbn", Of("ldexp")),
    ("sin", Of("sin")),
    ("sincos", Pair("sin", Some("cos"))),
    ("sinh", Of("sinh")),
    ("sqrt", Of("sqrt")),
    ("tan", Of("tan")),
    ("tanh", Of("tanh")),
    ("tgamma", Of("gamma")),
    ("trunc", Step),
    ("y0", Of("bessel_y0")),
    ("y1", Of("bessel_y1")),
    ("yn", Of("bessel_yn")),
];

const NUM: &[(&str, Does)] = &[
    ("MulAdd::mul_add", Of("mul_add")),
    ("abs", Of("abs")),
    ("clamp", Of("clamp")),
    ("ops::mul_add::MulAdd::mul_add", Of("mul_add")),
    ("signum", Step),
];

/// Methods of its traits.
const SPECIAL: &[(&str, Does)] = &[
    ("Beta::ln_beta", Of("ln_beta")),
    ("Error::compl_error", Of("erfc")),
    ("Error::error", Of("erf")),
    ("Error::inv_error", Of("erf_inv")),
    ("Gamma::digamma", Of("digamma")),
    ("Gamma::gamma", Of("gamma")),
    ("Gamma::ln_gamma", Pair("ln_gamma", None)),
];

const STATRS: &[(&str, Does)] = &[
    ("function::beta::beta", Of("beta")),
    ("function::beta::ln_beta", Of("ln_beta")),
    ("function::erf::erf", Of("erf")),
    ("function::erf::erf_inv", Of("erf_inv")),
    ("function::erf::erfc", Of("erfc")),
    ("function::erf::erfc_inv", Of("erfc_inv")),
    ("function::factorial::binomial", Step),
    ("function::factorial::factorial", Step),
    ("function::factorial::ln_binomial", Step),
    ("function::factorial::ln_factorial", Step),
    ("function::gamma::digamma", Of("digamma")),
    ("function::gamma::gamma", Of("gamma")),
    ("function::gamma::ln_gamma", Of("ln_gamma")),
    ("function::harmonic::harmonic", Step),
    ("function::logistic::logistic", Of("logistic")),
    ("function::logistic::logit", Of("logit")),
];

/// Functions of this crate have no derivatives but those of its list.
pub(crate) fn is_known(name: &str) -> bool {
    find(name).is_some()
}

/// The path is that of a function of a number of `num-complex`, which `num` has as well: rustc finds its derivative.
pub(crate) fn is_of_complex(path: &syn::Path) -> bool {
    let owner = path.segments.iter().rev().nth(1);
    owner.is_some_and(|owner| matches!(&*owner.ident.to_string(), "Complex" | "Complex64" | "Complex32"))
}

/// The path is that of a function that makes such a number.
pub(crate) fn makes_complex(path: &syn::Path) -> bool {
    const MAKERS: [&str; 7] = ["new", "from", "from_polar", "cis", "i", "one", "zero"];
    let last = path.segments.last();
    is_of_complex(path) && last.is_some_and(|last| MAKERS.iter().any(|name| last.ident == name))
}

/// The function of this path, which starts with the name of the crate.
pub(crate) fn function(path: &syn::Path) -> Option<Function> {
    let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    let (head, within) = names.split_first()?;
    find(head)?.function(&within.join("::"))
}

/// The import of everything below the path brings a function of this name.
pub(crate) fn has(path: &[String], name: &str) -> bool {
    let within = within(path, name);
    path.first().and_then(|head| find(head)).is_some_and(|found| found.function(&within).is_some())
}

/// The import of everything below the path brings a module or trait of this name, which has functions.
pub(crate) fn has_owner(path: &[String], name: &str) -> bool {
    let within = within(path, name);
    let mut functions = path.first().and_then(|head| find(head)).into_iter().flat_map(|found| found.functions);
    functions.any(|(known, _)| known.strip_prefix(&*within).is_some_and(|rest| rest.starts_with("::")))
}

/// The path of the name within the crate.
fn within(path: &[String], name: &str) -> String {
    path.iter().skip(1).map(String::as_str).chain([name]).collect::<Vec<_>>().join("::")
}

/// Some trait has a method of this name.
pub(crate) fn is_method(name: &str) -> bool {
    CRATES.iter().any(|known| trait_with(&[known.name.to_owned()], name).is_some())
}

/// The path is that of a trait with this method.
pub(crate) fn is_trait_with(path: &[String], method: &str) -> bool {
    path.last().is_some_and(|name| name.starts_with(char::is_uppercase)) && has(path, method)
}

/// The trait with this method among all that is below the path.
pub(crate) fn trait_with(path: &[String], method: &str) -> Option<&'static str> {
    let [head] = path else { return None };
    let mut functions = find(head)?.functions.iter();
    functions.find_map(|(name, _)| {
        name.split_once("::")
            .filter(|(owner, last)| *last == method && owner.starts_with(char::is_uppercase))
            .map(|(owner, _)| owner)
    })
}

/// The path of another function of the same crate and type of numbers, by its rule.
pub(crate) fn sibling(path: &syn::Path, rule: &str) -> Option<syn::Path> {
    let (first, last) = (path.segments.first()?, path.segments.last()?.ident.to_string());
    let found = find(&first.ident.to_string())?;
    let (name, _) = found.functions.iter().find(|(_, does)| matches!(does, Of(name) if *name == rule))?;
    let single = matches!(found.precision, Precision::Name) && found.functions.iter().all(|(name, _)| *name != last);
    let name = if single { single_name(name) } else { (*name).to_owned() };
    let span = first.ident.span();
    let mut sibling = syn::Path { segments: std::iter::once(first.clone()).collect(), ..path.clone() };
    sibling.segments.extend(name.split("::").map(|name| syn::PathSegment::from(proc_macro2::Ident::new(name, span))));
    Some(sibling)
}

fn find(name: &str) -> Option<&'static Crate> {
    CRATES.iter().find(|known| known.name == name)
}

impl Crate {
    fn function(&self, name: &str) -> Option<Function> {
        let find = |matches: &dyn Fn(&str) -> bool| {
            self.functions.iter().find(|(known, _)| matches(known)).map(|(_, does)| *does)
        };
        let of = |does, scalar| Some(Function { does, scalar });
        match self.precision {
            Precision::Both => of(find(&|known| known == name)?, None),
            Precision::Double => of(find(&|known| known == name)?, Some(Scalar::F64)),
            Precision::Name => match find(&|known| known == name) {
                Some(does) => of(does, Some(Scalar::F64)),
                None => of(find(&|known| single_name(known) == name)?, Some(Scalar::F32)),
            },
        }
    }
}

/// The name for `f32` in C.
fn single_name(name: &str) -> String {
    name.strip_suffix("_r").map_or_else(|| format!("{name}f"), |stem| format!("{stem}f_r"))
}

/// The rule of this name.
pub(crate) fn rule(name: &str, arguments: usize) -> Option<&'static Rule> {
    rules::rule(name).filter(|rule| rule.arguments.len() == arguments)
}

#[cfg(test)]
mod tests {
    use super::{CRATES, Does, Function, function, sibling};
    use crate::compiler::ir::Scalar;
    use crate::compiler::rules::rule;
    use quote::ToTokens;

    #[test]
    fn every_function_has_a_rule() {
        for (name, does) in CRATES.iter().flat_map(|known| known.functions) {
            let names = match does {
                Does::Rule(rule) => vec![*rule],
                Does::Pair(first, second) => [Some(*first), *second].into_iter().flatten().collect(),
                Does::Step => vec![],
            };
            assert!(names.iter().all(|name| rule(name).is_some()), "{name}");
        }
    }

    #[test]
    fn names_end_as_those_of_c() {
        let scalar = |path: syn::Path| function(&path).and_then(|Function { scalar, .. }| scalar);
        assert_eq!(scalar(syn::parse_quote!(libm::erf)), Some(Scalar::F64));
        assert_eq!(scalar(syn::parse_quote!(::libm::erff)), Some(Scalar::F32));
        assert_eq!(scalar(syn::parse_quote!(libm::lgammaf_r)), Some(Scalar::F32));
        assert!(function(&syn::parse_quote!(libm::erfff)).is_none());
        assert!(function(&syn::parse_quote!(other::erf)).is_none());
    }

    #[test]
    fn siblings_are_of_the_same_type() {
        let text = |path: syn::Path, rule| sibling(&path, rule).map(|path| path.to_token_stream().to_string());
        assert_eq!(text(syn::parse_quote!(::libm::j0), "bessel_j1").as_deref(), Some(":: libm :: j1"));
        assert_eq!(text(syn::parse_quote!(libm::j0f), "bessel_j1").as_deref(), Some("libm :: j1f"));
        assert_eq!(text(syn::parse_quote!(libm::tgamma), "digamma"), None);
    }
}
