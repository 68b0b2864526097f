import type { Upload } from '@shared/api/upload';
import type { CaseAction } from '../api/types';
import { t } from '../text';
import { text } from '../ui/form/text';

/** One thing a notice of correction asks for. */
export interface CorrectionItem {
  id: string;
  text: string;
}

/** One of those who each correct for themselves, and for whom this person acts. */
export interface CorrectingApplicant {
  id: string;
  name: string;
}

/** What the person answers to a notice of correction, by the item's id; `general` belongs to no item. */
export interface CorrectionAnswers {
  texts: Record<string, string>;
  files: (Upload & { slot: string })[];
  /** Whom the application is against from now on, where the notice asks for that. */
  respondent?: string;
  /** Whose correction it is, by the ids of those to choose from. */
  applicants?: Record<string, boolean>;
}

export const CORRECTION = 'submit-correction';
export const EXTENSION = 'request-correction-extension';
export const GENERAL = 'general';

const words = t.correction;

export const isCorrection = ({ action }: CaseAction): boolean => action === CORRECTION;

interface Choosing {
  properties?: { applicants?: { items?: { oneOf?: { const: string; title: string }[] } } };
}

/** Those to choose from; nobody is asked who corrects for himself alone, or for all. */
export const applicantsOf = ({ schema }: CaseAction): CorrectingApplicant[] =>
  ((schema as Choosing | null | undefined)?.properties?.applicants?.items?.oneOf ?? []).map((choice) => ({
    id: choice.const,
    name: choice.title,
  }));

export const chosenOf = ({ applicants = {} }: CorrectionAnswers, all: CorrectingApplicant[]): string[] =>
  all.filter(({ id }) => applicants[id]).map(({ id }) => id);

export const blankCorrection = (items: CorrectionItem[]): CorrectionAnswers => ({
  texts: Object.fromEntries([...items.map(({ id }) => id), GENERAL].map((id) => [id, ''])),
  files: [],
});

export const isEmpty = ({ texts, files, respondent }: CorrectionAnswers): boolean =>
  files.length === 0 && [...Object.values(texts), respondent].every((entry) => text(entry) === '');

/** The form of the act: one statement that answers item by item and names the papers sent for each. */
export function correctionOf(
  { texts, files, respondent }: CorrectionAnswers,
  items: CorrectionItem[],
): { statement: string; respondentName?: string } {
  const answer = (id: string, asked: string) => {
    const said = text(texts[id]);
    const sent = files.filter((file) => file.slot === id).map((file) => file.name);
    return said || sent.length > 0 ? [words.answered(asked, said, sent.join(t.uploads.comma))] : [];
  };
  const answers = items.flatMap((item, index) => answer(item.id, words.item(index + 1, item.text)));
  const named = text(respondent);
  const changed = named ? [words.answered(words.respondent, named, '')] : [];
  const statement = [...changed, ...answers, ...answer(GENERAL, words.general)].join('\n');
  return named ? { statement, respondentName: named } : { statement };
}
