//! The value of a book of 10000 European options by the formula of Black and Scholes, with its branches.

use std::f64::consts::TAU;
use std::hint::black_box;

use autodiff::differentiate;

use super::numbers;
use crate::harness::{Kernel, Size};

const OPTIONS: usize = 10_000;

/// The distribution function of the normal distribution, by the approximation 26.2.17 of Abramowitz and Stegun.
#[differentiate]
fn normal_cdf(x: f64) -> f64 {
    let t = 1.0 / (1.0 + 0.231_641_9 * x.abs());
    let series =
        t * (0.319_381_530 + t * (-0.356_563_782 + t * (1.781_477_937 + t * (-1.821_255_978 + t * 1.330_274_429))));
    let tail = series * (-0.5 * x * x).exp() / TAU.sqrt();
    if x < 0.0 { tail } else { 1.0 - tail }
}

/// An option that has run out is worth what exercising it brings.
#[differentiate]
fn price(spot: f64, strike: f64, rate: f64, volatility: f64, maturity: f64, is_call: bool) -> f64 {
    if maturity <= 0.0 {
        return if is_call { (spot - strike).max(0.0) } else { (strike - spot).max(0.0) };
    }
    let spread = volatility * maturity.sqrt();
    let d1 = ((spot / strike).ln() + (rate + 0.5 * volatility * volatility) * maturity) / spread;
    let d2 = d1 - spread;
    let discounted = strike * (-rate * maturity).exp();
    if is_call {
        spot * normal_cdf(d1) - discounted * normal_cdf(d2)
    } else {
        discounted * normal_cdf(-d2) - spot * normal_cdf(-d1)
    }
}

/// What all options are worth together.
#[differentiate(wrt(spots, volatilities, rate))]
fn book(
    spots: &[f64],
    volatilities: &[f64],
    rate: f64,
    strikes: &[f64],
    maturities: &[f64],
    quantities: &[f64],
    calls: &[bool],
) -> f64 {
    let mut total = 0.0;
    for i in 0..spots.len() {
        total += quantities[i] * price(spots[i], strikes[i], rate, volatilities[i], maturities[i], calls[i]);
    }
    total
}

/// The distribution function and its derivative.
#[inline(always)]
fn normal_by_hand(x: f64) -> (f64, f64) {
    let t = 1.0 / (1.0 + 0.231_641_9 * x.abs());
    let (a, b, c, d, e) = (0.319_381_530, -0.356_563_782, 1.781_477_937, -1.821_255_978, 1.330_274_429);
    let series = t * (a + t * (b + t * (c + t * (d + t * e))));
    let slope = a + t * (2.0 * b + t * (3.0 * c + t * (4.0 * d + t * 5.0 * e)));
    let density = (-0.5 * x * x).exp() / TAU.sqrt();
    let tail = series * density;
    // The tail falls with |x|: t' = -0.23 t^2, density' = -|x| density.
    let derivative = density * (slope * 0.231_641_9 * t * t + x.abs() * series);
    (if x < 0.0 { tail } else { 1.0 - tail }, derivative)
}

/// The price, and its derivatives by spot, volatility and rate.
#[inline(always)]
fn price_by_hand(spot: f64, strike: f64, rate: f64, volatility: f64, maturity: f64, is_call: bool) -> (f64, [f64; 3]) {
    let sign = if is_call { 1.0 } else { -1.0 };
    if maturity <= 0.0 {
        let gain = sign * (spot - strike);
        return if gain > 0.0 { (gain, [sign, 0.0, 0.0]) } else { (0.0, [0.0; 3]) };
    }
    let root = maturity.sqrt();
    let spread = volatility * root;
    let inverse = 1.0 / spread;
    let d1 = ((spot / strike).ln() + (rate + 0.5 * volatility * volatility) * maturity) * inverse;
    let d2 = d1 - spread;
    let discounted = strike * (-rate * maturity).exp();
    let (n1, slope1) = normal_by_hand(sign * d1);
    let (n2, slope2) = normal_by_hand(sign * d2);
    let value = sign * (spot * n1 - discounted * n2);
    let (by_d1, by_d2) = (spot * slope1, -discounted * slope2);
    let both = by_d1 + by_d2;
    let d_spot = sign * n1 + both * inverse / spot;
    let d_volatility = both * (maturity * volatility * inverse - d1 / volatility) - by_d2 * root;
    let d_rate = both * maturity * inverse + sign * discounted * n2 * maturity;
    (value, [d_spot, d_volatility, d_rate])
}

