/** What was typed, kept in this tab until the server has it, so that a lost session or connection loses nothing. */
const PREFIX = 'facheng.portal.';

interface Owned {
  username: string;
}

/** Another person's things on the same computer stay unseen. */
export function shelf<T extends Owned>(kind: string) {
  const prefix = `${PREFIX}${kind}.`;

  const keep = (id: string, thing: T): void => {
    try {
      sessionStorage.setItem(prefix + id, JSON.stringify(thing));
    } catch {
      // A full or forbidden store only costs the second copy.
    }
  };
  const kept = (id: string, username: string): T | null => {
    const found = sessionStorage.getItem(prefix + id);
    if (!found) return null;
    const thing = JSON.parse(found) as T;
    return thing.username === username ? thing : null;
  };
  const drop = (id: string): void => sessionStorage.removeItem(prefix + id);
  const ids = (): string[] => keys(prefix).map((key) => key.slice(prefix.length));

  return { keep, kept, drop, ids };
}

/** What was typed must not stay behind on a computer that others use. */
export const clearShelves = (): void => keys(PREFIX).forEach((key) => sessionStorage.removeItem(key));

function keys(prefix: string): string[] {
  const all = Array.from({ length: sessionStorage.length }, (_, index) => sessionStorage.key(index) ?? '');
  return all.filter((key) => key.startsWith(prefix));
}
