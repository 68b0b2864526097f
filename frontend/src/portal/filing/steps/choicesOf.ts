import type { ReactNode } from 'react';
import type { Choice } from '../../ui/form/Choices';

type Words = string | { label: string; hint?: string; heading?: string };

/** Choices in the order of their texts, and what each asks further. */
export const choicesOf = (texts: Record<string, Words>, more: Record<string, ReactNode> = {}): Choice[] =>
  Object.entries(texts).map(([value, words]) => ({
    value,
    ...(typeof words === 'string' ? { label: words } : words),
    more: more[value],
  }));