/// Options do not touch each other: all is done at once for each.
fn by_hand(book: &Book, d_spots: &mut [f64], d_volatilities: &mut [f64], d_rate: &mut f64) -> f64 {
    let Book { spots, volatilities, rate, strikes, maturities, quantities, calls } = book;
    let n = spots.len();
    let (volatilities, strikes, maturities) = (&volatilities[..n], &strikes[..n], &maturities[..n]);
    let (quantities, calls) = (&quantities[..n], &calls[..n]);
    let (d_spots, d_volatilities) = (&mut d_spots[..n], &mut d_volatilities[..n]);
    let (mut total, mut by_rate) = (0.0, 0.0);
    for i in 0..n {
        let (value, [d_spot, d_volatility, d_rate]) =
            price_by_hand(spots[i], strikes[i], *rate, volatilities[i], maturities[i], calls[i]);
        total += quantities[i] * value;
        d_spots[i] += quantities[i] * d_spot;
        d_volatilities[i] += quantities[i] * d_volatility;
        by_rate += quantities[i] * d_rate;
    }
    *d_rate += by_rate;
    total
}

pub(crate) struct Book {
    spots: Vec<f64>,
    volatilities: Vec<f64>,
    rate: f64,
    pub(crate) strikes: Vec<f64>,
    pub(crate) maturities: Vec<f64>,
    pub(crate) quantities: Vec<f64>,
    pub(crate) calls: Vec<bool>,
}

pub(crate) struct BlackScholes {
    pub(crate) book: Book,
}

impl Kernel for BlackScholes {
    type Gradient = (Vec<f64>, Vec<f64>, f64);

    const NAME: &'static str = "black-scholes, 1e4 options";

    fn new(size: Size) -> Self {
        let n = size.of(OPTIONS, 500);
        let around = |center: f64, spread: f64, seed| numbers(n, seed).iter().map(|x| center + spread * x).collect();
        let maturities: Vec<f64> = around(1.0, 1.2, 0.4);
        let book = Book {
            spots: around(100.0, 20.0, 0.1),
            volatilities: around(0.3, 0.15, 0.2),
            rate: 0.03,
            strikes: around(100.0, 25.0, 0.3),
            maturities: maturities.iter().map(|years| years.max(0.0)).collect(),
            quantities: around(0.0, 10.0, 0.5),
            calls: (0..n).map(|i| i * 5 % 7 < 4).collect(),
        };
        Self { book }
    }

    fn zero(&self) -> Self::Gradient {
        let n = self.book.spots.len();
        (vec![0.0; n], vec![0.0; n], 0.0)
    }

    fn flatten((d_spots, d_volatilities, d_rate): &Self::Gradient) -> Vec<f64> {
        [&d_spots[..], d_volatilities, &[*d_rate]].concat()
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        let Book { spots, volatilities, rate, .. } = &mut self.book;
        vec![spots, volatilities, std::slice::from_mut(rate)]
    }

    fn primal(&self) -> f64 {
        let Book { spots, volatilities, rate, strikes, maturities, quantities, calls } = black_box(&self.book);
        book(spots, volatilities, *rate, strikes, maturities, quantities, calls)
    }

    fn ours(&self, (d_spots, d_volatilities, d_rate): &mut Self::Gradient) -> f64 {
        let Book { spots, volatilities, rate, strikes, maturities, quantities, calls } = black_box(&self.book);
        book::accumulate_grad(
            spots,
            volatilities,
            *rate,
            strikes,
            maturities,
            quantities,
            calls,
            d_spots,
            d_volatilities,
            d_rate,
        )
    }

    fn hand(&mut self, (d_spots, d_volatilities, d_rate): &mut Self::Gradient) -> f64 {
        by_hand(black_box(&self.book), d_spots, d_volatilities, d_rate)
    }
}
