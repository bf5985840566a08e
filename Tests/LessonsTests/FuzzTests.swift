import Diagnostics
import Lessons
import Testing

/// SplitMix64 (Steele, Lea and Flood 2014): the same inputs on every run.
private struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Lessons to mutate: one of everything, and notes that hold what is looked at again after they were taken out.
private let seedTexts = [everything, notes]

private let notes = """
  ---
  title: T
  ---

  ## H[^a]

  | x[^b] | y |
  | - | - |
  | z | [^c] |

  [^n]: > [!NOTE]
      > An unused note.
      >
      > > [!TIP]
      > > [^a]: | q |
      > > | - |

  [^a]: | a | b |
      | - | -: |
      | $x$ |

      ## Heading in a note

  [^b]: ![](x.png) [1](#f:v) [](#f) <!-- c -->

      - > [!WARNING]
        > - | a |
        >   |---|

      ```yaml experiment
      id: f
      ```

  [^b]: > [!CAUTION]
  lazy

      $$y$$

  [^c]: [^b]: ## x
  [^d]: ```math
      z
      ```
  > [!IMPORTANT]
  > [^e]: n

  [f]: #f:v
  """

private let everything = """
  ---
  title: "误差: why"
  order: 1
  aliases: [a.html, 'b.html']
  objectives:
    - one
  ---

  ## Why [x](#y)?

  A hundred steps, [4e-25](#vanish:first_norm?clip=1) 误差
  反传 **b** `c` [](#vanish) <!-- d --> ![e](f.png) [g](02-h.md#i) \\* &amp;

  ```yaml experiment
  id: vanish
  run: gradient-flow
  parameters: { cell: tanh, gain: 0.9 }
  compare:
    clip: [off, 1]
  caption: The *error* [1](#vanish:x).
  takeaway: >
    More
    text.
  ```

  > - quote
  >   ~~~swift
  >   let x
  >   ~~~

  The norm $\\|h_t\\|$ of $$
  \\begin{aligned} a &= \\frac{b}{c} \\\\ - d \\end{aligned}
  $$

  A note[^long] and[^b], [@pascanu2013; @elman1990, p. 3] as in [^long].

  | a `|` | b \\| c | $|x|$ |
  | :-- | --: | :-: |
  | [4](#vanish:n) | *x* [^b] | ![e](f.png) | too many |
  | few | $$y$$ |

  - item

    | a | b |
    |---|---|
    | 1 | 2 |

  > [!WARNING]
  > Text, and a table:
  >
  > | q |
  > | - |
  > | [^long] |

  [^long]: First
  lazy

      Second [@a].

      ```
      code
      ```
  [^b]: - item $y$

  [r]: #vanish:y
  """

private let fragments = [
  "---\n", "$", "$$", "\\frac", "$\\left(", "\\begin{cases}", "&= b \\\\", "$`", "^{", "```math\n", "```", "~~~",
  "yaml experiment", "\n", "\r", "\t", " ", "](#", "[", "]", "(", ")", "<", ">", "<!--", "-->",
  "*", "**", "_", "`", "#", ":", "?", "&", "*a", "&a", "!!str ", "'", "\"", "|", "> ", "- ", "1. ", "\\", "误", "，",
  "：", "\u{301}", "😀", "\0", "\u{FEFF}", "\u{2028}", "\u{85}", "&#xF0000;", "\u{F0000}", "[](#a)", "{", "}",
  "javascript:", "<<: ", "    ", "\u{1B}", "&#1;", "\\u001b", "](a.csv)", "![x](/y)", " # ", "## ", "%2F", "?a=1&a=1",
  "[^", "[^a]", "[^a]: x\n", "\n[^long]: ", "[@", "[@a; @b, p. 3]", ";", "|", "\n| - | :-: |\n",
  "| a | b |\n|---|---|\n",
  "\\|", "> [!NOTE]\n", "[!", "[^x]: > [!NOTE]\n", "\n[^y]: | a |\n    | - |\n", "    > ", "> | a |\n> | - |\n",
  "claims:\n  - a < b\n", "differs: [a]\n",
  "controls: { gain: [1] }\n",
]

@Test func `mutated lessons never crash or hang, and problems stay inside the file`() {
  checkLessons(fuzzRounds(3_000), seed: 42)
}

private func checkLessons(_ count: Int, seed: UInt64) {
  var random = SplitMix64(state: seed)
  let seeds = seedTexts.map { Array($0.utf8) }
  for round in 0..<count {
    var bytes = seeds[round % seeds.count]
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let start = Int.random(in: 0...bytes.count, using: &random)
      let end = Int.random(in: start...min(bytes.count, start + 30), using: &random)
      switch Int.random(in: 0..<8, using: &random) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: Int.random(in: 0...bytes.count, using: &random))
      case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: start)
      case 3: bytes.removeSubrange(start...)
      default: bytes.insert(contentsOf: (fragments.randomElement(using: &random) ?? "").utf8, at: start)
      }
    }
    let start = processorSeconds()
    check(bytes)
    // They take milliseconds; of the processor, since the machine may be busy with other things.
    let seconds = processorSeconds() - start
    if seconds > 2 { Issue.record("\(seconds) s for \(String(decoding: bytes, as: UTF8.self).debugDescription)") }
  }
}

