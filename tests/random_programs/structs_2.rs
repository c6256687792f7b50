//! Written by `UPDATE=1 cargo test -p autodiff-macro compiled_programs`: do not edit.

use crate::support::{array, matrix};
use autodiff::{Differentiable, differentiate, stop_gradient};
use twin::twin;

mod structs_385 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: [f64; 3]) -> f64 {
            let mut o1: Option<f64> = (x0 > p1[2]).then(|| ((p1[0]).atan2(2.0 + (p1[0]).sin())).hypot(1.0 + ((p1[0]).abs()).powi(2)));
            let x0 = (stop_gradient((p1[2]) * (p1[1]))).tanh();
            if let Some(a2) = o1 {
            }
            (o1.or_else(|| Some(o1.unwrap_or(-1.02))).unwrap_or_default()).abs() + o1.unwrap_or(-0.09) + x0 + x0
        }
    }

    compare!(
        program, (a0[0], *array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 3|, |d0, d1|,
        at: [1.23, 0.88, 1.4, -1.5], weights: [0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod structs_392 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_0(x0: f64, p1: f64, q2: &[f64; 2]) -> (f64, f64) {
            let p1 = 0.5 * (x0);
            if p1 < p1 || q2[1] > 0.3 {
                {
                    let part1 = &q2[..];
                }
            } else {
            }
            ((if (x0).sin() > q2[0] { Some((x0 - (q2[1]))) } else { None }).map_or(x0, |a2| (p1 - a2).sin()) + q2[1] + q2[1] + q2[1], x0)
        }

        #[differentiate]
        fn program(x0: f64) -> f64 {
            let (loose4, loose5): (Vec<f64>, Vec<f64>) = [x0, x0, x0].into_iter().zip([x0, x0, x0].into_iter()).map(|(a2, a3)| a3 - (0.5 * ((if a3 < a3 || a2 > 0.3 { Some((a2 + a2)) } else { None }).unwrap_or(x0)))).map(|a6| (a6 * x0, a6.cos())).unzip();
            let o7 = if !(x0 > x0) { Some(loose5.iter().sum::<f64>()) } else { None };
            let v8 = if (0.28_f64 + o7.unwrap_or(-0.53)) > o7.unwrap_or(1.41) {
                0.5 * ((o7.unwrap_or(-1.07) + (1.5 + (x0).sin()).ln()))
            } else {
                (x0).sin()
            };
            (helper_0(x0, (x0).sin(), &[v8, x0]).1) * ((x0).atan2(2.0 + (o7.unwrap_or(-0.82)).sin())) + x0 + 1.4200000000000002_f64 + x0
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.33], weights: [0.0], stopped: false
    );
}

mod structs_393 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone)]
        struct S0 {
            a: f64,
            bias: Vec<f64>,
            c: Vec<f64>,
            d: [f64; 3],
        }

        #[differentiate]
        fn program(x0: f64, p1: &mut [f64; 3]) -> f64 {
            let x0 = ((p1[1]).sin()).powi(2);
            p1[2] -= (p1[2]).sin();
            let s1 = S0 { a: 0.5 * ((|a2: f64| x0)((p1[2]).sin())), bias: vec![(x0 + x0), (x0).tanh()], c: vec![p1[2], (|a3: f64| p1[2])(x0), (p1[2] + p1[0])], d: [(p1[2]).hypot(1.0 + (p1[0]).powi(2)), p1[2], p1[0]] };
            (s1.a) / (2.0 + (s1.bias[1]).sin()) + s1.d[2] + s1.a + s1.a
        }
    }

    compare!(
        program, (a0[0], array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 3|, |d0, d1|,
        at: [-0.44, -1.13, 0.96, 0.02], weights: [0.0, 0.25, 0.5, 0.75], stopped: false
    );
}

mod structs_400 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut f64) -> f64 {
            let o1: Option<f64> = ((1.0 + (x0).powi(2)).sqrt() > x0).then(|| *p1);
            let f2 = move |a3: f64, a4: f64| ((({ let inner5 = x0; inner5 * (inner5) }) > x0).then_some(a3).unwrap_or_else(|| x0) + (x0 - (x0)));
            'outer6: for i7 in 0..=3 {
                let mut row8 = [(x0 + o1.unwrap_or(-0.58)); 2];
            }
            let o9 = if *p1 > o1.unwrap_or(-0.15) { Some(((x0 + o1.unwrap_or(0.91))).sin()) } else { None };
            let mut m10 = 0.5 * (-(*p1));
            if !(o1.unwrap_or(-0.53) > o1.unwrap_or(-1.46)) {
                m10 *= (0.5 * ((x0).cos())).cos();
                return (o9.unwrap_or(1.49) - (m10)) + o1.unwrap_or(-0.22) + m10 + o9.unwrap_or(0.19);
            }
            let mut sum11 = 0.0;
            for i12 in 1..3 {
                let mut list14: Vec<f64> = [*p1, *p1, *p1].into_iter().map(|a13| a13 - (0.5 * ((x0 + (1.5 + (0.25 * (i12 as f64)).cos()).recip())))).collect();
                if let Some(a15) = o9 {
                }
                sum11 += (o9.unwrap_or_else(|| x0)).sin();
            }
            o9.or_else(|| Some((*p1) * (o1.unwrap_or(0.29)))).unwrap_or(m10) + *p1 + x0 + x0 + sum11
        }
    }

    compare!(
        program, (a0[0], &mut a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [-0.56, 0.52], weights: [0.0, 0.25], stopped: false
    );
}

mod structs_401 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: &Vec<f64>) -> f64 {
            let mut stack1 = vec![x0, q2.chunks_exact(2).map(|a2| a2[1] * ((f64::sin(q2[0])).sin())).sum::<f64>()];
            let f3 = |a4: f64, a5: f64| {
                let mut o6: Option<f64> = if p1 < x0 || q2[2] > 0.3 { Some(stack1[stack1.len() - 2]) } else { None };
                let mut stack7 = vec![(o6.unwrap_or(-0.53) + a5), o6.filter(|a| *a < 0.37).unwrap_or_default()];
                (o6.map(|a8| (stack1[stack1.len() - 2]).abs()).unwrap_or(a4)).tanh()
            };
            (q2.iter().sum::<f64>()) * ((q2[2]) * (p1)) + q2[2] + q2[1] + p1
        }
    }

    compare!(
        program, (a0[0], a1[0], &a2.to_vec()), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 3|, |d0, d1, d2|,
        at: [-1.26, 0.25, 1.28, -0.85, 1.36], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_407 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_0(x0: f64, p1: &[f64], q2: usize, value3: &[[f64; 2]; 2]) -> Option<f64> {
            let v1 = (x0).tanh();
            let o2: Option<f64> = if x0 < value3[(q2 + 1) % 2][1] || v1 > 0.3 { Some((if (x0).tanh() > 0.1 && (v1 + v1) < 0.9 { Some((if q2 % 2 == 0 { Some(0.25 * (q2 as f64)) } else { None }).unwrap_or_else(|| p1[(q2 + 1) % 2])) } else { None }).unwrap_or(value3[q2 % 2][(q2 + 1) % 2])) } else { None };
            let mut row3 = [[(|a4: f64| v1)(0.5 * (value3[(q2 + 2) % 2][(q2 + 2) % 2])), (value3.iter().take_while(|w5| w5[(q2 + 2) % 2] > 0.09).map(|a6| a6[q2 % 2] * (0.5 * (({ let inner7 = p1[1]; inner7 * (x0) })))).product::<f64>()).tanh()], [o2.or_else(|| Some(v1)).unwrap_or(o2.unwrap_or(0.65)), (p1[q2 % 2]).tanh()]];
            p1.last().copied()
        }

        #[differentiate]
        fn program(x0: f64, p1: &Vec<f64>) -> f64 {
            if (p1[2]).clamp(-1.25, 1.25) > p1[0] {
                let mut o1 = if p1[1] < p1[3] || p1[3] > 0.3 { Some(p1[0]) } else { None };
                let mut row2 = vec![((match ((p1[2]).sin() > p1[1]).then(|| o1.unwrap_or(1.4)) { Some(a3) => (a3 - a3).sin(), None => o1.unwrap_or(-0.48) })).tanh(); 4];
            } else {
                let row4 = [helper_0((p1[2]).sin(), &p1[1..=2], 0, &[[p1[3], p1[2]], [p1[2], x0]]).unwrap_or(p1[2]), (p1[2]) * (x0)];
            }
            let mut o5: Option<f64> = if (x0).hypot(1.0 + (p1[1]).powi(2)) > x0 { Some(stop_gradient((p1[3]) / (2.0 + (p1[0]).sin()))) } else { None };
            o5.or(Some((p1[0] + o5.unwrap_or(0.65)))).unwrap_or_default() + o5.unwrap_or(0.17) + x0 + p1[2]
        }
    }

    compare!(
        program, (a0[0], &a1.to_vec()), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [0.85, -0.6, -0.99, -0.45, 0.86], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod structs_408 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[[f64; 2]; 2], q2: f64) -> f64 {
            let row1 = [(0..3).filter(|&a2| a2 % 2 == 1).rev().map(|a3| ((p1[0][(a3 + 1) % 2]).atan2(2.0 + (x0).sin())).sin()).sum::<f64>(), (x0) * (p1[0][1]), (x0) * (q2), (p1[0][0] + p1[0][1])];
            if (|a4: f64| x0)(p1[1][1]) > p1[0][0] {
                let mut m5 = (1.5 + ((1.5 + (p1[1][1]).cos()).recip()).sin()).ln();
                return ((p1[1][0]) / (2.0 + (x0).sin())) / (2.0 + (x0).sin()) + q2 + q2 + x0;
            }
            let f6 = |a7: f64, a8: f64| (((x0 + row1[1])).powi(2)).sin();
            let o9: Option<f64> = if (if x0 > row1[2] { q2 } else { x0 }) > q2 { Some(row1.last().copied().unwrap_or(row1[0])) } else { None };
            for i10 in (1..5).step_by(2).rev() {
            }
            f6(((row1[3]) * (row1[2])).sin(), ((o9.unwrap_or(0.29)).tanh()).tanh()) + x0 + q2 + q2
        }
    }

    compare!(
        program, (a0[0], matrix(a1), a2[0]), (&mut d0[0], matrix(d1), &mut d2[0]), |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
        at: [1.49, 1.45, 1.0, -0.19, -0.53, 0.84], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_409 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_0(x0: f64, p1: &mut [f64; 3], q2: &[[f64; 2]; 2]) -> (f64, f64) {
            let v1 = ((if q2[1][1] < p1[1] || p1[1] > 0.3 { Some((x0).abs()) } else { None }).unwrap_or_else(|| q2[0][0])).sin();
            if (x0) * (p1[1]) > q2[1][1] {
                return (((-((p1[0]).powi(2))).exp()) * ((-((q2[1][0]).powi(2))).exp()) + p1[1] + q2[1][1] + v1, (v1) * (stop_gradient(v1)));
            }
            'outer2: for e3 in p1.iter() {
                let x0 = 0.5 * (q2[0][1]);
            }
            ((|a5: f64| a5)((q2[1][1]) * (q2[0][0])) + x0 + x0 + v1, (if (x0 + q2[0][1]) > q2[0][1] { (v1).sin() } else { (v1) / (2.0 + (v1).sin()) }))
        }

        #[differentiate]
        fn program(x0: f64) -> f64 {
            {
                let f1 = |a2: f64| {
                    let mut o3: Option<f64> = if (|a4: f64| a4)(a2) > x0 { Some((a2).clamp(-1.25, 1.25)) } else { None };
                    for i5 in 0..2 {
                        let mut row6 = [(x0) * (x0), (o3.unwrap_or(0.2) - (a2)), f64::sin(x0)];
                        let (left7, right8) = helper_0(0.5 * ((if (a2 + x0) > a2 { a2 } else { a2 })), &mut row6, &[[x0, x0], [a2, o3.unwrap_or(-0.46)]]);
                    }
                    ((o3.unwrap_or(-0.66) + x0)).tanh()
                };
            }
            (match (if x0 < x0 || x0 > 0.3 { Some((x0).atan()) } else { None }) { Some(a9) => a9 * x0, None => x0 }) + x0 + x0 + x0
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-1.4], weights: [0.0], stopped: true
    );
}

mod structs_411 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut o1: Option<f64> = (({ let inner2 = x0; inner2 * (x0) }) > x0).then(|| (if x0 > 0.1 && (|a3: f64| x0)(x0) < 0.9 { Some((x0) * (x0)) } else { None }).unwrap_or(x0));
            let late4;
            if o1.unwrap_or(0.16) < x0 || x0 > 0.3 {
                for i5 in 0..=3 {
                    let v6 = [0.25 * (i5 as f64), 0.25 * (i5 as f64), x0].into_iter().map(|a7| a7 * (0.5 * (x0))).fold(0.5 * ((if !(x0 > 0.25 * (i5 as f64)) { Some(x0) } else { None }).unwrap_or_else(|| x0)), |acc, a8| (acc).sin() * (a8 + ((0.25 * (i5 as f64)) * ((1.5 + (0.25 * (i5 as f64)).cos()).recip()))));
                    let row9 = [(o1.unwrap_or(-1.05)).sin(); 2];
                }
                late4 = ((x0).abs()).sin();
            } else {
                late4 = 0.5 * (((o1.unwrap_or(0.98)).max(o1.unwrap_or(0.12))) * (o1.unwrap_or(-0.1)));
            }
            if (x0 - (x0)) > 0.1 && x0 < 0.9 {
                return ((x0).hypot(1.0 + (x0).powi(2))).sin() + o1.unwrap_or(1.39) + o1.unwrap_or(-1.19) + x0;
            }
            (o1.map(|a10| a10 * late4).unwrap_or(late4)).atan2(2.0 + ((late4 - (late4))).sin()) + late4 + o1.unwrap_or(-0.19) + o1.unwrap_or(-0.95)
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.3], weights: [0.0], stopped: false
    );
}

mod structs_414 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut o1: Option<f64> = if x0 < x0 || x0 > 0.3 { Some((1.5 + (x0).cos()).recip()) } else { None };
            {
                let f2 = move |a3: f64| {
                    let o4 = if (a3).tanh() > x0 { Some(x0) } else { None };
                    ((o4.unwrap_or(0.69)) * (o4.unwrap_or(0.19))).sin()
                };
            }
            let mut sum5 = 0.0;
            for i6 in 0..3 {
                let mut list10 = [x0, 0.25 * (i6 as f64), o1.unwrap_or(-1.15)].into_iter().map(|a7| a7 + ((((a7 < o1.unwrap_or(-0.76) || o1.unwrap_or(-0.2) > 0.3).then(|| a7).map_or(x0, |a8| (a7 - a8).sin())).powi(2)).sin())).map(|a9| a9 - ((0.25 * (i6 as f64)).sin())).collect::<Vec<f64>>();
                {
                    let mut f11 = |a12: f64| 0.5 * (x0);
                }
                sum5 += 0.5 * ((if o1.unwrap_or(-1.07) > 0.1 && (if 0.25 * (i6 as f64) < o1.unwrap_or(1.03) || list10[2 - i6] > 0.3 { o1.unwrap_or(0.54) } else { o1.unwrap_or(-1.31) }) < 0.9 { ({ let inner13 = o1.unwrap_or(0.72); inner13 * (o1.unwrap_or(-1.03)) }) } else { (x0) * (o1.unwrap_or(0.16)) }));
            }
            ((o1.unwrap_or(0.48)).min(x0)).cos() + o1.unwrap_or(-1.47) + o1.unwrap_or(1.41) + x0 + sum5
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.84], weights: [0.0], stopped: false
    );
}

mod structs_416 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone)]
        struct S0 {
            a: f64,
            bias: f64,
            c: f64,
            d: Vec<f64>,
        }

        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: f64) -> f64 {
            let (left2, right3) = ((q2 + q2), 0.5 * ((|a1: f64| a1)(p1[0])));
            let mut m4 = 0.5 * ((p1.chunks_exact(2).rev().map(|a5| a5[1] * (((1.5 + ((right3 + q2)).cos()).recip()).sin())).product::<f64>()).tanh());
            let mut m6 = 0.5 * (({ let inner7 = stop_gradient(right3); inner7 * ((inner7).min(right3)) }));
            let late8;
            if (p1[3]) / (2.0 + (m6).sin()) > m4 {
                let mut s9 = S0 { a: 0.5 * ((m4 + p1[1])), bias: 0.5 * (right3), c: ((m4) * (m4)).sin(), d: vec![(m4).abs(), left2, (right3 + m4)] };
                late8 = 0.5 * ((if (s9.bias + s9.d[1]) > 0.1 && x0 < 0.9 { Some((1.5 + (p1[0]).sin()).ln()) } else { None }).unwrap_or(s9.d[1]));
            } else {
                late8 = (((if (m4 - (q2)) > 0.1 && (m4 + q2) < 0.9 { Some(m4) } else { None }).unwrap_or(q2) + left2)).tanh();
            }
            let mut sum10 = 0.0;
            for i11 in 1..3 {
                let difference12 = p1[i11 + 1] - p1[i11] * p1[i11 - 1];
                let mut o13: Option<f64> = (i11 % 2 == 0).then(|| ((difference12) / (2.0 + (x0).sin())).cos());
                o13 = ((|a15: f64| o13.unwrap_or(-0.48))(difference12) > x0).then_some(((difference12).powi(2)).powi(2));
                sum10 += (|a16: f64| (if left2 < p1[i11] || late8 > 0.3 { Some(left2) } else { None }).unwrap_or_default())(0.5 * (({ let inner17 = o13.unwrap_or(1.39); inner17 * (q2) })));
            }
            p1[2] + m4 + m4 + left2 + sum10
        }
    }

    compare!(
        program, (a0[0], a1, a2[0]), (&mut d0[0], d1, &mut d2[0]), |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
        at: [0.81, 0.94, -0.38, -1.18, 0.99, -0.87], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod structs_417 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64; 4]) -> f64 {
            let o1: Option<f64> = if (p1[3] + p1[0]) > x0 { Some((if !(p1[0] > x0) { p1.iter().sum::<f64>() } else { (p1[0]) * (p1[2]) })) } else { None };
            let mut o2 = if (if (p1[2]).sin() > 0.1 && o1.map(|a3| (o1.unwrap_or(1.41) - a3).sin()).unwrap_or_else(|| x0) < 0.9 { o1.unwrap_or(0.08) } else { x0 }) > o1.unwrap_or(0.27) { Some((o1.map(|a4| (x0 - a4).sin()).unwrap_or_default()) * ((o1.unwrap_or(1.44) - (p1[2])))) } else { None };
            let o5: Option<f64> = o2.map(|a6| (o2.map(|a7| a7 * a6).map_or(x0, |a8| p1[3])).max((-((a6).powi(2))).exp()));
            (1.0 + ((o1.unwrap_or(0.31)).sin()).powi(2)).sqrt() + o1.unwrap_or(0.77) + o1.unwrap_or(-0.51) + x0
        }
    }

    compare!(
        program, (a0[0], array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 4|, |d0, d1|,
        at: [0.5, 1.04, -0.72, -0.72, -0.87], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_418 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &Vec<f64>, q2: &mut [f64; 3]) -> f64 {
            let mut o1: Option<f64> = if (x0 + p1[0]) > q2[2] { Some(((x0).min(p1[1])).cos()) } else { None };
            q2[2] = (o1.and_then(|a2| if a2 > 1.26 { Some(({ let inner3 = q2[0]; inner3 * (p1[0]) })) } else { None }).unwrap_or(q2[0])).sin();
            let x0 = (q2[0]).tanh();
            let row4 = p1.to_vec();
            ((|a5: f64| a5)(p1[1]) + (q2[1]) / (2.0 + (q2[1]).sin())) + q2[0] + p1[0] + q2[1]
        }
    }

    compare!(
        program, (a0[0], &a1.to_vec(), array(a2)), (&mut d0[0], d1, array(d2)), |a0: 1, a1: 3, a2: 3|, |d0, d1, d2|,
        at: [1.03, 1.33, -0.48, -0.55, 0.4, -1.34, -0.81], weights: [0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75], stopped: false
    );
}

