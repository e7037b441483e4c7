/* One place that says how it stands with saving. “Saved” is said only when the server said it; while it takes its time, what was said last
   stays for a moment; what is wrong is read out too, once. */
import { element, button, fill } from './attune-item.js';

const SLOW = 400;
const LATE = 4000;

export class SavedLine {
  #saved = element('span', 'saved');
  #alarm = element('span', 'visually-hidden');

  /** @param lastSaved what was saved on an earlier visit */
  constructor(words, lastSaved) {
    Object.assign(this, { words, lastSaved });
    this.#alarm.setAttribute('role', 'alert');
  }

  get parts() {
    return [this.#saved, this.#alarm];
  }

  /** @param savedAt 10:42, of this visit; @param disputes how many answers only the adult can settle, and toDispute leads to the first; @param refused likewise those that
      were not taken, where the form does not move to them by itself */
  show(keeper, { savedAt, disputes, toDispute, refused, toRefused, closed }) {
    const { words } = this;
    const { oldest: waited, count, held } = keeper.queue;
    const late = waited > LATE || (waited !== undefined && !navigator.onLine);
    if (closed) this.#say('', false);
    else if (held && count) this.#offer(fill(words.signInToSave, count), () => keeper.signIn());
    else if (disputes) this.#offer(words.disputes, toDispute);
    else if (refused) this.#offer(words.refusedOffer, toRefused);
    else if (waited === undefined) this.#say(savedAt ? fill(words.saved, savedAt) : this.lastSaved, false);
    else if (late) this.#say(fill(words.notSaved, count), true);
    else if (waited > SLOW) this.#say(words.saving, false);
  }

  #say(text, late) {
    if (this.#saved.textContent !== text) this.#saved.textContent = text;
    this.#warn(late ? this.words.notSavedAloud : '', late);
  }

  #offer(text, act) {
    if (this.#saved.textContent !== text || this.#saved.firstChild.nodeName !== 'BUTTON') this.#saved.replaceChildren(button('btn quiet late', text, act));
    this.#warn(text, true);
  }

  #warn(text, late) {
    this.#saved.classList.toggle('late', late);
    if (this.#alarm.textContent !== text) this.#alarm.textContent = text;
  }
}
