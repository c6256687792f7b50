//! Tests of the whole compiler without rustc: random programs are compiled to IR, and the IR is run.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cloned_ref_to_slice_refs,
    clippy::collapsible_if,
    clippy::needless_pass_by_value,
    clippy::semicolon_if_nothing_returned,
    clippy::type_complexity,
    reason = "tests, where a plain line is worth more"
)]

mod check;
mod crates;
mod datum;
mod expand;
mod generate;
mod interpret;
mod random;
mod scalar;
mod shrink;
mod source;
mod write;
