//! Written by `UPDATE=1 cargo test -p autodiff-macro compiled_programs`: do not edit.

use crate::support::{array, matrix};
use autodiff::{Differentiable, differentiate, stop_gradient};
use twin::twin;

mod chains_1 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut f64, q2: &[[f64; 2]; 2], value3: &[f64]) -> f64 {
            if value3.iter().cloned().flat_map(|a1| value3.iter().map(move |&b2| (b2 - (x0)) * a1)).rev().any(|a3| a3 - ((a3).sin()) > 0.95) {
                for a5 in value3.chunks(2) {
                    let mut items7 = a5.iter().copied().map(|a6| a6 * ((((a6 - (q2[1][0])) + (a5[1]) * (value3[2]))).sin()));
                    let v8 = items7.next().unwrap_or(a5[1]);
                    while let Some(a9) = items7.next() {
                        let t10 = a5.iter().fold(((value3[2]).hypot(1.0 + (x0).powi(2)), a9), |(s, q), &a11| (q * 0.5 + a11 * (((*p1).mul_add(a11, x0)).tanh()), s.sin()));
                    }
                }
            }
            *p1 + q2[1][1] + q2[0][1] + value3[3]
        }
    }

    compare!(
        program, (a0[0], &mut a1[0], matrix(a2), a3), (&mut d0[0], &mut d1[0], matrix(d2), d3), |a0: 1, a1: 1, a2: 4, a3: 4|, |d0, d1, d2, d3|,
        at: [-0.83, -0.92, 0.56, -0.91, -1.18, -0.8, -1.03, -0.33, -1.41, 0.1], weights: [0.0, 0.25, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_2 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_0(x0: f64, p1: &[[f64; 2]; 2], q2: &[[f64; 2]; 2]) -> f64 {
            let v1 = (q2[1][1]).tanh();
            {
                let f2 = move |a3: f64| (((a3).powi(3)) * ((1..3).map(|a4| 0.5 * ((p1[a4 % 2][1] + q2[a4 % 2][a4 % 2]))).fold(q2[1][1], f64::max))).sin();
                let v5 = (1..3).filter(|&a6| f2(p1[(a6 + 1) % 2][a6 % 2]) > 1.48_f64).map(|a7| (p1[a7 % 2][(a7 + 2) % 2]) * ((if (0..3).step_by(2).map(|a8| 0.25 * (a8 as f64) * (((1..2).map(|a9| 0.25 * (a9 as f64) - (((1.3800000000000001_f64).powi(2)).tanh())).sum::<f64>()).sin())).fold((p1[a7 % 2][1]).tanh(), |acc, a10| acc * 0.5 + (a10 + (0.5 * (a10)))) > v1 { q2[(a7 + 1) % 2][a7 % 2] } else { p1[a7 % 2][1] }))).sum::<f64>();
            }
            ({ let inner11 = ([p1[1][0], x0, x0].into_iter().skip(1).rev().take_while(|&a12| a12 > 1.41).product::<f64>()).tanh(); inner11 * (x0) }) + q2[0][0] + v1 + v1
        }

        #[differentiate]
        fn program(x0: f64, p1: &[f64; 3], q2: &mut f64, value3: &[f64]) -> f64 {
            let x0 = value3.iter().skip(1).copied().fold(p1[0], f64::min);
            let mut stack1 = vec![(p1[0]).hypot(1.0 + (value3[2]).powi(2)), (p1[1]) / (2.0 + (x0).sin())];
            let o2 = value3.iter().flat_map(|&a3| value3.iter().map(move |&b4| ((1..3).map(|a5| ([x0, a3, 0.25 * (a5 as f64)].into_iter().fold(a3, f64::min)).tanh()).rev().skip(1).sum::<f64>()).sin() * a3)).rev().skip(1).reduce(|a, b| a * 0.5 + b);
            let v6 = value3.iter().chain(value3.iter()).copied().sum::<f64>();
            let mut sum7 = 0.0;
            for i8 in 1..2 {
                let difference9 = p1[i8 + 1] - p1[i8] * p1[i8 - 1];
                if value3.iter().copied().filter(|&a10| a10 > -1.39).all(|a11| a11 - (0.5 * (value3.windows(2).take_while(|w12| w12[1] > 0.78).skip_while(|w13| w13[i8] < 0.97).step_by(2).map(|a14| a14[1 - i8] + ((value3.iter().copied().map(|a15| a15 - (0.5 * ((a15) * (*q2)))).scan(0.5 * (difference9), |state, a16| { *state = *state * 0.5 + a16 * (0.5 * (p1.iter().zip(a14.iter()).step_by(2).filter(|&(&a18, &a19)| a19 < -1.17).map(|(a21, &a22)| *a21 * (((*q2 + x0)).sin())).fold(difference9, |acc, a23| acc * 0.5 + (a23 + (0.5 * ((o2.unwrap_or(-1.15) - (p1[0])))))))); Some(*state) }).fold(stack1[stack1.len() - 2], |acc, a24| acc - (a24 - ((a24 + value3[i8]))))).tanh())).sum::<f64>())) > -0.68) {
                    if !(stack1[stack1.len() - 2] > v6) {
                    } else {
                    }
                }
                sum7 += ((stack1[stack1.len() - 2]).atan()).tanh();
            }
            ({ let inner26 = o2.unwrap_or(-1.05); inner26 * (helper_0((v6).tanh(), &[[value3[3], p1[0]], [value3[0], p1[1]]], &[[x0, v6], [p1[1], p1[1]]])) }) + *q2 + v6 + *q2 + sum7
        }
    }

    compare!(
        program, (a0[0], array(a1), &mut a2[0], a3), (&mut d0[0], array(d1), &mut d2[0], d3), |a0: 1, a1: 3, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        at: [-0.42, 1.48, -0.86, 0.82, -1.06, -1.32, 1.47, 1.33, -0.17], weights: [0.0, 0.0, 0.0, 0.0, 0.25, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_3 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[[f64; 2]; 2], q2: &[[f64; 2]; 2], value3: &[f64]) -> f64 {
            let v1 = (((value3[1]).atan() + (q2[0][1]) * (value3[2]))).sin();
            let mut items4 = p1.iter().map(|a2| a2[0] + (((|a3: f64| v1)(((1.5 + (a2[1]).cos()).recip()).sin())).tanh()));
            let v5 = items4.next().unwrap_or(value3[2]);
            while let Some(a6) = items4.next() {
                let mut list13: Vec<f64> = value3.chunks_exact(2).zip(value3.chunks_exact(2)).step_by(2).take(2).map(|(a8, a9)| a8[1] + ((a8.chunks_exact(2).map(|a10| a10[1] + (((|a11: f64| (|a12: f64| a10[0])((value3[2]).tanh()))((a8[0]).atan2(2.0 + (value3[1]).sin()))).sin())).sum::<f64>()).tanh())).collect();
            }
            let mut m14 = 0.5 * ((|a15: f64| x0)(0.5 * ((if !(v5 > value3[1]) { x0 } else { v5 }))));
            let v16 = p1.iter().map(|a17| a17[0] + ((((value3.iter().product::<f64>()).tanh() - (-(value3[2])))).tanh())).fold(value3[2], f64::max);
            {
                let f18 = |a19: f64, a20: f64| ((x0 + (x0) * (value3[1]))).sin();
                'outer21: for e22 in value3.iter() {
                    let mut list27 = value3.iter().enumerate().map(|(a25, a26)| ((f64::sin(x0) + v5)).tanh()).collect::<Vec<f64>>();
                }
                m14 += 0.5 * (f18(0.5 * (p1.iter().map(|a28| a28[1] - (((|a29: f64| p1[1][1])((a28[1]).sin())).sin())).map(|a30| a30 * (((v5 + v16)).sin())).zip(value3.windows(2)).map(|(a32, a33)| a33[1] * ((stop_gradient(v5)).tanh())).fold(v5, |acc, a34| acc * 0.5 + (a34 - ((p1.iter().map(|a35| a35[1] * ((p1[0][1]) * (v5))).fold((value3[1]).sin(), |acc, a36| (acc).sin() * (a36 - ((value3.iter().skip(1).sum::<f64>()).sin())))).sin())))), ((q2.iter().map(|a37| a37[1] - (((value3[0] + v1)).tanh())).product::<f64>()).tanh()).sin()));
            }
            (m14).sin() + v5 + value3[0] + v16
        }
    }

    compare!(
        program, (a0[0], matrix(a1), matrix(a2), a3), (&mut d0[0], matrix(d1), matrix(d2), d3), |a0: 1, a1: 4, a2: 4, a3: 3|, |d0, d1, d2, d3|,
        at: [-1.36, 0.34, 0.33, 0.41, 0.83, -0.89, 0.78, 0.87, -0.37, 0.11, -1.09, -0.08], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod chains_4 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: f64, value3: &[f64]) -> f64 {
            for a2 in value3.iter().filter(|&a1| *a1 < -0.6) {
                let v3: f64 = value3.iter().copied().sum();
                for &a4 in value3.iter() {
                    let t7 = value3.chunks(2).map(|a5| a5[0] + (a5[1])).scan(0.5 * ((p1 - (p1))), |state, a6| { *state = *state - a6 + (((a4).min((*a2 + v3))).sin()); Some(*state) }).fold((0.25 * (value3.windows(2).filter(|w8| w8[0] > -1.37).count() as f64), a4), |(s, q), a9| (q * 0.5 + a9 - (((0..2).map(|a10| 0.5 * ((value3.chunks_exact(2).map(|a11| a11[1 - a10] - ((a11.windows(2).skip(1).map(|a12| a12[(a10 + 2) % 2] + ((x0) * (x0))).fold((p1).tanh(), |acc, a13| acc * 0.5 + (a13 + (((*a2 + x0)).tanh())))).tanh())).fold((q2).sin(), |acc, a14| acc - (a14 - ((x0).max(p1))))).mul_add(value3.iter().copied().take(2).sum::<f64>(), value3[a10]))).sum::<f64>()).sin()), s.sin()));
                }
            }
            let mut sum15 = 0.0;
            for i16 in 0..3 {
                let difference17 = value3[i16 + 1] - value3[i16];
                let f18 = move |a19: f64| {
                    let mut stack20 = vec![(a19 + a19), (0.25 * (i16 as f64)) * (difference17)];
                    (((a19).sin() + (|a21: f64| a21)((p1).tanh()))).tanh()
                };
                sum15 -= 0.5 * ((value3.chunks_exact(2).map(|a22| a22[1] + (0.5 * (f18(0.5 * (q2))))).map(f64::abs).enumerate().map(|(a24, a25)| a25 + ((f64::sin(a25)).tanh())).fold((x0).sin(), |acc, a26| acc - (a26 + (0.5 * ((difference17) * (x0)))))) * (value3.chunks(2).map(|a27| a27[i16 % 2] * ((p1) / (2.0 + (p1).sin()))).take_while(|&a28| a28 > -0.58).step_by(2).sum::<f64>()));
            }
            (value3.iter().enumerate().map(|(a30, a31)| (|a32: f64| value3[a30])((value3[a30]).tanh())).fold((x0).sin(), |acc, a33| acc * 0.5 + (a33 + (((|a34: f64| a33)((a33).tanh())).tanh())))).mul_add((q2).atan2(2.0 + (value3[0]).sin()), value3[2]) + p1 + value3[3] + q2 + sum15
        }
    }

    compare!(
        program, (a0[0], a1[0], a2[0], a3), (&mut d0[0], &mut d1[0], &mut d2[0], d3), |a0: 1, a1: 1, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        at: [1.22, -0.96, 1.26, 0.62, 0.11, -0.9, 0.93], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_5 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[[f64; 2]; 2], q2: &[f64], value3: &[f64]) -> f64 {
            {
                let f1 = |a2: f64, a3: f64| {
                    let mut m4 = (({ let inner5 = q2[2]; inner5 * ((inner5).mul_add(x0, a2)) })).tanh();
                    let v6 = value3.iter().step_by(2).sum::<f64>();
                    let mut m7 = ((|a8: f64| v6)((p1[1][0]).tanh())) / (2.0 + (q2[0]).sin());
                    0.5 * (p1[1][0])
                };
                'outer9: for i10 in 1..3 {
                    let mut list11: Vec<f64> = value3.iter().copied().collect();
                }
            }
            p1[0][1] + value3[0] + x0 + value3[0]
        }
    }

    compare!(
        program, (a0[0], matrix(a1), a2, a3), (&mut d0[0], matrix(d1), d2, d3), |a0: 1, a1: 4, a2: 3, a3: 3|, |d0, d1, d2, d3|,
        at: [1.5, -0.83, -0.92, 0.56, -0.91, -1.18, -0.8, -1.03, -0.33, -1.41, 0.1], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_6 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            for a4 in p1.iter().map(|a1| (a1 - (p1.iter().copied().scan(0.5 * (x0), |state, a2| { *state = *state * 0.5 + a2 * ((x0 + p1[0])); Some(*state) }).take_while(|&a3| a3 > 1.41).sum::<f64>())).powi(2)) {
                let mut m5 = (((a4) * (p1[1])).atan2(2.0 + ((p1[3]).min(a4)).sin())).tanh();
                if m5 < p1[1] || p1[3] > 0.3 {
                    break;
                }
            }
            {
                let f6 = |a7: f64, a8: f64| {
                    let t11 = (((a7 + a7)).tanh(), (p1.iter().copied().map(|a9| a9 + (a9)).fold((p1[1]).tanh(), |acc, a10| (acc).sin() * (a10 - (((x0 - (p1[2]))).sin())))).sin());
                    let mut list14 = p1.windows(2).map(|a12| a12[0] - (0.5 * (((0..4).rev().map(|a13| (a8).tanh()).sum::<f64>() + t11.1)))).collect::<Vec<f64>>();
                    ((x0).sin()).sin()
                };
            }
            p1.iter().sum::<f64>() + p1[2] + x0 + p1[2]
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [-0.08, -1.42, 0.97, 0.34, -0.74], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_7 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64], q2: &f64, value3: &[f64]) -> f64 {
            let mut m1 = 0.5 * (p1.iter().chain(value3.iter()).cloned().skip(1).sum::<f64>());
            let mut m2 = (value3.iter().map(|&a3| a3 * (((p1.iter().sum::<f64>() - ((x0).atan2(2.0 + (a3).sin())))).tanh())).flat_map(|a4| p1.iter().map(move |&b5| 0.5 * ((a4).min(a4)) * a4)).fold(value3.iter().step_by(2).rev().copied().fold(x0, f64::min), |acc, a6| acc - (a6 + (0.5 * (({ let inner7 = (m1 - (value3[1])); inner7 * (p1[2]) })))))).tanh();
            let mut list8: Vec<f64> = p1.iter().copied().collect();
            {
                let part9 = &value3[1..2];
                p1[1] = part9[0] * 0.5;
            }
            (1.0 + (*q2).powi(2)).sqrt() + *q2 + value3[0] + p1[2]
        }
    }

    compare!(
        program, (a0[0], a1, &a2[0], a3), (&mut d0[0], d1, &mut d2[0], d3), |a0: 1, a1: 4, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        at: [-0.22, 0.99, -1.48, -0.65, -0.77, 1.25, 0.75, -0.95, 0.95, -0.51], weights: [0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_8 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_0(x0: f64, p1: f64, q2: &[[f64; 2]; 2], value3: f64) -> (f64, f64) {
            let mut m1 = (({ let inner2 = q2[1][1]; inner2 * ((inner2).powi(3)) })).tanh();
            let v3 = q2.iter().step_by(2).map(|a4| a4[0] - (((q2[0][0]).sin()) * ((q2[1][0]) / (2.0 + (q2[1][1]).sin())))).sum::<f64>();
            let mut loose11: Vec<f64> = (1..3).filter(|&a5| (|a6: f64| p1)((x0).tanh()) > v3).map(|a7| 0.25 * (a7 as f64) * (0.5 * (((|a8: f64| x0)((m1).sin()) + (1..3).map(|a9| (({ let inner10 = v3; inner10 * (inner10) })).sin()).sum::<f64>())))).collect();
            (((|a12: f64| q2[0][0])((m1).sin()) - ((m1) * (q2[0][0]))) + x0 + v3 + m1, (q2.iter().map(|a13| a13[1] * ((|a14: f64| (|a15: f64| v3)(0.5 * (a14)))(0.5 * ((p1 - (m1)))))).product::<f64>()).tanh())
        }

        #[differentiate]
        fn program(x0: f64, p1: &mut [f64], q2: &Vec<f64>, value3: &[f64]) -> f64 {
            for a4 in q2.iter().map(|a1| a1 * (q2.iter().copied().scan((q2[1]).tanh(), |state, a2| { *state = *state * 0.5 + a2 + ((value3[0]).tanh()); Some(*state) }).map(|a3| a3 * (((1.0 + (p1[2]).powi(2)).sqrt()).sin())).sum::<f64>())) {
                for a9 in q2.iter().copied().scan((p1[3]).sin(), |state, a5| { *state = *state * 0.5 + a5 * (((|a6: f64| (|a7: f64| value3[0])(value3[3]))(q2.iter().skip(1).sum::<f64>())).tanh()); Some(*state) }).map(|a8| a8 * ((p1.iter().sum::<f64>()) / (2.0 + (value3[3]).sin()))) {
                    for a29 in p1.windows(2).enumerate().map(|(a11, a12)| ((1..2).map(|a13| 0.5 * (q2.chunks(2).rev().rev().skip(1).map(|a14| a14[a11 % 1] * ((q2[a11] - (value3[3 - a11])))).fold((value3[3 - a13]).sin(), |acc, a15| (acc).sin() * (a15 - ((q2.windows(2).rev().map(|a16| a16[0] + (0.5 * (a12.windows(2).take_while(|w17| w17[1] > 0.78).skip_while(|w18| w18[a11 % 2] < 0.97).step_by(2).map(|a19| a19[a13] - ((a16.iter().copied().map(|a20| a20 * (0.5 * (value3[1]))).map(|a21| a21 + (a16[a11 % 2])).fold(value3[3 - a13], |acc, a22| acc - (a22 * ((a15).sin())))).tanh())).sum::<f64>()))).sum::<f64>()).sin()))))).enumerate().map(|(a24, a25)| 0.5 * ((q2[0]) / (2.0 + (a12[0]).sin()))).fold(q2[2 - a11], |acc, a26| acc - (a26 + ((q2[a11] + q2[(a11 + 2) % 3])))) + a4)).scan((p1.iter().copied().sum::<f64>()).sin(), |state, a27| { *state = *state * 0.5 + a27 * ((helper_0((a27).tanh(), value3.iter().sum::<f64>(), &[[a9, value3[0]], [value3[1], q2[1]]], (p1.iter().copied().fold(0.5 * (q2[1]), |acc, a28| acc * 0.5 + (a28 + (0.5 * ((x0).sin()))))).tanh()).1).tanh()); Some(*state) }) {
                        if value3.iter().map(|a30| a30.sin() * (q2.windows(2).map(|a31| a31[1] + (0.5 * (({ let inner32 = value3[2]; inner32 * (inner32) })))).sum::<f64>())).scan((value3[3]).cos(), |state, a33| { *state = *state - a33 * (a33); Some(*state) }).position(|a34| a34 - ((a4) / (2.0 + (value3[3]).sin())) > 1.12).is_some() {
                            let f36 = move |a37: f64| ((|a38: f64| (a29) * (a29))(0.5 * ((0..3).filter_map(|a39| { let y = ((|a40: f64| a29)(a37)).sin(); if y > -0.62 { Some(y * y) } else { None } }).sum::<f64>()))).tanh();
                        }
                    }
                }
            }
            (p1.iter().step_by(2).zip(p1.windows(2)).map(|(&a42, a43)| a43[0] - (((value3[1]).atan2(2.0 + (value3[2]).sin())).sin())).max_by(|a, b| a.partial_cmp(b).unwrap()).unwrap_or(value3[3])) * ((|a44: f64| x0)((x0).sin())) + p1[2] + p1[1] + q2[1]
        }
    }

    compare!(
        program, (a0[0], a1, &a2.to_vec(), a3), (&mut d0[0], d1, d2, d3), |a0: 1, a1: 4, a2: 3, a3: 4|, |d0, d1, d2, d3|,
        at: [-1.32, -0.18, -0.85, -0.4, 0.8, -0.31, 0.04, 1.25, 0.28, 1.24, -0.81, -1.28], weights: [0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_12 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64; 2], q2: &[f64], value3: &[f64]) -> f64 {
            for i1 in (1..5).step_by(2).rev() {
                for a5 in q2.iter().scan(0.5 * ((|a2: f64| p1[i1 % 2])((x0).sin())), |state, a3| { *state = *state - *a3 * (((*a3 + (0.25 * (i1 as f64)).sin())).tanh()); Some(*state) }).skip(1).skip_while(|&a4| a4 < 0.11) {
                    let mut list7 = q2.chunks_exact(2).map(|a6| a6[(i1 + 1) % 2] + (0.5 * (value3[i1 % 4]))).collect::<Vec<f64>>();
                }
                let mut items12 = value3.windows(2).map(|a8| a8[(i1 + 1) % 2] * ((a8.iter().sum::<f64>()).min(0.25 * (value3.iter().copied().map(|a9| a9 * (((value3[i1 % 4]) * (x0)).tanh())).map(|a10| a10 - ((if i1 % 2 == 1 { x0 } else { a8[i1 % 2] }))).rev().filter(|&a11| a11 > 0.2).count() as f64)))).rev();
                let v13 = items12.next().unwrap_or(p1[i1 % 2]);
                while let Some(a14) = items12.next() {
                }
            }
            let mut sum15 = 0.0;
            for i16 in 0..3 {
                let difference17 = value3[i16 + 1] - value3[i16];
                let v18 = 0.25 * (p1.windows(2).filter(|w19| w19[i16 % 2] < 0.21).count() as f64);
                sum15 += ((value3.chunks_exact(2).rev().take_while(|w20| w20[(i16 + 2) % 2] > -1.26).enumerate().map(|(a22, a23)| a23[i16 % 2] + (((p1[i16 % 2] - (x0))).sin())).sum::<f64>()) / (2.0 + (p1[i16 % 2]).sin())).sin();
            }
            q2[1] + p1[1] + value3[3] + p1[0] + sum15
        }
    }

    compare!(
        program, (a0[0], array(a1), a2, a3), (&mut d0[0], array(d1), d2, d3), |a0: 1, a1: 2, a2: 2, a3: 4|, |d0, d1, d2, d3|,
        at: [-0.01, -0.95, 1.02, 0.84, 1.4, 0.16, -0.78, -0.09, 0.46], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_13 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: usize, value3: &[f64]) -> f64 {
            {
                let f1 = move |a2: f64| (((a2).powi(3)) * ((1..3).map(|a3| (a2 + a2)).fold(x0, f64::min))).sin();
                let mut list7 = value3.chunks_exact(2).zip(value3.chunks_exact(2)).step_by(2).take(2).map(|(a5, a6)| a6[(q2 + 1) % 2] * (0.5 * ((if q2 % 2 == 0 { f1(0.5 * (a5[(q2 + 1) % 2])) } else { (a6[q2 % 2] + value3[(q2 + 1) % 4]) })))).collect::<Vec<f64>>();
                list7[q2 % 1] += 0.5 * (f1((p1).tanh()));
            }
            let f8 = move |a9: f64| 0.5 * (p1);
            let mut m10 = (((value3[q2]).powi(3) + (value3[q2] + p1))).tanh();
            {
                let mut f11 = |a12: f64, a13: f64| {
                    f8(((m10) * (value3[2])).tanh())
                };
            }
            (value3[q2]) * ((m10 + x0)) + m10 + x0 + p1
        }
    }

    compare!(
        program, (a0[0], a1[0], 2, a3), (&mut d0[0], &mut d1[0], d3), |a0: 1, a1: 1, a3: 4|, |d0, d1, d3|,
        at: [-0.05, 0.48, -0.71, 0.57, -0.56, -0.34], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_14 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: usize, value3: &[f64]) -> f64 {
            let v1: f64 = p1.iter().take(2).sum();
            let mut row2 = [0.5 * ((x0).atan2(2.0 + (value3[q2 % 3]).sin())); 2];
            let v1 = (((v1).sin() - ((0.25 * (q2 as f64)) / (2.0 + (v1).sin())))).sin();
            row2[q2 % 2] /= 2.0 + (0.5 * ((|a3: f64| p1[q2 % 2])(value3.chunks_exact(2).map(|a4| a4[q2 % 2] - (0.5 * ((|a5: f64| p1[q2 % 2])((x0).tanh())))).sum::<f64>()))).sin();
            let v9 = ({ let inner6 = value3[q2 % 3]; inner6 * ((if (0..3).map_while(|a7| { let y = 0.5 * (value3[(a7 + 2) % 3]); if y > 1.24 { Some(y * y) } else { None } }).fold((v1).tanh(), |acc, a8| (acc).sin() * (a8 - (((row2.iter().product::<f64>()).tanh()).tanh()))) > x0 { x0 } else { inner6 })) });
            let mut sum10 = 0.0;
            for i11 in 1..1 {
                let difference12 = row2[i11 + 1] - row2[i11] * row2[i11 - 1];
                let mut row13 = [(value3[0]).sin(); 4];
                let v16 = 0.5 * ((row2.iter().copied().scan(0.5 * (x0), |state, a14| { *state = *state * 0.5 + a14 + (((a14) * (a14)).tanh()); Some(*state) }).map(|a15| a15 + (0.5 * (f64::sin(row2[(q2 + 2) % 2])))).sum::<f64>()).powi(3));
                if (row13[i11]).atan2(2.0 + (row2[q2 % 2]).sin()) > p1[1 - i11] {
                    return (difference12).min((difference12 + p1[1])) + value3[2] + v1 + row13[i11];
                }
                sum10 += p1[(i11 + 2) % 2];
            }
            let mut sum17 = 0.0;
            for i18 in 1..2 {
                let difference19 = value3[i18 + 1] - value3[i18] * value3[i18 - 1];
                let mut m20 = (((x0) * (row2[(q2 + 2) % 2])).min((v1) * (x0))).sin();
                let v21 = row2.iter().rev().fold(0.5 * ((m20) * (v9)), |acc, &a22| acc * 0.5 + (a22 * (((value3.iter().product::<f64>()).tanh()).tanh())));
                sum17 += (row2.iter().copied().filter(|&a23| a23 > -1.39).sum::<f64>()).sin();
            }
            p1.iter().map(|&a24| a24 - (0.5 * (v1))).rev().fold(((v9) * (v1)).sin(), |acc, a25| acc * 0.5 + (a25 - (((a25) * (value3[q2 % 3])).clamp(-1.25, 1.25)))) + x0 + value3[q2 % 3] + value3[q2 % 3] + sum10 + sum17
        }
    }

    compare!(
        program, (a0[0], a1, 3, a3), (&mut d0[0], d1, d3), |a0: 1, a1: 2, a3: 3|, |d0, d1, d3|,
        at: [-0.91, -0.86, 0.96, -1.3, 0.31, -0.42], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_15 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_0(x0: f64, p1: usize, q2: usize, value3: &[f64]) -> f64 {
            let v1: f64 = value3.iter().sum();
            let mut row2 = [0.5 * ((x0).atan2(2.0 + (value3[3 - q2]).sin())); 2];
            let v1 = (((v1).sin() - ((0.25 * (q2 as f64)) / (2.0 + (v1).sin())))).sin();
            ((row2[q2 % 2]) / (2.0 + (0.25 * (q2 as f64)).sin())) / (2.0 + (v1).sin()) + value3[p1] + row2[(q2 + 1) % 2] + row2[q2 % 2]
        }

        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            let v1 = x0;
            {
                let part2 = &p1[1..2];
                let mut list4: Vec<f64> = (1..2).rev().map(|a3| 0.25 * (a3 as f64) + ((p1[1]).sin())).step_by(2).collect();
                list4[0] = part2[0] * 0.5;
            }
            let v5 = p1.iter().copied().map(|a6| a6 + (0.5 * (x0))).sum::<f64>();
            let t8 = (0..4).map_while(|a7| { let y = 0.5 * ((v1 + helper_0((p1[3 - a7]).tanh(), a7, a7, &p1[0..]))); if y > 0.57 { Some(y * y) } else { None } }).fold((-(x0), v5), |(s, q), a9| (q * 0.5 + a9 + (0.5 * (((1.0 + (p1[2]).powi(2)).sqrt()) * (p1.iter().zip(p1.iter().copied()).skip_while(|&(a11, a12)| a12 < -0.81).map(|(&a14, a15)| a14 + (p1.chunks(2).zip((1..3)).map(|(a17, a18)| a17[a18 % 2] - (0.5 * ((a14) * (a17[a18 % 2])))).fold(v1, |acc, a19| (acc).sin() * (a19 * (p1.iter().flat_map(|&a20| p1.iter().map(move |&b21| ((1..3).map(|a22| ([a14, a15, a15].into_iter().fold(0.25 * (a22 as f64), f64::max)).sin()).map(|a23| a23 + ((a23 + x0))).enumerate().map(|(a25, a26)| a26 + ((({ let inner27 = v5; inner27 * (a26) })).tanh())).sum::<f64>()).tanh() * a20)).map(|a28| a28 - (((x0 + a9)).tanh())).filter(|&a29| a29 > 0.49).fold((a15).sin(), |acc, a30| acc - (a30 * ((p1.windows(2).take_while(|w31| w31[1] > 0.83).map(|a32| a32[1] * ((1.5 + (x0).cos()).recip())).map(|a33| a33 + ((|a34: f64| a30)((a15).tanh()))).sum::<f64>()).sin())))))))).sum::<f64>()))), s.sin()));
            let o35 = p1.iter().map(|&a36| a36 + ((p1.iter().map(|&a37| a37 * (((p1.iter().sum::<f64>() - ((v1).atan2(2.0 + (v1).sin())))).tanh())).flat_map(|a38| p1.iter().map(move |&b39| 0.5 * ((x0).min(a38)) * a38)).fold(p1.iter().step_by(2).rev().copied().fold(a36, f64::min), |acc, a40| acc - (a40 - (0.5 * (({ let inner41 = (a36) * (v1); inner41 * ((t8.1).tanh()) })))))).tanh())).map(|a42| a42 + (0.5 * (((v1 - (v1))) / (2.0 + (v5).sin())))).max_by(|a, b| a.partial_cmp(b).unwrap());
            (v5) * ((1.5 + (t8.0).sin()).ln()) + t8.0 + o35.unwrap_or(0.6) + v5
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [-0.53, -0.22, 0.99, -1.48, -0.65], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_17 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            {
                let f1 = move |a2: f64, a3: f64| {
                    for a13 in [x0, a2, x0].into_iter().map(|a4| a4 - (((1..3).map(|a5| 0.25 * (a5 as f64) * ((x0).sin())).last().unwrap_or(a4)).tanh())).map(|a6| a6 - ((((0..4).rev().step_by(2).map(|a7| (a6).sin()).product::<f64>()).tanh()).tanh())).map(|a8| a8 - (0.25 * ([a8, a2, a3].into_iter().enumerate().map(|(a10, a11)| a11 + (x0)).filter(|&a12| a12 < -0.7).count() as f64))) {
                        if (1..4).map(|a14| (([a13, a13, a3].into_iter().fold((a3).tanh(), |acc, a15| (acc).sin() * (a15 - (([a3, a15, a13].into_iter().zip([0.25 * (a14 as f64), x0, a13].into_iter()).map(|(a17, a18)| a18 - (0.5 * (stop_gradient(a18)))).sum::<f64>()).sin()))) + a13)).sin()).enumerate().map(|(a20, a21)| (|a22: f64| (a22 - (a22)))((([a2, a13, x0].into_iter().product::<f64>()).tanh()).sin())).all(|a23| a23 * ((1..3).map(|a24| 0.25 * (a24 as f64) * (((a23).sin()).sin())).sum::<f64>()) > -0.53) {
                            let mut m26 = (0.25 * ([x0, a3, a3].into_iter().filter(|&a27| a27 > -1.06).count() as f64) - ((a13).atan()));
                        }
                        let a13 = (a3).mul_add([a3, a13, a13].into_iter().zip([a13, a2, a2].into_iter()).map(|(a29, a30)| a30 + (0.5 * ((x0).cos()))).sum::<f64>(), a2);
                        if (-((x0).powi(2))).exp() > a2 {
                            return [a3, a3, a3].into_iter().enumerate().map(|(a32, a33)| a33 * (0.5 * (((|a34: f64| a2)((a3).tanh())) * ((0..2).take(2).map(|a35| 0.5 * ((-((0.25 * (a35 as f64)).powi(2))).exp())).map(|a36| a36 - (((0..2).filter_map(|a37| { let y = ((0.25 * (a37 as f64) + a2)).sin(); if y > 1.42 { Some(y * y) } else { None } }).map(|a38| a38 + (a36)).zip([a3, a13, a3].into_iter()).map(|(a40, a41)| a40 + (0.5 * ([a2, a2, a33].into_iter().map(|a42| a42 + (((a13 - (0.25 * (a32 as f64)))).tanh())).fold((a3).tanh(), |acc, a43| acc - (a43 - (0.5 * (a13))))))).fold((a2).tanh(), |acc, a44| acc - (a44 * (((a36 + x0)).sin())))).sin())).fold((a33).tanh(), |acc, a45| acc * 0.5 + (a45 * (((a3).powi(3)).tanh()))))))).enumerate().map(|(a47, a48)| ([x0, a13, a13].into_iter().fold(0.5 * ([a2, a13, 0.25 * (a47 as f64)].into_iter().rev().fold((a48).sin(), |acc, a49| acc - (a49 + (0.5 * ((x0 - (a13))))))), |acc, a50| acc - (a50 + (0.5 * ((if a13 < a2 || x0 > 0.3 { x0 } else { (a48 + a50) })))))).sin()).sum::<f64>() + a13 + x0 + a13;
                        }
                        let (left51, right52) = (((a13) * (a3)).sin(), (a13).mul_add(a13, a2));
                    }
                    0.5 * (((a2) / (2.0 + (x0).sin()) - (x0)))
                };
            }
            ((x0) * (x0)).sin() + p1[1] + p1[0] + x0
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [-0.72, 1.28, 0.51, 0.35], weights: [0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod chains_19 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64; 2], q2: &Vec<f64>, value3: &[f64]) -> f64 {
            let t5 = q2.iter().chain(value3.iter()).scan(((p1[0]) * (x0)).sin(), |state, &a1| { *state = *state - a1 * (((|a2: f64| q2.iter().skip(1).flat_map(|a3| q2.iter().map(move |&b4| 0.5 * ((x0).mul_add(b4, a2)) * *a3)).sum::<f64>())(((p1[0]) * (p1[0])).sin())).tanh()); Some(*state) }).fold(((x0).tanh(), p1[1]), |(s, q), a6| (q * 0.5 + a6 * ((p1[1]).tanh()), s.sin()));
            let (loose11, loose12): (Vec<f64>, Vec<f64>) = q2.iter().take_while(|&&a7| a7 < -0.34).enumerate().map(|(a9, &a10)| (((x0).abs() + x0)).tanh()).map(|a13| (a13 * value3[2], a13.cos())).unzip();
            if p1.chunks(2).skip(1).map(|a14| a14[1] - (0.5 * ((q2.chunks(2).zip((1..3)).map(|(a16, a17)| a16[a17 % 2] + (((0.25 * (a17 as f64)) * (value3[(a17 + 1) % 4])).sin())).fold((value3[0]).sin(), |acc, a18| acc - (a18 - (x0)))).mul_add((value3.chunks(2).map(|a19| a19[1] - (((1..2).map(|a20| p1.chunks(2).rev().rev().skip(1).map(|a21| a21[a20] * ((q2[a20] - (q2[1 - a20])))).fold((a14[1 - a20]).sin(), |acc, a22| (acc).sin() * (a22 * (value3.windows(2).rev().map(|a23| a23[a20] + ((a14.windows(2).take_while(|w24| w24[1] > 0.78).skip_while(|w25| w25[a20] < 0.97).step_by(2).map(|a26| a26[a20] - ((q2[1 - a20]).tanh())).sum::<f64>()).tanh())).sum::<f64>())))).step_by(2).map_while(|a27| { let y = a27 - ((p1[0] + p1[1])); if y > -0.91 { Some(y * y) } else { None } }).fold((a14[0]).tanh(), |acc, a28| acc - (a28 * (((value3[2]).abs()).sin())))).sin())).map_while(|a29| { let y = a29 - (((x0) * (a14[0])).sin()); if y > -0.58 { Some(y * y) } else { None } }).flat_map(|a30| value3.iter().map(move |&b31| 0.5 * ((x0).min(a30)) * a30)).product::<f64>()).tanh(), a14[1])))).step_by(2).all(|a32| a32 - (0.5 * ((a32) / (2.0 + (a32).sin()))) > 0.5) {
                for i34 in (1..2).rev() {
                    if !(t5.1 > p1[1 - i34]) {
                        {
                            let f35 = |a36: f64| ((|a37: f64| (p1[(i34 + 1) % 2]).max(value3[3 - i34]))((1.5 + (q2[0]).cos()).recip())).tanh();
                        }
                    } else {
                    }
                }
            }
            (1.0 + ((t5.1) * (p1[1])).powi(2)).sqrt() + value3[2] + value3[3] + x0
        }
    }

    compare!(
        program, (a0[0], array(a1), &a2.to_vec(), a3), (&mut d0[0], array(d1), d2, d3), |a0: 1, a1: 2, a2: 2, a3: 4|, |d0, d1, d2, d3|,
        at: [0.38, -1.46, 0.65, 1.21, 1.11, -1.46, -0.96, -0.93, 0.73], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_20 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64; 2], q2: &Vec<f64>, value3: &[f64]) -> f64 {
            let t5 = q2.iter().chain(value3.iter()).scan(((p1[0]) * (x0)).sin(), |state, &a1| { *state = *state - a1 * (((|a2: f64| q2.iter().skip(1).flat_map(|a3| q2.iter().map(move |&b4| 0.5 * ((x0).mul_add(b4, a2)) * *a3)).sum::<f64>())(((p1[0]) * (p1[0])).sin())).tanh()); Some(*state) }).fold(((p1[0]).tanh(), p1[1]), |(s, q), a6| (q * 0.5 + a6 * ((p1[1]).tanh()), s.sin()));
            let (loose11, loose12): (Vec<f64>, Vec<f64>) = q2.iter().take_while(|&&a7| a7 < -0.34).enumerate().map(|(a9, &a10)| 0.5 * (((x0).abs() + x0))).map(|a13| (a13 * x0, a13.cos())).unzip();
            let mut m14 = (t5.1).sin();
            let m14 = p1.iter().skip(1).copied().fold(p1[1], f64::min);
            let mut stack15 = vec![(x0).hypot(1.0 + (q2[0]).powi(2)), (x0) / (2.0 + (m14).sin())];
            let o16 = p1.iter().flat_map(|&a17| q2.iter().map(move |&b18| ((1..3).map(|a19| 0.25 * (a19 as f64) * (0.5 * ([x0, m14, m14].into_iter().map(|a20| a20 - (0.5 * ((|a21: f64| a17)(a20)))).fold(0.25 * (a19 as f64), f64::max)))).take_while(|&a22| a22 < 0.05).map(|a23| a23 - (((m14 + m14)).tanh())).sum::<f64>()).tanh() * a17)).flat_map(|a24| value3.iter().map(move |&b25| 0.5 * ((-((m14).powi(2))).exp()) * a24)).rev().last();
            (m14 + (value3.chunks_exact(2).rev().step_by(2).map(|a26| a26[0] + ((o16.unwrap_or(-0.06)).sin())).product::<f64>()).tanh()) + value3[3] + x0 + p1[1]
        }
    }

    compare!(
        program, (a0[0], array(a1), &a2.to_vec(), a3), (&mut d0[0], array(d1), d2, d3), |a0: 1, a1: 2, a2: 2, a3: 4|, |d0, d1, d2, d3|,
        at: [0.37, 0.17, -0.6, -0.09, -1.16, -0.2, 1.41, 0.34, -1.46], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_21 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_1(x0: f64) -> f64 {
            let mut m1 = (x0).tanh();
            {
                let mut f2 = |a3: f64| ((|a4: f64| m1)(0.5 * (m1))).sin();
                let mut n7 = 0;
                let found6 = 'outer5: loop {
                    n7 += 1;
                    if n7 > 3 {
                        break 0.5 * (x0);
                    }
                };
            }
            ((|a8: f64| x0)((m1).sin()) + (m1) * (x0)) + m1 + x0 + x0
        }

        #[differentiate]
        fn program(x0: f64, p1: usize, q2: &[f64]) -> f64 {
            'outer1: for e2 in q2.iter() {
                let mut list7: Vec<f64> = q2.iter().enumerate().map(|(a5, a6)| *a6 - ((f64::sin(x0)) * (helper_1((x0).tanh())))).collect();
                let v9 = (q2[3]).atan2(2.0 + (({ let inner8 = list7[3]; inner8 * (inner8) })).sin());
            }
            let t10 = (((q2[3] + 0.25 * (p1 as f64))).tanh(), (x0).sin());
            for (a30, a31) in q2.windows(2).enumerate().map(|(a12, a13)| a13[p1 % 2] - (((1..2).map(|a14| (a13.chunks(2).rev().rev().skip(1).map(|a15| a15[0] * ((q2[a12] + t10.0))).fold((t10.1).tanh(), |acc, a16| acc - (a16 * ((q2.iter().zip(q2.chunks_exact(2)).map(|(a18, a19)| *a18 - ((q2.iter().sum::<f64>()).sin())).product::<f64>()).tanh())))).tanh()).rev().map(|a20| a20 - ((q2[p1]).min(a13[p1 % 2]))).fold(0.5 * (0.25 * (p1 as f64)), |acc, a21| (acc).sin() * (a21 - (q2.iter().copied().skip(1).map(|a22| a22 * (a13.windows(2).step_by(2).filter(|w23| w23[a12 % 2] < -1.17).map(|a24| a24[(p1 + 1) % 2] * (0.5 * ((|a25: f64| a13[a12 % 2])((a22).sin())))).sum::<f64>())).map(|a26| a26 + ((|a27: f64| t10.1)(0.5 * (q2[3 - p1])))).fold(a21, |acc, a28| acc - (a28 + ((a28 + a28))))))) + (0.25 * (p1 as f64)) * (q2[a12])))).enumerate() {
                for i32 in (0..5).step_by(2).rev() {
                }
            }
            t10.1 + x0 + x0 + x0
        }
    }

    compare!(
        program, (a0[0], 0, a2), (&mut d0[0], d2), |a0: 1, a2: 4|, |d0, d2|,
        at: [-0.1, 1.25, 0.29, -0.78, -0.7], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_23 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64], q2: &mut [f64; 3], value3: &[f64]) -> f64 {
            p1[0] = ((if (value3[2]).abs() > p1[2] { (p1[0]).atan2(2.0 + (value3[1]).sin()) } else { (value3[2]).min(value3[1]) })).sin();
            for a6 in p1.iter().copied().map(|a1| a1 - (((q2.iter().map(|&a2| a2 * (value3[0])).scan((p1[0]).sin(), |state, a3| { *state = *state * 0.5 + a3 - (((value3[1] + q2[0])).tanh()); Some(*state) }).sum::<f64>() + (a1).atan2(2.0 + (a1).sin()))).sin())).map(|a4| a4 - ((((0..4).rev().map(|a5| (p1[(a5 + 1) % 3]).tanh()).sum::<f64>()) * ((p1[1]).atan2(2.0 + (x0).sin()))).sin())) {
                for &a7 in p1.iter() {
                    let f8 = move |a9: f64, a10: f64| {
                        {
                            let f11 = |a12: f64, a13: f64| a12;
                            let mut m14 = 0.5 * ((f11(a6, (a10).tanh())) * (f11(a9, x0)));
                            let f15 = |a16: f64| (([a6, a10, a10].into_iter().map(|a17| a17 - (0.5 * (a10))).fold((a6).sin(), |acc, a18| acc * 0.5 + (a18 + ((x0).tanh()))) + (x0) / (2.0 + (a10).sin()))).sin();
                            m14 += 0.5 * (f11(0.5 * ((a9).min(x0)), 0.5 * ((1..4).step_by(2).rev().map(|a19| (a9).abs()).fold(a6, f64::max))));
                        }
                        (((|a20: f64| a10)(a6) + (a6 + a6))).sin()
                    };
                }
            }
            x0 + value3[1] + x0 + p1[1]
        }
    }

    compare!(
        program, (a0[0], a1, array(a2), a3), (&mut d0[0], d1, array(d2), d3), |a0: 1, a1: 3, a2: 3, a3: 3|, |d0, d1, d2, d3|,
        at: [0.16, 1.36, 0.55, 0.29, 0.24, -0.06, 1.28, -1.05, 0.1, -0.77], weights: [0.0, 0.25, 0.5, 0.75, 0.25, 0.5, 0.75, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_24 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut f64, q2: f64, value3: &[f64]) -> f64 {
            let mut m1 = (value3.chunks(2).map(|a2| a2[0] - (((value3[1]).tanh()) * (*p1))).fold(value3[1], f64::max)).sin();
            let mut list7 = value3.chunks_exact(2).take(2).map(|a3| a3[0] * (0.5 * (value3.chunks_exact(2).map(|a4| a4[0] * (((|a5: f64| (|a6: f64| a4[0])((a3[1]).sin()))((*p1).hypot(1.0 + (a3[0]).powi(2)))).tanh())).sum::<f64>()))).collect::<Vec<f64>>();
            list7.iter_mut().skip(1).for_each(|e8| {
                let mut f9 = move |a10: f64| {
                    let v11 = if (1..2).map(|a12| ((|a13: f64| x0)((a10).tanh())).sin()).sum::<f64>() > x0 {
                        {
                            let mut f14 = |a15: f64, a16: f64| stop_gradient(a15);
                            let mut m17 = (((x0 - (x0))) * (q2)).sin();
                            let v20 = (((0..3).rev().take_while(|&a18| (x0).min(a10) > 0.1 && (x0 + x0) < 0.9).take(2).map(|a19| 0.25 * (a19 as f64) + (((if a19 % 2 == 1 { m17 } else { q2 })).sin())).sum::<f64>()) / (2.0 + (x0).sin())).sin();
                            m17 += 0.5 * (f14((|a21: f64| q2)(x0), x0));
                        }
                        0.5 * ((a10) * ((x0).atan()))
                    } else {
                        0.5 * ((1..4).map(|a22| ((m1) * ((|a23: f64| q2)(q2))).sin()).enumerate().map(|(a25, a26)| a26 * (0.5 * ([m1, a26, a26].into_iter().scan((({ let inner27 = a26; inner27 * (m1) })).sin(), |state, a28| { *state = *state - a28 + ((-(((0.25 * (a25 as f64)) / (2.0 + (m1).sin())).powi(2))).exp()); Some(*state) }).fold(m1, f64::max)))).sum::<f64>())
                    };
                    (({ let inner29 = (v11).mul_add(a10, q2); inner29 * ([inner29, m1, inner29].into_iter().sum::<f64>()) })).sin()
                };
                *e8 *= (*p1).sin();
            });
            (value3[0]) * (value3[2]) + list7[0] + value3[1] + x0
        }
    }

    compare!(
        program, (a0[0], &mut a1[0], a2[0], a3), (&mut d0[0], &mut d1[0], &mut d2[0], d3), |a0: 1, a1: 1, a2: 1, a3: 3|, |d0, d1, d2, d3|,
        at: [0.34, -0.74, -0.96, -0.06, 0.74, -1.3], weights: [0.0, 0.25, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod chains_30 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64; 2], q2: &mut [f64], value3: &[f64]) -> f64 {
            let late1;
            if (|a2: f64| x0)((q2[2]).sin()) > q2[0] {
                for a7 in q2.iter().copied().scan((value3[1]).sin(), |state, a3| { *state = *state * 0.5 + a3 * (((|a4: f64| (|a5: f64| a4)(value3[1]))(q2.iter().skip(1).sum::<f64>())).tanh()); Some(*state) }).map_while(|a6| { let y = a6 * (((value3[1]) / (2.0 + (p1[0]).sin())).tanh()); if y > 0.88 { Some(y * y) } else { None } }) {
                    let f8 = |a9: f64, a10: f64| (((q2[1] + q2[0])).min((q2[2]) * (a9))).sin();
                }
                late1 = (p1.iter().skip(1).sum::<f64>()).sin();
            } else {
                for a14 in value3.chunks_exact(2).map(|a11| a11[0] * ((q2[1]).tanh())).flat_map(|a12| p1.iter().map(move |&b13| ([b13, b13, b13].into_iter().sum::<f64>()).sin() * a12)) {
                }
                late1 = (q2[0]).sin();
            }
            p1.iter().sum::<f64>() + late1 + q2[2] + q2[1]
        }
    }

    compare!(
        program, (a0[0], array(a1), a2, a3), (&mut d0[0], array(d1), d2, d3), |a0: 1, a1: 2, a2: 3, a3: 3|, |d0, d1, d2, d3|,
        at: [-0.08, -1.42, 0.97, 0.34, -0.74, -0.96, -0.06, 0.74, -1.3], weights: [0.0, 0.25, 0.5, 0.25, 0.5, 0.75, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_31 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            let mut list1 = p1.iter().copied().collect::<Vec<f64>>();
            let mut n3 = 0;
            'outer2: while n3 < 3 && ((p1[3]).min(p1[1]) > list1[3]) {
                n3 += 1;
                if !(list1[n3 % 4] > 0.25 * (n3 as f64)) {
                    let mut items4 = list1.iter().copied();
                    let v5 = items4.next().unwrap_or(list1[(n3 + 1) % 4]);
                    while let Some(a6) = items4.next() {
                    }
                } else {
                }
            }
            (0..3).map(|a7| (({ let inner8 = (if list1[(a7 + 1) % 4] < x0 || x0 > 0.3 { 0.25 * (n3 as f64) } else { list1[a7] }); inner8 * ((x0) * (x0)) })).sin()).nth(0).unwrap_or(list1[n3 % 4]) + p1[2] + list1[n3 % 4] + x0
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [1.17, 0.74, 0.41, -0.72, 1.28], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_32 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: [f64; 4], q2: &[f64]) -> f64 {
            let found2 = 'block1: {
                let t5 = (0..4).map_while(|a3| { let y = 0.25 * (a3 as f64) * ((p1[1]) * ((|a4: f64| q2[3 - a3])(p1[1]))); if y > 0.57 { Some(y * y) } else { None } }).fold((f64::sin(p1[0]), x0), |(s, q), a6| (q * 0.5 + a6 - ((((|a7: f64| x0)((q2[0]).sin())).powi(2)).tanh()), s.sin()));
                let mut list8 = p1.iter().skip(1).copied().collect::<Vec<f64>>();
                ((list8[2]).min(x0) + p1[1])
            };
            if (if q2.iter().map(|&a9| a9 * (q2[1])).scan((p1[1]).sin(), |state, a10| { *state = *state * 0.5 + a10 - (((x0 - (p1[2]))).sin()); Some(*state) }).sum::<f64>() > found2 { p1[3] } else { x0 }) > found2 {
                let mut m11 = (p1.iter().skip(1).sum::<f64>()).sin();
                return found2 + found2 + found2 + x0;
            }
            ((q2[2]) * (found2)) * (found2) + x0 + x0 + x0
        }
    }

    compare!(
        program, (a0[0], *array(a1), a2), (&mut d0[0], array(d1), d2), |a0: 1, a1: 4, a2: 4|, |d0, d1, d2|,
        at: [0.87, -1.37, -0.73, -1.12, -0.27, -1.05, 0.9, -0.5, 0.21], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_33 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            for a4 in p1.iter().copied().map(|a1| a1 * (p1.windows(2).map(|a2| a2[0] * (({ let inner3 = (a1 + a1); inner3 * (x0) }))).sum::<f64>())) {
                let v5 = a4;
                if v5 > v5 {
                    break;
                }
                let late6;
                if (|a7: f64| x0)((x0).tanh()) > a4 {
                    let t13 = p1.iter().copied().map(|a8| a8 - ((((|a9: f64| a9)((x0).sin()) - ((v5).hypot(1.0 + (a8).powi(2))))).tanh())).map_while(|a10| { let y = a10 * ((p1.iter().sum::<f64>() + (if p1[2] > 0.1 && f64::sin(x0) < 0.9 { a10 } else { v5 }))); if y > 0.14 { Some(y * y) } else { None } }).scan(((a4).abs()).sin(), |state, a11| { *state = *state * 0.5 + a11 + (((v5).hypot(1.0 + (a4).powi(2)) - ((|a12: f64| v5)(p1[0])))); Some(*state) }).fold(((1.5 + (a4).cos()).recip(), p1[0]), |(s, q), a14| (q * 0.5 + a14 - ((((x0 - (a14)) + p1.iter().sum::<f64>())).tanh()), s.sin()));
                    late6 = (p1.iter().cloned().enumerate().map(|(a16, a17)| a17 * ((p1.iter().filter(|&&a18| a18 > -1.22).fold(0.5 * (p1.chunks_exact(2).step_by(2).map(|a19| a19[(a16 + 2) % 2] + (((if a19[0] > x0 { v5 } else { a19[a16 % 2] })).sin())).skip(1).sum::<f64>()), |acc, &a20| (acc).sin() * (a20 - (((a20).cos()).atan())))).tanh())).fold(a4, f64::max)).sin();
                } else {
                    let mut n21 = 0;
                    while n21 < 2 {
                        n21 += 1;
                    }
                    late6 = (((-((a4).powi(2))).exp()) / (2.0 + (v5).sin())).tanh();
                }
            }
            p1.iter().zip(p1.chunks_exact(2)).map_while(|(a23, a24)| { let y = a24[0] * (((a24.iter().chain(a24.iter()).copied().fold(a24[0], |acc, a25| (acc).sin() * (a25 * (p1[2])))).atan2(2.0 + (f64::sin(p1[2])).sin())).sin()); if y > -0.85 { Some(y * y) } else { None } }).map(f64::sin).nth(0).unwrap_or(x0) + p1[2] + p1[1] + x0
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [-0.01, -1.16, 0.89, 1.19, -0.29], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_34 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: usize, value3: &[f64]) -> f64 {
            let mut items2 = value3.iter().copied().map(|a1| a1 - (((p1[1] + p1[q2 % 3])) * ((x0) / (2.0 + (value3[q2]).sin()))));
            let v3 = items2.next().unwrap_or(x0);
            while let Some(a4) = items2.next() {
                let f5 = move |a6: f64| {
                    let t8 = (1..3).map(|a7| (x0).sin()).fold(((1..4).map(|a9| 0.25 * (a9 as f64) * ((|a10: f64| a4)(0.5 * (x0)))).sum::<f64>(), a4), |(s, q), a11| (q * 0.5 + a11 - (0.5 * (a6)), s.sin()));
                    (((a6).atan()) * (a4)).tanh()
                };
            }
            let mut sum12 = 0.0;
            for i13 in 1..2 {
                let difference14 = p1[i13 + 1] - p1[i13] * p1[i13 - 1];
                let mut m15 = (p1.iter().skip(1).flat_map(|a16| p1.iter().map(move |&b17| 0.5 * ((v3).mul_add(b17, x0)) * *a16)).sum::<f64>()).sin();
                sum12 += (0.25 * (i13 as f64)) * (p1[2]);
            }
            let mut sum18 = 0.0;
            for i19 in 0..2 {
                let difference20 = p1[i19 + 1] - p1[i19];
                let v21: f64 = p1.chunks_exact(2).enumerate().map(|(a23, a24)| a24[1 - i19] - (0.5 * (((value3[0] + value3[(q2 + 2) % 4])) * (a24[1])))).sum();
                sum18 += (value3.iter().skip(1).copied().fold(p1[2], f64::min)).sin();
            }
            x0 + x0 + v3 + p1[q2 % 3] + sum12 + sum18
        }
    }

    compare!(
        program, (a0[0], a1, 2, a3), (&mut d0[0], d1, d3), |a0: 1, a1: 3, a3: 4|, |d0, d1, d3|,
        at: [-0.14, -0.98, 0.64, 1.21, 0.81, 0.09, -0.78, -1.1], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_35 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: [f64; 2], q2: &[f64]) -> f64 {
            let v1 = (q2.chunks_exact(2).enumerate().map(|(a3, a4)| 0.25 * (a3 as f64) + ((p1[0]).sin())).product::<f64>()).tanh();
            let f5 = |a6: f64| {
                let v7 = q2.iter().filter(|&a8| *a8 > 0.77).enumerate().map(|(a10, a11)| *a11 + ((((|a12: f64| a12)(v1) - ((|a13: f64| x0)((a6).sin())))).tanh())).sum::<f64>();
                let mut loose15: Vec<f64> = q2.iter().filter(|&&a14| a14 < -0.73).copied().collect();
                if (|a16: f64| p1[1])((q2[2]).tanh()) > 0.1 && (q2[3]).mul_add(x0, q2[2]) < 0.9 {
                } else if (a6).powi(3) > v7 {
                }
                q2[1]
            };
            v1 + q2[2] + p1[1] + p1[0]
        }
    }

    compare!(
        program, (a0[0], *array(a1), a2), (&mut d0[0], array(d1), d2), |a0: 1, a1: 2, a2: 4|, |d0, d1, d2|,
        at: [-0.85, -1.46, 1.4, -0.41, -1.45, 0.52, -0.28], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_37 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: usize, value3: &[f64]) -> f64 {
            let v1: f64 = value3.iter().take(2).chain(value3.iter()).scan(((0.25 * (q2 as f64)) / (2.0 + (x0).sin())).tanh(), |state, &a2| { *state = *state - a2 + ((value3.chunks_exact(2).take(2).map(|a3| a3[1] - ((value3.chunks_exact(2).map(|a4| a4[q2 % 2] + (((|a5: f64| (p1).clamp(-1.25, 1.25))(((p1).atan2(2.0 + (a3[(q2 + 2) % 2]).sin())).tanh())).tanh())).sum::<f64>()).tanh())).fold(0.5 * (0.25 * (value3.iter().copied().map(|a6| a6 + (((a2) * (a2)).sin())).take(2).scan((p1).sin(), |state, a7| { *state = *state - a7 + (0.5 * ((|a8: f64| x0)((a7).sin()))); Some(*state) }).filter(|&a9| a9 > 1.5).count() as f64)), |acc, a10| acc - (a10 - (0.25 * (q2 as f64))))).tanh()); Some(*state) }).sum();
            {
                let f11 = move |a12: f64| (((a12 + v1) - (x0))).tanh();
                {
                    let f13 = |a14: f64, a15: f64| {
                        for a20 in value3.iter().copied().scan(0.5 * ((value3.iter().enumerate().map(|(a17, a18)| 0.25 * (a17 as f64) - (0.5 * ((x0).abs()))).product::<f64>()).tanh()), |state, a19| { *state = *state * 0.5 + a19 + (0.5 * (-((1.5 + (p1).cos()).recip()))); Some(*state) }).skip(1) {
                            let mut m21 = (value3.chunks(2).zip((1..3)).map(|(a23, a24)| a23[q2 % 1] - (0.5 * ((1.5 + (a23[q2 % 1]).sin()).ln()))).fold(v1, |acc, a25| acc - (a25 + (value3.iter().flat_map(|&a26| value3.iter().map(move |&b27| (1..3).map(|a28| 0.25 * (a28 as f64) + ([v1, a14, p1].into_iter().scan(a26, |state, a29| { *state = *state - a29 + ((0..2).skip(1).map(|a30| (x0).tanh()).sum::<f64>()); Some(*state) }).fold(a14, f64::min))).filter_map(|a31| { let y = a31 * ((v1).sin()); if y > -0.5 { Some(y * y) } else { None } }).flat_map(|a32| [0.5_f64, 1.5].into_iter().map(move |b33| ((p1 + a20)).sin() * a32)).sum::<f64>() * a26)).map(f11).enumerate().map(|(a35, a36)| a36 + (0.5 * (a36))).fold((v1).sin(), |acc, a37| (acc).sin() * (a37 * (((p1 + v1)).tanh()))))))).clamp(-1.25, 1.25);
                            if q2 % 2 == 1 {
                                return (value3.iter().zip(value3.iter()).step_by(2).filter(|&(&a39, &a40)| a40 < -1.17).map(|(&a42, a43)| a42 + ((value3.chunks_exact(2).map(|a44| a44[(q2 + 2) % 2] - ((value3.iter().flat_map(|a45| value3.iter().map(move |&b46| 0.5 * ((if a42 < m21 || p1 > 0.3 { m21 } else { b46 })) * *a45)).sum::<f64>()).sin())).fold((a15).tanh(), |acc, a47| acc - (a47 - (0.5 * ((value3[q2 % 3] - (a20))))))).tanh())).fold((p1).tanh(), |acc, a48| acc - (a48 - ((v1) / (2.0 + (value3[(q2 + 1) % 3]).sin()))))).tanh() + p1 + a14 + a15;
                            }
                            m21 *= ((value3.chunks_exact(2).map(|a49| a49[q2 % 2] - (((v1 - (m21))).tanh())).sum::<f64>() - (({ let inner50 = value3[q2 % 3]; inner50 * (a20) })))).cos();
                            let mut f51 = move |a52: f64| f11(0.5 * ((|a53: f64| a20)(0.5 * (a52))));
                        }
                        a15
                    };
                    for a55 in value3.iter().map(|a54| a54 * a54) {
                    }
                }
            }
            x0 + p1 + x0 + 0.25 * (q2 as f64)
        }
    }

    compare!(
        program, (a0[0], a1[0], 1, a3), (&mut d0[0], &mut d1[0], d3), |a0: 1, a1: 1, a3: 3|, |d0, d1, d3|,
        at: [-1.39, -0.79, 0.95, -0.47, 0.86], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_39 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            for a1 in p1.iter() {
                let mut stack2 = vec![p1.iter().copied().last().unwrap_or(x0), p1.chunks(2).step_by(2).take(2).map(|a3| a3[1] - ((p1.chunks_exact(2).map(|a4| a4[1] - (0.5 * ((|a5: f64| x0)((a3[0]).sin())))).sum::<f64>()).tanh())).sum::<f64>()];
                let t10 = p1.windows(2).map(|a6| a6[0] - (a6[0])).scan(((0..3).filter_map(|a7| { let y = (x0).sin(); if y > 0.9 { Some(y * y) } else { None } }).fold(p1[1], |acc, a8| (acc).sin() * (a8 * (0.5 * ((stack2[stack2.len() - 2] + a8)))))).sin(), |state, a9| { *state = *state - a9 - (((*a1 + x0) + *a1)); Some(*state) }).fold((((*a1 + x0)).tanh(), stack2[1]), |(s, q), a11| (q * 0.5 + a11 * ((stack2[stack2.len() - 2]).sin()), s.sin()));
                let v12 = match 1 {
                    0 | 2 => {
                        ((|a13: f64| t10.0)(0.5 * (p1[1]))).atan2(2.0 + ((if !(x0 > x0) { x0 } else { t10.0 })).sin())
                    }
                    1 if (stack2[stack2.len() - 2]) * (x0) > t10.0 => {
                        t10.0
                    }
                    _ => {
                        ((*a1) * (*a1)).sin()
                    }
                };
            }
            (1..2).map(|a14| 0.25 * (a14 as f64) - ((|a15: f64| p1[(a14 + 2) % 4])(0.5 * ((if a14 < 1 { 0.25 * (a14 as f64) } else { p1[3 - a14] }))))).map(f64::sin).filter(|&a16| a16 > 0.9).sum::<f64>() + p1[2] + p1[1] + x0
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [0.13, -0.78, -1.42, -1.45, -1.01], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_40 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            let v1 = match 1 {
                k if k > 0 && (x0 + x0) > p1[0] => {
                    'outer2: for i3 in (0..=4).rev().step_by(3) {
                        let mut m4 = (({ let inner5 = (p1[i3 % 3] + p1[i3 % 3]); inner5 * (p1.iter().copied().sum::<f64>()) })).sin();
                        for i6 in 0..3 {
                            m4 = 0.5 * (({ let inner7 = p1[(i3 + 1) % 3]; inner7 * ((|a8: f64| 0.25 * (i3 as f64))(0.5 * (m4))) }));
                            let mut f9 = move |a10: f64, a11: f64| ((if ({ let inner12 = a10; inner12 * (a11) }) > a10 { (0..2).filter(|&a13| (x0) * (0.25 * (a13 as f64)) > 0.1 && [m4, x0, a10].into_iter().filter(|&a14| a14 > -0.85).map(|a15| a15 + (([m4, a15, a15].into_iter().take(2).take_while(|&a16| a16 < -0.25).map(|a17| a17 - (((0..2).take(2).map(|a18| 0.5 * ((a15).abs())).step_by(2).fold(x0, |acc, a19| acc - (a19 - ((0..2).map_while(|a20| { let y = 0.25 * (a20 as f64) + (0.5 * (x0)); if y > 0.01 { Some(y * y) } else { None } }).map(|a21| a21 * (0.5 * (x0))).map(|a22| a22 + (0.5 * (a17))).fold(0.5 * (a11), |acc, a23| acc * 0.5 + (a23 * (0.5 * (a19)))))))).tanh())).sum::<f64>()).sin())).rev().fold(a10, f64::min) < 0.9).map(|a24| (|a25: f64| a10)(0.5 * (x0))).sum::<f64>() } else { (|a26: f64| 0.25 * (i3 as f64))(0.5 * (0.25 * (i3 as f64))) })).tanh();
                        }
                        if p1.iter().sum::<f64>() > 0.1 && (-((p1[(i3 + 1) % 3]).powi(2))).exp() < 0.9 {
                            break 'outer2;
                        }
                    }
                    let mut list27 = p1.iter().copied().collect::<Vec<f64>>();
                    (x0).tanh()
                }
                1 if (x0 + x0) > p1[0] => {
                    let v28 = p1.iter().rev().sum::<f64>();
                    0.5 * (p1.chunks_exact(2).map(|a29| a29[0] - (a29[0])).sum::<f64>())
                }
                _ => {
                    p1.iter().skip(1).zip((1..3)).map(|(a31, a32)| ((1.0 + (0.25 * (a32 as f64)).powi(2)).sqrt() - ((*a31) * (x0)))).find(|&a33| a33 > -0.43).unwrap_or(p1[0])
                }
            };
            (|a34: f64| (if !(p1[0] > v1) { v1 } else { x0 }))(f64::sin(p1[0])) + p1[2] + v1 + x0
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [-0.94, 0.96, 0.43, 1.09], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_41 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &Vec<f64>, q2: &mut [f64], value3: &[f64]) -> f64 {
            for a2 in q2.iter().copied().map(|a1| a1 + (a1)) {
                for i3 in (1..5).step_by(2).rev() {
                    let mut list8 = (1..2).map(|a4| ((|a5: f64| a5)(p1.chunks(2).rev().rev().skip(1).map(|a6| a6[i3 % 1] * ((q2[i3 % 2] - (value3[i3 % 3])))).fold((value3[0]).sin(), |acc, a7| acc * 0.5 + (a7 * (0.5 * ((x0 - (0.25 * (i3 as f64))))))))).tanh()).collect::<Vec<f64>>();
                    list8[0..0].fill(((x0) * (value3[i3 % 3])).sin());
                    if x0 < value3[0] || q2[(i3 + 1) % 2] > 0.3 {
                        return 0.25 * (list8.iter().map_while(|&a9| { let y = a9 - (0.5 * (p1.iter().chain(list8.iter()).cloned().skip(1).sum::<f64>())); if y > -0.86 { Some(y * y) } else { None } }).filter(|&a10| a10 < -1.15).filter(|&a11| a11 > 1.29).count() as f64) + x0 + x0 + q2[i3 % 2];
                    }
                    {
                        let mut f12 = |a13: f64| ((if stop_gradient(a13) > list8[i3 % 1] { (a13) * (list8[(i3 + 2) % 1]) } else { list8[i3 % 1] })).sin();
                        for a19 in q2.iter().copied().map(|a14| a14 + (0.5 * (((a14 - (a14))) / (2.0 + (x0).sin())))).map(|a15| a15 * (0.5 * ((a2 + (a15).sin())))).map(|a16| a16 - (((|a17: f64| (if ({ let inner18 = a17; inner18 * (a16) }) > a2 { value3[i3 % 3] } else { q2[i3 % 2] }))(((q2[i3 % 2]).clamp(-1.25, 1.25)).tanh())).tanh())) {
                            let f20 = |a21: f64| ({ let inner22 = (q2[1] + p1[2]); inner22 * ((q2[i3 % 2]) * (value3[0])) });
                        }
                        'outer23: for (i25, e24) in p1.iter().enumerate() {
                        }
                    }
                }
            }
            stop_gradient((|a26: f64| x0)((x0).tanh())) + q2[0] + p1[0] + q2[0]
        }
    }

    compare!(
        program, (a0[0], &a1.to_vec(), a2, a3), (&mut d0[0], d1, d2, d3), |a0: 1, a1: 3, a2: 2, a3: 3|, |d0, d1, d2, d3|,
        at: [0.75, 1.44, -0.56, -0.28, -0.28, 0.84, 0.59, -0.62, 0.26], weights: [0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.0, 0.0, 0.0], stopped: true
    );
}

