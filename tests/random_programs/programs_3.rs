//! Written by `UPDATE=1 cargo test -p autodiff-macro compiled_programs`: do not edit.

use crate::support::{Point, array, matrix};
use autodiff::{differentiate, stop_gradient};

mod seed_1000201 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &f64, q2: &[f64]) -> (f64, f64) {
        'outer1: for e2 in q2.iter() {
            let mut m4 = 0.5 * (x0);
        }
        let row5 = [(x0) * (x0), (*p1 + x0)];
        (((*p1).mul_add(*p1, row5[1])).sin() + row5[0] + x0 + *p1, ((*p1) * (q2[0])).atan())
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 4], q2: &mut f64, value3: &[f64]) -> f64 {
        let found2 = 'block1: {
            if stop_gradient(value3[0]) > *q2 {
                *q2 /= 2.0 + (((p1[0]) / (2.0 + (*q2).sin())) / (2.0 + (*q2).sin())).sin();
                let mut row3 = [x0, (*q2).mul_add(x0, x0)];
            } else if (value3[2]).sin() > p1[2] {
                'outer4: for i5 in (0..3).rev() {
                    *q2 += (((*q2) * (*q2)).clamp(-1.25, 1.25)).sin();
                    if i5 < 1 {
                        return ((x0) * (0.25 * (i5 as f64))).powi(3) + x0 + p1[(i5 + 2) % 4] + *q2;
                    }
                    let mut m6 = ((helper_0((*q2).sin(), &x0, &value3[1..]).1) / (2.0 + (value3[i5]).sin())).tanh();
                    let mut m7 = (((x0).abs()).clamp(-1.25, 1.25)).sin();
                }
            }
            for i8 in 0..2 {
            }
            0.5 * (((if value3[1] > 0.1 && (x0 - (p1[0])) < 0.9 { x0 } else { *q2 })) * (({ let inner9 = x0; inner9 * (value3[0]) })))
        };
        f64::sin((x0 + p1[2])) + value3[1] + found2 + *q2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), &mut a2[0], a3), (&mut d0[0], array(d1), &mut d2[0], d3),
            |a0: 1, a1: 4, a2: 1, a3: 3|, |d0, d1, d2, d3|,
            Point { at: &[0.31, -0.34, -0.53, 1.15, -0.73, 0.17, 1.45, -0.85, 0.04], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.0, 0.0, 0.0], gradient: &[1.7450260387e-1, -1.4299286180e-2, 0.0000000000e0, 1.1056977982e-1, 0.0000000000e0, 7.6057135442e-1, 1.3668396865e-2, 1.0000000000e0, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000202 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        if p1 > p1 {
            let mut n1 = 0;
            while n1 < 3 && !(x0 > x0) {
                n1 += 1;
                let late2;
                if n1 % 2 == 1 {
                    let v3 = ((p1 + (if (p1).abs() > 0.1 && x0 < 0.9 { p1 } else { 0.25 * (n1 as f64) }))).sin();
                    late2 = (((v3 - (x0))).powi(3)).sin();
                } else {
                    let mut n5 = 0;
                    'outer4: while n5 < 3 {
                        n5 += 1;
                        let mut m6 = ((p1 + (0.25 * (n5 as f64) + x0))).sin();
                        if n5 % 2 == 0 {
                            m6 = ((x0).sin()).tanh();
                            break 'outer4;
                        }
                        m6 *= (0.5 * (((0.25 * (n1 as f64) + x0) - ((1.0 + (x0).powi(2)).sqrt())))).cos();
                    }
                    if n1 < 2 {
                        let mut m7 = (1.5 + ((x0).powi(2)).cos()).recip();
                        continue;
                    }
                    late2 = 0.5 * ((0.25 * (n5 as f64) + ({ let inner8 = p1; inner8 * (x0) })));
                }
            }
        } else if !(p1 > x0) {
        }
        if !(p1 > x0) {
            return x0 + x0 + p1 + x0;
        }
        p1 + p1 + p1 + p1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[-0.58, 0.49], weights: &[0.0, 0.0], gradient: &[0.0000000000e0, 4.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000203 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64], q2: &[f64], value3: f64) -> f64 {
        {
            let part1 = &q2[0..1];
            let mut m2 = 0.5 * (part1[0]);
            for i3 in 0..=3 {
            }
            m2 = part1[0] * 0.5;
        }
        let mut sum4 = 0.0;
        for i5 in 0..1 {
            let difference6 = q2[i5 + 1] - q2[i5];
            for i7 in 0..=i5 {
                let v8 = match i7 % 4 {
                    1..=2 => {
                        (((p1[(i5 + 2) % 2]) * (difference6)).clamp(-1.25, 1.25)).sin()
                    }
                    1 if i5 % 2 == 0 => {
                        (q2[i7 % 2]).tanh()
                    }
                    _ => {
                        ((value3 + (-((0.37_f64).powi(2))).exp())).sin()
                    }
                };
            }
            sum4 += (p1[(i5 + 2) % 2]).tanh();
        }
        let mut sum9 = 0.0;
        for i10 in 0..1 {
            let difference11 = p1[i10 + 1] - p1[i10];
            let mut m12 = (q2[i10]).tanh();
            sum9 += (p1[1 - i10]).sin();
        }
        (1.5 + ((q2[0]).powi(2)).cos()).recip() + value3 + p1[0] + value3 + sum4 + sum9
    }

    #[differentiate]
    fn program(x0: f64, p1: usize, q2: &mut f64, value3: f64) -> f64 {
        let mut row1 = [((if x0 > 0.1 && (*q2).mul_add(x0, x0) < 0.9 { x0 } else { 0.25 * (p1 as f64) })).tanh(); 2];
        let mut row2 = [f64::sin(*q2), ({ let inner3 = x0; inner3 * (*q2) }), (value3).atan(), (*q2 - (row1[p1 % 2]))];
        let v4 = (row1[p1 % 2] + (value3 - (row2[(p1 + 1) % 4])));
        if p1 < 2 {
            return ((v4).powi(3) - (*q2)) + v4 + row1[p1 % 2] + x0;
        }
        row2[3] = (row2[3]).sin() + (((x0).sin()).hypot(1.0 + ((*q2) / (2.0 + (row1[p1 % 2]).sin())).powi(2))).tanh();
        let r5 = helper_0(0.5 * (helper_0((value3).tanh(), &row1[0..], &row2[2..], (v4).sin())), &row2[2..=3], &row1[..], 0.5 * ((v4 + *q2)));
        let mut m6 = (-(((row2[(p1 + 2) % 4]) * (v4)).powi(2))).exp();
        (x0 - ((value3) / (2.0 + (value3).sin()))) + x0 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], 3, &mut a2[0], a3[0]), (&mut d0[0], &mut d2[0], &mut d3[0]),
            |a0: 1, a2: 1, a3: 1|, |d0, d2, d3|,
            Point { at: &[-0.01, -0.98, 1.09], weights: &[0.0, 0.25, 0.0], gradient: &[4.0000000000e0, 2.5000000000e-1, -2.8592679258e-1], stopped: false }
        );
    }
}

mod seed_1000204 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64) -> f64 {
        if (1.5 + (x0).sin()).ln() > 0.1 && x0 < 0.9 {
            let mut m1 = ((x0) * ((x0 - (x0)))).tanh();
            let found3 = 'block2: {
                (m1).sin()
            };
        } else {
        }
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            let mut m6 = ((1.5 + (x0).sin()).ln()).tanh();
            let mut row7 = vec![(m6).powi(2); 3];
            sum4 += ((if i5 % 2 == 0 { 0.25 * (i5 as f64) } else { f64::sin(m6) })).tanh();
        }
        let mut sum8 = 0.0;
        for i9 in 0..3 {
            let mut row10 = [(0.25 * (i9 as f64) + x0), (x0 - (0.25 * (i9 as f64))), (x0).abs(), -(x0)];
            sum8 -= 0.5 * (({ let inner11 = row10[3 - i9]; inner11 * ((inner11).abs()) }));
        }
        ((x0 - (x0)) + stop_gradient(x0)) + x0 + x0 + x0 + sum4 + sum8
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64]) -> f64 {
        let v1 = if (p1[1]) * (p1[0]) > 0.1 && (x0) * (x0) < 0.9 {
            p1.swap(1, 0);
            (f64::sin(helper_1((x0).tanh()))).sin()
        } else {
            let mut m2 = (p1[1] - (f64::sin(x0)));
            ((if (x0 - (m2)) > 0.1 && (x0).mul_add(m2, x0) < 0.9 { x0 } else { p1[1] })).sin()
        };
        p1[1] -= ((if (x0).hypot(1.0 + (x0).powi(2)) > x0 { v1 } else { p1[0] }) - ((v1).tanh()));
        let mut m3 = ((1.0 + ((x0) * (v1)).powi(2)).sqrt()).tanh();
        let found5 = 'block4: {
            'outer6: for i7 in (1..5).step_by(2) {
                for i8 in 0..3 {
                    'outer9: for i10 in (1..=4).rev().step_by(3) {
                    }
                    if i8 % 2 == 0 {
                        return (if (1.5 + (p1[1]).sin()).ln() > m3 { (if i8 % 2 == 0 { x0 } else { 0.25 * (i8 as f64) }) } else { (if helper_1(0.5 * (p1[(i8 + 2) % 2])) > v1 { x0 } else { x0 }) }) + v1 + x0 + m3;
                    }
                }
            }
            if (x0).atan() > 0.1 && (v1 + v1) < 0.9 {
                return p1[0] + m3 + x0 + v1;
            }
            0.5 * (((x0 + v1)) * (stop_gradient(v1)))
        };
        ((found5).clamp(-1.25, 1.25)) / (2.0 + (found5).sin()) + v1 + found5 + v1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 2|, |d0, d1|,
            Point { at: &[-0.19, -1.12, 0.8], weights: &[0.0, 0.25, 0.5], gradient: &[1.9598840319e0, 2.5000000000e-1, 1.0722381361e0], stopped: true }
        );
    }
}

mod seed_1000205 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let mut m1 = 0.5 * ((({ let inner2 = p1[0]; inner2 * (x0) }) - (x0)));
        m1 *= (x0).cos();
        let found4 = 'block3: {
            (m1).tanh()
        };
        let mut sum5 = 0.0;
        for i6 in 0..1 {
            let difference7 = p1[i6 + 1] - p1[i6];
            for i8 in 0..=i6 {
                let v9 = match i8 % 4 {
                    1..=2 => {
                        (((p1[(i6 + 2) % 2]) * (difference7)).hypot(1.0 + (m1).powi(2))).sin()
                    }
                    1 if i6 % 2 == 0 => {
                        0.5 * (m1)
                    }
                    _ => {
                        (((0.25 * (i6 as f64) - (difference7))) * (stop_gradient(p1[i6]))).tanh()
                    }
                };
                if !(m1 > found4) {
                    return (difference7).tanh() + v9 + v9 + x0;
                }
            }
            sum5 += (((m1).clamp(-1.25, 1.25) + x0)).sin();
        }
        let mut sum10 = 0.0;
        for i11 in 0..1 {
            let difference12 = p1[i11 + 1] - p1[i11];
            let mut m13 = 0.5 * (((difference12 - (difference12)) + (p1[1 - i11]).cos()));
            sum10 += 0.5 * (((m13 + x0)).cos());
        }
        (if m1 < x0 || found4 > 0.3 { (x0 - (found4)) } else { ({ let inner14 = found4; inner14 * (p1[1]) }) }) + p1[1] + x0 + found4 + sum5 + sum10
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 2|, |d0, d1|,
            Point { at: &[1.31, 0.46, -0.13], weights: &[0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 1.3621791712e-1, -1.3621791712e-1], stopped: true }
        );
    }
}

mod seed_1000206 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64], q2: &[[f64; 2]; 2], value3: &[[f64; 2]; 2]) -> f64 {
        p1[0] *= (0.5 * (q2[1][0])).cos();
        'outer1: for i2 in (0..=4).rev().step_by(2) {
            let mut row3 = vec![(x0).abs(), q2[i2 % 2][i2 % 2]];
        }
        let v4 = 0.5 * ((q2[0][0] - ((x0).mul_add(p1[0], p1[3]))));
        let mut m5 = ((q2[1][1]) * (v4) - ((value3[0][0] - (x0))));
        let v4 = 0.5 * (m5);
        let v6 = ((x0).powi(3) - (p1[3]));
        m5 -= (v4).tanh();
        let mut sum7 = 0.0;
        for j8 in 0..2 {
            let factor11 = ((x0) * (value3[j8][1]) + v4);
            let mut column10 = 0.5 * ((q2[j8][j8] + m5));
            for k9 in 0..2 {
                column10 += p1[k9 * 2 + j8] * factor11 * x0;
            }
            sum7 += column10.sin();
        }
        p1[2] + m5 + v6 + q2[0][1] + sum7
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, matrix(a2), matrix(a3)), (&mut d0[0], d1, matrix(d2), matrix(d3)),
            |a0: 1, a1: 4, a2: 4, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[-0.82, -0.07, 0.02, 0.16, -0.71, -0.5, 0.83, -1.16, -0.58, 0.49, -1.24, -1.14, 1.31], weights: &[0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.7773702972e0, -1.4295544622e-1, 3.6496585515e-1, 1.5310758337e0, 1.1128364908e-1, 1.4825997217e-1, 1.0000000000e0, 3.2780964279e-3, 2.1815542562e-2, -8.4937170323e-1, 5.3830963036e-2, 0.0000000000e0, 4.3591508510e-2], stopped: false }
        );
    }
}

mod seed_1000207 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: &[f64]) -> (f64, f64) {
        let mut m1 = ((p1[1]) * (p1[3])).tanh();
        let found3 = 'block2: {
            if (p1[1]) / (2.0 + (m1).sin()) > 0.1 && (p1[3] + x0) < 0.9 {
            } else if !(x0 > p1[1]) {
            }
            if m1 > 0.1 && (-((p1[0]).powi(2))).exp() < 0.9 {
                break 'block2 0.5 * ((-((m1).powi(2))).exp());
            }
            0.5 * (x0)
        };
        ((f64::sin(m1)) / (2.0 + (x0).sin()) + x0 + m1 + m1, ((x0 + found3) + ({ let inner4 = p1[3]; inner4 * (p1[2]) })))
    }

    #[differentiate]
    fn program(x0: f64, p1: [f64; 4]) -> f64 {
        let mut m1 = helper_1(0.5 * (x0), &p1).0;
        let mut stack2 = vec![({ let inner3 = m1; inner3 * (inner3) }), (p1[3] + m1)];
        {
            let part4 = &p1[0..=2];
            m1 -= 0.5 * ((stop_gradient(m1) - ((p1[2] - (stack2[stack2.len() - 1])))));
            if (p1[0]) / (2.0 + (stack2[stack2.len() - 2]).sin()) > p1[0] {
                let mut row5 = [x0, (p1[0]).hypot(1.0 + (m1).powi(2))];
            } else if p1[2] < part4[2] || x0 > 0.3 {
                let mut row6 = vec![helper_1(stack2[0], &p1[0..=3]).1, m1, x0];
                let v7 = (helper_1((m1).sin(), &p1).0) * ((x0).mul_add(stack2[stack2.len() - 2], row6[1]));
            }
            let old8 = std::mem::replace(&mut m1, ((x0).atan()).sin());
            stack2[0] = part4[1] * 0.5;
        }
        let mut row9 = p1.to_vec();
        ((x0) * (row9[2])) * ((x0 + p1[1])) + m1 + x0 + row9[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1)), (&mut d0[0], array(d1)),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[-0.62, -1.38, -0.09, 0.37, -0.23], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.1218141084e0, 1.0000000000e0, -2.2940000000e-1, 4.4020000000e-1, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000208 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: &[[f64; 2]; 2]) -> f64 {
        let mut m1 = (q2[0][0]).sin();
        let late2;
        if m1 > p1[0][0] {
            let v3 = 0.5 * (((q2[1][1]).hypot(1.0 + (m1).powi(2))) * (p1[1][1]));
            late2 = (v3).tanh();
        } else {
            let found5 = 'block4: {
                (((x0).min(p1[0][1]) + m1)).sin()
            };
            late2 = (((x0) * (q2[1][1]) - ((q2[0][0] + x0)))).sin();
        }
        let mut sum6 = 0.0;
        for i7 in 1..3 {
            'outer8: for i9 in 1..2 {
                let mut m10 = (m1).sin();
                if !(late2 > q2[(i9 + 1) % 2][i7 % 2]) {
                    continue 'outer8;
                }
            }
            sum6 += 0.5 * (x0);
        }
        m1 + late2 + q2[0][0] + p1[0][0] + sum6
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], matrix(a1), matrix(a2)), (&mut d0[0], matrix(d1), matrix(d2)),
            |a0: 1, a1: 4, a2: 4|, |d0, d1, d2|,
            Point { at: &[-0.84, -0.78, 1.12, -0.41, 0.54, -1.24, -0.87, 0.84, -0.37], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.0016732199e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 2.0559446201e0, 0.0000000000e0, 0.0000000000e0, 6.1416460195e-1], stopped: false }
        );
    }
}

mod seed_1000209 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &f64) -> (f64, f64) {
        let v1 = match 0 {
            0 | 2 => {
                let late2;
                if *p1 > *p1 {
                    let found4 = 'block3: {
                        (x0).tanh()
                    };
                    late2 = *p1;
                } else {
                    late2 = *p1;
                }
                (((if (late2) * (*p1) > late2 { *p1 } else { late2 })) * ((*p1).atan())).sin()
            }
            1 if !(x0 > x0) => {
                *p1
            }
            _ => {
                0.5 * ((if *p1 > x0 { (*p1 + x0) } else { (*p1 - (*p1)) }))
            }
        };
        (((*p1 + *p1)) * ((*p1) / (2.0 + (*p1).sin())) + x0 + *p1 + x0, (v1).sin())
    }

    #[differentiate]
    fn helper_1(x0: f64) -> f64 {
        let mut m1 = ((x0 + x0) - (helper_0(x0, &x0).0));
        let late2;
        if x0 > x0 {
            let row3 = [helper_0(0.5 * (x0), &m1).1, m1, (m1 + m1)];
            late2 = 0.5 * (((m1 - (row3[2])) - ((1.5 + (x0).cos()).recip())));
        } else {
            late2 = (-(x0)) * ((x0 - (m1)));
        }
        let mut sum4 = 0.0;
        for i5 in 1..3 {
            let mut row6 = vec![((m1 - (m1))).tanh(); 4];
            sum4 += ((m1) * (m1)) * ((late2 + late2));
        }
        let mut sum7 = 0.0;
        for i8 in 1..3 {
            let v9 = helper_0(0.5 * ((late2 + 0.25 * (i8 as f64))), &x0).0;
            let row10 = [(m1).atan2(2.0 + (late2).sin()), m1, (late2) * (x0)];
            sum7 += (({ let inner11 = m1; inner11 * (m1) })) * ((x0).atan());
        }
        ((m1 - (x0))) * (x0) + m1 + late2 + late2 + sum4 + sum7
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64]) -> f64 {
        let mut m1 = 0.5 * ((if (x0).mul_add(p1[0], p1[2]) > x0 { (x0).tanh() } else { helper_1(0.5 * (p1[2])) }));
        let v2 = ((helper_1((m1).sin())) * ((x0).sin())).sin();
        for i3 in 0..3 {
            'outer4: for i5 in (1..=4).rev().step_by(3) {
                match i3 % 4 {
                    k if k > 0 && i5 < 2 => {
                        p1.fill(0.5 * ((1.02_f64 + x0)));
                    }
                    1 if i5 < 2 => {
                        let mut m6 = (((1.5 + (v2).sin()).ln()) * (m1)).tanh();
                        if (x0) / (2.0 + (v2).sin()) > m6 {
                            p1[(i5 + 1) % 4] = (v2).tanh();
                            continue 'outer4;
                        }
                    }
                    _ => {
                        let r7 = helper_1(((m1).atan()).sin());
                    }
                }
                if i3 < 1 {
                }
            }
            if i3 < 2 {
                break;
            }
        }
        x0 + v2 + p1[1] + v2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[1.44, 0.35, 0.52, -1.04, 1.11], weights: &[0.0, 0.25, 0.5, 0.75, 1.0], gradient: &[8.5409794113e-1, 2.5000000000e-1, 1.5000000000e0, 3.6278204649e0, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000210 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: [f64; 3], q2: [f64; 2], value3: f64) -> f64 {
        let row1 = [q2[0], (p1[0] + value3), ({ let inner2 = p1[0]; inner2 * (p1[1]) })];
        let row3 = vec![({ let inner4 = q2[1]; inner4 * (x0) }); 3];
        let v5 = if q2[0] < row3[0] || x0 > 0.3 {
            p1[2]
        } else {
            ((({ let inner6 = row1[2]; inner6 * (p1[0]) })) / (2.0 + (q2[1]).sin())).sin()
        };
        (stop_gradient(row3[1]) - ((p1[1] - (x0)))) + value3 + row1[1] + x0
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 4]) -> f64 {
        let mut row1 = [(x0) * (x0); 3];
        let v2 = 0.5 * (((row1[0]).abs()).atan2(2.0 + ((row1[2] + x0)).sin()));
        let mut row3 = vec![helper_1(0.5 * (row1[2]), row1, [p1[1], x0], v2), p1[0], -(p1[3])];
        row1[2] = (row1[2]).sin() + (((if (row3[0]).mul_add(x0, p1[2]) > v2 { p1[2] } else { p1[1] }) - ((row3[1]) * (p1[2])))).sin();
        row3[2] = (row3[2]).sin() + 0.5 * (((row3[0]).clamp(-1.25, 1.25)).clamp(-1.25, 1.25));
        match 0 {
            0 | 2 => {
                let mut m4 = (((v2).cos()) * ((row3[2]).sin())).sin();
                if (1.5 + (v2).sin()).ln() > p1[2] {
                    row1[2] += (((if v2 > m4 { x0 } else { x0 }) - ((if p1[0] > 0.1 && (x0 - (p1[0])) < 0.9 { x0 } else { x0 })))).tanh();
                    return ((x0 + m4)).cos() + v2 + row1[0] + row3[1];
                }
            }
            1 if row3[2] < x0 || row3[0] > 0.3 => {
                row1[0] /= 2.0 + ((((1.0 + (row1[2]).powi(2)).sqrt() - (x0))).sin()).sin();
            }
            _ => {
                let v2 = ((p1[2]) / (2.0 + (v2).sin())) * (helper_1((row1[0]).tanh(), row1, [row3[2], row3[1]], x0));
            }
        }
        row3[0] + p1[3] + row3[0] + v2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1)), (&mut d0[0], array(d1)),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[-0.48, 0.72, 1.48, 0.73, 0.2], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[-3.2729873163e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000211 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: f64, value3: &mut f64) -> f64 {
        *value3 = ((x0 + (p1 + x0))).tanh();
        let row1 = [(p1).mul_add(p1, *value3), (q2 + *value3), p1];
        if q2 > x0 {
            *value3 = (*value3).sin() + 0.5 * (((x0 + q2) - ((row1[2]) * (q2))));
            return (x0) * ((*value3).atan()) + q2 + x0 + q2;
        }
        if -(q2) > x0 {
            'outer2: for i3 in 0..3 {
                {
                    let part4 = &row1[1..2];
                    let mut row5 = [0.5 * (q2); 2];
                    *value3 = 0.5 * (((part4[(i3 + 1) % 1]).min(part4[i3 % 1]) + f64::sin(q2)));
                    *value3 = part4[0] * 0.5;
                }
                if (x0 - (p1)) > p1 {
                    *value3 = (*value3).sin() + (1.5 + ((p1) / (2.0 + (row1[(i3 + 1) % 3]).sin())).sin()).ln();
                    return ((p1 - (p1)) - (x0)) + q2 + x0 + 0.25 * (i3 as f64);
                }
                *value3 = 0.5 * ((stop_gradient(x0) + (x0 - (row1[(i3 + 2) % 3]))));
            }
            if (*value3) * (q2) > *value3 {
                return q2 + *value3 + p1 + p1;
            }
        } else {
        }
        q2 + row1[1] + q2 + row1[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2[0], &mut a3[0]), (&mut d0[0], &mut d1[0], &mut d2[0], &mut d3[0]),
            |a0: 1, a1: 1, a2: 1, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-1.03, 0.96, 0.87, -0.46], weights: &[0.0, 0.0, 0.0, 0.25], gradient: &[-4.8157819166e-2, 3.0657433320e-2, 1.9966833639e0, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000212 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: f64) -> f64 {
        let mut row1 = [((q2 + p1)).sin(); 2];
        let p1 = 0.5 * (((row1[1] - (row1[0]))).sin());
        if q2 > row1[0] {
            let mut stack2 = vec![q2, (x0).powi(3)];
        } else {
            let mut row3 = vec![0.5 * ((1.0 + (row1[1]).powi(2)).sqrt()); 3];
            let mut row4 = [0.5 * (row1[0]); 3];
        }
        let p1 = (x0).powi(2);
        if p1 > 0.1 && (row1[0]).min(p1) < 0.9 {
            let mut stack5 = vec![({ let inner6 = x0; inner6 * (row1[0]) }), row1[0]];
        } else if !(p1 > row1[0]) {
        }
        let mut sum7 = 0.0;
        for i8 in 1..1 {
            let difference9 = row1[i8 + 1] - row1[i8] * row1[i8 - 1];
            {
                let part10 = &row1[i8..i8 + 1];
                let mut row11 = vec![0.5 * ((p1 + row1[1])); 4];
                row11[(i8 + 1) % 4] = part10[0 - i8] * 0.5;
            }
            sum7 += 0.5 * ((x0) / (2.0 + (x0).sin()));
        }
        let mut sum12 = 0.0;
        for i13 in 0..1 {
            let difference14 = row1[i13 + 1] - row1[i13];
            let mut row15 = [x0, (p1).atan2(2.0 + (difference14).sin())];
            sum12 -= (row15[i13]) * ((x0).min(row15[i13]));
        }
        ((q2).hypot(1.0 + (q2).powi(2))) * (p1) + q2 + x0 + row1[1] + sum7 + sum12
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2[0]), (&mut d0[0], &mut d1[0], &mut d2[0]),
            |a0: 1, a1: 1, a2: 1|, |d0, d1, d2|,
            Point { at: &[-0.45, -0.3, 0.0], weights: &[0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 9.5533648913e-1, 1.9553364891e0], stopped: false }
        );
    }
}

