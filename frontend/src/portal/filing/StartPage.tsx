import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import type { Problem } from '@shared/api/problem';
import { instant } from '@shared/format/dates';
import { asProblem } from '../api/asProblem';
import { portal } from '../api/portal';
import type { Draft } from '../api/types';
import { t } from '../text';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useResource } from '../ui/useResource';
import { newId } from './draft/newId';
import { NO_ANSWERS, type Answers } from './model/answers';
import { unfinished } from './model/steps';

const words = t.start;

/** Begin a new application or go on with one that was not filed yet. */
export function StartPage() {
  const navigate = useNavigate();
  const drafts = useResource(() => portal.drafts<Answers>(), 'drafts');
  const [problem, setProblem] = useState<Problem>();

  const remove = (id: string) => {
    if (!window.confirm(words.removeSure)) return;
    portal.removeDraft(id).then(drafts.reload, (reason: unknown) => setProblem(asProblem(reason)));
  };
  return (
    <Page title={words.title} lead={words.lead}>
      <p>
        <button type="button" className="button button-start" onClick={() => void navigate(`/apply/${newId()}`)}>
          {words.new}
        </button>
      </p>
      {problem && <ProblemNotice problem={problem} />}
      <Loaded from={drafts}>
        {({ items }) =>
          items.length > 0 && (
            <section>
              <h2>{words.draftsTitle}</h2>
              <ul className="cards">
                {items.map((draft) => (
                  <DraftCard key={draft.id} draft={draft} remove={() => remove(draft.id)} />
                ))}
              </ul>
            </section>
          )
        }
      </Loaded>
    </Page>
  );
}

function DraftCard({ draft: { id, form, savedAt }, remove }: { draft: Draft<Answers>; remove: () => void }) {
  const name = form.respondent.name ? words.draftOf(form.respondent.name) : words.draftUnnamed;
  return (
    <li className="card">
      <Link to={`/apply/${id}/${whereLeft(form)}`} className="card-title">
        {name}
      </Link>
      <p className="hint">{words.savedAt(instant(savedAt))}</p>
      <button type="button" className="button-link" aria-label={words.removeOf(name)} onClick={remove}>
        {words.remove}
      </button>
    </li>
  );
}

/** The first page that still wants something, else the summary. */
const whereLeft = (form: Answers) => unfinished({ ...NO_ANSWERS, ...form })[0]?.step.id ?? 'check';
