//! Written by `UPDATE=1 cargo test -p autodiff-macro compiled_programs`: do not edit.

use crate::support::{array, matrix};
use autodiff::{Differentiable, differentiate, stop_gradient};
use twin::twin;

mod chains_167 {
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

mod chains_168 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            {
                let f1 = |a2: f64, a3: f64| {
                    for a8 in p1.iter().copied().scan(0.5 * ((p1.iter().enumerate().map(|(a5, a6)| *a6 - (((0.25 * (a5 as f64) + x0)).tanh())).product::<f64>()).tanh()), |state, a7| { *state = *state * 0.5 + a7 + (0.5 * (-((1.5 + (x0).cos()).recip()))); Some(*state) }).skip(1) {
                        for i9 in 1..3 {
                            let mut m10 = 0.25 * (i9 as f64);
                            let f11 = |a12: f64| ((p1.iter().map(|&a13| a13 + ((a3).sin())).skip(1).sum::<f64>()) * ((p1[i9]).atan())).sin();
                        }
                        if (p1[3]) * (a8) > p1[0] {
                            continue;
                        }
                    }
                    ((|a14: f64| x0)((p1[3]).sin()) + (p1[2] - (x0)))
                };
            }
            let mut sum15 = 0.0;
            for j16 in 0..2 {
                let factor19 = (((1.5 + (p1[(j16 + 1) % 4]).cos()).recip() - (x0))).tanh();
                let mut column18 = ((p1[(j16 + 2) % 4]).atan2(2.0 + (p1[2]).sin())).tanh();
                for k17 in 0..2 {
                    column18 += p1[k17 * 2 + j16] * factor19 * p1[j16];
                }
                sum15 *= 0.5 + 0.25 * column18.sin();
            }
            (p1[1] + p1.iter().copied().map(f64::tanh).map(|a20| a20 + ((a20) * (p1[2]))).fold((p1[2]).tanh(), |acc, a21| acc - (a21 * ((p1.iter().zip(p1.iter()).step_by(2).filter(|&(&a23, &a24)| a24 < -1.17).map(|(a26, &a27)| *a26 * (((*a26 + x0)).sin())).fold(a21, |acc, a28| acc * 0.5 + (a28 + (((a28 + p1[0])).sin())))).tanh())))) + x0 + p1[3] + p1[2] + sum15
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [-0.88, 0.67, -0.95, 0.37, -0.84], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_170 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            let mut m1 = (((p1[2]) / (2.0 + (x0).sin())) / (2.0 + (x0).sin())).tanh();
            m1 = (m1).sin() + ((if f64::sin(p1[1]) > p1[0] { (x0).abs() } else { x0 })).sin();
            for a2 in p1.chunks(2) {
                let mut row3 = vec![a2.iter().skip(1).copied().fold(p1[0], f64::min), (p1[1]).tanh()];
                let v4 = p1.chunks_exact(2).map(|a5| a5[1] - ((a5.iter().copied().map(|a6| a6 + (m1)).fold(((p1.chunks(2).map(|a7| a7[0] - ((1..2).map(|a8| 0.25 * (a8 as f64) * (0.5 * (row3.chunks(2).rev().rev().skip(1).map(|a9| a9[a8] - (0.5 * ((x0) * (0.25 * (a8 as f64))))).fold((x0).tanh(), |acc, a10| (acc).sin() * (a10 - (((x0 + row3[0])).tanh())))))).rev().zip(a2.iter()).map(|(a12, &a13)| a12 * (0.5 * (a7.chunks_exact(2).enumerate().rev().map(|(a15, a16)| (0.25 * (a15 as f64)).sin()).fold(0.5 * (a12), |acc, a17| acc - (a17 - ((|a18: f64| a17)((x0).sin()))))))).fold(m1, |acc, a19| acc * 0.5 + (a19 * (row3[1]))))).map(|a20| a20 - ((a5.iter().map(|&a21| a21 * (((a5[1]) * (a5[1])).sin())).map(|a22| a22 * (((x0) / (2.0 + (row3[1]).sin())).sin())).fold((m1).tanh(), |acc, a23| (acc).sin() * (a23 - (0.5 * ((|a24: f64| p1[2])(a5[0])))))).sin())).enumerate().map(|(a26, a27)| (({ let inner28 = row3[a26]; inner28 * (x0) })).sin()).product::<f64>()).tanh()).tanh(), |acc, a29| (acc).sin() * (a29 + ((((|a30: f64| row3[1])((a5[0]).tanh()) - ((|a31: f64| a5[0])((row3[1]).tanh())))).tanh())))).sin())).flat_map(|a32| a2.iter().map(move |&b33| (b33).tanh() * a32)).sum::<f64>();
            }
            let mut stack34 = vec![(p1[0] + m1), (|a35: f64| a35)(0.5 * (p1[1]))];
            0.25 * (p1.iter().chain(p1.iter()).map(|&a36| a36 * ((((stack34[1]) * (stack34[stack34.len() - 2])).atan2(2.0 + (p1.windows(2).map(|a37| a37[1] * (({ let inner38 = a37[0]; inner38 * (p1[0]) }))).sum::<f64>()).sin())).tanh())).filter(|&a39| a39 > 0.34).count() as f64) + p1[0] + p1[0] + stack34[1]
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [-0.36, -0.85, 0.22, -0.73], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_174 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_0(x0: f64, p1: f64, q2: &[f64], value3: &[[f64; 2]; 2]) -> f64 {
            let v1 = if (q2.iter().enumerate().map(|(a3, a4)| *a4 - (((0.25 * (a3 as f64) + x0)).tanh())).product::<f64>()).tanh() > 0.1 && x0 < 0.9 {
                let mut m5 = 0.5 * (x0);
                m5 -= (((m5).atan2(2.0 + (x0).sin()) + ({ let inner6 = m5; inner6 * (value3[1][1]) }))).sin();
                ((p1).hypot(1.0 + (value3[0][0]).powi(2)) - ((value3[1][1]) / (2.0 + (p1).sin())))
            } else {
                value3[1][1]
            };
            ((value3[0][1]).clamp(-1.25, 1.25)) * (f64::sin(v1)) + p1 + x0 + v1
        }

