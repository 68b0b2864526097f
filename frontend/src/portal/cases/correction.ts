import type { Upload } from '@shared/api/upload';
import { text } from '../ui/form/text';

/** What the person answers to a notice of correction, by the item's id; `general` belongs to no item. */
export interface CorrectionAnswers {
  texts: Record<string, string>;
  files: (Upload & { slot: string })[];
}

export const GENERAL = 'general';

export const blankCorrection = (items: { id: string }[]): CorrectionAnswers => ({
  texts: Object.fromEntries([...items.map(({ id }) => id), GENERAL].map((id) => [id, ''])),
  files: [],
});

export const isEmpty = ({ texts, files }: CorrectionAnswers): boolean =>
  files.length === 0 && Object.values(texts).every((entry) => text(entry) === '');

/** The body `form` of the action `correction`. */
export const correctionOf = ({ texts, files }: CorrectionAnswers) => ({
  text: text(texts[GENERAL]),
  items: Object.keys(texts)
    .filter((id) => id !== GENERAL)
    .map((id) => ({
      id,
      text: text(texts[id]),
      uploadIds: files.filter((file) => file.slot === id).map((file) => file.uploadId),
    })),
});
