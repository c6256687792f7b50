"""Writes partials.tsv: partial derivatives of the functions of the table, to 25 digits.

The derivatives are taken numerically with 400 digits by mpmath, from the functions alone; no formula for a derivative
appears here. Run it in this directory: python3 make_reference.py > partials.tsv

Columns: function, position of the argument, arguments, partial derivative, and |f f'' / f'|: what a relative error of
the result does to the derivative if that is computed from the result (only for functions of one argument; elsewhere
the derivative itself, or the size of what it is the difference of).
"""

import struct

import mpmath as mp

# Enough for exp_m1(-700), which differs from -1 in the 305th digit only.
mp.mp.dps = 1500


def single(x):
    """The nearest number of single precision, so that a line serves both precisions."""
    return struct.unpack("f", struct.pack("f", x))[0]


def truncated_remainder(x, y):
    q = x / y
    return x - y * (mp.floor(q) if q > 0 else mp.ceil(q))


def euclidean_remainder(x, y):
    r = truncated_remainder(x, y)
    return r + abs(y) if r < 0 else r


def copysign(x, sign):
    return abs(x) if sign > 0 else -abs(x)


LINE = [-7.3, -2.5, -1.1, -0.4, -1e-3, 1e-3, 0.3, 0.9, 1.7, 3.2, 8.6]
POSITIVE = [1e-6, 0.02, 0.3, 0.8, 1.0, 1.2, 2.7, 9.5, 71.0, 1e4]
UNIT = [-0.999, -0.8, -0.3, -1e-4, 1e-4, 0.2, 0.6, 0.97, 1 - 2**-20]
PAIRS = [(-2.3, 1.1), (-0.7, -3.1), (0.2, -5.0), (4.4, 0.9), (1.5, 2.5), (-1e-3, 6.0), (3.3, 1e-3), (7.0, 7.5),
         (-9.0, 2.2)]
NEAR_ONE = [1 - 2**-53, 2**-53 - 1, 0.999999999, -0.99999987, 1e-200]
HUGE = [-1e200, -1e30, 1e30, 1e200]

# Name: (function, points, points of double precision only).
UNARY = {
    "neg": (lambda x: -x, LINE, HUGE),
    "recip": (lambda x: 1 / x, LINE, [1e100, -1e-100]),
    "to_degrees": (mp.degrees, LINE, HUGE),
    "to_radians": (mp.radians, LINE, HUGE),
    "next_up": (lambda x: x, LINE, []),
    "next_down": (lambda x: x, LINE, []),
    "fract": (lambda x: truncated_remainder(x, mp.mpf(1)), LINE, []),
    "abs": (abs, LINE, HUGE),
    "sqrt": (mp.sqrt, POSITIVE, [1e-300, 1e300]),
    "cbrt": (lambda x: mp.cbrt(x) if x > 0 else -mp.cbrt(-x), LINE, [1e-150, -1e300]),
    "exp": (mp.exp, LINE, [-700.0, -40.0, 40.0, 700.0]),
    "exp2": (lambda x: mp.mpf(2) ** x, LINE, [-1000.0, 1000.0]),
    "exp_m1": (mp.expm1, LINE, [-700.0, -40.0, 1e-200, 700.0]),
    "ln": (mp.log, POSITIVE, [1e-300, 1e300]),
    "log2": (lambda x: mp.log(x) / mp.log(2), POSITIVE, [1e-300, 1e300]),
    "log10": (lambda x: mp.log(x) / mp.log(10), POSITIVE, [1e-300, 1e300]),
    "ln_1p": (lambda x: mp.log(1 + x), [-0.999, -0.5, -1e-3, 1e-6, 0.3, 2.0, 1e3, 1e8], [2**-53 - 1, 1e-200, 1e200]),
    "sin": (mp.sin, LINE, [1.5707963267948966, 3.141592653589793, 1e10]),
    "cos": (mp.cos, LINE, [1.5707963267948966, 3.141592653589793, 1e10]),
    "tan": (mp.tan, LINE, [1.5707963267948966, 3.141592653589793, 1e10]),
    "asin": (mp.asin, UNIT, NEAR_ONE),
    "acos": (mp.acos, UNIT, NEAR_ONE),
    "atan": (mp.atan, LINE, [-1e100, 1e-200, 1e100]),
    "sinh": (mp.sinh, LINE, [-700.0, 1e-200, 700.0]),
    "cosh": (mp.cosh, LINE, [-700.0, 1e-200, 700.0]),
    "tanh": (mp.tanh, LINE, [-40.0, 1e-200, 18.0]),
    "asinh": (mp.asinh, LINE + [1e25], [-1e200, 1e-200, 1e300]),
    "acosh": (mp.acosh, [1 + 2**-20, 1.01, 1.2, 1.9, 3.7, 22.0, 1e3, 1e25], [1 + 2**-52, 1.00000003, 1e200]),
    "atanh": (mp.atanh, UNIT, NEAR_ONE),
}

