//! Branches: joins, early returns, matches. The numbers are those of the project's list of tricky cases.

use crate::support::{EXACT, assert_all_close, assert_close};
use autodiff::differentiate;

#[differentiate]
fn join_without_else(mut x: f64) -> f64 {
    if x > 0.0 {
        x *= 2.0;
    } else if x < 0.0 {
        x *= 3.0;
    }
    x
}

#[test]
fn case_11_a_missing_else_passes_the_gradient_through() {
    assert_eq!(join_without_else::grad(1.0), 2.0);
    assert_eq!(join_without_else::grad(-1.0), 3.0);
    assert_eq!(join_without_else::grad(0.0), 1.0);
}

#[differentiate]
fn two_early_returns(x: f64, y: f64) -> f64 {
    if x > 10.0 {
        return x;
    }
    if y > 10.0 {
        return y * y;
    }
    x * y
}

#[test]
fn case_13_each_early_return_has_its_own_gradient() {
    assert_eq!(two_early_returns::grad(20.0, 1.0), (1.0, 0.0));
    assert_eq!(two_early_returns::grad(1.0, 20.0), (0.0, 40.0));
    assert_eq!(two_early_returns::grad(2.0, 3.0), (3.0, 2.0));
}

#[differentiate]
fn return_after_partial_state(x: f64, y: f64) -> f64 {
    let a = x * y;
    let b = a + x;
    if b > 50.0 {
        return a * b;
    }
    b * y
}

#[test]
fn case_14_an_early_return_reverses_only_what_ran() {
    assert_eq!(return_after_partial_state::grad(8.0, 7.0), (896.0, 960.0));
    assert_eq!(return_after_partial_state::grad(6.0, 7.0), (56.0, 90.0));
}

#[differentiate]
fn three_matches(kind: u8, x: f64) -> f64 {
    let mut y = match kind {
        0 => x,
        1 => 2.0 * x,
        _ => 0.0,
    };
    if kind == 2 {
        y = x;
    }
    match kind {
        0 | 2 => y += x,
        _ => {}
    }
    let scale = match kind {
        0 => 1.0,
        1 if x > 0.0 => 1.0,
        1 => -1.0,
        _ => 1.0,
    };
    scale * y
}

#[test]
fn case_16_a_passive_discriminant_may_be_matched_three_times() {
    for (kind, x) in [(0, 4.0), (1, 10.0), (0, -10.0), (2, 3.0)] {
        assert_eq!(three_matches::value_and_grad(kind, x), (2.0 * x, 2.0));
    }
    assert_eq!(three_matches::value_and_grad(1, -10.0), (20.0, -2.0));
}

#[differentiate]
#[allow(unused_assignments, reason = "values that are assigned and never read are the case")]
fn dummy_assignments(x: f64) -> f64 {
    let mut y = x;
    if x == -1337.0 {
        y = x;
        y = x;
        y = 0.0;
    }
    y
}

#[differentiate]
fn dummy_chain(x: f64) -> f64 {
    let mut y = x;
    if x == 1.0 {
        y = x;
    } else if x == 2.0 {
        y = x + 0.0;
    } else if x == 3.0 {
        y *= 1.0;
    }
    y * y
}

#[differentiate]
fn dummy_sum(x: f64) -> f64 {
    let mut y = x;
    if x > 100.0 {
        y = x;
    } else if x > 50.0 {
        let z = y + 0.0;
        y = z;
    }
    y + x
}

#[test]
fn case_17_dummy_assignments_change_nothing_and_a_constant_cuts() {
    assert_eq!(dummy_assignments::grad(-1337.0), 0.0);
    assert_eq!(dummy_assignments::grad(5.0), 1.0);
    for x in [1.0, 2.0, 3.0, 4.0] {
        assert_eq!(dummy_chain::grad(x), 2.0 * x);
    }
    for x in [7.0, 70.0, 700.0] {
        assert_eq!(dummy_sum::grad(x), 2.0);
    }
}

// Beside the list.

#[differentiate]
fn huber(error: f64, delta: f64) -> f64 {
    let size = error.abs();
    if size <= delta { 0.5 * error * error } else { delta * (size - 0.5 * delta) }
}

