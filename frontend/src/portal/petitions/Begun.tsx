import { moment } from '@shared/format/dates';
import type { Draft } from '../api/types';
import { DraftCards } from '../filing/DraftCards';
import { useDrafts } from '../filing/draft/useDrafts';
import { t } from '../text';
import { Loaded } from '../ui/Loaded';
import { ProblemNotice } from '../ui/ProblemNotice';
import { nameOf, PETITION, type Petition } from './answers';

const words = t.petition;

const cardOf = ({ id, form, savedAt }: Draft<Partial<Petition>>) => ({
  id,
  name: nameOf(form.form),
  to: `/petition/${id}`,
  note: t.start.savedAt(moment(savedAt)),
});

/** The petitions this person has begun and not filed. */
export function Begun() {
  const { drafts, remove, problem } = useDrafts(PETITION, words.removeSure, () => undefined);
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      <Loaded from={drafts}>
        {(saved) => <DraftCards title={words.draftsTitle} drafts={saved.map(cardOf)} remove={(id) => void remove(id)} />}
      </Loaded>
    </>
  );
}
