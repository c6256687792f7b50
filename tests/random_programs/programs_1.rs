//! Written by `UPDATE=1 cargo test -p autodiff-macro compiled_programs`: do not edit.

use crate::support::{Point, array, matrix};
use autodiff::{differentiate, stop_gradient};

mod seed_1000001 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        if ({ let inner1 = x0; inner1 * (x0) }) > x0 {
            match 1 {
                0 => {
                    if !(x0 > x0) {
                    }
                }
                1 if (x0) / (2.0 + (x0).sin()) > x0 => {
                }
                _ => {
                }
            }
        } else {
        }
        x0 + x0 + x0 + x0
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-1.05], weights: &[0.0], gradient: &[4.0000000000e0], stopped: false }
    );
}

mod seed_1000006 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: [f64; 2], q2: f64, value3: &mut [f64]) -> f64 {
        value3.copy_from_slice(&[(q2 + p1[1]), q2, (1.5 + (p1[1]).cos()).recip(), (q2).cos()]);
        let v1 = ((p1[0]).atan()).sin();
        let v2 = (x0).sin();
        let mut m3 = ({ let inner4 = ({ let inner5 = value3[1]; inner5 * (v1) }); inner4 * (value3[0]) });
        let mut t6 = ((value3[0]).powi(3), 0.5 * ((v1) / (2.0 + (x0).sin())));
        {
            let part7 = &p1[0..];
            m3 -= (m3).clamp(-1.25, 1.25);
            value3[0] = part7[0] * 0.5;
        }
        if ({ let inner8 = t6.0; inner8 * (inner8) }) > x0 {
        } else if (p1[0] + v1) > v1 {
        }
        ((1.0 + (v2).powi(2)).sqrt()) * ((q2 - (value3[1]))) + x0 + v2 + v1
    }

    check!(
        program, (a0[0], *array(a1), a2[0], a3), (&mut d0[0], array(d1), &mut d2[0], d3), |a0: 1, a1: 2, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        Point { at: &[-0.27, 1.38, 0.86, 0.89, -0.98, -1.05, 1.12, -1.09], weights: &[0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75, 1.0], gradient: &[1.9637708964e0, 3.2702976463e-1, 1.2268152609e-1, -2.7707174753e-1, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000009 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 4]) -> f64 {
        let mut row1 = vec![(x0 + p1[3]), p1[3], ({ let inner2 = p1[1]; inner2 * (p1[2]) })];
        let mut n5 = 0;
        let found4 = 'outer3: loop {
            n5 += 1;
            if n5 > 3 {
                break (p1[(n5 + 2) % 4]).tanh();
            }
            let mut n6 = 0;
            while n6 < 2 && (row1[n5 % 3] + 0.25 * (n5 as f64)) > x0 {
                n6 += 1;
            }
        };
        -((row1[n5 % 3]) * (row1[0])) + x0 + row1[0] + p1[n5 % 4]
    }

    check!(
        program, (a0[0], array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 4|, |d0, d1|,
        Point { at: &[-0.93, -0.87, 1.0, -1.21, -0.7], weights: &[0.0, 0.25, 0.5, 0.75, 1.0], gradient: &[2.7000000000e0, 1.2500000000e0, 5.0000000000e-1, 7.5000000000e-1, 4.3300000000e0], stopped: false }
    );
}

mod seed_1000016 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64], q2: &f64, value3: f64) -> f64 {
        let mut m1 = 0.5 * (({ let inner2 = p1[1]; inner2 * ((1.5 + (*q2).sin()).ln()) }));
        if p1[0] < value3 || p1[1] > 0.3 {
            let v3 = (x0).sin();
        } else if ({ let inner4 = x0; inner4 * (value3) }) > 0.1 && value3 < 0.9 {
        }
        f64::sin(f64::sin(m1)) + p1[1] + m1 + m1
    }

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: &mut [f64; 4], value3: &mut [f64; 4]) -> f64 {
        value3[3] -= (((q2[0]).atan2(2.0 + (p1[3]).sin())).powi(3)).tanh();
        let (left1, right2) = (((x0) * (x0)).tanh(), ((value3[3] + x0)).tanh());
        let v3 = if (x0) / (2.0 + (q2[1]).sin()) > x0 {
            ((1.5 + (x0).sin()).ln()) * ((1.5 + (x0).sin()).ln())
        } else {
            ((q2[1] + q2[0])).min(helper_0(0.5 * (q2[3]), &q2[2..4], &left1, x0))
        };
        p1[0] + p1[2] + v3 + x0
    }

    check!(
        program, (a0[0], &a1.to_vec(), array(a2), array(a3)), (&mut d0[0], d1, array(d2), array(d3)), |a0: 1, a1: 4, a2: 4, a3: 4|, |d0, d1, d2, d3|,
        Point { at: &[-0.14, -1.48, -0.56, 1.38, 0.39, -1.08, 0.93, 0.53, -0.44, 0.1, -0.96, 0.83, -0.56], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75, 1.0, 0.25, 0.5, 0.75, 1.0], gradient: &[1.4480978029e0, 1.0000000000e0, 0.0000000000e0, 1.0000000000e0, -7.9117089936e-2, 6.1479382859e-2, 5.0000000000e-1, 7.5000000000e-1, 1.0000000000e0, 2.5000000000e-1, 5.0000000000e-1, 7.5000000000e-1, 1.0000000000e0], stopped: false }
    );
}

mod seed_1000017 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        match 0 {
            0 | 2 => {
                let mut row1 = vec![-(x0), (x0) * (x0), x0];
            }
            1 if (x0 + x0) > x0 => {
                let mut row2 = [[(x0).mul_add(x0, x0), (x0 + x0)], [x0, x0]];
            }
            _ => {
                let mut m3 = 0.5 * (x0);
                m3 = x0;
            }
        }
        let mut m4 = (((x0 + x0)) * ((x0 - (x0)))).tanh();
        let found6 = 'block5: {
            let row7 = [(x0) / (2.0 + (m4).sin()), (m4 + m4)];
            (row7[0]).sin()
        };
        x0 + found6 + found6 + m4
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[0.21], weights: &[0.0], gradient: &[1.9944925627e0], stopped: false }
    );
}

mod seed_1000019 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut f64, q2: f64, value3: f64) -> f64 {
        let mut m1 = 0.5 * (((1.5 + (x0).sin()).ln()).atan());
        let mut n4 = 0;
        let found3 = 'outer2: loop {
            n4 += 1;
            if n4 > 3 {
                break ((*p1 - (*p1)) - (x0));
            }
            let v5 = if ({ let inner6 = value3; inner6 * (inner6) }) > 0.1 && q2 < 0.9 {
                (*p1).max(f64::sin(x0))
            } else {
                (((m1) / (2.0 + (value3).sin())).mul_add((1.0 + (x0).powi(2)).sqrt(), q2)).sin()
            };
        };
        ((*p1).min(x0)).atan() + value3 + found3 + m1
    }

    check!(
        program, (a0[0], &mut a1[0], a2[0], a3[0]), (&mut d0[0], &mut d1[0], &mut d2[0], &mut d3[0]), |a0: 1, a1: 1, a2: 1, a3: 1|, |d0, d1, d2, d3|,
        Point { at: &[-0.13, 1.11, -0.66, 0.09], weights: &[0.0, 0.25, 0.0, 0.0], gradient: &[3.1249561632e-1, 2.5000000000e-1, 0.0000000000e0, 1.0000000000e0], stopped: false }
    );
}

mod seed_1000020 {
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

    check!(
        program, (a0[0], matrix(a1)), (&mut d0[0], matrix(d1)), |a0: 1, a1: 4|, |d0, d1|,
        Point { at: &[-0.07, -0.6, 0.59, -0.1, -0.21], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.4650000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 1.0000000000e0], stopped: true }
    );
}