mod chains_43 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: usize, q2: &[f64]) -> f64 {
            let mut m1 = (x0).tanh();
            let v2 = 0.5 * (((0.25 * (p1 as f64)) * (q2[2]) + (x0) / (2.0 + (0.25 * (p1 as f64)).sin())));
            let mut f3 = move |a4: f64| {
                let o5 = (0..4).map(|a6| (1..3).map(|a7| 0.25 * (a7 as f64) * (({ let inner8 = a4; inner8 * ((|a9: f64| m1)(0.5 * (v2))) }))).sum::<f64>()).rev().step_by(2).find(|&a10| a10 > 0.1);
                (((if p1 % 2 == 1 { o5.unwrap_or(-1.45) } else { a4 }) - (([m1, 0.25 * (p1 as f64), m1].into_iter().map(|a11| a11 + (0.5 * (x0))).product::<f64>()).tanh()))).tanh()
            };
            if !(m1 > x0) {
                let v12 = 0.25 * (q2.windows(2).filter(|w13| w13[p1 % 2] < 0.21).count() as f64);
                let v14 = match p1 % 4 {
                    0 => {
                        q2[1]
                    }
                    1 if p1 < 1 => {
                        (((m1 + q2[0]) + x0)).tanh()
                    }
                    _ => {
                        (q2.iter().skip(1).sum::<f64>() - (({ let inner15 = x0; inner15 * (v2) })))
                    }
                };
            } else if 0.22_f64 > 0.1 && v2 < 0.9 {
            }
            ((q2[3 - p1]) / (2.0 + (v2).sin())).tanh() + m1 + m1 + m1
        }
    }

    compare!(
        program, (a0[0], 1, a2), (&mut d0[0], d2), |a0: 1, a2: 4|, |d0, d2|,
        at: [-0.07, -0.81, 0.41, -0.93, -0.54], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_45 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &Vec<f64>, q2: &mut [f64], value3: &[f64]) -> f64 {
            for a2 in q2.iter().copied().map(|a1| a1 + (a1)) {
                for i3 in (1..5).step_by(2).rev() {
                    let mut list8 = (1..2).map(|a4| ((|a5: f64| a5)(p1.chunks(2).rev().rev().skip(1).map(|a6| a6[i3 % 1] * ((q2[i3 % 2] - (value3[i3 % 3])))).fold((value3[0]).sin(), |acc, a7| acc * 0.5 + (a7 * (0.5 * ((x0 - (0.25 * (i3 as f64))))))))).tanh()).collect::<Vec<f64>>();
                    list8[0..0].fill(((x0) * (value3[i3 % 3])).sin());
                    if x0 < value3[0] || q2[(i3 + 1) % 2] > 0.3 {
                        return 0.25 * (list8.iter().map_while(|&a9| { let y = a9 - (0.5 * (p1.iter().chain(list8.iter()).cloned().skip(1).sum::<f64>())); if y > -0.86 { Some(y * y) } else { None } }).filter(|&a10| a10 < -1.15).filter(|&a11| a11 > 1.29).count() as f64) + x0 + x0 + q2[i3 % 2];
                    }
                    {
                        let mut f12 = |a13: f64| ((if stop_gradient(a13) > list8[i3 % 1] { (a13) * (list8[(i3 + 2) % 1]) } else { list8[i3 % 1] })).sin();
                        for a19 in q2.iter().copied().map(|a14| a14 + (0.5 * (((a14 - (a14))) / (2.0 + (x0).sin())))).map(|a15| a15 * (0.5 * ((a2 + (a15).sin())))).map(|a16| a16 - (((|a17: f64| (if ({ let inner18 = a17; inner18 * (a16) }) > a2 { value3[i3 % 3] } else { q2[i3 % 2] }))(((q2[i3 % 2]).clamp(-1.25, 1.25)).tanh())).tanh())) {
                            let f20 = |a21: f64| ({ let inner22 = (q2[1] + p1[2]); inner22 * ((q2[i3 % 2]) * (value3[0])) });
                        }
                        'outer23: for (i25, e24) in p1.iter().enumerate() {
                        }
                    }
                }
            }
            stop_gradient((|a26: f64| x0)((x0).tanh())) + q2[0] + p1[0] + q2[0]
        }
    }

    compare!(
        program, (a0[0], &a1.to_vec(), a2, a3), (&mut d0[0], d1, d2, d3), |a0: 1, a1: 3, a2: 2, a3: 3|, |d0, d1, d2, d3|,
        at: [0.75, 1.44, -0.56, -0.28, -0.28, 0.84, 0.59, -0.62, 0.26], weights: [0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.0, 0.0, 0.0], stopped: true
    );
}

