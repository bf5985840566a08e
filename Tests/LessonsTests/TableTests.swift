import Diagnostics
import Lessons
import Testing

/// Tables as `⟦header; header / cell; cell⟧`, aligned cells with `<`, `^` or `>` before them.
private func brief(_ html: String) -> String {
  var text = html.replacing(/<div class="table" role="region" tabindex="0" aria-label="\{Table\} \d+">\n/) { _ in "" }
    .replacing("</table>\n</div>\n", with: "⟧").replacing("<table>\n<thead>\n<tr>\n", with: "⟦")
  for (style, mark) in [("left", "<"), ("center", "^"), ("right", ">")] {
    text = text.replacing(" class=\"\(style)\">", with: ">\(mark)")
  }
  text = text.replacing(/<\/t[hd]>\n<t[hd]>/) { _ in "; " }
  return text.replacing(/<\/?(thead|tbody|tr|th|td)>\n?/) { $0.0 == "<tr>\n" ? " / " : "" }
}

@Test(arguments: [
  ("| a | b |\n| - | - |\n| 1 | 2 |\n", "⟦a; b / 1; 2⟧"), ("a | b\n-|-\n1 | 2\n", "⟦a; b / 1; 2⟧"),
  ("|a|b|c|\n|:-|:-:|-:|\n|1|2|3|\n", "⟦<a; ^b; >c / <1; ^2; >3⟧"), ("| a |\n| - |\n", "⟦a⟧"),
  ("| a | b |\n|-|-|\n| 1 |\n| 1 | 2 | 3 |\n|  | |\n", "⟦a; b / 1;  / 1; 2 / ; ⟧"),
  ("| a \\| b | `c \\| d` |\n|-|-|\n| \\\\ | \\* |\n", "⟦a | b; <code>c | d</code> / \\; *⟧"),
  ("| *a* b | **c** |\n|-|-|\n| a *b | c* d |\n", "⟦<em>a</em> b; <strong>c</strong> / a *b; c* d⟧"),
  ("| - a | # b | 1. c | > d |\n|-|-|-|-|\n", "⟦- a; # b; 1. c; &gt; d⟧"),
  ("| [4](#v:n) | [l][r] |\n|-|-|\n\n[r]: b.csv\n", "⟦{value v:n = 4}; <a href=\"{file b.csv}\">l</a>⟧"),
  ("text\n| a | b |\n|-|-|\n| 1 | 2 |\n\nmore\n", "<p>text</p>\n⟦a; b / 1; 2⟧<p>more</p>\n"),
  ("> | a | b |\n> |-|-|\n> | 1 | 2 |\nlazy | x\n", "<blockquote>\n⟦a; b / 1; 2⟧</blockquote>\n<p>lazy | x</p>\n"),
  ("- | a |\n  |-|\n  | 1 |\n- b\n", "<ul>\n<li>\n⟦a / 1⟧</li>\n<li>b</li>\n</ul>\n"),
  (
    "1. x\n\n   | a |\n   |-|\n   > q\n",
    "<ol>\n<li>\n<p>x</p>\n⟦a⟧<blockquote>\n<p>q</p>\n</blockquote>\n</li>\n</ol>\n"
  ),
  (
    "> - > | a |\n>   > |-|\n>   > | 1 |\n",
    "<blockquote>\n<ul>\n<li>\n<blockquote>\n⟦a / 1⟧</blockquote>\n</li>\n</ul>\n</blockquote>\n"
  ),
  ("| 单元 | 门 |\n|-|-:|\n| 误差，\\| | 2 |\n", "⟦单元; >门 / 误差，|; >2⟧"),
  // None of these is a table.
  ("| a |\n\n|-|\n", "<p>| a |</p>\n<p>|-|</p>\n"), ("|-|-|\n", "<p>|-|-|</p>\n"), ("|\n|\n", "<p>|\n|</p>\n"),
  ("a | b\n", "<p>a | b</p>\n"),
  ("a\n|-|-|\n", "<p>a\n|-|-|</p>\n"), ("> | a |\n|-|\n", "<blockquote>\n<p>| a |\n|-|</p>\n</blockquote>\n"),
  ("    | a |\n    |-|\n", "<pre><code>| a |\n|-|\n</code></pre>\n"),
  ("```\n| a |\n|-|\n```\n", "<pre><code>| a |\n|-|\n</code></pre>\n"),
  ("- | a |\n|-|\n", "<ul>\n<li>| a |\n|-|</li>\n</ul>\n"),
])
func `tables are read as on GitHub`(body: String, html: String) {
  #expect(brief(rendered(body)) == html)
  #expect(parse(body: body).diagnostics.isEmpty)
}

