/* The questions about a practice case: the same rows as in the form for scoring. Each answer goes to the server at once; “Saved” is said
   when the server said it. Keys answer only while the focus is on a question. */
import { element, fill } from './attune-item.js';

const KEYS = { 0: '0', 1: '1', 2: '2', 3: '3', 4: '4', n: 'NS' };
const NARROW = matchMedia('(max-width: 700px)');

class AttuneRating extends HTMLElement {
  #answers = new Map();
  #unsaved = 0;

  begin(content) {
    this.words = content.words;
    this.items = content.items;
    Object.entries(content.answers).forEach(([item, response]) => this.#answers.set(item, { response, mine: true }));
    this.rows = this.items.map((item) => {
      const row = document.createElement('attune-item').build(item, content.scale, this.words);
      row.show(this.#answers.get(item.code));
      return row;
    });
    this.count = element('p', 'num');
    this.saved = element('p', 'saved');
    this.saved.setAttribute('role', 'status');
    const bar = element('div', 'rating-bar');
    bar.append(this.count, this.saved);
    const list = element('div', 'items');
    list.append(...this.rows);
    list.addEventListener('change', (event) => this.#changed(event.target));
    list.addEventListener('focusin', (event) => this.#enter(event.target));
    list.addEventListener('pointerdown', (event) => this.#enter(event.target));
    list.addEventListener('keydown', (event) => this.#key(event));
    this.replaceChildren(bar, list);
    NARROW.addEventListener('change', () => this.#render());
    this.at = Math.max(0, this.#open());
    this.#render();
  }

  goToOpen() {
    if (this.#open() >= 0) this.#go(this.#open());
  }

  #open() {
    return this.items.findIndex((item) => !this.#answers.has(item.code));
  }

  #changed(radio) {
    if (radio.type === 'radio') this.#answer(this.items.findIndex((item) => item.code === radio.name), radio.value);
  }

  #enter(target) {
    const index = this.rows.indexOf(target.closest?.('attune-item'));
    if (index >= 0 && index !== this.at) {
      this.at = index;
      this.#render();
    }
  }

  #key(event) {
    const { key, ctrlKey, altKey, metaKey, shiftKey, repeat } = event;
    if (ctrlKey || altKey || metaKey || shiftKey) return;
    const response = KEYS[key.toLowerCase()];
    if (response) {
      event.preventDefault();
      if (!repeat) this.#answerAndGoOn(response);
    } else if (key === 'ArrowDown' || key === 'ArrowUp' || key === 'Backspace') {
      event.preventDefault();
      this.#go(this.at + (key === 'ArrowDown' ? 1 : -1));
    }
  }

  #answerAndGoOn(response) {
    const { at } = this;
    this.#answer(at, response);
    const order = [...this.items.keys()].slice(at + 1).concat([...this.items.keys()].slice(0, at));
    const open = order.find((index) => !this.#answers.has(this.items[index].code));
    if (open !== undefined) this.#go(open);
    else if (at + 1 < this.items.length) this.#go(at + 1);
  }

  #answer(index, response) {
    const { code } = this.items[index];
    const answer = { response, mine: true };
    this.#answers.set(code, answer);
    this.rows[index].show(answer);
    this.#unsaved += 1;
    this.saved.textContent = this.words.saving;
    this.$server.answer(code, response)
      .then((said) => {
        this.#unsaved -= 1;
        if (!said) this.querySelectorAll('fieldset').forEach((fieldset) => { fieldset.disabled = true; });
        if (this.#unsaved === 0) this.saved.textContent = said;
      })
      .catch(() => { this.saved.textContent = this.words.notSaved; });
    this.#render();
  }

  #go(index) {
    if (index < 0 || index >= this.rows.length) return;
    this.at = index;
    this.#render();
    this.rows[index].takeFocus();
    this.rows[index].scrollIntoView({ block: 'nearest' });
  }

  #render() {
    this.rows.forEach((row, index) => {
      row.current = index === this.at;
      if (!NARROW.matches) row.looks.open = index === this.at;
    });
    this.count.textContent = fill(this.words.count, this.#answers.size, this.items.length);
  }
}

customElements.define('attune-rating', AttuneRating);
