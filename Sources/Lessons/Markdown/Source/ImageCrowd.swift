/// Paragraphs with so many `![` and `]` that libcmark 0.30 would take minutes.
///
/// For each link it goes through all openings of images before it (`![[]()` over and over), which later versions do not.
enum ImageCrowd {
  /// How many steps a text may take; a fraction of a second.
  private static let mostSteps = 50_000_000

  /// The offset of the first image of the paragraph that exceeds the limit.
  static func start(in scalars: [Unicode.Scalar]) -> Int? {
    var steps = 0
    var first: Int?
    var images = 0
    var isBlank = true
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\n":
        // A paragraph has no blank line, whatever it is in.
        if isBlank { (first, images) = (nil, 0) }
        isBlank = true
        continue
      case " ", "\t": continue
      case "[" where index > 0 && scalars[index - 1] == "!":
        images += 1
        first = first ?? index - 1
      case "]":
        steps += images
        if steps > mostSteps { return first }
      default: break
      }
      isBlank = false
    }
    return nil
  }
}
