//! Annotated functions of every shape, in a crate that tolerates no lint.
//!
//! The functions themselves are written so that they raise none. Whatever `cargo clippy -- -D warnings` finds here is
//! therefore raised by generated code, which is a bug of the compiler.
#![forbid(unsafe_code)]
#![deny(warnings, missing_docs, unreachable_pub)]
#![deny(unused_qualifications, unused_lifetimes, single_use_lifetimes, unused_results, trivial_casts)]
#![deny(trivial_numeric_casts, elided_lifetimes_in_paths, missing_debug_implementations, non_ascii_idents)]
#![deny(redundant_lifetimes, let_underscore_drop, unnameable_types, macro_use_extern_crate, meta_variable_misuse)]
#![deny(clippy::all, clippy::pedantic)]
#![deny(rustdoc::all)]

pub mod calls;
pub mod control;
pub mod derive;
pub mod memory;
pub mod signatures;
pub mod straight;
