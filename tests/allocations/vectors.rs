//! Vectors that a function makes and does not return cost no allocation from the second call on, however they are made.

use allocation_counter::{AllocationInfo, measure};
use autodiff::{Differentiable, differentiate};

/// Checks that later calls allocate nothing, keep nothing, and have the gradient that differences have.
macro_rules! check {
    ($($name:ident),+ $(,)?) => {$(
        #[test]
        fn $name() {
            super::check(
                super::$name,
                |x, d_x| super::$name::accumulate_grad(x, d_x),
                |x| {
                    let (_, pullback) = super::$name::vjp(x);
                    pullback(1.0)
                },
            );
        }
    )+};
}

fn check(f: fn(&[f64]) -> f64, accumulate_grad: fn(&[f64], &mut [f64]) -> f64, staged: fn(&[f64]) -> Vec<f64>) {
    let x = [0.3, 0.7, 1.1, -0.4];
    let mut gradient = [0.0; 4];
    let calls: [AllocationInfo; 5] = std::array::from_fn(|_| {
        gradient = [0.0; 4];
        measure(|| assert_eq!(accumulate_grad(&x, &mut gradient).to_bits(), f(&x).to_bits()))
    });
    let own = measure(|| _ = f(&x)).count_total;
    for call in &calls[1..] {
        assert_eq!((call.count_total, call.bytes_current), (own, 0));
    }
    let _ = staged(&x);
    let staged_calls: [AllocationInfo; 3] = std::array::from_fn(|_| measure(|| drop(staged(&x))));
    // The gradient is the caller's.
    assert!(staged_calls.iter().all(|call| (call.count_total, call.bytes_current) == (1, 0)));
    for (i, (exact, staged)) in gradient.iter().zip(staged(&x)).enumerate() {
        let at = |step: f64| {
            let mut moved = x;
            moved[i] += step;
            f(&moved)
        };
        let difference = (at(1e-5) - at(-1e-5)) / 2e-5;
        assert!((exact - difference).abs() <= 1e-6 * difference.abs().max(1.0), "{i}: {exact} for {difference}");
        assert!((exact - staged).abs() <= 1e-12 * exact.abs().max(1.0), "{i}: {staged} for {exact}");
    }
}

#[differentiate]
fn nested(x: &[f64]) -> f64 {
    let n = x.len();
    let mut m = vec![vec![0.0; n]; n];
    for i in 0..n {
        for j in 0..n {
            m[i][j] = x[i] * x[j].sin();
        }
    }
    let mut t = 0.0;
    for i in 0..n {
        for j in 0..n {
            t += m[i][j] * m[j][i];
        }
    }
    t
}

#[differentiate]
fn pushed(x: &[f64]) -> f64 {
    let mut v = Vec::new();
    for &a in x {
        if a > 0.2 {
            v.push(a.exp());
        }
    }
    let mut w: Vec<f64> = Vec::new();
    for i in 0..x.len() {
        w.push(x[i] * 2.0);
        w.push(x[i].sin());
    }
    let mut t = 0.0;
    for a in &v {
        t += a * a;
    }
    for a in &w {
        t += a * a * a;
    }
    t
}

#[differentiate]
fn step(state: &[f64]) -> Vec<f64> {
    let n = state.len();
    (0..n).map(|i| state[i] + 0.1 * state[(i + 1) % n].sin()).collect()
}

#[differentiate]
fn helper_vec(x: &[f64]) -> f64 {
    let a = step(x);
    let b = step(&a);
    b.iter().map(|x| x * x).sum()
}

#[differentiate]
fn helper_loop(x: &[f64]) -> f64 {
    let mut s = x.to_vec();
    for _ in 0..5 {
        s = step(&s);
    }
    s.iter().map(|x| x * x).sum()
}

fn plain_step(state: &[f64]) -> Vec<f64> {
    let n = state.len();
    let mut out = vec![0.0; n];
    for i in 0..n {
        out[i] = state[i] + 0.1 * state[(i + 1) % n].sin();
    }
    out
}

#[differentiate]
fn copied_helper_loop(x: &[f64]) -> f64 {
    let mut s = x.to_vec();
    for _ in 0..5 {
        s = plain_step(&s);
    }
    s.iter().map(|x| x * x).sum()
}

