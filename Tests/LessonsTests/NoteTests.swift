import Diagnostics
import Lessons
import Testing

/// The HTML of a note without what the reader of the page needs beside its words.
private func brief(_ body: String) -> String {
  rendered(body)
    .replacing(
      /<sup><a href="#note\.[^"]*" id="note\.([^"]*)" role="doc-noteref" aria-label="\{Note\} \d+">(\d+)<\/a><\/sup>/
    ) {
      "⟨\($0.1)=\($0.2)⟩"
    }
    .replacing(/<div class="note" id="note\.([^"]*)" role="doc-footnote" aria-label="\{Note\} \d+">/) { "⟪\($0.1)" }
    .replacing(
      /\ <a href="#note\.([^"]*)" role="doc-backlink" aria-label="\{Back to the text\}[ \d]*">↩(?:<sup>\d+<\/sup>)?<\/a>/
    ) {
      " ↩\($0.1)"
    }
    .replacing(/<b class="number">(\d+)<\/b>/) { "(\($0.1))" }
}

@Test(arguments: [
  ("a[^x]\n\nb\n\n[^x]: n\n", "<p>a⟨x.1=1⟩</p>\n⟪x\n<p>(1) n ↩x.1</p>\n</div>\n<p>b</p>\n"),
  // By the first reference, not by the definition.
  (
    "a[^x] b[^y]\n\n[^y]: Y\n[^x]: X\n",
    "<p>a⟨x.1=1⟩ b⟨y.1=2⟩</p>\n⟪x\n<p>(1) X ↩x.1</p>\n</div>\n⟪y\n<p>(2) Y ↩y.1</p>\n</div>\n"
  ),
  (
    "a[^x]\n\nb[^x]\n\n[^x]: n\n",
    "<p>a⟨x.1=1⟩</p>\n⟪x\n<p>(1) n ↩x.1 ↩x.2</p>\n</div>\n<p>b⟨x.2=1⟩</p>\n"
  ),
  // Several paragraphs, a lazy line, a tab, code.
  (
    "a[^x]\n\n[^x]: one\nlazy\n\n    two\n\n\t- li\n\n    ```\n    c\n    ```\n\nb\n",
    "<p>a⟨x.1=1⟩</p>\n⟪x\n<p>(1) one\nlazy</p>\n<p>two</p>\n<ul>\n<li>li</li>\n</ul>\n<pre><code>c\n</code></pre>\n"
      + "<p> ↩x.1</p>\n</div>\n<p>b</p>\n"
  ),
  ("[^x]: n\n## H\n\na[^x]\n", "<h2 id=\"h\">H</h2>\n<p>a⟨x.1=1⟩</p>\n⟪x\n<p>(1) n ↩x.1</p>\n</div>\n"),
  ("a[^x]\n[^x]: n\n> q\n", "<p>a⟨x.1=1⟩</p>\n⟪x\n<p>(1) n ↩x.1</p>\n</div>\n<blockquote>\n<p>q</p>\n</blockquote>\n"),
  // Behind the whole list.
  ("- a[^注]\n- b\n\n[^注]: n\n", "<ul>\n<li>a⟨注.1=1⟩</li>\n<li>b</li>\n</ul>\n⟪注\n<p>(1) n ↩注.1</p>\n</div>\n"),
  ("a[^x]\n\n[^x]: https://example.org\n", "<p>a⟨x.1=1⟩</p>\n⟪x\n<p>(1) https://example.org ↩x.1</p>\n</div>\n"),
  // The same link definitions, code and escapes.
  (
    "a[^x] `[^x]` \\[^x]\n\n[^x]: [l][r] $y\n\n[r]: b.csv\n",
    "<p>a⟨x.1=1⟩ <code>[^x]</code> [^x]</p>\n⟪x\n<p>(1) <a href=\"{file b.csv}\">l</a> $y ↩x.1</p>\n</div>\n"
  ),
  ("```\n[^x]: n\n```\n\n    [^x]: n\n", "<pre><code>[^x]: n\n</code></pre>\n<pre><code>[^x]: n\n</code></pre>\n"),
  ("[^x](a.csv) [^ x]\n", "<p><a href=\"{file a.csv}\">^x</a> [^ x]</p>\n"),
])
func `notes stand behind the block that refers to them`(body: String, html: String) {
  #expect(brief(body) == html)
  #expect(parse(body: body).diagnostics.isEmpty)
}

