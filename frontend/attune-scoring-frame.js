/* What stands round the questions of attune-scoring: the line above, the parts of the form on the left, the foot. It only shows. */
import { element, button, fill } from './attune-item.js';
import { SavedLine } from './attune-saved-line.js';

const notice = (text) => {
  const made = element('div', 'notice caution');
  made.append(element('div', '', text));
  return made;
};

export class ScoringFrame {
  /** @param rows the attune-items; @param acts what the buttons do: goTo, check, discard, back, next, keys */
  constructor(content, rows, acts) {
    Object.assign(this, { content, words: content.words, acts });
    this.list = element('div', 'items');
    this.list.append(...rows);
    const middle = element('div', 'scoring-frame');
    middle.append(this.#places(), this.#ask());
    this.parts = [this.#bar(), middle, this.#foot()];
  }

  /** @param target the question to which Next leads; without one, to checking */
  show({ here, answered, total, answeredOf, first, target }) {
    const { words } = this;
    this.eyebrow.textContent = `${here.strand.name} · ${here.cluster.name}`;
    this.progress.value = answered;
    this.count.textContent = fill(words.count, answered, total);
    this.placesButton.textContent = this.count.textContent;
    this.placesButton.setAttribute('aria-expanded', this.nav.classList.contains('shown'));
    this.places.forEach((place, cluster) => this.#showPlace(place, cluster, cluster === here.cluster, answeredOf(cluster)));
    this.back.classList.toggle('gone', first);
    const same = target?.cluster === here.cluster;
    this.next.textContent = !target ? words.check : same ? words.next : fill(words.nextPart, target.cluster.name);
    this.all.textContent = answered === total ? words.allAnswered : '';
  }

  showClosed(message) {
    this.banner.replaceChildren(notice(message));
    this.banner.setAttribute('role', 'alert');
  }

  hidePlaces() {
    this.nav.classList.remove('shown');
  }

  showKeys(on) {
    this.keys.textContent = on ? this.words.keysOff : this.words.keysOn;
    this.hint.textContent = on ? this.words.hint : this.words.hintOff;
  }

  #bar() {
    this.savedLine = new SavedLine(this.words, this.content.lastSaved);
    this.placesButton = button('btn quiet places-button', '', () => this.#togglePlaces());
    this.placesButton.setAttribute('aria-controls', 'places');
    const bar = element('div', 'scoring-bar');
    bar.append(element('span', 'pupil', this.content.pupil), element('span', 'soft only-wide', this.content.about));
    bar.append(this.placesButton, ...this.savedLine.parts);
    return bar;
  }

  #ask() {
    this.eyebrow = element('p', 'eyebrow');
    this.banner = element('div', 'banner');
    if (this.content.paper) this.banner.append(notice(this.content.paper));
    if (this.content.correcting) this.banner.append(notice(this.content.correcting));
    const ask = element('section', 'ask');
    ask.append(this.eyebrow, element('h1', '', this.words.title), element('p', 'soft period', this.content.period), this.banner, this.list);
    return ask;
  }

  #places() {
    const { words, content, acts } = this;
    this.nav = element('nav', 'places');
    this.nav.id = 'places';
    this.nav.setAttribute('aria-label', words.places);
    this.progress = element('progress');
    this.progress.max = content.strands.flatMap((strand) => strand.clusters.flatMap((cluster) => cluster.items)).length;
    this.progress.setAttribute('aria-label', words.progress);
    this.count = element('p', 'small soft num');
    this.nav.append(this.progress, this.count);
    this.places = new Map();
    content.strands.forEach((strand) => this.nav.append(element('h2', '', strand.name), this.#placesOf(strand)));
    this.nav.append(button('place check', words.check, acts.check));
    if (content.mayDiscard) this.nav.append(button('place discard', words.discard, acts.discard));
    return this.nav;
  }

  #placesOf(strand) {
    const list = element('ul');
    strand.clusters.forEach((cluster) => {
      const place = button('place', '', () => this.acts.goTo(cluster));
      place.append(element('span', '', cluster.name), element('span', 'num'));
      this.places.set(cluster, place);
      const line = element('li');
      line.append(place);
      list.append(line);
    });
    return list;
  }

  #showPlace(place, cluster, here, answered) {
    place.lastChild.textContent = answered || here ? `${answered}/${cluster.items.length}` : '–';
    place.classList.toggle('on', here);
    if (here) place.setAttribute('aria-current', 'step');
    else place.removeAttribute('aria-current');
  }

  #togglePlaces() {
    const shown = this.nav.classList.toggle('shown');
    this.placesButton.setAttribute('aria-expanded', shown);
    if (shown) this.nav.querySelector('.place.on').focus();
  }

  #foot() {
    const foot = element('div', 'scoring-foot');
    this.back = button('btn', this.words.back, this.acts.back);
    this.next = button('btn main', '', this.acts.next);
    this.keys = button('btn quiet small', '', this.acts.keys);
    this.hint = element('span');
    this.all = element('span', 'bold');
    this.all.setAttribute('role', 'status');
    const line = element('p', 'small soft only-wide hint');
    line.append(this.hint, this.keys);
    foot.append(this.back, line, this.all, this.next);
    this.showKeys(true);
    return foot;
  }
}
