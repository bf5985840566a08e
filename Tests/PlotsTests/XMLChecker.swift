import Foundation
import Testing

/// A plain reading of an SVG for tests: is it well formed, what numbers and texts are in it.
struct XMLChecker {
  struct TextBox {
    var x: Double
    var y: Double
    var width: Double
    var style: String
    var text: String
  }

  let svg: String
  private(set) var problem: String?

  init(_ svg: String) {
    self.svg = svg
    var open = [Substring]()
    var rest = svg[...]
    while let start = rest.firstIndex(of: "<") {
      guard let end = rest[start...].firstIndex(of: ">") else {
        problem = "a tag is not closed"
        return
      }
      let tag = rest[rest.index(after: start)..<end]
      if tag.hasPrefix("/") {
        if open.popLast() != tag.dropFirst() { problem = "</\(tag.dropFirst())> closes nothing" }
      } else if !tag.hasSuffix("/") {
        open.append(tag.prefix { $0 != " " && $0 != "\n" })
      }
      if tag.filter({ $0 == "\"" }).count % 2 != 0 { problem = "a quote is not closed in <\(tag)>" }
      rest = rest[rest.index(after: end)...]
    }
    if !open.isEmpty { problem = "\(open) stay open" }
    for entity in svg.matches(of: /&([^;]{0,8})/) where !["amp", "lt", "gt", "quot"].contains(entity.1) {
      problem = "a bare & before \(entity.1)"
    }
    for scalar in svg.unicodeScalars where scalar.value < 32 && !"\n\t\r".unicodeScalars.contains(scalar) {
      problem = "the control character \(scalar.value)"
    }
  }

  /// The values of all attributes that hold coordinates.
  var numbers: [Substring] {
    svg.matches(of: /\s(?:d|x|y|cx|cy|x1|x2|y1|y2|viewBox|width|height)="([^"]*)"/).map(\.1)
  }

  var viewBox: [Double] {
    (svg.firstMatch(of: /viewBox="([^"]*)"/)?.1 ?? "").split(separator: " ").compactMap { Double($0) }
  }

  func count(of text: String) -> Int { svg.ranges(of: text).count }

  /// The texts with the least width they can have: half an em a letter.
  var textBoxes: [TextBox] {
    svg.matches(
      of: /<text x="([^"]*)" y="([^"]*)"(?: class="([^"]*)")?(?: text-anchor="([^"]*)")?>(.*?)<\/text>/
        .dotMatchesNewlines()
    ).map { match in
      let text = Self.plain(String(match.5))
      let width = 5.0 * Double(text.count)
      var x = Double(match.1) ?? 0
      if match.4 == "end" { x -= width } else if match.4 == "middle" { x -= width / 2 }
      return TextBox(x: x, y: Double(match.2) ?? 0, width: width, style: String(match.3 ?? ""), text: text)
    }
  }

  /// Text without markup.
  static func plain(_ markup: String) -> String {
    markup.replacing(/<[^>]*>/, with: "").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
  }

  struct TickLabel {
    var x: Double
    var y: Double
    var anchor: String
    var value: Double
  }

  /// The numbers along the axes, by the markup that only they have; raised digits are an exponent.
  var tickLabels: [TickLabel] {
    svg.matches(of: /<text x="([^"]*)" y="([^"]*)" text-anchor="(end|middle)">(.*?)<\/text>/).compactMap { match in
      var text = String(match.4).replacing("−", with: "-").replacing("·10<", with: "e<").replacing(
        /^(-?)10</, with: { "\($0.1)1e<" })
      text = Self.plain(text)
      return Double(text).map {
        TickLabel(x: Double(match.1) ?? .nan, y: Double(match.2) ?? .nan, anchor: String(match.3), value: $0)
      }
    }
  }

  /// The points of a line in one piece: an absolute start, then relative steps, those straight up or down with one number.
  static func points(_ path: some StringProtocol) throws -> [(x: Double, y: Double)] {
    let path = String(path)
    let start = try #require(path.firstMatch(of: /M(-?[0-9.]+) (-?[0-9.]+)/))
    var points = [(x: try #require(Double(start.1)), y: try #require(Double(start.2)))]
    for command in path.matches(of: /([lv])([^lvM]*)/) {
      let numbers = command.2.matches(of: /-?[0-9]*\.?[0-9]+/).compactMap { Double($0.output) }
      let steps =
        command.1 == "v"
        ? numbers.map { (0, $0) } : stride(from: 0, to: numbers.count - 1, by: 2).map { (numbers[$0], numbers[$0 + 1]) }
      for (dx, dy) in steps { points.append((points[points.count - 1].x + dx, points[points.count - 1].y + dy)) }
    }
    return points
  }
}
