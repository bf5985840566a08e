/// Private scalars that mark places in a text while it passes through a parser.
enum Sentinel {
  /// A private-use scalar that a text holds neither as itself nor as a character reference (`&#xF0000;`).
  ///
  /// Whatever a parser makes of the text, the scalar can then only come from us.
  static func scalar(absentFrom scalars: some Sequence<Unicode.Scalar>) -> Unicode.Scalar {
    var used: Set<UInt32> = []
    var reference = NumericReference()
    for scalar in scalars {
      if scalar.value >= first { used.insert(scalar.value) }
      reference.read(scalar) { value in
        if value >= first { used.insert(value) }
      }
    }
    var candidate = first
    while used.contains(candidate) { candidate += 1 }
    // Of a text that uses all 131,072 of them nothing is asked but that it does no harm.
    return Unicode.Scalar(candidate) ?? last
  }

  private static let first: UInt32 = 0xF0000
  private static let last: Unicode.Scalar = "\u{10FFFF}"

  /// Reads `&#123` and `&#x1F`, reporting every prefix of the number, so that no way to read it is missed.
  private struct NumericReference {
    private enum State {
      case text, ampersand, hash
      case decimal(UInt32)
      case hexadecimal(UInt32)
    }
    private var state = State.text

    mutating func read(_ scalar: Unicode.Scalar, _ report: (UInt32) -> Void) {
      if case .text = state, scalar != "&" { return }
      let digit = Character(scalar).hexDigitValue.map(UInt32.init)
      switch (state, scalar) {
      case (_, "&"): state = .ampersand
      case (.ampersand, "#"): state = .hash
      case (.hash, "x"), (.hash, "X"): state = .hexadecimal(0)
      case (.hash, "0"..."9"): advance(State.decimal, 0, 10, digit, report)
      case (.decimal(let value), "0"..."9"): advance(State.decimal, value, 10, digit, report)
      case (.hexadecimal(let value), _) where digit != nil: advance(State.hexadecimal, value, 16, digit, report)
      default: state = .text
      }
    }

    private mutating func advance(
      _ make: (UInt32) -> State, _ value: UInt32, _ base: UInt32, _ digit: UInt32?, _ report: (UInt32) -> Void
    ) {
      // Saturates far above the last scalar, where a reference is no character.
      let next = min(value, 0xFF_FFFF) * base + (digit ?? 0)
      report(next)
      state = make(next)
    }
  }
}
