//! Written by `UPDATE=1 cargo test -p autodiff-macro compiled_programs`: do not edit.

use crate::support::{Point, array, matrix};
use autodiff::{differentiate, stop_gradient};

mod seed_1000101 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: f64, value3: f64) -> f64 {
        let v1 = match 3 {
            0 => {
                let mut row2 = vec![0.5 * ((p1) * (p1)); 2];
                (((-((p1).powi(2))).exp() + (x0 + row2[0]))).tanh()
            }
            1 if !(value3 > x0) => {
                let mut row3 = [((q2) / (2.0 + (x0).sin())).tanh(); 4];
                ((1.5 + ((x0) * (p1)).sin()).ln()).sin()
            }
            _ => {
                (((value3 + value3)) * (x0)).tanh()
            }
        };
        (-(((q2) * (v1)).powi(2))).exp() + v1 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2[0], a3[0]), (&mut d0[0], &mut d1[0], &mut d2[0], &mut d3[0]),
            |a0: 1, a1: 1, a2: 1, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-1.1, -0.37, -0.65, -0.69], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[1.8893679755e0, 0.0000000000e0, 7.5692314063e-1, -1.7636989414e-1], stopped: false }
        );
    }
}

mod seed_1000102 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let v1 = if (x0) / (2.0 + (x0).sin()) > p1 {
            for i2 in (0..=4).rev().step_by(3) {
                let mut n4 = 0;
                'outer3: while n4 < 2 && (p1 + p1) > p1 {
                    n4 += 1;
                    let mut row5 = [((0.25 * (n4 as f64)) * (p1)).tanh(); 2];
                    for i6 in (1..=4).rev().step_by(3) {
                        let mut row7 = [[(0.25 * (n4 as f64)).hypot(1.0 + (0.25 * (n4 as f64)).powi(2)), (x0).mul_add(x0, 0.25 * (n4 as f64))], [0.25 * (n4 as f64), (-((row5[i6 % 2]).powi(2))).exp()]];
                    }
                }
                if (if n4 < 1 { x0 } else { p1 }) > p1 {
                    let mut m8 = ((p1) / (2.0 + (x0).sin())).tanh();
                    break;
                }
            }
            (x0).sin()
        } else {
            ((x0 + (p1 + x0))).tanh()
        };
        (if ({ let inner9 = v1; inner9 * (x0) }) > p1 { x0 } else { ({ let inner10 = v1; inner10 * (v1) }) }) + v1 + x0 + v1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[1.24, 0.56], weights: &[0.0, 0.0], gradient: &[2.0364438557e0, 1.8221927838e-2], stopped: false }
        );
    }
}

mod seed_1000103 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        if (x0 + x0) > x0 {
            for i1 in (0..=4).rev().step_by(3) {
                let mut n3 = 0;
                'outer2: while n3 < 2 && (x0 + x0) > x0 {
                    n3 += 1;
                }
            }
        }
        let mut sum4 = 0.0;
        for i5 in 1..3 {
            let mut row6 = [((x0 + 0.25 * (i5 as f64))).tanh(); 4];
            if (row6[3] + row6[(i5 + 1) % 4]) > 0.1 && (row6[1] + row6[3 - i5]) < 0.9 {
                row6[3 - i5] *= ((((row6[i5]).clamp(-1.25, 1.25)) * (row6[(i5 + 1) % 4])).tanh()).cos();
                return ((x0).mul_add(x0, x0)).cos() + x0 + x0 + row6[(i5 + 2) % 4];
            }
            sum4 += 0.5 * (row6[i5]);
        }
        let mut sum7 = 0.0;
        for i8 in 0..3 {
            let x0 = (((if (x0).abs() > 0.1 && 0.25 * (i8 as f64) < 0.9 { x0 } else { 0.25 * (i8 as f64) })).clamp(-1.25, 1.25)).sin();
            sum7 -= (-(((if !(x0 > x0) { x0 } else { x0 })).powi(2))).exp();
        }
        (if (x0 - (x0)) > x0 { (x0) / (2.0 + (x0).sin()) } else { (x0) / (2.0 + (x0).sin()) }) + x0 + x0 + x0 + sum4 + sum7
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

mod seed_1000104 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let v1 = if (x0) / (2.0 + (x0).sin()) > x0 {
            for i2 in (0..=4).rev().step_by(3) {
                let mut n4 = 0;
                'outer3: while n4 < 2 && (x0 + x0) > x0 {
                    n4 += 1;
                }
            }
            0.5 * (x0)
        } else {
            (((x0 + x0) + (if (x0 + x0) > x0 { x0 } else { x0 }))).tanh()
        };
        if (if (1.5 + (x0).sin()).ln() > 0.1 && (v1) / (2.0 + (v1).sin()) < 0.9 { x0 } else { x0 }) > x0 {
            return ((v1).mul_add(x0, v1)).cos() + v1 + x0 + x0;
        }
        ((x0 - (v1)) - (stop_gradient(x0))) + v1 + x0 + v1
    }

    #[differentiate]
    fn helper_1(x0: f64, p1: [f64; 4]) -> (f64, f64) {
        let mut m1 = ((-(((p1[0] + p1[3])).powi(2))).exp()).sin();
        {
            let part2 = &p1[0..1];
            m1 /= 2.0 + (0.5 * (((m1).cos()) * (part2[0]))).sin();
            m1 = part2[0] * 0.5;
        }
        (p1[3] + p1[1] + x0 + x0, ({ let inner3 = (x0 + m1); inner3 * (helper_0((x0).tanh())) }))
    }

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: [f64; 2]) -> f64 {
        let v1 = helper_1((q2[0]).sin(), [q2[1], p1, q2[1], q2[1]]).1;
        let mut row2 = vec![v1, (q2[1]) / (2.0 + (p1).sin())];
        let late3;
        if f64::sin(p1) > x0 {
            if x0 < p1 || p1 > 0.3 {
            } else {
            }
            late3 = ((1.0 + (p1).powi(2)).sqrt()).powi(2);
        } else {
            late3 = (f64::sin((if row2[0] > v1 { row2[0] } else { v1 }))).tanh();
        }
        ((x0 + late3) + ({ let inner4 = v1; inner4 * (v1) })) + row2[0] + late3 + p1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], *array(a2)), (&mut d0[0], &mut d1[0], array(d2)),
            |a0: 1, a1: 1, a2: 2|, |d0, d1, d2|,
            Point { at: &[-0.08, 0.73, -1.25, 0.59], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 3.9200000000e0, -1.4297157784e0, -1.3587930879e0], stopped: true }
        );
    }
}

mod seed_1000105 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: f64) -> f64 {
        let mut row1 = [((p1 - (x0))).tanh(); 4];
        let mut m2 = ((row1[1] + (row1[0]).clamp(-1.25, 1.25))).tanh();
        let v3 = 0.5 * (((row1[3] + m2)).cos());
        if (p1).cos() > p1 {
            return v3 + p1 + row1[0] + p1;
        }
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            let difference6 = row1[i5 + 1] - row1[i5];
            let v7 = match i5 % 4 {
                1..=2 => {
                    let mut n8 = 0;
                    while n8 < 2 && (x0 + x0) > 0.1 && (x0 - (x0)) < 0.9 {
                        n8 += 1;
                    }
                    0.5 * (((v3).atan2(2.0 + (0.25 * (n8 as f64)).sin()) + x0))
                }
                1 if x0 > x0 => {
                    (row1[1] + p1)
                }
                _ => {
                    (v3).tanh()
                }
            };
            sum4 -= (p1).tanh();
        }
        (v3 + (p1 + v3)) + v3 + x0 + row1[2] + sum4
    }

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
            let factor10 = (helper_0(0.5 * (x0), (value3).sin())).cos();
            let mut column9 = 0.5 * (0.25 * (j7 as f64));
            for k8 in 0..2 {
                column9 += p1[k8 * 2 + j7] * factor10 * found3;
            }
            sum6 += column9.sin();
        }
        ((found3 + p1[1])).max(({ let inner11 = x0; inner11 * (x0) })) + value3 + q2 + x0 + sum6
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1), a2[0], a3[0]), (&mut d0[0], array(d1), &mut d2[0], &mut d3[0]),
            |a0: 1, a1: 4, a2: 1, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[1.5, -0.92, -0.99, -0.46, -0.82, -0.07, 0.02], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[4.3647962727e0, 4.0505857928e-1, 3.1935624097e-1, 4.0505857928e-1, 3.1935624097e-1, 9.9913973766e-1, -1.0704032865e0], stopped: false }
        );
    }
}

mod seed_1000106 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64], q2: f64) -> f64 {
        match 0 {
            0 | 2 => {
                let mut n2 = 0;
                'outer1: while n2 < 2 && (q2 + p1[2]) > p1[2] {
                    n2 += 1;
                    let mut row3 = [p1[n2 % 3], (q2 - (x0)), (p1[n2 % 3] + 0.25 * (n2 as f64)), x0];
                }
            }
            1 if !(x0 > x0) => {
            }
            _ => {
            }
        }
        if (p1[1] + q2) > 0.1 && (q2) * (q2) < 0.9 {
            return ((q2).max(p1[0]) + q2) + x0 + q2 + x0;
        }
        ((p1[0] + q2)) * ((if q2 > q2 { x0 } else { q2 })) + x0 + x0 + q2
    }

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
                    0.5 * (((x0) * (0.25 * (i7 as f64)) - (helper_0(x0, &[m1, m1, x0], (m1).tanh()))))
                } else {
                    (-(x0) + (x0 + 0.6799999999999999_f64))
                };
                late8 = 0.5 * (((m1).atan() - (found3)));
            } else {
                late8 = (((x0) * (found3) + (found3 + found3))).sin();
            }
            if x0 > 0.25 * (i7 as f64) {
                return helper_0(0.5 * ((m1 - (m1))), &[late8, x0, x0], ((m1).mul_add(m1, late8)).tanh()) + found3 + late8 + m1;
            }
            sum6 += ({ let inner10 = ({ let inner11 = 0.65_f64; inner11 * (0.25 * (i7 as f64)) }); inner10 * (inner10) });
        }
        (m1 + (found3) / (2.0 + (found3).sin())) + found3 + found3 + found3 + sum6
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.84], weights: &[0.0], gradient: &[2.2209072960e0], stopped: false }
        );
    }
}

mod seed_1000107 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64) -> f64 {
        let mut m1 = ((x0 + x0)) * ((if x0 > x0 { x0 } else { x0 }));
        let mut n4 = 0;
        let found3 = 'outer2: loop {
            n4 += 1;
            if n4 > 3 {
                break x0;
            }
            let mut n5 = 0;
            while n5 < 2 && !(x0 > x0) {
                n5 += 1;
            }
        };
        x0 + x0 + x0 + 0.25 * (n4 as f64)
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 3], q2: usize, value3: &[f64]) -> f64 {
        let mut row1 = vec![f64::sin(x0), (0.25 * (q2 as f64)).atan()];
        if value3[q2 % 3] < p1[2] || x0 > 0.3 {
            let v2 = match q2 % 4 {
                1..=2 => {
                    if q2 % 2 == 0 {
                        row1[q2 % 2] = ((x0).sin()).tanh();
                        if q2 < 1 {
                            row1[q2 % 2] += (((1.5 + (x0).cos()).recip()).tanh()).sin();
                            return helper_1(((0.25 * (q2 as f64) + x0)).tanh()) + x0 + p1[0] + row1[q2 % 2];
                        }
                    } else if helper_1(p1[q2 % 3]) > 0.1 && (row1[(q2 + 1) % 2]).abs() < 0.9 {
                    }
                    ((if (row1[q2 % 2]).tanh() > 0.25 * (q2 as f64) { p1[q2 % 3] } else { p1[q2 % 3] })).tanh()
                }
                1 if q2 % 2 == 0 => {
                    0.5 * (((row1[(q2 + 1) % 2]) * (x0)).atan())
                }
                _ => {
                    0.5 * (p1[(q2 + 2) % 3])
                }
            };
        } else {
        }
        (value3[q2 % 3]) / (2.0 + (value3[q2 % 3]).sin()) + value3[0] + row1[q2 % 2] + p1[q2 % 3]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), 0, a3), (&mut d0[0], array(d1), d3),
            |a0: 1, a1: 3, a3: 3|, |d0, d1, d3|,
            Point { at: &[-0.31, -1.03, 0.96, 0.87, -0.46, -0.99, 1.28], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[9.5233356989e-1, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.8128848466e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000108 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        match 0 {
            0 | 2 => {
                let mut n2 = 0;
                'outer1: while n2 < 2 && (x0 + p1) > x0 {
                    n2 += 1;
                    let v3 = ((0.25 * (n2 as f64) + p1)).powi(3);
                    let mut row4 = vec![x0; 4];
                    if n2 % 2 == 1 {
                        row4[n2 % 4] = ((p1).mul_add(p1, 0.25 * (n2 as f64))).sin();
                        continue 'outer1;
                    }
                    for i5 in (0..5).step_by(2).rev() {
                        let mut row6 = [[stop_gradient(row4[i5 % 4]), p1], [(if i5 < 1 { 0.25 * (n2 as f64) } else { v3 }), 0.25 * (i5 as f64)]];
                        if row4[n2 % 4] > 0.1 && row4[(i5 + 1) % 4] < 0.9 {
                            row4[i5 % 4] = 0.5 * (((row6[0][n2 % 2]) * (row6[i5 % 2][1]) - ((v3 - (v3)))));
                            break 'outer1;
                        }
                    }
                }
            }
            1 if !(x0 > x0) => {
                let v7 = p1;
                let mut stack8 = vec![(p1 + v7), p1];
            }
            _ => {
            }
        }
        (if (x0 - (p1)) > p1 { (x0) / (2.0 + (p1).sin()) } else { (x0) / (2.0 + (x0).sin()) }) + p1 + x0 + p1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[-0.16, 0.06], weights: &[0.0, 0.0], gradient: &[1.5898977526e0, 2.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000109 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[[f64; 2]; 2], value3: &mut [f64; 3]) -> f64 {
        value3[2] /= 2.0 + ((((value3[2] + p1)) * (value3[2])).tanh()).sin();
        if -(p1) > p1 {
            'outer1: for i2 in 0..3 {
                {
                    let part3 = &value3[1..=2];
                    let mut row4 = vec![0.5 * ((-((q2[(i2 + 2) % 2][i2 % 2]).powi(2))).exp()); 3];
                    'outer5: for e6 in row4.iter().copied() {
                        let mut row8 = [(value3[0] + row4[i2]), (0.25 * (i2 as f64) - (x0)), (q2[i2 % 2][i2 % 2]).sin(), (value3[i2]).sin()];
                    }
                    row4[(i2 + 1) % 3] = part3[i2 % 2] * 0.5;
                }
            }
        } else {
        }
        (q2[0][1] + (q2[0][0]).atan2(2.0 + (value3[1]).sin())) + p1 + x0 + q2[0][1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], matrix(a2), array(a3)), (&mut d0[0], &mut d1[0], matrix(d2), array(d3)),
            |a0: 1, a1: 1, a2: 4, a3: 3|, |d0, d1, d2, d3|,
            Point { at: &[-0.6, 0.59, -0.1, -0.21, -0.98, -0.23, 1.01, -0.43, -0.31], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75], gradient: &[1.0000000000e0, 9.8053661911e-1, 6.2915010949e-1, 2.0000000000e0, 0.0000000000e0, 0.0000000000e0, 2.5000000000e-1, 5.3612313523e-1, 3.9006314971e-1], stopped: false }
        );
    }
}

mod seed_1000110 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> (f64, f64) {
        match 0 {
            0 | 2 => {
                let mut n2 = 0;
                'outer1: while n2 < 2 && (x0 + x0) > x0 {
                    n2 += 1;
                    let v3 = 0.5 * (((x0 + 0.25 * (n2 as f64))).cos());
                    if v3 > x0 {
                        return (x0 + v3 + v3 + x0, x0);
                    }
                }
            }
            1 if !(x0 > x0) => {
            }
            _ => {
            }
        }
        (x0 + x0 + x0 + x0, ((x0) * (x0)).sin())
    }

    #[differentiate]
    fn helper_1(x0: f64, p1: f64, q2: f64) -> (f64, f64) {
        let v1 = match 1 {
            k if k > 0 && (p1) * (p1) > q2 => {
                let mut m2 = (q2).tanh();
                ((1.5 + ((m2) * (x0)).sin()).ln()).sin()
            }
            1 if (p1) * (p1) > q2 => {
                let mut m3 = ((({ let inner4 = x0; inner4 * (x0) })) * (q2)).tanh();
                (((q2).cos() + m3)).tanh()
            }
            _ => {
                (q2).tanh()
            }
        };
        ((if ({ let inner5 = v1; inner5 * (x0) }) > p1 { helper_0(v1).0 } else { (q2 + x0) }) + x0 + x0 + p1, (-(((x0).atan()).powi(2))).exp())
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        if (1.5 + (x0).sin()).ln() > 0.1 && helper_1((x0).sin(), 0.5 * (x0), (x0).sin()).1 < 0.9 {
            let mut m1 = (if (x0 - (x0)) > x0 { (x0) / (2.0 + (x0).sin()) } else { (x0) / (2.0 + (x0).sin()) });
            let v2 = 0.5 * (((x0).powi(3) + helper_1((m1).tanh(), (m1).tanh(), (x0).tanh()).0));
            'outer3: for i4 in 0..2 {
            }
        } else if x0 < x0 || x0 > 0.3 {
        }
        ((x0 + x0) + ({ let inner5 = x0; inner5 * (inner5) })) + x0 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.71], weights: &[0.0], gradient: &[6.4200000000e0], stopped: false }
        );
    }
}

mod seed_1000111 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut f64) -> f64 {
        let v1 = ((1.0 + (*p1).powi(2)).sqrt() - ((x0 + *p1)));
        let v2 = (v1 + (-((*p1).powi(2))).exp());
        let mut row3 = vec![-(x0), (*p1) * (v1), x0];
        let v4 = (x0 + f64::sin(*p1));
        match 0 {
            0 | 2 => {
                let (left5, right6) = (0.5 * (x0), (v1 + *p1));
                let mut row7 = [[(right6 + row3[1]), (v1) / (2.0 + (x0).sin())], [(v1) * (left5), x0]];
            }
            1 if v4 > v1 => {
            }
            _ => {
            }
        }
        let mut sum8 = 0.0;
        for i9 in 1..2 {
            let difference10 = row3[i9 + 1] - row3[i9] * row3[i9 - 1];
            let mut m11 = (row3[i9]).sin();
            sum8 -= x0;
        }
        let mut sum12 = 0.0;
        for i13 in 0..2 {
            let difference14 = row3[i13 + 1] - row3[i13];
            let difference14 = (x0).tanh();
            sum12 += 0.5 * ((v4).atan2(2.0 + ((v2).max(difference14)).sin()));
        }
        *p1 + x0 + v1 + *p1 + sum8 + sum12
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &mut a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[-1.01, 0.6], weights: &[0.0, 0.25], gradient: &[-6.1045546461e-1, 2.1042880423e0], stopped: false }
        );
    }
}

mod seed_1000112 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        if !(x0 > x0) {
            let mut m1 = ((x0 + (x0) * (x0))).tanh();
            match 0 {
                0 | 2 => {
                }
                1 if (x0 + m1) > x0 => {
                }
                _ => {
                }
            }
            if x0 < x0 || m1 > 0.3 {
                return x0 + x0 + x0 + x0;
            }
        }
        if x0 > x0 {
            return (x0 + f64::sin(x0)) + x0 + x0 + x0;
        }
        let mut sum2 = 0.0;
        for i3 in 0..3 {
            let mut m4 = 0.5 * (0.25 * (i3 as f64));
            for i5 in 0..=i3 {
            }
            sum2 += (((x0 + m4) + (if i3 < 1 { m4 } else { x0 }))).sin();
        }
        let mut sum6 = 0.0;
        for i7 in 1..3 {
            let mut n10 = 0;
            let found9 = 'outer8: loop {
                n10 += 1;
                if n10 > 3 {
                    break x0;
                }
                let mut n11 = 0;
                while n11 < 2 && !(x0 > x0) {
                    n11 += 1;
                }
            };
            sum6 += (x0).tanh();
        }
        ((if ({ let inner12 = x0; inner12 * (x0) }) > x0 { x0 } else { x0 })).atan2(2.0 + (({ let inner13 = x0; inner13 * (x0) })).sin()) + x0 + x0 + x0 + sum2 + sum6
    }

    #[differentiate]
    fn helper_1(x0: f64) -> f64 {
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
        (helper_0(0.5 * (x0))).tanh() + found2 + x0 + found2
    }

    #[differentiate]
    fn program(x0: f64, p1: &f64, q2: &Vec<f64>, value3: &mut [f64; 4]) -> f64 {
        let mut n3 = 0;
        let found2 = 'outer1: loop {
            n3 += 1;
            if n3 > 2 {
                break (helper_0((q2[n3 % 2]).sin())).powi(2);
            }
            let mut stack4 = vec![({ let inner5 = q2[n3 % 2]; inner5 * (*p1) }), (*p1).tanh()];
        };
        let late6;
        if (*p1 - (q2[1])) > x0 {
            let r7 = helper_1((x0).hypot(1.0 + (x0).powi(2)));
            late6 = 0.5 * ((helper_0(0.5 * (found2))) / (2.0 + (value3[n3 % 4]).sin()));
        } else {
            value3.swap(3, n3 % 4);
            late6 = (((found2 + found2)).atan2(2.0 + ((found2).atan()).sin())).sin();
        }
        let mut row8 = vec![helper_1(x0), (value3[(n3 + 2) % 4] - (x0)), *p1];
        let v9 = 0.5 * ((helper_1(0.5 * (late6)) + (row8[1]).cos()));
        if (*p1) * (found2) > late6 {
            let mut n11 = 0;
            let found10 = loop {
                n11 += 1;
                if n11 > 1 {
                    break (((0.25 * (n11 as f64)).tanh()).hypot(1.0 + (helper_1(x0)).powi(2))).tanh();
                }
                'outer12: for i13 in (0..=4).rev().step_by(3) {
                }
            };
            if n11 < 2 {
                return ((x0 - (*p1))).tanh() + found10 + value3[n3 % 4] + found2;
            }
        }
        ((q2[0] + value3[n3 % 4])).cos() + late6 + q2[n3 % 2] + found2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1[0], &a2.to_vec(), array(a3)), (&mut d0[0], &mut d1[0], d2, array(d3)),
            |a0: 1, a1: 1, a2: 2, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[1.39, 0.72, -0.01, 0.16, 0.02, 0.87, 1.18, 0.57], weights: &[0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75, 1.0], gradient: &[0.0000000000e0, 0.0000000000e0, -5.3118619792e-1, 4.1192050495e1, 2.5000000000e-1, 5.0000000000e-1, 7.5000000000e-1, 4.6881380208e-1], stopped: false }
        );
    }
}

