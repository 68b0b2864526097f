import type { Filed } from '../api/types';
import type { Answers } from '../filing/model/answers';

/** What the page of the receipt is given by the page that has just filed. */
export interface JustFiled {
  filed: Filed;
  procedure: string;
  procedureName: string;
  /** What it is about, in a line. */
  about: string;
  /** The application, from which another about the next act can be begun. */
  answers?: Answers;
}