mod seed_1000022 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> (f64, f64) {
        let mut m1 = (({ let inner2 = x0; inner2 * ((x0).cos()) })).sin();
        if x0 > m1 {
            m1 *= (m1).cos();
            return ((m1).cos() + x0 + m1 + x0, m1);
        }
        let mut m3 = (x0) * ((if m1 > m1 { x0 } else { m1 }));
        (((m1) / (2.0 + (x0).sin())).mul_add((1.0 + (x0).powi(2)).sqrt(), m3) + x0 + x0 + m1, ((m1).sin() + x0))
    }

    #[differentiate]
    fn program(x0: f64, p1: usize) -> f64 {
        let mut row1 = [((x0 + x0)).sin(); 2];
        let row2 = [helper_0(x0).1, (if p1 % 2 == 0 { row1[p1 % 2] } else { x0 }), (row1[(p1 + 2) % 2]).sin(), -(row1[0])];
        let mut row3 = [row2[p1], row1[(p1 + 1) % 2], (row1[p1 % 2] + x0), (row2[2] - (x0))];
        let row4 = row3.to_vec();
        'outer5: for e6 in row4.iter().rev() {
            for i8 in 0..p1 {
            }
        }
        ((row1[1] + row1[p1 % 2]) + -(row4[3 - p1])) + row4[p1] + row2[p1] + row1[(p1 + 1) % 2]
    }

    check!(
        program, (a0[0], 0), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-1.22], weights: &[0.0], gradient: &[-1.7080191555e0], stopped: false }
    );
}

mod seed_1000023 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[f64; 3], value3: f64) -> f64 {
        let mut n3 = 0;
        let found2 = 'outer1: loop {
            n3 += 1;
            if n3 > 3 {
                break (0.25 * (n3 as f64)).tanh();
            }
            if (if n3 < 2 { x0 } else { value3 }) > 0.1 && q2[n3 % 3] < 0.9 {
                for (i5, e4) in q2.iter().enumerate() {
                }
            }
            if !(q2[0] > p1) {
                break 'outer1 0.5 * ((x0).max(x0));
            }
        };
        p1 + p1 + found2 + q2[0]
    }

    check!(
        program, (a0[0], a1[0], array(a2), a3[0]), (&mut d0[0], &mut d1[0], array(d2), &mut d3[0]), |a0: 1, a1: 1, a2: 3, a3: 1|, |d0, d1, d2, d3|,
        Point { at: &[-0.13, 1.11, -0.66, 0.09, -1.42, -0.71], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[5.0000000000e-1, 2.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000024 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &f64, value3: [f64; 4]) -> f64 {
        let v1 = ((p1[0]).atan()).sin();
        let v2 = (x0).sin();
        let mut m3 = ({ let inner4 = ({ let inner5 = value3[1]; inner5 * (v1) }); inner4 * (value3[0]) });
        let mut t6 = ((value3[0]).powi(3), 0.5 * ((v1) / (2.0 + (x0).sin())));
        {
            let part7 = &p1[0..1];
            t6.0 = (m3).sin();
            m3 = part7[0] * 0.5;
        }
        (m3 + (v1 + x0)) + value3[3] + v1 + p1[1]
    }

    check!(
        program, (a0[0], a1, &a2[0], *array(a3)), (&mut d0[0], d1, &mut d2[0], array(d3)), |a0: 1, a1: 3, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        Point { at: &[-0.57, -0.52, 0.14, -1.42, 1.25, -0.25, -1.43, 0.92, 1.27], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 1.8967518911e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0], stopped: false }
    );
}

mod seed_1000025 {
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

    check!(
        program, (a0[0], matrix(a1)), (&mut d0[0], matrix(d1)), |a0: 1, a1: 4|, |d0, d1|,
        Point { at: &[-0.07, -0.6, 0.59, -0.1, -0.21], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.4650000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 1.0000000000e0], stopped: true }
    );
}

mod seed_1000026 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut row1 = vec![(x0 + x0); 3];
        if x0 > x0 {
            for i2 in 1..2 {
                let mut row3 = [[(x0 + 0.25 * (i2 as f64)), (0.25 * (i2 as f64)) / (2.0 + (x0).sin())], [0.25 * (i2 as f64), (0.25 * (i2 as f64)) / (2.0 + (row1[(i2 + 1) % 3]).sin())]];
            }
        } else if (x0 - (x0)) > x0 {
        }
        (x0 + (x0 + x0)) + row1[1] + row1[0] + row1[1]
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-0.92], weights: &[0.0], gradient: &[9.0000000000e0], stopped: false }
    );
}

mod seed_1000030 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2]) -> f64 {
        let mut row1 = [(if (x0) / (2.0 + (x0).sin()) > p1[0][0] { p1[0][0] } else { x0 }), (1.5 + (x0).sin()).ln(), p1[1][0]];
        row1[2] += 0.5 * (p1[0][0]);
        row1[0] /= 2.0 + (x0).sin();
        if (row1[1]).hypot(1.0 + (row1[2]).powi(2)) > p1[1][0] {
            return row1[0] + x0 + row1[2] + p1[0][1];
        }
        let mut sum2 = 0.0;
        for i3 in 0..2 {
            let difference4 = row1[i3 + 1] - row1[i3];
            let mut row5 = [(row1[i3] - (0.25 * (i3 as f64))), (row1[2]) * (x0)];
            sum2 += (((p1[1 - i3][1] + row1[2 - i3]) + -(row5[1 - i3]))).sin();
        }
        x0 + p1[1][1] + row1[0] + row1[2] + sum2
    }

    check!(
        program, (a0[0], matrix(a1)), (&mut d0[0], matrix(d1)), |a0: 1, a1: 4|, |d0, d1|,
        Point { at: &[-1.32, 0.29, -1.22, 0.45, 0.37], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.2776816844e0, 5.0000000000e-1, 1.0000000000e0, 1.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000033 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = (x0).tanh();
        let row2 = [(x0) * (x0), (x0 + x0)];
        {
            let part3 = &row2[0..=1];
            m1 = part3[0] * 0.5;
        }
        let mut sum4 = 0.0;
        for i5 in 0..1 {
            let difference6 = row2[i5 + 1] - row2[i5];
            if i5 < 1 {
                for i7 in i5..4 {
                }
            }
            sum4 -= ((row2[1] + 0.25 * (i5 as f64))) * ((row2[1 - i5] - (row2[1])));
        }
        -(row2[1]) + x0 + m1 + x0 + sum4
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-1.48], weights: &[0.0], gradient: &[-1.4800000000e0], stopped: false }
    );
}

mod seed_1000036 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let (left1, right2) = (((x0 - (x0))).tanh(), ((if (x0 - (x0)) > x0 { x0 } else { x0 })).sin());
        let mut row3 = vec![f64::sin(x0), left1, x0];
        let mut row4 = [(row3[2]).sin(); 2];
        row4[1] *= (((1.5 + ((row3[0]).min(left1)).sin()).ln()).tanh()).cos();
        let mut row5 = [(right2 + row3[2]); 2];
        let mut stack6 = vec![(row4[0]) / (2.0 + (row5[0]).sin()), (row5[0] + right2)];
        for i7 in (0..=4).rev().step_by(3) {
            let mut n9 = 0;
            'outer8: while n9 < 3 && (row5[0] + row4[i7 % 2]) > right2 {
                n9 += 1;
            }
        }
        ((left1 - (row4[0])) + (left1) * (left1)) + row3[0] + row3[1] + x0
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-1.08], weights: &[0.0], gradient: &[1.0000000000e0], stopped: false }
    );
}

