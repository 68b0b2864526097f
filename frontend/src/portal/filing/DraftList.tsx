import { moment } from '@shared/format/dates';
import type { Draft } from '../api/types';
import { t } from '../text';
import { DraftCards } from './DraftCards';
import type { Answers } from './model/answers';
import { complete } from './model/complete';
import { unfinished } from './model/steps';

const words = t.start;

interface Props {
  saved: Draft<unknown>[];
  /** Applications that have not reached the server yet, or only in part. */
  kept: { id: string; answers: Answers }[];
  remove: (id: string) => void;
}

export function DraftList({ saved, kept, remove }: Props) {
  const onlyHere = kept.filter(({ id }) => !saved.some((draft) => draft.id === id));
  const drafts = [
    ...saved.map(({ id, form, savedAt }) => card(id, complete(form), words.savedAt(moment(savedAt)))),
    ...onlyHere.map(({ id, answers }) => card(id, complete(answers), words.onlyHere)),
  ];
  return <DraftCards title={words.draftsTitle} drafts={drafts} remove={remove} />;
}

const card = (id: string, answers: Answers, note: string) => ({ id, name: nameOf(answers), to: `/apply/${id}/${whereLeft(answers)}`, note });

const nameOf = ({ respondent }: Answers) =>
  respondent.name ? words.draftOf(respondent.name) : words.draftUnnamed;

/** The first page that still wants something, else the summary. */
const whereLeft = (answers: Answers) => unfinished(answers)[0]?.step.id ?? 'check';
