use autodiff::differentiate;

struct Cursor {
    position: usize,
}

#[differentiate]
fn walked(x: &[f64]) -> f64 {
    let mut cursor = Cursor { position: 0 };
    let mut product = 1.0;
    while cursor.position < x.len() {
        product *= x[cursor.position];
        cursor.position += 1;
    }
    product
}

fn main() {}
