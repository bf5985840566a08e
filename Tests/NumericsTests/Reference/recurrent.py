"""What gradients.py and optimisers.py share: numbers both sides can make, the cells, and the losses.

Numbers: the i-th number (from 0) of the array with salt s, in arithmetic modulo 2^32 (`hash32`):

    x = i + 65536 s
    x = (x xor x >> 16) 0x7feb352d
    x = (x xor x >> 15) 0x846ca68b
    number = ((x xor x >> 16) >> 16) / 65536 - 0.5        in [-0.5, 0.5), exact in binary

    salt 8  parameters, 2 times the number (with this salt no ReLU is dead)
    salt 2  inputs [T, B, D], 4 times the number
    salt 3  v of the linear loss [H], 2 times the number
    salt 4  targets of the squared error [T, B, V], 2 times the number
    salt 5  classes of the cross-entropy [T, B], floor((number + 0.5) V)
    salt 6  a class [t, b] is ignored where this number [T, B] is below -0.2

A loss at the last step takes the last step of the targets.

Arrays are row-major. With D inputs, H units and G blocks of gates the flat parameters are W_x [GH, D], W_h [GH, H],
b [GH], (b_r [H],) W_y [V, H], b_y [V]. The states before the first step are 0.

    elman-φ           h = φ(W_x x + W_h h⁻ + b), φ in tanh, relu, linear, sigmoid
    gru-U-R           blocks r, z, n; r and z = σ(W_x x + W_h h⁻ + b)
      R = before      n = tanh(W_x x + W_h (r∘h⁻) + b)
      R = after       n = tanh(W_x x + b + r∘(W_h h⁻ + b_r)), the only one with b_r
      U = cho         h = (1 - z)∘n + z∘h⁻
      U = ng          h = z∘n + (1 - z)∘h⁻
    lstm              blocks i, f, g, o; c = f∘c⁻ + i∘g, h = o∘tanh(c)

The output is y = W_y h + b_y. The losses, with PyTorch's default means:

    linear                Σ over the batch of vᵀh_T (no output layer: its gradient is 0)
    squared-error-last    MSELoss of y_T                  squared-error-every    of all y
    cross-entropy-last    CrossEntropyLoss of y_T         cross-entropy-every    of all y
    cross-entropy-some    of the y whose class is not ignored
"""

from dataclasses import dataclass

import torch
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
torch.set_num_threads(1)


def hash32(i: int, salt: int) -> int:
    x = (i + 65536 * salt) % 2**32
    x = (x ^ x >> 16) * 0x7FEB352D % 2**32
    x = (x ^ x >> 15) * 0x846CA68B % 2**32
    return x ^ x >> 16


def numbers(salt: int, *shape: int, scale: float = 1) -> torch.Tensor:
    count = torch.Size(shape).numel()
    return torch.tensor([scale * ((hash32(i, salt) >> 16) / 65536 - 0.5) for i in range(count)]).view(shape)


ACTIVATIONS = {"tanh": torch.tanh, "relu": torch.relu, "linear": lambda a: a, "sigmoid": torch.sigmoid}
CELLS = [f"elman-{name}" for name in ACTIVATIONS] + [
    f"gru-{update}-{reset}" for reset in ("before", "after") for update in ("cho", "ng")
] + ["lstm"]
LOSSES = ["linear"] + [
    f"{loss}-{steps}" for loss in ("squared-error", "cross-entropy") for steps in ("last", "every")
] + ["cross-entropy-some"]


