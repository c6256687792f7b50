//! Parameters, gradient check and stochastic gradient descent with momentum.

use crate::data::Digits;
use crate::model::{self, CLASSES, HIDDEN, PIXELS};
use crate::random::Random;

/// Weights and biases; also the shape of a gradient and of a velocity.
pub(crate) struct Parameters {
    pub(crate) w1: Vec<f64>,
    pub(crate) b1: Vec<f64>,
    pub(crate) w2: Vec<f64>,
    pub(crate) b2: Vec<f64>,
}

impl Parameters {
    pub(crate) fn zero() -> Self {
        Self {
            w1: vec![0.0; HIDDEN * PIXELS],
            b1: vec![0.0; HIDDEN],
            w2: vec![0.0; CLASSES * HIDDEN],
            b2: vec![0.0; CLASSES],
        }
    }

    /// Uniform weights of variance `1 / inputs`, so that sums keep their size from layer to layer; biases are zero.
    pub(crate) fn random(random: &mut Random) -> Self {
        let mut parameters = Self::zero();
        for (weights, inputs) in [(&mut parameters.w1, 64.0), (&mut parameters.w2, 32.0)] {
            let bound = f64::sqrt(3.0 / inputs);
            weights.fill_with(|| bound * (2.0 * random.unit() - 1.0));
        }
        parameters
    }

    fn parts(&self) -> [&[f64]; 4] {
        [&self.w1, &self.b1, &self.w2, &self.b2]
    }

    fn parts_mut(&mut self) -> [&mut [f64]; 4] {
        [&mut self.w1, &mut self.b1, &mut self.w2, &mut self.b2]
    }

    pub(crate) fn loss(&self, batch: &Digits) -> f64 {
        model::loss(&self.w1, &self.b1, &self.w2, &self.b2, &batch.images, &batch.labels)
    }

    /// Adds the gradient of the loss on `batch` to `gradient`, in place, and returns the loss.
    pub(crate) fn accumulate_gradient(&self, batch: &Digits, gradient: &mut Self) -> f64 {
        let Self { w1, b1, w2, b2 } = gradient;
        model::loss::accumulate_grad(
            &self.w1,
            &self.b1,
            &self.w2,
            &self.b2,
            &batch.images,
            &batch.labels,
            w1,
            b1,
            w2,
            b2,
        )
    }

    /// The share of images whose highest score is that of their label.
    pub(crate) fn accuracy(&self, digits: &Digits) -> f64 {
        let right = (0..digits.len()).filter(|&i| self.classify(digits.image(i)) == digits.labels[i]).count();
        right as f64 / digits.len() as f64
    }

    fn classify(&self, image: &[f64]) -> usize {
        let mut scores = [0.0; CLASSES];
        model::network(&self.w1, &self.b1, &self.w2, &self.b2, image, &mut scores);
        (1..CLASSES).fold(0, |best, class| if scores[class] > scores[best] { class } else { best })
    }
}

/// Compares every component of the generated gradient with a central difference and returns the largest error, relative to
/// the component or to a thousandth of the largest component, whichever is larger.
pub(crate) fn check_gradient(parameters: &mut Parameters, batch: &Digits) -> f64 {
    const H: f64 = 1e-4;
    let mut gradient = Parameters::zero();
    parameters.accumulate_gradient(batch, &mut gradient);
    let largest = gradient.parts().into_iter().flatten().fold(0.0_f64, |largest, d| largest.max(d.abs()));

    let mut worst = 0.0_f64;
    for (part, d_part) in gradient.parts().into_iter().enumerate() {
        for (index, &d) in d_part.iter().enumerate() {
            let centre = parameters.parts()[part][index];
            let mut loss_at = |value| {
                parameters.parts_mut()[part][index] = value;
                parameters.loss(batch)
            };
            let difference = (loss_at(centre + H) - loss_at(centre - H)) / (2.0 * H);
            parameters.parts_mut()[part][index] = centre;
            worst = worst.max((d - difference).abs() / d.abs().max(1e-3 * largest));
        }
    }
    worst
}

/// Minibatch gradient descent with momentum. Every buffer is made once, here.
pub(crate) struct Trainer<'a> {
    training: &'a Digits,
    order: Vec<usize>,
    batch: Digits,
    gradient: Parameters,
    velocity: Parameters,
}

impl<'a> Trainer<'a> {
    pub(crate) const EPOCHS: u32 = 30;
    const BATCH: usize = 32;
    const MOMENTUM: f64 = 0.9;

    pub(crate) fn new(training: &'a Digits) -> Self {
        Self {
            training,
            order: (0..training.len()).collect(),
            batch: Digits::with_capacity(Self::BATCH),
            gradient: Parameters::zero(),
            velocity: Parameters::zero(),
        }
    }

    /// The learning rate falls in a straight line to a tenth in the last epoch.
    fn learning_rate(epoch: u32) -> f64 {
        0.2 * (1.0 - 0.9 * f64::from(epoch) / f64::from(Self::EPOCHS - 1))
    }

    /// Visits every training image once, in a new order, and returns the mean loss of the batches.
    pub(crate) fn epoch(&mut self, epoch: u32, parameters: &mut Parameters, random: &mut Random) -> f64 {
        random.shuffle(&mut self.order);
        let mut sum = 0.0;
        let mut batches = 0.0;
        for start in (0..self.order.len()).step_by(Self::BATCH) {
            self.gather(start);
            sum += self.step(Self::learning_rate(epoch), parameters);
            batches += 1.0;
        }
        sum / batches
    }

    /// Copies the images of the next batch side by side.
    fn gather(&mut self, start: usize) {
        let end = self.order.len().min(start + Self::BATCH);
        self.batch.clear();
        for &index in &self.order[start..end] {
            self.batch.push(self.training.image(index), self.training.labels[index]);
        }
    }

    /// One update: `v = momentum * v - rate * gradient`, `w += v`. Returns the loss before it.
    fn step(&mut self, rate: f64, parameters: &mut Parameters) -> f64 {
        for d_part in self.gradient.parts_mut() {
            d_part.fill(0.0);
        }
        let loss = parameters.accumulate_gradient(&self.batch, &mut self.gradient);
        let parts = parameters.parts_mut().into_iter().zip(self.velocity.parts_mut()).zip(self.gradient.parts());
        for ((part, velocity), d_part) in parts {
            for ((w, v), d_w) in part.iter_mut().zip(velocity).zip(d_part) {
                *v = Self::MOMENTUM * *v - rate * d_w;
                *w += *v;
            }
        }
        loss
    }
}
