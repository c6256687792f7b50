use super::Generic;
use crate::kernels::lotka_volterra::{H, LotkaVolterra, STEPS};
use crate::number::Number;

fn rates<T: Number>(x: T, y: T, p: &[T]) -> (T, T) {
    (p[0] * x - p[1] * x * y, p[3] * x * y - p[2] * y)
}

impl Generic for LotkaVolterra {
    fn evaluate<T: Number>(&self, x: &[T]) -> T {
        let (mut x, mut y, p) = (x[0], x[1], &x[2..]);
        for _ in 0..STEPS {
            let (x1, y1) = rates(x, y, p);
            let (x2, y2) = rates(x + x1.times(0.5 * H), y + y1.times(0.5 * H), p);
            let (x3, y3) = rates(x + x2.times(0.5 * H), y + y2.times(0.5 * H), p);
            let (x4, y4) = rates(x + x3.times(H), y + y3.times(H), p);
            x = x + (x1 + x2.times(2.0) + x3.times(2.0) + x4).times(H / 6.0);
            y = y + (y1 + y2.times(2.0) + y3.times(2.0) + y4).times(H / 6.0);
        }
        x + y
    }
}
