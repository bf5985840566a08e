import Diagnostics
import Lessons
import Testing

/// A faulty file, and `line:column id` of every problem it has.
struct Fixture: Sendable, CustomTestStringConvertible {
  let source: String
  let problems: [String]

  init(_ source: String, _ problems: String...) {
    self.source = source
    self.problems = problems
  }

  var testDescription: String { problems.joined(separator: ", ") + " in " + source.debugDescription }
}

private let files: [Fixture] = [
  Fixture("", "1:1 empty-file"),
  Fixture(" \n\n\t", "1:1 empty-file"),
  Fixture("\u{FEFF}", "1:1 empty-file"),
  Fixture("# Title\n", "1:1 missing-front-matter", "1:1 second-title"),
  Fixture("\n---\ntitle: T\n---\n", "1:1 missing-front-matter"),
  Fixture("----\ntitle: T\n----\n", "1:1 missing-front-matter"),
  Fixture("---\ntitle: T\n", "1:1 unclosed-front-matter"),
  Fixture("---\ntitle: T\n ---\n# x\n", "1:1 unclosed-front-matter"),
]

private let frontMatter: [Fixture] = [
  Fixture("---\n---\n", "1:1 missing-key"),
  Fixture("---\n# only a comment\n---\n", "1:1 missing-key"),
  Fixture("---\ntitle:\n---\n", "2:7 wrong-type"),
  Fixture("---\ntitle: ''\n---\n", "2:8 wrong-type"),
  Fixture("---\ntitle: [a]\n---\n", "2:8 wrong-type"),
  Fixture("---\njust text\n---\n", "2:1 wrong-type"),
  Fixture("---\n- a\n- b\n---\n", "2:1 wrong-type"),
  Fixture("---\r\ntitel: T\r\n---\r\n", "1:1 missing-key", "2:1 unknown-key"),
  Fixture("\u{FEFF}---\ntitle: T\nordre: 1\n---\n", "3:1 unknown-key"),
  Fixture("---\ntitle: T\norder: first\n---\n", "3:8 invalid-value"),
  Fixture("---\ntitle: T\norder: 1.5\n---\n", "3:8 invalid-value"),
  Fixture("---\ntitle: T\nslug: Not A Slug\n---\n", "3:7 invalid-value"),
  Fixture("---\ntitle: T\ndraft: yes\n---\n", "3:8 invalid-value"),
  Fixture("---\ntitle: T\naliases: old.html\n---\n", "3:10 wrong-type"),
  Fixture("---\ntitle: T\naliases: [old.html, ../up.html, /root]\n---\n", "3:21 invalid-value", "3:33 invalid-value"),
  Fixture(
    "---\ntitle: T\naliases: [\"../\u{301}notes.html\", \"a/\u{301}b.html\"]\n---\n", "3:11 invalid-value",
    "3:29 invalid-value"),
  Fixture(
    "---\ntitle: T\naliases: [.manifest, .a.html, a/.b/c.html]\n---\n", "3:11 invalid-value", "3:22 invalid-value",
    "3:31 invalid-value"),
  Fixture(
    "---\ntitle: T\naliases: [notes.txt, html, a.html/]\n---\n", "3:11 invalid-value", "3:22 invalid-value",
    "3:28 invalid-value"),
  Fixture(
    "---\ntitle: T\naliases: ['a\\b.html', a//b.html, ./a.html]\n---\n", "3:11 invalid-value", "3:23 invalid-value",
    "3:34 invalid-value"),
  Fixture("---\ntitle: T\naliases: [\"a\\tb.html\"]\n---\n", "3:11 invalid-value"),
  Fixture("---\ntitle: C # minor\norder: 1 # fine\nslug: a # fine\n---\n", "2:10 yaml-comment-in-text"),
  Fixture("---\ntitle: 'T' # fine\ndescription: >  # fine\n  See #3\n---\n"),
  Fixture(
    "---\ntitle: T\ndescription: See issue\n  number\t#3 for why\nobjectives:\n  - a#b # c\n---\n",
    "4:10 yaml-comment-in-text", "6:9 yaml-comment-in-text"),
  Fixture("---\ntitle: T\nobjectives:\n  - '# no'\n  - a <b>\n---\n", "4:5 not-inline", "5:7 raw-html"),
  Fixture("---\ntitle: T\nobjectives:\n  - one\n  -\n  - {a: b}\n---\n", "5:4 wrong-type", "6:5 wrong-type"),
]