@Test func `a reference and its note lead to each other, and say what they are`() {
  #expect(
    rendered("a[^x]\n\n[^x]: n\n") == """
      <p>a<sup><a href="#note.x" id="note.x.1" role="doc-noteref" aria-label="{Note} 1">1</a></sup></p>
      <div class="note" id="note.x" role="doc-footnote" aria-label="{Note} 1">
      <p><b class="number">1</b> n <a href="#note.x.1" role="doc-backlink" aria-label="{Back to the text}">↩</a></p>
      </div>

      """)
}

@Test(arguments: [
  ("a[^x]\n", ["4:4 unknown-note"]), ("[^x]: n\n", ["4:3 unused-note"]),
  ("a[^xx]\n\n[^xy]: n\n", ["4:4 unknown-note", "6:3 unused-note"]),
  ("a[^x]\n\n[^x]: n\n[^x]: m\n", ["7:3 duplicate-note"]), ("a[^x]\n\n[^x]:\n", ["6:3 empty-note"]),
  ("a[^x.y]\n\n[^x.y]: n\n", ["6:3 note-id"]), ("## H [^x]\n\n[^x]: n\n", ["4:8 misplaced-note", "6:3 unused-note"]),
  ("[a[^x]](b.md)\n\nc[^x]\n\n[^x]: n\n", ["4:5 misplaced-note"]),
  ("![a[^x]](b.png)\n\nc[^x]\n\n[^x]: n\n", ["4:6 misplaced-note"]),
  ("a[^x]\n\n[^x]: n[^y]\n[^y]: m\n", ["6:10 misplaced-note", "7:3 unused-note"]),
  ("> [^x]: n\n\na[^x]\n", ["4:5 misplaced-note"]),
  ("- a\n\n  [^x]: n\n", ["6:5 misplaced-note"]),
  (
    "a[^x]\n\n[^x]: 误 [](y)\n\n    二 $\\foo$ **。**字\n",
    ["6:12 empty-link", "8:8 unknown-math-command", "8:14 literal-asterisks"]
  ),
  ("a[^x]\n\n[^x]: n\n\n    ```yaml experiment\n    id: a\n    ```\n", ["8:5 nested-experiment"]),
  ("a[^x]\n\n[^x]: n\n\n[](y)\n", ["8:4 empty-link"]),
  ("```yaml experiment\nid: a\nrun: k\ncaption: c[^x]\n```\n", ["7:13 misplaced-note"]),
])
func `faulty notes are reported in their places`(body: String, problems: [String]) {
  #expect(places(parse(body: body)) == problems)
}

