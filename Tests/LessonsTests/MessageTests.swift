import Diagnostics
import Lessons
import Testing

/// Faulty files and exactly what is said about them.
private let messages: [(source: String, message: String)] = [
  (
    "text\n",
    """
    x.md:1:1: error: the lesson has no front matter [missing-front-matter]
        1 | text
          | ^
          = expected: a line `---` at the very start
          = help: begin with `---`, `title: …`, `---`
    """
  ),
  (
    "---\ntitle: T\nobjectves: [a]\n---\n",
    """
    x.md:3:1: error: unknown key `objectves` in the front matter [unknown-key]
        3 | objectves: [a]
          | ^~~~~~~~~
          = expected: one of: title, description, chapter, order, slug, draft, aliases, objectives, differs
          = did you mean `objectives`?
    """
  ),
  (
    "---\ntitle: T\norder: 'two'\n---\n",
    """
    x.md:3:8: error: `order` cannot be `two` [invalid-value]
        3 | order: 'two'
          |        ^~~~~
          = expected: a whole number
    """
  ),
  (
    "---\ntitle: 误差: 反传\n---\n",
    """
    x.md:2:10: error: cannot read the YAML: mapping values are not allowed in this context [yaml-syntax]
        2 | title: 误差: 反传
          |            ^
          = help: put text that holds `: ` in quotes
    """
  ),
  (
    "---\ntitle: T\norder: 1\norder: 2\n---\n",
    """
    x.md:4:1: error: the key `order` is given twice [duplicate-key]
        4 | order: 2
          | ^~~~~
          = help: the first is on line 3
    """
  ),
  (
    "---\ntitle: T\n---\n``` yaml experimnt\nid: a\n```\n",
    """
    x.md:4:5: error: `yaml experimnt` is not the info string of an experiment [near-experiment]
        4 | ``` yaml experimnt
          |     ^~~~~~~~~~~~~~
          = expected: `yaml experiment`
          = did you mean `yaml experiment`?
    """
  ),
  (
    "---\ntitle: T\n---\n```yaml experiment\nid: a\nrun: k\ncapton: c\n```\n",
    """
    x.md:4:1: error: the experiment has no `caption` [missing-key]
        4 | ```yaml experiment
          | ^
          = expected: `caption: …`
    x.md:7:1: error: unknown key `capton` in the experiment [unknown-key]
        7 | capton: c
          | ^~~~~~
          = expected: one of: id, run, parameters, compare, facet, seeds, controls, link, caption, takeaway, claims
          = did you mean `caption`?
    """
  ),
  (
    "---\ntitle: T\n---\n- x\n\n\t~~~yaml experiment\n",
    """
    x.md:6:2: error: an experiment cannot stand in a list [nested-experiment]
        6 |     ~~~yaml experiment
          |     ^~~
          = help: move it out, with empty lines around it
    x.md:6:2: error: the code block is never closed [unclosed-fence]
        6 |     ~~~yaml experiment
          |     ^~~
          = expected: a line with 3 or more of the same character at the end of the block
    """
  ),
  (
    "---\ntitle: T\n---\n梯度**消失。**了\n",
    """
    x.md:4:3: error: `**` stays as asterisks here [literal-asterisks]
        4 | 梯度**消失。**了
          |     ^~~~~~~~~~
          = help: next to punctuation emphasis needs a space outside, or the punctuation moved out of it: `**…**。`; \
    asterisks that are meant are written `\\*\\*`
    """
  ),
  (
    "---\ntitle: T\n---\n梯度 [4e-25](#vanish：first_norm)\n",
    """
    x.md:4:19: error: full-width punctuation in the link destination `#vanish：first_norm` [full-width-punctuation]
        4 | 梯度 [4e-25](#vanish：first_norm)
          |                     ^~
          = expected: ASCII punctuation
          = did you mean `#vanish:first_norm`?
    """
  ),
  (
    "---\ntitle: T\n---\n[见](02-a.md#wall？clip=1) [x](02-a.md#wall?clip)\n",
    """
    x.md:4:17: error: full-width punctuation in the link destination `02-a.md#wall？clip=1` [full-width-punctuation]
        4 | [见](02-a.md#wall？clip=1) [x](02-a.md#wall?clip)
          |                  ^~
          = expected: ASCII punctuation
          = did you mean `02-a.md#wall?clip=1`?
    x.md:4:30: error: `02-a.md#wall?clip` is not a link to a figure [malformed-link]
        4 | [见](02-a.md#wall？clip=1) [x](02-a.md#wall?clip)
          |                                ^~~~~~~~~~~~~~~~~
          = expected: `page.md#figure` or `page.md#figure?parameter=value`
    """
  ),
  (
    "---\ntitle: T\n---\nA <b>tag</i>\n",
    """
    x.md:4:3: error: HTML is not allowed in a lesson [raw-html]
        4 | A <b>tag</i>
          |   ^~~
          = help: write it in Markdown, put code in backticks, or set `raw_html: true` in unroll.yml
    x.md:4:9: error: HTML is not allowed in a lesson [raw-html]
        4 | A <b>tag</i>
          |         ^~~~
          = help: write it in Markdown, put code in backticks, or set `raw_html: true` in unroll.yml
    """
  ),
  (
    "---\ntitle: T\n---\n[x](javascript:alert)\n",
    """
    x.md:4:5: error: a link cannot go to `javascript:` [unsafe-link]
        4 | [x](javascript:alert)
          |     ^~~~~~~~~~~~~~~~
          = expected: a web address or a file
    """
  ),
  (
    "---\ntitle: C # minor\naliases: [\"../\u{301}notes.txt\", .manifest]\n---\na\u{1B}[2J\n",
    """
    x.md:2:10: error: from here on the text is a comment to YAML, and left out [yaml-comment-in-text]
        2 | title: C # minor
          |          ^~~~~~~
          = help: put the whole text in quotes
    x.md:3:11: error: the path `../\u{301}notes.txt` has a part `..` [invalid-value]
        3 | aliases: ["../\u{301}notes.txt", .manifest]
          |           ^~~~~~~~~~~~~~
          = expected: a path such as `old/name.html`
    x.md:3:28: error: the path `.manifest` has a part that starts with a dot [invalid-value]
        3 | aliases: ["../\u{301}notes.txt", .manifest]
          |                           ^~~~~~~~~
          = expected: a path such as `old/name.html`
    x.md:5:2: error: the text holds the control character U+001B [control-character]
        5 | a\\u{1B}[2J
          |  ^~~~~~
          = help: remove the character
    """
  ),
  (
    "---\ntitle: T\n---\n[a](b.MD) [c](/d) [e](f.csv?g)\n",
    """
    x.md:4:5: error: the file of a lesson does not end like this [page-extension]
        4 | [a](b.MD) [c](/d) [e](f.csv?g)
          |     ^~~~
          = expected: `.md` in lower case
          = did you mean `b.md`?
    x.md:4:15: error: `/d` leads out of a site that is opened from disk [absolute-link]
        4 | [a](b.MD) [c](/d) [e](f.csv?g)
          |               ^~
          = expected: a path relative to this file
    x.md:4:28: error: a query has no meaning to a file [link-query]
        4 | [a](b.MD) [c](/d) [e](f.csv?g)
          |                            ^~
          = expected: a path without `?`
          = help: a `?` in the name of a file is written `%3F`
    """
  ),
]

@Test(arguments: messages.indices)
func `the message says what is wrong, where, and what to do`(index: Int) {
  let (source, message) = messages[index]
  let printed = parse(source).diagnostics.map { DiagnosticFormatter().format($0) }.joined(separator: "\n")
  #expect(printed == message)
}
