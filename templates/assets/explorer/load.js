// What the explorer needs besides the page itself: its words, and files that are too large to come before they are
// needed.

const words = JSON.parse(document.getElementById("page.words")?.textContent ?? "{}");

// A page that was opened from a disk may load nothing but scripts, so these files are scripts. Each calls one of these
// functions with what it brings.
const brought = new Map();
globalThis.unroll = {
  module: (compressed) => brought.set("module", compressed),
  states: (id, states) => brought.set(`states of ${id}`, states),
};

// What the script at an address brings under a key.
function load(address, key) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve(brought.get(key));
    script.onerror = () => reject(new Error(`${address} cannot be read`));
    document.head.append(script);
  });
}

// Beside this script; asked while it runs, since later there is no current script.
const moduleAddress = new URL("explorer-module.js", document.currentScript.src);

// The module of the experiments, compressed, in base64.
const loadModule = () => load(moduleAddress, "module");

// The states that the build drew of a figure, in the order of the values of its controls, the last control's fastest.
const loadStates = ({ id, data }) => load(data.states, `states of ${id}`);
