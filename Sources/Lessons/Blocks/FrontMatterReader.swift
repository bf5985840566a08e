import Diagnostics

/// Finds and reads the front matter of a lesson.
struct FrontMatterReader {
  /// What was read; nil when there is no front matter at all.
  private(set) var frontMatter: FrontMatter?
  /// The line after the closing `---`; nil when the front matter is never closed.
  private(set) var bodyStart: Int?
  private(set) var diagnostics: [Diagnostic] = []

  private let source: SourceText
  private let options: RenderOptions

  init(_ source: SourceText, options: RenderOptions) {
    self.source = source
    self.options = options
    let start = SourcePosition(line: 1, column: 1)
    let lines = source.lines
    guard lines.first.map(FrontMatterReader.isFence) == true else {
      bodyStart = 1
      diagnostics.append(
        Diagnostic(
          "missing-front-matter", file: source.file, position: start, message: "the lesson has no front matter",
          expected: "a line `---` at the very start", suggestion: .hint("begin with `---`, `title: …`, `---`")))
      return
    }
    guard let bodyStart = FrontMatterReader.bodyStart(in: source) else {
      diagnostics.append(
        Diagnostic(
          "unclosed-front-matter", file: source.file, position: start, length: 3,
          message: "the front matter is never closed", expected: "a second line `---`"))
      return
    }
    self.bodyStart = bodyStart
    frontMatter = read(lines[1..<bodyStart - 2])
  }

  /// The line after the front matter; nil when it is never opened or never closed.
  static func bodyStart(in source: SourceText) -> Int? {
    guard source.lines.first.map(isFence) == true else { return nil }
    return source.lines.dropFirst().firstIndex(where: isFence).map { $0 + 2 }
  }

  private static func isFence(_ line: String) -> Bool {
    let scalars = line.unicodeScalars
    return scalars.starts(with: "---".unicodeScalars) && scalars.dropFirst(3).allSatisfy { $0 == " " || $0 == "\t" }
  }

  private mutating func read(_ lines: ArraySlice<String>) -> FrontMatter {
    let file = source.file
    let start = SourcePosition(line: 1, column: 1)
    var result = FrontMatter(title: Located("", at: start, length: 3))
    let yaml = YAMLReader.read(lines.joined(separator: "\n"), file: file, firstLine: 2)
    diagnostics += yaml.diagnostics
    let mapping: YAMLMapping
    switch yaml.value {
    case .mapping(let value): mapping = value
    case nil:
      // Text that cannot be read is one problem; that it has no title would be another only in appearance.
      guard yaml.diagnostics.isEmpty else { return result }
      mapping = YAMLMapping(entries: [], position: start)
    case .some(let value):
      diagnostics.append(
        Diagnostic(
          "wrong-type", file: file, position: value.position, length: value.length,
          message: "the front matter is \(value.kindName)", expected: "a mapping such as `title: …`"))
      return result
    }

    var reader = MappingReader(
      mapping, file: file, keys: FrontMatter.keys, owner: "the front matter", position: start)
    let title = reader.readScalar("title")
    let description = reader.readScalar("description")
    if let title { result.title = title.text }
    result.description = description?.text
    result.isChapter =
      reader.parse("chapter", expected: "true or false") { ["true": true, "false": false][$0] }?.value ?? true
    result.order = reader.parse("order", expected: "a whole number") { Int($0) }
    result.slug = reader.parse("slug", expected: "lowercase letters, digits and hyphens") {
      Names.isSlug($0) ? $0 : nil
    }
    result.isDraft =
      reader.parse("draft", expected: "true or false") { ["true": true, "false": false][$0] }?.value ?? false
    for alias in reader.readTexts("aliases", expected: "a list of relative paths") {
      if let fault = Names.faultOfPagePath(alias.value) {
        reader.report(alias, "the path `\(alias.value)` \(fault)", expected: "a path such as `old/name.html`")
      } else {
        result.aliases.append(alias)
      }
    }
    let objectives = reader.readScalars("objectives", expected: "a list of text")
    result.differs = reader.readTexts("differs", expected: "a list of ids of figures")
    diagnostics += reader.diagnostics

    var inline = InlineTextReader(source: source, options: options)
    result.objectives = objectives.map { inline.read($0, named: "an objective") }
    diagnostics += inline.diagnostics
    for text in [title, description].compactMap({ $0 }) + objectives {
      diagnostics += text.commentInText(of: source).map { [$0] } ?? []
    }
    return result
  }
}
