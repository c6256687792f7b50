//! A union does not say what it holds.

use autodiff::Differentiable;

#[derive(Differentiable)]
#[repr(C)]
union Bits {
    number: f64,
    bits: u64,
}

fn main() {}
