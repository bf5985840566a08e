// The module, in a worker, so that a long run never holds up a drag.

// Runs inside the worker: no outer names.
function serve(scope) {
  let exports;
  const bytes = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const start = async (compressed) => {
    const stream = new Blob([bytes(compressed)]).stream().pipeThrough(new DecompressionStream("gzip"));
    exports = (await WebAssembly.instantiate(await new Response(stream).arrayBuffer())).instance.exports;
  };
  const answer = (request) => {
    const room = exports.room(request.length);
    new Uint8Array(exports.memory.buffer, room, request.length).set(request);
    const count = exports.respond();
    return new Uint8Array(exports.memory.buffer, exports.response(), count).slice();
  };
  scope.onmessage = async ({ data }) => {
    if (data.compressed) {
      await start(data.compressed);
      scope.postMessage({ ready: true });
    } else {
      const response = answer(data.request);
      scope.postMessage({ ticket: data.ticket, response }, [response.buffer]);
    }
  };
  scope.onunhandledrejection = (event) => scope.postMessage({ failed: String(event.reason) });
}

// Asks the module; `ask` resolves to an answer, in the order of the requests.
class Explorer {
  waiting = new Map();
  tickets = 0;

  static async start() {
    if (!globalThis.WebAssembly) throw new Error("this browser has no WebAssembly");
    const compressed = await loadModule();
    const explorer = new Explorer();
    const source = new Blob([`(${serve})(self)`], { type: "text/javascript" });
    const address = URL.createObjectURL(source);
    explorer.worker = new Worker(address);
    await new Promise((ready, failed) => {
      explorer.worker.onerror = (event) => failed(new Error(event.message));
      explorer.worker.onmessage = ({ data }) => {
        if (data.ready) ready();
        else if (data.failed) failed(new Error(data.failed));
        else explorer.receive(data);
      };
      explorer.worker.postMessage({ compressed });
    });
    URL.revokeObjectURL(address);
    await explorer.ask(speakRequest(words.figures ?? []));
    return explorer;
  }

  ask(request) {
    return new Promise((resolve, reject) => {
      this.waiting.set(++this.tickets, { resolve, reject });
      this.worker.postMessage({ ticket: this.tickets, request }, [request.buffer]);
    });
  }

  receive({ ticket, response }) {
    const { resolve, reject } = this.waiting.get(ticket);
    this.waiting.delete(ticket);
    const answer = new ByteReader(response);
    if (answer.word() === 0) resolve(answer);
    else reject(new Error("the explorer did not understand"));
  }
}
