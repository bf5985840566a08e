import ArgumentParser
import Diagnostics
import Foundation
import Lessons
import Site

struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Prints the body of a Markdown file as HTML.",
    discussion: """
      Formulas, notes, tables and callouts become what they are on a page; experiments and links stay as CommonMark has \
      them, since no site is read. HTML in the text passes.

      Examples:
        unroll render content/en/01-depth.md
        echo '| a | b |' | unroll render --commonmark -
      """)

  @Argument(help: "The Markdown file, or - for standard input.", completion: .file(extensions: ["md"]))
  var file: String

  @Flag(help: "CommonMark as libcmark renders it, without any extension.")
  var commonmark = false

  func run() throws {
    let source: SourceText
    do {
      source = try SourceText(file: file == "-" ? "<stdin>" : file, bytes: try read())
    } catch let problem as Diagnostic {
      report([problem])
      throw ExitCode(1)
    }
    if commonmark { return try printBytes(Array(RenderedMarkdown.commonMark(source).utf8)) }
    let rendered = RenderedMarkdown(source)
    try printBytes(Array(rendered.html.utf8))
    report(rendered.diagnostics)
    if rendered.diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }

  /// Standard output is the HTML alone.
  private func report(_ diagnostics: [Diagnostic]) {
    if diagnostics.isEmpty { return }
    printError(DiagnosticFormatter(isColored: Terminal.showsColours).format(diagnostics))
  }

  private func read() throws -> [UInt8] {
    if file == "-" { return Array(FileHandle.standardInput.readDataToEndOfFile()) }
    do {
      return try FileSystem.disk.read(file)
    } catch {
      throw ValidationError("cannot read \(file): \((error as? FileProblem)?.reason ?? "\(error)")")
    }
  }
}
