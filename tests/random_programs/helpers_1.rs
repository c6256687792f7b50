//! Written by `UPDATE=1 cargo test -p autodiff-macro compiled_programs`: do not edit.

use crate::support::{array, matrix};
use autodiff::{Differentiable, differentiate, stop_gradient};
use twin::twin;

mod helpers_1 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: usize) -> f64 {
            let mut row1 = [[(0.25 * (p1 as f64)) * (x0), (x0) * (x0)], [stop_gradient(x0), (|a2: f64| a2)(0.5 * (x0))]];
            let mut list3 = vec![(-((row1[(p1 + 1) % 2][1]).powi(2))).exp(), (x0).clamp(-1.25, 1.25), (x0).cos()];
            for i4 in (0..2).rev() {
                {
                    let f5 = |a6: f64| {
                        let row7 = vec![x0, (x0 + x0)];
                        (((list3[p1 % 3]) * (a6)).sin()).tanh()
                    };
                    let v8 = (x0).powi(3);
                    let mut row9 = vec![row1[i4][p1 % 2], (0.25 * (i4 as f64)).sin(), ({ let inner10 = 0.25 * (p1 as f64); inner10 * (x0) }), (0.25 * (p1 as f64)) * (v8)];
                    row9[(p1 + 2) % 4] += 0.5 * (f5((list3[(i4 + 1) % 3]).sin()));
                }
                let row11 = vec![(0.25 * (i4 as f64)) * (0.25 * (p1 as f64)), (row1[i4][1 - i4] + x0)];
            }
            if (list3[(p1 + 2) % 3]) / (2.0 + (list3[p1 % 3]).sin()) > list3[p1 % 3] {
                return (x0 + (x0 + x0)) + x0 + x0 + list3[p1 % 3];
            }
            ((list3[p1 % 3] - (x0)) - ((x0).powi(2))) + list3[p1 % 3] + list3[p1 % 3] + x0
        }
    }

    compare!(
        program, (a0[0], 2), (&mut d0[0]), |a0: 1|, |d0|,
        at: [1.47], weights: [0.0], stopped: true
    );
}

mod helpers_4 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut row1 = [[(x0).powi(3), (x0).cos()], [(x0 + x0), (|a2: f64| x0)((x0).sin())]];
            match 2 {
                0 | 2 => {
                    let v3 = (x0).abs();
                    let mut row4 = [v3, (row1[0][0] + v3), (x0 + x0)];
                }
                1 if row1[1][1] > row1[0][0] => {
                }
                _ => {
                }
            }
            let mut sum5 = 0.0;
            for i6 in 1..3 {
                let mut row7 = [[(row1[(i6 + 1) % 2][i6 % 2]) * (x0), (row1[(i6 + 2) % 2][i6 % 2]) / (2.0 + (0.25 * (i6 as f64)).sin())], [(|a8: f64| x0)(row1[i6 % 2][i6 % 2]), (row1[0][0]).mul_add(x0, 0.25 * (i6 as f64))]];
                sum5 += x0;
            }
            let mut sum9 = 0.0;
            for i10 in 1..3 {
                let mut row11 = vec![0.5 * (row1.iter().map(|a12| a12[i10 % 2] * (((x0 - (0.25 * (i10 as f64)))).tanh())).fold((x0).tanh(), |acc, a13| acc * 0.5 + (a13 * (((a13) / (2.0 + (x0).sin())).sin())))); 2];
                sum9 += ((|a14: f64| (if i10 % 2 == 1 { row11[i10 % 2] } else { a14 }))(({ let inner15 = x0; inner15 * (0.25 * (i10 as f64)) }))).sin();
            }
            x0 + x0 + x0 + x0 + sum5 + sum9
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.6], weights: [0.0], stopped: false
    );
}

mod helpers_7 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut n1 = 0;
            while n1 < 2 {
                n1 += 1;
                let mut row2 = [(x0).clamp(-1.25, 1.25), (x0 + x0)];
                let mut row3 = [x0, (x0).powi(3), x0, (x0 - (x0))];
            }
            (|a4: f64| (if 0.25 * (n1 as f64) < x0 || x0 > 0.3 { x0 } else { a4 }))((x0 - (x0))) + x0 + x0 + x0
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.04], weights: [0.0], stopped: false
    );
}

mod helpers_9 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64; 3], q2: usize) -> f64 {
            let mut stack1 = vec![({ let inner2 = x0; inner2 * (p1[0]) }), (1.5 + (x0).cos()).recip()];
            let mut row3 = vec![(x0).powi(3); 2];
            row3[q2 % 2] /= 2.0 + ((0.25 * (q2 as f64)).tanh()).sin();
            let mut row4 = [(stack1[stack1.len() - 1]) * (row3[(q2 + 2) % 2]), (row3[q2 % 2]).sin(), (1.5 + (x0).cos()).recip(), (0.25 * (q2 as f64) + 0.25 * (q2 as f64))];
            let row5 = [(|a6: f64| a6)((x0).sin()), ({ let inner7 = x0; inner7 * (inner7) }), (|a8: f64| a8)((stack1[stack1.len() - 1]).tanh()), (p1[q2 % 3] + stack1[q2 % 2])];
            {
                let f9 = |a10: f64| {
                    0.5 * ((if (if q2 % 2 == 0 { x0 } else { stack1[stack1.len() - 1] }) > p1[2] { (stack1[(q2 + 2) % 2] + row5[0]) } else { stack1[q2 % 2] }))
                };
                row3[q2 % 2] += 0.5 * (f9(0.5 * ((stack1[stack1.len() - 1]).atan())));
            }
            (p1[q2 % 3]) * ((if (1.0 + (x0).powi(2)).sqrt() > x0 { stack1[(q2 + 2) % 2] } else { p1[1] })) + stack1[stack1.len() - 1] + stack1[stack1.len() - 1] + stack1[stack1.len() - 2]
        }
    }

    compare!(
        program, (a0[0], array(a1), 0), (&mut d0[0], array(d1)), |a0: 1, a1: 3|, |d0, d1|,
        at: [-0.23, 0.63, -0.85, -1.23], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod helpers_10 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let row1 = [((x0) * (x0)).sin(); 2];
            let mut row2 = [[x0, (x0).mul_add(x0, row1[1])], [({ let inner3 = x0; inner3 * (row1[1]) }), (x0) * (row1[0])]];
            let o4 = row2.iter().enumerate().map(|(a6, a7)| a7[(a6 + 1) % 2] + (0.5 * (((a7[a6] + row2[(a6 + 1) % 2][(a6 + 1) % 2])) * ((1.5 + (x0).sin()).ln())))).nth(2);
            (row1[1]).mul_add(row2.iter().map(|a8| a8[0] * ((a8[1]).sin())).find(|&a9| a9 > -1.34).unwrap_or(row1[1]), row1[1]) + o4.unwrap_or(0.13) + row1[0] + x0
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.23], weights: [0.0], stopped: false
    );
}

mod helpers_11 {
    use super::*;

    twin! {
        #[differentiate]
        fn program<T: autodiff::Real>(x0: T) -> T {
            let mut row1 = [x0, x0];
            {
                let f2 = |a3: T, a4: T| ((T::from_f64(1.5) + (a4).cos()).recip()).sin();
                let mut row5 = [[(-((x0).powi(2))).exp(), ({ let inner6 = row1[1]; inner6 * (x0) })], [(row1[0] + row1[1]), x0]];
                row5[1][0] = row5[1][0] + T::from_f64(0.5) * (f2(x0, (x0).clamp(-T::from_f64(1.25), T::from_f64(1.25))));
            }
            let mut row7 = vec![(row1[0] + row1[1]); 4];
            let found9 = 'block8: {
                T::from_f64(0.5) * (row7[0])
            };
            if !(found9 > found9) {
                return ((row7[0] - (x0))).atan() + x0 + x0 + row1[1];
            }
            let mut sum10 = T::from_f64(0.0);
            for i11 in 1..1 {
                let difference12 = row1[i11 + 1] - row1[i11] * row1[i11 - 1];
                if x0 > T::from_f64(0.1) && (found9) * (row1[i11]) < T::from_f64(0.9) {
                    let mut m13 = (x0).tanh();
                } else if !(found9 > x0) {
                }
                sum10 += ((|a14: T| row7[0])(row1[1])) * ((row7[0]).sin());
            }
            (row1[1]).hypot(T::from_f64(1.0) + ((x0) * (row7[2])).powi(2)) + x0 + row1[0] + x0 + sum10
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.07], weights: [0.0], stopped: false
    );
}

mod helpers_12 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: &[[f64; 2]; 2]) -> f64 {
            let f1 = |a2: f64| {
                if (q2[1][0]) / (2.0 + (a2).sin()) > p1 {
                    let mut row3 = [(a2).sin(); 2];
                    let t7 = row3.iter().copied().zip(row3.into_iter()).skip(1).step_by(2).map(|(a5, a6)| a5 - (0.5 * (q2[1][0]))).fold(((({ let inner8 = row3[0]; inner8 * (x0) })).sin(), x0), |(s, q), a9| (q * 0.5 + a9 + (((if q2[1][1] > a2 { x0 } else { (a2).mul_add(a9, q2[0][1]) })).sin()), s.sin()));
                }
                ((1.0 + (p1).powi(2)).sqrt()).sin()
            };
            let mut sum10 = 0.0;
            for i11 in 1..3 {
                let mut row12 = [(if p1 < p1 || q2[1][i11 % 2] > 0.3 { p1 } else { q2[i11 % 2][i11 % 2] }), (x0 - (q2[0][i11 % 2])), ({ let inner13 = q2[1][i11 % 2]; inner13 * (x0) }), q2[i11 % 2][(i11 + 1) % 2]];
                let row14 = [(f1(0.5 * (q2[(i11 + 1) % 2][(i11 + 1) % 2]))).tanh(); 2];
                sum10 += (((p1).tanh() - ((row14[(i11 + 1) % 2]).powi(3)))).sin();
            }
            let mut sum15 = 0.0;
            for i16 in 1..3 {
                let mut loose19: Vec<f64> = q2.iter().map(|a17| a17[(i16 + 1) % 2] * ((p1).sin())).skip_while(|&a18| a18 < 1.35).collect();
                sum15 -= ((if (1.0 + (x0).powi(2)).sqrt() > x0 { q2[(i16 + 1) % 2][(i16 + 2) % 2] } else { q2[i16 % 2][0] })).sin();
            }
            p1 + q2[1][1] + x0 + x0 + sum10 + sum15
        }
    }

    compare!(
        program, (a0[0], a1[0], matrix(a2)), (&mut d0[0], &mut d1[0], matrix(d2)), |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
        at: [-0.04, 0.7, -0.2, -0.76, -0.04, 1.08], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod helpers_13 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: &[f64; 3]) -> f64 {
            let mut row1 = q2.to_vec();
            let v2 = row1.iter().sum::<f64>();
            let mut n4 = 0;
            let found3 = loop {
                n4 += 1;
                if n4 > 1 {
                    break ((|a5: f64| p1)(0.5 * ((if n4 < 1 { v2 } else { p1 })))).sin();
                }
                let v6 = if (1.5 + (v2).cos()).recip() > q2[(n4 + 2) % 3] {
                    let mut list7 = vec![(row1[n4 % 3]) / (2.0 + (q2[n4 % 3]).sin()), (|a8: f64| q2[n4 % 3])(p1), (x0).mul_add(row1[(n4 + 2) % 3], row1[0])];
                    let mut row9 = [[(-((x0).powi(2))).exp(), ({ let inner10 = p1; inner10 * (inner10) })], [(p1).hypot(1.0 + (p1).powi(2)), (v2).mul_add(x0, v2)]];
                    0.5 * ((({ let inner11 = q2[n4 % 3]; inner11 * (p1) })) * ((row9[n4 % 2][n4 % 2]).atan2(2.0 + (q2[(n4 + 2) % 3]).sin())))
                } else {
                    ((|a12: f64| a12)((p1 + q2[n4 % 3]))).tanh()
                };
                if !(x0 > v2) {
                    continue;
                }
            };
            if (|a13: f64| 0.25 * (n4 as f64))((row1[n4 % 3]).sin()) > p1 {
                return ((p1 + found3) - (-(x0))) + row1[2] + found3 + 0.25 * (n4 as f64);
            }
            x0 + q2[(n4 + 2) % 3] + 0.25 * (n4 as f64) + p1
        }
    }

    compare!(
        program, (a0[0], a1[0], array(a2)), (&mut d0[0], &mut d1[0], array(d2)), |a0: 1, a1: 1, a2: 3|, |d0, d1, d2|,
        at: [-1.13, 1.14, -0.96, 1.47, -1.31], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod helpers_14 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum + std::iter::Product>(x0: &mut [T]) {
            let v1 = T::from(0.5).unwrap() * (T::sin(x0[1]));
            let v2 = T::from(0.5).unwrap() * ((v1).hypot(T::from(1.0).unwrap() + ((v1) * (v1)).powi(2)));
            let v3 = T::from(0.5).unwrap() * ((if !(v1 > x0[2]) { v2 } else { (x0[0]).hypot(T::from(1.0).unwrap() + (v2).powi(2)) }));
        }

        #[differentiate]
        fn program<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum + std::iter::Product>(x0: T, p1: &mut [T], q2: [T; 2]) -> T {
            let t4 = q2.iter().copied().zip(q2.into_iter()).skip(1).step_by(2).map(|(a2, a3)| a2 - ((p1[1]).tanh())).fold(((({ let inner5 = q2[0]; inner5 * (q2[1]) })).sin(), x0), |(s, q), a6| (q * T::from(0.5).unwrap() + a6 * (((x0) * ((p1[0]).hypot(T::from(1.0).unwrap() + (q2[0]).powi(2)))).sin()), s.sin()));
            p1[1] -= (stop_gradient((x0 - (x0)))).tanh();
            if (t4.0).sin() > t4.1 {
                p1[1] += T::from(0.5).unwrap() * ((x0).powi(2));
                return ((t4.1) * (p1[0])).atan2(T::from(2.0).unwrap() + (q2[0]).sin()) + x0 + x0 + t4.1;
            }
            let mut list7 = vec![(t4.0).sin(), (p1[1]).hypot(T::from(1.0).unwrap() + (x0).powi(2)), (if !(q2[0] > t4.1) { p1[1] } else { q2[0] })];
            let v8 = (((list7[0] + list7[0]) - ((if (if (T::from(1.5).unwrap() + (x0).sin()).ln() > t4.0 { list7[2] } else { q2[0] }) > t4.0 { p1[0] } else { t4.0 })))).tanh();
            helper_0(&mut list7[..3]);
            (x0).powi(3) + t4.1 + v8 + p1[0]
        }
    }

    compare!(
        program, (a0[0], a1, *array(a2)), (&mut d0[0], d1, array(d2)), |a0: 1, a1: 2, a2: 2|, |d0, d1, d2|,
        at: [0.77, 0.86, -0.34, -1.35, -1.34], weights: [0.0, 0.25, 0.5, 0.0, 0.0], stopped: true
    );
}

mod helpers_15 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &f64, q2: f64) -> f64 {
            {
                let f1 = |a2: f64, a3: f64| {
                    let mut row4 = [a2, (a2) * (*p1), (1.0 + (x0).powi(2)).sqrt()];
                    ((-(((q2).min(*p1)).powi(2))).exp()).tanh()
                };
                let mut row5 = [*p1, *p1, (-((*p1).powi(2))).exp()];
                let v6: f64 = row5.iter().sum();
                row5[0] += 0.5 * (f1(0.5 * ((v6 + *p1)), ((q2).atan()).tanh()));
            }
            let mut row7 = vec![[*p1, q2, q2].into_iter().take(2).enumerate().map(|(a9, a10)| q2).sum::<f64>(), x0];
            let mut row11 = [[(q2).atan2(2.0 + (*p1).sin()), x0], [(|a12: f64| *p1)((row7[0]).sin()), (*p1).abs()]];
            q2 + row11[0][0] + *p1 + row7[1]
        }
    }

    compare!(
        program, (a0[0], &a1[0], a2[0]), (&mut d0[0], &mut d1[0], &mut d2[0]), |a0: 1, a1: 1, a2: 1|, |d0, d1, d2|,
        at: [0.59, 1.0, 0.37], weights: [0.0, 0.0, 0.0], stopped: false
    );
}

mod helpers_16 {
    use super::*;

    twin! {
        #[differentiate]
        fn program<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum + std::iter::Product>(x0: T, p1: T) -> T {
            let mut row1 = [[(T::from(1.5).unwrap() + (x0).cos()).recip(), (x0) / (T::from(2.0).unwrap() + (x0).sin())], [(x0).sin(), (|a2: T| p1)(T::from(0.5).unwrap() * (x0))]];
            let mut row3 = vec![(p1).mul_add(row1[0][0], x0), row1[1][1], (row1[0][0]).mul_add(row1[0][1], p1), x0];
            let mut row4 = [[(if (|a5: T| x0)(p1) > p1 { p1 } else { x0 }), (T::from(1.5).unwrap() + (row1[0][0]).cos()).recip()], [row1[1][0], (|a6: T| row1[1][1])((row1[1][0]).sin())]];
            let mut row7 = [(row4[0][1]).tanh(), (p1).tanh()];
            let mut row8 = [((T::from(1.0).unwrap() + (row4[0][0]).powi(2)).sqrt()).tanh(); 4];
            let mut list9 = vec![(row8[0]).cos(), (row7[0] - (row4[1][0])), (p1 - (row1[1][1]))];
            let x0 = (if !(x0 > row7[0]) { (list9[0]).atan2(T::from(2.0).unwrap() + (p1).sin()) } else { (row8[3] + x0) });
            -(row8.iter().copied().sum::<T>()) + row1[0][0] + row4[0][0] + row1[1][0]
        }
    }

    compare!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [0.81, 1.11], weights: [0.0, 0.0], stopped: false
    );
}

