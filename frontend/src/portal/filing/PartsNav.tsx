import { t } from '../text';

/** Where one is among the seven parts; on a narrow screen the caption above the title says it alone. */
export function PartsNav({ part }: { part: number }) {
  return (
    <nav className="parts" aria-label={t.steps.nav}>
      <ol>
        {t.steps.parts.map((name, index) => (
          <li
            key={name}
            className={index + 1 < part ? 'part part-done' : 'part'}
            aria-current={index + 1 === part ? 'step' : undefined}
          >
            {name}
          </li>
        ))}
      </ol>
    </nav>
  );
}