mod seed_1000113 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let v1 = ((1.0 + (x0).powi(2)).sqrt() - ((x0 + x0)));
        let v2 = (x0 + (-((v1).powi(2))).exp());
        let mut row3 = vec![-(x0), (v2) * (v1), x0];
        let mut sum4 = 0.0;
        for i5 in 0..2 {
            let difference6 = row3[i5 + 1] - row3[i5];
            if !(row3[i5] > row3[2 - i5]) {
                'outer7: for e8 in row3.iter().rev() {
                }
            } else {
            }
            sum4 -= (((v2 - (difference6)) + stop_gradient(row3[2 - i5]))).sin();
        }
        let mut sum10 = 0.0;
        for i11 in 0..2 {
            let difference12 = row3[i11 + 1] - row3[i11];
            let mut m13 = ((row3[i11]) * (row3[i11])).sin();
            sum10 -= (v2).tanh();
        }
        v2 + v1 + x0 + v2 + sum4 + sum10
    }

    #[differentiate]
    fn helper_1(x0: f64) -> f64 {
        for i1 in (0..5).step_by(2) {
            let mut row2 = vec![(x0).abs(), helper_0(x0)];
        }
        let x0 = ((x0) * ((x0).atan())).sin();
        (1.5 + ((if helper_0((x0).sin()) > x0 { x0 } else { x0 })).cos()).recip() + x0 + x0 + x0
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let found2 = 'block1: {
            if (x0) / (2.0 + (x0).sin()) > 0.1 && (x0) / (2.0 + (x0).sin()) < 0.9 {
                let mut stack3 = vec![x0, (x0).powi(3)];
            } else {
                'outer4: for i5 in 0..2 {
                    let x0 = x0;
                    if i5 % 2 == 0 {
                        break 'block1 0.5 * ((0.25 * (i5 as f64) - (x0)));
                    }
                }
            }
            if helper_1((x0).sin()) > x0 {
                break 'block1 ({ let inner6 = x0; inner6 * (inner6) });
            }
            ((helper_0(0.5 * (x0))).atan()).sin()
        };
        ((x0 - (found2)) + ({ let inner7 = found2; inner7 * (found2) })) + found2 + found2 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-1.14], weights: &[0.0], gradient: &[9.3000000000e-1], stopped: true }
        );
    }
}

mod seed_1000114 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: usize, value3: &[f64]) -> f64 {
        let mut n2 = 0;
        'outer1: while n2 < 2 {
            n2 += 1;
            let mut stack3 = vec![x0, p1[q2 % 2]];
            if (p1[q2 % 2] - (x0)) > stack3[stack3.len() - 2] {
                continue 'outer1;
            }
            stack3[1] = (stack3[1]).sin() + x0;
        }
        if n2 % 2 == 1 {
            return (p1[(n2 + 1) % 2] + (value3[(q2 + 1) % 2]) * (x0)) + p1[(n2 + 2) % 2] + p1[q2 % 2] + p1[1];
        }
        let mut sum4 = 0.0;
        for i5 in 1..1 {
            let difference6 = value3[i5 + 1] - value3[i5] * value3[i5 - 1];
            let mut n7 = 0;
            while n7 < 2 && !(difference6 > 0.31_f64) {
                n7 += 1;
                let v8 = ((if (x0).abs() > 0.1 && 0.25 * (n7 as f64) < 0.9 { p1[(i5 + 1) % 2] } else { p1[(q2 + 2) % 2] })).clamp(-1.25, 1.25);
                if (difference6 - (x0)) > p1[(n7 + 1) % 2] {
                    break;
                }
            }
            sum4 += (stop_gradient((p1[0]).powi(3))).sin();
        }
        ((0.25 * (q2 as f64) + x0) - ((1.0 + (x0).powi(2)).sqrt())) + x0 + 0.25 * (n2 as f64) + p1[n2 % 2] + sum4
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, 2, a3), (&mut d0[0], d1, d3),
            |a0: 1, a1: 2, a3: 2|, |d0, d1, d3|,
            Point { at: &[1.43, -1.47, -1.07, -0.64, -1.29], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.1804989386e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000115 {
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

mod seed_1000116 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: usize, q2: &[f64]) -> f64 {
        let mut n2 = 0;
        'outer1: while n2 < 2 {
            n2 += 1;
            let mut stack3 = vec![x0, q2[p1 % 2]];
            {
                let part4 = &q2[0..=1];
                stack3[n2 % 2] = part4[(p1 + 1) % 2] * 0.5;
            }
        }
        0.25 * (n2 as f64) + 0.25 * (n2 as f64) + x0 + q2[(p1 + 1) % 2]
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let v1 = if (x0).cos() > x0 {
            for i2 in (0..5).step_by(2) {
                let mut row3 = vec![(x0).abs(), helper_0(x0, 2, &[x0, 0.25 * (i2 as f64)])];
            }
            let x0 = 0.5 * (((x0).max(x0)) * (helper_0(x0, 2, &[x0, x0])));
            (f64::sin((x0 - (x0)))).tanh()
        } else {
            let found5 = 'block4: {
                if (x0) / (2.0 + (x0).sin()) > 0.1 && (x0) / (2.0 + (x0).sin()) < 0.9 {
                    let mut stack6 = vec![x0, (x0).powi(3)];
                } else {
                }
                if (x0).cos() > x0 {
                    break 'block4 0.5 * ((1.0 + (x0).powi(2)).sqrt());
                }
                0.5 * (x0)
            };
            ((f64::sin(x0)) / (2.0 + (x0).sin())).tanh()
        };
        ((x0 + v1) + ({ let inner7 = v1; inner7 * (x0) })) + x0 + x0 + v1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.71], weights: &[0.0], gradient: &[3.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000117 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = ((x0 + (x0) * (x0))).tanh();
        match 0 {
            0 | 2 => {
                let old2 = std::mem::replace(&mut m1, (x0).tanh());
            }
            1 if (x0 + m1) > x0 => {
                for i3 in (1..=4).rev().step_by(3) {
                    let mut row4 = [[(x0).mul_add(x0, m1), (x0 + x0)], [x0, (x0) / (2.0 + (x0).sin())]];
                    if !(row4[i3 % 2][i3 % 2] > m1) {
                        break;
                    }
                }
            }
            _ => {
                let mut stack5 = vec![(x0 - (m1)), (x0 + x0)];
                let row6 = [(stack5[stack5.len() - 1]) / (2.0 + (m1).sin()), ({ let inner7 = x0; inner7 * (x0) })];
            }
        }
        let mut n8 = 0;
        while n8 < 2 {
            n8 += 1;
            let row9 = [(x0) * (x0), (m1 + x0)];
        }
        let mut sum10 = 0.0;
        for i11 in 1..3 {
            let mut row12 = [(m1).tanh(); 2];
            if n8 < 1 {
            } else if i11 % 2 == 1 {
            }
            sum10 += ((if !(row12[1] > x0) { 0.25 * (i11 as f64) } else { (x0 + 0.25 * (n8 as f64)) })).sin();
        }
        let mut sum13 = 0.0;
        for i14 in 0..3 {
            let mut m15 = ((stop_gradient(x0) + m1)).tanh();
            for i16 in (0..3).rev() {
            }
            sum13 -= 0.5 * ((-(((-((m15).powi(2))).exp()).powi(2))).exp());
        }
        x0 + 0.25 * (n8 as f64) + m1 + m1 + sum10 + sum13
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-1.47], weights: &[0.0], gradient: &[2.5169690080e0], stopped: true }
        );
    }
}

mod seed_1000118 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let mut n2 = 0;
        'outer1: while n2 < 2 {
            n2 += 1;
            let mut stack3 = vec![p1[(n2 + 1) % 2], (0.25 * (n2 as f64) + p1[n2 % 2])];
            if n2 % 2 == 1 {
                stack3[n2 % 2] += ((x0).atan2(2.0 + (0.25 * (n2 as f64)).sin())).tanh();
                return 0.25 * (n2 as f64) + p1[n2 % 2] + stack3[stack3.len() - 1] + stack3[0];
            }
            stack3[(n2 + 1) % 2] += ((p1[n2 % 2]).cos() - ((x0) / (2.0 + (0.25 * (n2 as f64)).sin())));
        }
        let mut m4 = 0.5 * (x0);
        {
            let part5 = &p1[..2];
            m4 *= ((({ let inner6 = x0; inner6 * (m4) })).tanh()).cos();
            m4 = part5[n2 % 2] * 0.5;
        }
        x0 + x0 + x0 + 0.25 * (n2 as f64)
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 2|, |d0, d1|,
            Point { at: &[-1.27, 0.9, 1.5], weights: &[0.0, 0.0, 0.0], gradient: &[2.6169777872e-1, 1.0000000000e0, 2.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000119 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[f64]) -> f64 {
        'outer1: for i2 in 0..3 {
            match i2 % 4 {
                k if k > 0 && i2 < 2 => {
                    let row3 = vec![(p1 + q2[(i2 + 1) % 4]), (0.25 * (i2 as f64) + 0.25 * (i2 as f64))];
                }
                1 if i2 < 2 => {
                    let v4 = match i2 % 4 {
                        1..=2 => {
                            let mut m5 = (((p1) * (p1) + (q2[(i2 + 2) % 4]) * (x0))).sin();
                            let mut m6 = (((m5 + p1) + (if i2 < 1 { p1 } else { x0 }))).sin();
                            0.5 * (((m6).min(q2[3 - i2]) - (q2[(i2 + 1) % 4])))
                        }
                        1 if x0 > x0 => {
                            let mut m7 = ((x0 + (p1 + x0))).tanh();
                            let row8 = [(x0).mul_add(p1, x0), (m7 + p1), x0];
                            if !(p1 > x0) {
                                break 'outer1;
                            }
                            (x0).sin()
                        }
                        _ => {
                            (((p1) * (p1) + (0.25 * (i2 as f64) + x0))).sin()
                        }
                    };
                    if i2 % 2 == 0 {
                        break 'outer1;
                    }
                }
                _ => {
                }
            }
        }
        (p1).tanh() + p1 + p1 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2),
            |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
            Point { at: &[1.16, 0.48, -0.09, -0.85, -1.06, 0.59], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 2.8008666403e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000120 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let x0 = ((x0 - (x0)) - (stop_gradient(x0)));
        let mut m1 = (x0).tanh();
        let found3 = 'block2: {
            let row4 = [(x0) / (2.0 + (m1).sin()), (m1 + m1)];
            let mut n5 = 0;
            while n5 < 2 {
                n5 += 1;
            }
            ((x0 + row4[n5 % 2]) + (row4[1]).min(x0))
        };
        (if (found3) * (m1) > found3 { found3 } else { (m1).atan() }) + found3 + m1 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.88], weights: &[0.0], gradient: &[0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000121 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &f64) -> f64 {
        'outer1: for i2 in 0..2 {
            let mut m3 = (0.25 * (i2 as f64) + p1[i2]);
            if i2 % 2 == 1 {
                let late4;
                if i2 % 2 == 1 {
                    let mut row5 = [[(*q2).mul_add(x0, x0), (0.25 * (i2 as f64) + p1[3 - i2])], [(1.5 + (p1[i2]).sin()).ln(), *q2]];
                    late4 = ((1.0 + (m3).powi(2)).sqrt()).tanh();
                } else {
                    let mut row6 = [[(m3 - (p1[1])), (p1[1] + x0)], [(x0) * (x0), (p1[(i2 + 1) % 4]) * (0.55_f64)]];
                    late4 = 0.5 * (((m3 + x0) - (*q2)));
                }
                if late4 < x0 || late4 > 0.3 {
                    m3 -= (x0).tanh();
                    break 'outer1;
                }
            } else if !(*q2 > m3) {
            }
        }
        (-(((if p1[2] > *q2 { *q2 } else { *q2 })).powi(2))).exp() + x0 + x0 + *q2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, &a2[0]), (&mut d0[0], d1, &mut d2[0]),
            |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
            Point { at: &[-1.34, 0.06, 0.64, -0.18, -0.08, 1.41], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 6.1378578992e-1], stopped: false }
        );
    }
}

mod seed_1000122 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[[f64; 2]; 2], value3: &mut [f64; 3]) -> f64 {
        value3[2] /= 2.0 + ((((value3[2] + p1)) * (value3[2])).tanh()).sin();
        if -(p1) > p1 {
            'outer1: for i2 in 0..3 {
                {
                    let part3 = &value3[1..=2];
                    let mut row4 = vec![0.5 * ((-((q2[(i2 + 2) % 2][i2 % 2]).powi(2))).exp()); 3];
                    'outer5: for e6 in row4.iter().copied() {
                        let mut row8 = [(value3[0] + row4[i2]), (0.25 * (i2 as f64) - (x0)), (q2[i2 % 2][i2 % 2]).sin(), (value3[i2]).sin()];
                    }
                    row4[(i2 + 1) % 3] = part3[i2 % 2] * 0.5;
                }
            }
        } else {
        }
        (q2[0][1] + (q2[0][0]).atan2(2.0 + (value3[1]).sin())) + p1 + x0 + q2[0][1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], matrix(a2), array(a3)), (&mut d0[0], &mut d1[0], matrix(d2), array(d3)),
            |a0: 1, a1: 1, a2: 4, a3: 3|, |d0, d1, d2, d3|,
            Point { at: &[-0.6, 0.59, -0.1, -0.21, -0.98, -0.23, 1.01, -0.43, -0.31], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75], gradient: &[1.0000000000e0, 9.8053661911e-1, 6.2915010949e-1, 2.0000000000e0, 0.0000000000e0, 0.0000000000e0, 2.5000000000e-1, 5.3612313523e-1, 3.9006314971e-1], stopped: false }
        );
    }
}

mod seed_1000123 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: [f64; 4], q2: f64) -> f64 {
        {
            let part1 = &p1[..2];
            let mut m2 = ((({ let inner3 = part1[0]; inner3 * (part1[0]) })) * (x0)).sin();
            let late4;
            if part1[1] > m2 {
                late4 = (m2).tanh();
            } else {
                late4 = (if ({ let inner5 = x0; inner5 * (m2) }) > x0 { q2 } else { ({ let inner6 = m2; inner6 * (x0) }) });
            }
            m2 = part1[1] * 0.5;
        }
        if (if p1[2] > q2 { q2 } else { q2 }) > 0.1 && (x0).sin() < 0.9 {
            return (q2 - ((-((p1[3]).powi(2))).exp())) + x0 + x0 + p1[3];
        }
        (if (x0 + p1[1]) > q2 { stop_gradient(q2) } else { (p1[3] + x0) }) + q2 + q2 + x0
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let mut row1 = vec![0.5 * ((1.0 + (x0).powi(2)).sqrt()); 3];
        row1[1] += 0.5 * (((if x0 > row1[2] { p1[0] } else { p1[0] })).powi(2));
        let mut row2 = vec![helper_1(0.5 * (x0), [row1[2], p1[1], row1[1], x0], (x0).tanh()), row1[0], (row1[0] + row1[0]), ({ let inner3 = row1[1]; inner3 * (inner3) })];
        let mut sum4 = 0.0;
        for i5 in 0..2 {
            let difference6 = row1[i5 + 1] - row1[i5];
            let mut m7 = 0.5 * (((difference6).atan() - (row1[2])));
            if (difference6 + row2[i5]) > difference6 {
            }
            sum4 += 0.5 * (({ let inner8 = (m7).max(x0); inner8 * ((if x0 > 0.1 && (row1[(i5 + 1) % 3]).max(difference6) < 0.9 { m7 } else { inner8 })) }));
        }
        let mut sum9 = 0.0;
        for i10 in 0..3 {
            let difference11 = row2[i10 + 1] - row2[i10];
            'outer12: for i13 in i10..4 {
                let r14 = helper_1(((row2[(i10 + 2) % 4] - (x0))).tanh(), [p1[i13 % 2], p1[i13 % 2], row2[3 - i13], p1[i10 % 2]], (0.25 * (i10 as f64)).cos());
            }
            sum9 += (helper_1((x0) * (difference11), [row1[0], row2[i10], row2[3 - i10], p1[i10 % 2]], ((row1[i10]).hypot(1.0 + (difference11).powi(2))).tanh())).sin();
        }
        helper_1(((x0) / (2.0 + (x0).sin())).tanh(), [p1[0], row2[3], row1[1], p1[0]], ((x0 + row2[2])).tanh()) + x0 + row1[1] + x0 + sum4 + sum9
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 2|, |d0, d1|,
            Point { at: &[0.55, -0.81, 0.23], weights: &[0.0, 0.0, 0.0], gradient: &[6.6729808705e-1, -1.3799156132e0, 9.6813133519e-1], stopped: true }
        );
    }
}

mod seed_1000124 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let mut m1 = ((x0).tanh()).tanh();
        let mut m2 = (m1 + (x0).cos());
        'outer3: for i4 in (0..=4).rev().step_by(2) {
        }
        x0 + x0 + m2 + m1
    }

    #[differentiate]
    fn helper_1(x0: f64) -> f64 {
        if (1.5 + (x0).cos()).recip() > x0 {
            match 0 {
                0 | 2 => {
                    let (left1, right2) = (0.5 * (x0), (x0 + x0));
                }
                1 if x0 > x0 => {
                }
                _ => {
                }
            }
            if (x0) / (2.0 + (x0).sin()) > x0 {
                return ((x0 + x0)) * ((if x0 > x0 { x0 } else { x0 })) + x0 + x0 + x0;
            }
        }
        let mut sum3 = 0.0;
        for i4 in 0..3 {
            let v5 = if !(x0 > x0) {
                'outer6: for i7 in (0..5).step_by(2) {
                }
                0.5 * ((if (x0).abs() > 0.1 && helper_0(x0) < 0.9 { (x0 - (0.25 * (i4 as f64))) } else { x0 }))
            } else {
                0.5 * (((0.25 * (i4 as f64)) * (x0)).atan2(2.0 + (helper_0((x0).sin())).sin()))
            };
            sum3 += v5;
        }
        (if (x0 - (x0)) > x0 { (x0) / (2.0 + (x0).sin()) } else { (x0) / (2.0 + (x0).sin()) }) + x0 + x0 + x0 + sum3
    }

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[f64; 3], value3: &f64) -> f64 {
        'outer1: for i2 in 0..2 {
            let v3 = 0.5 * (q2[i2]);
            'outer4: for e5 in q2.iter() {
                let found8 = 'block7: {
                    let t9 = (0.25 * (i2 as f64), (helper_1(0.5 * (p1))).tanh());
                    let mut stack10 = vec![({ let inner11 = x0; inner11 * (*value3) }), (q2[i2]).atan()];
                    if stack10.len() > 2 {
                        let popped12 = stack10.pop().unwrap();
                        stack10[1 - i2] += popped12.sin();
                    }
                    0.5 * (({ let inner13 = (v3) * (q2[(i2 + 2) % 3]); inner13 * (q2[2]) }))
                };
                if (found8 + q2[i2]) > found8 {
                } else if !(*e5 > *e5) {
                }
                if (p1).sin() > 0.1 && (q2[(i2 + 1) % 3]).max(v3) < 0.9 {
                    continue 'outer1;
                }
            }
        }
        (1.0 + ((*value3).min(*value3)).powi(2)).sqrt() + p1 + q2[2] + q2[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], array(a2), &a3[0]), (&mut d0[0], &mut d1[0], array(d2), &mut d3[0]),
            |a0: 1, a1: 1, a2: 3, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[0.55, -0.28, -0.56, -0.61, -0.55, -1.01], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 1.0000000000e0, 1.0000000000e0, 0.0000000000e0, 1.0000000000e0, -7.1061593089e-1], stopped: false }
        );
    }
}

mod seed_1000125 {
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

mod seed_1000126 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let v1 = (((-((p1).powi(2))).exp() + (x0 - (p1)))).sin();
        let mut stack2 = vec![(x0 - (v1)), (v1 + x0)];
        let row3 = [(v1) / (2.0 + (p1).sin()), (stack2[stack2.len() - 1]) * (x0)];
        let mut n4 = 0;
        while n4 < 2 {
            n4 += 1;
        }
        let mut sum5 = 0.0;
        for i6 in 0..1 {
            let difference7 = row3[i6 + 1] - row3[i6];
            let v1 = (x0).tanh();
            sum5 += ((row3[i6]).hypot(1.0 + ((difference7 + p1)).powi(2))).tanh();
        }
        let mut sum8 = 0.0;
        for i9 in 0..1 {
            let difference10 = row3[i9 + 1] - row3[i9];
            let v11 = p1;
            let mut stack12 = vec![(difference10 + v11), row3[i9]];
            sum8 += ((if (difference10 + difference10) > difference10 { stop_gradient(stack12[stack12.len() - 1]) } else { stop_gradient(0.25 * (i9 as f64)) })).sin();
        }
        ((1.5 + (x0).sin()).ln()).tanh() + p1 + p1 + x0 + sum5 + sum8
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[1.16, 0.48], weights: &[0.0, 0.0], gradient: &[1.0825080315e0, 2.0000047746e0], stopped: true }
        );
    }
}

mod seed_1000127 {
    use super::*;

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
                row1[(p1 + 1) % 4] = 0.5 * (x0);
                break;
            }
        }
        let mut sum7 = 0.0;
        for i8 in 0..3 {
            let difference9 = row1[i8 + 1] - row1[i8];
            'outer10: for i11 in p1..4 {
                'outer12: for (i14, e13) in q2.iter().enumerate() {
                }
            }
            sum7 -= (((row1[3] + v2)) / (2.0 + (difference9).sin())).tanh();
        }
        let mut sum15 = 0.0;
        for i16 in 0..3 {
            let difference17 = q2[i16 + 1] - q2[i16];
            let mut n19 = 0;
            let found18 = loop {
                n19 += 1;
                if n19 > 1 {
                    break 0.5 * ((row1[2]) * ((x0).sin()));
                }
                let mut row20 = [(row1[0] + 0.25 * (p1 as f64)), (row1[p1] + v2), q2[0], (difference17).min(m3)];
                if p1 % 2 == 1 {
                    break 0.5 * ((m3).powi(2));
                }
            };
            sum15 -= (((difference17).clamp(-1.25, 1.25) - (m3))).sin();
        }
        ((row1[(p1 + 1) % 4]) / (2.0 + (row1[3 - p1]).sin())).atan2(2.0 + (m3).sin()) + v2 + q2[3 - p1] + m3 + sum7 + sum15
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], 2, a2), (&mut d0[0], d2),
            |a0: 1, a2: 4|, |d0, d2|,
            Point { at: &[-0.97, 1.1, 1.01, -0.5, 1.39], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.3358151562e-1, 4.5359612143e-1, 2.3288064167e0, 1.0506977759e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000128 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        match 0 {
            0 | 2 => {
                let mut row1 = vec![-(x0), (x0) * (x0), x0];
            }
            1 if (x0 + x0) > x0 => {
                let mut row2 = [[(x0).mul_add(x0, x0), (x0 + x0)], [x0, x0]];
            }
            _ => {
            }
        }
        x0 + x0 + x0 + x0
    }

    #[differentiate]
    fn helper_1(x0: f64) -> f64 {
        let v1 = match 1 {
            k if k > 0 && (x0) * (x0) > x0 => {
                let mut m2 = (x0).tanh();
                ((1.5 + ((m2) * (x0)).sin()).ln()).sin()
            }
            1 if (x0) * (x0) > x0 => {
                let mut m3 = ((({ let inner4 = x0; inner4 * (x0) })) * (x0)).tanh();
                (((x0).cos() + m3)).tanh()
            }
            _ => {
                (x0).tanh()
            }
        };
        v1 + v1 + x0 + v1
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &[f64], value3: &Vec<f64>) -> f64 {
        let v1 = (q2[0] - ((value3[0] - (p1[0]))));
        let mut stack2 = vec![(p1[2] - (x0)), (x0).sin()];
        let mut m3 = ((if (x0 + p1[1]) > stack2[stack2.len() - 2] { stack2[stack2.len() - 1] } else { stop_gradient(x0) })).sin();
        {
            let part4 = &p1[1..2];
            let mut row5 = [0.5 * (helper_0(0.5 * (q2[1]))); 2];
            let old6 = std::mem::replace(&mut m3, ((if part4[0] > p1[1] { q2[0] } else { v1 })).tanh());
            m3 = part4[0] * 0.5;
        }
        let mut row7 = vec![helper_1((p1[1]).tanh()), (v1 - (q2[0])), (1.5 + (x0).cos()).recip(), m3];
        let r8 = helper_0((row7[2]).abs());
        let mut sum9 = 0.0;
        for i10 in 1..3 {
            let difference11 = row7[i10 + 1] - row7[i10] * row7[i10 - 1];
            {
                let part12 = &row7[i10..i10 + 1];
                let mut m13 = 0.5 * (v1);
                m13 = part12[0] * 0.5;
            }
            sum9 += 0.5 * (((m3).mul_add(stack2[stack2.len() - 2], q2[i10 % 2]) + helper_0((row7[3 - i10]).tanh())));
        }
        let mut sum14 = 0.0;
        for i15 in 0..2 {
            let difference16 = p1[i15 + 1] - p1[i15];
            let mut m17 = m3;
            let mut stack18 = vec![helper_0((v1).sin()), (x0) * (q2[(i15 + 2) % 2])];
            sum14 += ((({ let inner19 = value3[(i15 + 1) % 2]; inner19 * (stack2[stack2.len() - 1]) })) * ((value3[i15]).atan2(2.0 + (m3).sin()))).sin();
        }
        v1 + stack2[1] + x0 + q2[0] + sum9 + sum14
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, a2, &a3.to_vec()), (&mut d0[0], d1, d2, d3),
            |a0: 1, a1: 3, a2: 2, a3: 2|, |d0, d1, d2, d3|,
            Point { at: &[1.05, -0.84, 0.68, -0.18, 1.17, -0.29, 0.15, -0.59], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.4619916297e0, 1.8528046197e0, -6.0214233447e-1, 3.4000000000e-1, 2.5000000000e0, 5.0000000000e-1, -2.2858100231e0, 1.0803422273e-1], stopped: true }
        );
    }
}

