import ArgumentParser
import Diagnostics
import Foundation
import Preview
import Site

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Shows the site in a browser of this machine, and follows every edit.",
    discussion: """
      The site is built in memory and served on 127.0.0.1; the output folder stays as it is until `unroll build`. After an \
      edit of content/, templates/ or unroll.yml, what the edit touches is built again, and open pages follow without losing \
      their place or their controls. While something is wrong, the problems are shown over the last good page.

      Examples:
        unroll serve
        unroll serve --port 8080 --drafts
      """)

  @OptionGroup var site: SiteOptions

  @Option(help: "The port; if it is in use, the next free one.")
  var port: UInt16 = 1111

  @Flag(help: "Look at the files a few times a second, where the system does not report changes (network folders).")
  var poll = false

  func run() async throws {
    let verbosity = site.output.verbosity
    let progress = verbosity == .quiet ? nil : TerminalProgress()
    var options = site.buildOptions
    if let progress { options.progress = { progress.take($0) } }
    let preview = Preview(options, port: port, usesNotifications: !poll)
    do {
      try await preview.run { news in
        switch news {
        case .portInUse(let port): printError("note: port \(port) is in use")
        case .serving(let address):
          if verbosity != .quiet { try? printLine("Serving \(address) (Ctrl-C ends it)") }
        case .failed(let diagnostics, _):
          progress?.end()
          printError(DiagnosticFormatter(isColored: Terminal.showsColours).format(diagnostics))
        case .built(let report, let changed, let time):
          progress?.end()
          let formatter = DiagnosticFormatter(isColored: Terminal.showsColours)
          if !report.diagnostics.isEmpty { printError(formatter.format(report.diagnostics)) }
          guard verbosity != .quiet else { return }
          if verbosity == .verbose { printError(report.stageLine) }
          try? printLine("Built in \(time.formatted): \(Self.summary(of: changed))")
        }
      }
    } catch {
      printError("error: \(error.reason)")
      throw ExitCode(1)
    }
  }

  /// What changed, in a few words.
  private static func summary(of changed: [String]) -> String {
    let pages = changed.filter { $0.hasSuffix(".html") }
    let others = changed.count - pages.count
    let parts = [
      pages.count == 1 ? pages[0] : pages.isEmpty ? nil : count(pages.count, "page"),
      others > 0 ? count(others, "other file") : nil,
    ].compactMap { $0 }
    return parts.isEmpty ? "nothing changed" : parts.joined(separator: " and ") + " changed"
  }
}
