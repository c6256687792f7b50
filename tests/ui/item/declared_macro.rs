use autodiff::differentiate;

#[differentiate]
macro_rules! square {
    ($x:expr) => {
        $x * $x
    };
}

fn main() {
    square!(2.0);
}
