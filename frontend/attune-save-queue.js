/* Holds the answers that are not on disk yet: sends them one at a time, in order, each until the server says what became of it. Page memory
   only, and no look at the page: attune-keeper ties it to the form. */

/** Says itself what must happen first; until then nothing more is sent. */
const HOLDS = new Set(['signed-out', 'someone-else', 'choose-password']);
const FIRST_WAIT = 500;
const LONGEST_WAIT = 15000;

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
  #waiting = [];
  #versions = new Map();
  #failures = 0;
  #onTheWay = false;
  #timer;

  /** Why nothing is sent at present: the server's reply, or none. */
  held;

  /** @param send command → promise of {state, …}; @param told (item, reply, command); @param changed () after each change */
  constructor(send, told, changed) {
    Object.assign(this, { send, told, changed });
  }

  /** The version of the stored answer that the adult sees; not while an answer of theirs is under way. */
  seen(item, version) {
    if (!this.#waiting.some((command) => command.item === item)) this.#versions.set(item, version);
  }

  /** One that was never sent gives way. One that was may be on disk: it goes first, again, under the same id. */
  put(item, response, reason) {
    this.#waiting = this.#waiting.filter((command) => command.item !== item || command.tried);
    this.#waiting.push({ item, response, reason, id: uuid(), since: Date.now(), tried: false });
    this.changed();
    this.#next();
  }

  /** Each item with the answer that waits for it. */
  get pending() {
    return new Map(this.#waiting.map((command) => [command.item, command]));
  }

  get count() {
    return this.pending.size;
  }

  /** Milliseconds for which the oldest answer has waited; none when all is saved. */
  get oldest() {
    return this.#waiting.length ? Date.now() - Math.min(...this.#waiting.map((command) => command.since)) : undefined;
  }

  /** The connection may be back. */
  retry() {
    this.#failures = 0;
    this.#next();
  }

  /** What held it is over: the right person is signed in. */
  release() {
    this.held = undefined;
    this.retry();
    this.changed();
  }

  async #next() {
    const [command] = this.#waiting;
    if (!command || this.#onTheWay || this.held) return;
    clearTimeout(this.#timer);
    this.#onTheWay = true;
    command.tried = true;
    const { item, response, id } = command;
    let reply;
    try {
      reply = await this.send({ item, response, reason: command.reason ?? '', seenVersion: this.#versions.get(item) ?? 0, commandId: id });
    } catch {
      this.#failures += 1;
      this.#timer = setTimeout(() => this.#next(), this.#wait());
      return;
    } finally {
      this.#onTheWay = false;
      this.changed();
    }
    this.#failures = 0;
    if (HOLDS.has(reply.state)) this.held = reply;
    else this.#settle(command, reply);
    this.changed();
    this.#next();
  }

  /** Twice as long each time, and not for every page at the same moment. */
  #wait() {
    return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (this.#failures - 1)) * (0.8 + 0.4 * Math.random());
  }

  #settle(command, reply) {
    const { item } = command;
    const latest = this.pending.get(item);
    const lost = this.count;
    if (reply.state === 'closed') this.#waiting = [];
    else if (reply.state === 'saved') this.#waiting.shift();
    else this.#waiting = this.#waiting.filter((one) => one.item !== item);
    if (reply.version != null) this.#versions.set(item, reply.version);
    this.told(item, reply, reply.state === 'saved' ? command : latest, lost);
  }
}
