import type { Upload } from '@shared/api/upload';
import { t } from '../text';
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

/** The body `form` of the action: what was answered, item by item; the files go beside it. */
export const correctionOf = ({ texts }: CorrectionAnswers, items: { id: string; text: string }[]) => {
  const lines = [...items, { id: GENERAL, text: '' }]
    .map(({ id, text: asked }) => ({ asked, answer: text(texts[id]) }))
    .filter(({ answer }) => answer !== '')
    .map(({ asked, answer }) => (asked ? `${asked}：${answer}` : answer));
  return { statement: lines.length > 0 ? lines.join('\n') : t.correction.seeFiles };
};
