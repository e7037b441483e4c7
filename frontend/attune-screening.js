/* The class screen: a grid that is filled from the keyboard. The server gives it everything once (begin) and then only takes answers, past
   Vaadin, by the same queue as the form for one pupil (attune-save-queue). */
import { disputeOf, fill } from './attune-item.js';
import { address } from './attune-door.js';
import { keeperOf } from './attune-keeper.js';
import { ScreeningGrid, WORRY } from './attune-screening-grid.js';
import { ScreeningFrame } from './attune-screening-frame.js';

const KEYS = { 0: '0', 1: '1', 2: '2', 3: '3', 4: '4', n: 'NS' };
const MOVES = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] };
const YES = new Set(['y', 'yes', 'x', '✓', '1']);
const TOUCHED = matchMedia('(hover: none) and (pointer: coarse)');
const PRESENT = 600000; // so often, at most, Vaadin hears that somebody is there: answers go past it

class AttuneScreening extends HTMLElement {
  #answers = new Map(); // what the adult sees, by “pupil item”
  #stored = new Map(); // what the server said it has
  #disputes = new Map();
  #refused = new Map(); // what the server said no to, and why, until the adult has been there
  #undo = [];
  #stop = new AbortController();

  begin(content) {
    Object.assign(this, { content, words: content.words, pupils: content.pupils, heardAt: Date.now(), way: 'down' });
    this.keeper = keeperOf(content);
    this.queue = this.keeper.queue;
    content.answers.forEach((answer) => {
      this.#answers.set(answer.item, answer.response);
      this.#stored.set(answer.item, answer.response);
      this.queue.seen(answer.item, answer.version);
    });
    this.queue.pending.forEach(({ response }, place) => this.#answers.set(place, response));
    this.grid = new ScreeningGrid(content, { go: (row, index, focus) => this.#go(row, index, focus), worry: (row) => this.#worry(row) });
    this.columns = this.grid.columns;
    this.last = this.columns.length - 1; // the column of worries: no question
    this.frame = new ScreeningFrame(content, this.grid, {
      answer: (response) => this.#give(response),
      way: (way) => {
        this.#turn(way);
        this.grid.focus();
      },
      step: (by) => this.#page(by),
      undo: () => this.#takeBack(),
      finish: () => this.#finish(),
      discard: () => (this.keeper.stale ? location.reload() : this.$server.askDiscard()),
    });
    this.replaceChildren(...this.frame.parts);
    this.pupils.forEach((pupil, row) => this.columns.forEach((column, index) => this.#fill(row, index)));
    this.grid.show(...this.#start());
    this.#listen();
    this.keeper.attach(this);
    this.#turn(this.way);
    if (!TOUCHED.matches) this.grid.focus();
  }

  disconnectedCallback() {
    this.#stop.abort();
    clearInterval(this.clock);
    this.keeper?.detach(this);
  }

  #listen() {
    const { signal } = this.#stop;
    this.grid.table.addEventListener('keydown', (event) => this.#key(event), { signal });
    this.grid.table.addEventListener('paste', (event) => this.#paste(event), { signal });
    this.clock = setInterval(() => this.showSaved(), 1000);
  }

  /** The first cell without an answer, down the columns; with none, the first. */
  #start() {
    for (let index = 0; index < this.last; index += 1) {
      const row = this.pupils.findIndex((_, one) => !this.#given(one, index));
      if (row >= 0) return [row, index];
    }
    return [0, 0];
  }

  #place(row, index) {
    return `${this.pupils[row].id} ${this.columns[index].code}`;
  }

  #given(row, index) {
    return this.#answers.get(this.#place(row, index)) || undefined;
  }

  #fill(row, index) {
    const place = this.#place(row, index);
    this.grid.fill(row, index, this.#answers.get(place) || undefined, { disputed: this.#disputes.has(place), refused: this.#refused.has(place) });
  }

  /** Only while a cell has the focus; Tab leaves the row at its end, so nobody is caught in here. */
  #key(event) {
    const { key, ctrlKey, metaKey, altKey, shiftKey, repeat } = event;
    const { row, index } = this.grid.at;
    const command = ctrlKey || metaKey;
    const act = (what) => {
      event.preventDefault();
      if (!this.closed) what();
    };
    if (altKey || !event.target.closest('td')) return;
    if (command && key.toLowerCase() === 'z') act(() => this.#takeBack());
    else if (key === 'Home') act(() => this.#go(command ? 0 : row, 0));
    else if (key === 'End') act(() => this.#go(command ? this.pupils.length - 1 : row, this.last));
    else if (command) return;
    else if (KEYS[key.toLowerCase()] && !shiftKey) act(() => !repeat && this.#give(KEYS[key.toLowerCase()]));
    else if (key.toLowerCase() === 'w') act(() => !repeat && this.#setWorry(row, this.#given(row, this.last) ? '' : 'Y'));
    else if (MOVES[key]) act(() => this.#move(...MOVES[key]));
    else if (key === 'Enter') act(() => this.#move(...(this.way === 'down' ? [shiftKey ? -1 : 1, 0] : [0, shiftKey ? -1 : 1])));
    else if (key === 'Tab') this.#tab(event, index + (shiftKey ? -1 : 1));
    else if (key === 'Backspace') act(() => this.#takeBack());
    else if (key === 'Delete') act(() => this.#change([[row, index, '']]));
  }

  #tab(event, index) {
    if (index < 0 || index > this.last) return;
    event.preventDefault();
    this.#go(this.grid.at.row, index);
  }

  #move(down, right) {
    const row = this.grid.at.row + down;
    const index = this.grid.at.index + right;
    if (row >= 0 && row < this.pupils.length && index >= 0 && index <= this.last) this.#go(row, index);
  }

  /** A column further, or a pupil further: on a phone one of them is to be seen. */
  #page(by) {
    const { row, index } = this.grid.at;
    if (this.way === 'down') this.#go(0, Math.min(this.last, Math.max(0, index + by)));
    else this.#go(Math.min(this.pupils.length - 1, Math.max(0, row + by)), 0);
  }

  #turn(way) {
    this.way = way;
    this.dataset.way = way;
    this.#render();
  }

  #go(row, index, focus = true) {
    if (this.closed) return;
    this.#leave(this.#place(row, index));
    this.grid.show(row, index);
    this.#render();
    if (focus && document.activeElement?.closest('td') !== this.grid.cells[row][index]) this.grid.focus();
  }

  /** A refusal that was read on coming here is over on going on. */
  #leave(place) {
    if (this.here !== place && this.#refused.delete(this.here)) this.#fill(...this.#where(this.here));
    this.here = this.#refused.has(place) ? place : undefined;
  }

  #give(response) {
    const { row, index } = this.grid.at;
    if (this.closed || index === this.last) return;
    this.#change([[row, index, response]]);
    this.#onwards(row, index);
  }

  /** Down a column, then to the top of the next, in the end to the worries; or along a row, then to the next pupil. */
  #onwards(row, index) {
    if (this.way === 'down') this.#go(...(row + 1 < this.pupils.length ? [row + 1, index] : [0, index + 1]));
    else if (index + 1 < this.last) this.#go(row, index + 1);
    else if (row + 1 < this.pupils.length) this.#go(row + 1, 0);
    else this.frame.finish.focus();
  }

  #worry(row) {
    this.#setWorry(row, this.#given(row, this.last) ? '' : 'Y');
  }

  #setWorry(row, response) {
    if (!this.#lead([[row, this.last]])) this.#change([[row, this.last, response]]);
    else this.#fill(row, this.last);
  }

  #isDisputed([row, index]) {
    return this.#disputes.has(this.#place(row, index));
  }

  /** Where two answers differ, neither is written over by the way: the adult is led there instead. @returns whether there is such a cell */
  #lead(cells) {
    const disputed = cells.find((cell) => this.#isDisputed(cell));
    if (disputed) this.#go(disputed[0], disputed[1]);
    return Boolean(disputed);
  }

  /** @param cells [row, index, response]; what changes together is undone together */
  #change(cells) {
    const changed = cells.filter(([row, index, response]) => (this.#given(row, index) ?? '') !== response);
    if (!changed.length) return;
    this.#undo.push(changed.map(([row, index]) => [row, index, this.#given(row, index) ?? '']));
    this.#put(changed);
  }

  #put(cells) {
    cells.forEach(([row, index, response]) => {
      const place = this.#place(row, index);
      this.#answers.set(place, response);
      this.#disputes.delete(place);
      this.#refused.delete(place);
      this.queue.put(place, response);
      this.#fill(row, index);
    });
    this.#render();
  }

  #takeBack() {
    const before = this.#undo.pop();
    if (!before || this.closed) return;
    const free = before.filter((cell) => !this.#isDisputed(cell));
    this.#put(free);
    if (!this.#lead(before)) this.#go(before[0][0], before[0][1]);
    this.frame.tell(fill(this.words.undone, free.length));
  }

  /** A block from a spreadsheet, from the cell in hand to the right and down. Cells that say nothing we know are left as they are, and counted. */
  #paste(event) {
    const text = event.clipboardData.getData('text/plain');
    if (!text.trim() || this.closed) return;
    event.preventDefault();
    const { row, index } = this.grid.at;
    const cells = [];
    let left = 0;
    text.replace(/\r?\n$/, '').split(/\r?\n/).forEach((line, down) => line.split('\t').forEach((value, right) => {
      if (!value.trim()) return;
      const response = this.#understood(value, index + right);
      if (response === undefined || !this.pupils[row + down]) left += 1;
      else cells.push([row + down, index + right, response]);
    }));
    const free = cells.filter((cell) => !this.#isDisputed(cell));
    left += cells.length - free.length;
    this.#change(free);
    this.#lead(cells);
    this.frame.tell(fill(left ? this.words.pastedSome : this.words.pasted, free.length, left));
  }

  #understood(value, index) {
    const said = value.trim().toLowerCase();
    if (index > this.last) return undefined;
    if (index === this.last) return YES.has(said) ? 'Y' : undefined;
    return KEYS[said] ?? this.content.scale.find((step) => [step.response.toLowerCase(), step.word.toLowerCase()].includes(said))?.response;
  }

  #render() {
    const { row, index } = this.grid.at;
    const pupil = this.pupils[row];
    let answered = 0;
    this.#answers.forEach((response, place) => { if (response && !place.endsWith(WORRY)) answered += 1; });
    this.frame.show({ pupil, column: this.columns[index], isWorry: index === this.last, way: this.way, answered, total: this.pupils.length * this.last });
    const place = this.#place(row, index);
    const dispute = this.#disputes.get(place);
    if (this.closed) return;
    if (this.#refused.has(place)) this.frame.refuse(this.#refused.get(place));
    else if (!dispute) this.frame.settle();
    else this.frame.dispute(disputeOf(this.words, { ...this.grid.word, Y: this.words.worried, '': this.words.noAnswer }, dispute.theirs, dispute.mine,
      () => this.#over(place, () => this.#answers.set(place, dispute.theirs.response)),
      () => this.#over(place, () => this.queue.put(place, dispute.mine))));
  }

  /** What stood here before is nothing to go back to. */
  #forget(place) {
    this.#undo = this.#undo.map((cells) => cells.filter(([row, index]) => this.#place(row, index) !== place)).filter((cells) => cells.length);
  }

  #over(place, act) {
    this.#disputes.delete(place);
    this.#forget(place);
    act();
    this.#fill(...this.#where(place));
    this.#go(...this.#where(place));
    this.showSaved();
  }

  #where(place) {
    const [id, code] = place.split(' ');
    return [this.pupils.findIndex((pupil) => String(pupil.id) === id), this.columns.findIndex((column) => column.code === code)];
  }

  /** What the server said to an answer. */
  told(place, reply, mine, lost) {
    const where = this.#where(place);
    if (reply.state === 'saved') {
      this.savedAt = reply.time;
      this.#stored.set(place, mine.response);
      this.#present();
    } else if (reply.state === 'conflict') {
      this.#disputes.set(place, { theirs: reply.theirs, mine: mine.response });
      this.#fill(...where);
      this.#render();
    } else if (reply.state === 'refused') {
      this.#answers.set(place, this.#stored.get(place) ?? '');
      this.#refused.set(place, reply.message);
      this.#forget(place);
      this.#fill(...where);
      this.#render();
    } else {
      this.#close(`${reply.message} ${fill(this.words.notTaken, lost)}`);
    }
    this.showSaved();
    if (this.finishing && !this.closed) this.#finish();
  }

  #present() {
    if (this.keeper.stale || Date.now() - this.heardAt < PRESENT) return;
    this.heardAt = Date.now();
    this.$server.present();
  }

  #close(message) {
    this.#stop.abort();
    this.closed = true;
    this.grid.disable();
    this.frame.close(message);
  }

  showSaved() {
    this.toggleAttribute('unsaved', this.queue.oldest !== undefined);
    this.toggleAttribute('stale', this.keeper.stale);
    const { savedAt, closed } = this;
    this.frame.savedLine.show(this.keeper, {
      savedAt,
      closed,
      disputes: this.#disputes.size,
      toDispute: () => this.#toFirst(this.#disputes),
      refused: this.#refused.size,
      toRefused: () => this.#toFirst(this.#refused),
    });
  }

  #toFirst(places) {
    const [place] = places.keys();
    this.#go(...this.#where(place));
  }

  /** Once every answer is saved and none is in dispute. */
  #finish() {
    this.finishing = this.queue.oldest !== undefined;
    if (this.#disputes.size) this.#toFirst(this.#disputes);
    else if (!this.finishing && this.keeper.stale) location.assign(address(this.content.back));
    else if (!this.finishing) this.$server.askFinish();
  }
}

customElements.define('attune-screening', AttuneScreening);
