import { Link } from 'react-router-dom';
import type { Problem } from '@shared/api/problem';
import { KeptState } from '../cases/KeptState';
import { t } from '../text';
import { Notice } from '../ui/Notice';
import { Page } from '../ui/Page';
import { ProblemNotice } from '../ui/ProblemNotice';
import { SummaryList, type SummaryRow } from '../ui/SummaryList';
import { hasAddress, type Petition } from './answers';
import { WayOut } from './WayOut';

interface Props {
  /** Where it can be changed. */
  back: string;
  form: Petition['form'];
  rows: SummaryRow[];
  keeping: Parameters<typeof KeptState<Petition>>[0];
  problem: Problem | undefined;
  busy: boolean;
  submit: () => void;
}

const words = t.petition;

/** Everything once more; then the one button that files. */
export function PetitionCheck({ back, form, rows, keeping, problem, busy, submit }: Props) {
  return (
    <Page title={words.checkTitle} caption={words.title} lead={words.checkLead}>
      <KeptState {...keeping} />
      <SummaryList rows={rows} />
      <WayOut subject={form.subject} />
      {!hasAddress(form) && (
        <Notice tone="warning">
          <p>{words.noAddress}</p>
          <Link to={back}>{words.addAddress}</Link>
        </Notice>
      )}
      {problem && <NotFiled problem={problem} />}
      <p>{words.truthful}</p>
      <div className="actions">
        <button type="button" className="button button-start" aria-disabled={busy} onClick={submit}>
          {busy ? words.submitting : words.submit}
        </button>
        <Link to={back} className="button button-quiet">
          {words.change}
        </Link>
      </div>
    </Page>
  );
}

/** A key used with other contents means that a first try got through. */
function NotFiled({ problem }: { problem: Problem }) {
  if (problem.code !== 'key_reused') return <ProblemNotice problem={problem} />;
  return (
    <Notice tone="warning" title={words.alreadyTitle} live>
      <p>{words.already}</p>
      <Link to="/cases">{t.site.myCases}</Link>
    </Notice>
  );
}
