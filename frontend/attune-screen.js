/* “Hide” and “Lock” in the top bar; and the lock that comes by itself when nobody is there. One watch for the page, whoever shows the buttons. */
import { element, button } from './attune-item.js';
import { cover } from './attune-cover.js';
import { Door, named, places, post, state } from './attune-lock.js';

const TICK = 2000;
const TELL = 30_000; // how often the server hears, at most, that someone is there
const AGAIN = 4000;
const FLUSH = 3000; // for answers on the way, before the session locks
const SIGNS = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'];
const ICONS = {
  hide: 'M3 3l18 18M10.6 5.1A10.8 10.8 0 0 1 12 5c6 0 9.5 7 9.5 7a17 17 0 0 1-3 3.8M6.2 6.3A16.6 16.6 0 0 0 2.5 12S6 19 12 19c1.6 0 3-.5 4.3-1.2M9.9 9.9a3 3 0 0 0 4.2 4.2',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
};

const icon = (name) => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
};

const unsaved = () => document.querySelector('[unsaved], .left-behind') !== null;
const pause = (time) => new Promise((done) => { setTimeout(done, time); });

class Watch {
  #last = Date.now();
  #told = Date.now();
  #locked = false;
  #asked = ''; // what the lock screen shows, so that it is made anew only for something new
  #looked = 0;
  #others = new BroadcastChannel('attune-lock');

  /** @param me {words, name, username, staff, idle} */
  start(me) {
    const first = !this.me;
    this.me = { ...me, words: named(me.words) };
    if (!first) return;
    this.door = new Door(this.me.words, { unsaved, opened: (now) => this.#opened(now) });
    SIGNS.forEach((type) => addEventListener(type, () => this.#there(), { capture: true, passive: true }));
    addEventListener('keydown', (event) => this.#key(event), { capture: true });
    addEventListener('visibilitychange', () => { if (!document.hidden) this.#look(); });
    addEventListener('pageshow', (event) => { if (event.persisted) this.#again(); });
    this.#others.addEventListener('message', ({ data }) => this.#heard(data));
    setInterval(() => this.#tick(), TICK);
    this.#look();
  }

  hide() {
    if (cover.up) return;
    const { words } = this.me;
    const box = element('div', 'door');
    box.append(element('h1', '', words.hidden), element('p', 'soft', words.hiddenHelp), button('btn main', words.show, () => cover.lift()));
    cover.show(words.title, box, words.hidden);
    box.lastChild.focus();
  }

  /** The page is covered at once; then answers on the way get a moment, and then the session locks. */
  async lock() {
    if (this.#locked) return;
    places.keep(this.me.staff);
    this.#coverUp();
    this.#others.postMessage('locked');
    for (let waited = 0; unsaved() && navigator.onLine && waited < FLUSH; waited += 100) await pause(100);
    this.#settle('now');
  }

  #coverUp() {
    this.#locked = true;
    this.#asked = '';
    this.door.say(this.me.words.waitMoment);
    cover.show(this.me.words.title, this.door.box, this.me.words.locked);
  }

  /** Shows how it stands, as soon as the server can be asked. @param act what it is told first, or nothing */
  async #settle(act) {
    try {
      const reply = act && await post(act);
      const now = reply?.ok ? await reply.json() : await state(this.me.staff);
      if (act && now.signedIn && !now.locked) throw new Error('not locked');
      if (this.#isOpen(now)) this.#opened(now);
      else this.#ask(now);
    } catch {
      this.#asked = '';
      this.door.say(this.me.words.offline);
      setTimeout(() => { if (this.#locked) this.#settle(act); }, AGAIN);
    }
  }

  /** Somebody else is signed in by now, or nobody, and the page has nothing to keep: it goes. */
  #ask(now) {
    const kind = JSON.stringify([now.signedIn, now.locked, now.staff, now.own, now.people]);
    if (kind === this.#asked) return;
    this.#asked = kind;
    if (now.staff === this.me.staff || unsaved()) this.door.own(this.me, now.staff === this.me.staff || !now.signedIn ? now : { ...now, signedIn: false, own: null });
    else this.#again();
  }

  #isOpen(now) {
    return now.staff === this.me.staff && !now.locked;
  }

  #opened(now) {
    this.#others.postMessage('opened');
    if (!this.#isOpen(now)) {
      location.replace(now.to ? new URL(now.to, document.baseURI) : places.take(now.staff));
      return;
    }
    places.forget(this.me.staff);
    this.#locked = false;
    this.#asked = '';
    this.#last = Date.now();
    cover.lift();
    // What waited for a connection goes on at once: Vaadin’s calls, and unsent answers.
    dispatchEvent(new Event('online'));
    dispatchEvent(new CustomEvent('attune-opened'));
  }

  #heard(what) {
    if (what === 'there') this.#last = Date.now();
    else if (what === 'locked' && !this.#locked) {
      this.#coverUp();
      this.#settle('now');
    } else if (what === 'opened') this.#look();
  }

  /** Seen again, or told that something changed: asks how it stands. */
  async #look() {
    this.#looked = Date.now();
    this.#tick();
    const now = await state(this.me.staff).catch(() => undefined);
    // Signed out with unsaved answers: attune-keeper asks to sign in again over the page.
    if (!now || (!this.#locked && !now.signedIn && unsaved())) return;
    if (this.#locked && this.#isOpen(now)) this.#opened(now);
    else if (!this.#isOpen(now) && (now.locked || now.staff !== this.me.staff)) {
      if (!this.#locked) this.#coverUp();
      this.#ask(now);
    }
  }

  #there() {
    if (this.#locked) return;
    this.#tick();
    this.#last = Date.now();
    if (this.#locked || this.#last - this.#told < TELL) return;
    this.#told = this.#last;
    this.#others.postMessage('there');
    post('active').then((reply) => { if (reply.status === 401) this.#look(); }, () => {});
  }

  #tick() {
    // Opened in another tab, or by signing in anew over the page.
    if (this.#asked && !document.hidden && Date.now() - this.#looked > AGAIN) this.#look();
    if (!this.#locked && Date.now() - this.#last > this.me.idle) this.lock();
  }

  #key(event) {
    if (event.ctrlKey && event.shiftKey && event.key.toLowerCase() === 'h') {
      event.preventDefault();
      this.hide();
    }
  }

  /** From the server, whatever the browser kept. */
  #again() {
    document.documentElement.classList.add('covered');
    location.reload();
  }
}

const watch = new Watch();

class AttuneScreen extends HTMLElement {
  begin(me) {
    watch.start(me);
    const words = named(me.words);
    this.replaceChildren(
      this.#button('hide', words.hide, words.hideHelp, () => watch.hide()),
      this.#button('lock', words.lock, words.lockHelp, () => watch.lock()));
    this.firstChild.setAttribute('aria-keyshortcuts', 'Control+Shift+H');
  }

  #button(name, word, help, act) {
    const made = button('screen-button', '', act);
    made.append(icon(name), element('span', '', word));
    made.title = help;
    return made;
  }
}

customElements.define('attune-screen', AttuneScreen);
