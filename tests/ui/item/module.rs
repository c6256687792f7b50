use autodiff::differentiate;

#[differentiate]
mod geometry {
    pub(crate) fn area(r: f64) -> f64 {
        r * r
    }
}

fn main() {
    geometry::area(1.0);
}
