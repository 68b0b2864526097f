import { lazy, Suspense, useState } from 'react';
import { text } from '../../text/zh-CN';
import './diagram.css';
import { currentModel, type DiagramModel } from './model';

const DiagramCanvas = lazy(() => import('./DiagramCanvas'));

/** The procedure's models as tabs, opened where the case stands. The drawing library loads only when shown. */
export function DiagramViewer({ models }: { models: DiagramModel[] }) {
  const [chosen, setChosen] = useState<number | null>(null);
  const index = chosen ?? currentModel(models);
  const model = models[index];
  if (!model) return null;
  return (
    <section className="diagram">
      {models.length > 1 && (
        <div className="diagram__tabs" role="tablist" aria-label={text.diagram.models}>
          {models.map((each, at) => (
            <button key={each.process} type="button" role="tab" aria-selected={at === index} onClick={() => setChosen(at)}>
              {each.name}
              {each.active.length > 0 && <span className="diagram__here" title={text.diagram.active} />}
            </button>
          ))}
        </div>
      )}
      <Suspense fallback={<p>{text.diagram.loading}</p>}>
        <DiagramCanvas model={model} />
      </Suspense>
      <p className="diagram__legend">
        <span className="diagram__swatch diagram__swatch--active" /> {text.diagram.active}
        <span className="diagram__swatch diagram__swatch--done" /> {text.diagram.done}
      </p>
    </section>
  );
}