mod seed_1000129 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        match 2 {
            0 => {
                let found2 = 'block1: {
                    if x0 > x0 {
                    } else if x0 < x0 || x0 > 0.3 {
                    }
                    if (1.5 + (x0).cos()).recip() > x0 {
                        break 'block1 (x0).tanh();
                    }
                    (x0).tanh()
                };
            }
            1 if x0 > x0 => {
            }
            _ => {
            }
        }
        let mut sum3 = 0.0;
        for i4 in 1..3 {
            for i5 in 0..i4 {
                let v6 = match i5 % 4 {
                    0 | 2 => {
                        0.5 * (((x0 + 0.25 * (i5 as f64)) + 0.25 * (i5 as f64)))
                    }
                    1 if x0 < 0.25 * (i5 as f64) || x0 > 0.3 => {
                        0.5 * ((({ let inner7 = x0; inner7 * (x0) }) - (x0)))
                    }
                    _ => {
                        (0.25 * (i5 as f64)).tanh()
                    }
                };
            }
            sum3 += (((if (x0).abs() > 0.1 && 0.25 * (i4 as f64) < 0.9 { x0 } else { 0.25 * (i4 as f64) })).clamp(-1.25, 1.25)).sin();
        }
        let mut sum8 = 0.0;
        for i9 in 0..3 {
            if (if !(0.25 * (i9 as f64) > 0.25 * (i9 as f64)) { x0 } else { 0.25 * (i9 as f64) }) > 0.1 && (x0).min(x0) < 0.9 {
                let mut m10 = ((stop_gradient(x0)) / (2.0 + (0.14_f64).sin())).sin();
            } else {
            }
            sum8 += (1.0 + (x0).powi(2)).sqrt();
        }
        x0 + x0 + x0 + x0 + sum3 + sum8
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &mut f64) -> f64 {
        let mut n2 = 0;
        let found1 = loop {
            n2 += 1;
            if n2 > 2 {
                break helper_0(((x0) * (0.25 * (n2 as f64))).sin());
            }
            let late3;
            if (p1[(n2 + 1) % 4]).abs() > x0 {
                let late4;
                if *q2 < x0 || x0 > 0.3 {
                    let v6 = (({ let inner5 = (p1[n2 % 4] - (*q2)); inner5 * ((inner5 - (inner5))) })).tanh();
                    late4 = ((p1[(n2 + 2) % 4] + (if n2 < 2 { x0 } else { x0 }))).sin();
                } else {
                    let r8 = helper_0(({ let inner7 = x0; inner7 * (p1[(n2 + 1) % 4]) }));
                    late4 = (((p1[n2 % 4]).abs()).atan2(2.0 + ((r8 - (p1[n2 % 4]))).sin())).sin();
                }
                if !(*q2 > late4) {
                    continue;
                }
                late3 = 0.5 * ((*q2).max(*q2));
            } else {
                let v9 = ((helper_0((x0).sin())) * ((*q2 + *q2))).sin();
                if n2 < 1 {
                    break 0.5 * (p1[(n2 + 2) % 4]);
                }
                late3 = ((helper_0((*q2).sin())) * ((p1[n2 % 4]).powi(3))).tanh();
            }
        };
        if n2 % 2 == 1 {
            *q2 /= 2.0 + ((found1) * ((1.5 + (found1).cos()).recip())).sin();
            return ((*q2 + x0)).atan2(2.0 + ((p1[(n2 + 1) % 4] - (found1))).sin()) + *q2 + *q2 + *q2;
        }
        if n2 < 2 {
            let mut m10 = ((1.0 + ((*q2) * (p1[n2 % 4])).powi(2)).sqrt()).sin();
        } else if (found1) / (2.0 + (found1).sin()) > found1 {
        }
        *q2 + *q2 + *q2 + *q2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, &mut a2[0]), (&mut d0[0], d1, &mut d2[0]),
            |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
            Point { at: &[-0.02, -1.47, -0.93, 0.08, -0.76, 0.33], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25], gradient: &[4.3768648256e0, -9.5844507726e-3, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 2.3728750950e0], stopped: true }
        );
    }
}

mod seed_1000130 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let v1 = ((1.0 + ((x0 + x0)).powi(2)).sqrt()).sin();
        'outer2: for i3 in (0..=4).rev().step_by(2) {
            let late4;
            if x0 > 0.1 && (v1 - (0.25 * (i3 as f64))) < 0.9 {
                late4 = ((1.5 + (x0).cos()).recip() + (x0 + x0));
            } else {
                late4 = (((x0) / (2.0 + (x0).sin()) + (v1 - (v1)))).tanh();
            }
        }
        let mut sum5 = 0.0;
        for i6 in 1..3 {
            let mut m7 = ((v1).max((if i6 < 1 { 0.25 * (i6 as f64) } else { x0 }))).sin();
            sum5 += v1;
        }
        ({ let inner8 = x0; inner8 * (inner8) }) + x0 + x0 + x0 + sum5
    }

    #[differentiate]
    fn helper_1(x0: f64) -> f64 {
        let row1 = [(x0) * (x0), (x0 + x0)];
        {
            let part2 = &row1[0..=1];
            let mut row3 = [(helper_0((x0).tanh())).sin(); 2];
            row3[0] = part2[1] * 0.5;
        }
        row1[1] + row1[1] + x0 + row1[0]
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 4], q2: &mut [f64; 4]) -> f64 {
        let v1 = match 3 {
            0 | 2 => {
                'outer2: for (i4, e3) in q2.iter_mut().enumerate() {
                    let mut m5 = ((1.5 + (x0).sin()).ln()).tanh();
                    if !(x0 > p1[0]) {
                        *e3 = (*e3).sin() + (f64::sin((if i4 % 2 == 0 { p1[i4] } else { *e3 }))).tanh();
                        continue 'outer2;
                    }
                    let found7 = 'block6: {
                        let old8 = std::mem::replace(&mut m5, ((1.0 + (p1[3 - i4]).powi(2)).sqrt()).tanh());
                        *e3 = (*e3).sin() + 0.5 * (({ let inner9 = (0.25 * (i4 as f64)).cos(); inner9 * ((m5).abs()) }));
                        (({ let inner10 = *e3; inner10 * (*e3) })).sin()
                    };
                }
                0.5 * (((1.5 + (q2[2]).sin()).ln()) * ((q2[1] + q2[0])))
            }
            1 if (x0).min(x0) > p1[3] => {
                if (1.5 + (p1[1]).cos()).recip() > x0 {
                    let v11 = if (q2[1] - (x0)) > 0.1 && (p1[3]) * (p1[2]) < 0.9 {
                        q2.swap(1, 0);
                        ((helper_1((p1[0]).sin())).abs()).tanh()
                    } else {
                        ((q2[1] + (1.5 + (p1[3]).sin()).ln())).tanh()
                    };
                }
                0.5 * (((q2[1]).atan2(2.0 + (p1[3]).sin())) * (x0))
            }
            _ => {
                0.5 * (((x0 - (q2[0]))).sin())
            }
        };
        ((x0) * (p1[3])).powi(3) + q2[0] + p1[3] + v1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), array(a2)), (&mut d0[0], array(d1), array(d2)),
            |a0: 1, a1: 4, a2: 4|, |d0, d1, d2|,
            Point { at: &[-0.78, -0.87, -0.52, 0.31, -0.16, 1.06, -0.85, 0.79, 1.06], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75, 1.0], gradient: &[-1.4045795700e-1, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 9.6355440640e-1, 1.3829819378e0, 5.0000000000e-1, 7.5000000000e-1, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000131 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = (x0 + (x0).cos());
        'outer2: for i3 in (0..=4).rev().step_by(2) {
            let late4;
            if x0 > 0.1 && (m1 - (0.25 * (i3 as f64))) < 0.9 {
                if m1 > x0 {
                    let mut stack5 = vec![x0, x0];
                    let v6 = ((-(x0)) * (x0)).tanh();
                    if (if i3 < 1 { m1 } else { x0 }) > x0 {
                        stack5[i3 % 2] -= (((stack5[stack5.len() - 1]) / (2.0 + (m1).sin())).max(({ let inner7 = stack5[(i3 + 1) % 2]; inner7 * (stack5[stack5.len() - 1]) }))).tanh();
                        break 'outer2;
                    }
                } else if !(x0 > x0) {
                }
                late4 = ((if (m1).abs() > 0.1 && x0 < 0.9 { ({ let inner8 = 0.25 * (i3 as f64); inner8 * (x0) }) } else { x0 })).tanh();
            } else {
                late4 = ((-(((m1).atan()).powi(2))).exp()).sin();
            }
        }
        ((if m1 > x0 { m1 } else { m1 })).atan() + m1 + m1 + m1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.27], weights: &[0.0], gradient: &[2.4905325510e0], stopped: false }
        );
    }
}

mod seed_1000132 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &f64, q2: &[[f64; 2]; 2]) -> f64 {
        let x0 = x0;
        let late1;
        if (if (q2[0][1] + *p1) > x0 { q2[0][0] } else { q2[0][1] }) > *p1 {
            let mut row2 = vec![(*p1 + *p1); 3];
            late1 = (((q2[1][0]) / (2.0 + (x0).sin())) * ((x0 + q2[0][1]))).tanh();
        } else {
            late1 = ((q2[1][0] - (q2[0][1]))) * ((x0 + *p1));
        }
        ((x0) / (2.0 + (q2[1][1]).sin())).max(*p1) + *p1 + *p1 + *p1
    }

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>) -> f64 {
        for i1 in 0..=3 {
            let x0 = ((x0).min(p1[0])) * (helper_0(p1[i1 % 2], &x0, &[[x0, 0.25 * (i1 as f64)], [p1[i1 % 2], p1[(i1 + 2) % 2]]]));
        }
        let mut m2 = ((p1[1]) * (p1[1])).tanh();
        let found4 = 'block3: {
            if (p1[1]) / (2.0 + (m2).sin()) > 0.1 && (p1[1] + x0) < 0.9 {
            } else if !(x0 > p1[1]) {
            }
            if m2 > 0.1 && (-((p1[0]).powi(2))).exp() < 0.9 {
                break 'block3 0.5 * ((-((m2).powi(2))).exp());
            }
            0.5 * (x0)
        };
        let mut sum5 = 0.0;
        for i6 in 0..1 {
            let difference7 = p1[i6 + 1] - p1[i6];
            if (difference7) * (x0) > p1[1 - i6] {
                let row8 = [(1.0 + (difference7).powi(2)).sqrt(), ({ let inner9 = x0; inner9 * (x0) }), found4];
            }
            sum5 += (1.0 + ((x0 + x0)).powi(2)).sqrt();
        }
        let mut sum10 = 0.0;
        for i11 in 1..1 {
            let difference12 = p1[i11 + 1] - p1[i11] * p1[i11 - 1];
            let v14 = (({ let inner13 = (difference12) * (difference12); inner13 * ((inner13).atan()) })).sin();
            match i11 % 4 {
                1..=2 => {
                }
                1 if i11 % 2 == 0 => {
                }
                _ => {
                }
            }
            sum10 += (difference12).sin();
        }
        ((m2 - (found4))).sin() + m2 + x0 + m2 + sum5 + sum10
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec()), (&mut d0[0], d1),
            |a0: 1, a1: 2|, |d0, d1|,
            Point { at: &[-0.23, 1.01, -0.43], weights: &[0.0, 0.0, 0.0], gradient: &[1.6418878354e-1, 0.0000000000e0, -2.5968364779e0], stopped: false }
        );
    }
}

mod seed_1000133 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: &f64, q2: &[f64]) -> (f64, f64) {
        'outer1: for e2 in q2.iter() {
            let mut m4 = (q2[1]).tanh();
        }
        'outer5: for i6 in (0..=4).rev().step_by(2) {
        }
        ((if ({ let inner7 = q2[0]; inner7 * (*p1) }) > x0 { (*p1).atan2(2.0 + (q2[0]).sin()) } else { (q2[1] - (x0)) }) + *p1 + q2[0] + *p1, ((*p1 - (x0))).atan2(2.0 + (x0).sin()))
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let mut m1 = ((p1[1]) * (p1[3])).tanh();
        let found3 = 'block2: {
            if (p1[1]) / (2.0 + (m1).sin()) > 0.1 && (p1[3] + x0) < 0.9 {
                {
                    let part4 = &p1[1..2];
                    let mut row5 = [m1; 2];
                    m1 = part4[0] * 0.5;
                }
                if (p1[2]) / (2.0 + (p1[0]).sin()) > m1 {
                    break 'block2 0.5 * (x0);
                }
            } else {
            }
            ((1.0 + ((p1[1] + x0)).powi(2)).sqrt()).tanh()
        };
        (helper_1((x0).sin(), &x0, &p1[2..]).1 + -(x0)) + x0 + found3 + m1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[-0.71, -0.5, 0.83, -1.16, -0.58], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.4064418052e-1, 0.0000000000e0, 5.4949304405e-1, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000134 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64) -> f64 {
        for i1 in (0..5).step_by(2) {
            let mut row2 = vec![(x0).abs(), x0];
        }
        let mut row3 = vec![-(x0), (x0).max(x0)];
        let mut sum4 = 0.0;
        for i5 in 0..1 {
            let difference6 = row3[i5 + 1] - row3[i5];
            let mut stack7 = vec![(difference6 - (row3[i5])), (if (row3[1 - i5] - (row3[1])) > 0.25 * (i5 as f64) { x0 } else { row3[0] })];
            for i8 in (0..3).rev() {
            }
            sum4 -= ((1.5 + ((stack7[(i5 + 1) % 2]).sin()).cos()).recip()).sin();
        }
        let mut sum9 = 0.0;
        for i10 in 0..1 {
            let difference11 = row3[i10 + 1] - row3[i10];
            let mut m12 = ((difference11 + row3[i10]) + ({ let inner13 = row3[1 - i10]; inner13 * (inner13) }));
            sum9 -= x0;
        }
        ((if x0 < x0 || row3[0] > 0.3 { x0 } else { row3[0] })).powi(3) + row3[1] + row3[1] + x0 + sum4 + sum9
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut f64, q2: &[f64], value3: f64) -> f64 {
        let found2 = 'block1: {
            for i3 in (0..5).step_by(2).rev() {
                if i3 < 1 {
                    *p1 /= 2.0 + ((((*p1) / (2.0 + (q2[i3 % 4]).sin())) / (2.0 + (*p1).sin())).tanh()).sin();
                    let mut row4 = vec![*p1, *p1, (*p1) * (x0), (1.0 + (q2[(i3 + 2) % 4]).powi(2)).sqrt()];
                } else if (q2[(i3 + 2) % 4] - (value3)) > x0 {
                    let mut row5 = vec![((*p1) * (q2[i3 % 4])).sin(); 2];
                    if x0 > 0.1 && helper_1(0.5 * (*p1)) < 0.9 {
                        break;
                    }
                }
            }
            (helper_1((helper_1(q2[3])).tanh())).sin()
        };
        helper_1(0.5 * ((value3) * (x0))) + value3 + q2[0] + *p1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &mut a1[0], a2, a3[0]), (&mut d0[0], &mut d1[0], d2, &mut d3[0]),
            |a0: 1, a1: 1, a2: 4, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-0.53, -1.35, -1.12, 1.33, 0.63, 0.74, 0.54], weights: &[0.0, 0.25, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[5.2905246780e-1, 1.2422417042e0, 1.1038022270e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 4.8074480012e-1], stopped: false }
        );
    }
}

mod seed_1000135 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64) -> f64 {
        let row1 = [(x0) * (x0), (x0 + x0)];
        {
            let part2 = &row1[0..=1];
            let mut row3 = [(row1[0]).tanh(); 2];
            row3[0] = part2[0] * 0.5;
        }
        x0 + row1[1] + row1[1] + x0
    }

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
                    (((x0) * (0.25 * (i7 as f64)) + helper_1(x0))).sin()
                } else {
                    0.5 * (({ let inner10 = (1.5 + (m1).cos()).recip(); inner10 * (inner10) }))
                };
                late8 = ((v9).sin()).abs();
            } else {
                late8 = (({ let inner11 = (m1 - (found3)); inner11 * ((inner11 - (inner11))) })).tanh();
            }
            sum6 += ((m1) * (m1)) * ((found3 + found3));
        }
        ((found3) / (2.0 + (x0).sin()) + (x0).tanh()) + m1 + x0 + x0 + sum6
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.21], weights: &[0.0], gradient: &[4.5916226439e0], stopped: false }
        );
    }
}

mod seed_1000136 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let x0 = ((x0) * ((x0).atan())).sin();
        let v1 = match 3 {
            k if k > 0 && x0 > x0 => {
                let mut m2 = ((x0 + (x0 + x0))).sin();
                0.5 * ((-(((x0) / (2.0 + (m2).sin())).powi(2))).exp())
            }
            1 if x0 > x0 => {
                let mut row3 = [(x0).powi(3), x0];
                (((-((x0).powi(2))).exp()) * ((row3[0]).powi(2))).tanh()
            }
            _ => {
                let mut row4 = [(x0).sin(); 4];
                (1.5 + (x0).cos()).recip()
            }
        };
        let mut row5 = vec![v1, (v1) * (v1), x0, v1];
        let v6 = if row5[0] < row5[2] || x0 > 0.3 {
            let v8 = 0.5 * (({ let inner7 = (v1 + row5[1]); inner7 * ((inner7) * (inner7)) }));
            let v9 = 0.5 * ((stop_gradient(row5[2]) - ((x0 - (row5[2])))));
            (((v1) / (2.0 + (v1).sin()) + (v8).tanh())).tanh()
        } else {
            0.5 * ((x0) * ((row5[1]).sin()))
        };
        ((v1 + v1)).atan2(2.0 + ((v6).atan()).sin()) + v1 + row5[0] + v6
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.8], weights: &[0.0], gradient: &[3.3556466030e-1], stopped: true }
        );
    }
}

mod seed_1000137 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: f64, value3: &[[f64; 2]; 2]) -> f64 {
        let mut m1 = 0.5 * (x0);
        for i2 in (0..5).step_by(2).rev() {
            if i2 < 1 {
                m1 += 0.5 * (((value3[i2 % 2][i2 % 2]) / (2.0 + (m1).sin())) / (2.0 + (x0).sin()));
            } else if i2 % 2 == 1 {
            }
        }
        ((p1) * (p1)) * (x0) + value3[0][1] + q2 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2[0], matrix(a3)), (&mut d0[0], &mut d1[0], &mut d2[0], matrix(d3)),
            |a0: 1, a1: 1, a2: 1, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[-0.02, -0.77, 1.48, -1.24, -1.29, 1.03, 0.55], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.5929000000e0, 3.0800000000e-2, 1.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000138 {
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

mod seed_1000139 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &f64) -> f64 {
        'outer1: for i2 in (0..=4).rev().step_by(2) {
            let late3;
            if x0 > 0.1 && (*p1 - (0.25 * (i2 as f64))) < 0.9 {
                if *p1 > x0 {
                } else {
                }
                late3 = (-((x0 - (x0)))).tanh();
            } else {
                late3 = *p1;
            }
        }
        ((*p1 + *p1)) * ((x0 - (*p1))) + x0 + x0 + x0
    }

    #[differentiate]
    fn helper_1(x0: f64, p1: &[f64], q2: &[f64], value3: f64) -> f64 {
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
            sum4 += 0.5 * (helper_0(0.5 * ((x0 + p1[1 - i5])), &difference6));
        }
        let mut sum9 = 0.0;
        for i10 in 0..1 {
            let difference11 = p1[i10 + 1] - p1[i10];
            'outer12: for i13 in (0..=4).rev().step_by(2) {
                let mut n15 = 0;
                let found14 = loop {
                    n15 += 1;
                    if n15 > 2 {
                        break helper_0((x0 + value3), &x0);
                    }
                };
            }
            sum9 += (helper_0((x0).sin(), &x0) + q2[(i10 + 1) % 2]);
        }
        ((1.0 + (value3).powi(2)).sqrt() + ({ let inner16 = value3; inner16 * (p1[1]) })) + value3 + x0 + value3 + sum4 + sum9
    }

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: &[f64; 4]) -> f64 {
        let mut m1 = 0.5 * (stop_gradient((p1[1][0] - (p1[0][1]))));
        let v2 = if (p1[1][1]) * (x0) > 0.1 && (x0 - (q2[2])) < 0.9 {
            let v3 = 0.5 * ((1.5 + (x0).cos()).recip());
            ((v3 - (p1[0][1])) - ((m1).sin()))
        } else {
            {
                let part4 = &q2[0..=1];
                let mut m5 = ((part4[1] - (q2[3])) + x0);
                m5 = part4[1] * 0.5;
            }
            let r6 = helper_0(((if (x0).atan2(2.0 + (p1[0][1]).sin()) > q2[2] { m1 } else { q2[0] })).sin(), &m1);
            (((q2[1] + r6)) * (helper_1(x0, &q2[..2], &q2[2..4], (m1).tanh()))).tanh()
        };
        let v7 = if (x0) * (p1[1][1]) > q2[0] {
            m1 *= ((if (q2[1] + m1) > v2 { (m1 + v2) } else { (p1[0][1]).atan2(2.0 + (v2).sin()) })).cos();
            0.5 * ((helper_0(p1[0][1], &v2)).abs())
        } else {
            m1 += (((if v2 > x0 { v2 } else { m1 }) - ((if q2[0] > 0.1 && (x0 - (q2[0])) < 0.9 { m1 } else { m1 })))).tanh();
            0.5 * ((x0) * ((p1[1][1] - (p1[0][0]))))
        };
        for i8 in (1..5).step_by(2).rev() {
        }
        helper_0(v2, &m1) + v7 + v7 + v2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], matrix(a1), array(a2)), (&mut d0[0], matrix(d1), array(d2)),
            |a0: 1, a1: 4, a2: 4|, |d0, d1, d2|,
            Point { at: &[0.35, 0.52, -1.04, 1.11, -0.69, 1.49, -1.22, 0.06, -0.17], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[-7.2949357079e-1, -3.5000000000e-1, 0.0000000000e0, 0.0000000000e0, 3.5000000000e-1, 0.0000000000e0, 4.2849399503e-1, -2.7323393582e-3, 1.1202591369e-1], stopped: true }
        );
    }
}