mod seed_1000213 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = 0.5 * (((x0 + x0) - (x0)));
        let found3 = 'block2: {
            if -(m1) > m1 {
                'outer4: for i5 in 0..3 {
                }
            }
            if !(x0 > m1) {
                break 'block2 ((x0 + m1)).tanh();
            }
            x0
        };
        let mut sum6 = 0.0;
        for i7 in 0..3 {
            let late8;
            if i7 % 2 == 1 {
                let v9 = if i7 % 2 == 0 {
                    ((x0) * (0.25 * (i7 as f64)) + found3)
                } else {
                    0.5 * ((m1 - (found3)))
                };
                late8 = (((m1 - (m1)) + ({ let inner10 = m1; inner10 * (m1) }))).sin();
            } else {
                late8 = ((found3).sin() + (m1 - (found3)));
            }
            sum6 += 0.5 * ((m1 - (stop_gradient(found3))));
        }
        (m1).powi(3) + x0 + x0 + x0 + sum6
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.52], weights: &[0.0], gradient: &[3.8514000000e0], stopped: true }
        );
    }
}

mod seed_1000214 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut n1 = 0;
        while n1 < 2 {
            n1 += 1;
            let row2 = [(x0) * (x0), (x0 + x0)];
        }
        let row3 = vec![(x0 + 0.25 * (n1 as f64)), x0];
        if n1 < 1 {
            for i4 in (1..2).rev() {
                let mut n6 = 0;
                'outer5: while n6 < 3 {
                    n6 += 1;
                    let mut m7 = (x0 - ((row3[(n1 + 1) % 2] - (x0))));
                    if 0.25 * (n1 as f64) < x0 || row3[1] > 0.3 {
                        return ((0.25 * (n6 as f64) + x0)) / (2.0 + (m7).sin()) + m7 + x0 + x0;
                    }
                }
            }
        } else {
        }
        x0 + row3[n1 % 2] + row3[0] + row3[(n1 + 2) % 2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.54], weights: &[0.0], gradient: &[4.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000215 {
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

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &mut a1[0], a2[0], matrix(a3)), (&mut d0[0], &mut d1[0], &mut d2[0], matrix(d3)),
            |a0: 1, a1: 1, a2: 1, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[-0.55, -1.01, -0.44, -0.88, -0.02, 0.81, -0.45], weights: &[0.0, 0.25, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 2.5000000000e-1, 1.0000000000e0, 0.0000000000e0, -2.0000000000e0, 3.9633639475e-2, 2.3479934287e0], stopped: false }
        );
    }
}

mod seed_1000216 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let v1 = if (x0).cos() > x0 {
            for i2 in (0..5).step_by(2) {
                let mut row3 = vec![(x0).abs(), 0.25 * (i2 as f64)];
                if (-((0.25 * (i2 as f64)).powi(2))).exp() > x0 {
                    row3[1] = (0.25 * (i2 as f64)).sin();
                    break;
                }
            }
            let mut m4 = ((x0 + (x0 + x0))).sin();
            0.5 * ((-(((x0) / (2.0 + (m4).sin())).powi(2))).exp())
        } else {
            let mut row5 = [(x0).powi(3), x0];
            (row5[0]).tanh()
        };
        let mut m6 = (x0).cos();
        let mut sum7 = 0.0;
        for i8 in 0..3 {
            let late9;
            if i8 % 2 == 1 {
                let v10 = if i8 % 2 == 0 {
                    ((x0) * (0.25 * (i8 as f64)) + m6)
                } else {
                    0.5 * ((v1 - (m6)))
                };
                late9 = (((v1 - (v1)) + ({ let inner11 = v1; inner11 * (v1) }))).sin();
            } else {
                late9 = ((m6).sin() + (v1 - (m6)));
            }
            sum7 += 0.5 * ((v1 - (stop_gradient(m6))));
        }
        (v1).powi(3) + x0 + x0 + x0 + sum7
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.52], weights: &[0.0], gradient: &[3.6388273958e0], stopped: true }
        );
    }
}

mod seed_1000217 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let mut m1 = ((-(((x0) * (x0)).powi(2))).exp()).tanh();
        let x0 = (x0).tanh();
        let mut row2 = [(x0).max(x0), (m1 + m1), f64::sin(m1)];
        let mut sum3 = 0.0;
        for i4 in 0..2 {
            let difference5 = row2[i4 + 1] - row2[i4];
            let v6 = (row2[(i4 + 1) % 3]).sin();
            let mut m7 = 0.5 * ((x0 + (v6 - (m1))));
            sum3 += 0.5 * ((-(((v6) / (2.0 + (difference5).sin())).powi(2))).exp());
        }
        stop_gradient(f64::sin(x0)) + row2[0] + m1 + x0 + sum3
    }

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2]) -> f64 {
        let mut stack1 = vec![helper_0((x0).sin()), (x0) * (x0)];
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

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], matrix(a1)), (&mut d0[0], matrix(d1)),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[0.52, -1.04, 1.11, -0.69, 1.49], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.2326965164e0, 0.0000000000e0, -7.6508119788e-4, 0.0000000000e0, 1.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000218 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: [f64; 2], q2: &Vec<f64>) -> f64 {
        'outer1: for i2 in (0..=4).rev().step_by(2) {
            let mut row3 = vec![(x0).abs(), 0.25 * (i2 as f64)];
            if (-((0.25 * (i2 as f64)).powi(2))).exp() > q2[(i2 + 2) % 2] {
                break 'outer1;
            }
        }
        let mut m4 = (p1[0]) * ((q2[0]) * (p1[1]));
        let mut sum5 = 0.0;
        for i6 in 1..1 {
            let difference7 = p1[i6 + 1] - p1[i6] * p1[i6 - 1];
            let mut m8 = 0.5 * ((stop_gradient(difference7)) / (2.0 + (x0).sin()));
            let mut stack9 = vec![p1[(i6 + 1) % 2], (1.5 + (x0).sin()).ln()];
            sum5 += (((q2[(i6 + 1) % 2]).cos() - ((x0) * (m8)))).tanh();
        }
        (p1[1] + (q2[0]).powi(2)) + m4 + p1[0] + m4 + sum5
    }

    #[differentiate]
    fn program(x0: f64, p1: usize, q2: &mut f64, value3: f64) -> f64 {
        let mut row1 = [((if x0 > 0.1 && (*q2).mul_add(x0, x0) < 0.9 { x0 } else { 0.25 * (p1 as f64) })).tanh(); 2];
        let mut row2 = [f64::sin(*q2), ({ let inner3 = x0; inner3 * (*q2) }), (value3).atan(), (*q2 - (row1[p1 % 2]))];
        let v4 = (row1[p1 % 2] + (value3 - (row2[(p1 + 1) % 4])));
        if p1 < 2 {
            return ((v4).powi(3) - (*q2)) + v4 + row1[p1 % 2] + x0;
        }
        row2[3] = (row2[3]).sin() + (((x0).sin()).hypot(1.0 + ((*q2) / (2.0 + (row1[p1 % 2]).sin())).powi(2))).tanh();
        let r5 = helper_0((helper_0((value3).tanh(), row1, &vec![row2[(p1 + 1) % 4], v4])).sin(), row1, &vec![row1[p1 % 2], row2[p1]]);
        let v6 = ((1.5 + ((r5 + *q2)).cos()).recip()).sin();
        let mut sum7 = 0.0;
        for i8 in 0..3 {
            let difference9 = row2[i8 + 1] - row2[i8];
            let mut m10 = (((r5) * (value3)) * ((row1[p1 % 2]).hypot(1.0 + (0.25 * (i8 as f64)).powi(2)))).tanh();
            sum7 += (-(v4)).tanh();
        }
        let mut sum11 = 0.0;
        for i12 in 0..1 {
            let difference13 = row1[i12 + 1] - row1[i12];
            'outer14: for (i16, e15) in row1.iter().enumerate() {
                if stop_gradient(value3) > x0 {
                    'outer17: for (i19, e18) in row1.iter().enumerate() {
                    }
                } else {
                }
            }
            sum11 += (((difference13) * (value3)) * ((*q2).hypot(1.0 + (value3).powi(2)))).sin();
        }
        ((r5 + *q2) + v6) + *q2 + row2[p1] + row1[1] + sum7 + sum11
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], 1, &mut a2[0], a3[0]), (&mut d0[0], &mut d2[0], &mut d3[0]),
            |a0: 1, a2: 1, a3: 1|, |d0, d2, d3|,
            Point { at: &[1.5, -0.01, 0.01], weights: &[0.0, 0.25, 0.0], gradient: &[1.0000000000e0, -7.5000000000e-1, 1.1798379596e-4], stopped: true }
        );
    }
}

mod seed_1000219 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &Vec<f64>) -> (f64, f64) {
        for i1 in 0..=3 {
            let v2 = ((x0).min(p1[0]) + x0);
        }
        let x0 = ((x0) * ((x0).atan())).sin();
        (x0 + p1[1] + p1[1] + p1[1], (x0) * ((x0 - (x0))))
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut row1 = [((x0).tanh()).sin(); 2];
        if !(row1[0] > x0) {
            return helper_0(0.5 * ((x0 + row1[0])), &vec![x0, x0]).1 + row1[1] + x0 + row1[0];
        }
        let mut n3 = 0;
        let found2 = loop {
            n3 += 1;
            if n3 > 3 {
                break (row1[0]) * ((x0).atan());
            }
            if (x0) * (x0) > 0.1 && -(0.25 * (n3 as f64)) < 0.9 {
                row1[n3 % 2] -= (if (1.0 + (x0).powi(2)).sqrt() > x0 { (1.5 + (row1[n3 % 2]).cos()).recip() } else { x0 });
            } else {
                let v4 = ((x0) * ((x0).sin())).tanh();
                if !(row1[(n3 + 2) % 2] > row1[n3 % 2]) {
                    row1[0] = (row1[0]).sin() + ((x0 + v4)).cos();
                    break ((row1[n3 % 2]).atan2(2.0 + (row1[n3 % 2]).sin())).tanh();
                }
            }
            let mut m5 = (((1.5 + (x0).sin()).ln()) * (x0)).sin();
            if n3 % 2 == 0 {
                break (m5).tanh();
            }
            let (left6, right7) = helper_0((1.5 + (x0).sin()).ln(), &vec![x0, x0]);
        };
        'outer8: for e9 in row1.iter().rev().copied() {
            let late11;
            if e9 > x0 {
                late11 = ((if !(e9 > e9) { (e9 + x0) } else { (found2) * (x0) })).tanh();
            } else {
                late11 = 0.5 * (((found2).abs() + (row1[n3 % 2] + row1[n3 % 2])));
            }
            if (-((found2).powi(2))).exp() > found2 {
                break 'outer8;
            }
        }
        (-((({ let inner12 = x0; inner12 * (x0) })).powi(2))).exp() + x0 + row1[0] + row1[(n3 + 2) % 2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.76], weights: &[0.0], gradient: &[3.3001598164e0], stopped: false }
        );
    }
}

mod seed_1000220 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let row1 = [(x0) * (x0), (x0 + x0)];
        {
            let part2 = &row1[0..=1];
            let mut row3 = [(row1[0]).tanh(); 2];
            row3[0] = part2[0] * 0.5;
        }
        x0 + row1[1] + row1[1] + x0
    }

    #[differentiate]
    fn helper_1(x0: f64) -> f64 {
        let mut m1 = 0.5 * (((x0 + x0) - (x0)));
        let found3 = 'block2: {
            if -(m1) > m1 {
            }
            ((m1).sin()).tanh()
        };
        let mut sum4 = 0.0;
        for i5 in 1..3 {
            let mut row6 = vec![0.5 * ((1.0 + (found3).powi(2)).sqrt()); 3];
            row6[i5] = (row6[i5]).sin() + (if i5 % 2 == 0 { 0.25 * (i5 as f64) } else { (m1).powi(2) });
            sum4 += (({ let inner7 = m1; inner7 * (row6[i5]) }) + (row6[(i5 + 1) % 3]).abs());
        }
        let mut sum8 = 0.0;
        for i9 in 0..3 {
            let r10 = helper_0(0.5 * ((x0).tanh()));
            sum8 -= ((x0) / (2.0 + (m1).sin())).tanh();
        }
        ((found3).atan() - (found3)) + m1 + found3 + x0 + sum4 + sum8
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64], q2: &[f64], value3: &mut [f64]) -> f64 {
        let v1 = if (p1[1]) * (p1[0]) > 0.1 && (x0 - (q2[0])) < 0.9 {
            let v2 = 0.5 * ((1.5 + (x0).cos()).recip());
            0.5 * (((v2) * (p1[0])) * (x0))
        } else {
            'outer3: for i4 in (0..3).rev() {
                p1[i4 % 2] = (((q2[i4]).atan2(2.0 + (q2[2]).sin())) * ((p1[(i4 + 2) % 2] + p1[i4 % 2]))).sin();
                let v5 = if p1[(i4 + 2) % 2] > 0.1 && (x0) * (value3[i4 % 2]) < 0.9 {
                    value3[i4 % 2] = (value3[i4 % 2]).sin() + (((0.25 * (i4 as f64)).tanh()).hypot(1.0 + (helper_1(x0)).powi(2))).tanh();
                    match i4 % 4 {
                        0 => {
                            value3[(i4 + 2) % 2] *= ((1.5 + (value3[i4 % 2]).sin()).ln()).cos();
                            if (value3[i4 % 2] - (x0)) > p1[i4 % 2] {
                                break 'outer3;
                            }
                        }
                        1 if i4 % 2 == 1 => {
                            let x0 = ((value3[i4 % 2]).atan()).tanh();
                        }
                        _ => {
                        }
                    }
                    (q2[i4]).tanh()
                } else {
                    (helper_1((value3[(i4 + 1) % 2]).tanh())).sin()
                };
            }
            0.5 * ((1.5 + ((value3[0] - (q2[2]))).cos()).recip())
        };
        let mut sum6 = 0.0;
        for i7 in 1..1 {
            let difference8 = value3[i7 + 1] - value3[i7] * value3[i7 - 1];
            let row9 = q2.to_vec();
            sum6 -= f64::sin((difference8) / (2.0 + (row9[i7]).sin()));
        }
        let mut sum10 = 0.0;
        for i11 in 0..2 {
            let difference12 = q2[i11 + 1] - q2[i11];
            let v13 = (difference12).sin();
            sum10 -= 0.5 * (x0);
        }
        f64::sin((p1[0]).cos()) + x0 + v1 + x0 + sum6 + sum10
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, a2, a3), (&mut d0[0], d1, d2, d3),
            |a0: 1, a1: 2, a2: 3, a3: 2|, |d0, d1, d2, d3|,
            Point { at: &[-0.01, 0.01, 1.13, -0.72, -0.15, -0.95, 0.94, -0.43], weights: &[0.0, 0.25, 0.5, 0.0, 0.0, 0.0, 0.25, 0.5], gradient: &[1.0000000000e0, 3.5641177378e-1, -1.2070258060e-1, -4.0255511730e-3, 8.9973780913e-1, -2.7663885056e-1, 5.8740404618e-1, 5.0000000000e-1], stopped: false }
        );
    }
}

mod seed_1000221 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut f64, q2: usize) -> f64 {
        let found2 = 'block1: {
            let v3 = ((x0).min(*p1) + (*p1).abs());
            0.5 * ((*p1 + f64::sin(x0)))
        };
        let mut m4 = (x0) * (*p1);
        let row5 = [(x0) * (x0), (0.25 * (q2 as f64) - (x0)), *p1, (found2) / (2.0 + (x0).sin())];
        'outer6: for i7 in 1..2 {
            *p1 = (*p1).sin() + (-((0.25 * (q2 as f64)).powi(2))).exp();
            m4 /= 2.0 + ((row5[q2]).tanh()).sin();
            if q2 % 2 == 1 {
                continue 'outer6;
            }
        }
        ((row5[(q2 + 2) % 4]) * (*p1) + found2) + m4 + *p1 + row5[(q2 + 1) % 4]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &mut a1[0], 3), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[-0.59, -0.93], weights: &[0.0, 0.25], gradient: &[-1.2279008628e0, 1.6111914792e0], stopped: false }
        );
    }
}

mod seed_1000222 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        'outer1: for i2 in (0..=4).rev().step_by(2) {
            let mut row3 = vec![(x0).abs(), 0.25 * (i2 as f64)];
            if (-((0.25 * (i2 as f64)).powi(2))).exp() > x0 {
                row3[1] = (0.25 * (i2 as f64)).sin();
                break 'outer1;
            }
        }
        let mut m4 = ((x0 + (x0 + x0))).sin();
        m4 = (m4).sin() + stop_gradient((x0) / (2.0 + (x0).sin()));
        let mut m5 = ((1.5 + (x0).sin()).ln()).tanh();
        let mut row6 = vec![0.5 * ((1.0 + (m4).powi(2)).sqrt()); 3];
        m5 = (m5).sin() + ((-(m5)).clamp(-1.25, 1.25)).sin();
        let v7 = if !(x0 > m5) {
            (((x0) * (row6[1])) * (row6[0])).tanh()
        } else {
            (1.5 + ((x0 - (row6[0]))).cos()).recip()
        };
        let mut sum8 = 0.0;
        for i9 in 0..2 {
            let difference10 = row6[i9 + 1] - row6[i9];
            let mut m11 = (({ let inner12 = 0.25 * (i9 as f64); inner12 * (inner12) })).sin();
            {
                let part13 = &row6[i9..i9 + 1];
                m11 = part13[i9 % 1] * 0.5;
            }
            sum8 += 0.5 * (stop_gradient((difference10 + m11)));
        }
        let mut sum14 = 0.0;
        for i15 in 1..2 {
            let difference16 = row6[i15 + 1] - row6[i15] * row6[i15 - 1];
            let v17 = (if (difference16 - (0.25 * (i15 as f64))) > 0.1 && (x0) * (row6[2 - i15]) < 0.9 { row6[2 - i15] } else { x0 });
            for i18 in (0..5).step_by(2) {
            }
            sum14 += ((f64::sin(x0)) / (2.0 + (row6[i15]).sin())).sin();
        }
        (if (m5 - (v7)) > 0.1 && (m5).mul_add(m5, m5) < 0.9 { x0 } else { (row6[2]) / (2.0 + (m4).sin()) }) + v7 + m5 + m5 + sum8 + sum14
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.84], weights: &[0.0], gradient: &[9.6675466696e-1], stopped: true }
        );
    }
}