mod structs_425 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone)]
        struct S0(f64, Vec<f64>);

        #[differentiate]
        fn program(x0: f64, p1: &mut f64, q2: &mut [f64]) -> f64 {
            let mut s1 = S0(0.5 * (((*p1 - (q2[1])) > q2[0]).then(|| x0).map_or(q2[1], |a2| a2)), vec![q2[0], (-((q2[0]).powi(2))).exp(), (x0) * (*p1)]);
            let mut row3 = vec![(if !(s1.0 > s1.1[1]) { s1.1[2] } else { s1.0 }), (x0 + s1.0), x0, q2[0]];
            let (loose6, loose7): (Vec<f64>, Vec<f64>) = q2.chunks_exact(2).take_while(|w4| w4[1] > -0.47).map(|a5| a5[0] * (((if (*p1) * (q2[1]) > row3[2] { Some((*p1).atan()) } else { None }).unwrap_or(s1.1[2])).tanh())).map(|a8| (a8 * s1.0, a8.cos())).unzip();
            q2[1] *= (((q2[1]).cos()).sin()).cos();
            let f9 = |a10: f64, a11: f64| {
                0.5 * (row3[1])
            };
            let mut sum12 = 0.0;
            for i13 in 0..1 {
                let difference14 = q2[i13 + 1] - q2[i13];
                let mut m15 = f9(((difference14) * (*p1)).sin(), 0.5 * ((*p1 - (s1.1[i13]))));
                let mut row16 = [(difference14 + *p1), s1.0, loose7.iter().sum::<f64>(), (*p1 - (q2[(i13 + 2) % 2]))];
                if (1.0 + (difference14).powi(2)).sqrt() > x0 {
                    return (if i13 < 2 { Some((1.5 + (*p1).cos()).recip()) } else { None }).unwrap_or(*p1) + s1.0 + s1.1[i13] + s1.1[1];
                }
                sum12 += 0.5 * (((if !(m15 > s1.1[(i13 + 2) % 3]) { Some(1.4600000000000002_f64) } else { None }).unwrap_or(row3[(i13 + 2) % 4])) * ((1.5 + (m15).cos()).recip()));
            }
            ((if f9(0.5 * (s1.0), (*p1).sin()) > s1.0 { Some(0.98_f64) } else { None }).unwrap_or(s1.1[0])) / (2.0 + (q2[1]).sin()) + x0 + q2[0] + s1.1[2] + sum12
        }
    }

    compare!(
        program, (a0[0], &mut a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 2|, |d0, d1, d2|,
        at: [-1.27, -1.33, 0.77, 1.24], weights: [0.0, 0.25, 0.25, 0.5], stopped: false
    );
}

mod structs_426 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64) -> f64 {
            let o1: Option<f64> = ((p1).sin() > p1).then(|| x0);
            let mut o2: Option<f64> = o1.map(|a3| (o1.unwrap_or(1.34) - a3).sin());
            let p1 = 0.5 * ((1.0 + ((p1 + x0)).powi(2)).sqrt());
            p1 + o1.unwrap_or(0.99) + x0 + x0
        }
    }

    compare!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [-0.39, 0.75], weights: [0.0, 0.0], stopped: false
    );
}

mod structs_427 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: f64,
            c: [f64; 2],
        }

        #[differentiate]
        impl S0 {
            fn method_2(x0: f64) -> S0 {
                let mut m1 = 0.5 * (((if (x0 - (x0)) > x0 { Some(x0) } else { None }).unwrap_or(x0)).tanh());
                let o2: Option<f64> = if m1 < m1 || m1 > 0.3 { Some(((x0 + x0) - ((m1).clamp(-1.25, 1.25)))) } else { None };
                S0 { a: ((o2.unwrap_or(0.91) + m1)).sin(), bias: 0.5 * (m1), c: [(m1 - (o2.unwrap_or(0.0))), o2.map(|a3| (o2.unwrap_or(0.38) - a3).sin()).unwrap_or(x0)] }
            }
        }

        #[differentiate]
        fn program(x0: f64, p1: &[[f64; 2]; 2], q2: &mut f64) -> f64 {
            let o1: Option<f64> = if x0 < *q2 || *q2 > 0.3 { Some((|a2: f64| (a2).tanh())(((1.5 + (*q2).sin()).ln()).sin())) } else { None };
            let mut row3 = [((*q2) * (x0)).sin(); 4];
            let mut s4 = S0::method_2(((row3[1]).abs()).sin());
            s4 = S0 { a: ((s4.a + *q2)).tanh(), bias: (p1[1][1]).tanh(), c: [(s4.c[0] - (row3[1])), (if f64::sin(o1.unwrap_or(-0.52)) > s4.c[1] { row3[3] } else { s4.c[0] })] };
            (s4.c[0]).atan() + s4.a + s4.a + s4.c[1]
        }
    }

    compare!(
        program, (a0[0], matrix(a1), &mut a2[0]), (&mut d0[0], matrix(d1), &mut d2[0]), |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
        at: [-1.17, 0.27, -1.42, -0.27, -0.33, -0.4], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.25], stopped: false
    );
}

mod structs_433 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut m1 = 0.5 * (stop_gradient((x0).atan()));
            let o2 = if (if (m1).sin() > x0 { Some(x0) } else { None }).unwrap_or(x0) > m1 { Some((m1) * ((|a3: f64| x0)((m1).tanh()))) } else { None };
            if let Some(a4) = o2 {
            } else {
            }
            let mut sum5 = 0.0;
            for i6 in 0..3 {
                let mut list8 = (1..4).map(|a7| 0.25 * (a7 as f64) * (0.5 * ((m1) / (2.0 + (o2.unwrap_or(0.09)).sin())))).collect::<Vec<f64>>();
                sum5 += ((if i6 % 2 == 0 { Some(({ let inner9 = x0; inner9 * (o2.unwrap_or(-0.6)) })) } else { None }).map_or(m1, |a10| (0.25 * (i6 as f64) - a10).sin())).tanh();
            }
            let mut sum12 = 0.0;
            for i13 in 0..3 {
                let v14 = 0.5 * (((-((o2.unwrap_or(-0.7)).powi(2))).exp()).hypot(1.0 + (f64::sin(m1)).powi(2)));
                let f15 = |a16: f64, a17: f64| (a16).tanh();
                sum12 += 0.5 * (((o2.unwrap_or(-0.61)).sin() - ((x0 + o2.unwrap_or(1.23)))));
            }
            ((o2.unwrap_or(0.19)) / (2.0 + (o2.unwrap_or(1.11)).sin())) * ((x0).sin()) + x0 + x0 + x0 + sum5 + sum12
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.52], weights: [0.0], stopped: true
    );
}

mod structs_436 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut f64) -> f64 {
            {
                let mut f1 = |a2: f64| {
                    let mut m3 = (*p1).tanh();
                    for i4 in 1..3 {
                        let a2 = 0.5 * (((x0).clamp(-1.25, 1.25)) * ((m3) * (a2)));
                        let mut o5 = if a2 > 0.1 && *p1 < 0.9 { Some(((if *p1 < x0 || m3 > 0.3 { Some(*p1) } else { None }).unwrap_or_else(|| x0)) / (2.0 + (x0).sin())) } else { None };
                        m3 += (0.25 * (i4 as f64)).tanh();
                    }
                    (((*p1 - (m3)) + (a2).powi(3))).tanh()
                };
                let mut o6: Option<f64> = (0.18_f64 > x0).then(|| ((x0) * (x0) - ((x0 - (x0)))));
            }
            (if !(*p1 > *p1) { (x0) * (*p1) } else { (if (if !(*p1 > x0) { Some(x0) } else { None }).unwrap_or_else(|| *p1) > *p1 { Some(x0) } else { None }).map_or(*p1, |a7| x0) }) + x0 + x0 + *p1
        }
    }

    compare!(
        program, (a0[0], &mut a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [-0.79, 0.61], weights: [0.0, 0.25], stopped: false
    );
}

mod structs_437 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: Option<f64>,
        }

        #[differentiate]
        fn program(x0: f64, p1: &mut [f64]) -> f64 {
            let o1 = if (x0) * (x0) > p1[0] { Some((p1[1]).hypot(1.0 + ((1.5 + (p1[1]).sin()).ln()).powi(2))) } else { None };
            let mut list7 = (0..4).map(|a6| (x0).tanh()).collect::<Vec<f64>>();
            let s8 = S0 { a: (list7[3]).sin(), bias: list7.first().copied() };
            let mut row9 = list7.to_vec();
            let mut sum10 = 0.0;
            for i11 in 1..2 {
                let difference12 = p1[i11 + 1] - p1[i11] * p1[i11 - 1];
                if list7[1] < o1.unwrap_or(-0.19) || o1.unwrap_or(-0.69) > 0.3 {
                    if i11 % 2 == 0 {
                    } else {
                    }
                } else {
                }
                sum10 += 0.5 * (p1.iter().copied().map(|a13| a13 - (difference12)).sum::<f64>());
            }
            ((if o1.unwrap_or(-0.17) < o1.unwrap_or(0.71) || list7[3] > 0.3 { list7[3] } else { s8.bias.unwrap_or(1.47) })).abs() + o1.unwrap_or(-0.05) + s8.a + s8.bias.unwrap_or(-0.7) + sum10
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [-1.16, -1.16, 1.5, -1.28], weights: [0.0, 0.25, 0.5, 0.75], stopped: false
    );
}

mod structs_438 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[[f64; 2]; 2]) -> f64 {
            if !(x0 > p1[0][0]) {
                let mut m1 = ((p1[0][1]).atan()).sin();
                if x0 < m1 || m1 > 0.3 {
                    m1 = (m1).sin() + ((x0).atan()).abs();
                    return ((p1[0][1]) * (m1) + x0) + x0 + m1 + x0;
                }
                let mut stack2 = vec![(x0).max(m1), (m1 + p1[1][0])];
            } else {
            }
            let mut sum3 = 0.0;
            for i4 in 0..3 {
                {
                    let f5 = |a6: f64| {
                        let o7 = [a6, x0, 0.25 * (i4 as f64)].into_iter().map(|a8| a8 - (0.5 * ((if p1[i4 % 2][i4 % 2] < p1[i4 % 2][i4 % 2] || 0.25 * (i4 as f64) > 0.3 { (|a9: f64| a6)(x0) } else { (x0) * (a6) })))).map(|a10| a10 * (((a6) * (a6)) * ((a10).clamp(-1.25, 1.25)))).min_by(|a, b| a.total_cmp(b));
                        0.5 * (o7.or(Some((|a11: f64| x0)(0.5 * (a6)))).map_or(x0, |a12| (1.0 + (a12).powi(2)).sqrt()))
                    };
                }
                sum3 += (if i4 % 2 == 1 { Some((if i4 % 2 == 1 { Some(p1[i4 % 2][(i4 + 1) % 2]) } else { None }).unwrap_or_else(|| p1[i4 % 2][i4 % 2])) } else { None }).unwrap_or(p1[i4 % 2][0]);
            }
            let mut sum13 = 0.0;
            for i14 in 0..3 {
                let mut o15 = (i14 % 2 == 1).then(|| (-((0.25 * (i14 as f64)).powi(2))).exp());
                sum13 -= ((0.25 * (i14 as f64)).atan()).abs();
            }
            (x0 + (if p1[0][1] < x0 || p1[0][1] > 0.3 { Some(x0) } else { None }).unwrap_or_else(|| x0)) + p1[0][0] + x0 + x0 + sum3 + sum13
        }
    }

    compare!(
        program, (a0[0], matrix(a1)), (&mut d0[0], matrix(d1)), |a0: 1, a1: 4|, |d0, d1|,
        at: [-0.95, 1.1, -0.33, -0.05, -1.37], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_440 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: f64,
            c: Option<f64>,
            d: f64,
        }

        #[differentiate]
        fn program(x0: f64, p1: &[[f64; 2]; 2]) -> f64 {
            let mut s1 = S0 { a: 0.5 * ((x0) * (x0)), bias: ((p1[1][0]) * (p1[1][1])).tanh(), c: if (|a2: f64| p1[0][0])(p1[1][0]) > p1[0][0] { Some(p1[1][0]) } else { None }, d: p1[0][0] };
            let mut m3 = ((1.5 + (s1.bias).sin()).ln() + (p1[1][1] + p1[0][0]));
            if let Some(a4) = s1.c {
            } else {
            }
            ((m3) / (2.0 + (p1[1][1]).sin())).min((1.5 + (x0).cos()).recip()) + s1.a + m3 + x0
        }
    }

    compare!(
        program, (a0[0], matrix(a1)), (&mut d0[0], matrix(d1)), |a0: 1, a1: 4|, |d0, d1|,
        at: [-0.23, -0.66, -1.36, -0.05, -0.46], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_441 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: (f64, f64),
            c: Option<f64>,
        }

        #[differentiate]
        fn program(x0: f64, p1: &Vec<f64>) -> f64 {
            if (x0) / (2.0 + (p1[1]).sin()) > p1[1] {
                let v1 = x0;
                let mut o2: Option<f64> = ((x0 + p1[0]) > x0).then(|| ((p1[1]) / (2.0 + (v1).sin()) + p1[1]));
            }
            let s3 = S0 { a: ((p1[0]).cos()).tanh(), bias: (((if !(x0 > x0) { x0 } else { p1[1] })).sin(), 0.5 * (p1[0])), c: if (p1[1]).cos() > p1[0] { Some((p1[0] - (p1[1]))) } else { None } };
            ((x0 + p1[1])) * (p1.get(2).copied().map_or(x0, |a4| (a4 - a4).sin())) + p1[0] + p1[1] + s3.c.unwrap_or(-1.5)
        }
    }

    compare!(
        program, (a0[0], &a1.to_vec()), (&mut d0[0], d1), |a0: 1, a1: 2|, |d0, d1|,
        at: [0.27, -0.44, -1.04], weights: [0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_445 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: [f64; 3],
            c: f64,
            d: f64,
        }

        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut n2 = 0;
            let found1 = loop {
                n2 += 1;
                if n2 > 2 {
                    break (x0).tanh();
                }
                let s3 = S0 { a: ((x0) * (x0)).tanh(), bias: [x0, (if !(x0 > 0.25 * (n2 as f64)) { x0 } else { x0 }), (0.25 * (n2 as f64) - (x0))], c: (1.5 + (0.25 * (n2 as f64)).sin()).ln(), d: ((x0 + x0)).sin() };
            };
            let o4: Option<f64> = ((|a5: f64| x0)((found1).tanh()) > found1).then(|| x0);
            let Some(v8) = o4.or_else(|| Some(o4.unwrap_or(-1.16))) else {
                return (match o4.map(|a6| (x0 - a6).sin()) { Some(a7) => (if (found1) / (2.0 + (x0).sin()) > found1 { Some(o4.unwrap_or(-1.13)) } else { None }).unwrap_or_default(), None => o4.unwrap_or(-0.9) }) + o4.unwrap_or(0.24) + found1 + o4.unwrap_or(-0.69);
            };
            let row9 = vec![(v8).tanh(), (o4.unwrap_or(-0.01)).hypot(1.0 + (x0).powi(2)), o4.unwrap_or(-0.65), stop_gradient(found1)];
            let Some(v10) = o4.map(|a11| a11 * found1) else {
                return f64::sin((o4.unwrap_or(-0.64)) / (2.0 + (x0).sin())) + x0 + o4.unwrap_or(-1.09) + row9[0];
            };
            f64::sin(({ let inner13 = v10; inner13 * (v10) })) + 0.25 * (n2 as f64) + v8 + o4.unwrap_or(-1.47)
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.13], weights: [0.0], stopped: true
    );
}

mod structs_453 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone)]
        struct S0 {
            a: f64,
            bias: Vec<f64>,
            c: f64,
        }

        #[differentiate]
        impl S0 {
            fn method_2(x0: f64) -> S0 {
                let mut s1 = S0 { a: 0.5 * ((x0 - (x0))), bias: vec![x0, (x0) / (2.0 + (x0).sin())], c: ((x0).atan2(2.0 + (x0).sin())).sin() };
                let mut stack2 = vec![(s1.bias.iter().copied().skip_while(|&a3| a3 < 1.11).product::<f64>()).tanh(), s1.bias[0]];
                s1.clone()
            }
        }

        #[differentiate]
        fn program(x0: f64, p1: &[[f64; 2]; 2], q2: &mut f64) -> f64 {
            let o1: Option<f64> = if x0 < *q2 || *q2 > 0.3 { Some((|a2: f64| (a2).tanh())(((1.5 + (*q2).sin()).ln()).sin())) } else { None };
            let mut row3 = [((*q2) * (x0)).sin(); 4];
            let mut s4 = S0::method_2(((row3[1]).abs()).sin());
            s4 = S0 { a: ((s4.a + *q2)).tanh(), bias: vec![(p1[1][1]).tanh(), (o1.unwrap_or(-1.34)).cos()], c: f64::sin(s4.c) };
            ((if f64::sin(o1.unwrap_or(-0.52)) > s4.c { o1.unwrap_or(0.33) } else { p1[0][0] })) * (f64::sin(s4.c)) + s4.c + p1[1][1] + s4.c
        }
    }

    compare!(
        program, (a0[0], matrix(a1), &mut a2[0]), (&mut d0[0], matrix(d1), &mut d2[0]), |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
        at: [-1.09, -1.17, 0.27, -1.42, -0.27, -0.33], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.25], stopped: false
    );
}