mod seed_1000140 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: f64) -> f64 {
        if (q2 + p1[0][1]) > x0 {
            let mut row1 = [[(x0).mul_add(x0, p1[0][1]), p1[0][0]], [q2, (x0) * (q2)]];
            for i2 in (0..5).step_by(2).rev() {
                let mut row3 = [[stop_gradient(q2), (p1[i2 % 2][i2 % 2]) * (p1[1][i2 % 2])], [(x0).max(row1[i2 % 2][(i2 + 1) % 2]), row1[i2 % 2][(i2 + 1) % 2]]];
            }
        } else if !(x0 > x0) {
        }
        (if ({ let inner4 = q2; inner4 * (x0) }) > p1[1][1] { ({ let inner5 = q2; inner5 * (q2) }) } else { (x0 + q2) }) + x0 + q2 + p1[0][0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], matrix(a1), a2[0]), (&mut d0[0], matrix(d1), &mut d2[0]),
            |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
            Point { at: &[-0.66, -1.0, 0.59, 0.75, 0.0, -0.88], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, -7.6000000000e-1], stopped: true }
        );
    }
}

mod seed_1000141 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        for i1 in (1..2).rev() {
            let mut n3 = 0;
            'outer2: while n3 < 3 {
                n3 += 1;
                let mut m4 = (x0 - ((0.25 * (n3 as f64) - (x0))));
                if (-((x0).powi(2))).exp() > x0 {
                    m4 = (m4).sin() + ((if i1 % 2 == 0 { 0.25 * (n3 as f64) } else { x0 })).powi(2);
                    return ((0.25 * (n3 as f64) + x0)) / (2.0 + (x0).sin()) + x0 + m4 + m4;
                }
                let mut row5 = vec![m4, (m4 - (x0)), (0.25 * (i1 as f64)).cos(), (0.25 * (n3 as f64)).powi(2)];
            }
        }
        let mut sum6 = 0.0;
        for i7 in 1..3 {
            let v9 = 0.5 * (({ let inner8 = (x0 + x0); inner8 * ((0.25 * (i7 as f64) - (inner8))) }));
            let mut row10 = [((x0).tanh()).sin(); 2];
            if i7 < 2 {
                return v9 + v9 + row10[i7 % 2] + v9;
            }
            sum6 -= (row10[i7 % 2]).sin();
        }
        let mut sum11 = 0.0;
        for i12 in 0..3 {
            let row13 = [x0, (0.25 * (i12 as f64)).min(0.25 * (i12 as f64))];
            sum11 -= 0.5 * (((row13[i12 % 2]).atan2(2.0 + (x0).sin())) * (x0));
        }
        ((x0).abs()) / (2.0 + (x0).sin()) + x0 + x0 + x0 + sum6 + sum11
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.68], weights: &[0.0], gradient: &[-6.8703516500e0], stopped: false }
        );
    }
}

mod seed_1000142 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: f64, value3: f64) -> f64 {
        let late1;
        if x0 > value3 {
            let mut row2 = [[(p1).mul_add(x0, p1), (value3 + x0)], [q2, value3]];
            late1 = (((value3) / (2.0 + (value3).sin()) + (q2 - (q2)))).tanh();
        } else {
            let v3 = match 1 {
                k if k > 0 && (x0) * (value3) > x0 => {
                    let mut m4 = (x0).tanh();
                    ((1.5 + ((x0) * (p1)).sin()).ln()).sin()
                }
                1 if (x0) * (value3) > x0 => {
                    let mut m5 = ((({ let inner6 = value3; inner6 * (x0) })) * (x0)).tanh();
                    (((m5).cos() + value3)).tanh()
                }
                _ => {
                    let q2 = (x0).tanh();
                    0.5 * (((p1).mul_add(p1, q2)).tanh())
                }
            };
            late1 = 0.5 * ((x0 + f64::sin(q2)));
        }
        let mut m7 = (x0) * (q2);
        let row8 = [(m7 + q2), (value3 - (m7)), (if (x0 - (p1)) > m7 { m7 } else { late1 }), m7];
        let late9;
        if f64::sin(m7) > q2 {
            if x0 < q2 || value3 > 0.3 {
            } else {
            }
            late9 = ((-(((row8[2]).powi(2)).powi(2))).exp()).tanh();
        } else {
            late9 = 0.5 * ((if x0 > late1 { (q2) / (2.0 + (row8[2]).sin()) } else { q2 }));
        }
        (value3 + (value3 + m7)) + row8[0] + late9 + m7
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2[0], a3[0]), (&mut d0[0], &mut d1[0], &mut d2[0], &mut d3[0]),
            |a0: 1, a1: 1, a2: 1, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-0.08, 0.73, -1.25, 0.59], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[-3.6320062359e0, 0.0000000000e0, 7.9720607244e-1, 2.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000143 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: &[f64], q2: [f64; 4], value3: f64) -> f64 {
        let (left1, right2) = ((x0).sin(), (p1[0]).min(p1[1]));
        let mut m3 = (q2[2]).sin();
        let late4;
        if m3 > right2 {
            late4 = ((right2 + (p1[0] + m3))).tanh();
        } else {
            late4 = right2;
        }
        ((left1 - (p1[0])) - (m3)) + left1 + late4 + x0
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        if (1.5 + (x0).sin()).ln() > 0.1 && helper_1((x0).sin(), &[x0, x0], [x0, x0, x0, x0], 0.5 * (x0)) < 0.9 {
            let found2 = 'block1: {
                if -(x0) > x0 {
                    'outer3: for i4 in 0..3 {
                    }
                }
                if !(x0 > x0) {
                    break 'block1 ((x0 + x0)).tanh();
                }
                x0
            };
        } else if x0 > x0 {
        }
        let mut sum5 = 0.0;
        for i6 in 0..3 {
            if (0.25 * (i6 as f64)) * (0.25 * (i6 as f64)) > x0 {
                let mut m7 = 0.5 * ((helper_1((x0).sin(), &[x0, x0], [0.25 * (i6 as f64), x0, x0, 0.6799999999999999_f64], 0.5 * (x0))) * ((x0 + x0)));
            } else if i6 < 1 {
            }
            sum5 += ((if (0.25 * (i6 as f64) + x0) > 0.1 && ({ let inner8 = x0; inner8 * (x0) }) < 0.9 { (x0) * (x0) } else { (x0).abs() })).tanh();
        }
        ((x0 + x0)) * ((x0) * (x0)) + x0 + x0 + x0 + sum5
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-1.04], weights: &[0.0], gradient: &[8.3049295324e0], stopped: false }
        );
    }
}

mod seed_1000144 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>) -> f64 {
        for i1 in 0..=3 {
            let v2 = ((x0).min(p1[0]) + x0);
        }
        let x0 = ((x0) * ((x0).atan())).sin();
        let v3 = match 3 {
            k if k > 0 && x0 > p1[1] => {
                let mut m4 = (x0 - ((p1[0] - (p1[0]))));
                (stop_gradient((p1[0]) / (2.0 + (p1[0]).sin()))).sin()
            }
            1 if x0 > p1[1] => {
                (1.5 + ((p1[1]).tanh()).sin()).ln()
            }
            _ => {
                (((1.0 + (p1[0]).powi(2)).sqrt()) * ((p1[0]).cos())).tanh()
            }
        };
        let mut sum5 = 0.0;
        for i6 in 0..1 {
            let difference7 = p1[i6 + 1] - p1[i6];
            let row8 = [x0, (difference7) * (0.25 * (i6 as f64)), (difference7 + x0)];
            sum5 += (row8[i6]).tanh();
        }
        ({ let inner9 = (p1[0]).cos(); inner9 * ((v3).abs()) }) + v3 + p1[1] + p1[0] + sum5
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec()), (&mut d0[0], d1),
            |a0: 1, a1: 2|, |d0, d1|,
            Point { at: &[0.02, 0.16, -0.71], weights: &[0.0, 0.0, 0.0], gradient: &[3.9989327577e-2, 9.8820572468e-1, 1.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000145 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64], q2: f64) -> f64 {
        let late1;
        if x0 > 0.1 && (p1[0] - (q2)) < 0.9 {
            if !(x0 > p1[0]) {
                match 0 {
                    0 | 2 => {
                    }
                    1 if q2 > q2 => {
                    }
                    _ => {
                    }
                }
            } else {
            }
            late1 = (p1[1]).tanh();
        } else {
            late1 = ((stop_gradient(p1[1])).clamp(-1.25, 1.25)).tanh();
        }
        (1.5 + ((late1) * (x0)).sin()).ln() + p1[0] + p1[1] + late1
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = (helper_0((x0).tanh(), &[x0, x0], (x0).sin())).tanh();
        let v2 = (helper_0((x0).min(m1), &[x0, m1], (helper_0(m1, &[x0, m1], (x0).tanh())).sin())).tanh();
        let v3 = (((v2).max(m1) + helper_0(x0, &[x0, x0], v2))).sin();
        let mut row4 = [(if (v2 - (m1)) > v3 { m1 } else { v2 }), m1];
        let late5;
        if f64::sin(m1) > x0 {
            if x0 < m1 || m1 > 0.3 {
            } else {
            }
            late5 = ((1.0 + (m1).powi(2)).sqrt()).powi(2);
        } else {
            late5 = (f64::sin((if row4[0] > v3 { row4[0] } else { v3 }))).tanh();
        }
        ((x0 + late5) + ({ let inner6 = v3; inner6 * (v3) })) + row4[0] + late5 + m1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.08], weights: &[0.0], gradient: &[1.0136316486e1], stopped: true }
        );
    }
}

mod seed_1000146 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> (f64, f64) {
        let mut row1 = vec![x0; 4];
        if row1[2] > x0 {
            return ((x0 + f64::sin(x0)) + row1[1] + x0 + row1[0], (x0 - (row1[0])));
        }
        for i2 in 1..2 {
            let mut row3 = [[(x0 + 0.25 * (i2 as f64)), (0.25 * (i2 as f64)) / (2.0 + (x0).sin())], [0.25 * (i2 as f64), (0.25 * (i2 as f64)) / (2.0 + (row1[(i2 + 1) % 4]).sin())]];
        }
        (x0 + row1[0] + x0 + x0, row1[1])
    }

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: &[f64]) -> f64 {
        let x0 = ({ let inner1 = (p1[1]).abs(); inner1 * ((inner1).max(inner1)) });
        let x0 = ((x0 - ((-((q2[3]).powi(2))).exp()))).tanh();
        let mut n3 = 0;
        'outer2: while n3 < 3 {
            n3 += 1;
            let mut m4 = ((q2[n3 % 4] + (0.25 * (n3 as f64) - (p1[1])))).sin();
            m4 = (m4).sin() + (stop_gradient((q2[0]).powi(3))).sin();
            if !(p1[(n3 + 1) % 2] > x0) {
                m4 = (m4).sin() + (f64::sin((if n3 % 2 == 0 { q2[n3 % 4] } else { x0 }))).tanh();
                continue 'outer2;
            }
        }
        let found6 = 'block5: {
            (0.25 * (n3 as f64) + ({ let inner7 = q2[n3 % 4]; inner7 * (inner7) }))
        };
        helper_0((1.5 + (x0).cos()).recip()).0 + 0.25 * (n3 as f64) + found6 + p1[n3 % 2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec(), a2), (&mut d0[0], d1, d2),
            |a0: 1, a1: 2, a2: 4|, |d0, d1, d2|,
            Point { at: &[-0.07, 0.02, 0.16, -0.71, -0.5, 0.83, -1.16], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 0.0000000000e0, 9.5473278121e-1, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, -2.2345454554e0], stopped: true }
        );
    }
}

mod seed_1000147 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: f64, q2: [f64; 3]) -> f64 {
        if (p1 - (q2[2])) > p1 {
            let v1 = match 3 {
                0 => {
                    {
                        let part2 = &q2[..3];
                    }
                    ((-(p1)) * (p1)).tanh()
                }
                1 if !(x0 > q2[1]) => {
                    0.5 * ((stop_gradient(p1)).atan2(2.0 + ((x0 + q2[1])).sin()))
                }
                _ => {
                    (((if (x0) * (x0) > x0 { q2[2] } else { x0 })) * ((p1 + x0))).tanh()
                }
            };
        } else if (x0 - (x0)) > x0 {
        }
        (q2[2] + (x0).min(p1)) + p1 + p1 + x0
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 4], q2: &[f64]) -> f64 {
        let mut n2 = 0;
        'outer1: while n2 < 2 && (x0).abs() > 0.1 && -(x0) < 0.9 {
            p1[n2 % 4] /= 2.0 + (0.5 * (((p1[n2 % 4]).tanh()) * ((q2[n2 % 3] + p1[(n2 + 1) % 4])))).sin();
            n2 += 1;
        }
        let mut row3 = vec![(0.25 * (n2 as f64)) / (2.0 + (x0).sin()), (q2[(n2 + 1) % 3] - (x0)), (if x0 > 0.1 && (q2[(n2 + 1) % 3]).max(q2[n2 % 3]) < 0.9 { 0.25 * (n2 as f64) } else { q2[(n2 + 2) % 3] })];
        let r4 = helper_0((1.0 + (q2[n2 % 3]).powi(2)).sqrt(), q2[2], [row3[n2 % 3], x0, q2[(n2 + 1) % 3]]);
        for (i6, e5) in q2.iter().enumerate() {
            row3[(n2 + 2) % 3] = 0.5 * (((x0) * (r4)) * (r4));
            row3[2 - i6] = 0.5 * (((q2[n2 % 3] + row3[n2 % 3])) * (helper_0((row3[n2 % 3]).tanh(), 0.5 * (r4), [q2[(i6 + 2) % 3], x0, row3[i6]])));
            if (*e5 + row3[1]) > row3[(i6 + 2) % 3] {
                break;
            }
            let late7;
            if n2 % 2 == 1 {
                let v8 = if n2 % 2 == 1 {
                    'outer9: for i10 in (0..3).rev() {
                    }
                    0.5 * ((helper_0(0.5 * (*e5), 0.5 * (row3[n2 % 3]), [q2[2 - i6], row3[2 - i6], q2[(n2 + 2) % 3]])).sin())
                } else {
                    (r4).sin()
                };
                late7 = 0.5 * ((helper_0(r4, 0.5 * (q2[i6]), [v8, v8, r4])).hypot(1.0 + ((v8) * (x0)).powi(2)));
            } else {
                late7 = 0.5 * (((r4 + r4)) * ((0.25 * (i6 as f64)).sin()));
            }
        }
        let mut sum11 = 0.0;
        for i12 in 1..2 {
            let difference13 = row3[i12 + 1] - row3[i12] * row3[i12 - 1];
            {
                let part14 = &q2[1..3];
                'outer15: for i16 in i12..4 {
                }
            }
            sum11 += (row3[i12]).sin();
        }
        let mut sum17 = 0.0;
        for i18 in 0..2 {
            let difference19 = row3[i18 + 1] - row3[i18];
            if x0 < row3[n2 % 3] || x0 > 0.3 {
                for i20 in 1..3 {
                }
            } else if difference19 < r4 || row3[(n2 + 1) % 3] > 0.3 {
            }
            sum17 += (q2[i18]).sin();
        }
        (q2[n2 % 3]) * (f64::sin(x0)) + q2[n2 % 3] + q2[n2 % 3] + x0 + sum11 + sum17
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), a2), (&mut d0[0], array(d1), d2),
            |a0: 1, a1: 4, a2: 3|, |d0, d1, d2|,
            Point { at: &[-0.16, 0.39, 0.85, 0.5, -0.53, 0.22, 0.97, 0.43], weights: &[0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0], gradient: &[5.4694465182e0, 1.0464210158e-1, 1.7435537655e-1, 7.2924442802e-1, 1.0000000000e0, 2.7231575294e0, 4.6436121326e0, 1.2425856082e1], stopped: true }
        );
    }
}

mod seed_1000148 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let late1;
        if x0 > x0 {
            let mut row2 = [[(x0).mul_add(x0, x0), (x0 + x0)], [x0, x0]];
            late1 = (((row2[1][0]) / (2.0 + (x0).sin())) * ((x0 + row2[0][1]))).tanh();
        } else {
            let mut m3 = ((x0 + x0)) * ((if x0 > x0 { x0 } else { x0 }));
            late1 = (((m3).mul_add(x0, m3)) * (({ let inner4 = m3; inner4 * (inner4) }))).tanh();
        }
        let mut m5 = (late1).tanh();
        let row6 = [(x0) * (x0), (late1 + x0)];
        let mut sum7 = 0.0;
        for i8 in 1..1 {
            let difference9 = row6[i8 + 1] - row6[i8] * row6[i8 - 1];
            {
                let part10 = &row6[i8..i8 + 1];
                for e11 in &row6 {
                }
            }
            sum7 -= late1;
        }
        (1.5 + ((if row6[0] > late1 { row6[0] } else { late1 })).cos()).recip() + row6[1] + row6[0] + x0 + sum7
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.18], weights: &[0.0], gradient: &[1.6309680613e0], stopped: false }
        );
    }
}

mod seed_1000149 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: [f64; 3]) -> f64 {
        if (p1[2] - (x0)) > x0 {
            let v1 = match 3 {
                0 => {
                    {
                        let part2 = &p1[..3];
                    }
                    ((-(x0)) * (x0)).tanh()
                }
                1 if !(p1[2] > x0) => {
                    ((stop_gradient(x0)).clamp(-1.25, 1.25)).tanh()
                }
                _ => {
                    ((if (p1[0] + p1[0]) > x0 { (p1[1]) * (p1[2]) } else { x0 })).tanh()
                }
            };
        }
        x0 + p1[2] + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1)), (&mut d0[0], array(d1)),
            |a0: 1, a1: 3|, |d0, d1|,
            Point { at: &[1.5, -1.1, -0.37, -0.65], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[3.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000150 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64; 4], q2: &[f64]) -> f64 {
        let mut row1 = [[(x0).mul_add(x0, p1[0]), (q2[0]).max(x0)], [q2[0], (q2[1] - (x0))]];
        row1[1][0] = (row1[1][0]).sin() + (p1[0] - (stop_gradient(x0)));
        row1[0][0] = 0.5 * (((if (row1[0][1]) * (row1[1][0]) > row1[1][1] { x0 } else { x0 }) - (x0)));
        x0 + row1[1][0] + q2[0] + x0
    }

    #[differentiate]
    fn helper_1(x0: f64) -> f64 {
        let v2 = (({ let inner1 = (x0).abs(); inner1 * (helper_0(inner1, &[x0, inner1, x0, x0], &[inner1, x0])) })).tanh();
        let mut n4 = 0;
        'outer3: while n4 < 2 {
            if (if !(v2 > v2) { 0.25 * (n4 as f64) } else { x0 }) > 0.1 && x0 < 0.9 {
            }
            n4 += 1;
        }
        let mut sum5 = 0.0;
        for i6 in 0..3 {
            let mut m7 = ((stop_gradient(x0) + v2)).tanh();
            for i8 in (0..3).rev() {
            }
            sum5 -= 0.5 * ((-(((-((m7).powi(2))).exp()).powi(2))).exp());
        }
        let mut sum9 = 0.0;
        for i10 in 0..3 {
            let mut row11 = [[(x0).powi(2), (v2) * (x0)], [(0.25 * (i10 as f64) + 0.18_f64), ({ let inner12 = x0; inner12 * (0.25 * (n4 as f64)) })]];
            sum9 += ((if (row11[n4 % 2][(i10 + 2) % 2]).sin() > v2 { (v2).tanh() } else { (x0) * (0.25 * (n4 as f64)) })).sin();
        }
        v2 + v2 + v2 + v2 + sum5 + sum9
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
                    if v1 < x0 || p1[i7 % 2] > 0.3 {
                        return (if (1.5 + (p1[1]).sin()).ln() > m3 { (if i8 % 2 == 0 { x0 } else { 0.25 * (i8 as f64) }) } else { (if helper_0(0.5 * (p1[(i8 + 2) % 2]), &[v1, x0, x0, v1], &p1[..2]) > x0 { x0 } else { x0 }) }) + m3 + x0 + p1[i7 % 2];
                    }
                }
            }
            0.5 * ((-(((m3 + x0)).powi(2))).exp())
        };
        (1.5 + ((found5 + x0)).cos()).recip() + m3 + m3 + found5
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 2|, |d0, d1|,
            Point { at: &[0.04, 1.44, -0.41], weights: &[0.0, 0.25, 0.5], gradient: &[1.9976594649e0, 2.5000000000e-1, 1.5000000000e0], stopped: true }
        );
    }
}

mod seed_1000151 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut row1 = [(x0).sin(); 4];
        let v2 = if !(x0 > x0) {
            let mut row3 = [(row1[1]) * (row1[3]), row1[1], x0, row1[2]];
            (-(x0) + (x0) * (row1[2]))
        } else {
            let v5 = 0.5 * (({ let inner4 = (row1[3] - (x0)); inner4 * ((inner4 - (row1[2]))) }));
            if (1.5 + (row1[1]).cos()).recip() > x0 {
                let v6 = if (v5 + v5) > 0.1 && (x0).tanh() < 0.9 {
                    let mut row7 = [((if (1.5 + (row1[0]).cos()).recip() > 0.1 && (v5).abs() < 0.9 { row1[0] } else { v5 })).sin(); 2];
                    let mut m8 = (row7[1] - (f64::sin(x0)));
                    (1.0 + ((if (v5 - (m8)) > 0.1 && (v5).mul_add(v5, v5) < 0.9 { m8 } else { x0 })).powi(2)).sqrt()
                } else {
                    for i9 in 1..2 {
                        let mut m10 = (((row1[i9]).atan()).clamp(-1.25, 1.25)).tanh();
                    }
                    0.5 * (((row1[2]).sin()) * (v5))
                };
            }
            ((v5) * (v5)).tanh()
        };
        ((row1[0] + x0)).max((v2) * (v2)) + v2 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.37], weights: &[0.0], gradient: &[3.6389038954e0], stopped: false }
        );
    }
}