mod seed_1000223 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        for i1 in (0..5).step_by(2) {
            let mut row2 = vec![(x0).abs(), 0.25 * (i1 as f64)];
            if (-((0.25 * (i1 as f64)).powi(2))).exp() > x0 {
                row2[1] = (0.25 * (i1 as f64)).sin();
                break;
            }
        }
        (x0 + (x0 + x0)) + x0 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.11], weights: &[0.0], gradient: &[6.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000224 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: [f64; 2], value3: &[f64]) -> f64 {
        let row1 = [(p1).mul_add(p1, value3[3]), (if (x0) * (p1) > x0 { p1 } else { q2[0] }), (value3[0] + p1)];
        if (1.5 + (x0).sin()).ln() > 0.1 && row1[1] < 0.9 {
            if (x0).sin() > value3[3] {
            } else {
            }
        } else {
        }
        let mut sum2 = 0.0;
        for i3 in 0..3 {
            let difference4 = value3[i3 + 1] - value3[i3];
            let mut row5 = [(difference4).powi(3), q2[(i3 + 2) % 2]];
            sum2 += 0.5 * (((-((value3[0]).powi(2))).exp()).cos());
        }
        (if row1[2] > value3[1] { (value3[0]).powi(2) } else { (value3[0]) * (row1[1]) }) + p1 + x0 + p1 + sum2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], *array(a2), a3), (&mut d0[0], &mut d1[0], array(d2), d3),
            |a0: 1, a1: 1, a2: 2, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[0.37, -1.5, 0.57, 0.71, -0.08, 0.73, -1.25, 0.59], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 2.0000000000e0, -8.0000000000e-2, 0.0000000000e0, 3.7016139049e-1, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000225 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64]) -> f64 {
        let x0 = ((x0).atan2(2.0 + (p1[1]).sin())) * ((p1[0]).atan2(2.0 + (p1[1]).sin()));
        let v1 = ((p1[1] - ((x0 + p1[1])))).sin();
        p1[1] = p1[2] * 0.5 + p1[1].sin();
        let v2 = 0.5 * (f64::sin((p1[2]) * (v1)));
        p1[1] += 0.5 * (x0);
        let mut stack3 = vec![x0, (1.5 + (p1[0]).sin()).ln()];
        let mut row4 = vec![(-((x0).powi(2))).exp(), (1.0 + (x0).powi(2)).sqrt(), v1];
        'outer5: for i6 in 0..2 {
            'outer7: for e8 in row4.iter().copied() {
                let mut row10 = [(v2) * (row4[2 - i6]), e8, (row4[(i6 + 1) % 3]).abs(), v2];
            }
            if !(row4[i6] > v1) {
                continue 'outer5;
            }
        }
        ({ let inner11 = (row4[2] + p1[2]); inner11 * ((p1[2]) * (stack3[stack3.len() - 2])) }) + p1[1] + row4[0] + stack3[stack3.len() - 2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 3|, |d0, d1|,
            Point { at: &[-0.64, 0.3, 1.26, 0.64], weights: &[0.0, 0.25, 0.5, 0.75], gradient: &[7.3084924131e-2, 9.0342117382e-2, 4.6853272217e-1, 1.4718571278e0], stopped: false }
        );
    }
}

mod seed_1000226 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let x0 = (x0).tanh();
        let mut row1 = [(x0).max(x0), (x0 + x0), f64::sin(x0)];
        let v2 = ((x0).mul_add(row1[0], row1[0]) + (1.5 + (x0).sin()).ln());
        f64::sin((x0 - (v2))) + row1[0] + x0 + row1[1]
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64], q2: f64, value3: &[f64; 3]) -> f64 {
        let row1 = [(p1[0]).abs(), (p1[0]).cos(), (q2).abs()];
        match 3 {
            k if k > 0 && !(p1[2] > row1[2]) => {
                let v3 = (({ let inner2 = (x0) * (q2); inner2 * ((inner2).atan()) })).sin();
                match 2 {
                    1..=2 => {
                        p1[3] /= 2.0 + ((((value3[0]) / (2.0 + (x0).sin())) / (2.0 + (row1[1]).sin())).tanh()).sin();
                    }
                    1 if row1[1] > value3[0] => {
                        p1.swap(1, 0);
                    }
                    _ => {
                        let mut stack4 = vec![helper_0((row1[2]).sin()), q2];
                    }
                }
            }
            1 if !(p1[2] > row1[2]) => {
                p1.swap(3, 3);
                let mut n5 = 0;
                while n5 < 2 {
                    n5 += 1;
                }
            }
            _ => {
            }
        }
        if (p1[1] - (q2)) > 0.1 && (q2) * (p1[3]) < 0.9 {
            return q2 + value3[0] + row1[1] + x0;
        }
        let mut sum6 = 0.0;
        for i7 in 0..2 {
            let difference8 = row1[i7 + 1] - row1[i7];
            let mut m9 = (q2).sin();
            sum6 += ((f64::sin(row1[i7])) * (row1[0])).tanh();
        }
        let mut sum10 = 0.0;
        for j11 in 0..2 {
            let factor14 = (((if row1[2 - j11] < value3[(j11 + 1) % 3] || q2 > 0.3 { x0 } else { value3[(j11 + 2) % 3] })) * (q2)).tanh();
            let mut column13 = ((q2) / (2.0 + (p1[j11]).sin())).tanh();
            for k12 in 0..2 {
                column13 += p1[k12 * 2 + j11] * factor14 * p1[3 - j11];
            }
            sum10 += 0.5 * column13.sin();
        }
        ({ let inner15 = (1.0 + (x0).powi(2)).sqrt(); inner15 * ((if (1.0 + (value3[1]).powi(2)).sqrt() > 0.1 && (p1[3] + inner15) < 0.9 { q2 } else { q2 })) }) + value3[2] + row1[0] + x0 + sum6 + sum10
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, a2[0], array(a3)), (&mut d0[0], d1, &mut d2[0], array(d3)),
            |a0: 1, a1: 4, a2: 1, a3: 3|, |d0, d1, d2, d3|,
            Point { at: &[0.87, 1.18, 0.57, -0.31, -1.12, -1.09, 1.01, -0.01, 0.73], weights: &[0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0, 0.0], gradient: &[9.9161339561e-1, -6.6159492179e-1, 5.0000000000e-1, 7.5000000000e-1, 4.6463069003e-1, 1.0000000000e0, 1.0355968521e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000227 {
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

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2),
            |a0: 1, a1: 1, a2: 2|, |d0, d1, d2|,
            Point { at: &[-0.34, -0.53, 1.15, -0.73], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 1.0000000000e0, 1.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000228 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> (f64, f64) {
        let v3 = 0.5 * (((if ({ let inner1 = x0; inner1 * (x0) }) > x0 { x0 } else { x0 })).atan2(2.0 + (({ let inner2 = x0; inner2 * (x0) })).sin()));
        if (if v3 > x0 { v3 } else { v3 }) > 0.1 && v3 < 0.9 {
            return ((x0) * ((x0).atan()) + v3 + x0 + v3, v3);
        }
        let v4 = match 3 {
            k if k > 0 && (x0).min(x0) > v3 => {
                let x0 = 0.5 * (v3);
                x0
            }
            1 if (x0).min(x0) > v3 => {
                (v3).sin()
            }
            _ => {
                (v3 + (-((x0).powi(2))).exp())
            }
        };
        (x0 + v3 + v3 + v4, (if x0 > v4 { (v3) / (2.0 + (v3).sin()) } else { (v4).powi(2) }))
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64], q2: f64, value3: &[f64; 3]) -> f64 {
        let row1 = [(p1[0]).abs(), (p1[0]).cos(), (q2).abs()];
        match 3 {
            k if k > 0 && !(p1[2] > row1[2]) => {
                let v3 = (({ let inner2 = (x0) * (q2); inner2 * ((inner2).atan()) })).sin();
                match 2 {
                    1..=2 => {
                        p1[3] /= 2.0 + ((((value3[0]) / (2.0 + (x0).sin())) / (2.0 + (row1[1]).sin())).tanh()).sin();
                    }
                    1 if row1[1] > value3[0] => {
                        p1.swap(1, 0);
                    }
                    _ => {
                        let mut stack4 = vec![helper_0((row1[2]).sin()).0, (v3).atan()];
                    }
                }
            }
            1 if !(p1[2] > row1[2]) => {
                let mut row5 = vec![helper_0(0.5 * (value3[2])).1, (q2 - (row1[0])), q2];
            }
            _ => {
                for e6 in &row1 {
                }
                if (x0) * (value3[0]) > row1[0] {
                    return ((row1[0]).mul_add(x0, p1[2])).powi(3) + x0 + p1[1] + q2;
                }
            }
        }
        ((row1[0]).atan2(2.0 + (q2).sin())).clamp(-1.25, 1.25) + value3[0] + q2 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, a2[0], array(a3)), (&mut d0[0], d1, &mut d2[0], array(d3)),
            |a0: 1, a1: 4, a2: 1, a3: 3|, |d0, d1, d2, d3|,
            Point { at: &[0.92, -0.53, -1.35, -1.12, 1.33, 0.63, 0.74, 0.54, -0.62], weights: &[0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0062097543e0, -1.1728127281e-1, 5.0000000000e-1, 7.5000000000e-1, 4.7721784939e-1, 9.3868562503e-1, 9.6127653025e-1, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000229 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut row1 = vec![(x0).abs(), x0];
        let mut row2 = [(row1[0]).tanh(); 2];
        let found4 = 'block3: {
            ((row2[1]).mul_add(x0, row1[1]) + (1.5 + (x0).sin()).ln())
        };
        (row1[1] - (found4)) + row2[0] + row2[0] + row1[1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[1.07], weights: &[0.0], gradient: &[3.5894675218e-1], stopped: false }
        );
    }
}

mod seed_1000230 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let row1 = [(x0).mul_add(x0, x0), (x0 + x0), x0];
        if (x0 + row1[1]) > row1[2] {
            return (x0) * ((x0).atan()) + row1[0] + row1[1] + row1[2];
        }
        'outer2: for e3 in row1[0..2].iter().rev() {
            let mut m5 = 0.5 * ((stop_gradient(*e3)) / (2.0 + (x0).sin()));
            if (1.5 + (x0).sin()).ln() > 0.1 && m5 < 0.9 {
                m5 -= (((-((x0).powi(2))).exp() + (1.0 + (m5).powi(2)).sqrt())).tanh();
                break 'outer2;
            }
            'outer6: for i7 in 0..2 {
                'outer8: for e9 in &row1 {
                    let found12 = 'block11: {
                        ((*e9) * ((row1[0] + *e9))).tanh()
                    };
                }
                if (row1[(i7 + 2) % 3]).sin() > row1[2 - i7] {
                    continue 'outer6;
                }
            }
        }
        let mut sum13 = 0.0;
        for i14 in 1..2 {
            let difference15 = row1[i14 + 1] - row1[i14] * row1[i14 - 1];
            let v16 = (stop_gradient(difference15) - (0.25 * (i14 as f64)));
            let mut m17 = (((row1[(i14 + 1) % 3]) / (2.0 + (row1[(i14 + 1) % 3]).sin()) + (difference15 + row1[0]))).sin();
            sum13 -= (((x0) * (m17) - ((row1[2]).max(row1[2 - i14])))).sin();
        }
        ((row1[2]).max(row1[0]) + -(row1[2])) + row1[2] + row1[0] + x0 + sum13
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.18], weights: &[0.0], gradient: &[4.1179900280e0], stopped: true }
        );
    }
}

mod seed_1000231 {
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

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2),
            |a0: 1, a1: 1, a2: 2|, |d0, d1, d2|,
            Point { at: &[-0.34, -0.53, 1.15, -0.73], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 1.0000000000e0, 1.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000232 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64], q2: [f64; 4]) -> f64 {
        for i1 in 1..3 {
            let mut m2 = 0.5 * (p1[(i1 + 2) % 3]);
            if i1 % 2 == 1 {
                m2 = (m2).sin() + ((if !(m2 > p1[2]) { x0 } else { x0 })).sin();
                break;
            }
        }
        let mut sum3 = 0.0;
        for i4 in 1..2 {
            let difference5 = p1[i4 + 1] - p1[i4] * p1[i4 - 1];
            let mut m6 = ((stop_gradient(difference5)) / (2.0 + (q2[i4]).sin())).tanh();
            let mut m7 = ((1.5 + (x0).sin()).ln()).tanh();
            sum3 += (((1.0 + (p1[2]).powi(2)).sqrt()) * (m6)).tanh();
        }
        ((if x0 > q2[1] { p1[1] } else { p1[2] })).powi(2) + p1[2] + q2[0] + q2[3] + sum3
    }

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
                let r13 = helper_0((1.5 + (part7[n2 % 2]).sin()).ln(), &p1[0..3], [x0, part7[0], found1, part7[n2 % 2]]);
                if (part7[n2 % 2] - (r13)) > 0.1 && q2[n2 % 3] < 0.9 {
                    continue 'outer10;
                }
                match n2 % 4 {
                    0 => {
                    }
                    1 if !(part7[n2 % 2] > e11) => {
                    }
                    _ => {
                    }
                }
            }
            q2[n2 % 3] = part7[0] * 0.5;
        }
        let mut sum14 = 0.0;
        for i15 in 1..3 {
            let difference16 = p1[i15 + 1] - p1[i15] * p1[i15 - 1];
            {
                let part17 = &q2[0..=2];
                {
                    let part18 = &p1[..];
                }
            }
            sum14 += (((found1).mul_add(p1[n2 % 4], found1)).cos()).sin();
        }
        f64::sin(q2[n2 % 3]) + q2[n2 % 3] + found1 + found1 + sum14
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), a2), (&mut d0[0], array(d1), d2),
            |a0: 1, a1: 4, a2: 3|, |d0, d1, d2|,
            Point { at: &[-0.21, 0.18, -1.16, 0.3, -0.69, 0.34, -0.19, 0.15], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75], gradient: &[0.0000000000e0, -1.6635844083e-3, 1.1682313250e0, 0.0000000000e0, 0.0000000000e0, 2.5000000000e-1, -7.3933653051e-1, 7.5000000000e-1], stopped: true }
        );
    }
}

mod seed_1000233 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64]) -> (f64, f64) {
        for e1 in p1.iter() {
            let v3 = match 1 {
                k if k > 0 && *e1 > p1[1] => {
                    if p1[0] > *e1 {
                    }
                    0.5 * (((*e1) * (p1[0]) + (*e1 - (x0))))
                }
                1 if *e1 > p1[1] => {
                    (*e1).sin()
                }
                _ => {
                    0.5 * (*e1)
                }
            };
        }
        (p1[2] + x0 + x0 + p1[0], ((x0 + p1[0]) - ((1.0 + (x0).powi(2)).sqrt())))
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        'outer1: for i2 in 0..2 {
            let mut row3 = [[(x0).powi(2), (0.25 * (i2 as f64)) * (0.25 * (i2 as f64))], [helper_0(x0, &[x0, 0.25 * (i2 as f64), x0]).1, -(x0)]];
            row3[1 - i2][1 - i2] = 0.5 * ((({ let inner4 = row3[(i2 + 2) % 2][i2]; inner4 * (row3[1][1]) })) / (2.0 + (x0).sin()));
            let x0 = ((if (row3[1 - i2][i2] - (x0)) > 0.1 && (if x0 > 0.1 && (x0).clamp(-1.25, 1.25) < 0.9 { row3[i2][i2] } else { row3[i2][i2] }) < 0.9 { (row3[i2][(i2 + 2) % 2]).max(x0) } else { (-((row3[1 - i2][i2]).powi(2))).exp() })).sin();
        }
        let row5 = [(x0).sin(), x0, helper_0(0.5 * (x0), &[x0, x0, x0]).0];
        x0 + row5[2] + row5[0] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.66], weights: &[0.0], gradient: &[5.7899922315e0], stopped: false }
        );
    }
}

mod seed_1000234 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: [f64; 4], q2: f64, value3: f64) -> f64 {
        let mut row1 = vec![(x0).tanh(); 4];
        let found3 = 'block2: {
            let mut n5 = 0;
            'outer4: while n5 < 2 {
                if (if !(p1[3] > q2) { p1[n5 % 4] } else { x0 }) > 0.1 && (x0).min(x0) < 0.9 {
                } else if row1[n5 % 4] > p1[0] {
                }
                if n5 % 2 == 1 {
                    break 'outer4;
                }
                n5 += 1;
            }
            ((-(((q2).powi(2)).powi(2))).exp()).tanh()
        };
        let mut sum6 = 0.0;
        for j7 in 0..2 {
            let factor10 = (q2).powi(2);
            let mut column9 = 0.5 * (0.25 * (j7 as f64));
            for k8 in 0..2 {
                column9 += p1[k8 * 2 + j7] * factor10 * found3;
            }
            sum6 += column9.sin();
        }
        (1.0 + ((p1[1] + value3)).powi(2)).sqrt() + q2 + found3 + p1[1] + sum6
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1), a2[0], a3[0]), (&mut d0[0], array(d1), &mut d2[0], &mut d3[0]),
            |a0: 1, a1: 4, a2: 1, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[0.73, -1.25, 0.59, -0.59, -0.93, -0.58, 1.22], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 2.1684118046e-1, 2.1148797249e0, 2.1684118046e-1, 2.3958432029e-1, 2.7684676052e0, 8.7529540460e-1], stopped: false }
        );
    }
}

mod seed_1000235 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = ((x0 + x0) + x0);
        m1 = (m1).sin() + (((x0).clamp(-1.25, 1.25) + x0)).sin();
        let v2 = if !(x0 > x0) {
            let old3 = std::mem::replace(&mut m1, ((1.0 + (x0).powi(2)).sqrt()).sin());
            (((old3) * (m1)).max(m1)).sin()
        } else {
            let mut n5 = 0;
            'outer4: while n5 < 3 && (m1).sin() > x0 {
                n5 += 1;
                match n5 % 4 {
                    0 => {
                        let mut m6 = 0.5 * (((m1).tanh() + (m1 + m1)));
                        if n5 < 2 {
                            continue 'outer4;
                        }
                    }
                    1 if n5 % 2 == 1 => {
                    }
                    _ => {
                    }
                }
                if x0 < x0 || m1 > 0.3 {
                    return ((x0).max(x0) + (if x0 > 0.1 && (m1).hypot(1.0 + (m1).powi(2)) < 0.9 { 0.25 * (n5 as f64) } else { x0 })) + 0.69_f64 + m1 + m1;
                }
            }
            (x0).tanh()
        };
        (-(((x0 - (v2))).powi(2))).exp() + x0 + x0 + v2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[1.17], weights: &[0.0], gradient: &[1.4304842138e0], stopped: false }
        );
    }
}

