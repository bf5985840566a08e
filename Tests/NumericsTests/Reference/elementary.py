"""Writes elementary.txt: samples of the elementary functions with their values to over 100 bits.

The samples lie where the functions bend, at and around every point where their formulas change, and at the ends of the
ranges.

Each line: function, bits of x, bits of the value rounded to double, bits of what that rounding lost (as a double).
Run with mpmath 1.3.0:  python elementary.py > elementary.txt
"""

import math
import random
import struct

import mpmath

mpmath.mp.prec = 200
random.seed(20260101)


def bits(x: float) -> str:
    return struct.pack(">d", x).hex()


def spread(low: float, high: float, count: int) -> list[float]:
    """Numbers of both signs whose magnitudes are spread evenly over the decades from low to high."""
    exponents = [random.uniform(mpmath.log10(low), mpmath.log10(high)) for _ in range(count)]
    return [random.choice((-1, 1)) * float(mpmath.mpf(10) ** e) for e in exponents]


def even(low: float, high: float, count: int) -> list[float]:
    return [random.uniform(low, high) for _ in range(count)]


def around(*points: float) -> list[float]:
    """Each point with its neighbours, of both signs: where a function changes its formula."""
    samples = []
    for x in points:
        below, above = math.nextafter(x, -math.inf), math.nextafter(x, math.inf)
        samples += [below, x, above, -below, -x, -above]
    return samples


def changes(low: int, high: int, step: float = 1) -> list[float]:
    """Where the nearest multiple of ln 2 changes, for whole multiples from low to high."""
    return around(*(step * (k + 0.5) * math.log(2) for k in range(low, high)))


TINY = around(5e-324, 1e-310, 2.0**-1022, 1e-300, 2.0**-54, 2.0**-27)
ROOTS = [math.sqrt(2) * 2.0**k for k in (-2, -1, 0, 1, 2, 52, 53)]
QUARTER = math.pi / 4

SAMPLES = {
    "exp": (
        mpmath.exp,
        even(-20, 20, 250) + even(-708, 709, 150) + spread(1e-18, 1, 100) + even(-745, -708, 20)
        + changes(0, 4) + changes(1021, 1023) + around(708.396418532264) + [709.782712893384, -745.1332191019411],
    ),
    "expm1": (
        mpmath.expm1,
        even(-40, 45, 150) + even(-1, 1, 250) + spread(1e-18, 1, 100) + even(690, 709, 20)
        + changes(0, 4) + changes(52, 55) + [x for x in changes(998, 1001) if x > 0] + around(37.43, 38) + TINY,
    ),
    "log": (
        mpmath.log,
        [abs(x) for x in spread(1e-300, 1e300, 200) + spread(1e-3, 1e3, 150) + around(*ROOTS, 1, 2) + TINY]
        + even(0.5, 2, 150) + [1.7976931348623157e308],
    ),
    "log1p": (
        mpmath.log1p,
        [abs(x) for x in spread(1e-300, 1e300, 50)] + spread(1e-18, 0.9, 150) + even(-0.9999, 6, 150)
        + even(-0.3, 0.42, 150) + [x for x in around(*(r - 1 for r in ROOTS), 2.0**53) if x > -1]
        + [math.nextafter(-1, 0), 1.7976931348623157e308] + TINY,
    ),
    "tanh": (
        mpmath.tanh,
        even(-20, 20, 100) + even(-2, 2, 300) + spread(1e-18, 1, 100)
        + changes(0, 4, 0.5) + changes(52, 55, 0.5) + around(19.0615, 20) + TINY,
    ),
    "sigmoid": (
        lambda x: 1 / (1 + mpmath.exp(-x)),
        even(-40, 40, 200) + even(-8, 8, 200) + even(-700, -40, 100) + even(-745, -700, 20)
        + changes(0, 4) + changes(52, 54) + changes(99, 101) + TINY,
    ),
    # The range of normal draws.
    "cosine": (mpmath.cos, even(-QUARTER, QUARTER, 450) + spread(1e-18, 0.7, 50) + [-QUARTER, QUARTER] + TINY),
    "sine": (mpmath.sin, even(-QUARTER, QUARTER, 450) + spread(1e-18, 0.7, 50) + [-QUARTER, QUARTER] + TINY),
}

for name, (function, samples) in SAMPLES.items():
    for x in samples:
        exact = function(mpmath.mpf(x))
        rounded = float(exact)
        print(name, bits(x), bits(rounded), bits(float(exact - mpmath.mpf(rounded))))