POWERS = [(-1.7, n) for n in (-3, -2, -1, 1, 2, 3, 4)] + [(0.6, n) for n in (-5, 0, 1, 2, 6)] + [(3.1, 3)]
BOUNDS = [(-3.0, -1.0, 2.0), (-0.5, -1.0, 2.0), (1.5, -1.0, 2.0), (2.5, -1.0, 2.0), (-8.0, -2.0, -1.0),
          (-1.5, -2.0, -1.0), (0.0, 1.0, 3.0), (9.0, 1.0, 3.0)]
TRIPLES = [(a, b, b - a / 3) for a, b in PAIRS]
BASES = [(0.2, 2.0), (0.9, 10.0), (3.0, 0.5), (7.5, 2.7), (1e4, 1.25), (1e-3, 0.9), (50.0, 7.0), (1.5, 1e3)]
EXPONENTS = [(0.01, 0.5), (0.3, -1.5), (0.9, 7.25), (1.2, 3.0), (2.7, -0.125), (6.0, 2.5), (40.0, 1.75), (1e3, -2.0)]

# Name: (function, points, points of double precision only, positions).
SEVERAL = {
    "add": (lambda a, b: a + b, PAIRS, [], [0, 1]),
    "sub": (lambda a, b: a - b, PAIRS, [], [0, 1]),
    "mul": (lambda a, b: a * b, PAIRS, [(1e200, 1e-200)], [0, 1]),
    "div": (lambda a, b: a / b, PAIRS, [(1e200, 1e150), (1e-200, 1e-100)], [0, 1]),
    "midpoint": (lambda a, b: (a + b) / 2, PAIRS, [], [0, 1]),
    "mul_add": (lambda a, b, c: a * b + c, TRIPLES, [], [0, 1, 2]),
    "rem": (truncated_remainder, PAIRS, [(0.9, 0.1), (-0.9, 0.1), (1.8, 0.2), (1e20, 0.3)], [0, 1]),
    "rem_euclid": (euclidean_remainder, PAIRS, [(0.9, 0.1), (-0.9, 0.1), (1.8, 0.2), (1e20, 0.3)], [0, 1]),
    "max": (max, PAIRS, [], [0, 1]),
    "min": (min, PAIRS, [], [0, 1]),
    "clamp": (lambda x, low, high: max(low, min(high, x)), BOUNDS, [], [0, 1, 2]),
    "abs_sub": (lambda a, b: max(a - b, mp.mpf(0)), PAIRS, [], [0, 1]),
    "copysign": (copysign, PAIRS, [], [0]),
    "powi": (lambda x, n: x**int(n), POWERS, [(1e-200, 2), (1e200, 2), (1.0000001, -100)], [0]),
    "powf": (lambda x, p: mp.power(x, p), EXPONENTS, [(1e-200, 1.5), (1e200, 1.5), (0.5, 1e-20)], [0, 1]),
    "hypot": (lambda a, b: mp.sqrt(a * a + b * b), PAIRS, [(1e200, 1e200), (1e-200, -1e-190)], [0, 1]),
    "log": (lambda x, base: mp.log(x) / mp.log(base), BASES, [(1e200, 2.0)], [0, 1]),
    "atan2": (mp.atan2, PAIRS, [(1e200, 1e200), (-1e-200, 1e-190), (1e-200, -1e200)], [0, 1]),
}

# Special functions. Their derivatives are differences as well, of values of mpmath's.
BETWEEN_POLES = [-5.3, -2.6, -1.4, -0.6, 1e-3, 0.02, 0.4, 0.9, 2.2, 3.7, 9.1, 31.0, 1e4]
STEEP = [-2.6, -1.3, -0.7, -0.1, 1e-3, 0.2, 0.8, 1.9, 3.3]
PROBABILITIES = [1e-4, 0.03, 0.2, 0.4, 0.55, 0.7, 0.93, 0.999, 1 - 2**-10]
BOTH_POSITIVE = [(0.2, 2.0), (0.9, 10.0), (3.0, 0.5), (7.5, 2.7), (20.0, 1.25), (1e-3, 0.9), (50.0, 7.0), (1.5, 30.0)]
ORDERS = [(-2, 0.7), (-1, 3.1), (0, 0.4), (0, 6.2), (1, 1e-3), (1, 2.6), (2, 0.3), (3, 4.7), (4, 9.5), (5, 1.1)]

