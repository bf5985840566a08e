/// What a recurrent layer computes at each step; σ is the logistic function, ∘ the product element by element.
package enum Cell: Sendable, Equatable {
  /// Elman 1990: h_t = φ(W_x x_t + W_h h_{t−1} + b).
  case elman(Activation)
  /// Gated recurrent unit (Cho et al. 2014), in the blocks r, z, n:
  ///
  ///     r = σ(W_xr x_t + W_hr h_{t−1} + b_r)          reset gate
  ///     z = σ(W_xz x_t + W_hz h_{t−1} + b_z)          update gate
  ///
  /// with the candidate n as ``ResetGate`` and the new state as ``UpdateGate`` say.
  case gru(ResetGate, UpdateGate)
  /// Long short-term memory (Hochreiter and Schmidhuber 1997, with the forget gate of Gers et al. 2000), in the blocks
  /// i, f, g, o:
  ///
  ///     i = σ(…),   f = σ(…),   g = tanh(…),   o = σ(…)      each of W_x x_t + W_h h_{t−1} + b
  ///     c_t = f ∘ c_{t−1} + i ∘ g,   h_t = o ∘ tanh(c_t)
  case lstm

  /// Where a GRU's reset gate acts.
  package enum ResetGate: Sendable, Equatable {
    /// n = tanh(W_xn x_t + W_hn (r ∘ h_{t−1}) + b_n): the paper's form.
    case beforeProduct
    /// n = tanh(W_xn x_t + b_n + r ∘ (W_hn h_{t−1} + b_hn)): the form of cuDNN and PyTorch.
    case afterProduct
  }

  /// What a GRU's update gate z multiplies.
  package enum UpdateGate: Sendable, Equatable {
    /// h_t = z ∘ h_{t−1} + (1 − z) ∘ n: Cho's and PyTorch's form. A large bias of z keeps the state.
    case keepsState
    /// h_t = z ∘ n + (1 − z) ∘ h_{t−1}: the form of Ng's lectures. A large bias of z renews the state.
    case takesCandidate
  }

  /// The number of blocks of `H` rows that W_x, W_h and b have.
  package var blocks: Int {
    switch self {
    case .elman: 1
    case .gru: 3
    case .lstm: 4
    }
  }

  var isGRU: Bool {
    if case .gru = self { true } else { false }
  }

  /// Whether there is a bias b_hn within the product that the reset gate multiplies.
  var resetsAfterProduct: Bool {
    if case .gru(.afterProduct, _) = self { true } else { false }
  }
}