#[differentiate]
fn collect_loop(x: &[f64]) -> f64 {
    let mut s: Vec<f64> = x.to_vec();
    for k in 0..4 {
        s = s.iter().map(|a| a.cos() + k as f64 * a).collect();
    }
    s.iter().sum()
}

#[differentiate]
fn next_in_loop(x: &[f64]) -> f64 {
    let mut s = x.to_vec();
    for _ in 0..4 {
        let mut next = vec![0.0; s.len()];
        for i in 0..s.len() {
            next[i] = s[i].sin() * 1.1 + x[i];
        }
        s = next;
    }
    s.iter().sum()
}

#[differentiate]
fn two(x: &[f64]) -> (Vec<f64>, Vec<f64>) {
    let a: Vec<f64> = x.iter().map(|x| x.sin()).collect();
    let b = x.iter().map(|x| x.cos()).collect();
    (a, b)
}

#[differentiate]
fn tuple_of_vecs(x: &[f64]) -> f64 {
    let (a, b) = two(x);
    let mut t = 0.0;
    for i in 0..a.len() {
        t += a[i] * b[i] * b[i];
    }
    t
}

#[differentiate]
fn tuple_in_loop(x: &[f64]) -> f64 {
    let mut t = 0.0;
    for k in 0..3 {
        let p = two(x);
        for i in 0..p.0.len() {
            t += p.0[i] * p.1[i] * k as f64;
        }
    }
    t
}

#[differentiate]
fn with_break(x: &[f64]) -> f64 {
    let mut t = 0.0;
    for k in 0..10 {
        let v: Vec<f64> = x.iter().map(|a| a * (k as f64 + 1.0)).collect();
        let s: f64 = v.iter().sum();
        if s > 6.0 {
            break;
        }
        if k == 1 {
            continue;
        }
        t += s * s;
    }
    t
}

#[differentiate]
fn with_return(x: &[f64]) -> f64 {
    let v: Vec<f64> = x.iter().map(|a| a * a).collect();
    let mut t = 0.0;
    for i in 0..v.len() {
        let w = vec![v[i]; 3];
        if w[1] > 0.9 {
            return t + w[2] * 3.0;
        }
        t += w[0] * v[i];
    }
    t
}

#[differentiate]
fn while_loop(x: &[f64]) -> f64 {
    let mut r = x.to_vec();
    let mut k = 0;
    let mut norm: f64 = r.iter().map(|a| a * a).sum();
    while norm > 0.01 && k < 20 {
        let g: Vec<f64> = r.iter().map(|a| a * 0.5).collect();
        for i in 0..r.len() {
            r[i] -= g[i] * 0.7 * x[0].cos();
        }
        norm = r.iter().map(|a| a * a).sum();
        k += 1;
    }
    norm + r[0]
}

#[differentiate]
fn cloned(x: &[f64]) -> f64 {
    let a = x.to_vec();
    let mut b = a.clone();
    for i in 0..b.len() {
        b[i] *= a[i];
    }
    let c = b.to_owned();
    c[0] * a[1] + b.iter().sum::<f64>()
}

#[differentiate]
fn rows_pushed(x: &[f64]) -> f64 {
    let mut rows: Vec<Vec<f64>> = Vec::new();
    for i in 0..x.len() {
        let mut row = Vec::with_capacity(x.len());
        for j in 0..=i {
            row.push(x[i] * x[j]);
        }
        rows.push(row);
    }
    let mut t = 0.0;
    for r in &rows {
        for a in r {
            t += a * a;
        }
    }
    t
}

#[differentiate]
fn rows_collected(x: &[f64]) -> f64 {
    let rows: Vec<Vec<f64>> = (0..3).map(|k| x.iter().map(|a| a * k as f64).collect()).collect();
    rows.iter().map(|r| r.iter().map(|a| a * a).sum::<f64>()).sum()
}

#[differentiate]
fn passive_vecs(x: &[f64]) -> f64 {
    let order: Vec<usize> = (0..x.len()).rev().collect();
    let mut counts = vec![0; x.len()];
    for i in 0..x.len() {
        counts[order[i]] += i;
    }
    let w: Vec<f64> = (0..x.len()).map(|i| i as f64 * 0.5).collect();
    let mut t = 0.0;
    for i in 0..x.len() {
        t += x[order[i]] * counts[i] as f64 * w[i];
    }
    t
}

