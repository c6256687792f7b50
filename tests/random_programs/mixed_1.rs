//! Written by `UPDATE=1 cargo test -p autodiff-macro compiled_programs`: do not edit.

use crate::support::{array, matrix};
use autodiff::{Differentiable, differentiate, stop_gradient};
use twin::with_twin;

#[with_twin]
mod mixed_2 {
    use super::*;

    #[derive(Differentiable, Clone)]
    enum Form {
        Boxed(Box<f64>),
        Nothing,
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let mut list4: Vec<f64> = p1.chunks(2).zip(p1.iter()).map(|(a2, &a3)| a3 * (0.5 * ((if a2[0] > 0.1 && x0 < 0.9 { a2[0] } else { (1.0 + (a2[0]).powi(2)).sqrt() })))).collect();
        'outer5: for i6 in (1..=4).rev().step_by(2) {
            let mut form7 = if list4[i6 % 2] < x0 || list4[i6 % 2] > 0.3 { Form::Boxed(Box::new(0.5 * (p1[0]))) } else { Form::Nothing };
            let mut m8 = ((0.25 * (i6 as f64)) * (x0)).min((p1[i6 % 3]).atan2(2.0 + (list4[(i6 + 1) % 2]).sin()));
            let mut k9: usize = 1;
            let mut order10: Vec<usize> = (0..2).collect();
            order10.reverse();
            for &i11 in order10.iter() {
                let mut k12: usize = 0;
                let mut stock13 = vec![(1.5 + (x0).cos()).recip(), (1.5 + (m8).cos()).recip(), (0.25 * (i6 as f64)) * (x0)];
                while let Some(a14) = stock13.pop() {
                    m8 += a14.sin();
                }
            }
        }
        ((list4[1]).mul_add(list4[0], list4[1])) * (({ let inner15 = list4[1]; inner15 * (list4[1]) })) + x0 + x0 + x0
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [-1.05, -0.44, -1.26, -0.72], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_4 {
    use super::*;

    #[derive(Differentiable, Clone)]
    enum Form {
        One(f64),
        Row([f64; 2], usize),
        List(Vec<f64>),
        Boxed(Box<f64>),
        Nothing,
    }

    #[derive(Differentiable, Clone)]
    struct S0 {
        a: f64,
        bias: Vec<f64>,
        c: f64,
        d: f64,
    }

    #[differentiate]
    impl std::ops::Index<usize> for S0 {
        type Output = f64;
        fn index(&self, i: usize) -> &f64 { &self.bias[i] }
    }

    #[differentiate]
    impl std::ops::IndexMut<usize> for S0 {
        fn index_mut(&mut self, i: usize) -> &mut f64 { &mut self.bias[i] }
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let mut rows1: Vec<Vec<f64>> = (0..3).map(|i2| (0..3).map(|j3| -(p1[j3])).collect::<Vec<f64>>()).collect::<Vec<_>>();
        let mut row4 = [((if (1.5 + (x0).cos()).recip() > rows1[1][2] { x0 } else { p1[0] })).sin(); 3];
        let mut s5: S0 = S0 { a: row4.iter().fold(rows1[1][0], |acc, a6| (acc).sin() * (*a6 - ((x0) * (rows1[1][2])))), bias: vec![(row4[0]).mul_add(row4[2], p1[2]), (rows1[1][1]).atan2(2.0 + (x0).sin())], c: (rows1[1][1]).tanh(), d: 0.5 * (stop_gradient(x0)) };
        let mut form7 = Form::Boxed(Box::new(0.5 * (-(s5.d))));
        if (s5[0] - (s5.d)) > s5[0] {
            'outer8: for i9 in 0..=3 {
                let mut row10 = vec![((1.5 + (s5.a).cos()).recip()).sin(); 3];
            }
        } else {
        }
        ((s5.bias[0]) * (row4[0])).abs() + s5[0] + s5.c + s5.a
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [1.18, 1.09, -1.2, 0.89, 0.62], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_5 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[f64; 4], value3: &[f64]) -> f64 {
        for i1 in (0..5).step_by(2) {
            for e2 in value3.iter() {
                let mut stack4 = vec![(value3[i1 % 3] - (x0)), (value3[i1 % 3] + q2[(i1 + 2) % 4])];
                if q2[i1 % 4] > 0.1 && value3[0] < 0.9 {
                    break;
                }
            }
        }
        (if !(value3[1] > p1) { (value3[0]).mul_add(x0, q2[2]) } else { (value3[1]).mul_add(q2[1], q2[0]) }) + p1 + value3[2] + p1
    }

