"""Times the runs of every live kind in a browser's WebAssembly, against the same runs in native code.

    python webassembly.py BENCHMARKS

BENCHMARKS is the benchmark program. CHROMIUM names the browser (/usr/bin/chromium if unset). Prints milliseconds for a run
with its figure, but not the text of that, and what WebAssembly takes as a multiple of native.
"""

import json
import os
import subprocess
import sys

from playwright.sync_api import sync_playwright

# The most that WebAssembly should take.
GOAL = 1.5

# The first rounds are slow, since a browser compiles a function well only after it was used; the best of ten counts. A round
# is timed as a whole: a browser's clock shows tenths of a millisecond.
MEASURE = """async ({ module, kinds }) => {
  const bytes = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes(module)]).stream().pipeThrough(new DecompressionStream("gzip"));
  const compiled = await WebAssembly.compile(await new Response(stream).arrayBuffer());
  const best = [];
  for (const { preparation, requests } of kinds) {
    const round = requests.map(bytes);
    let least = Infinity;
    for (let turn = 0; turn < 10; turn++) {
      await new Promise((next) => setTimeout(next, 50));
      // A new instance remembers no run.
      const { memory, room, respond, response } = (await WebAssembly.instantiate(compiled)).exports;
      const ask = (request) => {
        const place = room(request.length);
        new Uint8Array(memory.buffer, place, request.length).set(request);
        const count = respond();
        if (count !== 4 || new Uint8Array(memory.buffer, response(), 1)[0] !== 0) throw new Error("not understood");
      };
      if (preparation) ask(bytes(preparation));
      const start = performance.now();
      round.forEach(ask);
      least = Math.min(least, performance.now() - start);
    }
    best.push(least / round.length);
  }
  return best;
}"""


def main() -> int:
    if len(sys.argv) != 2:
        print("usage: webassembly.py BENCHMARKS", file=sys.stderr)
        return 2
    printed = subprocess.run([sys.argv[1], "requests"], check=True, capture_output=True, text=True).stdout
    page_data = json.loads(printed)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        times = browser.new_page().evaluate(MEASURE, page_data)
        browser.close()
    print(f"{'run and figure':<24}{'native':>10}{'browser':>10}  ms{'ratio':>8}")
    ratios = []
    for kind, time in zip(page_data["kinds"], times):
        ratios.append(time / kind["native"])
        print(f"{kind['name']:<24}{kind['native']:>10.2f}{time:>10.2f}{ratios[-1]:>12.2f}")
    middle = sorted(ratios)[len(ratios) // 2]
    print(f"middle ratio {middle:.2f}; goal: at most {GOAL}, {'kept' if middle <= GOAL else 'missed'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
