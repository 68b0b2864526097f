import type { Answers } from '../model/answers';

/** Answers kept in this tab until the server has them, so that a lost session or connection loses nothing. */
const PREFIX = 'facheng.portal.answers.';

interface Kept {
  username: string;
  answers: Answers;
}

export function keepAnswers(id: string, username: string, answers: Answers): void {
  try {
    sessionStorage.setItem(PREFIX + id, JSON.stringify({ username, answers } satisfies Kept));
  } catch {
    // A full or forbidden store only costs the second copy.
  }
}

/** What this person left unsaved; another person's answers on the same computer stay unseen. */
export function keptAnswers(id: string, username: string): Answers | null {
  const found = sessionStorage.getItem(PREFIX + id);
  if (!found) return null;
  const kept = JSON.parse(found) as Kept;
  return kept.username === username ? kept.answers : null;
}

export const dropKeptAnswers = (id: string): void => sessionStorage.removeItem(PREFIX + id);

export function forgetKeptAnswers(): void {
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => sessionStorage.removeItem(key));
}
