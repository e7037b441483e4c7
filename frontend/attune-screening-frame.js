/* What stands round the grid of attune-screening: the line above, the question in hand, the buttons below. It only shows. */
import { element, button, fill } from './attune-item.js';
import { SavedLine } from './attune-saved-line.js';

export class ScreeningFrame {
  /** @param acts what the buttons do: answer, way, step, undo, finish, discard */
  constructor(content, grid, acts) {
    Object.assign(this, { content, words: content.words, acts });
    this.savedLine = new SavedLine(content.words, content.lastSaved);
    const page = element('div', 'screen-page');
    page.append(this.#head(), this.#inHand(), grid.scroller);
    this.parts = [this.#bar(), page, this.#foot()];
  }

  show({ pupil, column, isWorry, way, answered, total }) {
    const { words } = this;
    this.count.textContent = fill(words.count, answered, total);
    this.eyebrow.textContent = isWorry ? pupil.name : `${pupil.name} · ${column.strand}`;
    this.asks.textContent = column.statement;
    this.looks.hidden = isWorry;
    if (!isWorry) {
      const looks = column.looks[pupil.band];
      this.notYet.textContent = looks.notYet;
      this.always.textContent = looks.nearlyAlways;
    }
    this.ways.forEach((one, name) => one.setAttribute('aria-pressed', name === way));
    this.steps.forEach((one, by) => { one.textContent = words[`${way}${by}`]; });
    this.pad.forEach((key) => { key.disabled = isWorry || this.closed; });
  }

  tell(text) {
    this.said.textContent = text;
  }

  dispute(parts) {
    this.#extra('conflict', ...parts);
  }

  refuse(sentence) {
    this.#extra('refusal', element('p', '', sentence));
  }

  settle() {
    this.extra.hidden = true;
  }

  close(message) {
    this.closed = true;
    this.pad.forEach((key) => { key.disabled = true; });
    this.finish.disabled = true;
    const back = element('a', 'btn', this.words.back);
    back.href = this.content.back;
    this.#extra('refusal', element('p', '', message), back);
    this.extra.setAttribute('role', 'alert');
    this.extra.scrollIntoView({ block: 'center' });
  }

  #bar() {
    this.count = element('span', 'soft num');
    const bar = element('div', 'scoring-bar');
    bar.append(element('span', 'pupil', this.content.group), element('span', 'soft only-wide', this.content.about), this.count, ...this.savedLine.parts);
    return bar;
  }

  #head() {
    const { words, content, acts } = this;
    const title = element('div', 'grow');
    title.append(element('h1', '', words.title), element('p', 'soft period', words.period));
    this.ways = new Map(['down', 'across'].map((way) => [way, button('btn chip', words[way], () => acts.way(way))]));
    const ways = element('div', 'chips');
    ways.setAttribute('role', 'group');
    ways.setAttribute('aria-label', words.ways);
    ways.append(...this.ways.values());
    const head = element('div', 'screen-head');
    const paper = element('a', 'btn quiet', words.paper);
    Object.assign(paper, { href: content.paper, target: '_blank', rel: 'noopener' });
    const more = element('div', 'screen-more');
    more.append(ways, paper);
    if (content.mayDiscard) more.append(button('btn quiet', words.discard, acts.discard));
    head.append(title, more);
    if (content.reopened) head.append(element('p', 'notice caution reopened', content.reopened));
    return head;
  }

  /** Whose turn it is and what is asked; what it looks like, on demand. */
  #inHand() {
    const { words } = this;
    this.eyebrow = element('p', 'eyebrow');
    this.asks = element('p', 'asks');
    [this.notYet, this.always] = [element('p'), element('p')];
    const both = element('div', 'both');
    [[words.notYetLooks, this.notYet], [words.alwaysLooks, this.always]].forEach(([title, text]) => {
      const one = element('div');
      one.append(element('b', '', title), text);
      both.append(one);
    });
    this.looks = element('details', 'screen-looks');
    this.looks.append(element('summary', '', words.looksLike), both);
    this.extra = element('div', 'extra');
    this.extra.hidden = true;
    const hand = element('div', 'in-hand');
    const asked = element('div', 'asked');
    asked.append(this.eyebrow, this.asks);
    hand.append(asked, this.looks, this.extra);
    return hand;
  }

  #foot() {
    const { words, acts, content } = this;
    const pad = element('div', 'pad');
    pad.setAttribute('role', 'group');
    pad.setAttribute('aria-label', words.pad);
    this.pad = content.scale.map((step) => {
      const key = button(`btn key o${step.response}`, '', () => acts.answer(step.response));
      const shortcut = element('kbd', '', step.key);
      shortcut.setAttribute('aria-hidden', 'true');
      key.append(shortcut, element('span', '', step.word));
      return key;
    });
    pad.append(...this.pad);
    this.steps = new Map([[-1, button('btn step', '', () => acts.step(-1))], [1, button('btn step', '', () => acts.step(1))]]);
    this.finish = button('btn main', words.finish, acts.finish);
    this.said = element('p', 'small soft said');
    this.said.setAttribute('role', 'status');
    const line = element('div', 'screen-acts');
    const hint = element('p', 'small soft hint only-wide', words.hint);
    line.append(...this.steps.values(), button('btn quiet', words.undo, acts.undo), this.said, hint, this.finish);
    const foot = element('div', 'scoring-foot screen-foot');
    foot.append(pad, line);
    return foot;
  }

  #extra(kind, ...content) {
    this.extra.dataset.kind = kind;
    this.extra.hidden = false;
    this.extra.replaceChildren(...content);
  }
}