private func check(_ bytes: [UInt8]) {
  let parsed = LessonParser.parse(file: "x.md", bytes: bytes)
  let source = SourceText(file: "x.md", text: String(decoding: bytes, as: UTF8.self))
  if parsed.lesson == nil, parsed.diagnostics.isEmpty { Issue.record("no lesson and no reason") }
  for diagnostic in parsed.diagnostics {
    guard let position = diagnostic.position else {
      Issue.record("no position: \(diagnostic)")
      continue
    }
    // The end of a line, and the start of the line after the last, are places too.
    let isAfterEnd = position == SourcePosition(line: source.lines.count + 1, column: 1)
    let width = source.line(position.line)?.unicodeScalars.count
    let isInside = position.column >= 1 && position.column <= (width ?? -1) + 1
    if !isInside && !isAfterEnd {
      Issue.record("\(diagnostic.id) at \(position) is outside of \(source.text.debugDescription)")
    }
  }
  _ = RenderedMarkdown(source)
  guard let lesson = parsed.lesson else { return }
  let html = lesson.body.map { part in
    switch part {
    case .html(let html), .formula(let html): html
    default: "x"
    }
  }
  if !isWellFormed(html.joined()) { Issue.record("\(source.text.debugDescription) becomes \(html.joined())") }
  let holdsControls = outline(lesson.body).unicodeScalars.contains { $0.value < 0x20 && $0 != "\t" && $0 != "\n" }
  if holdsControls && !parsed.diagnostics.contains(where: { $0.id == "control-character" }) {
    Issue.record("a control character passed from \(source.text.debugDescription)")
  }
  let authored = source.text.unicodeScalars.contains { $0.value >= 0xF0000 } || source.text.contains("&#")
  let leaks = outline(lesson.body).unicodeScalars.contains { $0.value >= 0xF0000 }
  if leaks && !authored { Issue.record("a sentinel leaked from \(source.text.debugDescription)") }
  let texts =
    lesson.frontMatter.objectives + lesson.directives.flatMap { [$0.caption] + ($0.takeaway.map { [$0] } ?? []) }
  for text in locatedTexts(in: lesson.body + texts.flatMap(\.parts)) {
    let isInside = text.position.column <= (source.line(text.position.line)?.unicodeScalars.count ?? 0) + 1
    if !isInside { Issue.record("\(text) is outside of \(source.text.debugDescription)") }
  }
}

private let texPieces: [String] =
  MathCommand.all.map { "\\" + $0.name + " " } + MathEnvironment.all.map { "\\begin{\($0.name)}" }
  + MathEnvironment.all.map { "\\end{\($0.name)}" }
  + [
    "{", "}", "{", "}", "^", "_", "'", "&", "\\\\", "[", "]", "(", "|", "x", "1", "+", "-", "=", " ", "α", "误", "\\foo",
    "\u{301}", "\\",
  ]

private func checkFormulas(_ count: Int, seed: UInt64) {
  var random = SplitMix64(state: seed)
  for _ in 0..<count {
    let pieces = (0..<Int.random(in: 1...12, using: &random)).map { _ in texPieces.randomElement(using: &random) ?? "" }
    let tex = pieces.joined()
    let formula = MathFormula(tex: tex.unicodeScalars, isDisplay: Bool.random(using: &random), suggests: false)
    let length = max(1, tex.unicodeScalars.count)
    if let stray = formula.problems.first(where: { $0.range.isEmpty || $0.range.upperBound > length }) {
      Issue.record("\(stray) is outside of \(tex.debugDescription)")
    }
    if !isWellFormed(formula.mathML) { Issue.record("\(tex.debugDescription) becomes \(formula.mathML)") }
  }
}

/// Whether tags are closed in order, and elements with a fixed number of children have it.
private func isWellFormed(_ html: String) -> Bool {
  let counts = ["mfrac": 2, "mroot": 2, "msub": 2, "msup": 2, "munder": 2, "mover": 2, "msubsup": 3, "munderover": 3]
  var open: [(name: String, children: Int)] = []
  // Bytes, because a mark behind a tag is one character with its end.
  for tag in html.utf8.split(separator: UInt8(ascii: "<")) {
    guard let end = tag.firstIndex(of: UInt8(ascii: ">")) else { return false }
    let inside = String(decoding: tag[..<end], as: UTF8.self)
    if inside.first == "/" {
      guard let last = open.popLast(), last.name == inside.dropFirst() else { return false }
      if let count = counts[last.name], count != last.children { return false }
    } else {
      if !open.isEmpty { open[open.count - 1].children += 1 }
      if inside.last != "/" { open.append((String(inside.prefix { $0 != " " }), 0)) }
    }
  }
  return open.isEmpty
}

@Test func `random formulas never crash, and become well-formed MathML`() { checkFormulas(fuzzRounds(5_000), seed: 7) }
