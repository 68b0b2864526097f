import { shelf } from '../../ui/shelf';

interface FiledDraft {
  username: string;
  receiptNo: string;
}

const filed = shelf<FiledDraft>('filed');

/** Who goes back from the receipt comes to the pages of a draft that is gone: remembered in this tab, they lead to the receipt again. */
export const rememberFiled = filed.keep;

/** The receipt number under which this person filed the draft from this tab. */
export const filedAs = (draftId: string, username: string): string | undefined => filed.kept(draftId, username)?.receiptNo;
