import Site
import Testing

struct StyleSheetTests {
  @Test(arguments: [
    ("p { color: red } /* why */\n", "p { color: red }\n"),
    ("/* Tokens.\n   Two lines. */\n:root { --a: 1 }\n", ":root { --a: 1 }\n"),
    ("a {\n  /* ink */\n  color: #111;\n}\n", "a {\n  color: #111;\n}\n"),
    ("a/**/b {}", "a b {}"),
    (#"q::before { content: "/* “ */" } /* x */"#, #"q::before { content: "/* “ */" }"#),
    (#"q { content: '\'/*' } /* x */p {}"#, #"q { content: '\'/*' }  p {}"#),
    ("a { background: url(data:/*,*/) }/* x */", "a { background: url(data:/*,*/) }"),
    ("p {} /* never closed", "p {}"),
    ("", ""),
  ])
  func `comments are for authors, and strings stay`(written: String, sent: String) {
    #expect(String(decoding: StyleSheet.withoutComments(Array(written.utf8)), as: UTF8.self) == sent)
  }
}
