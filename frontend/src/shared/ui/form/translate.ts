import { englishStringTranslator, TranslatableString } from '@rjsf/utils';
import { text } from '../../text/zh-CN';

const words = text.form;

const chinese: Partial<Record<TranslatableString, string>> = {
  [TranslatableString.ArrayItemTitle]: words.item,
  [TranslatableString.EmptyArray]: words.emptyList,
  [TranslatableString.YesLabel]: words.yes,
  [TranslatableString.NoLabel]: words.no,
  [TranslatableString.AddButton]: words.add,
  [TranslatableString.AddItemButton]: words.add,
  [TranslatableString.CopyButton]: words.copy,
  [TranslatableString.MoveDownButton]: words.down,
  [TranslatableString.MoveUpButton]: words.up,
  [TranslatableString.RemoveButton]: words.remove,
  [TranslatableString.ClearLabel]: words.clear,
  [TranslatableString.ClearButton]: words.clear,
  [TranslatableString.OptionalObjectAdd]: words.add,
  [TranslatableString.OptionalObjectRemove]: words.remove,
  [TranslatableString.OptionalObjectEmptyMsg]: words.empty,
  [TranslatableString.AriaDateLabel]: words.chooseDate,
};

/** The form library's own labels in Chinese. */
export function translate(key: TranslatableString, params?: string[]): string {
  return chinese[key] ?? englishStringTranslator(key, params);
}
