/* The plain way to the server beside Vaadin's: JSON there and back, with the token against forged requests. Never a page, never a redirect. */

const BASE = document.baseURI;

/** A connection that says nothing for so long is given up and tried anew. */
const PATIENCE = 6000;

const STATES = new Set(['saved', 'conflict', 'refused', 'closed', 'signed-out', 'someone-else', 'choose-password', 'token']);

export const address = (path) => new URL(path, BASE);

const ask = async (path, options = {}) => {
  const response = await fetch(address(path), { cache: 'no-store', redirect: 'error', signal: AbortSignal.timeout(PATIENCE), ...options });
  if (!(response.headers.get('Content-Type') ?? '').startsWith('application/json')) throw new Error(`No answer but ${response.status}`);
  return response.json();
};

const form = (path, fields) => fetch(address(path), { method: 'POST', body: new URLSearchParams(fields), signal: AbortSignal.timeout(PATIENCE) });

export class Door {
  #token;

  /** Set once the session in which the page was opened is over: Vaadin's part of the page is dead then. */
  renewed = false;

  /** {signedIn, as, header, parameter, token} */
  async who() {
    const who = await ask('signed-in');
    this.#token = who.signedIn ? who : undefined;
    return who;
  }

  /** @throws where there was no clear answer; it may have arrived all the same */
  async post(path, content) {
    const reply = await this.#post(path, content);
    if (reply.state === 'signed-out') this.renewed = true;
    if (reply.state !== 'token') return reply;
    this.renewed = true;
    this.#token = undefined;
    return this.#post(path, content);
  }

  /** @param as the staff id that belongs to the username; @returns 'in', 'wrong' or 'wait' */
  async signIn(username, password, as) {
    let who = await this.who();
    if (who.signedIn && who.as === as) return 'in';
    if (who.signedIn) {
      await form('logout', { [who.parameter]: who.token });
      who = await this.who();
    }
    const response = await form('sign-in', { username, password, [who.parameter]: who.token });
    const { searchParams } = new URL(response.url);
    if (searchParams.has('wait')) return 'wait';
    if (searchParams.has('error')) return 'wrong';
    return (await this.who()).signedIn ? 'in' : 'wrong';
  }

  async #post(path, content) {
    const who = this.#token ?? (await this.who());
    if (!who.signedIn) return { state: 'signed-out' };
    const reply = await ask(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', [who.header]: who.token },
      body: JSON.stringify(content),
    });
    if (!STATES.has(reply.state)) throw new Error('No answer that we know');
    return reply;
  }
}
