use autodiff::differentiate;

struct Point {
    x: f64,
    y: f64,
}

impl Point {
    #[differentiate]
    fn norm(&self) -> f64 {
        self.x.hypot(self.y)
    }

    #[differentiate(wrt(other))]
    fn scaled(&self, other: &Self) -> f64 {
        self.x * other.x * other.y
    }
}

fn main() {
    let gradient = Point { x: 1.0, y: 2.0 }.norm_grad();
    println!("{}", gradient.x);
}
