import type { Answers } from '../model/answers';

/** Answers kept in this tab until the server has them, so that a lost session or connection loses nothing. */
const PREFIX = 'facheng.portal.answers.';

interface Kept {
  username: string;
  answers: Answers;
  /** The version on the server that the answers grew from; absent for a draft the server has not seen. */
  version?: number | undefined;
}

export function keepAnswers(id: string, kept: Kept): void {
  try {
    sessionStorage.setItem(PREFIX + id, JSON.stringify(kept));
  } catch {
    // A full or forbidden store only costs the second copy.
  }
}

/** What this person left unsaved; another person's answers on the same computer stay unseen. */
export function keptAnswers(id: string, username: string): Kept | null {
  const found = sessionStorage.getItem(PREFIX + id);
  if (!found) return null;
  const kept = JSON.parse(found) as Kept;
  return kept.username === username ? kept : null;
}

/** The applications of this person that wait in this tab. */
export const keptDrafts = (username: string): { id: string; answers: Answers }[] =>
  keys().flatMap((key) => {
    const id = key.slice(PREFIX.length);
    const kept = keptAnswers(id, username);
    return kept ? [{ id, answers: kept.answers }] : [];
  });

export const dropKeptAnswers = (id: string): void => sessionStorage.removeItem(PREFIX + id);

export const forgetKeptAnswers = (): void => keys().forEach((key) => sessionStorage.removeItem(key));

function keys(): string[] {
  const all = Array.from({ length: sessionStorage.length }, (_, index) => sessionStorage.key(index) ?? '');
  return all.filter((key) => key.startsWith(PREFIX));
}
