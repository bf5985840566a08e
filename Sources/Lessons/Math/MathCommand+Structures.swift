extension MathCommand {
  /// Commands that take arguments or change what is around them.
  static let structures: [MathCommand] =
    fractions + accents + alphabets + delimiters + placing + spaces + words + tables

  private static let fractions: [MathCommand] = [
    MathCommand(
      "frac", "a fraction", "\\frac{a}{b}", in: "Fractions and roots", .fraction(hasBar: true, nil, isBinomial: false)),
    MathCommand(
      "dfrac", "a fraction as large as in display", "\\dfrac{a}{b}", in: "Fractions and roots",
      .fraction(hasBar: true, .display, isBinomial: false)),
    MathCommand(
      "tfrac", "a fraction as small as in text", "\\tfrac{a}{b}", in: "Fractions and roots",
      .fraction(hasBar: true, .text, isBinomial: false)),
    MathCommand(
      "binom", "a binomial coefficient", "\\binom{n}{k}", in: "Fractions and roots",
      .fraction(hasBar: false, nil, isBinomial: true)),
    MathCommand(
      "sqrt", "a square root, or with a number in brackets another", "\\sqrt[3]{x}", in: "Fractions and roots", .root),
  ]

  private static let accents: [MathCommand] =
    [
      ("hat", "ˆ", "a hat"), ("check", "ˇ", "a caron"), ("tilde", "˜", "a tilde"), ("bar", "ˉ", "a bar"),
      ("vec", "→", "an arrow"), ("dot", "˙", "a dot"), ("ddot", "¨", "two dots"), ("breve", "˘", "a breve"),
      ("acute", "´", "an acute accent"), ("grave", "`", "a grave accent"),
    ].map { name, mark, words in
      MathCommand(
        name, "\(words) over a letter", "\\\(name){x}", in: "Accents",
        .accent(mark: mark, isBelow: false, stretches: false))
    }
    + [
      ("widehat", "\u{302}", false, "a hat over all of it"), ("widetilde", "˜", false, "a tilde over all of it"),
      ("overline", "‾", false, "a line over all of it"), ("underline", "\u{332}", true, "a line under all of it"),
      ("overrightarrow", "→", false, "an arrow over all of it"),
      ("overleftarrow", "←", false, "an arrow over all of it"),
    ].map { name, mark, isBelow, words in
      MathCommand(
        name, words, "\\\(name){a+b}", in: "Accents", .accent(mark: mark, isBelow: isBelow, stretches: true))
    }
    + [
      MathCommand(
        "overbrace", "a brace over all of it, with a note above", "\\overbrace{a+b}^{n}", in: "Accents",
        .brace(mark: "⏞", isBelow: false)),
      MathCommand(
        "underbrace", "a brace under all of it, with a note below", "\\underbrace{a+b}_{n}", in: "Accents",
        .brace(mark: "⏟", isBelow: true)),
    ]

  private static let alphabets: [MathCommand] =
    ([
      ("mathrm", .roman, "upright letters", "\\mathrm{d}x"), ("mathbf", .bold, "bold letters", "\\mathbf{W}"),
      ("mathit", .italic, "a word in italic letters", "\\mathit{loss}"),
      ("mathcal", .script, "script letters", "\\mathcal{L}"), ("mathscr", .script, "script letters", "\\mathscr{L}"),
      ("mathfrak", .fraktur, "Fraktur letters", "\\mathfrak{g}"),
      ("mathbb", .doubleStruck, "double-struck letters", "\\mathbb{R}"),
      ("mathsf", .sansSerif, "letters without serifs", "\\mathsf{T}"),
      ("mathtt", .monospace, "typewriter letters", "\\mathtt{x}"),
      ("boldsymbol", .boldItalic, "bold italic letters, Greek too", "\\boldsymbol{\\theta}"),
      ("bm", .boldItalic, "bold italic letters, Greek too", "\\bm{\\theta}"),
    ] as [(String, MathAlphabet, String, String)]).map { name, alphabet, words, example in
      MathCommand(name, words, example, in: "Alphabets", .alphabet(alphabet))
    }

  private static let delimiters: [MathCommand] =
    [
      MathCommand(
        "left", "a delimiter as high as what follows", "\\left( \\frac{a}{b} \\right)", in: "Delimiters", .left),
      MathCommand(
        "right", "the delimiter that closes `\\left`; `.` for none", "\\left. x \\right|_0", in: "Delimiters", .right),
      MathCommand(
        "middle", "a delimiter between `\\left` and `\\right`", "\\left( a \\middle| b \\right)", in: "Delimiters",
        .middle),
    ]
    + [("big", 12), ("Big", 18), ("bigg", 24), ("Bigg", 30)].flatMap { name, height in
      ([
        ("", .ordinary, "|"), ("l", .opening, "("), ("r", .closing, ")"), ("m", .relation, "|"),
      ] as [(String, MathClass, String)]).map { suffix, kind, example in
        let whole = name + suffix
        return MathCommand(
          whole, "a delimiter \(height / 10).\(height % 10) em high", "\\\(whole)\(example) x", in: "Delimiters",
          .sized(height: height, kind))
      }
    }

  private static let placing: [MathCommand] = [
    MathCommand(
      "limits", "scripts below and above, also in text", "\\int\\limits_0^1 f", in: "Scripts", .limits(.always)),
    MathCommand(
      "nolimits", "scripts at the side, also in display", "\\sum\\nolimits_i a_i", in: "Scripts", .limits(.never)),
    MathCommand(
      "overset", "something small above", "a \\overset{?}{=} b", in: "Scripts",
      .stack(isBelow: false, isRelation: false)),
    MathCommand(
      "underset", "something small below", "\\underset{x}{y}", in: "Scripts", .stack(isBelow: true, isRelation: false)),
    MathCommand(
      "stackrel", "something small above a relation", "a \\stackrel{?}{=} b", in: "Scripts",
      .stack(isBelow: false, isRelation: true)),
    MathCommand("substack", "lines above each other", "\\sum_{\\substack{i<n \\\\ j<m}} a", in: "Scripts", .rows),
    MathCommand(
      "xrightarrow", "an arrow with a text above, and one in brackets below", "a \\xrightarrow[b]{c} d", in: "Arrows",
      .arrow("→")),
    MathCommand("xleftarrow", "an arrow with a text above", "a \\xleftarrow{c} d", in: "Arrows", .arrow("←")),
    MathCommand("not", "a stroke through the next relation", "a \\not\\equiv b", in: "Relations", .negation),
    MathCommand("dots", "dots, on the line or raised as what follows asks for", "1, \\dots, n", in: "Dots", .dots),
  ]

  private static let spaces: [MathCommand] =
    [
      ("!", -3, "a thin space back"), (",", 3, "a thin space"), (":", 4, "a medium space"), (">", 4, "a medium space"),
      (";", 5, "a thick space"), (" ", 5, "a space between words"), ("enspace", 9, "half an em"),
      ("quad", 18, "one em"), ("qquad", 36, "two em"),
    ].map { name, width, words in
      MathCommand(name, words, "a\\\(name) b", in: "Spaces", .node(.space(width)))
    }
    + [
      MathCommand(
        "phantom", "the room of something, empty", "\\phantom{x}y", in: "Spaces",
        .phantom(hasWidth: true, hasHeight: true)),
      MathCommand(
        "hphantom", "the width of something, empty", "\\hphantom{x}y", in: "Spaces",
        .phantom(hasWidth: true, hasHeight: false)),
      MathCommand(
        "vphantom", "the height of something, empty", "\\vphantom{x}y", in: "Spaces",
        .phantom(hasWidth: false, hasHeight: true)),
    ]
    + ([
      ("displaystyle", .display, "as large as in display, from here on"),
      ("textstyle", .text, "as in text, from here on"),
      ("scriptstyle", .script, "as small as in scripts, from here on"),
    ] as [(String, MathStyle, String)]).map { name, style, words in
      MathCommand(name, words, "\\\(name) \\sum_i a_i", in: "Spaces", .style(style))
    }
    + ([
      ("mathord", .ordinary, "a letter"), ("mathop", .operation, "a large operator"),
      ("mathbin", .binary, "an operator"),
      ("mathrel", .relation, "a relation"), ("mathopen", .opening, "an opening delimiter"),
      ("mathclose", .closing, "a closing delimiter"), ("mathpunct", .punctuation, "a comma"),
      ("mathinner", .inner, "a fraction"),
    ] as [(String, MathClass, String)]).map { name, kind, words in
      MathCommand(name, "spaces its argument like \(words)", "a \\\(name){x} b", in: "Spaces", .classed(kind))
    }

  private static let words: [MathCommand] = [
    MathCommand("text", "words in the text's letters", "x \\text{ if } y", in: "Words", .text),
    MathCommand(
      "operatorname", "the name of a function", "\\operatorname{softmax} x", in: "Words", .function(hasLimits: false)),
    MathCommand(
      "operatorname*", "the name of a function with limits", "\\operatorname*{arg\\,max}_x f", in: "Words",
      .function(hasLimits: true)),
    MathCommand("bmod", "the remainder of a division", "a \\bmod n", in: "Words", .remainder(isInParentheses: false)),
    MathCommand("pmod", "a modulus in parentheses", "a \\pmod{n}", in: "Words", .remainder(isInParentheses: true)),
    MathCommand(
      "colon", "a colon as in `f: A → B`", "f\\colon A \\to B", in: "Words",
      .node(.symbol(MathSymbol(text: ":", kind: .punctuation)))),
  ]

  private static let tables: [MathCommand] = [
    MathCommand(
      "begin", "the start of an environment", "\\begin{pmatrix} a \\end{pmatrix}", in: "Environments", .begin),
    MathCommand("end", "the end of an environment", "\\begin{pmatrix} a \\end{pmatrix}", in: "Environments", .end),
    MathCommand(
      "hline", "a line above a row of an array", "\\begin{array}{c} a \\\\ \\hline b \\end{array}", in: "Environments",
      .line),
  ]
}
