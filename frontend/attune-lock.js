/* The ways through the lock: a PIN, a password, another person. Plain forms; the server decides. */
import { element, button, fill } from './attune-item.js';

const DIGITS = 6;
const within = (path) => new URL(path, document.baseURI);

/** Where a person left this tab for somebody else; an address, and nothing of what stood there. It goes with the tab. */
export const places = {
  keep: (staff) => sessionStorage.setItem(`attune-place-${staff}`, location.pathname + location.search),
  forget: (staff) => sessionStorage.removeItem(`attune-place-${staff}`),
  take(staff) {
    const place = sessionStorage.getItem(`attune-place-${staff}`);
    places.forget(staff);
    const to = new URL(place ?? '.', document.baseURI);
    return to.origin === location.origin ? to : within('.');
  },
};

/** How it stands with this session; fails without a connection. @param of whose page it is, so that their own PIN is known where the session is over */
export const state = async (of = 0) => {
  const reply = await fetch(within(`lock/state?of=${of}`), { headers: { Accept: 'application/json' } });
  if (!reply.ok) throw new Error(`lock/state ${reply.status}`);
  return reply.json();
};

export const post = async (path, body = {}) => {
  const { header, token } = await state();
  return fetch(within(`lock/${path}`), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', [header]: token },
    body: JSON.stringify(body),
  });
};

/** As the form at the door does it: for a session that is over. */
const signIn = async (username, password) => {
  const { header, token } = await state();
  const reply = await fetch(within('sign-in'), {
    method: 'POST',
    headers: { [header]: token },
    body: new URLSearchParams({ username, password }),
  });
  const { searchParams } = new URL(reply.url);
  return searchParams.has('wait') ? 429 : searchParams.has('error') || !reply.ok ? 403 : 200;
};

export class Door {
  /** @param opened what happens when someone is through, with the new state; @param unsaved whether the page keeps what is not on disk */
  constructor(words, { opened, unsaved = () => false }) {
    Object.assign(this, { words, opened, unsaved });
    this.box = element('div', 'door');
  }

  say(sentence) {
    this.box.replaceChildren(this.#title(this.words.locked), element('p', 'soft', sentence));
    this.box.lastChild.setAttribute('role', 'status');
  }

  /** @param me {name, username}; @param now the state, where the session may be over */
  own(me, now, byPassword = now.own === null) {
    const { words } = this;
    const lines = [this.#title(words.locked), element('p', 'soft', now.signedIn ? fill(words.lockedFor, me.name) : words.ended)];
    if (byPassword) lines.push(this.#password(me, now));
    else lines.push(this.#pin(words.pin, now.own));
    if (now.own !== null) lines.push(button('btn quiet', byPassword ? words.usePin : words.usePassword, () => this.own(me, now, !byPassword)));
    lines.push(this.#others(me, now));
    this.#show(lines);
  }

  /** On the sign-in page: only the people. */
  choose(now) {
    const { words } = this;
    this.box.replaceChildren(element('h2', '', words.here), element('p', 'soft small', words.hereHelp), this.#people(now, () => this.choose(now)));
  }

  /** On the sign-in page, for the person who gave a child the tablet: their PIN, and the others below. */
  back(now) {
    const { words } = this;
    const all = async () => this.choose(await state());
    this.#show([element('h2', '', words.here), this.#pin(words.pin, now.own), button('btn quiet', words.other, all)]);
  }

  #others(me, now) {
    const { words } = this;
    const others = element('section', 'door-others');
    const away = () => this.own(me, now);
    const leave = () => this.#unlessUnsaved(me, away, async () => {
      await post('leave');
      this.opened({ staff: 0, to: 'sign-in' });
    });
    others.append(element('h2', '', words.others), this.#people(now, away, me), button('btn', words.other, leave));
    return others;
  }

  #people(now, away, me) {
    const list = element('ul', 'door-people');
    now.people.forEach((person) => {
      const line = element('li');
      line.append(button('btn', person.name, () => this.#unlessUnsaved(me, away, () => this.#person(person, away))));
      list.append(line);
    });
    return list;
  }

  #person(person, away) {
    this.#show([this.#title(fill(this.words.pinOf, person.name)), this.#pin(this.words.pin, person.id), button('btn quiet', this.words.back, away)]);
  }

  /** What waits in the page would be lost with it: said before, not after. */
  #unlessUnsaved(me, away, go) {
    if (!this.unsaved()) {
      go();
      return;
    }
    const { words } = this;
    this.#show([
      this.#title(words.others), element('p', '', fill(words.unsaved, me.name)),
      button('btn main', words.back, away), button('btn', words.unsavedGo, go),
    ]);
  }

  #pin(label, person) {
    const { form, input, send } = this.#form(label, this.words.pinHelp, 'off', (pin) => post('pin', { person, pin }), this.words.wrong);
    input.inputMode = 'numeric';
    input.maxLength = DIGITS;
    input.addEventListener('input', () => {
      input.value = input.value.replace(/\D/g, '');
      if (input.value.length === DIGITS) send();
    });
    return form;
  }

  #password(me, now) {
    const check = (password) => (now.signedIn ? post('password', { password }) : signIn(me.username, password));
    return this.#form(this.words.password, '', 'current-password', check, this.words.wrongPassword).form;
  }

  #form(label, help, complete, check, wrong) {
    const form = element('form', 'door-form');
    const id = `door-${complete}`;
    const named = element('label', '', label);
    named.htmlFor = id;
    const input = element('input', 'text');
    Object.assign(input, { id, type: 'password', autocomplete: complete, required: true });
    const hint = element('p', 'small soft', help);
    hint.id = `${id}-help`;
    const problem = element('p', 'door-problem');
    problem.setAttribute('role', 'alert');
    problem.id = `${id}-problem`;
    input.setAttribute('aria-describedby', `${hint.id} ${problem.id}`);
    const send = () => this.#try(input, problem, check, wrong);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      send();
    });
    const go = element('button', 'btn main', this.words.open);
    go.type = 'submit';
    form.append(named, input, hint, problem, go);
    if (this.words.hint) form.append(element('p', 'small soft', this.words.hint));
    return { form, input, send };
  }

  async #try(input, problem, check, wrong) {
    if (!input.value || this.trying) return;
    this.trying = true;
    problem.textContent = '';
    let status = 0; // no clear answer
    let now;
    try {
      const reply = await check(input.value);
      status = reply.status ?? reply;
      if (status === 200) now = await state();
    } catch {
      status = 0;
    }
    this.trying = false;
    input.value = '';
    if (now) {
      this.opened(now);
      return;
    }
    problem.textContent = status === 429 ? this.words.wait : status === 403 ? wrong : this.words.offline;
    input.setAttribute('aria-invalid', 'true');
    input.focus();
  }

  #title(text) {
    return element('h1', '', text);
  }

  #show(lines) {
    this.box.replaceChildren(...lines);
    (this.box.querySelector('input') ?? this.box.querySelector('button')).focus();
  }
}

/** The server’s names of sentences, as scripts write them: pin-of is pinOf. */
export const named = (words) =>
  Object.fromEntries(Object.entries(words).map(([key, text]) => [key.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()), text]));
