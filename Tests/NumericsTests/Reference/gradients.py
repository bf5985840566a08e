"""Writes gradients.txt: losses and gradients of recurrent and feed-forward nets, by PyTorch in double precision.

Parameters, inputs and targets are not stored: see recurrent.py for them, the cells and the losses. Each line is a name
and its values, separated by single spaces; a case goes on until the next line `case`:

    case CELL/LOSS/CLIP               e.g. case elman-tanh/cross-entropy-every/none; CLIP: none, norm-above (the
                                      threshold is above the norm: nothing happens), norm-below, value
    sizes T B D H V
    loss                              a number
    outputs                           what the loss looks at: h_T [B, H], y_T [B, V] or y [T, B, V]
    gradient                          ∂L/∂(flat parameters)
    gradient-inputs                   [T, B, D]
    gradient-h                        ∂L/∂h_t for t = 0…T, along all paths [T+1, B, H]
    gradient-c                        lstm: ∂L/∂c_t for t = 0…T, along all paths, so also through h_t [T+1, B, H]
    step-norms                        batch 1 (CELL/linear-single/none): for t = 1…T the Frobenius norm of what step
                                      t alone adds to the gradient of W_x, W_h, b and b_r

With another CLIP than none there are sizes, loss, threshold, norm (of the whole gradient before clipping) and
gradient (after it). PyTorch clips by norm with the factor min(1, threshold / (norm + 1e-6)).

    case feed-forward-φ/LOSS/none     h_l = φ(W_l h_{l-1} + b_l) on every layer; LOSS: linear, squared-error or
                                      cross-entropy of the last layer's h, with the salts and scales of recurrent.py
    widths 3 5 4 2                    parameters are W_1 [5, 3], b_1 [5], W_2, b_2, W_3, b_3
    batch 3                           inputs [3, 3]
    loss, outputs, gradient, gradient-inputs
    gradient-layers                   ∂L/∂h_1 [3, 5], ∂L/∂h_2 [3, 4], ∂L/∂h_3 [3, 2]

Before it writes, the script compares with torch.nn's own layers and with finite differences.
Run with PyTorch 2.15.0:  python gradients.py > gradients.txt   (other CPUs may differ in the last digits)
"""

import torch
from torch.nn import functional as F

from recurrent import ACTIVATIONS, CELLS, LOSSES, Network, line, numbers


def significant(*gradients: torch.Tensor) -> None:
    for gradient in gradients:
        assert gradient.isfinite().all() and gradient.abs().max() > 1e-3, gradient


def check(network: Network) -> None:
    """Against torch.nn's layer, where there is one, and against finite differences."""
    flat, x = network.parameters(), network.inputs()
    assert torch.autograd.gradcheck(lambda *a: network("cross-entropy-every", *a), (flat, x), atol=1e-8, rtol=1e-6)
    sizes = network.D, network.H
    layer = {
        "elman-tanh": lambda: torch.nn.RNN(*sizes),
        "elman-relu": lambda: torch.nn.RNN(*sizes, nonlinearity="relu"),
        "gru-cho-after": lambda: torch.nn.GRU(*sizes),
        "lstm": lambda: torch.nn.LSTM(*sizes),
    }.get(network.cell, lambda: None)()
    if layer is None:
        return
    ours = torch.autograd.grad(network("cross-entropy-every", flat, x), (flat, x))
    W_x, W_h, b, *b_r, _, _ = (part.detach() for part in network.split(flat))
    b_h = torch.zeros_like(b)
    if b_r:
        b_h[-network.H :] = b_r[0]
    with torch.no_grad():
        for own, value in zip(layer.parameters(), (W_x, W_h, b, b_h)):
            own.copy_(value)
    h, _ = layer(x)
    loss = network.loss("cross-entropy-every", network.outputs("cross-entropy-every", flat, [None, *h]))
    x.grad = None
    loss.backward()
    theirs = [layer.weight_ih_l0.grad, layer.weight_hh_l0.grad, layer.bias_ih_l0.grad]
    theirs += [layer.bias_hh_l0.grad[-network.H :]] if b_r else []
    for a, b in zip(network.split(ours[0]), theirs):
        torch.testing.assert_close(a, b, rtol=1e-12, atol=1e-14)
    torch.testing.assert_close(ours[1], x.grad, rtol=1e-12, atol=1e-14)


