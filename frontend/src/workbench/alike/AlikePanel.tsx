import { Button } from 'antd';
import { Failure } from '../shell/states';
import { t } from '../text';
import { AlikeList } from './AlikeList';
import { useAlike, type Alike } from './useAlike';

const words = t.alike;

interface Props {
  caseNo: string;
  /** Fills the verdict in; without it there is only what to look at. */
  onUse: ((found: Alike) => void) | undefined;
}

/** Beside the task that tells first from repeated: the cases it may repeat. The verdict is a person's. */
export function AlikePanel({ caseNo, onUse }: Props) {
  const alike = useAlike(caseNo);
  return (
    <section aria-label={words.title} aria-live="polite">
      <h2 className="section-title">{words.title}</h2>
      <p className="muted">{words.hint}</p>
      {alike.error && <Failure error={alike.error} retry={() => void alike.refetch()} />}
      {alike.data?.length === 0 && <p>{words.none}</p>}
      <AlikeList
        found={alike.data ?? []}
        act={(one) =>
          onUse && (
            <Button size="small" aria-label={words.useOf(one.caseNo)} onClick={() => onUse(one)}>
              {words.use}
            </Button>
          )
        }
      />
    </section>
  );
}