#[test]
fn the_branch_taken_is_the_branch_differentiated() {
    check!([[0.3, 1.0], [-0.3, 1.0], [2.5, 1.0], [-2.5, 0.75]], |v| { huber(v[0], v[1]) });
    // At the joint the condition decides, and here both sides agree.
    assert_eq!(huber::grad(1.0, 1.0), (1.0, 0.0));
}

#[differentiate]
fn branch_on_a_computed_value(x: f64, y: f64) -> f64 {
    let product = x * y;
    let mut result = product;
    if product.sin() > 0.0 && (x > 0.0 || y > 2.0) {
        let inner = product * x;
        if inner > 3.0 {
            result += inner * inner;
        } else {
            result -= inner;
        }
        result *= y;
    } else if !(x < -1.0 || product > 50.0) {
        result = x / (1.0 + y * y);
    }
    result
}

#[test]
fn nested_branches_on_computed_values() {
    let points = [[1.5, 2.0], [0.5, 0.7], [-0.5, 1.0], [-2.0, 1.0], [-1.5, -0.3], [-0.4, -3.0]];
    check!(points, |v| branch_on_a_computed_value(v[0], v[1]));
}

#[differentiate]
fn singular_in_the_other_branch(x: f64, y: f64) -> f64 {
    if y > 0.0 { x * y.ln() } else { x / 2.0 }
}

#[test]
fn the_branch_not_taken_gets_an_exact_zero() {
    assert_eq!(singular_in_the_other_branch::grad(3.0, -1.0), (0.5, 0.0));
    assert_eq!(singular_in_the_other_branch::grad(3.0, 0.0), (0.5, 0.0));
    check!([[3.0, 0.4]], |v| singular_in_the_other_branch(v[0], v[1]));
}

#[differentiate]
fn joins_of_several_values(x: f64, y: f64, z: f64) -> f64 {
    let chosen = if x > 0.0 { y * x } else { z * z };
    let (low, high) = if y < z { (y, z) } else { (z, y) };
    chosen * low + high
}

#[test]
fn joins_route_to_the_values_that_were_chosen() {
    check!([[1.0, 2.0, 3.0], [-1.0, 2.0, 3.0], [1.0, 4.0, 3.0], [-1.0, 4.0, -3.0]], |v| joins_of_several_values(
        v[0], v[1], v[2]
    ));
}

#[differentiate]
fn returns_everywhere(x: f64, depth: u32) -> f64 {
    match depth {
        0 => return x,
        1 => {
            let square = x * x;
            if x < 0.0 {
                return -square;
            }
        }
        2..=4 => {
            let mut y = x;
            for i in 0..depth {
                if y > 5.0 {
                    return y * x;
                }
                y = y * x + f64::from(i);
            }
            return y;
        }
        _ => {}
    }
    x.sqrt()
}

#[test]
fn returns_from_every_depth_of_nesting() {
    for depth in 0..6 {
        check!([[0.8], [1.9], [3.3]], |v| returns_everywhere(v[0], depth));
    }
    assert_close(returns_everywhere::grad(-1.5, 1), 3.0, EXACT);
    assert_all_close(&[returns_everywhere::grad(2.0, 0)], &[1.0], EXACT);
}

#[differentiate]
fn named_in_arms(x: f64, y: f64) -> f64 {
    let step = match x {
        v if v < 0.0 => 0,
        _ => 1,
    };
    let mut total = match x * y {
        0.0..=1.0 => y,
        product if product > 1.0 => product * x,
        product => product.sin() + f64::from(step),
    };
    for _ in 0..5 {
        total = match total {
            large if large > 20.0 => break,
            small if small < 1.0 => {
                let square = small * small;
                total += square;
                square * total + y
            }
            total => total * total + x,
        };
    }
    total
}

#[test]
fn an_arm_may_name_what_is_matched() {
    check!([[0.7, 0.3], [1.2, 1.4], [-0.3, 0.6], [3.0, 4.0]], |v| named_in_arms(v[0], v[1]));
}
