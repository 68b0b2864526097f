import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/diagram-js.css';
import { useEffect, useRef, useState } from 'react';
import { text } from '../../text/zh-CN';
import type { DiagramModel } from './model';
import './diagram.css';

interface Canvas {
  /** Answers the present zoom; with a level sets it first. */
  zoom(level?: number | 'fit-viewport', center?: 'auto'): number;
  addMarker(element: string, marker: string): void;
}
interface Registry {
  get(id: string): unknown;
}

function mark(viewer: NavigatedViewer, model: DiagramModel) {
  const canvas = viewer.get<Canvas>('canvas');
  const registry = viewer.get<Registry>('elementRegistry');
  const known = (id: string) => registry.get(id) !== undefined;
  model.done.filter(known).forEach((id) => canvas.addMarker(id, 'diagram--done'));
  model.active.filter(known).forEach((id) => canvas.addMarker(id, 'diagram--active'));
  canvas.zoom('fit-viewport', 'auto');
}

/** One BPMN model, fitted to its frame; the current position stands out, what is done is greyed. */
export default function DiagramCanvas({ model }: { model: DiagramModel }) {
  const frame = useRef<HTMLDivElement>(null);
  const viewer = useRef<NavigatedViewer | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (!frame.current) return;
    const created = new NavigatedViewer({ container: frame.current });
    let gone = false;
    viewer.current = created;
    created.importXML(model.bpmnXml).then(
      () => gone || mark(created, model),
      () => gone || setFailed(true),
    );
    // In a tab that is not shown there is nothing to fit to.
    const fit = () => frame.current?.clientWidth && created.get<Canvas>('canvas').zoom('fit-viewport', 'auto');
    window.addEventListener('resize', fit);
    // A sub-process opens on a plane of its own.
    created.on('root.set', fit);
    return () => {
      gone = true;
      window.removeEventListener('resize', fit);
      created.destroy();
    };
  }, [model]);

  const zoom = (factor: number | null) => {
    const canvas = viewer.current?.get<Canvas>('canvas');
    if (!canvas) return;
    if (factor === null) canvas.zoom('fit-viewport', 'auto');
    else canvas.zoom(canvas.zoom() * factor, 'auto');
  };

  if (failed) return <p role="alert">{text.diagram.failed}</p>;
  return (
    <div className="diagram__frame">
      <div className="diagram__canvas" ref={frame} />
      <div className="diagram__tools">
        <button type="button" onClick={() => zoom(1.25)} aria-label={text.diagram.larger} title={text.diagram.larger}>
          +
        </button>
        <button type="button" onClick={() => zoom(0.8)} aria-label={text.diagram.smaller} title={text.diagram.smaller}>
          −
        </button>
        <button type="button" onClick={() => zoom(null)}>
          {text.diagram.fit}
        </button>
      </div>
    </div>
  );
}