mod chains_46 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: &mut [f64], value3: &[f64]) -> f64 {
            q2.iter_mut().zip(value3.iter().filter(|&&a2| a2 < 1.36).flat_map(|a3| value3.iter().map(move |&b4| (x0).tanh() * *a3))).for_each(|(e1, a5)| {
                *e1 /= 2.0 + (0.5 * ((|a6: f64| (*e1).sin())(0.5 * ((|a7: f64| p1)(0.5 * (value3[0])))))).sin();
                for a8 in value3.iter().skip(1).rev().take(2) {
                    let mut f9 = |a10: f64, a11: f64| {
                        if value3.iter().zip(value3.iter()).step_by(2).step_by(2).all(|(&a13, &a14)| a14 + (0.5 * ((*e1).cos())) > 0.15) {
                            let mut f16 = |a17: f64, a18: f64| 0.5 * (value3.chunks_exact(2).map(|a19| a19[0] + (p1)).rev().sum::<f64>());
                        }
                        0.5 * (*a8)
                    };
                }
                *e1 = 0.5 * ((a5 - (*e1)));
            });
            (|a20: f64| (|a21: f64| q2[1])((a20).tanh()))((p1).sin()) + p1 + value3[2] + value3[2]
        }
    }

    compare!(
        program, (a0[0], a1[0], a2, a3), (&mut d0[0], &mut d1[0], d2, d3), |a0: 1, a1: 1, a2: 3, a3: 4|, |d0, d1, d2, d3|,
        at: [1.05, -0.27, 1.1, 0.01, -1.13, -0.49, -0.25, 1.42, 0.55], weights: [0.0, 0.0, 0.25, 0.5, 0.75, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_47 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_0(x0: f64, p1: &[[f64; 2]; 2]) -> (f64, f64) {
            let f1 = move |a2: f64| 0.5 * ((0..4).step_by(2).take(2).map(|a3| (0..4).map(|a4| ((|a5: f64| a2)((0.25 * (a3 as f64)).atan2(2.0 + (p1[a3 % 2][a4 % 2]).sin()))).tanh()).sum::<f64>()).sum::<f64>());
            let row6 = [f1((x0).tanh()), f1(x0), f1((p1[0][0]).tanh()), (x0) * (p1[0][0])];
            let v7 = if !(row6[2] > p1[0][1]) {
                ((1.0 + (p1.iter().skip(1).map(|a8| a8[1] - ((p1[1][1]).clamp(-1.25, 1.25))).sum::<f64>()).powi(2)).sqrt()).tanh()
            } else {
                (p1[1][1]).sin()
            };
            (row6.iter().copied().scan(0.5 * ((row6.into_iter().enumerate().map(|(a10, a11)| 0.25 * (a10 as f64) - (0.5 * ((a11 + x0)))).product::<f64>()).tanh()), |state, a12| { *state = *state * 0.5 + a12 + (((1.5 + (p1[1][0]).sin()).ln()).powi(3)); Some(*state) }).map(|a13| a13 + ((row6.chunks(2).zip((1..3)).map(|(a15, a16)| 0.25 * (a16 as f64) + (0.5 * ((f1(0.5 * (v7))).sin()))).fold(stop_gradient(p1[0][1]), |acc, a17| acc - (a17 - (a17)))).sin())).sum::<f64>() + row6[0] + x0 + p1[0][1], (1..2).map(|a18| 0.25 * (a18 as f64) + ((f1(0.5 * (p1[1][a18])) - ((if (x0).cos() > 0.1 && v7 < 0.9 { v7 } else { x0 }))))).rev().map(|a19| a19 * ((((1.5 + (p1[0][0]).cos()).recip()) * (a19)).tanh())).fold(0.5 * (v7), |acc, a20| acc * 0.5 + (a20 + (0.5 * (f64::sin((p1[0][1]) * (row6[1])))))))
        }

        #[differentiate]
        fn program(x0: f64, p1: &mut [f64], q2: &f64, value3: &[f64]) -> f64 {
            let mut m1 = 0.5 * (p1.iter().chain(value3.iter()).cloned().skip(1).sum::<f64>());
            let mut m2 = (value3.iter().map(|&a3| a3 * (((p1.iter().sum::<f64>() - ((x0).atan2(2.0 + (a3).sin())))).tanh())).flat_map(|a4| p1.iter().map(move |&b5| 0.5 * ((a4).min(a4)) * a4)).fold(value3.iter().step_by(2).rev().copied().fold(x0, f64::min), |acc, a6| (acc).sin() * (a6 - ((({ let inner7 = (m1 - (value3[1])); inner7 * (helper_0(0.5 * (p1[2]), &[[a6, *q2], [*q2, value3[3]]]).1) })).tanh())))).sin();
            let o8 = p1.iter().map(|a9| *a9 + (m1)).min_by(|a, b| a.total_cmp(b));
            let t11 = helper_0((p1.iter().copied().fold(*q2, |acc, a10| acc * 0.5 + (a10 + (0.5 * ((*q2) * (x0)))))).tanh(), &[[p1[0], *q2], [m1, value3[3]]]);
            ((p1[0]).abs()).clamp(-1.25, 1.25) + value3[3] + o8.unwrap_or(0.19) + *q2
        }
    }

    compare!(
        program, (a0[0], a1, &a2[0], a3), (&mut d0[0], d1, &mut d2[0], d3), |a0: 1, a1: 4, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        at: [0.53, 1.08, 0.19, -0.88, -0.01, -0.19, -0.62, 0.63, -0.58, 0.38], weights: [0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod chains_48 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut f64, q2: &[f64]) -> f64 {
            let mut m1 = (q2[3]).tanh();
            if 0.25 * (q2.chunks(2).map(|a2| a2[0] + (q2.chunks_exact(2).rev().take_while(|w3| w3[0] < -0.34).enumerate().map(|(a5, a6)| a6[0] + (((m1 + q2[0])).tanh())).sum::<f64>())).filter(|&a7| a7 > 0.36).count() as f64) > m1 {
                m1 = (q2.iter().skip(1).copied().fold(*p1, f64::min)).sin();
                {
                    let mut f8 = |a9: f64, a10: f64| 0.5 * (x0);
                    let v11 = (q2.iter().sum::<f64>()).sin();
                    *p1 += 0.5 * (f8(q2.windows(2).enumerate().map(|(a13, a14)| (*p1 + q2[a13])).map(|a15| a15 * (q2.chunks(2).rev().rev().skip(1).map(|a16| a16[0] + ((x0) * (a15))).fold((a15).tanh(), |acc, a17| acc * 0.5 + (a17 * (0.5 * (q2.windows(2).map(|a18| a18[0] + ((a15).tanh())).max_by(|a, b| a.partial_cmp(b).unwrap()).unwrap_or(x0))))))).sum::<f64>(), 0.5 * ((q2.chunks_exact(2).rev().step_by(2).map(|a19| a19[0] + ((a19[1]).sin())).product::<f64>()).tanh())));
                }
            } else if m1 > 0.1 && (m1) * (*p1) < 0.9 {
                let o20 = q2.iter().copied().skip(1).map(|a21| a21 - ((q2.windows(2).step_by(2).filter(|w22| w22[1] < 0.05).map(|a23| a23[0] - (((a23.chunks_exact(2).map(|a24| a24[0] + (((q2[1] + q2[0])).sin())).fold(0.5 * (a21), |acc, a25| acc * 0.5 + (a25 + ((a23.iter().scan(0.5 * (x0), |state, a26| { *state = *state - *a26 + (((*a26) * (a25)).tanh()); Some(*state) }).skip(1).nth(2).unwrap_or(*p1)).tanh()))) + (a21 + a21))).sin())).sum::<f64>()).tanh())).map(|a27| a27 + ((|a28: f64| ({ let inner29 = x0; inner29 * (a27) }))(((*p1).atan()).tanh()))).min_by(|a, b| a.total_cmp(b));
            }
            q2.chunks_exact(2).map(|a30| a30[0] + (({ let inner31 = (*p1 - (q2[1])); inner31 * ((q2[3]) * (q2[3])) }))).sum::<f64>() + m1 + q2[3] + q2[2]
        }
    }

    compare!(
        program, (a0[0], &mut a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
        at: [-1.46, 0.65, 1.21, 1.11, -1.46, -0.96], weights: [0.0, 0.25, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_49 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64; 4], q2: &[f64]) -> f64 {
            let mut stack1 = vec![(p1[3]).hypot(1.0 + (x0).powi(2)), (|a2: f64| a2)(0.5 * (x0))];
            p1.iter_mut().enumerate().for_each(|(i4, e3)| {
                for a9 in q2.chunks_exact(2).map(|a5| a5[i4 % 2] * (a5.iter().map(|&a6| a6 + (0.5 * ((q2.iter().sum::<f64>() + (stack1[(i4 + 1) % 2]).hypot(1.0 + (q2[(i4 + 1) % 4]).powi(2)))))).map_while(|a7| { let y = a7 + ((a5.iter().step_by(2).rev().copied().fold(a5[(i4 + 1) % 2], f64::min)).tanh()); if y > -1.2 { Some(y * y) } else { None } }).fold(0.5 * ((stack1[stack1.len() - 1]).tanh()), |acc, a8| (acc).sin() * (a8 - (((a5.iter().copied().sum::<f64>()) * ((stack1[(i4 + 2) % 2]) * (a8))).sin()))))) {
                    for &a10 in q2.iter() {
                        *e3 /= 2.0 + ((((a10).sin() - (q2.iter().fold(stack1[stack1.len() - 1], |acc, &a11| acc * 0.5 + (a11 - (((a11) * (stack1[stack1.len() - 2])).tanh())))))).tanh()).sin();
                    }
                }
                *e3 += 0.5 * ((q2[1]) * (x0));
            });
            (|a12: f64| f64::sin(stack1[stack1.len() - 2]))(0.5 * ((|a13: f64| stack1[1])(p1[1]))) + q2[2] + q2[3] + stack1[stack1.len() - 1]
        }
    }

    compare!(
        program, (a0[0], array(a1), a2), (&mut d0[0], array(d1), d2), |a0: 1, a1: 4, a2: 4|, |d0, d1, d2|,
        at: [0.95, -1.11, -0.07, 0.17, -0.25, 0.7, -1.39, -0.79, 0.95], weights: [0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_50 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: [f64; 4], q2: &[f64], value3: &[f64]) -> f64 {
            {
                let f1 = |a2: f64| {
                    for a6 in q2.iter().map(|a3| (a3 - (q2.iter().copied().scan(0.5 * (x0), |state, a4| { *state = *state * 0.5 + a4 * ((value3[2] + a2)); Some(*state) }).take_while(|&a5| a5 > 1.41).sum::<f64>())).powi(2)) {
                        let mut m7 = (((q2[1]) * (p1[0])).min(value3[3])).sin();
                    }
                    (q2.chunks(2).zip((1..3)).map(|(a9, a10)| ((a9[a10 % 1]).atan2(2.0 + (value3[a10]).sin())) * (value3.iter().sum::<f64>())).fold(((|a11: f64| value3[1])((p1[3]).sin())).tanh(), |acc, a12| acc * 0.5 + (a12 * ((((q2[0] + p1[0]) + (value3[0] + p1[1]))).sin())))).sin()
                };
                let o13 = (0..4).rev().map(|a14| (({ let inner15 = x0; inner15 * (value3[2]) })).sin()).max_by(|a, b| a.partial_cmp(b).unwrap());
                let found17 = 'block16: {
                    let v18: f64 = p1.windows(2).take_while(|w19| w19[1] > 0.83).map(|a20| a20[1] - (((q2[0]) * (p1.iter().copied().map(&f1).map(&f1).fold(0.5 * (p1[2]), |acc, a21| acc * 0.5 + (a21 + ((value3.iter().copied().skip(1).map(f64::tanh).skip(1).fold((q2[2]).tanh(), |acc, a22| (acc).sin() * (a22 - ((q2[2]).sin())))).sin()))))).sin())).map_while(|a23| { let y = a23 + (0.5 * (((q2[2]).max(x0) + (x0 + p1[2])))); if y > -0.92 { Some(y * y) } else { None } }).sum();
                    (f64::sin((x0) * (v18))).sin()
                };
            }
            ({ let inner24 = (q2[0]) * (p1[2]); inner24 * ((q2[0]) * (p1[3])) }) + x0 + x0 + value3[1]
        }
    }

    compare!(
        program, (a0[0], *array(a1), a2, a3), (&mut d0[0], array(d1), d2, d3), |a0: 1, a1: 4, a2: 3, a3: 4|, |d0, d1, d2, d3|,
        at: [-1.2, -0.13, 0.12, -0.09, 0.62, -0.32, 1.29, 1.06, -1.01, -1.16, -1.05, -0.58], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_51 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64], q2: &[f64; 3], value3: &[f64]) -> f64 {
            let mut f1 = |a2: f64| 0.5 * ((if (|a3: f64| x0)(a2) > a2 { value3[2] } else { (|a4: f64| x0)((value3[1]).sin()) }));
            let v5 = match 3 {
                k if k > 0 && q2[0] < value3[0] || q2[1] > 0.3 => {
                    let x0 = ({ let inner6 = q2[2]; inner6 * (q2[2]) });
                    (value3.chunks_exact(2).map(|a7| a7[0] - (0.5 * (((x0).atan() + a7[0])))).fold(((q2[2] - (value3[2]))).sin(), |acc, a8| (acc).sin() * (a8 * ((stop_gradient(value3[1])) * ((value3[2]).clamp(-1.25, 1.25)))))).sin()
                }
                1 if q2[0] < value3[0] || q2[1] > 0.3 => {
                    let mut list14 = value3.chunks(2).map(|a9| a9[0] * (0.5 * (a9.chunks_exact(2).rev().take_while(|w10| w10[0] < -0.34).enumerate().map(|(a12, a13)| a13[1] - (((0.25 * (a12 as f64) + x0)) * (a13[a12 % 2]))).sum::<f64>()))).collect::<Vec<f64>>();
                    ((list14[1]).min(x0) + q2[2])
                }
                _ => {
                    for a15 in value3.windows(2) {
                        let v16: f64 = a15.windows(2).skip(1).map(|a17| a17[1] - (((a17.iter().enumerate().map(|(a19, &a20)| a20 - ((f64::sin((q2.chunks(2).map(|a21| a21[a19 % 1] + (0.5 * ((1..2).map(|a22| (a15.chunks(2).rev().rev().skip(1).map(|a23| a23[a19] * ((value3[a19] - (a15[1 - a19])))).fold((a15[1 - a22]).sin(), |acc, a24| (acc).sin() * (a24 - (a15.windows(2).rev().map(|a25| a25[a22] * (q2[0])).sum::<f64>())))).sin()).enumerate().rev().map(|(a27, a28)| a28 - (a15[a27])).fold((x0).tanh(), |acc, a29| (acc).sin() * (a29 + ((a17[a19]) * (a17[(a19 + 1) % 2]))))))).skip(1).map(|a30| a30 * (((if a19 % 2 == 1 { q2[2 - a19] } else { a15[1 - a19] })).sin())).product::<f64>()).tanh())).sin())).product::<f64>()).tanh()).sin())).sum();
                    }
                    let v33 = 0.5 * (q2.iter().flat_map(|a31| q2.iter().map(move |&b32| (if (if (x0).tanh() > b32 { x0 } else { b32 }) > b32 { b32 } else { b32 }) * *a31)).sum::<f64>());
                    (q2.iter().copied().enumerate().map(|(a35, a36)| a36 - (((value3.iter().copied().sum::<f64>()) * ((a36) * (value3[(a35 + 2) % 3]))).sin())).sum::<f64>()).tanh()
                }
            };
            for i37 in (0..5).step_by(2).rev() {
            }
            value3.chunks_exact(2).map(|a38| a38[0] * ((({ let inner39 = (q2[1] - (a38[0])); inner39 * ((if q2[0] > inner39 { v5 } else { x0 })) })).tanh())).sum::<f64>() + value3[0] + x0 + value3[2]
        }
    }

    compare!(
        program, (a0[0], a1, array(a2), a3), (&mut d0[0], d1, array(d2), d3), |a0: 1, a1: 4, a2: 3, a3: 3|, |d0, d1, d2, d3|,
        at: [-1.46, -0.96, -0.93, 0.73, 0.75, 0.5, 1.01, -0.69, 1.02, 0.19, 0.76], weights: [0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod chains_53 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            let mut m1 = p1[2];
            let (loose3, loose4): (Vec<f64>, Vec<f64>) = p1.windows(2).step_by(2).map(|a2| a2[1] - ((((m1).atan() + f64::sin(p1[2]))).tanh())).map(|a5| (a5 * m1, a5.cos())).unzip();
            {
                let part6 = &p1[..3];
                let mut n7 = 0;
                while n7 < 2 {
                    n7 += 1;
                    for i8 in (1..=4).rev().step_by(3) {
                        {
                            let mut f9 = |a10: f64, a11: f64| 0.5 * (m1);
                        }
                    }
                }
                m1 = part6[2] * 0.5;
            }
            (p1.iter().chain(p1.iter()).copied().fold((m1).tanh(), |acc, a12| acc - (a12 - (0.5 * ((a12 + m1)))))).atan2(2.0 + ((|a13: f64| a13)((m1).sin())).sin()) + p1[3] + x0 + x0
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [1.0, -1.33, 0.07, -1.28, -1.26], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_56 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_0(x0: f64, p1: usize) -> (f64, f64) {
            let mut list1 = [0.25 * (p1 as f64), 0.25 * (p1 as f64), x0].into_iter().collect::<Vec<f64>>();
            let f2 = move |a3: f64| {
                let o4 = (0..4).map(|a5| 0.25 * (a5 as f64) + (((1..3).map(|a6| 0.25 * (a6 as f64) + ((({ let inner7 = 0.25 * (a6 as f64); inner7 * (x0) })).tanh())).sum::<f64>()).tanh())).rev().step_by(2).find(|&a8| a8 > 0.1);
                0.5 * (((if p1 % 2 == 1 { o4.unwrap_or(-1.45) } else { x0 }) + ([a3, o4.unwrap_or(0.76), x0].into_iter().map(|a9| a9 - (0.5 * (o4.unwrap_or(-0.45)))).product::<f64>()).tanh()))
            };
            (((list1[p1 % 3]) * (x0)).min((x0) * (x0)) + x0 + 0.25 * (p1 as f64) + list1[p1 % 3], ({ let inner10 = (list1.iter().enumerate().map(|(a12, a13)| 0.25 * (a12 as f64) - (0.5 * ((x0).abs()))).product::<f64>()).tanh(); inner10 * (inner10) }))
        }

        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: &[f64; 3], value3: &[f64]) -> f64 {
            let x0 = value3.iter().skip(1).copied().fold(p1[1], f64::min);
            let mut stack1 = vec![(p1[1]).hypot(1.0 + (value3[2]).powi(2)), (p1[1]) / (2.0 + (x0).sin())];
            let o2 = p1.iter().flat_map(|&a3| q2.iter().map(move |&b4| ((1..3).map(|a5| ([x0, a3, 0.25 * (a5 as f64)].into_iter().fold(a3, f64::min)).tanh()).rev().skip(1).sum::<f64>()).sin() * a3)).rev().skip(1).reduce(|a, b| a * 0.5 + b);
            let v6 = q2.iter().chain(q2.iter()).copied().sum::<f64>();
            let mut sum7 = 0.0;
            for i8 in 1..3 {
                let difference9 = p1[i8 + 1] - p1[i8] * p1[i8 - 1];
                let v10: f64 = value3.iter().sum();
                sum7 -= 0.5 * ((1.0 + (p1.windows(2).take_while(|w11| w11[1] > 0.78).skip_while(|w12| w12[i8 % 2] < 0.97).step_by(2).map(|a13| a13[(i8 + 1) % 2] * ((p1.iter().copied().map(|a14| a14 - (((a14 - (q2[i8]))).tanh())).filter_map(|a15| { let y = a15 * ((x0) * (stack1[stack1.len() - 1])); if y > 1.36 { Some(y * y) } else { None } }).fold((stack1[stack1.len() - 2]).tanh(), |acc, a16| acc * 0.5 + (a16 - (0.5 * (helper_0(0.5 * (a16), i8).0))))).sin())).sum::<f64>()).powi(2)).sqrt());
            }
            (helper_0(0.5 * (p1[1]), 0).0) / (2.0 + (x0).sin()) + p1[1] + value3[3] + p1[3] + sum7
        }
    }

    compare!(
        program, (a0[0], a1, array(a2), a3), (&mut d0[0], d1, array(d2), d3), |a0: 1, a1: 4, a2: 3, a3: 4|, |d0, d1, d2, d3|,
        at: [0.5, -0.88, 0.67, -0.95, 0.37, -0.84, -1.03, -0.98, -1.13, -1.04, -1.41, 0.29], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_57 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64; 4], q2: [f64; 2], value3: &[f64]) -> f64 {
            if 0.25 * (p1.chunks(2).map(|a1| a1[0] + (p1.chunks_exact(2).rev().take_while(|w2| w2[0] < -0.34).enumerate().map(|(a4, a5)| 0.5 * ((value3[0] + a1[(a4 + 2) % 2]))).sum::<f64>())).filter(|&a6| a6 > 0.36).count() as f64) > value3[1] {
                let x0 = value3.iter().skip(1).copied().fold(p1[1], f64::min);
            }
            let f7 = |a8: f64| {
                (p1.iter().sum::<f64>()) / (2.0 + (value3[3]).sin())
            };
            let mut sum9 = 0.0;
            for i10 in 1..1 {
                let difference11 = q2[i10 + 1] - q2[i10] * q2[i10 - 1];
                let mut m12 = ((q2[(i10 + 2) % 2] + value3[3])).mul_add((p1[3 - i10]).sin(), p1[(i10 + 2) % 4]);
                m12 /= 2.0 + (((0.25 * (q2.windows(2).map(|a13| a13[i10] - (((value3[3 - i10] + m12)).sin())).rev().zip(p1.chunks_exact(2)).filter(|&(a15, a16)| a16[1 - i10] < -1.36).count() as f64)) * ((m12).min(q2[1]))).sin()).sin();
                sum9 += 0.5 * (f7(0.5 * ((p1[1] - (value3[3])))));
            }
            let mut sum17 = 0.0;
            for j18 in 0..2 {
                let factor21 = ((q2.iter().copied().fold(0.5 * (value3[j18]), |acc, a22| acc * 0.5 + (a22 - (((x0 + q2[j18])).sin())))) * (x0)).sin();
                let mut column20 = (q2[1 - j18]) / (2.0 + (value3[3 - j18]).sin());
                for k19 in 0..2 {
                    column20 += p1[k19 * 2 + j18] * factor21 * q2[1];
                }
                sum17 += 0.5 * column20.sin();
            }
            ((if (if (1.5 + (q2[1]).cos()).recip() > value3[1] { x0 } else { q2[1] }) > x0 { value3[0] } else { p1[2] })) * (q2[0]) + x0 + q2[0] + p1[3] + sum9 + sum17
        }
    }

    compare!(
        program, (a0[0], array(a1), *array(a2), a3), (&mut d0[0], array(d1), array(d2), d3), |a0: 1, a1: 4, a2: 2, a3: 4|, |d0, d1, d2, d3|,
        at: [1.04, 1.46, -0.77, 0.0, -1.47, -1.2, -0.13, 0.12, -0.09, 0.62, -0.32], weights: [0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_61 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            let v1 = p1.iter().scan((({ let inner2 = p1[0]; inner2 * (x0) })).sin(), |state, &a3| { *state = *state * 0.5 + a3 - (((p1[3]) / (2.0 + (a3).sin())).sin()); Some(*state) }).fold(0.25 * (p1.windows(2).map(|a4| a4[0] - ((a4.windows(2).map(|a5| a5[1] + ((x0).sin())).reduce(f64::max).unwrap_or(x0)).sin())).skip_while(|&a6| a6 < 0.41).filter(|&a7| a7 > -0.37).filter(|&a8| a8 > -0.08).count() as f64), |acc, a9| acc - (a9 - (a9)));
            let mut stack10 = vec![(p1[3]).hypot(1.0 + (x0).powi(2)), (|a11: f64| a11)(0.5 * (x0))];
            let mut list12: Vec<f64> = p1.iter().chain(p1.iter()).cloned().skip(1).collect();
            for a14 in p1.iter().copied().map(|a13| a13 * ((list12[2]).tanh())) {
                {
                    let f15 = |a16: f64| ((x0) / (2.0 + (p1[2]).sin())).tanh();
                    stack10[0] += 0.5 * (f15(0.5 * ((p1[3]).atan2(2.0 + (list12[6]).sin()))));
                }
            }
            let mut sum17 = 0.0;
            for i18 in 1..6 {
                let difference19 = list12[i18 + 1] - list12[i18] * list12[i18 - 1];
                let mut m20 = (((p1[3]).tanh() + (v1 + v1))).sin();
                sum17 += ((list12[i18] + (p1[i18 % 4]).cos())).tanh();
            }
            let mut sum21 = 0.0;
            for i22 in 0..6 {
                let difference23 = list12[i22 + 1] - list12[i22];
                for &a24 in p1.iter() {
                    let mut m25 = (({ let inner26 = (v1) * (x0); inner26 * (p1.iter().fold((a24).sin(), |acc, a27| (acc).sin() * (*a27 - (p1.iter().map(|a28| (a28 - (x0)).powi(2)).map(|a29| a29 + (p1.iter().zip(p1.iter()).step_by(2).step_by(2).map(|(&a31, a32)| *a32 + (0.5 * (list12.iter().map(|&a33| a33 + ((|a34: f64| x0)((v1).sin()))).fold(*a32, f64::max)))).sum::<f64>())).sum::<f64>())))) })).tanh();
                }
                sum21 += (list12.iter().copied().map(|a35| a35 - ((((|a36: f64| a36)((v1).sin()) - ((x0).hypot(1.0 + (x0).powi(2))))).tanh())).map_while(|a37| { let y = a37 * (0.5 * ((list12.iter().sum::<f64>()) * ((if difference23 > stack10[stack10.len() - 2] { a37 } else { v1 })))); if y > -1.5 { Some(y * y) } else { None } }).take(2).find(|&a38| a38 > -0.49).unwrap_or(0.25 * (i22 as f64))).sin();
            }
            (|a39: f64| (|a40: f64| a40)((v1).tanh()))(((list12[5]) / (2.0 + (v1).sin())).tanh()) + list12[4] + stack10[1] + v1 + sum17 + sum21
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [-1.33, -0.12, -0.14, 1.17, 1.1], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_62 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            let mut items1 = p1.iter().copied();
            let v2 = items1.next().unwrap_or(p1[3]);
            while let Some(a3) = items1.next() {
                let mut stack4 = vec![(p1[2] + a3), (|a5: f64| a5)(0.5 * (p1[0]))];
            }
            let mut list7: Vec<f64> = p1.iter().chain(p1.iter()).map(|&a6| a6 * (0.5 * (((a6) * (v2)).clamp(-1.25, 1.25)))).collect();
            list7[3] = (list7[3]).sin() + 0.5 * ((|a8: f64| list7.iter().map(|&a9| a9 + ((|a10: f64| a8)((a8).sin()))).fold(x0, f64::max))(((p1[1]).powi(3)).tanh()));
            for a11 in (1..4) {
                list7.iter_mut().zip(p1.iter().copied().map(|a13| a13 * (((|a14: f64| a14)((x0).sin())) * ((0.25 * (a11 as f64)).atan2(2.0 + (p1[1]).sin())))).map(|a15| a15 * ((((|a16: f64| p1[3 - a11])(0.5 * (x0))) * (a15)).sin())).take_while(|&a17| a17 < -0.22)).for_each(|(e12, a18)| {
                    let mut list20 = p1.chunks(2).map(|a19| a19[(a11 + 1) % 2] + (0.5 * ((p1.iter().copied().fold(p1[a11], f64::max)) / (2.0 + (*e12).sin())))).collect::<Vec<f64>>();
                    *e12 = ((if (list20[0]).max(list20[1]) > x0 { *e12 } else { list20[(a11 + 1) % 2] })).sin();
                });
            }
            (v2 + p1.iter().filter(|&&a21| a21 > -1.22).fold(0.5 * (list7[3]), |acc, &a22| acc * 0.5 + (a22 * ((x0).sin())))) + x0 + v2 + x0
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [-0.81, 0.16, -1.32, -0.09, -0.92], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_63 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: f64, value3: &[f64]) -> f64 {
            let v1: f64 = value3.chunks_exact(2).map(|a2| a2[1] + (0.5 * ((|a3: f64| (|a4: f64| value3[0])(a3))((value3[2]).hypot(1.0 + (p1).powi(2)))))).sum();
            let mut loose6: Vec<f64> = value3.iter().filter(|&&a5| a5 < -0.73).copied().collect();
            if (|a7: f64| v1)((v1).tanh()) > 0.1 && v1 < 0.9 {
                let v9 = 0.5 * (((|a8: f64| v1)(p1)).powi(3));
                let mut items11 = (1..3).map(|a10| (q2) * ((v1).clamp(-1.25, 1.25)));
                let v12 = items11.next().unwrap_or(v9);
                while let Some(a13) = items11.next() {
                    for a17 in loose6.iter().map(|a14| a14 * (value3.iter().copied().scan(0.5 * (q2), |state, a15| { *state = *state * 0.5 + a15 + (((v9) * (p1)).tanh()); Some(*state) }).map(|a16| a16 * (((1.0 + (value3[2]).powi(2)).sqrt()).sin())).sum::<f64>())) {
                        for a21 in loose6.iter().scan(a17, |state, a18| { *state = *state - *a18 * ((|a19: f64| (|a20: f64| a13)(a19))(loose6.iter().skip(1).sum::<f64>())); Some(*state) }).step_by(2) {
                        }
                    }
                }
            }
            (|a22: f64| a22)(loose6.iter().cloned().fold(value3[3], |acc, a23| acc - (a23 + ((value3.windows(2).enumerate().map(|(a25, a26)| a26[1] - ((a26[a25 % 2]) * (x0))).map(|a27| a27 + ((p1 + q2))).sum::<f64>()).tanh())))) + p1 + q2 + v1
        }
    }

    compare!(
        program, (a0[0], a1[0], a2[0], a3), (&mut d0[0], &mut d1[0], &mut d2[0], d3), |a0: 1, a1: 1, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        at: [0.65, 0.87, -1.37, -0.73, -1.12, -0.27, -1.05], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_67 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &Vec<f64>, q2: f64, value3: &[f64]) -> f64 {
            let v1 = value3.iter().sum::<f64>();
            let v2 = p1.iter().chain(value3.iter()).map(|a3| *a3 + (0.5 * (value3.iter().sum::<f64>()))).flat_map(|a4| p1.iter().map(move |&b5| 0.25 * ([q2, q2, x0].into_iter().skip(1).map(|a6| a6 * (((|a7: f64| a6)((q2).sin())).tanh())).map(|a8| a8 + (((if !(a8 > q2) { a8 } else { b5 })).tanh())).filter(|&a9| a9 < 1.28).count() as f64) * a4)).sum::<f64>();
            let mut items11 = (1..3).map(|a10| ((v1) * ((value3[2]).max(value3[3 - a10]))).tanh());
            let v12 = items11.next().unwrap_or(q2);
            while let Some(a13) = items11.next() {
                {
                    let f14 = move |a15: f64, a16: f64| {
                        let t20 = (0..3).rev().take_while(|&a17| (a13).min(v2) > 0.1 && (v1 + a13) < 0.9).take(2).map(|a18| ((if a18 % 2 == 1 { (1.5 + (q2).cos()).recip() } else { [v2, v2, v2].into_iter().take(2).fold((0.25 * (a18 as f64)).sin(), |acc, a19| (acc).sin() * (a19 - (((1.5 + (q2).sin()).ln()).sin()))) })).sin()).fold((((a15 + v2)).sin(), v2), |(s, q), a21| (q * 0.5 + a21 + (0.5 * (f64::sin((x0) / (2.0 + (a15).sin())))), s.sin()));
                        let o22 = [a15, v2, v2].into_iter().scan(((q2) * (x0)).tanh(), |state, a23| { *state = *state - a23 + (0.5 * ([v1, a23, a15].into_iter().scan((({ let inner24 = a23; inner24 * (a16) })).sin(), |state, a25| { *state = *state - a25 * (((q2) / (2.0 + (a25).sin())).cos()); Some(*state) }).fold(q2, f64::max))); Some(*state) }).map(|a26| a26 - ((({ let inner27 = q2; inner27 * ((t20.1 + a16)) })).tanh())).filter(|&a28| a28 > 0.49).reduce(|a, b| a * 0.5 + b);
                        0.5 * (v2)
                    };
                }
            }
            (p1[0] - (v1)) + p1[3] + v12 + q2
        }
    }

    compare!(
        program, (a0[0], &a1.to_vec(), a2[0], a3), (&mut d0[0], d1, &mut d2[0], d3), |a0: 1, a1: 4, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        at: [-1.42, 0.97, 0.34, -0.74, -0.96, -0.06, 0.74, -1.3, -1.21, 0.13], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_68 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &Vec<f64>, q2: &mut [f64], value3: &[f64]) -> f64 {
            for a2 in q2.iter().copied().map(|a1| a1 + (a1)) {
                for i3 in (1..5).step_by(2).rev() {
                    let mut list8 = (1..2).map(|a4| ((|a5: f64| a5)(p1.chunks(2).rev().rev().skip(1).map(|a6| a6[i3 % 1] * ((q2[i3 % 2] - (value3[i3 % 3])))).fold((value3[0]).sin(), |acc, a7| acc * 0.5 + (a7 * (0.5 * ((x0 - (0.25 * (i3 as f64))))))))).tanh()).collect::<Vec<f64>>();
                    list8[0..0].fill(((x0) * (value3[i3 % 3])).sin());
                    if x0 < value3[0] || q2[(i3 + 1) % 2] > 0.3 {
                        return 0.25 * (list8.iter().map_while(|&a9| { let y = a9 - (0.5 * (p1.iter().chain(list8.iter()).cloned().skip(1).sum::<f64>())); if y > -0.86 { Some(y * y) } else { None } }).filter(|&a10| a10 < -1.15).filter(|&a11| a11 > 1.29).count() as f64) + x0 + x0 + q2[i3 % 2];
                    }
                    {
                        let mut f12 = |a13: f64| ((if stop_gradient(a13) > list8[i3 % 1] { (a13) * (list8[(i3 + 2) % 1]) } else { list8[i3 % 1] })).sin();
                        for a19 in q2.iter().copied().map(|a14| a14 + (0.5 * (((a14 - (a14))) / (2.0 + (x0).sin())))).map(|a15| a15 * (0.5 * ((a2 + (a15).sin())))).map(|a16| a16 - (((|a17: f64| (if ({ let inner18 = a17; inner18 * (a16) }) > a2 { value3[i3 % 3] } else { q2[i3 % 2] }))(((q2[i3 % 2]).clamp(-1.25, 1.25)).tanh())).tanh())) {
                            let f20 = |a21: f64| ({ let inner22 = (q2[1] + p1[2]); inner22 * ((q2[i3 % 2]) * (value3[0])) });
                        }
                        'outer23: for (i25, e24) in p1.iter().enumerate() {
                        }
                    }
                }
            }
            stop_gradient((|a26: f64| x0)((x0).tanh())) + q2[0] + p1[0] + q2[0]
        }
    }

    compare!(
        program, (a0[0], &a1.to_vec(), a2, a3), (&mut d0[0], d1, d2, d3), |a0: 1, a1: 3, a2: 2, a3: 3|, |d0, d1, d2, d3|,
        at: [0.75, 1.44, -0.56, -0.28, -0.28, 0.84, 0.59, -0.62, 0.26], weights: [0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.0, 0.0, 0.0], stopped: true
    );
}

