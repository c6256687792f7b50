use autodiff::differentiate;

struct Spring;

impl Spring {
    #[differentiate]
    fn force(x: f64) -> f64 {
        #[cfg(any())]
        return 0.0;
        -2.0 * x
    }
}

#[differentiate]
trait Elastic {
    fn length(&self) -> f64;

    fn doubled(&self) -> f64 {
        #[cfg(any())]
        return 0.0;
        2.0 * self.length()
    }
}

#[differentiate]
impl Elastic for f64 {
    fn length(&self) -> f64 {
        *self
    }
}

fn main() {
    Spring::force(1.0);
    1.0_f64.doubled();
}
