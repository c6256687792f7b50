//! Written by `UPDATE=1 cargo test -p autodiff-macro compiled_programs`: do not edit.

use crate::support::{Point, array, matrix};
use autodiff::{differentiate, stop_gradient};

mod seed_1000258 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: usize) -> f64 {
        let row1 = [(1.4400000000000002_f64 - (x0)), (x0 + 0.25 * (p1 as f64)), (x0) / (2.0 + (x0).sin()), stop_gradient(x0)];
        let mut m2 = ((1.5 + (x0).sin()).ln()).tanh();
        let mut row3 = vec![(row1[(p1 + 1) % 4]).cos(); 3];
        let late4;
        if p1 < 1 {
            'outer5: for e6 in row3.iter().copied() {
                let old8 = std::mem::replace(&mut m2, ((1.0 + (x0).powi(2)).sqrt()).sin());
                let late9;
                if (row1[(p1 + 1) % 4]).abs() > old8 {
                    let e6 = ((old8).sin()).abs();
                    late9 = ((m2) / (2.0 + (old8).sin())).tanh();
                } else {
                    late9 = 0.5 * (((row1[(p1 + 1) % 4]) * (m2)).atan());
                }
            }
            late4 = (stop_gradient((row1[p1]).atan2(2.0 + (x0).sin()))).sin();
        } else {
            late4 = 0.5 * (((row1[p1] + row1[p1])) * (x0));
        }
        ((late4 + late4)).atan2(2.0 + ((late4).atan()).sin()) + late4 + row1[p1] + row1[p1]
    }

    check!(
        program, (a0[0], 2), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-1.24], weights: &[0.0], gradient: &[-1.0502723770e0], stopped: true }
    );
}

mod seed_1000260 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 2], q2: [f64; 3]) -> f64 {
        let v1 = 0.5 * (x0);
        let v2 = if !(x0 > q2[1]) {
            let t4 = (v1, (({ let inner3 = p1[1]; inner3 * (p1[0]) })).tanh());
            let mut n7 = 0;
            let found6 = 'outer5: loop {
                n7 += 1;
                if n7 > 2 {
                    break 0.5 * ((x0).cos());
                }
                let mut row8 = [(p1[n7 % 2]).sin(); 2];
            };
            0.5 * (((p1[(n7 + 2) % 2]).atan() - (x0)))
        } else {
            (((x0 - (q2[1])) + (q2[0]).min(q2[0]))).sin()
        };
        ((q2[0] - (v1))) * ((if (x0).sin() > 0.1 && (p1[0]).hypot(1.0 + (q2[1]).powi(2)) < 0.9 { q2[2] } else { p1[0] })) + q2[2] + v1 + v1
    }

    check!(
        program, (a0[0], array(a1), *array(a2)), (&mut d0[0], array(d1), array(d2)), |a0: 1, a1: 2, a2: 3|, |d0, d1, d2|,
        Point { at: &[0.41, -0.59, 0.8, -1.04, -0.02, -0.77], weights: &[0.0, 0.25, 0.5, 0.0, 0.0, 0.0], gradient: &[1.2950000000e0, -9.9500000000e-1, 5.0000000000e-1, -5.9000000000e-1, 0.0000000000e0, 1.0000000000e0], stopped: false }
    );
}

mod seed_1000264 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: f64, value3: &[[f64; 2]; 2]) -> f64 {
        'outer1: for i2 in 0..2 {
            if (value3[i2][i2]) / (2.0 + (p1).sin()) > 0.1 && (x0 + q2) < 0.9 {
                let mut m3 = (((q2 - (value3[1 - i2][1]))) * (q2)).tanh();
                if i2 < 2 {
                    m3 = (m3).sin() + (q2).powi(2);
                    continue 'outer1;
                }
                let mut row4 = vec![value3[i2][i2], (1.0 + (m3).powi(2)).sqrt(), ({ let inner5 = x0; inner5 * (x0) }), value3[i2][i2]];
            }
            let v8 = 0.5 * (({ let inner6 = (p1 + p1); inner6 * (({ let inner7 = inner6; inner7 * (x0) })) }));
            let mut m9 = stop_gradient((x0 - (0.25 * (i2 as f64))));
        }
        let mut sum10 = 0.0;
        for i11 in 1..3 {
            for i12 in (1..5).step_by(2).rev() {
                let v13 = x0;
            }
            sum10 += (q2).sin();
        }
        let mut sum14 = 0.0;
        for i15 in 0..3 {
            let mut row16 = [f64::sin(q2), ({ let inner17 = x0; inner17 * (q2) }), (1.5 + (value3[i15 % 2][i15 % 2]).cos()).recip(), (q2).mul_add(q2, q2)];
            sum14 += ((-((row16[i15]).powi(2))).exp()) / (2.0 + (row16[(i15 + 1) % 4]).sin());
        }
        (1.5 + ((x0 + p1)).cos()).recip() + q2 + value3[0][0] + p1 + sum10 + sum14
    }

    check!(
        program, (a0[0], a1[0], a2[0], matrix(a3)), (&mut d0[0], &mut d1[0], &mut d2[0], matrix(d3)), |a0: 1, a1: 1, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        Point { at: &[0.8, 0.71, -0.78, -0.87, -0.52, 0.31, -0.16], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[3.2657096339e-1, 1.4097559392e0, 3.0705489116e0, 1.0681485750e0, 0.0000000000e0, 0.0000000000e0, 2.8078194287e-3], stopped: true }
    );
}

mod seed_1000265 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: [f64; 4], value3: &mut [f64; 2]) -> f64 {
        let mut row1 = vec![(q2[0]).atan2(2.0 + (p1[0]).sin()), q2[3]];
        let mut n3 = 0;
        'outer2: while n3 < 2 {
            let mut m4 = ((q2[2] - (value3[n3 % 2]))) * (q2[n3 % 4]);
            n3 += 1;
        }
        (f64::sin(p1[n3 % 2]) + (row1[n3 % 2]) * (row1[n3 % 2])) + p1[n3 % 2] + value3[0] + q2[n3 % 4]
    }

    check!(
        program, (a0[0], &a1.to_vec(), *array(a2), array(a3)), (&mut d0[0], d1, array(d2), array(d3)), |a0: 1, a1: 2, a2: 4, a3: 2|, |d0, d1, d2, d3|,
        Point { at: &[-1.16, 0.75, -0.17, 0.7, 1.5, -0.01, 0.01, 1.13, -0.72], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5], gradient: &[0.0000000000e0, 1.6976371164e0, 0.0000000000e0, 1.7828518396e-1, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 1.2500000000e0, 5.0000000000e-1], stopped: false }
    );
}

mod seed_1000267 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64], q2: &Vec<f64>, value3: &[f64]) -> f64 {
        p1[1] /= 2.0 + (0.5 * (((1.5 + (value3[0]).sin()).ln()) * ((p1[1] + q2[1])))).sin();
        if stop_gradient(value3[0]) > q2[1] {
            if (p1[0]) / (2.0 + (q2[1]).sin()) > value3[1] {
                let mut row1 = [x0, (q2[2]).hypot(1.0 + (p1[0]).powi(2))];
            } else if (value3[2]).sin() > p1[0] {
                'outer2: for i3 in (0..3).rev() {
                    p1[i3 % 2] = (((q2[i3]).atan2(2.0 + (q2[2]).sin())) * ((p1[(i3 + 2) % 2] + p1[i3 % 2]))).sin();
                    let v4 = if p1[(i3 + 2) % 2] > 0.1 && (x0) * (value3[i3]) < 0.9 {
                        x0
                    } else {
                        0.5 * (f64::sin((q2[2 - i3] + value3[i3])))
                    };
                }
            }
        }
        (x0) / (2.0 + (p1[0]).sin()) + value3[2] + q2[1] + p1[0]
    }

    check!(
        program, (a0[0], a1, &a2.to_vec(), a3), (&mut d0[0], d1, d2, d3), |a0: 1, a1: 2, a2: 3, a3: 3|, |d0, d1, d2, d3|,
        Point { at: &[-1.46, 0.69, 0.03, 0.02, -1.49, -1.09, -0.21, -0.92, -0.95], weights: &[0.0, 0.25, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[3.7928537733e-1, 1.4119861890e0, 2.7501198141e-1, 0.0000000000e0, 9.9942723848e-1, 0.0000000000e0, 2.4752026810e-3, 0.0000000000e0, 1.0000000000e0], stopped: true }
    );
}

mod seed_1000268 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: [f64; 3], q2: f64) -> f64 {
        let mut row1 = vec![x0, (q2).abs(), (p1[2]).max(q2), (q2).atan()];
        row1.swap(3, 3);
        let mut n2 = 0;
        while n2 < 2 {
            n2 += 1;
            let mut n4 = 0;
            let found3 = loop {
                n4 += 1;
                if n4 > 2 {
                    break row1[1];
                }
                for i5 in 1..2 {
                    let mut m6 = (((0.25 * (n2 as f64)).cos()).max((1.5 + (q2).cos()).recip())).sin();
                    for i7 in 0..=i5 {
                        row1[3] += (-(row1[i7])).max((0.25 * (n4 as f64)) * (m6));
                        let v8 = (0.25 * (i7 as f64)).tanh();
                    }
                }
            };
        }
        (1.0 + ((p1[n2 % 3]).mul_add(p1[2], q2)).powi(2)).sqrt() + x0 + row1[(n2 + 2) % 4] + row1[n2 % 4]
    }

    check!(
        program, (a0[0], *array(a1), a2[0]), (&mut d0[0], array(d1), &mut d2[0]), |a0: 1, a1: 3, a2: 1|, |d0, d1, d2|,
        Point { at: &[0.16, 0.02, 0.87, 1.18, 0.57], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.0000000000e0, 0.0000000000e0, 0.0000000000e0, 3.1027289058e0, 8.9098682451e-1], stopped: false }
    );
}

mod seed_1000273 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut f64, q2: f64, value3: &f64) -> f64 {
        if *p1 > q2 {
            let mut row1 = [(x0).powi(3), *value3];
            let mut row2 = vec![0.5 * ((1.0 + (x0).powi(2)).sqrt()); 3];
        }
        'outer3: for i4 in 0..2 {
            let mut row5 = [[(q2).powi(2), (*value3) * (q2)], [(0.25 * (i4 as f64) + x0), (q2 - (q2))]];
            if (row5[1 - i4][(i4 + 2) % 2]).sin() > *p1 {
                row5[1 - i4][(i4 + 1) % 2] += ((1.5 + ((row5[(i4 + 1) % 2][i4] + x0)).cos()).recip()).tanh();
                continue 'outer3;
            }
            let v6 = (((x0).hypot(1.0 + (x0).powi(2)) + *p1)).sin();
            *p1 -= 0.5 * (((*value3) * (*value3)) * ((q2).sin()));
        }
        let v7 = ((q2) * ((q2) * (*value3))).tanh();
        let mut n8 = 0;
        while n8 < 2 {
            n8 += 1;
        }
        (*value3).atan2(2.0 + (v7).sin()) + *value3 + x0 + q2
    }

    check!(
        program, (a0[0], &mut a1[0], a2[0], &a3[0]), (&mut d0[0], &mut d1[0], &mut d2[0], &mut d3[0]), |a0: 1, a1: 1, a2: 1, a3: 1|, |d0, d1, d2, d3|,
        Point { at: &[1.17, -0.29, 0.15, -0.59], weights: &[0.0, 0.25, 0.0, 0.0], gradient: &[1.0000000000e0, 2.5000000000e-1, 9.7569313069e-1, 1.4656375879e0], stopped: false }
    );
}

mod seed_1000274 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 3], q2: &mut [f64; 3]) -> f64 {
        let row1 = [p1[0], (x0 + x0), (1.5 + (p1[0]).cos()).recip(), x0];
        if row1[3] < p1[1] || p1[1] > 0.3 {
            return ((x0).hypot(1.0 + (x0).powi(2))).cos() + row1[2] + row1[3] + row1[0];
        }
        let (left2, right3) = (0.5 * (row1[1]), ((x0).mul_add(x0, x0)).sin());
        let v4 = (((right3).mul_add(left2, row1[0]) - (p1[0]))).tanh();
        let v5 = (((row1[1]) * (p1[2])).hypot(1.0 + ((left2 + x0)).powi(2))).tanh();
        let mut sum6 = 0.0;
        for i7 in 1..2 {
            let difference8 = p1[i7 + 1] - p1[i7] * p1[i7 - 1];
            let mut m9 = (-(((p1[(i7 + 2) % 3]) * (difference8)).powi(2))).exp();
            sum6 += (m9 - ((right3) / (2.0 + (difference8).sin())));
        }
        let mut sum10 = 0.0;
        for i11 in 1..2 {
            let difference12 = p1[i11 + 1] - p1[i11] * p1[i11 - 1];
            let mut row13 = [v5, ({ let inner14 = x0; inner14 * (difference12) }), (x0).sin()];
            sum10 += 0.5 * ((-(((v4 + v5)).powi(2))).exp());
        }
        (stop_gradient(v4) + right3) + v5 + x0 + v5 + sum6 + sum10
    }

    check!(
        program, (a0[0], array(a1), array(a2)), (&mut d0[0], array(d1), array(d2)), |a0: 1, a1: 3, a2: 3|, |d0, d1, d2|,
        Point { at: &[1.45, -0.85, 0.04, 1.44, -0.41, -0.19, -1.12], weights: &[0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75], gradient: &[1.6311316186e-1, 7.8651204327e-1, -3.8040177834e-1, -4.4753149522e-1, 2.5000000000e-1, 5.0000000000e-1, 7.5000000000e-1], stopped: true }
    );
}

mod seed_1000276 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 2], q2: usize) -> f64 {
        let v1 = (p1[q2 % 2]).sin();
        if v1 < v1 || x0 > 0.3 {
            match q2 % 4 {
                0 | 2 => {
                }
                1 if v1 > 0.1 && (0.25 * (q2 as f64)).atan2(2.0 + (0.25 * (q2 as f64)).sin()) < 0.9 => {
                }
                _ => {
                }
            }
        } else {
        }
        v1 + v1 + v1 + p1[q2 % 2]
    }

    check!(
        program, (a0[0], array(a1), 1), (&mut d0[0], array(d1)), |a0: 1, a1: 2|, |d0, d1|,
        Point { at: &[0.37, -1.5, 0.57], weights: &[0.0, 0.25, 0.5], gradient: &[0.0000000000e0, 2.5000000000e-1, 4.0257029255e0], stopped: false }
    );
}

mod seed_1000278 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: usize) -> f64 {
        let x0 = x0;
        let row1 = vec![x0, (0.25 * (p1 as f64) - (x0))];
        let mut m2 = (((row1[(p1 + 1) % 2]).atan2(2.0 + (0.25 * (p1 as f64)).sin()) - (f64::sin(x0)))).tanh();
        let found4 = 'block3: {
            let t6 = (m2, (({ let inner5 = x0; inner5 * (inner5) })).tanh());
            let mut stack7 = vec![({ let inner8 = row1[1]; inner8 * (row1[(p1 + 1) % 2]) }), (t6.0).abs()];
            match p1 % 4 {
                0 => {
                    let mut m9 = ((-(stack7[(p1 + 1) % 2])) * ((stack7[stack7.len() - 1]).cos())).sin();
                    'outer10: for e11 in row1[1..2].iter() {
                    }
                }
                1 if p1 % 2 == 1 => {
                }
                _ => {
                }
            }
            0.5 * ((1.5 + ((x0).sin()).cos()).recip())
        };
        ((row1[p1 % 2]) * (x0)).hypot(1.0 + (m2).powi(2)) + m2 + row1[p1 % 2] + row1[p1 % 2]
    }

    check!(
        program, (a0[0], 3), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-1.29], weights: &[0.0], gradient: &[-4.9920411728e0], stopped: false }
    );
}

mod seed_1000279 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2]) -> f64 {
        let mut row1 = [[(x0).max(p1[1][1]), p1[1][1]], [(x0 + p1[0][0]), (p1[0][0]).cos()]];
        'outer2: for i3 in 0..2 {
            let mut row4 = [[(x0).powi(2), (p1[i3][i3]) * (p1[1 - i3][1 - i3])], [(p1[(i3 + 1) % 2][1]).abs(), (if (x0).tanh() > row1[1 - i3][1 - i3] { p1[1 - i3][(i3 + 1) % 2] } else { row1[i3][(i3 + 1) % 2] })]];
            if i3 < 1 {
                return (p1[(i3 + 2) % 2][1 - i3] + (p1[1][(i3 + 1) % 2]).tanh()) + row1[i3][i3] + x0 + x0;
            }
            for i5 in (0..5).step_by(2) {
            }
        }
        let mut sum6 = 0.0;
        for i7 in 1..3 {
            let row8 = [(1.0 + (row1[i7 % 2][i7 % 2]).powi(2)).sqrt(); 4];
            if i7 < 2 {
            } else if i7 % 2 == 0 {
            }
            sum6 += (((row8[1]).mul_add(p1[i7 % 2][0], row1[(i7 + 1) % 2][i7 % 2])).atan()).sin();
        }
        x0 + row1[1][0] + x0 + x0 + sum6
    }

    check!(
        program, (a0[0], matrix(a1)), (&mut d0[0], matrix(d1)), |a0: 1, a1: 4|, |d0, d1|,
        Point { at: &[0.16, -0.66, -0.71, -0.99, -0.43], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[3.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 8.3571463672e-1], stopped: false }
    );
}

