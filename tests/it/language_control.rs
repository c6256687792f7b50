//! The language, part two: branches, loops and the ways out of them.

use crate::support::array;
use autodiff::differentiate;

#[differentiate]
fn if_as_a_statement(x: f64, n: i32, flag: bool) -> f64 {
    let mut y = x;
    if n > 3 {
        y *= 2.0;
    } else if n == 0 {
        y = y * y;
    } else if flag && n < 0 {
        y += x.sin();
    }
    if !flag {
        y -= 1.0;
    }
    y * x
}

#[differentiate]
fn if_as_an_expression(x: f64, n: i32, flag: bool) -> f64 {
    let scale = if n > 3 {
        let doubled = 2.0 * x;
        doubled + 1.0
    } else if n == 0 {
        x.exp()
    } else {
        -x
    };
    scale * if flag { x } else { 1.0 } + (if n % 2 == 0 { 3.0 } else { x }) * x
}

#[test]
fn branches_on_integers_and_bools() {
    for n in [-2, 0, 1, 4, 7] {
        for flag in [false, true] {
            check!([[0.7], [-1.3]], |v| if_as_a_statement(v[0], n, flag));
            check!([[0.7], [-1.3]], |v| if_as_an_expression(v[0], n, flag));
        }
    }
}

#[differentiate]
fn match_as_an_expression(x: f64, n: i32, flag: bool) -> f64 {
    let first = match n {
        0 => x,
        1 | 2 => x * x,
        3..=5 => {
            let y = x.cos();
            y * y
        }
        k if k < 0 && flag => x * f64::from(k),
        k if x > 0.0 => x.powi(k),
        _ => 1.0,
    };
    first
        * match flag {
            true => x,
            false => x.exp(),
        }
}

#[differentiate]
fn match_as_a_statement(x: f64, n: u8) -> f64 {
    let mut y = x;
    match n {
        0 => {}
        1..4 => y *= x,
        b'a' => y += 1.0,
        10.. => {
            for _ in 0..n - 10 {
                y *= 0.5 * x;
            }
        }
        _ => return y * 7.0,
    }
    y * x
}

#[differentiate]
fn match_on_a_pair(x: f64, flag: bool, n: usize) -> f64 {
    let mut y = x * x;
    match (flag, n) {
        (true, 0) => y *= 3.0,
        (false, 1 | 2) => y /= x * x * x,
        (_, k) => y += x * k as f64,
    }
    y
}

#[test]
fn matches_on_integers_bools_ranges_and_guards() {
    for n in [-2, 0, 1, 2, 3, 5, 6] {
        for flag in [false, true] {
            check!([[0.7], [-1.3]], |v| match_as_an_expression(v[0], n, flag));
        }
    }
    for n in [0, 1, 3, 5, 10, 12, b'a'] {
        check!([[0.7], [-1.3]], |v| match_as_a_statement(v[0], n));
    }
    for (flag, n) in [(true, 0), (false, 1), (false, 2), (true, 5)] {
        check!([[0.7], [-1.3]], |v| match_on_a_pair(v[0], flag, n));
    }
}

#[differentiate]
fn ranges(x: f64, n: usize) -> f64 {
    let mut total = x;
    for i in 0..n {
        total += x * total / (i + 2) as f64;
    }
    for i in 1..=n {
        total = total * x + i as f64;
    }
    for i in (0..n).rev() {
        total = total.sin() * (i as f64 + x);
    }
    for i in (0..2 * n).step_by(3) {
        total += (x * i as f64).cos();
    }
    for i in (1..=n).rev().step_by(2) {
        total *= 1.0 + x / i as f64;
    }
    for _ in n..n {
        total = 0.0;
    }
    total
}

#[differentiate]
fn ranges_of_other_integers(x: f64, low: i32, high: i64) -> f64 {
    let mut total = 1.0;
    for k in low..3 {
        total += x.powi(k) * total;
    }
    for k in (-2_i64..=high).rev() {
        if k != 0 {
            total += x / k as f64;
        }
    }
    total
}

#[test]
fn loops_over_ranges() {
    for n in [0, 1, 2, 5] {
        check!([[0.7], [-1.3]], |v| ranges(v[0], n));
    }
    check!([[0.7], [-1.3]], |v| ranges_of_other_integers(v[0], -2, 4));
}