mod seed_1000152 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64], q2: f64, value3: f64) -> (f64, f64) {
        if (1.5 + (value3).cos()).recip() > x0 {
            match 0 {
                0 | 2 => {
                    let mut m1 = ((stop_gradient(x0)).max((value3 + x0))).sin();
                    if !(value3 > m1) {
                        return (((x0) * (x0) + p1[1]) + x0 + value3 + m1, (({ let inner2 = q2; inner2 * (q2) })) * (q2));
                    }
                }
                1 if value3 > x0 => {
                }
                _ => {
                }
            }
        } else if x0 < q2 || x0 > 0.3 {
        }
        (((if ({ let inner3 = value3; inner3 * (x0) }) > p1[1] { value3 } else { value3 })).clamp(-1.25, 1.25) + p1[0] + x0 + p1[0], ((value3 - (x0))).powi(3))
    }

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: &mut f64, value3: &Vec<f64>) -> f64 {
        if (-((p1[3]).powi(2))).exp() > value3[0] {
            let found2 = 'block1: {
                if -(p1[2]) > p1[2] {
                    let mut row3 = [(x0).powi(3), helper_0(value3[0], &p1[2..4], *q2, 0.5 * (*q2)).0];
                } else if x0 > *q2 {
                }
                if x0 < value3[2] || *q2 > 0.3 {
                    return (1.0 + (helper_0(0.5 * (*q2), &value3[1..3], value3[1], p1[3]).0).powi(2)).sqrt() + value3[1] + p1[0] + value3[0];
                }
                0.5 * (((value3[0]).abs()).tanh())
            };
        } else if -(p1[3]) > value3[2] {
        }
        if (*q2).hypot(1.0 + (*q2).powi(2)) > value3[1] {
            return ((p1[2] + x0) + -(*q2)) + x0 + *q2 + *q2;
        }
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            let difference6 = p1[i5 + 1] - p1[i5];
            let mut row7 = [(if x0 > 0.1 && (value3[2 - i5]).atan2(2.0 + (difference6).sin()) < 0.9 { x0 } else { *q2 }); 2];
            {
                let part8 = &mut row7[1..=1];
                part8[i5 % 1] = part8[i5 % 1] * 0.5;
            }
            sum4 += (((difference6).atan2(2.0 + (p1[1]).sin())) * ((value3[(i5 + 2) % 3] + value3[2 - i5]))).sin();
        }
        let mut sum9 = 0.0;
        for i10 in 1..3 {
            let difference11 = p1[i10 + 1] - p1[i10] * p1[i10 - 1];
            let v12 = if i10 < 1 {
                let mut m13 = 0.5 * (((x0) * (difference11)) * (*q2));
                ((x0).sin()).max((*q2) / (2.0 + (p1[i10]).sin()))
            } else {
                ((helper_0((value3[(i10 + 1) % 3]).tanh(), &p1[2..], (value3[(i10 + 2) % 3]).sin(), (*q2).sin()).0 + x0)).tanh()
            };
            sum9 += (({ let inner14 = (1.0 + (*q2).powi(2)).sqrt(); inner14 * ((if helper_0((v12).tanh(), &value3[1..=2], (p1[i10]).tanh(), (inner14).sin()).0 > x0 { x0 } else { inner14 })) })).sin();
        }
        *q2 + *q2 + value3[0] + value3[1] + sum4 + sum9
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec(), &mut a2[0], &a3.to_vec()), (&mut d0[0], d1, &mut d2[0], d3),
            |a0: 1, a1: 4, a2: 1, a3: 3|, |d0, d1, d2, d3|,
            Point { at: &[-1.02, -0.01, -0.98, 1.09, -1.28, -1.24, -0.87, 1.22, -0.02], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, -9.0416981624e-1, 3.5850037795e-1, 1.0000000000e0, 1.0000000000e0, -9.0416981624e-1], stopped: true }
        );
    }
}

mod seed_1000153 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: &f64) -> (f64, f64) {
        let mut stack1 = vec![(x0 - (*p1)), (x0 + x0)];
        let row2 = [(stack1[stack1.len() - 1]) / (2.0 + (*p1).sin()), ({ let inner3 = x0; inner3 * (x0) })];
        stack1[0] *= ((*p1).tanh()).cos();
        (row2[1] + x0 + stack1[stack1.len() - 1] + x0, ((stack1[stack1.len() - 2]).hypot(1.0 + (row2[1]).powi(2)) - (*p1)))
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &Vec<f64>, value3: &mut [f64]) -> f64 {
        if (x0).atan() > x0 {
            let x0 = 0.5 * (helper_1((value3[0]).sin(), &x0).1);
            let mut m1 = (x0 - ((value3[1] - (value3[0]))));
        } else {
            value3[1] = (((p1[1]).sin()).mul_add((1.5 + (x0).sin()).ln(), value3[1])).tanh();
            let mut stack2 = vec![(1.0 + (q2[1]).powi(2)).sqrt(), x0];
        }
        let late3;
        if x0 > q2[0] {
            late3 = (1.5 + ((q2[0]).powi(2)).cos()).recip();
        } else {
            late3 = value3[1];
        }
        ((late3) * (x0)).max(helper_1((q2[1]).tanh(), &late3).0) + q2[0] + x0 + late3
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, &a2.to_vec(), a3), (&mut d0[0], d1, d2, d3),
            |a0: 1, a1: 2, a2: 2, a3: 3|, |d0, d1, d2, d3|,
            Point { at: &[-0.82, -0.07, 0.02, 0.16, -0.71, -0.5, 0.83, -1.16], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75], gradient: &[1.8300000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 2.5000000000e-1, 6.8000000000e-1, 7.5000000000e-1], stopped: false }
        );
    }
}

mod seed_1000154 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: f64, value3: f64) -> f64 {
        let v1 = match 3 {
            0 => {
                let mut row2 = vec![0.5 * ((p1) * (p1)); 2];
                (((-((p1).powi(2))).exp() + (x0 + row2[0]))).tanh()
            }
            1 if !(value3 > x0) => {
                let mut row3 = [((q2) / (2.0 + (x0).sin())).tanh(); 4];
                ((1.5 + ((x0) * (p1)).sin()).ln()).sin()
            }
            _ => {
                (((value3 + value3)) * (x0)).tanh()
            }
        };
        (-(((q2) * (v1)).powi(2))).exp() + v1 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2[0], a3[0]), (&mut d0[0], &mut d1[0], &mut d2[0], &mut d3[0]),
            |a0: 1, a1: 1, a2: 1, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-1.1, -0.37, -0.65, -0.69], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[1.8893679755e0, 0.0000000000e0, 7.5692314063e-1, -1.7636989414e-1], stopped: false }
        );
    }
}

mod seed_1000155 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let v1 = match 0 {
            k if k > 0 && (x0 + x0) > x0 => {
                let mut stack2 = vec![x0, x0];
                (((stack2[stack2.len() - 1]) / (2.0 + (x0).sin()) + -(x0))).tanh()
            }
            1 if (x0 + x0) > x0 => {
                let v3 = match 1 {
                    k if k > 0 && (x0) * (x0) > x0 => {
                        let mut m4 = (x0).tanh();
                        ((1.5 + ((m4) * (x0)).sin()).ln()).sin()
                    }
                    1 if (x0) * (x0) > x0 => {
                        let mut m5 = ((({ let inner6 = x0; inner6 * (x0) })) * (x0)).tanh();
                        (((x0).cos() + m5)).tanh()
                    }
                    _ => {
                        let x0 = (x0).tanh();
                        0.5 * (((x0).mul_add(x0, x0)).tanh())
                    }
                };
                let mut m7 = (v3).tanh();
                0.5 * (m7)
            }
            _ => {
                let mut m8 = (x0) * (x0);
                (m8 + (m8 + x0))
            }
        };
        let mut m9 = (if (x0 - (v1)) > v1 { (x0) / (2.0 + (v1).sin()) } else { (x0) / (2.0 + (x0).sin()) });
        let v10 = (((x0).powi(3) + v1)).tanh();
        (-(((m9).powi(2)).powi(2))).exp() + x0 + m9 + m9
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-1.02], weights: &[0.0], gradient: &[5.4728288733e0], stopped: false }
        );
    }
}

mod seed_1000156 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: f64, value3: [f64; 2]) -> f64 {
        'outer1: for (i3, e2) in value3.iter().enumerate() {
            'outer4: for e5 in value3.iter().rev() {
                for i7 in 0..i3 {
                }
            }
        }
        if p1 > 0.1 && (p1).mul_add(q2, value3[1]) < 0.9 {
            return ((value3[0]) * (value3[0]) + x0) + q2 + q2 + p1;
        }
        x0 + x0 + x0 + q2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2[0], *array(a3)), (&mut d0[0], &mut d1[0], &mut d2[0], array(d3)),
            |a0: 1, a1: 1, a2: 1, a3: 2|, |d0, d1, d2, d3|,
            Point { at: &[-1.22, 0.45, 0.37, 1.49, -1.39], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 1.0000000000e0, 2.0000000000e0, 2.9800000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000157 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: &mut [f64; 2], value3: [f64; 3]) -> f64 {
        let v1 = (q2[0]).sin();
        q2[0] = 0.5 * (((q2[1]) * (x0) + x0));
        let mut m2 = 0.5 * ((q2[0] - (x0)));
        let mut row3 = [(p1[2]).powi(3); 2];
        let v5 = 0.5 * (({ let inner4 = (p1[3] - (x0)); inner4 * ((m2 - (p1[2]))) }));
        q2[0] + p1[3] + q2[0] + q2[1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec(), array(a2), *array(a3)), (&mut d0[0], d1, array(d2), array(d3)),
            |a0: 1, a1: 4, a2: 2, a3: 3|, |d0, d1, d2, d3|,
            Point { at: &[0.43, 0.66, -1.45, -0.87, 0.71, -0.12, -0.52, -0.07, -0.6, 0.59], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.0, 0.0, 0.0], gradient: &[5.4000000000e-1, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 1.9837500000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000158 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        if (1.5 + (x0).cos()).recip() > x0 {
            match 0 {
                0 | 2 => {
                    let (left1, right2) = (0.5 * (x0), (x0 + x0));
                }
                1 if x0 > x0 => {
                }
                _ => {
                }
            }
            if (x0) / (2.0 + (x0).sin()) > x0 {
                return ((x0 + x0)) * ((if x0 > x0 { x0 } else { x0 })) + x0 + x0 + x0;
            }
        }
        let mut sum3 = 0.0;
        for i4 in 0..3 {
            let v5 = if !(x0 > x0) {
                'outer6: for i7 in (0..5).step_by(2) {
                }
                ((if (x0).abs() > 0.1 && 0.25 * (i4 as f64) < 0.9 { 0.25 * (i4 as f64) } else { (x0 - (x0)) })).tanh()
            } else {
                0.25 * (i4 as f64)
            };
            sum3 += (0.25 * (i4 as f64) + (v5 + v5));
        }
        ((x0 + x0) - ((x0 + x0))) + x0 + x0 + x0 + sum3
    }

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: f64) -> f64 {
        let mut m1 = (p1).sin();
        let mut row2 = [0.5 * (helper_0(q2)); 2];
        row2[0] = (f64::sin((if row2[0] > m1 { row2[0] } else { m1 }))).tanh();
        let old3 = std::mem::replace(&mut m1, (1.0 + (row2[1]).powi(2)).sqrt());
        let late4;
        if !(old3 > p1) {
            let mut stack5 = vec![({ let inner6 = x0; inner6 * (x0) }), m1];
            late4 = (if q2 < q2 || stack5[stack5.len() - 1] > 0.3 { (1.0 + (old3).powi(2)).sqrt() } else { ({ let inner7 = q2; inner7 * (inner7) }) });
        } else {
            {
                let part8 = &row2[0..];
                let mut n11 = 0;
                let found10 = 'outer9: loop {
                    n11 += 1;
                    if n11 > 3 {
                        break (stop_gradient(part8[0])) * (f64::sin(part8[(n11 + 1) % 2]));
                    }
                    'outer12: for e13 in part8.iter() {
                    }
                };
                m1 = part8[n11 % 2] * 0.5;
            }
            late4 = 0.5 * (m1);
        }
        ((late4 + late4)).atan2(2.0 + ((p1).atan()).sin()) + q2 + old3 + q2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2[0]), (&mut d0[0], &mut d1[0], &mut d2[0]),
            |a0: 1, a1: 1, a2: 1|, |d0, d1, d2|,
            Point { at: &[-0.59, 0.8, -1.04], weights: &[0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 7.7083963050e-1, 2.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000159 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: f64, q2: usize) -> f64 {
        let mut n2 = 0;
        'outer1: while n2 < 2 {
            n2 += 1;
            let row3 = [(p1) / (2.0 + (0.25 * (n2 as f64)).sin()), -(x0), x0, (x0 - (p1))];
            if (if n2 < 1 { p1 } else { x0 }) > x0 {
                let mut m4 = (p1).sin();
                break 'outer1;
            }
        }
        let mut sum5 = 0.0;
        for i6 in 1..3 {
            let row7 = [(1.59_f64).tanh(); 2];
            for i8 in 0..2 {
            }
            sum5 += (({ let inner9 = (0.25 * (i6 as f64)).abs(); inner9 * ((p1).clamp(-1.25, 1.25)) })).sin();
        }
        ((p1) * (0.25 * (q2 as f64))).atan() + x0 + p1 + x0 + sum5
    }

    #[differentiate]
    fn helper_1(x0: f64, p1: usize) -> f64 {
        let row1 = [(1.4400000000000002_f64 - (x0)), (x0 + 0.25 * (p1 as f64)), (x0) / (2.0 + (x0).sin()), stop_gradient(x0)];
        let mut m2 = ((1.5 + (x0).sin()).ln()).tanh();
        let mut row3 = vec![(row1[(p1 + 1) % 4]).cos(); 3];
        let mut sum4 = 0.0;
        for j5 in 0..2 {
            let factor8 = (((x0) * (0.25 * (j5 as f64)) - (helper_0(0.5 * (m2), (row1[1]).tanh(), j5)))).tanh();
            let mut column7 = 0.5 * ((row1[j5] + row3[(p1 + 1) % 3]));
            for k6 in 0..2 {
                column7 += row1[k6 * 2 + j5] * factor8 * row3[k6];
            }
            sum4 += column7.sin();
        }
        ((row1[3 - p1]) * (1.4100000000000001_f64) - ((1.5 + (row3[(p1 + 1) % 3]).sin()).ln())) + x0 + x0 + 0.25 * (p1 as f64) + sum4
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64]) -> f64 {
        let v1 = if (p1[1]) * (p1[0]) > 0.1 && (x0) * (x0) < 0.9 {
            p1.swap(1, 0);
            ((helper_1((x0).tanh(), 1)).abs()).tanh()
        } else {
            let mut row2 = [f64::sin(x0), ({ let inner3 = p1[0]; inner3 * (p1[0]) }), (x0).powi(3), (x0) * (p1[1])];
            p1[1]
        };
        for i4 in 1..2 {
            let mut m5 = (((p1[i4]).atan()).clamp(-1.25, 1.25)).tanh();
            let old6 = std::mem::replace(&mut m5, ((x0).atan()).sin());
            m5 *= (-((0.25 * (i4 as f64)).atan2(2.0 + (0.25 * (i4 as f64)).sin()))).cos();
            if m5 < v1 || v1 > 0.3 {
                p1[(i4 + 2) % 2] += (((1.5 + (p1[1]).sin()).ln() + x0)).tanh();
                break;
            }
        }
        let v7 = ((1.5 + ((v1 + x0)).cos()).recip()).sin();
        let mut sum8 = 0.0;
        for i9 in 1..1 {
            let difference10 = p1[i9 + 1] - p1[i9] * p1[i9 - 1];
            let mut row11 = p1.to_vec();
            if x0 < p1[i9] || row11[i9] > 0.3 {
                row11[1] *= (0.5 * (((row11[1 - i9]) * (0.25 * (i9 as f64))).sin())).cos();
                return v1 + v7 + row11[i9] + row11[i9];
            }
            sum8 -= 0.5 * (((row11[i9]) / (2.0 + (p1[(i9 + 1) % 2]).sin())) * ((difference10 + v7)));
        }
        let mut sum12 = 0.0;
        for i13 in 1..1 {
            let difference14 = p1[i13 + 1] - p1[i13] * p1[i13 - 1];
            if i13 % 2 == 0 {
                let v15 = (difference14).sin();
            }
            sum12 -= (((v1).atan()).sin()).tanh();
        }
        (-(((v7 + v7)).powi(2))).exp() + p1[1] + v7 + v7 + sum8 + sum12
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 2|, |d0, d1|,
            Point { at: &[0.94, -0.43, 0.37], weights: &[0.0, 0.25, 0.5], gradient: &[4.1360316928e-1, 2.5000000000e-1, 1.7926179499e0], stopped: true }
        );
    }
}

mod seed_1000160 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> (f64, f64) {
        let v1 = match 3 {
            0 => {
                let mut row2 = vec![0.5 * ((x0) * (x0)); 2];
                (((1.0 + (row2[0]).powi(2)).sqrt() + row2[0])).sin()
            }
            1 if !(x0 > x0) => {
                let mut m3 = (x0).atan2(2.0 + ((if x0 > x0 { x0 } else { x0 })).sin());
                (((m3).mul_add(x0, m3)) * (({ let inner4 = m3; inner4 * (inner4) }))).tanh()
            }
            _ => {
                (x0).sin()
            }
        };
        ((x0 + (v1 + x0)) + x0 + x0 + x0, (if ({ let inner5 = v1; inner5 * (v1) }) > v1 { v1 } else { ({ let inner6 = v1; inner6 * (x0) }) }))
    }

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[[f64; 2]; 2]) -> f64 {
        let p1 = (f64::sin(helper_0(0.5 * (p1)).1)).tanh();
        for i1 in (0..5).step_by(2) {
            let mut m2 = ((helper_0((x0).sin()).0) * (p1)).sin();
            if m2 > 0.1 && (q2[i1 % 2][i1 % 2] - (x0)) < 0.9 {
                m2 = ((m2 - (p1)) + stop_gradient(p1));
                break;
            }
            let mut row3 = [(if i1 < 2 { x0 } else { x0 }), (q2[i1 % 2][i1 % 2]) / (2.0 + (p1).sin()), (m2 + x0)];
            if !(row3[i1 % 3] > p1) {
                break;
            }
        }
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            'outer6: for i7 in i5..4 {
                let row8 = [p1, p1, x0, (q2[(i7 + 2) % 2][(i5 + 1) % 2]) / (2.0 + (q2[0][i7 % 2]).sin())];
            }
            sum4 += 0.5 * (q2[i5 % 2][i5 % 2]);
        }
        let mut sum9 = 0.0;
        for i10 in 0..3 {
            let (left11, right12) = (helper_0((x0).sin()).0, (x0).clamp(-1.25, 1.25));
            sum9 += (((left11 + p1)).max(helper_0((right12).tanh()).0)).sin();
        }
        (if (p1) * (q2[1][0]) > p1 { x0 } else { (q2[0][0]).powi(2) }) + p1 + p1 + x0 + sum4 + sum9
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], matrix(a2)), (&mut d0[0], &mut d1[0], matrix(d2)),
            |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
            Point { at: &[-0.21, 0.06, 0.58, -1.03, -0.61, 0.35], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[6.5707301751e0, 5.9981928359e-2, 2.1600000000e0, 0.0000000000e0, 0.0000000000e0, 5.0000000000e-1], stopped: true }
        );
    }
}

