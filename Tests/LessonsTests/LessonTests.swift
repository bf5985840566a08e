import Diagnostics
import Lessons
import Testing

@Test func `front matter is read as text`() throws {
  let text = """
    ---
    title: "Vanishing: why"
    description: ~
    order: 012
    slug: vanish-1
    draft: true
    aliases: [old/name.html, b.html]
    objectives:
      - Say why
      - "Cure: it"
    ---
    """
  let parsed = parse(text)
  #expect(parsed.diagnostics.isEmpty)
  let matter = try #require(parsed.lesson).frontMatter
  #expect(matter.title.value == "Vanishing: why")
  #expect(matter.title.position == SourcePosition(line: 2, column: 8))
  #expect(matter.title.length == 16)
  #expect(matter.description?.value == "~")
  #expect(matter.order?.value == 12)
  #expect(matter.slug?.value == "vanish-1")
  #expect(matter.isDraft)
  #expect(matter.aliases.map(\.value) == ["old/name.html", "b.html"])
  #expect(matter.objectives.map(\.text) == ["Say why", "Cure: it"])
  #expect(matter.objectives[1].position == SourcePosition(line: 10, column: 5))
}

@Test func `an experiment keeps its scalars as written, with their places`() throws {
  let body = """
    Text.

      ```yaml   experiment
      id: vanish
      run: gradient-flow
      parameters: { cell: tanh, gain: 012, time: 3:20, clip: off, 'q': "a b" }
      compare:
        clip: [off, 1]
        gain:
          - 0.9
          - 1.5
      caption: The *error* & [1](#vanish:x).
      takeaway: |
        `a`
      ```
    """
  let parsed = parse(body: body)
  #expect(parsed.diagnostics.isEmpty)
  let lesson = try #require(parsed.lesson)
  let directive = try #require(lesson.directives.first)
  #expect(directive.id.value == "vanish")
  #expect(directive.run.value == "gradient-flow")
  #expect(directive.position == SourcePosition(line: 6, column: 3))
  #expect(directive.parameters.map(\.value.value) == ["tanh", "012", "3:20", "off", "a b"])
  #expect(directive.compare.map { $0.values.map(\.value) } == [["off", "1"], ["0.9", "1.5"]])
  let names = directive.parameters.map(\.name) + directive.compare.map(\.name)
  for name in names { #expect(sourceText(of: name, in: lesson.source).contains(name.value)) }
  for value in directive.parameters.dropLast().map(\.value) + directive.compare.flatMap(\.values) {
    #expect(sourceText(of: value, in: lesson.source) == value.value)
  }
  #expect(outline(directive.caption.parts) == "The <em>error</em> &amp; {value vanish:x = 1}.")
  #expect(directive.caption.text == "The error & 1.")
  #expect(directive.takeaway.map { outline($0.parts) } == "<code>a</code>")
  #expect(outline(lesson.body) == "<p>Text.</p>\n{figure 0}\n")
}

@Test func `a faulty experiment leaves the rest of the lesson standing`() throws {
  let body = "```yaml experiment\nid: a\ncaption: c\n```\n\n```yaml experiment\nid: b\nrun: k\n```\n\n[1](#a:x)\n"
  let parsed = parse(body: body)
  #expect(places(parsed) == ["4:1 missing-key", "9:1 missing-key"])
  let lesson = try #require(parsed.lesson)
  #expect(lesson.faultyFigureIDs == ["a"])
  #expect(lesson.directives.map(\.id.value) == ["b"])
  #expect(outline(lesson.body) == "{figure 0}\n<p>{value a:x = 1}</p>\n")
}

@Test(arguments: [
  "```yaml experiments\nid: a\n```\n", "> ```yaml experiment\n> id: a\n> ```\n", "```yaml experiment\nid: a\n",
])
func `the id of what was meant as a figure is known`(body: String) {
  #expect(parse(body: body).lesson?.faultyFigureIDs == ["a"])
}

@Test func `a YAML file is read as source text`() throws {
  let source = SourceText(file: "unroll.yml", text: "\u{FEFF}title: T\r\nlanguages: [en, zh]\r\nempty:\r\n")
  let result = YAMLReader.read(source)
  #expect(result.diagnostics.isEmpty)
  guard case .mapping(let mapping)? = result.value else {
    Issue.record("no mapping")
    return
  }
  #expect(mapping.entries.map(\.key.value) == ["title", "languages", "empty"])
  #expect(mapping.entries.map(\.key.position.line) == [1, 2, 3])
  guard case .scalar(let empty)? = mapping["empty"]?.value else {
    Issue.record("no scalar")
    return
  }
  #expect(empty.text.value == "" && empty.style == .plain)
  #expect(empty.text.position == SourcePosition(line: 3, column: 7))
}

@Test func `keys of a mapping are checked against those known`() {
  let source = SourceText(file: "unroll.yml", text: "titel: T\nport: x\n")
  guard case .mapping(let mapping)? = YAMLReader.read(source).value else {
    Issue.record("no mapping")
    return
  }
  var reader = MappingReader(mapping, file: "unroll.yml", known: ["title", "port"], owner: "unroll.yml")
  reader.require("title", position: mapping.position)
  #expect(reader.parse("port", expected: "a number") { Int($0) } == nil)
  #expect(reader.diagnostics.map(\.id) == ["unknown-key", "missing-key", "invalid-value"])
  #expect(reader.diagnostics[0].suggestion == .didYouMean("title"))
}

@Test func `problems of front matter, experiments and text are reported together`() {
  let parsed = parse("---\ntitel: T\n---\n```yaml experiment\nid: A\n```\n\n<b>\n\n**x。**y\n")
  #expect(
    places(parsed) == [
      "1:1 missing-key", "2:1 unknown-key", "4:1 missing-key", "4:1 missing-key", "5:5 invalid-value", "8:1 raw-html",
      "10:1 literal-asterisks",
    ])
  #expect(parsed.lesson != nil)
  #expect(parsed.diagnostics.allSatisfy { $0.excerpt != nil })
}
