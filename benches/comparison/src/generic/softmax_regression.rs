use super::{Generic, log_sum_exp};
use crate::kernels::softmax_regression::{CLASSES, FEATURES, SoftmaxRegression};
use crate::number::Number;

impl Generic for SoftmaxRegression<false> {
    fn evaluate<T: Number>(&self, x: &[T]) -> T {
        let (weights, bias) = x.split_at(CLASSES * FEATURES);
        let mut scores = vec![x[0].constant(0.0); CLASSES];
        let mut total = x[0].constant(0.0);
        for (input, &label) in self.inputs.chunks_exact(FEATURES).zip(&self.labels) {
            for class in 0..CLASSES {
                let row = &weights[class * FEATURES..(class + 1) * FEATURES];
                let mut score = bias[class];
                for i in 0..FEATURES {
                    score = score + row[i].times(input[i]);
                }
                scores[class] = score;
            }
            total = total + log_sum_exp(&scores) - scores[label];
        }
        total.times(1.0 / self.labels.len() as f64)
    }
}
