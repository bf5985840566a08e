"""Writes optimisers.txt: fifty steps of training by PyTorch's optimisers in double precision.

A net is trained on one batch, cross-entropy at every step; parameters, inputs and classes as in recurrent.py. Each line
is a name and its values, separated by single spaces; a case goes on until the next line `case`:

    case CELL/OPTIMISER/CLIP    e.g. case elman-tanh/adam/norm; CLIP: none, norm, value
    sizes T B D H V
    rate                        and of the optimiser what it has: momentum; beta1, beta2, epsilon
    threshold                   of the clipping, if there is any
    losses                      50 numbers: the t-th is the loss before the t-th update
    parameters-1                the flat parameters after the first update
    parameters-2, parameters-10, parameters-50

PyTorch's updates of the parameters p with the clipped gradient g, all moments 0 before the first:

    SGD     m = momentum m + g; p = p - rate m
    Adam    m = beta1 m + (1 - beta1) g; s = beta2 s + (1 - beta2) g²; in the t-th update
            p = p - rate / (1 - beta1^t) m / (√s / √(1 - beta2^t) + epsilon)

With clip by norm, gradients longer than the threshold are multiplied by threshold / (norm + 1e-6).

A gradient with a NaN is not caught: clipped by norm with PyTorch's defaults every number of it becomes NaN, and so do
all parameters; clipped by value only the NaN stays. The script asserts it.

Run with PyTorch 2.15.0:  python optimisers.py > optimisers.txt   (other CPUs may differ in the last digits)
"""

import torch
from torch.nn.utils import clip_grad_norm_, clip_grad_value_

from recurrent import Network, line

OPTIMISERS = {
    "sgd": (torch.optim.SGD, {"rate": 0.1}),
    "momentum": (torch.optim.SGD, {"rate": 0.1, "momentum": 0.9}),
    "adam": (torch.optim.Adam, {"rate": 0.01, "beta1": 0.9, "beta2": 0.999, "epsilon": 1e-8}),
    "adam-other": (torch.optim.Adam, {"rate": 0.03, "beta1": 0.7, "beta2": 0.95, "epsilon": 1e-3}),
}
# Thresholds that bite at the start, and with most optimisers no longer at the end.
CLIPS = {"none": (None, None), "norm": (clip_grad_norm_, 0.25), "value": (clip_grad_value_, 0.06)}


def make(optimiser: str, flat: torch.Tensor) -> torch.optim.Optimizer:
    kind, options = OPTIMISERS[optimiser]
    if kind is torch.optim.Adam:
        return kind([flat], options["rate"], (options["beta1"], options["beta2"]), options["epsilon"])
    return kind([flat], options["rate"], options.get("momentum", 0))


def trajectory(cell: str, optimiser: str, clip: str) -> None:
    network = Network(cell)
    flat, x = network.parameters(), network.inputs()
    descent = make(optimiser, flat)
    function, threshold = CLIPS[clip]
    losses, after, changed = [], {}, []
    for step in range(1, 51):
        descent.zero_grad()
        loss = network("cross-entropy-every", flat, x)
        loss.backward()
        if function:
            whole = flat.grad.clone()
            function(flat, threshold)
            changed.append(not flat.grad.equal(whole))
        descent.step()
        losses.append(loss.item())
        after[step] = flat.detach().clone()
    assert losses[-1] < losses[0] and (not function or any(changed)), (cell, optimiser, clip)
    print("case", f"{cell}/{optimiser}/{clip}")
    print("sizes", network.T, network.B, network.D, network.H, network.V)
    for name, value in OPTIMISERS[optimiser][1].items():
        line(name, value)
    if function:
        line("threshold", threshold)
    line("losses", *losses)
    for step in (1, 2, 10, 50):
        line(f"parameters-{step}", after[step])


def check_nan() -> None:
    for function, spread in ((clip_grad_norm_, True), (clip_grad_value_, False)):
        flat = torch.ones(3, requires_grad=True)
        flat.grad = torch.tensor([1, torch.nan, 2])
        function(flat, 1)
        assert flat.grad.isnan().all() == spread and flat.grad.isnan().any()
        make("adam", flat).step()
        assert flat.isnan().tolist() == [spread, True, spread]


check_nan()
for clip in CLIPS:
    for optimiser in OPTIMISERS:
        trajectory("elman-tanh", optimiser, clip)
    trajectory("gru-cho-after", "adam", clip)
