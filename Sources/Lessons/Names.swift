/// The forms that names in a lesson may have.
enum Names {
  /// A figure's id: a lowercase letter, then lowercase letters, digits and hyphens.
  static func isFigureID(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, ("a"..."z").contains(first) else { return false }
    return text.unicodeScalars.allSatisfy(isSlugScalar)
  }

  /// The name of a page's file: lowercase letters, digits and hyphens.
  static func isSlug(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy(isSlugScalar)
  }

  /// A path that stays below where it starts and means the same on every system.
  static func isRelativePath(_ text: String) -> Bool {
    let forbidden = text.unicodeScalars.contains { scalar in
      "\\:?#*\"<>|".unicodeScalars.contains(scalar) || scalar.properties.generalCategory == .control
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return !forbidden && parts.dropLast().allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
      && ![".", ".."].contains(parts.last) && text != ""
  }

  private static func isSlugScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9", "-": true
    default: false
    }
  }
}
