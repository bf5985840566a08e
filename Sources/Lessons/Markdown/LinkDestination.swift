/// What the destination of a link means to a lesson; ranges count Unicode scalars of the destination.
enum LinkDestination {
  typealias Part = (text: String, offset: Int)

  /// `#id`, with a state after `?`.
  case anchor(id: Part, state: [(name: Part, value: Part)])
  /// `#id:name`, with a state after `?`.
  case value(figure: Part, name: Part, state: [(name: Part, value: Part)])
  /// `02-depth.md#id`.
  case page(path: Part, fragment: Part?)
  /// A scheme that runs code or smuggles in a document.
  case unsafe(scheme: String)
  /// Full-width punctuation where the ASCII form is meant: the destination as it should be.
  case fullWidth(offset: Int, mended: String)
  /// Starts like a link into a figure, but is none.
  case malformed
  /// Anything else: another site, a file.
  case other

  init(_ destination: String) {
    let scalars = Array(destination.unicodeScalars)
    if let scheme = LinkDestination.scheme(of: scalars) {
      self = ["javascript", "vbscript", "data"].contains(scheme) ? .unsafe(scheme: scheme) : .other
    } else if scalars.first == "#" || scalars.first == "＃" {
      self = LinkDestination.fragment(scalars)
    } else {
      self = LinkDestination.page(scalars)
    }
  }

  private static func fragment(_ scalars: [Unicode.Scalar]) -> LinkDestination {
    let mends: [Unicode.Scalar: Unicode.Scalar] = [
      "：": ":", "？": "?", "（": "(", "）": ")", "＝": "=", "＆": "&", "＃": "#", "，": ",", "．": ".",
    ]
    if let offset = scalars.firstIndex(where: { mends[$0] != nil }) {
      return .fullWidth(offset: offset, mended: text(scalars.map { mends[$0] ?? $0 }[...]))
    }
    let query = scalars.firstIndex(of: "?") ?? scalars.count
    guard let state = state(scalars[min(query + 1, scalars.count)...], isPresent: query < scalars.count) else {
      return .malformed
    }
    let target = scalars[1..<query]
    guard let colon = target.firstIndex(of: ":") else {
      return target.isEmpty && !state.isEmpty ? .malformed : .anchor(id: part(target), state: state)
    }
    let name = target[(colon + 1)...]
    guard colon > 1, !name.isEmpty, !name.contains(":") else { return .malformed }
    return .value(figure: part(target[..<colon]), name: part(name), state: state)
  }

  /// `name=value` pairs joined by `&`; nil when they are not.
  private static func state(
    _ scalars: ArraySlice<Unicode.Scalar>, isPresent: Bool
  ) -> [(name: Part, value: Part)]? {
    guard isPresent else { return [] }
    var result: [(name: Part, value: Part)] = []
    for pair in scalars.split(separator: "&", omittingEmptySubsequences: false) {
      guard let equals = pair.firstIndex(of: "="), equals > pair.startIndex, equals + 1 < pair.endIndex else {
        return nil
      }
      result.append((part(pair[..<equals]), part(pair[(equals + 1)...])))
    }
    return result
  }

  private static func page(_ scalars: [Unicode.Scalar]) -> LinkDestination {
    let hash = scalars.firstIndex(of: "#") ?? scalars.count
    let path = scalars[..<hash]
    guard path.first != "/", path.count > 3, text(path.suffix(3)) == ".md" else { return .other }
    return .page(path: part(path), fragment: hash < scalars.count ? part(scalars[(hash + 1)...]) : nil)
  }

  /// The scheme in lower case. Browsers skip white space and control characters in it, so they are skipped here.
  private static func scheme(of scalars: [Unicode.Scalar]) -> String? {
    var scheme = ""
    for scalar in scalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "+", "-", ".": scheme.unicodeScalars.append(scalar)
      case "\0"..." ", "\u{7F}"..."\u{A0}": continue
      case ":": return scheme.isEmpty ? nil : scheme.lowercased()
      default: return nil
      }
    }
    return nil
  }

  private static func part(_ slice: ArraySlice<Unicode.Scalar>) -> Part {
    (text(slice), slice.startIndex)
  }

  private static func text(_ slice: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(slice))
  }
}