mod seed_1000038 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2]) -> f64 {
        let v1 = (x0).sin();
        let mut m2 = ({ let inner3 = ({ let inner4 = x0; inner4 * (p1[0][0]) }); inner3 * ((if p1[1][0] > inner3 { x0 } else { inner3 })) });
        m2 -= 0.5 * (v1);
        (v1 + (m2) * (p1[0][0])) + m2 + p1[0][1] + x0
    }

    check!(
        program, (a0[0], matrix(a1)), (&mut d0[0], matrix(d1)), |a0: 1, a1: 4|, |d0, d1|,
        Point { at: &[1.06, -0.13, 1.11, -0.66, 0.09], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.3073830863e0, -6.7134722117e-1, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000039 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: [f64; 4]) -> f64 {
        let mut m1 = ((-(((p1[0] + p1[3])).powi(2))).exp()).sin();
        {
            let part2 = &p1[0..1];
            m1 /= 2.0 + (0.5 * (((m1).cos()) * (part2[0]))).sin();
            let v4 = (((if ({ let inner3 = part2[0]; inner3 * (x0) }) > p1[3] { part2[0] } else { m1 })).max((m1 + x0))).tanh();
            let mut n6 = 0;
            'outer5: while n6 < 2 {
                n6 += 1;
            }
            m1 = part2[0] * 0.5;
        }
        ((m1) * (p1[1]) + (m1 - (x0))) + x0 + p1[1] + m1
    }

    check!(
        program, (a0[0], *array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 4|, |d0, d1|,
        Point { at: &[-0.11, -1.1, 0.01, 1.17, 0.03], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 1.0050000000e0, 4.5000000000e-1, 0.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000042 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let v1 = match 3 {
            0 => {
                let mut row2 = vec![((x0) / (2.0 + (x0).sin())).sin(); 3];
                (((x0) / (2.0 + (x0).sin()) + (x0) / (2.0 + (x0).sin()))).tanh()
            }
            1 if x0 < x0 || x0 > 0.3 => {
                let mut n3 = 0;
                while n3 < 3 && (x0).powi(3) > x0 {
                    let v4 = 0.5 * ((x0) * ((1.0 + (0.25 * (n3 as f64)).powi(2)).sqrt()));
                    if (0.25 * (n3 as f64) - (v4)) > x0 {
                        let mut m5 = (v4).tanh();
                        return x0 + v4 + v4 + x0;
                    }
                    let mut row6 = [(x0) * (v4), x0];
                    for i7 in 1..2 {
                        let mut row8 = [[(0.25 * (n3 as f64)) * (0.25 * (i7 as f64)), (x0) * (x0)], [x0, (row6[1 - i7]) / (2.0 + (x0).sin())]];
                    }
                    n3 += 1;
                }
                (x0).sin()
            }
            _ => {
                ((x0 + (x0 + x0))).tanh()
            }
        };
        (if ({ let inner9 = v1; inner9 * (v1) }) > v1 { v1 } else { ({ let inner10 = v1; inner10 * (x0) }) }) + v1 + x0 + x0
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[1.24], weights: &[0.0], gradient: &[3.0145938194e0], stopped: false }
    );
}

mod seed_1000044 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &Vec<f64>) -> f64 {
        let mut m1 = 0.5 * (({ let inner2 = x0; inner2 * (x0) }));
        let mut n3 = 0;
        while n3 < 3 {
            n3 += 1;
            let row4 = [(x0).max(x0), x0];
        }
        m1 = ((-(((m1).atan()).powi(2))).exp()).sin();
        m1 = (0.25 * (n3 as f64)).sin();
        m1 = 0.5 * (((x0 + p1) - ((p1) / (2.0 + (x0).sin()))));
        let mut row5 = [((x0) * (0.25 * (n3 as f64))).sin(); 4];
        let mut sum6 = 0.0;
        for j7 in 0..2 {
            let factor10 = (p1).tanh();
            let mut column9 = ((m1).min(m1)).tanh();
            for k8 in 0..2 {
                column9 += row5[k8 * 2 + j7] * factor10 * q2[1 - k8];
            }
            sum6 *= 0.5 + 0.25 * column9.sin();
        }
        ({ let inner11 = (x0).cos(); inner11 * ((m1) * (inner11)) }) + p1 + q2[(n3 + 1) % 2] + row5[n3 % 4] + sum6
    }

    check!(
        program, (a0[0], a1[0], &a2.to_vec()), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 2|, |d0, d1, d2|,
        Point { at: &[-0.38, -0.14, -1.48, -0.56], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[9.8031328412e-1, 1.1665141277e0, 1.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000045 {
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

    check!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 2|, |d0, d1|,
        Point { at: &[0.0, 0.97, -0.28], weights: &[0.0, 0.0, 0.0], gradient: &[5.0949883441e-2, 2.0000000000e0, 1.3639277389e0], stopped: true }
    );
}

mod seed_1000046 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: &[f64], value3: &[[f64; 2]; 2]) -> f64 {
        let mut m1 = q2[0];
        let mut t2 = ((q2[0]).powi(3), 0.5 * ((q2[3]) / (2.0 + (x0).sin())));
        match 1 {
            0 | 2 => {
                let (left3, right4) = (((value3[0][1] + value3[1][0])).tanh(), ((q2[1]).clamp(-1.25, 1.25)).sin());
                if (1.0 + (t2.0).powi(2)).sqrt() > x0 {
                    return ((if (q2[0]) / (2.0 + (p1[0]).sin()) > x0 { right4 } else { m1 })) / (2.0 + (left3).sin()) + m1 + t2.0 + m1;
                }
            }
            1 if (t2.1) * (m1) > x0 => {
            }
            _ => {
            }
        }
        let mut sum5 = 0.0;
        for i6 in 1..1 {
            let difference7 = p1[i6 + 1] - p1[i6] * p1[i6 - 1];
            let mut m8 = (p1[i6]).atan();
            sum5 -= value3[1 - i6][i6];
        }
        value3[0][1] + q2[0] + m1 + m1 + sum5
    }

    check!(
        program, (a0[0], &a1.to_vec(), a2, matrix(a3)), (&mut d0[0], d1, d2, matrix(d3)), |a0: 1, a1: 2, a2: 4, a3: 4|, |d0, d1, d2, d3|,
        Point { at: &[-0.44, 0.1, -0.96, 0.83, -0.56, -0.88, -1.03, 0.39, 0.53, -1.3, 1.06], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 3.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000047 {
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

    check!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        Point { at: &[1.16, 0.48], weights: &[0.0, 0.0], gradient: &[1.0825080315e0, 2.0000047746e0], stopped: true }
    );
}

mod seed_1000049 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: usize, q2: &[[f64; 2]; 2], value3: f64) -> f64 {
        let v1 = x0;
        let mut row2 = [(1.0 + (v1).powi(2)).sqrt(), x0, (q2[0][p1 % 2]) * (value3), (x0).mul_add(v1, value3)];
        let x0 = (v1).tanh();
        let mut stack3 = vec![(row2[(p1 + 1) % 4]) / (2.0 + (q2[p1 % 2][p1 % 2]).sin()), (value3).abs()];
        'outer4: for i5 in (0..5).step_by(2) {
        }
        ((row2[2] + v1) + stack3[p1 % 2]) + v1 + stack3[stack3.len() - 2] + q2[p1 % 2][(p1 + 2) % 2]
    }

    check!(
        program, (a0[0], 3, matrix(a2), a3[0]), (&mut d0[0], matrix(d2), &mut d3[0]), |a0: 1, a2: 4, a3: 1|, |d0, d2, d3|,
        Point { at: &[0.26, -1.16, -0.38, -0.14, -1.48, -0.56], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.2506015849e0, 0.0000000000e0, -5.6000000000e-1, 0.0000000000e0, 9.0708086144e-1, -1.3800000000e0], stopped: false }
    );
}

mod seed_1000050 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
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
                'outer6: for i7 in (0..=4).rev().step_by(2) {
                }
            }
            if (if x0 > x0 { m1 } else { 0.25 * (n4 as f64) }) > x0 {
                break 'outer2 m1;
            }
        };
        m1 + m1 + found3 + found3
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[1.07], weights: &[0.0], gradient: &[1.0560000000e1], stopped: false }
    );
}

