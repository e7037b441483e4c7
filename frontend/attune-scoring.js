/* The form for scoring a pupil. The server gives it everything once (begin) and then only takes answers, past Vaadin (attune-door), so that
   they go on where a session ends; it holds nothing of the form. */
import { fill } from './attune-item.js';
import { ScoringFrame } from './attune-scoring-frame.js';
import { keeperOf } from './attune-keeper.js';
import { address } from './attune-door.js';

const KEYS = { 0: '0', 1: '1', 2: '2', 3: '3', 4: '4', n: 'NS', a: 'NA' };
const NARROW = matchMedia('(max-width: 700px)');
const SHOWS = 180; // milliseconds in which a tapped answer is seen before the next question comes
const DOUBLE_TAP = 250; // a second tap sooner than this after that was meant for the question before
const SETTLES = 700; // an answer chosen with left and right is saved when the person rests on it
const PRESENT = 600000; // so often, at most, Vaadin hears that somebody is there: answers go past it

class AttuneScoring extends HTMLElement {
  #answers = new Map(); // what the adult sees
  #stored = new Map(); // what the server said it has
  #disputes = new Map();
  #keysOn = true;
  #looksOpen = false;
  #stop = new AbortController();

  begin(content) {
    this.content = content;
    this.words = content.words;
    this.items = content.strands.flatMap((strand) => strand.clusters.flatMap((cluster) =>
      cluster.items.map((item) => ({ ...item, strand, cluster }))));
    this.clusters = content.strands.flatMap((strand) => strand.clusters);
    this.keeper = keeperOf(content);
    this.queue = this.keeper.queue;
    content.answers.forEach((answer) => {
      this.#answers.set(answer.item, answer);
      this.#stored.set(answer.item, answer);
      this.queue.seen(answer.item, answer.version);
    });
    this.queue.pending.forEach(({ response, reason }, item) => this.#answers.set(item, { response, reason, mine: true }));
    this.heardAt = Date.now();
    this.#build();
    this.#listen();
    this.keeper.attach(this);
    this.#go(this.#start(), { focus: false, url: false });
    if (NARROW.matches) scrollTo(0, this.offsetTop);
  }

  disconnectedCallback() {
    this.#stop.abort();
    clearInterval(this.clock);
    this.keeper?.detach(this);
  }

  /** The place in the address, else the first question without an answer. */
  #start() {
    const place = new URLSearchParams(location.search).get('at');
    const found = this.items.findIndex((item) => item.code === place);
    return found >= 0 ? found : Math.max(0, this.items.findIndex((item) => !this.#answers.has(item.code)));
  }

  #build() {
    const { words, content } = this;
    this.rows = new Map(this.items.map((item) => [item.code, document.createElement('attune-item').build(item, content.scale, words)]));
    this.items.forEach((item) => this.rows.get(item.code).show(this.#answers.get(item.code)));
    this.frame = new ScoringFrame(content, this.rows.values(), {
      goTo: (cluster) => this.#goTo(cluster),
      check: () => this.#check(),
      discard: () => (this.keeper.stale ? location.reload() : this.$server.askDiscard()),
      back: () => this.#step(-1),
      next: () => this.#step(1),
      keys: () => this.#toggleKeys(),
    });
    this.replaceChildren(...this.frame.parts);
  }

  #listen() {
    const { signal } = this.#stop;
    addEventListener('keydown', (event) => this.#key(event), { signal });
    NARROW.addEventListener('change', () => this.#render(), { signal });
    const { list } = this.frame;
    list.addEventListener('focusin', (event) => this.#enter(event.target), { signal });
    list.addEventListener('pointerdown', (event) => this.#enter(event.target), { signal });
    list.addEventListener('click', (event) => this.#click(event), { signal });
    list.addEventListener('toggle', (event) => this.#toggled(event.target), { signal, capture: true });
    this.clock = setInterval(() => this.showSaved(), 1000);
  }

  /** Digits, N and A answer the question in hand wherever the focus is; arrows and Backspace walk. */
  #key(event) {
    const { key, target, ctrlKey, altKey, metaKey, repeat } = event;
    const writing = target.closest?.('input:not([type=radio]), textarea, select, [contenteditable], dialog, [role=dialog], [role=menu], [role=menubar]');
    if (writing || ctrlKey || altKey || metaKey || document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened], dialog[open], .help-panel:popover-open')) return;
    this.toggleAttribute('keyed', true);
    const response = this.#keysOn && !event.shiftKey ? KEYS[key.toLowerCase()] : undefined;
    if (response) {
      event.preventDefault();
      if (!repeat && !this.done) this.#choose(this.at, response, 'key');
    } else if (key === 'ArrowDown' || key === 'ArrowUp' || key === 'Backspace') {
      event.preventDefault();
      this.#settle();
      this.#go(this.at + (key === 'ArrowDown' ? 1 : -1));
    } else if (target.type === 'radio' && (key === 'ArrowLeft' || key === 'ArrowRight')) {
      this.byArrow = true;
      setTimeout(() => { this.byArrow = false; });
    } else if (target.type === 'radio' && (key === 'Enter' || key === ' ') && this.resting) {
      event.preventDefault();
      this.#settle();
      this.#onwards(this.at);
    }
  }

  /** A tap on an answer; browsers also report the walk with left and right as clicks. */
  #click(event) {
    const radio = event.target;
    if (radio.type !== 'radio') return;
    if (event.detail > 0 && Date.now() - (this.movedAt ?? 0) < DOUBLE_TAP) {
      event.preventDefault();
      return;
    }
    const index = this.items.findIndex((item) => item.code === radio.name);
    if (this.byArrow) this.#rest(index, radio.value);
    else this.#choose(index, radio.value, 'tap');
  }

  /** Left and right only choose; it counts when the person rests, walks on or presses Enter. */
  #rest(index, response) {
    clearTimeout(this.resting?.timer);
    this.resting = { index, response, timer: setTimeout(() => this.#settle(), SETTLES) };
  }

  #settle() {
    if (!this.resting) return;
    const { index, response, timer } = this.resting;
    clearTimeout(timer);
    this.resting = undefined;
    if (response === 'NA') this.#askWhy(index);
    else this.#answer(index, response);
  }

  #choose(index, response, how) {
    clearTimeout(this.resting?.timer);
    this.resting = undefined;
    this.#finishMove();
    if (index !== this.at) this.#go(index, { focus: false });
    if (response === 'NA') {
      this.#askWhy(index);
      return;
    }
    this.#answer(index, response);
    if (how === 'key') this.#onwards(index);
    else this.moving = { index, timer: setTimeout(() => this.#finishMove(), SHOWS) };
  }

  #finishMove() {
    if (!this.moving) return;
    const { index, timer } = this.moving;
    clearTimeout(timer);
    this.moving = undefined;
    this.movedAt = Date.now();
    this.#onwards(index);
  }

  #askWhy(index) {
    const { code } = this.items[index];
    const row = this.rows.get(code);
    row.askWhy(
      (reason) => {
        row.settle();
        this.#answer(index, 'NA', reason);
        this.#onwards(index);
      },
      () => {
        row.settle();
        row.show(this.#answers.get(code));
        row.takeFocus();
      });
  }

  #answer(index, response, reason) {
    const { code } = this.items[index];
    const answer = { response, reason, mine: true };
    this.#answers.set(code, answer);
    this.#disputes.delete(code);
    this.rows.get(code).settle();
    this.rows.get(code).show(answer);
    this.queue.put(code, response, reason);
    this.#render();
  }

  /** On to the next question without an answer, from here and then from the start; with none left, to checking. */
  #onwards(from) {
    const order = [...this.items.keys()].slice(from + 1).concat([...this.items.keys()].slice(0, from));
    const open = order.find((index) => !this.#answers.has(this.items[index].code));
    if (open !== undefined) {
      this.#go(open);
      return;
    }
    this.done = true;
    this.#render();
    this.frame.next.focus({ preventScroll: true });
  }

  #step(direction) {
    this.#settle();
    this.#finishMove();
    const target = this.#target(direction);
    if (target === undefined) this.#check();
    else this.#go(target);
  }

  /** Where Back and Next lead: a question on a phone, a part on a wider screen; forward from the last, or with all answered, to checking. */
  #target(direction) {
    if (direction > 0 && this.#open() === 0) return undefined;
    if (NARROW.matches) return this.items[this.at + direction] && this.at + direction;
    const cluster = this.clusters[this.clusters.indexOf(this.items[this.at].cluster) + direction];
    return cluster && this.#firstOf(cluster);
  }

  #goTo(cluster) {
    this.#settle();
    this.frame.hidePlaces();
    this.#go(this.#firstOf(cluster));
  }

  #firstOf(cluster) {
    const own = [...this.items.keys()].filter((index) => this.items[index].cluster === cluster);
    return own.find((index) => !this.#answers.has(this.items[index].code)) ?? own[0];
  }

  #enter(target) {
    const code = target.closest?.('attune-item')?.item.code;
    const index = this.items.findIndex((item) => item.code === code);
    if (index >= 0 && index !== this.at && !this.moving) this.#go(index, { focus: false });
    else if (index >= 0) this.done = false;
  }

  #go(index, { focus = true, url = true } = {}) {
    if (index < 0 || index >= this.items.length) return;
    const before = this.items[this.at];
    if (before && index !== this.at && this.rows.get(before.code).extra.dataset.kind === 'why') this.rows.get(before.code).show(this.#answers.get(before.code));
    this.at = index;
    this.done = false;
    this.#render();
    const here = this.items[index];
    if (url) {
      const address = new URL(location);
      address.searchParams.set('at', here.code);
      history.replaceState(history.state, '', address);
    }
    if (focus) this.rows.get(here.code).takeFocus();
    if (focus && (NARROW.matches || before?.cluster !== here.cluster)) scrollTo(0, Math.min(scrollY, this.offsetTop));
    if (focus) this.rows.get(here.code).scrollIntoView({ block: 'nearest' });
  }

  #open() {
    return this.items.filter((item) => !this.#answers.has(item.code)).length;
  }

  #render() {
    const here = this.items[this.at];
    const narrow = NARROW.matches;
    this.rows.forEach((row, code) => {
      const on = code === here.code;
      row.hidden = narrow ? !on : row.item.cluster !== here.cluster;
      row.current = on && !this.done;
      row.looks.open = narrow ? this.#looksOpen : on && !this.done;
    });
    const target = this.#target(1);
    this.frame.show({
      here,
      answered: this.items.length - this.#open(),
      total: this.items.length,
      answeredOf: (cluster) => cluster.items.filter((item) => this.#answers.has(item.code)).length,
      first: this.#target(-1) === undefined,
      target: target === undefined ? undefined : this.items[target],
    });
  }

  #toggleKeys() {
    this.#keysOn = !this.#keysOn;
    this.frame.showKeys(this.#keysOn);
  }

  #toggled(details) {
    if (NARROW.matches && details.closest('attune-item.now')) this.#looksOpen = details.open;
  }

  /** What the server said to an answer. */
  told(item, reply, mine, lost) {
    const row = this.rows.get(item);
    if (reply.state === 'saved') {
      this.savedAt = reply.time;
      this.#stored.set(item, { response: mine.response, reason: mine.reason, mine: true });
      this.#present();
    } else if (reply.state === 'conflict') {
      this.#disputes.set(item, mine);
      row.conflict(reply.theirs, mine.response, () => this.#keepTheirs(item, reply.theirs), () => this.#useMine(item, mine));
    } else if (reply.state === 'refused') {
      this.#putBack(item);
      row.refuse(reply.message);
      this.#go(this.items.findIndex((one) => one.code === item));
    } else {
      this.#close(`${reply.message} ${fill(this.words.notTaken, lost)}`);
    }
    this.showSaved();
    if (this.checking) this.#check();
  }

  #present() {
    if (this.keeper.stale || Date.now() - this.heardAt < PRESENT) return;
    this.heardAt = Date.now();
    this.$server.present();
  }

  #keepTheirs(item, theirs) {
    this.#answers.set(item, theirs);
    this.#over(item);
  }

