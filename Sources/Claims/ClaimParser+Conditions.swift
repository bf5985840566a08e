/// Comparisons, and what joins them.
extension ClaimParser {
  func condition(_ term: Term, from start: Int) throws(ClaimError) -> Condition {
    if case .condition(let condition) = term { return condition }
    if case .end = token.kind { throw error("", expected: "a comparison: < <= > >= = != within … of … is …") }
    throw ClaimError(
      start..<end, "a number alone holds nothing:", expected: "a comparison, such as first_norm < 1e-15")
  }

  func number(_ term: Term, from start: Int) throws(ClaimError) -> Expression {
    if case .number(let expression) = term { return expression }
    throw ClaimError(start..<end, "a comparison is not a number:", expected: "a number, a name or a function")
  }

  mutating func disjunction() throws(ClaimError) -> Term {
    try nested { parser throws(ClaimError) in
      let start = parser.token.range.lowerBound
      var left = try parser.conjunction()
      while parser.isAt(word: "or") {
        let first = try parser.condition(left, from: start)
        _ = try parser.take(word: "or")
        let next = parser.token.range.lowerBound
        let right = try parser.conjunction()
        left = .condition(.or(first, try parser.condition(right, from: next)))
      }
      return left
    }
  }

  mutating func conjunction() throws(ClaimError) -> Term {
    let start = token.range.lowerBound
    var left = try negation()
    while isAt(word: "and") {
      let first = try condition(left, from: start)
      _ = try take(word: "and")
      let next = token.range.lowerBound
      let right = try negation()
      left = .condition(.and(first, try condition(right, from: next)))
    }
    return left
  }

  mutating func negation() throws(ClaimError) -> Term {
    guard try take(word: "not") else { return try comparison() }
    let start = token.range.lowerBound
    let term = try nested { parser throws(ClaimError) in try parser.negation() }
    return .condition(.not(try condition(term, from: start)))
  }

  mutating func comparison() throws(ClaimError) -> Term {
    let start = token.range.lowerBound
    let term = try sum()
    let stop = end
    func isRelation(_ token: ClaimLexer.Token) -> ClaimSymbol? {
      guard case .symbol(let symbol) = token.kind else { return nil }
      switch symbol {
      case .less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .notEqual: return symbol
      default: return nil
      }
    }
    if let first = isRelation(token) {
      var sides = [Side(expression: try number(term, from: start), range: start..<stop)]
      var relations = [ClaimSymbol]()
      var next: ClaimSymbol? = first
      while let relation = next {
        relations.append(relation)
        try advance(as: .symbol(relation))
        sides.append(try side())
        next = isRelation(token)
      }
      return .condition(.comparison(sides, relations))
    }
    if try take(word: "within") {
      let value = Side(expression: try number(term, from: start), range: start..<stop)
      let tolerance = try side()
      if try !take(word: "of") { throw error("a claim cannot go on with", expected: "of, as in a within 0.1 of b") }
      return .condition(.within(value, tolerance: tolerance, of: try side()))
    }
    if try take(word: "is") {
      let value = Side(expression: try number(term, from: start), range: start..<stop)
      let isNegated = try take(word: "not")
      let classes: [(StaticString, Condition.Class)] = [("nan", .nan), ("finite", .finite), ("infinite", .infinite)]
      for (word, kind) in classes where try take(word: word) {
        return .condition(.classification(value, kind, isNegated: isNegated))
      }
      throw error(
        "no number is", expected: "nan, finite or infinite", candidates: ["nan", "finite", "infinite", "not"])
    }
    return term
  }

  mutating func side() throws(ClaimError) -> Side {
    let start = token.range.lowerBound
    let term = try sum()
    let expression = try number(term, from: start)
    return Side(expression: expression, range: start..<end)
  }
}
