/* Two calm dialogs in plain HTML, which need no server to open: signing in again, and leaving while something is not saved. */
import { element, button, fill } from './attune-item.js';
import { address } from './attune-door.js';
import { post, state } from './attune-lock.js';

const open = (dialog) => {
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
};

const dialog = (className, title, ...content) => {
  const made = element('dialog', `calm ${className}`);
  const heading = element('h2', '', title);
  heading.id = `${className}-title`;
  made.setAttribute('aria-labelledby', heading.id);
  made.append(heading, ...content);
  return made;
};

const row = (...buttons) => {
  const made = element('div', 'why-row');
  made.append(...buttons);
  return made;
};

/** @param stay, leave what the two buttons do */
export const askLeave = (words, count, leave) => {
  const made = dialog('leave', words.leaveTitle, element('p', '', fill(words.leaveWhy, count)));
  const go = () => {
    made.close();
    leave();
  };
  made.append(row(button('btn main', words.leaveStay, () => made.close()), button('btn quiet', words.leaveGo, go)));
  open(made);
};

/** Someone must choose a password of their own before they can go on: in another tab, so that this page stays as it is. */
const choosePassword = (words, done) => {
  const made = dialog('again', words.againTitle, element('p', '', words.againChoose));
  const link = element('a', 'btn', words.againChooseLink);
  Object.assign(link, { href: address('choose-password').href, target: '_blank', rel: 'noopener' });
  const over = () => {
    made.close();
    done();
  };
  made.append(row(button('btn main', words.againChosen, over), link));
  open(made);
};

const byPin = async (door, person, pin) => {
  const { status } = await post('pin', { person, pin });
  if (status === 200) await door.who();
  return status === 200 ? 'in' : status === 429 ? 'wait' : 'wrong';
};

/** @param own the person among those whose PIN counts on this device; null where it takes the password */
const signIn = (words, keeper, own) => {
  const { username, door, queue } = keeper;
  const why = queue.held.state === 'someone-else' ? queue.held.message : words.againWhy;
  const made = dialog('again', words.againTitle, element('p', '', why), element('p', 'bold', fill(words.againCount, queue.count)));
  const error = element('p', 'error');
  error.id = 'again-error';
  error.setAttribute('role', 'alert');
  const field = (name, label, value, autocomplete) => {
    const input = element('input', 'text');
    Object.assign(input, { id: `again-${name}`, type: name === 'username' ? 'text' : 'password', value, autocomplete, readOnly: name === 'username' });
    const caption = element('label', '', label);
    caption.htmlFor = input.id;
    return { input, parts: [caption, input] };
  };
  const name = field('username', words.againUsername, username, 'username');
  const password = own === null ? field('password', words.againPassword, '', 'current-password') : field('pin', words.againPin, '', 'off');
  if (own !== null) Object.assign(password.input, { inputMode: 'numeric', maxLength: 6 });
  password.input.setAttribute('aria-describedby', error.id);
  const form = element('form');
  const submit = element('button', 'btn main', words.againSubmit);
  const fail = (text) => {
    error.textContent = text;
    password.input.setAttribute('aria-invalid', 'true');
    password.input.select();
    password.input.focus();
  };
  const tryIt = async () => {
    if (!password.input.value) return fail(own === null ? words.againMissing : words.againPinMissing);
    submit.disabled = true;
    error.textContent = '';
    try {
      const { value } = password.input;
      const result = own === null ? await door.signIn(username, value, keeper.as) : await byPin(door, own, value);
      if (result === 'wait') return fail(words.againWait);
      if (result === 'wrong') return fail(own === null ? words.againWrong : words.againPinWrong);
      made.close();
      return queue.release();
    } catch {
      return fail(words.againOffline);
    } finally {
      submit.disabled = false;
    }
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    tryIt();
  });
  form.append(...name.parts, ...password.parts, error, row(submit, button('btn quiet', words.againLater, () => made.close())));
  if (own !== null) {
    form.append(button('btn quiet', words.againUsePassword, () => {
      made.close();
      signIn(words, keeper, null);
    }));
  }
  made.append(form);
  open(made);
  password.input.focus();
};

/** Opens over the page; the page stays as it is. Where the device knows the person’s PIN, that is enough. */
export const askSignIn = async (words, keeper) => {
  const { queue } = keeper;
  if (document.querySelector('dialog.again')) return;
  if (queue.held.state === 'choose-password') {
    choosePassword(words, () => queue.release());
    return;
  }
  const now = queue.held.state === 'signed-out' ? await state(keeper.as).catch(() => undefined) : undefined;
  if (queue.held && !document.querySelector('dialog.again')) signIn(words, keeper, now?.own ?? null);
};