  #useMine(item, mine) {
    this.queue.put(item, mine.response, mine.reason);
    this.#over(item);
  }

  #over(item) {
    this.#disputes.delete(item);
    const row = this.rows.get(item);
    row.settle();
    row.show(this.#answers.get(item));
    row.takeFocus();
    this.showSaved();
    this.#render();
  }

  #putBack(item) {
    const stored = this.#stored.get(item);
    if (stored) this.#answers.set(item, stored);
    else this.#answers.delete(item);
    this.rows.get(item).show(stored);
    this.#render();
  }

  /** Nothing more can be saved here: say why, and take no more answers. */
  #close(message) {
    this.#stop.abort();
    this.closed = true;
    this.rows.forEach((row) => { row.fieldset.disabled = true; });
    this.frame.showClosed(message);
    scrollTo(0, 0);
  }

  showSaved() {
    this.toggleAttribute('unsaved', this.queue.oldest !== undefined);
    this.toggleAttribute('stale', this.keeper.stale);
    const { savedAt, closed } = this;
    this.frame.savedLine.show(this.keeper, { savedAt, closed, disputes: this.#disputes.size, toDispute: () => this.#toDispute() });
  }

  #toDispute() {
    const [item] = this.#disputes.keys();
    this.#go(this.items.findIndex((one) => one.code === item));
  }

  /** To the list of all answers, once every one is saved. */
  #check() {
    this.#settle();
    this.checking = this.queue.oldest !== undefined;
    if (this.#disputes.size) this.#toDispute();
    else if (!this.checking && this.keeper.stale) location.assign(address(this.content.check));
    else if (!this.checking) this.$server.check();
  }
}

customElements.define('attune-scoring', AttuneScoring);
