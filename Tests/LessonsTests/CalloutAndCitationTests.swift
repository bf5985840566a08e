import Lessons
import Testing

@Test(arguments: [
  ("> [!NOTE]\n> a\n", "callout-note", "Note"), ("> [!tip]\n> a\n", "callout-tip", "Tip"),
  ("> [!IMPORTANT]  \n> a\n", "callout-important", "Important"),
  ("> [!WARNING]\n>\n> a\n", "callout-warning", "Warning"),
  (">[!CAUTION]\na\n", "callout-caution", "Caution"),
])
func `a quote with a mark is a callout with a title`(body: String, style: String, title: String) {
  #expect(
    rendered(body) == """
      <div class="callout \(style)" role="note">
      <p class="title"><strong>{\(title)}</strong></p>
      <p>a</p>
      </div>

      """)
  #expect(parse(body: body).diagnostics.isEmpty)
}

@Test func `a callout holds blocks, stands in lists, and its first line may begin with anything`() {
  #expect(
    rendered("- > [!NOTE]\n  > 。*b*\n  > - c\n") == """
      <ul>
      <li>
      <div class="callout callout-note" role="note">
      <p class="title"><strong>{Note}</strong></p>
      <p>。<em>b</em></p>
      <ul>
      <li>c</li>
      </ul>
      </div>
      </li>
      </ul>

      """)
}

@Test(arguments: [
  ("> [!NOTES]\n> a\n", ["4:3 unknown-callout"]), ("- > [!x]\n", ["4:5 unknown-callout"]),
  ("> [!NOTE] a\n", ["4:3 callout-line"]), ("> [!NOTE]*a*\n", ["4:3 callout-line"]), ("> \\[!NOTE]\n", []),
  ("> a\n> [!NOTE]\n", []), ("[!NOTE]\n", []), ("> `[!NOTE]`\n", []), ("> [!]\n", []),
])
func `marks that make no callout are reported, and what is no mark is text`(body: String, problems: [String]) {
  #expect(places(parse(body: body)) == problems)
}

@Test(arguments: [
  ("As [@a] said", "<p>As {cite a} said</p>\n"), ("[@a-1; @B_2, p. 3]", "<p>{cite a-1; B_2, p. 3}</p>\n"),
  ("> [@a,\n> pp. 1–2;\n> @b]", "<blockquote>\n<p>{cite a, pp. 1–2; b}</p>\n</blockquote>\n"),
  ("`[@a]` \\[@a] [@a](b.csv)", "<p><code>[@a]</code> [@a] <a href=\"{file b.csv}\">@a</a></p>\n"),
  ("a@b.c @d [x@y]", "<p>a@b.c @d [x@y]</p>\n"), ("**[@a]** | [@b]", "<p><strong>{cite a}</strong> | {cite b}</p>\n"),
])
func `citations are found`(body: String, html: String) {
  #expect(rendered(body) == html)
  #expect(parse(body: body).diagnostics.isEmpty)
}

@Test(arguments: [
  ("[@a, @b]", ["4:2 malformed-citation"]), ("[@a;]", ["4:5 malformed-citation"]),
  ("[@a b]", ["4:2 malformed-citation"]),
  ("[@a,]", ["4:2 malformed-citation"]), ("误 [@é]", ["4:4 malformed-citation"]),
  ("## [@a]", ["4:4 misplaced-citation"]),
  ("[x [@a]](b.md)", ["4:4 misplaced-citation"]), ("![x [@a]](b.png)", ["4:5 misplaced-citation"]),
])
func `what is no citation is reported`(body: String, problems: [String]) {
  #expect(places(parse(body: body)) == problems)
}

@Test func `keys of citations are found where they stand, in captions and notes too`() throws {
  let body =
    "误 $x$ [@one, p. 3;\n@two][^n]\n\n[^n]: See [@three].\n\n"
    + "```yaml experiment\nid: a\nrun: k\ncaption: 'It''s [@four].'\n```\n"
  let lesson = try #require(parse(body: body).lesson)
  let texts = locatedTexts(in: lesson.body + (lesson.directives.first?.caption.parts ?? []))
  #expect(texts.map(\.value) == ["one", "two", "three", "four"])
  for text in texts { #expect(sourceText(of: text, in: lesson.source) == text.value) }
}
