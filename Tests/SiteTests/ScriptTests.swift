import Site
import Testing

struct ScriptTests {
  @Test(arguments: [
    ("// Why.\n  // Two lines.\nlet a = 1;\n", "let a = 1;\n"),
    ("let a = 1; // ms\nlet b = 2;\n", "let a = 1; // ms\nlet b = 2;\n"),
    (#"const address = "//a.example";"# + "\n", #"const address = "//a.example";"# + "\n"),
    ("const text = `\n// no comment\n`;\n// one\n", "const text = `\n// no comment\n`;\n// one\n"),
    ("const text = `a`;\n// one\n", "const text = `a`;\n"),
    ("/* a\n// b */ let a = 1;\n", "/* a\n// b */ let a = 1;\n"),
    ("", ""),
  ])
  func `comments on lines of their own are for authors`(written: String, sent: String) {
    #expect(String(decoding: Script.withoutComments(Array(written.utf8)), as: UTF8.self) == sent)
  }
}
