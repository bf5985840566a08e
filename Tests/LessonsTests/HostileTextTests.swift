import Diagnostics
import Lessons
import Testing

/// What would take hours if the work grew with the square of the text is stopped, on a busy machine too. How long it really
/// takes is not for a test to say.
private let hang = TimeLimitTrait.Duration.minutes(10)

/// Whether a text holds a private-use scalar of the supplementary planes, which sentinels are made of.
private func holdsSentinel(_ text: String) -> Bool {
  text.unicodeScalars.contains { $0.value >= 0xF0000 }
}

@Test(arguments: [
  "[a](#b](#c)", "[](#a)[](#b:c)](#", "]( #x", "[a](\n#b)", "`](#a", "<a href=\"](#x)\">", "&lt;](#a", "\\](#a)",
  "[a]: ](#b\n[a]", "[a]: #b '](#c'\n[a]", "![](#a](#b)", "[x](<](#a>)", "*](#*a*", "~~~](#a\n](#b",
  "# ](#a\n## [](#b)", "<!-- ](#a -->", "<https://](#x>", "$$a\n```\nb$$\n\nc\n```\n[^n]: d",
])
func `sentinels do not leak`(body: String) {
  for options in [RenderOptions(), RenderOptions(allowRawHTML: true)] {
    let parsed = parse(body: body, options: options)
    let headings = (parsed.lesson?.headings ?? []).map { $0.html + $0.id + $0.text }.joined()
    let report = DiagnosticFormatter().format(parsed.diagnostics)
    #expect(!holdsSentinel(outline(parsed.lesson?.body ?? []) + headings + report))
    #expect(!report.contains("\\u{F"))
  }
}

@Test func `text that imitates a sentinel stays text`() {
  #expect(
    rendered("\u{F0000}0\u{F0000} &#xF0001;0&#xF0001; &#983042;0 [](#a)")
      == "<p>\u{F0000}0\u{F0000} \u{F0001}0\u{F0001} \u{F0002}0 {ref a}</p>\n")
}

@Test func `a null character is reported and replaced, not the end of the text`() {
  #expect(places(parse(body: "a\0b")) == ["4:2 control-character"])
  #expect(rendered("a\0b [](#c)") == "<p>a\u{FFFD}b {ref c}</p>\n")
}

@Test(
  .timeLimit(hang),
  arguments: [
    (">", 10_000), ("[", 10_000), ("![", 10_000), ("- ", 2_000), ("*a ", 10_000), ("**a ", 10_000), ("[a](#", 10_000),
    ("](#a)", 10_000), ("[a](#b:c)", 10_000), ("<", 10_000), ("`", 10_000), ("``a", 10_000), ("&amp;", 20_000),
    ("> ```\n", 2_000), ("```yaml experiment\nid: a\n```\n", 500), ("<b>", 10_000), ("<!-- a -->", 10_000),
    ("a\n", 50_000), ("误\n", 50_000), ("# a\n", 5_000), ("**a。**b ", 5_000), ("]( ", 10_000), ("[a](<", 10_000),
    ("\\", 10_000), ("\t", 10_000), ("[^a]", 10_000), ("[^a]: x\n", 10_000), ("[^a]: x\n\n    y\n\n", 10_000),
    ("[@a]", 10_000),
    ("[@a;", 10_000), ("|", 50_000), ("| a |\n| - |\n\n", 5_000), ("| a | b |\n| - |\n", 10_000), ("\\|", 20_000),
    ("> [!NOTE]\n\n", 5_000), ("> [!x]\n\n", 5_000), ("> | a |\n", 10_000), ("|-", 50_000), ("\n|-|", 20_000),
    ("[^", 20_000), ("![[]()", 100_000), ("- $$\n", 50_000), ("[^a]: > [!NOTE]\n    > x\n", 10_000),
  ])
func `repetition does not make it hang`(unit: String, count: Int) {
  #expect(parse(body: String(repeating: unit, count: count)).lesson != nil)
}

