"""Writes spectra.txt: matrices with their singular values or eigenvalues, computed with 60 digits.

Each line: what is given, rows, columns, then the bits of the elements row by row and those of the values rounded to
double: the singular values in falling order, or the real and imaginary part of each eigenvalue in no particular order.
The values are those of the elements as they are rounded to double.
Run with mpmath 1.3.0:  python spectra.py > spectra.txt
"""

import random
import struct

import mpmath

mpmath.mp.dps = 60
random.seed(20260102)


def bits(x: float) -> str:
    return struct.pack(">d", x).hex()


def normal(rows: int, columns: int) -> list[list[float]]:
    return [[random.gauss(0, 1) for _ in range(columns)] for _ in range(rows)]


def hilbert(size: int) -> list[list[float]]:
    return [[1 / (i + j + 1) for j in range(size)] for i in range(size)]


def graded(rows: list[list[float]], step: int) -> list[list[float]]:
    """Each column 2 ** step times as large as the one before."""
    return [[x * 2.0 ** (step * j) for j, x in enumerate(row)] for row in rows]


def write(kind: str, matrix: list[list[float]], values: list[float]) -> None:
    elements = [x for row in matrix for x in row]
    print(kind, len(matrix), len(matrix[0]), *map(bits, elements + values))


def singular(kind: str, matrix: list[list[float]]) -> None:
    values = mpmath.svd_r(mpmath.matrix(matrix), compute_uv=False)
    write(kind, matrix, [float(x) for x in values])


for shape in ((4, 4), (9, 9), (16, 16), (11, 4), (3, 10), (1, 5)):
    singular("singular", normal(*shape))
for size in (5, 8, 12):
    singular("hilbert", hilbert(size))
# The smallest singular value of the second is 1e-150 of the largest: more digits than that are needed.
singular("graded", graded(normal(6, 6), 8))
mpmath.mp.dps = 400
singular("graded", graded(normal(6, 6), -100))
mpmath.mp.dps = 60

for size in (3, 4, 5, 8, 13, 20):
    matrix = normal(size, size)
    values = mpmath.eig(mpmath.matrix(matrix), left=False, right=False)
    write("eigenvalues", matrix, [float(part) for x in values for part in (x.real, x.imag)])
