import { CORRECTION, EXTENSION } from '../cases/correction';

/** The notice to correct has a page of its own, with an answer to each of its items. */
const ON_THE_NOTICE = [CORRECTION, EXTENSION];

/** Where an act at the case is done. */
export const pathOf = (receiptNo: string, action: string) =>
  `/cases/${encodeURIComponent(receiptNo)}/${ON_THE_NOTICE.includes(action) ? 'correction' : `acts/${action}`}`;