mod seed_1000161 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: usize) -> f64 {
        let mut n2 = 0;
        'outer1: while n2 < 2 {
            n2 += 1;
            let row3 = [(x0) / (2.0 + (x0).sin()), (0.48_f64 - (0.25 * (p1 as f64))), (x0 + 0.25 * (n2 as f64)), (0.25 * (n2 as f64)) / (2.0 + (x0).sin())];
        }
        let mut row4 = vec![({ let inner5 = x0; inner5 * (x0) }), x0, (x0).cos(), 0.25 * (n2 as f64)];
        x0 + x0 + x0 + 0.25 * (n2 as f64)
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 3], q2: usize, value3: &[f64]) -> f64 {
        let mut row1 = vec![f64::sin(x0), (0.25 * (q2 as f64)).atan()];
        if value3[q2 % 3] < p1[2] || x0 > 0.3 {
            let v2 = match q2 % 4 {
                1..=2 => {
                    if q2 % 2 == 0 {
                        row1[q2 % 2] = ((x0).sin()).tanh();
                        if q2 % 2 == 0 {
                            return helper_0(((0.25 * (q2 as f64) + x0)).tanh(), q2) + row1[q2 % 2] + row1[q2 % 2] + row1[q2 % 2];
                        }
                        let mut row3 = [(row1[1] + row1[q2 % 2]), (p1[(q2 + 2) % 3] - (x0)), (value3[q2 % 3]).atan(), (p1[q2 % 3] + 0.25 * (q2 as f64))];
                    } else if (x0) * (0.25 * (q2 as f64)) > 0.1 && x0 < 0.9 {
                    }
                    ((p1[(q2 + 2) % 3] + (if q2 < 2 { x0 } else { x0 }))).sin()
                }
                1 if q2 % 2 == 0 => {
                    (((value3[q2 % 3]) * (value3[0]) - ((p1[q2 % 3]).abs()))).sin()
                }
                _ => {
                    ((value3[(q2 + 2) % 3] + value3[q2 % 3])).atan()
                }
            };
        }
        if (row1[1]).atan2(2.0 + (p1[q2 % 3]).sin()) > x0 {
            return x0 + x0 + value3[q2 % 3] + row1[(q2 + 1) % 2];
        }
        ((x0) * (value3[q2 % 3]) + x0) + value3[q2 % 3] + p1[1] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), 1, a3), (&mut d0[0], array(d1), d3),
            |a0: 1, a1: 3, a3: 3|, |d0, d1, d3|,
            Point { at: &[-1.48, 0.97, -1.34, -0.14, 0.22, 0.92, -0.53], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.0906716245e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000162 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let mut row1 = vec![(x0 + x0); 3];
        if row1[0] > x0 {
            for i2 in 1..2 {
            }
        } else {
        }
        (row1[0]).clamp(-1.25, 1.25) + x0 + x0 + row1[0]
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let mut m1 = ((({ let inner2 = p1[0]; inner2 * (x0) })) * (helper_0(0.5 * (x0)))).tanh();
        let row3 = [(x0) * (x0), (p1[0] + p1[1])];
        for e4 in row3.iter() {
        }
        let mut sum6 = 0.0;
        for i7 in 0..1 {
            let difference8 = row3[i7 + 1] - row3[i7];
            let mut n10 = 0;
            'outer9: while n10 < 2 {
                if (if !(m1 > difference8) { p1[(n10 + 2) % 2] } else { m1 }) > 0.1 && (m1 - (m1)) < 0.9 {
                } else if p1[i7] > difference8 {
                }
                n10 += 1;
            }
            sum6 += 0.5 * (helper_0((p1[0] + m1)));
        }
        x0 + row3[0] + m1 + m1 + sum6
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 2|, |d0, d1|,
            Point { at: &[-1.02, -0.51, 1.3], weights: &[0.0, 0.0, 0.0], gradient: &[8.6786096455e-1, 3.9078609645e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000163 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64], q2: &Vec<f64>, value3: f64) -> f64 {
        {
            let part1 = &q2[1..2];
            let v2 = (((q2[0]).sin() + (part1[0] + part1[0]))).tanh();
            p1[0] = part1[0] * 0.5;
        }
        if x0 > x0 {
            p1[0] -= ((x0 + (p1[1]) * (q2[0]))).tanh();
            return ((q2[0] + p1[0]) + (value3) * (p1[2])) + value3 + value3 + x0;
        }
        let v4 = ({ let inner3 = (x0).abs(); inner3 * (q2[1]) });
        let v5 = match 1 {
            k if k > 0 && x0 > q2[0] => {
                if q2[1] > q2[0] {
                    let mut stack6 = vec![(p1[2] - (x0)), (x0).sin()];
                } else if (x0).min(x0) > q2[1] {
                }
                0.5 * (v4)
            }
            1 if x0 > q2[0] => {
                ((p1[2]).sin()).min((p1[1]).tanh())
            }
            _ => {
                (((1.0 + (p1[0]).powi(2)).sqrt()) * ((q2[0]).cos())).tanh()
            }
        };
        let mut sum7 = 0.0;
        for i8 in 0..2 {
            let difference9 = p1[i8 + 1] - p1[i8];
            let row10 = [x0, (difference9 - (v5)), (1.0 + (difference9).powi(2)).sqrt()];
            sum7 += (((v5) * (difference9)).max(difference9)).sin();
        }
        value3 + q2[0] + v5 + q2[0] + sum7
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, &a2.to_vec(), a3[0]), (&mut d0[0], d1, d2, &mut d3[0]),
            |a0: 1, a1: 3, a2: 2, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-0.46, -0.82, -0.07, 0.02, 0.16, -0.71, -0.5], weights: &[0.0, 0.25, 0.5, 0.75, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 0.0000000000e0, 4.6370891965e-1, 1.7459527330e0, 1.9340252297e0, -4.1927444980e-1, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000164 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2]) -> f64 {
        let mut stack1 = vec![x0, p1[0][1]];
        let mut t2 = (0.5 * (x0), ((stack1[stack1.len() - 2]) * (p1[1][0])).tanh());
        if (t2.1) * (t2.0) > x0 {
            return ((t2.0) * (t2.0) + x0) + stack1[1] + t2.0 + p1[1][1];
        }
        stack1[1] += ((-(((x0) * (x0)).powi(2))).exp()).tanh();
        let v3 = 0.5 * (((stack1[stack1.len() - 2]).hypot(1.0 + (t2.1).powi(2))) * (p1[1][1]));
        let mut row4 = vec![(stack1[stack1.len() - 2]).atan(), (stack1[stack1.len() - 1]) * (stack1[stack1.len() - 2])];
        stack1[0] += (((row4[0]) * (p1[1][1]) + (x0 + v3))).sin();
        if row4[0] > v3 {
            stack1.push(((x0).powi(3)).sin());
        } else {
            'outer5: for i6 in 0..2 {
                let v7 = 0.5 * (row4[i6]);
            }
        }
        let mut sum8 = 0.0;
        for i9 in 0..1 {
            let difference10 = row4[i9 + 1] - row4[i9];
            let found12 = 'block11: {
                let mut row13 = [(t2.1 + difference10), (difference10 - (row4[1 - i9])), (row4[(i9 + 1) % 2]).atan(), (difference10) * (t2.0)];
                -((p1[1][(i9 + 2) % 2]) / (2.0 + (row13[(i9 + 1) % 4]).sin()))
            };
            sum8 += 0.5 * ((v3 + stop_gradient(t2.0)));
        }
        p1[1][1] + t2.0 + x0 + v3 + sum8
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], matrix(a1)), (&mut d0[0], matrix(d1)),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[-0.07, -0.6, 0.59, -0.1, -0.21], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.4650000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 1.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000165 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        match 0 {
            0 | 2 => {
                let (left1, right2) = (0.5 * (x0), (x0 + x0));
                let mut row3 = [[(x0 + right2), (if right2 > right2 { x0 } else { right2 })], [(x0) * (x0), (right2).mul_add(right2, left1)]];
            }
            1 if x0 > x0 => {
                let v4 = match 0 {
                    0 | 2 => {
                        ((x0 + (x0 + x0))).tanh()
                    }
                    1 if !(x0 > x0) => {
                        0.5 * (((if ({ let inner5 = x0; inner5 * (x0) }) > x0 { x0 } else { x0 })).atan2(2.0 + (({ let inner6 = x0; inner6 * (x0) })).sin()))
                    }
                    _ => {
                        (x0).tanh()
                    }
                };
            }
            _ => {
            }
        }
        let mut sum7 = 0.0;
        for i8 in 0..3 {
            let x0 = 0.5 * (1.28_f64);
            let mut m9 = ((x0 + (0.25 * (i8 as f64) - (x0)))).sin();
            sum7 += (((x0 + x0)) / (2.0 + (m9).sin())).tanh();
        }
        let mut sum10 = 0.0;
        for i11 in 0..3 {
            let mut m12 = (((x0 + x0)) * ((x0).cos())).tanh();
            let mut row13 = [(m12).sin(); 4];
            sum10 -= 0.5 * (x0);
        }
        ((x0 + x0) + ({ let inner14 = x0; inner14 * (inner14) })) + x0 + x0 + x0 + sum7 + sum10
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.71], weights: &[0.0], gradient: &[4.9200000000e0], stopped: false }
        );
    }
}

mod seed_1000166 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: f64, q2: [f64; 2], value3: &[f64]) -> f64 {
        if value3[0] > q2[0] {
            let x0 = ((x0 - (p1)) - (stop_gradient(x0)));
            let mut m1 = (p1).tanh();
        } else if value3[0] < p1 || value3[1] > 0.3 {
        }
        ({ let inner2 = x0; inner2 * (q2[0]) }) + x0 + q2[1] + x0
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        'outer1: for i2 in (0..=4).rev().step_by(2) {
            let mut row3 = vec![(x0).abs(), helper_0(x0, (x0).tanh(), [0.25 * (i2 as f64), x0], &[x0, x0])];
            if (row3[(i2 + 1) % 2] - (x0)) > 0.1 && row3[i2 % 2] < 0.9 {
                row3[i2 % 2] = (((1.5 + (row3[i2 % 2]).sin()).ln()).clamp(-1.25, 1.25)).tanh();
                return x0 + row3[i2 % 2] + row3[i2 % 2] + row3[(i2 + 2) % 2];
            }
        }
        let row4 = [helper_0(0.5 * (x0), (x0).sin(), [x0, x0], &[x0, x0]), helper_0(0.5 * (x0), x0, [x0, x0], &[x0, x0]), (1.5 + (x0).cos()).recip()];
        let late5;
        if (x0) * (x0) > x0 {
            let mut m6 = row4[2];
            late5 = 0.5 * ((({ let inner7 = row4[2]; inner7 * (inner7) })) / (2.0 + (x0).sin()));
        } else {
            let mut n10 = 0;
            let found9 = 'outer8: loop {
                n10 += 1;
                if n10 > 3 {
                    break 0.5 * ((stop_gradient(x0) + (x0 - (row4[(n10 + 2) % 3]))));
                }
                if n10 % 2 == 1 {
                    let r12 = helper_0(0.5 * (({ let inner11 = row4[n10 % 3]; inner11 * (x0) })), 0.5 * ((1.5 + (x0).cos()).recip()), [row4[(n10 + 2) % 3], x0], &row4[1..]);
                } else {
                }
            };
            late5 = (-((if (row4[n10 % 3]).atan2(2.0 + (found9).sin()) > found9 { row4[2] } else { found9 }))).sin();
        }
        ((x0 + late5)) * ((1.0 + (x0).powi(2)).sqrt()) + late5 + row4[2] + late5
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.95], weights: &[0.0], gradient: &[1.3610537030e0], stopped: true }
        );
    }
}

mod seed_1000167 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 3], q2: usize, value3: &[f64]) -> f64 {
        let mut row1 = vec![f64::sin(x0), (0.25 * (q2 as f64)).atan()];
        if value3[q2 % 3] < p1[2] || x0 > 0.3 {
            let v2 = match q2 % 4 {
                1..=2 => {
                    if q2 % 2 == 0 {
                        row1[q2 % 2] = ((x0).sin()).tanh();
                        if q2 % 2 == 0 {
                            row1[(q2 + 1) % 2] += (p1[2]).sin();
                            return p1[(q2 + 2) % 3] + x0 + p1[2] + row1[q2 % 2];
                        }
                    } else if x0 > 0.1 && (row1[q2 % 2]).atan2(2.0 + (x0).sin()) < 0.9 {
                    }
                    0.5 * ((x0).cos())
                }
                1 if q2 % 2 == 0 => {
                    ((-(x0) + (p1[(q2 + 2) % 3] + p1[q2 % 3]))).tanh()
                }
                _ => {
                    0.5 * (((0.25 * (q2 as f64) + row1[(q2 + 1) % 2]) + (x0).sin()))
                }
            };
        }
        (x0).powi(3) + p1[q2 % 3] + p1[(q2 + 1) % 3] + value3[q2 % 3]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), 1, a3), (&mut d0[0], array(d1), d3),
            |a0: 1, a1: 3, a3: 3|, |d0, d1, d3|,
            Point { at: &[-0.23, 1.01, -0.43, -0.31, -0.32, 0.33, 1.41], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.5870000000e-1, 0.0000000000e0, 1.0000000000e0, 1.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000168 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut row1 = vec![0.5 * ((x0) * (x0)); 2];
        row1[1] = (row1[1]).sin() + 0.5 * (((x0 + row1[0]) + (x0 + row1[1])));
        if x0 > 0.1 && x0 < 0.9 {
            return ((x0) * (x0)) * (x0) + row1[1] + x0 + row1[1];
        }
        row1[1] += ((-(((x0) * (x0)).powi(2))).exp()).tanh();
        let x0 = ((x0).atan2(2.0 + (row1[1]).sin())) * ((row1[1]).atan2(2.0 + (row1[1]).sin()));
        let v2 = ((row1[0] - ((x0 + row1[1])))).sin();
        row1[0] = row1[1] * 0.5 + row1[0].sin();
        let v3 = 0.5 * (f64::sin((row1[1]) * (v2)));
        let mut sum4 = 0.0;
        for i5 in 1..1 {
            let difference6 = row1[i5 + 1] - row1[i5] * row1[i5 - 1];
            'outer7: for i8 in 1..2 {
                let mut m9 = (v3).sin();
                if !(v3 > v2) {
                    continue 'outer7;
                }
            }
            sum4 += 0.5 * (((1.5 + (row1[(i5 + 1) % 2]).cos()).recip()).clamp(-1.25, 1.25));
        }
        let mut sum10 = 0.0;
        for i11 in 1..1 {
            let difference12 = row1[i11 + 1] - row1[i11] * row1[i11 - 1];
            let mut row13 = vec![v3, (difference12).atan2(2.0 + (x0).sin()), x0, (1.5 + (v3).cos()).recip()];
            let late14;
            if v2 < v2 || row13[3 - i11] > 0.3 {
                late14 = v2;
            } else {
                late14 = ((v3) / (2.0 + (difference12).sin())).tanh();
            }
            sum10 += 0.5 * (((x0 - (v2)) + stop_gradient(row13[0])));
        }
        ((v2).hypot(1.0 + (v2).powi(2)) + v3) + x0 + x0 + row1[0] + sum4 + sum10
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.52], weights: &[0.0], gradient: &[1.4446442278e-1], stopped: true }
        );
    }
}

mod seed_1000169 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let row1 = [(x0) / (2.0 + (x0).sin()), (x0 - (x0)), x0, (x0 - (x0))];
        let mut m2 = 0.5 * (((row1[0]) * (row1[2]) + x0));
        let (left3, right4) = ((x0).sin(), (m2).mul_add(m2, row1[3]));
        let mut sum5 = 0.0;
        for j6 in 0..2 {
            let factor9 = 0.5 * (((right4 + x0) - (m2)));
            let mut column8 = ((x0 - (x0))).tanh();
            for k7 in 0..2 {
                column8 += row1[k7 * 2 + j6] * factor9 * m2;
            }
            sum5 += 0.5 * column8.sin();
        }
        row1[3] + x0 + right4 + right4 + sum5
    }

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[[f64; 2]; 2]) -> f64 {
        let x0 = ((helper_0(0.5 * (p1))).tanh()).sin();
        match 1 {
            0 | 2 => {
                let mut n2 = 0;
                'outer1: while n2 < 3 && (x0).sin() > p1 {
                    n2 += 1;
                    match n2 % 4 {
                        0 => {
                            let mut m3 = (((1.5 + (q2[(n2 + 1) % 2][(n2 + 1) % 2]).cos()).recip()) * (x0)).sin();
                        }
                        1 if n2 % 2 == 1 => {
                        }
                        _ => {
                        }
                    }
                    if !(x0 > x0) {
                        continue 'outer1;
                    }
                }
            }
            1 if (x0 - (q2[1][0])) > p1 => {
            }
            _ => {
            }
        }
        let mut sum4 = 0.0;
        for i5 in 1..3 {
            let v6 = (((p1).abs()).atan2(2.0 + ((p1).clamp(-1.25, 1.25)).sin())).sin();
            let mut n7 = 0;
            while n7 < 2 {
                n7 += 1;
            }
            sum4 += ((v6) * (0.25 * (i5 as f64))) * ((p1 + v6));
        }
        let mut sum8 = 0.0;
        for i9 in 1..3 {
            let mut m10 = (((x0 + x0) + (q2[i9 % 2][i9 % 2]).powi(3))).tanh();
            let mut m11 = (((p1) * (q2[i9 % 2][i9 % 2])) * ((m10).sin())).tanh();
            sum8 -= (((x0).mul_add(p1, m11) - ((x0) * (x0)))).sin();
        }
        (if (x0) * (q2[1][0]) > x0 { p1 } else { (q2[0][0]).powi(2) }) + x0 + x0 + p1 + sum4 + sum8
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], matrix(a2)), (&mut d0[0], &mut d1[0], matrix(d2)),
            |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
            Point { at: &[-0.21, 0.06, 0.58, -1.03, -0.61, 0.35], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 1.8000078083e0, 1.1132411636e0, 0.0000000000e0, 0.0000000000e0, -1.3787470771e-2], stopped: false }
        );
    }
}

mod seed_1000170 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64], q2: &f64) -> f64 {
        let mut m1 = ((stop_gradient(p1[1])).clamp(-1.25, 1.25)).tanh();
        m1 /= 2.0 + ((x0 + (m1) * (p1[0]))).sin();
        m1 = 0.5 * (x0);
        x0 + m1 + p1[0] + *q2
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut row1 = vec![(x0).abs(), helper_0(x0, &[x0, x0], &x0)];
        for e2 in row1.iter_mut().rev() {
            for i4 in (1..2).rev() {
            }
        }
        ((row1[0]) * (row1[1]) + (row1[0] + x0)) + row1[1] + row1[1] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.01], weights: &[0.0], gradient: &[1.0070000000e1], stopped: true }
        );
    }
}

mod seed_1000171 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: &f64, value3: f64) -> f64 {
        let v1 = (((1.0 + (p1[0]).powi(2)).sqrt() + p1[0])).sin();
        let mut stack2 = vec![(x0 - (v1)), (p1[2]) * (x0)];
        if value3 < stack2[1] || p1[3] > 0.3 {
            let v3 = match 0 {
                0 | 2 => {
                    let late4;
                    if stack2[0] > x0 {
                        late4 = (*q2).tanh();
                    } else {
                        late4 = (p1[3]).tanh();
                    }
                    stack2[stack2.len() - 2]
                }
                1 if !(*q2 > *q2) => {
                    (((*q2 - (p1[0])) - (*q2))).tanh()
                }
                _ => {
                    0.5 * ((x0 - (p1[3])))
                }
            };
        } else if (stack2[1]) * (value3) > stack2[0] {
        }
        let mut sum5 = 0.0;
        for j6 in 0..2 {
            let factor9 = ((1.5 + (p1[(j6 + 1) % 4]).sin()).ln()).sin();
            let mut column8 = (stack2[stack2.len() - 2]) / (2.0 + (p1[j6]).sin());
            for k7 in 0..2 {
                column8 += p1[k7 * 2 + j6] * factor9 * 0.25 * (k7 as f64);
            }
            sum5 += column8.sin();
        }
        let mut sum10 = 0.0;
        for i11 in 0..3 {
            let difference12 = p1[i11 + 1] - p1[i11];
            let mut m13 = (*q2).cos();
            sum10 += ((if i11 % 2 == 0 { stack2[stack2.len() - 2] } else { f64::sin(v1) })).tanh();
        }
        ((stack2[stack2.len() - 1]) * (stack2[stack2.len() - 2]) + value3) + v1 + *q2 + stack2[stack2.len() - 2] + sum5 + sum10
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec(), &a2[0], a3[0]), (&mut d0[0], d1, &mut d2[0], &mut d3[0]),
            |a0: 1, a1: 4, a2: 1, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-0.08, 0.73, -1.25, 0.59, -0.59, -0.93, -0.58], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.0077834752e0, 8.6907023463e-1, 2.0476610300e-1, -6.7911916914e-2, 8.1991784240e-2, 1.0000000000e0, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000172 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &f64, q2: &mut [f64; 4], value3: [f64; 2]) -> f64 {
        q2[1] = (q2[1]).sin() + ((x0 - (*p1)) - (stop_gradient(x0)));
        q2[2] += (((q2[2] + *p1) + *p1)).sin();
        let row1 = vec![(x0).tanh(); 3];
        let v2 = if (row1[0]).sin() > value3[1] {
            let found4 = 'block3: {
                let v5 = 0.5 * (((row1[1]).atan2(2.0 + (x0).sin())) * ((x0).mul_add(*p1, x0)));
                if x0 > value3[1] {
                    break 'block3 (*p1) * (q2[2]);
                }
                (1.5 + ((if *p1 > row1[2] { v5 } else { q2[1] })).cos()).recip()
            };
            (((if (x0 - (*p1)) > found4 { found4 } else { row1[1] }) + (x0) / (2.0 + (row1[0]).sin()))).sin()
        } else {
            ((1.5 + (*p1).sin()).ln()).tanh()
        };
        let mut sum6 = 0.0;
        for i7 in 0..3 {
            let difference8 = q2[i7 + 1] - q2[i7];
            let mut m9 = (q2[i7]).tanh();
            sum6 += (m9).sin();
        }
        let mut sum10 = 0.0;
        for i11 in 0..1 {
            let difference12 = value3[i11 + 1] - value3[i11];
            let mut m13 = ((difference12 - (v2)) + (1.0 + (difference12).powi(2)).sqrt());
            sum10 += (v2).sin();
        }
        (*p1) * ((value3[0]).cos()) + x0 + v2 + q2[0] + sum6 + sum10
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1[0], array(a2), *array(a3)), (&mut d0[0], &mut d1[0], array(d2), array(d3)),
            |a0: 1, a1: 1, a2: 4, a3: 2|, |d0, d1, d2, d3|,
            Point { at: &[-0.46, -0.82, -0.07, 0.02, 0.16, -0.71, -0.5, 0.83], weights: &[0.0, 0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0], gradient: &[1.9099131162e0, 1.8088197393e0, 2.2426868593e0, 9.0973113960e-1, 1.2684162205e0, 1.0000000000e0, -3.9312894166e-1, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000173 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = 0.5 * (x0);
        m1 = x0;
        let mut row2 = [[(m1 + x0), (if x0 > x0 { x0 } else { x0 })], [(m1) * (x0), (m1).mul_add(x0, m1)]];
        let mut n3 = 0;
        while n3 < 2 && !(row2[0][1] > x0) {
            n3 += 1;
            for i4 in 0..=3 {
                let v5 = 0.5 * (((0.25 * (i4 as f64)).atan2(2.0 + (x0).sin())) * ((x0).mul_add(m1, x0)));
                if (-((0.25 * (i4 as f64)).powi(2))).exp() > m1 {
                    break;
                }
            }
            if !(m1 > m1) {
                return ((if !(0.25 * (n3 as f64) > m1) { m1 } else { m1 })).sin() + row2[0][(n3 + 2) % 2] + m1 + row2[n3 % 2][n3 % 2];
            }
        }
        (-((0.25 * (n3 as f64)).powi(2))).exp() + x0 + x0 + row2[(n3 + 1) % 2][n3 % 2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.01], weights: &[0.0], gradient: &[3.9799500004e0], stopped: false }
        );
    }
}

mod seed_1000174 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: [f64; 4]) -> (f64, f64) {
        let mut row1 = [(x0).powi(3), p1[0]];
        if row1[1] > p1[2] {
            return ((1.0 + (p1[3]).powi(2)).sqrt() + row1[0] + p1[0] + row1[0], x0);
        }
        if (row1[0]) * (row1[1]) > x0 {
            let row2 = [(row1[0]).abs(), (1.5 + (x0).cos()).recip(), row1[0]];
        } else if !(row1[0] > x0) {
        }
        (({ let inner3 = (p1[3] + row1[1]); inner3 * ((inner3).abs()) }) + row1[1] + row1[1] + row1[0], stop_gradient((p1[3] + x0)))
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64]) -> f64 {
        let v1 = if (p1[1]) * (p1[0]) > 0.1 && (x0) * (x0) < 0.9 {
            p1.swap(1, 0);
            0.5 * ((1.0 + (helper_1((x0).tanh(), [p1[1], x0, x0, p1[0]]).1).powi(2)).sqrt())
        } else {
            'outer2: for i3 in (0..3).rev() {
                p1[i3 % 2] += (((x0).max(x0) + -(0.25 * (i3 as f64)))).sin();
                let v4 = ((x0).hypot(1.0 + (x0).powi(2))).cos();
                if (0.25 * (i3 as f64) + p1[(i3 + 2) % 2]) > v4 {
                    let v5 = (p1[i3 % 2]) * ((v4) * (x0));
                }
            }
            p1[0]
        };
        'outer6: for i7 in (0..5).step_by(2) {
            let v8 = ((if i7 % 2 == 0 { (x0) * (0.25 * (i7 as f64)) } else { v1 })).sin();
        }
        v1 + v1 + x0 + v1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 2|, |d0, d1|,
            Point { at: &[-0.01, 0.16, 0.02], weights: &[0.0, 0.25, 0.5], gradient: &[7.5694521403e0, 3.2500000000e0, 5.0000000000e-1], stopped: true }
        );
    }
}