    compare!(
        program, (a0[0], a1[0], array(a2), a3), (&mut d0[0], &mut d1[0], array(d2), d3), |a0: 1, a1: 1, a2: 4, a3: 3|, |d0, d1, d2, d3|,
        at: [0.63, -0.6, 0.85, -1.49, -0.55, 1.3, 1.49, 0.11, -0.84], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_7 {
    use super::*;

    #[derive(Differentiable, Clone, Copy)]
    enum Form {
        One(f64),
        Named { x: f64, y: f64 },
        Row([f64; 2], usize),
        Nothing,
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &[f64]) -> f64 {
        let mut rows1: Vec<Vec<f64>> = (0..3).map(|i2| (0..2).map(|j3| (0.25 * (j3 as f64)).sin()).collect::<Vec<f64>>()).collect::<Vec<_>>();
        let mut form4 = Form::Named { x: 0.5 * ((rows1[1][0] + q2[1])), y: q2[0] };
        rows1[2][1] -= (((x0).max(rows1[1][0])) / (2.0 + (rows1[1][1]).sin())).tanh();
        {
            let (top5, bottom6) = rows1.split_at_mut(1);
            top5[0][1] += bottom6[0][1] * (({ let inner7 = q2[3]; inner7 * (p1[0]) })).sin();
            std::mem::swap(&mut top5[0], &mut bottom6[0]);
        }
        q2[1] + p1[1] + x0 + rows1[1][0]
    }

    compare!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 3, a2: 4|, |d0, d1, d2|,
        at: [-1.43, 1.24, 0.82, -0.35, 0.46, 1.0, 0.26, 0.17], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_8 {
    use super::*;

    #[derive(Differentiable, Clone, Copy)]
    enum Form {
        One(f64),
        Named { x: f64, y: f64 },
        Nothing,
    }

    fn helper_0(x0: f64, p1: &[f64; 4]) -> Option<f64> {
        let mut flag1 = (p1[0]) * (p1[1]) > p1[0];
        let mut m2 = 0.5 * (((p1[2] + x0) - ((p1[0]) * (p1[1]))));
        let mut row3 = [((m2).min(m2)).sin(); 2];
        ((1.5 + (p1[3]).cos()).recip() > row3[0]).then(|| ((m2).powi(2)) * ((p1[0] - (p1[2]))))
    }

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[f64; 3], value3: &[f64]) -> f64 {
        let v1 = (q2[1]).tanh();
        let mut form2 = if q2[1] < p1 || x0 > 0.3 { Form::One((x0).mul_add(value3[3], v1)) } else { Form::One(value3[1]) };
        let v3 = match ((3) % 2, -(value3[1]) > 0.1 && p1 < 0.9) {
            (0, true) => {
                (value3.iter().copied().map(|a4| a4 + ((((0..4).map(|a5| 0.5 * (x0)).filter_map(|a6| { let y = a6 + (p1); if y > 1.14 { Some(y * y) } else { None } }).rev().sum::<f64>()) * ((1.0 + (x0).powi(2)).sqrt())).sin())).map(|a7| a7 * ((value3.last().copied().unwrap_or(x0)).tanh())).map_while(|a8| { let y = a8 - ((x0).min((p1 - (x0)))); if y > -1.04 { Some(y * y) } else { None } }).sum::<f64>()).sin()
            }
            (1, flagged) if flagged || !(p1 > q2[0]) => {
                (((v1).atan2(2.0 + (p1).sin()) + p1)).sin()
            }
            _ => {
                0.5 * (((v1).tanh() - ((v1).atan())))
            }
        };
        (helper_0(p1, &[p1, q2[2], p1, p1]).unwrap_or(p1)).clamp(-1.25, 1.25) + x0 + v1 + v3
    }

    compare!(
        program, (a0[0], a1[0], array(a2), a3), (&mut d0[0], &mut d1[0], array(d2), d3), |a0: 1, a1: 1, a2: 3, a3: 4|, |d0, d1, d2, d3|,
        at: [-0.04, -1.04, -1.11, -0.01, 1.46, 0.2, -0.79, 1.03, 0.85], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_13 {
    use super::*;

    #[derive(Differentiable, Clone, Copy)]
    struct S0<T> {
        a: T,
        bias: (T, T),
        c: (T, T),
        d: T,
    }

    fn helper_1(x0: f64, p1: &mut f64, q2: f64, value3: impl Fn(f64) -> f64) -> S0<f64> {
        let mut row1 = vec![(if (1.5 + (q2).cos()).recip() > x0 { x0 } else { x0 }); 3];
        let row2 = [(q2) * (q2), x0, q2];
        let mut rows3: Vec<Vec<f64>> = vec![vec![(row2[0]) * (row2[0]), (x0).sin()]; 3];
        S0 { a: 0.5 * (q2), bias: (0.5 * ((if (1.0 + (q2).powi(2)).sqrt() > row2[1] { rows3[0][0] } else { q2 })), row2[1]), c: (rows3[2][1], (x0).sin()), d: ((x0).clamp(-1.25, 1.25)).tanh() }
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 2], q2: &[f64; 3], value3: &[f64]) -> f64 {
        let v2 = ((p1[1]).hypot(1.0 + (x0).powi(2)) + ({ let inner1 = value3[0]; inner1 * (x0) }));
        let mut row3 = [(-((p1[1]).powi(2))).exp(); 2];
        let found5 = 'block4: {
            let mut stock6 = vec![(1.5 + (v2).cos()).recip(), (1.5 + (p1[0]).sin()).ln(), (p1[1] + x0)];
            loop {
                let Some(a7) = stock6.pop() else { break };
                {
                    let mut f8 = |a9: f64| {
                        row3[0] = (((value3[0]).tanh()) * ((value3[3]).mul_add(a9, x0))).sin();
                        let mut s13 = helper_1(((1..2).map(|a10| (p1[1 - a10]).tanh()).step_by(2).map(|a11| a11 - (0.5 * (v2))).min_by(|a, b| a.total_cmp(b)).unwrap_or(v2)).tanh(), &mut row3[0], (a9 - (v2)), |a12: f64| ((a12) * (value3[0])).sin());
                        (a7).sin()
                    };
                }
                row3[0] += a7.sin();
            }
            (f64::sin(stop_gradient(p1[1]))).sin()
        };
        if (1.0 + (found5).powi(2)).sqrt() > x0 {
            return p1[0] + p1[0] + value3[3] + x0;
        }
        p1[1] + value3[0] + p1[0] + q2[2]
    }

    compare!(
        program, (a0[0], array(a1), array(a2), a3), (&mut d0[0], array(d1), array(d2), d3), |a0: 1, a1: 2, a2: 3, a3: 4|, |d0, d1, d2, d3|,
        at: [0.94, -1.06, -1.31, -0.72, -1.0, 0.28, 1.15, -1.05, 1.22, -0.53], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_14 {
    use super::*;

    #[derive(Differentiable, Clone, Copy)]
    enum Form {
        Named { x: f64, y: f64 },
        Row([f64; 2], usize),
        Nothing,
    }

    #[differentiate]
    fn helper_0(x0: f64, p1: f64, q2: &mut f64) -> Result<f64, String> {
        let row1 = [(*q2) * (p1), (p1) * (x0), (0..3).rev().take_while(|&a2| (p1).atan2(2.0 + (*q2).sin()) > 0.25 * (a2 as f64)).map(|a3| (0.25 * (a3 as f64)).cos()).fold((p1).tanh(), |acc, a4| acc - (a4 + ((x0).tanh())))];
        let mut row5 = [(x0).sin(); 3];
        let mut form6 = if *q2 < p1 || row1[1] > 0.3 { Form::Named { x: ((x0).mul_add(row1[0], row5[0])).sin(), y: p1 } } else { Form::Row([row5[2], (1..2).map(|a7| 0.25 * (a7 as f64) + (row1[2 - a7])).step_by(2).map(|a8| a8 * ((x0).tanh())).nth(1).unwrap_or(*q2)], 0) };
        Ok(((0..4).map(|a9| 0.5 * (row5[a9 % 3])).filter_map(|a10| { let y = a10 * (a10); if y > 0.3 { Some(y * y) } else { None } }).rev().sum::<f64>() - (row1[1])) + x0 + row5[0] + row1[0])
    }

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: f64, value3: &[f64]) -> f64 {
        let mut rows1: Vec<Vec<f64>> = (0..3).map(|i2| (0..3).map(|j3| (((0.25 * (i2 as f64)) * (p1)).max(p1)).sin()).collect::<Vec<f64>>()).collect::<Vec<_>>();
        let mut m4 = 0.5 * ((match ((q2 + p1) > x0).then(|| x0) { Some(a5) => (p1 - a5).sin(), None => x0 }));
        let late6;
        if x0 > m4 {
            let mut flag7 = x0 < rows1[2][1] || m4 > 0.3;
            late6 = ((rows1.iter().step_by(2).enumerate().map(|(a9, a10)| 0.25 * (a9 as f64) + ((a10[0]).tanh())).last().unwrap_or(q2) + (rows1[0][0]) / (2.0 + (m4).sin()))).tanh();
        } else {
            let mut form11 = Form::Row([(p1 - (p1)), (value3[3] + value3[0])], 3);
            late6 = (-(rows1[1][0])).max(x0);
        }
        let o13 = helper_0((|a12: f64| p1)((value3[2]).sin()), (if x0 > x0 { Some(value3[3]) } else { None }).unwrap_or(p1), &mut m4).ok();
        let mut t14 = ((m4).sin(), (f64::sin(x0)).tanh());
        let mut sum15 = 0.0;
        for i16 in 0..3 {
            let difference17 = value3[i16 + 1] - value3[i16];
            let mut m18 = ((rows1.iter().map(|a19| a19[1] + ((({ let inner20 = rows1[i16][2 - i16]; inner20 * (t14.0) })).tanh())).sum::<f64>() + o13.unwrap_or(0.1))).sin();
            let v21 = value3.iter().map(|a22| (a22 - (rows1[i16][i16])).powi(2)).sum::<f64>();
            sum15 += (((1.5 + (m4).sin()).ln()) / (2.0 + (p1).sin())).tanh();
        }
        (m4) * ((o13.unwrap_or(0.27)) * (t14.1)) + m4 + late6 + q2 + sum15
    }

    compare!(
        program, (a0[0], a1[0], a2[0], a3), (&mut d0[0], &mut d1[0], &mut d2[0], d3), |a0: 1, a1: 1, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        at: [0.2, -0.39, -1.37, -0.63, -0.91, 0.69, -0.71], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_15 {
    use super::*;

    macro_rules! blend {
        ($a:expr, $b:expr) => {
            0.5 * $a - ($b).sin()
        };
        ($x0:expr) => {{
            let x0 = $x0;
            x0 * x0.cos()
        }};
    }

    #[derive(Differentiable, Clone)]
    enum Form {
        Boxed(Box<f64>),
        Nothing,
    }

    #[derive(Differentiable, Clone, Copy)]
    struct S0<T> {
        a: T,
        bias: (T, T),
    }

    fn helper_0(x0: f64, p1: &dyn Fn(f64) -> f64) -> f64 {
        let mut boxed1 = Box::new((-(1.54_f64)).sin());
        let v2: f64 = [x0, x0, x0].into_iter().step_by(2).rev().sum();
        let mut stack3 = vec![(*boxed1 + x0), ({ let inner4 = v2; inner4 * (v2) })];
        x0 + stack3[1] + x0 + v2
    }

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &Vec<f64>, value3: &[f64]) -> f64 {
        let mut row1 = [[(|a2: f64| p1)((x0).sin()), (p1) * (p1)], [blend!(q2[1], p1), value3.iter().enumerate().skip(1).map(|(a4, &a5)| a5 + (0.5 * (x0))).fold((p1).tanh(), |acc, a6| (acc).sin() * (a6 + (0.5 * (a6))))]];
        let o7: Option<f64> = (!(x0 > p1)).then(|| ((row1[1][0]) * (p1) + helper_0(value3[0], &|a8: f64| { if !(p1 > value3[2]) { return ((value3[1]).clamp(-1.25, 1.25)).tanh(); } f64::sin(p1) })));
        let row9 = vec![0.25 * (value3.chunks(2).rev().enumerate().skip_while(|&(a11, a12)| a11 % 2 == 1).filter(|&(a14, a15)| a15[a14 % 1] > -0.63).count() as f64), (1..2).skip_while(|&a16| (p1).atan2(2.0 + (p1).sin()) > x0).map(|a17| ((x0) * (p1)).tanh()).fold((p1).sin(), |acc, a18| acc * 0.5 + (a18 * (0.5 * ((o7.unwrap_or(-1.39)).clamp(-1.25, 1.25))))), helper_0((value3[2]).tanh(), &|a19: f64| { if (q2[0]).mul_add(p1, p1) > 0.1 && (value3[1]).sin() < 0.9 { return ((p1) * (row1[1][1])).sin(); } (a19 + q2[1]) })];
        let (left20, right21) = (((o7.unwrap_or(-0.59)).atan2(2.0 + (p1).sin())).sin(), helper_0((row9[0]).tanh(), &f64::sin));
        'outer22: for i23 in (1..=4).rev().step_by(2) {
            'outer24: for e25 in row9.iter() {
                let s27 = S0 { a: 0.5 * ((right21 + left20)), bias: (p1, ((1.0 + (x0).powi(2)).sqrt()).tanh()) };
            }
            let mut form28 = if i23 < 2 { Form::Nothing } else { Form::Nothing };
        }
        ((value3[2]) * (row9[1])) * ((left20) * (p1)) + q2[1] + row9[2] + left20
    }

    compare!(
        program, (a0[0], a1[0], &a2.to_vec(), a3), (&mut d0[0], &mut d1[0], d2, d3), |a0: 1, a1: 1, a2: 2, a3: 3|, |d0, d1, d2, d3|,
        at: [1.15, -1.05, 1.22, -0.53, -0.43, 0.44, -1.04], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_16 {
    use super::*;

    macro_rules! total {
        ($first:expr $(, $rest:expr)*) => {
            $first $(+ 0.5 * $rest)*
        };
    }

    #[derive(Differentiable, Clone)]
    struct S0 {
        a: f64,
        bias: Vec<f64>,
        c: [f64; 3],
    }

    #[differentiate]
    impl std::ops::Index<usize> for S0 {
        type Output = f64;
        fn index(&self, i: usize) -> &f64 { &self.c[i] }
    }

    #[differentiate]
    impl std::ops::IndexMut<usize> for S0 {
        fn index_mut(&mut self, i: usize) -> &mut f64 { &mut self.c[i] }
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        for i1 in 0..2 {
            let mut s2: S0 = S0 { a: (p1.iter().sum::<f64>()).sin(), bias: vec![(p1[2]).sin(), (x0).abs()], c: [(x0).sin(), (x0 - (0.25 * (i1 as f64))), p1[i1]] };
            let row3 = [(p1[i1] - (p1[i1])), (x0 - (s2.c[i1]))];
            if (s2[1]) * (s2[0]) > s2.a {
                return ((s2.c[(i1 + 2) % 3]) / (2.0 + (s2[i1]).sin()) + (row3[(i1 + 1) % 2] + s2.bias[(i1 + 2) % 2])) + s2.a + s2[i1] + row3[1];
            }
            let x0 = (s2.a).sin();
        }
        let row4 = [(x0).tanh(); 2];
        {
            let f5 = move |a6: f64| {
                let mut s7: S0 = S0 { a: ((a6) * (a6)).tanh(), bias: vec![(a6 + x0), (a6) * (x0)], c: [row4[1], (a6) * (row4[0]), (total!(row4[1]))] };
                (s7.bias[0]).sin()
            };
        }
        (1.0 + ((row4[1]) / (2.0 + (x0).sin())).powi(2)).sqrt() + row4[0] + p1[0] + p1[2]
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [0.14, 0.68, 0.24, -0.98], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_17 {
    use super::*;

    macro_rules! blend {
        ($a:expr, $b:expr) => {
            0.5 * $a - ($b).sin()
        };
        ($x0:expr) => {{
            let x0 = $x0;
            x0 * x0.cos()
        }};
    }

    #[derive(Differentiable, Clone)]
    enum Form {
        One(f64),
        Named { x: f64, y: f64 },
        Boxed(Box<f64>),
        Nothing,
    }

    #[differentiate]
    fn helper_1(x0: f64, p1: f64, q2: &[f64], value3: f64) -> f64 {
        if (if (1.0 + (value3).powi(2)).sqrt() > value3 { x0 } else { value3 }) > p1 {
            for i1 in 0..=3 {
                let mut row2 = vec![(q2[(i1 + 2) % 4]).min(q2[0]), p1];
            }
        }
        value3 + value3 + p1 + p1
    }

    fn helper_2(x0: f64, p1: &[f64], q2: f64, value3: &dyn Fn(f64) -> f64) -> (f64, f64) {
        let mut boxed1 = Box::new(({ let inner2 = q2; inner2 * (inner2) }));
        let r3 = helper_1((stop_gradient(*boxed1)).sin(), helper_1((p1[0]).sin(), *boxed1, &[x0, x0, *boxed1, q2], p1[1]), &[*boxed1, x0, p1[0], x0], 0.5 * ((x0 - (p1[1]))));
        let mut row4 = [(r3).tanh(); 3];
        ((blend!(x0, row4[0])).cos() + x0 + p1[0] + p1[1], p1.iter().map(|&a5| a5 + ((value3((-(p1[0])).sin())).tanh())).take(2).skip(1).sum::<f64>())
    }

    #[differentiate]
    fn program(x0: f64, p1: usize, q2: usize, value3: &[f64]) -> f64 {
        let mut list7 = (1..3).map(|a1| 0.25 * (a1 as f64) + (((0..4).map(|a2| (x0).tanh()).map(|a3| a3 * ((value3[a1]).tanh())).zip(value3.iter().copied()).map(|(a5, a6)| a5 * (((x0).mul_add((a5 + x0), a6)).sin())).sum::<f64>()).sin())).collect::<Vec<f64>>();
        let v11 = ((list7[1] + helper_2(0.5 * (list7[q2 % 2]), &value3[..], (value3[0]).sin(), &|a8: f64| { if p1 % 2 == 1 { return ({ let inner10 = a8; inner10 * (a8) }); } ((|a9: f64| a9)((a8).tanh())).sin() }).1)).tanh();
        let mut rows12: Vec<Vec<f64>> = vec![vec![(x0 + v11), (x0) * (list7[p1 % 2])], vec![helper_2(0.25 * (p1 as f64), &value3[0..=2], (v11).sin(), &f64::cos).0, 0.25 * (list7.iter().copied().filter(|&a13| a13 > -1.3).count() as f64)], vec![list7[q2 % 2], (list7[p1 % 2]) * (x0)]];
        let mut form14 = if (1.0 + (value3[(p1 + 2) % 3]).powi(2)).sqrt() > list7[q2 % 2] { Form::Named { x: 0.5 * (stop_gradient(list7[1])), y: rows12[p1 % 3][q2 % 2] } } else { Form::One((value3[q2 % 3]).tanh()) };
        let mut n15 = 0;
        while n15 < 3 && (!(0.25 * (q2 as f64) > v11)) {
            n15 += 1;
        }
        0.25 * (q2 as f64) + value3[2] + x0 + x0
    }

    compare!(
        program, (a0[0], 0, 0, a3), (&mut d0[0], d3), |a0: 1, a3: 3|, |d0, d3|,
        at: [0.73, 1.5, -0.96, -1.12], weights: [0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_22 {
    use super::*;

    #[derive(Differentiable, Clone)]
    enum Form {
        Named { x: f64, y: f64 },
        List(Vec<f64>),
        Nothing,
    }

    fn helper_0(x0: f64, p1: [f64; 4], q2: &mut f64, value3: &dyn Fn(f64) -> f64) -> (f64, f64) {
        let mut form1 = if *q2 < *q2 || 0.76_f64 > 0.3 { Form::Named { x: ((p1[2]).hypot(1.0 + (x0).powi(2))).sin(), y: *q2 } } else { Form::Nothing };
        let v2: f64 = p1.iter().copied().skip(1).skip_while(|&a3| a3 > 0.2).sum();
        let mut stack4 = vec![x0, (*q2) * (x0)];
        ((stack4[1]).max(p1.iter().copied().flat_map(|a5| p1.iter().map(move |&b6| ((a5).clamp(-1.25, 1.25)).tanh() * a5)).sum::<f64>()) + x0 + x0 + p1[3], 0.25 * (p1.chunks(2).rev().enumerate().skip_while(|&(a8, a9)| a8 % 2 == 1).filter(|&(a11, a12)| a12[a11] > -0.63).count() as f64))
    }

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: f64, value3: &[f64]) -> f64 {
        let row1 = vec![(x0) * (q2), (x0 + value3[1]), (q2).atan()];
        let mut form2 = Form::Nothing;
        let mut row3 = vec![(value3[2]) / (2.0 + (row1[0]).sin()), row1[1], (if (p1[0][0]) * (q2) > q2 { q2 } else { q2 }), value3.iter().skip(1).zip(row1.chunks_exact(2)).map(|(a5, a6)| *a5 + (((row1[1] + x0)).tanh())).find(|&a7| a7 > -1.26).unwrap_or(row1[1])];
        if let [p8, p9 @ ..] = &mut row3[..] {
            *p8 = *p8 * 0.5 - 0.5 * ((p9[2] + x0));
            let (left11, right12) = helper_0(0.5 * (p9[1]), [row1[0], row1[0], row1[0], row1[2]], &mut *p8, &|a10: f64| (((p1[0][1]) * (row1[0]) > a10).then_some(q2).unwrap_or_else(|| p1[1][1])).tanh());
            p9.copy_from_slice(&value3[0..]);
            let mut flag13 = !(*p8 > right12);
        }
        let mut rows14: Vec<Vec<f64>> = vec![vec![(q2 - (x0)), (row1[2] + row1[0])], vec![x0, (value3[2]) / (2.0 + (p1[0][0]).sin())]];
        ((q2) * (rows14[1][0])).mul_add((|a15: f64| a15)((value3[2]).sin()), q2) + row3[1] + x0 + p1[1][0]
    }

    compare!(
        program, (a0[0], matrix(a1), a2[0], a3), (&mut d0[0], matrix(d1), &mut d2[0], d3), |a0: 1, a1: 4, a2: 1, a3: 3|, |d0, d1, d2, d3|,
        at: [0.69, 0.79, 0.96, 0.28, 0.04, -1.1, 0.92, 0.35, 0.87], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_23 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &[f64]) -> f64 {
        let mut stack1 = vec![(q2[3]) / (2.0 + (q2[1]).sin()), x0];
        if p1.chunks(2).map(|a2| a2[1] - (q2[3])).skip(1).rev().all(|a3| a3 - (((x0 - (a3))).tanh()) > -0.41) {
            {
                let part5 = &q2[0..];
                stack1[1] = part5[1] * 0.5;
            }
        }
        ((-((p1[1]).powi(2))).exp()) * ((stack1[stack1.len() - 1] - (x0))) + x0 + x0 + x0
    }

    compare!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 2, a2: 4|, |d0, d1, d2|,
        at: [0.08, -0.41, 1.42, 0.78, -0.63, -0.2, -0.87], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_26 {
    use super::*;

    #[derive(Differentiable, Clone)]
    enum Form {
        Named { x: f64, y: f64 },
        List(Vec<f64>),
        Nothing,
    }

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: &[f64]) -> f64 {
        let mut m1 = ((if q2[3] < q2[1] || q2[0] > 0.3 { (x0).max(p1[1][0]) } else { q2[3] })).sin();
        m1 = (m1).sin() + (m1).tanh();
        let v2: f64 = q2.iter().sum();
        let late3;
        if v2 > m1 {
            let mut row4 = q2.to_vec();
            late3 = (((m1 + p1[0][1])) * ((row4[3]) / (2.0 + (row4[1]).sin()))).tanh();
        } else {
            let found6 = 'block5: {
                (x0).sin()
            };
            late3 = (((|a7: f64| m1)(0.5 * (found6))) * (p1.iter().map(|a8| a8[1] + ((x0 - (found6)))).rev().sum::<f64>())).tanh();
        }
        let mut sum9 = 0.0;
        for i10 in 0..3 {
            let difference11 = q2[i10 + 1] - q2[i10];
            let mut m12 = ((|a13: f64| stop_gradient(v2))(((p1[i10 % 2][1]).clamp(-1.25, 1.25)).sin())).sin();
            let mut form14 = Form::Named { x: 0.5 * (q2.iter().fold((x0).tanh(), |acc, &a15| acc - (a15 + ((x0 - (late3)))))), y: m1 };
            sum9 -= (((m1 + difference11) + (|a16: f64| a16)(p1[i10 % 2][i10 % 2]))).tanh();
        }
        let mut sum17 = 0.0;
        for i18 in 1..3 {
            let difference19 = q2[i18 + 1] - q2[i18] * q2[i18 - 1];
            let mut row20 = q2.to_vec();
            if let [p21, .., p22] = &mut row20[..] {
                *p21 = *p21 * 0.5 - ((q2[(i18 + 1) % 4] + m1)).tanh();
            }
            sum17 += 0.5 * (q2[3 - i18]);
        }
        ((v2) / (2.0 + (v2).sin())).hypot(1.0 + ((late3) * (late3)).powi(2)) + m1 + v2 + q2[3] + sum9 + sum17
    }

    compare!(
        program, (a0[0], matrix(a1), a2), (&mut d0[0], matrix(d1), d2), |a0: 1, a1: 4, a2: 4|, |d0, d1, d2|,
        at: [1.5, 1.24, 0.12, -1.08, 0.95, -0.67, -0.76, -1.46, 1.14], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_29 {
    use super::*;

    macro_rules! total {
        ($first:expr $(, $rest:expr)*) => {
            $first $(+ 0.5 * $rest)*
        };
    }

    #[derive(Differentiable, Clone)]
    enum Form {
        One(f64),
        Boxed(Box<f64>),
        Nothing,
    }

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: &[f64]) -> f64 {
        let mut m1 = ((if q2[3] < q2[1] || q2[0] > 0.3 { (x0).max(p1[1][0]) } else { q2[3] })).sin();
        m1 = (m1).sin() + (m1).tanh();
        let v2: f64 = q2.iter().sum();
        let late3;
        if v2 > m1 {
            let mut row4 = q2.to_vec();
            late3 = (((m1 + p1[0][1])) * ((row4[3]) / (2.0 + (row4[1]).sin()))).tanh();
        } else {
            let found6 = 'block5: {
                (x0).sin()
            };
            late3 = (((|a7: f64| m1)(0.5 * (found6))) * (p1.iter().map(|a8| a8[1] + ((x0 - (found6)))).rev().sum::<f64>())).tanh();
        }
        let mut sum9 = 0.0;
        for i10 in 0..3 {
            let difference11 = q2[i10 + 1] - q2[i10];
            let mut m12 = ((|a13: f64| stop_gradient(v2))(((p1[i10 % 2][1]).clamp(-1.25, 1.25)).sin())).sin();
            let mut form14 = Form::One(0.5 * (q2.iter().fold((x0).tanh(), |acc, &a15| acc - (a15 + ((x0 - (late3)))))));
            sum9 += ((|a17: f64| (a17 + q2[i10]))(((v2) / (2.0 + (m1).sin())).tanh())).sin();
        }
        let mut sum18 = 0.0;
        for j19 in 0..2 {
            let factor22 = (v2).tanh();
            let mut column21 = ((total!(late3, v2, x0))).tanh();
            for k20 in 0..2 {
                column21 += q2[k20 * 2 + j19] * factor22 * p1[j19][1];
            }
            sum18 += 0.5 * column21.sin();
        }
        (p1[1][1]).atan2(2.0 + ((v2 - (p1[0][0]))).sin()) + v2 + v2 + m1 + sum9 + sum18
    }

    compare!(
        program, (a0[0], matrix(a1), a2), (&mut d0[0], matrix(d1), d2), |a0: 1, a1: 4, a2: 4|, |d0, d1, d2|,
        at: [-1.4, -0.45, -0.41, -1.29, 1.5, 1.24, 0.12, -1.08, 0.95], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_30 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &[f64]) -> f64 {
        let mut rows1: Vec<Vec<f64>> = vec![vec![(|a2: f64| q2[0])(0.5 * (p1[1])), (if (1.5 + (x0).cos()).recip() > q2[1] { q2[0] } else { p1[0] }), ({ let inner3 = p1[0]; inner3 * (p1[1]) })]; 3];
        {
            let (top4, bottom5) = rows1.split_at_mut(1);
            top4[0][1] += bottom5[0][1] * 0.5 * ((q2[1]).atan2(2.0 + (x0).sin()));
            std::mem::swap(&mut top4[0], &mut bottom5[0]);
        }
        if (q2[2] - (q2[2])) > p1[1] {
            let mut row6 = q2.to_vec();
        }
        (p1[0] + (rows1[1][1]).powi(2)) + q2[2] + q2[0] + x0
    }

    compare!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 2, a2: 3|, |d0, d1, d2|,
        at: [1.29, -1.19, 0.03, -1.05, -0.2, -0.07], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_32 {
    use super::*;

    macro_rules! total {
        ($first:expr $(, $rest:expr)*) => {
            $first $(+ 0.5 * $rest)*
        };
    }

    #[derive(Differentiable, Clone, Copy)]
    enum Form {
        One(f64),
        Row([f64; 2], usize),
        Nothing,
    }

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: &f64, value3: &[f64]) -> f64 {
        'outer1: for i2 in (1..=4).rev().step_by(2) {
            let mut n5 = 0;
            let found4 = 'outer3: loop {
                n5 += 1;
                if n5 > 2 {
                    break (({ let inner6 = (*q2).abs(); inner6 * ((inner6).mul_add(p1[i2 % 4], inner6)) })).tanh();
                }
                let mut m7 = (((*q2 + 0.25 * (i2 as f64)) + ({ let inner8 = p1[(n5 + 1) % 4]; inner8 * (p1[3]) }))).sin();
                if i2 < 2 {
                    continue 'outer3;
                }
                'outer9: for e10 in p1.iter() {
                    let mut form12 = if ({ let inner13 = value3[0]; inner13 * (m7) }) > *e10 { Form::One(((p1[(i2 + 2) % 4] + 0.25 * (n5 as f64))).sin()) } else { Form::Row([(value3[(n5 + 1) % 4] + x0), *q2], 0) };
                    let mut list18 = (1..3).map(|a14| ((0..4).map(|a15| 0.5 * ((*e10 + (*e10) * (*q2)))).scan(((*q2) * (*q2)).tanh(), |state, a16| { *state = *state - a16 - (0.5 * ((if !(*e10 > 0.25 * (n5 as f64)) { *q2 } else { (p1[n5 % 4] + x0) }))); Some(*state) }).map(|a17| a17 + (((0.25 * (n5 as f64)).clamp(-1.25, 1.25) + value3[a14]))).sum::<f64>()).sin()).collect::<Vec<f64>>();
                    let v19 = match &form12 {
                        Form::One(p20) => {
                            let v23 = 0.5 * (((|a22: f64| *e10)((value3[(i2 + 1) % 4]).sin()) + (*e10) / (2.0 + (*p20).sin())));
                            stop_gradient(m7)
                        }
                        Form::Row(p24, _) => {
                            0.5 * (x0)
                        }
                        Form::Nothing => {
                            (((p1[n5 % 4]) * (*e10)) * ((*e10) / (2.0 + (p1[3]).sin()))).sin()
                        }
                    };
                }
                if (total!(value3[2], m7, x0)) > *q2 {
                    return *q2 + *q2 + value3[i2 % 4] + *q2;
                }
            };
        }
        stop_gradient((value3[2]) * (x0)) + x0 + *q2 + x0
    }

    compare!(
        program, (a0[0], &a1.to_vec(), &a2[0], a3), (&mut d0[0], d1, &mut d2[0], d3), |a0: 1, a1: 4, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        at: [1.29, -0.15, -1.17, 0.89, 0.66, -0.03, -0.77, -1.12, -0.4, -1.05], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_33 {
    use super::*;

    #[derive(Differentiable, Clone)]
    enum Form {
        Named { x: f64, y: f64 },
        List(Vec<f64>),
        Nothing,
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let mut m1 = (p1[0]).sin();
        let mut list5: Vec<f64> = p1.chunks(2).zip(p1.iter()).map(|(a3, &a4)| a3[0] * ((if a4 > 0.1 && (x0).clamp(-1.25, 1.25) < 0.9 { p1[1] } else { (x0).abs() }))).collect();
        'outer6: for i7 in (1..=4).rev().step_by(2) {
            let mut form8 = if p1[i7 % 3] < m1 || m1 > 0.3 { Form::List(vec![x0, m1]) } else { Form::List(vec![p1[i7 % 3], m1]) };
            let old9 = std::mem::replace(&mut m1, (x0).hypot(1.0 + (0.25 * (i7 as f64)).powi(2)));
            let v10 = match ((i7 % 4) % 2, i7 < 2) {
                (0, true) => {
                    m1 -= (((p1[i7 % 3]).atan2(2.0 + (p1[(i7 + 2) % 3]).sin())).max((m1) * (old9))).tanh();
                    if (list5[i7 % 2]).min(list5[i7 % 2]) > x0 {
                        break 'outer6;
                    }
                    ((if i7 % 2 == 1 { x0 } else { x0 })).sin()
                }
                (1, flagged) if flagged || (list5[0] - (x0)) > x0 => {
                    (((list5[i7 % 2] + 0.25 * (i7 as f64)) + p1[i7 % 3])).tanh()
                }
                _ => {
                    ((list5[i7 % 2]).sin()).tanh()
                }
            };
        }
        let mut sum11 = 0.0;
        for i12 in 0..2 {
            let difference13 = p1[i12 + 1] - p1[i12];
            let mut flag14 = list5[(i12 + 2) % 2] < p1[2] || x0 > 0.3;
            let mut form15 = Form::Named { x: (p1[i12]).abs(), y: p1[i12] };
            sum11 += 0.5 * (list5[(i12 + 2) % 2]);
        }
        let mut sum17 = 0.0;
        for i18 in 1..1 {
            let difference19 = list5[i18 + 1] - list5[i18] * list5[i18 - 1];
            let v20 = list5.windows(2).zip(list5.iter()).map(|(a22, a23)| *a23 - (0.5 * (p1.iter().copied().min_by(|a, b| a.total_cmp(b)).unwrap_or(p1[i18])))).fold(0.5 * ((x0 + list5[1])), |acc, a24| acc - (a24 + ((((x0) / (2.0 + (x0).sin())) * (stop_gradient(list5[i18]))).tanh())));
            sum17 += 0.5 * (p1[(i18 + 2) % 3]);
        }
        0.25 * (list5.iter().copied().filter(|&a25| a25 > -1.3).count() as f64) + x0 + x0 + m1 + sum11 + sum17
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [1.28, -1.22, 0.99, -1.26], weights: [0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_34 {
    use super::*;

    macro_rules! total {
        ($first:expr $(, $rest:expr)*) => {
            $first $(+ 0.5 * $rest)*
        };
    }

    #[differentiate]
    fn program(x0: f64, p1: usize, q2: &[f64]) -> f64 {
        let mut row1 = [(q2.chunks(2).map(|a2| a2[1] - ((x0).sin())).sum::<f64>()).sin(); 4];
        let (loose5, loose6): (Vec<f64>, Vec<f64>) = (1..4).map(|a3| 0.5 * ((row1[1] + (|a4: f64| row1[1])(0.5 * (row1[p1]))))).map(|a7| (a7 * q2[p1], a7.cos())).unzip();
        row1[..3].sort_by(|a, b| a.partial_cmp(b).unwrap());
        'outer8: for e9 in row1[0..=2].iter_mut() {
            let mut row11 = [(x0 + q2[3 - p1]), (0.25 * (p1 as f64)) / (2.0 + (0.96_f64).sin())];
        }
        row1[p1] *= ((total!(x0, (row1[3 - p1] + q2[(p1 + 2) % 4]), x0))).cos();
        row1[p1] = row1[p1] * 0.5 + row1[p1].sin();
        let found13 = 'block12: {
            (((if p1 < 2 { Some(q2[1]) } else { None }).unwrap_or(row1[p1])).sin()).sin()
        };
        let mut sum14 = 0.0;
        for i15 in 1..3 {
            let difference16 = row1[i15 + 1] - row1[i15] * row1[i15 - 1];
            let mut k17: usize = 3;
            let mut m18 = (0.25 * (i15 as f64)).sin();
            sum14 += (difference16 + 0.25 * (p1 as f64));
        }
        (found13).mul_add(q2[p1], row1[3 - p1]) + found13 + x0 + q2[p1] + sum14
    }

    compare!(
        program, (a0[0], 0, a2), (&mut d0[0], d2), |a0: 1, a2: 4|, |d0, d2|,
        at: [1.28, -0.42, 1.26, -0.84, 0.04], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_36 {
    use super::*;

    macro_rules! total {
        ($first:expr $(, $rest:expr)*) => {
            $first $(+ 0.5 * $rest)*
        };
    }

    fn helper_2(x0: f64, p1: usize, q2: &dyn Fn(f64) -> f64) -> Option<f64> {
        let mut row1 = [(1..2).map(|a2| ((x0) * (0.25 * (p1 as f64))).tanh()).sum::<f64>(), 0.25 * ([0.25 * (p1 as f64), 0.25 * (p1 as f64), 1.37_f64].into_iter().filter(|&a3| a3 < -1.24).count() as f64), (0.25 * (p1 as f64) + x0), (x0) * (0.25 * (p1 as f64))];
        let mut stack4 = vec![(0.25 * (p1 as f64)).max(row1[1]), (row1[3]) * (0.25 * (p1 as f64))];
        for (e5, a6) in row1.iter_mut().zip([x0, 0.25 * (p1 as f64), x0].into_iter()) {
            *e5 *= ((1.0 + (stack4[p1 % 2]).powi(2)).sqrt()).sin();
        }
        Some((if p1 % 2 == 1 { 0.25 * (p1 as f64) } else { 0.25 * (p1 as f64) }) + x0 + 0.25 * (p1 as f64) + row1[3 - p1])
    }

    #[differentiate]
    fn program(x0: f64, p1: &f64, q2: f64, value3: &[f64]) -> f64 {
        let mut row1 = [0.5 * (x0); 4];
        {
            let mut f2 = |a3: f64, a4: f64| {
                let mut rows5: Vec<Vec<f64>> = vec![vec![(q2 + a4), a4, (q2) / (2.0 + (a3).sin())]; 2];
                rows5.swap(0, 1);
                ({ let inner6 = (a4) * (x0); inner6 * (value3[1]) })
            };
            {
                let part7 = &value3[0..=0];
                let mut m8 = ((q2) * ((*p1) / (2.0 + (x0).sin()))).sin();
                m8 = part7[0] * 0.5;
            }
        }
        let mut sum9 = 0.0;
        for i10 in 0..3 {
            let difference11 = row1[i10 + 1] - row1[i10];
            let o13 = helper_2(0.5 * ((0.25 * (i10 as f64)) * (row1[i10])), i10, &|a12: f64| 0.5 * ((x0) / (2.0 + (0.25 * (i10 as f64)).sin())));
            let v15 = ((|a14: f64| a14)(row1[3])) * ((*p1) / (2.0 + (value3[2 - i10]).sin()));
            sum9 += 0.5 * (value3[2 - i10]);
        }
        let mut sum16 = 0.0;
        for i17 in 0..3 {
            let difference18 = row1[i17 + 1] - row1[i17];
            for a19 in row1.chunks_exact(2) {
                let v20 = value3.iter().zip(a19.chunks_exact(2)).map(|(a22, a23)| a23[i17 % 2] * (0.5 * ((helper_2((row1[2]).sin(), i17, &f64::tanh).unwrap_or(difference18) - (((total!(x0, x0, *a22)) > x0).then(|| x0).unwrap_or(a19[i17 % 2])))))).take_while(|&a24| a24 < -0.13).sum::<f64>();
            }
            sum16 += (((difference18).atan2(2.0 + (q2).sin()) - ((x0) * (value3[(i17 + 2) % 3])))).sin();
        }
        ((|a25: f64| x0)((x0).sin())).mul_add(row1[1], q2) + x0 + x0 + value3[2] + sum9 + sum16
    }

    compare!(
        program, (a0[0], &a1[0], a2[0], a3), (&mut d0[0], &mut d1[0], &mut d2[0], d3), |a0: 1, a1: 1, a2: 1, a3: 3|, |d0, d1, d2, d3|,
        at: [0.61, -0.45, 0.69, -0.57, -0.56, 0.15], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_37 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        if (if (1.5 + (p1[1]).cos()).recip() > p1[1] { p1[1] } else { p1[0] }) > x0 {
            let mut row1 = p1.to_vec();
        }
        for i2 in 1..3 {
            if i2 % 2 == 1 {
                {
                    let f3 = move |a4: f64, a5: f64| {
                        let mut row6 = [(a5 + a4), (x0).hypot(1.0 + (0.25 * (i2 as f64)).powi(2)), ({ let inner7 = a5; inner7 * (a4) })];
                        (((a5 + a5) + a4)).sin()
                    };
                }
            } else if i2 % 2 == 0 {
            }
        }
        let mut sum8 = 0.0;
        for i9 in 1..2 {
            let difference10 = p1[i9 + 1] - p1[i9] * p1[i9 - 1];
            for &a11 in p1.iter() {
                let mut row12 = [0.5 * ((1.5 + (difference10).cos()).recip()); 4];
            }
            sum8 -= 0.5 * (((1.0 + (p1[(i9 + 1) % 3]).powi(2)).sqrt() > p1[2 - i9]).then_some((difference10).atan2(2.0 + (p1[i9]).sin())).unwrap_or_default());
        }
        (1..2).map(|a13| (p1[2 - a13]).tanh()).step_by(2).map(|a14| a14 - (0.5 * (a14))).min_by(|a, b| a.total_cmp(b)).unwrap_or(p1[2]) + p1[1] + x0 + x0 + sum8
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [-0.85, 1.2, 0.77, -0.13], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_38 {
    use super::*;

    #[derive(Differentiable, Clone, Copy)]
    struct S0<T> {
        a: T,
        bias: usize,
        c: usize,
        d: (T, T),
    }

    #[differentiate]
    fn helper_0(x0: f64, p1: [f64; 2], q2: &[f64], value3: &[f64; 4], x4: S0<f64>, p5: &[Vec<f64>]) -> f64 {
        let mut rows1: Vec<Vec<f64>> = vec![vec![q2[x4.c], (value3[x4.bias] - (p5[1][(x4.bias + 2) % 2])), (p5[x4.c % 2][0] + 0.25 * (x4.c as f64))], vec![stop_gradient(value3[x4.bias]), (p1[x4.c % 2]).mul_add(p5[(x4.c + 1) % 2][x4.c % 2], value3[3 - x4.c]), (1.5 + (value3[2]).sin()).ln()], vec![x0, (0.25 * (x4.c as f64) + value3[x4.bias]), 0.25 * (x4.c as f64)]];
        rows1[x4.c % 3][x4.c % 3] = 0.5 * ((x0).sin());
        if (q2[x4.bias]) * (value3[2]) > p1[(x4.c + 2) % 2] {
            return (({ let inner2 = p5[x4.c % 2][(x4.c + 2) % 2]; inner2 * (inner2) })).atan() + x0 + q2[(x4.bias + 1) % 4] + p5[x4.bias % 2][1];
        }
        rows1[x4.bias % 3][x4.bias % 3] = (({ let inner3 = (x4.d.0 + x4.d.1); inner3 * (({ let inner4 = x0; inner4 * (p1[x4.c % 2]) })) })).sin();
        (x4.a) * ((q2[x4.bias]) / (2.0 + (x0).sin())) + x4.a + 0.25 * (x4.bias as f64) + q2[1]
    }

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: &[f64]) -> f64 {
        let mut flag1 = x0 < p1[0][1] || q2[1] > 0.3;
        let mut m2 = (helper_0((x0).sin(), [x0, q2[2]], &q2[..], &[p1[1][0], x0, x0, q2[3]], S0 { a: p1.iter().map(|a3| a3[1] - (q2[2])).rev().sum::<f64>(), bias: 1, c: 2, d: (((1.0 + (x0).powi(2)).sqrt()).sin(), 0.5 * ((x0 - (p1[0][0])))) }, &[vec![p1[1][0], q2[0]], vec![x0, x0]]) - ((x0) * (p1[0][1])));
        'outer4: for e5 in q2[1..=3].iter() {
            let mut rows7: Vec<Vec<f64>> = vec![vec![q2.iter().map(|a8| *a8 * (((m2) / (2.0 + (q2[3]).sin())).tanh())).sum::<f64>(), *e5], vec![helper_0(*e5, [*e5, m2], &q2[0..], &[*e5, m2, *e5, *e5], S0 { a: 0.5 * ((*e5) * (q2[0])), bias: 3, c: 3, d: (((q2[2]).min(p1[1][1])).sin(), 0.5 * ((p1[0][0] - (p1[0][1])))) }, &[vec![p1[0][1], m2], vec![1.3900000000000001_f64, q2[1]]]), (p1[1][0] + m2)], vec![(m2 - (x0)), (q2[3]).mul_add(p1[0][0], x0)]];
        }
        m2 = 0.5 * (((if flag1 { Some(q2[1]) } else { None }).unwrap_or_else(|| p1[1][1])) * ((|a9: f64| x0)(p1[0][1])));
        (-(((q2[0] + p1[0][1])).powi(2))).exp() + p1[1][1] + q2[3] + m2
    }

    compare!(
        program, (a0[0], matrix(a1), a2), (&mut d0[0], matrix(d1), d2), |a0: 1, a1: 4, a2: 4|, |d0, d1, d2|,
        at: [1.45, 0.19, -0.77, -1.24, -0.64, 1.08, -0.86, 1.35, -0.69], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_39 {
    use super::*;

    #[derive(Differentiable, Clone, Copy)]
    struct S0 {
        a: f64,
        bias: f64,
        c: f64,
        d: (f64, f64),
    }

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: &mut [f64], value3: &[f64]) -> f64 {
        let v1 = match ((2) % 2, (p1[0][0] + x0) > q2[1]) {
            (0, true) => {
                let mut s2 = S0 { a: ((1.5 + (p1[0][1]).cos()).recip()).sin(), bias: 0.5 * ((value3[0]).tanh()), c: 0.5 * ((value3[0]).min(value3[1])), d: (p1[1][0], ((1.5 + (p1[1][1]).cos()).recip()).sin()) };
                0.5 * (value3.iter().chain(q2.iter()).sum::<f64>())
            }
            (1, flagged) if flagged || (value3[3] + value3[1]) > p1[0][0] => {
                let t12 = value3.iter().copied().map(|a3| a3 - ((((0..4).map(|a4| (p1[0][a4 % 2]).tanh()).map_while(|a5| { let y = a5 + ((0..4).map(|a6| 0.25 * (a6 as f64) * (0.5 * (x0))).fold(a3, |acc, a7| (acc).sin() * (a7 * (q2[1])))); if y > -1.01 { Some(y * y) } else { None } }).scan((q2[1]).sin(), |state, a8| { *state = *state * 0.5 + a8 + (((a3) * (a3)).sin()); Some(*state) }).sum::<f64>()) * ((p1[1][1] + x0))).tanh())).take_while(|&a9| a9 < -0.6).map(|a10| a10 - ((if (1.5 + (x0).cos()).recip() > value3[0] { (value3[0] + a10) } else { ({ let inner11 = a10; inner11 * (q2[1]) }) }))).fold((((if x0 < q2[0] || q2[1] > 0.3 { q2[0] } else { value3[0] })).tanh(), q2[0]), |(s, q), a13| (q * 0.5 + a13 * (((p1[1][1] + value3[3])).sin()), s.sin()));
                (0.25 * (value3.iter().copied().filter(|&a14| a14 > -1.3).count() as f64)).tanh()
            }
            _ => {
                ((1.5 + ((p1[0][0]) * (x0)).cos()).recip()).tanh()
            }
        };
        (x0 + (p1[1][1] + value3[2])) + p1[1][1] + v1 + x0
    }

    compare!(
        program, (a0[0], matrix(a1), a2, a3), (&mut d0[0], matrix(d1), d2, d3), |a0: 1, a1: 4, a2: 2, a3: 4|, |d0, d1, d2, d3|,
        at: [0.5, -1.09, 1.35, 0.36, 1.29, -0.15, -1.17, 0.89, 0.66, -0.03, -0.77], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_40 {
    use super::*;

    #[derive(Differentiable, Clone)]
    enum Form {
        One(f64),
        Named { x: f64, y: f64 },
        List(Vec<f64>),
        Boxed(Box<f64>),
        Nothing,
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 2], q2: &Vec<f64>, value3: &[f64]) -> f64 {
        let mut form1 = Form::Boxed(Box::new((q2[1]).mul_add(p1[1], p1[0])));
        p1.copy_from_slice(&q2[0..2]);
        let mut flag2 = !(p1[0] > x0);
        ((p1[1] + q2[1])).powi(3) + x0 + p1[0] + q2[1]
    }

    compare!(
        program, (a0[0], array(a1), &a2.to_vec(), a3), (&mut d0[0], array(d1), d2, d3), |a0: 1, a1: 2, a2: 4, a3: 3|, |d0, d1, d2, d3|,
        at: [-0.63, 0.89, 0.13, -0.23, 0.9, 1.01, -1.04, 0.29, 0.52, -0.7], weights: [0.0, 0.25, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_41 {
    use super::*;

    #[derive(Differentiable, Clone, Copy)]
    enum Form {
        One(f64),
        Named { x: f64, y: f64 },
        Nothing,
    }

    #[derive(Differentiable, Clone, Copy)]
    struct S0<T>(T, T, (T, T), (T, T));

    fn helper_1(x0: f64, p1: &Vec<f64>) -> (f64, f64) {
        let mut m1 = ((p1[1]) * (p1[1]) - (p1[1]));
        let mut k2: usize = 3;
        m1 -= 0.5 * (p1[1]);
        (((p1[0]).hypot(1.0 + (0.25 * (k2 as f64)).powi(2)) - ((x0).hypot(1.0 + (p1[k2 % 2]).powi(2)))) + m1 + x0 + p1[k2 % 2], (1..2).skip_while(|&a3| (p1[a3]).hypot(1.0 + (p1[1]).powi(2)) > x0).map(|a4| ((x0) * (m1)).tanh()).fold((((1.0 + (p1[(k2 + 1) % 2]).powi(2)).sqrt() > p1[k2 % 2]).then_some(x0).unwrap_or_default()).tanh(), |acc, a5| acc - (a5 - (m1))))
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let v1 = match 2 {
            0 => {
                let mut order2: Vec<usize> = (0..4).collect();
                order2.sort_by(|i, j| p1[*i].partial_cmp(&p1[*j]).unwrap());
                for &i3 in order2.iter() {
                    let mut o4: Option<f64> = (i3 % 2 == 0).then(|| ((if i3 % 2 == 0 { x0 } else { x0 })).min((1.09_f64 - (x0))));
                    let mut n6 = 0;
                    'outer5: while n6 < 2 && (i3 < 1) {
                        let t8 = helper_1(((|a7: f64| 1.09_f64)((x0).sin())).sin(), &vec![o4.unwrap_or(0.0), o4.unwrap_or(-0.43)]);
                        n6 += 1;
                    }
                    let mut form9 = if -(x0) > o4.unwrap_or(0.57) { Form::One(0.5 * (p1[3 - i3])) } else { Form::Named { x: 0.5 * ((p1[i3]).hypot(1.0 + (x0).powi(2))), y: 0.25 * (n6 as f64) } };
                }
                let row10 = vec![(p1[order2[0]]).tanh(), (|a11: f64| a11)((x0).tanh()), x0, p1[2]];
                (((p1[0]).cos()) / (2.0 + (row10[0]).sin())).tanh()
            }
            1 if (if (p1[2]).tanh() > x0 { x0 } else { p1[0] }) > x0 => {
                let mut s12 = S0(0.5 * ((p1[2] - (p1[3]))), (1.5 + (p1[0]).sin()).ln(), ((p1.windows(2).enumerate().map(|(a14, a15)| a15[0] - (((0.25 * (a14 as f64) - (0.25 * (a14 as f64)))).tanh())).product::<f64>()).tanh(), stop_gradient(x0)), (0.5 * ((p1[3]).atan()), ((|a16: f64| a16)((x0).sin())).sin()));
                (({ let inner17 = ({ let inner18 = s12.3.1; inner18 * (s12.3.1) }); inner17 * (p1.chunks_exact(2).map(|a19| a19[1] - (((inner17).abs()).tanh())).rev().sum::<f64>()) })).sin()
            }
            _ => {
                (p1.chunks(2).map(|a20| a20[0] - (0.5 * (({ let inner21 = p1[2]; inner21 * ((a20[0] + inner21)) })))).sum::<f64>()).tanh()
            }
        };
        ((v1).min(p1[2])) * (p1.iter().copied().map(|a22| a22 - (0.5 * ((|a23: f64| a23)(v1)))).sum::<f64>()) + x0 + x0 + v1
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [0.65, 0.39, -1.2, -0.47, 1.01], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_42 {
    use super::*;

    #[derive(Differentiable, Clone)]
    enum Form {
        List(Vec<f64>),
        Nothing,
    }

    #[differentiate]
    fn helper_0(x0: f64) -> (f64, f64) {
        let mut form1 = if x0 < x0 || x0 > 0.3 { Form::Nothing } else { Form::List(vec![(if (x0).max(x0) > 0.1 && (|a2: f64| x0)((x0).sin()) < 0.9 { x0 } else { x0 }), x0]) };
        let v3 = match &form1 {
            Form::List(p4) if (|a6: f64| x0)((p4[1]).sin()) > 0.1 && (p4[1] + p4[0]) < 0.9 => {
                let t11 = p4.iter().copied().map(|a7| a7 * (((0..4).map(|a8| (p4[0]).tanh()).map(|a9| a9 - (x0)).take(2).sum::<f64>()) * ((a7) * (p4[1])))).map(f64::tanh).map(|a10| a10 + ((p4[1]) * ((if p4[0] < a10 || x0 > 0.3 { p4[1] } else { p4[1] })))).fold((0.5 * (p4[0]), p4[1]), |(s, q), a12| (q * 0.5 + a12 + (((if p4.iter().copied().min_by(|a, b| a.total_cmp(b)).unwrap_or(a12) > a12 { Some((1.5 + (a12).sin()).ln()) } else { None }).unwrap_or_default()).sin()), s.sin()));
                0.5 * (((if (t11.0) * (x0) > x0 { p4[1] } else { p4[0] })).hypot(1.0 + (p4.iter().skip(1).zip(p4.chunks_exact(2)).map(|(a14, a15)| a15[0] + (((*a14) * (x0)).tanh())).find(|&a16| a16 > -1.26).unwrap_or(x0)).powi(2)))
            }
            Form::List(_) => {
                0.5 * ((if (x0 + x0) > x0 { x0 } else { (match (if stop_gradient(x0) > x0 { Some(0.98_f64) } else { None }) { Some(a17) => (a17 - a17).sin(), None => x0 }) }))
            }
            Form::Nothing => {
                ((x0 - ((x0) / (2.0 + (x0).sin())))).sin()
            }
        };
        ([x0, v3, x0].into_iter().flat_map(|a20| [0.5_f64, 1.5].into_iter().map(move |b21| ((v3) * (v3)).tanh() * a20)).sum::<f64>() + v3 + x0 + x0, x0)
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        {
            let f1 = move |a2: f64| ((x0 + a2)) / (2.0 + (a2).sin());
            if f1(p1[0]) > x0 {
                let row3 = p1.to_vec();
                let mut m4 = p1.iter().filter(|&a5| *a5 > -0.87).copied().fold(row3[2], f64::max);
                let mut items7 = row3.chunks(2).map(|a6| a6[0] - ((((a6[0] + m4) - (f64::sin(p1[2])))).sin()));
                let v8 = items7.next().unwrap_or(x0);
                while let Some(a9) = items7.next() {
                    let v10 = if (row3[2]).min(m4) > x0 {
                        let f11 = |a12: f64, a13: f64| (helper_0((stop_gradient(m4)).tanh()).1).sin();
                        0.5 * ((if (row3[1] + a9) > 0.7_f64 { p1[1] } else { (a9).powi(3) }))
                    } else {
                        let mut m14 = row3[2];
                        0.5 * (stop_gradient((m14) / (2.0 + (row3[0]).sin())))
                    };
                }
            } else {
            }
        }
        x0 + p1[0] + p1[0] + p1[2]
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [0.31, -0.66, 0.02, 1.09], weights: [0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_43 {
    use super::*;

    macro_rules! blend {
        ($a:expr, $b:expr) => {
            0.5 * $a - ($b).sin()
        };
        ($x0:expr) => {{
            let x0 = $x0;
            x0 * x0.cos()
        }};
    }

    #[derive(Differentiable, Clone)]
    enum Form {
        One(f64),
        Named { x: f64, y: f64 },
        Row([f64; 2], usize),
        List(Vec<f64>),
        Nothing,
    }

    #[derive(Differentiable, Clone, Copy)]
    struct S0<T> {
        a: T,
        bias: (T, T),
        c: (T, T),
    }

    fn helper_0(x0: f64, p1: &Vec<f64>, q2: &[Vec<f64>], value3: &dyn Fn(f64) -> f64) -> (f64, f64) {
        let mut m1 = (((-((p1[0]).powi(2))).exp()) / (2.0 + (p1[1]).sin())).sin();
        let row2 = [x0, (q2[1][1] < p1[0] || m1 > 0.3).then(|| p1[0]).unwrap_or(m1), (q2[0][1]).sin()];
        let s3 = S0 { a: p1[1], bias: ((1.0 + (p1[0]).powi(2)).sqrt(), (blend!(q2[1][0])).tanh()), c: (0.5 * (row2[0]), (x0).tanh()) };
        ((value3(x0)).atan2(2.0 + ((m1 + x0)).sin()) + q2[1][0] + m1 + p1[1], (s3.c.0) / (2.0 + (s3.c.0).sin()))
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut f64, q2: &[f64], value3: &[f64]) -> f64 {
        let v1 = if (q2[1]) / (2.0 + (x0).sin()) > x0 {
            let (loose10, loose11): (Vec<f64>, Vec<f64>) = (0..4).map(|a2| 0.5 * ((|a3: f64| helper_0(value3[(a2 + 1) % 3], &vec![x0, a3], &[vec![q2[1], x0], vec![*p1, 0.25 * (a2 as f64)]], &|a4: f64| { if value3.iter().take(2).sum::<f64>() > a3 { return (helper_0(0.5 * (a4), &vec![q2[a2 % 2], q2[a2 % 2]], &[vec![q2[a2 % 2], x0], vec![value3[(a2 + 2) % 3], q2[a2 % 2]]], &|a5: f64| (a3).tanh()).1).tanh(); } (a3 + a3) }).1)(((*p1 - (x0))).sin()))).flat_map(|a6| value3.iter().map(move |&b7| (helper_0((b7).tanh(), &vec![b7, a6], &[vec![x0, a6], vec![x0, b7]], &|a8: f64| (helper_0(0.5 * (x0), &vec![a8, x0], &[vec![x0, x0], vec![b7, a6]], &f64::cos).0).tanh()).0).sin() * a6)).map(|a9| a9 - ((x0).sin())).map(|a12| (a12 * *p1, a12.cos())).unzip();
            ((|a13: f64| (loose11.iter().enumerate().map(|(a15, a16)| (-(x0)).tanh()).product::<f64>()).tanh())(stop_gradient(*p1))).tanh()
        } else {
            let mut s17 = S0 { a: (|a18: f64| a18)((value3[2]).sin()), bias: (((if helper_0((x0).tanh(), &vec![*p1, value3[1]], &[vec![q2[1], value3[2]], vec![value3[1], q2[1]]], &|a19: f64| 0.5 * (helper_0(0.5 * (a19), &vec![value3[2], value3[2]], &[vec![value3[1], *p1], vec![a19, x0]], &|a20: f64| a20).0)).1 > value3[1] { Some(value3[0]) } else { None }).map_or(q2[0], |a21| (a21 - a21).sin())).tanh(), helper_0(x0, &vec![x0, *p1], &[vec![*p1, value3[1]], vec![x0, x0]], &|a22: f64| ((if (value3[2]) / (2.0 + (x0).sin()) > 0.1 && (if q2[1] < *p1 || *p1 > 0.3 { x0 } else { a22 }) < 0.9 { a22 } else { q2[1] })).tanh()).0), c: (((q2[1]).sin()).tanh(), 0.5 * (value3[1])) };
            ((s17.a + (if (x0) * (x0) > s17.a { q2[0] } else { x0 }))).sin()
        };
        let mut rows23: Vec<Vec<f64>> = vec![vec![(x0 - (v1)), ({ let inner24 = value3[1]; inner24 * (q2[1]) }), helper_0((x0).sin(), &vec![v1, v1], &[vec![q2[0], x0], vec![v1, q2[1]]], &|a25: f64| q2.windows(2).map(|a26| a26[0] + (((x0 + value3[2])).sin())).sum::<f64>()).1], vec![helper_0((q2[1]).sin(), &vec![q2[0], x0], &[vec![value3[1], *p1], vec![q2[1], q2[0]]], &|a27: f64| { if (q2[0] + value3[2]) > a27 { return 0.5 * (stop_gradient(*p1)); } ((|a28: f64| *p1)(0.5 * (a27))).sin() }).1, (*p1).mul_add(x0, x0), (x0).max(x0)]];
        let t31 = helper_0(((*p1 + v1)).tanh(), &vec![rows23[1][0], q2[1]], &[vec![v1, *p1], vec![q2[1], x0]], &|a29: f64| (|a30: f64| v1)((q2[0]).tanh()));
        let mut form32 = Form::Nothing;
        let mut s33 = S0 { a: value3[0], bias: ((helper_0((value3[1]).sin(), &vec![*p1, rows23[1][1]], &[vec![rows23[0][0], rows23[0][2]], vec![t31.1, *p1]], &|a34: f64| { if helper_0((a34).sin(), &vec![rows23[0][0], value3[1]], &[vec![q2[0], x0], vec![*p1, a34]], &|a35: f64| ((|a36: f64| a36)(0.5 * (x0))).sin()).0 > a34 { return 0.5 * (helper_0((a34).tanh(), &vec![a34, *p1], &[vec![rows23[1][0], value3[1]], vec![v1, x0]], &|a37: f64| ((1.5 + (v1).cos()).recip()).tanh()).0); } (stop_gradient(rows23[0][2])).sin() }).1).tanh(), (rows23[1][2]) * (q2[1])), c: (((q2[0] - (v1))).sin(), (match ((t31.0).tanh() > *p1).then_some(rows23[0][2]) { Some(a38) => rows23[1][2], None => value3[1] })) };
        ((rows23[1][2] - (s33.a))).cos() + s33.bias.1 + value3[1] + t31.1
    }

    compare!(
        program, (a0[0], &mut a1[0], a2, a3), (&mut d0[0], &mut d1[0], d2, d3), |a0: 1, a1: 1, a2: 2, a3: 3|, |d0, d1, d2, d3|,
        at: [-0.82, -0.16, 0.96, -0.59, 1.37, 1.32, 0.25], weights: [0.0, 0.25, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_46 {
    use super::*;

    #[derive(Differentiable, Clone)]
    enum Form {
        List(Vec<f64>),
        Nothing,
    }

    #[differentiate]
    fn helper_0(x0: f64, p1: f64, q2: &mut [f64]) -> f64 {
        for i1 in 0..2 {
            let v2 = q2.iter().enumerate().map(|(a4, a5)| *a5 + (((-((x0).powi(2))).exp()) * ((x0).tanh()))).take(2).fold(p1, |acc, a6| (acc).sin() * (a6 - (((q2[0] - (a6))) / (2.0 + (a6).sin()))));
            let mut rows7: Vec<Vec<f64>> = vec![vec![(if ({ let inner8 = q2[i1]; inner8 * (q2[i1]) }) > v2 { Some(v2) } else { None }).unwrap_or(x0), q2.iter().sum::<f64>()], vec![(x0 - (v2)), (x0).atan2(2.0 + (v2).sin())]];
        }
        let mut sum9 = 0.0;
        for i10 in 0..3 {
            let difference11 = q2[i10 + 1] - q2[i10];
            let mut list12 = q2.iter().copied().collect::<Vec<f64>>();
            {
                let part13 = &mut list12[..];
                part13[(i10 + 1) % 4] = part13[3 - i10] * 0.5;
            }
            sum9 += (q2.iter().skip_while(|&a14| *a14 < -1.39).copied().map(f64::sin).reduce(f64::max).unwrap_or(list12[3 - i10])).tanh();
        }
        (({ let inner15 = q2[2]; inner15 * (p1) })).cos() + p1 + q2[1] + x0 + sum9
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        {
            let part1 = &p1[0..=3];
            let mut form2 = if (p1[1]) * (p1[1]) > p1[3] { Form::List(vec![(|a3: f64| x0)((x0).tanh()), (|a4: f64| part1[1])((x0).sin())]) } else { Form::Nothing };
        }
        let mut row5 = [(p1[3]).sin(), x0, (p1[2] - (p1[0])), x0];
        let r6 = helper_0((p1[2]).sin(), (x0).sin(), &mut row5[0..]);
        let mut sum7 = 0.0;
        for i8 in 0..3 {
            let difference9 = p1[i8 + 1] - p1[i8];
            let o10 = row5.iter().copied().last();
            sum7 -= (r6).tanh();
        }
        x0 + x0 + row5[2] + p1[2] + sum7
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [0.54, -1.01, -0.91, 0.05, 1.41], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_47 {
    use super::*;

    macro_rules! relax {
        ($name:ident, $by:expr) => {
            let x0 = $name.tanh();
            $name = 0.5 * x0 + $by;
        };
    }

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[f64]) -> f64 {
        let mut m1 = (q2[0]).sin();
        relax!(m1, ((q2[2]) * (x0)).sin());
        let row2 = [(m1 + x0), (x0).abs()];
        let mut row3 = [(m1).hypot(1.0 + (m1).powi(2)), q2[1], (row2[1]) / (2.0 + (x0).sin())];
        let mut row4 = [[({ let inner5 = p1; inner5 * (p1) }), (x0) * (p1)], [(p1 + q2[0]), row2[0]]];
        'outer6: for e7 in q2.iter() {
        }
        let mut sum9 = 0.0;
        for i10 in 1..2 {
            let difference11 = row3[i10 + 1] - row3[i10] * row3[i10 - 1];
            let v12 = q2.iter().sum::<f64>();
            let mut row13 = [[p1, (m1 - (m1))], [({ let inner14 = p1; inner14 * (p1) }), 0.25 * (i10 as f64)]];
            sum9 += 0.5 * (row3[i10]);
        }
        let mut sum15 = 0.0;
        for i16 in 0..2 {
            let difference17 = row3[i16 + 1] - row3[i16];
            let mut row18 = row2;
            sum15 += ((|a19: f64| row3[(i16 + 2) % 3])(((p1 + row2[1])).tanh())).tanh();
        }
        ((1.0 + (x0).powi(2)).sqrt() + row3.chunks(2).take(2).rev().map(|a20| a20[0] * ((q2[3]).tanh())).sum::<f64>()) + x0 + x0 + row4[1][0] + sum9 + sum15
    }

    compare!(
        program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
        at: [-1.01, 0.39, 1.23, -0.86, -1.04, 1.22], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_48 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64) -> f64 {
        let mut row1 = [x0, (x0).powi(2), x0];
        if row1[1] > row1[2] {
            row1[2] /= 2.0 + (((|a2: f64| x0)((x0).sin()) - (x0))).sin();
            return ((row1.iter().step_by(2).product::<f64>()).tanh() > x0).then(|| x0).unwrap_or(row1[0]) + row1[1] + x0 + x0;
        }
        let mut row3 = [(-((row1[2]).powi(2))).exp(), row1[1], (row1[2]) * (row1[0])];
        let mut sum4 = 0.0;
        for i5 in 0..2 {
            let difference6 = row1[i5 + 1] - row1[i5];
            let row7 = vec![(row1[i5] + difference6), (row1.iter().flat_map(|&a8| row1.iter().map(move |&b9| ((0.25 * (i5 as f64) + x0)).sin() * a8)).step_by(2).take(2).product::<f64>()).tanh()];
            let mut items10 = row3.iter().copied();
            let v11 = items10.next().unwrap_or(row1[i5]);
            while let Some(a12) = items10.next() {
            }
            sum4 += 0.5 * (((if row7.chunks(2).map(|a13| a13[1 - i5] * (0.5 * (v11))).map(|a14| a14 * (a14)).map(|a15| a15 - ((row3[2]).sin())).sum::<f64>() > row1[i5] { row3[i5] } else { v11 })).powi(2));
        }
        row1[0] + row1[1] + x0 + row3[0] + sum4
    }

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: &[f64], value3: &[f64]) -> f64 {
        let mut row1 = vec![0.5 * (helper_1((q2[0]).tanh())); 2];
        {
            let mut f2 = |a3: f64, a4: f64| {
                let mut rows5: Vec<Vec<f64>> = vec![vec![(q2[0] + q2[1]), value3[3], (p1[0][0] + q2[1])]; 2];
                let v6 = (q2.last().copied().unwrap_or(value3[0])).tanh();
                0.5 * (p1[1][0])
            };
            {
                let part7 = &q2[..2];
            }
        }
        let mut sum8 = 0.0;
        for j9 in 0..2 {
            let factor12 = ((1.5 + (row1[(j9 + 1) % 2]).cos()).recip()).sin();
            let mut column11 = (p1[1 - j9][1]) / (2.0 + (q2[j9]).sin());
            for k10 in 0..2 {
                column11 += value3[k10 * 2 + j9] * factor12 * row1[(k10 + 2) % 2];
            }
            sum8 += column11.sin();
        }
        (|a13: f64| (a13) / (2.0 + (value3[2]).sin()))(q2.iter().copied().min_by(|a, b| a.total_cmp(b)).unwrap_or(x0)) + p1[1][0] + x0 + p1[0][1] + sum8
    }

    compare!(
        program, (a0[0], matrix(a1), a2, a3), (&mut d0[0], matrix(d1), d2, d3), |a0: 1, a1: 4, a2: 2, a3: 4|, |d0, d1, d2, d3|,
        at: [1.48, 1.41, 0.78, -1.2, 0.18, 1.02, 1.16, 0.66, 1.31, 0.0, 0.72], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_49 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let row1 = p1.to_vec();
        let mut list14 = p1.chunks(2).map(|a2| a2[0] * (((if (a2[0] + a2[0]) > a2[0] { row1.iter().take(2).map(|a3| *a3 * ((*a3).sin())).map_while(|a4| { let y = a4 - (((|a5: f64| a2[0])((p1[1]).tanh())).tanh()); if y > 0.31 { Some(y * y) } else { None } }).fold((row1[1]).sin(), |acc, a6| (acc).sin() * (a6 + (0.5 * (a2.iter().enumerate().skip(1).map(|(a8, &a9)| a9 + (0.5 * (x0))).fold((x0).tanh(), |acc, a10| acc - (a10 + (x0))))))) } else { (if (1.5 + (a2[0]).cos()).recip() > a2[0] { p1[1] } else { a2[0] }) })).tanh())).step_by(2).enumerate().map(|(a12, a13)| 0.5 * (p1[(a12 + 2) % 3])).collect::<Vec<f64>>();
        let mut o15: Option<f64> = if ({ let inner16 = row1[0]; inner16 * (list14[0]) }) > p1[1] { Some((0.25 * (row1.chunks(2).rev().enumerate().skip_while(|&(a18, a19)| a18 % 2 == 1).filter(|&(a21, a22)| a22[a21 % 1] > -0.63).count() as f64) + (1..2).skip_while(|&a23| (p1[a23]).hypot(1.0 + (p1[2]).powi(2)) > x0).map(|a24| ((list14[a24 % 1]) * (row1[a24])).sin()).fold((x0).tanh(), |acc, a25| (acc).sin() * (a25 - ((p1[0]).sin()))))) } else { None };
        list14[0] -= (p1[1]).clamp(-1.25, 1.25);
        let mut row26 = vec![(|a27: f64| o15.unwrap_or(-0.19))((row1[0]).sin()), o15.unwrap_or(0.05), o15.unwrap_or(1.22)];
        let x0 = (1.5 + ((o15.unwrap_or(-1.18)).cos()).cos()).recip();
        let mut rows28: Vec<Vec<f64>> = (0..2).map(|i29| (0..2).map(|j30| 0.5 * ((1.0 + ((list14[j30 % 1]) * (row1[0])).powi(2)).sqrt())).collect::<Vec<f64>>()).collect::<Vec<_>>();
        stop_gradient((0..4).map(|a31| ((if !(list14[a31 % 1] > x0) { row26[a31 % 3] } else { list14[0] })).sin()).fold(0.5 * (p1[2]), |acc, a32| (acc).sin() * (a32 * (((o15.unwrap_or(-1.06)) / (2.0 + (row1[2]).sin())).sin())))) + rows28[0][1] + rows28[1][0] + list14[0]
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [0.98, 0.54, 0.57, -0.24], weights: [0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_50 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64], q2: &f64, value3: &[f64]) -> f64 {
        if (*q2) * (value3[1]) > p1[2] {
            let mut row1 = value3.to_vec();
        }
        let mut row2 = [0.5 * (p1[0]); 3];
        {
            let f3 = |a4: f64| f64::sin((value3[0]).clamp(-1.25, 1.25));
            row2[1] += 0.5 * (f3(0.5 * ((row2[0] + p1[1]))));
        }
        ((p1[1]).cos()).sin() + row2[0] + row2[1] + p1[0]
    }

    compare!(
        program, (a0[0], a1, &a2[0], a3), (&mut d0[0], d1, &mut d2[0], d3), |a0: 1, a1: 3, a2: 1, a3: 3|, |d0, d1, d2, d3|,
        at: [0.22, -0.74, 0.24, -0.04, -0.93, 0.49, 0.11, 1.26], weights: [0.0, 0.25, 0.5, 0.75, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_53 {
    use super::*;

    macro_rules! total {
        ($first:expr $(, $rest:expr)*) => {
            $first $(+ 0.5 * $rest)*
        };
    }

    fn helper_2(x0: f64, p1: &[f64; 2], q2: &dyn Fn(f64) -> f64) -> f64 {
        for i1 in 0..3 {
            let mut row2 = [[({ let inner3 = p1[1]; inner3 * (x0) }), x0], [q2((0.39_f64).tanh()), (if p1[1] < p1[i1 % 2] || p1[i1 % 2] > 0.3 { p1[i1 % 2] } else { p1[0] })]];
            let (left4, right5) = (0.5 * (stop_gradient(x0)), 0.5 * ((x0 + p1[0])));
            if (p1[(i1 + 2) % 2]).max(p1[i1 % 2]) > x0 {
                break;
            }
        }
        x0 + p1[1] + x0 + p1[0]
    }

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: [f64; 2], value3: &[f64]) -> f64 {
        if q2[1] > p1 {
            let mut row1 = vec![stop_gradient(q2[1]), (q2[1]) * (x0)];
            row1.swap(0, 0);
        } else {
            let v8 = value3.iter().copied().step_by(2).enumerate().map(|(a3, a4)| a4 - ((helper_2(0.5 * (helper_2(value3[a3], &q2, &|a5: f64| (q2[a3]).tanh())), &q2, &|a6: f64| { if (|a7: f64| a7)(0.5 * (x0)) > q2[0] { return 0.5 * ((value3[(a3 + 2) % 3]).clamp(-1.25, 1.25)); } ((0.25 * (a3 as f64)).min(x0)).tanh() })).sin())).max_by(|a, b| a.partial_cmp(b).unwrap()).unwrap_or(x0);
            let late9;
            if (p1).hypot(1.0 + (value3[2]).powi(2)) > 0.1 && ({ let inner10 = q2[0]; inner10 * (v8) }) < 0.9 {
                for i11 in (1..5).step_by(2).rev() {
                    let mut rows12: Vec<Vec<f64>> = vec![vec![(x0 - (x0)), (p1).atan2(2.0 + (x0).sin()), (total!(value3[i11 % 3]))], vec![-(v8), (q2[0] - (v8)), (p1).tanh()]];
                }
                late9 = 0.5 * (value3.chunks(2).map(|a13| a13[0] + ((helper_2(0.5 * ((|a14: f64| x0)(0.5 * (value3[0]))), &q2, &|a15: f64| { if a13[0] < x0 || a15 > 0.3 { return ((if a13[0] < p1 || v8 > 0.3 { p1 } else { v8 })).sin(); } 0.5 * (helper_2((q2[0]).tanh(), &q2, &|a16: f64| { if x0 > v8 { return p1; } (p1).sin() })) })).tanh())).sum::<f64>());
            } else {
                late9 = ((x0).sin()).tanh();
            }
        }
        q2[1] + p1 + q2[1] + x0
    }

    compare!(
        program, (a0[0], a1[0], *array(a2), a3), (&mut d0[0], &mut d1[0], array(d2), d3), |a0: 1, a1: 1, a2: 2, a3: 3|, |d0, d1, d2, d3|,
        at: [0.2, -0.39, -1.37, -0.63, -0.91, 0.69, -0.71], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_56 {
    use super::*;

    macro_rules! total {
        ($first:expr $(, $rest:expr)*) => {
            $first $(+ 0.5 * $rest)*
        };
    }

    #[derive(Differentiable, Clone, Copy)]
    struct S0 {
        a: f64,
        bias: f64,
        c: usize,
        d: Option<f64>,
    }

    #[differentiate]
    fn helper_0(x0: f64, p1: &S0, q2: S0) -> (f64, f64) {
        let mut m1 = 0.5 * (q2.bias);
        m1 += ((p1.d.unwrap_or(-1.22)) / (2.0 + (q2.bias).sin())).sin();
        let mut rows2: Vec<Vec<f64>> = (0..2).map(|i3| (0..2).map(|j4| 0.5 * ((q2.bias).cos())).collect::<Vec<f64>>()).collect::<Vec<_>>();
        ((|a5: f64| p1.bias)((p1.a).sin()) + q2.bias + q2.d.unwrap_or(0.62) + p1.d.unwrap_or(0.1), (m1).tanh())
    }

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: &[f64]) -> f64 {
        let mut m1 = ((if q2[3] < q2[1] || q2[0] > 0.3 { (x0).max(p1[1][0]) } else { q2[3] })).sin();
        m1 = (m1).sin() + (m1).tanh();
        let v2: f64 = q2.iter().sum();
        let late3;
        if v2 > m1 {
            let mut row4 = q2.to_vec();
            late3 = (((m1 + p1[0][1])) * ((row4[3]) / (2.0 + (row4[1]).sin()))).tanh();
        } else {
            let found6 = 'block5: {
                0.5 * (helper_0((p1[0][0]).tanh(), &S0 { a: (v2 + v2), bias: (x0 + m1), c: 3, d: if (q2[1]).clamp(-1.25, 1.25) > m1 { Some((p1[1][0]).sin()) } else { None } }, S0 { a: ((|a7: f64| m1)((q2[1]).sin())).sin(), bias: (stop_gradient(v2)).tanh(), c: 0, d: if stop_gradient(v2) > m1 { Some(({ let inner8 = q2[2]; inner8 * (v2) })) } else { None } }).1)
            };
            late3 = (((total!(v2, v2, p1[1][1]))) * ((x0 - (m1)))).sin();
        }
        let mut sum9 = 0.0;
        for j10 in 0..2 {
            let factor13 = ((q2[0] + x0) + (q2[3 - j10] - (x0)));
            let mut column12 = ({ let inner14 = q2[3 - j10]; inner14 * (v2) });
            for k11 in 0..2 {
                column12 += q2[k11 * 2 + j10] * factor13 * x0;
            }
            sum9 *= 0.5 + 0.25 * column12.sin();
        }
        ((m1 + p1[1][1])) * ((1.5 + (q2[0]).cos()).recip()) + v2 + p1[1][1] + m1 + sum9
    }

    compare!(
        program, (a0[0], matrix(a1), a2), (&mut d0[0], matrix(d1), d2), |a0: 1, a1: 4, a2: 4|, |d0, d1, d2|,
        at: [1.46, -1.11, -1.29, -0.22, -0.87, -0.52, -1.25, 1.29, -0.13], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_60 {
    use super::*;

    macro_rules! blend {
        ($a:expr, $b:expr) => {
            0.5 * $a - ($b).sin()
        };
        ($x0:expr) => {{
            let x0 = $x0;
            x0 * x0.cos()
        }};
    }

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: &[f64]) -> f64 {
        let mut m1 = ((if q2[3] < q2[1] || q2[0] > 0.3 { (x0).max(p1[1][0]) } else { q2[3] })).sin();
        m1 = (m1).sin() + (m1).tanh();
        let v2: f64 = q2.iter().sum();
        let late3;
        if v2 > m1 {
            let mut row4 = q2.to_vec();
            late3 = (((m1 + p1[0][1])) * ((row4[3]) / (2.0 + (row4[1]).sin()))).tanh();
        } else {
            let found6 = 'block5: {
                (x0).sin()
            };
            late3 = (((|a7: f64| m1)(0.5 * (found6))) * (p1.iter().map(|a8| a8[1] + ((x0 - (found6)))).rev().sum::<f64>())).tanh();
        }
        let mut sum9 = 0.0;
        for i10 in 0..3 {
            let difference11 = q2[i10 + 1] - q2[i10];
            let mut m12 = 0.5 * ((|a13: f64| stop_gradient(difference11))(((difference11) * (p1[i10 % 2][1])).tanh()));
            m12 += (((0.25 * (i10 as f64) + p1[(i10 + 2) % 2][i10 % 2])) * ((m1 - (m1)))).sin();
            sum9 += ((late3 + q2[i10])).tanh();
        }
        let mut sum14 = 0.0;
        for j15 in 0..2 {
            let factor18 = (((v2 - (x0)) + (m1).clamp(-1.25, 1.25))).sin();
            let mut column17 = ((v2 + q2[j15])).sin();
            for k16 in 0..2 {
                column17 += q2[k16 * 2 + j15] * factor18 * p1[1][0];
            }
            sum14 += column17.sin();
        }
        blend!(late3) + x0 + p1[0][1] + v2 + sum9 + sum14
    }

    compare!(
        program, (a0[0], matrix(a1), a2), (&mut d0[0], matrix(d1), d2), |a0: 1, a1: 4, a2: 4|, |d0, d1, d2|,
        at: [-0.87, -0.52, -1.25, 1.29, -0.13, -0.52, -1.44, -0.18, -0.3], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_63 {
    use super::*;

    macro_rules! blend {
        ($a:expr, $b:expr) => {
            0.5 * $a - ($b).sin()
        };
        ($x0:expr) => {{
            let x0 = $x0;
            x0 * x0.cos()
        }};
    }

    #[derive(Differentiable, Clone, Copy)]
    struct S0 {
        a: f64,
        bias: Option<f64>,
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let mut m1 = 0.5 * ((blend!(x0, x0)).clamp(-1.25, 1.25));
        let s2 = S0 { a: 0.5 * ((x0 + m1)), bias: if (1.0 + (x0).powi(2)).sqrt() > m1 { Some((p1[0]) * (p1[0])) } else { None } };
        let row3 = vec![(p1[1] - (p1[0])), (p1[0]) / (2.0 + (s2.bias.unwrap_or(-0.39)).sin())];
        let mut rows4: Vec<Vec<f64>> = (0..3).map(|i5| (0..3).map(|j6| -(p1[(i5 + 2) % 3])).collect::<Vec<f64>>()).collect::<Vec<_>>();
        let mut row7 = [((if (-((rows4[2][1]).powi(2))).exp() > p1[0] { x0 } else { p1[1] })).tanh(); 3];
        let mut rows8: Vec<Vec<f64>> = vec![vec![(1.0 + (row3[1]).powi(2)).sqrt(), (if (s2.bias.unwrap_or(1.02)) * (m1) > rows4[0][2] { row7[2] } else { p1[1] })], vec![p1[2], (x0) / (2.0 + (s2.a).sin())]];
        let old9 = std::mem::replace(&mut m1, (s2.a).tanh());
        (s2.bias.unwrap_or(0.0)) * ((if blend!(s2.bias.unwrap_or(0.03), row7[2]) > rows4[0][0] { Some(old9) } else { None }).map_or(x0, |a10| a10 * old9)) + row7[1] + old9 + row7[2]
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [1.35, 0.36, 1.29, -0.15], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_67 {
    use super::*;

    macro_rules! blend {
        ($a:expr, $b:expr) => {
            0.5 * $a - ($b).sin()
        };
        ($x0:expr) => {{
            let x0 = $x0;
            x0 * x0.cos()
        }};
    }

    #[differentiate]
    fn program(x0: f64, p1: &f64, q2: &[f64], value3: &[f64]) -> f64 {
        let v1 = match 2 {
            k if k > 0 && ({ let inner2 = value3[2]; inner2 * (q2[0]) }) > *p1 => {
                let mut n3 = 0;
                while n3 < 3 {
                    let mut row4 = vec![(value3[(n3 + 2) % 3]).tanh(), (if (|a5: f64| *p1)(0.5 * (value3[n3 % 3])) > x0 { q2[n3 % 4] } else { value3[n3 % 3] })];
                    n3 += 1;
                }
                0.5 * ((q2.chunks(2).map(|a6| a6[n3 % 2] + (((if a6[(n3 + 1) % 2] < *p1 || *p1 > 0.3 { Some(*p1) } else { None }).unwrap_or_default()).sin())).sum::<f64>()).sin())
            }
            1 if ({ let inner2 = value3[2]; inner2 * (q2[0]) }) > *p1 => {
                let v7 = if (q2[3]) / (2.0 + (x0).sin()) > x0 {
                    let (loose12, loose13): (Vec<f64>, Vec<f64>) = (0..4).map(|a8| 0.25 * (a8 as f64) - (((|a9: f64| (x0).hypot(1.0 + (a9).powi(2)))(((*p1 - (x0))).sin())).tanh())).map(|a10| a10 * ((((a10 + x0)).powi(2)).tanh())).map(|a11| a11 * (0.5 * (blend!(-(value3[2]), *p1)))).map(|a14| (a14 * value3[1], a14.cos())).unzip();
                    (stop_gradient((value3[2]) * (x0))).tanh()
                } else {
                    ((if x0 < x0 || x0 > 0.3 { value3.iter().copied().map(|a15| a15 * ((value3[0]).sin())).sum::<f64>() } else { (*p1) / (2.0 + (value3[0]).sin()) })).tanh()
                };
                (|a16: f64| v7)(((1.5 + (value3[2]).sin()).ln()).sin())
            }
            _ => {
                0.5 * (x0)
            }
        };
        (value3.iter().rev().copied().max_by(|a, b| a.partial_cmp(b).unwrap()).unwrap_or(value3[2]) + stop_gradient(x0)) + x0 + x0 + v1
    }

    compare!(
        program, (a0[0], &a1[0], a2, a3), (&mut d0[0], &mut d1[0], d2, d3), |a0: 1, a1: 1, a2: 4, a3: 3|, |d0, d1, d2, d3|,
        at: [-0.59, -0.63, 0.89, 0.13, -0.23, 0.9, 1.01, -1.04, 0.29], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_71 {
    use super::*;

    #[derive(Differentiable, Clone)]
    enum Form {
        Row([f64; 2], usize),
        List(Vec<f64>),
        Nothing,
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64], q2: &[f64]) -> f64 {
        let mut flag1 = x0 < q2[1] || x0 > 0.3;
        let mut stack2 = vec![(p1[1]).max(p1[1]), (x0 + 0.74_f64)];
        flag1 &= flag1;
        'outer3: for e4 in p1.iter_mut() {
            let mut form6 = if q2[2] < x0 || q2[0] > 0.3 { Form::List(vec![(stack2[stack2.len() - 1]).atan2(2.0 + (stack2[stack2.len() - 1]).sin()), (*e4).sin()]) } else { Form::List(vec![(x0).abs(), -(q2[0])]) };
        }
        ((q2[1] - (p1[0]))).min(q2.iter().copied().map(|a7| a7 - (0.5 * ((p1[0]) * (a7)))).scan((p1[0]).sin(), |state, a8| { *state = *state - a8 * ((p1[1]).tanh()); Some(*state) }).take_while(|&a9| a9 > -0.2).sum::<f64>()) + p1[1] + p1[0] + stack2[1]
    }

    compare!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 2, a2: 3|, |d0, d1, d2|,
        at: [-0.13, 0.05, 0.69, -1.28, -0.21, 0.76], weights: [0.0, 0.25, 0.5, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_72 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: usize, value3: &[f64]) -> f64 {
        let mut m1 = ((if (-((value3[2]).powi(2))).exp() > value3[2] { stop_gradient(p1[(q2 + 2) % 2][q2 % 2]) } else { (1.5 + (p1[q2 % 2][0]).cos()).recip() })).tanh();
        let mut m2 = 0.5 * ((|a3: f64| (m1).sin())(x0));
        let mut flag4 = m1 < p1[q2 % 2][q2 % 2] || m2 > 0.3;
        if q2 < 2 {
            let mut flag5 = q2 % 2 == 0;
            if !(m1 > value3[3 - q2]) {
                let v6 = value3.iter().copied().sum::<f64>();
                let mut list10: Vec<f64> = value3.iter().copied().zip((0..2)).map(|(a8, a9)| a8 + ((p1[1][0]).sin())).collect();
            } else {
            }
        } else if x0 < x0 || m1 > 0.3 {
        }
        ((m2) / (2.0 + (p1[(q2 + 1) % 2][q2 % 2]).sin())) * ((value3[q2] + p1[(q2 + 2) % 2][0])) + x0 + m1 + value3[(q2 + 2) % 4]
    }

    compare!(
        program, (a0[0], matrix(a1), 0, a3), (&mut d0[0], matrix(d1), d3), |a0: 1, a1: 4, a3: 4|, |d0, d1, d3|,
        at: [-0.07, -0.44, -0.87, 1.32, -0.1, -0.54, -0.33, 0.2, -0.75], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_73 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: usize, q2: &[f64; 3], value3: &[f64]) -> f64 {
        let mut rows1: Vec<Vec<f64>> = vec![vec![(x0).powi(2), (x0 + 0.25 * (p1 as f64)), value3[p1]], vec![(0.25 * (p1 as f64) - (value3[p1])), q2[0], x0]];
        if !(x0 > x0) {
            'outer2: for i3 in (0..5).step_by(2).rev() {
            }
        } else {
        }
        value3[3 - p1] + rows1[p1 % 2][(p1 + 2) % 3] + 1.4500000000000002_f64 + x0
    }

    compare!(
        program, (a0[0], 2, array(a2), a3), (&mut d0[0], array(d2), d3), |a0: 1, a2: 3, a3: 4|, |d0, d2, d3|,
        at: [0.17, 1.37, 1.43, 0.7, -0.17, 0.63, -0.6, 0.85], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_77 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let row1 = p1.to_vec();
        let mut flag2 = stop_gradient(row1[0]) > x0;
        let mut flag3 = (|a4: f64| p1[2])((row1[3]).tanh()) > p1[1];
        let mut m5 = ((({ let inner6 = x0; inner6 * (p1[1]) })).tanh()).tanh();
        let mut sum7 = 0.0;
        for i8 in 0..3 {
            let difference9 = row1[i8 + 1] - row1[i8];
            let mut list14: Vec<f64> = p1.iter().chain(p1.iter()).zip(row1.iter()).map(|(&a11, a12)| *a12 + ((if i8 % 2 == 1 { p1[i8] } else { ({ let inner13 = p1[3 - i8]; inner13 * (x0) }) }))).collect();
            for &a15 in list14.iter().take(2) {
            }
            sum7 += 0.5 * (x0);
        }
        row1[0] + m5 + 1.4100000000000001_f64 + p1[3] + sum7
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [-0.48, 0.41, -0.85, 1.2, 0.77], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_78 {
    use super::*;

    #[derive(Differentiable, Clone)]
    enum Form {
        One(f64),
        Named { x: f64, y: f64 },
        Row([f64; 2], usize),
        List(Vec<f64>),
        Boxed(Box<f64>),
        Nothing,
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &[f64], value3: &[f64]) -> f64 {
        let mut row1 = vec![(value3[1]).mul_add(q2[1], q2[0]), p1[1]];
        let mut flag2 = value3[1] > 0.1 && (|a3: f64| p1[1])(0.5 * (x0)) < 0.9;
        let row4 = vec![({ let inner5 = value3[2]; inner5 * (x0) }), (value3[1]).clamp(-1.25, 1.25)];
        let mut sum6 = 0.0;
        for i7 in 1..1 {
            let difference8 = q2[i7 + 1] - q2[i7] * q2[i7 - 1];
            let mut form9 = if flag2 { Form::Boxed(Box::new(0.5 * (row1[i7]))) } else { Form::Named { x: ((1.5 + (p1[1]).cos()).recip()).sin(), y: row1[i7] } };
            sum6 += 0.5 * ((q2[1 - i7] - (row4[1])));
        }
        q2.iter().enumerate().map(|(a11, a12)| (row4.iter().map(|&a13| a13 + ((p1[a11]).sin())).map(f64::abs).map(|a14| a14 - (0.25 * (a11 as f64))).sum::<f64>() - (row4[0]))).map(|a15| a15 * (((0..4).map(|a16| 0.5 * (q2[a16 % 2])).flat_map(|a17| p1.iter().map(move |&b18| (x0).tanh() * a17)).rev().sum::<f64>() + f64::sin(row4[0])))).sum::<f64>() + p1[2] + p1[0] + p1[0] + sum6
    }

    compare!(
        program, (a0[0], a1, a2, a3), (&mut d0[0], d1, d2, d3), |a0: 1, a1: 3, a2: 2, a3: 3|, |d0, d1, d2, d3|,
        at: [-0.21, 0.76, -0.15, -1.01, 0.04, 0.6, 1.23, -0.95, 0.1], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_79 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[f64]) -> f64 {
        let mut rows1: Vec<Vec<f64>> = vec![vec![x0, q2.chunks(2).map(|a2| a2[0] * (0.5 * ((x0).hypot(1.0 + (q2[2]).powi(2))))).enumerate().map_while(|(a4, a5)| { let y = 0.5 * ((0.25 * (a4 as f64) - (q2[a4]))); if y > -0.09 { Some(y * y) } else { None } }).sum::<f64>(), (if x0 > x0 { Some(x0) } else { None }).unwrap_or_default()]; 2];
        let mut m6 = (p1).tanh();
        let v7: f64 = q2.chunks_exact(2).map(|a8| a8[0] + (0.5 * ((m6).cos()))).sum();
        let mut row9 = vec![(v7 + q2[2]); 4];
        (|a10: f64| x0)(((x0) * (m6)).tanh()) + x0 + x0 + q2[3]
    }

    compare!(
        program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
        at: [1.32, -0.08, -1.28, 0.22, 1.27, -0.83], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_80 {
    use super::*;

    macro_rules! blend {
        ($a:expr, $b:expr) => {
            0.5 * $a - ($b).sin()
        };
        ($x0:expr) => {{
            let x0 = $x0;
            x0 * x0.cos()
        }};
    }

    macro_rules! total {
        ($first:expr $(, $rest:expr)*) => {
            $first $(+ 0.5 * $rest)*
        };
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64], q2: &[f64], value3: &[f64]) -> f64 {
        {
            let mut f1 = |a2: f64| {
                for e3 in p1.iter_mut().step_by(2) {
                    let mut rows4: Vec<Vec<f64>> = (0..3).map(|i5| (0..3).map(|j6| -(value3[j6])).collect::<Vec<f64>>()).collect::<Vec<_>>();
                    *e3 = ((|a7: f64| x0)((rows4[2][2]).tanh())).sin();
                }
                let row8 = [(|a9: f64| a2)((a2).sin()), ({ let inner10 = a2; inner10 * (q2[1]) }), (value3[1] + q2[1])];
                (if (p1[0] + a2) > q2[1] { (q2[1]) * (a2) } else { p1[1] })
            };
        }
        let mut sum11 = 0.0;
        for i12 in 1..1 {
            let difference13 = q2[i12 + 1] - q2[i12] * q2[i12 - 1];
            let row14 = [0.5 * (p1[0]); 2];
            sum11 += (if blend!(value3[2], row14[i12]) > p1[0] { (difference13 + q2[i12]) } else { (difference13 + p1[1 - i12]) });
        }
        ((total!(x0))).tanh() + x0 + q2[0] + value3[1] + sum11
    }

    compare!(
        program, (a0[0], a1, a2, a3), (&mut d0[0], d1, d2, d3), |a0: 1, a1: 2, a2: 2, a3: 4|, |d0, d1, d2, d3|,
        at: [-1.1, -0.62, -0.18, -0.53, -0.19, 1.36, 1.07, -0.7, 1.41], weights: [0.0, 0.25, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_84 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let f1 = |a2: f64, a3: f64| {
            let mut row4 = vec![a3, (a3) / (2.0 + (p1[2]).sin()), (if a2 < a3 || a3 > 0.3 { a2 } else { x0 }), (p1[2]) / (2.0 + (a3).sin())];
            0.5 * ((if x0 > row4[3] { Some((x0 - (a3))) } else { None }).unwrap_or(p1[0]))
        };
        let v5 = match 1 {
            0 => {
                let mut row6 = p1.to_vec();
                let mut flag7 = ({ let inner8 = x0; inner8 * (inner8) }) > row6[1];
                ((-((x0).powi(2))).exp()).sin()
            }
            1 if (0.36_f64) * (p1[2]) > x0 => {
                let mut m9 = (1.5 + ((if (p1[0]) * (x0) > p1[1] { Some(p1[0]) } else { None }).unwrap_or(x0)).cos()).recip();
                0.5 * (m9)
            }
            _ => {
                ((1.0 + (({ let inner10 = p1[1]; inner10 * (x0) })).powi(2)).sqrt()).sin()
            }
        };
        x0 + p1[2] + p1[0] + p1[1]
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [-0.5, -0.5, 0.59, -1.26], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_86 {
    use super::*;

    #[derive(Differentiable, Clone, Copy)]
    struct S0(f64, usize, f64, [f64; 2]);

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: &mut [f64], value3: &[f64]) -> f64 {
        let v1 = match ((2) % 2, (p1[0][0] + x0) > q2[1]) {
            (0, true) => {
                let mut s2 = S0(0.5 * (p1[0][1]), 1, 0.5 * ((value3[0]).tanh()), [(value3[0]).min(value3[1]), value3[0]]);
                ((({ let inner3 = x0; inner3 * (inner3) })).sin()).tanh()
            }
            (1, flagged) if flagged || (value3[3] + value3[1]) > p1[0][0] => {
                let mut stock4 = vec![(p1[0][0] + x0), (1.5 + (x0).sin()).ln(), (x0).clamp(-1.25, 1.25)];
                loop {
                    let Some(a5) = stock4.pop() else { break };
                    q2[1] += a5.sin();
                }
                0.5 * ((p1[1][0]).abs())
            }
            _ => {
                0.5 * ((p1[1][1]) * (value3.last().copied().unwrap_or(value3[0])))
            }
        };
        f64::sin((value3[2] - (value3[3]))) + p1[0][1] + p1[0][1] + value3[1]
    }

    compare!(
        program, (a0[0], matrix(a1), a2, a3), (&mut d0[0], matrix(d1), d2, d3), |a0: 1, a1: 4, a2: 2, a3: 4|, |d0, d1, d2, d3|,
        at: [-0.72, -1.0, 0.28, 1.15, -1.05, 1.22, -0.53, -0.43, 0.44, -1.04, 0.29], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_87 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: &[f64]) -> f64 {
        let mut m1 = 0.5 * (((p1[1] + x0) + stop_gradient(x0)));
        let mut row2 = q2.to_vec();
        for i3 in 1..3 {
            if i3 % 2 == 1 {
                {
                    let mut f4 = move |a5: f64, a6: f64| 0.5 * (((a5) * (a6)).hypot(1.0 + ((x0) * (a6)).powi(2)));
                    let v10 = 0.5 * (((m1 - (row2[0]))).max(q2.iter().rev().fold(m1, |acc, a7| acc - (*a7 + ((1..3).map(|a8| (0.25 * (a8 as f64)).tanh()).fold((*a7).sin(), |acc, a9| acc - (a9 - ((x0).tanh()))))))));
                    let mut order11: Vec<usize> = (0..2).collect();
                    order11.sort_by(|i, j| p1[*i].partial_cmp(&p1[*j]).unwrap());
                    for &i12 in order11.iter() {
                        let mut row13 = p1.to_vec();
                    }
                    row2[(i3 + 2) % 3] += 0.5 * (f4(0.5 * ((p1[order11[1]] + m1)), (1..2).map(|a14| (p1[order11[1]]).tanh()).step_by(2).map(|a15| a15 + ((q2[i3]).tanh())).nth(1).unwrap_or(row2[order11[0]])));
                }
            } else {
            }
        }
        q2[2] + x0 + q2[0] + row2[0]
    }

    compare!(
        program, (a0[0], &a1.to_vec(), a2), (&mut d0[0], d1, d2), |a0: 1, a1: 2, a2: 3|, |d0, d1, d2|,
        at: [-0.2, -0.99, -0.4, 0.38, -1.09, 0.08], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_92 {
    use super::*;

    fn helper_1(x0: &mut [f64], p1: &mut f64, q2: f64, value3: impl Fn(f64) -> f64) {
        let mut row1 = x0.to_vec();
        row1[2] *= ((((q2).abs() - ((if f64::sin(x0[1]) > *p1 { q2 } else { q2 })))).sin()).cos();
        x0[0] -= 0.5 * (0.25 * (x0.iter().copied().map(|a2| a2 * (((x0[1]).sin()).tanh())).filter(|&a3| a3 > 0.03).count() as f64));
    }

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: &[f64]) -> f64 {
        let mut m1 = 0.5 * (((p1[1] + x0) + stop_gradient(x0)));
        let mut row2 = q2.to_vec();
        for i3 in 1..3 {
            if i3 % 2 == 1 {
                {
                    let mut f4 = move |a5: f64, a6: f64| 0.5 * (((a5) * (a6)).hypot(1.0 + ((x0) * (a6)).powi(2)));
                    let v10 = 0.5 * (((m1 - (row2[0]))).max(q2.iter().rev().fold(m1, |acc, a7| acc - (*a7 + ((1..3).map(|a8| (0.25 * (a8 as f64)).tanh()).fold((*a7).sin(), |acc, a9| acc - (a9 - ((x0).tanh()))))))));
                    let mut order11: Vec<usize> = (0..2).collect();
                    order11.sort_by(|i, j| p1[*i].partial_cmp(&p1[*j]).unwrap());
                    for &i12 in order11.iter() {
                        helper_1(&mut row2[0..=2], &mut m1, ((x0).atan2(2.0 + (0.25 * (i12 as f64)).sin())).sin(), |a13: f64| (0.25 * (i12 as f64)).sin());
                    }
                    row2[2 - i3] += 0.5 * (f4(((|a14: f64| a14)(p1[(i3 + 1) % 2])).tanh(), (q2[1]).tanh()));
                }
            } else if i3 % 2 == 1 {
            }
            if i3 < 2 {
                continue;
            }
        }
        q2[2] + x0 + q2[0] + row2[0]
    }

    compare!(
        program, (a0[0], &a1.to_vec(), a2), (&mut d0[0], d1, d2), |a0: 1, a1: 2, a2: 3|, |d0, d1, d2|,
        at: [-0.2, -0.99, -0.4, 0.38, -1.09, 0.08], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_96 {
    use super::*;

    macro_rules! total {
        ($first:expr $(, $rest:expr)*) => {
            $first $(+ 0.5 * $rest)*
        };
    }

    #[derive(Differentiable, Clone, Copy)]
    struct S0<T> {
        a: T,
        bias: usize,
        c: [T; 3],
    }

    fn helper_0(x0: f64, p1: &Vec<f64>, q2: &[Vec<f64>], value3: &dyn Fn(f64) -> f64) -> (f64, f64) {
        let mut m1 = (((-((p1[0]).powi(2))).exp()) / (2.0 + (p1[1]).sin())).sin();
        let row2 = [x0, (q2[1][1] < p1[0] || m1 > 0.3).then(|| p1[0]).unwrap_or(m1), (q2[0][1]).sin()];
        let s3 = S0 { a: p1[1], bias: 0, c: [(1.0 + (p1[0]).powi(2)).sqrt(), (1.5 + (m1).sin()).ln(), p1[0]] };
        (q2[s3.bias % 2][0] + row2[s3.bias % 3] + row2[1] + m1, (-(p1[(s3.bias + 1) % 2])).abs())
    }

    #[differentiate]
    fn program(x0: f64, p1: &f64, q2: &[f64]) -> f64 {
        let mut stack1 = vec![(q2[2]).min(*p1), x0];
        if !(stack1[stack1.len() - 2] > stack1[stack1.len() - 2]) {
            let mut order2: Vec<usize> = (0..3).collect();
            order2.sort_by(|i, j| q2[*i].partial_cmp(&q2[*j]).unwrap());
            for &i3 in order2.iter() {
                let mut s4 = S0 { a: 0.5 * (helper_0((stack1[0]).sin(), &vec![*p1, stack1[stack1.len() - 1]], &[vec![stack1[stack1.len() - 2], stack1[stack1.len() - 1]], vec![stack1[stack1.len() - 1], *p1]], &f64::cos).1), bias: 2, c: [({ let inner5 = stack1[i3 % 2]; inner5 * (*p1) }), (stack1[stack1.len() - 2]).abs(), (total!(*p1, stack1[i3 % 2], x0))] };
            }
        } else if !(q2[2] > x0) {
        }
        let mut sum6 = 0.0;
        for i7 in 1..2 {
            let difference8 = q2[i7 + 1] - q2[i7] * q2[i7 - 1];
            let mut rows9: Vec<Vec<f64>> = (0..2).map(|i10| (0..2).map(|j11| ((q2[i7] - (*p1))).tanh()).collect::<Vec<f64>>()).collect::<Vec<_>>();
            sum6 += (((1.0 + (x0).powi(2)).sqrt() + q2.chunks(2).take(2).rev().map(|a12| a12[i7 % 1] * (0.5 * (q2[i7]))).sum::<f64>())).tanh();
        }
        let mut sum13 = 0.0;
        for i14 in 1..2 {
            let difference15 = q2[i14 + 1] - q2[i14] * q2[i14 - 1];
            for i16 in (1..5).step_by(2) {
                'outer17: for i18 in (0..5).step_by(2).rev() {
                    let mut row19 = vec![(total!(difference15, 0.25 * (i14 as f64), difference15)), (stack1[stack1.len() - 2] - (0.25 * (i16 as f64)))];
                }
            }
            sum13 += (helper_0(((*p1).atan2(2.0 + (q2[i14]).sin())).sin(), &vec![0.25 * (i14 as f64), q2[2]], &[vec![q2[(i14 + 2) % 3], q2[2 - i14]], vec![*p1, x0]], &|a20: f64| (x0).hypot(1.0 + (q2[2 - i14]).powi(2))).0).tanh();
        }
        ((|a21: f64| *p1)(stack1[0]) + stack1[1]) + q2[1] + stack1[stack1.len() - 1] + *p1 + sum6 + sum13
    }

    compare!(
        program, (a0[0], &a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 3|, |d0, d1, d2|,
        at: [0.99, -0.03, -0.39, 1.04, -1.3], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_99 {
    use super::*;

    macro_rules! blend {
        ($a:expr, $b:expr) => {
            0.5 * $a - ($b).sin()
        };
        ($x0:expr) => {{
            let x0 = $x0;
            x0 * x0.cos()
        }};
    }

    macro_rules! total {
        ($first:expr $(, $rest:expr)*) => {
            $first $(+ 0.5 * $rest)*
        };
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64], q2: &[f64]) -> f64 {
        p1[1] -= 0.5 * (p1[0]);
        let row1 = vec![(q2[0]) * (x0), (q2[1]).sin(), q2[2]];
        let mut rows2: Vec<Vec<f64>> = (0..3).map(|i3| (0..2).map(|j4| 0.5 * ((total!(q2[(i3 + 2) % 3], blend!(row1[i3], q2[(i3 + 2) % 3]), q2[j4])))).collect::<Vec<f64>>()).collect::<Vec<_>>();
        p1[..1].sort_by(|a, b| b.total_cmp(a));
        let mut flag5 = (q2[0] + x0) > row1[1];
        'outer6: for i7 in 1..3 {
        }
        ((q2[1]) * (x0)) / (2.0 + (x0).sin()) + p1[1] + q2[2] + row1[1]
    }

    compare!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 2, a2: 3|, |d0, d1, d2|,
        at: [-1.13, 1.29, -0.09, -1.44, -0.25, -0.36], weights: [0.0, 0.25, 0.5, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_100 {
    use super::*;

    macro_rules! total {
        ($first:expr $(, $rest:expr)*) => {
            $first $(+ 0.5 * $rest)*
        };
    }

    #[derive(Differentiable, Clone)]
    enum Form {
        One(f64),
        List(Vec<f64>),
        Boxed(Box<f64>),
        Nothing,
    }

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: f64, value3: &[f64]) -> f64 {
        let row1 = [(value3[1]) * (value3[0]), ({ let inner2 = value3[0]; inner2 * (x0) })];
        let mut row3 = [((p1).sin()).tanh(); 2];
        let mut form4 = Form::List(vec![x0, (row3[1] + p1)]);
        let mut row5 = row3;
        let v6 = row5.into_iter().sum::<f64>();
        row5.sort_by(|a, b| a.abs().partial_cmp(&b.abs()).unwrap());
        let mut sum7 = 0.0;
        for i8 in 1..1 {
            let difference9 = row3[i8 + 1] - row3[i8] * row3[i8 - 1];
            {
                let f10 = |a11: f64, a12: f64| 0.5 * ((|a13: f64| row5.iter().chain(value3.iter()).sum::<f64>())((v6).sin()));
                let t20 = row5.iter().copied().map(|a14| a14 + ((((0..4).map(|a15| 0.5 * ((q2 + 0.54_f64))).zip(row1.iter()).map(|(a17, a18)| *a18 * ((row1.last().copied().unwrap_or(x0)).tanh())).sum::<f64>()) * (p1)).sin())).map(|a19| a19 * (((value3[i8] + (row3[i8]).mul_add(p1, v6))).sin())).rev().fold((0.5 * ((v6) * (row3[i8])), row3[i8]), |(s, q), a21| (q * 0.5 + a21 * ((((if i8 % 2 == 0 { value3[i8] } else { x0 })).clamp(-1.25, 1.25)).sin()), s.sin()));
            }
            sum7 += ((row1[i8]) * ((row5[1] + q2))).tanh();
        }
        let mut sum22 = 0.0;
        for i23 in 0..1 {
            let difference24 = row3[i23 + 1] - row3[i23];
            for i25 in 0..i23 {
                let mut row26 = row1;
                if value3[1] < p1 || x0 > 0.3 {
                    return ((row3[0] - (row3[1 - i23]))) * ((if (total!(v6, row1[1], row26[(i25 + 2) % 2])) > p1 { row26[1 - i23] } else { row3[1] })) + row26[i23] + q2 + row26[(i25 + 2) % 2];
                }
            }
            sum22 += (x0).tanh();
        }
        (|a27: f64| (q2).cos())(((q2).atan()).tanh()) + row1[0] + row5[1] + v6 + sum7 + sum22
    }

    compare!(
        program, (a0[0], a1[0], a2[0], a3), (&mut d0[0], &mut d1[0], &mut d2[0], d3), |a0: 1, a1: 1, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        at: [1.18, 1.09, -1.2, 0.89, 0.62, 0.71, 0.46], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_101 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: f64, value3: &[f64]) -> f64 {
        if x0 > x0 {
            {
                let f1 = |a2: f64| ((1.5 + (q2).cos()).recip()).atan2(2.0 + ((1.5 + (x0).cos()).recip()).sin());
                let mut list10: Vec<f64> = p1.iter().enumerate().map(|(a4, a5)| 0.25 * (a4 as f64) + ((p1[a4]).sin())).enumerate().map(|(a7, a8)| a8 + ((value3.chunks(2).map(|a9| a9[(a7 + 1) % 2] - (0.5 * (a9.iter().chain(p1.iter()).sum::<f64>()))).sum::<f64>()).tanh())).collect();
                list10[1] += 0.5 * (f1((list10[2]).sin()));
            }
            let t14 = value3.chunks_exact(2).enumerate().map(|(a12, a13)| a13[a12] * (0.5 * ((1.0 + ((q2) * (x0)).powi(2)).sqrt()))).fold(((value3.last().copied().unwrap_or(value3[0])).tanh(), q2), |(s, q), a15| (q * 0.5 + a15 + (((x0).mul_add((value3[2] - (value3[3])), p1[0])).tanh()), s.sin()));
            let row16 = vec![(p1[1] - (x0)), ({ let inner17 = value3[3]; inner17 * (inner17) }), (t14.0 + value3[0])];
        }
        let mut row18 = value3.to_vec();
        let mut n21 = 0;
        let found20 = 'outer19: loop {
            n21 += 1;
            if n21 > 3 {
                break (q2).sin();
            }
        };
        ((row18[(n21 + 1) % 4]) * (p1[n21 % 3])) / (2.0 + (row18[3]).sin()) + x0 + x0 + found20
    }

    compare!(
        program, (a0[0], &a1.to_vec(), a2[0], a3), (&mut d0[0], d1, &mut d2[0], d3), |a0: 1, a1: 3, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        at: [1.31, 0.0, 0.72, 0.31, 0.92, -0.99, 0.61, 1.38, 0.27], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_103 {
    use super::*;

    macro_rules! total {
        ($first:expr $(, $rest:expr)*) => {
            $first $(+ 0.5 * $rest)*
        };
    }

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: usize, value3: &[f64]) -> f64 {
        let mut flag1 = (0.25 * (q2 as f64) + value3[q2]) > p1;
        let p1 = value3[2];
        let mut row2 = vec![((p1 + p1)).tanh(); 4];
        let v3 = row2.iter().copied().sum::<f64>();
        for (e4, a8) in row2.iter_mut().zip(value3.iter().enumerate().rev().map(|(a6, &a7)| (((0.25 * (q2 as f64) + a7) - ((p1 + v3)))).tanh())) {
            let f9 = |a10: f64| ((p1).atan2(2.0 + ((x0 + *e4)).sin())).sin();
            'outer11: for i12 in (0..=4).rev().step_by(3) {
            }
            *e4 = (f64::sin(*e4)).tanh();
        }
        (total!(p1)) + v3 + x0 + p1
    }

    compare!(
        program, (a0[0], a1[0], 2, a3), (&mut d0[0], &mut d1[0], d3), |a0: 1, a1: 1, a3: 4|, |d0, d1, d3|,
        at: [0.98, 0.9, 1.0, -0.42, -0.16, -0.07], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_104 {
    use super::*;

    macro_rules! blend {
        ($a:expr, $b:expr) => {
            0.5 * $a - ($b).sin()
        };
        ($x0:expr) => {{
            let x0 = $x0;
            x0 * x0.cos()
        }};
    }

    macro_rules! relax {
        ($name:ident, $by:expr) => {
            let x0 = $name.tanh();
            $name = 0.5 * x0 + $by;
        };
    }

    fn helper_1(x0: f64, p1: &[f64], q2: &f64, value3: usize, x4: impl Fn(f64) -> f64) -> Option<f64> {
        if (1.5 + (x0).cos()).recip() > 0.1 && (1.5 + (x0).cos()).recip() < 0.9 {
            let mut flag1 = p1[(value3 + 1) % 2] < x0 || *q2 > 0.3;
            let mut order2: Vec<usize> = (0..2).collect();
            order2.sort_by(|i, j| p1[*i].partial_cmp(&p1[*j]).unwrap());
            for &i3 in order2.iter() {
            }
        }
        Some(blend!(p1.iter().sum::<f64>(), *q2) + *q2 + 0.25 * (value3 as f64) + p1[value3 % 2])
    }

    #[differentiate]
    fn program(x0: f64, p1: usize, q2: &[f64]) -> f64 {
        {
            let f1 = |a2: f64, a3: f64| (|a4: f64| (q2[(p1 + 2) % 3]).powi(2))(helper_1((q2[p1 % 3]).tanh(), &q2[1..3], &a3, p1, |a5: f64| { if (a3 + a2) > 0.1 && 0.25 * (p1 as f64) < 0.9 { return 0.5 * ((1.0 + (q2[0]).powi(2)).sqrt()); } (q2.iter().copied().map(|a6| a6 * ((a2).tanh())).take(2).skip(1).sum::<f64>()).tanh() }).unwrap_or(x0));
            {
                let part7 = &q2[0..=0];
                let mut m8 = ((q2[p1 % 3]) * (0.25 * (p1 as f64))).sin();
                relax!(m8, (part7[0]).sin());
                m8 = part7[p1 % 1] * 0.5;
            }
        }
        (|a9: f64| (x0 + q2[2]))(((q2[1] < q2[p1 % 3] || q2[(p1 + 1) % 3] > 0.3).then(|| q2[(p1 + 2) % 3]).unwrap_or(q2[p1 % 3])).tanh()) + q2[p1 % 3] + 0.25 * (p1 as f64) + q2[p1 % 3]
    }

    compare!(
        program, (a0[0], 0, a2), (&mut d0[0], d2), |a0: 1, a2: 3|, |d0, d2|,
        at: [-0.99, 0.61, 1.38, 0.27], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_107 {
    use super::*;

    #[derive(Differentiable, Clone, Copy)]
    enum Form {
        One(f64),
        Nothing,
    }

    #[derive(Differentiable, Clone, Copy)]
    struct S0 {
        a: f64,
        bias: Option<f64>,
        c: usize,
        d: [f64; 2],
    }

    #[differentiate]
    fn helper_0(x0: f64, p1: f64, q2: f64) -> f64 {
        let v1 = 0.5 * (((1.5 + (p1).sin()).ln()) * ((x0).min(p1)));
        let v2 = (((p1 + q2) + (x0).sin())).sin();
        let mut row3 = [(p1).atan2(2.0 + (p1).sin()), (1.5 + (x0).cos()).recip()];
        ((p1) * (q2) - (v2)) + v2 + p1 + q2
    }

    fn helper_2(x0: f64, p1: &dyn Fn(f64) -> f64) -> f64 {
        let mut s1 = S0 { a: [x0, x0, x0].into_iter().filter_map(|a2| { let y = a2 + (((a2 + a2)).tanh()); if y > 1.31 { Some(y * y) } else { None } }).map_while(|a3| { let y = a3 + ((a3).tanh()); if y > -1.14 { Some(y * y) } else { None } }).fold(x0, |acc, a4| acc * 0.5 + (a4 + (0.5 * ([a4, x0, x0].into_iter().map(|a5| a5 + (((if x0 > x0 { Some(a4) } else { None }).unwrap_or(a5)).sin())).map(|a6| a6 - ((if a4 > x0 { a6 } else { x0 }))).fold(0.5 * (x0), |acc, a7| acc - (a7 + (0.5 * ((a4 - (x0)))))))))), bias: if (x0) * (x0) > x0 { Some((if (1.5 + (x0).cos()).recip() > x0 { Some(x0) } else { None }).unwrap_or_else(|| x0)) } else { None }, c: 1, d: [(x0).min(0.28_f64), helper_0(x0, (x0).sin(), (x0).tanh())] };
        let mut row8 = [[(s1.a) * (x0), (x0 + s1.a)], [(1.5 + (s1.a).cos()).recip(), p1((s1.a).tanh())]];
        let x0 = (row8[s1.c % 2][s1.c % 2]).tanh();
        let mut sum9 = 0.0;
        for i10 in 1..1 {
            let difference11 = s1.d[i10 + 1] - s1.d[i10] * s1.d[i10 - 1];
            let mut order12: Vec<usize> = (0..2).collect();
            order12.rotate_left(1);
            for &i13 in order12.iter() {
                let mut form14 = if helper_0((s1.bias.unwrap_or(1.13)).sin(), s1.d[i13], difference11) > row8[(s1.c + 2) % 2][s1.c % 2] { Form::Nothing } else { Form::One(((s1.d[i13]).atan()).sin()) };
            }
            sum9 += (((1.5 + (row8[s1.c % 2][i10]).sin()).ln()) * (helper_0(difference11, 0.5 * (row8[s1.c % 2][order12[0]]), (difference11).tanh()))).tanh();
        }
        p1(((s1.d[s1.c % 2]).min(s1.a)).sin()) + s1.a + x0 + s1.d[0] + sum9
    }

    #[differentiate]
    fn program(x0: f64, p1: usize, q2: &[f64]) -> f64 {
        let mut m1 = 0.5 * (-((x0).min(0.25 * (p1 as f64))));
        let mut flag2 = p1 < 2;
        let mut row3 = q2.to_vec();
        row3.fill(((if p1 < 1 { q2[p1] } else { 1.1_f64 })).tanh());
        let r7 = helper_2((row3.iter().sum::<f64>()).sin(), &|a4: f64| { if helper_0(0.5 * (row3[1]), (a4).tanh(), 0.5 * (row3[p1])) > m1 { return ((|a6: f64| a4)(0.5 * (m1))).sin(); } (({ let inner5 = x0; inner5 * (row3[3 - p1]) })).sin() });
        (if (r7).tanh() > 0.1 && stop_gradient(x0) < 0.9 { ({ let inner8 = x0; inner8 * (r7) }) } else { (-((q2[(p1 + 2) % 4]).powi(2))).exp() }) + r7 + row3[3 - p1] + x0
    }

    compare!(
        program, (a0[0], 1, a2), (&mut d0[0], d2), |a0: 1, a2: 4|, |d0, d2|,
        at: [-1.4, 0.38, -1.35, 0.12, 1.38], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_110 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: usize, q2: [f64; 3], value3: &[f64]) -> f64 {
        let mut row1 = [(value3[p1]).tanh(), (x0 + x0), ({ let inner2 = x0; inner2 * (value3[(p1 + 2) % 4]) })];
        let v3 = if p1 % 2 == 0 {
            let v4 = if (x0) * (q2[2]) > value3[3 - p1] {
                (((|a5: f64| x0)((q2[0]).sin())).clamp(-1.25, 1.25)).tanh()
            } else {
                ((x0 - (stop_gradient(row1[p1 % 3])))).tanh()
            };
            ((value3.iter().take(2).sum::<f64>()).powi(2)).sin()
        } else {
            (((row1[(p1 + 1) % 3] - (q2[p1 % 3])) - (row1.iter().copied().map(|a7| a7 * (0.5 * ((row1[p1 % 3]).sin()))).sum::<f64>()))).sin()
        };
        v3 + row1[p1 % 3] + x0 + value3[p1]
    }

    compare!(
        program, (a0[0], 0, *array(a2), a3), (&mut d0[0], array(d2), d3), |a0: 1, a2: 3, a3: 4|, |d0, d2, d3|,
        at: [-1.12, -1.08, -0.48, 0.18, 0.25, -1.05, -0.42, 1.18], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_113 {
    use super::*;

    #[derive(Differentiable, Clone)]
    enum Form {
        Boxed(Box<f64>),
        Nothing,
    }

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[[f64; 2]; 2], value3: &[f64]) -> f64 {
        let mut flag1 = (p1).abs() > value3[0];
        for i2 in 1..2 {
            let mut form3 = if !(p1 > value3[i2]) { Form::Boxed(Box::new((value3[i2]).sin())) } else { Form::Nothing };
            form3 = Form::Boxed(Box::new((x0).tanh()));
        }
        (value3[0]).tanh() + q2[0][1] + x0 + x0
    }

    compare!(
        program, (a0[0], a1[0], matrix(a2), a3), (&mut d0[0], &mut d1[0], matrix(d2), d3), |a0: 1, a1: 1, a2: 4, a3: 4|, |d0, d1, d2, d3|,
        at: [-0.21, 0.1, -0.98, -0.16, -1.43, 0.97, 1.16, 0.12, 0.2, 1.12], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_114 {
    use super::*;

    #[derive(Differentiable, Clone)]
    struct S0(f64, usize, Vec<f64>);

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: &[f64]) -> f64 {
        let mut s1 = S0((({ let inner2 = q2[2]; inner2 * (x0) })).sin(), 0, vec![x0, ({ let inner3 = x0; inner3 * (q2[0]) }), p1[2]]);
        for a5 in p1.chunks_exact(2).map(|a4| a4[s1.1 % 2] * ((s1.2[s1.1 % 3]).sin())) {
            let mut flag6 = 0.25 * (s1.1 as f64) < s1.2[s1.1 % 3] || q2[(s1.1 + 1) % 3] > 0.3;
        }
        ((p1[s1.1 % 3]).tanh()).atan2(2.0 + ((p1[s1.1 % 3]) * (p1[s1.1 % 3])).sin()) + s1.2[1] + q2[s1.1 % 3] + q2[s1.1 % 3]
    }

    compare!(
        program, (a0[0], &a1.to_vec(), a2), (&mut d0[0], d1, d2), |a0: 1, a1: 3, a2: 3|, |d0, d1, d2|,
        at: [0.78, -1.2, 0.18, 1.02, 1.16, 0.66, 1.31], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_116 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 4], q2: f64, value3: &[f64]) -> f64 {
        let mut rows1: Vec<Vec<f64>> = vec![vec![x0, p1.chunks(2).map(|a2| a2[0] * (0.5 * ((x0).hypot(1.0 + (p1[2]).powi(2))))).enumerate().map_while(|(a4, a5)| { let y = 0.25 * (a4 as f64) - ((a5) * (p1[a4])); if y > -0.09 { Some(y * y) } else { None } }).sum::<f64>(), (if x0 > x0 { Some(p1[3]) } else { None }).unwrap_or_default()]; 2];
        let (left6, right7) = (0.5 * (value3[2]), ((1.5 + (p1[2]).sin()).ln()).tanh());
        let mut boxed8 = Box::new((f64::sin(x0)).tanh());
        let v9 = ((right7) / (2.0 + (value3[3]).sin())).tanh();
        ((if (-((value3[0]).powi(2))).exp() > right7 { left6 } else { x0 }) + (rows1[0][1] + value3[3])) + x0 + left6 + q2
    }

    compare!(
        program, (a0[0], array(a1), a2[0], a3), (&mut d0[0], array(d1), &mut d2[0], d3), |a0: 1, a1: 4, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        at: [1.43, 0.24, 1.31, -0.65, 0.27, -0.75, 1.07, -1.16, -0.79, 0.29], weights: [0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_119 {
    use super::*;

    macro_rules! total {
        ($first:expr $(, $rest:expr)*) => {
            $first $(+ 0.5 * $rest)*
        };
    }

    #[derive(Differentiable, Clone)]
    enum Form {
        Boxed(Box<f64>),
        Nothing,
    }

    #[differentiate]
    fn helper_1(x0: f64) -> Option<f64> {
        let mut row1 = vec![((x0 + x0)).tanh(); 3];
        let mut form2 = Form::Nothing;
        let mut o3 = if (x0).sin() > x0 { Some(row1[0]) } else { None };
        Some((if x0 > row1[0] { o3.unwrap_or(1.26) } else { (1.5 + (row1[2]).cos()).recip() }) + x0 + x0 + o3.unwrap_or(0.42))
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        for i1 in 0..=3 {
            let mut row2 = vec![(x0).hypot(1.0 + (x0).powi(2)), ({ let inner3 = 0.25 * (i1 as f64); inner3 * (x0) })];
        }
        let mut o4: Option<f64> = if ({ let inner5 = x0; inner5 * (inner5) }) > x0 { Some(((total!(x0))).mul_add((1.5 + (x0).sin()).ln(), x0)) } else { None };
        let mut boxed6 = Box::new(({ let inner7 = x0; inner7 * (o4.unwrap_or(1.46)) }));
        (stop_gradient(o4.unwrap_or(-1.36))) * (helper_1((x0).sin()).unwrap_or(o4.unwrap_or(-1.4))) + *boxed6 + p1[0] + *boxed6
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [1.46, -1.43, 1.24, 0.82, -0.35], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_120 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        'outer1: for i2 in (0..5).step_by(2) {
            let row3 = vec![(x0) * (x0), (0.25 * (i2 as f64)).atan(), (x0).clamp(-1.25, 1.25)];
            for &a4 in row3.iter() {
            }
        }
        ((x0) * (x0)) * ((x0).mul_add(p1[0], p1[2])) + p1[3] + p1[2] + x0
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [0.7, -1.16, -1.25, 1.21, 1.44], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_124 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: f64, q2: &Vec<f64>, value3: &[Vec<f64>]) -> (f64, f64) {
        let mut rows1: Vec<Vec<f64>> = vec![vec![q2[0], p1], vec![stop_gradient(q2[1]), (q2[1]) * (x0)]];
        let mut row2 = [(((q2[0] + q2[0]) > value3[1][1]).then_some(rows1[1][1]).unwrap_or_else(|| x0)).tanh(); 4];
        if let [p4 @ .., p3] = &row2[..] {
        }
        (-((p1).cos()) + rows1[1][0] + x0 + x0, (value3.iter().rev().map(|a5| a5[1] + (((value3[0][1]).atan2(2.0 + (rows1[0][1]).sin())).tanh())).reduce(|a, b| a * 0.5 + b).unwrap_or(q2[0])) * ((value3[0][0]).hypot(1.0 + (row2[0]).powi(2))))
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &[f64], value3: &[f64]) -> f64 {
        let mut row1 = vec![(value3[2]).clamp(-1.25, 1.25), helper_1(0.5 * (q2[3]), (x0).sin(), &vec![x0, q2[1]], &[vec![x0, x0], vec![q2[3], q2[1]]]).1, value3.chunks(2).map(|a2| a2[0] + ((helper_1(q2[3], 0.5 * (a2[0]), &vec![x0, a2[0]], &[vec![p1[1], p1[3]], vec![a2[0], p1[0]]]).0).tanh())).sum::<f64>(), value3.iter().copied().map(|a3| a3 - (((|a4: f64| q2[1])(0.5 * (q2[3]))).sin())).sum::<f64>()];
        row1.sort_by(|a, b| a.abs().partial_cmp(&b.abs()).unwrap());
        let mut flag5 = (x0 + value3[2]) > value3[2];
        let v6 = match 1 {
            0 => {
                let (left7, right8) = helper_1((row1.iter().sum::<f64>()).sin(), (f64::sin(p1[1])).tanh(), &vec![p1[3], value3[2]], &[vec![p1[2], q2[0]], vec![q2[2], q2[0]]]);
                'outer9: for i10 in (0..5).step_by(2) {
                }
                ((q2[2] + value3[0])).tanh()
            }
            1 if (q2[2] - (q2[2])) > x0 => {
                0.5 * (helper_1((({ let inner11 = row1[1]; inner11 * (q2[1]) })).sin(), ((q2[2]).min(x0)).tanh(), &vec![q2[1], value3[2]], &[vec![row1[0], row1[3]], vec![p1[1], row1[3]]]).1)
            }
            _ => {
                ((row1.iter().scan(0.5 * (x0), |state, a12| { *state = *state - *a12 * (((p1[1] + x0)).sin()); Some(*state) }).zip(row1.chunks(2)).skip_while(|&(a14, a15)| a15[1] < 0.83).map(|(a17, a18)| a18[0] - (q2[0])).fold((row1[1]).tanh(), |acc, a19| (acc).sin() * (a19 - (((value3[0] + row1[3])).sin())))).mul_add((q2[2]).mul_add(value3[0], p1[3]), p1[0])).sin()
            }
        };
        q2.get(1).copied().map_or(q2[1], |a20| (a20 - a20).sin()) + x0 + row1[1] + p1[0]
    }

    compare!(
        program, (a0[0], a1, a2, a3), (&mut d0[0], d1, d2, d3), |a0: 1, a1: 4, a2: 4, a3: 3|, |d0, d1, d2, d3|,
        at: [0.95, -0.67, -0.76, -1.46, 1.14, 1.11, 0.78, -0.32, 0.88, 0.99, 0.98, 0.9], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_127 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: &[f64], q2: &Vec<f64>, value3: f64) -> Result<f64, String> {
        let o1 = if (q2[1] + x0) > value3 { Some(q2[2]) } else { None };
        if (q2[3] + o1.unwrap_or(-0.99)) > q2[0] {
            let mut n3 = 0;
            'outer2: while n3 < 3 && ((value3).hypot(1.0 + (x0).powi(2)) > p1[0]) {
                n3 += 1;
            }
        } else {
        }
        if -(value3) > x0 { Ok(x0 + p1[0] + p1[0] + p1[2]) } else { Err("none".to_string()) }
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &[f64], value3: &[f64]) -> f64 {
        let mut row1 = vec![(value3[2]).clamp(-1.25, 1.25), helper_1(0.5 * (q2[3]), &q2[1..4], &vec![q2[1], x0, x0, q2[3]], q2[1]).unwrap_or(x0), helper_1(0.5 * (value3[2]), &p1[1..=3], &vec![value3[0], value3[1], x0, q2[2]], x0).unwrap_or(x0), x0];
        row1.rotate_right(1);
        row1.rotate_right(1);
        {
            let f2 = move |a3: f64| {
                for a4 in [x0, x0, a3].into_iter().rev() {
                    let mut m5 = 0.5 * ((if (x0) * (a3) > 0.1 && (a4 + a3) < 0.9 { Some((a4).cos()) } else { None }).unwrap_or(x0));
                }
                ((if (a3) * (a3) > x0 { helper_1(0.5 * (x0), &[x0, x0, a3], &vec![a3, a3, a3, a3], x0).unwrap_or(x0) } else { (x0 - (a3)) })).sin()
            };
            row1[3] += 0.5 * (f2((x0) / (2.0 + (x0).sin())));
        }
        q2[0] + x0 + row1[0] + p1[1]
    }

    compare!(
        program, (a0[0], a1, a2, a3), (&mut d0[0], d1, d2, d3), |a0: 1, a1: 4, a2: 4, a3: 3|, |d0, d1, d2, d3|,
        at: [0.92, 0.68, -0.35, -0.26, 0.71, -0.07, 1.39, 1.32, 0.49, -1.36, -0.98, -0.16], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_131 {
    use super::*;

    macro_rules! total {
        ($first:expr $(, $rest:expr)*) => {
            $first $(+ 0.5 * $rest)*
        };
    }

    #[derive(Differentiable, Clone)]
    struct S0 {
        a: f64,
        bias: Vec<f64>,
    }

    #[differentiate]
    impl std::ops::Index<usize> for S0 {
        type Output = f64;
        fn index(&self, i: usize) -> &f64 { &self.bias[i] }
    }

    #[differentiate]
    impl std::ops::IndexMut<usize> for S0 {
        fn index_mut(&mut self, i: usize) -> &mut f64 { &mut self.bias[i] }
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let mut m1 = (((total!(x0, x0, p1[2]))).mul_add((p1[2]) * (x0), x0)).sin();
        let mut order2: Vec<usize> = (0..3).collect();
        order2.reverse();
        for &i3 in order2.iter() {
            let s4: S0 = S0 { a: (p1[order2[1]]).powi(3), bias: vec![(x0).sin(), x0] };
            {
                let mut f5 = |a6: f64| {
                    let mut loose13 = p1.iter().enumerate().skip_while(|&(a8, a9)| *a9 < -1.06).map(|(a11, a12)| (*a12).sin()).collect::<Vec<f64>>();
                    let mut many14 = [s4.clone(), S0 { bias: vec![a6, p1.iter().copied().min_by(|a, b| a.total_cmp(b)).unwrap_or(s4.a)], ..s4.clone() }];
                    for item15 in many14.iter_mut() {
                        let mut row16 = vec![(if i3 % 2 == 0 { s4.bias[i3 % 2] } else { p1[2 - i3] }); 2];
                        let mut s17: S0 = S0 { a: (m1).tanh(), ..s4.clone() };
                    }
                    (((|a18: f64| s4.a)(p1[order2[1]])).min((0.25 * (i3 as f64)).max(s4.a))).tanh()
                };
            }
        }
        -((m1 - (p1[1]))) + x0 + m1 + m1
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [0.09, -0.47, -0.21, 1.07], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_132 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &mut f64, value3: &[f64]) -> f64 {
        let mut stack1 = vec![x0, *q2];
        let row2 = [(stack1[stack1.len() - 1]).sin(), -(*q2), (x0) * (x0), (*q2) * (stack1[stack1.len() - 2])];
        let x0 = (value3[1] + (row2[0]) * (x0));
        let mut flag3 = row2.iter().sum::<f64>() > 0.1 && (*q2) * (*q2) < 0.9;
        p1 + x0 + p1 + x0
    }

    compare!(
        program, (a0[0], a1[0], &mut a2[0], a3), (&mut d0[0], &mut d1[0], &mut d2[0], d3), |a0: 1, a1: 1, a2: 1, a3: 3|, |d0, d1, d2, d3|,
        at: [-1.03, 0.24, -0.07, 0.56, 0.44, 1.35], weights: [0.0, 0.0, 0.25, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_133 {
    use super::*;

    #[derive(Differentiable, Clone)]
    enum Form {
        Named { x: f64, y: f64 },
        Row([f64; 2], usize),
        Boxed(Box<f64>),
        Nothing,
    }

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: f64, value3: &[f64]) -> f64 {
        {
            let f1 = |a2: f64, a3: f64| {
                let v4 = (-((a3 + a2))).tanh();
                let mut m5 = 0.5 * (((value3[0]) * (q2) + (a3 + value3[2])));
                m5 *= (stop_gradient((q2).hypot(1.0 + (p1[0][0]).powi(2)))).cos();
                (a3).tanh()
            };
            let mut row6 = [((q2 + p1[0][0]) > value3[0]).then_some(x0).unwrap_or_default(); 4];
            row6[0] += 0.5 * (f1(((x0) * (value3[0])).tanh(), (({ let inner7 = value3[1]; inner7 * (x0) })).sin()));
        }
        let mut rows8: Vec<Vec<f64>> = vec![vec![(p1[1][0] - (p1[1][0])), value3.chunks(2).map(|a9| a9[0] - (((x0).mul_add(p1[0][0], q2)).tanh())).filter(|&a10| a10 < 0.82).filter_map(|a11| { let y = a11 * (((|a12: f64| q2)(0.5 * (q2))).sin()); if y > -0.95 { Some(y * y) } else { None } }).sum::<f64>()], vec![(|a13: f64| p1[1][0])((x0).sin()), ({ let inner14 = value3[0]; inner14 * (inner14) })]];
        let mut form15 = Form::Boxed(Box::new(0.5 * ((x0 + rows8[1][0]))));
        'outer19: for e20 in value3.iter().rev() {
        }
        q2 + p1[0][1] + value3[2] + value3[1]
    }

    compare!(
        program, (a0[0], matrix(a1), a2[0], a3), (&mut d0[0], matrix(d1), &mut d2[0], d3), |a0: 1, a1: 4, a2: 1, a3: 3|, |d0, d1, d2, d3|,
        at: [-0.47, 1.01, -1.05, 0.9, 0.31, 0.07, -0.68, 0.94, 0.41], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_135 {
    use super::*;

    macro_rules! blend {
        ($a:expr, $b:expr) => {
            0.5 * $a - ($b).sin()
        };
        ($x0:expr) => {{
            let x0 = $x0;
            x0 * x0.cos()
        }};
    }

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[f64]) -> f64 {
        let mut row1 = vec![(p1 + q2[3]); 4];
        for i2 in (0..3).rev() {
            let mut flag3 = (|a4: f64| p1)(p1) > 0.1 && (row1[i2] + p1) < 0.9;
            if i2 < 1 {
            } else {
            }
            if i2 < 2 {
                return blend!(row1[i2]) + q2[i2] + p1 + row1[3 - i2];
            }
        }
        let mut sum5 = 0.0;
        for i6 in 1..3 {
            let difference7 = row1[i6 + 1] - row1[i6] * row1[i6 - 1];
            if let Some(i10) = row1.iter().copied().position(|a8| a8 * ((({ let inner9 = difference7; inner9 * (a8) })).sin()) > -1.44) {
                let mut rows11: Vec<Vec<f64>> = vec![vec![(x0).hypot(1.0 + (q2[3 - i6]).powi(2)), (x0) * (x0)], vec![(match (i6 % 2 == 1).then(|| q2[i10]) { Some(a12) => (q2[i6] - a12).sin(), None => q2[3] }), (|a13: f64| a13)((q2[2]).sin())], vec![q2[(i6 + 1) % 4], (difference7 + difference7)]];
            }
            sum5 -= 0.5 * ((-(x0) - ((p1 - (0.25 * (i6 as f64))))));
        }
        -((row1[2]) * (x0)) + q2[2] + p1 + p1 + sum5
    }

    compare!(
        program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
        at: [0.89, 0.66, -0.03, -0.77, -1.12, -0.4], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_137 {
    use super::*;

    #[derive(Differentiable, Clone)]
    enum Form {
        Boxed(Box<f64>),
        Nothing,
    }

    #[derive(Differentiable, Clone)]
    struct S0 {
        a: f64,
        bias: usize,
        c: [f64; 3],
        d: Vec<f64>,
    }

    #[differentiate]
    impl S0 {
        fn method_2(x0: f64, p1: &[f64]) -> S0 {
            let mut k1: usize = 2;
            let v2 = match ((1) % 2, 0.25 * (k1 as f64) > x0) {
                (0, true) => {
                    0.5 * (((if p1.chunks(2).map(|a3| a3[k1 % 2] * ((0.25 * (k1 as f64)).tanh())).scan((p1[0]).sin(), |state, a4| { *state = *state * 0.5 + a4 - (0.5 * (p1[(k1 + 1) % 2])); Some(*state) }).zip(p1.chunks(2)).map(|(a6, a7)| a6 + (0.5 * (a6))).sum::<f64>() > p1[(k1 + 2) % 2] { p1[1] } else { x0 })).cos())
                }
                (1, flagged) if flagged || k1 % 2 == 0 => {
                    (0.25 * (p1.iter().copied().map(|a8| a8 * ((x0).sin())).filter(|&a9| a9 > -0.15).count() as f64)).tanh()
                }
                _ => {
                    (-((x0).abs())).tanh()
                }
            };
            S0 { a: (x0) * (v2), bias: 1, c: [(v2).max(0.25 * (k1 as f64)), p1[(k1 + 2) % 2], x0], d: vec![({ let inner10 = p1[0]; inner10 * (0.25 * (k1 as f64)) }), (p1[k1 % 2]) / (2.0 + (1.3900000000000001_f64).sin()), (v2) * (v2)] }
        }
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let mut flag1 = (p1[1] - (x0)) > p1[0];
        let mut rows2: Vec<Vec<f64>> = vec![vec![p1[2], (x0) * (x0), (0.43000000000000005_f64) * (x0)]; 3];
        let mut form3 = if x0 < rows2[2][2] || rows2[2][1] > 0.3 { Form::Boxed(Box::new(((rows2[0][2]) * (p1[0])).sin())) } else { Form::Nothing };
        let mut row4 = [0.5 * (rows2[1][2]); 4];
        let mut s5 = S0::method_2(0.5 * (p1[2]), &row4[..2]);
        'outer6: for i7 in (0..=4).rev().step_by(3) {
            let x0 = 0.5 * ((s5.c[(s5.bias + 1) % 3]).hypot(1.0 + ((x0) * (s5.a)).powi(2)));
        }
        row4[0] + rows2[s5.bias % 3][(s5.bias + 1) % 3] + s5.a + row4[2]
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [-0.04, -0.57, 0.91, 0.31], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_138 {
    use super::*;

    macro_rules! relax {
        ($name:ident, $by:expr) => {
            let x0 = $name.tanh();
            $name = 0.5 * x0 + $by;
        };
    }

    #[differentiate]
    fn program(x0: f64, p1: usize, q2: &[[f64; 2]; 2], value3: &[f64]) -> f64 {
        let mut n2 = 0;
        let found1 = loop {
            n2 += 1;
            if n2 > 2 {
                break ((if !(value3[n2 % 4] > x0) { (value3[p1] + q2[n2 % 2][p1 % 2]) } else { ({ let inner3 = q2[1][1]; inner3 * (inner3) }) })).tanh();
            }
            let row4 = [q2.iter().map(|a5| a5[p1 % 2] - (0.5 * ((if a5[(p1 + 1) % 2] < q2[(n2 + 2) % 2][p1 % 2] || value3[3] > 0.3 { Some(x0) } else { None }).unwrap_or_else(|| a5[0])))).sum::<f64>(), (1.5 + (value3[(p1 + 2) % 4]).cos()).recip(), (if (if !(x0 > x0) { Some(value3[3 - p1]) } else { None }).unwrap_or_else(|| q2[p1 % 2][p1 % 2]) > q2[0][1] { value3[n2 % 4] } else { x0 })];
            let mut m6 = (value3[1]).tanh();
            relax!(m6, ((0.25 * (n2 as f64)) * (q2[n2 % 2][n2 % 2])).tanh());
        };
        let mut rows7: Vec<Vec<f64>> = vec![vec![found1, (value3[p1]) * (found1)], vec![(value3[1]).sin(), -(0.25 * (p1 as f64))], vec![(q2[0][p1 % 2]) * (value3[(n2 + 1) % 4]), (found1).max(value3[3])]];
        let mut row8 = vec![(rows7[p1 % 3][0]).tanh(); 4];
        ((value3[p1] - (q2[(p1 + 2) % 2][n2 % 2])) + (|a9: f64| q2[(n2 + 1) % 2][n2 % 2])((x0).sin())) + rows7[(n2 + 2) % 3][n2 % 2] + found1 + q2[n2 % 2][n2 % 2]
    }

    compare!(
        program, (a0[0], 1, matrix(a2), a3), (&mut d0[0], matrix(d2), d3), |a0: 1, a2: 4, a3: 4|, |d0, d2, d3|,
        at: [-0.56, 0.73, 1.1, -1.22, 0.26, 1.4, 0.51, -0.53, -1.31], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_139 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        if !(p1[1] > x0) {
            let mut rows1: Vec<Vec<f64>> = vec![vec![p1[1], x0], vec![(|a2: f64| a2)((p1[0]).sin()), x0], vec![({ let inner3 = x0; inner3 * (p1[0]) }), x0]];
            let mut row4 = p1.to_vec();
        } else {
            for i5 in (1..=4).rev().step_by(2) {
                let mut rows6: Vec<Vec<f64>> = vec![vec![(0.25 * (i5 as f64)) * (p1[i5 % 3]), (x0).hypot(1.0 + (0.25 * (i5 as f64)).powi(2))], vec![(p1[(i5 + 2) % 3]).hypot(1.0 + (p1[i5 % 3]).powi(2)), x0]];
            }
        }
        let mut sum7 = 0.0;
        for i8 in 1..2 {
            let difference9 = p1[i8 + 1] - p1[i8] * p1[i8 - 1];
            let mut row10 = p1.to_vec();
            let v11: f64 = row10.chunks_exact(2).map(|a12| a12[0] - (((row10[(i8 + 2) % 3]).abs()).sin())).sum();
            sum7 += ({ let inner13 = ({ let inner14 = row10[i8]; inner14 * (difference9) }); inner13 * ((row10[2] - (x0))) });
        }
        let mut sum15 = 0.0;
        for i16 in 1..2 {
            let difference17 = p1[i16 + 1] - p1[i16] * p1[i16 - 1];
            'outer18: for e19 in p1.iter() {
                let mut list23 = p1.iter().copied().map(|a21| a21 - ((|a22: f64| 0.25 * (i16 as f64))(0.5 * ((p1[2] - (difference17)))))).collect::<Vec<f64>>();
            }
            sum15 += (|a24: f64| (p1[i16]).sin())(difference17);
        }
        x0 + x0 + x0 + x0 + sum7 + sum15
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [0.69, -0.71, 0.29, -0.13], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_140 {
    use super::*;

    fn helper_0(x0: f64, p1: [f64; 2], q2: &[f64], value3: &[f64], x4: impl Fn(f64) -> f64) -> (f64, f64) {
        let mut items3 = q2.iter().map(|&a1| a1 * (((({ let inner2 = p1[0]; inner2 * (x0) }) + (q2[0] + value3[0]))).tanh()));
        let v4 = items3.next().unwrap_or(value3[1]);
        while let Some(a5) = items3.next() {
            if (q2[2] - (q2[2])) > p1[1] {
                let mut row6 = value3.to_vec();
                if (x0) * (row6[0]) > a5 {
                    return (((if q2[1] < a5 || x0 > 0.3 { Some(value3[0]) } else { None }).unwrap_or(a5)) * ((if (a5) * (row6[0]) > value3[1] { q2[0] } else { a5 })) + row6[0] + a5 + x0, (q2[2]).clamp(-1.25, 1.25));
                }
            }
        }
        (value3[1] + p1[1] + q2[2] + p1[0], ((value3[0]).cos()) / (2.0 + (p1[0]).sin()))
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &[f64]) -> f64 {
        let mut row1 = [(p1[2] - (x0)); 3];
        let v2 = 0.25 * (p1.windows(2).map(|a3| a3[1] - ((helper_0((stop_gradient(q2[2])).sin(), [p1[3], x0], &q2[..3], &row1[0..2], |a4: f64| ((x0 + x0)).tanh()).1).sin())).skip(1).skip(1).filter(|&a5| a5 > 0.09).count() as f64);
        let (left7, right8) = helper_0(((v2).cos()).tanh(), [q2[0], q2[1]], &p1[0..3], &q2[0..2], |a6: f64| { if !(row1[0] > x0) { return ((row1[1]) * (q2[1])).sin(); } ((row1[1]).mul_add(p1[1], q2[0])).sin() });
        row1.sort_by(|a, b| b.total_cmp(a));
        let v9 = if (1.5 + (row1[0]).cos()).recip() > right8 {
            let mut f10 = |a11: f64| (|a12: f64| (a12 - (p1[0])))(((x0).atan()).sin());
            let mut row13 = vec![(1.57_f64).sin(), left7, helper_0(left7, [x0, right8], &q2[0..=2], &p1[2..], |a14: f64| ((q2[2]) * (q2[1])).tanh()).1, (1.5 + (x0).sin()).ln()];
            (left7).tanh()
        } else {
            (v2).sin()
        };
        let mut sum15 = 0.0;
        for i16 in 0..2 {
            let difference17 = q2[i16 + 1] - q2[i16];
            let mut stack18 = vec![(1.5 + (q2[i16]).sin()).ln(), (match ((1.0 + (v9).powi(2)).sqrt() > 0.1 && left7 < 0.9).then(|| difference17) { Some(a19) => (right8 - a19).sin(), None => right8 })];
            let mut row20 = vec![(row1[i16] + q2[1]), (v9 - (row1[i16])), (|a21: f64| left7)(p1[i16])];
            if (row1[i16]).sin() > q2[i16] {
                return helper_0((if !(v2 > stack18[stack18.len() - 1]) { q2[i16] } else { v2 }), [row20[i16], p1[i16]], &q2[..], &q2[1..], |a22: f64| { if i16 % 2 == 0 { return 0.5 * ((0.25 * (i16 as f64) + right8)); } 0.5 * ((row1[(i16 + 2) % 3]).mul_add(row1[2 - i16], v9)) }).1 + v2 + v2 + right8;
            }
            sum15 += 0.5 * ((if (row20[1]).hypot(1.0 + (0.25 * (i16 as f64)).powi(2)) > v9 { Some((x0) * (v9)) } else { None }).map_or(left7, |a23| (left7 + stack18[stack18.len() - 1])));
        }
        q2.chunks(2).rev().map(|a24| a24[0] * (((p1[1]) * (p1[2]) - ((left7 - (left7)))))).fold(((if (1.5 + (right8).sin()).ln() > row1[2] { Some(p1[1]) } else { None }).map_or(q2[2], |a25| (right8 - a25).sin())).tanh(), |acc, a26| acc - (a26 - ((((if q2[1] > v2 { p1[1] } else { q2[1] })).max(p1.iter().zip(row1.iter()).map(|(&a28, &a29)| a29 - (q2[0])).sum::<f64>())).tanh()))) + row1[2] + x0 + p1[0] + sum15
    }

    compare!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 4, a2: 3|, |d0, d1, d2|,
        at: [0.08, -0.71, 1.27, -0.52, 1.02, 0.41, -0.64, -1.45], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_143 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 3], q2: &[f64], value3: &[f64]) -> f64 {
        'outer1: for i2 in 0..2 {
            let x0 = (0.25 * (i2 as f64)) * (p1[(i2 + 2) % 3]);
            if i2 % 2 == 1 {
                let mut m3 = ((0.25 * (i2 as f64)).tanh()).tanh();
                break 'outer1;
            }
            let mut row4 = vec![({ let inner5 = p1[i2]; inner5 * (inner5) }); 3];
        }
        if (x0) * (value3[0]) > 0.1 && value3[1] < 0.9 {
            return (p1[1] + (q2[1]).atan2(2.0 + (q2[0]).sin())) + x0 + x0 + q2[0];
        }
        let row6 = p1.to_vec();
        if stop_gradient(q2[0]) > row6[1] {
            let mut m7 = 0.5 * (((x0 - (value3[2])) + stop_gradient(q2[0])));
            return x0 + x0 + x0 + row6[1];
        }
        let mut boxed8 = Box::new(x0);
        let v9 = (((x0).atan2(2.0 + (*boxed8).sin()) - ((row6[2]) * (p1[2])))).sin();
        let mut sum10 = 0.0;
        for i11 in 0..1 {
            let difference12 = q2[i11 + 1] - q2[i11];
            let mut n15 = 0;
            let found14 = 'outer13: loop {
                n15 += 1;
                if n15 > 3 {
                    break 0.5 * ((row6[n15 % 3]) * ((*boxed8 + difference12)));
                }
                let mut flag16 = i11 < 2;
            };
            sum10 += (x0).tanh();
        }
        q2.iter().rev().copied().max_by(|a, b| a.partial_cmp(b).unwrap()).unwrap_or(row6[2]) + row6[0] + row6[0] + x0 + sum10
    }

    compare!(
        program, (a0[0], array(a1), a2, a3), (&mut d0[0], array(d1), d2, d3), |a0: 1, a1: 3, a2: 2, a3: 4|, |d0, d1, d2, d3|,
        at: [0.33, -0.59, -0.63, 0.89, 0.13, -0.23, 0.9, 1.01, -1.04, 0.29], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_146 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 4], q2: &[f64]) -> f64 {
        let late1;
        if (p1[0]).abs() > x0 {
            'outer2: for i3 in (0..5).step_by(2) {
                let row4 = vec![(p1[3] + 0.25 * (i3 as f64)), (p1[(i3 + 2) % 4]).min(q2[i3 % 4]), q2[i3 % 4]];
                if i3 % 2 == 0 {
                    let mut m5 = (row4[1]).min((|a6: f64| row4[1])(x0));
                    continue 'outer2;
                }
                if x0 < x0 || row4[i3 % 3] > 0.3 {
                    if i3 < 2 {
                        let mut row7 = [((row4[i3 % 3]).sin()).tanh(); 2];
                        let mut f8 = |a9: f64, a10: f64| (((row4[i3 % 3]) / (2.0 + (p1[i3 % 4]).sin()) + (a10) * (q2[i3 % 4]))).sin();
                    }
                }
            }
            late1 = (p1[2]).sin();
        } else {
            late1 = 0.5 * ((if p1[3] < p1[3] || x0 > 0.3 { (p1[3]).atan() } else { (q2[0]).max(p1[3]) }));
        }
        let mut sum11 = 0.0;
        for i12 in 1..3 {
            let difference13 = p1[i12 + 1] - p1[i12] * p1[i12 - 1];
            let row14 = vec![0.5 * ((|a15: f64| difference13)(0.5 * (x0))); 4];
            sum11 += 0.5 * (((if (q2[3 - i12]).clamp(-1.25, 1.25) > late1 { Some(p1[(i12 + 1) % 4]) } else { None }).map_or(row14[(i12 + 2) % 4], |a16| a16 * row14[i12]) - ((row14[3] + q2[3 - i12]))));
        }
        let mut sum17 = 0.0;
        for j18 in 0..2 {
            let factor21 = 0.5 * ((j18 < 1).then_some((|a22: f64| a22)((late1).sin())).unwrap_or_default());
            let mut column20 = ((late1 - (p1[j18]))).sin();
            for k19 in 0..2 {
                column20 += q2[k19 * 2 + j18] * factor21 * p1[j18];
            }
            sum17 += column20.sin();
        }
        p1[1] + x0 + late1 + p1[2] + sum11 + sum17
    }

    compare!(
        program, (a0[0], array(a1), a2), (&mut d0[0], array(d1), d2), |a0: 1, a1: 4, a2: 4|, |d0, d1, d2|,
        at: [-1.08, 1.22, 0.96, 0.31, -0.66, 0.02, 1.09, 0.63, 0.76], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_147 {
    use super::*;

    macro_rules! blend {
        ($a:expr, $b:expr) => {
            0.5 * $a - ($b).sin()
        };
        ($x0:expr) => {{
            let x0 = $x0;
            x0 * x0.cos()
        }};
    }

    macro_rules! total {
        ($first:expr $(, $rest:expr)*) => {
            $first $(+ 0.5 * $rest)*
        };
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64], q2: &[[f64; 2]; 2], value3: &[f64]) -> f64 {
        if p1[0] > value3[1] {
            let v1: f64 = value3.iter().sum();
        }
        if (value3[2]).mul_add(value3[2], q2[1][1]) > p1[1] {
            if (-((p1[1]).powi(2))).exp() > 0.1 && (p1[0] + p1[0]) < 0.9 {
                let mut rows2: Vec<Vec<f64>> = vec![vec![(q2[1][0]) * (p1[1]), (q2[1][1] + q2[0][1])], vec![({ let inner3 = p1[0]; inner3 * (value3[1]) }), (total!(x0, p1[0], p1[1]))], vec![(p1[1] - (x0)), value3[0]]];
            } else if (1.5 + (q2[1][0]).sin()).ln() > value3[1] {
                if p1.iter().fold((p1[1]).sin(), |acc, a4| (acc).sin() * (*a4 * (f64::sin(value3[1])))) > x0 {
                    let mut row5 = [(x0) * (q2[0][0]), blend!(value3[2]), (x0 - (p1[1])), (x0).clamp(-1.25, 1.25)];
                    if let [p6, p7 @ ..] = &p1[..] {
                    }
                }
            }
            if value3[2] > q2[1][1] {
                return (value3[1]).tanh() + p1[0] + value3[1] + p1[0];
            }
        } else {
        }
        let mut sum8 = 0.0;
        for i9 in 1..1 {
            let difference10 = p1[i9 + 1] - p1[i9] * p1[i9 - 1];
            let v12 = 0.5 * (((q2[(i9 + 1) % 2][0]).powi(2)).max((if (p1[1 - i9]).clamp(-1.25, 1.25) > q2[1 - i9][1] { Some(value3[1]) } else { None }).map_or(value3[i9], |a11| (a11 - a11).sin())));
            let o13: Option<f64> = if ((v12 - (p1[i9])) > v12).then(|| v12).unwrap_or_else(|| v12) > q2[i9][i9] { Some((x0).clamp(-1.25, 1.25)) } else { None };
            sum8 += (p1.iter().sum::<f64>()) / (2.0 + (o13.unwrap_or(0.31)).sin());
        }
        ((value3[0]) * (x0)).abs() + x0 + p1[0] + value3[1] + sum8
    }

    compare!(
        program, (a0[0], a1, matrix(a2), a3), (&mut d0[0], d1, matrix(d2), d3), |a0: 1, a1: 2, a2: 4, a3: 3|, |d0, d1, d2, d3|,
        at: [-0.27, 0.0, 0.07, -1.37, 0.64, -1.23, 0.75, 0.62, 0.11, 0.1], weights: [0.0, 0.25, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_154 {
    use super::*;

    #[derive(Differentiable, Clone)]
    enum Form {
        One(f64),
        Named { x: f64, y: f64 },
        List(Vec<f64>),
        Nothing,
    }

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: &mut f64, value3: &[f64]) -> f64 {
        let late1;
        if (value3[2]).sin() > x0 {
            let mut form2 = if *q2 > p1[1][0] { Form::Nothing } else { Form::One(((if (value3[0]) * (x0) > x0 { value3[2] } else { x0 })).tanh()) };
            late1 = ((|a3: f64| (p1[0][1] + *q2))(((x0 + value3[3])).tanh())).sin();
        } else {
            *q2 -= (x0).sin();
            late1 = (if (*q2) * (*q2) > x0 { Some((|a4: f64| p1[1][0])((value3[2]).sin())) } else { None }).unwrap_or(*q2);
        }
        let v5 = 0.5 * (stop_gradient((late1).powi(3)));
        let v5 = 0.5 * ((x0 - (late1)));
        *q2 += (value3[0]).sin();
        let mut row6 = vec![(late1).sin(), (value3[3]) * (x0), value3.iter().fold((value3[3]).sin(), |acc, a7| acc - (*a7 * ((*a7).abs()))), v5];
        let mut order8: Vec<usize> = (0..4).collect();
        order8.reverse();
        for &i9 in order8.iter() {
        }
        let mut sum10 = 0.0;
        for j11 in 0..2 {
            let factor14 = ((*q2 - (v5)) - ((*q2).min(row6[j11])));
            let mut column13 = ((*q2) / (2.0 + (late1).sin())).sin();
            for k12 in 0..2 {
                column13 += value3[k12 * 2 + j11] * factor14 * v5;
            }
            sum10 *= 0.5 + 0.25 * column13.sin();
        }
        value3[2] + p1[1][1] + v5 + x0 + sum10
    }

    compare!(
        program, (a0[0], matrix(a1), &mut a2[0], a3), (&mut d0[0], matrix(d1), &mut d2[0], d3), |a0: 1, a1: 4, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        at: [-1.11, -1.29, -0.22, -0.87, -0.52, -1.25, 1.29, -0.13, -0.52, -1.44], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_155 {
    use super::*;

    #[derive(Differentiable, Clone)]
    enum Form {
        One(f64),
        Named { x: f64, y: f64 },
        Row([f64; 2], usize),
        Boxed(Box<f64>),
        Nothing,
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let mut m1 = (p1[3]).sin();
        let mut form2 = Form::Row([f64::sin(p1[3]), m1], 1);
        let mut flag3 = (|a4: f64| m1)(0.5 * (x0)) > m1;
        let mut row5 = vec![m1; 4];
        if (row5[0] - (m1)) > x0 {
            return (|a6: f64| (m1) / (2.0 + (row5[1]).sin()))((m1) * (p1[2])) + x0 + m1 + row5[3];
        }
        let mut sum7 = 0.0;
        for i8 in 0..3 {
            let difference9 = row5[i8 + 1] - row5[i8];
            let mut row10 = vec![p1[i8], m1, row5.iter().sum::<f64>(), (difference9 - (m1))];
            sum7 += (((|a11: f64| x0)((m1).sin()) + (|a12: f64| row10[3 - i8])(row5[3 - i8]))).sin();
        }
        let mut sum13 = 0.0;
        for i14 in 1..3 {
            let difference15 = row5[i14 + 1] - row5[i14] * row5[i14 - 1];
            let mut rows16: Vec<Vec<f64>> = (0..2).map(|i17| (0..2).map(|j18| 0.5 * (((if !flag3 { Some(x0) } else { None }).unwrap_or(x0)).abs())).collect::<Vec<f64>>()).collect::<Vec<_>>();
            for i19 in (0..=4).rev().step_by(2) {
                let mut row20 = vec![(difference15).hypot(1.0 + (row5[i19 % 4]).powi(2)), (rows16[(i19 + 2) % 2][i14 % 2]).tanh(), rows16[i14 % 2][(i19 + 1) % 2], (difference15) * (row5[i14])];
            }
            sum13 -= (((1.31_f64).sin() + (0.25 * (i14 as f64) + p1[(i14 + 2) % 4]))).tanh();
        }
        (|a21: f64| stop_gradient(m1))(m1) + p1[1] + x0 + p1[1] + sum7 + sum13
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [0.78, 1.4, -0.55, -0.33, 1.22], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_158 {
    use super::*;

    macro_rules! blend {
        ($a:expr, $b:expr) => {
            0.5 * $a - ($b).sin()
        };
        ($x0:expr) => {{
            let x0 = $x0;
            x0 * x0.cos()
        }};
    }

    #[derive(Differentiable, Clone, Copy)]
    enum Form {
        Named { x: f64, y: f64 },
        Row([f64; 2], usize),
        Nothing,
    }

    fn helper_1(x0: f64, p1: &[f64], q2: &f64, value3: usize, x4: impl Fn(f64) -> f64) -> Option<f64> {
        if (1.5 + (x0).cos()).recip() > 0.1 && (1.5 + (x0).cos()).recip() < 0.9 {
            let mut flag1 = p1[(value3 + 1) % 2] < x0 || *q2 > 0.3;
            let mut order2: Vec<usize> = (0..2).collect();
            order2.sort_by(|i, j| p1[*i].partial_cmp(&p1[*j]).unwrap());
            for &i3 in order2.iter() {
            }
        }
        Some(blend!(p1.iter().sum::<f64>(), *q2) + *q2 + 0.25 * (value3 as f64) + p1[value3 % 2])
    }

    #[differentiate]
    fn program(x0: f64, p1: [f64; 2], q2: &[f64]) -> f64 {
        let row1 = [0.5 * (helper_1(0.5 * (p1[1]), &q2[0..2], &x0, 2, |a2: f64| (x0 + q2[0])).unwrap_or(q2[1])); 2];
        for a6 in p1.iter().zip(q2.iter()).map(|(a4, a5)| *a4 * ((x0).sin())) {
            let mut row7 = [[row1.iter().copied().map(|a8| a8 * ((f64::sin(a6)).sin())).sum::<f64>(), q2[1]], [helper_1(a6, &q2[1..], &a6, 1, |a9: f64| 0.5 * (helper_1(0.5 * (x0), &q2[0..2], &a6, 2, f64::cos).unwrap_or(q2[0]))).unwrap_or(row1[0]), x0]];
            let mut rows10: Vec<Vec<f64>> = vec![vec![helper_1(x0, &q2[0..2], &x0, 1, f64::cos).unwrap_or(q2[0]), (q2[1]).sin(), ((row7[0][0] - (a6)) > q2[2]).then(|| q2[1]).map_or(q2[1], |a11| a11 * row7[1][0])]; 2];
        }
        let mut m12 = (p1[1]).sin();
        let mut form13 = if (m12) * (m12) > x0 { Form::Nothing } else { Form::Row([blend!(p1[0], x0), (x0) / (2.0 + (p1[0]).sin())], 2) };
        (|a14: f64| (if f64::sin(m12) > a14 { x0 } else { x0 }))(0.5 * ((|a15: f64| x0)(0.5 * (x0)))) + row1[1] + m12 + m12
    }

    compare!(
        program, (a0[0], *array(a1), a2), (&mut d0[0], array(d1), d2), |a0: 1, a1: 2, a2: 3|, |d0, d1, d2|,
        at: [0.22, 1.27, -0.83, 0.41, 1.06, 0.76], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_159 {
    use super::*;

    fn helper_0(x0: f64, p1: &[Vec<f64>], q2: impl Fn(f64) -> f64) -> f64 {
        let mut n2 = 0;
        'outer1: while n2 < 2 && ((p1[0][0]).sin() > x0) {
            n2 += 1;
            let v3 = (((p1[(n2 + 2) % 2][(n2 + 2) % 2] - (p1[n2 % 2][n2 % 2])) - ((p1[(n2 + 1) % 2][n2 % 2] + x0)))).tanh();
            let mut rows4: Vec<Vec<f64>> = vec![vec![(if (1.1700000000000002_f64).sin() > p1[n2 % 2][(n2 + 2) % 2] { x0 } else { v3 }), ({ let inner5 = p1[1][(n2 + 2) % 2]; inner5 * (v3) }), (if (0..3).map(|a6| ((if n2 % 2 == 0 { x0 } else { p1[0][0] })).sin()).enumerate().take(2).map(|(a8, a9)| a9 * (p1.iter().enumerate().map(|(a11, a12)| (v3).sin()).fold((a9).tanh(), |acc, a13| acc * 0.5 + (a13 * ((a9).sin()))))).sum::<f64>() > v3 { p1[n2 % 2][(n2 + 2) % 2] } else { 0.76_f64 })]; 2];
        }
        x0 + 0.13_f64 + x0 + p1[(n2 + 2) % 2][n2 % 2]
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &[f64]) -> f64 {
        let mut rows1: Vec<Vec<f64>> = vec![vec![(|a2: f64| q2[0])(0.5 * (p1[1])), (if helper_0(0.5 * (p1[1]), &[vec![q2[2], q2[1]], vec![x0, q2[1]]], |a3: f64| { if q2[1] > 0.1 && (if p1[1] > a3 { x0 } else { x0 }) < 0.9 { return ((q2[2] - (q2[2]))).sin(); } 0.5 * ((1.5 + (p1[1]).sin()).ln()) }) > p1[0] { x0 } else { p1[1] }), (x0) / (2.0 + (x0).sin())]; 3];
        let mut row4 = [[(|a5: f64| x0)((x0).sin()), (-((p1[0]).powi(2))).exp()], [stop_gradient(q2[0]), (q2[0] + x0)]];
        let mut boxed6 = Box::new(0.5 * ((p1[1] + q2[2])));
        let mut boxed7 = Box::new((rows1[2][2]).tanh());
        (if p1[0] < rows1[1][2] || q2[2] > 0.3 { (row4[0][0]).clamp(-1.25, 1.25) } else { (|a8: f64| row4[1][0])((row4[1][1]).tanh()) }) + q2[2] + p1[0] + *boxed7
    }

    compare!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 2, a2: 3|, |d0, d1, d2|,
        at: [-0.96, -1.12, -1.08, -0.48, 0.18, 0.25], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_161 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &[f64]) -> f64 {
        let mut o1: Option<f64> = if ({ let inner2 = q2[0]; inner2 * (inner2) }) > x0 { Some((-(p1[1]) - (p1[1]))) } else { None };
        let mut row3 = [(o1.unwrap_or(0.81)).sin(); 2];
        row3[1] = (row3[1]).sin() + 0.25 * (q2.chunks(2).map(|a4| a4[0] - ((p1.iter().filter(|&&a5| a5 < -0.64).map(|a6| (a6 - (q2[1])).powi(2)).take_while(|&a7| a7 > 1.26).sum::<f64>()).tanh())).enumerate().filter(|&(a9, a10)| a10 > 0.9).count() as f64);
        if row3[0] < x0 || p1[1] > 0.3 {
            return p1.iter().sum::<f64>() + q2[0] + row3[1] + p1[0];
        }
        let o11 = q2.chunks(2).map(|a12| a12[0] + ((((q2[1] + a12[0])).atan2(2.0 + (q2[0]).sin())).tanh())).max_by(|a, b| a.partial_cmp(b).unwrap());
        let mut rows13: Vec<Vec<f64>> = vec![vec![(o11.unwrap_or(1.43)) * (row3[0]), p1[1], (1.5 + (q2[2]).sin()).ln()]; 2];
        o11.unwrap_or(0.38) + rows13[1][2] + row3[1] + x0
    }

    compare!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 2, a2: 3|, |d0, d1, d2|,
        at: [-0.13, 0.05, 0.69, -1.28, -0.21, 0.76], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_162 {
    use super::*;

    macro_rules! blend {
        ($a:expr, $b:expr) => {
            0.5 * $a - ($b).sin()
        };
        ($x0:expr) => {{
            let x0 = $x0;
            x0 * x0.cos()
        }};
    }

    #[differentiate]
    fn program(x0: f64, p1: &f64, q2: &[f64], value3: &[f64]) -> f64 {
        let v1 = match 2 {
            k if k > 0 && ({ let inner2 = value3[2]; inner2 * (q2[0]) }) > *p1 => {
                let mut n3 = 0;
                while n3 < 3 {
                    let mut row4 = vec![(value3[(n3 + 2) % 3]).tanh(), (if (|a5: f64| *p1)(0.5 * (value3[n3 % 3])) > x0 { q2[n3 % 4] } else { value3[n3 % 3] })];
                    n3 += 1;
                }
                0.5 * ((q2.chunks(2).map(|a6| a6[n3 % 2] + (((if a6[(n3 + 1) % 2] < *p1 || *p1 > 0.3 { Some(*p1) } else { None }).unwrap_or_default()).sin())).sum::<f64>()).sin())
            }
            1 if ({ let inner2 = value3[2]; inner2 * (q2[0]) }) > *p1 => {
                let v7 = if (q2[3]) / (2.0 + (x0).sin()) > x0 {
                    let (loose12, loose13): (Vec<f64>, Vec<f64>) = (0..4).map(|a8| 0.25 * (a8 as f64) - (((|a9: f64| (x0).hypot(1.0 + (a9).powi(2)))(((*p1 - (x0))).sin())).tanh())).map(|a10| a10 * ((((a10 + x0)).powi(2)).tanh())).map(|a11| a11 * (0.5 * (blend!(-(value3[2]), *p1)))).map(|a14| (a14 * value3[1], a14.cos())).unzip();
                    (stop_gradient((value3[2]) * (x0))).tanh()
                } else {
                    ((if x0 < x0 || x0 > 0.3 { value3.iter().copied().map(|a15| a15 * ((value3[0]).sin())).sum::<f64>() } else { (*p1) / (2.0 + (value3[0]).sin()) })).tanh()
                };
                (|a16: f64| v7)(((1.5 + (value3[2]).sin()).ln()).sin())
            }
            _ => {
                (((x0).cos()) * ((*p1) * (value3[2]))).tanh()
            }
        };
        (q2.chunks(2).map(|a17| a17[0] * (0.5 * ((v1).hypot(1.0 + (q2[2]).powi(2))))).enumerate().map_while(|(a19, a20)| { let y = 0.25 * (a19 as f64) - ((value3[a19]) * (v1)); if y > -0.09 { Some(y * y) } else { None } }).sum::<f64>()).atan() + q2[1] + x0 + value3[0]
    }

    compare!(
        program, (a0[0], &a1[0], a2, a3), (&mut d0[0], &mut d1[0], d2, d3), |a0: 1, a1: 1, a2: 4, a3: 3|, |d0, d1, d2, d3|,
        at: [0.95, -0.79, 0.69, 0.79, 0.96, 0.28, 0.04, -1.1, 0.92], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_163 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 3], q2: &Vec<f64>, value3: &[f64]) -> f64 {
        {
            let f1 = |a2: f64, a3: f64| {
                let Some(v5) = ((x0).cos() > q2[0]).then(|| (p1[1]).hypot(1.0 + (q2[1]).powi(2))) else {
                    return (1.5 + ((|a4: f64| a2)((value3[0]).sin())).sin()).ln() + value3[0] + a2 + p1[1];
                };
                x0
            };
            let v6: f64 = value3.windows(2).enumerate().map(|(a8, a9)| a9[a8] * ((stop_gradient(a9[1 - a8]) - ((if x0 < p1[a8] || p1[1] > 0.3 { value3[2 - a8] } else { p1[a8] }))))).sum();
            let (left10, right11) = (0.5 * (value3[2]), ((1.5 + (q2[2]).sin()).ln()).tanh());
        }
        let mut boxed12 = Box::new(((1.5 + (value3[0]).cos()).recip()).sin());
        ((q2[3]).max(*boxed12) + (p1[0] + x0)) + value3[1] + q2[0] + value3[1]
    }

    compare!(
        program, (a0[0], array(a1), &a2.to_vec(), a3), (&mut d0[0], array(d1), d2, d3), |a0: 1, a1: 3, a2: 4, a3: 3|, |d0, d1, d2, d3|,
        at: [1.32, -0.08, -1.28, 0.22, 1.27, -0.83, 0.41, 1.06, 0.76, 1.01, 0.65], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_165 {
    use super::*;

    macro_rules! total {
        ($first:expr $(, $rest:expr)*) => {
            $first $(+ 0.5 * $rest)*
        };
    }

    #[differentiate]
    fn helper_0(x0: f64, p1: [f64; 4], q2: [f64; 3]) -> Result<f64, String> {
        let v1 = match ((2) % 2, !(p1[1] > q2[2])) {
            (0, true) => {
                let mut row2 = [[(p1[0] - (x0)), (x0 - (q2[0]))], [(x0 + x0), (|a3: f64| a3)(q2[2])]];
                {
                    let f4 = |a5: f64, a6: f64| {
                        0.5 * ((a5 + (-((q2[2]).powi(2))).exp()))
                    };
                    row2[1][1] += 0.5 * (f4(0.5 * ((|a7: f64| p1[1])(0.5 * (row2[1][1]))), (p1[3] - (row2[0][1]))));
                }
                (x0).sin()
            }
            (1, flagged) if flagged || x0 > q2[0] => {
                0.5 * (((x0).hypot(1.0 + (x0).powi(2))) / (2.0 + (p1[0]).sin()))
            }
            _ => {
                0.5 * (p1[0])
            }
        };
        Ok(((v1 + x0)).sin() + p1[2] + q2[0] + q2[2])
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        match 0 {
            1..=2 => {
                let mut row1 = [[(total!(x0, x0, x0)), p1[1]], [(if helper_0(x0, [p1[2], x0, p1[0], x0], [x0, p1[0], x0]).unwrap_or(x0) > x0 { Some(x0) } else { None }).map_or(p1[2], |a2| (x0 - a2).sin()), f64::sin(x0)]];
            }
            1 if x0 > x0 => {
                {
                    let f3 = |a4: f64, a5: f64| {
                        let row6 = [(x0) / (2.0 + (x0).sin()), (x0).cos(), (x0).max(x0), (x0).cos()];
                        (((a4) * (x0)).min((row6[2]).min(a4))).tanh()
                    };
                }
            }
            _ => {
            }
        }
        (1.0 + ((x0).clamp(-1.25, 1.25)).powi(2)).sqrt() + x0 + x0 + p1[1]
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [0.55, -0.17, 0.76, 0.86], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_166 {
    use super::*;

    #[derive(Differentiable, Clone)]
    enum Form {
        One(f64),
        List(Vec<f64>),
        Nothing,
    }

    #[derive(Differentiable, Clone, Copy)]
    struct S0<T> {
        a: T,
        bias: T,
        c: T,
        d: (T, T),
    }

    #[differentiate]
    impl<T: autodiff::Real> S0<T> {
        fn method_2(x0: T) -> S0<T> {
            let row1 = [(x0).min(x0), x0, (x0) * (x0), (|a2: T| a2)(x0)];
            'outer3: for i4 in 1..2 {
            }
            S0 { a: (row1.iter().copied().reduce(|a, b| a * T::from_f64(0.5) + b).unwrap_or(x0)).sin(), bias: ((x0 + x0)).sin(), c: ((-((row1[0]).powi(2))).exp()).sin(), d: (((row1[3] - (x0))).tanh(), ((T::from_f64(1.0) + (x0).powi(2)).sqrt()).sin()) }
        }
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64], q2: &[f64]) -> f64 {
        let mut s1 = S0::method_2(0.5 * ((q2[2]) * (q2[2])));
        let f2 = |a3: f64| {
            let mut form4 = if !(s1.bias > a3) { Form::Nothing } else { Form::One(((a3).mul_add(s1.d.1, p1[0])).tanh()) };
            let v5 = (s1.a).sin();
            (((if s1.a < s1.bias || x0 > 0.3 { x0 } else { s1.bias }) + (p1[3]).clamp(-1.25, 1.25))).tanh()
        };
        f2(0.5 * ((p1[1]) * (s1.a))) + s1.c + s1.d.0 + p1[0]
    }

    compare!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 4, a2: 3|, |d0, d1, d2|,
        at: [-0.63, -0.91, 0.69, -0.71, 0.29, -0.13, -0.26, 0.08], weights: [0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_167 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 2], q2: &mut [f64], value3: &[f64]) -> f64 {
        if p1[1] < value3[2] || value3[0] > 0.3 {
            let mut row1 = [(value3[2] + value3[0]), (x0).abs(), ({ let inner2 = value3[0]; inner2 * (x0) })];
        }
        let mut row3 = [(x0) * (p1[1]); 4];
        let mut stack4 = vec![(p1[1]).min(row3[2]), (1.5 + (x0).cos()).recip()];
        let mut flag5 = q2[0] < q2[2] || row3[0] > 0.3;
        ((stack4[stack4.len() - 1]).mul_add(row3[0], value3[3]) + ({ let inner6 = x0; inner6 * (x0) })) + value3[0] + q2[0] + value3[1]
    }

    compare!(
        program, (a0[0], array(a1), a2, a3), (&mut d0[0], array(d1), d2, d3), |a0: 1, a1: 2, a2: 3, a3: 4|, |d0, d1, d2, d3|,
        at: [-0.72, -1.43, -1.14, -0.28, -0.01, -1.02, -0.47, 1.05, -0.1, -1.18], weights: [0.0, 0.0, 0.0, 0.25, 0.5, 0.75, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_169 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: &[f64], value3: &[f64]) -> f64 {
        let (left3, right4) = (0.5 * ((match q2.first().copied() { Some(a1) => (a1 - a1).sin(), None => value3[2] })), ((|a2: f64| p1[1])((x0).sin())).tanh());
        let row5 = [value3[2], -(left3), (q2[1]) * (left3)];
        let mut boxed6 = Box::new((f64::sin(x0)).tanh());
        ((value3[1] + x0)) * ((row5[0]).abs()) + left3 + *boxed6 + left3
    }

    compare!(
        program, (a0[0], &a1.to_vec(), a2, a3), (&mut d0[0], d1, d2, d3), |a0: 1, a1: 2, a2: 3, a3: 3|, |d0, d1, d2, d3|,
        at: [1.04, 1.41, 1.37, -1.23, -0.52, 0.74, 0.69, 0.1, 1.32], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_170 {
    use super::*;

    macro_rules! total {
        ($first:expr $(, $rest:expr)*) => {
            $first $(+ 0.5 * $rest)*
        };
    }

    #[derive(Differentiable, Clone, Copy)]
    struct S0 {
        a: f64,
        bias: (f64, f64),
        c: usize,
        d: f64,
    }

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: &[f64]) -> f64 {
        {
            let f1 = move |a2: f64, a3: f64| {
                let mut row4 = [(a3 + a2), (x0).hypot(1.0 + (p1[1][0]).powi(2)), a2];
                (((a3 + a3) + a2)).sin()
            };
            let mut row5 = [0.5 * ((x0).atan2(2.0 + (x0).sin())); 3];
            row5[1] += 0.5 * (f1((x0 + row5[1]), ((1.5 + (x0).sin()).ln()).tanh()));
        }
        let mut s6 = S0 { a: 0.5 * (x0), bias: (x0, ((1.5 + (x0).cos()).recip()).sin()), c: 3, d: (({ let inner7 = q2[3]; inner7 * (q2[3]) })).tanh() };
        let mut sum8 = 0.0;
        for j9 in 0..2 {
            let factor12 = (s6.d).tanh();
            let mut column11 = (q2.iter().map(|&a13| a13 + ((|a14: f64| a13)((s6.a).sin()))).flat_map(|a15| q2.iter().map(move |&b16| x0 * a15)).skip(1).sum::<f64>()).tanh();
            for k10 in 0..2 {
                column11 += q2[k10 * 2 + j9] * factor12 * x0;
            }
            sum8 *= 0.5 + 0.25 * column11.sin();
        }
        let mut sum17 = 0.0;
        for j18 in 0..2 {
            let factor21 = 0.5 * ((s6.bias.1 + (1.5 + (0.25 * (s6.c as f64)).cos()).recip()));
            let mut column20 = (s6.d + p1[(s6.c + 2) % 2][s6.c % 2]);
            for k19 in 0..2 {
                column20 += q2[k19 * 2 + j18] * factor21 * s6.d;
            }
            sum17 *= 0.5 + 0.25 * column20.sin();
        }
        (0..4).map(|a22| 0.25 * (a22 as f64) + (((if !(s6.a > s6.a) { p1[a22 % 2][s6.c % 2] } else { q2[s6.c] })).sin())).fold(((s6.a) / (2.0 + (s6.bias.0).sin())).sin(), |acc, a23| acc - (a23 - (((total!(s6.bias.1, (q2[s6.c]).tanh(), q2[(s6.c + 2) % 4]))).sin()))) + s6.bias.1 + p1[s6.c % 2][0] + s6.d + sum8 + sum17
    }

    compare!(
        program, (a0[0], matrix(a1), a2), (&mut d0[0], matrix(d1), d2), |a0: 1, a1: 4, a2: 4|, |d0, d1, d2|,
        at: [-1.08, 0.3, 0.08, -1.44, -0.04, -1.04, -1.11, -0.01, 1.46], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_171 {
    use super::*;

    #[derive(Differentiable, Clone, Copy)]
    struct S0<T> {
        a: T,
        bias: Option<T>,
        c: usize,
    }

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[f64]) -> f64 {
        let mut list3: Vec<f64> = q2.chunks(2).map(|a1| a1[0] - (((1.5 + ((x0 + x0)).cos()).recip()).sin())).map(|a2| a2 + ((((a2).mul_add(a2, x0)).min(q2[0])).sin())).collect();
        {
            let f4 = |a5: f64, a6: f64| a5;
            let mut row7 = [0.5 * (x0); 4];
            {
                let mut f8 = |a9: f64, a10: f64| {
                    let mut rows11: Vec<Vec<f64>> = vec![vec![(a10) * (list3[0]), (q2[1] + p1), (a9 + a9)]; 2];
                    0.5 * (stop_gradient((0..4).map(|a12| (if !(rows11[a12 % 2][0] > a10) { list3[a12 % 2] } else { p1 })).fold((q2[0]).tanh(), |acc, a13| acc * 0.5 + (a13 * ((-((a13).powi(2))).exp())))))
                };
            }
            row7[2] += 0.5 * (f4(row7[3], ((|a14: f64| q2[2])((p1).tanh())).tanh()));
        }
        let mut sum15 = 0.0;
        for i16 in 1..2 {
            let difference17 = q2[i16 + 1] - q2[i16] * q2[i16 - 1];
            let mut many18 = vec![S0 { a: 0.5 * (q2[2]), bias: if (if i16 % 2 == 0 { p1 } else { x0 }) > p1 { Some((p1) / (2.0 + (x0).sin())) } else { None }, c: 0 }, S0 { a: ((|a20: f64| q2[2 - i16])(0.5 * (difference17))).tanh(), bias: if (if (if !(x0 > p1) { Some(x0) } else { None }).map_or(p1, |a21| q2[2 - i16]) > list3[0] { x0 } else { difference17 }) > p1 { Some(list3[0]) } else { None }, c: 2 }];
            if i16 % 2 == 1 {
            }
            sum15 += ((x0) * (list3[(i16 + 2) % 2])) * (list3.iter().copied().step_by(2).enumerate().map(|(a23, a24)| a24 * ((a24).sin())).reduce(f64::max).unwrap_or(difference17));
        }
        let mut sum25 = 0.0;
        for i26 in 1..1 {
            let difference27 = list3[i26 + 1] - list3[i26] * list3[i26 - 1];
            'outer28: for e29 in q2.iter() {
                let mut s31 = S0 { a: 0.5 * ((q2[i26]).sin()), bias: if (|a32: f64| difference27)(x0) > q2[2 - i26] { Some((list3.windows(2).enumerate().map(|(a34, a35)| (q2[2]) * (difference27)).product::<f64>()).tanh()) } else { None }, c: 3 };
            }
            sum25 += q2[i26];
        }
        (match (if x0 > x0 { Some(({ let inner36 = list3[0]; inner36 * (inner36) })) } else { None }) { Some(a37) => a37 * list3[1], None => p1 }) + x0 + p1 + list3[0] + sum15 + sum25
    }

    compare!(
        program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 3|, |d0, d1, d2|,
        at: [0.53, 0.29, -1.21, -0.27, 0.85], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_172 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let mut row1 = p1.to_vec();
        row1[..2].reverse();
        let mut rows2: Vec<Vec<f64>> = (0..3).map(|i3| (0..3).map(|j4| (0.25 * (j4 as f64)).tanh()).collect::<Vec<f64>>()).collect::<Vec<_>>();
        let mut m5 = (row1.iter().rev().fold(0.5 * ((x0).atan2(2.0 + (x0).sin())), |acc, a6| acc - (*a6 + (((1.5 + (row1[1]).cos()).recip()).tanh())))).sin();
        let mut sum7 = 0.0;
        for i8 in 0..2 {
            let difference9 = p1[i8 + 1] - p1[i8];
            {
                let f10 = |a11: f64| (((-((m5).powi(2))).exp()).atan2(2.0 + ((1.0 + (difference9).powi(2)).sqrt()).sin())).tanh();
                for i12 in i8..4 {
                }
            }
            sum7 += (p1[i8]).sin();
        }
        ((p1[1] - (row1[0])) + row1.iter().chain(p1.iter()).sum::<f64>()) + row1[2] + row1[2] + row1[1] + sum7
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [1.31, -1.19, 0.97, 0.87], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_173 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 3], q2: &Vec<f64>, value3: &[f64]) -> f64 {
        {
            let f1 = |a2: f64, a3: f64| {
                let Some(v5) = ((x0).cos() > q2[0]).then(|| (p1[1]).hypot(1.0 + (q2[1]).powi(2))) else {
                    return (1.5 + ((|a4: f64| a2)((value3[0]).sin())).sin()).ln() + value3[0] + a2 + p1[1];
                };
                x0
            };
            let v6: f64 = value3.windows(2).enumerate().map(|(a8, a9)| a9[a8] * ((stop_gradient(a9[1 - a8]) - ((if x0 < p1[a8] || p1[1] > 0.3 { value3[2 - a8] } else { p1[a8] }))))).sum();
            let (left10, right11) = (0.5 * (value3[2]), ((1.5 + (q2[2]).sin()).ln()).tanh());
        }
        let mut boxed12 = Box::new(((1.5 + (value3[0]).cos()).recip()).sin());
        ({ let inner13 = ({ let inner14 = value3[1]; inner14 * (x0) }); inner13 * ((x0) * (*boxed12)) }) + x0 + x0 + p1[0]
    }

    compare!(
        program, (a0[0], array(a1), &a2.to_vec(), a3), (&mut d0[0], array(d1), d2, d3), |a0: 1, a1: 3, a2: 4, a3: 3|, |d0, d1, d2, d3|,
        at: [1.37, -1.23, -0.52, 0.74, 0.69, 0.1, 1.32, 1.32, -0.08, -1.28, 0.22], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_174 {
    use super::*;

    #[derive(Differentiable, Clone)]
    enum Form {
        Named { x: f64, y: f64 },
        Row([f64; 2], usize),
        Boxed(Box<f64>),
        Nothing,
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let mut m1 = (p1[0]).sin();
        let mut list5: Vec<f64> = p1.chunks(2).zip(p1.iter()).map(|(a3, &a4)| a3[0] * ((if a4 > 0.1 && (x0).clamp(-1.25, 1.25) < 0.9 { p1[1] } else { (x0).abs() }))).collect();
        'outer6: for i7 in (1..=4).rev().step_by(2) {
            let mut form8 = Form::Nothing;
            match &mut form8 {
                Form::Named { y: p12, .. } => {
                    list5[i7 % 2] = list5[i7 % 2] * 0.5 + 0.5 * ((list5[i7 % 2] + list5[(i7 + 1) % 2]));
                    let mut flag14 = (*p12).max(p1[i7 % 3]) > x0;
                    let mut f15 = |a16: f64, a17: f64| {
                        (*p12).tanh()
                    };
                }
                Form::Row(p18, _) if i7 % 2 == 0 => {
                    list5[i7 % 2] = list5[i7 % 2] * 0.5 + 0.5 * ((list5[i7 % 2]).cos());
                }
                Form::Row(..) => {
                    list5[i7 % 2] = list5[i7 % 2] * 0.5 + p1[i7 % 3];
                }
                Form::Boxed(_) => {
                    m1 = m1 * 0.5 + (list5[i7 % 2]).sin();
                }
                Form::Nothing if (p1[i7 % 3]).sin() > 0.1 && m1 < 0.9 => {
                    list5[i7 % 2] = list5[i7 % 2] * 0.5 + 0.5 * ((p1[(i7 + 1) % 3]) / (2.0 + (x0).sin()));
                }
                Form::Nothing => {
                    list5[1] = list5[1] * 0.5 + (m1 + p1[i7 % 3]);
                }
            }
        }
        (list5[1]) * ((m1 + m1)) + m1 + m1 + p1[1]
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [0.08, 0.81, 0.3, -0.93], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_175 {
    use super::*;

    #[derive(Differentiable, Clone)]
    struct S0<T> {
        a: T,
        bias: usize,
        c: Vec<T>,
        d: (T, T),
    }

    #[differentiate]
    impl<T: autodiff::Real> std::ops::Index<usize> for S0<T> {
        type Output = T;
        fn index(&self, i: usize) -> &T { &self.c[i] }
    }

    #[differentiate]
    impl<T: autodiff::Real> std::ops::IndexMut<usize> for S0<T> {
        fn index_mut(&mut self, i: usize) -> &mut T { &mut self.c[i] }
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &mut [f64; 2], value3: &[f64]) -> f64 {
        let mut s1: S0<f64> = S0 { a: (((p1[1]) * (x0) > x0).then_some(q2[0]).unwrap_or_default()).sin(), bias: 1, c: vec![value3[0], (p1[0]) * (p1[0]), (x0).max(x0)], d: (((x0).cos()).tanh(), (q2.iter().rev().copied().max_by(|a, b| a.partial_cmp(b).unwrap()).unwrap_or(p1[2])).sin()) };
        let mut flag2 = s1.bias < 2;
        let (loose8, loose9): (Vec<f64>, Vec<f64>) = s1.c.windows(2).filter(|w3| w3[0] > 0.55).enumerate().map(|(a5, a6)| 0.25 * (a5 as f64) + (0.5 * ((({ let inner7 = s1.a; inner7 * (0.25 * (s1.bias as f64)) }) + q2[a5 % 2])))).map(|a10| (a10 * x0, a10.cos())).unzip();
        x0 + x0 + s1.d.1 + s1.d.0
    }

    compare!(
        program, (a0[0], a1, array(a2), a3), (&mut d0[0], d1, array(d2), d3), |a0: 1, a1: 3, a2: 2, a3: 3|, |d0, d1, d2, d3|,
        at: [0.92, 0.35, 0.87, -0.14, -0.7, 0.43, 0.94, -0.85, 1.27], weights: [0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_179 {
    use super::*;

    macro_rules! total {
        ($first:expr $(, $rest:expr)*) => {
            $first $(+ 0.5 * $rest)*
        };
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 3], q2: &[f64], value3: &[f64]) -> f64 {
        let mut row1 = [[x0, (x0).cos()], [(p1[1] + q2[0]), q2[1]]];
        let v2 = x0;
        for (a7, a8) in value3.iter().scan(((value3[0]).hypot(1.0 + (v2).powi(2))).sin(), |state, a3| { *state = *state - *a3 * (0.5 * ((*a3).min((value3.iter().rev().map(|a4| a4 * (p1[1])).filter(|&a5| a5 < 0.28).product::<f64>()).tanh()))); Some(*state) }).enumerate() {
            row1[a7 % 2][a7 % 2] -= (((p1[a7] + v2)) * (row1.iter().map(|a9| a9[a7 % 2] * ((row1[a7 % 2][(a7 + 1) % 2]).hypot(1.0 + (row1[0][a7 % 2]).powi(2)))).sum::<f64>())).tanh();
        }
        row1[1][1] /= 2.0 + (((if q2[1] < q2[2] || v2 > 0.3 { value3[2] } else { value3[1] }) + (total!(x0)))).sin();
        let v2 = (((v2).cos()) * ((if x0 > q2[0] { row1[1][0] } else { row1[1][0] }))).tanh();
        row1.iter().map(|a10| a10[1] * ((f64::sin(x0)).tanh())).sum::<f64>() + value3[1] + value3[2] + value3[2]
    }

    compare!(
        program, (a0[0], array(a1), a2, a3), (&mut d0[0], array(d1), d2, d3), |a0: 1, a1: 3, a2: 3, a3: 3|, |d0, d1, d2, d3|,
        at: [-1.11, -1.18, 0.71, 1.5, -1.24, -0.61, 0.92, 0.68, -0.35, -0.26], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_181 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: &mut [f64], value3: &[f64]) -> f64 {
        let mut flag1 = x0 > p1[0];
        let mut n2 = 0;
        while n2 < 3 {
            let mut row3 = vec![(p1[(n2 + 2) % 2]).tanh(), (if flag1 { p1[(n2 + 2) % 2] } else { x0 })];
            n2 += 1;
        }
        let mut flag4 = !(p1[n2 % 2] > 0.25 * (n2 as f64));
        q2.copy_from_slice(&value3[1..]);
        (|a5: f64| (value3[n2 % 3]) / (2.0 + (q2[(n2 + 1) % 2]).sin()))(0.5 * (p1.iter().copied().min_by(|a, b| a.total_cmp(b)).unwrap_or(p1[n2 % 2]))) + p1[n2 % 2] + p1[n2 % 2] + q2[n2 % 2]
    }

    compare!(
        program, (a0[0], &a1.to_vec(), a2, a3), (&mut d0[0], d1, d2, d3), |a0: 1, a1: 2, a2: 2, a3: 3|, |d0, d1, d2, d3|,
        at: [0.66, 1.31, 0.0, 0.72, 0.31, 0.92, -0.99, 0.61], weights: [0.0, 0.0, 0.0, 0.25, 0.5, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_182 {
    use super::*;

    #[differentiate]
    fn helper_2(x0: f64, p1: Option<f64>) -> f64 {
        let x0 = (((x0 + p1.unwrap_or(0.24))) / (2.0 + (x0).sin())).sin();
        let v1 = match ((3) % 2, p1.unwrap_or(-0.83) < x0 || p1.unwrap_or(-1.2) > 0.3) {
            (0, true) => {
                let v2 = (((x0).cos()) * ((if p1.unwrap_or(-1.37) > p1.unwrap_or(-0.91) { p1.unwrap_or(-0.71) } else { x0 }))).tanh();
                p1.unwrap_or(-0.68)
            }
            (1, flagged) if flagged || x0 > x0 => {
                ([x0, x0, p1.unwrap_or(-0.88)].into_iter().map(|a3| a3 * (((|a4: f64| a4)((x0).tanh())).sin())).sum::<f64>()).abs()
            }
            _ => {
                0.5 * (((|a5: f64| a5)(0.5 * (p1.unwrap_or(-1.11)))) * ((1.5 + (x0).cos()).recip()))
            }
        };
        ((|a6: f64| v1)(0.5 * (v1))) * ([p1.unwrap_or(1.08), p1.unwrap_or(-0.44), p1.unwrap_or(0.45)].into_iter().map(|a7| a7 + ((x0).atan2(2.0 + (a7).sin()))).rev().step_by(2).sum::<f64>()) + x0 + v1 + x0
    }

    #[differentiate]
    fn program(x0: f64, p1: usize, q2: f64, value3: &[f64]) -> f64 {
        {
            let f1 = |a2: f64| (a2).min((x0 - (value3[p1])));
            let mut rows3: Vec<Vec<f64>> = vec![vec![helper_2(0.5 * (q2), (value3.iter().map(|a4| a4.sin() * (value3[2])).sum::<f64>() > q2).then(|| x0)), -(value3[(p1 + 2) % 4])], vec![(value3[0] + 1.51_f64), (q2 + x0)], vec![(0.47_f64 + q2), (x0 + value3[p1])]];
            rows3[p1 % 3][p1 % 2] += 0.5 * (f1(((x0) * (x0)).sin()));
        }
        let mut m5 = (((0.25 * (p1 as f64)) * (0.25 * (p1 as f64))) / (2.0 + (q2).sin())).sin();
        let (loose6, loose7): (Vec<f64>, Vec<f64>) = value3.iter().copied().map(|a8| (a8 * 0.25 * (p1 as f64), a8.cos())).unzip();
        let row9 = vec![0.5 * ((|a10: f64| x0)((x0).sin())); 4];
        -((q2) * (m5)) + row9[(p1 + 1) % 4] + x0 + m5
    }

    compare!(
        program, (a0[0], 2, a2[0], a3), (&mut d0[0], &mut d2[0], d3), |a0: 1, a2: 1, a3: 4|, |d0, d2, d3|,
        at: [-0.33, 0.2, -0.75, 0.82, -1.38, -0.71], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_184 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let mut row1 = [x0, (x0).powi(2), x0];
        if row1[1] > row1[2] {
            row1[2] /= 2.0 + (((|a2: f64| x0)((x0).sin()) - (x0))).sin();
            return ((row1.iter().step_by(2).product::<f64>()).tanh() > x0).then(|| x0).unwrap_or(row1[0]) + row1[1] + x0 + x0;
        }
        let mut row3 = [(-((row1[2]).powi(2))).exp(), row1[1], (row1[2]) * (row1[0])];
        let mut sum4 = 0.0;
        for i5 in 0..2 {
            let difference6 = row1[i5 + 1] - row1[i5];
            let row7 = vec![(row1[i5] + difference6), (row1.iter().flat_map(|&a8| row1.iter().map(move |&b9| ((0.25 * (i5 as f64) + x0)).sin() * a8)).step_by(2).take(2).product::<f64>()).tanh()];
            let mut items10 = row3.iter().copied();
            let v11 = items10.next().unwrap_or(row1[i5]);
            while let Some(a12) = items10.next() {
            }
            sum4 += 0.5 * (((if row7.chunks(2).map(|a13| a13[1 - i5] * (0.5 * (v11))).map(|a14| a14 * (a14)).map(|a15| a15 - ((row3[2]).sin())).sum::<f64>() > row1[i5] { row3[i5] } else { v11 })).powi(2));
        }
        row1[0] + row1[1] + x0 + row3[0] + sum4
    }

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: &[f64]) -> f64 {
        let mut m1 = (x0).sin();
        'outer2: for i3 in 0..2 {
            let m1 = 0.5 * ((0.25 * (i3 as f64)) * (p1[(i3 + 2) % 2][i3]));
        }
        helper_0((p1[1][0]).min(p1[0][0])) + m1 + x0 + q2[1]
    }

    compare!(
        program, (a0[0], matrix(a1), a2), (&mut d0[0], matrix(d1), d2), |a0: 1, a1: 4, a2: 4|, |d0, d1, d2|,
        at: [0.08, -1.44, -0.04, -1.04, -1.11, -0.01, 1.46, 0.2, -0.79], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_185 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[f64; 3], value3: &[f64]) -> f64 {
        let v3 = ((|a1: f64| a1)((p1).sin())) * (({ let inner2 = value3[2]; inner2 * (inner2) }));
        let mut rows4: Vec<Vec<f64>> = vec![vec![(value3[3]).atan2(2.0 + (x0).sin()), p1], vec![(q2[2]) * (v3), (p1 - (value3[0]))], vec![value3.chunks_exact(2).rev().map(|a5| a5[0] - (0.5 * ((if q2[1] < p1 || p1 > 0.3 { Some(x0) } else { None }).map_or(p1, |a6| q2[0])))).fold(0.5 * (x0), |acc, a7| acc - (a7 + (value3.iter().take(2).sum::<f64>()))), (x0) * (x0)]];
        if let Some(mut p8) = rows4.pop() {
            p8.sort_by(|a, b| a.partial_cmp(b).unwrap());
            rows4.insert(0, p8);
        }
        ((value3[0]) * (v3) > v3).then_some(value3[1]).unwrap_or_default() + q2[2] + p1 + value3[1]
    }

    compare!(
        program, (a0[0], a1[0], array(a2), a3), (&mut d0[0], &mut d1[0], array(d2), d3), |a0: 1, a1: 1, a2: 3, a3: 4|, |d0, d1, d2, d3|,
        at: [-0.56, 0.15, 0.82, -0.28, 0.73, 1.5, -0.96, -1.12, -1.08], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_187 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let mut rows1: Vec<Vec<f64>> = (0..2).map(|i2| (0..3).map(|j3| (0.25 * (j3 as f64)).sin()).collect::<Vec<f64>>()).collect::<Vec<_>>();
        let mut m4 = x0;
        if let Some(mut p5) = rows1.pop() {
            p5.sort_by(|a, b| a.partial_cmp(b).unwrap());
            rows1.insert(0, p5);
        }
        ((p1[0]) * (x0) > x0).then_some(p1[1]).unwrap_or_default() + x0 + x0 + m4
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [0.61, -0.45, 0.69, -0.57, -0.56], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_188 {
    use super::*;

    #[derive(Differentiable, Clone, Copy)]
    enum Form {
        One(f64),
        Row([f64; 2], usize),
        Nothing,
    }

    #[differentiate]
    fn helper_0(x0: f64, p1: usize, q2: &[f64]) -> (f64, f64) {
        let mut flag1 = q2[p1 % 3] < 0.25 * (p1 as f64) || q2[p1 % 3] > 0.3;
        let mut form2 = if 0.25 * (p1 as f64) < x0 || x0 > 0.3 { Form::One((({ let inner3 = x0; inner3 * (inner3) })).sin()) } else { Form::One((q2.iter().fold(0.5 * (q2[p1 % 3]), |acc, a4| (acc).sin() * (*a4 - (0.5 * ((x0) / (2.0 + (q2[2]).sin())))))).tanh()) };
        let mut m5 = ((|a6: f64| (x0 + 0.25 * (p1 as f64)))((0.25 * (p1 as f64) + q2[p1 % 3]))).tanh();
        ((1.5 + ((0.53_f64 + q2[p1 % 3])).cos()).recip() + q2[0] + q2[p1 % 3] + x0, 1.4200000000000002_f64)
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut f64, q2: [f64; 4], value3: &[f64]) -> f64 {
        let mut form1 = Form::Row([q2[1], (q2[3]).hypot(1.0 + (*p1).powi(2))], 1);
        let row2 = vec![({ let inner3 = *p1; inner3 * (inner3) }), value3[2]];
        let v4 = (((*p1 - (q2[2])) + *p1)).tanh();
        let v5 = value3.iter().enumerate().map(|(a7, a8)| *a8 * ((((-((x0).powi(2))).exp() + helper_0((value3[a7]).tanh(), a7, &value3[1..4]).0)).sin())).rev().fold(row2.iter().copied().map(|a9| a9 - (((|a10: f64| q2[1])(0.5 * (q2[3]))).sin())).sum::<f64>(), |acc, a11| acc * 0.5 + (a11 - (((if a11 > value3[3] { Some((a11 - (*p1))) } else { None }).unwrap_or_default()).sin())));
        let Some(v12) = (if value3[1] > q2[2] { Some((x0 + row2[1])) } else { None }) else {
            return row2.iter().sum::<f64>() + x0 + v4 + v5;
        };
        let mut sum13 = 0.0;
        for j14 in 0..2 {
            let factor17 = (helper_0((q2.windows(2).map(|a18| a18[1 - j14] + (((q2[3 - j14] - (value3[3]))).tanh())).sum::<f64>()).sin(), j14, &value3[1..]).0).sin();
            let mut column16 = 0.5 * ((row2[1]) / (2.0 + (q2[1]).sin()));
            for k15 in 0..2 {
                column16 += value3[k15 * 2 + j14] * factor17 * x0;
            }
            sum13 += 0.5 * column16.sin();
        }
        let mut sum19 = 0.0;
        for i20 in 1..1 {
            let difference21 = row2[i20 + 1] - row2[i20] * row2[i20 - 1];
            let mut m22 = ((v5) * ((x0) * (v4))).tanh();
            let old23 = std::mem::replace(&mut m22, (stop_gradient(v4)).sin());
            sum19 += ((value3.iter().scan((0.25 * (i20 as f64)).sin(), |state, &a24| { *state = *state * 0.5 + a24 * ((stop_gradient(q2[3 - i20])).sin()); Some(*state) }).zip(row2.chunks(2)).skip_while(|&(a26, a27)| a27[(i20 + 1) % 2] < 0.35).map(|(a29, a30)| a30[i20] - ((m22).tanh())).fold(0.5 * (old23), |acc, a31| acc - (a31 - (((0.25 * (i20 as f64)).min(difference21)).sin())))).clamp(-1.25, 1.25)).tanh();
        }
        ((v4 + v4)) * ((q2[0] - (q2[0]))) + v5 + *p1 + q2[3] + sum13 + sum19
    }

    compare!(
        program, (a0[0], &mut a1[0], *array(a2), a3), (&mut d0[0], &mut d1[0], array(d2), d3), |a0: 1, a1: 1, a2: 4, a3: 4|, |d0, d1, d2, d3|,
        at: [1.12, 1.46, -1.11, -1.29, -0.22, -0.87, -0.52, -1.25, 1.29, -0.13], weights: [0.0, 0.25, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_189 {
    use super::*;

    macro_rules! total {
        ($first:expr $(, $rest:expr)*) => {
            $first $(+ 0.5 * $rest)*
        };
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &[f64]) -> f64 {
        let mut row1 = vec![(p1[2] + x0), (q2[1]) * (x0), (total!(q2[1], x0, q2[0])), (p1[1] + q2[3])];
        let mut o2 = if x0 < q2[1] || row1[1] > 0.3 { Some((row1[2]) * ((p1[2]).clamp(-1.25, 1.25))) } else { None };
        row1[2] = (row1[2]).sin() + (((q2[0]).atan()) * ((q2[1]).abs())).tanh();
        let mut n5 = 0;
        let found4 = 'outer3: loop {
            n5 += 1;
            if n5 > 3 {
                break (stop_gradient((|a6: f64| q2[(n5 + 2) % 4])(0.25 * (n5 as f64)))).sin();
            }
            {
                let (p7, p8) = row1.split_at_mut(2);
                let mut m9 = (|a10: f64| o2.and_then(|a11| if a11 > -0.69 { Some((p8[n5 % 2] - a11).sin()) } else { None }).unwrap_or_else(|| x0))(q2[n5 % 4]);
                p7[2 - 1] += p8[0] * x0;
            }
        };
        row1.reverse();
        let mut flag12 = (|a13: f64| found4)((x0).tanh()) > o2.unwrap_or(-1.23);
        ((1.0 + (o2.unwrap_or(0.96)).powi(2)).sqrt() - ((o2.unwrap_or(1.42)) * (p1[n5 % 3]))) + found4 + 0.25 * (n5 as f64) + q2[n5 % 4]
    }

    compare!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 3, a2: 4|, |d0, d1, d2|,
        at: [-0.27, 0.0, 0.07, -1.37, 0.64, -1.23, 0.75, 0.62], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod mixed_190 {
    use super::*;

    #[derive(Differentiable, Clone)]
    enum Form {
        One(f64),
        List(Vec<f64>),
        Nothing,
    }

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64; 3], q2: &[f64]) -> f64 {
        let mut row1 = vec![p1[2], (q2[0] + x0), q2[0], (q2[0] - (q2[0]))];
        let mut form2 = if ({ let inner3 = x0; inner3 * (q2[1]) }) > row1[2] { Form::Nothing } else { Form::One(0.5 * ((if q2[0] > q2[1] { row1[0] } else { q2[1] }))) };
        row1[3] *= (((row1[3] + (q2[1] + row1[3]))).sin()).cos();
        ((row1[1] + q2[1])).abs() + p1[1] + x0 + row1[2]
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 3], q2: &[f64]) -> f64 {
        'outer1: for i2 in 1..3 {
            let v3 = (((q2[2]) * (x0)) / (2.0 + (x0).sin())).sin();
        }
        let v4 = 0.5 * (((p1[0]) * (q2[2])).atan2(2.0 + ((q2[1]) / (2.0 + (q2[2]).sin())).sin()));
        let v5 = ((v4 + helper_0((p1[0]).tanh(), &[p1[1], x0, q2[1]], &q2[0..=1]))).tanh();
        let row6 = vec![((p1[1]) / (2.0 + (p1[2]).sin())).tanh(); 2];
        let mut boxed7 = Box::new(((row6[0] + v5)).tanh());
        p1.copy_within(2.., 0);
        let mut sum8 = 0.0;
        for i9 in 0..2 {
            let difference10 = p1[i9 + 1] - p1[i9];
            let mut list14: Vec<f64> = q2.iter().copied().take(2).enumerate().map(|(a12, a13)| 0.25 * (a12 as f64) + (((-(((p1[i9]).cos()).powi(2))).exp()).sin())).collect();
            sum8 += (|a15: f64| (v5) * (row6[1]))((helper_0((q2[(i9 + 2) % 3]).sin(), &[difference10, difference10, v5], &p1[0..=1])).tanh());
        }
        let mut sum16 = 0.0;
        for i17 in 1..2 {
            let difference18 = q2[i17 + 1] - q2[i17] * q2[i17 - 1];
            let mut form19 = if (v4 - (row6[i17])) > p1[i17] { Form::One((difference18).sin()) } else { Form::List(vec![helper_0(p1[i17], &[q2[i17], p1[2 - i17], p1[2]], &row6[0..=1]), -(x0)]) };
            sum16 += (((q2[i17]).abs()).atan2(2.0 + (({ let inner20 = x0; inner20 * (difference18) })).sin())).tanh();
        }
        ((|a21: f64| q2[2])((x0).sin())).clamp(-1.25, 1.25) + p1[2] + x0 + v5 + sum8 + sum16
    }

    compare!(
        program, (a0[0], array(a1), a2), (&mut d0[0], array(d1), d2), |a0: 1, a1: 3, a2: 3|, |d0, d1, d2|,
        at: [-0.56, 0.25, -1.36, -0.13, -0.65, -0.37, 0.8], weights: [0.0, 0.25, 0.5, 0.75, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod mixed_191 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let mut row1 = [(x0 - (x0)), (x0 + p1[1]), (|a2: f64| p1[2])(p1[0]), (x0) * (p1[0])];
        if let [p3, p4 @ ..] = &row1[..] {
            let mut row5 = [(row1[2]).sin(); 4];
        }
        let mut sum6 = 0.0;
        for j7 in 0..2 {
            let factor10 = 0.5 * ((stop_gradient(0.25 * (j7 as f64))) / (2.0 + (row1[3 - j7]).sin()));
            let mut column9 = (p1[(j7 + 1) % 4]).min(0.25 * (j7 as f64));
            for k8 in 0..2 {
                column9 += row1[k8 * 2 + j7] * factor10 * x0;
            }
            sum6 += column9.sin();
        }
        ((row1[2]).sin()).sin() + row1[2] + x0 + p1[2] + sum6
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [0.98, 0.9, 1.0, -0.42, -0.16], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}