@Test func `a table is in a box that scrolls and has a name`() {
  #expect(
    rendered("| a |\n| :-: |\n| 1 |\n") == """
      <div class="table" role="region" tabindex="0" aria-label="{Table} 1">
      <table>
      <thead>
      <tr>
      <th class="center">a</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td class="center">1</td>
      </tr>
      </tbody>
      </table>
      </div>

      """)
}

@Test func `formulas in cells may hold bars, and notes stand behind their table`() {
  let html = brief(rendered("| $|x|$ | [^n] |\n|-|-|\n| $$y$$ | |\n\n[^n]: N\n\nend\n"))
  #expect(
    html.firstMatch(
      of: /⟦<math>.*?<\/math>; <sup>.*? \/ \{formula .*?\}; ⟧<div class="note".*<p>end<\/p>\n$/.dotMatchesNewlines())
      != nil)
}

@Test(arguments: [
  "| a | b |\n|-|-|\n| x \\| 误 [4e-25](#vanish:first_norm) | 4e-25 |\n",
  "> - $x$ | y\n>   -|-\n>   `\\|` \\| $|z|$ | [4e-25](#vanish:first_norm)\n",
  "p\n| 4 | 0 |\n|-|-|\n| 1 | [4e-25](#vanish:first_norm?gain=1) |\n\n| a |\n|-|\n| [**4e-25**](<#vanish:first_norm>) |\n",
  "a[^n]\n\n[^n]: | a |\n    |-|\n    | 1 \\| [4e-25](#vanish:first_norm) |\n",
])
func `links in cells are found where they stand`(body: String) throws {
  let lesson = try #require(parse(body: body).lesson)
  let texts = locatedTexts(in: lesson.body)
  #expect(texts.count >= 3)
  for text in texts { #expect(sourceText(of: text, in: lesson.source) == text.value) }
}

@Test(arguments: [
  ("| a | b | c |\n|-|-|\n", ["5:1 table-columns"]), ("> | a | b |\n> | --- |\n> | 1 |\n", ["5:3 table-columns"]),
  ("| a |\n|-|\n| [](x) \\| | **。**字 | $\\foo$ |\n", ["6:6 empty-link"]),
  (
    "| a | b |\n|-|-|\n| \\| **。**字 | $\\foo$ |\n\n[](y)\n",
    ["6:6 literal-asterisks", "6:16 unknown-math-command", "8:4 empty-link"]
  ),
])
func `problems in tables are placed where they stand`(body: String, problems: [String]) {
  #expect(places(parse(body: body)) == problems)
}

@Test func `cells that rows leave out are filled up to a limit, and the row behind it is reported`() {
  func wide(_ rows: Int) -> String {
    "|" + String(repeating: "a|", count: 2_000) + "\n|" + String(repeating: "-|", count: 2_000) + "\n"
      + String(repeating: "|1\n", count: rows)
  }
  #expect(places(parse(body: wide(50))).isEmpty)
  #expect(rendered(wide(50)).matches(of: /<td><\/td>/).count == 50 * 1_999)
  let parsed = parse(body: wide(2_000) + "\n| b |\n| - |\n")
  #expect(places(parsed) == ["56:1 missing-cells"])
  let html = outline(parsed.lesson?.body ?? [])
  #expect(html.matches(of: /<td><\/td>/).count == 50 * 1_999)
  // The rows behind it are text, and a table behind them is one.
  #expect(html.contains("<p>|1\n|1\n"))
  #expect(html.matches(of: /<table>/).count == 2)
  // A document without a site is bounded as well, and says so.
  let document = RenderedMarkdown(SourceText(file: "x.md", text: wide(2_000)))
  #expect(document.diagnostics.map(\.id) == ["missing-cells"])
  #expect(document.html.utf8.count < 2_000_000)
}

@Test func `a table in more quotes and lists than anyone reads is reported, and stays text`() {
  func quoted(_ depth: Int) -> String {
    let marks = String(repeating: ">", count: depth)
    return "\(marks)| a |\n\(marks)| - |\n"
  }
  #expect(places(parse(body: quoted(50))).isEmpty)
  #expect(rendered(quoted(50)).contains("<table>"))
  #expect(places(parse(body: quoted(51))) == ["4:52 table-nesting"])
  #expect(!rendered(quoted(51)).contains("<table>"))
}