mod seed_1000236 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &f64, q2: &[[f64; 2]; 2]) -> f64 {
        let mut row1 = [[(x0).atan2(2.0 + (*p1).sin()), (x0).powi(3)], [*p1, (x0 + *p1)]];
        match 2 {
            1..=2 => {
                let mut row2 = [(q2[0][0]).powi(2), (*p1) * (x0)];
            }
            1 if x0 > row1[0][0] => {
                for i3 in (0..5).step_by(2) {
                    let mut m4 = (q2[(i3 + 1) % 2][i3 % 2] + (if (*p1).tanh() > q2[i3 % 2][i3 % 2] { *p1 } else { x0 }));
                    'outer5: for i6 in 1..3 {
                        m4 *= ((((*p1) * (row1[(i3 + 2) % 2][i3 % 2]) + m4)).tanh()).cos();
                    }
                    if (*p1).sin() > 0.1 && (row1[i3 % 2][i3 % 2]).clamp(-1.25, 1.25) < 0.9 {
                        continue;
                    }
                    let v7 = (-(((q2[i3 % 2][0]) / (2.0 + (*p1).sin())).powi(2))).exp();
                    for i8 in 1..=3 {
                    }
                }
                if !(*p1 > row1[0][0]) {
                    return (*p1 + *p1) + q2[0][1] + x0 + *p1;
                }
            }
            _ => {
            }
        }
        ((q2[0][0] - (x0)) + (*p1 + row1[0][1])) + row1[0][1] + row1[1][0] + row1[0][1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1[0], matrix(a2)), (&mut d0[0], &mut d1[0], matrix(d2)),
            |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
            Point { at: &[0.99, -1.48, 0.97, -1.34, -0.14, 0.22], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[7.8209000000e0, 2.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000237 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: usize) -> f64 {
        let mut row1 = [(0.25 * (p1 as f64)).tanh(); 2];
        let found3 = 'block2: {
            let mut n5 = 0;
            'outer4: while n5 < 2 {
                n5 += 1;
            }
            if (row1[n5 % 2]) / (2.0 + (row1[p1 % 2]).sin()) > 0.1 && (1.5 + (x0).sin()).ln() < 0.9 {
                break 'block2 ((if !(0.25 * (n5 as f64) > 0.25 * (p1 as f64)) { row1[1] } else { row1[0] })).sin();
            }
            0.5 * (((x0 + x0)) * ((row1[p1 % 2]).cos()))
        };
        let mut sum6 = 0.0;
        for i7 in 1..1 {
            let difference8 = row1[i7 + 1] - row1[i7] * row1[i7 - 1];
            let difference8 = (f64::sin(row1[1])).tanh();
            for i9 in 0..=i7 {
            }
            sum6 += 0.5 * (({ let inner10 = (1.5 + (found3).cos()).recip(); inner10 * (inner10) }));
        }
        (-(x0)) * ((x0 - (found3))) + found3 + found3 + found3 + sum6
    }

    #[differentiate]
    fn helper_1(x0: f64, p1: f64, q2: f64, value3: &[[f64; 2]; 2]) -> f64 {
        let mut m1 = 0.5 * (x0);
        for i2 in (0..5).step_by(2).rev() {
            if i2 < 1 {
            }
        }
        if (p1).mul_add(p1, m1) > p1 {
            return helper_0(0.5 * ((p1 - (p1))), 2) + q2 + m1 + value3[1][1];
        }
        let mut sum3 = 0.0;
        for i4 in 0..3 {
            let v5 = f64::sin((q2) / (2.0 + (m1).sin()));
            let v6 = if (q2).hypot(1.0 + (value3[(i4 + 2) % 2][(i4 + 1) % 2]).powi(2)) > x0 {
                (helper_0(value3[i4 % 2][i4 % 2], i4)) * ((p1) * (m1))
            } else {
                v5
            };
            sum3 += (((q2) * (value3[i4 % 2][i4 % 2])) * ((p1).sin())).tanh();
        }
        ((value3[0][0] + value3[1][1]) + helper_0((p1).sin(), 1)) + m1 + q2 + value3[0][1] + sum3
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 3], q2: &mut [f64; 4]) -> f64 {
        let v1 = (if p1[0] < p1[1] || x0 > 0.3 { (q2[2]) * (x0) } else { helper_0((p1[2]).sin(), 3) });
        q2[1] = ((if v1 > p1[0] { (q2[3] - (x0)) } else { (q2[0]).atan2(2.0 + (p1[2]).sin()) })).tanh();
        q2[0] -= 0.5 * ((q2[1] + (1.0 + (v1).powi(2)).sqrt()));
        if (v1) * (q2[3]) > x0 {
            return (stop_gradient(q2[3])) * ((p1[1]) * (q2[3])) + q2[0] + x0 + v1;
        }
        let row2 = [(p1[2]).sin(), (v1 + x0), x0];
        let mut m3 = -((v1 + v1));
        m3 = ((m3 + ({ let inner4 = x0; inner4 * (q2[0]) }))).sin();
        'outer5: for i6 in 1..=2 {
            let mut t7 = (((p1[i6]).sin()).sin(), x0);
            if (if i6 % 2 == 1 { p1[2 - i6] } else { row2[(i6 + 2) % 3] }) > q2[(i6 + 2) % 4] {
                break 'outer5;
            }
            let mut n9 = 0;
            let found8 = loop {
                n9 += 1;
                if n9 > 3 {
                    break helper_0(((p1[n9 % 3]).abs()).tanh(), i6);
                }
                let v10 = match i6 % 4 {
                    1..=2 => {
                        (({ let inner11 = (p1[n9 % 3]).hypot(1.0 + (t7.1).powi(2)); inner11 * ((m3 + q2[i6])) })).sin()
                    }
                    1 if t7.1 < m3 || t7.1 > 0.3 => {
                        0.5 * (helper_1(((t7.0).mul_add(p1[(i6 + 1) % 3], p1[(i6 + 2) % 3])).sin(), 0.5 * (helper_1(t7.1, 0.5 * (p1[(n9 + 2) % 3]), p1[2], &[[v1, m3], [p1[2], p1[(i6 + 2) % 3]]])), 0.5 * (t7.0), &[[t7.0, p1[i6]], [p1[2 - i6], p1[i6]]]))
                    }
                    _ => {
                        (((x0 + t7.1)) * ((0.25 * (n9 as f64) - (x0)))).tanh()
                    }
                };
                if !(m3 > p1[0]) {
                    continue;
                }
            };
            if !(v1 > m3) {
                break 'outer5;
            }
        }
        (helper_0(v1, 1)).powi(2) + m3 + p1[1] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), array(a2)), (&mut d0[0], array(d1), array(d2)),
            |a0: 1, a1: 3, a2: 4|, |d0, d1, d2|,
            Point { at: &[1.4, 0.51, 0.28, -1.0, -0.07, -0.15, 0.17, -0.72], weights: &[0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75, 1.0], gradient: &[6.4789620484e-1, 0.0000000000e0, 1.0000000000e0, 4.3409782737e-3, 8.2261602266e-1, 0.0000000000e0, -7.1739904589e-1, 1.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000238 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: f64) -> f64 {
        let mut row1 = vec![(x0).tanh(); 4];
        let found3 = 'block2: {
            let mut n5 = 0;
            'outer4: while n5 < 2 {
                n5 += 1;
            }
            if (if (p1 + p1) > p1 { row1[n5 % 4] } else { row1[n5 % 4] }) > x0 {
                break 'block2 (if !(0.25 * (n5 as f64) > p1) { p1 } else { p1 });
            }
            ((x0).powi(3) - (0.25 * (n5 as f64)))
        };
        ((1.0 + (found3).powi(2)).sqrt()).powi(2) + found3 + x0 + row1[2]
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut row1 = [[(x0).powi(2), (x0) * (x0)], [(x0 + x0), (x0).atan2(2.0 + (x0).sin())]];
        let mut n4 = 0;
        let found3 = 'outer2: loop {
            n4 += 1;
            if n4 > 2 {
                break (helper_0(0.5 * (x0), (x0).sin())).powi(2);
            }
            let mut stack5 = vec![({ let inner6 = 0.25 * (n4 as f64); inner6 * (inner6) }), (row1[1][(n4 + 2) % 2] + row1[(n4 + 1) % 2][n4 % 2])];
            if n4 < 2 {
                stack5[n4 % 2] = (stack5[n4 % 2]).sin() + ((x0) * (x0)).sin();
                continue 'outer2;
            }
        };
        let row7 = [(x0).clamp(-1.25, 1.25), (row1[(n4 + 2) % 2][0]).powi(2), (row1[n4 % 2][(n4 + 2) % 2]).tanh()];
        ((row1[n4 % 2][(n4 + 1) % 2]).sin()) / (2.0 + (row1[n4 % 2][1]).sin()) + row1[n4 % 2][0] + row7[n4 % 3] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.31], weights: &[0.0], gradient: &[4.7160141036e0], stopped: false }
        );
    }
}

mod seed_1000239 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64], q2: &[f64], value3: &Vec<f64>) -> f64 {
        let v1 = (q2[0] - ((value3[0] - (p1[0]))));
        let mut stack2 = vec![(p1[2] - (x0)), (x0).sin()];
        let mut m3 = ((if (x0 + p1[1]) > stack2[stack2.len() - 2] { stack2[stack2.len() - 1] } else { stop_gradient(x0) })).sin();
        (1.5 + (value3[1]).sin()).ln() + value3[0] + x0 + q2[0]
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut f64, q2: &Vec<f64>) -> f64 {
        'outer1: for i2 in 0..2 {
            'outer3: for e4 in q2.iter() {
                let found7 = 'block6: {
                    let t9 = (*e4, (({ let inner8 = *p1; inner8 * (*e4) })).tanh());
                    let mut stack10 = vec![({ let inner11 = x0; inner11 * (x0) }), x0];
                    if (*p1) / (2.0 + (*p1).sin()) > 0.1 && (*e4 + stack10[(i2 + 1) % 2]) < 0.9 {
                        *p1 /= 2.0 + ((0.25 * (i2 as f64) + (t9.0) * (*e4))).sin();
                        break 'block6 (t9.0) * (t9.0);
                    }
                    let v12 = (helper_0(0.5 * ((x0 + 0.25 * (i2 as f64))), &q2[0..=2], &q2[1..3], &vec![stack10[stack10.len() - 2], *e4])).sin();
                    0.5 * (stack10[1])
                };
            }
        }
        (if (x0) * (q2[1]) > 0.1 && q2[3] < 0.9 { (x0 + *p1) } else { (1.5 + (q2[1]).cos()).recip() }) + q2[1] + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &mut a1[0], &a2.to_vec()), (&mut d0[0], &mut d1[0], d2),
            |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
            Point { at: &[-0.18, 1.17, -0.29, 0.15, -0.59, 0.96], weights: &[0.0, 0.25, 0.0, 0.0, 0.0, 0.0], gradient: &[2.0000000000e0, 2.5335630844e-2, 8.2207231183e-3, 1.0197305159e0, 1.4044800966e-2, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000240 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut f64, q2: &mut [f64], value3: f64) -> f64 {
        let mut row1 = [[(value3 - (x0)), *p1], [value3, (-((q2[1]).powi(2))).exp()]];
        let mut m2 = (((q2[1]) * (x0) - ((q2[2] + q2[2])))).sin();
        if m2 > x0 {
            let old3 = std::mem::replace(&mut m2, ((x0 + q2[0])).sin());
            let mut row4 = [q2[2]; 2];
        } else if !(*p1 > row1[0][0]) {
            let mut row5 = [(row1[0][0]).powi(2), (m2) * (x0)];
        }
        for i6 in (0..5).step_by(2) {
            let mut m7 = (row1[(i6 + 1) % 2][i6 % 2] + (if (value3).tanh() > m2 { q2[i6 % 4] } else { value3 }));
            'outer8: for i9 in 1..3 {
                let found11 = 'block10: {
                    ((value3) * (row1[(i6 + 2) % 2][i6 % 2]) + row1[i9 % 2][(i9 + 1) % 2])
                };
                if (value3) / (2.0 + (m7).sin()) > 0.1 && ({ let inner12 = 0.65_f64; inner12 * (q2[(i6 + 2) % 4]) }) < 0.9 {
                    return row1[i9 % 2][1] + m7 + row1[(i6 + 2) % 2][i6 % 2] + found11;
                }
            }
            if *p1 > row1[i6 % 2][i6 % 2] {
                break;
            }
        }
        let mut sum13 = 0.0;
        for j14 in 0..2 {
            let factor17 = 0.5 * (row1[1 - j14][j14]);
            let mut column16 = 0.5 * ((value3).sin());
            for k15 in 0..2 {
                column16 += q2[k15 * 2 + j14] * factor17 * m2;
            }
            sum13 += column16.sin();
        }
        q2[1] + q2[3] + value3 + x0 + sum13
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &mut a1[0], a2, a3[0]), (&mut d0[0], &mut d1[0], d2, &mut d3[0]),
            |a0: 1, a1: 1, a2: 4, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-0.66, -0.71, -0.99, -0.43, 1.2, 0.65, 0.33], weights: &[0.0, 0.25, 0.25, 0.5, 0.75, 1.0, 0.0], gradient: &[-1.3300000000e0, 2.5000000000e-1, 1.2500000000e0, 1.2148211627e0, 7.5000000000e-1, 1.0000000000e0, 4.3200000000e0], stopped: false }
        );
    }
}

mod seed_1000241 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &Vec<f64>, value3: &mut [f64]) -> f64 {
        if (x0).atan() > x0 {
            let x0 = p1[1];
            let mut row1 = [q2[1], x0, (value3[1] - (value3[0]))];
        } else if stop_gradient(p1[0]) > q2[1] {
            let v2 = ((x0).powi(3) - (value3[1]));
        }
        value3[2] -= 0.5 * (((x0 - (q2[0]))).sin());
        let mut n4 = 0;
        let found3 = loop {
            n4 += 1;
            if n4 > 2 {
                break (p1[1]).sin();
            }
        };
        let mut sum5 = 0.0;
        for i6 in 1..1 {
            let difference7 = p1[i6 + 1] - p1[i6] * p1[i6 - 1];
            let late8;
            if (1.0 + (found3).powi(2)).sqrt() > value3[(n4 + 1) % 3] {
                let late9;
                if difference7 < value3[n4 % 3] || difference7 > 0.3 {
                    late9 = (((value3[2]) / (2.0 + (0.25 * (i6 as f64)).sin())).sin()).sin();
                } else {
                    late9 = 0.25 * (n4 as f64);
                }
                late8 = ((0.25 * (n4 as f64) + (value3[n4 % 3] + difference7))).sin();
            } else {
                late8 = 0.5 * (x0);
            }
            sum5 += ((if value3[2 - i6] > 0.1 && p1[i6] < 0.9 { q2[(i6 + 2) % 2] } else { (late8) / (2.0 + (p1[(i6 + 2) % 2]).sin()) })).tanh();
        }
        let mut sum10 = 0.0;
        for i11 in 0..1 {
            let difference12 = q2[i11 + 1] - q2[i11];
            let v13 = 0.5 * (((p1[(n4 + 2) % 2] + value3[i11])).max((value3[2 - i11]) / (2.0 + (p1[(n4 + 1) % 2]).sin())));
            let v14 = match i11 % 4 {
                1..=2 => {
                    found3
                }
                1 if n4 < 2 => {
                    (((value3[i11]) * (0.25 * (i11 as f64))) * ((value3[i11]).powi(3))).tanh()
                }
                _ => {
                    (((difference12) * (found3) + (found3).atan2(2.0 + (value3[i11]).sin()))).tanh()
                }
            };
            sum10 -= 0.5 * ((if (1.5 + (value3[2]).sin()).ln() > value3[1] { (v13).powi(2) } else { (p1[0] - (found3)) }));
        }
        ((value3[n4 % 3]).powi(2)) * (found3) + x0 + q2[n4 % 2] + found3 + sum5 + sum10
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, &a2.to_vec(), a3), (&mut d0[0], d1, d2, d3),
            |a0: 1, a1: 2, a2: 2, a3: 3|, |d0, d1, d2, d3|,
            Point { at: &[-0.31, -1.12, -1.09, 1.01, -0.01, 0.73, -1.21, -1.02], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75], gradient: &[9.0693420563e-1, 0.0000000000e0, 7.9894381888e-1, 9.3065794370e-2, 1.0000000000e0, -9.5447529510e-1, 5.0000000000e-1, 7.5000000000e-1], stopped: true }
        );
    }
}

mod seed_1000242 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[f64]) -> f64 {
        let mut t1 = (q2[1], x0);
        let row2 = vec![({ let inner3 = x0; inner3 * (q2[0]) }); 3];
        let v4 = if row2[0] < row2[0] || p1 > 0.3 {
            let x0 = 0.5 * (({ let inner5 = (p1 + p1); inner5 * (({ let inner6 = row2[2]; inner6 * (p1) })) }));
            t1.0 = 0.5 * (stop_gradient((p1 + p1)));
            (((if (q2[1]).powi(3) > q2[0] { row2[1] } else { q2[1] })).atan2(2.0 + ((row2[0]) * (x0)).sin())).sin()
        } else {
            ((p1).abs()).clamp(-1.25, 1.25)
        };
        let mut sum7 = 0.0;
        for i8 in 0..2 {
            let difference9 = q2[i8 + 1] - q2[i8];
            let mut n10 = 0;
            while n10 < 2 {
                n10 += 1;
                let row11 = [q2[(n10 + 1) % 3], (v4).sin(), (x0 - (q2[(i8 + 1) % 3])), (t1.0).powi(2)];
            }
            sum7 += (t1.1).cos();
        }
        let mut sum12 = 0.0;
        for i13 in 0..2 {
            let difference14 = q2[i13 + 1] - q2[i13];
            let mut n15 = 0;
            while n15 < 3 {
                n15 += 1;
                let mut n17 = 0;
                let found16 = loop {
                    n17 += 1;
                    if n17 > 1 {
                        break (((0.25 * (n17 as f64)).tanh()).min(t1.0)).tanh();
                    }
                };
            }
            sum12 -= (t1.1).sin();
        }
        (q2[0]) / (2.0 + (v4).sin()) + x0 + t1.1 + q2[1] + sum7 + sum12
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2),
            |a0: 1, a1: 1, a2: 3|, |d0, d1, d2|,
            Point { at: &[0.39, 0.07, -1.46, 0.69, 0.03], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[-6.1019494996e-1, 3.3991572438e-1, 4.8310512596e-1, 1.0000000000e0, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000243 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64) -> f64 {
        let mut m1 = (x0).cos();
        let late2;
        if x0 > x0 {
            let row3 = [x0, (m1) * (x0), (m1 + m1)];
            late2 = 0.5 * (((m1 - (row3[2])) - ((1.5 + (x0).cos()).recip())));
        } else {
            late2 = (-(x0)) * ((x0 - (m1)));
        }
        let mut sum4 = 0.0;
        for i5 in 1..3 {
            let mut row6 = vec![((m1 - (m1))).tanh(); 4];
            sum4 += ((m1) * (m1)) * ((late2 + late2));
        }
        let mut sum7 = 0.0;
        for i8 in 1..3 {
            let m1 = 0.5 * (late2);
            let mut row9 = [x0, (late2).hypot(1.0 + (x0).powi(2))];
            sum7 += late2;
        }
        late2 + late2 + late2 + m1 + sum4 + sum7
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &mut f64, value3: f64) -> f64 {
        let mut n2 = 0;
        let found1 = loop {
            n2 += 1;
            if n2 > 2 {
                break *q2;
            }
            for i3 in (1..5).step_by(2) {
                *q2 /= 2.0 + (((x0 + *q2)) * ((1.0 + (value3).powi(2)).sqrt())).sin();
                *q2 = 0.5 * (helper_1(((x0 - (value3))).sin()));
            }
        };
        let mut stack4 = vec![(*q2) * (p1[n2 % 3]), (found1).mul_add(value3, value3)];
        match n2 % 4 {
            k if k > 0 && n2 < 2 => {
                let mut row5 = [(stack4[stack4.len() - 1]) * (p1[n2 % 3]), ({ let inner6 = stack4[n2 % 2]; inner6 * (value3) }), (1.0 + (found1).powi(2)).sqrt()];
            }
            1 if n2 < 2 => {
                let mut m7 = (if n2 % 2 == 1 { (x0) / (2.0 + (value3).sin()) } else { (if n2 % 2 == 1 { p1[1] } else { x0 }) });
            }
            _ => {
                let mut n8 = 0;
                while n8 < 3 && n2 < 1 {
                    let mut m9 = (((*q2) * (stack4[stack4.len() - 2])) * (stop_gradient(stack4[stack4.len() - 1]))).sin();
                    n8 += 1;
                }
            }
        }
        ((found1 + value3)) * ((x0).powi(3)) + *q2 + 0.25 * (n2 as f64) + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, &mut a2[0], a3[0]), (&mut d0[0], d1, &mut d2[0], &mut d3[0]),
            |a0: 1, a1: 3, a2: 1, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[0.06, -0.17, 0.98, 0.24, 0.05, -0.6], weights: &[0.0, 0.0, 0.0, 0.0, 0.25, 0.0], gradient: &[-2.3995880170e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 3.4029434531e0], stopped: true }
        );
    }
}

