import { Link } from 'react-router-dom';
import { t } from '../text';

export interface DraftCard {
  id: string;
  name: string;
  /** Where to go on with it. */
  to: string;
  note: string;
}

interface Props {
  title: string;
  drafts: DraftCard[];
  remove: (id: string) => void;
}

/** What was begun and not filed, each to go on with or to throw away. */
export function DraftCards({ title, drafts, remove }: Props) {
  if (drafts.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="cards">
        {drafts.map(({ id, name, to, note }) => (
          <li key={id} className="card">
            <Link to={to} className="card-title">
              {name}
            </Link>
            <p className="hint">{note}</p>
            <button type="button" className="button-link" aria-label={t.start.removeOf(name)} onClick={() => remove(id)}>
              {t.start.remove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
