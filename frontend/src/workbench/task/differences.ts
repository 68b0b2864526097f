import type { RJSFSchema } from '@rjsf/utils';
import type { Data } from '@shared/draft/draftSaver';

export interface Difference {
  field: string;
  mine: string;
  theirs: string;
}

const words = (value: unknown): string =>
  value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);

/** The fields in which two drafts differ, by the titles of their form. */
export function differences(schema: RJSFSchema, mine: Data, theirs: Data): Difference[] {
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return keys
    .map((key) => {
      const property = schema.properties?.[key];
      const title = typeof property === 'object' ? property.title : undefined;
      return { field: title ?? key, mine: words(mine[key]), theirs: words(theirs[key]) };
    })
    .filter((row) => row.mine !== row.theirs);
}