        #[differentiate]
        fn program(x0: f64, p1: f64, q2: &[[f64; 2]; 2], value3: &[f64]) -> f64 {
            let o1 = (0..4).rev().map(|a2| 0.25 * (a2 as f64) + ((q2[(a2 + 1) % 2][a2 % 2]).sin())).min_by(|a, b| a.total_cmp(b));
            let mut list7: Vec<f64> = q2.iter().zip(q2.iter()).map(|(a4, a5)| a4[0] * (((p1 + (a5.chunks_exact(2).rev().step_by(2).map(|a6| a6[1] + ((helper_0(0.5 * (a6[1]), (x0).tanh(), &a5[0..=1], &q2)).sin())).product::<f64>()).tanh())).sin())).collect();
            let v8: f64 = value3.iter().sum();
            let row9 = [((|a10: f64| o1.unwrap_or(0.31))((p1).sin())).sin(); 3];
            'outer11: for i12 in (0..=4).rev().step_by(2) {
                for a14 in value3.windows(2).map(|a13| a13[1] - ((helper_0((p1).sin(), (v8).tanh(), &value3[0..2], &q2)) / (2.0 + (0.25 * (i12 as f64)).sin()))).step_by(2).rev() {
                    let mut m15 = (({ let inner16 = (value3[i12 % 4] + row9[i12 % 3]); inner16 * (value3.iter().copied().sum::<f64>()) })).sin();
                    for i17 in 0..3 {
                    }
                }
            }
            value3[3] + o1.unwrap_or(0.1) + o1.unwrap_or(-0.1) + v8
        }
    }

    compare!(
        program, (a0[0], a1[0], matrix(a2), a3), (&mut d0[0], &mut d1[0], matrix(d2), d3), |a0: 1, a1: 1, a2: 4, a3: 4|, |d0, d1, d2, d3|,
        at: [0.29, -0.78, -0.7, 0.6, -0.72, -0.53, -0.22, 0.99, -1.48, -0.65], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_175 {
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

mod chains_177 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: &[f64]) -> f64 {
            let mut stack1 = vec![({ let inner2 = q2[2]; inner2 * (x0) }), (x0 + p1[0])];
            stack1[0] -= ((|a3: f64| (x0).min(stack1[1]))(0.5 * (p1[1]))).tanh();
            stack1[1] /= 2.0 + (q2.iter().skip(1).copied().fold(p1[1], f64::min)).sin();
            if q2.iter().map(|&a4| a4 * (q2[1])).scan((p1[1]).sin(), |state, a5| { *state = *state * 0.5 + a5 - (((x0 - (p1[0]))).sin()); Some(*state) }).sum::<f64>() > stack1[1] {
                return stack1[stack1.len() - 2] + stack1[stack1.len() - 2] + x0 + p1[0];
            }
            let mut list8: Vec<f64> = q2.windows(2).map(|a6| a6[1] - ((((0..4).rev().map(|a7| (p1[(a7 + 1) % 2]).tanh()).sum::<f64>()) * ((p1[0]).atan2(2.0 + (x0).sin()))).sin())).collect();
            let v9: f64 = p1.windows(2).take_while(|w10| w10[1] > 0.83).map(|a11| a11[0] + ((((p1[0]) * (stack1[stack1.len() - 1])).cos()).sin())).map(|a12| a12 - (((0.25 * (list8.iter().map_while(|&a13| { let y = a13 - (0.5 * (p1.iter().chain(p1.iter()).cloned().skip(1).sum::<f64>())); if y > -0.86 { Some(y * y) } else { None } }).filter(|&a14| a14 < -1.15).filter(|&a15| a15 > 1.29).count() as f64)).mul_add((list8[2]) * (stack1[1]), q2[3])).tanh())).sum();
            let mut row16 = q2.to_vec();
            let t20 = q2.chunks_exact(2).skip(1).enumerate().map(|(a18, a19)| ((v9) / (2.0 + (q2[3]).sin())).abs()).fold(((p1[0]).abs(), p1[0]), |(s, q), a21| (q * 0.5 + a21 + ((row16.chunks(2).map(|a22| a22[0] * (((a22[0] + (|a23: f64| p1[1])((v9).sin()))).sin())).product::<f64>()).tanh()), s.sin()));
            for &a24 in list8.iter() {
            }
            p1.chunks_exact(2).map(|a25| a25[0] + ((q2.iter().fold(0.5 * (q2[3]), |acc, a26| acc - (*a26 * (0.5 * (*a26))))).tanh())).fold(x0, f64::max) + x0 + q2[3] + stack1[stack1.len() - 1]
        }
    }

    compare!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 2, a2: 4|, |d0, d1, d2|,
        at: [0.19, 0.76, 0.53, 1.08, 0.19, -0.88, -0.01], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_178 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64; 3], q2: &f64, value3: &[f64]) -> f64 {
            match 1 {
                0 => {
                    let mut m2 = 0.5 * ((p1.chunks(2).rev().rev().map(|a3| a3[0] * ((p1[1]).tanh())).sum::<f64>() + (x0) / (2.0 + (value3[1]).sin())));
                    let mut list4: Vec<f64> = p1.iter().copied().collect();
                }
                1 if (|a1: f64| *q2)((value3[2]).sin()) > value3[0] => {
                    {
                        let f5 = |a6: f64| stop_gradient((if (value3[1]) * (x0) > value3[2] { *q2 } else { a6 }));
                        for a7 in value3.chunks(2) {
                        }
                    }
                }
                _ => {
                }
            }
            *q2 + p1[2] + x0 + p1[1]
        }
    }

    compare!(
        program, (a0[0], array(a1), &a2[0], a3), (&mut d0[0], array(d1), &mut d2[0], d3), |a0: 1, a1: 3, a2: 1, a3: 3|, |d0, d1, d2, d3|,
        at: [-0.16, 0.95, 0.7, -0.75, -0.96, -1.42, -1.41, -1.44], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod chains_180 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: usize, q2: &[f64], value3: &[f64]) -> f64 {
            let o1 = q2.iter().copied().enumerate().map(|(a3, a4)| a4 * (((a4).cos()).sin())).reduce(|a, b| a * 0.5 + b);
            let v5 = match p1 % 4 {
                k if k > 0 && value3.chunks_exact(2).map(|a6| a6[0] - (0.5 * (({ let inner7 = x0; inner7 * (q2[(p1 + 2) % 3]) })))).sum::<f64>() > x0 => {
                    let mut row8 = vec![(value3[p1 % 3]).clamp(-1.25, 1.25), (q2[0] + x0)];
                    let t11 = (1..2).filter(|&a9| a9 < 2).rev().rev().map(|a10| 0.25 * (a10 as f64) + ((q2[2 - a10]).sin())).fold((((q2[1]).sin()).tanh(), o1.unwrap_or(-0.07)), |(s, q), a12| (q * 0.5 + a12 * (0.5 * ((|a13: f64| (|a16: f64| a16)((o1.unwrap_or(-0.91)).sin()))((row8.chunks(2).map_while(|a14| { let y = a14[1] - (((|a15: f64| o1.unwrap_or(0.84))(o1.unwrap_or(-0.56))).sin()); if y > 0.93 { Some(y * y) } else { None } }).sum::<f64>()).tanh()))), s.sin()));
                    0.5 * (q2.iter().sum::<f64>())
                }
                1 if value3.chunks_exact(2).map(|a6| a6[0] - (0.5 * (({ let inner7 = x0; inner7 * (q2[(p1 + 2) % 3]) })))).sum::<f64>() > x0 => {
                    let row17 = q2.to_vec();
                    (((1.5 + (q2[p1 % 3]).sin()).ln() - (value3.iter().rev().map(|a18| a18.sin() * (row17[p1 % 3])).fold(o1.unwrap_or(0.04), |acc, a19| acc - (a19 - (((1.5 + (a19).sin()).ln()).tanh())))))).sin()
                }
                _ => {
                    if p1 % 2 == 0 {
                        {
                            let f20 = move |a21: f64, a22: f64| 0.5 * ([x0, a22, x0].into_iter().map_while(|a23| { let y = a23 * (([a21, a22, a23].into_iter().zip([a23, a21, 0.25 * (p1 as f64)].into_iter()).rev().rev().map(|(a25, a26)| a26 * (([a25, a26, a26].into_iter().step_by(2).fold(x0, |acc, a27| (acc).sin() * (a27 * ([a21, a23, a26].into_iter().fold(0.25 * (p1 as f64), f64::max))))).sin())).fold(a22, f64::min)).sin()); if y > -1.45 { Some(y * y) } else { None } }).skip(1).sum::<f64>());
                            let mut m28 = (f64::sin((x0 - (0.25 * (p1 as f64))))).tanh();
                            m28 += 0.5 * (f20(0.5 * ((m28 - (m28))), (q2[p1 % 3]) / (2.0 + (value3[p1 % 3]).sin())));
                        }
                    }
                    0.5 * (f64::sin((|a29: f64| 0.25 * (p1 as f64))((o1.unwrap_or(1.15)).tanh())))
                }
            };
            ((o1.unwrap_or(0.43)) * (o1.unwrap_or(-1.41))).abs() + q2[p1 % 3] + value3[p1 % 3] + value3[p1 % 3]
        }
    }

    compare!(
        program, (a0[0], 2, a2, a3), (&mut d0[0], d2, d3), |a0: 1, a2: 3, a3: 3|, |d0, d2, d3|,
        at: [-0.47, -0.95, -0.27, 1.04, 1.17, 0.51, 0.5], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_181 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: [f64; 2], q2: &mut f64, value3: &[f64]) -> f64 {
            let mut n1 = 0;
            while n1 < 3 && ((*q2 + *q2) > 0.1 && (if !(p1[1] > *q2) { x0 } else { x0 }) < 0.9) {
                n1 += 1;
                let mut list2 = p1.iter().skip(1).copied().collect::<Vec<f64>>();
                for i3 in 1..3 {
                }
            }
            let mut sum4 = 0.0;
            for i5 in 1..2 {
                let difference6 = value3[i5 + 1] - value3[i5] * value3[i5 - 1];
                for a7 in value3.windows(2) {
                    let v8: f64 = a7.windows(2).skip(1).map(|a9| a9[i5] * (((a9.iter().enumerate().map(|(a11, &a12)| a12 - (((1.5 + ((p1.chunks(2).map(|a13| a13[(a11 + 1) % 2] * (0.5 * ((1..2).map(|a14| a7.chunks(2).rev().rev().skip(1).map(|a15| a15[n1 % 2] + (((p1[a14]) * (p1[0])).sin())).fold((value3[1]).sin(), |acc, a16| (acc).sin() * (a16 * (value3.iter().map(|&a17| a17 * (a17)).map(|a18| a18 - (value3[i5])).fold(a9[1], |acc, a19| acc - (a19 * ((a12).sin()))))))).step_by(2).map_while(|a20| { let y = a20 - (0.5 * ((0.25 * (n1 as f64) + a20))); if y > -0.86 { Some(y * y) } else { None } }).fold(a9[a11], |acc, a21| (acc).sin() * (a21 - ((f64::sin(a9[0])).sin())))))).map(|a22| a22 + ((0.25 * (i5 as f64)).sin())).map(|a23| a23 + ((a9.iter().scan(0.5 * (a23), |state, a24| { *state = *state - *a24 - (0.5 * ((a9[1 - a11] - (0.78_f64)))); Some(*state) }).skip_while(|&a25| a25 > 0.0).max_by(|a, b| a.partial_cmp(b).unwrap()).unwrap_or(a9[(a11 + 1) % 2])).tanh())).product::<f64>()).tanh()).cos()).recip()).sin())).product::<f64>()).tanh()).tanh())).sum();
                }
                sum4 -= ((*q2).max(value3.chunks_exact(2).map(|a26| a26[(i5 + 1) % 2] + (0.5 * (({ let inner27 = difference6; inner27 * (inner27) })))).sum::<f64>())).tanh();
            }
            let mut sum28 = 0.0;
            for i29 in 0..2 {
                let difference30 = value3[i29 + 1] - value3[i29];
                for a34 in p1.iter().copied().map(|a31| a31 - (p1.iter().filter(|&&a32| a32 > 1.01).sum::<f64>())).skip_while(|&a33| a33 < 0.19) {
                    let found36 = 'block35: {
                        (|a37: f64| (1.5 + (a34).sin()).ln())(0.5 * ((|a38: f64| difference30)((p1[1]).tanh())))
                    };
                }
                sum28 += (0.25 * (n1 as f64) + (|a39: f64| p1[i29])(0.5 * (value3[1])));
            }
            ((p1[1]).abs()) * ((value3[n1 % 3]).hypot(1.0 + (*q2).powi(2))) + value3[n1 % 3] + *q2 + 0.25 * (n1 as f64) + sum4 + sum28
        }
    }

    compare!(
        program, (a0[0], *array(a1), &mut a2[0], a3), (&mut d0[0], array(d1), &mut d2[0], d3), |a0: 1, a1: 2, a2: 1, a3: 3|, |d0, d1, d2, d3|,
        at: [1.1, 0.01, -1.13, -0.49, -0.25, 1.42, 0.55], weights: [0.0, 0.0, 0.0, 0.25, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_182 {
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

mod chains_183 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut f64, q2: &Vec<f64>, value3: &[f64]) -> f64 {
            let mut n1 = 0;
            while n1 < 3 && ((q2[1] + x0) > 0.1 && *p1 < 0.9) {
                n1 += 1;
                'outer2: for i3 in (0..3).rev() {
                    let mut stack4 = vec![value3[2], ({ let inner5 = *p1; inner5 * (*p1) })];
                }
            }
            let mut sum6 = 0.0;
            for i7 in 1..2 {
                let difference8 = value3[i7 + 1] - value3[i7] * value3[i7 - 1];
                let v9 = q2.chunks_exact(2).map(|a10| a10[(i7 + 1) % 2] - (0.5 * (value3.iter().copied().map(|a11| a11 * (0.25 * (n1 as f64))).fold((a10[1]).atan2(2.0 + (q2[2]).sin()), |acc, a12| acc - (a12 * (((({ let inner13 = a12; inner13 * (difference8) })).clamp(-1.25, 1.25)).sin())))))).map(|a23| a23 * (((if q2[2 - i7] < value3[2] || difference8 > 0.3 { *p1 } else { *p1 }) - ((a23) * (difference8))))).sum::<f64>();
                for i24 in 1..=3 {
                }
                sum6 += (((*p1 - (x0))) * (f64::sin(0.25 * (n1 as f64)))).sin();
            }
            let mut sum25 = 0.0;
            for i26 in 1..2 {
                let difference27 = value3[i26 + 1] - value3[i26] * value3[i26 - 1];
                {
                    let part28 = &q2[1..2];
                    let mut m29 = q2.iter().copied().fold(0.5 * (({ let inner30 = difference27; inner30 * (inner30) })), |acc, a31| acc * 0.5 + (a31 + (part28[n1 % 1])));
                    m29 = part28[n1 % 1] * 0.5;
                }
                sum25 += ((0.25 * (n1 as f64)).hypot(1.0 + (*p1).powi(2))).powi(2);
            }
            ((if value3[2] < x0 || 0.25 * (n1 as f64) > 0.3 { value3[n1 % 3] } else { 0.25 * (n1 as f64) }) + 0.25 * (n1 as f64)) + x0 + x0 + value3[1] + sum6 + sum25
        }
    }

    compare!(
        program, (a0[0], &mut a1[0], &a2.to_vec(), a3), (&mut d0[0], &mut d1[0], d2, d3), |a0: 1, a1: 1, a2: 3, a3: 3|, |d0, d1, d2, d3|,
        at: [-0.89, 1.12, 1.04, -0.25, -0.14, 0.95, -1.11, -0.07], weights: [0.0, 0.25, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_185 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_1(x0: f64, p1: [f64; 4]) -> f64 {
            let mut items1 = p1.iter().copied();
            let v2 = items1.next().unwrap_or(p1[3]);
            while let Some(a3) = items1.next() {
                let mut stack4 = vec![(p1[2] + a3), (|a5: f64| a5)(0.5 * (p1[0]))];
            }
            let mut list7: Vec<f64> = p1.iter().chain(p1.iter()).map(|&a6| a6 * (0.5 * (((a6) * (v2)).clamp(-1.25, 1.25)))).collect();
            ({ let inner8 = (v2 + v2); inner8 * (x0) }) + list7[0] + v2 + x0
        }

        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: &mut [f64; 3], value3: &[f64]) -> f64 {
            'outer1: for (i3, e2) in p1.iter().enumerate() {
                {
                    let f4 = |a5: f64, a6: f64| {
                        let f7 = move |a8: f64| 0.5 * (x0);
                        {
                            let f9 = |a10: f64, a11: f64| (((a10) * (a6)).abs()).sin();
                            let f12 = move |a13: f64| f9(((x0).max(a6)).sin(), 0.5 * ((a6 + x0)));
                        }
                        0.5 * (helper_1(0.25 * (q2.chunks_exact(2).map_while(|a14| { let y = a14[0] + (x0); if y > -0.75 { Some(y * y) } else { None } }).map(f64::abs).filter(|&a15| a15 > -0.4).count() as f64), [p1[i3], q2[0], a6, a5]))
                    };
                }
            }
            (|a16: f64| (a16).hypot(1.0 + (q2[0]).powi(2)))(0.5 * (q2[2])) + p1[2] + x0 + p1[0]
        }
    }

    compare!(
        program, (a0[0], a1, array(a2), a3), (&mut d0[0], d1, array(d2), d3), |a0: 1, a1: 4, a2: 3, a3: 4|, |d0, d1, d2, d3|,
        at: [-1.5, 1.4, -1.48, 0.23, -1.09, -0.05, -0.37, -0.67, -0.89, -0.81, 0.47, 1.12], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_188 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_0(x0: f64) -> (f64, f64) {
            {
                let f1 = |a2: f64| {
                    let mut m3 = (|a4: f64| a2)((a2).sin());
                    ((0..2).skip(1).map(|a5| ((0.25 * (a5 as f64)).atan2(2.0 + (a2).sin())) * ((1.0 + (a2).powi(2)).sqrt())).sum::<f64>()).tanh()
                };
                let v6 = if (1..4).map(|a7| 0.25 * (a7 as f64) * ((x0).sin())).scan(0.30000000000000004_f64, |state, a8| { *state = *state * 0.5 + a8 - (((a8 + x0)).tanh()); Some(*state) }).sum::<f64>() > x0 {
                    (f1((x0) * (x0))).sin()
                } else {
                    (((x0) * (x0)) * ((x0).cos())).tanh()
                };
            }
            ((x0 + [x0, x0, x0].into_iter().rev().sum::<f64>()) + x0 + x0 + x0, x0)
        }

        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            let mut loose6 = (1..2).filter_map(|a1| { let y = (p1.chunks_exact(2).map(|a2| a2[(a1 + 2) % 2] - (((x0) / (2.0 + (x0).sin())) * ((p1[0] + 0.25 * (a1 as f64))))).fold(0.5 * ((0.39_f64) * (p1[3 - a1])), |acc, a3| (acc).sin() * (a3 + ((helper_0(((|a4: f64| a4)(0.5 * (0.25 * (a1 as f64)))).tanh()).1).sin())))).tanh(); if y > 1.29 { Some(y * y) } else { None } }).scan(helper_0((p1[1]).tanh()).1, |state, a5| { *state = *state * 0.5 + a5 + ((x0).tanh()); Some(*state) }).collect::<Vec<f64>>();
            let o7 = p1.chunks_exact(2).map(|a8| a8[0] - ((({ let inner9 = (x0 - (p1[2])); inner9 * ((if helper_0(a8[1]).0 > a8[0] { inner9 } else { a8[0] })) })).sin())).reduce(|a, b| a * 0.5 + b);
            if p1.iter().zip(p1.iter()).step_by(2).step_by(2).all(|(&a11, &a12)| a12 + (0.5 * ((x0).cos())) > 0.15) {
                let o14 = p1.iter().copied().skip(1).scan(o7.unwrap_or(-0.25), |state, a15| { *state = *state * 0.5 + a15 + ((((|a16: f64| a15)((x0).tanh())) * (x0)).tanh()); Some(*state) }).map(f64::tanh).min_by(|a, b| a.total_cmp(b));
            }
            (|a17: f64| p1.iter().filter_map(|&a18| { let y = a18 * (((|a19: f64| a17)((x0).sin())).sin()); if y > 1.42 { Some(y * y) } else { None } }).map(|a20| a20 - (0.5 * (helper_0((a20).sin()).1))).scan((a17).tanh(), |state, a21| { *state = *state - a21 + (((p1[0]) * (p1[2])).sin()); Some(*state) }).fold((a17).sin(), |acc, a22| (acc).sin() * (a22 * ((p1.iter().copied().fold(x0, f64::min)).sin()))))(p1[1]) + o7.unwrap_or(-0.49) + p1[2] + o7.unwrap_or(1.1)
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [-1.07, -1.39, -0.91, 0.85, 1.42], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_189 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: [f64; 4], q2: &[f64]) -> f64 {
            let row1 = [((|a2: f64| x0)((x0).sin())).tanh(); 3];
            let (loose6, loose7): (Vec<f64>, Vec<f64>) = p1.iter().enumerate().step_by(2).map(|(a4, &a5)| a5 - (0.5 * (row1[(a4 + 1) % 3]))).map(|a8| (a8 * x0, a8.cos())).unzip();
            let mut m9 = 0.5 * ((|a10: f64| stop_gradient(x0))((x0 - (p1[2]))));
            for e11 in &row1 {
                let row13 = vec![((q2[2]) * (*e11)).tanh(); 4];
                if !(q2[0] > q2[0]) {
                    m9 /= 2.0 + (((|a14: f64| ({ let inner15 = a14; inner15 * (a14) }))(((*e11).atan()).tanh())).tanh()).sin();
                    break;
                }
            }
            (p1.iter().copied().fold(0.5 * (q2[3]), |acc, a16| acc * 0.5 + (a16 + (0.5 * ((x0).sin())))) - ((p1[3] + row1[0]))) + row1[2] + x0 + m9
        }
    }

    compare!(
        program, (a0[0], *array(a1), a2), (&mut d0[0], array(d1), d2), |a0: 1, a1: 4, a2: 4|, |d0, d1, d2|,
        at: [-1.46, 0.65, 1.21, 1.11, -1.46, -0.96, -0.93, 0.73, 0.75], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod chains_190 {
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

mod chains_193 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut f64, q2: &[f64; 3], value3: &[f64]) -> f64 {
            let v1: f64 = value3.chunks(2).filter(|w2| w2[1] < -1.14).zip(q2.chunks_exact(2)).map(|(a4, a5)| a4[1] * ((a5[1]).sin())).sum();
            for a6 in value3.iter().skip(1) {
                for a7 in value3.windows(2) {
                }
            }
            ((value3[1]) / (2.0 + (*p1).sin())).cos() + q2[1] + v1 + value3[3]
        }
    }

    compare!(
        program, (a0[0], &mut a1[0], array(a2), a3), (&mut d0[0], &mut d1[0], array(d2), d3), |a0: 1, a1: 1, a2: 3, a3: 4|, |d0, d1, d2, d3|,
        at: [-1.0, -0.07, -0.81, 0.41, -0.93, -0.54, -0.49, 0.26, -0.9], weights: [0.0, 0.25, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_196 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64; 2], q2: &[f64]) -> f64 {
            let mut list7 = q2.iter().cloned().enumerate().map(|(a2, a3)| a3 * ((p1.iter().filter(|&&a4| a4 > -1.22).fold(0.5 * (q2.chunks_exact(2).step_by(2).map(|a5| a5[(a2 + 2) % 2] + (((if p1[0] > x0 { a5[a2 % 2] } else { a5[a2 % 2] })).sin())).skip(1).sum::<f64>()), |acc, &a6| (acc).sin() * (a6 - (((a6).cos()).atan())))).tanh())).collect::<Vec<f64>>();
            let mut m8 = (((if !(p1[1] > q2[2]) { x0 } else { q2[2] }) - ((x0) * (q2[2])))).sin();
            let (loose9, loose10): (Vec<f64>, Vec<f64>) = p1.iter().chain(p1.iter()).copied().map(|a11| (a11 * q2[0], a11.cos())).unzip();
            let mut sum12 = 0.0;
            for i13 in 1..1 {
                let difference14 = p1[i13 + 1] - p1[i13] * p1[i13 - 1];
                {
                    let part15 = &list7[i13..i13 + 1];
                    let mut list16: Vec<f64> = part15.iter().copied().collect();
                    list16[i13] = part15[i13] * 0.5;
                }
                sum12 += ((|a17: f64| ({ let inner18 = p1[(i13 + 2) % 2]; inner18 * (list7[i13]) }))((1.5 + (x0).sin()).ln())).tanh();
            }
            ((|a19: f64| x0)(list7[0]) + (q2[0]).sin()) + p1[1] + x0 + m8 + sum12
        }
    }

    compare!(
        program, (a0[0], array(a1), a2), (&mut d0[0], array(d1), d2), |a0: 1, a1: 2, a2: 3|, |d0, d1, d2|,
        at: [-1.46, -0.03, -0.36, -1.31, 1.43, -1.38], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_199 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: [f64; 2], value3: &[f64]) -> f64 {
            let v1 = (1..3).map(|a2| 0.25 * (a2 as f64) - (p1)).fold((|a3: f64| p1)(p1), |acc, a4| acc - (a4 - (x0)));
            let mut stack5 = vec![(p1).max(value3[0]), value3.iter().map(|&a6| a6 * (value3[0])).scan((p1).sin(), |state, a7| { *state = *state - a7 + (value3.chunks_exact(2).zip(value3.iter()).map(|(a9, a10)| *a10 - ((({ let inner11 = a7; inner11 * (v1) })).sin())).max_by(|a, b| a.partial_cmp(b).unwrap()).unwrap_or(value3[2])); Some(*state) }).sum::<f64>()];
            for a15 in q2.chunks_exact(2).map(|a12| a12[0] * ((a12[1]).tanh())).flat_map(|a13| value3.iter().map(move |&b14| ([p1, b14, v1].into_iter().sum::<f64>()).sin() * a13)) {
                for &a16 in value3.iter() {
                    let f17 = move |a18: f64, a19: f64| {
                        let found21 = 'block20: {
                            (a16).sin()
                        };
                        (q2.iter().copied().map(|a22| a22 * ((((|a23: f64| v1)(0.5 * (a15)) + q2.iter().chain(q2.iter()).cloned().skip(1).sum::<f64>())).sin())).step_by(2).fold(a18, |acc, a24| (acc).sin() * (a24 - ((-((x0) * (found21))).sin())))).sin()
                    };
                }
            }
            (q2.iter().flat_map(|a25| q2.iter().map(move |&b26| (if (if (v1).tanh() > b26 { v1 } else { p1 }) > p1 { p1 } else { b26 }) * *a25)).sum::<f64>()).min(({ let inner27 = q2[1]; inner27 * (stack5[stack5.len() - 1]) })) + q2[0] + q2[1] + p1
        }
    }

    compare!(
        program, (a0[0], a1[0], *array(a2), a3), (&mut d0[0], &mut d1[0], array(d2), d3), |a0: 1, a1: 1, a2: 2, a3: 3|, |d0, d1, d2, d3|,
        at: [-0.16, -1.13, 1.42, 1.04, 1.46, -0.77, 0.0], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_200 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut f64, q2: &mut f64, value3: &[f64]) -> f64 {
            'outer1: for i2 in (0..3).rev() {
                let mut stack3 = vec![*p1, (*q2) * (*q2)];
                for a4 in value3.iter().skip(1) {
                    for a5 in value3.windows(2) {
                        let v6: f64 = a5.windows(2).skip(1).map(|a7| a7[0] * (((value3.iter().enumerate().map(|(a9, &a10)| (((a7.chunks(2).map(|a11| a11[0] + (0.5 * ((1..2).map(|a12| 0.25 * (a12 as f64) - (a5.chunks(2).rev().rev().skip(1).map(|a13| a13[a9 % 2] * ((*p1 - (a13[a9 % 2])))).fold(*q2, |acc, a14| acc * 0.5 + (a14 * ((a5.iter().copied().filter(|&a15| a15 > -1.39).sum::<f64>()).sin()))))).map(|a16| a16 + (((a7.chunks_exact(2).rev().step_by(2).map(|a17| a17[i2 % 2] - ((stack3[a9 % 2]).tanh())).product::<f64>()).tanh()).tanh())).map(|a18| a18 + (0.5 * ((|a19: f64| a11[1])(0.5 * (a10))))).fold(value3[3 - i2], |acc, a20| (acc).sin() * (a20 - (((0.25 * (a9 as f64)) * (a5[a9 % 2])).tanh())))))).step_by(2).zip(a7.chunks_exact(2)).map(|(a22, a23)| a23[(a9 + 1) % 2] - (0.5 * (*a4))).product::<f64>()).tanh()).abs()).sin()).product::<f64>()).tanh()).tanh())).sum();
                    }
                    {
                        let f24 = move |a25: f64, a26: f64| 0.5 * (((a25 - (a26))) / (2.0 + (a26).sin()));
                        for i27 in 1..=3 {
                            let mut f28 = |a29: f64| (f24(((*q2 - (*q2))).tanh(), ((|a30: f64| *p1)((stack3[stack3.len() - 2]).sin())).tanh())).sin();
                        }
                        *p1 += 0.5 * (f24(((value3[i2]).atan2(2.0 + (0.25 * (i2 as f64)).sin())).tanh(), (|a31: f64| *q2)((*q2).tanh())));
                    }
                }
            }
            0.25 * (value3.iter().chain(value3.iter()).map(|&a32| a32 * (0.5 * (((value3[2]) * (a32)).atan2(2.0 + (value3.iter().filter(|&&a33| a33 > 1.01).sum::<f64>()).sin())))).filter(|&a34| a34 < 0.19).count() as f64) + value3[3] + x0 + *q2
        }
    }

    compare!(
        program, (a0[0], &mut a1[0], &mut a2[0], a3), (&mut d0[0], &mut d1[0], &mut d2[0], d3), |a0: 1, a1: 1, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        at: [0.63, -0.58, 0.38, 0.34, 0.28, 0.15, 0.67], weights: [0.0, 0.25, 0.25, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_202 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            let mut m1 = ((x0) * (p1[1])).clamp(-1.25, 1.25);
            for a2 in p1.iter().skip(1) {
                for a3 in p1.windows(2) {
                    let v4: f64 = a3.windows(2).skip(1).map(|a5| a5[1] + (0.5 * ((p1.iter().enumerate().map(|(a7, &a8)| a8 - ((((a5.chunks(2).map(|a9| a9[1] - (0.5 * ((1..2).map(|a10| 0.5 * (a3.chunks(2).rev().rev().skip(1).map(|a11| a11[(a10 + 1) % 2] + (((m1) * (a11[a10])).tanh())).fold((a9[1 - a10]).tanh(), |acc, a12| acc - (a12 + ((p1.iter().sum::<f64>()).sin()))))).map(|a13| a13 - ((p1.iter().sum::<f64>()).sin())).enumerate().map(|(a15, a16)| 0.5 * ((*a2 + 0.25 * (a15 as f64)))).fold(0.25 * (a7 as f64), |acc, a17| acc - (a17 - (*a2)))))).map_while(|a18| { let y = a18 - ((*a2 + a3[a7 % 2])); if y > -0.91 { Some(y * y) } else { None } }).step_by(2).product::<f64>()).tanh()).powi(2)).sin())).product::<f64>()).tanh()))).sum();
                }
                let mut f19 = move |a20: f64, a21: f64| {
                    0.5 * (x0)
                };
            }
            m1 + m1 + x0 + p1[0]
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [0.83, 1.19, -0.91, -0.1], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_203 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64; 4], q2: f64, value3: &[f64]) -> f64 {
            let mut m1 = 0.5 * (x0);
            m1 *= (((m1).atan2(2.0 + (x0).sin()) + ({ let inner2 = m1; inner2 * (value3[2]) }))).cos();
            let mut stack3 = vec![(p1[1]).hypot(1.0 + (value3[0]).powi(2)), (value3[1]) / (2.0 + (p1[2]).sin())];
            let mut list17: Vec<f64> = value3.iter().enumerate().map(|(a5, &a6)| a6 * (0.5 * (((p1.chunks(2).map(|a7| a7[a5 % 2] + (0.5 * ((1..2).map(|a8| 0.5 * (p1.chunks(2).rev().rev().skip(1).map(|a9| a9[(a8 + 1) % 2] + (((q2) * (a9[a8])).tanh())).fold((a7[1 - a8]).tanh(), |acc, a10| acc - (a10 + ((a7.iter().sum::<f64>()).sin()))))).map(|a11| a11 - ((p1.iter().sum::<f64>()).sin())).enumerate().map(|(a13, a14)| ((value3[a13] + m1)).tanh()).fold(stack3[a5 % 2], |acc, a15| (acc).sin() * (a15 + ((stack3[stack3.len() - 2]) * (m1))))))).skip(1).map(|a16| a16 - (((if a5 % 2 == 1 { a6 } else { q2 })).tanh())).product::<f64>()).tanh()).atan()))).collect();
            let f18 = move |a19: f64, a20: f64| {
                {
                    let f21 = move |a22: f64| {
                        let mut m23 = (|a24: f64| (x0).hypot(1.0 + (q2).powi(2)))(((a20 + x0)).sin());
                        ((a19) / (2.0 + (m1).sin())) * (({ let inner25 = a20; inner25 * (inner25) }))
                    };
                }
                0.5 * (((m1 + q2)).atan())
            };
            value3.chunks(2).map(|a26| a26[0] + (((stack3[stack3.len() - 2]).tanh()).sin())).sum::<f64>() + x0 + value3[0] + m1
        }
    }

    compare!(
        program, (a0[0], array(a1), a2[0], a3), (&mut d0[0], array(d1), &mut d2[0], d3), |a0: 1, a1: 4, a2: 1, a3: 3|, |d0, d1, d2, d3|,
        at: [0.1, -0.77, -0.1, 1.25, 0.29, -0.78, -0.7, 0.6, -0.72], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_206 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: &[f64]) -> f64 {
            let mut list1 = q2.iter().skip(1).copied().collect::<Vec<f64>>();
            for i2 in 1..3 {
                list1[1] += 0.5 * ((x0) * ((p1).atan()));
                let mut f3 = |a4: f64, a5: f64| {
                    {
                        let f6 = |a7: f64, a8: f64| (1.0 + ((q2.chunks(2).map(|a9| a9[i2 % 1] - (((1..2).map(|a10| 0.25 * (a10 as f64) * (0.5 * (q2.chunks(2).rev().rev().skip(1).map(|a11| a11[a10 % 1] - (0.5 * ((a5) * (0.25 * (a10 as f64))))).fold((a9[i2 % 1]).sin(), |acc, a12| (acc).sin() * (a12 - (((p1).atan2(2.0 + (0.25 * (i2 as f64)).sin())).tanh())))))).rev().zip(q2.iter()).map(|(a14, &a15)| a15 - (q2.chunks_exact(2).enumerate().rev().map(|(a17, a18)| a18[i2 % 2] + (a9[a17])).fold(a5, |acc, a19| (acc).sin() * (a19 * (0.5 * ((a19).min(list1[1]))))))).fold(a5, |acc, a20| acc - (a20 * (((|a21: f64| a5)(a9[i2 % 1])).sin())))).tanh())).map(|a22| a22 - (0.5 * ((a8) * (list1[i2 % 2])))).enumerate().map(|(a24, a25)| a25 - ((q2.iter().flat_map(|a26| q2.iter().map(move |&b27| ((if a25 < a7 || b27 > 0.3 { a5 } else { a4 })).sin() * *a26)).sum::<f64>()).sin())).product::<f64>()).tanh()).powi(2)).sqrt();
                        {
                            let f28 = move |a29: f64, a30: f64| p1;
                            let mut m31 = (list1.iter().copied().sum::<f64>()).sin();
                            m31 += 0.5 * (f6(q2.iter().map(|a32| *a32 + (*a32)).fold((a4).sin(), |acc, a33| acc - (a33 + (0.5 * ((0.25 * (i2 as f64) + a5))))), ((a4) * (list1[0])).tanh()));
                        }
                    }
                    let mut t34 = (0.5 * ((x0).mul_add(list1[i2 % 2], x0)), ((a4).hypot(1.0 + (q2[(i2 + 1) % 3]).powi(2))).tanh());
                    ((if p1 < t34.1 || x0 > 0.3 { a5 } else { 0.25 * (i2 as f64) }) + (a4).min(p1))
                };
            }
            let mut sum35 = 0.0;
            for i36 in 0..1 {
                let difference37 = list1[i36 + 1] - list1[i36];
                let v38: f64 = q2.iter().enumerate().take(2).take_while(|&(a40, &a41)| a41 < 0.7).map(|(a43, &a44)| 0.5 * (difference37)).sum();
                'outer45: for i46 in (1..5).step_by(2) {
                }
                sum35 += (list1[i36]).tanh();
            }
            (q2.iter().step_by(2).zip(list1.windows(2)).map(|(&a48, a49)| a49[0] - (((list1[1]).atan2(2.0 + (list1[0]).sin())).sin())).max_by(|a, b| a.partial_cmp(b).unwrap()).unwrap_or(list1[1])) * ((|a50: f64| x0)((x0).sin())) + p1 + q2[1] + p1 + sum35
        }
    }

    compare!(
        program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 3|, |d0, d1, d2|,
        at: [-0.71, 1.37, -1.32, -0.18, -0.85], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_208 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            let mut list1 = p1.iter().skip(1).copied().collect::<Vec<f64>>();
            for i2 in 1..3 {
                list1[1] *= (((0.25 * (i2 as f64)) * (list1[i2 % 2])).sin()).cos();
                if !(p1[(i2 + 2) % 3] > 0.25 * (i2 as f64)) {
                    list1[i2 % 2] += (((p1[(i2 + 2) % 3] + p1[2])).mul_add((0.25 * (i2 as f64)).atan(), p1[2 - i2])).sin();
                    continue;
                }
                {
                    let f3 = move |a4: f64, a5: f64| 0.5 * ((if (x0).cos() > 0.1 && x0 < 0.9 { (x0 + 0.25 * (i2 as f64)) } else { 0.25 * (i2 as f64) }));
                    list1.iter_mut().skip(1).for_each(|e6| {
                        let v7 = *e6;
                        *e6 = v7;
                    });
                    list1[i2 % 2] += 0.5 * (f3(((p1[i2] + x0)).sin(), ((|a8: f64| p1[2 - i2])(0.25 * (i2 as f64))).tanh()));
                }
                let row9 = [(|a10: f64| p1[i2])((0.25 * (i2 as f64)).tanh()); 3];
            }
            let mut sum11 = 0.0;
            for i12 in 1..2 {
                let difference13 = p1[i12 + 1] - p1[i12] * p1[i12 - 1];
                let t14 = p1.iter().fold((p1.iter().flat_map(|a15| p1.iter().map(move |&b16| (if difference13 < b16 || b16 > 0.3 { b16 } else { difference13 }) * *a15)).sum::<f64>(), difference13), |(s, q), &a17| (q * 0.5 + a17 + ((((list1[(i12 + 2) % 2] + difference13)) / (2.0 + (p1[i12]).sin())).tanh()), s.sin()));
                for a23 in p1.iter().copied().map(|a18| a18 + (0.5 * (((a18 - (a18))) / (2.0 + (x0).sin())))).map(|a19| a19 * (0.5 * ((difference13 + (a19).sin())))).map(|a20| a20 * (((|a21: f64| (if ({ let inner22 = t14.1; inner22 * (difference13) }) > a21 { list1[i12] } else { x0 }))(((list1[i12]).clamp(-1.25, 1.25)).tanh())).tanh())) {
                }
                sum11 -= (|a24: f64| (t14.0) * (0.25 * (i12 as f64)))((({ let inner25 = t14.0; inner25 * (p1[2]) })).sin());
            }
            (list1.iter().map(|a26| (p1[1]) - a26).sum::<f64>() - (list1[1])) + list1[0] + list1[1] + list1[0] + sum11
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [-1.39, -0.79, 0.95, -0.47], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_210 {
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
            (p1.iter().chain(p1.iter()).copied().fold(p1[0], |acc, a41| acc * 0.5 + (a41 - (0.5 * (row8[0]))))).atan2(2.0 + ((|a42: f64| value3[0])((x0).sin())).sin()) + row8[1] + x0 + value3[1] + sum31
        }
    }

    compare!(
        program, (a0[0], array(a1), a2[0], a3), (&mut d0[0], array(d1), &mut d2[0], d3), |a0: 1, a1: 2, a2: 1, a3: 3|, |d0, d1, d2, d3|,
        at: [-0.66, 1.0, -1.33, 0.07, -1.28, -1.26, 1.2], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_211 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: usize, q2: [f64; 2], value3: &[f64]) -> f64 {
            let t10 = value3.iter().scan((value3.chunks_exact(2).rev().rev().map(|a1| a1[p1 % 2] - ((0.25 * (a1.iter().copied().skip(1).scan(0.5 * (x0), |state, a2| { *state = *state * 0.5 + a2 + ((value3[p1 % 3] + a2)); Some(*state) }).map(|a3| a3 + ((value3[0]).tanh())).filter(|&a4| a4 > 0.59).count() as f64)).tanh())).sum::<f64>()).sin(), |state, &a5| { *state = *state - a5 + ((|a6: f64| value3.windows(2).map(|a7| a7[p1 % 2] - ((q2[p1 % 2]).sin())).scan((value3[p1 % 3]).tanh(), |state, a8| { *state = *state - a8 + ((value3[p1 % 3]) * (0.25 * (p1 as f64))); Some(*state) }).fold(0.5 * (a5), |acc, a9| (acc).sin() * (a9 * ((a9).sin()))))((a5 - (value3[p1 % 3])))); Some(*state) }).fold((0.5 * ((|a11: f64| a11)(0.5 * (value3[p1 % 3]))), x0), |(s, q), a12| (q * 0.5 + a12 - (0.5 * (q2[(p1 + 2) % 2])), s.sin()));
            let mut list18: Vec<f64> = q2.chunks(2).map(|a13| a13[p1 % 2] * ((|a14: f64| q2.into_iter().filter(|&a15| a15 < -1.42).fold(x0, |acc, a16| acc - (a16 + ((a13.iter().map(|a17| *a17 * (0.5 * ((a16) * (0.25 * (p1 as f64))))).sum::<f64>()).tanh()))))(0.5 * (x0)))).collect();
            let v19 = list18.chunks_exact(2).step_by(2).filter_map(|a20| { let y = a20[p1 % 2] + (0.5 * ((({ let inner21 = x0; inner21 * (list18[(p1 + 2) % 1]) })) * ((if t10.1 < a20[p1 % 2] || x0 > 0.3 { a20[p1 % 2] } else { list18[0] })))); if y > -0.46 { Some(y * y) } else { None } }).sum::<f64>();
            let f22 = move |a23: f64| {
                for e24 in q2.iter().copied() {
                }
                0.5 * ((|a26: f64| v19)((|a27: f64| a27)(q2[p1 % 2])))
            };
            (f22(0.5 * (x0))) * ((t10.1) / (2.0 + (x0).sin())) + t10.0 + v19 + value3[p1 % 3]
        }
    }

    compare!(
        program, (a0[0], 2, *array(a2), a3), (&mut d0[0], array(d2), d3), |a0: 1, a2: 2, a3: 3|, |d0, d2, d3|,
        at: [-0.01, -1.16, 0.89, 1.19, -0.29, -0.59], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_214 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: usize, q2: &[f64], value3: &[f64]) -> f64 {
            let o1 = q2.iter().copied().enumerate().map(|(a3, a4)| a4 * (((a4).cos()).sin())).reduce(|a, b| a * 0.5 + b);
            let v5 = match p1 % 4 {
                k if k > 0 && value3.chunks_exact(2).map(|a6| a6[0] - (0.5 * (({ let inner7 = x0; inner7 * (q2[(p1 + 2) % 3]) })))).sum::<f64>() > x0 => {
                    let mut row8 = vec![(value3[p1 % 3]).clamp(-1.25, 1.25), (q2[0] + x0)];
                    let t11 = (1..2).filter(|&a9| a9 < 2).rev().rev().map(|a10| 0.25 * (a10 as f64) + ((q2[2 - a10]).sin())).fold((((q2[1]).sin()).tanh(), o1.unwrap_or(-0.07)), |(s, q), a12| (q * 0.5 + a12 * (0.5 * ((|a13: f64| (|a16: f64| a16)((o1.unwrap_or(-0.91)).sin()))((row8.chunks(2).map_while(|a14| { let y = a14[1] - (((|a15: f64| o1.unwrap_or(0.84))(o1.unwrap_or(-0.56))).sin()); if y > 0.93 { Some(y * y) } else { None } }).sum::<f64>()).tanh()))), s.sin()));
                    0.5 * (q2.iter().sum::<f64>())
                }
                1 if value3.chunks_exact(2).map(|a6| a6[0] - (0.5 * (({ let inner7 = x0; inner7 * (q2[(p1 + 2) % 3]) })))).sum::<f64>() > x0 => {
                    let row17 = q2.to_vec();
                    (((1.5 + (q2[p1 % 3]).sin()).ln() - (value3.iter().rev().map(|a18| a18.sin() * (row17[p1 % 3])).fold(o1.unwrap_or(0.04), |acc, a19| acc - (a19 - (((1.5 + (a19).sin()).ln()).tanh())))))).sin()
                }
                _ => {
                    if p1 % 2 == 0 {
                        {
                            let f20 = move |a21: f64, a22: f64| 0.5 * ([x0, a22, x0].into_iter().map_while(|a23| { let y = a23 * (([a21, a22, a23].into_iter().zip([a23, a21, 0.25 * (p1 as f64)].into_iter()).rev().rev().map(|(a25, a26)| a26 * (([a25, a26, a26].into_iter().step_by(2).fold(x0, |acc, a27| (acc).sin() * (a27 * ([a21, a23, a26].into_iter().fold(0.25 * (p1 as f64), f64::max))))).sin())).fold(a22, f64::min)).sin()); if y > -1.45 { Some(y * y) } else { None } }).skip(1).sum::<f64>());
                            let mut m28 = (f64::sin((x0 - (0.25 * (p1 as f64))))).tanh();
                            m28 += 0.5 * (f20(0.5 * ((m28 - (m28))), (q2[p1 % 3]) / (2.0 + (value3[p1 % 3]).sin())));
                        }
                    }
                    0.5 * (f64::sin((|a29: f64| 0.25 * (p1 as f64))((o1.unwrap_or(1.15)).tanh())))
                }
            };
            ((o1.unwrap_or(0.43)) * (o1.unwrap_or(-1.41))).abs() + q2[p1 % 3] + value3[p1 % 3] + value3[p1 % 3]
        }
    }

    compare!(
        program, (a0[0], 2, a2, a3), (&mut d0[0], d2, d3), |a0: 1, a2: 3, a3: 3|, |d0, d2, d3|,
        at: [-0.47, -0.95, -0.27, 1.04, 1.17, 0.51, 0.5], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_216 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            match 0 {
                k if k > 0 && p1[0] > x0 => {
                    let row1 = p1.to_vec();
                }
                1 if p1[0] > x0 => {
                    let mut t3 = (((x0).hypot(1.0 + (x0).powi(2))).tanh(), (|a2: f64| x0)(p1[1]));
                }
                _ => {
                    let mut loose12 = p1.iter().map(|&a4| a4 - ((((x0) * (a4)).powi(3)).tanh())).zip(p1.iter()).skip_while(|&(a6, &a7)| a7 > 1.37).map(|(a9, &a10)| a10 - (0.5 * ((|a11: f64| a10)((f64::sin(a10)).tanh())))).collect::<Vec<f64>>();
                    for a13 in p1.chunks_exact(2) {
                        let mut list16 = (0..3).map(|a14| 0.25 * (a14 as f64) - (0.5 * (({ let inner15 = (if a14 % 2 == 0 { 0.91_f64 } else { 0.25 * (a14 as f64) }); inner15 * (x0) })))).rev().collect::<Vec<f64>>();
                    }
                }
            }
            {
                let f17 = |a18: f64| 0.5 * (p1.iter().map(|a19| *a19 * (0.5 * (((p1[1]).mul_add(a18, a18)) * ((a18) * (*a19))))).sum::<f64>());
                'outer20: for (i22, e21) in p1.iter().enumerate() {
                }
            }
            (({ let inner23 = p1[2]; inner23 * (inner23) })) * (({ let inner24 = p1[0]; inner24 * (x0) })) + p1[2] + p1[2] + p1[2]
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [-1.14, -0.43, 0.66, -1.0], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_220 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64; 3], q2: &[f64], value3: &[f64]) -> f64 {
            'outer1: for i2 in (1..5).step_by(2) {
                let mut stack3 = vec![(p1[i2 % 3]).atan2(2.0 + (q2[i2 % 4]).sin()), p1.iter().sum::<f64>()];
                {
                    let f4 = |a5: f64, a6: f64| (((value3.chunks(2).map(|a7| a7[i2 % 2] - (((1..2).map(|a8| 0.25 * (a8 as f64) - (q2.chunks(2).rev().rev().skip(1).map(|a9| a9[i2 % 2] * ((q2[i2 % 4] - (q2[i2 % 4])))).fold(a6, |acc, a10| acc * 0.5 + (a10 * ((q2.iter().copied().filter(|&a11| a11 > -1.39).sum::<f64>()).sin()))))).map(|a12| a12 - (0.5 * ((value3.chunks_exact(2).rev().step_by(2).map(|a13| a13[i2 % 2] + (a12)).product::<f64>()).tanh()))).map(|a14| a14 * (x0)).fold((q2[3]).sin(), |acc, a15| acc * 0.5 + (a15 - ((-((p1[i2 % 3]).powi(2))).exp())))).sin())).map(|a16| a16 - (0.5 * ((q2[i2 % 4]).abs()))).zip(value3.chunks_exact(2)).map(|(a18, a19)| a19[(i2 + 1) % 2] - (0.5 * (x0))).product::<f64>()).tanh()).abs()).sin();
                    let t23 = q2.chunks_exact(2).skip(1).enumerate().map(|(a21, a22)| (f64::sin((stack3[1]) / (2.0 + (a22[a21]).sin()))).sin()).fold((((p1[i2 % 3]) * (stack3[stack3.len() - 2])).tanh(), value3[i2 % 4]), |(s, q), a24| (q * 0.5 + a24 - ((((0.25 * (i2 as f64)) * (0.25 * (i2 as f64))) / (2.0 + (0.25 * (i2 as f64)).sin())).sin()), s.sin()));
                    stack3[i2 % 2] += 0.5 * (f4(0.5 * ((1.5 + (t23.0).sin()).ln()), (p1.chunks_exact(2).map(|a25| a25[0] - (0.5 * (({ let inner26 = t23.0; inner26 * (a25[i2 % 2]) })))).sum::<f64>()).tanh()));
                }
            }
            let mut sum27 = 0.0;
            for i28 in 0..2 {
                let difference29 = p1[i28 + 1] - p1[i28];
                let row30 = [(q2[i28]).clamp(-1.25, 1.25), (x0).atan()];
                sum27 += 0.5 * (row30[i28]);
            }
            let mut sum31 = 0.0;
            for i32 in 1..2 {
                let difference33 = p1[i32 + 1] - p1[i32] * p1[i32 - 1];
                {
                    let f34 = |a35: f64, a36: f64| (|a37: f64| a37)((0.25 * (i32 as f64)) / (2.0 + (a36).sin()));
                    for a38 in (1..4) {
                        let mut loose40 = p1.iter().copied().take(2).map(f64::tanh).take_while(|&a39| a39 > 0.26).collect::<Vec<f64>>();
                    }
                }
                sum31 += 0.5 * ((q2.iter().map_while(|&a41| { let y = a41 + (0.5 * ((|a42: f64| x0)((0.25 * (i32 as f64)).sin()))); if y > 0.32 { Some(y * y) } else { None } }).zip(value3.iter()).step_by(2).map(|(a44, a45)| a44 * (*a45)).fold((q2[0]).sin(), |acc, a46| acc - (a46 + (p1[i32])))).mul_add((q2[3 - i32] + x0), 0.25 * (i32 as f64)));
            }
            q2.iter().enumerate().map(|(a48, &a49)| ((a49 + value3.iter().sum::<f64>())).tanh()).fold(p1[1], f64::min) + x0 + p1[1] + q2[3] + sum27 + sum31
        }
    }

    compare!(
        program, (a0[0], array(a1), a2, a3), (&mut d0[0], array(d1), d2, d3), |a0: 1, a1: 3, a2: 4, a3: 4|, |d0, d1, d2, d3|,
        at: [-0.34, -1.04, 0.31, -1.09, 1.13, -0.37, 0.65, 1.42, 0.36, -0.44, -0.08, 1.16], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_222 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: f64, value3: &[f64]) -> f64 {
            let mut list1: Vec<f64> = value3.iter().copied().collect();
            let v2 = list1.iter().sum::<f64>();
            for &a3 in value3.iter() {
                list1[3] /= 2.0 + (0.5 * ((0.25 * (value3.iter().chain(list1.iter()).map(|&a4| a4 + ((q2).clamp(-1.25, 1.25))).filter(|&a5| a5 > 1.21).count() as f64) + (v2 + p1)))).sin();
            }
            let o6 = list1.iter().filter(|&&a7| a7 < 0.38).cloned().rev().last();
            let mut list15 = value3.chunks(2).map(|a8| a8[1] + ((a8.iter().enumerate().take(2).take_while(|&(a10, &a11)| a11 < 0.7).map(|(a13, &a14)| 0.5 * (v2)).sum::<f64>()).tanh())).collect::<Vec<f64>>();
            (|a16: f64| (|a17: f64| x0)((list15[0]).tanh()))((v2).sin()) + v2 + value3[2] + list15[0]
        }
    }

    compare!(
        program, (a0[0], a1[0], a2[0], a3), (&mut d0[0], &mut d1[0], &mut d2[0], d3), |a0: 1, a1: 1, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        at: [1.05, -0.27, 1.1, 0.01, -1.13, -0.49, -0.25], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_224 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: &[f64], value3: &[f64]) -> f64 {
            for a3 in q2.iter().scan(((q2[1]).sin()).tanh(), |state, &a1| { *state = *state - a1 + (((q2.chunks(2).map(|a2| a2[1] - ((a2.iter().copied().fold(x0, f64::min)) / (2.0 + (value3[1]).sin()))).product::<f64>()).tanh()).sin()); Some(*state) }) {
                {
                    let f4 = |a5: f64| {
                        let mut n7 = 0;
                        'outer6: while n7 < 2 {
                            n7 += 1;
                        }
                        if !(a5 > a5) {
                            return ({ let inner8 = (if n7 % 2 == 0 { p1 } else { 0.25 * (n7 as f64) }); inner8 * (inner8) }) + a3 + a3 + 0.25 * (n7 as f64);
                        }
                        (value3.iter().map(|a9| a9.max(x0)).step_by(2).fold(0.5 * (x0), |acc, a10| (acc).sin() * (a10 * ((p1) * (a10))))).sin()
                    };
                }
            }
            q2.iter().skip(1).copied().fold(q2[1], f64::max) + q2[1] + q2[1] + value3[0]
        }
    }

    compare!(
        program, (a0[0], a1[0], a2, a3), (&mut d0[0], &mut d1[0], d2, d3), |a0: 1, a1: 1, a2: 2, a3: 3|, |d0, d1, d2, d3|,
        at: [-0.1, 0.25, 1.15, 1.01, 0.6, 0.72, 0.11], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_226 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &f64, q2: &[f64]) -> f64 {
            let mut loose12 = q2.iter().scan(0.5 * ((x0).max(x0)), |state, a1| { *state = *state * 0.5 + *a1 + (0.5 * ((|a2: f64| (q2[2]) * (a2))(q2.iter().copied().map(|a3| a3 + (a3)).fold((*p1).sin(), |acc, a4| (acc).sin() * (a4 + (q2.chunks_exact(2).zip(q2.iter()).map(|(a6, a7)| *a7 - ((({ let inner8 = x0; inner8 * (a4) })).sin())).max_by(|a, b| a.partial_cmp(b).unwrap()).unwrap_or(q2[1]))))))); Some(*state) }).map(|a9| a9 - (q2.windows(2).map(|a10| a10[1] + ((q2[0]).sin())).reduce(f64::max).unwrap_or(q2[1]))).skip_while(|&a11| a11 < 0.41).collect::<Vec<f64>>();
            let v13 = (1.5 + ((x0) * (*p1)).cos()).recip();
            let mut stack14 = vec![(*p1).hypot(1.0 + (v13).powi(2)), (|a15: f64| q2[3])(0.5 * (v13))];
            let v16 = if !(*p1 > v13) {
                0.5 * (loose12.iter().step_by(2).filter(|&&a17| a17 < 0.05).map(|a18| a18.max((v13 + stack14[stack14.len() - 1]))).sum::<f64>())
            } else {
                0.5 * (v13)
            };
            *p1 + x0 + *p1 + *p1
        }
    }

    compare!(
        program, (a0[0], &a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
        at: [0.83, 1.19, -0.91, -0.1, -1.13, -0.92], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_230 {
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

mod chains_232 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[[f64; 2]; 2], q2: &[f64]) -> f64 {
            if (|a1: f64| q2[2])(0.5 * (x0)) > 0.1 && (q2[1]) / (2.0 + (q2[2]).sin()) < 0.9 {
                let x0 = (x0).sin();
            } else if x0 < x0 || p1[1][0] > 0.3 {
                let v2 = q2.iter().scan((({ let inner3 = q2[0]; inner3 * (p1[1][0]) })).tanh(), |state, a4| { *state = *state - *a4 + (q2[3]); Some(*state) }).fold(((if (q2.iter().product::<f64>()).tanh() > p1[0][0] { x0 } else { x0 })).tanh(), |acc, a5| acc - (a5 - (0.5 * (p1.iter().map(|a6| a6[1] * (((a6.windows(2).take_while(|w7| w7[1] > 0.83).map(|a8| a8[1] - (((1.0 + (a6[1]).powi(2)).sqrt()).tanh())).map(|a9| a9 + (((a6[0]).atan2(2.0 + (a9).sin())).tanh())).sum::<f64>()).tanh()).tanh())).sum::<f64>()))));
                let v10 = if !(v2 > v2) {
                    0.5 * (((q2[1] - (x0))).atan2(2.0 + (q2.iter().map(|&a11| a11 * (((v2 + x0)).sin())).map(|a12| a12 * (((v2 - (v2))).tanh())).fold((p1[0][0]).tanh(), |acc, a13| (acc).sin() * (a13 + ((|a14: f64| v2)(0.5 * (x0)))))).sin()))
                } else {
                    (((q2[3] + x0)) / (2.0 + (q2[3]).sin())).sin()
                };
            }
            ((|a15: f64| x0)((q2[2]).tanh()) - ((x0 - (p1[1][0])))) + q2[0] + x0 + p1[0][1]
        }
    }

    compare!(
        program, (a0[0], matrix(a1), a2), (&mut d0[0], matrix(d1), d2), |a0: 1, a1: 4, a2: 4|, |d0, d1, d2|,
        at: [1.25, 0.16, 1.36, 0.55, 0.29, 0.24, -0.06, 1.28, -1.05], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_233 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64; 2], q2: [f64; 3], value3: &[f64]) -> f64 {
            p1[1] = (p1[1]).sin() + (((q2[1] + p1[0])) * (f64::sin(p1[1]))).tanh();
            let f1 = move |a2: f64, a3: f64| {
                {
                    let part4 = &q2[2..3];
                    let mut list5: Vec<f64> = part4.iter().copied().collect();
                    list5[0] = part4[0] * 0.5;
                }
                let late6;
                if !(a2 > a3) {
                    let mut row7 = vec![({ let inner8 = q2[2]; inner8 * (a2) }), (x0).hypot(1.0 + (a3).powi(2))];
                    late6 = ((q2.chunks(2).rev().rev().map(|a9| a9[0] * ((a9[0]).tanh())).sum::<f64>()) * ((row7[1]) / (2.0 + (q2[2]).sin()))).tanh();
                } else {
                    late6 = (q2.iter().copied().sum::<f64>()).tanh();
                }
                (q2[0]).tanh()
            };
            ((if (value3[0]) * (x0) > value3[1] { q2[1] } else { x0 }) + (x0).cos()) + value3[1] + value3[1] + x0
        }
    }

    compare!(
        program, (a0[0], array(a1), *array(a2), a3), (&mut d0[0], array(d1), array(d2), d3), |a0: 1, a1: 2, a2: 3, a3: 4|, |d0, d1, d2, d3|,
        at: [0.4, -0.65, 1.07, -0.04, 1.01, 0.1, 0.88, -0.36, -1.26, -0.11], weights: [0.0, 0.25, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_235 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &f64, q2: &f64, value3: &[f64]) -> f64 {
            let mut t2 = (((x0).hypot(1.0 + (x0).powi(2))).tanh(), (|a1: f64| *q2)(value3[1]));
            let mut items9 = value3.chunks_exact(2).skip(1).map(|a3| a3[0] - (0.25 * (a3.chunks_exact(2).map_while(|a4| { let y = a4[1] + (x0); if y > 0.31 { Some(y * y) } else { None } }).skip_while(|&a5| a5 < -0.71).filter(|&a6| a6 < -0.85).count() as f64))).map(|a7| a7 * (0.5 * (({ let inner8 = (value3[2] - (*p1)); inner8 * ((value3[1]).powi(2)) }))));
            let v10 = items9.next().unwrap_or(value3[0]);
            while let Some(a11) = items9.next() {
                {
                    let part12 = &value3[0..2];
                    t2.1 = part12[0] * 0.5;
                }
            }
            let mut sum13 = 0.0;
            for i14 in 0..2 {
                let difference15 = value3[i14 + 1] - value3[i14];
                let mut row16 = [0.5 * ((difference15).powi(2)); 3];
                let mut list30: Vec<f64> = (0..3).rev().map(|a17| 0.5 * ((value3.iter().copied().enumerate().map(|(a19, a20)| (row16.iter().map(|&a21| a21 - (((|a22: f64| v10)(0.5 * (a20))).sin())).enumerate().filter_map(|(a24, a25)| { let y = a25 - ((0..3).map(|a26| 0.25 * (a26 as f64) - ((({ let inner27 = x0; inner27 * (v10) })).sin())).find(|&a28| a28 > -0.43).unwrap_or(a25)); if y > 0.51 { Some(y * y) } else { None } }).fold(*q2, |acc, a29| (acc).sin() * (a29 + (((*p1) / (2.0 + (*p1).sin())).sin())))).tanh()).fold(*p1, f64::min)).powi(2))).step_by(2).collect();
                sum13 += ((-(((|a31: f64| value3[(i14 + 1) % 3])(list30[1 - i14])).powi(2))).exp()).tanh();
            }
            ((*p1).atan()) * ((1.5 + (*p1).sin()).ln()) + x0 + value3[2] + v10 + sum13
        }
    }

    compare!(
        program, (a0[0], &a1[0], &a2[0], a3), (&mut d0[0], &mut d1[0], &mut d2[0], d3), |a0: 1, a1: 1, a2: 1, a3: 3|, |d0, d1, d2, d3|,
        at: [0.65, -0.06, -0.71, -0.85, -0.66, 1.0], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_237 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &Vec<f64>, q2: &mut [f64], value3: &[f64]) -> f64 {
            let mut list8 = p1.iter().map(|a1| a1 * a1).collect::<Vec<f64>>();
            let v9: f64 = q2.iter().map(|&a10| a10 * (0.5 * (value3[3]))).sum();
            let v11 = q2.windows(2).map(|a12| a12[1] * (q2[2])).take_while(|&a13| a13 < -0.22).fold(0.5 * (p1.iter().rev().map(|a14| a14.max(p1[3])).fold(list8[3], |acc, a15| acc * 0.5 + (a15 + ((q2[0]).sin())))), |acc, a16| acc - (a16 * ((value3.iter().enumerate().map(|(a18, &a19)| ((a19 + p1.iter().sum::<f64>())).tanh()).fold(a16, f64::max)).sin())));
            let row20 = [(value3.iter().filter(|&&a21| a21 > -1.22).fold(v9, |acc, &a22| acc * 0.5 + (a22 * ((0..2).rev().take(2).map(|a23| (value3.windows(2).map(|a24| a24[a23] - (value3.iter().skip(1).zip((1..3)).map(|(a26, a27)| (a22 - (p1[a27]))).min_by(|a, b| a.total_cmp(b)).unwrap_or(value3[a23]))).product::<f64>()).tanh()).sum::<f64>())))).sin(); 2];
            (|a28: f64| x0)((x0 - (q2[0]))) + q2[1] + value3[1] + x0
        }
    }

    compare!(
        program, (a0[0], &a1.to_vec(), a2, a3), (&mut d0[0], d1, d2, d3), |a0: 1, a1: 4, a2: 4, a3: 4|, |d0, d1, d2, d3|,
        at: [0.96, 0.43, 1.09, -1.41, -1.11, -1.18, 1.17, 0.74, 0.41, -0.72, 1.28, 0.51, 0.35], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_238 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: usize, q2: &Vec<f64>, value3: &[f64]) -> f64 {
            let f1 = |a2: f64, a3: f64| value3[(p1 + 2) % 3];
            let mut list10: Vec<f64> = value3.chunks(2).map(|a4| a4[p1 % 1] * ((a4.iter().map(|a5| *a5 + (((q2[p1 % 3] - (0.25 * (p1 as f64)))).sin())).rev().skip(1).fold(a4[p1 % 1], f64::max) + 0.25 * (value3.windows(2).map(|a6| a6[0] * ((a6.windows(2).map(|a7| a7[1] * ((a4[(p1 + 1) % 1]).sin())).nth(2).unwrap_or(x0)).tanh())).map(|a8| a8 * (((q2[p1 % 3] + x0)).tanh())).map(f64::tanh).filter(|&a9| a9 < 0.37).count() as f64)))).collect();
            let v11: f64 = value3.iter().sum();
            let row12 = [0.5 * (f1(q2[p1 % 3], 0.5 * (q2[p1 % 3]))); 3];
            for a13 in list10.iter() {
                let mut list16: Vec<f64> = q2.iter().flat_map(|a14| q2.iter().map(move |&b15| (if v11 < b15 || b15 > 0.3 { b15 } else { v11 }) * *a14)).collect();
                for (e17, a21) in list16.iter_mut().zip((1..4).filter_map(|a18| { let y = 0.25 * (a18 as f64) - ((q2[p1 % 3]).sin()); if y > 1.42 { Some(y * y) } else { None } }).filter(|&a19| a19 < -1.47).map(|a20| a20 * (((q2[1] + (v11).cos())).tanh()))) {
                    *e17 *= 0.5 * ((a21 + row12[p1 % 3]));
                }
            }
            q2.chunks_exact(2).map(|a22| a22[0] - ((value3.iter().fold(q2[1], |acc, a23| (acc).sin() * (*a23 * (0.5 * ((list10.iter().filter(|&&a24| a24 > 1.01).sum::<f64>()).sin()))))).sin())).fold(row12[p1 % 3], f64::min) + 0.25 * (p1 as f64) + row12[p1 % 3] + value3[0]
        }
    }

    compare!(
        program, (a0[0], 3, &a2.to_vec(), a3), (&mut d0[0], d2, d3), |a0: 1, a2: 3, a3: 3|, |d0, d2, d3|,
        at: [-0.73, 0.1, 0.74, 1.34, -0.89, 1.12, 1.04], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_243 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64], q2: &[f64]) -> f64 {
            for a1 in p1.iter() {
                let x0 = ((|a2: f64| (if (q2.iter().product::<f64>()).tanh() > x0 { a2 } else { *a1 }))(0.5 * (q2.windows(2).enumerate().map(|(a4, a5)| 0.25 * (a4 as f64) * (((p1[1]) * (a5[a4])).sin())).map(|a6| a6 * ((p1[1]) / (2.0 + (x0).sin()))).sum::<f64>()))).sin();
                if !(q2[2] > q2[2]) {
                    break;
                }
            }
            let v7: f64 = q2.windows(2).take_while(|w8| w8[1] > 0.83).map(|a9| a9[0] + ((((a9[0]) * (p1[1])).cos()).sin())).map(|a10| a10 - (0.5 * ((0.25 * (q2.iter().map_while(|&a11| { let y = a11 - (0.5 * (p1.iter().chain(q2.iter()).cloned().skip(1).sum::<f64>())); if y > -0.86 { Some(y * y) } else { None } }).filter(|&a12| a12 < -1.15).filter(|&a13| a13 > 1.29).count() as f64)).atan2(2.0 + ((x0 + p1[1])).sin())))).sum();
            let v16 = 0.5 * (p1.iter().flat_map(|a14| p1.iter().map(move |&b15| (if (if (v7).tanh() > b15 { b15 } else { x0 }) > b15 { b15 } else { b15 }) * *a14)).sum::<f64>());
            let v17 = p1.chunks(2).zip(q2.chunks_exact(2)).filter(|&(a19, a20)| a19[1] < -1.2).map(|(a22, a23)| a23[1] * (((-(v16) + p1[1])).tanh())).sum::<f64>();
            match 0 {
                1..=2 => {
                    let v24: f64 = p1.chunks_exact(2).map_while(|a25| { let y = a25[1] - (0.5 * ((p1[0]).atan())); if y > -1.06 { Some(y * y) } else { None } }).scan(p1.iter().map(|a26| (a26 - (v16)).powi(2)).map(|a27| a27 - ((p1.iter().zip(p1.iter()).step_by(2).step_by(2).map(|(&a29, a30)| *a30 * (q2.iter().map(|&a31| a31 + ((|a32: f64| a29)((a27).sin()))).fold(p1[0], f64::max))).sum::<f64>()).tanh())).sum::<f64>(), |state, a33| { *state = *state - a33 * (0.5 * (p1.chunks(2).map_while(|a34| { let y = a34[0] * (((|a35: f64| (if v7 > a35 { a34[0] } else { q2[1] }))(((a34[1] - (a33))).tanh())).sin()); if y > -0.18 { Some(y * y) } else { None } }).sum::<f64>())); Some(*state) }).map(|a36| a36 - ((({ let inner37 = x0; inner37 * (v17) })).sin())).sum();
                }
                1 if !(p1[0] > v16) => {
                }
                _ => {
                }
            }
            ((v7).cos() + (p1.chunks(2).map(|a38| a38[0] * (0.5 * ((q2[1]) / (2.0 + (a38[0]).sin())))).product::<f64>()).tanh()) + v7 + v16 + v7
        }
    }

    compare!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 2, a2: 3|, |d0, d1, d2|,
        at: [1.01, 0.31, -0.49, -1.33, -0.12, -0.14], weights: [0.0, 0.25, 0.5, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_244 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut f64, q2: &[f64; 3], value3: &[f64]) -> f64 {
            let o1 = value3.iter().flat_map(|&a2| value3.iter().map(move |&b3| ((1..3).map(|a4| ([x0, a2, 0.25 * (a4 as f64)].into_iter().fold(a2, f64::min)).tanh()).rev().skip(1).sum::<f64>()).sin() * a2)).rev().skip(1).reduce(|a, b| a * 0.5 + b);
            let v5 = value3.iter().chain(value3.iter()).copied().sum::<f64>();
            for a7 in value3.windows(2).map(|a6| a6[1] + ((o1.unwrap_or(-0.43)).sin())) {
                let mut list10: Vec<f64> = value3.chunks_exact(2).map(|a8| a8[1] + (0.5 * ((a8.chunks_exact(2).rev().step_by(2).map(|a9| a9[0] + ((a9[1]).sin())).product::<f64>()).tanh()))).collect();
            }
            ((|a11: f64| o1.unwrap_or(0.34))(0.5 * (x0)) + (q2[0]) / (2.0 + (*p1).sin())) + o1.unwrap_or(0.56) + value3[1] + v5
        }
    }

    compare!(
        program, (a0[0], &mut a1[0], array(a2), a3), (&mut d0[0], &mut d1[0], array(d2), d3), |a0: 1, a1: 1, a2: 3, a3: 3|, |d0, d1, d2, d3|,
        at: [-1.35, 1.36, -0.91, -0.86, 0.96, -1.3, 0.31, -0.42], weights: [0.0, 0.25, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_245 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &Vec<f64>, q2: &Vec<f64>, value3: &[f64]) -> f64 {
            let mut list17 = p1.iter().enumerate().map(|(a2, &a3)| a3 - ((-(((value3.chunks(2).map(|a4| a4[a2 % 2] - (((1..2).map(|a5| (q2.chunks(2).rev().rev().skip(1).map(|a6| a6[a5] - (0.5 * ((x0) * (0.25 * (a5 as f64))))).fold((x0).tanh(), |acc, a7| (acc).sin() * (a7 - (0.5 * ((x0 + 0.25 * (a2 as f64))))))).tanh()).zip(value3.chunks_exact(2)).map(|(a9, a10)| a10[a2 % 2] + (0.5 * ((q2[(a2 + 1) % 4] - (a10[a2 % 2]))))).fold((q2[a2]).sin(), |acc, a11| (acc).sin() * (a11 + ((p1.iter().copied().map(|a12| a12 + ((a12) * (0.25 * (a2 as f64)))).step_by(2).fold(q2[3 - a2], |acc, a13| (acc).sin() * (a13 * (x0)))).tanh())))).tanh())).map(f64::tanh).map_while(|a14| { let y = a14 + (value3.chunks_exact(2).map(|a15| a15[a2 % 2] * (((a15[(a2 + 1) % 2] + a3)).sin())).fold((x0).sin(), |acc, a16| (acc).sin() * (a16 - (((a16).clamp(-1.25, 1.25)).sin())))); if y > 0.29 { Some(y * y) } else { None } }).product::<f64>()).tanh()).powi(2))).exp())).collect::<Vec<f64>>();
            'outer18: for (i20, e19) in list17[0..2].iter().enumerate() {
                let mut list21: Vec<f64> = p1.iter().copied().collect();
                {
                    let part22 = &list17[..3];
                    let v23 = (value3[0]).tanh();
                    if i20 < 1 {
                        list21[i20] = ((q2[3 - i20]).abs()).tanh();
                        continue 'outer18;
                    }
                    match i20 % 4 {
                        k if k > 0 && i20 < 1 => {
                            let f24 = |a25: f64| (value3[i20]).tanh();
                        }
                        1 if i20 < 1 => {
                        }
                        _ => {
                        }
                    }
                    list21[i20] = part22[i20] * 0.5;
                }
            }
            list17.iter().map(|&a26| a26 - ((|a27: f64| value3[3])((x0) / (2.0 + (p1[1]).sin())))).fold(list17[2], f64::min) + q2[0] + x0 + x0
        }
    }

    compare!(
        program, (a0[0], &a1.to_vec(), &a2.to_vec(), a3), (&mut d0[0], d1, d2, d3), |a0: 1, a1: 3, a2: 4, a3: 4|, |d0, d1, d2, d3|,
        at: [0.95, -0.47, 0.86, -0.78, 0.63, -1.04, 0.75, 1.44, -0.56, -0.28, -0.28, 0.84], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_246 {
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

mod chains_248 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: usize, value3: &[f64]) -> f64 {
            match q2 % 4 {
                1..=2 => {
                    let v1: f64 = value3.chunks_exact(2).map_while(|a2| { let y = a2[q2 % 2] * (((p1).abs()).tanh()); if y > 1.47 { Some(y * y) } else { None } }).map(|a3| a3 * (0.5 * (a3))).map(|a4| a4 - ((value3.iter().zip(value3.iter()).step_by(2).step_by(2).map(|(&a6, a7)| *a7 + (0.5 * (value3.iter().map(|&a8| a8 + ((|a9: f64| x0)((*a7).sin()))).fold(a4, f64::max)))).sum::<f64>() + a4))).sum();
                    let mut m10 = value3.iter().copied().take(2).map(f64::tanh).take_while(|&a11| a11 > 0.26).fold(((p1 + value3[q2 % 3])).tanh(), |acc, a12| (acc).sin() * (a12 * (((|a13: f64| (value3[0] + p1))(((1.5 + (value3[q2 % 3]).sin()).ln()).sin())).sin())));
                }
                1 if !(p1 > 0.25 * (q2 as f64)) => {
                    let late14;
                    if -(value3[1]) > p1 {
                        let t17 = value3.chunks(2).map(|a15| a15[0] - ((((|a16: f64| p1)((p1).tanh()) - ((value3[q2 % 3]) * (a15[0])))).tanh())).fold((value3.iter().sum::<f64>(), x0), |(s, q), a18| (q * 0.5 + a18 * ((0.25 * (q2 as f64)).sin()), s.sin()));
                        late14 = (t17.1).tanh();
                    } else {
                        let mut loose20: Vec<f64> = value3.iter().filter(|&&a19| a19 > -1.22).copied().collect();
                        late14 = 0.5 * (value3.iter().map(|a21| *a21 - (((p1).clamp(-1.25, 1.25) + (if p1 < *a21 || x0 > 0.3 { 0.25 * (q2 as f64) } else { value3[(q2 + 2) % 3] })))).sum::<f64>());
                    }
                    let v22 = if ({ let inner23 = x0; inner23 * (inner23) }) > value3[0] {
                        let mut t24 = ((late14 + late14), ((late14).mul_add(p1, x0)).sin());
                        ((|a25: f64| value3.iter().zip(value3.chunks_exact(2)).map_while(|(a27, a28)| { let y = a28[q2 % 2] * (((p1).clamp(-1.25, 1.25)).sin()); if y > 1.18 { Some(y * y) } else { None } }).zip(value3.iter()).map(|(a30, a31)| a30 + (0.5 * ((*a31).clamp(-1.25, 1.25)))).nth(0).unwrap_or(value3[q2 % 3]))(((x0) * (x0)).sin())).sin()
                    } else {
                        x0
                    };
                }
                _ => {
                }
            }
            (0.25 * (value3.iter().enumerate().map(|(a33, a34)| 0.5 * (value3.iter().copied().fold(p1, f64::max))).skip(1).filter(|&a35| a35 < 0.85).count() as f64)).sin() + value3[q2 % 3] + x0 + x0
        }
    }

    compare!(
        program, (a0[0], a1[0], 0, a3), (&mut d0[0], &mut d1[0], d3), |a0: 1, a1: 1, a3: 3|, |d0, d1, d3|,
        at: [-0.95, 1.06, -1.46, -0.03, -0.36], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_252 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64; 2], q2: [f64; 3], value3: &[f64]) -> f64 {
            p1[1] = (p1[1]).sin() + (((q2[1] + p1[0])) * (f64::sin(p1[1]))).tanh();
            let f1 = move |a2: f64, a3: f64| {
                {
                    let part4 = &q2[2..3];
                    let mut list5: Vec<f64> = part4.iter().copied().collect();
                    list5[0] = part4[0] * 0.5;
                }
                let late6;
                if !(a2 > a3) {
                    let mut row7 = vec![({ let inner8 = q2[2]; inner8 * (a2) }), (x0).hypot(1.0 + (a3).powi(2))];
                    late6 = ((q2.chunks(2).rev().rev().map(|a9| a9[0] * ((a9[0]).tanh())).sum::<f64>()) * ((row7[1]) / (2.0 + (q2[2]).sin()))).tanh();
                } else {
                    late6 = (q2.iter().copied().sum::<f64>()).tanh();
                }
                (q2[0]).tanh()
            };
            ((if (value3[0]) * (x0) > value3[1] { q2[1] } else { x0 }) + (x0).cos()) + value3[1] + value3[1] + x0
        }
    }

    compare!(
        program, (a0[0], array(a1), *array(a2), a3), (&mut d0[0], array(d1), array(d2), d3), |a0: 1, a1: 2, a2: 3, a3: 4|, |d0, d1, d2, d3|,
        at: [0.4, -0.65, 1.07, -0.04, 1.01, 0.1, 0.88, -0.36, -1.26, -0.11], weights: [0.0, 0.25, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_254 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64; 4], q2: f64, value3: &[f64]) -> f64 {
            let mut m1 = 0.5 * (((p1[3] - (q2))).mul_add((1..2).map(|a2| 0.25 * (a2 as f64) * (0.5 * (value3.chunks(2).rev().rev().skip(1).map(|a3| a3[a2] - (0.5 * ((x0) * (0.25 * (a2 as f64))))).fold((x0).tanh(), |acc, a4| (acc).sin() * (a4 - (((value3[3 - a2] + 0.25 * (a2 as f64))).tanh())))))).rev().zip(p1.iter()).map(|(a6, &a7)| a6 + (value3.chunks_exact(2).enumerate().rev().map(|(a9, a10)| a10[0] + ((a7).sin())).fold(0.5 * (a6), |acc, a11| (acc).sin() * (a11 * ((|a12: f64| value3[0])(value3[1])))))).fold((p1[2]).tanh(), |acc, a13| acc - (a13 + (value3.iter().zip(p1.iter()).step_by(2).filter(|&(&a15, &a16)| a16 < -1.17).map(|(a18, &a19)| a19 - (0.5 * ((p1[1]) * (a13)))).fold((q2).tanh(), |acc, a20| (acc).sin() * (a20 - ((p1.iter().flat_map(|a21| p1.iter().map(move |&b22| ((if (if q2 > a13 { a13 } else { x0 }) > b22 { b22 } else { a20 })).sin() * *a21)).sum::<f64>()).sin())))))), p1[2]));
            let mut f23 = move |a24: f64| {
                let v25 = (((q2 - (x0))) * (m1)).sin();
                let row26 = [(q2).max(q2), (1..2).map(|a27| 0.5 * (({ let inner28 = x0; inner28 * (m1) }))).sum::<f64>()];
                ((m1) * (q2)) * ((x0).min(v25))
            };
            let m1 = 0.5 * ((x0).mul_add(p1.iter().zip(p1.iter()).step_by(2).step_by(2).map(|(&a30, a31)| *a31 + (0.5 * (value3.iter().map(|&a32| a32 + ((|a33: f64| x0)((*a31).sin()))).fold(m1, f64::max)))).sum::<f64>(), q2));
            let v34: f64 = p1.chunks(2).filter_map(|a35| { let y = a35[1] * ((|a36: f64| (if value3[0] > a35[0] { m1 } else { value3[1] }))(((p1[1] - (q2))).tanh())); if y > 1.05 { Some(y * y) } else { None } }).sum();
            (f23(x0) + q2) + x0 + v34 + q2
        }
    }

    compare!(
        program, (a0[0], array(a1), a2[0], a3), (&mut d0[0], array(d1), &mut d2[0], d3), |a0: 1, a1: 4, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        at: [1.05, 0.83, -0.01, 1.18, 0.91, -0.22, -1.5, -0.38, 0.14, -0.05], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_255 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut f64, q2: f64, value3: &[f64]) -> f64 {
            let mut stack1 = vec![(1.0 + (q2).powi(2)).sqrt(), (|a2: f64| value3[1])((q2).sin())];
            let f3 = move |a4: f64| (((x0) * (x0)).sin()).sin();
            let (loose9, loose10): (Vec<f64>, Vec<f64>) = value3.iter().zip(value3.iter()).map(|(a6, a7)| *a7 - ((((*a7).cos()) * ((value3.chunks(2).map(|a8| a8[0] + ((stack1[stack1.len() - 1]).clamp(-1.25, 1.25))).product::<f64>()).tanh())).tanh())).map(|a11| (a11 * *p1, a11.cos())).unzip();
            ((x0) * (q2)).sin() + x0 + *p1 + value3[3]
        }
    }

    compare!(
        program, (a0[0], &mut a1[0], a2[0], a3), (&mut d0[0], &mut d1[0], &mut d2[0], d3), |a0: 1, a1: 1, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        at: [0.29, 0.31, 0.23, -1.15, 1.09, -1.05, -1.5], weights: [0.0, 0.25, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_257 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &f64, q2: &[f64], value3: &[f64]) -> f64 {
            let v1 = q2.chunks(2).filter(|w2| w2[1] < -1.45).map(|a3| a3[0] + (((q2.iter().skip(1).sum::<f64>()) * ((0..4).rev().map(|a4| 0.25 * (a4 as f64) + (*p1)).sum::<f64>())).sin())).fold(0.5 * (value3.windows(2).rev().map(|a5| a5[1] + (q2.windows(2).take_while(|w6| w6[1] > 0.83).map(|a7| a7[1] - (((1.0 + (a5[1]).powi(2)).sqrt()).tanh())).map(|a8| a8 + (((a5[0]).atan2(2.0 + (a8).sin())).tanh())).sum::<f64>())).sum::<f64>()), |acc, a9| (acc).sin() * (a9 * (((q2.iter().chain(value3.iter()).cloned().skip(1).sum::<f64>()).atan2(2.0 + (value3.iter().copied().fold(value3[3], |acc, a10| acc * 0.5 + (a10 - (0.5 * (value3[2]))))).sin())).sin())));
            let v13 = 0.5 * (q2.iter().flat_map(|a11| q2.iter().map(move |&b12| (if (if (v1).tanh() > b12 { b12 } else { x0 }) > b12 { b12 } else { b12 }) * *a11)).sum::<f64>());
            let v14 = q2.chunks(2).zip(value3.chunks_exact(2)).filter(|&(a16, a17)| a16[1] < -1.2).map(|(a19, a20)| a19[1] + (((-(v1) + v13)).sin())).sum::<f64>();
            match 3 {
                0 => {
                    let mut m21 = 0.5 * (q2.chunks_exact(2).map(|a22| a22[1] * (0.5 * (a22.iter().fold(0.5 * (value3[3]), |acc, a23| (acc).sin() * (*a23 + (0.5 * (value3[2]))))))).fold(v14, f64::max));
                    let t32 = value3.iter().scan(value3.chunks_exact(2).rev().rev().map(|a24| a24[0] * ((0.25 * (a24.iter().copied().skip(1).scan(0.5 * (*p1), |state, a25| { *state = *state * 0.5 + a25 - ((m21 + q2[0])); Some(*state) }).map(|a26| a26 * (0.5 * (q2.iter().copied().take(2).map(f64::tanh).take_while(|&a27| a27 > 0.26).fold((value3[1]).sin(), |acc, a28| acc * 0.5 + (a28 + (((|a29: f64| a24[0])((v14).tanh())).sin())))))).filter(|&a30| a30 < -1.13).count() as f64)).sin())).sum::<f64>(), |state, a31| { *state = *state - *a31 + (v13); Some(*state) }).fold((((q2[1]).sin()).tanh(), m21), |(s, q), a33| (q * 0.5 + a33 * ((((*p1) * (v13)) * ((1.5 + (*p1).sin()).ln())).tanh()), s.sin()));
                }
                1 if q2[0] > q2[1] => {
                }
                _ => {
                }
            }
            ({ let inner34 = (v13) * (v14); inner34 * ((1.5 + (v14).cos()).recip()) }) + *p1 + *p1 + *p1
        }
    }

    compare!(
        program, (a0[0], &a1[0], a2, a3), (&mut d0[0], &mut d1[0], d2, d3), |a0: 1, a1: 1, a2: 2, a3: 4|, |d0, d1, d2, d3|,
        at: [-1.39, -0.91, 0.85, 1.42, -0.75, 1.36, -0.99, 1.32], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_258 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[[f64; 2]; 2], q2: f64, value3: &[f64]) -> f64 {
            let mut m1 = (((p1[0][1] + value3[1]) - (({ let inner2 = p1[0][1]; inner2 * (p1[0][0]) })))).sin();
            let o3 = (0..4).rev().map(|a4| 0.25 * (a4 as f64) + ((p1[(a4 + 1) % 2][a4 % 2]).sin())).min_by(|a, b| a.total_cmp(b));
            let mut list8: Vec<f64> = p1.iter().zip(p1.iter()).map(|(a6, a7)| a6[1] + ((a7[0]) * (o3.unwrap_or(0.87)))).collect();
            let t18 = (0.5 * (value3.iter().copied().map(f64::tanh).map(|a9| a9 - (((value3[1] - (list8[0]))).tanh())).fold((q2).tanh(), |acc, a10| acc - (a10 + ((p1.iter().zip(list8.iter()).step_by(2).filter(|&(a12, &a13)| a13 < 0.05).map(|(a15, &a16)| a16 - (0.5 * ((a15[1]) * (o3.unwrap_or(-0.06))))).fold(0.5 * (value3[0]), |acc, a17| acc - (a17 * (((list8[0]) / (2.0 + (q2).sin())).sin())))).tanh())))), 0.5 * (list8.iter().step_by(2).rev().copied().fold(o3.unwrap_or(-0.98), f64::min)));
            {
                let mut f19 = move |a20: f64, a21: f64| {
                    let v22: f64 = (0..3).map(|a23| (|a24: f64| (0..3).map(|a25| (({ let inner26 = t18.1; inner26 * (q2) })).tanh()).fold(0.25 * (a23 as f64), |acc, a27| (acc).sin() * (a27 + (0.5 * (p1.iter().map_while(|a28| { let y = a28[0] - (0.5 * ((a27).sin())); if y > 0.82 { Some(y * y) } else { None } }).step_by(2).scan(0.5 * (p1[(a23 + 2) % 2][a23 % 2]), |state, a29| { *state = *state * 0.5 + a29 * (((x0).min(0.25 * (a23 as f64))).tanh()); Some(*state) }).fold(x0, |acc, a30| (acc).sin() * (a30 - (((t18.0) * (x0)).sin()))))))))(((x0) / (2.0 + (a20).sin())).tanh())).sum();
                    0.5 * ((1..3).map(|a31| p1.iter().enumerate().take(2).take_while(|&(a33, a34)| a34[(a33 + 1) % 2] > -0.79).map(|(a36, a37)| a37[a36] + (0.5 * (a37.iter().copied().map(|a38| a38 + (((|a39: f64| t18.0)((a21).sin()) - ((|a40: f64| a37[a31 % 2])((0.25 * (a31 as f64)).sin()))))).zip(a37.windows(2)).rev().map(|(a42, a43)| a43[a31 % 2] - (((a21).mul_add((a42 + a43[1]), q2)).sin())).min_by(|a, b| a.total_cmp(b)).unwrap_or(v22)))).sum::<f64>()).sum::<f64>())
                };
                m1 += 0.5 * (f19(m1, (q2 + o3.unwrap_or(-0.12))));
            }
            let mut sum44 = 0.0;
            for j45 in 0..2 {
                let factor48 = (m1).tanh();
                let mut column47 = ((value3[(j45 + 2) % 4] + p1[j45][0])).tanh();
                for k46 in 0..2 {
                    column47 += value3[k46 * 2 + j45] * factor48 * t18.0;
                }
                sum44 += column47.sin();
            }
            t18.1 + x0 + q2 + q2 + sum44
        }
    }

    compare!(
        program, (a0[0], matrix(a1), a2[0], a3), (&mut d0[0], matrix(d1), &mut d2[0], d3), |a0: 1, a1: 4, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        at: [1.13, -0.37, 0.65, 1.42, 0.36, -0.44, -0.08, 1.16, 0.65, -1.42], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_259 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: &[f64]) -> f64 {
            let v1 = q2.iter().flat_map(|&a2| p1.iter().map(move |&b3| (b3) * (x0) * a2)).map(|a4| a4 + (q2.chunks(2).rev().rev().skip(1).map(|a5| a5[1] - (((0.25 * (q2.windows(2).map(|a6| a6[0] - ((a6.windows(2).map(|a7| a7[1] + ((a5[0]).sin())).reduce(f64::max).unwrap_or(x0)).sin())).skip_while(|&a8| a8 < 0.41).filter(|&a9| a9 > -0.37).filter(|&a10| a10 > -0.08).count() as f64)) * (a4)).sin())).fold(((q2[3] + a4)).sin(), |acc, a11| (acc).sin() * (a11 * (x0))))).sum::<f64>();
            let v12 = if !(v1 > v1) {
                let row13 = [((|a14: f64| a14)((v1).sin())).tanh(); 3];
                ((row13[1]).cos()).tanh()
            } else {
                for (a17, a18) in q2.windows(2).map(|a15| a15[0] * (0.5 * ((x0) / (2.0 + (p1[1]).sin())))).zip(p1.iter()).skip(1) {
                    {
                        let f19 = move |a20: f64, a21: f64| {
                            let mut m22 = 0.5 * (v1);
                            m22 = (((|a23: f64| a17)(a17) + (v1 + a20))).sin();
                            m22 += (|a24: f64| ({ let inner25 = a24; inner25 * (a20) }))(((v1).atan()).tanh());
                            (x0).tanh()
                        };
                    }
                }
                ((|a26: f64| (p1[0] - (a26)))((|a27: f64| a27)((x0).tanh()))).tanh()
            };
            (({ let inner28 = v1; inner28 * (inner28) }) - (p1.iter().map(|a29| (a29 - (x0)).powi(2)).map(|a30| a30 + (0.5 * (p1.iter().zip(p1.iter()).step_by(2).step_by(2).map(|(&a32, a33)| *a33 - (q2.iter().map(|&a34| a34 + ((|a35: f64| v1)((p1[1]).tanh()))).fold(q2[2], f64::min))).sum::<f64>()))).sum::<f64>())) + x0 + x0 + x0
        }
    }

    compare!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 2, a2: 4|, |d0, d1, d2|,
        at: [0.95, -0.47, 0.86, -0.78, 0.63, -1.04, 0.75], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_260 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: &f64, value3: &[f64]) -> f64 {
            let mut row1 = vec![(value3[2]) * (value3[0]), (|a2: f64| p1)((p1).sin()), (|a3: f64| a3)(p1), (value3[0]).sin()];
            let mut loose8 = value3.windows(2).map(|a4| a4[0] - ((value3.windows(2).map(|a5| a5[1] + ((row1[0]).sin())).reduce(f64::max).unwrap_or(x0)).sin())).skip_while(|&a6| a6 < 0.41).filter(|&a7| a7 > -0.37).collect::<Vec<f64>>();
            row1[1] = row1[1] * 0.5 + row1[1].sin();
            let (loose11, loose12): (Vec<f64>, Vec<f64>) = row1.iter().copied().map(|a9| a9 * ((((|a10: f64| a10)(0.5 * (a9)) + value3.iter().chain(row1.iter()).cloned().skip(1).sum::<f64>())).sin())).step_by(2).map(|a13| (a13 * *q2, a13.cos())).unzip();
            let mut sum14 = 0.0;
            for i15 in 0..3 {
                let difference16 = row1[i15 + 1] - row1[i15];
                let found18 = 'block17: {
                    let v19 = loose11.iter().sum::<f64>();
                    (value3.iter().flat_map(|a20| value3.iter().map(move |&b21| (if x0 < difference16 || p1 > 0.3 { b21 } else { v19 }) * *a20)).sum::<f64>()).clamp(-1.25, 1.25)
                };
                sum14 += (loose12.iter().enumerate().map(|(a23, a24)| ((row1.chunks(2).map(|a25| a25[i15 % 2] * (((row1[a23 % 4] + (difference16).atan())).sin())).product::<f64>()).tanh()).tanh()).sum::<f64>()).sin();
            }
            let mut sum26 = 0.0;
            for i27 in 0..2 {
                let difference28 = value3[i27 + 1] - value3[i27];
                let v29 = loose11.iter().map_while(|a30| { let y = *a30 - (0.5 * (0.25 * (loose8.iter().chain(row1.iter()).map(|&a31| a31 - ((((*q2 + value3[(i27 + 2) % 3])).max(p1)).tanh())).filter(|&a32| a32 < 1.02).count() as f64))); if y > 1.08 { Some(y * y) } else { None } }).scan(loose8.iter().rev().rev().map(|&a33| a33 - (0.5 * ((|a34: f64| a33)(row1[3])))).sum::<f64>(), |state, a35| { *state = *state - a35 * ((stop_gradient((|a36: f64| p1)(0.5 * (value3[1])))).sin()); Some(*state) }).enumerate().map(|(a38, a39)| a39 * ((((difference28).abs() + (if difference28 < value3[i27] || row1[1] > 0.3 { a39 } else { value3[i27] }))).sin())).fold((if p1 > row1[i27] { row1[3] } else { x0 }), |acc, a40| acc - (a40 * (((difference28 + 0.25 * (i27 as f64))) * ((|a41: f64| row1[(i27 + 1) % 4])((x0).sin())))));
                sum26 += (((difference28 + row1[3 - i27])).hypot(1.0 + ((|a42: f64| value3[(i27 + 2) % 3])((value3[2 - i27]).tanh())).powi(2))).sin();
            }
            ((|a43: f64| row1[0])(0.5 * (value3[0]))) * (*q2) + x0 + *q2 + *q2 + sum14 + sum26
        }
    }

    compare!(
        program, (a0[0], a1[0], &a2[0], a3), (&mut d0[0], &mut d1[0], &mut d2[0], d3), |a0: 1, a1: 1, a2: 1, a3: 3|, |d0, d1, d2, d3|,
        at: [1.13, -0.37, 0.65, 1.42, 0.36, -0.44], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod chains_261 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: usize, q2: f64, value3: &[f64]) -> f64 {
            let v1 = value3.iter().scan((({ let inner2 = 0.25 * (p1 as f64); inner2 * (x0) })).sin(), |state, &a3| { *state = *state * 0.5 + a3 * (0.5 * ((x0) / (2.0 + (a3).sin()))); Some(*state) }).fold(({ let inner4 = value3[3 - p1]; inner4 * (q2) }), |acc, a5| (acc).sin() * (a5 - (((q2 + 0.25 * (p1 as f64))).min(value3.windows(2).rev().map(|a6| a6[0] * ((a6.windows(2).take_while(|w7| w7[1] > 0.78).skip_while(|w8| w8[p1 % 2] < 0.97).step_by(2).map(|a9| a9[p1 % 2] + ((a6.iter().copied().map(|a10| a10 + (0.5 * ((value3[p1]) * (a9[1])))).skip(1).fold(a5, |acc, a11| (acc).sin() * (a11 * (a9.windows(2).step_by(2).filter(|w12| w12[p1 % 2] < -1.17).map(|a13| a13[(p1 + 1) % 2] * (0.5 * ((|a14: f64| a6[p1 % 2])((a11).sin())))).sum::<f64>())))).sin())).sum::<f64>()).tanh())).sum::<f64>()))));
            let mut loose17 = value3.iter().map(|a15| a15.max((value3[p1] + value3[(p1 + 1) % 4]))).skip_while(|&a16| a16 > 0.0).collect::<Vec<f64>>();
            let mut list18: Vec<f64> = value3.iter().copied().collect();
            let v19 = list18.iter().sum::<f64>();
            for &a20 in value3.iter() {
            }
            list18.chunks_exact(2).map(|a21| a21[1] + (0.5 * (value3.iter().fold(q2, |acc, a22| (acc).sin() * (*a22 + ((({ let inner23 = (a21[p1 % 2]).clamp(-1.25, 1.25); inner23 * ((q2 + q2)) })).tanh())))))).fold(v19, f64::min) + x0 + list18[(p1 + 1) % 4] + v19
        }
    }

    compare!(
        program, (a0[0], 3, a2[0], a3), (&mut d0[0], &mut d2[0], d3), |a0: 1, a2: 1, a3: 4|, |d0, d2, d3|,
        at: [0.28, 0.15, 0.67, -0.2, -1.4, 0.55], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_262 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: &[f64], value3: &[f64]) -> f64 {
            for a5 in q2.iter().copied().map(|a1| a1 - ((((q2[2]) * (q2[3])) / (2.0 + (a1).sin())).sin())).map(|a2| a2 + (a2)).map(|a3| a3 + ((q2.iter().copied().fold(a3, |acc, a4| acc * 0.5 + (a4 + (0.5 * ((a3) * (a3))))) + (x0) * (a3)))) {
                let mut row6 = q2.to_vec();
                {
                    let f7 = |a8: f64| {
                        let t11 = (1..2).filter(|&a9| a9 < 2).rev().rev().map(|a10| a5).fold(((value3.chunks_exact(2).map(|a12| a12[0] - (a12[1])).map_while(|a13| { let y = a13 + ((row6[2]).tanh()); if y > -0.56 { Some(y * y) } else { None } }).sum::<f64>()).sin(), value3[0]), |(s, q), a14| (q * 0.5 + a14 - (((|a15: f64| value3.iter().map_while(|&a16| { let y = a16 * (((|a17: f64| q2[1])((q2[1]).sin())).tanh()); if y > -0.79 { Some(y * y) } else { None } }).map(|a18| a18 + (0.25 * (value3.chunks_exact(2).map_while(|a19| { let y = a19[1] + (p1); if y > 0.31 { Some(y * y) } else { None } }).skip_while(|&a20| a20 < -0.71).filter(|&a21| a21 < -0.85).count() as f64))).skip_while(|&a22| a22 > 1.24).fold(value3[1], |acc, a23| acc * 0.5 + (a23 - ((q2[1] + a5)))))(row6[1])).tanh()), s.sin()));
                        let mut m24 = (x0).sin();
                        let mut m25 = ({ let inner26 = (if q2.iter().cloned().enumerate().map(|(a28, a29)| 0.5 * (q2.iter().filter(|&&a30| a30 > -1.22).fold((q2[1]).sin(), |acc, a31| acc * 0.5 + (*a31 + ((q2.chunks_exact(2).map(|a32| a32[a28 % 2] - ((value3[0]).tanh())).sum::<f64>()).tanh()))))).fold(a5, f64::min) > q2[3] { a5 } else { a5 }); inner26 * ((t11.1).atan()) });
                        (({ let inner33 = row6[2]; inner33 * (q2[1]) })).abs()
                    };
                }
            }
            ((value3[0]).mul_add(value3[2], x0)) / (2.0 + (p1).sin()) + q2[2] + value3[0] + p1
        }
    }

    compare!(
        program, (a0[0], a1[0], a2, a3), (&mut d0[0], &mut d1[0], d2, d3), |a0: 1, a1: 1, a2: 4, a3: 3|, |d0, d1, d2, d3|,
        at: [0.52, -0.46, 1.15, 0.72, 0.33, -0.45, -0.5, 0.96, 0.74], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_263 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: &mut f64, value3: &[f64]) -> f64 {
            let mut list5 = (1..2).map(|a1| 0.5 * ((|a2: f64| x0)(0.5 * (value3.chunks(2).rev().rev().skip(1).map(|a3| a3[a1] - (0.5 * ((x0) * (0.25 * (a1 as f64))))).fold((x0).tanh(), |acc, a4| (acc).sin() * (a4 - (((value3[3 - a1] + 0.25 * (a1 as f64))).tanh()))))))).collect::<Vec<f64>>();
            for e6 in list5.iter_mut().rev() {
                let v7 = (((value3[0]) * (value3[1])).cos()).sin();
                *e6 *= (p1).mul_add(p1, *e6);
            }
            let late8;
            if value3.iter().copied().skip(1).map(|a9| a9 - ((list5.windows(2).step_by(2).filter(|w10| w10[1] < 0.05).map(|a11| a11[0] * (0.5 * ((list5[0]) * (value3[1])))).sum::<f64>()).tanh())).step_by(2).fold((*q2).tanh(), |acc, a12| acc - (a12 + (((p1 + x0)).tanh()))) > value3[3] {
                late8 = stop_gradient((value3[1]).powi(3));
            } else {
                late8 = 0.5 * (p1);
            }
            ((p1 + x0)).atan() + list5[0] + list5[0] + value3[0]
        }
    }

    compare!(
        program, (a0[0], a1[0], &mut a2[0], a3), (&mut d0[0], &mut d1[0], &mut d2[0], d3), |a0: 1, a1: 1, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        at: [-0.13, 0.12, -0.09, 0.62, -0.32, 1.29, 1.06], weights: [0.0, 0.0, 0.25, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod chains_264 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64; 3], q2: &f64, value3: &[f64]) -> f64 {
            let row1 = p1.to_vec();
            let v2: f64 = row1.iter().map(|&a3| a3 + (0.5 * ((row1.chunks(2).map(|a4| a4[0] + (0.5 * ((row1.iter().copied().fold(p1[1], f64::min)) / (2.0 + (row1[0]).sin())))).product::<f64>()).tanh()))).rev().enumerate().map(|(a6, a7)| 0.25 * (a6 as f64) + (((|a8: f64| (|a9: f64| a8)((value3[(a6 + 1) % 3]).sin()))(((a7).mul_add(*q2, row1[a6])).tanh())).sin())).sum();
            let row10 = [0.5 * (p1.iter().filter(|&&a11| a11 > -1.22).fold(0.5 * (p1[0]), |acc, &a12| acc * 0.5 + (a12 * ((v2).sin())))); 2];
            p1[1] = (value3.iter().map(|&a13| a13 * (((|a14: f64| (p1[1] + value3[1]))((row10.chunks_exact(2).filter_map(|a15| { let y = a15[1] * ((0..3).map(|a16| 0.25 * (a16 as f64) - ((({ let inner17 = v2; inner17 * (row10[a16 % 2]) })).sin())).find(|&a18| a18 > -0.43).unwrap_or(value3[0])); if y > 1.46 { Some(y * y) } else { None } }).map(f64::sin).map(|a19| a19 - (0.5 * ((if !(row1[0] > a13) { *q2 } else { x0 })))).sum::<f64>()).sin())).sin())).map(f64::abs).map(|a20| a20 - (((if (row10.windows(2).map(|a21| a21[1] - (0.5 * ((1.5 + (p1[0]).cos()).recip()))).map(|a22| a22 * ((a20).sin())).product::<f64>()).tanh() > row10[0] { (|a23: f64| x0)((row10[1]).sin()) } else { ({ let inner24 = a20; inner24 * (p1[2]) }) })).sin())).fold((value3[1]).abs(), |acc, a25| (acc).sin() * (a25 + (((|a26: f64| (x0).cos())((a25).tanh())).sin())))).tanh();
            for a27 in p1.iter() {
            }
            ((if (row1[1]).powi(3) > *q2 { x0 } else { p1[1] })).atan() + p1[2] + value3[0] + row10[0]
        }
    }

    compare!(
        program, (a0[0], array(a1), &a2[0], a3), (&mut d0[0], array(d1), &mut d2[0], d3), |a0: 1, a1: 3, a2: 1, a3: 3|, |d0, d1, d2, d3|,
        at: [0.64, -0.82, 1.27, -1.02, 0.21, -1.17, -1.33, -1.09], weights: [0.0, 0.25, 0.5, 0.75, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_266 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: usize, q2: &[f64]) -> f64 {
            let f1 = move |a2: f64| ((({ let inner3 = a2; inner3 * (x0) })).min([x0, a2, a2].into_iter().rev().fold(a2, |acc, a4| acc - (a4 * ((a2) * (a2)))))).tanh();
            for a8 in q2.windows(2).map(|a5| a5[1] + (0.5 * (((x0) * (x0) + q2.iter().map(|a6| (a6 - (x0)).powi(2)).rev().fold((q2[(p1 + 1) % 3]).sin(), |acc, a7| acc - (a7 - (a7))))))) {
                {
                    let part9 = &q2[2..=2];
                    let v10: f64 = part9.iter().sum();
                    let row11 = [0.5 * (f1(q2[p1 % 3])); 3];
                    let f12 = |a13: f64, a14: f64| {
                        x0
                    };
                }
            }
            x0 + 0.25 * (p1 as f64) + x0 + x0
        }
    }

    compare!(
        program, (a0[0], 3, a2), (&mut d0[0], d2), |a0: 1, a2: 3|, |d0, d2|,
        at: [-0.91, -0.1, -1.13, -0.92], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_267 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            let v1 = p1.iter().scan((({ let inner2 = p1[0]; inner2 * (x0) })).sin(), |state, &a3| { *state = *state * 0.5 + a3 - (((p1[3]) / (2.0 + (a3).sin())).sin()); Some(*state) }).fold(0.25 * (p1.windows(2).map(|a4| a4[0] - ((a4.windows(2).map(|a5| a5[1] + ((p1[0]).sin())).reduce(f64::max).unwrap_or(x0)).sin())).skip_while(|&a6| a6 < 0.41).filter(|&a7| a7 > -0.37).filter(|&a8| a8 > -0.08).count() as f64), |acc, a9| (acc).sin() * (a9 - ((x0).sin())));
            let mut stack10 = vec![(v1) * (p1[1]), (v1) * (p1[2])];
            let mut list11: Vec<f64> = p1.iter().chain(p1.iter()).cloned().skip(1).collect();
            for a13 in p1.iter().copied().map(|a12| a12 - (0.5 * (stack10[stack10.len() - 2]))) {
                let t14 = p1.iter().fold((0.5 * (p1.iter().flat_map(|a15| p1.iter().map(move |&b16| (if (if (a13).tanh() > b16 { a13 } else { v1 }) > v1 { v1 } else { b16 }) * *a15)).sum::<f64>()), p1[0]), |(s, q), &a17| (q * 0.5 + a17 - ((p1.iter().copied().enumerate().map(|(a19, a20)| (list11.iter().copied().sum::<f64>() - ((v1 - (v1))))).sum::<f64>()).sin()), s.sin()));
            }
            ({ let inner21 = list11[3]; inner21 * (p1[2]) }) + v1 + list11[3] + p1[1]
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [-0.53, -0.22, 0.99, -1.48, -0.65], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_271 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64; 4], q2: &Vec<f64>, value3: &[f64]) -> f64 {
            let mut list3: Vec<f64> = p1.windows(2).map(|a1| a1[1] - ((((0..4).rev().map(|a2| (p1[(a2 + 1) % 4]).tanh()).sum::<f64>()) * ((p1[0]).atan2(2.0 + (x0).sin()))).sin())).collect();
            let v4: f64 = list3.windows(2).take_while(|w5| w5[1] > 0.83).map(|a6| a6[0] + ((((p1[0]) * (value3[1])).cos()).sin())).map(|a7| a7 * (((0.25 * (list3.iter().map_while(|&a8| { let y = a8 - (0.5 * (p1.iter().chain(list3.iter()).cloned().skip(1).sum::<f64>())); if y > -0.86 { Some(y * y) } else { None } }).filter(|&a9| a9 < -1.15).filter(|&a10| a10 > 1.29).count() as f64)).clamp(-1.25, 1.25)).sin())).sum();
            let mut m11 = 0.5 * ((v4) / (2.0 + (value3[1]).sin()));
            list3[1] -= (((1.5 + (list3[2]).cos()).recip()).min((value3[1] + value3[3]))).tanh();
            list3[2] = list3[0] * 0.5 + list3[2].sin();
            for a16 in p1.iter().copied().map(|a12| a12 - ((((list3[2]) * (list3[0])) / (2.0 + (list3[1]).sin())).sin())).flat_map(|a13| list3.iter().map(move |&b14| (b14).tanh() * a13)).filter(|&a15| a15 < 1.25) {
            }
            let mut sum17 = 0.0;
            for j18 in 0..2 {
                let factor21 = (m11).tanh();
                let mut column20 = 0.5 * ((x0) * (q2[j18]));
                for k19 in 0..2 {
                    column20 += p1[k19 * 2 + j18] * factor21 * q2[k19];
                }
                sum17 *= 0.5 + 0.25 * column20.sin();
            }
            let mut sum22 = 0.0;
            for i23 in 0..2 {
                let difference24 = list3[i23 + 1] - list3[i23];
                let row25 = [(difference24).hypot(1.0 + (q2[(i23 + 1) % 3]).powi(2)), list3[2 - i23]];
                sum22 += (p1.windows(2).filter(|w26| w26[i23] < 0.15).map(|a27| a27[i23] * (0.25 * (a27.iter().copied().skip(1).scan((a27[(i23 + 2) % 2]).tanh(), |state, a28| { *state = *state * 0.5 + a28 * ((row25.chunks_exact(2).rev().zip(p1.iter().copied()).map(|(a30, a31)| a30[1] - ((((-((a27[1 - i23]).powi(2))).exp()) * (p1[i23])).tanh())).fold(a27[(i23 + 2) % 2], f64::max)).sin()); Some(*state) }).map(|a32| a32 + (((if value3[i23] > p1[3 - i23] { a32 } else { -(value3[3]) })).sin())).filter(|&a33| a33 > 1.37).count() as f64))).sum::<f64>()).tanh();
            }
            (|a34: f64| (|a35: f64| a34)(0.5 * (a34)))(((1.5 + (m11).sin()).ln()).tanh()) + v4 + value3[3] + p1[0] + sum17 + sum22
        }
    }

    compare!(
        program, (a0[0], array(a1), &a2.to_vec(), a3), (&mut d0[0], array(d1), d2, d3), |a0: 1, a1: 4, a2: 3, a3: 4|, |d0, d1, d2, d3|,
        at: [-1.39, -0.91, 0.85, 1.42, -0.75, 1.36, -0.99, 1.32, 0.29, 0.31, 0.23, -1.15], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_272 {
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

mod chains_273 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: usize, value3: &[f64]) -> f64 {
            let v1 = p1;
            let (left2, right3) = (((x0 - (value3[q2 % 3]))).sin(), 0.5 * (f64::sin(0.25 * (q2 as f64))));
            'outer4: for e5 in value3.iter() {
                {
                    let part7 = &value3[2..3];
                    let mut list8: Vec<f64> = part7.iter().copied().collect();
                    list8[q2 % 1] = part7[q2 % 1] * 0.5;
                }
            }
            let mut sum9 = 0.0;
            for i10 in 1..2 {
                let difference11 = value3[i10 + 1] - value3[i10] * value3[i10 - 1];
                for (a13, a14) in value3.chunks(2).skip(1).enumerate() {
                    {
                        let f15 = move |a16: f64, a17: f64| (a16).tanh();
                    }
                }
                sum9 += 0.5 * ((if (v1).powi(3) > left2 { (difference11).cos() } else { (left2).clamp(-1.25, 1.25) }));
            }
            value3.iter().copied().sum::<f64>() + left2 + v1 + value3[q2 % 3] + sum9
        }
    }

    compare!(
        program, (a0[0], a1[0], 1, a3), (&mut d0[0], &mut d1[0], d3), |a0: 1, a1: 1, a3: 3|, |d0, d1, d3|,
        at: [0.33, 0.91, -0.24, -1.0, -1.27], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_276 {
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

mod chains_278 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            let v1 = p1.iter().filter(|&&a2| a2 > 0.04).sum::<f64>();
            let mut loose10: Vec<f64> = p1.iter().copied().map_while(|a3| { let y = a3 + ((p1.iter().enumerate().map(|(a5, &a6)| ((a6 + p1.iter().sum::<f64>())).tanh()).fold(p1[0], f64::min)).tanh()); if y > 0.47 { Some(y * y) } else { None } }).zip(p1.chunks_exact(2)).skip(1).map(|(a8, a9)| a8 - ((a9[1] + a8))).collect();
            for (&a12, &a13) in loose10.iter().take(2).zip(loose10.iter()) {
                let (loose16, loose17): (Vec<f64>, Vec<f64>) = loose10.iter().step_by(2).flat_map(|&a14| p1.iter().map(move |&b15| 0.5 * (b15) * a14)).map(|a18| (a18 * a13, a18.cos())).unzip();
            }
            (0..3).map(|a19| ({ let inner20 = (if v1 < v1 || v1 > 0.3 { x0 } else { x0 }); inner20 * ((inner20).mul_add(x0, p1[3 - a19])) })).find(|&a21| a21 < -0.5).unwrap_or(v1) + x0 + v1 + p1[3]
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [-0.77, -0.94, 0.96, 0.43, 1.09], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_279 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: &mut f64, value3: &[f64]) -> f64 {
            let (loose9, loose10): (Vec<f64>, Vec<f64>) = value3.iter().copied().enumerate().rev().map(|(a2, a3)| a3 * (p1.chunks(2).map(|a4| a4[1] + ((a4[0]).tanh())).enumerate().map(|(a6, a7)| (a3).sin()).fold(0.5 * ((1.0 + (value3[a2]).powi(2)).sqrt()), |acc, a8| (acc).sin() * (a8 - (((value3.iter().product::<f64>()).tanh()).tanh()))))).map(|a11| (a11 * x0, a11.cos())).unzip();
            let mut list15: Vec<f64> = p1.chunks(2).zip(p1.windows(2)).map(|(a13, a14)| a13[0] - ((*q2).tanh())).collect();
            let v16 = list15.iter().fold(((x0 - (p1[1]))).sin(), |acc, &a17| (acc).sin() * (a17 + (((p1.chunks_exact(2).map(|a18| a18[1] + ((x0).max(a18[0]))).sum::<f64>() + (if (p1.windows(2).map(|a19| a19[0] * ((({ let inner20 = list15[1]; inner20 * (*q2) })).sin())).enumerate().map(|(a22, a23)| 0.5 * (-(*q2))).product::<f64>()).tanh() > 0.1 && (list15[0] + a17) < 0.9 { *q2 } else { p1[0] }))).sin())));
            for a27 in (0..4).map(|a24| ((value3[(a24 + 2) % 3] - (p1[(a24 + 1) % 4])) + v16)).map(|a25| a25 + (0.5 * ((value3.chunks(2).map(|a26| a26[0] - (((list15[1]) * (v16)).tanh())).skip(1).fold(value3[0], f64::min)).clamp(-1.25, 1.25)))).take(2) {
                let v30 = ((p1.iter().copied().flat_map(|a28| p1.iter().map(move |&b29| ((a28 + a28)).tanh() * a28)).sum::<f64>() + (if list15[1] > 0.1 && loose10.iter().sum::<f64>() < 0.9 { list15[0] } else { *q2 }))).tanh();
                if -(value3[1]) > *q2 {
                    *q2 /= 2.0 + (0.5 * ((1.0 + ((p1[0]).abs()).powi(2)).sqrt())).sin();
                    return list15.chunks(2).map_while(|a31| { let y = a31[1] - ((f64::sin(0.25 * (p1.iter().copied().filter(|&a32| a32 < -0.9).count() as f64))).tanh()); if y > -1.35 { Some(y * y) } else { None } }).skip(1).zip(p1.iter()).map(|(a34, a35)| a34 - (((|a36: f64| *a35)(0.5 * (p1[0]))).tanh())).sum::<f64>() + list15[1] + *q2 + v30;
                }
                if !(v30 > v30) {
                    {
                        let f37 = |a38: f64| 0.5 * (((a38) * (a38)) * ((list15[0] - (list15[0]))));
                        *q2 += 0.5 * (f37(((if value3.chunks(2).map(|a39| a39[0] * (((p1.iter().copied().filter_map(|a40| { let y = a40 + (((loose10.iter().flat_map(|&a41| a39.iter().map(move |&b42| ((v30).atan()).sin() * a41)).enumerate().map(|(a44, a45)| 0.25 * (a44 as f64) - (value3.chunks(2).zip(list15.chunks_exact(2)).map(|(a47, a48)| a48[a44 % 2] - (0.5 * (loose10.iter().copied().reduce(|a, b| a * 0.5 + b).unwrap_or(a48[a44 % 2])))).step_by(2).fold(0.5 * (a39[a44 % 1]), |acc, a49| acc - (a49 + (((a27 + a49)).tanh()))))).product::<f64>()).tanh()).tanh()); if y > -1.42 { Some(y * y) } else { None } }).flat_map(|a50| p1.iter().map(move |&b51| (if (b51).tanh() > a50 { v30 } else { x0 }) * a50)).product::<f64>()).tanh()).tanh())).fold(v16, f64::min) > p1[0] { x0 } else { a27 })).tanh()));
                    }
                } else if (a27) * (a27) > v30 {
                }
            }
            value3[1] + v16 + list15[1] + v16
        }
    }

    compare!(
        program, (a0[0], a1, &mut a2[0], a3), (&mut d0[0], d1, &mut d2[0], d3), |a0: 1, a1: 4, a2: 1, a3: 3|, |d0, d1, d2, d3|,
        at: [-0.13, 0.46, -1.19, 0.63, 1.33, -1.03, -0.66, -0.58, -0.46], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_280 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            let v1 = p1.iter().rev().fold(0.5 * ((p1[2] - (x0))), |acc, &a2| acc - (a2 * (0.5 * ((({ let inner3 = p1[0]; inner3 * (x0) })).tanh()))));
            let v4: f64 = p1.iter().sum();
            let found6 = 'block5: {
                let v7: f64 = p1.windows(2).take_while(|w8| w8[1] > 0.83).map(|a9| a9[0] + ((1.5 + ((v4) * (a9[1])).cos()).recip())).map(|a10| a10 + ((|a11: f64| (1.5 + (p1[2]).cos()).recip())(v4))).sum();
                let v12 = if !(p1[3] > p1[3]) {
                    let mut row13 = vec![(v7).tanh(); 2];
                    'outer14: for i15 in (0..=4).rev().step_by(2) {
                        for (a18, a19) in row13.windows(2).map(|a16| a16[0] * (((row13[(i15 + 1) % 2]) / (2.0 + (v7).sin())).tanh())).skip(1).enumerate() {
                        }
                    }
                    (((row13[1]) / (2.0 + (v1).sin()) + p1[2])).sin()
                } else {
                    x0
                };
                (p1.chunks(2).map(|a20| a20[0] * (((a20[0] + (|a21: f64| p1[1])((v4).sin()))).sin())).product::<f64>()).tanh()
            };
            v4 + v1 + found6 + v4
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [0.6, -0.72, -0.53, -0.22, 0.99], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_281 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: &[[f64; 2]; 2], value3: &[f64]) -> f64 {
            let o1 = (0..4).rev().map(|a2| 0.25 * (a2 as f64) + ((q2[(a2 + 1) % 2][a2 % 2]).sin())).min_by(|a, b| a.total_cmp(b));
            let mut list7 = q2.iter().zip(q2.iter()).map(|(a4, a5)| a5[0] + ((p1 + (a5.chunks_exact(2).rev().step_by(2).map(|a6| a6[0] + ((a4[1]).sin())).product::<f64>()).tanh()))).collect::<Vec<f64>>();
            match 3 {
                k if k > 0 && (q2[1][1]).mul_add(q2[0][1], o1.unwrap_or(0.56)) > value3[3] => {
                    for a9 in list7.iter().copied().map(|a8| a8 + (0.5 * (x0))) {
                        for a13 in q2.iter().flatten().map(|&a10| a10 * ((o1.unwrap_or(-0.58)).sin())).map(|a11| a11 * ((|a12: f64| (list7[0] - (a11)))(((if (a9).tanh() > a11 { a9 } else { p1 })).sin()))).step_by(2) {
                            let mut m14 = (((|a15: f64| o1.unwrap_or(-0.77))(0.5 * (a13)) - ((o1.unwrap_or(-0.13)) * (p1)))).tanh();
                            if (1.5 + (o1.unwrap_or(-0.77)).sin()).ln() > 0.1 && (a9 + q2[0][1]) < 0.9 {
                                return o1.unwrap_or(1.25) + q2[0][1] + p1 + a9;
                            }
                            let f16 = |a17: f64, a18: f64| (0.25 * (q2.iter().map(|a19| a19[1] + (0.5 * (({ let inner20 = (value3[2]).tanh(); inner20 * (a9) })))).take(2).filter(|&a21| a21 > -0.96).count() as f64)).tanh();
                            let mut f22 = |a23: f64| f16(list7.windows(2).filter(|w24| w24[0] < 0.28).rev().map(|a25| a25[1] * (a23)).sum::<f64>(), (list7.iter().enumerate().take(2).take_while(|&(a27, &a28)| a28 < 0.7).map(|(a30, &a31)| 0.5 * (a23)).sum::<f64>()).tanh());
                        }
                    }
                }
                1 if (q2[1][1]).mul_add(q2[0][1], o1.unwrap_or(0.56)) > value3[3] => {
                }
                _ => {
                }
            }
            (|a32: f64| value3.iter().map_while(|&a33| { let y = a33 + (0.5 * ((|a34: f64| value3[0])((q2[1][1]).sin()))); if y > 0.32 { Some(y * y) } else { None } }).zip(list7.iter()).step_by(2).map(|(a36, a37)| *a37 - ((list7[1]).tanh())).fold((list7[1]).tanh(), |acc, a38| (acc).sin() * (a38 + ((p1).sin()))))(list7[1]) + list7[0] + p1 + value3[0]
        }
    }

    compare!(
        program, (a0[0], a1[0], matrix(a2), a3), (&mut d0[0], &mut d1[0], matrix(d2), d3), |a0: 1, a1: 1, a2: 4, a3: 4|, |d0, d1, d2, d3|,
        at: [0.04, 1.25, 0.28, 1.24, -0.81, -1.28, 0.85, -0.4, 1.01, 0.31], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_282 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            let v4 = (0.25 * (p1.iter().map_while(|&a1| { let y = a1 - (0.5 * (p1.iter().chain(p1.iter()).cloned().skip(1).sum::<f64>())); if y > -0.86 { Some(y * y) } else { None } }).filter(|&a2| a2 < -1.15).filter(|&a3| a3 > 1.29).count() as f64)).sin();
            for a5 in p1.iter() {
                let mut list8 = p1.iter().flat_map(|a6| p1.iter().map(move |&b7| (if (if (v4).tanh() > b7 { b7 } else { x0 }) > b7 { b7 } else { b7 }) * *a6)).collect::<Vec<f64>>();
            }
            (p1.iter().copied().enumerate().map(|(a10, a11)| a11 * ((a11 + a11))).sum::<f64>() - ((v4) / (2.0 + (v4).sin()))) + v4 + p1[0] + p1[2]
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [-0.58, 1.25, 0.16, 1.36], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_286 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            {
                let f1 = move |a2: f64, a3: f64| {
                    for a8 in [x0, a2, x0].into_iter().map(|a4| a4 * (0.5 * ((1..3).map(|a5| (a3).tanh()).reduce(|a, b| a * 0.5 + b).unwrap_or(a2)))).map(|a6| a6 + ([x0, a6, x0].into_iter().map(|a7| a7 - (((a6 + (a6 + x0))).tanh())).sum::<f64>())).map(f64::tanh) {
                        let late9;
                        if [a3, x0, a8].into_iter().map(|a10| a10 * ([a2, a2, a3].into_iter().filter(|&a11| a11 < -1.15).sum::<f64>())).rev().rev().fold((a3).tanh(), |acc, a12| (acc).sin() * (a12 - ([a8, a3, x0].into_iter().map(|a13| a13 + (((x0) / (2.0 + (a3).sin())).sin())).zip([a2, x0, a2].into_iter()).map(|(a15, a16)| a15 * (0.5 * ((1..4).step_by(2).rev().map(|a17| (a16 - (a8))).fold(a2, f64::max)))).sum::<f64>()))) > a3 {
                            let f18 = |a19: f64, a20: f64| 0.5 * (((a3 - (a3))) / (2.0 + (a8).sin()));
                            late9 = (1.5 + ((a2 + a3)).cos()).recip();
                        } else {
                            let mut m21 = (a3).tanh();
                            if (m21).max(a3) > a8 {
                                m21 += ((a2 + m21)).powi(3);
                                continue;
                            }
                            late9 = 0.5 * ((m21 - ((1.5 + (a8).cos()).recip())));
                        }
                        if (a8) * (late9) > late9 {
                            return (|a22: f64| (a22).tanh())(0.5 * (({ let inner23 = a3; inner23 * (x0) }))) + x0 + x0 + late9;
                        }
                    }
                    a3
                };
            }
            p1.chunks_exact(2).map(|a24| a24[0] + (p1[2])).rev().sum::<f64>() + x0 + x0 + p1[0]
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [0.63, -1.04, 0.75, 1.44], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_287 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_1(x0: f64) -> f64 {
            let found2 = 'block1: {
                let v3 = [x0, x0, x0].into_iter().map(|a4| a4 + (0.5 * ((a4) / (2.0 + (a4).sin())))).rev().zip([x0, x0, x0].into_iter()).map(|(a6, a7)| a6 * ((f64::sin(x0) - ((a7) * (a7))))).sum::<f64>();
                0.5 * ((v3).tanh())
            };
            if [found2, x0, x0].into_iter().enumerate().all(|(a9, a10)| x0 > -0.58) {
            }
            ({ let inner12 = found2; inner12 * ((inner12).max(found2)) }) + x0 + x0 + found2
        }

        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            let o1 = p1.chunks_exact(2).map(|a2| a2[1] + (0.5 * (p1.iter().fold((helper_1(0.5 * (x0))).tanh(), |acc, a3| (acc).sin() * (*a3 * (((p1[0]).abs()).clamp(-1.25, 1.25))))))).reduce(f64::max);
            let (loose10, loose11): (Vec<f64>, Vec<f64>) = p1.chunks_exact(2).rev().rev().map(|a4| a4[0] + ((0.25 * (a4.iter().copied().skip(1).scan(o1.unwrap_or(1.04), |state, a5| { *state = *state - a5 * (0.5 * (stop_gradient((|a6: f64| o1.unwrap_or(0.95))((x0).tanh())))); Some(*state) }).map_while(|a7| { let y = a7 * ((|a8: f64| (if helper_1((o1.unwrap_or(-0.19)).tanh()) > o1.unwrap_or(-0.91) { a4[1] } else { a7 }))(((a7 - (o1.unwrap_or(0.84)))).tanh())); if y > -0.27 { Some(y * y) } else { None } }).filter(|&a9| a9 < -0.49).count() as f64)).tanh())).map(|a12| (a12 * x0, a12.cos())).unzip();
            let mut m13 = (0.25 * (loose10.iter().filter_map(|&a14| { let y = a14 * (0.5 * ((loose10.iter().rev().map(|a15| a15.max(p1[3])).fold((p1[3]).tanh(), |acc, a16| acc - (a16 - (0.5 * ((|a17: f64| a17)((p1[3]).sin())))))).cos())); if y > -1.07 { Some(y * y) } else { None } }).filter(|&a18| a18 > -0.75).filter(|&a19| a19 < 1.32).count() as f64)).tanh();
            (({ let inner20 = x0; inner20 * (o1.unwrap_or(0.23)) }) + p1.iter().cloned().enumerate().map(|(a22, a23)| p1.iter().filter(|&&a24| a24 > -1.22).fold(a23, |acc, &a25| (acc).sin() * (a25 * ((0..2).rev().take(2).map(|a26| ((p1.windows(2).map(|a27| a27[(a26 + 1) % 2] + ((loose10.iter().skip(1).zip((1..3)).map(|(a29, a30)| o1.unwrap_or(1.01)).reduce(f64::max).unwrap_or(a27[(a26 + 1) % 2])).sin())).product::<f64>()).tanh()).sin()).sum::<f64>())))).fold(o1.unwrap_or(-1.27), f64::min)) + p1[0] + x0 + o1.unwrap_or(0.33)
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [-0.45, -0.5, 0.96, 0.74, 0.42], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod chains_289 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: &[f64]) -> f64 {
            let v1 = q2.iter().chain(q2.iter()).copied().sum::<f64>();
            for a3 in q2.windows(2).map(|a2| a2[1] + ((q2[2]).sin())) {
                let mut list6: Vec<f64> = q2.chunks_exact(2).map(|a4| a4[1] + (0.5 * ((a4.chunks_exact(2).rev().step_by(2).map(|a5| a5[0] + ((a4[1]).sin())).product::<f64>()).tanh()))).collect();
            }
            let v7 = match 0 {
                k if k > 0 && q2[2] < v1 || x0 > 0.3 => {
                    let mut stack8 = vec![q2.iter().zip(p1.iter()).step_by(2).filter(|&(&a10, &a11)| a11 < -1.17).map(|(a13, &a14)| *a13 * (((a14 + v1)).sin())).fold(x0, |acc, a15| acc - (a15 * (((v1 - (v1))).tanh()))), (x0 + q2[1])];
                    let o16 = q2.iter().step_by(2).rev().copied().find(|&a17| a17 < -1.04);
                    p1[2]
                }
                1 if q2[2] < v1 || x0 > 0.3 => {
                    let late18;
                    if !(p1[3] > q2[2]) {
                        if let Some(i20) = q2.iter().copied().position(|a19| a19 + (0.5 * ((q2[2] + q2[1]))) > 1.25) {
                        }
                        late18 = 0.5 * (({ let inner21 = v1; inner21 * ((p1[1]).hypot(1.0 + (v1).powi(2))) }));
                    } else {
                        late18 = (p1.chunks_exact(2).map_while(|a22| { let y = a22[1] - (0.5 * ((q2[0]).atan())); if y > -1.06 { Some(y * y) } else { None } }).scan(p1.iter().map(|a23| (a23 - (x0)).powi(2)).map(|a24| a24 + (p1.iter().zip(p1.iter()).step_by(2).step_by(2).map(|(&a26, a27)| *a27 + (0.5 * (q2.iter().map(|&a28| a28 + ((|a29: f64| x0)((*a27).sin()))).fold(a24, f64::max)))).sum::<f64>())).sum::<f64>(), |state, a30| { *state = *state - a30 - (0.5 * (x0)); Some(*state) }).zip(p1.iter().copied()).map(|(a32, a33)| a32 * (((q2[0]).abs()) * ((if v1 > q2[1] { a32 } else { q2[1] })))).fold(((|a34: f64| p1[1])((q2[1]).sin())).tanh(), |acc, a35| (acc).sin() * (a35 + ((if x0 > 0.1 && 0.25 * (q2.chunks_exact(2).map_while(|a36| { let y = a36[1] + (x0); if y > 0.31 { Some(y * y) } else { None } }).skip_while(|&a37| a37 < -0.71).filter(|&a38| a38 < -0.85).count() as f64) < 0.9 { (|a39: f64| p1[0])(0.5 * (x0)) } else { ({ let inner40 = a35; inner40 * (a35) }) }))))).sin();
                    }
                    0.5 * (((|a41: f64| q2[0])(0.5 * (q2[2])) + (-((x0).powi(2))).exp()))
                }
                _ => {
                    0.5 * ((|a42: f64| q2[1])(((1.5 + (q2[2]).sin()).ln()).tanh()))
                }
            };
            (if (x0 - (x0)) > p1[0] { q2.iter().map(|a43| a43.max(x0)).step_by(2).fold((x0).sin(), |acc, a44| acc - (a44 - (0.5 * ((if !(v7 > v7) { p1[3] } else { q2[0] }))))) } else { (v7) * (v1) }) + q2[1] + q2[1] + x0
        }
    }

    compare!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 4, a2: 3|, |d0, d1, d2|,
        at: [-0.99, 0.78, -0.51, 0.65, -0.68, 1.16, -0.38, -1.27], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_291 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut f64, q2: &mut [f64], value3: &[f64]) -> f64 {
            for (a2, a3) in q2.chunks_exact(2).rev().zip(q2.iter().copied()) {
                'outer4: for i5 in (0..=4).rev().step_by(2) {
                    let mut row6 = a2.to_vec();
                    if -(row6[1]) > a3 {
                        return (|a7: f64| (value3[2] + a2[i5 % 2]))(((1.5 + (row6[i5 % 2]).sin()).ln()).sin()) + value3[i5 % 4] + a3 + row6[i5 % 2];
                    }
                    let t10 = row6.chunks(2).map(|a8| a8[1] - ((((|a9: f64| value3[i5 % 4])((q2[1]).tanh()) - ((a8[1]).sin()))).tanh())).fold((q2.iter().sum::<f64>(), a2[i5 % 2]), |(s, q), a11| (q * 0.5 + a11 * ((value3.iter().cloned().enumerate().map(|(a13, a14)| a14 + ((a2.iter().filter(|&&a15| a15 > -1.22).fold(0.5 * (value3.chunks_exact(2).step_by(2).map(|a16| a16[i5 % 2] + ((if row6[0] > x0 { a3 } else { a14 }))).flat_map(|a17| a2.iter().map(move |&b18| (a3 + a11) * a17)).sum::<f64>()), |acc, &a19| (acc).sin() * (a19 * (((-(((x0 - (row6[(a13 + 1) % 2]))).powi(2))).exp()).sin())))).sin())).fold(a3, f64::min)).sin()), s.sin()));
                    for i20 in (1..=4).rev().step_by(3) {
                    }
                }
            }
            (if !(*p1 > value3[2]) { (q2[1]).atan() } else { (q2[2]) * (q2[1]) }) + x0 + *p1 + *p1
        }
    }

    compare!(
        program, (a0[0], &mut a1[0], a2, a3), (&mut d0[0], &mut d1[0], d2, d3), |a0: 1, a1: 1, a2: 4, a3: 4|, |d0, d1, d2, d3|,
        at: [0.41, -0.72, 1.28, 0.51, 0.35, -0.78, 1.18, 0.3, -0.79, -0.47], weights: [0.0, 0.25, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_293 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: &[f64], value3: &[f64]) -> f64 {
            let mut list6 = q2.iter().map(|a1| a1.max(x0)).flat_map(|a2| q2.iter().map(move |&b3| 0.5 * ((x0).atan2(2.0 + (b3).sin())) * a2)).map(|a4| a4 * ((|a5: f64| (p1).mul_add(q2[0], a5))(((p1).max(p1)).sin()))).collect::<Vec<f64>>();
            let f7 = |a8: f64, a9: f64| (value3[3]).tanh();
            list6.iter_mut().rev().for_each(|e10| {
                if q2.iter().map_while(|&a11| { let y = a11 - ((f64::sin((x0) * (a11))).sin()); if y > -1.04 { Some(y * y) } else { None } }).any(|a12| a12 * (0.5 * ((*e10 - (q2[1])))) > 0.19) {
                    if value3.chunks(2).all(|a14| a14[1] + (0.5 * ((p1) / (2.0 + (q2[0]).sin()))) > -1.05) {
                        for a21 in q2.iter().map(|&a16| a16 * ((value3.chunks_exact(2).map(|a17| a17[1] - (0.5 * (({ let inner18 = a16; inner18 * (inner18) })))).sum::<f64>()) * ((p1) * (p1)))).take(2).map(|a19| a19 * (0.5 * ((q2.iter().filter(|&&a20| a20 > 1.01).sum::<f64>()).sin()))) {
                            let f22 = move |a23: f64, a24: f64| 0.5 * ([a21, p1, a21].into_iter().scan((0.25 * ((1..2).skip(1).map(|a25| 0.25 * (a25 as f64) - (0.5 * (x0))).map(|a26| a26 - ((a24 + a21))).filter(|&a27| a27 < 0.84).count() as f64)).sin(), |state, a28| { *state = *state * 0.5 + a28 * (((if a21 > a23 { f7((a24).sin(), 0.5 * (a28)) } else { (a21) * (a23) })).sin()); Some(*state) }).fold(x0, f64::max));
                            let row29 = q2.to_vec();
                        }
                    }
                }
                *e10 += ((q2[1]).sin()).tanh();
            });
            let mut sum30 = 0.0;
            for i31 in 0..3 {
                let difference32 = list6[i31 + 1] - list6[i31];
                {
                    let f33 = |a34: f64| 0.5 * ((f7(difference32, (list6[1]).tanh())).clamp(-1.25, 1.25));
                    {
                        let f35 = move |a36: f64, a37: f64| ((-(((difference32 + 1.1900000000000002_f64)).powi(2))).exp()).tanh();
                    }
                }
                sum30 += (q2[i31 % 2] - (q2.iter().copied().map(|a38| a38 - (0.5 * (list6.chunks(2).map(|a39| a39[i31 % 2] * ((x0 + q2[i31 % 2]))).step_by(2).sum::<f64>()))).filter(|&a40| a40 < 1.47).map(|a41| a41 + (0.5 * (q2[i31 % 2]))).sum::<f64>()));
            }
            ({ let inner42 = f7((q2[1]).sin(), (q2[0]).sin()); inner42 * ((inner42) * (q2[1])) }) + q2[1] + value3[3] + value3[1] + sum30
        }
    }

    compare!(
        program, (a0[0], a1[0], a2, a3), (&mut d0[0], &mut d1[0], d2, d3), |a0: 1, a1: 1, a2: 2, a3: 4|, |d0, d1, d2, d3|,
        at: [0.51, 0.23, 1.46, -0.05, 0.17, -1.27, -0.95, 0.15], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_294 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &f64, q2: &mut f64, value3: &[f64]) -> f64 {
            {
                let f1 = |a2: f64, a3: f64| ((*p1 - (*q2)) + (|a4: f64| *p1)((x0).sin()));
                if let Some(i8) = value3.iter().map(|a5| (a5 - (value3.iter().sum::<f64>())).powi(2)).map(|a6| a6 + (0.5 * (value3[3]))).position(|a7| a7 + (((if (value3[0] + value3[0]) > *p1 { *p1 } else { *q2 })).sin()) > 1.37) {
                    let mut list9 = value3.iter().copied().collect::<Vec<f64>>();
                    {
                        let f10 = move |a11: f64, a12: f64| {
                            let f13 = |a14: f64, a15: f64| ((if (a15).hypot(1.0 + (0.25 * (i8 as f64)).powi(2)) > a15 { (x0 + a11) } else { (if i8 % 2 == 0 { a15 } else { a14 }) })).sin();
                            ((x0) * ([x0, a11, a11].into_iter().fold(0.25 * (i8 as f64), |acc, a16| acc - (a16 + (([x0, a12, a16].into_iter().scan((a11).tanh(), |state, a17| { *state = *state * 0.5 + a17 * (0.5 * (a17)); Some(*state) }).sum::<f64>()).tanh()))))).tanh()
                        };
                        list9[(i8 + 1) % 4] += 0.5 * (f10(0.5 * ((1.5 + (*p1).sin()).ln()), ((*q2).cos()).tanh()));
                    }
                }
            }
            (|a18: f64| (*q2) * (*q2))(((value3[1]) * (*q2)).sin()) + *p1 + *q2 + value3[3]
        }
    }

    compare!(
        program, (a0[0], &a1[0], &mut a2[0], a3), (&mut d0[0], &mut d1[0], &mut d2[0], d3), |a0: 1, a1: 1, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        at: [-1.0, -1.14, -1.38, 0.51, 0.23, 1.46, -0.05], weights: [0.0, 0.0, 0.25, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_298 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[[f64; 2]; 2], q2: usize, value3: &[f64]) -> f64 {
            {
                let f1 = |a2: f64| {
                    let mut list6: Vec<f64> = p1.iter().enumerate().map(|(a4, a5)| 0.25 * (a4 as f64) + (((if (p1[q2 % 2][q2 % 2]).clamp(-1.25, 1.25) > p1[0][1 - a4] { (1.0 + (a5[q2 % 2]).powi(2)).sqrt() } else { f64::sin(a5[q2 % 2]) })).tanh())).rev().collect();
                    let mut list7: Vec<f64> = value3.iter().chain(value3.iter()).copied().collect();
                    let mut stack8 = vec![(if (a2 + list7[q2]) > list7[4] { p1[1][q2 % 2] } else { p1[1][1] }), (x0 - (0.25 * (q2 as f64)))];
                    0.5 * (({ let inner9 = value3.iter().enumerate().map(|(a11, &a12)| 0.5 * (list7.windows(2).map(|a13| a13[a11 % 2] - (((x0).abs()).sin())).reduce(f64::max).unwrap_or(list6[q2 % 2]))).max_by(|a, b| a.partial_cmp(b).unwrap()).unwrap_or(stack8[stack8.len() - 2]); inner9 * (list7.windows(2).rev().map_while(|a14| { let y = a14[0] * (((stack8[stack8.len() - 2] - (a2))).sin()); if y > 1.34 { Some(y * y) } else { None } }).map(|a15| a15 - (0.5 * ((value3[1]).mul_add(list7[q2], list7[3])))).fold(0.5 * (x0), |acc, a16| acc * 0.5 + (a16 - (value3[q2 % 3])))) }))
                };
                let mut n17 = 0;
                while n17 < 2 && (q2 % 2 == 0) {
                    n17 += 1;
                    for (a19, a20) in value3.windows(2).rev().enumerate() {
                    }
                }
            }
            value3.iter().chain(value3.iter()).copied().fold(value3[q2 % 3], f64::max) + x0 + p1[q2 % 2][(q2 + 2) % 2] + value3[(q2 + 1) % 3]
        }
    }

    compare!(
        program, (a0[0], matrix(a1), 1, a3), (&mut d0[0], matrix(d1), d3), |a0: 1, a1: 4, a3: 3|, |d0, d1, d3|,
        at: [-0.08, 0.2, 0.48, -1.33, 1.03, 0.54, 0.57, -1.12], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_302 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[[f64; 2]; 2], q2: &mut [f64], value3: &[f64]) -> f64 {
            q2[1] = value3.windows(2).rev().map(|a1| a1[1] + ((q2.windows(2).take_while(|w2| w2[1] > 0.83).map(|a3| a3[0] * (0.5 * (f64::sin((p1[0][1]) * (value3[2]))))).map(f64::tanh).sum::<f64>()).sin())).sum::<f64>();
            let mut m4 = (p1.iter().map(|a5| a5[1] * ((a5.windows(2).step_by(2).filter(|w6| w6[1] < 0.05).map(|a7| a7[0] + (0.5 * ((a5.chunks_exact(2).map(|a8| a8[0] + (((q2[2] + q2[2])).sin())).fold(0.5 * (a5[0]), |acc, a9| (acc).sin() * (a9 + ((if (1.5 + (a5[1]).cos()).recip() > a9 { a7[1] } else { a7[1] })))) + (p1[0][0] - (q2[0])))))).sum::<f64>()).tanh())).map(|a10| a10 * (((f64::sin(q2[0]) + (p1[1][0]).cos())).tanh())).map(|a11| a11 - (0.5 * (value3[1]))).sum::<f64>()).sin();
            q2[1] -= (0.25 * (p1.iter().map(|a12| a12[0] * ((({ let inner13 = value3[2]; inner13 * (value3[0]) })).tanh())).map_while(|a14| { let y = a14 - (q2.iter().filter(|&&a15| a15 > 1.01).sum::<f64>()); if y > 0.76 { Some(y * y) } else { None } }).filter(|&a16| a16 < -0.88).count() as f64)) * (q2.chunks_exact(2).rev().rev().map(|a17| a17[0] * ((0.25 * (a17.iter().copied().skip(1).scan(0.5 * (m4), |state, a18| { *state = *state * 0.5 + a18 - ((value3[2] + m4)); Some(*state) }).map(|a19| a19 * (0.5 * (q2.iter().copied().take(2).map(f64::tanh).take_while(|&a20| a20 > 0.26).fold((value3[2]).sin(), |acc, a21| acc * 0.5 + (a21 + (((|a22: f64| q2[1])((x0).tanh())).sin())))))).filter(|&a23| a23 < -1.13).count() as f64)).sin())).sum::<f64>());
            let mut loose26: Vec<f64> = q2.chunks_exact(2).map_while(|a24| { let y = a24[1] + (x0); if y > 0.31 { Some(y * y) } else { None } }).skip_while(|&a25| a25 < -0.71).collect();
            'outer27: for i28 in (0..5).step_by(2) {
                let mut stack29 = vec![m4, (|a30: f64| x0)(value3[i28 % 3])];
                if p1.iter().map(|a31| a31[i28 % 2] * (((if i28 % 2 == 0 { m4 } else { x0 })).sin())).sum::<f64>() > 0.1 && (if q2.iter().copied().map(|a32| a32 - (0.5 * (value3.chunks(2).map(|a33| a33[i28 % 1] * ((x0 + q2[i28 % 3]))).step_by(2).sum::<f64>()))).filter(|&a34| a34 < 1.47).map(|a35| a35 + (0.5 * (q2[i28 % 3]))).sum::<f64>() > stack29[1] { value3[(i28 + 1) % 3] } else { stack29[stack29.len() - 2] }) < 0.9 {
                    break 'outer27;
                }
                {
                    let f36 = |a37: f64, a38: f64| {
                        ((f64::sin(q2[i28 % 3])).sin()).tanh()
                    };
                    m4 += 0.5 * (f36((value3.iter().zip(q2.chunks_exact(2)).filter_map(|(a40, a41)| { let y = *a40 * ((value3[(i28 + 2) % 3]).mul_add(a41[i28 % 2], a41[(i28 + 1) % 2])); if y > 0.51 { Some(y * y) } else { None } }).take_while(|&a42| a42 > -0.18).nth(0).unwrap_or(p1[1][i28 % 2])).tanh(), (value3[i28 % 3]).tanh()));
                }
            }
            (|a43: f64| ({ let inner44 = q2[2]; inner44 * (q2[2]) }))((1.5 + (x0).sin()).ln()) + value3[0] + value3[1] + q2[1]
        }
    }

    compare!(
        program, (a0[0], matrix(a1), a2, a3), (&mut d0[0], matrix(d1), d2, d3), |a0: 1, a1: 4, a2: 3, a3: 3|, |d0, d1, d2, d3|,
        at: [1.0, -1.08, -1.05, 0.17, -0.51, 0.99, -0.37, 0.85, 0.2, 0.65, 0.7], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_303 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &f64, q2: &[f64]) -> f64 {
            let v1 = match 3 {
                k if k > 0 && q2[2] > *p1 => {
                    let mut row2 = vec![0.5 * (*p1); 3];
                    if (|a3: f64| *p1)((q2[1]).sin()) > *p1 {
                        row2[0] += (q2[2]).max((q2[2]) * (q2[2]));
                        return (if !(row2[1] > row2[1]) { (*p1).abs() } else { (if x0 > x0 { x0 } else { x0 }) }) + x0 + *p1 + row2[1];
                    }
                    ((q2.chunks(2).map(|a4| a4[0] - ((a4.iter().copied().fold(*p1, f64::min)) / (2.0 + (a4[0]).sin()))).product::<f64>()).tanh()).sin()
                }
                1 if q2[2] > *p1 => {
                    if q2[0] < q2[0] || q2[0] > 0.3 {
                        {
                            let part5 = &q2[0..2];
                            let f6 = |a7: f64| (x0).sin();
                        }
                    }
                    ((x0) * (q2.iter().filter(|&&a8| a8 > -1.22).fold(*p1, |acc, &a9| acc * 0.5 + (a9 * (0.5 * ((0..2).rev().take(2).map(|a10| 0.5 * ((q2.windows(2).map(|a11| a11[a10] + ((a11.iter().skip(1).zip((1..3)).map(|(a13, a14)| *a13 + (0.5 * ((a9 - (*p1))))).last().unwrap_or(x0)).tanh())).product::<f64>()).tanh())).sum::<f64>())))))).sin()
                }
                _ => {
                    ((|a15: f64| q2[2])(((*p1).atan()).sin())).sin()
                }
            };
            ((v1 - (*p1))).powi(2) + q2[1] + *p1 + x0
        }
    }

    compare!(
        program, (a0[0], &a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 3|, |d0, d1, d2|,
        at: [1.17, 0.74, 0.41, -0.72, 1.28], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_304 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64], q2: &Vec<f64>, value3: &[f64]) -> f64 {
            for (e1, &a2) in p1.iter_mut().zip(value3.iter().step_by(2)) {
                if value3[0] > x0 {
                    let a2 = (((a2) * (*e1)).tanh()).sin();
                    let mut stack3 = vec![(q2[1]).hypot(1.0 + (a2).powi(2)), (|a4: f64| *e1)(0.5 * (a2))];
                    let mut list5: Vec<f64> = q2.iter().chain(value3.iter()).cloned().skip(1).collect();
                } else if *e1 > q2[0] {
                    'outer6: for i7 in (0..=4).rev().step_by(2) {
                        for a12 in value3.windows(2).map(|a8| a8[i7 % 2] - (((q2[(i7 + 1) % 3]) / (2.0 + (value3[2]).sin())).sin())).map(|a9| a9 + (0.5 * ((1.5 + ((value3[i7 % 4]) / (2.0 + (*e1).sin())).cos()).recip()))).map(|a10| a10 + ((((|a11: f64| *e1)((value3[i7 % 4]).tanh())) * ((value3[0] + value3[(i7 + 1) % 4]))).tanh())) {
                        }
                    }
                }
                *e1 = ((*e1).sin()).sin();
            }
            p1.chunks_exact(2).map(|a13| a13[0] + (0.5 * (({ let inner14 = (p1[1] - (a13[0])); inner14 * ((if p1[0] > inner14 { value3[2] } else { a13[1] })) })))).sum::<f64>() + p1[1] + x0 + q2[0]
        }
    }

    compare!(
        program, (a0[0], a1, &a2.to_vec(), a3), (&mut d0[0], d1, d2, d3), |a0: 1, a1: 3, a2: 3, a3: 4|, |d0, d1, d2, d3|,
        at: [-0.96, -0.93, 0.73, 0.75, 0.5, 1.01, -0.69, 1.02, 0.19, 0.76, 0.53], weights: [0.0, 0.25, 0.5, 0.75, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_306 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_0(x0: f64) -> f64 {
            if [x0, x0, x0].into_iter().any(|a1| a1 * (0.5 * ((-((a1).powi(2))).exp())) > 0.47) {
                let v9 = ((1..4).map(|a3| 0.25 * (a3 as f64) * (0.5 * ((0.25 * (a3 as f64) + [x0, x0, x0].into_iter().map(f64::tanh).fold(0.5 * (x0), |acc, a4| acc * 0.5 + (a4 * ([a4, x0, 0.25 * (a3 as f64)].into_iter().fold(x0, |acc, a5| (acc).sin() * (a5 * (((a4) * (a5)).tanh())))))))))).map(|a6| a6 * (x0)).fold(((x0) / (2.0 + (x0).sin())).sin(), |acc, a7| acc * 0.5 + (a7 - ((|a8: f64| (a7).hypot(1.0 + (a8).powi(2)))(((x0 + x0)).sin()))))).sin();
                let mut loose14: Vec<f64> = [x0, v9, v9].into_iter().take_while(|&a10| a10 < 0.19).zip((0..3)).map(|(a12, a13)| (((v9 - (x0))) * (-(x0))).tanh()).collect();
            }
            ({ let inner15 = x0; inner15 * ((x0).max(inner15)) }) + x0 + x0 + x0
        }

        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            let o1 = p1.chunks_exact(2).map(|a2| a2[1] + (0.5 * (p1.iter().fold((helper_0(0.5 * (x0))).tanh(), |acc, a3| (acc).sin() * (*a3 * (((p1[0]).abs()).clamp(-1.25, 1.25))))))).reduce(f64::max);
            let (loose10, loose11): (Vec<f64>, Vec<f64>) = p1.chunks_exact(2).rev().rev().map(|a4| a4[0] + ((0.25 * (a4.iter().copied().skip(1).scan(o1.unwrap_or(1.04), |state, a5| { *state = *state - a5 * (0.5 * (stop_gradient((|a6: f64| o1.unwrap_or(0.95))((x0).tanh())))); Some(*state) }).map_while(|a7| { let y = a7 * ((|a8: f64| (if helper_0((o1.unwrap_or(-0.19)).tanh()) > o1.unwrap_or(-0.91) { a4[1] } else { a7 }))(((a7 - (o1.unwrap_or(0.84)))).tanh())); if y > -0.27 { Some(y * y) } else { None } }).filter(|&a9| a9 < -0.49).count() as f64)).tanh())).map(|a12| (a12 * x0, a12.cos())).unzip();
            let mut m13 = (0.25 * (loose10.iter().filter_map(|&a14| { let y = a14 * (0.5 * ((loose10.iter().rev().map(|a15| a15.max(p1[3])).fold((p1[3]).tanh(), |acc, a16| acc - (a16 - (0.5 * ((|a17: f64| a17)((p1[3]).sin())))))).cos())); if y > -1.07 { Some(y * y) } else { None } }).filter(|&a18| a18 > -0.75).filter(|&a19| a19 < 1.32).count() as f64)).tanh();
            (({ let inner20 = x0; inner20 * (o1.unwrap_or(0.23)) }) + p1.iter().cloned().enumerate().map(|(a22, a23)| p1.iter().filter(|&&a24| a24 > -1.22).fold(a23, |acc, &a25| (acc).sin() * (a25 * ((0..2).rev().take(2).map(|a26| ((p1.windows(2).map(|a27| a27[(a26 + 1) % 2] + ((loose10.iter().skip(1).zip((1..3)).map(|(a29, a30)| o1.unwrap_or(1.01)).reduce(f64::max).unwrap_or(a27[(a26 + 1) % 2])).sin())).product::<f64>()).tanh()).sin()).sum::<f64>())))).fold(o1.unwrap_or(-1.27), f64::min)) + p1[0] + x0 + o1.unwrap_or(0.33)
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [-0.45, -0.5, 0.96, 0.74, 0.42], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod chains_310 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64], q2: &[f64]) -> f64 {
            let v1 = ((-((p1[1]).powi(2))).exp() + x0);
            let mut list3 = p1.chunks_exact(2).rev().step_by(2).map(|a2| a2[0] + ((a2[1]).sin())).collect::<Vec<f64>>();
            {
                let mut f4 = |a5: f64, a6: f64| {
                    let late7;
                    if list3.iter().copied().skip(1).map(|a8| a8 * (list3.windows(2).step_by(2).filter(|w9| w9[1] < 0.05).map(|a10| a10[1] - (((a8 + q2[1])).sin())).sum::<f64>())).map(|a11| a11 * ((a5).sin())).fold(0.5 * (q2[0]), |acc, a12| acc * 0.5 + (a12 + ((q2.iter().scan(0.5 * (a12), |state, a13| { *state = *state - *a13 + (((a5) * (a5)).tanh()); Some(*state) }).skip(1).nth(2).unwrap_or(a6)).tanh()))) > q2[3] {
                        let o14 = p1.iter().copied().enumerate().map(|(a16, a17)| a17 * (((list3[a16 % 1]).cos()).sin())).reduce(|a, b| a * 0.5 + b);
                        late7 = 0.5 * ((1.0 + (p1[0]).powi(2)).sqrt());
                    } else {
                        let v18: f64 = q2.chunks_exact(2).map_while(|a19| { let y = a19[0] - (0.5 * ((a6).atan())); if y > 0.82 { Some(y * y) } else { None } }).step_by(2).scan(list3.iter().map(|a20| (a20 - (a5)).powi(2)).map(|a21| a21 + (0.5 * (list3.iter().zip(p1.iter()).step_by(2).step_by(2).map(|(&a23, a24)| *a24 - (p1.iter().map(|&a25| a25 + ((|a26: f64| a21)((list3[0]).tanh()))).fold(list3[0], f64::min))).sum::<f64>()))).sum::<f64>(), |state, a27| { *state = *state * 0.5 + a27 * (0.5 * (a6)); Some(*state) }).sum();
                        late7 = (f64::sin((v18 - (v18)))).sin();
                    }
                    list3[0] -= ((q2.iter().filter_map(|&a28| { let y = a28 * (((|a29: f64| a5)((v1).sin())).sin()); if y > 1.42 { Some(y * y) } else { None } }).map(|a30| a30 + (0.5 * (v1))).scan(0.5 * (q2[2]), |state, a31| { *state = *state - a31 + (((x0).cos()).sin()); Some(*state) }).fold(0.5 * (a5), |acc, a32| acc - (a32 - (0.5 * (list3.chunks(2).map(|a33| a33[0] * ((list3[0] + a6))).sum::<f64>()))))).max((|a34: f64| a5)((late7).sin()))).tanh();
                    v1
                };
            }
            ((|a35: f64| x0)((x0).tanh()) - (x0)) + q2[1] + v1 + list3[0]
        }
    }

    compare!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 2, a2: 4|, |d0, d1, d2|,
        at: [-0.34, -1.04, 0.31, -1.09, 1.13, -0.37, 0.65], weights: [0.0, 0.25, 0.5, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_311 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64; 3], q2: f64, value3: &[f64]) -> f64 {
            let mut m1 = value3.windows(2).take_while(|w2| w2[1] > 0.83).map(|a3| a3[0] + ((((value3[0]) * (value3[1])).cos()).sin())).map(|a4| a4 - (0.5 * ((0.25 * (value3.iter().map_while(|&a5| { let y = a5 - (0.5 * (p1.iter().chain(value3.iter()).cloned().skip(1).sum::<f64>())); if y > -0.86 { Some(y * y) } else { None } }).filter(|&a6| a6 < -1.15).filter(|&a7| a7 > 1.29).count() as f64)).atan2(2.0 + ((value3[1] + x0)).sin())))).sum::<f64>();
            p1.iter_mut().rev().for_each(|e8| {
                if value3.iter().map_while(|&a9| { let y = a9 + (((a9) * (value3[1])).powi(3)); if y > 0.29 { Some(y * y) } else { None } }).any(|a10| a10 - ((value3.iter().copied().enumerate().map(|(a12, a13)| a13 - (((value3[3] + q2)).tanh())).sum::<f64>()).sin()) > 1.06) {
                    let v15 = value3.iter().sum::<f64>();
                }
                match 0 {
                    0 => {
                    }
                    1 if !(q2 > m1) => {
                    }
                    _ => {
                    }
                }
                if (*e8).clamp(-1.25, 1.25) > q2 {
                    return;
                }
                *e8 += (value3.iter().fold((*e8).sin(), |acc, a16| (acc).sin() * (*a16 - (value3.iter().map(|a17| (a17 - (*e8)).powi(2)).map(|a18| a18 + (value3.iter().zip(value3.iter()).step_by(2).step_by(2).map(|(&a20, a21)| *a21 + (0.5 * (value3.iter().map(|&a22| a22 + ((|a23: f64| a20)((a18).sin()))).fold(q2, f64::max)))).sum::<f64>())).sum::<f64>())))).tanh();
            });
            p1.iter().copied().take(2).map(f64::tanh).take_while(|&a24| a24 > 0.26).fold(((p1[0] + value3[0])).tanh(), |acc, a25| acc * 0.5 + (a25 - (((|a26: f64| q2)(0.5 * ((1.5 + (value3[2]).sin()).ln()))).sin()))) + value3[3] + p1[0] + p1[2]
        }
    }

    compare!(
        program, (a0[0], array(a1), a2[0], a3), (&mut d0[0], array(d1), &mut d2[0], d3), |a0: 1, a1: 3, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        at: [0.66, 1.18, 1.05, 0.83, -0.01, 1.18, 0.91, -0.22, -1.5], weights: [0.0, 0.25, 0.5, 0.75, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_312 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            let v1 = 0.5 * (((-((p1[1]).powi(2))).exp()) * (p1[0]));
            if (x0) * (x0) > v1 {
                let mut m2 = ((|a3: f64| 0.25 * (p1.iter().map_while(|&a4| { let y = a4 - (0.5 * (p1.iter().chain(p1.iter()).cloned().skip(1).sum::<f64>())); if y > -0.86 { Some(y * y) } else { None } }).filter(|&a5| a5 < -1.15).filter(|&a6| a6 > 1.29).count() as f64))(((x0) * (v1)).tanh())).sin();
                return x0 + v1 + v1 + v1;
            }
            let f7 = |a8: f64, a9: f64| {
                let v10 = 0.5 * (x0);
                let mut m11 = (|a12: f64| (x0).atan2(2.0 + (p1[2]).sin()))(((a9 + x0)).sin());
                {
                    let mut f13 = move |a14: f64, a15: f64| {
                        {
                            let mut f16 = move |a17: f64, a18: f64| (((|a19: f64| a14)(a14) + (v1 + v1))).sin();
                            m11 += 0.5 * (f16(0.5 * ((0..3).map(|a20| ({ let inner21 = a14; inner21 * (inner21) })).fold((v10).sin(), |acc, a22| acc - (a22 + (((a14 + a8)).sin())))), ((x0 - (a8))).sin()));
                        }
                        ([x0, a15, v10].into_iter().step_by(2).scan([a8, a15, a8].into_iter().step_by(2).map(|a23| a23 + (((v1 + x0)).tanh())).sum::<f64>(), |state, a24| { *state = *state * 0.5 + a24 + (0.5 * ((if a9 > 0.1 && [a15, a8, a14].into_iter().rev().sum::<f64>() < 0.9 { (1..3).map(|a25| [a24, m11, a15].into_iter().take(2).take_while(|&a26| a26 < -0.25).map(|a27| a27 * ((0..2).take(2).map(|a28| 0.5 * ((-((0.25 * (a25 as f64)).powi(2))).exp())).map(|a29| a29 - ((0..2).map_while(|a30| { let y = 0.25 * (a30 as f64) + (0.5 * (v1)); if y > 0.01 { Some(y * y) } else { None } }).map(|a31| a31 * (0.5 * (a15))).map(|a32| a32 + (0.5 * (a24))).fold(0.5 * (a15), |acc, a33| acc * 0.5 + (a33 * (0.5 * (a33)))))).fold((a14).sin(), |acc, a34| (acc).sin() * (a34 + ((|a35: f64| m11)((a34).sin())))))).sum::<f64>()).sum::<f64>() } else { (|a36: f64| a15)(0.5 * (a15)) }))); Some(*state) }).map(|a37| a37 - (((a9 - (v1)) - ([a37, a37, x0].into_iter().map(|a38| a38 * ((x0).sin())).step_by(2).take_while(|&a39| a39 < -1.04).sum::<f64>())))).fold((m11).tanh(), |acc, a40| acc - (a40 * ([v10, a9, v10].into_iter().step_by(2).fold(((v10).abs()).sin(), |acc, a41| acc - (a41 - (0.5 * ((if !(a14 > a40) { ([a14, a14, a9].into_iter().map(|a42| a42 * ((a15).sin())).skip(1).product::<f64>()).tanh() } else { (a14).atan() }))))))))).sin()
                    };
                    m11 += 0.5 * (f13(((v1) * (a8)).sin(), (({ let inner43 = v1; inner43 * (a8) })).sin()));
                }
                ((p1[1]).max(v10)).mul_add((-((m11).powi(2))).exp(), a9)
            };
            p1[3] + v1 + v1 + x0
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [0.42, -0.56, -0.7, -0.77, -0.94], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_313 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: &[f64]) -> f64 {
            let f1 = |a2: f64, a3: f64| a3;
            'outer4: for (i6, e5) in p1.iter().enumerate() {
                {
                    let f7 = |a8: f64, a9: f64| {
                        for (a11, a12) in p1.chunks_exact(2).rev().zip(p1.iter().copied()) {
                            let mut m13 = ((a8) * (a11[i6])).sin();
                            if i6 % 2 == 0 {
                                return (p1.iter().step_by(2).zip(p1.windows(2)).map(|(&a15, a16)| a16[1 - i6] - ((a9).mul_add(x0, x0))).max_by(|a, b| a.partial_cmp(b).unwrap()).unwrap_or(p1[1])) * ((a12) * (a12)) + a8 + a9 + *e5;
                            }
                        }
                        ((f1((p1[i6]).tanh(), 0.5 * (a8)) - (p1.iter().enumerate().map(|(a18, &a19)| (a9 + p1[1])).fold(q2[1], f64::max)))).sin()
                    };
                }
            }
            (if (q2[0]) * (p1[0]) > x0 { q2.chunks(2).map(|a20| a20[0] + (0.5 * ((x0 - (x0))))).skip_while(|&a21| a21 > 1.04).sum::<f64>() } else { ({ let inner22 = x0; inner22 * (q2[1]) }) }) + q2[1] + p1[1] + q2[2]
        }
    }

    compare!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 2, a2: 3|, |d0, d1, d2|,
        at: [0.65, -0.68, 1.16, -0.38, -1.27, -0.31], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_314 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: [f64; 4], q2: &[f64]) -> f64 {
            match 0 {
                k if k > 0 && !(p1[2] > p1[2]) => {
                    let mut list4: Vec<f64> = p1.iter().copied().enumerate().map(|(a2, a3)| 0.5 * ((1.0 + ((p1[3]) * (p1[(a2 + 2) % 4])).powi(2)).sqrt())).collect();
                }
                1 if !(p1[2] > p1[2]) => {
                    let mut row5 = [({ let inner6 = q2[2]; inner6 * (q2[2]) }); 2];
                }
                _ => {
                    let v7 = q2.chunks_exact(2).rev().rev().map(|a8| a8[0] * ((0.25 * (a8.iter().copied().skip(1).scan(q2[3], |state, a9| { *state = *state - a9 * (0.5 * (stop_gradient((|a10: f64| q2[2])((x0).tanh())))); Some(*state) }).filter_map(|a11| { let y = a11 * (0.5 * ((|a12: f64| (if q2[0] > a11 { q2[0] } else { a8[1] }))(((a11 - (q2[2]))).tanh()))); if y > 1.05 { Some(y * y) } else { None } }).filter(|&a13| a13 < -1.13).count() as f64)).sin())).sum::<f64>();
                }
            }
            q2[3] + p1[3] + x0 + q2[2]
        }
    }

    compare!(
        program, (a0[0], *array(a1), a2), (&mut d0[0], array(d1), d2), |a0: 1, a1: 4, a2: 4|, |d0, d1, d2|,
        at: [0.91, -0.22, -1.5, -0.38, 0.14, -0.05, 1.09, 0.31, -0.49], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod chains_315 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64; 3], q2: &f64, value3: &[f64]) -> f64 {
            let row1 = p1.to_vec();
            let v2: f64 = row1.iter().map(|&a3| a3 + (0.5 * ((row1.chunks(2).map(|a4| a4[0] + (0.5 * ((row1.iter().copied().fold(p1[1], f64::min)) / (2.0 + (row1[0]).sin())))).product::<f64>()).tanh()))).rev().enumerate().map(|(a6, a7)| 0.25 * (a6 as f64) + (((|a8: f64| (|a9: f64| a8)((value3[(a6 + 1) % 3]).sin()))(((a7).mul_add(*q2, row1[a6])).tanh())).sin())).sum();
            let row10 = [0.5 * (p1.iter().filter(|&&a11| a11 > -1.22).fold(0.5 * (p1[0]), |acc, &a12| acc * 0.5 + (a12 * ((v2).sin())))); 2];
            p1[1] = (value3.iter().map(|&a13| a13 * (((|a14: f64| (p1[1] + value3[1]))((row10.chunks_exact(2).filter_map(|a15| { let y = a15[1] * ((0..3).map(|a16| 0.25 * (a16 as f64) - ((({ let inner17 = v2; inner17 * (row10[a16 % 2]) })).sin())).find(|&a18| a18 > -0.43).unwrap_or(value3[0])); if y > 1.46 { Some(y * y) } else { None } }).map(f64::sin).map(|a19| a19 - (0.5 * ((if !(row1[0] > a13) { *q2 } else { x0 })))).sum::<f64>()).sin())).sin())).map(f64::abs).map(|a20| a20 - (((if (row10.windows(2).map(|a21| a21[1] - (0.5 * ((1.5 + (p1[0]).cos()).recip()))).map(|a22| a22 * ((a20).sin())).product::<f64>()).tanh() > row10[0] { (|a23: f64| x0)((row10[1]).sin()) } else { ({ let inner24 = a20; inner24 * (p1[2]) }) })).sin())).fold((value3[1]).abs(), |acc, a25| (acc).sin() * (a25 + (((|a26: f64| (x0).cos())((a25).tanh())).sin())))).tanh();
            for a27 in p1.iter() {
            }
            ((if (row1[1]).powi(3) > *q2 { x0 } else { p1[1] })).atan() + p1[2] + value3[0] + row10[0]
        }
    }

    compare!(
        program, (a0[0], array(a1), &a2[0], a3), (&mut d0[0], array(d1), &mut d2[0], d3), |a0: 1, a1: 3, a2: 1, a3: 3|, |d0, d1, d2, d3|,
        at: [0.64, -0.82, 1.27, -1.02, 0.21, -1.17, -1.33, -1.09], weights: [0.0, 0.25, 0.5, 0.75, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_316 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64; 4], q2: &[f64]) -> f64 {
            for &a1 in q2.iter() {
                let f2 = move |a3: f64, a4: f64| {
                    let found6 = 'block5: {
                        for i7 in 1..3 {
                            let mut m8 = ((|a9: f64| a1)((x0).sin())) * ((x0) * (a3));
                            if i7 % 2 == 0 {
                                m8 = (m8).sin() + 0.5 * (((m8).atan()).atan2(2.0 + ((m8) / (2.0 + (m8).sin())).sin()));
                                return ([a4, a1, m8].into_iter().map(|a10| a10 - ((a10).tanh())).map(|a11| a11 - (((x0) * (a3)).sin())).fold(0.5 * (m8), |acc, a12| (acc).sin() * (a12 * ((m8 + a12))))).tanh() + a4 + a1 + x0;
                            }
                            let f13 = |a14: f64| 0.5 * (((a1 + a1)).atan());
                        }
                        if a3 > x0 {
                            let mut m15 = 0.5 * (((a4) * (x0) + (x0).sin()));
                            break 'block5 ((a1 - (x0))).tanh();
                        }
                        (1..2).map(|a16| 0.25 * (a16 as f64) - ((({ let inner17 = (a1) * (a3); inner17 * ([a3, inner17, a3].into_iter().step_by(2).scan(0.5 * (a4), |state, a18| { *state = *state * 0.5 + a18 * (0.5 * (inner17)); Some(*state) }).map(|a19| a19 + (((inner17 + a1)).tanh())).fold(0.5 * (inner17), |acc, a20| acc * 0.5 + (a20 + (0.5 * ((if a1 < a20 || a3 > 0.3 { inner17 } else { a1 })))))) })).sin())).sum::<f64>()
                    };
                    ((1.5 + ((0..4).map(|a21| stop_gradient(a1)).rev().map_while(|a22| { let y = a22 * (0.5 * (a4)); if y > 1.44 { Some(y * y) } else { None } }).fold((found6).sin(), |acc, a23| acc * 0.5 + (a23 * (((a3 + x0)).sin())))).sin()).ln()).tanh()
                };
            }
            (p1.iter().step_by(2).zip(q2.windows(2)).map(|(&a25, a26)| a26[0] - (((p1[1]).atan2(2.0 + (p1[2]).sin())).sin())).max_by(|a, b| a.partial_cmp(b).unwrap()).unwrap_or(q2[0])) * ((|a27: f64| x0)(q2[2])) + q2[1] + x0 + p1[1]
        }
    }

    compare!(
        program, (a0[0], array(a1), a2), (&mut d0[0], array(d1), d2), |a0: 1, a1: 4, a2: 3|, |d0, d1, d2|,
        at: [-1.32, -0.18, -0.85, -0.4, 0.8, -0.31, 0.04, 1.25], weights: [0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod chains_318 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            match 0 {
                1..=2 => {
                    let v1: f64 = p1.chunks_exact(2).map_while(|a2| { let y = a2[1] - (0.5 * ((a2[0]).atan())); if y > -1.06 { Some(y * y) } else { None } }).scan(p1.iter().map(|a3| (a3 - (x0)).powi(2)).map(|a4| a4 + (p1.iter().zip(p1.iter()).step_by(2).step_by(2).map(|(&a6, a7)| *a7 + (0.5 * (p1.iter().map(|&a8| a8 + ((|a9: f64| *a7)((*a7).sin()))).fold(x0, f64::max)))).sum::<f64>())).sum::<f64>(), |state, a10| { *state = *state - a10 + (0.5 * (p1[2])); Some(*state) }).zip(p1.iter()).map(|(a12, a13)| *a13 * ((((x0 + a12)).atan()).sin())).sum();
                    let mut loose24: Vec<f64> = p1.iter().filter_map(|&a14| { let y = a14 - (((|a15: f64| p1.iter().copied().fold(p1[3], f64::min))((p1.windows(2).map(|a16| a16[1] + (x0)).scan(0.5 * (v1), |state, a17| { *state = *state * 0.5 + a17 - (x0); Some(*state) }).fold((a14).tanh(), |acc, a18| (acc).sin() * (a18 + ((a18).sin())))).sin())).tanh()); if y > 0.31 { Some(y * y) } else { None } }).flat_map(|a19| p1.iter().map(move |&b20| ((v1 - (x0))).tanh() * a19)).zip(p1.chunks(2)).map(|(a22, a23)| a22 * (p1.iter().sum::<f64>())).collect();
                }
                1 if !(p1[2] > x0) => {
                    let f25 = |a26: f64, a27: f64| {
                        0.5 * (a26)
                    };
                }
                _ => {
                }
            }
            p1[0] + p1[3] + x0 + x0
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [-0.19, -1.16, 1.36, -1.19, 0.02], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_320 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_1(x0: f64, p1: &[[f64; 2]; 2], q2: [f64; 4], value3: &f64) -> f64 {
            {
                let f1 = move |a2: f64, a3: f64| {
                    let f4 = move |a5: f64| (((x0 + a3)) * ((q2[2] + a3))).tanh();
                    let mut items6 = q2.into_iter();
                    let v7 = items6.next().unwrap_or(a2);
                    while let Some(a8) = items6.next() {
                    }
                    (q2[0]).clamp(-1.25, 1.25)
                };
            }
            (q2.iter().map(|a10| (a10 - (x0)).powi(2)).map(|a11| a11 * (0.5 * (p1.iter().zip(p1.iter()).step_by(2).step_by(2).map(|(a13, a14)| a14[0] - ((a14.chunks_exact(2).rev().rev().map(|a15| a15[1] * (0.25 * (a13.iter().copied().skip(1).scan(0.5 * (q2[2]), |state, a16| { *state = *state - a16 - ((a16).atan2(2.0 + (a11).sin())); Some(*state) }).map(|a17| a17 - ((a14.iter().copied().take(2).map(f64::tanh).take_while(|&a18| a18 > 0.26).fold((a15[1]).sin(), |acc, a19| (acc).sin() * (a19 + ((*value3).tanh())))).tanh())).filter(|&a20| a20 < -0.18).count() as f64))).sum::<f64>()).sin())).sum::<f64>()))).sum::<f64>()).powi(3) + *value3 + q2[3] + p1[1][0]
        }

        #[differentiate]
        fn program(x0: f64, p1: &f64, q2: f64, value3: &[f64]) -> f64 {
            let v1 = (*p1).sin();
            'outer2: for i3 in (0..5).step_by(2) {
                let mut stack4 = vec![helper_1(0.5 * (value3[i3 % 4]), &[[*p1, q2], [v1, *p1]], [value3[(i3 + 1) % 4], x0, q2, value3[(i3 + 2) % 4]], &q2), q2];
                if 0.25 * (i3 as f64) < stack4[stack4.len() - 1] || x0 > 0.3 {
                    return (if i3 % 2 == 0 { *p1 } else { value3.iter().copied().find(|&a5| a5 < -0.44).unwrap_or(q2) }) + x0 + x0 + 0.25 * (i3 as f64);
                }
                let mut m6 = 0.25 * (i3 as f64);
                let o7 = (0..3).map(|a8| 0.25 * (a8 as f64) - (0.25 * (i3 as f64))).last();
            }
            ({ let inner9 = (|a10: f64| value3[2])(value3[0]); inner9 * ((inner9 - (inner9))) }) + q2 + v1 + v1
        }
    }

    compare!(
        program, (a0[0], &a1[0], a2[0], a3), (&mut d0[0], &mut d1[0], &mut d2[0], d3), |a0: 1, a1: 1, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        at: [-1.14, -0.43, 0.66, -1.0, -1.14, -1.38, 0.51], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_327 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: f64, value3: &[f64]) -> f64 {
            let mut row1 = value3.to_vec();
            let mut t11 = ((value3.iter().copied().map(f64::tanh).map(|a2| a2 + ((a2) * (p1[0]))).fold((value3[2]).tanh(), |acc, a3| acc - (a3 * ((p1.iter().zip(row1.iter()).step_by(2).filter(|&(&a5, &a6)| a6 < -1.17).map(|(a8, &a9)| a9 - (0.5 * ((a3) * (p1[1])))).fold(0.5 * (value3[0]), |acc, a10| acc * 0.5 + (a10 + (((q2) / (2.0 + (x0).sin())).sin())))).tanh())))).sin(), (p1[1]).atan2(2.0 + (q2).sin()));
            for e12 in row1.iter_mut() {
                let row14 = vec![0.5 * ((x0 + q2)); 4];
                if !(p1[0] > q2) {
                    break;
                }
                let o15 = row14.iter().map(|a16| *a16 - ((value3[3]).tanh())).last();
            }
            let mut sum17 = 0.0;
            for j18 in 0..2 {
                let factor21 = ((0.25 * (p1.iter().chain(row1.iter()).map(|&a23| a23 + (0.5 * ((q2).mul_add(row1[j18], q2)))).filter(|&a24| a24 > -1.46).count() as f64) - (row1.iter().zip(p1.iter()).step_by(2).step_by(2).map(|(&a26, a27)| *a27 + (0.5 * (p1.iter().map(|&a28| a28 + (0.5 * ((|a29: f64| row1[2])(x0)))).fold(x0, f64::max)))).sum::<f64>()))).tanh();
                let mut column20 = (|a22: f64| q2)((q2).tanh());
                for k19 in 0..2 {
                    column20 += row1[k19 * 2 + j18] * factor21 * x0;
                }
                sum17 *= 0.5 + 0.25 * column20.sin();
            }
            p1.iter().copied().take(2).map(f64::tanh).take_while(|&a30| a30 > 0.26).fold(((value3[3]) * (q2)).tanh(), |acc, a31| acc - (a31 + (((p1.iter().step_by(2).zip(p1.windows(2)).map(|(&a33, a34)| a34[0] - (((value3[1]).atan2(2.0 + (value3[2]).sin())).sin())).max_by(|a, b| a.partial_cmp(b).unwrap()).unwrap_or(value3[3])) * ((|a35: f64| row1[1])(value3[1]))).sin()))) + t11.1 + row1[3] + value3[0] + sum17
        }
    }

    compare!(
        program, (a0[0], a1, a2[0], a3), (&mut d0[0], d1, &mut d2[0], d3), |a0: 1, a1: 2, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        at: [0.04, 1.25, 0.28, 1.24, -0.81, -1.28, 0.85, -0.4], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_328 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            let mut stack1 = vec![x0, (1.5 + (x0).cos()).recip()];
            for i2 in 1..3 {
                if (|a3: f64| x0)((x0).sin()) > stack1[1] {
                    if stack1.len() > 2 {
                        stack1.pop();
                    }
                    stack1.extend(p1.iter().filter(|&&a4| a4 < 0.05).copied());
                } else if i2 % 2 == 0 {
                }
                if i2 < 2 {
                    continue;
                }
            }
            p1.iter().flat_map(|a5| p1.iter().map(move |&b6| (if (if (x0).tanh() > b6 { x0 } else { b6 }) > b6 { b6 } else { b6 }) * *a5)).sum::<f64>() + stack1[stack1.len() - 2] + stack1[stack1.len() - 2] + p1[3]
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [1.31, -0.53, -1.0, 0.5, -0.68], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_331 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_1(x0: f64, p1: f64, q2: &[f64], value3: &[f64]) -> (f64, f64) {
            {
                let f1 = move |a2: f64, a3: f64| {
                    {
                        let f4 = |a5: f64| {
                            let mut m6 = 0.5 * ([x0, x0, p1].into_iter().map(|a7| a7 * ((a5).sin())).step_by(2).take_while(|&a8| a8 < -1.04).sum::<f64>());
                            [a3, x0, m6].into_iter().map(|a9| a9 - (0.5 * ([m6, x0, m6].into_iter().map(|a10| a10 - (0.5 * ((if !(a9 > x0) { ([a2, x0, m6].into_iter().map(|a11| a11 * ((a5).sin())).skip(1).product::<f64>()).tanh() } else { (a2).atan() })))).sum::<f64>()))).filter(|&a12| a12 < 1.15).map_while(|a13| { let y = a13 * (({ let inner14 = (if !(a5 > a5) { a5 } else { a13 }); inner14 * (({ let inner15 = p1; inner15 * (m6) })) })); if y > -1.14 { Some(y * y) } else { None } }).sum::<f64>()
                        };
                    }
                    0.5 * ((1.0 + ((p1) * (p1)).powi(2)).sqrt())
                };
            }
            ((x0).clamp(-1.25, 1.25) + q2[1] + p1 + x0, value3.iter().chain(value3.iter()).copied().fold((value3[0]).sin(), |acc, a16| acc * 0.5 + (a16 * (((({ let inner17 = a16; inner17 * (x0) })).mul_add((|a18: f64| x0)((x0).sin()), p1)).sin()))))
        }

        #[differentiate]
        fn program(x0: f64, p1: usize, q2: &[f64]) -> f64 {
            let (left1, right2) = helper_1((q2[p1]).atan(), (q2[3 - p1]) * (x0), &q2[0..=3], &q2[0..]);
            let t7 = q2.chunks(2).map(|a3| a3[1] - (0.5 * (helper_1((if p1 % 2 == 0 { left1 } else { right2 }), q2[2], &q2[..], &q2[..4]).0))).zip(q2.chunks(2)).map_while(|(a5, a6)| { let y = a5 + (0.5 * ((helper_1((a6[0]).tanh(), (q2[3]).sin(), &q2[0..], &q2[0..=3]).1 + (x0) * (q2[(p1 + 2) % 4])))); if y > -1.42 { Some(y * y) } else { None } }).fold((((|a8: f64| 0.25 * (p1 as f64))(q2[p1])).tanh(), x0), |(s, q), a9| (q * 0.5 + a9 + (((q2.iter().chain(q2.iter()).zip(q2.iter().copied()).map(|(&a11, a12)| a11 + (a12)).sum::<f64>()).cos()).sin()), s.sin()));
            let found14 = 'block13: {
                ((right2 - ((q2[2] + left1)))).sin()
            };
            found14 + right2 + q2[2] + left1
        }
    }

    compare!(
        program, (a0[0], 2, a2), (&mut d0[0], d2), |a0: 1, a2: 4|, |d0, d2|,
        at: [1.26, 0.43, -0.84, -0.04, 1.29], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_333 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            let mut row1 = p1.to_vec();
            let t11 = (0.5 * (p1.iter().copied().map(f64::tanh).map(|a2| a2 + ((a2) * (p1[2]))).fold((row1[2]).tanh(), |acc, a3| acc * 0.5 + (a3 + (0.5 * (row1.iter().zip(p1.iter()).step_by(2).filter(|&(&a5, &a6)| a6 < -1.17).map(|(a8, &a9)| *a8 * (((a9 + a3)).sin())).fold(x0, |acc, a10| acc - (a10 * (((a3 - (a3))).tanh())))))))), 0.5 * ((if (1.5 + (p1[3]).cos()).recip() > row1[1] { row1[1] } else { row1[3] })));
            {
                let f12 = move |a13: f64, a14: f64| {
                    let v15: f64 = (0..3).map(|a16| ((|a17: f64| (0..3).map(|a18| 0.25 * (a18 as f64) * (0.5 * (({ let inner19 = a17; inner19 * (0.25 * (a18 as f64)) })))).fold((x0).tanh(), |acc, a20| acc * 0.5 + (a20 + (0.5 * ([a13, t11.0, x0].into_iter().take(2).zip([t11.1, a14, x0].into_iter()).map(|(a22, a23)| a22 * (0.5 * (a14))).fold(a17, f64::max))))))(((a14) / (2.0 + (a13).sin())).tanh())).tanh()).sum();
                    ((|a24: f64| a24)(v15)).tanh()
                };
                let found26 = 'block25: {
                    0.5 * (f12(0.5 * ((p1[3]) * (t11.0)), 0.5 * (f64::sin(t11.1))))
                };
                row1[3] += 0.5 * (f12(stop_gradient(x0), (p1.chunks(2).map_while(|a27| { let y = a27[0] * (0.5 * ((|a28: f64| t11.1)(found26))); if y > 0.73 { Some(y * y) } else { None } }).sum::<f64>()).sin()));
            }
            (|a29: f64| (row1[3]).mul_add(row1[1], p1[1]))((|a30: f64| a30)((x0).tanh())) + x0 + row1[2] + t11.1
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [-0.69, -0.43, 0.62, 0.95, 0.66], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod chains_334 {
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

mod chains_335 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: usize, q2: &[f64]) -> f64 {
            'outer1: for e2 in q2.iter() {
                {
                    let part4 = &q2[2..3];
                    let mut list5: Vec<f64> = part4.iter().copied().collect();
                    list5[p1 % 1] = part4[p1 % 1] * 0.5;
                }
            }
            let mut sum6 = 0.0;
            for i7 in 1..2 {
                let difference8 = q2[i7 + 1] - q2[i7] * q2[i7 - 1];
                for (a10, a11) in q2.chunks(2).skip(1).enumerate() {
                    {
                        let f12 = move |a13: f64, a14: f64| (0.25 * (p1 as f64)).sin();
                    }
                }
                sum6 += ((q2[2] + x0)).tanh();
            }
            (if !(0.25 * (p1 as f64) > x0) { (|a15: f64| q2[p1 % 3])((0.25 * (p1 as f64)).sin()) } else { (x0 + q2[(p1 + 2) % 3]) }) + 0.25 * (p1 as f64) + 0.25 * (p1 as f64) + q2[p1 % 3] + sum6
        }
    }

    compare!(
        program, (a0[0], 2, a2), (&mut d0[0], d2), |a0: 1, a2: 3|, |d0, d2|,
        at: [-0.65, 1.07, -0.04, 1.01], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_338 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: [f64; 3], q2: &[f64], value3: &[f64]) -> f64 {
            let mut list1 = value3.iter().copied().collect::<Vec<f64>>();
            for i2 in (0..=4).rev().step_by(2) {
                let mut list6: Vec<f64> = list1.iter().enumerate().map(|(a4, a5)| *a5 * ((list1[i2 % 3]).sin())).collect();
                let f7 = move |a8: f64| {
                    match i2 % 4 {
                        1..=2 => {
                            let f23 = move |a24: f64| ((|a25: f64| f64::sin(x0))((a8).tanh())).tanh();
                            let mut m26 = (({ let inner27 = (-((a8).powi(2))).exp(); inner27 * (p1.chunks(2).enumerate().map(|(a29, a30)| 0.5 * ((inner27).powi(3))).sum::<f64>()) })).sin();
                        }
                        1 if p1.iter().zip(p1.chunks_exact(2)).map(|(&a10, a11)| a11[(i2 + 2) % 2] - ((a11.chunks(2).map(|a12| a12[1] - ((a12.iter().enumerate().map(|(a14, a15)| *a15 * (((a12[0]).hypot(1.0 + (p1[i2 % 3]).powi(2))).tanh())).enumerate().map(|(a17, a18)| p1.iter().copied().flat_map(|a19| p1.iter().map(move |&b20| ((b20 + a19)).tanh() * a19)).sum::<f64>()).reduce(|a, b| a * 0.5 + b).unwrap_or(p1[i2 % 3])).tanh())).map(|a21| a21 + (((x0) * (a11[i2 % 2])).tanh())).fold(a8, |acc, a22| acc - (a22 * (((a11[i2 % 2]).mul_add(a11[i2 % 2], a8)).tanh())))).sin())).sum::<f64>() > p1[i2 % 3] => {
                            let mut row31 = p1;
                        }
                        _ => {
                        }
                    }
                    ((a8 + a8) - ((x0 + p1[i2 % 3])))
                };
            }
            p1[0] + list1[0] + x0 + q2[1]
        }
    }

    compare!(
        program, (a0[0], *array(a1), a2, a3), (&mut d0[0], array(d1), d2, d3), |a0: 1, a1: 3, a2: 2, a3: 3|, |d0, d1, d2, d3|,
        at: [-0.81, 0.68, 1.24, 1.46, -0.83, 0.16, -0.16, 0.69, 0.65], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_340 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64; 3], q2: f64, value3: &[f64]) -> f64 {
            {
                let mut f1 = |a2: f64| {
                    {
                        let f3 = move |a4: f64, a5: f64| {
                            let v7 = ((|a6: f64| (a6 + x0))(((a5).mul_add(a2, a2)).sin())).tanh();
                            (|a8: f64| (if (v7 - (v7)) > q2 { a2 } else { x0 }))(((|a9: f64| a4)(0.5 * (q2))).sin())
                        };
                        let mut list11 = value3.chunks(2).map(|a10| a10[0] * ((((if !(p1[1] > a10[1]) { a2 } else { p1[0] })) * ((value3[3]) * (x0))).sin())).skip(1).collect::<Vec<f64>>();
                        list11[0] += 0.5 * (f3(f64::sin(list11[0]), (({ let inner12 = p1[2]; inner12 * (inner12) })).tanh()));
                    }
                    ((value3[1]).powi(3) + ({ let inner13 = a2; inner13 * (q2) }))
                };
                let v14 = f64::sin((value3[3]).atan());
                for i15 in (0..2).rev() {
                }
            }
            (p1[1] - (value3.iter().chain(value3.iter()).copied().fold(value3[0], |acc, a16| (acc).sin() * (a16 * (p1[2]))))) + x0 + p1[0] + p1[2]
        }
    }

    compare!(
        program, (a0[0], array(a1), a2[0], a3), (&mut d0[0], array(d1), &mut d2[0], d3), |a0: 1, a1: 3, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        at: [-0.69, 0.65, -0.06, -0.71, -0.85, -0.66, 1.0, -1.33, 0.07], weights: [0.0, 0.25, 0.5, 0.75, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_342 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: usize, value3: &[f64]) -> f64 {
            for i1 in q2..4 {
                let f2 = |a3: f64| 0.5 * (((-((p1[i1 % 2]).powi(2))).exp()) / (2.0 + (value3[i1 % 3]).sin()));
            }
            let mut m4 = value3.iter().map(|&a5| a5 + (0.5 * ((p1.iter().sum::<f64>() + (p1[q2 % 2]).mul_add(x0, x0))))).map_while(|a6| { let y = a6 + (value3.iter().step_by(2).rev().copied().fold(x0, f64::min)); if y > 0.29 { Some(y * y) } else { None } }).fold(p1.iter().copied().enumerate().map(|(a8, a9)| 0.25 * (a8 as f64) + (((value3[q2 % 3]) * (a9)).sin())).sum::<f64>(), |acc, a10| acc * 0.5 + (a10 + ((value3[q2 % 3]).tanh())));
            'outer11: for i12 in q2..4 {
                let v13: f64 = p1.chunks_exact(2).map_while(|a14| { let y = a14[q2 % 2] * (((p1[q2 % 2]).abs()).tanh()); if y > 1.47 { Some(y * y) } else { None } }).map(|a15| a15 - ((a15).sin())).map(|a16| a16 - ((p1.iter().zip(p1.iter()).step_by(2).step_by(2).map(|(&a18, a19)| *a19 * (0.5 * (value3.iter().map(|&a20| a20 - (0.5 * ((|a21: f64| p1.iter().scan((m4).tanh(), |state, a22| { *state = *state * 0.5 + *a22 - (0.5 * (p1.iter().copied().take(2).map(f64::tanh).take_while(|&a23| a23 > 0.26).fold(p1[i12 % 2], |acc, a24| acc * 0.5 + (a24 + ((p1.iter().map_while(|&a25| { let y = a25 + (a16); if y > 0.01 { Some(y * y) } else { None } }).map(|a26| a26 * (0.5 * (a24))).map(|a27| a27 + (0.5 * (a20))).fold(0.5 * (a20), |acc, a28| acc - (a28 + ((value3[0]).tanh())))).sin()))))); Some(*state) }).step_by(2).filter(|&a29| a29 < -0.31).fold(0.95_f64, f64::min))(0.5 * ((x0) / (2.0 + (value3[1]).sin())))))).fold(a18, f64::max)))).sum::<f64>()).tanh())).sum();
                {
                    let mut f30 = move |a31: f64, a32: f64| {
                        for a33 in [x0, a31, a32].into_iter() {
                        }
                        0.5 * ((|a34: f64| [a32, v13, v13].into_iter().fold(a34, |acc, a35| acc - (a35 * (((a35 + v13)).sin()))))(0.5 * (v13)))
                    };
                    m4 += 0.5 * (f30((value3.iter().map(|&a36| a36 + (0.5 * ((|a37: f64| p1[i12 % 2])(0.5 * (v13))))).zip(p1.iter()).skip(1).map(|(a39, a40)| a39 + ((|a41: f64| value3[i12 % 3])((*a40).tanh()))).fold(0.5 * (x0), |acc, a42| acc * 0.5 + (a42 * (a42)))).sin(), ((m4).sin()).tanh()));
                }
            }
            (value3[2]).hypot(1.0 + (value3[q2 % 3]).powi(2)) + x0 + value3[(q2 + 2) % 3] + m4
        }
    }

    compare!(
        program, (a0[0], a1, 0, a3), (&mut d0[0], d1, d3), |a0: 1, a1: 2, a3: 3|, |d0, d1, d3|,
        at: [0.35, -0.78, 1.18, 0.3, -0.79, -0.47], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_345 {
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

mod chains_346 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64; 4], q2: &[f64]) -> f64 {
            for i1 in (1..2).rev() {
                {
                    let part2 = &q2[i1..i1 + 1];
                    let v3: f64 = q2.iter().sum();
                    let row4 = [((|a5: f64| a5)((0.25 * (i1 as f64)).tanh())).sin(); 3];
                    let mut list9: Vec<f64> = part2.iter().copied().zip(q2.chunks_exact(2)).map(|(a7, a8)| a8[(i1 + 1) % 2] - (0.5 * (a7))).collect();
                    list9[0] = part2[i1 % 1] * 0.5;
                }
                let o10 = q2.iter().step_by(2).rev().copied().find(|&a11| a11 < -1.04);
                let mut m12 = (((o10.unwrap_or(0.5)).abs() + (|a13: f64| o10.unwrap_or(0.0))((p1[i1]).tanh()))).tanh();
            }
            (p1[0]).atan() + p1[1] + q2[2] + p1[0]
        }
    }

    compare!(
        program, (a0[0], array(a1), a2), (&mut d0[0], array(d1), d2), |a0: 1, a1: 4, a2: 3|, |d0, d1, d2|,
        at: [-0.06, 1.28, -1.05, 0.1, -0.77, -0.1, 1.25, 0.29], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_347 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &Vec<f64>, q2: f64, value3: &[f64]) -> f64 {
            let mut list14: Vec<f64> = p1.windows(2).skip(1).enumerate().map(|(a9, a10)| a10[1 - a9] * (((value3.iter().chain(a10.iter()).zip(p1.iter().copied()).map(|(&a12, a13)| a12 + (a13)).sum::<f64>()).cos()).sin())).collect();
            for (&a16, a17) in value3.iter().zip(list14.iter().copied()) {
                let mut stack18 = vec![q2, (value3[1]) * (list14[1])];
                let mut list22 = list14.windows(2).zip(p1.chunks(2)).take(2).map(|(a20, a21)| a21[0] + (0.5 * (((q2).mul_add(stack18[0], a20[1]) + -(q2))))).collect::<Vec<f64>>();
            }
            ((|a23: f64| x0)((value3[2]).sin()) + p1.iter().chain(list14.iter()).copied().fold(list14[1], f64::max)) + value3[2] + x0 + value3[1]
        }
    }

    compare!(
        program, (a0[0], &a1.to_vec(), a2[0], a3), (&mut d0[0], d1, &mut d2[0], d3), |a0: 1, a1: 4, a2: 1, a3: 3|, |d0, d1, d2, d3|,
        at: [1.07, -0.14, 0.86, 1.18, -0.51, 1.17, -0.08, 0.2, 0.48], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_349 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut f64, q2: &mut [f64], value3: &[f64]) -> f64 {
            for (a2, a3) in q2.chunks_exact(2).rev().zip(q2.iter().copied()) {
                'outer4: for i5 in (0..=4).rev().step_by(2) {
                    let mut row6 = a2.to_vec();
                    if -(row6[1]) > a3 {
                        return (|a7: f64| (value3[2] + a2[i5 % 2]))(((1.5 + (row6[i5 % 2]).sin()).ln()).sin()) + value3[i5 % 4] + a3 + row6[i5 % 2];
                    }
                    let t10 = row6.chunks(2).map(|a8| a8[1] - ((((|a9: f64| value3[i5 % 4])((q2[1]).tanh()) - ((a8[1]).sin()))).tanh())).fold((q2.iter().sum::<f64>(), a2[i5 % 2]), |(s, q), a11| (q * 0.5 + a11 * ((value3.iter().cloned().enumerate().map(|(a13, a14)| a14 + ((a2.iter().filter(|&&a15| a15 > -1.22).fold(0.5 * (value3.chunks_exact(2).step_by(2).map(|a16| a16[i5 % 2] + ((if row6[0] > x0 { a3 } else { a14 }))).flat_map(|a17| a2.iter().map(move |&b18| (a3 + a11) * a17)).sum::<f64>()), |acc, &a19| (acc).sin() * (a19 * (((-(((x0 - (row6[(a13 + 1) % 2]))).powi(2))).exp()).sin())))).sin())).fold(a3, f64::min)).sin()), s.sin()));
                    for i20 in (1..=4).rev().step_by(3) {
                    }
                }
            }
            (if !(*p1 > value3[2]) { (q2[1]).atan() } else { (q2[2]) * (q2[1]) }) + x0 + *p1 + *p1
        }
    }

    compare!(
        program, (a0[0], &mut a1[0], a2, a3), (&mut d0[0], &mut d1[0], d2, d3), |a0: 1, a1: 1, a2: 4, a3: 4|, |d0, d1, d2, d3|,
        at: [0.41, -0.72, 1.28, 0.51, 0.35, -0.78, 1.18, 0.3, -0.79, -0.47], weights: [0.0, 0.25, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_353 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64], q2: &f64, value3: &[f64]) -> f64 {
            let mut m1 = 0.5 * (p1.iter().chain(value3.iter()).cloned().skip(1).sum::<f64>());
            let mut m2 = 0.5 * (value3.iter().map(|&a3| a3 * (((p1.iter().sum::<f64>() - ((x0).atan2(2.0 + (a3).sin())))).tanh())).flat_map(|a4| p1.iter().map(move |&b5| 0.5 * ((a4).min(a4)) * a4)).fold(value3.iter().step_by(2).rev().copied().fold(x0, f64::min), |acc, a6| (acc).sin() * (a6 - (({ let inner7 = (m1 - (value3[1])); inner7 * (a6) })))));
            let v8 = value3.windows(2).take(2).map(|a9| a9[1] - ((a9[0]).sin())).fold(({ let inner10 = x0; inner10 * (m1) }), |acc, a11| (acc).sin() * (a11 - (0.5 * ((*q2).max(value3.chunks_exact(2).map(|a12| a12[1] - (0.5 * (({ let inner13 = a11; inner13 * (inner13) })))).sum::<f64>())))));
            match 1 {
                0 | 2 => {
                }
                1 if (value3[2]) * (m2) > v8 => {
                }
                _ => {
                }
            }
            let mut sum14 = 0.0;
            for i15 in 0..3 {
                let difference16 = p1[i15 + 1] - p1[i15];
                let t38 = value3.iter().scan(0.5 * (value3.chunks_exact(2).rev().rev().map(|a17| a17[(i15 + 1) % 2] * (0.25 * (a17.iter().copied().skip(1).scan(0.5 * (x0), |state, a18| { *state = *state * 0.5 + a18 - (0.5 * ((value3[i15] + p1[(i15 + 1) % 4]))); Some(*state) }).zip(p1.iter().copied()).filter(|&(a20, a21)| a21 > -0.56).count() as f64))).sum::<f64>()), |state, a22| { *state = *state - *a22 + (0.5 * ((p1.iter().map_while(|&a23| { let y = a23 * (((|a24: f64| *a22)((v8).sin())).tanh()); if y > -0.79 { Some(y * y) } else { None } }).map(|a25| a25 + (0.25 * (value3.chunks_exact(2).map_while(|a26| { let y = a26[0] + (x0); if y > -0.75 { Some(y * y) } else { None } }).map(|a27| a27 - ((m2) * (m1))).filter(|&a28| a28 > 1.24).count() as f64))).map(|a29| a29 + ((p1.iter().enumerate().map(|(a31, &a32)| (m2 - (a29))).fold(a29, f64::max)).sin())).fold(0.5 * (v8), |acc, a33| acc * 0.5 + (a33 + ((p1[(i15 + 2) % 4]).sin())))).atan2(2.0 + ((if value3.iter().copied().map(|a34| a34 - (0.5 * (value3.chunks(2).map(|a35| a35[i15 % 2] * ((value3[(i15 + 1) % 4] + m1))).step_by(2).sum::<f64>()))).filter(|&a36| a36 < 1.47).map(|a37| a37 + (0.5 * (p1[(i15 + 1) % 4]))).sum::<f64>() > m1 { m2 } else { m2 })).sin()))); Some(*state) }).fold(((if difference16 < *q2 || p1[i15] > 0.3 { *q2 } else { m2 }), value3[i15]), |(s, q), a39| (q * 0.5 + a39 - ((x0).sin()), s.sin()));
                {
                    let f40 = |a41: f64, a42: f64| {
                        0.5 * ((x0).clamp(-1.25, 1.25))
                    };
                }
                sum14 -= value3.iter().skip_while(|&a43| *a43 < -0.79).chain(value3.iter()).filter(|&a44| *a44 > -0.44).sum::<f64>();
            }
            ((|a45: f64| p1[1])(0.5 * (p1[1])) + value3.iter().rev().fold((value3[2]).tanh(), |acc, &a46| (acc).sin() * (a46 + ((0.25 * (p1.iter().enumerate().map(|(a48, a49)| *a49 - (value3.iter().copied().fold(p1[3 - a48], f64::max))).step_by(2).filter(|&a50| a50 > 0.65).count() as f64)).sin())))) + x0 + v8 + m1 + sum14
        }
    }

    compare!(
        program, (a0[0], a1, &a2[0], a3), (&mut d0[0], d1, &mut d2[0], d3), |a0: 1, a1: 4, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        at: [-1.46, -0.03, -0.36, -1.31, 1.43, -1.38, 1.2, -0.6, -1.49, -0.22], weights: [0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_356 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut f64, q2: f64, value3: &[f64]) -> f64 {
            if value3.iter().copied().all(|a1| a1 + (((q2 - (q2))).tanh()) > -1.05) {
                for a6 in value3.iter().map(|&a3| a3 * (((value3.chunks_exact(2).map(|a4| a4[1] - (0.5 * (({ let inner5 = x0; inner5 * (q2) })))).sum::<f64>()) * ((*p1 + a3))).sin())).rev().take(2) {
                    let mut row7 = value3.to_vec();
                    {
                        let f8 = |a9: f64| {
                            let f10 = move |a11: f64| x0;
                            (-(((q2 + row7[0])).powi(2))).exp()
                        };
                    }
                }
            }
            let mut sum12 = 0.0;
            for i13 in 0..2 {
                let difference14 = value3[i13 + 1] - value3[i13];
                let v15: f64 = value3.iter().enumerate().take(2).take_while(|&(a17, &a18)| a18 < 0.7).map(|(a20, &a21)| 0.5 * (difference14)).sum();
                'outer22: for i23 in (1..5).step_by(2) {
                }
                sum12 += (0.25 * (i13 as f64)).tanh();
            }
            (value3.iter().step_by(2).zip(value3.windows(2)).map(|(&a25, a26)| a26[0] - (((value3[0]).atan2(2.0 + (value3[2]).sin())).sin())).max_by(|a, b| a.partial_cmp(b).unwrap()).unwrap_or(value3[0])) * ((|a27: f64| x0)((x0).sin())) + *p1 + q2 + *p1 + sum12
        }
    }

    compare!(
        program, (a0[0], &mut a1[0], a2[0], a3), (&mut d0[0], &mut d1[0], &mut d2[0], d3), |a0: 1, a1: 1, a2: 1, a3: 3|, |d0, d1, d2, d3|,
        at: [0.82, -0.71, 1.37, -1.32, -0.18, -0.85], weights: [0.0, 0.25, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod chains_357 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &Vec<f64>, q2: &mut [f64], value3: &[f64]) -> f64 {
            let mut list8 = p1.iter().map(|a1| a1 * a1).collect::<Vec<f64>>();
            let v9: f64 = q2.iter().map(|&a10| a10 * (0.5 * (value3[3]))).sum();
            let v11 = q2.windows(2).map(|a12| a12[1] * (q2[2])).take_while(|&a13| a13 < -0.22).fold(0.5 * (p1.iter().rev().map(|a14| a14.max(p1[3])).fold(list8[3], |acc, a15| acc * 0.5 + (a15 + ((q2[0]).sin())))), |acc, a16| acc - (a16 * ((value3.iter().enumerate().map(|(a18, &a19)| ((a19 + p1.iter().sum::<f64>())).tanh()).fold(a16, f64::max)).sin())));
            let row20 = [(value3.iter().filter(|&&a21| a21 > -1.22).fold(v9, |acc, &a22| acc * 0.5 + (a22 * ((0..2).rev().take(2).map(|a23| (value3.windows(2).map(|a24| a24[a23] - (value3.iter().skip(1).zip((1..3)).map(|(a26, a27)| (a22 - (p1[a27]))).min_by(|a, b| a.total_cmp(b)).unwrap_or(value3[a23]))).product::<f64>()).tanh()).sum::<f64>())))).sin(); 2];
            (|a28: f64| x0)((x0 - (q2[0]))) + q2[1] + value3[1] + x0
        }
    }

    compare!(
        program, (a0[0], &a1.to_vec(), a2, a3), (&mut d0[0], d1, d2, d3), |a0: 1, a1: 4, a2: 4, a3: 4|, |d0, d1, d2, d3|,
        at: [0.96, 0.43, 1.09, -1.41, -1.11, -1.18, 1.17, 0.74, 0.41, -0.72, 1.28, 0.51, 0.35], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}