mod seed_1000287 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: usize, q2: &[f64], value3: f64) -> f64 {
        let mut m1 = ((x0 + value3) + x0);
        m1 = (m1).sin() + (((m1).clamp(-1.25, 1.25) + m1)).sin();
        let v2 = if p1 % 2 == 0 {
            let old3 = std::mem::replace(&mut m1, ((1.0 + (value3).powi(2)).sqrt()).sin());
            ((old3 + q2[(p1 + 2) % 4])).max(q2[(p1 + 1) % 4])
        } else {
            let mut stack4 = vec![({ let inner5 = q2[3 - p1]; inner5 * (inner5) }), ({ let inner6 = q2[(p1 + 2) % 4]; inner6 * (inner6) })];
            0.5 * (m1)
        };
        for i7 in (0..2).rev() {
            let mut m8 = 0.5 * ((if p1 < 2 { (0.25 * (i7 as f64) - (x0)) } else { (x0 - (value3)) }));
            let mut row9 = vec![m8, (m1).abs(), (m1).atan2(2.0 + (v2).sin()), q2[i7]];
            if !(row9[(p1 + 2) % 4] > 0.25 * (i7 as f64)) {
                continue;
            }
        }
        let v10 = ((m1 + (v2) / (2.0 + (v2).sin()))).sin();
        let mut sum11 = 0.0;
        for i12 in 1..3 {
            let difference13 = q2[i12 + 1] - q2[i12] * q2[i12 - 1];
            let mut m14 = ((1.5 + ((v2).sin()).cos()).recip()).tanh();
            sum11 += ((x0 - (difference13)) + (m14) * (0.25 * (p1 as f64)));
        }
        ((x0).sin()).clamp(-1.25, 1.25) + q2[(p1 + 1) % 4] + m1 + v10 + sum11
    }

    check!(
        program, (a0[0], 1, a2, a3[0]), (&mut d0[0], d2, &mut d3[0]), |a0: 1, a2: 4, a3: 1|, |d0, d2, d3|,
        Point { at: &[-1.35, -1.12, 1.33, 0.63, 0.74, 0.54], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[-3.8179476940e0, 1.3300000000e0, -4.9000000000e-1, 1.3300000000e0, -1.0000000000e0, -3.0184771906e0], stopped: false }
    );
}

mod seed_1000288 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64]) -> f64 {
        if (p1[0]) * (p1[1]) > p1[0] {
            let late1;
            if !(p1[1] > p1[2]) {
                p1[0] /= 2.0 + (0.5 * (x0)).sin();
                late1 = (1.0 + ((x0 + x0)).powi(2)).sqrt();
            } else {
                let mut row2 = vec![(p1[2] - (x0)), (p1[1] - (x0)), stop_gradient(x0), (x0) * (x0)];
                late1 = 0.5 * (((if (x0).tanh() > row2[1] { x0 } else { x0 })).max((p1[1]) * (p1[0])));
            }
        } else if p1[1] > x0 {
        }
        ((x0) * (x0)) * (p1[2]) + x0 + p1[1] + p1[2]
    }

    check!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        Point { at: &[-0.77, 1.48, -1.24, -1.29], weights: &[0.0, 0.25, 0.5, 0.75], gradient: &[2.9866000000e0, 2.5000000000e-1, 1.5000000000e0, 2.3429000000e0], stopped: true }
    );
}

mod seed_1000290 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: [f64; 4]) -> f64 {
        for i1 in (1..=4).rev().step_by(3) {
            let mut stack2 = vec![(p1[(i1 + 1) % 4]).cos(), (p1[i1 % 4] + x0)];
            if !(stack2[stack2.len() - 2] > p1[(i1 + 1) % 4]) {
                return (x0).powi(2) + stack2[i1 % 2] + stack2[stack2.len() - 2] + p1[i1 % 4];
            }
        }
        if (x0) * (p1[2]) > p1[3] {
            let mut m3 = 0.5 * ((({ let inner4 = x0; inner4 * (inner4) })) / (2.0 + (p1[2]).sin()));
            return x0 + x0 + p1[2] + x0;
        }
        let mut row5 = vec![(x0 + p1[2]); 4];
        let mut sum6 = 0.0;
        for j7 in 0..2 {
            let factor10 = (row5[3 - j7]).sin();
            let mut column9 = 0.5 * ((if j7 < 2 { p1[(j7 + 1) % 4] } else { row5[(j7 + 1) % 4] }));
            for k8 in 0..2 {
                column9 += row5[k8 * 2 + j7] * factor10 * x0;
            }
            sum6 += column9.sin();
        }
        (x0).abs() + p1[1] + row5[0] + row5[3] + sum6
    }

    check!(
        program, (a0[0], *array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 4|, |d0, d1|,
        Point { at: &[0.87, -0.46, -0.99, 1.28, 0.41], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.7400000000e0, 0.0000000000e0, 2.0000000000e0, -9.5801586029e-1, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000292 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &mut [f64]) -> f64 {
        let mut m1 = (x0).tanh();
        for e2 in q2.iter_mut() {
            let m1 = 0.5 * ((1.5 + ((x0).mul_add(p1[0], *e2)).cos()).recip());
        }
        let old4 = std::mem::replace(&mut m1, ((p1[0]).sin()).sin());
        m1 *= (-((m1).mul_add(old4, q2[1]))).cos();
        if (m1).cos() > x0 {
            return ((m1 - (m1))).clamp(-1.25, 1.25) + old4 + q2[1] + q2[1];
        }
        'outer5: for i6 in (1..2).rev() {
        }
        ((p1[0]) * (x0)).atan() + q2[0] + x0 + m1
    }

    check!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 2, a2: 2|, |d0, d1, d2|,
        Point { at: &[0.81, 0.56, 0.21, -1.34, -0.75], weights: &[0.0, 0.0, 0.0, 0.25, 0.5], gradient: &[5.5164888422e-1, 0.0000000000e0, 0.0000000000e0, 2.5000000000e-1, 2.5000000000e0], stopped: false }
    );
}

mod seed_1000294 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let mut row1 = vec![0.5 * ((1.0 + (x0).powi(2)).sqrt()); 3];
        row1[1] += 0.5 * (((if x0 > row1[2] { p1[0] } else { p1[0] })).powi(2));
        let mut row2 = vec![x0, (p1[0]).atan2(2.0 + (row1[1]).sin()), p1[0], x0];
        let mut sum3 = 0.0;
        for j4 in 0..2 {
            let factor7 = (1.5 + ((x0) / (2.0 + (p1[(j4 + 1) % 2]).sin())).sin()).ln();
            let mut column6 = (p1[(j4 + 2) % 2]).sin();
            for k5 in 0..2 {
                column6 += row2[k5 * 2 + j4] * factor7 * row1[2];
            }
            sum3 += column6.sin();
        }
        (row1[1] + (row2[2] + row1[1])) + p1[1] + p1[0] + row1[1] + sum3
    }

    check!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 2|, |d0, d1|,
        Point { at: &[-0.07, -0.6, 0.59], weights: &[0.0, 0.0, 0.0], gradient: &[8.7400314959e-2, 1.0335265989e0, 1.7270934314e0], stopped: false }
    );
}

mod seed_1000298 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64], q2: &Vec<f64>, value3: &[f64]) -> f64 {
        p1[1] /= 2.0 + (0.5 * (((1.5 + (value3[0]).sin()).ln()) * ((p1[1] + q2[1])))).sin();
        if stop_gradient(value3[0]) > q2[1] {
            if (p1[0]) / (2.0 + (q2[1]).sin()) > value3[1] {
                let mut row1 = [x0, (q2[2]).hypot(1.0 + (p1[0]).powi(2))];
            } else if (value3[2]).sin() > p1[0] {
                'outer2: for i3 in (0..3).rev() {
                    p1[i3 % 2] = (((q2[i3]).atan2(2.0 + (q2[2]).sin())) * ((p1[(i3 + 2) % 2] + p1[i3 % 2]))).sin();
                    let v4 = if p1[(i3 + 2) % 2] > 0.1 && (x0) * (value3[i3]) < 0.9 {
                        (p1[i3 % 2]).sin()
                    } else {
                        ((value3[i3]) / (2.0 + (x0).sin())).tanh()
                    };
                }
            }
        } else if p1[1] > x0 {
        }
        (if (q2[1]) * (p1[0]) > x0 { q2[1] } else { (x0).max(q2[1]) }) + value3[2] + q2[0] + q2[0]
    }

    check!(
        program, (a0[0], a1, &a2.to_vec(), a3), (&mut d0[0], d1, d2, d3), |a0: 1, a1: 2, a2: 3, a3: 3|, |d0, d1, d2, d3|,
        Point { at: &[-1.03, -0.61, 0.35, -0.26, 0.81, 0.56, 0.21, -1.34, -0.75], weights: &[0.0, 0.25, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 2.5000000000e-1, 2.0846299375e-1, 2.0000000000e0, 9.9160642414e-1, 0.0000000000e0, -1.0406829996e-2, 0.0000000000e0, 1.0000000000e0], stopped: true }
    );
}

mod seed_1000300 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        match 2 {
            0 => {
                let mut row1 = [(x0).sin(); 4];
            }
            1 if x0 > x0 => {
                let mut m2 = ((x0 - (x0)) + (1.0 + (x0).powi(2)).sqrt());
            }
            _ => {
                let mut stack3 = vec![(x0 + x0), ({ let inner4 = x0; inner4 * (inner4) })];
                if !(stack3[1] > stack3[stack3.len() - 2]) {
                    stack3[1] *= (((1.5 + (stack3[stack3.len() - 1]).sin()).ln() + (stack3[stack3.len() - 2] - (x0)))).cos();
                    return x0 + x0 + stack3[0] + stack3[stack3.len() - 1];
                }
            }
        }
        if (-((x0).powi(2))).exp() > x0 {
            let mut row5 = vec![(x0) / (2.0 + (x0).sin()), (x0).tanh(), ({ let inner6 = x0; inner6 * (x0) })];
        }
        let v7 = 0.5 * ((1.5 + (x0).cos()).recip());
        let mut stack8 = vec![(v7 + x0), (x0) * (v7)];
        let mut row9 = vec![v7, (if (x0) * (stack8[stack8.len() - 1]) > 0.1 && stack8[stack8.len() - 1] < 0.9 { x0 } else { x0 }), (stack8[1]).abs()];
        ((stack8[1] + x0) + (v7) * (row9[1])) + stack8[stack8.len() - 1] + v7 + row9[1]
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-0.78], weights: &[0.0], gradient: &[2.7748486227e0], stopped: false }
    );
}

mod seed_1000302 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = (x0).tanh();
        'outer2: for i3 in 0..2 {
            let mut row4 = [[(1.5 + (m1).cos()).recip(), (0.25 * (i3 as f64)) * (0.25 * (i3 as f64))], [x0, (m1).atan2(2.0 + (m1).sin())]];
            row4[(i3 + 1) % 2][(i3 + 1) % 2] = (((row4[i3][1 - i3] - (row4[0][(i3 + 1) % 2]))).sin()).sin();
            let found6 = 'block5: {
                for i7 in (0..2).rev() {
                    let mut m8 = ((if i3 < 2 { (x0 + m1) } else { f64::sin(row4[1 - i3][1 - i3]) })).tanh();
                }
                (row4[1 - i3][i3]).tanh()
            };
        }
        (m1) * ((x0) / (2.0 + (x0).sin())) + m1 + m1 + x0
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-0.77], weights: &[0.0], gradient: &[1.1130509626e0], stopped: false }
    );
}

mod seed_1000304 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: &mut [f64; 2], value3: [f64; 3]) -> f64 {
        let v1 = (q2[0]).sin();
        q2[0] = 0.5 * (((q2[1]) * (x0) + x0));
        let mut m2 = 0.5 * ((q2[0] - (x0)));
        let m2 = ((m2).sin()).abs();
        let mut row3 = vec![(m2) * (m2), (m2).atan(), q2[0], stop_gradient(x0)];
        value3[1] + q2[1] + value3[0] + v1
    }

    check!(
        program, (a0[0], &a1.to_vec(), array(a2), *array(a3)), (&mut d0[0], d1, array(d2), array(d3)), |a0: 1, a1: 4, a2: 2, a3: 3|, |d0, d1, d2, d3|,
        Point { at: &[1.02, 0.43, 0.66, -1.45, -0.87, 0.71, -0.12, -0.52, -0.07, -0.6], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.0, 0.0, 0.0], gradient: &[1.1000000000e-1, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 7.5836187599e-1, 1.6275000000e0, 1.0000000000e0, 1.0000000000e0, 0.0000000000e0], stopped: true }
    );
}

mod seed_1000305 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &[[f64; 2]; 2]) -> f64 {
        {
            let part1 = &p1[0..];
            let mut row2 = vec![0.5 * ((q2[1][0] + q2[1][0])); 4];
            let mut m3 = 0.5 * ((if (p1[1]).powi(3) > p1[0] { (p1[1] - (q2[0][0])) } else { (if (x0).sin() > 0.1 && (p1[2]).atan2(2.0 + (q2[0][0]).sin()) < 0.9 { row2[0] } else { p1[2] }) }));
            row2.swap(3, 3);
            row2[1] = part1[0] * 0.5;
        }
        let row4 = [q2[1][1], p1[2], (-((q2[1][1]).powi(2))).exp(), (x0 + x0)];
        let v5 = 0.5 * (((p1[2] + q2[0][1])) * (p1[2]));
        (p1[2]) * ((x0).abs()) + v5 + v5 + q2[1][0]
    }

    check!(
        program, (a0[0], a1, matrix(a2)), (&mut d0[0], d1, matrix(d2)), |a0: 1, a1: 3, a2: 4|, |d0, d1, d2|,
        Point { at: &[1.2, 0.65, 0.33, 0.99, -1.48, 0.97, -1.34, -0.14], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[9.9000000000e-1, 0.0000000000e0, 0.0000000000e0, 4.1500000000e0, 0.0000000000e0, 9.9000000000e-1, 1.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000306 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: [f64; 2], q2: &[f64], value3: f64) -> (f64, f64) {
        let mut m1 = ((if (value3).tanh() > p1[1] { q2[2] } else { ({ let inner2 = x0; inner2 * (p1[0]) }) })).tanh();
        let v3 = 0.5 * ((1.5 + (x0).cos()).recip());
        let mut stack4 = vec![(v3 + x0), (q2[3]) * (v3)];
        ((({ let inner5 = m1; inner5 * (m1) })) * ((m1).atan()) + p1[1] + value3 + value3, m1)
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let v1 = (helper_1((x0).sin(), [x0, x0], &[x0, p1[0], p1[0], p1[1]], 0.5 * (x0)).1 - (x0));
        let mut m2 = ((if x0 < x0 || v1 > 0.3 { p1[0] } else { x0 }) + (x0).mul_add(x0, v1));
        'outer3: for i4 in (0..=4).rev().step_by(3) {
            let mut stack5 = vec![(p1[(i4 + 1) % 2] - (m2)), (v1).min(v1)];
        }
        'outer6: for i7 in (1..2).rev() {
            let t8 = helper_1(0.5 * ((1.0 + (x0).powi(2)).sqrt()), [x0, m2], &[x0, v1, p1[i7], v1], (-((p1[i7]).powi(2))).exp());
            if (if i7 % 2 == 1 { x0 } else { p1[(i7 + 1) % 2] }) > x0 {
                break 'outer6;
            }
        }
        (1.5 + ((v1 + v1)).cos()).recip() + m2 + m2 + x0
    }

    check!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 2|, |d0, d1|,
        Point { at: &[-1.49, 0.92, 0.15], weights: &[0.0, 0.0, 0.0], gradient: &[-5.6753077036e0, 2.3383927206e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000310 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: [f64; 2], q2: f64) -> f64 {
        let row1 = [q2, (q2 - (q2)), (1.0 + (p1[1]).powi(2)).sqrt()];
        let row2 = [(p1[0]).abs(), (p1[0]).cos(), (q2).abs()];
        match 3 {
            k if k > 0 && !(p1[0] > row2[2]) => {
            }
            1 if !(p1[0] > row2[2]) => {
            }
            _ => {
            }
        }
        ((q2) * (p1[1]) + q2) + row2[0] + x0 + x0
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &mut [f64]) -> f64 {
        let v1 = if (q2[1] - (x0)) > 0.1 && (p1[1]) * (p1[0]) < 0.9 {
            q2.swap(1, 0);
            ((helper_0((p1[1]).sin(), [q2[0], q2[1]], (q2[1]).sin())).sin()).tanh()
        } else {
            let mut n2 = 0;
            while n2 < 2 {
                n2 += 1;
            }
            (((p1[(n2 + 2) % 3]) * (0.25 * (n2 as f64))).atan2(2.0 + ((p1[n2 % 3]).abs()).sin())).tanh()
        };
        (if (x0).mul_add(p1[1], v1) > q2[0] { f64::sin(q2[0]) } else { (v1 + q2[0]) }) + x0 + q2[1] + p1[0]
    }

    check!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 3, a2: 2|, |d0, d1, d2|,
        Point { at: &[1.06, -1.11, 0.04, -0.52, 0.8, 0.16], weights: &[0.0, 0.0, 0.0, 0.0, 0.25, 0.5], gradient: &[1.0000000000e0, 1.0000000000e0, 2.0022420750e-1, 2.7836083098e-3, 1.2500000000e0, 1.5000000000e0], stopped: false }
    );
}

