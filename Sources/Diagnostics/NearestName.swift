/// The candidate that a misspelt name most likely meant, or nil when none is near enough.
///
/// Distance is the optimal string alignment form of Damerau and Levenshtein's, without regard to case; a difference in
/// case alone counts half an edit. One edit is allowed per three scalars of the name, and always one. Of equally near
/// candidates the first in alphabetical order wins, whatever order they came in. Where there are thousands of about the
/// same length, only the first of them are compared.
public func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
  let scalars = folded(name)
  guard !scalars.isEmpty, scalars.count <= longestNameCompared else { return nil }
  let limit = 2 * max(1, scalars.count / 3)
  var best: (distance: Int, name: String)?
  var budget = mostScalarsCompared
  for candidate in candidates where budget > 0 {
    guard abs(candidate.unicodeScalars.count - scalars.count) <= limit / 2 else { continue }
    let other = folded(candidate)
    guard !other.isEmpty else { continue }
    budget -= scalars.count * other.count
    guard let edits = alignmentDistance(scalars, other, atMost: limit / 2),
      edits < max(scalars.count, other.count)
    else { continue }
    let distance = 2 * edits + (edits == 0 && name != candidate ? 1 : 0)
    guard distance <= limit else { continue }
    if let found = best, (found.distance, found.name) <= (distance, candidate) { continue }
    best = (distance, candidate)
  }
  return best?.name
}

/// What is expected when one of these names is: `one of: cell, gain, steps`.
///
/// Of many names only those nearest to what was written are listed, then how many more there are.
///
/// - Parameters:
///   - names: The names, in the order in which they are listed.
///   - written: What stands in the place of one of them.
public func oneOf(_ names: some Sequence<String>, nearestTo written: String? = nil) -> String {
  "one of: " + listed(names, nearestTo: written)
}

/// The names, joined by commas; of many only those nearest to `written`, then how many more there are.
public func listed(_ names: some Sequence<String>, nearestTo written: String? = nil) -> String {
  let names = Array(names)
  guard names.count > mostNamesListed else { return names.map(shortened).joined(separator: ", ") }
  var first = Array(names.prefix(mostNamesListed))
  if let scalars = written.map(folded), !scalars.isEmpty, scalars.count <= longestNameCompared {
    first = nearest(to: scalars, among: names)
  }
  return first.map(shortened).joined(separator: ", ") + ", … and \(names.count - first.count) more"
}

/// How many edits lie between two texts, transpositions of neighbours counting as one; case is ignored.
public func editDistance(_ first: String, _ second: String) -> Int {
  let (first, second) = (folded(first), folded(second))
  return alignmentDistance(first, second, atMost: max(first.count, second.count)) ?? max(first.count, second.count)
}

/// Longer names are not compared: the time grows with the product of the lengths.
private let longestNameCompared = 100
/// At most so many pairs of scalars are compared to find one name, so that thousands of mistakes on a page with
/// thousands of names are still reported in time.
private let mostScalarsCompared = 30_000
/// More names than these are no help.
private let mostNamesListed = 12
/// The rest of a longer name is not listed.
private let longestNameListed = 80

private func shortened(_ name: String) -> String {
  let scalars = name.unicodeScalars
  guard let end = scalars.index(scalars.startIndex, offsetBy: longestNameListed, limitedBy: scalars.endIndex),
    end < scalars.endIndex
  else { return name }
  return String(scalars[..<end]) + "…"
}

/// The names nearest to a text, nearest first; of equally near ones the earlier.
private func nearest(to scalars: [Unicode.Scalar], among names: [String]) -> [String] {
  var found: [(distance: Int, name: String)] = []
  var budget = mostScalarsCompared
  for name in names {
    guard budget > 0 || found.count < mostNamesListed else { break }
    var distance = Int.max
    let limit = found.count < mostNamesListed ? longestNameCompared : (found.last?.distance ?? 0) - 1
    if budget > 0, limit >= 0, abs(name.unicodeScalars.count - scalars.count) <= limit {
      let other = folded(name)
      budget -= scalars.count * other.count
      distance = alignmentDistance(scalars, other, atMost: limit) ?? Int.max
    }
    if found.count == mostNamesListed {
      guard let last = found.last, distance < last.distance else { continue }
      found.removeLast()
    }
    found.insert((distance, name), at: found.firstIndex { $0.distance > distance } ?? found.count)
  }
  return found.map(\.name)
}

/// The scalars of a name in lower case.
private func folded(_ name: String) -> [Unicode.Scalar] {
  // Most names are ASCII, and lowercasing strings takes longer than comparing them.
  guard name.utf8.allSatisfy({ $0 < 0x80 }) else { return Array(name.lowercased().unicodeScalars) }
  return name.utf8.map { Unicode.Scalar((0x41...0x5A).contains($0) ? $0 + 0x20 : $0) }
}

/// The distance of two texts; nil when it is more than `limit`.
private func alignmentDistance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar], atMost limit: Int) -> Int? {
  guard abs(first.count - second.count) <= limit else { return nil }
  var beforePrevious = Array(repeating: 0, count: second.count + 1)
  var previous = Array(0...second.count)
  var row = beforePrevious
  var previousLeast = 0
  for i in first.indices {
    row[0] = i + 1
    var least = i + 1
    for j in second.indices {
      var cost = min(previous[j + 1] + 1, row[j] + 1, previous[j] + (first[i] == second[j] ? 0 : 1))
      if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
        cost = min(cost, beforePrevious[j - 1] + 1)
      }
      row[j + 1] = cost
      least = min(least, cost)
    }
    // Later rows build on these two and only add to them.
    if least > limit, previousLeast > limit { return nil }
    previousLeast = least
    swap(&beforePrevious, &previous)
    swap(&previous, &row)
  }
  return previous[second.count] <= limit ? previous[second.count] : nil
}
