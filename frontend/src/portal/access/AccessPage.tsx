import { Link, useParams } from 'react-router-dom';
import { fileSize, moment } from '@shared/format/dates';
import { portal } from '../api/portal';
import type { OwnAccess, PortalCase } from '../api/types';
import { t } from '../text';
import { Loaded } from '../ui/Loaded';
import { Notice } from '../ui/Notice';
import { Page } from '../ui/Page';
import { useResource } from '../ui/useResource';

const words = t.access;
const REQUEST = 'request-file-access';

/** What may be looked at of the respondent's papers, and how to ask for it. */
export function AccessPage() {
  const { receiptNo = '' } = useParams();
  const matter = useResource(() => portal.case(receiptNo), receiptNo);
  const found = useResource(() => portal.access(receiptNo), receiptNo);
  return (
    <Page title={words.title} lead={words.lead}>
      <p className="hint">{words.own}</p>
      <Loaded from={matter}>
        {(value) => <Loaded from={found}>{(access) => <Access value={value} access={access} />}</Loaded>}
      </Loaded>
      <p>
        <Link to={`/cases/${encodeURIComponent(receiptNo)}`}>{t.paper.back}</Link>
      </p>
    </Page>
  );
}

function Access({ value, access }: { value: PortalCase; access: OwnAccess }) {
  const path = `/cases/${encodeURIComponent(value.receiptNo)}`;
  return (
    <>
      {access.askedAt && access.waits ? (
        <Notice title={words.askedAt(moment(access.askedAt))}>
          <p>{words.waits}</p>
        </Notice>
      ) : (
        <Ask value={value} path={`${path}/acts/${REQUEST}`} asked={access.askedAt !== null} />
      )}
      <h2>{words.open}</h2>
      {access.papers.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p className="hint">{words.traced}</p>
          <ul className="rows">
            {access.papers.map((paper) => (
              <Paper key={paper.id} paper={paper} path={`${path}/access/${encodeURIComponent(paper.id)}`} />
            ))}
          </ul>
        </>
      )}
      {access.withheld.length > 0 && (
        <Notice tone="warning" title={words.withheldTitle}>
          <ul>
            {access.withheld.map(({ ground, count }) => (
              <li key={ground}>{words.withheld(ground, count)}</li>
            ))}
          </ul>
          <p>{words.withheldWhy}</p>
        </Notice>
      )}
    </>
  );
}

function Ask({ value, path, asked }: { value: PortalCase; path: string; asked: boolean }) {
  if (!value.actions.some(({ action }) => action === REQUEST)) return asked ? null : <p>{words.notNow}</p>;
  return (
    <p>
      <Link to={path} className={asked ? 'button button-quiet' : 'button'}>
        {asked ? words.askAgain : words.ask}
      </Link>
    </p>
  );
}

function Paper({ paper: { kind, name, size, url }, path }: { paper: OwnAccess['papers'][number]; path: string }) {
  return (
    <li className="row">
      {url ? (
        <a href={url} download aria-label={words.download(name)}>
          {name}
        </a>
      ) : (
        <Link to={path}>{name}</Link>
      )}
      <span className="hint">{[kind === name ? '' : kind, size === null ? '' : fileSize(size)].filter(Boolean).join(' · ')}</span>
    </li>
  );
}