mod seed_1000311 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64], q2: &mut f64) -> (f64, f64) {
        let mut n2 = 0;
        let found1 = loop {
            n2 += 1;
            if n2 > 2 {
                break 0.5 * (x0);
            }
            let mut row3 = [(0.25 * (n2 as f64) + *q2), (p1[n2 % 4]) * (p1[(n2 + 1) % 4]), (*q2) * (x0), (x0 + 0.6799999999999999_f64)];
            let mut m4 = 0.5 * (((p1[n2 % 4]).tanh() + (x0 + row3[3])));
        };
        ((if (x0 + p1[(n2 + 1) % 4]) > 0.1 && ({ let inner5 = *q2; inner5 * (x0) }) < 0.9 { (*q2) * (found1) } else { (x0).sin() }) + found1 + p1[(n2 + 1) % 4] + p1[n2 % 4], p1[(n2 + 2) % 4])
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 3], q2: &mut [f64; 3]) -> f64 {
        let t1 = helper_0(((p1[0]).mul_add(x0, p1[0])).sin(), &[x0, x0, p1[2], p1[0]], &mut q2[0]);
        let (left2, right3) = helper_0(((x0).hypot(1.0 + (x0).powi(2))).sin(), &[t1.0, t1.1, t1.0, x0], &mut q2[2]);
        for i4 in (0..=4).rev().step_by(3) {
            q2[0] = (q2[0]).sin() + 0.5 * (((x0).sin()).clamp(-1.25, 1.25));
            if i4 % 2 == 1 {
                break;
            }
        }
        if (1.5 + (left2).cos()).recip() > left2 {
            return ((x0 - (t1.1))).cos() + p1[2] + right3 + q2[0];
        }
        ((x0 + t1.0)) * ((left2).atan()) + t1.1 + p1[2] + q2[0]
    }

    check!(
        program, (a0[0], array(a1), array(a2)), (&mut d0[0], array(d1), array(d2)), |a0: 1, a1: 3, a2: 3|, |d0, d1, d2|,
        Point { at: &[0.72, -0.01, 0.16, 0.02, 0.87, 1.18, 0.57], weights: &[0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75], gradient: &[4.4091081566e0, 3.6155328278e0, 0.0000000000e0, 1.0000000000e0, 3.5797976975e-1, 5.0000000000e-1, 8.7085464816e-1], stopped: false }
    );
}

mod seed_1000313 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut row1 = [[(x0).powi(2), (x0) * (x0)], [(x0 + x0), (x0).atan2(2.0 + (x0).sin())]];
        let mut n4 = 0;
        let found3 = 'outer2: loop {
            n4 += 1;
            if n4 > 2 {
                break 0.5 * ((x0).cos());
            }
            let v5 = (1.0 + ((x0).tanh()).powi(2)).sqrt();
        };
        let mut stack6 = vec![(found3).abs(), (found3).atan()];
        let v7 = (stop_gradient(x0)) * (row1[(n4 + 2) % 2][n4 % 2]);
        if n4 % 2 == 0 {
            return x0 + x0 + stack6[stack6.len() - 2] + stack6[stack6.len() - 1];
        }
        x0 + found3 + stack6[n4 % 2] + stack6[n4 % 2]
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-1.03], weights: &[0.0], gradient: &[2.2326741247e0], stopped: true }
    );
}

mod seed_1000315 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &mut [f64]) -> f64 {
        if (q2[0]) * (q2[1]) > x0 {
            let row1 = [(q2[2]).abs(), (1.5 + (x0).cos()).recip(), q2[0]];
        } else if !(q2[0] > x0) {
            let v3 = 0.5 * (({ let inner2 = (p1[3] + q2[1]); inner2 * ((inner2).abs()) }));
            let v4 = 0.5 * ((stop_gradient(q2[1]) - ((x0 - (q2[1])))));
        }
        'outer5: for e6 in q2.iter().copied() {
            let v8 = q2[2];
            if (q2[2]) * (p1[2]) > q2[2] {
                break 'outer5;
            }
        }
        let mut row9 = vec![p1[2], (x0).powi(3), (p1[3] - (q2[0]))];
        row9[2] = ((p1[0] + (q2[0]) * (q2[0]))).tanh();
        let v10 = if f64::sin(q2[0]) > row9[1] {
            (((q2[2] - (p1[3]))) * ((q2[0]).sin())).sin()
        } else {
            ((row9[2]) / (2.0 + (row9[1]).sin())).tanh()
        };
        ((p1[1] - (p1[1])) - (v10)) + row9[0] + q2[2] + q2[1]
    }

    check!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 4, a2: 3|, |d0, d1, d2|,
        Point { at: &[0.39, 0.07, -1.46, 0.69, 0.03, 0.02, -1.49, -1.09], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75], gradient: &[7.5405593366e-3, -4.8264437693e-1, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 2.3069422492e-1, 1.5000000000e0, 1.7500000000e0], stopped: true }
    );
}

mod seed_1000316 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: [f64; 3]) -> f64 {
        let mut m1 = ((p1[2]) * (x0) + (p1[0]) * (p1[0]));
        let mut n4 = 0;
        let found3 = 'outer2: loop {
            n4 += 1;
            if n4 > 2 {
                break 0.5 * ((x0).cos());
            }
            let v5 = (1.0 + ((x0).tanh()).powi(2)).sqrt();
        };
        let mut stack6 = vec![(m1).abs(), (p1[n4 % 3]).tanh()];
        let found8 = 'block7: {
            (((x0) * (found3) + (x0 + found3))).sin()
        };
        if n4 % 2 == 0 {
            return found3 + stack6[stack6.len() - 2] + 0.25 * (n4 as f64) + found8;
        }
        x0 + found8 + p1[(n4 + 1) % 3] + found8
    }

    check!(
        program, (a0[0], *array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 3|, |d0, d1|,
        Point { at: &[-0.31, -1.03, 0.96, 0.87], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[4.1622795786e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000323 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let v1 = (x0).tanh();
        let v2 = (((x0) * (v1)).mul_add((1.5 + (v1).sin()).ln(), x0)).sin();
        let v3 = ((1.5 + ((v2 + x0)).cos()).recip()).sin();
        let mut m4 = ((if v3 > v1 { v2 } else { (if v3 > 0.1 && (v2).min(x0) < 0.9 { x0 } else { v3 }) })).tanh();
        let mut n5 = 0;
        while n5 < 2 && x0 > x0 {
            if n5 < 1 {
                let mut row6 = [[v2, (m4) / (2.0 + (x0).sin())], [(v2).hypot(1.0 + (v3).powi(2)), m4]];
                'outer7: for i8 in 1..2 {
                }
            } else {
            }
            n5 += 1;
        }
        ((v1 + v2) + v2) + v2 + v2 + v3
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[0.95], weights: &[0.0], gradient: &[1.5869462701e0], stopped: false }
    );
}

mod seed_1000324 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: f64) -> f64 {
        let mut row1 = [[(q2 + q2), (q2).atan()], [(q2).sin(), (p1[1][1]).min(q2)]];
        row1[1][1] = 0.5 * (((row1[1][1]).atan2(2.0 + (p1[0][0]).sin()) - ((-((row1[1][1]).powi(2))).exp())));
        let mut row2 = [[(row1[0][0] - (row1[0][0])), (row1[0][0]) * (q2)], [(if p1[1][0] < p1[0][1] || row1[0][1] > 0.3 { row1[1][0] } else { row1[0][1] }), (x0).mul_add(q2, p1[0][0])]];
        ((x0) / (2.0 + (row2[0][1]).sin())) * ((if (q2) * (row1[1][0]) > row2[1][0] { x0 } else { row2[0][0] })) + row2[1][1] + row1[1][0] + x0
    }

    check!(
        program, (a0[0], matrix(a1), a2[0]), (&mut d0[0], matrix(d1), &mut d2[0]), |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
        Point { at: &[-1.03, -0.61, 0.35, -0.26, 0.81, 0.56], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.5600000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, -1.8274488899e-1], stopped: false }
    );
}

mod seed_1000325 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64]) -> f64 {
        let mut n2 = 0;
        let found1 = loop {
            n2 += 1;
            if n2 > 3 {
                break (p1[2]) * ((x0).atan());
            }
            if (x0) * (x0) > 0.1 && -(0.25 * (n2 as f64)) < 0.9 {
                p1[n2 % 3] -= (if (1.0 + (x0).powi(2)).sqrt() > x0 { (1.5 + (p1[n2 % 3]).cos()).recip() } else { x0 });
            } else {
                let v3 = ((x0) * (p1[n2 % 3])).tanh();
            }
            'outer4: for i5 in (0..=4).rev().step_by(3) {
                let mut stack6 = vec![(p1[(i5 + 1) % 3] - (x0)), (0.25 * (n2 as f64)) * (p1[2])];
            }
            if p1[1] < x0 || x0 > 0.3 {
                p1[0] /= 2.0 + (0.5 * (((x0) / (2.0 + (x0).sin())).max((if n2 % 2 == 1 { p1[1] } else { 0.25 * (n2 as f64) })))).sin();
                break (0.25 * (n2 as f64)).cos();
            }
        };
        (-(((p1[(n2 + 2) % 3] + x0)).powi(2))).exp() + 0.25 * (n2 as f64) + x0 + p1[n2 % 3]
    }

    check!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        Point { at: &[0.17, 1.45, -0.85, 0.04], weights: &[0.0, 0.25, 0.5, 0.75], gradient: &[2.3077891637e-1, -2.7500415000e-1, 1.5000000000e0, 7.5000000000e-1], stopped: false }
    );
}

mod seed_1000329 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: [f64; 3], q2: &[[f64; 2]; 2]) -> f64 {
        {
            let part1 = &p1[1..2];
            let mut m2 = (if part1[0] > x0 { (q2[1][0]) * (part1[0]) } else { p1[2] });
            let row3 = [(p1[0] + x0); 2];
            if (1.5 + (m2).cos()).recip() > m2 {
                for i4 in (1..5).step_by(2).rev() {
                    for i5 in 0..3 {
                        m2 = (m2).sin() + 0.5 * ((-(1.59_f64) + (q2[i5 % 2][i5 % 2] + p1[2 - i5])));
                    }
                }
            } else if (part1[0] + row3[1]) > 0.1 && ({ let inner6 = x0; inner6 * (q2[1][0]) }) < 0.9 {
            }
            m2 = part1[0] * 0.5;
        }
        q2[1][0] + x0 + x0 + p1[2]
    }

    check!(
        program, (a0[0], *array(a1), matrix(a2)), (&mut d0[0], array(d1), matrix(d2)), |a0: 1, a1: 3, a2: 4|, |d0, d1, d2|,
        Point { at: &[0.67, 0.88, -1.42, -0.35, 0.49, -0.49, 1.23, 0.67], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000331 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: &[f64], value3: f64) -> f64 {
        let v1 = (((x0).atan2(2.0 + (q2[1]).sin()) - ((x0) * (p1[1])))).tanh();
        let x0 = (((q2[1] + value3)).min((v1) * (value3))).tanh();
        let v2 = ((v1 + p1[0]) - ((q2[0]).cos()));
        let mut m3 = (((p1[0] + p1[1])) * (p1[0])).tanh();
        let row4 = vec![v2, (m3 + q2[0])];
        'outer5: for (i7, e6) in p1.iter().enumerate() {
            if stop_gradient(x0) > x0 {
                let v8 = (((m3) / (2.0 + (x0).sin()) + (*e6).hypot(1.0 + (x0).powi(2)))).sin();
                for i9 in i7..4 {
                }
            } else if (x0 + q2[1 - i7]) > m3 {
            }
            if (q2[1 - i7]).tanh() > v2 {
                break 'outer5;
            }
        }
        let mut sum10 = 0.0;
        for i11 in 1..1 {
            let difference12 = q2[i11 + 1] - q2[i11] * q2[i11 - 1];
            let t13 = ((v2).tanh(), ((v2).sin()).sin());
            sum10 += 0.5 * (row4[i11]);
        }
        (1.5 + ((value3 - (v2))).sin()).ln() + value3 + x0 + p1[1] + sum10
    }

    check!(
        program, (a0[0], &a1.to_vec(), a2, a3[0]), (&mut d0[0], d1, d2, &mut d3[0]), |a0: 1, a1: 2, a2: 2, a3: 1|, |d0, d1, d2, d3|,
        Point { at: &[0.18, -1.16, 0.3, -0.69, 0.34, -0.19], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[-1.6494130006e-2, 5.9030078317e-2, 1.0235614835e0, -3.7574839718e-2, 4.0552162628e-3, 9.6395075842e-1], stopped: true }
    );
}

mod seed_1000332 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &mut [f64; 4], value3: [f64; 4]) -> f64 {
        q2[0] = (q2[0]).sin() + (q2[2]).sin();
        let row1 = vec![value3[3], (value3[1] + value3[0])];
        let late2;
        if (row1[1] + q2[0]) > row1[0] {
            if (1.5 + (value3[1]).cos()).recip() > q2[2] {
                q2[1] /= 2.0 + ((q2[2]) / (2.0 + (p1).sin())).sin();
                let v3 = row1[1];
            } else {
                let v4 = ((q2[1] + p1)).min((q2[3] - (value3[2])));
            }
            late2 = -((q2[1] - (q2[0])));
        } else {
            for i5 in (1..5).step_by(2) {
                q2[i5 % 4] -= 0.5 * ((if (value3[i5 % 4]).atan() > row1[i5 % 2] { x0 } else { row1[0] }));
                q2[i5 % 4] -= ((-(value3[i5 % 4])).atan2(2.0 + ((q2[0]) * (x0)).sin())).tanh();
            }
            late2 = (row1[0]) / (2.0 + (value3[2]).sin());
        }
        p1 + q2[1] + q2[3] + x0
    }

    check!(
        program, (a0[0], a1[0], array(a2), *array(a3)), (&mut d0[0], &mut d1[0], array(d2), array(d3)), |a0: 1, a1: 1, a2: 4, a3: 4|, |d0, d1, d2, d3|,
        Point { at: &[-1.49, -1.09, -0.21, -0.92, -0.95, 1.22, 0.55, -0.81, 0.23, -0.21], weights: &[0.0, 0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0, 0.0], gradient: &[-8.0647985403e-3, 1.0000000000e0, 2.3300675981e-1, 1.5000000000e0, 8.8858058050e-1, 2.0000000000e0, 0.0000000000e0, 4.3518649560e-1, 0.0000000000e0, -8.9562992187e-2], stopped: false }
    );
}

mod seed_1000334 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = 0.5 * ((x0 - ((1.5 + (x0).cos()).recip())));
        let x0 = ((m1).sin()).abs();
        let mut row2 = vec![(x0) * (x0), (x0).atan(), m1, (m1 - (x0))];
        if (-((x0).powi(2))).exp() > m1 {
            'outer3: for e4 in row2.iter_mut().rev() {
                let v6 = (((m1).max(m1)) * ((if (x0).sin() > 0.1 && (x0).mul_add(*e4, x0) < 0.9 { x0 } else { *e4 }))).tanh();
            }
        } else if (x0) * (x0) > x0 {
            m1 = (((m1 - (x0))).hypot(1.0 + ((m1) * (m1)).powi(2))).sin();
        }
        m1 = (m1).sin() + 0.5 * (((m1) * (row2[3])) * ((x0 + m1)));
        if row2[3] < x0 || x0 > 0.3 {
        } else {
        }
        row2[1] + row2[3] + m1 + m1
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-0.66], weights: &[0.0], gradient: &[1.6930068085e0], stopped: false }
    );
}

mod seed_1000335 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[f64]) -> f64 {
        for i1 in 1..=3 {
            let mut m2 = 0.5 * (((-((p1).powi(2))).exp()) / (2.0 + (p1).sin()));
            if (p1).sin() > m2 {
                return (1.5 + ((x0 + m2)).cos()).recip() + x0 + p1 + q2[i1 % 2];
            }
        }
        'outer3: for i4 in (1..5).step_by(2) {
            for i5 in 0..3 {
                'outer6: for i7 in (1..=4).rev().step_by(3) {
                    match i7 % 4 {
                        k if k > 0 && i7 < 2 => {
                            let mut row8 = [(p1 + x0), (x0 + 0.25 * (i4 as f64)), (p1) * (p1)];
                        }
                        1 if i7 < 2 => {
                            let mut m9 = ((if i7 % 2 == 1 { (x0) / (2.0 + (x0).sin()) } else { (if i4 % 2 == 1 { x0 } else { p1 }) })).tanh();
                        }
                        _ => {
                        }
                    }
                }
            }
        }
        (1.5 + ((q2[0] - (q2[0]))).cos()).recip() + p1 + q2[0] + x0
    }

    check!(
        program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 2|, |d0, d1, d2|,
        Point { at: &[-0.34, -0.53, 1.15, -0.73], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 1.0000000000e0, 1.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000339 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: f64, value3: &[f64]) -> f64 {
        let v1 = (value3[1]).tanh();
        'outer2: for i3 in 0..=2 {
            let mut m4 = (-(x0)).tanh();
            m4 /= 2.0 + (0.5 * (((value3[0] + p1)) * (stop_gradient(m4)))).sin();
        }
        let row5 = value3.to_vec();
        let mut m6 = (((row5[3]) / (2.0 + (v1).sin())).powi(3)).tanh();
        ((q2) * (x0)).clamp(-1.25, 1.25) + v1 + v1 + v1
    }

    check!(
        program, (a0[0], a1[0], a2[0], a3), (&mut d0[0], &mut d1[0], &mut d2[0], d3), |a0: 1, a1: 1, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        Point { at: &[0.72, 1.48, 0.73, 0.2, 0.95, -1.16, 0.75], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[7.3000000000e-1, 0.0000000000e0, 7.2000000000e-1, 0.0000000000e0, 1.3581631111e0, 0.0000000000e0, 0.0000000000e0], stopped: true }
    );
}