private let yaml: [Fixture] = [
  Fixture("---\ntitle: 误差: 二\n---\n", "2:10 yaml-syntax"),
  Fixture("---\ntitle: T\n\torder: 1\n---\n", "3:1 yaml-syntax"),
  Fixture("---\ntitle: \"T\n---\n", "2:8 yaml-syntax"),
  Fixture("---\ntitle: [a, b\n---\n", "2:13 yaml-syntax"),
  Fixture("---\ntitle: T\u{1}\n---\n", "2:9 control-character"),
  Fixture("---\ntitle: T\u{FEFF}\n---\n", "2:9 yaml-syntax"),
  Fixture("---\ntitle: \"T\\u001b \\0\\e\"\n---\n", "2:8 control-character", "2:8 control-character"),
  Fixture("---\ntitle: T\nobjectives: [\"\\a\"]\n---\n", "3:14 control-character"),
  Fixture("---\ntitle: @x\n---\n", "2:8 yaml-syntax"),
  Fixture("---\ntitle: &a T\n---\n", "2:8 yaml-anchor"),
  Fixture("---\ntitle: &a T\nslug: *a\n---\n", "2:8 yaml-anchor"),
  Fixture("---\ntitle: *bold* text\n---\n", "2:8 yaml-alias"),
  Fixture("---\ntitle: & more\n---\n", "2:8 yaml-anchor"),
  Fixture("---\ntitle: !!str T\n---\n", "2:8 yaml-tag"),
  Fixture("---\ntitle: !!str \"T\"\n---\n", "2:8 yaml-tag"),
  Fixture("---\ntitle: T\nobjectives: !!seq [a]\n---\n", "3:13 yaml-tag"),
  Fixture("---\ntitle: T\n<<: {order: 1}\n---\n", "3:1 yaml-merge"),
  Fixture("---\ntitle: T\ntitle: U\n---\n", "3:1 duplicate-key"),
  Fixture("---\ntitle: T\n误差: 1\n误差: 2\n---\n", "3:1 unknown-key", "4:1 duplicate-key"),
  Fixture(
    "---\ntitle: T\norder: 1\n'order': 2\ntitle: U\norder: 3\n---\n", "4:1 duplicate-key", "5:1 duplicate-key",
    "6:1 duplicate-key"),
  Fixture("---\n? [a]\n: 1\ntitle: T\n---\n", "2:3 yaml-key"),
]

private let experiments: [Fixture] = [
  directive("", "4:1 missing-key", "4:1 missing-key", "4:1 missing-key"),
  directive("just text", "5:1 wrong-type"),
  directive("id: A\nrun: k\ncaption: c", "5:5 invalid-value"),
  directive("id: a_b\nrun: k\ncaption: c", "5:5 invalid-value"),
  directive("id: a\nrun: [k]\ncaption: c\nlabels: {}", "6:6 wrong-type", "8:1 unknown-key"),
  directive("id: a\nrun: k\ncaption: c\nparameter: {}\ntake-away: t", "8:1 unknown-key", "9:1 unknown-key"),
  directive("id: a\nrun: k\ncaption: c\nparameters: gain", "8:13 wrong-type"),
  directive("id: a\nrun: k\ncaption: c\nparameters: { gain: [1], cell: }", "8:21 wrong-type", "8:32 wrong-type"),
  directive("id: a\nrun: k\ncaption: c\nparameters: { gain: 1, 误: 2, gain: 3 }", "8:30 duplicate-key"),
  directive("id: a\nrun: k\ncaption: c\ncompare: { clip: 1 }", "8:18 wrong-type"),
  directive(
    "id: a\nrun: k\ncaption: c\ncompare: { clip: [1], gain: [], cell: [a, [b]] }", "8:18 too-few-values",
    "8:29 too-few-values",
    "8:43 wrong-type"),
  directive("id: a\nrun: k\ncaption: '# no'", "7:10 not-inline"),
  directive("id: a\nrun: k\ncaption: |\n  one\n\n  two", "7:10 not-inline"),
  directive("id: a\nrun: k\ncaption: c <b>x</b>", "7:12 raw-html", "7:16 raw-html"),
  directive("id: a\nrun: k\ncaption: 误差 [x](#a：n)", "7:19 full-width-punctuation"),
  directive("id: a\nrun: k: x\ncaption: c", "6:7 yaml-syntax"),
  directive(
    "id: a # fine\nrun: k # fine\ncaption: See issue #3 for why\ntakeaway: 误差 #4", "7:20 yaml-comment-in-text",
    "8:14 yaml-comment-in-text"),
  directive("{ id: a, run: k, parameters: { b: c # fine\n }, caption: See #3\n }", "6:18 yaml-comment-in-text"),
  directive("id: a\nrun: k\ncaption: c\u{7}", "7:11 control-character"),
  directive("id: a\n---\nrun: k", "6:1 yaml-documents"),
  Fixture(
    "---\ntitle: T\n---\n```yaml experiment\nid: a\nrun: k\ncaption: c\n```\n\n```yaml experiment\nid: a\nrun: k\n"
      + "caption: c\n```\n", "11:5 duplicate-id"),
]