mod structs_454 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut o1: Option<f64> = if (if x0 < x0 || x0 > 0.3 { Some(x0) } else { None }).map_or(x0, |a2| (a2 - a2).sin()) > x0 { Some(x0) } else { None };
            o1 = o1.map(|a4| (o1.unwrap_or(-0.71) - a4).sin());
            let mut m5 = (((if (o1.unwrap_or(0.08)) * (x0) > o1.unwrap_or(-0.22) { Some(o1.unwrap_or(1.32)) } else { None }).unwrap_or(o1.unwrap_or(0.4)) - ((o1.unwrap_or(0.52) + x0)))).sin();
            let mut sum6 = 0.0;
            for i7 in 1..3 {
                if let Some(a8) = o1 {
                    let o9: Option<f64> = ((0.25 * (i7 as f64)) / (2.0 + (x0).sin()) > x0).then_some((m5 - ((o1.unwrap_or(0.48)).clamp(-1.25, 1.25))));
                } else {
                }
                sum6 -= ((o1.unwrap_or(-0.17) - (o1.unwrap_or(-0.74)))).sin();
            }
            ((m5 - (m5)) + (if x0 < x0 || x0 > 0.3 { Some(o1.unwrap_or(-1.09)) } else { None }).unwrap_or_default()) + o1.unwrap_or(-0.12) + x0 + x0 + sum6
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.85], weights: [0.0], stopped: false
    );
}

mod structs_456 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: f64) -> f64 {
            let mut row1 = [x0, (p1) * (q2), x0, (x0 - (x0))];
            let mut o2: Option<f64> = if (x0) * (q2) > p1 { Some((match row1.last().copied() { Some(a3) => a3 * x0, None => row1[2] })) } else { None };
            {
                let f4 = |a5: f64| (o2.or(Some(a5)).map_or(row1[3], |a6| a6 * a6)) * ((o2.unwrap_or(0.45)).max(row1[1]));
                let v7 = match 3 {
                    k if k > 0 && f4(0.5 * (row1[0])) > p1 => {
                        0.5 * ((({ let inner8 = q2; inner8 * (q2) }) + (p1).clamp(-1.25, 1.25)))
                    }
                    1 if f4(0.5 * (row1[0])) > p1 => {
                        (q2 - ((q2).max(p1)))
                    }
                    _ => {
                        p1
                    }
                };
            }
            row1[1] + x0 + q2 + o2.unwrap_or(-0.1)
        }
    }

    compare!(
        program, (a0[0], a1[0], a2[0]), (&mut d0[0], &mut d1[0], &mut d2[0]), |a0: 1, a1: 1, a2: 1|, |d0, d1, d2|,
        at: [0.52, 0.51, 1.47], weights: [0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_460 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: [f64; 3]) -> f64 {
            let mut o1: Option<f64> = (x0 > p1[2]).then(|| ((p1[0]).atan2(2.0 + (p1[0]).sin())).hypot(1.0 + ((p1[0]).abs()).powi(2)));
            let x0 = (stop_gradient((p1[2]) * (p1[1]))).tanh();
            if let Some(a2) = o1 {
            }
            (o1.or_else(|| Some(o1.unwrap_or(-1.02))).unwrap_or_default()).abs() + o1.unwrap_or(-0.09) + x0 + x0
        }
    }

    compare!(
        program, (a0[0], *array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 3|, |d0, d1|,
        at: [1.23, 0.88, 1.4, -1.5], weights: [0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod structs_461 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: f64,
        }

        #[differentiate]
        impl std::ops::Add for S0 {
            type Output = Self;
            fn add(self, other: Self) -> Self { S0 { a: self.a + other.a, bias: self.bias + other.bias } }
        }

        #[differentiate]
        impl std::ops::Mul<S0> for f64 {
            type Output = S0;
            fn mul(self, other: S0) -> S0 { S0 { a: self * other.a, bias: self * other.bias } }
        }

        #[derive(Differentiable, Clone, Copy)]
        struct S1(f64, f64, S0);

        #[differentiate]
        fn program(x0: f64) -> f64 {
            let row1 = [(x0) / (2.0 + (x0).sin()), (1.0 + (x0).powi(2)).sqrt()];
            let mut s2 = S0 { a: ((-((row1[1]).powi(2))).exp()).tanh(), bias: ((x0).powi(2)).tanh() };
            let mut s3 = S1((row1[0]).sin(), ((s2.a).sin()).sin(), s2 + (s2.bias) * s2);
            (!(s3.2.bias > 0.17_f64)).then_some((if x0 < s2.bias || s3.2.bias > 0.3 { s2.bias } else { s3.0 })).unwrap_or(s3.0) + s2.a + s2.a + s3.2.bias
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.95], weights: [0.0], stopped: false
    );
}

mod structs_462 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut o1: Option<f64> = if x0 < x0 || x0 > 0.3 { Some((if (if (x0) / (2.0 + (x0).sin()) > x0 { Some(x0) } else { None }).map_or(x0, |a2| a2) > x0 { Some(stop_gradient(x0)) } else { None }).map_or(x0, |a3| (x0 - a3).sin())) } else { None };
            if let Some(a4) = o1 {
                let mut row5 = vec![o1.unwrap_or(1.01), (x0).cos()];
                let mut o6 = ((row5[0] + row5[1]) > o1.unwrap_or(0.09)).then_some(x0);
                if let Some(a7) = o6.as_mut() {
                    *a7 *= (x0).clamp(-1.25, 1.25);
                }
            }
            let late8;
            if (|a9: f64| x0)(x0) > x0 {
                late8 = ((o1.unwrap_or(-1.15)) * (x0)).abs();
            } else {
                late8 = ((x0).hypot(1.0 + (o1.unwrap_or(0.54)).powi(2))) * (o1.unwrap_or(0.77));
            }
            o1.map(|a10| a10 * x0).unwrap_or(o1.unwrap_or(0.44)) + late8 + o1.unwrap_or(-1.17) + o1.unwrap_or(-0.15)
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.57], weights: [0.0], stopped: true
    );
}

mod structs_463 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone)]
        struct S0 {
            a: f64,
            bias: Option<f64>,
            c: Vec<f64>,
            d: Option<f64>,
        }

        #[derive(Differentiable, Clone)]
        struct S1 {
            a: f64,
            bias: f64,
            c: [f64; 2],
            d: Option<f64>,
            inner: S0,
        }

        #[differentiate]
        fn program(x0: f64, p1: &mut [f64; 4]) -> f64 {
            'outer1: for i2 in (1..5).step_by(2) {
                let mut s3 = S0 { a: 0.5 * ((p1[i2 % 4]).max(p1[i2 % 4])), bias: if i2 < 1 { Some((|a4: f64| p1[i2 % 4])(x0)) } else { None }, c: vec![(x0).sin(), -(p1[i2 % 4]), (p1[i2 % 4] - (x0))], d: (i2 < 2).then(|| (1.5 + (p1[i2 % 4]).sin()).ln()) };
                let o5: Option<f64> = if (|a6: f64| 0.25 * (i2 as f64))(0.5 * (x0)) > s3.c[i2 % 3] { Some(s3.c[i2 % 3]) } else { None };
            }
            let mut stack7 = vec![(p1[2]) * (p1[1]), (x0) * (x0)];
            let s8 = S1 { a: 0.5 * ((|a9: f64| stack7[1])((x0).tanh())), bias: ((p1[3]) * (stack7[stack7.len() - 2])).tanh(), c: [p1[1], x0], d: if (match (if (p1[3]).sin() > x0 { Some(stack7[stack7.len() - 2]) } else { None }) { Some(a10) => a10 * a10, None => stack7[0] }) > x0 { Some(p1.iter().skip(1).scan(stack7[stack7.len() - 2], |state, &a11| { *state = *state * 0.5 + a11 + (((p1[2] + stack7[1])).tanh()); Some(*state) }).scan(0.5 * (p1[3]), |state, a12| { *state = *state - a12 + (((p1[1]).hypot(1.0 + (x0).powi(2))).tanh()); Some(*state) }).fold(stack7[stack7.len() - 2], |acc, a13| acc * 0.5 + (a13 * ((p1[3]).sin())))) } else { None }, inner: S0 { a: ((1.0 + (p1[1]).powi(2)).sqrt()).tanh(), bias: if stack7[stack7.len() - 1] > 0.1 && (x0 - (x0)) < 0.9 { Some((p1[1]) / (2.0 + (x0).sin())) } else { None }, c: vec![-(stack7[stack7.len() - 2]), (stack7[stack7.len() - 1]).mul_add(stack7[0], stack7[stack7.len() - 1]), (p1[0]).abs()], d: if x0 < p1[1] || stack7[1] > 0.3 { Some((x0 - (p1[1]))) } else { None } } };
            let mut s14 = S1 { a: ((stack7[stack7.len() - 2] + x0)).sin(), bias: ((s8.bias + stack7[stack7.len() - 1])).sin(), c: [(|a15: f64| x0)((s8.d.unwrap_or(-1.3)).tanh()), (s8.a) * (s8.inner.c[2])], d: s8.inner.bias.map(|a16| s8.inner.c[2]), inner: s8.inner.clone() };
            s8.inner.d.unwrap_or(0.26) + x0 + s8.inner.a + s8.inner.bias.unwrap_or(-0.33)
        }
    }

    compare!(
        program, (a0[0], array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 4|, |d0, d1|,
        at: [-0.44, 1.31, 0.32, -0.12, 1.31], weights: [0.0, 0.25, 0.5, 0.75, 1.0], stopped: false
    );
}

mod structs_464 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: [f64; 3], q2: &[[f64; 2]; 2]) -> f64 {
            let o1: Option<f64> = ((|a2: f64| x0)((x0).tanh()) > p1[1]).then_some((|a3: f64| (a3).tanh())(({ let inner4 = x0; inner4 * (x0) })));
            let mut n5 = 0;
            while n5 < 3 {
                n5 += 1;
                for (i7, e6) in p1[0..=1].iter().enumerate() {
                    let v8 = match (o1, p1.first().copied()) {
                        (Some(a9), Some(b10)) if a9 > -1.03 => {
                            let v15 = (((|a11: f64| b10)(x0) > 0.1 && ({ let inner12 = q2[0][n5 % 2]; inner12 * (p1[2 - i7]) }) < 0.9).then_some(o1.filter(|a| *a < -0.08).unwrap_or(x0)).map_or(x0, |a13| (|a14: f64| a9)(b10))).tanh();
                            (-(((o1.unwrap_or(-1.0) + p1[1])).powi(2))).exp()
                        }
                        (Some(a9), Some(b10)) => {
                            (((q2[i7 % 2][(i7 + 1) % 2]) * (q2[(i7 + 2) % 2][n5 % 2]) - (p1[n5 % 3]))).tanh()
                        }
                        _ => {
                            (((x0).tanh()) / (2.0 + (q2[n5 % 2][i7 % 2]).sin())).sin()
                        }
                    };
                }
            }
            ((o1.unwrap_or(1.38) + o1.unwrap_or(-0.54))).powi(3) + 0.25 * (n5 as f64) + x0 + x0
        }
    }

    compare!(
        program, (a0[0], *array(a1), matrix(a2)), (&mut d0[0], array(d1), matrix(d2)), |a0: 1, a1: 3, a2: 4|, |d0, d1, d2|,
        at: [-0.86, -1.05, 0.44, 1.11, 0.07, -0.21, -0.55, 0.5], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_466 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64) -> f64 {
            let o1: Option<f64> = ((x0).hypot(1.0 + (x0).powi(2)) > p1).then(|| (if (p1).clamp(-1.25, 1.25) > x0 { Some((x0 + p1)) } else { None }).unwrap_or(p1));
            let mut row2 = vec![(if p1 < x0 || x0 > 0.3 { p1 } else { x0 }); 2];
            let f3 = |a4: f64| {
                let mut o5 = o1.filter(|a| *a < 1.31);
                0.5 * (((o1.unwrap_or(0.48)).clamp(-1.25, 1.25) + (row2[0] + o5.unwrap_or(-0.62))))
            };
            (if !(o1.unwrap_or(-0.61) > row2[0]) { Some((1.0 + (o1.unwrap_or(1.39)).powi(2)).sqrt()) } else { None }).unwrap_or_default() + row2[0] + p1 + row2[0]
        }
    }

    compare!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [1.29, -0.9], weights: [0.0, 0.0], stopped: false
    );
}

mod structs_469 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: f64) -> f64 {
            {
                let f1 = |a2: f64, a3: f64| (((a3) / (2.0 + (q2).sin())).powi(3)).tanh();
                'outer4: for i5 in 1..2 {
                    let o6: Option<f64> = p1.get(0).copied();
                }
                let o7 = if !(x0 > q2) { Some(((p1[2]) * (p1[0])).powi(3)) } else { None };
            }
            let mut list8 = p1.iter().skip(1).copied().collect::<Vec<f64>>();
            list8[0] + x0 + list8[0] + x0
        }
    }

    compare!(
        program, (a0[0], a1, a2[0]), (&mut d0[0], d1, &mut d2[0]), |a0: 1, a1: 3, a2: 1|, |d0, d1, d2|,
        at: [0.52, -0.73, -0.6, -0.94, -1.43], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_471 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            'outer1: for i2 in (1..5).step_by(2).rev() {
                'outer3: for i4 in 1..2 {
                    let mut o5: Option<f64> = if !(x0 > x0) { Some(((x0 + x0)) * ((x0).abs())) } else { None };
                }
            }
            if ({ let inner6 = x0; inner6 * (inner6) }) > x0 {
                return ((x0).powi(2)).sin() + x0 + x0 + x0;
            }
            (x0).mul_add((x0) * (x0), x0) + x0 + x0 + x0
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.1], weights: [0.0], stopped: false
    );
}

mod structs_476 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: Option<f64>,
            c: [f64; 3],
            d: [f64; 2],
        }

        #[differentiate]
        fn program(x0: f64, p1: &Vec<f64>, q2: &[f64; 3]) -> f64 {
            let v1 = 0.25 * (p1.iter().map(|a2| a2.sin() * ((p1[0]).atan2(2.0 + (q2[0]).sin()))).filter(|&a3| a3 < 1.43).count() as f64);
            let mut o4 = if stop_gradient(q2[1]) > q2[2] { Some((({ let inner5 = v1; inner5 * (x0) })).sin()) } else { None };
            for e6 in q2.iter().rev() {
                let mut s8 = S0 { a: 0.5 * ((o4.unwrap_or(-0.12) + q2[0])), bias: o4.or(Some(v1)), c: [o4.unwrap_or(-0.23), (o4.unwrap_or(-0.24)).tanh(), ({ let inner9 = p1[2]; inner9 * (*e6) })], d: [(q2[1]) * (v1), v1] };
            }
            ((p1[3]) * (v1)).abs() + x0 + p1[3] + p1[0]
        }
    }

    compare!(
        program, (a0[0], &a1.to_vec(), array(a2)), (&mut d0[0], d1, array(d2)), |a0: 1, a1: 4, a2: 3|, |d0, d1, d2|,
        at: [-0.04, 0.8, 1.11, 0.54, 0.78, 0.45, 0.06, 1.21], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod structs_480 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: [f64; 2],
            c: f64,
            d: f64,
        }

        #[derive(Differentiable, Clone, Copy)]
        struct S1(f64, f64, f64, [f64; 3], S0);

        #[differentiate]
        fn program(x0: f64, p1: &mut f64, q2: &mut [f64]) -> f64 {
            let mut many1 = [S1(0.5 * ((1.5 + (*p1).sin()).ln()), (q2[0]).sin(), ((|a3: f64| *p1)((q2[1]).tanh())).sin(), [(q2[2] - (x0)), (!(x0 > *p1)).then(|| *p1).unwrap_or_else(|| *p1), (if q2.chunks(2).map(|a4| a4[1] - (0.5 * ((if !(x0 > q2[2]) { x0 } else { q2[2] })))).sum::<f64>() > q2[2] { Some(x0) } else { None }).unwrap_or(*p1)], S0 { a: ((q2[0] + *p1)).sin(), bias: [(-((x0).powi(2))).exp(), (q2[1]).atan()], c: (x0).tanh(), d: ((*p1 + q2[2])).sin() }), S1((f64::sin(x0)).sin(), (q2.last().copied().unwrap_or(*p1)).sin(), (*p1).sin(), [q2[1], (q2[0]) * (x0), stop_gradient(q2[1])], S0 { a: ((*p1 + *p1)).tanh(), bias: [(if !(*p1 > x0) { Some(q2[1]) } else { None }).unwrap_or_default(), (x0 + q2[0])], c: ((q2[3] + x0)).tanh(), d: ((x0).max(q2[2])).tanh() })];
            let mut o5 = ((*p1).min(*p1) > *p1).then_some((match (if (q2[3]).sin() > x0 { Some((if !(x0 > q2[2]) { q2[1] } else { q2[2] })) } else { None }) { Some(a6) => (match (if (a6 - (q2[0])) > x0 { Some(q2[1]) } else { None }) { Some(a7) => (a7 - a7).sin(), None => q2[0] }), None => q2[1] }));
            if let Some(a8) = o5.as_mut() {
                *a8 = ((q2[0] + x0)).tanh();
            }
            let mut s9 = S1(0.5 * (-(1.48_f64)), (*p1).tanh(), 0.5 * ((match o5.map(|a10| a10 * o5.unwrap_or(0.43)) { Some(a11) => o5.unwrap_or(0.5), None => q2[1] })), [(q2[0]) / (2.0 + (q2[3]).sin()), ({ let inner12 = o5.unwrap_or(-1.35); inner12 * (*p1) }), x0], S0 { a: 0.5 * ((o5.unwrap_or(-0.62) + o5.unwrap_or(-0.41))), bias: [(|a13: f64| *p1)((o5.unwrap_or(0.42)).tanh()), (1.5 + (*p1).cos()).recip()], c: f64::sin(x0), d: ((*p1).hypot(1.0 + (*p1).powi(2))).tanh() });
            let v15 = (o5.or_else(|| Some(({ let inner14 = o5.unwrap_or(0.98); inner14 * (s9.4.a) }))).unwrap_or(x0)).tanh();
            let Some(v17) = s9.4.bias.get(1).copied() else {
                return (|a16: f64| (s9.4.bias[0]).sin())(0.5 * (stop_gradient(s9.3[0]))) + o5.unwrap_or(-1.37) + x0 + s9.4.d;
            };
            o5 = (o5.unwrap_or(-0.25) < v17 || s9.4.d > 0.3).then(|| ((q2[3]) * (v15)).powi(3));
            let t21 = (1..4).map(|a19| ((a19 % 2 == 0).then(|| o5.unwrap_or(-1.12)).unwrap_or(v17)).clamp(-1.25, 1.25)).fold((s9.3[0], o5.unwrap_or(-0.12)), |(s, q), a22| (q * 0.5 + a22 * ((({ let inner23 = stop_gradient(q2[2]); inner23 * ((if (|a24: f64| *p1)(0.5 * (v17)) > s9.4.a { s9.1 } else { *p1 })) })).tanh()), s.sin()));
            q2.windows(2).map(|a25| a25[1] * (((|a26: f64| a26)(((1.5 + (s9.2).cos()).recip()).tanh())).tanh())).sum::<f64>() + t21.1 + v17 + x0
        }
    }

    compare!(
        program, (a0[0], &mut a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
        at: [-0.46, 0.53, -1.22, -1.4, -0.98, 1.21], weights: [0.0, 0.25, 0.25, 0.5, 0.75, 1.0], stopped: true
    );
}

