//! The largest and the smallest item by what a closure says of structs, tuples and indices; `map` of arrays.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use autodiff::{Differentiable, differentiate};

/// Points of mixed signs, with no ties and nothing near zero.
const FOUR: [[f64; 4]; 3] = [[0.7, -1.3, 2.1, 0.4], [-0.6, 1.9, -0.2, 3.0], [1.1, 1.2, 1.3, 1.4]];

#[derive(Clone, Copy, Debug, Differentiable)]
struct P {
    x: f64,
    y: f64,
}

#[differentiate]
fn ps(xs: &[f64]) -> Vec<P> {
    xs.iter().map(|&x| P { x, y: x * x }).collect()
}

#[differentiate]
fn max_by_struct(xs: &[f64]) -> f64 {
    let v = ps(xs);
    let h = v.iter().max_by(|a, b| a.x.total_cmp(&b.x)).unwrap();
    h.y * h.x
}

#[differentiate]
fn max_by_struct_local(xs: &[f64]) -> f64 {
    let v: Vec<P> = xs.iter().map(|&x| P { x, y: x * x }).collect();
    let h = v.iter().max_by(|a, b| a.x.partial_cmp(&b.x).unwrap()).unwrap();
    let l = v.iter().min_by(|a, b| a.x.total_cmp(&b.x)).expect("no").y;
    h.y * h.x + l
}

mod max_by_param {
    use super::*;

    #[differentiate]
    fn g(v: &[P]) -> f64 {
        let h = v.iter().max_by(|a, b| (a.x * a.y).total_cmp(&(b.x * b.y))).unwrap();
        h.x * h.y
    }
    #[differentiate]
    pub(super) fn max_by_param(xs: &[f64]) -> f64 {
        let v = ps(xs);
        g(&v)
    }
}

mod max_by_method {
    use super::*;

    #[differentiate]
    impl P {
        fn norm(&self) -> f64 {
            (self.x * self.x + self.y).sqrt()
        }
        fn sq(self) -> f64 {
            self.x * self.x
        }
    }
    #[differentiate]
    pub(super) fn max_by_method(xs: &[f64]) -> f64 {
        let v = ps(xs);
        let h = v.iter().max_by(|a, b| a.norm().total_cmp(&b.norm())).unwrap();
        h.norm() * h.x
    }
}

#[differentiate]
fn max_by_tuple(xs: &[f64]) -> f64 {
    let v: Vec<(f64, f64)> = xs.iter().map(|&x| (x, x * x)).collect();
    let h = v.iter().max_by(|a, b| a.0.total_cmp(&b.0)).unwrap();
    let &(a, b) = v.iter().min_by(|a, b| a.1.total_cmp(&b.1)).unwrap();
    h.1 * h.0 + a * b
}

#[differentiate]
fn argmax(xs: &[f64]) -> f64 {
    let i = xs.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map(|(i, _)| i).unwrap();
    let j = (0..xs.len()).max_by(|&i, &j| xs[i].total_cmp(&xs[j])).unwrap();
    let k = (0..xs.len()).min_by(|&i, &j| xs[i].partial_cmp(&xs[j]).unwrap()).unwrap();
    let (l, _) = xs.iter().enumerate().min_by(|(_, a), (_, b)| a.partial_cmp(b).unwrap()).unwrap();
    xs[i] * xs[i] + xs[j] * xs[k] + xs[l]
}

#[differentiate]
fn min_by_key(xs: &[f64]) -> f64 {
    let v: Vec<(usize, f64)> = xs.iter().enumerate().map(|(i, &x)| ((i * 3) % 4, x)).collect();
    let h = v.iter().min_by_key(|p| p.0).unwrap();
    let l = v.iter().max_by_key(|&&(i, _)| i).unwrap();
    h.1 * l.1
}

#[differentiate]
fn min_by_key_struct(xs: &[f64]) -> f64 {
    let v = ps(xs);
    let h = v.iter().min_by_key(|p| (p.x * 100.0) as i64).unwrap();
    h.y * h.x
}

