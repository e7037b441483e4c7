/* Sends answers to the server: one at a time an item, in order, each until the server says that it is on disk. Page memory only. */

const RETRY = 4000;

/** Made here, so that a command that arrives twice is applied once. Also where the page came over plain http. */
const uuid = () => {
  if (globalThis.crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

export class SaveQueue {
  #waiting = new Map();
  #onTheWay = new Set();
  #versions = new Map();

  /** @param send (item, response, reason, seenVersion, commandId) → promise of {state, …}; @param told (item, reply, command) */
  constructor(send, told, changed) {
    Object.assign(this, { send, told, changed });
  }

  /** The version of the stored answer that the adult sees. */
  seen(item, version) {
    this.#versions.set(item, version);
  }

  put(item, response, reason) {
    const line = this.#waiting.get(item) ?? [];
    const sent = this.#onTheWay.has(item) ? line.slice(0, 1) : [];
    this.#waiting.set(item, [...sent, { response, reason, id: uuid(), since: Date.now() }]);
    this.changed();
    this.#next(item);
  }

  /** Milliseconds for which the oldest answer has waited; none when all is saved. */
  get oldest() {
    const times = [...this.#waiting.values()].map((line) => line[0].since);
    return times.length ? Date.now() - Math.min(...times) : undefined;
  }

  retry() {
    [...this.#waiting.keys()].forEach((item) => this.#next(item));
  }

  async #next(item) {
    const command = this.#waiting.get(item)?.[0];
    if (!command || this.#onTheWay.has(item)) return;
    this.#onTheWay.add(item);
    let reply;
    try {
      reply = await this.send(item, command.response, command.reason ?? '', this.#versions.get(item) ?? 0, command.id);
    } catch {
      setTimeout(() => this.#next(item), RETRY);
      return;
    } finally {
      this.#onTheWay.delete(item);
      this.changed();
    }
    const line = this.#waiting.get(item);
    const latest = line.at(-1);
    line.shift();
    if (reply.state !== 'saved') line.length = 0;
    if (reply.version !== undefined) this.#versions.set(item, reply.version);
    if (!line.length) this.#waiting.delete(item);
    this.changed();
    this.told(item, reply, latest);
    this.#next(item);
  }
}
