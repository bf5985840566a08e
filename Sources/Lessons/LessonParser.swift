import Diagnostics

/// Reads lessons.
public enum LessonParser {
  /// Reads a lesson from the bytes of its file.
  ///
  /// Whatever the bytes are, this ends, and everything found wrong is reported together.
  ///
  /// - Parameters:
  ///   - file: The file, relative to the site's root, for diagnostics.
  ///   - bytes: Its content.
  ///   - options: How Markdown is read.
  public static func parse(file: String, bytes: [UInt8], options: RenderOptions = RenderOptions()) -> ParsedLesson {
    do {
      return parse(try SourceText(file: file, bytes: bytes), options: options)
    } catch {
      return ParsedLesson(lesson: nil, diagnostics: [error])
    }
  }

  /// Reads a lesson from its text.
  public static func parse(_ source: SourceText, options: RenderOptions = RenderOptions()) -> ParsedLesson {
    guard !source.text.allSatisfy(\.isWhitespace) else {
      let diagnostic = Diagnostic(
        "empty-file", file: source.file, position: SourcePosition(line: 1, column: 1), message: "the lesson is empty",
        expected: "front matter between lines `---`, then Markdown")
      return ParsedLesson(lesson: nil, diagnostics: [source.excerpted(diagnostic)])
    }
    let head = FrontMatterReader(source, options: options)
    var diagnostics = head.diagnostics
    var lesson: Lesson?
    if let bodyStart = head.bodyStart {
      let body = BodyReader(source, firstLine: bodyStart, options: options)
      diagnostics += body.diagnostics
      lesson = head.frontMatter.map { frontMatter in
        Lesson(
          file: source.file, frontMatter: frontMatter, directives: body.directives,
          faultyFigureIDs: body.faultyFigureIDs, headings: body.headings, body: body.parts, source: source)
      }
    }
    // Those of the source come first, because they know their places best.
    let controls = ControlCharacters.problems(in: source.lines, file: source.file)
    let problems = ControlCharacters.merging(controls + diagnostics.sortedForReport())
    return ParsedLesson(lesson: lesson, diagnostics: problems.sortedForReport().map(source.excerpted))
  }
}
