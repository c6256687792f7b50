//! Random programs, compiled by rustc with the derivatives that the attribute writes for them.
//!
//! The macro crate runs its random programs without rustc, by interpreting the IR. What is only in the tokens (types,
//! borrows, the names that a closure captures) shows here. `programs_*.rs` are written by the generator of the macro
//! crate: `UPDATE=1 cargo test -p autodiff-macro compiled_programs`.
//!
//! `chains_*.rs`, `structs_*.rs`, `helpers_*.rs` and `mixed_*.rs` have words that the interpreters of the macro crate do not know. Each
//! program stands there twice: as it is, and as a twin over dual numbers, which tells the gradient. Nobody has written them,
//! so that there is nothing for clippy.
#![cfg(not(clippy))]

#[macro_use]
mod support;
mod dual;

#[rustfmt::skip]
#[allow(warnings, clippy::all, clippy::pedantic, reason = "nobody wrote these programs")]
mod programs_1;
#[rustfmt::skip]
#[allow(warnings, clippy::all, clippy::pedantic, reason = "nobody wrote these programs")]
mod programs_2;
#[rustfmt::skip]
#[allow(warnings, clippy::all, clippy::pedantic, reason = "nobody wrote these programs")]
mod programs_3;
#[rustfmt::skip]
#[allow(warnings, clippy::all, clippy::pedantic, reason = "nobody wrote these programs")]
mod chains_1;
#[rustfmt::skip]
#[allow(warnings, clippy::all, clippy::pedantic, reason = "nobody wrote these programs")]
mod chains_2;
#[rustfmt::skip]
#[allow(warnings, clippy::all, clippy::pedantic, reason = "nobody wrote these programs")]
mod helpers_1;
#[rustfmt::skip]
#[allow(warnings, clippy::all, clippy::pedantic, reason = "nobody wrote these programs")]
mod mixed_1;
#[rustfmt::skip]
#[allow(warnings, clippy::all, clippy::pedantic, reason = "nobody wrote these programs")]
mod scratch_1;
#[rustfmt::skip]
#[allow(warnings, clippy::all, clippy::pedantic, reason = "nobody wrote these programs")]
mod structs_1;
#[rustfmt::skip]
#[allow(warnings, clippy::all, clippy::pedantic, reason = "nobody wrote these programs")]
mod structs_2;
