import { useNavigate } from 'react-router-dom';
import { useSession } from '../session/sessionContext';
import { t } from '../text';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { ProblemNotice } from '../ui/ProblemNotice';
import { DraftList } from './DraftList';
import { dropKeptAnswers, keptDrafts } from './draft/keptAnswers';
import { newDraft } from './draft/newDraft';
import { PROCEDURE } from './draft/putDraft';
import { useDrafts } from './draft/useDrafts';

const words = t.start;

/** Begin a new application or go on with one that was not filed yet. */
export function StartPage() {
  const navigate = useNavigate();
  const { session } = useSession();
  const { drafts, remove, problem } = useDrafts(PROCEDURE, words.removeSure, dropKeptAnswers);
  const kept = session?.authenticated ? keptDrafts(session.username) : [];
  return (
    <Page title={words.title} lead={words.lead}>
      <p>
        <button type="button" className="button button-start" onClick={() => void navigate(`/apply/${newDraft()}`)}>
          {words.new}
        </button>
      </p>
      {problem && <ProblemNotice problem={problem} />}
      <Loaded from={drafts}>{(saved) => <DraftList saved={saved} kept={kept} remove={(id) => void remove(id)} />}</Loaded>
    </Page>
  );
}