mod seed_1000340 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>) -> f64 {
        let v1 = f64::sin((x0) / (2.0 + (x0).sin()));
        let v2 = if (x0 - (v1)) > 0.1 && (x0).mul_add(v1, x0) < 0.9 {
            let mut m3 = (((v1).abs()) / (2.0 + (v1).sin())).tanh();
            ((if (x0).mul_add(p1[0], m3) > v1 { v1 } else { m3 }) - (x0))
        } else {
            for i4 in (0..=4).rev().step_by(3) {
                let mut m5 = p1[i4 % 2];
                if (0.25 * (i4 as f64)) * (m5) > 0.25 * (i4 as f64) {
                    break;
                }
                let mut stack6 = vec![(p1[(i4 + 1) % 2] - (m5)), (v1 - (v1))];
            }
            let found8 = 'block7: {
                'outer9: for i10 in (1..2).rev() {
                }
                if p1[0] < v1 || p1[1] > 0.3 {
                    break 'block7 0.5 * ((v1 + x0));
                }
                0.5 * (v1)
            };
            (((v1) * (x0)) * ((p1[0]).max(v1))).tanh()
        };
        (p1[0] - ((1.5 + (x0).sin()).ln())) + x0 + x0 + x0
    }

    check!(
        program, (a0[0], &a1.to_vec()), (&mut d0[0], d1), |a0: 1, a1: 2|, |d0, d1|,
        Point { at: &[0.08, -0.76, 0.33], weights: &[0.0, 0.0, 0.0], gradient: &[2.3690787799e0, 1.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000341 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: f64) -> f64 {
        let v1 = if x0 < x0 || p1 > 0.3 {
            let mut stack2 = vec![({ let inner3 = x0; inner3 * (p1) }), (p1 + p1)];
            0.5 * (((1.5 + (stack2[stack2.len() - 1]).sin()).ln()) * ((stack2[stack2.len() - 2] + stack2[stack2.len() - 2])))
        } else {
            if (-((x0).powi(2))).exp() > p1 {
            }
            (p1).sin()
        };
        if (x0) * (x0) > v1 {
            return x0 + x0 + p1 + p1;
        }
        x0 + p1 + v1 + x0
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut n2 = 0;
        let found1 = loop {
            n2 += 1;
            if n2 > 3 {
                break (x0) * ((0.25 * (n2 as f64)).min(0.25 * (n2 as f64)));
            }
            let mut m3 = ((x0) * (0.25 * (n2 as f64))) * ((x0 + x0));
        };
        let r4 = helper_0(0.5 * ((if (1.0 + (x0).powi(2)).sqrt() > x0 { found1 } else { found1 })), x0);
        f64::sin((found1 - (r4))) + found1 + r4 + r4
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[0.16], weights: &[0.0], gradient: &[5.0876822846e0], stopped: false }
    );
}

mod seed_1000343 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut f64, q2: f64, value3: &[[f64; 2]; 2]) -> f64 {
        let mut stack1 = vec![({ let inner2 = q2; inner2 * (inner2) }), (value3[1][1] - (value3[0][1]))];
        'outer3: for i4 in 1..3 {
            let found6 = 'block5: {
                ((x0 - (stack1[stack1.len() - 2])) + (x0).hypot(1.0 + (x0).powi(2)))
            };
            if (found6).max(x0) > 0.1 && (if x0 > 0.1 && (*p1).hypot(1.0 + (stack1[stack1.len() - 1]).powi(2)) < 0.9 { value3[i4 % 2][i4 % 2] } else { *p1 }) < 0.9 {
                break 'outer3;
            }
        }
        ((value3[1][1]).atan2(2.0 + (value3[1][0]).sin())).atan() + q2 + stack1[stack1.len() - 1] + stack1[stack1.len() - 1]
    }

    check!(
        program, (a0[0], &mut a1[0], a2[0], matrix(a3)), (&mut d0[0], &mut d1[0], &mut d2[0], matrix(d3)), |a0: 1, a1: 1, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        Point { at: &[-0.55, -1.01, -0.44, -0.88, -0.02, 0.81, -0.45], weights: &[0.0, 0.25, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 2.5000000000e-1, 1.0000000000e0, 0.0000000000e0, -2.0000000000e0, 3.9633639475e-2, 2.3479934287e0], stopped: false }
    );
}

mod seed_1000347 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: &mut [f64]) -> f64 {
        let v2 = 0.5 * (({ let inner1 = (p1[1][1] - (p1[0][1])); inner1 * ((q2[1] - (p1[1][0]))) }));
        if (1.5 + (q2[1]).cos()).recip() > q2[0] {
            q2[1] /= 2.0 + ((x0) / (2.0 + (q2[0]).sin())).sin();
            let v3 = q2[1];
        } else {
            let v4 = ((p1[1][0] - (q2[1]))).min(f64::sin(p1[0][0]));
        }
        let v5 = (((p1[0][1]) * (v2)).atan2(2.0 + ((x0) * (q2[1])).sin())).sin();
        let mut m6 = (if (v5).hypot(1.0 + (x0).powi(2)) > v5 { (v2).powi(3) } else { p1[1][1] });
        let mut m7 = ((1.0 + ((x0) * (m6)).powi(2)).sqrt()).tanh();
        ((m6).mul_add(x0, q2[0])).mul_add((m6) * (p1[0][0]), v2) + v5 + v5 + m7
    }

    check!(
        program, (a0[0], matrix(a1), a2), (&mut d0[0], matrix(d1), d2), |a0: 1, a1: 4, a2: 2|, |d0, d1, d2|,
        Point { at: &[-1.35, -1.12, 1.33, 0.63, 0.74, 0.54, -0.62], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5], gradient: &[4.7413320774e-2, 2.3682222780e-2, 1.3539042624e0, 5.1797437434e-1, -1.0974033355e0, 1.9384167969e-1, 9.4481514272e-2], stopped: false }
    );
}

mod seed_1000349 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: f64) -> f64 {
        let mut m1 = ((q2) / (2.0 + (q2).sin())).sin();
        let mut n2 = 0;
        while n2 < 3 && (q2) * (p1[1]) > q2 {
            let v3 = 0.5 * (p1[n2 % 2]);
            n2 += 1;
        }
        (m1).sin() + 0.25 * (n2 as f64) + x0 + x0
    }

    check!(
        program, (a0[0], a1, a2[0]), (&mut d0[0], d1, &mut d2[0]), |a0: 1, a1: 2, a2: 1|, |d0, d1, d2|,
        Point { at: &[-0.43, 0.37, -1.2, -0.83], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[2.0000000000e0, 0.0000000000e0, 0.0000000000e0, 7.4146618628e-1], stopped: false }
    );
}

mod seed_1000352 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &[f64], value3: f64) -> f64 {
        let mut stack1 = vec![(value3).abs(), (value3).atan()];
        let v2 = 0.5 * ((stop_gradient(q2[2]) - ((p1[2] - (value3)))));
        if (value3) / (2.0 + (x0).sin()) > x0 {
            stack1[0] = (x0 + (v2).tanh());
            let v3 = (((v2 + v2)).atan2(2.0 + ((v2).atan()).sin())).sin();
        } else {
            let mut n4 = 0;
            while n4 < 2 {
                n4 += 1;
                let mut n6 = 0;
                let found5 = loop {
                    n6 += 1;
                    if n6 > 2 {
                        break p1[1];
                    }
                };
            }
        }
        (if (x0).hypot(1.0 + (value3).powi(2)) > value3 { (1.5 + (stack1[1]).cos()).recip() } else { value3 }) + v2 + p1[2] + stack1[stack1.len() - 2]
    }

    check!(
        program, (a0[0], a1, a2, a3[0]), (&mut d0[0], d1, d2, &mut d3[0]), |a0: 1, a1: 4, a2: 4, a3: 1|, |d0, d1, d2, d3|,
        Point { at: &[0.31, -0.16, 1.06, -0.85, 0.79, 1.06, -1.11, 0.04, -0.52, 0.8], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 2.3698054449e-1, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 8.3623842333e-1], stopped: true }
    );
}

mod seed_1000353 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &[[f64; 2]; 2]) -> f64 {
        {
            let part1 = &p1[0..];
            let mut row2 = vec![0.5 * ((q2[1][0] + q2[1][0])); 4];
            let mut m3 = 0.5 * ((if (p1[1]).powi(3) > p1[0] { (p1[1] - (q2[0][0])) } else { (if (x0).sin() > 0.1 && (p1[2]).atan2(2.0 + (q2[0][0]).sin()) < 0.9 { row2[0] } else { p1[2] }) }));
            row2.swap(3, 3);
            row2[1] = part1[0] * 0.5;
        }
        let x0 = 0.5 * (((x0 - (p1[0]))).max(x0));
        for i4 in 1..2 {
        }
        ((q2[1][1] + q2[0][1])).tanh() + p1[2] + q2[0][0] + q2[0][0]
    }

    check!(
        program, (a0[0], a1, matrix(a2)), (&mut d0[0], d1, matrix(d2)), |a0: 1, a1: 3, a2: 4|, |d0, d1, d2|,
        Point { at: &[1.06, -0.85, 0.79, 1.06, -1.11, 0.04, -0.52, 0.8], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 2.0000000000e0, 5.2966593016e-1, 0.0000000000e0, 5.2966593016e-1], stopped: false }
    );
}

mod seed_1000355 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 4]) -> f64 {
        let v2 = 0.5 * ((if x0 < x0 || x0 > 0.3 { ({ let inner1 = x0; inner1 * (inner1) }) } else { (x0 + p1[2]) }));
        let mut n3 = 0;
        while n3 < 2 && v2 > x0 {
            'outer4: for i5 in (0..=4).rev().step_by(2) {
                'outer6: for i7 in 0..=2 {
                }
            }
            n3 += 1;
        }
        x0 + p1[1] + v2 + x0
    }

    check!(
        program, (a0[0], array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 4|, |d0, d1|,
        Point { at: &[-1.49, 0.92, 0.15, 0.75, 0.17], weights: &[0.0, 0.25, 0.5, 0.75, 1.0], gradient: &[2.5000000000e0, 2.5000000000e-1, 1.5000000000e0, 1.2500000000e0, 1.0000000000e0], stopped: false }
    );
}

mod seed_1000356 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[f64]) -> f64 {
        for i1 in 1..=3 {
            let mut m2 = 0.5 * (((-((p1).powi(2))).exp()) / (2.0 + (p1).sin()));
            if (p1).sin() > m2 {
                return (1.5 + ((x0 + m2)).cos()).recip() + x0 + p1 + q2[i1 % 2];
            }
        }
        'outer3: for i4 in (1..5).step_by(2) {
            for i5 in 0..3 {
                'outer6: for i7 in (1..=4).rev().step_by(3) {
                    match i7 % 4 {
                        k if k > 0 && i7 < 2 => {
                            let mut row8 = [(p1 + x0), (x0 + 0.25 * (i4 as f64)), (p1) * (p1)];
                        }
                        1 if i7 < 2 => {
                            let mut m9 = ((if i7 % 2 == 1 { (x0) / (2.0 + (x0).sin()) } else { (if i4 % 2 == 1 { x0 } else { p1 }) })).tanh();
                        }
                        _ => {
                        }
                    }
                }
            }
        }
        (1.5 + ((q2[0] - (q2[0]))).cos()).recip() + p1 + q2[0] + x0
    }

    check!(
        program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 2|, |d0, d1, d2|,
        Point { at: &[-0.34, -0.53, 1.15, -0.73], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 1.0000000000e0, 1.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000358 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2]) -> f64 {
        let mut stack1 = vec![x0, (p1[1][0]) * (x0)];
        let mut row2 = [[(p1[1][0]) * (p1[0][1]), (stack1[stack1.len() - 1]).mul_add(p1[1][1], x0)], [p1[1][1], (x0 + stack1[1])]];
        if (x0 + stack1[1]) > x0 {
            return (1.5 + ((x0).atan2(2.0 + (p1[0][1]).sin())).cos()).recip() + stack1[0] + x0 + p1[1][1];
        }
        let found4 = 'block3: {
            'outer5: for i6 in (1..5).step_by(2) {
                for i7 in 0..3 {
                    'outer8: for i9 in (1..=4).rev().step_by(3) {
                    }
                    if (x0) * (stack1[stack1.len() - 1]) > x0 {
                        return (if (p1[1][i6 % 2]).cos() > p1[i6 % 2][i6 % 2] { (0.25 * (i7 as f64)).cos() } else { stack1[stack1.len() - 1] }) + 0.25 * (i6 as f64) + stack1[stack1.len() - 2] + row2[i7 % 2][i6 % 2];
                    }
                }
            }
            if !(x0 > p1[0][0]) {
                return p1[0][1] + x0 + stack1[stack1.len() - 2] + x0;
            }
            0.5 * (((row2[0][0]) * (stack1[stack1.len() - 2])).sin())
        };
        ((p1[0][1]) / (2.0 + (row2[1][0]).sin()) + stack1[1]) + found4 + x0 + x0
    }

    check!(
        program, (a0[0], matrix(a1)), (&mut d0[0], matrix(d1)), |a0: 1, a1: 4|, |d0, d1|,
        Point { at: &[0.52, -1.04, 1.11, -0.69, 1.49], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[9.5702193225e-1, 0.0000000000e0, 1.6833710512e-1, 7.8601245685e-1, -9.9757257073e-3], stopped: false }
    );
}

mod seed_1000360 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: [f64; 4], q2: &[[f64; 2]; 2]) -> f64 {
        let mut row1 = [[(x0 - (q2[1][1])), (1.5 + (q2[1][1]).sin()).ln()], [(x0 + q2[0][1]), (p1[0]) * (x0)]];
        match 0 {
            0 => {
                let x0 = 0.5 * (((q2[1][1]) * (q2[1][0])).hypot(1.0 + ((if x0 < x0 || q2[1][0] > 0.3 { row1[1][0] } else { row1[0][1] })).powi(2)));
                let mut n2 = 0;
                while n2 < 2 && (q2[0][0] + p1[3]) > p1[2] {
                    n2 += 1;
                    'outer3: for i4 in 0..=2 {
                    }
                }
            }
            1 if p1[1] < x0 || x0 > 0.3 => {
            }
            _ => {
            }
        }
        (1.5 + ((q2[0][1] + q2[1][1])).cos()).recip() + q2[0][1] + q2[0][0] + row1[0][1]
    }

    check!(
        program, (a0[0], *array(a1), matrix(a2)), (&mut d0[0], array(d1), matrix(d2)), |a0: 1, a1: 4, a2: 4|, |d0, d1, d2|,
        Point { at: &[1.15, -0.73, 0.17, 1.45, -0.85, 0.04, 1.44, -0.41, -0.19], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 1.2879729255e0, 0.0000000000e0, 1.0369420726e0], stopped: false }
    );
}

mod seed_1000362 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>) -> f64 {
        let v1 = f64::sin((x0) / (2.0 + (x0).sin()));
        let v2 = if (x0 - (v1)) > 0.1 && (x0).mul_add(v1, x0) < 0.9 {
            let mut m3 = (((v1).abs()) / (2.0 + (v1).sin())).tanh();
            ((if (x0).mul_add(p1[0], m3) > v1 { v1 } else { m3 }) - (x0))
        } else {
            for i4 in (0..=4).rev().step_by(3) {
                let mut m5 = p1[i4 % 2];
                if (0.25 * (i4 as f64)) * (m5) > 0.25 * (i4 as f64) {
                    break;
                }
                let mut stack6 = vec![(p1[(i4 + 1) % 2] - (m5)), (v1 - (v1))];
            }
            let found8 = 'block7: {
                'outer9: for i10 in (1..2).rev() {
                }
                if p1[0] < v1 || p1[1] > 0.3 {
                    break 'block7 0.5 * ((v1 + x0));
                }
                0.5 * (v1)
            };
            (((v1) * (x0)) * ((p1[0]).max(v1))).tanh()
        };
        (p1[0] - ((1.5 + (x0).sin()).ln())) + x0 + x0 + x0
    }

    check!(
        program, (a0[0], &a1.to_vec()), (&mut d0[0], d1), |a0: 1, a1: 2|, |d0, d1|,
        Point { at: &[0.08, -0.76, 0.33], weights: &[0.0, 0.0, 0.0], gradient: &[2.3690787799e0, 1.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000363 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &f64, q2: &Vec<f64>, value3: usize) -> f64 {
        let v1 = if value3 % 2 == 1 {
            'outer2: for i3 in (0..3).rev() {
                let mut row4 = [q2[3 - value3], (*p1 + x0), (1.5 + (q2[3 - i3]).cos()).recip()];
                if (row4[value3 % 3] - (x0)) > 0.1 && (row4[i3]).sin() < 0.9 {
                    continue 'outer2;
                }
            }
            let mut n5 = 0;
            while n5 < 2 && !(q2[value3] > *p1) {
                let v6 = ((*p1 + (1.5 + (*p1).sin()).ln())).tanh();
                {
                    let part7 = &q2[0..=3];
                    {
                        let part8 = &q2[..];
                        let mut row9 = part8.to_vec();
                        row9[n5 % 4] = part8[0] * 0.5;
                    }
                }
                n5 += 1;
            }
            (q2[n5 % 4]).sin()
        } else {
            0.5 * ((-(x0)) * ((q2[3 - value3]) / (2.0 + (0.25 * (value3 as f64)).sin())))
        };
        ((v1) / (2.0 + (*p1).sin())) * ((*p1) / (2.0 + (q2[value3]).sin())) + x0 + q2[value3] + *p1
    }

    check!(
        program, (a0[0], &a1[0], &a2.to_vec(), 3), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
        Point { at: &[0.02, 0.11, 0.04, -1.34, 0.92, -0.97], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 1.3042762950e0, 0.0000000000e0, 0.0000000000e0, 2.6879394201e-2, 9.8301873907e-1], stopped: false }
    );
}