mod seed_1000244 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[f64]) -> f64 {
        let found2 = 'block1: {
            let mut n4 = 0;
            'outer3: while n4 < 2 {
                if (if !(0.25 * (n4 as f64) > p1) { p1 } else { p1 }) > 0.1 && q2[0] < 0.9 {
                    if n4 % 2 == 0 {
                        let mut m5 = ((stop_gradient(x0) + p1)).tanh();
                        if n4 % 2 == 1 {
                            break 'outer3;
                        }
                        let mut stack6 = vec![(1.0 + (x0).powi(2)).sqrt(), x0];
                    } else {
                        let mut row7 = [(p1).sin(); 4];
                    }
                    let found9 = 'block8: {
                        let mut row10 = [(0.25 * (n4 as f64) + q2[n4 % 2]), (x0 + p1), q2[(n4 + 1) % 2], (x0).tanh()];
                        let mut row11 = [({ let inner12 = p1; inner12 * (inner12) }), (row10[n4 % 4] + row10[(n4 + 1) % 4]), (q2[0]).cos()];
                        if ({ let inner13 = row10[n4 % 4]; inner13 * (p1) }) > row11[0] {
                            break 'block1 ((if n4 < 2 { p1 } else { row11[n4 % 3] })).tanh();
                        }
                        (row10[n4 % 4]).tanh()
                    };
                } else if n4 % 2 == 0 {
                }
                n4 += 1;
            }
            ((1.5 + ((if (p1).hypot(1.0 + (p1).powi(2)) > 0.25 * (n4 as f64) { 0.25 * (n4 as f64) } else { x0 })).sin()).ln()).sin()
        };
        if (p1) * (found2) > q2[1] {
            return (p1 + p1) + q2[0] + found2 + x0;
        }
        let mut sum14 = 0.0;
        for i15 in 1..1 {
            let difference16 = q2[i15 + 1] - q2[i15] * q2[i15 - 1];
            let mut m17 = ((1.0 + ((x0) * (difference16)).powi(2)).sqrt()).tanh();
            sum14 -= (((difference16).mul_add(x0, q2[i15])).mul_add((p1) * (0.25 * (i15 as f64)), found2)).tanh();
        }
        let mut sum18 = 0.0;
        for i19 in 1..1 {
            let difference20 = q2[i19 + 1] - q2[i19] * q2[i19 - 1];
            let mut m21 = (q2[i19]) / (2.0 + (x0).sin());
            'outer22: for i23 in 1..2 {
                let mut row24 = [((0.25 * (i23 as f64)) * (found2)).sin(); 3];
                if row24[i19] > 0.1 && (x0 + x0) < 0.9 {
                    continue 'outer22;
                }
            }
            sum18 += 0.5 * (found2);
        }
        x0 + found2 + x0 + q2[0] + sum14 + sum18
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2),
            |a0: 1, a1: 1, a2: 2|, |d0, d1, d2|,
            Point { at: &[-0.98, 1.09, -1.28, -1.24], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 2.0000000000e0, 1.0000000000e0, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000245 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64) -> (f64, f64) {
        let found2 = 'block1: {
            let mut row3 = [(x0 + x0), (x0).atan2(2.0 + (x0).sin()), (1.0 + (x0).powi(2)).sqrt(), ({ let inner4 = x0; inner4 * (inner4) })];
            if (row3[1] + row3[0]) > row3[2] {
                row3[1] += (x0).tanh();
                break 'block1 (if x0 < x0 || row3[2] > 0.3 { x0 } else { row3[2] });
            }
            (((x0 + row3[0])).tanh()).sin()
        };
        ((if (found2).tanh() > found2 { (found2) / (2.0 + (x0).sin()) } else { (x0 - (found2)) }) + x0 + x0 + x0, (if (found2).sin() > 0.1 && (x0).mul_add(x0, x0) < 0.9 { (found2 + found2) } else { (found2).atan() }))
    }

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let mut n1 = 0;
        while n1 < 2 {
            n1 += 1;
            let t2 = helper_1((x0 - (p1)));
            if helper_1((x0).sin()).0 > t2.0 {
                let mut m3 = (((t2.0 - (p1)) - ((0.25 * (n1 as f64) + p1)))).sin();
                break;
            }
            let found5 = 'block4: {
                'outer6: for i7 in (1..5).step_by(2) {
                    for i8 in 0..3 {
                    }
                }
                (helper_1((p1).tanh()).0 - ((-((p1).powi(2))).exp()))
            };
        }
        let mut sum9 = 0.0;
        for i10 in 0..3 {
            let mut row11 = [(x0) * (0.25 * (i10 as f64)); 3];
            let mut m12 = (-((row11[n1 % 3]) * (0.25 * (i10 as f64)))).sin();
            sum9 += ((if i10 % 2 == 1 { (x0).min(x0) } else { helper_1(0.5 * (x0)).1 })).tanh();
        }
        let mut sum13 = 0.0;
        for i14 in 0..3 {
            let mut m15 = 0.25 * (n1 as f64);
            sum13 += 0.5 * ((stop_gradient(m15)).tanh());
        }
        p1 + x0 + x0 + p1 + sum9 + sum13
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[1.44, -0.41], weights: &[0.0, 0.0], gradient: &[2.6578174269e0, 2.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000246 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let found2 = 'block1: {
            let mut n4 = 0;
            'outer3: while n4 < 2 {
                if (if !(p1[1] > x0) { x0 } else { x0 }) > 0.1 && (x0).min(x0) < 0.9 {
                    let mut m5 = ((stop_gradient(p1[n4 % 2])) / (2.0 + (p1[0]).sin())).tanh();
                    if n4 % 2 == 1 {
                        break 'outer3;
                    }
                    let mut stack6 = vec![(-((x0).powi(2))).exp(), (0.25 * (n4 as f64)).atan2(2.0 + (0.25 * (n4 as f64)).sin())];
                } else {
                    if (0.25 * (n4 as f64)) * (0.25 * (n4 as f64)) > x0 {
                        let row7 = [(p1[(n4 + 1) % 2]).cos(), (x0).abs(), -(x0)];
                    } else {
                    }
                    if n4 < 1 {
                        return (1.5 + ((p1[1]) / (2.0 + (x0).sin())).sin()).ln() + p1[(n4 + 1) % 2] + p1[n4 % 2] + p1[(n4 + 2) % 2];
                    }
                }
                n4 += 1;
            }
            if x0 > 0.1 && (p1[(n4 + 1) % 2]).max(p1[n4 % 2]) < 0.9 {
                break 'block1 0.5 * ((p1[(n4 + 1) % 2] - (x0)));
            }
            (p1[0]) * ((x0).atan())
        };
        (found2).max(x0) + p1[1] + found2 + found2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 2|, |d0, d1|,
            Point { at: &[0.0, 0.97, -0.28], weights: &[0.0, 0.0, 0.0], gradient: &[5.0949883441e-2, 2.0000000000e0, 1.3639277389e0], stopped: true }
        );
    }
}

mod seed_1000247 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        if (x0).atan() > x0 {
            let v1 = x0;
            let mut stack2 = vec![(x0 + v1), v1];
        }
        (if (x0 - (x0)) > x0 { (x0) / (2.0 + (x0).sin()) } else { (x0) / (2.0 + (x0).sin()) }) + x0 + x0 + x0
    }

    #[differentiate]
    fn helper_1(x0: f64, p1: f64, q2: &[f64; 3], value3: &f64) -> f64 {
        'outer1: for i2 in 0..2 {
            let v3 = 0.5 * (q2[i2]);
            'outer4: for e5 in q2.iter() {
            }
        }
        let mut sum7 = 0.0;
        for i8 in 1..2 {
            let difference9 = q2[i8 + 1] - q2[i8] * q2[i8 - 1];
            if helper_0((p1).sin()) > q2[(i8 + 2) % 3] {
                let mut n11 = 0;
                'outer10: while n11 < 2 && !(difference9 > x0) {
                    n11 += 1;
                }
            } else {
            }
            sum7 += ((({ let inner12 = difference9; inner12 * (x0) })) / (2.0 + (q2[i8]).sin())).sin();
        }
        let mut sum13 = 0.0;
        for i14 in 0..2 {
            let difference15 = q2[i14 + 1] - q2[i14];
            match i14 % 4 {
                1..=2 => {
                    let mut m16 = (if i14 < 2 { (difference15 + difference15) } else { (x0).tanh() });
                }
                1 if i14 % 2 == 0 => {
                }
                _ => {
                }
            }
            sum13 += 0.5 * ((1.5 + ((p1).sin()).cos()).recip());
        }
        helper_0(((x0).atan2(2.0 + (p1).sin())).tanh()) + q2[2] + q2[2] + p1 + sum7 + sum13
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut n1 = 0;
        while n1 < 2 {
            n1 += 1;
            let r2 = helper_1(((0.25 * (n1 as f64)) * (0.25 * (n1 as f64))).sin(), (x0).sin(), &[x0, x0, x0], &x0);
            if x0 > 0.1 && helper_1((1.1600000000000001_f64).sin(), (x0).tanh(), &[x0, x0, x0], &r2) < 0.9 {
                let mut m3 = ((helper_1(r2, 0.5 * (0.25 * (n1 as f64)), &[x0, r2, x0], &r2)) / (2.0 + (x0).sin())).sin();
                break;
            }
            match n1 % 4 {
                k if k > 0 && n1 < 2 => {
                    let mut row4 = [(x0 + x0), (x0).atan2(2.0 + (x0).sin()), (x0) * (x0)];
                }
                1 if n1 < 2 => {
                    let v5 = 0.5 * ((r2).abs());
                    if (x0) / (2.0 + (r2).sin()) > r2 {
                        let mut m6 = (v5).tanh();
                        continue;
                    }
                }
                _ => {
                    let v7 = (1.5 + (helper_1(0.5 * (x0), (r2).tanh(), &[x0, r2, x0], &r2)).cos()).recip();
                    if (x0) * (r2) > x0 {
                        continue;
                    }
                }
            }
            let mut m8 = ((r2) / (2.0 + (r2).sin())).sin();
        }
        ((x0) * (x0)).clamp(-1.25, 1.25) + x0 + x0 + 0.25 * (n1 as f64)
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.01], weights: &[0.0], gradient: &[2.0200000000e0], stopped: false }
        );
    }
}

mod seed_1000248 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let found2 = 'block1: {
            let mut n4 = 0;
            'outer3: while n4 < 2 {
                if (if !(0.25 * (n4 as f64) > 0.25 * (n4 as f64)) { x0 } else { 0.25 * (n4 as f64) }) > 0.1 && (x0).min(x0) < 0.9 {
                } else if x0 > 0.14_f64 {
                }
                n4 += 1;
            }
            if n4 < 1 {
                break 'block1 0.5 * ((-((x0).powi(2))).exp());
            }
            (((x0).clamp(-1.25, 1.25) + x0)).sin()
        };
        (x0).powi(2) + found2 + found2 + x0
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 3], q2: f64, value3: f64) -> f64 {
        let mut m1 = 0.5 * ((helper_0((x0).sin())) * (value3));
        let late2;
        if !(m1 > p1[0]) {
            let v4 = 0.5 * (({ let inner3 = (p1[2] + p1[1]); inner3 * ((inner3).abs()) }));
            late2 = 0.5 * (m1);
        } else {
            for i5 in (0..5).step_by(2).rev() {
                if i5 < 1 {
                    m1 += 0.5 * (((value3) / (2.0 + (x0).sin())) / (2.0 + (x0).sin()));
                    if (-((p1[i5 % 3]).powi(2))).exp() > 0.1 && helper_0((m1).tanh()) < 0.9 {
                        continue;
                    }
                } else if (q2 - (q2)) > p1[2] {
                }
            }
            late2 = (((q2 - (m1))).hypot(1.0 + ((value3) * (q2)).powi(2))).sin();
        }
        if (q2).sin() > 0.1 && x0 < 0.9 {
            return (helper_0((q2).sin())) * ((x0 + q2)) + value3 + m1 + value3;
        }
        ((m1 - (m1))) * ((value3 - (value3))) + q2 + value3 + value3
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), a2[0], a3[0]), (&mut d0[0], array(d1), &mut d2[0], &mut d3[0]),
            |a0: 1, a1: 3, a2: 1, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[0.16, -0.66, -0.71, -0.99, -0.43, 1.2], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 2.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000249 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let mut m1 = (x0) * (p1);
        let row2 = [(m1 + m1), (x0 - (m1)), (if (x0 - (p1)) > m1 { m1 } else { p1 }), m1];
        let late3;
        if f64::sin(p1) > row2[0] {
            late3 = (-((row2[3]).powi(2))).exp();
        } else {
            late3 = 0.5 * (x0);
        }
        m1 + late3 + late3 + late3
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[0.24, -1.02], weights: &[0.0, 0.0], gradient: &[4.8000000000e-1, 2.4000000000e-1], stopped: false }
        );
    }
}

mod seed_1000250 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: f64, q2: [f64; 2]) -> f64 {
        let v1 = p1;
        let mut stack2 = vec![(q2[1] - (v1)), (p1).sin()];
        let mut m3 = ((if (x0 + q2[1]) > q2[0] { stack2[stack2.len() - 1] } else { stop_gradient(p1) })).sin();
        (p1).tanh() + p1 + p1 + x0
    }

    #[differentiate]
    fn helper_1(x0: &mut [f64]) {
        match 2 {
            1..=2 => {
                let mut row1 = [f64::sin(x0[1]), (x0[1] - (x0[2]))];
            }
            1 if x0[1] > x0[2] => {
                match 1 {
                    0 => {
                    }
                    1 if (x0[1] - (x0[2])) > x0[0] => {
                    }
                    _ => {
                    }
                }
            }
            _ => {
            }
        }
    }

    #[differentiate]
    fn program(x0: f64, p1: usize, q2: &[f64]) -> f64 {
        let mut row1 = vec![(q2[p1]) * (q2[p1]), 0.25 * (p1 as f64), -(x0), (x0 - (0.25 * (p1 as f64)))];
        let v2 = 0.5 * ((if (0.25 * (p1 as f64) - (q2[3 - p1])) > 0.1 && (q2[p1]) * (row1[0]) < 0.9 { (x0).abs() } else { (x0).max(0.25 * (p1 as f64)) }));
        row1.swap((p1 + 2) % 4, (p1 + 1) % 4);
        helper_1(&mut row1[1..4]);
        let mut m3 = q2[1];
        for i4 in p1..4 {
            let mut row5 = [[(v2 - (q2[3 - p1])), (v2 - (q2[0]))], [(q2[(i4 + 2) % 4] + x0), (m3).mul_add(x0, q2[p1])]];
            if v2 < v2 || v2 > 0.3 {
                row1[(i4 + 2) % 4] *= (0.5 * (((x0).sin() + (if i4 % 2 == 0 { v2 } else { row5[i4 % 2][i4 % 2] })))).cos();
                break;
            }
            let v6 = ((row1[i4]).abs()).tanh();
            if (if i4 % 2 == 1 { x0 } else { v2 }) > m3 {
                row1[(p1 + 1) % 4] = (row1[(p1 + 1) % 4]).sin() + (helper_0(0.5 * ((m3 + q2[0])), 0.5 * (stop_gradient(v2)), [row5[i4 % 2][i4 % 2], 0.25 * (i4 as f64)])).tanh();
                break;
            }
        }
        (f64::sin(m3)) * ((v2).powi(3)) + m3 + 0.25 * (p1 as f64) + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], 2, a2), (&mut d0[0], d2),
            |a0: 1, a2: 4|, |d0, d2|,
            Point { at: &[0.06, -0.17, 0.98, 0.24, 0.05], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 0.0000000000e0, 1.0087034773e0, 0.0000000000e0, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000251 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: f64, q2: f64) -> (f64, f64) {
        let x0 = x0;
        let mut row1 = [q2, (p1 - (x0)), (if (p1 - (q2)) > x0 { x0 } else { q2 })];
        row1[1] = ((f64::sin(q2)).mul_add((p1).powi(3), row1[1])).tanh();
        (p1 + x0 + row1[2] + x0, -((p1) * (x0)))
    }

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: [f64; 3]) -> f64 {
        let mut m1 = ((q2[2]) * (x0) + (p1[1][1]) * (x0));
        let mut n4 = 0;
        let found3 = 'outer2: loop {
            n4 += 1;
            if n4 > 2 {
                break ((helper_0((q2[n4 % 3]).sin(), p1[(n4 + 2) % 2][n4 % 2], 0.5 * (p1[n4 % 2][(n4 + 1) % 2])).1).atan()).sin();
            }
            m1 = (m1).sin() + 0.5 * (((x0 + x0)).cos());
        };
        let mut sum5 = 0.0;
        for i6 in 1..2 {
            let difference7 = q2[i6 + 1] - q2[i6] * q2[i6 - 1];
            for i8 in (1..5).step_by(2).rev() {
                let (left9, right10) = helper_0(((if m1 > 0.1 && (difference7).hypot(1.0 + (q2[n4 % 3]).powi(2)) < 0.9 { found3 } else { q2[(i8 + 2) % 3] })).sin(), 0.5 * ((p1[(i6 + 2) % 2][(i8 + 1) % 2]).atan()), ((p1[(n4 + 2) % 2][n4 % 2]).atan2(2.0 + (q2[i8 % 3]).sin())).tanh());
                if (found3).atan() > x0 {
                    return ((right10) * (0.25 * (i6 as f64))).powi(3) + found3 + left9 + q2[i8 % 3];
                }
            }
            sum5 += ((1.5 + ((difference7).sin()).sin()).ln()).sin();
        }
        let mut sum11 = 0.0;
        for i12 in 1..2 {
            let difference13 = q2[i12 + 1] - q2[i12] * q2[i12 - 1];
            for i14 in (0..=4).rev().step_by(3) {
                match i14 % 4 {
                    0 => {
                    }
                    1 if n4 % 2 == 1 => {
                    }
                    _ => {
                    }
                }
            }
            sum11 += 0.5 * (p1[n4 % 2][n4 % 2]);
        }
        (1.0 + ((x0).atan2(2.0 + (x0).sin())).powi(2)).sqrt() + x0 + m1 + q2[(n4 + 1) % 3] + sum5 + sum11
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], matrix(a1), *array(a2)), (&mut d0[0], matrix(d1), array(d2)),
            |a0: 1, a1: 4, a2: 3|, |d0, d1, d2|,
            Point { at: &[0.35, -0.26, 0.81, 0.56, 0.21, -1.34, -0.75, 1.39], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[8.4301461876e-1, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 6.8115401073e-1, 2.8107320523e-1, 1.5021841267e0, 5.5591828438e-1], stopped: false }
        );
    }
}

mod seed_1000252 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: [f64; 2], q2: &[f64; 3], value3: f64) -> f64 {
        let mut m1 = 0.5 * (q2[0]);
        let v2 = ((m1) * (p1[0]) - ((x0).tanh()));
        m1 = (m1).sin() + ((if value3 < value3 || q2[1] > 0.3 { (value3).sin() } else { (value3).sin() })).sin();
        let v3 = (((q2[0]).atan2(2.0 + (value3).sin()) - ((q2[0]) * (value3)))).tanh();
        let v4 = (((p1[1] + x0)).hypot(1.0 + ((q2[0] + v2)).powi(2))).tanh();
        if (if (1.0 + (v2).powi(2)).sqrt() > 0.1 && (v2 - (value3)) < 0.9 { p1[0] } else { q2[0] }) > v4 {
            let v5 = if v4 > p1[0] {
                let v6 = x0;
                (1.5 + (x0).sin()).ln()
            } else {
                let mut n8 = 0;
                'outer7: while n8 < 2 {
                    let mut m9 = (((q2[1]) * (value3)) * ((v4).sin())).sin();
                    n8 += 1;
                }
                (m1).tanh()
            };
        } else if (value3 + v3) > v4 {
        }
        ((m1) * (q2[1])).mul_add((v3) * (v4), value3) + x0 + q2[2] + v3
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1), array(a2), a3[0]), (&mut d0[0], array(d1), array(d2), &mut d3[0]),
            |a0: 1, a1: 2, a2: 3, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[0.2, 0.95, -1.16, 0.75, -0.17, 0.7, 1.5], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[9.8177302467e-1, 5.4669555658e-3, -4.2163639060e-3, -4.0071403946e-1, -8.2502942180e-1, 1.0000000000e0, 7.0103359480e-1], stopped: false }
        );
    }
}

mod seed_1000253 {
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
                        let v8 = (q2).tanh();
                    }
                }
            };
        }
        (1.0 + ((p1[n2 % 3]).mul_add(p1[2], q2)).powi(2)).sqrt() + x0 + row1[(n2 + 2) % 4] + row1[n2 % 4]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1), a2[0]), (&mut d0[0], array(d1), &mut d2[0]),
            |a0: 1, a1: 3, a2: 1|, |d0, d1, d2|,
            Point { at: &[0.16, 0.02, 0.87, 1.18, 0.57], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.0000000000e0, 0.0000000000e0, 0.0000000000e0, 3.1027289058e0, 8.9098682451e-1], stopped: false }
        );
    }
}

mod seed_1000254 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: f64, value3: &mut [f64]) -> f64 {
        let mut stack1 = vec![p1[3], (1.5 + (x0).sin()).ln()];
        let mut row2 = vec![(1.0 + (p1[0]).powi(2)).sqrt(), (q2).powi(2), (stack1[0] - (q2))];
        'outer3: for e4 in row2.iter().copied() {
            let mut row6 = [(row2[0]) * (value3[1]), stack1[stack1.len() - 2], (e4 - (stack1[stack1.len() - 1])), p1[2]];
        }
        ((x0) * (p1[2]) + (p1[3] + row2[1])) + row2[0] + q2 + row2[2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec(), a2[0], a3), (&mut d0[0], d1, &mut d2[0], d3),
            |a0: 1, a1: 4, a2: 1, a3: 2|, |d0, d1, d2, d3|,
            Point { at: &[0.46, 0.88, 0.08, -0.7, -0.01, -1.17, -0.46, -0.79], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5], gradient: &[-7.0000000000e-1, 6.6062789489e-1, 0.0000000000e0, 4.6000000000e-1, 2.0000000000e0, -2.3400000000e0, 2.5000000000e-1, 5.0000000000e-1], stopped: false }
        );
    }
}

mod seed_1000255 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2]) -> f64 {
        let v1 = match 3 {
            0 | 2 => {
                'outer2: for i3 in 0..2 {
                    if (p1[i3][i3]) / (2.0 + (x0).sin()) > 0.1 && (p1[0][1 - i3]).tanh() < 0.9 {
                    } else {
                    }
                    if p1[i3][(i3 + 1) % 2] > 0.1 && (0.25 * (i3 as f64) + p1[i3][1 - i3]) < 0.9 {
                        break 'outer2;
                    }
                }
                (p1[1][1] + p1[1][0])
            }
            1 if p1[0][1] > p1[0][1] => {
                0.5 * ((p1[0][1] - (p1[0][0])))
            }
            _ => {
                0.5 * (((x0 + p1[0][1]) - ((p1[1][1] + x0))))
            }
        };
        if x0 > x0 {
            return ((p1[0][0] + p1[1][0]) - ((x0 - (p1[0][1])))) + x0 + p1[1][1] + v1;
        }
        ((x0) * (x0)).max((v1).tanh()) + x0 + p1[0][1] + p1[0][1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], matrix(a1)), (&mut d0[0], matrix(d1)),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[0.52, -0.31, -1.03, 0.96, 0.87], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.0400000000e0, 0.0000000000e0, 2.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000256 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: [f64; 3], value3: &mut [f64; 2]) -> f64 {
        value3[1] *= (-((value3[0]).mul_add(p1, p1))).cos();
        if q2[0] < value3[0] || p1 > 0.3 {
            value3[1] *= ((q2[1] + (x0).max(q2[1]))).cos();
            return ((q2[0] + p1)).mul_add(p1, p1) + x0 + x0 + x0;
        }
        {
            let part1 = &q2[1..2];
            let mut t2 = (0.5 * (q2[1]), (value3[1]).sin());
            if p1 > 0.1 && (x0).min(x0) < 0.9 {
                return value3[1] + x0 + x0 + x0;
            }
            let mut n3 = 0;
            while n3 < 2 {
                let mut stack4 = vec![(part1[0] + value3[n3 % 2]), (part1[n3 % 1]).tanh()];
                if n3 % 2 == 0 {
                    stack4[(n3 + 1) % 2] = ((f64::sin(p1)) * ((stack4[n3 % 2]).sin())).tanh();
                    break;
                }
                value3[0] = value3[n3 % 2] * 0.5 + value3[0].sin();
                let mut m5 = ((part1[n3 % 1]) * (p1)).powi(3);
                if !(p1 > value3[n3 % 2]) {
                    break;
                }
                n3 += 1;
            }
            'outer6: for i7 in 1..=2 {
            }
            t2.1 = part1[n3 % 1] * 0.5;
        }
        p1 + value3[0] + q2[0] + q2[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], *array(a2), array(a3)), (&mut d0[0], &mut d1[0], array(d2), array(d3)),
            |a0: 1, a1: 1, a2: 3, a3: 2|, |d0, d1, d2, d3|,
            Point { at: &[0.67, -0.91, 0.45, 1.33, 1.46, -0.21, 0.18], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5], gradient: &[0.0000000000e0, 1.0468234231e0, 2.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.1960641582e0, 3.7626529865e-1], stopped: false }
        );
    }
}

