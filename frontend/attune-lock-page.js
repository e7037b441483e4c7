/* A tab that was opened while the session was locked: only the lock, then on to where it wanted to go. */
import { cover } from './attune-cover.js';
import { Door, named, places, state } from './attune-lock.js';

const { words: sentences, to } = JSON.parse(document.getElementById('lock').textContent);
const words = named(sentences);
const others = new BroadcastChannel('attune-lock');
const wanted = new URL(`.${to}`, document.baseURI);
const go = (address) => location.replace(address);

const look = async () => {
  const now = await state();
  if (!now.signedIn) go(new URL('sign-in', document.baseURI));
  else if (!now.locked) go(wanted);
  else {
    const me = { name: now.name, username: '' };
    const door = new Door(words, {
      opened: (then) => {
        others.postMessage('opened');
        go(then.staff === now.staff ? wanted : then.to ? new URL(then.to, document.baseURI) : places.take(then.staff));
      },
    });
    cover.show(words.title, door.box, words.locked);
    door.own(me, now);
  }
};

others.addEventListener('message', ({ data }) => { if (data === 'opened') look(); });
addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });
look();