#[differentiate]
fn loops_over_items(x: &[f64], y: &[f64; 3]) -> f64 {
    let mut total = 1.0;
    for item in x.iter() {
        total += total * item;
    }
    for item in x {
        total -= item * item;
    }
    for &item in y {
        total *= item.cos();
    }
    for item in y.iter() {
        let shifted = *item + total;
        total += shifted * x[0];
    }
    let mut copy = *y;
    for item in &mut copy {
        *item *= total;
    }
    for item in copy.iter_mut() {
        if *item < 0.0 {
            *item = -*item * y[0];
        }
    }
    for item in &copy {
        total += item.sqrt();
    }
    total
}

#[test]
fn loops_over_the_items_of_arrays_and_slices() {
    check!([[0.3, -0.8, 1.4, 0.6, 0.9, -0.7], [1.3, 0.8, 0.4, 0.6, -0.9, 0.2]], |v| loops_over_items(
        &v[..3],
        &[v[3], v[4], v[5]]
    ));
}

#[differentiate]
fn items_changed_in_place(x: &mut [f64], factor: f64) -> f64 {
    let mut last = factor;
    for item in x.iter_mut() {
        *item = *item * last + 1.0;
        last = *item;
    }
    for item in &mut *x {
        if *item > 2.0 {
            continue;
        }
        *item *= *item;
    }
    let mut total = 0.0;
    for item in x.iter() {
        total += item * factor;
    }
    total
}

#[test]
fn loops_that_change_items_in_place() {
    check!([[0.3, -0.8, 1.4, 0.6], [1.3, 2.8, 0.4, -1.6]], |v| { items_changed_in_place(&mut v[..3].to_vec(), v[3]) });
}

#[differentiate]
fn while_loops(x: f64, limit: f64) -> f64 {
    let mut total = x;
    let mut rounds = 0;
    while total < limit && rounds < 20 {
        total = total * 1.5 + x * x;
        rounds += 1;
    }
    let mut left = 3;
    while left > 0 {
        left -= 1;
        if left == 1 {
            continue;
        }
        total += x / f64::from(left + 1);
    }
    total * f64::from(rounds) + limit
}

#[test]
fn loops_with_conditions() {
    check!([[0.7, 10.0], [0.3, 0.1], [0.2, 100.0]], |v| while_loops(v[0], v[1]));
}

#[differentiate]
fn loops_without_conditions(x: f64) -> f64 {
    let mut y = x;
    let mut count = 0;
    let first = loop {
        y *= 0.75;
        count += 1;
        if y.abs() < 0.1 {
            break y * y;
        }
        if count > 12 {
            break y;
        }
    };
    loop {
        count -= 1;
        if count % 2 == 1 {
            y += first * x;
            continue;
        }
        if count <= 0 {
            break;
        }
        y *= x;
    }
    y + first
}

#[test]
fn loops_that_break_with_a_value() {
    check!([[0.7], [0.05], [-1.9], [60.0]], |v| { loops_without_conditions(v[0]) });
}

#[differentiate]
fn labels(x: f64, n: usize) -> f64 {
    let mut total = 0.5;
    'rows: for i in 0..n {
        'columns: for j in 0..n {
            if j > i {
                continue 'rows;
            }
            for k in 0..n {
                total += x * (i + j + k) as f64 * 0.1;
                if total > 6.0 {
                    total = total.sqrt();
                    continue 'columns;
                }
                if total < -6.0 {
                    break 'rows;
                }
                if k == j + 1 {
                    break;
                }
            }
            total *= 1.0 + x;
        }
        total -= 0.25;
    }
    total
}

#[differentiate]
fn value_of_a_labelled_loop(x: f64) -> f64 {
    let found = 'search: loop {
        let mut y = x;
        while y < 100.0 {
            y = y * y + 0.5;
            if y > 3.0 {
                break 'search y * x;
            }
        }
        if x > 0.0 {
            break x;
        }
    };
    found * x
}

#[differentiate]
fn value_of_a_labelled_block(x: f64) -> f64 {
    let square = x * x;
    let checked = 'check: {
        if square > 20.0 {
            break 'check square.ln();
        }
        if x < 0.0 {
            break 'check square * square;
        }
        square - x
    };
    checked * x
}

