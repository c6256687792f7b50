use autodiff::differentiate;

#[differentiate]
fn unchecked(values: &[f64]) -> f64 {
    unsafe { *values.as_ptr() * 2.0 }
}

#[derive(autodiff::Differentiable)]
struct Matrix {
    elements: Vec<f64>,
    columns: usize,
}

impl Matrix {
    unsafe fn get_unchecked(&self, row: usize, column: usize) -> &f64 {
        unsafe { self.elements.get_unchecked(row * self.columns + column) }
    }
}

impl std::ops::Index<usize> for Matrix {
    type Output = f64;
    fn index(&self, i: usize) -> &f64 {
        &self.elements[i]
    }
}

#[differentiate]
fn own_elements(matrix: &Matrix) -> f64 {
    unsafe { *matrix.get_unchecked(1, 0) * 2.0 }
}

fn main() {}
