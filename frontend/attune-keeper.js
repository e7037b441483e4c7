/* Keeps the unsaved answers of a form while the page lives, also after the form has left it: warns before they would be lost, asks to sign in
   again over the page, and keeps Vaadin from reloading it. */
import { element, button, fill } from './attune-item.js';
import { SaveQueue } from './attune-save-queue.js';
import { Door } from './attune-door.js';
import { askLeave, askSignIn } from './attune-dialogs.js';

const keepers = new Map();
const unsaved = () => [...keepers.values()].find((keeper) => keeper.queue.count);
const stale = () => [...keepers.values()].some((keeper) => keeper.stale);
const ASKED = 2000; // who said “leave” is not asked again by the browser
let left = 0;

class Keeper {
  #form;
  #strip;
  #lost = 0;
  #asked;

  constructor(content) {
    Object.assign(this, { words: content.words, username: content.username, as: content.as, here: location.pathname });
    this.door = new Door();
    this.queue = new SaveQueue(
      (command) => this.door.post(content.saveTo, { ...command, as: content.as }),
      (...reply) => this.#told(...reply),
      () => this.#changed());
  }

  /** Whether the server has forgotten the page: then whole pages are asked for, not parts. */
  get stale() {
    return this.door.renewed;
  }

  attach(form) {
    this.#form = form;
    this.#lost = 0;
    this.#changed();
  }

  detach(form) {
    if (this.#form === form) this.#form = undefined;
    this.#changed();
  }

  signIn() {
    askSignIn(this.words, this);
  }

  /** The page is looked at again: the connection may be back, or the person signed in again in another tab. */
  async lookAgain() {
    this.queue.retry();
    if (!this.queue.held) return;
    try {
      const who = await this.door.who();
      if (!who.signedIn || who.as !== this.as) return;
      document.querySelector('dialog.again')?.close();
      this.queue.release();
    } catch {
      // Not to be known now: the dialog stays.
    }
  }

  #told(item, reply, command, lost) {
    if (this.#form) this.#form.told(item, reply, command, lost);
    else if (reply.state !== 'saved') this.#lost += reply.state === 'closed' ? lost : 1;
  }

  #changed() {
    const { held } = this.queue;
    if (held && held !== this.#asked) this.signIn();
    this.#asked = held;
    this.#form?.showSaved();
    this.#showStrip();
  }

  /** Where the form is gone, a line at the foot of any page says what still waits, or what could not be saved. */
  #showStrip() {
    const { count, held } = this.queue;
    if (this.#form || (!count && !this.#lost)) {
      this.#strip?.remove();
      this.#strip = undefined;
      return;
    }
    this.#strip ??= document.body.appendChild(element('div', 'left-behind'));
    this.#strip.setAttribute('role', 'status');
    if (held) this.#strip.replaceChildren(button('btn quiet', fill(this.words.signInToSave, count), () => this.signIn()));
    else if (count) this.#strip.replaceChildren(element('span', '', fill(this.words.notSaved, count)));
    else this.#strip.replaceChildren(element('span', '', fill(this.words.notTaken, this.#lost)), this.#wayBack());
  }

  #wayBack() {
    const link = element('a', '', this.words.openForm);
    link.href = this.here;
    return link;
  }
}

/** The keeper of this form, with what an earlier visit of this page left waiting. */
export const keeperOf = (content) => {
  const key = `${content.saveTo} of ${content.as}`;
  if (!keepers.has(key)) keepers.set(key, new Keeper(content));
  return keepers.get(key);
};

const lookAgain = () => keepers.forEach((keeper) => keeper.lookAgain());
addEventListener('online', lookAgain);
document.addEventListener('visibilitychange', () => { if (!document.hidden) lookAgain(); });

addEventListener('beforeunload', (event) => { if (unsaved() && Date.now() - left > ASKED) event.preventDefault(); });

/** Links of the page: asked first while something waits; where the server has forgotten the page, the browser follows them by itself. */
addEventListener('click', (event) => {
  const link = event.composedPath().find((part) => part.localName === 'a');
  if (!link?.href || link.target === '_blank' || link.hasAttribute('download') || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const to = new URL(link.href);
  if (to.origin !== location.origin || (to.pathname === location.pathname && to.hash)) return;
  const keeper = unsaved();
  if (keeper && !link.leaving) {
    event.preventDefault();
    event.stopImmediatePropagation();
    askLeave(keeper.words, keeper.queue.count, () => {
      left = Date.now();
      link.leaving = true;
      link.click();
      link.leaving = false;
    });
  } else if (stale()) {
    event.stopImmediatePropagation();
  }
}, { capture: true });

/** The server has forgotten the page (attune-signed-out says so): stay, save first. */
addEventListener('attune-session-over', (event) => {
  const keeper = unsaved();
  keepers.forEach((one) => { one.door.renewed = true; });
  if (!keeper) return;
  event.preventDefault();
  keeper.queue.retry();
});

/** Vaadin would reload the page with Escape then. */
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && stale()) event.stopImmediatePropagation();
}, { capture: true });
