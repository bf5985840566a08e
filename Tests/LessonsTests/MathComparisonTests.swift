import Foundation
import Lessons
import Testing

private let katex = ProcessInfo.processInfo.environment["KATEX"] ?? "/usr/share/javascript/katex/katex.js"
private let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/Math/katex.cjs").path()

/// Where the structure differs from KaTeX's, and why that is right.
private let different: [String: String] = [:]

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
    if different[name] == nil { #expect(ours == theirs, "\(name): \(example)") }
    if different[name] != nil { #expect(ours != theirs, "\(name) does not differ any more") }
  }
}

/// Elements and their words, without what only spaces or groups: KaTeX leaves spacing to its style sheet, and writes
/// alphabets as attributes.
private func structure(_ html: String) -> String {
  var result = html
  if let start = result.range(of: "<annotation") { result = String(result[..<start.lowerBound]) }
  for pattern in [
    #"^.*?<semantics>"#, #"<mspace[^>]*>(</mspace>)?"#, #"</?(mrow|mstyle|mpadded)[^>]*>"#, #"<mo[^>]*>(\u{2061}|&#x2061;)</mo>"#,
    #"(?<=<)(\w+) [^>]*?(?=/?>)"#,
  ] {
    let replacement = pattern.hasPrefix("(?<=") ? "$1" : ""
    result = result.replacingOccurrences(of: pattern, with: replacement, options: .regularExpression)
  }
  return result.decomposedStringWithCompatibilityMapping
}
