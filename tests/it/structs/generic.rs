//! Structs with type and const parameters.

use super::*;

#[derive(Clone, Copy, Debug, Differentiable)]
struct Pair<T> {
    a: T,
    b: T,
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct Grid<const R: usize, const C: usize> {
    rows: [[f64; C]; R],
}

#[differentiate]
fn trace<const N: usize>(g: &Grid<N, N>) -> f64 {
    let mut total = 1.0;
    for i in 0..N {
        total *= g.rows[i][i] + g.rows[0][i];
    }
    total
}

#[differentiate]
fn transposed<const R: usize, const C: usize>(g: &Grid<R, C>) -> Grid<C, R> {
    let mut rows = [[0.0; R]; C];
    for i in 0..R {
        for j in 0..C {
            rows[j][i] = g.rows[i][j] * (i + 1) as f64;
        }
    }
    Grid { rows }
}

#[differentiate]
fn of_generics(xs: &[f64]) -> f64 {
    let p = Pair { a: xs[0], b: xs[1] };
    let g = Grid { rows: [[xs[0], xs[1]], [xs[2], xs[3]]] };
    let t = transposed(&g);
    p.a * p.b * trace(&g) * t.rows[0][1]
}

#[test]
fn generic_structs_serve_every_parameter() {
    check!(FOUR, |v| of_generics(v));
    let g = Grid { rows: [[1.0, 2.0], [3.0, 4.0]] };
    // (1 + 1) * (4 + 2)
    assert_eq!(trace::grad(&g).rows, [[12.0, 2.0], [0.0, 2.0]]);
}
