import { longDate } from '@shared/format/dates';
import type { PortalCase } from '../api/types';
import { t } from '../text';
import { nextDue } from './running';
import { stagesOf } from './stages';

const words = t.matter;

/** How far the matter is and who is to act, in plain words. */
export function Progress({ value }: { value: PortalCase }) {
  const stages = stagesOf(value);
  const due = nextDue(value);
  const now = stages.findIndex((stage) => stage.id === value.stage);
  return (
    <section className="progress" aria-label={words.stageTitle}>
      {now >= 0 && (
        <ol className="stages" aria-label={words.stages}>
          {stages.map((stage, index) => (
            <li
              key={stage.id}
              className={index < now ? 'stage stage-done' : 'stage'}
              aria-current={index === now ? 'step' : undefined}
            >
              {stage.name}
              {index < now && <span className="sr-only">{words.stageDone}</span>}
            </li>
          ))}
        </ol>
      )}
      <p className="stage-text">{value.stageText}</p>
      <p className={value.turn === 'you' ? 'turn turn-you' : 'turn'}>{t.ofProcedure(value.procedure).turn[value.turn]}</p>
      {due && <p className="turn">{words.nextLast(longDate(due.due), due.status === 'provisional')}</p>}
    </section>
  );
}
