import Diagnostics

/// Reads one experiment from the lines between its fences.
struct DirectiveReader {
  /// What was read; nil when it lacks an id or a kind.
  private(set) var directive: Directive?
  /// The id, when it can be read, even if the rest cannot.
  private(set) var id: Located<String>?
  private(set) var diagnostics: [Diagnostic] = []

  private let source: SourceText
  private let options: RenderOptions

  /// - Parameters:
  ///   - source: The file.
  ///   - lines: The lines between the fences, counted from 1.
  ///   - position: Where the opening fence is.
  init(_ source: SourceText, lines: Range<Int>, position: SourcePosition, options: RenderOptions) {
    self.source = source
    self.options = options
    let text = lines.compactMap { source.line($0) }.joined(separator: "\n")
    let yaml = YAMLReader.read(text, file: source.file, firstLine: lines.lowerBound)
    diagnostics += yaml.diagnostics
    switch yaml.value {
    case .mapping(let mapping): read(mapping, position: position)
    case nil:
      // Text that cannot be read is one problem; that it has no keys would be another only in appearance.
      if yaml.diagnostics.isEmpty { read(YAMLMapping(entries: [], position: position), position: position) }
    case .some(let value):
      diagnostics.append(
        Diagnostic(
          "wrong-type", file: source.file, position: value.position, length: value.length,
          message: "the experiment is \(value.kindName)", expected: "a mapping such as `id: …`"))
    }
  }

  private mutating func read(_ mapping: YAMLMapping, position: SourcePosition) {
    var reader = MappingReader(
      mapping, file: source.file, keys: Directive.keys, owner: "the experiment", position: position)
    id = reader.parse("id", expected: "a lowercase letter, then lowercase letters, digits and hyphens") {
      Names.isFigureID($0) ? $0 : nil
    }
    let run = reader.readText("run", expected: "the name of a kind of experiment")
    let parameters = readSettings(&reader)
    let compare = readComparisons("compare", &reader)
    let facet = readComparisons("facet", &reader)
    let counts = Directive.seedCounts
    let seeds = reader.parse("seeds", expected: "a whole number from \(counts.lowerBound) to \(counts.upperBound)") {
      Int($0).flatMap { counts.contains($0) ? $0 : nil }
    }
    let (controls, inner) = Control.read(&reader, file: source.file)
    let link = reader.readTexts("link", expected: "a list of controls, such as `[gain]`")
    let caption = reader.readScalar("caption")
    let takeaway = reader.readScalar("takeaway")
    let claims = readClaims(&reader)
    diagnostics += reader.diagnostics + inner.flatMap(\.diagnostics)

    var inline = InlineTextReader(source: source, options: options)
    let captionText = caption.map { inline.read($0, named: "the caption") }
    let takeawayText = takeaway.map { inline.read($0, named: "the takeaway") }
    diagnostics += inline.diagnostics
    for text in [caption, takeaway].compactMap({ $0 }) {
      diagnostics += text.commentInText(of: source).map { [$0] } ?? []
    }
    guard let id, let run else { return }
    directive = Directive(
      id: id, run: run, parameters: parameters, compare: compare, facet: facet, seeds: seeds, controls: controls,
      link: link, caption: captionText ?? InlineText(text: "", parts: [], position: position), takeaway: takeawayText,
      claims: claims, position: position)
  }

  private func readClaims(_ reader: inout MappingReader) -> [WrittenClaim] {
    let expected = "a list of claims, such as `- first_norm < 1e-15`"
    guard let value = reader.value("claims") else { return [] }
    guard case .sequence(let sequence) = value else {
      reader.reportType(of: value, named: "`claims`", expected: expected)
      return []
    }
    return sequence.items.compactMap { item in
      if case .mapping(let mapping) = item {
        // `- first_norm: below 1` and `- { … }`: YAML, not the author, makes a mapping of it.
        let place = mapping.entries.first?.key ?? Located("", at: item.position, length: item.length)
        reader.report(
          Located("", at: item.position, length: place.position == item.position ? place.length : item.length),
          id: "claim-mapping", "to YAML this claim is a mapping, not text", expected: "text without `: `",
          suggestion: .hint("claims compare with `<`, `>`, `=`, `within … of` or `is`; none needs a colon"))
        return nil
      }
      return reader.readScalar(item, named: "an item of `claims`", expected: "a claim, such as `first_norm < 1e-15`")
        .map { WrittenClaim($0, in: source) }
    }
  }

  private func readSettings(_ reader: inout MappingReader) -> [Setting] {
    reader.readEntries("parameters", expected: "a mapping from parameters to values").compactMap { entry in
      reader.readScalar(entry.value, named: "the value of `\(entry.key.value)`", expected: "a number, a word or a text")
        .map { Setting(name: entry.key, value: $0.text) }
    }
  }

  private func readComparisons(_ key: String, _ reader: inout MappingReader) -> [Comparison] {
    let expected = "a list of at least two values, such as `[off, 1]`"
    let entries = reader.readEntries(key, expected: "a mapping from parameters to lists of values")
    return entries.compactMap { entry in
      guard case .sequence(let sequence) = entry.value else {
        reader.reportType(of: entry.value, named: "the comparison of `\(entry.key.value)`", expected: expected)
        return nil
      }
      let values = sequence.items.compactMap { item in
        reader.readScalar(item, named: "a value of `\(entry.key.value)`", expected: "a number, a word or a text")?.text
      }
      guard values.count == sequence.items.count else { return nil }
      guard values.count >= 2 else {
        reader.report(
          Located("", at: sequence.position, length: 1), id: "too-few-values",
          "the comparison of `\(entry.key.value)` has \(values.count == 0 ? "no value" : "one value")",
          expected: expected)
        return nil
      }
      return Comparison(name: entry.key, values: values)
    }
  }
}
