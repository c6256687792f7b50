use autodiff::differentiate;

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

// In a condition they decide, as any number does.
#[differentiate]
fn in_a_condition(x: f64) -> f64 {
    if x.to_bits() >> 63 == 1 { x } else { x * x }
}

fn main() {}
