import Foundation
import Lessons
import Testing

private let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/Math")

/// A page with every command, every environment and the formulas of `gallery.txt`.
private func referencePage() throws -> String {
  let gallery = try String(contentsOf: folder.appending(path: "gallery.txt"), encoding: .utf8)
  var page = """
    <!DOCTYPE html>
    <html lang="en">
    <meta charset="utf-8">
    <title>Formulas as lessons have them</title>
    <link rel="stylesheet" href="../../../../templates/assets/style.css">
    <main>

    """
  for line in gallery.split(separator: "\n") {
    let formula = MathFormula(tex: line.unicodeScalars, isDisplay: true)
    #expect(formula.problems.isEmpty, "\(line)")
    page += "<span class=\"formula\">\(formula.mathML)</span>\n"
  }
  page += "<table>\n"
  let examples = MathCommand.all.map { ($0.name, $0.example) } + MathEnvironment.all.map { ($0.name, $0.example) }
  for (name, example) in examples {
    let inline = MathFormula(tex: example.unicodeScalars, isDisplay: false).mathML
    page += "<tr><th><code>\(htmlEscaped(name))</code><td>\(inline)\n"
  }
  return page + "</table>\n"
}

/// The MathML is the reference, and not its picture: that depends on the fonts and the browser of a machine.
@Test func `formulas are written as in the reference`() throws {
  let file = folder.appending(path: "reference.html")
  let page = try referencePage()
  let reference = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  guard page != reference else { return }
  let beside = folder.appending(path: "reference.new.html")
  try page.write(to: beside, atomically: true, encoding: .utf8)
  let pairs = zip(page.split(separator: "\n"), reference.split(separator: "\n"))
  let first = pairs.first { $0 != $1 }.map { "\($0)\ninstead of\n\($1)" } ?? "another number of lines"
  Issue.record("look at \(beside.lastPathComponent), and rename it if it is right: \(first)")
}