mod chains_70 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: &[f64]) -> f64 {
            let t1 = q2.iter().fold((0.5 * ((x0).max(x0)), q2[3]), |(s, q), &a2| (q * 0.5 + a2 + (0.5 * ((q2[0]).clamp(-1.25, 1.25))), s.sin()));
            let mut list3 = q2.iter().chain(q2.iter()).cloned().collect::<Vec<f64>>();
            let mut list5: Vec<f64> = p1.chunks_exact(2).map(|a4| a4[0] - (0.5 * (((x0).atan() + a4[0])))).collect();
            list3[5] = (p1.iter().skip(1).flat_map(|a6| list3.iter().map(move |&b7| 0.5 * ((x0).mul_add(b7, x0)) * *a6)).sum::<f64>()).tanh();
            (t1.1 + t1.1) + list5[0] + list5[0] + list3[4]
        }
    }

    compare!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 3, a2: 4|, |d0, d1, d2|,
        at: [-0.48, 1.37, -0.05, 0.48, -0.71, 0.57, -0.56, -0.34], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_73 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: &[f64]) -> f64 {
            let f1 = move |a2: f64| {
                let t4 = (1..3).map(|a3| (x0).sin()).fold(((1..4).map(|a5| 0.25 * (a5 as f64) * ((|a6: f64| x0)(0.5 * (x0)))).sum::<f64>(), x0), |(s, q), a7| (q * 0.5 + a7 - (0.5 * (x0)), s.sin()));
                0.5 * (((x0).atan() + t4.0))
            };
            let v8 = p1.iter().copied().map(&f1).sum::<f64>();
            let (loose10, loose11): (Vec<f64>, Vec<f64>) = q2.iter().copied().scan((f1(0.5 * (p1[0]))).tanh(), |state, a9| { *state = *state - a9 * ((q2[0]).tanh()); Some(*state) }).map(&f1).map(|a12| (a12 * p1[0], a12.cos())).unzip();
            for a18 in loose10.iter().scan(0.5 * ((q2.iter().enumerate().map(|(a14, a15)| 0.25 * (a14 as f64) - (0.5 * ((x0).abs()))).product::<f64>()).tanh()), |state, &a16| { *state = *state * 0.5 + a16 + (((p1.iter().skip(1).sum::<f64>() + ({ let inner17 = v8; inner17 * (inner17) }))).sin()); Some(*state) }).map(&f1) {
                for a19 in loose11.iter() {
                    'outer20: for (i22, e21) in p1[1..].iter().enumerate() {
                    }
                }
            }
            q2[0] + p1[0] + v8 + q2[1]
        }
    }

    compare!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 3, a2: 3|, |d0, d1, d2|,
        at: [0.9, -1.43, 1.26, -0.12, 0.13, -0.78, -1.42], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_74 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: &Vec<f64>, value3: &[f64]) -> f64 {
            let (loose8, loose9): (Vec<f64>, Vec<f64>) = q2.iter().chain(value3.iter()).map(|a1| *a1 + (0.5 * (p1.iter().sum::<f64>()))).flat_map(|a2| value3.iter().map(move |&b3| 0.25 * ([x0, b3, b3].into_iter().skip(1).map(|a4| a4 * (((|a5: f64| a4)((a2).sin())).tanh())).map(|a6| a6 + (((if !(a2 > a2) { a6 } else { b3 })).tanh())).filter(|&a7| a7 < 1.28).count() as f64) * a2)).map(|a10| (a10 * x0, a10.cos())).unzip();
            let mut n13 = 0;
            let found12 = 'outer11: loop {
                n13 += 1;
                if n13 > 3 {
                    break 0.5 * (x0);
                }
                {
                    let f14 = move |a15: f64| (((a15 + a15) - (a15))).tanh();
                    {
                        let f16 = |a17: f64, a18: f64| {
                            let f19 = |a20: f64, a21: f64| a20;
                            (value3.iter().enumerate().map(|(a23, a24)| 0.5 * (f64::sin(f14((a18).sin())))).product::<f64>()).tanh()
                        };
                    }
                }
            };
            q2[n13 % 3] + value3[n13 % 4] + found12 + value3[1]
        }
    }

    compare!(
        program, (a0[0], a1, &a2.to_vec(), a3), (&mut d0[0], d1, d2, d3), |a0: 1, a1: 2, a2: 3, a3: 4|, |d0, d1, d2, d3|,
        at: [0.16, -0.78, -0.09, 0.46, -1.42, -1.23, -0.12, -1.39, 1.19, -0.25], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_76 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            let mut m1 = (x0).sin();
            if p1.iter().sum::<f64>() > x0 {
                m1 = (m1).sin() + ((if !(m1 > x0) { (|a2: f64| x0)(0.5 * (m1)) } else { m1 })).tanh();
                return ((p1[2] + x0)).cos() + m1 + x0 + p1[1];
            }
            let v4 = ((1.0 + ((|a3: f64| a3)((m1).sin())).powi(2)).sqrt()).tanh();
            let found6 = 'block5: {
                let mut items8 = (1..3).map(|a7| ((m1 - ((p1[0]).clamp(-1.25, 1.25)))).tanh());
                let v9 = items8.next().unwrap_or(p1[1]);
                while let Some(a10) = items8.next() {
                }
                0.5 * (((v4) / (2.0 + (v4).sin())) / (2.0 + (m1).sin()))
            };
            found6 + found6 + x0 + m1
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [-0.34, 0.09, -1.26, 1.13], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_77 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            let mut list6 = p1.iter().copied().flat_map(|a1| p1.iter().map(move |&b2| 0.5 * (0.25 * ([b2, x0, x0].into_iter().map(|a3| a3 * (0.5 * ((-((a1).powi(2))).exp()))).map(|a4| a4 - (((if !(a1 > a4) { b2 } else { b2 })).tanh())).skip(1).filter(|&a5| a5 > 0.96).count() as f64)) * a1)).collect::<Vec<f64>>();
            let v7 = p1.chunks(2).map(|a8| a8[1] - (a8[0])).flat_map(|a9| list6.iter().map(move |&b10| 0.5 * ((a9).atan()) * a9)).take_while(|&a11| a11 > 0.39).fold((list6[3]) / (2.0 + (x0).sin()), |acc, a12| (acc).sin() * (a12 + ((({ let inner13 = (|a14: f64| a12)(0.5 * (x0)); inner13 * ((|a15: f64| a15)(x0)) })).tanh())));
            for i16 in (1..=4).rev().step_by(2) {
                list6[15 - i16] = (list6[15 - i16]).sin() + 0.5 * (p1[i16 % 4]);
            }
            p1.chunks_exact(2).map(|a17| a17[1] - (0.5 * ((-(x0)).hypot(1.0 + (a17.iter().copied().sum::<f64>()).powi(2))))).fold(0.5 * ((p1[2]) * (v7)), |acc, a18| acc - (a18 * ((((x0) * (x0)) * (list6.windows(2).map(|a19| a19[1] * (((a19[1] + list6[9])).sin())).fold(x0, f64::max))).tanh()))) + v7 + p1[2] + x0
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [-0.96, -1.42, -1.41, -1.44, -0.36], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_80 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut f64, q2: f64, value3: &[f64]) -> f64 {
            let mut items8 = value3.windows(2).map(|a1| a1[1] - (0.5 * ((a1.iter().sum::<f64>()).hypot(1.0 + (0.25 * (value3.iter().copied().map(|a2| a2 - (0.5 * ((a1[0]) * (*p1)))).scan((*p1).sin(), |state, a3| { *state = *state - a3 + (0.5 * ((|a4: f64| x0)((a3).sin()))); Some(*state) }).map(|a5| a5 - ((f64::sin(*p1)).tanh())).filter(|&a6| a6 < -0.07).count() as f64)).powi(2))))).map(|a7| a7 - ((((x0) * (value3[2])).clamp(-1.25, 1.25)).sin()));
            let v9 = items8.next().unwrap_or(*p1);
            while let Some(a10) = items8.next() {
                let mut m11 = (((value3[2]) / (2.0 + (q2).sin())) / (2.0 + (x0).sin())).tanh();
                let mut list15 = value3.iter().enumerate().map(|(a13, a14)| ((f64::sin(x0) + *p1)).tanh()).collect::<Vec<f64>>();
            }
            let mut list16 = value3.iter().skip(1).copied().collect::<Vec<f64>>();
            for i17 in 1..3 {
                list16[1] = (list16[1]).sin() + 0.5 * ((list16[i17 % 2] + (if i17 < 1 { x0 } else { list16[i17 % 2] })));
                {
                    let mut f18 = |a19: f64, a20: f64| {
                        (value3.chunks(2).map(|a21| a21[0] - (((1..2).map(|a22| 0.5 * (value3.chunks(2).rev().rev().skip(1).map(|a23| a23[a22 % 1] + ((0.25 * (a21.windows(2).map(|a24| a24[1] * ((list16.windows(2).map(|a25| a25[a22] * ((a21[(i17 + 1) % 1]).sin())).nth(0).unwrap_or(v9)).tanh())).scan((a20).sin(), |state, a26| { *state = *state * 0.5 + a26 - (((1.5 + (list16[a22]).cos()).recip()).sin()); Some(*state) }).map(|a27| a27 * (((*p1).hypot(1.0 + (a21[a22 % 1]).powi(2))).sin())).filter(|&a28| a28 < -0.09).count() as f64) + (|a29: f64| a29)(0.5 * (value3[2]))))).fold((if a22 % 2 == 1 { x0 } else { a20 }), |acc, a30| acc - (a30 * ((((v9) * (list16[1 - a22])).atan()).sin()))))).take(2).map(|a31| a31 - (0.5 * ((|a32: f64| stop_gradient(a32))((q2 - (value3[0])))))).fold(((a19) * (x0)).tanh(), |acc, a33| (acc).sin() * (a33 - ((((value3[1]).tanh() + (q2 + x0))).tanh())))).tanh())).step_by(2).map(|a34| a34 * (0.5 * ((a34 + (v9).sin())))).product::<f64>()).tanh()
                    };
                }
            }
            if value3[0] < x0 || q2 > 0.3 {
                return (value3.chunks_exact(2).map(|a35| a35[1] - (a35.iter().fold((q2).sin(), |acc, a36| acc - (*a36 - (a35.iter().map(|a37| (a37 - (x0)).powi(2)).map(|a38| a38 - (0.5 * (a35.iter().zip(value3.iter()).step_by(2).step_by(2).map(|(&a40, a41)| *a41 + (value3.iter().map(|&a42| a42 - (a38)).fold(*a36, f64::min))).sum::<f64>()))).sum::<f64>()))))).fold(v9, f64::max)) * (value3.iter().copied().take(2).map(f64::tanh).take_while(|&a43| a43 > 0.26).fold((*p1).sin(), |acc, a44| acc - (a44 - (((v9).clamp(-1.25, 1.25)).tanh())))) + x0 + value3[0] + *p1;
            }
            value3[0] + q2 + list16[1] + *p1
        }
    }

    compare!(
        program, (a0[0], &mut a1[0], a2[0], a3), (&mut d0[0], &mut d1[0], &mut d2[0], d3), |a0: 1, a1: 1, a2: 1, a3: 3|, |d0, d1, d2, d3|,
        at: [0.83, -0.01, 1.18, 0.91, -0.22, -1.5], weights: [0.0, 0.25, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod chains_82 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            let t12 = (0..4).map(|a1| 0.5 * (p1.iter().sum::<f64>())).flat_map(|a2| p1.iter().map(move |&b3| 0.25 * ([x0, b3, b3].into_iter().skip(1).map(|a4| a4 * (((|a5: f64| a4)((a2).sin())).tanh())).map(|a6| a6 + (((if !(a2 > a2) { a6 } else { b3 })).tanh())).filter(|&a7| a7 < 1.28).count() as f64) * a2)).enumerate().map(|(a9, a10)| 0.5 * ((|a11: f64| (a10) * (x0))(((p1[(a9 + 1) % 3] - (a10))).tanh()))).fold(((x0).sin(), x0), |(s, q), a13| (q * 0.5 + a13 * ((0.25 * (p1.chunks(2).map(|a14| a14[0] * (0.5 * (p1.chunks_exact(2).rev().take_while(|w15| w15[0] < -0.34).enumerate().map(|(a17, a18)| a18[1] - (((0.25 * (a17 as f64) + x0)) * (a18[a17 % 2]))).sum::<f64>()))).filter(|&a19| a19 < -1.5).count() as f64)).tanh()), s.sin()));
            for a20 in p1.iter().skip(1) {
                for a21 in p1.windows(2) {
                    let v22: f64 = a21.windows(2).skip(1).map(|a23| a23[1] + (((p1.iter().enumerate().map(|(a25, &a26)| a26 - ((-((a23.chunks(2).map(|a27| a27[a25 % 2] - (((1..2).map(|a28| 0.25 * (a28 as f64) - (a21.chunks(2).rev().rev().skip(1).map(|a29| a29[0] * ((t12.0 + a23[a28]))).fold(a26, |acc, a30| acc * 0.5 + (a30 * ((a21.iter().copied().filter(|&a31| a31 > -1.39).sum::<f64>()).sin()))))).map(|a32| a32 - (0.5 * ((a23.chunks_exact(2).rev().step_by(2).map(|a33| a33[a25 % 2] + (a32)).product::<f64>()).tanh()))).map(|a34| a34 * (x0)).fold((t12.1).tanh(), |acc, a35| acc * 0.5 + (a35 - ((a27[a25 % 2]) / (2.0 + (p1[2 - a25]).sin()))))).sin())).map(|a36| a36 + (0.5 * ((t12.1).abs()))).step_by(2).product::<f64>()).tanh())).sin())).product::<f64>()).tanh()).sin())).sum();
                }
                let mut list39 = p1.iter().flat_map(|a37| p1.iter().map(move |&b38| (if (if (x0).tanh() > b38 { x0 } else { b38 }) > b38 { b38 } else { b38 }) * *a37)).collect::<Vec<f64>>();
                list39[7] *= ((t12.0).tanh()).cos();
            }
            if (p1[0] + x0) > t12.0 {
            } else if p1[2] > p1[1] {
            }
            x0 + x0 + x0 + p1[2]
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [-0.1, 1.25, 0.29, -0.78], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_83 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_0(x0: f64) -> f64 {
            let o1 = (0..4).map(|a2| (1..3).map(|a3| ({ let inner4 = x0; inner4 * ((|a5: f64| 0.25 * (a2 as f64))(0.5 * (inner4))) })).sum::<f64>()).rev().step_by(2).find(|&a6| a6 > 0.1);
            {
                let f7 = |a8: f64| ((|a9: f64| x0)(0.5 * ((o1.unwrap_or(1.29) + x0)))).sin();
                let v10 = [o1.unwrap_or(0.04), o1.unwrap_or(-0.85), x0].into_iter().reduce(|a, b| a * 0.5 + b).unwrap_or(x0);
            }
            (o1.unwrap_or(0.24) + (x0) * (o1.unwrap_or(-1.43))) + o1.unwrap_or(0.61) + x0 + o1.unwrap_or(0.71)
        }

        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            let mut list6 = (1..2).map(|a1| ((|a2: f64| (a2 + x0))(p1.chunks(2).rev().rev().skip(1).map(|a3| a3[a1] * ((a3[a1] - (x0)))).fold(x0, |acc, a4| acc * 0.5 + (a4 * ((p1.iter().copied().filter(|&a5| a5 > -1.39).sum::<f64>()).sin()))))).tanh()).collect::<Vec<f64>>();
            let found8 = 'block7: {
                for i9 in 1..3 {
                    if (|a10: f64| x0)((x0).sin()) > list6[(i9 + 1) % 1] {
                    } else if !(0.25 * (i9 as f64) > x0) {
                    }
                    if !(p1[(i9 + 1) % 4] > list6[0]) {
                        return list6.iter().copied().fold((f64::sin(p1[2])).sin(), |acc, a11| acc - (a11 - (0.5 * (list6.windows(2).map(|a12| a12[i9 % 2] * (0.5 * ((helper_0((x0).tanh())) / (2.0 + (a11).sin())))).skip(1).enumerate().map(|(a14, a15)| a15 + ((((a11) * (list6[i9 % 1])) * (a15)).tanh())).sum::<f64>())))) + x0 + x0 + 0.25 * (i9 as f64);
                    }
                }
                if x0 > p1[2] {
                    break 'block7 ((p1[0]) * (x0)).tanh();
                }
                p1.chunks_exact(2).map_while(|a16| { let y = a16[1] - (0.5 * ((list6[0]).atan())); if y > -1.06 { Some(y * y) } else { None } }).scan((p1.iter().map(|a17| (a17 - (p1[0])).powi(2)).filter_map(|a18| { let y = a18 + (0.5 * (p1.iter().zip(p1.iter()).step_by(2).step_by(2).map(|(&a20, a21)| *a21 - (list6.iter().map(|&a22| a22 + ((|a23: f64| a18)((list6[0]).tanh()))).fold(list6[0], f64::min))).sum::<f64>())); if y > -0.25 { Some(y * y) } else { None } }).sum::<f64>()).tanh(), |state, a24| { *state = *state * 0.5 + a24 + ((p1.iter().copied().take(2).map(f64::tanh).take_while(|&a25| a25 > 0.26).fold(((p1[3]) * (x0)).tanh(), |acc, a26| acc - (a26 + (((p1.iter().step_by(2).zip(list6.windows(2)).map(|(&a28, a29)| a29[1] * ((a26).clamp(-1.25, 1.25))).max_by(|a, b| a.partial_cmp(b).unwrap()).unwrap_or(a24)) * (x0)).tanh())))).sin()); Some(*state) }).map(|a30| a30 - ((((a30).hypot(1.0 + (a30).powi(2))) * ((|a31: f64| x0)((x0).tanh()))).tanh())).fold((p1.iter().enumerate().map(|(a33, &a34)| (x0 - (a34))).fold(list6[0], f64::min)).tanh(), |acc, a35| (acc).sin() * (a35 + (((-((p1[0]).powi(2))).exp()).tanh())))
            };
            ((list6[0] + found8)).abs() + found8 + found8 + x0
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [-1.22, -0.19, -1.16, 1.36, -1.19], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_85 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &f64, q2: [f64; 2], value3: &[f64]) -> f64 {
            let mut m1 = (((q2[1]) * (*p1)).atan2(2.0 + ((*p1).min(value3[2])).sin())).tanh();
            for (a3, a4) in value3.chunks(2).zip((1..3)) {
                if a4 % 2 == 0 {
                    let v5: f64 = a3.windows(2).skip(1).map(|a6| a6[a4 % 2] - ((a6.iter().enumerate().map(|(a8, &a9)| a9 - (0.5 * ((-(((q2.chunks(2).map(|a10| a10[a8] - (((1..2).map(|a11| a3.chunks(2).rev().rev().skip(1).map(|a12| a12[(a4 + 2) % 1] + (((a12[a4 % 1] - (a3[a8 % 1]))).tanh())).fold((*p1).tanh(), |acc, a13| (acc).sin() * (a13 - (((a10.iter().zip(a3.chunks_exact(2)).map(|(a15, a16)| *a15 - (x0)).product::<f64>()).tanh()).tanh())))).map(|a17| a17 + ((a17).sin())).map(|a18| a18 - (((|a19: f64| value3[2])((m1).sin())).sin())).fold(0.5 * (value3[2]), |acc, a20| acc - (a20 * (((value3[2 - a4] + value3[2 - a8])).sin())))).tanh())).map(|a21| a21 - (0.5 * ((a9) * (value3[2 - a8])))).enumerate().map(|(a23, a24)| a24 - ((q2.iter().flat_map(|a25| q2.iter().map(move |&b26| ((if 0.25 * (a4 as f64) < b26 || b26 > 0.3 { b26 } else { a24 })).sin() * *a25)).sum::<f64>()).sin())).product::<f64>()).tanh()).powi(2))).exp()))).product::<f64>()).tanh())).sum();
                } else if a4 % 2 == 1 {
                    if !(value3[2 - a4] > q2[0]) {
                    } else if !(x0 > *p1) {
                    }
                }
            }
            x0 + m1 + *p1 + *p1
        }
    }

    compare!(
        program, (a0[0], &a1[0], *array(a2), a3), (&mut d0[0], &mut d1[0], array(d2), d3), |a0: 1, a1: 1, a2: 2, a3: 3|, |d0, d1, d2, d3|,
        at: [1.25, 0.29, -0.78, -0.7, 0.6, -0.72, -0.53], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_86 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64], q2: &[[f64; 2]; 2], value3: &[f64]) -> f64 {
            let t16 = q2.iter().zip(p1.iter()).map(|(a2, a3)| *a3 * ((0.25 * (value3.iter().copied().map(|a4| a4 - (((|a5: f64| x0)(0.5 * (a2[1]))) * (value3.chunks_exact(2).map(|a6| a6[0] - (0.5 * ((|a7: f64| value3[2])(q2[0][0])))).sum::<f64>()))).flat_map(|a8| value3.iter().map(move |&b9| (stop_gradient(b9)).tanh() * a8)).map(|a10| a10 * (((|a11: f64| (x0 - (value3[2])))(0.5 * (a10))).tanh())).filter(|&a12| a12 < 0.98).count() as f64)).sin())).zip(value3.chunks_exact(2)).map(|(a14, a15)| a15[1] + (0.5 * ((a14).sin()))).fold((((value3[1] + p1[0])).tanh(), x0), |(s, q), a17| (q * 0.5 + a17 * ((x0).sin()), s.sin()));
            for a18 in q2.iter() {
                p1.swap(1, 1);
                for (a20, a21) in a18.chunks(2).zip((1..3)) {
                    if a21 % 2 == 0 {
                        let v22: f64 = value3.windows(2).skip(1).map(|a23| a23[(a21 + 1) % 2] * (((a23.iter().enumerate().map(|(a25, &a26)| a26 * ((((a20.chunks(2).map(|a27| a27[1 - a25] * (((1..2).map(|a28| (p1.chunks(2).rev().rev().skip(1).map(|a29| a29[0] * ((t16.0 + p1[a21 % 2]))).fold((q2[a21 % 2][0]).sin(), |acc, a30| (acc).sin() * (a30 - ((q2[1][(a25 + 1) % 2] + a23[a28]))))).sin()).enumerate().rev().map(|(a32, a33)| (a18[0]).tanh()).fold(a27[1], |acc, a34| (acc).sin() * (a34 - (((value3[a25] - (a26))).tanh())))).tanh())).map(|a35| a35 * (0.5 * ((if a25 % 2 == 1 { p1[a21 % 2] } else { a35 })))).rev().product::<f64>()).tanh()).cos()).tanh())).product::<f64>()).tanh()).sin())).sum();
                    } else {
                        p1.iter_mut().rev().for_each(|e36| {
                            *e36 = (*e36).sin() + (|a37: f64| (a20[(a21 + 1) % 2]).sin())(((if stop_gradient(*e36) > q2[(a21 + 2) % 2][a21 % 2] { a18[a21 % 2] } else { *e36 })).sin());
                            *e36 += 0.5 * ((a18[0] + a20[(a21 + 1) % 2]));
                        });
                    }
                }
            }
            (({ let inner38 = t16.1; inner38 * (value3[0]) }) - (p1[0])) + t16.1 + p1[1] + p1[0]
        }
    }

    compare!(
        program, (a0[0], a1, matrix(a2), a3), (&mut d0[0], d1, matrix(d2), d3), |a0: 1, a1: 2, a2: 4, a3: 3|, |d0, d1, d2, d3|,
        at: [0.99, -1.48, -0.65, -0.77, 1.25, 0.75, -0.95, 0.95, -0.51, -0.46], weights: [0.0, 0.25, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod chains_87 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: [f64; 4], value3: &[f64]) -> f64 {
            let v1 = 0.5 * (q2[3]);
            {
                let f2 = move |a3: f64, a4: f64| ((if !(a4 > v1) { (|a5: f64| v1)(0.5 * (a4)) } else { q2[0] })).tanh();
                {
                    let f6 = |a7: f64| 0.5 * (f2(0.5 * ((|a8: f64| a8)(0.5 * (p1))), q2[1]));
                    {
                        let f9 = |a10: f64| ((v1).mul_add(a10, q2[0])).powi(2);
                        let mut row11 = vec![p1, (p1).cos(), (if (value3[2]).abs() > x0 { q2[1] } else { value3[2] }), (value3[3]) * (p1)];
                        row11[0] += 0.5 * (f2(0.5 * (p1), ((value3[3]).min(p1)).tanh()));
                    }
                    let mut list12: Vec<f64> = value3.iter().take(2).copied().collect();
                    list12[1] += 0.5 * (f6(({ let inner13 = q2[1]; inner13 * (p1) })));
                }
            }
            (|a14: f64| (if value3.iter().map(|&a15| a15 + ((p1).sin())).skip(1).sum::<f64>() > a14 { p1 } else { value3[1] }))(((x0 + v1)).tanh()) + v1 + value3[0] + x0
        }
    }

    compare!(
        program, (a0[0], a1[0], *array(a2), a3), (&mut d0[0], &mut d1[0], array(d2), d3), |a0: 1, a1: 1, a2: 4, a3: 4|, |d0, d1, d2, d3|,
        at: [1.28, 0.9, -1.43, 1.26, -0.12, 0.13, -0.78, -1.42, -1.45, -1.01], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_89 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: f64, value3: &[f64]) -> f64 {
            let v1 = match 1 {
                1..=2 => {
                    {
                        let f2 = |a3: f64| {
                            let mut m4 = (|a5: f64| a3)((x0).sin());
                            p1.iter().skip(1).sum::<f64>()
                        };
                        let mut stack6 = vec![value3.chunks(2).zip((1..3)).map(|(a8, a9)| a8[a9 % 2] - (0.5 * ((1.5 + (value3[a9]).sin()).ln()))).fold(x0, |acc, a10| acc - (a10 - (value3.iter().flat_map(|&a11| value3.iter().map(move |&b12| ((1..3).map(|a13| ([a10, x0, q2].into_iter().map(|a14| a14 + ((a10) * (x0))).fold(a11, f64::max)).tanh()).map(|a15| a15 + (q2)).filter(|&a16| a16 < -0.73).sum::<f64>()).tanh() * a11)).map(&f2).filter(|&a17| a17 > 0.49).fold((q2).sin(), |acc, a18| acc - (a18 + (value3.windows(2).take_while(|w19| w19[1] > 0.83).map(|a20| a20[1] - (((a20[0]) * (a10)).sin())).map(&f2).sum::<f64>())))))), f2(x0)];
                        let v21 = if !(p1[3] > value3[3]) {
                            stack6[0] += (q2).tanh();
                            0.5 * ((1.5 + ((x0 + stack6[stack6.len() - 1])).cos()).recip())
                        } else {
                            x0
                        };
                        stack6[0] += 0.5 * (f2(0.5 * ((|a22: f64| value3[2])((x0).tanh()))));
                    }
                    (if (q2).tanh() > value3[2] { (p1[3]) / (2.0 + (value3[2]).sin()) } else { value3[2] })
                }
                1 if (q2) * (value3[2]) > x0 => {
                    ((-(((value3[2] + q2)).powi(2))).exp()).tanh()
                }
                _ => {
                    (((p1[0] - (p1[0]))) * (q2)).sin()
                }
            };
            (v1 + (v1).sin()) + value3[0] + v1 + value3[0]
        }
    }

    compare!(
        program, (a0[0], a1, a2[0], a3), (&mut d0[0], d1, &mut d2[0], d3), |a0: 1, a1: 4, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        at: [-0.72, -0.53, -0.22, 0.99, -1.48, -0.65, -0.77, 1.25, 0.75, -0.95], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_91 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &f64, q2: &f64, value3: &[f64]) -> f64 {
            let (loose4, loose5): (Vec<f64>, Vec<f64>) = value3.iter().enumerate().map(|(a2, &a3)| (value3.iter().copied().sum::<f64>() - ((a3 - (*q2))))).map(|a6| (a6 * *p1, a6.cos())).unzip();
            for i7 in 1..3 {
                let v8 = match i7 % 4 {
                    k if k > 0 && value3.chunks_exact(2).map(|a9| a9[0] - (0.5 * (({ let inner10 = *q2; inner10 * (*p1) })))).sum::<f64>() > *p1 => {
                        let mut row11 = vec![(x0).max(1.2100000000000002_f64), loose5.iter().zip(value3.iter()).step_by(2).step_by(2).map(|(&a13, a14)| a13 - ((value3.iter().map(|&a15| a15 - (0.5 * ((|a16: f64| *q2)(x0)))).fold(*p1, f64::min)).tanh())).sum::<f64>()];
                        if *q2 > value3[i7] {
                            row11[(i7 + 1) % 2] = (if row11[i7 % 2] < x0 || 0.43000000000000005_f64 > 0.3 { (0.25 * (i7 as f64)).min(*q2) } else { (x0 + value3[3 - i7]) });
                            break;
                        }
                        (((if i7 < 2 { value3[i7] } else { row11[i7 % 2] })).abs()).sin()
                    }
                    1 if value3.chunks_exact(2).map(|a9| a9[0] - (0.5 * (({ let inner10 = *q2; inner10 * (*p1) })))).sum::<f64>() > *p1 => {
                        (|a17: f64| (1.0 + (value3[(i7 + 2) % 4]).powi(2)).sqrt())((*q2) / (2.0 + (x0).sin()))
                    }
                    _ => {
                        0.5 * (((*p1 - (*p1))).sin())
                    }
                };
            }
            loose5.iter().sum::<f64>() + *p1 + x0 + x0
        }
    }

    compare!(
        program, (a0[0], &a1[0], &a2[0], a3), (&mut d0[0], &mut d1[0], &mut d2[0], d3), |a0: 1, a1: 1, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        at: [0.23, -1.09, -0.05, -0.37, -0.67, -0.89, -0.81], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_92 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &f64, q2: &[f64]) -> f64 {
            let t5 = q2.chunks_exact(2).rev().take_while(|w1| w1[0] < -0.34).enumerate().map(|(a3, a4)| 0.5 * (((x0 + x0) + x0))).fold((0.5 * ((q2[1]) * (*p1)), x0), |(s, q), a6| (q * 0.5 + a6 - (a6), s.sin()));
            let f7 = |a8: f64, a9: f64| {
                let mut stack10 = vec![(*p1 + t5.1), (x0).max(t5.0)];
                (q2.iter().map(|&a11| a11 * (t5.1)).scan(((a8) * (a8)).tanh(), |state, a12| { *state = *state - a12 - (0.5 * (q2.iter().map(|a13| *a13 + (((q2.iter().skip(1).sum::<f64>()) * ((0..4).rev().map(|a14| 0.25 * (a14 as f64) + (a12)).sum::<f64>())).sin())).map(|a15| a15 * ((q2.iter().zip(q2.chunks_exact(2)).map(|(a17, a18)| *a17 - ((q2.iter().sum::<f64>()).sin())).product::<f64>()).tanh())).map(|a19| a19 - (a19)).fold(x0, f64::max))); Some(*state) }).sum::<f64>()).tanh()
            };
            let mut sum20 = 0.0;
            for i21 in 1..3 {
                let difference22 = q2[i21 + 1] - q2[i21] * q2[i21 - 1];
                let f23 = |a24: f64| {
                    let mut stack25 = vec![a24, (q2[3 - i21]) * (a24)];
                    difference22
                };
                sum20 -= 0.5 * (*p1);
            }
            let mut sum26 = 0.0;
            for j27 in 0..2 {
                let factor30 = ((x0) / (2.0 + (q2[3 - j27]).sin()) - ((if j27 % 2 == 0 { *p1 } else { x0 })));
                let mut column29 = q2.iter().sum::<f64>();
                for k28 in 0..2 {
                    column29 += q2[k28 * 2 + j27] * factor30 * *p1;
                }
                sum26 += 0.5 * column29.sin();
            }
            ((x0 + q2[3])) * (*p1) + *p1 + t5.0 + t5.1 + sum20 + sum26
        }
    }

    compare!(
        program, (a0[0], &a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
        at: [0.19, -0.16, -1.13, 1.42, 1.04, 1.46], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_94 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: &[f64]) -> f64 {
            let mut loose2: Vec<f64> = q2.iter().filter(|&&a1| a1 < -0.73).copied().collect();
            if (|a3: f64| p1[0])((q2[1]).sin()) > 0.1 && (p1[1]) * (q2[1]) < 0.9 {
                let v4 = if !(q2[1] > q2[2]) {
                    let mut m5 = (q2.iter().skip(1).flat_map(|a6| p1.iter().map(move |&b7| 0.5 * ((x0).mul_add(b7, x0)) * *a6)).sum::<f64>()).sin();
                    (q2[2]).tanh()
                } else {
                    0.5 * ((|a8: f64| x0)(0.5 * ((p1[0]) * (p1[1]))))
                };
            }
            f64::sin((p1[0] + q2[0])) + x0 + p1[1] + q2[0]
        }
    }

    compare!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 2, a2: 3|, |d0, d1, d2|,
        at: [1.23, -0.09, 0.19, -1.14, 0.73, 1.3], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_96 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[[f64; 2]; 2], q2: &[[f64; 2]; 2], value3: &[f64]) -> f64 {
            {
                let part1 = &value3[0..];
                let mut list3: Vec<f64> = (1..2).rev().map(|a2| 0.25 * (a2 as f64) + ((part1[0]).sin())).step_by(2).collect();
                list3[0] = part1[1] * 0.5;
            }
            let v4 = value3.iter().copied().map(|a5| a5 - (0.5 * (value3[0]))).sum::<f64>();
            let x0 = (((x0) * (value3[2])).clamp(-1.25, 1.25)).sin();
            {
                let f6 = move |a7: f64, a8: f64| {
                    ((0..3).rev().take_while(|&a9| (a7).min(a7) > 0.1 && (0.25 * (a9 as f64) + a7) < 0.9).map(|a10| (p1[a10 % 2][1]).tanh()).sum::<f64>()).sin()
                };
            }
            ((x0).min(p1[1][1]) + p1[1][1]) + x0 + v4 + p1[1][1]
        }
    }

    compare!(
        program, (a0[0], matrix(a1), matrix(a2), a3), (&mut d0[0], matrix(d1), matrix(d2), d3), |a0: 1, a1: 4, a2: 4, a3: 3|, |d0, d1, d2, d3|,
        at: [-1.05, -0.68, -0.87, -0.14, -0.98, 0.64, 1.21, 0.81, 0.09, -0.78, -1.1, 1.27], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_99 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            'outer1: for i2 in (0..3).rev() {
                let mut stack3 = vec![x0, p1.chunks(2).zip((1..3)).map(|(a5, a6)| a5[a6 % 2] + (0.5 * ((0.25 * (a6 as f64) - (p1[a6]))))).fold(0.5 * (0.25 * (i2 as f64)), |acc, a7| acc - (a7 * (a7)))];
                for a20 in p1.windows(2).enumerate().map(|(a9, a10)| a10[(i2 + 2) % 2] - (0.5 * (((1..2).map(|a11| 0.5 * (a10.chunks(2).rev().rev().skip(1).map(|a12| a12[(i2 + 2) % 2] + (((stack3[stack3.len() - 1] - (stack3[stack3.len() - 2]))).tanh())).fold(0.5 * (0.25 * (a9 as f64)), |acc, a13| acc - (a13 + ((x0).sin()))))).map(|a14| a14 - ((p1.iter().sum::<f64>()).sin())).enumerate().map(|(a16, a17)| ((x0) * (a10[i2 % 2])).sin()).fold(a10[1], |acc, a18| (acc).sin() * (a18 - (((a18 - (p1[i2]))).tanh()))) + (stack3[stack3.len() - 2] + stack3[stack3.len() - 1]))))).map(|a19| a19 * (((x0).cos()).tanh())) {
                    {
                        let f21 = |a22: f64| {
                            let f23 = move |a24: f64| 0.5 * (((if i2 % 2 == 0 { a22 } else { a20 })) * ((a20).tanh()));
                            (((a20 + a22)) / (2.0 + (p1[i2]).sin())).tanh()
                        };
                        let v25: f64 = (0..3).map(|a26| (a20 - (f21((p1[3 - a26]).tanh())))).map(f21).map(f21).sum();
                        let v27 = p1.chunks_exact(2).map_while(|a28| { let y = a28[i2 % 2] - (0.5 * ((v25).atan())); if y > -1.06 { Some(y * y) } else { None } }).scan(p1.iter().map(|a29| a29 * a29).filter(|&a30| a30 > 0.5).sum::<f64>(), |state, a31| { *state = *state - a31 - ((f21((p1.windows(2).filter(|w32| w32[i2 % 2] < 0.15).map(|a33| a33[i2 % 2] + ((0.25 * (a33.iter().copied().skip(1).scan(a33[(i2 + 1) % 2], |state, a34| { *state = *state - a34 * (0.5 * (0.25 * (i2 as f64))); Some(*state) }).filter_map(|a35| { let y = a35 * (((|a36: f64| a36)(a20)).sin()); if y > -0.62 { Some(y * y) } else { None } }).filter(|&a37| a37 < -0.3).count() as f64)).sin())).sum::<f64>()).tanh())).tanh()); Some(*state) }).map_while(|a38| { let y = a38 + (((p1.iter().sum::<f64>()) * ((if v25 > stack3[stack3.len() - 2] { a38 } else { stack3[stack3.len() - 1] }))).tanh()); if y > 0.31 { Some(y * y) } else { None } }).fold(p1[i2], |acc, a39| (acc).sin() * (a39 + ((f21(x0)).mul_add((stack3[stack3.len() - 1]).atan(), v25))));
                    }
                    if i2 % 2 == 0 {
                    }
                }
            }
            p1.iter().sum::<f64>() + p1[0] + x0 + x0
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [-1.09, -0.05, -0.37, -0.67, -0.89], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_100 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64; 2], q2: &mut [f64], value3: &[f64]) -> f64 {
            let late1;
            if (|a2: f64| x0)((q2[2]).sin()) > q2[0] {
                for a7 in q2.iter().copied().scan((value3[1]).sin(), |state, a3| { *state = *state * 0.5 + a3 * (((|a4: f64| (|a5: f64| a4)(value3[1]))(q2.iter().skip(1).sum::<f64>())).tanh()); Some(*state) }).map_while(|a6| { let y = a6 * (((value3[1]) / (2.0 + (p1[0]).sin())).tanh()); if y > 0.88 { Some(y * y) } else { None } }) {
                    let f8 = |a9: f64, a10: f64| (((q2[1] + q2[0])).min((q2[2]) * (a9))).sin();
                }
                late1 = (p1.iter().skip(1).sum::<f64>()).sin();
            } else {
                for a14 in value3.chunks_exact(2).map(|a11| a11[0] * ((q2[1]).tanh())).flat_map(|a12| p1.iter().map(move |&b13| ([b13, b13, b13].into_iter().sum::<f64>()).sin() * a12)) {
                }
                late1 = (q2[0]).sin();
            }
            p1.iter().sum::<f64>() + late1 + q2[2] + q2[1]
        }
    }

    compare!(
        program, (a0[0], array(a1), a2, a3), (&mut d0[0], array(d1), d2, d3), |a0: 1, a1: 2, a2: 3, a3: 3|, |d0, d1, d2, d3|,
        at: [-0.08, -1.42, 0.97, 0.34, -0.74, -0.96, -0.06, 0.74, -1.3], weights: [0.0, 0.25, 0.5, 0.25, 0.5, 0.75, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_102 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64; 3], q2: &mut f64, value3: &[f64]) -> f64 {
            let x0 = value3.iter().skip(1).copied().fold(p1[0], f64::min);
            let mut stack1 = vec![(p1[0]).hypot(1.0 + (value3[2]).powi(2)), (p1[1]) / (2.0 + (x0).sin())];
            let o2 = value3.iter().flat_map(|&a3| value3.iter().map(move |&b4| ((1..3).map(|a5| ([x0, a3, 0.25 * (a5 as f64)].into_iter().fold(a3, f64::min)).tanh()).rev().skip(1).sum::<f64>()).sin() * a3)).rev().skip(1).reduce(|a, b| a * 0.5 + b);
            let v6 = value3.iter().chain(value3.iter()).copied().sum::<f64>();
            let mut sum7 = 0.0;
            for i8 in 1..2 {
                let difference9 = p1[i8 + 1] - p1[i8] * p1[i8 - 1];
                if value3.iter().copied().filter(|&a10| a10 > -1.39).all(|a11| a11 - (0.5 * (value3.windows(2).take_while(|w12| w12[1] > 0.78).skip_while(|w13| w13[i8] < 0.97).step_by(2).map(|a14| a14[1 - i8] + ((value3.iter().copied().map(|a15| a15 - (0.5 * ((a15) * (*q2)))).scan(0.5 * (difference9), |state, a16| { *state = *state * 0.5 + a16 * (0.5 * (p1.iter().zip(a14.iter()).step_by(2).filter(|&(&a18, &a19)| a19 < -1.17).map(|(a21, &a22)| *a21 * (((*q2 + x0)).sin())).fold(difference9, |acc, a23| acc * 0.5 + (a23 + (0.5 * ((o2.unwrap_or(-1.15) - (p1[0])))))))); Some(*state) }).fold(stack1[stack1.len() - 2], |acc, a24| acc - (a24 - ((a24 + value3[i8]))))).tanh())).sum::<f64>())) > -0.68) {
                    if !(stack1[stack1.len() - 2] > v6) {
                    } else {
                    }
                }
                sum7 += ((stack1[stack1.len() - 2]).atan()).tanh();
            }
            ({ let inner26 = o2.unwrap_or(-1.05); inner26 * (v6) }) + stack1[stack1.len() - 1] + x0 + p1[0] + sum7
        }
    }

    compare!(
        program, (a0[0], array(a1), &mut a2[0], a3), (&mut d0[0], array(d1), &mut d2[0], d3), |a0: 1, a1: 3, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        at: [-0.53, -0.22, 0.99, -1.48, -0.65, -0.77, 1.25, 0.75, -0.95], weights: [0.0, 0.0, 0.0, 0.0, 0.25, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_103 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_0(x0: f64, p1: &[f64; 3]) -> (f64, f64) {
            if (|a1: f64| p1[0])((p1[1]).tanh()) > 0.1 && (x0).mul_add(p1[0], p1[0]) < 0.9 {
                {
                    let f2 = |a3: f64| 0.5 * (((1.5 + (p1[0]).sin()).ln() - ((|a4: f64| p1[1])((a3).sin()))));
                    let t6 = (0..4).filter_map(|a5| { let y = ((p1[0] + f2((x0).sin()))).sin(); if y > 0.55 { Some(y * y) } else { None } }).fold((((p1[2]).abs()).tanh(), x0), |(s, q), a7| (q * 0.5 + a7 + ((x0).tanh()), s.sin()));
                }
            }
            (((if !(p1[2] > x0) { x0 } else { x0 })).powi(3) + x0 + p1[1] + x0, (p1[1]).atan2(2.0 + (p1.iter().skip(1).copied().fold(p1[0], f64::min)).sin()))
        }

        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            let o1 = p1.chunks_exact(2).map(|a2| a2[1] * (0.5 * (({ let inner3 = (p1[1] - (p1[2])); inner3 * ((if helper_0(p1[2], &[a2[0], inner3, a2[1]]).0 > a2[1] { x0 } else { x0 })) })))).reduce(f64::max);
            let mut m4 = (((|a5: f64| p1[1])(x0)).powi(3)).tanh();
            let mut m6 = 0.5 * (((p1[0]) * (m4)).hypot(1.0 + ((|a7: f64| p1[1])(p1[0])).powi(2)));
            {
                let mut f8 = |a9: f64| (helper_0((p1[0] + x0), &[m6, a9, p1[1]]).0).sin();
                m4 += 0.5 * (f8(((p1[0]) * (x0)).tanh()));
            }
            let mut sum10 = 0.0;
            for i11 in 1..2 {
                let difference12 = p1[i11 + 1] - p1[i11] * p1[i11 - 1];
                let mut stack13 = vec![p1.windows(2).map(|a14| a14[1] + ((helper_0(0.5 * (m4), &[m4, o1.unwrap_or(-0.01), o1.unwrap_or(0.91)]).1).tanh())).step_by(2).fold((0.25 * (i11 as f64)).sin(), |acc, a15| acc * 0.5 + (a15 - (0.5 * ((|a16: f64| p1[(i11 + 1) % 3])((a15).sin()))))), helper_0(0.5 * (difference12), &[m4, p1[i11], m6]).0];
                sum10 += (((-((m4).powi(2))).exp()).atan2(2.0 + (x0).sin())).tanh();
            }
            (-((o1.unwrap_or(-0.05)).powi(2))).exp() + o1.unwrap_or(-0.89) + m4 + m6 + sum10
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [1.12, -0.34, -1.04, 0.31], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_104 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &Vec<f64>, q2: &[f64], value3: &[f64]) -> f64 {
            let f1 = move |a2: f64| 0.5 * (a2);
            {
                let f3 = |a4: f64, a5: f64| {
                    let v6: f64 = q2.iter().map(|a7| *a7 + ((p1.iter().step_by(2).zip(p1.windows(2)).map(|(a9, a10)| a10[1] * (p1[2])).max_by(|a, b| a.partial_cmp(b).unwrap()).unwrap_or(q2[3]) + (*a7).cos()))).sum();
                    {
                        let f11 = |a12: f64| (f1(v6)).mul_add((p1[0]).atan(), a4);
                        let late13;
                        if a5 > q2[2] {
                            let mut m14 = 0.5 * (p1[1]);
                            late13 = 0.5 * (f11((if p1.iter().cloned().enumerate().map(|(a16, a17)| a17 - ((v6) * (value3[2 - a16]))).fold(value3[1], f64::min) > p1[2] { m14 } else { x0 })));
                        } else {
                            let mut m18 = (p1.windows(2).map(|a19| a19[1] + (0.5 * (value3[0]))).product::<f64>()).tanh();
                            late13 = (f1((q2[3]).atan())).sin();
                        }
                    }
                    ((q2[0] - (a4)) + ({ let inner20 = q2[3]; inner20 * (q2[2]) }))
                };
            }
            x0 + value3[2] + p1[1] + value3[1]
        }
    }

    compare!(
        program, (a0[0], &a1.to_vec(), a2, a3), (&mut d0[0], d1, d2, d3), |a0: 1, a1: 3, a2: 4, a3: 3|, |d0, d1, d2, d3|,
        at: [-0.45, -0.5, 0.96, 0.74, 0.42, -0.56, -0.7, -0.77, -0.94, 0.96, 0.43], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_105 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &Vec<f64>, q2: &mut [f64], value3: &[f64]) -> f64 {
            for e1 in q2.iter_mut().rev() {
                let v2 = if value3.chunks_exact(2).map(|a3| a3[0] + (0.5 * ((|a4: f64| a3[1])((*e1).tanh())))).sum::<f64>() > x0 {
                    {
                        let mut f5 = |a6: f64, a7: f64| {
                            let mut f8 = |a9: f64| ((|a10: f64| (x0 + *e1))(0.5 * (a9))).sin();
                            let f11 = |a12: f64, a13: f64| (a6).sin();
                            0.5 * ((p1.chunks_exact(2).rev().take_while(|w14| w14[0] < -0.34).enumerate().map(|(a16, a17)| a17[0] + (((p1[0] + x0)).tanh())).sum::<f64>()) / (2.0 + (p1[3]).sin()))
                        };
                    }
                    (value3[0]).sin()
                } else {
                    ({ let inner18 = value3.iter().skip(1).copied().fold(p1[1], f64::min); inner18 * ((p1[3]).tanh()) })
                };
                *e1 += 0.5 * (*e1);
            }
            let mut sum19 = 0.0;
            for i20 in 0..2 {
                let difference21 = value3[i20 + 1] - value3[i20];
                for a33 in value3.chunks(2).enumerate().map(|(a23, a24)| 0.25 * (a23 as f64) - (q2.chunks(2).map(|a25| a25[1] + (((a25.iter().map(|a26| *a26 + (((0.25 * (a23 as f64) - (p1[3 - i20]))).sin())).rev().skip(1).fold(a25[1 - a23], f64::max) + 0.25 * (a25.windows(2).map(|a27| a27[1] - (0.5 * (a24.windows(2).map(|a28| a28[1] * ((x0).tanh())).nth(0).unwrap_or(value3[i20])))).rev().map(|a29| a29 + (0.5 * ((value3[i20] + value3[a23])))).filter(|&a30| a30 < 0.79).count() as f64))).sin())).fold(((|a31: f64| value3[2 - a23])(0.5 * (a24[0]))).tanh(), |acc, a32| (acc).sin() * (a32 * ((((value3[2 - a23]) * (0.25 * (a23 as f64))).mul_add(q2[(a23 + 2) % 2], a24[0])).sin()))))).step_by(2) {
                    let mut m34 = 0.5 * ((|a35: f64| (a33 - (p1[3])))(0.5 * ((value3[2 - i20] - (q2[(i20 + 2) % 2])))));
                }
                sum19 += (value3.iter().copied().enumerate().map(|(a37, a38)| 0.25 * (a37 as f64) + (0.5 * ((p1.iter().copied().sum::<f64>() + (difference21 - (0.25 * (i20 as f64))))))).sum::<f64>()).sin();
            }
            (value3[0]) * ((x0).hypot(1.0 + (p1[2]).powi(2))) + value3[2] + p1[2] + x0 + sum19
        }
    }

    compare!(
        program, (a0[0], &a1.to_vec(), a2, a3), (&mut d0[0], d1, d2, d3), |a0: 1, a1: 4, a2: 2, a3: 3|, |d0, d1, d2, d3|,
        at: [0.99, -1.48, -0.65, -0.77, 1.25, 0.75, -0.95, 0.95, -0.51, -0.46], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_106 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: &[f64]) -> f64 {
            let row1 = vec![(p1).mul_add(x0, x0), q2.iter().copied().filter(|&a2| a2 > -1.39).sum::<f64>()];
            for a4 in q2.iter().map(|&a3| a3 - (0.5 * (a3))).rev() {
                for i5 in 1..3 {
                    if (|a6: f64| row1[1])((a4).sin()) > p1 {
                        let mut m7 = 0.5 * (q2.iter().chain(row1.iter()).cloned().skip(1).sum::<f64>());
                        if row1.iter().copied().sum::<f64>() > p1 {
                            return row1.iter().map(|&a8| a8 * (((q2.iter().sum::<f64>() - ((m7).atan2(2.0 + (a8).sin())))).tanh())).flat_map(|a9| q2.iter().map(move |&b10| (0.25 * (i5 as f64)).max(a4) * a9)).fold((a4).tanh(), |acc, a11| (acc).sin() * (a11 - (((a11) / (2.0 + (a11).sin())) * (({ let inner12 = a4; inner12 * (a4) }))))) + a4 + 0.25 * (i5 as f64) + p1;
                        }
                    } else if a4 > q2[2 - i5] {
                        let row13 = q2.to_vec();
                        let mut row14 = vec![((|a15: f64| row13[2 - i5])(q2[i5])).tanh(); 2];
                    }
                }
            }
            let mut sum16 = 0.0;
            for i17 in 1..1 {
                let difference18 = row1[i17 + 1] - row1[i17] * row1[i17 - 1];
                if q2.iter().map(|a19| a19 * (row1.windows(2).map(|a20| a20[i17] - ((({ let inner21 = 0.25 * (i17 as f64); inner21 * (q2[2]) })).sin())).sum::<f64>())).enumerate().all(|(a23, a24)| a24 - ((difference18).min(p1)) > -0.28) {
                    for a27 in q2.chunks_exact(2).map(|a26| a26[0] + (0.25 * (i17 as f64))).rev() {
                    }
                }
                sum16 -= (f64::sin((difference18 - (p1)))).sin();
            }
            (|a28: f64| (|a29: f64| q2[1])((a28).tanh()))((p1).sin()) + p1 + row1[0] + row1[0] + sum16
        }
    }

    compare!(
        program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 3|, |d0, d1, d2|,
        at: [1.05, -0.27, 1.1, 0.01, -1.13], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_109 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64; 2], q2: &Vec<f64>, value3: &[f64]) -> f64 {
            let t5 = q2.iter().chain(value3.iter()).scan(((p1[0]) * (x0)).sin(), |state, &a1| { *state = *state - a1 * (((|a2: f64| q2.iter().skip(1).flat_map(|a3| q2.iter().map(move |&b4| 0.5 * ((x0).mul_add(b4, a2)) * *a3)).sum::<f64>())(((p1[0]) * (p1[0])).sin())).tanh()); Some(*state) }).fold(((p1[0]).tanh(), p1[1]), |(s, q), a6| (q * 0.5 + a6 * ((p1[1]).tanh()), s.sin()));
            let (loose11, loose12): (Vec<f64>, Vec<f64>) = q2.iter().take_while(|&&a7| a7 < -0.34).enumerate().map(|(a9, &a10)| 0.5 * (((x0).abs() + x0))).map(|a13| (a13 * x0, a13.cos())).unzip();
            let mut m14 = (t5.1).sin();
            let m14 = p1.iter().skip(1).copied().fold(p1[1], f64::min);
            let mut stack15 = vec![(x0).hypot(1.0 + (q2[0]).powi(2)), (x0) / (2.0 + (m14).sin())];
            let o16 = p1.iter().flat_map(|&a17| q2.iter().map(move |&b18| ((1..3).map(|a19| 0.25 * (a19 as f64) * (0.5 * ([x0, m14, m14].into_iter().map(|a20| a20 - (0.5 * ((|a21: f64| a17)(a20)))).fold(0.25 * (a19 as f64), f64::max)))).take_while(|&a22| a22 < 0.05).map(|a23| a23 - (((m14 + m14)).tanh())).sum::<f64>()).tanh() * a17)).flat_map(|a24| value3.iter().map(move |&b25| 0.5 * ((-((m14).powi(2))).exp()) * a24)).rev().last();
            (m14 + (value3.chunks_exact(2).rev().step_by(2).map(|a26| a26[0] + ((o16.unwrap_or(-0.06)).sin())).product::<f64>()).tanh()) + value3[3] + x0 + p1[1]
        }
    }

    compare!(
        program, (a0[0], array(a1), &a2.to_vec(), a3), (&mut d0[0], array(d1), d2, d3), |a0: 1, a1: 2, a2: 2, a3: 4|, |d0, d1, d2, d3|,
        at: [0.37, 0.17, -0.6, -0.09, -1.16, -0.2, 1.41, 0.34, -1.46], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_110 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64; 2], q2: f64, value3: &[f64]) -> f64 {
            let t1 = p1.iter().fold((0.5 * (p1.iter().flat_map(|a2| p1.iter().map(move |&b3| (if (if (q2).tanh() > b3 { b3 } else { x0 }) > b3 { b3 } else { b3 }) * *a2)).sum::<f64>()), value3[2]), |(s, q), &a4| (q * 0.5 + a4 - ((p1.iter().copied().enumerate().map(|(a6, a7)| (value3.iter().copied().sum::<f64>() - ((q2 - (a7))))).sum::<f64>()).sin()), s.sin()));
            let row8 = p1.to_vec();
            for &a9 in p1.iter() {
                let mut m10 = ({ let inner11 = (p1[0] - (x0)); inner11 * ((x0 + inner11)) });
            }
            if row8.iter().map(|a12| a12.sin() * (value3.windows(2).map(|a13| a13[1] + (0.5 * (({ let inner14 = t1.0; inner14 * (q2) })))).sum::<f64>())).scan(0.5 * ((x0).cos()), |state, a15| { *state = *state - a15 + ((p1.iter().map(|a16| a16 * a16).sum::<f64>() - (value3[2]))); Some(*state) }).any(|a17| a17 - ((value3.chunks_exact(2).rev().zip(p1.iter().copied()).map(|(a19, a20)| a19[1] - (0.5 * ((p1[1] + row8[1])))).fold(row8[1], f64::max)).tanh()) > -0.91) {
                'outer22: for i23 in (0..3).rev() {
                    let mut list27 = p1.iter().map(|&a24| a24 - ((1.5 + ((q2) * (a24)).sin()).ln())).scan((row8[i23 % 2]).powi(3), |state, a25| { *state = *state - a25 - ((row8.iter().copied().fold(t1.1, f64::min)).tanh()); Some(*state) }).map(|a26| a26 + (((row8[(i23 + 1) % 2]) * (a26)).tanh())).collect::<Vec<f64>>();
                    let mut m28 = ({ let inner29 = (if i23 % 2 == 0 { p1[(i23 + 2) % 2] } else { q2 }); inner29 * (row8.iter().copied().find(|&a30| a30 < -0.44).unwrap_or(0.25 * (i23 as f64))) });
                }
            }
            let mut sum31 = 0.0;
            for i32 in 1..1 {
                let difference33 = row8[i32 + 1] - row8[i32] * row8[i32 - 1];
                let mut list35 = p1.chunks_exact(2).map(|a34| a34[i32] - ((p1[0]).tanh())).collect::<Vec<f64>>();
                sum31 += ((|a36: f64| (p1[(i32 + 1) % 2]) * (x0))((list35.chunks_exact(2).filter_map(|a37| { let y = a37[i32] - ((0..3).map(|a38| ({ let inner39 = p1[i32]; inner39 * (row8[a38 % 2]) })).last().unwrap_or(x0)); if y > 0.51 { Some(y * y) } else { None } }).rev().filter_map(|a40| { let y = a40 * (((a40) * (p1[i32])).tanh()); if y > -0.5 { Some(y * y) } else { None } }).sum::<f64>()).tanh())).sin();
            }
            (p1.iter().chain(p1.iter()).copied().fold(p1[0], |acc, a41| (acc).sin() * (a41 * (t1.0)))).atan2(2.0 + (f64::sin(value3[0])).sin()) + row8[1] + x0 + value3[1] + sum31
        }
    }

    compare!(
        program, (a0[0], array(a1), a2[0], a3), (&mut d0[0], array(d1), &mut d2[0], d3), |a0: 1, a1: 2, a2: 1, a3: 3|, |d0, d1, d2, d3|,
        at: [-0.66, 1.0, -1.33, 0.07, -1.28, -1.26, 1.2], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_111 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &Vec<f64>, q2: &mut [f64; 4], value3: &[f64]) -> f64 {
            let t10 = value3.iter().flat_map(|a1| p1.iter().map(move |&b2| (0..3).map(|a3| 0.25 * (a3 as f64) - ((f64::sin(b2)).tanh())).map(|a4| a4 + ([a4, a4, b2].into_iter().enumerate().map(|(a6, a7)| a7 - (((a7) * (a4)).tanh())).map(|a8| a8 * (((|a9: f64| b2)((a8).sin())).tanh())).sum::<f64>())).fold(x0, f64::max) * *a1)).fold((0.5 * ((p1.iter().enumerate().map(|(a12, a13)| *a13 - (((0.25 * (a12 as f64) + x0)).tanh())).product::<f64>()).tanh()), x0), |(s, q), a14| (q * 0.5 + a14 + (0.5 * (-((1.5 + (x0).cos()).recip()))), s.sin()));
            q2[1] = 0.5 * ((q2.chunks(2).zip((1..3)).map(|(a16, a17)| a16[a17 % 2] - (0.5 * ((a16[a17 % 2]) * (x0)))).fold(x0, |acc, a18| acc * 0.5 + (a18 + (0.5 * (p1.iter().flat_map(|&a19| q2.iter().map(move |&b20| ((1..3).map(|a21| 0.25 * (a21 as f64) * (0.5 * ([x0, a18, a18].into_iter().map(|a22| a22 - (0.5 * ((|a23: f64| a19)(a22)))).fold(0.25 * (a21 as f64), f64::max)))).take_while(|&a24| a24 < 0.05).map(|a25| a25 - (((a18 + a18)).tanh())).sum::<f64>()).tanh() * a19)).flat_map(|a26| value3.iter().map(move |&b27| 0.5 * ((-((a18).powi(2))).exp()) * a26)).rev().fold((value3[3]).tanh(), |acc, a28| (acc).sin() * (a28 - ((p1.iter().sum::<f64>()).sin())))))))).atan2(2.0 + (t10.1).sin()));
            for i29 in (1..2).rev() {
                {
                    let part30 = &mut q2[i29..i29 + 1];
                    let v31 = if (|a32: f64| t10.0)(t10.1) > part30[(i29 + 2) % 1] {
                        let mut loose38: Vec<f64> = (1..2).filter_map(|a33| { let y = part30.chunks_exact(2).map(|a34| a34[1] - (0.5 * (((x0) / (2.0 + (p1[1 - a33]).sin())) * ((value3[2]).atan2(2.0 + (a34[(a33 + 1) % 2]).sin()))))).fold(0.5 * (({ let inner35 = part30[a33 % 1]; inner35 * (inner35) })), |acc, a36| (acc).sin() * (a36 - (((p1.iter().copied().sum::<f64>()) * ((part30[(i29 + 1) % 1]) * (t10.0))).sin()))); if y > 1.28 { Some(y * y) } else { None } }).filter(|&a37| a37 < 1.25).collect();
                        0.5 * (p1.iter().copied().fold(0.5 * (({ let inner39 = t10.0; inner39 * (value3[i29]) })), |acc, a40| acc * 0.5 + (a40 + ((((part30[i29 % 1]) * (value3[i29])) * ((value3[0]).sin())).sin()))))
                    } else {
                        let t49 = part30.iter().scan((value3.chunks_exact(2).rev().rev().map(|a41| a41[1 - i29] * (0.5 * (0.25 * (value3.iter().copied().skip(1).scan(t10.1, |state, a42| { *state = *state - a42 - ((stop_gradient(t10.1)).tanh()); Some(*state) }).filter_map(|a43| { let y = a43 + ((part30[0]).tanh()); if y > -0.28 { Some(y * y) } else { None } }).filter(|&a44| a44 > 0.26).count() as f64)))).sum::<f64>()).tanh(), |state, a45| { *state = *state * 0.5 + *a45 + (((p1.iter().step_by(2).zip(p1.windows(2)).map(|(&a47, a48)| a48[i29] - (((t10.1).atan2(2.0 + (t10.0).sin())).sin())).min_by(|a, b| a.total_cmp(b)).unwrap_or(value3[i29])) * ((x0) * (*a45))).sin()); Some(*state) }).fold(((part30[i29 % 1]) * (t10.0), value3[1]), |(s, q), a50| (q * 0.5 + a50 + (0.5 * (((t10.1) * (part30[0])).max((part30[(i29 + 2) % 1] + part30[0])))), s.sin()));
                        (|a51: f64| (t49.0) * (t10.1))(0.5 * ((|a52: f64| part30[i29 % 1])(t49.0)))
                    };
                    part30[i29 % 1] = part30[i29 % 1] * 0.5;
                }
            }
            let mut sum53 = 0.0;
            for i54 in 1..1 {
                let difference55 = p1[i54 + 1] - p1[i54] * p1[i54 - 1];
                let mut m56 = 0.25 * (i54 as f64);
                sum53 += ((p1.iter().skip(1).zip((1..3)).map(|(a58, a59)| ((p1[1]) * (m56)).tanh()).max_by(|a, b| a.partial_cmp(b).unwrap()).unwrap_or(t10.1)) * ((value3[i54]) * (p1[1]))).sin();
            }
            f64::sin((q2[3]).atan()) + value3[0] + t10.0 + q2[3] + sum53
        }
    }

    compare!(
        program, (a0[0], &a1.to_vec(), array(a2), a3), (&mut d0[0], d1, array(d2), d3), |a0: 1, a1: 2, a2: 4, a3: 4|, |d0, d1, d2, d3|,
        at: [-0.5, 0.96, 0.74, 0.42, -0.56, -0.7, -0.77, -0.94, 0.96, 0.43, 1.09], weights: [0.0, 0.0, 0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod chains_112 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[[f64; 2]; 2], q2: &[[f64; 2]; 2], value3: &[f64]) -> f64 {
            let mut m1 = (x0).tanh();
            {
                let mut f2 = |a3: f64| (f64::sin((|a4: f64| a3)(0.5 * (p1[0][1])))).tanh();
                let mut items7 = q2.iter().skip(1).map(|a5| a5[1] + ((((|a6: f64| q2[0][1])(0.5 * (value3[0])) - (x0))).tanh()));
                let v8 = items7.next().unwrap_or(p1[1][1]);
                while let Some(a9) = items7.next() {
                    for a17 in value3.iter().copied().scan(0.5 * ((value3.iter().enumerate().map(|(a11, a12)| 0.25 * (a11 as f64) - (0.5 * ((*a12 + x0)))).product::<f64>()).tanh()), |state, a13| { *state = *state * 0.5 + a13 + (((1.5 + (p1[1][0]).sin()).ln()).powi(3)); Some(*state) }).map(|a14| a14 * (((|a15: f64| (|a16: f64| value3[1])(value3[1]))(value3.iter().skip(1).sum::<f64>())).tanh())) {
                        let mut list19: Vec<f64> = value3.iter().map(|&a18| a18 - (p1[1][1])).map(f64::sin).collect();
                    }
                }
                let mut m20 = (((p1[0][1] + v8) + (p1[1][0]).sin())).tanh();
                m20 += 0.5 * (f2(v8));
            }
            let f21 = |a22: f64| ((({ let inner23 = p1[0][0]; inner23 * (a22) })).sin()).sin();
            let mut list25: Vec<f64> = p1.iter().map(|a24| a24[1] - ((1.5 + (a24[0]).cos()).recip())).collect();
            let mut sum26 = 0.0;
            for i27 in 0..1 {
                let difference28 = list25[i27 + 1] - list25[i27];
                let mut row29 = list25.to_vec();
                let t40 = ((q2.iter().map(|a30| a30[1 - i27] + (0.25 * (a30.iter().filter_map(|&a31| { let y = a31 * ((p1.iter().map(|a32| a32[(i27 + 2) % 2] * (((row29[1 - i27] + value3[i27])).sin())).rev().filter_map(|a33| { let y = a33 * ((a30.chunks_exact(2).map(|a34| a34[i27] + (0.5 * (p1.iter().map(|a35| a35[1] * (0.5 * ((if value3[2 - i27] < q2[1][i27] || a35[(i27 + 2) % 2] > 0.3 { a34[1 - i27] } else { a34[i27] })))).sum::<f64>()))).fold((a30[1 - i27]).sin(), |acc, a36| acc - (a36 - (((list25[(i27 + 2) % 2] + list25[i27])).sin())))).tanh()); if y > -1.05 { Some(y * y) } else { None } }).sum::<f64>()).tanh()); if y > 0.29 { Some(y * y) } else { None } }).map(f21).filter(|&a37| a37 > -1.48).count() as f64))).rev().fold(q2[1 - i27][1 - i27], |acc, a38| acc * 0.5 + (a38 - ((({ let inner39 = list25[0]; inner39 * (value3[(i27 + 2) % 3]) })).tanh())))).sin(), 0.5 * ((list25[1 - i27] + 0.25 * (i27 as f64))));
                sum26 += (((value3[i27]).sin() + (0.25 * (i27 as f64) + m1))).tanh();
            }
            value3.chunks_exact(2).enumerate().map(|(a42, a43)| a43[1 - a42] * (0.5 * (list25.chunks_exact(2).rev().zip(value3.iter().copied()).map(|(a45, a46)| a46 * (0.5 * (((p1[a42][a42]).abs()) * ((p1[1 - a42][1]).hypot(1.0 + (m1).powi(2)))))).fold(p1[1 - a42][1 - a42], f64::max)))).skip(1).fold(0.5 * (-(q2[1][0])), |acc, a47| acc - (a47 - (m1))) + list25[1] + value3[0] + q2[1][1] + sum26
        }
    }

    compare!(
        program, (a0[0], matrix(a1), matrix(a2), a3), (&mut d0[0], matrix(d1), matrix(d2), d3), |a0: 1, a1: 4, a2: 4, a3: 3|, |d0, d1, d2, d3|,
        at: [-0.18, -0.85, -0.4, 0.8, -0.31, 0.04, 1.25, 0.28, 1.24, -0.81, -1.28, 0.85], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_113 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            let t3 = p1.iter().chain(p1.iter()).scan(((p1[2]) * (x0)).sin(), |state, &a1| { *state = *state - a1 + (((|a2: f64| (a2).atan())(((a1 + a1)).tanh())).sin()); Some(*state) }).fold((0.5 * (stop_gradient(p1[0])), p1[3]), |(s, q), a4| (q * 0.5 + a4 * ((((a4 + a4) - (a4))).tanh()), s.sin()));
            {
                let f5 = move |a6: f64, a7: f64| {
                    let t13 = (0..3).rev().take_while(|&a8| (x0).min(a6) > 0.1 && (x0 + x0) < 0.9).take(2).map(|a9| 0.25 * (a9 as f64) - ((if a9 % 2 == 1 { (1.5 + (x0).cos()).recip() } else { [t3.1, a7, t3.0].into_iter().map(|a10| a10 - (((t3.1).sin()).sin())).map(f64::sin).scan(x0, |state, a11| { *state = *state * 0.5 + a11 + (0.5 * (x0)); Some(*state) }).fold((t3.0).sin(), |acc, a12| acc * 0.5 + (a12 * ((stop_gradient(t3.0)).sin()))) }))).fold((((t3.0) * (a7)).sin(), a7), |(s, q), a14| (q * 0.5 + a14 + ((((1..2).map(|a15| ((|a16: f64| t3.0)((a7).sin())).sin()).fold(0.5 * (a14), |acc, a17| acc * 0.5 + (a17 + (0.5 * ((a7) * (a14)))))) * (a6)).tanh()), s.sin()));
                    if [t3.0, a6, t13.1].into_iter().zip([a6, x0, x0].into_iter()).map(|(a19, a20)| a19 + (([a6, a6, a19].into_iter().map(|a21| a21 - (((a21) * (x0)).sin())).sum::<f64>()).sin())).sum::<f64>() > 0.1 && (a7 + t13.0) < 0.9 {
                        match 3 {
                            0 => {
                                let f22 = |a23: f64, a24: f64| (([t3.0, a24, a7].into_iter().map(|a25| a25 - (((a24) * (a6)).sin())).step_by(2).map_while(|a26| { let y = a26 * ((a7 + x0)); if y > 1.16 { Some(y * y) } else { None } }).fold((x0).sin(), |acc, a27| acc - (a27 * (((x0 + a6)).sin())))) * (stop_gradient(x0))).sin();
                            }
                            1 if (x0).atan2(2.0 + (x0).sin()) > a7 => {
                            }
                            _ => {
                            }
                        }
                    } else if t3.0 > t3.1 {
                    }
                    (((|a28: f64| t13.0)(0.5 * (t3.1)) - ((t3.0) * (x0)))).tanh()
                };
            }
            (|a29: f64| a29)(((p1[1]).cos()).sin()) + x0 + x0 + p1[0]
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [-0.1, 1.25, 0.29, -0.78, -0.7], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod chains_114 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64; 4], q2: &[f64], value3: &[f64]) -> f64 {
            let t10 = (0.5 * (q2.iter().copied().map(f64::tanh).map(|a1| a1 + ((x0) * (q2[2]))).fold((p1[2]).tanh(), |acc, a2| acc - (a2 + ((p1.iter().zip(value3.iter()).step_by(2).filter(|&(&a4, &a5)| a5 < -1.17).map(|(a7, &a8)| a8 - (0.5 * ((p1[1]) * (a2)))).fold(0.5 * (q2[0]), |acc, a9| acc - (a9 * (((x0) / (2.0 + (q2[1]).sin())).sin())))).tanh())))), 0.5 * (value3.iter().step_by(2).rev().copied().fold(p1[3], f64::min)));
            {
                let f11 = move |a12: f64, a13: f64| {
                    let v14: f64 = (0..3).map(|a15| ((|a16: f64| (0..3).map(|a17| 0.25 * (a17 as f64) * (0.5 * (({ let inner18 = a16; inner18 * (0.25 * (a17 as f64)) })))).fold((x0).tanh(), |acc, a19| acc * 0.5 + (a19 + (0.5 * ([a12, t10.0, x0].into_iter().take(2).zip([t10.1, a13, x0].into_iter()).map(|(a21, a22)| a21 * (0.5 * (a13))).fold(a16, f64::max))))))(((a13) / (2.0 + (a12).sin())).tanh())).tanh()).sum();
                    ((|a23: f64| a23)(v14)).tanh()
                };
                let found25 = 'block24: {
                    0.5 * (f11(0.5 * ((p1[3]) * (value3[0])), 0.5 * (f64::sin(value3[3]))))
                };
                p1[3] += 0.5 * (f11((stop_gradient(p1[3])).tanh(), (t10.0).sin()));
            }
            ((value3[3] - (q2[2]))).abs() + value3[2] + value3[1] + p1[3]
        }
    }

    compare!(
        program, (a0[0], array(a1), a2, a3), (&mut d0[0], array(d1), d2, d3), |a0: 1, a1: 4, a2: 4, a3: 4|, |d0, d1, d2, d3|,
        at: [0.92, -0.19, 0.0, -1.46, -0.91, -0.47, -0.33, -0.37, 0.27, -0.18, 1.05, -0.27, 1.1], weights: [0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod chains_115 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: [f64; 2], value3: &[f64]) -> f64 {
            let mut row1 = vec![q2.iter().fold(value3[0], |acc, &a2| (acc).sin() * (a2 + (0.5 * ((value3[2]) * (a2))))), (p1 + x0), value3[2]];
            let o3 = value3.iter().filter(|&&a4| a4 < 0.38).cloned().rev().last();
            let mut list12 = value3.chunks(2).map(|a5| a5[0] + ((row1.iter().enumerate().take(2).take_while(|&(a7, &a8)| a8 < 0.7).map(|(a10, &a11)| 0.5 * (x0)).sum::<f64>()).tanh())).collect::<Vec<f64>>();
            let v13: f64 = value3.iter().map(|&a14| a14 * (0.5 * (o3.unwrap_or(-0.33)))).sum();
            let v15 = value3.windows(2).map(|a16| a16[1] * (value3[2])).take_while(|&a17| a17 < -0.22).fold((q2.iter().rev().map(|a18| a18.max(p1)).fold((p1).tanh(), |acc, a19| acc * 0.5 + (a19 + (((|a20: f64| a20)(0.5 * (p1))).tanh())))).tanh(), |acc, a21| acc - (a21 * (((|a22: f64| x0)(0.5 * (row1.iter().enumerate().map(|(a24, &a25)| 0.25 * (a24 as f64) * (0.5 * ((p1 + q2[0])))).fold(v13, f64::max)))).sin())));
            let row26 = [(row1.iter().filter(|&&a27| a27 > -1.22).fold(0.5 * (row1[0]), |acc, &a28| acc * 0.5 + (a28 * ((o3.unwrap_or(0.43)).tanh())))).tanh(); 2];
            let v36 = (value3.iter().cloned().filter(|&a29| a29 < 1.47).fold(0.5 * (value3.chunks_exact(2).map_while(|a30| { let y = a30[1] * ((0..3).map(|a31| 0.25 * (a31 as f64) - ((({ let inner32 = row26[a31 % 2]; inner32 * (p1) })).sin())).find(|&a33| a33 > -0.43).unwrap_or(v13)); if y > 0.23 { Some(y * y) } else { None } }).filter_map(|a34| { let y = a34 * (((o3.unwrap_or(0.15)) * (row1[0])).tanh()); if y > -0.5 { Some(y * y) } else { None } }).take(2).sum::<f64>()), |acc, a35| (acc).sin() * (a35 * ((f64::sin((row1[2] - (x0)))).tanh())))).sin();
            (|a37: f64| (q2[1]).clamp(-1.25, 1.25))(((x0) * (x0)).sin()) + list12[0] + p1 + v13
        }
    }

    compare!(
        program, (a0[0], a1[0], *array(a2), a3), (&mut d0[0], &mut d1[0], array(d2), d3), |a0: 1, a1: 1, a2: 2, a3: 3|, |d0, d1, d2, d3|,
        at: [-1.09, -0.81, -0.69, 0.65, -0.06, -0.71, -0.85], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_116 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: &mut [f64], value3: &[f64]) -> f64 {
            let v2 = 0.5 * (((|a1: f64| value3[1])(p1[1])).powi(3));
            let mut items4 = (1..3).map(|a3| ((v2) * ((q2[0]).max(q2[2 - a3]))).tanh());
            let v5 = items4.next().unwrap_or(x0);
            while let Some(a6) = items4.next() {
                {
                    let f7 = move |a8: f64, a9: f64| {
                        let t15 = (0..3).rev().take_while(|&a10| (a9).min(v2) > 0.1 && (a9 + x0) < 0.9).take(2).map(|a11| 0.25 * (a11 as f64) * ((if a11 % 2 == 1 { (1.5 + (v2).cos()).recip() } else { [a8, a8, a8].into_iter().scan(v2, |state, a12| { *state = *state - a12 * ((1..3).map(|a13| 0.25 * (a13 as f64) + (0.5 * ((x0).hypot(1.0 + (a12).powi(2))))).sum::<f64>()); Some(*state) }).fold((v2).tanh(), |acc, a14| acc * 0.5 + (a14 + ((v2).sin()))) }))).fold((((1..4).map(|a16| ((x0 + v2)).tanh()).nth(0).unwrap_or(a6)).sin(), v2), |(s, q), a17| (q * 0.5 + a17 + ((1..3).map(|a18| (({ let inner19 = (a17).cos(); inner19 * (x0) })).tanh()).sum::<f64>()), s.sin()));
                        let mut list23 = (1..4).rev().map(|a20| ((1..2).take_while(|&a21| 0.25 * (a21 as f64) > 0.83).map(|a22| (((t15.1 + t15.1)).atan()).tanh()).map(f64::tanh).sum::<f64>()).sin()).collect::<Vec<f64>>();
                        let f24 = |a25: f64| {
                            let mut stack26 = vec![list23.iter().zip(list23.iter()).step_by(2).filter(|&(&a28, &a29)| a29 < -1.17).map(|(a31, &a32)| a32 - (0.5 * ((a8) * (t15.1)))).fold((a8).tanh(), |acc, a33| acc - (a33 - (0.5 * (list23.iter().flat_map(|a34| list23.iter().map(move |&b35| (if (if (a33).tanh() > b35 { a33 } else { v2 }) > v2 { v2 } else { b35 }) * *a34)).sum::<f64>())))), list23.iter().copied().enumerate().map(|(a37, a38)| a38 * ((a9 + a9))).sum::<f64>()];
                            ((stack26[stack26.len() - 2] + (|a39: f64| v2)((t15.1).sin()))).sin()
                        };
                        a8
                    };
                }
            }
            x0 + v2 + x0 + v5
        }
    }

    compare!(
        program, (a0[0], a1, a2, a3), (&mut d0[0], d1, d2, d3), |a0: 1, a1: 2, a2: 3, a3: 3|, |d0, d1, d2, d3|,
        at: [0.6, -0.72, -0.53, -0.22, 0.99, -1.48, -0.65, -0.77, 1.25], weights: [0.0, 0.0, 0.0, 0.25, 0.5, 0.75, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_118 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64], q2: &[f64; 3], value3: &[f64]) -> f64 {
            let t2 = (0.5 * ((|a1: f64| value3[1])(p1[1])), ((p1[2]) * (value3[0])).sin());
            if !(q2[1] > p1[2]) {
                if (x0) * (value3[2]) > p1[0] {
                    if 0.25 * (p1.chunks(2).map(|a3| a3[0] + (p1.chunks_exact(2).rev().take_while(|w4| w4[0] < -0.34).enumerate().map(|(a6, a7)| a7[0] + (((p1[0] + x0)).tanh())).sum::<f64>())).filter(|&a8| a8 > 0.36).count() as f64) > x0 {
                        p1[2] = 0.5 * ((q2.chunks(2).zip((1..3)).map(|(a10, a11)| a10[a11 % 1] - (0.5 * ((a10[a11 % 1]) * (x0)))).fold(x0, |acc, a12| acc * 0.5 + (a12 + (0.5 * (p1.iter().flat_map(|&a13| q2.iter().map(move |&b14| ((1..3).map(|a15| 0.25 * (a15 as f64) * (0.5 * ([x0, a12, a12].into_iter().map(|a16| a16 - (0.5 * ((|a17: f64| a13)(a16)))).fold(0.25 * (a15 as f64), f64::max)))).take_while(|&a18| a18 < 0.05).map(|a19| a19 - (((a12 + a12)).tanh())).sum::<f64>()).tanh() * a13)).flat_map(|a20| value3.iter().map(move |&b21| 0.5 * ((-((a12).powi(2))).exp()) * a20)).rev().fold((value3[0]).tanh(), |acc, a22| (acc).sin() * (a22 - ((p1.iter().sum::<f64>()).sin())))))))).atan2(2.0 + (t2.1).sin()));
                        for i23 in (1..2).rev() {
                        }
                    } else if t2.0 < q2[2] || x0 > 0.3 {
                    }
                }
            }
            value3.windows(2).step_by(2).filter(|w24| w24[1] < 0.05).map(|a25| a25[1] + (0.5 * ((q2.chunks_exact(2).map(|a26| a26[0] + (((q2[2] + q2[2])).sin())).fold(0.5 * (t2.0), |acc, a27| (acc).sin() * (a27 + ((if (1.5 + (t2.1).cos()).recip() > a27 { a25[1] } else { a25[1] })))) - ((p1[2] + q2[2])))))).sum::<f64>() + t2.0 + p1[0] + p1[1]
        }
    }

    compare!(
        program, (a0[0], a1, array(a2), a3), (&mut d0[0], d1, array(d2), d3), |a0: 1, a1: 3, a2: 3, a3: 3|, |d0, d1, d2, d3|,
        at: [0.12, -0.09, 0.62, -0.32, 1.29, 1.06, -1.01, -1.16, -1.05, -0.58], weights: [0.0, 0.25, 0.5, 0.75, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_121 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: &[f64], value3: &[f64]) -> f64 {
            {
                let f1 = |a2: f64, a3: f64| (|a4: f64| (a3).sin())((x0) / (2.0 + (p1).sin()));
                for a5 in (1..4) {
                    let mut loose7 = q2.iter().copied().take(2).map(f64::tanh).take_while(|&a6| a6 > 0.26).collect::<Vec<f64>>();
                    let mut stack8 = vec![q2.iter().map_while(|&a9| { let y = a9 * (0.5 * (f1((p1).sin(), 0.5 * (q2[a5 % 2])))); if y > -0.69 { Some(y * y) } else { None } }).skip(1).take_while(|&a10| a10 < 1.05).fold((q2[1]).tanh(), |acc, a11| (acc).sin() * (a11 * (0.5 * (value3.iter().rev().map(|a12| a12.max(p1)).fold((p1).tanh(), |acc, a13| (acc).sin() * (a13 + (f1(a11, 0.5 * (value3[(a5 + 2) % 3]))))))))), (1.09_f64) * (q2[a5 % 2])];
                }
            }
            (|a14: f64| q2[1])(((1.5 + (q2[0]).sin()).ln()).tanh()) + q2[1] + p1 + x0
        }
    }

    compare!(
        program, (a0[0], a1[0], a2, a3), (&mut d0[0], &mut d1[0], d2, d3), |a0: 1, a1: 1, a2: 2, a3: 3|, |d0, d1, d2, d3|,
        at: [0.31, -1.09, 1.13, -0.37, 0.65, 1.42, 0.36], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_123 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: &[f64; 2], value3: &[f64]) -> f64 {
            let mut loose5 = (0..3).skip_while(|&a1| a1 % 2 == 0).map(|a2| (value3[3]).sin()).scan(((|a3: f64| a3)(0.5 * (value3[1]))).tanh(), |state, a4| { *state = *state - a4 - ((x0).sin()); Some(*state) }).collect::<Vec<f64>>();
            {
                let f6 = move |a7: f64, a8: f64| {
                    let t20 = (0..3).rev().take_while(|&a9| (x0).min(a7) > 0.1 && (x0 + x0) < 0.9).take(2).map(|a10| ((if a10 % 2 == 1 { (1.5 + (x0).cos()).recip() } else { [p1, p1, a8].into_iter().take(2).fold(a7, |acc, a11| acc - (a11 - (([p1, a8, a11].into_iter().scan(a11, |state, a12| { *state = *state - a12 * (((a11 + a8)).sin()); Some(*state) }).zip((1..4)).map(|(a14, a15)| a14 - (((1..2).map(|a16| [a8, x0, 1.53_f64].into_iter().filter(|&a17| a17 < -1.42).fold((x0).tanh(), |acc, a18| (acc).sin() * (a18 * (((a14 + a11)).tanh())))).skip(1).skip(1).fold(0.5 * (a11), |acc, a19| acc * 0.5 + (a19 + (((if (a14).cos() > 0.1 && p1 < 0.9 { a8 } else { x0 })).tanh())))).sin())).sum::<f64>()).tanh()))) })).sin()).fold((x0, a7), |(s, q), a21| (q * 0.5 + a21 + ((((0..4).rev().step_by(2).map(|a22| (0.25 * (a22 as f64)).sin()).product::<f64>()).tanh()).min((a8 + a21))), s.sin()));
                    let f23 = |a24: f64| ((p1).atan()) / (2.0 + (t20.1).sin());
                    (([p1, a7, a7].into_iter().map(&f23).fold(0.5 * (a8), |acc, a25| (acc).sin() * (a25 * (((p1 + a8)).sin()))) + (x0).clamp(-1.25, 1.25))).sin()
                };
            }
            ((|a26: f64| value3[3])(0.5 * (x0))).atan2(2.0 + (stop_gradient(value3[1])).sin()) + q2[1] + x0 + value3[0]
        }
    }

    compare!(
        program, (a0[0], a1[0], array(a2), a3), (&mut d0[0], &mut d1[0], array(d2), d3), |a0: 1, a1: 1, a2: 2, a3: 4|, |d0, d1, d2, d3|,
        at: [0.5, -1.17, -1.2, 1.31, -0.53, -1.0, 0.5, -0.68], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod chains_124 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            let mut stack1 = vec![(x0) * (x0), p1.chunks_exact(2).filter_map(|a2| { let y = a2[0] - (((1.5 + (p1[1]).cos()).recip()).tanh()); if y > -0.86 { Some(y * y) } else { None } }).map(|a3| a3 + ((x0).clamp(-1.25, 1.25))).step_by(2).fold((x0).tanh(), |acc, a4| (acc).sin() * (a4 * ((p1[0] + p1[0]))))];
            let mut loose7: Vec<f64> = p1.windows(2).filter(|w5| w5[0] < 0.28).rev().map(|a6| a6[1] * (x0)).collect();
            let v8: f64 = p1.iter().enumerate().take(2).take_while(|&(a10, &a11)| a11 < 0.7).map(|(a13, &a14)| a14 + ((x0).tanh())).sum();
            let row15 = p1.to_vec();
            let mut row16 = p1.to_vec();
            stack1[1] *= (((1.0 + ((v8 + p1[1])).powi(2)).sqrt()).tanh()).cos();
            stack1[1] + stack1[stack1.len() - 2] + stack1[0] + stack1[stack1.len() - 1]
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [-0.38, 0.14, -0.05, 1.09, 0.31], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_125 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: &mut [f64], value3: &[f64]) -> f64 {
            let (loose4, loose5): (Vec<f64>, Vec<f64>) = p1.iter().enumerate().step_by(2).map(|(a2, &a3)| a3 - (0.5 * (value3[(a2 + 1) % 3]))).map(|a6| (a6 * x0, a6.cos())).unzip();
            let mut m7 = 0.5 * ((|a8: f64| stop_gradient(x0))((x0 - (p1[2]))));
            for e9 in value3.iter() {
                q2[0] = q2[1] * 0.5 + q2[0].sin();
                if (value3[0] - (p1[0])) > m7 {
                }
            }
            (({ let inner11 = m7; inner11 * (value3[0]) })) * ((value3[1]).max(q2[0])) + x0 + p1[2] + q2[0]
        }
    }

    compare!(
        program, (a0[0], a1, a2, a3), (&mut d0[0], d1, d2, d3), |a0: 1, a1: 4, a2: 4, a3: 3|, |d0, d1, d2, d3|,
        at: [-1.48, -0.65, -0.77, 1.25, 0.75, -0.95, 0.95, -0.51, -0.46, -0.72, -0.42, 1.48], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod chains_127 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: &[f64]) -> f64 {
            {
                let f1 = |a2: f64| {
                    let found4 = 'block3: {
                        let mut items6 = (1..3).map(|a5| ((q2[(a5 + 1) % 3]) * (a2)).tanh());
                        let v7 = items6.next().unwrap_or(a2);
                        while let Some(a8) = items6.next() {
                            let mut row9 = vec![p1[1], (a2) / (2.0 + (a2).sin()), (a2 + x0), q2.chunks_exact(2).map(|a10| a10[0] - (((a2 + x0)).tanh())).sum::<f64>()];
                        }
                        let v11 = (1..3).map(|a12| 0.25 * (a12 as f64) - (a2)).fold(((|a13: f64| p1[1])(x0)).sin(), |acc, a14| (acc).sin() * (a14 * (((1..2).map(|a15| ((|a16: f64| stop_gradient(a2))(((if a15 < 1 { x0 } else { a14 })).sin())).tanh()).enumerate().map(|(a18, a19)| 0.5 * (q2.chunks(2).map(|a20| a20[(a18 + 1) % 1] - ((a20.iter().map(|a21| *a21 + (((0.25 * (a18 as f64) - (p1[1 - a18]))).sin())).rev().skip(1).fold(a20[0 - a18], f64::max)) * (0.25 * (q2.windows(2).map(|a22| a22[1] * ((a22.windows(2).map(|a23| a23[1] * ((x0).tanh())).nth(0).unwrap_or(a2)).tanh())).scan(a20[(a18 + 1) % 1], |state, a24| { *state = *state * 0.5 + a24 - (((v7) * (a2)).sin()); Some(*state) }).zip(q2.iter()).filter(|&(a26, &a27)| a27 > 1.5).count() as f64)))).fold(p1.iter().copied().skip(1).map(|a28| a28 - ((q2.windows(2).step_by(2).filter(|w29| w29[a18] < -1.17).map(|a30| a30[(a18 + 1) % 2] * (((|a31: f64| a19)((a28).sin())).sin())).sum::<f64>()).tanh())).step_by(2).fold((x0).tanh(), |acc, a32| acc - (a32 * (((p1[0] + x0)).sin()))), |acc, a33| acc - (a33 * ((f64::sin(a2) - ((a14) * (a14)))))))).sum::<f64>()).sin())));
                        (q2.chunks(2).map(|a34| a34[0] * (((a34[0] + (|a35: f64| p1[1])((a2).sin()))).sin())).product::<f64>()).tanh()
                    };
                    (p1[0]).tanh()
                };
                let v36 = p1.chunks_exact(2).map_while(|a37| { let y = a37[1] - (0.5 * ((q2[0]).atan())); if y > -1.06 { Some(y * y) } else { None } }).scan(p1.iter().map(|a38| (a38 - (x0)).powi(2)).filter_map(|a39| { let y = a39 + ((p1.iter().zip(p1.iter()).step_by(2).step_by(2).map(|(a41, &a42)| a42 * (((a42) * (q2[1])).sin())).sum::<f64>()).tanh()); if y > -0.85 { Some(y * y) } else { None } }).sum::<f64>(), |state, a43| { *state = *state - a43 + ((x0).cos()); Some(*state) }).skip(1).fold(0.5 * (f1(0.5 * (p1[0]))), |acc, a44| acc - (a44 - ((q2.iter().copied().map(&f1).map(&f1).step_by(2).find(|&a45| a45 > -0.19).unwrap_or(p1[0])).tanh())));
            }
            let mut stack46 = vec![q2.windows(2).map(|a47| a47[1] + (0.5 * (p1[1]))).zip(p1.iter()).map(|(a49, &a50)| a49 + (p1.iter().rev().map(|a51| a51.max(a50)).fold((a49).tanh(), |acc, a52| acc - (a52 * (((|a53: f64| q2[2])(0.5 * (a50))).tanh()))))).fold(0.5 * (q2[1]), |acc, a54| (acc).sin() * (a54 + (((p1[0] + q2[2])).tanh()))), p1.iter().sum::<f64>()];
            (if q2.iter().cloned().enumerate().map(|(a56, a57)| 0.5 * (p1.iter().filter(|&&a58| a58 > -1.22).fold((p1[1]).sin(), |acc, a59| acc * 0.5 + (*a59 + ((q2.chunks_exact(2).map(|a60| a60[a56 % 2] - ((a60[0]).tanh())).sum::<f64>()).tanh()))))).fold(p1[1], f64::max) > stack46[stack46.len() - 2] { (0..3).map(|a61| (({ let inner62 = x0; inner62 * (x0) })).tanh()).reduce(|a, b| a * 0.5 + b).unwrap_or(stack46[1]) } else { (stack46[stack46.len() - 1]).tanh() }) + stack46[1] + x0 + p1[0]
        }
    }

    compare!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 2, a2: 3|, |d0, d1, d2|,
        at: [0.17, -1.27, -0.95, 0.15, 0.52, -0.46], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod chains_129 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut f64, q2: &[f64]) -> f64 {
            let (loose5, loose6): (Vec<f64>, Vec<f64>) = q2.chunks(2).skip(1).enumerate().map(|(a2, a3)| (|a4: f64| (a4 - (q2[3 - a2])))(((q2[(a2 + 1) % 4] - (*p1))).tanh())).map(|a7| (a7 * q2[0], a7.cos())).unzip();
            {
                let f8 = |a9: f64, a10: f64| {
                    let t15 = q2.chunks_exact(2).rev().take_while(|w11| w11[0] < -0.34).enumerate().map(|(a13, a14)| 0.5 * (((*p1 + x0) + x0))).fold((((*p1) * (a10)).tanh(), *p1), |(s, q), a16| (q * 0.5 + a16 * ((a9).tanh()), s.sin()));
                    for a17 in loose5.iter().skip(1) {
                    }
                    t15.1
                };
            }
            (if q2.iter().map(|&a18| a18 + (0.51_f64)).rev().sum::<f64>() > 1.33_f64 { (q2[1]) * (x0) } else { (*p1) * (x0) }) + *p1 + *p1 + x0
        }
    }

    compare!(
        program, (a0[0], &mut a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
        at: [-0.32, 0.68, 0.41, 0.67, -1.33, 1.06], weights: [0.0, 0.25, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_131 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            let (loose6, loose7): (Vec<f64>, Vec<f64>) = p1.chunks(2).skip(1).enumerate().map(|(a2, a3)| (|a4: f64| (|a5: f64| x0)(0.5 * (a3[a2])))((p1[(a2 + 1) % 4] - (a3[1 - a2])))).map(|a8| (a8 * x0, a8.cos())).unzip();
            let mut list14 = p1.chunks(2).map(|a9| a9[1] - ((p1.chunks_exact(2).rev().take_while(|w10| w10[0] < -0.34).enumerate().map(|(a12, a13)| a13[a12 % 2] - ((((a13[a12 % 2] + a13[1]) + (p1[a12 % 4]).hypot(1.0 + (a13[a12 % 2]).powi(2)))).sin())).sum::<f64>()).tanh())).collect::<Vec<f64>>();
            list14[1] *= ((((list14[1] + x0)) * ((p1[1]).atan2(2.0 + (p1[2]).sin()))).sin()).cos();
            let mut list28: Vec<f64> = list14.iter().enumerate().map(|(a16, &a17)| a17 - (((p1.chunks(2).map(|a18| a18[1] + (0.5 * ((1..2).map(|a19| 0.25 * (a19 as f64) * ((loose7.iter().rev().rev().skip(1).fold(p1[(a16 + 1) % 4], |acc, a20| acc * 0.5 + (*a20 * ((a18[(a19 + 1) % 2]).tanh())))).tanh())).map(|a21| a21 - ((a21 + a18[(a16 + 1) % 2]))).skip_while(|&a22| a22 < 0.41).fold(list14[(a16 + 1) % 2], |acc, a23| acc - (a23 + (((p1[a16]) * (a23)).sin())))))).map(|a24| a24 - ((|a25: f64| a25)(0.5 * (a17)))).map(|a26| a26 - (((|a27: f64| 0.96_f64)(a26)).sin())).product::<f64>()).tanh()).abs())).collect();
            (|a29: f64| list28.iter().copied().enumerate().map(|(a33, a34)| a34 - (((list14[1] + a29)).tanh())).sum::<f64>())(list14.chunks_exact(2).map(|a30| a30[0] + (((x0 + x0)).sin())).fold(0.5 * (list14[0]), |acc, a31| (acc).sin() * (a31 + ((if (1.5 + (list14[1]).cos()).recip() > a31 { list28[1] } else { list28[1] }))))) + list28[0] + list14[1] + list14[0]
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [-0.58, 1.25, 0.16, 1.36, 0.55], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_132 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: &[f64], value3: &[f64]) -> f64 {
            let o1 = value3.iter().map(|&a2| a2 + (0.5 * (value3.iter().map(|&a3| a3 * (((q2.iter().sum::<f64>() - ((x0).atan2(2.0 + (a3).sin())))).tanh())).flat_map(|a4| q2.iter().map(move |&b5| 0.5 * ((x0).min(p1)) * a4)).fold(value3.iter().step_by(2).rev().copied().fold(x0, f64::min), |acc, a6| (acc).sin() * (a6 - (({ let inner7 = (a2 - (value3[1])); inner7 * (a6) }))))))).skip(1).min_by(|a, b| a.total_cmp(b));
            let mut list10: Vec<f64> = value3.iter().copied().take(2).scan((value3[1]).sin(), |state, a8| { *state = *state * 0.5 + a8 * (0.5 * (({ let inner9 = value3[0]; inner9 * (x0) }))); Some(*state) }).collect();
            let v11: f64 = value3.chunks_exact(2).map_while(|a12| { let y = a12[0] - (0.5 * ((p1).atan())); if y > 0.82 { Some(y * y) } else { None } }).step_by(2).scan(list10.iter().map(|a13| (a13 - (o1.unwrap_or(1.21))).powi(2)).map_while(|a14| { let y = a14 + (list10.iter().zip(q2.iter()).step_by(2).step_by(2).map(|(&a16, a17)| *a17 + (0.5 * (q2.iter().map(|&a18| a18 + ((|a19: f64| a16)((a14).sin()))).fold(p1, f64::max)))).sum::<f64>()); if y > -0.07 { Some(y * y) } else { None } }).sum::<f64>(), |state, a20| { *state = *state * 0.5 + a20 * (0.5 * (x0)); Some(*state) }).sum();
            (|a21: f64| list10[1])(0.5 * ((value3[1] + value3[0]))) + value3[2] + list10[0] + o1.unwrap_or(-0.91)
        }
    }

    compare!(
        program, (a0[0], a1[0], a2, a3), (&mut d0[0], &mut d1[0], d2, d3), |a0: 1, a1: 1, a2: 3, a3: 3|, |d0, d1, d2, d3|,
        at: [-0.47, -0.33, -0.37, 0.27, -0.18, 1.05, -0.27, 1.1], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_137 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[[f64; 2]; 2], q2: usize, value3: &[f64]) -> f64 {
            let mut list2 = value3.iter().map(|&a1| a1 + (0.25 * (q2 as f64))).rev().collect::<Vec<f64>>();
            let v3 = value3.chunks(2).filter(|w4| w4[q2 % 2] < -1.01).map(|a5| a5[1] - ((|a6: f64| (|a15: f64| 0.25 * (q2 as f64))((p1[q2 % 2][q2 % 2]).sin()))((value3.chunks(2).rev().rev().skip(1).map(|a7| a7[q2 % 2] * ((list2[q2] - (a7[q2 % 2])))).fold((value3[3 - q2]).sin(), |acc, a8| (acc).sin() * (a8 * (a5.windows(2).rev().map(|a9| a9[(q2 + 1) % 2] * (0.5 * (a9.windows(2).take_while(|w10| w10[1] > 0.78).skip_while(|w11| w11[q2 % 2] < 0.97).step_by(2).map(|a12| a12[1] - (0.5 * (a9.iter().copied().map(|a13| a13 + (0.5 * ((a5[q2 % 2]) * (a12[1])))).skip(1).fold(list2[q2], |acc, a14| acc - (a14 * (0.5 * ((if q2 % 2 == 1 { value3[3 - q2] } else { value3[q2] })))))))).sum::<f64>()))).sum::<f64>())))).sin()))).fold((x0) / (2.0 + (x0).sin()), |acc, a16| acc * 0.5 + (a16 * (((list2.iter().copied().enumerate().map(|(a18, a19)| ((list2[3 - a18] - (list2[0]))).tanh()).sum::<f64>() + (|a20: f64| a16)((0.25 * (q2 as f64)).sin()))).sin())));
            let v21 = match q2 % 4 {
                1..=2 => {
                    (value3[(q2 + 2) % 4]).tanh()
                }
                1 if list2.chunks_exact(2).map(|a22| a22[q2 % 2] * ((({ let inner23 = value3[3 - q2]; inner23 * (x0) })).sin())).sum::<f64>() > value3[3 - q2] => {
                    (list2.iter().zip(p1.iter()).step_by(2).step_by(2).map(|(&a25, a26)| a26[1] - (((list2[q2]).sin()).sin())).sum::<f64>() + (|a27: f64| x0)((v3).tanh()))
                }
                _ => {
                    v3
                }
            };
            ((|a28: f64| p1[q2 % 2][(q2 + 1) % 2])(0.5 * (value3[2]))) * ((value3[(q2 + 1) % 4]) * (p1[q2 % 2][q2 % 2])) + v3 + value3[1] + v3
        }
    }

    compare!(
        program, (a0[0], matrix(a1), 0, a3), (&mut d0[0], matrix(d1), d3), |a0: 1, a1: 4, a3: 4|, |d0, d1, d3|,
        at: [-0.37, 0.27, -0.18, 1.05, -0.27, 1.1, 0.01, -1.13, -0.49], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_140 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: usize, q2: &[f64]) -> f64 {
            let mut list11 = q2.windows(2).map(|a3| a3[p1 % 2] * ((0.25 * (p1 as f64)).sin())).zip(q2.chunks_exact(2)).rev().map(|(a5, a6)| a6[p1 % 2] + (0.5 * (({ let inner7 = (a6.iter().enumerate().map(|(a9, a10)| 0.25 * (a9 as f64) - (0.5 * ((*a10 + x0)))).product::<f64>()).tanh(); inner7 * (a6[p1 % 2]) })))).collect::<Vec<f64>>();
            list11[p1 % 1] /= 2.0 + ((list11.chunks(2).zip((1..3)).map(|(a13, a14)| a13[p1 % 1] - (0.5 * ((0.25 * (a14 as f64)) * (x0)))).fold((x0).sin(), |acc, a15| acc * 0.5 + (a15 * ((stop_gradient(x0)).tanh())))).mul_add(list11[0], 0.25 * (p1 as f64))).sin();
            let v16 = list11.iter().scan((({ let inner17 = 0.25 * (p1 as f64); inner17 * (x0) })).sin(), |state, &a18| { *state = *state * 0.5 + a18 * (0.5 * ((x0) / (2.0 + (a18).sin()))); Some(*state) }).fold((({ let inner19 = list11[p1 % 1]; inner19 * (q2[(p1 + 1) % 3]) })).tanh(), |acc, a20| (acc).sin() * (a20 * ((((0.25 * (p1 as f64)).atan2(2.0 + (x0).sin()) + (a20 - (q2[1])))).sin())));
            let v26 = (list11.chunks_exact(2).enumerate().rev().map(|(a22, a23)| a23[p1 % 2] + (q2[a22])).fold((v16 + x0), |acc, a24| acc - (a24 * ((((|a25: f64| v16)(0.5 * (x0)) + q2.iter().chain(list11.iter()).cloned().skip(1).sum::<f64>())).sin())))).tanh();
            'outer27: for i28 in 0..p1 {
            }
            list11[(p1 + 1) % 1] + x0 + v26 + v26
        }
    }

    compare!(
        program, (a0[0], 1, a2), (&mut d0[0], d2), |a0: 1, a2: 3|, |d0, d2|,
        at: [-0.71, 1.16, -0.58, -1.29], weights: [0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod chains_142 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64; 2], q2: &[f64]) -> f64 {
            let mut loose3 = q2.iter().rev().take_while(|&&a1| a1 < -0.14).take_while(|&&a2| a2 < 0.7).copied().collect::<Vec<f64>>();
            let mut loose5 = p1.iter().copied().take(2).map(f64::tanh).take_while(|&a4| a4 > 0.26).collect::<Vec<f64>>();
            let mut stack6 = vec![p1.iter().map_while(|&a7| { let y = a7 * (((|a8: f64| q2[1])((x0).sin())).tanh()); if y > -0.79 { Some(y * y) } else { None } }).map(|a9| a9 + (0.25 * (loose5.iter().filter_map(|&a10| { let y = a10 + (((x0).cos()).sin()); if y > -0.49 { Some(y * y) } else { None } }).rev().filter(|&a11| a11 > 1.37).count() as f64))).map(|a12| a12 + ((p1[0]).sin())).fold((0.59_f64).sin(), |acc, a13| acc * 0.5 + (a13 - ((|a14: f64| 1.52_f64)((p1[1]).tanh())))), (1.0 + (x0).powi(2)).sqrt()];
            let mut loose15 = loose3.iter().copied().collect::<Vec<f64>>();
            {
                let mut f16 = |a17: f64| {
                    let mut loose19: Vec<f64> = p1.iter().filter(|&&a18| a18 > -1.22).copied().collect();
                    0.5 * (loose3.iter().map(|a20| *a20 - (((p1[1]).max(stack6[stack6.len() - 1]) - ((0.91_f64 - (a17)))))).sum::<f64>())
                };
            }
            (0..3).map(|a21| (({ let inner22 = (if stack6[(a21 + 2) % 2] < p1[1] || p1[1] > 0.3 { q2[a21] } else { p1[a21 % 2] }); inner22 * ((if a21 % 2 == 1 { x0 } else { p1[a21 % 2] })) })).sin()).reduce(|a, b| a * 0.5 + b).unwrap_or(x0) + q2[1] + p1[1] + q2[1]
        }
    }

    compare!(
        program, (a0[0], array(a1), a2), (&mut d0[0], array(d1), d2), |a0: 1, a1: 2, a2: 4|, |d0, d1, d2|,
        at: [1.28, 0.51, 0.35, -0.78, 1.18, 0.3, -0.79], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_144 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            if !(x0 > x0) {
                let t2 = (0..4).map_while(|a1| { let y = (x0) * ((0.25 * (a1 as f64)) * (x0)); if y > -0.55 { Some(y * y) } else { None } }).fold((p1.chunks_exact(2).rev().take_while(|w3| w3[0] < -0.34).enumerate().map(|(a5, a6)| a6[0] + (((p1[0] + x0)).tanh())).sum::<f64>(), p1[2]), |(s, q), a7| (q * 0.5 + a7 + (0.5 * (a7)), s.sin()));
                let mut m8 = ((x0).min(t2.1) + x0);
            } else if (p1[3] + x0) > p1[2] {
                let mut list10 = p1.iter().map(|&a9| a9 + ((x0).sin())).skip(1).collect::<Vec<f64>>();
            }
            let v11 = p1.iter().flat_map(|&a12| p1.iter().map(move |&b13| (b13) * (x0) * a12)).map(|a14| a14 + (p1.chunks(2).rev().rev().skip(1).map(|a15| a15[0] + ((0.25 * (p1.windows(2).map(|a16| a16[0] - ((p1.windows(2).map(|a17| a17[1] + ((a17[0]).sin())).reduce(f64::max).unwrap_or(x0)).sin())).skip_while(|&a18| a18 < 0.41).filter(|&a19| a19 > -0.37).filter(|&a20| a20 > -0.08).count() as f64)) * (p1[1]))).fold(((a14 + a14)).sin(), |acc, a21| (acc).sin() * (a21 * (x0))))).sum::<f64>();
            let v22 = if !(p1[3] > p1[3]) {
                let mut row23 = vec![(v11).tanh(); 2];
                let (loose27, loose28): (Vec<f64>, Vec<f64>) = row23.iter().enumerate().step_by(2).map(|(a25, &a26)| a26 - (0.5 * (row23[(a25 + 1) % 2]))).map(|a29| (a29 * x0, a29.cos())).unzip();
                (((|a30: f64| row23[0])((x0).tanh())) * (loose28.iter().scan((v11).sin(), |state, &a31| { *state = *state - a31 - (0.5 * ((v11) * (1.3_f64))); Some(*state) }).zip(loose27.iter()).map(|(a33, &a34)| a33 + (((row23[1] - (p1[0]))).tanh())).last().unwrap_or(v11))).sin()
            } else {
                ((x0) * ((1.5 + (p1[0]).sin()).ln())).tanh()
            };
            let mut sum35 = 0.0;
            for i36 in 0..3 {
                let difference37 = p1[i36 + 1] - p1[i36];
                let mut n38 = 0;
                while n38 < 2 && (i36 % 2 == 0) {
                    for a39 in p1.iter().skip(1).rev().take(2) {
                    }
                    n38 += 1;
                }
                sum35 -= p1.iter().filter(|&&a40| a40 > 1.01).sum::<f64>();
            }
            (|a41: f64| p1.iter().map(|&a42| a42 + ((|a43: f64| a41)((a41).sin()))).fold(x0, f64::max))(((p1[1]).powi(3)).tanh()) + v11 + v22 + v22 + sum35
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [-0.14, 0.95, -1.11, -0.07, 0.17], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_146 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            let v1 = p1.iter().sum::<f64>();
            for &a2 in p1.iter() {
                let mut m3 = 0.5 * (({ let inner4 = (v1) * (x0); inner4 * (p1.iter().fold((inner4).sin(), |acc, a5| acc - (*a5 - (p1.iter().map(|a6| (a6 - (inner4)).powi(2)).map(|a7| a7 - ((p1.iter().zip(p1.iter()).step_by(2).step_by(2).map(|(&a9, a10)| *a10 * (p1.iter().map(|&a11| a11 + ((|a12: f64| a9)((a7).sin()))).fold(p1[2], f64::max))).sum::<f64>()).tanh())).sum::<f64>())))) }));
                if (|a13: f64| p1[1])(v1) > m3 {
                    break;
                }
            }
            {
                let f14 = move |a15: f64, a16: f64| {
                    let mut loose20: Vec<f64> = (0..2).map_while(|a17| { let y = (((1..2).map(|a18| 0.5 * (({ let inner19 = a16; inner19 * (a15) }))).sum::<f64>() + (if a17 < 2 { 0.25 * (a17 as f64) } else { x0 }))).tanh(); if y > 0.0 { Some(y * y) } else { None } }).map(f64::abs).step_by(2).collect();
                    0.5 * ((|a21: f64| (a16) * (a15))((v1).sin()))
                };
                for a22 in p1.chunks_exact(2) {
                    let mut list30: Vec<f64> = (0..3).map(|a23| ({ let inner24 = (if a23 % 2 == 0 { p1[(a23 + 2) % 3] } else { v1 }); inner24 * (p1.iter().copied().find(|&a25| a25 < -0.44).unwrap_or(v1)) })).enumerate().map(|(a27, a28)| a28 - (p1.iter().map(|a29| *a29 * ((((p1[a27]).max(v1)) * ((*a29) * (x0))).sin())).sum::<f64>())).collect();
                }
            }
            let mut sum31 = 0.0;
            for i32 in 1..2 {
                let difference33 = p1[i32 + 1] - p1[i32] * p1[i32 - 1];
                let mut row34 = vec![(-((v1).powi(2))).exp(), (if v1 < 0.25 * (i32 as f64) || v1 > 0.3 { difference33 } else { difference33 })];
                sum31 -= 0.5 * (((0.25 * (i32 as f64)) / (2.0 + (v1).sin())).hypot(1.0 + ((|a35: f64| row34[i32])(0.5 * (row34[i32]))).powi(2)));
            }
            ((x0).powi(2)).abs() + p1[1] + x0 + p1[1] + sum31
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [0.74, 0.41, -0.72, 1.28], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_150 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_0(x0: f64, p1: &[f64; 3], q2: [f64; 4]) -> (f64, f64) {
            let mut m1 = (q2[3]).tanh();
            if 0.25 * (q2.chunks(2).map(|a2| a2[0] + (a2.chunks_exact(2).rev().take_while(|w3| w3[0] < -0.34).enumerate().map(|(a5, a6)| a6[0] + (((m1 + q2[0])).tanh())).sum::<f64>())).filter(|&a7| a7 > 0.36).count() as f64) > m1 {
                m1 /= 2.0 + (q2.iter().skip(1).copied().fold(p1[0], f64::min)).sin();
                if (x0) / (2.0 + (p1[2]).sin()) > q2[2] {
                    return (m1 + m1 + m1 + x0, q2[2]);
                }
            } else if p1[0] > m1 {
            }
            (((m1).mul_add(x0, m1) + (p1[2]) * (m1)) + m1 + x0 + m1, (|a8: f64| (-((m1).powi(2))).exp())((q2.chunks(2).rev().rev().skip(1).map(|a9| a9[1] - (((q2[2]) * (a9[1])).tanh())).fold((x0).tanh(), |acc, a10| (acc).sin() * (a10 - (((p1[1] + p1[1])).sin())))).sin()))
        }

        #[differentiate]
        fn program(x0: f64, p1: f64, q2: &[f64], value3: &[f64]) -> f64 {
            let mut list6 = q2.chunks_exact(2).rev().step_by(2).map(|a1| a1[1] + ((helper_0((value3.iter().copied().map(|a2| a2 - (0.5 * ((a2) * (p1)))).scan((value3[2]).tanh(), |state, a3| { *state = *state - a3 * (((|a4: f64| value3[0])(value3[0])).sin()); Some(*state) }).fold((value3[2]).tanh(), |acc, a5| acc * 0.5 + (a5 + (((1.0 + (a5).powi(2)).sqrt()).sin())))).tanh(), &[value3[0], p1, value3[2]], [q2[0], q2[0], p1, value3[2]]).0).tanh())).collect::<Vec<f64>>();
            let t10 = value3.chunks_exact(2).skip(1).enumerate().map(|(a8, a9)| (f64::sin((q2[a8]) / (2.0 + (list6[a8]).sin()))).sin()).fold((0.5 * ((q2[0] + p1)), list6[0]), |(s, q), a11| (q * 0.5 + a11 * ((((a11 - (q2[1]))) * (list6.iter().map(|a12| *a12 - ((list6[0]).tanh())).fold(0.5 * (p1), |acc, a13| (acc).sin() * (a13 * ((q2.chunks_exact(2).map(|a14| a14[1] - (0.5 * (({ let inner15 = a13; inner15 * (inner15) })))).sum::<f64>()).tanh()))))).tanh()), s.sin()));
            let mut row16 = vec![(list6[0]).clamp(-1.25, 1.25), (p1 + x0)];
            ((|a17: f64| p1)((q2[1]).sin())).powi(3) + t10.0 + value3[1] + row16[1]
        }
    }

    compare!(
        program, (a0[0], a1[0], a2, a3), (&mut d0[0], &mut d1[0], d2, d3), |a0: 1, a1: 1, a2: 2, a3: 3|, |d0, d1, d2, d3|,
        at: [0.28, 0.15, 0.67, -0.2, -1.4, 0.55, -0.28], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_151 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut f64, q2: &[f64]) -> f64 {
            let v1 = q2.iter().scan((({ let inner2 = q2[0]; inner2 * (*p1) })).sin(), |state, &a3| { *state = *state * 0.5 + a3 - (((q2[3]) / (2.0 + (a3).sin())).sin()); Some(*state) }).fold((0.25 * (q2.windows(2).map(|a4| a4[0] * (a4.windows(2).map(|a5| a5[1] * (0.5 * (a5[1]))).nth(0).unwrap_or(a4[0]))).map(|a6| a6 + (0.5 * (q2[3]))).filter(|&a7| a7 < -0.96).filter(|&a8| a8 < -1.3).count() as f64)).tanh(), |acc, a9| (acc).sin() * (a9 + (((|a10: f64| a9)((x0).sin())) * ((a9) * (*p1)))));
            let mut stack11 = vec![q2.iter().zip(q2.iter()).step_by(2).filter(|&(&a13, &a14)| a14 < -1.17).map(|(a16, &a17)| *a16 * (((a17 + v1)).sin())).fold(x0, |acc, a18| acc - (a18 * (((v1 - (v1))).tanh()))), (x0 + q2[2])];
            let o19 = q2.iter().step_by(2).rev().copied().find(|&a20| a20 < -1.04);
            stack11[0] *= ((q2[2]).tanh()).cos();
            for a27 in q2.iter().copied().map(|a21| a21 + (0.5 * (((a21 - (a21))) / (2.0 + (x0).sin())))).map(|a22| a22 - (0.5 * ((stack11[stack11.len() - 1] - ((v1).max(x0)))))).map(|a23| a23 * (0.5 * ((({ let inner24 = v1; inner24 * (x0) })).clamp(-1.25, 1.25)))) {
            }
            ({ let inner28 = (q2[2]) * (o19.unwrap_or(1.08)); inner28 * ((o19.unwrap_or(-0.62) - (v1))) }) + q2[3] + *p1 + v1
        }
    }

    compare!(
        program, (a0[0], &mut a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
        at: [0.67, -0.2, -1.4, 0.55, -0.28, -0.36], weights: [0.0, 0.25, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_153 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: &f64, value3: &[f64]) -> f64 {
            let v1 = (p1).sin();
            'outer2: for i3 in (0..5).step_by(2) {
                let mut stack4 = vec![value3[i3 % 4], (1.5 + (*q2).cos()).recip()];
                let v6 = ((|a5: f64| (if i3 % 2 == 0 { p1 } else { x0 }))((stack4[(i3 + 2) % 2]).max(x0))).sin();
                if (0..2).rev().take(2).map(|a7| 0.5 * ((value3.windows(2).map(|a8| a8[a7] + ((a8.iter().skip(1).zip((1..3)).map(|(a10, a11)| *a10 + (0.5 * ((v6 - (p1))))).last().unwrap_or(*q2)).tanh())).product::<f64>()).tanh())).sum::<f64>() > stack4[stack4.len() - 1] {
                    return (1.0 + ((stack4[stack4.len() - 1]) * (value3[i3 % 4])).powi(2)).sqrt() + v1 + x0 + v6;
                }
                match i3 % 4 {
                    1..=2 => {
                    }
                    1 if i3 % 2 == 0 => {
                    }
                    _ => {
                    }
                }
            }
            (*q2).hypot(1.0 + ((p1 - (x0))).powi(2)) + x0 + value3[1] + value3[0]
        }
    }

    compare!(
        program, (a0[0], a1[0], &a2[0], a3), (&mut d0[0], &mut d1[0], &mut d2[0], d3), |a0: 1, a1: 1, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        at: [1.17, 0.74, 0.41, -0.72, 1.28, 0.51, 0.35], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_154 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64; 3], q2: &[f64], value3: &[f64]) -> f64 {
            let x0 = value3[1];
            let mut m1 = (((q2[3] + value3[1])).min((x0) * (q2[3]))).sin();
            let v2 = value3.iter().rev().fold(0.5 * ((m1 - (q2[0]))), |acc, &a3| acc - (a3 + (((({ let inner4 = q2[0]; inner4 * (q2[0]) })).sin()).sin())));
            let mut list10: Vec<f64> = value3.windows(2).rev().map(|a5| a5[0] * (a5.windows(2).take_while(|w6| w6[1] > 0.83).map(|a7| a7[0] + ((1.5 + ((a7[0]) * (v2)).cos()).recip())).map(|a8| a8 - (0.5 * ((|a9: f64| (1.5 + (m1).cos()).recip())(a8)))).sum::<f64>())).collect();
            let o11 = list10.iter().map(|&a12| a12 * (0.5 * (list10.iter().map(|&a13| a13 * (((value3.iter().sum::<f64>() - ((x0).atan2(2.0 + (v2).sin())))).tanh())).flat_map(|a14| value3.iter().map(move |&b15| 0.5 * ((x0).min(a14)) * a14)).fold(0.5 * (list10.iter().step_by(2).rev().copied().fold(q2[3], f64::min)), |acc, a16| (acc).sin() * (a16 + (0.5 * (m1))))))).enumerate().map(|(a18, a19)| ((q2.iter().copied().sum::<f64>() + (value3[(a18 + 1) % 4]) * (list10[a18]))).sin()).reduce(|a, b| a * 0.5 + b);
            match 3 {
                0 => {
                    m1 = ({ let inner20 = (value3[0] - (q2[2])); inner20 * ((if o11.unwrap_or(-1.32) > value3[3] { list10[1] } else { q2[2] })) });
                }
                1 if list10[1] > value3[3] => {
                }
                _ => {
                }
            }
            (|a21: f64| (if x0 > 0.1 && list10.chunks_exact(2).rev().rev().map(|a22| a22[0] * ((0.25 * (p1.iter().copied().skip(1).scan(0.5 * (p1[2]), |state, a23| { *state = *state - a23 - (((value3[2]).atan2(2.0 + (q2[3]).sin())).tanh()); Some(*state) }).map_while(|a24| { let y = a24 * (0.5 * (v2)); if y > 1.44 { Some(y * y) } else { None } }).filter(|&a25| a25 < 0.84).count() as f64)).sin())).sum::<f64>() < 0.9 { o11.unwrap_or(-0.3) } else { p1[0] }))(0.5 * ((p1[2] - (x0)))) + p1[1] + p1[2] + m1
        }
    }

    compare!(
        program, (a0[0], array(a1), a2, a3), (&mut d0[0], array(d1), d2, d3), |a0: 1, a1: 3, a2: 4, a3: 4|, |d0, d1, d2, d3|,
        at: [-0.47, -0.33, -0.37, 0.27, -0.18, 1.05, -0.27, 1.1, 0.01, -1.13, -0.49, -0.25], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_157 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: &mut [f64; 4], value3: &[f64]) -> f64 {
            let t1 = value3.iter().fold((value3.windows(2).map(|a2| a2[1] + ((q2[0]).sin())).reduce(f64::max).unwrap_or(q2[1]), x0), |(s, q), &a3| (q * 0.5 + a3 * (q2[0]), s.sin()));
            q2.fill(((x0) * (p1)).sin());
            if p1 > 0.1 && value3.iter().zip(q2.iter()).step_by(2).filter(|&(&a5, &a6)| a6 < -1.17).map(|(a8, &a9)| a9 - (0.5 * ((p1) * (value3[2])))).fold(0.5 * (q2[0]), |acc, a10| acc - (a10 * (((x0) / (2.0 + (q2[1]).sin())).sin()))) < 0.9 {
                return ((value3[2] + x0)).atan2(2.0 + (x0).sin()) + q2[2] + value3[0] + x0;
            }
            let mut items18 = value3.iter().map(|&a11| a11 - ((((a11) / (2.0 + (a11).sin()) + ({ let inner12 = q2[3]; inner12 * (a11) }))).sin())).enumerate().map(|(a14, a15)| a15 * (((|a16: f64| value3[1])(((value3.chunks(2).map(|a17| a17[a14 % 1] - (((a15) * (t1.1)).tanh())).product::<f64>()).tanh()).sin())).tanh()));
            let v19 = items18.next().unwrap_or(q2[2]);
            while let Some(a20) = items18.next() {
            }
            let mut sum21 = 0.0;
            for i22 in 0..3 {
                let difference23 = q2[i22 + 1] - q2[i22];
                let mut row24 = vec![q2.iter().fold(0.5 * (value3[0]), |acc, a25| acc * 0.5 + (*a25 - ((value3[(i22 + 2) % 3]).tanh()))), q2.iter().zip(q2.iter()).step_by(2).step_by(2).map(|(&a27, a28)| *a28 - (value3.iter().map(|&a29| a29 + ((|a30: f64| difference23)((t1.1).tanh()))).fold(t1.0, f64::min))).sum::<f64>(), (value3[1] + q2[1])];
                sum21 += (((t1.0 + value3[i22]) - ((x0 + value3[i22])))).tanh();
            }
            let mut sum31 = 0.0;
            for i32 in 1..2 {
                let difference33 = value3[i32 + 1] - value3[i32] * value3[i32 - 1];
                let mut stack34 = vec![value3.windows(2).map(|a35| a35[i32] + (x0)).zip(q2.iter()).map(|(a37, &a38)| a37 + (q2.iter().rev().map(|a39| a39.max(a38)).fold(value3[i32], |acc, a40| acc - (a40 * ((f64::sin(v19)).tanh()))))).fold(0.5 * (q2[i32]), |acc, a41| (acc).sin() * (a41 * (0.5 * (v19)))), value3[(i32 + 2) % 3]];
                sum31 += ((({ let inner42 = value3[i32]; inner42 * (difference33) }) + (|a43: f64| value3[i32])((x0).sin()))).tanh();
            }
            (1.5 + ((q2[2]) * (value3[0])).sin()).ln() + v19 + q2[0] + p1 + sum21 + sum31
        }
    }

    compare!(
        program, (a0[0], a1[0], array(a2), a3), (&mut d0[0], &mut d1[0], array(d2), d3), |a0: 1, a1: 1, a2: 4, a3: 3|, |d0, d1, d2, d3|,
        at: [-1.16, 1.36, -1.19, 0.02, 0.74, 0.09, 0.43, -0.53, 0.47], weights: [0.0, 0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_158 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &f64, q2: &[f64]) -> f64 {
            let mut loose2: Vec<f64> = q2.iter().filter(|&&a1| a1 > -1.22).copied().collect();
            let mut items4 = q2.iter().map(|a3| *a3 * ((((*p1).mul_add(*a3, *p1)) * ((q2[3]) * (*a3))).sin()));
            let v5 = items4.next().unwrap_or(*p1);
            while let Some(a6) = items4.next() {
                {
                    let f7 = move |a8: f64| {
                        (f64::sin(a8)).tanh()
                    };
                }
            }
            (1.5 + ((q2[2]) * (v5)).cos()).recip() + x0 + v5 + *p1
        }
    }

    compare!(
        program, (a0[0], &a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
        at: [0.51, 0.23, 1.46, -0.05, 0.17, -1.27], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_159 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            {
                let f1 = |a2: f64| {
                    for a6 in p1.iter().map(|a3| a3 * (p1.iter().copied().scan(0.5 * (a2), |state, a4| { *state = *state * 0.5 + a4 + (((a4) * (a2)).tanh()); Some(*state) }).map(|a5| a5 - ((f64::sin(x0)).tanh())).sum::<f64>())) {
                        for a7 in p1.chunks(2) {
                            let mut row8 = vec![a7.iter().skip(1).copied().fold(a7[1], f64::min), (p1[3]).tanh()];
                            let f9 = |a10: f64| ((row8[1]) / (2.0 + (row8[0]).sin())).tanh();
                        }
                    }
                    ((x0) * ((|a11: f64| p1[1])(x0))).tanh()
                };
                'outer12: for e13 in p1.iter() {
                }
            }
            ({ let inner15 = (|a16: f64| x0)((p1[1]).tanh()); inner15 * ((inner15) / (2.0 + (p1[2]).sin())) }) + p1[3] + p1[2] + x0
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [0.36, -0.67, -0.58, 1.36, -1.07], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_161 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            'outer1: for i2 in (0..3).rev() {
                let mut loose5: Vec<f64> = p1.iter().map(|&a3| a3 + ((((a3) * (x0)).cos()).sin())).step_by(2).skip_while(|&a4| a4 < -0.71).collect();
                'outer6: for i7 in (0..5).step_by(2).rev() {
                    {
                        let part8 = &p1[1..];
                        let f9 = |a10: f64| ((if (a10).hypot(1.0 + (0.25 * (i2 as f64)).powi(2)) > a10 { (x0 + x0) } else { a10 })).tanh();
                        let mut row11 = vec![loose5.iter().copied().find(|&a12| a12 < -0.44).unwrap_or(0.25 * (i2 as f64)); 2];
                        row11[1] = part8[1] * 0.5;
                    }
                    if (x0).abs() > 0.1 && p1[0] < 0.9 {
                        return (if p1[i2] > 0.25 * (i7 as f64) { (|a13: f64| a13)(0.5 * (p1[i7 % 3])) } else { (1.11_f64).abs() }) + x0 + x0 + 0.91_f64;
                    }
                }
            }
            x0 + x0 + p1[0] + x0
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [0.96, 0.74, 0.42, -0.56], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_162 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64], q2: &Vec<f64>, value3: &[f64]) -> f64 {
            for a4 in q2.iter().map(|a1| a1 * (q2.iter().copied().scan((q2[1]).tanh(), |state, a2| { *state = *state * 0.5 + a2 + ((value3[0]).tanh()); Some(*state) }).map(|a3| a3 * (((1.0 + (p1[2]).powi(2)).sqrt()).sin())).sum::<f64>())) {
                for a9 in q2.iter().copied().scan((p1[3]).sin(), |state, a5| { *state = *state * 0.5 + a5 * (((|a6: f64| (|a7: f64| value3[0])(value3[3]))(q2.iter().skip(1).sum::<f64>())).tanh()); Some(*state) }).map(|a8| a8 * ((p1.iter().sum::<f64>()) / (2.0 + (value3[3]).sin()))) {
                    for a28 in p1.windows(2).enumerate().map(|(a11, a12)| ((1..2).map(|a13| 0.5 * (q2.chunks(2).rev().rev().skip(1).map(|a14| a14[a11 % 1] * ((q2[a11] - (value3[3 - a11])))).fold((value3[3 - a13]).sin(), |acc, a15| (acc).sin() * (a15 - ((q2.windows(2).rev().map(|a16| a16[0] + (0.5 * (a12.windows(2).take_while(|w17| w17[1] > 0.78).skip_while(|w18| w18[a11 % 2] < 0.97).step_by(2).map(|a19| a19[a13] - ((a16.iter().copied().map(|a20| a20 * (0.5 * (value3[1]))).map(|a21| a21 + (a16[a11 % 2])).fold(value3[3 - a13], |acc, a22| acc - (a22 * ((a15).sin())))).tanh())).sum::<f64>()))).sum::<f64>()).sin()))))).enumerate().map(|(a24, a25)| 0.5 * ((q2[0]) / (2.0 + (a12[0]).sin()))).fold(q2[2 - a11], |acc, a26| acc - (a26 + ((q2[a11] + q2[(a11 + 2) % 3])))) + a4)).scan((p1.iter().copied().sum::<f64>()).sin(), |state, a27| { *state = *state * 0.5 + a27 + ((a27).tanh()); Some(*state) }) {
                        let mut items29 = value3.iter().copied();
                        let v30 = items29.next().unwrap_or(a4);
                        while let Some(a31) = items29.next() {
                            let mut m32 = (a28).tanh();
                            if (a31).clamp(-1.25, 1.25) > a31 {
                                continue;
                            }
                        }
                    }
                }
            }
            value3.iter().fold(0.5 * (value3[3]), |acc, a33| acc - (*a33 * (0.5 * (*a33)))) + x0 + q2[0] + p1[0]
        }
    }

    compare!(
        program, (a0[0], a1, &a2.to_vec(), a3), (&mut d0[0], d1, d2, d3), |a0: 1, a1: 4, a2: 3, a3: 4|, |d0, d1, d2, d3|,
        at: [0.73, 0.75, 0.5, 1.01, -0.69, 1.02, 0.19, 0.76, 0.53, 1.08, 0.19, -0.88], weights: [0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_163 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64; 4], q2: &[f64], value3: &[f64]) -> f64 {
            let mut list6 = p1.chunks(2).map(|a1| a1[1] - ((p1.chunks_exact(2).rev().take_while(|w2| w2[0] < -0.34).enumerate().map(|(a4, a5)| a5[a4 % 2] - ((((a5[a4 % 2] + a5[1]) + (p1[a4 % 4]).hypot(1.0 + (a5[a4 % 2]).powi(2)))).sin())).sum::<f64>()).tanh())).collect::<Vec<f64>>();
            list6[1] *= ((((list6[1] + x0)) * ((p1[1]).hypot(1.0 + (value3[0]).powi(2)))).sin()).cos();
            if list6[1] < list6[1] || value3[0] > 0.3 {
                list6[1] -= ((1..2).map(|a7| 0.25 * (a7 as f64) + ((q2.chunks(2).rev().rev().skip(1).map(|a8| a8[1] + (((0.25 * (a8.windows(2).map(|a9| a9[(a7 + 1) % 2] - (list6.windows(2).map(|a10| a10[1] * ((q2[(a7 + 1) % 2]).sin())).nth(2).unwrap_or(q2[(a7 + 1) % 2]))).rev().step_by(2).filter(|&a11| a11 > 0.34).count() as f64) + (list6[1 - a7]) * (p1[3]))).sin())).fold((|a12: f64| a12)(0.5 * (value3[2])), |acc, a13| (acc).sin() * (a13 - (((|a14: f64| list6.iter().map(|&a15| a15 * (((q2[1 - a7]) * (a15)).sin())).map(|a16| a16 + (((a13) / (2.0 + (a16).sin())).sin())).fold(0.5 * (q2[1 - a7]), |acc, a17| acc * 0.5 + (a17 + ((list6.iter().scan((q2[a7]).sin(), |state, a18| { *state = *state - *a18 - ((-((value3[2 - a7]).powi(2))).exp()); Some(*state) }).take_while(|&a19| a19 < 0.19).max_by(|a, b| a.partial_cmp(b).unwrap()).unwrap_or(0.25 * (a7 as f64))).tanh()))))((value3[2 - a7]).clamp(-1.25, 1.25))).tanh())))).sin())).scan((value3[1]).sin(), |state, a20| { *state = *state * 0.5 + a20 * (0.5 * (({ let inner21 = value3[0]; inner21 * (x0) }))); Some(*state) }).map(|a22| a22 - (0.5 * ((|a23: f64| p1[0])(0.5 * ((list6[1]).clamp(-1.25, 1.25)))))).fold(list6[1], |acc, a24| acc * 0.5 + (a24 + (0.5 * (value3.iter().map(|a25| a25.max(q2.windows(2).map(|a26| a26[1] * (({ let inner27 = list6[0]; inner27 * (q2[0]) }))).sum::<f64>())).filter(|&a28| a28 > -0.58).sum::<f64>()))))).sin();
                return stop_gradient(value3[0]) + q2[1] + q2[1] + p1[3];
            }
            let o29 = q2.iter().copied().skip(1).scan(value3[2], |state, a30| { *state = *state - a30 * (0.5 * (stop_gradient((|a31: f64| x0)(0.5 * (q2[0]))))); Some(*state) }).filter_map(|a32| { let y = a32 + ((|a33: f64| p1[1])(0.5 * ((p1[1] + q2[1])))); if y > 0.0 { Some(y * y) } else { None } }).min_by(|a, b| a.total_cmp(b));
            let t37 = value3.iter().step_by(2).zip(q2.windows(2)).map(|(&a35, a36)| a36[0] * ((value3[2]).clamp(-1.25, 1.25))).fold((((p1[0]) * (p1[2])).sin(), list6[1]), |(s, q), a38| (q * 0.5 + a38 - (0.5 * ((value3.iter().copied().fold(p1[3], f64::min)) / (2.0 + (list6[1]).sin()))), s.sin()));
            let late39;
            if p1[2] > value3[0] {
                late39 = (q2[1]).tanh();
            } else {
                late39 = 0.5 * (((|a40: f64| q2[0])((x0).tanh()) - (q2.iter().cloned().enumerate().map(|(a42, a43)| 0.5 * (value3.iter().filter(|&&a44| a44 > -1.22).fold((list6[1]).sin(), |acc, a45| acc * 0.5 + (*a45 + ((list6.chunks_exact(2).map(|a46| a46[a42] - ((p1[2]).tanh())).sum::<f64>()).tanh()))))).fold(t37.1, f64::max))));
            }
            ((1.0 + (value3[1]).powi(2)).sqrt() - ((value3[0]) * (q2[0]))) + late39 + value3[2] + value3[2]
        }
    }

    compare!(
        program, (a0[0], array(a1), a2, a3), (&mut d0[0], array(d1), d2, d3), |a0: 1, a1: 4, a2: 2, a3: 3|, |d0, d1, d2, d3|,
        at: [-1.14, -0.43, 0.66, -1.0, -1.14, -1.38, 0.51, 0.23, 1.46, -0.05], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod chains_166 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &Vec<f64>, q2: &mut [f64], value3: &[f64]) -> f64 {
            for a2 in q2.iter().copied().map(|a1| a1 + (a1)) {
                for i3 in (1..5).step_by(2).rev() {
                    let mut list8 = (1..2).map(|a4| ((|a5: f64| a5)(p1.chunks(2).rev().rev().skip(1).map(|a6| a6[i3 % 1] * ((q2[i3 % 2] - (value3[i3 % 3])))).fold((value3[0]).sin(), |acc, a7| acc * 0.5 + (a7 * (0.5 * ((x0 - (0.25 * (i3 as f64))))))))).tanh()).collect::<Vec<f64>>();
                    list8[0..0].fill(((x0) * (value3[i3 % 3])).sin());
                    if x0 < value3[0] || q2[(i3 + 1) % 2] > 0.3 {
                        return 0.25 * (list8.iter().map_while(|&a9| { let y = a9 - (0.5 * (p1.iter().chain(list8.iter()).cloned().skip(1).sum::<f64>())); if y > -0.86 { Some(y * y) } else { None } }).filter(|&a10| a10 < -1.15).filter(|&a11| a11 > 1.29).count() as f64) + x0 + x0 + q2[i3 % 2];
                    }
                    {
                        let mut f12 = |a13: f64| ((if stop_gradient(a13) > list8[i3 % 1] { (a13) * (list8[(i3 + 2) % 1]) } else { list8[i3 % 1] })).sin();
                        for a19 in q2.iter().copied().map(|a14| a14 + (0.5 * (((a14 - (a14))) / (2.0 + (x0).sin())))).map(|a15| a15 * (0.5 * ((a2 + (a15).sin())))).map(|a16| a16 - (((|a17: f64| (if ({ let inner18 = a17; inner18 * (a16) }) > a2 { value3[i3 % 3] } else { q2[i3 % 2] }))(((q2[i3 % 2]).clamp(-1.25, 1.25)).tanh())).tanh())) {
                            let f20 = |a21: f64| ({ let inner22 = (q2[1] + p1[2]); inner22 * ((q2[i3 % 2]) * (value3[0])) });
                        }
                        'outer23: for (i25, e24) in p1.iter().enumerate() {
                        }
                    }
                }
            }
            stop_gradient((|a26: f64| x0)((x0).tanh())) + q2[0] + p1[0] + q2[0]
        }
    }

    compare!(
        program, (a0[0], &a1.to_vec(), a2, a3), (&mut d0[0], d1, d2, d3), |a0: 1, a1: 3, a2: 2, a3: 3|, |d0, d1, d2, d3|,
        at: [0.75, 1.44, -0.56, -0.28, -0.28, 0.84, 0.59, -0.62, 0.26], weights: [0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.0, 0.0, 0.0], stopped: true
    );
}