mod helpers_19 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut row1 = [[(x0 - (x0)), (1..4).map(|a2| ((x0).mul_add(x0, x0)).tanh()).last().unwrap_or(x0)], [(x0).clamp(-1.25, 1.25), (x0) * (x0)]];
            let mut row3 = vec![(if !(x0 > x0) { x0 } else { row1[0][0] }), (|a4: f64| row1[0][1])(0.5 * (row1[1][0]))];
            let mut row5 = row3.to_vec();
            let mut row6 = [row1[0][1], (row1[1][1] - (row1[1][0]))];
            let mut row7 = row3.to_vec();
            let v8 = (row3[0] + (row6[0] - (row3[0])));
            let mut row9 = [[row3[1], (row3[0] - (row5[1]))], [(row5[1]) * (row6[0]), (row7[1] - (row1[1][1]))]];
            let mut sum10 = 0.0;
            for i11 in 1..1 {
                let difference12 = row6[i11 + 1] - row6[i11] * row6[i11 - 1];
                let mut row13 = [0.5 * ((row9[0][1]).abs()); 3];
                sum10 -= ((if i11 % 2 == 0 { (1.0 + (row13[i11]).powi(2)).sqrt() } else { -(v8) })).tanh();
            }
            let mut sum14 = 0.0;
            for i15 in 1..1 {
                let difference16 = row5[i15 + 1] - row5[i15] * row5[i15 - 1];
                let mut row17 = [((|a18: f64| difference16)((difference16).tanh())).sin(); 3];
                sum14 += 0.5 * ((|a19: f64| (row5[1 - i15]) * (row9[i15][0]))((row6[i15]).sin()));
            }
            row5.chunks_exact(2).map(|a20| a20[1] + (0.5 * (f64::sin(a20.iter().zip(row1.iter().flatten()).map(|(&a22, &a23)| a23 + (((row6[1]) * (a23)).sin())).skip(1).last().unwrap_or(v8))))).fold(x0, f64::min) + row3[0] + row1[1][1] + row6[1] + sum10 + sum14
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [1.05], weights: [0.0], stopped: false
    );
}

mod helpers_20 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: &[f64; 4]) -> f64 {
            'outer1: for e2 in q2[0..=2].iter().rev() {
                for a4 in q2.chunks(2) {
                    let mut row5 = vec![0.5 * ((x0).sin()); 3];
                    let mut n6 = 0;
                    while n6 < 2 && (x0 > q2[2]) {
                        n6 += 1;
                        let x0 = row5[n6 % 3];
                        if n6 % 2 == 1 {
                            break 'outer1;
                        }
                        let mut row7 = [[p1, (q2[(n6 + 1) % 4]) * (p1)], [(x0 + x0), (*e2).sin()]];
                    }
                    if (1.5 + (*e2).cos()).recip() > q2[n6 % 4] {
                        break 'outer1;
                    }
                    let mut list8 = vec![(*e2).clamp(-1.25, 1.25), -(a4[n6 % 2]), (q2[n6 % 4]) * (q2[n6 % 4])];
                }
                let mut m9 = (|a10: f64| (q2[2] - (*e2)))(0.5 * ((if !(q2[2] > q2[1]) { q2[2] } else { x0 })));
            }
            (1.0 + ((x0 + x0)).powi(2)).sqrt() + q2[3] + q2[1] + q2[3]
        }
    }

    compare!(
        program, (a0[0], a1[0], array(a2)), (&mut d0[0], &mut d1[0], array(d2)), |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
        at: [-0.15, 0.99, -0.37, 0.16, 1.33, -1.41], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod helpers_21 {
    use super::*;

    twin! {
        #[differentiate]
        fn program<T: autodiff::Real>(x0: T, p1: &[T; 2], q2: T) -> T {
            for (i2, e1) in p1.iter().enumerate() {
                let mut stack3 = vec![(q2 - (x0)), (x0) * (T::from_f64(0.25) * (T::from_f64(i2 as f64)))];
                let mut row4 = [(if p1[(i2 + 1) % 2] < x0 || stack3[stack3.len() - 1] > T::from_f64(0.3) { stack3[stack3.len() - 2] } else { T::from_f64(0.25) * (T::from_f64(i2 as f64)) }), (T::from_f64(0.25) * (T::from_f64(i2 as f64))).sin(), (|a5: T| x0)(T::from_f64(0.5) * (q2)), (|a6: T| *e1)((*e1).sin())];
                for e7 in row4.iter_mut().rev() {
                    let t8 = p1.iter().skip(1).copied().fold((((-((x0).powi(2))).exp()).tanh(), q2), |(s, q), a9| (q * T::from_f64(0.5) + a9 + (((T::from_f64(0.25) * (T::from_f64(i2 as f64)) - ((if !(q2 > q2) { *e7 } else { stack3[stack3.len() - 1] })))).tanh()), s.sin()));
                    stack3[(i2 + 2) % 2] *= (((T::from_f64(1.5) + ((x0) * (*e7)).cos()).recip()).sin()).cos();
                    if p1[i2] < p1[i2] || p1[1 - i2] > T::from_f64(0.3) {
                        return (|a10: T| *e1)(T::from_f64(0.5) * ((*e7 + *e1))) + stack3[1 - i2] + t8.0 + t8.0;
                    }
                    *e7 += (q2 + T::from_f64(0.25) * (T::from_f64(i2 as f64)));
                }
            }
            let row11 = vec![(x0 - (x0)), x0, p1[1], (-((x0).powi(2))).exp()];
            let v12: T = p1.iter().copied().sum();
            ((v12 - (p1[1])) + (q2).atan()) + q2 + v12 + x0
        }
    }

    compare!(
        program, (a0[0], array(a1), a2[0]), (&mut d0[0], array(d1), &mut d2[0]), |a0: 1, a1: 2, a2: 1|, |d0, d1, d2|,
        at: [-0.55, -0.46, 1.18, 1.29], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod helpers_22 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: usize, q2: &mut [f64]) -> f64 {
            let mut stack1 = vec![({ let inner2 = q2[p1 % 3]; inner2 * (inner2) }), (q2[p1 % 3] + q2[p1 % 3])];
            for e3 in q2.iter_mut() {
                let row5 = [((x0 - (x0))).tanh(); 3];
            }
            let mut sum6 = 0.0;
            for i7 in 1..2 {
                let difference8 = q2[i7 + 1] - q2[i7] * q2[i7 - 1];
                let mut row9 = [[x0, (0.25 * (p1 as f64)) * (x0)], [(x0 + difference8), (0.25 * (i7 as f64)) * (x0)]];
                let mut list10 = vec![(0.25 * (p1 as f64)).min(stack1[stack1.len() - 1]), (row9[p1 % 2][p1 % 2]).mul_add(stack1[1], x0), stack1[stack1.len() - 1]];
                sum6 -= 0.5 * (difference8);
            }
            let mut sum11 = 0.0;
            for i12 in 0..2 {
                let difference13 = q2[i12 + 1] - q2[i12];
                let mut row14 = [(difference13).tanh(); 2];
                sum11 += ((f64::sin(stack1[stack1.len() - 2])) * ((stack1[stack1.len() - 1]).powi(2))).sin();
            }
            q2[p1 % 3] + q2[p1 % 3] + stack1[stack1.len() - 2] + x0 + sum6 + sum11
        }
    }

    compare!(
        program, (a0[0], 2, a2), (&mut d0[0], d2), |a0: 1, a2: 3|, |d0, d2|,
        at: [0.77, 0.86, -0.34, -1.35], weights: [0.0, 0.25, 0.5, 0.75], stopped: false
    );
}

mod helpers_23 {
    use super::*;

    twin! {
        #[differentiate]
        fn program<T: autodiff::Real>(x0: T) -> T {
            let mut row1 = [(x0).sin(); 2];
            let t5 = row1.iter().copied().zip(row1.into_iter()).skip(1).step_by(2).map(|(a3, a4)| a3 - ((a3).sin())).fold((((row1[1] + row1[0])).sin(), row1[1]), |(s, q), a6| (q * T::from_f64(0.5) + a6 - ((((a6 + x0) + x0)).tanh()), s.sin()));
            let mut stack7 = vec![(row1[0]) * (t5.1), (x0 + x0)];
            let mut row8 = row1;
            let mut sum9 = T::from_f64(0.0);
            for i10 in 0..1 {
                let difference11 = row1[i10 + 1] - row1[i10];
                let mut row12 = [T::from_f64(0.5) * ((x0).sin()); 3];
                sum9 -= T::from_f64(0.5) * (stop_gradient((T::from_f64(1.5) + (row8[i10]).sin()).ln()));
            }
            let mut sum13 = T::from_f64(0.0);
            for i14 in 0..1 {
                let difference15 = row1[i14 + 1] - row1[i14];
                let mut row16 = vec![(row8[0]).max(T::from_f64(0.25) * (T::from_f64(i14 as f64))), (|a17: T| row1[(i14 + 1) % 2])(x0), x0, stack7[stack7.len() - 1]];
                sum13 -= T::from_f64(0.5) * (t5.0);
            }
            ((row8[1]) * (t5.0)) * ((T::from_f64(1.5) + (t5.0).cos()).recip()) + row8[0] + x0 + t5.0 + sum9 + sum13
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.58], weights: [0.0], stopped: true
    );
}

mod helpers_26 {
    use super::*;

    twin! {
        #[differentiate]
        fn program<T: autodiff::Real>(x0: T) -> T {
            let mut row1 = [-(x0), x0, (if !(x0 > x0) { x0 } else { x0 }), (if (T::from_f64(1.5) + (x0).sin()).ln() > x0 { x0 } else { x0 })];
            row1[1] *= (((T::from_f64(1.5) + ((x0) * (x0)).cos()).recip()).sin()).cos();
            row1.iter_mut().skip(1).for_each(|e2| {
                let mut row3 = vec![({ let inner4 = x0; inner4 * (x0) }), (|a5: T| *e2)(T::from_f64(0.5) * (x0)), *e2];
                let mut row6 = [[(-((x0).powi(2))).exp(), ({ let inner7 = *e2; inner7 * (inner7) })], [(*e2).hypot(T::from_f64(1.0) + (*e2).powi(2)), (*e2).mul_add(x0, *e2)]];
                *e2 = (*e2).sin();
            });
            let mut n9 = 0;
            'outer8: while n9 < 3 && ((x0 - (row1[3])) > row1[3]) {
                n9 += 1;
                for i10 in (1..2).rev() {
                }
            }
            row1[1] + x0 + row1[(n9 + 2) % 4] + x0
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.26], weights: [0.0], stopped: false
    );
}

mod helpers_28 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: usize) -> f64 {
            let x0 = 0.5 * (((p1) / (2.0 + (p1).sin()) + (0.25 * (q2 as f64)).powi(2)));
            let t1 = ((x0).tanh(), ((p1).clamp(-1.25, 1.25)).tanh());
            let row2 = vec![0.5 * (t1.1); 4];
            let mut row3 = [0.5 * ((p1) * (x0)); 2];
            f64::sin(p1) + x0 + row3[(q2 + 1) % 2] + x0
        }
    }

    compare!(
        program, (a0[0], a1[0], 1), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [-1.11, 0.71], weights: [0.0, 0.0], stopped: false
    );
}

mod helpers_30 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: &[f64]) -> f64 {
            let mut row1 = [[(x0).powi(3), (p1).cos()], [(q2[1]) * (p1), (p1).sin()]];
            let mut row2 = vec![(({ let inner3 = p1; inner3 * (q2[2]) })).sin(); 2];
            let mut row4 = [0.5 * ((q2[3]) * (x0)); 3];
            for e5 in row2[1..2].iter() {
            }
            (row1[1][1]).abs() + row4[2] + row4[2] + row1[0][0]
        }
    }

    compare!(
        program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
        at: [-1.04, 0.68, -0.32, -1.13, -1.29, -0.68], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod helpers_31 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            if -(x0) > x0 {
                'outer1: for i2 in 1..3 {
                    let mut row3 = [0.5 * ((x0) * (x0)); 2];
                }
                let mut m4 = x0;
                let mut row5 = [(m4 + x0), (m4) / (2.0 + (x0).sin()), (m4).abs()];
            }
            let mut sum6 = 0.0;
            for i7 in 1..3 {
                let mut stack8 = vec![(x0).powi(3), x0];
                let mut row9 = [0.5 * ((-((stack8[stack8.len() - 1]).powi(2))).exp()); 3];
                sum6 += ((row9[1]).mul_add(row9[(i7 + 2) % 3], stack8[stack8.len() - 2]) + x0);
            }
            let mut sum10 = 0.0;
            for i11 in 1..3 {
                let row12 = vec![(0.25 * (i11 as f64)) * (0.25 * (i11 as f64)), (x0 + 0.25 * (i11 as f64))];
                sum10 += 0.5 * (row12.iter().copied().sum::<f64>());
            }
            x0 + x0 + x0 + x0 + sum6 + sum10
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [1.17], weights: [0.0], stopped: false
    );
}

mod helpers_32 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: usize) -> f64 {
            let mut row1 = [[({ let inner2 = x0; inner2 * (x0) }), x0], [(x0) / (2.0 + (x0).sin()), (x0).sin()]];
            let v3: f64 = row1.iter().map(|a4| a4[p1 % 2] * (((({ let inner5 = row1[1][p1 % 2]; inner5 * (a4[p1 % 2]) })).abs()).tanh())).sum();
            let v6 = (1..2).map(|a7| 0.25 * (a7 as f64) + ((if p1 % 2 == 1 { (if p1 < 1 { x0 } else { row1[p1 % 2][a7] }) } else { (v3).tanh() }))).sum::<f64>();
            if row1[(p1 + 1) % 2][p1 % 2] < x0 || row1[p1 % 2][p1 % 2] > 0.3 {
                let mut row8 = [(row1[(p1 + 1) % 2][p1 % 2]).sin(), v3];
            } else if p1 < 1 {
                let row9 = [row1.iter().map(|a10| a10[p1 % 2] * ((v6) * (v6))).fold(v3, f64::max); 2];
            }
            let v12 = 0.5 * ((if p1 < 1 { ({ let inner11 = v3; inner11 * (inner11) }) } else { x0 }));
            match p1 % 4 {
                1..=2 => {
                }
                1 if v12 > x0 => {
                }
                _ => {
                }
            }
            ((x0 + row1[0][p1 % 2])) * ((row1[1][(p1 + 2) % 2]) / (2.0 + (0.25 * (p1 as f64)).sin())) + 0.25 * (p1 as f64) + v3 + x0
        }
    }

    compare!(
        program, (a0[0], 1), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.33], weights: [0.0], stopped: false
    );
}

mod helpers_33 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_0(x0: f64) -> f64 {
            let mut m1 = ((({ let inner2 = x0; inner2 * (x0) })).max(x0)).tanh();
            if x0 > m1 {
                return (m1).abs() + m1 + m1 + m1;
            }
            m1 = (m1).sin() + (([m1, x0, x0].into_iter().map(|a3| a3 + (((|a4: f64| a4)(0.5 * (x0))).tanh())).step_by(2).map(f64::tanh).sum::<f64>() + (m1) * (x0))).sin();
            let t5 = (((m1).abs()).tanh(), ((x0 + m1)).sin());
            (if (t5.0 - (m1)) > x0 { [x0, t5.1, x0].into_iter().zip([m1, m1, t5.1].into_iter()).map(|(a7, a8)| a7 * ((a7).sin())).find(|&a9| a9 > -1.34).unwrap_or(t5.1) } else { x0 }) + m1 + x0 + x0
        }

        #[differentiate]
        fn program(x0: f64, p1: &[[f64; 2]; 2], q2: f64) -> f64 {
            let r1 = helper_0(x0);
            let mut row2 = [(p1[0][0] + x0), helper_0(q2), helper_0((p1[1][1]).sin())];
            let mut stack3 = vec![(q2).tanh(), (1.0 + (row2[0]).powi(2)).sqrt()];
            (helper_0(0.5 * (row2[1])) - ((q2).sin())) + q2 + p1[1][1] + q2
        }
    }

    compare!(
        program, (a0[0], matrix(a1), a2[0]), (&mut d0[0], matrix(d1), &mut d2[0]), |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
        at: [0.55, 1.24, 1.03, 0.8, -0.95, 0.08], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod helpers_34 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum + std::iter::Product>(x0: T, p1: &mut [T; 2], q2: usize) -> (T, T) {
            {
                let part1 = &mut p1[1..];
                let v2 = ((T::from(1.0).unwrap() + (part1[q2 % 1]).powi(2)).sqrt()).sin();
                part1[(q2 + 2) % 1] = part1[q2 % 1] * T::from(0.5).unwrap();
            }
            let v3 = p1.iter().copied().sum::<T>();
            ((|a4: T| (v3 + a4))(T::from(0.5).unwrap() * (stop_gradient(x0))) + v3 + x0 + v3, ((x0 + p1[(q2 + 2) % 2])).atan())
        }

        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: f64) -> f64 {
            let mut row1 = [((x0).tanh()).sin(); 2];
            let v2 = (q2 + (q2 + x0));
            let (left3, right4) = helper_0((v2 - (v2)), &mut row1, 3);
            row1[1] -= 0.5 * ((1.0 + ((v2 - (v2))).powi(2)).sqrt());
            ((row1[0] - (right4)) + (left3).atan()) + right4 + p1[0] + v2
        }
    }

    compare!(
        program, (a0[0], a1, a2[0]), (&mut d0[0], d1, &mut d2[0]), |a0: 1, a1: 2, a2: 1|, |d0, d1, d2|,
        at: [-0.46, 1.18, 1.29, -0.17], weights: [0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod helpers_35 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_0(x0: f64, p1: f64) -> (f64, f64) {
            let x0 = 0.5 * (x0);
            let v1 = x0;
            let mut row2 = [[(v1).abs(), (v1 + v1)], [({ let inner3 = x0; inner3 * (v1) }), (x0).tanh()]];
            if x0 > row2[1][0] {
                return (stop_gradient((row2[1][1]).sin()) + x0 + row2[0][1] + v1, ((p1 + x0)) * ((x0) * (p1)));
            }
            (((x0 + v1)) / (2.0 + (p1).sin()) + v1 + v1 + p1, f64::sin((1.5 + (x0).cos()).recip()))
        }

        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: f64) -> f64 {
            let t1 = helper_0((q2).tanh(), ((x0).clamp(-1.25, 1.25)).tanh());
            let row2 = vec![0.5 * (helper_0(0.5 * (t1.1), (x0).tanh()).1); 4];
            let t3 = helper_0(0.5 * ((x0) * (q2)), (q2 - (t1.1)));
            let t5 = helper_0(((t1.0).cos()).sin(), row2.iter().copied().map(|a4| a4 * ((t1.1).sin())).min_by(|a, b| a.total_cmp(b)).unwrap_or(x0));
            (x0 + (t5.0 + p1[1])) + x0 + row2[2] + q2
        }
    }

    compare!(
        program, (a0[0], a1, a2[0]), (&mut d0[0], d1, &mut d2[0]), |a0: 1, a1: 3, a2: 1|, |d0, d1, d2|,
        at: [-1.34, 1.43, 1.21, 1.17, -0.6], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod helpers_36 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum + std::iter::Product>(x0: T, p1: usize) -> T {
            let mut row1 = [[(if x0 < x0 || T::from(1.27_f64).unwrap() > T::from(0.3).unwrap() { x0 } else { x0 }), (x0).abs()], [(T::from(0.25).unwrap() * (T::from(p1 as f64).unwrap())) * (x0), (x0 + x0)]];
            let v2 = stop_gradient((-((T::from(0.25).unwrap() * (T::from(p1 as f64).unwrap())).powi(2))).exp());
            let mut f3 = |a4: T, a5: T| {
                ((a4).abs()) * ((v2).cos())
            };
            ((x0) / (T::from(2.0).unwrap() + (v2).sin())) / (T::from(2.0).unwrap() + (x0).sin()) + v2 + v2 + x0
        }

        #[differentiate]
        fn program(x0: f64, p1: &[f64; 2]) -> f64 {
            let mut stack1 = vec![(p1[1]) / (2.0 + (x0).sin()), (x0) * (x0)];
            if stack1.len() > 2 {
                stack1.pop();
            }
            'outer2: for i3 in (1..=4).rev().step_by(2) {
            }
            (|a4: f64| stack1[stack1.len() - 2])((helper_0(0.5 * (stack1[1]), 2)).tanh()) + stack1[stack1.len() - 2] + p1[1] + x0
        }
    }

    compare!(
        program, (a0[0], array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 2|, |d0, d1|,
        at: [0.71, -1.28, 0.31], weights: [0.0, 0.0, 0.0], stopped: true
    );
}