#[test]
fn labels_of_loops_and_blocks() {
    for n in [0, 1, 2, 4] {
        check!([[0.3], [1.4], [-0.6], [-2.5]], |v| labels(v[0], n));
    }
    check!([[0.3], [1.9], [-0.6], [-2.5], [200.0]], |v| { value_of_a_labelled_loop(v[0]) });
    check!([[0.3], [6.9], [-0.6], [-5.5]], |v| { value_of_a_labelled_block(v[0]) });
}

#[differentiate]
fn early_returns(x: &[f64], limit: f64) -> f64 {
    if x.is_empty() {
        return limit;
    }
    let mut product = 1.0;
    for i in 0..x.len() {
        product *= x[i];
        let mut inner = product;
        while inner.abs() > limit {
            inner *= 0.5;
            if inner > 10.0 * limit {
                return inner * x[0];
            }
        }
        if inner < 0.0 {
            return if i > 1 { inner } else { product * limit };
        }
        product += inner;
    }
    product
}

#[test]
fn returns_from_inside_loops() {
    assert_eq!(early_returns::grad(&[], 2.0), (vec![], 1.0));
    let points = [[0.7, 1.2, 0.4, 2.0], [0.7, -1.2, 0.4, 0.3], [0.7, 1.2, -0.4, 0.6], [30.0, 1.2, -0.4, 0.6]];
    check!(points, |v| early_returns(&v[..3], v[3]));
}

#[differentiate]
fn checks(x: f64, n: usize) -> f64 {
    assert!(n > 0, "there must be a step, not {n}");
    assert!(x.is_finite());
    assert_eq!(n * 2 / 2, n);
    assert_ne!(n, usize::MAX, "too many");
    debug_assert!(x > -100.0);
    debug_assert_ne!(n, 1 << 40);
    let mut y = x;
    for i in 0..n {
        y *= match i % 2 {
            0 => x,
            1 => 2.0,
            _ => unreachable!("a remainder of {}", i % 2),
        };
        if y > 1e6 {
            panic!("too large: {y}");
        }
        println!("step {i}: {y:.3}");
        eprintln!("and {:?} again", (i, n));
    }
    y
}

#[test]
fn assertions_panics_and_prints_are_carried_along() {
    check!([[0.7], [-1.3]], |v| checks(v[0], 3));
}

#[test]
#[should_panic(expected = "there must be a step, not 0")]
fn an_assertion_fails_in_the_gradient_as_in_the_function() {
    checks::grad(1.0, 0);
}

#[test]
#[should_panic(expected = "too large: 2000000")]
fn a_panic_in_a_loop_happens_in_the_gradient_as_in_the_function() {
    checks::grad(1e3, 2);
}

#[differentiate]
fn read_again_at_the_end(x: f64, p: [f64; 2]) -> f64 {
    let scaled = p[0] * x;
    if x > 0.0 {
        if scaled > 1.0 {
            return scaled.sin();
        }
        assert!(x < 9.0, "far away");
    }
    p[0]
}

#[test]
fn what_was_read_before_an_exit_is_used_behind_it() {
    check!([[0.5, 0.7, 0.1], [1.5, 0.9, 0.1], [-0.3, 0.4, 0.2]], |v| read_again_at_the_end(v[0], array(v, 1)));
}

#[differentiate]
fn left_before_initialisation(x: f64, y: f64) -> f64 {
    let angle;
    if x > 0.0 {
        if y > 1.0 {
            return y * x;
        }
        angle = x.tanh();
    } else {
        angle = x.sin();
    }
    let mut total = 0.0;
    for i in 0..3 {
        let (pair, list, named);
        if angle > 0.1 * f64::from(i) {
            if i == 1 {
                continue;
            }
            pair = [x.tanh(), y];
            list = vec![y, angle];
            named = (x * y, i, true);
        } else {
            pair = [x, angle];
            list = vec![x * x, y];
            named = (x, 2, false);
        }
        let k = i as usize % 2;
        total += pair[k] * list[1 - k] * named.0 * f64::from(named.1) * angle;
    }
    total
}

#[differentiate]
fn initialised_and_changed(x: f64, y: f64) -> f64 {
    let (mut list, mut counted);
    if x > 0.0 {
        list = vec![x, y];
        counted = (x, 2_i32);
    } else {
        list = vec![y];
        counted = (x * y, 3_i32);
    }
    list[0] *= y;
    list.push(x);
    counted.0 *= list[1] * f64::from(counted.1);
    counted.0 * list[0]
}