mod seed_1000175 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: f64) -> f64 {
        let v1 = (((-((p1).powi(2))).exp() + (x0 - (p1)))).sin();
        let mut stack2 = vec![(x0 - (v1)), (v1 + x0)];
        let row3 = [(v1) / (2.0 + (p1).sin()), (stack2[stack2.len() - 1]) * (x0)];
        stack2[stack2.len() - 1] + v1 + row3[0] + row3[1]
    }

    #[differentiate]
    fn helper_1(x0: f64) -> f64 {
        let v1 = 0.5 * (helper_0((x0).min(x0), (x0).mul_add(x0, x0)));
        let mut row2 = vec![-(x0), (x0).max(v1)];
        if (1.5 + (x0).sin()).ln() > 0.1 && helper_0((v1).sin(), (row2[0]).sin()) < 0.9 {
        }
        (if (x0 - (v1)) > row2[1] { stop_gradient(row2[0]) } else { stop_gradient(x0) }) + v1 + row2[1] + x0
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let mut row1 = vec![0.5 * ((1.0 + (x0).powi(2)).sqrt()); 3];
        row1[1] += 0.5 * (((if x0 > row1[2] { p1[0] } else { p1[0] })).powi(2));
        let mut row2 = vec![helper_1(0.5 * (x0)), helper_1((p1[1]).tanh()), ({ let inner3 = x0; inner3 * (p1[0]) }), row1[0]];
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            let difference6 = row2[i5 + 1] - row2[i5];
            let v8 = (({ let inner7 = (p1[i5 % 2]) * (p1[1]); inner7 * ((inner7).atan()) })).sin();
            match i5 % 4 {
                1..=2 => {
                }
                1 if i5 % 2 == 0 => {
                }
                _ => {
                }
            }
            sum4 += (difference6).sin();
        }
        f64::sin((row1[1] + x0)) + x0 + row1[2] + row2[1] + sum4
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 2|, |d0, d1|,
            Point { at: &[-0.31, -0.32, 0.33], weights: &[0.0, 0.0, 0.0], gradient: &[1.8560895046e0, 2.6520676339e-1, -9.3088365396e-1], stopped: true }
        );
    }
}

mod seed_1000176 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: [f64; 2]) -> f64 {
        let mut m1 = ((1.0 + (x0).powi(2)).sqrt()).tanh();
        let mut row2 = [[(x0 + m1), (if m1 > m1 { x0 } else { m1 })], [(x0) * (x0), (m1).mul_add(m1, p1[1])]];
        let v3 = match 0 {
            0 | 2 => {
                let late4;
                if row2[1][0] > m1 {
                    late4 = (x0).tanh();
                } else {
                    late4 = (row2[1][0]).sin();
                }
                ((({ let inner5 = late4; inner5 * (x0) })).clamp(-1.25, 1.25)).sin()
            }
            1 if !(x0 > m1) => {
                (1.5 + ((row2[0][1] - (x0))).sin()).ln()
            }
            _ => {
                ((if row2[0][1] > row2[0][1] { (row2[1][1] - (m1)) } else { (m1 + p1[1]) })).sin()
            }
        };
        let mut sum6 = 0.0;
        for i7 in 0..1 {
            let difference8 = p1[i7 + 1] - p1[i7];
            let mut stack9 = vec![p1[(i7 + 1) % 2], (1.5 + (x0).sin()).ln()];
            let mut row10 = vec![0.5 * ((1.0 + (m1).powi(2)).sqrt()); 3];
            sum6 += ((row10[(i7 + 1) % 3]).clamp(-1.25, 1.25)) * ((p1[i7] - (m1)));
        }
        let mut sum11 = 0.0;
        for i12 in 1..1 {
            let difference13 = p1[i12 + 1] - p1[i12] * p1[i12 - 1];
            let row14 = [(1.0 + (m1).powi(2)).sqrt(), ({ let inner15 = difference13; inner15 * (0.25 * (i12 as f64)) }), difference13];
            let v16 = (1.0 + ((row14[2 - i12]).tanh()).powi(2)).sqrt();
            sum11 += (({ let inner17 = (row2[1 - i12][i12]) * (v3); inner17 * ((x0) * (difference13)) })).sin();
        }
        ((if (p1[1]).powi(3) > p1[0] { row2[0][1] } else { m1 })).mul_add((row2[0][0] + row2[1][1]), p1[0]) + m1 + v3 + p1[1] + sum6 + sum11
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1)), (&mut d0[0], array(d1)),
            |a0: 1, a1: 2|, |d0, d1|,
            Point { at: &[0.52, -0.31, -1.03], weights: &[0.0, 0.0, 0.0], gradient: &[2.0797106626e0, 1.6434576143e0, 1.8100313608e0], stopped: false }
        );
    }
}

mod seed_1000177 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &Vec<f64>, q2: f64, value3: f64) -> f64 {
        let v1 = match 1 {
            k if k > 0 && (x0) * (value3) > x0 => {
                let mut m2 = (x0).tanh();
                0.5 * ((1.5 + ((x0 + p1[1])).sin()).ln())
            }
            1 if (x0) * (value3) > x0 => {
                let row3 = vec![(x0).tanh(); 3];
                0.5 * (row3[0])
            }
            _ => {
                (value3).sin()
            }
        };
        v1 + x0 + q2 + v1
    }

    #[differentiate]
    fn helper_1(x0: f64, p1: [f64; 4], q2: f64, value3: f64) -> f64 {
        let mut row1 = vec![(x0).tanh(); 4];
        let found3 = 'block2: {
            let mut n5 = 0;
            'outer4: while n5 < 2 {
                n5 += 1;
            }
            if p1[(n5 + 1) % 4] > p1[(n5 + 1) % 4] {
                break 'block2 ((if !(p1[3] > q2) { p1[n5 % 4] } else { x0 })).tanh();
            }
            ((x0).powi(3)).sin()
        };
        let mut sum6 = 0.0;
        for i7 in 0..3 {
            let difference8 = row1[i7 + 1] - row1[i7];
            let mut m9 = (q2).cos();
            sum6 += ((if i7 % 2 == 0 { found3 } else { f64::sin(difference8) })).tanh();
        }
        ((found3 - (found3)) + (1.0 + (p1[3]).powi(2)).sqrt()) + value3 + row1[0] + found3 + sum6
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 4]) -> f64 {
        let r2 = helper_0(0.5 * (x0), &vec![p1[2], x0], 0.5 * ((x0 + x0)), (({ let inner1 = p1[3]; inner1 * (inner1) })).sin());
        {
            let part3 = &mut p1[1..4];
            let v4 = (stop_gradient(x0) - ((x0) * (r2)));
            part3[2] /= 2.0 + (((helper_0(part3[1], &vec![x0, part3[0]], 0.5 * (x0), v4)) / (2.0 + (r2).sin())).tanh()).sin();
            part3[0] = part3[1] * 0.5;
        }
        helper_1(r2, [r2, r2, r2, r2], 0.5 * ((p1[3]).min(p1[0])), ((x0).powi(3)).sin());
        let mut m5 = (x0).tanh();
        for e6 in p1.iter_mut() {
            let v8 = ((x0).hypot(1.0 + (r2).powi(2))).cos();
        }
        ((r2 + r2) - ((r2 + p1[1]))) + p1[2] + m5 + m5
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1)), (&mut d0[0], array(d1)),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[0.16, -0.66, -0.71, -0.99, -0.43], weights: &[0.0, 0.25, 0.5, 0.75, 1.0], gradient: &[3.5072231002e0, 2.5000000000e-1, -1.1564981507e-2, 1.5340627894e0, -1.0240212886e0], stopped: true }
        );
    }
}

mod seed_1000178 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &[f64; 4]) -> f64 {
        let mut row1 = [[stop_gradient(p1[1]), (q2[3]).atan2(2.0 + (x0).sin())], [q2[0], (if (x0) * (x0) > x0 { q2[2] } else { x0 })]];
        {
            let part2 = &q2[0..1];
            row1[1][0] -= ((part2[0] + (part2[0]) * (x0))).tanh();
            if !(q2[1] > x0) {
                row1[1][0] = (x0).sin();
                return ({ let inner3 = (x0).abs(); inner3 * (row1[1][1]) }) + part2[0] + p1[2] + x0;
            }
            let v4 = match 3 {
                k if k > 0 && part2[0] > x0 => {
                    let mut m5 = (row1[1][0] - ((x0).min(x0)));
                    (stop_gradient((x0) / (2.0 + (part2[0]).sin()))).tanh()
                }
                1 if part2[0] > x0 => {
                    ((1.5 + (q2[0]).sin()).ln() - (p1[1]))
                }
                _ => {
                    0.5 * (x0)
                }
            };
            row1[0][0] = part2[0] * 0.5;
        }
        let mut sum6 = 0.0;
        for i7 in 0..2 {
            let difference8 = p1[i7 + 1] - p1[i7];
            'outer9: for e10 in q2.iter() {
                let found13 = 'block12: {
                    0.5 * ((0.25 * (i7 as f64) + ({ let inner14 = x0; inner14 * (inner14) })))
                };
            }
            sum6 -= p1[(i7 + 1) % 3];
        }
        -((if q2[0] < row1[0][0] || row1[0][1] > 0.3 { row1[1][1] } else { p1[1] })) + row1[1][0] + q2[3] + p1[1] + sum6
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, array(a2)), (&mut d0[0], d1, array(d2)),
            |a0: 1, a1: 3, a2: 4|, |d0, d1, d2|,
            Point { at: &[0.88, 0.08, -0.7, -0.01, -1.17, -0.46, -0.79, -1.35], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.7600000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000179 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: f64) -> f64 {
        let v1 = match 1 {
            k if k > 0 && (p1) * (p1) > q2 => {
                let mut m2 = (q2).tanh();
                ((1.5 + ((m2) * (x0)).sin()).ln()).sin()
            }
            1 if (p1) * (p1) > q2 => {
                let mut m3 = ((({ let inner4 = x0; inner4 * (x0) })) * (q2)).tanh();
                (((q2).cos() + m3)).tanh()
            }
            _ => {
                let x0 = (q2).tanh();
                0.5 * (((q2).mul_add(p1, q2)).tanh())
            }
        };
        let mut m5 = (p1).tanh();
        if (v1).atan() > m5 {
            let v6 = q2;
            let mut stack7 = vec![(m5 + v6), p1];
        }
        let mut m8 = (if (x0 - (q2)) > p1 { (v1) / (2.0 + (x0).sin()) } else { (q2) / (2.0 + (m5).sin()) });
        let mut sum9 = 0.0;
        for i10 in 1..3 {
            if q2 < v1 || p1 > 0.3 {
                match i10 % 4 {
                    1..=2 => {
                    }
                    1 if m8 > 0.1 && (m5).cos() < 0.9 => {
                    }
                    _ => {
                    }
                }
            } else if p1 < q2 || x0 > 0.3 {
            }
            sum9 -= m5;
        }
        let mut sum11 = 0.0;
        for i12 in 1..3 {
            if m5 > m5 {
                let mut stack13 = vec![({ let inner14 = p1; inner14 * (v1) }), (m5).abs()];
            }
            sum11 += (({ let inner15 = m8; inner15 * (v1) })).sin();
        }
        ((p1) / (2.0 + (m5).sin())).tanh() + m8 + x0 + q2 + sum9 + sum11
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2[0]), (&mut d0[0], &mut d1[0], &mut d2[0]),
            |a0: 1, a1: 1, a2: 1|, |d0, d1, d2|,
            Point { at: &[-1.09, -0.78, 0.46], weights: &[0.0, 0.0, 0.0], gradient: &[1.2415140909e0, -5.9749964265e-1, 1.2867378011e0], stopped: false }
        );
    }
}

mod seed_1000180 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let x0 = ((x0 - (x0)) - (stop_gradient(x0)));
        let mut m1 = (x0).tanh();
        let found3 = 'block2: {
            let row4 = [(x0) / (2.0 + (m1).sin()), (m1 + m1)];
            let mut n5 = 0;
            while n5 < 2 {
                n5 += 1;
            }
            ((x0 + row4[n5 % 2]) + (row4[1]).min(x0))
        };
        (if (found3) * (m1) > found3 { found3 } else { (m1).atan() }) + found3 + m1 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.88], weights: &[0.0], gradient: &[0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000181 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: f64, q2: f64) -> f64 {
        let mut row1 = [[(x0 + q2), (if q2 > q2 { x0 } else { q2 })], [(x0) * (x0), (q2).mul_add(q2, p1)]];
        let mut n2 = 0;
        while n2 < 3 && !(x0 > q2) {
            n2 += 1;
            let late3;
            if n2 % 2 == 1 {
                late3 = (((x0) * (q2) + x0)).tanh();
            } else {
                late3 = q2;
            }
        }
        let mut sum4 = 0.0;
        for i5 in 1..3 {
            let mut row6 = [[(row1[(n2 + 1) % 2][(i5 + 2) % 2] - (row1[n2 % 2][1])), f64::sin(row1[i5 % 2][i5 % 2])], [(x0 - (p1)), (-((p1).powi(2))).exp()]];
            sum4 += ((-(q2)).max(row1[i5 % 2][(i5 + 2) % 2])).tanh();
        }
        ((1.0 + (p1).powi(2)).sqrt()).powi(2) + 0.25 * (n2 as f64) + 0.25 * (n2 as f64) + q2 + sum4
    }

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: [f64; 3]) -> f64 {
        let mut m1 = ((q2[2]) * (x0) + (p1[1][1]) * (x0));
        let mut n4 = 0;
        let found3 = 'outer2: loop {
            n4 += 1;
            if n4 > 2 {
                break ((helper_0((q2[n4 % 3]).sin(), p1[(n4 + 2) % 2][n4 % 2], 0.5 * (p1[n4 % 2][(n4 + 1) % 2]))).sin()).sin();
            }
            let v5 = 0.5 * ((stop_gradient(q2[0]) - ((-((m1).powi(2))).exp())));
            if !(x0 > x0) {
                continue 'outer2;
            }
        };
        (1.5 + (x0).cos()).recip() + m1 + found3 + found3
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], matrix(a1), *array(a2)), (&mut d0[0], matrix(d1), array(d2)),
            |a0: 1, a1: 4, a2: 3|, |d0, d1, d2|,
            Point { at: &[-0.31, -1.03, 0.96, 0.87, -0.46, -0.99, 1.28, 0.41], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[-1.0072525492e-1, 0.0000000000e0, 0.0000000000e0, -1.7666811544e0, -3.2342334478e-1, -6.2216211076e-1, 0.0000000000e0, -3.1000000000e-1], stopped: true }
        );
    }
}

mod seed_1000182 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: usize) -> (f64, f64) {
        let mut m1 = 0.5 * ((stop_gradient(x0)).clamp(-1.25, 1.25));
        let (left2, right3) = ((x0).sin(), ((m1).mul_add(m1, x0)).tanh());
        let mut n4 = 0;
        while n4 < 2 {
            n4 += 1;
        }
        (0.25 * (n4 as f64) + right3 + x0 + x0, m1)
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: [f64; 4]) -> f64 {
        for i1 in 1..3 {
            let mut m2 = (helper_0(0.5 * (f64::sin(x0)), i1).1).tanh();
            let (left3, right4) = helper_0((q2[i1]).tanh(), i1);
            if (q2[2] - (m2)) > left3 {
                break;
            }
        }
        let mut sum5 = 0.0;
        for i6 in 0..2 {
            let difference7 = p1[i6 + 1] - p1[i6];
            let mut stack8 = vec![x0, (q2[3 - i6]).tanh()];
            let mut row9 = [helper_0(difference7, i6).0; 2];
            sum5 += (if i6 % 2 == 0 { row9[(i6 + 1) % 2] } else { helper_0(0.5 * (x0), 0).1 });
        }
        let mut sum10 = 0.0;
        for j11 in 0..2 {
            let factor14 = (((if (x0).tanh() > q2[3 - j11] { p1[2 - j11] } else { q2[3 - j11] })).atan()).sin();
            let mut column13 = (x0).mul_add(p1[(j11 + 1) % 3], x0);
            for k12 in 0..2 {
                column13 += q2[k12 * 2 + j11] * factor14 * q2[3];
            }
            sum10 += column13.sin();
        }
        (p1[1]) * ((x0 + x0)) + x0 + p1[2] + q2[1] + sum5 + sum10
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, *array(a2)), (&mut d0[0], d1, array(d2)),
            |a0: 1, a1: 3, a2: 4|, |d0, d1, d2|,
            Point { at: &[0.71, -0.12, -0.52, -0.07, -0.6, 0.59, -0.1, -0.21], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.1270452009e0, -2.8808272706e0, 4.9296657948e0, 1.6823818168e0, 1.3870330676e-2, 1.0742807256e0, 1.3870330676e-2, -1.3897580398e-2], stopped: true }
        );
    }
}

mod seed_1000183 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let v1 = match 1 {
            k if k > 0 && (x0) * (x0) > x0 => {
                let mut m2 = (x0).tanh();
                ((1.5 + ((m2) * (x0)).sin()).ln()).sin()
            }
            1 if (x0) * (x0) > x0 => {
                let mut m3 = ((({ let inner4 = x0; inner4 * (x0) })) * (x0)).tanh();
                (((x0).cos() + m3)).tanh()
            }
            _ => {
                (x0).tanh()
            }
        };
        v1 + v1 + x0 + v1
    }

    #[differentiate]
    fn helper_1(x0: f64, p1: &[f64], q2: &[f64], value3: &Vec<f64>) -> f64 {
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
                    let v12 = (helper_0(0.5 * ((x0 + 0.25 * (i2 as f64))))).tanh();
                    0.5 * (v12)
                };
            }
        }
        let mut sum13 = 0.0;
        for i14 in 0..3 {
            let difference15 = q2[i14 + 1] - q2[i14];
            let mut row16 = vec![({ let inner17 = x0; inner17 * (q2[i14]) }), (1.5 + (difference15).cos()).recip(), (q2[i14]).atan2(2.0 + (q2[1]).sin()), (*p1 - (difference15))];
            let mut m18 = ((if (0.25 * (i14 as f64)).cos() > row16[i14] { (q2[(i14 + 2) % 4]).sin() } else { (difference15 - (difference15)) })).sin();
            sum13 += (helper_1(((x0).sin()).tanh(), &row16[1..4], &q2[1..3], &vec![*p1, difference15])).tanh();
        }
        (if (*p1 + q2[1]) > x0 { (q2[0]) / (2.0 + (x0).sin()) } else { (x0 - (x0)) }) + q2[1] + *p1 + q2[1] + sum13
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &mut a1[0], &a2.to_vec()), (&mut d0[0], &mut d1[0], d2),
            |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
            Point { at: &[0.69, 0.03, 0.02, -1.49, -1.09, -0.21], weights: &[0.0, 0.25, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0981301595e0, 3.3330004098e0, -1.8668572510e-2, 3.6459862046e0, 1.7676322722e-1, 2.7891955056e-1], stopped: true }
        );
    }
}

mod seed_1000184 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 3], q2: f64, value3: f64) -> f64 {
        let mut m1 = 0.5 * ((x0) * (value3));
        let late2;
        if !(m1 > p1[0]) {
            let v4 = 0.5 * (({ let inner3 = (p1[2] + p1[1]); inner3 * ((inner3).abs()) }));
            late2 = 0.5 * (m1);
        } else {
            for i5 in (0..5).step_by(2).rev() {
                if i5 < 1 {
                    m1 += 0.5 * (((value3) / (2.0 + (x0).sin())) / (2.0 + (x0).sin()));
                    if (-((p1[i5 % 3]).powi(2))).exp() > 0.1 && m1 < 0.9 {
                        continue;
                    }
                } else if i5 % 2 == 0 {
                }
            }
            late2 = ((1.0 + ((value3).min(q2)).powi(2)).sqrt()).sin();
        }
        ((late2).hypot(1.0 + (value3).powi(2))) * (late2) + value3 + x0 + m1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), a2[0], a3[0]), (&mut d0[0], array(d1), &mut d2[0], &mut d3[0]),
            |a0: 1, a1: 3, a2: 1, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[0.81, -0.45, -0.3, 0.0, 0.97, -0.28], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[8.6954844514e-1, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 8.3290395077e-1], stopped: false }
        );
    }
}

mod seed_1000185 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let mut row1 = [(if (x0 - (p1)) > p1 { p1 } else { x0 }), p1];
        let late2;
        if f64::sin(p1) > row1[0] {
            for i3 in (1..=4).rev().step_by(3) {
                let mut stack4 = vec![(row1[(i3 + 1) % 2]).cos(), (x0) * (row1[(i3 + 1) % 2])];
            }
            late2 = (((row1[0]).powi(2)).tanh()).sin();
        } else {
            match 3 {
                0 => {
                    let mut m5 = 0.5 * ((p1 - ((1.5 + (x0).cos()).recip())));
                    let mut row6 = [(1.0 + (m5).powi(2)).sqrt(); 2];
                }
                1 if x0 < x0 || p1 > 0.3 => {
                    row1[1] /= 2.0 + (0.5 * (((1.5 + (row1[0]).sin()).ln()) * ((row1[1] + row1[0])))).sin();
                    if stop_gradient(x0) > x0 {
                    } else {
                    }
                }
                _ => {
                }
            }
            if (x0) * (x0) > row1[1] {
                return x0 + x0 + p1 + p1;
            }
            late2 = 0.5 * (x0);
        }
        ((p1 + p1)).atan2(2.0 + ((late2).atan()).sin()) + p1 + row1[0] + late2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[0.8, -1.04], weights: &[0.0, 0.0], gradient: &[0.0000000000e0, 1.8752214623e0], stopped: true }
        );
    }
}

mod seed_1000186 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &mut f64) -> f64 {
        *p1 = (*p1).sin() + (*p1).atan2(2.0 + ((if x0 > x0 { x0 } else { x0 })).sin());
        if *p1 > *p1 {
            let mut n1 = 0;
            while n1 < 3 && !(x0 > x0) {
                n1 += 1;
            }
        }
        ((x0) * (x0) + (x0 + x0)) + *p1 + x0 + *p1
    }

    #[differentiate]
    fn helper_1(x0: f64, p1: &[f64], q2: &[f64], value3: &Vec<f64>) -> f64 {
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
                    let v12 = t9.0;
                    0.5 * ((if x0 > 0.1 && (q2[(i2 + 1) % 4]).atan2(2.0 + (*e4).sin()) < 0.9 { (x0) * (stack10[1]) } else { (v12).min(*e4) }))
                };
            }
        }
        let mut sum13 = 0.0;
        for i14 in 1..3 {
            let difference15 = q2[i14 + 1] - q2[i14] * q2[i14 - 1];
            let mut m16 = (((*p1).abs()) / (2.0 + (difference15).sin())).tanh();
            sum13 -= 0.5 * ((if (0.25 * (i14 as f64)).cos() > m16 { f64::sin(q2[0]) } else { (*p1 + difference15) }));
        }
        let mut sum17 = 0.0;
        for i18 in 1..3 {
            let difference19 = q2[i18 + 1] - q2[i18] * q2[i18 - 1];
            let mut m20 = 0.5 * (helper_1(((*p1).sin()).tanh(), &q2[1..4], &q2[1..3], &vec![0.25 * (i18 as f64), difference19]));
            helper_0(((*p1 - (difference19))).tanh(), &mut m20);
            sum17 -= 0.5 * ((if (*p1).cos() > q2[i18] { x0 } else { (1.5 + (difference19).cos()).recip() }));
        }
        ({ let inner21 = (q2[3]).cos(); inner21 * (q2[1]) }) + *p1 + *p1 + q2[1] + sum13 + sum17
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &mut a1[0], &a2.to_vec()), (&mut d0[0], &mut d1[0], d2),
            |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
            Point { at: &[0.81, 0.56, 0.21, -1.34, -0.75, 1.39], weights: &[0.0, 0.25, 0.0, 0.0, 0.0, 0.0], gradient: &[-1.0000000000e0, 7.5634373474e-1, -9.7803091472e-1, 1.0947544259e0, 0.0000000000e0, 1.3181590918e0], stopped: true }
        );
    }
}

