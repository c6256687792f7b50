use autodiff::differentiate;

#[differentiate]
fn doubled(x: f64, n: usize) -> f64 {
    let mut y = x;
    match (&mut y, n) {
        (chosen, 1) => {
            let again = &mut *chosen;
            *again *= 2.0;
        }
        _ => {}
    }
    y
}

fn main() {}