mod structs_483 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut f64) -> f64 {
            let v1 = (((*p1).powi(2)).clamp(-1.25, 1.25)).sin();
            *p1 *= (0.5 * (((x0 < *p1 || x0 > 0.3).then(|| x0).map_or(v1, |a2| a2)).sin())).cos();
            let t6 = (0..3).skip_while(|&a3| a3 % 2 == 1).map(|a4| (((!(*p1 > x0)).then(|| v1).map_or(*p1, |a5| (x0 - a5).sin())).sin()).tanh()).fold(((|a7: f64| x0)(0.5 * (*p1)), *p1), |(s, q), a8| (q * 0.5 + a8 + (0.5 * (((if (v1).cos() > a8 { x0 } else { v1 }) - ((x0 + v1))))), s.sin()));
            let v11 = 0.5 * (((if (|a9: f64| a9)((t6.0).sin()) > x0 { Some(*p1) } else { None }).map_or(x0, |a10| *p1)) / (2.0 + (v1).sin()));
            let o12 = if (|a13: f64| x0)((x0).sin()) > v1 { Some(x0) } else { None };
            x0 + *p1 + v1 + t6.1
        }
    }

    compare!(
        program, (a0[0], &mut a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [0.19, 0.94], weights: [0.0, 0.25], stopped: false
    );
}

mod structs_487 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: usize,
            c: f64,
        }

        #[differentiate]
        fn program(x0: f64, p1: f64, q2: &[f64; 2]) -> f64 {
            let o1: Option<f64> = if (q2[0] - (p1)) > q2[1] { Some(p1) } else { None };
            let mut m2 = q2[0];
            let mut s3 = S0 { a: ((q2[1]) / (2.0 + (o1.unwrap_or(-1.39)).sin())).tanh(), bias: 1, c: ((q2[0]).sin()).sin() };
            ((0.25 * (s3.bias as f64) - (x0)) + s3.c) + s3.a + m2 + s3.a
        }
    }

    compare!(
        program, (a0[0], a1[0], array(a2)), (&mut d0[0], &mut d1[0], array(d2)), |a0: 1, a1: 1, a2: 2|, |d0, d1, d2|,
        at: [0.07, -0.94, -0.58, 1.29], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_492 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: Option<f64>,
        }

        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: &Vec<f64>) -> f64 {
            let v2 = ((match p1.first().copied() { Some(a1) => (a1 - a1).sin(), None => q2[1] })).tanh();
            let row3 = [q2[1], (v2 + x0)];
            for a6 in row3.iter().flat_map(|&a4| p1.iter().map(move |&b5| 0.5 * ((if (1.5 + (a4).cos()).recip() > x0 { a4 } else { v2 })) * a4)).skip(1) {
                let mut s7 = S0 { a: (stop_gradient(row3[1])).sin(), bias: if (|a8: f64| a6)(0.5 * (v2)) > v2 { Some((row3[0] + a6)) } else { None } };
                {
                    let part9 = &p1[1..4];
                    s7.a = part9[1] * 0.5;
                }
                if s7.bias.unwrap_or(1.03) < s7.bias.unwrap_or(-0.47) || s7.bias.unwrap_or(0.63) > 0.3 {
                    continue;
                }
            }
            v2 + v2 + x0 + v2
        }
    }

    compare!(
        program, (a0[0], a1, &a2.to_vec()), (&mut d0[0], d1, d2), |a0: 1, a1: 4, a2: 4|, |d0, d1, d2|,
        at: [0.94, 0.26, 0.72, 0.35, -1.03, -0.76, -0.7, 0.88, -0.29], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod structs_493 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: [f64; 3],
            c: f64,
            d: f64,
        }

        #[differentiate]
        fn helper_0(x0: f64, p1: &[[f64; 2]; 2], q2: &[[f64; 2]; 2]) -> Option<f64> {
            let mut o1 = if (if (if (p1[1][1]).abs() > 0.1 && (if (|a2: f64| x0)((q2[1][0]).tanh()) > x0 { p1[1][0] } else { q2[1][1] }) < 0.9 { q2[0][1] } else { p1[1][0] }) > x0 { Some(x0) } else { None }).unwrap_or_else(|| p1[1][0]) > 0.1 && (|a3: f64| x0)((x0).sin()) < 0.9 { Some((if (x0).sin() > p1[0][0] { Some((1.5 + (x0).sin()).ln()) } else { None }).unwrap_or_default()) } else { None };
            if let Some(a4) = o1.as_mut() {
                *a4 *= ((p1[0][1]).min(x0)).tanh();
            }
            if let Some(a5) = o1 {
            }
            Some(((p1[1][1]).clamp(-1.25, 1.25)).abs() + q2[1][1] + q2[0][1] + q2[0][1])
        }

        #[differentiate]
        fn program(x0: f64, p1: &mut f64, q2: &mut [f64]) -> f64 {
            let mut t2 = ((({ let inner1 = *p1; inner1 * (q2[1]) })).sin(), 0.5 * (*p1));
            let o3: Option<f64> = if !(*p1 > t2.0) { Some((|a4: f64| t2.0)(0.5 * ((q2[0] + *p1)))) } else { None };
            q2[2] = q2[1] * 0.5 + q2[2].sin();
            let mut s5 = S0 { a: ((*p1) / (2.0 + (x0).sin())).sin(), bias: [((q2[3] + *p1) > x0).then(|| *p1).map_or(o3.unwrap_or(-1.35), |a6| (*p1 - a6).sin()), (*p1 + o3.unwrap_or(-0.39)), (t2.0).sin()], c: (t2.1).hypot(1.0 + (t2.1).powi(2)), d: x0 };
            (helper_0((x0).tanh(), &[[x0, *p1], [q2[3], o3.unwrap_or(-0.23)]], &[[s5.c, s5.d], [s5.bias[2], o3.unwrap_or(-1.32)]]).unwrap_or(x0)).atan2(2.0 + ((if o3.unwrap_or(0.43) < x0 || s5.d > 0.3 { t2.1 } else { s5.d })).sin()) + *p1 + *p1 + s5.bias[1]
        }
    }

    compare!(
        program, (a0[0], &mut a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
        at: [1.25, -0.43, -0.11, 0.11, 1.34, -0.95], weights: [0.0, 0.25, 0.25, 0.5, 0.75, 1.0], stopped: false
    );
}

mod structs_496 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: [f64; 3],
        }

        #[differentiate]
        impl S0 {
            fn method_2(&self, x0: f64, p1: &[f64]) -> S0 {
                for a3 in self.bias.iter().flat_map(|&a1| self.bias.iter().map(move |&b2| -(x0) * a1)) {
                    let x0 = (stop_gradient((p1[0]) * (p1[0]))).tanh();
                }
                *self
            }
        }

        #[differentiate]
        fn program(x0: f64, p1: f64, q2: f64) -> f64 {
            let mut s1 = S0 { a: ((q2) / (2.0 + (q2).sin())).sin(), bias: [p1, (if (|a2: f64| q2)(x0) > 0.1 && (p1) * (q2) < 0.9 { Some(p1) } else { None }).unwrap_or_default(), [x0, q2, q2].into_iter().zip((0..4)).rev().map(|(a4, a5)| 0.5 * ((a4).hypot(1.0 + (0.25 * (a5 as f64)).powi(2)))).sum::<f64>()] };
            let mut s6 = s1.method_2((stop_gradient(s1.bias[2])).sin(), &s1.bias[1..3]);
            {
                let f7 = |a8: f64| 0.5 * (((if s1.a > x0 { s6.bias[0] } else { s1.bias[1] })) * (0.25 * (s6.bias.chunks(2).filter(|w9| w9[0] > 0.63).count() as f64)));
            }
            (if (q2 + s1.bias[1]) > 0.1 && x0 < 0.9 { Some((1.0 + (p1).powi(2)).sqrt()) } else { None }).map_or(s6.a, |a10| (p1 - a10).sin()) + s6.a + s6.bias[0] + x0
        }
    }

    compare!(
        program, (a0[0], a1[0], a2[0]), (&mut d0[0], &mut d1[0], &mut d2[0]), |a0: 1, a1: 1, a2: 1|, |d0, d1, d2|,
        at: [0.87, -1.24, -0.75], weights: [0.0, 0.0, 0.0], stopped: true
    );
}

mod structs_497 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64) -> f64 {
            let mut row1 = vec![0.5 * ((p1 + x0)); 4];
            let v2 = (f64::sin((p1) / (2.0 + (x0).sin()))).sin();
            if v2 < v2 || v2 > 0.3 {
                for i3 in 1..=3 {
                }
            } else {
            }
            ((p1 + v2) - (v2)) + p1 + x0 + x0
        }
    }

    compare!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [-0.39, 0.75], weights: [0.0, 0.0], stopped: false
    );
}

mod structs_498 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: &f64) -> f64 {
            let mut o1 = if (x0).cos() > 0.1 && p1[1] < 0.9 { Some(p1[1]) } else { None };
            let row2 = [stop_gradient(o1.unwrap_or(-1.45)), (o1.unwrap_or(-0.26)).hypot(1.0 + (p1[3]).powi(2))];
            let row3 = [(o1.unwrap_or(-1.34)) * (row2[1]), (o1.unwrap_or(-0.55)).atan(), (row2[0]).tanh()];
            let found5 = 'block4: {
                ((|a6: f64| x0)(((row2[1]) * (row3[1])).tanh())).sin()
            };
            ((if (*q2 + p1[0]) > o1.unwrap_or(0.82) { x0 } else { o1.unwrap_or(1.4) })) * (o1.unwrap_or(-0.05)) + found5 + p1[1] + row3[0]
        }
    }

    compare!(
        program, (a0[0], a1, &a2[0]), (&mut d0[0], d1, &mut d2[0]), |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
        at: [1.29, -0.64, 1.4, -1.25, 0.77, 0.98], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod structs_499 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone)]
        struct S0 {
            a: f64,
            bias: f64,
            c: Option<f64>,
            d: Vec<f64>,
        }

        #[differentiate]
        fn program(x0: f64, p1: usize) -> f64 {
            let o1 = if (1.5 + (0.25 * (p1 as f64)).sin()).ln() > 0.25 * (p1 as f64) { Some(((x0 - (x0))).atan()) } else { None };
            for i2 in 1..=2 {
                let mut s3 = S0 { a: ((|a4: f64| a4)((o1.unwrap_or(0.85)).sin())).sin(), bias: ((0..3).map(|a5| ((1.5 + (o1.unwrap_or(0.2)).cos()).recip()).tanh()).fold(x0, f64::max)).tanh(), c: if o1.unwrap_or(-0.55) < x0 || x0 > 0.3 { Some((|a6: f64| 0.25 * (i2 as f64))(0.5 * (o1.unwrap_or(0.52)))) } else { None }, d: vec![(|a7: f64| a7)(0.5 * (0.25 * (i2 as f64))), x0] };
                let mut o8: Option<f64> = o1.or_else(|| Some(o1.unwrap_or(-1.22)));
            }
            o1.unwrap_or(-1.31) + x0 + x0 + x0
        }
    }

    compare!(
        program, (a0[0], 0), (&mut d0[0]), |a0: 1|, |d0|,
        at: [1.4], weights: [0.0], stopped: false
    );
}

mod structs_501 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64]) -> f64 {
            let o1 = if (p1[1]) * (p1[0]) > p1[1] { Some(((p1[1]) * (p1[0])) * ((|a2: f64| p1[0])(x0))) } else { None };
            'outer3: for (i5, e4) in p1.iter_mut().enumerate() {
                let o6: Option<f64> = if i5 < 1 { Some(*e4) } else { None };
            }
            let mut sum7 = 0.0;
            for i8 in 1..1 {
                let difference9 = p1[i8 + 1] - p1[i8] * p1[i8 - 1];
                if i8 % 2 == 0 {
                    {
                        let f10 = |a11: f64| {
                            0.5 * (((p1[1 - i8] + difference9)).clamp(-1.25, 1.25))
                        };
                    }
                }
                sum7 -= 0.5 * ((if i8 % 2 == 0 { (o1.unwrap_or(0.09) + difference9) } else { (x0) * (o1.unwrap_or(-1.47)) }));
            }
            x0 + p1[1] + o1.unwrap_or(0.93) + x0 + sum7
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 2|, |d0, d1|,
        at: [0.2, -1.02, 0.54], weights: [0.0, 0.25, 0.5], stopped: false
    );
}

mod structs_502 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut f64) -> f64 {
            let Some(v1) = (*p1 < *p1 || *p1 > 0.3).then(|| (x0).cos()) else {
                return (if (*p1).abs() > x0 { Some((1.0 + (x0).powi(2)).sqrt()) } else { None }).unwrap_or_default() + *p1 + *p1 + *p1;
            };
            let mut o2: Option<f64> = if (x0 + *p1) > *p1 { Some((stop_gradient(*p1) - ((*p1).tanh()))) } else { None };
            let mut m3 = (x0).tanh();
            (|a4: f64| (x0).abs())(0.5 * (m3)) + o2.unwrap_or(-0.36) + x0 + m3
        }
    }

    compare!(
        program, (a0[0], &mut a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [0.29, -0.27], weights: [0.0, 0.25], stopped: true
    );
}

mod structs_505 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64; 3]) -> f64 {
            'outer1: for i2 in 0..3 {
                let o3 = (i2 % 2 == 0).then(|| ((p1.iter().product::<f64>()).tanh() + (match (i2 % 2 == 0).then(|| 0.25 * (i2 as f64)) { Some(a4) => a4 * a4, None => p1[(i2 + 1) % 3] })));
                let mut m5 = 0.5 * ((|a6: f64| (o3.unwrap_or(0.94) + o3.unwrap_or(0.72)))(0.5 * ((if p1[0] > 0.1 && (|a7: f64| a7)(0.5 * (0.25 * (i2 as f64))) < 0.9 { o3.unwrap_or(-0.47) } else { p1[1] }))));
            }
            ((1.5 + (x0).sin()).ln() - ((x0 - (p1[1])))) + x0 + x0 + p1[1]
        }
    }

    compare!(
        program, (a0[0], array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 3|, |d0, d1|,
        at: [-0.43, -1.02, -0.18, 0.87], weights: [0.0, 0.25, 0.5, 0.75], stopped: false
    );
}

mod structs_506 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: f64,
            c: (f64, f64),
            d: [f64; 3],
        }

        #[differentiate]
        impl S0 {
            fn method_3(x0: f64) -> S0 {
                let mut o1: Option<f64> = if x0 > x0 { Some(((-((x0).powi(2))).exp()) / (2.0 + (x0).sin())) } else { None };
                let v3 = 0.5 * ((if (|a2: f64| a2)((o1.unwrap_or(-1.38)).tanh()) > 0.1 && x0 < 0.9 { Some((o1.unwrap_or(-1.44)).clamp(-1.25, 1.25)) } else { None }).unwrap_or(o1.unwrap_or(-0.69)));
                S0 { a: (v3) * (v3), bias: ((1.5 + (v3).sin()).ln()).sin(), c: (0.5 * ((v3).tanh()), ((v3).tanh()).tanh()), d: [v3, (o1.unwrap_or(-0.81) - (o1.unwrap_or(0.16))), (v3 + v3)] }
            }
        }

        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut row1 = [x0; 2];
            let mut o2 = if row1[0] > row1[1] { Some(((1.5 + (x0).cos()).recip()) * ((row1[0]).sin())) } else { None };
            let mut s3 = S0::method_3(((if (-((x0).powi(2))).exp() > row1[1] { x0 } else { row1[1] })).tanh());
            ((|a4: f64| s3.a)(s3.bias) + (row1[0]) * (o2.unwrap_or(1.4))) + s3.bias + s3.c.1 + row1[1]
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [1.32], weights: [0.0], stopped: false
    );
}

mod structs_518 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut f64) -> f64 {
            let Some(v1) = (*p1 < *p1 || *p1 > 0.3).then(|| (x0).cos()) else {
                return (if (*p1).abs() > x0 { Some((1.0 + (x0).powi(2)).sqrt()) } else { None }).unwrap_or_default() + *p1 + *p1 + *p1;
            };
            let mut o2: Option<f64> = if (x0 + *p1) > *p1 { Some((stop_gradient(*p1) - ((*p1).tanh()))) } else { None };
            let mut m3 = (x0).tanh();
            (|a4: f64| (x0).abs())(0.5 * (m3)) + o2.unwrap_or(-0.36) + x0 + m3
        }
    }

    compare!(
        program, (a0[0], &mut a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [0.29, -0.27], weights: [0.0, 0.25], stopped: true
    );
}

mod structs_521 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &Vec<f64>) -> f64 {
            let mut o1: Option<f64> = if (stop_gradient(x0) > p1[1]).then(|| p1[1]).unwrap_or_else(|| x0) > p1[1] { Some((match (if x0 < x0 || x0 > 0.3 { Some((|a2: f64| p1[1])(0.5 * (x0))) } else { None }) { Some(a3) => (x0 - a3).sin(), None => p1[0] })) } else { None };
            let o5 = p1.windows(2).enumerate().map(|(a7, a8)| a8[1 - a7] + ((a8[1 - a7]).sin())).min_by(|a, b| a.total_cmp(b));
            let late9;
            if (|a10: f64| x0)(0.5 * (x0)) > 0.1 && o5.and_then(|a11| if a11 > 0.86 { Some((o5.unwrap_or(-1.24) - a11).sin()) } else { None }).unwrap_or(x0) < 0.9 {
                late9 = (((p1[1]).hypot(1.0 + (p1[1]).powi(2))) / (2.0 + (x0).sin())).tanh();
            } else {
                late9 = (((|a12: f64| a12)(x0)) * ((x0).max(x0))).tanh();
            }
            let mut sum13 = 0.0;
            for i14 in 1..1 {
                let difference15 = p1[i14 + 1] - p1[i14] * p1[i14 - 1];
                let o16 = (x0 < late9 || difference15 > 0.3).then(|| ((late9) / (2.0 + (p1[1 - i14]).sin())).max((x0).sin()));
                let mut o17: Option<f64> = o1.or(Some(difference15));
                sum13 += (f64::sin((o16.unwrap_or(0.25)).sin())).tanh();
            }
            (p1[1]) * ((if p1[1] < o5.unwrap_or(-0.19) || late9 > 0.3 { o1.unwrap_or(-0.65) } else { x0 })) + o5.unwrap_or(1.22) + x0 + late9 + sum13
        }
    }

    compare!(
        program, (a0[0], &a1.to_vec()), (&mut d0[0], d1), |a0: 1, a1: 2|, |d0, d1|,
        at: [0.85, 0.95, -0.25], weights: [0.0, 0.0, 0.0], stopped: true
    );
}

