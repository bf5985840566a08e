"""Times matplotlib writing SVG of the same data as Unroll, for the comparison in `make bench`.

Reads requests line by line, and answers each with one line:

    KIND FILE OUTPUT        noise | heat | contour | mesh, a file of doubles, the SVG to write
        minimum and median time in milliseconds
    version
        3.10.0

The file holds, as little-endian doubles: noise, the ordinates; heat and mesh, n² numbers, row 0 at the bottom; contour,
n² numbers of the surface, then the two paths: for each its length, its abscissas and its ordinates. What is timed is a new figure from
arrays in memory to the bytes of its SVG, after everything is imported and warm; the last SVG is written to the file.

`heat` is `imshow`, which embeds a PNG; `mesh` is `pcolormesh`, which draws cells, as Unroll does.
"""

import io
import statistics
import sys
import time

import matplotlib

matplotlib.use("svg")
import numpy as np
from matplotlib.figure import Figure

# Text stays text, as it does in ours; the other way, glyphs as paths, is bigger and slower.
matplotlib.rcParams["svg.fonttype"] = "none"
WINDOW = (3.75, 6.5, -3.5, -1.6)


def square(data: np.ndarray) -> np.ndarray:
    side = int(np.sqrt(data.size))
    return data[: side * side].reshape(side, side)


def axes(height: float):
    # 680 px wide, as the broad drawing is.
    figure = Figure(figsize=(6.8, height), dpi=100)
    return figure, figure.add_subplot()


def noise(data):
    figure, ax = axes(3.4)
    ax.plot(data)
    ax.set_xlabel("step")
    ax.set_title("noise", loc="left")
    return figure


def heat(data):
    figure, ax = axes(4)
    image = ax.imshow(square(data), origin="lower", aspect="auto", extent=WINDOW, interpolation="nearest")
    figure.colorbar(image, label="error E")
    return figure


def mesh(data):
    figure, ax = axes(4)
    side = int(np.sqrt(data.size))
    x, y = np.linspace(*WINDOW[:2], side + 1), np.linspace(*WINDOW[2:], side + 1)
    figure.colorbar(ax.pcolormesh(x, y, square(data)), label="error E")
    return figure


def contour(data):
    figure, ax = axes(4)
    side = int(data[0])
    surface, rest = data[1 : side * side + 1].reshape(side, side), data[side * side + 1 :]
    half = [(b - a) / side / 2 for a, b in (WINDOW[:2], WINDOW[2:])]
    x = np.linspace(WINDOW[0] + half[0], WINDOW[1] - half[0], side)
    y = np.linspace(WINDOW[2] + half[1], WINDOW[3] - half[1], side)
    lines = ax.contour(x, y, surface, levels=[0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4])
    ax.clabel(lines)
    while rest.size:
        count = int(rest[0])
        ax.plot(rest[1 : count + 1], rest[count + 1 : 2 * count + 1], label=f"path of {count}")
        rest = rest[2 * count + 1 :]
    ax.set_xlim(*WINDOW[:2])
    ax.set_ylim(*WINDOW[2:])
    ax.legend(loc="upper left")
    return figure


KINDS = {"noise": noise, "heat": heat, "mesh": mesh, "contour": contour}


def answer(request, *arguments):
    if request == "version":
        return matplotlib.__version__
    path, output = arguments
    data = np.fromfile(path, "<f8")
    taken = []
    for turn in range(8):
        before = time.perf_counter()
        file = io.BytesIO()
        KINDS[request](data).savefig(file, format="svg")
        if turn > 0:
            taken.append((time.perf_counter() - before) * 1e3)
    with open(output, "wb") as written:
        written.write(file.getvalue())
    return f"{min(taken):.4f} {statistics.median(taken):.4f}"


for line in sys.stdin:
    print(answer(*line.split()), flush=True)
