//! Types that are defined in the body of the function, as tables of terms are.

use autodiff::differentiate;

const POINTS: [[f64; 1]; 3] = [[0.7], [-0.4], [1.9]];

#[differentiate]
fn series(x: f64) -> f64 {
    struct Term(i8, u8, f64);
    let terms = [Term(1, 2, 3.0), Term(-3, 1, 0.5), Term(2, 0, -0.25)];
    let mut sum = 0.0;
    for term in terms.iter() {
        sum += (f64::from(term.0) * x).sin() * term.2 * x.powi(i32::from(term.1));
    }
    sum
}

#[differentiate]
fn rows(x: f64) -> f64 {
    struct Row {
        weights: [f64; 2],
        name: &'static str,
        power: Option<i32>,
    }
    const ROWS: [Row; 2] =
        [Row { weights: [1.0, 2.0], name: "a", power: None }, Row { weights: [0.5, 0.25], name: "bc", power: Some(2) }];
    let mut sum = x;
    for row in &ROWS {
        sum = sum * (row.weights[0] * x).cos() + row.weights[1] * sum * sum + row.name.len() as f64;
        if let Some(power) = row.power {
            sum += x.powi(power);
        }
    }
    sum
}

#[differentiate]
fn with_clone_of_its_own(x: f64) -> f64 {
    struct Scale(f64);
    impl Clone for Scale {
        fn clone(&self) -> Self {
            Self(self.0)
        }
    }
    #[derive(Clone, Copy)]
    struct Offset(f64);
    let scales = [Scale(2.0), Scale(0.5)];
    let offset = Offset(1.5);
    scales.iter().map(|scale| (x * scale.0).exp() * x + offset.0 * x).sum()
}

#[differentiate]
fn chosen(x: f64) -> f64 {
    enum Shape {
        Wave,
        Line,
    }
    let mut product = 1.0;
    for shape in [Shape::Wave, Shape::Line, Shape::Wave] {
        product *= match shape {
            Shape::Wave => x.sin() + 2.0,
            Shape::Line => 3.0 * x + product,
        };
    }
    product
}

#[test]
fn types_of_the_body_need_no_clone() {
    check!(POINTS, |v| series(v[0]));
    check!(POINTS, |v| rows(v[0]));
    check!(POINTS, |v| with_clone_of_its_own(v[0]));
    check!(POINTS, |v| chosen(v[0]));
}
