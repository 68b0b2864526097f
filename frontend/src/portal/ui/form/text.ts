export const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The entries in which something was written. */
export const written = (items: string[]): string[] => items.map(text).filter(Boolean);
