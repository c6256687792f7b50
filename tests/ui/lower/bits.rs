use autodiff::{Differentiable, differentiate};

// An integer is constant but at jumps, unless it tells all of the number.

#[differentiate]
fn by_a_method(x: f32) -> u32 {
    x.to_bits()
}

#[differentiate]
fn of_a_type(x: f32) -> f32 {
    let bits: u32 = x.to_bits();
    bits as f32
}

#[differentiate]
fn by_force(x: f32) -> u32 {
    unsafe { std::mem::transmute::<f32, u32>(x) }
}

fn helper(x: f64) -> u64 {
    x.to_bits() >> 32
}

#[differentiate]
fn by_a_helper(x: f64) -> f64 {
    helper(x) as f64 * x
}

mod keys {
    pub fn key(x: f64) -> u64 {
        raw(x) >> 1
    }

    fn raw(x: f64) -> u64 {
        x.to_bits()
    }

    pub fn cell(x: f64) -> usize {
        (x / 0.5).floor() as usize
    }
}

#[differentiate]
fn by_another_module(x: f64) -> f64 {
    let key: u64 = keys::key(x);
    key as f64 * x
}

#[differentiate]
fn summed(xs: &[f64]) -> f64 {
    let mut sum = 0;
    for x in xs {
        sum += keys::key(*x);
    }
    sum as f64 * xs[0]
}

#[derive(Clone, Copy, Differentiable)]
struct Point {
    x: f64,
}

impl Point {
    fn key(self) -> u64 {
        self.x.to_bits()
    }

    fn cell(self) -> usize {
        self.x.floor() as usize
    }
}

macro_rules! other_keys {
    () => {
        impl Point {
            fn hidden(self) -> u64 {
                self.x.to_bits()
            }
        }
    };
}

other_keys!();

#[differentiate]
fn by_methods(p: Point) -> f64 {
    let (key, hidden): (u64, u64) = (p.key(), p.hidden());
    let both = [key, hidden];
    p.x * (both[0] as f64 + both[1] as f64)
}

#[differentiate]
fn returned(p: Point) -> u64 {
    if p.x > 0.0 { p.key() } else { 0 }
}

trait Key {
    fn code(self) -> u32;
}

impl Key for f32 {
    fn code(self) -> u32 {
        self.to_bits()
    }
}

#[differentiate]
fn by_a_trait(x: f32) -> f32 {
    let code: u32 = x.code();
    code as f32 * x
}

const TABLE: [f64; 4] = [0.5, 1.5, 2.5, 3.5];

#[differentiate]
fn from_key(key: u64, x: f64) -> f64 {
    key as f64 * x
}

// Which element, and which argument, the bits say.
#[differentiate]
fn of_tables(x: f64) -> f64 {
    let low = (x.to_bits() & 3) as usize;
    TABLE[low] * x
}

#[differentiate]
fn of_arguments(x: f64) -> f64 {
    from_key(x.to_bits(), x)
}

// Where a macro writes the function, its file is looked through.
macro_rules! by_macros {
    ($name:ident, $calls:path) => {
        #[differentiate]
        fn $name(x: f64) -> f64 {
            let made: u64 = $calls(x);
            made as f64 * x
        }
    };
}

by_macros!(of_bits_by_a_macro, helper);

#[differentiate]
fn whole(x: f64) -> u64 {
    x.floor() as u64
}

by_macros!(of_cells_by_a_macro, whole);

// A truth decides.
#[differentiate]
fn is_negative(x: f64) -> bool {
    let bits: u64 = x.to_bits();
    bits >> 63 == 1
}

#[differentiate]
fn decided(x: f64) -> f64 {
    if is_negative(x) { x } else { x * x }
}

// What is made of the integer part of a number is constant but at jumps.
#[differentiate]
fn of_cells(p: Point) -> f64 {
    let cell = keys::cell(p.x);
    p.x * cell as f64 * p.cell() as f64
}

// In a condition they decide, as any number does.
#[differentiate]
fn in_a_condition(x: f64) -> f64 {
    let negative: bool = keys::key(x) >> 62 == 1;
    if negative || x.to_bits() >> 63 == 1 { x } else { x * x }
}

fn main() {}
