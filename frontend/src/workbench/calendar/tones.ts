const TONES = { proposed: 'gold', approved: 'blue', applying: 'blue', applied: 'green' } as Record<string, string>;

/** The colour of a state's tag; the words of the tag say the same. */
export const toneOf = (state: string): string => TONES[state] ?? 'default';