mod seed_1000054 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut row1 = vec![f64::sin(x0), x0, x0];
        let mut row2 = [(row1[2]).sin(); 2];
        row2[1] -= (((row2[0]).atan2(2.0 + (row1[1]).sin())).powi(3)).tanh();
        let t3 = ((row2[0] + row1[2]), 0.5 * ((row2[1]).atan2(2.0 + (row1[2]).sin())));
        row1[0] + x0 + t3.0 + row2[0]
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-0.05], weights: &[0.0], gradient: &[4.9962507812e0], stopped: false }
    );
}

mod seed_1000055 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let x0 = (x0).sin();
        let row1 = [(x0).max(x0), x0];
        if (row1[1]).abs() > x0 {
            let mut m2 = (1.5 + (({ let inner3 = row1[0]; inner3 * (x0) })).sin()).ln();
            let (left4, right5) = (((m2) * (m2)).tanh(), ((row1[1] + m2)).tanh());
            let v6 = if (right5) / (2.0 + (x0).sin()) > row1[0] {
                if !(m2 > left4) {
                }
                (m2).sin()
            } else {
                ((row1[0] + x0) + m2)
            };
        } else {
        }
        let mut sum7 = 0.0;
        for i8 in 1..1 {
            let difference9 = row1[i8 + 1] - row1[i8] * row1[i8 - 1];
            'outer10: for e11 in row1.iter().rev() {
                let mut m13 = (row1[1 - i8]).tanh();
                if *e11 > difference9 {
                    break 'outer10;
                }
            }
            sum7 += ((if (row1[i8] - (difference9)) > 0.1 && -(x0) < 0.9 { x0 } else { (x0 + row1[1 - i8]) })).tanh();
        }
        ((x0).atan2(2.0 + (row1[0]).sin()) + x0) + x0 + x0 + row1[1] + sum7
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[0.27], weights: &[0.0], gradient: &[4.2272909915e0], stopped: false }
    );
}

mod seed_1000058 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &f64, value3: &[f64; 2]) -> f64 {
        let mut row1 = p1.to_vec();
        let v2 = if *q2 > 0.1 && x0 < 0.9 {
            row1[1] += value3[1];
            ((row1[0]).clamp(-1.25, 1.25)).tanh()
        } else {
            ((({ let inner3 = p1[2]; inner3 * (inner3) }) + (x0).max(*q2))).sin()
        };
        ((*q2).abs()) / (2.0 + (x0).sin()) + x0 + x0 + p1[0]
    }

    check!(
        program, (a0[0], a1, &a2[0], array(a3)), (&mut d0[0], d1, &mut d2[0], array(d3)), |a0: 1, a1: 3, a2: 1, a3: 2|, |d0, d1, d2, d3|,
        Point { at: &[-1.35, -0.59, 0.89, -1.48, -1.42, -1.05, -0.07], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.7035774890e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, -9.7629874472e-1, 0.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000060 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &f64) -> f64 {
        let row1 = [(*p1).max(x0), *p1];
        if (x0).sin() > *p1 {
            let v2 = if (1.5 + (*p1).sin()).ln() > row1[1] {
                let mut row3 = [(row1[0] + row1[1]); 2];
                0.5 * (((x0).max(*p1)) / (2.0 + (row3[1]).sin()))
            } else {
                let v4 = 0.5 * (((row1[0]) * (x0)).cos());
                (((v4).min(x0) + x0)).tanh()
            };
            let mut m5 = (v2 + (x0).cos());
        } else {
            let late6;
            if (if (*p1 + row1[1]) > x0 { row1[1] } else { row1[0] }) > *p1 {
                if !(x0 > *p1) {
                }
                if (row1[1]) * (*p1) > row1[1] {
                    return (x0 - (row1[0])) + row1[1] + x0 + x0;
                }
                late6 = stop_gradient((*p1 + x0));
            } else {
                late6 = 0.5 * ((row1[0]) / (2.0 + (x0).sin()));
            }
        }
        ((row1[0]).min(x0)) * (({ let inner7 = x0; inner7 * (x0) })) + row1[0] + row1[0] + x0
    }

    check!(
        program, (a0[0], &a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        Point { at: &[0.45, 0.37], weights: &[0.0, 0.0], gradient: &[3.6075000000e0, 0.0000000000e0], stopped: true }
    );
}

mod seed_1000062 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: [f64; 2], value3: &[f64]) -> f64 {
        let row1 = [(p1).mul_add(p1, value3[3]), (if (x0) * (p1) > x0 { p1 } else { q2[0] }), (value3[0] + p1)];
        if (1.5 + (x0).sin()).ln() > 0.1 && p1 < 0.9 {
            if (x0).sin() > value3[3] {
            } else {
            }
        } else {
        }
        let mut sum2 = 0.0;
        for i3 in 0..3 {
            let difference4 = value3[i3 + 1] - value3[i3];
            let mut row5 = [(difference4).powi(3), value3[i3]];
            sum2 += 0.5 * (((-((value3[0]).powi(2))).exp()).cos());
        }
        (if row1[2] > value3[1] { (value3[0]).powi(2) } else { (value3[0]) * (row1[1]) }) + p1 + x0 + p1 + sum2
    }

    check!(
        program, (a0[0], a1[0], *array(a2), a3), (&mut d0[0], &mut d1[0], array(d2), d3), |a0: 1, a1: 1, a2: 2, a3: 4|, |d0, d1, d2, d3|,
        Point { at: &[0.37, -1.5, 0.57, 0.71, -0.08, 0.73, -1.25, 0.59], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 2.0000000000e0, -8.0000000000e-2, 0.0000000000e0, 3.7016139049e-1, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000068 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let found2 = 'block1: {
            let v3 = if x0 > 0.1 && x0 < 0.9 {
                let mut m4 = (((x0).min(x0)).atan()).sin();
                let v5 = match 3 {
                    0 => {
                        0.5 * ((({ let inner6 = m4; inner6 * (inner6) }) - ((x0) / (2.0 + (x0).sin()))))
                    }
                    1 if x0 < x0 || x0 > 0.3 => {
                        0.5 * (((if !(m4 > x0) { x0 } else { m4 })) / (2.0 + (x0).sin()))
                    }
                    _ => {
                        (((x0 - (x0))).sin()).tanh()
                    }
                };
                ((x0).tanh()).tanh()
            } else {
                ((1.0 + ((x0 + x0)).powi(2)).sqrt()).sin()
            };
            (((v3 + x0) + (if (x0 + x0) > x0 { v3 } else { x0 }))).tanh()
        };
        if (if (1.5 + (x0).sin()).ln() > 0.1 && (found2) / (2.0 + (found2).sin()) < 0.9 { x0 } else { x0 }) > x0 {
            return ((found2).mul_add(x0, found2)).cos() + found2 + x0 + x0;
        }
        ((x0 - (found2)) - (stop_gradient(x0))) + found2 + x0 + found2
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[0.21], weights: &[0.0], gradient: &[3.9777075466e0], stopped: true }
    );
}

mod seed_1000069 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: f64) -> f64 {
        let v1 = (((-((p1).powi(2))).exp() + (x0 - (p1)))).sin();
        let mut stack2 = vec![(x0 - (v1)), (v1 + x0)];
        let row3 = [(v1) / (2.0 + (p1).sin()), (stack2[stack2.len() - 1]) * (x0)];
        row3[0] + row3[0] + row3[1] + p1
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
        helper_1((1.5 + (x0).cos()).recip(), (0.25 * (n3 as f64)).powi(2)) + q2[n3 % 4] + x0 + found6
    }

    check!(
        program, (a0[0], &a1.to_vec(), a2), (&mut d0[0], d1, d2), |a0: 1, a1: 2, a2: 4|, |d0, d1, d2|,
        Point { at: &[-0.5, 0.83, -1.16, -0.58, 0.49, -1.24, -1.14], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 0.0000000000e0, -1.1884636584e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, -1.5984370996e0], stopped: true }
    );
}

