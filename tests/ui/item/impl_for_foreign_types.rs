use autodiff::differentiate;

trait Energy {
    fn energy(&self) -> f64;
}

#[differentiate]
impl Energy for f64 {
    fn energy(&self) -> f64 {
        self * self
    }
}

#[differentiate]
impl Energy for Vec<f64> {
    fn energy(&self) -> f64 {
        self[0] * self[0]
    }
}

#[differentiate]
impl Energy for (f64, f64) {
    #[differentiate(wrt(self))]
    fn energy(&self) -> f64 {
        self.0 * self.1
    }
}

#[differentiate]
impl<T: Energy> Energy for &T {
    fn energy(&self) -> f64 {
        (**self).energy()
    }
}

fn main() {
    println!("{}", 1.0.energy());
}