mod seed_1000369 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let v1 = if (x0 - (x0)) > 0.1 && (x0).mul_add(x0, x0) < 0.9 {
            let mut m2 = (((x0).abs()) / (2.0 + (x0).sin())).tanh();
            (((if (x0).hypot(1.0 + (m2).powi(2)) > m2 { m2 } else { x0 }) + m2)).tanh()
        } else {
            let mut m3 = 0.5 * (((x0 - (x0))) * ((x0 - (x0))));
            'outer4: for i5 in (1..5).step_by(2) {
                for i6 in 0..3 {
                    'outer7: for i8 in (1..=4).rev().step_by(3) {
                    }
                    if m3 < x0 || 0.25 * (i5 as f64) > 0.3 {
                        return (if (m3).cos() > x0 { x0 } else { (x0).abs() }) + 0.25 * (i6 as f64) + m3 + 0.25 * (i5 as f64);
                    }
                }
                if m3 > 0.1 && (x0).min(x0) < 0.9 {
                    continue 'outer4;
                }
            }
            x0
        };
        (1.5 + ((x0 + x0)).cos()).recip() + v1 + v1 + x0
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-1.49], weights: &[0.0], gradient: &[1.0000000000e0], stopped: false }
    );
}

mod seed_1000371 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = 0.5 * (((x0 - (x0))) * ((x0 - (x0))));
        'outer2: for i3 in (1..5).step_by(2) {
            for i4 in 0..3 {
                'outer5: for i6 in (1..=4).rev().step_by(3) {
                    match i6 % 4 {
                        k if k > 0 && i6 < 2 => {
                        }
                        1 if i6 < 2 => {
                        }
                        _ => {
                        }
                    }
                    if 0.91_f64 < 0.25 * (i4 as f64) || 0.25 * (i3 as f64) > 0.3 {
                        continue 'outer5;
                    }
                }
                if i3 < 2 {
                    return x0 + 0.25 * (i3 as f64) + x0 + x0;
                }
            }
            if !(0.25 * (i3 as f64) > x0) {
                return m1 + 0.25 * (i3 as f64) + x0 + x0;
            }
        }
        (-(((m1 + x0)).powi(2))).exp() + x0 + m1 + x0
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-0.13], weights: &[0.0], gradient: &[3.0000000000e0], stopped: false }
    );
}

mod seed_1000372 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[f64]) -> f64 {
        for i1 in 1..=3 {
            let mut m2 = 0.5 * (((-((p1).powi(2))).exp()) / (2.0 + (p1).sin()));
            if (p1).sin() > m2 {
                return (1.5 + ((x0 + m2)).cos()).recip() + x0 + p1 + q2[i1 % 2];
            }
        }
        'outer3: for i4 in (1..5).step_by(2) {
            for i5 in 0..3 {
                'outer6: for i7 in (1..=4).rev().step_by(3) {
                    match i7 % 4 {
                        k if k > 0 && i7 < 2 => {
                            let mut row8 = [(p1 + x0), (x0 + 0.25 * (i4 as f64)), (p1) * (p1)];
                        }
                        1 if i7 < 2 => {
                            let mut m9 = ((if i7 % 2 == 1 { (x0) / (2.0 + (x0).sin()) } else { (if i4 % 2 == 1 { x0 } else { p1 }) })).tanh();
                        }
                        _ => {
                        }
                    }
                }
            }
        }
        (1.5 + ((q2[0] - (q2[0]))).cos()).recip() + p1 + q2[0] + x0
    }

    check!(
        program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 2|, |d0, d1, d2|,
        Point { at: &[-0.34, -0.53, 1.15, -0.73], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 1.0000000000e0, 1.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000373 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: f64, value3: &[f64]) -> f64 {
        let v1 = (value3[1]).tanh();
        'outer2: for i3 in 0..=2 {
            let mut m4 = (-(x0)).tanh();
            m4 /= 2.0 + (0.5 * (((value3[0] + p1)) * (stop_gradient(m4)))).sin();
        }
        let row5 = value3.to_vec();
        let mut m6 = (((row5[3]) / (2.0 + (v1).sin())).powi(3)).tanh();
        ((q2) * (x0)).clamp(-1.25, 1.25) + v1 + v1 + v1
    }

    check!(
        program, (a0[0], a1[0], a2[0], a3), (&mut d0[0], &mut d1[0], &mut d2[0], d3), |a0: 1, a1: 1, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        Point { at: &[0.72, 1.48, 0.73, 0.2, 0.95, -1.16, 0.75], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[7.3000000000e-1, 0.0000000000e0, 7.2000000000e-1, 0.0000000000e0, 1.3581631111e0, 0.0000000000e0, 0.0000000000e0], stopped: true }
    );
}

mod seed_1000375 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &f64, q2: usize, value3: f64) -> f64 {
        if (value3) * (*p1) > 0.1 && (*p1).sin() < 0.9 {
            for i1 in q2..4 {
                let mut row2 = [[(*p1) * (value3), (x0).tanh()], [x0, (0.25 * (q2 as f64) - (0.25 * (i1 as f64)))]];
                let mut row3 = [row2[q2 % 2][q2 % 2], (value3).mul_add(row2[q2 % 2][i1 % 2], row2[q2 % 2][q2 % 2])];
                let mut m4 = ((1.5 + (x0).sin()).ln()).sin();
                if !(row3[i1 % 2] > m4) {
                    row2[i1 % 2][(i1 + 1) % 2] *= ((((1.5 + (value3).sin()).ln()) * (row3[q2 % 2])).sin()).cos();
                    break;
                }
            }
            if (*p1).atan2(2.0 + (x0).sin()) > x0 {
                return value3 + *p1 + x0 + value3;
            }
        } else {
        }
        let mut sum5 = 0.0;
        for i6 in 0..3 {
            let mut row7 = [(*p1 - (x0)), (1.25_f64) * (0.25 * (i6 as f64)), 1.07_f64, (value3 + value3)];
            sum5 += (((0.25 * (i6 as f64) + row7[3 - i6])) * (value3)).tanh();
        }
        let mut sum8 = 0.0;
        for i9 in 0..3 {
            let mut m10 = ((value3 + *p1) + (x0) * (*p1));
            sum8 += ((({ let inner11 = x0; inner11 * (0.25 * (q2 as f64)) })).tanh()).sin();
        }
        value3 + x0 + *p1 + value3 + sum5 + sum8
    }

    check!(
        program, (a0[0], &a1[0], 3, a3[0]), (&mut d0[0], &mut d1[0], &mut d3[0]), |a0: 1, a1: 1, a3: 1|, |d0, d1, d3|,
        Point { at: &[-1.45, -0.95, -0.76], weights: &[0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 1.0000000000e0, 2.0000000000e0], stopped: false }
    );
}

mod seed_1000376 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &mut f64, value3: [f64; 2]) -> f64 {
        for i1 in (1..5).step_by(2).rev() {
            for i2 in 0..3 {
                *q2 -= ((-(1.59_f64)) * ((0.25 * (i1 as f64) + x0))).sin();
            }
            let v3 = (((p1[i1 % 4]).mul_add(x0, value3[i1 % 2]) + (x0) * (x0))).tanh();
            if value3[i1 % 2] < v3 || v3 > 0.3 {
                for i4 in (0..5).step_by(2).rev() {
                    let v5 = 0.5 * (((value3[(i4 + 1) % 2]) * (*q2)).sin());
                    let v6 = match i1 % 4 {
                        0 | 2 => {
                            let x0 = 0.5 * (({ let inner7 = (v5 + p1[2]); inner7 * ((v5 + v5)) }));
                            let mut m8 = (-(v3)) / (2.0 + (v3).sin());
                            x0
                        }
                        1 if p1[i4 % 4] < p1[(i4 + 1) % 4] || 0.25 * (i4 as f64) > 0.3 => {
                            ((x0).cos()) * ((p1[i4 % 4] - (v3)))
                        }
                        _ => {
                            (((v3 + x0) + (v5) * (p1[i1 % 4]))).tanh()
                        }
                    };
                }
            } else {
            }
        }
        ((x0 + p1[1]) + (x0) * (x0)) + *q2 + p1[0] + p1[0]
    }

    check!(
        program, (a0[0], a1, &mut a2[0], *array(a3)), (&mut d0[0], d1, &mut d2[0], array(d3)), |a0: 1, a1: 4, a2: 1, a3: 2|, |d0, d1, d2, d3|,
        Point { at: &[-1.16, -1.49, 0.57, -0.8, -0.92, -0.95, -0.83, -0.75], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.0, 0.0], gradient: &[4.1566284191e0, 2.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.2500000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000377 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: usize, q2: &mut f64) -> f64 {
        *q2 += 0.5 * (((x0) / (2.0 + (x0).sin())) / (2.0 + (x0).sin()));
        let mut m1 = (x0 + (*q2).tanh());
        let mut stack2 = vec![x0, (0.25 * (p1 as f64) + x0)];
        let v3 = f64::sin((m1) / (2.0 + (*q2).sin()));
        let v4 = if (v3).hypot(1.0 + (m1).powi(2)) > m1 {
            (m1).tanh()
        } else {
            (((v3).abs()) / (2.0 + (v3).sin())).tanh()
        };
        (if (stack2[stack2.len() - 2]).cos() > stack2[stack2.len() - 2] { *q2 } else { *q2 }) + v4 + v4 + stack2[stack2.len() - 2]
    }

    check!(
        program, (a0[0], 0, &mut a2[0]), (&mut d0[0], &mut d2[0]), |a0: 1, a2: 1|, |d0, d2|,
        Point { at: &[-0.87, -0.52], weights: &[0.0, 0.25], gradient: &[2.2363864546e0, 1.4377683965e0], stopped: false }
    );
}

mod seed_1000378 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let v1 = 0.5 * (((if (x0 + x0) > x0 { x0 } else { x0 })) * (x0));
        let mut row2 = [(v1 + x0), (x0).min(x0), (1.0 + (v1).powi(2)).sqrt()];
        {
            let part3 = &mut row2[0..2];
            let mut n4 = 0;
            while n4 < 2 && part3[1] > x0 {
                let mut row5 = [(if n4 % 2 == 1 { x0 } else { part3[(n4 + 1) % 2] }); 4];
                n4 += 1;
            }
            part3[n4 % 2] /= 2.0 + (part3[n4 % 2]).sin();
            part3[(n4 + 2) % 2] = part3[n4 % 2] * 0.5;
        }
        let v6 = ((v1) / (2.0 + (x0).sin()) - ((row2[0]).max(v1)));
        let found8 = 'block7: {
            for i9 in 1..3 {
                let v10 = ((v1).sin()).tanh();
            }
            ((x0) * (row2[0]) + (-((v6).powi(2))).exp())
        };
        (-((({ let inner11 = x0; inner11 * (found8) })).powi(2))).exp() + row2[0] + found8 + x0
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-1.32], weights: &[0.0], gradient: &[1.2012077397e0], stopped: false }
    );
}

mod seed_1000379 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &f64, value3: &[f64]) -> f64 {
        let mut row1 = [[(value3[0] + *q2), x0], [value3[0], (x0) * (*q2)]];
        row1[1][0] /= 2.0 + ((((row1[1][1]).min(value3[0])).hypot(1.0 + ((value3[0] - (row1[0][1]))).powi(2))).tanh()).sin();
        row1[0][0] = (((*q2 - (*q2))).tanh()).sin();
        let mut n4 = 0;
        let found3 = 'outer2: loop {
            n4 += 1;
            if n4 > 1 {
                break ((if n4 % 2 == 0 { (x0) * (0.25 * (n4 as f64)) } else { *q2 })).sin();
            }
            let mut m5 = (((value3[n4 % 2]).powi(2) + x0)).tanh();
            if m5 > 0.1 && (m5).min(*q2) < 0.9 {
                continue 'outer2;
            }
            let mut n6 = 0;
            while n6 < 2 {
                n6 += 1;
            }
            if m5 > x0 {
                return ((m5 + x0)) * ((1.5 + (m5).cos()).recip()) + m5 + m5 + value3[0];
            }
        };
        ((x0).powi(3)) * (row1[n4 % 2][(n4 + 2) % 2]) + p1[0] + row1[n4 % 2][n4 % 2] + found3
    }

    check!(
        program, (a0[0], a1, &a2[0], a3), (&mut d0[0], d1, &mut d2[0], d3), |a0: 1, a1: 2, a2: 1, a3: 2|, |d0, d1, d2, d3|,
        Point { at: &[0.2, 0.95, -1.16, 0.75, -0.17, 0.7], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[4.9750208264e-1, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000380 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut f64, q2: &mut [f64; 2]) -> f64 {
        let v1 = 0.5 * (x0);
        let mut m2 = 0.5 * ((q2[1]) * ((*p1).sin()));
        let v3 = ((q2[1] + *p1)).hypot(1.0 + ((q2[1]) * (v1)).powi(2));
        let v4 = ((if (v1 - (v3)) > 0.1 && (v1).mul_add(v3, v1) < 0.9 { m2 } else { (v3) / (2.0 + (v3).sin()) })).sin();
        let mut m5 = (if (q2[1]).mul_add(x0, m2) > v4 { q2[0] } else { v4 });
        for i6 in (0..=4).rev().step_by(3) {
            *p1 = (*p1).sin() + ((1.5 + ((v1).sin()).sin()).ln()).sin();
            for i7 in 0..3 {
                'outer8: for i9 in (1..=4).rev().step_by(3) {
                    match i9 % 4 {
                        k if k > 0 && i9 < 2 => {
                        }
                        1 if i9 < 2 => {
                        }
                        _ => {
                        }
                    }
                    if q2[i6 % 2] < q2[1] || 0.25 * (i9 as f64) > 0.3 {
                        continue 'outer8;
                    }
                }
            }
        }
        (v4).abs() + x0 + m5 + *p1
    }

    check!(
        program, (a0[0], &mut a1[0], array(a2)), (&mut d0[0], &mut d1[0], array(d2)), |a0: 1, a1: 1, a2: 2|, |d0, d1, d2|,
        Point { at: &[0.16, 0.02, 0.87, 1.18], weights: &[0.0, 0.25, 0.25, 0.5], gradient: &[1.7098318513e0, 1.5604581113e0, 2.5000000000e-1, 9.4707905219e-1], stopped: false }
    );
}

mod seed_1000383 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: &[f64; 4], value3: &Vec<f64>) -> f64 {
        let mut m1 = (((q2[0] + q2[3])).mul_add(x0, q2[0])).sin();
        let mut stack2 = vec![(m1 - (p1[0][1])), (value3[0]).powi(3)];
        {
            let part3 = &q2[0..=1];
            let mut m4 = (((value3[1]) * (m1) + (part3[0]) * (x0))).sin();
            m4 = part3[1] * 0.5;
        }
        let v5 = 0.5 * (((x0).mul_add(value3[0], stack2[stack2.len() - 2])).powi(3));
        ((v5).atan() + (q2[3]) * (m1)) + x0 + v5 + stack2[stack2.len() - 1]
    }

    check!(
        program, (a0[0], matrix(a1), array(a2), &a3.to_vec()), (&mut d0[0], matrix(d1), array(d2), d3), |a0: 1, a1: 4, a2: 4, a3: 2|, |d0, d1, d2, d3|,
        Point { at: &[-0.71, -0.99, -0.43, 1.2, 0.65, 0.33, 0.99, -1.48, 0.97, -1.34, -0.14], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.5331132153e0, 0.0000000000e0, -1.9568240749e0, 0.0000000000e0, 0.0000000000e0, 7.0386512919e-1, 0.0000000000e0, 0.0000000000e0, -2.2821073435e0, 3.9974549068e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000385 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 4]) -> f64 {
        let v1 = (((x0).max(x0) - ((if (1.5 + (p1[0]).cos()).recip() > 0.1 && (x0).abs() < 0.9 { x0 } else { x0 })))).sin();
        let v2 = (1.5 + ((v1) / (2.0 + (p1[3]).sin())).sin()).ln();
        let mut m3 = (((p1[1]).mul_add(x0, v2) + p1[0])).sin();
        if (m3) * (p1[2]) > p1[2] {
            m3 = (m3).sin() + (((v1) * (p1[2])) * ((if m3 < p1[0] || m3 > 0.3 { x0 } else { p1[3] }))).sin();
            return (m3 + v1) + v1 + p1[3] + m3;
        }
        let mut row4 = vec![(x0) * (m3); 4];
        match 0 {
            0 => {
                let x0 = (((v1 + p1[1])).min((v1) * (v2))).tanh();
                let v5 = ((p1[3] + v2) - ((row4[0]).cos()));
            }
            1 if v2 < row4[0] || v1 > 0.3 => {
                for i6 in 0..2 {
                    'outer7: for e8 in p1.iter().copied() {
                    }
                }
            }
            _ => {
            }
        }
        (({ let inner10 = x0; inner10 * (v2) }) + (v2).sin()) + v2 + v1 + p1[3]
    }

    check!(
        program, (a0[0], array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 4|, |d0, d1|,
        Point { at: &[1.38, -1.49, 0.92, 0.15, 0.75], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[4.0546510811e-1, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0], stopped: false }
    );
}