mod structs_523 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone)]
        struct S0(f64, (f64, f64), Vec<f64>, f64);

        #[differentiate]
        fn program(x0: f64, p1: &f64) -> f64 {
            let Some(v1) = (if (x0).mul_add(x0, *p1) > 0.1 && (1.5 + (x0).cos()).recip() < 0.9 { Some((*p1) * (x0)) } else { None }) else {
                return (*p1) * ((*p1 + *p1)) + x0 + *p1 + x0;
            };
            let mut o2: Option<f64> = if *p1 > *p1 { Some(((x0 + v1)).mul_add((v1) * (*p1), x0)) } else { None };
            let mut o3: Option<f64> = o2.or(Some(((v1 + *p1)).cos()));
            let mut s4 = S0(0.5 * ((x0 + x0)), (v1, 0.5 * ((|a5: f64| v1)((*p1).sin()))), vec![(o3.unwrap_or(-0.94)) * (x0), (if !(*p1 > *p1) { Some(*p1) } else { None }).unwrap_or(o3.unwrap_or(-1.39))], (o3.unwrap_or(-1.22)).powi(2));
            if (match o2.filter(|a| *a < 0.39) { Some(a6) => (*p1 - a6).sin(), None => s4.2[1] }) > v1 {
                let mut o7 = s4.2.get(3).copied();
            } else if s4.1.1 < x0 || o2.unwrap_or(-0.56) > 0.3 {
                'outer8: for i9 in 0..3 {
                    if let Some(a10) = o3 {
                    }
                }
            }
            ({ let inner11 = stop_gradient(x0); inner11 * ((x0).hypot(1.0 + (o2.unwrap_or(0.96)).powi(2))) }) + s4.1.1 + o3.unwrap_or(1.5) + x0
        }
    }

    compare!(
        program, (a0[0], &a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [1.21, 0.12], weights: [0.0, 0.0], stopped: true
    );
}

mod structs_526 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0(f64, Option<f64>);

        #[differentiate]
        fn program(x0: f64, p1: &mut f64) -> f64 {
            let mut s1 = S0(({ let inner2 = *p1; inner2 * (x0) }), if (*p1) * (*p1) > *p1 { Some(x0) } else { None });
            let v3 = match (s1.1, ((|a6: f64| x0)((x0).tanh()) > x0).then_some([s1.1.unwrap_or(-1.19), *p1, *p1].into_iter().reduce(f64::max).unwrap_or(*p1))) {
                (Some(a4), Some(b5)) => {
                    let mut m7 = (((-((b5).powi(2))).exp()).cos()).tanh();
                    s1.1 = if *p1 > s1.0 { Some(((b5).sin()).tanh()) } else { None };
                    0.5 * (a4)
                }
                _ => {
                    let mut f9 = |a10: f64, a11: f64| {
                        let row12 = vec![(a11 + x0), s1.1.map(|a13| a13 * a11).map_or(a10, |a14| s1.0)];
                        let mut s15 = S0((x0) * (a11), row12.last().copied());
                        ({ let inner16 = (s1.0).tanh(); inner16 * ((row12[0]) * (a10)) })
                    };
                    0.5 * (((s1.1.unwrap_or(0.34)) * (0.84_f64) - ((s1.1.unwrap_or(0.09)) * (s1.0))))
                }
            };
            s1.0 + s1.1.unwrap_or(0.39) + s1.1.unwrap_or(-0.23) + s1.0
        }
    }

    compare!(
        program, (a0[0], &mut a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [1.32, 0.2], weights: [0.0, 0.25], stopped: false
    );
}

mod structs_530 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: f64) -> f64 {
            let q2 = 0.5 * (x0);
            if q2 < q2 || p1[1] > 0.3 {
                {
                    let part1 = &p1[0..2];
                    let mut row2 = part1.to_vec();
                    row2[0] = part1[1] * 0.5;
                }
                let mut row3 = vec![(if (x0) * (p1[1]) > 0.1 && (p1[2]).min(p1[2]) < 0.9 { x0 } else { x0 }), x0, q2];
            } else {
                let mut m4 = p1[0];
            }
            (|a5: f64| ({ let inner6 = p1[0]; inner6 * (x0) }))(0.5 * ((x0 - (x0)))) + q2 + x0 + p1[2]
        }
    }

    compare!(
        program, (a0[0], a1, a2[0]), (&mut d0[0], d1, &mut d2[0]), |a0: 1, a1: 3, a2: 1|, |d0, d1, d2|,
        at: [0.28, -0.22, -0.06, -0.03, 0.5], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_532 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: usize) -> f64 {
            {
                let f1 = |a2: f64| (((x0) * (x0)).abs()).tanh();
                let v3 = ((if x0 < x0 || 0.25 * (p1 as f64) > 0.3 { (if (if p1 < 2 { 0.23_f64 } else { 0.25 * (p1 as f64) }) > 1.28_f64 { Some(x0) } else { None }).unwrap_or(x0) } else { (x0).tanh() })).tanh();
            }
            let mut list10: Vec<f64> = [x0, x0, x0].into_iter().map(|a6| a6 + (((if p1 < 1 { Some((x0 + a6)) } else { None }).unwrap_or_else(|| a6)).tanh())).enumerate().map(|(a8, a9)| a9 * (((a8 < 2).then_some(a9).unwrap_or_else(|| a9)).sin())).collect();
            'outer11: for i12 in (0..2).rev() {
            }
            ((if list10[p1 % 3] > x0 { Some(x0) } else { None }).unwrap_or(list10[p1 % 3]) + (list10[(p1 + 1) % 3]).atan()) + 0.25 * (p1 as f64) + x0 + x0
        }
    }

    compare!(
        program, (a0[0], 2), (&mut d0[0]), |a0: 1|, |d0|,
        at: [1.47], weights: [0.0], stopped: false
    );
}

mod structs_533 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &Vec<f64>, q2: &mut f64) -> f64 {
            let mut m2 = 0.5 * ((if !(*q2 > x0) { Some((if *q2 < p1[0] || x0 > 0.3 { Some(*q2) } else { None }).unwrap_or(x0)) } else { None }).unwrap_or_default());
            let o3 = if (|a4: f64| x0)((p1[1]).tanh()) > x0 { Some(x0) } else { None };
            let Some(v5) = o3.or_else(|| Some((p1[1] + m2))) else {
                return ((p1[0] + x0)) * ((p1[1]).abs()) + p1[0] + x0 + x0;
            };
            let mut row6 = [(m2 + *q2), (p1[1]).min(m2), o3.unwrap_or(0.92)];
            let mut sum7 = 0.0;
            for i8 in 1..2 {
                let difference9 = row6[i8 + 1] - row6[i8] * row6[i8 - 1];
                let row10 = p1.to_vec();
                sum7 += (((|a11: f64| a11)((x0).tanh()) + (p1[1 - i8] + x0))).sin();
            }
            row6[1] + p1[0] + o3.unwrap_or(-0.55) + p1[1] + sum7
        }
    }

    compare!(
        program, (a0[0], &a1.to_vec(), &mut a2[0]), (&mut d0[0], d1, &mut d2[0]), |a0: 1, a1: 2, a2: 1|, |d0, d1, d2|,
        at: [-0.81, 0.1, 0.91, 0.81], weights: [0.0, 0.0, 0.0, 0.25], stopped: false
    );
}

mod structs_552 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0(f64, f64, [f64; 3]);

        #[differentiate]
        fn program(x0: f64, p1: &mut [f64; 3], q2: &[f64; 2]) -> f64 {
            let mut many1 = vec![S0(p1[0], (q2[0] - (x0)), [stop_gradient(p1[0]), (p1[0]).min(x0), (x0).tanh()]), S0(((1.5 + (p1[1]).cos()).recip()).sin(), ((q2[1]) * (q2[0])).sin(), [(x0).sin(), (q2[0] + q2[1]), (p1[0]) * (q2[0])])];
            let mut o3: Option<f64> = if q2[0] > p1[0] { Some((if (q2[1]).sin() > x0 { Some(p1[1]) } else { None }).unwrap_or_default()) } else { None };
            if q2[1] < x0 || q2[1] > 0.3 {
                {
                    let part4 = &q2[1..];
                    p1[1] = part4[0] * 0.5;
                }
            } else if p1[1] > q2[1] {
            }
            (o3.or(Some(x0)).unwrap_or(q2[1])).hypot(1.0 + ((p1[2] - (q2[0]))).powi(2)) + o3.unwrap_or(-0.61) + x0 + x0
        }
    }

    compare!(
        program, (a0[0], array(a1), array(a2)), (&mut d0[0], array(d1), array(d2)), |a0: 1, a1: 3, a2: 2|, |d0, d1, d2|,
        at: [0.89, -0.65, -0.32, 1.47, -0.26, -0.45], weights: [0.0, 0.25, 0.5, 0.75, 0.0, 0.0], stopped: true
    );
}

mod structs_554 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: [f64; 3],
        }

        #[differentiate]
        fn program(x0: f64, p1: [f64; 2], q2: &Vec<f64>) -> f64 {
            let mut o1: Option<f64> = if x0 > p1[1] { Some(x0) } else { None };
            let mut many2 = [S0 { a: (o1.unwrap_or(1.4)).sin(), bias: [p1[1], o1.unwrap_or(-1.25), q2.iter().take(2).step_by(2).map(|a4| a4 * (o1.unwrap_or(-0.92))).fold(p1[0], f64::max)] }, S0 { a: (x0).hypot(1.0 + (x0).powi(2)), bias: [o1.unwrap_or(o1.unwrap_or(-1.34)), (x0).atan2(2.0 + (p1[0]).sin()), (q2[1]).min(p1[1])] }, S0 { a: ((q2[2]) * (q2[1])).sin(), bias: [(o1.unwrap_or(0.21)) * (o1.unwrap_or(-0.65)), (|a5: f64| p1[0])((q2[0]).tanh()), (o1.unwrap_or(-1.28)) / (2.0 + (p1[0]).sin())] }];
            for s3 in many2.iter_mut() {
                let o6 = ((p1[1]) * (p1[1]) > 0.1 && ({ let inner7 = o1.unwrap_or(-0.89); inner7 * (q2[0]) }) < 0.9).then_some((if !(s3.bias[1] > s3.bias[0]) { Some((x0) * (q2[2])) } else { None }).unwrap_or(p1[0]));
                let mut s8 = S0 { a: (p1.last().copied().unwrap_or_else(|| x0)).sin(), bias: [(|a9: f64| o1.unwrap_or(-0.61))((s3.a).tanh()), (x0).hypot(1.0 + (q2[2]).powi(2)), (q2[0]).abs()] };
            }
            let mut m10 = ((p1[1] + x0) + (if o1.unwrap_or(-0.24) > q2[1] { q2[0] } else { x0 }));
            let v11 = match o1 {
                Some(a12) => {
                    let row14 = vec![(match o1.filter(|a| *a < 0.37) { Some(a15) => m10, None => a12 }); 3];
                    (((if ((q2[0] + row14[0]) > 0.1 && (o1.unwrap_or(-0.4)) * (row14[1]) < 0.9).then_some(p1[1]).map_or(p1[1], |a16| (a16 - a16).sin()) > row14[2] { m10 } else { q2[2] })).max((o1.unwrap_or(0.02)).sin())).tanh()
                }
                None => {
                    0.5 * ((if x0 > q2[2] { -(q2[1]) } else { p1[0] }))
                }
            };
            p1[0] + q2[2] + x0 + p1[0]
        }
    }

    compare!(
        program, (a0[0], *array(a1), &a2.to_vec()), (&mut d0[0], array(d1), d2), |a0: 1, a1: 2, a2: 3|, |d0, d1, d2|,
        at: [0.48, -0.53, 0.03, -1.46, -1.32, -0.83], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_556 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: f64) -> f64 {
            let mut m1 = ((|a2: f64| (p1[0] + x0))(((p1[0]).min(x0)).tanh())).tanh();
            let mut n5 = 0;
            let found4 = 'outer3: loop {
                n5 += 1;
                if n5 > 3 {
                    break 0.5 * (((m1 - (m1))) * ((m1) * (m1)));
                }
                let mut items9 = p1.chunks(2).enumerate().map(|(a7, a8)| a8[n5 % 2] * ((p1[a7]).tanh()));
                let v10 = items9.next().unwrap_or(p1[(n5 + 1) % 4]);
                while let Some(a11) = items9.next() {
                    let mut o12: Option<f64> = if n5 < 2 { Some(a11) } else { None };
                }
                let o13 = if n5 % 2 == 1 { Some(((p1[(n5 + 2) % 4]) * (p1[(n5 + 1) % 4]) - ((if m1 > x0 { Some(p1[(n5 + 2) % 4]) } else { None }).unwrap_or_default()))) } else { None };
                m1 /= 2.0 + (((v10 - (q2)) + (if n5 < 2 { v10 } else { m1 }))).sin();
                if !(x0 > p1[n5 % 4]) {
                    return -((n5 % 2 == 0).then(|| p1[(n5 + 2) % 4]).unwrap_or(m1)) + x0 + q2 + q2;
                }
            };
            let mut m14 = (x0).sin();
            m14 /= 2.0 + ((((found4 - (x0))) * (p1.get(1).copied().unwrap_or(m1))).tanh()).sin();
            (if p1.iter().copied().fold(0.5 * (m14), |acc, a15| acc - (a15 + (0.5 * ((m14).max(m14))))) > q2 { Some(-(p1[(n5 + 1) % 4])) } else { None }).unwrap_or_else(|| p1[n5 % 4]) + x0 + m1 + m1
        }
    }

    compare!(
        program, (a0[0], a1, a2[0]), (&mut d0[0], d1, &mut d2[0]), |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
        at: [0.26, 0.17, 0.09, 0.83, 1.28, -0.33], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_557 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[[f64; 2]; 2], q2: &Vec<f64>) -> f64 {
            if (p1[1][1]) / (2.0 + (x0).sin()) > x0 {
                let x0 = (q2[1]).tanh();
                let row1 = q2.to_vec();
            }
            for e2 in q2.iter() {
            }
            q2.iter().zip(q2.iter()).map(|(a5, a6)| *a5 + ((((*a6).sin()).powi(2)).tanh())).sum::<f64>() + p1[1][1] + p1[1][1] + q2[0]
        }
    }

    compare!(
        program, (a0[0], matrix(a1), &a2.to_vec()), (&mut d0[0], matrix(d1), d2), |a0: 1, a1: 4, a2: 2|, |d0, d1, d2|,
        at: [0.45, 1.45, -0.34, -0.34, 1.38, -0.87, -0.96], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_559 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            let x0 = (x0).sin();
            if (|a1: f64| x0)(0.5 * (x0)) > p1[1] {
                return ((x0 + p1[1]) - ((if !(x0 > x0) { Some(x0) } else { None }).unwrap_or(x0))) + p1[1] + x0 + x0;
            }
            let mut stack2 = vec![(p1[0]).hypot(1.0 + (p1[0]).powi(2)), p1[1]];
            let o3: Option<f64> = if x0 > x0 { Some(((stack2[stack2.len() - 2] + p1[1])) * ((if !(p1[0] > p1[0]) { x0 } else { p1[0] }))) } else { None };
            match 0 {
                k if k > 0 && o3.unwrap_or(-0.01) > stack2[0] => {
                    let mut m4 = (p1[1]).sin();
                }
                1 if o3.unwrap_or(-0.01) > stack2[0] => {
                    let Some(v7) = o3.map(|a8| a8 * stack2[1]) else {
                        return ((stack2[stack2.len() - 1]) * (p1[0])) * (o3.map(|a5| a5 * o3.unwrap_or(0.36)).map_or(x0, |a6| o3.unwrap_or(1.38))) + stack2[0] + p1[1] + stack2[stack2.len() - 1];
                    };
                }
                _ => {
                    'outer9: for i10 in 1..2 {
                        let v12 = ({ let inner11 = (stack2[stack2.len() - 1]).atan2(2.0 + (stack2[stack2.len() - 2]).sin()); inner11 * ((stack2[stack2.len() - 2]) * (inner11)) });
                        if i10 % 2 == 1 {
                            return (p1.iter().zip(p1.iter()).map(|(&a14, &a15)| a15 + (0.25 * (i10 as f64))).sum::<f64>() + o3.or_else(|| Some(v12)).unwrap_or(x0)) + x0 + p1[(i10 + 1) % 2] + x0;
                        }
                    }
                }
            }
            stop_gradient((|a16: f64| x0)((stack2[stack2.len() - 2]).tanh())) + o3.unwrap_or(1.1) + x0 + p1[0]
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 2|, |d0, d1|,
        at: [0.01, 0.75, -1.26], weights: [0.0, 0.0, 0.0], stopped: true
    );
}

mod structs_561 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: f64,
            c: [f64; 2],
        }

        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut s1 = S0 { a: 0.5 * (x0), bias: ((if (x0 + x0) > x0 { Some(x0) } else { None }).unwrap_or_default()).tanh(), c: [(x0 - (x0)), (x0 + x0)] };
            let mut o2: Option<f64> = if (s1.bias).cos() > 0.1 && s1.c[1] < 0.9 { Some(x0) } else { None };
            let f3 = |a4: f64| {
                let found6 = 'block5: {
                    {
                        let f7 = |a8: f64| {
                            0.5 * (((s1.a + s1.bias)).clamp(-1.25, 1.25))
                        };
                    }
                    ((x0) * (o2.unwrap_or(-0.3))).hypot(1.0 + ((|a10: f64| s1.a)(o2.unwrap_or(1.45))).powi(2))
                };
                ((s1.c[1]).abs()).tanh()
            };
            s1.a + s1.a + s1.c[0] + s1.a
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-1.43], weights: [0.0], stopped: false
    );
}

mod structs_562 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone)]
        struct S0 {
            a: f64,
            bias: f64,
            c: Vec<f64>,
            d: f64,
        }

        #[differentiate]
        fn program(x0: f64, p1: f64, q2: &mut [f64]) -> f64 {
            let mut s1 = S0 { a: 0.5 * ((x0).powi(3)), bias: ((q2[0] - (q2[1]))).tanh(), c: vec![(q2[1]).atan2(2.0 + (p1).sin()), (x0 + q2[1])], d: 0.5 * (p1) };
            let mut row2 = [[(1.0 + (q2[1]).powi(2)).sqrt(), (match (!(p1 > s1.bias)).then(|| s1.bias) { Some(a3) => a3 * s1.a, None => q2[1] })], [s1.c.iter().copied().fold(0.5 * (s1.bias), |acc, a4| acc - (a4 + (0.5 * ((x0).max(s1.d))))), s1.d]];
            if (row2[1][0] + s1.bias) > s1.c[1] {
                let old5 = std::mem::replace(&mut s1.a, ((p1 - (p1))).sin());
                if s1.c.chunks_exact(2).map(|a6| a6[1] * ((f64::sin(q2[0])).sin())).sum::<f64>() > x0 {
                    s1.c[1] = 0.5 * (((s1.d) * (s1.c[1]) + (1.5 + (q2[0]).sin()).ln()));
                } else {
                }
            } else {
            }
            (s1.bias) * (({ let inner7 = s1.d; inner7 * (s1.c[1]) })) + s1.d + row2[1][1] + s1.d
        }
    }

    compare!(
        program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 2|, |d0, d1, d2|,
        at: [-0.21, 1.34, 1.33, 1.22], weights: [0.0, 0.0, 0.25, 0.5], stopped: false
    );
}

