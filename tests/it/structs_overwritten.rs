//! Structs whose fields are overwritten, exchanged, moved and read again.

use autodiff::{Differentiable, differentiate};

/// Points of mixed signs, with no ties and nothing near zero.
const FOUR: [[f64; 4]; 3] = [[0.7, -1.3, 2.1, 0.4], [-0.6, 1.9, -0.2, 3.0], [1.1, 1.2, 1.3, 1.4]];

#[derive(Clone, Copy, Debug, Differentiable, PartialEq)]
struct P {
    x: f64,
    y: f64,
}

#[derive(Clone, Debug, Differentiable)]
struct L {
    w: Vec<f64>,
    b: f64,
}

#[derive(Clone, Debug, Differentiable)]
struct S {
    p: P,
    l: L,
    ps: Vec<P>,
    a: [f64; 3],
}

#[derive(Clone, Debug, Differentiable)]
enum E {
    A(f64),
    B { x: f64, v: Vec<f64> },
    C(P),
    N,
}

#[differentiate]
fn elements_change_each_other(xs: &[f64]) -> f64 {
    let mut ps = vec![P { x: xs[0], y: xs[1] }, P { x: xs[2], y: xs[3] }];
    for i in 0..4 {
        let j = (i + 1) % 2;
        let q = ps[j];
        ps[i % 2].x = q.x * ps[i % 2].y;
        ps[j] = P { x: ps[i % 2].x + 1.0, y: q.y * 0.5 };
    }
    ps[0].x * ps[1].y + ps[1].x
}

#[differentiate]
fn made_anew_from_its_own_fields(xs: &[f64]) -> f64 {
    let mut l = L { w: xs.to_vec(), b: xs[0] };
    for i in 0..3 {
        let w = l.w.clone();
        l = L { b: w[i] * l.b, w };
        l.w[i] *= l.b;
        l.w[0] = l.w[i] * l.w[3];
    }
    l.w.iter().sum::<f64>() * l.b
}

#[differentiate]
fn fields_moved_out(xs: &[f64]) -> f64 {
    let l = L { w: xs.to_vec(), b: xs[0] };
    let w = l.w;
    let b = l.b;
    w[0] * w[1] * b * w[2]
}

#[differentiate]
fn fields_and_structs_exchanged(xs: &[f64]) -> f64 {
    let mut p = P { x: xs[0], y: xs[1] };
    let mut q = P { x: xs[2], y: xs[3] * xs[0] };
    std::mem::swap(&mut p, &mut q);
    p.x *= q.y;
    std::mem::swap(&mut p.x, &mut q.y);
    let old = std::mem::replace(&mut p, P { x: q.x, y: xs[1] });
    p.x * old.y + p.y * old.x * q.y
}

#[differentiate]
fn vectors_replaced_in_fields(xs: &[f64]) -> f64 {
    let mut l = L { w: xs.to_vec(), b: xs[0] };
    let w = std::mem::replace(&mut l.w, Vec::new());
    l.w.push(w[0] * w[1]);
    l.w.push(l.b);
    let v = std::mem::replace(&mut l.w, vec![]);
    l.b *= v[0];
    v[1] * w[2] * l.b + l.w.len() as f64
}

#[differentiate]
fn vectors_in_fields_of_fields(xs: &[f64]) -> f64 {
    let mut s =
        S { p: P { x: xs[0], y: xs[1] }, l: L { w: xs.to_vec(), b: 1.0 }, ps: vec![], a: [xs[0], xs[1], xs[2]] };
    s.ps.push(s.p);
    s.ps.push(P { x: s.l.w[2], y: s.p.x });
    s.ps[1].x *= s.p.y;
    s.ps.swap(0, 1);
    s.l.w.reverse();
    s.l.w.truncate(3);
    s.l.w.sort_by(|a, b| a.total_cmp(b));
    s.a.reverse();
    s.a[0] *= s.ps[0].x;
    s.ps.insert(1, P { x: s.a[0], y: s.l.w[0] });
    let last = s.ps.pop().unwrap();
    s.p = last;
    s.l.b = s.ps[1].x * s.ps[1].y;
    s.l.w.resize(4, s.l.b);
    s.p.x * s.l.w[1] * s.l.w[3] + s.ps[0].y * s.a[2]
}

#[differentiate]
fn structs_sorted_by_a_field(xs: &[f64]) -> f64 {
    let mut ps: Vec<P> = xs.iter().map(|&x| P { x, y: x * x }).collect();
    ps.sort_by(|p, q| p.x.total_cmp(&q.x));
    ps[0].x * ps[3].y + ps[1].y * ps[2].x
}

#[differentiate]
fn an_enum_goes_round(xs: &[f64]) -> f64 {
    let mut e = E::A(xs[0]);
    let mut t = xs[1];
    for _ in 0..6 {
        let next = match &e {
            E::A(a) => E::B { x: a * t, v: vec![*a, xs[2]] },
            E::B { x, v } => {
                t += v[0] * v[1] * 0.1;
                E::C(P { x: *x, y: v[1] })
            }
            E::C(p) => {
                if p.x > 100.0 {
                    break;
                }
                t *= p.y * 0.3;
                E::N
            }
            E::N => {
                t += 1.0;
                E::A(t * xs[3] * 0.1)
            }
        };
        e = next;
    }
    match e {
        E::A(a) => a * t,
        E::B { x, .. } => x + t,
        E::C(P { x, y }) => x * y * t,
        E::N => t,
    }
}