SPECIAL = {
    "exp10": (lambda x: mp.mpf(10) ** x, STEEP),
    "logistic": (lambda x: 1 / (1 + mp.exp(-x)), LINE + [40.0, -40.0]),
    "logit": (lambda p: mp.log(p / (1 - p)), PROBABILITIES),
    "erf": (mp.erf, STEEP),
    "erfc": (mp.erfc, STEEP),
    "erf_inv": (mp.erfinv, UNIT),
    "erfc_inv": (lambda x: mp.erfinv(1 - x), [0.01, 0.1, 0.4, 0.9, 1.1, 1.5, 1.8, 1.99]),
    "frexp": (lambda x: mp.frexp(x)[0], [-300.7, -77.3, -1.3, -0.2, 0.03, 0.7, 1.9, 5.5, 1000.1]),
    "gamma": (mp.gamma, BETWEEN_POLES[:-1]),
    "ln_gamma": (lambda x: mp.log(abs(mp.gamma(x))), BETWEEN_POLES),
    "digamma": (mp.digamma, BETWEEN_POLES),
    "bessel_j0": (lambda x: mp.besselj(0, x), LINE),
    "bessel_j1": (lambda x: mp.besselj(1, x), LINE),
    "bessel_y0": (lambda x: mp.bessely(0, x), POSITIVE[1:-1]),
    "bessel_y1": (lambda x: mp.bessely(1, x), POSITIVE[1:-1]),
}

SPECIAL_OF_SEVERAL = {
    "ldexp": (lambda x, n: x * mp.mpf(2) ** int(n), [(x, n) for x in (-1.3, 0.7) for n in (-30, -1, 0, 5)], [0]),
    "remainder": (lambda x, y: x - y * mp.nint(x / y), PAIRS, [0, 1]),
    "bessel_jn": (lambda n, x: mp.besselj(int(n), x), ORDERS, [1]),
    "bessel_yn": (lambda n, x: mp.bessely(int(n), x), ORDERS, [1]),
}

# Functions of which the derivative is a difference, with the size of what is subtracted.
CANCELLING = {
    "beta": (mp.beta, lambda a, b: mp.beta(a, b) * max(abs(mp.digamma(b)), abs(mp.digamma(a + b)))),
    "ln_beta": (lambda a, b: mp.log(mp.beta(a, b)), lambda a, b: max(abs(mp.digamma(b)), abs(mp.digamma(a + b)))),
}


def derivative(function, point, position, order=1):
    """A partial derivative; the step of the differences is relative to the argument."""
    at = [mp.mpf(x) for x in point]
    along = lambda t: function(*at[:position], t, *at[position + 1:])
    step = mp.ldexp(abs(at[position]) or 1, -mp.mp.prec)
    return mp.diff(along, at[position], order, h=step)


def through_result(function, x):
    slope = derivative(function, [x], 0)
    return abs(function(mp.mpf(x)) * derivative(function, [x], 0, 2) / slope)


def line(name, position, point, partial, sensitivity):
    arguments = " ".join(repr(float(x)) for x in point)
    digits = lambda x: mp.nstr(mp.chop(x, mp.mpf(10) ** -330), 25, strip_zeros=True)
    print(name, position, arguments, digits(partial), digits(sensitivity), sep="\t")


def main():
    print("function", "position", "arguments", "partial", "through_result", sep="\t")
    for name, (function, points, double_only) in UNARY.items():
        for x in [single(x) for x in points] + double_only:
            line(name, 0, [x], derivative(function, [x], 0), through_result(function, x))
    for name, (function, points, double_only, positions) in SEVERAL.items():
        for point in [tuple(map(single, point)) for point in points] + double_only:
            for position in positions:
                partial = derivative(function, point, position)
                line(name, position, point, partial, abs(partial))
    # Fewer digits are enough for these, and more would take hours.
    mp.mp.dps = 100
    for name, (function, points) in SPECIAL.items():
        for x in map(single, points):
            line(name, 0, [x], derivative(function, [x], 0), through_result(function, x))
    for name, (function, points, positions) in SPECIAL_OF_SEVERAL.items():
        for point in [tuple(map(single, point)) for point in points]:
            for position in positions:
                partial = derivative(function, point, position)
                line(name, position, point, partial, abs(partial))
    for name, (function, size) in CANCELLING.items():
        for a, b in [tuple(map(single, point)) for point in BOTH_POSITIVE]:
            line(name, 0, (a, b), derivative(function, (a, b), 0), size(mp.mpf(b), mp.mpf(a)))
            line(name, 1, (a, b), derivative(function, (a, b), 1), size(mp.mpf(a), mp.mpf(b)))


main()