mod seed_1000257 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let mut stack1 = vec![(p1 + p1), ({ let inner2 = x0; inner2 * (x0) })];
        if p1 > 0.1 && (p1 + stack1[1]) < 0.9 {
            return stack1[stack1.len() - 1] + stack1[0] + stack1[stack1.len() - 1] + x0;
        }
        let mut m3 = (((stack1[1]).tanh() + (p1 + stack1[stack1.len() - 1]))).tanh();
        let mut row4 = [((m3).tanh()).sin(); 2];
        if row4[1] > p1 {
            return m3 + p1 + p1 + stack1[stack1.len() - 1];
        }
        let v5 = 0.5 * (((p1).abs()).atan2(2.0 + ((p1).clamp(-1.25, 1.25)).sin()));
        let mut row6 = vec![x0, (x0).powi(3), (row4[1]) * (v5)];
        for i7 in (1..5).step_by(2) {
        }
        ((p1) * (row6[0])) * ((x0 + p1)) + m3 + stack1[0] + row6[2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[0.71, -0.78], weights: &[0.0, 0.0], gradient: &[3.8637667324e0, 2.9649555894e0], stopped: false }
        );
    }
}

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

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], 2), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-1.24], weights: &[0.0], gradient: &[-1.0502723770e0], stopped: true }
        );
    }
}

mod seed_1000259 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: &mut f64, value3: &Vec<f64>) -> f64 {
        if (-((p1[3]).powi(2))).exp() > value3[0] {
            let found2 = 'block1: {
                if -(p1[2]) > p1[2] {
                    let mut row3 = [(x0).powi(3), value3[1]];
                    if x0 > 0.1 && (-((row3[0]).powi(2))).exp() < 0.9 {
                        break 'block1 0.5 * (x0);
                    }
                } else if (*q2 - (p1[1])) > *q2 {
                }
                (((x0) * (value3[1])) * (value3[0])).tanh()
            };
        } else {
        }
        let mut sum4 = 0.0;
        for i5 in 0..2 {
            let difference6 = value3[i5 + 1] - value3[i5];
            let late7;
            if *q2 < x0 || difference6 > 0.3 {
                let mut stack8 = vec![({ let inner9 = *q2; inner9 * (*q2) }), (p1[3 - i5]) * (p1[3])];
                if i5 < 1 {
                    return ((x0 - (x0)) + stop_gradient(difference6)) + p1[3 - i5] + x0 + *q2;
                }
                late7 = (difference6).sin();
            } else {
                late7 = ((x0) * (x0) + (difference6).tanh());
            }
            sum4 += (x0).tanh();
        }
        ((x0) * (*q2)) * (value3[2]) + x0 + value3[1] + value3[2] + sum4
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec(), &mut a2[0], &a3.to_vec()), (&mut d0[0], d1, &mut d2[0], d3),
            |a0: 1, a1: 4, a2: 1, a3: 3|, |d0, d1, d2, d3|,
            Point { at: &[-0.77, 1.48, -1.24, -1.29, 1.03, 0.55, -0.28, -0.56, -0.61], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.0, 0.0, 0.0], gradient: &[1.8274645723e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 7.1970000000e-1, 0.0000000000e0, 1.0000000000e0, 5.7650000000e-1], stopped: true }
        );
    }
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

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), *array(a2)), (&mut d0[0], array(d1), array(d2)),
            |a0: 1, a1: 2, a2: 3|, |d0, d1, d2|,
            Point { at: &[0.41, -0.59, 0.8, -1.04, -0.02, -0.77], weights: &[0.0, 0.25, 0.5, 0.0, 0.0, 0.0], gradient: &[1.2950000000e0, -9.9500000000e-1, 5.0000000000e-1, -5.9000000000e-1, 0.0000000000e0, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000261 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut f64, q2: &Vec<f64>) -> f64 {
        if (x0).sin() > q2[2] {
            let mut row1 = vec![q2[2], stop_gradient(q2[0])];
        }
        let v2 = (((x0).powi(3) + *p1)).tanh();
        match 2 {
            0 => {
                let mut row3 = [(*p1).sin(); 4];
            }
            1 if x0 > v2 => {
                *p1 = 0.5 * (((*p1) * (x0) + (v2 + *p1)));
            }
            _ => {
            }
        }
        let mut sum4 = 0.0;
        for i5 in 1..2 {
            let difference6 = q2[i5 + 1] - q2[i5] * q2[i5 - 1];
            let mut n8 = 0;
            'outer7: while n8 < 2 && !(difference6 > x0) {
                n8 += 1;
                let v10 = 0.5 * (({ let inner9 = (q2[n8 % 3] + v2); inner9 * ((inner9).abs()) }));
            }
            sum4 += (-(((*p1) * (v2)).powi(2))).exp();
        }
        let mut sum11 = 0.0;
        for i12 in 0..2 {
            let difference13 = q2[i12 + 1] - q2[i12];
            let mut m14 = (((difference13) / (2.0 + (v2).sin()) + (x0).tanh())).tanh();
            sum11 += v2;
        }
        (1.5 + (x0).cos()).recip() + q2[2] + *p1 + x0 + sum4 + sum11
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &mut a1[0], &a2.to_vec()), (&mut d0[0], &mut d1[0], d2),
            |a0: 1, a1: 1, a2: 3|, |d0, d1, d2|,
            Point { at: &[-1.19, -0.88, 0.52, -0.31, -1.03], weights: &[0.0, 0.25, 0.0, 0.0, 0.0], gradient: &[1.0050143461e0, 2.1203941102e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000262 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64]) -> (f64, f64) {
        let mut m1 = ((p1[1]) * (p1[3])).tanh();
        let found3 = 'block2: {
            if (p1[1]) / (2.0 + (m1).sin()) > 0.1 && (p1[3] + x0) < 0.9 {
            } else if !(x0 > p1[1]) {
            }
            if m1 > 0.1 && (-((p1[0]).powi(2))).exp() < 0.9 {
                break 'block2 0.5 * ((-((m1).powi(2))).exp());
            }
            0.5 * (x0)
        };
        ((f64::sin(m1)) / (2.0 + (x0).sin()) + x0 + m1 + m1, ((x0 + found3) + ({ let inner4 = p1[3]; inner4 * (p1[2]) })))
    }

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
                let t13 = helper_0((1.5 + (part7[n2 % 2]).sin()).ln(), &p1[..]);
                'outer14: for e15 in part7[0..1].iter().copied() {
                }
            }
            q2[n2 % 3] = part7[n2 % 2] * 0.5;
        }
        ((p1[n2 % 4] + found1)) * ((x0) * (found1)) + found1 + q2[n2 % 3] + found1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), a2), (&mut d0[0], array(d1), d2),
            |a0: 1, a1: 4, a2: 3|, |d0, d1, d2|,
            Point { at: &[-0.6, -1.22, -0.32, -0.55, 0.15, -0.48, 0.72, 1.48], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75], gradient: &[-3.6370944000e-1, -3.1104000000e-1, 7.5000000000e-1, 0.0000000000e0, 0.0000000000e0, 2.5000000000e-1, 3.0382848000e0, 7.5000000000e-1], stopped: false }
        );
    }
}

mod seed_1000263 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = 0.5 * (((x0 + x0) - (x0)));
        let found3 = 'block2: {
            if -(m1) > m1 {
                'outer4: for i5 in 0..3 {
                }
            }
            if !(x0 > m1) {
                break 'block2 ((x0 + m1)).tanh();
            }
            x0
        };
        let mut sum6 = 0.0;
        for i7 in 0..3 {
            let late8;
            if i7 % 2 == 1 {
                let v9 = if i7 % 2 == 0 {
                    ((x0) * (0.25 * (i7 as f64)) + found3)
                } else {
                    0.5 * ((m1 - (found3)))
                };
                late8 = (((m1 - (m1)) + ({ let inner10 = m1; inner10 * (m1) }))).sin();
            } else {
                late8 = ((found3).sin() + (m1 - (found3)));
            }
            sum6 += 0.5 * ((m1 - (stop_gradient(found3))));
        }
        (m1).powi(3) + x0 + x0 + x0 + sum6
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.52], weights: &[0.0], gradient: &[3.8514000000e0], stopped: true }
        );
    }
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

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2[0], matrix(a3)), (&mut d0[0], &mut d1[0], &mut d2[0], matrix(d3)),
            |a0: 1, a1: 1, a2: 1, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[0.8, 0.71, -0.78, -0.87, -0.52, 0.31, -0.16], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[3.2657096339e-1, 1.4097559392e0, 3.0705489116e0, 1.0681485750e0, 0.0000000000e0, 0.0000000000e0, 2.8078194287e-3], stopped: true }
        );
    }
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

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec(), *array(a2), array(a3)), (&mut d0[0], d1, array(d2), array(d3)),
            |a0: 1, a1: 2, a2: 4, a3: 2|, |d0, d1, d2, d3|,
            Point { at: &[-1.16, 0.75, -0.17, 0.7, 1.5, -0.01, 0.01, 1.13, -0.72], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5], gradient: &[0.0000000000e0, 1.6976371164e0, 0.0000000000e0, 1.7828518396e-1, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 1.2500000000e0, 5.0000000000e-1], stopped: false }
        );
    }
}

mod seed_1000266 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: f64) -> (f64, f64) {
        let mut row1 = [(if (x0 - (p1)) > p1 { p1 } else { x0 }), p1];
        let late2;
        if f64::sin(p1) > row1[0] {
            for i3 in (1..=4).rev().step_by(3) {
            }
            late2 = ((-(((row1[0]).powi(2)).powi(2))).exp()).tanh();
        } else {
            late2 = 0.5 * ((if x0 > row1[1] { f64::sin(p1) } else { row1[0] }));
        }
        ((late2 + (late2 + p1)) + row1[0] + late2 + p1, (late2 - ((1.5 + (p1).cos()).recip())))
    }

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[[f64; 2]; 2]) -> f64 {
        let mut stack1 = vec![({ let inner2 = q2[1][1]; inner2 * (inner2) }), (q2[1][0]).tanh()];
        let late3;
        if (p1 - (p1)) > x0 {
            match 2 {
                1..=2 => {
                    stack1[1] /= 2.0 + (((helper_0((q2[0][1]).tanh(), 0.5 * (q2[0][0])).1) / (2.0 + (stack1[stack1.len() - 2]).sin())).tanh()).sin();
                }
                1 if q2[0][1] > stack1[stack1.len() - 1] => {
                    let (left4, right5) = helper_0(0.5 * ((p1 + p1)), (q2[1][1] - (q2[0][1])));
                }
                _ => {
                    stack1[1] = (stack1[1]).sin() + (((x0 - (stack1[1])) + q2[1][1])).sin();
                }
            }
            late3 = ((if (x0).hypot(1.0 + (p1).powi(2)) > p1 { stack1[stack1.len() - 2] } else { q2[1][0] }) - (p1));
        } else {
            let mut m6 = ((q2[1][1] + stack1[1])).abs();
            late3 = ((stack1[1]) * ((stack1[stack1.len() - 2]) * (m6))).sin();
        }
        stack1.push((q2[0][0] - (q2[1][0])));
        let mut row7 = [(stack1[stack1.len() - 1]) * (x0), f64::sin(stack1[stack1.len() - 2]), (p1) * (stack1[stack1.len() - 1])];
        let mut sum8 = 0.0;
        for i9 in 1..2 {
            let difference10 = row7[i9 + 1] - row7[i9] * row7[i9 - 1];
            let mut n11 = 0;
            while n11 < 2 && (q2[i9][0] - (stack1[stack1.len() - 1])) > x0 {
                n11 += 1;
                let (left12, right13) = helper_0((1.5 + (x0).sin()).ln(), 0.5 * ((-((0.25 * (n11 as f64)).powi(2))).exp()));
            }
            sum8 -= 0.5 * ((q2[i9][i9]) * ((late3) * (0.25 * (i9 as f64))));
        }
        late3 + row7[2] + row7[2] + late3 + sum8
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], matrix(a2)), (&mut d0[0], &mut d1[0], matrix(d2)),
            |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
            Point { at: &[0.35, 0.52, -1.04, 1.11, -0.69, 1.49], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, -7.0000000000e-1, 1.0400000000e0, 0.0000000000e0, -7.5323487743e-1, -1.8789982762e0], stopped: false }
        );
    }
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

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, &a2.to_vec(), a3), (&mut d0[0], d1, d2, d3),
            |a0: 1, a1: 2, a2: 3, a3: 3|, |d0, d1, d2, d3|,
            Point { at: &[-1.46, 0.69, 0.03, 0.02, -1.49, -1.09, -0.21, -0.92, -0.95], weights: &[0.0, 0.25, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[3.7928537733e-1, 1.4119861890e0, 2.7501198141e-1, 0.0000000000e0, 9.9942723848e-1, 0.0000000000e0, 2.4752026810e-3, 0.0000000000e0, 1.0000000000e0], stopped: true }
        );
    }
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

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1), a2[0]), (&mut d0[0], array(d1), &mut d2[0]),
            |a0: 1, a1: 3, a2: 1|, |d0, d1, d2|,
            Point { at: &[0.16, 0.02, 0.87, 1.18, 0.57], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.0000000000e0, 0.0000000000e0, 0.0000000000e0, 3.1027289058e0, 8.9098682451e-1], stopped: false }
        );
    }
}

mod seed_1000269 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64) -> (f64, f64) {
        let mut m1 = 0.5 * ((x0) * (x0));
        let late2;
        if !(m1 > x0) {
            m1 = ({ let inner3 = (m1 + m1); inner3 * (({ let inner4 = m1; inner4 * (inner4) })) });
            if (m1 + m1) > 0.1 && (x0).tanh() < 0.9 {
                return (((m1 - (x0)) + stop_gradient(x0)) + m1 + x0 + x0, stop_gradient((x0).hypot(1.0 + (x0).powi(2))));
            }
            late2 = ((x0) * (x0)).max((m1).tanh());
        } else {
            late2 = (x0).tanh();
        }
        ((late2) * ((late2) * (late2)) + m1 + m1 + m1, ({ let inner5 = x0; inner5 * ((late2).powi(3)) }))
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = (x0).tanh();
        let mut row2 = [(x0) / (2.0 + (m1).sin()), (x0 + x0), (1.0 + (m1).powi(2)).sqrt(), (m1) * (x0)];
        m1 = (m1).sin() + (helper_1(((m1 + m1)).tanh()).0).sin();
        row2[2] += ((x0).mul_add(x0, row2[0])).max((row2[3]) * (m1));
        let mut sum3 = 0.0;
        for i4 in 1..3 {
            let difference5 = row2[i4 + 1] - row2[i4] * row2[i4 - 1];
            let v6 = (1.5 + ((row2[(i4 + 1) % 4]) * (x0)).sin()).ln();
            if x0 > v6 {
                return ((x0 + v6)).cos() + 0.25 * (i4 as f64) + difference5 + row2[(i4 + 2) % 4];
            }
            sum3 += ((x0) * ((x0 - (m1)))).tanh();
        }
        let mut sum7 = 0.0;
        for i8 in 1..3 {
            let difference9 = row2[i8 + 1] - row2[i8] * row2[i8 - 1];
            let (left10, right11) = helper_1(0.5 * ((-((0.25 * (i8 as f64)).powi(2))).exp()));
            sum7 += 0.5 * (((m1 + m1)) * (stop_gradient(right11)));
        }
        row2[1] + m1 + x0 + x0 + sum3 + sum7
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[1.45], weights: &[0.0], gradient: &[-6.0796966728e0], stopped: true }
        );
    }
}

mod seed_1000270 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64]) -> f64 {
        let v1 = if (x0 + p1[1]) > p1[0] {
            let mut m2 = ((stop_gradient(x0) - (p1[1]))).tanh();
            if !(p1[1] > m2) {
                m2 = (m2).sin() + (((m2).clamp(-1.25, 1.25) + x0)).sin();
                return p1[1] + x0 + p1[0] + m2;
            }
            (1.5 + ((m2).powi(2)).cos()).recip()
        } else {
            p1[1]
        };
        ((v1 + p1[1])).mul_add(({ let inner3 = x0; inner3 * (p1[0]) }), v1) + x0 + v1 + v1
    }

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let mut row1 = [f64::sin(x0), ({ let inner2 = p1; inner2 * (inner2) }), (x0).atan(), (p1 - (p1))];
        if (1.5 + (row1[1]).cos()).recip() > row1[1] {
            return row1[3] + x0 + x0 + p1;
        }
        let v3 = ((x0).hypot(1.0 + (x0).powi(2))).cos();
        row1[1] = 0.5 * (((row1[2] - (row1[0]))) * ((p1 - (v3))));
        let v4 = ((p1) * (x0)).tanh();
        let r5 = helper_0((p1).sin(), &row1[2..4]);
        let v6 = (((row1[1] + p1)).hypot(1.0 + ((row1[3] + x0)).powi(2))).tanh();
        if (if (1.0 + (r5).powi(2)).sqrt() > 0.1 && (r5 - (x0)) < 0.9 { v3 } else { row1[2] }) > row1[3] {
        }
        if v6 > 0.1 && (v6).clamp(-1.25, 1.25) < 0.9 {
            return row1[1] + x0 + v3 + v6;
        }
        (({ let inner7 = p1; inner7 * (v4) }) + (v4).sin()) + p1 + v3 + v3
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[-1.02, 1.38], weights: &[0.0, 0.0], gradient: &[4.0367821748e0, -3.2459136409e-1], stopped: true }
        );
    }
}

mod seed_1000271 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &f64, q2: f64, value3: f64) -> f64 {
        let mut row1 = vec![0.5 * ((q2 - (value3))); 4];
        if stop_gradient(q2) > q2 {
            let v2 = if (x0 + *p1) > 0.1 && (value3).tanh() < 0.9 {
                let mut row3 = [0.5 * ((if (x0).sin() > 0.1 && (*p1).mul_add(*p1, row1[0]) < 0.9 { q2 } else { row1[0] })); 2];
                let v4 = (1.5 + ((q2) / (2.0 + (row1[3]).sin())).sin()).ln();
                -((*p1 - (q2)))
            } else {
                let v5 = ((x0 + (value3) / (2.0 + (*p1).sin()))).sin();
                let v6 = ((x0).hypot(1.0 + (value3).powi(2))).cos();
                (q2).sin()
            };
        } else {
            let mut m7 = ((1.0 + ((q2) * (value3)).powi(2)).sqrt()).tanh();
        }
        let mut row8 = row1.to_vec();
        let mut stack9 = vec![(q2 + *p1), (x0 - (value3))];
        let mut sum10 = 0.0;
        for i11 in 1..3 {
            let difference12 = row8[i11 + 1] - row8[i11] * row8[i11 - 1];
            let q2 = (((x0 - (value3))).tanh()).sin();
            sum10 += (*p1).tanh();
        }
        let mut sum13 = 0.0;
        for i14 in 0..3 {
            let difference15 = row1[i14 + 1] - row1[i14];
            let mut row16 = vec![*p1; 2];
            let value3 = ((1.0 + (difference15).powi(2)).sqrt()).sin();
            if (0.25 * (i14 as f64)) * (stack9[0]) > row8[(i14 + 2) % 4] {
                return ((row8[(i14 + 2) % 4]) / (2.0 + (row8[(i14 + 1) % 4]).sin())).clamp(-1.25, 1.25) + difference15 + row16[(i14 + 1) % 2] + row16[i14 % 2];
            }
            sum13 += (((if !(value3 > q2) { row8[3 - i14] } else { value3 })).atan2(2.0 + ((value3 + x0)).sin())).tanh();
        }
        ((row8[2] - (q2)) + stack9[stack9.len() - 1]) + x0 + stack9[stack9.len() - 1] + row1[0] + sum10 + sum13
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1[0], a2[0], a3[0]), (&mut d0[0], &mut d1[0], &mut d2[0], &mut d3[0]),
            |a0: 1, a1: 1, a2: 1, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[0.72, 1.48, 0.73, 0.2], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 2.0000000000e0, 1.9605826638e-1, -1.9605826638e-1], stopped: true }
        );
    }
}