mod seed_1000070 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &mut [f64], value3: f64) -> f64 {
        match 0 {
            k if k > 0 && (q2[3] + value3) > p1[2] => {
                'outer1: for i2 in (0..=4).rev().step_by(2) {
                    let late3;
                    if p1[i2 % 4] > 0.1 && x0 < 0.9 {
                        q2[i2 % 4] *= (value3).cos();
                        late3 = 0.5 * ((if (q2[i2 % 4] - (value3)) > 0.1 && (-((q2[i2 % 4]).powi(2))).exp() < 0.9 { (x0) * (p1[(i2 + 2) % 4]) } else { p1[i2 % 4] }));
                    } else {
                        q2[i2 % 4] = 0.5 * (p1[1]);
                        late3 = (x0).tanh();
                    }
                }
            }
            1 if (q2[3] + value3) > p1[2] => {
            }
            _ => {
            }
        }
        x0 + value3 + p1[0] + q2[0]
    }

    check!(
        program, (a0[0], a1, a2, a3[0]), (&mut d0[0], d1, d2, &mut d3[0]), |a0: 1, a1: 4, a2: 4, a3: 1|, |d0, d1, d2, d3|,
        Point { at: &[-1.1, -0.37, -0.65, -0.69, 0.24, -1.27, 0.9, 1.5, -0.52, -1.0], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75, 1.0, 0.0], gradient: &[1.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.2500000000e0, 5.0000000000e-1, 7.5000000000e-1, 1.0000000000e0, 1.0000000000e0], stopped: false }
    );
}

mod seed_1000077 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 2], q2: &[f64]) -> f64 {
        p1[1] = (p1[1]).sin() + (((x0) * (q2[0]) + x0)).tanh();
        for e1 in q2.iter().copied() {
            let v3 = if (q2[2]) / (2.0 + (p1[0]).sin()) > x0 {
                ((x0) * (p1[0])).cos()
            } else {
                ((x0 + p1[0])).clamp(-1.25, 1.25)
            };
            if (e1) * (x0) > p1[0] {
                continue;
            }
        }
        (x0).abs() + q2[1] + q2[2] + p1[0]
    }

    check!(
        program, (a0[0], array(a1), a2), (&mut d0[0], array(d1), d2), |a0: 1, a1: 2, a2: 3|, |d0, d1, d2|,
        Point { at: &[-0.44, 0.1, -0.96, 0.83, -0.56, -0.88], weights: &[0.0, 0.25, 0.5, 0.0, 0.0, 0.0], gradient: &[-4.9199266821e-1, 1.2500000000e0, 2.8675999304e-1, -1.2214383934e-1, 1.0000000000e0, 1.0000000000e0], stopped: false }
    );
}

mod seed_1000078 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 4]) -> f64 {
        let v1 = if (p1[1]).powi(3) > x0 {
            p1[2] = ((x0 + (p1[3] + p1[0]))).tanh();
            if (if !(p1[0] > x0) { p1[0] } else { x0 }) > x0 {
                let mut m2 = ((p1[1] + (p1[0]).max(p1[0]))).tanh();
                let mut m3 = (p1[3]) * (p1[2]);
                if m2 < m2 || m3 > 0.3 {
                    return m2 + x0 + m2 + x0;
                }
            }
            if !(x0 > x0) {
                return (x0 + f64::sin(x0)) + p1[1] + x0 + p1[0];
            }
            (-((p1[1] - (p1[3])))).tanh()
        } else {
            x0
        };
        (stop_gradient(p1[3])).clamp(-1.25, 1.25) + v1 + v1 + x0
    }

    check!(
        program, (a0[0], array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 4|, |d0, d1|,
        Point { at: &[1.44, -1.23, -1.19, 0.27, 0.9], weights: &[0.0, 0.25, 0.5, 0.75, 1.0], gradient: &[3.0000000000e0, 2.5000000000e-1, 5.0000000000e-1, 7.5000000000e-1, 1.0000000000e0], stopped: true }
    );
}

mod seed_1000083 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> (f64, f64) {
        let mut n1 = 0;
        while n1 < 2 {
            n1 += 1;
            let mut m2 = (x0).tanh();
        }
        let mut row3 = vec![((x0) / (2.0 + (x0).sin())).sin(); 3];
        (((x0) / (2.0 + (row3[2]).sin())) * ((x0) * (x0)) + x0 + row3[(n1 + 2) % 3] + row3[n1 % 3], 0.25 * (n1 as f64))
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64], q2: f64) -> f64 {
        p1[1] = p1[1] * 0.5 + p1[1].sin();
        let late1;
        if (if (p1[2] + x0) > x0 { q2 } else { p1[2] }) > q2 {
            if (1.5 + (x0).cos()).recip() > p1[0] {
                let mut stack2 = vec![x0, q2];
                if helper_0(0.5 * (q2)).0 > q2 {
                } else {
                }
            } else if stop_gradient(p1[1]) > x0 {
            }
            late1 = ((if q2 > q2 { (if (x0) * (x0) > x0 { q2 } else { q2 }) } else { (p1[1] + x0) })).tanh();
        } else {
            late1 = (helper_0((x0).tanh()).0).tanh();
        }
        ((q2) * (x0) + (x0 + q2)) + late1 + x0 + p1[0]
    }

    check!(
        program, (a0[0], a1, a2[0]), (&mut d0[0], d1, &mut d2[0]), |a0: 1, a1: 3, a2: 1|, |d0, d1, d2|,
        Point { at: &[0.51, 0.82, -0.92, -0.13, -0.01], weights: &[0.0, 0.25, 0.5, 0.75, 0.0], gradient: &[2.7352458168e0, 1.2500000000e0, 5.5291007832e-1, 7.5000000000e-1, 1.5100000000e0], stopped: true }
    );
}

mod seed_1000086 {
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

    check!(
        program, (a0[0], matrix(a1), a2[0]), (&mut d0[0], matrix(d1), &mut d2[0]), |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
        Point { at: &[-0.66, -1.0, 0.59, 0.75, 0.0, -0.88], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, -7.6000000000e-1], stopped: true }
    );
}

mod seed_1000087 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: [f64; 4]) -> f64 {
        let mut m1 = ((-(((p1[0] + p1[3])).powi(2))).exp()).sin();
        {
            let part2 = &p1[0..1];
            m1 /= 2.0 + (0.5 * (((m1).cos()) * (part2[0]))).sin();
            let v4 = (((if ({ let inner3 = part2[0]; inner3 * (x0) }) > p1[3] { part2[0] } else { m1 })).max((m1 + x0))).tanh();
            let mut n6 = 0;
            'outer5: while n6 < 2 {
                n6 += 1;
            }
            m1 = part2[0] * 0.5;
        }
        ((m1) * (p1[1]) + (m1 - (x0))) + x0 + p1[1] + m1
    }

    check!(
        program, (a0[0], *array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 4|, |d0, d1|,
        Point { at: &[-0.11, -1.1, 0.01, 1.17, 0.03], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 1.0050000000e0, 4.5000000000e-1, 0.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000089 {
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

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[0.8], weights: &[0.0], gradient: &[3.3556466030e-1], stopped: true }
    );
}

mod seed_1000090 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &Vec<f64>, value3: f64) -> f64 {
        for e1 in q2.iter().copied() {
            let v3 = if (e1) / (2.0 + (x0).sin()) > p1[0] {
                if !(q2[0] > value3) {
                    let mut n5 = 0;
                    'outer4: while n5 < 2 && (value3 + p1[0]) > x0 {
                        n5 += 1;
                        let mut m6 = ((p1[1] - ((p1[n5 % 2] - (x0))))).sin();
                        m6 -= 0.5 * (((p1[0] - (x0))).mul_add((0.25 * (n5 as f64)).cos(), x0));
                        if (if n5 < 1 { m6 } else { x0 }) > x0 {
                            m6 /= 2.0 + ((q2[0]).sin()).sin();
                            return (p1[(n5 + 1) % 2]) / (2.0 + (x0).sin()) + x0 + q2[1] + q2[(n5 + 2) % 2];
                        }
                    }
                } else if value3 > q2[0] {
                }
                e1
            } else {
                (((x0 + e1) + (e1).atan2(2.0 + (p1[1]).sin()))).sin()
            };
        }
        (if (x0 - (p1[0])) > p1[0] { (x0).atan() } else { (p1[0]) * (p1[1]) }) + value3 + q2[1] + x0
    }

    check!(
        program, (a0[0], a1, &a2.to_vec(), a3[0]), (&mut d0[0], d1, d2, &mut d3[0]), |a0: 1, a1: 2, a2: 2, a3: 1|, |d0, d1, d2, d3|,
        Point { at: &[1.18, -0.4, 1.24, 0.74, -1.5, -0.48], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.4179903026e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 1.0000000000e0], stopped: false }
    );
}