mod helpers_37 {
    use super::*;

    twin! {
        #[differentiate]
        fn program<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum + std::iter::Product>(x0: T, p1: &mut [T; 2], q2: T) -> T {
            let late1;
            if p1[0] > x0 {
                let row2 = vec![(q2 + x0), (x0 - (x0))];
                late1 = T::from(0.5).unwrap() * (p1[1]);
            } else {
                p1[1] += T::from(0.5).unwrap() * ((if !(q2 > x0) { ({ let inner3 = x0; inner3 * (inner3) }) } else { (q2 + q2) }));
                late1 = (({ let inner4 = (x0 - (x0)); inner4 * (p1.iter().map_while(|a5| { let y = *a5 * (((if !(*a5 > q2) { p1[0] } else { *a5 })).sin()); if y > T::from(0.81).unwrap() { Some(y * y) } else { None } }).sum::<T>()) })).sin();
            }
            let mut row6 = [(late1).sin(), p1[1]];
            let mut row7 = vec![(x0).tanh(); 4];
            if (|a8: T| a8)(T::from(0.5).unwrap() * (q2)) > x0 {
                row6[0] += T::from(0.5).unwrap() * (((row7[1] + late1)) * ((late1) / (T::from(2.0).unwrap() + (row6[1]).sin())));
                return ((q2) * (p1[0])) * ((-((row6[1]).powi(2))).exp()) + row6[1] + p1[1] + row6[1];
            }
            (late1) * (q2) + p1[1] + x0 + row7[0]
        }
    }

    compare!(
        program, (a0[0], array(a1), a2[0]), (&mut d0[0], array(d1), &mut d2[0]), |a0: 1, a1: 2, a2: 1|, |d0, d1, d2|,
        at: [-1.27, 1.3, 1.32, 0.07], weights: [0.0, 0.25, 0.5, 0.0], stopped: false
    );
}

mod helpers_39 {
    use super::*;

    twin! {
        #[differentiate]
        fn program<T: autodiff::Real>(x0: T, p1: &mut [T], q2: &mut [T]) -> T {
            let mut row1 = [T::from_f64(0.5) * (q2[0]); 2];
            for i2 in (1..5).step_by(2).rev() {
                let mut items4 = row1.iter().map(|&a3| a3 * ((row1[i2 % 2]).sin())).step_by(2);
                let v5 = items4.next().unwrap_or(T::from_f64(0.25) * (T::from_f64(i2 as f64)));
                while let Some(a6) = items4.next() {
                }
            }
            let mut sum7 = T::from_f64(0.0);
            for i8 in 1..1 {
                let difference9 = p1[i8 + 1] - p1[i8] * p1[i8 - 1];
                let f10 = |a11: T, a12: T| {
                    let row13 = [(q2[1 - i8] + T::from_f64(0.25) * (T::from_f64(i8 as f64))), (|a14: T| x0)((difference9).tanh()), (a11) * (row1[(i8 + 2) % 2]), row1[(i8 + 1) % 2]];
                    ((x0).min(q2[(i8 + 1) % 2]) - ((row1[i8] + difference9)))
                };
                sum7 -= (p1[i8]).tanh();
            }
            let mut sum15 = T::from_f64(0.0);
            for i16 in 1..1 {
                let difference17 = q2[i16 + 1] - q2[i16] * q2[i16 - 1];
                let mut row18 = vec![(x0 - (T::from_f64(0.25) * (T::from_f64(i16 as f64)))); 4];
                sum15 -= (((x0).cos() + (|a19: T| p1[1 - i16])(T::from_f64(0.5) * (q2[1])))).tanh();
            }
            (|a20: T| (a20 + a20))((p1[1]).sin()) + x0 + x0 + q2[0] + sum7 + sum15
        }
    }

    compare!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 2, a2: 2|, |d0, d1, d2|,
        at: [-1.22, -1.41, 1.42, -0.79, 0.59], weights: [0.0, 0.25, 0.5, 0.25, 0.5], stopped: false
    );
}

mod helpers_40 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &f64, q2: [f64; 4]) -> f64 {
            let row1 = vec![((q2[1]).clamp(-1.25, 1.25)).sin(); 4];
            {
                let f2 = |a3: f64, a4: f64| {
                    let found6 = 'block5: {
                        if x0 < a3 || x0 > 0.3 {
                            let mut row7 = [(q2[3]).tanh(); 4];
                            row7[0] *= ((((row1[3]).atan2(2.0 + (q2[1]).sin())) / (2.0 + (a4).sin())).sin()).cos();
                            if row1[0] > 0.1 && (x0).powi(2) < 0.9 {
                                row7[1] *= ((row1[2]).sin()).cos();
                                break 'block5 ((row1[1]) / (2.0 + (a4).sin())).sin();
                            }
                        } else if !(row1[3] > a4) {
                            let mut row8 = vec![0.5 * ((|a9: f64| a9)(0.5 * (q2[2]))); 4];
                        }
                        if row1[3] > 0.1 && (a3) * (q2[2]) < 0.9 {
                            break 'block5 ((a4 + *p1)).sin();
                        }
                        ((*p1 + *p1)).atan()
                    };
                    if (q2[0] - (q2[1])) > *p1 {
                        return q2[0] + row1[3] + found6 + *p1;
                    }
                    (({ let inner10 = (|a11: f64| q2[2])(row1[2]); inner10 * ((1.0 + (found6).powi(2)).sqrt()) })).tanh()
                };
            }
            (-(((x0 + *p1)).powi(2))).exp() + x0 + q2[3] + *p1
        }
    }

    compare!(
        program, (a0[0], &a1[0], *array(a2)), (&mut d0[0], &mut d1[0], array(d2)), |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
        at: [1.23, -0.05, -0.05, 1.24, -1.17, -0.99], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod helpers_45 {
    use super::*;

    twin! {
        #[differentiate]
        fn program<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum + std::iter::Product>(x0: T, p1: &mut T) -> T {
            let v1 = x0;
            let mut row2 = [(*p1 + v1), (v1 - (v1))];
            let late3;
            if !(row2[0] > v1) {
                late3 = (((x0) * (x0) - ((*p1 - (v1))))).sin();
            } else {
                late3 = (x0).sin();
            }
            let mut sum4 = T::from(0.0).unwrap();
            for i5 in 0..1 {
                let difference6 = row2[i5 + 1] - row2[i5];
                let mut t7 = (T::from(0.5).unwrap() * (v1), (x0).tanh());
                sum4 += x0;
            }
            ((-((row2[0]).powi(2))).exp()) * ((*p1) * (row2[1])) + v1 + *p1 + v1 + sum4
        }
    }

    compare!(
        program, (a0[0], &mut a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [1.06, -0.8], weights: [0.0, 0.25], stopped: false
    );
}

mod helpers_46 {
    use super::*;

    twin! {
        #[differentiate]
        fn program<T: autodiff::Real>(x0: T) -> T {
            let mut row1 = [x0, x0];
            {
                let f2 = |a3: T, a4: T| ((T::from_f64(1.5) + (a4).cos()).recip()).sin();
                let mut row5 = [[(-((x0).powi(2))).exp(), ({ let inner6 = row1[1]; inner6 * (x0) })], [(row1[0] + row1[1]), x0]];
                row5[1][0] = row5[1][0] + T::from_f64(0.5) * (f2(x0, (x0).clamp(-T::from_f64(1.25), T::from_f64(1.25))));
            }
            let mut row7 = vec![(row1[0] + row1[1]); 4];
            let found9 = 'block8: {
                T::from_f64(0.5) * (row7[0])
            };
            if !(found9 > found9) {
                return ((row7[0] - (x0))).atan() + x0 + x0 + row1[1];
            }
            let mut sum10 = T::from_f64(0.0);
            for i11 in 1..1 {
                let difference12 = row1[i11 + 1] - row1[i11] * row1[i11 - 1];
                if x0 > T::from_f64(0.1) && (found9) * (row1[i11]) < T::from_f64(0.9) {
                    let mut m13 = (x0).tanh();
                } else if !(found9 > x0) {
                }
                sum10 += ((|a14: T| row7[0])(row1[1])) * ((row7[0]).sin());
            }
            (row1[1]).hypot(T::from_f64(1.0) + ((x0) * (row7[2])).powi(2)) + x0 + row1[0] + x0 + sum10
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.07], weights: [0.0], stopped: false
    );
}

mod helpers_49 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_1(x0: f64, p1: &[[f64; 2]; 2], q2: f64, value3: &[f64]) -> f64 {
            for i1 in 1..3 {
                let row2 = vec![((if p1[i1 % 2][(i1 + 1) % 2] < x0 || 0.25 * (i1 as f64) > 0.3 { q2 } else { p1[(i1 + 2) % 2][i1 % 2] })).tanh(); 2];
                {
                    let f3 = move |a4: f64| (|a5: f64| (p1[0][0]).clamp(-1.25, 1.25))((1.5 + (q2).cos()).recip());
                }
            }
            (1.5 + (x0).sin()).ln() + p1[0][1] + p1[0][0] + x0
        }

        #[differentiate]
        fn program(x0: f64, p1: f64) -> f64 {
            helper_1(0.5 * ((p1 - (p1))), &[[p1, x0], [p1, x0]], ((x0).max(p1)).sin(), &[p1, x0, x0, x0]);
            let v1 = (1.5 + (p1).cos()).recip();
            let mut row2 = [(x0 + x0); 2];
            let row3 = [(v1 + x0), (v1).atan2(2.0 + (row2[1]).sin()), (row2[1]).hypot(1.0 + (v1).powi(2)), x0];
            row2[1] /= 2.0 + (({ let inner4 = p1; inner4 * ((if !(v1 > x0) { v1 } else { p1 })) })).sin();
            x0 + v1 + row3[2] + v1
        }
    }

    compare!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [-1.15, -0.83], weights: [0.0, 0.0], stopped: false
    );
}

mod helpers_51 {
    use super::*;

    twin! {
        #[differentiate]
        fn program<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum + std::iter::Product>(x0: T, p1: &mut T) -> T {
            let v1 = x0;
            let mut row2 = [(*p1 + v1), (v1 - (v1))];
            let late3;
            if !(row2[0] > v1) {
                late3 = (((x0) * (x0) - ((*p1 - (v1))))).sin();
            } else {
                late3 = (x0).sin();
            }
            let mut sum4 = T::from(0.0).unwrap();
            for i5 in 0..1 {
                let difference6 = row2[i5 + 1] - row2[i5];
                let mut t7 = (T::from(0.5).unwrap() * (v1), (x0).tanh());
                sum4 += x0;
            }
            ((-((row2[0]).powi(2))).exp()) * ((*p1) * (row2[1])) + v1 + *p1 + v1 + sum4
        }
    }

    compare!(
        program, (a0[0], &mut a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [1.06, -0.8], weights: [0.0, 0.25], stopped: false
    );
}

mod helpers_52 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut stack1 = vec![(x0 + x0), (x0 - (x0))];
            let mut row2 = [x0, (stack1[stack1.len() - 1]) * (x0)];
            let mut row3 = [(row2[0]).sin(); 3];
            let mut row4 = [((|a5: f64| row2[0])((row2[0]).tanh())).sin(); 3];
            let mut row6 = vec![((x0).clamp(-1.25, 1.25)).tanh(); 3];
            if -(x0) > row2[0] {
            }
            (if !(x0 > stack1[stack1.len() - 1]) { (if (row2[0]).sin() > row2[1] { row6[0] } else { row2[1] }) } else { f64::sin(row6[1]) }) + x0 + row2[1] + row2[1]
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.4], weights: [0.0], stopped: false
    );
}

mod helpers_53 {
    use super::*;

    twin! {
        #[differentiate]
        fn program<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum + std::iter::Product>(x0: T, p1: T, q2: &[T]) -> T {
            if (q2[1] - (q2[0])) > q2[0] {
                let mut n3 = 0;
                let found2 = 'outer1: loop {
                    n3 += 1;
                    if n3 > 2 {
                        break (((T::from(0.25).unwrap() * (T::from(n3 as f64).unwrap())).sin()) * ((q2[(n3 + 2) % 2]) / (T::from(2.0).unwrap() + (p1).sin()))).tanh();
                    }
                    let v4: T = q2.iter().copied().sum();
                };
            } else {
            }
            let mut sum5 = T::from(0.0).unwrap();
            for i6 in 1..1 {
                let difference7 = q2[i6 + 1] - q2[i6] * q2[i6 - 1];
                for a8 in q2.chunks_exact(2) {
                    let row9 = vec![((a8[i6] + x0)).sin(); 4];
                }
                sum5 += ((if (if i6 % 2 == 0 { difference7 } else { q2[1] }) > q2[1 - i6] { q2[(i6 + 1) % 2] } else { (|a10: T| q2[(i6 + 2) % 2])(x0) })).sin();
            }
            (|a11: T| (a11).tanh())(((|a12: T| a12)((p1).sin())).tanh()) + x0 + p1 + x0 + sum5
        }
    }

    compare!(
        program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 2|, |d0, d1, d2|,
        at: [-1.06, -0.8, -1.04, -0.73], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod helpers_54 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64) -> f64 {
            let mut row1 = [[(1.5 + (p1).cos()).recip(), x0], [(p1) / (2.0 + (x0).sin()), (p1).abs()]];
            let mut row2 = [(x0).sin(), (x0).tanh()];
            let mut row3 = [((1.0 + (row1[0][0]).powi(2)).sqrt()).tanh(); 4];
            let mut list4 = vec![(row3[0]).cos(), (x0 + row3[3]), p1];
            let row5 = vec![0.5 * ((list4[0]) * (row3[2])); 3];
            let mut n6 = 0;
            while n6 < 3 {
                n6 += 1;
                let row7 = vec![((row5[n6 % 3]).cos()).sin(); 3];
            }
            list4.iter().copied().sum::<f64>() + row1[n6 % 2][n6 % 2] + row3[n6 % 4] + row2[(n6 + 2) % 2]
        }
    }

    compare!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [-0.68, 0.74], weights: [0.0, 0.0], stopped: false
    );
}

mod helpers_55 {
    use super::*;

    twin! {
        #[differentiate]
        fn program<T: autodiff::Real>(x0: T, p1: &mut [T], q2: &mut [T]) -> T {
            let row1 = vec![T::from_f64(0.5) * (q2[1]); 4];
            let mut row2 = [((q2[0]) * (x0)).sin(); 2];
            q2[1] *= ((((p1[0] + row2[0])).powi(2)).tanh()).cos();
            if row1[0] < q2[0] || q2[0] > T::from_f64(0.3) {
                return q2[1] + p1[0] + q2[1] + row2[1];
            }
            p1[1] += T::from_f64(0.5) * (row2[1]);
            for e3 in row1.iter() {
            }
            let mut sum5 = T::from_f64(0.0);
            for i6 in 1..1 {
                let difference7 = p1[i6 + 1] - p1[i6] * p1[i6 - 1];
                let mut list8 = vec![(q2[(i6 + 2) % 2]).atan2(T::from_f64(2.0) + (p1[1]).sin()), (-((difference7).powi(2))).exp(), (difference7).clamp(-T::from_f64(1.25), T::from_f64(1.25))];
                let mut n9 = 0;
                while n9 < 3 {
                    n9 += 1;
                }
                sum5 += (((list8[1]).tanh() - ((|a10: T| x0)((row1[n9 % 4]).tanh())))).tanh();
            }
            let mut sum11 = T::from_f64(0.0);
            for i12 in 1..1 {
                let difference13 = q2[i12 + 1] - q2[i12] * q2[i12 - 1];
                let mut m14 = (((T::from_f64(1.0) + (p1[i12]).powi(2)).sqrt() + (q2[1]) / (T::from_f64(2.0) + (q2[1 - i12]).sin()))).sin();
                sum11 += T::from_f64(0.5) * ((|a15: T| row2[1 - i12])(((p1[(i12 + 2) % 2]) / (T::from_f64(2.0) + (row1[3 - i12]).sin())).tanh()));
            }
            p1[0] + x0 + q2[1] + row2[1] + sum5 + sum11
        }
    }

