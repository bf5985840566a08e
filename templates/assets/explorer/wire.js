// The bytes that go to the module and come back: little-endian words and numbers, and strings with their length in
// front. The other side, with the order of what a request holds, is `Sources/Explorer`.

class ByteWriter {
  buffer = new Uint8Array(1024);
  view = new DataView(this.buffer.buffer);
  length = 0;

  room(count) {
    const start = this.length;
    this.length += count;
    if (this.length > this.buffer.length) {
      const larger = new Uint8Array(2 * this.length);
      larger.set(this.buffer);
      [this.buffer, this.view] = [larger, new DataView(larger.buffer)];
    }
    return start;
  }

  // Making room may replace the buffer and the view, so it comes first.
  word(value) {
    const start = this.room(4);
    this.view.setUint32(start, value, true);
  }

  // `off` is null in the page, and NaN in the module.
  number(value) {
    const start = this.room(8);
    this.view.setFloat64(start, value ?? NaN, true);
  }

  data(bytes) {
    this.word(bytes.length);
    const start = this.room(bytes.length);
    this.buffer.set(bytes, start);
  }

  string(text) { this.data(new TextEncoder().encode(text)); }

  list(items, write) {
    this.word(items.length);
    for (const item of items) write(item);
  }

  get bytes() { return this.buffer.slice(0, this.length); }
}

class ByteReader {
  constructor(bytes) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.offset = 0;
  }

  word() { return this.view.getUint32((this.offset += 4) - 4, true); }

  data() {
    const count = this.word();
    return this.bytes.subarray(this.offset, (this.offset += count));
  }

  string() { return new TextDecoder().decode(this.data()); }

  get isAtEnd() { return this.offset === this.bytes.length; }
}

const REQUESTS = { speak: 0, draw: 1, learn: 2, follow: 3 };
const PARTS = { broad: 0, slim: 1, table: 2, csv: 3, alternative: 4, readings: 5, curves: 6, picture: 7 };

function newRequest(kind) {
  const request = new ByteWriter();
  request.word(REQUESTS[kind]);
  return request;
}

// Makes the module speak the language of the page: pairs of an English phrase and its translation.
function speakRequest(phrases) {
  const request = newRequest("speak");
  request.list(phrases, ([english, translation]) => {
    request.string(english);
    request.string(translation);
  });
  return request.bytes;
}

// Brings the module the weights of a training that the build did.
function learnRequest(kind, { settings, weights }) {
  const request = newRequest("learn");
  request.string(kind);
  settings.forEach((value) => request.number(value));
  request.data(Uint8Array.from(atob(weights), (character) => character.charCodeAt(0)));
  return request.bytes;
}

// Parts of a figure, at values of its parameters by their places; a parameter without one is as the author set it. With
// ghosts, the curves at the author's settings come along. The name is that of the element that names the figure; of a
// picture that stands alone, its own.
function drawRequest(data, { parts, values, hasGhosts, name }) {
  const request = newRequest("draw");
  const exhibit = (changed) => {
    request.word(data.seeds);
    request.list(data.facets, (facet) =>
      request.list(facet, (entry) => {
        entry.values.forEach((value, place) => request.number(changed.has(place) ? changed.get(place) : value));
        request.word(entry.facet);
        request.list(entry.compared, (place) => request.word(place));
      }));
  };
  request.string(data.kind);
  exhibit(values);
  request.word(hasGhosts ? 1 : 0);
  if (hasGhosts) exhibit(new Map());
  request.list(data.domains, ([fromX, toX, fromY, toY, ...rows]) => {
    [fromX, toX, fromY, toY].forEach((end) => request.number(end));
    rows.forEach((count) => request.word(count));
  });
  request.string(name);
  request.string(data.described);
  request.list(parts, (part) => request.word(PARTS[part]));
  return request.bytes;
}

// What the text says of a figure: the numbers that it quotes, as they are written, and the figure's claims.
function followRequest(data, values, quotes) {
  const request = newRequest("follow");
  const source = ([named, seeds, isSeries, index]) => {
    const changed = new Map([...values, ...named]);
    data.base.forEach((value, place) => request.number(changed.has(place) ? changed.get(place) : value));
    [seeds, isSeries, index].forEach((word) => request.word(word));
  };
  request.string(data.kind);
  request.list(quotes, (quote) => {
    source(quote.source);
    request.string(quote.written);
  });
  request.list(data.claims, ([text, sources]) => {
    request.string(text);
    request.list(sources, source);
  });
  return request.bytes;
}

// The readings of every run, each with so many values.
function readingsOf(bytes, count) {
  const reader = new ByteReader(bytes);
  const runs = [];
  // The word says that nothing happened, which a figure that moves does not hide.
  while (!reader.isAtEnd) runs.push(Array.from({ length: count }, () => (reader.word(), reader.string())));
  return runs;
}
