import ArgumentParser
import Foundation
import Site

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Makes a site to start from: a lesson with two figures that builds at once.",
    discussion: """
      The folder must be empty, or not there yet. Templates are those of the program; one of the same name in the site's \
      templates/ takes its place.

      Examples:
        unroll init explainers
        unroll init explainers --language zh
        unroll init explainers --all-templates
      """)

  @Argument(help: "The folder to make the site in.", completion: .directory)
  var folder: String

  @Option(help: "The language of the lesson: \(SiteStarter.languages.joined(separator: ", ")).")
  var language = "en"

  @Flag(help: "Copy every built-in template and asset into the site, to change them all.")
  var allTemplates = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if !SiteStarter.languages.contains(language) {
      throw ValidationError(
        "there is no first lesson in `\(language)`; expected one of: \(SiteStarter.languages.joined(separator: ", "))")
    }
  }

  func run() throws {
    do {
      let made = try SiteStarter().makeSite(in: folder, language: language, copiesTemplates: allTemplates)
      if output.quiet { return }
      if output.verbose { for path in made { try printLine("\(folder)/\(path)") } }
      let place = folder == "." ? "" : "cd \(Self.quoted(folder)) && "
      try printLine("\(count(made.count, "file")) in \(folder). Now: \(place)unroll serve")
    } catch let failure as SiteStarter.Failure {
      printError("error: \(failure.reason)")
      throw ExitCode(1)
    }
  }

  /// A path as a shell takes it.
  private static func quoted(_ path: String) -> String {
    path.allSatisfy { $0.isLetter || $0.isNumber || "/._-".contains($0) }
      ? path : "'" + path.replacing("'", with: "'\\''") + "'"
  }
}
