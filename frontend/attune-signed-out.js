/* When the server has forgotten the page, Vaadin lays a notice over it. A page that keeps unsaved answers takes it away and saves first
   (attune-keeper); any other gives way to the sign-in page at once, so that no pupil’s record stays on an abandoned screen. */
import { Door } from './attune-door.js';

const over = async (notice) => {
  if (!dispatchEvent(new CustomEvent('attune-session-over', { cancelable: true }))) {
    notice.remove();
    return;
  }
  try {
    if (!(await new Door().who()).signedIn) location.reload();
  } catch {
    // Not to be known now: the notice stays, and leads on when it is pressed.
  }
};

new MutationObserver((changes) => changes
  .flatMap((change) => [...change.addedNodes])
  .filter((node) => node.classList?.contains('v-system-error'))
  .forEach(over)).observe(document.body, { childList: true });