#[differentiate]
fn choose_more(xs: &[f64]) -> f64 {
    let ps: Vec<P> = xs.iter().map(|&x| P { x, y: x * x }).collect();
    let mut t = 0.0;
    for k in 0..3 {
        let best =
            ps.iter().skip(k).max_by(|a, b| (a.x - k as f64).abs().partial_cmp(&(b.x - k as f64).abs()).unwrap());
        if let Some(b) = best {
            t += b.x * b.y;
        }
        let near = ps.iter().filter(|p| p.x > 0.0).min_by(|a, b| (a.x * b.y).total_cmp(&(b.x * a.y)));
        t += near.map_or(0.0, |p| p.y);
    }
    let (i, p) = ps.iter().enumerate().max_by(|(_, a), (_, b)| a.x.total_cmp(&b.x)).unwrap();
    let q = ps.clone().into_iter().min_by(|a, b| a.y.total_cmp(&b.y)).unwrap();
    let r = ps.iter().map(|p| p.x * p.y).max_by(|a, b| a.total_cmp(b)).unwrap();
    t + p.x * i as f64 + q.x * q.y + r + ps.iter().max_by_key(|p| (p.y * 1e3) as i64).unwrap().x
}

#[test]
fn the_largest_and_smallest_items_are_chosen() {
    check!(FOUR, |v| max_by_struct(v));
    check!(FOUR, |v| max_by_struct_local(v));
    {
        use max_by_param::max_by_param;
        check!(FOUR, |v| max_by_param(v));
    }
    {
        use max_by_method::max_by_method;
        check!(FOUR, |v| max_by_method(v));
    }
    check!(FOUR, |v| max_by_tuple(v));
    check!(FOUR, |v| argmax(v));
    check!(FOUR, |v| min_by_key(v));
    check!(FOUR, |v| min_by_key_struct(v));
    check!(FOUR, |v| choose_more(v));
}

#[differentiate]
fn array_map_mut(xs: &[f64]) -> f64 {
    let mut c = [0.0; 2];
    let mut t = 0.0;
    for k in 0..2 {
        c[k] = xs[k] * xs[k + 1];
        let d = c.map(|x| x * 2.0);
        t += d[0] * d[1] + c.map(f64::sin)[k];
    }
    let e = c;
    let g = e.clone().map(|x| x + 1.0);
    let m = [[xs[0], xs[1]], [xs[2], xs[3]]];
    let n = m.map(|r| r.map(|x| x * x));
    let s = m.map(|[a, b]| a * b);
    t + g[0] * g[1] + n[0][1] * n[1][0] + s[0] * s[1]
}

#[differentiate]
fn array_map(xs: &[f64]) -> f64 {
    let a = [xs[0], xs[1], xs[2]].map(|x| x * x);
    let b = a.map(|x| x + xs[3]);
    let c: [P; 3] = b.map(|x| P { x, y: 2.0 * x });
    let d = c.map(|p| p.x * p.y);
    let e = a.iter().zip(d).map(|(a, d)| a * d).sum::<f64>();
    e + b.each_ref().len() as f64
}

mod vec_of_arrays {
    use super::*;

    #[differentiate]
    fn centroid(ps: &[[f64; 2]]) -> [f64; 2] {
        let mut c = [0.0; 2];
        for p in ps {
            for k in 0..2 {
                c[k] += p[k];
            }
        }
        c.map(|x| x / ps.len() as f64)
    }
    #[differentiate]
    pub(super) fn vec_of_arrays(xs: &[f64]) -> f64 {
        let ps: Vec<[f64; 2]> = vec![[xs[0], xs[1]], [xs[2], xs[3]]];
        let c = centroid(&ps);
        ps.iter().map(|p| (p[0] - c[0]).powi(2) + (p[1] - c[1]).powi(2)).sum::<f64>()
            + c[0] * ps.iter().map(|&[x, y]| x * y).sum::<f64>()
    }
}

#[test]
fn arrays_are_mapped() {
    check!(FOUR, |v| array_map_mut(v));
    check!(FOUR, |v| array_map(v));
    {
        use vec_of_arrays::vec_of_arrays;
        check!(FOUR, |v| vec_of_arrays(v));
    }
}

/// The largest of what has an order: indices, and what is behind them.
#[differentiate]
fn merged(pairs: &[(usize, usize, f64)]) -> Vec<f64> {
    let count = pairs.iter().map(|(parent, child, _)| parent.max(child)).max().expect("some") + 1;
    let first = pairs.iter().map(|pair| pair.1).min().unwrap();
    let mut heights: Vec<f64> = vec![0.0; count];
    for (parent, child, length) in pairs.iter().rev() {
        heights[*parent] = heights[*parent].max(*length);
        heights[*parent] += heights[*child] * length * (first + 1) as f64;
    }
    heights
}

#[differentiate]
fn heights(x: f64, y: f64) -> f64 {
    let heights = merged(&[(3, 1, x), (3, 2, y), (2, 1, x * y)]);
    heights[3] * heights[2]
}

#[test]
fn what_has_an_order_has_a_largest_one() {
    check!([[1.3, 0.7], [0.4, 0.9]], |v| heights(v[0], v[1]));
}