@dataclass
class Network:
    """A recurrent layer with an output layer, and the data it is run on."""

    cell: str
    T: int = 5
    B: int = 3
    D: int = 3
    H: int = 4
    V: int = 3

    def shapes(self) -> list[tuple[int, ...]]:
        GH = self.H * {"elman": 1, "gru": 3, "lstm": 4}[self.cell.split("-")[0]]
        b_r = [(self.H,)] if self.cell.endswith("after") else []
        return [(GH, self.D), (GH, self.H), (GH,), *b_r, (self.V, self.H), (self.V,)]

    def parameters(self) -> torch.Tensor:
        return numbers(8, sum(torch.Size(s).numel() for s in self.shapes()), scale=2).requires_grad_()

    def inputs(self) -> torch.Tensor:
        return numbers(2, self.T, self.B, self.D, scale=4).requires_grad_()

    def split(self, flat: torch.Tensor) -> list[torch.Tensor]:
        parts = flat.split([torch.Size(s).numel() for s in self.shapes()])
        return [part.view(shape) for part, shape in zip(parts, self.shapes())]

    def states(self, flat: torch.Tensor | list[torch.Tensor], x: torch.Tensor) -> tuple[list, list]:
        """All h_t and (for the LSTM) c_t, t = 0…T. With a list of parameters, step t takes the t-th."""
        h, c = [torch.zeros(self.B, self.H, requires_grad=True)], [torch.zeros(self.B, self.H, requires_grad=True)]
        for t in range(self.T):
            recurrent = self.split(flat[t] if isinstance(flat, list) else flat)[:-2]
            if self.cell == "lstm":
                h_t, c_t = lstm(x[t], h[-1], c[-1], *recurrent)
                c.append(c_t)
            elif self.cell.startswith("gru"):
                h_t = gru(self.cell, x[t], h[-1], *recurrent)
            else:
                h_t = elman(self.cell, x[t], h[-1], *recurrent)
            h.append(h_t)
        return h, c if self.cell == "lstm" else []

    def outputs(self, loss: str, flat: torch.Tensor, h: list) -> torch.Tensor:
        """What the loss looks at: h_T [B, H], y_T [B, V] or all y [T, B, V]."""
        if loss == "linear":
            return h[-1]
        W_y, b_y = self.split(flat)[-2:]
        return (h[-1] if loss.endswith("last") else torch.stack(h[1:])) @ W_y.T + b_y

    def loss(self, loss: str, outputs: torch.Tensor) -> torch.Tensor:
        last = slice(-1, None) if loss.endswith("last") else slice(None)
        if loss == "linear":
            return (outputs @ numbers(3, self.H, scale=2)).sum()
        if loss.startswith("squared"):
            return F.mse_loss(outputs, numbers(4, self.T, self.B, self.V, scale=2)[last].view_as(outputs))
        classes = ((numbers(5, self.T, self.B) + 0.5) * self.V).long()
        if loss.endswith("some"):
            classes[numbers(6, self.T, self.B) < -0.2] = -100
        return F.cross_entropy(outputs.view(-1, self.V), classes[last].flatten(), ignore_index=-100)

    def __call__(self, loss: str, flat: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
        return self.loss(loss, self.outputs(loss, flat, self.states(flat, x)[0]))


def elman(cell, x, h, W_x, W_h, b):
    a = x @ W_x.T + h @ W_h.T + b
    # Finite differences and other orders of summation must not cross the kink of the ReLU.
    assert not cell.endswith("relu") or a.abs().min() > 1e-6
    return ACTIVATIONS[cell.split("-")[1]](a)


def gru(cell, x, h, W_x, W_h, b, b_r=None):
    _, update, reset = cell.split("-")
    W_hr, W_hz, W_hn = W_h.chunk(3)
    x_r, x_z, x_n = (x @ W_x.T + b).chunk(3, -1)
    r = torch.sigmoid(x_r + h @ W_hr.T)
    z = torch.sigmoid(x_z + h @ W_hz.T)
    n = torch.tanh(x_n + (r * h) @ W_hn.T if reset == "before" else x_n + r * (h @ W_hn.T + b_r))
    return (1 - z) * n + z * h if update == "cho" else z * n + (1 - z) * h


def lstm(x, h, c, W_x, W_h, b):
    i, f, g, o = (x @ W_x.T + h @ W_h.T + b).chunk(4, -1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    return torch.sigmoid(o) * torch.tanh(c), c


def line(name: str, *values: torch.Tensor | float) -> None:
    """One line of a fixture: numbers as the shortest decimals that read back as the same double."""
    tensors = [v if isinstance(v, torch.Tensor) else torch.tensor(v) for v in values]
    print(name, *(repr(number) for v in tensors for number in v.detach().flatten().tolist()))
