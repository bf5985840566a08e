import Diagnostics
import Lessons
import Testing

@Test(arguments: [
  ("A *b* **c** `d`.", "<p>A <em>b</em> <strong>c</strong> <code>d</code>.</p>\n"),
  ("See [](#vanish).", "<p>See {ref vanish}.</p>\n"),
  ("See [](02-depth.md#vanish).", "<p>See {ref 02-depth.md#vanish}.</p>\n"),
  ("[4e-25](#vanish:first_norm) left", "<p>{value vanish:first_norm = 4e-25} left</p>\n"),
  (
    "[4](#v:n?clip=1&gain=3)[5](#v:m)", "<p>{value v:n|clip=1|gain=3 = 4}{value v:m = 5}</p>\n"
  ),
  ("[**4**e](#v:n)", "<p>{value v:n = 4e}</p>\n"),
  ("[a *b*](#why)", "<p><a href=\"{anchor why}\">a <em>b</em></a></p>\n"),
  ("[up](#v?gain=3)", "<p><a href=\"{anchor v|gain=3}\">up</a></p>\n"),
  ("[n](02-depth.md#id)", "<p><a href=\"{page 02-depth.md#id}\">n</a></p>\n"),
  ("[n](02-depth.md#id?a=1&b=x)", "<p><a href=\"{page 02-depth.md#id|a=1|b=x}\">n</a></p>\n"),
  (
    "[n](../a/02-depth.md \"A \\\"t\\\" <\")",
    "<p><a href=\"{page ../a/02-depth.md}\" title=\"A &quot;t&quot; &lt;\">n</a></p>\n"
  ),
  ("[n](https://a.b/c?d=e&f#g)", "<p><a href=\"https://a.b/c?d=e&amp;f#g\">n</a></p>\n"),
  ("[n](https://a.b/readme.md)", "<p><a href=\"https://a.b/readme.md\">n</a></p>\n"),
  ("<https://a.b/c>", "<p><a href=\"https://a.b/c\">https://a.b/c</a></p>\n"),
  ("![a *b*](c.png)", "<p><img src=\"{file c.png}\" alt=\"a b\" /></p>\n"),
  ("a <!-- note --> b", "<p>a  b</p>\n"),
  ("<!-- note\n\nover lines -->\n\nb", "<p>b</p>\n"),
  ("`[a](#b)` [a](#b", "<p><code>[a](#b)</code> [a](#b</p>\n"),
  ("```\n[a](#b:c)\n```", "<pre><code>[a](#b:c)\n</code></pre>\n"),
  ("    [a](#b:c)", "<pre><code>[a](#b:c)\n</code></pre>\n"),
  ("```a](#b\n```", "<pre><code class=\"language-a](#b\"></code></pre>\n"),
  ("[a](#b \"](#c)\")", "<p><a href=\"{anchor b}\" title=\"](#c)\">a</a></p>\n"),
  ("<https://a.b/](#c>", "<p><a href=\"https://a.b/%5D(#c\">https://a.b/](#c</a></p>\n"),
  ("![x](a.png \"](#c)\")", "<p><img src=\"{file a.png}\" alt=\"x\" title=\"](#c)\" /></p>\n"),
  ("\\[a](#b) ](*c*", "<p>[a](#b) ](<em>c</em></p>\n"),
  ("## a ](\t#", "<h2 id=\"a-\">a ](</h2>\n"),
  ("`` a ]( ``", "<p><code>a ](</code></p>\n"),
  ("![a [b](#c:d) e](f.png)", "<p><img src=\"{file f.png}\" alt=\"a b e\" /></p>\n"),
  ("[d](data/a%20b.csv#r%31)", "<p><a href=\"{file data/a b.csv#r1}\">d</a></p>\n"),
  ("[d](data.csv 'T <')", "<p><a href=\"{file data.csv}\" title=\"T &lt;\">d</a></p>\n"),
  ("[n](a.html) [u](..)", "<p><a href=\"{file a.html}\">n</a> <a href=\"{file ..}\">u</a></p>\n"),
  ("[d](./a:b) [e](1:2)", "<p><a href=\"{file ./a:b}\">d</a> <a href=\"{file 1:2}\">e</a></p>\n"),
  ("[d](100%.csv) [e](%FF.csv)", "<p><a href=\"{file 100%.csv}\">d</a> <a href=\"{file %FF.csv}\">e</a></p>\n"),
  ("[n](%6e.md)", "<p><a href=\"{page n.md}\">n</a></p>\n"),
  ("[d](//a.b/c.md)", "<p><a href=\"//a.b/c.md\">d</a></p>\n"),
  ("[![a <b](c.png)](d.csv)", "<p><a href=\"{file d.csv}\"><img src=\"{file c.png}\" alt=\"a &lt;b\" /></a></p>\n"),
  ("![a ![b](c.png) d](e.png)", "<p><img src=\"{file e.png}\" alt=\"a b d\" /></p>\n"),
  ("## [4](#v:n) [a](#b)", "<h2 id=\"4-a\">{value v:n = 4} <a href=\"{anchor b}\">a</a></h2>\n"),
])
func `Markdown is rendered in parts`(body: String, expected: String) {
  let parsed = parse(body: body)
  #expect(parsed.diagnostics.isEmpty)
  #expect(outline(parsed.lesson?.body ?? []) == expected)
}

