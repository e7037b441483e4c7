/* One question: native radios in a fieldset, plain DOM, no library. attune-scoring makes it, fills it and listens to it. */

export const element = (tag, className, text) => {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
};

export const button = (className, text, act) => {
  const made = element('button', className, text);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
};

export const fill = (sentence, ...values) => sentence.replace(/\{(\d)\}/g, (_, n) => values[n]);

/** Someone answered since: both values, and the adult chooses. @param word of each response */
export const disputeOf = (words, word, theirs, mine, keepTheirs, useMine) => {
  const both = element('p', '', fill(words.conflict, theirs.author, theirs.time, word[theirs.response], word[mine]));
  const row = element('div', 'why-row');
  row.append(
    button('btn', fill(words.keepTheirs, theirs.author, word[theirs.response]), keepTheirs),
    button('btn', fill(words.useMine, word[mine]), useMine));
  return [both, row];
};

class AttuneItem extends HTMLElement {
  build(item, scale, words) {
    this.item = item;
    this.words = words;
    this.word = Object.fromEntries(scale.map((step) => [step.response, step.word]));
    this.radios = new Map();
    this.fieldset = element('fieldset');
    this.fieldset.append(element('legend', '', item.statement));
    const options = element('div', 'options');
    scale.forEach((step) => options.append(this.#option(step)));
    this.looks = this.#looksLike();
    this.by = element('p', 'by small soft');
    this.extra = element('div', 'extra');
    this.extra.hidden = true;
    this.fieldset.append(options, this.extra, this.by);
    this.append(this.fieldset, this.looks);
    return this;
  }

  /** Shows what is stored, or what was just tapped. */
  show(answer) {
    this.radios.forEach((radio, response) => { radio.checked = answer?.response === response; });
    const reason = answer?.reason ? fill(this.words.reasonGiven, answer.reason) : '';
    const author = answer && !answer.mine ? fill(this.words.answeredBy, answer.author, answer.time) : '';
    this.by.textContent = [reason, author].filter(Boolean).join(' ');
  }

  set current(on) {
    this.classList.toggle('now', on);
    if (!on) this.#close();
  }

  takeFocus() {
    const checked = [...this.radios.values()].find((radio) => radio.checked);
    (checked ?? this.radios.values().next().value).focus({ preventScroll: true });
  }

  /** “Does not apply” has a reason: one tap on a usual one, or a few words. */
  askWhy(keep, cancel) {
    this.radios.get('NA').checked = true;
    const id = `why-${this.item.code}`;
    const label = element('p', 'why', this.words.why);
    const own = element('label', 'small', this.words.ownReason);
    own.htmlFor = id;
    const input = element('input', 'text');
    input.id = id;
    input.maxLength = 200;
    const enter = () => (input.value.trim() ? keep(input.value.trim()) : input.focus());
    input.addEventListener('keydown', (event) => { if (event.key === 'Enter') enter(); });
    const usual = element('div', 'chips');
    this.words.usualReasons.forEach((reason) => usual.append(button('btn chip', reason, () => keep(reason))));
    const row = element('div', 'why-row');
    row.append(input, button('btn', this.words.keepReason, enter), button('btn quiet', this.words.cancel, cancel));
    this.#open('why', element('p', 'small soft', this.words.safety), label, usual, own, row);
    usual.firstChild.focus({ preventScroll: true });
    this.extra.scrollIntoView({ block: 'nearest' });
  }

  conflict(theirs, mine, keepTheirs, useMine) {
    this.fieldset.classList.add('disputed');
    this.#open('conflict', ...disputeOf(this.words, this.word, theirs, mine, keepTheirs, useMine));
  }

  refuse(sentence) {
    this.#open('refusal', element('p', '', sentence));
  }

  settle() {
    this.fieldset.classList.remove('disputed');
    this.extra.hidden = true;
  }

  #close() {
    if (this.extra.dataset.kind !== 'conflict') this.extra.hidden = true;
  }

  #open(kind, ...content) {
    this.extra.dataset.kind = kind;
    this.extra.hidden = false;
    this.extra.replaceChildren(...content);
  }

  #option({ response, word, key }) {
    const label = element('label', `option o${response}`);
    const radio = element('input');
    radio.type = 'radio';
    radio.name = this.item.code;
    radio.value = response;
    radio.setAttribute('aria-keyshortcuts', key);
    const shortcut = element('kbd', '', key);
    shortcut.setAttribute('aria-hidden', 'true');
    label.append(radio, element('span', '', word), shortcut);
    this.radios.set(response, radio);
    return label;
  }

  #looksLike() {
    const details = element('details', 'looks');
    const both = element('div', 'both');
    [[this.words.notYetLooks, this.item.notYet], [this.words.alwaysLooks, this.item.nearlyAlways]].forEach(([title, text]) => {
      const one = element('div');
      one.append(element('b', '', title), element('p', '', text));
      both.append(one);
    });
    details.append(element('summary', '', this.words.looksLike), both);
    return details;
  }
}

customElements.define('attune-item', AttuneItem);
