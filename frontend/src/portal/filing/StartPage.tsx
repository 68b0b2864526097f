import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Problem } from '@shared/api/problem';
import { asProblem } from '../api/asProblem';
import { portal } from '../api/portal';
import { useSession } from '../session/sessionContext';
import { t } from '../text';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useResource } from '../ui/useResource';
import { DraftList } from './DraftList';
import { dropKeptAnswers, keptDrafts } from './draft/keptAnswers';
import { newId } from './draft/newId';

const words = t.start;

/** Begin a new application or go on with one that was not filed yet. */
export function StartPage() {
  const navigate = useNavigate();
  const { session } = useSession();
  const drafts = useResource(portal.drafts, 'drafts');
  const [problem, setProblem] = useState<Problem>();
  const kept = session?.authenticated ? keptDrafts(session.username) : [];

  const remove = async (id: string) => {
    if (!window.confirm(words.removeSure)) return;
    try {
      await portal.removeDraft(id);
    } catch (reason) {
      const refusal = asProblem(reason);
      if (refusal.status !== 404) return setProblem(refusal);
    }
    dropKeptAnswers(id);
    drafts.reload();
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
        {({ items }) => <DraftList saved={items} kept={kept} remove={(id) => void remove(id)} />}
      </Loaded>
    </Page>
  );
}