mod seed_1000092 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>) -> f64 {
        let mut m1 = 0.5 * (((p1[1] + x0) - ((x0).min(p1[0]))));
        let v2 = ((1.5 + ((m1 - (x0))).sin()).ln()).sin();
        let mut n4 = 0;
        'outer3: while n4 < 2 {
            n4 += 1;
            let mut stack5 = vec![x0, m1];
        }
        let mut sum6 = 0.0;
        for i7 in 1..1 {
            let difference8 = p1[i7 + 1] - p1[i7] * p1[i7 - 1];
            let mut row9 = vec![-(x0), (p1[n4 % 2] + x0), (v2).hypot(1.0 + (p1[0]).powi(2))];
            sum6 += 0.5 * ((x0).min((if (p1[i7] - (v2)) > 0.1 && (p1[n4 % 2]).cos() < 0.9 { p1[n4 % 2] } else { row9[2 - i7] })));
        }
        let mut sum10 = 0.0;
        for i11 in 0..1 {
            let difference12 = p1[i11 + 1] - p1[i11];
            if (v2) * (m1) > 0.25 * (i11 as f64) {
                let mut m13 = 0.5 * ((({ let inner14 = difference12; inner14 * (0.25 * (n4 as f64)) }) - (difference12)));
                m13 *= (x0).cos();
            }
            sum10 += 0.5 * (((0.25 * (n4 as f64)).atan2(2.0 + (m1).sin()) + (x0).max(p1[1])));
        }
        x0 + m1 + x0 + m1 + sum6 + sum10
    }

    check!(
        program, (a0[0], &a1.to_vec()), (&mut d0[0], d1), |a0: 1, a1: 2|, |d0, d1|,
        Point { at: &[-0.66, -1.0, 0.59], weights: &[0.0, 0.0, 0.0], gradient: &[2.9821086092e0, -9.8210860924e-1, 1.4821086092e0], stopped: false }
    );
}

mod seed_1000095 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        if ({ let inner1 = x0; inner1 * (x0) }) > x0 {
            match 1 {
                0 => {
                    if !(x0 > x0) {
                    }
                }
                1 if (x0) / (2.0 + (x0).sin()) > x0 => {
                }
                _ => {
                }
            }
        } else {
        }
        x0 + x0 + x0 + x0
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-0.98], weights: &[0.0], gradient: &[4.0000000000e0], stopped: false }
    );
}