def recurrent(network: Network, loss: str, name: str) -> torch.Tensor:
    flat, x = network.parameters(), network.inputs()
    h, c = network.states(flat, x)
    for state in h + c:
        state.retain_grad()
    outputs = network.outputs(loss, flat, h)
    value = network.loss(loss, outputs)
    value.backward()
    states = [torch.stack([state.grad for state in states]) for states in (h, c) if states]
    significant(flat.grad, x.grad, *states)
    print("case", name)
    print("sizes", network.T, network.B, network.D, network.H, network.V)
    line("loss", value)
    line("outputs", outputs)
    line("gradient", flat.grad)
    line("gradient-inputs", x.grad)
    for key, gradient in zip(("gradient-h", "gradient-c"), states):
        line(key, gradient)
    return flat.grad


def step_norms(network: Network, whole: torch.Tensor) -> None:
    copies = [network.parameters() for _ in range(network.T)]
    h, _ = network.states(copies, network.inputs())
    network.loss("linear", h[-1]).backward()
    torch.testing.assert_close(sum(copy.grad for copy in copies), whole)
    assert min(copy.grad.norm() for copy in copies) > 1e-4
    # The output layer's gradient is 0 here.
    line("step-norms", *(copy.grad.norm() for copy in copies))


def clipped(network: Network, loss: str) -> None:
    def gradient() -> tuple[torch.Tensor, torch.Tensor]:
        flat = network.parameters()
        value = network(loss, flat, network.inputs())
        value.backward()
        return value, flat

    whole = gradient()[1].grad
    norm = whole.norm()
    for clip, threshold in (("norm-above", norm * 2), ("norm-below", norm / 2), ("value", whole.abs().quantile(0.8))):
        threshold = float(f"{threshold:.2g}")
        value, flat = gradient()
        if clip == "value":
            torch.nn.utils.clip_grad_value_(flat, threshold)
            assert 0.1 < (flat.grad != whole).double().mean() < 0.3
        else:
            torch.nn.utils.clip_grad_norm_(flat, threshold)
            assert flat.grad.equal(whole) == (clip == "norm-above")
        print(f"case {network.cell}/{loss}/{clip}")
        print("sizes", network.T, network.B, network.D, network.H, network.V)
        line("loss", value)
        line("threshold", threshold)
        line("norm", norm)
        line("gradient", flat.grad)


def feed_forward(activation: str, loss: str) -> None:
    widths, batch = [3, 5, 4, 2], 3
    pairs = list(zip(widths, widths[1:]))
    flat = numbers(8, sum((m + 1) * n for m, n in pairs), scale=2).requires_grad_()
    x = numbers(2, batch, widths[0], scale=4).requires_grad_()
    parts, h = list(flat.split([k for m, n in pairs for k in (m * n, n)])), [x]
    while parts:
        W, b = parts.pop(0).view(-1, h[-1].shape[1]), parts.pop(0)
        a = h[-1] @ W.T + b
        assert activation != "relu" or a.abs().min() > 1e-6
        h.append(ACTIVATIONS[activation](a))
        h[-1].retain_grad()
    V = widths[-1]
    value = {
        "linear": lambda y: (y @ numbers(3, V, scale=2)).sum(),
        "squared-error": lambda y: F.mse_loss(y, numbers(4, batch, V, scale=2)),
        "cross-entropy": lambda y: F.cross_entropy(y, ((numbers(5, batch) + 0.5) * V).long()),
    }[loss](h[-1])
    value.backward()
    significant(flat.grad, x.grad, *(layer.grad for layer in h[1:]))
    print(f"case feed-forward-{activation}/{loss}/none")
    print("widths", *widths)
    print("batch", batch)
    line("loss", value)
    line("outputs", h[-1])
    line("gradient", flat.grad)
    line("gradient-inputs", x.grad)
    line("gradient-layers", *(layer.grad for layer in h[1:]))


for cell in CELLS:
    check(Network(cell))
    for loss in LOSSES:
        recurrent(Network(cell), loss, f"{cell}/{loss}/none")
    single = Network(cell, B=1)
    step_norms(single, recurrent(single, "linear", f"{cell}/linear-single/none"))
    clipped(Network(cell), "cross-entropy-every")
for activation in ACTIVATIONS:
    for loss in ("linear", "squared-error", "cross-entropy"):
        feed_forward(activation, loss)