#[test]
fn late_initialisation_on_some_paths() {
    check!([[0.7, 0.4], [0.7, 1.4], [-0.3, 0.8]], |v| left_before_initialisation(v[0], v[1]));
    check!([[0.7, 0.4], [-0.3, 0.8]], |v| initialised_and_changed(v[0], v[1]));
}

// A variable that is initialised on some paths only.

#[differentiate]
fn initialised_where_needed(x: f64, y: f64) -> (f64, f64) {
    let shifted;
    let angle;
    let norm = x.hypot(y);
    if norm < 0.1 {
        angle = f64::NAN;
    } else {
        shifted = norm + x;
        if shifted < 0.1 {
            angle = std::f64::consts::PI;
        } else {
            angle = 2.0 * y.atan2(shifted);
        }
    }
    (angle, norm)
}

#[test]
fn a_variable_may_stay_without_a_value_where_nobody_needs_it() {
    let gradient = |x: f64, y: f64| initialised_where_needed::vjp(x, y).1((1.0, 0.0));
    let (d_x, d_y) = gradient(3.0, 4.0);
    assert!((d_x + 0.16).abs() < 1e-15 && (d_y - 0.12).abs() < 1e-15);
    assert_eq!(gradient(-2.0, 0.0), (0.0, 0.0));
    assert_eq!(gradient(0.01, 0.0), (0.0, 0.0));
}

#[allow(clippy::manual_unwrap_or, reason = "the other spelling is another test")]
#[differentiate]
fn times_a_number_in_a_text(text: &str, x: f64) -> f64 {
    let number = match text.parse::<f64>() {
        Ok(number) => number,
        Err(_) => 0.0,
    };
    x * number
}

#[test]
fn a_passive_number_may_come_out_of_a_pattern() {
    assert_eq!(times_a_number_in_a_text::grad("3.5", 2.0), 3.5);
    assert_eq!(times_a_number_in_a_text::grad("three", 2.0), 0.0);
}

#[differentiate]
fn declared_together(x: f64, n: usize) -> f64 {
    let (mut sum, mut last, count): (f64, f64, usize);
    let [p, q]: [f64; 2];
    (p, q) = (x, x * x);
    if x > 1.0 {
        sum = 0.0;
        count = n;
    } else {
        sum = q;
        count = n + 1;
    }
    last = p;
    for i in 0..count {
        sum += last * q;
        last = sum - x * i as f64;
    }
    sum + last
}

#[test]
fn components_may_be_declared_before_they_are_known() {
    check!([[0.5], [1.5]], |v| declared_together(v[0], 3));
}

#[differentiate]
fn scaled_by_label(x: f64, label: &str) -> f64 {
    if label.len() > 5 { x * x } else { x * 2.0 }
}

#[differentiate]
fn texts_in_a_loop(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (i, x) in x.iter().enumerate() {
        let label = format!("row {}", i * 10);
        sum += scaled_by_label(*x, &label) * label.len() as f64;
    }
    sum
}

#[differentiate]
fn squared_in_place(x: &mut [f64]) {
    for x in x.iter_mut() {
        *x *= *x;
    }
}

#[differentiate]
fn named_ranges(x: &[f64]) -> f64 {
    let (mut a, mut b) = (x.to_vec(), x.to_vec());
    for k in 0..x.len() - 1 {
        let pair = k..k + 2;
        squared_in_place(&mut a[pair.clone()]);
        squared_in_place(&mut b[pair]);
    }
    a.iter().sum::<f64>() * b[0]
}

#[differentiate]
fn ranges_that_move(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    for i in 0..x.len() - 1 {
        let mut r = i..i + 2;
        squared_in_place(&mut a[r.clone()]);
        r.start += 1;
        squared_in_place(&mut a[r.clone()]);
    }
    a.iter().sum::<f64>() * a[1]
}

#[test]
fn texts_and_ranges_are_kept_by_loops() {
    check!([[0.3, 0.7, 1.1]], |v| texts_in_a_loop(v));
    check!([[0.3, 0.7, 1.1]], |v| named_ranges(v));
    check!([[0.3, 0.7, 1.1]], |v| ranges_that_move(v));
}