    compare!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 2, a2: 2|, |d0, d1, d2|,
        at: [-1.31, 0.02, -1.38, 0.83, 0.15], weights: [0.0, 0.25, 0.5, 0.25, 0.5], stopped: false
    );
}

mod helpers_56 {
    use super::*;

    twin! {
        #[differentiate]
        fn program<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum + std::iter::Product>(x0: T) -> T {
            'outer1: for i2 in 1..3 {
                let mut row3 = [T::from(0.5).unwrap() * ((x0) * (x0)); 2];
            }
            let mut m4 = x0;
            let mut row5 = [(m4 + x0), (m4) / (T::from(2.0).unwrap() + (x0).sin()), (m4).abs()];
            let mut row6 = [(|a7: T| m4)(T::from(0.5).unwrap() * (x0)), m4, (m4).tanh()];
            ((x0).sin() + (row6[1]).atan2(T::from(2.0).unwrap() + (m4).sin())) + x0 + m4 + m4
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.8], weights: [0.0], stopped: false
    );
}

mod helpers_57 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            let late1;
            if x0 > x0 {
                let v2 = match 2 {
                    k if k > 0 && ({ let inner3 = p1[1]; inner3 * (inner3) }) > p1[1] => {
                        let mut row4 = p1.to_vec();
                        (p1[1]).tanh()
                    }
                    1 if ({ let inner3 = p1[1]; inner3 * (inner3) }) > p1[1] => {
                        {
                            let f5 = |a6: f64| 0.5 * ((|a7: f64| (a7 + a6))(x0));
                            let mut m8 = 0.5 * (x0);
                            m8 /= 2.0 + ((-(p1.iter().copied().sum::<f64>())).tanh()).sin();
                            m8 += 0.5 * (f5((x0 - (x0))));
                        }
                        (|a9: f64| x0)((p1[1]).atan2(2.0 + (x0).sin()))
                    }
                    _ => {
                        (p1[1]).sin()
                    }
                };
                late1 = ((|a10: f64| (x0).powi(2))((x0).tanh())).sin();
            } else {
                late1 = (p1[0] - (p1[0]));
            }
            (late1 + (late1 + late1)) + late1 + late1 + late1
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 2|, |d0, d1|,
        at: [-0.61, -0.11, 0.05], weights: [0.0, 0.0, 0.0], stopped: false
    );
}

mod helpers_58 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64], q2: &mut [f64]) -> f64 {
            let row1 = vec![0.5 * (q2[1]); 4];
            let mut row2 = vec![(p1.chunks_exact(2).map(|a3| a3[0] + (0.5 * ((q2[0] + row1[2])))).fold(0.5 * (x0), |acc, a4| (acc).sin() * (a4 * ((x0).tanh())))).sin(); 2];
            let row5 = vec![(|a6: f64| x0)(x0), (-((q2[0]).powi(2))).exp()];
            p1[1] += 0.5 * (q2[1]);
            for (i8, e7) in p1.iter_mut().enumerate() {
            }
            let mut sum9 = 0.0;
            for i10 in 0..1 {
                let difference11 = row5[i10 + 1] - row5[i10];
                let mut row12 = row1.to_vec();
                row12[3] /= 2.0 + (0.5 * (row1[0])).sin();
                sum9 -= (({ let inner13 = (row1[i10]) * (row5[(i10 + 2) % 2]); inner13 * (({ let inner14 = row2[i10]; inner14 * (q2[1 - i10]) })) })).tanh();
            }
            let mut sum15 = 0.0;
            for i16 in 0..1 {
                let difference17 = p1[i16 + 1] - p1[i16];
                let mut row18 = [(row2[0]).sin(); 4];
                sum15 -= (f64::sin(q2[(i16 + 2) % 2])) * ((q2[1 - i16]) / (2.0 + (0.25 * (i16 as f64)).sin()));
            }
            ((p1[1] + row5[0])) / (2.0 + (x0).sin()) + q2[0] + row2[0] + p1[0] + sum9 + sum15
        }
    }

    compare!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 2, a2: 2|, |d0, d1, d2|,
        at: [-0.79, 0.59, 1.0, 0.37, 0.82], weights: [0.0, 0.25, 0.5, 0.25, 0.5], stopped: false
    );
}

mod helpers_59 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_2<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum + std::iter::Product>(x0: T) -> (T, T) {
            let mut m1 = ((stop_gradient(x0)) * ((T::from(1.5).unwrap() + (x0).sin()).ln())).sin();
            let mut row2 = [(x0).sin(), (if (m1 - (m1)) > x0 { x0 } else { m1 }), (m1 - (x0)), (T::from(1.5).unwrap() + (x0).sin()).ln()];
            {
                let mut f3 = move |a4: T| (-(a4)).tanh();
                row2[0] = row2[0] + T::from(0.5).unwrap() * (f3(T::from(0.5).unwrap() * ((if !(row2[0] > row2[3]) { x0 } else { x0 }))));
            }
            (((x0) * (m1) - ((if !(x0 > m1) { x0 } else { x0 }))) + x0 + x0 + m1, (if (|a5: T| x0)(m1) > m1 { (row2[2] - (row2[2])) } else { (T::from(1.5).unwrap() + (x0).cos()).recip() }))
        }

        #[differentiate]
        fn program<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum + std::iter::Product>(x0: T, p1: [T; 2]) -> T {
            let v1 = ((helper_2(p1[1]).1).sin()).sin();
            let t2 = helper_2(x0);
            let mut row3 = vec![T::from(0.5).unwrap() * ((if !(v1 > v1) { v1 } else { v1 })); 3];
            row3.iter().chain(row3.iter()).copied().fold(p1[1], T::max) + row3[0] + x0 + v1
        }
    }

    compare!(
        program, (a0[0], *array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 2|, |d0, d1|,
        at: [0.46, 0.78, 1.17], weights: [0.0, 0.0, 0.0], stopped: true
    );
}

mod helpers_61 {
    use super::*;

    twin! {
        #[differentiate]
        fn program<T: autodiff::Real>(x0: T, p1: T) -> T {
            let mut row1 = [(if p1 < p1 || p1 > T::from_f64(0.3) { p1 } else { p1 }), (x0) * (x0)];
            for (i3, e2) in row1.iter_mut().enumerate() {
                let mut n5 = 0;
                'outer4: while n5 < 3 && ((x0) * (p1) > *e2) {
                    n5 += 1;
                    let mut n7 = 0;
                    'outer6: while n7 < 2 && (i3 < 1) {
                        n7 += 1;
                    }
                }
            }
            x0 + x0 + p1 + p1
        }
    }

    compare!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [0.79, -1.15], weights: [0.0, 0.0], stopped: false
    );
}

mod helpers_64 {
    use super::*;

    twin! {
        #[differentiate]
        fn program<T: autodiff::Real>(x0: T, p1: usize, q2: &Vec<T>) -> T {
            let row1 = vec![x0; 4];
            let mut row2 = [(1..2).rev().map(|a3| ((row1[3] + row1[p1])).tanh()).flat_map(|a4| row1.iter().map(move |&b5| T::from_f64(0.5) * ((b5) * (a4)) * a4)).fold(T::from_f64(0.25) * (T::from_f64(p1 as f64)), T::min), (q2[p1]) / (T::from_f64(2.0) + (row1[2]).sin()), (|a6: T| q2[3 - p1])(T::from_f64(0.5) * (x0)), (1..3).map(|a7| T::from_f64(0.5) * (T::from_f64(0.25) * (T::from_f64(a7 as f64)))).map(|a8| a8 + (T::from_f64(0.5) * (a8))).rev().sum::<T>()];
            row2[3 - p1] = (row2[3 - p1]).sin() + (q2[(p1 + 2) % 4]) * (row1[(p1 + 1) % 4]);
            let row9 = q2.to_vec();
            for a10 in row1.iter().take(2).chain(row1.iter()) {
            }
            ((row1[(p1 + 2) % 4]) * (row1[0]) + (row1[2]) * (row9[p1])) + row1[(p1 + 1) % 4] + q2[p1] + row1[(p1 + 2) % 4]
        }
    }

    compare!(
        program, (a0[0], 2, &a2.to_vec()), (&mut d0[0], d2), |a0: 1, a2: 4|, |d0, d2|,
        at: [0.88, 1.42, -0.17, -1.07, -1.13], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod helpers_65 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64], q2: &[f64; 4]) -> f64 {
            for i1 in 0..2 {
                for a2 in p1.iter().copied() {
                    let mut row3 = [[(if i1 % 2 == 0 { a2 } else { q2[3] }), (p1[i1] + q2[(i1 + 1) % 4])], [(q2[i1]) / (2.0 + (q2[3 - i1]).sin()), (|a4: f64| a4)((0.25 * (i1 as f64)).sin())]];
                    let mut stack5 = vec![(x0).powi(3), q2[i1]];
                }
                let v6 = match i1 % 4 {
                    0 | 2 => {
                        let mut row7 = [[x0, p1[1]], [p1[0], (x0 + 0.44000000000000006_f64)]];
                        ((|a8: f64| (x0).powi(3))(((p1[(i1 + 1) % 2]) * (x0)).tanh())).sin()
                    }
                    1 if i1 < 2 => {
                        (((x0 + x0) + (p1[1]) * (0.25 * (i1 as f64)))).tanh()
                    }
                    _ => {
                        (1..2).rev().map(|a9| 0.25 * (a9 as f64) - ((((x0).abs()) * (0.25 * (a9 as f64))).sin())).scan(((1.0 + (q2[3 - i1]).powi(2)).sqrt()).tanh(), |state, a10| { *state = *state - a10 * (((x0) / (2.0 + (p1[i1]).sin())).tanh()); Some(*state) }).fold(p1[1], f64::max)
                    }
                };
            }
            if (1.5 + (q2[0]).sin()).ln() > p1[1] {
                return ((x0).cos()) / (2.0 + (p1[1]).sin()) + p1[0] + p1[0] + q2[3];
            }
            (|a11: f64| a11)((|a12: f64| a12)(x0)) + x0 + x0 + q2[3]
        }
    }

    compare!(
        program, (a0[0], a1, array(a2)), (&mut d0[0], d1, array(d2)), |a0: 1, a1: 2, a2: 4|, |d0, d1, d2|,
        at: [-0.15, -0.5, 1.02, 0.91, 0.75, -1.19, 0.4], weights: [0.0, 0.25, 0.5, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod helpers_67 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut f64, q2: usize) -> f64 {
            let row1 = [((x0 - (x0))).tanh(); 3];
            let mut row2 = [x0, *p1];
            let row3 = [(row1[q2 % 3] - (0.25 * (q2 as f64))); 2];
            let mut row4 = row3;
            let mut row5 = row2.to_vec();
            let mut row6 = vec![0.5 * ((row1[q2 % 3]).clamp(-1.25, 1.25)); 3];
            row5[q2 % 2] + row4[q2 % 2] + *p1 + x0
        }
    }

    compare!(
        program, (a0[0], &mut a1[0], 2), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [-0.8, -0.24], weights: [0.0, 0.25], stopped: false
    );
}

mod helpers_68 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_2(x0: &mut [f64]) {
            let mut row1 = [[(|a2: f64| a2)(0.35_f64), 1.48_f64], [(0.31_f64).sin(), (1.1700000000000002_f64).max(1.2100000000000002_f64)]];
            let mut row3 = [row1[1][1], (|a4: f64| a4)((row1[1][1]).sin())];
            let mut row5 = vec![row3[0], (if !(row1[0][0] > row1[0][0]) { row1[0][1] } else { row1[1][1] }), (row3[0] - (row1[1][1])), row3[1]];
        }

        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: &Vec<f64>) -> f64 {
            let v1: f64 = p1.iter().sum();
            let mut row2 = [p1[0], (v1).atan(), ({ let inner3 = x0; inner3 * (x0) }), (p1[2]).tanh()];
            let mut list4 = vec![v1, q2[3], (row2[3] - (x0))];
            helper_2(&mut row2[..3]);
            let mut list5 = vec![(p1[1]) * (x0), (|a6: f64| v1)((x0).sin()), (v1).abs()];
            for e7 in list4[..2].iter() {
            }
            let mut sum9 = 0.0;
            for i10 in 0..2 {
                let difference11 = list4[i10 + 1] - list4[i10];
                let mut t13 = (0.5 * ((p1[0] + list4[i10])), ((|a12: f64| q2[3 - i10])(0.5 * (difference11))).sin());
                t13.1 += (((t13.1) / (2.0 + (q2[2]).sin()) + (|a14: f64| v1)((row2[i10]).tanh()))).tanh();
                sum9 -= (((|a15: f64| list5[i10])(list5[i10]) - ((|a16: f64| list5[i10])((difference11).tanh())))).tanh();
            }
            ((v1).abs()).clamp(-1.25, 1.25) + v1 + q2[3] + p1[2] + sum9
        }
    }

    compare!(
        program, (a0[0], a1, &a2.to_vec()), (&mut d0[0], d1, d2), |a0: 1, a1: 3, a2: 4|, |d0, d1, d2|,
        at: [0.07, -1.22, 0.47, 0.39, 0.79, -0.12, 0.24, -1.12], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod helpers_70 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut row1 = [[(if (|a2: f64| x0)(x0) > x0 { x0 } else { x0 }), (x0).sin()], [(x0).max(x0), x0]];
            let row3 = [(row1[1][1] + row1[1][1]), (row1[0][0]).powi(3)];
            let mut row4 = [((1.0 + (row1[0][0]).powi(2)).sqrt()).tanh(); 4];
            let mut sum5 = 0.0;
            for i6 in 1..3 {
                let difference7 = row4[i6 + 1] - row4[i6] * row4[i6 - 1];
                let mut row8 = [[(row4[(i6 + 2) % 4]).atan2(2.0 + (row4[3]).sin()), -(row4[0])], [(|a9: f64| row3[(i6 + 2) % 2])((x0).tanh()), (1.5 + (row3[(i6 + 2) % 2]).cos()).recip()]];
                let mut row10 = [(-(row3[0])).tanh(); 3];
                sum5 += 0.5 * ((|a11: f64| (a11) / (2.0 + (row10[2 - i6]).sin()))(((row3[i6 % 2]) * (difference7)).tanh()));
            }
            (x0 + (|a12: f64| row1[1][1])((row4[0]).sin())) + row4[2] + row3[0] + x0 + sum5
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.05], weights: [0.0], stopped: false
    );
}

mod helpers_74 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_0(x0: &mut [f64], p1: &[f64], q2: [f64; 3]) {
            let v1 = stop_gradient((-((p1[1]).powi(2))).exp());
            let v1 = 0.5 * ((|a2: f64| (q2[1]) * (x0[1]))(((1.5 + (p1[0]).cos()).recip()).tanh()));
            let v3 = ((p1[0] - (p1[0])) + (q2[0] + x0[0]));
        }

        #[differentiate]
        fn program(x0: f64, p1: &mut [f64; 3], q2: [f64; 4]) -> f64 {
            let t1 = q2.iter().skip(1).fold(((1.5 + (q2[2]).cos()).recip(), x0), |(s, q), &a2| (q * 0.5 + a2 * ((x0).tanh()), s.sin()));
            helper_0(&mut p1[..3], &q2[1..3], [x0, q2[3], x0]);
            helper_0(&mut p1[0..=2], &q2[1..3], [t1.1, x0, t1.1]);
            let mut list3 = vec![(t1.0) / (2.0 + (p1[2]).sin()), p1[1], (|a4: f64| q2[0])((p1[1]).tanh())];
            helper_0(&mut list3[0..=2], &q2[1..=2], [q2[1], q2[0], q2[2]]);
            let mut list5 = vec![(-((p1[0]).powi(2))).exp(), ({ let inner6 = q2[1]; inner6 * (q2[3]) }), (x0 + list3[0])];
            helper_0(&mut p1[0..], &list3[1..3], [list3[0], list5[0], list3[0]]);
            let mut sum7 = 0.0;
            for i8 in 0..2 {
                let difference9 = list3[i8 + 1] - list3[i8];
                let mut row10 = vec![(difference9 + q2[3 - i8]); 4];
                let found12 = 'block11: {
                    (q2[2]).tanh()
                };
                sum7 += (row10[i8]).tanh();
            }
            f64::sin((t1.0 + list5[1])) + q2[0] + list5[0] + list3[2] + sum7
        }
    }

    compare!(
        program, (a0[0], array(a1), *array(a2)), (&mut d0[0], array(d1), array(d2)), |a0: 1, a1: 3, a2: 4|, |d0, d1, d2|,
        at: [0.94, -0.33, -1.38, 0.51, -0.05, 0.23, 0.82, -0.14], weights: [0.0, 0.25, 0.5, 0.75, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod helpers_78 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            {
                let f1 = |a2: f64| ((if (if (1.5 + (x0).sin()).ln() > x0 { x0 } else { a2 }) > a2 { (a2).tanh() } else { (a2).sin() })).tanh();
                {
                    let f3 = |a4: f64, a5: f64| f1(0.5 * (x0));
                    let mut row6 = [(x0).sin(), (if x0 < x0 || x0 > 0.3 { x0 } else { x0 })];
                    let mut row7 = [0.5 * ((-((x0).powi(2))).exp()); 3];
                    row7[1] += 0.5 * (f3((row7[1]).mul_add(row6[0], row7[0]), ((row7[2] - (row7[2]))).tanh()));
                }
            }
            (x0).mul_add(({ let inner8 = x0; inner8 * (inner8) }), x0) + x0 + x0 + x0
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.44], weights: [0.0], stopped: false
    );
}

mod helpers_82 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut row1 = vec![(x0) * (x0); 3];
            row1[0] *= (0.5 * ((({ let inner2 = row1[2]; inner2 * (x0) })) * ((row1[1]) * (x0)))).cos();
            let mut row3 = vec![(x0 - (x0)), (x0 - (x0))];
            let mut list4 = vec![(x0) * (row3[1]), (x0) * (x0), (x0) * (x0)];
            match 3 {
                1..=2 => {
                }
                1 if list4[2] < row3[1] || x0 > 0.3 => {
                }
                _ => {
                }
            }
            (|a5: f64| (a5) * (list4[2]))((list4[0]).sin()) + list4[2] + row3[0] + row3[0]
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.79], weights: [0.0], stopped: false
    );
}

