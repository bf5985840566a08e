"""Times the gradient of a recurrent net in JAX and PyTorch, on one thread, for the comparison in `make bench`.

Reads requests line by line, and answers each with one line:

    PEER CELL BATCH STEPS UNITS     jax | torch-loop | torch-nn, rnn | gru, e.g. jax rnn 1 1000 64
        median and minimum time in milliseconds, and for JAX the form that was kept, e.g. 0.87 0.78 plain, unroll 8
    check CELL BATCH STEPS UNITS
        the largest relative difference between the peers' gradients; fails if a gradient is subnormal
    versions
        jax 0.10.2, torch 2.15.0

Work: the gradient of W_x, W_h and b (GRU: and b_r) of L = Σ over the batch of vᵀh_T in Float32, with 16 inputs:

    rnn     h = tanh(W_x x + b + W_h h⁻)
    gru     r, z = σ(W_x x + b + W_h h⁻); n = tanh(W_x x + b + r∘(W_h h⁻ + b_r)); h = (1 - z)∘n + z∘h⁻

Subnormal numbers would slow a peer down, so the gradient must neither vanish nor explode over a thousand steps,
whatever the seed: each block of W_h [H, H] is a reflection I - 2uuᵀ/uᵀu with u ~ N(0, 1), which keeps lengths;
W_x ~ N(0, 1/D); inputs ~ N(0, 0.001²), so that tanh is hardly bent; b = 0, but 5 for the update gate z, so that a GRU
keeps its state; v = 1/√H. The norm of ∂L/∂h_0 over 1000 steps is then 0.65 to 0.76 (rnn) and 0.035 (gru), for H = 32
to 256.

Run with the versions of peers.txt (`make peers`):  echo jax rnn 1 1000 64 | .build/peers/bin/python Benchmarks/peers.py
"""

import functools
import os
import statistics
import sys
import time

