/* On the sign-in page of a shared device: the people whose PIN is enough here. */
import { Door, named, places, state } from './attune-lock.js';

/** Set where a child’s page was left: whose PIN is asked for first. */
const BACK = 'attune-back';

class AttunePeople extends HTMLElement {
  async begin(words) {
    const back = sessionStorage.getItem(BACK) ?? 0;
    sessionStorage.removeItem(BACK);
    const now = await state(back).catch(() => undefined);
    if (!now || now.signedIn || (!now.people.length && now.own === null)) return;
    const door = new Door(named(words), { opened: ({ staff }) => location.replace(places.take(staff)) });
    if (now.own === null) door.choose(now);
    else door.back(now);
    this.replaceChildren(door.box);
  }
}

customElements.define('attune-people', AttunePeople);