mod helpers_84 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum + std::iter::Product>(x0: &mut [T]) {
            let mut row1 = [(|a2: T| a2)(T::from(0.5).unwrap() * (x0[2])), (x0[0] + x0[2])];
            let v4 = (|a3: T| (a3 + x0[2]))((row1[1]).cos());
            let v4 = T::from(0.5).unwrap() * ((row1.into_iter().map(|a5| a5 - (((a5) / (T::from(2.0).unwrap() + (x0[2]).sin())).sin())).nth(1).unwrap_or(row1[0]) + x0[0]));
        }

        #[differentiate]
        fn program(x0: f64, p1: &mut f64, q2: [f64; 4]) -> f64 {
            let mut row1 = [(q2[0]).sin(); 3];
            helper_0(&mut row1[..3]);
            *p1 = (*p1).sin() + 0.5 * ((|a2: f64| (q2[0]).sin())(((x0).tanh()).tanh()));
            let mut sum3 = 0.0;
            for i4 in 0..3 {
                let difference5 = q2[i4 + 1] - q2[i4];
                let o6 = row1.iter().enumerate().map(|(a8, a9)| 0.25 * (a8 as f64) + (0.5 * (difference5))).reduce(|a, b| a * 0.5 + b);
                sum3 += ((if (if i4 % 2 == 0 { x0 } else { row1[i4] }) > 0.25 * (i4 as f64) { (row1[(i4 + 1) % 3]).powi(3) } else { (difference5) * (o6.unwrap_or(0.58)) })).sin();
            }
            *p1 + q2[3] + *p1 + q2[1] + sum3
        }
    }

    compare!(
        program, (a0[0], &mut a1[0], *array(a2)), (&mut d0[0], &mut d1[0], array(d2)), |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
        at: [0.16, 1.33, -1.41, 0.12, 0.59, 0.91], weights: [0.0, 0.25, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod helpers_86 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64], q2: &mut [f64]) -> f64 {
            let mut list1 = vec![(1.5 + (x0).sin()).ln(), (|a2: f64| q2[1])((p1[1]).tanh()), (1.5 + (p1[0]).cos()).recip()];
            {
                let f3 = |a4: f64, a5: f64| ((q2[1]) / (2.0 + (list1[0]).sin())).sin();
                {
                    let f6 = |a7: f64, a8: f64| ((1.5 + (x0).cos()).recip()).sin();
                    p1[0] += 0.5 * (f3(0.5 * ((x0 - (p1[0]))), (f6(x0, 0.5 * (list1[1]))).tanh()));
                }
                p1[1] += 0.5 * (f3(0.5 * (p1[1]), (x0 + x0)));
            }
            let mut sum9 = 0.0;
            for i10 in 0..1 {
                let difference11 = p1[i10 + 1] - p1[i10];
                let mut n12 = 0;
                while n12 < 3 {
                    n12 += 1;
                    let row13 = [({ let inner14 = p1[i10]; inner14 * (0.25 * (i10 as f64)) }), q2.iter().map_while(|a15| { let y = *a15 - ((if i10 % 2 == 0 { *a15 } else { difference11 })); if y > 1.11 { Some(y * y) } else { None } }).sum::<f64>()];
                }
                sum9 += (((1..2).rev().map(|a16| 0.5 * ((p1[1] - (q2[a16])))).map(|a17| a17 - ((p1[0]).sin())).fold(difference11, f64::min)) / (2.0 + (difference11).sin())).sin();
            }
            (|a18: f64| x0)((q2[1]) / (2.0 + (list1[0]).sin())) + q2[0] + list1[2] + p1[0] + sum9
        }
    }

    compare!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 2, a2: 2|, |d0, d1, d2|,
        at: [-0.04, -1.45, 1.32, -0.61, -0.11], weights: [0.0, 0.25, 0.5, 0.25, 0.5], stopped: false
    );
}

mod helpers_87 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut row1 = [[(if (|a2: f64| x0)(x0) > x0 { x0 } else { x0 }), (x0).sin()], [(x0).max(x0), x0]];
            let row3 = [(row1[1][1] + row1[1][1]), (row1[0][0]).powi(3)];
            let mut row4 = [((1.0 + (row1[0][0]).powi(2)).sqrt()).tanh(); 4];
            let mut sum5 = 0.0;
            for i6 in 1..3 {
                let difference7 = row4[i6 + 1] - row4[i6] * row4[i6 - 1];
                let mut row8 = [[(row4[(i6 + 2) % 4]).atan2(2.0 + (row4[3]).sin()), -(row4[0])], [(|a9: f64| row3[(i6 + 2) % 2])((x0).tanh()), (1.5 + (row3[(i6 + 2) % 2]).cos()).recip()]];
                let mut row10 = [(-(row3[0])).tanh(); 3];
                sum5 += 0.5 * ((|a11: f64| (a11) / (2.0 + (row10[2 - i6]).sin()))(((row3[i6 % 2]) * (difference7)).tanh()));
            }
            (x0 + (|a12: f64| row1[1][1])((row4[0]).sin())) + row4[2] + row3[0] + x0 + sum5
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.05], weights: [0.0], stopped: false
    );
}

mod helpers_88 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum + std::iter::Product>(x0: T, p1: &mut [T; 3]) -> T {
            let v1 = (((x0 - (p1[0]))) * ((p1[1] - (x0)))).sin();
            let v2 = T::from(0.5).unwrap() * (((v1 - (p1[1]))) / (T::from(2.0).unwrap() + (x0).sin()));
            {
                let part3 = &p1[1..2];
            }
            ((|a4: T| v2)((v2).sin()) + v1) + x0 + v1 + v1
        }

        #[differentiate]
        fn program(x0: f64, p1: &[f64; 4]) -> f64 {
            let mut row1 = [[x0, (x0) * (x0)], [(p1[0]).sin(), (x0) / (2.0 + (x0).sin())]];
            let mut row2 = [((|a3: f64| x0)(0.5 * (row1[0][0]))).sin(); 3];
            helper_0(((p1[3]).max(row1[0][1])).tanh(), &mut row2);
            let mut n4 = 0;
            while n4 < 2 {
                let v5 = 0.5 * (((p1[n4 % 4] + p1[(n4 + 1) % 4])) * ((if n4 % 2 == 0 { row1[n4 % 2][n4 % 2] } else { x0 })));
                n4 += 1;
            }
            helper_0((p1[n4 % 4]) / (2.0 + (p1[(n4 + 2) % 4]).sin()), &mut row2);
            let mut stack6 = vec![-(row1[(n4 + 2) % 2][1]), (x0).tanh()];
            let r7 = helper_0(((p1[(n4 + 1) % 4]).tanh()).sin(), &mut row2);
            (row1[n4 % 2][n4 % 2]) * (({ let inner8 = row1[n4 % 2][n4 % 2]; inner8 * (inner8) })) + r7 + r7 + x0
        }
    }

    compare!(
        program, (a0[0], array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 4|, |d0, d1|,
        at: [-1.32, -0.89, 1.04, 0.05, -0.32], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod helpers_89 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: usize) -> f64 {
            let row1 = [(p1 + x0), (0.25 * (q2 as f64)).atan2(2.0 + (p1).sin()), (p1).hypot(1.0 + (p1).powi(2)), (x0).mul_add(x0, x0)];
            let row2 = vec![0.5 * ((row1[q2]) * (0.25 * (q2 as f64))); 3];
            let v3 = match q2 % 4 {
                0 => {
                    let found5 = 'block4: {
                        (p1).tanh()
                    };
                    0.5 * (row1.iter().copied().sum::<f64>())
                }
                1 if x0 > row2[q2 % 3] => {
                    (-((row2[(q2 + 2) % 3]) * (p1))).tanh()
                }
                _ => {
                    ((1..2).rev().map(|a6| 0.25 * (a6 as f64) - ((((row1[a6]).cos()) * (row2[q2 % 3])).sin())).scan(((1.0 + (row1[3 - q2]).powi(2)).sqrt()).tanh(), |state, a7| { *state = *state - a7 + (((row1[2]) / (2.0 + (x0).sin())).tanh()); Some(*state) }).fold(0.25 * (q2 as f64), f64::max)).sin()
                }
            };
            ((row1[(q2 + 1) % 4] + row1[(q2 + 2) % 4]) + (row1[q2] + p1)) + p1 + p1 + row1[3 - q2]
        }
    }

    compare!(
        program, (a0[0], a1[0], 2), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [1.05, -1.27], weights: [0.0, 0.0], stopped: false
    );
}

mod helpers_91 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: f64) -> f64 {
            let v1 = 0.5 * (((q2).cos()).mul_add((if !(q2 > q2) { q2 } else { x0 }), x0));
            'outer2: for i3 in 1..2 {
                let mut row4 = vec![([x0, q2, v1].into_iter().rev().map(|a5| a5 - (x0)).fold((q2).tanh(), |acc, a6| acc * 0.5 + (a6 * (((1.5 + (v1).cos()).recip()).sin())))).tanh(); 2];
                let mut row7 = row4.to_vec();
                let mut row8 = [(v1).sin(), (if i3 % 2 == 1 { x0 } else { q2 })];
            }
            let mut row9 = [(q2).sin(); 3];
            (|a10: f64| x0)(((p1).hypot(1.0 + (p1).powi(2))).tanh()) + q2 + p1 + v1
        }
    }

    compare!(
        program, (a0[0], a1[0], a2[0]), (&mut d0[0], &mut d1[0], &mut d2[0]), |a0: 1, a1: 1, a2: 1|, |d0, d1, d2|,
        at: [1.25, -0.23, 0.63], weights: [0.0, 0.0, 0.0], stopped: false
    );
}

mod helpers_92 {
    use super::*;

    twin! {
        #[differentiate]
        fn program<T: autodiff::Real>(x0: T, p1: T) -> T {
            let row1 = [[p1, p1, p1].into_iter().fold(p1, T::min); 2];
            let mut row2 = row1;
            let row3 = row2;
            let row4 = vec![((row1[1]).clamp(-T::from_f64(1.25), T::from_f64(1.25))).sin(); 4];
            {
                let mut f5 = |a6: T, a7: T| {
                    {
                        let mut f8 = move |a9: T, a10: T| {
                            (((row2[0] - (x0))).atan()).tanh()
                        };
                        row2[1] = row2[1] + T::from_f64(0.5) * (f8(((a6) / (T::from_f64(2.0) + (x0).sin())).sin(), ((1..2).rev().map(|a11| (x0 + a7)).enumerate().map(|(a13, a14)| a14 - ((row3[a13]).tanh())).fold(row2[0], T::min)).tanh()));
                    }
                    -(row4[0])
                };
            }
            (row1[0] + (row3[0]) / (T::from_f64(2.0) + (row4[0]).sin())) + p1 + row2[1] + row2[1]
        }
    }

    compare!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [1.04, -0.46], weights: [0.0, 0.0], stopped: false
    );
}

mod helpers_93 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut row1 = [x0, (x0) * (x0), (1.0 + (x0).powi(2)).sqrt()];
            let mut row2 = vec![(x0) * (x0); 3];
            row2[0] *= (0.5 * ((({ let inner3 = row2[2]; inner3 * (x0) })) * ((row2[1]) * (x0)))).cos();
            let mut row4 = vec![(x0 - (x0)), (x0 - (x0))];
            let mut list5 = vec![(x0) * (row4[1]), (x0) * (x0), (x0) * (x0)];
            match 3 {
                1..=2 => {
                }
                1 if list5[2] < row4[1] || x0 > 0.3 => {
                }
                _ => {
                }
            }
            (|a6: f64| (a6) * (list5[2]))((list5[0]).sin()) + list5[2] + row4[0] + row4[0]
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.79], weights: [0.0], stopped: false
    );
}

mod helpers_94 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let f1 = |a2: f64, a3: f64| {
                let row4 = [(a2 + x0), (a3).min(a2), (a2) * (a2), x0];
                a2
            };
            let row5 = [(if !(x0 > x0) { x0 } else { 0.89_f64 }), (x0).cos(), f1((x0).sin(), x0), (x0 + x0)];
            let mut list6 = vec![x0, row5[3], (row5[3] - (x0))];
            let mut row7 = [[(x0) * (x0), (x0) / (2.0 + (x0).sin())], [(row5[2] - (row5[0])), (row5[1]).cos()]];
            let mut row8 = [[row7[0][1], (x0 + row7[1][1])], [(row5[2] + row5[0]), (row7[0][1] + row5[0])]];
            let mut sum9 = 0.0;
            for i10 in 1..3 {
                let difference11 = row5[i10 + 1] - row5[i10] * row5[i10 - 1];
                let mut row12 = [[(row8[i10 % 2][i10 % 2]) * (difference11), difference11], [(row8[(i10 + 1) % 2][i10 % 2]).powi(3), row8[(i10 + 1) % 2][i10 % 2]]];
                let mut row13 = [0.5 * ((row5[i10]).atan2(2.0 + (difference11).sin())); 3];
                sum9 += (row7[i10 % 2][i10 % 2]).sin();
            }
            let mut sum14 = 0.0;
            for i15 in 0..3 {
                let difference16 = row5[i15 + 1] - row5[i15];
                let mut row17 = vec![0.5 * (({ let inner18 = x0; inner18 * (row5[i15]) })); 2];
                sum14 += (f1(0.5 * (row7[(i15 + 1) % 2][i15 % 2]), (row17[1]).sin()) + (row5[(i15 + 1) % 4]) / (2.0 + (row7[(i15 + 1) % 2][i15 % 2]).sin()));
            }
            ((row5[1] + row7[0][1]) + (row5[0]).clamp(-1.25, 1.25)) + x0 + row8[1][0] + x0 + sum9 + sum14
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.6], weights: [0.0], stopped: false
    );
}

mod helpers_95 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            if x0 < x0 || x0 > 0.3 {
                let mut row1 = [x0; 4];
                for i2 in 0..3 {
                }
            } else if (x0) / (2.0 + (x0).sin()) > x0 {
            }
            let mut sum3 = 0.0;
            for i4 in 1..3 {
                let mut list5 = vec![(x0) * (x0), x0, x0];
                let mut row6 = [(x0 - (0.25 * (i4 as f64))), (x0) / (2.0 + (x0).sin())];
                sum3 += (|a7: f64| (a7 - (row6[i4 % 2])))(((row6[0]).sin()).tanh());
            }
            ((|a8: f64| x0)(x0)) * ((x0).powi(3)) + x0 + x0 + x0 + sum3
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [1.05], weights: [0.0], stopped: false
    );
}

mod helpers_96 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: &Vec<f64>) -> f64 {
            let v1: f64 = p1.iter().sum();
            let mut row2 = [p1[0], (v1).atan(), ({ let inner3 = x0; inner3 * (x0) }), (p1[2]).tanh()];
            let mut list4 = vec![v1, q2[3], (row2[3] - (x0))];
            let mut row5 = q2.to_vec();
            let mut row6 = [((|a7: f64| p1[0])((v1).tanh())).sin(); 3];
            {
                let f8 = |a9: f64| {
                    q2[1]
                };
                row6[1] += 0.5 * (f8(0.5 * (v1)));
            }
            ((|a10: f64| row5[3])(0.5 * (p1[2])) + (|a11: f64| x0)(0.5 * (q2[2]))) + row2[2] + row6[2] + row6[1]
        }
    }

    compare!(
        program, (a0[0], a1, &a2.to_vec()), (&mut d0[0], d1, d2), |a0: 1, a1: 3, a2: 4|, |d0, d1, d2|,
        at: [-0.04, -1.45, 1.32, -0.61, -0.11, 0.05, 0.82, -1.0], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod helpers_98 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64], q2: &mut [f64]) -> f64 {
            let mut list1 = vec![(1.5 + (x0).sin()).ln(), (|a2: f64| q2[1])((p1[1]).tanh()), (1.5 + (p1[0]).cos()).recip()];
            {
                let f3 = |a4: f64, a5: f64| ((q2[1]) / (2.0 + (list1[0]).sin())).sin();
                {
                    let f6 = |a7: f64, a8: f64| ((1.5 + (x0).cos()).recip()).sin();
                    p1[0] += 0.5 * (f3(0.5 * ((x0 - (p1[0]))), (f6(x0, 0.5 * (list1[1]))).tanh()));
                }
                p1[1] += 0.5 * (f3(0.5 * (p1[1]), (x0 + x0)));
            }
            let mut sum9 = 0.0;
            for i10 in 0..1 {
                let difference11 = p1[i10 + 1] - p1[i10];
                let mut n12 = 0;
                while n12 < 3 {
                    n12 += 1;
                    let row13 = [({ let inner14 = p1[i10]; inner14 * (0.25 * (i10 as f64)) }), q2.iter().map_while(|a15| { let y = *a15 - ((if i10 % 2 == 0 { *a15 } else { difference11 })); if y > 1.11 { Some(y * y) } else { None } }).sum::<f64>()];
                }
                sum9 += (((1..2).rev().map(|a16| 0.5 * ((p1[1] - (q2[a16])))).map(|a17| a17 - ((p1[0]).sin())).fold(difference11, f64::min)) / (2.0 + (difference11).sin())).sin();
            }
            (|a18: f64| x0)((q2[1]) / (2.0 + (list1[0]).sin())) + q2[0] + list1[2] + p1[0] + sum9
        }
    }

    compare!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 2, a2: 2|, |d0, d1, d2|,
        at: [-0.04, -1.45, 1.32, -0.61, -0.11], weights: [0.0, 0.25, 0.5, 0.25, 0.5], stopped: false
    );
}