mod seed_1000272 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: [f64; 3], value3: &mut [f64; 2]) -> f64 {
        value3[0] += 0.5 * (p1);
        let mut stack1 = vec![p1, (x0).powi(3)];
        let mut row2 = vec![(-((p1).powi(2))).exp(), (1.0 + (p1).powi(2)).sqrt(), q2[1]];
        let late3;
        if x0 > x0 {
            row2.swap(1, 2);
            late3 = (((row2[0]) * (row2[1])) * (value3[1])).tanh();
        } else {
            let mut m4 = 0.5 * ((p1) * ((value3[0]).cos()));
            late3 = ((m4).sin()).abs();
        }
        let mut sum5 = 0.0;
        for i6 in 1..1 {
            let difference7 = value3[i6 + 1] - value3[i6] * value3[i6 - 1];
            {
                let part8 = &value3[i6..i6 + 1];
                let mut row9 = vec![0.5 * ((x0 + part8[0])); 4];
                row9[(i6 + 1) % 4] = part8[0 - i6] * 0.5;
            }
            sum5 += 0.5 * ((late3) / (2.0 + (late3).sin()));
        }
        let mut sum10 = 0.0;
        for i11 in 0..1 {
            let difference12 = value3[i11 + 1] - value3[i11];
            let x0 = (value3[1 - i11]).sin();
            sum10 += (q2[(i11 + 2) % 3]).tanh();
        }
        ((late3) * (late3)).sin() + q2[1] + late3 + stack1[1] + sum5 + sum10
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], *array(a2), array(a3)), (&mut d0[0], &mut d1[0], array(d2), array(d3)),
            |a0: 1, a1: 1, a2: 3, a3: 2|, |d0, d1, d2, d3|,
            Point { at: &[1.48, -1.24, -1.29, 1.03, 0.55, -0.28, -0.56], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5], gradient: &[6.5712000000e0, 1.5126735554e-2, 0.0000000000e0, 1.0000000000e0, 7.4947951819e-1, 1.0350299442e0, 5.0000000000e-1], stopped: false }
        );
    }
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

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &mut a1[0], a2[0], &a3[0]), (&mut d0[0], &mut d1[0], &mut d2[0], &mut d3[0]),
            |a0: 1, a1: 1, a2: 1, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[1.17, -0.29, 0.15, -0.59], weights: &[0.0, 0.25, 0.0, 0.0], gradient: &[1.0000000000e0, 2.5000000000e-1, 9.7569313069e-1, 1.4656375879e0], stopped: false }
        );
    }
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

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), array(a2)), (&mut d0[0], array(d1), array(d2)),
            |a0: 1, a1: 3, a2: 3|, |d0, d1, d2|,
            Point { at: &[1.45, -0.85, 0.04, 1.44, -0.41, -0.19, -1.12], weights: &[0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75], gradient: &[1.6311316186e-1, 7.8651204327e-1, -3.8040177834e-1, -4.4753149522e-1, 2.5000000000e-1, 5.0000000000e-1, 7.5000000000e-1], stopped: true }
        );
    }
}

mod seed_1000275 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> (f64, f64) {
        let found2 = 'block1: {
            if (x0) / (2.0 + (x0).sin()) > 0.1 && (x0) / (2.0 + (x0).sin()) < 0.9 {
                let mut stack3 = vec![x0, (x0).powi(3)];
            } else {
            }
            if (x0).cos() > x0 {
                break 'block1 0.5 * ((1.0 + (x0).powi(2)).sqrt());
            }
            0.5 * (x0)
        };
        ((f64::sin(x0)) / (2.0 + (x0).sin()) + x0 + x0 + x0, ((x0 + found2) + ({ let inner4 = found2; inner4 * (x0) })))
    }

    #[differentiate]
    fn helper_1(x0: f64) -> (f64, f64) {
        let mut m1 = ((helper_0((x0).sin()).0) * (x0)).sin();
        match 3 {
            k if k > 0 && !(m1 > x0) => {
                let mut row2 = vec![(m1) * (m1), (m1).atan(), x0, (x0 - (m1))];
            }
            1 if !(m1 > x0) => {
            }
            _ => {
            }
        }
        (stop_gradient((x0).hypot(1.0 + (x0).powi(2))) + m1 + m1 + m1, (helper_0(0.5 * (x0)).1) / (2.0 + (x0).sin()))
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64], q2: &[[f64; 2]; 2]) -> f64 {
        let v1 = (((q2[1][0]).abs()).clamp(-1.25, 1.25)).tanh();
        let mut n2 = 0;
        while n2 < 2 {
            n2 += 1;
            let mut n4 = 0;
            let found3 = loop {
                n4 += 1;
                if n4 > 2 {
                    break (v1).tanh();
                }
                for e5 in p1.iter_mut() {
                    let v1 = 0.5 * ((1.5 + ((x0).mul_add(0.25 * (n2 as f64), *e5)).cos()).recip());
                }
                for i7 in (0..=4).rev().step_by(3) {
                    p1[1] += (((x0).sin()).mul_add((q2[1][n4 % 2]) / (2.0 + (q2[(n2 + 1) % 2][i7 % 2]).sin()), v1)).sin();
                    if i7 < 1 {
                        p1[0] = (((x0) / (2.0 + (v1).sin())).atan2(2.0 + ((if n2 % 2 == 1 { p1[1] } else { x0 })).sin())).tanh();
                        return (if (v1).sin() > q2[n2 % 2][n4 % 2] { (q2[n4 % 2][i7 % 2]).cos() } else { q2[(n2 + 1) % 2][i7 % 2] }) + x0 + v1 + v1;
                    }
                    let mut n8 = 0;
                    while n8 < 3 && n2 < 1 {
                        n8 += 1;
                    }
                }
            };
            if (found3) * (found3) > 0.1 && (p1[(n4 + 1) % 2]).atan2(2.0 + (v1).sin()) < 0.9 {
                continue;
            }
        }
        (helper_1(0.5 * (0.25 * (n2 as f64))).0) * ((v1).abs()) + p1[n2 % 2] + p1[n2 % 2] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, matrix(a2)), (&mut d0[0], d1, matrix(d2)),
            |a0: 1, a1: 2, a2: 4|, |d0, d1, d2|,
            Point { at: &[1.48, 0.73, 0.2, 0.95, -1.16, 0.75, -0.17], weights: &[0.0, 0.25, 0.5, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0176156854e0, 2.2500000000e0, 5.0000000000e-1, -1.1825766602e-2, -5.3963626575e-3, 3.0972189868e0, 9.1156959017e-1], stopped: true }
        );
    }
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

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), 1), (&mut d0[0], array(d1)),
            |a0: 1, a1: 2|, |d0, d1|,
            Point { at: &[0.37, -1.5, 0.57], weights: &[0.0, 0.25, 0.5], gradient: &[0.0000000000e0, 2.5000000000e-1, 4.0257029255e0], stopped: false }
        );
    }
}

mod seed_1000277 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &f64, q2: &[[f64; 2]; 2]) -> (f64, f64) {
        let mut row1 = [[(x0).atan2(2.0 + (*p1).sin()), (x0).powi(3)], [*p1, (x0 + *p1)]];
        match 2 {
            1..=2 => {
                let mut row2 = [(q2[0][0]).powi(2), (*p1) * (x0)];
            }
            1 if x0 > row1[0][0] => {
            }
            _ => {
            }
        }
        (((row1[1][1] - (x0))).mul_add((1.5 + (*p1).cos()).recip(), q2[0][1]) + q2[0][1] + q2[0][1] + q2[1][1], ((*p1).tanh() - ((row1[1][0]) * (q2[1][1]))))
    }

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: f64) -> f64 {
        'outer1: for (i3, e2) in p1.iter().enumerate() {
            let v4 = if (p1[(i3 + 1) % 4]) / (2.0 + (p1[(i3 + 1) % 4]).sin()) > *e2 {
                let mut row5 = vec![p1[i3], (q2) * (p1[(i3 + 2) % 4]), f64::sin(q2), ({ let inner6 = x0; inner6 * (q2) })];
                -((*e2 - (row5[i3])))
            } else {
                for i7 in 1..=3 {
                    let mut m8 = ((x0 + q2)) * ((1.0 + (*e2).powi(2)).sqrt());
                    m8 -= m8;
                }
                let v9 = ((helper_0((q2).sin(), &x0, &[[p1[i3], 0.25 * (i3 as f64)], [*e2, p1[3]]]).0 + (*e2 - (*e2)))).tanh();
                (helper_0((-((v9).powi(2))).exp(), &v9, &[[q2, p1[1]], [q2, *e2]]).0).sin()
            };
            if (x0) * (*e2) > *e2 {
                break 'outer1;
            }
        }
        (q2).abs() + q2 + q2 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec(), a2[0]), (&mut d0[0], d1, &mut d2[0]),
            |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
            Point { at: &[0.72, -0.01, 0.16, 0.02, 0.87, 1.18], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 3.0000000000e0], stopped: false }
        );
    }
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

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], 3), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-1.29], weights: &[0.0], gradient: &[-4.9920411728e0], stopped: false }
        );
    }
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

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], matrix(a1)), (&mut d0[0], matrix(d1)),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[0.16, -0.66, -0.71, -0.99, -0.43], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[3.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 8.3571463672e-1], stopped: false }
        );
    }
}

mod seed_1000280 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &Vec<f64>, q2: f64, value3: &mut [f64]) -> f64 {
        let mut stack1 = vec![p1[3], (1.5 + (x0).sin()).ln()];
        let mut row2 = vec![(1.0 + (p1[0]).powi(2)).sqrt(), (q2).powi(2), (stack1[0] - (q2))];
        'outer3: for e4 in row2.iter().copied() {
        }
        row2[1] + p1[1] + value3[1] + stack1[1]
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 4]) -> f64 {
        let r1 = helper_0(0.5 * ((x0) * (x0)), &vec![x0, x0, x0, x0], (x0 + x0), &mut p1[2..]);
        let mut m2 = 0.5 * (((r1).atan() - (r1)));
        for i3 in (0..5).step_by(2).rev() {
            if i3 < 1 {
                m2 += (((p1[i3 % 4]) / (2.0 + (p1[(i3 + 1) % 4]).sin())) / (2.0 + (m2).sin())).tanh();
                'outer4: for e5 in p1.iter_mut() {
                    let row7 = [x0, (0.25 * (i3 as f64)) / (2.0 + (x0).sin())];
                    let v8 = if (row7[i3 % 2]).mul_add(0.25 * (i3 as f64), *e5) > row7[i3 % 2] {
                        0.5 * ((x0) / (2.0 + (x0).sin()))
                    } else {
                        0.5 * (((*e5) * (0.25 * (i3 as f64))).powi(3))
                    };
                }
            } else {
            }
        }
        let mut sum9 = 0.0;
        for j10 in 0..2 {
            let factor13 = ((1.0 + ((r1 + m2)).powi(2)).sqrt()).tanh();
            let mut column12 = (x0).abs();
            for k11 in 0..2 {
                column12 += p1[k11 * 2 + j10] * factor13 * p1[j10];
            }
            sum9 += column12.sin();
        }
        let mut sum14 = 0.0;
        for j15 in 0..2 {
            let factor18 = ((if (m2).cos() > x0 { 0.25 * (j15 as f64) } else { m2 })) * ((if j15 % 2 == 0 { m2 } else { m2 }));
            let mut column17 = ((p1[3 - j15]) * (x0)).tanh();
            for k16 in 0..2 {
                column17 += p1[k16 * 2 + j15] * factor18 * 0.25 * (k16 as f64);
            }
            sum14 += column17.sin();
        }
        (r1).atan() + p1[3] + m2 + p1[2] + sum9 + sum14
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1)), (&mut d0[0], array(d1)),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[-0.75, 1.39, 0.72, -0.01, 0.16], weights: &[0.0, 0.25, 0.5, 0.75, 1.0], gradient: &[1.9897437915e0, -1.8964602491e0, 7.2831027045e-1, -1.8419590382e-1, 1.1768853738e0], stopped: false }
        );
    }
}

mod seed_1000281 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64], q2: f64, value3: &[f64; 3]) -> f64 {
        let row1 = [(p1[0]).abs(), (p1[0]).cos(), (q2).abs()];
        match 3 {
            k if k > 0 && !(p1[2] > row1[2]) => {
                let v3 = (({ let inner2 = (x0) * (q2); inner2 * ((inner2).atan()) })).sin();
                match 2 {
                    1..=2 => {
                        p1[3] /= 2.0 + ((((value3[0]) / (2.0 + (x0).sin())) / (2.0 + (row1[1]).sin())).tanh()).sin();
                    }
                    1 if row1[1] > value3[0] => {
                        p1.swap(1, 0);
                    }
                    _ => {
                        let mut stack4 = vec![row1[1], (v3 + x0)];
                    }
                }
            }
            1 if !(p1[2] > row1[2]) => {
                p1.swap(3, 3);
                let mut n5 = 0;
                while n5 < 2 {
                    n5 += 1;
                }
            }
            _ => {
            }
        }
        if (p1[1] - (q2)) > 0.1 && (q2) * (p1[3]) < 0.9 {
            return q2 + value3[0] + row1[1] + x0;
        }
        let mut sum6 = 0.0;
        for i7 in 0..2 {
            let difference8 = row1[i7 + 1] - row1[i7];
            let mut m9 = (q2).sin();
            sum6 += ((f64::sin(row1[i7])) * (row1[0])).tanh();
        }
        let mut sum10 = 0.0;
        for j11 in 0..2 {
            let factor14 = (((if row1[2 - j11] < value3[(j11 + 1) % 3] || q2 > 0.3 { x0 } else { value3[(j11 + 2) % 3] })) * (q2)).tanh();
            let mut column13 = ((q2) / (2.0 + (p1[j11]).sin())).tanh();
            for k12 in 0..2 {
                column13 += p1[k12 * 2 + j11] * factor14 * p1[3 - j11];
            }
            sum10 += 0.5 * column13.sin();
        }
        ({ let inner15 = (1.0 + (x0).powi(2)).sqrt(); inner15 * ((if (1.0 + (value3[1]).powi(2)).sqrt() > 0.1 && (p1[3] + inner15) < 0.9 { q2 } else { q2 })) }) + value3[2] + row1[0] + x0 + sum6 + sum10
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, a2[0], array(a3)), (&mut d0[0], d1, &mut d2[0], array(d3)),
            |a0: 1, a1: 4, a2: 1, a3: 3|, |d0, d1, d2, d3|,
            Point { at: &[0.87, 1.18, 0.57, -0.31, -1.12, -1.09, 1.01, -0.01, 0.73], weights: &[0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0, 0.0], gradient: &[9.9161339561e-1, -6.6159492179e-1, 5.0000000000e-1, 7.5000000000e-1, 4.6463069003e-1, 1.0000000000e0, 1.0355968521e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000282 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: &[[f64; 2]; 2], q2: &[f64; 4], value3: &Vec<f64>) -> (f64, f64) {
        let mut m1 = (((q2[0] + q2[3])).mul_add(x0, q2[0])).sin();
        let mut stack2 = vec![(m1 - (p1[0][1])), (value3[0]).powi(3)];
        {
            let part3 = &q2[0..=1];
            stack2[1] = part3[1] * 0.5;
        }
        if (if (x0).mul_add(value3[0], stack2[stack2.len() - 2]) > q2[3] { q2[0] } else { value3[1] }) > p1[0][0] {
            return (stack2[stack2.len() - 1] + value3[0] + m1 + stack2[1], q2[1]);
        }
        (((if value3[1] < q2[1] || q2[3] > 0.3 { value3[0] } else { value3[1] }) + (q2[3]) / (2.0 + (q2[3]).sin())) + q2[2] + value3[1] + m1, value3[1])
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = (((if (x0) * (x0) > x0 { x0 } else { x0 }) + x0)).tanh();
        let (left2, right3) = helper_1(0.5 * ((1.0 + (m1).powi(2)).sqrt()), &[[m1, x0], [m1, x0]], &[x0, x0, m1, m1], &vec![m1, m1]);
        m1 /= 2.0 + (0.5 * (((if right3 > m1 { x0 } else { left2 })) * ((if right3 > 0.1 && (left2).min(x0) < 0.9 { x0 } else { right3 })))).sin();
        let mut n5 = 0;
        'outer4: while n5 < 2 {
            n5 += 1;
        }
        let mut sum6 = 0.0;
        for i7 in 0..3 {
            let found9 = 'block8: {
                let mut row10 = [[left2, (0.25 * (n5 as f64)) / (2.0 + (right3).sin())], [helper_1(0.5 * (1.07_f64), &[[m1, 0.16_f64], [0.25 * (n5 as f64), x0]], &[m1, left2, right3, right3], &vec![left2, left2]).1, (right3) * (right3)]];
                if row10[(i7 + 1) % 2][n5 % 2] < x0 || x0 > 0.3 {
                    break 'block8 ({ let inner11 = row10[0][(i7 + 2) % 2]; inner11 * (x0) });
                }
                0.5 * ((1.5 + ((right3 - (x0))).sin()).ln())
            };
            sum6 += (((found9) / (2.0 + (left2).sin()) + (0.25 * (n5 as f64) - (x0)))).sin();
        }
        let mut sum12 = 0.0;
        for i13 in 1..3 {
            let row14 = [(stop_gradient(m1)).sin(); 2];
            let mut n15 = 0;
            while n15 < 2 && n5 < 1 {
                n15 += 1;
            }
            sum12 += (((1.0 + (m1).powi(2)).sqrt() + (1.0 + (right3).powi(2)).sqrt())).sin();
        }
        ((-((m1).powi(2))).exp()) / (2.0 + (left2).sin()) + right3 + right3 + m1 + sum6 + sum12
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.65], weights: &[0.0], gradient: &[-1.3784775842e0], stopped: true }
        );
    }
}

mod seed_1000283 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: [f64; 4]) -> (f64, f64) {
        let mut row1 = [(x0).powi(3), p1[3]];
        'outer2: for i3 in 0..2 {
            let x0 = x0;
            if i3 % 2 == 1 {
                continue 'outer2;
            }
        }
        (row1[0] + p1[3] + row1[0] + row1[1], ({ let inner4 = x0; inner4 * ((row1[0]).min(inner4)) }))
    }

    #[differentiate]
    fn helper_1(x0: f64) -> f64 {
        let mut m1 = (helper_0(0.5 * (x0), [x0, x0, x0, x0]).0).tanh();
        let x0 = ({ let inner2 = (m1 + m1); inner2 * (({ let inner3 = m1; inner3 * (inner3) })) });
        let mut n6 = 0;
        let found5 = 'outer4: loop {
            n6 += 1;
            if n6 > 3 {
                break (stop_gradient(m1) - ((m1) * (x0)));
            }
        };
        let mut sum7 = 0.0;
        for i8 in 1..3 {
            let v9 = helper_0(0.5 * ((x0 - (x0))), [found5, found5, x0, m1]).0;
            for i10 in (0..5).step_by(2) {
            }
            sum7 += ((x0).tanh()) / (2.0 + (m1).sin());
        }
        let mut sum11 = 0.0;
        for i12 in 0..3 {
            let mut n14 = 0;
            let found13 = loop {
                n14 += 1;
                if n14 > 2 {
                    break (found5).tanh();
                }
                let mut row15 = [(m1) / (2.0 + (m1).sin()), (1.0 + (found5).powi(2)).sqrt(), (1.05_f64 - (m1)), (x0) * (m1)];
            };
            sum11 -= ((1.5 + ((found13).min(0.75_f64)).sin()).ln()).tanh();
        }
        (if m1 < m1 || x0 > 0.3 { helper_0((x0).tanh(), [m1, m1, x0, 0.25 * (n6 as f64)]).1 } else { (x0).cos() }) + m1 + found5 + m1 + sum7 + sum11
    }

    #[differentiate]
    fn program(x0: f64, p1: [f64; 3], q2: &[[f64; 2]; 2]) -> f64 {
        {
            let part1 = &p1[1..2];
            let mut m2 = (if part1[0] > x0 { (q2[1][0]) * (part1[0]) } else { p1[2] });
            let r3 = helper_1(0.5 * ((-((part1[0]).powi(2))).exp()));
            let mut m4 = (((q2[0][0]) * (m2)) * (stop_gradient(m2))).tanh();
            m2 = part1[0] * 0.5;
        }
        let mut n6 = 0;
        'outer5: while n6 < 2 {
            n6 += 1;
            let mut m7 = (((q2[n6 % 2][1]).sin()) * ((x0 + q2[n6 % 2][n6 % 2]))).sin();
            m7 = ((-(((p1[n6 % 3] + x0)).powi(2))).exp()).sin();
            if n6 % 2 == 1 {
                continue 'outer5;
            }
        }
        ((p1[(n6 + 2) % 3] + 0.25 * (n6 as f64))).hypot(1.0 + (q2[n6 % 2][(n6 + 2) % 2]).powi(2)) + p1[0] + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1), matrix(a2)), (&mut d0[0], array(d1), matrix(d2)),
            |a0: 1, a1: 3, a2: 4|, |d0, d1, d2|,
            Point { at: &[-0.21, 0.18, -1.16, 0.3, -0.69, 0.34, -0.19, 0.15], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.0000000000e0, 1.0000000000e0, -4.0818026531e-1, 0.0000000000e0, -1.2598038601e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000284 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>) -> f64 {
        let mut m1 = (((x0) * (x0)).mul_add((p1[1]).sin(), x0)).tanh();
        for i2 in 1..3 {
            let old3 = std::mem::replace(&mut m1, 0.5 * ((p1[0]) / (2.0 + (p1[i2 % 2]).sin())));
            if (0.25 * (i2 as f64) + old3) > 0.1 && (p1[(i2 + 2) % 2]) / (2.0 + (p1[i2 % 2]).sin()) < 0.9 {
            }
            if p1[(i2 + 2) % 2] > 0.1 && (x0 + p1[i2 % 2]) < 0.9 {
                break;
            }
        }
        let mut sum4 = 0.0;
        for i5 in 1..1 {
            let difference6 = p1[i5 + 1] - p1[i5] * p1[i5 - 1];
            for i7 in (0..=4).rev().step_by(3) {
                match i5 % 4 {
                    0 => {
                    }
                    1 if i7 % 2 == 1 => {
                    }
                    _ => {
                    }
                }
            }
            sum4 += (0.25 * (i5 as f64)).sin();
        }
        let mut sum8 = 0.0;
        for i9 in 1..1 {
            let difference10 = p1[i9 + 1] - p1[i9] * p1[i9 - 1];
            let mut m11 = (((difference10).abs()).clamp(-1.25, 1.25)).sin();
            sum8 -= 0.5 * (m1);
        }
        m1 + x0 + x0 + m1 + sum4 + sum8
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec()), (&mut d0[0], d1),
            |a0: 1, a1: 2|, |d0, d1|,
            Point { at: &[0.87, 1.18, 0.57], weights: &[0.0, 0.0, 0.0], gradient: &[2.0000000000e0, 2.8937472523e-1, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000285 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: &Vec<f64>, value3: &[f64; 3]) -> f64 {
        {
            let part1 = &q2[0..=1];
            let mut m2 = ((part1[1] - (q2[3])) + x0);
            m2 = part1[1] * 0.5;
        }
        let row3 = q2.to_vec();
        let v4 = match 1 {
            k if k > 0 && p1[0][0] > q2[3] => {
                let mut m5 = 0.5 * (f64::sin((q2[1] - (row3[3]))));
                (((value3[0]).tanh()).hypot(1.0 + (q2[3]).powi(2))).tanh()
            }
            1 if p1[0][0] > q2[3] => {
                'outer6: for i7 in (0..=4).rev().step_by(3) {
                    if !(x0 > value3[(i7 + 2) % 3]) {
                        let mut m8 = 0.5 * (((value3[1]) * (x0) + ({ let inner9 = x0; inner9 * (q2[i7 % 4]) })));
                        let mut m10 = (((1.5 + (x0).sin()).ln()) * (q2[i7 % 4])).sin();
                        if (if i7 % 2 == 1 { x0 } else { m8 }) > x0 {
                            break 'outer6;
                        }
                    } else if i7 % 2 == 0 {
                    }
                }
                0.5 * ((x0) * ((p1[1][1] - (p1[0][0]))))
            }
            _ => {
                (((x0) * (p1[0][1]) + row3[0])).sin()
            }
        };
        let mut sum11 = 0.0;
        for i12 in 1..2 {
            let difference13 = value3[i12 + 1] - value3[i12] * value3[i12 - 1];
            if i12 % 2 == 0 {
                let v14 = (v4).sin();
            }
            sum11 -= 0.5 * (((0.25 * (i12 as f64)).sin()).cos());
        }
        ((v4 + value3[2]) + v4) + x0 + p1[0][0] + value3[0] + sum11
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], matrix(a1), &a2.to_vec(), array(a3)), (&mut d0[0], matrix(d1), d2, array(d3)),
            |a0: 1, a1: 4, a2: 4, a3: 3|, |d0, d1, d2, d3|,
            Point { at: &[-0.07, 1.35, 0.11, -1.32, -0.67, -0.69, -1.45, -0.95, -0.76, 0.82, -0.52, -0.73], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, -3.3909368346e-1, 1.0519578113e0, 0.0000000000e0, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000286 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: f64, q2: f64) -> (f64, f64) {
        let mut m1 = (p1).sin();
        let mut row2 = [0.5 * (x0); 2];
        let x0 = q2;
        (m1 + x0 + q2 + row2[1], (1.5 + ((m1).powi(2)).cos()).recip())
    }

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
                let v3 = (helper_0((x0).tanh(), x0, (p1[n2 % 3]).tanh()).0) * ((if p1[n2 % 3] < x0 || x0 > 0.3 { 0.19_f64 } else { p1[2] }));
                if helper_0(0.5 * (p1[(n2 + 2) % 3]), (v3).sin(), (0.25 * (n2 as f64)).tanh()).1 > p1[n2 % 3] {
                    break 0.5 * ((1.0 + (v3).powi(2)).sqrt());
                }
            }
            let mut m4 = (((x0) * (p1[(n2 + 1) % 3])).max(({ let inner5 = x0; inner5 * (x0) }))).sin();
            'outer6: for e7 in p1.iter().rev().copied() {
                let late9;
                if e7 > x0 {
                    late9 = ((if !(e7 > e7) { (e7 + x0) } else { (m4) * (x0) })).tanh();
                } else {
                    late9 = 0.5 * (((m4).abs() + (p1[n2 % 3] + p1[n2 % 3])));
                }
                if !(p1[0] > x0) {
                    return (-(((late9 + late9)).powi(2))).exp() + m4 + m4 + late9;
                }
            }
        };
        (helper_0(found1, (x0).tanh(), (found1).sin()).0).mul_add((found1).powi(2), x0) + x0 + x0 + p1[2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 3|, |d0, d1|,
            Point { at: &[-0.69, 0.34, -0.19, 0.15], weights: &[0.0, 0.25, 0.5, 0.75], gradient: &[3.0120514090e0, 2.3602797562e-1, 5.1532859720e-1, 1.7069866259e0], stopped: false }
        );
    }
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

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], 1, a2, a3[0]), (&mut d0[0], d2, &mut d3[0]),
            |a0: 1, a2: 4, a3: 1|, |d0, d2, d3|,
            Point { at: &[-1.35, -1.12, 1.33, 0.63, 0.74, 0.54], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[-3.8179476940e0, 1.3300000000e0, -4.9000000000e-1, 1.3300000000e0, -1.0000000000e0, -3.0184771906e0], stopped: false }
        );
    }
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

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 3|, |d0, d1|,
            Point { at: &[-0.77, 1.48, -1.24, -1.29], weights: &[0.0, 0.25, 0.5, 0.75], gradient: &[2.9866000000e0, 2.5000000000e-1, 1.5000000000e0, 2.3429000000e0], stopped: true }
        );
    }
}