#[differentiate]
fn in_branch(x: &[f64]) -> f64 {
    let v = if x[0] > 0.0 { x.iter().map(|a| a.sin()).collect::<Vec<f64>>() } else { vec![0.0; 4] };
    v.iter().map(|a| a * a).sum()
}

#[differentiate]
fn closure_vec(x: &[f64]) -> f64 {
    let scale = |v: &[f64], s: f64| -> Vec<f64> { v.iter().map(|a| a * s).collect() };
    let a = scale(x, 2.0);
    let b = scale(&a, x[0]);
    b.iter().sum()
}

#[differentiate]
fn scratch_swap(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    let mut b = vec![0.0; x.len()];
    for _ in 0..4 {
        for i in 0..a.len() {
            b[i] = a[i] + 0.1 * a[(i + 1) % a.len()];
        }
        std::mem::swap(&mut a, &mut b);
    }
    a.iter().map(|x| x * x).sum()
}

#[differentiate]
fn arrays_of_vecs(x: &[f64]) -> f64 {
    let mut h = [vec![0.0; 3], vec![1.0; 2]];
    h[0][1] = x[0] * x[1];
    h[1][0] = x[2].sin();
    h[0][1] * h[1][0] + h[1][1]
}

#[differentiate]
fn pop_loop(x: &[f64]) -> f64 {
    let mut stack = vec![x[0]];
    let mut t = 0.0;
    let mut k = 1;
    while let Some(top) = stack.pop() {
        t += top * top;
        if k < x.len() {
            stack.push(top * x[k]);
            k += 1;
            if k < x.len() {
                stack.push(x[k]);
                k += 1;
            }
        }
    }
    t
}

#[differentiate]
fn extended(x: &[f64]) -> f64 {
    let mut v = Vec::new();
    v.extend_from_slice(x);
    v.extend(x.iter().map(|a| a * a));
    v.resize(v.len() + 2, 1.0);
    v.insert(1, x[0] * 2.0);
    v.truncate(6);
    v.iter().map(|a| a * a).sum()
}

#[differentiate]
fn sorted(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    v.sort_by(|a, b| a.partial_cmp(b).unwrap());
    let mut t = 0.0;
    for i in 0..v.len() {
        t += v[i] * i as f64;
    }
    t
}

#[differentiate]
fn unzipped(x: &[f64]) -> f64 {
    let (a, b): (Vec<f64>, Vec<f64>) = x.iter().map(|v| (v.sin(), v.cos())).unzip();
    let big: Vec<f64> = x.iter().copied().filter(|v| *v > 0.1).collect();
    a.iter().zip(&b).map(|(a, b)| a * b * b).sum::<f64>() + big.iter().sum::<f64>()
}

#[derive(Clone, Differentiable)]
struct Layer {
    scale: f64,
}

#[differentiate]
impl Layer {
    fn forward(&self, x: &[f64]) -> Vec<f64> {
        let mut output = Vec::with_capacity(x.len());
        for x in x {
            output.push((self.scale * x).tanh());
        }
        output
    }

    fn squares(x: &[f64]) -> Vec<f64> {
        x.iter().map(|x| x * x).collect()
    }
}

#[differentiate]
fn methods(x: &[f64]) -> f64 {
    let layer = Layer { scale: x[0] };
    let mut total = 0.0;
    for i in 1..4 {
        let hidden = layer.forward(&x[..i]);
        let output = layer.forward(&Layer::squares(&hidden));
        total += output.iter().sum::<f64>() * hidden[i - 1];
    }
    total
}

mod later_calls_allocate_nothing {
    check!(
        nested,
        pushed,
        helper_vec,
        helper_loop,
        copied_helper_loop,
        collect_loop,
        next_in_loop,
        tuple_of_vecs,
        tuple_in_loop,
        with_break,
        with_return,
        while_loop,
        cloned,
        rows_pushed,
        rows_collected,
        passive_vecs,
        in_branch,
        closure_vec,
        scratch_swap,
        arrays_of_vecs,
        pop_loop,
        extended,
        sorted,
        unzipped,
        methods
    );
}