mod helpers_100 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut row1 = [(x0 - (x0)); 2];
            let mut row2 = row1;
            let mut row3 = row2.to_vec();
            let mut row4 = vec![(row2[0]).atan2(2.0 + (row2[0]).sin()); 3];
            let row5 = vec![((row1[0]) * (row4[0])).tanh(); 4];
            let v6 = if (if (1.5 + (x0).sin()).ln() > x0 { x0 } else { row1[1] }) > x0 {
                for i7 in (1..5).step_by(2).rev() {
                }
                (x0).sin()
            } else {
                0.5 * (row3.iter().copied().map(|a8| a8 - ((((|a9: f64| row4[0])(row2[1])) * ((|a10: f64| row1[1])((row1[0]).sin()))).sin())).nth(0).unwrap_or(row2[0]))
            };
            (row3.iter().chain(row2.iter()).copied().fold(row1[1], f64::max)).powi(3) + row2[0] + x0 + row4[0]
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [1.25], weights: [0.0], stopped: false
    );
}

mod helpers_102 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum + std::iter::Product>(x0: T) -> T {
            for i1 in (1..5).step_by(2).rev() {
                let v2 = ((x0) * (T::from(0.25).unwrap() * (T::from(i1 as f64).unwrap())) + (x0) * (x0));
                let t6 = [v2, x0, T::from(0.25).unwrap() * (T::from(i1 as f64).unwrap())].into_iter().skip(1).step_by(2).enumerate().map(|(a4, a5)| T::from(0.5).unwrap() * ((if a4 % 2 == 0 { (a5 + v2) } else { (v2).atan2(T::from(2.0).unwrap() + (x0).sin()) }))).fold((T::from(0.5).unwrap() * ((x0).clamp(-T::from(1.25).unwrap(), T::from(1.25).unwrap())), T::from(0.25).unwrap() * (T::from(i1 as f64).unwrap())), |(s, q), a7| (q * T::from(0.5).unwrap() + a7 + (((x0).sin()).sin()), s.sin()));
            }
            (T::from(1.0).unwrap() + (x0).powi(2)).sqrt() + x0 + x0 + x0
        }

        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            let mut list1 = vec![(p1[0]).mul_add(p1[3], p1[2]), (x0 + x0), helper_0((x0).tanh())];
            let mut row2 = [helper_0(p1[2]), helper_0(0.5 * (x0))];
            let x0 = 0.5 * (helper_0(((p1[1] - (row2[0]))).tanh()));
            match 0 {
                k if k > 0 && (row2[1] + x0) > 0.1 && (p1[2]) / (2.0 + (x0).sin()) < 0.9 => {
                    let mut row3 = [0.5 * ((p1[1]) * (p1[3])); 2];
                    row2[0] /= 2.0 + ((x0).sin()).sin();
                }
                1 if (row2[1] + x0) > 0.1 && (p1[2]) / (2.0 + (x0).sin()) < 0.9 => {
                }
                _ => {
                }
            }
            -((x0 + x0)) + row2[1] + row2[1] + x0
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [-0.83, 1.12, -0.99, 0.7, -0.88], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod helpers_104 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_1(x0: &mut [f64], p1: &[f64], q2: f64, value3: &[f64; 2]) {
            let mut stack1 = vec![(value3[1]) / (2.0 + (x0[2]).sin()), f64::sin(x0[0])];
            stack1[1] += (stop_gradient((stack1[stack1.len() - 1]) * (q2))).sin();
            let mut row2 = [[value3[0], (stack1[stack1.len() - 1] + value3[0])], [value3[1], stop_gradient(stack1[stack1.len() - 2])]];
        }

        #[differentiate]
        fn program(x0: f64, p1: f64) -> f64 {
            let mut list1 = vec![(x0).mul_add(x0, p1), p1, (p1).clamp(-1.25, 1.25)];
            'outer2: for i3 in 0..2 {
                helper_1(&mut list1[..], &[p1, x0, p1, x0], 0.5 * (p1), &[x0, 0.25 * (i3 as f64)]);
            }
            (if (|a4: f64| x0)(p1) > p1 { (list1[2] - (list1[1])) } else { (1.5 + (x0).cos()).recip() }) + list1[0] + x0 + x0
        }
    }

    compare!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [-1.1, -0.85], weights: [0.0, 0.0], stopped: true
    );
}

mod helpers_106 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_1(x0: &mut [f64], p1: &f64) {
            let mut row1 = vec![(1.5 + (*p1).cos()).recip(), (*p1 - (*p1)), (1.5 + (*p1).sin()).ln()];
            {
                let f2 = move |a3: f64| (-(a3)).tanh();
                let mut list4 = vec![(*p1).clamp(-1.25, 1.25), (*p1).cos(), -(*p1)];
                row1[2] += 0.5 * (f2(((list4[0] - (*p1))).tanh()));
            }
        }

        #[differentiate]
        fn program(x0: f64, p1: f64) -> f64 {
            let mut row1 = [(p1).tanh(); 2];
            let mut row2 = [(p1 - (row1[1])), x0, (|a3: f64| p1)((row1[1]).tanh()), x0];
            row2[1] = row2[3] * 0.5 + row2[1].sin();
            helper_1(&mut row2[..3], &p1);
            let (left4, right5) = (0.5 * (row1[1]), 0.5 * ((row1[0]).sin()));
            ({ let inner6 = (row1[1] + p1); inner6 * ((row1[0]).mul_add(x0, p1)) }) + p1 + row1[1] + right5
        }
    }

    compare!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [-1.23, -0.75], weights: [0.0, 0.0], stopped: false
    );
}

mod helpers_107 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64; 4], q2: &mut [f64]) -> f64 {
            q2.copy_from_slice(&p1[2..4]);
            let mut stack1 = vec![(q2[0] - (p1[0])), (|a2: f64| x0)(p1[1])];
            {
                let f3 = move |a4: f64| {
                    match 1 {
                        1..=2 => {
                            let row5 = [((x0 + a4)).tanh(); 3];
                        }
                        1 if (x0).abs() > a4 => {
                        }
                        _ => {
                        }
                    }
                    ((x0 + ({ let inner6 = a4; inner6 * (x0) }))).tanh()
                };
                q2[0] += 0.5 * (f3(0.5 * ((x0 + x0))));
            }
            (p1[3]).tanh() + stack1[stack1.len() - 2] + stack1[0] + p1[1]
        }
    }

    compare!(
        program, (a0[0], array(a1), a2), (&mut d0[0], array(d1), d2), |a0: 1, a1: 4, a2: 2|, |d0, d1, d2|,
        at: [-0.83, 0.64, -1.45, -0.61, 0.2, 1.4, 0.26], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5], stopped: false
    );
}

mod helpers_108 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            let mut row1 = [((p1[1]) * (p1[1])).sin(); 2];
            let mut row2 = [0.5 * ((-((row1[0]).powi(2))).exp()); 3];
            let row3 = vec![(row2[0] - (x0)), (row2[2] - (row2[2])), (row2[0] - (x0)), (|a4: f64| p1[1])(row1[0])];
            let row5 = [(row1[1]).atan(); 4];
            let found7 = 'block6: {
                if x0 < row3[2] || row3[1] > 0.3 {
                    row1[0] = (row1[1]).tanh();
                    let mut m8 = ((1.5 + (row1.iter().skip(1).sum::<f64>()).sin()).ln()).sin();
                }
                (((1.5 + (row2[2]).sin()).ln() + row1[0])).tanh()
            };
            if row3[3] < row2[2] || row2[0] > 0.3 {
                return ((row5[3]) * (row1[1]) + (1.0 + (row5[2]).powi(2)).sqrt()) + p1[1] + found7 + found7;
            }
            let mut sum9 = 0.0;
            for i10 in 1..2 {
                let difference11 = row2[i10 + 1] - row2[i10] * row2[i10 - 1];
                let mut list12 = vec![(row5[3]).sin(), (found7) / (2.0 + (p1[i10]).sin()), (row3[i10]) * (row2[i10])];
                sum9 -= list12[2 - i10];
            }
            (|a13: f64| (row3[2]).min(a13))(((|a14: f64| a14)(row2[0])).sin()) + row1[0] + x0 + row2[1] + sum9
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 2|, |d0, d1|,
        at: [-1.19, 0.4, -0.99], weights: [0.0, 0.0, 0.0], stopped: false
    );
}

mod helpers_112 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_1<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum + std::iter::Product>(x0: T) -> (T, T) {
            let mut m1 = ((stop_gradient(x0)) * ((T::from(1.5).unwrap() + (x0).sin()).ln())).sin();
            let mut row2 = [(x0).sin(), (if (m1 - (m1)) > x0 { x0 } else { m1 }), (m1 - (x0)), (T::from(1.5).unwrap() + (x0).sin()).ln()];
            {
                let mut f3 = move |a4: T| (-(a4)).tanh();
                row2[0] = row2[0] + T::from(0.5).unwrap() * (f3(T::from(0.5).unwrap() * ((if !(row2[0] > row2[3]) { x0 } else { x0 }))));
            }
            (((x0) * (m1) - ((if !(x0 > m1) { x0 } else { x0 }))) + x0 + x0 + m1, (if (|a5: T| x0)(m1) > m1 { (row2[2] - (row2[2])) } else { (T::from(1.5).unwrap() + (x0).cos()).recip() }))
        }

        #[differentiate]
        fn program<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum + std::iter::Product>(x0: T, p1: [T; 2]) -> T {
            let v1 = ((helper_1(p1[1]).1).sin()).sin();
            let row2 = p1;
            let v3 = (helper_1(v1).0 + (x0).sin());
            let mut sum4 = T::from(0.0).unwrap();
            for i5 in 1..1 {
                let difference6 = row2[i5 + 1] - row2[i5] * row2[i5 - 1];
                let t7 = helper_1(v1);
                let mut m8 = (({ let inner9 = v3; inner9 * (row2[0]) })) * (helper_1(difference6).0);
                sum4 += ((helper_1(t7.0).1).atan()).tanh();
            }
            ((|a10: T| a10)((v3).sin())).tanh() + x0 + v1 + x0 + sum4
        }
    }

    compare!(
        program, (a0[0], *array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 2|, |d0, d1|,
        at: [1.07, -1.33, -0.26], weights: [0.0, 0.0, 0.0], stopped: true
    );
}

mod helpers_113 {
    use super::*;

    twin! {
        #[differentiate]
        fn program<T: autodiff::Real>(x0: T, p1: &[T], q2: &[T]) -> T {
            let mut row1 = [[(x0).mul_add(x0, x0), (q2[1]) * (q2[0])], [(x0) * (p1[0]), (q2[1] - (x0))]];
            let row2 = [((-((row1[1][0]).powi(2))).exp()).tanh(); 4];
            {
                let f3 = move |a4: T, a5: T| {
                    let row6 = vec![((x0 + x0)).tanh(); 4];
                    T::from_f64(0.5) * (((a4).cos() + (|a7: T| a7)((x0).tanh())))
                };
                let mut row8 = p1.to_vec();
                row1[1][1] = row1[1][1] + T::from_f64(0.5) * (f3(T::from_f64(0.5) * ((row8[0] - (q2[0]))), T::from_f64(0.5) * ((p1[0] + row8[1]))));
            }
            let mut sum9 = T::from_f64(0.0);
            for i10 in 0..1 {
                let difference11 = p1[i10 + 1] - p1[i10];
                let t13 = ((row2[(i10 + 2) % 4]) * (difference11), T::from_f64(0.5) * ((|a12: T| difference11)((q2[0]).tanh())));
                let mut list14 = vec![(x0).cos(), (p1[i10]).min(p1[(i10 + 2) % 2]), (difference11) * (q2[i10])];
                sum9 += ((T::from_f64(1.5) + (row1[1 - i10][(i10 + 1) % 2]).sin()).ln()) * ((p1[i10]).max(difference11));
            }
            ((row1[1][0]) / (T::from_f64(2.0) + (row2[1]).sin()) + (row1[1][0]).hypot(T::from_f64(1.0) + (q2[1]).powi(2))) + p1[0] + p1[1] + x0 + sum9
        }
    }

    compare!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 2, a2: 2|, |d0, d1, d2|,
        at: [-1.42, 1.36, 0.07, -1.22, 0.47], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod helpers_114 {
    use super::*;

    twin! {
        #[differentiate]
        fn program<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum + std::iter::Product>(x0: T, p1: &mut T) -> T {
            let row1 = [(|a2: T| a2)((x0).tanh()), (*p1) * (x0), x0, x0];
            let mut row3 = vec![(if !(x0 > x0) { *p1 } else { *p1 }), x0];
            *p1 /= T::from(2.0).unwrap() + (((T::sin(row3[0]) + (T::from(1.5).unwrap() + (*p1).cos()).recip())).sin()).sin();
            for (i5, e4) in row3.iter().enumerate() {
            }
            (|a6: T| (if a6 < x0 || row3[1] > T::from(0.3).unwrap() { row3[0] } else { x0 }))(({ let inner7 = x0; inner7 * (row1[0]) })) + row1[0] + row1[2] + row1[2]
        }
    }

    compare!(
        program, (a0[0], &mut a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [0.6, -1.39], weights: [0.0, 0.25], stopped: false
    );
}

mod helpers_115 {
    use super::*;

    twin! {
        #[differentiate]
        fn program<T: autodiff::Real>(x0: T, p1: &mut [T]) -> T {
            let mut row1 = vec![T::from_f64(0.5) * ((if !(x0 > x0) { x0 } else { x0 })); 3];
            let row2 = vec![(x0 + row1[1]), x0];
            row1[1] *= (({ let inner3 = x0; inner3 * ((if !(row2[0] > x0) { inner3 } else { inner3 })) })).cos();
            let row4 = vec![((x0).powi(2)).sin(); 3];
            let mut list5 = vec![(row2[1] - (row4[2])), (if !(x0 > row4[2]) { x0 } else { row4[2] }), (T::from_f64(1.5) + (row4[1]).sin()).ln()];
            let mut list6 = vec![(list5[1]) / (T::from_f64(2.0) + (row2[1]).sin()), x0, (|a7: T| row2[1])((list5[0]).sin())];
            (|a8: T| (row2[0] + a8))(T::from_f64(0.5) * (list5[2])) + row2[0] + x0 + row4[0]
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [-0.96, 1.47, -1.31, 0.02], weights: [0.0, 0.25, 0.5, 0.75], stopped: false
    );
}

mod helpers_120 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &f64) -> f64 {
            let row1 = vec![((x0).powi(2)).sin(); 3];
            if !(row1[2] > x0) {
                return -(row1.iter().copied().sum::<f64>()) + *p1 + x0 + row1[2];
            }
            let mut row2 = [[(*p1).min(row1[2]), x0], [(x0 + *p1), row1[0]]];
            let mut row3 = [0.5 * (*p1); 4];
            let row4 = [(|a5: f64| row2[1][1])((row2[1][0]).sin()), x0, (row2[0][1] + row1[2]), (*p1).hypot(1.0 + (row2[1][1]).powi(2))];
            let mut row6 = vec![(row2[0][1]) * (row4[0]), (row4[1] + x0), (row1[2] - (row1[0]))];
            row2[0][0] + row6[1] + row1[1] + row6[2]
        }
    }

    compare!(
        program, (a0[0], &a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [0.75, -1.19], weights: [0.0, 0.0], stopped: false
    );
}

mod helpers_123 {
    use super::*;

    twin! {
        #[differentiate]
        fn program<T: autodiff::Real>(x0: T, p1: [T; 4]) -> T {
            let mut m1 = (x0).sin();
            let mut row2 = [((-((m1).powi(2))).exp()).sin(); 3];
            let mut row3 = row2;
            let found5 = 'block4: {
                let v6 = (row3.chunks_exact(2).rev().map(|a7| a7[1] - (T::from_f64(0.5) * (((row2[2]) * (row2[1])) * ((x0) * (row3[2]))))).product::<T>()).tanh();
                (p1[1]).tanh()
            };
            let mut sum8 = T::from_f64(0.0);
            for i9 in 1..2 {
                let difference10 = row3[i9 + 1] - row3[i9] * row3[i9 - 1];
                let mut row11 = p1.to_vec();
                sum8 += T::from_f64(0.5) * ((|a12: T| (row11[i9]).atan2(T::from_f64(2.0) + (m1).sin()))((x0).tanh()));
            }
            let mut sum13 = T::from_f64(0.0);
            for i14 in 0..2 {
                let difference15 = row3[i14 + 1] - row3[i14];
                if !(row2[i14] > found5) {
                    let row16 = [T::from_f64(0.25) * (T::from_f64(i14 as f64)), (row2[0]) * (x0), found5];
                }
                sum13 += T::from_f64(0.5) * (((found5).abs() - ((|a17: T| row2[i14])((row2[i14]).tanh()))));
            }
            (T::sin(found5)) / (T::from_f64(2.0) + (m1).sin()) + row2[1] + found5 + row2[2] + sum8 + sum13
        }
    }

