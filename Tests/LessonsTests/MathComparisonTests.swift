import Foundation
import Lessons
import Testing

private let katex = ProcessInfo.processInfo.environment["KATEX"] ?? "/usr/share/javascript/katex/katex.js"
private let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/Math/katex.cjs")
  .path()

/// Where the formulas differ from KaTeX's, and why.
private let different: [String: String] = [
  "hat": accents, "tilde": accents, "vec": accents, "acute": accents, "grave": accents, "widehat": accents,
  "widetilde": accents, "underline": accents, "mathit": words, "bmod": words, "pmod": words,
  "textstyle": limits, "scriptstyle": limits, "perp": "the relation ⟂ and the sign ⊥ are two characters",
]
private let accents = "these characters stand at the right height, or grow, in Chromium with more fonts"
private let words = "a word is one element, and read as one"
private let limits = "a browser moves the limits of a sum itself, from what it knows about the sign"

@Test(.enabled(if: isExhaustive && FileManager.default.fileExists(atPath: katex)))
func `the structure of formulas is that of KaTeX`() throws {
  let examples = MathCommand.all.map { ($0.name, $0.example) } + MathEnvironment.all.map { ($0.name, $0.example) }
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["node", script]
  let (input, output) = (Pipe(), Pipe())
  process.standardInput = input
  process.standardOutput = output
  try process.run()
  // Fewer bytes than a pipe holds.
  input.fileHandleForWriting.write(Data(examples.map { $0.1 + "\n" }.joined().utf8))
  try input.fileHandleForWriting.close()
  let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  let lines = text.components(separatedBy: "\n").dropLast()
  try #require(lines.count == examples.count)
  for ((name, example), line) in zip(examples, lines) {
    let ours = structure(MathFormula(tex: example.unicodeScalars, isDisplay: true).mathML)
    let theirs = structure(line)
    // Those that differ are listed so that the list cannot grow old.
    #expect((ours == theirs) == (different[name] == nil), "\(name): \(example): \(ours), \(theirs)")
    #expect(theirs != "nothing", "KaTeX cannot read \(example)")
  }
}

/// Elements and their words, without what only spaces or groups, and whether a word is an operator or not: KaTeX leaves
/// spacing to its style sheet, writes alphabets as attributes, and has the bar of `x \\mid y` for all bars.
private func structure(_ html: String) -> String {
  guard let start = html.range(of: "<semantics>"), let end = html.range(of: "<annotation") else { return "nothing" }
  var result = String(html[start.upperBound..<end.lowerBound]).decomposedStringWithCompatibilityMapping
  for (text, other) in [
    "&#x2061;": "", "\u{2061}": "", "\u{2063}": "", "\u{200B}": "", "∣": "|", "∥": "‖", "&nbsp;": " ",
  ] {
    result = result.replacingOccurrences(of: text, with: other)
  }
  for (pattern, replacement) in [
    ("<mspace[^>]*>(</mspace>)?|</?(mrow|mstyle|mpadded)[^>]*>", ""), ("<(m[a-z]+) [^>]*>", "<$1>"),
    ("</?(mo|mi|mn|mtext)>", "·"), ("\\s+", ""), ("·+", "·"), ("^·|·$", ""), ("·(?=</?m)|(?<=>)·", ""),
  ] {
    result = result.replacingOccurrences(of: pattern, with: replacement, options: .regularExpression)
  }
  return result
}
