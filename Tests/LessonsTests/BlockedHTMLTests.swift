import Diagnostics
import Lessons
import Testing

/// HTML that the policy of the page keeps from working, and where that is said.
private let blocked: [(html: String, problems: [String])] = [
  ("<iframe src=\"https://x\"></iframe>\n", ["4:1 blocked-html"]),
  ("a <IMG alt=b SRC='//x/y.png'>\n", ["4:3 blocked-html"]),
  ("> <p>\n> b <img src=http://x/y>\n", ["5:5 blocked-html"]),
  (
    "<div>\n<img src=a.png srcset=\"a.png 1x, https://x 2x\">\n <video poster=//x></video>\n</div>\n",
    ["5:1 blocked-html", "6:2 blocked-html"]
  ),
  ("<script src=https://x/y.js></script>\n", ["4:1 blocked-html"]),
  ("<script>\na\n</script>\n", ["4:1 blocked-html"]),
  ("<style>\np {}\n</style>\n", ["4:1 blocked-html"]), ("a <b style='x'>c</b>\n", ["4:3 blocked-html"]),
  ("<link rel=\"preload stylesheet\" href=https://x>\n", ["4:1 blocked-html"]),
  ("<p onclick=\"x\">a</p>\n", ["4:1 blocked-html"]),
  ("a <a href=\" java\tscript:x\">b</a>\n", ["4:3 blocked-html"]),
  ("<form action=x></form>\n", ["4:1 blocked-html"]),
  (
    "<object data=x></object> <embed src=y> <base href=z>\n",
    ["4:1 blocked-html", "4:26 blocked-html", "4:40 blocked-html"]
  ),
  ("- <div>\n  <img src='//x'>\n  </div>\n", ["5:3 blocked-html"]),
  // The page allows these.
  ("<img src=a.png alt=b> <a href=https://x>c</a>\n", []), ("<img src=\"data:image/png;base64,x\">\n", []),
  ("<script src=a.js></script>\n", []), ("<script type=\"application/json\">\n<img src=//x>\n</script>\n", []),
  ("<link rel=canonical href=https://x>\n", []), ("a <b title=\"<img src='//x'>\">c</b>\n", []),
  ("<div>\n<!-- <iframe> --><p>\n</div>\n", []), ("`<iframe>`\n\n    <iframe>\n", []), ("<form></form>\n", []),
]

@Test(arguments: blocked.indices)
func `raw HTML that the page would block is warned of in its place`(index: Int) {
  let (html, problems) = blocked[index]
  let parsed = parse(body: html, options: RenderOptions(allowRawHTML: true))
  #expect(places(parsed) == problems)
  #expect(parsed.diagnostics.allSatisfy { $0.severity == .warning })
}

@Test func `a document without a site keeps images from elsewhere`() {
  let document = RenderedMarkdown(SourceText(file: "x.md", text: "![c](http://x/y.png)\n\n<iframe src=z></iframe>\n"))
  #expect(document.html == "<p><img src=\"http://x/y.png\" alt=\"c\" /></p>\n<iframe src=z></iframe>\n")
  #expect(document.diagnostics.isEmpty)
}
