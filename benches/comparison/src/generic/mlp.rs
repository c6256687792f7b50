use super::{Generic, log_sum_exp};
use crate::kernels::mlp::Mlp;
use crate::kernels::mlp::model::{CLASSES, HIDDEN, PIXELS};
use crate::number::Number;

impl Generic for Mlp {
    fn evaluate<T: Number>(&self, x: &[T]) -> T {
        let (w1, x) = x.split_at(HIDDEN * PIXELS);
        let (b1, x) = x.split_at(HIDDEN);
        let (w2, b2) = x.split_at(CLASSES * HIDDEN);
        let mut hidden = [b1[0]; HIDDEN];
        let mut scores = [b2[0]; CLASSES];
        let mut total = b1[0].constant(0.0);
        for (image, &label) in self.images.chunks_exact(PIXELS).zip(&self.labels) {
            for i in 0..HIDDEN {
                let mut sum = b1[i];
                for j in 0..PIXELS {
                    sum = sum + w1[i * PIXELS + j].times(image[j]);
                }
                hidden[i] = sum.tanh();
            }
            for i in 0..CLASSES {
                let mut sum = b2[i];
                for j in 0..HIDDEN {
                    sum = sum + w2[i * HIDDEN + j] * hidden[j];
                }
                scores[i] = sum;
            }
            total = total + log_sum_exp(&scores) - scores[label];
        }
        total.times(1.0 / self.labels.len() as f64)
    }
}
