import { shelf } from '../../ui/shelf';
import type { Answers } from '../model/answers';

interface Kept {
  username: string;
  answers: Answers;
  /** The version on the server that the answers grew from; absent for a draft the server has not seen. */
  version?: number | undefined;
}

const answers = shelf<Kept>('answers');

export const keepAnswers = answers.keep;
export const keptAnswers = answers.kept;
export const dropKeptAnswers = answers.drop;

/** The applications of this person that wait in this tab. */
export const keptDrafts = (username: string): { id: string; answers: Answers }[] =>
  answers.ids().flatMap((id) => {
    const kept = answers.kept(id, username);
    return kept ? [{ id, answers: kept.answers }] : [];
  });
