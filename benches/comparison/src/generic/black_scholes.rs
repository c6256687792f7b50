use std::f64::consts::TAU;

use super::{Generic, max};
use crate::kernels::black_scholes::BlackScholes;
use crate::number::Number;

/// The distribution function of the normal distribution, by the approximation 26.2.17 of Abramowitz and Stegun.
fn normal_cdf<T: Number>(x: T) -> T {
    let t = x.abs().times(0.231_641_9).plus(1.0).reciprocal();
    let series = t.times(1.330_274_429).plus(-1.821_255_978);
    let series = (t * series).plus(1.781_477_937);
    let series = (t * series).plus(-0.356_563_782);
    let series = t * (t * series).plus(0.319_381_530);
    let tail = series * (x.times(-0.5) * x).exp().times(1.0 / TAU.sqrt());
    if x.value() < 0.0 { tail } else { tail.subtracted_from(1.0) }
}

fn price<T: Number>(spot: T, strike: f64, rate: T, volatility: T, maturity: f64, is_call: bool) -> T {
    if maturity <= 0.0 {
        let gain = if is_call { spot.plus(-strike) } else { spot.subtracted_from(strike) };
        return max(gain, spot.constant(0.0));
    }
    let spread = volatility.times(maturity.sqrt());
    let drift = rate + volatility.times(0.5) * volatility;
    let d1 = (spot.times(1.0 / strike).ln() + drift.times(maturity)) / spread;
    let d2 = d1 - spread;
    let discounted = rate.times(-maturity).exp().times(strike);
    if is_call {
        spot * normal_cdf(d1) - discounted * normal_cdf(d2)
    } else {
        discounted * normal_cdf(-d2) - spot * normal_cdf(-d1)
    }
}

impl Generic for BlackScholes {
    fn evaluate<T: Number>(&self, x: &[T]) -> T {
        let book = &self.book;
        let n = book.calls.len();
        let (spots, x) = x.split_at(n);
        let (volatilities, rate) = (&x[..n], x[n]);
        let mut total = rate.constant(0.0);
        for i in 0..n {
            let value = price(spots[i], book.strikes[i], rate, volatilities[i], book.maturities[i], book.calls[i]);
            total = total + value.times(book.quantities[i]);
        }
        total
    }
}
