//! A filter over an image, in the plain form of four loops.

use std::hint::black_box;

use autodiff::differentiate;

use crate::harness::{Kernel, Size};
use crate::kernels::numbers;

const WIDTH: usize = 64;
const FILTER: usize = 5;

/// Half the squared error of a filtered image; images are stored by rows.
#[differentiate(wrt(image, filter))]
fn filter_error(image: &[f64], width: usize, filter: &[f64], size: usize, target: &[f64]) -> f64 {
    let inner = width - size + 1;
    let mut total = 0.0;
    for y in 0..inner {
        for x in 0..inner {
            let mut sum = 0.0;
            for j in 0..size {
                for i in 0..size {
                    sum += filter[j * size + i] * image[(y + j) * width + x + i];
                }
            }
            let error = sum.tanh() - target[y * inner + x];
            total += 0.5 * error * error;
        }
    }
    total
}

/// One sweep: each point of the result adds to the filter and to its window at once.
fn by_hand(
    (image, width): (&[f64], usize),
    (filter, size): (&[f64], usize),
    target: &[f64],
    d_image: &mut [f64],
    d_filter: &mut [f64],
) -> f64 {
    let inner = width - size + 1;
    let mut total = 0.0;
    for y in 0..inner {
        for x in 0..inner {
            let mut sum = 0.0;
            for (j, row) in filter.chunks_exact(size).enumerate() {
                let at = (y + j) * width + x;
                for (weight, pixel) in row.iter().zip(&image[at..at + size]) {
                    sum += weight * pixel;
                }
            }
            let result = sum.tanh();
            let error = result - target[y * inner + x];
            total += 0.5 * error * error;
            let d = error * (1.0 - result * result);
            for (j, (row, d_row)) in filter.chunks_exact(size).zip(d_filter.chunks_exact_mut(size)).enumerate() {
                let at = (y + j) * width + x;
                let (pixels, d_pixels) = (&image[at..at + size], &mut d_image[at..at + size]);
                for i in 0..size {
                    d_row[i] += d * pixels[i];
                    d_pixels[i] += d * row[i];
                }
            }
        }
    }
    total
}

pub(crate) struct Convolution {
    image: Vec<f64>,
    filter: Vec<f64>,
    target: Vec<f64>,
}

impl Kernel for Convolution {
    type Gradient = (Vec<f64>, Vec<f64>);

    const NAME: &'static str = "convolution, 64 x 64 by 5 x 5";

    fn new(_size: Size) -> Self {
        Self {
            image: numbers(WIDTH * WIDTH, 0.1),
            filter: numbers(FILTER * FILTER, 0.7),
            target: numbers((WIDTH - FILTER + 1).pow(2), 0.3),
        }
    }

    fn zero(&self) -> Self::Gradient {
        (vec![0.0; WIDTH * WIDTH], vec![0.0; FILTER * FILTER])
    }

    fn flatten((d_image, d_filter): &Self::Gradient) -> Vec<f64> {
        [&d_image[..], d_filter].concat()
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        vec![&mut self.image, &mut self.filter]
    }

    fn primal(&self) -> f64 {
        let Self { image, filter, target } = black_box(self);
        filter_error(image, black_box(WIDTH), filter, black_box(FILTER), target)
    }

    fn ours(&self, (d_image, d_filter): &mut Self::Gradient) -> f64 {
        let Self { image, filter, target } = black_box(self);
        filter_error::accumulate_grad(image, black_box(WIDTH), filter, black_box(FILTER), target, d_image, d_filter)
    }

    fn hand(&mut self, (d_image, d_filter): &mut Self::Gradient) -> f64 {
        let Self { image, filter, target } = black_box(self);
        by_hand((image, black_box(WIDTH)), (filter, black_box(FILTER)), target, d_image, d_filter)
    }
}
