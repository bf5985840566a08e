extension Array {
  /// The elements in order, equal ones as they stood. For lists of at most some hundred: it moves every element past those that
  /// follow it, in far less code than the standard library's sort, of which a copy for every kind of element would be sent to
  /// readers.
  @inline(never)
  package func inOrder(_ precedes: (Element, Element) -> Bool) -> [Element] {
    var sorted = self
    for i in sorted.indices {
      let element = sorted[i]
      var place = i
      while place > 0, precedes(element, sorted[place - 1]) {
        sorted[place] = sorted[place - 1]
        place -= 1
      }
      sorted[place] = element
    }
    return sorted
  }
}