    compare!(
        program, (a0[0], *array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 4|, |d0, d1|,
        at: [0.46, -0.54, 0.96, 1.43, 0.24], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod helpers_124 {
    use super::*;

    twin! {
        #[differentiate]
        fn program<T: autodiff::Real>(x0: T, p1: T, q2: &[T; 3]) -> T {
            let o1 = q2.iter().enumerate().map(|(a3, a4)| T::from_f64(0.25) * (T::from_f64(a3 as f64)) + (T::from_f64(0.5) * (*a4))).reduce(|a, b| a * T::from_f64(0.5) + b);
            let row5 = vec![q2[1], (q2[1]).tanh()];
            let found7 = 'block6: {
                let mut m8 = (((q2[0]) * (x0)).powi(3)).tanh();
                'outer9: for i10 in (1..=4).rev().step_by(3) {
                    let mut stack11 = vec![(row5[(i10 + 2) % 2]).sin(), row5[i10 % 2]];
                }
                ((x0).sin()).sin()
            };
            let mut sum12 = T::from_f64(0.0);
            for i13 in 0..1 {
                let difference14 = row5[i13 + 1] - row5[i13];
                let mut row15 = q2.to_vec();
                row15[1] -= o1.unwrap_or(-T::from_f64(0.04));
                sum12 += (|a16: T| difference14)(difference14);
            }
            let mut sum17 = T::from_f64(0.0);
            for i18 in 1..2 {
                let difference19 = q2[i18 + 1] - q2[i18] * q2[i18 - 1];
                let row20 = vec![T::from_f64(0.5) * ((row5[1 - i18]).tanh()); 3];
                if (difference19) * (row5[i18]) > found7 {
                    return (row20[(i18 + 1) % 3] - ((x0 + q2[i18]))) + difference19 + p1 + q2[(i18 + 2) % 3];
                }
                sum17 += ((q2[(i18 + 1) % 3] + (difference19 - (x0)))).sin();
            }
            (found7 + (q2[2] - (row5[1]))) + row5[1] + found7 + o1.unwrap_or(T::from_f64(1.12)) + sum12 + sum17
        }
    }

    compare!(
        program, (a0[0], a1[0], array(a2)), (&mut d0[0], &mut d1[0], array(d2)), |a0: 1, a1: 1, a2: 3|, |d0, d1, d2|,
        at: [-0.99, 0.7, -0.88, 1.3, -0.38], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod helpers_126 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: &[f64]) -> f64 {
            let mut list1 = vec![(q2[0]).sin(), (p1).hypot(1.0 + (q2[0]).powi(2)), (if !(q2[0] > q2[1]) { x0 } else { x0 })];
            let v2 = list1.iter().sum::<f64>();
            let mut n4 = 0;
            let found3 = loop {
                n4 += 1;
                if n4 > 1 {
                    break ((|a5: f64| p1)(0.5 * ((if n4 < 1 { v2 } else { p1 })))).sin();
                }
                let v6 = if (1.5 + (v2).cos()).recip() > q2[(n4 + 2) % 2] {
                    let mut list7 = vec![(list1[n4 % 3]) / (2.0 + (q2[n4 % 2]).sin()), (|a8: f64| q2[n4 % 2])(p1), (x0).mul_add(list1[(n4 + 2) % 3], list1[0])];
                    0.5 * ((p1 + (1.0 + (p1).powi(2)).sqrt()))
                } else {
                    0.5 * (({ let inner9 = (q2[n4 % 2] + p1); inner9 * ((q2[(n4 + 2) % 2]).min(p1)) }))
                };
            };
            ((found3).clamp(-1.25, 1.25) - (q2[(n4 + 2) % 2])) + list1[0] + list1[(n4 + 2) % 3] + v2
        }
    }

    compare!(
        program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 2|, |d0, d1, d2|,
        at: [0.73, -0.58, -1.31, -0.55], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod helpers_127 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut row1 = vec![x0; 2];
            let row2 = [(row1[1]).atan(); 4];
            let found4 = 'block3: {
                0.5 * (row2[0])
            };
            if !(found4 > found4) {
                return ((row2[0] - (x0))).atan() + x0 + x0 + row1[1];
            }
            let mut sum5 = 0.0;
            for i6 in 1..1 {
                let difference7 = row1[i6 + 1] - row1[i6] * row1[i6 - 1];
                if x0 > 0.1 && (found4) * (row1[i6]) < 0.9 {
                    let mut m8 = (x0).tanh();
                } else if !(found4 > x0) {
                }
                sum5 += ((|a9: f64| row2[0])(row1[1])) * ((row2[0]).sin());
            }
            (row1[1]).hypot(1.0 + ((x0) * (row2[2])).powi(2)) + x0 + row1[0] + x0 + sum5
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.07], weights: [0.0], stopped: false
    );
}

mod helpers_129 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_0<T: autodiff::Real>(x0: T) -> (T, T) {
            let mut row1 = [((x0).atan()).tanh(); 4];
            let mut list2 = vec![(|a3: T| row1[3])((row1[1]).tanh()), x0, (row1[3] + row1[2])];
            let v5 = (if list2[2] > x0 { (list2[0]).sin() } else { (|a4: T| x0)((list2[0]).tanh()) });
            (list2[0] + x0 + x0 + v5, ((|a6: T| list2[2])((v5).sin()) - (list2[2])))
        }

        #[differentiate]
        fn program(x0: f64, p1: &mut [f64], q2: &[f64; 4]) -> f64 {
            for i1 in 0..2 {
                for a2 in p1.iter().copied() {
                    let t5 = helper_0(0.5 * (p1.chunks_exact(2).map(|a3| a3[i1] + (0.5 * ((x0) * (a2)))).fold((q2[i1]).sin(), |acc, a4| acc * 0.5 + (a4 - (((0.25 * (i1 as f64)) * (x0)).sin())))));
                    let mut row6 = vec![({ let inner7 = x0; inner7 * (0.25 * (i1 as f64)) }), helper_0((p1[1]).sin()).1, (x0 + q2[i1])];
                }
                let t8 = helper_0((q2.iter().chain(q2.iter()).copied().fold(q2[i1], f64::min)).tanh());
                p1.fill((x0 + x0));
                if (t8.0 - (x0)) > 0.1 && (q2[3]).tanh() < 0.9 {
                    break;
                }
            }
            helper_0(((p1[1] - (q2[2]))).tanh()).0 + p1[0] + q2[3] + x0
        }
    }

    compare!(
        program, (a0[0], a1, array(a2)), (&mut d0[0], d1, array(d2)), |a0: 1, a1: 2, a2: 4|, |d0, d1, d2|,
        at: [0.26, 1.17, 0.45, -0.27, 0.81, 1.11, -0.68], weights: [0.0, 0.25, 0.5, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod helpers_131 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64], q2: &mut [f64]) -> f64 {
            let row1 = vec![0.5 * (q2[1]); 4];
            let mut row2 = vec![(p1.chunks_exact(2).map(|a3| a3[0] + (0.5 * ((q2[0] + row1[2])))).fold(0.5 * (x0), |acc, a4| (acc).sin() * (a4 * ((x0).tanh())))).sin(); 2];
            let row5 = vec![(|a6: f64| x0)(x0), (-((q2[0]).powi(2))).exp()];
            p1[1] += 0.5 * (q2[1]);
            for (i8, e7) in p1.iter_mut().enumerate() {
            }
            let mut sum9 = 0.0;
            for i10 in 0..1 {
                let difference11 = row5[i10 + 1] - row5[i10];
                let mut row12 = row1.to_vec();
                row12[3] /= 2.0 + (0.5 * (row1[0])).sin();
                sum9 -= (({ let inner13 = (row1[i10]) * (row5[(i10 + 2) % 2]); inner13 * (({ let inner14 = row2[i10]; inner14 * (q2[1 - i10]) })) })).tanh();
            }
            let mut sum15 = 0.0;
            for i16 in 0..1 {
                let difference17 = p1[i16 + 1] - p1[i16];
                let mut row18 = [(row2[0]).sin(); 4];
                sum15 -= (f64::sin(q2[(i16 + 2) % 2])) * ((q2[1 - i16]) / (2.0 + (0.25 * (i16 as f64)).sin()));
            }
            ((p1[1] + row5[0])) / (2.0 + (x0).sin()) + q2[0] + row2[0] + p1[0] + sum9 + sum15
        }
    }

    compare!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 2, a2: 2|, |d0, d1, d2|,
        at: [-0.79, 0.59, 1.0, 0.37, 0.82], weights: [0.0, 0.25, 0.5, 0.25, 0.5], stopped: false
    );
}

mod helpers_134 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            {
                let f1 = |a2: f64| ((if (if (1.5 + (x0).sin()).ln() > x0 { x0 } else { a2 }) > a2 { (a2).tanh() } else { (a2).sin() })).tanh();
                {
                    let f3 = |a4: f64, a5: f64| f1(0.5 * (x0));
                    let mut row6 = [(x0).sin(), (if x0 < x0 || x0 > 0.3 { x0 } else { x0 })];
                    let mut row7 = [0.5 * ((-((x0).powi(2))).exp()); 3];
                    row7[1] += 0.5 * (f3((row7[1]).mul_add(row6[0], row7[0]), ((row7[2] - (row7[2]))).tanh()));
                }
            }
            (x0).mul_add(({ let inner8 = x0; inner8 * (inner8) }), x0) + x0 + x0 + x0
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.44], weights: [0.0], stopped: false
    );
}

mod helpers_137 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: usize) -> f64 {
            let row1 = [(p1 + x0), (0.25 * (q2 as f64)).atan2(2.0 + (p1).sin()), (p1).hypot(1.0 + (p1).powi(2)), (x0).mul_add(x0, x0)];
            let row2 = vec![0.5 * ((row1[q2]) * (0.25 * (q2 as f64))); 3];
            let v3 = match q2 % 4 {
                0 => {
                    let found5 = 'block4: {
                        (p1).tanh()
                    };
                    0.5 * (row1.iter().copied().sum::<f64>())
                }
                1 if x0 > row2[q2 % 3] => {
                    (((row2[2] + p1) + row2.iter().skip(1).sum::<f64>())).sin()
                }
                _ => {
                    ((|a6: f64| (row1[q2]).cos())((x0).sin())).tanh()
                }
            };
            ((|a7: f64| v3)(v3)) * ((row1[2] + v3)) + row2[(q2 + 2) % 3] + row2[q2 % 3] + row1[2]
        }
    }

    compare!(
        program, (a0[0], a1[0], 0), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [-0.88, 1.3], weights: [0.0, 0.0], stopped: false
    );
}

mod helpers_140 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: usize) -> f64 {
            let row1 = [(p1 + x0), (0.25 * (q2 as f64)).atan2(2.0 + (p1).sin()), (p1).hypot(1.0 + (p1).powi(2)), (x0).mul_add(x0, x0)];
            let row2 = vec![0.5 * ((row1[q2]) * (0.25 * (q2 as f64))); 3];
            let v3 = match q2 % 4 {
                0 => {
                    let found5 = 'block4: {
                        (p1).tanh()
                    };
                    0.5 * (row1.iter().copied().sum::<f64>())
                }
                1 if x0 > row2[q2 % 3] => {
                    (-((row2[(q2 + 2) % 3]) * (p1))).tanh()
                }
                _ => {
                    ((1..2).rev().map(|a6| 0.25 * (a6 as f64) - ((((row1[a6]).cos()) * (row2[q2 % 3])).sin())).scan(((1.0 + (row1[3 - q2]).powi(2)).sqrt()).tanh(), |state, a7| { *state = *state - a7 + (((row1[2]) / (2.0 + (x0).sin())).tanh()); Some(*state) }).fold(0.25 * (q2 as f64), f64::max)).sin()
                }
            };
            ((row1[(q2 + 1) % 4] + row1[(q2 + 2) % 4]) + (row1[q2] + p1)) + p1 + p1 + row1[3 - q2]
        }
    }

    compare!(
        program, (a0[0], a1[0], 2), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [1.05, -1.27], weights: [0.0, 0.0], stopped: false
    );
}

mod helpers_142 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: &[f64]) -> f64 {
            {
                let f1 = |a2: f64, a3: f64| {
                    let mut row4 = q2.to_vec();
                    row4[1] -= 0.5 * ((1.0 + ((a2 - (a3))).powi(2)).sqrt());
                    ((row4[0]).min((p1[0] + p1[1]))).tanh()
                };
                let v5 = (-(p1.iter().copied().sum::<f64>())).tanh();
            }
            for i6 in 0..3 {
            }
            let mut sum7 = 0.0;
            for i8 in 1..1 {
                let difference9 = p1[i8 + 1] - p1[i8] * p1[i8 - 1];
                if x0 > 0.1 && (x0) * (difference9) < 0.9 {
                    let mut m10 = 0.5 * ((1.0 + (x0).powi(2)).sqrt());
                } else {
                }
                sum7 += 0.5 * (((x0 + q2[1 - i8])) * ((x0 + p1[i8])));
            }
            ((q2[1] + x0)) * ((x0) / (2.0 + (p1[1]).sin())) + p1[1] + p1[0] + p1[0] + sum7
        }
    }

    compare!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 2, a2: 2|, |d0, d1, d2|,
        at: [1.06, -1.14, -1.37, -1.39, 1.24], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod helpers_143 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let row1 = vec![0.5 * ((x0) * (x0)); 3];
            let (loose6, loose7): (Vec<f64>, Vec<f64>) = row1.iter().step_by(2).enumerate().map(|(a3, a4)| ((|a5: f64| (-((0.25 * (a3 as f64)).powi(2))).exp())(((row1[(a3 + 1) % 3] - (x0))).sin())).sin()).map(|a8| (a8 * x0, a8.cos())).unzip();
            let mut m9 = ((row1[0] - (x0)) + (-((row1[2]).powi(2))).exp());
            let mut row10 = [((|a11: f64| a11)((m9).tanh())).sin(); 3];
            for e12 in row10.iter_mut() {
                let mut loose18: Vec<f64> = loose6.iter().map(|a15| (a15 - ((*e12).max(x0))).powi(2)).skip_while(|&a16| a16 < -0.56).map(|a17| a17 * (0.5 * (((row1[0]).hypot(1.0 + (row1[0]).powi(2)) + (*e12).max(x0))))).collect();
            }
            let mut sum19 = 0.0;
            for i20 in 1..2 {
                let difference21 = row1[i20 + 1] - row1[i20] * row1[i20 - 1];
                let mut stack22 = vec![(row10[(i20 + 1) % 3]) * (difference21), row1[(i20 + 1) % 3]];
                if !(stack22[stack22.len() - 2] > row1[i20]) {
                    return (|a23: f64| (difference21).powi(3))(((difference21) / (2.0 + (x0).sin())).tanh()) + row1[(i20 + 1) % 3] + stack22[1 - i20] + difference21;
                }
                let mut row24 = vec![((m9 + stack22[stack22.len() - 1])).tanh(); 2];
                sum19 += 0.5 * (((stack22[stack22.len() - 1] + stack22[stack22.len() - 2]) - ((|a25: f64| row24[i20])((row10[i20]).tanh()))));
            }
            (-(row10[2])) / (2.0 + (row1[2]).sin()) + m9 + row10[2] + row1[2] + sum19
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.18], weights: [0.0], stopped: false
    );
}

mod helpers_144 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: [f64; 3], q2: &[f64]) -> f64 {
            match 3 {
                1..=2 => {
                    let mut row1 = q2.to_vec();
                    for e2 in p1.iter().rev() {
                    }
                }
                1 if q2[2] < p1[2] || x0 > 0.3 => {
                }
                _ => {
                }
            }
            (|a4: f64| a4)(0.5 * (x0)) + p1[2] + q2[1] + p1[0]
        }
    }

    compare!(
        program, (a0[0], *array(a1), a2), (&mut d0[0], array(d1), d2), |a0: 1, a1: 3, a2: 4|, |d0, d1, d2|,
        at: [-0.23, 0.03, -0.32, -1.07, -0.76, -0.83, 1.12, -0.99], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod helpers_145 {
    use super::*;

    twin! {
        #[differentiate]
        fn program<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum + std::iter::Product>(x0: T, p1: &mut [T], q2: T) -> T {
            p1.swap(1, 2);
            let mut row1 = [T::from(0.5).unwrap() * ((x0) * (x0)); 3];
            let found3 = 'block2: {
                row1[2] = (row1[2]).sin() + ((x0 + x0) - (x0));
                let mut f4 = |a5: T, a6: T| {
                    let row7 = [(a5) * (x0), (T::from(1.0).unwrap() + (a5).powi(2)).sqrt()];
                    ((-(((q2).min(a5)).powi(2))).exp()).tanh()
                };
                T::from(0.5).unwrap() * (((x0 - (x0))) * (x0))
            };
            (T::from(1.0).unwrap() + ((found3 - (x0))).powi(2)).sqrt() + row1[0] + x0 + found3
        }
    }

    compare!(
        program, (a0[0], a1, a2[0]), (&mut d0[0], d1, &mut d2[0]), |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
        at: [0.05, -0.32, 0.79, 1.38, -0.28, 0.34], weights: [0.0, 0.25, 0.5, 0.75, 1.0, 0.0], stopped: false
    );
}

mod helpers_146 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut list1 = vec![[x0, x0, x0].into_iter().take(2).filter(|&a2| a2 < -1.33).sum::<f64>(), (x0 - (x0)), -(x0)];
            for (i4, e3) in list1.iter().enumerate() {
                let f5 = |a6: f64, a7: f64| {
                    let mut row8 = vec![(a6).tanh(); 4];
                    if x0 > a6 {
                        return ((a7) * (list1[i4])) * ((-((a7).powi(2))).exp()) + a6 + list1[2 - i4] + row8[i4];
                    }
                    0.5 * (((a7 + row8[3 - i4])) * (*e3))
                };
            }
            (list1[1]) * ((x0).powi(3)) + list1[0] + list1[1] + list1[2]
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [1.32], weights: [0.0], stopped: false
    );
}

mod helpers_147 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_0(x0: f64, p1: usize, q2: &mut [f64], value3: f64) -> (f64, f64) {
            let mut stack1 = vec![({ let inner2 = q2[0]; inner2 * (q2[(p1 + 1) % 3]) }), (q2[p1 % 3]) * (x0)];
            let mut row3 = q2.to_vec();
            let v4 = (((x0 + value3)) * ((row3[2]).clamp(-1.25, 1.25))).tanh();
            (((row3[(p1 + 1) % 3]) * (v4) + (stack1[stack1.len() - 2] - (x0))) + q2[(p1 + 1) % 3] + row3[2] + x0, (|a5: f64| (x0).clamp(-1.25, 1.25))((1.5 + (value3).cos()).recip()))
        }

        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut list1 = vec![(x0 + x0), x0, x0];
            let t2 = helper_0(0.5 * (x0), 1, &mut list1[..3], ((x0 - (x0))).sin());
            let (left5, right6) = helper_0((|a3: f64| x0)(0.5 * (x0)), 2, &mut list1[0..], (0..4).skip(1).map(|a4| (x0) / (2.0 + (t2.1).sin())).sum::<f64>());
            let t8 = list1.windows(2).rev().map(|a7| a7[1] - ((1.0 + ((-((a7[0]).powi(2))).exp()).powi(2)).sqrt())).fold((left5, t2.0), |(s, q), a9| (q * 0.5 + a9 + (0.5 * ((|a10: f64| ({ let inner11 = list1[0]; inner11 * (inner11) }))(((a9) * (a9)).sin()))), s.sin()));
            (1.0 + (f64::sin(t2.0)).powi(2)).sqrt() + x0 + t8.1 + t2.1
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.39], weights: [0.0], stopped: false
    );
}

