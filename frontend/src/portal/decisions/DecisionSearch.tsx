import { useId, useState } from 'react';
import type { DecisionQuery } from '../api/portal';
import type { PublishedEntry } from '../api/types';
import { t } from '../text';

const words = t.decisions;

interface Props {
  query: DecisionQuery;
  /** Years and kinds to choose from are those of what is open. */
  among: PublishedEntry[];
  search: (query: DecisionQuery) => void;
}

export function DecisionSearch({ query, among, search }: Props) {
  const [typed, setTyped] = useState(query);
  const id = useId();
  const years = [...new Set(among.map((entry) => entry.decidedOn.slice(0, 4)))];
  const kinds = [...new Map(among.map((entry) => [entry.kind, entry.kindName]))];
  return (
    <form
      role="search"
      className="search-row no-print"
      onSubmit={(event) => {
        event.preventDefault();
        search(typed);
      }}
    >
      <p>
        <label htmlFor={`${id}q`}>{words.words}</label>
        <input id={`${id}q`} className="input" type="search" placeholder={words.wordsHint} value={typed.q} onChange={(event) => setTyped({ ...typed, q: event.target.value })} />
      </p>
      <p>
        <label htmlFor={`${id}y`}>{words.year}</label>
        <select id={`${id}y`} className="input" value={typed.year} onChange={(event) => setTyped({ ...typed, year: event.target.value })}>
          <option value="">{words.all}</option>
          {years.map((year) => (
            <option key={year}>{year}</option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor={`${id}k`}>{words.kind}</label>
        <select id={`${id}k`} className="input" value={typed.kind} onChange={(event) => setTyped({ ...typed, kind: event.target.value })}>
          <option value="">{words.all}</option>
          {kinds.map(([kind, name]) => (
            <option key={kind} value={kind}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <button type="submit" className="button">
        {words.search}
      </button>
    </form>
  );
}