/// Notes that are taken out, with what is looked at again afterwards: callouts, tables, links, code, other notes.
private let discarded: [(body: String, problems: [String])] = [
  ("[^n]: > [!NOTE]\n    > An unused note.\n", ["4:3 unused-note"]),
  ("[^n]: > [!NOTE]\n" + String(repeating: "    > [!NOTE]\n", count: 500), ["4:3 unused-note"]),
  ("[^n]: " + String(repeating: "> ", count: 200) + "[!NOTE]\n", ["4:3 unused-note"]),
  ("[^n]: > [!NOTE]\n    > a\n    >\n    > > [!TIP]\n    > > b\n", ["4:3 unused-note"]),
  ("[^n]: | a |\n    | - |\n    | b |\n", ["4:3 unused-note"]),
  ("[^n]: > | a |\n    > | - |\n\n    - | c | d |\n      | - | - |\n", ["4:3 unused-note"]),
  ("a[^n]\n\n[^n]: n\n[^n]: > [!NOTE]\n    > m\n    >\n    > | a |\n    > | - |\n", ["7:3 duplicate-note"]),
  ("[^n]: ```yaml experiment\n    id: a\n    ```\n", ["4:3 empty-note", "4:3 unused-note", "4:7 nested-experiment"]),
  ("[^n]: ```math\n    x\n    ```\n\n    $$y$$\n", ["4:3 unused-note"]),
  (
    "[^n]: [^m]\n\n[^m]: > [!NOTE]\n    > [^n]\n",
    ["4:3 unused-note", "4:9 misplaced-note", "6:3 unused-note", "7:9 misplaced-note"]
  ),
  ("[^n]: > [!NOTE]\n    > [^m]: > [!TIP]\n", ["4:3 unused-note", "5:9 misplaced-note"]),
  ("[^n]: [1](#a:b) [](#a) ![c](d.png) [![e](f.png)](g.csv) <!-- h -->\n", ["4:3 unused-note"]),
  ("[^n]: - a\n      - > b\n        > - [c](d.csv)\n", ["4:3 unused-note"]),
  ("[^n]: > [!NOPE]\n    > a\n", ["4:3 unused-note", "4:9 unknown-callout"]),
]

@Test(arguments: discarded.indices)
func `a note that is taken out takes all it holds with it`(index: Int) {
  let (body, problems) = discarded[index]
  #expect(places(parse(body: body)) == problems)
  #expect(brief(body) == (body.hasPrefix("a") ? "<p>a⟨n.1=1⟩</p>\n⟪n\n<p>(1) n ↩n.1</p>\n</div>\n" : ""))
}

@Test func `a callout right behind a note that is taken out stays`() {
  let body = "[^n]: > [!NOTE]\n" + String(repeating: "> [!NOTE]\n", count: 1_000)
  #expect(places(parse(body: body)) == ["4:3 unused-note"])
  #expect(rendered(body).hasPrefix("<div class=\"callout callout-note\" role=\"note\">\n"))
}

@Test func `headings and tables of a note that is taken out are no part of the page`() {
  let body = "[^n]: ## Gone\n\n    | a |\n    | - |\n\n## Gone\n\n| b |\n| - |\n"
  let parsed = parse(body: body)
  #expect(places(parsed) == ["4:3 unused-note"])
  #expect(parsed.lesson?.headings.map(\.id) == ["gone"])
  #expect(parsed.lesson?.headings.map(\.position.line) == [9])
  #expect(rendered(body).contains("{Table} 1") && !rendered(body).contains("{Table} 2"))
}

@Test func `a note may begin and end with a table or a callout`() {
  #expect(
    brief("a[^x]\n\n[^x]: > [!TIP]\n    > b\n").hasPrefix("<p>a⟨x.1=1⟩</p>\n⟪x\n<p>(1) </p>\n<div class=\"callout"))
  let table = brief("a[^x]\n\n[^x]: | b |\n    | - |\n")
  #expect(table.hasPrefix("<p>a⟨x.1=1⟩</p>\n⟪x\n<p>(1) </p>\n<div class=\"table\""))
  #expect(table.hasSuffix("</table>\n</div>\n<p> ↩x.1</p>\n</div>\n"))
}

@Test func `the message of a note names the nearest one`() {
  let report = parse(body: "a[^dpeth]\n\nb[^depth]\n\n[^depth]: n\n").diagnostics.map {
    DiagnosticFormatter().format($0)
  }
  #expect(
    report == [
      """
      x.md:4:4: error: there is no note `dpeth` [unknown-note]
          4 | a[^dpeth]
            |    ^~~~~
            = expected: one of: depth
            = did you mean `depth`?
      """
    ])
}
