import { Link, useNavigate } from 'react-router-dom';
import { newDraft } from '../filing/draft/newDraft';
import { List } from '../home/List';
import { useSession } from '../session/sessionContext';
import { t } from '../text';
import { Notice } from '../ui/Notice';
import { Page } from '../ui/Page';
import { SummaryList } from '../ui/SummaryList';
import { Begun } from './Begun';

const words = t.petition;

/** What may be asked for here and what elsewhere, what happens then, and what was begun. */
export function StartPage() {
  const navigate = useNavigate();
  const { session } = useSession();
  return (
    <Page title={words.title} lead={words.lead}>
      <p className="start-row">
        <button type="button" className="button button-start" onClick={() => void navigate(`/petition/${newDraft()}`)}>
          {words.start}
        </button>
        <span className="hint">
          {words.fee}
          {session && !session.authenticated && words.signInFirst}
        </span>
      </p>
      {session?.authenticated && <Begun />}
      <h2>{words.canTitle}</h2>
      <SummaryList rows={words.can.map(({ name, text }) => ({ name, value: text }))} />
      <h2>{words.elsewhereTitle}</h2>
      <SummaryList rows={words.elsewhere.map((way) => ({ name: way.name, value: <Way {...way} /> }))} />
      <h2>{words.giveTitle}</h2>
      <List entries={words.give} />
      <Notice title={words.secretTitle}>
        <p>{words.secret}</p>
      </Notice>
      <h2>{words.afterTitle}</h2>
      <ol className="course">
        {words.after.map(({ name, text }) => (
          <li key={name}>
            <strong>{name}</strong>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </Page>
  );
}

function Way({ text, to, link }: { text: string; to?: string; link?: string }) {
  return (
    <>
      {text} {to && <Link to={to}>{link}</Link>}
    </>
  );
}
