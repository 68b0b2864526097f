import type { Schemas } from '@shared/api/contract';
import { longDate } from '@shared/format/dates';
import { Alert, Empty } from 'antd';
import { Failure, Loading } from '../shell/states';
import { t } from '../text';
import './chain.css';
import { useChain } from './useCase';

type Link = Schemas['ChainLink'];
type Place = Schemas['ChainPlace'];

const words = t.chain;

/** What only asks, or only says no, moves nothing. */
const MOVES_NOTHING = ['PROPOSED', 'DECLINED'];

const named = ({ unit, person }: Place) => [unit, person].filter(Boolean).join(' ');

function Notes({ link }: { link: Link }) {
  const notes = [
    link.from && words.from(named(link.from)),
    link.reason && words.reason(link.reason),
    link.basis && words.basis(link.basis),
    link.consent && words.consent(link.consent.person, longDate(link.consent.on)),
    link.until && words.until(longDate(link.until)),
    link.standing,
  ].filter(Boolean);
  return notes.length === 0 ? null : <p className="muted chain__notes">{notes.join(' · ')}</p>;
}

function Node({ link }: { link: Link }) {
  const still = MOVES_NOTHING.includes(link.kind);
  return (
    <li className={still ? 'chain__link chain__link--still' : 'chain__link'}>
      <div className="chain__head">
        <span className="chain__what">{link.what}</span>
        <time dateTime={link.at}>{longDate(link.on)}</time>
      </div>
      {link.to && (
        <div className="chain__who">
          <span className="chain__unit">{link.to.unit}</span>
          <strong>{link.to.person ?? (link.kind === 'REGISTERED' ? words.atPortal : '')}</strong>
        </div>
      )}
      <Notes link={link} />
    </li>
  );
}

/** Who has answered for the case, from first contact on, drawn as a chain. */
export function ChainTab({ caseNo }: { caseNo: string }) {
  const chain = useChain(caseNo);
  if (chain.error) return <Failure error={chain.error} retry={() => void chain.refetch()} />;
  if (!chain.data) return <Loading />;
  const { accountable, unbroken, byConsent, links } = chain.data;
  return (
    <>
      <p className="muted">
        {words.hint}
        {byConsent && words.byConsent}
      </p>
      <Alert
        type={unbroken ? 'success' : 'error'}
        showIcon
        title={words.now(accountable.unit, accountable.person ?? '')}
        description={unbroken ? words.unbroken : words.broken}
      />
      {links.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={words.none} />}
      <ol className="chain">
        {links.map((link) => (
          <Node key={link.seq} link={link} />
        ))}
      </ol>
    </>
  );
}
