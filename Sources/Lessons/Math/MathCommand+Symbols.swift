extension MathCommand {
  /// Commands that stand for one character or one name.
  static let symbols: [MathCommand] =
    list("Greek", greek) { .letter($0, isUpright: false) }
    + list("Greek", "Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω") {
      .letter($0, isUpright: true)
    }
    + list("Signs", "partial ∂ imath ı jmath ȷ ell ℓ") { .letter($0, isUpright: false) }
    + list("Signs", signs) { .letter($0, isUpright: true) }
    + list("Binary operators", binary) { .node(.symbol(MathSymbol(text: String($0), kind: .binary))) }
    + list("Relations", relations) { .node(.symbol(MathSymbol(text: String($0), kind: .relation))) }
    + list("Arrows", arrows) { .node(.symbol(MathSymbol(text: String($0), kind: .relation))) }
    + list("Dots", "ldots … cdots ⋯ vdots ⋮ ddots ⋱") { .node(.symbol(MathSymbol(text: String($0), kind: .inner))) }
    + list(
      "Large operators",
      "sum ∑ prod ∏ coprod ∐ bigcup ⋃ bigcap ⋂ bigsqcup ⨆ bigvee ⋁ bigwedge ⋀ bigodot ⨀"
        + " bigotimes ⨂ bigoplus ⨁ biguplus ⨄", suffix: "_{i=1}^n a_i"
    ) {
      .node(.symbol(MathSymbol(text: String($0), kind: .operation, isLarge: true, hasLimits: true)))
    }
    + list("Large operators", "int ∫ iint ∬ iiint ∭ oint ∮", suffix: "_0^1 f") {
      .node(.symbol(MathSymbol(text: String($0), kind: .operation, isLarge: true)))
    }
    + list("Delimiters", "langle ⟨ lceil ⌈ lfloor ⌊ lbrace { lbrack [ lvert | lVert ‖", suffix: " x") {
      .delimiter(String($0), .opening)
    }
    + list("Delimiters", "rangle ⟩ rceil ⌉ rfloor ⌋ rbrace } rbrack ] rvert | rVert ‖", prefix: "x ") {
      .delimiter(String($0), .closing)
    }
    + list("Delimiters", "{ {", suffix: " x") { .delimiter(String($0), .opening) }
    + list("Delimiters", "} }", prefix: "x ") { .delimiter(String($0), .closing) }
    + list("Delimiters", "vert | | ‖ Vert ‖ backslash \\") { .delimiter(String($0), .ordinary) }
    + functions(
      "arccos arcsin arctan arg cos cosh cot coth csc deg dim exp hom ker lg ln log sec sin sinh tan tanh",
      hasLimits: false)
    + functions("det gcd inf lim max min sup Pr", hasLimits: true)
    + [
      ("liminf", "lim\u{2009}inf"), ("limsup", "lim\u{2009}sup"), ("argmax", "arg\u{2009}max"),
      ("argmin", "arg\u{2009}min"),
    ]
    .map { name, text in
      MathCommand(
        name, "the function \(text)", "\\\(name)_x f", in: "Functions", .node(.function(text, hasLimits: true)))
    }

  private static let greek = """
    alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ \
    mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ \
    omega ω
    """
  private static let signs = """
    nabla ∇ infty ∞ hbar ℏ Re ℜ Im ℑ aleph ℵ forall ∀ exists ∃ nexists ∄ emptyset ∅ varnothing ∅ top ⊤ bot ⊥ angle ∠ \
    triangle △ square □ neg ¬ lnot ¬ prime ′ degree ° checkmark ✓ % % $ $ # # & & _ _
    """
  private static let binary = """
    pm ± mp ∓ times × div ÷ cdot ⋅ ast ∗ star ⋆ circ ∘ bullet ∙ cap ∩ cup ∪ sqcap ⊓ sqcup ⊔ uplus ⊎ wedge ∧ land ∧ \
    vee ∨ lor ∨ setminus ∖ oplus ⊕ ominus ⊖ otimes ⊗ oslash ⊘ odot ⊙ dagger † ddagger ‡ diamond ⋄
    """
  private static let relations = """
    leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ lt < gt > ll ≪ gg ≫ leqslant ⩽ geqslant ⩾ lesssim ≲ gtrsim ≳ equiv ≡ sim ∼ \
    simeq ≃ approx ≈ cong ≅ asymp ≍ doteq ≐ propto ∝ coloneqq ≔ triangleq ≜ in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ \
    subsetneq ⊊ supset ⊃ supseteq ⊇ supsetneq ⊋ prec ≺ preceq ⪯ succ ≻ succeq ⪰ mid ∣ nmid ∤ parallel ∥ perp ⟂ \
    vdash ⊢ dashv ⊣ models ⊨
    """
  private static let arrows = """
    to → rightarrow → gets ← leftarrow ← leftrightarrow ↔ longrightarrow ⟶ longleftarrow ⟵ longleftrightarrow ⟷ \
    Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ implies ⟹ impliedby ⟸ iff ⟺ Longrightarrow ⟹ mapsto ↦ longmapsto ⟼ \
    hookrightarrow ↪ hookleftarrow ↩ rightharpoonup ⇀ rightleftharpoons ⇌ leadsto ⇝ uparrow ↑ downarrow ↓ \
    updownarrow ↕ Uparrow ⇑ Downarrow ⇓ nearrow ↗ searrow ↘ nwarrow ↖ swarrow ↙
    """

  /// Commands from names and characters in turn.
  private static func list(
    _ section: String, _ text: String, prefix: String = "", suffix: String = "",
    _ action: (Unicode.Scalar) -> Action
  ) -> [MathCommand] {
    let words = text.split { $0 == " " || $0 == "\n" }
    return stride(from: 0, to: words.count - 1, by: 2).compactMap { index in
      guard let scalar = words[index + 1].unicodeScalars.first else { return nil }
      let name = String(words[index])
      return MathCommand(name, String(words[index + 1]), "\(prefix)\\\(name)\(suffix)", in: section, action(scalar))
    }
  }

  private static func functions(_ names: String, hasLimits: Bool) -> [MathCommand] {
    names.split(separator: " ").map(String.init).map { name in
      MathCommand(
        name, "the function \(name)", hasLimits ? "\\\(name)_n x" : "\\\(name) x", in: "Functions",
        .node(.function(name, hasLimits: hasLimits)))
    }
  }
}