mod structs_565 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: [f64; 3],
        }

        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut m1 = (((if (x0).clamp(-1.25, 1.25) > x0 { Some(x0) } else { None }).map_or(x0, |a2| a2 * a2) + x0)).sin();
            let mut m3 = (((x0).atan()) / (2.0 + (x0).sin())).tanh();
            m3 = (-((if m3 > m3 { m1 } else { m3 }))).tanh();
            let o4: Option<f64> = if (m3).atan2(2.0 + (x0).sin()) > m3 { Some(((1.5 + (m1).sin()).ln()).atan2(2.0 + (x0).sin())) } else { None };
            let mut sum5 = 0.0;
            for i6 in 0..3 {
                let Some(v7) = o4 else {
                    return ((m3).mul_add(m3, m1)).powi(2) + x0 + m3 + m1;
                };
                let mut s8 = S0 { a: 0.5 * ((|a9: f64| a9)((m3).tanh())), bias: [(x0).max(x0), (1.5 + (0.25 * (i6 as f64)).cos()).recip(), (m3).powi(3)] };
                sum5 += (((v7) * (s8.bias[2 - i6]) - (f64::sin(o4.unwrap_or(0.32))))).tanh();
            }
            x0 + x0 + x0 + m1 + sum5
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.14], weights: [0.0], stopped: false
    );
}

mod structs_567 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: [f64; 2],
        }

        #[differentiate]
        fn program(x0: f64, p1: [f64; 3], q2: usize) -> f64 {
            let v1 = match q2 % 4 {
                k if k > 0 && q2 % 2 == 1 => {
                    let mut s2 = S0 { a: ((x0 + x0)).tanh(), bias: [(x0 + x0), (x0) / (2.0 + (p1[2]).sin())] };
                    let mut items4 = p1.chunks(2).map(|a3| a3[q2 % 1] - ((((0.25 * (q2 as f64)) * (a3[(q2 + 2) % 1]) - ((a3[q2 % 1]).cos()))).sin()));
                    let v5 = items4.next().unwrap_or(s2.bias[q2 % 2]);
                    while let Some(a6) = items4.next() {
                        let mut o7: Option<f64> = if -(a6) > 0.1 && stop_gradient(x0) < 0.9 { Some((match (if p1[q2 % 3] < 0.25 * (q2 as f64) || s2.bias[q2 % 2] > 0.3 { Some(({ let inner8 = x0; inner8 * (s2.bias[q2 % 2]) })) } else { None }) { Some(a9) => f64::sin(s2.bias[1]), None => a6 })) } else { None };
                        let mut stack10 = vec![(p1[q2 % 3]).sin(), (a6).cos()];
                    }
                    0.5 * ((p1.iter().copied().product::<f64>()).tanh())
                }
                1 if q2 % 2 == 1 => {
                    (p1[2]).atan()
                }
                _ => {
                    (p1[q2 % 3]).tanh()
                }
            };
            stop_gradient((if p1[q2 % 3] > x0 { p1[q2 % 3] } else { p1[1] })) + p1[1] + p1[q2 % 3] + p1[q2 % 3]
        }
    }

    compare!(
        program, (a0[0], *array(a1), 1), (&mut d0[0], array(d1)), |a0: 1, a1: 3|, |d0, d1|,
        at: [-1.03, -0.76, -0.7, 0.88], weights: [0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod structs_569 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: [f64; 2],
            c: (f64, f64),
        }

        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut s1 = S0 { a: 0.5 * ((|a2: f64| a2)((x0).sin())), bias: [(x0).abs(), (x0).max(x0)], c: (((x0) * (x0)).sin(), (|a3: f64| a3)(0.5 * (x0))) };
            s1 = s1;
            let x0 = 0.5 * (s1.a);
            if s1.bias[0] < s1.c.1 || s1.c.1 > 0.3 {
                let mut o4: Option<f64> = s1.bias.get(3).copied();
            }
            s1.bias.iter().take(2).step_by(2).map(|a5| (a5 - ((0.69_f64).sin())).powi(2)).fold(s1.a, f64::min) + s1.bias[1] + s1.bias[1] + s1.c.1
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-1.34], weights: [0.0], stopped: false
    );
}

mod structs_574 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: [f64; 2], q2: f64) -> f64 {
            for i1 in (0..5).step_by(2).rev() {
                let mut row2 = vec![(p1[i1 % 2]) * (p1[(i1 + 1) % 2]), f64::sin(0.25 * (i1 as f64)), (i1 < 1).then_some(p1[(i1 + 2) % 2]).unwrap_or(0.25 * (i1 as f64))];
                if (if i1 < 2 { x0 } else { row2[i1 % 3] }) > row2[i1 % 3] {
                    break;
                }
                for i3 in (0..2).rev() {
                    let o4: Option<f64> = if i3 % 2 == 0 { Some(row2[i1 % 3]) } else { None };
                }
            }
            ((p1[1]) * (p1[0]) - ((q2) * (p1[0]))) + q2 + x0 + x0
        }
    }

    compare!(
        program, (a0[0], *array(a1), a2[0]), (&mut d0[0], array(d1), &mut d2[0]), |a0: 1, a1: 2, a2: 1|, |d0, d1, d2|,
        at: [1.0, -0.19, -0.53, 0.84], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_575 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: f64,
            c: f64,
        }

        #[differentiate]
        impl std::ops::Add for S0 {
            type Output = Self;
            fn add(self, other: Self) -> Self { S0 { a: self.a + other.a, bias: self.bias + other.bias, c: self.c + other.c } }
        }

        #[differentiate]
        impl std::ops::Mul<S0> for f64 {
            type Output = S0;
            fn mul(self, other: S0) -> S0 { S0 { a: self * other.a, bias: self * other.bias, c: self * other.c } }
        }

        #[differentiate]
        fn program(x0: f64, p1: &[[f64; 2]; 2], q2: &mut f64) -> f64 {
            let o1: Option<f64> = if x0 < *q2 || *q2 > 0.3 { Some((|a2: f64| (a2).tanh())(((1.5 + (*q2).sin()).ln()).sin())) } else { None };
            let mut row3 = [((*q2) * (x0)).sin(); 4];
            let mut s4 = S0 { a: ((p1[1][1]) / (2.0 + (row3[2]).sin())).tanh(), bias: (({ let inner5 = o1.unwrap_or(0.04); inner5 * (o1.unwrap_or(-1.09)) })).sin(), c: (row3.chunks_exact(2).rev().map(|a6| a6[0] - (0.5 * ((o1.unwrap_or(-1.34)).cos()))).product::<f64>()).tanh() };
            if (if f64::sin(o1.unwrap_or(-0.52)) > s4.c { o1.unwrap_or(0.33) } else { p1[0][0] }) > s4.bias {
            } else {
            }
            row3.chunks(2).map(|a7| a7[1] + (0.5 * ((x0 > s4.bias).then(|| (|a8: f64| s4.c)(0.5 * (s4.bias))).unwrap_or_default()))).fold(0.5 * ((s4.a).min(s4.bias)), |acc, a9| (acc).sin() * (a9 + ((row3[3]).tanh()))) + s4.bias + row3[2] + o1.unwrap_or(-1.31)
        }
    }

    compare!(
        program, (a0[0], matrix(a1), &mut a2[0]), (&mut d0[0], matrix(d1), &mut d2[0]), |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
        at: [0.19, 0.94, 0.26, 0.72, 0.35, -1.03], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.25], stopped: false
    );
}

mod structs_581 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            if (x0) / (2.0 + (x0).sin()) > x0 {
                let v1 = match 2 {
                    0 => {
                        let mut o2 = if !(x0 > x0) { Some(((1.0 + (x0).powi(2)).sqrt() + x0)) } else { None };
                        0.5 * ((1.5 + ((o2.unwrap_or(0.1)).cos()).sin()).ln())
                    }
                    1 if (if (1.0 + (x0).powi(2)).sqrt() > x0 { Some(x0) } else { None }).unwrap_or_default() > x0 => {
                        let mut row3 = vec![(x0) * (x0), (x0 - (x0)), (x0).tanh()];
                        (if (!(x0 > x0)).then_some(row3[0]).unwrap_or_default() > 0.1 && (|a4: f64| row3[1])((row3[0]).sin()) < 0.9 { Some((row3[0]) * (x0)) } else { None }).unwrap_or_else(|| row3[1])
                    }
                    _ => {
                        0.5 * ((x0) * (stop_gradient(x0)))
                    }
                };
            } else {
            }
            -(x0) + x0 + x0 + x0
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-1.04], weights: [0.0], stopped: true
    );
}

mod structs_583 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: &mut [f64; 3]) -> f64 {
            for i1 in (0..5).step_by(2).rev() {
                let mut row2 = vec![(p1 + q2[i1 % 3]), (p1 + p1), f64::sin(q2[i1 % 3])];
                if i1 < 1 {
                    continue;
                }
                let o3 = if p1 < x0 || row2[i1 % 3] > 0.3 { Some(0.25 * (i1 as f64)) } else { None };
                row2[i1 % 3] = 0.5 * ((stop_gradient(p1)) * ((1.5 + (row2[(i1 + 2) % 3]).cos()).recip()));
                if (row2[i1 % 3]) * (row2[(i1 + 1) % 3]) > p1 {
                    return ((|a4: f64| o3.unwrap_or(-0.19))(o3.unwrap_or(-1.18))) * (row2[i1 % 3]) + row2[i1 % 3] + x0 + q2[i1 % 3];
                }
            }
            ((if (q2[0] + q2[0]) > q2[1] { p1 } else { p1 })) * (q2[1]) + q2[0] + q2[1] + x0
        }
    }

    compare!(
        program, (a0[0], a1[0], array(a2)), (&mut d0[0], &mut d1[0], array(d2)), |a0: 1, a1: 1, a2: 3|, |d0, d1, d2|,
        at: [1.29, -0.64, 1.4, -1.25, 0.77], weights: [0.0, 0.0, 0.25, 0.5, 0.75], stopped: true
    );
}

mod structs_584 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: f64,
            c: [f64; 3],
        }

        #[differentiate]
        fn program(x0: f64, p1: f64, q2: [f64; 4]) -> f64 {
            let mut s1 = S0 { a: (1.5 + (p1).sin()).ln(), bias: ((q2[3]).abs()).tanh(), c: [(q2[3] + q2[2]), p1, (x0).min(p1)] };
            s1.c.swap(0, 0);
            let o2 = if (if (if p1 > x0 { p1 } else { s1.c[0] }) > x0 { s1.bias } else { p1 }) > s1.c[2] { Some((p1 + (1.0 + (s1.bias).powi(2)).sqrt())) } else { None };
            let late3;
            if (|a4: f64| s1.c[1])((s1.bias).sin()) > s1.c[2] {
                let S0 { a: part5, .. } = s1;
                late3 = (q2[1]).sin();
            } else {
                late3 = ((if ((s1.bias) * (q2[2]) > 0.1 && x0 < 0.9).then_some(s1.a).unwrap_or_else(|| o2.unwrap_or(-0.58)) > o2.unwrap_or(-0.03) { (p1 + p1) } else { (if (if -(s1.a) > 0.1 && (if !(x0 > q2[2]) { s1.c[0] } else { q2[2] }) < 0.9 { s1.c[2] } else { s1.bias }) > s1.bias { Some(s1.c[1]) } else { None }).unwrap_or(p1) })).tanh();
            }
            s1.a + s1.a + s1.c[2] + late3
        }
    }

    compare!(
        program, (a0[0], a1[0], *array(a2)), (&mut d0[0], &mut d1[0], array(d2)), |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
        at: [-1.36, 0.19, 1.4, 0.48, -0.53, 0.03], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_587 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0(f64, f64);

        #[differentiate]
        impl std::ops::Add for S0 {
            type Output = Self;
            fn add(self, other: Self) -> Self { S0(self.0 + other.0, self.1 + other.1) }
        }

        #[differentiate]
        impl std::ops::Mul<S0> for f64 {
            type Output = S0;
            fn mul(self, other: S0) -> S0 { S0(self * other.0, self * other.1) }
        }

        #[differentiate]
        fn program(x0: f64, p1: f64) -> f64 {
            let v2 = 0.5 * (((if (|a1: f64| p1)(0.5 * (p1)) > p1 { Some(x0) } else { None }).unwrap_or_else(|| p1)) / (2.0 + (x0).sin()));
            let mut s3 = S0(0.5 * ((v2).min(x0)), x0);
            let mut o4 = if !(p1 > v2) { Some((({ let inner5 = p1; inner5 * (s3.0) }) + ({ let inner6 = x0; inner6 * (x0) }))) } else { None };
            (1.0 + ((s3.1).hypot(1.0 + (v2).powi(2))).powi(2)).sqrt() + p1 + o4.unwrap_or(-1.47) + p1
        }
    }

    compare!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [1.41, 1.23], weights: [0.0, 0.0], stopped: false
    );
}

mod structs_594 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: f64,
            c: f64,
        }

        #[differentiate]
        impl std::ops::Add for S0 {
            type Output = Self;
            fn add(self, other: Self) -> Self { S0 { a: self.a + other.a, bias: self.bias + other.bias, c: self.c + other.c } }
        }

        #[differentiate]
        impl std::ops::Mul<S0> for f64 {
            type Output = S0;
            fn mul(self, other: S0) -> S0 { S0 { a: self * other.a, bias: self * other.bias, c: self * other.c } }
        }

        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut row1 = [((x0) * (x0)).sin(); 4];
            let mut s2 = S0 { a: ((row1[1]) / (2.0 + (row1[2]).sin())).tanh(), bias: ({ let inner3 = x0; inner3 * (x0) }), c: 0.5 * ((row1[2]) / (2.0 + (x0).sin())) };
            let o4: Option<f64> = if !(s2.bias > s2.c) { Some((-(((s2.c + row1[1])).powi(2))).exp()) } else { None };
            ((row1.into_iter().product::<f64>()).tanh() + o4.map_or(s2.bias, |a5| s2.a)) + o4.unwrap_or(-1.09) + s2.a + row1[3]
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.33], weights: [0.0], stopped: false
    );
}

mod structs_596 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: f64,
            c: f64,
            d: f64,
        }

        #[differentiate]
        impl std::ops::Add for S0 {
            type Output = Self;
            fn add(self, other: Self) -> Self { S0 { a: self.a + other.a, bias: self.bias + other.bias, c: self.c + other.c, d: self.d + other.d } }
        }

        #[differentiate]
        impl std::ops::Mul<S0> for f64 {
            type Output = S0;
            fn mul(self, other: S0) -> S0 { S0 { a: self * other.a, bias: self * other.bias, c: self * other.c, d: self * other.d } }
        }

        #[differentiate]
        fn program(x0: f64) -> f64 {
            let s1 = S0 { a: (x0).cos(), bias: (x0).tanh(), c: x0, d: x0 };
            let mut s2 = S0 { a: s1.c, bias: ((1.5 + (s1.bias).cos()).recip()).tanh(), c: (s1.d).hypot(1.0 + (s1.bias).powi(2)), d: ((1..4).map(|a3| ((-((x0).powi(2))).exp()).tanh()).enumerate().map(|(a5, a6)| a6 - ((s1.d).sin())).fold(s1.d, |acc, a7| (acc).sin() * (a7 + (((s1.d) * (s1.bias)).tanh())))).tanh() };
            let v9 = (({ let inner8 = (s2.bias).min(x0); inner8 * ((s1.a) / (2.0 + (s2.c).sin())) })).tanh();
            let mut o10 = if (s1.d + s1.a) > 0.1 && ({ let inner11 = s1.c; inner11 * (x0) }) < 0.9 { Some((-((0.25 * ((1..3).filter(|&a12| a12 < 1).count() as f64)).powi(2))).exp()) } else { None };
            let mut o13: Option<f64> = if o10.or(Some(s2.d)).unwrap_or(s1.d) > s2.bias { Some(((s2.bias + s2.d)).max(s2.d)) } else { None };
            [s2.c, s1.bias, s1.c].into_iter().flat_map(|a14| [0.5_f64, 1.5].into_iter().map(move |b15| ((a14).tanh()).sin() * a14)).fold((s1.a - (s1.a)), |acc, a16| (acc).sin() * (a16 * (((o13.unwrap_or(0.76)) * (s2.d)).powi(3)))) + s1.a + s1.d + s2.c
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.62], weights: [0.0], stopped: false
    );
}

mod structs_598 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: f64) -> f64 {
            let v2 = ((if [p1, x0, q2].into_iter().skip(1).sum::<f64>() > x0 { Some((if (if (q2 + p1) > q2 { Some(x0) } else { None }).unwrap_or_else(|| x0) > q2 { Some(q2) } else { None }).map_or(p1, |a1| q2)) } else { None }).unwrap_or(q2)).sin();
            let mut list7 = [q2, x0, p1].into_iter().map(|a3| a3 - (((|a4: f64| (|a5: f64| x0)(0.5 * (x0)))(f64::sin(v2))).tanh())).map(|a6| a6 * (((a6) / (2.0 + (q2).sin())).tanh())).collect::<Vec<f64>>();
            let o8: Option<f64> = if x0 > p1 { Some(q2) } else { None };
            ((p1) * (q2)) * (o8.or(Some(x0)).unwrap_or(x0)) + q2 + list7[1] + q2
        }
    }

    compare!(
        program, (a0[0], a1[0], a2[0]), (&mut d0[0], &mut d1[0], &mut d2[0]), |a0: 1, a1: 1, a2: 1|, |d0, d1, d2|,
        at: [-0.4, -1.27, 0.88], weights: [0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_607 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64; 3]) -> f64 {
            let o1: Option<f64> = if (if x0 > x0 { p1[1] } else { p1[0] }) > x0 { Some(((p1[1]) * (x0)) * ((x0 + p1[2]))) } else { None };
            let mut m2 = (o1.unwrap_or(0.67)).sin();
            m2 /= 2.0 + (0.5 * (((p1[2] - (o1.unwrap_or(1.39)))) * (o1.filter(|a| *a < -1.04).unwrap_or(x0)))).sin();
            m2 + x0 + o1.unwrap_or(0.7) + x0
        }
    }

    compare!(
        program, (a0[0], array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 3|, |d0, d1|,
        at: [-0.67, 0.17, -1.3, 1.5], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_609 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut o1: Option<f64> = if (|a2: f64| a2)((x0).sin()) > x0 { Some(((x0).powi(2)).powi(2)) } else { None };
            let row3 = vec![(o1.unwrap_or(1.45) - (x0)), (o1.unwrap_or(-1.5)) * (o1.unwrap_or(-1.42)), (|a4: f64| o1.unwrap_or(0.44))(x0)];
            let x0 = 0.5 * ((if o1.unwrap_or(1.3) < row3[0] || o1.unwrap_or(-1.18) > 0.3 { (if o1.unwrap_or(1.22) > o1.unwrap_or(-0.98) { Some(o1.unwrap_or(0.95)) } else { None }).unwrap_or(o1.unwrap_or(-1.08)) } else { row3[1] }));
            let o5: Option<f64> = o1;
            let mut sum6 = 0.0;
            for i7 in 0..2 {
                let difference8 = row3[i7 + 1] - row3[i7];
                let mut loose14: Vec<f64> = row3.chunks_exact(2).map(|a13| a13[(i7 + 2) % 2] * ((-(-(difference8))).tanh())).skip(1).collect();
                sum6 += ((o1.unwrap_or(-1.45) + (-((difference8).powi(2))).exp())).sin();
            }
            (-(((match o1 { Some(a15) => a15 * row3[0], None => x0 })).powi(2))).exp() + row3[1] + o1.unwrap_or(-1.01) + o1.unwrap_or(0.75) + sum6
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.22], weights: [0.0], stopped: false
    );
}

