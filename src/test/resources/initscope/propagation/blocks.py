"""Makes blocks.json beside it: layers with norm, residual and dropout, forwards and backwards by PyTorch's autograd in
double precision (made with PyTorch 1.13.0, NumPy 1.24.2): torch.nn.functional.batch_norm(training=True) and layer_norm, both
with eps=1e-5 and neither scale nor shift, the skip added after the dropout, masks as the Java class Mask draws them.

    python3 blocks.py > blocks.json
"""
import json
import sys

import numpy as np
import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
WIDTHS = [4, 6, 6, 6, 3]
BATCH = 5
M = (1 << 64) - 1


def kept(key, i, p):
    z = (key + (i + 1) * 0x9E3779B97F4A7C15) & M
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & M
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & M
    return (z ^ (z >> 31)) >> 11 >= p * 2.0 ** 53


def numbers(t):
    return np.asarray(t.detach()).tolist()


def case(number, norm, residual, p, phi):
    rng = np.random.default_rng(number)
    draw = lambda *shape: torch.tensor(np.round(rng.normal(0, 0.7, shape), 6))
    x = draw(BATCH, WIDTHS[0])
    weights = [draw(o, i).requires_grad_() for i, o in zip(WIDTHS, WIDTHS[1:])]
    biases = [draw(o) for o in WIDTHS[1:]]
    head = draw(BATCH, WIDTHS[-1])
    out = {"norm": norm, "residual": residual, "dropout": p, "activation": phi.__name__, "input": numbers(x),
           "head": numbers(head), "layers": []}
    zs, xs = [], []
    for l, (w, b) in enumerate(zip(weights, biases), 1):
        u = F.linear(x, w, b)
        z = (F.batch_norm(u, None, None, training=True, eps=1e-5) if norm == "batch"
             else F.layer_norm(u, u.shape[1:], eps=1e-5) if norm == "layer" else u)
        if z is u:
            z = u * 1
        z.retain_grad()
        y = phi(z)
        if p > 0:
            mask = torch.tensor([[float(kept(1000 + l, r * y.shape[1] + c, p)) for c in range(y.shape[1])]
                                 for r in range(BATCH)])
            y = y * mask / (1 - p)
        if residual and w.shape[0] == w.shape[1]:
            y = y + x
        y = y * 1
        y.retain_grad()
        zs.append(z)
        xs.append(y)
        x = y
    (x * head).sum().backward()
    for w, b, z, y in zip(weights, biases, zs, xs):
        out["layers"].append({"weight": numbers(w), "bias": numbers(b), "z": numbers(z), "x": numbers(y),
                              "delta": numbers(z.grad), "g": numbers(y.grad), "dW": numbers(w.grad)})
    return out


cases = [("none", True, 0.4), ("batch", False, 0), ("batch", True, 0.4), ("layer", False, 0), ("layer", True, 0.4)]
json.dump([case(i, n, r, p, [torch.tanh, F.gelu][i % 2]) for i, (n, r, p) in enumerate(cases, 1)], sys.stdout,
          separators=(",", ":"))