# One thread. With the flags alone JAX still takes up to 1.1 times as much processor time as time passes (1.7 times
# without them); on one processor it is 1.00 times, and no slower.
if hasattr(os, "sched_setaffinity"):
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false"
for variable in ("NPROC", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[variable] = "1"
os.environ["JAX_PLATFORMS"] = "cpu"

import jax
import jax.numpy as jnp
import numpy as np
import torch

torch.set_num_threads(1)
D = 16


def data(cell: str, B: int, T: int, H: int) -> tuple[list, np.ndarray, np.ndarray]:
    """Parameters W_x [GH, D], W_h [GH, H], b [GH] and for a GRU b_r [H]; inputs [T, B, D]; v [H]."""
    random = np.random.default_rng(1)
    blocks = {"rnn": 1, "gru": 3}[cell]
    W_x = random.normal(size=(blocks * H, D)) / np.sqrt(D)
    W_h = np.concatenate([np.eye(H) - 2 * np.outer(u, u) / (u @ u) for u in random.normal(size=(blocks, H))])
    b = np.zeros(blocks * H)
    parameters = [W_x, W_h, b]
    if cell == "gru":
        b[H : 2 * H] = 5
        parameters.append(np.zeros(H))
    x = random.normal(size=(T, B, D)) * 1e-3
    return [p.astype(np.float32) for p in parameters], x.astype(np.float32), np.full(H, H**-0.5, np.float32)


# MARK: JAX


def jax_step(cell, h, a, W, b_r=None):
    q = h @ W
    if cell == "rnn":
        return jnp.tanh(a + q)
    (a_r, a_z, a_n), (q_r, q_z, q_n) = jnp.split(a, 3, -1), jnp.split(q, 3, -1)
    r, z = jax.nn.sigmoid(a_r + q_r), jax.nn.sigmoid(a_z + q_z)
    return (1 - z) * jnp.tanh(a_n + r * (q_n + b_r)) + z * h


def jax_plain(cell, unroll):
    """The inputs' product before the scan, as one. W_h is transposed there too: in an unrolled scan it costs dearly."""

    def loss(parameters, x, v):
        W_x, W_h, b, *b_r = parameters
        start, W = jnp.zeros((*x.shape[1:-1], W_h.shape[1]), x.dtype), W_h.T
        step = lambda h, a: (jax_step(cell, h, a, W, *b_r), None)
        h, _ = jax.lax.scan(step, start, x @ W_x.T + b, unroll=unroll)
        return (h @ v).sum()

    return jax.jit(jax.grad(loss))


def jax_split(cell, unroll):
    """JAX differentiates the scan only; the products that make the parameters' gradients come after it, as one."""

    def loss(a, W_h, v):
        start, W = jnp.zeros((*a.shape[1:-1], W_h.shape[1]), a.dtype), W_h.T
        step = lambda h, a: (jax_step(cell, h, a, W), h)
        h, before = jax.lax.scan(step, start, a, unroll=unroll)
        return (h @ v).sum(), before

    def gradient(parameters, x, v):
        W_x, W_h, b = parameters
        da, before = jax.grad(loss, has_aux=True)(x @ W_x.T + b, W_h, v)
        da, before, x = (array.reshape(-1, array.shape[-1]) for array in (da, before, x))
        return [da.T @ x, da.T @ before, da.sum(0)]

    return jax.jit(gradient)


def jax_case(cell, B, T, H):
    """The fastest of what users of JAX would try, tried here.

    Minimum in ms on one core of an EPYC with AVX-512, B = 1, T = 1000, with h a vector (as a 1 × H matrix: up to 5
    times as slow), and B = 32, T = 100:

                           H = 32    64   128   256    B = 32, H = 64    128
        rnn plain, unroll 1  0.79  0.86  2.61   8.5               1.9    5.6
        rnn plain, unroll 8  0.54  0.79  2.55   7.8               2.1    6.0
        rnn split, unroll 1  0.48  0.70  2.09   8.1               1.8    5.7
        gru plain, unroll 1  2.00  3.59  9.41  40.9               9.3   22.7
        gru plain, unroll 8  1.28  2.71  8.19  28.0              16.9   35.0

    Not better by more than 3 % anywhere: unroll 2, 4 or 16, the inputs' product inside the scan, one product for each
    gate, the split form of the GRU, XLA's fast math, vectors of 512 bits. With W_h.T inside the scan, unrolled: up to
    4 times as slow.
    """
    parameters, x, v = jax.tree.map(jnp.asarray, data(cell, B, T, H))
    x = x[:, 0] if B == 1 else x
    forms = {"plain, unroll 1": jax_plain(cell, 1)}
    if B == 1:
        forms["plain, unroll 8"] = jax_plain(cell, 8)
    if cell == "rnn":
        forms["split, unroll 1"] = jax_split(cell, 1)
    runs = {name: lambda form=form: jax.block_until_ready(form(parameters, x, v)) for name, form in forms.items()}
    # In turns, since a busy machine slows a whole turn.
    turns = [{name: min(times(run, seconds=0.05)) for name, run in runs.items()} for _ in range(4)]
    best = min(runs, key=lambda name: min(turn[name] for turn in turns))
    return runs[best], best


# MARK: PyTorch


def torch_loop(cell, B, T, H):
    """A loop over the steps, as users write it."""
    parameters, x, v = data(cell, B, T, H)
    W_x, W_h, b, *b_r = parameters = [torch.from_numpy(p).requires_grad_() for p in parameters]
    x, v = torch.from_numpy(x), torch.from_numpy(v)

    def run():
        h = torch.zeros(B, H)
        for t in range(T):
            a, q = x[t] @ W_x.T + b, h @ W_h.T
            if cell == "rnn":
                h = torch.tanh(a + q)
            else:
                (a_r, a_z, a_n), (q_r, q_z, q_n) = a.chunk(3, 1), q.chunk(3, 1)
                r, z = torch.sigmoid(a_r + q_r), torch.sigmoid(a_z + q_z)
                h = (1 - z) * torch.tanh(a_n + r * (q_n + b_r[0])) + z * h
        return torch.autograd.grad((h @ v).sum(), parameters)

    return run, ""


def torch_nn(cell, B, T, H):
    """nn.RNN or nn.GRU, whose second bias b_hh is 0, but for b_r in its last block."""
    (W_x, W_h, b, *b_r), x, v = data(cell, B, T, H)
    b_h = np.zeros_like(b)
    if b_r:
        b_h[-H:] = b_r[0]
    layer = {"rnn": torch.nn.RNN, "gru": torch.nn.GRU}[cell](D, H)
    with torch.no_grad():
        for own, value in zip(layer.parameters(), (W_x, W_h, b, b_h)):
            own.copy_(torch.from_numpy(value))
    x, v = torch.from_numpy(x), torch.from_numpy(v)

    def run():
        _, h = layer(x)
        W_x, W_h, b, b_h = torch.autograd.grad((h[0] @ v).sum(), list(layer.parameters()))
        return (W_x, W_h, b, b_h[-H:]) if b_r else (W_x, W_h, b)

    return run, ""


# MARK: Requests

PEERS = {"jax": jax_case, "torch-loop": torch_loop, "torch-nn": torch_nn}


@functools.cache
def case(peer, cell, B, T, H):
    return PEERS[peer](cell, B, T, H)


def times(run, seconds=0.3):
    """Milliseconds of at least three runs, after one or two that are not counted."""
    run()
    run()
    result, start = [], time.perf_counter()
    while len(result) < 3 or time.perf_counter() - start < seconds:
        before = time.perf_counter()
        run()
        result.append((time.perf_counter() - before) * 1e3)
    return result


def check(*sizes):
    gradients = [[np.asarray(g) for g in case(peer, *sizes)[0]()] for peer in PEERS]
    for gradient in gradients:
        assert all((np.abs(g) >= np.finfo(np.float32).tiny).all() for g in gradient), "a gradient is subnormal or 0"
    return max(
        np.abs(g - reference).max() / np.abs(reference).max()
        for gradient in gradients[1:]
        for g, reference in zip(gradient, gradients[0], strict=True)
    )


def answer(request, *arguments):
    if request == "versions":
        return f"jax {jax.__version__}, torch {torch.__version__.split('+')[0]}"
    sizes = arguments[0], *map(int, arguments[1:])
    if request == "check":
        return f"{check(*sizes):.1e}"
    run, form = case(request, *sizes)
    taken = times(run)
    return f"{statistics.median(taken):.4f} {min(taken):.4f} {form}".rstrip()


for line in sys.stdin:
    print(answer(*line.split()), flush=True)