mod structs_621 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: usize) -> f64 {
            for a1 in (1..3) {
                let o2 = if p1 < p1 || x0 > 0.3 { Some((((0..3).map(|a3| (1.31_f64).atan()).product::<f64>()).tanh() + (|a4: f64| a4)((0.25 * (a1 as f64)).sin()))) } else { None };
            }
            let mut m5 = ((|a6: f64| x0)(((if 0.25 * (q2 as f64) > 0.1 && (if x0 < p1 || x0 > 0.3 { x0 } else { p1 }) < 0.9 { x0 } else { p1 })).tanh())).sin();
            let mut o7 = ((p1) * (x0) > p1).then(|| ((m5 + 0.25 * (q2 as f64))).mul_add((p1).tanh(), p1));
            let mut o8 = if x0 > o7.unwrap_or(0.63) { Some(x0) } else { None };
            if let Some(a9) = o8 {
                let old10 = std::mem::replace(&mut m5, (o8.unwrap_or(-1.05)).sin());
                {
                    let f11 = |a12: f64| (o7.unwrap_or(1.25) + o8.unwrap_or(1.34));
                    m5 += 0.5 * (f11(((o8.unwrap_or(-0.81)) / (2.0 + (o7.unwrap_or(0.91)).sin())).tanh()));
                }
            } else {
            }
            f64::sin((match (if p1 < p1 || o8.unwrap_or(-0.34) > 0.3 { Some(x0) } else { None }) { Some(a13) => (o8.unwrap_or(-1.5) - a13).sin(), None => p1 })) + x0 + m5 + p1
        }
    }

    compare!(
        program, (a0[0], a1[0], 2), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [0.44, -1.41], weights: [0.0, 0.0], stopped: false
    );
}

mod structs_629 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let o1: Option<f64> = if ((x0) * (x0) > x0).then_some(x0).unwrap_or_else(|| x0) > x0 { Some(x0) } else { None };
            let mut loose4 = (0..4).filter_map(|a2| { let y = f64::sin((o1.unwrap_or(0.12)).sin()); if y > -0.23 { Some(y * y) } else { None } }).map(|a3| a3 - ((if (a3 + x0) > x0 { (o1.unwrap_or(1.33)).tanh() } else { a3 }))).collect::<Vec<f64>>();
            let mut row5 = [loose4.iter().skip(1).scan(0.5 * (o1.unwrap_or(0.86)), |state, a6| { *state = *state - *a6 + (0.5 * ((o1.unwrap_or(-0.59)) * (x0))); Some(*state) }).map(|a7| a7 - ((a7).sin())).fold((o1.unwrap_or(-0.39)).sin(), |acc, a8| acc - (a8 - (((x0 + a8)).sin()))), (x0 - (x0))];
            if let Some(a9) = o1 {
            } else {
            }
            (|a10: f64| o1.and_then(|a11| if a11 > 0.28 { Some(a10) } else { None }).unwrap_or(a10))(((x0 + o1.unwrap_or(-0.7))).sin()) + o1.unwrap_or(0.5) + x0 + row5[1]
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-1.17], weights: [0.0], stopped: false
    );
}

mod structs_631 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0(f64, f64, Option<f64>, f64);

        #[differentiate]
        fn program(x0: f64) -> f64 {
            {
                let f1 = |a2: f64| {
                    let v3 = if (x0 - (a2)) > x0 {
                        let mut m4 = (((a2 + x0)).atan2(2.0 + (x0).sin())).sin();
                        let mut o5: Option<f64> = if a2 < a2 || m4 > 0.3 { Some(((a2 + a2) - ((match (if !(a2 > x0) { Some(a2) } else { None }) { Some(a6) => a6 * a2, None => x0 })))) } else { None };
                        (((x0 + o5.unwrap_or(-0.29))).max(x0)).tanh()
                    } else {
                        let o7: Option<f64> = ((a2 + x0) > x0).then(|| (a2 + (if a2 > x0 { Some(a2) } else { None }).unwrap_or(a2)));
                        (if (x0).abs() > x0 { Some((o7.unwrap_or(0.32) + o7.unwrap_or(0.27))) } else { None }).unwrap_or(x0)
                    };
                    a2
                };
                let mut m8 = x0;
                m8 += 0.5 * (f1((x0).tanh()));
            }
            let mut o9 = if x0 < x0 || x0 > 0.3 { Some(((x0) / (2.0 + (x0).sin())).tanh()) } else { None };
            let mut sum10 = 0.0;
            for i11 in 0..3 {
                let mut s12 = S0(0.5 * ((x0).atan()), (0..4).filter(|&a13| a13 < 2).map(|a14| ((0.25 * (i11 as f64) + 0.25 * (a14 as f64))).tanh()).map(|a15| a15 - (((x0 + a15)).sin())).fold((o9.unwrap_or(0.46)).tanh(), |acc, a16| acc - (a16 - ((o9.and_then(|a17| if a17 > -0.56 { Some(a17 * x0) } else { None }).unwrap_or_else(|| x0)).tanh()))), if i11 < 1 { Some((x0).powi(3)) } else { None }, 0.5 * ((-((o9.unwrap_or(-0.33)).powi(2))).exp()));
                let mut o18: Option<f64> = if i11 % 2 == 0 { Some((match s12.2 { Some(a19) => (|a20: f64| s12.3)((s12.2.unwrap_or(-0.95)).tanh()), None => x0 })) } else { None };
                sum10 += (({ let inner21 = (o18.unwrap_or(0.67)).sin(); inner21 * ((s12.3).tanh()) })).sin();
            }
            (x0 + (x0) * (o9.unwrap_or(-0.14))) + x0 + o9.unwrap_or(-1.36) + o9.unwrap_or(0.32) + sum10
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.42], weights: [0.0], stopped: false
    );
}

mod structs_636 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: f64,
            c: f64,
        }

        #[differentiate]
        impl std::ops::Add for S0 {
            type Output = Self;
            fn add(self, other: Self) -> Self { S0 { a: self.a + other.a, bias: self.bias + other.bias, c: self.c + other.c } }
        }

        #[differentiate]
        impl std::ops::Mul<S0> for f64 {
            type Output = S0;
            fn mul(self, other: S0) -> S0 { S0 { a: self * other.a, bias: self * other.bias, c: self * other.c } }
        }

        #[differentiate]
        fn program(x0: f64, p1: &Vec<f64>, q2: &[f64; 3]) -> f64 {
            let f1 = |a2: f64| {
                let s3 = S0 { a: 0.5 * ((q2[1]).tanh()), bias: ((p1[0]) * (x0)).sin(), c: 0.5 * (p1[1]) };
                ((s3.bias + (if (x0) / (2.0 + (s3.bias).sin()) > p1[0] { Some(s3.bias) } else { None }).map_or(s3.c, |a4| a4 * x0))).sin()
            };
            let mut s5 = S0 { a: 0.5 * (p1[1]), bias: 0.5 * (x0), c: 0.5 * (x0) };
            let mut o6: Option<f64> = (q2[2] > q2[0]).then(|| p1[1]);
            (-((p1[1]).powi(2))).exp() + s5.c + s5.a + q2[2]
        }
    }

    compare!(
        program, (a0[0], &a1.to_vec(), array(a2)), (&mut d0[0], d1, array(d2)), |a0: 1, a1: 2, a2: 3|, |d0, d1, d2|,
        at: [1.31, 0.32, -0.12, 1.31, 0.92, -1.09], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_637 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0(f64, Option<f64>);

        #[differentiate]
        fn program(x0: f64) -> f64 {
            let v1 = [x0, x0, x0].into_iter().sum::<f64>();
            let mut o2: Option<f64> = if (|a3: f64| a3)((v1).sin()) > v1 { Some(((x0).powi(2)).powi(2)) } else { None };
            let row4 = vec![(v1 - (o2.unwrap_or(-0.34))), (v1 + x0), ({ let inner5 = v1; inner5 * (inner5) })];
            if (1.5 + (o2.unwrap_or(-0.65)).sin()).ln() > 0.1 && (|a6: f64| a6)(0.5 * (v1)) < 0.9 {
                return (v1) * (v1) + v1 + v1 + v1;
            }
            let s7 = S0(0.5 * (row4[1]), o2.or(Some((row4[0]).min(v1))));
            for e8 in row4.iter() {
                {
                    let f10 = move |a11: f64| {
                        let mut s12 = S0(((a11 + v1)).tanh(), ((|a13: f64| a11)((v1).sin()) > x0).then(|| a11));
                        (a11).tanh()
                    };
                }
            }
            ((match (if (row4[1]).sin() > o2.unwrap_or(-0.14) { Some(s7.1.unwrap_or(0.05)) } else { None }) { Some(a14) => a14 * a14, None => v1 })) / (2.0 + (row4[2]).sin()) + row4[0] + s7.0 + x0
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.71], weights: [0.0], stopped: false
    );
}

mod structs_639 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64) -> f64 {
            let mut o1: Option<f64> = ((p1).sin() > p1).then(|| p1);
            o1 = o1.map(|a3| (p1 - a3).sin());
            let found5 = 'block4: {
                (if (p1) * (o1.unwrap_or(-1.01)) > x0 { Some((p1 + x0)) } else { None }).unwrap_or_default()
            };
            ((o1.unwrap_or(0.52)) / (2.0 + (o1.unwrap_or(-0.17)).sin()) + (found5 + found5)) + p1 + o1.unwrap_or(-0.26) + o1.unwrap_or(-0.05)
        }
    }

    compare!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [0.22, -0.53], weights: [0.0, 0.0], stopped: false
    );
}

mod structs_646 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut o1: Option<f64> = if (|a2: f64| a2)(x0) > x0 { Some(((if (x0 + x0) > x0 { Some(x0) } else { None }).unwrap_or_default() - ((if !(x0 > x0) { Some(x0) } else { None }).unwrap_or(x0)))) } else { None };
            let mut o3 = o1.and_then(|a4| if a4 > 0.95 { Some((o1.unwrap_or(-0.74) - a4).sin()) } else { None });
            let v6 = (0..3).map(|a5| ((1.0 + ((x0) * (o1.unwrap_or(-0.33))).powi(2)).sqrt()).sin()).fold(o1.unwrap_or(-0.06), f64::max);
            ((x0 + o1.unwrap_or(-0.36))) * ((if !(x0 > o3.unwrap_or(-0.3)) { x0 } else { o3.unwrap_or(0.09) })) + o3.unwrap_or(1.0) + o1.unwrap_or(-0.53) + v6
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-1.47], weights: [0.0], stopped: false
    );
}

mod structs_656 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: f64) -> f64 {
            {
                let f1 = |a2: f64, a3: f64| {
                    let f4 = |a5: f64, a6: f64| ((-(((a6 + a2)).powi(2))).exp()).sin();
                    let mut n9 = 0;
                    let found8 = 'outer7: loop {
                        n9 += 1;
                        if n9 > 1 {
                            break 0.5 * ((match (if n9 < 1 { Some(p1[1]) } else { None }) { Some(a10) => (a3 - a10).sin(), None => q2 }));
                        }
                        {
                            let f11 = |a12: f64| (a2).tanh();
                            let row13 = [(1.57_f64) * (a3), (p1[n9 % 2]).powi(2), (q2 + 0.25 * (n9 as f64))];
                        }
                    };
                    (f64::sin(a3)).atan()
                };
            }
            let mut sum14 = 0.0;
            for i15 in 1..1 {
                let difference16 = p1[i15 + 1] - p1[i15] * p1[i15 - 1];
                let mut row17 = vec![(p1[0] - (p1[(i15 + 2) % 2])); 4];
                sum14 += (row17[(i15 + 2) % 4]) / (2.0 + (p1[i15]).sin());
            }
            ({ let inner18 = (x0) * (p1[0]); inner18 * ((x0).hypot(1.0 + (x0).powi(2))) }) + q2 + p1[1] + x0 + sum14
        }
    }

    compare!(
        program, (a0[0], a1, a2[0]), (&mut d0[0], d1, &mut d2[0]), |a0: 1, a1: 2, a2: 1|, |d0, d1, d2|,
        at: [0.82, -0.45, -1.32, -1.34], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_676 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0(f64, (f64, f64), f64, [f64; 2]);

        #[differentiate]
        fn program(x0: f64, p1: &mut [f64], q2: [f64; 2]) -> f64 {
            let mut loose2: Vec<f64> = p1.iter().filter(|&a1| *a1 > 1.39).copied().collect();
            let mut s3 = S0(0.5 * ((x0 + q2[1])), (0.5 * (x0), 0.5 * (x0)), 0.5 * ((q2[0]).max(x0)), [q2[0], (p1[0]).atan2(2.0 + (p1[2]).sin())]);
            let mut m4 = (((-((s3.2).powi(2))).exp() + (s3.3[1]).abs())).sin();
            let mut sum5 = 0.0;
            for i6 in 1..1 {
                let difference7 = q2[i6 + 1] - q2[i6] * q2[i6 - 1];
                let mut m8 = (q2[1]).sin();
                let mut row9 = [((m8).hypot(1.0 + (x0).powi(2))).sin(); 4];
                sum5 += 0.5 * ((s3.1.0).abs());
            }
            ((m4 + q2[1]) + (match (if !(s3.1.1 > s3.1.1) { Some(m4) } else { None }) { Some(a10) => x0, None => s3.3[0] })) + s3.1.0 + s3.2 + p1[0] + sum5
        }
    }

    compare!(
        program, (a0[0], a1, *array(a2)), (&mut d0[0], d1, array(d2)), |a0: 1, a1: 3, a2: 2|, |d0, d1, d2|,
        at: [0.05, 0.51, 1.27, 1.24, 1.32, 1.28], weights: [0.0, 0.25, 0.5, 0.75, 0.0, 0.0], stopped: false
    );
}

mod structs_682 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut row1 = [(1..4).map(|a2| ((-((x0).powi(2))).exp()).tanh()).enumerate().map(|(a4, a5)| a5).fold((x0).sin(), |acc, a6| acc - (a6 + (0.5 * (a6)))), x0, x0, (x0 + x0)];
            row1.copy_from_slice(&[(x0).mul_add(x0, x0), x0, (x0 + x0), ({ let inner7 = x0; inner7 * (inner7) })]);
            for e8 in row1.iter_mut() {
                let mut o10: Option<f64> = if (if (|a11: f64| x0)(*e8) > *e8 { Some(x0) } else { None }).unwrap_or_else(|| x0) > x0 { Some(((*e8).hypot(1.0 + (x0).powi(2))) / (2.0 + (x0).sin())) } else { None };
                let mut o12 = o10;
            }
            if let Some(i16) = row1.chunks(2).map(|a13| a13[0] * (0.5 * (((|a14: f64| x0)((a13[1]).sin()) + (x0) * (a13[1]))))).position(|a15| a15 - (0.5 * ((row1[1]) * (x0))) > -0.44) {
                row1[i16] += ((|a17: f64| x0)((row1[i16]).tanh())).clamp(-1.25, 1.25);
            }
            let v20 = (if (|a19: f64| row1[1])((row1[3]).tanh()) > 0.1 && -(row1[2]) < 0.9 { row1[0] } else { row1[0] });
            (|a21: f64| (|a22: f64| x0)(a21))((v20).sin()) + row1[0] + v20 + x0
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-1.22], weights: [0.0], stopped: false
    );
}

mod structs_689 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64]) -> f64 {
            let o1 = if (p1[1]) * (p1[0]) > p1[1] { Some(((p1[1]) * (p1[0])) * ((|a2: f64| p1[0])(x0))) } else { None };
            'outer3: for (i5, e4) in p1.iter_mut().enumerate() {
                let o6: Option<f64> = if i5 < 1 { Some(*e4) } else { None };
            }
            if (p1[0]) * (p1[0]) > x0 {
                return (o1.unwrap_or(-1.04) - ((p1[1]) * (p1[0]))) + x0 + p1[0] + o1.unwrap_or(-1.49);
            }
            ((x0) * (p1[0])).sin() + p1[0] + p1[0] + o1.unwrap_or(1.5)
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 2|, |d0, d1|,
        at: [0.09, 1.49, 1.45], weights: [0.0, 0.25, 0.5], stopped: false
    );
}

