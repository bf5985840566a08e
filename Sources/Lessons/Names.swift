/// The forms that names in a lesson may have.
enum Names {
  /// What ``isFigureID(_:)`` and ``isSlug(_:)`` demand, and a page path at least, as regular expressions for editors.
  static let figureIDPattern = "^[a-z][a-z0-9-]*$"
  static let slugPattern = "^[a-z0-9-]+$"
  static let pagePathPattern = "^[^/].*\\.html$"

  /// A figure's id: a lowercase letter, then lowercase letters, digits and hyphens.
  static func isFigureID(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, ("a"..."z").contains(first) else { return false }
    return text.unicodeScalars.allSatisfy(isSlugScalar)
  }

  /// The name of a page's file: lowercase letters, digits and hyphens.
  static func isSlug(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy(isSlugScalar)
  }

  /// Whether a scalar may be in the key of a source.
  static func isKeyScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
    default: false
    }
  }

  /// Why a text is not the path of a page that stays below where it starts and means the same on every system; nil when
  /// it is one.
  ///
  /// Scalars are compared, not characters: a slash and a combining mark after it are one character, but still a slash
  /// to the file system.
  static func faultOfPagePath(_ text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    for scalar in scalars {
      if isControl(scalar) || scalar == "\t" || scalar == "\n" {
        return "holds the control character \(codePoint(scalar))"
      }
      if "\\:?#*\"<>|".unicodeScalars.contains(scalar) { return "holds a `\(scalar)`" }
    }
    if scalars.first == "/" { return "is not relative" }
    if scalars.last == "/" { return "ends in a slash" }
    for part in scalars.split(separator: "/", omittingEmptySubsequences: false) {
      guard let first = part.first else { return "has an empty part" }
      if part.elementsEqual(["."]) || part.elementsEqual([".", "."]) {
        return "has a part `\(String(String.UnicodeScalarView(part)))`"
      }
      if first == "." { return "has a part that starts with a dot" }
      if first.properties.isGraphemeExtend { return "has a part that starts with a combining mark" }
    }
    guard scalars.suffix(5).elementsEqual(".html".unicodeScalars) else { return "does not end in `.html`" }
    return nil
  }

  /// Whether a scalar has no place in a text: a control character other than tab and newline, or a noncharacter.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t", "\n": false
    case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": true
    default: false
    }
  }

  /// The name of a scalar that cannot be seen: `U+001B`.
  static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func isSlugScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9", "-": true
    default: false
    }
  }
}
