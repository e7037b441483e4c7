/* Two calm dialogs in plain HTML, which need no server to open: signing in again, and leaving while something is not saved. */
import { element, button, fill } from './attune-item.js';
import { address } from './attune-door.js';

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

const signIn = (words, keeper) => {
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
  const password = field('password', words.againPassword, '', 'current-password');
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
    if (!password.input.value) return fail(words.againMissing);
    submit.disabled = true;
    error.textContent = '';
    try {
      const result = await door.signIn(username, password.input.value, keeper.as);
      if (result === 'wait') return fail(words.againWait);
      if (result === 'wrong') return fail(words.againWrong);
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
  made.append(form);
  open(made);
  password.input.focus();
};

/** Opens over the page; the page stays as it is. */
export const askSignIn = (words, keeper) => {
  if (document.querySelector('dialog.again')) return;
  if (keeper.queue.held.state === 'choose-password') choosePassword(words, () => keeper.queue.release());
  else signIn(words, keeper);
};