private func directive(_ yaml: String, _ problems: String...) -> Fixture {
  let text = yaml.isEmpty ? "" : yaml + "\n"
  return Fixture(source: "---\ntitle: T\n---\n```yaml experiment\n\(text)```\n", problems: problems)
}

extension Fixture {
  fileprivate init(source: String, problems: [String]) {
    self.source = source
    self.problems = problems
  }
}

private let structure: [Fixture] = [
  body("```yaml experiments\n```\n", "4:4 near-experiment"),
  body("```yaml  Experiment\n```\n", "4:4 near-experiment"),
  body("``` experiment yaml\n```\n", "4:5 near-experiment"),
  body("~~~yml experiment\n~~~\n", "4:4 near-experiment"),
  body("```yaml-experiment\n```\n", "4:4 near-experiment"),
  body("```yaml expriment\n```\n", "4:4 near-experiment"),
  body("```experiment\n```\n", "4:4 near-experiment"),
  body("```{yaml experiment}\n```\n", "4:4 near-experiment"),
  body("```yamlexperiment\n```\n", "4:4 near-experiment"),
  body("```yaml experiment id=a\n```\n", "4:4 near-experiment"),
  body("- a\n\n  ```yaml experiment\n  id: a\n  ```\n", "6:3 nested-experiment"),
  body("> ```yaml experiment\n> id: a\n> ```\n", "4:3 nested-experiment"),
  body("```yaml experiment\nid: a\n", "4:1 unclosed-fence"),
  body("text\n\n```swift\nlet x = 1\n", "6:1 unclosed-fence"),
  body("````\n```\n", "4:1 unclosed-fence"),
  body("```\n    ```\n", "4:1 unclosed-fence"),
  body("> ```\n>     ```\n", "4:3 unclosed-fence"),
  body("> ```\n> x\n\ntext\n", "4:3 unclosed-fence"),
  body("> ```\n> x\n```\ny\n```\n", "4:3 unclosed-fence"),
  body("- ```\n  x\n```\ny\n```\n", "4:3 unclosed-fence"),
  body("text <b>bold</b>\n", "4:6 raw-html", "4:13 raw-html"),
  body("误差 <br>\nnext <br/>\n", "4:4 raw-html", "5:6 raw-html"),
  body("- a\n\n  <div>\n  x\n  </div>\n", "6:3 raw-html"),
  body("<!-- a --> text\n", "4:1 raw-html"),
  body("<!-- never closed\n\ntext\n", "4:1 unclosed-comment"),
  body("这是**粗体。**字\n", "4:3 literal-asterisks"),
  body("\\*\\* **ok** `**`\n> a **粗。**字\n", "5:5 literal-asterisks"),
  body("&amp; \\** a **b\n", "4:13 literal-asterisks"),
  body("# Again\n", "4:1 second-title"),
  body("Again\n===\n", "4:1 second-title"),
  body("[x](javascript:alert(1))\n", "4:5 unsafe-link"),
  body("[x](<JAVA\tscript&#58;alert(1)>)\n", "4:1 unsafe-link"),
  body("[x]( vbscript:x)\n", "4:6 unsafe-link"),
  body("[x](data:text/html,x) ![a](data:image/png;base64,x)\n", "4:5 unsafe-link", "4:28 unsafe-link"),
  body("[x][r]\n\n[r]: javascript:x\n", "4:1 unsafe-link"),
  body("[4](#a：n)\n", "4:7 full-width-punctuation"),
  body("字[4](#a:n？gain=3)\n", "4:10 full-width-punctuation"),
  body("[4](#a（b)\n", "4:7 full-width-punctuation"),
  body("[4](#a:)\n", "4:5 malformed-link"),
  body("[4](#:n)\n", "4:5 malformed-link"),
  body("[4](#a:n?gain)\n", "4:5 malformed-link"),
  body("[4](#a:n:m) [4](#a?=1)\n", "4:5 malformed-link", "4:17 malformed-link"),
  body("[](02-depth.md) [](#a?gain=1)\n", "4:4 empty-link", "4:20 empty-link"),
  body("text\n\n- ![](a.png)\n", "6:3 missing-alt"),
  body("[x]() ![y]( )\n", "4:5 empty-link", "4:13 empty-link"),
  body(
    "[1](#a:n?clip=1&clip=2) [x](#a?b=1&c=2&b=1&b=1)\n", "4:17 repeated-parameter", "4:40 repeated-parameter",
    "4:44 repeated-parameter"),
  body("## [](#a)\n\nHead [](#a:n)\n===\n", "4:7 link-in-heading", "6:1 second-title", "6:9 link-in-heading"),
  body("[1](#a:n \"T\") [](#a 'T') [x](#a 'T')\n", "4:5 link-title", "4:18 link-title"),
  body(
    "![1](#a:n) ![x](#a) ![y](b.md) ![z](#a：n)\n", "4:6 not-a-picture", "4:17 not-a-picture", "4:26 not-a-picture",
    "4:37 not-a-picture"),
  body("[x](file:///etc/passwd) ![x](FILE:a.png)\n", "4:5 unsafe-link", "4:30 unsafe-link"),
  body("![c](http://x/y.png) ![d](//x/y.png)\n", "4:6 remote-image", "4:27 remote-image"),
  body("![c](HTTPS://x/y.png) ![d](<ftp://x y>)\n", "4:6 remote-image", "4:23 remote-image"),
  body("> [![c][r]](a.csv)\n\n[r]: h&#116;tps://x/y.png\n", "4:4 remote-image"),
  body("[x](/abs.csv) ![y](/) [z](/02.md#a)\n", "4:5 absolute-link", "4:20 absolute-link", "4:27 absolute-link"),
  body("[x](b.MD#c) [y](a.md?x) [z](a.csv?x#?)\n", "4:5 page-extension", "4:21 link-query", "4:34 link-query"),
  body("[](a.csv)\n", "4:4 empty-link"),
  body(
    "[](b.md#a?gain=1) [x](b.md#a?gain) [x](b.md#?a=1)\n", "4:4 empty-link", "4:23 malformed-link",
    "4:40 malformed-link"),
  body("[x](b.md#a？gain=1) [x](章（上）.md#a?b=1&b=2)\n", "4:11 full-width-punctuation", "4:38 repeated-parameter"),
  body(
    "a\0b\0\n\u{7F}c\u{9F}\u{FFFE}\n\0`\u{FFFF}`\n", "4:2 control-character", "5:1 control-character",
    "5:3 control-character", "5:4 control-character", "6:3 control-character"),
  body("x &#27; &#x1b;\n", "4:1 control-character"),
  body("[x](a&#1;b.csv '&#2;')\n", "4:5 control-character", "4:5 control-character"),
]

