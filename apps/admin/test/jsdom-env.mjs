import { TestEnvironment } from 'jest-environment-jsdom';

/** Node's Request refuses jsdom's AbortSignal and jsdom's listeners refuse Node's: keep jsdom's and pass the news on. */
class BridgedRequest extends Request {
  constructor(input, init = {}) {
    const foreign = init.signal;
    if (!foreign || foreign instanceof AbortSignal) {
      super(input, init);
      return;
    }
    const own = new AbortController();
    if (foreign.aborted) own.abort();
    else foreign.addEventListener('abort', () => own.abort(), { once: true });
    super(input, { ...init, signal: own.signal });
  }
}

const FROM_NODE = [
  'fetch',
  'Response',
  'Headers',
  'TextEncoder',
  'TextDecoder',
  'structuredClone',
  'ReadableStream',
];

/** As a browser does with its tabs: a channel that the application left open ends with its page. */
const channelsOf = (opened) =>
  class extends BroadcastChannel {
    constructor(name) {
      super(name);
      opened.add(this);
    }
  };

function mediaQuery(query) {
  const none = () => undefined;
  return { matches: false, media: query, addEventListener: none, removeEventListener: none };
}

class SilentObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

export default class extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of FROM_NODE) this.global[name] = globalThis[name];
    this.channels = new Set();
    this.global.BroadcastChannel = channelsOf(this.channels);
    this.global.Request = BridgedRequest;
    this.global.matchMedia ??= mediaQuery;
    this.global.ResizeObserver ??= SilentObserver;
    // As in Chromium 156, which tells when the scrolling is over.
    this.global.HTMLElement.prototype.scrollIntoView = () => Promise.resolve();
    this.global.scrollTo = () => Promise.resolve();
    this.global.document.fonts ??= { addEventListener() {}, removeEventListener() {} };
    this.global.crypto.randomUUID ??= () => globalThis.crypto.randomUUID();
  }

  async teardown() {
    for (const channel of this.channels) channel.close();
    await super.teardown();
  }
}
