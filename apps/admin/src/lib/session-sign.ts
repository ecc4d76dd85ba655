import { createStore } from './store';

/** A word that somebody signed in here and has not signed out since; whose session it is stays in its cookie. */
const KEY = 'qayidis.signed-in';

/** Where the browser keeps nothing, the server is asked each time. */
function attempt<Answer>(work: () => Answer, otherwise: Answer): Answer {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

/** Without it nobody asks who is signed in: each first look at the sign-in page would be refused in red. */
export const sessionSign = {
  isThere: (): boolean => attempt(() => localStorage.getItem(KEY) !== null, true),
  set: (): void => attempt(() => localStorage.setItem(KEY, 'yes'), undefined),
  remove: (): void => attempt(() => localStorage.removeItem(KEY), undefined),
};

/** The session ended by itself, idle or in favour of a newer one: the sign-in page says so. */
export const sessionEnded = createStore(false);
