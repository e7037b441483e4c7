/* On the sign-in page of a shared device: the people whose PIN is enough here. */
import { Door, named, state } from './attune-lock.js';

class AttunePeople extends HTMLElement {
  async begin(words) {
    const now = await state().catch(() => undefined);
    if (!now?.people.length || now.signedIn) return;
    const door = new Door(named(words), { opened: () => location.replace(new URL('.', document.baseURI)) });
    door.choose(now);
    this.replaceChildren(door.box);
  }
}

customElements.define('attune-people', AttunePeople);
