// Shared by all pages of the preview in a browser: a browser opens only six connections to a server, and fifty pages are
// told of changes over this one.
"use strict";

const pages = new Set();
let latest;

const tell = (message) => { for (const page of pages) page.postMessage(message); };

const events = new EventSource("/_unroll/events");
events.onmessage = ({ data }) => {
  latest = { event: JSON.parse(data), connected: true };
  tell(latest);
};
// The browser tries again by itself.
events.onerror = () => tell({ connected: false });

onconnect = ({ ports: [page] }) => {
  pages.add(page);
  page.onmessage = async ({ data }) => {
    if (data.leaves) return pages.delete(page);
    // Here and not in the page, whose policy may allow no connection.
    const response = await fetch(data.fetch, { cache: "no-store" }).catch(() => null);
    page.postMessage({ html: response?.ok ? await response.text() : null });
  };
  if (latest) page.postMessage(latest);
};
