/* The table of attune-screening: pupils down, questions across, one cell in hand. It only shows, and says which cell was touched. */
import { element } from './attune-item.js';

export const WORRY = 'WORRY';

const short = (response) => (response === 'NS' ? 'N' : response);

export class ScreeningGrid {
  /** @param acts what a touch does: go(row, column), worry(row) */
  constructor(content, acts) {
    Object.assign(this, { content, acts, words: content.words });
    this.columns = [...content.items, { code: WORRY, statement: content.words.worryLong }];
    this.word = Object.fromEntries(content.scale.map((step) => [step.response, step.word]));
    this.cells = content.pupils.map((pupil, row) => this.columns.map((column, index) => this.#cell(pupil, row, column, index)));
    this.heads = this.columns.map((column, index) => this.#head(column, index));
    this.table = element('table', 'screen-grid');
    this.table.setAttribute('role', 'grid');
    this.table.setAttribute('aria-label', content.words.grid);
    this.table.append(this.#header(), this.#body());
    this.scroller = element('div', 'screen-scroll');
    this.scroller.append(this.table);
  }

  /** What is shown in a cell: an answer, nothing, that two differ, or that the last was not taken. */
  fill(row, index, response, { disputed, refused }) {
    const cell = this.cells[row][index];
    cell.classList.toggle('disputed', disputed);
    cell.classList.toggle('refused', refused);
    if (this.columns[index].code === WORRY) {
      cell.firstChild.checked = response === 'Y';
      return;
    }
    cell.dataset.given = response ?? '';
    const told = disputed ? [this.words.differ] : response ? [this.word[response]] : [];
    if (refused) told.push(this.words.refused);
    cell.replaceChildren(short(response ?? ''), ...told.map((word) => element('span', 'visually-hidden', ` ${word}`)));
  }

  /** One cell is in the order of Tab at a time: the one in hand. */
  show(row, index) {
    this.#mark(false);
    this.at = { row, index };
    this.#mark(true);
  }

  focus() {
    const { row, index } = this.at;
    const target = this.#target(row, index);
    target.focus({ preventScroll: true });
    this.cells[row][index].scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  disable() {
    this.cells.flat().forEach((cell) => {
      cell.setAttribute('aria-disabled', 'true');
      if (cell.firstChild?.nodeName === 'INPUT') cell.firstChild.disabled = true;
    });
  }

  #mark(on) {
    if (!this.at) return;
    const { row, index } = this.at;
    this.#target(row, index).tabIndex = on ? 0 : -1;
    this.cells[row][index].classList.toggle('now', on);
    this.rows[row].classList.toggle('here-row', on);
    this.heads[index].classList.toggle('here', on);
    this.cells.forEach((cells) => cells[index].classList.toggle('here', on));
  }

  #target(row, index) {
    const cell = this.cells[row][index];
    return this.columns[index].code === WORRY ? cell.firstChild : cell;
  }

  #header() {
    const row = element('tr');
    row.setAttribute('role', 'row');
    const corner = element('th', 'who', this.words.pupil);
    corner.setAttribute('role', 'columnheader');
    corner.scope = 'col';
    row.append(corner, ...this.heads);
    const head = element('thead');
    head.setAttribute('role', 'rowgroup');
    head.append(row);
    return head;
  }

  #head(column, index) {
    const head = element('th', index && column.strand !== this.columns[index - 1].strand ? 'first' : '');
    head.setAttribute('role', 'columnheader');
    head.scope = 'col';
    head.append(element('span', '', column.code === WORRY ? this.words.worry : column.statement));
    return head;
  }

  #body() {
    const body = element('tbody');
    body.setAttribute('role', 'rowgroup');
    this.rows = this.content.pupils.map((pupil, row) => {
      const line = element('tr');
      line.setAttribute('role', 'row');
      const name = element('th', 'who', pupil.name);
      name.setAttribute('role', 'rowheader');
      name.scope = 'row';
      line.append(name, ...this.cells[row]);
      return line;
    });
    body.append(...this.rows);
    body.addEventListener('focusin', (event) => this.#touched(event.target));
    body.addEventListener('click', (event) => this.#touched(event.target));
    return body;
  }

  #cell(pupil, row, column, index) {
    const cell = element('td', index && column.strand !== this.columns[index - 1].strand ? 'first' : '');
    cell.setAttribute('role', 'gridcell');
    cell.dataset.asks = column.statement;
    Object.assign(cell, { row, index, tabIndex: -1 });
    if (column.code === WORRY) {
      cell.removeAttribute('tabindex');
      const tick = element('input');
      Object.assign(tick, { type: 'checkbox', tabIndex: -1 });
      tick.setAttribute('aria-label', this.words.worriedAbout.replace('{0}', pupil.name));
      tick.addEventListener('change', () => this.acts.worry(row));
      cell.classList.add('worry');
      cell.append(tick);
    }
    return cell;
  }

  /** A tap on a name takes the row, in the column in hand. */
  #touched(target) {
    const cell = target.closest('td');
    const row = cell ? cell.row : this.rows.indexOf(target.closest('tr'));
    if (row >= 0) this.acts.go(row, cell ? cell.index : this.at.index, !cell);
  }
}