mod seed_1000390 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: [f64; 3], q2: f64) -> f64 {
        let mut row1 = vec![x0, (q2).abs(), (p1[2]).max(q2), (q2).atan()];
        row1.swap(3, 3);
        let mut n2 = 0;
        while n2 < 2 {
            n2 += 1;
            let mut n4 = 0;
            let found3 = loop {
                n4 += 1;
                if n4 > 2 {
                    break row1[1];
                }
                for i5 in 1..2 {
                    let mut m6 = (((0.25 * (n2 as f64)).cos()).max((1.5 + (q2).cos()).recip())).sin();
                    for i7 in 0..=i5 {
                        row1[3] += (-(row1[i7])).max((0.25 * (n4 as f64)) * (m6));
                        let v8 = (0.25 * (i7 as f64)).tanh();
                    }
                }
            };
        }
        (1.0 + ((p1[n2 % 3]).mul_add(p1[2], q2)).powi(2)).sqrt() + x0 + row1[(n2 + 2) % 4] + row1[n2 % 4]
    }

    check!(
        program, (a0[0], *array(a1), a2[0]), (&mut d0[0], array(d1), &mut d2[0]), |a0: 1, a1: 3, a2: 1|, |d0, d1, d2|,
        Point { at: &[0.16, 0.02, 0.87, 1.18, 0.57], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.0000000000e0, 0.0000000000e0, 0.0000000000e0, 3.1027289058e0, 8.9098682451e-1], stopped: false }
    );
}

mod seed_1000392 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let x0 = ((p1[0] + (x0 + x0))).tanh();
        let mut m1 = ((1.5 + (x0).cos()).recip()).tanh();
        let mut m2 = ((x0 - (x0)) + (p1[1]) * (m1));
        let m1 = (x0 + m2);
        'outer3: for i4 in (0..=4).rev().step_by(3) {
            if !(m2 > m1) {
            }
        }
        let mut sum5 = 0.0;
        for i6 in 0..1 {
            let difference7 = p1[i6 + 1] - p1[i6];
            let mut row8 = [0.5 * ((p1[1 - i6] + p1[i6])); 3];
            let v9 = 0.5 * ((m1).abs());
            if !(x0 > m2) {
                return ((if i6 % 2 == 1 { x0 } else { p1[(i6 + 2) % 2] }) - (v9)) + row8[(i6 + 1) % 3] + m1 + p1[(i6 + 1) % 2];
            }
            sum5 += 0.5 * (((v9) * (p1[0])).sin());
        }
        ((x0) * (p1[0]) - (x0)) + p1[0] + m1 + x0 + sum5
    }

    check!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 2|, |d0, d1|,
        Point { at: &[0.8, 0.97, 1.44], weights: &[0.0, 0.0, 0.0], gradient: &[1.1143707331e-1, 2.3310675795e0, 5.2926889917e-1], stopped: false }
    );
}

mod seed_1000393 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        for i1 in 0..3 {
            'outer2: for i3 in (1..=4).rev().step_by(3) {
                match i1 % 4 {
                    k if k > 0 && i3 < 2 => {
                        let mut row4 = [(p1[i1 % 2] + x0), (0.25 * (i1 as f64) + 0.25 * (i1 as f64)), (-((p1[i1 % 2]).powi(2))).exp()];
                        if (row4[(i1 + 2) % 3]) / (2.0 + (row4[(i3 + 1) % 3]).sin()) > x0 {
                            row4[i3 % 3] /= 2.0 + (0.5 * ((({ let inner5 = p1[i3 % 2]; inner5 * (x0) })) * ((p1[0]) * (p1[(i1 + 2) % 2])))).sin();
                            continue 'outer2;
                        }
                    }
                    1 if i3 < 2 => {
                        let mut m6 = (((if !(p1[i1 % 2] > x0) { p1[1] } else { x0 })).mul_add((x0) * (0.25 * (i1 as f64)), x0)).sin();
                    }
                    _ => {
                        let mut m7 = -((x0 + x0));
                    }
                }
                if (-((x0).powi(2))).exp() > 0.1 && p1[0] < 0.9 {
                    break 'outer2;
                }
            }
        }
        (x0 - ((p1[0]).clamp(-1.25, 1.25))) + p1[0] + p1[0] + x0
    }

    check!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 2|, |d0, d1|,
        Point { at: &[0.45, 1.33, 1.46], weights: &[0.0, 0.0, 0.0], gradient: &[2.0000000000e0, 2.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000394 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let v1 = if (x0 + x0) > x0 {
            if !(x0 > x0) {
                let v2 = (((x0) * (x0)).mul_add((1.5 + (x0).sin()).ln(), x0)).sin();
                let v3 = ((1.5 + ((v2 + x0)).cos()).recip()).sin();
                let mut m4 = ((if x0 > v3 { x0 } else { (if v2 > 0.1 && (x0).min(x0) < 0.9 { v3 } else { v3 }) })).tanh();
            } else {
                let mut n6 = 0;
                'outer5: while n6 < 2 {
                    let mut m7 = 0.5 * (((x0 + x0)) * (stop_gradient(x0)));
                    n6 += 1;
                }
            }
            let row8 = [(x0) * (x0), (x0 + x0)];
            0.5 * (row8[0])
        } else {
            let v9 = (x0).sin();
            ((x0 + (1.5 + (x0).sin()).ln())).tanh()
        };
        let mut m10 = ((v1) * (v1) + (v1 + v1));
        (x0) * (x0) + v1 + x0 + x0
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-0.95], weights: &[0.0], gradient: &[5.5459728064e-1], stopped: true }
    );
}

mod seed_1000395 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let v1 = 0.5 * ((1.5 + (x0).cos()).recip());
        let mut stack2 = vec![(v1 + x0), (x0) * (v1)];
        let mut row3 = vec![v1, (if (x0) * (stack2[stack2.len() - 1]) > 0.1 && stack2[stack2.len() - 1] < 0.9 { x0 } else { x0 }), (stack2[1]).abs()];
        row3[0] -= (if (x0).hypot(1.0 + (v1).powi(2)) > v1 { (1.5 + (stack2[1]).cos()).recip() } else { v1 });
        let mut m4 = ((stack2[1]) * (row3[2])).sin();
        let v5 = (row3[2]) * ((x0) * (row3[1]));
        let v6 = (row3[2]).tanh();
        let v7 = (((v1) * (v6)).mul_add((1.5 + (m4).sin()).ln(), v5)).sin();
        let v8 = 0.5 * (((v7) * (stack2[stack2.len() - 1])).atan());
        (v8).abs() + v6 + v8 + x0
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[0.16], weights: &[0.0], gradient: &[1.2046160324e0], stopped: false }
    );
}

mod seed_1000396 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: f64) -> f64 {
        let mut row1 = [[(q2 + q2), (q2).atan()], [(q2).sin(), (p1[1][1]).min(q2)]];
        row1[1][1] = 0.5 * (((row1[1][1]).atan2(2.0 + (p1[0][0]).sin()) - ((-((row1[1][1]).powi(2))).exp())));
        let mut row2 = [[(row1[0][0] - (row1[0][0])), (row1[0][0]) * (q2)], [(if p1[1][0] < p1[0][1] || row1[0][1] > 0.3 { row1[1][0] } else { row1[0][1] }), (x0).mul_add(q2, p1[0][0])]];
        ((x0) / (2.0 + (row2[0][1]).sin())) * ((if (q2) * (row1[1][0]) > row2[1][0] { x0 } else { row2[0][0] })) + row2[1][1] + row1[1][0] + x0
    }

    check!(
        program, (a0[0], matrix(a1), a2[0]), (&mut d0[0], matrix(d1), &mut d2[0]), |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
        Point { at: &[-1.03, -0.61, 0.35, -0.26, 0.81, 0.56], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.5600000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, -1.8274488899e-1], stopped: false }
    );
}

mod seed_1000397 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &[[f64; 2]; 2], value3: &mut f64) -> f64 {
        for i1 in 1..3 {
            let mut row2 = [(q2[(i1 + 2) % 2][(i1 + 1) % 2]).atan(), (q2[(i1 + 1) % 2][(i1 + 2) % 2] + q2[1][i1 % 2]), (q2[i1 % 2][i1 % 2]) / (2.0 + (p1[0]).sin()), (p1[i1] - (p1[3 - i1]))];
            for i3 in 0..=i1 {
                *value3 = (*value3).sin() + ((1.5 + ((x0).sin()).sin()).ln()).sin();
                for i4 in (0..=4).rev().step_by(3) {
                }
            }
        }
        let mut sum5 = 0.0;
        for i6 in 1..3 {
            let difference7 = p1[i6 + 1] - p1[i6] * p1[i6 - 1];
            let mut m8 = (((1.5 + (p1[1]).sin()).ln() + x0)).tanh();
            sum5 += (({ let inner9 = (q2[i6 % 2][i6 % 2]).atan(); inner9 * ((m8).atan()) })).sin();
        }
        *value3 + p1[2] + q2[0][1] + p1[2] + sum5
    }

    check!(
        program, (a0[0], a1, matrix(a2), &mut a3[0]), (&mut d0[0], d1, matrix(d2), &mut d3[0]), |a0: 1, a1: 4, a2: 4, a3: 1|, |d0, d1, d2, d3|,
        Point { at: &[0.02, 0.87, 1.18, 0.57, -0.31, -1.12, -1.09, 1.01, -0.01, 0.73], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.25], gradient: &[6.9385989604e-1, 0.0000000000e0, -3.6943731868e-2, 2.0000000000e0, 0.0000000000e0, 2.3930170718e-1, 1.0000000000e0, 0.0000000000e0, 6.2332071170e-1, 4.6788203658e-3], stopped: false }
    );
}

mod seed_1000400 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let mut row1 = [[(x0 + x0), (x0).atan()], [(x0).sin(), (x0).min(x0)]];
        let v2 = (if (row1[1][1] - (x0)) > 0.1 && (row1[1][0] + x0) < 0.9 { (-((row1[1][1]).powi(2))).exp() } else { (x0 + x0) });
        if x0 < v2 || row1[0][1] > 0.3 {
            return ((1.5 + (row1[0][1]).cos()).recip() - (x0)) + row1[0][0] + row1[0][0] + v2;
        }
        let v3 = ((v2 + row1[0][1])).tanh();
        row1[1][1] + row1[0][0] + x0 + row1[0][1]
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64], q2: &mut [f64; 2], value3: &[f64]) -> f64 {
        let mut m1 = (((x0 - (q2[0])) + (q2[0]) * (q2[1]))).tanh();
        for i2 in 0..3 {
            m1 /= 2.0 + ((((m1).powi(3) - (helper_0((p1[i2 % 2]).tanh())))).sin()).sin();
        }
        let v3 = 0.5 * ((p1[0]) * ((p1[1]).sin()));
        m1 = ((v3 + ({ let inner4 = x0; inner4 * (q2[0]) }))).sin();
        'outer5: for i6 in 1..=2 {
            let mut t7 = (((p1[i6 % 2]).sin()).sin(), x0);
            if (if i6 % 2 == 1 { p1[i6 % 2] } else { m1 }) > t7.1 {
                break 'outer5;
            }
            q2[1] -= (helper_0(((v3) / (2.0 + (q2[i6 % 2]).sin())).sin())).sin();
        }
        let old8 = std::mem::replace(&mut m1, (p1[0]).sin());
        ((q2[0]).powi(3) + (v3).atan2(2.0 + (x0).sin())) + p1[0] + m1 + m1
    }

    check!(
        program, (a0[0], a1, array(a2), a3), (&mut d0[0], d1, array(d2), d3), |a0: 1, a1: 2, a2: 2, a3: 4|, |d0, d1, d2, d3|,
        Point { at: &[-0.53, 0.22, 0.97, 0.43, 0.65, -1.1, 0.58, -0.32, 0.01], weights: &[0.0, 0.25, 0.5, 0.25, 0.5, 0.0, 0.0, 0.0, 0.0], gradient: &[-3.4924457546e-2, 3.4767612327e0, 5.4145596679e-1, 8.0470000000e-1, 5.0000000000e-1, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000401 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 4]) -> f64 {
        let v2 = 0.5 * ((if x0 < x0 || x0 > 0.3 { ({ let inner1 = x0; inner1 * (inner1) }) } else { (x0 + p1[2]) }));
        let mut n3 = 0;
        while n3 < 2 && v2 > x0 {
            'outer4: for i5 in (0..=4).rev().step_by(2) {
                'outer6: for i7 in 0..=2 {
                }
            }
            n3 += 1;
        }
        p1[1] + v2 + x0 + v2
    }

    check!(
        program, (a0[0], array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 4|, |d0, d1|,
        Point { at: &[0.92, 0.15, 0.75, 0.17, -0.13], weights: &[0.0, 0.25, 0.5, 0.75, 1.0], gradient: &[2.8400000000e0, 2.5000000000e-1, 1.5000000000e0, 7.5000000000e-1, 1.0000000000e0], stopped: false }
    );
}

mod seed_1000402 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 4], q2: &mut [f64]) -> f64 {
        let mut n2 = 0;
        let found1 = loop {
            n2 += 1;
            if n2 > 3 {
                break (q2[n2 % 3]) * (({ let inner3 = 0.25 * (n2 as f64); inner3 * (q2[n2 % 3]) }));
            }
            if (0.25 * (n2 as f64) + x0) > 0.1 && (p1[(n2 + 2) % 4]) / (2.0 + (q2[n2 % 3]).sin()) < 0.9 {
                let v4 = (((p1[n2 % 4] - (q2[0])) - ((q2[n2 % 3] + q2[n2 % 3])))).sin();
            }
            let mut stack5 = vec![(x0) * (0.25 * (n2 as f64)), (if x0 < x0 || p1[n2 % 4] > 0.3 { p1[n2 % 4] } else { x0 })];
            let mut m6 = (((x0).sin()) * ((x0) * (stack5[stack5.len() - 1]))).tanh();
        };
        {
            let part7 = &p1[1..3];
            let (left8, right9) = (0.5 * (part7[n2 % 2]), (part7[n2 % 2]).tanh());
            'outer10: for e11 in p1.iter().copied() {
                let v13 = (found1).tanh();
                q2[n2 % 3] += (x0).sin();
            }
            q2[(n2 + 2) % 3] = part7[n2 % 2] * 0.5;
        }
        ((p1[n2 % 4]) / (2.0 + (q2[(n2 + 2) % 3]).sin())) * ((p1[3]) / (2.0 + (x0).sin())) + found1 + q2[n2 % 3] + found1
    }

    check!(
        program, (a0[0], array(a1), a2), (&mut d0[0], array(d1), d2), |a0: 1, a1: 4, a2: 3|, |d0, d1, d2|,
        Point { at: &[-0.6, -1.22, -0.32, -0.55, 0.15, -0.48, 0.72, 1.48], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75], gradient: &[4.9918411648e0, 5.6774386697e-2, 1.4357465342e-1, 0.0000000000e0, -4.6176501180e-1, 0.0000000000e0, 4.3800000000e0, 7.5000000000e-1], stopped: false }
    );
}

mod seed_1000404 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &f64, q2: f64) -> f64 {
        let row1 = [0.5 * ((q2 + x0)); 2];
        if q2 > q2 {
            let late2;
            if (x0 + *p1) > q2 {
                late2 = (q2).tanh();
            } else {
                late2 = (((*p1) / (2.0 + (row1[0]).sin())).powi(3)).tanh();
            }
        } else {
        }
        (*p1).sin() + q2 + row1[0] + *p1
    }

    check!(
        program, (a0[0], &a1[0], a2[0]), (&mut d0[0], &mut d1[0], &mut d2[0]), |a0: 1, a1: 1, a2: 1|, |d0, d1, d2|,
        Point { at: &[0.15, -0.48, 0.72], weights: &[0.0, 0.0, 0.0], gradient: &[5.0000000000e-1, 1.8869949228e0, 1.5000000000e0], stopped: false }
    );
}

mod seed_1000406 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut n2 = 0;
        let found1 = loop {
            n2 += 1;
            if n2 > 3 {
                break (x0) * ((0.25 * (n2 as f64)).min(0.25 * (n2 as f64)));
            }
            let mut m3 = ((x0) * (0.25 * (n2 as f64))) * ((x0 + x0));
        };
        let v4 = ((if (1.0 + (x0).powi(2)).sqrt() > x0 { found1 } else { found1 }) - (x0));
        ((if v4 < x0 || v4 > 0.3 { v4 } else { x0 })) * ((v4 + v4)) + x0 + x0 + found1
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-1.34], weights: &[0.0], gradient: &[3.0000000000e0], stopped: false }
    );
}

mod seed_1000411 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: &Vec<f64>, value3: &[f64; 3]) -> f64 {
        {
            let part1 = &q2[0..=1];
            let mut m2 = ((part1[1] - (q2[3])) + x0);
            m2 = part1[1] * 0.5;
        }
        let v3 = 0.5 * (((if (x0).atan2(2.0 + (p1[0][1]).sin()) > q2[2] { value3[2] } else { x0 }) - (value3[1])));
        let (left4, right5) = (0.5 * (p1[0][1]), (value3[0]).mul_add(v3, value3[2]));
        if (1.5 + (v3).sin()).ln() > right5 {
            return ((q2[3] + value3[1])).atan2(2.0 + ((p1[1][1] - (value3[2]))).sin()) + left4 + p1[1][0] + right5;
        }
        let mut m6 = ((f64::sin(q2[3])).clamp(-1.25, 1.25)).sin();
        let mut m7 = 0.5 * (((value3[2]).abs()) * ((1.0 + (q2[0]).powi(2)).sqrt()));
        if p1[0][0] > 0.1 && v3 < 0.9 {
            return x0 + m7 + value3[0] + right5;
        }
        let mut n8 = 0;
        while n8 < 2 {
            let mut stack9 = vec![(right5 + x0), (1.0 + (m6).powi(2)).sqrt()];
            let found11 = 'block10: {
                ((stop_gradient(left4)) * (stack9[n8 % 2])).tanh()
            };
            n8 += 1;
        }
        (1.0 + ((p1[1][n8 % 2]) / (2.0 + (left4).sin())).powi(2)).sqrt() + m7 + m7 + v3
    }

    check!(
        program, (a0[0], matrix(a1), &a2.to_vec(), array(a3)), (&mut d0[0], matrix(d1), d2, array(d3)), |a0: 1, a1: 4, a2: 4, a3: 3|, |d0, d1, d2, d3|,
        Point { at: &[-0.17, 0.98, 0.24, 0.05, -0.6, -1.22, -0.32, -0.55, 0.15, -0.48, 0.72, 1.48], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, -5.7231015767e-1, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.3800000000e0, 2.4000000000e-1, 1.5487331615e0], stopped: true }
    );
}

