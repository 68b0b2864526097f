import { Link } from 'react-router-dom';
import { instant } from '@shared/format/dates';
import type { Draft } from '../api/types';
import { t } from '../text';
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
    ...saved.map(({ id, form, savedAt }) => ({ id, answers: complete(form), note: words.savedAt(instant(savedAt)) })),
    ...onlyHere.map(({ id, answers }) => ({ id, answers: complete(answers), note: words.onlyHere })),
  ];
  if (drafts.length === 0) return null;
  return (
    <section>
      <h2>{words.draftsTitle}</h2>
      <ul className="cards">
        {drafts.map(({ id, answers, note }) => (
          <li key={id} className="card">
            <Link to={`/apply/${id}/${whereLeft(answers)}`} className="card-title">
              {nameOf(answers)}
            </Link>
            <p className="hint">{note}</p>
            <button
              type="button"
              className="button-link"
              aria-label={words.removeOf(nameOf(answers))}
              onClick={() => remove(id)}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const nameOf = ({ respondent }: Answers) =>
  respondent.name ? words.draftOf(respondent.name) : words.draftUnnamed;

/** The first page that still wants something, else the summary. */
const whereLeft = (answers: Answers) => unfinished(answers)[0]?.step.id ?? 'check';