mod seed_1000289 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        if p1[3] < p1[0] || p1[0] > 0.3 {
            match 2 {
                1..=2 => {
                    let v1 = 0.5 * (x0);
                }
                1 if x0 > p1[0] => {
                    let mut m2 = ((p1[1]) * (x0) + (p1[1]) * (p1[3]));
                }
                _ => {
                    let mut stack3 = vec![({ let inner4 = x0; inner4 * (x0) }), p1[2]];
                    let v5 = 0.5 * (((stack3[stack3.len() - 1]).abs()).tanh());
                }
            }
            let v7 = 0.5 * (({ let inner6 = (p1[3] - (x0)); inner6 * ((inner6 - (p1[2]))) }));
        } else if (-((x0).powi(2))).exp() > p1[2] {
        }
        let mut sum8 = 0.0;
        for j9 in 0..2 {
            let factor12 = (((x0).max(x0)) * ((if x0 > 0.1 && (p1[(j9 + 1) % 4]).max(p1[j9]) < 0.9 { 0.25 * (j9 as f64) } else { p1[(j9 + 2) % 4] }))).sin();
            let mut column11 = 0.5 * (x0);
            for k10 in 0..2 {
                column11 += p1[k10 * 2 + j9] * factor12 * p1[k10];
            }
            sum8 += column11.sin();
        }
        let mut sum13 = 0.0;
        for i14 in 1..3 {
            let difference15 = p1[i14 + 1] - p1[i14] * p1[i14 - 1];
            let mut m16 = 0.5 * (((difference15).abs()) / (2.0 + (p1[(i14 + 1) % 4]).sin()));
            sum13 -= 0.5 * ((1.5 + ((x0 + m16)).cos()).recip());
        }
        f64::sin(x0) + p1[3] + x0 + x0 + sum8 + sum13
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[-0.52, 0.31, -0.16, 1.06, -0.85], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[3.7606281765e0, -3.8276458009e-1, -7.5975107202e-1, 1.1600845861e-1, 8.8271411342e-1], stopped: false }
        );
    }
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

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1)), (&mut d0[0], array(d1)),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[0.87, -0.46, -0.99, 1.28, 0.41], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.7400000000e0, 0.0000000000e0, 2.0000000000e0, -9.5801586029e-1, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000291 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: f64, q2: &[f64; 3], value3: &f64) -> f64 {
        'outer1: for i2 in 0..2 {
            let v3 = 0.5 * (q2[i2]);
            'outer4: for e5 in q2.iter() {
            }
        }
        let mut sum7 = 0.0;
        for i8 in 1..2 {
            let difference9 = q2[i8 + 1] - q2[i8] * q2[i8 - 1];
            if difference9 > p1 {
                let mut stack10 = vec![({ let inner11 = x0; inner11 * (x0) }), *value3];
            }
            sum7 += (1.0 + ((x0 + x0)).powi(2)).sqrt();
        }
        let mut sum12 = 0.0;
        for i13 in 1..2 {
            let difference14 = q2[i13 + 1] - q2[i13] * q2[i13 - 1];
            let v16 = (({ let inner15 = (difference14) * (difference14); inner15 * ((inner15).atan()) })).sin();
            match i13 % 4 {
                1..=2 => {
                }
                1 if i13 % 2 == 0 => {
                }
                _ => {
                }
            }
            sum12 += (difference14).sin();
        }
        f64::sin((q2[1] + x0)) + x0 + q2[2] + *value3 + sum7 + sum12
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut row1 = [[(x0 + x0), (x0).atan()], [(x0).sin(), (x0).min(x0)]];
        let r2 = helper_0(((x0).powi(3)).sin(), (row1[1][1]).atan2(2.0 + (row1[0][0]).sin()), &[row1[1][1], x0, row1[0][0]], &x0);
        let row3 = [(r2).sin(), x0, helper_0(0.5 * (row1[0][0]), (row1[0][1]).sin(), &[x0, r2, row1[0][1]], &r2)];
        row1[1][0] = (((row3[1]) * (x0) + (row1[0][0]).atan2(2.0 + (row1[1][1]).sin()))).tanh();
        ((r2) * (row1[1][0])).min((row3[0]) * (row1[0][0])) + x0 + row3[2] + r2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.21], weights: &[0.0], gradient: &[2.2526283852e1], stopped: false }
        );
    }
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

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, a2), (&mut d0[0], d1, d2),
            |a0: 1, a1: 2, a2: 2|, |d0, d1, d2|,
            Point { at: &[0.81, 0.56, 0.21, -1.34, -0.75], weights: &[0.0, 0.0, 0.0, 0.25, 0.5], gradient: &[5.5164888422e-1, 0.0000000000e0, 0.0000000000e0, 2.5000000000e-1, 2.5000000000e0], stopped: false }
        );
    }
}

mod seed_1000293 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let mut m1 = ((x0 + x0) + x0);
        m1 = (m1).sin() + (((x0).clamp(-1.25, 1.25) + x0)).sin();
        let v2 = if !(x0 > x0) {
            0.5 * (((x0 + m1) + ({ let inner3 = m1; inner3 * (x0) })))
        } else {
            ((1.0 + (m1).powi(2)).sqrt() + ({ let inner4 = x0; inner4 * (x0) }))
        };
        let mut sum5 = 0.0;
        for i6 in 0..3 {
            let row7 = vec![m1, ({ let inner8 = x0; inner8 * (x0) })];
            sum5 += 0.5 * (((row7[(i6 + 1) % 2]) * (x0)).atan());
        }
        let mut sum9 = 0.0;
        for i10 in 1..3 {
            let mut row11 = [(if i10 < 2 { m1 } else { m1 }), (v2).tanh(), ({ let inner12 = x0; inner12 * (m1) })];
            sum9 += 0.5 * ((if x0 > 0.1 && (m1).mul_add(m1, row11[(i10 + 2) % 3]) < 0.9 { m1 } else { (v2) * (x0) }));
        }
        ((m1) * (m1)).max((x0).atan()) + x0 + v2 + x0 + sum5 + sum9
    }

    #[differentiate]
    fn helper_1(x0: f64, p1: &[f64; 4], q2: [f64; 2], value3: &[f64; 3]) -> f64 {
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

    #[differentiate]
    fn program(x0: f64, p1: &f64, q2: &mut f64, value3: &mut [f64; 4]) -> f64 {
        let r1 = helper_0(((*p1).abs()).sin());
        let v2 = ((*p1 + (1.5 + (*p1).sin()).ln())).tanh();
        let mut row3 = [(value3[3] + *p1), ({ let inner4 = x0; inner4 * (*q2) }), (x0 + value3[0]), (*p1) * (value3[1])];
        let mut m5 = x0;
        let v6 = if value3[2] < row3[1] || *q2 > 0.3 {
            let row7 = [((v2 + *p1)).sin(); 3];
            let mut m8 = ((f64::sin(row7[0]) - ((row7[0] + row3[1])))).tanh();
            0.5 * (helper_1(f64::sin(x0), &row3, [*p1, x0], &row7))
        } else {
            let mut t9 = (((value3[1]).tanh()).sin(), ((if !(value3[0] > row3[1]) { *p1 } else { *q2 })).sin());
            0.5 * (*p1)
        };
        helper_0((helper_1(m5, &row3, [*p1, row3[3]], &[row3[1], *p1, *p1])).tanh()) + v2 + m5 + *q2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1[0], &mut a2[0], array(a3)), (&mut d0[0], &mut d1[0], &mut d2[0], array(d3)),
            |a0: 1, a1: 1, a2: 1, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[1.22, -1.05, 1.17, -0.71, 0.83, -0.61, -1.05], weights: &[0.0, 0.0, 0.25, 0.25, 0.5, 0.75, 1.0], gradient: &[-8.7660258794e-1, 3.1094255278e0, 1.2500000000e0, -6.4255771127e-1, -1.0000279612e-1, 7.5000000000e-1, 1.0000000000e0], stopped: false }
        );
    }
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

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 2|, |d0, d1|,
            Point { at: &[-0.07, -0.6, 0.59], weights: &[0.0, 0.0, 0.0], gradient: &[8.7400314959e-2, 1.0335265989e0, 1.7270934314e0], stopped: false }
        );
    }
}

mod seed_1000295 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &f64) -> f64 {
        'outer1: for i2 in 0..2 {
            let x0 = x0;
            if i2 % 2 == 1 {
                continue 'outer1;
            }
            let v3 = if i2 % 2 == 0 {
                let mut row4 = [(0.25 * (i2 as f64) + *p1), (x0 - (x0)), (1.5 + (*p1).cos()).recip(), x0];
                (1.0 + ((row4[3 - i2]).tanh()).powi(2)).sqrt()
            } else {
                let mut row5 = vec![(x0) * (x0), (x0).atan(), x0, (*p1 + *p1)];
                if i2 < 2 {
                    row5[3 - i2] = 0.5 * (((x0) * (row5[3 - i2])).atan());
                    continue 'outer1;
                }
                row5[i2] = (f64::sin(*p1)).sin();
                (row5[i2]).tanh()
            };
            let row6 = [((x0).powi(3)).sin(); 4];
            if i2 % 2 == 0 {
                break 'outer1;
            }
        }
        if !(*p1 > x0) {
            return (*p1 + *p1) + x0 + x0 + *p1;
        }
        let mut sum7 = 0.0;
        for i8 in 0..3 {
            let mut m9 = x0;
            for i10 in 0..=i8 {
            }
            sum7 += ((1.5 + ((m9).sin()).sin()).ln()).sin();
        }
        *p1 + x0 + *p1 + x0 + sum7
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[0.33, 0.99], weights: &[0.0, 0.0], gradient: &[3.2228299964e0, 2.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000296 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64], q2: f64, value3: f64) -> f64 {
        let mut m1 = (q2).tanh();
        'outer2: for i3 in 0..2 {
            'outer4: for e5 in p1.iter() {
            }
        }
        let mut sum7 = 0.0;
        for i8 in 1..2 {
            let difference9 = p1[i8 + 1] - p1[i8] * p1[i8 - 1];
            if m1 > m1 {
                let mut stack10 = vec![({ let inner11 = difference9; inner11 * (0.25 * (i8 as f64)) }), difference9];
            } else if !(difference9 > q2) {
            }
            sum7 += 0.5 * ((({ let inner12 = p1[(i8 + 2) % 3]; inner12 * (q2) })) / (2.0 + (m1).sin()));
        }
        let mut sum13 = 0.0;
        for i14 in 0..2 {
            let difference15 = p1[i14 + 1] - p1[i14];
            if i14 < 1 {
                let mut m16 = 0.5 * ((if i14 < 2 { (difference15 - (0.25 * (i14 as f64))) } else { (x0 - (value3)) }));
            }
            sum13 += 0.5 * ((1.5 + (x0).cos()).recip());
        }
        q2 + m1 + p1[2] + m1 + sum7 + sum13
    }

    #[differentiate]
    fn program(x0: f64, p1: [f64; 4], q2: &[f64]) -> f64 {
        let mut row1 = vec![helper_0(x0, &p1[1..4], (x0).tanh(), x0), x0, p1[1]];
        if (x0).atan() > p1[1] {
            row1[1] *= (-((row1[0]).atan2(2.0 + (p1[3]).sin()))).cos();
            return (helper_0((x0).sin(), &p1[0..3], (row1[0]).sin(), (x0).sin()) + (q2[2]).sin()) + x0 + p1[3] + row1[1];
        }
        'outer2: for i3 in (0..=4).rev().step_by(3) {
        }
        helper_0(((x0) / (2.0 + (x0).sin())).tanh(), &row1[0..=2], ((q2[1]) * (p1[2])).tanh(), (q2[1]).tanh()) + x0 + q2[3] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1), a2), (&mut d0[0], array(d1), d2),
            |a0: 1, a1: 4, a2: 4|, |d0, d1, d2|,
            Point { at: &[0.55, -0.81, 0.23, -0.21, 0.06, 0.58, -1.03, -0.61, 0.35], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.9796854565e-1, 1.7510720419e-1, -7.5121914019e-2, 1.0000000000e0, 3.5674166033e-1, 0.0000000000e0, 0.0000000000e0, 8.1964801785e-1, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000297 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 2], q2: &[f64], value3: f64) -> f64 {
        let x0 = x0;
        let v1 = 0.5 * (value3);
        let v2 = if !(q2[0] > p1[1]) {
            let mut row3 = vec![p1[1], (v1 + p1[1]), ({ let inner4 = value3; inner4 * (x0) }), value3];
            let v5 = if value3 < p1[1] || p1[0] > 0.3 {
                let v7 = ({ let inner6 = (q2[1] + row3[3]); inner6 * ((1.5 + (q2[0]).sin()).ln()) });
                row3[3] = 0.5 * (((q2[0] - (p1[1])) - ((if (p1[1]).powi(3) > p1[0] { row3[2] } else { x0 }))));
                ((if (value3).sin() > 0.1 && (q2[0]).hypot(1.0 + (p1[0]).powi(2)) < 0.9 { (v7) * (p1[0]) } else { v7 })).sin()
            } else {
                let mut row8 = vec![q2[0], (p1[1]).tanh(), (v1 - (x0))];
                ((q2[1] - ((1.5 + (q2[1]).cos()).recip()))).sin()
            };
            ((if (value3).hypot(1.0 + (v1).powi(2)) > q2[1] { (x0).sin() } else { value3 })).sin()
        } else {
            let mut row9 = [[(value3) * (x0), value3], [(p1[1]).sin(), (v1).sin()]];
            let mut stack10 = vec![(value3) * (q2[0]), (if (v1 + value3) > x0 { x0 } else { row9[0][0] })];
            ((if (q2[1]) * (p1[0]) > value3 { stack10[stack10.len() - 1] } else { q2[0] }) + (value3).powi(2))
        };
        let mut sum11 = 0.0;
        for i12 in 0..1 {
            let difference13 = q2[i12 + 1] - q2[i12];
            let v14 = 0.5 * ((x0).abs());
            if (value3 + v2) > q2[i12] {
                let mut m15 = (((v2) * (v1) + (value3).hypot(1.0 + (p1[i12]).powi(2)))).sin();
                return ((if i12 % 2 == 1 { v14 } else { x0 })) * ((p1[(i12 + 1) % 2]) * (p1[(i12 + 2) % 2])) + v1 + p1[1 - i12] + p1[1];
            }
            sum11 += ((1.0 + ((v2 + v2)).powi(2)).sqrt()).tanh();
        }
        ((v1) * (q2[1]) + (q2[0]) * (x0)) + v1 + value3 + value3 + sum11
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), a2, a3[0]), (&mut d0[0], array(d1), d2, &mut d3[0]),
            |a0: 1, a1: 2, a2: 2, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[0.2, 0.95, -1.16, 0.75, -0.17, 0.7], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[-1.1020000000e0, -2.3200000000e-1, 2.1900000000e0, 0.0000000000e0, 0.0000000000e0, 5.0000000000e-1], stopped: false }
        );
    }
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

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, &a2.to_vec(), a3), (&mut d0[0], d1, d2, d3),
            |a0: 1, a1: 2, a2: 3, a3: 3|, |d0, d1, d2, d3|,
            Point { at: &[-1.03, -0.61, 0.35, -0.26, 0.81, 0.56, 0.21, -1.34, -0.75], weights: &[0.0, 0.25, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 2.5000000000e-1, 2.0846299375e-1, 2.0000000000e0, 9.9160642414e-1, 0.0000000000e0, -1.0406829996e-2, 0.0000000000e0, 1.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000299 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64], q2: f64, value3: &mut f64) -> f64 {
        *value3 = (*value3).sin() + ((-(q2)).clamp(-1.25, 1.25)).sin();
        let v1 = if !(x0 > q2) {
            let mut row2 = [(*value3 + p1[1]), (*value3 + p1[1]), ({ let inner3 = x0; inner3 * (q2) }), *value3];
            (if row2[0] < row2[2] || p1[1] > 0.3 { row2[3] } else { (p1[1] + x0) })
        } else {
            0.5 * (((*value3).atan() - (q2)))
        };
        (p1[0]) * ((q2 + q2)) + p1[1] + x0 + p1[1]
    }

    #[differentiate]
    fn program(x0: f64, p1: &f64, q2: [f64; 3]) -> f64 {
        let mut row1 = [x0, (*p1).hypot(1.0 + (q2[0]).powi(2))];
        let r2 = helper_0((q2[2] - (q2[2])), &q2[1..3], 0.5 * ((x0).atan()), &mut row1[0]);
        if q2[0] > q2[0] {
            for e3 in row1.iter_mut() {
                let mut m5 = 0.5 * (((1.0 + (x0).powi(2)).sqrt()).atan2(2.0 + ((*p1) * (r2)).sin()));
            }
            let mut row6 = [[(q2[2] + r2), x0], [(row1[0]).mul_add(r2, row1[0]), (x0) * (row1[0])]];
        }
        match 0 {
            0 => {
            }
            1 if r2 < q2[2] || r2 > 0.3 => {
            }
            _ => {
            }
        }
        row1[0] + r2 + r2 + row1[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1[0], *array(a2)), (&mut d0[0], &mut d1[0], array(d2)),
            |a0: 1, a1: 1, a2: 3|, |d0, d1, d2|,
            Point { at: &[-1.49, -1.09, -0.21, -0.92, -0.95], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[-6.8402356902e-1, 0.0000000000e0, 0.0000000000e0, -1.9594050860e0, 4.0000000000e0], stopped: false }
        );
    }
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

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.78], weights: &[0.0], gradient: &[2.7748486227e0], stopped: false }
        );
    }
}
