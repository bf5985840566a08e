// Looks at every figure of the page as it is laid out now; no text in one may be smaller than `smallest` pixels.
// Returns problems, one string each.
(smallest) => {
  const problems = [];

  // The box of a text in the units of its svg's viewBox. Sideways it is the bounding box; upwards it is what the
  // characters can cover, 0.85 em over the baseline and 0.2 em under it, because the bounding box is the font's line
  // box, which for Chinese fonts is half as tall again.
  const boxOf = (text, svg) => {
    const toSvg = svg.getScreenCTM().inverse().multiply(text.getScreenCTM());
    const wide = text.getBBox();
    const baselines = [];
    for (let i = 0; i < text.getNumberOfChars(); i++) baselines.push(text.getStartPositionOfChar(i).y);
    const em = parseFloat(getComputedStyle(text).fontSize);
    const top = Math.min(...baselines) - 0.85 * em, bottom = Math.max(...baselines) + 0.2 * em;
    const corners = [[wide.x, top], [wide.x + wide.width, top], [wide.x, bottom], [wide.x + wide.width, bottom]]
      .map(([x, y]) => new DOMPoint(x, y).matrixTransform(toSvg));
    const xs = corners.map((p) => p.x), ys = corners.map((p) => p.y);
    return {
      words: text.textContent, size: em * Math.hypot(toSvg.a, toSvg.b),
      left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys),
    };
  };

  for (const figure of document.querySelectorAll("figure")) {
    const svgs = [...figure.querySelectorAll("svg.broad, svg.slim")];
    const visible = svgs.filter((svg) => svg.checkVisibility() && svg.getBoundingClientRect().width > 0);
    if (svgs.length !== 2 || visible.length !== 1)
      problems.push(`#${figure.id}: ${visible.length} of ${svgs.length} drawings are visible, 1 of 2 should be`);

    for (const svg of visible) {
      const { x, y, width, height } = svg.viewBox.baseVal;
      const scale = svg.getBoundingClientRect().width / width;
      const boxes = [...svg.querySelectorAll("text")]
        .filter((text) => text.checkVisibility() && text.textContent.trim())
        .map((text) => boxOf(text, svg));
      for (const a of boxes) {
        if (a.left < x - 1 || a.top < y - 1 || a.right > x + width + 1 || a.bottom > y + height + 1)
          problems.push(`#${figure.id}: “${a.words}” leaves the viewBox of the ${svg.classList} drawing`);
        if (a.size * scale < smallest)
          problems.push(`#${figure.id}: “${a.words}” is ${(a.size * scale).toFixed(1)} px tall, under ${smallest}`);
      }
      boxes.forEach((a, i) => {
        for (const b of boxes.slice(i + 1)) {
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          if (across > 1 && down > 1)
            problems.push(`#${figure.id}: “${a.words}” and “${b.words}” overlap in the ${svg.classList} drawing`);
        }
      });
    }
  }
  return problems;
}