mod seed_1000100 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: usize, q2: f64, value3: &mut [f64]) -> f64 {
        if !(x0 > value3[(p1 + 1) % 4]) {
            let mut m1 = 0.5 * ((value3[(p1 + 2) % 4] - ((x0 + x0))));
            m1 = (value3[p1]).atan();
        }
        let mut row2 = vec![x0; 4];
        if p1 % 2 == 1 {
            row2[(p1 + 1) % 4] += (((1.0 + (0.25 * (p1 as f64)).powi(2)).sqrt() + row2[3 - p1])).tanh();
            return (x0 + -(x0)) + value3[0] + q2 + 0.25 * (p1 as f64);
        }
        let mut row3 = [((q2) / (2.0 + (value3[2]).sin())).sin(); 4];
        ((row3[p1]).clamp(-1.25, 1.25)) * (q2) + value3[p1] + x0 + x0
    }

    check!(
        program, (a0[0], 0, a2[0], a3), (&mut d0[0], &mut d2[0], d3), |a0: 1, a2: 1, a3: 4|, |d0, d2, d3|,
        Point { at: &[-0.32, 1.07, 0.48, 0.21, 1.5, -1.1], weights: &[0.0, 0.0, 0.25, 0.5, 0.75, 1.0], gradient: &[2.0000000000e0, 6.8389422310e-1, 1.2500000000e0, 5.0000000000e-1, 7.4155459726e-1, 1.0000000000e0], stopped: false }
    );
}

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

    check!(
        program, (a0[0], a1[0], a2[0], a3[0]), (&mut d0[0], &mut d1[0], &mut d2[0], &mut d3[0]), |a0: 1, a1: 1, a2: 1, a3: 1|, |d0, d1, d2, d3|,
        Point { at: &[-1.1, -0.37, -0.65, -0.69], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[1.8893679755e0, 0.0000000000e0, 7.5692314063e-1, -1.7636989414e-1], stopped: false }
    );
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

    check!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        Point { at: &[1.24, 0.56], weights: &[0.0, 0.0], gradient: &[2.0364438557e0, 1.8221927838e-2], stopped: false }
    );
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

    check!(
        program, (a0[0], a1[0], matrix(a2), array(a3)), (&mut d0[0], &mut d1[0], matrix(d2), array(d3)), |a0: 1, a1: 1, a2: 4, a3: 3|, |d0, d1, d2, d3|,
        Point { at: &[-0.6, 0.59, -0.1, -0.21, -0.98, -0.23, 1.01, -0.43, -0.31], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75], gradient: &[1.0000000000e0, 9.8053661911e-1, 6.2915010949e-1, 2.0000000000e0, 0.0000000000e0, 0.0000000000e0, 2.5000000000e-1, 5.3612313523e-1, 3.9006314971e-1], stopped: false }
    );
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

    check!(
        program, (a0[0], a1, 2, a3), (&mut d0[0], d1, d3), |a0: 1, a1: 2, a3: 2|, |d0, d1, d3|,
        Point { at: &[1.43, -1.47, -1.07, -0.64, -1.29], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.1804989386e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: true }
    );
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

    check!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 2|, |d0, d1|,
        Point { at: &[-1.27, 0.9, 1.5], weights: &[0.0, 0.0, 0.0], gradient: &[2.6169777872e-1, 1.0000000000e0, 2.0000000000e0], stopped: false }
    );
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

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-0.88], weights: &[0.0], gradient: &[0.0000000000e0], stopped: true }
    );
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

    check!(
        program, (a0[0], a1, &a2[0]), (&mut d0[0], d1, &mut d2[0]), |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
        Point { at: &[-1.34, 0.06, 0.64, -0.18, -0.08, 1.41], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 6.1378578992e-1], stopped: false }
    );
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

    check!(
        program, (a0[0], a1[0], matrix(a2), array(a3)), (&mut d0[0], &mut d1[0], matrix(d2), array(d3)), |a0: 1, a1: 1, a2: 4, a3: 3|, |d0, d1, d2, d3|,
        Point { at: &[-0.6, 0.59, -0.1, -0.21, -0.98, -0.23, 1.01, -0.43, -0.31], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75], gradient: &[1.0000000000e0, 9.8053661911e-1, 6.2915010949e-1, 2.0000000000e0, 0.0000000000e0, 0.0000000000e0, 2.5000000000e-1, 5.3612313523e-1, 3.9006314971e-1], stopped: false }
    );
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

    check!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 2|, |d0, d1|,
        Point { at: &[0.0, 0.97, -0.28], weights: &[0.0, 0.0, 0.0], gradient: &[5.0949883441e-2, 2.0000000000e0, 1.3639277389e0], stopped: true }
    );
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

    check!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        Point { at: &[1.16, 0.48], weights: &[0.0, 0.0], gradient: &[1.0825080315e0, 2.0000047746e0], stopped: true }
    );
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

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[0.27], weights: &[0.0], gradient: &[2.4905325510e0], stopped: false }
    );
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

    check!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        Point { at: &[-0.71, -0.5, 0.83, -1.16, -0.58], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.4064418052e-1, 0.0000000000e0, 5.4949304405e-1, 0.0000000000e0, 0.0000000000e0], stopped: false }
    );
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

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[0.8], weights: &[0.0], gradient: &[3.3556466030e-1], stopped: true }
    );
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

    check!(
        program, (a0[0], a1[0], a2[0], matrix(a3)), (&mut d0[0], &mut d1[0], &mut d2[0], matrix(d3)), |a0: 1, a1: 1, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        Point { at: &[-0.02, -0.77, 1.48, -1.24, -1.29, 1.03, 0.55], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.5929000000e0, 3.0800000000e-2, 1.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
    );
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

    check!(
        program, (a0[0], matrix(a1), a2[0]), (&mut d0[0], matrix(d1), &mut d2[0]), |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
        Point { at: &[-0.66, -1.0, 0.59, 0.75, 0.0, -0.88], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, -7.6000000000e-1], stopped: true }
    );
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

    check!(
        program, (a0[0], &a1.to_vec()), (&mut d0[0], d1), |a0: 1, a1: 2|, |d0, d1|,
        Point { at: &[0.02, 0.16, -0.71], weights: &[0.0, 0.0, 0.0], gradient: &[3.9989327577e-2, 9.8820572468e-1, 1.0000000000e0], stopped: true }
    );
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

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-0.18], weights: &[0.0], gradient: &[1.6309680613e0], stopped: false }
    );
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

    check!(
        program, (a0[0], *array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 3|, |d0, d1|,
        Point { at: &[1.5, -1.1, -0.37, -0.65], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[3.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0], stopped: true }
    );
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

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[0.37], weights: &[0.0], gradient: &[3.6389038954e0], stopped: false }
    );
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

    check!(
        program, (a0[0], a1, &a2.to_vec(), a3), (&mut d0[0], d1, d2, d3), |a0: 1, a1: 2, a2: 2, a3: 3|, |d0, d1, d2, d3|,
        Point { at: &[-0.82, -0.07, 0.02, 0.16, -0.71, -0.5, 0.83, -1.16], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75], gradient: &[1.8300000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 2.5000000000e-1, 6.8000000000e-1, 7.5000000000e-1], stopped: false }
    );
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

    check!(
        program, (a0[0], a1[0], a2[0], a3[0]), (&mut d0[0], &mut d1[0], &mut d2[0], &mut d3[0]), |a0: 1, a1: 1, a2: 1, a3: 1|, |d0, d1, d2, d3|,
        Point { at: &[-1.1, -0.37, -0.65, -0.69], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[1.8893679755e0, 0.0000000000e0, 7.5692314063e-1, -1.7636989414e-1], stopped: false }
    );
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

    check!(
        program, (a0[0], a1[0], a2[0], *array(a3)), (&mut d0[0], &mut d1[0], &mut d2[0], array(d3)), |a0: 1, a1: 1, a2: 1, a3: 2|, |d0, d1, d2, d3|,
        Point { at: &[-1.22, 0.45, 0.37, 1.49, -1.39], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 1.0000000000e0, 2.0000000000e0, 2.9800000000e0, 0.0000000000e0], stopped: false }
    );
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

    check!(
        program, (a0[0], &a1.to_vec(), array(a2), *array(a3)), (&mut d0[0], d1, array(d2), array(d3)), |a0: 1, a1: 4, a2: 2, a3: 3|, |d0, d1, d2, d3|,
        Point { at: &[0.43, 0.66, -1.45, -0.87, 0.71, -0.12, -0.52, -0.07, -0.6, 0.59], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.0, 0.0, 0.0], gradient: &[5.4000000000e-1, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 1.9837500000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
    );
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

    check!(
        program, (a0[0], matrix(a1)), (&mut d0[0], matrix(d1)), |a0: 1, a1: 4|, |d0, d1|,
        Point { at: &[-0.07, -0.6, 0.59, -0.1, -0.21], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.4650000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 1.0000000000e0], stopped: true }
    );
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

    check!(
        program, (a0[0], array(a1), 1, a3), (&mut d0[0], array(d1), d3), |a0: 1, a1: 3, a3: 3|, |d0, d1, d3|,
        Point { at: &[-0.23, 1.01, -0.43, -0.31, -0.32, 0.33, 1.41], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.5870000000e-1, 0.0000000000e0, 1.0000000000e0, 1.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0], stopped: false }
    );
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

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[0.01], weights: &[0.0], gradient: &[1.0070000000e1], stopped: true }
    );
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

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-0.01], weights: &[0.0], gradient: &[3.9799500004e0], stopped: false }
    );
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

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-0.88], weights: &[0.0], gradient: &[0.0000000000e0], stopped: true }
    );
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

    check!(
        program, (a0[0], array(a1), a2[0], a3[0]), (&mut d0[0], array(d1), &mut d2[0], &mut d3[0]), |a0: 1, a1: 3, a2: 1, a3: 1|, |d0, d1, d2, d3|,
        Point { at: &[0.81, -0.45, -0.3, 0.0, 0.97, -0.28], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[8.6954844514e-1, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 8.3290395077e-1], stopped: false }
    );
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

    check!(
        program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 3|, |d0, d1, d2|,
        Point { at: &[-0.32, 0.33, 1.41, 0.6, -0.8], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.1536000000e0, 1.0000000000e0, 6.1682402823e-1, 0.0000000000e0, -1.0871523498e0], stopped: false }
    );
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

    check!(
        program, (a0[0], a1, &a2.to_vec(), a3), (&mut d0[0], d1, d2, d3), |a0: 1, a1: 2, a2: 2, a3: 3|, |d0, d1, d2, d3|,
        Point { at: &[-0.82, -0.07, 0.02, 0.16, -0.71, -0.5, 0.83, -1.16], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75], gradient: &[1.8300000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 2.5000000000e-1, 6.8000000000e-1, 7.5000000000e-1], stopped: false }
    );
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

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[0.06], weights: &[0.0], gradient: &[3.5920533984e-1], stopped: false }
    );
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

    check!(
        program, (a0[0], &a1.to_vec(), array(a2), *array(a3)), (&mut d0[0], d1, array(d2), array(d3)), |a0: 1, a1: 4, a2: 2, a3: 3|, |d0, d1, d2, d3|,
        Point { at: &[0.43, 0.66, -1.45, -0.87, 0.71, -0.12, -0.52, -0.07, -0.6, 0.59], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.0, 0.0, 0.0], gradient: &[5.4000000000e-1, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 1.9837500000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
    );
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

    check!(
        program, (a0[0], a1, *array(a2), a3[0]), (&mut d0[0], d1, array(d2), &mut d3[0]), |a0: 1, a1: 2, a2: 4, a3: 1|, |d0, d1, d2, d3|,
        Point { at: &[-0.51, 1.3, 1.06, -1.44, -0.57, 1.43, -1.47, -1.07], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.4127986672e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
    );
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

    check!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        Point { at: &[1.16, 0.48], weights: &[0.0, 0.0], gradient: &[1.0989416868e0, 4.1123972390e-2], stopped: true }
    );
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

    check!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        Point { at: &[-0.07, -0.6, 0.59, -0.1, -0.21], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.0000000000e0, 1.0000000000e0, 4.0408307191e-1, 0.0000000000e0, 0.0000000000e0], stopped: true }
    );
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

    check!(
        program, (a0[0], a1, matrix(a2), matrix(a3)), (&mut d0[0], d1, matrix(d2), matrix(d3)), |a0: 1, a1: 4, a2: 4, a3: 4|, |d0, d1, d2, d3|,
        Point { at: &[-0.82, -0.07, 0.02, 0.16, -0.71, -0.5, 0.83, -1.16, -0.58, 0.49, -1.24, -1.14, 1.31], weights: &[0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.7773702972e0, -1.4295544622e-1, 3.6496585515e-1, 1.5310758337e0, 1.1128364908e-1, 1.4825997217e-1, 1.0000000000e0, 3.2780964279e-3, 2.1815542562e-2, -8.4937170323e-1, 5.3830963036e-2, 0.0000000000e0, 4.3591508510e-2], stopped: false }
    );
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

    check!(
        program, (a0[0], matrix(a1), matrix(a2)), (&mut d0[0], matrix(d1), matrix(d2)), |a0: 1, a1: 4, a2: 4|, |d0, d1, d2|,
        Point { at: &[-0.84, -0.78, 1.12, -0.41, 0.54, -1.24, -0.87, 0.84, -0.37], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.0016732199e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 2.0559446201e0, 0.0000000000e0, 0.0000000000e0, 6.1416460195e-1], stopped: false }
    );
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

    check!(
        program, (a0[0], a1[0], a2[0], &mut a3[0]), (&mut d0[0], &mut d1[0], &mut d2[0], &mut d3[0]), |a0: 1, a1: 1, a2: 1, a3: 1|, |d0, d1, d2, d3|,
        Point { at: &[-1.03, 0.96, 0.87, -0.46], weights: &[0.0, 0.0, 0.0, 0.25], gradient: &[-4.8157819166e-2, 3.0657433320e-2, 1.9966833639e0, 0.0000000000e0], stopped: true }
    );
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

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[0.54], weights: &[0.0], gradient: &[4.0000000000e0], stopped: false }
    );
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

    check!(
        program, (a0[0], &mut a1[0], a2[0], matrix(a3)), (&mut d0[0], &mut d1[0], &mut d2[0], matrix(d3)), |a0: 1, a1: 1, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        Point { at: &[-0.55, -1.01, -0.44, -0.88, -0.02, 0.81, -0.45], weights: &[0.0, 0.25, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 2.5000000000e-1, 1.0000000000e0, 0.0000000000e0, -2.0000000000e0, 3.9633639475e-2, 2.3479934287e0], stopped: false }
    );
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

    check!(
        program, (a0[0], &mut a1[0], 3), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        Point { at: &[-0.59, -0.93], weights: &[0.0, 0.25], gradient: &[-1.2279008628e0, 1.6111914792e0], stopped: false }
    );
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

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-0.11], weights: &[0.0], gradient: &[6.0000000000e0], stopped: false }
    );
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

    check!(
        program, (a0[0], a1[0], *array(a2), a3), (&mut d0[0], &mut d1[0], array(d2), d3), |a0: 1, a1: 1, a2: 2, a3: 4|, |d0, d1, d2, d3|,
        Point { at: &[0.37, -1.5, 0.57, 0.71, -0.08, 0.73, -1.25, 0.59], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 2.0000000000e0, -8.0000000000e-2, 0.0000000000e0, 3.7016139049e-1, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
    );
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

    check!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        Point { at: &[-0.64, 0.3, 1.26, 0.64], weights: &[0.0, 0.25, 0.5, 0.75], gradient: &[7.3084924131e-2, 9.0342117382e-2, 4.6853272217e-1, 1.4718571278e0], stopped: false }
    );
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

    check!(
        program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 2|, |d0, d1, d2|,
        Point { at: &[-0.34, -0.53, 1.15, -0.73], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 1.0000000000e0, 1.0000000000e0, 0.0000000000e0], stopped: false }
    );
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

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[1.07], weights: &[0.0], gradient: &[3.5894675218e-1], stopped: false }
    );
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

    check!(
        program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 2|, |d0, d1, d2|,
        Point { at: &[-0.34, -0.53, 1.15, -0.73], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 1.0000000000e0, 1.0000000000e0, 0.0000000000e0], stopped: false }
    );
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

    check!(
        program, (a0[0], *array(a1), a2[0], a3[0]), (&mut d0[0], array(d1), &mut d2[0], &mut d3[0]), |a0: 1, a1: 4, a2: 1, a3: 1|, |d0, d1, d2, d3|,
        Point { at: &[0.73, -1.25, 0.59, -0.59, -0.93, -0.58, 1.22], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 2.1684118046e-1, 2.1148797249e0, 2.1684118046e-1, 2.3958432029e-1, 2.7684676052e0, 8.7529540460e-1], stopped: false }
    );
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

    check!(
        program, (a0[0], &a1[0], matrix(a2)), (&mut d0[0], &mut d1[0], matrix(d2)), |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
        Point { at: &[0.99, -1.48, 0.97, -1.34, -0.14, 0.22], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[7.8209000000e0, 2.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
    );
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

    check!(
        program, (a0[0], &mut a1[0], &a2.to_vec()), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
        Point { at: &[-0.18, 1.17, -0.29, 0.15, -0.59, 0.96], weights: &[0.0, 0.25, 0.0, 0.0, 0.0, 0.0], gradient: &[2.0000000000e0, 2.5335630844e-2, 8.2207231183e-3, 1.0197305159e0, 1.4044800966e-2, 0.0000000000e0], stopped: true }
    );
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

    check!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 2|, |d0, d1|,
        Point { at: &[0.0, 0.97, -0.28], weights: &[0.0, 0.0, 0.0], gradient: &[5.0949883441e-2, 2.0000000000e0, 1.3639277389e0], stopped: true }
    );
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

    check!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        Point { at: &[0.24, -1.02], weights: &[0.0, 0.0], gradient: &[4.8000000000e-1, 2.4000000000e-1], stopped: false }
    );
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

    check!(
        program, (a0[0], *array(a1), array(a2), a3[0]), (&mut d0[0], array(d1), array(d2), &mut d3[0]), |a0: 1, a1: 2, a2: 3, a3: 1|, |d0, d1, d2, d3|,
        Point { at: &[0.2, 0.95, -1.16, 0.75, -0.17, 0.7, 1.5], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[9.8177302467e-1, 5.4669555658e-3, -4.2163639060e-3, -4.0071403946e-1, -8.2502942180e-1, 1.0000000000e0, 7.0103359480e-1], stopped: false }
    );
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

    check!(
        program, (a0[0], *array(a1), a2[0]), (&mut d0[0], array(d1), &mut d2[0]), |a0: 1, a1: 3, a2: 1|, |d0, d1, d2|,
        Point { at: &[0.16, 0.02, 0.87, 1.18, 0.57], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.0000000000e0, 0.0000000000e0, 0.0000000000e0, 3.1027289058e0, 8.9098682451e-1], stopped: false }
    );
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

    check!(
        program, (a0[0], &a1.to_vec(), a2[0], a3), (&mut d0[0], d1, &mut d2[0], d3), |a0: 1, a1: 4, a2: 1, a3: 2|, |d0, d1, d2, d3|,
        Point { at: &[0.46, 0.88, 0.08, -0.7, -0.01, -1.17, -0.46, -0.79], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5], gradient: &[-7.0000000000e-1, 6.6062789489e-1, 0.0000000000e0, 4.6000000000e-1, 2.0000000000e0, -2.3400000000e0, 2.5000000000e-1, 5.0000000000e-1], stopped: false }
    );
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

    check!(
        program, (a0[0], matrix(a1)), (&mut d0[0], matrix(d1)), |a0: 1, a1: 4|, |d0, d1|,
        Point { at: &[0.52, -0.31, -1.03, 0.96, 0.87], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.0400000000e0, 0.0000000000e0, 2.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
    );
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

    check!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        Point { at: &[0.71, -0.78], weights: &[0.0, 0.0], gradient: &[3.8637667324e0, 2.9649555894e0], stopped: false }
    );
}
