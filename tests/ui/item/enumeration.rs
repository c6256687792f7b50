use autodiff::differentiate;

#[differentiate]
enum Shape {
    Circle,
}

fn main() {}
