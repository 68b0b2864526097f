import { createContext, useContext } from 'react';
import type { UploadLimits } from '../uploads/types';
import type { Answers } from './model/answers';

export interface Filing {
  draftId: string;
  answers: Answers;
  set: (at: string, value: unknown) => void;
  /** What the server says it takes; null while it has not said. */
  limits: UploadLimits | null;
  /** How many files are on their way: the page cannot be left before they have arrived. */
  setPending: (count: number) => void;
}

export const FilingContext = createContext<Filing | null>(null);

export function useFiling(): Filing {
  const filing = useContext(FilingContext);
  if (!filing) throw new Error('Outside of an application');
  return filing;
}
