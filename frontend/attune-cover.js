/* A calm cover over the whole page. What lies below stays as it is: nobody sees it, Tab and screen readers do not reach it. */
import { element } from './attune-item.js';

/** Where the focus really is, within custom elements too. */
const focused = () => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};

class Cover {
  #host;
  #dialog;
  #title;
  #focus;
  #scroll;
  #watch = new MutationObserver(() => this.#keepTitle());

  constructor() {
    // Before everyone else: no key typed on the cover reaches the page below, where digits are answers.
    for (const type of ['keydown', 'keypress', 'keyup']) addEventListener(type, (event) => this.#key(event), { capture: true });
  }

  get up() {
    return this.#host !== undefined;
  }

  /** @param neutral what the tab says meanwhile */
  show(neutral, content, label) {
    if (!this.up) this.#begin(neutral);
    this.#dialog.setAttribute('aria-label', label);
    this.#dialog.replaceChildren(content);
    if (!this.#dialog.open) this.#dialog.showModal();
  }

  lift() {
    if (!this.up) return;
    const host = this.#host;
    this.#host = undefined;
    this.#watch.disconnect();
    host.remove();
    document.documentElement.classList.remove('covered');
    document.title = this.#title;
    scrollTo(...this.#scroll);
    this.#focus?.focus?.({ preventScroll: true });
  }

  #begin(neutral) {
    this.neutral = neutral;
    this.#focus = focused();
    this.#scroll = [scrollX, scrollY];
    this.#host = element('attune-cover');
    this.#dialog = element('dialog', 'cover');
    this.#dialog.setAttribute('closedby', 'none');
    this.#dialog.addEventListener('cancel', (event) => event.preventDefault());
    this.#dialog.addEventListener('close', () => { if (this.up) this.#dialog.showModal(); });
    this.#host.append(this.#dialog);
    document.documentElement.classList.add('covered');
    document.body.append(this.#host);
    this.#title = document.title;
    document.title = neutral;
    this.#watch.observe(document.head, { subtree: true, childList: true, characterData: true });
  }

  /** The page below may still change its title; it is kept for later. */
  #keepTitle() {
    if (document.title === this.neutral) return;
    this.#title = document.title;
    document.title = this.neutral;
  }

  #key(event) {
    if (!this.up) return;
    event.stopImmediatePropagation();
    if (event.key === 'Escape') event.preventDefault();
  }
}

export const cover = new Cover();
