/// The candidate that a misspelt name most likely meant, or nil when none is near enough.
///
/// Distance is the optimal string alignment form of Damerau and Levenshtein's, without regard to case; a difference in
/// case alone counts half an edit. One edit is allowed per three scalars of the name, and always one. Of equally near
/// candidates the first in alphabetical order wins, whatever order they came in.
public func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
  let scalars = Array(name.lowercased().unicodeScalars)
  guard !scalars.isEmpty, scalars.count <= longestNameCompared else { return nil }
  let limit = 2 * max(1, scalars.count / 3)
  var best: (distance: Int, name: String)?
  for candidate in candidates {
    let other = Array(candidate.lowercased().unicodeScalars)
    guard !other.isEmpty, other.count <= longestNameCompared else { continue }
    let edits = alignmentDistance(scalars, other)
    guard edits < max(scalars.count, other.count) else { continue }
    let distance = 2 * edits + (edits == 0 && name != candidate ? 1 : 0)
    guard distance <= limit else { continue }
    if let found = best, (found.distance, found.name) <= (distance, candidate) { continue }
    best = (distance, candidate)
  }
  return best?.name
}

/// How many edits lie between two texts, transpositions of neighbours counting as one; case is ignored.
public func editDistance(_ first: String, _ second: String) -> Int {
  alignmentDistance(Array(first.lowercased().unicodeScalars), Array(second.lowercased().unicodeScalars))
}

/// Longer names are not compared: the time grows with the product of the lengths.
private let longestNameCompared = 100

private func alignmentDistance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...second.count)
  for i in first.indices {
    var row = [i + 1]
    row.reserveCapacity(second.count + 1)
    for j in second.indices {
      var cost = min(previous[j + 1] + 1, row[j] + 1, previous[j] + (first[i] == second[j] ? 0 : 1))
      if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
        cost = min(cost, beforePrevious[j - 1] + 1)
      }
      row.append(cost)
    }
    (beforePrevious, previous) = (previous, row)
  }
  return previous[second.count]
}
