import { paperFile, portal } from '../api/portal';
import { t } from '../text';
import { useResource } from '../ui/useResource';

const words = t.matter;

/** What the citizen writes and signs, made out for the case. Nothing else waits for it: while it is not there, nothing stands here. */
export function Papers({ receiptNo }: { receiptNo: string }) {
  const found = useResource(() => portal.papers(receiptNo), `papers ${receiptNo}`);
  if (found.state !== 'ready' || found.value.length === 0) return null;
  return (
    <section>
      <h2>{words.papersTitle}</h2>
      <p>{words.papersNote}</p>
      <ul className="rows">
        {found.value.map(({ key, name }) => (
          <li key={key} className="row">
            <a href={paperFile(receiptNo, key)} target="_blank" rel="noreferrer">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
