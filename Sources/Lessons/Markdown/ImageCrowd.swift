/// Paragraphs of so many `![` and `]` that libcmark 0.30 would take minutes.
///
/// For each link it goes through all openings of images before it (`![[]()` over and over), which later versions do not.
enum ImageCrowd {
  /// How many steps that may take in a text; a fraction of a second.
  private static let mostSteps = 50_000_000

  /// Where the first image stands of the paragraph with which it is too much.
  static func start(in scalars: [Unicode.Scalar]) -> Int? {
    var steps = 0
    var first: Int?
    var images = 0
    var isBlank = true
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\n":
        // A paragraph has no blank line, whatever it stands in.
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
