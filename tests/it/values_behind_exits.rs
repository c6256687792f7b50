//! Values with a shape that are not there where the function, an iteration or a block was left before.

use autodiff::{Differentiable, differentiate};

#[derive(Clone, Debug, Differentiable)]
struct Level {
    height: f64,
    loads: Vec<f64>,
}

#[differentiate]
fn level(x: f64, y: f64) -> Level {
    Level { height: x * y, loads: vec![x, y * y] }
}

#[differentiate]
fn list(x: f64, y: f64) -> Vec<f64> {
    vec![x * y, x, y * y]
}

const POINTS: [[f64; 3]; 6] =
    [[-1.0, 2.0, 0.5], [0.1, 2.0, 1.3], [0.5, 2.0, 2.7], [0.5, 0.6, 0.3], [0.3, 0.4, -0.5], [0.3, 0.95, 11.0]];

/// The value of the last branch depends on fewer parameters than that of the loop in it.
#[differentiate]
fn found(x: &[f64], t: f64) -> Level {
    if t > 10.0 {
        return level(t, t);
    }
    if x[0] < 0.25 {
        return level(x[0], 2.0);
    }
    for a in x {
        if *a > 1.0 {
            return level(*a * t, t);
        }
    }
    level(x[0] * x[1], x[0])
}

#[differentiate]
fn of_found(x: &[f64], t: f64) -> f64 {
    let level = found(x, t);
    level.height + 2.0 * level.loads[0] + 3.0 * level.loads[1]
}

#[test]
fn the_value_of_the_last_branch_is_not_there_after_an_early_return() {
    check!(POINTS, |v| of_found(&v[..2], v[2]));
}

#[derive(Clone, Differentiable)]
struct Profile {
    levels: Vec<Level>,
    base: Level,
}

#[differentiate]
impl Profile {
    fn at(&self, t: f64) -> Level {
        if t.is_nan() {
            return self.base.clone();
        }
        let first = self.levels[0].clone();
        if t <= first.height {
            return level(2.0 * first.height, t);
        }
        for pair in self.levels.windows(2) {
            let (low, high) = (&pair[0], &pair[1]);
            if t < high.height {
                let share = (t - low.height) / (high.height - low.height);
                return level(low.height + share * high.height, low.loads[0]);
            }
        }
        self.levels[self.levels.len() - 1].clone()
    }
}

#[differentiate]
fn of_profile(x: &[f64], t: f64) -> f64 {
    let levels = vec![level(x[0], 1.0), level(x[1], 1.5), level(x[0] + x[1], 2.5)];
    let profile = Profile { levels, base: level(t, x[0]) };
    let level = profile.at(t);
    level.height + 2.0 * level.loads[0] + 3.0 * level.loads[1]
}

#[test]
fn the_value_of_a_method_is_not_there_after_an_early_return() {
    check!(POINTS, |v| of_profile(&v[..2], v[2]));
}

#[differentiate]
fn chosen(x: &[f64], t: f64) -> f64 {
    let v = if t > 1.0 {
        list(x[0], t)
    } else if t < 0.0 {
        return t * t;
    } else {
        list(x[1], x[0])
    };
    v[0] * v[1]
}

#[differentiate]
fn chosen_parts(x: &[f64], t: f64) -> f64 {
    let (level, share) = match t {
        t if t > 1.0 => (level(x[0], t), x[1]),
        t if t < 0.0 => return t * t,
        _ => (level(x[1], x[0]), t),
    };
    let mut loads = level.loads;
    loads.push(share);
    loads.iter().map(|load| load * load).sum::<f64>() * level.height
}

#[differentiate]
fn chosen_twice(x: &[f64], t: f64) -> Option<f64> {
    let v = if t > 1.0 {
        list(x[0], t)
    } else {
        for a in x {
            if *a > 1.9 {
                return None;
            }
        }
        list(x[1], x[0])
    };
    let w = if t > 1.0 {
        Some(list(x[0], t))
    } else {
        for a in x {
            if *a > 0.9 {
                return Some(t * t * v[0]);
            }
        }
        None
    };
    Some(v.iter().sum::<f64>() + w.map_or(t, |w| w[0]))
}