private func body(_ text: String, _ problems: String...) -> Fixture {
  Fixture(source: "---\ntitle: T\n---\n" + text, problems: problems)
}

@Test(arguments: files + frontMatter)
func `a faulty file or front matter is reported in its place`(fixture: Fixture) {
  #expect(places(parse(fixture.source)) == fixture.problems)
}

@Test(arguments: yaml)
func `faulty YAML is reported in its place`(fixture: Fixture) {
  #expect(places(parse(fixture.source)) == fixture.problems)
}

@Test(arguments: experiments)
func `all faults of an experiment are reported in their places`(fixture: Fixture) {
  #expect(places(parse(fixture.source)) == fixture.problems)
}

@Test(arguments: structure)
func `faulty Markdown is reported in its place`(fixture: Fixture) {
  #expect(places(parse(fixture.source)) == fixture.problems)
}

private let undecodable: [(bytes: [UInt8], problem: String)] = [
  ([0xFF], "1:1 invalid-utf8"),
  ([0x61, 0x0A, 0x0A, 0xC3, 0x28], "3:1 invalid-utf8"),
  ([0x61, 0x0D, 0x0A, 0xE8, 0xAF, 0xAF, 0x62, 0x80, 0x0A], "2:3 invalid-utf8"),
  ([0xEF, 0xBB, 0xBF, 0x61, 0xED, 0xA0, 0x80], "1:2 invalid-utf8"),
  ([0x61, 0xE8, 0xAF], "1:2 invalid-utf8"),
]

@Test(arguments: undecodable)
func `bytes that are not UTF-8 are reported at the first of them`(bytes: [UInt8], problem: String) {
  let parsed = LessonParser.parse(file: "x.md", bytes: bytes)
  #expect(parsed.lesson == nil)
  #expect(places(parsed) == [problem])
}

@Test(arguments: ["yaml", "swift", "python experiment-runner", "", "yml", "tex", "yaml experience", "text"])
func `other code blocks are left alone`(info: String) {
  #expect(places(parse(body: "```\(info)\n**x** <b> ](#y)\n```\n")).isEmpty)
}
