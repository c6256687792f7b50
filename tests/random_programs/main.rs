//! Random programs, compiled by rustc with the derivatives that the attribute writes for them.
//!
//! The macro crate runs its random programs without rustc, by interpreting the IR. What is only in the tokens (types,
//! borrows, the names that a closure captures) shows here. `programs_*.rs` are written by the generator of the macro
//! crate: `UPDATE=1 cargo test -p autodiff-macro compiled_programs`.

#[macro_use]
mod support;

#[rustfmt::skip]
#[allow(warnings, clippy::all, clippy::pedantic, reason = "nobody wrote these programs")]
mod programs_1;
#[rustfmt::skip]
#[allow(warnings, clippy::all, clippy::pedantic, reason = "nobody wrote these programs")]
mod programs_2;
#[rustfmt::skip]
#[allow(warnings, clippy::all, clippy::pedantic, reason = "nobody wrote these programs")]
mod programs_3;