mod seed_1000187 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let mut m1 = ((x0 + x0)) * ((if x0 > x0 { x0 } else { x0 }));
        let mut n4 = 0;
        let found3 = 'outer2: loop {
            n4 += 1;
            if n4 > 3 {
                break x0;
            }
            let mut n5 = 0;
            while n5 < 2 && !(x0 > x0) {
                n5 += 1;
            }
        };
        x0 + x0 + x0 + 0.25 * (n4 as f64)
    }

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: [f64; 3]) -> f64 {
        let mut m1 = ((q2[2]) * (x0) + (p1[1][1]) * (x0));
        let mut n4 = 0;
        let found3 = 'outer2: loop {
            n4 += 1;
            if n4 > 2 {
                break (helper_0((q2[n4 % 3]).sin())).powi(2);
            }
            let mut stack5 = vec![({ let inner6 = q2[n4 % 3]; inner6 * (p1[n4 % 2][n4 % 2]) }), (q2[(n4 + 2) % 3]).atan()];
        };
        let mut sum7 = 0.0;
        for i8 in 0..2 {
            let difference9 = q2[i8 + 1] - q2[i8];
            if (difference9 + q2[n4 % 3]) > difference9 {
                let v10 = helper_0((x0) * (x0));
            } else {
            }
            sum7 += (((found3 + x0) + (q2[i8] - (difference9)))).tanh();
        }
        let mut sum11 = 0.0;
        for i12 in 0..2 {
            let difference13 = q2[i12 + 1] - q2[i12];
            let row14 = [difference13, p1[1][1 - i12], helper_0(0.5 * (0.25 * (i12 as f64))), (0.25 * (n4 as f64)).hypot(1.0 + (m1).powi(2))];
            let mut m15 = (m1).sin();
            sum11 += ((f64::sin(row14[n4 % 4])) * (q2[0])).tanh();
        }
        (found3) * (helper_0(0.5 * (q2[2]))) + found3 + m1 + m1 + sum7 + sum11
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], matrix(a1), *array(a2)), (&mut d0[0], matrix(d1), array(d2)),
            |a0: 1, a1: 4, a2: 3|, |d0, d1, d2|,
            Point { at: &[-1.12, 1.33, 0.63, 0.74, 0.54, -0.62, -1.38, -0.09], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.7802678915e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, -2.3318837411e0, -6.7637740546e0, -8.2492004314e-1, -1.5097185305e0], stopped: false }
        );
    }
}

mod seed_1000188 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[f64]) -> f64 {
        let (left1, right2) = (q2[1], 0.5 * (x0));
        let mut m3 = ((q2[0]) * (q2[2])).sin();
        match 3 {
            k if k > 0 && !(p1 > q2[1]) => {
                m3 = (({ let inner4 = (m3) * (m3); inner4 * ((inner4).atan()) })).sin();
                let found6 = 'block5: {
                    ((x0) * (right2)) * ((left1 + x0))
                };
            }
            1 if !(p1 > q2[1]) => {
            }
            _ => {
            }
        }
        ((right2) * (x0)) * (x0) + m3 + p1 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2),
            |a0: 1, a1: 1, a2: 3|, |d0, d1, d2|,
            Point { at: &[-0.32, 0.33, 1.41, 0.6, -0.8], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.1536000000e0, 1.0000000000e0, 6.1682402823e-1, 0.0000000000e0, -1.0871523498e0], stopped: false }
        );
    }
}

mod seed_1000189 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &f64) -> (f64, f64) {
        let mut stack1 = vec![(x0 - (*p1)), (x0 + x0)];
        let row2 = [(stack1[stack1.len() - 1]) / (2.0 + (*p1).sin()), ({ let inner3 = x0; inner3 * (x0) })];
        stack1[0] *= ((*p1).tanh()).cos();
        (row2[1] + x0 + stack1[stack1.len() - 1] + x0, ((stack1[stack1.len() - 2]).hypot(1.0 + (row2[1]).powi(2)) - (*p1)))
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &Vec<f64>, value3: &mut [f64]) -> f64 {
        if (x0).atan() > x0 {
            let x0 = 0.5 * (helper_0((value3[0]).sin(), &x0).1);
            let mut m1 = (x0 - ((value3[1] - (value3[0]))));
        } else {
            value3[1] = (((p1[1]).sin()).mul_add((1.5 + (x0).sin()).ln(), value3[1])).tanh();
            let mut stack2 = vec![(1.0 + (q2[1]).powi(2)).sqrt(), x0];
        }
        let late3;
        if x0 > q2[0] {
            late3 = (1.5 + ((q2[0]).powi(2)).cos()).recip();
        } else {
            late3 = value3[1];
        }
        ((late3) * (x0)).max(helper_0((q2[1]).tanh(), &late3).0) + q2[0] + x0 + late3
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, &a2.to_vec(), a3), (&mut d0[0], d1, d2, d3),
            |a0: 1, a1: 2, a2: 2, a3: 3|, |d0, d1, d2, d3|,
            Point { at: &[-0.82, -0.07, 0.02, 0.16, -0.71, -0.5, 0.83, -1.16], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75], gradient: &[1.8300000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 2.5000000000e-1, 6.8000000000e-1, 7.5000000000e-1], stopped: false }
        );
    }
}

mod seed_1000190 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let mut row1 = [((x0) / (2.0 + (x0).sin())).tanh(); 4];
        let found3 = 'block2: {
            {
                let part4 = &row1[0..];
            }
            (x0).tanh()
        };
        found3 + x0 + x0 + x0
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        for i1 in (0..5).step_by(2) {
            let mut row2 = vec![(x0).abs(), helper_0(x0)];
        }
        let x0 = ((x0) * ((x0).atan())).sin();
        (1.5 + ((if helper_0((x0).sin()) > x0 { x0 } else { x0 })).cos()).recip() + x0 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.06], weights: &[0.0], gradient: &[3.5920533984e-1], stopped: false }
        );
    }
}

mod seed_1000191 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: f64, q2: &mut [f64], value3: &Vec<f64>) -> f64 {
        if (1.5 + (p1).cos()).recip() > x0 {
            if p1 > value3[3] {
                let v1 = match 0 {
                    0 => {
                        x0
                    }
                    1 if !(x0 > q2[0]) => {
                        (((x0 + x0) + (q2[1]).hypot(1.0 + (value3[3]).powi(2)))).sin()
                    }
                    _ => {
                        (({ let inner2 = (q2[2] + q2[2]); inner2 * ((q2[1]).powi(2)) })).tanh()
                    }
                };
            } else if p1 > p1 {
            }
        }
        ((value3[2] + p1)) * (value3[3]) + x0 + q2[0] + p1
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 4]) -> f64 {
        let r1 = helper_0(0.5 * ((x0) * (x0)), (1.0 + (x0).powi(2)).sqrt(), &mut p1[0..3], &vec![x0, x0, x0, x0]);
        {
            let part2 = &mut p1[1..4];
            let v3 = (stop_gradient(x0) - ((x0) * (r1)));
            part2[2] /= 2.0 + (((part2[1]) / (2.0 + (v3).sin())).tanh()).sin();
            part2[0] = part2[2] * 0.5;
        }
        'outer4: for e5 in p1.iter_mut() {
            let row7 = [*e5, (*e5) / (2.0 + (r1).sin())];
            {
                let part8 = &row7[0..=1];
                let mut m9 = (((part8[1]) * (*e5) + (part8[0]) * (x0))).sin();
                m9 = part8[0] * 0.5;
            }
            if row7[1] < *e5 || *e5 > 0.3 {
                return (1.5 + ((x0 + r1)).cos()).recip() + *e5 + row7[0] + x0;
            }
        }
        (r1) * ((r1).abs()) + x0 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1)), (&mut d0[0], array(d1)),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[-0.99, -0.43, 1.2, 0.65, 0.33], weights: &[0.0, 0.25, 0.5, 0.75, 1.0], gradient: &[9.4552625202e-1, 2.7873585409e-1, 0.0000000000e0, 6.9103247754e-1, 9.7759026885e-1], stopped: true }
        );
    }
}

mod seed_1000192 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: &mut [f64; 2], value3: [f64; 3]) -> f64 {
        let v1 = (q2[0]).sin();
        q2[0] = 0.5 * (((q2[1]) * (x0) + x0));
        let mut m2 = 0.5 * ((q2[0] - (x0)));
        let mut row3 = [(p1[2]).powi(3); 2];
        let v5 = 0.5 * (({ let inner4 = (p1[3] - (x0)); inner4 * ((m2 - (p1[2]))) }));
        q2[0] + p1[3] + q2[0] + q2[1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec(), array(a2), *array(a3)), (&mut d0[0], d1, array(d2), array(d3)),
            |a0: 1, a1: 4, a2: 2, a3: 3|, |d0, d1, d2, d3|,
            Point { at: &[0.43, 0.66, -1.45, -0.87, 0.71, -0.12, -0.52, -0.07, -0.6, 0.59], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.0, 0.0, 0.0], gradient: &[5.4000000000e-1, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 1.9837500000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000193 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        for e1 in p1.iter() {
            let v3 = match 1 {
                k if k > 0 && *e1 > p1[1] => {
                    if p1[0] > *e1 {
                        let row4 = [(*e1 + *e1), (x0 - (*e1)), (if (x0 + p1[1]) > *e1 { p1[1] } else { *e1 }), (p1[0] + x0)];
                    }
                    if (x0 + *e1) > p1[2] {
                        continue;
                    }
                    x0
                }
                1 if *e1 > p1[1] => {
                    let late5;
                    if x0 > x0 {
                        late5 = 0.5 * ((f64::sin(p1[1])) / (2.0 + (*e1).sin()));
                    } else {
                        late5 = 0.5 * (((x0 + *e1) + ({ let inner6 = x0; inner6 * (inner6) })));
                    }
                    (((x0 - (late5))).abs()).tanh()
                }
                _ => {
                    0.5 * (((if *e1 < x0 || *e1 > 0.3 { x0 } else { x0 })).tanh())
                }
            };
            if (p1[2] + x0) > v3 {
                return ((v3) / (2.0 + (x0).sin())).tanh() + v3 + *e1 + *e1;
            }
        }
        x0 + x0 + p1[0] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 3|, |d0, d1|,
            Point { at: &[0.64, -1.25, 1.02, 0.43], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[4.3679569999e-1, 2.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000194 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: [f64; 4], value3: f64) -> f64 {
        let (left1, right2) = ((x0).sin(), (p1[0]).min(p1[1]));
        let mut m3 = (q2[2]).sin();
        let late4;
        if m3 > right2 {
            let found6 = 'block5: {
                let v7 = ((left1).min(m3) + (m3).abs());
                ((p1[0]) * ((p1[0] - (q2[0])))).sin()
            };
            late4 = p1[1];
        } else {
            let row8 = [(x0 + x0), (left1) * (q2[3]), (m3).min(q2[1]), -(m3)];
            late4 = ((m3 + row8[0])) / (2.0 + (right2).sin());
        }
        if right2 < late4 || late4 > 0.3 {
        } else {
        }
        (-(((q2[2]).cos()).powi(2))).exp() + x0 + m3 + q2[2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, *array(a2), a3[0]), (&mut d0[0], d1, array(d2), &mut d3[0]),
            |a0: 1, a1: 2, a2: 4, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-0.51, 1.3, 1.06, -1.44, -0.57, 1.43, -1.47, -1.07], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.4127986672e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000195 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64) -> (f64, f64) {
        let v3 = 0.5 * (((if ({ let inner1 = x0; inner1 * (x0) }) > x0 { x0 } else { x0 })).atan2(2.0 + (({ let inner2 = x0; inner2 * (x0) })).sin()));
        if (if v3 > x0 { v3 } else { v3 }) > 0.1 && v3 < 0.9 {
            return ((x0) * ((x0).atan()) + v3 + x0 + v3, v3);
        }
        let v4 = match 3 {
            k if k > 0 && (x0).min(x0) > v3 => {
                let mut row5 = [[(x0).atan2(2.0 + (v3).sin()), (x0).powi(3)], [v3, (x0 + v3)]];
                ((-(((row5[0][0]).cos()).powi(2))).exp()).tanh()
            }
            1 if (x0).min(x0) > v3 => {
                0.5 * ((if x0 > x0 { (v3) / (2.0 + (x0).sin()) } else { (x0).powi(2) }))
            }
            _ => {
                0.5 * ((v3 + (v3 + v3)))
            }
        };
        (((1.0 + (v4).powi(2)).sqrt() + ({ let inner6 = x0; inner6 * (v3) })) + x0 + v4 + x0, (-(x0)) * ((x0 - (v3))))
    }

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &Vec<f64>, value3: f64) -> f64 {
        'outer1: for i2 in 1..3 {
            let found4 = 'block3: {
                for i5 in (0..2).rev() {
                    let mut m6 = (if i2 < 2 { (0.25 * (i5 as f64) - (value3)) } else { (x0) * (x0) });
                    let v7 = 0.5 * (((x0).abs()).atan2(2.0 + ((m6 + x0)).sin()));
                    if (v7 - (x0)) > 0.1 && (value3) * (p1) < 0.9 {
                        break 'block3 (({ let inner8 = value3; inner8 * (inner8) })).sin();
                    }
                }
                if !(0.25 * (i2 as f64) > value3) {
                    break 'block3 ((q2[2 - i2]) / (2.0 + (q2[2 - i2]).sin())).tanh();
                }
                let mut m9 = (p1).sin();
                for i10 in 0..=i2 {
                    m9 = (m9).sin() + ((1.5 + ((x0).sin()).sin()).ln()).sin();
                    for i11 in (0..=4).rev().step_by(3) {
                        m9 = (helper_1((p1).tanh()).0 - ((-((m9).powi(2))).exp()));
                    }
                    if q2[i10 % 3] < q2[i10 % 3] || value3 > 0.3 {
                        continue;
                    }
                }
                (((1.5 + (value3).sin()).ln()) * (q2[i2])).sin()
            };
            if (if i2 % 2 == 1 { x0 } else { p1 }) > q2[i2] {
                break 'outer1;
            }
        }
        helper_1((q2[0] + p1)).1 + x0 + q2[2] + q2[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], &a2.to_vec(), a3[0]), (&mut d0[0], &mut d1[0], d2, &mut d3[0]),
            |a0: 1, a1: 1, a2: 3, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[0.17, -0.13, 0.72, 0.31, -0.34, -0.53], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 1.4468138266e-1, 1.1446813827e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000196 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: [f64; 4]) -> (f64, f64) {
        let mut m1 = ((-(((p1[0] + p1[3])).powi(2))).exp()).sin();
        {
            let part2 = &p1[0..1];
            m1 /= 2.0 + (0.5 * (((m1).cos()) * (part2[0]))).sin();
            m1 = part2[0] * 0.5;
        }
        (p1[3] + p1[1] + x0 + x0, ({ let inner3 = (x0 + m1); inner3 * (p1[0]) }))
    }

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let mut m1 = (x0 + helper_0(p1, [x0, p1, x0, p1]).0);
        let mut m2 = ((m1 + (x0 + p1))).sin();
        m2 = (m2).sin() + stop_gradient((m1) / (2.0 + (m1).sin()));
        ((1.5 + (x0).sin()).ln()).tanh() + m2 + m2 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[1.16, 0.48], weights: &[0.0, 0.0], gradient: &[1.0989416868e0, 4.1123972390e-2], stopped: true }
        );
    }
}

mod seed_1000197 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: [f64; 4], q2: f64) -> f64 {
        {
            let part1 = &p1[..2];
            let mut m2 = ((({ let inner3 = part1[0]; inner3 * (part1[0]) })) * (x0)).sin();
            let late4;
            if part1[1] > m2 {
                let x0 = (x0).tanh();
                late4 = ((p1[1]).atan2(2.0 + (part1[1]).sin())).sin();
            } else {
                late4 = (x0).tanh();
            }
            m2 = part1[0] * 0.5;
        }
        let mut sum5 = 0.0;
        for i6 in 0..3 {
            let difference7 = p1[i6 + 1] - p1[i6];
            if (if !(difference7 > p1[2]) { x0 } else { x0 }) > 0.1 && 0.25 * (i6 as f64) < 0.9 {
                let found9 = 'block8: {
                    (p1[i6]).sin()
                };
            }
            sum5 += ((x0).sin()).tanh();
        }
        let mut sum10 = 0.0;
        for j11 in 0..2 {
            let factor14 = (((-((x0).powi(2))).exp()) * ((q2).cos())).tanh();
            let mut column13 = (0.25 * (j11 as f64)).tanh();
            for k12 in 0..2 {
                column13 += p1[k12 * 2 + j11] * factor14 * 0.25 * (k12 as f64);
            }
            sum10 *= 0.5 + 0.25 * column13.sin();
        }
        x0 + q2 + q2 + p1[2] + sum5 + sum10
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1), a2[0]), (&mut d0[0], array(d1), &mut d2[0]),
            |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
            Point { at: &[-1.47, -1.07, -0.64, -1.29, 0.19, -0.84], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.1277632543e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 2.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000198 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> (f64, f64) {
        let mut m1 = ((1.5 + ((x0) * (x0)).sin()).ln()).sin();
        m1 -= (({ let inner2 = x0; inner2 * (inner2) })).tanh();
        m1 = ((x0 + (m1 + x0))).tanh();
        ((if ({ let inner3 = m1; inner3 * (m1) }) > m1 { m1 } else { ({ let inner4 = m1; inner4 * (x0) }) }) + m1 + x0 + x0, x0)
    }

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
                    let t5 = helper_0((stack3[stack3.len() - 1]).abs());
                }
            }
            let mut row6 = vec![(p1[3] - (x0)), (p1[1] - (x0)), stop_gradient(x0), (x0) * (x0)];
        }
        (1.5 + (p1[1]).sin()).ln() + p1[0] + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[-0.07, -0.6, 0.59, -0.1, -0.21], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.0000000000e0, 1.0000000000e0, 4.0408307191e-1, 0.0000000000e0, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000199 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let found2 = 'block1: {
            let row3 = [(x0) / (2.0 + (x0).sin()), (x0 + x0)];
            let mut n4 = 0;
            while n4 < 2 {
                n4 += 1;
            }
            ((row3[0] + x0)) * (({ let inner5 = row3[(n4 + 2) % 2]; inner5 * (inner5) }))
        };
        let mut sum6 = 0.0;
        for i7 in 0..3 {
            if i7 < 1 {
                for i8 in i7..4 {
                }
            }
            sum6 -= (((x0) * (x0) + (x0 + found2))).sin();
        }
        let mut sum9 = 0.0;
        for i10 in 1..3 {
            if i10 % 2 == 1 {
                let late11;
                if !(found2 > x0) {
                    late11 = ((found2).tanh()).tanh();
                } else {
                    late11 = (1.0 + (x0).powi(2)).sqrt();
                }
            } else if (0.25 * (i10 as f64)).clamp(-1.25, 1.25) > 0.25 * (i10 as f64) {
            }
            sum9 += 0.5 * (((x0) * (0.25 * (i10 as f64)) + x0));
        }
        found2 + found2 + found2 + x0 + sum6 + sum9
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut row1 = [((x0).tanh()).sin(); 2];
        if row1[0] > x0 {
            return helper_0(0.5 * ((x0 + row1[0]))) + x0 + x0 + row1[1];
        }
        for i2 in 1..3 {
            let mut row3 = [(1.0 + (row1[(i2 + 2) % 2]).powi(2)).sqrt(), (x0).atan(), (x0 - (row1[(i2 + 2) % 2])), row1[i2 % 2]];
            row1[i2 % 2] /= 2.0 + ((if (row1[i2 % 2]).atan() > row3[3 - i2] { helper_0(0.5 * (row3[3 - i2])) } else { (0.25 * (i2 as f64) + row1[(i2 + 2) % 2]) })).sin();
            if (row3[i2] + row1[i2 % 2]) > row1[(i2 + 1) % 2] {
                row1[(i2 + 2) % 2] /= 2.0 + (0.5 * (((1.5 + (row1[1]).sin()).ln() + x0))).sin();
                break;
            }
            let v4 = ((0.25 * (i2 as f64) + 0.25 * (i2 as f64))) * ((row3[3 - i2]).powi(2));
            if (if i2 % 2 == 1 { x0 } else { row3[(i2 + 1) % 4] }) > row1[i2 % 2] {
                row3[(i2 + 2) % 4] /= 2.0 + (0.5 * ((x0) * (stop_gradient(v4)))).sin();
                break;
            }
        }
        'outer5: for e6 in row1.iter_mut() {
            *e6 = (((x0).powi(3)) * (helper_0((*e6).tanh()))).tanh();
            if (*e6) * (*e6) > *e6 {
                return ((x0) * (*e6) + (x0 + x0)) + x0 + x0 + x0;
            }
            if (*e6).powi(2) > 0.1 && (x0) * (*e6) < 0.9 {
            } else if *e6 < *e6 || *e6 > 0.3 {
            }
        }
        if !(x0 > row1[1]) {
            return (-(x0)).mul_add((x0).sin(), x0) + row1[0] + x0 + x0;
        }
        ((row1[1]).mul_add(x0, row1[1]) - ((row1[1]) / (2.0 + (row1[1]).sin()))) + x0 + x0 + row1[1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.27], weights: &[0.0], gradient: &[3.8511672080e0], stopped: true }
        );
    }
}

mod seed_1000200 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: f64, q2: f64, value3: &[[f64; 2]; 2]) -> f64 {
        'outer1: for i2 in 0..2 {
            if (value3[i2][i2]) / (2.0 + (p1).sin()) > 0.1 && (x0 + q2) < 0.9 {
                let mut m3 = (((q2 - (value3[1 - i2][1]))) * (q2)).tanh();
                if i2 < 2 {
                    continue 'outer1;
                }
            } else {
            }
        }
        ((x0 + value3[1][1]) - ((value3[0][0]).clamp(-1.25, 1.25))) + x0 + p1 + x0
    }

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: f64) -> f64 {
        let mut m1 = (({ let inner2 = q2; inner2 * (inner2) })).sin();
        let v4 = (({ let inner3 = (m1) * (m1); inner3 * ((p1[1][1]).tanh()) })).tanh();
        let found6 = 'block5: {
            if stop_gradient(q2) > q2 {
                let v7 = if (x0) * (p1[1][0]) > 0.1 && (q2) * (p1[0][0]) < 0.9 {
                    m1 -= 0.5 * (v4);
                    ((v4 - (p1[0][1])) - ((m1).sin()))
                } else {
                    ({ let inner8 = helper_1(m1, m1, (v4).sin(), &p1); inner8 * (inner8) })
                };
                if helper_1(0.5 * (x0), q2, (x0).sin(), &p1) > m1 {
                    break 'block5 ((v7) / (2.0 + (v7).sin())).sin();
                }
            } else {
            }
            q2
        };
        ((x0) * (found6)) * (q2) + q2 + m1 + m1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], matrix(a1), a2[0]), (&mut d0[0], matrix(d1), &mut d2[0]),
            |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
            Point { at: &[0.16, -0.66, -0.71, -0.99, -0.43, 1.2], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.4400000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 2.0100338019e0], stopped: true }
        );
    }
}
