import type { FormData } from '@shared/ui/form/SchemaForm';
import { Button } from 'antd';
import { t } from '../text';
import { AlikeList } from './AlikeList';
import { useAlikeTyped } from './useAlike';

const words = t.alike;

const SHORTEST_NAME = 2;
const SHORTEST_PHONE = 7;

const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

/** A name or a phone has been typed whole, as far as one can tell. */
function enough(form: FormData): boolean {
  const applicants = Array.isArray(form.applicants) ? (form.applicants as FormData[]) : [];
  const contact = (form.contact ?? {}) as FormData;
  return (
    [...applicants.map((one) => one?.name), contact.name].some((name) => text(name).length >= SHORTEST_NAME) ||
    text(contact.phone).length >= SHORTEST_PHONE
  );
}

/** At the counter, while a matter is typed: the cases it may repeat. */
export function AlikeTyped({ form, onRepeat }: { form: FormData; onRepeat: () => void }) {
  const alike = useAlikeTyped(form, enough(form)).data ?? [];
  return (
    <div aria-live="polite">
      {alike.length > 0 && (
        <section className="panel" aria-label={words.title}>
          <h2 className="section-title">{words.title}</h2>
          <p className="muted">{words.typedHint}</p>
          <AlikeList
            found={alike}
            act={() =>
              form.firstOrRepeat !== 'repeat' && (
                <Button size="small" onClick={onRepeat}>
                  {words.markRepeat}
                </Button>
              )
            }
          />
        </section>
      )}
    </div>
  );
}