#[differentiate]
fn of_chosen_twice(x: &[f64], t: f64) -> f64 {
    chosen_twice(x, t).unwrap_or(t * x[0])
}

#[test]
fn a_value_that_one_branch_of_three_leaves_undefined() {
    check!(POINTS, |v| chosen(&v[..2], v[2]));
    check!(POINTS, |v| chosen_parts(&v[..2], v[2]));
    check!(POINTS, |v| of_chosen_twice(&v[..2], v[2]));
}

#[differentiate]
fn in_iterations(x: &[f64], t: f64) -> f64 {
    let mut sum = 0.0;
    'next: for k in 0..3 {
        let v = 'found: {
            for a in x {
                if *a * f64::from(k) > 1.05 {
                    break 'found list(*a * t, t);
                }
            }
            if x[1] < 0.45 && k == 1 {
                continue 'next;
            }
            list(x[0] * x[1], x[0])
        };
        let level = if k == 0 {
            level(v[1], t)
        } else if t > 10.0 {
            break;
        } else {
            level(t, v[2])
        };
        sum += v[0] * level.height + level.loads[1];
    }
    sum
}

#[differentiate]
fn in_a_closure(x: &[f64], t: f64) -> f64 {
    let pick = |s: f64| -> Vec<f64> {
        if s > 10.0 {
            return vec![s];
        }
        let v = if s > 0.7 {
            list(x[0], t)
        } else if x[0] < 0.25 {
            return vec![x[0], s];
        } else {
            list(x[1], s)
        };
        for a in &v {
            if *a > 1.03 {
                return vec![*a * s * t];
            }
        }
        v
    };
    pick(0.5)[0] * t + pick(1.1)[0] + pick(11.0)[0]
}

#[test]
fn iterations_and_closures_that_are_left_early() {
    check!(POINTS, |v| in_iterations(&v[..2], v[2]));
    check!(POINTS, |v| in_a_closure(&v[..2], v[2]));
}

#[differentiate]
fn alone<T: autodiff::Real>(x: T, limit: T) -> T {
    let v = if x > limit {
        vec![x * x, limit]
    } else if x < T::from_f64(0.0) {
        return x;
    } else {
        vec![x, limit * x]
    };
    v[0] * v[1]
}

#[test]
fn a_generic_function_that_is_left_early() {
    check!([[2.0, 1.0], [-1.0, 1.0], [0.5, 1.0]], |v| alone(v[0], v[1]));
    assert_eq!(alone::grad(-1.0_f32, 1.0), (1.0, 0.0));
}

/// Text that is chosen behind an exit, and taken back where the derivative needs its length.
mod texts {
    use autodiff::differentiate;

    #[differentiate]
    fn squared(x: f64) -> Result<f64, String> {
        if x < 0.0 { Err("negative".to_owned()) } else { Ok(x * x) }
    }

    #[differentiate]
    fn labelled(x: f64, long: bool) -> Result<f64, String> {
        let y = squared(x)?;
        let label = if long { "label".to_string() } else { String::from("x") };
        let (name, weight) = match long {
            true => ("ab".to_string(), x * y),
            false => ("abc".to_string(), x),
        };
        let z = squared(y * label.len() as f64)?;
        let pair = (name.clone(), z * weight);
        if label == "x" { Ok(pair.1 * name.len() as f64) } else { Ok(z * pair.0.len() as f64) }
    }

    #[differentiate]
    fn listed(xs: &[f64], names: &[String]) -> Result<f64, String> {
        let mut sum = 0.0;
        for (i, x) in xs.iter().enumerate() {
            let y = squared(*x)?;
            let name = names.get(i).cloned().unwrap_or_default();
            let entry = (name, i, x * y);
            sum += squared(y * entry.2)? * entry.0.len() as f64;
        }
        Ok(sum)
    }

    #[differentiate]
    fn both(xs: &[f64], names: &[String]) -> f64 {
        let long = labelled(xs[0], true).unwrap();
        long + labelled(xs[1], false).unwrap() * listed(xs, names).unwrap()
    }

    #[test]
    fn texts_behind_exits_are_kept() {
        let names = ["abc".to_owned(), "x".to_owned()];
        check!([[1.3, 0.4, 2.0]], |v| both(&v, &names));
    }
}