#[differentiate]
fn leaves_early(p: &P, lim: f64) -> f64 {
    let mut q = *p;
    for _ in 0..5 {
        q.x = q.x * q.y + 0.1;
        if q.x > lim {
            return q.x * p.y;
        }
        if q.x < -lim {
            return q.y - q.x;
        }
        q.y -= 0.1 * q.x;
    }
    q.x + q.y
}

#[differentiate]
fn early_returns_with_a_struct(xs: &[f64]) -> f64 {
    let p = P { x: xs[0], y: xs[1] };
    let mut t = 0.0;
    for x in xs {
        t += leaves_early(&P { x: *x, ..p }, 1.0) * leaves_early(&p, 0.5);
    }
    t
}

#[differentiate]
fn overwrites_and_returns(p: &mut P, q: &P) -> f64 {
    let old = p.x;
    p.x = q.x * q.y;
    p.y = old;
    p.x * p.y
}

#[differentiate]
fn a_struct_and_its_copy_passed_at_once(xs: &[f64]) -> f64 {
    let mut p = P { x: xs[0], y: xs[1] };
    let q = p;
    let mut t = 0.0;
    for _ in 0..3 {
        t += overwrites_and_returns(&mut p, &q) * p.x;
        let r = p;
        t += overwrites_and_returns(&mut p, &r);
    }
    t
}

#[differentiate]
fn overwritten_in_branches(xs: &[f64]) -> f64 {
    let mut p = P { x: xs[0], y: xs[1] };
    for i in 0..4 {
        if xs[i] > 0.5 {
            p.x = xs[i];
        } else {
            p = P { x: p.y, y: xs[i] * p.x };
        }
        if xs[i] > 1.5 {
            continue;
        }
        p.y *= p.x;
    }
    p.x * p.y
}

#[differentiate]
fn a_struct_in_the_condition(xs: &[f64]) -> f64 {
    let mut p = P { x: xs[0], y: xs[1] };
    let mut n = 0;
    while p.x * p.x + p.y * p.y < 50.0 && n < 20 {
        p = P { x: p.x * 1.5 - p.y * xs[2] * 0.1, y: p.y * 1.2 + p.x * 0.3 };
        n += 1;
    }
    p.x * p.y
}

#[differentiate]
fn captured_mutably(xs: &[f64]) -> f64 {
    let mut p = P { x: xs[0], y: xs[1] };
    let mut add = |d: f64| {
        p.x += d * p.y;
        p.x
    };
    let a = add(xs[2]);
    let b = add(a);
    p.y *= b;
    p.x * p.y
}

#[differentiate]
fn views_of_fields(xs: &[f64]) -> f64 {
    let mut s = S {
        p: P { x: xs[0], y: xs[1] },
        l: L { w: xs.to_vec(), b: 1.0 },
        ps: vec![P { x: xs[3], y: xs[2] }],
        a: [xs[0], xs[1], xs[2]],
    };
    let l = &mut s.l;
    l.b = l.w[0];
    l.w[1] *= l.b;
    let p = &mut s.ps[0];
    p.x *= s.p.x;
    p.y += p.x;
    let a = &s.a;
    a[0] * s.ps[0].y * s.l.w[1] + s.l.b
}

#[differentiate]
fn shadowed(xs: &[f64]) -> f64 {
    let p = P { x: xs[0], y: xs[1] };
    let p = P { x: p.y * xs[2], ..p };
    let p = {
        let p = P { x: p.x, y: p.x * p.y };
        p
    };
    for _ in 0..2 {
        let p = P { x: p.y, y: 1.0 };
        let _ = p;
    }
    p.x * p.y
}

#[differentiate]
fn arrays_of_structs_in_loops(xs: &[f64]) -> f64 {
    let ps = [P { x: xs[0], y: xs[1] }, P { x: xs[2], y: xs[3] }];
    let mut t = 0.0;
    for p in ps {
        t += p.x * p.y * (1.0 + t);
    }
    let v = ps.to_vec();
    for p in v {
        t *= p.x;
    }
    t
}

#[differentiate]
fn folded_structs(xs: &[f64]) -> f64 {
    let ps: Vec<P> = xs.iter().zip(xs.iter().skip(1)).map(|(a, b)| P { x: a * b, y: *b }).collect();
    let s = ps.iter().fold(P { x: 0.0, y: 1.0 }, |acc, p| P { x: acc.x + p.x, y: acc.y * p.y });
    let m = ps.iter().map(|p| p.x).fold(f64::NEG_INFINITY, f64::max);
    s.x * s.y * m
}

#[test]
fn fields_are_overwritten_and_read_again() {
    check!(FOUR, |v| elements_change_each_other(v));
    check!(FOUR, |v| made_anew_from_its_own_fields(v));
    check!(FOUR, |v| fields_moved_out(v));
    check!(FOUR, |v| fields_and_structs_exchanged(v));
    check!(FOUR, |v| vectors_replaced_in_fields(v));
    check!(FOUR, |v| vectors_in_fields_of_fields(v));
    check!(FOUR, |v| structs_sorted_by_a_field(v));
    check!(FOUR, |v| an_enum_goes_round(v));
    check!(FOUR, |v| early_returns_with_a_struct(v));
    check!(FOUR, |v| a_struct_and_its_copy_passed_at_once(v));
    check!(FOUR, |v| overwritten_in_branches(v));
    check!(FOUR, |v| a_struct_in_the_condition(v));
    check!(FOUR, |v| captured_mutably(v));
    check!(FOUR, |v| views_of_fields(v));
    check!(FOUR, |v| shadowed(v));
    check!(FOUR, |v| arrays_of_structs_in_loops(v));
    check!(FOUR, |v| folded_structs(v));
}
