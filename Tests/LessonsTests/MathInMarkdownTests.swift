import Diagnostics
import Lessons
import Testing

/// A body with its formulas as `⟦TeX⟧` in the text and `⟦⟦TeX⟧⟧` in display.
private func marked(_ html: String) -> String {
  html.replacing(/\{formula (<math.*?<\/math>)\}/.dotMatchesNewlines()) { "⟦\($0.1)⟧" }
    .replacing(
      /<math[^>]*><semantics>.*?<annotation[^>]*>(.*?)<\/annotation><\/semantics><\/math>/.dotMatchesNewlines()
    ) {
      "⟦\($0.1)⟧"
    }
}

@Test(arguments: [
  ("It costs $5 and $10.", "<p>It costs $5 and $10.</p>\n"), ("US$5-$6", "<p>US$5-$6</p>\n"),
  ("$20,000 and $30,000", "<p>$20,000 and $30,000</p>\n"), ("a $ b $ c", "<p>a $ b $ c</p>\n"),
  ("\\$x\\$ and \\$$5", "<p>$x$ and $$5</p>\n"), ("`$x$` ``$`y`$``", "<p><code>$x$</code> <code>$`y`$</code></p>\n"),
  ("```\n$x$\n$$\n```", "<pre><code>$x$\n$$\n</code></pre>\n"), ("    $$ x $$", "<pre><code>$$ x $$\n</code></pre>\n"),
  ("~~~tex $x$\n$$y$$\n~~~", "<pre><code class=\"language-tex\">$$y$$\n</code></pre>\n"),
  (
    "[a](b$c$.csv) [d](e 'f $g$')",
    "<p><a href=\"{file b$c$.csv}\">a</a> <a href=\"{file e}\" title=\"f $g$\">d</a></p>\n"
  ),
  ("<https://a.b/$x$>", "<p><a href=\"https://a.b/$x$\">https://a.b/$x$</a></p>\n"),
  ("[a][r]\n\n[r]: b$c$.csv '$t$'", "<p><a href=\"{file b$c$.csv}\" title=\"$t$\">a</a></p>\n"),
  ("a <!-- $x --> b$ c", "<p>a  b$ c</p>\n"), ("<!--\n$$\n-->\n\nb", "<p>b</p>\n"), ("$$$ x $$$", "<p>$$$ x $$$</p>\n"),
  ("costs $5 in `x$`", "<p>costs $5 in <code>x$</code></p>\n"), ("$a\n\nb$", "<p>$a</p>\n<p>b$</p>\n"),
  ("$", "<p>$</p>\n"),
])
func `dollars that are no mathematics stay`(body: String, html: String) {
  #expect(rendered(body) == html)
  #expect(parse(body: body).diagnostics.isEmpty)
}

@Test func `HTML that is allowed keeps its dollars`() {
  let options = RenderOptions(allowRawHTML: true)
  #expect(
    rendered("<b title=\"$x$\">$</b> $\n\n<div>\n$$\n</div>\n", options: options)
      == "<p><b title=\"$x$\">$</b> $</p>\n<div>\n$$\n</div>\n")
}

@Test(
  arguments: [
    ("$x$", "<p>⟦x⟧</p>\n"), ("梯度$x$消失，$y$。", "<p>梯度⟦x⟧消失，⟦y⟧。</p>\n"),
    ("$a_b$ and $c_d$, $a*b$ *c*", "<p>⟦a_b⟧ and ⟦c_d⟧, ⟦a*b⟧ <em>c</em></p>\n"),
    ("$\\|x\\|\\,\\{y\\}$", "<p>⟦\\|x\\|\\,\\{y\\}⟧</p>\n"), ("$a<b$ and $c>d$", "<p>⟦a&lt;b⟧ and ⟦c&gt;d⟧</p>\n"),
    ("$`x_1`$", "<p>⟦x_1⟧</p>\n"), ("**$x$**字 _$y$_", "<p><strong>⟦x⟧</strong>字 <em>⟦y⟧</em></p>\n"),
    ("$a\nb$ c", "<p>⟦a\nb⟧ c</p>\n"), ("costs \\$5, $x$", "<p>costs $5, ⟦x⟧</p>\n"),
    ("$\\text{\\$5}$", "<p>⟦\\text{\\$5}⟧</p>\n"),
    ("$f[x](y)$", "<p>⟦f[x](y)⟧</p>\n"), ("[$x$](a.csv)", "<p><a href=\"{file a.csv}\">⟦x⟧</a></p>\n"),
    ("![the $x^2$](a.png)", "<p><img src=\"{file a.png}\" alt=\"the x^2\" /></p>\n"),
    ("$$x$$", "⟦⟦x⟧⟧\n"), ("$$\na\n= b\n- c\n+ d\n$$", "⟦⟦a\n= b\n- c\n+ d⟧⟧\n"),
    ("$$\na\n=\nb\n# c$$\n\nd", nil), ("text $$x$$ goes on", "<p>text ⟦⟦x⟧⟧ goes on</p>\n"),
    ("text\n$$\nx\n$$\ngoes on", "<p>text\n⟦⟦x⟧⟧\ngoes on</p>\n"),
    ("> $$\n> a\n> = b\n> $$", "<blockquote>\n⟦⟦a\n  = b⟧⟧\n</blockquote>\n"),
    ("- $x$\n- $$\n  y\n  $$", "<ul>\n<li>⟦x⟧</li>\n<li>\n⟦⟦y⟧⟧\n</li>\n</ul>\n"),
    ("```math\nx\n\ny\n```", "⟦⟦x\n\ny⟧⟧\n"), ("> ```math\n> x\n> ```", "<blockquote>\n⟦⟦x⟧⟧\n</blockquote>\n"),
    ("- ```math\n  x\n  ```", "<ul>\n<li>\n⟦⟦x⟧⟧\n</li>\n</ul>\n"),
    ("$$x$$ $$y$$", "<p>⟦⟦x⟧⟧ ⟦⟦y⟧⟧</p>\n"),
  ] as [(String, String?)])
