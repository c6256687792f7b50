//! An American put by a binomial tree: one vector of values, walked over in place from the end to today.

use std::hint::black_box;

use autodiff::differentiate;

use crate::harness::{Kernel, Size};

const STEPS: usize = 200;

/// The value today, by the tree of Cox, Ross and Rubinstein; rate and volatility are in percent a year.
#[differentiate(wrt(spot, strike, rate, volatility))]
fn american_put(spot: f64, strike: f64, rate: f64, volatility: f64, years: f64, steps: usize) -> f64 {
    let dt = years / steps as f64;
    let (rate, volatility) = (rate / 100.0, volatility / 100.0);
    let up = (volatility * dt.sqrt()).exp();
    let down = 1.0 / up;
    let discount = (-rate * dt).exp();
    let p = ((rate * dt).exp() - down) / (up - down);
    let mut values = vec![0.0; steps + 1];
    for i in 0..=steps {
        let price = spot * up.powi(i as i32) * down.powi((steps - i) as i32);
        values[i] = (strike - price).max(0.0);
    }
    for step in (0..steps).rev() {
        for i in 0..=step {
            let held = discount * (p * values[i + 1] + (1.0 - p) * values[i]);
            let price = spot * up.powi(i as i32) * down.powi((step - i) as i32);
            values[i] = held.max(strike - price);
        }
    }
    values[0]
}

/// What by hand is kept between the calls: all values of the tree and prices at its nodes, and the adjoints of one step.
#[derive(Default)]
struct Workspace {
    tree: Vec<f64>,
    prices: Vec<f64>,
    d_values: Vec<f64>,
}

/// The price at a node is `spot * up^(2 i - step)`, and its derivative by `up` that over `up` times the exponent.
fn by_hand(
    [spot, strike, rate, volatility]: [f64; 4],
    years: f64,
    steps: usize,
    workspace: &mut Workspace,
) -> (f64, [f64; 4]) {
    let dt = years / steps as f64;
    let (rate, volatility) = (rate / 100.0, volatility / 100.0);
    let up = (volatility * dt.sqrt()).exp();
    let down = 1.0 / up;
    let discount = (-rate * dt).exp();
    let growth = (rate * dt).exp();
    let p = (growth - down) / (up - down);
    let price = |i: usize, step: usize| spot * up.powi(i as i32) * down.powi((step - i) as i32);
    let start = |step: usize| step * (step + 1) / 2;
    let Workspace { tree, prices, d_values } = workspace;
    tree.resize(start(steps + 1), 0.0);
    prices.resize(start(steps + 1), 0.0);
    for i in 0..=steps {
        let price = price(i, steps);
        prices[start(steps) + i] = price;
        tree[start(steps) + i] = (strike - price).max(0.0);
    }
    for step in (0..steps).rev() {
        let (before, after) = tree[start(step)..start(step + 2)].split_at_mut(step + 1);
        for i in 0..=step {
            let held = discount * (p * after[i + 1] + (1.0 - p) * after[i]);
            let price = price(i, step);
            prices[start(step) + i] = price;
            before[i] = held.max(strike - price);
        }
    }
    d_values.clear();
    d_values.resize(steps + 2, 0.0);
    d_values[0] = 1.0;
    let (mut d_spot, mut d_strike, mut d_up, mut d_discount, mut d_p) = (0.0, 0.0, 0.0, 0.0, 0.0);
    let mut exercised = |i: usize, step: usize, price: f64, d: f64| {
        d_strike += d;
        d_spot -= d * price;
        d_up -= d * price * (2.0 * i as f64 - step as f64);
    };
    for step in 0..steps {
        let after = &tree[start(step + 1)..start(step + 2)];
        let mut carried = 0.0;
        for i in 0..=step {
            let d = d_values[i];
            let mean = p * after[i + 1] + (1.0 - p) * after[i];
            let price = prices[start(step) + i];
            if discount * mean > strike - price {
                d_discount += d * mean;
                let d = d * discount;
                d_p += d * (after[i + 1] - after[i]);
                d_values[i] = carried + d * (1.0 - p);
                carried = d * p;
            } else {
                exercised(i, step, price, d);
                d_values[i] = carried;
                carried = 0.0;
            }
        }
        d_values[step + 1] = carried;
    }
    for i in 0..=steps {
        let price = prices[start(steps) + i];
        if strike - price > 0.0 {
            exercised(i, steps, price, d_values[i]);
        }
    }
    d_spot /= spot;
    d_up /= up;
    let spread = up - down;
    let (d_growth, d_down) = (d_p / spread, d_p * (p - 1.0) / spread);
    d_up += -d_p * p / spread - d_down * down / up;
    let d_rate = d_growth * growth * dt - d_discount * discount * dt;
    (tree[0], [d_spot, d_strike, d_rate / 100.0, d_up * up * dt.sqrt() / 100.0])
}

pub(crate) struct BinomialTree {
    market: [f64; 4],
    workspace: Workspace,
}

impl Kernel for BinomialTree {
    type Gradient = [f64; 4];

    const NAME: &'static str = "american put, 200 steps";

    fn new(_size: Size) -> Self {
        Self { market: [100.0, 104.3, 4.0, 31.0], workspace: Workspace::default() }
    }

    fn zero(&self) -> Self::Gradient {
        [0.0; 4]
    }

    fn flatten(gradient: &Self::Gradient) -> Vec<f64> {
        gradient.to_vec()
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        vec![&mut self.market]
    }

    fn primal(&self) -> f64 {
        let [spot, strike, rate, volatility] = black_box(self.market);
        american_put(spot, strike, rate, volatility, black_box(1.5), black_box(STEPS))
    }

    fn ours(&self, [d_spot, d_strike, d_rate, d_volatility]: &mut Self::Gradient) -> f64 {
        let [spot, strike, rate, volatility] = black_box(self.market);
        let (years, steps) = black_box((1.5, STEPS));
        american_put::accumulate_grad(
            spot,
            strike,
            rate,
            volatility,
            years,
            steps,
            d_spot,
            d_strike,
            d_rate,
            d_volatility,
        )
    }

    fn hand(&mut self, gradient: &mut Self::Gradient) -> f64 {
        let (value, by) = by_hand(black_box(self.market), black_box(1.5), black_box(STEPS), &mut self.workspace);
        for (d, by) in gradient.iter_mut().zip(by) {
            *d += by;
        }
        value
    }
}
