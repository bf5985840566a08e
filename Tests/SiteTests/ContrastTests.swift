import Foundation
import Testing

/// Contrast after WCAG 2.2, computed from the tokens of the style sheet.
struct ContrastTests {
  static let style =
    (try? String(contentsOfFile: TemporarySite.repository + "/templates/assets/style.css", encoding: .utf8)) ?? ""

  /// A token's colour in the light and the dark theme.
  private func token(_ name: String) throws -> [String] {
    let definition = try Regex("--\(name): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);")
    let match = try #require(Self.style.firstMatch(of: definition), "--\(name) has two colours")
    return [1, 2].compactMap { match.output[$0].substring.map(String.init) }
  }

  private func luminance(_ colour: String) throws -> Double {
    let number = try #require(Int(colour.dropFirst(), radix: 16))
    let linear = [number >> 16, number >> 8 & 255, number & 255].map { channel in
      let share = Double(channel) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  private func contrast(_ one: String, _ other: String) throws -> Double {
    let (a, b) = (try luminance(one), try luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  @Test func `black on white is 21 to 1`() throws {
    #expect(try abs(contrast("#000000", "#ffffff") - 21) < 1e-9)
    #expect(try abs(contrast("#777777", "#ffffff") - 4.478) < 0.001)
  }

  @Test(arguments: [
    "ink", "ink-2", "series-1-text", "series-2-text", "series-3-text", "series-4-text", "limit",
  ])
  func `text stands out from the paper 4.5 to 1`(name: String) throws {
    for (colour, paper) in zip(try token(name), try token("paper")) {
      #expect(try contrast(colour, paper) >= 4.5, "--\(name): \(colour)")
    }
  }

  @Test(arguments: ["series-1", "series-2", "series-3", "series-4", "edge", "ghost", "ink-2"])
  func `marks stand out from the paper 3 to 1`(name: String) throws {
    for (colour, paper) in zip(try token(name), try token("paper")) {
      #expect(try contrast(colour, paper) >= 3, "--\(name): \(colour)")
    }
  }

  /// Files of their own are written with the light colours, so those must be the tokens' own, on white.
  @Test func `every text and mark of a plot is coloured by a token that is checked here`() throws {
    let plots = try #require(Self.style.firstRange(of: "/* 6 plots").map { Self.style[$0.lowerBound...] })
    let used = Set(plots.matches(of: /(?:stroke|fill): var\(--([a-z0-9-]+)\)/).map { String($0.1) })
    let checked: Set = [
      "ink", "ink-2", "series-1-text", "series-2-text", "series-3-text", "series-4-text", "limit", "series-1",
      "series-2",
      "series-3", "series-4", "edge", "ghost",
    ]
    // The grid says nothing that is not said otherwise; the paper is the light edge of lines over a surface, and heat steps have
    // a frame.
    let exempt = used.filter { ["grid", "wash", "hairline"].contains($0) || $0 == "paper" || $0.hasPrefix("heat-") }
    #expect(used.subtracting(exempt).isSubset(of: checked), "\(used.subtracting(exempt).subtracting(checked))")
    #expect(used.count > 15)
  }
}
