/// What the destination of a link means to a lesson; ranges count Unicode scalars of the destination.
enum LinkDestination {
  /// A text, its offset and its length in the destination, where it may have percent-escapes.
  typealias Part = (text: String, offset: Int, length: Int)

  /// `#id`, with a state after `?`.
  case anchor(id: Part, state: [(name: Part, value: Part)])
  /// `#id:name`, with a state after `?`.
  case value(figure: Part, name: Part, state: [(name: Part, value: Part)])
  /// `02-depth.md#id`, with a state after `?`.
  case page(path: Part, fragment: Part?, state: [(name: Part, value: Part)])
  /// `data/losses.csv#id`: a file beside the lesson that is not a lesson itself.
  case file(path: Part, fragment: Part?)
  /// A lesson, but for the case of its extension: the destination as it should be.
  case pageExtension(mended: String)
  /// A path from the root of the site: `/data.csv`.
  case absolute
  /// A path of a file with a query, `data.csv?x`: where the query starts.
  case query(offset: Int)
  /// Nothing at all.
  case empty
  /// A scheme that runs code, smuggles in a document or leads to the reader's own files.
  case unsafe(scheme: String)
  /// Full-width punctuation where the ASCII form is meant: the destination as it should be.
  case fullWidth(offset: Int, mended: String)
  /// Starts like a link into a figure, but is not one.
  case malformed
  /// Anything else: another site.
  case other

  init(_ destination: String) {
    let scalars = Array(destination.unicodeScalars)
    if let scheme = LinkDestination.scheme(of: scalars) {
      self = ["javascript", "vbscript", "data", "file"].contains(scheme) ? .unsafe(scheme: scheme) : .other
    } else if scalars.first == "#" || scalars.first == "＃" {
      self = LinkDestination.fragment(scalars)
    } else {
      self = LinkDestination.page(scalars)
    }
  }

  private static let mends: [Unicode.Scalar: Unicode.Scalar] = [
    "：": ":", "？": "?", "（": "(", "）": ")", "＝": "=", "＆": "&", "＃": "#", "，": ",", "．": ".",
  ]

  /// A destination with full-width punctuation at `offset`, mended from there on.
  private static func fullWidth(_ scalars: [Unicode.Scalar], at offset: Int) -> LinkDestination {
    .fullWidth(offset: offset, mended: text(scalars[..<offset] + scalars[offset...].map { mends[$0] ?? $0 }))
  }

  private static func fragment(_ scalars: [Unicode.Scalar]) -> LinkDestination {
    if let offset = scalars.firstIndex(where: { mends[$0] != nil }) { return fullWidth(scalars, at: offset) }
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
    guard let first = path.first else { return .empty }
    if first == "/" { return scalars.count > 1 && scalars[1] == "/" ? .other : .absolute }
    if let query = path.firstIndex(of: "?") { return .query(offset: query) }
    guard path.count > 3, text(path.suffix(3)).lowercased() == ".md" else {
      let fragment = hash < scalars.count ? part(scalars[(hash + 1)...]) : nil
      return .file(path: decoded(part(path)), fragment: fragment.map(decoded))
    }
    if !path.suffix(2).elementsEqual(["m", "d"]) {
      return .pageExtension(mended: text(path.dropLast(3)) + ".md" + text(scalars[hash...]))
    }
    guard hash < scalars.count else { return .page(path: decoded(part(path)), fragment: nil, state: []) }
    if let offset = scalars[hash...].firstIndex(where: { mends[$0] != nil }) { return fullWidth(scalars, at: offset) }
    let query = scalars[hash...].firstIndex(of: "?") ?? scalars.count
    let id = part(scalars[(hash + 1)..<query])
    guard let state = state(scalars[min(query + 1, scalars.count)...], isPresent: query < scalars.count),
      !id.text.isEmpty || state.isEmpty
    else { return .malformed }
    return .page(path: decoded(part(path)), fragment: decoded(id), state: state)
  }

  private static func decoded(_ part: Part) -> Part { (percentDecoded(part.text), part.offset, part.length) }

  /// The scheme in lower case. Browsers skip white space and control characters in it, so they are skipped here.
  static func scheme(of scalars: [Unicode.Scalar]) -> String? {
    var scheme = ""
    for scalar in scalars {
      switch scalar {
      case "a"..."z", "A"..."Z": scheme.unicodeScalars.append(scalar)
      case "0"..."9", "+", "-", ".":
        if scheme.isEmpty { return nil }
        scheme.unicodeScalars.append(scalar)
      case "\0"..." ", "\u{7F}"..."\u{A0}": continue
      case ":": return scheme.isEmpty ? nil : scheme.lowercased()
      default: return nil
      }
    }
    return nil
  }

  private static func part(_ slice: ArraySlice<Unicode.Scalar>) -> Part {
    (text(slice), slice.startIndex, slice.count)
  }

  private static func text(_ slice: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(slice))
  }
}
