// Writes KaTeX's MathML of each line of TeX. KATEX names its file; Debian's package `katex` puts it where it is looked
// for otherwise.
const katex = require(process.env.KATEX || "/usr/share/javascript/katex/katex.js");
const lines = require("fs").readFileSync(0, "utf8").split("\n").filter(Boolean);
for (const line of lines) {
  let html = "";
  try { html = katex.renderToString(line, { output: "mathml", displayMode: true, strict: false }); } catch (error) {}
  console.log(html.replace(/\n/g, " "));
}