mod seed_1000412 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let row1 = [((x0) * (x0)).tanh(); 4];
        let mut m2 = -((x0 + x0));
        m2 -= ((m2 + ({ let inner3 = x0; inner3 * (inner3) }))).tanh();
        let t4 = ((x0).tanh(), ((x0).sin()).sin());
        let m2 = 0.5 * (t4.1);
        for i5 in 1..2 {
            let v6 = if i5 % 2 == 1 {
                let found8 = 'block7: {
                    let mut stack9 = vec![(t4.1).mul_add(x0, t4.1), (x0) / (2.0 + (row1[(i5 + 1) % 4]).sin())];
                    ((-((row1[i5]).powi(2))).exp()).tanh()
                };
                (found8).sin()
            } else {
                ((1.0 + (row1[3 - i5]).powi(2)).sqrt()) * ((row1[i5]).mul_add(x0, m2))
            };
            if !(t4.1 > x0) {
                break;
            }
        }
        (stop_gradient(row1[1]) + t4.1) + row1[1] + m2 + row1[2]
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-0.48], weights: &[0.0], gradient: &[-6.3044155135e-1], stopped: true }
    );
}

mod seed_1000413 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &f64, q2: &[f64]) -> f64 {
        let x0 = (q2[3]).tanh();
        let row1 = [(x0).mul_add(q2[3], x0); 2];
        let x0 = 0.5 * (row1[1]);
        let mut sum2 = 0.0;
        for i3 in 0..3 {
            let difference4 = q2[i3 + 1] - q2[i3];
            let v5 = if i3 % 2 == 1 {
                let found7 = 'block6: {
                    (((difference4).clamp(-1.25, 1.25) - (difference4))).sin()
                };
                (q2[i3]) / (2.0 + (row1[1]).sin())
            } else {
                (((row1[i3 % 2]) * (difference4)) / (2.0 + (x0).sin())).sin()
            };
            sum2 += ((if (difference4).atan2(2.0 + (*p1).sin()) > 0.1 && (q2[i3]).powi(2) < 0.9 { (difference4 + difference4) } else { (q2[(i3 + 1) % 4]).hypot(1.0 + (row1[1]).powi(2)) })).tanh();
        }
        let mut sum8 = 0.0;
        for i9 in 1..1 {
            let difference10 = row1[i9 + 1] - row1[i9] * row1[i9 - 1];
            let mut m11 = (((difference10) * (q2[(i9 + 2) % 4])).atan()).tanh();
            sum8 += 0.5 * (((m11 + row1[0])).mul_add((difference10).powi(2), q2[i9]));
        }
        ((*p1 + q2[1]) + (*p1) * (*p1)) + row1[1] + *p1 + q2[0] + sum2 + sum8
    }

    check!(
        program, (a0[0], &a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
        Point { at: &[-1.16, -1.49, 0.57, -0.8, -0.92, -0.95], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, -9.8000000000e-1, 1.0000000000e0, 8.3418088916e-1, -1.5696362133e-1, -8.4249231384e-1], stopped: false }
    );
}

mod seed_1000418 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 4]) -> f64 {
        let v2 = 0.5 * ((if x0 < x0 || x0 > 0.3 { ({ let inner1 = x0; inner1 * (inner1) }) } else { (x0 + p1[2]) }));
        let mut n3 = 0;
        while n3 < 2 && v2 > x0 {
            'outer4: for i5 in (0..=4).rev().step_by(2) {
                'outer6: for i7 in 0..=2 {
                }
            }
            n3 += 1;
        }
        x0 + p1[1] + v2 + x0
    }

    check!(
        program, (a0[0], array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 4|, |d0, d1|,
        Point { at: &[-1.49, 0.92, 0.15, 0.75, 0.17], weights: &[0.0, 0.25, 0.5, 0.75, 1.0], gradient: &[2.5000000000e0, 2.5000000000e-1, 1.5000000000e0, 1.2500000000e0, 1.0000000000e0], stopped: false }
    );
}

mod seed_1000421 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        for i1 in 0..3 {
            'outer2: for i3 in (1..=4).rev().step_by(3) {
                match i1 % 4 {
                    k if k > 0 && i3 < 2 => {
                        let mut row4 = [(p1[i1 % 2] + x0), (0.25 * (i1 as f64) + 0.25 * (i1 as f64)), (-((p1[i1 % 2]).powi(2))).exp()];
                        if (row4[(i1 + 2) % 3]) / (2.0 + (row4[(i3 + 1) % 3]).sin()) > x0 {
                            row4[i3 % 3] /= 2.0 + (0.5 * ((({ let inner5 = p1[i3 % 2]; inner5 * (x0) })) * ((p1[0]) * (p1[(i1 + 2) % 2])))).sin();
                            continue 'outer2;
                        }
                    }
                    1 if i3 < 2 => {
                        let mut m6 = (((if !(p1[i1 % 2] > x0) { p1[1] } else { x0 })).mul_add((x0) * (0.25 * (i1 as f64)), x0)).sin();
                    }
                    _ => {
                        let mut m7 = -((x0 + x0));
                    }
                }
                if (-((x0).powi(2))).exp() > 0.1 && p1[0] < 0.9 {
                    break 'outer2;
                }
            }
        }
        (x0 - ((p1[0]).clamp(-1.25, 1.25))) + p1[0] + p1[0] + x0
    }

    check!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 2|, |d0, d1|,
        Point { at: &[0.45, 1.33, 1.46], weights: &[0.0, 0.0, 0.0], gradient: &[2.0000000000e0, 2.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000424 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &mut [f64]) -> f64 {
        let mut m1 = (x0).tanh();
        for e2 in q2.iter_mut() {
            let m1 = 0.5 * ((1.5 + ((x0).mul_add(p1[0], *e2)).cos()).recip());
        }
        let old4 = std::mem::replace(&mut m1, ((p1[0]).sin()).sin());
        m1 *= (-((m1).mul_add(old4, q2[1]))).cos();
        if (m1).cos() > x0 {
            return ((m1 - (m1))).clamp(-1.25, 1.25) + old4 + q2[1] + q2[1];
        }
        'outer5: for i6 in (1..2).rev() {
        }
        ((p1[0]) * (x0)).atan() + q2[0] + x0 + m1
    }

    check!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 2, a2: 2|, |d0, d1, d2|,
        Point { at: &[0.81, 0.56, 0.21, -1.34, -0.75], weights: &[0.0, 0.0, 0.0, 0.25, 0.5], gradient: &[5.5164888422e-1, 0.0000000000e0, 0.0000000000e0, 2.5000000000e-1, 2.5000000000e0], stopped: false }
    );
}

mod seed_1000427 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: usize) -> f64 {
        let v1 = (x0 + (x0) / (2.0 + (x0).sin()));
        if v1 < x0 || x0 > 0.3 {
            let mut m2 = 0.5 * ((v1) * (0.25 * (p1 as f64)));
            return ((1.5 + (v1).cos()).recip() - (x0)) + 1.1600000000000001_f64 + x0 + x0;
        }
        'outer3: for i4 in (1..=4).rev().step_by(3) {
            match p1 % 4 {
                k if k > 0 && i4 < 2 => {
                    let mut row5 = [(0.25 * (p1 as f64)) * (x0), ({ let inner6 = x0; inner6 * (x0) }), (v1 + 0.25 * (p1 as f64))];
                }
                1 if i4 < 2 => {
                    let mut n7 = 0;
                    while n7 < 2 && (v1) * (x0) > x0 {
                        n7 += 1;
                        let mut m8 = (v1).tanh();
                    }
                    if (-((0.25 * (i4 as f64)).powi(2))).exp() > 0.1 && x0 < 0.9 {
                        break 'outer3;
                    }
                    let mut m9 = ((0.25 * (p1 as f64) - (x0))) * ((v1 + x0));
                }
                _ => {
                }
            }
        }
        (-(v1) - ((0.25 * (p1 as f64)) * (x0))) + x0 + x0 + x0
    }

    check!(
        program, (a0[0], 0), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[0.15], weights: &[0.0], gradient: &[1.5668645100e0], stopped: false }
    );
}

mod seed_1000429 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 4], q2: [f64; 2], value3: &[f64; 3]) -> f64 {
        let mut row1 = vec![((q2[0]) * (q2[1])).sin(); 2];
        if row1[1] < q2[1] || x0 > 0.3 {
            row1[0] += (value3[2]) * ((x0) * (value3[1]));
            return ((value3[2]).sin() - (p1[1])) + row1[0] + p1[2] + value3[0];
        }
        match 0 {
            0 | 2 => {
            }
            1 if row1[1] < x0 || row1[0] > 0.3 => {
            }
            _ => {
            }
        }
        let mut sum2 = 0.0;
        for i3 in 1..2 {
            let difference4 = value3[i3 + 1] - value3[i3] * value3[i3 - 1];
            let v5 = ((if i3 % 2 == 0 { (difference4 + q2[i3]) } else { (1.0 + (0.25 * (i3 as f64)).powi(2)).sqrt() })).tanh();
            sum2 += ((1.0 + (x0).powi(2)).sqrt()).sin();
        }
        let mut sum6 = 0.0;
        for i7 in 0..2 {
            let difference8 = value3[i7 + 1] - value3[i7];
            let mut row9 = [(if i7 % 2 == 1 { p1[1] } else { x0 }); 4];
            sum6 -= 0.5 * (({ let inner10 = (row1[i7]).sin(); inner10 * ((value3[(i7 + 2) % 3]) * (q2[0])) }));
        }
        -((row1[1]) * (p1[2])) + row1[0] + row1[0] + p1[1] + sum2 + sum6
    }

    check!(
        program, (a0[0], array(a1), *array(a2), array(a3)), (&mut d0[0], array(d1), array(d2), array(d3)), |a0: 1, a1: 4, a2: 2, a3: 3|, |d0, d1, d2, d3|,
        Point { at: &[0.8, 0.97, 1.44, 0.35, 0.52, -1.04, 1.11, -0.69, 1.49, -1.22], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[-1.8178000000e0, 0.0000000000e0, -1.0000000000e0, 1.0000000000e0, 0.0000000000e0, 4.4895874557e-1, -4.2064603189e-1, 1.0000000000e0, -9.7600000000e-1, 1.5356457463e0], stopped: false }
    );
}

mod seed_1000430 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: &mut [f64], p1: f64, q2: &[f64], value3: &[f64; 4]) {
        for i1 in 1..2 {
            let mut m2 = ((x0[i1]).atan()).atan2(2.0 + (f64::sin(value3[0])).sin());
            x0[i1] = 0.5 * (value3[i1]);
        }
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 4]) -> f64 {
        'outer1: for i2 in (0..=4).rev().step_by(3) {
            let mut stack3 = vec![(x0 - (x0)), x0];
        }
        p1[0] = p1[3] * 0.5 + p1[0].sin();
        let mut m4 = 0.5 * (((x0).powi(2)).hypot(1.0 + ((p1[2] + p1[2])).powi(2)));
        let mut m5 = (x0).sin();
        helper_0(&mut p1[0..=2], ((x0).min(x0)).tanh(), &[m5, x0], &[x0, m4, x0, m5]);
        m4 + p1[2] + m5 + m5
    }

    check!(
        program, (a0[0], array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 4|, |d0, d1|,
        Point { at: &[1.38, -1.49, 0.92, 0.15, 0.75], weights: &[0.0, 0.25, 0.5, 0.75, 1.0], gradient: &[1.8764008319e0, 2.0177112114e-2, 0.0000000000e0, 2.1225605450e0, 1.1250000000e0], stopped: false }
    );
}

mod seed_1000431 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: [f64; 2], q2: &[f64; 3], value3: f64) -> f64 {
        let mut m1 = 0.5 * (p1[0]);
        let mut row2 = [[(p1[0] + value3), p1[1]], [(m1 + q2[1]), (q2[2] + m1)]];
        let mut n4 = 0;
        let found3 = loop {
            n4 += 1;
            if n4 > 1 {
                break 0.5 * (((x0).sin()).clamp(-1.25, 1.25));
            }
            let v5 = ((value3 - ((value3) / (2.0 + (x0).sin())))).sin();
        };
        let mut row6 = vec![(q2[n4 % 3]).tanh(); 4];
        let v7 = ((1.0 + ((q2[2] - (value3))).powi(2)).sqrt()).tanh();
        let v7 = ((row6[n4 % 4]).atan()).tanh();
        'outer8: for i9 in 1..=2 {
            let row10 = vec![x0, m1];
            let mut n12 = 0;
            'outer11: while n12 < 2 {
                n12 += 1;
            }
        }
        x0 + q2[n4 % 3] + m1 + q2[n4 % 3]
    }

    check!(
        program, (a0[0], *array(a1), array(a2), a3[0]), (&mut d0[0], array(d1), array(d2), &mut d3[0]), |a0: 1, a1: 2, a2: 3, a3: 1|, |d0, d1, d2, d3|,
        Point { at: &[-0.53, 1.15, -0.73, 0.17, 1.45, -0.85, 0.04], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 5.0000000000e-1, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 2.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000434 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 4], q2: &f64) -> f64 {
        let mut m1 = ((x0 + *q2)) * ((1.0 + (x0).powi(2)).sqrt());
        let v2 = if x0 > 0.1 && m1 < 0.9 {
            for i3 in (0..=4).rev().step_by(3) {
            }
            p1[2]
        } else {
            ((m1) * (p1[0])).tanh()
        };
        let mut sum4 = 0.0;
        for j5 in 0..2 {
            let factor8 = ((*q2) / (2.0 + (x0).sin())).sin();
            let mut column7 = ((*q2 + m1)).sin();
            for k6 in 0..2 {
                column7 += p1[k6 * 2 + j5] * factor8 * 0.25 * (j5 as f64);
            }
            sum4 *= 0.5 + 0.25 * column7.sin();
        }
        (1.5 + (m1).sin()).ln() + v2 + v2 + m1 + sum4
    }

    check!(
        program, (a0[0], array(a1), &a2[0]), (&mut d0[0], array(d1), &mut d2[0]), |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
        Point { at: &[0.02, -1.49, -1.09, -0.21, -0.92, -0.95], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.1736564154e0, -4.1221619240e-1, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.1958910959e0], stopped: false }
    );
}

mod seed_1000435 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let mut m1 = 0.5 * (p1);
        if x0 > 0.1 && m1 < 0.9 {
            return ((x0).hypot(1.0 + (x0).powi(2))).cos() + m1 + p1 + m1;
        }
        for i2 in (0..=4).rev().step_by(3) {
            m1 -= (((x0).powi(3)).tanh()).tanh();
            if x0 < x0 || p1 > 0.3 {
                break;
            }
            m1 -= (x0).tanh();
        }
        'outer3: for i4 in (0..5).step_by(2) {
        }
        f64::sin((x0).min(p1)) + m1 + m1 + x0
    }

    check!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        Point { at: &[-0.21, 0.06], weights: &[0.0, 0.0], gradient: &[-2.3797377940e0, 1.0000000000e0], stopped: false }
    );
}

mod seed_1000436 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: usize, q2: &[[f64; 2]; 2]) -> f64 {
        let found2 = 'block1: {
            'outer3: for i4 in p1..4 {
                let v5 = (((0.25 * (i4 as f64) + 0.25 * (p1 as f64))).atan()).sin();
                let mut row6 = [(if p1 % 2 == 1 { x0 } else { v5 }), (q2[i4 % 2][(i4 + 1) % 2] - (x0))];
                row6[(i4 + 1) % 2] /= 2.0 + ((((q2[0][0] - (q2[(p1 + 2) % 2][p1 % 2]))).sin()).tanh()).sin();
            }
            if x0 < x0 || x0 > 0.3 {
                break 'block1 0.5 * ((q2[p1 % 2][1]) * (q2[p1 % 2][p1 % 2]));
            }
            if (x0).sin() > x0 {
                let mut row7 = [q2[1][1], x0];
                'outer8: for i9 in (1..5).step_by(2) {
                }
                if p1 % 2 == 0 {
                    break 'block1 0.5 * (0.25 * (p1 as f64));
                }
            } else if p1 < 1 {
            }
            (((q2[1][1] + x0) + (x0) / (2.0 + (q2[p1 % 2][p1 % 2]).sin()))).tanh()
        };
        ((x0) / (2.0 + (q2[p1 % 2][p1 % 2]).sin()) - (x0)) + x0 + q2[p1 % 2][p1 % 2] + q2[0][p1 % 2]
    }

    check!(
        program, (a0[0], 0, matrix(a2)), (&mut d0[0], matrix(d2)), |a0: 1, a2: 4|, |d0, d2|,
        Point { at: &[0.43, 0.65, -1.1, 0.58, -0.32], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[3.8384969221e-1, 1.9495629550e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000440 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = ((if (x0).hypot(1.0 + (x0).powi(2)) > x0 { (x0).powi(3) } else { x0 })).sin();
        let old2 = std::mem::replace(&mut m1, ((x0).atan()).sin());
        m1 = (m1).sin() + ((1.5 + ((x0).sin()).sin()).ln()).sin();
        let mut stack3 = vec![(old2 + m1), (x0 - (x0))];
        let mut sum4 = 0.0;
        for i5 in 1..3 {
            if !(old2 > stack3[stack3.len() - 1]) {
                let mut m6 = 0.5 * ((stack3[i5 % 2]).sin());
            } else {
            }
            sum4 += 0.5 * (((m1) * (stack3[stack3.len() - 1])).atan());
        }
        let mut sum7 = 0.0;
        for i8 in 0..3 {
            let (left9, right10) = ((old2).sin(), ((stack3[stack3.len() - 1]).atan()).tanh());
            sum7 += stack3[stack3.len() - 1];
        }
        stack3[stack3.len() - 2] + old2 + x0 + m1 + sum4 + sum7
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[1.09], weights: &[0.0], gradient: &[3.5735726908e0], stopped: false }
    );
}

