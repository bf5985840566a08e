import Diagnostics
import Lessons
import Testing

/// For each section of the CommonMark specification (version 0.30) texts of our own, and what it makes of them.
private let examples: [(section: String, markdown: String, html: String)] = [
  ("Tabs", "\tx\ty\n", "<pre><code>x\ty\n</code></pre>\n"),
  ("Tabs", "-\tone\n\n\ttwo\n", "<ul>\n<li>\n<p>one</p>\n<p>two</p>\n</li>\n</ul>\n"),
  ("Backslash escapes", "\\# \\[x\\] \\% \\q `\\a`\n", "<p># [x] % \\q <code>\\a</code></p>\n"),
  ("Entity references", "&lt; &eacute; &#8594; &#x2026; &nosuch; &#0;\n", "<p>&lt; é → … &amp;nosuch; \u{FFFD}</p>\n"),
  ("Precedence", "- `a\n- b`\n", "<ul>\n<li>`a</li>\n<li>b`</li>\n</ul>\n"),
  ("Thematic breaks", "* * *\n\n____\n\n- -\n", "<hr />\n<hr />\n<ul>\n<li>\n<ul>\n<li></li>\n</ul>\n</li>\n</ul>\n"),
  ("ATX headings", "### Three ###\n####### Seven\n#none\n", "<h3>Three</h3>\n<p>####### Seven\n#none</p>\n"),
  (
    "Setext headings", "Two *lines*\nof title\n----\n\nOne\n=\n",
    "<h2>Two <em>lines</em>\nof title</h2>\n<h1>One</h1>\n"
  ),
  (
    "Indented code blocks", "    a\n\n      b\n\ntext\n    still text\n",
    "<pre><code>a\n\n  b\n</code></pre>\n<p>text\nstill text</p>\n"
  ),
  (
    "Fenced code blocks", "~~~~ ruby x\n~~~\n<a>\n~~~~~\n",
    "<pre><code class=\"language-ruby\">~~~\n&lt;a&gt;\n</code></pre>\n"
  ),
  (
    "Fenced code blocks", "``` math-like\nnever closed\n",
    "<pre><code class=\"language-math-like\">never closed\n</code></pre>\n"
  ),
  ("HTML blocks", "<section>\n*raw*\n\n*not*\n</section>\n", "<section>\n*raw*\n<p><em>not</em></p>\n</section>\n"),
  ("HTML blocks", "<!-- a\n\n[^c]: d\n| b -->\n*e*\n", "<!-- a\n\n[^c]: d\n| b -->\n<p><em>e</em></p>\n"),
  (
    "Link reference definitions", "[One two]: <a b> 'T'\n\n[one\nTWO]\n",
    "<p><a href=\"a%20b\" title=\"T\">one\nTWO</a></p>\n"
  ),
  ("Paragraphs", "  a\n   b\n\n\nc  \n", "<p>a\nb</p>\n<p>c</p>\n"),
  ("Blank lines", "\n\n  \na\n \n\n# b\n\n", "<p>a</p>\n<h1>b</h1>\n"),
  (
    "Block quotes", "> a\nb\n>\n> > c\n",
    "<blockquote>\n<p>a\nb</p>\n<blockquote>\n<p>c</p>\n</blockquote>\n</blockquote>\n"
  ),
  (
    "List items", "7) a\n\n   b\n\n       c\n",
    "<ol start=\"7\">\n<li>\n<p>a</p>\n<p>b</p>\n<pre><code>c\n</code></pre>\n</li>\n</ol>\n"
  ),
  (
    "Lists", "- a\n- b\n+ c\n\n+ d\n",
    "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ul>\n<li>\n<p>c</p>\n</li>\n<li>\n<p>d</p>\n</li>\n</ul>\n"
  ),
  ("Inlines", "a`b`c\n", "<p>a<code>b</code>c</p>\n"),
  ("Code spans", "`` a ` b `` ` `` ` `x\ny`\n", "<p><code>a ` b</code> <code>``</code> <code>x y</code></p>\n"),
  (
    "Emphasis", "*a **b** c* __d__ e_f_g ***h*** **i。**j\n",
    "<p><em>a <strong>b</strong> c</em> <strong>d</strong> e_f_g <em><strong>h</strong></em> **i。**j</p>\n"
  ),
  (
    "Links", "[a](<b c> \"T\") [d]() [e [f](g)](h) [](#x) [k](l.md#m?n=1)\n",
    "<p><a href=\"b%20c\" title=\"T\">a</a> <a href=\"\">d</a> [e <a href=\"g\">f</a>](h) <a href=\"#x\"></a> <a href=\"l.md#m?n=1\">k</a></p>\n"
  ),
  (
    "Images", "![a *b*](c.png 'T') ![](d)\n",
    "<p><img src=\"c.png\" alt=\"a b\" title=\"T\" /> <img src=\"d\" alt=\"\" /></p>\n"
  ),
  (
    "Autolinks", "<https://a.b/?c=d&e> <f@g.h> <1 not>\n",
    "<p><a href=\"https://a.b/?c=d&amp;e\">https://a.b/?c=d&amp;e</a> <a href=\"mailto:f@g.h\">f@g.h</a> &lt;1 not&gt;</p>\n"
  ),
  ("Raw HTML", "a <b class='c'>d</b> <!-- e --> <1>\n", "<p>a <b class='c'>d</b> <!-- e --> &lt;1&gt;</p>\n"),
  ("Hard line breaks", "a  \nb\\\nc\n", "<p>a<br />\nb<br />\nc</p>\n"),
  ("Soft line breaks", "误差\n反传 \n x\n", "<p>误差\n反传\nx</p>\n"),
  ("Textual content", "a | b  & \"c\" 'd' $5 [e] ^f @g\n", "<p>a | b  &amp; &quot;c&quot; 'd' $5 [e] ^f @g</p>\n"),
]

