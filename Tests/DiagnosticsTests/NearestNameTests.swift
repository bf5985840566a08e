import Diagnostics
import Testing

@Test(arguments: [
  ("gian", "gain"), ("gan", "gain"), ("GAIN", "gain"), ("gainn", "gain"), ("stpes", "steps"), ("cel", "cell"),
  ("learning_rat", "learning-rate"),
])
func `the nearest name is found`(name: String, nearest: String) {
  #expect(nearestName(to: name, among: ["cell", "gain", "steps", "learning-rate"]) == nearest)
}

@Test(arguments: ["", "x", "colour", "zzzz", "temperature", String(repeating: "gain", count: 100)])
func `a name too far from all is left alone`(name: String) {
  #expect(nearestName(to: name, among: ["cell", "gain", "steps"]) == nil)
}

@Test func `ties go to the alphabet, not to the order of the candidates`() {
  #expect(nearestName(to: "cat", among: ["car", "bat", "cab"]) == "bat")
  #expect(nearestName(to: "cat", among: ["cab", "bat", "car"]) == "bat")
  #expect(nearestName(to: "Cat", among: ["bat", "cat"]) == "cat")
}

@Test func `one candidate that is one letter long is not every letter`() {
  #expect(nearestName(to: "x", among: ["y"]) == nil)
}

@Test(arguments: [("", "", 0), ("ab", "ba", 1), ("Yaml", "yaml", 0), ("kitten", "sitting", 3)])
func `edits are counted`(first: String, second: String, distance: Int) {
  #expect(editDistance(first, second) == distance)
}

@Test(.timeLimit(.minutes(10))) func `the nearest of many names is found, and hopeless ones are left out early`() {
  let names = (0..<200_000).map { "figure-\($0)" } + [String(repeating: "x", count: 1_000_000)]
  #expect(nearestName(to: "figure-1O", among: names) == "figure-1")
  #expect(nearestName(to: String(repeating: "x", count: 99), among: names) == nil)
}

@Test func `a few names are listed as they are`() {
  #expect(oneOf(["cell", "gain"]) == "one of: cell, gain")
  #expect(oneOf(["steps", "gain", "cell"], nearestTo: "cel") == "one of: steps, gain, cell")
}

@Test func `of many names the nearest are listed first, and the rest is counted`() {
  let names = (0..<300).map { "figure-\($0)" }
  #expect(listed(names) == (0..<12).map { "figure-\($0)" }.joined(separator: ", ") + ", … and 288 more")
  let text = oneOf(names, nearestTo: "figure-250")
  #expect(text.hasPrefix("one of: figure-250, figure-20, figure-25, figure-50, figure-150,"), "\(text)")
  #expect(text.hasSuffix(", … and 288 more"))
}

@Test func `a very long name is listed only by its start`() {
  #expect(
    oneOf([String(repeating: "e\u{301}", count: 50)]) == "one of: " + String(repeating: "e\u{301}", count: 40) + "…")
}
