import Diagnostics
import Lessons
import Testing

/// Bodies with links `[4e-25](#vanish:first_norm…)`, whose parts must be found where they stand.
private let probes: [String] = [
  "[4e-25](#vanish:first_norm)",
  "A hundred steps back, [4e-25](#vanish:first_norm) is left.",
  "一百步之前，[4e-25](#vanish:first_norm)。",
  "一百步\n之前 [4e-25](#vanish:first_norm) 还剩。",
  "😀 e\u{301} [4e-25](#vanish:first_norm)",
  "\u{3000}全角[4e-25](#vanish:first_norm)",
  "- item [4e-25](#vanish:first_norm)",
  "- item\n  continued [4e-25](#vanish:first_norm)",
  "- item\ncontinued lazily [4e-25](#vanish:first_norm)",
  "1. one\n   - two\n     three [4e-25](#vanish:first_norm)",
  "-\ttabbed [4e-25](#vanish:first_norm)",
  "> quote [4e-25](#vanish:first_norm)",
  "> quote\n> continued [4e-25](#vanish:first_norm)",
  "> quote\nlazy [4e-25](#vanish:first_norm)",
  "> - both\n>   continued [4e-25](#vanish:first_norm)",
  "   indented [4e-25](#vanish:first_norm)",
  "para\n\twith a tab\there [4e-25](#vanish:first_norm)",
  "[r]: /elsewhere\n[4e-25](#vanish:first_norm)",
  "[r]: /elsewhere\n[s]: /other\nText [4e-25](#vanish:first_norm) [r] [s]",
  "hard break  \n[4e-25](#vanish:first_norm)",
  "hard break\\\n[4e-25](#vanish:first_norm)",
  "## Heading [4e-25](#vanish:first_norm)",
  "Setext [4e-25](#vanish:first_norm)\n---",
  "`](#code)` [4e-25](#vanish:first_norm)",
  "``a ` b`` [4e-25](#vanish:first_norm) `c`",
  "`code over\ntwo lines` [4e-25](#vanish:first_norm)",
  "[4e-25](#vanish:first_norm) [4e-25](#vanish:first_norm?clip=1&gain=3)",
  "[4e-25](#vanish:first_norm?clip=1)\nand [4e-25](#vanish:last_norm)",
  "**[4e-25](#vanish:first_norm)**",
  "**bold *both* 4e-25** [4e-25](#vanish:first_norm)",
  "[**4e-25**](#vanish:first_norm)",
  "[`4e-25`](#vanish:first_norm)",
  "[4e-25]( #vanish:first_norm )",
  "[4e-25](<#vanish:first_norm>)",
  "[4e-25](#vanish:first_norm \"title ](#x)\")",
  "\\[not](#a) [4e-25](#vanish:first_norm)",
  "\\* \\_ &amp; &copy; & [4e-25](#vanish:first_norm)",
  "4e-25 [4e-25](#vanish:first_norm)",
  "![alt 4e-25](picture.png) [4e-25](#vanish:first_norm)",
  "<https://example.org/a](#b> [4e-25](#vanish:first_norm)",
  "[x](https://example.org) [4e-25](#vanish:first_norm)",
  "$x$ and $\\frac{a}{b}$ [4e-25](#vanish:first_norm)",
  "$$\na\n- b\n$$ where [4e-25](#vanish:first_norm)",
  "> $$\n> a\n> $$\n> so *$x$* [4e-25](#vanish:first_norm)",
  "$a\nb$ **$c$** `$d$` [4e-25](#vanish:first_norm) $e$",
  "text <!-- [a](#b) --> [4e-25](#vanish:first_norm)",
  "<!-- over\nlines -->\n\n[4e-25](#vanish:first_norm)",
]

@Test(arguments: probes)
func `the parts of a link are found where they stand`(body: String) throws {
  let lesson = try #require(parse(body: body).lesson)
  let values = lesson.body.filter { if case .value = $0 { true } else { false } }
  #expect(values.count == body.split(separator: "#vanish:", omittingEmptySubsequences: false).count - 1)
  #expect(!values.isEmpty)
  for text in locatedTexts(in: values) {
    #expect(sourceText(of: text, in: lesson.source) == text.value)
  }
  guard case .value(let value)? = values.last else { return }
  // The last link's text stands in brackets, and its destination in parentheses behind it.
  let line = try #require(lesson.source.line(value.written.position.line)).unicodeScalars
  #expect("[*`".unicodeScalars.contains(Array(line)[value.written.position.column - 2]))
  #expect(value.figure.position.line == value.written.position.line)
  #expect(value.figure.position.column > value.written.position.column)
}

@Test(arguments: [
  ("一 [4e-25](#vanish:first_norm?clip=1)", ["4:4", "4:12", "4:19", "4:30", "4:35"]),
  ("- a\n  b [](#vanish)", ["5:9"]),
  ("> [x](#why)", ["4:8"]),
  ("[n](02-depth.md#id)", ["4:5", "4:17"]),
  ("[n](<02-depth.md#id>)", ["4:6", "4:18"]),
  ("[a](#why?gain=3)", ["4:6", "4:10", "4:15"]),
  ("一 [n](02-depth.md#id?gain=3&clip=off)", ["4:7", "4:19", "4:22", "4:27", "4:29", "4:34"]),
])
func `positions count lines and Unicode scalars from 1`(body: String, expected: [String]) throws {
  let lesson = try #require(parse(body: body).lesson)
  #expect(locatedTexts(in: lesson.body).map { "\($0.position)" } == expected)
}

@Test func `a link through a definition is placed at its text`() throws {
  let lesson = try #require(parse(body: "See [4e-25][v].\n\n[v]: #vanish:first_norm\n").lesson)
  guard case .value(let value) = lesson.body[1] else {
    Issue.record("no value")
    return
  }
  #expect(value.written.position == SourcePosition(line: 4, column: 6))
  #expect(value.name.position == SourcePosition(line: 4, column: 5))
}

@Test(arguments: [
  "caption: Of it [4e-25](#v:n) is left.",
  "caption: 'It''s [4e-25](#v:n).'",
  "caption: \"A \\\"quoted\\\" \\u4e00 [4e-25](#v:n).\"",
  "caption: \"Joined \\\n    over [4e-25](#v:n).\"",
  "caption: >\n  Folded\n  over [4e-25](#v:n).",
  "caption: |\n  Kept\n  over [4e-25](#v:n).",
  "caption: Plain\n  over *lines* [4e-25](#v:n).",
  "{ caption: '误差 [4e-25](#v:n)' }",
])
func `links in captions are found in the YAML`(caption: String) throws {
  let rest = "id: v\nrun: k\n"
  let yaml = caption.hasPrefix("{") ? "{ id: v, run: k, " + caption.dropFirst() : rest + caption
  let parsed = parse(body: "```yaml experiment\n\(yaml)\n```\n")
  let lesson = try #require(parsed.lesson)
  try #require(lesson.directives.count == 1)
  let texts = locatedTexts(in: lesson.directives[0].caption.parts)
  #expect(texts.map(\.value) == ["4e-25", "v", "n"])
  for text in texts { #expect(sourceText(of: text, in: lesson.source) == text.value) }
}