/// Long lines with a problem every few characters, and nesting that only its outermost level is shown of.
private let crowded: [String] = [
  (0..<10_000).map { "[^a\($0)]: x\n" }.joined() + "\n" + (0..<10_000).map { "[^b\($0)] " }.joined(),
  "| a |\n| - |\n" + String(repeating: "| $x$ [^n] [4](#a:b) |\n", count: 5_000) + "\n[^n]: y\n",
  "|" + String(repeating: "a|", count: 50_000) + "\n|" + String(repeating: "-|", count: 50_000) + "\n| x |\n",
  String(repeating: "> ", count: 500) + "| a |\n" + String(repeating: "> ", count: 500) + "| - |\n",
  String(repeating: "[x](/fig) ", count: 5_000), String(repeating: "<b> ", count: 10_000),
  String(repeating: "** x", count: 10_000), String(repeating: "![](x) ", count: 10_000),
  String(repeating: "](<a", count: 250_000),
  String(repeating: "![", count: 50_000) + "a" + String(repeating: "](x)", count: 50_000),
  String(repeating: "![a ", count: 50_000) + String(repeating: "](x)", count: 50_000),
  "[1](#a?" + String(repeating: "p=1&", count: 20_000) + "p=1)",
  "```yaml experiment\nparameters: {" + (0..<10_000).map { "\"k\($0)\": !a 'v'," }.joined() + "}\n```\n",
  "```yaml experiment\ncaption: '" + String(repeating: "[x](/fig) ", count: 5_000) + "'\n```\n",
  "$" + String(repeating: "\\foo", count: 4_000) + "$",
  String(repeating: "> ", count: 4_000) + "|" + String(repeating: "a|", count: 4_000) + "\n"
    + String(repeating: "> ", count: 4_000) + "|" + String(repeating: "-|", count: 4_000) + "\n",
  "<div>" + String(repeating: "<img src=//x>", count: 10_000) + "</div>\n",
]

@Test(.timeLimit(hang), arguments: crowded.indices)
func `many problems on one line are reported in time and space`(index: Int) {
  let options = RenderOptions(allowRawHTML: crowded[index].hasPrefix("<div>"))
  let problems = parse(body: crowded[index], options: options).diagnostics
  let report = DiagnosticFormatter().format(problems) + JSONDiagnostics().format(problems)
  #expect(report.utf8.count < 20_000_000)
}

@Test func `the excerpt of a long line is what stands around the problem`() throws {
  let start = String(repeating: "误", count: 1_000)
  let diagnostic = try #require(
    parse(body: start + "[x](/y)" + String(repeating: "e\u{301}", count: 200)).diagnostics.first)
  #expect(diagnostic.position == SourcePosition(line: 4, column: 1_005))
  #expect(diagnostic.excerptColumn == 925)
  #expect(diagnostic.isExcerptCut)
  let excerpt = try #require(diagnostic.excerpt).unicodeScalars
  #expect(excerpt.count == 200)
  #expect(excerpt.dropFirst(1_005 - 925).starts(with: "/y)e".unicodeScalars))
}

@Test(.timeLimit(hang)) func `a line of a megabyte finishes`() {
  for unit in ["a", "误差", "a ", "a_b ", "[x](#y:z) ", "&", "\\*"] {
    let text = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
    #expect(parse(body: text).lesson != nil)
  }
}

@Test(
  .timeLimit(hang),
  arguments: [
    String(repeating: "[", count: 10_000), String(repeating: "- ", count: 900) + "a",
    String(repeating: "{a: ", count: 900),
    String(repeating: "a: 1\n", count: 5_000), "a: &a [x]\n" + (1...60).map { "b\($0): &b\($0) [*a, *a]\n" }.joined(),
    "a: &a [x,x]\n"
      + (98...122).map { i in
        let letter = String(UnicodeScalar(UInt8(i))), before = String(UnicodeScalar(UInt8(i - 1)))
        return "\(letter): &\(letter) [*\(before), *\(before)]\n"
      }.joined() + "? *z\n: 1\n",
  ])
func `hostile YAML is refused in time`(yaml: String) {
  let result = YAMLReader.read(yaml, file: "x.yml")
  #expect(!result.diagnostics.isEmpty || result.value != nil)
}
