//! What has to hold before a kernel is timed: values are bitwise those of the function, gradients agree, and no call but the
//! first one allocates.

use std::hint::black_box;

use super::memory::allocations;
use super::{Kernel, Size};

/// Compares values and gradients of one call each; that a second call adds the same again; the gradient with differences.
pub(super) fn check<K: Kernel>(size: Size) -> Result<(), String> {
    let mut kernel = K::new(size);
    let (mut ours, mut hand) = (kernel.zero(), kernel.zero());
    let value = kernel.primal();
    for call in 1..=2 {
        let ours_value = kernel.ours(&mut ours);
        let hand_value = kernel.hand(&mut hand);
        if ours_value.to_bits() != value.to_bits() {
            return Err(format!("call {call}: the value is {value}, ours {ours_value}"));
        }
        if !close(hand_value, value, value.abs()) {
            return Err(format!("call {call}: the value is {value}, by hand {hand_value}"));
        }
        compare(&K::flatten(&ours), &K::flatten(&hand)).map_err(|difference| format!("call {call}: {difference}"))?;
    }
    match allocations(|| black_box(kernel.ours(&mut ours))) {
        0 => {}
        count => return Err(format!("call 3: {count} allocations")),
    }
    twins(&kernel)?;
    differences(&mut kernel)
}

fn compare(ours: &[f64], hand: &[f64]) -> Result<(), String> {
    let largest = largest(hand);
    if ours.len() != hand.len() || largest == 0.0 {
        return Err(format!("{} components, by hand {}, the largest {largest}", ours.len(), hand.len()));
    }
    let wrong = ours.iter().zip(hand).position(|(&ours, &hand)| !close(ours, hand, 1e-3 * largest));
    wrong.map_or(Ok(()), |i| Err(format!("component {i} is {}, by hand {}", ours[i], hand[i])))
}

/// Equal to 1e-10, relative to the larger number or to `scale`. Never true of NaN.
fn close(a: f64, b: f64, scale: f64) -> bool {
    (a - b).abs() <= 1e-10 * a.abs().max(b.abs()).max(scale)
}

fn largest(gradient: &[f64]) -> f64 {
    gradient.iter().fold(0.0, |largest, d| largest.max(d.abs()))
}

/// Two ways to write the same function have the same value, bit for bit, and the same gradient.
fn twins<K: Kernel>(kernel: &K) -> Result<(), String> {
    let (mut ours, mut twin) = (kernel.zero(), kernel.zero());
    let Some(value) = kernel.twin(&mut twin) else { return Ok(()) };
    let ours_value = kernel.ours(&mut ours);
    if ours_value.to_bits() != value.to_bits() {
        return Err(format!("the value is {ours_value}, that of the twin {value}"));
    }
    compare(&K::flatten(&ours), &K::flatten(&twin)).map_err(|difference| format!("the twin as hand: {difference}"))
}

/// Compares components all over the gradient with differences of the fourth order.
fn differences<K: Kernel>(kernel: &mut K) -> Result<(), String> {
    const SAMPLES: usize = 12;
    let mut gradient = kernel.zero();
    let value = kernel.ours(&mut gradient);
    let exact = kernel.derivatives(&gradient);
    let tolerance = 1e-5 * largest(&exact) + 1e-11 * value.abs();
    for sample in 0..SAMPLES {
        let component = sample * (exact.len() - 1) / (SAMPLES - 1);
        let difference = difference(kernel, component);
        let error = (difference - exact[component]).abs();
        if error.is_nan() || error > tolerance {
            return Err(format!("component {component} is {}, by differences {difference}", exact[component]));
        }
    }
    Ok(())
}

fn difference<K: Kernel>(kernel: &mut K, component: usize) -> f64 {
    const STEP: f64 = 1e-4;
    let center = *input(kernel, component);
    let mut at = |steps: f64| {
        *input(kernel, component) = center + steps * STEP;
        kernel.primal()
    };
    let slope = (8.0 * (at(1.0) - at(-1.0)) - (at(2.0) - at(-2.0))) / (12.0 * STEP);
    *input(kernel, component) = center;
    slope
}

fn input<K: Kernel>(kernel: &mut K, component: usize) -> &mut f64 {
    kernel.inputs().into_iter().flatten().nth(component).expect("an input for each component of the gradient")
}