mod seed_1000444 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: f64) -> f64 {
        let mut m1 = ((1.5 + (q2).cos()).recip()).tanh();
        let mut m2 = 0.5 * (((q2 - (x0))) * ((p1 - (m1))));
        'outer3: for i4 in (1..5).step_by(2) {
            for i5 in 0..3 {
                'outer6: for i7 in (1..=4).rev().step_by(3) {
                }
                if q2 > 0.25 * (i4 as f64) {
                    return (if (m1).sin() > q2 { q2 } else { ({ let inner8 = 0.25 * (i5 as f64); inner8 * (m1) }) }) + q2 + 0.25 * (i4 as f64) + m1;
                }
            }
            if p1 > 0.1 && (x0).min(x0) < 0.9 {
                continue 'outer3;
            }
        }
        (({ let inner9 = q2; inner9 * (q2) }) + (m2).sin()) + x0 + p1 + q2
    }

    check!(
        program, (a0[0], a1[0], a2[0]), (&mut d0[0], &mut d1[0], &mut d2[0]), |a0: 1, a1: 1, a2: 1|, |d0, d1, d2|,
        Point { at: &[-1.02, 1.38, -1.49], weights: &[0.0, 0.0, 0.0], gradient: &[5.9752218582e-1, 7.6935116852e-1, -1.6406914496e0], stopped: false }
    );
}

mod seed_1000449 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: [f64; 4]) -> f64 {
        let mut m1 = (x0).sin();
        let old2 = std::mem::replace(&mut m1, ((x0).atan()).sin());
        m1 = (m1).sin() + ((1.5 + ((old2).sin()).sin()).ln()).sin();
        let mut stack3 = vec![(x0 + old2), (m1 - (old2))];
        stack3.push(((m1) * (x0)).tanh());
        let x0 = (((m1) * (old2)).min((stack3[1]).cos())).tanh();
        let m1 = 0.5 * (((stack3[stack3.len() - 1] - (stack3[stack3.len() - 1]))) * ((stack3[stack3.len() - 1] + old2)));
        (m1 - ((m1) / (2.0 + (x0).sin()))) + m1 + m1 + stack3[stack3.len() - 2]
    }

    check!(
        program, (a0[0], *array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 4|, |d0, d1|,
        Point { at: &[-1.02, -0.01, -0.98, 1.09, -1.28], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[3.7658669810e-2, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000451 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: f64) -> f64 {
        let mut m1 = (((p1[0]) * (x0) - (x0))).sin();
        let mut row2 = p1.to_vec();
        let mut stack3 = vec![(x0 + m1), (m1 - (m1))];
        stack3.push(0.5 * ((stack3[0]) * (x0)));
        let mut m4 = ((p1[2]).sin()).tanh();
        row2[0] = row2[2] * 0.5 + row2[0].sin();
        ((stack3[stack3.len() - 1] + q2) - ((-((stack3[1]).powi(2))).exp())) + m1 + q2 + stack3[stack3.len() - 1]
    }

    check!(
        program, (a0[0], a1, a2[0]), (&mut d0[0], d1, &mut d2[0]), |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
        Point { at: &[0.72, -0.01, 0.16, 0.02, 0.87, 1.18], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[-5.2253618889e-1, 9.2513274317e-1, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 2.0000000000e0], stopped: false }
    );
}

mod seed_1000453 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: f64, q2: &[[f64; 2]; 2], value3: f64) -> (f64, f64) {
        let mut m1 = (((if p1 < value3 || x0 > 0.3 { p1 } else { q2[1][1] })) * ((p1).sin())).tanh();
        let v2 = (((m1).mul_add(value3, q2[0][0]) + (p1 - (m1)))).tanh();
        let mut m3 = 0.5 * (((p1).cos()) * ((1.5 + (v2).sin()).ln()));
        (((q2[1][0]).abs()).mul_add((v2) * (value3), v2) + v2 + value3 + v2, value3)
    }

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[f64]) -> f64 {
        let x0 = (x0).sin();
        let v1 = match 0 {
            1..=2 => {
                let mut m2 = 0.5 * (helper_0(0.5 * ((x0 + p1)), 0.5 * ((x0 + x0)), &[[q2[1], q2[2]], [q2[3], x0]], ((q2[2]) / (2.0 + (p1).sin())).tanh()).1);
                m2 = (m2).sin() + (((m2 + x0)) / (2.0 + (m2).sin())).tanh();
                (((p1) * (x0)).mul_add((q2[2]) * (m2), m2)).tanh()
            }
            1 if (p1 - (q2[0])) > p1 => {
                0.5 * (((p1).sin()).cos())
            }
            _ => {
                ((-((p1).powi(2))).exp() + (p1 + x0))
            }
        };
        (q2[0] - ((p1).mul_add(q2[3], q2[3]))) + p1 + p1 + v1
    }

    check!(
        program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
        Point { at: &[0.08, 1.19, 0.67, 0.88, -1.42, -0.35], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[9.9680170630e-1, 2.7724726696e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, -2.1900000000e0], stopped: false }
    );
}

mod seed_1000458 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: [f64; 3], value3: &mut [f64; 2]) -> f64 {
        value3[1] *= (-((value3[0]).mul_add(p1, p1))).cos();
        if !(p1 > q2[0]) {
            return ((q2[0] + p1)).mul_add(p1, p1) + p1 + x0 + x0;
        }
        'outer1: for i2 in (0..5).step_by(2) {
            let v3 = ((if i2 % 2 == 0 { (p1 + value3[i2 % 2]) } else { (p1).atan() })).sin();
        }
        value3[1] *= ((if value3[1] > x0 { (q2[0] - (x0)) } else { (q2[0]).clamp(-1.25, 1.25) })).cos();
        let mut n4 = 0;
        while n4 < 3 && q2[0] > q2[1] {
            'outer5: for (i7, e6) in q2.iter().enumerate() {
                for i8 in i7..4 {
                    let mut n10 = 0;
                    'outer9: while n10 < 2 {
                        n10 += 1;
                        value3[1] = 0.5 * ((*e6) * ((p1) * (0.25 * (i8 as f64))));
                        let p1 = (((q2[i8 % 3]).sin() + (q2[n10 % 3]).atan2(2.0 + (q2[i7]).sin()))).tanh();
                    }
                }
            }
            n4 += 1;
        }
        ((q2[n4 % 3]).sin() - ((value3[n4 % 2]).powi(2))) + value3[(n4 + 1) % 2] + value3[n4 % 2] + x0
    }

    check!(
        program, (a0[0], a1[0], *array(a2), array(a3)), (&mut d0[0], &mut d1[0], array(d2), array(d3)), |a0: 1, a1: 1, a2: 3, a3: 2|, |d0, d1, d2, d3|,
        Point { at: &[0.3, -0.69, 0.34, -0.19, 0.15, -0.89, -1.22], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5], gradient: &[2.0000000000e0, 9.5491199845e-1, -6.9000000000e-1, 0.0000000000e0, 0.0000000000e0, 2.8191564606e-1, 4.9856048876e-1], stopped: false }
    );
}

mod seed_1000459 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        'outer1: for i2 in 1..=2 {
            let mut t3 = (((x0).sin()).sin(), 0.5 * (0.25 * (i2 as f64)));
            let mut m4 = 0.5 * (((x0 + t3.1)) * ((t3.0 - (x0))));
            if (x0) / (2.0 + (t3.1).sin()) > x0 {
                break 'outer1;
            }
        }
        let row5 = vec![((if (x0 - (x0)) > x0 { x0 } else { x0 })).tanh(); 4];
        stop_gradient((x0) / (2.0 + (row5[2]).sin())) + row5[3] + x0 + x0
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[0.97], weights: &[0.0], gradient: &[2.4394418907e0], stopped: true }
    );
}

mod seed_1000460 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: [f64; 4], q2: &mut [f64; 2]) -> f64 {
        let mut row1 = vec![(x0).min(x0), x0];
        let mut n2 = 0;
        while n2 < 3 && q2[1] > q2[1] {
            'outer3: for e4 in row1.iter_mut() {
                'outer6: for i7 in 0..=2 {
                }
            }
            n2 += 1;
        }
        ((x0).powi(3)) * (0.25 * (n2 as f64)) + row1[n2 % 2] + p1[n2 % 4] + p1[n2 % 4]
    }

    check!(
        program, (a0[0], *array(a1), array(a2)), (&mut d0[0], array(d1), array(d2)), |a0: 1, a1: 4, a2: 2|, |d0, d1, d2|,
        Point { at: &[0.72, 1.48, 0.73, 0.2, 0.95, -1.16, 0.75], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5], gradient: &[1.0000000000e0, 2.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 2.5000000000e-1, 5.0000000000e-1], stopped: false }
    );
}

mod seed_1000462 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> (f64, f64) {
        let (left1, right2) = ((x0).tanh(), (x0).abs());
        let mut n3 = 0;
        while n3 < 2 {
            n3 += 1;
            let v4 = (((if x0 < x0 || left1 > 0.3 { left1 } else { left1 }) - ((x0) / (2.0 + (x0).sin())))).sin();
        }
        (right2 + left1 + x0 + left1, ((right2).powi(2)).hypot(1.0 + ((0.25 * (n3 as f64) - (left1))).powi(2)))
    }

    #[differentiate]
    fn program(x0: f64, p1: &f64) -> f64 {
        let late1;
        if *p1 > *p1 {
            let x0 = (*p1).sin();
            late1 = *p1;
        } else {
            let t2 = helper_0(((x0).atan()).tanh());
            late1 = 0.5 * ((-((helper_0(0.5 * (x0)).0).powi(2))).exp());
        }
        (late1) * (stop_gradient(*p1)) + *p1 + x0 + late1
    }

    check!(
        program, (a0[0], &a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        Point { at: &[-0.53, 1.15], weights: &[0.0, 0.0], gradient: &[1.7944424119e0, 1.0000000000e0], stopped: true }
    );
}

mod seed_1000463 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut f64) -> f64 {
        let mut m1 = -((x0 + x0));
        m1 -= ((m1 + ({ let inner2 = x0; inner2 * (inner2) }))).tanh();
        let t3 = ((x0).tanh(), ((x0).sin()).sin());
        let m1 = 0.5 * (t3.1);
        for i4 in 1..2 {
            let v5 = if i4 % 2 == 1 {
                let found7 = 'block6: {
                    (((t3.1).mul_add(x0, t3.1) - ((x0) / (2.0 + (*p1).sin())))).tanh()
                };
                ((f64::sin(x0)).powi(3)).sin()
            } else {
                (*p1).tanh()
            };
        }
        ((t3.0 + m1)).tanh() + *p1 + *p1 + t3.1
    }

    check!(
        program, (a0[0], &mut a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        Point { at: &[0.39, 0.85], weights: &[0.0, 0.25], gradient: &[1.8201319217e0, 2.2500000000e0], stopped: false }
    );
}

mod seed_1000467 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let found2 = 'block1: {
            'outer3: for i4 in (1..5).step_by(2) {
                for i5 in 0..3 {
                    'outer6: for i7 in (1..=4).rev().step_by(3) {
                        let mut m8 = (x0).sin();
                        let mut m9 = ((0.25 * (i7 as f64)).sin()).tanh();
                    }
                    if (1.0 + (x0).powi(2)).sqrt() > 0.1 && (1.49_f64 + x0) < 0.9 {
                        break 'block1 ({ let inner10 = x0; inner10 * (inner10) });
                    }
                }
                if x0 > 0.1 && x0 < 0.9 {
                    continue 'outer3;
                }
            }
            (1.5 + ((x0 + x0)).cos()).recip()
        };
        x0 + x0 + found2 + x0
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-0.13], weights: &[0.0], gradient: &[2.9154768400e0], stopped: false }
    );
}

mod seed_1000468 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 4]) -> f64 {
        let v1 = (p1[0]) * ((x0) * (p1[0]));
        let x0 = (x0).sin();
        let t2 = ((if (x0) * (v1) > x0 { x0 } else { x0 }), 0.5 * ((if v1 < p1[2] || v1 > 0.3 { p1[3] } else { x0 })));
        let mut m3 = (((v1 + t2.1)).powi(2)).tanh();
        if t2.1 > 0.1 && (-((t2.0).powi(2))).exp() < 0.9 {
            return ((if m3 > p1[0] { t2.0 } else { m3 }) - (x0)) + t2.0 + x0 + x0;
        }
        let found5 = 'block4: {
            let mut m6 = 0.5 * (((v1 + v1)) * (stop_gradient(m3)));
            ((p1[3]).mul_add(x0, m3)) / (2.0 + (p1[0]).sin())
        };
        'outer7: for i8 in 1..2 {
        }
        ((m3) * (m3)).mul_add((t2.0) * (v1), t2.0) + m3 + x0 + x0
    }

    check!(
        program, (a0[0], array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 4|, |d0, d1|,
        Point { at: &[0.2, 0.95, -1.16, 0.75, -0.17], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[3.1127052627e0, 7.2627711780e-2, 0.0000000000e0, 0.0000000000e0, 9.5554516562e-2], stopped: true }
    );
}

mod seed_1000470 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &Vec<f64>, q2: &[f64], value3: f64) -> (f64, f64) {
        let v1 = (((x0).atan2(2.0 + (q2[1]).sin()) - ((x0) * (p1[1])))).tanh();
        let x0 = (((q2[1] + value3)).min((v1) * (value3))).tanh();
        let v2 = ((v1 + p1[0]) - ((q2[0]).cos()));
        (v2 + v1 + p1[0] + p1[1], (p1[0]) / (2.0 + (v1).sin()))
    }

    #[differentiate]
    fn program(x0: f64, p1: [f64; 3], q2: &f64, value3: f64) -> f64 {
        let (left1, right2) = helper_0(((x0).atan()).sin(), &vec![*q2, *q2], &p1[0..=1], 0.5 * ((x0 + *q2)));
        let late3;
        if *q2 > right2 {
            let row4 = p1;
            late3 = (((row4[2]) / (2.0 + (x0).sin())).powi(3)).tanh();
        } else {
            late3 = 0.5 * (((x0).hypot(1.0 + (left1).powi(2))) * (right2));
        }
        (left1 + (1.5 + (left1).sin()).ln()) + x0 + late3 + p1[0]
    }

    check!(
        program, (a0[0], *array(a1), &a2[0], a3[0]), (&mut d0[0], array(d1), &mut d2[0], &mut d3[0]), |a0: 1, a1: 3, a2: 1, a3: 1|, |d0, d1, d2, d3|,
        Point { at: &[0.7, 1.5, -0.01, 0.01, 1.13, -0.72], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[6.3550088414e-1, 1.5665424795e0, -1.3308254287e-1, 1.6226678703e-5, 1.1330815135e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000473 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        for i1 in 0..3 {
            'outer2: for i3 in (1..=4).rev().step_by(3) {
                match i1 % 4 {
                    k if k > 0 && i3 < 2 => {
                        let mut row4 = [(p1[i1 % 2] + x0), (0.25 * (i1 as f64) + 0.25 * (i1 as f64)), (-((p1[i1 % 2]).powi(2))).exp()];
                        if (row4[(i1 + 2) % 3]) / (2.0 + (row4[(i3 + 1) % 3]).sin()) > x0 {
                            row4[i3 % 3] /= 2.0 + (0.5 * ((({ let inner5 = p1[i3 % 2]; inner5 * (x0) })) * ((p1[0]) * (p1[(i1 + 2) % 2])))).sin();
                            continue 'outer2;
                        }
                    }
                    1 if i3 < 2 => {
                        let mut m6 = (((if !(p1[i1 % 2] > x0) { p1[1] } else { x0 })).mul_add((x0) * (0.25 * (i1 as f64)), x0)).sin();
                    }
                    _ => {
                        let mut m7 = -((x0 + x0));
                    }
                }
                if (-((x0).powi(2))).exp() > 0.1 && p1[0] < 0.9 {
                    break 'outer2;
                }
            }
        }
        (x0 - ((p1[0]).clamp(-1.25, 1.25))) + p1[0] + p1[0] + x0
    }

    check!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 2|, |d0, d1|,
        Point { at: &[0.45, 1.33, 1.46], weights: &[0.0, 0.0, 0.0], gradient: &[2.0000000000e0, 2.0000000000e0, 0.0000000000e0], stopped: false }
    );
}