mod helpers_148 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_0<T: autodiff::Real>(x0: &mut [T], p1: &[T; 3], q2: usize, value3: T) {
            let v1 = (((p1[0] - (value3)) + x0[q2 % 3])).tanh();
            x0[q2 % 3] = (x0[q2 % 3]).sin() + T::from_f64(0.5) * (((p1[2] - (x0[q2 % 3])) - ((x0[2]) * (T::from_f64(0.25) * (T::from_f64(q2 as f64))))));
            let v1 = ((T::from_f64(1.5) + ((value3 - (value3))).cos()).recip()).tanh();
        }

        #[differentiate]
        fn program<T: autodiff::Real>(x0: T) -> T {
            let mut row1 = [(|a2: T| a2)(x0), ({ let inner3 = x0; inner3 * (inner3) }), (|a4: T| a4)(T::from_f64(0.5) * (x0)), x0];
            let v5 = if !(x0 > x0) {
                helper_0(&mut row1[0..=2], &[x0, x0, x0], 1, x0);
                (((row1[3] - (x0))) * ((row1[2] - (row1[1])))).sin()
            } else {
                ((x0 - (row1[3]))).hypot(T::from_f64(1.0) + ((row1[2]) * (row1[2])).powi(2))
            };
            ((|a6: T| row1[0])((x0).sin())).atan() + x0 + row1[1] + v5
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.26], weights: [0.0], stopped: false
    );
}

mod helpers_149 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: &mut f64) -> f64 {
            let v1 = 0.5 * (((*q2 + p1)) * (x0));
            let t5 = [*q2, x0, p1].into_iter().map(f64::tanh).zip([v1, x0, p1].into_iter()).map(|(a3, a4)| a3 - ((f64::sin((p1) * (p1))).tanh())).fold((((|a6: f64| *q2)((x0).sin())).sin(), p1), |(s, q), a7| (q * 0.5 + a7 - (0.5 * (({ let inner8 = (|a9: f64| a9)(0.5 * (*q2)); inner8 * ((1.0 + (inner8).powi(2)).sqrt()) }))), s.sin()));
            if (p1).cos() > x0 {
            } else {
            }
            (v1 + ({ let inner10 = *q2; inner10 * (v1) })) + *q2 + v1 + *q2
        }
    }

    compare!(
        program, (a0[0], a1[0], &mut a2[0]), (&mut d0[0], &mut d1[0], &mut d2[0]), |a0: 1, a1: 1, a2: 1|, |d0, d1, d2|,
        at: [-1.43, 1.27, 0.54], weights: [0.0, 0.0, 0.25], stopped: false
    );
}

mod helpers_150 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_2<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum + std::iter::Product>(x0: &mut [T], p1: &T, q2: T, value3: &mut T) {
            let mut row1 = [(*p1 + *p1); 2];
            let row2 = [(*value3 + *p1), (*value3).atan2(T::from(2.0).unwrap() + (row1[1]).sin()), (row1[1]).hypot(T::from(1.0).unwrap() + (*value3).powi(2)), *p1];
            row1[1] *= (T::from(0.5).unwrap() * (({ let inner3 = row1[1]; inner3 * ((*p1).clamp(-T::from(1.25).unwrap(), T::from(1.25).unwrap())) }))).cos();
        }

        #[differentiate]
        fn program(x0: f64, p1: usize, q2: &f64) -> f64 {
            let mut row1 = [0.5 * ((0.25 * (p1 as f64)).tanh()); 3];
            let mut list2 = vec![f64::sin(x0), (x0 + x0), (x0) * (row1[p1 % 3])];
            helper_2(&mut list2[..3], &x0, 0.5 * ((|a3: f64| 1.4000000000000001_f64)((x0).tanh())), &mut row1[p1 % 3]);
            x0 + list2[p1 % 3] + *q2 + x0
        }
    }

    compare!(
        program, (a0[0], 3, &a2[0]), (&mut d0[0], &mut d2[0]), |a0: 1, a2: 1|, |d0, d2|,
        at: [1.0, 0.37], weights: [0.0, 0.0], stopped: false
    );
}

mod helpers_152 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64], q2: f64) -> f64 {
            let mut row1 = p1.to_vec();
            let v2 = if (q2) * (x0) > q2 {
                let row3 = vec![(x0 - (p1[2])), (row1[3]).mul_add(p1[1], x0), (row1[0]) * (x0), p1[0]];
                let mut row4 = vec![(x0).tanh(); 4];
                0.5 * ((x0) * ((|a5: f64| q2)(row4[1])))
            } else {
                let row6 = [0.5 * (q2); 4];
                0.5 * (((row1[2]).sin() + q2))
            };
            ((v2).clamp(-1.25, 1.25) + (q2) / (2.0 + (v2).sin())) + q2 + v2 + v2
        }
    }

    compare!(
        program, (a0[0], a1, a2[0]), (&mut d0[0], d1, &mut d2[0]), |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
        at: [0.26, -1.06, -0.84, -1.27, 0.46, -0.54], weights: [0.0, 0.25, 0.5, 0.75, 1.0, 0.0], stopped: false
    );
}

mod helpers_155 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_0<T: autodiff::Real>(x0: &mut [T], p1: &[T]) {
            let v1 = T::from_f64(0.5) * ((x0[2] - (x0[2])));
            {
                let f2 = move |a3: T, a4: T| {
                    'outer5: for i6 in (1..=4).rev().step_by(2) {
                    }
                    T::from_f64(0.5) * (((a4).atan2(T::from_f64(2.0) + (a4).sin())).powi(3))
                };
                x0[2] = x0[2] + T::from_f64(0.5) * (f2(((T::from_f64(1.0) + (v1).powi(2)).sqrt()).tanh(), T::from_f64(0.5) * ((x0[0]) * (v1))));
            }
        }

        #[differentiate]
        fn program(x0: f64, p1: &f64) -> f64 {
            let row1 = vec![((x0).powi(2)).sin(); 3];
            if !(row1[2] > x0) {
                return -(row1.iter().copied().sum::<f64>()) + *p1 + x0 + row1[2];
            }
            let mut row2 = [[(*p1).min(row1[2]), x0], [(x0 + *p1), row1[0]]];
            let mut row3 = [0.5 * (*p1); 4];
            helper_0(&mut row3[1..], &row1[..2]);
            let mut row4 = [x0, (row2[0][1] + row1[2]), (*p1).hypot(1.0 + (row2[1][1]).powi(2)), (row1[2]).clamp(-1.25, 1.25)];
            ((x0).powi(3)).sin() + x0 + *p1 + *p1
        }
    }

    compare!(
        program, (a0[0], &a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [1.05, -1.27], weights: [0.0, 0.0], stopped: false
    );
}

mod helpers_157 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_2(x0: &mut [f64]) {
            let mut row1 = [1.48_f64; 3];
            let row2 = [[1.07_f64, 1.1900000000000002_f64, 1.08_f64].into_iter().map(|a3| a3 * (((|a4: f64| a4)(a3)).sin())).enumerate().map(|(a6, a7)| (if a6 % 2 == 1 { a7 } else { a7 })).reduce(f64::max).unwrap_or(1.01_f64), (1.1_f64 + 0.7_f64)];
            let mut list8 = vec![({ let inner9 = row2[1]; inner9 * (row2[1]) }), (row2[0] - (row2[1])), row2[1]];
        }

        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: &Vec<f64>) -> f64 {
            let v1: f64 = p1.iter().sum();
            let mut row2 = [p1[0], (v1).atan(), ({ let inner3 = x0; inner3 * (x0) }), (p1[2]).tanh()];
            let mut list4 = vec![-(q2[0]), q2[3], (row2[3] - (x0))];
            helper_2(&mut row2[..3]);
            let mut list5 = vec![(p1[1]) * (x0), (|a6: f64| v1)((x0).sin()), (v1).abs()];
            for e7 in list4[..2].iter() {
            }
            let mut sum9 = 0.0;
            for i10 in 0..2 {
                let difference11 = list4[i10 + 1] - list4[i10];
                let mut t13 = (0.5 * ((p1[0] + list4[i10])), ((|a12: f64| q2[3 - i10])(0.5 * (difference11))).sin());
                t13.1 += (((t13.1) / (2.0 + (q2[2]).sin()) + (|a14: f64| v1)((row2[i10]).tanh()))).tanh();
                sum9 -= ((0.25 * (i10 as f64)) * (v1)).tanh();
            }
            ((|a15: f64| p1[0])((q2[1]).sin())) * (({ let inner16 = p1[0]; inner16 * (inner16) })) + q2[2] + list5[2] + p1[2] + sum9
        }
    }

    compare!(
        program, (a0[0], a1, &a2.to_vec()), (&mut d0[0], d1, d2), |a0: 1, a1: 3, a2: 4|, |d0, d1, d2|,
        at: [1.36, -1.26, -1.4, 0.27, 0.32, -1.42, 1.36, 0.07], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod helpers_158 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[[f64; 2]; 2], q2: f64) -> f64 {
            let mut list1 = vec![([q2, q2, q2].into_iter().map(|a2| a2 * ((p1[1][1]).mul_add(p1[0][1], q2))).map(|a3| a3 - ((q2).tanh())).product::<f64>()).tanh(), p1[1][0], (q2 - (q2))];
            let mut row4 = vec![(list1[2]) * (x0), p1[0][1], (|a5: f64| list1[2])(list1[2])];
            let row6 = [(row4[2]).mul_add(p1[0][1], p1[0][0]), -(row4[0]), x0, ({ let inner7 = q2; inner7 * (list1[0]) })];
            let mut row8 = [(x0).powi(2), p1[0][0], (row4[0] - (p1[1][1])), (q2) / (2.0 + (row6[1]).sin())];
            list1[2] = list1[0] * 0.5 + list1[2].sin();
            let row9 = vec![(list1[1]) / (2.0 + (row4[0]).sin()), (|a10: f64| row6[2])(0.5 * (row8[0]))];
            row4[0] /= 2.0 + (((x0).mul_add(row8[3], row6[1])).sin()).sin();
            if (row4[0]) / (2.0 + (p1[1][0]).sin()) > row6[2] {
                return ((|a11: f64| row4[1])((row9[0]).sin())).hypot(1.0 + ((row6[0] + row6[0])).powi(2)) + x0 + row6[0] + row6[1];
            }
            let mut m12 = 0.5 * (((list1[1]).atan2(2.0 + (x0).sin())).cos());
            let mut sum13 = 0.0;
            for j14 in 0..2 {
                let factor17 = 0.5 * ((({ let inner18 = row6[2]; inner18 * (x0) }) + (-((q2).powi(2))).exp()));
                let mut column16 = ((row4[(j14 + 2) % 3] - (q2))).tanh();
                for k15 in 0..2 {
                    column16 += row6[k15 * 2 + j14] * factor17 * x0;
                }
                sum13 += 0.5 * column16.sin();
            }
            (row4[0]).powi(3) + row6[0] + m12 + p1[1][0] + sum13
        }
    }

    compare!(
        program, (a0[0], matrix(a1), a2[0]), (&mut d0[0], matrix(d1), &mut d2[0]), |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
        at: [1.32, -0.97, 0.49, 0.41, -1.14, -1.41], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod helpers_160 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut row1 = [(|a2: f64| a2)(x0), ({ let inner3 = x0; inner3 * (inner3) }), (|a4: f64| a4)(0.5 * (x0)), x0];
            let mut row5 = [[(-((x0).powi(2))).exp(), ({ let inner6 = x0; inner6 * (inner6) })], [(x0).hypot(1.0 + (x0).powi(2)), (x0).mul_add(x0, x0)]];
            let row7 = vec![0.5 * ((row5[1][0]) * (x0)); 3];
            let mut n8 = 0;
            while n8 < 3 {
                n8 += 1;
                let row9 = [row7[n8 % 3], (row7[2]).abs()];
                row5[(n8 + 1) % 2][n8 % 2] /= 2.0 + (((x0 + f64::sin(row9[(n8 + 2) % 2]))).sin()).sin();
                let f10 = |a11: f64, a12: f64| {
                    for e13 in row9.iter() {
                    }
                    if a12 > x0 {
                        return ((a11) * (row5[n8 % 2][0])) * ((row9[(n8 + 2) % 2]) * (a12)) + row9[0] + a12 + x0;
                    }
                    0.5 * (((row5[n8 % 2][n8 % 2]).min(row7[(n8 + 2) % 3])) * ((a12) * (row9[n8 % 2])))
                };
            }
            ((row5[(n8 + 1) % 2][n8 % 2]) * (row5[(n8 + 1) % 2][n8 % 2])).atan() + row5[n8 % 2][n8 % 2] + 0.25 * (n8 as f64) + x0
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.28], weights: [0.0], stopped: false
    );
}

mod helpers_161 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &f64) -> f64 {
            {
                let f1 = |a2: f64, a3: f64| {
                    let found5 = 'block4: {
                        if x0 < a2 || a2 > 0.3 {
                            let mut row6 = [x0; 4];
                            row6[3] *= ((((-((row6[2]).powi(2))).exp() + (x0).atan2(2.0 + (a2).sin()))).sin()).cos();
                            if *p1 > a3 {
                                break 'block4 ((*p1) / (2.0 + (a3).sin())).sin();
                            }
                        } else if a2 > *p1 {
                        }
                        if x0 < a3 || a3 > 0.3 {
                            break 'block4 0.5 * ((a2).sin());
                        }
                        a3
                    };
                    (0..2).map(|a7| ((a3) * (found5)) * ((x0) * (found5))).step_by(2).rev().find(|&a8| a8 < -1.04).unwrap_or(*p1)
                };
            }
            (|a9: f64| (*p1 - (a9)))(((*p1).min(*p1)).sin()) + *p1 + *p1 + *p1
        }
    }

    compare!(
        program, (a0[0], &a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [-1.19, 0.4], weights: [0.0, 0.0], stopped: false
    );
}

mod helpers_162 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            if x0 < x0 || x0 > 0.3 {
                let mut row1 = [x0; 4];
                for i2 in 0..3 {
                }
            } else if (x0) / (2.0 + (x0).sin()) > x0 {
            }
            let mut sum3 = 0.0;
            for i4 in 1..3 {
                let mut list5 = vec![(x0) * (x0), x0, x0];
                let mut row6 = [(x0 - (0.25 * (i4 as f64))), (x0) / (2.0 + (x0).sin())];
                sum3 += (|a7: f64| (a7 - (row6[i4 % 2])))(((row6[0]).sin()).tanh());
            }
            ((|a8: f64| x0)(x0)) * ((x0).powi(3)) + x0 + x0 + x0 + sum3
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [1.05], weights: [0.0], stopped: false
    );
}

mod helpers_165 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: f64) -> f64 {
            let mut m1 = (q2).tanh();
            for i2 in (1..5).step_by(2).rev() {
                let mut items3 = [x0, q2, 0.25 * (i2 as f64)].into_iter();
                let v4 = items3.next().unwrap_or(x0);
                while let Some(a5) = items3.next() {
                    let mut row6 = [(|a7: f64| q2)(p1), ({ let inner8 = x0; inner8 * (m1) }), (|a9: f64| 0.25 * (i2 as f64))(0.5 * (q2)), p1];
                }
            }
            let mut sum10 = 0.0;
            for i11 in 0..3 {
                let mut list12 = vec![(p1).sin(), ({ let inner13 = q2; inner13 * (inner13) }), (p1).hypot(1.0 + (p1).powi(2))];
                sum10 += x0;
            }
            (m1 + x0) + m1 + m1 + x0 + sum10
        }
    }

    compare!(
        program, (a0[0], a1[0], a2[0]), (&mut d0[0], &mut d1[0], &mut d2[0]), |a0: 1, a1: 1, a2: 1|, |d0, d1, d2|,
        at: [-0.04, 1.08, -1.36], weights: [0.0, 0.0, 0.0], stopped: false
    );
}

mod helpers_166 {
    use super::*;

    twin! {
        #[differentiate]
        fn program<T: autodiff::Real>(x0: T, p1: &[[T; 2]; 2], q2: T) -> T {
            let mut m1 = x0;
            let mut row2 = [(p1[0][0] + x0), q2, p1[1][1]];
            let mut row3 = row2;
            row2[2] + x0 + row2[2] + row3[1]
        }
    }

    compare!(
        program, (a0[0], matrix(a1), a2[0]), (&mut d0[0], matrix(d1), &mut d2[0]), |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
        at: [-0.36, -1.0, 0.6, -1.39, -0.23, 0.2], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod helpers_167 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &f64, q2: &[f64]) -> f64 {
            for a3 in q2.chunks(2).map(|a1| a1[0] + ((x0).tanh())).filter(|&a2| a2 < 0.63) {
                let mut list4 = vec![a3, q2[2], (a3 + q2[0])];
            }
            let mut row5 = vec![(1..4).map(|a6| (|a7: f64| a7)((x0).sin())).enumerate().map(|(a9, a10)| a10 * (0.5 * (a10))).fold(q2[2], f64::min), (*p1 - (x0))];
            let row11 = [(q2[2]).hypot(1.0 + (x0).powi(2)), (if !(*p1 > q2[1]) { *p1 } else { *p1 })];
            let mut sum12 = 0.0;
            for i13 in 0..1 {
                let difference14 = row11[i13 + 1] - row11[i13];
                {
                    let f15 = |a16: f64, a17: f64| {
                        let mut row18 = q2.to_vec();
                        0.5 * ((if (a16 + row18[i13]) > 0.1 && a17 < 0.9 { (x0).abs() } else { (q2[3 - i13]).mul_add(*p1, *p1) }))
                    };
                }
                sum12 += (((q2[i13] - (difference14))) / (2.0 + (*p1).sin())).tanh();
            }
            let mut sum19 = 0.0;
            for i20 in 1..1 {
                let difference21 = row11[i20 + 1] - row11[i20] * row11[i20 - 1];
                let mut row22 = row11;
                for (i24, e23) in row11[0..1].iter().enumerate() {
                }
                sum19 -= ((|a25: f64| (*p1) * (difference21))(0.5 * (q2[i20]))).tanh();
            }
            *p1 + q2[2] + row11[1] + row11[0] + sum12 + sum19
        }
    }

    compare!(
        program, (a0[0], &a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
        at: [0.87, -0.46, 0.72, 0.49, 0.19, -0.92], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}
