"""Writes elementary.txt: samples of the elementary functions with their values to over 100 bits.

Each line: function, bits of x, bits of the value rounded to double, bits of what that rounding lost (as a double).
Run with mpmath 1.3.0:  python elementary.py > elementary.txt
"""

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


SAMPLES = {
    "exp": (mpmath.exp, even(-20, 20, 250) + even(-708, 709, 150) + spread(1e-18, 1, 100)),
    "expm1": (mpmath.expm1, even(-40, 45, 150) + even(-1, 1, 250) + spread(1e-18, 1, 100)),
    "log": (mpmath.log, [abs(x) for x in spread(1e-300, 1e300, 200) + spread(1e-3, 1e3, 150)] + even(0.5, 2, 150)),
    "tanh": (mpmath.tanh, even(-20, 20, 100) + even(-2, 2, 300) + spread(1e-18, 1, 100)),
    "sigmoid": (lambda x: 1 / (1 + mpmath.exp(-x)), even(-40, 40, 200) + even(-8, 8, 200) + even(-700, -40, 100)),
}

for name, (function, samples) in SAMPLES.items():
    for x in samples:
        exact = function(mpmath.mpf(x))
        rounded = float(exact)
        print(name, bits(x), bits(rounded), bits(float(exact - mpmath.mpf(rounded))))
