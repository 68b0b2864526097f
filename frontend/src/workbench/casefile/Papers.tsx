import { t } from '../text';
import { usePapers } from './useAnswers';

/** What people write and sign themselves: printed for whoever comes to the counter. */
export function Papers({ caseNo }: { caseNo: string }) {
  const { data: papers = [] } = usePapers(caseNo);
  if (papers.length === 0) return null;
  return (
    <section aria-label={t.casefile.papers}>
      <h3>{t.casefile.papers}</h3>
      <p className="muted">{t.casefile.papersNote}</p>
      <ul className="plain-list papers">
        {papers.map(({ key, name }) => (
          <li key={key}>
            <a href={`/api/cases/${encodeURIComponent(caseNo)}/papers/${key}`} target="_blank" rel="noreferrer">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