private func document(_ text: String) -> SourceText { SourceText(file: "x.md", text: text) }

private func withoutIDs(_ html: String) -> String { html.replacing(/<h([1-6]) id="[^"]*">/) { "<h\($0.1)>" } }

@Test(arguments: examples.indices)
func `a text without extensions comes out as CommonMark says`(index: Int) {
  let example = examples[index]
  #expect(RenderedMarkdown.commonMark(document(example.markdown)) == example.html, "\(example.section)")
  let rendered = RenderedMarkdown(document(example.markdown))
  #expect(withoutIDs(rendered.html) == example.html, "\(example.section)")
  #expect(rendered.diagnostics.isEmpty)
}

@Test func `every section of the specification has an example`() { #expect(Set(examples.map(\.section)).count == 26) }

private let pieces = [
  "a", "b c", " ", "\n", "\n\n", "  \n", "\\\n", "*", "**", "_", "`", "``", "[", "]", "](", ")", "(/u)", "![", "<", ">",
  "<b>",
  "</b>", "<!-- c -->", "<div>\n", "> ", "- ", "1. ", "# ", "## x\n", "---\n", "===\n", "    ", "\t", "```\n",
  "~~~ x\n", "&amp;", "&#42;",
  "\\", "\\*", "[r]", "\n[r]: /v 't'\n", "<https://a.b>", "误", "。", "“", "|", " | ", "$ ", "^", "@", "!", ":", "{", "}",
  "\"", "e\u{301}",
]

/// libcmark, which other sites trust, is the oracle: what has no extension must not be touched by those there are.
@Test func `random texts without extensions come out as libcmark renders them`() {
  var state: UInt64 = 7
  func next(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % count
  }
  var compared = 0
  for _ in 0..<(isExhaustive ? 200_000 : 5_000) {
    let text = (0...next(14)).map { _ in pieces[next(pieces.count)] }.joined()
    let isPlain =
      !["[^", "[@", "[!", "$"].contains { text.contains($0) } && !text.hasPrefix("---")
      && text.firstMatch(of: /\|[^\n]*-|-[^\n]*\|/) == nil
    guard isPlain else { continue }
    compared += 1
    let source = document(text)
    let expected = RenderedMarkdown.commonMark(source)
    if withoutIDs(RenderedMarkdown(source).html) != withoutIDs(expected) { Issue.record("\(text.debugDescription)") }
  }
  #expect(compared > 1_000)
}

@Test func `without a site extensions become what they are on a page, and front matter is left out`() {
  let rendered = RenderedMarkdown(
    document(
      "---\ntitle: T\n---\n## A $x$[^n]\n\n[^n]: N\n\n[4](#a:b) [@c]\n\n| a |\n|-|\n\n> [!NOTE]\n> b\n\n```yaml experiment\nid: a\n```\n"
    ))
  #expect(rendered.html.contains("<p><a href=\"#a:b\">4</a> [@c]</p>\n<table>\n<thead>"))
  #expect(rendered.html.contains("<p class=\"title\"><strong>Note</strong></p>\n<p>b</p>"))
  #expect(rendered.html.contains("<pre><code class=\"language-yaml\">id: a\n</code></pre>"))
  #expect(
    rendered.diagnostics.map { "\($0.position.map(String.init(describing:)) ?? "") \($0.id)" } == [
      "4:11 misplaced-note", "6:3 unused-note",
    ])
  #expect(RenderedMarkdown(document("---\nTwo\n---\nx\n")).html == "<hr />\n<h2 id=\"two\">Two</h2>\n<p>x</p>\n")
  #expect(RenderedMarkdown.commonMark(document("$x$ [^n] | a")) == "<p>$x$ [^n] | a</p>\n")
}