func `formulas are found`(body: String, html: String?) {
  let parsed = parse(body: body)
  if let html {
    #expect(marked(outline(parsed.lesson?.body ?? [])) == html)
    #expect(parsed.diagnostics.isEmpty)
  } else {
    #expect(places(parsed) == ["8:1 math-character"])
  }
}

@Test(arguments: [
  ("a $\\foo$", ["4:4 unknown-math-command"]), ("误 $x^a^b$ [](y)", ["4:7 double-script", "4:14 empty-link"]),
  ("$$\nx\n\\foo\n$$ [](y)", ["6:1 unknown-math-command", "7:7 empty-link"]), ("$$ x", ["4:1 unclosed-math"]),
  ("a $$\nx\n\ny", ["4:3 unclosed-math"]),
  ("> $$\n> x &\n> $$\n> \n> [](y)", ["5:5 stray-alignment", "8:6 empty-link"]),
  ("```math\n{x\n```", ["5:1 unbalanced-brace"]), ("> ~~~ math\n> \n>  \\foo\n> ~~~", ["6:4 unknown-math-command"]),
  ("- ```math\n  x &\n  ```", ["5:5 stray-alignment"]), ("```math\n```", ["4:8 empty-math"]),
  ("$$ $$", ["4:3 empty-math"]),
  ("```math\nx", ["4:1 unclosed-fence"]), ("## A $$x$$", ["4:6 display-math"]), ("`$\\foo$` <!-- $\\foo$ -->", []),
  (
    "$$\na\n$$\n\n```yaml experiment\nid: a\nrun: k\ncaption: 'A $x$ $\\foo$'\n```\n\n[](z)",
    ["11:18 unknown-math-command", "14:4 empty-link"]
  ),
  ("$$\na\n$$\n\n```yaml experiment\nid: a\nrun: k\ncaptoin: c\n```", ["8:1 missing-key", "11:1 unknown-key"]),
])
func `problems in and behind formulas are placed where they stand`(body: String, expected: [String]) {
  #expect(
    places(parse(body: body))
      == expected)
}

@Test func `headings have ids, words and formulas`() throws {
  let heading = try #require(
    parse(body: "## The matrix $W_{hh}$ and $\\partial L/\\partial h_t$").lesson?.headings.first)
  #expect(heading.id == "the-matrix-w_hh-and-lh_t")
  #expect(heading.text == "The matrix W_hh and ∂L/∂h_t")
  #expect(marked(heading.html) == "The matrix ⟦W_{hh}⟧ and ⟦\\partial L/\\partial h_t⟧")
}

@Test func `captions, takeaways and objectives have formulas, but none in display`() throws {
  let figure = "```yaml experiment\nid: a\nrun: k\ncaption: The norm $\\|h_t\\|$ of [4](#a:n).\ntakeaway: $x$\n```\n"
  let parsed = parse("---\ntitle: T\nobjectives:\n  - 'Say $x^2$'\n---\n" + figure)
  #expect(parsed.diagnostics.isEmpty)
  let lesson = try #require(parsed.lesson)
  #expect(lesson.directives[0].caption.text == "The norm ‖h_t‖ of 4.")
  #expect(marked(outline(lesson.directives[0].caption.parts)) == "The norm ⟦\\|h_t\\|⟧ of {value a:n = 4}.")
  #expect(lesson.frontMatter.objectives.map(\.text) == ["Say x^2"])
  let display = parse(body: "```yaml experiment\nid: a\nrun: k\ncaption: of $$x$$\n```\n")
  #expect(places(display) == ["7:13 display-math"])
}

@Test func `the message of a formula says what, where and what instead`() {
  let report = parse(body: "Loss $\\frca{a}{b}$ and $$\n").diagnostics.map { DiagnosticFormatter().format($0) }
  #expect(
    report == [
      """
      x.md:4:7: error: unknown command `\\frca` in a formula [unknown-math-command]
          4 | Loss $\\frca{a}{b}$ and $$
            |       ^~~~~
            = expected: one of: \\frac, \\dfrac, \\tfrac, \\vec, \\beta, \\zeta, \\eta, \\iota, \\rho, \\Re, \\circ, \\cap, … and 330 more
            = did you mean `\\frac`?
      """,
      """
      x.md:4:24: error: the formula is never closed [unclosed-math]
          4 | Loss $\\frca{a}{b}$ and $$
            |                        ^~
            = expected: `$$` before the next empty line
            = help: dollars that are meant are written `\\$\\$`
      """,
    ])
}

@Test(
  .timeLimit(.minutes(10)),
  arguments: [
    "$", "$$", "$a$", "$$a$$", "$`", "$\\a$", "$$\n", "$a ", "`$", "<a b='$", "](a$", "$$a\n\n", "> $$\n",
    "$\\frac{a}{b}$ ", "x_$y$_*",
  ])
func `many dollars are read in time`(unit: String) {
  let size = isExhaustive ? 1_000_000 : 100_000
  let text = String(repeating: unit, count: size / unit.utf8.count)
  #expect(parse(body: text).lesson != nil)
}