mod structs_690 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0(f64, usize, [f64; 2], Option<f64>);

        #[derive(Differentiable, Clone, Copy)]
        struct S1 {
            a: f64,
            bias: Option<f64>,
            c: (f64, f64),
            d: S0,
        }

        #[differentiate]
        impl S1 {
            fn method_0(x0: f64, p1: S1) -> S1 {
                let mut o1: Option<f64> = (p1.c.1 < p1.d.3.unwrap_or(0.35) || p1.bias.unwrap_or(-0.76) > 0.3).then(|| (p1.d.0).min((p1.c.1) * (p1.d.2[p1.d.1 % 2])));
                let mut o2: Option<f64> = o1.or(Some((x0).atan()));
                S1 { a: ((p1.a + p1.d.3.unwrap_or(-1.1))).tanh(), bias: p1.d.3.or(Some((o2.unwrap_or(-1.36)) * (o2.unwrap_or(-0.83)))), c: (0.5 * (p1.d.0), ((0.25 * (p1.d.1 as f64)) * (p1.d.0)).sin()), d: p1.d }
            }
        }

        #[differentiate]
        fn program(x0: f64, p1: &Vec<f64>) -> f64 {
            let mut many1 = vec![S1 { a: ((1.0 + (x0).powi(2)).sqrt()).tanh(), bias: if (1.5 + (x0).sin()).ln() > p1[2] { Some(p1[1]) } else { None }, c: (((match (if (p1[1] + x0) > p1[0] { Some(x0) } else { None }) { Some(a3) => a3 * x0, None => p1[2] })).tanh(), (x0).tanh()), d: S0(0.5 * ((p1[0]) * (x0)), 2, [p1[2], p1.last().copied().unwrap_or_default()], if !(p1[1] > x0) { Some(x0) } else { None }) }, S1::method_0(x0, S1 { a: (stop_gradient(p1[2])).tanh(), bias: if x0 < p1[2] || p1[2] > 0.3 { Some((x0 + p1[0])) } else { None }, c: (((1.5 + (p1[2]).sin()).ln()).sin(), ((p1[0]).min(p1[0])).tanh()), d: S0(0.5 * ((if !(p1[1] > x0) { x0 } else { x0 })), 0, [x0, (p1[2]) * (p1[1])], if (|a4: f64| a4)(p1[2]) > x0 { Some((if (p1[0]).sin() > 0.1 && (if -(p1[1]) > x0 { Some(p1[2]) } else { None }).unwrap_or_else(|| x0) < 0.9 { p1[1] } else { x0 })) } else { None }) }), S1 { a: (x0) * (x0), bias: (x0 > p1[2]).then_some((1.5 + (x0).cos()).recip()), c: (p1[0], ((1.5 + (p1[2]).cos()).recip()).tanh()), d: S0(0.5 * ((x0) / (2.0 + (p1[2]).sin())), 0, [-(p1[2]), (|a5: f64| a5)(0.5 * (x0))], if x0 > 0.1 && (1.5 + (x0).sin()).ln() < 0.9 { Some((1.5 + (p1[0]).cos()).recip()) } else { None }) }];
            let mut s9 = S1::method_0(((x0) / (2.0 + (x0).sin())).sin(), S1 { a: ((p1[0]).atan2(2.0 + (p1[1]).sin())).sin(), bias: p1.first().copied(), c: ((({ let inner6 = x0; inner6 * (p1[0]) })).tanh(), (p1[2]) * (p1[1])), d: S0(((1.4400000000000002_f64).cos()).tanh(), 1, [(-((p1[1]).powi(2))).exp(), (p1[1] + x0)], if (if ({ let inner7 = p1[2]; inner7 * (x0) }) > p1[2] { Some(x0) } else { None }).unwrap_or_else(|| x0) > p1[0] { Some((|a8: f64| a8)(0.5 * (x0))) } else { None }) });
            let (loose10, loose11): (Vec<f64>, Vec<f64>) = p1.iter().copied().map(|a12| (a12 * x0, a12.cos())).unzip();
            ((p1[(s9.d.1 + 2) % 3]) * (s9.c.0)).powi(3) + s9.bias.unwrap_or(-0.48) + x0 + s9.d.3.unwrap_or(0.32)
        }
    }

    compare!(
        program, (a0[0], &a1.to_vec()), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [0.42, -1.45, -0.36, 1.13], weights: [0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod structs_694 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut o1: Option<f64> = if (x0).atan() > x0 { Some((-(((x0 + x0)).powi(2))).exp()) } else { None };
            let mut row2 = vec![((-((o1.unwrap_or(-0.34)).powi(2))).exp()).sin(); 2];
            match 1 {
                0 | 2 => {
                    let mut o5 = o1.or(Some(((if row2[1] > x0 { o1.unwrap_or(-1.08) } else { o1.unwrap_or(-0.91) })) * ((0..4).rev().filter_map(|a6| { let y = 0.25 * (a6 as f64) + (0.5 * ((x0) * (o1.unwrap_or(-0.33)))); if y > 1.15 { Some(y * y) } else { None } }).map(|a7| a7 * (0.5 * ((o1.unwrap_or(-0.3)) * (row2[1])))).fold(o1.unwrap_or(0.34), f64::min))));
                    let found9 = 'block8: {
                        let mut items13 = row2.chunks(2).enumerate().map(|(a11, a12)| a12[1] - ((o5.unwrap_or(0.39)).sin()));
                        let v14 = items13.next().unwrap_or(row2[0]);
                        while let Some(a15) = items13.next() {
                        }
                        ((if (o1.unwrap_or(1.4)).sin() > x0 { Some(v14) } else { None }).unwrap_or_default()).sin()
                    };
                }
                1 if (|a3: f64| a3)(x0) > 0.1 && (|a4: f64| row2[1])((o1.unwrap_or(-0.82)).sin()) < 0.9 => {
                }
                _ => {
                }
            }
            ((o1.unwrap_or(-0.41) - (o1.unwrap_or(0.86)))).atan() + o1.unwrap_or(-0.35) + x0 + o1.unwrap_or(-0.69)
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.49], weights: [0.0], stopped: false
    );
}

mod structs_700 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let v1 = if (x0 - (x0)) > x0 {
                let mut m2 = (((x0 + x0)).atan2(2.0 + (x0).sin())).sin();
                let mut o3: Option<f64> = if x0 < m2 || m2 > 0.3 { Some(((m2 + x0) - ((match (if !(m2 > x0) { Some(m2) } else { None }) { Some(a4) => a4 * x0, None => m2 })))) } else { None };
                (((o3.unwrap_or(0.89) + x0)).max(m2)).tanh()
            } else {
                let o5: Option<f64> = ((x0 + x0) > x0).then(|| (x0 + (if x0 > x0 { Some(x0) } else { None }).unwrap_or(x0)));
                ((if -(o5.unwrap_or(0.94)) > x0 { Some((-((x0).powi(2))).exp()) } else { None }).unwrap_or(o5.unwrap_or(0.63))).sin()
            };
            let late6;
            if (|a7: f64| a7)((x0).tanh()) > v1 {
                if (1.5 + (x0).cos()).recip() > x0 {
                } else {
                }
                late6 = 0.5 * ((x0).cos());
            } else {
                late6 = (if (|a8: f64| x0)((v1).tanh()) > 0.1 && f64::sin(v1) < 0.9 { Some(v1) } else { None }).map_or(x0, |a9| a9);
            }
            late6 + v1 + x0 + late6
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-1.27], weights: [0.0], stopped: false
    );
}

mod structs_702 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let o1 = if (x0 + x0) > x0 { Some(((x0) / (2.0 + (x0).sin()) + (|a2: f64| a2)(0.5 * (x0)))) } else { None };
            let v3 = match o1 {
                Some(a4) => {
                    let f6 = move |a7: f64, a8: f64| ((if a7 > 0.1 && (a7) * (x0) < 0.9 { ({ let inner9 = x0; inner9 * (x0) }) } else { (a7).hypot(1.0 + (a4).powi(2)) })).tanh();
                    ({ let inner10 = f64::sin(x0); inner10 * (f6((x0).sin(), a4)) })
                }
                None => {
                    let mut m11 = (stop_gradient(-(o1.unwrap_or(-0.24)))).sin();
                    (((m11).sin()).sin()).tanh()
                }
            };
            o1.unwrap_or(0.94) + x0 + o1.unwrap_or(-0.72) + x0
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.43], weights: [0.0], stopped: true
    );
}

mod structs_703 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: f64,
            c: [f64; 2],
        }

        #[derive(Differentiable, Clone, Copy)]
        struct S1(f64, f64, f64, S0);

        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: &[f64]) -> f64 {
            let row1 = [q2.last().copied().unwrap_or_else(|| p1[2]); 4];
            let mut s2 = S1(0.5 * ((row1[3] + q2[0])), (x0).sin(), (if row1.chunks(2).map(|a3| a3[0] - (0.5 * ((if row1[0] < a3[0] || a3[0] > 0.3 { Some(x0) } else { None }).map_or(x0, |a4| (p1[2] - a4).sin())))).fold(x0, f64::min) > x0 { Some(p1[1]) } else { None }).unwrap_or(x0), S0 { a: 0.5 * ((q2[0]).atan()), bias: (({ let inner5 = row1[0]; inner5 * (p1[0]) })).tanh(), c: [(-((p1[2]).powi(2))).exp(), row1.iter().copied().rev().map(f64::abs).sum::<f64>()] });
            let o6: Option<f64> = p1.get(0).copied();
            let (loose7, loose8): (Vec<f64>, Vec<f64>) = q2.iter().copied().map(|a9| (a9 * o6.unwrap_or(1.48), a9.cos())).unzip();
            (|a10: f64| (s2.3.a).tanh())((({ let inner11 = o6.unwrap_or(1.11); inner11 * (row1[1]) })).tanh()) + s2.2 + o6.unwrap_or(0.32) + s2.3.bias
        }
    }

    compare!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 3, a2: 2|, |d0, d1, d2|,
        at: [-1.45, -0.36, 1.13, -1.18, -0.5, -0.09], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_704 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: [f64; 2],
        }

        #[differentiate]
        fn program(x0: f64, p1: &mut f64, q2: &[f64]) -> f64 {
            let mut s1 = S0 { a: ((x0 + q2[1])).tanh(), bias: [(-((q2[0]).powi(2))).exp(), (x0) * (*p1)] };
            let mut row2 = vec![(if !(s1.a > s1.bias[1]) { s1.bias[0] } else { s1.a }), (x0 + s1.a), q2[0], (if !(s1.bias[0] > x0) { x0 } else { x0 })];
            let o3 = if *p1 > q2[1] { Some(((x0 + s1.a) - ((q2[1]).mul_add(*p1, x0)))) } else { None };
            if row2.chunks_exact(2).map(|a4| a4[0] + ((1.0 + (*p1).powi(2)).sqrt())).sum::<f64>() > x0 {
                s1.a = (s1.a).sin() + (s1.bias[0]).sin();
                let mut n6 = 0;
                let found5 = loop {
                    n6 += 1;
                    if n6 > 3 {
                        break 0.5 * (s1.a);
                    }
                    let f7 = move |a8: f64, a9: f64| (((match (!(a9 > a9)).then_some(a9) { Some(a10) => a10 * a8, None => 0.25 * (n6 as f64) }) + (x0) * (a9))).tanh();
                    let mut row11 = [((o3.unwrap_or(-0.58)) * (row2[n6 % 4])).sin(); 2];
                };
                if *p1 < row2[n6 % 4] || s1.bias[(n6 + 1) % 2] > 0.3 {
                    return (if x0 < s1.a || *p1 > 0.3 { Some((if n6 % 2 == 0 { x0 } else { x0 })) } else { None }).unwrap_or_default() + s1.bias[n6 % 2] + o3.unwrap_or(0.08) + x0;
                }
            } else {
            }
            (o3.filter(|a| *a < 0.48).unwrap_or(s1.bias[0])) * ((|a12: f64| x0)((*p1).sin())) + q2[0] + *p1 + row2[3]
        }
    }

    compare!(
        program, (a0[0], &mut a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
        at: [0.43, -1.23, -1.41, 0.36, -1.19, 0.19], weights: [0.0, 0.25, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_706 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: f64) -> f64 {
            {
                let f1 = |a2: f64, a3: f64| {
                    let f4 = |a5: f64, a6: f64| ((-(((a6 + a2)).powi(2))).exp()).sin();
                    let mut n9 = 0;
                    let found8 = 'outer7: loop {
                        n9 += 1;
                        if n9 > 1 {
                            break 0.5 * ((match (if n9 < 1 { Some(p1[1]) } else { None }) { Some(a10) => (a3 - a10).sin(), None => q2 }));
                        }
                        {
                            let f11 = |a12: f64| (a2).tanh();
                            let row13 = [(1.57_f64) * (a3), (p1[n9 % 2]).powi(2), (q2 + 0.25 * (n9 as f64))];
                        }
                    };
                    (f64::sin(a3)).atan()
                };
            }
            let mut sum14 = 0.0;
            for i15 in 1..1 {
                let difference16 = p1[i15 + 1] - p1[i15] * p1[i15 - 1];
                let mut row17 = vec![(p1[0] - (p1[(i15 + 2) % 2])); 4];
                sum14 += 0.5 * (((q2).mul_add(row17[(i15 + 2) % 4], row17[(i15 + 2) % 4])) / (2.0 + (p1[1]).sin()));
            }
            p1.last().copied().unwrap_or_else(|| p1[0]) + p1[1] + p1[1] + x0 + sum14
        }
    }

    compare!(
        program, (a0[0], a1, a2[0]), (&mut d0[0], d1, &mut d2[0]), |a0: 1, a1: 2, a2: 1|, |d0, d1, d2|,
        at: [0.82, -0.45, -1.32, -1.34], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_709 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: [f64; 2], q2: &[[f64; 2]; 2]) -> f64 {
            if (p1[1]) / (2.0 + (p1[1]).sin()) > x0 {
                let x0 = q2[1][0];
                let mut m1 = (((p1[1] + x0)).mul_add(q2.iter().map(|a2| a2[0] + ((a2.iter().zip(a2.iter()).map(|(a4, a5)| *a4 * (0.5 * ((1.5 + (p1[0]).sin()).ln()))).sum::<f64>()).tanh())).reduce(|a, b| a * 0.5 + b).unwrap_or(p1[1]), q2[0][0])).sin();
            } else if (p1[1]) * (p1[0]) > p1[1] {
                let row6 = [(x0 + x0), (x0 + p1[1]), (if p1[1] > p1[0] { Some(p1[1]) } else { None }).unwrap_or(p1[0]), (p1[0]) * (q2[1][1])];
            }
            ({ let inner7 = (x0).tanh(); inner7 * ((q2[0][1]) * (q2[1][1])) }) + q2[1][0] + x0 + p1[1]
        }
    }

    compare!(
        program, (a0[0], *array(a1), matrix(a2)), (&mut d0[0], array(d1), matrix(d2)), |a0: 1, a1: 2, a2: 4|, |d0, d1, d2|,
        at: [-0.36, 0.34, 0.46, 0.29, -0.27, 0.74, 0.58], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_717 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: [f64; 3]) -> f64 {
            let mut o1 = if (x0).mul_add(p1[1], x0) > x0 { Some(((x0 + p1[2]) + p1[0])) } else { None };
            let x0 = ((x0).tanh()).tanh();
            let mut o2: Option<f64> = o1.map(|a3| (p1[2] - a3).sin());
            if let Some(a4) = o2 {
                if p1.chunks_exact(2).map(|a5| a5[0] + ((1.0 + (a4).powi(2)).sqrt())).sum::<f64>() > x0 {
                } else if o2.filter(|a| *a < 0.91).map_or(x0, |a6| x0) > a4 {
                }
            } else {
            }
            stop_gradient((|a7: f64| a7)((p1[2]).sin())) + x0 + o1.unwrap_or(-0.56) + o2.unwrap_or(-1.08)
        }
    }

    compare!(
        program, (a0[0], *array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 3|, |d0, d1|,
        at: [0.59, -0.66, -0.66, 0.37], weights: [0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod structs_719 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0(f64, [f64; 2], [f64; 3], (f64, f64));

        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut m1 = 0.5 * (x0);
            let mut s2 = S0((0.25 * ([x0, m1, m1].into_iter().filter(|&a3| a3 < -1.01).count() as f64)).tanh(), [x0, (1.0 + (x0).powi(2)).sqrt()], [x0, stop_gradient(m1), (m1) * (m1)], (((m1 - (x0))).tanh(), ((m1).min(m1)).sin()));
            let Some(v4) = (if !(s2.3.0 > s2.1[1]) { Some((s2.2[1] + m1)) } else { None }) else {
                return f64::sin((s2.3.1).abs()) + s2.0 + m1 + s2.3.1;
            };
            let late5;
            if (m1) / (2.0 + (m1).sin()) > x0 {
                {
                    let mut f6 = |a7: f64| {
                        let o8 = (!(s2.3.0 > x0)).then(|| v4);
                        0.5 * (-(m1))
                    };
                }
                late5 = (s2.2[2] - (v4));
            } else {
                late5 = ((!(s2.0 > s2.2[2])).then(|| (s2.3.1) * (s2.0)).map_or(x0, |a9| (m1 - a9).sin())).tanh();
            }
            s2.2.last().copied().unwrap_or_else(|| v4) + late5 + m1 + x0
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-1.01], weights: [0.0], stopped: true
    );
}

mod structs_724 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0(f64, f64, f64, f64);

        #[differentiate]
        impl std::ops::Add for S0 {
            type Output = Self;
            fn add(self, other: Self) -> Self { S0(self.0 + other.0, self.1 + other.1, self.2 + other.2, self.3 + other.3) }
        }

        #[differentiate]
        impl std::ops::Mul<S0> for f64 {
            type Output = S0;
            fn mul(self, other: S0) -> S0 { S0(self * other.0, self * other.1, self * other.2, self * other.3) }
        }

        #[differentiate]
        fn program(x0: f64, p1: &mut f64) -> f64 {
            let Some(v1) = (*p1 < *p1 || *p1 > 0.3).then(|| (x0).cos()) else {
                return (if (*p1).abs() > x0 { Some((1.0 + (x0).powi(2)).sqrt()) } else { None }).unwrap_or_default() + *p1 + *p1 + *p1;
            };
            let o2 = if (x0 + *p1) > *p1 { Some(v1) } else { None };
            let s3 = S0(*p1, ((*p1).tanh()).tanh(), 0.5 * ((1.5 + (x0).sin()).ln()), o2.unwrap_or(-1.47));
            s3.0 + o2.unwrap_or(0.46) + x0 + *p1
        }
    }

    compare!(
        program, (a0[0], &mut a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [0.74, 0.58], weights: [0.0, 0.25], stopped: false
    );
}

mod structs_730 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            if (x0) / (2.0 + (x0).sin()) > x0 {
                let v1 = match 2 {
                    0 => {
                        let mut o2: Option<f64> = if !(x0 > x0) { Some(((1.0 + (x0).powi(2)).sqrt()) * ((x0 + x0))) } else { None };
                        0.5 * (((x0).cos()) / (2.0 + (x0).sin()))
                    }
                    1 if (if (1.0 + (x0).powi(2)).sqrt() > x0 { Some(x0) } else { None }).unwrap_or_default() > x0 => {
                        let mut row3 = vec![(x0) * (x0), (x0 - (x0)), (x0).tanh()];
                        (if (!(x0 > x0)).then_some(row3[0]).unwrap_or_default() > 0.1 && (|a4: f64| row3[1])((row3[0]).sin()) < 0.9 { Some((row3[0]) * (x0)) } else { None }).unwrap_or_else(|| row3[1])
                    }
                    _ => {
                        0.5 * ((x0) * (stop_gradient(x0)))
                    }
                };
            } else {
            }
            -(x0) + x0 + x0 + x0
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-1.04], weights: [0.0], stopped: true
    );
}

mod structs_731 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut f64, q2: &[f64]) -> f64 {
            let row1 = q2.to_vec();
            let mut o2: Option<f64> = if x0 > x0 { Some((if q2[0] < row1[0] || x0 > 0.3 { Some((1.0 + (row1[1]).powi(2)).sqrt()) } else { None }).map_or(*p1, |a3| a3 * *p1)) } else { None };
            if let Some(a4) = o2 {
                *p1 /= 2.0 + ((((x0 + *p1) - (o2.map(|a5| (q2[1] - a5).sin()).map_or(a4, |a6| a6 * row1[0])))).tanh()).sin();
            } else {
            }
            let mut sum7 = 0.0;
            for i8 in 1..1 {
                let difference9 = q2[i8 + 1] - q2[i8] * q2[i8 - 1];
                let v10 = match o2 {
                    Some(a11) => {
                        let mut m13 = ((q2[i8]).powi(2)) * ((q2[i8]) * (*p1));
                        ((o2.unwrap_or(-1.33)).min(a11)).abs()
                    }
                    None => {
                        0.5 * (((match (i8 < 2).then_some(o2.unwrap_or(-0.12)) { Some(a14) => a14 * o2.unwrap_or(1.3), None => row1[0] }) + *p1))
                    }
                };
                sum7 += o2.unwrap_or(v10);
            }
            q2.windows(2).map(|a15| a15[1] + (0.5 * ((|a16: f64| x0)(((1.5 + (row1[1]).cos()).recip()).tanh())))).sum::<f64>() + *p1 + o2.unwrap_or(-0.67) + o2.unwrap_or(-0.64) + sum7
        }
    }

    compare!(
        program, (a0[0], &mut a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 2|, |d0, d1, d2|,
        at: [-0.46, 0.53, -1.22, -1.4], weights: [0.0, 0.25, 0.0, 0.0], stopped: false
    );
}
