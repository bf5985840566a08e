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
