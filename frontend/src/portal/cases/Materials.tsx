import { fileSize, moment } from '@shared/format/dates';
import type { Material } from '../api/types';
import { t } from '../text';

export function Materials({ materials }: { materials: Material[] }) {
  return (
    <section>
      <h2>{t.matter.materialsTitle}</h2>
      {materials.length === 0 ? (
        <p>{t.matter.noMaterials}</p>
      ) : (
        <ul className="rows">
          {materials.map(({ id, name, size, at, url }) => (
            <li key={id} className="row">
              <a href={url} download>
                {name}
              </a>
              <span className="hint">
                {fileSize(size)} · {moment(at)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
