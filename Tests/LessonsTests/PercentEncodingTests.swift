import Lessons
import Testing

@Test(arguments: [
  ("a/b-c_d.e~f.csv", "a/b-c_d.e~f.csv"), ("a b?c#d%.csv", "a%20b%3Fc%23d%25.csv"), ("误.md", "%E8%AF%AF.md"),
  ("a:b/c", "./a%3Ab/c"), ("a/b:c", "a/b%3Ac"), ("../\u{301}x", "../%CC%81x"), ("\"&'<>\\", "%22%26%27%3C%3E%5C"),
])
func `a path is written as a relative reference`(path: String, encoded: String) {
  #expect(urlEncodedPath(path) == encoded)
}