@Test(arguments: [
  ("你好\n世界", "你好世界"),
  ("你好，\nworld", "你好，world"),
  ("hello\n（世界）", "hello（世界）"),
  ("hello\nworld", "hello\nworld"),
  ("你好\nworld", "你好\nworld"),
  ("**你好**\n*世界*", "<strong>你好</strong><em>世界</em>"),
  ("안녕\n세계", "안녕\n세계"),
  ("你好  \n世界", "你好<br />\n世界"),
  ("你好\n[](#a)\n世界", "你好{ref a}世界"),
  ("see\n[](#a)\nand", "see\n{ref a}\nand"),
])
func `soft breaks vanish where no space is meant`(body: String, expected: String) {
  #expect(rendered(body) == "<p>\(expected)</p>\n")
}

@Test func `headings get ids as on GitHub`() throws {
  let body = """
    ## Why does it vanish?
    ## *A* `b_c` & [d](#a)
    ## 梯度消失：为什么
    ## Why does it vanish?
    ### Why does it vanish?
    ## why-does-it-vanish-1
    ## !!!
    ## Élan – 2
    """
  let headings = try #require(parse(body: body).lesson).headings
  #expect(
    headings.map(\.id) == [
      "why-does-it-vanish", "a-b_c--d", "梯度消失为什么", "why-does-it-vanish-1", "why-does-it-vanish-2",
      "why-does-it-vanish-1-1", "section", "élan--2",
    ])
  #expect(headings[1].html == "<em>A</em> <code>b_c</code> &amp; d")
  #expect(headings[1].text == "A b_c & d")
  #expect(headings.map(\.level) == [2, 2, 2, 2, 3, 2, 2, 2])
  #expect(headings.map(\.position.line) == Array(4...11))
  #expect(rendered("## Why *this*?") == "<h2 id=\"why-this\">Why <em>this</em>?</h2>\n")
}

@Test func `a heading does not take the id of a figure`() {
  let figure = "```yaml experiment\nid: vanish\nrun: k\ncaption: c\n```\n"
  #expect(rendered("## Vanish\n\n" + figure) == "<h2 id=\"vanish-1\">Vanish</h2>\n{figure 0}\n")
}

@Test func `raw HTML passes when it is allowed, without comments`() {
  let options = RenderOptions(allowRawHTML: true)
  #expect(
    rendered("<b>x</b> <!-- c -->\n\n<div>\n[a](#b)\n</div>\n", options: options)
      == "<p><b>x</b> </p>\n<div>\n[a](#b)\n</div>\n")
}

@Test func `line endings and a byte order mark change nothing`() throws {
  let text =
    "---\ntitle: T\n---\n\n## A\n\n```yaml experiment\nid: a\nrun: k\ncaption: >\n  c\n  d\n```\n\nx [1](#a:b)\ny\n"
  let expected = try #require(parse(text).lesson)
  for ending in ["\r\n", "\r"] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let other = "\u{FEFF}" + lines.joined(separator: ending)
    let lesson = try #require(parse(other).lesson)
    #expect(lesson.body == expected.body)
    #expect(lesson.directives == expected.directives)
    #expect(lesson.headings == expected.headings)
  }
}

@Test func `no heading and no figure can have an id with a dot, which ids of the page's own have`() throws {
  let body = "## a.b\n## 1.\n## ．。…\n## `x.y`\n\n```yaml experiment\nid: a.b\nrun: k\ncaption: c\n```\n"
  let parsed = parse(body: body)
  let lesson = try #require(parsed.lesson)
  #expect(lesson.headings.map(\.id) == ["ab", "1", "section", "xy"])
  #expect(places(parsed) == ["10:5 invalid-value"])
  #expect(lesson.directives.isEmpty)
}

@Test func `words of links stay in the table of contents`() throws {
  let heading = try #require(parse(body: "## To [*a*](b.md) and [4](#v:n)").lesson?.headings.first)
  #expect(heading.html == "To <em>a</em> and 4")
  #expect(heading.text == "To a and 4")
}

@Test(arguments: [
  ("See [](#fig) value", "See value"), ("[](#fig)", ""), ("[](#fig) shows [4e-25](#v:n).", "shows 4e-25."),
  ("a  [](#fig)", "a"), ("[**4** %](#v:n)  x", "4 % x"),
])
func `the plain text of a caption has the quoted values and no gaps`(caption: String, text: String) throws {
  let body = "```yaml experiment\nid: fig\nrun: k\ncaption: '\(caption)'\n```\n"
  #expect(parse(body: body).lesson?.directives.first?.caption.text == text)
}

@Test func `objectives are inline Markdown with quoted values`() throws {
  let parsed = parse("---\ntitle: T\nobjectives:\n  - Say *why* [4](#v:n)\n  - '`x` <'\n---\n")
  #expect(parsed.diagnostics.isEmpty)
  let objectives = try #require(parsed.lesson).frontMatter.objectives
  #expect(objectives.map { outline($0.parts) } == ["Say <em>why</em> {value v:n = 4}", "<code>x</code> &lt;"])
  #expect(objectives.map(\.text) == ["Say why 4", "x <"])
  #expect(locatedTexts(in: objectives[0].parts).map { "\($0.position)" } == ["4:16", "4:20", "4:22"])
}
