import ArgumentParser
import Site

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Makes a lesson in a site that is there.",
    subcommands: [NewLessonCommand.self])
}

struct NewLessonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lesson",
    abstract: "Makes a lesson with a figure, numbered behind the others.",
    discussion: """
      Examples:
        unroll new lesson "Clipping by norm"
        unroll new lesson "按范数裁剪" --language zh --translation-of 02-clipping-by-norm
      """)

  @Argument(help: "The title of the lesson.")
  var title: String

  @Option(help: "The folder with content/.", completion: .directory)
  var root = "."

  @Option(help: "The language, as a folder of content/ (default: the first of the site).")
  var language: String?

  @Option(help: "The lesson that it translates, by its file name: the new one has its name, text and experiments.")
  var translationOf: String?

  @OptionGroup var output: OutputOptions

  func run() throws {
    do {
      let made = try LessonStarter(root: root).makeLesson(
        title: title, language: language, translating: translationOf)
      if !output.quiet { for path in made { try printLine(path) } }
    } catch let failure as LessonStarter.Failure {
      printError("error: \(failure.reason)")
      throw ExitCode(1)
    }
  }
}
